// What `execute` costs beside the commands themselves: against bare spawns, make, wireit, and a script that does the same.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Task } from "../../src/core/model/milestone.ts";
import { forecast } from "../../src/core/rules/execution/forecast.ts";
import { top } from "../support/project.ts";
import { ENVIRONMENT, peakOf, quantile } from "./measure.ts";

const CLI = join(top, "dist/cli/index.js");
const AGENTS = 8;

type Work = { readonly id: string; readonly run: string; readonly after: readonly string[]; readonly hours?: number };
type Repository = { readonly folder: string; readonly git: boolean };

/** Prints one table; `rounds` of each, in turn. */
export function benchExecution({ rounds, quick }: { readonly rounds: number; readonly quick: boolean }): void {
  const scratch = mkdtempSync(join(tmpdir(), "milestone-bench-"));
  try {
    console.log(`\nexecute, ${AGENTS} agents; medians of ${rounds} rounds, in milliseconds. Ratios to the first line of each part.`);
    dispatch(scratch, { rounds, quick });
    commits(scratch, rounds);
    makespan(scratch);
    growth(scratch, quick);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function dispatch(scratch: string, { rounds, quick }: { readonly rounds: number; readonly quick: boolean }): void {
  const noOps = tasks(200, () => "true");
  const more = tasks(600, () => "true");
  const plain = repository(join(scratch, "plain"), noOps, { git: false });
  const plainMore = repository(join(scratch, "plain-more"), more, { git: false });
  const trees = repository(join(scratch, "trees"), noOps, { git: true });
  const make = makefile(join(scratch, "make"), noOps);
  const wireit = quick ? null : wireitProject(join(scratch, "wireit"), noOps);
  const times = inTurn(rounds, {
    "raw spawn, 200 × true": () => raw(200),
    "raw spawn, 600 × true": () => raw(600),
    "make -j8": () => run("make", ["-s", `-j${AGENTS}`], make),
    ...(wireit && { "wireit": () => run(join(wireit, "node_modules/.bin/wireit"), [], wireit, { npm_lifecycle_event: "all", npm_package_json: join(wireit, "package.json"), WIREIT_PARALLEL: String(AGENTS), WIREIT_CACHE: "none" }) }),
    "execute without git, 200": () => execute(plain),
    "execute without git, 600": () => execute(plainMore),
    "execute in worktrees, 200": () => execute(trees),
  });
  part("200 commands that do nothing", times);
  const slope = (name: string): number => ((times.get(`${name} 600${name.startsWith("raw") ? " × true" : ""}`) ?? 0) - (times.get(`${name} 200${name.startsWith("raw") ? " × true" : ""}`) ?? 0)) / 400;
  const [rawSlope, ownSlope] = [slope("raw spawn,"), slope("execute without git,")];
  console.log(`${"one more command".padEnd(34)}raw ${rawSlope.toFixed(2)} ms, execute ${ownSlope.toFixed(2)} ms: × ${(ownSlope / rawSlope).toFixed(2)} (aim ≤ 1.5)`);
}

/** A file and a commit for each task. */
function commits(scratch: string, rounds: number): void {
  const writers = tasks(200, (n) => `echo ${n} > f${n}.txt`);
  const own = repository(join(scratch, "commits"), writers, { git: true });
  const script = scripted(join(scratch, "script"), writers);
  part("200 commands that change a file, each in a worktree, committed and merged", inTurn(Math.max(1, Math.floor(rounds / 2)), {
    "script under make -j8 and flock": () => script(),
    "execute": () => execute(own),
  }), "aim ≤ 1.3");
}

/** Tasks of about a second; the simulation has no overhead at all. */
function makespan(scratch: string): void {
  const random = seeded(20_260_302);
  const graph: Work[] = Array.from({ length: 40 }, (_, index) => {
    const seconds = 0.5 + random();
    const after = Array.from({ length: index === 0 ? 0 : Math.floor(random() * 3) }, () => idOf(1 + Math.floor(random() * index)));
    return { id: idOf(index + 1), run: `sleep ${seconds.toFixed(2)}`, after: [...new Set(after)], hours: Number(seconds.toFixed(2)) };
  });
  const own = repository(join(scratch, "graph"), graph, { git: true });
  const options = { tasks: graph.map(({ id, run: line, after, hours = 1 }) => Task.parse({ id, title: id, run: line, dependencies: after, estimated_hours: hours })), satisfied: new Set<string>(), held: new Set<string>(), agents: AGENTS, coordination: "parallel", fileLocking: false } as const;
  const ideal = forecast(options, (task) => (task.estimated_hours ?? 1) * 1_000).makespan;
  part("40 tasks of about a second, a random graph", new Map([["simulation without overhead", ideal], ["execute, as a whole process", execute(own)]]), "aim ≤ 1.1");
}

function growth(scratch: string, quick: boolean): void {
  const sizes = quick ? [200, 600] : [200, 2_000];
  const rows = sizes.map((size) => {
    const own = repository(join(scratch, `growth-${size}`), tasks(size, () => "true"), { git: false });
    const time = execute(own);
    return { size, time, peak: peakOf(executeArgs(), { cwd: own.folder, env: PLAIN }) };
  });
  console.log("\nas the number of tasks grows");
  for (const { size, time, peak } of rows) console.log(`${`execute without git, ${size}`.padEnd(34)}${time.toFixed(0).padStart(8)}${(time / size).toFixed(2).padStart(8)} ms a task${peak.toFixed(0).padStart(8)} MiB`);
}

/** Nothing that the command would have to get rid of by starting anew: the process that is measured is the one that works. */
const PLAIN = { PATH: process.env["PATH"], HOME: process.env["HOME"], GIT_CONFIG_GLOBAL: "/dev/null" };

function part(title: string, times: ReadonlyMap<string, number>, aim = ""): void {
  console.log(`\n${title}`);
  const [first = 1] = times.values();
  const last = [...times.keys()].at(-1);
  for (const [name, time] of times) console.log(`${name.padEnd(34)}${time.toFixed(0).padStart(8)}${(time / first).toFixed(2).padStart(8)} ${name === last ? aim : ""}`);
}

/** Every way once, then again: all of them see the same machine. */
function inTurn(rounds: number, ways: Readonly<Record<string, () => number>>): Map<string, number> {
  const times = new Map(Object.keys(ways).map((name) => [name, new Array<number>()]));
  for (let round = 0; round < rounds; round++) for (const [name, way] of Object.entries(ways)) times.get(name)?.push(way());
  return new Map([...times].map(([name, list]) => [name, quantile(list, 0.5)]));
}

function tasks(count: number, run: (n: number) => string): Work[] {
  return Array.from({ length: count }, (_, index) => ({ id: idOf(index + 1), run: run(index + 1), after: [] }));
}

function idOf(n: number): string {
  return `task-${String(n).padStart(3, "0")}`;
}

function executeArgs(): string[] {
  return [CLI, "execute", "milestone-001", "--agents", String(AGENTS), "--yes", "--json"];
}

/** In a copy each time, since a milestone is executed once. */
function execute({ folder }: Repository): number {
  const copy = `${folder}-run`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const time = run(process.execPath, executeArgs(), copy);
  rmSync(copy, { recursive: true, force: true });
  return time;
}

function run(file: string, args: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}): number {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(file, args, { cwd, env: { ...ENVIRONMENT, ...more }, encoding: "utf8", maxBuffer: 2 ** 28 });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${status}: ${stderr.slice(-500)} ${stdout.slice(-300)}`);
  return time;
}

const RAW = `import { spawn } from "node:child_process";
const count = Number(process.argv[1]);
let started = 0, running = 0;
const pump = () => { while (running < ${AGENTS} && started < count) { started++; running++; spawn("/bin/sh", ["-c", "true"], { stdio: "ignore" }).on("close", () => { running--; pump(); }); } };
pump();`;

function raw(count: number): number {
  return run(process.execPath, ["--input-type=module", "-e", RAW, String(count)], tmpdir());
}

function repository(folder: string, work: readonly Work[], { git }: { readonly git: boolean }): Repository {
  initialised(folder);
  execFileSync(process.execPath, [CLI, "init"], { cwd: folder, env: ENVIRONMENT, stdio: "ignore" });
  const lines = work.map(({ id, run: line, after, hours }) => `  - id: ${id}\n    title: ${id}\n    run: ${JSON.stringify(line)}\n    dependencies: [${after.join(", ")}]\n${hours === undefined ? "" : `    estimated_hours: ${hours}\n`}`);
  writeFileSync(join(folder, ".milestones/active/milestone-001.yaml"), `id: milestone-001\ntitle: Bench\ntasks:\n${lines.join("")}`);
  if (!git) writeFileSync(join(folder, ".milestones/config/milestone-config.yaml"), "agents:\n  git_integration: false\n");
  committed(folder);
  return { folder, git };
}

function initialised(folder: string): void {
  mkdirSync(folder);
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: folder, env: ENVIRONMENT });
  for (const [key, value] of [["user.name", "Bench"], ["user.email", "bench@example.org"]]) execFileSync("git", ["config", String(key), String(value)], { cwd: folder, env: ENVIRONMENT });
}

function committed(folder: string): void {
  for (const args of [["add", "-A"], ["commit", "-q", "-m", "bench"]]) execFileSync("git", args, { cwd: folder, env: ENVIRONMENT });
}

function makefile(folder: string, work: readonly Work[]): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "Makefile"), `all: ${work.map(({ id }) => id).join(" ")}\n${work.map(({ id, run: line }) => `${id}:\n\t@sh -c '${line}'\n`).join("")}`);
  return folder;
}

function wireitProject(folder: string, work: readonly Work[]): string {
  mkdirSync(folder);
  const all = { dependencies: work.map(({ id }) => id) };
  const wireit = { all, ...Object.fromEntries(work.map(({ id, run: command }) => [id, { command }])) };
  const scripts = Object.fromEntries(Object.keys(wireit).map((name) => [name, "wireit"]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "bench", private: true, scripts, wireit }));
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "wireit"], { cwd: folder, env: ENVIRONMENT, stdio: "ignore" });
  return folder;
}

/** The same in shell: a worktree, the command, a commit that is on disk, a merge, and no worktree any more. */
function scripted(folder: string, work: readonly Work[]): () => number {
  initialised(folder);
  const one = `#!/bin/sh
set -e
flock ../lock git worktree add -q --detach "../tree-$1" work
(cd "../tree-$1" && sh -c "$2" && git add -A && git -c core.fsync=all commit -q -m "feat: $1")
commit=$(git -C "../tree-$1" rev-parse HEAD)
flock ../lock sh -c 'tree=$(git merge-tree --write-tree work "$0" | head -n 1) && merge=$(git commit-tree "$tree" -p work -p "$0" -m merge) && git update-ref refs/heads/work "$merge" && git worktree remove --force "../tree-$1"' "$commit" "$1"
`;
  writeFileSync(join(folder, "one.sh"), one, { mode: 0o755 });
  writeFileSync(join(folder, "Makefile"), `all: ${work.map(({ id }) => id).join(" ")}\n${work.map(({ id, run: line }) => `${id}:\n\t@./one.sh ${id} '${line}'\n`).join("")}`);
  committed(folder);
  return () => {
    execFileSync("git", ["branch", "-f", "work", "main"], { cwd: folder, env: ENVIRONMENT });
    return run("make", ["-s", `-j${AGENTS}`], folder);
  };
}

/** A plain generator that gives the same graph every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
