// A catalog in memory that answers by the oracle, and refuses what it is told to refuse.
import type { Problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import type { Batch, Shelf } from "../../../src/core/query/entries.ts";
import { answer } from "../../../src/core/query/oracle.ts";
import { PARTS, type Part } from "../../../src/core/query/questions.ts";
import type { Catalog, Catalogs, Refresh, Stamps } from "../../../src/ports/catalog.ts";

type Kept = {
  stamps: Record<Part, string | null>;
  versions: Record<Part, Map<string, string>>;
  milestones: Map<string, NonNullable<ReturnType<NonNullable<Batch["milestones"]>["get"]>>>;
  ids: Set<string>;
  marks: Map<string, Shelf["marks"] extends ReadonlyMap<string, infer M> ? M : never>;
  sessions: Map<string, Shelf["sessions"] extends ReadonlyMap<string, infer S> ? S : never>;
  approvals: Map<string, Shelf["approvals"] extends ReadonlyMap<string, infer A> ? A : never>;
  problems: Map<string, readonly Problem[]>;
};

export type MemoryCatalogs = Catalogs & {
  /** The next calls of a method that are answered with a problem. */
  readonly trouble: Partial<Record<keyof Catalog | "discard" | "open", Problem[]>>;
  /** Called before each answer; may refresh by itself. */
  beforeAnswer: () => Promise<void>;
  /** How often each method was called, and how many milestones came in. */
  readonly calls: Record<string, number>;
};

export function openMemoryCatalogs(): MemoryCatalogs {
  let kept = emptyKept();
  const calls: Record<string, number> = {};
  const trouble: MemoryCatalogs["trouble"] = {};
  const hindered = (method: keyof typeof trouble): Problem | null => {
    calls[method] = (calls[method] ?? 0) + 1;
    return trouble[method]?.shift() ?? null;
  };
  const catalog = (backend: Catalog["backend"]): Catalog => ({
    backend,
    async stamps() {
      const fault = hindered("stamps");
      return fault ? failed(fault) : ok({ ...kept.stamps });
    },
    async versions(part) {
      const fault = hindered("versions");
      return fault ? failed(fault) : ok(new Map(kept.versions[part]));
    },
    async refresh(refresh) {
      const fault = hindered("refresh");
      if (fault) return failed(fault);
      if (kept.stamps[refresh.part] !== refresh.from) return ok("moved");
      const next = structuredClone(kept);
      if (refresh.whole) forget(next, refresh.part);
      for await (const batch of refresh.batches) {
        calls["entries"] = (calls["entries"] ?? 0) + (batch.milestones?.size ?? 0);
        take(next, refresh, batch);
      }
      if (kept.stamps[refresh.part] !== refresh.from) return ok("moved");
      next.stamps[refresh.part] = refresh.to;
      kept = next;
      return ok("done");
    },
    async answer(questions, at) {
      const fault = hindered("answer");
      if (fault) return failed(fault);
      await catalogs.beforeAnswer();
      const stale = Object.entries(at).some(([part, stamp]) => PARTS.some((known) => known === part && kept.stamps[known] !== stamp));
      return ok(stale ? "stale" : questions.map((question) => answer(question, shelfOf(kept))));
    },
    info: async () => ok({ backend, place: "memory", version: "0", schema_version: 1, bytes: 0, rows: { milestone: kept.milestones.size }, pool: null, settings: {} }),
    check: async () => ok([]),
    optimize: async () => ok([]),
    close: async () => undefined,
  });
  const catalogs: MemoryCatalogs = {
    trouble,
    calls,
    beforeAnswer: async () => undefined,
    server: async () => null,
    setUp: async () => ok([]),
    async open(backend) {
      const fault = hindered("open");
      return fault ? failed(fault) : ok(catalog(backend));
    },
    async discard() {
      const fault = hindered("discard");
      if (fault) return failed(fault);
      kept = emptyKept();
      return ok(null);
    },
  };
  return catalogs;
}

function emptyKept(): Kept {
  const none = { milestones: null, events: null, sessions: null, approvals: null } satisfies Stamps;
  return {
    stamps: { ...none },
    versions: { milestones: new Map(), events: new Map(), sessions: new Map(), approvals: new Map() },
    milestones: new Map(), ids: new Set(), marks: new Map(), sessions: new Map(), approvals: new Map(), problems: new Map(),
  };
}

function forget(kept: Kept, part: Part): void {
  kept.versions[part].clear();
  if (part === "milestones") for (const map of [kept.milestones, kept.ids, kept.problems]) map.clear();
  if (part === "events") kept.marks.clear();
  if (part === "sessions") kept.sessions.clear();
  if (part === "approvals") kept.approvals.clear();
}

function take(kept: Kept, { part }: Refresh, batch: Batch): void {
  for (const [path, version] of batch.versions) set(kept.versions[part], path, version);
  for (const [id, entry] of batch.milestones ?? []) set(kept.milestones, id, entry);
  for (const [id, problems] of batch.problems ?? []) set(kept.problems, id, problems.length > 0 ? problems : null);
  for (const id of batch.milestones?.keys() ?? []) {
    if (kept.milestones.has(id) || kept.problems.has(id)) kept.ids.add(id);
    else kept.ids.delete(id);
  }
  for (const [id, marks] of batch.marks ?? []) set(kept.marks, id, marks);
  for (const [key, entry] of batch.sessions ?? []) set(kept.sessions, key, entry);
  for (const [key, entry] of batch.approvals ?? []) set(kept.approvals, key, entry);
}

function set<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function shelfOf({ milestones, ids, marks, sessions, approvals, problems }: Kept): Shelf {
  return { milestones, ids, marks, sessions, approvals, problems: [...problems.values()].flat() };
}
