// What every Work must do, told as tests: run on the one in git and on the one without.
import { existsSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Work, WorkBranch, WorkMessage } from "../../../src/ports/execution/work.ts";
import { value } from "../../support/open-tree.ts";

/** `folder` is the checkout that people see; `onBranch` is the text of a file of the work branch, or of the checkout where there is none. */
export type WorkBench = { readonly work: Work; readonly folder: string; readonly branch: string | null; readonly onBranch: (path: string) => string };

const REQUEST = { session: "session-1", sessions: ["session-1"], resumed: false };
const MESSAGE: WorkMessage = { subject: "feat: x", body: "", trailers: [["Task", "task-001"]] };

async function opened({ work, branch }: WorkBench): Promise<WorkBranch> {
  return value(await work.open({ ...REQUEST, branch }));
}

export function workContract(name: string, make: () => WorkBench): void {
  describe(name, () => {
    test("a seat works in a folder that is there, with the files of the checkout", async () => {
      const bench = make();
      const branch = await opened(bench);
      const place = value(await branch.place("agent-1"));
      expect([isAbsolute(place.folder), existsSync(join(place.folder, "notes.txt"))]).toEqual([true, true]);
      expect(branch.base === null).toBe(branch.name === null);
      expect(place.base).toBe(branch.base);
      await branch.close();
    });

    test("what was not changed is not committed", async () => {
      const branch = await opened(make());
      const place = value(await branch.place("agent-1"));
      const taken = value(await place.take());
      expect([taken, value(await place.commit(taken, MESSAGE))]).toEqual([{ tree: null, paths: [], restored: [] }, null]);
      await branch.close();
    });

    test("what a task wrote is there for the next one, on any seat", async () => {
      const bench = make();
      const branch = await opened(bench);
      const first = value(await branch.place("agent-1"));
      writeFileSync(join(first.folder, "made.txt"), "made\n");
      const commit = value(await first.commit(value(await first.take()), MESSAGE));
      if (commit !== null) expect(value(await branch.merge(commit, "Merge"))).toEqual({ kind: "merged", tip: commit });
      for (const seat of ["agent-1", "agent-2"]) expect(existsSync(join(value(await branch.place(seat)).folder, "made.txt")), seat).toBe(true);
      expect(bench.onBranch("made.txt")).toBe("made\n");
      await branch.close();
    });

    test("several seats are placed at once, and closing leaves the checkout as people know it", async () => {
      const bench = make();
      const branch = await opened(bench);
      const places = await Promise.all(["agent-1", "agent-2", "agent-3", "agent-4"].map((seat) => branch.place(seat)));
      expect(places.every(({ ok }) => ok)).toBe(true);
      await branch.close();
      expect([existsSync(join(bench.folder, "notes.txt")), existsSync(join(bench.folder, ".milestones/cache"))]).toEqual([true, false]);
      await branch.close();
    });

    test("a commit that nobody made is a problem, not an exception", async () => {
      const branch = await opened(make());
      expect((await branch.merge("0".repeat(40), "Merge")).ok).toBe(false);
      expect((await branch.merge("main", "Merge")).ok).toBe(false);
      await branch.close();
    });
  });
}
