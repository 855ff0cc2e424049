// Statuses and checks of a commit, and what they come to.
import type { Check, Repository, Status, World } from "./world.ts";

export function setStatus(world: World, repository: Repository, status: Omit<Status, "id" | "at">): Status {
  const made = { ...status, id: world.nextId(), at: world.now() };
  repository.statuses.push(made);
  return made;
}

/** The last of each context, newest first. Nothing at all is pending, as GitHub has it. */
export function combined(repository: Repository, commit: string): { readonly state: string; readonly statuses: readonly Status[] } {
  const latest = new Map(repository.statuses.filter((status) => status.commit === commit).map((status): [string, Status] => [status.context, status]));
  const statuses = [...latest.values()].reverse();
  const states = statuses.map(({ state }) => state);
  const isRed = states.some((state) => state === "failure" || state === "error");
  return { state: isRed ? "failure" : states.length === 0 || states.includes("pending") ? "pending" : "success", statuses };
}

/** Whether something of this name stands in the way of a merge. */
export function isGreen(repository: Repository, commit: string, name: string): boolean {
  const status = combined(repository, commit).statuses.find(({ context }) => context === name);
  const check: Check | undefined = repository.checks.filter((candidate) => candidate.commit === commit && candidate.name === name).at(-1);
  return status?.state === "success" || (check?.status === "completed" && ["success", "neutral", "skipped"].includes(check.conclusion ?? ""));
}
