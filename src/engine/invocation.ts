// What the doors hand to the engine, and what they get back.
import type { Problem } from "../core/base/problem.ts";
import type { Reply } from "../core/base/reply.ts";
import type { Result } from "../core/base/result.ts";
import type { Change } from "../core/base/tree.ts";
import type { Standing } from "../core/model/facts.ts";
import type { Level } from "../core/model/permission.ts";
import type { Verb } from "../core/verb.ts";

/** A verb with its values; `line` is the command as one canonical line, for the log and the commit. */
export type Invocation = { readonly verb: Verb; readonly args: Readonly<Record<string, unknown>>; readonly line: string };

/** Who asks, and how it should be done. `now` gives ISO 8601 UTC. */
export type Caller = {
  readonly actor: string;
  readonly permission: Level;
  readonly now: () => string;
  /** Names the request; `given` where the caller chose the id, so that it may come twice. */
  readonly request: { readonly id: string; readonly given: boolean };
  readonly dryRun: boolean;
  /** False where files are to be written without a git commit. */
  readonly commit: boolean;
  readonly yes: boolean;
  /** Who that is and how it was said, for verbs that ask for it; it is found out only then. */
  readonly standing?: (() => Promise<Result<Standing>>) | undefined;
};

/** `data` is null where nothing is known. `changes` are what was written, or with `dryRun` what would be. */
export type Finished = {
  readonly data: unknown;
  readonly reply: Reply;
  readonly warnings: readonly Problem[];
  readonly problem: Problem | null;
  readonly changes: readonly Change[];
  readonly diff: string;
  /** Set where the request was carried out before, and this is what it was answered then. */
  readonly repeated?: true;
};
