import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { configWith } from "../../../../src/core/model/config/config.ts";
import { branchNamesOf, idNamedBy, shortId, workBranch } from "../../../../src/core/rules/execution/branch-name.ts";

function naming(settings: { readonly [key: string]: Json } = {}) {
  return configWith(Object.entries(settings).map(([key, value]) => ({ path: ["git_integration", key], value }))).git_integration;
}

describe("the work branch of a milestone", () => {
  it.each([
    [{}, "milestone-001", "milestone/milestone-001"],
    [{ branch_prefix: "work/" }, "milestone-001", "work/milestone-001"],
    [{ branch_naming: "ms-{id}" }, "milestone-001", "ms-001"],
    [{ branch_naming: "ms-{id}" }, "user-login", "ms-user-login"],
    [{ branch_naming: "team/{milestone_id}/{id}", branch_prefix: "work/" }, "milestone-001", "team/milestone-001/001"],
    [{ single_branch_mode: true, branch_naming: "ms-{id}" }, "milestone-001", null],
    [{ auto_branch: false }, "milestone-001", null],
  ])("with %j, that of %s is %s", (settings, id, name) => {
    expect(workBranch(id, naming(settings))).toEqual({ ok: true, value: name });
  });

  it.each([
    [{ branch_naming: "ms-{id}." }, "branch_naming"], [{ branch_naming: "ms/{id}/" }, "branch_naming"], [{ branch_naming: "a/.{id}" }, "branch_naming"],
    [{ branch_naming: "{id}.lock" }, "branch_naming"], [{ branch_naming: "a..{id}" }, "branch_naming"], [{ branch_naming: "{id} x" }, "branch_naming"],
    [{ branch_naming: "{id}-{nobody}" }, "branch_naming"], [{ branch_naming: `${"x".repeat(260)}{id}` }, "branch_naming"],
    [{ branch_prefix: "-x" }, "branch_prefix"], [{ branch_prefix: "a:" }, "branch_prefix"], [{ branch_prefix: "a//" }, "branch_prefix"],
  ])("is refused with the key where git would not take it: %j", (settings, key) => {
    const refused = workBranch("milestone-001", naming(settings));
    expect(refused).toMatchObject({ ok: false, problem: { code: "invalid-value", message: expect.stringContaining(`git_integration.${key} makes the branch`), hint: expect.stringContaining(key) } });
  });

  it.each(["milestone/milestone-001", "milestone", "milestone/milestone-001/state"])("is refused where git could not keep it beside the state branch %s", (state_branch) => {
    expect(workBranch("milestone-001", naming({ state_branch }))).toMatchObject({ ok: false, problem: { message: expect.stringContaining(`state branch ${state_branch}`) } });
  });

  it("may lie beside a state branch of the same prefix", () => {
    expect(workBranch("milestone-001", naming({ state_branch: "milestone/state" }))).toMatchObject({ ok: true });
  });
});

it("work is looked for under every name it may have, the configured one first and each once", () => {
  expect(branchNamesOf("milestone-001", naming())).toEqual(["milestone/milestone-001"]);
  expect(branchNamesOf("milestone-001", naming({ branch_naming: "ms-{id}", branch_prefix: "work/" }))).toEqual(["ms-001", "work/milestone-001", "milestone/milestone-001"]);
  expect(branchNamesOf("milestone-001", naming({ single_branch_mode: true }))).toEqual(["milestone/milestone-001"]);
});

it("the short form of an id is what follows the word milestone", () => {
  expect([shortId("milestone-001"), shortId("user-login"), shortId("milestone-")]).toEqual(["001", "user-login", "milestone-"]);
});

describe("the id that a branch is called by", () => {
  it.each([
    ["milestone/user-login", {}, "user-login"], ["ms-001", { branch_naming: "ms-{id}" }, "001"], ["team/x/work", { branch_naming: "team/{id}/work" }, "x"],
    ["work/milestone-001", { branch_prefix: "work/" }, "milestone-001"], ["milestone/milestone-001", { branch_prefix: "work/", branch_naming: "ms-{id}" }, "milestone-001"],
    ["ms-001", {}, null], ["Milestone/x", {}, null], ["milestone/", {}, null], ["milestone/a/b", {}, null], ["milestone/a b", {}, null], ["feature", { branch_naming: "{id}" }, null],
    ["team/work", { branch_naming: "team/{id}/work" }, null],
  ])("%s, with %j, is %s", (name, settings, id) => {
    expect(idNamedBy(name, naming(settings))).toBe(id);
  });
});
