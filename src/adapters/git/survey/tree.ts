// Surveying a branch that is checked out nowhere: its commit names every file, two commits what lies between.
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { isTemporary } from "../../../core/model/stored/data-path.ts";
import type { Survey, SurveyRequest } from "../../../ports/survey.ts";
import { repoPath, type Surroundings } from "../discovery.ts";
import { isOid, type Oid } from "../git-arguments.ts";
import { filesBelow, type TreeEntry } from "../objects.ts";

const MARK = "tree ";

/** No process where the commit is the one that was seen last, one otherwise. `commit` null: nothing is there yet. */
export async function surveyTree(surroundings: Surroundings, commit: Oid | null, { folders, since }: SurveyRequest): Promise<Result<Survey>> {
  const stamp = MARK + (commit ?? "none");
  if (stamp === since) return ok({ stamp, found: { kind: "same" } });
  const seen = since?.startsWith(MARK) ? since.slice(MARK.length) : "";
  const changed = commit !== null && isOid(seen) ? await between(surroundings, [seen, commit], folders) : null;
  if (changed) return ok({ stamp, found: { kind: "some", files: changed } });
  const files = commit === null ? ok(new Map<string, string>()) : await everything(surroundings, commit, folders);
  return files.ok ? ok({ stamp, found: { kind: "all", files: files.value } }) : failed(files.problem);
}

async function everything(surroundings: Surroundings, commit: Oid, folders: readonly string[]): Promise<Result<ReadonlyMap<string, string>>> {
  const listed = await filesBelow(surroundings.git, commit, ...folders.map((folder) => repoPath(surroundings, folder)));
  if (!listed.ok) return listed;
  return ok(new Map([...listed.value].flatMap(([full, entry]) => {
    const path = pathIn(surroundings, full);
    return isListed(path, folders) ? [[path, versionOf(entry)] as const] : [];
  })));
}

/** Null where a commit is lost, as after a forced push: then everything is looked at. */
async function between(surroundings: Surroundings, [from, to]: readonly [Oid, Oid], folders: readonly string[]): Promise<ReadonlyMap<string, string | null> | null> {
  const options = ["-r", "-z", "--no-renames", "--raw", "--no-abbrev"];
  const answer = await surroundings.git.run({ command: "diff-tree", options, revisions: [from, to], paths: folders.map((folder) => repoPath(surroundings, folder)) });
  if (!answer.ok) return null;
  const files = new Map<string, string | null>();
  for (const [, mode = "", id = "", full = ""] of answer.value.toString().matchAll(/:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\0([^\0]+)\0/g)) {
    const path = pathIn(surroundings, full);
    if (isListed(path, folders)) files.set(path, isOid(id) && mode !== "000000" ? versionOf({ mode, id }) : null);
  }
  return files;
}

/** What cannot be read as a file is another thing than a file of the same content. */
function versionOf({ mode, id }: TreeEntry): string {
  return mode.startsWith("100") ? id : `${mode} ${id}`;
}

function pathIn({ prefix }: Surroundings, full: string): string {
  return prefix === "" ? full : full.slice(prefix.length + 1);
}

/** Below one of the folders, and nothing on the way there is some writer's own. */
function isListed(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).split("/").some(isTemporary));
}
