// A repository in which anything happens, and the questions that the catalogs must answer as its files do.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { sameJson, toJson } from "../../../src/core/base/json.ts";
import type { Problem } from "../../../src/core/base/problem.ts";
import type { Result } from "../../../src/core/base/result.ts";
import { parseLine } from "../../../src/core/grammar/parse.ts";
import type { Shelf } from "../../../src/core/query/entries.ts";
import { answer } from "../../../src/core/query/oracle.ts";
import type { Question } from "../../../src/core/query/questions.ts";
import { ask } from "../../../src/engine/ask.ts";
import { wholeShelf } from "../../../src/engine/catalog/backend/compare.ts";
import { questionsAbout } from "../../../src/engine/catalog/backend/questions.ts";
import { consult, groundOf, type Consultation } from "../../../src/engine/catalog/consult.ts";
import type { Caller, Finished } from "../../../src/engine/invocation.ts";
import { transact } from "../../../src/engine/transact.ts";
import { openPorts } from "../../../src/host/open-ports.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import type { Snapshot } from "../../../src/ports/repository.ts";
import type { Surveyor } from "../../../src/ports/survey.ts";
import { emptyRepository, type GitFixture } from "../../support/git-fixture.ts";
import { open, value } from "../../support/open-tree.ts";

export const NOW = "2026-03-02T09:00:00.000Z";
export const KEPT = ["sqlite", "postgresql"] as const;
export type Kept = (typeof KEPT)[number];

/** `asking` asks git wherever it can, else small repositories are walked; `stateBranch` is where the state lies. */
export type Manner = { readonly asking: boolean; readonly stateBranch: string | null };

/** `data` is the data folder, absolute; `at` a path in it. */
export type World = GitFixture & Manner & { readonly data: string; readonly at: (path: string) => string };

export function worldWith(url: string, manner: Manner): World {
  const fixture = emptyRepository();
  const data = join(fixture.folder, ".milestones");
  const environment = { ...fixture.environment, DATABASE_URL: url };
  fixture.write(".gitignore", "*ignored*\n");
  fixture.git("add", ".gitignore");
  fixture.git("commit", "-q", "-m", "Begin");
  return { ...fixture, ...manner, environment, data, at: (path) => join(data, path) };
}

/** As a new command opens them. */
export async function portsOf({ folder, environment, asking, stateBranch }: World): Promise<Ports> {
  const { ports } = value(await openPorts({ directory: folder, dataPath: null, environment, stateBranch }));
  const surveyor = (): Surveyor => open({ folder, environment }, { stateBranch, walkedFilesMax: -1, epochMs: () => Date.now() }).surveyor;
  return asking ? { ...ports, surveyor: surveyor() } : ports;
}

/** With a backend forced, as a variable of the environment does it. */
function forced(ports: Ports, backend: "file" | Kept): Ports {
  return { ...ports, settings: { ...ports.settings, environment: { ...ports.settings.environment, DATABASE_TYPE: backend } } };
}

let requests = 0;

/** A line as somebody types it; what it comes to is its own affair. */
export async function carriedOut(ports: Ports, line: string): Promise<Finished> {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) throw new Error(`${line}: ${call.problem.message}`);
  const { verb, ...rest } = call.value;
  const caller: Caller = { actor: "ada", permission: "admin", now: () => NOW, request: { id: `request-${++requests}`, given: false }, dryRun: false, commit: true, yes: true };
  if (verb.kind === "query") return ask(ports, { verb, ...rest }, caller);
  if (verb.kind === "command") return transact(ports, { verb, ...rest }, caller);
  throw new Error(`${line} is neither asked nor done`);
}

async function withSnapshot<T>({ repository }: Ports, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const snapshot = value(await repository.snapshot({ for: "read" }));
  try {
    return await work(snapshot);
  } finally {
    await snapshot.release();
  }
}

/** References that people type, beside those that there are. */
const REFERENCES = ["1", "milestone", "milestone-0", "user login", "zzz", ""].map((milestone): Question => ({ ask: "milestone", milestone }));
const SEARCHES = ["plan", "über", "计", "a\0b"].map((text): Question => ({ ask: "search", text, archived: true, limit: 3, offset: 1 }));

/** All that the files say by now, read anew. */
export async function oracleOf(ports: Ports): Promise<{ readonly shelf: Shelf; readonly questions: readonly Question[] }> {
  const shelf = value(await withSnapshot(ports, (snapshot) => wholeShelf(ports, snapshot)));
  return { shelf, questions: [...questionsAbout(shelf, NOW), ...REFERENCES, ...SEARCHES, { ask: "sessions", milestone: null, status: "active" }] };
}

export async function consulted(ports: Ports, backend: Kept, questions: readonly Question[]): Promise<Result<Consultation>> {
  return withSnapshot(ports, async (snapshot) => consult(ports, questions, { ground: { ...value(await groundOf(ports, snapshot)), backend }, snapshot, now: NOW }));
}

/** Ten thousand rows are compared in no time; where they differ, it is shown how. */
export function alike(found: unknown, expected: unknown, what: string): void {
  const [mine, yours] = [toJson(found), toJson(expected)];
  if (!sameJson(mine, yours)) expect(mine, what).toEqual(yours);
}

export type Agreement = { readonly asked: number; readonly warnings: readonly Problem[]; readonly files: boolean };

/** Every question is answered by each catalog as the files, read anew, answer it; `backends` are all asked at once. */
export async function agrees(world: World, backends: readonly Kept[] = KEPT): Promise<Agreement> {
  const ports = await portsOf(world);
  const { shelf, questions } = await oracleOf(ports);
  const expected = new Map(questions.map((question) => [JSON.stringify(question), answer(question, shelf)]));
  const consultations = await Promise.all(backends.map((backend) => consulted(ports, backend, questions)));
  const warnings: Problem[] = [];
  const { exists, plain } = value(await withSnapshot(ports, (snapshot) => groundOf(ports, snapshot)));
  for (const [index, consultation] of consultations.entries()) {
    const { answers, warnings: said, backend } = value(consultation);
    // Nobody falls back to the files without a word, but where earlier layouts are the files' own affair.
    if (said.length === 0) expect(backend).toBe(exists && plain ? backends[index] : "file");
    warnings.push(...said);
    for (const [at, question] of questions.entries()) {
      const key = JSON.stringify(question);
      alike(answers[at], expected.get(key), `${backends[index]} (${backend}): ${key}`);
    }
  }
  return { asked: questions.length, warnings, files: consultations.some((one) => one.ok && one.value.backend === "file") };
}

const VERBS = ["list --all", "list --search plan --sort title", "search task", "next", "status", "waiting", "graph", "report analytics", "show milestone-001", "depends milestone-001"];

/** Whole verbs say the same of either backend: data, words and warnings. */
export async function verbsAgree(world: World): Promise<void> {
  const ports = await portsOf(world);
  for (const line of VERBS) {
    const byFiles = await carriedOut(forced(ports, "file"), line);
    for (const backend of KEPT) expect(await carriedOut(forced(ports, backend), line), `${backend}: ${line}`).toEqual(byFiles);
  }
}

/** What is kept beside the files is thrown away: everything is built anew. */
export async function forget(world: World): Promise<void> {
  const { catalogs } = await portsOf(world);
  rmSync(world.at("data"), { recursive: true, force: true });
  value((await catalogs?.discard("postgresql")) ?? { ok: true, value: null });
}
