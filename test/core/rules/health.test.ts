// Health: each requirement alone decides, and the worst check is the verdict.
import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import type { Machine } from "../../../src/core/model/facts.ts";
import { healthOf, type Check, type Findings } from "../../../src/core/rules/health.ts";
import type { Verdict } from "../../../src/core/rules/scale/verdict.ts";
import { given } from "../../support/given.ts";

const MACHINE: Machine = {
  node: "24.1.0", git: "2.43.0", platform: "linux x64", free_bytes: 5 * 1024 ** 3, repository: "/srv/ada/work", writable: true, litter: [], locks: [],
};
const SOUND: Findings = { machine: MACHINE, audit: { problems: [], files: 3 }, workspace: given({ id: "a" }).workspace, references: [] };

function check(name: string, findings: Partial<Findings>, machine: Partial<Machine> = {}): Check | undefined {
  return healthOf({ ...SOUND, ...findings, machine: { ...MACHINE, ...machine } }).checks.find((one) => one.name === name);
}

test("where everything is in order the verdict is healthy, without problems", () => {
  const { status, checks, problems } = healthOf(SOUND);
  expect([status, problems]).toEqual(["healthy", []]);
  expect(checks.map((one) => `${one.name} ${one.status}`)).toEqual([
    "node ok", "git ok", "disk ok", "repository ok", "data ok", "files ok", "references ok", "litter ok", "locks ok", "workflows ok", "platform ok",
  ]);
});

describe("what the machine needs", () => {
  test.each([
    ["14.21.3", "error", /too old/],
    ["15.99.0", "error", /too old/],
    ["16.0.0", "warning", /18\+ recommended/],
    ["17.9.1", "warning", /18\+ recommended/],
    ["20.20.2", "warning", /needs Node 22\.15/],
    ["22.15.0", "ok", /Node 22\.15\.0/],
  ])("Node %s: %s", (node, status, message) => {
    expect(check("node", {}, { node })).toMatchObject({ status, message: expect.stringMatching(message) });
  });

  test.each([[null, "error"], ["2.29.3", "error"], ["1.8.0", "error"], ["2.30.0", "ok"], ["3.0.1", "ok"]])("git %s: %s", (git, status) => {
    expect(check("git", {}, { git })?.status).toBe(status);
  });

  test.each([[499 * 1024 ** 2, "error"], [500 * 1024 ** 2, "ok"], [null, "ok"]])("%s bytes free: %s", (free_bytes, status) => {
    expect(check("disk", {}, { free_bytes })?.status).toBe(status);
  });

  test("one requirement that fails makes it unhealthy, and is named", () => {
    const { status, problems } = healthOf({ ...SOUND, machine: { ...MACHINE, git: null } });
    expect(status).toBe("unhealthy");
    expect(problems).toMatchObject([{ code: "prerequisite-missing", message: "git is not installed, or not on the PATH." }]);
  });
});

test("where the data folder does not say that git is to ask, the way to say so is told, and nothing is wrong", () => {
  expect(check("merges", { merges: "lines" })).toMatchObject({ status: "ok", message: expect.stringContaining("`milestone init --upgrade` adds .milestones/.gitattributes") });
  expect(check("merges", { merges: "meaning" })).toMatchObject({ status: "ok", message: expect.stringContaining("milestone git resolve") });
  expect(check("merges", {})).toBeUndefined();
});

describe("what is on the machine", () => {
  test("no git repository and no data are warnings, a folder that cannot be written is an error", () => {
    expect(check("repository", {}, { repository: null })?.status).toBe("warning");
    expect(check("data", { workspace: given().workspace })).toMatchObject({ status: "warning", message: "No milestone data found." });
    expect(check("data", {}, { writable: false })?.status).toBe("error");
  });

  test("left-overs are a warning, each a problem with its place", () => {
    const { status, problems } = healthOf({ ...SOUND, machine: { ...MACHINE, litter: [".milestones/active/.tmp.4711"] } });
    expect(status).toBe("degraded");
    expect(problems).toMatchObject([{ code: "litter", at: { path: ".milestones/active/.tmp.4711" } }]);
  });

  test("a lock that somebody holds is in order, a stale one is a warning", () => {
    const lock = { path: ".milestones/locks/a.lock", holder: "process 4711" };
    expect(check("locks", {}, { locks: [{ ...lock, stale: false }] })).toMatchObject({ status: "ok", message: "held: .milestones/locks/a.lock by process 4711" });
    expect(check("locks", {}, { locks: [{ ...lock, stale: true }] })?.status).toBe("warning");
  });

  test("Windows is told that tasks are not contained there", () => {
    expect(check("platform", {}, { platform: "win32 x64" })?.message).toContain("not contained");
  });
});

describe("what the files say", () => {
  const broken = problem("invalid-yaml", "Broken.", { at: { path: "x", line: 1 } });
  const odd = problem("duplicate-id", "Odd.");

  test("a file that cannot be read is an error, an oddity a warning; errors come first", () => {
    expect(check("files", { audit: { problems: [odd], files: 2 } })).toMatchObject({ status: "warning", message: "1 oddity in 2 files" });
    expect(check("files", { audit: { problems: [odd, broken], files: 2 } })).toMatchObject({ status: "error", message: "1 problem in 2 files" });
    expect(healthOf({ ...SOUND, audit: { problems: [odd, broken], files: 2 } }).problems).toEqual([broken, odd]);
  });

  test("a wrong reference is an error, a contradiction a warning", () => {
    expect(check("references", { references: [problem("dependency-cycle", "Round.")] })?.status).toBe("error");
    expect(check("references", { references: [problem("contradicting-status", "Odd.")] })?.status).toBe("warning");
  });

  test("what must be done at once is listed before what can wait", () => {
    const { problems } = healthOf({ ...SOUND, machine: { ...MACHINE, repository: null }, audit: { problems: [broken], files: 1 } });
    expect(problems.map(({ code }) => code)).toEqual(["invalid-yaml", "not-committed"]);
  });
});

describe("the scale", () => {
  const waits: Verdict = { kind: "waits", target: "sqlite", due: { backend: "sqlite", since: "2026-03-02T09:00:00Z" }, at: "2026-03-02T10:00:00Z", why: "sqlite is due." };

  test("is told with the backend that answers", () => {
    expect(check("scale", { verdict: { kind: "stays", target: null, due: null, why: "file is enough." } })).toEqual({ name: "scale", status: "ok", message: "answered from: file" });
  });

  test("names a switch that is due, with the way to it, and is no trouble", () => {
    expect(check("scale", { verdict: waits })).toEqual({ name: "scale", status: "ok", message: "answered from: file; sqlite is due", hint: "Run `milestone scale recalc`." });
    expect(healthOf({ ...SOUND, verdict: waits }).status).toBe("healthy");
  });
});
