// A venue on GitHub: commands without a checkout, settings from the environment alone, and what needs a checkout said so.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { converse } from "../../src/engine/converse/converse.ts";
import { openGitHubVenue, openVenue } from "../../src/host/github-ports.ts";
import { githubScene } from "../contract/forge/github-scene.ts";
import { type FakeGitHub, startGitHub } from "../support/github/fake-github.ts";
import type { FakeRepository } from "../support/github/fake-repository.ts";
import { value } from "../support/open-tree.ts";
import { scene } from "../support/scene.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

const MILESTONE = "id: milestone-001\ntitle: Login\nstatus: in_progress\ntasks:\n  - id: task-001\n    title: Form\n  - id: task-002\n    title: Text\n";
const FILE = ".milestones/active/milestone-001.yaml";

test("commands are planned, completed and asked for as in a checkout", async () => {
  const { github, repository } = githubScene(fake);
  const { ports } = openVenue({ github, environment: {}, run: null });
  const { run } = scene({});
  expect((await run("init", {}, ports)).problem).toBeNull();
  expect((await run('plan "User login" --task "Form"', {}, ports)).problem).toBeNull();
  expect((await run("complete milestone-001 task-001", {}, ports)).problem).toBeNull();
  expect((await run("show milestone-001", {}, ports)).data).toMatchObject({ milestone: { title: "User login", progress: { percentage: 100 } } });
  expect(repository.git("log", "--format=%s", "main")).toContain("chore(milestones): ");
});

test("a request that comes twice is carried out once", async () => {
  const { github, repository } = githubScene(fake);
  repository.commit({ [FILE]: MILESTONE });
  const { ports } = openVenue({ github, environment: {}, run: null });
  const { run } = scene({});
  const how = { request: { id: "IC_7#1", given: true } };
  expect((await run("complete milestone-001 task-001", how, ports)).warnings).toEqual([]);
  expect((await run("complete milestone-001 task-001", how, ports)).warnings).toMatchObject([{ code: "already-done" }]);
  expect(repository.git("rev-list", "--count", "main").trim()).toBe("3");
});

test("state lies on the branch that the configuration of the default branch names", async () => {
  const { repository } = githubScene(fake);
  repository.commit({ ".milestones/config/milestone-config.yaml": "git_integration:\n  state_branch: state\n" });
  repository.protect("main");
  repository.git("branch", "state", "main");
  repository.commit({ [FILE]: MILESTONE }, { branch: "state" });
  const { ports } = openGitHubVenue({ owner: "octo", name: repository.name, token: fake.token({ as: "github-actions" }), apiUrl: fake.url, epochMs: Date.now, environment: {}, run: null });
  expect((await scene({}).run("complete milestone-001 task-001", {}, ports)).problem).toBeNull();
  expect(repository.text(FILE, "state")).toContain("status: completed");
  expect(repository.text(FILE)).toBeNull();
});

test("settings are those of the environment; no file of this machine has a say", () => {
  const { github } = githubScene(fake);
  const { settings } = openVenue({ github, environment: { MILESTONE_ACTOR: "ada", GITHUB_TOKEN: "secret", HOME: process.cwd() }, run: null }).ports;
  expect([settings.environment, settings.git(), settings.global, settings.flags]).toEqual([{ MILESTONE_ACTOR: "ada" }, {}, null, {}]);
});

test("what needs a checkout says so, and what is only on a machine is empty", async () => {
  const { github } = githubScene(fake);
  const { ports, run } = openVenue({ github, environment: {}, run: "https://example.org/runs/1" });
  for (const refused of [await ports.surroundings.file("plan.md"), await ports.surroundings.folder("old"), await ports.conflicts.settle([]), await ports.journal.append("s", []), await ports.seats.order("s", { kind: "stop-session" })]) {
    expect(refused).toMatchObject({ ok: false, problem: { code: "prerequisite-missing", hint: expect.stringContaining("clone") } });
  }
  expect([value(await ports.journal.list()), value(await ports.journal.read("s")), await ports.seats.floors(), value(await ports.conflicts.list()), run]).toEqual([[], [], [], [], "https://example.org/runs/1"]);
  expect(await ports.surroundings.machine()).toMatchObject({ repository: github.forge.name, litter: [], locks: [] });
});

test("an issue is told as a plan wants it", async () => {
  const { github, repository } = githubScene(fake);
  fake.user("ada");
  const { number } = await repository.issue({ title: "Login", body: "- [ ] Form\n", author: "ada" });
  const { ports } = openVenue({ github, environment: {}, run: null });
  expect(await ports.issues?.issue(number)).toEqual({ ok: true, value: { number, title: "Login", body: "- [ ] Form\n" } });
});

describe("init over the API", () => {
  async function said(repository: FakeRepository, token: string, body: string) {
    const venue = openGitHubVenue({ owner: "octo", name: repository.name, token, apiUrl: fake.url, epochMs: Date.now, environment: {}, run: null });
    fake.user("ann");
    repository.collaborator("ann", "admin");
    const { number } = await repository.issue({ title: "Begin", author: "ann" });
    const { id } = await repository.comment(number, "ann", body);
    const comment = value(await venue.forge.comment(id));
    return { handled: await converse(venue, { kind: "created", comment, isPullRequest: false }), answer: repository.comments(number).at(-1)?.body ?? "" };
  }

  test("makes the data folder with one commit when it is said in a comment", async () => {
    const { repository } = githubScene(fake);
    const { handled, answer } = await said(repository, fake.token({ as: "github-actions" }), "/milestone init");
    expect(handled).toMatchObject({ problem: null, finished: [{ finished: { problem: null } }] });
    expect(answer).toContain(".milestones/config/milestone-config.yaml");
    expect(repository.text(".milestones/config/milestone-config.yaml")).not.toBeNull();
    expect(repository.git("rev-list", "--count", "main").trim()).toBe("2");
  });

  test("writes the workflows where the token may, and else says which permission is missing and changes nothing", async () => {
    const { repository } = githubScene(fake);
    const refused = await said(repository, fake.token({ as: "github-actions", permissions: { contents: "write", issues: "write" } }), "/milestone init --github");
    expect(refused.handled.finished).toMatchObject([{ finished: { problem: { code: "permission-denied", hint: expect.stringContaining("Workflows: Read and write") } } }]);
    expect(refused.answer).toContain("write workflows");
    expect(repository.git("rev-list", "--count", "main").trim()).toBe("1");
    const { handled } = await said(repository, fake.token({ as: "github-actions", permissions: { contents: "write", issues: "write", workflows: "write" } }), "/milestone init --github");
    expect(handled.finished).toMatchObject([{ finished: { problem: null } }]);
    expect(repository.text(".github/workflows/milestone-commands.yml")).toContain("issue_comment");
  });
});
