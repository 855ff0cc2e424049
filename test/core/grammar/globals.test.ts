import { describe, expect, test } from "vitest";
import { NO_GLOBALS, takeGlobals } from "../../../src/core/grammar/globals.ts";

const take = (line: string, door: "cli" | "comment" = "cli") => takeGlobals(line.split(" "), door);

describe("flags of every verb", () => {
  test("are taken wherever they stand, and the other words stay in order", () => {
    const { globals, words } = take("--json show -C sub milestone-001 --verbose");
    expect(words).toEqual(["show", "milestone-001"]);
    expect(globals).toEqual({ ...NO_GLOBALS, json: true, verbose: true, directory: "sub" });
  });

  test("take their values with or without an equals sign", () => {
    expect(take("list --data-path=plans").globals.dataPath).toBe("plans");
    expect(take("list --data-path plans --request-id r1").globals).toMatchObject({ dataPath: "plans", requestId: "r1" });
  });

  test("are words behind two hyphens", () => expect(take("plan -- --json --yes")).toMatchObject({ globals: NO_GLOBALS, words: ["plan", "--", "--json", "--yes"] }));

  test.each(["list -C", "list --data-path=", "list --json=yes", "list --request-id"])("%s is refused, and the others still count", (line) => {
    const { globals, problem } = take(`--json ${line}`);
    expect(problem).toMatchObject({ ok: false, problem: { code: "usage" } });
    expect(globals.json).toBe(true);
  });

  test("of a machine's own are no flags in a comment", () => {
    expect(take("list --json -C / --data-path x --no-commit --request-id r --dry-run --yes", "comment")).toMatchObject({
      globals: { ...NO_GLOBALS, dryRun: true, yes: true },
      words: ["list", "--json", "-C", "/", "--data-path", "x", "--no-commit", "--request-id", "r"],
    });
  });
});
