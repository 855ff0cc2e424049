import { expect, test } from "vitest";
import { hasColour } from "../../src/cli/streams.ts";
import { withoutOrders } from "../../src/host/without-orders.ts";

const VARIABLES = ["NO_COLOR", "FORCE_COLOR", "TERM"] as const;

/** Each of the three set or not, on a terminal or not: what wins is FORCE_COLOR, then NO_COLOR, then the terminal. */
test.each([
  ["", false, false], ["", true, true], ["NO_COLOR=1", true, false], ["NO_COLOR=", true, true], ["FORCE_COLOR=1", false, true], ["FORCE_COLOR=1", true, true], ["FORCE_COLOR=0", true, false],
  ["FORCE_COLOR=false", true, false], ["FORCE_COLOR=", true, true], ["FORCE_COLOR=3 NO_COLOR=1", false, true], ["TERM=dumb", true, false], ["TERM=xterm", true, true], ["TERM=xterm", false, false],
  ["TERM=dumb FORCE_COLOR=1", false, true], ["NO_COLOR=1 TERM=dumb", true, false], ["NO_COLOR=1", false, false],
])("with %j on a terminal (%s) there are colours: %s", (given, isTerminal, expected) => {
  const environment = Object.fromEntries(given.split(" ").filter((pair) => pair !== "").map((pair) => pair.split("=")));
  expect(Object.keys(environment).every((name) => VARIABLES.some((known) => known === name))).toBe(true);
  expect(hasColour({ isTerminal, environment })).toBe(expected);
});

test.each([
  ["a\n::add-mask::x\n  ::error::y\n", "a\n:\u2060:add-mask::x\n  :\u2060:error::y\n"], ["x ##[add-mask]y\n", "x ##\u2060[add-mask]y\n"],
  ["a::b, # [c]\n", "a::b, # [c]\n"], ['{"title":"##[a]::b"}\n', '{"title":"##\\u005ba]::b"}\n'],
])("what is printed holds no order to the runner of a workflow: %j", (text, printed) => {
  expect(withoutOrders(text)).toBe(printed);
  if (text.startsWith("{")) expect(JSON.parse(printed)).toEqual(JSON.parse(text));
});
