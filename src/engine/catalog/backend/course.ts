// The course of a switch: its steps, from the backup to throwing away what is not needed any more.
import type { Change } from "../../../core/base/tree.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Backend } from "../../../core/model/backend.ts";
import type { DatabaseConfig } from "../../../core/model/config/database.ts";
import { backendName, counted } from "../../../core/views/catalog/names.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { keepBackup } from "../keeping/backup.ts";
import { commitPointer } from "../pointer.ts";
import { broughtCurrent, compare, differencesIn, isAlike, type Comparison } from "./compare.ts";
import { ANSWER_MS_MAX, timings } from "./health.ts";
import { withCatalog, type Kept, type Standing } from "./standing.ts";
import type { Step } from "./steps.ts";

/** `pointer` is what stands in the file; `outcome` is what the steps have come to so far. */
export type Course = {
  readonly ports: Ports;
  readonly caller: Caller;
  readonly from: Backend;
  readonly to: Backend;
  readonly pointer: DatabaseConfig;
  readonly reason: string;
  readonly outcome: { rows: number; changes: readonly Change[]; warnings: readonly Problem[] };
};

/** Up to `commit` the old backend is in use, after it the new one. */
export type CourseSteps = { readonly before: readonly Step[]; readonly commit: Step; readonly after: readonly Step[]; readonly cleaning: readonly Step[] };

export function stepsOf(course: Course, { config }: Standing): CourseSteps {
  const { from, to } = course;
  const [old, other] = [backendName(from), backendName(to)];
  const conservative = config.backend_switching.conservative_mode;
  return {
    before: [
      { name: "backup", asks: "make a backup of the milestones", work: () => backedUp(course) },
      ...(to === "file" ? [] : [{ name: "build", asks: `build ${other} from the files`, work: () => built(course, to) }]),
      { name: "compare", asks: `compare every answer of ${to === "file" ? old : other} with the files`, work: () => proven(course) },
    ],
    commit: { name: "switch", asks: `commit that ${other} ${to === "file" ? "answer" : "answers"} questions from now on`, work: () => pointed(course) },
    after: [
      { name: "health", asks: `see that ${other} ${to === "file" ? "answer" : "answers"} fast enough`, work: () => fastEnough(course) },
      ...(conservative ? [{ name: "compare again", asks: "compare every answer once more", work: () => proven(course) }] : []),
    ],
    cleaning: from === "file" ? [] : [{ name: "clean up", asks: `throw away what ${old} held`, work: () => cleaned(course, from) }],
  };
}

export function everyStep({ before, commit, after, cleaning }: CourseSteps): readonly Step[] {
  return [...before, commit, ...after, ...cleaning];
}

async function backedUp({ ports, caller, from, to }: Course): Promise<Result<string>> {
  const backup = await keepBackup(ports, { at: caller.now(), label: `switch-${from}-${to}` });
  return backup.ok ? ok(backup.value.id) : backup;
}

async function built({ ports }: Course, to: Kept): Promise<Result<string>> {
  return withCatalog(ports, to, async (catalog) => {
    const brought = await broughtCurrent(ports, catalog);
    return brought.ok ? ok(`${counted(brought.value.read, "entry", "entries")} read`) : brought;
  });
}

/** A catalog that does not answer like the files is built once more before it is given up. */
async function proven(course: Course): Promise<Result<string>> {
  const { ports, from, to, caller, outcome } = course;
  if (to === "file") return leaving(course, from);
  const pair = { left: "file", right: to } as const;
  const first = await compare(ports, pair, caller.now());
  const compared = first.ok && !isAlike(first.value) ? await again(course, to) : first;
  if (!compared.ok) return compared;
  outcome.rows = compared.value.rows;
  return isAlike(compared.value) ? ok(likeness(compared.value)) : failed(unlike(compared.value));
}

async function again({ ports, caller }: Course, to: Kept): Promise<Result<Comparison>> {
  const discarded = await ports.catalogs?.discard(to);
  return discarded && !discarded.ok ? discarded : compare(ports, { left: "file", right: to }, caller.now());
}

/** Going back to the files depends on nothing but the files; what the old catalog says of them is told. */
async function leaving({ ports, caller, outcome }: Course, from: Backend): Promise<Result<string>> {
  const compared = await compare(ports, { left: "file", right: from }, caller.now());
  const files = compared.ok ? compared : await compare(ports, { left: "file", right: "file" }, caller.now());
  if (!files.ok) return files;
  outcome.rows = files.value.rows;
  if (!compared.ok) return ok(`${backendName(from)} cannot be asked any more (${compared.problem.message}); the files were read whole`);
  return ok(isAlike(compared.value) ? likeness(compared.value) : `${unlike(compared.value).message} The files hold.`);
}

function likeness({ rows, questions }: Comparison): string {
  return `${counted(rows, "milestone")}, ${counted(questions, "question")}: every answer is the same`;
}

export function unlike(comparison: Comparison): Problem {
  const { left, right, only_left, only_right, different } = comparison;
  const count = differencesIn(comparison);
  const [first] = [...only_left, ...only_right, ...different.map(({ milestone, question }) => milestone ?? question)];
  return problem("check-failed", `${counted(count, "answer")} of ${backendName(right)} ${count === 1 ? "is" : "are"} not ${count === 1 ? "that" : "those"} of ${backendName(left)}, about ${first ?? "nothing"} among others.`, { hint: `Build it anew: milestone backend rebuild ${right === "file" ? left : right}` });
}

export async function pointTo({ ports, caller, pointer, from, reason }: Course, to: Backend): Promise<Finished> {
  const subject = `backend is ${to}, was ${from}: ${reason}`;
  return commitPointer(ports, { backend: to, due: null, seen: pointer, line: `milestone backend switch ${to}`, subject }, caller);
}

async function pointed(course: Course): Promise<Result<string>> {
  const { problem: fault, changes, warnings } = await pointTo(course, course.to);
  if (fault) return failed(fault);
  course.outcome.changes = changes;
  course.outcome.warnings = warnings;
  return ok(changes.map(({ path }) => path).join(", ") || "said so already");
}

async function fastEnough({ ports, caller, to }: Course): Promise<Result<string>> {
  const timed = await timings(ports, to, caller);
  if (!timed.ok) return timed;
  const [slowest] = timed.value;
  if (!slowest || slowest.milliseconds <= ANSWER_MS_MAX) return ok(slowest ? `the slowest question (${slowest.question}) took ${slowest.milliseconds} ms` : "nothing to ask");
  return failed(problem("check-failed", `The question ${slowest.question} took ${slowest.milliseconds} ms, more than ${ANSWER_MS_MAX}.`, { hint: "Look at the machine and the database: milestone db tune --queries" }));
}

async function cleaned({ ports }: Course, from: Kept): Promise<Result<string>> {
  const discarded = await ports.catalogs?.discard(from);
  return discarded && !discarded.ok ? discarded : ok("thrown away; it would be built again when it is asked for");
}
