// The address of a PostgreSQL server as somebody gave it: taken apart, and named without credentials.
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { problem } from "../../../core/base/problem.ts";

/** `url` carries the credentials and goes to the driver alone; `server` and `place` may be shown. */
export type Address = { readonly url: string; readonly host: string; readonly server: string; readonly database: string; readonly place: string };

const PORT = "5432";
const HINT = "It is written postgresql://user:password@host:5432/database, with % and two digits in place of characters such as # or / in the password.";

/** Problem: `database-unavailable`, where the text is no address; it does not repeat the text. */
export function addressOf(text: string): Result<Address> {
  const url = URL.parse(text);
  if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol) || !isPort(url.searchParams.get("port") ?? url.port)) {
    return failed(problem("database-unavailable", "DATABASE_URL is not the address of a PostgreSQL database.", { hint: HINT }));
  }
  return ok(partsOf(url));
}

/** Another database of the same server. */
export function withDatabase({ url }: Address, database: string): Address {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return partsOf(other);
}

function partsOf(url: URL): Address {
  const host = decoded(url.searchParams.get("host") ?? url.hostname) || "localhost";
  const server = host.startsWith("/") ? host : `${host}:${url.searchParams.get("port") ?? (url.port || PORT)}`;
  const database = decoded(url.pathname.slice(1)) || decoded(url.username);
  return { url: asOthersReadIt(url), host, server, database, place: `postgresql://${server}/${database}` };
}

/** `sslmode` means what it means to PostgreSQL's own programs. */
function asOthersReadIt(url: URL): string {
  const copy = new URL(url);
  if (copy.searchParams.has("sslmode") && !copy.searchParams.has("uselibpqcompat")) copy.searchParams.set("uselibpqcompat", "true");
  return copy.href;
}

function isPort(text: string): boolean {
  return text === "" || (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
