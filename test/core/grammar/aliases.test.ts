import { describe, expect, test } from "vitest";
import { ALIASES, SCRIPT_NAMES, withoutAliases } from "../../../src/core/grammar/aliases.ts";
import { parseLine } from "../../../src/core/grammar/parse.ts";
import { isBuilt, isPlanned } from "../../../src/core/grammar/registry.ts";

/** Every command and flag of the guides, as the guides write it, with the verb of today. */
const GUIDES: readonly (readonly [typed: string, verb: string])[] = [
  ['plan "Test migration milestone"', "plan"],
  ['plan "New feature" --kiro-workflow', "plan"],
  ["execute milestone-test", "execute"],
  ["execute milestone-001 --agents 5 --coordination hierarchical", "execute"],
  ["execute milestone-id --coordination sequential", "execute"],
  ["execute milestone-session-test --resume", "execute"],
  ["execute milestone-id --resume-session session-20240713-001", "execute"],
  ["execute milestone-id --restart-agents", "execute"],
  ["archive milestone-test", "archive"],
  ["import --from-format legacy --path .old-milestones/", "import"],
  ["import --path .old-milestones/ --from-format=legacy", "import"],
  ["import --from-format legacy --path=.old-milestones/", "import"],
  ["update", "status"],
  ["update milestone-001 --enable-kiro", "kiro enable"],
  ["update milestone-multi-test --agents  # Verify agent status", "agent status"],
  ["update milestone-id --kiro-status", "kiro status"],
  ["update --system-info", "system-info"],
  ["update --migration-status", "migrate status"],
  ["update --validate-migration", "migrate verify"],
  ["update --migration-report", "migrate report"],
  ["update --database-info", "db info"],
  ["update --validate-all-data", "data validate"],
  ["update --check-data-integrity", "data validate"],
  ["update --verify-dependencies", "data validate"],
  ["update --scale-detection-status", "scale status"],
  ["update --recalculate-scale", "scale recalc"],
  ["update --agent-system-status", "agent status"],
  ["update --session-status", "session status"],
  ["update --git-status", "git status"],
  ["update --reload-config", "config reload"],
  ["update --health-check --verbose", "doctor"],
  ["update --verbose", "status"],
  ["update --health-summary", "doctor"],
  ["update --refresh-all-data", "data refresh"],
  ["update --reset-database", "db reset"],
  ["update --reset-connection-pool", "db pool reset"],
  ["update --show-config", "config show"],
  ["update --enterprise-status", "enterprise status"],
];

/** Words for the names that rows hold places for. */
const SAMPLES: Readonly<Record<string, string>> = { ID: "milestone-001", TASK: "task-001", PHASE: "design", TITLE: '"A title"', KIND: "feature", N: "3" };
const filled = (typed: string): string => typed.replace(/ \$$/, "").replace(/(?<![-\w])[A-Z]+\b/g, (name) => SAMPLES[name] ?? "word");

describe("every line of the guides runs", () => {
  test("as 38 commands and flags", () => expect(GUIDES).toHaveLength(38));

  test.each(GUIDES)("%s is %s", async (typed, verb) => {
    const { command, call } = await parseLine(typed, "comment");
    expect(command).toBe(verb);
    if (isBuilt(verb)) expect(call).toMatchObject({ ok: true });
    else expect(call).toMatchObject({ ok: false, problem: { code: "not-available" } });
  });

  test.each(GUIDES.filter(([typed]) => typed.startsWith("update --") && !typed.endsWith(" --verbose")))("%s without its first word, too, is %s", async (typed, verb) => {
    expect((await parseLine(typed.slice("update ".length), "cli")).command).toBe(verb);
  });

  test("and their 113 scripts, none twice", () => {
    expect(SCRIPT_NAMES).toHaveLength(113);
    expect(new Set(ALIASES.map(([typed]) => typed)).size).toBe(ALIASES.length);
  });

  test.each(ALIASES)("%s is %s", async (typed, meant) => {
    const { command, call } = await parseLine(filled(typed), "cli");
    expect(isBuilt(command) || isPlanned(command), command).toBe(true);
    expect(`${meant} `.startsWith(`${command} `), command).toBe(true);
    if (call.ok || call.problem.code === "not-available") return;
    // A word in place of one of a few sizes is none of them.
    if (typed.endsWith("TYPE")) return expect(call.problem).toMatchObject({ code: "invalid-argument" });
    expect(call.problem).toMatchObject({ code: "usage", message: expect.stringMatching(/needs (?:--reason |--baseline |)(?:ID|BACKUP|TEXT|PATH|SIZE):/) });
  });

  test("with their own flags", () => {
    const after = (line: string): string => withoutAliases(line.split(" ")).join(" ");
    expect(after("script migrate-legacy-data.sh --resume-from-step 3")).toBe("migrate legacy --from-step 3");
    expect(after("script migrate-legacy-data.sh --debug --step-by-step")).toBe("migrate legacy --step --debug");
    expect(after("script ./scripts/optimize-system.sh --workload-type=large")).toBe("perf preset large");
    expect(after("script transition-kiro-phase milestone-001 task-001 design spec")).toBe("kiro transition milestone-001 task-001 design spec");
    expect(after("script approve-phase.sh milestone-001 task-001 design tech-lead")).toBe("approval approve milestone-001 task-001 design --as tech-lead");
    expect(after("review milestone-001 task-001 --approve --phase design")).toBe("approval approve milestone-001 task-001 design");
    expect(after("status --format json")).toBe("status --json");
  });
});

describe("the words of today stay as they are", () => {
  test.each(["update milestone-001 --status completed", "update milestone-001 --dependencies a,b", "complete milestone-001 task-001", "show --agents", "plan -- --version", ""])("as in %j", (line) => {
    const words = line === "" ? [] : line.split(" ");
    expect(withoutAliases(words)).toEqual(words);
  });
});

test("the name of a script that never was is met with the one that was meant", async () => {
  const { call } = await parseLine("script check-scale-metrcs.sh", "cli");
  expect(call).toMatchObject({ ok: false, problem: { code: "unknown-verb", hint: "Did you mean check-scale-metrics.sh?" } });
});
