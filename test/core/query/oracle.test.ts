import { describe, expect, it } from "vitest";
import type { Shelf } from "../../../src/core/query/entries.ts";
import { answer } from "../../../src/core/query/oracle.ts";
import type { QuestionName, Questions } from "../../../src/core/query/questions.ts";
import { given } from "../../support/given.ts";
import { shelfOf } from "../../support/shelf.ts";

const { workspace } = given(
  { id: "milestone-010", title: "Late", timeline: { estimated_end: "2026-03-01" }, blockers: [{ reason: "budget", task_id: "task-001" }] },
  { id: "milestone-002", title: "Later", timeline: { estimated_end: "2026-02-01" }, dependencies: { requires: ["milestone-010", "milestone-003", "gone"] } },
  { id: "milestone-001", title: "Done", status: "completed", timeline: { estimated_end: "2026-01-01" } },
  { files: { "active/milestone-003.yaml": "title: [" } },
);
const session = (id: string, milestone: string) => ({ id, milestone, status: "paused", owner: null, started_at: null, saved_at: null });
const shelf: Shelf = { ...shelfOf(workspace), sessions: new Map([["a", session("a", "milestone-010")], ["b", session("b", "milestone-001")]]) };

function told<N extends QuestionName>(question: { readonly ask: N } & Questions[N]["given"]): Questions[N]["answer"] {
  const result = answer(question, shelf);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function refused<N extends QuestionName>(question: { readonly ask: N } & Questions[N]["given"]): string | null {
  const result = answer(question, shelf);
  return result.ok ? null : result.problem.code;
}

describe("the oracle", () => {
  it("knows a milestone by whatever names it, and where its file is", () => {
    expect(told({ ask: "milestone", milestone: "2" })).toMatchObject({ milestone: { id: "milestone-002" }, path: "active/milestone-002.yaml" });
    expect(told({ ask: "milestone", milestone: "late" }).milestone.id).toBe("milestone-010");
  });

  it("refuses every question about a milestone that is not there, and tells what is wrong with one that cannot be read", () => {
    const ask = (milestone: string): (string | null)[] => [
      refused({ ask: "milestone", milestone }), refused({ ask: "ready", milestone, limit: null }), refused({ ask: "waiting", milestone, limit: null, offset: 0 }),
      refused({ ask: "closure", milestone, direction: "requires" }), refused({ ask: "sessions", milestone, status: null }),
    ];
    expect(new Set(ask("nothing"))).toEqual(new Set(["milestone-not-found"]));
    expect(new Set(ask("milestone-003"))).toEqual(new Set(["invalid-yaml"]));
    expect(new Set(ask("milestone-0"))).toEqual(new Set(["milestone-not-found"]));
  });

  it("names what is meant in the order of ids, however the files were found", () => {
    const result = answer({ ask: "milestone", milestone: "milestone-0" }, shelf);
    expect(result).toMatchObject({ problem: { hint: "Say which: milestone-001, milestone-002, milestone-010, milestone-003." } });
  });

  it("tells what is overdue, the longest first, and not what is over", () => {
    expect(told({ ask: "overdue", today: "2026-03-02" }).rows.map(({ milestone, days }) => [milestone, days])).toEqual([["milestone-002", 29], ["milestone-010", 1]]);
  });

  it("calls for attention by milestone, and takes a file that cannot be read for one that is there", () => {
    expect(told({ ask: "attention", today: "2026-02-15" }).sentences).toEqual([
      "milestone-002 should have ended on 2026-02-01", "milestone-002 waits for gone, which does not exist", "milestone-010 task-001 is blocked: budget",
    ]);
  });

  it("waits for what cannot be read", () => {
    expect(told({ ask: "waiting", milestone: "milestone-002", limit: null, offset: 0 }).rows).toMatchObject([{ reason: "waits for milestone-010, milestone-003, gone" }]);
  });

  it("knows the sessions of a milestone", () => expect(told({ ask: "sessions", milestone: "10", status: null }).rows.map(({ id }) => id)).toEqual(["a"]));

  it("tells the problems by their place", () => {
    const at = (path: string, line: number) => ({ code: "invalid-value", message: `${path} ${line}`, at: { path, line } }) as const;
    const result = answer({ ask: "problems" }, { ...shelf, problems: [at("b", 1), at("a", 10), at("a", 9), { code: "litter", message: "x" }] });
    expect(result.ok && result.value.problems.map(({ message }) => message)).toEqual(["x", "a 9", "a 10", "b 1"]);
  });

  it("answers every question about nothing at all", () => {
    const nothing: Shelf = { milestones: new Map(), ids: new Set(), marks: new Map(), sessions: new Map(), approvals: new Map(), problems: [] };
    const span = { from: "2026-01-01", to: "2026-12-31" };
    const answers = [
      answer({ ask: "list", archived: true, sort: "id", descending: false, limit: null, offset: 0 }, nothing), answer({ ask: "search", text: "x", archived: true, limit: 1, offset: 0 }, nothing),
      answer({ ask: "ready", milestone: null, limit: 1 }, nothing), answer({ ask: "cycles" }, nothing), answer({ ask: "critical-path" }, nothing), answer({ ask: "approvals" }, nothing),
      answer({ ask: "throughput", ...span }, nothing), answer({ ask: "cycle-times", ...span }, nothing), answer({ ask: "estimates" }, nothing), answer({ ask: "assignees" }, nothing),
    ];
    expect(answers.map((result) => result.ok && result.value)).toEqual([
      { rows: [], total: 0 }, { rows: [], total: 0 }, { rows: [], total: 0, waiting: [] }, { cycles: [] }, { nodes: [], hours: 0 }, { rows: [] }, { rows: [] }, { rows: [] }, { rows: [] }, { rows: [] },
    ]);
  });
});
