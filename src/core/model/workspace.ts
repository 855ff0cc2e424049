// The workspace: what the data folder means at one moment.
import type { Problem } from "../base/problem.ts";
import type { Config } from "./config/config.ts";
import type { DatabaseConfig } from "./config/database.ts";
import type { Milestone } from "./milestone.ts";

export type Workspace = {
  /** How people know the data folder: ".milestones". */
  readonly root: string;
  /** False where there is no data folder, or one that belongs to another tool. */
  readonly exists: boolean;
  /** What was read; all of it where `whole` says so, else what the verb asked for. */
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly whole: boolean;
  /** Path of each milestone's file, relative to the data folder, for every id that has one, read or not. */
  readonly paths: ReadonlyMap<string, string>;
  /** Ids whose file is there and cannot be read, with the reason. */
  readonly broken: ReadonlyMap<string, Problem>;
  /** What reading found odd. */
  readonly warnings: readonly Problem[];
  readonly config: Config;
  readonly database: DatabaseConfig;
};

/** The same workspace with one milestone put in place of its former self. */
export function withMilestone(workspace: Workspace, milestone: Milestone, path = workspace.paths.get(milestone.id)): Workspace {
  return {
    ...workspace,
    milestones: new Map(workspace.milestones).set(milestone.id, milestone),
    paths: new Map(workspace.paths).set(milestone.id, path ?? activePath(milestone.id)),
  };
}

export function activePath(id: string): string {
  return `active/${id}.yaml`;
}

export function completedPath(id: string): string {
  return `completed/${id}.yaml`;
}
