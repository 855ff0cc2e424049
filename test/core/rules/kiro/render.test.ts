// What a phase's deliverables begin with: the repository's templates before ours, variables filled in, and nothing else in them.
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Milestone } from "../../../../src/core/model/milestone.ts";
import { phaseLabels, renderPhase, type Rendered, type Rendering } from "../../../../src/core/rules/kiro/render.ts";
import { value } from "../../../support/open-tree.ts";

const PHASES = { design: {}, spec: {}, task: {}, execute: {} };

function rendering(more: Partial<Rendering> & { readonly category?: string; readonly title?: string } = {}): Rendering {
  const { category = "feature", title = "Log in with a key", ...rest } = more;
  const milestone = Milestone.parse({
    id: "milestone-001", title, description: "People come in\nwithout a word.", category, success_criteria: ["Nobody types a word", "Keys can be\nlost"],
    tasks: [{ id: "task-001", title: "Keys", kiro_workflow: { enabled: true, phases: PHASES } }],
  });
  const [task] = milestone.tasks;
  if (!task) throw new Error("no task");
  return { milestone, task, phase: "design", own: new Map(), date: "2026-11-21", ...rest };
}

function files(given: Rendering): Map<string, Rendered> {
  return new Map(value(renderPhase(given)).map((file) => [file.path, file]));
}

const SETS = ["feature", "bug_fix"].flatMap((category) => ["design", "spec", "task"].map((phase) => [category, phase] as const));

describe("the templates that come with the program", () => {
  test.each(SETS)("%s, %s: each is filled, begins with a heading and leaves no variable open", (category, phase) => {
    const made = [...files(rendering({ category, phase })).values()];
    expect(made.length).toBeGreaterThan(1);
    expect(made.map(({ name }) => name)).toEqual(phaseLabels({ category }, phase));
    for (const { path, text } of made) {
      expect(text, path).not.toMatch(/\{\{|\}\}|undefined/);
      expect(text, path).toMatch(/^# .*Keys/);
      expect(text, path).toContain("milestone-001");
      expect(text.endsWith("\n"), path).toBe(true);
    }
  });

  test("a feature is designed with the names that its users know, and what was promised stands in them as boxes", () => {
    const made = files(rendering());
    expect([...made.keys()]).toEqual(["architecture_diagram.md", "api_specification.yaml", "data_model.md", "security_design.md"]);
    expect(made.get("architecture_diagram.md")?.text).toContain("- [ ] Nobody types a word\n- [ ] Keys can be lost\n");
  });

  test.each(["bug_fix", "bugfix", "bug", "Bug report"])("a milestone of the category %s is repaired", (category) => {
    expect([...files(rendering({ category })).keys()]).toEqual(["root_cause_analysis.md", "fix_design.md"]);
  });

  test("the execution leaves work behind and no files; a phase that nobody knows leaves nothing", () => {
    expect(value(renderPhase(rendering({ phase: "execute" })))).toEqual([]);
    expect(phaseLabels({ category: "feature" }, "execute")).toContain("integration_tests");
    expect(value(renderPhase(rendering({ phase: "constructor" })))).toEqual([]);
    expect(phaseLabels({ category: "feature" }, "toString")).toEqual([]);
  });

  test("whatever a title says, YAML stays YAML", () => {
    const title = 'A "title": # with {{task.id}} & - marks\nand another: line';
    const text = files(rendering({ title })).get("api_specification.yaml")?.text ?? "";
    expect(parse(text)).toMatchObject({ info: { title: 'A "title": # with {{task.id}} & - marks and another: line', description: "Not described yet." } });
  });
});

describe("the repository's own templates", () => {
  const own = new Map([
    ["feature/design/architecture_diagram.mdx", "Ours for {{ task.title }} in {{phase}}\n"], ["feature/design/privacy.md", "{{date}}\n"], ["feature/spec/other.md", "x\n"],
    ["bugfix/design/fix_design.md", "x\n"], ["api/design/data_model.md", "Of the category\n"], ["feature/design/diagrams/context.md", "{{milestone.id}}\n"], ["README.md", "{{nothing}}\n"],
  ]);

  test("stand in front of ours of the same name, whatever the ending, and beside the others", () => {
    const made = files(rendering({ own }));
    expect([...made.keys()]).toEqual(["architecture_diagram.mdx", "api_specification.yaml", "data_model.md", "security_design.md", "privacy.md", "diagrams/context.md"]);
    expect(made.get("architecture_diagram.mdx")?.text).toBe("Ours for Keys in design\n");
  });

  test("those of the milestone's own category stand in front of both", () => {
    expect(files(rendering({ own, category: "api" })).get("data_model.md")?.text).toBe("Of the category\n");
  });

  test("give the execution files where there are any", () => {
    expect([...files(rendering({ phase: "execute", own: new Map([["feature/execute/notes.md", "# {{task.id}}\n"]]) })).keys()]).toEqual(["notes.md"]);
  });

  test("name what is no variable, with its line, and nothing is made", () => {
    const broken = new Map([["feature/design/privacy.md", "# Fine\n\n{{milestone.titel}} and {{owner}}\n"]]);
    expect(renderPhase(rendering({ own: broken }))).toMatchObject({
      ok: false, problem: { code: "invalid-value", at: { path: "templates/kiro/feature/design/privacy.md", line: 3 }, message: "templates/kiro/feature/design/privacy.md names {{milestone.titel}}, {{owner}}, which are no variables." },
    });
  });

  test.each(["{{#each tasks}}x{{/each}}", "{{> privacy.md}}", "{% for task in tasks %}x{% endfor %}", "{%- include 'privacy.md' %}", "{{^empty}}", "{{include privacy.md}}", "{{constructor}}", "{{task.title", "{{ }}"])("are refused where they say %s", (text) => {
    const problem = renderPhase(rendering({ own: new Map([["feature/design/privacy.md", `First\n${text}\n`]]) }));
    expect(problem).toMatchObject({ ok: false, problem: { code: "invalid-value", at: { line: 2 }, hint: expect.stringContaining("task.title") } });
  });

  test("keep GitHub's expressions as they are, and what a value says is no template", () => {
    const kept = new Map([["feature/design/deploy.yml", "token: ${{ secrets.TOKEN }}\nname: \"of {{milestone.title}}\"\n"]]);
    expect(files(rendering({ own: kept, title: 'say "{{date}}"' })).get("deploy.yml")?.text).toBe('token: ${{ secrets.TOKEN }}\nname: "of say \\"{{date}}\\""\n');
  });

  test.each(["con.md", "a:b.md", "end. "])("cannot be called %s", (name) => {
    expect(renderPhase(rendering({ own: new Map([[`feature/design/${name}`, "x\n"]]) }))).toMatchObject({ ok: false, problem: { code: "invalid-value" } });
  });
});

describe("labels of a milestone's own", () => {
  test("get the template of their name, however their words are joined, and keep their own name", () => {
    const made = value(renderPhase(rendering({ labels: ["Architecture Diagram", "data-model.md"] })));
    expect(made.map(({ name, path }) => [name, path])).toEqual([["Architecture Diagram", "architecture_diagram.md"], ["data-model.md", "data_model.md"]]);
  });

  test("begin with their name where there is no template; pictures and code begin with nothing", () => {
    const made = value(renderPhase(rendering({ labels: ["service_design", "openapi.yaml", "screens.png", "notes.txt"] })));
    expect(made.map(({ path }) => path)).toEqual(["service_design.md", "openapi.yaml", "notes.txt"]);
    expect(made[0]?.text).toMatch(/^# Service design: Keys\n/);
    expect(parse(made[1]?.text ?? "?")).toBeNull();
  });

  test("are kinds of work in the last phase, and no files", () => {
    expect(value(renderPhase(rendering({ phase: "execute", labels: ["implementation", "test_results"] })))).toEqual([]);
  });

  test.each(["../outside", "a/../../b", "/etc/passwd", "nul", "a\u0000b", ".git/config"])("that are no file's name are refused: %j", (label) => {
    expect(renderPhase(rendering({ labels: [label] }))).toMatchObject({ ok: false, problem: { code: "invalid-value" } });
  });
});
