// Versions: what tells two contents of a file apart, and when nothing does.
import type { BigIntStats } from "node:fs";
import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { gitBlindFrom, momentNow, versionOf } from "../../../../src/adapters/git/survey/sighting.ts";

const SECOND = 1_000_000_000n;
const MILLISECOND = 1_000_000n;
const NOW = 1_700_000_000_000;
const now = BigInt(NOW) * MILLISECOND;
const OLD = now - 3600n * SECOND - 1n;

function stat(times: Partial<Pick<BigIntStats, "mtimeNs" | "ctimeNs" | "ino" | "size">>): BigIntStats {
  return Object.assign(statSync(import.meta.filename, { bigint: true }), { ino: 1n, size: 2n, mtimeNs: OLD, ctimeNs: OLD }, times);
}

const twice = (times: Parameters<typeof stat>[0]): readonly string[] => [1, 2].map(() => versionOf(stat(times), momentNow(() => NOW)));

test("an old file has the same version in every survey", () => {
  const [first, second] = twice({});
  expect(first).toBe(second);
});

test.each([["size", { size: 3n }], ["inode", { ino: 2n }], ["mtime by a nanosecond", { mtimeNs: OLD - 1n }], ["ctime by a nanosecond", { ctimeNs: OLD - 1n }]])("another %s is another version", (_, times) => {
  expect(versionOf(stat(times), momentNow(() => NOW))).not.toBe(versionOf(stat({}), momentNow(() => NOW)));
});

test.each([
  ["was written within the last tick", { mtimeNs: now - 19n * MILLISECOND + 1n }],
  ["was changed within the last tick, its mtime set back", { ctimeNs: now - 19n * MILLISECOND + 1n }],
  ["comes from the future", { ctimeNs: now + 3600n * SECOND + 1n }],
  ["has whole seconds and was written two seconds ago", { mtimeNs: now - SECOND }],
])("a file that %s has a version that no other survey gives", (_, times) => {
  const [first, second] = twice(times);
  expect(first).not.toBe(second);
});

test.each([
  ["was written 21 ms ago", { mtimeNs: now - 21n * MILLISECOND - 1n }],
  ["has whole seconds and was written three seconds ago", { mtimeNs: now - 3n * SECOND }],
])("a file that %s has the same version in every survey", (_, times) => {
  const [first, second] = twice(times);
  expect(first).toBe(second);
});

test("git, which may keep whole seconds, is not believed about files of the last two seconds", () => {
  expect(gitBlindFrom(momentNow(() => NOW))).toBe(NOW / 1000 - 3);
  expect(gitBlindFrom(momentNow(() => NOW + 500))).toBe(NOW / 1000 - 2);
});
