// What a command in a comment costs before a GitHub: calls, and milliseconds to its commit and to its reply.
import { converse } from "../../src/engine/converse/converse.ts";
import type { HeardComment } from "../../src/engine/converse/heard.ts";
import { openGitHubVenue } from "../../src/host/github-ports.ts";
import type { Venue } from "../../src/ports/forge/venue.ts";
import { openTown, problemsOf, type Town } from "../acceptance/github/town.ts";
import { quantile } from "./measure.ts";

const CALLS_AIM = 14;
const CALLS_BEFORE_AIM = 6;
const TASKS = 12;
const CROWD = 20;
/** Nobody gives more than ten commands a minute. */
const PEOPLE = 4;

/** `before`: calls until something is written. Times in milliseconds since the comment was heard; `own` without waiting for GitHub. */
type Cost = { readonly calls: number; readonly before: number; readonly commit: number; readonly reply: number; readonly own: number };
/** `watch`: when the branch was moved last, and for how long answers were waited for in all. */
type Door = Venue & { readonly watch: { committed: number; waited: number } };
type Row = { readonly name: string; readonly size: number; readonly cost: Cost };

/** Prints one table; warm commands are medians of `rounds`. */
export async function benchGitHub({ rounds, quick }: { readonly rounds: number; readonly quick: boolean }): Promise<void> {
  console.log(`\ngithub, a command in a comment; warm: medians of ${rounds} rounds. The GitHub is one on this machine, whose own time is in it.`);
  console.log("Ratios to the same with ten milestones; own: without the time of that GitHub.");
  console.log(line(["comment", "milestones", "calls", "before", "ms, commit", "ms, reply", "ratio", "ms, own", "aim"]));
  // What is loaded with the first call is no part of a command.
  await withTown(2, async (town) => void (await costOf(town, doorTo(town, ""), { milestone: 1, task: 1 })));
  const first = new Map<string, number>();
  for (const size of quick ? [10, 200] : [10, 200, 2_000]) await withTown(size, (town) => benchSize(town, { size, rounds, first }));
}

async function withTown(size: number, use: (town: Town) => Promise<void>): Promise<void> {
  const town = await openTown({ files: filesOf(size) });
  for (let person = 0; person < PEOPLE; person++) town.repository.collaborator(`dev${person}`, "write");
  try {
    await use(town);
  } finally {
    await town.close();
  }
}

async function benchSize(town: Town, { size, rounds, first }: { readonly size: number; readonly rounds: number; readonly first: Map<string, number> }): Promise<void> {
  show({ name: "cold", size, cost: await costOf(town, doorTo(town, "/api/v3"), { milestone: 1, task: 1 }) }, first);
  const door = doorTo(town, "");
  await costOf(town, door, { milestone: 2, task: 1 });
  const warm: Cost[] = [];
  for (let round = 0; round < rounds; round++) warm.push(await costOf(town, door, { milestone: 2, task: 2 + round }));
  show({ name: "warm", size, cost: medianOf(warm) }, first);
  await crowd(town, size);
}

function show({ name, size, cost: { calls, before, commit, reply, own } }: Row, first: Map<string, number>): void {
  const reference = first.get(name) ?? reply;
  first.set(name, reference);
  const aim = name === "warm" ? `≤ ${CALLS_AIM}, ${CALLS_BEFORE_AIM} ${calls <= CALLS_AIM && before <= CALLS_BEFORE_AIM ? "met" : "MISSED"}` : "";
  console.log(line([name, size.toLocaleString("en"), String(calls), String(before), commit.toFixed(0), reply.toFixed(0), (reply / reference).toFixed(2), own.toFixed(0), aim]));
}

/** All at the same moment, through two doors that know nothing of each other. */
async function crowd(town: Town, size: number): Promise<void> {
  const doors = [doorTo(town, ""), doorTo(town, "/api/v3")] as const;
  const said: HeardComment[] = [];
  for (let index = 0; index < CROWD; index++) said.push(await saidBy(town, index, `/milestone update ${idOf(3)} --add-task "Part ${index}"`));
  const [start, from] = [performance.now(), town.fake.requests.length];
  const handled = await Promise.all(said.map((heard, index) => converse(doors[index % 2] ?? doors[0], heard)));
  const time = performance.now() - start;
  const answered = said.filter((heard, index) => town.reactions(heard).join() === "rocket" && handled[index]?.problem === null).length;
  const there = town.repository.text(`.milestones/active/${idOf(3)}.yaml`)?.match(/title: Part \d+/g)?.length ?? 0;
  console.log(line([`${CROWD} at once`, size.toLocaleString("en"), String(town.since(from).length), "", "", time.toFixed(0), "", "", `${answered} answered, ${CROWD - there} lost`]));
}

async function costOf(town: Town, door: Door, { milestone, task }: { readonly milestone: number; readonly task: number }): Promise<Cost> {
  const heard = await saidBy(town, task, `/milestone complete ${idOf(milestone)} ${task}`);
  const [start, from, waited] = [performance.now(), town.fake.requests.length, door.watch.waited];
  const problem = problemsOf(await converse(door, heard)).find((one) => one !== null);
  const reply = performance.now() - start;
  if (problem) throw new Error(`${problem.code}: ${problem.message}`);
  const routes = town.since(from).map(({ route }) => route);
  return { calls: routes.length, before: routes.indexOf("POST /repos/{owner}/{repo}/git/trees"), commit: door.watch.committed - start, reply, own: reply - (door.watch.waited - waited) };
}

function saidBy(town: Town, person: number, body: string): Promise<HeardComment> {
  return town.say(body, { by: `dev${person % PEOPLE}` });
}

/** Under another address nothing is known of a repository yet, as on another machine. */
function doorTo({ fake, repository: { owner, name } }: Town, root: "" | "/api/v3"): Door {
  const watch = { committed: 0, waited: 0 };
  const timed: typeof fetch = async (input, init) => {
    const start = performance.now();
    const response = await fetch(input, init);
    watch.waited += performance.now() - start;
    if (init?.method === "PATCH" && String(input).includes("/git/refs/")) watch.committed = performance.now();
    return response;
  };
  const venue = openGitHubVenue({ owner, name, token: fake.token({ as: "github-actions" }), apiUrl: `${fake.url}${root}`, epochMs: Date.now, environment: {}, run: null, fetch: timed });
  return { ...venue, watch };
}

function medianOf(costs: readonly Cost[]): Cost {
  const median = (of: (cost: Cost) => number): number => quantile(costs.map(of), 0.5);
  return { calls: median(({ calls }) => calls), before: median(({ before }) => before), commit: median(({ commit }) => commit), reply: median(({ reply }) => reply), own: median(({ own }) => own) };
}

function idOf(number: number): string {
  return `milestone-${String(number).padStart(4, "0")}`;
}

/** Milestones with a history, as a repository has them. */
function filesOf(size: number): Record<string, string> {
  const tasks = Array.from({ length: TASKS }, (_task, index) => `  - id: task-${String(index + 1).padStart(3, "0")}\n    title: Task ${index + 1}\n`).join("");
  return Object.fromEntries(Array.from({ length: Math.max(size, 3) }, (_one, index) => idOf(index + 1)).flatMap((id) => [
    [`.milestones/active/${id}.yaml`, `id: ${id}\ntitle: Title of ${id}\nstatus: in_progress\ntasks:\n${tasks}`],
    [`.milestones/events/${id}.jsonl`, `{"timestamp":"2026-01-01T00:00:00Z","event_type":"milestone_created","milestone_id":"${id}","session_id":null,"actor":"ann","request_id":"r-${id}","details":{}}\n`],
  ]));
}

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : index === cells.length - 1 ? `   ${cell}` : cell.padStart(12))).join("");
}
