// A workspace of one milestone with phases, for the tests of what an execution makes of them.
import { NO_DATABASE_CONFIG } from "../../../../../src/core/model/config/database.ts";
import type { Milestone } from "../../../../../src/core/model/milestone.ts";
import type { Workspace } from "../../../../../src/core/model/workspace.ts";
import { config } from "../../kiro/kiro-scene.ts";

export function workspaceOf(milestone: Milestone, settings: string): Workspace {
  return { root: ".milestones", exists: true, milestones: new Map([[milestone.id, milestone]]), whole: true, paths: new Map([[milestone.id, `active/${milestone.id}.yaml`]]), broken: new Map(), warnings: [], config: config(settings), database: NO_DATABASE_CONFIG };
}
