// config show: what is set, everything that holds, and who said so.
import { describe, expect, test } from "vitest";
import { configKeys } from "../../../../src/core/model/config/config.ts";
import { run } from "../../../fixtures/config/repository.ts";

const TEXT = "cache:\n  ttl: 60\nui:\n  theme: dark\nintegrations:\n  jira:\n    api_token: geheim\n";
const ENV = { env: { DATABASE_TYPE: "sqlite" } };

describe("config show", () => {
  test("shows what somebody set, with its source, and masks credentials", async () => {
    const { outcome } = await run("config show", TEXT, ENV);
    expect(outcome.data).toEqual({
      config: { backend_override: "sqlite", cache: { ttl: 60 }, ui: { theme: "dark" }, integrations: { jira: { api_token: "***" } } },
      origins: { backend_override: "environment", "cache.ttl": "file", "ui.theme": "file", "integrations.jira.api_token": "file" },
    });
    expect(JSON.stringify([outcome.data, outcome.reply, outcome.warnings])).not.toContain("geheim");
    expect(outcome.warnings).toMatchObject([{ code: "secret-in-file" }]);
  });

  test("--effective shows every key with its source", async () => {
    const { data } = (await run("config show --effective", TEXT, ENV)).outcome;
    const named = configKeys().filter(({ path }) => !path.includes("<name>")).map(({ key }) => key);
    expect(data).toMatchObject({ config: { auto_scale: true, cache: { ttl: 60, type: "memory" } }, origins: { auto_scale: "default", "cache.ttl": "file", backend_override: "environment" } });
    expect(Object.keys(Object(data).origins).sort()).toEqual([...named, "integrations.jira.api_token", "ui.theme"].sort());
  });

  test("one section is shown alone", async () => {
    const { data } = (await run("config show cache --effective", TEXT)).outcome;
    expect(data).toMatchObject({ config: { cache: { enabled: false, ttl: 60 } } });
    expect(Object.keys(Object(data).config)).toEqual(["cache"]);
  });

  test("nothing set is said in a sentence", async () => {
    expect((await run("config show", "")).outcome.reply).toEqual([{ kind: "text", text: "Nothing is set; the defaults hold." }]);
  });

  test("an unknown section is named with what was meant", async () => {
    expect((await run("config show nothing.here", "")).outcome.problem?.code).toBe("key-not-found");
  });
});
