// Which processes belong to a task: told by a listing of invented ones, and found among the real ones.
import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { familyOf, findMembers, type Mark } from "../../../../src/adapters/runner/processes/members.ts";
import { openProcessTable, type Processes, type ProcessTable } from "../../../../src/adapters/runner/processes/process-table.ts";

type Invented = { readonly pid: number; readonly parent?: number; readonly group?: number; readonly session?: number; readonly zombie?: boolean; readonly env?: string | null; readonly folder?: string; readonly opened?: readonly string[] };

function tableOf(...rounds: readonly (readonly Invented[])[]): ProcessTable {
  let round = 0;
  return { look: () => Promise.resolve(processesOf(rounds[Math.min(round++, rounds.length - 1)] ?? [])) };
}

/** One with `env: null` is gone before it is asked. */
function processesOf(listed: readonly Invented[]): Processes {
  const found = new Map(listed.map((one) => [one.pid, one]));
  const all = [...found.keys()];
  return {
    all: () => all,
    since: (pid) => all.filter((other) => other >= pid),
    of: (pid) => {
      const { parent = 1, group = pid, session = pid, zombie = false, env } = found.get(pid) ?? { env: null };
      return env === null ? null : { pid, parent, group, session, zombie };
    },
    environment: (pid) => `\0${(found.get(pid)?.env ?? "HOME=/").split(" ").join("\0")}\0`,
    workingFolder: (pid) => found.get(pid)?.folder ?? "/",
    opened: (pid) => found.get(pid)?.opened ?? [],
    memory: () => null,
  };
}

const MARK: Mark = { session: "s1", task: "t1", root: 100, temporary: "milestone-ab/t1", folders: ["/w/one"], own: ["/w/one"], pipes: null };
const OURS = "TMPDIR=/tmp/milestone-ab/t1";
const NAMED = "MILESTONE_SESSION=s1 MILESTONE_TASK=t1";

async function members(listed: readonly Invented[], mark: Partial<Mark> = {}, others: readonly number[] = []): Promise<number[]> {
  const found = await findMembers(tableOf(listed), { mark: { ...MARK, ...mark }, bornAfter: null, others: new Set(others) });
  return found.map(({ pid }) => pid).sort((a, b) => a - b);
}

describe("of a task are", () => {
  test.each<readonly [string, Invented]>([
    ["its leader", { pid: 100 }],
    ["who is in its group", { pid: 200, group: 100 }],
    ["who is in its session", { pid: 200, session: 100 }],
    ["who has its temporary folder", { pid: 200, env: `A=1 ${OURS}` }],
    ["who has a temporary folder in it", { pid: 200, env: `${OURS}/npm-7` }],
    ["who has its names and works in its folder", { pid: 200, env: NAMED, folder: "/w/one/src" }],
    ["who has no names at all any more and works in its own folder", { pid: 200, env: "", folder: "/w/one" }],
  ])("one of its own: %s", async (_, one) => {
    expect(await members([{ pid: 7 }, one])).toEqual([one.pid]);
  });

  test("children of all these, and their sessions, however deep", async () => {
    expect(await members([{ pid: 202, parent: 201 }, { pid: 201, parent: 200 }, { pid: 203, session: 202, parent: 1 }, { pid: 200, env: OURS }, { pid: 7 }])).toEqual([200, 201, 202, 203]);
  });
});

describe("of a task are not", () => {
  test.each<readonly [string, Invented]>([
    ["zombies", { pid: 100, zombie: true }],
    ["who works in its folder without its names", { pid: 200, env: "SHELL=/bin/zsh", folder: "/w/one" }],
    ["who has its names elsewhere, as in another repository", { pid: 200, env: NAMED, folder: "/other" }],
    ["who works beside its folder", { pid: 200, env: NAMED, folder: "/w/one-more" }],
    ["who has the temporary folder of another", { pid: 200, env: "TMPDIR=/tmp/milestone-ab/t12" }],
    ["who only speaks of its temporary folder", { pid: 200, env: "NOTE=/tmp/milestone-ab/t1/x" }],
    ["we ourselves", { pid: process.pid, env: OURS }],
  ])("left alone: %s", async (_, one) => {
    expect(await members([one])).toEqual([]);
  });

  test("tasks that run beside it, with their groups and sessions", async () => {
    expect(await members([{ pid: 300 }, { pid: 301, session: 300, env: OURS }, { pid: 302, group: 300, env: OURS }], {}, [300])).toEqual([]);
  });
});

test("of a session are all its tasks, and who still holds a pipe for their output", async () => {
  const mark = { task: null, root: null, temporary: "milestone-ab", folders: ["/w"], own: ["/w"], pipes: "/tmp/milestone-ab/.out-" };
  expect(await members([{ pid: 11, env: "TMPDIR=/tmp/milestone-ab/t2" }, { pid: 12, env: "MILESTONE_SESSION=s1 MILESTONE_TASK=t9", folder: "/w/two" }, { pid: 13, env: "TMPDIR=/tmp/milestone-cd/t1" }, { pid: 14, opened: ["/dev/null", "/tmp/milestone-ab/.out-7"] }], mark)).toEqual([11, 12, 14]);
});

test("who vanishes while we look may have left a child, so we look again", async () => {
  const table = tableOf([{ pid: 200, env: null }], [{ pid: 201, env: OURS }]);
  expect((await findMembers(table, { mark: MARK, bornAfter: null, others: new Set() })).map(({ pid }) => pid)).toEqual([201]);
});

test("a family is a leader with its descendants", async () => {
  const processes = await tableOf([{ pid: 100 }, { pid: 101, parent: 100 }, { pid: 102, parent: 101, session: 102 }, { pid: 103 }, { pid: 104, parent: 100, zombie: true }]).look();
  expect(familyOf(processes, 100).map(({ pid }) => pid)).toEqual([100, 101, 102]);
});

describe.each(["linux", "by ps"])("the processes of this machine, %s", (platform) => {
  test("show a process of ours with its parent, its group, its memory and its environment", async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "milestone-table-")));
    const child = spawn("sleep", ["300"], { cwd: folder, env: { PATH: process.env["PATH"], TMPDIR: "/tmp/milestone-ab/t1", MILESTONE_SESSION: "s1" }, detached: true, stdio: "ignore" });
    onTestFinished(() => {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true });
    });
    const pid = child.pid ?? 0;
    const processes = await openProcessTable(platform).look();
    expect(processes.all()).toContain(pid);
    expect(processes.since(pid, new Set())).toContain(pid);
    expect(processes.of(pid)).toMatchObject({ pid, parent: process.pid, group: pid, zombie: false });
    expect(processes.environment(pid)).toContain("\0TMPDIR=/tmp/milestone-ab/t1\0");
    expect(processes.memory(pid, "quick")).toBeGreaterThan(0);
    expect(processes.memory(pid, "fair")).toBeGreaterThan(0);
    expect(processes.of(2 ** 30)).toBeNull();
    expect((await findMembers(openProcessTable(platform), { mark: { ...MARK, root: null }, bornAfter: null, others: new Set() })).map((found) => found.pid)).toEqual([pid]);
  });
});

test("those that were born since are few, and none where only known ones were", async () => {
  const child = spawn("sleep", ["300"], { stdio: "ignore" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const pid = child.pid ?? 0;
  const processes = await openProcessTable().look();
  expect(processes.since(pid, new Set()).length).toBeLessThan(processes.all().length);
  expect(processes.since(pid, new Set())).toContain(pid);
});

test("on Windows nothing is seen", async () => {
  expect((await openProcessTable("win32").look()).all()).toEqual([]);
});
