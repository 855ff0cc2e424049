import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { configWith } from "../../../../src/core/model/config/config.ts";
import { parseBudget, resolveAgent } from "../../../../src/core/rules/execution/coding-agents.ts";

function resolve(name: string, settings: { readonly [key: string]: Json } = {}) {
  return resolveAgent(name, configWith(Object.entries(settings).map(([key, value]) => ({ path: ["coding_agents", name, key], value }))).coding_agents);
}

function resolved(name: string, settings: { readonly [key: string]: Json } = {}) {
  const agent = resolve(name, settings);
  if (!agent.ok) throw new Error(agent.problem.message);
  return agent.value;
}

const CLAUDE = ["claude", "-p", "--output-format", "text", "--permission-mode", "acceptEdits"];
const CODEX = ["codex", "exec", "--sandbox", "workspace-write"];

describe("the argument list of a coding agent", () => {
  it.each([
    ["claude", {}, CLAUDE],
    ["claude", { budget: "20 turns" }, [...CLAUDE, "--max-turns", "20"]],
    ["claude", { budget: "5 USD" }, [...CLAUDE, "--max-budget-usd", "5"]],
    ["claude", { budget: "$0.50" }, [...CLAUDE, "--max-budget-usd", "0.5"]],
    ["codex", {}, [...CODEX, "-"]],
    ["codex", { budget: "20 turns" }, [...CODEX, "-"]],
    ["codex", { budget: "$5" }, [...CODEX, "-"]],
    ["claude", { command: " claude -p --model opus " }, ["/bin/sh", "-c", "claude -p --model opus"]],
    ["codex", { command: "codex exec -" }, ["/bin/sh", "-c", "codex exec -"]],
    ["own", { command: "my-agent 'two words' | tee log" }, ["/bin/sh", "-c", "my-agent 'two words' | tee log"]],
    ["own", { command: "my-agent", budget: "20 turns" }, ["/bin/sh", "-c", "my-agent"]],
    ["own", { command: "claude -p --dangerously-skip-permissions" }, ["/bin/sh", "-c", "claude -p --dangerously-skip-permissions"]],
  ])("%s with %j is %j", (name, settings, argv) => {
    expect(resolved(name, settings).argv).toEqual(argv);
  });

  it.each(["claude", "codex"])("of the preset %s never switches permissions or the sandbox off", (name) => {
    for (const budget of [null, "20 turns", "$5"]) {
      expect(resolved(name, { budget }).line).not.toMatch(/dangerous|bypass|yolo|full-auto|full-access|skip/i);
    }
  });

  it("is what people read and accept, word by word", () => {
    expect(resolved("claude", { budget: "20 turns" }).line).toBe(`${CLAUDE.join(" ")} --max-turns 20`);
    expect(resolved("own", { command: "my-agent 'two words'" }).line).toBe("my-agent 'two words'");
  });
});

describe("a budget", () => {
  it.each([
    ["1 turn", { unit: "turns", amount: "1" }], ["20 turns", { unit: "turns", amount: "20" }], ["5 USD", { unit: "dollars", amount: "5" }],
    ["5USD", { unit: "dollars", amount: "5" }], ["$5", { unit: "dollars", amount: "5" }], ["$ 0.25", { unit: "dollars", amount: "0.25" }],
  ])("%s is %j", (text, budget) => {
    expect(parseBudget(text)).toEqual(budget);
  });

  it.each(["", "20", "0 turns", "-1 turns", "1.5 turns", "0 USD", "$0.00", "$-5", "5 EUR", "$5 USD", "20 turns; rm", "1e3 USD", " 5 USD", "lots"])("cannot be %j", (text) => {
    expect(parseBudget(text)).toBeNull();
  });

  it("that a preset cannot read is refused, so that nothing runs without the limit somebody wanted", () => {
    expect(resolve("claude", { budget: "lots" })).toMatchObject({ ok: false, problem: { code: "invalid-value", message: 'coding_agents.claude.budget cannot be "lots".', hint: 'Write "20 turns", "5 USD" or "$5".' } });
  });

  it("that a command cannot be told is a warning with the way out", () => {
    expect(resolved("codex", { budget: "$5" }).warnings).toMatchObject([{ code: "value-ignored", message: "coding_agents.codex.budget is not kept: codex has no option that caps dollars.", hint: "Limit its time with coding_agents.codex.timeout." }]);
    expect(resolved("own", { command: "my-agent", budget: "anything" }).warnings).toMatchObject([{ code: "value-ignored", hint: "Write the limit into the command." }]);
    expect(resolved("claude", { budget: "$5" }).warnings).toEqual([]);
  });
});

describe("what an agent may see", () => {
  it("is its own credentials, a private HOME, and no limit of time unless somebody says so", () => {
    expect(resolved("claude")).toMatchObject({ env: ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"], home: "private", timeoutMs: null, prompt: null, silent: true });
    expect(resolved("codex")).toMatchObject({ env: ["CODEX_API_KEY"], home: "private", silent: false });
    expect(resolved("own", { command: "my-agent" }).env).toEqual([]);
  });

  it("is what the configuration says in place of the preset", () => {
    expect(resolved("claude", { env: ["MY_KEY"], home: "user", timeout: "30m" })).toMatchObject({ env: ["MY_KEY"], home: "user", timeoutMs: 1_800_000 });
  });
});

describe("the template of a prompt", () => {
  it.each([
    ["templates/agent.md", { kind: "path", path: "templates/agent.md" }],
    ["./agent.txt", { kind: "path", path: "agent.txt" }],
    ["Do {{ task_title }}.", { kind: "text", text: "Do {{ task_title }}." }],
    ["Do it.\nAs in README.md", { kind: "text", text: "Do it.\nAs in README.md" }],
    [" ", null],
  ])("%j is %j", (prompt, source) => {
    expect(resolved("claude", { prompt }).prompt).toEqual(source);
  });

  it.each(["../secret.md", "/etc/motd.txt", "a//b.md", "a\\b.md", "a/../../b.md"])("%s leads out of the data folder and is refused", (prompt) => {
    expect(resolve("claude", { prompt })).toMatchObject({ ok: false, problem: { code: "invalid-value" } });
  });
});

it.each(["cluade", "constructor", "__proto__"])("an agent %s that is neither configured nor known is a problem", (name) => {
  expect(resolveAgent(name, configWith([]).coding_agents)).toMatchObject({ ok: false, problem: { code: "invalid-value", message: `There is no coding agent "${name}".` } });
});

it("a name that nearly is one is told which", () => {
  expect(resolve("cluade")).toMatchObject({ problem: { hint: expect.stringMatching(/^Did you mean claude\?/) } });
  expect(resolve("own", { timeout: "5m" })).toMatchObject({ ok: false, problem: { message: 'There is no coding agent "own".' } });
});

it.each(["", " ", "a\0b"])("a command %j is refused", (command) => {
  expect(resolve("own", { command })).toMatchObject({ ok: false, problem: { code: "invalid-value" } });
});
