// Git's objects and refs over REST, as GitHub answers them.
import { expect, test } from "vitest";
import { at, type Client, clientOf, github } from "./ask.ts";
import type { FakeGitHub } from "../support/github/fake-github.ts";
import type { FakeRepository } from "../support/github/fake-repository.ts";

async function scene(): Promise<{ readonly fake: FakeGitHub; readonly repository: FakeRepository; readonly head: string; readonly ask: Client }> {
  const fake = await github();
  const repository = fake.repository("app");
  repository.collaborator("ada", "write");
  const head = repository.commit({ "a.txt": "one\n", "deep/b.txt": "two\n" });
  const client = clientOf(fake.url, fake.token({ as: "ada" }));
  return { fake, repository, head, ask: (request, ...rest) => client(request.replace(" ", " /repos/octo/app"), ...rest) };
}

async function commitOn(ask: Client, parent: string, tree: readonly Record<string, string | null>[]): Promise<string> {
  const made = await ask("POST /git/trees", { base_tree: parent, tree });
  const commit = await ask("POST /git/commits", { message: "Change", tree: String(made.body["sha"]), parents: [parent] });
  expect([made.status, commit.status]).toEqual([201, 201]);
  return String(commit.body["sha"]);
}

test("a tree on a base changes, adds and deletes, and keeps the modes of the rest", async () => {
  const { ask, repository, head } = await scene();
  const commit = await commitOn(ask, head, [{ path: "run.sh", mode: "100755", type: "blob", content: "#!/bin/sh\n" }, { path: "a.txt", mode: "100644", type: "blob", sha: null }]);
  expect((await ask("PATCH /git/refs/heads/main", { sha: commit, force: false })).status).toBe(200);
  expect(repository.git("ls-tree", "-r", "--format=%(objectmode) %(path)", "main")).toBe("100644 deep/b.txt\n100755 run.sh");
  const next = await commitOn(ask, commit, [{ path: "deep", mode: "100644", type: "blob", content: "now a file" }]);
  expect(repository.git("ls-tree", "-r", "--name-only", next)).toBe("deep\nrun.sh");
});

test("a recursive tree names everything with its size, and says so where it was cut", async () => {
  const { ask, repository, head } = await scene();
  const whole = await ask(`GET /git/trees/${head}?recursive=1`);
  expect(whole.body).toMatchObject({ sha: head, truncated: false, tree: [{ path: "a.txt", type: "blob", size: 4 }, { path: "deep", type: "tree" }, { path: "deep/b.txt", mode: "100644" }] });
  repository.settings({ treeEntriesMax: 1 });
  expect((await ask("GET /git/trees/main?recursive=1")).body).toMatchObject({ truncated: true, tree: [{ path: "a.txt" }] });
  expect((await ask(`GET /git/trees/${head}`)).body).toMatchObject({ truncated: false, tree: [{ path: "a.txt" }, { path: "deep" }] });
});

test("a ref moves forward only, unless it is forced", async () => {
  const { ask, repository, head } = await scene();
  const commit = await commitOn(ask, head, [{ path: "a.txt", mode: "100644", type: "blob", content: "two\n" }]);
  await ask("PATCH /git/refs/heads/main", { sha: commit });
  expect(await ask("PATCH /git/refs/heads/main", { sha: head, force: false })).toMatchObject({ status: 422, message: "Update is not a fast forward" });
  expect((await ask("PATCH /git/refs/heads/main", { sha: head, force: true })).status).toBe(200);
  expect(repository.git("rev-parse", "main")).toBe(head);
});

test("refs that are there, are not there, or lie in another's way are refused in GitHub's words", async () => {
  const { ask, head } = await scene();
  expect((await ask("POST /git/refs", { ref: "refs/heads/milestone", sha: head })).status).toBe(201);
  expect(await ask("POST /git/refs", { ref: "refs/heads/milestone", sha: head })).toMatchObject({ status: 422, message: "Reference already exists" });
  expect(await ask("POST /git/refs", { ref: "refs/heads/milestone/001", sha: head })).toMatchObject({ status: 422, message: "Reference update failed" });
  expect(await ask("POST /git/refs", { ref: "refs/locks/x", sha: "1".repeat(40) })).toMatchObject({ status: 422, message: "Object does not exist" });
  expect(await ask("POST /git/refs", { ref: "heads/x", sha: head })).toMatchObject({ status: 422 });
  expect(await ask("PATCH /git/refs/heads/none", { sha: head })).toMatchObject({ status: 422, message: "Reference does not exist" });
  expect(await ask("DELETE /git/refs/heads/none")).toMatchObject({ status: 422, message: "Reference does not exist" });
  expect((await ask("GET /git/ref/heads/none")).status).toBe(404);
  expect((await ask("GET /git/ref/heads/mile")).status).toBe(404);
  expect((await ask("GET /git/matching-refs/heads/mile")).list).toMatchObject([{ ref: "refs/heads/milestone", object: { type: "commit", sha: head } }]);
  expect((await ask("DELETE /git/refs/heads%2Fmilestone")).status).toBe(204);
  expect((await ask("POST /git/refs", { ref: "refs/heads/milestone/001", sha: head })).status).toBe(201);
});

test("of twenty who create the same ref at once, one wins", async () => {
  const { ask, head, repository } = await scene();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask("POST /git/refs", { ref: "refs/milestones/lease/a", sha: head })));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(new Set(answers.filter(({ status }) => status !== 201).map(({ message }) => message))).toEqual(new Set(["Reference already exists"]));
  expect(repository.git("rev-parse", "refs/milestones/lease/a")).toBe(head);
});

test("of eight who move a branch at once from the same commit, one wins", async () => {
  const { ask, head, repository } = await scene();
  const commits = await Promise.all(Array.from({ length: 8 }, (_, index) => commitOn(ask, head, [{ path: `f${index}`, mode: "100644", type: "blob", content: "x" }])));
  const answers = await Promise.all(commits.map((sha) => ask("PATCH /git/refs/heads/main", { sha })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 422)]);
  expect(repository.git("rev-parse", "main")).toBe(commits[answers.findIndex(({ status }) => status === 200)]);
});

test("a protected branch refuses commits by the API in the words of its rule", async () => {
  const { ask, head, repository } = await scene();
  const commit = await commitOn(ask, head, [{ path: "a.txt", mode: "100644", type: "blob", content: "two\n" }]);
  const moved = async () => await ask("PATCH /git/refs/heads/main", { sha: commit });
  repository.protect("main");
  expect(await moved()).toMatchObject({ status: 422, message: "Changes must be made through a pull request." });
  repository.protect("main", { kind: "ruleset" });
  expect(await moved()).toMatchObject({ status: 422, message: expect.stringMatching(/^Repository rule violations found\n\nChanges must be made through a pull request/) });
  repository.protect("main", { kind: "restricted" });
  expect(await moved()).toMatchObject({ status: 403, message: expect.stringMatching(/^You're not authorized to push to this branch/) });
  expect((await ask("GET /branches/main")).body).toMatchObject({ name: "main", protected: true });
  repository.protect("main", { bypass: ["ada"] });
  expect((await moved()).status).toBe(200);
});

test("blobs come back as they were written, whatever is in them", async () => {
  const { ask } = await scene();
  const bytes = Buffer.from([0, 255, 10, 13, 195, 40]);
  const made = await ask("POST /git/blobs", { content: bytes.toString("base64"), encoding: "base64" });
  const read = await ask(`GET /git/blobs/${made.body["sha"]}`);
  expect(Buffer.from(String(read.body["content"]), "base64")).toEqual(bytes);
  expect((await ask(`GET /git/blobs/${"0".repeat(40)}`)).status).toBe(404);
});

test("a tree is refused for paths, objects and deletions that cannot be", async () => {
  const { ask, head } = await scene();
  const refused = async (entry: Record<string, string | null>) => (await ask("POST /git/trees", { base_tree: head, tree: [{ mode: "100644", type: "blob", ...entry }] })).message;
  expect(await refused({ path: "/a", content: "x" })).toBe("tree.path cannot start with a slash");
  expect(await refused({ path: "a/../b", content: "x" })).toBe("tree.path contains a malformed path component");
  expect(await refused({ path: "none.txt", sha: null })).toBe("GitRPC::BadObjectState");
  expect(await refused({ path: "a", sha: "2".repeat(40) })).toContain("is not a valid blob");
});

test("a commit of an app that names nobody is signed by GitHub, one that names somebody is not", async () => {
  const { fake, head, repository } = await scene();
  const client = clientOf(fake.url, fake.token({ as: "github-actions", permissions: { contents: "write" } }));
  const tree = repository.git("rev-parse", `${head}^{tree}`);
  const signed = await client("POST /repos/octo/app/git/commits", { message: "m", tree, parents: [head] });
  const named = await client("POST /repos/octo/app/git/commits", { message: "m", tree, parents: [head], author: { name: "Ada", email: "ada@example.org" } });
  expect([at(signed.body, "verification", "verified"), at(named.body, "verification", "verified")]).toEqual([true, false]);
  expect(signed.body).toMatchObject({ author: { name: "github-actions[bot]" }, message: "m" });
});

test("GraphQL gives many blobs by id in one request, and nothing else", async () => {
  const { fake, repository } = await scene();
  const client = clientOf(fake.url, fake.token({ as: "github-actions" }));
  const [a, b] = ["a.txt", "deep/b.txt"].map((path) => repository.git("rev-parse", `main:${path}`));
  const query = "query($owner: String!, $name: String!, $a: GitObjectID!) { repository(owner: $owner, name: $name) { x: object(oid: $a) { ... on Blob { text isBinary byteSize } } y: object(oid: \"" + b + "\") { ... on Blob { text } } z: object(oid: \"" + "0".repeat(40) + "\") { ... on Blob { text } } } }";
  const answer = await client("POST /graphql", { query, variables: { owner: "octo", name: "app", a: a ?? "" } });
  expect(answer.body).toEqual({ data: { repository: { x: { text: "one\n", isBinary: false, byteSize: 4 }, y: { text: "two\n" }, z: null } } });
  expect((await client("POST /api/graphql", { query: "{ viewer { login databaseId } }" })).body).toEqual({ data: { viewer: { login: "github-actions[bot]", databaseId: 41898282 } } });
  const strange = await client("POST /graphql", { query: "{ organization(login: \"octo\") { id } }" });
  expect(strange.body).toMatchObject({ errors: [{ message: "Field 'organization' doesn't exist on type 'Query'" }] });
  expect((await client("POST /graphql", { query: "{ viewer { login " })).body).toHaveProperty("errors");
  expect((await clientOf(fake.url)("POST /graphql", { query: "{ viewer { login } }" })).status).toBe(401);
});
