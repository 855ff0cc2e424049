// Leases as they are written, and which ref is whose.
import { isObject, parsedJson } from "../../base/json.ts";
import type { LeaseRef } from "../facts.ts";

/** Who holds a lease, as people are told. Instants are ISO 8601 UTC; `token` grows with every holder of the same lease. */
export type LeaseHolder = {
  readonly session: string;
  readonly owner: string;
  readonly host: string;
  readonly pid: number;
  readonly since: string;
  readonly renewed: string;
  readonly token: number;
};

/**
 * `boot` and `start` tell the holder's process from others of its number; `nonce` makes every writing another, also where
 * one process writes twice in a millisecond.
 */
export type LeaseRecord = LeaseHolder & {
  readonly schema: 1;
  readonly lease: LeaseRef;
  readonly boot: string;
  readonly start: string;
  readonly nonce: string;
};

/** Below these the names of leases stand. */
export const LEASES = "refs/milestones/lease";
export const OWNERS_LEASES = "refs/milestones/lease-of";
const CLAIMS = "refs/milestones/claim";

/** A record has half a kilobyte; what is so much longer was not written by us. */
const RECORD_CHARACTERS_MAX = 16_384;
/** So much of a name that no ref can carry is kept for people, before its digest. */
const SLUG_CHARACTERS_MAX = 40;
/** Names up to this length stand in a ref as they are. */
const NAME_CHARACTERS_MAX = 80;

/** SHA-256 of a text, in hex. */
export type Digest = (text: string) => string;

/** A task's claim is the same whoever asks for it. */
export function leaseRef({ milestone, owner, task }: LeaseRef, digest: Digest): string {
  const [folder, ...names] = task !== undefined ? [CLAIMS, milestone, task] : owner !== undefined ? [OWNERS_LEASES, milestone, owner] : [LEASES, milestone];
  return [folder, ...names.map((name) => refPart(name, digest))].join("/");
}

/** Plain names as they are; others as what is plain of them and a digest behind a plus, which no plain name has. */
function refPart(name: string, digest: Digest): string {
  if (/^[a-z0-9]([a-z0-9_-]|\.(?!\.|lock$|$))*$/.test(name) && name.length <= NAME_CHARACTERS_MAX) return name;
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, SLUG_CHARACTERS_MAX);
  return `x${slug}+${digest(name).slice(0, 10)}`;
}

/** Whose lease a ref is: what its record says where that is true, else what the ref says. */
export function leaseOf(ref: string, record: LeaseRecord | null, digest: Digest): LeaseRef {
  if (record && leaseRef(record.lease, digest) === ref) return record.lease;
  const [milestone = "", owner] = ref.slice(ref.startsWith(`${OWNERS_LEASES}/`) ? OWNERS_LEASES.length + 1 : LEASES.length + 1).split("/");
  return owner === undefined ? { milestone } : { milestone, owner };
}

/** The holder as people are told of it; `renewed` where its last sign of life is known better than the record says. */
export function holderOf(record: LeaseRecord | null, { renewed }: { readonly renewed: string | null }): LeaseHolder {
  if (!record) return UNKNOWN;
  const { session, owner, pid, since, token } = record;
  return { session, owner, host: record.host.replace(/ .*/, ""), pid, since, renewed: renewed ?? record.renewed, token };
}

/** Whoever wrote a lease that cannot be read. */
const UNKNOWN: LeaseHolder = { session: "an unknown session", owner: "somebody whose lease cannot be read", host: "an unknown host", pid: 0, since: "", renewed: "", token: 0 };

/** Null for what we did not write. */
export function readLease(text: string): LeaseRecord | null {
  if (text.length > RECORD_CHARACTERS_MAX) return null;
  const value: unknown = parsedJson(text);
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is LeaseRecord {
  if (!isObject(value) || value["schema"] !== 1 || !isLeaseRef(value["lease"])) return false;
  const { pid, token } = value;
  const numbers = [pid, token].every((each) => typeof each === "number" && Number.isSafeInteger(each) && each >= 0);
  return numbers && ["session", "owner", "host", "boot", "start", "since", "renewed", "nonce"].every((key) => typeof value[key] === "string");
}

function isLeaseRef(value: unknown): value is LeaseRef {
  if (!isObject(value) || typeof value["milestone"] !== "string") return false;
  return [value["owner"], value["task"]].every((each) => each === undefined || typeof each === "string");
}
