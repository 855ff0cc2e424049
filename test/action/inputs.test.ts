// The Action's inputs and outputs: one list, repeated by action.yml.
import { expect, test } from "vitest";
import { parse } from "yaml";
import { INPUTS, isMode, MODES, OUTPUTS, unknownInputs } from "../../src/action/inputs.ts";
import { readText } from "../support/project.ts";

const action = parse(readText("action.yml"));

test("action.yml has exactly the inputs and outputs of the list, with their words and defaults", () => {
  expect(action.inputs).toEqual(INPUTS);
  expect(action.outputs).toEqual(OUTPUTS);
});

test("action.yml runs the built file on Node 24", () => {
  expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
});

test("names are kebab-case, and defaults are texts", () => {
  for (const name of [...Object.keys(INPUTS), ...Object.keys(OUTPUTS), ...MODES]) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  for (const input of Object.values(action.inputs)) expect(input).toMatchObject({ default: expect.any(String) });
});

test("a mode is one of the list and nothing else", () => {
  expect(MODES.every(isMode)).toBe(true);
  for (const word of ["", "Check", "toString", "validate"]) expect(isMode(word)).toBe(false);
});

test("an input that nobody reads is named", () => {
  expect(unknownInputs({ "INPUT_MODE": "check", "INPUT_DRY-RUN": "", "INPUT_MILSTONE": "x", "INPUT_A B": "", "PATH": "" })).toEqual(["a b", "milstone"]);
});
