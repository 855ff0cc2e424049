// Whatever starts a workflow: what comes from a fork is never run, and nothing is written because of it; with secrets and without.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Checkout, openRunner, type Runner, type Step } from "../../support/execution/runner.ts";
import { MILESTONE, MILESTONE_PATH } from "../../support/execution/workshop.ts";
import type { FakeRepository } from "../../support/github/fake-repository.ts";
import { eventOf, type Trigger, TRIGGERS } from "./triggers.ts";

/** Of whoever starts these by hand or by the clock GitHub asks for rights; of everybody else it does not. */
const RUNS: readonly Trigger[] = ["workflow_dispatch", "schedule"];
const entry = process.env["MILESTONE_ACTION"] === undefined ? "dist" : "sources";

type Scene = Runner & { readonly fork: FakeRepository; readonly evil: string; readonly pull: number; readonly began: (what: string) => boolean; readonly weak: string };

/** A repository with a task, and a pull request of eve's fork that puts another command in its place. */
async function scene(): Promise<Scene> {
  const marks = mkdtempSync(join(tmpdir(), "milestone-marks-"));
  onTestFinished(() => rmSync(marks, { recursive: true, force: true }));
  const runner = await openRunner({ entry, tasks: [{ id: "first", run: `touch ${marks}/ours; echo a > a` }] });
  const { github, repository } = runner;
  repository.collaborator("ada", "admin");
  github.user("eve", { kind: "User" });
  const fork = github.repository("eve/engine", { forkOf: repository });
  const text = repository.text(MILESTONE_PATH) ?? "";
  const evil = fork.commit({ [MILESTONE_PATH]: text.replace("/ours", "/theirs"), "evil.sh": `touch ${marks}/theirs\n` }, { branch: "fix" });
  const { number } = await repository.pull({ head: "fix", author: "eve", from: fork });
  return { ...runner, fork, evil, pull: number, began: (what) => existsSync(join(marks, what)), weak: github.token({ as: "github-actions", permissions: { contents: "read", metadata: "read" } }) };
}

type Case = { readonly trigger: Trigger; readonly isFork: boolean; readonly hasSecrets: boolean };

/** A checkout of what events are about, which nobody should have made of a fork. */
function checkedOut({ checkout, fork, evil }: Scene, isFork: boolean): Checkout {
  const at = checkout();
  if (isFork) {
    at.git("fetch", "-q", `file://${fork.bare}`, "fix");
    at.git("checkout", "-q", "--detach", evil);
  }
  return at;
}

function executed({ fork, repository, weak, token }: Scene, at: Checkout, { trigger, isFork, hasSecrets }: Case): Promise<Step> {
  const event = eventOf(trigger, { repository, fork: isFork ? fork : null, commit: at.git("rev-parse", "HEAD"), milestone: MILESTONE });
  const given = hasSecrets ? token : weak;
  return at.run({ event, inputs: { milestone: MILESTONE, token: given }, environment: { GITHUB_TOKEN: given, ...(hasSecrets && { DEPLOY_KEY: "secret" }) } });
}

/** So many runs from the sources, which are slow to load, on a machine that has more to do. */
const MATRIX_MS_MAX = 900_000;
const KINDS = [true, false].flatMap((isFork) => [true, false].map((hasSecrets) => ({ isFork, hasSecrets })));
/** GitHub has let these in, they are ours, and their token may record it. */
const isLetIn = ({ trigger, isFork, hasSecrets }: Case): boolean => !isFork && hasSecrets && RUNS.includes(trigger);

test(`of ${TRIGGERS.length * KINDS.length} ways to start it, those that are a fork's, or that anybody can cause, or whose token may not record it, run and write nothing`, { timeout: MATRIX_MS_MAX }, async () => {
  const here = await scene();
  const { repository, github, began } = here;
  const before = repository.git("for-each-ref");
  await Promise.all(KINDS.map(async (kind) => {
    const at = checkedOut(here, kind.isFork);
    for (const one of TRIGGERS.map((trigger) => ({ ...kind, trigger })).filter((wanted) => !isLetIn(wanted))) {
      const { exit, stdout } = await executed(here, at, one);
      expect([exit, stdout], JSON.stringify(one)).toEqual([1, expect.stringMatching(/::error title=(?:refused|permission-denied|git-failed)::/)]);
    }
  }));
  expect([began("ours"), began("theirs"), repository.git("for-each-ref"), repository.dispatches]).toEqual([false, false, before, []]);
  expect(github.requests.filter(isWrite)).toEqual([]);
});

function isWrite({ method, path, status }: { readonly method: string; readonly path: string; readonly status: number }): boolean {
  return !["GET", "HEAD"].includes(method) && status < 400 && !/\/(?:graphql|git-upload-pack)$/.test(path);
}

test.each(RUNS)("%s of this repository runs its own tasks, so that the others were not refused for nothing", async (trigger) => {
  const here = await scene();
  const { exit, stdout } = await executed(here, here.checkout(), { trigger, isFork: false, hasSecrets: true });
  expect([exit, here.began("ours"), here.began("theirs")], stdout).toEqual([0, true, false]);
});

test.each([true, false])("a comment on a fork's pull request starts nothing, whoever says it (with secrets: %s)", async (hasSecrets) => {
  const here = await scene();
  const { repository, github, checkout, pull, evil, began } = here;
  const hook = github.onWebhook("http://127.0.0.1:9", "secret", ["issue_comment"]);
  hook.hold();
  const before = repository.git("for-each-ref");
  for (const [author, line] of [["eve", `execute ${MILESTONE}`], ["ada", `execute ${MILESTONE} --sha ${evil}`], ["eve", "plan x"]] as const) {
    await repository.comment(pull, author, `/milestone ${line}`);
    const { payload } = eventOf("issue_comment", { repository, fork: here.fork, commit: evil, milestone: MILESTONE });
    const { exit, stdout, outputs } = await checkout().run({ event: { name: "issue_comment", payload: { ...payload, ...hook.deliveries.at(-1)?.payload } }, inputs: { mode: "command", token: hasSecrets ? here.token : here.weak } });
    expect([exit, outputs["result"]], stdout).toEqual([hasSecrets ? 0 : 1, expect.stringContaining(hasSecrets ? '"code":"permission-denied"' : '"ok":false')]);
  }
  expect([began("ours"), began("theirs"), repository.git("for-each-ref"), repository.dispatches]).toEqual([false, false, before, []]);
});
