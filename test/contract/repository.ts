// What every Repository must do, told as tests: run on the one in memory and on the real one.
import { commitLine } from "../../src/core/base/encode/commit.ts";
import { describe, expect, test } from "vitest";
import type { CommitMessage, Repository, Snapshot } from "../../src/ports/repository.ts";
import type { History } from "../../src/ports/history.ts";
import { MESSAGE, put, value } from "../support/open-tree.ts";

/** An empty repository, and the means to act behind its back. */
export type Bench = {
  readonly repository: Repository & { readonly history: History };
  /** The same data opened a second time, as by another process. */
  readonly other: Repository;
  /** What somebody else does without asking; null deletes. */
  readonly edit: (path: string, text: string | null) => unknown;
  /** Every file there is, by path in the data folder or, for `.github`, from the top. */
  readonly files: () => Map<string, string>;
};

const A = "active/milestone-001.yaml";
const B = "active/milestone-002.yaml";

export function repositoryContract(name: string, make: () => Bench): void {
  describe(`${name}, read`, () => readingContract(make));
  describe(`${name}, written`, () => writingContract(make));
  describe(`${name}, written beside the data`, () => topContract(make));
  describe(`${name}, written by several`, () => competingContract(make));
  describe(`${name}, with bad paths`, () => pathContract(make));
  describe(`${name}, remembered`, () => historyContract(make));
}

async function reader(repository: Repository): Promise<Snapshot> {
  return value(await repository.snapshot({ for: "read" }));
}

async function writer(repository: Repository, reads: readonly string[] = []): Promise<Snapshot> {
  const snapshot = value(await repository.snapshot({ for: "write" }));
  await snapshot.read(reads);
  return snapshot;
}

async function commit(repository: Repository, changes: readonly (readonly [string, string | null])[], message: Partial<CommitMessage> = {}) {
  const snapshot = await writer(repository, changes.map(([path]) => path));
  return value(await repository.commit(snapshot, changes.map(([path, text]) => put(path, text)), { ...MESSAGE, ...message }));
}

async function textAt(snapshot: Snapshot, path: string): Promise<string | undefined> {
  const file = (await snapshot.read([path])).get(path);
  return file && Buffer.from(value(file)).toString();
}

function readingContract(make: () => Bench): void {
  test("where nothing was written yet, nothing exists, nothing is listed and nothing is read", async () => {
    const snapshot = await reader(make().repository);
    expect(snapshot.exists).toBe(false);
    expect(value(await snapshot.list(""))).toEqual([]);
    expect(value(await snapshot.list("active"))).toEqual([]);
    expect((await snapshot.read([A])).size).toBe(0);
  });

  test("the names directly in a folder are listed, sorted by UTF-16 units", async () => {
    const { repository } = make();
    await commit(repository, [["active/b.yaml", "b"], ["active/a.yaml", "a"], ["active/Z.yaml", "z"], ["active/deep/c.yaml", "c"], ["events/a.jsonl", "{}"], ["active/\u{1f600}.yaml", "s"], ["active/\uff01.yaml", "e"]]);
    const snapshot = await reader(repository);
    expect(snapshot.exists).toBe(true);
    expect(value(await snapshot.list(""))).toEqual(["active", "events"]);
    expect(value(await snapshot.list("active"))).toEqual(["Z.yaml", "a.yaml", "b.yaml", "deep", "\u{1f600}.yaml", "\uff01.yaml"]);
  });

  test("temporary files of writers are not listed", async () => {
    const { repository, edit } = make();
    edit("active/.tmp-1234-abcd0", "half");
    edit("active/a.yaml", "a");
    expect(value(await (await reader(repository)).list("active"))).toEqual(["a.yaml"]);
  });

  test.each([
    ["CRLF and a BOM", "\ufeffid: a\r\ntitle: b\r\n"], ["no final newline", "id: a"], ["Chinese and emoji", "title: 里程碑 🚀\n"],
    ["nothing", ""], ["control characters", "a\u0000b\u0007\n"], ["mixed line ends", "a\nb\r\nc\rd"],
  ])("%s comes back byte for byte", async (_, text) => {
    const { repository, files } = make();
    await commit(repository, [[A, text]]);
    expect(await textAt(await reader(repository), A)).toBe(text);
    expect(files().get(A)).toBe(text);
  });

  test("a commit shows its files for ever, whatever came later", async () => {
    const { repository } = make();
    const first = await commit(repository, [[A, "first\n"]]);
    const second = await commit(repository, [[A, null], [B, "second\n"]]);
    if (first.kind !== "done" || second.kind !== "done") throw new Error("moved");
    const then = value(await repository.snapshot({ for: "read", ref: first.commit ?? "" }));
    expect(await textAt(then, A)).toBe("first\n");
    expect(value(await then.list("active"))).toEqual(["milestone-001.yaml"]);
    const later = value(await repository.snapshot({ for: "read", ref: second.commit ?? "" }));
    expect(await textAt(later, A)).toBeUndefined();
  });

  test("a ref that is no branch and no full commit id names nothing", async () => {
    const { repository } = make();
    await commit(repository, [[A, "a"]]);
    for (const ref of ["no-such-branch", `${"0123456789".repeat(4)}a`, "-x", "--output=x", "a..b", "", "HEAD~1", "refs/heads/main", "@", "main^{tree}"]) {
      expect(await repository.snapshot({ for: "read", ref }), ref).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
    }
  });
}

function writingContract(make: () => Bench): void {
  test("all changes of a commit are made, deletions too", async () => {
    const { repository, files } = make();
    await commit(repository, [[A, "a\n"], [B, "b\n"]]);
    await commit(repository, [[A, null], [B, "b2\n"], ["completed/milestone-001.yaml", "a\n"]]);
    expect([...files()].sort()).toEqual([[B, "b2\n"], ["completed/milestone-001.yaml", "a\n"]]);
  });

  test("what comes back as bytes has every byte, and the name that it had", async () => {
    const { repository, files } = make();
    const kept = Buffer.from("\ufeffkept\r\n\u0000");
    const snapshot = await writer(repository);
    value(await repository.commit(snapshot, [{ path: "deliverables/aux.txt", text: "9 bytes", bytes: kept }], MESSAGE));
    expect(files()).toEqual(new Map([["deliverables/aux.txt", kept.toString()]]));
  });

  test("a commit has an id; one that changes nothing has none", async () => {
    const { repository } = make();
    expect(await commit(repository, [[A, "a\n"]])).toMatchObject({ kind: "done", commit: expect.stringMatching(/^[0-9a-f]{40}$/), warnings: [] });
    expect(await commit(repository, [])).toEqual({ kind: "done", commit: null, warnings: [] });
    expect(await commit(repository, [[A, "a\n"]])).toEqual({ kind: "done", commit: null, warnings: [] });
    expect(await commit(repository, [[B, null]])).toEqual({ kind: "done", commit: null, warnings: [] });
  });

  test("what the reader read and somebody changed meanwhile makes the commit answer moved, and nothing is written", async () => {
    const { repository, edit, files } = make();
    await commit(repository, [[A, "a\n"], [B, "b\n"]]);
    const snapshot = await writer(repository, [A, B]);
    edit(B, "by hand\n");
    expect(value(await repository.commit(snapshot, [put(A, "a2\n")], MESSAGE))).toEqual({ kind: "moved" });
    expect(files().get(A)).toBe("a\n");
    expect(files().get(B)).toBe("by hand\n");
  });

  test.each([["appeared", "late\n"], ["vanished", null]] as const)("a file that %s since it was looked for makes the commit answer moved", async (_, text) => {
    const { repository, edit, files } = make();
    await commit(repository, [[A, "a\n"], ...(text === null ? [[B, "b\n"] as const] : [])]);
    const snapshot = await writer(repository, [A, B]);
    edit(B, text);
    expect(value(await repository.commit(snapshot, [put(A, "a2\n")], MESSAGE))).toEqual({ kind: "moved" });
    expect(files().get(A)).toBe("a\n");
  });

  test("what nobody read and nobody changes may move", async () => {
    const { repository, edit, files } = make();
    await commit(repository, [[A, "a\n"]]);
    const snapshot = await writer(repository, [A]);
    edit(B, "by hand\n");
    expect(value(await repository.commit(snapshot, [put(A, "a2\n")], MESSAGE))).toMatchObject({ kind: "done" });
    expect([...files()].sort()).toEqual([[A, "a2\n"], [B, "by hand\n"]]);
  });

  test("after moved, a new snapshot shows the change and can be committed", async () => {
    const { repository, edit } = make();
    const snapshot = await writer(repository, [A]);
    edit(A, "by hand\n");
    expect(value(await repository.commit(snapshot, [put(A, "a\n")], MESSAGE))).toEqual({ kind: "moved" });
    const again = await writer(repository, []);
    expect(await textAt(again, A)).toBe("by hand\n");
    expect(value(await repository.commit(again, [put(A, "both\n")], MESSAGE))).toMatchObject({ kind: "done" });
  });

  test("a commit ends its snapshot, and only a snapshot for writing can be committed", async () => {
    const { repository } = make();
    const snapshot = await writer(repository);
    value(await repository.commit(snapshot, [put(A, "a\n")], MESSAGE));
    await expect(repository.commit(snapshot, [put(A, "b\n")], MESSAGE)).rejects.toThrow(TypeError);
    await expect(repository.commit(await reader(repository), [put(A, "b\n")], MESSAGE)).rejects.toThrow(TypeError);
    const released = await writer(repository);
    await released.release();
    await expect(repository.commit(released, [put(A, "b\n")], MESSAGE)).rejects.toThrow(TypeError);
  });
}

function topContract(make: () => Bench): void {
  test("a path of .github begins at the top of the repository, and is part of no listing", async () => {
    const { repository, files } = make();
    await commit(repository, [[":/.github/workflows/a.yml", "on: push\n"], [A, "a\n"]]);
    const snapshot = await reader(repository);
    expect(await textAt(snapshot, ":/.github/workflows/a.yml")).toBe("on: push\n");
    expect([value(await snapshot.list("")), value(await snapshot.list(":/.github/workflows"))]).toEqual([["active"], ["a.yml"]]);
    expect([...files()].sort()).toEqual([[".github/workflows/a.yml", "on: push\n"], [A, "a\n"]]);
    await commit(repository, [[":/.github/workflows/a.yml", null]]);
    expect([...files().keys()]).toEqual([A]);
  });
}

function competingContract(make: () => Bench): void {
  test("a second writer waits until the first has committed, and sees its change", async () => {
    const { repository, other } = make();
    const first = await writer(repository);
    const second = writer(other);
    const order: string[] = [];
    const arrival = second.then(() => order.push("second"));
    const outcome = repository.commit(first, [put(A, "a\n")], MESSAGE).then((result) => { order.push("first"); return result; });
    expect(value(await outcome)).toMatchObject({ kind: "done" });
    await arrival;
    expect(order).toEqual(["first", "second"]);
    expect(await textAt(await second, A)).toBe("a\n");
    await (await second).release();
  });

  test("releasing a snapshot lets the next writer in, and may be done twice", async () => {
    const { repository, other } = make();
    const first = await writer(repository);
    await first.release();
    const second = await writer(other);
    await first.release();
    expect(value(await other.commit(second, [put(A, "a\n")], MESSAGE))).toMatchObject({ kind: "done" });
  });

  test("a reader does not wait for a writer", async () => {
    const { repository, other } = make();
    await commit(repository, [[A, "a\n"]]);
    const busy = await writer(repository);
    expect(await textAt(await reader(other), A)).toBe("a\n");
    await busy.release();
  });

  test("ten writers that count up together lose no step", async () => {
    const { repository, other, files } = make();
    await commit(repository, [[A, "0"]]);
    await Promise.all(Array.from({ length: 10 }, async (_, index) => {
      const mine = index % 2 === 0 ? repository : other;
      const snapshot = await writer(mine);
      const count = Number(await textAt(snapshot, A));
      expect(value(await mine.commit(snapshot, [put(A, String(count + 1))], MESSAGE))).toMatchObject({ kind: "done" });
    }));
    expect(files().get(A)).toBe("10");
  });
}

const HOSTILE = ["../x", "a/../../x", "/etc/passwd", "..", ".", "", "a//b", "a/", "./a", "a\\b", "a\u0000b", "a\nb", ".git/config", "a/.GIT/x", "a/.git. /x", "git~1/x", ":/x", ":/.git/config", ":/.github/../x", ":/", ":/.github", ":/.github/a\\b", `${"n".repeat(300)}.yaml`];
const UNPORTABLE = ["CON", "a/nul.yaml", "com1", "a:b", "a.", "a ", "a?", "a*", "<a>", "a/.tmp-1-2", ".lock"];

function pathContract(make: () => Bench): void {
  test("a path that leaves the folder or hides in it is neither read, listed nor written", async () => {
    const { repository, files } = make();
    await commit(repository, [[A, "a\n"]]);
    const snapshot = await reader(repository);
    const read = await snapshot.read(HOSTILE);
    for (const path of HOSTILE) {
      expect(read.get(path), path).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
      if (path !== "") expect(await snapshot.list(path), path).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
      await refused(repository, path);
    }
    expect([...files().keys()]).toEqual([A]);
  });

  test("a name that some file system cannot hold is not written", async () => {
    const { repository, files } = make();
    for (const path of UNPORTABLE) await refused(repository, path);
    expect(files().size).toBe(0);
  });
}

async function refused(repository: Repository, path: string): Promise<void> {
  const snapshot = await writer(repository);
  expect(await repository.commit(snapshot, [put(B, "b\n"), put(path, "x\n")], MESSAGE), path).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
}

function historyContract(make: () => Bench): void {
  test("history names the commits that touched a path, newest first, at most as many as asked for", async () => {
    const { repository } = make();
    for (const [index, path] of [A, B, A, A].entries()) await commit(repository, [[path, `${index}\n`]], { subject: `Change ${index}` });
    const found = value(await repository.history.commits({ paths: [A], limit: 2 }));
    expect(found.map(({ subject }) => subject)).toEqual(["Change 3", "Change 2"]);
    expect(found[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(value(await repository.history.commits({ paths: [A, B], limit: 10 })).map(({ subject }) => subject)).toEqual(["Change 3", "Change 2", "Change 1", "Change 0"]);
  });

  test("history finds the commit of a request, and takes no other for it", async () => {
    const { repository } = make();
    await commit(repository, [[A, "1\n"]], { subject: "First", trailers: [["Milestone", "milestone-001"], ["Request", "r-1"]] });
    await commit(repository, [[A, "2\n"]], { subject: "Second", trailers: [["Request", "r-12"]], body: "Request: r-3" });
    expect(value(await repository.history.commits({ request: "r-1" })).map(({ subject }) => subject)).toEqual(["First"]);
    const spelled = commitLine("IC_1#1");
    await commit(repository, [[A, "3\n"]], { subject: "Third", trailers: [["Milestone", "milestone-001"], ["Milestone", "milestone-002"], ["Request", spelled]] });
    expect(value(await repository.history.commits({ request: spelled }))).toMatchObject([{ subject: "Third", milestones: ["milestone-001", "milestone-002"] }]);
    for (const request of ["r-3", "r", "r-1\nRequest: r-12", "", "--all", ".*"]) expect(value(await repository.history.commits({ request }))).toEqual([]);
  });

  test("before the first commit history is empty", async () => {
    const { repository } = make();
    expect(value(await repository.history.commits({ paths: [A], limit: 5 }))).toEqual([]);
    expect(value(await repository.history.commits({ request: "r-1" }))).toEqual([]);
  });
}
