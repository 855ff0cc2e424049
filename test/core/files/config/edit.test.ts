// Edits of a configuration: the key is found however it is written, and every other line stays as it is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { editConfig } from "../../../../src/core/files/config/edit.ts";
import { readConfig } from "../../../../src/core/files/config/config.ts";
import { configKeys } from "../../../../src/core/model/config/config.ts";
import type { ConfigKey } from "../../../../src/core/model/config/key.ts";
import { applied, seeded, snippets } from "../../../fixtures/config/snippets.ts";

const PATH = "config/milestone-config.yaml";

function set(text: string, key: string, value: Json): string {
  return edited(text, { kind: "set", at: key.split("."), value });
}

function unset(text: string, key: string): string {
  return edited(text, { kind: "remove", at: key.split(".") });
}

function edited(text: string, edit: Parameters<typeof editConfig>[1][number]): string {
  const result = editConfig({ path: PATH, text }, [edit]);
  if (!result.ok) throw new Error(result.problem.message);
  expect(result.value.whole).toBe(false);
  return result.value.text;
}

describe("setting a key", () => {
  test.each([
    ["in its own line, with what stands around it", "cache:\n  # why\n  ttl: 300   # 5 minutes\n  type: memory\n", "cache.ttl", 60, "cache:\n  # why\n  ttl: 60   # 5 minutes\n  type: memory\n"],
    ["in its dotted line", "debug.level: verbose # x\nauto_scale: true\n", "debug.level", "quiet", "debug.level: quiet # x\nauto_scale: true\n"],
    ["under its former name", "kiro_workflow: false\n", "features.kiro_workflow", true, "kiro_workflow: true\n"],
    ["where it holds, of several lines", "auto_scale: true\nauto_scale: true # again\n", "auto_scale", false, "auto_scale: true\nauto_scale: false # again\n"],
    ["in the last of several sections", "agents:\n  enable_gc: true\nagents:\n  enable_gc: true\n", "agents.enable_gc", false, "agents:\n  enable_gc: true\nagents:\n  enable_gc: false\n"],
    ["at the end of a file without final newline", "auto_scale: true", "session_locking", true, "auto_scale: true\nsession_locking: true\n"],
    ["with the line ends of the file", "auto_scale: true\r\n", "session_locking", true, "auto_scale: true\r\nsession_locking: true\r\n"],
    ["in an empty file", "", "auto_scale", false, "auto_scale: false\n"],
    ["in its section", "cache:\n  ttl: 300\nauto_scale: true\n", "cache.type", "redis", "cache:\n  ttl: 300\n  type: redis\nauto_scale: true\n"],
    ["beside a value that has its section's name", "kiro_workflow: false\n", "kiro_workflow.phase_timeout", "12h", "kiro_workflow: false\nkiro_workflow.phase_timeout: 12h\n"],
    ["beside such a value that does not hold", "project: a\nproject.name: b\n", "project.team_size", 3, "project: a\nproject.name: b\nproject.team_size: 3\n"],
    ["beside sections that repeat", "agents:\n  enable_gc: true\nagents:\n  gc_frequency: 1m\n", "agents.restart_interval", "1h", "agents:\n  enable_gc: true\nagents:\n  gc_frequency: 1m\nagents.restart_interval: 1h\n"],
    ["although a line is glued, which is taken apart", "cache:\n  ttl: 300auto_scale: true\n", "auto_scale", false, "cache:\n  ttl: 300\nauto_scale: false\n"],
    ["that is there already, and nothing changes", "cache.ttl:    60\n", "cache.ttl", 60, "cache.ttl:    60\n"],
    ["after a byte order mark", "\uFEFFauto_scale: true\n", "auto_scale", false, "\uFEFFauto_scale: false\n"],
  ])("a key is set %s", (...[, text, key, value, expected]) => {
    expect(set(text, key, value)).toBe(expected);
  });

  test("a file with a part that cannot be read is left alone", () => {
    const result = editConfig({ path: PATH, text: "auto_scale: true\ncache: [\n" }, [{ kind: "set", at: ["auto_scale"], value: false }]);
    expect(result).toMatchObject({ ok: false, problem: { code: "invalid-yaml", at: { path: PATH } } });
  });
});

describe("unsetting a key", () => {
  test.each([
    ["takes its line", "auto_scale: true\nbackend_override: file # or\nids: sequential\n", "backend_override", "auto_scale: true\nids: sequential\n"],
    ["takes every line it has", "cache:\n  ttl: 1\n  type: redis\ncache.ttl: 2\ncache:\n  ttl: 3\n  enabled: true\n", "cache.ttl", "cache:\n  type: redis\ncache:\n  enabled: true\n"],
    ["takes a list with its items", "approval_workflow:\n  design_approvers:\n    - a\n    - b\n  allow_local: true\nauto_scale: true\nauto_scale: true\n", "approval_workflow.design_approvers", "approval_workflow:\n  allow_local: true\nauto_scale: true\nauto_scale: true\n"],
    ["takes its former name", "kiro_workflow: false\nkiro_workflow.phase_timeout: 1h\n", "features.kiro_workflow", "kiro_workflow.phase_timeout: 1h\n"],
    ["that is not there changes nothing", "auto_scale: true\n", "cache.ttl", "auto_scale: true\n"],
    ["of another program works as well", "ui:\n  theme: dark\n  font: x\n", "ui.theme", "ui:\n  font: x\n"],
  ])("unsetting a key %s", (_name, text, key, expected) => {
    expect(unset(text, key)).toBe(expected);
  });

  test("the last key of a section leaves a file that loads", () => {
    const text = unset("agents:\n  enable_gc: true\nauto_scale: false\n", "agents.enable_gc");
    expect(readConfig({ file: { path: PATH, text } })).toMatchObject({ problems: [], config: { agents: { enable_gc: false }, auto_scale: false } });
  });
});

const keys = configKeys().filter(({ path }) => !path.includes("<name>"));

/** Some value that the key takes. */
function valueFor(key: ConfigKey): fc.Arbitrary<Json> {
  switch (key.kind) {
    case "boolean": return fc.boolean();
    case "integer": return key.path[0] === "scale_thresholds" ? fc.constant(key.min === 2 ? 400 : 3) : fc.integer({ min: Math.max(2, Number(key.min ?? 2)), max: Number(key.max ?? 10_000) });
    case "choice": return fc.constantFrom(...(key.allowed ?? []));
    case "duration": return fc.constantFrom("30s", "5m", "1h 30m", "24h");
    case "size": return fc.constantFrom("512KB", "100MB", "4GB");
    case "list": return fc.array(fc.constantFrom(...(key.allowed ?? ["ada", "@org/team", "a b", "true", "#x", "1"])), { minLength: 1, maxLength: 3 });
    case "text": return key.form ? fc.constantFrom(...["2.1.0", "ms-{id}", "ada@example.org", "work/x", "fix({id}): {description}", "env:NAME"].filter((text) => key.form?.pattern.test(text))) : fc.constantFrom("plain", "two: words", "# no comment", "yes", "1.10", "中文");
  }
}

const written = fc.shuffledSubarray(snippets.filter(({ operation }) => operation === "append"), { maxLength: 12 }).map((chosen) => chosen.reduce(applied, ""));
const files = fc.tuple(written, fc.constantFrom("\n", "\r\n"), fc.boolean()).map(([text, end, ended]) => (ended ? text : text.replace(/\n$/, "")).replaceAll("\n", end));
const change = fc.constantFrom(...keys).chain((key) => valueFor(key).map((value) => ({ key, value })));

/** Lines of the file that cannot concern the key. */
function otherLines(text: string, { path }: ConfigKey): string[] {
  const ending = path.at(-1) ?? "";
  return text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.includes(ending));
}

describe("laws", () => {
  test("what was set is what is read, nothing else changes its value, and every other line stays byte for byte", () => {
    fc.assert(
      fc.property(files, change, (text, { key, value }) => {
        const before = readConfig({ file: { path: PATH, text } });
        const after = set(text, key.key, value);
        const read = readConfig({ file: { path: PATH, text: after } });
        expect(read.settings.get(key.key)?.at(-1)?.value).toEqual(value);
        for (const [other, said] of before.settings) if (other !== key.key && !/^(monitoring_enabled|enterprise_mode)$/.test(other)) expect([other, read.settings.get(other)?.at(-1)?.value]).toEqual([other, said.at(-1)?.value]);
        const kept = after.split(/\r?\n/);
        for (const line of otherLines(text, key)) {
          const at = kept.indexOf(line);
          expect(at, line).toBeGreaterThanOrEqual(0);
          kept.splice(0, at + 1);
        }
      }),
      seeded(400),
    );
  });

  test("what was set and unset again is gone, and what was not concerned is as it was", () => {
    fc.assert(
      fc.property(files, change, (text, { key, value }) => {
        const after = unset(set(text, key.key, value), key.key);
        const read = readConfig({ file: { path: PATH, text: after } });
        expect(read.settings.get(key.key)?.some(({ source, path }) => source === "file" && path.join(".") === key.key) ?? false).toBe(/^(monitoring_enabled|enterprise_mode)$/.test(key.key) && read.settings.has(key.key));
        const kept = after.split(/\r?\n/);
        for (const line of otherLines(text, key)) expect(kept).toContain(line);
      }),
      seeded(300),
    );
  });
});
