// A repository on disk with two milestones, and the routines that look after it, each line at its own minute.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseLine } from "../../../../src/core/grammar/parse.ts";
import type { Caller, Finished } from "../../../../src/engine/invocation.ts";
import { carriedOutLine } from "../../../../src/engine/upkeep/maintain.ts";
import { carryOutRoutine } from "../../../../src/engine/upkeep/routine.ts";
import { openPorts } from "../../../../src/host/open-ports.ts";
import type { Alert } from "../../../../src/ports/alerts.ts";
import type { Ports } from "../../../../src/ports/ports.ts";
import { emptyRepository, type GitFixture } from "../../../support/git-fixture.ts";
import { openMemoryLeases, type MemoryLeases } from "../../../support/memory/memory-leases.ts";
import { value } from "../../../support/open-tree.ts";

export const FIRST = ".milestones/active/milestone-001.yaml";
export const SECOND = ".milestones/active/milestone-002.yaml";
const IGNORED = "/data/\n/logs/\n/cache/\n/backups/\n";

export type KeepingScene = {
  readonly fixture: GitFixture;
  readonly ports: Ports;
  readonly leases: MemoryLeases;
  readonly alerts: Alert[];
  readonly run: (line: string, how?: Partial<Caller>, over?: Partial<Ports>) => Promise<Finished>;
  readonly put: (path: string, content: string | Uint8Array) => void;
};

export async function keepingScene(files: Readonly<Record<string, string>> = {}): Promise<KeepingScene> {
  const fixture = emptyRepository();
  const texts = { [FIRST]: "id: milestone-001\ntitle: First\n", [SECOND]: "id: milestone-002\ntitle: Second\n", ".milestones/.gitignore": IGNORED, ...files };
  for (const [path, text] of Object.entries(texts)) fixture.write(path, text);
  fixture.git("add", "-A");
  fixture.git("commit", "-q", "-m", "Start");
  const opened = value(await openPorts({ directory: fixture.folder, dataPath: null, environment: fixture.environment }));
  const leases = openMemoryLeases();
  const alerts: Alert[] = [];
  const ports: Ports = { ...opened.ports, leases, alerts: { note: async (alert) => void alerts.push(alert), recent: async () => alerts } };
  let minute = 0;
  return {
    fixture, ports, leases, alerts,
    async run(line, how = {}, over = {}) {
      const { call } = await parseLine(line, "cli");
      if (!call.ok) throw new Error(call.problem.message);
      const now = new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString();
      const caller: Caller = { actor: "ada", permission: "admin", now: () => now, request: { id: `request-${minute}`, given: false }, dryRun: false, commit: true, yes: false, ...how };
      const { verb, ...rest } = call.value;
      const grounds = { ports: { ...ports, ...over }, venue: null };
      return verb.kind === "routine" ? carryOutRoutine(grounds, { verb, ...rest }, caller) : carriedOutLine(grounds, line, caller);
    },
    put(path, content) {
      mkdirSync(dirname(join(fixture.folder, path)), { recursive: true });
      writeFileSync(join(fixture.folder, path), content);
    },
  };
}
