// What Deliverables must do, told as tests: run on those in memory, in git and on GitHub.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { DeliverableFile } from "../../src/core/model/kiro/deliverable.ts";
import type { Deliverables, WorkPlace } from "../../src/ports/deliverables.ts";
import { value } from "../support/open-tree.ts";

export const MILESTONE = "milestone-001";
export const FOLDER = `deliverables/${MILESTONE}/task-001/design`;
const PLAN = `${FOLDER}/architecture_diagram.md`;
const API = `${FOLDER}/api_specification.yaml`;
const TEXTS = [{ path: PLAN, text: "# Architecture\n" }, { path: API, text: "openapi: 3.1.0\n" }];

export const BEA = "Bea <7+bea@users.noreply.github.com>";
export const CID = "Cid <8+cid@users.noreply.github.com>";

/** Paths are those of the data folder. `by` is `Name <address>`. */
export type Edit = { readonly by: string; readonly files: Readonly<Record<string, string | null>>; readonly message?: string };

/** The state branch has `active/milestone-001.yaml`; the work branch is there only where it has to be checked out. */
export type Bench = {
  readonly deliverables: Deliverables;
  /** The same opened a second time, as by another process. */
  readonly other: Deliverables;
  readonly place: WorkPlace;
  /** A commit on the work branch, which is made where it is missing. */
  readonly commit: (edit: Edit) => unknown;
  /** Two commits beside each other, brought together by somebody who changes nothing. */
  readonly merge: (own: Edit, theirs: Edit, by: string) => unknown;
  readonly onBranch: (path: string) => string | null;
};

export function deliverablesContract(name: string, make: () => Bench, where: "branch" | "disk" = "branch"): void {
  describe(`${name}, made`, () => makingContract(make, where));
  describe(`${name}, read`, () => readingContract(make));
  describe(`${name}, edited by several`, () => editorContract(make));
}

const wanted = (files = TEXTS) => ({ milestone: MILESTONE, files, subject: "docs(milestone-001): begin design" });

async function filesOf({ deliverables, place }: Bench): Promise<Map<string, DeliverableFile>> {
  return new Map(value(await deliverables.read(place)).files.map((file) => [file.path, file]));
}

function makingContract(make: () => Bench, where: "branch" | "disk"): void {
  test("a work branch that is missing has no deliverables and no commit; it is made from the state branch with the first ones", async () => {
    const bench = make();
    const { deliverables, place } = bench;
    if (where === "branch") expect(value(await deliverables.read(place))).toEqual({ where: "nowhere", branch: place.branch, head: null, files: [] });
    expect([...value(await deliverables.add(place, wanted()))].sort()).toEqual([API, PLAN]);
    expect(bench.onBranch("active/milestone-001.yaml")).toBe("id: milestone-001\n");
    expect(bench.onBranch(PLAN)).toBe("# Architecture\n");
    const read = value(await deliverables.read(place));
    expect(read).toMatchObject({ where, branch: place.branch, head: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(read.files).toEqual([API, PLAN].map((path) => {
      const text = TEXTS.find((file) => file.path === path)?.text ?? "";
      return { path, text, bytes: text.length, sha256: createHash("sha256").update(text).digest("hex"), editor: null };
    }));
  });

  test("what is there is never overwritten; what is missing beside it is made; a second time nothing is", async () => {
    const bench = make();
    bench.commit({ by: BEA, files: { [PLAN]: "# Ours\n" } });
    expect(value(await bench.deliverables.add(bench.place, wanted()))).toEqual([API]);
    expect(bench.onBranch(PLAN)).toBe("# Ours\n");
    const { head } = value(await bench.deliverables.read(bench.place));
    expect(value(await bench.deliverables.add(bench.place, wanted()))).toEqual([]);
    expect(value(await bench.deliverables.read(bench.place)).head).toBe(head);
  });

  test.each(["deliverables/milestone-002/task-001/design/a.md", "active/milestone-001.yaml", `${FOLDER}/../../../../active/x.md`, `deliverables/${MILESTONE}x/a.md`, `${FOLDER}/aux.md `, `${FOLDER}/.git/config`])("%s is refused, with all that was to be made with it", async (path) => {
    const bench = make();
    expect(await bench.deliverables.add(bench.place, wanted([...TEXTS, { path, text: "x" }]))).toMatchObject({ ok: false, problem: { code: "invalid-argument" } });
    expect(bench.onBranch(PLAN)).toBeNull();
  });

  test("a file that stands where a folder is needed stays, and so does a folder in a file's place", async () => {
    const bench = make();
    bench.commit({ by: BEA, files: { [FOLDER]: "notes\n" } });
    expect(await bench.deliverables.add(bench.place, wanted())).toMatchObject({ ok: false });
    expect(bench.onBranch(FOLDER)).toBe("notes\n");
    bench.commit({ by: BEA, files: { [FOLDER]: null, [`${PLAN}/part.md`]: "part\n" } });
    expect(await bench.deliverables.add(bench.place, wanted())).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
    expect(bench.onBranch(`${PLAN}/part.md`)).toBe("part\n");
  });

  test("two that add at the same time lose nothing of each other", async () => {
    const bench = make();
    const more = ["a", "b", "c"].map((name) => ({ path: `${FOLDER}/${name}.md`, text: `${name}\n` }));
    const made = await Promise.all([bench.deliverables.add(bench.place, wanted()), bench.other.add(bench.place, wanted([...more, ...TEXTS]))]);
    expect(made.flatMap((each) => [...value(each)]).sort()).toEqual([...TEXTS, ...more].map(({ path }) => path).sort());
    expect([...(await filesOf(bench)).keys()]).toEqual([...TEXTS, ...more].map(({ path }) => path).sort());
  });
}

function readingContract(make: () => Bench): void {
  test("only the milestone's own files are its deliverables, and no hidden ones", async () => {
    const bench = make();
    bench.commit({ by: BEA, files: { [PLAN]: "a\n", "deliverables/milestone-0011/task-001/design/b.md": "b\n", "deliverables/milestone-002/x.md": "x\n", [`${FOLDER}/.DS_Store`]: "x", "deliverables/milestone-001.md": "y" } });
    expect([...(await filesOf(bench)).keys()]).toEqual([PLAN]);
  });

  test("a file that is gone is gone; the others stay", async () => {
    const bench = make();
    value(await bench.deliverables.add(bench.place, wanted()));
    bench.commit({ by: BEA, files: { [PLAN]: null } });
    expect([...(await filesOf(bench)).keys()]).toEqual([API]);
  });

  test("every byte counts for the hash; what is long or no text is hashed and not shown", async () => {
    const bench = make();
    const long = "line\n".repeat(1_200_000);
    const texts: Readonly<Record<string, string>> = { [`${FOLDER}/bom.md`]: "\ufeffa\r\nb", [`${FOLDER}/empty.md`]: "", [`${FOLDER}/long.md`]: long, [`${FOLDER}/nul.bin`]: "a\0b" };
    bench.commit({ by: BEA, files: texts });
    for (const [path, file] of await filesOf(bench)) {
      const text = texts[path] ?? "?";
      expect(file.sha256, path).toBe(createHash("sha256").update(text).digest("hex"));
      expect(file.bytes, path).toBe(Buffer.byteLength(text));
      expect(file.text === (path.includes("long") || path.includes("nul") ? null : text), path).toBe(true);
    }
  });
}

function editorContract(make: () => Bench): void {
  test("whoever last changed a file is its editor; nobody is who only touched others", async () => {
    const bench = make();
    value(await bench.deliverables.add(bench.place, wanted()));
    bench.commit({ by: BEA, files: { [PLAN]: "# By Bea\n" } });
    bench.commit({ by: CID, files: { [`${FOLDER}/data_model.md`]: "# By Cid\n" } });
    const files = await filesOf(bench);
    expect(files.get(PLAN)?.editor).toMatchObject({ id: 7 });
    expect(files.get(API)?.editor).toBeNull();
    expect(files.get(`${FOLDER}/data_model.md`)?.editor).toMatchObject({ id: 8 });
  });

  test.each([
    ["a bot", { by: "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>" }],
    ["an agent's session", { by: CID, message: "Design\n\nMilestone: milestone-001\nTask: task-001\nSession: session-20260101-001\n" }],
    ["a command", { by: CID, message: "chore(milestones): restore\n\nCommand: backup restore\nActor: Cid\nRequest: r-1\n" }],
  ])("what %s writes has the editor that it had before", async (_, more) => {
    const bench = make();
    bench.commit({ by: BEA, files: { [PLAN]: "# By Bea\n" } });
    bench.commit({ files: { [PLAN]: "# By a machine\n", [API]: "new: 1\n" }, ...more });
    const files = await filesOf(bench);
    expect(files.get(PLAN)).toMatchObject({ text: "# By a machine\n", editor: { id: 7 } });
    expect(files.get(API)?.editor).toBeNull();
  });

  test("a merge makes nobody the editor of what others wrote", async () => {
    const bench = make();
    value(await bench.deliverables.add(bench.place, wanted()));
    bench.merge({ by: BEA, files: { [PLAN]: "# By Bea\n" } }, { by: BEA, files: { [API]: "by: bea\n" } }, CID);
    const files = await filesOf(bench);
    expect(files.get(PLAN)).toMatchObject({ text: "# By Bea\n", editor: { id: 7 } });
    expect(files.get(API)).toMatchObject({ text: "by: bea\n", editor: { id: 7 } });
  });
}
