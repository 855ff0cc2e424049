// Check runs and commit statuses over REST; checks are for apps only.
import { type Fields, fieldsAt, listAt, textAt } from "../http/json.ts";
import { counted } from "../http/pages.ts";
import { notFound, refusal } from "../http/refusal.ts";
import { accountOf, type Answer, inRepository, reading, type RepositoryAsk, type Route, writing } from "../http/route.ts";
import { checkShape, statusShape } from "../shapes/check.ts";
import { apiOf, minimalShape } from "../shapes/repository.ts";
import { combined, setStatus } from "../world/checks.ts";
import type { Check } from "../world/world.ts";
import { commitNamed } from "./commits.ts";

async function commitIn({ repository, params }: RepositoryAsk, key: string): Promise<string> {
  const commit = await commitNamed(repository, params[key] ?? "");
  if (commit === null) throw refusal(422, `No commit found for SHA: ${params[key]}`);
  return commit;
}

/** The newest of each name of each app, as GitHub lists them unless asked for all. */
async function list(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, query } = ask;
  const commit = await commitIn(ask, "ref");
  const [name, status] = [query.get("check_name"), query.get("status")];
  const latest = new Map<string, Check>();
  for (const check of repository.checks) if (check.commit === commit) latest.set(query.get("filter") === "all" ? String(check.id) : `${check.app.id} ${check.name}`, check);
  const all = [...latest.values()].filter((check) => (name === null || check.name === name) && (status === null || check.status === status)).reverse();
  return await counted(ask, "check_runs", all, (check) => checkShape(world, repository, check));
}

function outputOf(fields: Fields): Check["output"] {
  const output = fieldsAt(fields, "output");
  return { title: textAt(output, "title") ?? null, summary: textAt(output, "summary") ?? null, text: textAt(output, "text") ?? null, annotations: listAt(output, "annotations") };
}

async function create(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body, viewer } = ask;
  const app = viewer.token?.installation?.app;
  if (!app) throw refusal(403, "You must authenticate via a GitHub App.");
  const commit = await commitNamed(repository, textAt(body, "head_sha") ?? "");
  if (commit === null) throw refusal(422, `No commit found for SHA: ${textAt(body, "head_sha")}`);
  const check: Check = { id: world.nextId(), app, commit, name: textAt(body, "name") ?? "", status: "queued", conclusion: null, startedAt: world.now(), completedAt: null, externalId: textAt(body, "external_id") ?? "", detailsUrl: textAt(body, "details_url") ?? null, output: outputOf(body) };
  repository.checks.push(check);
  advance(check, body, world.now());
  return { status: 201, body: checkShape(world, repository, check) };
}

function change({ world, repository, params, body, viewer }: RepositoryAsk): Answer {
  const check = repository.checks.find(({ id }) => id === Number(params["check_run_id"]));
  if (!check) throw notFound();
  if (viewer.token?.installation?.app !== check.app) throw refusal(403, `Invalid app_id \`${viewer.token?.installation?.app.id ?? ""}\` - check run can only be modified by the GitHub App that created it.`);
  check.name = textAt(body, "name") ?? check.name;
  check.detailsUrl = textAt(body, "details_url") ?? check.detailsUrl;
  check.externalId = textAt(body, "external_id") ?? check.externalId;
  if ("output" in body) check.output = { ...outputOf(body), annotations: [...check.output.annotations, ...outputOf(body).annotations] };
  advance(check, body, world.now());
  return { status: 200, body: checkShape(world, repository, check) };
}

/** Whoever names a conclusion has completed it. */
function advance(check: Check, body: Fields, now: number): void {
  const conclusion = textAt(body, "conclusion");
  check.status = conclusion === undefined ? (textAt(body, "status") ?? check.status) : "completed";
  check.conclusion = conclusion ?? check.conclusion;
  check.completedAt = conclusion === undefined ? check.completedAt : Date.parse(textAt(body, "completed_at") ?? new Date(now).toISOString());
}

async function readCombined(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository } = ask;
  const sha = await commitIn(ask, "ref");
  const { state, statuses } = combined(repository, sha);
  const shapes = statuses.map((status) => {
    const { creator: _, ...shape } = statusShape(world, repository, status);
    return shape;
  });
  return { status: 200, body: { state, statuses: shapes, sha, total_count: statuses.length, repository: minimalShape(world, repository), commit_url: apiOf(world, repository, `/commits/${sha}`), url: apiOf(world, repository, `/commits/${sha}/status`) } };
}

async function createStatus(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body } = ask;
  const commit = await commitIn(ask, "sha");
  const status = setStatus(world, repository, { commit, state: textAt(body, "state") ?? "", context: textAt(body, "context") ?? "default", description: textAt(body, "description") ?? null, targetUrl: textAt(body, "target_url") ?? null, account: accountOf(ask) });
  return { status: 201, body: statusShape(world, repository, status) };
}

export const CHECKS: readonly Route[] = [
  inRepository("GET /commits/{ref}/check-runs", reading("checks"), list),
  inRepository("GET /commits/{ref}/status", reading("statuses"), readCombined),
  inRepository("POST /check-runs", writing("checks"), create),
  inRepository("PATCH /check-runs/{check_run_id}", writing("checks"), change),
  inRepository("POST /statuses/{sha}", writing("statuses"), createStatus),
];
