// Which backend holds: the one that somebody forces, else the one that the last switch wrote down, else files.
import type { Backend } from "../../model/backend.ts";
import type { Config } from "../../model/config/config.ts";
import type { DatabaseConfig } from "../../model/config/database.ts";

export function backendOf({ backend_override }: Pick<Config, "backend_override">, { backend }: Pick<DatabaseConfig, "backend">): Backend {
  return backend_override ?? backend ?? "file";
}

/** Where PostgreSQL is, as somebody wrote it (perhaps `env:NAME`); null where nobody has. */
export function serverOf({ database }: Pick<Config, "database">, { postgresql }: Pick<DatabaseConfig, "postgresql">): string | null {
  return database.url ?? postgresql.url;
}
