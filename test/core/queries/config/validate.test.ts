// config validate: fails for errors, not for warnings, and names every place.
import { describe, expect, test } from "vitest";
import { PATH, run } from "../../../fixtures/config/repository.ts";
import { applied, snippets } from "../../../fixtures/config/snippets.ts";

describe("config validate", () => {
  test("a file that says nothing is in order", async () => {
    const { outcome } = await run("config validate", "");
    expect(outcome).toMatchObject({ data: { problems: [], errors: 0, warnings: 0 }, problem: null });
    expect(outcome.reply).toEqual([{ kind: "text", text: "The configuration is in order." }]);
  });

  test("every snippet of the guides in one file gives warnings, and no error but that nobody is the approvers it names", async () => {
    const { outcome } = await run("config validate", snippets.filter(({ operation }) => operation === "append").reduce(applied, ""));
    const roles = ["tech-lead", "architect", "product-manager"];
    expect(outcome.data).toMatchObject({ errors: roles.length });
    for (const role of roles) expect(JSON.stringify(outcome.data)).toContain(`approval_workflow asks for ${role}, and approval_workflow.roles says of nobody that they are it.`);
    expect(Object(outcome.data).warnings).toBeGreaterThan(10);
  });

  test.each([
    ["agents.memory: 1\n", "unknown-key", 0],
    ["project.type: [a|b]\n", "placeholder", 0],
    ["cache.ttl: 1\ncache.ttl: 2\n", "duplicate-key", 0],
    ["x: 5auto_scale: true\n", "glued-line", 0],
    ["auto_scale: 7\n", "value-ignored", 1],
    ["backend_override: mysql\n", "value-ignored", 1],
    ["execution.retry_backoff: 10\n", "value-ignored", 1],
    ["cache.max_size: 1M\n", "value-ignored", 1],
    ["cache: [\n", "invalid-yaml", 1],
  ])("%j is reported as %s with its line, errors: %i", async (text, code, errors) => {
    const { outcome } = await run("config validate", text);
    expect(outcome.data).toMatchObject({ errors, problems: expect.arrayContaining([expect.objectContaining({ code, at: expect.objectContaining({ path: PATH, line: expect.any(Number), column: expect.any(Number) }) })]) });
    expect(outcome.problem?.code ?? null).toBe(errors > 0 ? "check-failed" : null);
  });

  test.each([
    ["kiro_workflow:\n  phases: [design, design, spec, execute]\n", "has design twice", "Name each once."],
    ["kiro_workflow:\n  phase_weights:\n    design: 90\n", "come to 170, not to 100", "Correct the weights of design, spec, execute."],
    ["kiro_workflow:\n  phases: [\"../x\"]\n", "cannot be the name of a folder", "Use small letters, digits and hyphens."],
    ["approval_workflow:\n  design_approvers: [tech-lead]\n", "says of nobody that they are it", "config set approval_workflow.roles.tech-lead"],
  ])("%j, which phases cannot be done with, is an error with the fix", async (text, message, hint) => {
    const { outcome } = await run("config validate", text);
    expect(outcome.data).toMatchObject({ errors: 1, problems: [{ code: "invalid-value", message: expect.stringContaining(message), hint: expect.stringContaining(hint) }] });
    expect(outcome.problem?.code).toBe("check-failed");
  });

  test("a role with people is in order", async () => {
    const { outcome } = await run("config validate", "approval_workflow:\n  design_approvers: [tech_lead]\n  roles:\n    tech-lead: [\"@ann\"]\n");
    expect(outcome.problem).toBe(null);
  });
});
