// What has changed in the data folder, found out in the cheapest way that cannot overlook anything.
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Survey, Surveyor, SurveyRequest } from "../../../ports/survey.ts";
import type { Home } from "../branches.ts";
import { notAFolder } from "../data-files.ts";
import { entryAt } from "../disk.ts";
import { sparseFiles } from "../disk-snapshot.ts";
import { linkOnTheWay, type RepositoryPlace, type Surroundings } from "../discovery.ts";
import type { Oid, RefName } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import { changedSince, glance, stampOf, TRIES_MAX, type Glance, type Ground } from "./git-look.ts";
import { readGitStamp, writeGitStamp, type GitStamp } from "./git-stamp.ts";
import { momentNow, type Moment } from "./sighting.ts";
import { indexFile, TRUSTWORTHY } from "./trust.ts";
import { namesIn, walk, walkStamp, withSparse } from "./walk.ts";

/** Up to here looking at every file costs less than starting git. */
const WALKED_FILES_MAX = 3000;

/** An index of about so many files makes it worth while to start git before it is known whether it is needed. */
const BEGUN_INDEX_BYTES_MIN = 100 * WALKED_FILES_MAX;

/** `gitAt` gives git with a configuration added; `commitAt` is where a ref stands, or with null HEAD; null where there is no commit yet. */
export type SurveyorOptions = {
  readonly home: () => Promise<Result<Home>>;
  readonly gitAt: (place: RepositoryPlace, configuration: readonly string[]) => Git;
  readonly commitAt: (surroundings: Surroundings, ref: RefName | null) => Promise<Result<Oid | null>>;
  /** Milliseconds since 1970, by which the file system stamps files. */
  readonly clock: () => number;
  /** Another limit than `WALKED_FILES_MAX`. */
  readonly walkedFilesMax?: number | undefined;
};

export interface EarlySurveyor extends Surveyor {
  /**
   * Asks git about these folders at once, where there is much to survey: the next survey of them takes the answer. What
   * this process changes in between would be overlooked.
   */
  begin(folders: readonly string[]): Promise<void>;
}

type OnDisk = Exclude<Home, { kind: "branch" }>;
/** `begun`: what git was asked ahead. */
type Disk = { readonly home: OnDisk; readonly ground: Ground | null; readonly begun: Promise<Glance | null> | undefined; readonly filesMax: number; readonly clock: () => number };

export function openSurveyor(options: SurveyorOptions): EarlySurveyor {
  const { clock, walkedFilesMax: filesMax = WALKED_FILES_MAX } = options;
  const begun = new Map<string, Promise<Glance | null>>();
  const groundAt = groundFinder(options);
  return {
    async survey(request) {
      const home = await options.home();
      if (!home.ok) return home;
      if (home.value.kind === "branch") return surveyBranch(options, home.value, request);
      const key = request.folders.join("\0");
      const ahead = begun.get(key);
      begun.delete(key);
      return surveyDisk({ home: home.value, ground: groundAt(home.value), begun: ahead, filesMax, clock }, request);
    },
    async begin(folders) {
      const home = await options.home();
      const ground = home.ok && home.value.kind !== "branch" ? groundAt(home.value) : null;
      const index = ground && entryAt(indexFile(ground.surroundings.place));
      if (!ground || !index || index.size < BEGUN_INDEX_BYTES_MIN) return;
      const ahead = glance(ground, folders);
      begun.set(folders.join("\0"), ahead);
      await ahead;
    },
  };
}

async function surveyBranch({ commitAt }: SurveyorOptions, { surroundings, ref }: Extract<Home, { kind: "branch" }>, request: SurveyRequest): Promise<Result<Survey>> {
  const [commit, { surveyTree }] = await Promise.all([commitAt(surroundings, ref), import("./tree.ts")]);
  return commit.ok ? surveyTree(surroundings, commit.value, request) : commit;
}

/** Null without git. Each repository's git is opened once. */
function groundFinder({ gitAt, commitAt, clock }: SurveyorOptions): (home: OnDisk) => Ground | null {
  const opened = new Map<string, Git>();
  return (home) => {
    if (home.kind === "files") return null;
    const { folder, surroundings } = home;
    const { place } = surroundings;
    const git = opened.get(place.gitDir) ?? gitAt(place, TRUSTWORTHY);
    opened.set(place.gitDir, git);
    const commit = async (): Promise<Oid | null> => {
      const at = await commitAt(surroundings, null);
      return at.ok ? at.value : null;
    };
    return { folder, surroundings, git, commit, clock };
  };
}

/**
 * Few files are looked at. With many git says which to look at, and all are where it cannot. The stamp is always of a
 * time before the files were looked at: what changes in between is found again by the next survey.
 */
async function surveyDisk(disk: Disk, request: SurveyRequest): Promise<Result<Survey>> {
  const { home: { folder }, ground, filesMax } = disk;
  const link = ground && linkOnTheWay(ground.surroundings);
  if (link) return failed(notAFolder(link));
  const since = readGitStamp(request.since);
  const seen = since && (await seenByGit(disk, request.folders, since));
  const found = since && seen && ground && (await changedSince(ground, request.folders, { since, ...seen }));
  if (found) return ok(narrowed(request, writeGitStamp(seen.stamp), found));
  const names = namesIn(folder, request.folders);
  if (!names.ok) return names;
  const many = [...names.value.values()].reduce((sum, each) => sum + each.length, 0) > filesMax;
  const anchor = many ? (seen ?? (since ? null : await seenByGit(disk, request.folders, null))) : null;
  return surveyAll(disk, request, anchor);
}

type Seen = { readonly stamp: GitStamp; readonly moment: Moment };

async function seenByGit({ ground, begun }: Disk, folders: readonly string[], since: GitStamp | null): Promise<Seen | null> {
  if (!ground) return null;
  const first = begun && (await begun);
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const seen = tries === 0 && first ? first : await glance(ground, folders);
    if (!seen) return null;
    const stamp = stampOf(ground, folders, { seen, since });
    if (stamp !== "moved") return stamp && { stamp, moment: seen.moment };
  }
  return null;
}

function narrowed({ since }: SurveyRequest, stamp: string, files: ReadonlyMap<string, string | null>): Survey {
  return stamp === since && files.size === 0 ? { stamp, found: { kind: "same" } } : { stamp, found: { kind: "some", files } };
}

/** The stamp is git's where it has one and nothing lies deeper than it sees. */
async function surveyAll({ home, clock }: Disk, { folders, since }: SurveyRequest, anchor: Seen | null): Promise<Result<Survey>> {
  const sparse = await sparseFiles(home.kind === "disk" ? home.surroundings : null);
  if (!sparse.ok) return sparse;
  const walked = walk(home.folder, folders, momentNow(clock));
  if (!walked.ok) return walked;
  const { files, deep } = withSparse(walked.value, folders, sparse.value);
  const stamp = anchor && !deep ? writeGitStamp(anchor.stamp) : walkStamp(files);
  return ok(stamp === since ? { stamp, found: { kind: "same" } } : { stamp, found: { kind: "all", files } });
}
