// What costs time and room, with what may be done about each; and the whole of it as a report.
import { encodeMarkdown } from "../../../core/base/encode/markdown.ts";
import { code } from "../../../core/base/reply.ts";
import { formatSize } from "../../../core/base/size.ts";
import type { ReportFormat } from "../../../core/model/catalog-order.ts";
import { isMilestoneFile } from "../../../core/model/stored/backup.ts";
import { LIMITS_MAX, slowestFirst, type Cell, type Timed } from "../../../core/rules/scale/performance.ts";
import { analysisView, msText, perfReportView, type Analysis, type Bench, type Finding, type LargeFile, type PerfReport } from "../../../core/views/catalog/performance.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { NOTHING } from "../keeping/backup.ts";
import { benched, ROUNDS, type Benched } from "./bench.ts";
import type { Data } from "./data.ts";

/** Lists of what is slow or large stop here: the first few are what counts. */
const SHOWN_MAX = 5;
/** An area that uses less than this of its limit is in no danger. */
const FACTOR_MIN = 2;
/** Milestones of this size are read and written by every change to one of their tasks. */
const FILE_BYTES_LARGE = 64 * 1024;

/** `data` is an `Analysis`. */
export async function analyze(ports: Ports, caller: Caller): Promise<Finished> {
  const run = await benched(ports, ROUNDS, caller);
  if (!run.ok) return stopped(run.problem);
  const data = analysisOf(run.value);
  return { ...NOTHING, data, reply: analysisView(data), warnings: run.value.warnings };
}

/** `data` is a `PerfReport`; other formats than text are the reply itself, to be redirected. */
export async function performanceReport(ports: Ports, { format }: { readonly format: ReportFormat }, caller: Caller): Promise<Finished> {
  const run = await benched(ports, ROUNDS, caller);
  if (!run.ok) return stopped(run.problem);
  const { node, git, platform } = await ports.surroundings.machine();
  const data: PerfReport = { at: caller.now(), machine: { node, git, platform }, bench: run.value.bench, analysis: analysisOf(run.value) };
  const view = perfReportView(data);
  const reply = format === "text" ? view : [format === "md" ? code(encodeMarkdown(view), "markdown") : code(JSON.stringify(data, null, 2), "json")];
  return { ...NOTHING, data, reply, warnings: run.value.warnings };
}

function analysisOf({ bench, data }: Benched): Analysis {
  const slowest = slowestFirst(bench.operations).slice(0, SHOWN_MAX);
  const largest = largestOf(data);
  return { slowest, largest, findings: [...bench.cells.flatMap((cell) => aboutArea(cell, bench)), ...largest.flatMap(aboutFile)] };
}

function largestOf({ files }: Data): LargeFile[] {
  const sizes = files.map(({ path, bytes }) => ({ path, bytes: bytes.length }));
  return sizes.sort((left, right) => right.bytes - left.bytes).slice(0, SHOWN_MAX);
}

function aboutArea({ area, limit_ms, p95_ms, factor }: Cell, bench: Bench): Finding[] {
  if (factor === null || factor >= FACTOR_MIN) return [];
  const slowest = slowestFirst(bench.operations.filter((operation) => operation.area === area))[0];
  return [{ what: `${slowest?.name ?? area} takes ${msText(p95_ms)} of the ${limit_ms} ms that ${area} may take.`, fix: fixFor(area, bench) }];
}

/** A larger backend where the data have outgrown this one; else what this one can do for itself. */
function fixFor(area: Timed["area"], { backend, milestones }: Bench): string {
  if (area === "crud") return "Archive what is done: milestone archive; and look at the largest files above.";
  if (backend === "file") return "Answer from SQLite: milestone backend switch sqlite.";
  const outgrown = backend === "sqlite" && milestones > OUTGROWN_MIN;
  return outgrown ? "Tidy the index: milestone db optimize; or answer from PostgreSQL: milestone backend switch postgresql." : "Tidy the index: milestone db optimize; then milestone db tune --queries.";
}

/** Where SQLite's own limits end. */
const OUTGROWN_MIN = Number(LIMITS_MAX.sqlite.sizes.split("–")[1]);

/** A log that is large is no trouble: it is read only for analytics, and only after it has grown. */
function aboutFile({ path, bytes }: LargeFile): Finding[] {
  return bytes < FILE_BYTES_LARGE || !isMilestoneFile(path) ? [] : [{ what: `${path} has ${formatSize(bytes)}.`, fix: "Split the milestone, or keep long texts in files of their own." }];
}
