// Slots in refs of a remote: every change is a push that the remote takes only where the ref stands as expected.
import { setTimeout as wait } from "node:timers/promises";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { isOid, isRefName, isRefspec, isRemoteName, type GitCall, type Oid, type RefName, type Refspec } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import type { LeaseObjects } from "./lease-objects.ts";
import { LEASES, OWNERS_LEASES } from "./lease-record.ts";
import { MOVED, type Filled, type Moved, type Slots, type Written } from "./slots.ts";

export type RemoteRoom = { readonly git: Git; readonly objects: LeaseObjects; readonly remote: string };

export interface RemoteSlots extends Slots {
  /** Fills a slot and moves a branch forward, both or neither; `kept`: the remote's branch has what ours lacks. */
  fillWith(branch: RefName, ...slot: Parameters<Slots["fill"]>): Promise<Result<Written | Moved | Kept>>;
}

type Kept = { readonly kind: "kept" };
const KEPT: Kept = { kind: "kept" };

/** Several that push at once lock each other out on the remote for a moment; so often it is tried again, after up to so many milliseconds. */
const BUSY_TRIES_MAX = 8;
const BUSY_MS_MAX = 200;
/** So often a lease that changes while it is fetched is asked for again. */
const READ_TRIES_MAX = 5;

export function openRemoteSlots(room: RemoteRoom): RemoteSlots {
  const put = async (change: Omit<Swap, "to">, text: string): Promise<Result<Written | Moved | Kept>> => {
    const to = await room.objects.write(text);
    if (!to.ok) return to;
    const done = await swap(room, { ...change, to: to.value });
    if (!done.ok || done.value.kind !== "done") return done.ok ? ok(done.value.kind === "kept" ? KEPT : MOVED) : done;
    return ok({ kind: "written", slot: { id: to.value, beat: null, text } });
  };
  const fill: Slots["fill"] = async (ref, from, text) => {
    const done = await put({ ref, from, branch: null }, text);
    if (!done.ok) return done;
    return ok(done.value.kind === "written" ? done.value : MOVED);
  };
  return {
    fill,
    touch: fill,
    read: (ref) => read(room, ref),
    async clear(ref, from) {
      const done = await swap(room, { ref, from, to: null });
      return done.ok ? ok(done.value.kind === "moved" ? MOVED : { kind: "cleared" }) : done;
    },
    async id(ref) {
      const ids = await idsOf(room, [ref]);
      return ids.ok ? (ids.value.get(ref) ?? null) : null;
    },
    async names() {
      const ids = await idsOf(room, [`${LEASES}/*`, `${OWNERS_LEASES}/*`]);
      return ids.ok ? ok([...ids.value.keys()]) : ids;
    },
    fillWith: (branch, ref, from, text) => put({ ref, from, branch }, text),
  };
}

/** The remote is one that git's configuration names; no text is ever taken for an address or a folder. */
async function ask({ git, remote }: RemoteRoom, call: Omit<GitCall, "remote" | "refspecs">, refspecs: readonly string[]): Promise<Result<string>> {
  const settings = await git.settings();
  if (!settings.ok) return settings;
  const known = ["url", "pushurl"].some((key) => settings.value.has(`remote.${remote}.${key}`));
  if (!known || !isRemoteName(remote)) return failed(problem("invalid-argument", `There is no remote ${JSON.stringify(remote)}.`, { hint: "`git remote` lists those of this repository." }));
  const answer = await git.run({ ...call, remote, refspecs: refspecs.map(asRefspec) });
  return answer.ok ? ok(answer.value.toString()) : answer;
}

function asRefspec(text: string): Refspec {
  if (!isRefspec(text)) throw new TypeError(`not a refspec: ${JSON.stringify(text)}`);
  return text;
}

/** What the refs stand at; a pattern ends in `/*`. */
async function idsOf(room: RemoteRoom, patterns: readonly string[]): Promise<Result<ReadonlyMap<RefName, Oid>>> {
  const answer = await ask(room, { command: "ls-remote", options: ["--quiet", "--refs"] }, patterns);
  if (!answer.ok) return answer;
  const ids = new Map<RefName, Oid>();
  for (const line of answer.value.split("\n")) {
    const [id = "", ref = ""] = line.split("\t");
    // A pattern matches the ends of names, too.
    const wanted = patterns.some((pattern) => pattern === ref || (pattern.endsWith("/*") && ref.startsWith(pattern.slice(0, -1))));
    if (wanted && isOid(id) && isRefName(ref)) ids.set(ref, id);
  }
  return ok(ids);
}

const FETCH = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap="] as const;

async function read(room: RemoteRoom, ref: RefName): Promise<Result<Filled | null>> {
  for (let tries = 1; ; tries++) {
    const ids = await idsOf(room, [ref]);
    if (!ids.ok) return ids;
    const id = ids.value.get(ref);
    if (id === undefined) return ok(null);
    const known = await room.objects.read(id);
    const fetched = known.ok && known.value === null ? await ask(room, { command: "fetch", options: FETCH }, [ref]) : ok("");
    const text = known.ok && known.value === null ? await room.objects.read(id) : known;
    if (!text.ok) return text;
    if (text.value !== null) return ok({ id, beat: null, text: text.value });
    if (tries >= READ_TRIES_MAX) return fetched.ok ? ok({ id, beat: null, text: "" }) : fetched;
  }
}

type Swap = { readonly ref: RefName; readonly from: Filled | null; readonly to: Oid | null; readonly branch?: RefName | null };
type Swapped = Moved | Kept | { readonly kind: "done" };

/** What the remote says it stands at decides, not how the push ended: an answer may be lost on the way. */
async function swap(room: RemoteRoom, change: Swap): Promise<Result<Swapped>> {
  for (let tries = 1; ; tries++) {
    const refusals = await push(room, change);
    if (refusals.ok && refusals.value.size === 0) return ok({ kind: "done" });
    const ids = await idsOf(room, [change.ref]);
    if (!ids.ok) return refusals.ok ? ids : refusals;
    const stands = ids.value.get(change.ref) ?? null;
    if (stands === change.to) return ok({ kind: "done" });
    if (!refusals.ok) return refusals;
    if (stands !== (change.from?.id ?? null)) return ok(MOVED);
    if (/non-fast-forward|fetch first/.test(refusals.value.get(change.branch ?? change.ref) ?? "")) return ok(KEPT);
    if (tries >= BUSY_TRIES_MAX) return failed(refusedProblem(room, refusals.value));
    await wait(BUSY_MS_MAX * Math.random());
  }
}

/** The refs that the remote did not take, each with its reason. */
async function push(room: RemoteRoom, { ref, from, to, branch }: Swap): Promise<Result<ReadonlyMap<string, string>>> {
  const options = ["--porcelain", "--no-verify", "--atomic", `--force-with-lease=${ref}:${from?.id ?? ""}`];
  const answer = await ask(room, { command: "push", options }, [...(branch ? [`${branch}:${branch}`] : []), `${to ?? ""}:${ref}`]);
  if (!answer.ok) return answer;
  const refused = answer.value.split("\n").map((line) => line.split("\t")).filter(([flag]) => flag === "!");
  return ok(new Map(refused.map(([, names = "", reason = ""]) => [names.slice(names.indexOf(":") + 1), reason])));
}

function refusedProblem({ remote }: RemoteRoom, refusals: ReadonlyMap<string, string>): Problem {
  const [[ref, reason] = ["", ""]] = [...refusals].filter(([, why]) => !why.includes("atomic push failed"));
  return problem("git-failed", `The remote ${remote} refuses ${ref}: ${reason.replace(/^\[[^\]]*\] \((.*)\)$/, "$1")}.`, { hint: "Allow it there, or leave --remote out: the work then stays on this machine." });
}
