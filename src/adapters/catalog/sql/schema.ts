// The schema of a catalog: its tables as data, the same in both kinds of SQL, and the statements that make them.
import type { ColumnType, Dialect } from "./dialect.ts";

/** Raised by whoever changes a table or what a column means: catalogs of an earlier version are built anew, later ones left alone. */
export const SCHEMA_VERSION = 1;

export type Table = {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** The primary key; its columns and those in `required` are never null. */
  readonly key: readonly string[];
  /** What stands between `ON <table>` and the end, by the index's name. */
  readonly indexes: Readonly<Record<string, string>>;
};

/** `number` stands for the milestone in the other tables; a milestone that changes gets a new one. Truths are 1 or 0. */
export const MILESTONES: Table = {
  name: "milestones",
  columns: {
    number: "integer", id: "text", id_key: "text", path: "text",
    /** What lists are filtered and sorted by, as `Keys` has it. */
    title_key: "text", status: "text", status_rank: "integer", priority: "text", priority_rank: "integer", progress: "real",
    category_key: "text", created: "text", due: "text",
    /** `waits` counts what it requires and is not done; `ready` its ready tasks, as far as the milestone itself can say. */
    done: "integer", open: "integer", urgency: "integer", waits: "integer", ready: "integer",
    has_waits: "integer", has_blocked: "integer", has_phases: "integer", has_estimate: "integer", has_pending: "integer",
    /** A `Row` as JSON. */
    row: "text",
  },
  key: ["number"],
  indexes: {
    milestones_id: "(id)",
    milestones_key: "(id_key)",
    milestones_status: "(status)",
    milestones_ready: "(urgency, id_key, ready) WHERE open = 1 AND waits = 0 AND ready > 0",
  },
};

/** Whole milestones as JSON, apart from the rest, so that lists do not read past them. */
export const DOCUMENTS: Table = { name: "documents", columns: { number: "integer", document: "text" }, key: ["number"], indexes: {} };

/** A `Brief` as JSON. */
export const BRIEFS: Table = { name: "briefs", columns: { number: "integer", brief: "text" }, key: ["number"], indexes: {} };

export const REQUIREMENTS: Table = {
  name: "requirements",
  columns: { number: "integer", required: "text" },
  key: ["number", "required"],
  indexes: { requirements_required: "(required)" },
};

/** `row` is a `ReadyRow` as JSON. */
export const READY: Table = { name: "ready", columns: { number: "integer", place: "integer", row: "text" }, key: ["number", "place"], indexes: {} };

export const ASSIGNEES: Table = {
  name: "assignees",
  columns: { number: "integer", place: "integer", assigned_to: "text", assigned_key: "text", open: "integer", in_progress: "integer", completed: "integer", estimated_milli: "integer" },
  key: ["number", "place"],
  indexes: {},
};

/** What a log comes to, as `MarkColumns`; `days` is JSON, from its first day to its last. */
export const LOGS: Table = {
  name: "logs",
  columns: { id: "text", first_day: "text", last_day: "text", days: "text", started_at: "text", completed_at: "text", completed_day: "text", hours: "real" },
  key: ["id"],
  indexes: {},
};

/** Entries as JSON, by their files. */
export const SESSIONS: Table = { name: "sessions", columns: { path: "text", entry: "text" }, key: ["path"], indexes: {} };
export const APPROVALS: Table = { name: "approvals", columns: { path: "text", entry: "text" }, key: ["path"], indexes: {} };

/** By what a `Batch` names them by; `problems` is JSON. */
export const PROBLEMS: Table = { name: "problems", columns: { part: "text", subject: "text", problems: "text" }, key: ["part", "subject"], indexes: {} };

export const FILES: Table = { name: "files", columns: { part: "text", path: "text", version: "text" }, key: ["part", "path"], indexes: {} };

/** A part that is not in the catalog has no row. */
export const STAMPS: Table = { name: "stamps", columns: { part: "text", stamp: "text" }, key: ["part"], indexes: {} };

export const TABLES: readonly Table[] = [MILESTONES, DOCUMENTS, BRIEFS, REQUIREMENTS, READY, ASSIGNEES, LOGS, SESSIONS, APPROVALS, PROBLEMS, FILES, STAMPS];

/** Makes every table, and `words`, in an empty database or schema. */
export function creation(dialect: Dialect): readonly string[] {
  return [...TABLES.flatMap((table) => tableCreation(table, dialect)), ...dialect.words.create];
}

function tableCreation({ name, columns, key, indexes }: Table, { types, keyed }: Dialect): string[] {
  const lines = Object.entries(columns).map(([column, type]) => `${column} ${types[type]}`);
  const numbered = key.length === 1 && key[0] === "number";
  return [
    `CREATE TABLE ${name} (${lines.join(", ")}, PRIMARY KEY (${key.join(", ")}))${numbered ? "" : keyed}`,
    ...Object.entries(indexes).map(([index, rest]) => `CREATE INDEX ${index} ON ${name} ${rest}`),
  ];
}
