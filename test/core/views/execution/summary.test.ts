// The end of an execution.
import { describe, expect, it } from "vitest";
import { encodeMarkdown } from "../../../../src/core/base/encode/markdown.ts";
import { encodeTerminal } from "../../../../src/core/base/encode/terminal.ts";
import { Milestone } from "../../../../src/core/model/milestone.ts";
import { Session } from "../../../../src/core/model/execution/session.ts";
import { executionSummary } from "../../../../src/core/views/execution/summary.ts";

const at = (seconds: number): string => `2026-11-21T10:00:${String(seconds).padStart(2, "0")}.000Z`;
const span = (from: number, to: number) => ({ started_at: at(from), finished_at: at(to), attempts: 1, seat: "agent-1" });

const MILESTONE = {
  id: "milestone-001", title: "User login",
  tasks: [
    { id: "a", title: "Generate", run: "x", status: "completed" },
    { id: "b", title: "Server", run: "x", dependencies: ["a"], status: "completed" },
    { id: "c", title: "Client", run: "x", dependencies: ["a"], status: "completed" },
    { id: "d", title: "Join", run: "x", dependencies: ["b", "c"], status: "completed" },
  ],
};
const DONE = [
  { task: "a", status: "completed", ...span(0, 2), commit: "1234567890abcdef", merged: true },
  { task: "b", status: "completed", ...span(2, 7) },
  { task: "c", status: "completed", ...span(2, 10), attempts: 2 },
  { task: "d", status: "completed", ...span(10, 11) },
];

function summaryOf({ session = {}, milestone = {}, elapsedMs = 11_000 }: { session?: object; milestone?: object; elapsedMs?: number } = {}) {
  const whole = Session.parse({ id: "session-20261121-001", milestone_id: "milestone-001", status: "completed", branch: "milestone/milestone-001", base: "fedcba0987654321", steps: DONE, ...session });
  return executionSummary({ session: whole, milestone: Milestone.parse({ ...MILESTONE, ...milestone }), elapsedMs });
}

const shown = (options?: Parameters<typeof summaryOf>[0]): string => encodeTerminal(summaryOf(options), { colour: false, width: null });
const commands = (options: Parameters<typeof summaryOf>[0]) => summaryOf(options).flatMap((block) => (block.kind === "command" ? [block.text] : []));

describe("the summary of an execution", () => {
  it("tells what became of each task, what it took, and the chain of tasks that took longest", () => {
    expect(shown()).toBe(`milestone-001: User login
session:        session-20261121-001, completed
tasks:          4 of 4 done
took:           11s
work:           16s of tasks, 1.5 times as fast as one after the other
critical path:  a (2s) → c (8s) → d (1s), together 11s
branch:         milestone/milestone-001

task  title     outcome    attempts  time  commit
a     Generate  completed  1         2s    12345678
b     Server    completed  1         5s
c     Client    completed  2         8s
d     Join      completed  1         1s

  git log --oneline fedcba09..milestone/milestone-001   # what was done
  git push -u origin milestone/milestone-001   # then open a pull request
`);
  });

  it("counts no break between two runs of a session as work, and no gain where tasks ran one after the other", () => {
    const text = shown({ session: { steps: [{ task: "a", status: "completed", ...span(0, 2) }, { task: "b", status: "completed", ...span(40, 45) }] }, elapsedMs: 5_000 });
    expect(text).toContain("work:           7s of tasks\n");
    expect(text).toContain("critical path:  a (2s) → b (5s), together 7s\n");
  });

  it("shows why tasks failed with the end of their output, what waits, and how to go on", () => {
    const tail = Array.from({ length: 30 }, (_unused, index) => `line ${index + 1}`).join("\n");
    const text = shown({ session: { status: "failed", steps: [
      { task: "a", status: "completed", ...span(0, 2) }, { task: "b", status: "failed", ...span(2, 3), reason: "It ended with exit code 1.", tail, commit: "abcdef1234", merged: false },
      { task: "c", status: "timed_out" }, { task: "d", status: "skipped", reason: "It waits for b, which failed." },
    ] } });
    expect(text).toContain("tasks:          1 of 4 done, 2 failed, 1 skipped\n");
    expect(text).toContain("abcdef12 (not merged)");
    expect(text).toContain("What failed\nb: It ended with exit code 1.\n\nline 11\nline 12\n");
    expect(text).toContain("line 30\n\nc: timed out\n");
    expect(text).not.toContain("line 10\n");
    expect(text).toContain("What waits\n- d (skipped): It waits for b, which failed.\n");
    expect(text).toContain("  milestone execute milestone-001   # to try again what failed, when its cause is gone\n");
  });

  it("gives the words that people answer with, for what waits for them and could be done now", () => {
    const tasks = [
      { id: "a", title: "Review" }, { id: "b", title: "Later", dependencies: ["a"] }, { id: "c", title: "Code", agent: "claude", status: "unverified" },
      { id: "d", title: "Stuck", run: "x", status: "blocked" }, { id: "e", title: "Publish", uses: "workflow x.yml" }, { id: "f", title: "Elsewhere", run: "x" }, { id: "g", title: "New", run: "x" },
    ];
    const steps = [...["a", "b", "c", "d", "e", "f"].map((task) => ({ task, status: "waiting", reason: "It waits." })), { task: "g", status: "unverified", reason: "It changed nothing." }];
    expect(commands({ session: { status: "waiting", steps }, milestone: { tasks } })).toEqual([
      "milestone complete milestone-001 a", "milestone accept milestone-001 c", "milestone unblock milestone-001 d", "milestone complete milestone-001 e", "milestone accept milestone-001 g", "milestone execute milestone-001",
    ]);
  });

  it("resumes what was interrupted, and has no branch to look at without git", () => {
    expect(commands({ session: { status: "paused" } })).toEqual(["milestone execute milestone-001 --resume"]);
    expect(commands({ session: { branch: null, base: null } })).toEqual(["milestone archive milestone-001"]);
  });

  it("quotes names of branches that a shell would obey", () => {
    expect(commands({ session: { branch: "it's;$(x)", base: null } })).toEqual(["git log --oneline 'it'\\''s;$(x)'", "git push -u origin 'it'\\''s;$(x)'"]);
  });

  it("stays short for thousands of tasks: those that did not end well come first", () => {
    const steps = Array.from({ length: 3_000 }, (_unused, index) => ({ task: `t${index}`, status: index % 10 === 0 ? "failed" : "completed", reason: index % 10 === 0 ? "No." : null, attempts: 1 }));
    const text = shown({ session: { status: "failed", steps }, milestone: { tasks: [] } });
    expect(text.split("\n").length).toBeLessThan(150);
    expect(text).toContain("2900 more tasks are not shown; `milestone show milestone-001` lists all.");
    expect(text).toContain("and 290 more\n");
  });

  it("is told of a session in which nothing ran", () => {
    expect(shown({ session: { steps: [] } })).toContain("tasks:    0 of 0 done\ntook:     11s\nbranch:   milestone/milestone-001\n");
  });

  it("hands on nothing that a comment or a terminal would obey", () => {
    const options = { session: { status: "failed", steps: [{ task: "a", status: "failed", reason: "@everyone \u001b[2J closes #1", tail: "```\n::set-output::\u001b]8;;http://x\u0007@team" }] } };
    expect(shown(options)).not.toContain("\u001b");
    expect(encodeMarkdown(summaryOf(options))).not.toMatch(/(^|[^\u200b\w`])@everyone/);
  });
});
