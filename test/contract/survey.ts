// What every Surveyor must do, told as tests: run on the one in memory and on the real one in each of its ways.
import { describe, expect, test, vi } from "vitest";
import type { Survey, Surveyor } from "../../src/ports/survey.ts";
import { value } from "../support/open-tree.ts";

/** A place without files, and the means to act behind its back. */
export type SurveyBench = {
  readonly surveyor: Surveyor;
  /** What somebody else does without asking, in the data folder; null deletes. */
  readonly edit: (path: string, text: string | null) => unknown;
};

const FOLDERS = ["active", "approvals"];
const A = "active/milestone-001.yaml";
const B = "active/milestone-002.yaml";

/** What may be another file than before, by path; null where nothing is known of before. */
export function named({ found }: Survey): Map<string, string | null> {
  return new Map(found.kind === "same" ? [] : found.files);
}

export function surveyContract(name: string, make: () => SurveyBench): void {
  describe(name, () => {
    changeContract(make);
    placeContract(make);
  });
}

async function look({ surveyor }: SurveyBench, since: string | null): Promise<Survey> {
  return value(await surveyor.survey({ folders: FOLDERS, since }));
}

/** The stamp after which nothing is named: files that are too young to be sure of have grown older. */
async function settled(bench: SurveyBench): Promise<Survey> {
  const first = await look(bench, null);
  let { stamp } = first;
  await vi.waitFor(async () => {
    const next = await look(bench, stamp);
    stamp = next.stamp;
    if (next.found.kind === "all" || named(next).size > 0) throw new Error("not settled");
  }, { timeout: 60_000, interval: 10 });
  return { stamp, found: (await look(bench, null)).found };
}

function changeContract(make: () => SurveyBench): void {
  test("where nothing is, everything is nothing", async () => {
    const bench = make();
    const survey = await look(bench, null);
    expect(survey.found).toEqual({ kind: "all", files: new Map() });
    let { stamp } = survey;
    await vi.waitFor(async () => {
      const next = await look(bench, stamp);
      stamp = next.stamp;
      expect(next.found).toEqual({ kind: "same" });
    }, { timeout: 60_000, interval: 10 });
  });

  test("without a stamp every file is named, with a version each", async () => {
    const bench = make();
    bench.edit(A, "a\n");
    bench.edit(B, "b\n");
    const { found } = await look(bench, null);
    expect(found.kind).toBe("all");
    expect([...named({ stamp: "", found }).keys()].sort()).toEqual([A, B]);
  });

  test("a file that was changed, added or removed is named", async () => {
    const bench = make();
    bench.edit(A, "a\n");
    const { stamp } = await settled(bench);
    bench.edit(A, "b\n");
    const changed = await look(bench, stamp);
    expect(named(changed).has(A)).toBe(true);
    bench.edit(B, "b\n");
    expect(named(await look(bench, changed.stamp)).has(B)).toBe(true);
    const { stamp: before } = await settled(bench);
    bench.edit(A, null);
    const gone = await look(bench, before);
    expect(gone.found.kind).not.toBe("same");
    expect(named(gone).get(A) ?? null).toBeNull();
  });

  test("an older stamp names all that has changed since", async () => {
    const bench = make();
    bench.edit(A, "a\n");
    const { stamp } = await settled(bench);
    bench.edit(B, "b\n");
    await look(bench, stamp);
    bench.edit(A, "c\n");
    expect([...named(await look(bench, stamp)).keys()].sort()).toEqual([A, B]);
  });

  test("the same version is the same content", async () => {
    const bench = make();
    bench.edit(A, "a\n");
    const { found } = await settled(bench);
    const before = named({ stamp: "", found });
    bench.edit(A, "b\n");
    const after = named(await look(bench, null));
    expect(after.get(A)).not.toBe(before.get(A));
  });

  test.each(["", "nonsense", "git [", "git [1,2]", 'git ["x","y"]', "walk 0", "tree 0", `tree ${"0".repeat(40)}`, `git ["${"0".repeat(40)}","1"]`])("the stamp %j, which nobody gave, names every file", async (since) => {
    const bench = make();
    bench.edit(A, "a\n");
    expect([...named(await look(bench, since)).keys()]).toEqual([A]);
  });
}

function placeContract(make: () => SurveyBench): void {
  test("files in folders below count, those beside and temporary ones do not", async () => {
    const bench = make();
    const deep = "approvals/milestone-001/task-001/design.json";
    bench.edit(deep, "{}\n");
    bench.edit("sessions/other.json", "{}\n");
    bench.edit("active/.tmp-1234-abcd0", "half");
    const survey = await look(bench, null);
    expect([...named(survey).keys()]).toEqual([deep]);
    bench.edit(deep, "[]\n");
    expect(named(await look(bench, survey.stamp)).has(deep)).toBe(true);
  });

  test("a folder that is replaced by a file, and a file by a folder, are seen", async () => {
    const bench = make();
    bench.edit("active/x/a.yaml", "a\n");
    const first = await look(bench, null);
    bench.edit("active/x/a.yaml", null);
    bench.edit("active/x", null);
    bench.edit("active/x", "file\n");
    const second = await look(bench, first.stamp);
    expect(named(second).get("active/x")).toEqual(expect.any(String));
    expect(named(second).get("active/x/a.yaml") ?? null).toBeNull();
    bench.edit("active/x", null);
    bench.edit("active/x/a.yaml", "a\n");
    const third = await look(bench, second.stamp);
    expect(named(third).get("active/x/a.yaml")).toEqual(expect.any(String));
    expect(named(third).get("active/x") ?? null).toBeNull();
  });

  test("names with blanks, quotes and signs of other scripts come as they are", async () => {
    const bench = make();
    const names = ["active/a b.yaml", 'active/"q".yaml', "active/里程碑 🚀.yaml", "active/ü.yaml", "active/-x.yaml", "active/*.yaml"];
    const { stamp } = await look(bench, null);
    for (const name of names) bench.edit(name, "a\n");
    expect([...named(await look(bench, stamp)).keys()].sort()).toEqual([...names].sort());
  });
}
