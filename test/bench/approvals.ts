// What a word at a gate costs as a whole process, in repositories with few and with many milestones (npm run bench -- --only approvals).
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ENVIRONMENT, measure } from "./measure.ts";
import { idOf, makeRepository } from "./milestones.ts";

const TASK = "task-001";
/** Whoever writes and puts up is somebody else than who approves. */
const ANN = { ...ENVIRONMENT, MILESTONE_ACTOR: "ann" };

type Case = { readonly name: string; readonly args: (id: string) => readonly string[]; readonly ready: "put up" | "written" };
const CASES: readonly Case[] = [
  { name: "approval approve", args: (id) => ["approval", "approve", id, TASK, "design"], ready: "put up" },
  { name: "approval list", args: () => ["approval", "list"], ready: "put up" },
  { name: "kiro submit", args: (id) => ["kiro", "submit", id, TASK], ready: "written" },
];

/** Prints one table; each command is given for another milestone in every round. */
export function benchApprovals(cli: string, { rounds, sizes }: { readonly rounds: number; readonly sizes: readonly number[] }): void {
  console.log(`\napprovals; medians of ${rounds} rounds, each in turn with \`node -e 0\`. Every round speaks of a milestone of its own, whose design lies on its work branch.`);
  console.log(line(["command", "milestones", "ratio", "ms", "±", "MiB"]));
  for (const size of sizes) for (const one of CASES) benchCase(cli, one, { size, rounds });
}

function benchCase(cli: string, { name, args, ready }: Case, { size, rounds }: { readonly size: number; readonly rounds: number }): void {
  const cwd = makeRepository(size);
  try {
    const ids = Array.from({ length: rounds + 2 }, (_, round) => idOf(1 + round));
    addPhases(cwd, ids);
    const id = (round: number): string => ids[round] ?? idOf(1);
    const putUp = (round: number): void => run([process.execPath, cli, "kiro", "submit", id(round), TASK], cwd);
    const prepare = ready === "put up" ? putUp : undefined;
    const result = measure({ cwd, args: (round) => [cli, ...args(id(round))], env: ANN, ...(prepare && { prepare }) }, rounds);
    if ("failed" in result) console.log(`${line([name, size.toLocaleString("en")])}failed: ${result.failed}`);
    else console.log(line([name, size.toLocaleString("en"), result.ratio.toFixed(2), result.time.toFixed(1), result.spread.toFixed(1), result.peak.toFixed(0)]));
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** One task in design, with its design written on a work branch; `ann` is asked. */
function addPhases(cwd: string, ids: readonly string[]): void {
  const data = join(cwd, ".milestones");
  appendFileSync(join(data, "config/milestone-config.yaml"), "features:\n  kiro_workflow: true\napproval_workflow:\n  design_approvers: [\"@ann\"]\n");
  for (const id of ids) {
    writeFileSync(join(data, `active/${id}.yaml`), milestone(id));
    const design = join(data, `deliverables/${id}/${TASK}/design/architecture.md`);
    mkdirSync(dirname(design), { recursive: true });
    writeFileSync(design, `# How ${id} is built\n\nBoxes and arrows.\n`);
  }
  run(["git", "add", "."], cwd);
  run(["git", "commit", "-q", "-m", "Designs"], cwd);
  for (const id of ids) run(["git", "branch", `milestone/${id}`], cwd);
}

function milestone(id: string): string {
  return `id: ${id}
title: Phases of ${id}
status: in_progress
created_at: "2026-01-01T09:00:00Z"
kiro_configuration:
  enabled: true
  default_phases: [design, spec, execute]
  phase_weights: {design: 20, spec: 30, execute: 50}
tasks:
  - id: ${TASK}
    title: Build it
    status: in_progress
    kiro_workflow:
      enabled: true
      current_phase: design
      phases:
        design: {status: in_progress, deliverables: [architecture]}
        spec: {status: pending, deliverables: [specification]}
        execute: {status: pending}
`;
}

function run([command = "", ...args]: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: ENVIRONMENT, stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(12))).join("");
}
