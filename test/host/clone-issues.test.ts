// Issues read from a clone: with a token of the environment alone, which goes to nobody that only the repository names.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPorts } from "../../src/host/open-ports.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { type FakeGitHub, startGitHub } from "../support/github/fake-github.ts";
import { smallRepository } from "../support/git-fixture.ts";
import { value } from "../support/open-tree.ts";
import { scene } from "../support/scene.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

async function open(remote: string, environment: Readonly<Record<string, string>>): Promise<Ports> {
  const clone = smallRepository();
  clone.git("remote", "add", "origin", remote);
  return value(await openPorts({ directory: clone.folder, dataPath: null, environment: { ...clone.environment, ...environment } })).ports;
}

async function withIssue(): Promise<{ readonly url: string; readonly token: string; readonly number: number }> {
  const repository = fake.repository("clone");
  fake.user("ada");
  const { number } = await repository.issue({ title: "Payments", body: "- [ ] Choose\n- [ ] Sign\n", author: "ada" });
  return { url: repository.cloneUrl, token: fake.token({ as: "ada" }), number };
}

test.each(["GITHUB_TOKEN", "GH_TOKEN"])("plan starts from an issue where %s is set", async (name) => {
  const { url, token, number } = await withIssue();
  const ports = await open(url, { [name]: token, GITHUB_API_URL: fake.url });
  expect(await scene({}).run(`plan --from-issue ${number}`, {}, ports)).toMatchObject({ problem: null, data: { milestone: { title: "Payments" } } });
});

test("without a token nobody is asked, and it is said how", async () => {
  const { url, number } = await withIssue();
  const ports = await open(url, { GITHUB_API_URL: fake.url });
  const asked = fake.requests.length;
  expect((await scene({}).run(`plan --from-issue ${number}`, {}, ports)).problem).toMatchObject({ code: "refused", hint: expect.stringContaining("GITHUB_TOKEN") });
  expect(fake.requests.length).toBe(asked);
});

test("the token is not sent to a server that only the remote names", async () => {
  const { url, token, number } = await withIssue();
  const ports = await open(url, { GITHUB_TOKEN: token });
  const asked = fake.requests.length;
  expect((await scene({}).run(`plan --from-issue ${number}`, {}, ports)).problem).toMatchObject({ code: "refused", hint: expect.stringContaining("GITHUB_API_URL=") });
  expect(fake.requests.length).toBe(asked);
});

test("an issue that is not there is a problem with its number", async () => {
  const { url, token } = await withIssue();
  const ports = await open(url, { GITHUB_TOKEN: token, GITHUB_API_URL: fake.url });
  expect((await scene({}).run("plan --from-issue 999", {}, ports)).problem).toMatchObject({ code: "not-found", message: expect.stringContaining("999") });
});
