// Whether a backend answers fast enough: the usual questions are asked of it as any command would ask them, each timed.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Backend } from "../../../core/model/backend.ts";
import type { Shelf } from "../../../core/query/entries.ts";
import type { Question } from "../../../core/query/questions.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { Caller } from "../../invocation.ts";
import { askedOf } from "../consult.ts";
import { broughtCurrent, wholeShelf } from "./compare.ts";
import { usualQuestions } from "./questions.ts";
import { reading, withCatalog, type Kept } from "./standing.ts";

/** Nobody waits longer for an answer; a backend that makes them is not gone over to. */
export const ANSWER_MS_MAX = 5_000;

export type Timing = { readonly question: Question["ask"]; readonly milliseconds: number };
type Now = Pick<Caller, "now">;

/** The slowest first. Problems: those of the catalog and of reading. */
export async function timings(ports: Ports, backend: Backend, now: Now): Promise<Result<readonly Timing[]>> {
  const timed = await (backend === "file" ? filesTimed(ports, now) : catalogTimed(ports, backend, now));
  return timed.ok ? ok([...timed.value].sort((one, other) => other.milliseconds - one.milliseconds)) : timed;
}

/** What reading all files takes is part of every question. */
async function filesTimed(ports: Ports, { now }: Now): Promise<Result<Timing[]>> {
  const began = now();
  const shelf = await reading(ports, (snapshot) => wholeShelf(ports, snapshot));
  if (!shelf.ok) return shelf;
  const before = elapsed(began, now());
  const { answer } = await import("../../../core/query/oracle.ts");
  return eachTimed(usualQuestions(shelf.value, now()), { before, now }, async (question) => ok(answer(question, shelf.value)));
}

async function catalogTimed(ports: Ports, backend: Kept, { now }: Now): Promise<Result<Timing[]>> {
  const { surveyor, repository } = ports;
  if (!surveyor) return ok([]);
  return withCatalog(ports, backend, async (catalog) => {
    const current = await broughtCurrent(ports, catalog);
    if (!current.ok) return current;
    const asked = (questions: readonly Question[]) => askedOf(catalog, questions, { repository, surveyor });
    const some = await oneOf(asked);
    return some.ok ? eachTimed(usualQuestions(some.value, now()), { before: 0, now }, (question) => asked([question])) : some;
  });
}

type Asking = (questions: readonly Question[]) => ReturnType<typeof askedOf>;

/** One milestone for the questions that are about one, as the catalog itself has it. */
async function oneOf(asked: Asking): Promise<Result<Pick<Shelf, "milestones" | "ids">>> {
  const list = await asked([{ ask: "list", archived: true, sort: "id", descending: false, limit: 1, offset: 0 }]);
  if (!list.ok) return list;
  const [rows] = list.value;
  const id = rows?.ok && "rows" in rows.value ? rows.value.rows.flatMap((row) => ("id" in row && "progress" in row ? [row.id] : [])).at(0) : undefined;
  const one = id === undefined ? ok([]) : await asked([{ ask: "milestone", milestone: id }]);
  if (!one.ok) return one;
  const entries = one.value.flatMap((answer) => (answer.ok && "milestone" in answer.value ? [answer.value] : []));
  return ok({ milestones: new Map(entries.map((entry) => [entry.milestone.id, entry])), ids: new Set() });
}

type Timer = Now & { readonly before: number };

/** `before` is what every question costs before it is answered. */
async function eachTimed(questions: readonly Question[], { before, now }: Timer, asked: (question: Question) => Promise<Result<unknown>>): Promise<Result<Timing[]>> {
  const found: Timing[] = [];
  for (const question of questions) {
    const began = now();
    const answer = await asked(question);
    if (!answer.ok) return answer;
    found.push({ question: question.ask, milliseconds: before + elapsed(began, now()) });
  }
  return ok(found);
}

function elapsed(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from);
}
