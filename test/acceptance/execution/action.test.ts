// Mode execute of the Action, on a runner of its own against the fake GitHub: work, record and pull request, and what is refused.
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GRACE_MS } from "../../../src/adapters/runner/processes/ending.ts";
import { openRunner, type Checkout } from "../../support/execution/runner.ts";
import { MILESTONE, type TaskPlan } from "../../support/execution/workshop.ts";
import { until } from "../../support/processes/until.ts";

const BRANCH = `milestone/${MILESTONE}`;
/** A cancelled step is asked again after so long, and killed soon after that. */
const CANCEL_MS_MAX = 7_500;
const OUTSIDE = '"$(git rev-parse --git-common-dir)/../..';

function quick(id: string, more: Readonly<Record<string, unknown>> = {}): TaskPlan {
  return { id, run: `echo $MILESTONE_TASK >> ${OUTSIDE}/began"; echo ${id} > ${id}`, ...more };
}

function gated(id: string, more: Readonly<Record<string, unknown>> = {}): TaskPlan {
  return { id, run: `echo $MILESTONE_TASK >> ${OUTSIDE}/began"; until [ -e ${OUTSIDE}/open-${id}" ]; do sleep 0.02; done; echo ${id} > ${id}`, ...more };
}

function began({ shop: { base } }: Checkout): string[] {
  const path = join(base, "began");
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
}

function open({ shop: { base } }: Checkout, id: string): void {
  writeFileSync(join(base, `open-${id}`), "");
}

test("one job does the tasks, pushes record and work, opens a pull request, and says so everywhere", async () => {
  const { github, repository, checkout } = await openRunner({ tasks: [quick("first"), quick("second", { dependencies: ["first"] })] });
  const issue = await repository.issue({ title: "Do it", author: "ada" });
  const at = checkout({ persist: true });
  const sha = at.git("rev-parse", "HEAD");
  const { exit, stdout, stderr, outputs, summary } = await at.run({ dispatch: { sha, issue: String(issue.number), actor: "bob", request: "IC_1#1" } });
  expect([exit, stderr], stdout).toEqual([0, ""]);
  expect(stdout).toMatch(/first started on agent-1\n[^]*second completed[^]*::group::first first, attempt 1/);
  expect(JSON.parse(outputs["result"] ?? "")).toMatchObject({ ok: true, command: "execute", data: { session: { status: "completed", branch: BRANCH }, milestone: { status: "completed" }, pull: { merged: null } } });
  expect([outputs["ok"], outputs["milestone"], outputs["session"]]).toEqual(["true", MILESTONE, expect.stringMatching(/^session-\d{8}-001$/)]);
  expect(repository.git("log", "--reverse", "--format=%s", `main..${BRANCH}`).trim().split("\n")).toEqual([`feat(${MILESTONE}): first`, `feat(${MILESTONE}): second`]);
  expect(repository.text(`.milestones/active/${MILESTONE}.yaml`)).toMatch(/status: completed/);
  expect(repository.git("for-each-ref", "refs/milestones")).toBe("");
  const pull = repository.issues().find(({ title }) => title.startsWith(MILESTONE));
  expect(pull).toMatchObject({ title: `${MILESTONE}: Work` });
  expect(summary).toContain("first");
  expect(repository.comments(issue.number).map(({ body }) => body.split("\n")[0])).toEqual([expect.stringMatching(/^<!-- milestone:sticky v1 milestone=milestone-001 /)]);
  expect(repository.comments(issue.number)[0]?.body).toContain("2 of 2");
  expect([at.git("rev-parse", "HEAD"), at.git("status", "--porcelain")]).toEqual([sha, ""]);
  expect([github.unknown(), github.unfit()]).toEqual([[], []]);
  const events = (repository.text(`.milestones/events/${MILESTONE}.jsonl`) ?? "").trim().split("\n").map((line): unknown => JSON.parse(line));
  expect(events).toEqual(expect.arrayContaining([expect.objectContaining({ event_type: "session_created", actor: "bob", request_id: "IC_1#1" })]));
});

test("a commit that is not checked out, one of a branch nobody knows, a fork's, and commands that changed since are refused, and nothing runs", async () => {
  const { repository, checkout } = await openRunner({ tasks: [quick("first")] });
  const at = checkout();
  const sha = at.git("rev-parse", "HEAD");
  const other = await at.run({ dispatch: { sha: "f".repeat(40) } });
  expect([other.exit, other.stdout]).toEqual([1, expect.stringContaining(`The checkout stands at ${sha}, and "${"f".repeat(40)}" was asked for. Nothing was run.`)]);

  repository.commit({ "evil.txt": "evil" }, { branch: "evil" });
  const stray = await checkout({ commit: repository.git("rev-parse", "evil").trim() }).run();
  expect([stray.exit, stray.stdout]).toEqual([1, expect.stringMatching(/is not on the state branch, and milestone\/milestone-001 does not stand at it/)]);

  const payload = { repository: { full_name: repository.fullName }, pull_request: { head: { repo: { full_name: "mallory/engine" } } } };
  const fork = await at.run({ event: { name: "pull_request", payload }, inputs: { milestone: MILESTONE } });
  expect([fork.exit, fork.stdout]).toEqual([1, expect.stringContaining("The commit comes from mallory/engine: a fork's code is not run here.")]);

  const path = `.milestones/active/${MILESTONE}.yaml`;
  repository.commit({ [path]: (repository.text(path) ?? "").replace("echo first > first", "echo evil > first") });
  const changed = await at.run({ dispatch: { sha } });
  expect([changed.exit, changed.stdout]).toEqual([1, expect.stringMatching(/what the milestone runs has changed since: .*echo evil > first/)]);
  expect([began(at), repository.git("for-each-ref", "refs/milestones", "refs/heads/milestone")]).toEqual([[], ""]);
});

test("who may not, what cannot be meant and a plan: one clear answer, and nothing is moved", async () => {
  const { repository, checkout } = await openRunner({ tasks: [quick("first")] });
  const at = checkout({ detached: false });
  const answers = [
    await at.run({ dispatch: { milestone: "" } }), await at.run({ dispatch: { agents: "many" } }), await at.run({ event: { name: "push", payload: {} }, inputs: { milestone: MILESTONE } }),
    await at.run({ dispatch: { milestone: "milestone-009" } }), await at.run({ dispatch: { "dry-run": true } }),
  ];
  expect(answers.map(({ exit }) => exit)).toEqual([1, 1, 1, 1, 0]);
  expect(answers.map(({ stdout }) => /(?:::error title=([\w-]+)::)/.exec(stdout)?.[1])).toEqual(["usage", "invalid-argument", "permission-denied", "milestone-not-found", undefined]);
  expect([began(at), repository.git("rev-list", "--count", "main").trim()]).toEqual([[], "1"]);
});

test("a cancelled run saves its session, pushes it and says how to go on; another runner goes on, from a shallow checkout", async () => {
  const { github, repository, checkout } = await openRunner({ tasks: [quick("first"), gated("second", { dependencies: ["first"] })] });
  const at = checkout();
  const work = at.start();
  await until(() => began(at).length === 2, "the second task to begin");
  const asked = github.requests.length;
  work.signal("SIGINT");
  const cancelled = await work.ended;
  const saved = github.requests.length - asked;
  // The task would never end: what is left to wait for is its grace, and the few calls of a record and a push.
  expect(GRACE_MS).toBeLessThan(CANCEL_MS_MAX / 2);
  expect([cancelled.exit, cancelled.stdout]).toEqual([1, expect.stringMatching(/The run was cancelled \(SIGINT\)\.[^]*--resume/)]);
  expect(repository.git("log", "--format=%s", `main..${BRANCH}`).trim()).toBe(`feat(${MILESTONE}): first`);
  expect([repository.text(`.milestones/active/${MILESTONE}.yaml`), repository.git("for-each-ref", "refs/milestones")]).toEqual([expect.stringMatching(/^status: paused/m), ""]);

  const next = checkout({ depth: 1 });
  open(next, "second");
  const { exit, stdout } = await next.run();
  expect([exit, began(next)], stdout).toEqual([0, ["second"]]);
  expect(github.requests.length - asked - saved, "calls of the whole run that went on").toBeGreaterThan(2 * saved);
  expect(repository.git("log", "--reverse", "--format=%s", `main..${BRANCH}`).trim().split("\n")).toEqual([`feat(${MILESTONE}): first`, `feat(${MILESTONE}): second`]);
});

test("a runner that is killed leaves everything on the remote, and the next one goes on", async () => {
  const { repository, checkout } = await openRunner({ tasks: [quick("first"), gated("second", { dependencies: ["first"] })] });
  const at = checkout();
  const work = at.start();
  await until(() => began(at).length === 2, "the second task to begin");
  work.signal("SIGKILL");
  await work.ended;
  const next = checkout();
  open(next, "second");
  const { exit, stdout, outputs } = await next.run();
  expect([exit, began(next)], stdout).toEqual([0, ["second"]]);
  expect(JSON.parse(outputs["result"] ?? "")).toMatchObject({ data: { session: { steps: [{ task: "first", attempts: 1 }, { task: "second", attempts: 2 }] } } });
  expect(repository.text(`.milestones/active/${MILESTONE}.yaml`)).toMatch(/^status: completed/m);
});

test("what others commit to the state branch meanwhile stays, and the record is made on top of it", async () => {
  const { repository, checkout } = await openRunner({ tasks: [gated("first"), quick("second", { dependencies: ["first"] })] });
  const at = checkout();
  const work = at.start();
  await until(() => began(at).length === 1, "the first task to begin");
  const path = `.milestones/active/${MILESTONE}.yaml`;
  const theirs = repository.commit({ "notes.txt": "theirs\n", [path]: (repository.text(path) ?? "").replace("title: Work", "title: Other work") });
  open(at, "first");
  const { exit, stdout } = await work.ended;
  expect(exit, stdout).toBe(0);
  expect(repository.git("merge-base", theirs, "main").trim()).toBe(theirs);
  expect(repository.text(path)).toMatch(/title: Other work[^]*status: completed/);
  expect(repository.git("rev-list", "--merges", "--count", "main").trim()).toBe("0");
});

test("auto_merge merges a completed milestone's pull request whose checks are green", async () => {
  const config = "git_integration:\n  auto_merge: true\n  merge_strategy: squash\n";
  const green = await openRunner({ tasks: [quick("first")], config });
  const merged = await green.checkout().run();
  expect([merged.exit, JSON.parse(merged.outputs["result"] ?? "")], merged.stdout).toMatchObject([0, { data: { pull: { merged: expect.stringMatching(/^[0-9a-f]{40}$/) } } }]);
  expect(green.repository.text("first")).toBe("first\n");
});

/** Every git that is started writes down what it is given; the folder of that git. */
function recordGit(at: Checkout, base: string): string {
  const folder = join(base, "bin");
  mkdirSync(folder);
  writeFileSync(join(folder, "git"), `#!/bin/sh\n{ env; cat /proc/$$/environ; echo " $@ "; } >> ${base}/gits\nexec ${at.git("--exec-path")}/git "$@"\n`, { mode: 0o755 });
  return folder;
}

test("nothing that a task prints is an order to the runner, and no token is in anything that can be read", async () => {
  const orders = ["::set-env name=X::y", "::add-mask::x", "##[error]x", "::error file=a::x", "  ::stop-commands::x", "::group::x"];
  const look = 'for f in /proc/[0-9]*/environ /proc/[0-9]*/cmdline; do tr "\\0" "\\n" < $f; done 2>/dev/null; env; cat "$(git rev-parse --git-common-dir)/config"';
  const { token, checkout, base } = await openRunner({ tasks: [{ id: "hostile", run: `printf '${orders.join("\\n")}\\r::warning::y\\n'; ${look}; env | grep -c GITHUB_ > ghosts || true` }] });
  // Every process of the machine is looked at, other people's too: what is looked for is of this run alone.
  const canaries = Object.fromEntries(["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "MY_API_KEY"].map((name) => [name, `canary-${randomUUID()}`]));
  const at = checkout();
  const { exit, stdout, stderr, outputs, summary } = await at.run({ environment: { ...canaries, PATH: `${recordGit(at, base)}:${process.env["PATH"] ?? ""}` } });
  expect(exit, stdout).toBe(0);
  const gits = readFileSync(join(base, "gits"), "latin1");
  expect(gits).toMatch(/ push /);
  const logs = at.shop.logs();
  expect(logs).toContain("MILESTONE_WATCHDOG=");
  const shown = stdout.replace(/^::group::.*$|^::endgroup::$|^::stop-commands::[\w-]{36}$|^::[\w-]{36}::$/gm, "");
  expect(shown.split(/[\r\n]/).filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  const secrets = [token, Buffer.from(`x-access-token:${token}`).toString("base64"), ...Object.values(canaries)];
  for (const text of [stdout, stderr, summary, JSON.stringify(outputs), logs, gits]) expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  for (const name of ["output", "env", "path", "state", "summary"]) expect(logs).not.toContain(join(at.shop.base, "files", name));
});

test("the built Action does the same, alone in an empty folder", async () => {
  const { repository, checkout, base } = await openRunner({ entry: "dist", tasks: [quick("first")] });
  // Without it a runner that is killed leaves its tasks running, and nothing else shows that it is missing.
  expect(existsSync(join(base, "action/watchdog.js"))).toBe(true);
  const at = checkout();
  const { exit, stdout, stderr } = await at.run({ dispatch: { sha: at.git("rev-parse", "HEAD") } });
  expect([exit, stderr], stdout).toEqual([0, ""]);
  expect([repository.text("first", BRANCH), repository.issues().map(({ title }) => title)]).toEqual(["first\n", [`${MILESTONE}: Work`]]);
  await until(() => at.shop.running().length === 0, "everything to end");
});
