import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flagsOf } from "../../../src/core/grammar/arguments.ts";
import { GLOBAL_FLAGS } from "../../../src/core/grammar/globals.ts";
import { parseLine, parseWords } from "../../../src/core/grammar/parse.ts";
import { allVerbs, builtNames, isBuilt, missingNames } from "../../../src/core/grammar/registry.ts";

const RUNS = Number(process.env["MILESTONE_RUNS"] ?? 1_000);
const SEED = process.env["MILESTONE_SEED"] === undefined ? 20_261_121 : Number(process.env["MILESTONE_SEED"]);

async function parsed(line: string) {
  const { call, command, globals } = await parseLine(line, "cli");
  return { command, globals, line: call.ok ? call.value.line : null, args: call.ok ? call.value.args : null, problem: call.ok ? undefined : call.problem };
}

describe("a verb's values", () => {
  test.each([
    ["complete milestone-001 task-001", { milestone: "milestone-001", task: "task-001", force: false }],
    ["complete --force milestone-001 task-001", { force: true }],
    ["list --status in_progress --limit 10", { status: "in_progress", limit: 10 }],
    ["list --status=in-progress", { status: "in_progress" }],
    ['plan "User login" --task A --task "B c"', { title: "User login", task: ["A", "B c"] }],
    ["plan -- --strange-title", { title: "--strange-title" }],
    ["archive milestone-001 milestone-002", { milestones: ["milestone-001", "milestone-002"] }],
    ["config set auto_scale -5", { key: "auto_scale", value: "-5" }],
    ["help config get", { verb: ["config", "get"] }],
    ["update --help", { verb: ["update"] }],
  ])("are taken from %j", async (line, args) => expect((await parsed(line)).args).toMatchObject(args));

  test("make the same line whatever order and spelling they come in", async () => {
    const lines = ["list --limit 3 --all --search 'a b' --json", "--json list --all --search=\"a b\" --limit=3", "list —all --search “a b” --limit 3"];
    expect(new Set(await Promise.all(lines.map(async (line) => (await parsed(line)).line)))).toEqual(new Set(['list --search="a b" --limit=3 --all']));
  });

  test("make a line that parses to itself", async () => {
    for (const line of ['plan "a \\"b\\" c" --task x', "plan -- --x", "block 1 2 --reason \"it's -- so\"", "update 1 --dependencies a,b --title=''x"]) {
      const first = (await parsed(line)).line ?? "";
      expect((await parsed(first)).line).toBe(first);
    }
  });
});

describe("what cannot be understood", () => {
  test.each([
    ["", "help", undefined],
    ["list --help", "help", undefined],
    ["config --help", "help", undefined],
    ["nonsense", "nonsense", "unknown-verb"],
    ["nonsense --help", "help", "unknown-verb"],
    ["config", "config", "usage"],
    ["config gett", "config", "unknown-verb"],
    ["dashboard milestone-001", "dashboard", "not-available"],
    ["worker --help", "help", "not-available"],
    ["backup schedule", "backup schedule", "not-available"],
    ["emergency mode", "emergency mode", "not-available"],
    ["list --nope", "list", "unknown-flag"],
    ["list -n 3", "list", "unknown-flag"],
    ["list --all=yes", "list", "usage"],
    ["list --limit", "list", "usage"],
    ["list --status --all", "list", "usage"],
    ["list --limit 1 --limit 2", "list", "usage"],
    ["list --limit none", "list", "invalid-argument"],
    ["show", "show", "usage"],
    ["show a b", "show", "usage"],
    ["show ../x", "show", "invalid-id"],
    ["show " + "x".repeat(300), "show", "invalid-id"],
    ['show "a\u0007b"', "show", "invalid-id"],
    ["plan User login", "plan", "usage"],
    ['plan "open', "plan", "usage"],
    ["constructor", "constructor", "unknown-verb"],
    ["toString __proto__", "toString", "unknown-verb"],
    ["--json", "help", undefined],
    ["list --json=1", "list", "usage"],
  ])("%j is answered as %s with %s", async (line, command, code) => {
    const result = await parsed(line);
    expect([result.command, result.problem?.code]).toEqual([command, code]);
    if (result.problem) expect(result.problem.message).not.toBe("");
  });

  test("keeps the global flags, so that --json is heard", async () => expect((await parsed("nonsense --json")).globals.json).toBe(true));

  test("names the value that was probably meant", async () => {
    expect((await parsed("list --status in_progres")).problem?.hint).toContain("Did you mean in_progress?");
    expect((await parsed("plan x --priority hihg")).problem?.hint).toContain("Did you mean high?");
  });

  test("names a flag as it is typed", async () => {
    expect((await parsed("update milestone-001 --task-hours x")).problem?.message).toBe('--task-hours cannot be "x".');
  });

  test.each(Object.entries(GLOBAL_FLAGS).filter(([, { local }]) => local).map(([flag]) => flag))("in a comment %s is told to be for the command line, and never suggested", async (flag) => {
    const { call } = await parseLine(`list ${flag} /etc`, "comment");
    expect(call).toMatchObject({ ok: false, problem: { code: "unknown-flag", message: `${flag} is for the command line.`, hint: "Leave it out." } });
    const close = await parseLine(`list ${flag}x`, "comment");
    expect(close.call.ok || close.call.problem.hint?.includes(flag)).toBe(false);
  });

  test.each([
    ["data restore x", "Did you mean backup restore?"],
    ["data backup", "Did you mean backup create?"],
    ["report rezources", "report knows analytics."],
    ["git resolv", "Did you mean git resolve?"],
    ["search", "See `milestone help search`."],
  ])("%j leads on with %j", async (line, hint) => expect((await parsed(line)).problem?.hint).toBe(hint));

  test.each([
    ["cache", "cache needs clear after it."],
    ["report", "report needs analytics after it."],
    ["perf", "perf needs one of analyze, bench, compare, preset, report after it."],
    ["workflow", "workflow is not available yet."],
    ["enterprise chek", "enterprise is not available yet."],
  ])("%j is told only what there is: %s", async (line, message) => expect((await parsed(line)).problem?.message).toBe(message));
});

test("whatever words come, nothing is thrown", async () => {
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("plan", "config", "set", "update", "script", "--json", "--", "-C", "--status", "--status=", "=", "-", "--task", "\"", "milestone-001", "--__proto__", "review", "$"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 8 }), fc.constantFrom("cli" as const, "comment" as const), async (words, door) => {
      const { call } = await parseWords(words, door);
      if (call.ok) expect(call.value.line).not.toContain("\n");
      else expect(call.problem.message).not.toBe("");
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

describe("a typing error is met with what was meant", () => {
  /** One slip of the fingers: a letter left out, doubled, changed, or two swapped. */
  const slip = (word: string, [at, kind, letter]: readonly [number, number, string]): string => {
    const index = 1 + (at % (word.length - 1));
    const [before, here, after] = [word.slice(0, index), word.charAt(index), word.slice(index + 1)];
    if (kind === 0) return before + after;
    if (kind === 1) return before + here + here + after;
    if (kind === 2) return before + letter + after;
    return before.slice(0, -1) + here + before.slice(-1) + after;
  };
  const slips = fc.tuple(fc.nat(50), fc.nat(3), fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"));

  test("in 19 of 20 verbs", async () => {
    const known = builtNames();
    const cases = fc.sample(fc.tuple(fc.constantFrom(...known.filter((name) => name.length > 3)), slips), { seed: SEED, numRuns: 400 });
    const typos = cases.map(([name, how]) => ({ name, typed: slip(name, how) })).filter(({ typed }) => !known.includes(typed) && !typed.includes("  ")).slice(0, 200);
    const hints = await Promise.all(typos.map(async ({ name, typed }) => ({ name, typed, hint: (await parsed(`${typed}`)).problem?.hint ?? "" })));
    const missed = hints.filter(({ name, hint }) => !hint.includes(name.split(" ")[0] === name ? name : (name.split(" ").at(-1) ?? name)));
    expect(typos).toHaveLength(200);
    expect(missed.length, `seed ${SEED}: ${JSON.stringify(missed)}`).toBeLessThanOrEqual(10);
  });

  test("by verbs that are there, whichever was meant", async () => {
    const nouns = builtNames().map((name) => name.split(" ")[0] ?? name);
    const cases = fc.sample(fc.tuple(fc.constantFrom(...builtNames(), ...missingNames()), slips), { seed: SEED, numRuns: 400 });
    const lines = [...cases.map(([name, how]) => slip(name, how)), ...new Set([...nouns, ...missingNames()].map((name) => name.split(" ")[0] ?? name)), "add", "merge", "data restore", "data backup", "search x"];
    const hints = await Promise.all(lines.map(async (typed) => ({ typed, hint: (await parsed(typed)).problem?.hint ?? "" })));
    const dead = hints.filter(({ hint }) => (/Did you mean (.*)\?/.exec(hint)?.[1] ?? "help").split(" or ").some((name) => !isBuilt(name) && !nouns.includes(name)));
    expect(dead.filter(({ hint }) => !/mean -/.test(hint)), `seed ${SEED}`).toEqual([]);
  });

  test("in 19 of 20 flags", async () => {
    const flags = (await allVerbs()).flatMap((verb) => [...flagsOf(verb).keys(), ...Object.keys(GLOBAL_FLAGS)].filter((flag) => flag.length > 5).map((flag) => ({ verb: verb.name, flag })));
    const cases = fc.sample(fc.tuple(fc.constantFrom(...flags), slips), { seed: SEED, numRuns: 400 });
    const typos = cases.map(([{ verb, flag }, how]) => ({ verb, flag, typed: `--${slip(flag.slice(2), how)}` })).filter(({ typed, verb }) => !flags.some((known) => known.flag === typed && known.verb === verb)).slice(0, 200);
    const hints = await Promise.all(typos.map(async ({ verb, flag, typed }) => ({ flag, typed, problem: (await parsed(`${verb} ${typed}`)).problem })));
    const missed = hints.filter(({ flag, problem }) => problem?.hint?.includes(flag) !== true);
    expect(typos).toHaveLength(200);
    expect(missed.length, `seed ${SEED}: ${JSON.stringify(missed)}`).toBeLessThanOrEqual(10);
  });
});
