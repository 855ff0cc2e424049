import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { allVerbs } from "../../src/core/grammar/registry.ts";
import { runInShell } from "../support/cli.ts";
import { exampleRepository } from "../support/examples.ts";

const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-examples-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const examples = (await allVerbs()).flatMap(({ name, examples: own }) => own.map(({ line }) => [line, name] as const));

describe("every example of the manual runs", () => {
  test.each(examples)("as it stands: %s", (line) => {
    const { status, stdout, stderr } = runInShell(exampleRepository(base), line);
    expect(stderr).not.toMatch(/^error/m);
    expect([status, stdout === ""], stderr).toEqual([0, false]);
  });
});
