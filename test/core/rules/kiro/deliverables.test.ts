import { describe, expect, it } from "vitest";
import { drift, exhibitsOf, filesOfPhase, phaseFolder, standingsOf } from "../../../../src/core/rules/kiro/deliverables.ts";

const place = { milestone: "milestone-001", task: "task-001", phase: "design" };
const file = (name: string, sha256 = name, bytes = 10) => ({ path: `${phaseFolder(place)}${name}`, sha256, bytes, editor: null, text: null });
const expected = (label: string, more: { path?: string; template?: string } = {}) => ({ label, path: more.path ?? null, template: more.template ?? null });
const stateOf = (label: Parameters<typeof standingsOf>[0][number], ...files: ReturnType<typeof file>[]) => standingsOf([label], files, place)[0]?.state;

describe("a deliverable", () => {
  it.each(["architecture_diagram.md", "architecture-diagram.png", "Architecture Diagram.md", "architecture_diagram/part-1.md", "architecture_diagram"])("is found by its label as %s", (name) => {
    expect(stateOf(expected("architecture_diagram"), file(name))).toBe("there");
  });

  it.each(["architecture.md", "my_architecture_diagram.md", "notes/architecture_diagram.md"])("is not taken for %s", (name) => {
    expect(stateOf(expected("architecture_diagram"), file(name))).toBe("missing");
  });

  it("is found by a label with an ending as a file without one, and the other way round", () => {
    expect(stateOf(expected("api.yaml"), file("api.yaml"))).toBe("there");
    expect(stateOf(expected("api.yaml"), file("api.yml"))).toBe("there");
    expect(stateOf(expected("spec", { path: "deep/spec.md" }), file("deep/spec.md"))).toBe("there");
  });

  it("that nobody has worked on is untouched: the template as it was, or nothing at all", () => {
    expect(stateOf(expected("a", { template: "t" }), file("a.md", "t"))).toBe("untouched");
    expect(stateOf(expected("a"), file("a.md", "e", 0))).toBe("untouched");
    expect(stateOf(expected("a", { template: "t" }), file("a.md", "t"), file("a/more.md", "u"))).toBe("there");
  });
});

describe("the files of a phase", () => {
  it("are those below its folder, in the order of their paths, and of no other phase", () => {
    const other = { ...file("z.md"), path: "deliverables/milestone-001/task-001/design-2/z.md" };
    expect(exhibitsOf(filesOfPhase({ files: [file("b.md"), other, file("a.md")] }, place))).toEqual([{ path: file("a.md").path, sha256: "a.md" }, { path: file("b.md").path, sha256: "b.md" }]);
  });

  it("have drifted where one is added, removed or has other bytes, and not otherwise", () => {
    const shown = [{ path: "a", sha256: "1" }, { path: "b", sha256: "2" }];
    expect(drift(shown, [...shown].reverse())).toEqual([]);
    expect(drift(shown, [{ path: "a", sha256: "9" }, { path: "c", sha256: "3" }])).toEqual(["a", "b", "c"]);
  });
});
