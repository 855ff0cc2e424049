// A session that dies at any moment, or whose disk fails at any moment, is taken up again and leaves nothing behind.
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Problem } from "../../../../src/core/base/problem.ts";
import type { Result } from "../../../../src/core/base/result.ts";
import { filesBelow, type GitFixture, smallRepository } from "../../../support/git-fixture.ts";
import { change, open, put, value } from "../../../support/open-tree.ts";
import { samples } from "../../../support/samples.ts";
import { diskError } from "../../../support/writers/faulty-disk.ts";
import { BRANCH, done, litter, message, openSession, SESSION, tryOpen, watchedWorkDisk } from "./bench.ts";
import type { SessionTask } from "./session-process.ts";

const PROCESS = join(import.meta.dirname, "session-process.ts");

function repository(mode: Mode): GitFixture {
  const fixture = smallRepository();
  fixture.write(".gitignore", "*.log\n");
  fixture.write(".milestones/config/milestone-config.yaml", "a: 1\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "More");
  if (mode === "with the branch checked out") fixture.git("checkout", "-q", "-b", BRANCH);
  fixture.write("notes.txt", "mine, and not committed\n");
  writeFileSync(recordOf(fixture), "");
  return fixture;
}

type Mode = "beside the checkout" | "with the branch checked out" | "on the state branch";
const MODES: readonly Mode[] = ["beside the checkout", "with the branch checked out", "on the state branch"];

function recordOf({ folder }: GitFixture): string {
  return join(dirname(folder), "record");
}

function run(fixture: GitFixture, mode: Mode, more: Pick<SessionTask, "killAt" | "resumed">): Promise<{ readonly status: number | string | null; readonly output: string }> {
  const task: SessionTask = { folder: fixture.folder, branch: mode === "on the state branch" ? null : BRANCH, session: SESSION, record: recordOf(fixture), ...more };
  const child: ChildProcess = spawn(process.execPath, [PROCESS, JSON.stringify(task)], { env: fixture.environment, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => { child.kill("SIGKILL"); });
  let output = "";
  child.stdout?.on("data", (chunk) => { output += String(chunk); });
  child.stderr?.on("data", (chunk) => { output += String(chunk); });
  return new Promise((resolve) => child.on("close", (status, signal) => resolve({ status: status ?? signal, output })));
}

/** What there is once the session is on record: whoever writes next takes a dead process's place in the writers' queue. */
async function outcome(fixture: GitFixture, mode: Mode): Promise<unknown> {
  value(await change(open(fixture), [put("active/milestone-001.yaml", "id: milestone-001\ntitle: On record\n")]));
  const name = mode === "on the state branch" ? "main" : BRANCH;
  const subjects = fixture.git("log", "--format=%s", name).split("\n").filter((subject) => subject.startsWith("task-"));
  return {
    files: fixture.git("ls-tree", "-r", "--name-only", name).split("\n").filter((path) => path.startsWith("task-")),
    subjects: subjects.sort(), status: fixture.git("status", "--porcelain"), litter: litter(fixture), fsck: fixture.git("fsck", "--strict", "--no-dangling"),
  };
}

const WHOLE = { files: ["task-1.txt", "task-2.txt", "task-3.txt"], subjects: ["task-1", "task-2", "task-3"], status: " M notes.txt", litter: [], fsck: "" };

test.each(MODES)("a session %s that is killed before any of its effects ends, once resumed, as if nothing had happened", { timeout: 600_000 }, async (mode) => {
  const trial = repository(mode);
  const whole = await run(trial, mode, { killAt: 0, resumed: false });
  expect([whole.status, await outcome(trial, mode)], whole.output).toEqual([0, WHOLE]);
  const effects = Number(JSON.parse(whole.output).effects);
  for (const killAt of samples(fc.integer({ min: 1, max: effects }), 12)) {
    const fixture = repository(mode);
    const shown = `${mode}, killed at effect ${killAt} of ${effects}`;
    expect((await run(fixture, mode, { killAt, resumed: false })).status, shown).toBe("SIGKILL");
    const record = readFileSync(recordOf(fixture), "utf8");
    const again = await run(fixture, mode, { killAt: 0, resumed: record !== "" });
    expect([again.status, await outcome(fixture, mode)], `${shown}: ${again.output}`).toEqual([0, WHOLE]);
    expect(readFileSync(recordOf(fixture), "utf8").startsWith(record), shown).toBe(true);
  }
});

test("a session that was killed is put away by the next one of another name", { timeout: 600_000 }, async () => {
  const mode = "beside the checkout";
  const trial = repository(mode);
  const effects = Number(JSON.parse((await run(trial, mode, { killAt: 0, resumed: false })).output).effects);
  for (const killAt of samples(fc.integer({ min: 1, max: effects }), 6)) {
    const fixture = repository(mode);
    await run(fixture, mode, { killAt, resumed: false });
    const branch = await openSession(fixture, { session: "session-next", sessions: [] });
    await done(branch, fixture, { "next.txt": "x\n" });
    await branch.close();
    expect([litter(fixture), fixture.git("status", "--porcelain")], `killed at effect ${killAt} of ${effects}`).toEqual([[], " M notes.txt"]);
  }
});

/** One task from opening to closing; the first problem. */
async function session(fixture: GitFixture, atEffect: (count: number, name: string) => void): Promise<Problem | null> {
  const opened = await tryOpen(fixture, { options: { disk: watchedWorkDisk(atEffect) } });
  if (!opened.ok) return opened.problem;
  const branch = opened.value;
  const work = async (): Promise<Result<unknown>> => {
    const place = await branch.place("agent-1");
    if (!place.ok) return place;
    writeFileSync(join(place.value.folder, "a.txt"), "a\n");
    writeFileSync(join(fixture.folder, ".git/hooks/post-merge"), "evil");
    const taken = await place.value.take();
    if (!taken.ok) return taken;
    const commit = await place.value.commit(taken.value, message("task-001"));
    // An earlier session may have brought it in before its disk failed.
    const merged = commit.ok && commit.value !== null ? await branch.merge(commit.value, "Merge") : commit;
    return merged.ok ? branch.place("agent-1") : merged;
  };
  const result = await work();
  await branch.close();
  return result.ok ? null : result.problem;
}

test("a disk that fails at any effect is one clear problem, and once it works again so does the session", { timeout: 600_000 }, async () => {
  let effects = 0;
  const trial = repository("with the branch checked out");
  expect(await session(trial, (count) => { effects = count; })).toBeNull();
  expect(effects).toBeGreaterThan(15);
  for (const at of samples(fc.integer({ min: 1, max: effects }), 12)) {
    const fixture = repository("with the branch checked out");
    const before = filesBelow(fixture.folder, [".git"]);
    const shown = `effect ${at} of ${effects}`;
    const trouble = await session(fixture, (count, name) => { if (count === at) throw diskError("ENOSPC", name); });
    const files = filesBelow(fixture.folder, [".git", ".milestones/cache"]);
    if (trouble) expect([trouble.code, [before, new Map([...before, ["a.txt", "a\n"]])]], shown).toEqual(["disk-full", expect.arrayContaining([files])]);
    expect(await session(fixture, () => undefined), shown).toBeNull();
    expect([fixture.text("a.txt"), litter(fixture), fixture.git("status", "--porcelain"), existsSync(join(fixture.folder, ".git/hooks/post-merge"))], shown).toEqual(["a\n", [], " M notes.txt", false]);
  }
});
