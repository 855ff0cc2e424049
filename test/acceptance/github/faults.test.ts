// A conversation during which GitHub falters at one call after the other: it comes to the same end, and nothing happens twice.
import { afterEach, describe, expect, test } from "vitest";
import { converse } from "../../../src/engine/converse/converse.ts";
import type { Handled, HeardComment } from "../../../src/engine/converse/heard.ts";
import type { Trouble } from "../../support/github/http/faults.ts";
import { seeded } from "../../support/yaml-random.ts";
import { openTown, problemsOf, type Town } from "./town.ts";

/** A plan with its branch, a completion with its status comment, and a question with its answer. */
const LINES = '/milestone plan "Payments" --task "Choose"\n/milestone complete milestone-001 task-001\n/milestone list';
const BEFORE = "/milestone complete milestone-001 task-002";
/** As often as one call is tried at most. */
const TRIES_MAX = 5;

const towns: Town[] = [];
afterEach(async () => {
  for (const town of towns.splice(0)) {
    expect(town.oddities()).toEqual([]);
    await town.close();
  }
});

async function arrive(): Promise<Town> {
  const town = await openTown();
  towns.push(town);
  return town;
}

/** All that must be the same whatever happened on the way; instants, ids of commits and what follows from them are not. */
function endOf({ repository, stickies, answers, reactions }: Town, heard: HeardComment): unknown {
  const plain = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z| \d\d:\d\d:\d\d)?|\b[0-9a-f]{7,40}\b|generation=\d+|127\.0\.0\.1:\d+/g, "…");
  const paths = repository.git("ls-tree", "-r", "--name-only", "refs/heads/main", ".milestones/").trim().split("\n");
  return {
    files: paths.map((path) => [path, plain(repository.text(path) ?? "")]),
    subjects: repository.git("log", "--format=%s", "refs/heads/main").trim().split("\n"),
    branches: repository.git("for-each-ref", "--format=%(refname)", "refs/heads/").trim().split("\n"),
    stickies: stickies().map(plain).sort(), answers: answers().map(plain), dispatches: repository.dispatches.length, reactions: reactions(heard),
  };
}

type Aimed = Trouble & { readonly skip?: number; readonly times?: number; readonly on?: string };
type Told = { readonly first: Handled; readonly again: Handled; readonly end: unknown; readonly routes: readonly string[] };

/**
 * Something is said before, so that there are answers to be stale. Then it is heard by a door that meets the fault and, as
 * events are, once more by another one when time has passed.
 */
async function told(fault: Aimed | null): Promise<Told> {
  const town = await arrive();
  const door = town.door();
  await town.command(door, BEFORE);
  town.pass(120_000);
  const heard = await town.say(LINES, { by: "ben" });
  const from = town.fake.requests.length;
  if (fault) town.fake.faults([fault]);
  const first = await converse(door, heard);
  const routes = town.since(from).map(({ route }) => route ?? "");
  expect(town.fake.faultsLeft()).toEqual([]);
  town.pass(600_000);
  const again = await converse(town.door({ root: "/api/v3" }), heard);
  expect(town.stickies()).toHaveLength(2);
  return { first, again, end: endOf(town, heard), routes };
}

const { end: expected, routes: calls } = await told(null);
const CLEAR = [null, null, null, null];
/** Some calls for each kind of fault, others for the next one, so that all of them together meet every call. */
const step = Math.ceil(calls.length / seeded(2).numRuns);
const sample = (kind: number): number[] => calls.map((_route, index) => index).filter((index) => index % step === (kind * 2) % step);
const AWAY = /^remote-unavailable$/;

describe("a fault that passes is not noticed", () => {
  const PASSING: Readonly<Record<string, Trouble>> = {
    "500": { kind: "status", status: 500 },
    "502 with a page": { kind: "unicorn" },
    "403 for too much, with seconds to wait": { kind: "secondary", retryAfter: 7 },
    "403 for too much, without a word when": { kind: "secondary" },
    "429": { kind: "too-many", retryAfter: 7 },
    "a connection that breaks before anything happens": { kind: "reset" },
    "a connection that breaks when it has happened": { kind: "lost-then-reset" },
    "an answer that is cut off": { kind: "truncated" },
    "a read that answers as before": { kind: "stale" },
  };

  test.each(Object.entries(PASSING).map(([name, trouble], index) => [name, trouble, index] as const))("%s, at some calls", { timeout: 600_000 }, async (_name, trouble, kind) => {
    for (const skip of sample(kind)) {
      const { first, again, end } = await told({ ...trouble, skip });
      expect(problemsOf(first), `${skip} ${calls[skip]}`).toEqual(CLEAR);
      expect([again.outcome, end], `${skip} ${calls[skip]}`).toEqual(["ignored", expected]);
    }
  });

  test("reads that lag behind for a while", { timeout: 600_000 }, async () => {
    const reads = [...new Set(calls)].filter((route) => route.startsWith("GET "));
    for (const on of reads) {
      const { first, end } = await told({ kind: "stale", on });
      expect([problemsOf(first), end], on).toEqual([CLEAR, expected]);
    }
  });

  test.each(["timeout", "lost-answer"] as const)("a %s, at the calls that change something", { timeout: 600_000 }, async (kind) => {
    const writes = [...new Set(calls)].filter((route) => /^P.*(?:trees|refs|comments|\/\{ref\})$/.test(route));
    const ended = await Promise.all(writes.map((on) => told({ kind, on })));
    for (const [index, { first, again, end }] of ended.entries()) {
      expect(problemsOf(first), writes[index]).toEqual(CLEAR);
      expect([again.outcome, end], writes[index]).toEqual(["ignored", expected]);
    }
  });
});

describe("a fault that lasts", () => {
  const LASTING: Readonly<Record<string, Trouble>> = {
    "500 as often as it is tried": { kind: "status", status: 500 },
    "429 for an hour": { kind: "too-many", retryAfter: 3600 },
    "connections that break before anything happens": { kind: "reset" },
    "connections that break when it has happened": { kind: "lost-then-reset" },
  };

  test.each(Object.entries(LASTING).map(([name, trouble], index) => [name, trouble, index] as const))("%s: heard again it comes to the same end", { timeout: 600_000 }, async (name, trouble, kind) => {
    for (const skip of sample(kind)) {
      const { first, end } = await told({ ...trouble, skip, times: name.startsWith("429") ? 1 : TRIES_MAX });
      const met = problemsOf(first).filter((problem) => problem !== null);
      for (const { code, hint } of met) expect([code, hint], `${skip} ${calls[skip]}`).toEqual([expect.stringMatching(AWAY), expect.stringMatching(/again/i)]);
      expect(end, `${skip} ${calls[skip]}`).toEqual(expected);
    }
  });
});
