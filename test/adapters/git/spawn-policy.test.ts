// The policy for processes can fail, the recorder sees what our code starts, and nothing else.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { smallRepository } from "../../support/git-fixture.ts";
import { change, open, put, textOf, value } from "../../support/open-tree.ts";
import { faultsOf, type Start } from "../../support/spawns/spawn-policy.ts";
import { started } from "../../support/spawns/spawn-recorder.ts";

async function goodStart(): Promise<Start> {
  const first = started.length;
  value(await change(open(smallRepository()), [put("active/a.yaml", "a\n")]));
  const start = started.slice(first).find(({ argv }) => argv.includes("ls-tree"));
  if (!start) throw new Error("nothing was recorded");
  return start;
}

test("the processes of a commit are recorded, few, and keep the policy; the test's own are not recorded", async () => {
  const fixture = smallRepository();
  const first = started.length;
  value(await change(open(fixture), [put("active/a.yaml", "a\n"), put("active/b.yaml", "b\n")]));
  const commands = started.slice(first).map(({ argv }) => argv.find((argument) => /^[a-z]+(?:-[a-z]+)*$/.test(argument) && argument !== "git"));
  expect(commands.sort()).toEqual(["add", "config", "fast-import", "ls-files", "ls-tree", "update-index", "update-ref", "version"]);
  expect(started.flatMap(faultsOf)).toEqual([]);
});

test("reading what is checked out starts no process", async () => {
  const fixture = smallRepository();
  const first = started.length;
  expect(await textOf(open(fixture), "active/milestone-001.yaml")).toContain("milestone-001");
  expect(started.length).toBe(first);
});

const BAD: readonly (readonly [string, (start: Start) => Start])[] = [
  ["another program", (start) => ({ ...start, file: "sh" })],
  ["a shell", (start) => ({ ...start, shell: true })],
  ["a forgotten setting", ({ argv, ...start }) => ({ ...start, argv: argv.filter((argument) => !argument.startsWith("core.fsmonitor")) })],
  ["a changed setting", ({ argv, ...start }) => ({ ...start, argv: argv.map((argument) => argument.replace("core.fsync=all", "core.fsync=none")) })],
  ["another sub-command", ({ argv, ...start }) => ({ ...start, argv: argv.map((argument) => (argument === "ls-tree" ? "archive" : argument)) })],
  ["an option that runs a program", ({ argv, ...start }) => ({ ...start, argv: [...argv.slice(0, -3), "--upload-pack=x", ...argv.slice(-3)] })],
  ["a stray operand", ({ argv, ...start }) => ({ ...start, argv: [...argv.slice(0, argv.indexOf("ls-tree") + 1), "main"] })],
  ["a path that leaves", ({ argv, ...start }) => ({ ...start, argv: [...argv, "a/../../b"] })],
  ["a path like an option", ({ argv, ...start }) => ({ ...start, argv: [...argv, "-x"] })],
  ["the user's index file", ({ environment, ...start }) => ({ ...start, environment: { ...environment, GIT_INDEX_FILE: "x" } })],
  ["a token", ({ environment, ...start }) => ({ ...start, environment: { ...environment, GITHUB_TOKEN: "x" } })],
  ["a prompt", ({ environment, ...start }) => ({ ...start, environment: { ...environment, GIT_TERMINAL_PROMPT: "1" } })],
  ["any protocol", ({ environment, ...start }) => ({ ...start, environment: { ...environment, GIT_ALLOW_PROTOCOL: "ext" } })],
  ["no GIT_DIR", ({ environment, ...start }) => ({ ...start, environment: { ...environment, GIT_DIR: "" } })],
];

test.each(BAD)("the policy refuses %s", async (_, spoil) => {
  expect(faultsOf(spoil(await goodStart()))).not.toEqual([]);
});

test("code of tests may start what it likes", () => {
  const first = started.length;
  execFileSync("true");
  expect(started.length).toBe(first);
});
