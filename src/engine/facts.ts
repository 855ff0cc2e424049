// Gathering the facts that a verb asks for, each reader loaded only when it is needed.
import { problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import type { Facts, History, Need } from "../core/model/facts.ts";
import { findMilestone } from "../core/rules/find.ts";
import type { Ports } from "../ports/ports.ts";
import type { Snapshot } from "../ports/repository.ts";
import { eventLogs, FOLDERS } from "../core/files/layout.ts";
import { progressOf } from "../core/rules/progress.ts";
import { activePath, completedPath } from "../core/model/workspace.ts";
import type { Loaded } from "./load.ts";
import type { Caller } from "./invocation.ts";
import { readTexts, shownPath } from "./texts.ts";

/** `now` is ISO 8601 UTC. */
export type Around = { readonly ports: Ports; readonly snapshot: Snapshot; readonly loaded: Loaded; readonly now: string; readonly standing?: Caller["standing"] };

/** Problems: those of the ports, and of the readers of what a person named. */
export async function gather(needs: readonly Need[], around: Around): Promise<Result<Facts>> {
  let facts: Facts = {};
  for (const need of needs) {
    const gathered = await gatherOne(need, around);
    if (!gathered.ok) return gathered;
    facts = { ...facts, ...gathered.value };
  }
  return ok(facts);
}

async function gatherOne(need: Need, around: Around): Promise<Result<Facts>> {
  switch (need.kind) {
    case "history": return history(need.milestone, around);
    case "plan-file": return planFile(need.path, around);
    case "issue": return issue(need.number, around);
    case "template": return template(need.name, around);
    case "present": return present(need.paths, around);
    case "foreign": return foreign(need.path, around);
    case "repairs": return ok({ repairs: await repairs(around) });
    case "audit": return ok({ audit: await audit(around) });
    case "machine": return ok({ machine: await around.ports.surroundings.machine() });
    case "workflows": return ok({ workflows: await workflows(around) });
    case "conflicts": return conflicts(around);
    case "config": return ok({ config: around.loaded.config });
    case "sessions": return sessions(around);
    case "leases": return leases(around);
    case "seats": return ok({ floors: await around.ports.seats.floors() });
    case "branches": return branches(need, around);
    case "measures": return measures(around);
    case "letters": return letters(around);
    case "deliverables":
    case "approvals":
    case "phase-templates":
    case "standing": return (await import("./kiro/facts.ts")).kiroFacts(need, around);
  }
}

/** The newest commits are enough for a page of history. */
const COMMITS_MAX = 200;

async function history(reference: string, { ports, snapshot, loaded }: Around): Promise<Result<Facts>> {
  const milestone = findMilestone(loaded.workspace, reference);
  if (!milestone.ok) return milestone;
  const { id } = milestone.value;
  const log = await eventLog(id, snapshot);
  const paths = [activePath(id), completedPath(id), loaded.workspace.paths.get(id) ?? activePath(id)];
  const commits = await ports.history.commits({ paths: [...new Set(paths)], limit: COMMITS_MAX });
  if (!commits.ok) return commits;
  return ok({ history: { ...log, commits: commits.value } });
}

async function eventLog(id: string, snapshot: Snapshot): Promise<Pick<History, "events" | "warnings">> {
  const { readEvents } = await import("../core/files/events.ts");
  const texts = await readTexts(snapshot, eventLogs(id));
  const logs = [...texts].map(([path, text]) => (text.ok ? readEvents(text.value, shownPath(snapshot, path)) : { events: [], problems: [text.problem] }));
  return { events: logs.flatMap((log) => log.events), warnings: logs.flatMap((log) => log.problems) };
}

async function planFile(path: string, { ports }: Around): Promise<Result<Facts>> {
  const bytes = await ports.surroundings.file(path);
  if (!bytes.ok) return bytes;
  const [{ decodeText }, { readPlan }] = await Promise.all([import("../core/files/yaml/yaml.ts"), import("../core/files/plan/plan-file.ts")]);
  const text = decodeText(bytes.value, path);
  const plan = text.ok ? readPlan(text.value, path) : text;
  return plan.ok ? ok({ plan: plan.value }) : plan;
}

async function issue(number: number, { ports: { issues } }: Around): Promise<Result<Facts>> {
  if (!issues) return failed(problem("refused", "Issues are on GitHub, which is not asked from here without a token.", { hint: "Set GITHUB_TOKEN or GH_TOKEN in a clone of the repository, say it in a comment, or save the list as a file and use --from-file." }));
  const found = await issues.issue(number);
  if (!found.ok) return found;
  const { readIssue } = await import("../core/files/plan/plan-issue.ts");
  const plan = readIssue(found.value);
  return plan.ok ? ok({ issue: plan.value }) : plan;
}

/** A template of the repository's own; the shipped ones are known to the verb. */
async function template(name: string, { snapshot, loaded }: Around): Promise<Result<Facts>> {
  if (loaded.config.config.templates.use_defaults) return ok({});
  const names = await snapshot.list(FOLDERS.templates);
  if (!names.ok) return names;
  const file = names.value.find((entry) => /^(.+)\.(?:ya?ml|md)$/.exec(entry)?.[1] === name);
  if (file === undefined) return ok({ templates: names.value });
  const path = `${FOLDERS.templates}/${file}`;
  const text = (await readTexts(snapshot, [path])).get(path);
  const { readPlan } = await import("../core/files/plan/plan-file.ts");
  const plan = text?.ok ? readPlan(text.value, shownPath(snapshot, path)) : text;
  return plan && !plan.ok ? plan : ok({ templates: names.value, ...(plan && { template: plan.value }) });
}

async function present(paths: readonly string[], { snapshot }: Around): Promise<Result<Facts>> {
  const entries = await snapshot.list("");
  if (!entries.ok) return entries;
  return ok({ present: { entries: entries.value, files: [...(await snapshot.read(paths)).keys()] } });
}

async function foreign(path: string, { ports }: Around): Promise<Result<Facts>> {
  const folder = await ports.surroundings.folder(path);
  if (!folder.ok) return folder;
  const { foreignTree } = await import("../core/files/legacy/foreign.ts");
  return ok({ foreign: foreignTree(folder.value) });
}

async function repairs({ snapshot, loaded }: Around): Promise<NonNullable<Facts["repairs"]>> {
  const { repairText } = await import("../core/files/legacy/repair.ts");
  const texts = await readTexts(snapshot, [...loaded.workspace.paths.values()]);
  return [...texts].flatMap(([path, text]) => (text.ok ? (repairText(path, text.value) ?? []) : []));
}

async function audit({ snapshot, loaded }: Around): Promise<NonNullable<Facts["audit"]>> {
  const { auditTree, isAudited } = await import("../core/files/legacy/audit.ts");
  const leaves = (await leavesOf(snapshot, "")).filter(({ path }) => isAudited(path));
  const files = new Map(await snapshot.read(leaves.map(({ path }) => path)));
  for (const { path, empty } of leaves) if (empty && isNoFile(files.get(path))) files.delete(path);
  const found = auditTree(files, { root: snapshot.root, percentageOf: (milestone) => progressOf(milestone).percentage });
  return { ...found, problems: [...loaded.config.problems, ...found.problems] };
}

type Leaf = { readonly path: string; readonly empty: boolean };

/** All files below a folder. What lists nothing is a file, or with `empty` perhaps a folder without anything in it. */
async function leavesOf(snapshot: Snapshot, folder: string): Promise<Leaf[]> {
  const names = await snapshot.list(folder);
  if (!names.ok || names.value.length === 0) return folder === "" ? [] : [{ path: folder, empty: names.ok && !/\.(?:ya?ml|jsonl?)$/.test(folder) }];
  const below = await Promise.all(names.value.map((name) => leavesOf(snapshot, folder === "" ? name : `${folder}/${name}`)));
  return below.flat();
}

function isNoFile(bytes: Result<Uint8Array> | undefined): boolean {
  return bytes !== undefined && !bytes.ok && bytes.problem.code === "not-a-file";
}

const WORKFLOWS = ".github/workflows";

async function workflows({ snapshot }: Around): Promise<NonNullable<Facts["workflows"]>> {
  const { usesIn } = await import("../core/files/workflow.ts");
  const names = await snapshot.list(`:/${WORKFLOWS}`);
  const paths = (names.ok ? names.value : []).filter((name) => /\.ya?ml$/.test(name)).map((name) => `:/${WORKFLOWS}/${name}`);
  return [...(await readTexts(snapshot, paths))].flatMap(([path, text]) => (text.ok ? [{ path: path.slice(2), uses: usesIn(text.value, path.slice(2)) }] : []));
}

async function conflicts({ ports, snapshot, loaded }: Around): Promise<Result<Facts>> {
  const files = await ports.conflicts.list();
  if (!files.ok) return files;
  const sides = files.value.length === 0 ? ok({}) : await ports.conflicts.sides();
  if (!sides.ok) return sides;
  const [{ resolveConflicts }, { withStanding }] = await Promise.all([import("./resolve.ts"), import("./merge/standing.ts")]);
  const { paths } = loaded.workspace;
  return ok({ conflicts: resolveConflicts(await withStanding(files.value, paths, snapshot), { taken: paths.keys(), root: snapshot.root, ...sides.value }) });
}

async function sessions({ ports, snapshot }: Around): Promise<Result<Facts>> {
  const { sessionsOf } = await import("./sessions.ts");
  const found = await sessionsOf(snapshot, ports);
  return found.ok ? ok({ sessions: found.value }) : found;
}

async function leases({ ports }: Around): Promise<Result<Facts>> {
  const held = await ports.leases.list();
  return held.ok ? ok({ leases: held.value }) : held;
}

async function branches({ proofs }: Extract<Need, { kind: "branches" }>, { ports, loaded }: Around): Promise<Result<Facts>> {
  const { branchFacts } = await import("./upkeep/branch-facts.ts");
  const found = await branchFacts(ports, { workspace: loaded.workspace, proofs });
  return found.ok ? ok({ branches: found.value }) : found;
}

async function measures({ snapshot, loaded, now }: Around): Promise<Result<Facts>> {
  const { measure } = await import("./upkeep/measures.ts");
  const found = await measure(snapshot, { texts: loaded.texts, now });
  return found.ok ? ok({ measures: found.value }) : found;
}

async function letters({ ports: { outbox } }: Around): Promise<Result<Facts>> {
  const found = await outbox?.letters();
  return found === undefined ? ok({}) : found.ok ? ok({ letters: found.value }) : found;
}
