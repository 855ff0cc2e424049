// The shelf of a workspace: its milestones as questions see them, without logs, sessions and approvals.
import type { Shelf } from "../../src/core/query/entries.ts";
import type { Workspace } from "../../src/core/model/workspace.ts";

export function shelfOf({ milestones, paths, broken, warnings }: Pick<Workspace, "milestones" | "paths" | "broken" | "warnings">): Shelf {
  return {
    milestones: new Map([...milestones].map(([id, milestone]) => [id, { milestone, path: paths.get(id) ?? "" }])),
    ids: new Set(paths.keys()),
    marks: new Map(),
    sessions: new Map(),
    approvals: new Map(),
    problems: [...broken.values(), ...warnings],
  };
}
