// State over the API: files of every kind, commits among others' commits, and what stands in the way of one.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentId } from "../../../src/adapters/github/state/contents.ts";
import { githubScene, type GitHubScene } from "../../contract/forge/github-scene.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import { change, MESSAGE, put, textOf, value } from "../../support/open-tree.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

const A = "active/milestone-001.yaml";
const B = "active/milestone-002.yaml";
const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
const TREE = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";

/** How often a route was asked while something happened. */
async function asked(route: string, act: () => Promise<unknown>): Promise<number> {
  const before = fake.requests.length;
  await act();
  return fake.requests.slice(before).filter((request) => request.route === route).length;
}

/** An entry of any mode on main, with the content of the README; a submodule's commit is nobody's. */
function plant({ repository: { git } }: GitHubScene, path: string, mode: string): void {
  const id = mode === "160000" ? "1".repeat(40) : git("rev-parse", "main:README.md").trim();
  git("read-tree", "main");
  git("update-index", "--add", "--cacheinfo", `${mode},${id},${path}`);
  git("update-ref", "refs/heads/main", git("-c", "user.name=Eve", "-c", "user.email=eve@example.org", "commit-tree", git("write-tree").trim(), "-p", "main", "-m", "x").trim());
}

describe("files", () => {
  test.each([["a link", "120000"], ["a submodule", "160000"]])("%s is shown as a problem and never written through", async (_, mode) => {
    const here = githubScene(fake);
    plant(here, `.milestones/${A}`, mode);
    plant(here, ".milestones/events", mode);
    const snapshot = value(await here.github.repository.snapshot({ for: "read" }));
    const read = await snapshot.read([A, "events/milestone-001.jsonl"]);
    for (const path of [A, "events/milestone-001.jsonl"]) {
      expect(read.get(path), path).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
      expect(await change(here.github.repository, [put(path, "x\n")]), path).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
    }
    expect(await snapshot.list("events")).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
    expect(value(await snapshot.list("active"))).toEqual(["milestone-001.yaml"]);
  });

  test("a data folder that is a link is a problem, not an empty one", async () => {
    const here = githubScene(fake);
    plant(here, ".milestones", "120000");
    expect(await here.github.repository.snapshot({ for: "read" })).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  });

  test("a file that can be executed stays so, and others do not become it", async () => {
    const here = githubScene(fake);
    plant(here, ".milestones/templates/run.sh", "100755");
    value(await change(here.github.repository, [put("templates/run.sh", "echo\n"), put(A, "id: milestone-001\n")]));
    expect(here.repository.git("ls-tree", "-r", "--format=%(objectmode) %(path)", "main", ".milestones").trim().split("\n")).toEqual([`100644 .milestones/${A}`, "100755 .milestones/templates/run.sh"]);
  });

  test("a file stands in no folder's place, and a folder in no file's", async () => {
    const { github, repository } = githubScene(fake);
    repository.commit({ ".milestones/active": "a file\n", ".milestones/events/a.jsonl": "{}\n" });
    for (const path of [A, "events"]) expect(await change(github.repository, [put(path, "x\n")]), path).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  });

  test("a file of more than 5 MiB is not fetched", async () => {
    const { github, repository } = githubScene(fake);
    repository.commit({ [`.milestones/${A}`]: "x".repeat(5 * 1024 * 1024 + 1) });
    const snapshot = value(await github.repository.snapshot({ for: "read" }));
    expect(await asked(BLOB, async () => expect((await snapshot.read([A])).get(A)).toMatchObject({ ok: false, problem: { code: "file-too-large" } }))).toBe(0);
  });

  test("many files come in questions of a hundred, byte for byte, those that are no text one by one", async () => {
    const { github, repository } = githubScene(fake);
    const texts = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`events/m-${index}.jsonl`, index === 7 ? "\ufeff\r\n\u0000" : index === 8 ? "x".repeat(600_000) : `{"title":"里程碑 🚀 ${index}"}\r\n`]));
    repository.commit(Object.fromEntries(Object.entries(texts).map(([path, text]) => [`.milestones/${path}`, text])));
    const snapshot = value(await github.repository.snapshot({ for: "read" }));
    const before = fake.requests.length;
    const read = await snapshot.read(Object.keys(texts));
    for (const [path, text] of Object.entries(texts)) expect(Buffer.from(value(read.get(path) ?? { ok: true, value: Buffer.from("nothing") })).toString(), path).toBe(text);
    const routes = fake.requests.slice(before).map(({ route }) => route);
    expect([routes.filter((route) => route === "POST /graphql").length, routes.filter((route) => route === BLOB).length]).toEqual([3, 2]);
  });

  test("where GraphQL is refused, files come one by one", async () => {
    const { open, repository } = githubScene(fake);
    repository.commit(Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`.milestones/events/m-${index}.jsonl`, `${index}\n`])));
    const github = open({ fetch: async (input, init) => (String(input).endsWith("/graphql") ? Response.json({ message: "Not Found" }, { status: 404 }) : fetch(input, init)) });
    const snapshot = value(await github.repository.snapshot({ for: "read" }));
    expect((await snapshot.read(value(await snapshot.list("events")).map((name) => `events/${name}`))).size).toBe(15);
  });

  test("a content that is not what its id says is believed by nobody", async () => {
    const { open, repository } = githubScene(fake);
    repository.commit({ [`.milestones/${A}`]: "id: milestone-001\n" });
    const github = open({ fetch: async (input, init) => (String(input).includes("/git/blobs/") ? Response.json({ content: Buffer.from("forged").toString("base64"), encoding: "base64", sha: contentId(Buffer.from("id: milestone-001\n")), size: 6 }) : fetch(input, init)) });
    const snapshot = value(await github.repository.snapshot({ for: "read" }));
    expect((await snapshot.read([A])).get(A)).toMatchObject({ ok: false, problem: { code: "unreadable" } });
  });

  test("a repository with more files than GitHub lists at once is walked, and only as far as needed", async () => {
    const { github, repository } = githubScene(fake);
    repository.commit({ ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`src/${index}.ts`, "x\n"])), [`.milestones/${A}`]: "id: milestone-001\n", ".milestones/events/a.jsonl": "{}\n", ".github/workflows/a.yml": "on: push\n" });
    repository.settings({ treeEntriesMax: 10 });
    const snapshot = value(await github.repository.snapshot({ for: "read" }));
    expect([value(await snapshot.list("")), value(await snapshot.list("active")), value(await snapshot.list(":/.github/workflows"))]).toEqual([["active", "events"], ["milestone-001.yaml"], ["a.yml"]]);
    value(await change(github.repository, [put(B, "id: milestone-002\n")]));
    expect([repository.text("src/7.ts"), repository.text(`.milestones/${B}`)]).toEqual(["x\n", "id: milestone-002\n"]);
  });
});

describe("commits", () => {
  test("have the message with its trailers, no author of ours, and the tip as their parent", async () => {
    const { github, repository } = githubScene(fake);
    const before = repository.git("rev-parse", "main").trim();
    value(await change(github.repository, [put(A, "id: milestone-001\n")], { subject: "chore(milestones): plan", trailers: [["Milestone", "milestone-001"], ["Request", "IC_1#1"]] }));
    expect(repository.git("log", "-1", "--format=%P|%an|%B", "main").trim()).toBe(`${before}|github-actions[bot]|chore(milestones): plan\n\nMilestone: milestone-001\nRequest: IC_1#1`);
  });

  test("are not made where files alone are wanted", async () => {
    const { github } = githubScene(fake);
    expect(await change(github.repository, [put(A, "x\n")], { commit: false })).toMatchObject({ ok: false, problem: { code: "invalid-argument", hint: expect.stringContaining("auto_commit") } });
  });

  test("of writers in other processes and with git come between, and are built upon", async () => {
    const { github, repository, open } = githubScene(fake);
    const snapshot = value(await github.repository.snapshot({ for: "write" }));
    await snapshot.read([A]);
    repository.commit({ "src/theirs.ts": "x\n", [`.milestones/${B}`]: "id: milestone-002\n" });
    expect(value(await github.repository.commit(snapshot, [put(A, "id: milestone-001\n")], MESSAGE))).toMatchObject({ kind: "done" });
    expect([repository.text("src/theirs.ts"), await textOf(open().repository, A), await textOf(open().repository, B)]).toEqual(["x\n", "id: milestone-001\n", "id: milestone-002\n"]);
  });

  test("are seen by whoever made them, though GitHub answers what was", async () => {
    const { github } = githubScene(fake);
    value(await change(github.repository, [put(A, "1\n")]));
    fake.faults([{ kind: "stale", on: "GET /repos/{owner}/{repo}/git/ref/{ref}", skip: 1 }]);
    value(await change(github.repository, [put(A, "2\n")], { trailers: [["Request", "r-2"]] }));
    expect(await textOf(github.repository, A)).toBe("2\n");
    expect(value(await github.history.commits({ request: "r-2" }))).toHaveLength(1);
    expect(fake.faultsLeft()).toEqual([]);
  });

  test("of a thousand files are one commit of several trees", async () => {
    const { github, repository } = githubScene(fake);
    const changes = Array.from({ length: 1_100 }, (_, index) => put(`events/m-${index}.jsonl`, `${index}\n`));
    const trees = await asked("POST /repos/{owner}/{repo}/git/trees", async () => value(await change(github.repository, changes)));
    expect([trees, repository.git("rev-list", "--count", "main").trim(), repository.git("ls-tree", "-r", "--name-only", "main").split("\n").filter((name) => name !== "").length]).toEqual([3, "2", 1_101]);
  });

  test("that were deleted again are gone, and the rest stays", async () => {
    const { github, repository } = githubScene(fake);
    value(await change(github.repository, [put(A, "1\n"), put(B, "2\n")]));
    value(await change(github.repository, [put(A, null)]));
    expect([repository.text(`.milestones/${A}`), repository.text(`.milestones/${B}`), repository.text("README.md")]).toEqual([null, "2\n", "# Scene\n"]);
  });
});

describe("what stands in the way is told with what to do about it", () => {
  const refused = async ({ github }: Pick<GitHubScene, "github">, path = A) => change(github.repository, [put(path, "x\n")]);

  test.each([["pull-request", /pull request/], ["restricted", /not authorized/], ["ruleset", /rule violations/i]] as const)("a branch that is protected by %s", async (kind, message) => {
    const here = githubScene(fake);
    here.repository.protect("main", { kind });
    expect(await refused(here)).toMatchObject({ ok: false, problem: { code: "refused", message: expect.stringMatching(message), hint: expect.stringMatching(/git_integration\.state_branch.*bypass/) } });
  });

  test("a branch on which commits must be signed", async () => {
    const { open } = githubScene(fake);
    const github = open({ fetch: async (input, init) => (init?.method === "PATCH" ? Response.json({ message: "Repository rule violations found\n\nCommits must have verified signatures.\n\n" }, { status: 422 }) : fetch(input, init)) });
    expect(await refused({ github })).toMatchObject({ ok: false, problem: { code: "refused", hint: expect.stringContaining("signed by GitHub") } });
  });

  test("a token that may only read", async () => {
    const { open } = githubScene(fake);
    const github = open({ token: fake.token({ as: "github-actions", permissions: { contents: "read" } }) });
    expect(await refused({ github })).toMatchObject({ ok: false, problem: { code: "permission-denied", message: expect.stringContaining("write files"), hint: expect.stringContaining("contents: write") } });
  });

  test("a workflow file, and a token that may not write such", async () => {
    const { open } = githubScene(fake);
    const message = "refusing to allow a GitHub App to create or update workflow `.github/workflows/a.yml` without `workflows` permission";
    const github = open({ fetch: async (input, init) => (init?.method === "PATCH" ? Response.json({ message }, { status: 422 }) : fetch(input, init)) });
    expect(await refused({ github }, ":/.github/workflows/a.yml")).toMatchObject({ ok: false, problem: { code: "permission-denied", hint: expect.stringContaining("Workflows: Read and write") } });
  });

  test("a repository that is archived", async () => {
    const here = githubScene(fake);
    here.repository.settings({ isArchived: true });
    expect(await refused(here)).toMatchObject({ ok: false, problem: { code: "refused", hint: expect.stringContaining("Unarchive") } });
  });

  test("a repository without a commit, which can be read", async () => {
    const { open } = githubScene(fake);
    const empty = fake.repository("empty-one");
    const github = open({ name: empty.name });
    expect(value(await github.repository.snapshot({ for: "read" })).exists).toBe(false);
    expect(value(await github.history.commits({ request: "r-1" }))).toEqual([]);
    expect(await refused({ github })).toMatchObject({ ok: false, problem: { code: "refused", hint: expect.stringContaining("README") } });
  });

  test("a state branch that is not there", async () => {
    const { open } = githubScene(fake);
    expect(await refused({ github: open({ ref: "state" }) })).toMatchObject({ ok: false, problem: { code: "not-found", message: expect.stringContaining("no branch state"), hint: expect.stringContaining("git_integration.state_branch") } });
  });

  test("a repository that is hidden, was renamed, or is not there", async () => {
    const { open } = githubScene(fake);
    expect(await refused({ github: open({ name: "no-such" }) })).toMatchObject({ ok: false, problem: { code: "not-found", message: expect.stringContaining("hidden from this token") } });
    const moved = open({ fetch: async () => Response.json({ message: "Moved Permanently", url: "https://api.github.com/repositories/1" }, { status: 301, headers: { location: "https://api.github.com/repositories/1" } }) });
    expect(await refused({ github: moved })).toMatchObject({ ok: false, problem: { code: "not-found", message: expect.stringMatching(/renamed or transferred/) } });
  });

  test("a token that was revoked, and one that cannot be had any more", async () => {
    const { open } = githubScene(fake);
    const token = fake.token({ as: "github-actions" });
    fake.expire(token);
    const gone = async (): Promise<string> => { throw Object.assign(new Error("Not Found"), { status: 404, response: { data: { message: "Not Found" }, headers: {} } }); };
    for (const given of [token, gone]) expect(await refused({ github: open({ token: given }) })).toMatchObject({ ok: false, problem: { code: "permission-denied", hint: expect.stringMatching(/expired or was revoked, or the app was uninstalled/) } });
  });

  test("a default branch that was renamed is found under its new name", async () => {
    const { github, repository } = githubScene(fake);
    value(await github.repository.snapshot({ for: "read" }));
    repository.git("branch", "-m", "main", "trunk");
    repository.state.defaultBranch = "trunk";
    expect(await github.repository.snapshot({ for: "read" })).toMatchObject({ ok: false, problem: { code: "not-found" } });
    value(await change(github.repository, [put(A, "x\n")]));
    expect(repository.text(`.milestones/${A}`, "trunk")).toBe("x\n");
  });
});

test("a branch and a commit of the past are read, and a tree or a content is taken for neither", async () => {
  const { github, repository } = githubScene(fake);
  const first = repository.commit({ [`.milestones/${A}`]: "1\n" });
  repository.commit({ [`.milestones/${A}`]: "2\n" }, { branch: "work/a" });
  expect([await textOf(github.repository, A, first), await textOf(github.repository, A, "work/a")]).toEqual(["1\n", "2\n"]);
  for (const object of [`${first}^{tree}`, `${first}:.milestones/${A}`]) expect(await github.repository.snapshot({ for: "read", ref: repository.git("rev-parse", object).trim() }), object).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
});

test("what was read is not fetched again, by nobody who shares the cache", async () => {
  const { github, open, repository } = githubScene(fake);
  repository.commit({ [`.milestones/${A}`]: "1\n" });
  const read = (from: GitHubScene["github"]) => () => textOf(from.repository, A);
  expect([await asked(BLOB, read(github)), await asked(BLOB, read(github)), await asked(TREE, read(github)), await asked(BLOB, read(open()))]).toEqual([1, 0, 0, 1]);
});

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});
