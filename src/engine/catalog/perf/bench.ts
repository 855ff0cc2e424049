// Measuring the backend in use against its limits, and against the same on other data.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import { cellsOf, comparedWith } from "../../../core/rules/scale/performance.ts";
import { benchView, msText, perfComparedView, type Bench, type Comparison } from "../../../core/views/catalog/performance.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { hindrance, standing, type Standing } from "../backend/standing.ts";
import { NOTHING } from "../keeping/backup.ts";
import { dataIn, dataOf, type Data } from "./data.ts";
import { measured, withTrial, type Figures } from "./trial.ts";

/** More rounds than anybody waits for. */
const ROUNDS_MAX = 1_000;
/** Where nobody says how many. */
export const ROUNDS = 20;

/** `data` is a `Bench`. Problem: `check-failed` where a limit is not kept, with everything that was measured. */
export async function bench(ports: Ports, { rounds }: { readonly rounds: number }, caller: Caller): Promise<Finished> {
  const run = await benched(ports, rounds, caller);
  if (!run.ok) return stopped(run.problem);
  const { bench: found, warnings } = run.value;
  return { ...NOTHING, data: found, reply: benchView(found), warnings, problem: tooSlow(found) };
}

export type Benched = { readonly bench: Bench; readonly warnings: readonly Problem[]; readonly data: Data };

export async function benched(ports: Ports, rounds: number, caller: Caller): Promise<Result<Benched>> {
  const ground = await groundFor(ports, rounds);
  if (!ground.ok) return ground;
  const { data, standing: { backend } } = ground.value;
  const run = await withTrial(ports, { ...ground.value, caller }, async (stage) => ok(await measured([stage], { milestones: data.milestones, rounds, progress: ports.progress })));
  if (!run.ok) return run;
  const [{ operations, warnings } = NO_FIGURES] = run.value;
  return ok({ bench: { backend, milestones: data.milestones.length, rounds, cells: cellsOf(backend, operations), operations }, warnings, data });
}

const NO_FIGURES: Figures = { operations: [], warnings: [] };

type Ground = { readonly data: Data; readonly standing: Standing };

async function groundFor(ports: Ports, rounds: number): Promise<Result<Ground>> {
  if (rounds < 1 || rounds > ROUNDS_MAX) return { ok: false, problem: problem("invalid-argument", `${rounds} rounds are not measured.`, { hint: `Write a number from 1 to ${ROUNDS_MAX}.` }) };
  const stands = await standing(ports);
  if (!stands.ok) return stands;
  const { backend } = stands.value;
  const fault = backend === "file" ? null : await hindrance(ports, backend);
  if (fault) return { ok: false, problem: fault };
  const data = await dataOf(ports);
  return data.ok ? ok({ data: data.value, standing: stands.value }) : data;
}

export function tooSlow({ cells }: Bench): Problem | null {
  const over = cells.filter(({ met }) => !met).map(({ area, limit_ms, p95_ms }) => `${area} takes ${msText(p95_ms)} (limit ${limit_ms} ms)`);
  return over.length === 0 ? null : problem("check-failed", `Slower than it may be: ${over.join(", ")}.`, { hint: "See what may be done with `milestone perf analyze`." });
}

/** `data` is a `Comparison`; what is more than a fifth slower is a warning too. Nothing of either place is changed. */
export async function compareWith(ports: Ports, { baseline, rounds = ROUNDS }: { readonly baseline: string; readonly rounds?: number }, caller: Caller): Promise<Finished> {
  const before = await dataIn(ports, baseline);
  if (!before.ok) return stopped(before.problem);
  const ground = await groundFor(ports, rounds);
  if (!ground.ok) return stopped(ground.problem);
  const { data, standing: stands } = ground.value;
  const there = new Set(before.value.milestones);
  const milestones = data.milestones.filter((id) => there.has(id));
  const run = await withTrial(ports, { ...ground.value, caller }, (now) =>
    withTrial(ports, { data: before.value, standing: stands, caller }, async (then) => ok(await measured([now, then], { milestones, rounds, progress: ports.progress }))));
  if (!run.ok) return stopped(run.problem);
  const [now = NO_FIGURES, then = NO_FIGURES] = run.value;
  const found: Comparison = { backend: stands.backend, baseline, milestones: { now: data.milestones.length, before: before.value.milestones.length }, operations: comparedWith(now.operations, then.operations) };
  return { ...NOTHING, data: found, reply: perfComparedView(found), warnings: [...now.warnings, ...slowerIn(found)] };
}

function slowerIn({ operations }: Comparison): Problem[] {
  const slower = operations.filter((operation) => operation.slower).map(({ name, ratio }) => `${name} (${ratio.toFixed(2)} ×)`);
  return slower.length === 0 ? [] : [problem("check-failed", `More than a fifth slower than before: ${slower.join(", ")}.`, { hint: "See what may be done with `milestone perf analyze`." })];
}
