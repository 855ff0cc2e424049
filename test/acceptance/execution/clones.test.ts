// Clones that share a milestone through a bare repository: one at a time, and what the first did is there for the second.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { thisProcess } from "../../../src/adapters/git/process-identity.ts";
import { MILESTONE, openWorkshop, workshop, type TaskPlan, type Work, type Workshop } from "../../support/execution/workshop.ts";
import { until } from "../../support/processes/until.ts";

const OUTSIDE = '"$(git rev-parse --git-common-dir)/../..';
const BRANCH = `milestone/${MILESTONE}`;
const REMOTE = ["--remote", "origin"];

/** Tells that it began. */
function quick(id: string, more: Readonly<Record<string, unknown>> = {}): TaskPlan {
  return { id, run: `echo $MILESTONE_TASK >> ${OUTSIDE}/began"; echo ${id} > ${id}`, ...more };
}

/** The same, but it waits until somebody lets it go on. */
function gated(id: string, more: Readonly<Record<string, unknown>> = {}): TaskPlan {
  return { id, run: `echo $MILESTONE_TASK >> ${OUTSIDE}/began"; until [ -e ${OUTSIDE}/open-${id}" ]; do sleep 0.02; done; echo ${id} > ${id}`, ...more };
}

function began({ base }: Pick<Workshop, "base">): string[] {
  const path = join(base, "began");
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
}

function open({ base }: Workshop, id: string): void {
  writeFileSync(join(base, `open-${id}`), "");
}

/** Starts it and waits until so many tasks have begun in all. */
async function begun(shop: Workshop, count: number): Promise<Work> {
  const work = shop.start("execute", MILESTONE, "--yes", ...REMOTE);
  await until(() => began(shop).length >= count, `${count} tasks to begin`);
  return work;
}

async function outcome(shop: Workshop): Promise<string> {
  const { exit, error } = await shop.json("execute", MILESTONE, "--yes", ...REMOTE);
  return `${exit} ${error?.code ?? ""}: ${error?.message ?? ""} ${error?.hint ?? ""}`;
}

/** Two clones of one bare repository, as two people have them, and the bare one. */
function clones(tasks: readonly TaskPlan[], config = "session_management:\n  shared_sessions: true\n"): { readonly ada: Workshop; readonly bob: Workshop; readonly bare: Workshop } {
  const shop = workshop({ tasks, config });
  const remote = join(shop.base, "remote.git");
  shop.git("clone", "-q", "--bare", shop.folder, remote);
  return { ada: clone(shop, "ada"), bob: clone(shop, "bob"), bare: openWorkshop(shop.base, { folder: remote, environment: shop.environment }) };
}

function clone(shop: Workshop, name: string): Workshop {
  const folder = join(shop.base, name, "repository");
  shop.git("clone", "-q", join(shop.base, "remote.git"), folder);
  return openWorkshop(join(shop.base, name), { folder, environment: { ...shop.environment, MILESTONE_ACTOR: name } });
}

function subjects({ git }: Workshop): string[] {
  return git("log", "--no-merges", "--reverse", "--format=%s", `main..${BRANCH}`).split("\n").filter((line) => line !== "");
}

const FIRST = `feat(${MILESTONE}): first`;
const SECOND = `feat(${MILESTONE}): second`;
const SECOND_AFTER_FIRST = gated("second", { dependencies: ["first"] });

test("a second clone is refused by name, and when the first is gone takes over with all that it did, which is on the remote", async () => {
  const { ada, bob, bare } = clones([quick("first"), SECOND_AFTER_FIRST]);
  const work = await begun(ada, 2);
  expect(await outcome(bob)).toMatch(/^3 session-active: Session already active: ada on \S+ is at work on milestone-001 with session-\d{8}-001/);
  work.signal("SIGKILL");
  await work.ended;
  expect(subjects(bare)).toEqual([FIRST]);
  bob.git("pull", "-q");
  open(bob, "second");
  expect(await outcome(bob)).toBe("0 :  ");
  expect([began(ada), began(bob)]).toEqual([["first", "second"], ["second"]]);
  expect(bob.session()).toMatchObject({ status: "completed", owner: "bob", steps: [{ task: "first", attempts: 1, merged: true }, { task: "second", attempts: 2, merged: true }] });
  expect([subjects(bare), bare.git("rev-parse", BRANCH), bare.git("rev-parse", "main")]).toEqual([[FIRST, SECOND], bob.git("rev-parse", BRANCH), bob.git("rev-parse", "main")]);
  ada.git("pull", "-q");
  expect(ada.milestone().status).toBe("completed");
  expect(bob.git("ls-remote", "origin", "refs/milestones/*")).toBe("");
  await until(() => ada.running().length === 0, "what the first one left");
});

test("a clone whose work branch is behind goes on from where the remote has it, and what both have is brought together", async () => {
  const { ada, bob, bare } = clones([quick("first"), SECOND_AFTER_FIRST]);
  bob.git("branch", BRANCH);
  const work = await begun(ada, 2);
  work.signal("SIGINT");
  expect((await work.ended).exit).toBe(130);
  bob.git("pull", "-q");
  bob.git("worktree", "add", "-q", "../mine", BRANCH);
  const mine = openWorkshop(bob.base, { folder: join(bob.base, "mine"), environment: bob.environment });
  mine.write("mine.txt", "mine\n");
  mine.git("add", "mine.txt");
  mine.git("commit", "-q", "-m", "Mine");
  open(bob, "second");
  expect(await outcome(bob)).toBe("0 :  ");
  expect(subjects(bare).toSorted()).toEqual(["Mine", FIRST, SECOND]);
  expect(bare.git("ls-tree", "--name-only", BRANCH).split("\n")).toEqual(expect.arrayContaining(["first", "mine.txt", "second"]));
  expect([mine.text("first"), mine.git("status", "--porcelain")]).toEqual(["first\n", ""]);
});

test("what people push to the work branch while a session runs is merged into it; what collides is a problem that names the file", async () => {
  const { ada, bob, bare } = clones([quick("first"), SECOND_AFTER_FIRST]);
  const work = await begun(ada, 2);
  bob.git("fetch", "-q");
  bob.git("checkout", "-q", BRANCH);
  bob.write("people.txt", "people\n");
  bob.git("add", "people.txt");
  bob.git("commit", "-q", "-m", "People's");
  bob.git("push", "-q");
  open(ada, "second");
  expect((await work.ended).exit).toBe(0);
  expect(subjects(bare).toSorted()).toEqual(["People's", FIRST, SECOND]);

  const other = clones([quick("first"), SECOND_AFTER_FIRST]);
  const colliding = await begun(other.ada, 2);
  other.bob.git("fetch", "-q");
  other.bob.git("checkout", "-q", BRANCH);
  other.bob.write("second", "another\n");
  other.bob.git("add", "second");
  other.bob.git("commit", "-q", "-m", "Another");
  other.bob.git("push", "-q");
  open(other.ada, "second");
  const { exit, stderr } = await colliding.ended;
  expect([exit, stderr]).toEqual([5, expect.stringMatching(/error\[merge-conflict\]: What was pushed to milestone\/milestone-001 meanwhile collides with this session in second\./)]);
});

test("a work branch that somebody sets back while a session runs is a clear problem, and what it lost is done again", async () => {
  const shop = workshop({ tasks: [quick("first"), gated("second")] });
  const work = shop.start("execute", MILESTONE, "--yes", "--agents", "2");
  await until(() => began(shop).length >= 2 && shop.tryGit("rev-list", "--count", `main..${BRANCH}`) === "1", "both to begin, and the first to be merged");
  shop.git("update-ref", `refs/heads/${BRANCH}`, `${BRANCH}~1`);
  open(shop, "second");
  const { exit, stderr } = await work.ended;
  expect([exit, stderr]).toEqual([1, expect.stringMatching(/error\[commit-missing\]: The work branch milestone\/milestone-001 does not have what first did any more: somebody set it back\.\n {2}hint: `git reflog` shows where it stood/)]);
  expect(shop.session()).toMatchObject({ status: "paused", steps: [{ task: "first", status: "queued", commit: null }, { status: "completed" }] });
  expect(shop.milestone()).toMatchObject({ tasks: [{ status: "pending" }, { status: "completed" }] });
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
  expect(began(shop).toSorted()).toEqual(["first", "first", "second"]);
  expect([shop.milestone().status, subjects(shop).toSorted()]).toEqual(["completed", [FIRST, SECOND]]);
});

test("a run that died with all of its work on record is put away by another clone, and its lease on the remote goes", async () => {
  const { ada, bob, bare } = clones([quick("first")]);
  expect(await outcome(ada)).toBe("0 :  ");
  bob.git("pull", "-q");
  const since = "2026-01-01T00:00:00.000Z";
  const lease = JSON.stringify({ schema: 1, lease: { milestone: MILESTONE }, session: bob.session().id, owner: "ada", ...thisProcess(), start: "0", since, renewed: since, token: 1, nonce: "0" });
  const made = bare.git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit-tree", "-m", lease, bare.git("rev-parse", "main^{tree}"));
  bare.git("update-ref", `refs/milestones/lease/${MILESTONE}`, made);
  const { exit, warnings } = await bob.json("execute", MILESTONE, "--yes", ...REMOTE);
  expect([exit, warnings]).toMatchObject([0, [{ code: "session-ended", message: expect.stringMatching(/had done all of milestone-001 when its process ended; what it left is put away\.$/) }]]);
  expect([bob.git("ls-remote", "origin", "refs/milestones/*"), bare.git("rev-parse", "main")]).toEqual(["", bob.git("rev-parse", "main")]);
  expect(await outcome(bob)).toMatch(/^3 transition-not-allowed: Milestone milestone-001 is completed/);
});
