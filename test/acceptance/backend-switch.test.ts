import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { isObject } from "../../src/core/base/json.ts";
import { BACKENDS, type Backend } from "../../src/core/model/backend.ts";
import type { Traffic } from "../support/catalogs/traffic.ts";
import { ENTRY, envelopeIn, run, type Cli } from "../support/cli.ts";
import { fixtureAt, personIn, scratchFolder } from "../support/git-fixture.ts";
import { dice } from "../support/memory/dice.ts";
import { startServer, type Server } from "../support/postgres/server.ts";
import { top } from "../support/project.ts";

/** Each is killed this often on its way; MILESTONE_RUNS asks for more. */
const KILLS = Number(process.env["MILESTONE_RUNS"] ?? 1);
const SEED = Number(process.env["MILESTONE_SEED"] ?? Date.now() % 1_000_000);
const MILESTONES = Array.from({ length: 40 }, (_, at) => `milestone-${String(at + 1).padStart(3, "0")}`);
/** From each to each other, and the way begins and ends with the files. */
const WAY: readonly Backend[] = ["sqlite", "postgresql", "file", "postgresql", "sqlite", "file"];

let server: Server;
beforeAll(async () => {
  server = await startServer();
}, 600_000);
afterAll(() => server.remove());

function repository(): Cli {
  const base = scratchFolder();
  const [folder, home] = [join(base, "repository"), join(base, "home")];
  mkdirSync(folder);
  const environment = { ...personIn(home), DATABASE_URL: server.url("postgres") };
  const { git, write } = fixtureAt(folder, environment);
  git("init", "-q");
  write(".milestones/.gitignore", "data/\nlogs/\ncache/\nbackups/\n");
  for (const id of MILESTONES) write(`.milestones/active/${id}.yaml`, `id: ${id}\ntitle: Work of ${id}\nstatus: planned\ntasks:\n  - id: task-001\n    title: Begin\n`);
  git("add", ".");
  git("commit", "-q", "-m", "begin");
  return { folder, environment };
}

type Person = { readonly stop: () => Promise<Traffic> };

/** Somebody who works until they are told to stop. */
async function atWork({ folder, environment }: Cli, role: "reader" | "writer", milestones: readonly string[]): Promise<Person> {
  const child = spawn(process.execPath, [join(top, "test/support/catalogs/traffic.ts"), JSON.stringify({ role, folder, milestones })], { cwd: folder, env: environment, stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  const over = new Promise<string>((resolve) => void child.once("close", () => resolve(said)));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await over;
  });
  await new Promise<void>((resolve) => void child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (said.includes("begun\n")) resolve();
  }));
  return {
    stop: async () => {
      child.stdin?.end();
      return trafficIn((await over).split("\n").at(-2) ?? "");
    },
  };
}

function trafficIn(line: string): Traffic {
  return JSON.parse(line);
}

/** Ends a switch by force after so many milliseconds. */
async function killed({ folder, environment }: Cli, to: Backend, after: number): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [ENTRY, "backend", "switch", to], { cwd: folder, env: environment, stdio: "ignore" });
  const gone = new Promise((resolve) => void child.once("close", resolve));
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  await gone;
  clearTimeout(timer);
}

function answer(cli: Cli, ...words: readonly string[]) {
  const { status, stdout, stderr } = run(cli, [...words, "--json"]);
  const { data } = envelopeIn(stdout);
  if (!isObject(data)) throw new Error(`milestone ${words.join(" ")} said ${stdout}${stderr}`);
  return { status, data };
}

function rowsIn(cli: Cli): Record<string, unknown>[] {
  const { milestones } = answer(cli, "list", "--all", "--limit", "1000").data;
  return Array.isArray(milestones) ? milestones.filter(isObject) : [];
}

describe(`switching in all six directions while four people write and four read (seed ${SEED})`, () => {
  test("killed at any point leaves the old backend or the new one whole, and nothing is ever lost or empty", { timeout: 900_000 }, async () => {
    const cli = repository();
    const chance = dice(SEED);
    const people = await Promise.all([
      ...[0, 1, 2, 3].map((writer) => atWork(cli, "writer", MILESTONES.filter((_, at) => at % 4 === writer))),
      ...[0, 1, 2, 3].map(() => atWork(cli, "reader", MILESTONES)),
    ]);
    let [from, usual]: [Backend, number] = ["file", 4_000];
    for (const to of WAY) {
      for (let kill = 0; kill < KILLS; kill++) {
        await killed(cli, to, chance.next() * usual);
        const { backend } = answer(cli, "backend", "status").data;
        expect([from, to]).toContain(BACKENDS.find((one) => one === backend));
        expect(rowsIn(cli).map(({ id }) => id)).toEqual(MILESTONES);
      }
      const began = performance.now();
      const { status, data } = answer(cli, "backend", "switch", to);
      expect([status, data]).toEqual([0, { from: expect.stringMatching(`^(?:${from}|${to})$`), to, rows: MILESTONES.length, verified: true }]);
      usual = performance.now() - began;
      from = to;
    }
    const traffic = await Promise.all(people.map(({ stop }) => stop()));
    expect(traffic.flatMap(({ odd }) => odd)).toEqual([]);
    expect(Math.min(...traffic.map(({ done }) => done))).toBeGreaterThan(0);
    const priorities = Object.assign({}, ...traffic.map((one) => one.priorities));
    for (const backend of BACKENDS) expect(answer(cli, "backend", "verify", backend)).toMatchObject({ status: 0, data: { rows: MILESTONES.length, verified: true } });
    expect(Object.fromEntries(rowsIn(cli).filter(({ id }) => String(id) in priorities).map(({ id, priority }) => [id, priority]))).toEqual(priorities);
  });
});
