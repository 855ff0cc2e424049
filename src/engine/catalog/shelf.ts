// The shelf: everything that questions may be about, read from the files, for the oracle.
import { ok, type Result } from "../../core/base/result.ts";
import type { Shelf } from "../../core/query/entries.ts";
import type { Part } from "../../core/query/questions.ts";
import type { Workspace } from "../../core/model/workspace.ts";
import type { Snapshot } from "../../ports/repository.ts";
import { entriesOf, filesOf, subjectsOf } from "./sources.ts";

const NOTHING: Shelf = { milestones: new Map(), ids: new Set(), marks: new Map(), sessions: new Map(), approvals: new Map(), problems: [] };

/** The milestones of a workspace, and of the other parts those that are asked for. Problems: those of listing. */
export async function shelfOf(workspace: Workspace, parts: readonly Part[], snapshot: Snapshot): Promise<Result<Shelf>> {
  let shelf: Shelf = { ...NOTHING, ...milestonesOf(workspace) };
  if (!workspace.exists) return ok(shelf);
  for (const part of parts) {
    if (part === "milestones") continue;
    const files = await filesOf(part, snapshot);
    if (!files.ok) return files;
    const { marks = shelf.marks, sessions, approvals } = await entriesOf(part, subjectsOf(part, files.value), snapshot);
    shelf = { ...shelf, marks, sessions: sessions ? present(sessions) : shelf.sessions, approvals: approvals ? present(approvals) : shelf.approvals };
  }
  return ok(shelf);
}

/** Problems sorted by where they are, as every catalog gives them. */
function milestonesOf({ milestones, paths, broken, warnings }: Workspace): Pick<Shelf, "milestones" | "ids" | "problems"> {
  const entries = [...milestones].map(([id, milestone]) => [id, { milestone, path: paths.get(id) ?? "" }] as const);
  return { milestones: new Map(entries), ids: new Set(paths.keys()), problems: [...broken.values(), ...warnings] };
}

function present<T>(entries: ReadonlyMap<string, T | null>): Map<string, T> {
  return new Map([...entries].flatMap(([key, entry]) => (entry === null ? [] : [[key, entry] as const])));
}
