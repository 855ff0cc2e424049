// A process that counts in a catalog: again and again it reads how far all have come and refreshes to the next number. Started by tests with one JSON argument.
import { sqliteCatalogs } from "../../../../src/adapters/catalog/sqlite/sqlite-catalog.ts";
import type { Catalog } from "../../../../src/ports/catalog.ts";
import { milestone } from "../../../support/catalog/shelves.ts";
import { value } from "../../../support/open-tree.ts";

/** `rounds` are acknowledged refreshes; `anew` opens the catalog for each of them. A line of output for each: the number it came to. */
export type CountTask = { readonly folder: string; readonly rounds: number; readonly anew: boolean };

const { folder, rounds, anew }: CountTask = JSON.parse(process.argv[2] ?? "{}");
const catalogs = sqliteCatalogs({ folder, label: "data" });
let held: Catalog | undefined;

for (let round = 0; round < rounds; ) {
  const catalog = (held ??= value(await catalogs.open()));
  const { milestones: from } = value(await catalog.stamps());
  const to = Number(from ?? 0) + 1;
  const done = value(await catalog.refresh({ part: "milestones", from, to: String(to), whole: to % 10 === 1, batches: counted(to) }));
  if (done === "done") {
    process.stdout.write(`${to}\n`);
    round++;
  }
  if (!anew) continue;
  await catalog.close();
  held = undefined;
}
await held?.close();

/** The milestone's title is the number, too. */
async function* counted(to: number) {
  const entry = { milestone: milestone("counter", { title: String(to), description: "word ".repeat(to % 500) }), path: "active/counter.yaml" };
  yield { milestones: new Map([["counter", entry]]), versions: new Map([["active/counter.yaml", String(to)]]) };
}
