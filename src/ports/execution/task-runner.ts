// TaskRunner: doing a task, as processes that end when their time is over and leave nothing behind.
import type { Problem } from "../../core/base/problem.ts";

/** A shell command line, or the argument list of a program; `stdin` is text, without it there is nothing to read. */
export type TaskCommand = { readonly kind: "shell"; readonly line: string } | { readonly kind: "program"; readonly argv: readonly string[]; readonly stdin: string | null };

export type Assignment = {
  readonly session: string;
  readonly milestone: string;
  readonly task: string;
  readonly attempt: number;
  /** "agent-1": whose log it is. */
  readonly seat: string;
  /** Where it works, absolute. */
  readonly folder: string;
  readonly command: TaskCommand;
  /** Its own variables, beside PATH, HOME, LANG, TERM, TMPDIR and MILESTONE_ID, _TASK, _SESSION, _ATTEMPT. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of variables of ours that it may see too. */
  readonly borrowed: readonly string[];
  readonly home: "user" | "private";
  /** Milliseconds; null without a limit. */
  readonly timeout: number | null;
  /** Bytes of its process tree; null without a limit. */
  readonly memoryMax: number | null;
  /** What the log says before its output. */
  readonly heading: string;
};

/** `code` is null where a signal ended it. `survivors`: processes that outlived it and were ended. `tail`: the end of its output, printable. */
export type Ended = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly why: "exited" | "timed-out" | "cancelled" | "over-memory" | "not-started";
  readonly tail: string;
  readonly survivors: number;
  /** Greatest memory of its tree that was seen; null where nobody looked. */
  readonly peakBytes: number | null;
  /** Why it could not be started. */
  readonly problem: Problem | null;
};

export interface Running {
  /** Never rejects; resolves when its whole process tree is gone. */
  readonly ended: Promise<Ended>;
  /** TERM to its tree, KILL after the grace. */
  cancel(): void;
  look(): { readonly memoryBytes: number | null; readonly silentMs: number };
}

export interface TaskRunner {
  /** The first call starts the watchdog, which ends everything of the session when this process dies. */
  run(assignment: Assignment): Running;
  /** Ends what an earlier runner of a session left running; how many processes that were. */
  sweep(session: string): Promise<number>;
  /** Share of the disk that is used, in percent; null where the system does not say. */
  diskUsed(): number | null;
  /** Ends the watchdog; nothing of the session is left. */
  close(): Promise<void>;
}
