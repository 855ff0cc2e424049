// The database configuration: which backend holds, which one is due, and how PostgreSQL is talked to; never a credential.
import { BACKENDS, type Backend } from "../backend.ts";
import { choice, duration, integer, text, type Tree } from "./key.ts";

/** Path of the file, relative to the data folder. */
export const DATABASE_PATH = "config/database-config.yaml";

/** A backend that is asked for since an instant (ISO 8601 UTC), and is not switched to yet. */
export type Due = { readonly backend: Backend; readonly since: string };

/** `backend` is the pointer: null where nothing was ever switched. Durations are spelled ("5s"). `url` is `env:NAME`, or has no password in it. */
export type DatabaseConfig = {
  readonly backend: Backend | null;
  readonly due: Due | null;
  readonly postgresql: {
    readonly url: string | null;
    readonly pool_size: number;
    readonly connect_timeout: string;
    readonly statement_timeout: string;
    readonly idle_timeout: string;
  };
};

const URL_FORM = { pattern: /^(?:env:\w+|postgres(?:ql)?:\/\/\S+)$/, says: "Write env:DATABASE_URL, or postgresql://host:port/database without a password." };

/** Whether a text can be where PostgreSQL is: its address, or `env:NAME` for the variable that has it. */
export function isServerText(text: string): boolean {
  return URL_FORM.pattern.test(text);
}

/** What one process may hold open of a server that others use too. */
const POOL_SIZE_MAX = 100;

/** Every key but `due`. */
export const DATABASE_KEYS = {
  backend: choice(BACKENDS, null, "Where questions are answered from; written by a switch."),
  postgresql: {
    url: text(null, "Where PostgreSQL is, where DATABASE_URL does not say it.", { form: URL_FORM }),
    pool_size: integer(10, "Connections of one process.", { min: 1, max: POOL_SIZE_MAX }),
    connect_timeout: duration("5s", "How long a connection is waited for."),
    statement_timeout: duration("30s", "How long one statement may take."),
    idle_timeout: duration("30s", "When a connection that nobody uses is closed."),
  },
} as const satisfies Tree;

/** What holds where there is no file. */
export const NO_DATABASE_CONFIG: DatabaseConfig = {
  backend: null,
  due: null,
  postgresql: { url: null, pool_size: 10, connect_timeout: "5s", statement_timeout: "30s", idle_timeout: "30s" },
};
