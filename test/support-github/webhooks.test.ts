// Webhooks: signed, each with a name of its own, and at the mercy of the test.
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { clientOf, github } from "./ask.ts";
import { type Fields, isFields, parseJson } from "../support/github/http/json.ts";

type Received = { readonly event: string; readonly guid: string; readonly signature: string; readonly text: string; readonly payload: Fields };

/** Somebody who takes in whatever comes. */
async function receiver(status = 202): Promise<{ readonly url: string; readonly received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const payload = parseJson(text);
      const header = (name: string) => String(request.headers[name] ?? "");
      received.push({ event: header("x-github-event"), guid: header("x-github-delivery"), signature: header("x-hub-signature-256"), text, payload: isFields(payload) ? payload : {} });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  }));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/hook`, received };
}

async function scene() {
  const [fake, inbox] = [await github(), await receiver()];
  const app = fake.app({ webhook: { url: inbox.url, secret: "hush" } });
  const repository = fake.repository("app");
  repository.collaborator("ada", "write");
  const head = repository.commit({ a: "a" });
  await clientOf(fake.url)("GET /repos/octo/app/git/ref/heads/main");
  const { hook } = app;
  if (!hook) throw new Error("the app does not listen");
  return { fake, app, hook, repository, head, received: inbox.received };
}

test("every delivery is signed with the secret, and tells of the installation and the sender", async () => {
  const { repository, hook, received, app } = await scene();
  await repository.issue({ title: "First", author: "ada" });
  await repository.comment(1, "bob", "/milestone list");
  await hook.idle();
  for (const { text, signature } of received) expect(signature).toBe(`sha256=${createHmac("sha256", "hush").update(text).digest("hex")}`);
  expect(received.map(({ event }) => event)).toEqual(["issues", "issue_comment"]);
  expect(new Set(received.map(({ guid }) => guid)).size).toBe(2);
  expect(received[1]?.guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(received[1]?.payload).toMatchObject({ action: "created", issue: { number: 1 }, comment: { body: "/milestone list", user: { login: "bob" } }, repository: { full_name: "octo/app" }, sender: { login: "bob" }, installation: { id: app.installations[0]?.id } });
});

test("what people do is told event by event", async () => {
  const { fake, repository, hook, head, received } = await scene();
  await repository.issue({ title: "First", author: "ada" });
  const { id } = await repository.comment(1, "ada", "a");
  await repository.editComment(id, "bob", "b");
  await repository.deleteComment(id, "ada");
  await repository.closeIssue(1, "ada");
  const ask = clientOf(fake.url, fake.token({ as: "ada" }));
  await ask("POST /repos/octo/app/git/refs", { ref: "refs/heads/work", sha: head });
  const tree = repository.git("rev-parse", `${head}^{tree}`);
  const commit = String((await ask("POST /repos/octo/app/git/commits", { message: "Next", tree, parents: [head] })).body["sha"]);
  await ask("PATCH /repos/octo/app/git/refs/heads/work", { sha: commit });
  await repository.pull({ head: "work", author: "ada" });
  const later = String((await ask("POST /repos/octo/app/git/commits", { message: "Later", tree, parents: [commit] })).body["sha"]);
  await ask("PATCH /repos/octo/app/git/refs/heads/work", { sha: later });
  await repository.review(2, "bob", "APPROVED");
  await ask("PUT /repos/octo/app/pulls/2/merge", {});
  const run = await repository.run({ workflow: "x.yml", by: "ada" });
  await repository.advanceRun(run.id, "success");
  await hook.idle();
  expect(received.map(({ event, payload }) => `${event} ${payload["action"] ?? payload["ref"]}`)).toEqual([
    "issues opened", "issue_comment created", "issue_comment edited", "issue_comment deleted", "issues closed", "push refs/heads/work", "push refs/heads/work", "pull_request opened", "push refs/heads/work", "pull_request synchronize",
    "pull_request_review submitted", "pull_request closed", "push refs/heads/main", "workflow_run requested", "workflow_run completed",
  ]);
  expect(received[2]?.payload).toMatchObject({ changes: { body: { from: "a" } }, sender: { login: "bob" }, comment: { user: { login: "ada" } } });
  expect(received[5]?.payload).toMatchObject({ created: true, before: "0".repeat(40), after: head });
  expect(received[6]?.payload).toMatchObject({ before: head, after: commit, commits: [{ id: commit, message: "Next" }] });
  expect(received[9]?.payload).toMatchObject({ before: commit, after: later, pull_request: { head: { sha: later } } });
  expect(received[11]?.payload).toMatchObject({ pull_request: { merged: true } });
});

test("deliveries are held, sent in another order, twice, or never", async () => {
  const { repository, hook, received } = await scene();
  await repository.issue({ title: "First", author: "ada" });
  await hook.idle();
  hook.hold();
  for (const body of ["1", "2", "3"]) await repository.comment(1, "ada", body);
  await hook.idle();
  expect(received).toHaveLength(1);
  await hook.release((held) => held.toReversed());
  hook.duplicateNext();
  await repository.comment(1, "ada", "twice");
  hook.dropNext();
  await repository.comment(1, "ada", "never");
  await hook.idle();
  expect(received.slice(1).map(({ payload }) => (isFields(payload["comment"]) ? payload["comment"]["body"] : null))).toEqual(["3", "2", "1", "twice", "twice"]);
  expect(received.at(-1)?.guid).toBe(received.at(-2)?.guid);
  expect(hook.deliveries).toHaveLength(6);
});

test("a failed delivery is listed by the API, and is sent again under the same name", async () => {
  const fake = await github();
  const inbox = await receiver(500);
  const app = fake.app({ webhook: { url: inbox.url, secret: "" } });
  await fake.repository("app").issue({ title: "First", author: "ada" });
  await app.hook?.idle();
  const again = await app.hook?.redeliver(app.hook.deliveries[0]?.id ?? 0);
  expect(inbox.received.map(({ guid }) => guid)).toEqual([again?.guid, again?.guid]);
  expect(inbox.received[0]?.signature).toBe("");
  expect(app.hook?.deliveries.map(({ status, isRedelivery }) => [status, isRedelivery])).toEqual([[500, false], [500, true]]);
});

test("an app hears nothing of repositories where it is not installed", async () => {
  const { fake, hook, received } = await scene();
  await fake.repository("eve/elsewhere").issue({ title: "Other", author: "eve" });
  await hook.idle();
  expect(received).toEqual([]);
});
