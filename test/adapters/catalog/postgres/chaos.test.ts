// A server that crashes and ends connections at random, under several readers and writers at once.
import { expect, onTestFinished, test } from "vitest";
import type { Catalog } from "../../../../src/ports/catalog.ts";
import type { Result } from "../../../../src/core/base/result.ts";
import { answer } from "../../../../src/core/query/oracle.ts";
import { ask } from "../../../support/postgres/database.ts";
import { dice } from "../../../support/memory/dice.ts";
import { startServer, type Server } from "../../../support/postgres/server.ts";
import { batchOf, each, entry, openAt, problemOf, shelfOf, value, whole } from "./scene.ts";

const SEED = Number(process.env["MILESTONE_SEED"] ?? 24);
/** A crash each, with connections ended in between. */
const CRASHES = Number(process.env["MILESTONE_RUNS"] ?? 6);
const WORKERS = 4;
const ENDED = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'milestone'";

type Roll = (sides: number) => number;
type Tally = { done: number; over: boolean; readonly codes: Set<string> };

const aTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** A stamp tells how many milestones there are, so that every answer can be judged. */
const countIn = (stamp: string): number => Number(stamp.split(" ")[0]);
const some = (count: number) => Array.from({ length: count }, (_, index) => entry(`milestone-${index + 1}`));

async function work(catalog: Catalog, tally: Tally, roll: Roll): Promise<void> {
  for (let step = 0; !tally.over; step++) {
    const stamps = noted(await catalog.stamps(), tally);
    const stamp = stamps?.milestones ?? null;
    if (stamps) noted(roll(3) === 0 ? await change(catalog, stamp, roll) : await look(catalog, stamp), tally);
    await aTurn();
  }
}

function noted<T>(result: Result<T>, tally: Tally): T | null {
  tally.done++;
  if (result.ok) return result.value;
  tally.codes.add(problemOf(result).code);
  return null;
}

async function change(catalog: Catalog, from: string | null, roll: Roll): Promise<Result<unknown>> {
  const count = 1 + roll(40);
  const to = `${count} ${roll(1_000_000_000)}`;
  if (from === null || roll(2) === 0) return catalog.refresh(whole(from, to, some(count)));
  const gone = Array.from({ length: Math.max(0, countIn(from) - count) }, (_, index) => `milestone-${count + index + 1}`);
  const { milestones = new Map(), versions } = batchOf(some(count));
  return catalog.refresh({ part: "milestones", from, to, whole: false, batches: each({ milestones: new Map([...milestones, ...gone.map((id) => [id, null] as const)]), versions }) });
}

async function look(catalog: Catalog, stamp: string | null): Promise<Result<unknown>> {
  if (stamp === null) return catalog.versions("milestones");
  const answers = await catalog.answer([{ ask: "counts" }, { ask: "search", text: "title", archived: true, limit: 1, offset: 0 }], { milestones: stamp });
  if (answers.ok && answers.value !== "stale") expect(answers.value).toMatchObject([{ value: { planned: countIn(stamp) } }, { value: { total: countIn(stamp) } }]);
  return answers;
}

/** What is done to the server follows how far the workers have come, not the clock. */
async function mischief(server: Server, tally: Tally, roll: Roll): Promise<void> {
  const further = async (steps: number): Promise<void> => {
    const from = tally.done;
    while (tally.done < from + steps) await aTurn();
  };
  for (let crash = 0; crash < CRASHES; crash++) {
    for (let times = 0; times < 4; times++) {
      await further(10 + roll(30));
      await ask(server.url("postgres"), ENDED);
    }
    await further(10 + roll(30));
    await server.halt("immediate");
    await further(10 + roll(20));
    await server.start();
  }
}

test(`no crash of the server ends this process, tells anything wrong, or leaves half a refresh (seed ${SEED})`, async () => {
  const server = await startServer();
  onTestFinished(() => server.remove());
  const { next } = dice(SEED);
  const roll: Roll = (sides) => Math.floor(next() * sides);
  const url = server.url("postgres");
  const catalogs = await Promise.all(Array.from({ length: WORKERS }, () => openAt(url, { connect: 2_000, lock: 1_000 })));
  const tally: Tally = { done: 0, over: false, codes: new Set() };
  const workers = catalogs.map((catalog) => work(catalog, tally, roll));
  try {
    await Promise.race([mischief(server, tally, roll), ...workers]);
  } finally {
    tally.over = true;
  }
  await Promise.all(workers);
  expect([...tally.codes].filter((code) => !["database-unavailable", "database-busy"].includes(code))).toEqual([]);

  const [catalog] = catalogs;
  if (!catalog) throw new Error("nobody works");
  const { milestones: stamp } = value(await catalog.stamps());
  expect(value(await catalog.refresh(whole(stamp, "5 last", some(5))))).toBe("done");
  expect(value(await catalog.answer([{ ask: "counts" }], { milestones: "5 last" }))).toEqual([answer({ ask: "counts" }, shelfOf(some(5)))]);
  expect(value(await catalog.check()).filter(({ ok }) => !ok)).toEqual([]);
  await Promise.all(catalogs.map((one) => one.close()));
  await expect.poll(() => ask(url, "SELECT pid FROM pg_stat_activity WHERE application_name = 'milestone'"), { timeout: 20_000 }).toEqual([]);
});
