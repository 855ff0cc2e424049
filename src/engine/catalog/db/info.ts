// What is known of the backend in use: how it stands, what it holds, and whether it still fits.
import { problem } from "../../../core/base/problem.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import type { Backend, CatalogInfo } from "../../../core/model/backend.ts";
import { PARTS } from "../../../core/query/questions.ts";
import { isLarger, type Scale } from "../../../core/rules/scale/scale.ts";
import { backendName } from "../../../core/views/catalog/names.ts";
import { plannedView } from "../../../core/views/catalog/rebuilt.ts";
import { assessmentView, standView, stockView, type Assessment, type Stand } from "../../../core/views/catalog/stock.ts";
import type { Catalog } from "../../../ports/catalog.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { scaleNow } from "../backend/recommended.ts";
import { hindrance, opened, standing, type Kept, type Standing } from "../backend/standing.ts";
import { NOTHING } from "../keeping/backup.ts";
import { PART_FOLDERS } from "../sources.ts";

type Target = { readonly target: Backend | null };
type Fresh = Pick<Stand, "current" | "behind">;

/** `data` is a `Stand` with `catalog`, which a dry run does not open. A catalog that cannot be asked is a warning: what stands in the settings is known all the same. */
export async function backendStatus(ports: Ports, { dryRun }: Pick<Caller, "dryRun">): Promise<Finished> {
  const stands = await standing(ports);
  if (!stands.ok) return stopped(stands.problem);
  const { backend } = stands.value;
  const looked = backend === "file" || dryRun ? null : await opened(ports, backend, (catalog) => lookInto(ports, catalog));
  const found = looked?.ok ? looked.value : null;
  const stand = await standOf(ports, stands.value, found?.fresh ?? { current: backend === "file" ? true : null, behind: null });
  return { ...NOTHING, data: { ...stand, catalog: found?.info ?? null }, reply: standView(stand, found?.info ?? null), warnings: looked && !looked.ok ? [looked.problem] : [] };
}

async function standOf({ catalogs }: Ports, { backend, database, config, files }: Standing, fresh: Fresh): Promise<Stand> {
  return { backend, pointer: database.backend, override: config.backend_override, due: database.due, server: (await catalogs?.server()) ?? null, milestones: files, ...fresh };
}

/** Nothing is read into it. */
async function lookInto({ surveyor }: Ports, catalog: Catalog): Promise<Result<{ readonly info: CatalogInfo; readonly fresh: Fresh }>> {
  const info = await catalog.info();
  if (!info.ok) return info;
  const stamps = await catalog.stamps();
  if (!stamps.ok) return stamps;
  let behind = 0;
  for (const part of PARTS) {
    const since = stamps.value[part];
    const survey = surveyor && since !== null ? await surveyor.survey({ folders: PART_FOLDERS[part], since }) : null;
    if (!survey?.ok || survey.value.found.kind === "all") return ok({ info: info.value, fresh: { current: false, behind: null } });
    behind += survey.value.found.kind === "some" ? survey.value.found.files.size : 0;
  }
  return ok({ info: info.value, fresh: { current: behind === 0, behind } });
}

/** `data` is `{backend, catalog}`, of a dry run `{backend}`; the files have no catalog. */
export async function databaseInfo(ports: Ports, { target }: Target, { dryRun }: Pick<Caller, "dryRun">): Promise<Finished> {
  const stands = await standing(ports);
  if (!stands.ok) return stopped(stands.problem);
  const backend = target ?? stands.value.backend;
  if (backend === "file") {
    const stand = await standOf(ports, stands.value, { current: true, behind: 0 });
    return { ...NOTHING, data: { backend, milestones: stand.milestones, server: stand.server, catalog: null }, reply: standView(stand, null) };
  }
  if (dryRun) return unopened(backend);
  const info = await infoOf(ports, backend);
  return info.ok ? { ...NOTHING, data: { backend, milestones: stands.value.files, server: (await ports.catalogs?.server()) ?? null, catalog: info.value }, reply: stockView(info.value) } : stopped(info.problem);
}

/** Where none is there, opening it would make one. */
function unopened(backend: Kept): Finished {
  return { ...NOTHING, data: { backend }, reply: plannedView(backend, "opened, and asked what it holds") };
}

async function infoOf(ports: Ports, backend: Kept): Promise<Result<CatalogInfo>> {
  return opened(ports, backend, (catalog) => catalog.info());
}

/** `data` is an `Assessment`, of a dry run `{backend}`: of the files where they answer themselves. */
export async function assess(ports: Ports, { target }: Target, caller: Caller): Promise<Finished> {
  const scale = await scaleNow(ports, caller);
  if (!scale.ok) return stopped(scale.problem);
  const stands = await standing(ports);
  if (!stands.ok) return stopped(stands.problem);
  const database = target ?? scale.value.backend;
  if (caller.dryRun && database !== "file") return unopened(database);
  const info = database === "file" ? null : await infoOf(ports, database);
  if (info && !info.ok) return stopped(info.problem);
  const records = stands.value.files;
  const data: Assessment = { database, size_bytes: info?.value.bytes ?? scale.value.metrics.data_volume, records, recommended: scale.value.recommended, recommendation: recommendation(scale.value) };
  return { ...NOTHING, data, reply: assessmentView(data) };
}

function recommendation({ backend, recommended, reachable, auto_scale, override }: Scale): string {
  const scaling = auto_scale ? "" : ", enable auto-scaling";
  if (override !== null) return `Continue with ${backendName(override)}, which backend_override forces`;
  if (recommended === backend) return `Continue with ${backendName(backend)}${scaling}`;
  if (isLarger(backend, reachable)) return `Continue with ${backendName(backend)}, although ${backendName(reachable)} would be enough${scaling}`;
  if (reachable === backend) return `Continue with ${backendName(backend)} until ${backendName(recommended)} is configured (set DATABASE_URL)${scaling}`;
  return `Go over to ${backendName(reachable)}: milestone backend switch ${reachable}`;
}

/** What a new connection costs; those of other processes are theirs. */
export async function resetPool(ports: Ports, caller: Caller): Promise<Finished> {
  const stands = await standing(ports);
  if (!stands.ok) return stopped(stands.problem);
  const { backend } = stands.value;
  const sentence = "Every command opens connections of its own and closes them when it ends; the app renews a connection that was lost.";
  if (backend === "file") return { ...NOTHING, data: { backend, pool: null, milliseconds: 0 }, reply: standLine(`The files need no connections. ${sentence}`) };
  const fault = await hindrance(ports, backend);
  if (fault) return stopped(fault);
  if (caller.dryRun) return unopened(backend);
  const began = Date.parse(caller.now());
  const info = await infoOf(ports, backend);
  if (!info.ok) return stopped(info.problem.hint ? info.problem : problem(info.problem.code, info.problem.message, { hint: "See `milestone db check`." }));
  const milliseconds = Date.parse(caller.now()) - began;
  return { ...NOTHING, data: { backend, pool: info.value.pool, milliseconds }, reply: standLine(`${sentence} A new one to ${info.value.place} answered after ${milliseconds} ms.`) };
}

function standLine(content: string): Finished["reply"] {
  return [{ kind: "text", text: content }];
}
