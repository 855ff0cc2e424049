// config unset: what goes, and what holds then.
import { describe, expect, test } from "vitest";
import { run } from "../../../fixtures/config/repository.ts";

describe("config unset", () => {
  test("takes the key's line, and its default holds", async () => {
    const { text, answer } = await run("config unset backend_override", "auto_scale: true\nbackend_override: file\n");
    expect(text).toBe("auto_scale: true\n");
    expect(answer).toMatchObject({ data: { key: "backend_override", value: null, before: "file" }, subject: "unset backend_override" });
  });

  test("leaves what another source says", async () => {
    const { answer } = await run("config unset backend_override", "backend_override: file\n", { env: { DATABASE_TYPE: "sqlite" } });
    expect(answer?.data).toMatchObject({ value: "sqlite" });
  });

  test.each([["cache.ttl", "cache:\n  ttl: soon\n  enabled: true\n", "cache:\n  enabled: true\n"], ["scale_thresholds.sqlite_to_postgresql", "scale_thresholds:\n  sqlite_to_postgresql: 20\n  monitoring_interval: 600\n", "scale_thresholds:\n  monitoring_interval: 600\n"]])(
    "takes %s also where its value is of no use",
    async (key, before, after) => expect((await run(`config unset ${key}`, before)).text).toBe(after),
  );

  test("of a key that is not in the file changes nothing and says so", async () => {
    const { text, outcome, answer } = await run("config unset cache.ttl", "auto_scale: true\n");
    expect(outcome.decision?.edits).toEqual([]);
    expect(text).toBe("auto_scale: true\n");
    expect(answer?.reply).toEqual([{ kind: "text", text: "cache.ttl is not set in the file; it is 300." }]);
  });

  test("takes keys of other programs too", async () => {
    const { text, answer } = await run("config unset ui.theme", "ui:\n  theme: dark\n  font: x\n");
    expect(text).toBe("ui:\n  font: x\n");
    expect(answer?.data).toEqual({ key: "ui.theme", value: null, before: "dark" });
  });

  test("of an unknown key names the nearest ones", async () => {
    expect((await run("config unset backend_overide", "")).outcome.problem).toMatchObject({ code: "key-not-found", hint: "Did you mean backend_override?" });
  });
});
