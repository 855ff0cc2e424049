// How things stand before something is done about catalogs: the settings, the backend, and whether catalogs can be asked at all.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Backend } from "../../../core/model/backend.ts";
import type { Config } from "../../../core/model/config/config.ts";
import type { DatabaseConfig } from "../../../core/model/config/database.ts";
import { noData } from "../../../core/rules/find.ts";
import { backendOf } from "../../../core/rules/scale/backend.ts";
import type { Catalog } from "../../../ports/catalog.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { Snapshot } from "../../../ports/repository.ts";
import { load } from "../../load.ts";
import { groundOf } from "../consult.ts";

/** `files` counts the milestones' files, read or not. */
export type Standing = { readonly config: Config; readonly database: DatabaseConfig; readonly backend: Backend; readonly files: number };
/** A backend that is more than the files themselves. */
export type Kept = Exclude<Backend, "file">;

/** Problems: those of loading, `no-milestone-data`. */
export async function standing(ports: Ports): Promise<Result<Standing>> {
  return reading(ports, async (snapshot) => {
    const loaded = await load(snapshot, { scope: "none", settings: ports.settings });
    if (!loaded.ok) return loaded;
    const { workspace } = loaded.value;
    const { config, database } = workspace;
    return workspace.exists ? ok({ config, database, backend: backendOf(config, database), files: workspace.paths.size }) : failed(noData(workspace));
  });
}

/** With a snapshot that is let go of afterwards. */
export async function reading<T>({ repository }: Pick<Ports, "repository">, work: (snapshot: Snapshot) => Promise<Result<T>>, how: "read" | "write" = "read"): Promise<Result<T>> {
  const snapshot = await repository.snapshot({ for: how });
  if (!snapshot.ok) return snapshot;
  try {
    return await work(snapshot.value);
  } finally {
    await snapshot.value.release();
  }
}

/** Why a catalog of this kind cannot be had here, or null. */
export async function hindrance(ports: Ports, backend: Kept): Promise<Problem | null> {
  if (!ports.catalogs || !ports.surveyor) return problem("prerequisite-missing", "There is no checkout here, and so no catalog of it.", { hint: "Run it in a clone of the repository." });
  if (backend === "postgresql" && (await ports.catalogs.server()) === null) return noServer();
  const ground = await reading(ports, (snapshot) => groundOf(ports, snapshot));
  if (!ground.ok) return ground.problem;
  return ground.value.plain ? null : problem("refused", "Files in a layout of an earlier version are among the milestones; no catalog knows that layout.", { hint: "See `milestone doctor` for what lies there; until it is moved the files answer by themselves." });
}

export function noServer(): Problem {
  return problem("prerequisite-missing", "No PostgreSQL is configured, or what is configured is not its address.", { hint: "Set DATABASE_URL to postgresql://user:password@host:port/database, or postgresql.url in .milestones/config/database-config.yaml (without a password)." });
}

/** With a catalog that is closed afterwards. One that is damaged is thrown away and made again, once. */
export async function withCatalog<T>(ports: Ports, backend: Kept, work: (catalog: Catalog) => Promise<Result<T>>): Promise<Result<T>> {
  const first = await opened(ports, backend, work);
  if (first.ok || first.problem.code !== "database-corrupt" || !ports.catalogs) return first;
  const discarded = await ports.catalogs.discard(backend);
  return discarded.ok ? opened(ports, backend, work) : discarded;
}

/** The same of one that is taken as it is. */
export async function opened<T>({ catalogs }: Ports, backend: Kept, work: (catalog: Catalog) => Promise<Result<T>>): Promise<Result<T>> {
  const catalog = catalogs && (backend !== "postgresql" || (await catalogs.server()) !== null) ? await catalogs.open(backend) : failed(noServer());
  if (!catalog.ok) return catalog;
  try {
    return await work(catalog.value);
  } finally {
    await catalog.value.close();
  }
}
