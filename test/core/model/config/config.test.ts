// The configuration's keys: defaults, places, near misses, and values put into them.
import { describe, expect, test } from "vitest";
import { bytesOf, configKeys, configWith, millisecondsOf, nearestKeys, spotAt } from "../../../../src/core/model/config/config.ts";

describe("the configuration", () => {
  test("without any values is the defaults, durations and sizes as they are spelled", () => {
    const config = configWith([]);
    expect(config.session_management.checkpoint_frequency).toBe("5m");
    expect(config.session_timeout).toBe(3600);
    expect(millisecondsOf(config.session_management.checkpoint_frequency)).toBe(300_000);
    expect(bytesOf(config.cache.max_size)).toBe(100 * 1024 ** 2);
    expect(() => millisecondsOf("soon")).toThrow();
  });

  test("takes values into their places and leaves the defaults as they were", () => {
    expect(configWith([{ path: ["cache", "ttl"], value: 5 }]).cache).toEqual({ ...configWith([]).cache, ttl: 5 });
    expect(configWith([]).cache.ttl).toBe(300);
  });

  test("fills the defaults of names that people choose, whichever of their keys comes first", () => {
    const config = configWith([{ path: ["coding_agents", "a", "env"], value: ["K"] }, { path: ["coding_agents", "a", "command"], value: "x" }]);
    expect(config.coding_agents).toEqual({ a: { command: "x", env: ["K"], prompt: null, timeout: null, home: "private", budget: null } });
  });
});

describe("a path of names", () => {
  test.each([
    ["auto_scale", { kind: "key" }],
    ["cache", { kind: "section" }],
    ["coding_agents", { kind: "names" }],
    ["coding_agents.mine", { kind: "section" }],
    ["coding_agents.mine.command", { kind: "key", key: { key: "coding_agents.mine.command" } }],
    ["approval_workflow.roles.lead", { kind: "key", key: { kind: "list" } }],
    ["cache.size", { kind: "unknown", depth: 1 }],
    ["nothing", { kind: "unknown", depth: 0 }],
    ["auto_scale.on", { kind: "unknown", depth: 1, key: { key: "auto_scale" } }],
    ["__proto__", { kind: "unknown", depth: 0 }],
    ["constructor.name", { kind: "unknown", depth: 0 }],
  ])("%s leads to what stands there", (name, spot) => {
    expect(spotAt(name.split("."))).toMatchObject(spot);
  });

  test.each([
    ["checkpoint_frequency", ["session_management.checkpoint_frequency"]],
    ["cache.tl", ["cache.ttl"]],
    ["auto-scale", ["auto_scale"]],
    ["conflict_resolution", ["coordination.conflict_resolution", "session_management.conflict_resolution"]],
    ["xyzzy", []],
  ])("%s has its near misses named", (name, near) => {
    expect(nearestKeys(name)).toEqual(near);
  });

  test("every key is found at its own path", () => {
    for (const key of configKeys()) expect(spotAt(key.path)).toMatchObject({ kind: "key", key: { key: key.key } });
  });
});
