// A catalog built anew or brought up to date, as a reply: what it was before, and what it is now.
import { fields, table, text, type Reply } from "../../base/reply.ts";
import { formatSize } from "../../base/size.ts";
import type { Backend } from "../../model/backend.ts";
import { backendAtStart, backendName, counted } from "./names.ts";

/** Bytes on disk or in the server, rows by table. */
export type Figures = { readonly bytes: number; readonly rows: Readonly<Record<string, number>> };

/** `before` is null where there was none, or none that could be read; `read` counts entries that were read from the files. */
export type Rebuilt = { readonly backend: Backend; readonly read: number; readonly milliseconds: number; readonly before: Figures | null; readonly after: Figures };

export function rebuiltView({ backend, milliseconds, before, after }: Rebuilt, { rows }: { readonly rows: number }): Reply {
  return [text(`${backendAtStart(backend)} was built anew from the files in ${milliseconds} ms, and answers every question as they do: ${counted(rows, "milestone")}.`), figuresTable(before, after)];
}

export function syncedView({ backend, read, milliseconds, before, after }: Rebuilt): Reply {
  const what = read === 0 ? "had everything that the files say" : `took over ${counted(read, "entry", "entries")} from the files`;
  return [text(`${backendAtStart(backend)} ${what} (${milliseconds} ms).`), figuresTable(before, after)];
}

/** Size and milestones, and of the other rows those that changed. */
export function figuresTable(before: Figures | null, after: Figures) {
  const names = [...new Set(["milestones", ...Object.keys(before?.rows ?? {}), ...Object.keys(after.rows)])].filter((name) => name === "milestones" || (before !== null && before.rows[name] !== after.rows[name]));
  return table(["", "before", "after"], [
    ["size", before ? formatSize(before.bytes) : "–", formatSize(after.bytes)],
    ...names.map((name) => [name, before ? String(before.rows[name] ?? 0) : "–", String(after.rows[name] ?? 0)]),
  ]);
}

/** What is said of the files where somebody asks for work on a catalog. */
export function nothingToDo(what: string): Reply {
  return [text(`The files answer questions themselves here; there is no catalog to ${what}.`)];
}

export function plannedView(backend: Backend, what: string): Reply {
  return [fields([["backend", backendName(backend)], ["would be done", what]])];
}
