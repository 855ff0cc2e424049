// Issues, comments, reactions, and who may what.
import { expect, test } from "vitest";
import { at, type Client, clientOf, github } from "./ask.ts";

const inApp = (client: Client): Client => (request, ...rest) => client(request.replace(" ", " /repos/octo/app"), ...rest);

test("comments are made, read, changed, deleted and listed by page", async () => {
  const fake = await github();
  const repository = fake.repository("app");
  await repository.issue({ title: "First", author: "ada" });
  const ask = inApp(clientOf(fake.url, fake.token({ as: "ada" })));
  for (let count = 0; count < 5; count++) await repository.comment(1, "bob", `${count}`);
  const made = await ask("POST /issues/1/comments", { body: "hello" });
  expect(made).toMatchObject({ status: 201, body: { body: "hello", user: { login: "ada", type: "User" } } });
  expect(made.body["created_at"]).toBe(made.body["updated_at"]);
  const first = await ask("GET /issues/1/comments?per_page=4");
  expect(first.list.map(({ body }) => body)).toEqual(["0", "1", "2", "3"]);
  expect(first.headers.get("link")).toBe(`<${fake.url}/repos/octo/app/issues/1/comments?per_page=4&page=2>; rel="next", <${fake.url}/repos/octo/app/issues/1/comments?per_page=4&page=2>; rel="last"`);
  const second = await ask("GET /issues/1/comments?per_page=4&page=2");
  expect(second.list.map(({ body }) => body)).toEqual(["4", "hello"]);
  expect(second.headers.get("link")).toContain('rel="prev"');
  expect((await ask(`PATCH /issues/comments/${made.body["id"]}`, { body: "bye" })).body["body"]).toBe("bye");
  expect((await ask(`DELETE /issues/comments/${made.body["id"]}`)).status).toBe(204);
  expect((await ask(`GET /issues/comments/${made.body["id"]}`)).status).toBe(404);
});

test("the repository's comments are found by when they changed", async () => {
  const clock = { now: Date.parse("2026-01-01T00:00:00Z") };
  const fake = await github({ now: () => clock.now });
  const repository = fake.repository("app");
  await repository.issue({ title: "First", author: "ada" });
  const old = await repository.comment(1, "ada", "old");
  clock.now += 60_000;
  await repository.comment(1, "ada", "new");
  const ask = inApp(clientOf(fake.url, fake.token({ as: "ada" })));
  const since = async () => (await ask("GET /issues/comments?since=2026-01-01T00:00:30Z&sort=updated")).list.map(({ body }) => body);
  expect(await since()).toEqual(["new"]);
  clock.now += 60_000;
  await repository.editComment(old.id, "ada", "old, edited");
  expect(await since()).toEqual(["new", "old, edited"]);
});

test("a reaction is there once for each account", async () => {
  const fake = await github();
  const repository = fake.repository("app");
  await repository.issue({ title: "First", author: "ada" });
  const { id } = await repository.comment(1, "ada", "hello");
  const [ada, bob] = ["ada", "bob"].map((as) => inApp(clientOf(fake.url, fake.token({ as }))));
  if (!ada || !bob) throw new Error("nobody is there");
  const path = `/issues/comments/${id}/reactions`;
  const [first, again, other] = [await ada(`POST ${path}`, { content: "eyes" }), await ada(`POST ${path}`, { content: "eyes" }), await bob(`POST ${path}`, { content: "eyes" })];
  expect([first.status, again.status, other.status]).toEqual([201, 200, 201]);
  expect(again.body["id"]).toBe(first.body["id"]);
  expect(at((await ada(`GET /issues/comments/${id}`)).body, "reactions", "eyes")).toBe(2);
  expect((await bob(`DELETE ${path}/${first.body["id"]}`)).status).toBe(403);
  expect((await ada(`DELETE ${path}/${first.body["id"]}`)).status).toBe(204);
  expect((await ada(`GET ${path}`)).list).toMatchObject([{ content: "eyes", user: { login: "bob" } }]);
  expect((await ada(`POST ${path}`, { content: "shrug" })).status).toBe(422);
});

test("a text of more than 65,536 characters is refused", async () => {
  const fake = await github();
  await fake.repository("app").issue({ title: "First", author: "ada" });
  const ask = inApp(clientOf(fake.url, fake.token({ as: "ada" })));
  expect((await ask("POST /issues/1/comments", { body: "x".repeat(65_536) })).status).toBe(201);
  expect(await ask("POST /issues/1/comments", { body: "x".repeat(65_537) })).toMatchObject({ status: 422, message: "Validation Failed" });
  expect((await ask("POST /issues/1/comments", { body: " " })).status).toBe(422);
});

test("an issue is closed by somebody, at some time, for a reason", async () => {
  const fake = await github();
  const repository = fake.repository("app");
  await repository.issue({ title: "First", body: "- [ ] a", author: "ada" });
  repository.collaborator("bob", "triage");
  const [bob, eve] = ["bob", "eve"].map((as) => inApp(clientOf(fake.url, fake.token({ as }))));
  expect((await eve?.("PATCH /issues/1", { state: "closed" }))?.status).toBe(403);
  expect((await bob?.("PATCH /issues/1", { state: "closed" }))?.body).toMatchObject({ state: "closed", state_reason: "completed", closed_by: { login: "bob" } });
  expect((await bob?.("GET /issues?state=closed"))?.list).toMatchObject([{ number: 1, title: "First", body: "- [ ] a" }]);
  expect((await bob?.("GET /issues"))?.list).toEqual([]);
});

test("permission is the granted role; a stranger has read on public repositories and none on private ones", async () => {
  const fake = await github();
  const open = fake.repository("app");
  fake.repository("secret", { private: true }).collaborator("ada", "admin");
  open.collaborator("ada", "maintain");
  open.collaborator("tom", "triage");
  for (const login of ["eve", "octo"]) fake.user(login);
  const ask = clientOf(fake.url, fake.token({ as: "ada" }));
  const level = async (repository: string, login: string) => {
    const { status, body } = await ask(`GET /repos/octo/${repository}/collaborators/${login}/permission`);
    return [status, body["permission"], body["role_name"]];
  };
  expect(await level("app", "ada")).toEqual([200, "write", "maintain"]);
  expect(await level("app", "TOM")).toEqual([200, "read", "triage"]);
  expect(await level("app", "eve")).toEqual([200, "read", "read"]);
  expect(await level("secret", "eve")).toEqual([200, "none", "none"]);
  expect(await level("app", "nobody")).toEqual([404, undefined, undefined]);
  expect(await level("app", "github-actions%5Bbot%5D")).toEqual([404, undefined, undefined]);
});

test("tokens are known or refused, private things are hidden, and permissions bind", async () => {
  const fake = await github();
  fake.repository("app");
  fake.repository("secret", { private: true }).commit({ a: "a" });
  const status = async (token: string | undefined, request: string, body?: Record<string, string>) => {
    const { status, message } = await clientOf(fake.url, token)(request, body);
    return [status, message];
  };
  expect(await status("ghp_wrong", "GET /repos/octo/app")).toEqual([401, "Bad credentials"]);
  expect(await status(undefined, "GET /repos/octo/secret")).toEqual([404, "Not Found"]);
  expect(await status(fake.token({ as: "eve" }), "GET /repos/octo/secret")).toEqual([404, "Not Found"]);
  expect(await status(undefined, "POST /repos/octo/app/issues", { title: "x" })).toEqual([401, "Requires authentication"]);
  const reader = fake.token({ as: "github-actions", permissions: { contents: "read" } });
  expect(await status(reader, "POST /repos/octo/secret/git/blobs", { content: "x" })).toEqual([403, "Resource not accessible by integration"]);
  expect(await status(reader, "GET /repos/octo/secret/issues")).toEqual([403, "Resource not accessible by integration"]);
  expect((await status(reader, "GET /repos/octo/secret/git/ref/heads/main"))[0]).toBe(200);
  expect(await status(reader, "GET /user")).toEqual([403, "Resource not accessible by integration"]);
  fake.expire(reader);
  expect(await status(reader, "GET /repos/octo/app")).toEqual([401, "Bad credentials"]);
});

test("what a person who is gone has written stays without an author, and the login is free for another", async () => {
  const fake = await github();
  const repository = fake.repository("app");
  await repository.issue({ title: "First", author: "ada" });
  const { account } = await repository.comment(1, "ada", "hello");
  fake.forget("ada");
  expect(fake.user("ada").id).not.toBe(account.id);
  const ask = inApp(clientOf(fake.url));
  expect((await ask("GET /issues/1/comments")).list).toMatchObject([{ user: null, body: "hello" }]);
});

test("the same answer is 304 for who has its tag, and costs nothing", async () => {
  const fake = await github();
  const repository = fake.repository("app");
  repository.commit({ a: "a" });
  const ask = inApp(clientOf(fake.url, fake.token({ as: "ada" })));
  const first = await ask("GET /git/ref/heads/main");
  const etag = first.headers.get("etag") ?? "";
  const again = await ask("GET /git/ref/heads/main", undefined, { "if-none-match": etag });
  expect([again.status, again.text]).toEqual([304, ""]);
  expect(again.headers.get("x-ratelimit-remaining")).toBe(first.headers.get("x-ratelimit-remaining"));
  repository.commit({ a: "b" });
  expect((await ask("GET /git/ref/heads/main", undefined, { "if-none-match": etag })).status).toBe(200);
  expect(first.headers.get("x-github-request-id")).toMatch(/^[0-9A-F]{24}$/);
});

test("the same is served below /api/v3, links included", async () => {
  const fake = await github();
  const repository = fake.repository("app");
  for (const title of ["a", "b"]) await repository.issue({ title, author: "ada" });
  const answer = await clientOf(`${fake.url}/api/v3`)("GET /repos/octo/app/issues?per_page=1");
  expect(answer.headers.get("link")).toContain(`<${fake.url}/api/v3/repos/octo/app/issues?`);
});

test("what nobody answers is 404 and on record", async () => {
  const fake = await github();
  fake.repository("app");
  const ask = clientOf(fake.url, fake.token({ as: "ada" }));
  expect((await ask("GET /repos/octo/app/discussions")).status).toBe(404);
  expect((await ask("GET /repos/octo/app")).status).toBe(200);
  expect(fake.unknown()).toEqual(["GET /repos/octo/app/discussions"]);
  expect(fake.requests.map(({ route, status }) => [route, status])).toEqual([[null, 404], ["GET /repos/{owner}/{repo}", 200]]);
});

test("two Authorization headers are one too many", async () => {
  const fake = await github();
  fake.repository("app");
  const token = fake.token({ as: "ada" });
  const headers = new Headers([["authorization", `Bearer ${token}`], ["authorization", `Bearer ${token}`]]);
  expect((await fetch(`${fake.url}/repos/octo/app`, { headers })).status).toBe(400);
});

test("membership of a team is told to those inside who may read members", async () => {
  const fake = await github();
  fake.repository("app");
  fake.team("octo/leads", { ada: "active", bob: "pending" });
  const app = fake.app({ permissions: { members: "read" } });
  const state = async (token: string, login: string) => {
    const { status, body } = await clientOf(fake.url, token)(`GET /orgs/octo/teams/leads/memberships/${login}`);
    return [status, body["state"]];
  };
  expect(await state(fake.token({ as: app }), "ada")).toEqual([200, "active"]);
  expect(await state(fake.token({ as: app }), "bob")).toEqual([200, "pending"]);
  expect(await state(fake.token({ as: app }), "eve")).toEqual([404, undefined]);
  expect(await state(fake.token({ as: "github-actions" }), "ada")).toEqual([403, undefined]);
  expect(await state(fake.token({ as: "eve" }), "ada")).toEqual([404, undefined]);
});
