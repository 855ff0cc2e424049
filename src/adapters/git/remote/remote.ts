// A remote of this repository: what its refs stand at, what is fetched from it, and what it takes.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { isOid, isRefName, isRefspec, isRemoteName, type GitCall, type Oid, type RefName, type Refspec } from "../git-arguments.ts";
import type { Git } from "../git.ts";

/** Problems of all: `invalid-argument` where git's configuration has no remote of this name, `remote-unavailable`, those of git. */
export type Remote = {
  readonly name: string;
  /** What refs stand at; a pattern ends in `/*`. */
  readonly ids: (patterns: readonly string[]) => Promise<Result<ReadonlyMap<RefName, Oid>>>;
  /** Brings the objects of refs here; no ref of ours moves. `whole`: of a shallow clone all that it lacks. */
  readonly fetch: (refs: readonly RefName[], how?: { readonly whole: boolean }) => Promise<Result<void>>;
  /** All refs or none; those that the remote did not take, each with its reason. */
  readonly push: (push: Push) => Promise<Result<ReadonlyMap<string, string>>>;
};

/** `lease`: a ref that must stand at `from` ("" for nowhere) for any of it to happen. */
export type Push = { readonly lease: { readonly ref: RefName; readonly from: string }; readonly refspecs: readonly string[] };

/** `name` is one that git's configuration knows; no text is ever taken for an address or a folder. */
export function openRemote(git: Git, name: string): Remote {
  const ask = (call: Omit<GitCall, "remote" | "refspecs">, refspecs: readonly string[]): Promise<Result<string>> => asked(git, name, { ...call, refspecs: refspecs.map(asRefspec) });
  return {
    name,
    async ids(patterns) {
      const answer = await ask({ command: "ls-remote", options: ["--quiet", "--refs"] }, patterns);
      return answer.ok ? ok(idsIn(answer.value, patterns)) : answer;
    },
    async fetch(refs, { whole } = { whole: false }) {
      const answer = await ask({ command: "fetch", options: whole ? [...FETCH, "--unshallow"] : FETCH }, refs);
      return answer.ok ? ok(undefined) : answer;
    },
    async push({ lease, refspecs }) {
      const answer = await ask({ command: "push", options: ["--porcelain", "--no-verify", "--atomic", `--force-with-lease=${lease.ref}:${lease.from}`] }, refspecs);
      return answer.ok ? ok(refusalsIn(answer.value)) : answer;
    },
  };
}

const FETCH = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap="] as const;

async function asked(git: Git, remote: string, call: Omit<GitCall, "remote">): Promise<Result<string>> {
  const settings = await git.settings();
  if (!settings.ok) return settings;
  const known = ["url", "pushurl"].some((key) => settings.value.has(`remote.${remote}.${key}`));
  if (!known || !isRemoteName(remote)) return failed(problem("invalid-argument", `There is no remote ${JSON.stringify(remote)}.`, { hint: "`git remote` lists those of this repository." }));
  const answer = await git.run({ ...call, remote });
  return answer.ok ? ok(answer.value.toString()) : answer;
}

function asRefspec(text: string): Refspec {
  if (!isRefspec(text)) throw new TypeError(`not a refspec: ${JSON.stringify(text)}`);
  return text;
}

function idsIn(listed: string, patterns: readonly string[]): ReadonlyMap<RefName, Oid> {
  const ids = new Map<RefName, Oid>();
  for (const line of listed.split("\n")) {
    const [id = "", ref = ""] = line.split("\t");
    // A pattern matches the ends of names, too.
    const wanted = patterns.some((pattern) => pattern === ref || (pattern.endsWith("/*") && ref.startsWith(pattern.slice(0, -1))));
    if (wanted && isOid(id) && isRefName(ref)) ids.set(ref, id);
  }
  return ids;
}

function refusalsIn(report: string): ReadonlyMap<string, string> {
  const refused = report.split("\n").map((line) => line.split("\t")).filter(([flag]) => flag === "!");
  return new Map(refused.map(([, names = "", reason = ""]) => [names.slice(names.indexOf(":") + 1), reason]));
}

/** A branch that moves faster than it can be fetched does so by people: a few tries are many. */
const TRIES_MAX = 5;

/** Where a branch of the remote stands, its commit being here with all that it stands on; null where there is none. */
export async function fetchTip(git: Git, remote: Remote, ref: RefName): Promise<Result<Oid | null>> {
  for (let tries = 1; ; tries++) {
    const ids = await remote.ids([ref]);
    const id = ids.ok ? ids.value.get(ref) : undefined;
    if (!ids.ok || id === undefined) return ids.ok ? ok(null) : ids;
    if (await isHere(git, id)) return ok(id);
    const fetched = await remote.fetch([ref]);
    if (await isHere(git, id)) return ok(id);
    if (tries >= TRIES_MAX) return fetched.ok ? failed(problem("conflict", `${ref} of the remote ${remote.name} moves faster than it can be fetched.`, { hint: "Try again." })) : fetched;
  }
}

async function isHere(git: Git, id: Oid): Promise<boolean> {
  const there = await git.run({ command: "cat-file", options: ["--batch-check"], input: `${id}\n` });
  return there.ok && there.value.toString().startsWith(`${id} commit`);
}
