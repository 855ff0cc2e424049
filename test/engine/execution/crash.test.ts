// A process that dies at any moment: whoever comes next ends where an undisturbed run ends, and does nothing twice that was finished.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIRST_SESSION, stage, wide, type Act, type Running, type Setting, type Stage } from "../../support/execution/execution-scene.ts";
import { samples } from "../../support/samples.ts";

const BRANCH = "milestone/milestone-001";

/** Two chains that meet, with a verification, and a task that changes nothing. */
const SETTING: Setting = {
  tasks: {
    "task-001": { files: ["one/**"] }, "task-002": {}, "task-003": { dependencies: ["task-001"], verify: ["make check"] },
    "task-004": { dependencies: ["task-002"] }, "task-005": { dependencies: ["task-003", "task-004"] },
  },
};

const act = (task: string): Act => (task === "task-004" ? {} : { writes: { [task === "task-001" ? "one/a.txt" : `${task}.txt`]: task } });

type Death = { readonly at: number; readonly when: "before" | "after" };

/** A process that dies with the effect number `at`, counted from 1, unless it comes to its end before. */
async function shortLife({ execute, fate, heals }: Stage, { at, when }: Death): Promise<Running> {
  let count = 0;
  fate(() => (++count === at ? { kind: "dies", when } : { kind: "goes-on" }));
  const running = execute({ agents: 2 });
  await Promise.race([running.rest(act), running.died]);
  heals();
  return running;
}

/** Tasks that are known to be done, by the journal or by the record. */
function finished({ journal, repository, record }: Stage): Set<string> {
  const steps = repository.files().has(`sessions/${FIRST_SESSION}.yaml`) ? record().steps.filter(({ status }) => status === "completed").map(({ task }) => task) : [];
  const noted = journal.entries(FIRST_SESSION).flatMap((entry) => (entry.kind === "finished" && entry.outcome.status === "completed" ? [entry.task] : []));
  return new Set([...steps, ...noted]);
}

/** What is left of a story when its instants and its attempts are left out. */
function summary({ milestone, work, log, leases, journal, record }: Stage) {
  return {
    milestone: milestone().status,
    tasks: milestone().tasks.map(({ id, status }) => [id, status]),
    files: work.files(BRANCH),
    commits: work.commits(BRANCH).map(({ message }) => message.subject).sort(),
    completed: log("task_completed").map(({ details }) => details["task_id"]).sort(),
    ends: log("milestone_completed").length,
    session: record().status,
    held: leases.sessions(),
    journals: journal.entries(FIRST_SESSION).length,
  };
}

async function undisturbed(): Promise<{ readonly effects: number; readonly summary: ReturnType<typeof summary> }> {
  const scene = stage(SETTING);
  expect(await scene.execute({ agents: 2 }).rest(act)).toMatchObject({ problem: null, session: "completed" });
  return { effects: scene.effects.length, summary: summary(scene) };
}

/** One life after the other, each to its death, and then one that nobody disturbs; that may find that all is done. */
async function lives(deaths: readonly Death[], expected: ReturnType<typeof summary>): Promise<void> {
  const scene = stage(SETTING);
  const told = JSON.stringify(deaths);
  for (const death of [...deaths, NEVER]) {
    const before = finished(scene);
    const session = await shortLife(scene, death);
    expect(session.started().filter((task) => before.has(task)), told).toEqual([]);
    if (death === NEVER) expect([null, "transition-not-allowed"], told).toContain((await session.end).problem);
  }
  expect(summary(scene), `${told}\n${scene.effects.join("\n")}`).toEqual(expected);
}

const NEVER: Death = { at: 0, when: "before" };

describe("a process that dies", () => {
  test.each(["before", "after"] as const)("with any of its effects, %s it, leaves what the next one needs", async (when) => {
    const { effects, summary: expected } = await undisturbed();
    expect(effects).toBeGreaterThan(40);
    for (let at = 1; at <= effects; at++) await lives([{ at, when }], expected);
  });

  test("again and again, at any moment, still comes to the same end", async () => {
    const { effects, summary: expected } = await undisturbed();
    const death = fc.record({ at: fc.integer({ min: 1, max: effects }), when: fc.constantFrom("before" as const, "after" as const) });
    for (const deaths of samples(fc.array(death, { minLength: 2, maxLength: 4 }), 40)) await lives(deaths, expected);
  });
});

describe("after a crash", () => {
  test("a step that was running is done again, one that was finished never", async () => {
    const { execute, step } = stage({ tasks: wide(3) });
    const session = execute({ agents: 2 });
    await session.plays("task-001", { writes: { "a.txt": "a" } });
    await session.next("task-003");
    session.crash();
    const again = execute({ agents: 2 });
    expect(await again.rest()).toMatchObject({ session: "completed", id: FIRST_SESSION, attempts: { "task-001": 1, "task-002": 2, "task-003": 2 } });
    expect(again.started()).toEqual(["task-002", "task-003"]);
    expect(step("task-001")).toMatchObject({ attempts: 1, merged: true });
  });

  test("what was finished and not merged is merged before anything starts", async () => {
    const { execute, kills, effects, work } = stage({ tasks: wide(2) });
    kills(/^merge task-001/, "before");
    const session = execute({ agents: 1 });
    await session.plays("task-001", { writes: { "a.txt": "a" } });
    await session.died;
    expect(work.files(BRANCH)).toEqual({});
    const seen = effects.length;
    const again = execute({ agents: 1 });
    expect(await again.rest()).toMatchObject({ session: "completed" });
    expect(again.started()).toEqual(["task-002"]);
    const later = effects.slice(seen);
    expect(later.indexOf("merge task-001")).toBeGreaterThan(-1);
    expect(later.indexOf("merge task-001")).toBeLessThan(later.indexOf("run task-002"));
    expect(work.files(BRANCH)).toEqual({ "a.txt": "a" });
  });

  test("a merge that nobody wrote down any more is found to be there", async () => {
    const { execute, kills, work } = stage({ tasks: wide(1) });
    kills(/^merge task-001/, "after");
    const session = execute();
    await session.plays("task-001", { writes: { "a.txt": "a" } });
    await session.died;
    const again = execute();
    expect(await again.rest()).toMatchObject({ session: "completed", milestone: "completed" });
    expect([again.started(), work.commits(BRANCH).length]).toEqual([[], 1]);
  });

  test("a failure that is on record only in the journal is tried again", async () => {
    const { execute, kills } = stage({ tasks: wide(1) });
    kills(/^note finished task-001/, "after");
    const session = execute();
    await session.plays("task-001", { code: 1 });
    await session.died;
    expect(await execute().rest()).toMatchObject({ session: "completed", attempts: { "task-001": 2 } });
  });

  test("that came between the last outcome and the end of the session, the session is ended by whoever comes next", async () => {
    const { execute, kills, record, leases, milestone } = stage({ tasks: wide(1) });
    kills(/^note merged/, "after");
    const first = execute();
    await first.plays("task-001", { writes: { "a.txt": "a" } });
    await first.died;
    kills(/^record .* done/, "before");
    await execute().died;
    expect([milestone().status, record().status]).toEqual(["completed", "active"]);
    const again = execute();
    expect(await again.end).toMatchObject({ problem: null, session: "completed", milestone: "completed", warnings: ["session-ended"] });
    expect([again.started(), record().status, leases.sessions()]).toEqual([[], "completed", []]);
  });

  test("the dead process is heard of no more, whatever its tasks and clocks do", async () => {
    const { execute, pass, repository, journal } = stage({ tasks: wide(2) });
    const session = execute();
    const task = await session.next("task-001");
    session.crash();
    const [files, entries] = [repository.files(), journal.entries(FIRST_SESSION)];
    task.exit();
    await pass("10m");
    expect([repository.files(), journal.entries(FIRST_SESSION)]).toEqual([files, entries]);
  });
});
