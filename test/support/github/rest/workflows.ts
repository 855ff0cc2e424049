// Workflows and their runs over REST; a workflow is a file of the repository.
import { parse } from "yaml";
import { type Fields, fieldsAt, isFields, textAt } from "../http/json.ts";
import { counted } from "../http/pages.ts";
import { notFound, refusal } from "../http/refusal.ts";
import { accountOf, type Answer, inRepository, reading, type RepositoryAsk, type Route, writing } from "../http/route.ts";
import { apiOf } from "../shapes/repository.ts";
import { runShape, workflowId, workflowPath, workflowShape } from "../shapes/run.ts";
import { tryGit } from "../world/git.ts";
import { addRun, advanceRun } from "../world/runs.ts";
import { pageOf, type Repository, type Run } from "../world/world.ts";
import { commitNamed } from "./commits.ts";

const FILE = /^\.github\/workflows\/([^/]+\.ya?ml)$/;

/** The files of the workflows on the default branch, which is where GitHub looks for them. */
async function filesOf(repository: Repository): Promise<readonly string[]> {
  const ran = await tryGit(repository.bare, ["ls-tree", "-r", "--name-only", "-z", `refs/heads/${repository.defaultBranch}`, "--", ".github/workflows"]);
  return ran.out.split("\0").map((path) => FILE.exec(path)?.[1] ?? "").filter((file) => file !== "");
}

/** By number or by file name. */
async function workflowIn({ world, repository, params }: RepositoryAsk): Promise<string> {
  const wanted = params["workflow_id"] ?? "";
  const file = (await filesOf(repository)).find((candidate) => candidate === wanted || String(workflowId(world, repository, candidate)) === wanted);
  if (file === undefined) throw notFound();
  return file;
}

async function dispatch(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body } = ask;
  const workflow = await workflowIn(ask);
  const ref = textAt(body, "ref") ?? "";
  const commit = await commitNamed(repository, ref);
  if (commit === null) throw refusal(422, `No ref found for: ${ref}`);
  const inputs = await inputsOf(ask, workflow, commit);
  const account = accountOf(ask);
  const run = await addRun(world, repository, { workflow, branch: ref.replace(/^refs\/(?:heads|tags)\//, ""), commit, event: "workflow_dispatch", account });
  repository.dispatches.push({ workflow, ref, inputs, by: account.login, run: run.id });
  if (body["return_run_details"] !== true || !repository.settings.saysRuns) return { status: 204 };
  return { status: 200, body: { workflow_run_id: run.id, run_url: apiOf(world, repository, `/actions/runs/${run.id}`), html_url: pageOf(world, repository, `/actions/runs/${run.id}`) } };
}

const INPUTS_CHARACTERS_MAX = 65_535; // GitHub's own limit

/** Every input as text, those that were not given with their defaults. */
async function inputsOf({ repository, body }: RepositoryAsk, workflow: string, commit: string): Promise<Readonly<Record<string, string>>> {
  const declared = await declaredInputs(repository, workflow, commit);
  const given = fieldsAt(body, "inputs");
  const strange = Object.keys(given).filter((name) => !(name in declared));
  if (strange.length > 0) throw refusal(422, `Unexpected inputs provided: ${JSON.stringify(strange)}`);
  const texts = Object.entries(declared).map(([name, of]): [string, string] => [name, String(given[name] ?? fieldsOf(of)["default"] ?? "")]);
  const missing = texts.find(([name, text]) => text === "" && fieldsOf(declared[name])["required"] === true);
  if (missing) throw refusal(422, `Required input '${missing[0]}' not provided`);
  if (JSON.stringify(given).length > INPUTS_CHARACTERS_MAX) throw refusal(422, "inputs are too large.");
  return Object.fromEntries(texts);
}

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

async function declaredInputs(repository: Repository, workflow: string, commit: string): Promise<Fields> {
  const file = await tryGit(repository.bare, ["cat-file", "blob", `${commit}:${workflowPath(workflow)}`]);
  const content: unknown = file.code === 0 ? parse(file.out) : null;
  const on = isFields(content) ? content["on"] : undefined;
  const has = on === "workflow_dispatch" || (Array.isArray(on) && on.includes("workflow_dispatch")) || (isFields(on) && "workflow_dispatch" in on);
  if (!has) throw refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  return fieldsOf(fieldsOf(fieldsOf(on)["workflow_dispatch"])["inputs"]);
}

/** ">=2026-01-01", "<=…", "…..…" or one day, as GitHub's searches have it. */
function isWithin(range: string | null, at: number): boolean {
  if (range === null) return true;
  const [from = "", to = ""] = range.includes("..") ? range.split("..") : [/^>=?(.*)$/.exec(range)?.[1] ?? "", /^<=?(.*)$/.exec(range)?.[1] ?? ""];
  const seconds = (text: string) => Math.floor(Date.parse(text) / 1000);
  const instant = Math.floor(at / 1000);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(range);
  if (isDay) return new Date(at).toISOString().startsWith(range);
  return (from === "" || from === "*" || instant >= seconds(from)) && (to === "" || to === "*" || instant <= seconds(to));
}

function listRuns(ask: RepositoryAsk, isOf: (run: Run) => boolean): Promise<Answer> {
  const { world, repository, query } = ask;
  const fits = (name: string, value: string | null) => query.get(name) === null || query.get(name) === value;
  const all = repository.runs
    .filter(isOf)
    .filter((run) => fits("event", run.event) && fits("branch", run.branch) && fits("head_sha", run.commit) && fits("actor", run.account.login))
    .filter((run) => [run.status, run.conclusion, null].includes(query.get("status")))
    .filter((run) => isWithin(query.get("created"), run.createdAt));
  return counted(ask, "workflow_runs", all.toReversed(), (run) => runShape(world, repository, run));
}

function runIn({ repository, params }: RepositoryAsk): Run {
  const run = repository.runs.find(({ id }) => id === Number(params["run_id"]));
  if (!run) throw notFound();
  return run;
}

async function cancel(ask: RepositoryAsk): Promise<Answer> {
  const run = runIn(ask);
  if (run.status === "completed") throw refusal(409, "Cannot cancel a workflow run that is completed.");
  run.isCancelRequested = true;
  // One that no machine has begun is over at once; the others are told, and end by themselves.
  if (run.status === "queued") await advanceRun(ask.world, ask.repository, run, "cancelled");
  return { status: 202, body: {} };
}

export const WORKFLOWS: readonly Route[] = [
  inRepository("GET /actions/workflows", reading("actions"), async (ask) => await counted(ask, "workflows", await filesOf(ask.repository), (file) => workflowShape(ask.world, ask.repository, file))),
  inRepository("GET /actions/workflows/{workflow_id}", reading("actions"), async (ask) => ({ status: 200, body: workflowShape(ask.world, ask.repository, await workflowIn(ask)) })),
  inRepository("POST /actions/workflows/{workflow_id}/dispatches", writing("actions"), dispatch),
  inRepository("GET /actions/workflows/{workflow_id}/runs", reading("actions"), async (ask) => {
    const workflow = await workflowIn(ask);
    return await listRuns(ask, (run) => run.workflow === workflow);
  }),
  inRepository("GET /actions/runs", reading("actions"), (ask) => listRuns(ask, () => true)),
  inRepository("GET /actions/runs/{run_id}", reading("actions"), async (ask) => ({ status: 200, body: await runShape(ask.world, ask.repository, runIn(ask)) })),
  inRepository("POST /actions/runs/{run_id}/cancel", writing("actions"), cancel),
];
