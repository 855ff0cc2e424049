// Tasks as processes: what they see, what is kept of what they say, and what may go wrong with them.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunnerOptions } from "../../../src/adapters/runner/process-runner.ts";
import type { Assignment, Ended } from "../../../src/ports/execution/task-runner.ts";
import { assignmentIn } from "../../support/processes/test-runner-options.ts";
import { openTestRunner, type TestRunner } from "../../support/processes/test-runner.ts";
import { until } from "../../support/processes/until.ts";

type Done = TestRunner & { readonly ended: Ended };

/** A shell line, or the rest of an assignment, done to the end. */
async function done(line: string, more: Partial<Assignment> = {}, options: Partial<RunnerOptions> = {}): Promise<Done> {
  const bench = openTestRunner(options);
  return { ...bench, ended: await bench.runner.run({ ...assignmentIn(bench.folder, line), ...more }).ended };
}

/** What the shell adds by itself. */
const OF_SHELL = ["OLDPWD", "PWD", "SHLVL", "_"];

function variables({ ended }: Done): Record<string, string> {
  const entries = ended.tail.split("\n").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const);
  return Object.fromEntries(entries.filter(([name]) => !OF_SHELL.includes(name)));
}

const CANARIES = {
  GITHUB_TOKEN: "canary", GITHUB_OUTPUT: "canary", ACTIONS_RUNTIME_TOKEN: "canary", RUNNER_TEMP: "canary", INPUT_TOKEN: "canary", NPM_TOKEN: "canary",
  AWS_SECRET_ACCESS_KEY: "canary", SSH_AUTH_SOCK: "canary", GIT_DIR: "canary", NODE_OPTIONS: "canary", MILESTONE_REQUEST_ID: "canary", LD_PRELOAD: "canary",
};
const USUAL = { PATH: process.env["PATH"] ?? "", HOME: "/home/ada", LANG: "C.UTF-8", LC_TIME: "C", TERM: "xterm", USER: "ada", LOGNAME: "ada", SHELL: "/bin/sh" };
const FOUR = { MILESTONE_ID: "milestone-001", MILESTONE_TASK: "task-001", MILESTONE_SESSION: "session-20260101-001", MILESTONE_ATTEMPT: "1" };

describe("the environment of a task", () => {
  test("is the few variables that every program needs, its temporary folder, and who it is", async () => {
    const { TMPDIR, ...rest } = variables(await done("env", {}, { environment: { ...CANARIES, ...USUAL } }));
    expect(rest).toEqual({ ...USUAL, ...FOUR });
    expect(TMPDIR).toContain("/tmp/milestone-");
  });

  test("has a PATH and a dumb terminal where we have neither", async () => {
    const { TMPDIR: _, ...rest } = variables(await done("env", {}, { environment: {} }));
    expect(rest).toEqual({ PATH: "/usr/local/bin:/usr/bin:/bin", TERM: "dumb", ...FOUR });
  });

  test("has its own variables, which change the usual ones and not the ones that say who it is", async () => {
    const env = { PATH: `/opt/own:${USUAL.PATH}`, TASK_COLOUR: "red", MILESTONE_TASK: "task-009", TMPDIR: "/elsewhere" };
    const { TMPDIR, ...rest } = variables(await done("env", { env }, { environment: USUAL }));
    expect(rest).toEqual({ ...USUAL, PATH: env.PATH, TASK_COLOUR: "red", ...FOUR });
    expect(TMPDIR).not.toBe("/elsewhere");
  });

  test("has what it is lent by name, but never what speaks to GitHub", async () => {
    const values = new Map(Object.entries({ ...CANARIES, TASK_LOAN: "lent", TASK_OTHER: "kept" }));
    const { TMPDIR: _, ...rest } = variables(await done("env", { borrowed: ["TASK_LOAN", "TASK_UNKNOWN", "GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "MILESTONE_REQUEST_ID"] }, { environment: USUAL, values }));
    expect(rest).toEqual({ ...USUAL, TASK_LOAN: "lent", ...FOUR });
  });
});

describe("the folders of a task", () => {
  test("its temporary folder is empty, nobody else's, and gone when it ends, even where the task took the right to remove it", async () => {
    const { ended, temporary } = await done('ls -A "$TMPDIR"; ls -ld "$TMPDIR" | cut -c1-10; mkdir -p "$TMPDIR/a/b"; touch "$TMPDIR/a/b/c"; chmod 0 "$TMPDIR/a/b" "$TMPDIR/a"');
    expect(ended.tail).toBe("drwx------");
    expect(readdirSync(temporary).flatMap((name) => readdirSync(join(temporary, name))).filter((name) => !name.startsWith(".out-"))).toEqual([]);
  });

  test("a private home is an empty folder that is gone when it ends", async () => {
    const { ended, temporary } = await done('ls -A "$HOME"; echo "$HOME"; echo x > "$HOME/x"', { home: "private" });
    expect(ended.tail).toMatch(/^\/\S+\/milestone-\w+\/h\w+$/);
    expect(readdirSync(temporary).flatMap((name) => readdirSync(join(temporary, name)))).not.toContain(ended.tail.split("/").at(-1));
  });

  test("a task that removes the temporary folders of all does not keep the next from running", async () => {
    const { runner, folder } = openTestRunner();
    expect((await runner.run(assignmentIn(folder, 'rm -rf "$(dirname "$TMPDIR")"; echo gone')).ended).tail).toBe("gone");
    expect(await runner.run(assignmentIn(folder, "echo next >&2")).ended).toMatchObject({ code: 0, tail: "next" });
  });

  test("closing removes all temporary folders", async () => {
    const { runner, temporary } = await done("true");
    expect(readdirSync(temporary)).toHaveLength(1);
    await runner.close();
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("a temporary folder that somebody else has laid out is not used", async () => {
    const { runner, folder, temporary } = await done("true");
    const [name = ""] = readdirSync(temporary);
    await runner.close();
    writeFileSync(join(temporary, name), "");
    const { why, problem } = await runner.run(assignmentIn(folder, "true")).ended;
    expect([why, problem?.code, problem?.message]).toEqual(["not-started", "not-writable", `${join(temporary, name)} belongs to somebody else.`]);
  });
});

describe("the input of a task", () => {
  test("ends at once, also where it asks the terminal", async () => {
    expect((await done("read answer; echo $?; read answer </dev/tty || echo no terminal")).ended.tail).toMatch(/^1\n(?:.*\n)?no terminal$/);
  });

  test("is the text that it is given, then ends", async () => {
    const stdin = `${"a line of a long prompt\n".repeat(20_000)}end`;
    expect((await done("", { command: { kind: "program", argv: ["wc", "-c"], stdin } })).ended.tail.trim()).toBe(String(stdin.length));
  });

  test("may stay unread", async () => {
    expect((await done("", { command: { kind: "program", argv: ["true"], stdin: "x".repeat(10_000_000) } })).ended).toMatchObject({ code: 0, why: "exited" });
  });
});

describe("the output of a task", () => {
  test("keeps the order of what went to output and errors, and both can be opened by name", async () => {
    expect((await done("for i in 1 2 3; do echo o$i; echo e$i >&2; echo n$i >/dev/stderr; done")).ended.tail).toBe("o1\ne1\nn1\no2\ne2\nn2\no3\ne3\nn3");
  });

  test("shows nobody's terminal anything that it obeys", async () => {
    const { tail } = (await done("printf 'a\\033[31mred\\033[0m\\007\\n10%%\\r100%%\\n::add-mask::x\\n\\033]0;title\\007b\\n'")).ended;
    expect(tail).toBe("ared\n100%\n::add-mask::x\nb");
  });

  test("is kept in the log of the seat under a heading and a time, one attempt after the other", async () => {
    const { runner, folder, logs } = await done("echo one");
    await runner.run({ ...assignmentIn(folder, "echo two; exit 3"), attempt: 2 }).ended;
    const lines = readFileSync(join(logs, "agent-1.log"), "utf8").split("\n").filter((line) => line !== "");
    expect(lines.map((line) => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, "TIME"))).toEqual([
      "== TIME task-001: a test", "one", "== exited with code 0", "== TIME task-001: a test", "two", "== exited with code 3",
    ]);
  });

  test("does not need a log: without one the task runs all the same", async () => {
    const { ended } = await done("echo on", {}, { logs: "/dev/null/logs" });
    expect(ended).toMatchObject({ code: 0, tail: "on" });
  });

  test("comes also where no named pipes can be made", async () => {
    const { spawn } = await import("node:child_process");
    const { ended } = await done("echo one; echo two >&2", {}, { spawn: (file, argv, options) => spawn(file === "mkfifo" ? "false" : file, [...argv], options) });
    expect(ended).toMatchObject({ code: 0, survivors: 0 });
    expect(ended.tail.split("\n").sort()).toEqual(["one", "two"]);
  });
});

describe("the memory of a task", () => {
  const HUNGRY = "const a = []; setInterval(() => a.push(Buffer.alloc(16e6, 1)), 5)";

  test("over its limit it is ended, with all that it started, and told as such", async () => {
    const { ended } = await done("", { command: { kind: "program", argv: ["sh", "-c", `"${process.execPath}" -e '${HUNGRY}' & wait`], stdin: null }, memoryMax: 200e6 });
    expect(ended).toMatchObject({ why: "over-memory", code: null });
    expect(ended.peakBytes).toBeGreaterThan(200e6);
  });

  test("is looked at when somebody asks, and then the peak is told", async () => {
    const { runner, folder } = openTestRunner();
    const running = runner.run(assignmentIn(folder, "sleep 300"));
    await until(() => (running.look().memoryBytes ?? 0) > 0, "the memory");
    running.cancel();
    expect((await running.ended).peakBytes).toBeGreaterThan(0);
    expect((await runner.run(assignmentIn(folder, "true")).ended).peakBytes).toBeNull();
  });

  test("how long a task has been silent is counted from its last words", async () => {
    const { runner, folder } = openTestRunner();
    const start = performance.now();
    const running = runner.run(assignmentIn(folder, "echo on; sleep 300"));
    await until(() => running.look().silentMs > 60, "silence");
    expect(performance.now() - start).toBeGreaterThan(59);
    running.cancel();
    await running.ended;
  });
});

describe("a task that cannot be started is told as a problem", () => {
  test("where its folder is gone", async () => {
    const { problem, why } = (await done("true", { folder: "/nowhere/at/all" })).ended;
    expect([why, problem]).toEqual(["not-started", { code: "file-not-found", message: "There is no folder /nowhere/at/all for the task to work in.", at: { path: "/nowhere/at/all" }, hint: "Its cwd must be a folder that the repository has." }]);
  });

  test("where its program may not be executed", async () => {
    const { runner, folder } = openTestRunner();
    writeFileSync(join(folder, "tool"), "#!/bin/sh\n");
    chmodSync(join(folder, "tool"), 0o644);
    const { problem } = await runner.run({ ...assignmentIn(folder, ""), command: { kind: "program", argv: ["./tool"], stdin: null } }).ended;
    expect(problem).toEqual({ code: "prerequisite-missing", message: "./tool may not be executed.", hint: "Make it executable: chmod +x ./tool" });
  });

  test.each([["a NUL", ["echo", "a\0b"]], ["no word at all", []], ["an empty word", [""]]])("where its command has %s", async (_, argv) => {
    const { problem, why } = (await done("", { command: { kind: "program", argv, stdin: null } })).ended;
    expect([why, problem?.code]).toEqual(["not-started", "invalid-value"]);
  });

  test("where its words are too long for the system", async () => {
    const { problem } = (await done("", { command: { kind: "program", argv: ["echo", "x".repeat(3_000_000)], stdin: null } })).ended;
    expect(problem).toMatchObject({ code: "invalid-value", message: "echo cannot be started with these words: they are too long." });
  });

  test("and the seat's log says why", async () => {
    const { logs } = await done("", { command: { kind: "program", argv: ["milestone-no-such-program"], stdin: null } });
    expect(readFileSync(join(logs, "agent-1.log"), "utf8")).toContain("== not started: There is no program milestone-no-such-program.\n");
  });
});

test("a task that deletes its own folder ends as it likes", async () => {
  const { runner, folder } = openTestRunner();
  const own = join(folder, "own");
  mkdirSync(own);
  expect(await runner.run(assignmentIn(own, 'sleep 300 & rm -rf "$PWD"; exit 4')).ended).toMatchObject({ code: 4, why: "exited", survivors: 1 });
  rmSync(own, { recursive: true, force: true });
});

test("what the disk uses is a share of what users may fill, and unknown where there is none", () => {
  const used = openTestRunner().runner.diskUsed() ?? -1;
  expect(used).toBeGreaterThan(0);
  expect(used).toBeLessThanOrEqual(100);
  expect(openTestRunner({ data: "/nowhere/at/all" }).runner.diskUsed()).toBeNull();
});
