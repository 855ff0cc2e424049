import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/core/base/json.ts";
import type { BranchFact, BranchFacts, MergeProof, Sessions } from "../../../src/core/model/facts.ts";
import { judgeAll, ownedBranches, settled, unproven, type Verdict } from "../../../src/core/rules/branches.ts";
import { branchNamesOf } from "../../../src/core/rules/execution/branch-name.ts";
import { problem } from "../../../src/core/base/problem.ts";
import { given, NOW, type Setting } from "../../support/given.ts";
import { branchesWith, branchOf, commitOf, daysAgo, proofOf } from "./branch-samples.ts";
import { leaseOf, minutesAgo, recordOf, sessionsWith } from "./session/samples.ts";

const OURS = "milestone/milestone-001";
const done = { id: "milestone-001", status: "completed", completed_at: daysAgo(40) } as const;

type Case = { readonly config?: Setting["config"]; readonly facts?: Partial<BranchFacts>; readonly sessions?: Partial<Sessions>; readonly milestone?: { readonly [key: string]: Json } };

function judged(branches: readonly BranchFact[], { config = {}, facts = {}, sessions = {}, milestone = {} }: Case = {}): Verdict[] {
  const { workspace } = given({ ...done, ...milestone }).with({ config });
  return judgeAll({ workspace, facts: branchesWith(branches, facts), sessions: sessionsWith(sessions), now: NOW });
}

function reasonOf(branch: BranchFact, more: Case = {}): string | null {
  const [verdict] = judged([branch], more);
  return verdict ? (verdict.kept?.reason ?? null) : "not ours";
}

describe("a work branch is deleted by a clean-up", () => {
  test("where its milestone is completed, its work is merged and it is old", () => {
    expect(reasonOf(branchOf(OURS))).toBeNull();
    expect(reasonOf(branchOf(OURS), { milestone: { status: "archived" } })).toBeNull();
  });

  test("but not while the milestone is anything else", () => {
    for (const status of ["planned", "in_progress", "paused", "blocked", "cancelled"]) expect(reasonOf(branchOf(OURS), { milestone: { status } }), status).toBe("milestone-open");
  });

  test("but not where nothing proves that its work is merged", () => {
    expect(reasonOf(branchOf(OURS), { facts: { merged: new Map() } })).toBe("not-merged");
  });

  test("but not before cleanup_after_days have passed since both the completion and the merge", () => {
    const young = (config: Setting["config"], at = daysAgo(60)): string | null => reasonOf(branchOf(OURS), { ...(config && { config }), facts: { merged: new Map([[OURS, proofOf({ at })]]) } });
    expect(young({ "git_integration.cleanup_after_days": 41 })).toBe("too-young");
    expect(young({ "git_integration.cleanup_after_days": 40 })).toBeNull();
    expect(young({}, daysAgo(29))).toBe("too-young");
    expect(young({ "git_integration.cleanup_after_days": 0 }, daysAgo(0))).toBeNull();
  });

  test("at once after the merge where branch_cleanup is aggressive, and never where it is off", () => {
    const today = { facts: { merged: new Map([[OURS, proofOf({ at: NOW })]]) }, milestone: { completed_at: NOW } };
    expect(reasonOf(branchOf(OURS), today)).toBe("too-young");
    expect(reasonOf(branchOf(OURS), { ...today, config: { "git_integration.branch_cleanup": "aggressive" } })).toBeNull();
    expect(reasonOf(branchOf(OURS), { ...today, config: { "git_integration.branch_cleanup": "aggressive" }, facts: { merged: new Map() } })).toBe("not-merged");
    expect(reasonOf(branchOf(OURS), { config: { "git_integration.branch_cleanup": "off" } })).toBe("cleanup-off");
  });

  test("but not where completed ones are preserved, or nothing is to be written with git", () => {
    expect(reasonOf(branchOf(OURS), { config: { "git_integration.preserve_completed": true, "git_integration.branch_cleanup": "aggressive" } })).toBe("preserved");
    expect(reasonOf(branchOf(OURS), { config: { "agents.git_integration": false } })).toBe("git-off");
  });

  test("but not where it is protected, checked out anywhere, or part of an open pull request", () => {
    expect(reasonOf(branchOf(OURS, { isProtected: true }))).toBe("protected");
    expect(judged([branchOf(OURS, { checkedOut: "/srv/ada/other" })])[0]?.kept).toEqual({ reason: "checked-out", detail: "/srv/ada/other" });
    expect(judged([branchOf(OURS)], { facts: { pulls: new Map([[OURS, 7]]) } })[0]?.kept).toEqual({ reason: "pull-request", detail: "#7" });
  });

  test("but not where it is a branch that work is merged into, whatever its name", () => {
    expect(reasonOf(branchOf(OURS), { facts: { trunks: [{ name: OURS, commit: commitOf(9) }] } })).toBe("trunk");
    expect(reasonOf(branchOf(OURS), { config: { "git_integration.state_branch": OURS } })).toBe("trunk");
  });

  test("but not while somebody is at work on the milestone, or may be on another machine", () => {
    expect(reasonOf(branchOf(OURS), { sessions: { leases: [leaseOf("milestone-001", "session-1")] } })).toBe("in-use");
    expect(reasonOf(branchOf(OURS), { sessions: { leases: [leaseOf("milestone-001", "session-1", { state: "gone" })] } })).toBeNull();
    expect(reasonOf(branchOf(OURS), { sessions: { records: [recordOf("session-1", { status: "active", saved_at: minutesAgo(1) }, { here: false })] } })).toBe("in-use");
    expect(reasonOf(branchOf(OURS), { sessions: { records: [recordOf("session-1", { status: "paused" })] } })).toBeNull();
  });

  test("but not where the milestone's file cannot be read", () => {
    const { workspace } = given({ files: { "active/milestone-001.yaml": "id: [\n" } });
    const [verdict] = judgeAll({ workspace, facts: branchesWith([branchOf(OURS)]), sessions: sessionsWith({}), now: NOW });
    expect(verdict?.kept).toEqual({ reason: "unreadable", detail: "milestone-001" });
  });
});

describe("which branches are ours", () => {
  test("those called by the configured template, by the prefix, and by the old prefix", () => {
    const { workspace } = given(done).with({ config: { "git_integration.branch_naming": "ms-{id}", "git_integration.branch_prefix": "work/" } });
    const names = ["ms-001", "work/milestone-001", OURS, "ms-milestone-001", "work/001", "milestone/001"];
    expect(ownedBranches(workspace, names.map((name) => branchOf(name))).filter(({ milestone }) => milestone !== null).map(({ branch }) => branch.name)).toEqual([OURS, "ms-001", "work/milestone-001"]);
  });

  test("without a milestone they are orphans, and stay", () => {
    expect(judged([branchOf("milestone/milestone-002"), branchOf("milestone/experiment")]).map(({ kept }) => kept?.reason)).toEqual(["orphan", "orphan"]);
  });

  test("a name that is the id alone, or is claimed by two milestones, says of nobody that it is theirs", () => {
    expect(reasonOf(branchOf("001"), { config: { "git_integration.branch_naming": "{id}" } })).toBe("bare-name");
    const { workspace } = given(done, { id: "001", status: "completed" }).with({ config: { "git_integration.branch_naming": "ms-{id}" } });
    expect(judgeAll({ workspace, facts: branchesWith([branchOf("ms-001")]), sessions: sessionsWith({}), now: NOW })[0]?.kept).toEqual({ reason: "shared-name", detail: "milestone-001, 001" });
  });

  test("proofs are looked for only where they decide", () => {
    const { workspace } = given(done, { id: "milestone-002" }, { id: "milestone-003", status: "completed" });
    const facts = branchesWith([branchOf(OURS), branchOf("milestone/milestone-002"), branchOf("milestone/milestone-003", { isProtected: true }), branchOf("feature")]);
    expect(unproven(workspace, facts).map(({ name }) => name)).toEqual([OURS]);
  });
});

describe("what was to go and is still there", () => {
  const [verdict] = judged([branchOf(OURS)]);
  if (!verdict) throw new Error("no verdict");

  test("was moved meanwhile, or refused with its reason, and what is not named went", () => {
    expect(settled(verdict, new Map([[`refs/heads/${OURS}`, null]])).kept).toEqual({ reason: "moved", detail: "" });
    expect(settled(verdict, new Map([[`refs/heads/${OURS}`, problem("refused", "A rule forbids it.")]])).kept).toEqual({ reason: "refused", detail: "A rule forbids it." });
    expect(settled(verdict, new Map([[`refs/tags/archive/${OURS}`, null]])).kept).toEqual({ reason: "tag-taken", detail: "" });
    expect(settled(verdict, new Map([["refs/heads/other", null]])).kept).toBeNull();
  });
});

/** Names that look like one of ours and are not, and some that are. */
function lookAlikes(name: string): string[] {
  return [
    name, name.toUpperCase(), name.replace("m", "M"), name.replaceAll("i", "і"), name.replaceAll("e", "é"), name.normalize("NFD").replace("é", "é"), `${name}-2`, `${name}/part`, `x${name}`,
    name.slice(1), name.slice(0, -1), `${name}\u200b`, `refs/heads/${name}`, name.replace("/", "-"), `${name}.`, `heads/${name}`, name.replace("-001", "-0001"), name.replace("-0", "-O"),
  ];
}

const SETS = Number(process.env["MILESTONE_RUNS"] ?? 500);
const SEED = process.env["MILESTONE_SEED"];

describe("in any set of branches", () => {
  const ids = fc.uniqueArray(fc.constantFrom("milestone-001", "milestone-002", "milestone-010", "001", "user-login", "main", "Milestone-001"), { minLength: 1 });
  const settings = fc.record({ naming: fc.constantFrom(null, "ms-{id}", "{milestone_id}", "{id}", "team/{id}/work"), prefix: fc.constantFrom("milestone/", "work/", "m") });
  const proof: fc.Arbitrary<MergeProof | undefined> = fc.option(fc.record({ how: fc.constantFrom("contained", "pull-request", "same-changes"), at: fc.integer({ min: -5, max: 90 }).map(daysAgo), pull: fc.constant(null) }), { nil: undefined });
  const scene = fc.record({
    ids, settings,
    days: fc.integer({ min: 0, max: 60 }),
    mode: fc.constantFrom("normal", "aggressive", "off"),
    statuses: fc.array(fc.constantFrom("completed", "archived", "in_progress", "planned", "cancelled"), { minLength: 7, maxLength: 7 }),
    picks: fc.array(fc.record({ of: fc.nat(), which: fc.nat(), proof, isProtected: fc.boolean(), out: fc.boolean(), pulled: fc.boolean() }), { maxLength: 40 }),
  });

  test("nothing goes but exactly named, finished, merged, old and unused branches of ours", () => {
    let deletions = 0;
    fc.assert(fc.property(scene, ({ ids: known, settings: { naming, prefix }, days, mode, statuses, picks }) => {
      const seeds = known.map((id, index) => ({ id, status: statuses[index] ?? "planned", completed_at: daysAgo(index * 15) }));
      const { workspace } = given(...seeds).with({ config: { "git_integration.branch_naming": naming, "git_integration.branch_prefix": prefix, "git_integration.cleanup_after_days": days, "git_integration.branch_cleanup": mode } });
      const own = known.flatMap((id) => branchNamesOf(id, workspace.config.git_integration).map((name) => ({ id, name })));
      const chosen = new Map(picks.map((pick) => [lookAlikes(own[pick.of % own.length]?.name ?? "")[pick.which % 18] ?? "", pick]));
      const branches = [...chosen].map(([name, { isProtected, out }], index) => branchOf(name, { commit: commitOf(index + 10), isProtected, checkedOut: out ? "/somewhere" : null }));
      const merged = new Map([...chosen].flatMap(([name, pick]) => (pick.proof ? [[name, pick.proof] as const] : [])));
      const pulls = new Map([...chosen].flatMap(([name, { pulled }], index) => (pulled ? [[name, index] as const] : [])));
      const gone = judgeAll({ workspace, facts: branchesWith(branches, { merged, pulls }), sessions: sessionsWith({}), now: NOW }).filter(({ kept }) => kept === null);
      deletions += gone.length;
      for (const { branch } of gone) {
        const owners = own.filter(({ name }) => name === branch.name);
        const milestone = workspace.milestones.get(owners[0]?.id ?? "");
        const at = merged.get(branch.name)?.at;
        expect(owners.length).toBe(1);
        expect(["completed", "archived"]).toContain(milestone?.status);
        expect(mode).not.toBe("off");
        expect(branch.isProtected || branch.checkedOut !== null || pulls.has(branch.name) || at === undefined || branch.name === "main" || branch.name === milestone?.id).toBe(false);
        const age = Date.parse(NOW) - Math.max(Date.parse(at ?? ""), Date.parse(milestone?.completed_at ?? ""));
        expect(mode === "aggressive" || age >= days * 86_400_000).toBe(true);
      }
    }), { numRuns: SETS, ...(SEED !== undefined && { seed: Number(SEED) }) });
    expect(deletions).toBeGreaterThan(0);
  });
});
