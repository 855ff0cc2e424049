// A conversation as people have it, from the plan to the archive, over HTTP and with git's own objects.
import { afterEach, describe, expect, test } from "vitest";
import { converse } from "../../../src/engine/converse/converse.ts";
import { reconcile } from "../../../src/engine/converse/reconcile.ts";
import { sweep } from "../../../src/engine/converse/sweep.ts";
import type { Venue } from "../../../src/ports/forge/venue.ts";
import { dice } from "../../support/memory/dice.ts";
import { TASKS, WORKFLOWS, openTown, problemsOf, type Town, type TownOptions } from "./town.ts";

/** What a whole command may cost, and what of it before anything is written to the repository. */
const CALLS_MAX = 14;
const CALLS_BEFORE_MAX = 6;
const LONG_AGO = "2026-01-01T00:00:00Z";

const towns: Town[] = [];
afterEach(async () => {
  for (const town of towns.splice(0)) await town.close();
});

async function arrive(options?: TownOptions): Promise<Town> {
  const town = await openTown(options);
  towns.push(town);
  return town;
}

const box = (task: string): RegExp => new RegExp(`- \\[ \\] (?=<!-- milestone:box ${task} )`);

test("a milestone is planned from an issue, ticked, asked about, executed, completed and archived in comments alone", async () => {
  const town = await arrive({ files: { ".milestones/config/milestone-config.yaml": "version: 2.0.0\n", ...WORKFLOWS } });
  const { repository } = town;
  const door = town.door({ as: "app" });
  const { number: issue } = await repository.issue({ title: "User login", body: "People want in.\n\n- [ ] Draw the form (2h)\n- [ ] Ask the lawyers @ben\n- [ ] Build it\n", author: "ann" });
  const [sticky, answer] = [() => town.stickies(issue)[0] ?? "", () => town.answers(issue).at(-1) ?? ""];
  const told = async (body: string, by = "ann"): Promise<readonly string[]> => {
    town.pass(61_000);
    const heard = await town.say(body, { by, issue });
    expect((await converse(door, heard)).problem).toBeNull();
    return town.reactions(heard);
  };
  const state = () => repository.text(".milestones/active/milestone-001.yaml") ?? "";

  expect(await told("/milestone plan")).toEqual(["rocket"]);
  expect(state()).toContain("title: User login");
  expect(sticky()).toContain("0 of 3 tasks");
  const planned = repository.git("rev-parse", "refs/heads/milestone/milestone-001").trim();
  expect(repository.git("rev-parse", "refs/heads/main").trim()).toBe(planned);
  expect(sticky()).toContain(`state=${planned} work=${planned}`);

  town.pass(61_000);
  const own = repository.comments(issue).find(({ body }) => body === sticky());
  const ticked = await converse(door, await town.edit(own?.id ?? 0, "ben", sticky().replace(box("task-001"), "- [x] ")));
  expect(problemsOf(ticked)).toEqual([null, null]);
  expect(sticky()).toContain("1 of 3 tasks");
  expect(repository.text(".milestones/events/milestone-001.jsonl")).toContain('"actor":"ben"');

  expect([await told("/milestone list", "cyd"), answer().includes("User login")]).toEqual([["rocket"], true]);
  expect([await told("/milestone complet milestone-001 2"), answer().includes("Did you mean complete?")]).toEqual([["confused"], true]);
  expect([await told("/milestone complete milestone-001 2", "cyd"), answer().includes("complete needs write")]).toEqual([["-1"], true]);
  expect(await told("/milestone update milestone-001 --task task-003 --task-run true")).toEqual(["rocket"]);

  expect(await told("/milestone execute milestone-001")).toEqual(["rocket"]);
  expect(repository.dispatches).toMatchObject([{ workflow: "milestone-execute.yml", inputs: { milestone: "milestone-001", sha: planned, actor: "ann", issue: String(issue) } }]);
  expect(sticky()).toContain(`/actions/runs/${repository.dispatches[0]?.run}`);

  expect(await told("/milestone archive milestone-001 --yes")).toEqual(["-1"]);
  expect(await told("/milestone complete milestone-001 2\n/milestone complete milestone-001 3"), answer()).toEqual(["rocket"]);
  expect(sticky()).toContain("3 of 3 tasks");
  expect(await told("/milestone archive milestone-001 --yes")).toEqual(["rocket"]);
  expect(repository.text(".milestones/completed/milestone-001.yaml")).toContain("status: archived");
  expect(town.stickies(issue)).toHaveLength(1);
  expect(town.answers(issue)).toHaveLength(4);
  expect(town.oddities()).toEqual([]);
});

test("a closed issue and a commit that names its task complete people's tasks, once", async () => {
  const town = await arrive();
  const { repository } = town;
  const door = town.door();
  const { number: issue } = await repository.issue({ title: "Decide", author: "ann" });
  repository.commit({ ".milestones/active/milestone-001.yaml": TASKS.replace("    title: Decide it\n", `    title: Decide it\n    issue: ${issue}\n`) });
  repository.commit({ "login.txt": "form\n" }, { message: "The form\n\nMilestone: milestone-001\nTask: task-001" });
  await repository.closeIssue(issue, "ben");
  const first = await reconcile(door, { since: LONG_AGO });
  expect(first.problem).toBeNull();
  expect(first.completed.map(({ task }) => task).sort()).toEqual(["task-001", "task-002"]);
  expect((await reconcile(town.door({ root: "/api/v3" }), { since: LONG_AGO })).completed).toEqual([]);
  expect(town.oddities()).toEqual([]);
});

const idOf = (number: number): string => `milestone-${String(number).padStart(4, "0")}`;

function many(size: number): Record<string, string> {
  const files = Array.from({ length: size }, (_one, index) => idOf(index + 1)).flatMap((id) => [
    [`.milestones/active/${id}.yaml`, TASKS.replace("milestone-001", id)],
    [`.milestones/events/${id}.jsonl`, `{"timestamp":"2026-01-01T00:00:00Z","event_type":"milestone_created","milestone_id":"${id}","session_id":null,"actor":"ann","request_id":"r-${id}","details":{}}\n`],
  ] as const);
  return { ...Object.fromEntries(files), ...WORKFLOWS };
}

type Cost = { readonly all: number; readonly before: number };

/** Before the first thing is written; a command that writes nothing has no such moment. */
async function cost(town: Town, door: Venue, body: string): Promise<Cost> {
  town.pass(61_000);
  const heard = await town.say(body);
  const [from, calls] = [town.fake.requests.length, door.forge.calls()];
  expect(problemsOf(await converse(door, heard)).filter((problem) => problem !== null)).toEqual([]);
  const routes = town.since(from).map(({ route }) => route ?? "");
  const writes = routes.findIndex((route) => route === "POST /repos/{owner}/{repo}/git/trees");
  expect(routes).toHaveLength(door.forge.calls() - calls);
  return { all: routes.length, before: writes < 0 ? 0 : writes };
}

describe("the calls of a warm command", () => {
  const LINES = [
    `/milestone complete ${idOf(1)} task-002`, `/milestone update ${idOf(1)} --priority high`, `/milestone plan "Payments" --task "Choose"`, `/milestone execute ${idOf(1)}`, "/milestone list",
  ];

  test("are at most fourteen, six of them before anything is written, and the same at ten and at two hundred milestones", { timeout: 600_000 }, async () => {
    const costs: Cost[][] = [];
    for (const size of [10, 200]) {
      const town = await arrive({ files: many(size) });
      const door = town.door();
      await cost(town, door, `/milestone complete ${idOf(1)} task-001`);
      await cost(town, door, "/milestone list");
      const these: Cost[] = [];
      for (const line of LINES) these.push(await cost(town, door, line));
      costs.push(these);
      expect(town.oddities()).toEqual([]);
    }
    const [few = [], lots] = costs;
    expect(lots).toEqual(few);
    for (const [index, { all, before }] of few.entries()) expect(all <= CALLS_MAX && before <= CALLS_BEFORE_MAX, `${LINES[index]}: ${all} calls, ${before} before`).toBe(true);
  });
});

test("twenty comments at once through two doors are all answered, none is lost, and one status comment tells it", { timeout: 600_000 }, async () => {
  const tasks = Array.from({ length: 21 }, (_one, index) => `  - id: task-${String(index + 1).padStart(3, "0")}\n    title: Part ${index + 1}\n`);
  const town = await arrive({ files: { ".milestones/active/milestone-001.yaml": `id: milestone-001\ntitle: Parts\nstatus: in_progress\ntasks:\n${tasks.join("")}` } });
  town.repository.collaborator("dan", "write");
  const doors = [town.door({ random: dice(1).next }), town.door({ root: "/api/v3", random: dice(2).next })] as const;
  const heard = [];
  for (let index = 1; index <= 20; index++) heard.push(await town.say(`/milestone complete milestone-001 ${index}`, { by: ["ann", "ben", "dan"][index % 3] ?? "ann" }));
  const handled = await Promise.all(heard.map((one, index) => converse(doors[index % 2] ?? doors[0], one)));
  expect(handled.flatMap(problemsOf)).toEqual(Array(40).fill(null));
  expect(heard.map((one) => town.reactions(one))).toEqual(Array(20).fill(["rocket"]));
  expect(town.repository.text(".milestones/active/milestone-001.yaml")?.match(/status: completed/g)).toHaveLength(20);
  expect(town.stickies().map((body) => body.includes("20 of 21 tasks"))).toEqual([true]);
  expect(town.answers()).toEqual([]);
  expect((await sweep(doors[0], { since: LONG_AGO })).handled).toEqual([]);
  expect(town.oddities()).toEqual([]);
});
