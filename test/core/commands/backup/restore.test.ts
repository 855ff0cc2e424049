import { expect, test } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function orderOf(line: string) {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return call.problem.code;
  const { verb, args } = call.value;
  return verb.kind === "routine" ? verb.routine(args) : verb.kind;
}

test("a restore names its backup, also as a shell completes a folder", async () => {
  expect(await orderOf("backup restore latest")).toEqual({ kind: "backup-restore", backup: "latest" });
  expect(await orderOf("backup restore ./.milestones.backup.20260302_090000/")).toEqual({ kind: "backup-restore", backup: ".milestones.backup.20260302_090000" });
});

test("what earlier versions called a restore is one", async () => {
  expect(await orderOf("script restore-from-backup.sh latest")).toEqual({ kind: "backup-restore", backup: "latest" });
});

test.each([["", "usage"], ["../other", "invalid-argument"], ["/etc", "invalid-argument"], ["..", "invalid-argument"]])("%j names no backup", async (word, code) => {
  expect(await orderOf(`backup restore ${word}`)).toBe(code);
});
