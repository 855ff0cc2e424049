import { expect, test } from "vitest";
import { allVerbs } from "../../../../src/core/grammar/registry.ts";
import { whyElsewhere } from "../../../../src/core/views/conversation/elsewhere.ts";

const verbs = await allVerbs();

test("every routine has its reason, and so has its line with values", () => {
  const routines = verbs.filter(({ kind }) => kind === "routine");
  expect(routines.filter(({ name }) => whyElsewhere(name) === null || whyElsewhere(`${name} --yes x`) === null)).toEqual([]);
});

test("of the others only those that speak to a machine have one", () => {
  const others = verbs.filter(({ kind, name }) => kind !== "routine" && whyElsewhere(name) !== null);
  expect(others.map(({ name }) => name)).toEqual(["agent restart", "agent stop", "completion", "doctor", "git resolve", "import", "watch"]);
});

test.each(["list", "perf preset small", "scale status", "data validate", "databases", "constructor", "__proto__ x", ""])("%j has none", (line) => expect(whyElsewhere(line)).toBeNull());
