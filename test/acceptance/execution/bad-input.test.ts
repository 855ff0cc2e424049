// Plans, orders and checkouts that are wrong or unlucky: each is answered with a sentence that helps.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { MILESTONE, MILESTONE_PATH, workshop, type TaskPlan } from "../../support/execution/workshop.ts";

const FINE: TaskPlan = { id: "fine", run: "echo a > a" };

function planText(tasks: readonly TaskPlan[], more: Readonly<Record<string, unknown>> = {}): string {
  return stringify({ id: MILESTONE, title: "Work", status: "planned", ...more, tasks: tasks.map((task) => ({ title: task.id, status: "pending", ...task })) });
}

test("a plan that nobody can carry out is refused before anything starts, and says which task and why", async () => {
  const shop = workshop({ tasks: [FINE] });
  const before = shop.git("for-each-ref");
  const refusals: readonly (readonly [plan: string, exit: number, sentence: RegExp])[] = [
    [planText([FINE, { id: "bad", run: "a", timeout: "soon" }]), 4, /The timeout of bad cannot be "soon"\. .*30s, 5m/],
    [planText([FINE, { id: "bad", run: "a", timeout: 5 }]), 4, /The timeout of bad cannot be 5\./],
    [planText([FINE, { id: "bad", agent: "clod" }]), 4, /Task bad: There is no coding agent "clod"\. .*claude and codex are known/],
    [planText([FINE, { id: "bad", run: "  " }]), 4, /Task bad of milestone-001: Its run is empty\. Give it one of run, agent and uses/],
    [planText([FINE, { id: "bad", run: "a\0b" }]), 4, /Task bad of milestone-001: Its run holds a NUL character/],
    [planText([FINE, { id: "bad", run: "a", agent: "claude" }]), 4, /It has run and agent; a task is done in one way/],
    [planText([FINE, { id: "bad", uses: "docker://x" }]), 4, /Its uses is not `workflow NAME`/],
    [planText([]), 3, /Milestone milestone-001 has no tasks to execute\. .*--add-task/],
    [planText([FINE], { status: "completed" }), 3, /Milestone milestone-001 is completed; there is nothing to execute\. .*reopen/],
    [planText([FINE], { dependencies: { requires: ["milestone-000"] } }), 3, /requires milestone-000, which is not completed\. .*--force-dependencies/],
    [planText([{ ...FINE, dependencies: ["second"] }, { id: "second", run: "a", dependencies: ["fine"] }]), 3, /Tasks of milestone-001 wait for each other: fine → second → fine\. Take one/],
    ["tasks: [\n", 4, /milestone-001\.yaml|YAML|bracket|flow/i],
  ];
  for (const [plan, exit, sentence] of refusals) {
    shop.write(MILESTONE_PATH, plan);
    const { exit: given, error } = await shop.json("execute", MILESTONE, "--yes");
    expect([given, `${error?.message ?? ""} ${error?.hint ?? ""}`], plan).toEqual([exit, expect.stringMatching(sentence)]);
  }
  expect(shop.git("for-each-ref")).toBe(before);
  expect([shop.there(".milestones/sessions"), shop.there(".milestones/cache"), shop.there(".milestones/logs")]).toEqual([false, false, false]);
});

test("an order that cannot be followed is refused, and says what could be said instead", async () => {
  const shop = workshop({ tasks: [FINE] });
  const refusals: readonly (readonly [words: readonly string[], exit: number, sentence: RegExp])[] = [
    [[MILESTONE], 2, /1 command of the repository may run on this machine, as you|--yes/],
    [["milestone-009", "--yes"], 1, /milestone-009/],
    [[MILESTONE, "--yes", "--agents", "0"], 2, /agents/],
    [[MILESTONE, "--yes", "--agents", "many"], 2, /agents/],
    [[MILESTONE, "--yes", "--coordination", "chaos"], 2, /parallel/],
    [[MILESTONE, "--yes", "--resume"], 1, /No saved session found/],
    [[MILESTONE, "--yes", "--resume-session", "session-20200101-001"], 1, /session-20200101-001/],
    [[MILESTONE, "--yes", "--remote", "nowhere"], 2, /There is no remote "nowhere"\. `git remote` lists/],
  ];
  for (const [words, exit, sentence] of refusals) {
    const { exit: given, error } = await shop.json("execute", ...words);
    expect([given, `${error?.message ?? ""} ${error?.hint ?? ""}`], words.join(" ")).toEqual([exit, expect.stringMatching(sentence)]);
  }
  shop.write(".milestones/config/milestone-config.yaml", "version: 2.0.0\nagents:\n  task_executor: false\n");
  const { exit, error } = await shop.json("execute", MILESTONE, "--yes");
  expect([exit, error?.code, error?.message]).toEqual([3, "no-agents", "No agents deployed: agents.task_executor is off."]);
  expect(shop.there(".milestones/sessions")).toBe(false);
});

test("commands are shown before they run for the first time, and again when they changed", async () => {
  const shop = workshop({ tasks: [{ ...FINE, verify: ["test -f a"], env: { NAME: "x\u001b[31m" } }] });
  const first = await shop.run("execute", MILESTONE);
  expect(first.exit).toBe(2);
  expect(first.stderr).toContain('  $ NAME="x\\u001b[31m" echo a > a\n  $ NAME="x\\u001b[31m" test -f a\n');
  expect(shop.there(".milestones/sessions")).toBe(false);
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
  shop.write(MILESTONE_PATH, planText([{ ...FINE, run: "echo b > a" }]));
  expect((await shop.run("execute", MILESTONE)).stderr).toContain("  $ echo b > a\n");
});

test("a task that cannot be started, or does not keep its promise, ends with a sentence while the others are done", async () => {
  const shop = workshop({
    tasks: [
      FINE, { id: "above", run: "pwd", cwd: "../.." }, { id: "elsewhere", run: "pwd", cwd: "/tmp" }, { id: "nowhere", run: "pwd", cwd: "no/such" }, { id: "unknown", run: "no-such-program" }, { id: "absent", agent: "claude" },
      { id: "unproven", run: "true", verify: ["exit 7"] }, { id: "idle", run: "true", files: ["src/**"] }, { id: "workflow", uses: "workflow x.yml" }, { id: "variables", run: "true", env: { "A B": "x", MILESTONE_TASK: "other" } },
      { id: "refused", run: "mkdir -p src; echo b > b", files: ["src/**"], retries: 1 }, { id: "people" }, { id: "after", run: "true", dependencies: ["unknown"] }, { id: "retried", run: "test -e a && exit 1; touch ../../a; exit 1", retries: 1 },
    ],
    config: "execution:\n  retry_backoff: 1s\n",
    environment: { PATH: "/usr/bin:/bin" },
  });
  const { exit, error, data } = await shop.json("execute", MILESTONE, "--yes", "--agents", "2");
  const steps = Object.fromEntries(shop.session().steps.map(({ task, status, reason, attempts }) => [task, `${status} ${attempts} ${reason ?? ""}`]));
  expect(steps).toEqual({
    fine: "completed 1 ",
    above: 'failed 1 The cwd of above cannot be "../..". Name a folder below the top of the repository, such as packages/web.',
    elsewhere: 'failed 1 The cwd of elsewhere cannot be "/tmp". Name a folder below the top of the repository, such as packages/web.',
    nowhere: expect.stringMatching(/^failed 1 It could not be started: There is no folder .*\/no\/such for the task to work in\. Its cwd must be a folder that the repository has\.$/),
    unknown: "failed 1 It exited with code 127: a command was not found.",
    absent: "failed 1 It could not be started: There is no program claude. Install it, or correct its name or the PATH.",
    unproven: "failed 1 Its verification `exit 7` exited with code 7.",
    idle: "unverified 1 It ended well and changed none of its files (src/**).",
    workflow: "waiting 0 It dispatches the workflow x.yml, which needs GitHub: execute it there, or say that it is done with `milestone complete milestone-001 workflow`.",
    variables: "completed 1 ",
    refused: "failed 2 It changed b, outside its files (src/**).",
    people: "waiting 0 People do it, and say so with `milestone complete milestone-001 people`.",
    after: "skipped 0 It waits for unknown, which failed.",
    retried: "failed 2 It exited with code 1.",
  });
  expect([exit, error?.code]).toEqual([1, "work-failed"]);
  expect(error?.message).toMatch(/^above, elsewhere, nowhere, unknown, absent and 3 more failed\. above: The cwd/);
  expect(data).toMatchObject({ session: { status: "failed" }, milestone: { status: "blocked" } });
});

test("worktrees of a session that crashed are put away, locked and torn ones too, and other people's stay", async () => {
  const shop = workshop({ tasks: [FINE] });
  const left = join(shop.folder, ".milestones/cache/work/session-20200101-001");
  const own = join(shop.base, "somebody's");
  shop.git("worktree", "add", "-q", "--detach", join(left, "agent-1"));
  shop.git("worktree", "add", "-q", "--detach", "--lock", join(left, "agent-2"));
  shop.git("worktree", "add", "-q", "--detach", own);
  shop.write(".milestones/cache/work/session-20200101-001/agent-3/half", "x\n");
  shop.write(".milestones/cache/work/session-20200101-001/agent-1/changed", "x\n");
  const { exit, stderr } = await shop.run("execute", MILESTONE, "--yes");
  expect([exit, stderr]).toEqual([0, expect.stringContaining("The worktrees that session-20200101-001 left behind were put away.")]);
  expect(shop.git("worktree", "list").split("\n").map((line) => line.split(" ")[0])).toEqual([shop.folder, own]);
  expect(shop.there(".milestones/cache")).toBe(false);
});

test("a dirty checkout is told, its changes are not seen by tasks and stay as they are", async () => {
  const shop = workshop({ tasks: [{ id: "reads", run: "cat README.md staged; test ! -e new && test -z \"$(git stash list)\"" }], files: { staged: "before\n", gone: "x\n" } });
  shop.write("README.md", "Changed by hand.\n");
  shop.write("staged", "staged\n");
  shop.git("add", "staged");
  shop.write("new", "new\n");
  shop.git("rm", "-q", "gone");
  const before = shop.git("status", "--porcelain");
  const { exit, stderr } = await shop.run("execute", MILESTONE, "--yes");
  expect([exit, stderr]).toEqual([0, expect.stringMatching(/warning\[uncommitted-changes\]: Tasks do not see 4 uncommitted changes of this checkout: .*README\.md.*\n {2}hint: Commit first what they need/)]);
  expect(shop.git("status", "--porcelain")).toBe(before);
  expect(shop.logs()).toContain("A project.\nbefore\n");
  expect(existsSync(join(shop.folder, "new"))).toBe(true);
});
