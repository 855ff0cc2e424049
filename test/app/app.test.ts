// The app as a whole: a process of its own before a fake GitHub. What was acknowledged is done, once, whatever happens in between.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FakeRepository } from "../support/github/fake-repository.ts";
import { until } from "../support/processes/until.ts";
import { deliver } from "./requests.ts";
import { health, openStage, quiet, SECRET, type AppProcess, type Stage } from "./stage.ts";

let stage: Stage;
beforeEach(async () => void (stage = await openStage()));
afterEach(() => stage.close());

function engine(): FakeRepository {
  const repository = stage.github.repository("engine");
  repository.commit({ "README.md": "An engine.\n", ".milestones/active/.gitkeep": "" });
  repository.collaborator("ada", "write");
  return repository;
}

async function started(environment: Readonly<Record<string, string>> = {}): Promise<AppProcess> {
  const app = await stage.start(environment);
  if (stage.app.hook === null) stage.app.listen(`${app.url}/api/github/webhooks`, SECRET);
  return app;
}

const port = ({ url }: AppProcess): string => new URL(url).port;
const titles = (repository: FakeRepository): string[] =>
  repository.git("ls-tree", "--name-only", "main", ".milestones/active/").split("\n").filter((path) => path.endsWith(".yaml"))
    .map((path) => /^title: (.*)$/m.exec(repository.git("show", `main:${path}`))?.[1] ?? "").sort();
const faces = (repository: FakeRepository, id: number): string[] => [...(repository.state.comments.get(id)?.reactions ?? [])].map(({ content }) => content);
const ours = (repository: FakeRepository, issue = 1) => repository.comments(issue).filter(({ account }) => account?.login === stage.app.bot.login);

describe("a comment", () => {
  test("becomes a commit, an answer and a reaction", async () => {
    const repository = engine();
    const app = await started();
    await repository.issue({ title: "Begin", author: "ada" });
    const { id } = await repository.comment(1, "ada", '/milestone plan "Build the engine" --task "Draw it"');
    await quiet(stage, app);
    expect([titles(repository), faces(repository, id), ours(repository).length]).toEqual([["Build the engine"], ["rocket"], 1]);
    expect(await app.stop()).toBe(0);
    expect(stage.github.unknown()).toEqual([]);
    expect(stage.github.unfit()).toEqual([]);
  });

  test("twenty at once, of two people, are all answered, each once", { timeout: 600_000 }, async () => {
    const repository = engine();
    repository.collaborator("grace", "write");
    const app = await started();
    await repository.issue({ title: "Begin", author: "ada" });
    await Promise.all(Array.from({ length: 20 }, (_none, index) => repository.comment(1, index % 2 ? "ada" : "grace", `/milestone plan "Part ${index + 10}"`)));
    await quiet(stage, app);
    expect(titles(repository)).toEqual(Array.from({ length: 20 }, (_none, index) => `Part ${index + 10}`));
    expect(repository.comments(1).filter(({ account }) => account?.login !== stage.app.bot.login).map(({ id }) => faces(repository, id))).toEqual(Array.from({ length: 20 }, () => ["rocket"]));
  });
});

describe("webhooks that come twice, in another order, late or never", () => {
  test("have the effect of once", async () => {
    const repository = engine();
    const app = await started();
    const hook = stage.app.hook;
    await repository.issue({ title: "Begin", author: "ada" });
    hook?.duplicateNext(2);
    await repository.comment(1, "ada", '/milestone plan "One"');
    await repository.comment(1, "ada", '/milestone plan "Two"');
    hook?.hold();
    for (const title of ["Three", "Four", "Five"]) await repository.comment(1, "ada", `/milestone plan "${title}"`);
    await hook?.release((held) => [...held].reverse());
    await quiet(stage, app);
    const first = hook?.deliveries.find(({ event }) => event === "issue_comment");
    await hook?.redeliver(first?.id ?? 0);
    expect(await deliver(app.url, { ...first?.payload }, { delivery: "another-name", secret: SECRET })).toBe(202);
    await quiet(stage, app);
    expect(titles(repository)).toEqual(["Five", "Four", "One", "Three", "Two"]);
  });

  test("that got lost are found by the sweep at the start", async () => {
    const repository = engine();
    await repository.issue({ title: "Begin", author: "ada" });
    await repository.comment(1, "ada", '/milestone plan "Nobody listened"');
    const app = await started();
    await quiet(stage, app);
    expect(titles(repository)).toEqual(["Nobody listened"]);
  });
});

describe("an end that nobody asked for", () => {
  test("between the acknowledgement and the deed loses nothing, and does nothing twice", async () => {
    const repository = engine();
    const app = await started();
    await quiet(stage, app);
    await repository.issue({ title: "Begin", author: "ada" });
    stage.github.faults([{ on: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}", kind: "timeout" }]);
    await repository.comment(1, "ada", '/milestone plan "Kept"');
    await stage.app.hook?.idle();
    expect(stage.app.hook?.deliveries.at(-1)?.status).toBe(202);
    await until(() => stage.github.faultsLeft().length === 0, "the deed to begin");
    await app.stop("SIGKILL");
    expect(titles(repository)).toEqual([]);
    const again = await stage.start({ PORT: port(app), MILESTONE_SWEEP_INTERVAL: "1h" });
    await quiet(stage, again);
    expect([titles(repository), ours(repository).length]).toEqual([["Kept"], 1]);
    expect(await again.stop()).toBe(0);
  });

  test("by a signal lets end what runs, and keeps the rest for the next start", async () => {
    const repository = engine();
    const app = await started();
    await quiet(stage, app);
    await repository.issue({ title: "Begin", author: "ada" });
    await Promise.all(Array.from({ length: 5 }, (_none, index) => repository.comment(1, "ada", `/milestone plan "Part ${index}"`)));
    await stage.app.hook?.idle();
    expect(await app.stop()).toBe(0);
    await quiet(stage, await stage.start({ PORT: port(app) }));
    expect(titles(repository)).toEqual(["Part 0", "Part 1", "Part 2", "Part 3", "Part 4"]);
  });
});

test("two apps never work in one folder", async () => {
  engine();
  const app = await started();
  await quiet(stage, app);
  const second = stage.start();
  const stopped = app.stop();
  await quiet(stage, await second);
  expect(await stopped).toBe(0);
});

test("while GitHub is away health says so, and what came in is done when it is back", { timeout: 600_000 }, async () => {
  const repository = engine();
  const app = await started();
  await quiet(stage, app);
  await repository.issue({ title: "Begin", author: "ada" });
  stage.github.faults([{ kind: "unicorn", times: 7 }]);
  await repository.comment(1, "ada", '/milestone plan "Patience"');
  await stage.app.hook?.idle();
  for (let said = await health(app.url); said["ok"] === true; said = await health(app.url)) expect(titles(repository)).toEqual([]);
  expect(await health(app.url)).toMatchObject({ ok: false, problems: [expect.stringContaining("GitHub has not answered")], queue: { waiting: 1 }, github: { reachable: false } });
  await quiet(stage, app);
  expect(titles(repository)).toEqual(["Patience"]);
  expect(await health(app.url)).toMatchObject({ ok: true, github: { reachable: true } });
});

test("a token that is revoked before its time is replaced by a new one, and nothing is given up", async () => {
  const repository = engine();
  const app = await started();
  await quiet(stage, app);
  await repository.issue({ title: "Begin", author: "ada" });
  stage.github.faults([{ kind: "expire", on: "POST /repos/{owner}/{repo}/git/trees" }]);
  await repository.comment(1, "ada", '/milestone plan "Patience"');
  await quiet(stage, app);
  expect([titles(repository), ours(repository).length, stage.github.faultsLeft()]).toEqual([["Patience"], 1, []]);
  expect(await health(app.url)).toMatchObject({ ok: true, dead: 0 });
});
