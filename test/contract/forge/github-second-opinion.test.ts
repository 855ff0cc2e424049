// The same small story told to our fake GitHub and to an emulator that others wrote: where both know an answer, it is the same.
import { createEmulator } from "emulate";
import { expect, onTestFinished, test } from "vitest";
import type { Fields } from "../../support/github/http/json.ts";
import { at, type Client, clientOf, github, type Heard } from "../../support-github/ask.ts";

async function ours(): Promise<Client> {
  const fake = await github();
  const repository = fake.repository("app");
  repository.collaborator("ada", "admin");
  repository.commit({ "README.md": "# app\n" });
  return clientOf(fake.url, fake.token({ as: "ada" }));
}

async function theirs(): Promise<Client> {
  const seed = {
    tokens: { ada_token: { login: "ada", scopes: ["repo"] } },
    github: { users: [{ login: "ada" }], orgs: [{ login: "octo", members: [{ login: "ada", role: "admin" }] }], repos: [{ owner: "octo", name: "app", auto_init: true }] },
  };
  const emulator = await createEmulator({ service: "github", port: 0, seed });
  onTestFinished(() => emulator.close());
  return clientOf(emulator.url, "ada_token");
}

type Line = readonly [string, number, unknown];

/** What was asked, the status, and what the answer says that does not depend on the server: content, and ids that git computes. */
async function story(client: Client): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const ask = async (request: string, look: (heard: Heard) => unknown = () => null, body?: Fields): Promise<Heard> => {
    const heard = await client(request.replace(" ", " /repos/octo/app"), body);
    lines.push([request.replace(/[0-9a-f]{40}|\d+(?=\/|$)/g, "ID"), heard.status, look(heard)]);
    return heard;
  };
  const head = String(at((await client("GET /repos/octo/app/git/ref/heads/main")).body, "object", "sha"));
  await gitData(ask, head);
  await conversation(ask);
  await pulls(ask);
  return lines;
}

type Ask = (request: string, look?: (heard: Heard) => unknown, body?: Fields) => Promise<Heard>;
const message = ({ message }: Heard) => message;

async function gitData(ask: Ask, head: string): Promise<void> {
  const sha = ({ body }: Heard) => body["sha"];
  const blob = await ask("POST /git/blobs", sha, { content: "hello\n", encoding: "utf-8" });
  await ask(`GET /git/blobs/${blob.body["sha"]}`, ({ body }) => [Buffer.from(String(body["content"]), "base64").toString(), body["size"]]);
  const tree = await ask("POST /git/trees", sha, { tree: [{ path: "a/b.txt", mode: "100644", type: "blob", sha: String(blob.body["sha"]) }, { path: "run.sh", mode: "100755", type: "blob", content: "#!/bin/sh\n" }] });
  const next = await ask("POST /git/trees", sha, { base_tree: String(tree.body["sha"]), tree: [{ path: "run.sh", mode: "100755", type: "blob", sha: null }, { path: "c.txt", mode: "100644", type: "blob", content: "c\n" }] });
  await ask(`GET /git/trees/${next.body["sha"]}?recursive=1`, ({ body }) => [body["tree"]].flat().map((entry) => [at(entry, "path"), at(entry, "mode"), at(entry, "type"), at(entry, "sha")]).sort());
  const commit = String((await ask("POST /git/commits", ({ body }) => at(body, "tree", "sha"), { message: "Next", tree: String(next.body["sha"]), parents: [head] })).body["sha"]);
  await ask("POST /git/refs", ({ body }) => body["ref"], { ref: "refs/heads/work", sha: head });
  await ask("POST /git/refs", message, { ref: "refs/heads/work", sha: head });
  await ask("POST /git/refs", () => null, { ref: "refs/heads/other", sha: "1".repeat(40) });
  await ask("PATCH /git/refs/heads/work", ({ body }) => at(body, "object", "sha") === commit, { sha: commit, force: false });
  await ask("PATCH /git/refs/heads/work", () => null, { sha: head, force: false });
  await ask("GET /git/ref/heads/work", ({ body }) => at(body, "object", "sha") === commit);
  await ask("GET /git/ref/heads/none");
  await ask("POST /git/refs", ({ body }) => body["ref"], { ref: "refs/locks/x", sha: head });
  await ask("GET /git/matching-refs/locks/", ({ list }) => list.map(({ ref }) => ref));
  await ask("DELETE /git/refs/locks/x");
  await ask("GET /compare/main...work", ({ body }) => [body["status"], body["ahead_by"], body["behind_by"]]);
  const race = await Promise.all(Array.from({ length: 20 }, () => ask("POST /git/refs", undefined, { ref: "refs/heads/race", sha: head })));
  expect(race.filter(({ status }) => status === 201)).toHaveLength(1);
}

async function conversation(ask: Ask): Promise<void> {
  const issue = await ask("POST /issues", ({ body }) => [body["number"], body["title"], body["body"], body["state"], at(body, "user", "login")], { title: "First", body: "text" });
  const number = issue.body["number"];
  for (const body of ["one", "two", "three"]) await ask(`POST /issues/${number}/comments`, (heard) => heard.body["body"], { body });
  const listed = await ask(`GET /issues/${number}/comments?per_page=2`, ({ list, headers }) => [list.map(({ body }) => body), /rel="next"/.test(headers.get("link") ?? "")]);
  await ask(`GET /issues/${number}/comments?per_page=2&page=2`, ({ list }) => list.map(({ body }) => body));
  const id = listed.list[0]?.["id"];
  await ask(`PATCH /issues/comments/${id}`, ({ body }) => body["body"], { body: "changed" });
  await ask(`GET /issues/comments/${id}`, ({ body }) => [body["body"], at(body, "user", "login")]);
  await ask(`DELETE /issues/comments/${id}`);
  await ask(`GET /issues/comments/${id}`);
  await ask(`PATCH /issues/${number}`, ({ body }) => [body["state"], at(body, "closed_by", "login")], { state: "closed" });
  await ask("GET /issues?state=closed", ({ list }) => list.map(({ title }) => title));
  await ask("GET /issues/99");
}

async function pulls(ask: Ask): Promise<void> {
  const made = await ask("POST /pulls", ({ body }) => [body["title"], body["state"], at(body, "head", "ref"), at(body, "base", "ref"), body["merged"]], { title: "Work", head: "work", base: "main" });
  const number = made.body["number"];
  await ask("GET /pulls?state=open", ({ list }) => list.map(({ title }) => title));
  await ask(`PUT /pulls/${number}/merge`, ({ body }) => body["merged"], { merge_method: "merge", sha: String(at(made.body, "head", "sha")) });
  await ask(`GET /pulls/${number}`, ({ body }) => [body["state"], body["merged"], at(body, "merged_by", "login")]);
  await ask("DELETE /git/refs/heads/work");
  await ask("GET /branches", ({ list }) => list.map(({ name }) => name).sort());
}

test("our fake GitHub and the emulator of others tell the same story", async () => {
  const [our, their] = [await ours(), await theirs()];
  const mine = await story(our);
  expect(mine).toHaveLength(56);
  // The order of those who lost the race is nobody's business.
  const settled = (lines: readonly Line[]) => lines.map((line) => JSON.stringify(line)).sort();
  expect(settled(mine)).toEqual(settled(await story(their)));
});
