// Apps: who they are by their key, and tokens that may never more than was granted.
import { createSign, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { type Client, clientOf, github } from "./ask.ts";
import type { FakeApp, FakeGitHub } from "../support/github/fake-github.ts";

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function jwt(app: FakeApp, { key = app.privateKey, seconds = 300 } = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const text = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iss: app.id, iat: now - 30, exp: now + seconds })}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`;
}

async function scene(): Promise<{ readonly fake: FakeGitHub; readonly app: FakeApp; readonly ask: Client }> {
  const fake = await github();
  fake.repository("app", { private: true }).commit({ a: "a" });
  fake.repository("other", { private: true });
  const app = fake.app({ slug: "milestone", permissions: { contents: "write", issues: "read" } });
  return { fake, app, ask: clientOf(fake.url, jwt(app)) };
}

test("an app is known by its key, and by nobody else's", async () => {
  const { fake, app, ask } = await scene();
  expect((await ask("GET /app")).body).toMatchObject({ id: app.id, slug: "milestone" });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  for (const wrong of [jwt(app, { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString() }), jwt(app, { seconds: -10 }), jwt(app, { seconds: 3600 }), "a.b.c"]) expect((await clientOf(fake.url, wrong)("GET /app")).status).toBe(401);
  expect((await clientOf(fake.url)("GET /app")).status).toBe(401);
});

test("a token has the permissions and repositories that were asked for, and never more than were granted", async () => {
  const { fake, ask } = await scene();
  const { body: installation } = await ask("GET /repos/octo/app/installation");
  expect((await ask("GET /app/installations")).list).toMatchObject([{ id: installation["id"], account: { login: "octo" }, repository_selection: "all" }]);
  const path = `POST /app/installations/${installation["id"]}/access_tokens`;
  expect((await ask(path, { permissions: { issues: "write" } })).status).toBe(422);
  expect((await ask(path, { repositories: ["nothing"] })).status).toBe(422);
  const made = await ask(path, { repositories: ["app"], permissions: { contents: "read" } });
  expect(made).toMatchObject({ status: 201, body: { permissions: { contents: "read" }, repository_selection: "selected" } });
  const token = clientOf(fake.url, String(made.body["token"]));
  expect((await token("GET /installation/repositories")).body).toMatchObject({ total_count: 1, repositories: [{ full_name: "octo/app" }] });
  expect((await token("GET /repos/octo/app/git/ref/heads/main")).status).toBe(200);
  expect(await token("POST /repos/octo/app/git/blobs", { content: "x" })).toMatchObject({ status: 403, message: "Resource not accessible by integration" });
  expect((await token("GET /repos/octo/other")).status).toBe(404);
  expect((await token("DELETE /installation/token")).status).toBe(204);
  expect((await token("GET /repos/octo/app")).status).toBe(401);
});

test("a token ends after an hour", async () => {
  const clock = { now: Date.now() };
  const fake = await github({ now: () => clock.now });
  fake.repository("app");
  const app = fake.app();
  const made = await clientOf(fake.url, jwt(app))(`POST /app/installations/${app.installations[0]?.id}/access_tokens`);
  const token = clientOf(fake.url, String(made.body["token"]));
  expect((await token("GET /repos/octo/app")).status).toBe(200);
  clock.now += 3_600_000;
  expect(await token("GET /repos/octo/app")).toMatchObject({ status: 401, message: "Bad credentials" });
});

test("a suspended installation and one for other repositories give no way in", async () => {
  const { fake, app, ask } = await scene();
  const token = fake.token({ as: app });
  const [installation] = app.installations;
  if (!installation) throw new Error("the app is installed nowhere");
  installation.repositories = new Set([fake.repository("other").id]);
  expect((await ask("GET /repos/octo/app/installation")).status).toBe(404);
  installation.isSuspended = true;
  expect((await clientOf(fake.url, token)("GET /repos/octo/other")).status).toBe(401);
  expect((await ask(`POST /app/installations/${installation.id}/access_tokens`)).status).toBe(403);
});
