// The configuration's loader: every snippet of the guides in any order, every key, every source, every kind of damage.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../../src/core/base/json.ts";
import { problem } from "../../../../src/core/base/problem.ts";
import { readConfig } from "../../../../src/core/files/config/config.ts";
import { configKeys } from "../../../../src/core/model/config/config.ts";
import type { ConfigKey } from "../../../../src/core/model/config/key.ts";
import { type ConfigReading, isConfigError, MASTERS, sourceOf } from "../../../../src/core/model/config/sources.ts";
import { applied, said, seeded, type Snippet, snippets, type Values } from "../../../fixtures/config/snippets.ts";

const PATH = ".milestones/config/milestone-config.yaml";

function reading(text: string): ConfigReading {
  return readConfig({ file: { path: PATH, text } });
}

/** "code line:column message" of each problem. */
function problemsOf(text: string): string[] {
  return reading(text).problems.map(({ code, at, message }) => `${code} ${at?.line}:${at?.column} ${message}`);
}

function valueOf(read: ConfigReading, path: readonly string[]): Json {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], read.config) as Json;
}

const masters = new Set(MASTERS.map(({ master }) => master));
const HARMLESS = new Set(["duplicate-key", "placeholder", "secret-in-file"]);

/** What the guides print in place of somebody's own value. */
function isExample(name: string, value: Json): boolean {
  return typeof value === "string" && configKeys().some(({ key, example }) => key === name && example?.test(value));
}

function expectSaid(text: string, values: Values, harmless: ReadonlySet<string>): void {
  const read = reading(text);
  const own = new Map([...read.settings].map(([key, list]) => [key, list.at(-1)?.value]));
  for (const [key, value] of values) expect([key, own.get(key)]).toEqual([key, isExample(key, value) ? undefined : value]);
  for (const key of own.keys()) expect(values.has(key) || masters.has(key), key).toBe(true);
  expect(read.problems.filter(({ code }) => !harmless.has(code))).toEqual([]);
  expect([...read.others]).toEqual([]);
}

describe("the snippets of both guides", () => {
  test("are all there", () => {
    expect(snippets.length).toBe(49);
  });

  test.each(snippets.filter(({ operation }) => operation !== "sed"))("$name loads by itself", (snippet) => {
    expectSaid(snippet.text, said(new Map(), snippet), HARMLESS);
  });

  const order = fc.shuffledSubarray([...snippets], { minLength: 1 });
  const files = order.map((chosen) => chosen.reduce((file, snippet) => ({ text: applied(file.text, snippet), values: said(file.values, snippet) }), { text: "", values: new Map() as Values }));

  test("in any order always load, the later value wins and nothing that was set is lost", () => {
    fc.assert(fc.property(files, ({ text, values }) => expectSaid(text, values, HARMLESS)), seeded(400));
  });

  test("of the questions load in their order, the three sections that repeat named", () => {
    const text = snippets.filter(({ name }) => name.startsWith("faq")).reduce(applied, "");
    expect(reading(text).problems.map(({ code, message }) => `${code} ${message.split(" ")[0]}`)).toEqual([
      "duplicate-key session_management", "duplicate-key agents", "duplicate-key git_integration",
    ]);
    expect(reading(text).config).toMatchObject({ session_management: { checkpoint_frequency: "10m" }, agents: { git_integration: false }, git_integration: { auto_cleanup_branches: true } });
  });

  test("load with CRLF and a byte order mark just as well", () => {
    const windows = files.map(({ text, values }) => ({ text: `\uFEFF${text.replaceAll("\n", "\r\n")}`, values }));
    fc.assert(fc.property(windows, ({ text, values }) => expectSaid(text, values, HARMLESS)), seeded(100));
  });

  test("load when final newlines are missing, and the glued lines are named", () => {
    const appends = snippets.filter(({ operation }) => operation === "append");
    const careless = fc.shuffledSubarray([...appends], { minLength: 2, maxLength: 12 }).chain((chosen) =>
      fc.array(fc.boolean(), { minLength: chosen.length, maxLength: chosen.length }).map((ended) => chosen.map((snippet, index): Snippet => (ended[index] ? snippet : { ...snippet, text: snippet.text.slice(0, -1) }))));
    fc.assert(
      fc.property(careless, (chosen) => {
        const text = chosen.reduce(applied, "");
        expectSaid(text, chosen.reduce<Values>(said, new Map()), new Set([...HARMLESS, "glued-line"]));
        const glued = chosen.slice(0, -1).filter((snippet) => !snippet.text.endsWith("\n")).length;
        expect(reading(text).problems.filter(({ code }) => code === "glued-line").length).toBe(glued);
      }),
      seeded(400),
    );
  });
});

describe("repeated keys", () => {
  test("repeated mappings are taken together, the later leaf holds, and a warning names the lines", () => {
    const text = "session_management:\n  checkpoint_frequency: 5m\n  max_sessions: 7\nauto_scale: true\nsession_management:\n  checkpoint_frequency: 10m\n";
    expect(reading(text).config.session_management).toMatchObject({ checkpoint_frequency: "10m", max_sessions: 7 });
    expect(problemsOf(text)).toEqual([
      "duplicate-key 5:1 session_management stands 2 times, in lines 1, 5; its keys are taken together.",
      "duplicate-key 6:3 session_management.checkpoint_frequency stands 2 times, in lines 2, 6; line 6 holds.",
    ]);
  });

  test("keys repeated within a section are found too", () => {
    expect(problemsOf("cache:\n  ttl: 5\n  ttl: 6\n")).toEqual(["duplicate-key 3:3 cache.ttl stands 2 times, in lines 2, 3; line 3 holds."]);
  });

  test.each([
    ["debug:\n  level: quiet\ndebug.level: verbose\n", "verbose"],
    ["debug.level: verbose\ndebug:\n  level: quiet\n", "quiet"],
  ])("a dotted key is its nested twin, and the later of them holds (%#)", (text, level) => {
    expect(reading(text).config.debug.level).toBe(level);
    expect(problemsOf(text).map((line) => line.split(" ")[0])).toEqual(["duplicate-key"]);
  });

  test("dots within a section go further into it", () => {
    expect(reading("coordination:\n  resource_limits.max_cpu_percent: 50\n").config.coordination.resource_limits.max_cpu_percent).toBe(50);
  });

  test("a cache in redis is not available yet, and says so with its place", () => {
    expect(reading("cache:\n  type: redis\n").problems).toMatchObject([{ code: "not-available", message: "cache.type: redis is not available yet; nothing is kept.", hint: "Use cache.type: memory.", at: { line: 2 } }]);
  });

  test("a later value that cannot be used leaves the earlier one", () => {
    expect(reading("cache.ttl: 60\ncache.ttl: soon\n").config.cache.ttl).toBe(60);
  });

  test("the last of two merged aliases and anchors is read as YAML means it", () => {
    const text = "cache: &base\n  ttl: 60\n  type: redis\nperformance:\n  batch_size: 5\nmore: *base\n";
    expect(reading(text).config.cache).toMatchObject({ ttl: 60, type: "redis" });
    expect(reading(text).others.get("more.ttl")).toBe(60);
  });
});

describe("one value where a section of that name stands", () => {
  test.each([
    ["kiro_workflow: false\n", "features.kiro_workflow", false],
    ["multi_agent_coordination: false\n", "features.multi_agent_coordination", false],
    ["session_management: false\n", "features.session_management", false],
    ["project: Name of mine\n", "project.name", "Name of mine"],
    ["project: 2024\n", "project.name", "2024"],
    ["project: 1.10\n", "project.name", "1.10"],
    ["monitoring: true\n", "monitoring_enabled", true],
    ["enterprise: true\n", "enterprise_mode", true],
    ["git_integration: false\n", "agents.git_integration", false],
    ["scale_override: database\n", "backend_override", "sqlite"],
    ["coordination:\n  stall_after: 20m\n", "coordination.stall_after.warn", "20m"],
    ["coordination:\n  disk_limit: 80%\n", "coordination.disk_limit.warn", 80],
  ])("%j sets %s", (text, key, value) => {
    const read = reading(text);
    expect(valueOf(read, key.split("."))).toEqual(value);
    expect(read.problems).toEqual([]);
  });

  test("both meanings stand beside each other, in any order", () => {
    const parts = ["kiro_workflow: false\n", "kiro_workflow:\n  phase_timeout: 12h\n", "features:\n  multi_agent_coordination: false\n"];
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 0, 2]]) {
      const { config } = reading(order.map((index) => parts[index]).join(""));
      expect(config.features).toMatchObject({ kiro_workflow: false, multi_agent_coordination: false });
      expect(config.kiro_workflow.phase_timeout).toBe("12h");
    }
  });

  test("a value where only a section can stand is reported", () => {
    expect(problemsOf("agents: true\n")).toEqual(["value-ignored 1:1 agents is a section, not a value."]);
    expect(problemsOf("auto_scale:\n  mode: fast\n")).toEqual(["value-ignored 2:3 auto_scale takes one value, not keys below it."]);
  });

  test("a section whose keys were all deleted says nothing", () => {
    expect(problemsOf("agents:\nfeatures: {}\n")).toEqual([]);
  });
});

describe("every key", () => {
  const keys = configKeys().filter(({ path }) => !path.includes("<name>"));

  test("has a default that it accepts itself, one sentence and a unique name", () => {
    const { config } = readConfig({});
    for (const key of keys) {
      expect(valueOf({ config } as ConfigReading, key.path), key.key).toEqual(key.default);
      expect(key.effect, key.key).toMatch(/^[A-Z`].*\.$/);
    }
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(120);
  });

  const wrong: Readonly<Record<ConfigKey["kind"], readonly string[]>> = {
    boolean: ["maybe", "3", "[true, false]", "2026-01-01"],
    integer: ["many", "1.5", "-99999", "[1, 2]", "0x", "99999999999999999999e3"],
    text: ["[a, b]", "[]"],
    choice: ["bogus", "7", "[a, b]"],
    duration: ["5", "300", "0s", "-1h", "'10'", "5M", "366d", "'1h; rm'", "soon", "1.5h", "5 m", "[5m]", "true"],
    size: ["5", "'12'", "1M", "10 apples", "-1MB", "0MB", "100mb", "[1GB]"],
    list: ["[[a]]", "[a, {b: c}]", "true", "3"],
  };

  test.each(keys.flatMap((key) => wrong[key.kind].map((bad) => ({ key, bad, name: key.key }))))("$name: $bad is reported with its line, and the default holds", ({ key, bad }) => {
    const lines = key.path.map((name, depth) => `${"  ".repeat(depth)}${name}:${depth === key.path.length - 1 ? ` ${bad}` : ""}`);
    const read = reading(`# a comment\n\n${lines.join("\n")}\n`);
    const [found] = read.problems.filter(isConfigError);
    expect(found?.at).toMatchObject({ path: PATH, line: 2 + key.path.length, column: 2 * (key.path.length - 1) + String(key.path.at(-1)).length + 3 });
    expect(found?.hint).toMatch(/^Write /);
    expect(valueOf(read, key.path)).toEqual(key.default);
  });

  test("may be left empty, which is its default", () => {
    for (const key of keys) expect([key.key, valueOf(reading(`${key.key}:\n`), key.path)]).toEqual([key.key, key.default]);
  });
});

describe("spellings of values", () => {
  test.each([
    ["session_timeout: 3600", "session_timeout", 3600],
    ["session_timeout: 1h", "session_timeout", 3600],
    ["session_timeout: 90m", "session_timeout", 5400],
    ["cache.ttl: 5m", "cache.ttl", 300],
    ["cache.ttl: PT5M", "cache.ttl", 300],
    ["scale_thresholds.monitoring_interval: 600", "scale_thresholds.monitoring_interval", 600],
    ["git_integration.cleanup_after_days: 2w", "git_integration.cleanup_after_days", 14],
    ["coordination.resource_limits.max_memory_mb: 1024", "coordination.resource_limits.max_memory_mb", 1024],
    ["coordination.resource_limits.max_memory_mb: 2GB", "coordination.resource_limits.max_memory_mb", 2048],
    ["coordination.resource_limits.max_cpu_percent: 50%", "coordination.resource_limits.max_cpu_percent", 50],
    ["session_management.cleanup_after: 1h 30m", "session_management.cleanup_after", "1h 30m"],
    ["session_management.cleanup_after: \"300s\"", "session_management.cleanup_after", "300s"],
    ["coordination.update_frequency: 5000ms", "coordination.update_frequency", "5000ms"],
    ["cache.max_size: 4GiB", "cache.max_size", "4GiB"],
    ["git_integration.merge_strategy: \"rebase\"   # quoted", "git_integration.merge_strategy", "rebase"],
    ["optimization.prioritize: [speed]", "optimization.prioritize", "speed"],
    ["auto_scale: \"false\"", "auto_scale", false],
    ["auto_scale: off", "auto_scale", false],
    ["approval_workflow.design_approvers: tech-lead", "approval_workflow.design_approvers", ["tech-lead"]],
    ["approval_workflow.design_approvers:\n- a\n- '@org/b'", "approval_workflow.design_approvers", ["a", "@org/b"]],
    ["approval_workflow.auto_approve_after: 48h\napproval_workflow:\n  auto_approve_after: off", "approval_workflow.auto_approve_after", null],
    ["version: 2.0.0", "version", "2.0.0"],
  ])("%j is understood", (text, key, value) => {
    const read = reading(text);
    expect(valueOf(read, key.split("."))).toEqual(value);
    expect(read.problems.filter(isConfigError)).toEqual([]);
  });

  test.each([
    ["session_management.checkpoint_frequency: 300", "Write a duration as 30s, 5m, 2h, 7d, 2w, \"1h 30m\" or ISO 8601 (PT5M), from 30s to 24h."],
    ["session_management.checkpoint_frequency: 29s", "Write a duration as 30s, 5m, 2h, 7d, 2w, \"1h 30m\" or ISO 8601 (PT5M), from 30s to 24h."],
    ["session_management.checkpoint_frequency: 25h", "Write a duration as 30s, 5m, 2h, 7d, 2w, \"1h 30m\" or ISO 8601 (PT5M), from 30s to 24h."],
    ["git_integration.cleanup_after_days: 36h", "Write a whole number from 0 up (days)."],
    ["coordination.disk_limit.warn: 101", "Write a whole number from 1 to 100 (percent)."],
    ["git_integration.branch_naming: work", "Write a branch name that contains {id} or {milestone_id}."],
    ["git_integration.branch_naming: --{id}", "Write a branch name that contains {id} or {milestone_id}."],
    ["approval_workflow.notification_channels: [pigeon]", "Write a list of github, slack, email, webhook, teams."],
  ])("%j is refused and the hint says what fits", (text, hint) => {
    expect(reading(text).problems).toEqual([expect.objectContaining({ code: "value-ignored", hint })]);
  });

  test.each([["project:\n  type: [web_app|mobile_app|enterprise|research]\n", 9], ["project:\n  type: web_app|mobile_app\n", 9]])("the documentation's placeholder %j is a warning, the default holds", (text, column) => {
    const read = reading(text);
    expect(read.problems).toMatchObject([{ code: "placeholder", at: { line: 2, column } }]);
    expect(read.problems.filter(isConfigError)).toEqual([]);
    expect(read.config.project.type).toBe(null);
  });

  test("thresholds that contradict each other both give way", () => {
    const read = reading("scale_thresholds:\n  file_to_sqlite: 300\n");
    expect(read.config.scale_thresholds).toMatchObject({ file_to_sqlite: 50, sqlite_to_postgresql: 200 });
    expect(read.problems).toMatchObject([{ code: "value-ignored", at: { line: 2 } }]);
  });
});

describe("names that people choose", () => {
  test("roles and coding agents are read, their defaults filled, dots in names kept", () => {
    const { config, problems } = reading("approval_workflow:\n  roles:\n    tech-lead: ada\n    v2.lead: ['@org/leads', ada@example.org]\ncoding_agents:\n  mine:\n    command: run it\n    env: [KEY]\n");
    expect(config.approval_workflow.roles).toEqual({ "tech-lead": ["ada"], "v2.lead": ["@org/leads", "ada@example.org"] });
    expect(config.coding_agents).toEqual({ mine: { command: "run it", env: ["KEY"], prompt: null, timeout: null, home: "private", budget: null } });
    expect(problems).toEqual([]);
  });

  test("hostile names are data and nothing else", () => {
    const read = reading("__proto__: 1\nconstructor:\n  prototype: 2\ncoding_agents:\n  __proto__:\n    command: x\n");
    expect(({} as Record<string, unknown>)["command"]).toBe(undefined);
    expect(Object.keys(read.config.coding_agents)).toEqual(["__proto__"]);
  });
});

describe("unknown keys", () => {
  test("are kept and reported once each, with the nearest known key", () => {
    const read = reading("auto_scael: true\nmine:\n  a: 1\n  b:\n    c: 2\n  a: 3\ncheckpoint_frequency: 5m\n");
    expect(read.problems.filter(({ code }) => code === "unknown-key")).toEqual([
      problem("unknown-key", "auto_scael is not a known key; it is kept.", { hint: "Did you mean auto_scale?", at: { path: PATH, line: 1, column: 1 } }),
      problem("unknown-key", "mine is not a known key; it is kept.", { hint: "Delete it, or keep it for a program of your own.", at: { path: PATH, line: 3, column: 3 } }),
      problem("unknown-key", "checkpoint_frequency is not a known key; it is kept.", { hint: "Did you mean session_management.checkpoint_frequency?", at: { path: PATH, line: 7, column: 1 } }),
    ]);
    expect(Object.fromEntries(read.others)).toEqual({ auto_scael: true, "mine.a": 3, "mine.b.c": 2, checkpoint_frequency: "5m" });
  });

  test("keys of the wider documents are kept without a word", () => {
    const text = "integrations:\n  jira: {url: x}\nui:\n  theme: dark\nenterprise_features.sso: true\nproject:\n  organization: acme\ncoordination:\n  approval_required: true\nstorage:\n  thresholds: {milestones: 25}\n";
    expect(problemsOf(text)).toEqual([]);
    expect(reading(text).others.size).toBe(6);
  });
});

describe("credentials", () => {
  test.each([
    "hooks:\n  team: https://hooks.slack.com/services/T0/B0/XXXX\n",
    "database:\n  url: postgres://ada:geheim@db/milestones\n",
    "integrations:\n  jira:\n    api_token: geheim\n",
    "ui:\n  backend: https://ada:geheim@example.org\n",
  ])("%j is named, and the value is not repeated", (text) => {
    const found = reading(text).problems.find(({ code }) => code === "secret-in-file");
    expect(found).toBeDefined();
    expect(JSON.stringify(found)).not.toMatch(/geheim|XXXX|example/);
  });

  test.each([
    ["slack_webhook", "https://hooks.slack.com/services/T0/B0/XXXX"], ["slack_webhook", "https://example.org/hook"], ["webhook_url", "https://example.org/hook"], ["webhook_secret", "geheim"], ["webhook_secret", "env:two words"],
  ])("notification.%s takes only the name of one: %j is an error with the fix, is not repeated and does not hold", (name, value) => {
    const read = reading(`notification:\n  ${name}: ${value}\n`);
    const [found] = read.problems.filter(isConfigError);
    expect(found).toMatchObject({ code: "literal-secret", at: { line: 2 }, hint: expect.stringContaining(`env:NOTIFICATION_${name.toUpperCase()} or \${{ secrets.`) });
    expect(JSON.stringify(read.problems)).not.toMatch(/geheim|XXXX|example|two words/);
    expect(valueOf(read, ["notification", name])).toBe(null);
  });

  test("what the guides print is nobody's address: it is named as that, and nobody is sent anything there", () => {
    const read = reading("notification:\n  email: your-team@company.com\n  slack_webhook: https://hooks.slack.com/your-webhook\n");
    expect(read.problems.map(({ code }) => code)).toEqual(["placeholder", "placeholder"]);
    expect(read.config.notification).toMatchObject({ email: null, slack_webhook: null });
  });

  test.each(["ada@example.org", "ada@example.org, bob@example.org", "a@b,c@d"])("%j are addresses for mail", (text) => {
    expect(reading(`notification.email: ${JSON.stringify(text)}\n`).config.notification.email).toBe(text);
  });

  test.each(["a@b\r\nBcc: c@d", "a@b;c@d", "Ada <a@b>", "a@b,", "a", "a@b c@d", Array.from({ length: 51 }, (_, index) => `p${index}@x.org`).join(",")])("%j are not", (text) => {
    expect(reading(`notification.email: ${JSON.stringify(text)}\n`).problems).toMatchObject([{ code: "value-ignored" }]);
  });

  test.each(["env:SLACK_WEBHOOK", "${{ secrets.SLACK_WEBHOOK }}", "$SLACK_WEBHOOK"])("the name %j of one is fine", (name) => {
    expect(reading(`notification.slack_webhook: "${name}"\n`).problems).toEqual([]);
  });
});

describe("a broken file", () => {
  test("gives defaults for the part that cannot be read, and the rest of it holds", () => {
    const text = "auto_scale: false\ncache:\n\tttl: 5\ndebug.level: quiet\nagents:\n  enable_gc: [true\nfile_locking: true\n";
    const { config } = reading(text);
    expect(config).toMatchObject({ auto_scale: false, cache: { ttl: 300 }, debug: { level: "quiet" }, file_locking: true });
    expect(problemsOf(text)).toEqual([
      "invalid-yaml 3:1 Not valid YAML: tab characters must not be used in indentation. Lines 2 to 3 are left out; the rest holds.",
      expect.stringMatching(/^invalid-yaml \d:\d Not valid YAML: .* Lines 5 to 6 are left out; the rest holds\.$/),
    ]);
  });

  test.each(["<<<<<<< HEAD\ncache.ttl: 5\n=======\ncache.ttl: 6\n>>>>>>> other\nauto_scale: false\n"])("keys in a merge conflict have their defaults", (text) => {
    const read = reading(text);
    expect(read.config).toMatchObject({ cache: { ttl: 300 }, auto_scale: false });
    expect(read.problems).toMatchObject([{ code: "conflict-markers", at: { line: 1 } }]);
  });

  test.each(["", "\n\n", "# nothing\n", "---\n", "{}\n", "null\n"])("%j says nothing and is fine", (text) => {
    expect(reading(text)).toMatchObject({ problems: [], config: readConfig({}).config });
  });

  test.each(["just words\n", "- a\n- b\n", "\"\n"])("%j is reported, and the defaults hold", (text) => {
    expect(reading(text).problems.filter(isConfigError).length).toBe(1);
    expect(reading(text).config).toEqual(readConfig({}).config);
  });

  test("whatever it is, it never throws, and every problem has a line of the file", () => {
    const lines = fc.constantFrom("auto_scale: true", "cache:", "  ttl: 5", "\tx: 1", "- a", "}", "a: [", "\"", "foo: 5auto_scale: true", "debug.level: quiet", "<<<<<<< x", ">>>>>>> y", "=======", "---", "&a b: *c", "? [a]: b", "a: &x 1", "b: *x", "<<: *x", "!!binary x", "k: |", "   text", "é: 中", "", "# c", "x: 'y", "%TAG", "cache.ttl: 1e400");
    const text = fc.tuple(fc.array(fc.oneof(lines, fc.string()), { maxLength: 12 }), fc.constantFrom("\n", "\r\n")).map(([parts, end]) => parts.join(end));
    fc.assert(fc.property(text, (broken) => {
      const count = broken.split("\n").length;
      for (const { at } of reading(broken).problems) {
        expect(at?.line).toBeGreaterThan(0);
        expect(at?.line).toBeLessThanOrEqual(count);
      }
    }), seeded(1500));
  });
});

describe("glued lines", () => {
  test.each([
    ["foo: 5auto_scale: false\n", { auto_scale: false }],
    ["cache:\n  ttl: 60features:\n  kiro_workflow: true\n", { cache: { ttl: 60 }, features: { kiro_workflow: true } }],
    ["git_integration:\n  merge_strategy: \"rebase\"debug.level: quiet\n", { git_integration: { merge_strategy: "rebase" }, debug: { level: "quiet" } }],
    ["approval_workflow:\n  design_approvers:\n    - tech-leadauto_scale: false\n", { approval_workflow: { design_approvers: ["tech-lead"] }, auto_scale: false }],
    ["cache:\n  ttl: 60  # a minuteauto_scale: false\n", { cache: { ttl: 60 }, auto_scale: false }],
  ])("%j is read as two lines and reported", (text, config) => {
    const read = reading(text);
    expect(read.config).toMatchObject(config);
    expect(read.problems.map(({ code }) => code).filter((code) => code !== "unknown-key")).toEqual(["glued-line"]);
  });

  test("places before and after a glued line are those of the file", () => {
    expect(problemsOf("cache:\n  ttl: 5auto_scale: maybe\ndebug.level: loud\n")).toEqual([
      "glued-line 2:9 A line was appended to one that had no line end; the two are read as two lines.",
      "value-ignored 2:21 auto_scale cannot be \"maybe\".",
      "value-ignored 3:14 debug.level cannot be \"loud\".",
    ]);
  });

  test.each(["# set auto_scale: true to enable it\n", "#auto_scale: true\n", "ui:\n  - my_features: 1\n", "ui: \"xauto_scale: true\"\n", "ui:\n  {agents: 1}\n"])("%j is not one", (text) => {
    expect(reading(text)).toMatchObject({ problems: [] });
    expect(reading(text).settings.size).toBe(0);
  });
});

describe("sources", () => {
  const order = ["flag", "environment", "file", "git", "global"] as const;
  const subsets = Array.from({ length: 32 }, (_unused, bits) => order.filter((_name, index) => bits & (1 << index)));

  test.each(subsets.map((sources) => ({ sources, name: sources.join(" + ") || "nothing" })))("of $name the strongest wins", ({ sources }) => {
    const has = (source: (typeof order)[number]): boolean => sources.includes(source);
    const read = readConfig({
      ...(has("flag") && { flags: { "git_integration.commit_format": "flag", backend_override: "sqlite" } }),
      ...(has("environment") && { env: { DATABASE_TYPE: "postgres" } }),
      ...(has("file") && { file: { path: "f", text: "git_integration.commit_format: file\nbackend_override: file\n" } }),
      ...(has("git") && { git: { "milestone.commit-format": "git" } }),
      ...(has("global") && { global: { path: "g", text: "git_integration.commit_format: global\nbackend_override: postgresql\n" } }),
    });
    const strongest = (among: readonly string[]): string => sources.find((source) => among.includes(source)) ?? "default";
    const format = strongest(["flag", "file", "git", "global"]);
    const backend = strongest(["flag", "environment", "file", "global"]);
    expect(sourceOf(read, "git_integration.commit_format")).toBe(format);
    expect(read.config.git_integration.commit_format).toBe(format === "default" ? "feat(milestone-{id}): {description}" : format);
    expect(sourceOf(read, "backend_override")).toBe(backend);
    expect(read.config.backend_override).toBe({ flag: "sqlite", environment: "postgresql", file: "file", global: "postgresql", default: null }[backend]);
    expect(read.problems).toEqual([]);
  });

  test.each([
    ["MILESTONE_AUTO_SCALE", "0", "auto_scale", false],
    ["MILESTONE_MAX_BACKENDS", "2", "scale_thresholds.max_backends", 2],
    ["MILESTONE_DEBUG", "1", "debug.level", "verbose"],
    ["MILESTONE_VERBOSE", "true", "debug.level", "verbose"],
    ["DATABASE_TYPE", "postgresql", "backend_override", "postgresql"],
    ["DATABASE_URL", "postgres://x:y@z/w", "database.url", "postgres://x:y@z/w"],
    ["KIRO_POLICY_MODE", "mandatory", "kiro_workflow.policy", "mandatory"],
    ["KIRO_ENFORCEMENT_LEVEL", "strict", "kiro_workflow.enforcement", "strict"],
    ["KIRO_DESIGN_WEIGHT", "25", "kiro_workflow.phase_weights.design", 25],
    ["KIRO_SPEC_APPROVAL", "true", "kiro_workflow.phase_approval.spec", true],
  ])("the variable %s=%s sets %s", (name, word, key, value) => {
    const read = readConfig({ env: { [name]: word } });
    expect(valueOf(read, key.split("."))).toEqual(value);
    expect(read.settings.get(key)).toMatchObject([{ source: "environment", name }]);
    expect(read.problems).toEqual([]);
  });

  test("a variable that does not fit is named and ignored, an empty one says nothing", () => {
    expect(readConfig({ env: { MILESTONE_AUTO_SCALE: "sometimes", DATABASE_TYPE: "" } })).toMatchObject({
      config: { auto_scale: true },
      problems: [{ code: "value-ignored", message: "MILESTONE_AUTO_SCALE: auto_scale cannot be \"sometimes\"." }],
    });
  });

  const policies = configKeys().filter(({ policy, path }) => policy && !path.includes("<name>"));
  const loose: Readonly<Record<ConfigKey["kind"], string>> = { boolean: "x", integer: "77", text: "other", choice: "x", duration: "2h", size: "9GB", list: "mallory" };

  test.each(policies.map((key) => ({ key, name: key.key })))("policy $name comes from the repository's file only, or is stricter", ({ key }) => {
    const strictest = key.policy?.strictest;
    const word = key.kind === "boolean" ? String(strictest === undefined ? true : !strictest)
      : key.kind === "choice" ? (key.allowed?.find((value) => value !== strictest) ?? "") : key.allowed ? key.allowed[0] ?? "" : key.form?.says.includes("mail") ? "m@example.org" : key.form?.says.includes("env:") ? "env:OTHER" : loose[key.kind];
    const text = `${key.key}: ${JSON.stringify(word)}\n`;
    expect(readConfig({ file: { path: "f", text } }).settings.has(key.key)).toBe(true);
    for (const sources of [{ flags: { [key.key]: word } }, { global: { path: "g", text } }]) {
      const read = readConfig(sources);
      expect(valueOf(read, key.path)).toEqual(key.default);
      expect(read.problems).toMatchObject([{ code: "value-ignored" }]);
    }
    if (typeof strictest !== "boolean") return;
    expect(readConfig({ flags: { [key.key]: String(strictest) } }).problems).toEqual([]);
  });

  test("there are more than twenty-five policies", () => {
    expect(policies.length).toBeGreaterThan(25);
  });
});

describe("master switches", () => {
  test.each([
    ["monitoring:\n  health_checks: true\n", true],
    ["alerts.agent_failures: true\n", true],
    ["monitoring:\n  health_checks: false\n", false],
    ["monitoring_enabled: false\nmonitoring:\n  health_checks: true\n", false],
    ["monitoring_enabled: true\n", true],
    ["", false],
  ])("%j leaves monitoring_enabled %s", (text, value) => {
    expect(reading(text).config.monitoring_enabled).toBe(value);
  });

  test("explicitly no analytics beats the enterprise's wish for them", () => {
    const read = reading("enterprise:\n  advanced_analytics: true\nfeatures.advanced_analytics: false\n");
    expect(read.config.enterprise.advanced_analytics).toBe(false);
    expect(read.config.enterprise_mode).toBe(false);
  });
});
