// The files that a decision comes to, and the workspace as they will be read.
import { applyEdits, type Edit } from "../core/base/edit.ts";
import { sameJson, toJson } from "../core/base/json.ts";
import { problem, type Problem } from "../core/base/problem.ts";
import { all, ok, type Result } from "../core/base/result.ts";
import { applyChanges, changesBetween, type Change, type Tree } from "../core/base/tree.ts";
import { appendEvents } from "../core/files/events.ts";
import { eventsPath, homeOf, idOfFileName, isMilestonePath, sessionBackupPath, sessionPath } from "../core/files/layout.ts";
import { editConfig } from "../core/files/config/edit.ts";
import { patch, type Patched } from "../core/files/patch/patch.ts";
import { readMilestone } from "../core/files/read.ts";
import type { Source } from "../core/files/reading.ts";
import { printYaml } from "../core/files/yaml/print.ts";
import { parseYaml } from "../core/files/yaml/yaml.ts";
import { printMilestone, writeMilestone } from "../core/files/write.ts";
import { CONFIG_PATH } from "../core/model/config/config.ts";
import type { EventDraft, MilestoneEvent } from "../core/model/event.ts";
import type { Milestone } from "../core/model/milestone.ts";
import { activePath, completedPath, withMilestone, type Workspace } from "../core/model/workspace.ts";
import { loadConfig } from "./load.ts";
import { readTexts, shownPath } from "./texts.ts";
import { withProgress } from "../core/rules/progress.ts";
import type { Attempt, Decided } from "./attempt.ts";

/** `before` holds every file concerned as it was; `after` is read from the texts to be written, not assumed. */
export type Written = { readonly before: Tree; readonly changes: readonly Change[]; readonly after: Workspace; readonly warnings: readonly Problem[] };

export async function written(attempt: Attempt, decided: Decided & { readonly evolved: Workspace }): Promise<Result<Written>> {
  const { evolved, decision, loaded } = decided;
  const milestones = milestoneChanges(loaded.workspace, evolved, loaded.texts);
  const edited = await editedFiles(attempt, decided);
  if (!edited.ok) return edited;
  const events = await eventChanges(attempt, decided);
  if (!events.ok) return events;
  const sessions = await sessionChanges(attempt, decided);
  if (!sessions.ok) return sessions;
  const approvals = await approvalChanges(attempt, decided);
  const wanted = [...milestones.changes, ...edited.value.changes, ...(decision.files ?? []), ...sessions.value.changes, ...approvals.changes, ...events.value.changes];
  const before = new Map([...loaded.texts, ...edited.value.read, ...sessions.value.read, ...approvals.read, ...events.value.read]);
  const changes = attempt.order.verb.settles ? wanted : changesBetween(before, applyChanges(before, wanted));
  const after = await asRead(attempt, { evolved, changes });
  return ok({ before, changes, after, warnings: [...milestones.warnings, ...edited.value.warnings] });
}

type Changed = { readonly changes: readonly Change[]; readonly warnings: readonly Problem[] };

function milestoneChanges(before: Workspace, after: Workspace, texts: Tree): Changed {
  const changes: Change[] = [];
  const warnings: Problem[] = [];
  for (const [id, milestone] of after.milestones) {
    const former = before.milestones.get(id);
    const path = ownPath(milestone, after.paths.get(id));
    const oldPath = before.paths.get(id);
    if (former === milestone) continue;
    const text = oldPath === undefined ? undefined : texts.get(oldPath);
    if (!former || text === undefined) {
      changes.push({ path, text: printMilestone(milestone) });
      continue;
    }
    const source = { id, path: shownPath(before, path), home: homeOf(path) };
    const own = meaningOf(text, { ...source, home: homeOf(oldPath ?? path) });
    const patched = writeMilestone(text, { ...ownWords(own ?? former, former, milestone), source });
    if (patched.whole) warnings.push(rewritten(source.path));
    changes.push({ path, text: patched.text });
    if (oldPath !== undefined && oldPath !== path) changes.push({ path: oldPath, text: null });
  }
  return { changes, warnings };
}

/** A milestone out of a file that holds others too gets one of its own by its first change; that file stays as it is. */
function ownPath({ id, status }: Milestone, path: string | undefined): string {
  if (path !== undefined && isMilestonePath(path)) return path;
  return status === "completed" || status === "archived" ? completedPath(id) : activePath(id);
}

/** The milestone that a text means, its progress derived; null where it means none. */
function meaningOf(text: string, source: Source): Milestone | null {
  const reading = readMilestone(text, source);
  return reading.ok ? withProgress(reading.value.milestone) : null;
}

/** Dependencies that came from a file beside the milestones stay there: only what changed is said in the milestone's own file. */
function ownWords(own: Milestone, former: Milestone, wanted: Milestone): { before: Milestone; after: Milestone } {
  const same = sameJson(toJson(former.dependencies), toJson(wanted.dependencies));
  return { before: own, after: same ? { ...wanted, dependencies: own.dependencies } : wanted };
}

function rewritten(path: string): Problem {
  return problem("rewritten-whole", `${path} could not be edited line by line and was written anew; comments in it are gone.`, {
    at: { path },
    hint: "See the change with `git diff HEAD~1`.",
  });
}

type Edited = Changed & { readonly read: Tree };

async function editedFiles({ snapshot }: Attempt, { decision }: Decided): Promise<Result<Edited>> {
  const edits = decision.edits ?? [];
  const touched = [...edits.map(({ path }) => path), ...(decision.files ?? []).map(({ path }) => path)];
  const read = new Map<string, string>();
  for (const [path, text] of await readTexts(snapshot, touched)) {
    if (text.ok) read.set(path, text.value);
    else if (edits.some((edit) => edit.path === path)) return text;
  }
  const patched = all(edits.map(({ path, edits: wanted }) => edited({ path, shown: shownPath(snapshot, path), text: read.get(path), wanted })));
  if (!patched.ok) return patched;
  const results = patched.value;
  const warnings = results.filter(({ whole }) => whole).map(({ path }) => rewritten(shownPath(snapshot, path)));
  return ok({ changes: results.map(({ path, text }) => ({ path, text })), warnings, read });
}

type ToEdit = { readonly path: string; readonly shown: string; readonly text: string | undefined; readonly wanted: readonly Edit[] };

/** The configuration is edited as it is read: keys that appear twice, dotted or under another name are its own matter. */
function edited({ path, shown, text, wanted }: ToEdit): Result<Patched & { readonly path: string }> {
  if (path === CONFIG_PATH) {
    const patched = editConfig({ path: shown, text: text ?? "" }, wanted);
    return patched.ok ? ok({ path, ...patched.value }) : patched;
  }
  if (text === undefined) return ok({ path, text: printYaml(applyEdits({}, wanted)), whole: false });
  const read = parseYaml(text, shown);
  return read.ok ? ok({ path, ...patch(text, wanted) }) : read;
}

/** Records of sessions, whole; with `backup_sessions` the former text of each is kept beside it. */
async function sessionChanges({ snapshot }: Attempt, { decision, loaded }: Decided): Promise<Result<Omit<Edited, "warnings">>> {
  const { sessions = [] } = decision;
  const changes: Change[] = [];
  const read = new Map<string, string>();
  if (sessions.length === 0) return ok({ changes, read });
  const { printSession } = await import("../core/files/session.ts");
  const texts = await readTexts(snapshot, sessions.flatMap(({ id }) => [sessionPath(id), sessionBackupPath(id)]));
  for (const [path, text] of texts) if (text.ok) read.set(path, text.value);
  for (const session of sessions) {
    const [path, text] = [sessionPath(session.id), printSession(session)];
    const former = read.get(path);
    changes.push({ path, text });
    const keeps = loaded.workspace.config.session_management.backup_sessions && former !== undefined && former !== text;
    if (keeps) changes.push({ path: sessionBackupPath(session.id), text: former });
  }
  return ok({ changes, read });
}

/** Approvals, whole. */
async function approvalChanges({ snapshot }: Attempt, { decision: { approvals = [] } }: Decided): Promise<Omit<Edited, "warnings">> {
  if (approvals.length === 0) return { changes: [], read: new Map() };
  const { approvalPath, printApproval } = await import("../core/files/approval.ts");
  const changes = approvals.map((approval) => ({ path: approvalPath(approval), text: printApproval(approval) }));
  const texts = await readTexts(snapshot, changes.map(({ path }) => path));
  return { changes, read: new Map([...texts].flatMap(([path, text]) => (text.ok ? [[path, text.value] as const] : []))) };
}

async function eventChanges({ snapshot, order, caller }: Attempt, { decision, context }: Decided): Promise<Result<Omit<Edited, "warnings">>> {
  const changes: Change[] = [];
  const read = new Map<string, string>();
  const [first] = decision.events;
  for (const [id, drafts] of Map.groupBy(decision.events, (event) => event.milestone_id)) {
    const path = eventsPath(id);
    const old = (await readTexts(snapshot, [path])).get(path);
    if (old && !old.ok) return old;
    if (old) read.set(path, old.value);
    const lines = drafts.map((draft) => eventOf(draft, { timestamp: context.now, actor: caller.actor, request_id: caller.request.id, command: draft === first ? order.line : null }));
    changes.push({ path, text: appendEvents(old?.value, lines) });
  }
  return ok({ changes, read });
}

type Circumstances = Pick<MilestoneEvent, "timestamp" | "actor" | "request_id"> & { readonly command: string | null };

/** The first event of a request says which command it was. */
function eventOf({ event_type, milestone_id, details, session_id, at }: EventDraft, { timestamp, actor, request_id, command }: Circumstances): MilestoneEvent {
  const told = command === null ? details : { ...details, command };
  return { timestamp: at ?? timestamp, event_type, milestone_id, session_id: session_id ?? null, actor, request_id, details: told };
}

type Wanted = { readonly evolved: Workspace; readonly changes: readonly Change[] };

/** Milestones and configuration read again from their new texts. */
async function asRead({ snapshot, ports }: Attempt, { evolved, changes }: Wanted): Promise<Workspace> {
  let after = evolved;
  for (const { path, text } of changes) {
    const id = /^(?:active|completed)\/([^/]+)$/.exec(path)?.[1];
    const name = id === undefined ? null : idOfFileName(id);
    const milestone = name !== null && text !== null ? meaningOf(text, { id: name, path: shownPath(snapshot, path), home: homeOf(path) }) : null;
    if (milestone) after = withMilestone(after, milestone, path);
  }
  const config = await loadConfig(snapshot, { settings: ports.settings, changes });
  return { ...after, exists: after.exists || changes.length > 0, config: config.reading.config, database: config.database };
}
