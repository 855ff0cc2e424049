// House rules about the workflows of this repository: what they may do, and whose code they run.
import { parse } from "yaml";
import type { Files, House, Rule } from "./house.ts";

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };
type Job = { readonly permissions?: object; readonly "timeout-minutes"?: number; readonly steps?: readonly Step[] };
type Workflow = { readonly path: string; readonly text: string; readonly on: object; readonly permissions?: object; readonly jobs: Readonly<Record<string, Job>> };

/** GitHub's own actions; others would be foreign code with our token. */
const PINNED = /uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

function workflows({ files }: House): Workflow[] {
  return [...files].filter(([path]) => /^\.github\/workflows\/.*\.ya?ml$/.test(path)).map(([path, text]) => ({ path, text, jobs: {}, on: {}, ...parse(text) }));
}

function jobs(house: House): { readonly name: string; readonly job: Job }[] {
  return workflows(house).flatMap(({ path, jobs }) => Object.entries(jobs).map(([name, job]) => ({ name: `${path} ${name}`, job })));
}

const workflow = (text: string): Files => ({ ".github/workflows/a.yml": text });
const step = (text: string): Files => workflow(`jobs:\n  a:\n    steps:\n      - ${text}\n`);
const CHECKOUT = `uses: actions/checkout@${"a".repeat(40)} # v6.0.2`;

export const WORKFLOW_RULES: readonly Rule[] = [
  {
    title: "a workflow has no permissions, and each of its jobs has the few it needs",
    offenders: (house) => [
      ...workflows(house).filter(({ permissions }) => !permissions || Object.keys(permissions).length > 0).map(({ path }) => path),
      ...jobs(house).filter(({ job }) => typeof job.permissions !== "object").map(({ name }) => name),
    ],
    bad: ["permissions: {}\njobs: { a: {} }", "jobs: {}", "permissions: { contents: write }", "permissions: write-all"].map(workflow),
    good: [workflow("permissions: {}\njobs: { a: { permissions: { contents: read } } }")],
  },
  {
    title: "a workflow runs GitHub's own actions only, pinned to a commit with its version beside it",
    offenders: (house) =>
      workflows(house).flatMap(({ path, text }) =>
        text.split("\n").flatMap((line, index) => (/\buses:/.test(line) && !PINNED.test(line) && !/uses: \.\//.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      ),
    bad: [step("uses: actions/checkout@v6"), step(`uses: actions/checkout@${"a".repeat(40)}`), step(`uses: ada/engine@${"a".repeat(40)} # v1.0.0`)],
    good: [step(CHECKOUT), step("uses: ./")],
  },
  {
    title: "a checkout leaves no token behind",
    offenders: (house) =>
      jobs(house).filter(({ job }) => job.steps?.some((it) => it.uses?.startsWith("actions/checkout@") && it.with?.["persist-credentials"] !== false)).map(({ name }) => name),
    bad: [step(CHECKOUT), step(`${CHECKOUT}\n        with: { persist-credentials: true }`)],
    good: [step(`${CHECKOUT}\n        with: { persist-credentials: false }`)],
  },
  {
    title: "a job ends by itself, and no workflow gives foreign code its rights",
    offenders: (house) => [
      ...jobs(house).filter(({ job }) => job["timeout-minutes"] === undefined).map(({ name }) => name),
      ...workflows(house).filter(({ text }) => /\bpull_request_target\b|^\s*queue:/m.test(text)).map(({ path }) => path),
    ],
    bad: ["jobs: { a: {} }", "on: pull_request_target\njobs: {}", "concurrency:\n  queue: max\njobs: {}"].map(workflow),
    good: [workflow("jobs: { a: { timeout-minutes: 5 } }")],
  },
];
