// Clearing: catalogs and caches are thrown away; the next question, or the refresh itself, builds what it needs.
import type { Problem } from "../../../core/base/problem.ts";
import { list, text } from "../../../core/base/reply.ts";
import { ok } from "../../../core/base/result.ts";
import { backendName } from "../../../core/views/catalog/names.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { carriedOutLine } from "../../upkeep/maintain.ts";
import type { Grounds } from "../../upkeep/routine.ts";
import type { Kept } from "../backend/standing.ts";
import { NOTHING } from "./backup.ts";

type Cleared = { readonly indexes: readonly Kept[]; readonly files: readonly string[]; readonly warnings: readonly Problem[] };

/** What cannot be thrown away is a warning: no answer is wrong for it. */
export async function clearCaches({ ports }: Grounds, caller: Caller): Promise<Finished> {
  const { indexes, files, warnings } = await cleared(ports, caller);
  const names = [...indexes.map((backend) => `the index in ${backendName(backend)}`), ...files];
  const reply = names.length === 0 ? [text("There is no cache to clear.")] : [text(caller.dryRun ? "What is there of these would be thrown away:" : "Nothing is left of these:"), list(names)];
  return { ...NOTHING, data: { indexes, files }, reply, warnings };
}

/** As in a fresh clone: nothing but the files is believed. */
export async function refreshData(grounds: Grounds, caller: Caller): Promise<Finished> {
  if (caller.dryRun) return clearCaches(grounds, caller);
  const { indexes, files, warnings } = await cleared(grounds.ports, caller);
  const status = await carriedOutLine(grounds, "status", caller);
  if (status.problem) return stopped(status.problem, status.data);
  return { ...status, data: { indexes, files, status: status.data }, reply: [text("Every file was read anew."), ...status.reply], warnings: [...warnings, ...status.warnings] };
}

async function cleared(ports: Ports, { dryRun }: Caller): Promise<Cleared> {
  if (!dryRun) ports.answers?.clear();
  const [indexes, files] = [await clearedIndexes(ports, { dryRun }), await clearedFiles(ports, { dryRun })];
  return { indexes: indexes.gone, files: files.gone, warnings: [...indexes.warnings, ...files.warnings] };
}

type Gone<Name> = { readonly gone: readonly Name[]; readonly warnings: readonly Problem[] };

async function clearedIndexes({ catalogs }: Ports, { dryRun }: Pick<Caller, "dryRun">): Promise<Gone<Kept>> {
  if (!catalogs) return { gone: [], warnings: [] };
  const backends = (await catalogs.server()) === null ? (["sqlite"] as const) : (["sqlite", "postgresql"] as const);
  const [gone, warnings]: [Kept[], Problem[]] = [[], []];
  for (const backend of backends) {
    const discarded = dryRun ? ok(null) : await catalogs.discard(backend);
    if (discarded.ok) gone.push(backend);
    else warnings.push(discarded.problem);
  }
  return { gone, warnings };
}

async function clearedFiles({ storeroom }: Ports, { dryRun }: Pick<Caller, "dryRun">): Promise<Gone<string>> {
  const stored = await (storeroom?.list() ?? ok([]));
  if (!stored.ok) return { gone: [], warnings: [stored.problem] };
  const files = stored.value.flatMap(({ kind, path }) => (kind === "cache" ? [path] : []));
  const removed = dryRun ? ok(null) : await (storeroom?.remove(files) ?? ok(null));
  return removed.ok ? { gone: files, warnings: [] } : { gone: [], warnings: [removed.problem] };
}
