// Commits over REST: one, many, what lies between two, and files as they stand in one.
import type { Fields } from "../http/json.ts";
import { listed } from "../http/pages.ts";
import { notFound, refusal } from "../http/refusal.ts";
import { type Answer, inRepository, reading, type RepositoryAsk, type Route } from "../http/route.ts";
import { commitShape } from "../shapes/commit.ts";
import { simplePullShape } from "../shapes/pull.ts";
import { apiOf } from "../shapes/repository.ts";
import { type CommitText, git, OBJECT_ID, readCommit, tryGit } from "../world/git.ts";
import { pageOf, type Repository, type World } from "../world/world.ts";

const COMPARED_COMMITS_MAX = 250; // GitHub's own limits for one comparison
const COMPARED_FILES_MAX = 300;

/** The commit that a branch, a tag, an id or its beginning names. */
export async function commitNamed(repository: Repository, name: string): Promise<string | null> {
  const plain = name.replace(/^refs\//, "");
  const ref = [`refs/${plain}`, `refs/heads/${plain}`, `refs/tags/${plain}`].find((candidate) => repository.refs.has(candidate));
  if (!ref && !/^[0-9a-f]{7,40}$/.test(plain)) return null;
  const ran = await tryGit(repository.bare, ["rev-parse", "--verify", "-q", "--end-of-options", `${ref ?? plain}^{commit}`]);
  return ran.code === 0 ? ran.out : null;
}

async function demandCommit(repository: Repository, name: string): Promise<CommitText> {
  const id = await commitNamed(repository, name);
  const commit = id === null ? null : await readCommit(repository.bare, id);
  if (!commit) throw refusal(422, `No commit found for SHA: ${name}`);
  return commit;
}

async function manyCommits(repository: Repository, words: readonly string[]): Promise<readonly CommitText[]> {
  const ids = (await git(repository.bare, ["rev-list", ...words])).split("\n").filter((id) => id !== "");
  return (await Promise.all(ids.map((id) => readCommit(repository.bare, id)))).filter((commit) => commit !== null);
}

async function read({ world, repository, params }: RepositoryAsk): Promise<Answer> {
  const commit = await demandCommit(repository, params["ref"] ?? "");
  const files = await filesBetween({ world, repository }, commit.parents[0] ?? null, commit.id);
  return { status: 200, body: { ...commitShape(world, repository, commit), ...statsOf(files), files } };
}

function statsOf(files: readonly Fields[]): Fields {
  const sum = (key: string) => files.reduce((total, file) => total + Number(file[key]), 0);
  return { stats: { additions: sum("additions"), deletions: sum("deletions"), total: sum("changes") } };
}

async function list(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, query } = ask;
  const from = await commitNamed(repository, query.get("sha") ?? repository.defaultBranch);
  if (from === null) throw query.has("sha") ? notFound() : refusal(409, "Git Repository is empty.");
  const [path, since, until] = [query.get("path"), query.get("since"), query.get("until")];
  const words = [...(since === null ? [] : [`--since=${since}`]), ...(until === null ? [] : [`--until=${until}`]), from, ...(path === null ? [] : ["--", path])];
  return await listed(ask, await manyCommits(repository, words), (commit) => commitShape(world, repository, commit));
}

const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

async function filesBetween({ world, repository }: { readonly world: World; readonly repository: Repository }, from: string | null, to: string): Promise<readonly Fields[]> {
  const range = [from ?? EMPTY_TREE, to];
  const [names, numbers] = await Promise.all(["--name-status", "--numstat"].map((form) => git(repository.bare, ["diff-tree", "-r", "-z", "--no-renames", form, ...range])));
  const counts = new Map((numbers ?? "").split("\0").filter((line) => line !== "").map((line): [string, readonly number[]] => {
    const [added = "0", removed = "0", path = ""] = line.split("\t");
    return [path, [Number(added) || 0, Number(removed) || 0]];
  }));
  const words = (names ?? "").split("\0");
  const pairs = words.flatMap((status, index) => (index % 2 === 0 && status !== "" ? [{ status, path: words[index + 1] ?? "" }] : []));
  return await Promise.all(pairs.slice(0, COMPARED_FILES_MAX).map(async ({ status, path }) => {
    const [additions = 0, deletions = 0] = counts.get(path) ?? [];
    const blob = await tryGit(repository.bare, ["rev-parse", "--verify", "-q", `${status === "D" ? from : to}:${path}`]);
    return { sha: blob.out || null, filename: path, status: status === "A" ? "added" : status === "D" ? "removed" : "modified", additions, deletions, changes: additions + deletions, blob_url: pageOf(world, repository, `/blob/${to}/${path}`), raw_url: pageOf(world, repository, `/raw/${to}/${path}`), contents_url: apiOf(world, repository, `/contents/${path}?ref=${to}`) };
  }));
}

async function compare(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, params } = ask;
  const [base = "", head = ""] = (params["basehead"] ?? "").split("...").map((side) => side.replace(/^[^:/]+:/, ""));
  const [from, to] = await Promise.all([base, head].map((name) => commitNamed(repository, name)));
  if (!from || !to) throw notFound();
  const merged = await tryGit(repository.bare, ["merge-base", from, to]);
  if (merged.code !== 0) throw refusal(404, `No common ancestor between ${base} and ${head}.`);
  const [behind = 0, ahead = 0] = (await git(repository.bare, ["rev-list", "--left-right", "--count", `${from}...${to}`])).split("\t").map(Number);
  const [commits, files, baseCommit, mergeBase] = await Promise.all([manyCommits(repository, ["--reverse", `${from}..${to}`]), filesBetween(ask, merged.out, to), readCommit(repository.bare, from), readCommit(repository.bare, merged.out)]);
  if (!baseCommit || !mergeBase) throw notFound();
  const status = ahead > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical";
  const url = apiOf(world, repository, `/compare/${params["basehead"]}`);
  const html = pageOf(world, repository, `/compare/${params["basehead"]}`);
  return { status: 200, body: { url, html_url: html, permalink_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, base_commit: commitShape(world, repository, baseCommit), merge_base_commit: commitShape(world, repository, mergeBase), status, ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: commits.slice(0, COMPARED_COMMITS_MAX).map((commit) => commitShape(world, repository, commit)), files } };
}

async function pullsOf(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, params } = ask;
  const id = params["commit_sha"] ?? "";
  if (!OBJECT_ID.test(id)) throw refusal(422, `No commit found for SHA: ${id}`);
  const contained = await Promise.all([...repository.issues.values()].map(async ({ pull }) => {
    if (!pull) return false;
    const has = async (tip: string, past: string) => (await tryGit(repository.bare, ["merge-base", "--is-ancestor", id, tip])).code === 0 && (await tryGit(repository.bare, ["merge-base", "--is-ancestor", id, past])).code !== 0;
    return pull.merged?.commit === id || (await has(pull.headCommit, pull.baseCommit));
  }));
  return await listed(ask, [...repository.issues.values()].filter((_, index) => contained[index] === true), (issue) => simplePullShape(world, repository, issue));
}

async function contents({ world, repository, params, query }: RepositoryAsk): Promise<Answer> {
  const path = (params["path"] ?? "").replace(/^\/+|\/+$/g, "");
  const commit = await commitNamed(repository, query.get("ref") ?? repository.defaultBranch);
  const found = commit === null ? null : await tryGit(repository.bare, ["rev-parse", "--verify", "-q", `${commit}:${path}`]);
  if (!commit || !found || found.code !== 0) throw notFound();
  const item = (name: string, { type, sha, size }: { readonly type: string; readonly sha: string; readonly size: number }): Fields => {
    const links = { self: apiOf(world, repository, `/contents/${name}?ref=${commit}`), git: apiOf(world, repository, `/git/${type === "dir" ? "trees" : "blobs"}/${sha}`), html: pageOf(world, repository, `/blob/${commit}/${name}`) };
    return { name: name.slice(name.lastIndexOf("/") + 1), path: name, sha, size, type, url: links.self, html_url: links.html, git_url: links.git, download_url: type === "dir" ? null : pageOf(world, repository, `/raw/${commit}/${name}`), _links: links };
  };
  const kind = await git(repository.bare, ["cat-file", "-t", found.out]);
  if (kind === "blob") {
    const { bytes } = await tryGit(repository.bare, ["cat-file", "blob", found.out]);
    return { status: 200, body: { ...item(path, { type: "file", sha: found.out, size: bytes.length }), content: bytes.toString("base64"), encoding: "base64" } };
  }
  const lines = (await git(repository.bare, ["ls-tree", "-l", "-z", found.out])).split("\0").filter((line) => line !== "");
  return { status: 200, body: lines.map((line) => {
    const [, type = "", sha = "", size = "", name = ""] = /^\d+ (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? [];
    return item(path === "" ? name : `${path}/${name}`, { type: type === "tree" ? "dir" : "file", sha, size: Number(size) || 0 });
  }) };
}

export const COMMITS: readonly Route[] = [
  inRepository("GET /commits", reading("contents"), list),
  inRepository("GET /commits/{commit_sha}/pulls", reading("pull_requests"), pullsOf),
  inRepository("GET /commits/{ref}", reading("contents"), read),
  inRepository("GET /compare/{basehead}", reading("contents"), compare),
  inRepository("GET /contents/{path}", reading("contents"), contents),
];
