// Every state of a repository × reading, reading by ref, writing: what is the user's stays the user's.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { A, filesBelow, GIT_STATES, type GitFixture, type GitState } from "../../support/git-fixture.ts";
import { change, open, put, textOf, value } from "../../support/open-tree.ts";

const CHANGED = "active/milestone-001.yaml";
const NEW = "events/milestone-001.jsonl";
const TEXT = "id: milestone-001\ntitle: Changed\n";
const EVENT = '{"event_type":"milestone_created"}\n';

function opened({ gitDir }: GitState, fixture: GitFixture) {
  return open(fixture, gitDir === undefined ? {} : { gitDir });
}

/** What git keeps per work tree, by name; operations in progress among them. */
function gitFiles(fixture: GitFixture): Map<string, string> {
  const gitDir = fixture.git("rev-parse", "--absolute-git-dir");
  return new Map([...filesBelow(gitDir)].filter(([path]) => /^(?:HEAD|ORIG_HEAD|\w+_HEAD|MERGE_\w+|BISECT_\w+|rebase-\w+\/.*|config|info\/.*|refs\/stash)$/.test(path)));
}

function foreignEntries(fixture: GitFixture): string {
  return fixture.tryGit("ls-files", "--stage", "-t").split("\n").filter((line) => !line.includes("\t.milestones/")).join("\n");
}

function foreignFiles(fixture: GitFixture): Map<string, string> {
  return filesBelow(fixture.folder, [".git", ".milestones", "objects", "refs", "logs"]);
}

const isBare = ({ gitDir }: GitState): boolean => gitDir !== undefined;

describe.each(GIT_STATES)("in $name", (state) => {
  test("reading shows the milestone and changes no byte of the repository", async () => {
    const fixture = state.make();
    const before = filesBelow(fixture.folder);
    expect(await textOf(opened(state, fixture), CHANGED)).toMatch(/^id: milestone-001\n/);
    expect(filesBelow(fixture.folder)).toEqual(before);
  });

  test("reading by ref shows what was committed and changes no byte of the repository", async () => {
    const fixture = state.make();
    const before = filesBelow(fixture.folder);
    const branch = fixture.tryGit("symbolic-ref", "--short", "HEAD");
    const committed = fixture.tryGit("rev-parse", "-q", "--verify", `refs/heads/${branch}:${A}`);
    if (/^[0-9a-f]+$/.test(committed)) expect(await textOf(opened(state, fixture), CHANGED, branch)).toBe(`${fixture.git("cat-file", "blob", committed)}\n`);
    expect(filesBelow(fixture.folder)).toEqual(before);
  });

  test("a change is written, HEAD and the user's files, entries and operations stay", async () => {
    const fixture = state.make();
    const before = { git: gitFiles(fixture), entries: foreignEntries(fixture), files: foreignFiles(fixture), tip: fixture.tryGit("rev-parse", "-q", "--verify", "HEAD"), lock: state.name.includes("index.lock") };
    const outcome = value(await change(opened(state, fixture), [put(CHANGED, TEXT), put(NEW, EVENT)]));
    if (outcome.kind !== "done") throw new Error("moved");
    expect(gitFiles(fixture)).toEqual(before.git);
    expect(foreignFiles(fixture)).toEqual(before.files);
    if (!before.lock) expect(foreignEntries(fixture)).toBe(before.entries);
    if (!isBare(state)) expect([fixture.text(`.milestones/${CHANGED}`), fixture.text(`.milestones/${NEW}`)]).toEqual([TEXT, EVENT]);
    expect(await textOf(opened(state, fixture), CHANGED)).toBe(TEXT);
    if (state.outcome instanceof RegExp) {
      expect(outcome.commit).toBeNull();
      expect(outcome.warnings).toMatchObject([{ code: "not-committed", message: expect.stringMatching(state.outcome) }]);
      expect(fixture.tryGit("rev-parse", "-q", "--verify", "HEAD")).toBe(before.tip);
      return;
    }
    expect(outcome.warnings).toEqual([]);
    expect(fixture.git("rev-parse", "HEAD")).toBe(outcome.commit);
    expect(fixture.git("show", `HEAD:${A}`)).toBe(TEXT.trimEnd());
    expect(fixture.git("diff-tree", "-r", "--root", "--no-commit-id", "--name-only", "HEAD").split("\n").sort()).toEqual([A, `.milestones/${NEW}`]);
    if (!state.name.startsWith("a partial") && !state.name.startsWith("a clone whose")) fixture.git("fsck", "--strict");
  });

  test("after a change nothing of ours is left to do for the user, and their next commit keeps it", async () => {
    const fixture = state.make();
    await change(opened(state, fixture), [put(CHANGED, TEXT), put(NEW, EVENT)]);
    if (state.outcome !== "commit") return;
    expect(fixture.tryGit("status", "--porcelain", "--", ".milestones")).toBe("");
    expect(fixture.tryGit("diff-files", "--name-only", "--", ".milestones")).toBe("");
    expect(fixture.tryGit("diff-index", "--cached", "--name-only", "HEAD", "--", ".milestones")).toBe("");
    if (fixture.git("ls-files", "--unmerged") !== "") fixture.git("add", "-A", "--", "src");
    if (!state.name.startsWith("hooks") && !state.name.startsWith("required") && !state.name.startsWith("nobody")) {
      fixture.git("commit", "-q", "--allow-empty", "-m", "Next");
      expect(fixture.git("show", `HEAD:${A}`)).toBe(TEXT.trimEnd());
    }
    expect(readdirSync(fixture.git("rev-parse", "--absolute-git-dir")).filter((name) => name.startsWith("milestone"))).toEqual([]);
  });
});
