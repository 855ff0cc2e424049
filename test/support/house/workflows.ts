// House rules about workflows, ours and those we give away: what starts them, what they may do, and whose code they run.
import { parse } from "yaml";
import type { Files, House, Rule } from "./house.ts";

type Values = Readonly<Record<string, unknown>>;
type Step = { readonly uses?: string; readonly run?: string; readonly with?: Values; readonly env?: Values };
type Concurrency = { readonly group?: string; readonly "cancel-in-progress"?: unknown; readonly queue?: string };
type Job = {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly "runs-on"?: unknown;
  readonly concurrency?: Concurrency;
  readonly container?: unknown;
  readonly services?: Values;
  readonly env?: Values;
  readonly secrets?: unknown;
  readonly uses?: string;
  readonly steps?: readonly Step[];
};
type Workflow = {
  readonly path: string;
  readonly text: string;
  readonly on: unknown;
  readonly permissions?: object;
  readonly concurrency?: unknown;
  readonly env?: Values;
  readonly jobs: Readonly<Record<string, Job>>;
};

/** GitHub's own actions by commit; ours by a release, which never changes. Others would be foreign code with our token. */
const PINNED = /uses: (?:actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|your-org\/enhanced-milestone-system@v\d+\.\d+\.\d+|\.\/)$/;
/** Events that whoever caused them had a right to, or that run with none. */
const EVENTS = ["push", "pull_request", "pull_request_review", "issue_comment", "workflow_dispatch", "schedule"];
/** Words that somebody without rights chooses. */
const CHOSEN = /\b(?:head_ref|ref_name|github\.ref|base_ref|head\.(?:ref|label)|\.title|\.body|\.login|github\.actor|triggering_actor)\b/;
const FORKS = /\b(?:pull_request\.head|head_ref|refs\/pull)\b/;
const SECRET = /\bsecrets\b/;
const TOKEN = /\b(?:secrets\b|github\.token\b)/;

function workflows({ files }: House): Workflow[] {
  return [...files].filter(([path]) => /^\.github\/workflows\/.*\.ya?ml$/.test(path)).map(([path, text]) => ({ path, text, jobs: {}, on: {}, ...parse(text) }));
}

type Named = { readonly name: string; readonly job: Job; readonly workflow: Workflow };

function jobs(house: House): Named[] {
  return workflows(house).flatMap((workflow) => Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${workflow.path} ${name}`, job: job ?? {}, workflow })));
}

function steps(house: House): { readonly name: string; readonly step: Step; readonly job: Job }[] {
  return jobs(house).flatMap(({ name, job }) => (job.steps ?? []).map((step, index) => ({ name: `${name} step ${index + 1}`, step, job })));
}

function events({ on }: Workflow): string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

/** Where a rule looks at one thing at a time: the names of those that offend. */
function offending<T extends { readonly name: string }>(all: readonly T[], offends: (one: T) => unknown): string[] {
  return all.filter((one) => Boolean(offends(one))).map(({ name }) => name);
}

function named(house: House): (Workflow & { readonly name: string })[] {
  return workflows(house).map((workflow) => ({ ...workflow, name: workflow.path }));
}

function mayWrite({ permissions }: Job): boolean {
  return typeof permissions === "string" || Object.values(permissions ?? {}).includes("write");
}

const isCheckout = ({ uses }: Step): boolean => uses?.startsWith("actions/checkout@") ?? false;
const said = (value: unknown): string => JSON.stringify(value) ?? "";

const workflow = (text: string): Files => ({ ".github/workflows/a.yml": text });
const job = (text: string): Files => workflow(`jobs:\n  a:\n    ${text}\n`);
const step = (text: string): Files => workflow(`jobs:\n  a:\n    steps:\n      - ${text}\n`);
const CHECKOUT = `uses: actions/checkout@${"a".repeat(40)} # v6.0.2`;

const STARTS: readonly Rule[] = [
  {
    title: "a workflow is started by events that give nobody rights they have not got",
    offenders: (house) => named(house).flatMap((one) => events(one).filter((event) => !EVENTS.includes(event)).map((event) => `${one.path} ${event}`)),
    bad: ["on: pull_request_target\njobs: {}", "on: [push, workflow_run]\njobs: {}", "on: { issues: }\njobs: {}"].map(workflow),
    good: ["on: [push, pull_request]\njobs: {}", "on: { schedule: [{ cron: '1 * * * *' }] }\njobs: {}"].map(workflow),
  },
  {
    title: "what a pull request starts may only read",
    offenders: (house) => offending(jobs(house), (one) => events(one.workflow).includes("pull_request") && mayWrite(one.job)),
    bad: ["on: pull_request\njobs: { a: { permissions: { contents: write } } }", "on: [push, pull_request]\njobs: { a: { permissions: write-all } }"].map(workflow),
    good: ["on: pull_request\njobs: { a: { permissions: { contents: read } } }", "on: push\njobs: { a: { permissions: { contents: write } } }"].map(workflow),
  },
  {
    title: "a comment that commands nothing starts no runner",
    offenders: (house) => offending(jobs(house), (one) => events(one.workflow).includes("issue_comment") && !/!github\.event\.comment\b/.test(one.job.if ?? "") && !/sender\.type != 'Bot'[\s\S]*contains\(/.test(one.job.if ?? "")),
    bad: [workflow("on: issue_comment\njobs: { a: {} }"), workflow("on: issue_comment\njobs: { a: { if: \"contains(github.event.comment.body, '/milestone')\" } }")],
    good: [workflow("on: issue_comment\njobs: { a: { if: \"github.event.sender.type != 'Bot' && contains(github.event.comment.body, '/ms')\" } }"), workflow("on: [push, issue_comment]\njobs: { a: { if: \"!github.event.comment\" } }"), workflow("on: push\njobs: { a: {} }")],
  },
];

const RIGHTS: readonly Rule[] = [
  {
    title: "a workflow has no permissions, and each of its jobs has the few it needs",
    offenders: (house) => [
      ...offending(named(house), ({ permissions }) => !permissions || typeof permissions === "string" || Object.keys(permissions).length > 0),
      ...offending(jobs(house), ({ job: { permissions } }) => typeof permissions !== "object"),
    ],
    bad: ["permissions: {}\njobs: { a: {} }", "jobs: {}", "permissions: { contents: write }", "permissions: write-all"].map(workflow),
    good: [workflow("permissions: {}\njobs: { a: { permissions: { contents: read } } }")],
  },
  {
    title: "a checkout leaves no token behind",
    offenders: (house) => offending(steps(house), (one) => isCheckout(one.step) && one.step.with?.["persist-credentials"] !== false),
    bad: [step(CHECKOUT), step(`${CHECKOUT}\n        with: { persist-credentials: true }`)],
    good: [step(`${CHECKOUT}\n        with: { persist-credentials: false }`)],
  },
  {
    title: "a job that may write checks out nothing that a fork sent",
    offenders: (house) => [
      ...offending(steps(house), (one) => isCheckout(one.step) && mayWrite(one.job) && FORKS.test(`${said(one.step.with?.["ref"])} ${said(one.step.with?.["repository"])}`)),
      ...offending(steps(house), (one) => one.step.with?.["allow-unsafe-pr-checkout"] !== undefined),
    ],
    bad: [
      job("permissions: { contents: write }\n    steps: [{ uses: actions/checkout@v6, with: { ref: '${{ github.event.pull_request.head.sha }}' } }]"),
      job("permissions: { issues: write }\n    steps: [{ uses: actions/checkout@v6, with: { ref: 'refs/pull/${{ github.event.issue.number }}/head' } }]"),
      job("steps: [{ uses: actions/checkout@v6, with: { allow-unsafe-pr-checkout: true } }]"),
    ],
    good: [job("permissions: { contents: write }\n    steps: [{ uses: actions/checkout@v6, with: { ref: '${{ inputs.sha }}' } }]")],
  },
  {
    title: "a secret is named only where an action takes it, and a token only in the step that uses it",
    offenders: (house) => [
      ...offending(named(house), ({ env }) => TOKEN.test(said(env))),
      ...offending(jobs(house), (one) => TOKEN.test(said(one.job.env)) || one.job.secrets === "inherit"),
      ...offending(steps(house), (one) => SECRET.test(`${said(one.step.env)}${said(one.step.run)}`)),
    ],
    bad: [workflow("env: { A: '${{ secrets.A }}' }\njobs: {}"), job("env: { A: '${{ github.token }}' }"), job("secrets: inherit"), step("run: a\n        env: { A: '${{ secrets.A }}' }")],
    good: [step("run: gh a\n        env: { GH_TOKEN: '${{ github.token }}' }"), step("uses: ./\n        with: { token: '${{ secrets.A }}' }")],
  },
];

const CODE: readonly Rule[] = [
  {
    title: "a workflow runs GitHub's own actions only, pinned to a commit with its version beside it",
    offenders: (house) => workflows(house).flatMap(({ path, text }) => text.split("\n").flatMap((line, index) => (/\buses:/.test(line) && !PINNED.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []))),
    bad: [
      step("uses: actions/checkout@v6"), step(`uses: actions/checkout@${"a".repeat(40)}`), step(`uses: ada/engine@${"a".repeat(40)} # v1.0.0`), step("uses: docker://alpine:3"),
      step("uses: your-org/enhanced-milestone-system@v2"), step("{ uses: actions/checkout@v6 }"),
    ],
    good: [step(CHECKOUT), step("uses: ./"), step("uses: your-org/enhanced-milestone-system@v2.0.0")],
  },
  {
    title: "no expression stands in a script",
    offenders: (house) => offending(steps(house), (one) => one.step.run?.includes("${{") || /\$\{\{[\s\S]*\bgithub\.event\b/.test(isScript(one.step) ? said(one.step.with?.["script"]) : "")),
    bad: [step("run: echo ${{ github.event.issue.title }}"), step('run: echo "${{ inputs.a }}"'), step("uses: actions/github-script@v8\n        with: { script: 'a(`${{ github.event.comment.body }}`)' }")],
    good: [step('run: echo "$TITLE"\n        env: { TITLE: "${{ github.event.issue.title }}" }')],
  },
  {
    title: "a job runs on GitHub's runners, in no image",
    offenders: (house) => offending(jobs(house), (one) => said(one.job["runs-on"]).includes("self-hosted") || one.job.container !== undefined || one.job.services !== undefined),
    bad: [job("runs-on: self-hosted"), job("container: node:24"), job("services: { a: { image: postgres } }")],
    good: [job("runs-on: ubuntu-latest")],
  },
  {
    title: "nothing that runs comes out of a cache",
    offenders: (house) => offending(steps(house), (one) => one.step.uses?.startsWith("actions/cache") || one.step.with?.["cache"] !== undefined || one.step.with?.["package-manager-cache"] === true),
    bad: [step(`uses: actions/cache@${"a".repeat(40)} # v5.0.0`), step("uses: actions/setup-node@v6\n        with: { cache: npm }")],
    good: [step("uses: actions/setup-node@v6\n        with: { node-version: 24 }")],
  },
  {
    title: "a script obeys no old commands of the runner",
    offenders: (house) => offending(named(house), ({ text }) => /ACTIONS_ALLOW_UNSECURE_COMMANDS|::(?:set-output|set-env|add-path|save-state)\b/.test(text)),
    bad: [step("run: echo '::set-output name=a::b'"), job("env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }")],
    good: [step("run: echo a=b >> \"$GITHUB_OUTPUT\"")],
  },
];

/** A pull request's checks of an older commit are nobody's; everything else was asked for. */
function cancels({ job: { concurrency }, workflow: one }: Named): boolean {
  const cancel = concurrency?.["cancel-in-progress"];
  if (cancel === undefined || cancel === false) return false;
  return !(events(one).includes("pull_request") && String(cancel).includes("github.event_name == 'pull_request'"));
}

const RUNS: readonly Rule[] = [
  {
    title: "a job ends by itself",
    offenders: (house) => offending(jobs(house), ({ job }) => job["timeout-minutes"] === undefined),
    bad: [workflow("jobs: { a: {} }")],
    good: [workflow("jobs: { a: { timeout-minutes: 5 } }")],
  },
  {
    // On the workflow it is taken before the condition of the job, so that any chatter would push out a command that waits.
    title: "it is jobs that wait for each other, not workflows",
    offenders: (house) => offending(named(house), ({ concurrency }) => concurrency !== undefined),
    bad: [workflow("concurrency: a\njobs: {}")],
    good: [workflow("jobs: { a: { concurrency: { group: a } } }")],
  },
  {
    title: "jobs wait by names that nobody outside can choose",
    offenders: (house) => offending(jobs(house), ({ job: { concurrency } }) => CHOSEN.test(concurrency?.group ?? said(concurrency))),
    bad: [job("concurrency: { group: 'a-${{ github.head_ref }}' }"), job("concurrency: { group: '${{ github.event.issue.title }}' }"), job("concurrency: 'a-${{ github.ref }}'")],
    good: [job("concurrency: { group: 'a-${{ github.event.issue.number }}' }")],
  },
  {
    title: "nothing that was asked for is cancelled by what comes later",
    offenders: (house) => offending(jobs(house), cancels),
    bad: [workflow("on: issue_comment\njobs: { a: { concurrency: { group: a, cancel-in-progress: true } } }"), workflow("on: [push, pull_request]\njobs: { a: { concurrency: { group: a, cancel-in-progress: true } } }")],
    good: [workflow("on: [push, pull_request]\njobs: { a: { concurrency: { group: a, cancel-in-progress: \"${{ github.event_name == 'pull_request' }}\" } } }")],
  },
  {
    // Of act and actionlint, neither knows it, and one such file stops every run of act.
    title: "a workflow can be loaded by act",
    offenders: (house) => offending(jobs(house), ({ job: { concurrency } }) => concurrency?.queue !== undefined),
    bad: [job("concurrency: { group: a, queue: max }")],
    good: [job("concurrency: { group: a }")],
  },
];

function isScript({ uses }: Step): boolean {
  return uses?.startsWith("actions/github-script@") ?? false;
}

export const WORKFLOW_RULES: readonly Rule[] = [...STARTS, ...RIGHTS, ...CODE, ...RUNS];
