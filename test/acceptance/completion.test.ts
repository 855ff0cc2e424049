import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { allVerbs, builtNames } from "../../src/core/grammar/registry.ts";
import { flagsOf } from "../../src/core/grammar/arguments.ts";
import { runInShell, type Cli } from "../support/cli.ts";
import { exampleRepository } from "../support/examples.ts";

const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-completion-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const verbs = await allVerbs();

/** Lines as somebody has typed them when the tab key is pressed, to what a real bash then offers. */
function offers(cli: Cli, lines: readonly string[]): readonly (readonly string[])[] {
  const tries = lines.map((line) => {
    const words = line.split(/ |(?==)|(?<==)/);
    return `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _milestone; echo "\${COMPREPLY[*]}"`;
  });
  const { status, stdout, stderr } = runInShell(cli, ['eval "$(milestone completion bash)"', "set -u", ...tries].join("\n"));
  expect([status, stderr]).toEqual([0, ""]);
  return stdout.replace(/\n$/, "").split("\n").map((line) => line.split(" ").filter((word) => word !== ""));
}

const CASES: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ["milestone pl", ["plan"]],
  ["milestone config ", ["get", "set", "show", "unset", "validate"]],
  ["milestone config s", ["set", "show"]],
  ["milestone show ", ["milestone-001", "milestone-002", "milestone-003", "milestone-004"]],
  ["milestone show milestone-003", ["milestone-003"]],
  ["milestone show milestone-001 ", []],
  ["milestone -C sub show mile", ["milestone-001", "milestone-002", "milestone-003", "milestone-004"]],
  ["milestone complete milestone-002 ", ["task-001", "task-002"]],
  ["milestone complete --force milestone-002 ", ["task-001", "task-002"]],
  ["milestone archive milestone-001 milestone-00", ["milestone-001", "milestone-002", "milestone-003", "milestone-004"]],
  ["milestone list --status ", ["planned", "in_progress", "paused", "blocked", "completed", "cancelled", "archived"]],
  ["milestone list --status=pl", ["planned"]],
  ["milestone list --limit ", []],
  ["milestone list --limit 3 --sta", ["--status"]],
  ["milestone list --js", ["--json", "--jsonl"]],
  ["milestone update milestone-001 --priority h", ["high"]],
  ["milestone plan x --from-file pla", ["plan.md"]],
  ["milestone plan x --from-file REA", ["README.md"]],
  ["milestone completion ", ["bash"]],
  ["milestone --data-path .old", [".old-milestones"]],
  ["milestone nonsense ", []],
];

test("a shell completes verbs, flags, values, files and ids where each belongs", () => {
  const offered = offers(exampleRepository(base), CASES.map(([line]) => line));
  const found = CASES.map(([line], index) => [line, [...(offered[index] ?? [])].sort()]);
  expect(found).toEqual(CASES.map(([line, expected]) => [line, [...expected].sort()]));
});

test("a shell knows every verb and every flag", () => {
  const [firsts = [], ...flags] = offers(exampleRepository(base), ["milestone ", ...verbs.map(({ name }) => `milestone ${name} --`)]);
  expect([...firsts].sort()).toEqual([...new Set(builtNames().map((name) => name.split(" ")[0] ?? name))].sort());
  for (const [index, verb] of verbs.entries()) expect(flags[index], verb.name).toEqual(expect.arrayContaining([...flagsOf(verb).keys(), "--json", "--help"]));
});
