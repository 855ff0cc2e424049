import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixtureAt, smallRepository } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";
import { branchIn, commitOn, localBareBranches, localBranches, proofIn, withWork } from "./local-bench.ts";

const WORK = "milestone/milestone-001";

describe("the work of a branch counts as merged", () => {
  test("where its commits are in the state branch, at its last commit or later", async () => {
    const fixture = withWork(WORK);
    fixture.git("merge", "-q", "--no-ff", "-m", "Merge", WORK);
    const at = new Date(Number(fixture.git("log", "-1", "--format=%ct", WORK)) * 1000).toISOString();
    expect(await proofIn(fixture, WORK)).toEqual({ how: "contained", at, pull: null });
  });

  test("where it was squashed, rebased or picked, commit for commit", async () => {
    const ways = [["merge", "-q", "--squash", WORK], ["cherry-pick", `main..${WORK}`], ["cherry-pick", "-n", `main..${WORK}`]];
    for (const way of ways) {
      const fixture = withWork(WORK);
      commitOn(fixture, "main", { "notes.txt": "other notes\n" });
      fixture.git(...way);
      fixture.tryGit("commit", "-q", "-m", "All of it (#1)");
      expect(await proofIn(fixture, WORK), way.join(" ")).toMatchObject({ how: "same-changes" });
    }
  });

  test("where it was squashed and the same lines were changed again later", async () => {
    const fixture = withWork(WORK);
    fixture.git("merge", "-q", "--squash", WORK);
    fixture.git("commit", "-q", "-m", "All of it (#1)");
    commitOn(fixture, "main", { "src/code.txt": "one\nthree\n", "src/new.txt": "newer\n" });
    expect(await proofIn(fixture, WORK)).toMatchObject({ how: "same-changes" });
  });

  test("where it was merged on the remote and nobody has pulled yet", async () => {
    const { clone, other } = remote();
    commitOn(clone, WORK, { "src/new.txt": "new\n" });
    clone.git("checkout", "-q", "main");
    clone.git("push", "-q", "origin", WORK);
    other.git("fetch", "-q");
    other.git("merge", "-q", "--squash", `origin/${WORK}`);
    other.git("commit", "-q", "-m", "All of it (#1)");
    other.git("push", "-q", "origin", "main");
    expect(await proofIn(clone, WORK)).toBeNull();
    clone.git("fetch", "-q");
    expect(await proofIn(clone, WORK)).toMatchObject({ how: "same-changes" });
  });
});

describe("the work of a branch does not count as merged", () => {
  test("where nobody merged it, or only a part of it", async () => {
    const fixture = withWork(WORK);
    expect(await proofIn(fixture, WORK)).toBeNull();
    fixture.git("cherry-pick", `${WORK}~1`);
    expect(await proofIn(fixture, WORK)).toBeNull();
  });

  test("where something was committed to it after the squash", async () => {
    const fixture = withWork(WORK);
    fixture.git("merge", "-q", "--squash", WORK);
    fixture.git("commit", "-q", "-m", "All of it (#1)");
    commitOn(fixture, WORK, { "src/late.txt": "late\n" });
    fixture.git("checkout", "-q", "main");
    expect(await proofIn(fixture, WORK)).toBeNull();
  });

  test("where it is merged into a branch that is neither the state branch nor the default one", async () => {
    const fixture = withWork(WORK);
    fixture.git("branch", "release", WORK);
    expect(await proofIn(fixture, WORK)).toBeNull();
  });
});

describe("the branches that work is merged into", () => {
  test("are the one that is checked out, the configured one and the remote's default branch, here and there", async () => {
    const { clone } = remote();
    const main = clone.git("rev-parse", "main");
    commitOn(clone, "main", { "notes.txt": "more\n" });
    clone.git("checkout", "-q", "-b", "develop");
    clone.git("branch", "state", "develop");
    const here = clone.git("rev-parse", "develop");
    expect(value(await localBranches(clone).trunks("state"))).toEqual([{ name: "state", commit: here }, { name: "develop", commit: here }, { name: "main", commit: here }, { name: "main", commit: main }]);
  });

  test("without a remote are main or else master", async () => {
    const fixture = smallRepository();
    fixture.git("branch", "master");
    fixture.git("checkout", "-q", "-b", "topic");
    expect(value(await localBranches(fixture).trunks(null)).map(({ name }) => name)).toEqual(["topic", "main"]);
    fixture.git("branch", "-D", "-q", "main");
    expect(value(await localBranches(fixture).trunks(null)).map(({ name }) => name)).toEqual(["topic", "master"]);
  });
});

describe("branches that are in use", () => {
  const placesOf = async (fixture: Parameters<typeof localBranches>[0]) => Object.fromEntries(value(await localBranches(fixture).refs.branches()).map(({ name, checkedOut }) => [name, checkedOut]));

  test("are those of this work tree, of every other one, and those that a rebase or bisect comes back to", async () => {
    const fixture = withWork(WORK);
    const { git, folder } = fixture;
    const [linked, rebased, bisected] = ["linked", "rebased", "bisected"].map((name) => join(dirname(folder), name));
    for (const name of ["free", "side", "long"]) git("branch", name);
    git("worktree", "add", "-q", linked ?? "", WORK);
    git("worktree", "add", "-q", rebased ?? "", "side");
    const there = fixtureAt(rebased ?? "", fixture.environment);
    commitOn(there, "side", { "src/code.txt": "side\n" });
    there.tryGit("rebase", WORK);
    git("worktree", "add", "-q", bisected ?? "", "long");
    const third = fixtureAt(bisected ?? "", fixture.environment);
    third.git("bisect", "start");
    third.git("checkout", "-q", "--detach");
    expect(await placesOf(fixture)).toEqual({ main: folder, [WORK]: linked, side: rebased, long: bisected, free: null });
  });

  test("are not deleted, though they were free when they were looked at", async () => {
    const fixture = withWork(WORK);
    const seen = branchIn(fixture, WORK).commit;
    fixture.git("worktree", "add", "-q", join(dirname(fixture.folder), "linked"), WORK);
    expect(value(await localBranches(fixture).refs.swap(`refs/heads/${WORK}`, seen, null))).toEqual({ kind: "moved", at: seen });
    expect(branchIn(fixture, WORK).commit).toBe(seen);
  });

  test("and a name that stands for another branch is protected", async () => {
    const fixture = withWork("topic");
    fixture.git("symbolic-ref", `refs/heads/${WORK}`, "refs/heads/topic");
    expect(value(await localBranches(fixture).refs.branches()).find(({ name }) => name === WORK)).toMatchObject({ isProtected: true });
  });

  test("in a bare repository are what a clone would check out", async () => {
    const fixture = withWork(WORK);
    fixture.git("clone", "-q", "--bare", fixture.folder, join(dirname(fixture.folder), "bare.git"));
    const bare = fixtureAt(join(dirname(fixture.folder), "bare.git"), { ...fixture.environment, GIT_DIR: "." });
    expect(value(await localBareBranches(bare).refs.branches())).toMatchObject([{ name: "main", checkedOut: bare.folder }, { name: WORK, checkedOut: null }]);
  });
});

/** A clone with a work branch, and another clone of the same bare repository. */
function remote() {
  const source = smallRepository();
  const base = dirname(source.folder);
  source.git("clone", "-q", "--bare", source.folder, join(base, "bare.git"));
  const [clone, other] = ["clone", "other"].map((name) => {
    source.git("clone", "-q", join(base, "bare.git"), join(base, name));
    return fixtureAt(join(base, name), source.environment);
  });
  if (!clone || !other) throw new Error("no clone");
  clone.git("branch", WORK);
  return { clone, other };
}
