// Paths of deliverables: below which folder they lie, which may be made, and which are none.
import { problem, type Problem } from "../../base/problem.ts";
import { isPortablePath } from "../stored/data-path.ts";
import type { NewDeliverables } from "./deliverable.ts";

/** The folder of a milestone's deliverables. */
export function milestoneFolder(milestone: string): string {
  return `deliverables/${milestone}`;
}

/** What keeps files from being made: they leave the milestone's folder, or could not be told apart everywhere; null where nothing does. */
export function strayIn({ milestone, files }: Pick<NewDeliverables, "milestone" | "files">): Problem | null {
  const stray = files.find(({ path }) => !path.startsWith(`${milestoneFolder(milestone)}/`) || !isPortablePath(path));
  return stray ? problem("invalid-argument", `${JSON.stringify(stray.path)} cannot be a deliverable of ${milestone}.`) : null;
}

/** Hidden files are no deliverables: desktops and editors leave them behind. */
export function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}
