import { describe, expect, it } from "vitest";
import { problem, type Problem } from "../../../../src/core/base/problem.ts";
import { code, command, text } from "../../../../src/core/base/reply.ts";
import { parseComment } from "../../../../src/core/grammar/comment.ts";
import { answerText, type Answered } from "../../../../src/core/views/conversation/answer.ts";
import { readAnswerMarker, readMarker } from "../../../../src/core/views/conversation/marker.ts";
import { RUN } from "./sample.ts";

const answered = (line: string, more: Partial<Answered["finished"]> = {}): Answered => ({ line, finished: { reply: [text(`Did ${line}.`)], problem: null, warnings: [], diff: "", ...more } });
const answer = (answers: readonly Answered[], more = 0): string => answerText({ request: "IC_kwDOAbc-1==", answers, more, run: RUN });
const refused = (found: Problem): string => answer([answered("plan x", { reply: [], problem: found })]);

describe("the answer to a comment", () => {
  it("begins with a marker that names the comment", () => {
    expect(readAnswerMarker(answer([]))).toBe("IC_kwDOAbc-1==");
    expect(readMarker(answer([]))).toBeNull();
    expect(readAnswerMarker(`x\n${answer([])}`)).toBeNull();
  });

  it("answers every command in its order, each quoted behind a sign", () => {
    const said = answer([answered("complete 1 1"), answered("/milestone archive 1"), answered("`x`\n/milestone list")]);
    expect(said.split("\n").filter((line) => line.startsWith("✅"))).toEqual(["✅ `complete 1 1`", "✅ `/milestone archive 1`", "✅ `` `x` /milestone list ``"]);
    expect(parseComment(said, ["/milestone"]).commands).toEqual([]);
  });

  it.each([
    ["permission-denied", "⛔ `plan x` – refused"],
    ["unknown-verb", "❓ `plan x` – not understood"],
    ["milestone-not-found", "❌ `plan x` – failed"],
    ["conflict", "❌ `plan x` – failed"],
  ] as const)("says how it ended: %s", (reason, line) => {
    expect(refused(problem(reason, "Why."))).toContain(`\n${line}\n\nWhy. (\`${reason}\`)\n`);
  });

  it("shows a problem with its place and what to do", () => {
    expect(refused(problem("invalid-yaml", "A colon is missing.", { hint: "Write one.", at: { path: "a.yaml", line: 3, column: 1 } }))).toContain("`a.yaml:3:1`: A colon is missing. (`invalid-yaml`)\n\nWrite one.\n");
  });

  it("gives what a hint and a reply say to run as it is said there, and as the command line has it where only that can", () => {
    const found = problem("usage", "No.", { hint: "Run `milestone list --all`, or `milestone db info` in a checkout; `--` ends the flags." });
    expect(refused(found)).toContain("\n\nRun `/milestone list --all`, or `milestone db info` in a checkout; \\`--\\` ends the flags.\n");
    expect(answerText({ request: "IC_1", more: 0, run: null, prefix: "/ms", answers: [answered("next", { reply: [command("milestone next", "what is ready"), command("milestone backup list", "")], warnings: [problem("litter", "Odd.", { hint: "`milestone show 1` tells." })] })] })).toContain("- what is ready: `/ms next`\n\n- `milestone backup list`\n\n- ⚠️ Odd. `/ms show 1` tells.");
  });

  it.each([
    ["@ada `milestone show x` @ada #1 <b>", "@\u200dada `/milestone show x` @\u200dada \\#\u200d1 &lt;b&gt;"],
    ["`milestone show <img>` `x` ![y](http://a.b)", "`/milestone show <img>` \\`x\\` \\!\\[y\\](`http://a.b)`"],
    ["`milestone show a`b` **bold**", "`/milestone show a`b\\` \\*\\*bold\\*\\*"],
    ["/milestone list\n/milestone list `milestone x\n/milestone y`", "\\/milestone list /milestone list `/milestone x /milestone y`"],
    ["`milestone `x", "\\`milestone \\`x"],
    ["\\`milestone show x`", "\\\\`/milestone show x`"],
  ])("makes no markup of somebody's words in a hint: %j", (hint, shown) => {
    const said = refused(problem("usage", "No.", { hint }));
    expect(said).toContain(`\n\n${shown}\n`);
    expect(parseComment(said, ["/milestone"]).commands).toEqual([]);
  });

  it("shows what a dry run would change, in a fence that nothing inside can close", () => {
    const said = answer([answered("plan x", { diff: "+```\n+/milestone list\n+`````\n" })]);
    expect(said).toContain("✅ `plan x` – Nothing was written: this is what would change.");
    expect(said).toContain("``````diff\n+```\n+/milestone list\n+`````\n``````");
  });

  it("counts what a comment may not give, and warnings beyond the first", () => {
    const warnings = Array.from({ length: 12 }, (_none, index) => problem("unknown-key", `Key ${index}.`));
    const said = answer(Array.from({ length: 5 }, () => answered("next", { warnings })), 995);
    expect(said).toContain("995 more commands in the comment were not carried out: one comment may give 5.");
    expect(said).toContain("- and 2 more warnings");
    expect(answer([answered("next")], 1)).toContain("1 more command in the comment was not carried out");
  });

  it("leaves room for every answer, and closes what it cuts", () => {
    const log = answered("history 1", { reply: [code("line\n".repeat(30_000))] });
    const said = answer([log, answered("next"), log, answered("list"), log]);
    expect(said.length).toBeLessThanOrEqual(60_000);
    expect(said.split("\n").filter((line) => line.startsWith("✅"))).toHaveLength(5);
    expect(said.split("\n").filter((line) => line.startsWith("```")).length % 2).toBe(0);
    expect(said).toContain("The rest is left out; the command line tells it: `milestone history 1`");
    expect(said).toContain("Did list.");
  });

  it("is no longer than a comment, whatever was asked", () => {
    const words = "`@ada <b>\n".repeat(20_000);
    const finished = { reply: [text(words), code(words)], problem: problem("usage", words, { hint: words }), warnings: [problem("litter", words)], diff: words };
    expect(answerText({ request: "x".repeat(100), more: 9, run: null, answers: Array.from({ length: 5 }, () => ({ line: words, finished })) }).length).toBeLessThanOrEqual(60_000);
  });
});
