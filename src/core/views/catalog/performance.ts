// Measured times as replies: the limits with what was measured beside them, each operation with a bar, and two sets of data side by side.
import { bar } from "../../base/bar.ts";
import { durationText } from "../../base/duration.ts";
import { heading, list, table, text, type Block, type Reply } from "../../base/reply.ts";
import { formatSize } from "../../base/size.ts";
import type { Backend } from "../../model/backend.ts";
import { LIMITS_MAX, type Cell, type Compared, type Timed } from "../../rules/scale/performance.ts";
import { backendAtStart, counted } from "./names.ts";

/** Bars of this many cells fit beside the figures on a narrow terminal. */
const BAR_CELLS = 20;

/** What was measured: `rounds` is how often each operation was to be done, fewer where it takes long. */
export type Bench = { readonly backend: Backend; readonly milestones: number; readonly rounds: number; readonly cells: readonly Cell[]; readonly operations: readonly Timed[] };

export function benchView(bench: Bench): Reply {
  return [text(`${whatWasMeasured(bench)}, in a throw-away copy; nothing of yours was changed.`), limitsTable(bench), heading("Operations"), operationsTable(bench.operations)];
}

function whatWasMeasured({ backend, milestones, rounds }: Bench): string {
  return `${backendAtStart(backend)} with ${counted(milestones, "milestone", "milestones")}, ${rounds} rounds each`;
}

const NAMES: Readonly<Record<Cell["area"], string>> = { crud: "CRUD", query: "Query", dashboard: "Dashboard", analytics: "Analytics", advanced: "Advanced" };

/** The bar shows how much of the limit is used. */
function limitsTable({ backend, cells }: Bench): Block {
  const rows = cells.map(({ area, limit_ms, p50_ms, p95_ms, factor, met }) => [
    NAMES[area], limit_ms === null ? "–" : `${limit_ms} ms`, msText(p50_ms), msText(p95_ms),
    limit_ms === null ? "" : bar((100 * p95_ms) / limit_ms, BAR_CELLS), factor === null ? "" : `${factorText(factor)} ${met ? "faster" : "OVER"}`,
  ]);
  return table([`${backend}, ${LIMITS_MAX[backend].sizes}`, "limit", "p50", "p95", "of the limit", ""], rows);
}

function factorText(factor: number): string {
  return `${factor >= 10 ? Math.round(factor) : factor.toFixed(1)} ×`;
}

export function operationsTable(operations: readonly Timed[]): Block {
  const most = Math.max(1, ...operations.map(({ p95_ms }) => p95_ms));
  return table(["", "area", "p50", "p95", "", "rounds"], operations.map(({ name, area, p50_ms, p95_ms, rounds }) =>
    [name, NAMES[area], msText(p50_ms), msText(p95_ms), bar((100 * p95_ms) / most, BAR_CELLS), String(rounds)]));
}

/** "0.42 ms", "8.1 ms", "42 ms", "1.4s". */
export function msText(milliseconds: number): string {
  if (milliseconds >= 1000) return durationText(milliseconds);
  return `${milliseconds >= 10 ? Math.round(milliseconds) : Number(milliseconds.toFixed(milliseconds >= 1 ? 1 : 2))} ms`;
}

export type Comparison = { readonly backend: Backend; readonly baseline: string; readonly milestones: { readonly now: number; readonly before: number }; readonly operations: readonly Compared[] };

/** The bar is full where something takes twice as long as before. */
export function perfComparedView({ backend, baseline, milestones, operations }: Comparison): Reply {
  const rows = operations.map(({ name, before_ms, now_ms, ratio, slower }) =>
    [name, msText(before_ms), msText(now_ms), bar(50 * ratio, BAR_CELLS), `${ratio.toFixed(2)} ×${slower ? " SLOWER" : ""}`]);
  return [
    text(`${backendAtStart(backend)} on ${baseline} (${counted(milestones.before, "milestone", "milestones")}) and on what is there now (${milestones.now}); medians.`),
    table(["", "before", "now", "", "ratio"], rows),
  ];
}

/** Something that costs time or room, and what may be done about it. */
export type Finding = { readonly what: string; readonly fix: string };
export type LargeFile = { readonly path: string; readonly bytes: number };
export type Analysis = { readonly slowest: readonly Timed[]; readonly largest: readonly LargeFile[]; readonly findings: readonly Finding[] };

export function analysisView({ slowest, largest, findings }: Analysis): Reply {
  const most = Math.max(1, ...largest.map(({ bytes }) => bytes));
  return [
    heading("Slowest operations"), operationsTable(slowest),
    heading("Largest files"), table(["file", "size", ""], largest.map(({ path, bytes }) => [path, formatSize(bytes), bar((100 * bytes) / most, BAR_CELLS)])),
    heading("What to do"),
    findings.length === 0 ? text("Nothing: every area is at least twice as fast as it has to be, and no file is large.") : list(findings.map(({ what, fix }) => `${what} ${fix}`)),
  ];
}

export type PerfReport = { readonly at: string; readonly machine: { readonly node: string; readonly git: string | null; readonly platform: string }; readonly bench: Bench; readonly analysis: Analysis };

export function perfReportView({ at, machine, bench, analysis }: PerfReport): Reply {
  return [
    heading(`Performance, ${at}`),
    text(`Node ${machine.node} on ${machine.platform}, git ${machine.git ?? "not found"}.`),
    ...benchView({ ...bench, operations: bench.operations }),
    ...analysisView(analysis),
  ];
}
