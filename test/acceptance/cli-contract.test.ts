import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkingTree } from "../../src/adapters/git/working-tree-repository.ts";
import { PROBLEMS } from "../../src/core/base/problem.ts";
import { ALIASES } from "../../src/core/grammar/aliases.ts";
import { allVerbs } from "../../src/core/grammar/registry.ts";
import { splitWords } from "../../src/core/grammar/words.ts";
import { envelopeIn, fingerprint, run, runInShell, start, type Cli } from "../support/cli.ts";
import { exampleRepository } from "../support/examples.ts";
import { emptyRepository, scratchFolder } from "../support/git-fixture.ts";

const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-contract-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const verbs = await allVerbs();
const ANSI = /\u001b/;

/** The words of a verb's first example, behind `milestone`. */
function exampleOf(name: string): readonly string[] {
  const line = verbs.find((verb) => verb.name === name)?.examples[0]?.line ?? "";
  const words = splitWords(line.replace(/^milestone /, ""));
  if (!words.ok) throw new Error(`${line} is no command`);
  return words.value;
}

const EXITS = new Map(Object.entries(PROBLEMS).map(([code, { exit }]): [string, number] => [code, exit]));
const exitOf = (code: string): number | undefined => EXITS.get(code);

/** A folder with git and without milestones. */
function bare(): Cli {
  const { folder, environment } = emptyRepository();
  return { folder, environment };
}

describe.each(verbs.map((verb) => [verb.name, verb] as const))("%s", (name, verb) => {
  test("answers --json with one envelope, and the same without it in plain text", () => {
    const cli = exampleRepository(base);
    const plain = run(exampleRepository(base), exampleOf(name));
    const { status, stdout, stderr } = run(cli, [...exampleOf(name), "--json"]);
    const envelope = envelopeIn(stdout);
    expect(envelope).toMatchObject({ ok: true, command: name, error: null });
    expect([status, stderr]).toEqual([0, ""]);
    expect([plain.status, plain.stdout.endsWith("\n")]).toEqual([0, true]);
    expect(plain.stdout + plain.stderr).not.toMatch(ANSI);
  });

  test("answers --json with one envelope where there is nothing yet", () => {
    const { status, stdout, stderr } = run(bare(), [...exampleOf(name), "--json"]);
    const { ok, command, error } = envelopeIn(stdout);
    expect([command, ok, stderr]).toEqual([name, error === null, ""]);
    expect(status).toBe(error === null ? 0 : exitOf(error.code));
  });

  test("answers a wrong flag with one envelope and exit 2", () => {
    const { status, stdout, stderr } = run(bare(), [...exampleOf(name), "--json", "--no-such-flag"]);
    expect(envelopeIn(stdout)).toMatchObject({ ok: false, command: name, data: null, error: { code: "unknown-flag" } });
    expect([status, stderr]).toEqual([2, ""]);
  });

  test("writes nothing with --dry-run, or where it only answers", () => {
    const cli = exampleRepository(base);
    const before = fingerprint(cli.folder);
    const { status, stderr } = run(cli, [...exampleOf(name), ...(verb.kind === "query" || verb.kind === "execution" ? [] : ["--dry-run"])]);
    expect(fingerprint(cli.folder)).toBe(before);
    expect(status, stderr).toBe(0);
    if (verb.kind === "command") expect(stderr).toMatch(/^Dry run: /m);
  });

  if (verb.kind === "query" || verb.kind === "routine") test("makes no index with --dry-run, also where one is to answer", () => {
    const cli = exampleRepository(base);
    mkdirSync(join(cli.folder, ".milestones/config"), { recursive: true });
    writeFileSync(join(cli.folder, ".milestones/config/database-config.yaml"), "backend: sqlite\n");
    const before = fingerprint(cli.folder);
    const { status, stderr } = run(cli, [...exampleOf(name), "--dry-run"]);
    expect(fingerprint(cli.folder)).toBe(before);
    expect([0, exitOf("check-failed")], stderr).toContain(status);
  });
});

describe("exit codes", () => {
  test.each([
    [["list"], 0], [["--version"], 0], [[], 0], [["show", "milestone-404"], 1], [["complete", "milestone-001", "task-404"], 1], [["config", "get", "no_such_key"], 1],
    [["nonsense"], 2], [["list", "--nope"], 2], [["show"], 2], [["show", "../x"], 2], [["list", "--limit", "x"], 2], [["execute", "milestone-001"], 3], [["-C"], 2],
    [["-C", "no-such-folder", "list"], 1], [["archive", "milestone-001"], 3], [["complete", "milestone-001", "task-002"], 3], [["plan", "x", "--id", "milestone-001"], 3],
    [["archive", "milestone-001", "--force", "--reason", "x"], 2], [["init"], 3],
  ] as const)("%j ends with %i", (words, status) => {
    const ran = run(exampleRepository(base), words);
    expect(ran.status, ran.stderr).toBe(status);
    if (status !== 0) expect(ran.stderr).toMatch(/^error\[[a-z-]+\]: \S/m);
    expect(ran.stderr).not.toMatch(/^ +at .*\.[jt]s:/m);
  });

  test("a broken file is a warning for who asks, and ends with 4 for who writes to it", () => {
    const cli = exampleRepository(base);
    writeFileSync(join(cli.folder, ".milestones/active/milestone-001.yaml"), "id: milestone-001\ntitle: [\n");
    const listed = run(cli, ["list", "--json"]);
    expect(listed.status).toBe(0);
    expect(envelopeIn(listed.stdout).warnings).toMatchObject([{ code: "invalid-yaml", at: { path: ".milestones/active/milestone-001.yaml", line: expect.any(Number) } }]);
    const completed = run(cli, ["complete", "milestone-001", "task-001"]);
    expect(completed.status).toBe(4);
    expect(completed.stderr).toMatch(/^error\[invalid-yaml\]: .*\n {2}at \.milestones\/active\/milestone-001\.yaml:\d+:\d+\n/);
  });
});

describe("without a terminal", () => {
  test("what needs a yes is refused with the flag to add, and done with it", () => {
    const cli = exampleRepository(base);
    const words = ["archive", "milestone-001", "--force", "--reason", "superseded"];
    const before = fingerprint(cli.folder);
    const refused = run(cli, words);
    expect(refused).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--yes") });
    expect(envelopeIn(run(cli, [...words, "--json"]).stdout)).toMatchObject({ ok: false, error: { code: "confirmation-needed" } });
    expect(fingerprint(cli.folder)).toBe(before);
    expect(run(cli, [...words, "--yes"]).status).toBe(0);
  });

  test("no colours are printed, unless somebody forces them", () => {
    const cli = exampleRepository(base);
    expect(run(cli, ["complete", "milestone-001", "task-001", "--dry-run"]).stdout).not.toMatch(ANSI);
    const forced = { ...cli, environment: { ...cli.environment, FORCE_COLOR: "1" } };
    expect(run(forced, ["complete", "milestone-001", "task-001", "--dry-run"]).stdout).toMatch(ANSI);
    expect(run(forced, ["complete", "milestone-001", "task-001", "--dry-run", "--no-color"]).stdout).not.toMatch(ANSI);
    expect(run(forced, ["list", "--json"]).stdout).not.toMatch(ANSI);
  });

  test.each(["list", "help", "help --aliases", "help --json", "status", "completion bash", "nonsense"])("a reader that goes away is no trouble: %s", (line) => {
    const { stdout, stderr } = runInShell(exampleRepository(base), `milestone ${line} 2>&1 | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(stderr).toBe("");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(line === "nonsense" ? "2" : "0");
    expect(stdout).not.toMatch(/EPIPE|node:/);
  });
});

describe("flags of every verb", () => {
  test("-C works in another folder, --data-path and its variable with another data folder", () => {
    const cli = exampleRepository(base);
    const elsewhere = { ...cli, folder: scratchFolder() };
    expect(envelopeIn(run(elsewhere, ["-C", cli.folder, "list", "--json"]).stdout)).toMatchObject({ data: { total: 4 } });
    mkdirSync(join(cli.folder, "plans"));
    expect(envelopeIn(run(cli, ["list", "--json", "--data-path", "plans"]).stdout)).toMatchObject({ data: { total: 0 } });
    expect(envelopeIn(run({ ...cli, environment: { ...cli.environment, MILESTONE_DATA_PATH: "plans" } }, ["list", "--json"]).stdout)).toMatchObject({ data: { total: 0 } });
  });

  test("--request-id changes things once, and refuses another command of the same name", () => {
    const cli = exampleRepository(base);
    const words = ["complete", "milestone-001", "task-001", "--request-id", "r-1", "--json"];
    const first = envelopeIn(run(cli, words).stdout);
    const after = fingerprint(cli.folder);
    const second = envelopeIn(run(cli, words).stdout);
    expect(second).toMatchObject({ ok: true, data: first.data, warnings: [{ code: "already-done" }] });
    expect(run(cli, ["complete", "milestone-001", "task-002", "--request-id", "r-1"]).status).toBe(5);
    expect(fingerprint(cli.folder)).toBe(after);
  });

  test("--no-commit writes files and no commit", () => {
    const cli = exampleRepository(base);
    const head = readFileSync(join(cli.folder, ".git/logs/HEAD"), "utf8");
    expect(run(cli, ["complete", "milestone-001", "task-001", "--no-commit"]).status).toBe(0);
    expect(readFileSync(join(cli.folder, ".git/logs/HEAD"), "utf8")).toBe(head);
    expect(readFileSync(join(cli.folder, ".milestones/active/milestone-001.yaml"), "utf8")).toContain("status: completed");
  });

  test("--jsonl prints the events that were written, then the envelope", () => {
    const { stdout } = run(exampleRepository(base), ["complete", "milestone-001", "task-001", "--jsonl"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.slice(0, -1).map((line): unknown => JSON.parse(line))).toMatchObject([{ schema: 1, event: "task_completed", milestone_id: "milestone-001" }, { schema: 1, event: "status_updated" }]);
    expect(envelopeIn(`${lines.at(-1)}\n`).ok).toBe(true);
  });

  test("--quiet says nothing of what went well, --verbose says which files", () => {
    expect(run(exampleRepository(base), ["complete", "milestone-001", "task-001", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(run(exampleRepository(base), ["complete", "milestone-001", "task-001", "--verbose"]).stderr).toContain("written active/milestone-001.yaml");
  });

  test("--dry-run prints the diff, in JSON too", () => {
    const cli = exampleRepository(base);
    const { stdout } = run(cli, ["complete", "milestone-001", "task-001", "--dry-run"]);
    expect(stdout).toContain("-    status: pending\n+    status: completed\n");
    expect(envelopeIn(run(cli, ["complete", "milestone-001", "task-001", "--dry-run", "--json"]).stdout).data).toHaveProperty("diff", expect.stringContaining("+    status: completed\n"));
  });
});

test("an interrupted command ends with 130 and one envelope", async () => {
  const cli = exampleRepository(base);
  const tree = openWorkingTree({ cwd: cli.folder, dataPath: null, stateBranch: null, isWorkBranch: () => false, environment: cli.environment, epochMs: () => 0 });
  if (!tree.ok) throw new Error(tree.problem.message);
  const held = await tree.value.snapshot({ for: "write" });
  if (!held.ok) throw new Error(held.problem.message);
  // The child tells when it has begun to listen for the signal; the lock keeps it from ending before.
  const child = start(cli, ["complete", "milestone-001", "task-001", "--json"], 'const once = process.once; process.once = function (name, ...rest) { const self = once.call(this, name, ...rest); if (name === "SIGINT") process.stderr.write("listening\\n"); return self; };');
  let [said, shown] = ["", ""];
  child.stdout?.on("data", (text) => (shown += text));
  child.stderr?.on("data", (text) => {
    said += text;
    if (said.includes("listening")) child.kill("SIGINT");
  });
  const status = await new Promise<number | null>((resolve) => void child.once("close", (code) => resolve(code)));
  await held.value.release();
  expect(status).toBe(130);
  expect(envelopeIn(shown)).toMatchObject({ ok: false, command: "complete", error: { code: "interrupted" } });
});

describe("a fault of the program itself", () => {
  /** Breaks the clock under every command. */
  const BROKEN = 'Date.prototype.toISOString = () => { throw new Error("the clock is broken"); };';

  async function broken(words: readonly string[]) {
    const child = start(exampleRepository(base), words, BROKEN);
    let [stdout, stderr] = ["", ""];
    child.stdout?.on("data", (text) => (stdout += text));
    child.stderr?.on("data", (text) => (stderr += text));
    const status = await new Promise<number | null>((resolve) => void child.once("close", (code) => resolve(code)));
    return { status, stdout, stderr };
  }

  test("is one sentence with an id and exit 1, its stack only with --verbose", async () => {
    const [plain, verbose] = [await broken(["status"]), await broken(["status", "--verbose"])];
    expect(plain).toMatchObject({ status: 1, stdout: "", stderr: expect.stringMatching(/^error\[unexpected\]: A fault in this program \([0-9a-f]{8}\): the clock is broken\n {2}hint: .*\n$/) });
    expect(verbose.stderr).toMatch(/^Error: the clock is broken\n {4}at /);
  });

  test("is one envelope with --json", async () => {
    const { status, stdout, stderr } = await broken(["status", "--json"]);
    expect(envelopeIn(stdout)).toMatchObject({ ok: false, command: "status", error: { code: "unexpected" } });
    expect([status, stderr]).toEqual([1, ""]);
  });
});

test("every name of earlier versions is understood by the program as it is shipped", () => {
  const cli = bare();
  const scripts = ALIASES.filter(([typed, meant]) => typed.startsWith("script ") && meant === "data validate");
  for (const [typed] of scripts) expect(envelopeIn(run(cli, [...typed.split(" "), "--json"]).stdout)).toMatchObject({ ok: true, command: "data validate" });
  expect(scripts.length).toBeGreaterThan(0);
});
