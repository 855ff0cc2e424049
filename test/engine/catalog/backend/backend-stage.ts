// A repository in memory with a catalog, a surveyor and a place for backups: lines of routines run on it, and every call can fail.
import { problem, type Problem } from "../../../../src/core/base/problem.ts";
import { failed, ok } from "../../../../src/core/base/result.ts";
import { parseLine } from "../../../../src/core/grammar/parse.ts";
import { backupId, type Backup } from "../../../../src/core/model/stored/backup.ts";
import type { Caller, Finished } from "../../../../src/engine/invocation.ts";
import { carryOutRoutine } from "../../../../src/engine/upkeep/routine.ts";
import type { Alert } from "../../../../src/ports/alerts.ts";
import type { Catalog, Catalogs } from "../../../../src/ports/catalog.ts";
import type { Ports } from "../../../../src/ports/ports.ts";
import { openMemoryCatalogs } from "../../../support/memory/memory-catalog.ts";
import type { MemoryRepository } from "../../../support/memory/memory-repository.ts";
import { openMemorySurveyor } from "../../../support/memory/memory-surveyor.ts";
import { scene } from "../../../support/scene.ts";

export const POINTER = "config/database-config.yaml";
export const BROKEN = problem("database-unavailable", "It is gone.");

export type Stage = {
  readonly repository: MemoryRepository;
  readonly ports: Ports;
  readonly backups: readonly Backup[];
  readonly alerts: readonly Alert[];
  /** Every call of a catalog or of backups, in order. */
  readonly calls: readonly string[];
  readonly run: (line: string, how?: Partial<Caller>, over?: Partial<Ports>) => Promise<Finished>;
  readonly pointer: () => string | undefined;
};

/** `fails` is asked before each call of a catalog or of backups; `passes`: milliseconds that the catalog takes for an answer. */
export type Manner = { readonly config?: string; readonly fails?: (call: string, count: number) => Problem | null; readonly passes?: number; readonly server?: string | null; readonly milestones?: number };

export function stage({ config, fails = () => null, passes = 0, server = "postgresql://db/milestones", milestones = 3 }: Manner = {}): Stage {
  const { repository, ports: plain } = scene({ ...filesOf(milestones), ...(config && { "config/milestone-config.yaml": config }) });
  const [calls, backups, alerts]: [string[], Backup[], Alert[]] = [[], [], []];
  let now = Date.UTC(2026, 2, 2, 9);
  const hindered = (call: string): Problem | null => {
    calls.push(call);
    return fails(call, calls.length);
  };
  const slow = (catalog: Catalog): Catalog => ({
    ...catalog,
    refresh: async (refresh) => faultOr(hindered("refresh"), () => catalog.refresh(refresh)),
    answer: async (questions, at) => faultOr(hindered("answer"), () => {
      now += passes;
      return catalog.answer(questions, at);
    }),
    info: async () => faultOr(hindered("info"), catalog.info),
  });
  const kinds = { sqlite: openMemoryCatalogs(), postgresql: openMemoryCatalogs() };
  const catalogs: Catalogs = {
    server: async () => server,
    setUp: async ({ apply }) => ok([{ what: "database milestones", state: apply ? "made" : "missing" }]),
    open: async (backend) => faultOr(hindered(`open ${backend}`), async () => {
      const opened = await kinds[backend].open(backend);
      return opened.ok ? ok(slow(opened.value)) : opened;
    }),
    discard: async (backend) => faultOr(hindered(`discard ${backend}`), () => kinds[backend].discard(backend)),
  };
  const ports: Ports = {
    ...plain, catalogs, surveyor: openMemorySurveyor(repository),
    alerts: { note: async (alert) => void alerts.push(alert), recent: async () => alerts },
    backups: {
      create: async ({ at, label }) => faultOr(hindered("backup"), async () => {
        const backup: Backup = { id: backupId(at, label), kind: "git", at, label, place: "here", milestones, files: 1, bytes: 1 };
        backups.push(backup);
        return ok(backup);
      }),
      list: async () => ok(backups), changes: async () => ok([]), test: async () => ok({ files: 0, bytes: 0, faults: [] }), remove: async () => ok(null),
    },
  };
  let request = 0;
  const run = async (line: string, how: Partial<Caller> = {}, over: Partial<Ports> = {}): Promise<Finished> => {
    const { call } = await parseLine(line, "cli");
    if (!call.ok || call.value.verb.kind !== "routine") throw new Error(`${line} is no routine`);
    const { verb, ...rest } = call.value;
    const caller: Caller = { actor: "ada", permission: "admin", now: () => new Date(now++).toISOString(), request: { id: `request-${++request}`, given: false }, dryRun: false, commit: true, yes: false, ...how };
    return carryOutRoutine({ ports: { ...ports, ...over }, venue: null }, { verb, ...rest }, caller);
  };
  return { repository, ports, backups, alerts, calls, run, pointer: () => /^backend: (\w+)/m.exec(repository.files().get(POINTER) ?? "")?.[1] };
}

/** `over` without the ports of a checkout: what a forge's API has. */
export function overApi({ ports }: Stage): Ports {
  const { catalogs: _catalogs, surveyor: _surveyor, backups: _backups, ...rest } = ports;
  return rest;
}

async function faultOr<T>(fault: Problem | null, work: () => Promise<T>): Promise<T | ReturnType<typeof failed>> {
  return fault ? failed(fault) : work();
}

function filesOf(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => {
    const id = `milestone-${String(at + 1).padStart(3, "0")}`;
    const requires = at === 0 ? "" : `dependencies:\n  requires: [milestone-${String(at).padStart(3, "0")}]\n`;
    return [`active/${id}.yaml`, `id: ${id}\ntitle: Work number ${at + 1}\nstatus: planned\n${requires}tasks:\n  - id: task-001\n    title: Begin it\n    estimated_hours: ${at + 1}\n    assigned_to: ada\n`];
  }));
}
