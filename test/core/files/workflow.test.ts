import { expect, test } from "vitest";
import { usesIn } from "../../../src/core/files/workflow.ts";

const uses = (text: string): string[] => usesIn(text, "a.yml");

test("what a workflow uses stands in its jobs and their steps, and nowhere else", () => {
  expect(uses("on: push\nuses: no\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n  b:\n    steps:\n      - uses: 'x/y@main' # note\n      - run: |\n          uses: not/this@v1\n      - { uses: z/z@v2, with: { uses: no } }\n")).toEqual(["o/r/.github/workflows/x.yml@v1", "x/y@main", "z/z@v2"]);
});

test("nothing is found where there is no workflow to be read", () => {
  for (const text of ["", "jobs: [", "jobs: 3\n", "jobs:\n  a:\n  b: 1\n  c:\n    steps: x\n", "- 1\n"]) expect(uses(text)).toEqual([]);
});
