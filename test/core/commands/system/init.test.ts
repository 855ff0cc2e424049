import { describe, expect, test } from "vitest";
import { isObject } from "../../../../src/core/base/json.ts";
import { readConfig } from "../../../../src/core/files/config/config.ts";
import { readPlan } from "../../../../src/core/files/plan/plan-file.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import { configWith } from "../../../../src/core/model/config/config.ts";
import type { Machine } from "../../../../src/core/model/facts.ts";
import { SYSTEM_FILES } from "../../../../src/core/model/shipped/data-folder.ts";
import { WORKFLOW_PATHS, workflowFiles } from "../../../../src/core/model/shipped/workflows.ts";
import { by, given, type Given, type Outcome } from "../../../support/given.ts";

const MACHINE: Machine = {
  node: "24.1.0", git: "2.43.0", platform: "linux", free_bytes: 10 * 1024 ** 3, repository: "/repository", writable: true, litter: [], locks: [],
};
const NOTHING = { entries: [], files: [] };
const CONFIG = "config/milestone-config.yaml";

type Case = { readonly on?: Given; readonly machine?: Partial<Machine>; readonly present?: { readonly entries: readonly string[]; readonly files: readonly string[] } };

function init(flags: string, { on = given(), machine = {}, present = NOTHING }: Case = {}): Promise<Outcome> {
  const facts = { machine: { ...MACHINE, ...machine }, present };
  return on.when(`init ${flags}`, by("ada", { facts }));
}

function paths({ decision, problem }: Outcome): string[] {
  if (problem) throw new Error(problem.message);
  return decision?.files?.map(({ path }) => path) ?? [];
}

describe("a fresh repository", () => {
  test("gets the tree, the settings and what git ignores", async () => {
    const outcome = await init("");
    expect(paths(outcome)).toEqual([CONFIG, ".gitignore", ".gitattributes", "README.md", "active/.gitkeep", "completed/.gitkeep", "events/.gitkeep", "templates/README.md"]);
    expect(outcome.data).toEqual({
      path: ".milestones",
      created: [".milestones/config/milestone-config.yaml", ".milestones/.gitignore", ".milestones/.gitattributes", ".milestones/README.md", ".milestones/active/.gitkeep", ".milestones/completed/.gitkeep", ".milestones/events/.gitkeep", ".milestones/templates/README.md"],
    });
    expect(outcome.events).toEqual([]);
  });

  test("gets the workflows at the top of the repository when GitHub is wanted", async () => {
    const outcome = await init("--github");
    const names = ["check", "commands", "execute", "maintenance"].map((name) => `.github/workflows/milestone-${name}.yml`);
    expect(paths(outcome)).toEqual(expect.arrayContaining(names.map((name) => `:/${name}`)));
    expect(outcome.data).toMatchObject({ created: expect.arrayContaining(names) });
    expect(outcome.decision?.files?.find(({ path }) => path === WORKFLOW_PATHS.execute)?.text).toBe(workflowFiles({ root: ".milestones", action: "released" }).get(WORKFLOW_PATHS.execute));
  });

  test("keeps a workflow that is there", async () => {
    const made = paths(await init("--github", { present: { entries: [], files: [WORKFLOW_PATHS.check] } }));
    expect(made).not.toContain(WORKFLOW_PATHS.check);
    expect(made).toContain(WORKFLOW_PATHS.commands);
  });

  test("is told what comes next, unless it has milestones", async () => {
    const next = { kind: "command", text: 'milestone plan "TITLE"', why: "to plan the first milestone" };
    expect((await init("")).reply).toContainEqual(next);
    expect((await init("--upgrade", { on: given({ id: "milestone-001" }) })).reply).not.toContainEqual(next);
  });

  test("is answered with the five lines of system-info", async () => {
    expect((await init("")).reply).toContainEqual(expect.objectContaining({ kind: "code", text: expect.stringMatching(/^Enhanced Milestone System v2\.0\.0\n(.*\n){3}Status: .*$/) }));
  });
});

describe("what is there", () => {
  test("is never overwritten: milestones and settings are named and nothing is changed", async () => {
    const present = { entries: ["active", "config"], files: [CONFIG] };
    const outcome = await init("", { on: given({ id: "milestone-001" }, { id: "milestone-002" }), present });
    expect(outcome.problem).toMatchObject({ code: "already-exists", message: ".milestones holds 2 milestones and config/milestone-config.yaml already. Nothing was changed." });
    expect(outcome.decision).toBeNull();
    expect((await init("", { on: given().with({ exists: true }), present: { entries: ["state"], files: [] } })).problem?.message).toContain("holds state already");
  });

  test("of another tool is left to it", async () => {
    const present = { entries: ["a", "b", "c", "d", "e", "f", "g"], files: ["README.md"] };
    for (const flags of ["", "--github"])
      expect((await init(flags, { present })).problem).toMatchObject({ code: "already-exists", message: ".milestones is used by something else (it holds a, b, c, d, e and 2 more). Nothing was touched." });
    expect((await init("--upgrade", { present })).problem).toMatchObject({ code: "no-milestone-data" });
  });
});

describe("an upgrade", () => {
  const on = given({ id: "milestone-001" });

  test("adds what is missing, and never anything to the folders of milestones and databases", async () => {
    const outcome = await init("--upgrade --preserve-database", { on, present: { entries: ["active", "data"], files: [".gitignore"] } });
    expect(paths(outcome)).toEqual([CONFIG, ".gitattributes", "README.md", "events/.gitkeep", "templates/README.md"]);
  });

  test("changes nothing the second time", async () => {
    const outcome = await init("--upgrade --github", { on, present: { entries: ["active"], files: [...SYSTEM_FILES.keys(), ...Object.values(WORKFLOW_PATHS)] } });
    expect(paths(outcome)).toEqual([]);
    expect(outcome.data).toEqual({ path: ".milestones", created: [] });
  });

  test("needs something to upgrade", async () => {
    expect((await init("--upgrade")).problem).toMatchObject({ code: "no-milestone-data" });
  });
});

describe("the machine", () => {
  test.each([
    [{ node: "14.21.0" }, "Node 14.21.0 is too old"],
    [{ git: null }, "git is not installed"],
    [{ free_bytes: 499 * 1024 ** 2 }, "Only 499MB free"],
  ])("without %j nothing is made, and the message says why", async (machine, message) => {
    const { problem, decision } = await init("", { machine });
    expect(problem).toMatchObject({ code: "prerequisite-missing", message: expect.stringContaining(message) });
    expect(decision).toBeNull();
  });

  test("that lacks several things is told all of them", async () => {
    expect((await init("", { machine: { git: null, free_bytes: 0 } })).problem?.message).toMatch(/git is not installed.*Only 0B free/);
  });

  test("may have an unknown amount of free space, an older Node, and no repository", async () => {
    expect(paths(await init("", { machine: { free_bytes: null, node: "18.0.0", repository: null } }))).toContain(CONFIG);
  });
});

describe("the texts", () => {
  const config = SYSTEM_FILES.get(CONFIG) ?? "";

  test("the settings are the defaults, with the phases allowed, and load without a word", async () => {
    const reading = await readConfig({ file: { path: CONFIG, text: config } });
    expect(reading.problems).toEqual([]);
    expect(reading.config).toEqual(configWith([{ path: ["features", "kiro_workflow"], value: true }]));
    expect(reading.settings.get("version")?.[0]?.value).toBe("2.0.0");
  });

  test("every setting is one line that sed can edit, and a line can be appended", async () => {
    expect(config.split("\n").filter((line) => !/^(?: {2})?[a-z_]+:(?: \S+(?:  # .+)?)?$|^# .+$|^$/.test(line))).toEqual([]);
    expect(config.endsWith("\n")).toBe(true);
    const edited = `${config.replace(/auto_scale: true/, "auto_scale: false").replace(/kiro_workflow: true/, "kiro_workflow: false")}default_workflow: kiro\n`;
    const { config: read } = await readConfig({ file: { path: CONFIG, text: edited } });
    expect([read.auto_scale, read.features.kiro_workflow, read.default_workflow]).toEqual([false, false, "kiro"]);
  });

  test("git ignores at the top of the data folder only what can be made again", () => {
    const patterns = (SYSTEM_FILES.get(".gitignore") ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(patterns).toEqual(["/data/", "/logs/", "/sessions/agents/", "/sessions/*.journal", "/cache/", "/backups/", ".tmp-*", ".lock"]);
  });

  test("the example of a template is a template", () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(SYSTEM_FILES.get("templates/README.md") ?? "")?.[1] ?? "";
    expect(readPlan(example, "templates/NAME.yaml")).toMatchObject({ ok: true, value: { tasks: [{ title: "Write the release notes" }, { dependencies: ["1"] }] } });
  });

  test("the workflow that checks reads only, keeps no token, pins what it uses and checks the data folder", () => {
    const text = workflowFiles({ root: ".milestones", action: "released" }).get(WORKFLOW_PATHS.check) ?? "";
    const workflow = parseYaml(text, "milestone-check.yml");
    expect(workflow.ok && isObject(workflow.value) ? workflow.value : {}).toMatchObject({
      on: { push: { paths: [".milestones/**"] }, pull_request: { paths: [".milestones/**"] } },
      permissions: {},
      jobs: { check: { permissions: { contents: "read" }, steps: [{ uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/), with: { "persist-credentials": false } }, { with: { mode: "check" } }] } },
    });
    expect(text).not.toContain("${{");
  });

  test("every workflow knows a data folder of another name", () => {
    for (const text of workflowFiles({ root: "plans/a b", action: "released" }).values()) expect(text).toContain('MILESTONE_DATA_PATH: "plans/a b"');
  });

  test("a data folder outside the repository has no workflow", async () => {
    const { workspace } = given();
    for (const root of ["/elsewhere", "../elsewhere"]) {
      const verb = (await import("../../../../src/core/commands/system/init.ts")).init;
      const context = { actor: "ada", now: "2026-03-02T09:00:00Z", request: null, facts: { machine: MACHINE, present: NOTHING } };
      expect(verb.decide({ ...workspace, root }, { github: true }, context)).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
    }
  });
});
