// Work without git: every seat works in the checkout itself, and nothing is committed.
import { problem } from "../../core/base/problem.ts";
import { failed, ok } from "../../core/base/result.ts";
import type { Work, WorkBranch, WorkPlace } from "../../ports/execution/work.ts";

/** `folder` is where everybody works, absolute. Nothing is written. */
export function openCheckoutWork(folder: string): Work {
  const place: WorkPlace = {
    folder,
    base: null,
    take: async () => ok({ tree: null, paths: [], restored: [] }),
    commit: async () => ok(null),
  };
  const branch: WorkBranch = {
    name: null,
    made: false,
    base: null,
    warnings: [],
    place: async () => ok(place),
    merge: async (commit) => failed(problem("git-failed", `${commit} cannot be merged: this session works without git.`, { hint: "Resume it with agents.git_integration: true." })),
    lost: async () => ok([]),
    close: async () => ok(undefined),
  };
  return { open: async () => ok(branch) };
}
