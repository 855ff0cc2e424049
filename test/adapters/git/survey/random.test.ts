// Whatever happens to a repository, a survey since any earlier stamp names every file that is another by now.
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Survey, Surveyor, SurveyRequest } from "../../../../src/ports/survey.ts";
import { smallRepository, type GitFixture } from "../../../support/git-fixture.ts";
import { open, value } from "../../../support/open-tree.ts";
import { seeded } from "../../../support/yaml-random.ts";

const FOLDERS = ["active", "completed"];
const PATHS = ["active/a.yaml", "active/b.yaml", "active/c d.yaml", "completed/a.yaml", "active/ignored.yaml", "active/.tmp-1-a"];
const DATA = ".milestones";

/** `aged`: the clock is ahead, so that nothing counts as just written; then every edit has to change a file's size. */
type Ground = GitFixture & { readonly at: (path: string) => string; readonly aged: boolean };
type Step = { readonly name: string; readonly path: string; readonly text: string };
type Operation = (ground: Ground, step: Step) => unknown;

/** Same inode, same size where that can be told, and the time of the last change set back: only the time of the status change tells. */
function editInPlace({ at, aged }: Ground, { path, text }: Step): void {
  const file = at(path);
  const { mtime, atime, size } = statSync(file);
  writeFileSync(file, aged ? `${text}${"#".repeat(size)}` : `${text}#`.repeat(size + 1).slice(0, size), { flag: "r+" });
  utimesSync(file, atime, mtime);
}

function sizeOf(file: string): number {
  return lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

const USUAL: Readonly<Record<string, Operation>> = {
  write: ({ write, at, aged }, { path, text }) => write(join(DATA, path), aged ? `${text}${"#".repeat(sizeOf(at(path)))}` : text),
  "edit in place": editInPlace,
  "edit in place again": editInPlace,
  touch: ({ at }, { path }) => utimesSync(at(path), 1_600_000_000, 1_600_000_000),
  "write beside and rename": ({ write, at }, { path, text }) => { write(`${DATA}/active/.tmp-2-b`, `${text}${"+".repeat(sizeOf(at(path)))}`); renameSync(at("active/.tmp-2-b"), at(path)); },
  remove: ({ at }, { path }) => unlinkSync(at(path)),
  "remove all": ({ at }, { path }) => rmSync(at(path), { force: true, recursive: true }),
  chmod: ({ at }, { path }) => chmodSync(at(path), 0o755),
  add: ({ git }) => git("add", "-A"),
  "add by force": ({ git }) => git("add", "-A", "-f"),
  "add one": ({ git }, { path }) => git("add", "-f", join(DATA, path)),
  commit: ({ git }) => git("commit", "-q", "--allow-empty", "-m", "x"),
  "commit all": ({ git }) => git("commit", "-q", "--allow-empty", "-am", "x"),
  "commit everything": ({ git }) => { git("add", "-A", "-f"); git("commit", "-q", "--allow-empty", "-m", "x"); },
  amend: ({ git }) => git("commit", "-q", "--amend", "--allow-empty", "-m", "y"),
  "new branch": ({ git }) => git("checkout", "-q", "-b", "other"),
  "other branch": ({ git }) => git("checkout", "-q", "other"),
  "main branch": ({ git }) => git("checkout", "-q", "main"),
  "main branch by force": ({ git }) => git("checkout", "-q", "-f", "main"),
  merge: ({ git }) => git("merge", "-q", "-m", "m", "other"),
  "merge the other way": ({ git }) => git("merge", "-q", "-m", "m", "main"),
  stash: ({ git }) => git("stash", "-u", "-q"),
  "stash pop": ({ git }) => git("stash", "pop", "-q"),
  "reset hard": ({ git }) => git("reset", "-q", "--hard"),
  "reset hard back": ({ git }) => git("reset", "-q", "--hard", "HEAD~1"),
  "reset soft back": ({ git }) => git("reset", "-q", "--soft", "HEAD~1"),
  "reset mixed back": ({ git }) => git("reset", "-q", "HEAD~1"),
  "restore one": ({ git }, { path }) => git("checkout", "-q", "--", join(DATA, path)),
  "rm cached": ({ git }, { path }) => git("rm", "-q", "--cached", join(DATA, path)),
  "status of the person's": ({ git }) => git("status", "--short"),
  "refresh the index": ({ git }) => git("update-index", "-q", "--refresh"),
  "edit behind git's back": (ground, step) => { ground.git("update-index", "--assume-unchanged", join(DATA, step.path)); editInPlace(ground, step); },
};

/** What makes git unsure for long, or loses it. */
const RARE: Readonly<Record<string, Operation>> = {
  "touch into the future": ({ at }, { path }) => utimesSync(at(path), 4_000_000_000, 4_000_000_000),
  rename: ({ at }, { path }) => renameSync(at(path), at("active/renamed.yaml")),
  swap: ({ at }) => { renameSync(at("active/a.yaml"), at("active/z")); renameSync(at("active/b.yaml"), at("active/a.yaml")); renameSync(at("active/z"), at("active/b.yaml")); },
  "make a link": ({ at }, { path }) => { rmSync(at(path), { force: true, recursive: true }); symlinkSync("b.yaml", at(path)); },
  "make a folder": ({ at, write }, { path, text }) => { rmSync(at(path), { force: true, recursive: true }); write(join(DATA, path, "x.yaml"), text); },
  "make an empty folder": ({ at }, { path }) => { rmSync(at(path), { force: true, recursive: true }); mkdirSync(at(path)); },
  "write a folder deep": ({ write }, { text }) => write(`${DATA}/active/deep/er/x.yaml`, text),
  "remove what is deep": ({ at }) => rmSync(at("active/deep"), { force: true, recursive: true }),
  ignore: ({ write }) => write(".gitignore", "*ignored*\nb.yaml\n"),
  "a folder away": ({ at }) => rmSync(at("completed"), { force: true, recursive: true }),
  detach: ({ git }) => git("checkout", "-q", "--detach"),
  clean: ({ git }) => git("clean", "-fdxq"),
  "index of version 4": ({ git }) => git("update-index", "--index-version=4"),
  "index of version 2": ({ git }) => git("update-index", "--index-version=2"),
  "split index": ({ git }) => git("update-index", "--split-index"),
  "no split index": ({ git }) => git("update-index", "--no-split-index"),
  "no assume unchanged": ({ git }, { path }) => git("update-index", "--no-assume-unchanged", join(DATA, path)),
  "skip worktree": ({ git }, { path }) => git("update-index", "--skip-worktree", join(DATA, path)),
  "no skip worktree": ({ git }, { path }) => git("update-index", "--no-skip-worktree", join(DATA, path)),
  "intend to add": ({ git }, { path }) => git("add", "-N", "-f", join(DATA, path)),
  "loose settings": ({ git }) => { git("config", "core.checkStat", "minimal"); git("config", "core.trustctime", "false"); git("config", "core.fileMode", "false"); git("config", "status.showUntrackedFiles", "no"); git("config", "core.untrackedCache", "true"); git("config", "core.symlinks", "false"); git("config", "status.renames", "copies"); },
  "an empty index": ({ git }) => git("read-tree", "--empty"),
  "lose old commits": ({ git }) => { git("reflog", "expire", "--expire=now", "--all"); git("gc", "-q", "--prune=now"); },
};

const OPERATIONS = { ...USUAL, ...RARE };

const step: fc.Arbitrary<Step> = fc.record({
  name: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...Object.keys(USUAL)) }, { weight: 1, arbitrary: fc.constantFrom(...Object.keys(RARE)) }),
  path: fc.oneof({ weight: 3, arbitrary: fc.constant("active/a.yaml") }, { weight: 2, arbitrary: fc.constantFrom(...PATHS) }),
  text: fc.constantFrom("a\n", "b\n", "longer text\n", ""),
});

/** Every file in and below the folders as a reader finds it; links are not followed. */
function contents(ground: Ground): Map<string, string> {
  const found = new Map<string, string>();
  const look = (path: string): void => {
    for (const name of namesIn(ground.at(path))) {
      const at = `${path}/${name}`;
      const stat = lstatSync(ground.at(at));
      if (name.startsWith(".tmp-")) continue;
      if (stat.isDirectory()) look(at);
      else found.set(at, stat.isSymbolicLink() ? `-> ${readlinkSync(ground.at(at))}` : readFileSync(ground.at(at), "utf8"));
    }
  };
  for (const folder of FOLDERS) look(folder);
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

type Past = { readonly stamp: string; readonly files: ReadonlyMap<string, string> };
type Known = { readonly pasts: Past[]; readonly versions: Map<string, string> };

async function judge(surveyor: Surveyor, since: Past | null, { now, known }: { readonly now: ReadonlyMap<string, string>; readonly known: Known }): Promise<Survey> {
  const survey = value(await surveyor.survey({ folders: FOLDERS, since: since?.stamp ?? null }));
  const { found } = survey;
  const files = new Map<string, string | null>(found.kind === "same" ? [] : found.files);
  if (found.kind === "all") expect([...files.keys()].sort()).toEqual([...now.keys()].sort());
  for (const [path, version] of files) {
    expect(version === null, path).toBe(!now.has(path));
    const key = `${path} ${version}`;
    if (version !== null) expect(known.versions.get(key) ?? now.get(path), key).toBe(now.get(path));
    if (version !== null) known.versions.set(key, now.get(path) ?? "");
  }
  if (since && found.kind !== "all") {
    for (const path of new Set([...since.files.keys(), ...now.keys()])) if (since.files.get(path) !== now.get(path)) expect([...files.keys()], `since ${since.stamp}`).toContain(path);
  }
  for (const past of known.pasts) if (past.stamp === survey.stamp) expect([...past.files]).toEqual([...now]);
  known.pasts.push({ stamp: survey.stamp, files: now });
  return survey;
}

function carryOut(ground: Ground, one: Step): void {
  try {
    OPERATIONS[one.name]?.(ground, one);
  } catch {
    // Nothing to remove, to merge or to commit: then nothing happens, or half of it.
  }
}

type Manner = { readonly walkedFilesMax: number; readonly aged: boolean };

async function play(steps: readonly Step[], { walkedFilesMax, aged }: Manner): Promise<Set<string>> {
  const fixture = smallRepository();
  const ground: Ground = { ...fixture, aged, at: (path) => join(fixture.folder, DATA, path) };
  for (const path of PATHS.slice(0, 4)) ground.write(join(DATA, path), `${path}\n`);
  carryOut(ground, { name: "commit everything", path: "", text: "" });
  const epochMs = (): number => Date.now() + (aged ? 10_000 : 0);
  // Each time as a new command would: what is checked out then is what counts.
  const surveyor = { survey: (request: SurveyRequest) => open(fixture, { walkedFilesMax, epochMs }).surveyor.survey(request) };
  const known: Known = { pasts: [], versions: new Map() };
  const ways = new Set<string>();
  await judge(surveyor, null, { now: contents(ground), known });
  for (const [turn, one] of steps.entries()) {
    carryOut(ground, one);
    const now = contents(ground);
    const { pasts } = known;
    for (const since of [pasts.at(-1), pasts[Math.floor(((turn * 7919) % 100) / 100 * pasts.length)]]) {
      const { stamp, found } = await judge(surveyor, since ?? null, { now, known });
      ways.add(`${stamp.split(" ")[0]} ${found.kind}`);
    }
  }
  rmSync(fixture.folder, { recursive: true });
  return ways;
}

const MANNERS: readonly (Manner & { readonly name: string; readonly runs: number; readonly seen: readonly string[] })[] = [
  { name: "asking git", walkedFilesMax: -1, aged: false, runs: 5, seen: ["git some"] },
  { name: "asking git about older files", walkedFilesMax: -1, aged: true, runs: 8, seen: ["git some", "git same"] },
  { name: "walking", walkedFilesMax: 3000, aged: false, runs: 3, seen: ["walk all"] },
];

for (const { name, runs, seen, ...manner } of MANNERS) {
  test(`${name}: a survey since any earlier stamp names every file that differs, and no version stands for two contents`, async () => {
    const ways = new Map<string, number>();
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
      for (const way of await play(steps, manner)) ways.set(way, (ways.get(way) ?? 0) + 1);
    }), seeded(runs));
    expect([...ways.keys()]).toEqual(expect.arrayContaining([...seen]));
  }, 600_000);
}
