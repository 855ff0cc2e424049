// Whatever comes from outside never reaches git as an option.
import fc from "fast-check";
import { expect, test } from "vitest";
import { argumentsOf, branchRef, isOid, isRefName, isRepoPath, type GitCall } from "../../../src/adapters/git/git-arguments.ts";
import { faultsOf } from "../../support/spawns/spawn-policy.ts";
import { smallRepository } from "../../support/git-fixture.ts";
import { samples } from "../../support/samples.ts";

const NASTY = ["-x", "--upload-pack=touch x", "--output=/tmp/x", "--", "--end-of-options", "-c", "HEAD", "@", "@{-1}", "a..b", "a...b", "^a", "a^{tree}", ":/x", ":(top)x", "refs/heads/refs/heads/x", "0".repeat(40), "a.lock", "a/", "/a", "a//b", ".a", "a/.b", "a\u0000b", "a\nb", "a b", "a\\b", "a~1", "a?", "*", "[", "", "../x", "a/../b", ".git/x", "a/.git", "$(id)", "`id`", "a;id", "milestone/001", "feature/über", "里程碑"];
const hostile = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 300 }), fc.tuple(fc.constantFrom(...NASTY), fc.string({ maxLength: 8 })).map(([start, end]) => start + end));

test("a hostile name is refused, or stands behind the separator as it is", () => {
  for (const name of samples(hostile, 5000)) {
    const ref = branchRef(name);
    const calls: readonly (GitCall | null)[] = [
      isOid(name) || isRefName(name) ? { command: "ls-tree", options: ["-r"], revisions: [name] } : null,
      ref && { command: "log", options: ["-z", "--max-count=1"], revisions: [ref] },
      isRepoPath(name) ? { command: "ls-files", options: ["-z"], paths: [name] } : null,
    ];
    for (const call of calls) {
      if (!call) continue;
      const argv = argumentsOf(call);
      const separator = argv.findIndex((argument) => argument === "--end-of-options" || argument === "--");
      expect(argv.slice(separator + 1), JSON.stringify(name)).toEqual([call.command === "log" ? ref : name]);
      expect(faultsOf({ file: "git", argv: ["git", ...argv], environment: {}, shell: false }).filter((fault) => /as a path|where options stand|passes -/.test(fault)), JSON.stringify(name)).toEqual([]);
    }
  }
});

test("what passes as a branch is what git takes for one", () => {
  const { tryGit } = smallRepository();
  const verdict = (name: string): boolean => !tryGit("check-ref-format", "--branch", name).startsWith("Error");
  for (const name of samples(hostile.filter((text) => !text.includes("\u0000") && !text.startsWith("@{")), 150)) {
    const lone = /[\ud800-\udfff]/u.test(name);
    if (!lone && branchRef(name) !== null) expect(verdict(name), JSON.stringify(name)).toBe(true);
  }
  for (const name of ["main", "milestone/001", "feature/über", "a.b", "HEAD2"]) expect(branchRef(name), name).toBe(`refs/heads/${name}`);
  for (const name of ["HEAD", "-x", "a.lock", "a..b", "a b", "", "/", "a/", "@{x}", "a/-b"]) expect(branchRef(name), name).toBeNull();
});

test("an option, a revision or a path that the table does not allow is a fault of this program", () => {
  const bad: readonly GitCall[] = [
    { command: "log", options: ["--output=x"] }, { command: "log", options: ["-p"] }, { command: "ls-tree", options: ["--upload-pack=x"] },
    { command: "cat-file", options: ["--textconv"] }, { command: "config", options: ["--list", "--global"] }, { command: "update-ref", options: ["--no-deref"] },
    { command: "add", options: ["-A"] }, { command: "fast-import", options: ["--export-marks=x"] },
  ];
  for (const call of bad) expect(() => argumentsOf(call)).toThrow(TypeError);
});

test("no sub-command takes what the table gives to others", () => {
  const id = "0".repeat(40);
  const path = "a";
  if (!isOid(id) || !isRepoPath(path)) throw new Error("not typed");
  expect(() => argumentsOf({ command: "version", revisions: [id] })).toThrow(TypeError);
  expect(() => argumentsOf({ command: "cat-file", paths: [path] })).toThrow(TypeError);
  expect(() => argumentsOf({ command: "ls-tree", paths: [path] })).toThrow(TypeError);
  expect(argumentsOf({ command: "rev-list", options: ["--count"], revisions: [id], excluded: [id] })).toEqual(["rev-list", "--count", "--end-of-options", id, `^${id}`]);
});
