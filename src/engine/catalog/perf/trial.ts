// A trial: data in a throw-away copy, on which commands are carried out as at any door, each timed.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import type { Change } from "../../../core/base/tree.ts";
import { printYaml } from "../../../core/files/yaml/print.ts";
import { parseLine } from "../../../core/grammar/parse.ts";
import { CONFIG_PATH } from "../../../core/model/config/config.ts";
import { DATABASE_PATH } from "../../../core/model/config/database.ts";
import { timed, type Timed } from "../../../core/rules/scale/performance.ts";
import type { Ports } from "../../../ports/ports.ts";
import { ask, stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { transact } from "../../transact.ts";
import type { Standing } from "../backend/standing.ts";
import type { Data } from "./data.ts";
import { operationsOn, type Operation } from "./operations.ts";

/** What one operation may take in all: enough for many rounds of a quick one and a few of a slow one. */
const OPERATION_MS_MAX = 500;
/** Fewer say nothing. */
const ROUNDS_MIN = 3;

export type Stage = { readonly ports: Ports; readonly caller: Caller; readonly elapsed: () => number };
export type Trial = { readonly data: Data; readonly standing: Standing };

/** Nothing of the real place is changed. Problems: `prerequisite-missing` where there is no room of one's own, those of the copy and of `work`. */
export async function withTrial<T>(ports: Ports, trial: Trial & { readonly caller: Caller }, work: (stage: Stage) => Promise<Result<T>>): Promise<Result<T>> {
  if (!ports.rehearse || !ports.clock) return { ok: false, problem: problem("prerequisite-missing", "A throw-away copy needs a machine of its own.", { hint: "Run it in a clone, with the same command." }) };
  const rehearsal = await ports.rehearse();
  if (!rehearsal.ok) return rehearsal;
  const { elapsed } = ports.clock;
  const { ports: copy, end } = rehearsal.value;
  try {
    const planted = await plant(copy, [...settingsOf(trial.standing), ...trial.data.files]);
    return planted.ok ? await work({ ports: copy, caller: { ...trial.caller, permission: "admin", dryRun: false, commit: false, yes: true }, elapsed }) : planted;
  } finally {
    await end();
  }
}

/** The backend as it is in use, and how PostgreSQL is reached, though never a credential. */
function settingsOf({ backend, config, database: { postgresql } }: Standing): Change[] {
  const { database: { url }, performance: { batch_size, lazy_loading, max_concurrent_operations } } = config;
  const named = url?.startsWith("env:") === true ? { database: { url } } : {};
  return [
    { path: CONFIG_PATH, text: printYaml({ version: "2.0.0", backend_override: backend, performance: { batch_size, lazy_loading, max_concurrent_operations }, ...named }) },
    { path: DATABASE_PATH, text: printYaml({ postgresql }) },
  ];
}

async function plant({ repository }: Ports, changes: readonly Change[]): Promise<Result<null>> {
  const snapshot = await repository.snapshot({ for: "write" });
  if (!snapshot.ok) return snapshot;
  const written = await repository.commit(snapshot.value, changes, { subject: "measured", body: "", trailers: [], commit: false });
  return written.ok ? ok(null) : written;
}

/** What could be measured, and a warning for what could not. */
export type Figures = { readonly operations: readonly Timed[]; readonly warnings: readonly Problem[] };

/** Each operation on each stage by turns, so that all of them see the same machine; `figures` are in the order of the stages. */
export async function measured(stages: readonly Stage[], { milestones, rounds, progress }: { readonly milestones: readonly string[]; readonly rounds: number; readonly progress: Ports["progress"] }): Promise<Figures[]> {
  const figures = stages.map(() => ({ operations: new Array<Timed>(), warnings: new Array<Problem>() }));
  const operations = operationsOn(milestones);
  for (const [done, operation] of operations.entries()) {
    progress?.({ step: `measuring ${operation.name}`, done, total: operations.length });
    const runs = await byTurns(stages, operation, rounds);
    for (const [at, { times, trouble }] of runs.entries()) {
      const to = figures[at];
      if (times.length > 0) to?.operations.push(timed({ ...operation, times }));
      else if (trouble) to?.warnings.push(problem(trouble.code, `${operation.name} could not be measured: ${trouble.message}`));
    }
  }
  return figures;
}

type Run = { readonly stage: Stage; readonly times: number[]; trouble: Problem | null };

/** The first round warms up and does not count. Who fails once is not asked again. */
async function byTurns(stages: readonly Stage[], operation: Operation, rounds: number): Promise<readonly Run[]> {
  const runs = stages.map((stage): Run => ({ stage, times: [], trouble: null }));
  for (let round = 0; round <= rounds; round++) {
    for (const run of runs) {
      if (run.trouble || isEnough(run)) continue;
      const outcome = await timedRound(run.stage, operation, round);
      if (!outcome.ok) run.trouble = outcome.problem;
      else if (round > 0) run.times.push(outcome.value);
    }
  }
  return runs;
}

function isEnough({ times }: Pick<Run, "times">): boolean {
  return times.length >= ROUNDS_MIN && times.reduce((sum, time) => sum + time, 0) >= OPERATION_MS_MAX;
}

async function timedRound(stage: Stage, { line, before }: Operation, round: number): Promise<Result<number>> {
  const prepared = before ? await carriedOut(stage, before(round), `before-${round}`) : null;
  if (prepared?.problem) return { ok: false, problem: prepared.problem };
  const began = stage.elapsed();
  const { problem: trouble, data } = await carriedOut(stage, line(round), `${round}`);
  const took = stage.elapsed() - began;
  // A check that answers and fails at once has answered.
  return trouble && data === null ? { ok: false, problem: trouble } : ok(took);
}

/** Each is a request of its own, as at a door: read from its words, decided, answered. */
async function carriedOut({ ports, caller }: Stage, line: string, id: string): Promise<Finished> {
  const { call } = await parseLine(line, "cli");
  if (!call.ok) return stopped(call.problem);
  const { verb, ...rest } = call.value;
  const own: Caller = { ...caller, request: { id: `${caller.request.id}/${line}/${id}`, given: false } };
  if (verb.kind === "query") return ask(ports, { verb, ...rest }, own);
  if (verb.kind === "command") return transact(ports, { verb, ...rest }, own);
  throw new TypeError(`${verb.name} is nothing that is measured`);
}
