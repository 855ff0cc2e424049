// What a backend is and holds, as a reply: its place, size, rows, settings, and how it is.
import { fields, heading, list, table, text, type Block, type Reply } from "../../base/reply.ts";
import { formatSize } from "../../base/size.ts";
import type { Backend, CatalogInfo, CatalogTrial } from "../../model/backend.ts";
import { backendName, counted } from "./names.ts";

/** `pointer` is what the last switch wrote down. `behind` counts files that have changed since; null is unknown. */
export type Stand = {
  readonly backend: Backend;
  readonly pointer: Backend | null;
  readonly override: Backend | null;
  readonly due: { readonly backend: Backend; readonly since: string } | null;
  readonly server: string | null;
  readonly milestones: number;
  readonly current: boolean | null;
  readonly behind: number | null;
};

export function standView({ backend, pointer, override, due, server, milestones, current, behind }: Stand, stock: CatalogInfo | null): Reply {
  return [
    fields([
      ["backend", backendName(backend)], ["written down", pointer ?? "nothing yet"], ["override", override ?? "none"], ["due", due ? `${due.backend}, since ${due.since}` : "nothing"],
      ["PostgreSQL", server ?? "not configured"], ["milestones", milestones.toLocaleString("en-US")],
      ...(stock ? [["place", stock.place], ["size", formatSize(stock.bytes)], ["up to date", currentText({ current, behind })]] as const : []),
    ]),
    ...(backend === "file" ? [text("The files answer questions themselves; nothing has to be kept up to date.")] : []),
  ];
}

function currentText({ current, behind }: Pick<Stand, "current" | "behind">): string {
  if (current === true) return "yes";
  return behind === null ? "not yet; the next question reads what is missing" : `${counted(behind, "file")} behind; the next question reads ${behind === 1 ? "it" : "them"}`;
}

export function stockView({ backend, place, version, schema_version, bytes, rows, pool, settings }: CatalogInfo): Reply {
  return [
    fields([
      ["database", `${backendName(backend)} ${version}`], ["place", place], ["schema", String(schema_version)], ["size", formatSize(bytes)],
      ...(pool ? [["connections", `${pool.size} open, ${pool.idle} idle, ${pool.waiting} waited for`]] as const : []),
    ]),
    table(["table", "rows"], Object.entries(rows).map(([name, count]) => [name, String(count)])),
    heading("Settings"), fields(Object.entries(settings).map(([name, value]) => [name, String(value)])),
  ];
}

export type Assessment = { readonly database: Backend; readonly size_bytes: number; readonly records: number; readonly recommended: Backend; readonly recommendation: string };

export function assessmentView({ database, size_bytes, records, recommendation }: Assessment): Reply {
  return [fields([["Database", database === "file" ? "files" : backendName(database)], ["Size", formatSize(size_bytes)], ["Records", counted(records, "milestone")], ["Recommendation", recommendation]])];
}

export type Verdict = "healthy" | "degraded" | "unhealthy";
export function checkedView(verdict: Verdict, checks: readonly CatalogTrial[]): Reply {
  const rows = checks.map(({ name, ok, found, milliseconds }) => [name, ok ? "ok" : "wrong", milliseconds.toFixed(1), found]);
  return [fields([["health", verdict]]), ...(rows.length > 0 ? [table(["check", "", "ms", "found"], rows)] : [])];
}

export function linesView(sentence: string, lines: readonly string[], more: readonly Block[] = []): Reply {
  return [text(sentence), ...(lines.length > 0 ? [list(lines)] : []), ...more];
}
