// The engine over a repository in memory: lines as people type them, one after the other, each at its own instant.
import { ask } from "../../src/engine/ask.ts";
import type { Caller, Finished } from "../../src/engine/invocation.ts";
import { transact } from "../../src/engine/transact.ts";
import { parseLine } from "../../src/core/grammar/parse.ts";
import { ok } from "../../src/core/base/result.ts";
import type { Conflicts } from "../../src/ports/conflicts.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { openMemoryJournal, type MemoryJournal } from "./memory/memory-journal.ts";
import { openMemoryLeases, type MemoryLeases } from "./memory/memory-leases.ts";
import { openMemoryRepository, type MemoryRepository } from "./memory/memory-repository.ts";
import { openMemorySeats } from "./memory/memory-seats.ts";

export type Scene = {
  readonly repository: MemoryRepository;
  readonly leases: MemoryLeases;
  readonly journal: MemoryJournal;
  readonly ports: Ports;
  /** What a line comes to; a line that cannot be parsed throws. */
  readonly run: (line: string, how?: Partial<Caller>, over?: Ports) => Promise<Finished>;
};

const NO_CONFLICTS: Conflicts = { list: async () => ok([]), sides: async () => ok({ published: null, beginning: null }), settle: async () => ok(undefined) };

export function scene(files: Readonly<Record<string, string | Uint8Array>>): Scene {
  const repository = openMemoryRepository(files);
  const [leases, journal] = [openMemoryLeases(), openMemoryJournal()];
  const ports: Ports = {
    repository,
    history: repository.history,
    settings: { environment: {}, flags: {}, git: () => ({}), global: null },
    surroundings: { file: async () => ok(Buffer.from("- [ ] From a file\n")), folder: async () => ok(new Map()), machine: () => Promise.reject(new Error("not asked")) },
    conflicts: NO_CONFLICTS,
    leases,
    journal,
    seats: openMemorySeats(),
  };
  let minute = 0;
  const run = async (line: string, how: Partial<Caller> = {}, over: Ports = ports): Promise<Finished> => {
    const { call } = await parseLine(line, "comment");
    if (!call.ok) throw new Error(call.problem.message);
    const invocation = call.value;
    const now = new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString();
    const caller: Caller = { actor: "ada", permission: "admin", now: () => now, request: { id: `request-${minute}`, given: false }, dryRun: false, commit: true, yes: false, ...how };
    const { verb } = invocation;
    if (verb.kind === "execution" || verb.kind === "routine") throw new Error(`${verb.name} is no matter of one transaction`);
    return verb.kind === "query" ? ask(over, { ...invocation, verb }, caller) : transact(over, { ...invocation, verb }, caller);
  };
  return { repository, leases, journal, ports, run };
}
