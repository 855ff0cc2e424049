// Whatever becomes of a catalog, all who ask at that moment have their answers from it, and nobody is told of the others.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ask, freshDatabase } from "../../support/postgres/database.ts";
import { value } from "../../support/open-tree.ts";
import { ON_DISK, schemaOf } from "./happenings.ts";
import { consulted, oracleOf, portsOf, worldWith, type Kept, type World } from "./world.ts";

const ASKERS = 8;
const ROUNDS = 5;

async function allAsk(world: World, backend: Kept): Promise<void> {
  const ports = await Promise.all(Array.from({ length: ASKERS }, () => portsOf(world)));
  const { questions } = await oracleOf(await portsOf(world));
  const all = await Promise.all(ports.map((one, at) => consulted(one, backend, at % 2 ? questions : questions.toReversed())));
  expect(all.map(value).map(({ backend: by, warnings }) => ({ by, warnings }))).toEqual(Array.from({ length: ASKERS }, () => ({ by: backend, warnings: [] })));
}

test.each(["milestones", "documents", "stamps", "words"])("eight who find the table %s gone are all answered by the catalog, and none is told of the others", { timeout: 600_000 }, async (table) => {
  const world = worldWith(await freshDatabase(), { asking: false, stateBranch: null });
  ON_DISK.begin(world);
  await allAsk(world, "postgresql");
  for (let round = 0; round < ROUNDS; round++) {
    await ask(world.environment["DATABASE_URL"] ?? "", `DROP TABLE ${await schemaOf(world)}.${table} CASCADE`);
    await allAsk(world, "postgresql");
  }
});

test("eight who find no database in the file are all answered by the catalog, and none is told of the others", { timeout: 600_000 }, async () => {
  const world = worldWith(await freshDatabase(), { asking: false, stateBranch: null });
  ON_DISK.begin(world);
  await allAsk(world, "sqlite");
  for (let round = 0; round < ROUNDS; round++) {
    writeFileSync(world.at("data/milestones.db"), "garbage".repeat(20_000));
    await allAsk(world, "sqlite");
  }
});
