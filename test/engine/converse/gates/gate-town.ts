// A town with a milestone whose tasks go through phases: who is asked, the work branch, and its pull request.
import { createHash } from "node:crypto";
import { readApproval } from "../../../../src/core/files/approval.ts";
import type { Approval, Round } from "../../../../src/core/model/kiro/approval.ts";
import type { Handled } from "../../../../src/engine/converse/heard.ts";
import type { Account } from "../../../../src/ports/forge/forge.ts";
import { converse } from "../../../../src/engine/converse/converse.ts";
import { value } from "../../../support/open-tree.ts";
import type { MemoryVenue } from "../../../support/memory/memory-venue.ts";
import { openTown, type Town } from "../../../support/memory/memory-town.ts";

export const BRANCH = "milestone/milestone-001";
export const DESIGN = "deliverables/milestone-001/task-001/design/design.md";

export const PHASED = `title: User login
status: in_progress
kiro_configuration:
  enabled: true
  default_phases: [design, execute]
tasks:
  - id: task-001
    title: Build it
    status: in_progress
    type: kiro_workflow
    kiro_workflow:
      enabled: true
      current_phase: design
      phases:
        design:
          status: in_progress
          deliverables: [design.md]
        execute:
          status: pending
`;

export type GateTown = Town & {
  readonly dan: Account;
  readonly pullNumber: number;
  /** The design as it is on the work branch from now on; the commit. */
  readonly write: (text: string, how?: "forced", more?: Readonly<Record<string, string>>) => string;
  readonly approval: () => Approval | null;
  readonly round: () => Round | null;
  readonly phase: () => string;
  /** What a door makes of a review, or of a push. */
  readonly attend: (venue?: MemoryVenue) => Promise<Handled>;
  /** The state and title of the check at the head of the work branch. */
  readonly check: (name?: string) => readonly [string, string] | null;
  readonly later: () => void;
};

/** ann is an admin, ben and dan write, cyd reads; `approvers` are asked for the design. */
export function openGateTown({ approvers = ["@ann", "@acme/board"], more = "", fields = "" }: { readonly approvers?: readonly string[]; readonly more?: string; readonly fields?: string } = {}): GateTown {
  const config = `features:\n  kiro_workflow: true\napproval_workflow:\n  design_approvers: ${JSON.stringify(approvers)}\n${more}`;
  const town = openTown({ files: { "active/milestone-001.yaml": `${fields}${PHASED}`, "config/milestone-config.yaml": config } });
  const { hub } = town;
  const dan = town.join("dan", "write");
  hub.teams.set("acme/board", new Set(["dan"]));
  const write: GateTown["write"] = (text, how, extra = {}) => town.push(BRANCH, how, [{ path: DESIGN, text }, ...Object.entries(extra).map(([path, words]) => ({ path, text: words }))]);
  write("# Design\n");
  const pullNumber = town.pull(town.ben, BRANCH);
  const approval = (): Approval | null => {
    const text = town.file("approvals/milestone-001/task-001-design.yaml");
    return text === undefined ? null : value(readApproval(text, "approval.yaml"));
  };
  return {
    ...town, dan, pullNumber, write, approval,
    round: () => approval()?.rounds.at(-1) ?? null,
    phase: () => /design:\n\s+status: (\w+)/.exec(town.file("active/milestone-001.yaml") ?? "")?.[1] ?? "",
    attend: (venue = town.door()) => converse(venue, { kind: "work", branch: BRANCH }),
    check(name = "milestone/design") {
      const check = hub.checks.get(`${hub.refs.get(`refs/heads/${BRANCH}`)} ${name}`);
      return check ? [check.state, check.title] : null;
    },
    later: () => town.pass(61_000),
  };
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
