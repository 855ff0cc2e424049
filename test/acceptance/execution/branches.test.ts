// Where work goes: the branch of a milestone, however it is called, wherever it is checked out, and whatever becomes of it meanwhile.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "../../support/cli.ts";
import { MILESTONE, MILESTONE_PATH, workshop, type Workshop } from "../../support/execution/workshop.ts";

const FINE = { id: "fine", run: "echo a > a" };
const BRANCH = `milestone/${MILESTONE}`;

function branches(shop: Workshop): string[] {
  return shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads").split("\n");
}

function subjects(shop: Workshop, range: string): string[] {
  return shop.git("log", "--reverse", "--format=%s", range).split("\n");
}

test.each([
  { how: "branch_naming", config: "git_integration:\n  branch_naming: ms-{id}\n", name: "ms-001" },
  { how: "branch_prefix", config: "git_integration:\n  branch_prefix: work/\n", name: `work/${MILESTONE}` },
  { how: "git's own configuration", config: "", name: `from-git/${MILESTONE}` },
])("a work branch is called as $how says, and nothing of the work is on the branch that carries the state", async ({ config, name, how }) => {
  const shop = workshop({ tasks: [FINE], config });
  if (how.startsWith("git's")) shop.git("config", "milestone.branch-prefix", "from-git/");
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
  expect(branches(shop)).toEqual([name, "main"].sort());
  expect(subjects(shop, `main~2..${name}`)).toEqual(["feat(milestone-001): fine"]);
  expect(shop.git("ls-tree", "--name-only", "main").split("\n")).not.toContain("a");
  expect(shop.session()).toMatchObject({ status: "completed", branch: name });
});

test.each(["single_branch_mode: true", "auto_branch: false"])("with %s the work goes to the checked-out branch, together with its files", async (line) => {
  const shop = workshop({ tasks: [FINE], config: `git_integration:\n  ${line}\n` });
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
  expect(branches(shop)).toEqual(["main"]);
  expect(subjects(shop, "main")).toEqual(["Start", "chore(milestones): execute milestone-001", "feat(milestone-001): fine", expect.stringContaining("completed, 1 of 1")]);
  expect([shop.text("a"), shop.git("status", "--porcelain")]).toEqual(["a\n", ""]);
});

test("a branch that somebody made by hand is adopted, with what is on it", async () => {
  const shop = workshop({ tasks: [{ id: "reads", run: "cat by-hand > read" }] });
  shop.git("checkout", "-q", "-b", BRANCH);
  shop.write("by-hand", "made\n");
  shop.git("add", "by-hand");
  shop.git("commit", "-q", "-m", "By hand");
  shop.git("checkout", "-q", "main");
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
  expect(subjects(shop, `${BRANCH}~2..${BRANCH}`)).toEqual(["By hand", "feat(milestone-001): reads"]);
  expect(shop.git("show", `${BRANCH}:read`)).toBe("made");
  expect(shop.text(`.milestones/events/${MILESTONE}.jsonl`)).not.toContain("branch_created");
});

test("a work branch that is checked out moves with its files, while the record goes to the branch it was made from", async () => {
  const shop = workshop({ tasks: [FINE] });
  shop.git("checkout", "-q", "-b", BRANCH);
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
  expect([shop.text("a"), shop.git("status", "--porcelain"), shop.git("symbolic-ref", "--short", "HEAD")]).toEqual(["a\n", "", BRANCH]);
  expect(subjects(shop, `main~2..${BRANCH}`)).toEqual(["feat(milestone-001): fine"]);
  expect(shop.git("show", `main:${MILESTONE_PATH}`)).toContain("status: completed");
});

test("uncommitted changes that are in the way of a merge stop the session, and after a commit it goes on without doing anything twice", async () => {
  const shop = workshop({ tasks: [{ id: "changes", run: 'echo changed > README.md; echo once >> "$(git rev-parse --git-common-dir)/../../times"' }, { ...FINE, dependencies: ["changes"] }] });
  shop.git("checkout", "-q", "-b", BRANCH);
  shop.write("README.md", "Mine.\n");
  const first = await shop.json("execute", MILESTONE, "--yes");
  expect([first.exit, first.error?.code, first.error?.message]).toEqual([3, "dirty-checkout", expect.stringMatching(/^milestone\/milestone-001 is checked out in .*, and there are uncommitted changes in README\.md\.$/)]);
  expect(shop.text("README.md")).toBe("Mine.\n");
  shop.git("checkout", "-q", "README.md");
  const second = await shop.json("execute", MILESTONE, "--yes", "--resume");
  expect([second.exit, second.error]).toEqual([0, null]);
  expect([shop.text("README.md"), shop.text("a"), readFileSync(join(shop.base, "times"), "utf8")]).toEqual(["changed\n", "a\n", "once\n"]);
});

test("what a clean-up of the repository dropped before it was merged is done again, and one that runs in between drops nothing", async () => {
  const times = "echo $MILESTONE_TASK >> ../../../../../../times";
  const shop = workshop({ tasks: [{ id: "cleans", run: `${times}; echo a > a; git add a; git gc --quiet --prune=now` }, { id: "changes", run: `${times}; cat a; echo changed > README.md`, dependencies: ["cleans"] }] });
  shop.git("checkout", "-q", "-b", BRANCH);
  shop.write("README.md", "Mine.\n");
  expect((await shop.json("execute", MILESTONE, "--yes")).error?.code).toBe("dirty-checkout");
  shop.git("checkout", "-q", "README.md");
  shop.git("gc", "--quiet", "--prune=now");
  const second = await shop.json("execute", MILESTONE, "--yes", "--resume");
  expect([second.exit, second.error]).toEqual([0, null]);
  expect(readFileSync(join(shop.base, "times"), "utf8")).toBe("cleans\nchanges\nchanges\n");
  expect(subjects(shop, `main~2..${BRANCH}`)).toEqual(["feat(milestone-001): cleans", "feat(milestone-001): changes"]);
});

test("on a detached HEAD the work goes to its branch, the record is written but not committed, and that is said", async () => {
  const shop = workshop({ tasks: [FINE] });
  shop.git("checkout", "-q", "--detach");
  const head = shop.git("rev-parse", "HEAD");
  const { exit, warnings } = await shop.json("execute", MILESTONE, "--yes");
  expect([exit, warnings.map(({ code, message }) => `${code}: ${message}`)]).toEqual([0, ["not-committed: The files are written, but not committed: HEAD is detached."]]);
  expect([shop.git("rev-parse", "HEAD"), shop.git("rev-parse", "main"), shop.milestone().status]).toEqual([head, head, "completed"]);
  expect(subjects(shop, `main..${BRANCH}`)).toEqual(["feat(milestone-001): fine"]);
});

test("before the first commit there is nothing to start from, and the next step is said", async () => {
  const shop = workshop({ tasks: [FINE] });
  shop.git("update-ref", "-d", "refs/heads/main");
  const { exit, error } = await shop.json("execute", MILESTONE, "--yes");
  expect([exit, error?.message, error?.hint]).toEqual([1, "Nothing is committed yet, so there is nothing to start work from.", expect.stringContaining("git commit --allow-empty -m Start")]);
  shop.git("commit", "-q", "--allow-empty", "-m", "Start");
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
});

test("without git, and with git_integration off, tasks work in the checkout and git is not written to", async () => {
  const plan = { tasks: [FINE, { id: "fails", run: "exit 1" }, { id: "after", run: "cat a > b", dependencies: ["fine"], verify: ["test -s b"] }] };
  const off = workshop({ ...plan, config: "agents:\n  git_integration: false\n" });
  const none = workshop(plan);
  rmSync(join(none.folder, ".git"), { recursive: true });
  const parts = (): string[] => ["refs", "objects", "logs"].map((name) => fingerprint(join(off.folder, ".git", name)));
  const files = (): string[] => ["index", "HEAD", "config"].map((name) => readFileSync(join(off.folder, ".git", name), "latin1"));
  const before = [...parts(), ...files()];
  for (const shop of [off, none]) {
    expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(1);
    expect([shop.text("a"), shop.text("b"), shop.there(".milestones/cache/work")]).toEqual(["a\n", "a\n", false]);
    expect(shop.session()).toMatchObject({ status: "failed", branch: null, base: null });
    expect(shop.milestone().tasks.map(({ status }) => status)).toEqual(["completed", "blocked", "completed"]);
    expect(shop.running()).toEqual([]);
  }
  expect([...parts(), ...files()]).toEqual(before);
});

test("whatever a title holds, a commit has one subject, refers to nothing, and only its own trailers", async () => {
  const title = "Fixes #3\nMilestone: other\u0007 [skip ci] GH-4 @ada\n\nTask: another";
  const shop = workshop({ tasks: [{ ...FINE, title }], config: 'git_integration:\n  commit_format: "fix({id}): {task} {unknown}\\n\\nTask: evil\\nCloses #1"\n' });
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
  const [subject = "", rest = ""] = shop.git("log", "-1", "--format=%s%x00%b", BRANCH).split("\0");
  expect(subject).toBe("fix(001): fine {unknown} Task: evil Closes #\u20601");
  expect(`${subject}${rest}`).not.toMatch(/#\d|GH-\d|@ada|\[skip ci\]|\u0007/);
  expect(shop.git("log", "-1", "--format=%(trailers:only,unfold,separator=%x2C)", BRANCH)).toBe(`Milestone: ${MILESTONE},Task: fine,Session: ${shop.session().id}`);
});

test("a branch that is deleted under the session stops it, and it goes on when the branch is there again", async () => {
  const shop = workshop({
    tasks: [FINE, { id: "deletes", run: `echo once >> ../../../../../../times; git update-ref -d refs/heads/${BRANCH}; echo b > b`, dependencies: ["fine"] }, { id: "later", run: "cat a b > c", dependencies: ["deletes"] }],
  });
  const first = await shop.json("execute", MILESTONE, "--yes");
  expect([first.exit, first.error?.code, first.error?.message, first.error?.hint]).toEqual([1, "branch-missing", `The work branch ${BRANCH} is gone.`, expect.stringContaining(`git branch ${BRANCH} <commit>`)]);
  expect(shop.session()).toMatchObject({ status: "paused", blockers: [`The work branch ${BRANCH} is gone.`] });
  expect((await shop.json("execute", MILESTONE, "--yes", "--resume")).error?.code).toBe("branch-missing");
  shop.git("branch", BRANCH, shop.session().steps.find(({ task }) => task === "fine")?.commit ?? "");
  const second = await shop.json("execute", MILESTONE, "--yes", "--resume");
  expect([second.exit, second.error]).toEqual([0, null]);
  expect(subjects(shop, `${BRANCH}~3..${BRANCH}`)).toEqual(["feat(milestone-001): fine", "feat(milestone-001): deletes", "feat(milestone-001): later"]);
  expect(readFileSync(join(shop.base, "times"), "utf8")).toBe("once\n");
});

test("a branch that is set back, or the state branch moved, loses nothing of the record", async () => {
  const shop = workshop({
    tasks: [
      FINE, { id: "sets-back", run: `git update-ref refs/heads/${BRANCH} HEAD~1; echo b > b`, dependencies: ["fine"] },
      { id: "moves-state", run: "git -c user.name=E -c user.email=e@e commit -q --allow-empty -m evil; git update-ref refs/heads/main HEAD; echo c > c", dependencies: ["sets-back"] }, { id: "later", run: "cat a b c > d", dependencies: ["moves-state"] },
    ],
  });
  const { exit, error } = await shop.json("execute", MILESTONE, "--yes");
  expect([exit, error]).toEqual([0, null]);
  expect(shop.git("ls-tree", "--name-only", BRANCH).split("\n")).toEqual(expect.arrayContaining(["a", "b", "c", "d"]));
  expect(shop.milestone()).toMatchObject({ status: "completed" });
  expect(shop.git("show", `main:${MILESTONE_PATH}`)).toContain("status: completed");
});

test("a session whose lease is deleted stops at once with what it did in its journal, and the next one does nothing twice", async () => {
  const shop = workshop({
    tasks: [{ id: "deletes", run: "echo once >> ../../../../../../times; git for-each-ref --format='delete %(refname)' refs/milestones | git update-ref --stdin; echo a > a" }, { id: "later", run: "echo b > b", dependencies: ["deletes"] }],
  });
  const first = await shop.json("execute", MILESTONE, "--yes");
  expect([first.exit, first.error?.code, first.error?.hint]).toEqual([3, "lease-lost", expect.stringContaining("is in its journal")]);
  const second = await shop.json("execute", MILESTONE, "--yes");
  expect([second.exit, second.error]).toEqual([0, null]);
  expect([shop.milestone().status, readFileSync(join(shop.base, "times"), "utf8")]).toEqual(["completed", "once\n"]);
  expect(shop.git("ls-tree", "--name-only", BRANCH).split("\n")).toEqual(expect.arrayContaining(["a", "b"]));
});
