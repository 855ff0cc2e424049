// Prints how long whole commands of the built dist take against an empty Node, and how much memory (npm run bench).
// `--quick` measures fewer rounds and leaves 10,000 milestones out, `--only WORD` keeps the commands with this word.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { top } from "../support/project.ts";
import { benchApprovals } from "./approvals.ts";
import { benchCatalog } from "./catalog.ts";
import { benchExecution } from "./execution.ts";
import { benchGitHub } from "./github.ts";
import { emptyPeak, type Failed, type Measured, measure } from "./measure.ts";
import { idOf, makeRepository } from "./milestones.ts";

type Verb = {
  readonly name: string;
  /** False where the number of milestones cannot matter. */
  readonly grows: boolean;
  readonly args: (round: number) => readonly string[];
  /** The ratio to an empty Node that is aimed at, and up to how many milestones. */
  readonly aim?: { readonly ratio: number; readonly upTo: number };
};

const ALWAYS = Number.POSITIVE_INFINITY;
const VERBS: readonly Verb[] = [
  { name: "--version", grows: false, args: () => ["--version"], aim: { ratio: 1.3, upTo: ALWAYS } },
  { name: "list", grows: true, args: () => ["list"], aim: { ratio: 6, upTo: 1000 } },
  { name: "show", grows: true, args: (round) => ["show", idOf(1 + round)], aim: { ratio: 2.5, upTo: ALWAYS } },
  { name: "complete", grows: true, args: (round) => ["complete", idOf(1 + round), "task-001"] },
];

type Row = { readonly verb: Verb; readonly size: number; readonly result: Measured | Failed };

const { values: flags } = parseArgs({ options: { quick: { type: "boolean", default: false }, only: { type: "string", default: "" } } });
const cli = join(top, "dist/cli/index.js");
const rounds = flags.quick ? 7 : 31;
const sizes = flags.quick ? [50, 200, 1000] : [50, 200, 1000, 10_000];
const verbs = VERBS.filter(({ name }) => name.includes(flags.only));

if (existsSync(cli)) await bench();
else {
  console.error("dist is not built: npm run build");
  process.exitCode = 1;
}

async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; medians of ${rounds} rounds, each in turn with \`node -e 0\`.`);
  console.log(`Peak memory is the high-water mark of the process itself, git not counted; \`node -e 0\`: ${emptyPeak(top).toFixed(0)} MiB.\n`);
  console.log(line(["command", "milestones", "ratio", "ms", "±", "MiB", "aim"]));
  const rows = sizes.filter((size) => measurable(size).length > 0).flatMap((size) => withRepository(size, (cwd) => measurable(size).map((verb) => show({ verb, size, result: measureVerb(verb, cwd) }))));
  console.log("");
  for (const verb of verbs) showGrowth(verb, rows.filter((row) => row.verb === verb));
  if ("catalog".includes(flags.only)) await benchCatalog(cli, { rounds: flags.quick ? 5 : 15, sizes: flags.quick ? [200, 1000] : [200, 1000, 10_000] });
  if ("approvals".includes(flags.only)) benchApprovals(cli, { rounds: flags.quick ? 5 : 15, sizes: [200, 2_000] });
  if ("execute".includes(flags.only)) benchExecution({ rounds: flags.quick ? 1 : 5, quick: flags.quick });
  if ("github".includes(flags.only)) await benchGitHub({ rounds: flags.quick ? 3 : 9, quick: flags.quick });
}

function measurable(size: number): Verb[] {
  return verbs.filter(({ grows }) => grows || size === sizes[0]);
}

function withRepository<T>(size: number, use: (folder: string) => T): T {
  const folder = makeRepository(size);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureVerb(verb: Verb, cwd: string): Measured | Failed {
  return measure({ cwd, args: (round) => [cli, ...verb.args(round)] }, rounds);
}

function show(row: Row): Row {
  const { verb, size, result } = row;
  const start = [verb.name, size.toLocaleString("en")];
  if ("failed" in result) console.log(`${line(start)}failed: ${result.failed}`);
  else console.log(line([...start, result.ratio.toFixed(2), result.time.toFixed(1), result.spread.toFixed(1), result.peak.toFixed(0), aimText(row, result)]));
  return row;
}

function aimText({ verb: { aim }, size }: Row, { ratio }: Measured): string {
  if (!aim || size > aim.upTo) return "";
  return `≤ ${aim.ratio} ${ratio <= aim.ratio ? "met" : "MISSED"}`;
}

/** How many times longer a command takes with ten times as many milestones, from the smallest to the largest number. */
function showGrowth({ name }: Verb, rows: readonly Row[]): void {
  const points = rows.flatMap(({ size, result }) => ("failed" in result ? [] : [{ size, time: result.time }]));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return;
  const growth = (last.time / first.time) ** (1 / Math.log10(last.size / first.size));
  console.log(`${name}: × ${growth.toFixed(2)} per tenfold, ${first.size} to ${last.size.toLocaleString("en")} milestones`);
}

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(index === 6 ? 14 : 12))).join("");
}
