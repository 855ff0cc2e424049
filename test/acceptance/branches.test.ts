// Work branches of a real repository, cleaned up by the command line.
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { isObject } from "../../src/core/base/json.ts";
import { envelopeIn, fingerprint, run } from "../support/cli.ts";
import { fixtureAt, smallRepository, type GitFixture } from "../support/git-fixture.ts";

const LONG_AGO = "2026-01-05T10:00:00Z";

/** A milestone that was completed long ago, and a branch with its work, which was made as long ago. */
function withBranch(name: string, config = ""): GitFixture {
  const base = smallRepository();
  const fixture = fixtureAt(base.folder, { ...base.environment, GIT_AUTHOR_DATE: LONG_AGO, GIT_COMMITTER_DATE: LONG_AGO });
  fixture.write(".milestones/active/milestone-001.yaml", `id: milestone-001\ntitle: First\nstatus: completed\ncompleted_at: "${LONG_AGO}"\ntasks:\n  - id: task-001\n    title: Do it\n    status: completed\n`);
  fixture.write(".milestones/config/milestone-config.yaml", `version: "2.0.0"\n${config}`);
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "A milestone");
  fixture.git("checkout", "-q", "-b", name);
  fixture.write("src/code.txt", "one\ntwo\n");
  fixture.git("commit", "-q", "-am", "Its work");
  fixture.git("checkout", "-q", "main");
  return fixture;
}

function answer(fixture: GitFixture, ...words: string[]): Readonly<Record<string, unknown>> {
  const { data, error } = envelopeIn(run(fixture, [...words, "--json"]).stdout);
  if (!isObject(data)) throw new Error(JSON.stringify(error));
  return data;
}

const branchesOf = ({ git }: GitFixture): string[] => git("for-each-ref", "--format=%(refname:short)", "refs/heads").split("\n");
const squash = (fixture: GitFixture, name: string): void => {
  fixture.git("merge", "-q", "--squash", name);
  fixture.git("commit", "-q", "-m", "Its work (#1)");
};

const WORK = "milestone/milestone-001";

describe("branch cleanup of a local repository", () => {
  test("deletes what was squashed long ago, without touching HEAD, index or files, and the reply brings it back", () => {
    const fixture = withBranch(WORK);
    squash(fixture, WORK);
    const tip = fixture.git("rev-parse", WORK);
    const before = fixture.git("status", "--porcelain", "--branch");
    expect(answer(fixture, "branch", "cleanup", "--yes")).toEqual({ deleted: [WORK], kept: [], undo: [{ branch: WORK, commit: tip }] });
    expect([branchesOf(fixture), fixture.git("status", "--porcelain", "--branch")]).toEqual([["main"], before]);
    fixture.git("branch", WORK, tip);
    expect(fixture.git("rev-parse", WORK)).toBe(tip);
  });

  test("finds branches by the configured template and by the old prefix", () => {
    const fixture = withBranch("ms-001", "git_integration:\n  branch_naming: ms-{id}\n");
    squash(fixture, "ms-001");
    for (const name of [WORK, "ms-0001", "ms-001-old", "xms-001"]) fixture.git("branch", name, "ms-001");
    expect(answer(fixture, "branch", "list")).toMatchObject({ branches: [{ branch: WORK, milestone: "milestone-001" }, { branch: "ms-0001", milestone: null }, { branch: "ms-001", milestone: "milestone-001" }, { branch: "ms-001-old", milestone: null }] });
    expect(answer(fixture, "branch", "cleanup", "--yes")["deleted"]).toEqual([WORK, "ms-001"]);
    expect(branchesOf(fixture)).toEqual(["main", "ms-0001", "ms-001-old", "xms-001"]);
  });

  test("keeps what nobody merged, what is checked out anywhere, and what the settings preserve", () => {
    const open = withBranch(WORK);
    expect(answer(open, "branch", "cleanup", "--yes")).toMatchObject({ deleted: [], kept: [{ branch: WORK, reason: "not-merged" }] });
    squash(open, WORK);
    const elsewhere = join(dirname(open.folder), "elsewhere");
    open.git("worktree", "add", "-q", elsewhere, WORK);
    expect(answer(open, "branch", "cleanup", "--yes")).toMatchObject({ deleted: [], kept: [{ reason: "checked-out", detail: elsewhere }] });
    const preserved = withBranch(WORK, "git_integration:\n  preserve_completed: true\n");
    squash(preserved, WORK);
    expect(answer(preserved, "branch", "cleanup", "--yes")).toMatchObject({ deleted: [], kept: [{ reason: "preserved" }] });
    expect(branchesOf(preserved)).toContain(WORK);
  });

  test("needs a yes, and a dry run changes not a byte", () => {
    const fixture = withBranch(WORK);
    squash(fixture, WORK);
    const before = fingerprint(fixture.folder);
    expect(run(fixture, ["branch", "cleanup"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--yes") });
    expect(answer(fixture, "branch", "cleanup", "--dry-run")).toMatchObject({ deleted: [WORK] });
    expect(fingerprint(fixture.folder)).toBe(before);
  });

  test("in a clone leaves the remote's branches alone", () => {
    const source = withBranch(WORK);
    squash(source, WORK);
    const base = dirname(source.folder);
    source.git("clone", "-q", "--bare", source.folder, join(base, "bare.git"));
    source.git("clone", "-q", join(base, "bare.git"), join(base, "clone"));
    const clone = fixtureAt(join(base, "clone"), source.environment);
    clone.git("branch", "-q", "--track", WORK, `origin/${WORK}`);
    expect(answer(clone, "branch", "cleanup", "--yes")["deleted"]).toEqual([WORK]);
    expect(clone.git("ls-remote", "origin", `refs/heads/${WORK}`)).toContain(WORK);
  });

  test("is part of maintain where auto_cleanup_branches asks for it", () => {
    const fixture = withBranch(WORK, "git_integration:\n  auto_cleanup_branches: true\n");
    squash(fixture, WORK);
    expect(run(fixture, ["maintain"]).status).toBe(0);
    expect(branchesOf(fixture)).toEqual(["main"]);
  });

  test("aggressive deletes right after the merge", () => {
    const fixture = withBranch(WORK, "git_integration:\n  branch_cleanup: aggressive\n  cleanup_after_days: 3650\n");
    squash(fixture, WORK);
    expect(answer(fixture, "branch", "cleanup", "--yes")["deleted"]).toEqual([WORK]);
  });
});

describe("branch archive of a local repository", () => {
  test("keeps a tag from which the branch is restored to the same commit, merged or not", () => {
    const fixture = withBranch(WORK);
    const tip = fixture.git("rev-parse", WORK);
    const tag = `archive/${WORK}`;
    expect(answer(fixture, "branch", "archive", "milestone-001", "--yes")).toMatchObject({ archived: [{ branch: WORK, tag, commit: tip }] });
    expect(branchesOf(fixture)).toEqual(["main"]);
    fixture.git("branch", WORK, tag);
    expect(fixture.git("rev-parse", WORK)).toBe(tip);
    expect(answer(fixture, "branch", "archive", "milestone-001", "--yes")).toMatchObject({ archived: [{ tag }] });
  });

  test("deletes nothing where the tag's name stands for something else", () => {
    const fixture = withBranch(WORK);
    fixture.git("tag", `archive/${WORK}`, "main");
    expect(answer(fixture, "branch", "archive", "milestone-001", "--yes")).toMatchObject({ archived: [], kept: [{ reason: "tag-taken" }] });
    expect(branchesOf(fixture)).toContain(WORK);
  });
});
