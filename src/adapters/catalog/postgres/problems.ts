// What a server refuses or the way to it does not let through, as a problem that says what to do.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { DAMAGED } from "../sql/dialect.ts";
import type { Address } from "./address.ts";

/** In milliseconds. */
export type Limits = { readonly connect: number; readonly statement: number; readonly lock: number };

type Told = Omit<Problem, "at">;
type Around = { readonly address: Address; readonly limits: Limits; readonly pool: number };
type Sentence = (around: Around) => Told;

const SETUP_HINT = "Run `milestone db setup --postgresql`, with a role that may.";
const AWAY_HINT = "Until it is back, answers come from the files.";
const LATER_HINT = "Try again in a moment; until then answers come from the files.";
const REBUILD_HINT = "Run `milestone backend rebuild`; nothing is lost, the files hold everything.";

const unavailable = (message: string, hint: string): Told => problem("database-unavailable", message, { hint });
const busy = (message: string): Told => problem("database-busy", message, { hint: LATER_HINT });
const corrupt = (message: string): Told => problem("database-corrupt", message, { hint: REBUILD_HINT });

const refused: Sentence = ({ address }) => unavailable(`PostgreSQL at ${address.server} refuses the user name or the password.`, "Check the credentials in DATABASE_URL.");
const notLetIn: Sentence = ({ address }) => unavailable(`PostgreSQL at ${address.server} does not let this user or this machine in to ${address.database}.`, "Check DATABASE_URL, whether it asks for TLS (sslmode=require), and the server's pg_hba.conf.");
const noHost: Sentence = ({ address }) => unavailable(`There is no host ${address.host}.`, "Check the host in DATABASE_URL.");
const nobodyThere: Sentence = ({ address }) => unavailable(`No PostgreSQL answers at ${address.server}.`, "Check that it runs, and host and port in DATABASE_URL.");
const silent: Sentence = ({ address, limits }) => unavailable(`PostgreSQL at ${address.server} did not answer within ${seconds(limits.connect)}.`, AWAY_HINT);
const noDatabase: Sentence = ({ address }) => unavailable(`There is no database ${address.database} on ${address.server}.`, SETUP_HINT);
const lost: Sentence = ({ address }) => unavailable(`The connection to PostgreSQL at ${address.server} was lost.`, AWAY_HINT);
const mute: Sentence = ({ address }) => unavailable(`PostgreSQL at ${address.server} does not answer any more.`, AWAY_HINT);
const starting: Sentence = ({ address }) => unavailable(`PostgreSQL at ${address.server} is starting or shutting down.`, AWAY_HINT);
const readOnly: Sentence = ({ address }) => unavailable(`PostgreSQL at ${address.server} is read-only; it may be a standby.`, "Let DATABASE_URL name the server that takes writes; until then answers come from the files.");
const denied: Sentence = ({ address }) => unavailable(`The user of DATABASE_URL may not do this in ${address.place}.`, SETUP_HINT);
const noTls: Sentence = ({ address }) => unavailable(`PostgreSQL at ${address.server} offers no TLS, and DATABASE_URL asks for it.`, "Turn TLS on at the server, or leave sslmode out of DATABASE_URL.");
const untrusted: Sentence = ({ address }) => unavailable(`The certificate of PostgreSQL at ${address.server} is not trusted.`, "Name the authority that signed it: sslmode=verify-full&sslrootcert=<file>.");
const noSpace: Sentence = ({ address }) => unavailable(`PostgreSQL at ${address.server} has no space left on its disk.`, "Free some space there; until then answers come from the files.");
const noMemory: Sentence = ({ address }) => unavailable(`PostgreSQL at ${address.server} has no memory left.`, AWAY_HINT);
const full: Sentence = ({ address }) => busy(`PostgreSQL at ${address.server} has no connection left.`);
const poolFull: Sentence = ({ address, pool, limits }) => busy(`All ${pool} connections to ${address.server} were in use for ${seconds(limits.connect)}.`);
const tooLong: Sentence = ({ address, limits }) => busy(`PostgreSQL at ${address.server} took longer than ${seconds(limits.statement)} for a statement.`);
const locked: Sentence = ({ address, limits }) => busy(`Others held the catalog in ${address.place} for longer than ${seconds(limits.lock)}.`);
const entangled: Sentence = ({ address }) => busy(`Others changed the catalog in ${address.place} at the same time.`);
const incomplete: Sentence = ({ address }) => corrupt(`The catalog in ${address.place} lacks a table or a column.`);
const damaged: Sentence = ({ address }) => corrupt(`The catalog in ${address.place} is damaged.`);

/** By what PostgreSQL calls a failure (SQLSTATE), whole or its class, and by what the network or TLS calls it. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  "28P01": refused, "28000": notLetIn, "3D000": noDatabase, "42501": denied, "25006": readOnly,
  "53100": noSpace, "53200": noMemory, "53300": full, "57014": tooLong, "55P03": locked, "40001": entangled, "40P01": entangled,
  "57P01": lost, "57P02": lost, "57P03": starting, "08": lost, "42P01": incomplete, "42703": incomplete, "3F000": incomplete, "23": damaged, "XX": damaged, [DAMAGED]: damaged,
  ENOTFOUND: noHost, EAI_AGAIN: noHost, ECONNREFUSED: nobodyThere, ENOENT: nobodyThere, EHOSTUNREACH: nobodyThere, ENETUNREACH: nobodyThere, EACCES: nobodyThere,
  ETIMEDOUT: silent, ECONNRESET: lost, EPIPE: lost, ECONNABORTED: lost,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted, SELF_SIGNED_CERT_IN_CHAIN: untrusted, UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted, UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  CERT_HAS_EXPIRED: untrusted, ERR_TLS_CERT_ALTNAME_INVALID: untrusted,
};

/** Failures that the driver itself has words for, and no code. */
const SAID: readonly (readonly [RegExp, Sentence])[] = [
  [/^SASL|client password must be/, refused],
  [/timeout exceeded when trying to connect/, poolFull],
  [/timeout expired|connection timeout/, silent],
  [/does not support SSL/, noTls],
  [/Query read timeout/, mute],
  [/^Connection terminated|not queryable|Client was closed|stream.*(?:destroyed|ended)/i, lost],
];

/** null for what is no failure of a database: a fault of this program. Says nothing of credentials, nor of what a statement held. */
export function databaseProblem(error: unknown, around: Around): Problem | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : firstCode(error);
  const sentence = SENTENCES[code] ?? SENTENCES[code.slice(0, 2)] ?? SAID.find(([words]) => words.test(error.message))?.[1];
  if (sentence) return sentence(around);
  return /^[0-9A-Z]{5}$/.test(code) ? unavailable(`PostgreSQL at ${around.address.server} refuses a statement (${code}).`, "Its log says more; until then answers come from the files.") : null;
}

/** A host with several addresses fails with several errors. */
function firstCode(error: Error): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return first instanceof Error && "code" in first && typeof first.code === "string" ? first.code : "";
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
