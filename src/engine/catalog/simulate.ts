// Simulating growth: a throw-away copy of the milestones grows through every threshold, and what the scale makes of it is shown.
import { problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import type { Change } from "../../core/base/tree.ts";
import { printYaml } from "../../core/files/yaml/print.ts";
import { parseLine } from "../../core/grammar/parse.ts";
import { CONFIG_PATH } from "../../core/model/config/config.ts";
import { DATABASE_PATH } from "../../core/model/config/database.ts";
import { activePath, type Workspace } from "../../core/model/workspace.ts";
import { simulatedView, type Step } from "../../core/views/upkeep/simulation.ts";
import type { Ports } from "../../ports/ports.ts";
import { ask, stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { load, type Loaded } from "../load.ts";
import { followScale, lookAtScale } from "./scale-check.ts";

/** More than any repository is promised to hold, and done within a minute or two. */
const SIMULATED_MAX = 10_000;

/** `data.steps` tells of each size that was looked at. Nothing of the real place is changed. */
export async function simulateScale(ports: Ports, { to }: { readonly to: number }, caller: Caller): Promise<Finished> {
  if (to > SIMULATED_MAX) return stopped(problem("invalid-argument", `--to ${to} is more than is simulated.`, { hint: `Write a number up to ${SIMULATED_MAX}.` }));
  if (!ports.rehearse) return stopped(problem("prerequisite-missing", "A throw-away copy needs a machine of its own.", { hint: "Run it in a clone, with the same command." }));
  const real = await loaded(ports);
  if (!real.ok) return stopped(real.problem);
  const stage = await ports.rehearse();
  if (!stage.ok) return stopped(stage.problem);
  const throwaway: Throwaway = { ports: stage.value.ports, caller: { ...caller, permission: "admin", dryRun: false, commit: false, yes: true } };
  try {
    const steps = await grown(throwaway, real.value, { to, progress: ports.progress });
    return steps.ok ? { ...NOTHING, data: { to, steps: steps.value }, reply: simulatedView(steps.value) } : stopped(steps.problem);
  } finally {
    await stage.value.end();
  }
}

const NOTHING: Finished = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };

async function loaded({ repository, settings }: Ports): Promise<Result<Loaded>> {
  const snapshot = await repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  const all = await load(snapshot.value, { scope: "all", settings });
  await snapshot.value.release();
  return all;
}

type Throwaway = { readonly ports: Ports; readonly caller: Caller };

type Growth = { readonly to: number; readonly progress: Ports["progress"] };

async function grown(throwaway: Throwaway, { workspace, texts }: Loaded, { to, progress }: Growth): Promise<Result<readonly Step[]>> {
  const copied = [...texts].filter(([path]) => path !== CONFIG_PATH).map(([path, text]): Change => ({ path, text }));
  const planted = await write(throwaway, [...settingsOf(workspace), ...copied]);
  if (!planted.ok) return planted;
  const steps: Step[] = [];
  const start = await lookAtScale(throwaway.ports, { now: true }, throwaway.caller);
  if (!start.ok) return start;
  let count = start.value.scale.metrics.milestone_count;
  for (const size of sizesOf(workspace, { from: count, to })) {
    progress?.({ step: "growing a copy", done: count, total: to });
    const added = await write(throwaway, Array.from({ length: size - count }, (_, index) => invented(count + index + 1)));
    const step = added.ok ? await lookedAt(throwaway, size) : added;
    if (!step.ok) return step;
    steps.push(step.value);
    count = size;
  }
  return ok(steps);
}

/** Thresholds as they are, and where PostgreSQL is, though never a credential; that something follows them is what is to be seen. */
function settingsOf({ config: { scale_thresholds, database: { url } }, database: { postgresql } }: Workspace): Change[] {
  const named = url?.startsWith("env:") === true ? { database: { url } } : {};
  return [
    { path: CONFIG_PATH, text: printYaml({ version: "2.0.0", auto_scale: true, scale_thresholds, ...named }) },
    { path: DATABASE_PATH, text: printYaml({ postgresql }) },
  ];
}

/** What is there, right below and at each threshold, and the end. */
function sizesOf({ config: { scale_thresholds } }: Workspace, { from, to }: { readonly from: number; readonly to: number }): number[] {
  const { file_to_sqlite: low, sqlite_to_postgresql: high } = scale_thresholds;
  const sizes = [from, low - 1, low, high - 1, high, to].filter((size) => size === from || (size > from && size <= to));
  return [...new Set(sizes)].sort((a, b) => a - b);
}

async function write({ ports: { repository } }: Throwaway, changes: readonly Change[]): Promise<Result<null>> {
  if (changes.length === 0) return ok(null);
  const snapshot = await repository.snapshot({ for: "write" });
  if (!snapshot.ok) return snapshot;
  const written = await repository.commit(snapshot.value, changes, { subject: "simulated", body: "", trailers: [], commit: false });
  return written.ok ? ok(null) : written;
}

/** Of the size that milestones usually have. */
function invented(number: number): Change {
  const id = `simulated-${String(number).padStart(5, "0")}`;
  const tasks = ["Design", "Build", "Try", "Describe", "Review", "Release"].map((title, index) => ({ id: `task-${index + 1}`, title, description: "An invented task, described at the length that people take. ".repeat(3) }));
  return { path: activePath(id), text: printYaml({ id, title: `Simulated milestone ${number}`, description: "An invented milestone. ".repeat(20), tasks }) };
}

async function lookedAt({ ports, caller }: Throwaway, size: number): Promise<Result<Step>> {
  const looked = await lookAtScale(ports, { now: true }, caller);
  if (!looked.ok) return looked;
  const { scale: { backend: before, recommended, reachable }, verdict } = looked.value;
  const began = Date.parse(caller.now());
  const followed = await followScale(ports, looked.value, { look: { now: true }, caller: named(caller, size) });
  if (followed.problem) return { ok: false, problem: followed.problem };
  const switched = verdict.kind === "switches" ? Date.parse(caller.now()) - began : null;
  const listed = await timed(caller, () => list({ ports, caller }));
  if (listed.problem) return { ok: false, problem: listed.problem };
  return ok({ milestones: size, recommended, reachable, before, backend: verdict.kind === "switches" ? verdict.target : before, switch_ms: switched, list_ms: listed.ms });
}

/** Each switch is a request of its own. */
function named(caller: Caller, size: number): Caller {
  return { ...caller, request: { id: `${caller.request.id}/${size}`, given: false } };
}

async function timed({ now }: Caller, work: () => Promise<Finished>): Promise<Pick<Finished, "problem"> & { readonly ms: number }> {
  const began = Date.parse(now());
  const { problem: failure } = await work();
  return { problem: failure, ms: Date.parse(now()) - began };
}

/** The question that people ask most. */
async function list({ ports, caller }: Throwaway): Promise<Finished> {
  const { call } = await parseLine("list --limit 50", "cli");
  if (!call.ok) return stopped(call.problem);
  const { verb, ...rest } = call.value;
  if (verb.kind !== "query") throw new TypeError(`${verb.name} is no question`);
  return ask(ports, { verb, ...rest }, caller);
}
