import { describe, expect, test } from "vitest";
import type { Reply } from "../../../../src/core/base/reply.ts";
import { given, type Setting } from "../../../support/given.ts";

/** The features that a fresh installation switches on. */
const FRESH = { "features.kiro_workflow": true };

function textOf(reply: Reply): string {
  return reply.map((block) => (block.kind === "code" ? block.text : `<${block.kind}>`)).join("\n");
}

async function lines(setting: Setting): Promise<string[]> {
  return textOf((await given().with({ exists: true, ...setting }).when("system-info")).reply).split("\n");
}

test("a fresh installation is told in exactly the five lines that scripts know", async () => {
  const outcome = await given().with({ exists: true, config: FRESH }).when("system-info");
  expect(textOf(outcome.reply)).toBe(
    [
      "Enhanced Milestone System v2.0.0",
      "Backend: file (auto-scaling enabled)",
      "Scale Detection: active",
      "Features: multi-agent, kiro-workflow, session-management",
      "Status: Ready for milestone creation",
    ].join("\n"),
  );
  expect(outcome.data).toMatchObject({ version: "2.0.0", backend: "file", auto_scaling: "enabled", features: ["multi-agent", "kiro-workflow", "session-management"] });
});

describe("the lines say what the configuration says", () => {
  test("a backend that is forced pauses scaling", async () => {
    expect((await lines({ config: { backend_override: "sqlite" } }))[1]).toBe("Backend: sqlite (auto-scaling paused by override)");
  });

  test("without scaling nothing is detected", async () => {
    expect((await lines({ config: { auto_scale: false } })).slice(1, 3)).toEqual(["Backend: file (auto-scaling disabled)", "Scale Detection: inactive"]);
    expect((await lines({ config: { auto_scale: false, backend_override: "postgresql" } }))[1]).toBe("Backend: postgresql (auto-scaling disabled)");
  });

  test("only the features that are on are named", async () => {
    expect((await lines({ config: { "features.multi_agent_coordination": false } }))[3]).toBe("Features: session-management");
    expect((await lines({ config: { "features.multi_agent_coordination": false, "features.session_management": false } }))[3]).toBe("Features: none");
  });

  test("a repository without data is not ready", async () => {
    expect((await lines({ exists: false }))[4]).toBe("Status: No milestone data found; run milestone init");
  });
});

test("the old spelling asks the same", async () => {
  expect((await given().with({ exists: true }).when("update --system-info")).data).toMatchObject({ backend: "file" });
});
