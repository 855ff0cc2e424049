// Workflows: dispatched, listed, followed and cancelled.
import { expect, test } from "vitest";
import { type Client, clientOf, github } from "./ask.ts";

const WORKFLOW = "name: Execute\non:\n  workflow_dispatch:\n    inputs:\n      milestone:\n        required: true\n      agents:\n        default: 1\njobs: {}\n";

async function scene() {
  const clock = { now: Date.parse("2026-05-01T10:00:00Z") };
  const fake = await github({ now: () => clock.now });
  const repository = fake.repository("app");
  const head = repository.commit({ ".github/workflows/execute.yml": WORKFLOW, ".github/workflows/push.yml": "on: push\njobs: {}\n" });
  const client = clientOf(fake.url, fake.token({ as: "github-actions", permissions: { actions: "write" } }));
  const ask: Client = (request, ...rest) => client(request.replace(" ", " /repos/octo/app/actions"), ...rest);
  return { fake, repository, head, ask, clock };
}

test("a dispatch makes a run and is on record, with its inputs and their defaults", async () => {
  const { ask, repository, head } = await scene();
  expect((await ask("POST /workflows/execute.yml/dispatches", { ref: "main", inputs: { milestone: "milestone-001" } })).status).toBe(204);
  expect(repository.dispatches).toMatchObject([{ workflow: "execute.yml", ref: "main", inputs: { milestone: "milestone-001", agents: "1" }, by: "github-actions[bot]" }]);
  expect((await ask("GET /workflows/execute.yml/runs?event=workflow_dispatch")).body).toMatchObject({ total_count: 1, workflow_runs: [{ event: "workflow_dispatch", status: "queued", conclusion: null, head_sha: head, head_branch: "main", path: ".github/workflows/execute.yml" }] });
});

test("a dispatch says which run it made when it is asked and the server knows how", async () => {
  const { ask, repository } = await scene();
  const wish = { ref: "main", inputs: { milestone: "m" }, return_run_details: true };
  const told = await ask("POST /workflows/execute.yml/dispatches", wish);
  expect(told).toMatchObject({ status: 200, body: { workflow_run_id: repository.runs[0]?.id } });
  repository.settings({ saysRuns: false });
  expect((await ask("POST /workflows/execute.yml/dispatches", wish)).status).toBe(204);
});

test("what is no workflow, has no such trigger, ref or input is not dispatched", async () => {
  const { ask, repository } = await scene();
  const refused = async (file: string, body: { readonly ref: string; readonly inputs?: Record<string, string> }) => {
    const { status, message } = await ask(`POST /workflows/${file}/dispatches`, body);
    return [status, message];
  };
  expect(await refused("none.yml", { ref: "main" })).toEqual([404, "Not Found"]);
  expect(await refused("push.yml", { ref: "main" })).toEqual([422, "Workflow does not have 'workflow_dispatch' trigger"]);
  expect(await refused("execute.yml", { ref: "none" })).toEqual([422, "No ref found for: none"]);
  expect(await refused("execute.yml", { ref: "main" })).toEqual([422, "Required input 'milestone' not provided"]);
  expect(await refused("execute.yml", { ref: "main", inputs: { milestone: "m", colour: "red" } })).toEqual([422, 'Unexpected inputs provided: ["colour"]']);
  expect(repository.dispatches).toEqual([]);
});

test("runs are found by when they were made, and go on to their conclusion", async () => {
  const { ask, repository, clock } = await scene();
  await repository.run({ workflow: "execute.yml", by: "ada" });
  clock.now += 60_000;
  const { id } = await repository.run({ workflow: "execute.yml", by: "ada" });
  const since = encodeURIComponent(">=2026-05-01T10:00:30Z");
  expect((await ask(`GET /workflows/execute.yml/runs?created=${since}`)).body).toMatchObject({ total_count: 1, workflow_runs: [{ id }] });
  await repository.advanceRun(id);
  expect((await ask(`GET /runs/${id}`)).body).toMatchObject({ status: "in_progress" });
  expect((await ask(`POST /runs/${id}/cancel`)).status).toBe(202);
  expect(repository.runs[1]?.isCancelRequested).toBe(true);
  await repository.advanceRun(id, "cancelled");
  expect((await ask(`GET /runs/${id}`)).body).toMatchObject({ status: "completed", conclusion: "cancelled" });
  expect((await ask(`POST /runs/${id}/cancel`)).status).toBe(409);
  expect((await ask("GET /workflows")).body).toMatchObject({ total_count: 2 });
});
