import { describe, expect, it } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import { allVerbs } from "../../../src/core/grammar/registry.ts";
import { configWith } from "../../../src/core/model/config/config.ts";
import { type Account, type Level, PERMISSIONS, TRIGGERS } from "../../../src/core/model/permission.ts";
import { type Asker, authorize, EXCEPTIONS, policyOf, type Wish } from "../../../src/core/rules/authority.ts";
import { scene } from "../../support/scene.ts";

/** What each verb asks for, written by hand: a verb that asks for something else than it says here is a mistake in one of the two. */
const NEEDS: Readonly<Record<"read" | "write" | "maintain", string>> = {
  read:
    "backend compare, backend status, backend verify, backup list, backup test, cache clear, data refresh, db assess, db check, db info, db verify, depends, notify log, perf analyze, " +
    "perf bench, perf compare, perf report, report analytics, scale simulate, scale test, search, waiting, agent conflicts, agent memory, agent status, approval approve, approval list, approval reject, approval request-changes, branch list, check, completion, config get, config show, config validate, data validate, doctor, graph, help, history, kiro status, kiro validate, list, next, " +
    "scale explain, scale status, session latest, session list, session show, session status, session validate, show, status, system-info, version, watch",
  write: "backend sync, backup create, notify test, accept, agent restart, agent stop, approval due, archive, block, cancel, complete, data fix-format, execute, git resolve, import, init, kiro complete, kiro enable, kiro regenerate, kiro submit, plan, reopen, session own, session restore, session stop, unblock, update",
  maintain:
    "backend rebuild, backend switch, backup restore, data prune, db fix, db optimize, db pool reset, db reindex, db reset, db setup, db tune, db upgrade, notify reset, perf preset, scale check, scale recalc, " +
    "approval bypass, branch archive, branch cleanup, config set, config unset, kiro reset, kiro transition, maintain, session cleanup, session reset, sweep",
};
const LEVELS: readonly Level[] = ["none", "read", "triage", "write", "maintain", "admin"];
const ENOUGH: Readonly<Record<string, readonly Level[]>> = {
  read: ["read", "triage", "write", "maintain", "admin"], write: ["write", "maintain", "admin"], maintain: ["maintain", "admin"], admin: ["admin"],
};

const verbs = await allVerbs();
const SELF = 900;
const SHA = "0123456789abcdef0123456789abcdef01234567";
const EVE: Account = { id: 7, login: "eve", kind: "user" };

const asks = (account: Account | null, level: Level, more: Partial<Extract<Asker, { kind: "account" }>> = {}): Asker => ({
  kind: "account", account, granted: account ? ok({ account, level }) : failed(problem("not-found", "There is no such user.")), self: SELF, where: "issue", policy: { bots: [], forks: false }, ...more,
});
const wish = (verb: string, args: Wish["args"] = {}): Wish => ({ verb, needs: verbs.find(({ name }) => name === verb)?.permission ?? "admin", args });
const said = (asker: Asker, wanted: Wish): string => {
  const allowed = authorize(asker, wanted);
  return allowed.ok ? "allowed" : allowed.problem.message;
};

function neededBy(verb: string): string {
  const found = Object.entries(NEEDS).find(([, names]) => names.split(", ").includes(verb));
  return found?.[0] ?? `no row for ${verb} in the table of this test`;
}

describe("the matrix of authority", () => {
  it("is what the table says: every verb, role, place, kind of account, own words or another's, and every answer of GitHub", () => {
    const wrong: string[] = [];
    let cases = 0;
    for (const { name, permission } of verbs)
      for (const role of [...LEVELS, "deleted"] as const)
        for (const where of ["shell", "issue", "pull", "fork"] as const)
          for (const kind of ["user", "bot", "listed bot"] as const)
            for (const self of [false, true])
              for (const answer of ["right", "missing", "another"] as const) {
                if (role === "deleted" && where === "shell") continue;
                const level = role === "deleted" ? "none" : role;
                const account: Account = { id: self ? SELF : 7, login: "eve", kind: kind === "user" ? "user" : "bot" };
                const granted = answer === "missing" ? failed(problem("remote-unavailable", "GitHub does not answer.")) : ok({ account: answer === "right" ? account : { ...account, id: 8 }, level });
                const asker: Asker = where === "shell"
                  ? { kind: "trusted", actor: "eve", level }
                  : { kind: "account", account: role === "deleted" ? null : account, granted, self: SELF, where, policy: { bots: kind === "listed bot" ? ["7"] : ["77"], forks: false } };
                const args = name.startsWith("config ") ? { key: "project.name" } : {};
                const high = ENOUGH[neededBy(name)]?.includes(level) ?? false;
                const known = role !== "deleted" && !self && kind !== "bot" && answer === "right" && !(where === "fork" && name === "execute");
                const expected = where === "shell" ? high : high && known;
                cases++;
                if (authorize(asker, { verb: name, needs: permission, args }).ok !== expected)
                  wrong.push(`${name} ${role} ${where} ${kind} ${String(self)} ${answer}: should be ${expected ? "allowed" : "denied"}`);
              }
    expect(wrong).toEqual([]);
    expect(cases).toBeGreaterThan(2_000);
  });

  it("has a row for every verb", () => {
    expect(verbs.map(({ name }) => neededBy(name)).filter((needed) => needed.startsWith("no row"))).toEqual([]);
  });

  it("asks no level that GitHub has not, and no verb for nothing", () => {
    expect(LEVELS).toEqual(PERMISSIONS);
    for (const { name, permission } of verbs) expect([name, ["read", "triage", "write", "maintain", "admin", "approver"].includes(permission)]).toEqual([name, true]);
  });
});

describe("what asks for more than its verb", () => {
  const trusted = (level: Level): Asker => ({ kind: "trusted", actor: "eve", level });

  it.each([
    ["archive", { milestones: ["milestone-001"], force: false }, "write"],
    ["archive", { milestones: ["milestone-001"], force: true }, "maintain"],
    ["config set", { key: "project.name", value: "x" }, "maintain"],
    ["config set", { key: "commands.allowed_bots", value: "7" }, "admin"],
    ["config set", { key: "commands.prefixes", value: "/x" }, "admin"],
    ["config set", { key: "coding_agents.claude.command", value: "sh" }, "admin"],
    ["config set", { key: "planner", value: "sh" }, "admin"],
    ["config set", { key: "a.key.of.tomorrow", value: "x", force: true }, "admin"],
    ["config set", {}, "admin"],
    ["config unset", { key: "git_integration.state_branch" }, "admin"],
    ["config unset", { key: "cache.ttl" }, "maintain"],
    ["execute", { milestone: "milestone-001" }, "write"],
  ] satisfies [string, Wish["args"], string][])("%s %j is for %s", (verb, args, needed) => {
    for (const level of LEVELS) expect([level, authorize(trusted(level), wish(verb, args)).ok]).toEqual([level, ENOUGH[needed]?.includes(level)]);
  });

  it("is a verb that there is, with a reason", () => {
    for (const { verb, when, why } of EXCEPTIONS) expect([verbs.some(({ name }) => name === verb), when !== "", why !== ""]).toEqual([true, true, true]);
  });

  it("an approver's verb is open to everybody who is here, and its list decides", () => {
    expect(authorize(asks(EVE, "read"), { verb: "approval approve", needs: "approver" }).ok).toBe(true);
    expect(authorize(asks(EVE, "none"), { verb: "approval approve", needs: "approver" }).ok).toBe(false);
  });
});

describe("a fork", () => {
  const fork = (level: Level, forks: boolean): Asker => asks(EVE, level, { where: "fork", policy: { bots: [], forks } });

  it("is not executed, however high somebody stands, where the state branch does not allow it", () => {
    expect(said(fork("admin", false), wish("execute", { sha: SHA }))).toMatch(/comes from a fork, and nothing of a fork is executed/);
  });

  it("is executed where it is allowed, for maintainers, at a commit that is named in full", () => {
    expect(said(fork("maintain", true), wish("execute", { sha: SHA }))).toBe("allowed");
    expect(said(fork("maintain", true), wish("execute", { sha: "a".repeat(64) }))).toBe("allowed");
    expect(said(fork("write", true), wish("execute", { sha: SHA }))).toBe("eve has write permission; execute needs maintain.");
    for (const sha of [undefined, "", SHA.slice(0, 7), `${SHA}0`, "main", `${SHA.slice(0, 39)}g`]) expect(said(fork("admin", true), wish("execute", { sha }))).toMatch(/at a commit that somebody has looked at/);
  });

  it("does not keep anybody from talking about milestones", () => {
    expect(said(fork("write", false), wish("plan"))).toBe("allowed");
    expect(said(fork("read", false), wish("status"))).toBe("allowed");
  });
});

describe("every denial", () => {
  const denials: readonly [string, Asker, Wish][] = [
    ["a stranger", asks(EVE, "none"), wish("status")],
    ["a level that is too low", asks(EVE, "read"), wish("plan")],
    ["a deleted account", asks(null, "admin"), wish("plan")],
    ["a bot that is not listed", asks({ ...EVE, kind: "bot" }, "admin"), wish("plan")],
    ["ourselves", asks({ ...EVE, id: SELF, kind: "bot" }, "admin", { policy: { bots: [String(SELF)], forks: true } }), wish("plan")],
    ["no answer of GitHub's", asks(EVE, "admin", { granted: failed(problem("remote-unavailable", "GitHub does not answer.")) }), wish("plan")],
    ["a look-alike", asks(EVE, "admin", { granted: ok({ account: { ...EVE, id: 8 }, level: "admin" }) }), wish("plan")],
    ["a fork", asks(EVE, "admin", { where: "fork" }), wish("execute", { sha: SHA })],
    ["a fork without a commit", asks(EVE, "admin", { where: "fork", policy: { bots: [], forks: true } }), wish("execute")],
  ];

  it.each(denials)("says why, and what to do: %s", (_name, asker, wanted) => {
    const allowed = authorize(asker, wanted);
    expect(allowed).toMatchObject({ ok: false, problem: { code: "permission-denied", message: expect.stringMatching(/\.$/), hint: expect.stringMatching(/./) } });
  });

  it("has a reason of its own", () => {
    expect(said(asks(EVE, "none"), wish("status"))).toBe("eve has no part in this repository; status needs read permission.");
    expect(new Set(denials.map(([, asker, wanted]) => said(asker, wanted))).size).toBe(denials.length);
  });

  it("is by an account's number: a bot of a listed bot's name is not listed", () => {
    const policy = { bots: ["41", "renovate[bot]", "07"], forks: false };
    expect(said(asks({ id: 41, login: "renovate[bot]", kind: "bot" }, "write", { policy }), wish("plan"))).toBe("allowed");
    expect(said(asks({ id: 42, login: "renovate[bot]", kind: "bot" }, "admin", { policy }), wish("plan"))).toMatch(/account 42 is not listed/);
    expect(said(asks({ id: 7, login: "x", kind: "bot" }, "admin", { policy }), wish("plan"))).toMatch(/account 7 is not listed/);
  });

  it("holds for a listed bot too, whose permission is asked like everybody's", () => {
    expect(said(asks({ id: 41, login: "ci", kind: "bot" }, "read", { policy: { bots: ["41"], forks: false } }), wish("plan"))).toBe("ci has read permission; plan needs write.");
  });

  it("leaves the repository as it was", async () => {
    const { repository, run } = scene({ "config/milestone-config.yaml": "version: 2.0.0\n", "active/milestone-001.yaml": "id: milestone-001\ntitle: One\ntasks:\n  - {id: task-001, title: A}\n" });
    for (const line of ["complete 1 1", "plan Two", 'archive 1 --force --reason "x" --yes', "config set commands.prefixes /x"]) {
      const { problem: refusal, changes } = await run(line, { permission: "read", yes: true });
      expect([line, refusal?.code, changes]).toEqual([line, "permission-denied", []]);
    }
    expect(await run("config set commands.prefixes /x", { permission: "maintain" })).toMatchObject({ problem: { code: "permission-denied" }, changes: [] });
    expect(repository.commits).toEqual([]);
  });
});

describe("what started us", () => {
  it("runs with what GitHub or the machine has seen to", () => {
    expect(TRIGGERS).toEqual({ shell: "admin", workflow_dispatch: "write", schedule: "maintain", push: "read" });
  });

  it("leaves policy to the configuration, where nothing is allowed that nobody allowed", () => {
    expect(policyOf(configWith([]))).toEqual({ bots: [], forks: false });
  });
});
