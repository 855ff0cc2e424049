// The catalogs of a data folder on this machine, each loaded when it is first asked for.
import { hostname } from "node:os";
import { problem, type Problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import { parseDuration } from "../core/base/duration.ts";
import { DATABASE_PATH, type DatabaseConfig } from "../core/model/config/database.ts";
import { serverOf } from "../core/rules/scale/backend.ts";
import { textOf } from "../adapters/git/discovery.ts";
import type { Environment } from "../adapters/git/git.ts";
import type { Catalogs } from "../ports/catalog.ts";
import type { Settings } from "../ports/settings.ts";
import { configOf } from "./session-ports.ts";
import { join } from "node:path";

/** `data` is the data folder, absolute; `label` how people know it. */
export type CatalogPlace = { readonly data: string; readonly label: string; readonly environment: Environment; readonly settings: Settings };

export function openCatalogs(place: CatalogPlace): Catalogs {
  const { data, label } = place;
  const sqlite = async () => (await import("../adapters/catalog/sqlite/sqlite-catalog.ts")).sqliteCatalogs({ folder: join(data, "data"), label: `${label}/data` });
  const postgres = async () => {
    const site = await serverSite(place);
    return site.ok ? ok((await import("../adapters/catalog/postgres/postgres-catalog.ts")).postgresCatalogs(site.value)) : site;
  };
  return {
    async open(backend) {
      if (backend === "sqlite") return (await sqlite()).open();
      const server = await postgres();
      return server.ok ? server.value.open() : server;
    },
    async discard(backend) {
      if (backend === "sqlite") return (await sqlite()).discard();
      const server = await postgres();
      return server.ok ? server.value.discard() : server;
    },
    async server() {
      const url = resolved(await written(place), place.environment);
      return url.ok ? (await import("../adapters/catalog/postgres/postgres-catalog.ts")).placeOf(url.value) : null;
    },
    async setUp(how) {
      const site = await serverSite(place);
      return site.ok ? (await import("../adapters/catalog/postgres/setup.ts")).setUp(site.value, how) : site;
    },
  };
}

type Written = { readonly url: string | null; readonly database: DatabaseConfig };

/** What the configuration on disk says of PostgreSQL. */
async function written({ data, settings }: CatalogPlace): Promise<Written> {
  const { readDatabaseConfig } = await import("../core/files/config/database-config.ts");
  const database = readDatabaseConfig(textOf(join(data, DATABASE_PATH)) ?? "", DATABASE_PATH).config;
  return { url: serverOf(await configOf(data, settings), database), database };
}

/** `env:NAME` stands for what the variable holds. */
function resolved({ url }: Written, environment: Environment): Result<string> {
  const name = /^env:(\w+)$/.exec(url ?? "")?.[1];
  const value = name === undefined ? url : (environment[name] ?? null);
  return value === null || value === "" ? failed(unconfigured(name)) : ok(value);
}

function unconfigured(name: string | undefined): Problem {
  const what = name === undefined ? "No PostgreSQL is configured." : `The variable ${name} is not set, and the configuration names it for PostgreSQL.`;
  return problem("database-unavailable", what, { hint: `Set ${name ?? "DATABASE_URL"} to postgresql://user:password@host:port/database.` });
}

async function serverSite(place: CatalogPlace) {
  const found = await written(place);
  const url = resolved(found, place.environment);
  if (!url.ok) return url;
  const { pool_size, connect_timeout, statement_timeout, idle_timeout } = found.database.postgresql;
  const { SETTINGS } = await import("../adapters/catalog/postgres/connections.ts");
  const settings = {
    ...SETTINGS, pool: pool_size,
    connect: parseDuration(connect_timeout) ?? SETTINGS.connect,
    statement: parseDuration(statement_timeout) ?? SETTINGS.statement,
    idle: parseDuration(idle_timeout) ?? SETTINGS.idle,
  };
  return ok({ url: url.value, home: homeOf(place), settings });
}

/**
 * A catalog belongs to one checkout: two of them differ in what is not committed yet. A runner's checkouts come and go under names
 * that mean nothing, so there it belongs to the repository and the branch.
 */
function homeOf({ data, environment }: CatalogPlace): string {
  const repository = environment["GITHUB_ACTIONS"] === "true" ? environment["GITHUB_REPOSITORY"] : undefined;
  return repository === undefined ? `${hostname()}:${data}` : `${repository} ${environment["GITHUB_REF"] ?? ""}`;
}
