// What questions cost whole processes, answered by each catalog: cold, warm, after a changed file, after other branches, and a switch.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BACKENDS, type Backend } from "../../src/core/model/backend.ts";
import { top } from "../support/project.ts";
import { startServer } from "../support/postgres/server.ts";
import { ENVIRONMENT, measure, type Failed, type Measured } from "./measure.ts";
import { idOf, makeRepository } from "./milestones.ts";

const CHANGED_BY_BRANCH = 500;
/** Rounds of what takes seconds. */
const SLOW_ROUNDS_MAX = 3;
const PEAK_MIB_MAX = 65;

/** A repository with one backend in use; `other` is what it is switched from. */
type Place = { readonly folder: string; readonly size: number; readonly backend: Backend; readonly env: NodeJS.ProcessEnv };
/** `aim` is what is aimed at with so many milestones: a ratio to an empty Node, or milliseconds; for catalogs only. */
type Aim = { readonly ratio?: number; readonly ms?: number };
type Operation = { readonly name: string; readonly args: readonly string[]; readonly slow?: true; readonly aim?: (size: number) => Aim; readonly prepare?: (place: Place, round: number) => void };

const LIST = ["list", "--limit", "50"];
const warm = (size: number): Aim => (size <= 200 ? { ratio: 1.6 } : { ratio: 2.5 });

const OPERATIONS: readonly Operation[] = [
  { name: "cold build", args: LIST, slow: true, aim: () => ({ ms: 2000 }), prepare: (place) => discard(place) },
  { name: "list", args: LIST, aim: warm },
  { name: "show", args: ["show", idOf(77)], aim: () => ({ ratio: 2.5 }) },
  { name: "next", args: ["next"], aim: warm },
  { name: "search", args: ["search", "login"], aim: warm },
  { name: "status", args: ["status"] },
  { name: "dashboard data", args: ["status", "--json"] },
  { name: "analytics", args: ["report", "analytics"] },
  { name: "one file later", args: LIST, aim: () => ({ ratio: 4 }), prepare: ({ folder }, round) => edit(folder, 1 + round) },
  { name: "branch of 500 later", args: LIST, slow: true, prepare: ({ folder }, round) => git(folder, "checkout", "-q", "-f", round % 2 === 0 ? "other" : "main") },
  { name: "switch to it", args: [], slow: true, aim: () => ({ ms: 4000 }), prepare: (place) => switchBack(place) },
];

type Row = { readonly name: string; readonly backend: Backend; readonly size: number; readonly result: Measured | Failed };

/** Prints one table and the growth; every catalog on the same repositories, PostgreSQL from a server of our own. */
export async function benchCatalog(cli: string, { rounds, sizes }: { readonly rounds: number; readonly sizes: readonly number[] }): Promise<void> {
  console.log(`\ncatalogs; medians of ${rounds} rounds, ${SLOW_ROUNDS_MAX} of what takes long, each in turn with \`node -e 0\`. MiB: the peak, aimed at ${PEAK_MIB_MAX}.`);
  console.log(line(["command", "milestones", "catalog", "ratio", "ms", "±", "MiB", "aim"]));
  const server = await startServer();
  const rows: Row[] = [];
  try {
    for (const size of sizes) rows.push(...benchSize(cli, { size, rounds, url: server.url("postgres") }));
  } finally {
    await server.remove();
  }
  console.log("");
  for (const backend of BACKENDS) for (const { name } of OPERATIONS) showGrowth(rows.filter((row) => row.backend === backend && row.name === name));
}

function benchSize(cli: string, { size, rounds, url }: { readonly size: number; readonly rounds: number; readonly url: string }): Row[] {
  const folder = repositoryOf(size);
  const env = { ...ENVIRONMENT, DATABASE_URL: url, MILESTONE_DATABASE: url };
  try {
    return BACKENDS.flatMap((backend) => {
      const place = { folder, size, backend, env };
      pointTo(place, backend);
      return OPERATIONS.map((operation) => show({ name: operation.name, backend, size, result: measured(cli, { place, operation, rounds }) }, operation));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every tenth milestone has a log; another branch has others of so many milestones. */
function repositoryOf(size: number): string {
  const folder = makeRepository(size);
  writeFileSync(join(folder, ".milestones/.gitignore"), "data/\nlogs/\nbackups/\n");
  for (let number = 1; number <= size; number += 10) writeFileSync(join(folder, ".milestones/events", `${idOf(number)}.jsonl`), log(number));
  commit(folder, "Logs");
  git(folder, "checkout", "-q", "-b", "other");
  for (let number = 1; number <= Math.min(CHANGED_BY_BRANCH, size / 2); number++) edit(folder, number);
  commit(folder, "Others");
  git(folder, "checkout", "-q", "main");
  return folder;
}

function log(number: number): string {
  const day = String(1 + (number % 28)).padStart(2, "0");
  const event = (event_type: string, hour: string) => JSON.stringify({ timestamp: `2026-01-${day}T${hour}:00:00Z`, event_type, milestone_id: idOf(number), actor: "ada", details: { task_id: "task-001" } });
  return `${event("task_started", "09")}\n${event("task_completed", "11")}\n`;
}

function measured(cli: string, { place, operation, rounds }: { readonly place: Place; readonly operation: Operation; readonly rounds: number }): Measured | Failed {
  const { args, prepare, slow, name } = operation;
  const words = name === "switch to it" ? ["backend", "switch", place.backend, "--yes"] : args;
  if (prepare) pointTo(place, place.backend);
  const isSlow = slow || (place.backend === "file" && place.size > 1000);
  const result = measure({ cwd: place.folder, env: place.env, args: () => [cli, ...words], prepare: prepare && ((round) => prepare(place, round)) }, isSlow ? Math.min(rounds, SLOW_ROUNDS_MAX) : rounds);
  git(place.folder, "checkout", "-q", "-f", "main");
  pointTo(place, place.backend);
  spawnSync(process.execPath, [cli, ...LIST], { cwd: place.folder, env: place.env });
  return result;
}

function discard({ folder, backend, env }: Place): void {
  if (backend === "sqlite") rmSync(join(folder, ".milestones/data"), { recursive: true, force: true });
  if (backend !== "postgresql") return;
  const script = `import pg from "pg";
    const client = new pg.Client({ connectionString: process.env.MILESTONE_DATABASE });
    await client.connect();
    const { rows } = await client.query("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'milestone%'");
    for (const { nspname } of rows) await client.query('DROP SCHEMA "' + nspname + '" CASCADE');
    await client.end();`;
  spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: top, env });
}

/** To the files, or from them to SQLite where it is the files that are gone over to. */
function switchBack(place: Place): void {
  discard(place);
  pointTo(place, place.backend === "file" ? "sqlite" : "file");
}

function pointTo({ folder }: Place, backend: Backend): void {
  mkdirSync(join(folder, ".milestones/config"), { recursive: true });
  writeFileSync(join(folder, ".milestones/config/database-config.yaml"), `backend: ${backend}\n`);
  commit(folder, "Backend");
}

function edit(folder: string, number: number): void {
  appendFileSync(join(folder, ".milestones/active", `${idOf(number)}.yaml`), "# Edited.\n");
}

function commit(folder: string, subject: string): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", subject);
}

function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd, encoding: "utf8", env: ENVIRONMENT });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

function show(row: Row, { aim }: Operation): Row {
  const { name, backend, size, result } = row;
  const start = [name, size.toLocaleString("en"), backend];
  if ("failed" in result) console.log(`${line(start)}failed: ${result.failed}`);
  else console.log(line([...start, result.ratio.toFixed(2), result.time.toFixed(0), result.spread.toFixed(0), result.peak.toFixed(0), backend === "file" || !aim ? "" : aimText(aim(size), result)]));
  return row;
}

function aimText({ ratio, ms }: Aim, result: Measured): string {
  if (ms !== undefined) return `≤ ${ms} ms ${result.time <= ms ? "met" : "MISSED"}`;
  return ratio === undefined ? "" : `≤ ${ratio} ${result.ratio <= ratio ? "met" : "MISSED"}${result.peak <= PEAK_MIB_MAX ? "" : `, ${PEAK_MIB_MAX} MiB MISSED`}`;
}

/** How many times longer a command takes with ten times as many milestones, from the smallest to the largest number. */
function showGrowth(rows: readonly Row[]): void {
  const points = rows.flatMap(({ size, result }) => ("failed" in result ? [] : [{ size, time: result.time }]));
  const [first, last, row] = [points[0], points.at(-1), rows[0]];
  if (!first || !last || !row || first === last) return;
  const growth = (last.time / first.time) ** (1 / Math.log10(last.size / first.size));
  console.log(`${row.name}, ${row.backend}: × ${growth.toFixed(2)} per tenfold, ${first.size} to ${last.size.toLocaleString("en")} milestones`);
}

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(20) : cell.padStart(index === 7 ? 18 : 12))).join("");
}
