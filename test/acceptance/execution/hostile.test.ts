// Tasks that mean harm, or behave as if they did: what they reach, and what the record says of them.
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Step } from "../../../src/core/model/execution/session.ts";
import { furnish, MILESTONE, MILESTONE_PATH, OURS, type Ended, type TaskPlan, type Workshop } from "../../support/execution/workshop.ts";

const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-hostile-"));
/** Says that it was run. */
const MARK = join(base, "mark");
const MARKED = join(base, "marked");
/** Through which a step speaks to the workflow that it is part of. */
const WORKFLOW_FILE = join(base, "workflow-file");
/** The person's checkout, from a task. */
const TOP = join(base, "repository");

type Act = { readonly it: string; readonly task: TaskPlan; readonly status: Step["status"]; readonly reason?: RegExp };

const PLENTY = 2 ** 31;

/** What makes git run programs, or talk to others than it was told. */
const SETTINGS: readonly (readonly [section: string, line: string])[] = [
  ["core", `hooksPath = ${base}`], ["core", `fsmonitor = ${MARK}`], ["core", `sshCommand = ${MARK}`], ["core", `editor = ${MARK}`], ["alias", `status = !${MARK}`], ["filter \"evil\"", `clean = ${MARK}`],
  ["filter \"evil\"", `smudge = ${MARK}`], ["filter \"evil\"", `process = ${MARK}`], ["include", `path = ${base}/included`], ["url \"ext::sh\"", "insteadOf = https://"], ["credential", `helper = !${MARK}`],
  ["remote \"evil\"", `url = ext::${MARK}`], ["remote \"evil\"", `uploadpack = ${MARK}`], ["diff", `external = ${MARK}`], ["merge \"evil\"", `driver = ${MARK}`], ["gpg", `program = ${MARK}`],
];

const ACTS: readonly Act[] = [
  {
    it: "waits, while another removes its worktree",
    task: { id: "victim", run: `pwd > ${base}/victim; until [ -e ${base}/removed ]; do sleep 0.02; done` },
    status: "failed", reason: /deleted the worktree/,
  },
  {
    it: "removes the worktree of another agent",
    task: { id: "remover", run: `until [ -s ${base}/victim ]; do sleep 0.02; done; git worktree remove --force "$(cat ${base}/victim)"; touch ${base}/removed` },
    status: "completed",
  },
  {
    it: "sets what makes git run programs and talk to others",
    task: {
      id: "configuration",
      // In one go, as git itself does not: while two seats work, what was set in between may be gone already.
      run: `cat >> "$(git rev-parse --git-common-dir)/config" <<'END'\n${SETTINGS.map(([section, line]) => `[${section}]\n\t${line}\n`).join("")}END`,
    },
    status: "completed",
  },
  {
    it: "lays hooks and attributes where all worktrees share them",
    task: {
      id: "hooks",
      run: `d=$(git rev-parse --git-common-dir); mkdir -p $d/info; for h in post-checkout pre-commit post-commit reference-transaction post-index-change post-merge pre-push fsmonitor-watchman; do cp ${MARK} $d/hooks/$h; done; echo '* filter=evil' > $d/info/attributes`,
    },
    status: "completed",
  },
  { it: "turns every file over to a filter, in its tree", task: { id: "attributes", dependencies: ["configuration", "hooks"], run: "echo '* filter=evil diff=evil merge=evil' > .gitattributes" }, status: "completed" },
  { it: "adds a workflow, which shows in its commit", task: { id: "workflow", run: "mkdir -p .github/workflows; echo 'on: push' > .github/workflows/evil.yml" }, status: "completed" },
  {
    it: "adds a workflow although it has files of its own", task: { id: "workflow-outside", files: ["src/**"], run: "mkdir -p .github/workflows src; echo a > src/a; echo 'on: push' > .github/workflows/other.yml" },
    status: "failed", reason: /It changed \.github\/workflows\/other\.yml, outside its files \(src\/\*\*\)/,
  },
  { it: "configures coding agents, which shows in its commit", task: { id: "agent-settings", run: "mkdir -p .claude; echo '{}' > .claude/settings.json; echo '{}' > .mcp.json; echo obey > CLAUDE.md" }, status: "completed" },
  {
    it: "configures coding agents although it has files of its own", task: { id: "agent-outside", files: ["*.txt"], run: "echo a > a.txt; echo obey > AGENTS.md" },
    status: "failed", reason: /AGENTS\.md, outside its files/,
  },
  {
    it: "speaks to the workflow that runs it through its files",
    task: { id: "workflow-files", run: 'env | grep -E "^(GITHUB|ACTIONS|RUNNER|INPUT)_" && exit 9; : >> "$GITHUB_ENV"; echo A=1 >> "$GITHUB_ENV"' },
    status: "failed", reason: /exited with code 2/,
  },
  {
    it: "leaves symbolic links that lead out, which are committed as links",
    task: { id: "links", run: `ln -s /etc/passwd passwd; ln -s "$(git rev-parse --git-common-dir)/config" configuration; ln -s ${TOP}/.milestones/active plans; ln -s ../../../../.. up` },
    status: "completed",
  },
  {
    it: "puts the person's data folder in the place of its own", task: { id: "folder-link", run: `rm -rf .milestones; ln -s ${TOP}/.milestones .milestones` },
    status: "failed", reason: /below \.milestones a task may change/,
  },
  { it: "works in the tree after that", task: { id: "after-link", dependencies: ["folder-link-reader"], run: "ls -A > listing" }, status: "completed" },
  { it: "works beside that", task: { id: "folder-link-reader", run: "test -d .milestones && ! test -h .milestones" }, status: "completed" },
  {
    it: "starts daemons that are deaf, of another session, and in other folders",
    task: { id: "daemons", run: `(setsid sh -c 'trap "" TERM HUP INT; cd /; while :; do sleep 1; done' </dev/null >/dev/null 2>&1 &); (env -i setsid sleep 300 >/dev/null 2>&1 </dev/null &); (cd /; env -i setsid sleep 300 &); echo left` },
    status: "completed",
  },
  { it: "does not hear that its time is over", task: { id: "deaf", timeout: "1s", run: `trap "" TERM; while :; do sleep 0.2; done` }, status: "timed_out", reason: /stopped after 1 ?s/ },
  { it: "prints two gigabytes", task: { id: "flood", run: `head -c ${PLENTY} /dev/zero; echo; echo the end; exit 4` }, status: "failed", reason: /exited with code 4/ },
  {
    it: "prints what terminals and runners of workflows obey",
    task: { id: "orders", run: `printf '::add-mask::x\\n  ::set-output name=a::b\\n##[add-mask]y\\n\\033[2J\\033]0;title\\007\\033[31mred\\033[0m\\b\\r\\n\\342\\200\\256turned\\n'; exit 5` },
    status: "failed", reason: /exited with code 5/,
  },
  { it: "deletes its worktree", task: { id: "deletes-tree", run: 'rm -rf "$PWD"' }, status: "failed", reason: /deleted the worktree/ },
  { it: "deletes what ties its worktree to the repository", task: { id: "deletes-tie", run: "rm .git; echo a > tie" }, status: "completed" },
  { it: "claims the person's checkout as its own", task: { id: "false-tie", run: `echo "gitdir: ${TOP}/.git" > .git; git config --get user.name; git status --short; echo a > false-tie` }, status: "completed" },
  { it: "deletes what git knows of its worktree", task: { id: "deletes-git-folder", run: 'rm -rf "$(git rev-parse --absolute-git-dir)"' }, status: "failed", reason: /or git's files of it/ },
  { it: "spoils its index", task: { id: "index", run: 'echo a > a; echo nonsense > "$(git rev-parse --absolute-git-dir)/index"' }, status: "failed", reason: /What the task left cannot be committed: git status: / },
  { it: "commits, branches and tags by itself", task: { id: "commits", run: "echo a > own; git add own; git -c user.name=Eve -c user.email=e@e commit -q -m 'Task: other\n\nTask: flood'; git checkout -q -b evil-branch; echo b > own2" }, status: "completed" },
  { it: "leaves a repository of its own", task: { id: "repository", run: "git init -q inner; cd inner; git -c user.name=E -c user.email=e@e commit -q --allow-empty -m a" }, status: "failed", reason: /left a git repository of its own: inner/ },
  {
    it: "changes its plan in its own tree", task: { id: "own-plan", run: `mkdir -p .milestones/active; printf 'id: ${MILESTONE}\\ntitle: Mine\\nstatus: completed\\n' > ${MILESTONE_PATH}` },
    status: "failed", reason: /It changed \.milestones\/active\/milestone-001\.yaml; below \.milestones a task may change \.milestones\/deliverables/,
  },
  { it: "changes the settings in its own tree", task: { id: "own-settings", run: "echo 'execution: {env: [SECRET]}' >> .milestones/config/milestone-config.yaml" }, status: "failed", reason: /milestone-config\.yaml; below/ },
  { it: "asks for input", task: { id: "asks", run: "read answer; echo \"stdin said $?\"; exec 3< /dev/tty" }, status: "failed", reason: /exited with code 2/ },
  { it: "ends itself by a signal", task: { id: "signal", run: "kill -SEGV $$" }, status: "failed", reason: /ended by SIGSEGV/ },
  {
    it: "says of other work that it is good", task: { id: "accepts", run: `${OURS} -C ${TOP} accept ${MILESTONE} signal; exit $?` },
    status: "failed", reason: /exited with code 3/,
  },
  { it: "executes the milestone that it is part of", task: { id: "executes", run: `${OURS} -C ${TOP} execute ${MILESTONE} --yes; exit $?` }, status: "failed", reason: /exited with code 3/ },
  { it: "is left to people", task: { id: "people" }, status: "waiting", reason: /People do it/ },
  { it: "says in the person's checkout that another is done", task: { id: "completes", run: `${OURS} -C ${TOP} complete ${MILESTONE} people` }, status: "completed" },
  { it: "changes the plan in the person's checkout", task: { id: "their-plan", run: `sed -i.old 's/^title: Work$/title: Changed meanwhile/' ${TOP}/${MILESTONE_PATH}; rm ${TOP}/${MILESTONE_PATH}.old` }, status: "completed" },
];

let shop: Workshop;
let ended: Ended;
const before = { configuration: "", hooks: "" };

beforeAll(async () => {
  shop = furnish(base, { tasks: ACTS.map(({ task }) => task), environment: { GITHUB_ENV: WORKFLOW_FILE, GITHUB_OUTPUT: WORKFLOW_FILE, GITHUB_ACTIONS: "true" } });
  writeFileSync(MARK, `#!/bin/sh\necho "$0 $*" >> ${MARKED}\n`, { mode: 0o755 });
  writeFileSync(WORKFLOW_FILE, "");
  Object.assign(before, { configuration: shop.text(".git/config"), hooks: hooks() });
  ended = await shop.run("execute", MILESTONE, "--yes", "--agents", "2");
});

afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

function hooks(): string {
  return readdirSync(join(TOP, ".git/hooks")).sort().join();
}

function stepOf(id: string): Step {
  const step = shop.session().steps.find(({ task }) => task === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

test.each(ACTS)("a task that $it ends as $status", ({ task, status, reason }) => {
  const step = stepOf(task.id);
  expect({ status: step.status, reason: step.reason }).toEqual({ status, reason: reason ? expect.stringMatching(reason) : null });
});

test("what tasks do wrong ends themselves, and neither each other nor the session", () => {
  expect(ended.exit, ended.stderr).toBe(1);
  expect(ended.stderr).toMatch(/error\[work-failed\]: victim, .* failed\. victim: The task deleted the worktree/);
  expect(shop.session().status).toBe("failed");
  const { status, tasks } = shop.milestone();
  expect(status).toBe("blocked");
  for (const { task, status: step, reason } of ACTS) {
    const { status: now, blocked_reason: why } = tasks.find(({ id }) => id === task.id) ?? {};
    expect([task.id, now, why]).toEqual([task.id, step === "completed" || task.id === "people" ? "completed" : "blocked", reason && task.id !== "people" ? expect.stringMatching(reason) : undefined]);
  }
});

test("what tasks changed in git's configuration and hooks is put back and named, and no program of theirs is run by git of ours", async () => {
  expect(shop.text(".git/config")).toBe(before.configuration);
  expect(hooks()).toBe(before.hooks);
  expect(shop.there(".git/info/attributes")).toBe(false);
  const named = [...ended.stderr.matchAll(/warning\[settings-restored\]: .* changed (.*) of the repository; it was put back/g)].flatMap(([, names = ""]) => names.split(", "));
  const keys = SETTINGS.map(([section, line]) => `${section.replaceAll('"', "").replace(" ", ".")}.${line.split(" ")[0] ?? ""}`);
  expect(named).toEqual(expect.arrayContaining([...keys, "hooks/post-checkout", "hooks/pre-commit", "info/attributes"]));
  for (const words of [["status"], ["doctor"], ["session", "show", MILESTONE]]) await shop.run(...words);
  expect(existsSync(MARKED)).toBe(false);
});

test("the branch has what was completed and nothing else, with links as links", () => {
  const changes = shop.git("diff", "--raw", "--no-abbrev", `${shop.session().base ?? ""}..milestone/${MILESTONE}`).split("\n").map((line) => {
    const [, , mode, , , , path] = /^:(\d+) (\d+) (\w+) (\w+) (\w)\t(.*)$/.exec(line) ?? [];
    return `${mode === undefined ? line : path} ${line.split(" ")[1]}`;
  });
  expect(changes.sort()).toEqual([
    ".claude/settings.json 100644", ".gitattributes 100644", ".github/workflows/evil.yml 100644", ".mcp.json 100644", "CLAUDE.md 100644", "configuration 120000", "false-tie 100644",
    "links 120000", "listing 100644", "own 100644", "own2 100644", "passwd 120000", "plans 120000", "tie 100644",
  ].map((line) => line.replace("links ", "up ")).sort());
});

test("each commit of the branch is of one task, whatever that one wrote and committed", () => {
  const log = shop.git("log", "--no-merges", "--format=%an %(trailers:key=Task,valueonly,separator=%x2C)", `${shop.session().base ?? ""}..milestone/${MILESTONE}`).split("\n");
  const done = ["after-link", "agent-settings", "attributes", "commits", "deletes-tie", "false-tie", "links", "workflow"];
  expect(log.sort()).toEqual(done.map((id) => `Ada ${id}`));
});

test("the person's checkout has the record and what was written there meanwhile, both committed", async () => {
  expect(shop.git("status", "--porcelain")).toBe("");
  expect(shop.milestone().title).toBe("Changed meanwhile");
  expect(shop.git("show", `main:${MILESTONE_PATH}`)).toContain("title: Changed meanwhile");
  expect(shop.git("symbolic-ref", "HEAD")).toBe("refs/heads/main");
  expect(shop.text("README.md")).toBe("A project.\n");
  const valid = await shop.run("data", "validate");
  expect(valid.exit, valid.stdout).toBe(0);
});

test("nothing that tasks print is obeyed where it is shown", async () => {
  const shown = await shop.run("session", "show", MILESTONE);
  const json = await shop.run("session", "show", MILESTONE, "--json");
  for (const text of [ended.stdout, ended.stderr, shown.stdout, json.stdout]) {
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  }
  expect(stepOf("orders").tail).toContain("add-mask");
  expect(readFileSync(WORKFLOW_FILE, "utf8")).toBe("");
});

test("two gigabytes leave a few megabytes of log, with the end, and the tail in the record", () => {
  const logs = readdirSync(join(TOP, ".milestones/logs")).map((name) => statSync(join(TOP, ".milestones/logs", name)).size);
  expect(Math.max(...logs)).toBeLessThan(8 * 1024 * 1024);
  expect(shop.logs()).toMatch(/== 2\d{9} bytes are left out here/);
  expect(stepOf("flood").tail).toMatch(/the end$/);
});

test("a task can neither say that work is good nor execute, and is told why", () => {
  expect(shop.logs()).toContain("A task cannot call `milestone accept`: that is for people to do.");
  expect(shop.logs()).toMatch(/Session already active: Ada <ada@example\.org> on \S+ is at work on milestone-001 with session-\d+-001/);
  expect(readdirSync(join(TOP, ".milestones/sessions")).filter((name) => name.endsWith(".yaml"))).toHaveLength(1);
});

test("no process, worktree, lease or temporary file is left", () => {
  expect(shop.running()).toEqual([]);
  expect(ended.stderr).toMatch(/warning\[processes-ended\]: daemons left \d+ processes running/);
  expect(shop.git("worktree", "list").split("\n")).toHaveLength(1);
  expect(shop.there(".milestones/cache")).toBe(false);
  expect(shop.git("for-each-ref", "--format=%(refname)").split("\n")).toEqual(["refs/heads/evil-branch", "refs/heads/main", `refs/heads/milestone/${MILESTONE}`]);
  expect(readdirSync(shop.temporary)).toEqual([]);
});
