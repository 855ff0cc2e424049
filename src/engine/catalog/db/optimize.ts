// Making a backend smaller and faster: what the database can do for itself, and what its settings should say.
import { text, type Reply } from "../../../core/base/reply.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import type { Edit } from "../../../core/base/edit.ts";
import type { Backend } from "../../../core/model/backend.ts";
import { DATABASE_PATH } from "../../../core/model/config/database.ts";
import { figuresTable, plannedView } from "../../../core/views/catalog/rebuilt.ts";
import { linesView } from "../../../core/views/catalog/stock.ts";
import { tunedView, type Advice, type Timed, type Tuned } from "../../../core/views/catalog/tuned.ts";
import { backendAtStart } from "../../../core/views/catalog/names.ts";
import { defineCommand } from "../../../core/verb.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { transact } from "../../transact.ts";
import { timings, type Timing } from "../backend/health.ts";
import { onKept } from "../backend/rebuild.ts";
import { standing, withCatalog, type Kept, type Standing } from "../backend/standing.ts";
import { NOTHING } from "../keeping/backup.ts";

/** `data` is `{backend, before, after, done}`: bytes and rows before and after, and what was done. */
export async function optimize(ports: Ports, { target }: { readonly target: Backend | null }, caller: Caller): Promise<Finished> {
  return onKept(ports, { target, what: "optimise" }, async (backend) => {
    if (caller.dryRun) return { ...NOTHING, data: { backend }, reply: plannedView(backend, "packed, and counted through for its planner") };
    const done = await optimized(ports, backend);
    if (!done.ok) return stopped(done.problem);
    const { before, after, lines } = done.value;
    return { ...NOTHING, data: { backend, before, after, done: lines }, reply: linesView(`${backendAtStart(backend)} was optimised.`, lines, [figuresTable(before, after)]) };
  });
}

async function optimized(ports: Ports, backend: Kept) {
  return withCatalog(ports, backend, async (catalog) => {
    const before = await catalog.info();
    if (!before.ok) return before;
    const lines = await catalog.optimize();
    if (!lines.ok) return lines;
    const after = await catalog.info();
    return after.ok ? ok({ before: figures(before.value), after: figures(after.value), lines: lines.value }) : after;
  });
}

function figures({ bytes, rows }: { readonly bytes: number; readonly rows: Readonly<Record<string, number>> }) {
  return { bytes, rows };
}

type Tuning = { readonly apply: boolean; readonly queries: boolean };

/**
 * `data` is a `Tuned`. With `apply` the settings are committed, and the database does for itself what it can; with `queries` only
 * the latter, and every kind of question is timed before and after it; a dry run times nothing. Indexes are part of the schema:
 * none is ever missing.
 */
export async function tune(ports: Ports, { apply, queries }: Tuning, caller: Caller): Promise<Finished> {
  return onKept(ports, { target: null, what: "tune" }, async (backend) => {
    const stands = await standing(ports);
    if (!stands.ok) return stopped(stands.problem);
    const measured = caller.dryRun ? ok({ done: [], queries: [] }) : await measuredOf(ports, backend, { acts: apply || queries, caller });
    if (!measured.ok) return stopped(measured.problem);
    const advice = backend === "postgresql" ? poolAdvice(stands.value) : [];
    const written = apply && advice.length > 0 ? await applied(ports, advice, caller) : NOTHING;
    if (written.problem) return stopped(written.problem);
    const data: Tuned = { backend, ...measured.value, advice: advice.map((one) => ({ ...one, applied: apply && !caller.dryRun })) };
    return { ...written, data, reply: caller.dryRun ? untimedView(data, { acts: apply || queries }) : tunedView(data) };
  });
}

type Acting = { readonly acts: boolean };

async function measuredOf(ports: Ports, backend: Kept, { acts, caller }: Acting & { readonly caller: Caller }): Promise<Result<Pick<Tuned, "done" | "queries">>> {
  const before = await timings(ports, backend, caller);
  if (!before.ok) return before;
  const done = acts ? await optimized(ports, backend) : null;
  if (done && !done.ok) return done;
  const after = acts ? await timings(ports, backend, caller) : null;
  return ok({ done: done?.value.lines ?? [], queries: timed(before.value, after) });
}

function untimedView({ backend, advice }: Tuned, { acts }: Acting): Reply {
  const what = `brought up to what the files say, and timed with every kind of question${acts ? " before and after it is packed and counted through" : ""}`;
  return [...plannedView(backend, what), ...advice.map(({ setting, now, wanted, why }) => text(`${setting} is ${now}; better is ${wanted}: ${why}.`))];
}

function timed(before: readonly Timing[], after: Result<readonly Timing[]> | null): Timed[] {
  const later = new Map(after?.ok ? after.value.map(({ question, milliseconds }) => [question, milliseconds]) : []);
  return before.map(({ question, milliseconds }) => ({ question, before: milliseconds, after: later.get(question) ?? null }));
}

/** With one alone a refresh keeps questions waiting. */
const POOL_MIN = 2;

/** One process cannot use more connections than it does things at once; a few more let a refresh go on beside them. */
function poolAdvice({ config, database }: Standing): Advice[] {
  const wanted = config.performance.max_concurrent_operations + 2;
  const now = database.postgresql.pool_size;
  if (now >= POOL_MIN && now <= wanted) return [];
  return [{ setting: "postgresql.pool_size", now: String(now), wanted: String(wanted), why: "performance.max_concurrent_operations and two more", applied: false }];
}

async function applied(ports: Ports, advice: readonly Advice[], caller: Caller): Promise<Finished> {
  const edits = advice.map(({ setting, wanted }): Edit => ({ kind: "set", at: setting.split("."), value: Number(wanted) }));
  const verb = defineCommand({
    name: "db tune", summary: "Tune the database.", permission: "maintain", args: {}, examples: [], scope: () => "none",
    decide: () => ok({ events: [], edits: [{ path: DATABASE_PATH, edits }] }),
    answer: () => ({ data: null, reply: [], subject: advice.map(({ setting, wanted }) => `${setting} is ${wanted}`).join(", ") }),
  });
  return transact(ports, { verb, args: {}, line: "milestone db tune --apply" }, caller);
}
