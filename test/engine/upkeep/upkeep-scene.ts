// A repository on a forge in memory with a finished milestone and its branch, and whoever looks after it.
import type { Caller, Finished } from "../../../src/engine/invocation.ts";
import { upkeepMode, type UpkeepMode } from "../../../src/engine/upkeep/modes.ts";
import type { Account } from "../../../src/ports/forge/forge.ts";
import { openHub, type Hub } from "../../support/memory/memory-hub.ts";
import { peopleOf, type People } from "../../support/memory/memory-people.ts";
import { openMemoryVenue, type Faults, type MemoryVenue } from "../../support/memory/memory-venue.ts";

export const WORK = "milestone/milestone-001";
/** Long before the hub's clock starts. */
const LONG_AGO = "2026-08-01T10:00:00.000Z";

export function milestoneFile(id: string, more = ""): string {
  return `id: ${id}\ntitle: ${id}\nstatus: completed\ncompleted_at: "${LONG_AGO}"\n${more}tasks:\n  - id: task-001\n    title: Done\n    status: completed\n`;
}

export type UpkeepScene = {
  readonly hub: Hub;
  readonly people: People;
  readonly ada: Account;
  readonly venue: MemoryVenue;
  readonly caller: Caller;
  readonly run: (mode: UpkeepMode, how?: Partial<Caller>) => Promise<Finished>;
  readonly branches: () => string[];
  /** A pull request of the branch is merged, as another commit, so long before now. */
  readonly squash: (pull: number, daysAgo: number) => void;
};

export function upkeepScene({ config = "", files = {}, faults }: { readonly config?: string; readonly files?: Readonly<Record<string, string>>; readonly faults?: Faults } = {}): UpkeepScene {
  const hub = openHub({ files: { "active/milestone-001.yaml": milestoneFile("milestone-001"), "config/milestone-config.yaml": `version: "2.0.0"\n${config}`, ...files } });
  const people = peopleOf(hub);
  const us = people.join("milestone[bot]", "write", { kind: "bot" });
  const ada = people.join("ada", "admin");
  const venue = openMemoryVenue(hub, us, faults ? { faults } : {});
  const caller: Caller = { actor: "ada", permission: "maintain", now: hub.now, request: { id: "run-1", given: true }, dryRun: false, commit: true, yes: true };
  return {
    hub, people, ada, venue, caller,
    run: (mode, how = {}) => upkeepMode(mode, venue, { caller: { ...caller, ...how } }),
    branches: () => [...hub.refs.keys()].filter((ref) => ref.startsWith("refs/heads/")).map((ref) => ref.slice("refs/heads/".length)).sort(),
    squash(number, daysAgo) {
      const pull = hub.pulls.get(number);
      if (pull) Object.assign(pull, { state: "closed", mergedAs: "5".repeat(40), mergedAt: new Date(hub.clock.now() - daysAgo * 86_400_000).toISOString() });
    },
  };
}
