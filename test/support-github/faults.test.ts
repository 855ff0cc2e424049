// Faults: what a test asks for goes wrong, once, in that order, and to nobody else.
import { expect, test } from "vitest";
import { type Client, clientOf, github } from "./ask.ts";
import { type FakeGitHub, startGitHub } from "../support/github/fake-github.ts";
import type { FakeRepository } from "../support/github/fake-repository.ts";
import { openPatience } from "../support/github/patience.ts";

const REF = "GET /repos/{owner}/{repo}/git/ref/{ref}";
const COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

async function scene(): Promise<{ readonly fake: FakeGitHub; readonly repository: FakeRepository; readonly ask: Client; readonly token: string }> {
  const fake = await github();
  const repository = fake.repository("app");
  repository.commit({ a: "a" });
  await repository.issue({ title: "First", author: "ada" });
  const token = fake.token({ as: "ada" });
  const client = clientOf(fake.url, token);
  return { fake, repository, token, ask: (request, ...rest) => client(request.replace(" ", " /repos/octo/app"), ...rest) };
}

test("statuses and limits come in the order of the queue, and then no more", async () => {
  const { fake, ask } = await scene();
  fake.faults([{ kind: "status", status: 500, on: REF }, { kind: "secondary", on: REF, retryAfter: 7 }, { kind: "secondary", on: REF }, { kind: "too-many", on: REF, retryAfter: 3 }, { kind: "status", status: 503, on: REF, times: 2 }]);
  expect((await ask("GET /branches")).status).toBe(200);
  const seen = [];
  for (let count = 0; count < 7; count++) {
    const { status, headers } = await ask("GET /git/ref/heads/main");
    seen.push([status, headers.get("retry-after")]);
  }
  expect(seen).toEqual([[500, null], [403, "7"], [403, null], [429, "3"], [503, null], [503, null], [200, null]]);
  expect(fake.faultsLeft()).toEqual([]);
});

test("a bad gateway speaks HTML, and a cut answer is no JSON", async () => {
  const { fake, ask } = await scene();
  fake.faults([{ kind: "unicorn" }, { kind: "truncated" }]);
  const gateway = await ask("GET /git/ref/heads/main");
  expect([gateway.status, gateway.headers.get("content-type"), gateway.text.slice(0, 6)]).toEqual([502, "text/html", "<html>"]);
  await expect(ask("GET /git/ref/heads/main")).rejects.toThrow();
  expect((await ask("GET /git/ref/heads/main")).status).toBe(200);
});

test("a lost answer has been processed, a timeout and a reset have not", async () => {
  const { fake, repository, token } = await scene();
  const say = async (body: string): Promise<Response> => {
    const controller = new AbortController();
    const stop = openPatience(fake)(() => controller.abort());
    try {
      return await fetch(`${fake.url}/repos/octo/app/issues/1/comments`, { method: "POST", headers: { authorization: `token ${token}` }, body: JSON.stringify({ body }), signal: controller.signal });
    } finally {
      stop();
    }
  };
  fake.faults([{ kind: "timeout", on: COMMENT }, { kind: "reset", on: COMMENT }, { kind: "lost-answer", on: COMMENT }, { kind: "lost-then-reset", on: COMMENT }]);
  await expect(say("timeout")).rejects.toThrow();
  await expect(say("reset")).rejects.toThrow();
  await expect(say("lost")).rejects.toThrow();
  await expect(say("broken")).rejects.toThrow();
  expect(repository.comments(1).map(({ body }) => body)).toEqual(["lost", "broken"]);
  expect(fake.requests.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
});

test("a stale read answers as it did before, as often as was asked for", async () => {
  const { fake, repository, ask } = await scene();
  const tip = async () => (await ask("GET /git/ref/heads/main")).body["object"];
  const before = await tip();
  const commit = repository.commit({ a: "b" });
  fake.faults([{ kind: "stale", on: REF, times: 2 }]);
  expect([await tip(), await tip()]).toEqual([before, before]);
  expect(await tip()).toMatchObject({ sha: commit });
});

test("a token can end in the middle, for good", async () => {
  const { fake, ask } = await scene();
  fake.faults([{ kind: "expire", skip: 1 }]);
  expect([(await ask("GET /branches")).status, (await ask("GET /branches")).status, (await ask("GET /branches")).status]).toEqual([200, 401, 401]);
});

test("when the limit of an hour is used up, everything is refused with its end", async () => {
  const { fake, ask } = await scene();
  fake.leave(1);
  expect((await ask("GET /branches")).status).toBe(200);
  const refused = await ask("GET /branches");
  expect([refused.status, refused.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
  expect(Number(refused.headers.get("x-ratelimit-reset")) * 1000).toBeGreaterThan(Date.now());
});

test("a request that does not fit GitHub's description is refused and on record", async () => {
  const { fake, ask } = await scene();
  expect((await ask("POST /issues/1/comments", { body: 7 })).status).toBe(422);
  expect((await ask("POST /issues/1/comments")).status).toBe(422);
  expect((await ask("PATCH /git/refs/heads/main", { sha: "x", force: "no" })).status).toBe(422);
  expect(fake.unfit()).toEqual([`${COMMENT}: data/body must be string`, `${COMMENT}: a body is required`, "PATCH /repos/{owner}/{repo}/git/refs/{ref}: data/force must be boolean"]);
});

test("an answer that does not fit GitHub's description is the fake's own failure", async () => {
  const fake = await startGitHub();
  const repository = fake.repository("app");
  repository.commit({ a: "a" });
  Object.assign(repository.state, { defaultBranch: 7 });
  expect((await clientOf(fake.url)("GET /repos/octo/app")).status).toBe(500);
  await expect(fake.close()).rejects.toThrow(/does not fit: data\/default_branch must be string/);
});
