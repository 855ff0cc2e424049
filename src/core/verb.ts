// What a verb is: its arguments, what it needs to know, and how it decides or answers.
import type { Change } from "./base/tree.ts";
import type { Edit } from "./base/edit.ts";
import { problem, type Problem } from "./base/problem.ts";
import type { Reply } from "./base/reply.ts";
import { failed, ok, type Result } from "./base/result.ts";
import type { ArgumentType } from "./model/arguments.ts";
import type { CatalogOrder } from "./model/catalog-order.ts";
import type { Config } from "./model/config/config.ts";
import type { EventDraft } from "./model/event.ts";
import type { ExecutionOrder } from "./model/execution/execution.ts";
import type { Approval } from "./model/kiro/approval.ts";
import type { NewDeliverables } from "./model/kiro/deliverable.ts";
import type { Facts, LeaseRef, Need } from "./model/facts.ts";
import type { Order } from "./model/execution/seat.ts";
import type { Session } from "./model/execution/session.ts";
import type { Workspace } from "./model/workspace.ts";
import type { Answered, Asked } from "./query/questions.ts";

/** Lowest permission that may use the verb, as GitHub names its roles; `approver` is settled by the verb itself. */
export type Permission = "read" | "write" | "maintain" | "admin" | "approver";

export type Argument<T> = {
  readonly kind: "positional" | "option" | "flag";
  readonly label: string;
  readonly summary: string;
  readonly required: boolean;
  readonly many: boolean;
  readonly type: ArgumentType<unknown> | null;
  /** Only for the compiler: what a parsed value is. */
  readonly value?: T;
};

export type Arguments = Readonly<Record<string, Argument<unknown>>>;
export type Values<A extends Arguments> = { readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never };

/** Which milestones must be read before the verb can work; ids that do not name a file make the loader read all. */
export type Scope = "none" | "all" | { readonly milestones: readonly string[] };

/** `now` is ISO 8601 UTC; `facts` holds what `needs` asked for. */
export type Context = {
  readonly actor: string;
  readonly now: string;
  readonly request: string | null;
  readonly facts: Facts;
};

/**
 * What a command wants: events, which `evolve` applies to the workspace; and, for the verbs whose object is a file rather
 * than a milestone, edits or whole texts of files in the data folder, or records of sessions and approvals. Once these are committed,
 * and not in a dry run, follows what lies outside of them: files of phases on the work branch, orders to running sessions, leases that are taken away, sessions
 * whose journal and seats are forgotten, and refs that are moved. Of a row of moves the next is made only after the one before.
 */
export type Decision = {
  readonly events: readonly EventDraft[];
  readonly edits?: readonly { readonly path: string; readonly edits: readonly Edit[] }[];
  readonly files?: readonly Change[];
  readonly sessions?: readonly Session[];
  readonly approvals?: readonly Approval[];
  readonly deliverables?: readonly NewDeliverables[];
  readonly orders?: readonly { readonly session: string; readonly order: Order }[];
  readonly revoke?: readonly LeaseRef[];
  readonly forget?: readonly string[];
  readonly refs?: readonly (readonly RefMove[])[];
};

/** By compare-and-swap: `from` null makes the ref, `to` null deletes it. Refs are full, commits are full object ids. */
export type RefMove = { readonly ref: string; readonly from: string | null; readonly to: string | null };

/**
 * `problem` is for checks that answer and fail at once: the data is shown and the exit code is the problem's.
 * `subject` is what a command's commit says, after its area; without it the command line.
 */
export type Answer = {
  readonly data: unknown;
  readonly reply: Reply;
  readonly subject?: string;
  readonly warnings?: readonly Problem[];
  readonly problem?: Problem;
};

/**
 * What a command is answered from: the workspace after it, and its events. `unmoved` are refs of its decision that are not where
 * it wanted them, with the problem, or null where somebody else had moved them.
 */
export type Outcome = { readonly events: readonly EventDraft[]; readonly context: Context; readonly unmoved?: ReadonlyMap<string, Problem | null> };

/** `line` runs as it stands in an initialised repository that holds the examples' milestones (test/support/examples.ts). */
export type Example = { readonly line: string; readonly why: string };

type Common<V> = {
  readonly name: string;
  readonly summary: string;
  readonly permission: Permission;
  readonly examples: readonly Example[];
  /** Default: all milestones. */
  readonly scope?: (args: V) => Scope;
  readonly needs?: (args: V) => readonly Need[];
};

type CommandParts<V> = Common<V> & {
  /** Its files settle the two sides of a merge: they are marked as resolved, not committed. */
  readonly settles?: boolean;
  /** What time has brought to any milestone is recorded by it, not only to those that it names. */
  readonly due?: "all";
  /** The sentence that --yes agrees to, or null where none is needed. */
  readonly confirm?: (args: V) => string | null;
  readonly decide: (workspace: Workspace, args: V, context: Context) => Result<Decision>;
  /** Pure: the same workspace and events give the same answer, now or when the request is repeated. */
  readonly answer: (after: Workspace, args: V, outcome: Outcome) => Answer;
};

type QueryParts<V> = Common<V> & {
  /** Whether what it answered goes on, so that somebody who looks is answered again and again. */
  readonly follows?: (data: unknown) => boolean;
  readonly answer: (workspace: Workspace, args: V, context: Context) => Result<Answer>;
  readonly asks?: never;
};

/** A query about all milestones at once, which a catalog may answer without their files being read. */
type QuestionParts<V, Q extends Asked> = Omit<Common<V>, "scope" | "needs"> & {
  readonly follows?: never;
  readonly asks: (args: V, around: Around) => Q;
  readonly show: (answers: Answered<Q>, args: V, around: Around) => Answer;
  /** Whether `performance.emergency_mode` turns it off. */
  readonly analytics?: boolean;
};

/** `root` is how people know the data folder; `exists` is false where there is none: then nothing is asked, and every list is empty. */
export type Around = { readonly now: string; readonly config: Config; readonly root: string; readonly exists: boolean };

/** A verb that takes its time: the engine runs a session for it. */
type ExecutionParts<V> = Common<V> & {
  readonly order: (args: V) => ExecutionOrder;
};

/** A verb made of other verbs, or of what happens in a conversation: the engine does one after the other. */
type RoutineParts<V> = Common<V> & {
  readonly routine: (args: V) => RoutineOrder;
};

/**
 * `since` is how far back a sweep looks, as a duration. The others look after catalogs and backups: each is carried out by a file
 * of its own in the engine.
 */
export type RoutineOrder =
  | { readonly kind: "maintain" | "sweep"; readonly since: string }
  | CatalogOrder;

type Parsed = Readonly<Record<string, unknown>>;
export type Command = CommandParts<Parsed> & { readonly kind: "command"; readonly args: Arguments };
export type Query = (QueryParts<Parsed> | QuestionParts<Parsed, Asked>) & { readonly kind: "query"; readonly args: Arguments };
export type Execution = ExecutionParts<Parsed> & { readonly kind: "execution"; readonly args: Arguments };
export type Routine = RoutineParts<Parsed> & { readonly kind: "routine"; readonly args: Arguments };
export type Verb = Command | Query | Execution | Routine;

export function defineCommand<const A extends Arguments>(parts: CommandParts<Values<A>> & { readonly args: A }): Command {
  return { kind: "command", ...(parts as unknown as CommandParts<Parsed> & { args: A }) };
}

export function defineQuery<const A extends Arguments>(parts: QueryParts<Values<A>> & { readonly args: A }): Query {
  return { kind: "query", ...(parts as unknown as QueryParts<Parsed> & { args: A }) };
}

export function defineQuestion<const A extends Arguments, const Q extends Asked>(parts: QuestionParts<Values<A>, Q> & { readonly args: A }): Query {
  return { kind: "query", ...(parts as unknown as QuestionParts<Parsed, Asked> & { args: A }) };
}

export function defineExecution<const A extends Arguments>(parts: ExecutionParts<Values<A>> & { readonly args: A }): Execution {
  return { kind: "execution", ...(parts as unknown as ExecutionParts<Parsed> & { args: A }) };
}

export function defineRoutine<const A extends Arguments>(parts: RoutineParts<Values<A>> & { readonly args: A }): Routine {
  return { kind: "routine", ...(parts as unknown as RoutineParts<Parsed> & { args: A }) };
}

export function positional<T>(type: ArgumentType<T>, summary: string): Argument<T> {
  return argument("positional", type, { summary, required: true, many: false });
}

export function optionalPositional<T>(type: ArgumentType<T>, summary: string): Argument<T | undefined> {
  return argument("positional", type, { summary, required: false, many: false });
}

/** One or more words at the end. */
export function positionals<T>(type: ArgumentType<T>, summary: string): Argument<readonly T[]> {
  return argument("positional", type, { summary, required: true, many: true });
}

export function option<T>(type: ArgumentType<T>, summary: string): Argument<T | undefined> {
  return argument("option", type, { summary, required: false, many: false });
}

/** An option that must be given. */
export function requiredOption<T>(type: ArgumentType<T>, summary: string): Argument<T> {
  return argument("option", type, { summary, required: true, many: false });
}

/** An option that may be given several times. */
export function options<T>(type: ArgumentType<T>, summary: string): Argument<readonly T[]> {
  return argument("option", type, { summary, required: false, many: true });
}

export function flag(summary: string): Argument<boolean> {
  return { kind: "flag", label: "", summary, required: false, many: false, type: null };
}

function argument<T, V>(
  kind: "positional" | "option",
  type: ArgumentType<T>,
  more: { readonly summary: string; readonly required: boolean; readonly many: boolean },
): Argument<V> {
  return { kind, label: type.label, type: type as ArgumentType<unknown>, ...more };
}

/** What the grammar found, by argument name: words for positionals and options, [] where absent, ["true"] for a flag that is set. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Words to values. Problems: `usage` for what is missing, the type's own code for what does not fit. */
export function parseValues(verb: Verb, words: Words): Result<Parsed> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(verb.args)) {
    const value = parseArgument(spec, { name, verb: verb.name, given: words[name] ?? [] });
    if (!value.ok) return value;
    values[name] = value.value;
  }
  return ok(values);
}

type Given = { readonly name: string; readonly verb: string; readonly given: readonly string[] };

function parseArgument(spec: Argument<unknown>, { name, verb, given }: Given): Result<unknown> {
  const { type } = spec;
  if (!type) return ok(given.length > 0);
  if (given.length === 0 && spec.required)
    return failed(problem("usage", `${verb} needs ${spec.kind === "option" ? `--${name} ` : ""}${spec.label}: ${spec.summary}`, { hint: `See \`milestone help ${verb}\`.` }));
  const parsed: unknown[] = [];
  for (const word of given) {
    const result = type.schema.safeParse(word);
    if (!result.success) return failed(notFitting(type, spec.kind === "option" ? `--${name}` : spec.label, word));
    parsed.push(result.data);
  }
  return ok(spec.many ? parsed : parsed.at(-1));
}

/** Longer words are not repeated in messages. */
const WORD_SHOWN_MAX = 60;

function notFitting(type: ArgumentType<unknown>, name: string, word: string): Problem {
  const shown = word.length > WORD_SHOWN_MAX ? `${word.slice(0, WORD_SHOWN_MAX)}…` : word;
  return problem(type.code, `${name} cannot be ${JSON.stringify(shown)}.`, { hint: type.hint });
}
