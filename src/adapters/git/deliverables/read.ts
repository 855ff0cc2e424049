// Reading deliverables: their bytes, what git says they are, and who edited them.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Person } from "../../../core/model/kiro/approval.ts";
import { editorOf, gitPerson } from "../../../core/model/kiro/authorship.ts";
import { isHidden, milestoneFolder } from "../../../core/model/kiro/deliverable-path.ts";
import type { DeliverableFile, DeliverableFiles } from "../../../core/model/kiro/deliverable.ts";
import { isDataPath, isTemporary, notAFile, shownOf } from "../../../core/model/stored/data-path.ts";
import type { WorkPlace } from "../../../ports/deliverables.ts";
import { openRefs, type Home } from "../branches.ts";
import { notAFolder, type DataFolder } from "../data-files.ts";
import { sparseFiles } from "../disk-snapshot.ts";
import { linkOnTheWay, repoPath, type Surroundings } from "../discovery.ts";
import { isOid, type Oid } from "../git-arguments.ts";
import type { Git, Settings } from "../git.ts";
import { contentsOf, filesBelow, identityOf, type TreeEntry } from "../objects.ts";
import { standOf, type Room } from "./home.ts";
import { pathsBelow, seenAs, seenOnDisk, type Seen } from "./disk-files.ts";
import { editorsBelow } from "./editors.ts";

/** Problems: `not-a-file` where a link or special file lies among them, `unreadable`, those of git. */
export async function readFiles(room: Room, place: WorkPlace, home: Home): Promise<Result<DeliverableFiles>> {
  const folder = milestoneFolder(place.milestone);
  if (home.kind === "files") return withoutGit(home.folder, { place, folder });
  const { surroundings } = home;
  const head = home.kind === "disk" ? await headOf(surroundings) : await standOf(surroundings, home.ref);
  if (!head.ok) return head;
  const stand = { where: head.value === null && home.kind === "branch" ? "nowhere" : home.kind, branch: place.branch, head: head.value } as const;
  const [committed, settings] = await Promise.all([committedBelow(surroundings, head.value, folder), surroundings.git.settings()]);
  if (!committed.ok) return committed;
  if (!settings.ok) return settings;
  const seen = home.kind === "disk" ? await onDisk(home.folder, { surroundings, folder, committed: committed.value, settings: settings.value }) : await inCommit(surroundings, { label: home.folder.label, committed: committed.value });
  if (!seen.ok) return seen;
  const editors = await editorsOf(room, { place, surroundings, folder, head: head.value, seen: seen.value, committed: committed.value, settings: settings.value });
  return editors.ok ? ok({ ...stand, files: seen.value.map((file) => shownFile(file, editors.value.get(file.path) ?? null)) }) : editors;
}

function shownFile({ path, sha256, bytes, text }: Seen, editor: Person | null): DeliverableFile {
  return { path, sha256, bytes, editor, text };
}

/** An id as git has them, where there is no git. */
const ANY = "0".repeat(40);

function withoutGit(data: DataFolder, { place, folder }: { readonly place: WorkPlace; readonly folder: string }): Result<DeliverableFiles> {
  const seen = seenBelow(data, folder, () => ({ id: null, unix: false, like: ANY }));
  return seen.ok ? ok({ where: "disk", branch: place.branch, head: null, files: seen.value.map((file) => shownFile(file, null)) }) : seen;
}

function seenBelow(data: DataFolder, folder: string, storing: (path: string) => Parameters<typeof seenOnDisk>[2]): Result<Seen[]> {
  const paths = pathsBelow(data, folder);
  if (!paths.ok) return paths;
  const found: Seen[] = [];
  for (const path of paths.value) {
    const seen = seenOnDisk(data, path, storing(path));
    if (!seen.ok) return seen;
    if (seen.value) found.push(seen.value);
  }
  return ok(found);
}

async function headOf({ place, git }: Surroundings): Promise<Result<Oid | null>> {
  const refs = openRefs(place, git);
  const head = await refs.head();
  return head.kind === "branch" ? refs.tip(head.ref) : ok(head.kind === "detached" ? head.commit : null);
}

type Committed = ReadonlyMap<string, TreeEntry>;

/** By path of the data folder. */
async function committedBelow(surroundings: Surroundings, commit: Oid | null, folder: string): Promise<Result<Committed>> {
  const files = commit === null ? ok(new Map<string, TreeEntry>()) : await filesBelow(surroundings.git, commit, repoPath(surroundings, folder));
  if (!files.ok || surroundings.prefix === "") return files;
  return ok(new Map([...files.value].map(([path, entry]) => [path.slice(surroundings.prefix.length + 1), entry])));
}

type Around = { readonly surroundings: Surroundings; readonly folder: string; readonly committed: Committed; readonly settings: Settings };

async function onDisk(data: DataFolder, { surroundings, folder, committed, settings }: Around): Promise<Result<readonly Seen[]>> {
  const link = linkOnTheWay(surroundings);
  if (link !== null) return failed(notAFolder(link));
  const unix = /^(?:true|input|yes|on|1)$/i.test(settings.get("core.autocrlf") ?? "");
  const like = [...committed.values()][0]?.id ?? (settings.get("extensions.objectformat") === "sha256" ? "0".repeat(64) : ANY);
  const seen = seenBelow(data, folder, (path) => ({ id: committed.get(path)?.id ?? null, unix, like }));
  if (!seen.ok) return seen;
  const sparse = await sparseFiles(surroundings);
  if (!sparse.ok) return sparse;
  const here = new Set(seen.value.map(({ path }) => path));
  const left = [...sparse.value].filter(([path]) => path.startsWith(`${folder}/`) && !here.has(path) && isShown(path));
  const others = await readAll(surroundings.git, left.map(([path, id]) => [path, id, shownOf(data, path)]));
  return others.ok ? ok(inOrder([...seen.value, ...others.value])) : others;
}

async function inCommit({ git }: Surroundings, { label, committed }: { readonly label: string; readonly committed: Committed }): Promise<Result<readonly Seen[]>> {
  const entries = [...committed].filter(([path]) => isShown(path));
  const odd = entries.find(([path, { mode }]) => !mode.startsWith("100") || !isDataPath(path));
  if (odd) return failed(notAFile({ path: shownOf({ label }, odd[0]) }));
  const seen = await readAll(git, entries.map(([path, { id }]) => [path, id, shownOf({ label }, path)]));
  return seen.ok ? ok(inOrder(seen.value)) : seen;
}

function isShown(path: string): boolean {
  return !isHidden(path) && !path.split("/").some(isTemporary);
}

function inOrder(files: readonly Seen[]): readonly Seen[] {
  return files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

/** Long ones are read one after the other, so that only one of them is in memory. */
async function readAll(git: Git, files: readonly (readonly [path: string, id: Oid, shown: string])[]): Promise<Result<readonly Seen[]>> {
  const contents = await contentsOf(git, [...new Set(files.map(([, id]) => id))]);
  if (!contents.ok) return contents;
  const found: Seen[] = [];
  for (const [path, id, shown] of files) {
    const content = contents.value.get(id) ?? null;
    const bytes = content === null ? null : "bytes" in content ? content.bytes : await longContent(git, id, content.size);
    if (bytes === null) return failed(problem("unreadable", `${shown} is recorded by git, but its content ${id} is missing.`, { at: { path: shown }, hint: "Fetch it again: git fetch --refetch" }));
    found.push(seenAs(path, bytes, id));
  }
  return ok(found);
}

/** The answer is a line, the content and a line feed. */
async function longContent(git: Git, id: Oid, size: number): Promise<Buffer | null> {
  const answer = await git.run({ command: "cat-file", options: ["--batch"], input: `${id}\n` });
  const start = answer.ok ? answer.value.indexOf(10) + 1 : 0;
  return answer.ok && answer.value.length >= start + size ? answer.value.subarray(start, start + size) : null;
}

type Asked = Around & { readonly place: WorkPlace; readonly head: Oid | null; readonly seen: readonly Seen[] };

/** What is not committed yet was edited by whoever works in this checkout. */
async function editorsOf({ options: { bots, environment, state } }: Room, asked: Asked): Promise<Result<ReadonlyMap<string, Person>>> {
  const { place, surroundings, folder, head, seen, committed, settings } = asked;
  if (seen.length === 0) return ok(new Map());
  const [machines, stand] = await Promise.all([bots(), place.branch === null ? null : state.stateBranch()]);
  const base = stand?.ok ? (stand.value?.tip ?? null) : null;
  const logged = head === null ? ok(new Map<string, Person>()) : await editorsBelow(surroundings.git, { tip: head, base, folder: repoPath(surroundings, folder), bots: machines });
  if (!logged.ok) return logged;
  const identity = identityOf("author", { environment, settings });
  const here = identity && editorOf({ ...identity, person: gitPerson(identity.name, identity.email), isBot: false, trailers: [] }, machines);
  return ok(new Map(seen.flatMap(({ path, id }) => {
    const isCommitted = isOid(id) && committed.get(path)?.id === id;
    const editor = (isCommitted ? null : here) ?? logged.value.get(repoPath(surroundings, path));
    return editor ? [[path, editor] as const] : [];
  })));
}
