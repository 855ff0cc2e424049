// Kinds of keys: how their values are described and read.
import { describe, expect, test } from "vitest";
import { spotAt } from "../../../../src/core/model/config/config.ts";
import { formOf, readValue } from "../../../../src/core/model/config/key.ts";

function read(key: string, value: string | number | boolean | null | readonly string[], spelling?: string) {
  const spot = spotAt(key.split("."));
  if (spot.kind !== "key") throw new Error(key);
  return readValue(spot.key, { value, ...(spelling && { spelling }) });
}

describe("a value of a key", () => {
  test.each([
    ["auto_scale", "Write true or false."],
    ["execution.agents", "Write a whole number from 1 up."],
    ["coordination.disk_limit.warn", "Write a whole number from 1 to 100 (percent)."],
    ["ids", "Write one of sequential."],
    ["cache.max_size", "Write a size as 512KB, 256MB or 4GB."],
    ["execution.env", "Write a list of names."],
    ["version", "Write a version such as 2.0.0."],
    ["project.name", "Write a text."],
  ])("of %s is described in a sentence", (key, sentence) => {
    const spot = spotAt(key.split("."));
    expect(spot.kind === "key" && formOf(spot.key)).toBe(sentence);
  });

  test("that is nothing is the default, and off unsets what is unset by default", () => {
    expect(read("cache.ttl", null)).toEqual({ ok: true, value: 300 });
    expect(read("cache.ttl", "")).toEqual({ ok: true, value: 300 });
    expect(read("coordination.stall_after.block", "off")).toEqual({ ok: true, value: null });
    expect(read("coordination.stall_after.warn", "off").ok).toBe(false);
  });

  test("of a text key is what was typed, whatever YAML makes of it", () => {
    expect(read("project.name", 1.1, "1.10")).toEqual({ ok: true, value: "1.10" });
    expect(read("project.name", true, "yes")).toEqual({ ok: true, value: "yes" });
  });

  test("that is refused is named, shortened, and never when it is secret", () => {
    expect(read("cache.ttl", "x".repeat(500))).toMatchObject({ problem: { message: expect.stringMatching(/^cache\.ttl cannot be "x{59}…\.$/) } });
    expect(read("database.url", ["geheim"])).toMatchObject({ problem: { message: "database.url cannot be what is written there." } });
  });
});
