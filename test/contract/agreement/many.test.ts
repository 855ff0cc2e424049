// Ten thousand milestones in one commit, and a milestone of ten thousand tasks: the catalogs answer as the files do, and nothing grows beyond bounds.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { answer } from "../../../src/core/query/oracle.ts";
import type { Question } from "../../../src/core/query/questions.ts";
import { pullText } from "../../../src/core/views/conversation/pull.ts";
import { usualQuestions } from "../../../src/engine/catalog/backend/questions.ts";
import { idOf, makeRepository } from "../../bench/milestones.ts";
import { ENTRY } from "../../support/cli.ts";
import { fixtureAt, personIn, scratchFolder } from "../../support/git-fixture.ts";
import { value } from "../../support/open-tree.ts";
import { freshDatabase } from "../../support/postgres/database.ts";
import { started } from "../../support/spawns/spawn-recorder.ts";
import { agrees, alike, consulted, KEPT, NOW, oracleOf, portsOf, worldWith, type Kept, type World } from "./world.ts";

const MILESTONES = 10_000;
const TASKS = 10_000;
const CHANGED = 500;
/** `git status`, and `git diff-tree` where a commit has come. */
const PROCESSES_MAX = 2;
/** What a terminal or a script is told at once. */
const OUTPUT_BYTES_MAX = 64 * 1024;
/** Of a process that asks what is built already, in MiB: sources take some twenty more than what is shipped. */
const PEAK_MAX = 160;

function worldAt(folder: string, url: string): World {
  const fixture = fixtureAt(folder, { ...personIn(join(scratchFolder(), "home")), DATABASE_URL: url });
  const data = join(folder, ".milestones");
  return { ...fixture, data, at: (path) => join(data, path), asking: false, stateBranch: null };
}

/** Questions as people ask them are answered by both as by the files. */
async function usual(world: World): Promise<void> {
  const ports = await portsOf(world);
  const { shelf } = await oracleOf(ports);
  const questions = [...usualQuestions(shelf, NOW), { ask: "milestone", milestone: idOf(9_999) }, { ask: "problems" }] satisfies Question[];
  const expected = questions.map((question) => answer(question, shelf));
  for (const backend of KEPT) {
    const { answers, warnings } = value(await consulted(ports, backend, questions));
    expect(warnings).toEqual([]);
    for (const [at, question] of questions.entries()) alike(answers[at], expected[at], `${backend}: ${JSON.stringify(question)}`);
  }
}

async function processesOf(world: World, backend: Kept): Promise<number> {
  const ports = await portsOf(world);
  const before = started.length;
  value(await consulted(ports, backend, [{ ask: "counts" }]));
  return started.length - before;
}

async function readable(stream: unknown): Promise<string> {
  return stream instanceof Readable ? text(stream) : "";
}

/** What a command prints, in bytes, and how much memory it takes, in MiB. */
async function cost({ folder, environment }: World, backend: Kept, words: readonly string[]): Promise<{ readonly bytes: number; readonly peak: number }> {
  const hook = fileURLToPath(new URL("../../bench/peak.mjs", import.meta.url));
  const child = spawn(process.execPath, ["--import", hook, ENTRY, ...words], { cwd: folder, env: { ...environment, DATABASE_TYPE: backend }, stdio: ["ignore", "pipe", "inherit", "pipe"] });
  const [stdout, memory] = await Promise.all([readable(child.stdout), readable(child.stdio[3])]);
  return { bytes: Buffer.byteLength(stdout), peak: Number(memory) / 1024 };
}

test("ten thousand milestones in one commit, five hundred that change in the next, and one by hand", { timeout: 900_000 }, async () => {
  const folder = makeRepository(MILESTONES);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const world = worldAt(folder, await freshDatabase());
  world.write(".gitignore", ".milestones/data/\n");
  await usual(world);
  for (const backend of KEPT) expect(await processesOf(world, backend)).toBeLessThanOrEqual(PROCESSES_MAX);
  for (const [backend, line] of [["sqlite", "list --limit 50 --json"], ["sqlite", "search invoice"], ["postgresql", "next"]] as const) {
    const { bytes, peak } = await cost(world, backend, line.split(" "));
    expect(bytes, line).toBeGreaterThan(0);
    expect(bytes, line).toBeLessThan(OUTPUT_BYTES_MAX);
    expect(peak, `${line} by ${backend}`).toBeLessThan(PEAK_MAX);
  }
  for (let number = 1; number <= CHANGED; number++) world.write(`.milestones/active/${idOf(number * 20)}.yaml`, `title: Changed ${number}\nstatus: completed\ntasks: []\n`);
  rmSync(world.at(`active/${idOf(7)}.yaml`));
  world.git("add", "-A");
  world.git("commit", "-q", "-m", "Many");
  world.write(`.milestones/active/${idOf(11)}.yaml`, "title: By hand\nstatus: planned\ntasks: []\n");
  for (const backend of KEPT) expect(await processesOf(world, backend)).toBeLessThanOrEqual(PROCESSES_MAX);
  await usual(world);
});

test("a milestone of ten thousand tasks", { timeout: 600_000 }, async () => {
  const world = worldWith(await freshDatabase(), { asking: false, stateBranch: null });
  const tasks = Array.from({ length: TASKS }, (_, at) => `  - id: task-${at + 1}\n    title: Part ${at + 1} of the whole\n    status: ${at % 2 === 0 ? "completed" : "pending"}\n    assigned_to: person-${at % 7}\n    dependencies: [${at > 1 ? `task-${at - 1}` : ""}]\n`);
  mkdirSync(world.at("active"), { recursive: true });
  writeFileSync(world.at("active/milestone-001.yaml"), `title: Large\nstatus: in_progress\ntasks:\n${tasks.join("")}`);
  writeFileSync(world.at("active/milestone-002.yaml"), "title: Small\ndependencies:\n  requires: [milestone-001]\ntasks: []\n");
  expect(await agrees(world)).toMatchObject({ warnings: [], files: false });
  writeFileSync(world.at("active/milestone-001.yaml"), `title: Larger\nstatus: in_progress\ntasks:\n${tasks.join("")}  - id: last\n    title: The last one\n`);
  expect(await agrees(world)).toMatchObject({ warnings: [], files: false });
  for (const backend of KEPT) expect((await cost(world, backend, ["next"])).bytes).toBeLessThan(OUTPUT_BYTES_MAX);
  const milestone = (await oracleOf(await portsOf(world))).shelf.milestones.get("milestone-001")?.milestone;
  expect(milestone?.tasks).toHaveLength(TASKS + 1);
  if (milestone) expect(pullText({ milestone, session: null, run: null }).body.length).toBeLessThanOrEqual(60_000);
});
