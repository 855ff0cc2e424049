// Consulting: questions answered by the catalog that the settings ask for, or by the files themselves.
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { ARCHIVE_PATH, CURRENT_PATH, DEPENDENCIES_PATH } from "../../core/files/layout.ts";
import { isForeign } from "../../core/files/legacy/legacy.ts";
import type { Backend } from "../../core/model/backend.ts";
import { isConfigError, type ConfigReading } from "../../core/model/config/sources.ts";
import { partsOf, type Asked, type Part, type Question, type Questions } from "../../core/query/questions.ts";
import { noData } from "../../core/rules/find.ts";
import { backendOf } from "../../core/rules/scale/backend.ts";
import type { Around, Query, Scope } from "../../core/verb.ts";
import { backendName } from "../../core/views/catalog/names.ts";
import type { Catalog, Catalogs } from "../../ports/catalog.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Snapshot } from "../../ports/repository.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { load, loadConfig } from "../load.ts";
import { bringCurrent, type Shelving } from "./current.ts";
import { shelfOf } from "./shelf.ts";

export type QuestionVerb = Extract<Query, { readonly show: unknown }>;
type Called = { readonly verb: QuestionVerb; readonly args: Readonly<Record<string, unknown>> };
type At = { readonly caller: Caller; readonly snapshot: Snapshot };

/** Answers to questions, in their order; `warnings` say why the catalog could not be asked, where it could not. */
export type Consultation = { readonly answers: readonly Result<AnyAnswer>[]; readonly backend: Backend; readonly warnings: readonly Problem[] };
type AnyAnswer = Questions[Question["ask"]]["answer"];

export async function consulted(ports: Ports, { verb, args }: Called, { caller, snapshot }: At): Promise<Finished> {
  const found = await groundOf(ports, snapshot);
  if (!found.ok) return stopped(found.problem);
  // To be asked, a catalog is brought up to date: a dry run asks the files.
  const ground: Ground = caller.dryRun ? { ...found.value, backend: "file" } : found.value;
  const { config, exists } = ground;
  if (verb.analytics && config.config.performance.emergency_mode) return stopped(emergency(verb.name));
  const around: Around = { now: caller.now(), config: config.config, root: snapshot.root, exists };
  const asked = verb.asks(args, around);
  const consultation = await keptOrAsked(ports, [...Object.values(asked), { ask: "problems" }], { ground, snapshot, now: around.now });
  if (!consultation.ok) return stopped(consultation.problem);
  const { answers, warnings } = consultation.value;
  const fault = answers.find((answer) => !answer.ok);
  if (fault && !fault.ok) return stopped(exists ? fault.problem : noData(around));
  const { data, reply, warnings: own = [], problem: trouble = null } = verb.show(named(asked, answers), args, around);
  return { data, reply, warnings: [...warnings, ...oddities(answers.at(-1)), ...config.problems.filter(isConfigError), ...own], problem: trouble, changes: [], diff: "" };
}

function emergency(verb: string): Problem {
  return problem("refused", `${verb} is disabled in emergency mode.`, { hint: "Turn it off with `milestone config set performance.emergency_mode false`." });
}

function named(asked: Asked, answers: readonly Result<AnyAnswer>[]): Parameters<QuestionVerb["show"]>[0] {
  return Object.fromEntries(Object.keys(asked).map((name, at) => {
    const answer = answers[at];
    if (!answer?.ok) throw new Error(`${name} was not answered`);
    return [name, answer.value];
  }));
}

function oddities(answer: Result<AnyAnswer> | undefined): readonly Problem[] {
  return answer?.ok && "problems" in answer.value ? answer.value.problems : [];
}

/** What there is to ask, before anything of it is read. `plain` is false where earlier layouts lie among the files: then only these are asked. */
export type Ground = { readonly config: ConfigReading; readonly exists: boolean; readonly plain: boolean; readonly backend: Backend };

export async function groundOf({ settings }: Pick<Ports, "settings">, snapshot: Snapshot): Promise<Result<Ground>> {
  const [config, top] = await Promise.all([loadConfig(snapshot, { settings }), snapshot.exists ? snapshot.list("") : ok([])]);
  if (!top.ok) return top;
  const exists = top.value.length > 0 && !isForeign(top.value);
  const beside = top.value.some((name) => name === ARCHIVE_PATH || name === CURRENT_PATH) || (exists && (await snapshot.read([DEPENDENCIES_PATH])).size > 0);
  return ok({ config: config.reading, exists, plain: !beside, backend: backendOf(config.reading.config, config.database) });
}

/** What a process that lives long was asked of the same state before, it does not look up again. */
async function keptOrAsked(ports: Ports, questions: readonly Question[], consulting: Consulting): Promise<Result<Consultation>> {
  const { answers } = ports;
  const { state } = consulting.snapshot;
  if (!answers || state === undefined) return consult(ports, questions, consulting);
  const { keepingOf, remembered } = await import("./answer-cache.ts");
  const keeping = keepingOf(consulting.ground.config.config);
  return remembered(answers, { key: JSON.stringify([state, questions]), keeping }, () => consult(ports, questions, consulting), isConsultation);
}

function isConsultation(value: unknown): value is Consultation {
  return typeof value === "object" && value !== null && "answers" in value && Array.isArray(value.answers);
}

type Consulting = { readonly ground: Ground; readonly snapshot: Snapshot; readonly now: string };

/** Problems: those of the files. A catalog that cannot be asked is a warning, and the files answer. */
export async function consult(ports: Ports, questions: readonly Question[], consulting: Consulting): Promise<Result<Consultation>> {
  const { ground } = consulting;
  const { catalogs, surveyor } = ports;
  const single = scopeOf(questions) !== "all";
  if (single || ground.backend === "file" || !catalogs || !surveyor || !ground.exists || !ground.plain) return fromFiles(ports, questions, consulting);
  const answered = await fromCatalog({ catalogs, surveyor, repository: ports.repository, backend: ground.backend, progress: teller(ports), note: (trouble) => noteTrouble(ports, trouble, consulting) }, questions);
  if (answered.ok) return ok({ answers: answered.value, backend: ground.backend, warnings: [] });
  const [answers] = await Promise.all([fromFiles(ports, questions, consulting), noteTrouble(ports, answered.problem, consulting)]);
  return answers.ok ? ok({ ...answers.value, warnings: [instead(answered.problem, ground.backend)] }) : answers;
}

function instead(trouble: Problem, backend: Backend): Problem {
  return { ...trouble, message: `${trouble.message} The files answered instead of ${backendName(backend)}.` };
}

async function noteTrouble({ alerts }: Ports, { code, message }: Problem, { ground, now }: Consulting): Promise<void> {
  await alerts?.note({ timestamp: now, event_type: "database_issues", actor: "system", details: { backend: ground.backend, code, message } });
}

async function fromFiles({ settings }: Ports, questions: readonly Question[], { snapshot }: Consulting): Promise<Result<Consultation>> {
  const [loaded, { answer }] = await Promise.all([load(snapshot, { scope: scopeOf(questions), settings }), import("../../core/query/oracle.ts")]);
  if (!loaded.ok) return loaded;
  const shelf = await shelfOf(loaded.value.workspace, partsOfAll(questions), snapshot);
  if (!shelf.ok) return shelf;
  return ok({ answers: questions.map((question) => answer(question, shelf.value)), backend: "file", warnings: [] });
}

/** About single milestones only, their files are enough. */
function scopeOf(questions: readonly Question[]): Scope {
  const named = questions.flatMap((question) => (question.ask === "problems" ? [] : question.ask === "milestone" ? [question.milestone] : [null]));
  const milestones = named.filter((name) => name !== null);
  return named.length > 0 && milestones.length === named.length ? { milestones } : "all";
}

function teller({ progress }: Ports): Shelving["progress"] {
  return progress && ((done, total) => progress({ step: "reading the files", done, total }));
}

export function partsOfAll(questions: readonly Question[]): Part[] {
  return [...new Set(questions.flatMap(partsOf))];
}

type Shelves = Shelving & { readonly catalogs: Catalogs; readonly backend: Exclude<Backend, "file">; readonly note: (trouble: Problem) => Promise<void> };

/** One that is damaged is noted, thrown away and built again, once. */
async function fromCatalog(shelves: Shelves, questions: readonly Question[]): Promise<Result<readonly Result<AnyAnswer>[]>> {
  const first = await opened(shelves, questions);
  if (first.ok || first.problem.code !== "database-corrupt") return first;
  await shelves.note(first.problem);
  const discarded = await shelves.catalogs.discard(shelves.backend);
  return discarded.ok ? opened(shelves, questions) : discarded;
}

async function opened({ catalogs, backend, ...shelving }: Shelves, questions: readonly Question[]): Promise<Result<readonly Result<AnyAnswer>[]>> {
  const catalog = await catalogs.open(backend);
  if (!catalog.ok) return catalog;
  try {
    return await askedOf(catalog.value, questions, shelving);
  } finally {
    await catalog.value.close();
  }
}

/** Between the refresh and the answer somebody may refresh again. */
const TRIES_MAX = 5;

export async function askedOf(catalog: Catalog, questions: readonly Question[], shelving: Shelving): Promise<Result<readonly Result<AnyAnswer>[]>> {
  const parts = partsOfAll(questions);
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const current = await bringCurrent(catalog, parts, shelving);
    if (!current.ok) return current;
    const answers = await catalog.answer(questions, current.value.stamps);
    if (!answers.ok) return answers;
    if (answers.value !== "stale") return ok(answers.value);
  }
  return failed(problem("database-busy", "Others change the index all the time."));
}
