// Jobs: what an item of the inbox comes to in its repository, and what is tried again.
import { describe, expect, test } from "vitest";
import { ACTS } from "../../../src/app/acts.ts";
import type { Venues } from "../../../src/app/github/venues.ts";
import { openContact } from "../../../src/app/work/contact.ts";
import { askedBy } from "../../../src/app/work/event.ts";
import { openJobs, type Acts } from "../../../src/app/work/jobs.ts";
import { problem, type ProblemCode } from "../../../src/core/base/problem.ts";
import { ok } from "../../../src/core/base/result.ts";
import { showSticky } from "../../../src/engine/converse/sticky.ts";
import { openFakeClock } from "../../support/memory/fake-clock.ts";
import { openMemoryInbox } from "../../support/memory/memory-inbox.ts";
import { openTown } from "../../support/memory/memory-town.ts";
import { value } from "../../support/open-tree.ts";
import { room } from "../requests.ts";

const SINCE = "2026-11-21T09:00:00.000Z";
const NOW = Date.parse("2026-11-21T10:00:00Z");

function jobs(acts: Partial<Acts>, town = openTown()) {
  const venues: Venues = { of: async () => ok(town.door()), forget: () => undefined };
  return openJobs({ acts: { ...ACTS, ...acts }, venues, since: async () => SINCE, contact: openContact(() => NOW) });
}

function itemOf(event: string, payload: object, delivery = "d-1") {
  const asked = askedBy({ event, delivery, payload: { ...room(), ...payload } }, { now: NOW, self: "milestone[bot]" });
  if (asked.kind !== "item") throw new Error("it asks for nothing");
  return { ...asked.item, tries: 0, due: 0, reason: null };
}

const PUSH = { ref: "refs/heads/main", before: "a".repeat(40), after: "b".repeat(40), sender: { id: 3, login: "ada", type: "User" } };

test("a push is reconciled from where its branch stood before", async () => {
  const turns: unknown[] = [];
  const perform = jobs({ reconcile: async (_venue, turn) => (turns.push(turn), null) });
  await perform(itemOf("push", PUSH));
  expect(turns).toEqual([{ since: SINCE, pushed: { ref: "refs/heads/main", before: PUSH.before } }]);
});

describe("what met a problem", () => {
  test.each<[ProblemCode, string]>([["remote-unavailable", "later"], ["conflict", "later"], ["session-active", "later"], ["permission-denied", "never"], ["not-found", "never"], ["refused", "never"]])("of the kind %s is done %s", async (code, kind) => {
    expect(await jobs({ reconcile: async () => problem(code, "Not now.") })(itemOf("push", PUSH))).toEqual({ kind, reason: "Not now." });
  });
});

test("two boxes that are ticked within one second are both carried out, in whatever number of deliveries", async () => {
  const town = openTown();
  await showSticky(town.door(), { issue: town.issueNumber, milestone: "milestone-001", links: { run: null } });
  town.pass(5_000);
  const [sticky] = town.ours("sticky");
  if (!sticky) throw new Error("there is no status comment");
  const inbox = openMemoryInbox(openFakeClock(NOW));
  const perform = jobs({}, town);
  const bodies = [sticky.body];
  for (const task of ["task-001", "task-002"]) bodies.push((bodies.at(-1) ?? "").replace(new RegExp(`- \\[ \\] (?=<!-- milestone:box ${task} )`), "- [x] "));
  const edits = bodies.slice(1).map((body, index) => ({
    action: "edited", changes: { body: { from: bodies[index] } }, issue: { number: town.issueNumber }, sender: { id: town.ben.id, login: town.ben.login, type: "User" },
    comment: { id: sticky.id, node_id: sticky.nodeId, body, user: { id: town.us.id, login: town.us.login, type: "Bot" }, created_at: sticky.createdAt, updated_at: "2026-11-21T10:00:07Z", html_url: sticky.url },
  }));
  const taken: string[] = [];
  for (const [index, edit] of [...edits, ...edits].entries()) {
    const item = itemOf("issue_comment", edit, `d-${index}`);
    taken.push(value(await inbox.put(item)));
    if (taken.at(-1) === "taken") expect(await perform(item)).toEqual({ kind: "done" });
  }
  expect(taken).toEqual(["taken", "taken", "known", "known"]);
  expect(town.hub.repository.commits.map(({ message }) => message.trailers.find(([key]) => key === "Command")?.[1])).toEqual(["complete milestone-001 task-001", "complete milestone-001 task-002"]);
});
