// Catalogs in PostgreSQL for tests, and milestones whose texts are as unpleasant as files may hold them.
import * as z from "zod/mini";
import { onTestFinished } from "vitest";
import type { Problem } from "../../../../src/core/base/problem.ts";
import type { Result } from "../../../../src/core/base/result.ts";
import { Milestone } from "../../../../src/core/model/milestone.ts";
import type { Batch, MilestoneEntry, Shelf } from "../../../../src/core/query/entries.ts";
import type { Catalog, Refresh } from "../../../../src/ports/catalog.ts";
import { SETTINGS, type Settings } from "../../../../src/adapters/catalog/postgres/connections.ts";
import { postgresCatalogs, type Site } from "../../../../src/adapters/catalog/postgres/postgres-catalog.ts";
import { PASSWORD } from "../../../support/postgres/server.ts";

export const HOME = "acme/shop, the checkout of Ada";

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The problem in place of an answer; never with a password in it. */
export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error("no problem");
  if (JSON.stringify(result.problem).includes(PASSWORD) || /hunter2/.test(JSON.stringify(result.problem))) throw new Error("a password is told");
  return result.problem;
}

export function siteAt(url: string, settings: Partial<Settings> = {}): Site {
  return { url, home: HOME, settings: { ...SETTINGS, ...settings } };
}

export async function openAt(url: string, settings: Partial<Settings> = {}): Promise<Catalog> {
  const catalog = value(await postgresCatalogs(siteAt(url, settings)).open());
  onTestFinished(() => catalog.close());
  return catalog;
}

export function entry(id: string, more: Readonly<Record<string, unknown>> = {}): MilestoneEntry {
  return { milestone: z.parse(Milestone, { id, title: `Title of ${id}`, ...more }), path: `.milestones/active/${id}.yaml` };
}

const task = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({ id, title: `Do ${id}`, ...more });

/** Everything that quoting, joining or another alphabet may break. */
const TEXTS = [
  "", "NULL", "null", "\u0002", "\u001f", "a\u001fb\u0002c", "\0", "a\0b", "'; DROP SCHEMA public; --", "it's \\ \\' \"quoted\"", "{a,b}", "$1 ? ?::text", "\ud800 alone", "ÄÖÜ ß Ñandú", "日本語の計画", "😀 emoji 👩‍👩‍👧", "tab\tline\nend\r", "%_like\\%", "a".repeat(5000),
];

export const UNPLEASANT: readonly MilestoneEntry[] = TEXTS.map((text, index) =>
  entry(`milestone-${index + 1}`, {
    title: text, description: `${text} plain words`, category: text, status: ["planned", "in_progress", "completed", "archived"][index % 4], priority: ["low", "critical"][index % 2],
    timeline: { estimated_end: index % 3 === 0 ? null : `2026-0${(index % 9) + 1}-01` },
    dependencies: { requires: index < 3 ? [] : [`milestone-${index - 1}`, "milestone-404"] },
    tasks: [task("task-1", { title: text, assigned_to: text || null, estimated_hours: 1.5, status: "pending" }), task("task-2", { dependencies: ["task-1"] })],
  }),
);

export function shelfOf(entries: readonly MilestoneEntry[]): Shelf {
  const milestones = new Map(entries.map((one) => [one.milestone.id, one]));
  return { milestones, ids: new Set(milestones.keys()), marks: new Map(), sessions: new Map(), approvals: new Map(), problems: [] };
}

export function batchOf(entries: readonly MilestoneEntry[]): Batch {
  return { milestones: new Map(entries.map((one) => [one.milestone.id, one])), versions: new Map(entries.map(({ path }) => [path, "1"])) };
}

export async function* each(...batches: readonly Batch[]): AsyncGenerator<Batch> {
  yield* batches;
}

/** All of the part. */
export function whole(from: string | null, to: string, entries: readonly MilestoneEntry[]): Refresh {
  return { part: "milestones", from, to, whole: true, batches: each(batchOf(entries)) };
}
