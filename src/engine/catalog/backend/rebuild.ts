// Building a catalog anew from the files, or bringing it up to date: nothing in it is worth repairing otherwise.
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Backend } from "../../../core/model/backend.ts";
import { nothingToDo, plannedView, rebuiltView, syncedView, type Figures, type Rebuilt } from "../../../core/views/catalog/rebuilt.ts";
import type { Catalog } from "../../../ports/catalog.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { NOTHING } from "../keeping/backup.ts";
import { broughtCurrent, compare, isAlike } from "./compare.ts";
import { unlike } from "./course.ts";
import { hindrance, opened, standing, withCatalog, type Kept } from "./standing.ts";
import { agreement } from "./steps.ts";

type Target = { readonly target: Backend | null };

/** `data`: `{backend, read, milliseconds, before, after, rows, verified}`. Problem: `check-failed` where it still does not answer like the files. */
export async function rebuildBackend(ports: Ports, { target }: Target, caller: Caller): Promise<Finished> {
  return onKept(ports, { target, what: "build anew" }, async (backend) => {
    if (caller.dryRun) return { ...NOTHING, data: { backend }, reply: plannedView(backend, "thrown away and built anew from the files") };
    const rebuilt = await rebuiltFrom(ports, backend, caller);
    if (!rebuilt.ok) return stopped(rebuilt.problem);
    const compared = await compare(ports, { left: "file", right: backend }, caller.now());
    if (!compared.ok) return stopped(compared.problem, rebuilt.value);
    const { rows } = compared.value;
    const alike = isAlike(compared.value);
    return { ...NOTHING, data: { ...rebuilt.value, rows, verified: alike }, reply: alike ? rebuiltView(rebuilt.value, { rows }) : [], problem: alike ? null : unlike(compared.value) };
  });
}

/** The same for a person who knows that it throws something away. */
export async function resetBackend(ports: Ports, order: Target, caller: Caller): Promise<Finished> {
  const refusal = caller.dryRun ? null : await agreement({ ports, caller }, "throw the database away and build it anew from the files");
  return refusal ? stopped(refusal) : rebuildBackend(ports, order, caller);
}

/** `data`: `{backend, read, milliseconds, before, after}`. The files win: what a catalog has otherwise is replaced. */
export async function syncBackend(ports: Ports, { target }: Target, caller: Caller): Promise<Finished> {
  return onKept(ports, { target, what: "bring up to date" }, async (backend) => {
    if (caller.dryRun) return { ...NOTHING, data: { backend }, reply: plannedView(backend, "brought up to what the files say") };
    const began = Date.parse(caller.now());
    const synced = await withCatalog(ports, backend, async (catalog) => filled(ports, catalog, { before: await figuresOf(catalog) }));
    if (!synced.ok) return stopped(synced.problem);
    const data: Rebuilt = { backend, ...synced.value, milliseconds: Date.parse(caller.now()) - began };
    return { ...NOTHING, data, reply: syncedView(data) };
  });
}

type Wanted = Target & { readonly what: string };

/** On the catalog that is meant, or in use; where that is the files, there is nothing to do. */
export async function onKept(ports: Ports, { target, what }: Wanted, work: (backend: Kept) => Promise<Finished>): Promise<Finished> {
  const stands = await standing(ports);
  if (!stands.ok) return stopped(stands.problem);
  const backend = target ?? stands.value.backend;
  if (backend === "file") return { ...NOTHING, data: { backend, done: false }, reply: nothingToDo(what) };
  const fault = await hindrance(ports, backend);
  return fault ? stopped(fault) : work(backend);
}

async function rebuiltFrom(ports: Ports, backend: Kept, caller: Caller): Promise<Result<Rebuilt>> {
  const began = Date.parse(caller.now());
  const before = await opened(ports, backend, async (catalog) => ok(await figuresOf(catalog)));
  const discarded = ports.catalogs ? await ports.catalogs.discard(backend) : ok(null);
  if (!discarded.ok) return discarded;
  const built = await withCatalog(ports, backend, (catalog) => filled(ports, catalog, { before: before.ok ? before.value : null }));
  return built.ok ? ok({ backend, ...built.value, milliseconds: Date.parse(caller.now()) - began }) : built;
}

type Filled = Pick<Rebuilt, "read" | "before" | "after">;

async function filled(ports: Ports, catalog: Catalog, { before }: Pick<Rebuilt, "before">): Promise<Result<Filled>> {
  const brought = await broughtCurrent(ports, catalog);
  if (!brought.ok) return brought;
  const after = await catalog.info();
  return after.ok ? ok({ read: brought.value.read, before, after: { bytes: after.value.bytes, rows: after.value.rows } }) : failed(after.problem);
}

/** Null where it cannot say. */
async function figuresOf(catalog: Catalog): Promise<Figures | null> {
  const info = await catalog.info();
  return info.ok ? { bytes: info.value.bytes, rows: info.value.rows } : null;
}
