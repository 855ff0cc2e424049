// Names in the sources, and what is a credential.
import { describe, expect, test } from "vitest";
import { spotAt } from "../../../../src/core/model/config/config.ts";
import { ALIASES, ENVIRONMENT, GIT, isCredential, keyNamed, masked, MASTERS } from "../../../../src/core/model/config/sources.ts";

describe("names of keys in the sources", () => {
  test("all lead to keys", () => {
    for (const { key } of [ENVIRONMENT, GIT, ALIASES].flatMap((names) => Object.values(names))) expect([key, spotAt(key.split(".")).kind]).toEqual([key, "key"]);
    for (const { master, details } of MASTERS) {
      expect(spotAt([master]).kind).toBe("key");
      for (const detail of details) expect(spotAt([detail]).kind).toBe("section");
    }
  });

  test("former names are understood, unknown ones are problems", () => {
    expect(keyNamed("kiro_workflow")).toMatchObject({ ok: true, value: { key: "features.kiro_workflow" } });
    expect(keyNamed("constructor")).toMatchObject({ ok: false, problem: { code: "key-not-found" } });
  });
});

describe("a credential", () => {
  test.each([
    ["notification.slack_webhook", "https://example.org/x"],
    ["database.url", "postgres://localhost/x"],
    ["integrations.jira.api_key", "abc"],
    ["mine.password", "abc"],
    ["mine.address", "https://a:b@example.org"],
    ["project.name", "https://hooks.slack.com/services/x"],
  ])("%s: %s is masked", (name, value) => {
    expect(masked(name, value)).toBe("***");
  });

  test.each([
    ["notification.slack_webhook", "env:HOOK"],
    ["notification.slack_webhook", "${{ secrets.HOOK }}"],
    ["mine.password", ""],
    ["mine.token", 5],
    ["project.name", "https://example.org"],
  ])("%s: %s is none", (name, value) => {
    expect(isCredential(name, value)).toBe(false);
  });
});
