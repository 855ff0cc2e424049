// The closed list of expected failures, each with its exit code and what it means.

/** A place in a file of the user's; `line` and `column` count from 1, columns in UTF-16 units. */
export type Place = { readonly path: string; readonly line?: number; readonly column?: number };

/** An expected failure or a warning. `message` says what is wrong, `hint` the next step. */
export type Problem = {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint?: string;
  readonly at?: Place;
};

export type ProblemCode = keyof typeof PROBLEMS;

/** Exit codes: 0 ok, 1 found or failed, 2 usage, 3 refused or waiting, 4 unreadable data, 5 conflict, 7 remote, 74 disk, 130 interrupted. */
export const PROBLEMS = {
  // 1: what was named does not exist, or a check found something
  "milestone-not-found": { exit: 1, means: "No milestone has this id, prefix or title." },
  "task-not-found": { exit: 1, means: "The milestone has no task with this id." },
  "dependency-not-found": { exit: 1, means: "A dependency names a milestone or task that does not exist." },
  "file-not-found": { exit: 1, means: "A file or folder that was named does not exist or cannot be opened." },
  "template-not-found": { exit: 1, means: "No template has this name." },
  "key-not-found": { exit: 1, means: "No configuration key has this name." },
  "no-milestone-data": { exit: 1, means: "The repository has no milestone data yet." },
  "check-failed": { exit: 1, means: "A check found problems; the data lists them." },
  "session-not-found": { exit: 1, means: "There is no saved session of this name, or none to go on with." },
  "work-failed": { exit: 1, means: "A task failed; what waits for it was not started." },
  "branch-missing": { exit: 1, means: "The work branch of a session is not there any more." },
  "not-found": { exit: 1, means: "GitHub has nothing of this name, or hides it from who asks." },
  "commit-missing": { exit: 1, means: "The commit of a task is not in this repository any more." },
  "backup-not-found": { exit: 1, means: "There is no backup of this name, or none at all." },
  // 2: usage
  "usage": { exit: 2, means: "The command line or comment cannot be understood." },
  "unknown-verb": { exit: 2, means: "No verb has this name." },
  "unknown-flag": { exit: 2, means: "The verb has no such flag." },
  "invalid-argument": { exit: 2, means: "An argument has a value that is not allowed." },
  "invalid-id": { exit: 2, means: "An id has a form that is not allowed." },
  "confirmation-needed": { exit: 2, means: "The verb asks for --yes." },
  "not-available": { exit: 2, means: "The verb is known, but not built yet." },
  "old-node": { exit: 2, means: "The Node that runs this is too old." },
  // 3: refused
  "already-exists": { exit: 3, means: "What should be made is there already and is not overwritten." },
  "transition-not-allowed": { exit: 3, means: "The status cannot change in this way." },
  "milestone-not-complete": { exit: 3, means: "The milestone still has open tasks." },
  "milestone-archived": { exit: 3, means: "An archived milestone is not changed." },
  "dependency-cycle": { exit: 3, means: "Dependencies lead back to where they started." },
  "dependency-open": { exit: 3, means: "A dependency is not finished yet." },
  "refused": { exit: 3, means: "GitHub's rules for the repository stand in the way." },
  "comment-edited": { exit: 3, means: "A comment was changed after it was written; what is carried out is what was there first." },
  "too-many-commands": { exit: 3, means: "One person gave more commands within a minute than are carried out." },
  "permission-denied": { exit: 3, means: "The actor may not do this." },
  "invariant-broken": { exit: 3, means: "The change would leave data that contradicts itself." },
  "session-active": { exit: 3, means: "Somebody is at work on this milestone already." },
  "work-waiting": { exit: 3, means: "What is left to do waits for people." },
  "no-agents": { exit: 3, means: "No agents deployed: the configuration switches the task executors off." },
  "branch-kept": { exit: 3, means: "A branch is in use, protected or not done with, and stays." },
  "gate-closed": { exit: 3, means: "A phase waits for an approval, or was sent back." },
  "deliverable-missing": { exit: 3, means: "A phase has not left behind what it promised." },
  "deliverables-changed": { exit: 3, means: "What was put up for approval is no longer what is there; it is asked about anew." },
  "lease-lost": { exit: 3, means: "Another process has taken over this session." },
  "dirty-checkout": { exit: 3, means: "Uncommitted changes are in the way of work that would be merged." },
  "prerequisite-missing": { exit: 1, means: "Something the machine needs is missing or too old." },
  // 4: data that cannot be read
  "invalid-yaml": { exit: 4, means: "A file is not valid YAML." },
  "invalid-value": { exit: 4, means: "A field has a value that is not allowed." },
  "literal-secret": { exit: 4, means: "A credential stands in a file that is committed, where only its name may." },
  "conflict-markers": { exit: 4, means: "A file holds unresolved merge conflict markers." },
  "file-too-large": { exit: 4, means: "A file is larger than 5 MiB." },
  "too-deep": { exit: 4, means: "A file nests deeper than 100 levels." },
  "too-many-aliases": { exit: 4, means: "A file uses more than 100 YAML aliases." },
  "not-text": { exit: 4, means: "A file is not UTF-8 text." },
  "not-a-file": { exit: 4, means: "A symbolic link or a folder stands where a file belongs." },
  "unreadable": { exit: 4, means: "A file cannot be opened for reading." },
  "invalid-event": { exit: 4, means: "A line of an event log cannot be read." },
  "database-corrupt": { exit: 4, means: "A catalog's database is damaged, or is not a database; it is built anew from the files." },
  "database-newer": { exit: 4, means: "A catalog was made by a later version of this program." },
  "backup-damaged": { exit: 4, means: "A backup cannot be restored: files of it are missing or others than they were." },
  // 5
  "conflict": { exit: 5, means: "Somebody else changed the same thing, and the retries are used up." },
  "request-conflict": { exit: 5, means: "This request id was used for another command." },
  "merge-conflict": { exit: 5, means: "Both sides changed a text; both values are on record." },
  // 7, 74, 130
  "remote-unavailable": { exit: 7, means: "A remote does not answer." },
  "database-busy": { exit: 7, means: "A database is locked by others for longer than one waits." },
  "database-unavailable": { exit: 7, means: "A database cannot be opened or reached." },
  "git-failed": { exit: 1, means: "git refused or failed." },
  "not-writable": { exit: 74, means: "A file or folder cannot be written." },
  "disk-full": { exit: 74, means: "The disk is full." },
  "interrupted": { exit: 130, means: "The command was interrupted." },
  "unexpected": { exit: 1, means: "A fault of this program; the message carries an id." },
  // warnings: they accompany an answer and never end a command
  "already-done": { exit: 0, means: "This request was carried out before; nothing was changed." },
  "not-committed": { exit: 0, means: "Files were written, but no git commit was made." },
  "not-pushed": { exit: 0, means: "What was recorded is on this machine only." },
  "uncommitted-changes": { exit: 0, means: "Changes that are not committed are not seen by tasks." },
  "agents-limited": { exit: 0, means: "More agents were asked for than are allowed." },
  "processes-ended": { exit: 0, means: "Processes that outlived their task were ended." },
  "settings-restored": { exit: 0, means: "A task changed settings or hooks of git; they were put back." },
  "stalled": { exit: 0, means: "A task is silent, or runs, for longer than usual." },
  "memory-exceeded": { exit: 0, means: "A task used more memory than it may." },
  "session-exists": { exit: 0, means: "A saved session was not gone on with, since the settings say so." },
  "threshold-near": { exit: 0, means: "A threshold of scale is reached to 80 %." },
  "switch-due": { exit: 0, means: "A larger backend is asked for and not switched to yet." },
  "session-ended": { exit: 0, means: "A session that nobody was working on any more was put away or taken over." },
  "rewritten-whole": { exit: 0, means: "A file could not be edited line by line and was written anew." },
  "unknown-key": { exit: 0, means: "A key is not known; it is kept." },
  "duplicate-key": { exit: 0, means: "A key appears more than once; the values were merged." },
  "glued-line": { exit: 0, means: "A line was appended to one without an end; the two were read apart." },
  "placeholder": { exit: 0, means: "A value is still the placeholder of the documentation." },
  "value-ignored": { exit: 0, means: "A value was not usable; the default holds." },
  "secret-in-file": { exit: 0, means: "A credential stands in a file that is committed." },
  "not-notified": { exit: 0, means: "A notification did not arrive, however often it was tried." },
  "unpinned-action": { exit: 0, means: "A workflow runs somebody else's action by a name that its owner can move." },
  "stored-progress-wrong": { exit: 0, means: "The stored progress is not what the tasks say." },
  "dangling-reference": { exit: 0, means: "A reference names a milestone that is not there; it is kept." },
  "duplicate-id": { exit: 0, means: "Two files claim the same milestone." },
  "id-from-file-name": { exit: 0, means: "The id inside differs from the file name; the file name holds." },
  "litter": { exit: 0, means: "A left-over of an earlier crash or tool lies in the data folder." },
  "legacy-layout": { exit: 0, means: "Data in a layout of an earlier version was read." },
  "contradicting-status": { exit: 0, means: "A status does not fit the tasks or the milestones around it; it is kept." },
  "unknown-assignee": { exit: 0, means: "A name is no GitHub login and is mapped to none; it is kept." },
  "contradicting-event": { exit: 0, means: "An event contradicts its milestone; the milestone holds." },
} as const satisfies Record<string, { readonly exit: number; readonly means: string }>;

export function problem(
  code: ProblemCode,
  message: string,
  more: { readonly hint?: string | undefined; readonly at?: Place | undefined } = {},
): Problem {
  return { code, message, ...(more.hint && { hint: more.hint }), ...(more.at && { at: more.at }) };
}

export function exitCodeOf(code: ProblemCode): number {
  return PROBLEMS[code].exit;
}

/** `path:line:column`, as editors open it. */
export function placeText(place: Place): string {
  if (place.line === undefined) return place.path;
  return `${place.path}:${place.line}${place.column === undefined ? "" : `:${place.column}`}`;
}
