// The editors' schema says what the loader says: the same keys, the same values.
import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { load } from "js-yaml";
import { applyEdits } from "../../../../src/core/base/edit.ts";
import { configKeys, configWith } from "../../../../src/core/model/config/config.ts";
import { readValue } from "../../../../src/core/model/config/key.ts";
import { configJsonSchema, configSchema } from "../../../../src/core/model/config/schema.ts";
import { snippets } from "../../../fixtures/config/snippets.ts";

const schema = configSchema();
const accepts = (value: unknown): boolean => z.safeParse(schema, value).success;

describe("the configuration's schema", () => {
  test("is JSON Schema with every key, its default and its effect", () => {
    const json = configJsonSchema();
    for (const { key, path, effect } of configKeys()) {
      if (path.includes("<name>")) continue;
      const node = path.reduce<unknown>((at, name) => Object(Object(at).properties ?? Object(at).anyOf?.[0]?.properties)[name], json);
      expect(Object(node).description, key).toContain(effect);
    }
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test("accepts what is set in every snippet but placeholders", () => {
    for (const { text, operation, name } of snippets) if (operation !== "sed") expect([name, accepts(load(text))]).toEqual([name, !text.includes("[web_app|") && !text.includes("/your-webhook")]);
  });

  test("accepts the defaults that are set", () => {
    const set = configKeys().filter((key) => key.default !== null && !key.path.includes("<name>"));
    expect(accepts(applyEdits({}, set.map(({ path, default: value }) => ({ kind: "set", at: path, value }) as const)))).toBe(true);
    expect(configWith([])).toBeTruthy();
  });

  const values = [true, false, 0, 1, 5, 101, -1, 1.5, "x", "true?", "5m", "0x", "1h 30m", "100MB", "12", "off", "file", "squash", [], ["a"], ["slack"], {}, "a@b.c", "ms-{id}", "2.0.0"];

  test("accepts nothing that the loader refuses, but for spelled amounts that do not come out even", () => {
    for (const key of configKeys()) {
      if (key.path.includes("<name>")) continue;
      for (const value of values) {
        if (key.unit && typeof value === "string") continue;
        const data = applyEdits({}, [{ kind: "set", at: key.path, value }]);
        if (accepts(data) && !(value instanceof Object && !Array.isArray(value))) expect([key.key, value, readValue(key, { value }).ok]).toEqual([key.key, value, true]);
      }
    }
  });
});
