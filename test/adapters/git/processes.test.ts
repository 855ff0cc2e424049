// Several processes on one repository, and processes that die at any moment.
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { A, FIRST, type GitFixture, smallRepository } from "../../support/git-fixture.ts";
import { change, open, put, value } from "../../support/open-tree.ts";
import { samples } from "../../support/samples.ts";
import type { WriterTask } from "../../support/writers/writer-process.ts";

const WRITER = join(import.meta.dirname, "../../support/writers/writer-process.ts");
const COUNTER = "active/milestone-007.yaml";
const CHANGES = [put("active/milestone-001.yaml", "new\n"), put("events/deep/e.jsonl", "{}\n"), put("completed/old.yaml", null)];

function start({ environment }: GitFixture, task: WriterTask): ChildProcess {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(task)], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => { child.kill("SIGKILL"); });
  return child;
}

type Ended = { readonly status: number | string | null; readonly output: string };

function ended(child: ChildProcess): Promise<Ended> {
  let output = "";
  child.stdout?.on("data", (chunk) => { output += String(chunk); });
  child.stderr?.on("data", (chunk) => { output += String(chunk); });
  return new Promise((resolve) => child.on("close", (status, signal) => resolve({ status: status ?? signal, output })));
}

function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve) => child.stdout?.on("data", (chunk) => { if (String(chunk).includes(word)) resolve(); }));
}

function leftovers({ folder }: GitFixture): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.tmp-|milestone[.-](?:lock|journal)|fast_import_crash/.test(name));
}

test("two processes that count one file up twenty-five times each lose no step", async () => {
  const fixture = smallRepository();
  const task = { kind: "count", folder: fixture.folder, path: COUNTER, times: 25 } as const;
  const both = await Promise.all([ended(start(fixture, task)), ended(start(fixture, task))]);
  expect(both).toEqual([{ status: 0, output: "" }, { status: 0, output: "" }]);
  expect(fixture.text(`.milestones/${COUNTER}`)).toBe("50");
  expect(fixture.git("show", `HEAD:.milestones/${COUNTER}`)).toBe("50");
  const counted = fixture.git("log", "--reverse", "--format=%s").split("\n").slice(1).map((subject) => Number(subject.split(" ").at(-1)));
  expect(counted).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect([fixture.git("status", "--porcelain"), fixture.git("fsck", "--strict"), leftovers(fixture)]).toEqual(["", "", []]);
});

test("two work trees of one repository write to the same branch in turn", async () => {
  const fixture = smallRepository();
  fixture.git("worktree", "add", "-q", "-b", "milestone/001", "../linked");
  const counting = { kind: "count", path: COUNTER, times: 5 } as const;
  const both = await Promise.all([ended(start(fixture, { ...counting, folder: fixture.folder })), ended(start(fixture, { ...counting, folder: fixture.folder }))]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  value(await change(open({ ...fixture, folder: join(fixture.folder, "../linked") }), [put("active/a.yaml", "from the linked one\n")]));
  expect([fixture.text(".milestones/active/a.yaml"), fixture.git("status", "--porcelain"), fixture.git("log", "--format=%s", "main").split("\n")[0]]).toEqual(["from the linked one\n", "", "milestone: a change"]);
  expect(existsSync(join(fixture.folder, "../linked/.milestones/active/a.yaml"))).toBe(false);
});

async function repositoryForCrash(): Promise<GitFixture> {
  const fixture = smallRepository();
  fixture.write(".milestones/completed/old.yaml", "old\n");
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "More");
  return fixture;
}

function stateOf({ folder }: GitFixture): (string | null)[] {
  return CHANGES.map(({ path }) => (existsSync(join(folder, ".milestones", path)) ? readFileSync(join(folder, ".milestones", path), "utf8") : null));
}

const OLD = [FIRST, null, "old\n"];
const NEW = CHANGES.map(({ text }) => text);

test("a writer that is killed at any moment leaves each file old or new, and the next writer all of them", { timeout: 600_000 }, async () => {
  const trial = await repositoryForCrash();
  const { effects } = JSON.parse((await ended(start(trial, { kind: "change", folder: trial.folder, changes: CHANGES, killAt: 0 }))).output);
  expect(stateOf(trial)).toEqual(NEW);
  for (const killAt of samples(fc.integer({ min: 1, max: Number(effects) }), 16)) {
    const fixture = await repositoryForCrash();
    const shown = `killed at effect ${killAt} of ${effects}`;
    expect((await ended(start(fixture, { kind: "change", folder: fixture.folder, changes: CHANGES, killAt }))).status, shown).toBe("SIGKILL");
    for (const [index, text] of stateOf(fixture).entries()) expect([OLD[index], NEW[index]], shown).toContain(text);
    const begun = JSON.stringify(stateOf(fixture)) !== JSON.stringify(OLD);
    value(await change(open(fixture), [put("active/next.yaml", "next\n")]));
    expect(stateOf(fixture), shown).toEqual(begun ? NEW : OLD);
    expect([fixture.git("status", "--porcelain"), fixture.git("fsck", "--strict", "--no-dangling"), leftovers(fixture)], shown).toEqual(["", "", []]);
    expect(fixture.git("show", "HEAD:.milestones/active/milestone-001.yaml"), shown).toBe(begun ? "new" : FIRST.trimEnd());
  }
});

test("the place of a writer that was killed is taken over, and the next writer finishes what was begun", async () => {
  const fixture = smallRepository();
  const holder = start(fixture, { kind: "hold", folder: fixture.folder, dies: true });
  expect((await ended(holder)).status).toBe("SIGKILL");
  expect(leftovers(fixture)).toEqual([".git/milestone.lock"]);
  value(await change(open(fixture), [put("active/a.yaml", "a\n")]));
  expect(leftovers(fixture)).toEqual([]);
});

test("a writer that is dead but not buried holds nothing", async () => {
  const fixture = smallRepository();
  const task: WriterTask = { kind: "hold", folder: fixture.folder, dies: true };
  const parent = spawn("sh", ["-c", '"$0" "$1" "$2" & exec tail -f /dev/null', process.execPath, WRITER, JSON.stringify(task)], { env: fixture.environment, stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => { parent.kill("SIGKILL"); });
  await said(parent, "held");
  const { pid } = JSON.parse(fixture.text(".git/milestone.lock"));
  await vi.waitFor(() => expect(readFileSync(`/proc/${pid}/stat`, "utf8")).toMatch(/\) Z /), 60_000);
  value(await change(open(fixture), [put("active/a.yaml", "a\n")]));
  expect(leftovers(fixture)).toEqual([]);
});

test("a living writer is waited for, and its death in the middle of the wait is noticed", async () => {
  const fixture = smallRepository();
  const holder = start(fixture, { kind: "hold", folder: fixture.folder, dies: false });
  await said(holder, "held");
  const order: string[] = [];
  const waiting = change(open(fixture), [put("active/a.yaml", "a\n")]).then((outcome) => { order.push("written"); return outcome; });
  await open(fixture).snapshot({ for: "read" });
  order.push("killed");
  holder.kill("SIGKILL");
  expect(value(await waiting)).toMatchObject({ kind: "done" });
  expect([order, fixture.text(A)]).toEqual([["killed", "written"], FIRST]);
});
