// Journal: the steps of running sessions, durable before anything follows from them.
import type { Result } from "../../core/base/result.ts";
import type { JournalEntry } from "../../core/model/execution/session.ts";

/** `.milestones/sessions/<id>.journal`, one JSON object a line; git ignores it. */
export interface Journal {
  /** On disk when it resolves; what is given while a write is under way is written with the next, in one flush. Problems: `disk-full`, `not-writable`. */
  append(session: string, entries: readonly JournalEntry[]): Promise<Result<void>>;
  /** In order; a torn last line is left out, and cut off by the next append. Problem: `invalid-event` for damage in the middle. */
  read(session: string): Promise<Result<readonly JournalEntry[]>>;
  /** Ids of sessions that have one. */
  list(): Promise<Result<readonly string[]>>;
  remove(session: string): Promise<Result<void>>;
}
