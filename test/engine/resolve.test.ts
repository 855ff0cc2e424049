import { describe, expect, test } from "vitest";
import type { ConflictedFile, Resolution } from "../../src/core/model/facts.ts";
import { resolveConflicts } from "../../src/engine/resolve.ts";

type Version = "base" | "ours" | "theirs" | "disk";
type Given = Partial<Record<Version, string>> & { readonly unmerged?: boolean };

function files(given: Readonly<Record<string, Given>>): ConflictedFile[] {
  const bytes = (text: string | undefined) => (text === undefined ? null : new TextEncoder().encode(text));
  return Object.entries(given).map(([path, { base, ours, theirs, disk, unmerged = true }]) => ({
    path, base: bytes(base), ours: bytes(ours), theirs: bytes(theirs), disk: bytes(disk), unmerged,
  }));
}

/** The resolution, after a look that the sides do not matter where nobody has edited the disk. */
function resolved(given: Readonly<Record<string, Given>>, taken: readonly string[] = []): Resolution & { readonly texts: Readonly<Record<string, string | null>> } {
  const options = { taken, root: ".milestones" };
  const result = resolveConflicts(files(given), options);
  const swapped = files(given).map((file) => ({ ...file, ours: file.theirs, theirs: file.ours }));
  if (!Object.keys(given).some((path) => path.startsWith("config/"))) expect(resolveConflicts(swapped, options)).toEqual(result);
  return { ...result, texts: Object.fromEntries(result.changes.map(({ path, text }) => [path, text])) };
}

const milestone = (id: string, title: string, more = "") => `id: ${id}\ntitle: ${title}\nstatus: planned\n${more}`;
const created = (id: string, request: string, at = "2026-01-01T00:00:00Z") =>
  `{"timestamp":"${at}","event_type":"milestone_created","milestone_id":"${id}","session_id":null,"actor":"ada","request_id":"${request}","details":{}}\n`;

describe("two milestones that took one number", () => {
  const early = milestone("milestone-004", "Early", "created_at: 2026-01-01T00:00:00Z\n");
  const late = milestone("milestone-004", "Late", "created_at: 2026-01-02T00:00:00Z\n");
  const twice = {
    "active/milestone-004.yaml": { ours: early, theirs: late },
    "events/milestone-004.jsonl": { ours: created("milestone-004", "r1"), theirs: created("milestone-004", "r2") },
  };

  test("end as two: the later one takes the next free number, with its log", () => {
    const { texts, renumbered, conflicts, left } = resolved(twice, ["milestone-001", "milestone-006"]);
    expect(renumbered).toEqual([{ from: "milestone-004", to: "milestone-007" }]);
    expect(texts).toEqual({
      "active/milestone-004.yaml": early,
      "active/milestone-007.yaml": late.replace("milestone-004", "milestone-007"),
      "events/milestone-004.jsonl": created("milestone-004", "r1"),
      "events/milestone-007.jsonl": created("milestone-007", "r2"),
    });
    expect([conflicts, left]).toEqual([[], []]);
  });

  test("take along what their side says of them: references, deliverables, approvals, sessions", () => {
    const requires = (id: string) => `id: milestone-005\ntitle: Next # after 004\ndependencies: {requires: [${id}]}\n`;
    const third = milestone("milestone-003", "Third");
    const { texts, renumbered } = resolved({
      ...twice,
      "active/milestone-005.yaml": { theirs: requires("milestone-004"), disk: requires("milestone-004"), unmerged: false },
      "active/milestone-003.yaml": { base: third, ours: third.replace("Third", "3rd"), theirs: `${third}dependencies:\n  enables: [milestone-004]\n`, unmerged: false },
      "active/milestone-002.yaml": { ours: `${milestone("milestone-002", "x")}dependencies: [milestone-004]\n`, unmerged: false },
      "deliverables/milestone-004/task-001/design/a.md": { theirs: "about milestone-004\n", unmerged: false },
      "approvals/milestone-004/task-001-design.yaml": { theirs: "milestone_id: milestone-004\n", unmerged: false },
      "sessions/session-1.yaml": { theirs: "session: {id: session-1, milestone_id: milestone-004}\n", unmerged: false },
    });
    const [{ to } = { to: "" }] = renumbered;
    expect(to).toBe("milestone-006");
    expect(texts).toMatchObject({
      "active/milestone-005.yaml": requires(to),
      "active/milestone-003.yaml": third.replace("Third", "3rd") + "dependencies:\n  enables: [milestone-006]\n",
      "deliverables/milestone-004/task-001/design/a.md": null,
      "deliverables/milestone-006/task-001/design/a.md": "about milestone-004\n",
      "approvals/milestone-004/task-001-design.yaml": null,
      "approvals/milestone-006/task-001-design.yaml": "milestone_id: milestone-006\n",
      "sessions/session-1.yaml": "session: {id: session-1, milestone_id: milestone-006}\n",
    });
    expect(texts).not.toHaveProperty("active/milestone-002.yaml");
  });

  test("end as two although one of them was archived already, where git saw no conflict", () => {
    const { texts } = resolved({
      "completed/milestone-004.yaml": { ours: early, unmerged: false },
      "active/milestone-004.yaml": { theirs: late, disk: late, unmerged: false },
      ...{ "config/x.yaml": { base: "a: 1\n", ours: "a: 2\n", theirs: "a: 1\nb: 1\n" } },
    });
    expect(texts).toMatchObject({ "active/milestone-004.yaml": null, "active/milestone-005.yaml": late.replace("-004", "-005") });
  });

  test("are one where they were planned once: then they merge by field", () => {
    const { texts, renumbered } = resolved({
      "active/milestone-004.yaml": { ours: early, theirs: early.replace("planned", "in_progress") },
      "events/milestone-004.jsonl": { ours: created("milestone-004", "r1"), theirs: created("milestone-004", "r1") },
    });
    expect(renumbered).toEqual([]);
    expect(texts).toEqual({ "active/milestone-004.yaml": early.replace("planned", "in_progress"), "events/milestone-004.jsonl": created("milestone-004", "r1") });
  });

  test("keep their words where somebody chose these: the same word is the same milestone", () => {
    const { renumbered, conflicts } = resolved({ "active/user-login.yaml": { ours: milestone("user-login", "A"), theirs: milestone("user-login", "B") } });
    expect(renumbered).toEqual([]);
    expect(conflicts).toEqual([{ path: "active/user-login.yaml", at: "title", values: ["A", "B"] }]);
  });

  test("stay apart when later commits of the moved one come: they follow it to its number", () => {
    const moved = late.replace("-004", "-005");
    const { texts, renumbered } = resolved({
      "active/milestone-004.yaml": { base: late, ours: early, theirs: late.replace("planned", "in_progress") },
      "active/milestone-005.yaml": { ours: moved, disk: moved, unmerged: false },
      "events/milestone-004.jsonl": { base: created("milestone-004", "r2"), ours: created("milestone-004", "r1"), theirs: `${created("milestone-004", "r2")}${created("milestone-004", "r3")}` },
      "events/milestone-005.jsonl": { ours: created("milestone-005", "r2"), unmerged: false },
    });
    expect(renumbered).toEqual([]);
    expect(texts).toEqual({
      "active/milestone-004.yaml": early,
      "active/milestone-005.yaml": moved.replace("planned", "in_progress"),
      "events/milestone-004.jsonl": created("milestone-004", "r1"),
      "events/milestone-005.jsonl": `${created("milestone-005", "r2")}${created("milestone-005", "r3")}`,
    });
  });

  test("are left to people where the moved one cannot be found", () => {
    const { left, changes } = resolved({ "active/milestone-004.yaml": { base: late, ours: early, theirs: late.replace("planned", "in_progress") } });
    expect(changes).toEqual([]);
    expect(left).toMatchObject([{ path: "active/milestone-004.yaml", problem: { code: "merge-conflict" } }]);
  });
});

describe("one milestone", () => {
  const base = milestone("milestone-001", "One", "tasks:\n  - {id: task-001, title: First, status: pending}\n");

  test("that one side deleted and the other changed stays, with a record", () => {
    const { texts, conflicts } = resolved({ "active/milestone-001.yaml": { base, theirs: base.replace("pending", "completed") } });
    expect(texts["active/milestone-001.yaml"]).toMatch(/status: completed[^]*conflicts:\n {2}- at: "\."\n {4}deleted: true\n/);
    expect(conflicts).toEqual([{ path: "active/milestone-001.yaml", at: ".", deleted: true }]);
  });

  test("that one side archived and the other changed is archived with the change", () => {
    const archived = base.replace("planned", "archived");
    const { texts, conflicts } = resolved({
      "active/milestone-001.yaml": { base, theirs: base.replace("One", "Uno") },
      "completed/milestone-001.yaml": { ours: archived, unmerged: false },
    });
    expect(texts).toEqual({ "active/milestone-001.yaml": null, "completed/milestone-001.yaml": archived.replace("One", "Uno") });
    expect(conflicts).toEqual([]);
  });

  test("to which both sides added a task of one number has both tasks, and the log tells them apart", () => {
    const adding = (title: string) => `${base}  - {id: task-002, title: ${title}, status: pending}\n`;
    const event = (title: string, at: number) => `{"timestamp":"2026-01-0${at}T00:00:00Z","event_type":"milestone_modified","request_id":"${title}","details":{"task_id":"task-002"}}\n`;
    const { texts, renumbered } = resolved({
      "active/milestone-001.yaml": { base, ours: adding("Read"), theirs: adding("Write") },
      "events/milestone-001.jsonl": { base: "", ours: event("read", 1), theirs: event("write", 2) },
    });
    expect(renumbered).toEqual([{ from: "task-002", to: "task-003", milestone: "milestone-001" }]);
    expect(texts["active/milestone-001.yaml"]).toContain("  - {id: task-002, title: Read, status: pending}\n  - {id: task-003, title: Write, status: pending}\n");
    expect(texts["events/milestone-001.jsonl"]).toBe(`${event("read", 1)}${event("write", 2).replace("task-002", "task-003")}`);
  });

  describe("to which two people added a task of one number", () => {
    const added = (id: string, request: string, day: number, more = "") =>
      `{"timestamp":"2026-01-0${day}T00:00:00Z","event_type":"milestone_modified","milestone_id":"milestone-001","session_id":null,"actor":"ada","request_id":"${request}","details":{"tasks_added":[{"id":"${id}"}]${more}}}\n`;
    const task = (id: string, title: string) => `  - {id: ${id}, title: ${title}, status: pending}\n`;
    const [A, L] = ["active/milestone-001.yaml", "events/milestone-001.jsonl"];
    const done = (id: string) => `{"timestamp":"2026-01-05T00:00:00Z","event_type":"task_completed","request_id":"r5","details":{"task_id":"${id}"}}\n`;
    const both = { [A]: { base, ours: base + task("task-002", "Read"), theirs: base + task("task-002", "Write") }, [L]: { base: "", ours: added("task-002", "r2", 2), theirs: added("task-002", "r3", 3) + done("task-002") } };

    test("has both; what speaks of the one that moved follows: its log, approvals, deliverables and sessions, and nobody else's", () => {
      const approval = (id: string) => `milestone_id: milestone-001\ntask_id: ${id}\ndeliverables: [deliverables/milestone-001/${id}/design/a.md]\n`;
      const session = (id: string) => `session: {id: session-1, milestone_id: milestone-001}\nsteps:\n  - task: ${id}\n    status: completed\n`;
      const { texts, renumbered } = resolved({
        ...both,
        "approvals/milestone-001/task-002-design.yaml": { theirs: approval("task-002"), unmerged: false },
        "approvals/milestone-009/task-002-design.yaml": { theirs: approval("task-002"), unmerged: false },
        "deliverables/milestone-001/task-002/design/a.md": { theirs: "task-002\n", unmerged: false },
        "sessions/session-1.yaml": { theirs: session("task-002"), unmerged: false },
        "sessions/session-2.yaml": { ours: session("task-002"), unmerged: false },
      });
      expect(renumbered).toEqual([{ from: "task-002", to: "task-003", milestone: "milestone-001" }]);
      expect(texts).toEqual({
        [A]: base + task("task-002", "Read") + task("task-003", "Write"),
        [L]: added("task-002", "r2", 2) + added("task-003", "r3", 3) + done("task-003"),
        "approvals/milestone-001/task-002-design.yaml": null,
        "approvals/milestone-001/task-003-design.yaml": approval("task-003"),
        "deliverables/milestone-001/task-002/design/a.md": null,
        "deliverables/milestone-001/task-003/design/a.md": "task-002\n",
        "sessions/session-1.yaml": session("task-003"),
      });
    });

    test("leaves the number to the one that others know already", () => {
      const { changes } = resolveConflicts(files(both), { taken: [], root: ".milestones", published: "theirs" });
      expect(changes.find(({ path }) => path === A)?.text).toContain(task("task-002", "Write") + task("task-003", "Read"));
    });

    test("gets what the other side goes on doing under the old number under the new one", () => {
      const ours = base + task("task-002", "Read") + task("task-003", "Write");
      const { texts, renumbered, conflicts } = resolved({
        [A]: { base: base + task("task-002", "Write"), ours, theirs: base + task("task-002", "Write").replace("pending", "completed") },
        [L]: { base: added("task-002", "r3", 3), ours: added("task-002", "r2", 2) + added("task-003", "r3", 3), theirs: added("task-002", "r3", 3) + done("task-002") },
      });
      expect([renumbered, conflicts]).toEqual([[], []]);
      expect(texts[A]).toContain(task("task-002", "Read") + task("task-003", "Write").replace("pending", "completed"));
      expect(texts[L]).toBe(added("task-002", "r2", 2) + added("task-003", "r3", 3) + done("task-003"));
    });

    test("is merged from what crossing branches had in common, so that an undone change stays undone", () => {
      const bytes = (texts: Readonly<Record<string, string>>) => ({ files: new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)])) });
      const merged = base + task("task-002", "Read") + task("task-003", "Write");
      const log = added("task-002", "r2", 2) + added("task-003", "r3", 3);
      const beginning = {
        base: bytes({ [A]: base, [L]: "" }),
        ours: bytes({ [A]: base + task("task-002", "Read"), [L]: added("task-002", "r2", 2) }),
        theirs: bytes({ [A]: base + task("task-002", "Write"), [L]: added("task-002", "r3", 3) }),
      };
      const sides = { ours: base + task("task-003", "Write").replace("Write", "Scribble"), theirs: merged.replace("First", "1st") };
      const given = files({ [A]: { base, ...sides, disk: sides.ours }, [L]: { base: "", ours: log, theirs: log } });
      const { changes, renumbered, conflicts } = resolveConflicts(given, { taken: ["milestone-001"], root: ".milestones", beginning });
      expect([renumbered, conflicts]).toEqual([[], []]);
      expect(changes.find(({ path }) => path === A)?.text).toBe(sides.ours.replace("First", "1st"));
    });

    test("is merged anew by meaning where git has merged its lines, unless somebody wrote there since", () => {
      const lines = base + task("task-002", "Read") + task("task-002", "Write");
      const other = { "config/x.yaml": { base: "a: 1\n", ours: "a: 2\n", theirs: "a: 3\n" } };
      const byGit = resolved({ ...other, ...both, [A]: { ...both[A], disk: lines, unmerged: false } });
      expect(byGit.texts[A]).toBe(base + task("task-002", "Read") + task("task-003", "Write"));
      const [ours, theirs] = [base.replace("One", "Uno"), base.replace("pending", "blocked")];
      const somebodys = theirs.replace("One", "Eins");
      expect(resolved({ ...other, [A]: { base, ours, theirs, disk: theirs.replace("One", "Uno"), unmerged: false } }).texts).not.toHaveProperty([A]);
      expect(resolved({ ...other, [A]: { base, ours, theirs, disk: somebodys, unmerged: false } }).texts).not.toHaveProperty([A]);
    });
  });

  test("whose last tasks were done in lines far from each other, which git merges, is completed all the same", () => {
    const two = `${base.replace("planned", "in_progress")}  - {id: task-002, title: Second, status: pending}\n`;
    const [first, second] = [two.replace("First, status: pending", "First, status: completed"), two.replace("Second, status: pending", "Second, status: completed")];
    const disk = first.replace("Second, status: pending", "Second, status: completed");
    const other = { "config/x.yaml": { base: "a: 1\n", ours: "a: 2\n", theirs: "a: 3\n" } };
    const { texts } = resolved({ ...other, "active/milestone-001.yaml": { base: two, ours: first, theirs: second, disk, unmerged: false } });
    expect(texts["active/milestone-001.yaml"]).toBe(disk.replace("in_progress", "completed"));
    const retitled = { base: two, ours: two.replace("One", "Uno"), theirs: second, disk: second.replace("One", "Uno"), unmerged: false };
    expect(resolved({ ...other, "active/milestone-001.yaml": retitled }).texts).not.toHaveProperty(["active/milestone-001.yaml"]);
  });

  test("that somebody has resolved by hand is taken as it lies there, once it can be read", () => {
    const given = { base, ours: base.replace("One", "A"), theirs: base.replace("One", "B") };
    expect(resolved({ "active/milestone-001.yaml": { ...given, disk: base.replace("One", "C") } }).texts).toEqual({ "active/milestone-001.yaml": base.replace("One", "C") });
    expect(resolved({ "active/milestone-001.yaml": { ...given, disk: "title: [" } }).left).toMatchObject([{ problem: { code: "invalid-yaml" } }]);
  });

  test("with markers that no merge tells of is merged from its markers", () => {
    const disk = base.replace("title: One\n", "<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x\n");
    const { texts, conflicts } = resolved({ "active/milestone-001.yaml": { disk } });
    expect(conflicts).toEqual([{ path: "active/milestone-001.yaml", at: "title", values: ["A", "B"] }]);
    expect(texts["active/milestone-001.yaml"]).toMatch(/^id: milestone-001\ntitle: A\n/);
  });

  test("with half a marker is left to people, with the reason", () => {
    const { left, changes } = resolved({ "active/milestone-001.yaml": { disk: `${base}<<<<<<< HEAD\n` } });
    expect([left, changes]).toMatchObject([[{ path: "active/milestone-001.yaml", problem: { code: "conflict-markers" } }], []]);
  });
});

test("a log keeps the events of both sides and of the disk", () => {
  const [a, b, c, d] = [1, 2, 3, 4].map((day) => created("m-1", `r${day}`, `2026-01-0${day}T00:00:00Z`)) as [string, string, string, string];
  const { texts } = resolved({ "events/m-1.jsonl": { base: a, ours: a + c, theirs: a + b, disk: a + c + d } });
  expect(texts["events/m-1.jsonl"]).toBe(a + b + c + d);
});

test("files that are not ours, or not text, are left to people", () => {
  const latin = { path: "active/milestone-001.yaml", base: null, ours: new Uint8Array([0xe9, 0x0a]), theirs: new Uint8Array([0x61]), disk: null, unmerged: true };
  const given = [latin, ...files({ "notes.md": { base: "a", ours: "b", theirs: "c" }, "approvals/m/t-design.yaml": { base: "a: 1\n", ours: "a: 2\n", theirs: "a: 3\n" } })];
  const { left, changes } = resolveConflicts(given, { taken: [], root: ".milestones" });
  expect(changes).toEqual([]);
  expect(left.map(({ path, problem }) => [path, problem?.code])).toEqual([
    ["active/milestone-001.yaml", "not-text"], ["approvals/m/t-design.yaml", undefined], ["notes.md", undefined],
  ]);
});
