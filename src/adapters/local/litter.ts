// Left-overs in a data folder: what crashes and earlier versions left behind, and locks with who holds them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Machine } from "../../core/model/facts.ts";

/** A file of a writer, or a lock, without the number of its process is a left-over after this long. */
const AGE_MINUTES_MIN = 10;
/** A data folder nests three folders; whoever nests more has lost their way. */
const DEPTH_MAX = 8;
/** Files that writers rename into place, of ours and of earlier versions, and files that were set aside. */
const TEMPORARY = /^\.tmp[-.]|\.tmp(\.\d+)?$/;
const SET_ASIDE = /\.(corrupted|backup)\.\d[\w-]*$|^corrupted-/;
/** Folders that are not part of the data and may be large. */
const NOT_ENTERED: ReadonlySet<string> = new Set(["backups", "cache", "data", "deliverables", "quarantine"]);
const GIT_LOCKS = ["index.lock", "HEAD.lock", "packed-refs.lock", "config.lock", "shallow.lock"] as const;

export type Leavings = Pick<Machine, "litter" | "locks">;

/** `path` is where the data folder is, `label` how people know it. `now` is in milliseconds. */
export type Search = {
  readonly path: string;
  readonly label: string;
  readonly gitDir: string | null;
  readonly now: () => number;
};

/** What lies there, sorted by path. Files of writers that are at work are not litter. Nothing is removed. */
export function findLitter(search: Search): Leavings {
  const found: Found = { litter: [], locks: [] };
  walk("", { search, found, depth: 0 });
  for (const name of search.gitDir === null ? [] : GIT_LOCKS) lockAt({ path: join(search.gitDir ?? "", name), label: `.git/${name}`, holder: "git" }, search, found);
  return { litter: found.litter.sort(), locks: found.locks.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

type Found = { readonly litter: string[]; readonly locks: { path: string; holder: string; stale: boolean }[] };
type Walk = { readonly search: Search; readonly found: Found; readonly depth: number };

function walk(inside: string, { search, found, depth }: Walk): void {
  for (const entry of entriesOf(join(search.path, inside))) {
    const path = `${inside}${entry.name}`;
    const full = join(search.path, path);
    if (isLock(path)) lockAt({ path: full, label: `${search.label}/${path}` }, search, found);
    else if (SET_ASIDE.test(entry.name) || (TEMPORARY.test(entry.name) && isLeft(full, entry.name, search))) found.litter.push(`${search.label}/${path}`);
    else if (entry.isDirectory() && depth < DEPTH_MAX && !(depth === 0 && NOT_ENTERED.has(entry.name))) walk(`${path}/`, { search, found, depth: depth + 1 });
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** `.lock` is our writers' own; `<id>.lock` and `.migration-lock` are those of earlier versions. */
function isLock(path: string): boolean {
  return /(^|\/)(\.lock|[^/]+\.lock|\.migration-lock)$/.test(path);
}

function isLeft(path: string, name: string, search: Search): boolean {
  const pid = Number(/\d{2,}/.exec(name)?.[0] ?? 0);
  return pid > 0 ? !isAlive(pid) : isOld(path, search);
}

type Lock = { readonly path: string; readonly label: string; readonly holder?: string };

/** A lock is stale when its process is gone; one that names none, when it is old. That of another host never is. */
function lockAt({ path, label, holder }: Lock, search: Search, found: Found): void {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return;
  const text = textOf(path) ?? textOf(join(path, "pid")) ?? "";
  const host = /"host":\s*"([^"]*)"/.exec(text)?.[1] ?? hostname();
  const pid = Number(/"pid":\s*(\d+)/.exec(text)?.[1] ?? /^\s*(\d{1,10})\s*$/.exec(text)?.[1] ?? 0);
  const who = pid > 0 ? `process ${pid}${host === hostname() ? "" : ` on ${host}`}` : (holder ?? "unknown");
  found.locks.push({ path: label, holder: who, stale: pid > 0 ? host === hostname() && !isAlive(pid) : isOld(path, search) });
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function isOld(path: string, { now }: Search): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && now() - stat.mtimeMs > AGE_MINUTES_MIN * 60_000;
}

/** A process that belongs to somebody else lives too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
