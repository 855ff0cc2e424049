// The state of a milestone at one commit of the state branch, for showing it.
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { readEvents } from "../../core/files/events.ts";
import { eventsPath, sessionPath } from "../../core/files/layout.ts";
import { readSession } from "../../core/files/session.ts";
import type { Config } from "../../core/model/config/config.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import { isSessionId, type Session } from "../../core/model/execution/session.ts";
import type { Workspace } from "../../core/model/workspace.ts";
import { isMilestoneDone } from "../../core/model/status.ts";
import { findMilestone } from "../../core/rules/find.ts";
import type { Outlook } from "../../core/rules/kiro/outlook.ts";
import type { Snapshot } from "../../ports/repository.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { load, loadConfig } from "../load.ts";
import { readTexts, shownPath } from "../texts.ts";
import { gatesOf } from "./gates/looked.ts";
import type { Sight } from "./sight.ts";

export type Look = {
  readonly milestone: Milestone;
  readonly config: Config;
  readonly session: Session | null;
  readonly waitsFor: readonly string[];
  readonly gates: readonly Outlook[];
  /** Where the work branch stood when the gates were held against it; undefined where that was not asked. */
  readonly work: string | undefined;
};

/** Problems: those of reading, `milestone-not-found`. */
export async function lookAt(venue: Venue, milestone: string, snapshot: Snapshot): Promise<Result<Look>> {
  const { settings } = venue.ports;
  const first = await load(snapshot, { scope: { milestones: [milestone] }, settings });
  if (!first.ok) return first;
  const found = findMilestone(first.value.workspace, milestone);
  if (!found.ok) return found;
  const { requires } = found.value.dependencies;
  const all = requires.length === 0 ? first : await load(snapshot, { scope: { milestones: [found.value.id, ...requires] }, settings });
  if (!all.ok) return all;
  const { milestones, config } = all.value.workspace;
  const waitsFor = requires.filter((id) => !isMilestoneDone(milestones.get(id)?.status ?? "planned"));
  const gates = await gatesOf(venue, found.value, { loaded: all.value, snapshot });
  return gates.ok ? ok({ milestone: found.value, config, waitsFor, ...gates.value, session: await sessionOf(found.value, snapshot) }) : gates;
}

/** The session that it is, or was last, executed in, as its log says; what cannot be read is not shown. */
async function sessionOf({ id, execution }: Milestone, snapshot: Snapshot): Promise<Session | null> {
  const log = (await readTexts(snapshot, [eventsPath(id)])).get(eventsPath(id));
  const events = log?.ok ? readEvents(log.value, eventsPath(id)).events : [];
  const session_id = events.findLast((event) => event.session_id !== null)?.session_id ?? execution.session_id;
  if (session_id === null || !isSessionId(session_id)) return null;
  const path = sessionPath(session_id);
  const text = (await readTexts(snapshot, [path])).get(path);
  const session = text?.ok ? readSession(text.value, shownPath(snapshot, path)) : null;
  return session?.ok ? session.value : null;
}

/** The full name of the state branch; who knows the configuration says it. Problems: those of the forge. */
export async function stateRef({ forge }: Venue, { git_integration: { state_branch } }: Pick<Config, "git_integration">): Promise<Result<string>> {
  if (state_branch !== null) return ok(`refs/heads/${state_branch}`);
  const place = await forge.place();
  return place.ok ? ok(`refs/heads/${place.value.defaultBranch}`) : place;
}

/** The newest state. Problems: those of the forge and of the repository, `not-found` where there is no commit yet. */
export async function freshSight({ ports: { repository }, refs }: Pick<Venue, "ports" | "refs">): Promise<Result<Sight>> {
  const snapshot = await repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  const { state: commit } = snapshot.value;
  if (commit === undefined) {
    await snapshot.value.release();
    return failed(problem("not-found", "There is no commit on the state branch yet."));
  }
  const at = await refs.committedAt(commit);
  if (at.ok) return ok({ commit, at: at.value, snapshot: snapshot.value });
  await snapshot.value.release();
  return at;
}

/** The configuration of the state branch. Problems: those of the repository. */
export async function configNow({ ports: { repository, settings } }: Venue): Promise<Result<Config>> {
  const snapshot = await repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    return ok((await loadConfig(snapshot.value, { settings })).reading.config);
  } finally {
    await snapshot.value.release();
  }
}

/** Every milestone of the state branch. Problems: those of the repository. */
export async function workspaceNow({ ports }: Venue): Promise<Result<Workspace>> {
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    const loaded = await load(snapshot.value, { scope: "all", settings: ports.settings });
    return loaded.ok ? ok(loaded.value.workspace) : loaded;
  } finally {
    await snapshot.value.release();
  }
}
