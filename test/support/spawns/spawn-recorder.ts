// A vitest setup file: every process that our code starts in the run is recorded and held to the policy.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, expect } from "vitest";
import { faultsOf, type Start } from "./spawn-policy.ts";
import { watchSpawns } from "./spawn-watch.ts";

/** What this test file's code has started so far. */
export const started: Start[] = [];

const folder = mkdtempSync(join(tmpdir(), "milestone-spawns-"));
const log = join(folder, "faults");
const checked = { starts: 0 };

watchSpawns((start) => started.push(start));

afterEach(() => {
  const fresh = started.slice(checked.starts);
  checked.starts = started.length;
  expect(fresh.flatMap((start) => faultsOf(start).map((fault) => `${start.argv.join(" ")}: ${fault}`))).toEqual([]);
});

afterAll(() => {
  const faults = textOf(log);
  rmSync(folder, { recursive: true, force: true });
  expect(faults).toBe("");
});

/** The environment in which a Node child of a test keeps to the policy as well. For our own Node only: older ones cannot load the watch. */
export function watchedEnvironment(environment: Readonly<Record<string, string>>): Record<string, string> {
  const watch = pathToFileURL(join(import.meta.dirname, "spawn-watch.ts")).href;
  return { ...environment, MILESTONE_SPAWN_LOG: log, NODE_OPTIONS: `${environment["NODE_OPTIONS"] ?? ""} --import=${watch}`.trim() };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
