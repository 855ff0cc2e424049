// Everybody at once on one repository: doors over the API, and clones that run the command line and push. What was acknowledged stays.
import { execFile } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { converse } from "../../../src/engine/converse/converse.ts";
import type { Venue } from "../../../src/ports/forge/venue.ts";
import { ENTRY } from "../../support/cli.ts";
import { personIn } from "../../support/git-fixture.ts";
import { dice, type Dice } from "../../support/memory/dice.ts";
import { watchedEnvironment } from "../../support/spawns/spawn-recorder.ts";
import { seeded } from "../../support/yaml-random.ts";
import { openTown, problemsOf, type Town } from "./town.ts";

const MILESTONES = ["milestone-001", "milestone-002", "milestone-003"];
/** Each gives so many commands; more than ten in a minute would be refused. */
const PEOPLE = 4;
const COMMENTS = 4;
const CLONES = 2;
const PUSHES = 4;
/** Whoever is overtaken more often than that gives up, and says so. */
const TRIES_MAX = 60;

const folder = mkdtempSync(join(realpathSync(tmpdir()), "milestone-history-"));
const open: { town?: Town } = {};
afterAll(async () => {
  await open.town?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** What is done, and what of it was acknowledged; tokens are the titles of tasks. */
type Ledger = { readonly tried: string[]; readonly acknowledged: string[]; overtaken: number };

type Clone = { readonly folder: string; readonly run: (file: string, ...words: string[]) => Promise<{ readonly code: number; readonly out: string }> };

/** A program in a clone; the server lives in this process, so nothing here may wait for it without letting it answer. */
function cloneAt(folder: string, environment: Record<string, string>): Clone {
  return {
    folder,
    run: (file, ...words) => new Promise((settle, fail) => {
      execFile(file, words, { cwd: folder, env: file === process.execPath ? watchedEnvironment(environment) : environment, encoding: "utf8" }, (error, stdout, stderr) => {
        if (error && typeof error.code !== "number") return fail(error);
        settle({ code: error && typeof error.code === "number" ? error.code : 0, out: `${stdout}${stderr}` });
      });
    }),
  };
}

async function clone({ fake, repository }: Town, name: string): Promise<Clone> {
  repository.collaborator(name, "write");
  const environment = { ...personIn(join(folder, `${name}-home`)), MILESTONE_ACTOR: name, GIT_TERMINAL_PROMPT: "0" };
  const url = repository.cloneUrl.replace("http://", `http://${name}:${fake.token({ as: name })}@`);
  await done(cloneAt(folder, environment).run("git", "clone", "-q", url, name));
  return cloneAt(join(folder, name), environment);
}

async function done(running: Promise<{ readonly code: number; readonly out: string }>): Promise<string> {
  const { code, out } = await running;
  if (code !== 0) throw new Error(out);
  return out;
}

const cli = ({ run }: Clone, ...words: string[]) => run(process.execPath, ENTRY, ...words);

function tokenOf(ledger: Ledger, who: string): string {
  const token = `token ${who} ${ledger.tried.length}`;
  ledger.tried.push(token);
  return token;
}

/** Says what it says one after the other; every other comment has two commands. */
async function talks(town: Town, door: Venue, { name, ledger, pick }: { readonly name: string; readonly ledger: Ledger; readonly pick: Dice["pick"] }): Promise<void> {
  town.repository.collaborator(name, "write");
  for (let count = 0; count < COMMENTS; count++) {
    const tokens = Array.from({ length: 1 + (count % 2) }, () => tokenOf(ledger, name));
    const heard = await town.say(tokens.map((token) => `/milestone update ${pick(MILESTONES)} --add-task "${token}"`).join("\n"), { by: name });
    const handled = await converse(door, heard);
    const [problem, ...each] = problemsOf(handled);
    expect([problem, town.reactions(heard)]).toEqual([null, ["rocket"]]);
    ledger.acknowledged.push(...tokens.filter((_token, index) => each[index] === null));
    // A door that hears it again does nothing again.
    if (count % 3 === 0) expect((await converse(door, heard)).finished).toEqual([]);
  }
}

/** Commits and pushes, time after time: once in a milestone that everybody writes, once in one that is only its own. */
async function pushes(town: Town, name: string, { ledger, own, pick }: { readonly ledger: Ledger; readonly own: string; readonly pick: Dice["pick"] }): Promise<void> {
  const here = await clone(town, name);
  for (let count = 0; count < PUSHES; count++) {
    const token = tokenOf(ledger, name);
    const milestone = count % 2 === 0 ? pick(MILESTONES) : own;
    const add = () => done(cli(here, "update", milestone, "--add-task", token));
    await add();
    for (let tries = 1; (await here.run("git", "push", "-q", "origin", "HEAD:main")).code !== 0; tries++) {
      if (tries > TRIES_MAX) throw new Error(`${name} was overtaken ${tries} times`);
      ledger.overtaken++;
      await catchUp(here, milestone === own ? null : add);
    }
    ledger.acknowledged.push(token);
  }
}

/** What others pushed is merged; or one's own, where they may have changed the same, is done anew on top of it. */
async function catchUp({ run }: Clone, again: (() => Promise<unknown>) | null): Promise<void> {
  if (again === null) return void (await done(run("git", "pull", "-q", "--no-rebase", "--no-edit")));
  await done(run("git", "fetch", "-q"));
  await done(run("git", "reset", "-q", "--hard", "origin/main"));
  await again();
}

const ownOf = (clone: number): string => `milestone-10${clone}`;

const Validated = z.object({ ok: z.boolean(), data: z.object({ problems: z.array(z.object({ code: z.string(), message: z.string() })) }) });

test("what API and git writers did at the same time is all there, each once, in a sound repository", { timeout: 900_000 }, async (context) => {
  const seed = seeded(1).seed ?? fc.sample(fc.nat(), 1)[0] ?? 0;
  context.onTestFailed(() => console.log(`MILESTONE_SEED=${seed}`));
  const { pick, next } = dice(seed);
  const all = [...MILESTONES, ...Array.from({ length: CLONES }, (_one, index) => ownOf(index))];
  const files = Object.fromEntries(all.map((id) => [`.milestones/active/${id}.yaml`, `id: ${id}\ntitle: Title of ${id}\nstatus: in_progress\ntasks:\n  - id: task-001\n    title: First of ${id}\n`]));
  const town = (open.town = await openTown({ files }));
  const ledger: Ledger = { tried: [], acknowledged: [], overtaken: 0 };
  const doors = [town.door({ as: "app", random: next }), town.door({ as: "action", root: "/api/v3", random: next })] as const;
  await Promise.all([
    ...Array.from({ length: PEOPLE }, (_one, index) => talks(town, doors[index % 2] ?? doors[0], { name: `dev${index}`, ledger, pick })),
    ...Array.from({ length: CLONES }, (_one, index) => pushes(town, `git${index}`, { ledger, own: ownOf(index), pick })),
  ]);

  const { repository } = town;
  expect(ledger.acknowledged.toSorted()).toEqual(ledger.tried.toSorted());
  expect(ledger.overtaken, "nobody was ever overtaken, so nothing was tried").toBeGreaterThan(0);
  const texts = all.map((id) => repository.text(`.milestones/active/${id}.yaml`) ?? "");
  const titles = texts.flatMap((text) => [...text.matchAll(/^\s+(?:- )?title: (token .*)$/gm)].map(([, title]) => title));
  expect(titles.toSorted()).toEqual(ledger.tried.toSorted());
  for (const text of texts) expect(new Set(text.match(/id: task-\d+/g)).size, text).toBe(text.match(/id: task-\d+/g)?.length);
  const lines = all.flatMap((id) => (repository.text(`.milestones/events/${id}.jsonl`) ?? "").trim().split("\n"));
  const told = ledger.tried.map((token) => lines.filter((line) => line.includes(`${token}"`)));
  expect(told.filter(({ length }) => length !== 1)).toEqual([]);
  expect(new Set(lines).size).toBe(lines.length);
  expect(repository.git("fsck", "--strict", "--no-dangling")).toBe("");
  const last = await clone(town, "last");
  const { ok, data } = Validated.parse(JSON.parse((await cli(last, "data", "validate", "--json")).out));
  expect([ok, data.problems]).toEqual([true, []]);
  expect(town.oddities()).toEqual([]);
});
