// What is written into a lease, and which ref is whose.
import { createHash } from "node:crypto";
import { isObject } from "../../../core/base/json.ts";
import type { Holder, LeaseName } from "../../../ports/leases.ts";
import { isRefName, type RefName } from "../git-arguments.ts";
import type { ProcessIdentity } from "../process-identity.ts";
import type { Filled } from "./slots.ts";

/** `nonce` makes every writing another, also where one process writes twice in a millisecond. */
export type LeaseRecord = ProcessIdentity & Pick<Holder, "session" | "owner" | "since" | "renewed" | "token"> & {
  readonly schema: 1;
  readonly lease: LeaseName;
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

/** A task's claim is the same whoever asks for it. */
export function refOf({ milestone, owner, task }: LeaseName): RefName {
  const [folder, ...names] = task !== undefined ? [CLAIMS, milestone, task] : owner !== undefined ? [OWNERS_LEASES, milestone, owner] : [LEASES, milestone];
  const ref = [folder, ...names.map(refPart)].join("/");
  if (!isRefName(ref)) throw new TypeError(`not a ref: ${JSON.stringify(ref)}`);
  return ref;
}

/** Plain names as they are; others as what is plain of them and a digest behind a plus, which no plain name has. */
function refPart(name: string): string {
  if (/^[a-z0-9]([a-z0-9_-]|\.(?!\.|lock$|$))*$/.test(name) && name.length <= NAME_CHARACTERS_MAX) return name;
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, SLUG_CHARACTERS_MAX);
  return `x${slug}+${createHash("sha256").update(name).digest("hex").slice(0, 10)}`;
}

/** Whose lease a ref is: what its record says where that is true, else what the ref says. */
export function nameOf(ref: RefName, record: LeaseRecord | null): LeaseName {
  if (record && refOf(record.lease) === ref) return record.lease;
  const [milestone = "", owner] = ref.slice(ref.startsWith(`${OWNERS_LEASES}/`) ? OWNERS_LEASES.length + 1 : LEASES.length + 1).split("/");
  return owner === undefined ? { milestone } : { milestone, owner };
}

/** The holder as people are told of it. */
export function holderOf(record: LeaseRecord | null, { beat }: Pick<Filled, "beat">): Holder {
  if (!record) return UNKNOWN;
  const { session, owner, pid, since, token } = record;
  return { session, owner, host: record.host.replace(/ .*/, ""), pid, since, renewed: beat === null ? record.renewed : new Date(beat).toISOString(), token };
}

/** Whoever wrote a lease that cannot be read. */
const UNKNOWN: Holder = { session: "an unknown session", owner: "somebody whose lease cannot be read", host: "an unknown host", pid: 0, since: "", renewed: "", token: 0 };

/** Null for what we did not write. */
export function readRecord(text: string): LeaseRecord | null {
  if (text.length > RECORD_CHARACTERS_MAX) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is LeaseRecord {
  if (!isObject(value) || value["schema"] !== 1 || !isLeaseName(value["lease"])) return false;
  const { pid, token } = value;
  const numbers = [pid, token].every((each) => typeof each === "number" && Number.isSafeInteger(each) && each >= 0);
  return numbers && ["session", "owner", "host", "boot", "start", "since", "renewed", "nonce"].every((key) => typeof value[key] === "string");
}

function isLeaseName(value: unknown): value is LeaseName {
  if (!isObject(value) || typeof value["milestone"] !== "string") return false;
  return [value["owner"], value["task"]].every((each) => each === undefined || typeof each === "string");
}
