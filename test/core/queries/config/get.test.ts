// config get: one value and where it comes from.
import { describe, expect, test } from "vitest";
import { PATH, run } from "../../../fixtures/config/repository.ts";

describe("config get", () => {
  test.each([
    ["cache.ttl", { key: "cache.ttl", value: 60, origin: "file", from: `${PATH}:2:8` }],
    ["debug.level", { value: "verbose", origin: "environment", from: "MILESTONE_DEBUG" }],
    ["auto_scale", { value: true, origin: "default", from: null }],
    ["kiro_workflow", { key: "features.kiro_workflow", value: false, origin: "default" }],
    ["ui.theme", { value: "dark", origin: "file" }],
    ["integrations.jira.api_token", { value: "***", origin: "file" }],
    ["database.url", { value: "***", origin: "environment" }],
    ["approval_workflow.roles.lead", { value: ["ada"], origin: "file" }],
  ])("%s is shown with its origin", async (key, data) => {
    const text = "cache:\n  ttl: 60\nui:\n  theme: dark\nintegrations.jira.api_token: geheim\napproval_workflow:\n  roles:\n    lead: [ada]\n";
    const { outcome } = await run(`config get ${key}`, text, { env: { MILESTONE_DEBUG: "1", DATABASE_URL: "postgres://a:geheim@b/c" } });
    expect(outcome.problem).toBe(null);
    expect(outcome.data).toMatchObject(data);
    expect(JSON.stringify([outcome.data, outcome.reply])).not.toContain("geheim");
  });

  test("the reply is the value alone, as it is written in the file", async () => {
    expect((await run("config get commands.prefixes", "")).outcome.reply).toEqual([{ kind: "text", text: "[/milestone, /ms]" }]);
  });

  test("an unknown key is named with the nearest ones, a section with the verb that shows it", async () => {
    expect((await run("config get cache.tll", "")).outcome.problem).toMatchObject({ code: "key-not-found", hint: "Did you mean cache.ttl or cache.type?" });
    expect((await run("config get cache", "")).outcome.problem).toMatchObject({ code: "key-not-found", hint: "See `milestone config show cache --effective`." });
  });
});
