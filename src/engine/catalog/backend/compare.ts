// Comparing two backends: every question is asked of both at one moment, and every milestone field by field.
import { sameJson, toJson } from "../../../core/base/json.ts";
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Backend } from "../../../core/model/backend.ts";
import type { Shelf } from "../../../core/query/entries.ts";
import { PARTS, type Question } from "../../../core/query/questions.ts";
import type { Catalog, CatalogAnswers, Stamps } from "../../../ports/catalog.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { Snapshot } from "../../../ports/repository.ts";
import { load } from "../../load.ts";
import { bringCurrent, type Brought } from "../current.ts";
import { shelfOf } from "../shelf.ts";
import { PART_FOLDERS } from "../sources.ts";
import { questionsAbout } from "./questions.ts";
import { reading, withCatalog } from "./standing.ts";

export type Pair = { readonly left: Backend; readonly right: Backend };

/** `fields` are those of the answer, or of the milestone that it is about, that the two do not have alike. */
export type Difference = { readonly question: Question["ask"]; readonly milestone: string | null; readonly fields: readonly string[] };

/** `rows` counts milestones; the ids are those of milestones that only one of the two can show. */
export type Comparison = Pair & {
  readonly rows: number;
  readonly questions: number;
  readonly only_left: readonly string[];
  readonly only_right: readonly string[];
  readonly different: readonly Difference[];
};

/** Files may change while they are compared; the last time writers are kept waiting. */
const TRIES_MAX = 4;
/** Answers that are held in memory at a time. */
const BATCH_MAX = 200;

export function differencesIn({ only_left, only_right, different }: Comparison): number {
  return only_left.length + only_right.length + different.length;
}

export function isAlike(comparison: Comparison): boolean {
  return differencesIn(comparison) === 0;
}

/** Both are brought up to date first. Problems: those of the catalogs and of reading; `conflict` where the files never hold still. */
export async function compare(ports: Ports, pair: Pair, now: string): Promise<Result<Comparison>> {
  for (let tries = 1; tries <= TRIES_MAX; tries++) {
    const once = tries < TRIES_MAX ? await comparedOnce(ports, pair, now) : await reading(ports, () => comparedOnce(ports, pair, now), "write");
    if (!once.ok) return once;
    if (once.value !== "moved") return ok(once.value);
  }
  return failed(problem("conflict", "The files kept changing while the backends were compared.", { hint: "Run it again." }));
}

type Side = { readonly stamps: Partial<Stamps>; readonly ask: (questions: readonly Question[], shelf: Shelf) => Promise<Result<CatalogAnswers | "stale">> };

/** The files are read after the catalogs were brought up to date: if nothing has changed since then, both are of one moment. */
async function comparedOnce(ports: Ports, pair: Pair, now: string): Promise<Result<Comparison | "moved">> {
  return withSide(ports, pair.left, (left) => withSide(ports, pair.right, async (right) => {
    const shelf = await reading(ports, (snapshot) => wholeShelf(ports, snapshot));
    if (!shelf.ok) return shelf;
    const found = await everyAnswer(ports, { pair, left, right, shelf: shelf.value }, questionsAbout(shelf.value, now));
    if (!found.ok) return found;
    if (found.value === "moved") return ok("moved");
    const comparison: Comparison = { ...pair, rows: shelf.value.milestones.size, ...found.value };
    return ok(isAlike(comparison) || (await isStill(ports, [left, right])) ? comparison : "moved");
  }));
}

/** All that the files say of everything. */
export async function wholeShelf({ settings }: Pick<Ports, "settings">, snapshot: Snapshot): Promise<Result<Shelf>> {
  const loaded = await load(snapshot, { scope: "all", settings });
  return loaded.ok ? shelfOf(loaded.value.workspace, PARTS, snapshot) : loaded;
}

async function withSide<T>(ports: Ports, backend: Backend, work: (side: Side) => Promise<Result<T>>): Promise<Result<T>> {
  if (backend === "file") {
    const { answer } = await import("../../../core/query/oracle.ts");
    return work({ stamps: {}, ask: async (questions, shelf) => ok(questions.map((question) => answer(question, shelf))) });
  }
  return withCatalog(ports, backend, async (catalog) => {
    const current = await broughtCurrent(ports, catalog);
    return current.ok ? work({ stamps: current.value.stamps, ask: (questions) => catalog.answer(questions, current.value.stamps) }) : current;
  });
}

/** Every part of a catalog, while whoever looks on is told. */
export async function broughtCurrent({ repository, surveyor, progress }: Ports, catalog: Catalog): Promise<Result<Brought>> {
  if (!surveyor) return failed(problem("prerequisite-missing", "There is no checkout here to look into."));
  const tell = (done: number, total: number): void => progress?.({ step: `reading for ${catalog.backend}`, done, total });
  return bringCurrent(catalog, PARTS, { repository, surveyor, progress: tell });
}

type Sides = { readonly pair: Pair; readonly left: Side; readonly right: Side; readonly shelf: Shelf };
type Found = Pick<Comparison, "questions" | "only_left" | "only_right" | "different">;

async function everyAnswer({ progress }: Ports, { pair, left, right, shelf }: Sides, questions: readonly Question[]): Promise<Result<Found | "moved">> {
  const found = { questions: questions.length, only_left: new Array<string>(), only_right: new Array<string>(), different: new Array<Difference>() };
  for (let start = 0; start < questions.length; start += BATCH_MAX) {
    progress?.({ step: `comparing ${pair.left} and ${pair.right}`, done: start, total: questions.length });
    const some = questions.slice(start, start + BATCH_MAX);
    const [mine, yours] = [await left.ask(some, shelf), await right.ask(some, shelf)];
    if (!mine.ok) return mine;
    if (!yours.ok) return yours;
    if (mine.value === "stale" || yours.value === "stale") return ok("moved");
    for (const [at, question] of some.entries()) noteDifference(found, question, [mine.value[at], yours.value[at]]);
  }
  return ok(found);
}

type Answers = readonly [left: CatalogAnswers[number] | undefined, right: CatalogAnswers[number] | undefined];

function noteDifference(found: { only_left: string[]; only_right: string[]; different: Difference[] }, question: Question, [left, right]: Answers): void {
  if (sameJson(left, right) || sameJson(toJson(left), toJson(right))) return;
  const milestone = question.ask === "milestone" ? question.milestone : null;
  if (milestone !== null && left?.ok !== right?.ok) (left?.ok ? found.only_left : found.only_right).push(milestone);
  else found.different.push({ question: question.ask, milestone, fields: fieldsOf(subjectOf(left), subjectOf(right)) });
}

function subjectOf(answer: CatalogAnswers[number] | undefined): Readonly<Record<string, unknown>> {
  if (!answer?.ok) return answer ? { ...answer.problem } : {};
  return "milestone" in answer.value ? { path: answer.value.path, ...answer.value.milestone } : { ...answer.value };
}

function fieldsOf(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((key) => !sameJson(toJson(left[key]), toJson(right[key]))).sort();
}

/** Whether the files are still those that the catalogs were brought up to. */
async function isStill({ surveyor }: Ports, sides: readonly Side[]): Promise<boolean> {
  for (const { stamps } of sides) {
    for (const part of PARTS) {
      const since = stamps[part];
      if (since === undefined || since === null || !surveyor) continue;
      const survey = await surveyor.survey({ folders: PART_FOLDERS[part], since });
      if (!survey.ok || survey.value.found.kind !== "same") return false;
    }
  }
  return true;
}
