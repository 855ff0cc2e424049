// A scratch repository with any number of milestones of about two kilobytes, the same ones every time.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TASKS = 6;
const WORDS = "plan build check login page invoice search index report export cache queue mail retry token locale chart header".split(" ");

/** The folder, with everything committed; whoever asked removes it. */
export function makeRepository(milestones: number): string {
  const folder = mkdtempSync(join(tmpdir(), `milestone-bench-${milestones}-`));
  const data = join(folder, ".milestones");
  for (const room of ["active", "completed", "config", "events"]) mkdirSync(join(data, room), { recursive: true });
  writeFileSync(join(data, "config/milestone-config.yaml"), "version: 2.0.0\n");
  for (let number = 1; number <= milestones; number += 1) writeFileSync(join(data, `active/${idOf(number)}.yaml`), milestone(number));
  const identity = ["-c", "user.name=Bench", "-c", "user.email=bench@example.org"];
  for (const args of [["init", "-q", "-b", "main"], ["add", "."], [...identity, "commit", "-q", "-m", "Milestones"]]) git(folder, args);
  return folder;
}

export function idOf(number: number): string {
  return `milestone-${String(number).padStart(3, "0")}`;
}

function git(cwd: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd, encoding: "utf8", env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" } });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

/** The first task is open, so that it can be completed; later ones wait for the one before. */
function milestone(number: number): string {
  const phrase = (from: number, count: number) => Array.from({ length: count }, (_, index) => WORDS[(from * 7 + index * 5) % WORDS.length]).join(" ");
  const tasks = Array.from({ length: TASKS }, (_, index) => {
    const id = `task-${String(index + 1).padStart(3, "0")}`;
    const before = index === 0 ? "[]" : `[task-${String(index).padStart(3, "0")}]`;
    return `  - id: ${id}
    title: ${phrase(number + index, 4)}
    description: ${phrase(number * 3 + index, 14)}
    status: pending
    estimated_hours: ${1 + ((number + index) % 8)}
    dependencies: ${before}
    acceptance_criteria:
      - ${phrase(number + index * 2, 8)}
`;
  });
  return `# Written by hand, once.
id: ${idOf(number)}
title: ${phrase(number, 5)}
description: ${phrase(number * 2, 24)}
status: ${number % 3 === 0 ? "in_progress" : "planned"}
priority: ${["low", "medium", "high"][number % 3]}
created_at: "2026-01-${String(1 + (number % 28)).padStart(2, "0")}T09:00:00Z"
success_criteria:
  - ${phrase(number + 4, 9)}
dependencies:
  requires: [${number > 10 && number % 5 === 0 ? idOf(number - 7) : ""}]
tasks:
${tasks.join("")}`;
}
