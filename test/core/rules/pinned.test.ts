import { describe, expect, test } from "vitest";
import { unpinned } from "../../../src/core/rules/pinned.ts";

const COMMIT = "a".repeat(40);
const found = (...uses: readonly string[]) => unpinned([{ path: ".github/workflows/a.yml", uses }]);

describe("an action", () => {
  test.each([
    "actions/checkout@v6", "github/codeql-action/init@v3", "acme/enhanced-milestone-system@v2.0.0", "./", "./.github/actions/own",
    `some/action@${COMMIT}`, `some/repository/.github/workflows/x.yml@${COMMIT}`, `docker://alpine@sha256:${"b".repeat(64)}`,
  ])("is no matter where nobody else can change it: %s", (uses) => {
    expect(found(uses)).toEqual([]);
  });

  test.each(["some/action@v1", "some/action@main", "some/action", "some/action@abc1234", "acme/enhanced-milestone-system@main", "docker://alpine:3", "actionsfake/checkout@v1"])("is warned of where its owner can: %s", (uses) => {
    expect(found(uses)).toMatchObject([{ code: "unpinned-action", message: expect.stringContaining(uses) }]);
  });

  test("is named with its fix", () => {
    expect(found("some/action/sub@v1")[0]?.hint).toBe("Write the full commit in place of the name: uses: some/action/sub@COMMIT # v1. `git ls-remote https://github.com/some/action v1` shows it.");
    expect(found("docker://ghcr.io/acme/tool:3")[0]?.hint).toBe("Name the image by its digest: docker://ghcr.io/acme/tool@sha256:DIGEST.");
  });
});

test("each file is warned of once, whatever it names how often", () => {
  const problems = unpinned([{ path: "a.yml", uses: ["x/a@v1", "x/a@v1", "x/b@v1"] }, { path: "b.yml", uses: ["x/a@v1"] }, { path: "c.yml", uses: [] }]);
  expect(problems.map(({ at, message }) => [at?.path, message])).toEqual([["a.yml", "a.yml runs x/a@v1, x/b@v1, which their owners can change at any time."], ["b.yml", "b.yml runs x/a@v1, which its owner can change at any time."]]);
});
