// Blobs, trees and commits over REST: git's own objects, made by git itself.
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fields, fieldsAt, isFields, listAt, textAt } from "../http/json.ts";
import { notFound, refusal } from "../http/refusal.ts";
import { accountOf, type Answer, inRepository, reading, type RepositoryAsk, type Route, writing } from "../http/route.ts";
import { addressOf, gitCommitShape } from "../shapes/commit.ts";
import { apiOf } from "../shapes/repository.ts";
import { git, kindOf, OBJECT_ID, type Person, readCommit, readObjects, tryGit, writeCommit } from "../world/git.ts";
import { instant, nodeId, type Repository, type World } from "../world/world.ts";

const BLOB_BYTES_MAX = 100 * 1024 * 1024; // GitHub's own limit

async function createBlob({ world, repository, body }: RepositoryAsk): Promise<Answer> {
  const bytes = Buffer.from(textAt(body, "content") ?? "", textAt(body, "encoding") === "base64" ? "base64" : "utf8");
  if (bytes.length > BLOB_BYTES_MAX) throw refusal(422, "Sorry, your input was too large to process. Consider creating the blob in a local clone of the repository and then pushing it to GitHub.");
  const sha = await git(repository.bare, ["hash-object", "-w", "--stdin"], { input: bytes });
  return { status: 201, body: { sha, url: apiOf(world, repository, `/git/blobs/${sha}`) } };
}

async function readBlob({ world, repository, params }: RepositoryAsk): Promise<Answer> {
  const sha = params["file_sha"] ?? "";
  const found = (await readObjects(repository.bare, [sha])).get(sha);
  if (found?.kind !== "blob") throw notFound();
  const { bytes } = found;
  const content = bytes.toString("base64").replace(/(.{60})/g, "$1\n");
  return { status: 200, body: { sha, node_id: nodeId("B", Number.parseInt(sha.slice(0, 12), 16)), size: bytes.length, url: apiOf(world, repository, `/git/blobs/${sha}`), content, encoding: "base64" } };
}

async function listTree({ world, repository }: { readonly world: World; readonly repository: Repository }, tree: string, options: readonly string[]): Promise<Fields[]> {
  const { bytes } = await tryGit(repository.bare, ["ls-tree", "-l", "-z", ...options, tree]);
  return bytes.toString("utf8").split("\0").filter((line) => line !== "").map((line) => {
    const [, mode = "", type = "", sha = "", size = "", path = ""] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? [];
    return { path, mode, type, sha, ...(size === "-" ? {} : { size: Number(size) }), ...(type === "commit" ? {} : { url: apiOf(world, repository, `/git/${type}s/${sha}`) }) };
  });
}

async function readTree(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, params, query } = ask;
  const name = params["tree_sha"] ?? "";
  const found = await tryGit(repository.bare, ["rev-parse", "--verify", "-q", "--end-of-options", OBJECT_ID.test(name) ? name : `refs/heads/${name}`]);
  if (found.code !== 0 || !["commit", "tree"].includes((await kindOf(repository.bare, found.out)) ?? "")) throw notFound();
  const entries = await listTree(ask, found.out, query.has("recursive") ? ["-r", "-t"] : []);
  const truncated = query.has("recursive") && entries.length > repository.settings.treeEntriesMax;
  return { status: 200, body: { sha: found.out, url: apiOf(world, repository, `/git/trees/${found.out}`), tree: truncated ? entries.slice(0, repository.settings.treeEntriesMax) : entries, truncated } };
}

async function createTree(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body } = ask;
  demandWorkflows(ask);
  const base = textAt(body, "base_tree");
  const from = base === undefined ? null : await tryGit(repository.bare, ["rev-parse", "--verify", "-q", "--end-of-options", `${base}^{tree}`]);
  if (from && (from.code !== 0 || !OBJECT_ID.test(base ?? ""))) throw notFound();
  const entries = await Promise.all(listAt(body, "tree").filter(isFields).map((entry) => entryLine(repository, entry)));
  const index = join(tmpdir(), `milestone-index-${randomUUID()}`);
  const options = { environment: { GIT_INDEX_FILE: index } };
  try {
    if (from) await git(repository.bare, ["read-tree", from.out], options);
    await demandDeletable(repository, entries.filter((line) => line.startsWith("0 ")), options);
    const ran = await tryGit(repository.bare, ["update-index", "-z", "--add", "--replace", "--index-info"], { ...options, input: entries.map((line) => `${line}\0`).join("") });
    if (ran.code !== 0) throw refusal(422, "GitRPC::BadObjectState");
    const sha = await git(repository.bare, ["write-tree"], options);
    return { status: 201, body: { sha, url: apiOf(world, repository, `/git/trees/${sha}`), tree: await listTree(ask, sha, []), truncated: false } };
  } finally {
    await rm(index, { force: true });
  }
}

/** Workflows may be changed only with a permission of their own. */
function demandWorkflows({ viewer: { token }, body }: RepositoryAsk): void {
  if (!token || token.permissions === null || token.permissions["workflows"] === "write") return;
  const isWorkflow = listAt(body, "tree").some((entry) => isFields(entry) && textAt(entry, "path")?.startsWith(".github/workflows/"));
  if (isWorkflow) throw refusal(403, token.installation ? "Resource not accessible by integration" : "Resource not accessible by personal access token");
}

/** "MODE ID\tPATH", as `git update-index --index-info` takes it; mode 0 deletes. */
async function entryLine(repository: Repository, entry: Fields): Promise<string> {
  const [path, mode, content] = [textAt(entry, "path") ?? "", textAt(entry, "mode") ?? "100644", textAt(entry, "content")];
  if (path.startsWith("/")) throw refusal(422, "tree.path cannot start with a slash");
  if (path === "" || path.split("/").some((part) => part === "" || /^(?:\.{1,2}|\.git)$/i.test(part))) throw refusal(422, "tree.path contains a malformed path component");
  if (entry["sha"] === null) return `0 ${"0".repeat(40)}\t${path}`;
  if (content !== undefined && textAt(entry, "sha") !== undefined) throw refusal(422, "Must supply either tree.sha or tree.content, not both");
  if (content !== undefined) return `${mode} ${await git(repository.bare, ["hash-object", "-w", "--stdin"], { input: content })}\t${path}`;
  const sha = textAt(entry, "sha") ?? "";
  const kind = await kindOf(repository.bare, sha);
  if (mode !== "160000" && kind !== (mode === "040000" ? "tree" : "blob")) throw refusal(422, `tree.sha ${sha} is not a valid ${mode === "040000" ? "tree" : "blob"}`);
  return `${mode} ${sha}\t${path}`;
}

/** What is to go must be there. */
async function demandDeletable(repository: Repository, lines: readonly string[], options: { readonly environment: Readonly<Record<string, string>> }): Promise<void> {
  if (lines.length === 0) return;
  const listed = await git(repository.bare, ["ls-files", "-z"], options);
  const paths = new Set(listed.split("\0"));
  if (lines.some((line) => !paths.has(line.slice(line.indexOf("\t") + 1)))) throw refusal(422, "GitRPC::BadObjectState");
}

async function createCommit(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body } = ask;
  const [tree, message] = [textAt(body, "tree") ?? "", textAt(body, "message") ?? ""];
  if (message === "") throw refusal(422, "Commit message can't be blank");
  if ((await kindOf(repository.bare, tree)) !== "tree") throw refusal(422, "Tree SHA does not exist");
  const parents = listAt(body, "parents").map(String);
  const kinds = await Promise.all(parents.map((parent) => kindOf(repository.bare, parent)));
  if (kinds.some((kind) => kind !== "commit")) throw refusal(422, "Parent SHA does not exist or is not a commit object");
  const sha = await writeCommit(repository.bare, { tree, parents, message, ...peopleOf(ask) });
  const commit = await readCommit(repository.bare, sha);
  if (!commit) throw new Error(`${sha} was not written`);
  return { status: 201, body: gitCommitShape(world, repository, commit) };
}

/** An app that names nobody gets a commit that GitHub signs for it. */
function peopleOf(ask: RepositoryAsk): { readonly author: Person; readonly committer: Person } {
  const { world, body, viewer } = ask;
  const account = accountOf(ask);
  const self = { name: account.login, email: addressOf(account), date: instant(world.now()) };
  const person = (key: string, or: Person): Person => {
    const given = fieldsAt(body, key);
    return { name: textAt(given, "name") ?? or.name, email: textAt(given, "email") ?? or.email, date: textAt(given, "date") ?? or.date };
  };
  const author = person("author", self);
  const isNameless = !isFields(body["author"]) && !isFields(body["committer"]) && viewer.token?.installation !== null;
  return { author, committer: person("committer", isNameless ? { name: "GitHub", email: "noreply@github.com", date: self.date } : author) };
}

async function readGitCommit({ world, repository, params }: RepositoryAsk): Promise<Answer> {
  const commit = await readCommit(repository.bare, params["commit_sha"] ?? "");
  if (!commit) throw notFound();
  return { status: 200, body: gitCommitShape(world, repository, commit) };
}

export const GIT_OBJECTS: readonly Route[] = [
  inRepository("POST /git/blobs", writing("contents"), createBlob),
  inRepository("GET /git/blobs/{file_sha}", reading("contents"), readBlob),
  inRepository("POST /git/trees", writing("contents"), createTree),
  inRepository("GET /git/trees/{tree_sha}", reading("contents"), readTree),
  inRepository("POST /git/commits", writing("contents"), createCommit),
  inRepository("GET /git/commits/{commit_sha}", reading("contents"), readGitCommit),
];
