// git's configuration without git: the same values as git itself reads.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { milestoneConfig } from "../../../src/adapters/local/git-config.ts";

const folder = mkdtempSync(join(tmpdir(), "milestone-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What git prints for the same text: NUL between entries, a line feed between key and value. */
function byGit(text: string): Record<string, string> {
  const path = join(folder, "config");
  writeFileSync(path, text);
  const listed = execFileSync("git", ["config", "--file", path, "--list", "-z"], { encoding: "utf8" });
  const entries = listed.split("\0").filter((entry) => /^milestone\.[^.\n]+(\n|$)/.test(entry));
  return Object.fromEntries(entries.map((entry) => [entry.split("\n")[0], entry.includes("\n") ? entry.slice(entry.indexOf("\n") + 1) : "true"]));
}

test.each([
  ["plain values", "[milestone]\n\tauto-branch = true\n\tbranch-prefix = ms/\n"],
  ["other sections, and ours again", "[user]\n\tname = A\n[milestone]\n\ta = 1\n[core]\n\ta = 2\n[MileStone]\n\tB = 2\n\ta = 3\n"],
  ["quotes, escapes and comments", '[milestone]\n\ta = "feat(milestone-{id}): {description}" ; note\n\tb = x # y\n\tc = "a # b"\n\td = a\\\\b\\"c\\td\n'],
  ["a key without a value, and an empty one", "[milestone]\n\tauto-branch\n\tb =\n"],
  ["a key on the line of its section", "[milestone] a = 1\n"],
  ["a line that goes on", "[milestone]\n\ta = one \\\n  two\n"],
  ["subsections are not ours", '[milestone "x"]\n\ta = 1\n[milestone]\n\tb = 2\n'],
  ["white space", "[ milestone ]\n".replace(/ /g, "") + "   a   =   b  c   \n"],
  ["CRLF", "[milestone]\r\n\ta = b\r\n"],
])("%s are read as git reads them", (_name, text) => {
  expect(milestoneConfig([text])).toEqual(byGit(text));
});

test("the later text holds, and what is no configuration is passed over", () => {
  expect(milestoneConfig(["[milestone]\na = 1\nb = 1", "", "?? [[\n[milestone]\na = 2"])).toEqual({ "milestone.a": "2", "milestone.b": "1" });
});
