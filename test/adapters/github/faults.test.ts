// Every call against every fault: what passes is waited for, nothing is done twice, and what stays is told so that one can act.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GitHub } from "../../../src/adapters/github/github.ts";
import type { Result } from "../../../src/core/base/result.ts";
import type { Repository } from "../../../src/ports/repository.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import type { FakeRepository } from "../../support/github/fake-repository.ts";
import { MESSAGE, put, value } from "../../support/open-tree.ts";
import { githubScene } from "../../contract/forge/github-scene.ts";
import { faultyFetch, type FaultyFetch, LASTING, PASSING } from "./faulty-fetch.ts";
import type { HastyClock } from "./hasty-clock.ts";

let fake: FakeGitHub;
let world: World;

/** One repository for all; what a call changes is made anew for each. */
type World = { readonly github: GitHub; readonly repository: FakeRepository; readonly clock: HastyClock; readonly network: FaultyFetch; readonly issue: number; readonly commit: string; readonly open: (network: FaultyFetch) => GitHub };

beforeAll(async () => {
  fake = await startGitHub();
  const network = faultyFetch();
  const { github, repository, clock, open } = githubScene(fake, { fetch: network.fetch });
  fake.user("ada");
  repository.collaborator("ada", "write");
  const commit = repository.commit({ ".milestones/active/milestone-001.yaml": "id: milestone-001\n", ".github/workflows/work.yml": "on: workflow_dispatch\njobs: {}\n" });
  const { number: issue } = await repository.issue({ title: "Login", body: "", author: "ada" });
  world = { github, repository, clock, network, issue, commit, open: (other) => open({ fetch: other.fetch }) };
});
afterAll(() => fake.close());

let unique = 0;
const next = (): string => `n${++unique}`;

/** `done`: how often it has happened, which must be once. */
type Called = { readonly act: (github: GitHub) => Promise<Result<unknown>>; readonly done?: () => number };
type Call = (world: World) => Called | Promise<Called>;

const comment = async ({ repository, issue }: World): Promise<number> => (await repository.comment(issue, "ada", "/milestone list")).id;
const ownComment = async ({ github, issue }: World): Promise<number> => value(await github.forge.say(issue, next())).id;
const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;
const isThere = ({ repository }: World, ref: string): number => (repository.git("for-each-ref", ref).trim() === "" ? 0 : 1);

async function branchOf({ repository }: World): Promise<string> {
  const branch = `milestone/${next()}`;
  repository.git("branch", branch, "main");
  repository.commit({ [`${branch}.txt`]: "x\n" }, { branch });
  return branch;
}

async function pullOf(here: World): Promise<{ readonly number: number; readonly commit: string; readonly branch: string }> {
  const head = await branchOf(here);
  const { number } = await here.repository.pull({ head, author: "ada" });
  return { number, branch: head, commit: here.repository.git("rev-parse", `refs/heads/${head}`).trim() };
}

const CALLS: Readonly<Record<string, Call>> = {
  "forge.self": () => ({ act: ({ forge }) => forge.self() }),
  "forge.place": () => ({ act: ({ forge }) => forge.place() }),
  "forge.permission": () => ({ act: ({ forge }) => forge.permission("ada") }),
  "forge.issue": ({ issue }) => ({ act: ({ forge }) => forge.issue(issue) }),
  "forge.comment": async (here) => { const id = await comment(here); return { act: ({ forge }) => forge.comment(id) }; },
  "forge.comments": ({ issue }) => ({ act: ({ forge }) => forge.comments(issue) }),
  "forge.commentsSince": () => ({ act: ({ forge }) => forge.commentsSince("2026-01-01T00:00:00Z") }),
  "forge.closedSince": () => ({ act: ({ forge }) => forge.closedSince("2026-01-01T00:00:00Z") }),
  "forge.say": ({ repository, issue }) => { const body = next(); return { act: ({ forge }) => forge.say(issue, body), done: () => count(repository.comments(issue), (one) => one.body === body) }; },
  "forge.edit": async (here) => { const [id, body] = [await ownComment(here), next()]; return { act: ({ forge }) => forge.edit(id, body), done: () => count(here.repository.comments(here.issue), (one) => one.body === body) }; },
  "forge.remove": async (here) => { const id = await ownComment(here); return { act: ({ forge }) => forge.remove(id), done: () => 1 - count(here.repository.comments(here.issue), (one) => one.id === id) }; },
  "forge.react": async (here) => { const id = await comment(here); return { act: ({ forge }) => forge.react(id, "eyes"), done: () => here.repository.comments(here.issue).find((one) => one.id === id)?.reactions.length ?? 0 }; },
  "forge.unreact": async (here) => { const id = await comment(here); const eyes = value(await here.github.forge.react(id, "eyes")); return { act: ({ forge }) => forge.unreact(id, eyes), done: () => 1 - (here.repository.comments(here.issue).find((one) => one.id === id)?.reactions.length ?? 0) }; },
  "forge.reactions": async (here) => { const id = await comment(here); return { act: ({ forge }) => forge.reactions(id) }; },
  "refs.branches": () => ({ act: ({ refs }) => refs.branches() }),
  "refs.at": () => ({ act: ({ refs }) => refs.at("refs/heads/main") }),
  "refs.swap that makes": (here) => { const ref = `refs/heads/${next()}`; return { act: ({ refs }) => refs.swap(ref, null, here.commit), done: () => isThere(here, ref) }; },
  "refs.swap that moves": async (here) => {
    const branch = await branchOf(here);
    const at = here.repository.git("rev-parse", `refs/heads/${branch}~1`).trim();
    const to = here.repository.git("rev-parse", `refs/heads/${branch}`).trim();
    const ref = `refs/heads/${next()}`;
    here.repository.git("update-ref", ref, at);
    return { act: ({ refs }) => refs.swap(ref, at, to), done: () => (here.repository.git("rev-parse", ref).trim() === to ? 1 : 0) };
  },
  "refs.swap that deletes": (here) => { const ref = `refs/heads/${next()}`; here.repository.git("update-ref", ref, here.commit); return { act: ({ refs }) => refs.swap(ref, here.commit, null), done: () => 1 - isThere(here, ref) }; },
  "refs.contains": ({ commit }) => ({ act: ({ refs }) => refs.contains(commit, commit) }),
  "refs.committedAt": ({ commit }) => ({ act: ({ refs }) => refs.committedAt(commit) }),
  "pulls.pull": async (here) => { const { number } = await pullOf(here); return { act: ({ pulls }) => pulls.pull(number) }; },
  "pulls.of": () => ({ act: ({ pulls }) => pulls.of("main", "all") }),
  "pulls.open": () => ({ act: ({ pulls }) => pulls.open() }),
  "pulls.propose": async (here) => { const head = await branchOf(here); return { act: ({ pulls }) => pulls.propose({ title: head, body: "", head, base: "main" }), done: () => count(here.repository.issues(), ({ pull }) => pull?.head.branch === head) }; },
  "pulls.edit": async (here) => { const { number } = await pullOf(here); return { act: ({ pulls }) => pulls.edit(number, { title: next() }) }; },
  "pulls.checks": ({ commit }) => ({ act: ({ pulls }) => pulls.checks(commit) }),
  "pulls.merge": async (here) => { const { number, commit } = await pullOf(here); return { act: ({ pulls }) => pulls.merge(number, { commit, strategy: "squash", title: `Merge ${number}` }), done: () => here.repository.git("log", "--format=%s", "refs/heads/main").split("\n").filter((line) => line.startsWith(`Merge ${number}`)).length }; },
  "workflows.dispatch": async (here) => { const branch = await branchOf(here); return { act: ({ workflows }) => workflows.dispatch({ workflow: "work.yml", branch, inputs: {} }), done: () => count(here.repository.dispatches, ({ ref }) => ref === branch) }; },
  "workflows.run": async ({ repository }) => { const { id } = await repository.run({ workflow: "work.yml", by: "ada" }); return { act: ({ workflows }) => workflows.run(id) }; },
  "workflows.dispatchedSince": () => ({ act: ({ workflows }) => workflows.dispatchedSince("work.yml", "2026-01-01T00:00:00Z") }),
  "workflows.cancel": async ({ repository }) => { const { id } = await repository.run({ workflow: "work.yml", by: "ada" }); return { act: ({ workflows }) => workflows.cancel(id), done: () => (repository.runs.find((run) => run.id === id)?.isCancelRequested ? 1 : 0) }; },
  "history.commits": () => ({ act: ({ history }) => history.commits({ paths: ["active/milestone-001.yaml"], limit: 5 }) }),
  "history.commits of a request": () => ({ act: ({ history }) => history.commits({ request: "r-1" }) }),
  "leases.list": () => ({ act: ({ leases }) => leases.list() }),
  "repository.snapshot": () => ({ act: ({ repository }) => repository.snapshot({ for: "read" }) }),
  "repository.read": () => ({ act: ({ repository }) => firstFile(repository) }),
};

async function firstFile(repository: Repository): Promise<Result<unknown>> {
  const snapshot = await repository.snapshot({ for: "read" });
  const path = "active/milestone-001.yaml";
  return snapshot.ok ? ((await snapshot.value.read([path])).get(path) ?? snapshot) : snapshot;
}

const NAMES = Object.keys(CALLS);

async function met(name: string, plan: readonly Parameters<FaultyFetch["plan"]>[0][number][]) {
  const { act, done } = await CALLS[name]?.(world) ?? { act: async () => ({ ok: true as const, value: null }) };
  const network = faultyFetch();
  const github = world.open(network);
  network.plan(plan);
  const [from, calls] = [world.clock.elapsed(), world.clock.pauses.length];
  const answer = await act(github);
  return { answer, done: done?.() ?? null, sent: network.sent(), counted: github.forge.calls(), waited: world.clock.pauses.slice(calls), took: world.clock.elapsed() - from };
}

describe("a fault that passes", () => {
  for (const [fault, make] of Object.entries(PASSING))
    test(`${fault} is got over by every call, and nothing is done twice`, async () => {
      for (const name of NAMES) {
        const { answer, done, sent, counted, waited } = await met(name, [make()]);
        expect(answer, name).toMatchObject({ ok: true });
        if (done !== null) expect(done, name).toBe(1);
        expect(counted, name).toBe(sent);
        if (fault.startsWith("429")) expect(Math.max(...waited), name).toBeGreaterThan(5_000);
      }
    });
});

describe("a fault that stays", () => {
  test("is given up after five tries and within a minute, and the message names what was wanted", async () => {
    for (const name of NAMES) {
      const { answer, done, took } = await met(name, Array.from({ length: 200 }, () => PASSING["503"]?.() ?? { kind: "unsent" as const }));
      expect(answer, name).toMatchObject({ ok: false, problem: { code: "remote-unavailable", message: expect.stringMatching(/^GitHub did not answer when asked to \w+ .+ \(503 Service Unavailable\)\.$/), hint: expect.stringMatching(/./) } });
      if (done !== null) expect(done, name).toBe(0);
      expect(took, name).toBeLessThan(60_000);
    }
  });

  for (const [fault, make] of Object.entries(LASTING))
    test(`${fault} is told at once, with what to do`, async () => {
      for (const name of NAMES) {
        const { answer, done } = await met(name, Array.from({ length: 200 }, make));
        if (answer.ok) expect(name, "a 404 is an answer to these").toMatch(/^refs\.(at|swap that (moves|deletes))$/);
        else expect(answer.problem, name).toMatchObject({ code: expect.stringMatching(/^(permission-denied|not-found)$/), message: expect.stringMatching(/./), hint: expect.stringMatching(/./) });
        if (done !== null) expect(done, name).toBe(0);
      }
    });

  test("a limit that ends later than a call may take is told at once, with when", async () => {
    const { answer, sent, waited } = await met("forge.issue", [{ kind: "answer", status: 403, body: '{"message":"API rate limit exceeded"}', headers: { "content-type": "application/json", "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 1_800) } }]);
    expect(answer).toMatchObject({ ok: false, problem: { code: "remote-unavailable", hint: expect.stringMatching(/^Try again from \d{4}-\d\d-\d\d \d\d:\d\d UTC on\.$/) } });
    expect([sent, waited]).toEqual([1, []]);
  });
});

describe("a commit", () => {
  const FAULTS = { ...PASSING, ...LASTING };
  for (const [fault, make] of Object.entries(FAULTS))
    test(`is made once or not at all under ${fault}, at whichever of its calls`, async () => {
      for (let at = 0; at < 3; at++) {
        const network = faultyFetch();
        const github = world.open(network);
        const path = `active/${next()}.yaml`;
        const snapshot = value(await github.repository.snapshot({ for: "write" }));
        const before = Number(world.repository.git("rev-list", "--count", "refs/heads/main"));
        network.plan([...Array.from({ length: at }, () => ({ kind: "none" as const })), make()]);
        const outcome = await github.repository.commit(snapshot, [put(path, "x\n")], MESSAGE);
        const made = Number(world.repository.git("rev-list", "--count", "refs/heads/main")) - before;
        if (fault in PASSING) expect(outcome, `call ${at}`).toMatchObject({ ok: true, value: { kind: "done" } });
        else expect(outcome, `call ${at}`).toMatchObject({ ok: false, problem: { hint: expect.stringMatching(/./) } });
        expect(made, `call ${at}`).toBe(outcome.ok ? 1 : 0);
        if (outcome.ok && outcome.value.kind === "done") expect(outcome.value.commit).toBe(world.repository.git("rev-parse", "refs/heads/main").trim());
      }
    });
});

test("nothing was asked that GitHub does not know, or would not take", () => {
  expect([fake.unknown(), fake.unfit()]).toEqual([[], []]);
});
