// The pull request of a milestone: opened where there is something to propose, kept true, merged only when all is said and green.
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import { readConfig } from "../../../src/core/files/config/config.ts";
import type { MilestoneStatus } from "../../../src/core/model/status.ts";
import { propose, type Proposal } from "../../../src/engine/execution/propose.ts";
import type { PullRequest, Pulls } from "../../../src/ports/forge/pulls.ts";
import type { Refs } from "../../../src/ports/forge/refs.ts";
import { milestoneOf } from "../../support/given.ts";
import { openMemoryVenue } from "../../support/memory/memory-venue.ts";
import { openHub } from "../../support/memory/memory-hub.ts";
import { value } from "../../support/open-tree.ts";

const BRANCH = "milestone/milestone-001";
const OURS = "<!-- milestone:pull v1 milestone=milestone-001 -->";
const TIP = "a".repeat(40);

const settings = (text: string) => readConfig({ file: { path: "config", text }, env: {}, git: {}, flags: {} }).config;
const AUTO = settings("git_integration:\n  auto_merge: true\n  merge_strategy: rebase\n");

function proposal(more: Partial<Proposal> & { readonly status?: MilestoneStatus } = {}): Proposal {
  const { status = "completed", ...rest } = more;
  return { milestone: milestoneOf({ id: "milestone-001", title: "Log in", status }), session: null, config: settings(""), branch: BRANCH, base: "main", ...rest };
}

type Scene = { readonly before?: string; readonly checks?: "green" | "pending" | "red"; readonly tip?: string | null; readonly contained?: boolean };

/** A venue with one pull request, open already where `before` is its text, and what is asked of it. */
function scene({ before, checks = "green", tip = TIP, contained = false }: Scene = {}) {
  const asked: string[] = [];
  const pull: PullRequest = { number: 9, title: "t", body: before ?? "", state: "open", isDraft: false, author: null, head: { branch: BRANCH, commit: TIP, repository: "acme/shop" }, base: { branch: "main", commit: "b".repeat(40) }, mergedAs: null, mergedAt: null, url: "https://example.org/9" };
  const pulls: Partial<Pulls> = {
    propose: async (draft) => (asked.push(`propose ${draft.head} on ${draft.base}`), ok(before === undefined ? { ...pull, ...draft, head: pull.head, base: pull.base } : pull)),
    edit: async (number, change) => (asked.push(`edit ${number}`), ok({ ...pull, ...change })),
    checks: async (commit) => (asked.push(`checks ${commit.slice(0, 4)}`), ok({ state: checks, waiting: checks === "green" ? [] : ["build"] })),
    merge: async (number, { strategy, commit }) => (asked.push(`merge ${number} ${strategy} ${commit.slice(0, 4)}`), ok({ commit: "c".repeat(40) })),
  };
  const refs: Partial<Refs> = { at: async (ref) => ok(ref.endsWith("/main") ? "b".repeat(40) : tip), contains: async () => ok(contained) };
  const venue = openMemoryVenue(openHub(), { id: 1, login: "ms", kind: "bot" }, { run: "https://example.org/run" });
  return { asked, venue: { ...venue, pulls: { ...venue.pulls, ...pulls }, refs: { ...venue.refs, ...refs } } };
}

test("a branch with work is proposed once, and the text is ours", async () => {
  const { venue, asked } = scene();
  expect(value(await propose(venue, proposal()))).toEqual({ number: 9, url: "https://example.org/9", merged: null, waiting: [] });
  expect(asked).toEqual([`propose ${BRANCH} on main`]);
});

test("one that is open is brought up to date; one that a person wrote stays as it is", async () => {
  const ours = scene({ before: `${OURS}\nold` });
  value(await propose(ours.venue, proposal()));
  expect(ours.asked).toEqual([`propose ${BRANCH} on main`, "edit 9"]);
  const theirs = scene({ before: "Please look." });
  value(await propose(theirs.venue, proposal()));
  expect(theirs.asked).toEqual([`propose ${BRANCH} on main`]);
});

test("without anything new there is nothing to propose, and a branch that GitHub does not have is a problem", async () => {
  const { venue, asked } = scene({ contained: true });
  expect(value(await propose(venue, proposal()))).toBeNull();
  expect(asked).toEqual([]);
  expect(await propose(scene({ tip: null }).venue, proposal())).toMatchObject({ ok: false, problem: { code: "branch-missing" } });
});

test("it is merged with the strategy of the settings only where the milestone is completed and every check is green", async () => {
  const cases = [
    [scene(), proposal({ config: AUTO }), ["merge 9 rebase aaaa"], "c".repeat(40), []],
    [scene({ checks: "pending" }), proposal({ config: AUTO }), [], null, ["build"]],
    [scene({ checks: "red" }), proposal({ config: AUTO }), [], null, ["build"]],
    [scene(), proposal({ config: AUTO, status: "in_progress" }), [], null, []],
    [scene(), proposal(), [], null, []],
  ] as const;
  for (const [{ venue, asked }, wanted, merges, merged, waiting] of cases) {
    expect(value(await propose(venue, wanted))).toMatchObject({ merged, waiting });
    expect(asked.filter((call) => call.startsWith("merge"))).toEqual(merges);
  }
});

test("rules that refuse the merge are the problem", async () => {
  const { venue } = scene();
  const refusing = { ...venue, pulls: { ...venue.pulls, merge: async () => failed(problem("refused", "A review is missing.")) } };
  expect(await propose(refusing, proposal({ config: AUTO }))).toMatchObject({ ok: false, problem: { code: "refused" } });
});
