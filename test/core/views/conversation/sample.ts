// A milestone in conversation, and what is said about it.
import { Milestone } from "../../../../src/core/model/milestone.ts";
import { Session } from "../../../../src/core/model/execution/session.ts";
import { stickyText, type Sticky } from "../../../../src/core/views/conversation/sticky.ts";

export const COMMIT = "0123456789abcdef0123456789abcdef01234567";
export const RUN = "https://github.com/o/r/actions/runs/1";

export type Seed = Readonly<Record<string, unknown>>;

export function milestone(tasks: readonly Seed[], more: Seed = {}): Milestone {
  return Milestone.parse({ id: "milestone-001", title: "User login", status: "in_progress", ...more, tasks: tasks.map((task, index) => ({ id: `task-00${index + 1}`, title: `Task ${index + 1}`, ...task })) });
}

export function session(steps: readonly Seed[], more: Seed = {}): Session {
  return Session.parse({ id: "session-20261121-001", milestone_id: "milestone-001", status: "active", started_at: "2026-11-21T14:00:00.000Z", ...more, steps });
}

export function sticky(about: Milestone, more: Partial<Sticky> = {}): string {
  return stickyText({
    milestone: about, generation: 7, state: COMMIT, work: null, at: "2026-11-21T14:02:00.000Z",
    links: { run: RUN, commit: `https://github.com/o/r/commit/${COMMIT}` }, ...more,
  });
}
