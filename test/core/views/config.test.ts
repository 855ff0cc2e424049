// The configuration as people see it.
import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { readConfig } from "../../../src/core/files/config/config.ts";
import { configData, configProblems, configRows, configTable, shownValue, valueText } from "../../../src/core/views/config.ts";

const reading = readConfig({ file: { path: "c.yaml", text: "cache.ttl: 60\nui:\n  hooks: {api_token: geheim, size: 3}\napproval_workflow.roles.lead: [ada]\n" } });

describe("the configuration's view", () => {
  test("has a row for what is set, other programs' keys last", () => {
    expect(configRows(reading, { section: undefined, effective: false }).map(({ key, value, from }) => [key, value, from])).toEqual([
      ["cache.ttl", 60, "file (c.yaml:1:12)"],
      ["approval_workflow.roles.lead", ["ada"], "file (c.yaml:4:31)"],
      ["ui.hooks.api_token", "***", "file"],
      ["ui.hooks.size", 3, "file"],
    ]);
  });

  test("nests rows as data with the source of each key", () => {
    expect(configData(configRows(reading, { section: "cache", effective: false }))).toEqual({ config: { cache: { ttl: 60 } }, origins: { "cache.ttl": "file" } });
  });

  test("prints values as they are written", () => {
    expect([null, true, 5, "x", ["a", "b"], { a: 1 }].map(valueText)).toEqual(["-", "true", "5", "x", "[a, b]", '{"a":1}']);
    expect(configTable([])).toEqual([{ kind: "text", text: "Nothing is set; the defaults hold." }]);
  });

  test("masks within lists and mappings", () => {
    expect(shownValue("mine", [{ password: "x", name: "y" }])).toEqual([{ password: "***", name: "y" }]);
  });

  test("lists problems with place, code and hint", () => {
    const found = problem("unknown-key", "x is not a known key.", { at: { path: "c.yaml", line: 2, column: 1 }, hint: "Delete it." });
    expect(configProblems([found])).toEqual([{ kind: "list", items: ["c.yaml:2:1: x is not a known key. (unknown-key) Delete it."] }]);
  });
});
