import { describe, expect, it } from "vitest";
import { readBox, readMarker } from "../../../../src/core/views/conversation/marker.ts";
import { growth } from "../../../support/processes/busy.ts";
import { COMMIT, milestone, session, sticky } from "./sample.ts";

const WORK = "f".repeat(40);
const boxes = (text: string): string[] => text.split("\n").flatMap((line) => readBox(line)?.task ?? []);
const cells = (text: string, task: string): string[] => (text.split("\n").find((line) => line.startsWith(`| ${task} |`)) ?? "").split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "").trim());
const command = (text: string): string | undefined => /```text\n(.*)\n```/.exec(text)?.[1];

describe("the status comment", () => {
  it("begins with its marker and a title", () => {
    const text = sticky(milestone([]), { work: WORK });
    expect(readMarker(text)).toEqual({ milestone: "milestone-001", generation: 7, state: COMMIT, work: WORK });
    expect(text.split("\n")[2]).toBe("### milestone-001: User login");
  });

  it("says the state in words, with a bar", () => {
    const text = sticky(milestone([{ status: "completed" }, {}], { progress: { percentage: 50, tasks_completed: 1, tasks_total: 2 } }));
    expect(text).toContain("🔵 **in progress** · 1 of 2 tasks `██████████░░░░░░░░░░` 50 %");
  });

  it("tells of each task its status, who does it, what it waits for and why it is held up", () => {
    const text = sticky(
      milestone([{ status: "completed", run: "npm test" }, { agent: "claude", dependencies: ["task-001"] }, { uses: "workflow a.yml", dependencies: ["task-002"] }, { assigned_to: "ada", status: "blocked", blocked_reason: "no key" }]),
      { conflicts: [{ tasks: ["task-002", "task-003"], files: ["src/a.ts", "src/b.ts"] }] },
    );
    expect(cells(text, "task-001")).toEqual(["task-001", "Task 1", "✅ completed", "a command", "", ""]);
    expect(cells(text, "task-002")).toEqual(["task-002", "Task 2", "🟢 ready", "agent claude", "task-001", "conflict with task-003 in src/a.ts, src/b.ts"]);
    expect(cells(text, "task-003")).toEqual(["task-003", "Task 3", "⚪ pending", "workflow a.yml", "task-002", "conflict with task-002 in src/a.ts, src/b.ts"]);
    expect(cells(text, "task-004")).toEqual(["task-004", "Task 4", "🔴 blocked", "ada", "", "no key"]);
  });

  it("has boxes for people's tasks that wait for nothing, and for no others", () => {
    const text = sticky(milestone([{}, { run: "true" }, { agent: "claude" }, { uses: "workflow a.yml" }, { status: "completed" }, { dependencies: ["task-001"] }, { dependencies: ["task-005"] }, { status: "blocked" }, { status: "unverified" }]));
    expect(boxes(text)).toEqual(["task-001", "task-007"]);
    expect(boxes(sticky(milestone([{}], { status: "cancelled" })))).toEqual([]);
    expect(boxes(sticky(milestone([{}], { status: "archived" })))).toEqual([]);
  });

  it("draws what waits for what, with names of its own", () => {
    const text = sticky(milestone([{ title: 'a"]; click n1 "http://x"' }, { dependencies: ["task-001", "elsewhere"], status: "in_progress" }]));
    expect(text).toContain('```mermaid\ngraph TD\n  n1["task-001: a#34;#93;#59; click n1 #34;http://x#34;"]\n  n2["task-002: Task 2 #40;in progress#41;"]:::now\n  n1 --> n2\n');
    expect(sticky(milestone([{}, {}]))).not.toContain("mermaid");
  });

  it.each([
    ["201 tasks", Array.from({ length: 201 }, (_none, index) => ({ id: `t${index}`, dependencies: index === 0 ? [] : ["t0"] }))],
    ["501 edges", Array.from({ length: 100 }, (_none, index) => ({ id: `t${index}`, dependencies: Array.from({ length: Math.min(index, 6) }, (_other, back) => `t${index - back - 1}`) }))],
  ])("does not draw %s", (_name, tasks) => {
    const text = sticky(milestone(tasks));
    expect(text).not.toContain("```mermaid");
    expect(text).toContain("The dependencies are too many to draw here; `milestone graph milestone-001` lists them.");
  });

  it("draws 200 tasks", () => {
    expect(sticky(milestone(Array.from({ length: 200 }, (_none, index) => ({ id: `t${index}`, title: "x", dependencies: index === 0 ? [] : ["t0"] }))))).toContain("```mermaid");
  });

  it("tells what a session does, what failed and for how long it runs", () => {
    const text = sticky(milestone([{ run: "a" }, { run: "b" }, { run: "c" }]), {
      session: session([{ task: "task-001", status: "completed" }, { task: "task-002", status: "running", seat: "agent-1", started_at: "2026-11-21T14:01:00.000Z" }, { task: "task-003", status: "failed", reason: "exit code 1" }], { blockers: ["the disk is full"] }),
      now: "2026-11-21T14:06:00.000Z",
    });
    expect(text).toContain("**Session** `session-20261121-001` 🔵 is running: 1 of 3 done, 1 failed. Started 2026-11-21 14:00:00 UTC.");
    expect(text).toContain("- agent-1 does `task-002` Task 2, for 5m\n- `task-003` failed: exit code 1\n- Blocked: the disk is full\n");
    expect(command(text)).toBe("/milestone session stop session-20261121-001");
  });

  it("warns in red of policy that a pull request changes", () => {
    const text = sticky(milestone([{}]), { policy: ["commands.allowed_bots"] });
    expect(text).toContain("> [!CAUTION]\n> This pull request changes policy");
    expect(text).toContain("> - `commands.allowed_bots`");
    expect(sticky(milestone([{}]))).not.toContain("CAUTION");
  });

  it("says of which instant, commit and run it is", () => {
    expect(sticky(milestone([]), { work: WORK }).trimEnd().split("\n").at(-1)).toBe(
      `<sub>State of 2026-11-21 14:02:00 UTC · commit [0123456](https://github.com/o/r/commit/${COMMIT}) · work fffffff · [run](https://github.com/o/r/actions/runs/1)</sub>`,
    );
  });

  it("makes no link of what is no address of the web", () => {
    const text = sticky(milestone([]), { links: { run: "javascript:alert(1)", commit: "https://evil.example/ x" } });
    expect(text).not.toContain("](");
    expect(sticky(milestone([]), { links: { run: "file://evil.example", commit: "data://x" } })).not.toContain("](");
    expect(sticky(milestone([]), { links: { run: "https://a.example/(x)[y]`@ada`", commit: null } })).toContain("[run](https://a.example/%28x%29%5By%5D%60%40ada%60)");
  });
});

describe("the next action", () => {
  it.each([
    ["people's tasks are completed by word", [{}], {}, '/milestone complete milestone-001 task-001'],
    ["ready tasks of machines are executed", [{}, { run: "true" }], {}, "/milestone execute milestone-001"],
    ["what ended unproven is looked at", [{ status: "unverified", run: "x" }, { run: "y" }], {}, "/milestone accept milestone-001 task-001"],
    ["a complete milestone is archived", [{ status: "completed" }], { status: "completed" }, "/milestone archive milestone-001"],
    ["a blocked one is unblocked", [{ status: "blocked" }], { status: "blocked" }, "/milestone unblock milestone-001"],
    ["an empty one gets tasks", [], { status: "planned" }, '/milestone update milestone-001 --add-task "…"'],
    ["an archived one is left alone", [{ status: "completed" }], { status: "archived" }, undefined],
  ])("is what most likely comes next: %s", (_name, tasks, more, line) => {
    expect(command(sticky(milestone(tasks, more)))).toBe(line);
  });

  it("names the commit on a pull request, in full", () => {
    expect(command(sticky(milestone([{ run: "true" }]), { head: WORK }))).toBe(`/milestone execute milestone-001 --sha ${WORK}`);
  });

  it("tries again what failed", () => {
    expect(command(sticky(milestone([{ run: "x", status: "blocked" }], { status: "blocked" }), { session: session([{ task: "task-001", status: "failed", reason: "x" }], { status: "failed" }) }))).toBe("/milestone execute milestone-001");
  });

  it("begins as the repository's commands do", () => {
    expect(command(sticky(milestone([{}]), { prefix: "/ms" }))).toBe("/ms complete milestone-001 task-001");
  });
});

describe("what is too long", () => {
  const rows = (length: number) => Array.from({ length }, (_none, index) => ({ id: `task-${index}`, title: `@ada #${index} ${"x".repeat(100)}`, run: "x", status: index === length - 1 ? "blocked" : index % 2 === 0 ? "completed" : "pending", dependencies: index === 0 ? [] : [`task-${index - 1}`] }));
  const long = rows(10_000);

  it("is cut between rows, what has to be seen first is kept, and the rest is said", () => {
    const text = sticky(milestone(long));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(cells(text, "task-9999")[2]).toBe("🔴 blocked");
    expect(text).toMatch(/\d+ of 10000 tasks are left out here, those first that are done; `milestone show milestone-001` lists all\./);
    expect(text.trimEnd().endsWith("</sub>")).toBe(true);
  });

  it("is made in a time that grows as the tasks do", async () => {
    const of = (length: number) => {
      const about = milestone(rows(length));
      return () => sticky(about);
    };
    expect(await growth(10_000, of)).toBeLessThan(4);
  });

  it("is no longer than a comment, whatever is long about it", () => {
    const words = "@`|\\".repeat(5_000);
    const about = milestone(Array.from({ length: 60 }, () => ({ title: words, assigned_to: words, dependencies: [words] })), { title: words, blockers: Array.from({ length: 50 }, () => ({ reason: words, task_id: words })) });
    const text = sticky(about, { note: words, policy: Array.from({ length: 90 }, () => words), waitsFor: Array.from({ length: 90 }, () => words), conflicts: [{ tasks: ["task-001", words], files: [words] }], session: session(Array.from({ length: 30 }, () => ({ task: "task-001", status: "failed", reason: words })), { blockers: [words] }) });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.split("\n").filter((line) => line.startsWith("```")).length % 2).toBe(0);
    expect(text.split("<details>").length).toBe(text.split("</details>").length);
  });
});
