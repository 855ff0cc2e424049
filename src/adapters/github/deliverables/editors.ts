// Who edited files last, as GitHub lists commits: machines and ourselves left out. What a commit changed is asked for once.
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Person } from "../../../core/model/kiro/approval.ts";
import { editorOf, gitPerson } from "../../../core/model/kiro/authorship.ts";
import type { Client } from "../client/client.ts";
import { allPages } from "../client/pages.ts";
import { inParallel } from "../client/parallel.ts";
import { trailersIn } from "../state/github-trail.ts";
import { openRecent, type Recent } from "../state/recent.ts";
import { DATA_FOLDER } from "../state/trees.ts";

/** By path of the data folder, for what lies below a folder of it at a commit. */
export type Editors = (tip: string, folder: string) => Promise<Result<ReadonlyMap<string, Person>>>;

/** Far more edits than a milestone's deliverables see by hand. */
const COMMITS_MAX = 300;
/** Commits never change; what is forgotten is asked for again. */
const COMMITS_KEPT_MAX = 2_000;
/** Heads of work branches that are talked about, with what lies behind each. */
const TIPS_KEPT_MAX = 100;

type Edit = { readonly id: string; readonly parents: readonly string[]; readonly editor: Person };

export function openEditors(client: Client): Editors {
  const paths = openRecent<readonly string[]>(COMMITS_KEPT_MAX);
  const answers = openRecent<ReadonlyMap<string, Person>>(TIPS_KEPT_MAX);
  return async (tip, folder) => {
    const before = answers.get(`${tip} ${folder}`);
    if (before) return ok(before);
    const found = await editorsAt(client, paths, { tip, folder });
    if (found.ok) answers.keep(`${tip} ${folder}`, found.value);
    return found;
  };
}

async function editorsAt(client: Client, known: Recent<readonly string[]>, { tip, folder }: { readonly tip: string; readonly folder: string }): Promise<Result<ReadonlyMap<string, Person>>> {
  const edits = await editsBelow(client, tip, `${DATA_FOLDER}/${folder}`);
  if (!edits.ok) return edits;
  const faults: Result<never>[] = [];
  await inParallel(edits.value.filter(({ id }) => !known.get(id)), async (edit) => {
    const paths = await pathsOf(client, edit);
    if (paths.ok) known.keep(edit.id, paths.value);
    else faults.push(failed(paths.problem));
  });
  return faults[0] ?? ok(newest(edits.value, known));
}

function newest(edits: readonly Edit[], known: Recent<readonly string[]>): ReadonlyMap<string, Person> {
  const editors = new Map<string, Person>();
  for (const { id, editor } of edits) for (const path of known.get(id) ?? []) if (!editors.has(path)) editors.set(path, editor);
  return editors;
}

/** Newest first. Of an account that GitHub does not know, what git says. */
async function editsBelow(client: Client, sha: string, path: string): Promise<Result<readonly Edit[]>> {
  const found = await allPages<Edit | null>(async (page) => {
    const answer = await client.ask({ to: "read the list of commits", needs: "contents: read" }, (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha, path }));
    return answer.ok ? ok(answer.value.map(({ sha: id, commit, author, parents }) => {
      const { name = "", email = "" } = commit.author ?? {};
      const account = author && "login" in author && typeof author.login === "string" && typeof author.id === "number" ? { login: author.login, id: author.id } : null;
      const editor = editorOf({ name, email, person: account ?? gitPerson(name, email), isBot: author?.type === "Bot", trailers: trailersIn(commit.message) }, []);
      return editor && { id, editor, parents: parents.map((parent) => parent.sha) };
    })) : answer;
  }, { what: "commits", limit: COMMITS_MAX });
  return found.ok ? ok(found.value.filter((edit) => edit !== null)) : found;
}

/** Paths of the data folder. A merge has changed only what is different from all of its parents. */
async function pathsOf(client: Client, { id, parents: [, ...others] }: Edit): Promise<Result<readonly string[]>> {
  const own = await changedIn(client, id);
  if (!own.ok) return own;
  let paths = own.value;
  for (const parent of others) {
    const from = await client.ask({ to: "compare commits", needs: "contents: read" }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, basehead: `${parent}...${id}`, per_page: 1 }));
    if (!from.ok) return from;
    const theirs = new Set((from.value.files ?? []).map(({ filename }) => filename));
    paths = paths.filter((path) => theirs.has(path));
  }
  const start = `${DATA_FOLDER}/`;
  return ok(paths.flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : [])));
}

async function changedIn(client: Client, ref: string): Promise<Result<readonly string[]>> {
  return allPages(async (page) => {
    const answer = await client.ask({ to: `read commit ${ref}`, needs: "contents: read" }, (rest) => rest.repos.getCommit({ ...client.repo, ...page, ref }));
    return answer.ok ? ok((answer.value.files ?? []).map(({ filename }) => filename)) : answer;
  }, { what: "files of a commit" });
}
