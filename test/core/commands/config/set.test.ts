// config set: what it writes, what it refuses, and what it says of both.
import { describe, expect, test } from "vitest";
import { given } from "../../../support/given.ts";
import { run } from "../../../fixtures/config/repository.ts";

describe("config set", () => {
  test("changes the line of the key and says what was and is", async () => {
    const { text, answer } = await run("config set cache.ttl 60", "cache:\n  ttl: 120 # two minutes\n  type: memory\n");
    expect(text).toBe("cache:\n  ttl: 60 # two minutes\n  type: memory\n");
    expect(answer).toMatchObject({ data: { key: "cache.ttl", value: 60, before: 120 }, subject: "set cache.ttl" });
    expect(answer?.warnings).toBe(undefined);
  });

  test.each([
    ["auto_scale no", "auto_scale: false\n"],
    ["session_timeout 1h", "session_timeout: 3600\n"],
    ["kiro_workflow true", "features:\n  kiro_workflow: true\n"],
    ["session_management.cleanup_after 2w", "session_management:\n  cleanup_after: 2w\n"],
    ["project.name \"Two words\"", "project:\n  name: Two words\n"],
    ["notification.slack_webhook env:HOOK", "notification:\n  slack_webhook: env:HOOK\n"],
  ])("%j is written in canonical form", async (words, expected) => {
    expect((await run(`config set ${words}`, "")).text).toBe(expected);
  });

  test.each(["approval_workflow.design_approvers tech-lead,architect", "approval_workflow.design_approvers '[tech-lead, \"architect\"]'"])("%j is a list", async (words) => {
    const { answer } = await run(`config set ${words}`, "");
    expect(answer?.data).toMatchObject({ value: ["tech-lead", "architect"], before: [] });
  });

  test.each([
    ["auto_scale maybe", "Write true or false."],
    ["backend_override mysql", "Write one of file, sqlite, postgresql."],
    ["cache.ttl soon", "Write a whole number from 1 up (seconds)."],
    ["session_management.cleanup_after 7", expect.stringContaining("Write a duration as")],
    ["cache.max_size 12", "Write a size as 512KB, 256MB or 4GB."],
    ["scale_thresholds.file_to_sqlite 200", "Change the other one first."],
    ["project.type \"[web_app|mobile_app]\"", expect.stringContaining("Replace it with one value.")],
  ])("%j is refused with what is allowed, and nothing is written", async (words, hint) => {
    const { text, outcome } = await run(`config set ${words}`, "# mine\n");
    expect(outcome.problem).toMatchObject({ code: "invalid-argument", hint });
    expect(text).toBe("# mine\n");
  });

  test("an unknown key is refused with the nearest ones, and written with --force", async () => {
    expect((await run("config set auto_scael true", "")).outcome.problem).toMatchObject({ code: "key-not-found", hint: "Did you mean auto_scale?" });
    const { text, answer } = await run("config set mine.retries 3 --force", "mine:\n  name: x\n");
    expect(text).toBe("mine:\n  name: x\n  retries: 3\n");
    expect(answer?.data).toEqual({ key: "mine.retries", value: 3, before: null });
  });

  test("a section is not a key, not even with --force", async () => {
    expect((await run("config set agents x --force", "")).outcome.problem).toMatchObject({ code: "key-not-found", message: "agents is a section of keys." });
  });

  test("where people are told is never written as itself, not even with --force", async () => {
    for (const force of ["", " --force"]) {
      const { text, outcome } = await run(`config set notification.slack_webhook https://hooks.slack.com/services/T/B/geheim${force}`, "");
      expect([text, outcome.problem?.code, outcome.problem?.hint]).toEqual(["", "invalid-argument", expect.stringContaining("env:NOTIFICATION_SLACK_WEBHOOK")]);
    }
  });

  test("a credential is refused, written with --force, and never shown", async () => {
    const words = "config set database.url postgres://ada:geheim@db.example.org/milestones";
    expect((await run(words, "")).outcome.problem).toMatchObject({ code: "invalid-argument", hint: expect.stringContaining("env:DATABASE_URL") });
    const { text, answer } = await run(`${words} --force`, "");
    expect(text).toContain("geheim");
    expect(JSON.stringify(answer)).not.toContain("geheim");
  });

  test("a value that something stronger overrides is written, with a warning", async () => {
    const { answer } = await run("config set backend_override file", "", { env: { DATABASE_TYPE: "postgresql" } });
    expect(answer).toMatchObject({ data: { value: "file" }, warnings: [{ code: "value-ignored", message: expect.stringContaining("postgresql") }] });
  });

  test("without a data folder nothing is made", async () => {
    expect((await given().with({ exists: false }).when("config set auto_scale true")).problem?.code).toBe("no-milestone-data");
  });
});
