import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalMilestone, rootOf } from "../../../src/core/files/normal.ts";
import { parseYaml } from "../../../src/core/files/yaml/yaml.ts";
import { Milestone } from "../../../src/core/model/milestone.ts";
import { plainMilestone } from "../../../src/core/model/plain.ts";

/** The shortcut says nothing, or exactly what the schema says. */
const agrees = (fields: Record<string, unknown>): boolean => {
  const plain = plainMilestone(fields);
  const schema = Milestone.safeParse(fields);
  if (plain !== null) expect({ success: true, data: plain }).toEqual({ success: schema.success, data: schema.data });
  if (plain !== null && schema.success) expect(Object.keys(plain)).toEqual(Object.keys(schema.data));
  return plain !== null;
};

describe("the shortcut past the schema", () => {
  it("fills the same defaults in the same order", () => {
    expect(agrees({ id: "m", title: "M", tasks: [{ id: "t", title: "T" }], deliverables: [{ name: "D" }], blockers: [{ reason: "R" }], note: "kept" })).toBe(true);
  });

  it("is taken for every plain fixture, and agrees on all of them", () => {
    const root = new URL("../../fixtures/legacy", import.meta.url).pathname;
    const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => /(active|completed)\/[^/]+\.ya?ml$/.test(path));
    const taken = paths.filter((path) => {
      const value = parseYaml(readFileSync(join(root, path), "utf8"), path);
      const mapping = value.ok ? rootOf(value.value) : null;
      return mapping !== null && agrees(normalMilestone(mapping.mapping, { id: "m", path, home: "active" }).fields);
    });
    expect(taken.length).toBeGreaterThan(8);
  });

  it("agrees with the schema on whatever somebody writes into any field", () => {
    const odd = fc.oneof(fc.constantFrom(null, "", "planned", "pending", "high", 0, 1, -1, 1.5, Number.NaN, Infinity, true, [], {}, ["a"], [1], [null], { enabled: true }, { requires: ["a"] }, { phases: {} }), fc.jsonValue({ maxDepth: 2 }));
    const keys = [...Object.keys(Milestone.shape), "note"];
    const taskKeys = "id title description status type estimated_hours weight assigned_to started_at dependencies files run env timeout retries continue_on_error kiro_workflow blocked_reason".split(" ");
    const members = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 2 });
    const fields = fc.record({ over: members(keys), task: members(taskKeys), block: fc.tuple(fc.constantFrom("timeline", "progress", "dependencies", "execution", "kiro_configuration"), members("estimated_start estimated_hours percentage requires external started_at enabled more".split(" "))) });
    let taken = 0;
    fc.assert(fc.property(fields, ({ over, task, block: [name, inner] }) => {
      if (agrees({ id: "m", title: "M", tasks: [{ id: "t", title: "T", ...task }], [name]: inner, ...over })) taken++;
    }), { numRuns: 2_000 });
    expect(taken).toBeGreaterThan(100);
  });
});
