// The environment of a task: what every program needs, what its configuration lends it, and nothing else of ours.
import type { Assignment } from "../../ports/execution/task-runner.ts";
import type { AttemptFolders } from "./attempt-folders.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** USER and LOGNAME: coding agents look for their login in the keychain by it. SHELL: coding agents run commands with it. */
const INHERITED = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TERM)$/;
/** Never lent, whoever asks: tokens and files through which a step of a workflow speaks to GitHub, and ours. */
const WITHHELD = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|MILESTONE)_/i;
/** Where programs are when nobody says; a shell without PATH looks there too. */
const PATH_DEFAULT = "/usr/local/bin:/usr/bin:/bin";

/** What of our own environment every task gets. */
export function inheritedFrom(environment: Environment): Record<string, string> {
  const env: Record<string, string> = { PATH: PATH_DEFAULT, TERM: "dumb" };
  for (const [name, value] of Object.entries(environment)) if (value !== undefined && INHERITED.test(name)) env[name] = value;
  return env;
}

/** `values` holds what may be lent by name. The task's own variables win over both, what names it over all. */
export function environmentOf(assignment: Assignment, from: { readonly inherited: Readonly<Record<string, string>>; readonly values: ReadonlyMap<string, string>; readonly folders: AttemptFolders }): Record<string, string> {
  const { inherited, values, folders } = from;
  const env = { ...inherited };
  for (const name of assignment.borrowed) {
    const value = values.get(name);
    if (value !== undefined && !WITHHELD.test(name)) env[name] = value;
  }
  if (folders.home !== null) env["HOME"] = folders.home;
  return {
    ...env,
    ...assignment.env,
    TMPDIR: folders.temporary,
    MILESTONE_ID: assignment.milestone,
    MILESTONE_TASK: assignment.task,
    MILESTONE_SESSION: assignment.session,
    MILESTONE_ATTEMPT: String(assignment.attempt),
  };
}
