// What a repository's work trees share and a task could turn against others: configuration, hooks, attributes, excludes.
import * as fs from "node:fs";
import { dirname, join, relative } from "node:path";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { diskProblem, makeFolders, removeQuietly, writeNew } from "../disk.ts";
import { changedKeys, withHarmless } from "./config-lines.ts";
import { openTurns } from "./turns.ts";
import type { WorkDisk } from "./work-disk.ts";

export interface SharedSettings {
  /** Puts back what is not as it was, and names it: "core.hooksPath", "hooks/post-checkout". Problems: `disk-full`, `not-writable`. */
  restore(): Promise<Result<readonly string[]>>;
}

/** A larger file, and what lies deeper or beyond the number, is no hook that git runs and is not looked after. */
const FILE_BYTES_MAX = 1024 * 1024;
const FILES_MAX = 500;
/** File systems stamp changes no finer than this; what is younger is compared by content. */
const STAMP_NANOSECONDS_MAX = 2_000_000_000n;

type Sight = { readonly kind: "file" | "link"; readonly stamp: string; readonly settled: boolean; readonly mode: number; readonly bytes: Buffer };
type Sights = ReadonlyMap<string, Sight>;

/** `gitDir` and `commonDir` as discovery finds them. What is there now is how it shall be. */
export function watchShared(disk: WorkDisk, { gitDir, commonDir }: { readonly gitDir: string; readonly commonDir: string }): SharedSettings {
  const files = ["config", "config.worktree", "info/attributes", "info/exclude", "hooks"].map((name) => join(commonDir, name));
  const watched = gitDir === commonDir ? files : [...files, join(gitDir, "config.worktree")];
  const inTurn = openTurns();
  let before = look(watched, new Map());
  const restore = async (): Promise<Result<readonly string[]>> => {
    const now = look(watched, before);
    const names: string[] = [];
    const settled = new Map<string, Sight>();
    for (const path of differences(before, now)) {
      const difference = { path, name: relative(commonDir, path), draft: join(commonDir, `milestone-draft-${process.pid}`), was: before.get(path), is: now.get(path) };
      const put = await putBack(disk, difference).catch((error: unknown) => diskProblem(error, path));
      if ("code" in put) return failed(put);
      names.push(...put.names);
      if (put.sight) settled.set(path, put.sight);
    }
    before = new Map([...before, ...[...now].filter(([path, sight]) => same(before.get(path), sight)), ...settled]);
    return ok(names);
  };
  return { restore: () => inTurn(restore) };
}

/** What was not there goes first: it may be in the place of a folder. */
function differences(before: Sights, now: Sights): readonly string[] {
  const added = [...now.keys()].filter((path) => !before.has(path));
  return [...added, ...[...before.keys()].filter((path) => !same(before.get(path), now.get(path)))];
}

function isConfig(path: string): boolean {
  return /(?:^|[\\/])config(?:\.worktree)?$/.test(path);
}

function same(was: Sight | undefined, is: Sight | undefined): boolean {
  return was?.kind === is?.kind && was?.mode === is?.mode && (was === is || (was !== undefined && is !== undefined && was.bytes.equals(is.bytes)));
}

/** Contents are read again only where a stamp cannot prove them. */
function look(watched: readonly string[], before: Sights): Sights {
  const startedAt = BigInt(Math.floor(performance.timeOrigin + performance.now())) * 1_000_000n;
  const sights = new Map<string, Sight>();
  for (const path of watched.flatMap(filesAt).slice(0, FILES_MAX)) {
    const sight = sightOf(path, before.get(path), startedAt);
    if (sight) sights.set(path, sight);
  }
  return sights;
}

/** The path itself, or what lies below a folder. */
function filesAt(path: string): readonly string[] {
  try {
    return fs.lstatSync(path).isDirectory() ? fs.readdirSync(path).flatMap((name) => filesAt(join(path, name))) : [path];
  } catch {
    return [];
  }
}

function sightOf(path: string, before: Sight | undefined, startedAt: bigint): Sight | null {
  try {
    const stat = fs.lstatSync(path, { bigint: true });
    const stamp = `${stat.ino}.${stat.size}.${stat.mtimeNs}.${stat.ctimeNs}`;
    if (before?.settled && before.stamp === stamp) return before;
    if (stat.size > FILE_BYTES_MAX || !(stat.isFile() || stat.isSymbolicLink())) return null;
    const bytes = stat.isFile() ? fs.readFileSync(path) : Buffer.from(fs.readlinkSync(path));
    return { kind: stat.isFile() ? "file" : "link", stamp, settled: startedAt - stat.ctimeNs > STAMP_NANOSECONDS_MAX, mode: Number(stat.mode & 0o7777n), bytes };
  } catch {
    return null;
  }
}

type Difference = { readonly path: string; readonly name: string; readonly draft: string; readonly was: Sight | undefined; readonly is: Sight | undefined };
type Content = Pick<Sight, "kind" | "mode" | "bytes">;

/**
 * The names of what was put back, nothing where the change concerns nobody else; and a configuration as it shall be from now
 * on, which is never read from the disk again: another task may have changed it in between.
 */
type PutBack = { readonly names: readonly string[]; readonly sight?: Sight };

async function putBack(disk: WorkDisk, { path, name, draft, was, is }: Difference): Promise<PutBack> {
  if (!isConfig(path) || was?.kind === "link" || is?.kind === "link") {
    await replace(disk, { path, draft }, was);
    return { names: [name] };
  }
  const [before, after] = [was?.bytes.toString() ?? "", is?.bytes.toString() ?? ""];
  const keys = changedKeys(before, after);
  if (keys.length === 0 && is) return { names: [], sight: is };
  const content: Content = { bytes: Buffer.from(withHarmless(before, after)), mode: was?.mode ?? 0o644, kind: "file" };
  const isKept = was !== undefined || content.bytes.length > 0;
  await replace(disk, { path, draft }, isKept ? content : undefined);
  return { names: keys.length === 0 ? [name] : keys, ...(isKept && { sight: { ...content, stamp: "", settled: false } }) };
}

async function replace(disk: WorkDisk, { path, draft }: Pick<Difference, "path" | "draft">, content: Content | undefined): Promise<void> {
  if (!fs.lstatSync(path, { throwIfNoEntry: false })?.isFile() || content?.kind !== "file") await disk.removeTree(path);
  if (!content) return;
  makeFolders(disk, dirname(path));
  if (content.kind === "link") return fs.symlinkSync(content.bytes.toString(), path);
  removeQuietly(disk, draft);
  writeNew(disk, draft, content);
  disk.renameSync(draft, path);
}
