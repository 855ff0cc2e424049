// Git over HTTP: the real git clones and pushes, and REST sees the same refs.
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { personIn, scratchFolder } from "../support/git-fixture.ts";
import { clientOf, github } from "./ask.ts";

type Ran = { readonly code: number; readonly output: string };

/** Not in this process's way: the server lives here too. */
function git(folder: string, words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve) => {
    execFile("git", words, { cwd: folder, env: { ...environment, GIT_TERMINAL_PROMPT: "0" } }, (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: `${out}${err}` }));
  });
}

async function scene(options: { readonly private?: boolean } = {}) {
  const fake = await github();
  const repository = fake.repository("app", options);
  repository.collaborator("ada", "write");
  const head = repository.commit({ "a.txt": "one\n" });
  const base = scratchFolder();
  const environment = personIn(join(base, "home"));
  const withToken = (token: string) => repository.cloneUrl.replace("://", `://x-access-token:${token}@`);
  const run = (folder: string, ...words: readonly string[]) => git(folder, words, environment);
  const clone = async (token: string) => {
    const folder = join(base, "clone");
    expect(await run(base, "clone", "-q", withToken(token), folder)).toMatchObject({ code: 0 });
    return folder;
  };
  const commit = async (folder: string, text: string) => {
    writeFileSync(join(folder, "a.txt"), text);
    await run(folder, "commit", "-q", "-am", "Change");
    return (await run(folder, "rev-parse", "HEAD")).output.trim();
  };
  return { fake, repository, head, base, run, clone, commit, withToken };
}

test("a clone and a push meet the refs that REST shows", async () => {
  const { fake, repository, run, clone, commit } = await scene();
  const token = fake.token({ as: "ada" });
  const folder = await clone(token);
  const id = await commit(folder, "two\n");
  expect(await run(folder, "push", "-q", "origin", "HEAD:main", "HEAD:refs/milestones/x")).toMatchObject({ code: 0 });
  expect((await clientOf(fake.url, token)("GET /repos/octo/app/git/ref/heads/main")).body).toMatchObject({ object: { sha: id } });
  expect(repository.git("rev-parse", "refs/milestones/x")).toBe(id);
  const tree = repository.git("rev-parse", `${id}^{tree}`);
  const made = await clientOf(fake.url, token)("POST /repos/octo/app/git/commits", { message: "By REST", tree, parents: [id] });
  await clientOf(fake.url, token)("PATCH /repos/octo/app/git/refs/heads/main", { sha: String(made.body["sha"]) });
  await run(folder, "pull", "-q", "origin", "main");
  expect((await run(folder, "log", "-1", "--format=%s")).output).toBe("By REST\n");
});

test("a push is told to webhooks, and moves the pull request", async () => {
  const { fake, repository, run, clone, commit, head } = await scene();
  const hook = fake.onWebhook("http://127.0.0.1:1/nobody", "x", ["push", "pull_request"]);
  repository.commit({ "b.txt": "b\n" }, { branch: "other" });
  const folder = await clone(fake.token({ as: "ada" }));
  await run(folder, "checkout", "-q", "-b", "work");
  await commit(folder, "two\n");
  await run(folder, "push", "-q", "origin", "work");
  await repository.pull({ head: "work", author: "ada" });
  const id = await commit(folder, "three\n");
  await run(folder, "push", "-q", "origin", "work");
  await hook.idle();
  expect(hook.deliveries.map(({ event, action }) => [event, action])).toEqual([["push", null], ["pull_request", "opened"], ["push", null], ["pull_request", "synchronize"]]);
  expect((await clientOf(fake.url)("GET /repos/octo/app/pulls/1")).body).toMatchObject({ head: { sha: id }, base: { sha: head } });
  expect(hook.deliveries.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
});

test("a private repository asks for a token, and so does every push", async () => {
  const { fake, repository, run, base, withToken } = await scene({ private: true });
  expect((await run(base, "ls-remote", repository.cloneUrl)).output).toContain("could not read Username");
  expect((await run(base, "ls-remote", withToken("ghp_wrong"))).output).toContain("Authentication failed");
  expect((await run(base, "ls-remote", withToken(fake.token({ as: "eve" })))).output).toContain("not found");
  expect(await run(base, "ls-remote", withToken(fake.token({ as: "github-actions", permissions: { contents: "read" } })))).toMatchObject({ code: 0 });
  repository.settings({ isPrivate: false });
  expect(await run(base, "ls-remote", repository.cloneUrl)).toMatchObject({ code: 0 });
  await run(base, "clone", "-q", repository.cloneUrl, "clone");
  expect((await run(join(base, "clone"), "push", "origin", "HEAD:refs/heads/x")).output).toContain("could not read Username");
  expect((await run(join(base, "clone"), "push", withToken(fake.token({ as: "eve" })), "HEAD:refs/heads/x")).output).toContain("403");
  expect((await run(join(base, "clone"), "push", withToken(fake.token({ as: "github-actions", permissions: { contents: "read" } })), "HEAD:refs/heads/x")).output).toContain("403");
});

test("a protected branch declines pushes, deletions and rewrites", async () => {
  const { fake, repository, run, clone, commit, head } = await scene();
  repository.git("update-ref", "refs/heads/kept", head);
  const folder = await clone(fake.token({ as: "ada" }));
  await commit(folder, "two\n");
  repository.protect("main");
  repository.protect("kept", { kind: "no-deletion" });
  expect((await run(folder, "push", "origin", "main")).output).toMatch(/GH006: Protected branch update failed for refs\/heads\/main\.[^]*Changes must be made through a pull request/);
  expect((await run(folder, "push", "origin", ":kept")).output).toContain("Cannot delete a protected branch");
  expect(await run(folder, "push", "-q", "origin", "HEAD:kept")).toMatchObject({ code: 0 });
  expect((await run(folder, "push", "--force", "origin", "HEAD~1:kept")).output).toContain("Cannot force-push to this protected branch");
  expect(repository.git("rev-parse", "main")).toBe(head);
});

test("a workflow is pushed only by who may write workflows", async () => {
  const { fake, run, clone } = await scene();
  const folder = await clone(fake.token({ as: "github-actions", permissions: { contents: "write" } }));
  await run(folder, "checkout", "-q", "-b", "work");
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  writeFileSync(join(folder, ".github/workflows/x.yml"), "on: push\n");
  await run(folder, "add", "-A");
  await run(folder, "commit", "-q", "-m", "Workflow");
  expect((await run(folder, "push", "origin", "work")).output).toContain("refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission");
});

test("of eight who push the same new ref at once, one wins", async () => {
  const { fake, repository, run, clone, commit } = await scene();
  const folder = await clone(fake.token({ as: "ada" }));
  const ids = [];
  for (let count = 0; count < 8; count++) ids.push(await commit(folder, `${count}\n`));
  const pushed = await Promise.all(ids.map((id) => run(folder, "push", "--atomic", "--force-with-lease=refs/claims/t:", "origin", `${id}:refs/claims/t`)));
  const winners = ids.filter((_, index) => pushed[index]?.code === 0);
  expect(winners).toEqual([repository.git("rev-parse", "refs/claims/t")]);
});

test("an answer to a push can be lost after the push was done", async () => {
  const { fake, repository, run, clone, commit } = await scene();
  const folder = await clone(fake.token({ as: "ada" }));
  const id = await commit(folder, "two\n");
  fake.faults([{ kind: "lost-answer", on: "git push" }]);
  expect((await run(folder, "push", "origin", "main")).code).not.toBe(0);
  expect(repository.git("rev-parse", "main")).toBe(id);
});
