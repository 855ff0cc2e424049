// What finding out that nothing, one file or five hundred have changed costs, by walking, by git and by ref: node test/bench/survey.ts [rounds]
import { spawnSync } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openWorkingTree, type WorkingTreeOptions } from "../../src/adapters/git/working-tree-repository.ts";
import type { Survey } from "../../src/ports/survey.ts";
import { ENVIRONMENT, quantile } from "./measure.ts";
import { idOf, makeRepository } from "./milestones.ts";

const SIZES = [50, 1000, 3000, 5000, 10_000];
const FOLDERS = ["active", "completed"];
const CHANGED_BY_SWITCH = 500;
/** Files count as settled, as they are a few seconds after they were written. */
const SECONDS_LATER = 10;
const WAYS: readonly (readonly [name: string, more: Partial<WorkingTreeOptions>])[] = [
  ["walk", { walkedFilesMax: Number.POSITIVE_INFINITY }],
  ["git", { walkedFilesMax: -1 }],
  ["ref", { stateBranch: "state" }],
];

type Change = { readonly name: string; readonly make: (folder: string, at: { readonly name: string; readonly size: number }) => void };

const CHANGES: readonly Change[] = [
  { name: "nothing", make: () => undefined },
  { name: "one file", make: (folder, { name }) => { edit(folder, 1); if (name === "ref") git(folder, "commit", "-q", "-a", "-m", "One"); } },
  { name: "500 committed", make: (folder, { size }) => commitSome(folder, Math.min(size, CHANGED_BY_SWITCH)) },
];

const rounds = Number(process.argv[2] ?? 9);
console.log(`Node ${process.version}; milliseconds, medians of ${rounds} rounds, each on a surveyor that was just opened. First: without a stamp.\n`);
console.log(row(["files", "way", "first", ...CHANGES.map(({ name }) => name), "stamp, bytes"]));
for (const size of SIZES) await bench(size);

async function bench(size: number): Promise<void> {
  const folder = makeRepository(size);
  try {
    git(folder, "branch", "state");
    for (const [name, more] of WAYS) {
      const first = await times(() => timed(folder, more, null));
      const { survey } = await timed(folder, more, null);
      const cells: string[] = [];
      let { stamp } = survey;
      for (const change of CHANGES) {
        const measured = await times(async () => {
          change.make(folder, { name, size });
          if (name === "ref") git(folder, "update-ref", "refs/heads/state", "HEAD");
          const { time, survey: found } = await timed(folder, more, stamp);
          stamp = found.stamp;
          return { time };
        });
        cells.push(measured.toFixed(1));
      }
      console.log(row([size.toLocaleString("en"), name, first.toFixed(1), ...cells, String(stamp.length)]));
      git(folder, "commit", "-q", "-a", "--allow-empty", "-m", "Rest");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function times(measure: () => Promise<{ readonly time: number }>): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) found.push((await measure()).time);
  return quantile(found, 0.5);
}

async function timed(cwd: string, more: Partial<WorkingTreeOptions>, since: string | null): Promise<{ readonly time: number; readonly survey: Survey }> {
  const tree = openWorkingTree({ cwd, dataPath: null, stateBranch: null, isWorkBranch: () => false, environment: ENVIRONMENT, epochMs: () => Date.now() + SECONDS_LATER * 1000, ...more });
  if (!tree.ok) throw new Error(tree.problem.message);
  const start = performance.now();
  const survey = await tree.value.surveyor.survey({ folders: FOLDERS, since });
  const time = performance.now() - start;
  if (!survey.ok) throw new Error(survey.problem.message);
  return { time, survey: survey.value };
}

function edit(folder: string, number: number): void {
  appendFileSync(join(folder, ".milestones/active", `${idOf(number)}.yaml`), "# Edited.\n");
}

function commitSome(folder: string, count: number): void {
  for (let number = 1; number <= count; number++) edit(folder, number);
  git(folder, "commit", "-q", "-a", "-m", "Some");
}

function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd, encoding: "utf8", env: ENVIRONMENT });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at < 2 ? cell.padEnd(7) : cell.padStart(14))).join("");
}
