import { describe, expect, test } from "vitest";
import { readConfig } from "../../../src/core/files/config/config.ts";
import { policyChanges } from "../../../src/core/rules/policy.ts";

const ruled = (text: string) => readConfig({ file: { path: "config.yaml", text } });
const changes = (before: string, after: string) => policyChanges(ruled(before), ruled(after));

describe("what changes policy", () => {
  test("is a key that says who may do what or what runs, by whichever name it is written", () => {
    expect(changes("commands:\n  allowed_bots: []\n", "commands:\n  allowed_bots: ['7']\nexecution:\n  allow_forks: true\n")).toEqual(["commands.allowed_bots", "execution.allow_forks"]);
    expect(changes("", "kiro_workflow:\n  policy: mandatory\n")).toEqual(["kiro_workflow.policy"]);
  });

  test("is a key that this version does not know, for another may", () => {
    expect(changes("", "zebra:\n  stripes: 3\n")).toEqual([expect.stringContaining("zebra")]);
  });

  test("is none of what is merely set otherwise, written otherwise, or left at its default", () => {
    expect(changes("project:\n  name: Shop\n", "project:\n  name: Other\n")).toEqual([]);
    expect(changes("", "execution:\n  allow_forks: false # as it was\n")).toEqual([]);
  });

  test("is also what goes away", () => {
    expect(changes("execution:\n  allow_forks: true\n", "")).toEqual(["execution.allow_forks"]);
  });
});
