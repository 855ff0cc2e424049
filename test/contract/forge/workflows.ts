// What every Workflows must do, told as tests: run on those in memory and on GitHub's API.
import { describe, expect, test } from "vitest";
import type { Workflows } from "../../../src/ports/forge/workflows.ts";
import { value } from "../../support/open-tree.ts";

/** `work.yml` on main can be dispatched with an input `milestone`. */
export type WorkflowsBench = {
  readonly workflows: Workflows;
  readonly finish: (run: number, conclusion: string) => Promise<void>;
  readonly now: () => string;
  /** What was dispatched, oldest first. */
  readonly dispatched: () => readonly { readonly workflow: string; readonly inputs: Readonly<Record<string, string>> }[];
};

const WISH = { workflow: "work.yml", branch: "main", inputs: { milestone: "milestone-001" } };
const NOBODYS = 987_654_321;

export function workflowsContract(name: string, make: () => WorkflowsBench): void {
  describe(name, () => {
    test("a workflow is started once, with its inputs, and the run is named", async () => {
      const { workflows, dispatched } = make();
      const started = value(await workflows.dispatch(WISH));
      expect(started).toMatchObject({ id: expect.any(Number), url: expect.stringContaining(`/runs/${started.id}`) });
      expect(dispatched()).toMatchObject([{ workflow: "work.yml", inputs: { milestone: "milestone-001" } }]);
      expect(value(await workflows.run(started.id ?? 0))).toMatchObject({ id: started.id, status: "queued", conclusion: null, url: started.url });
    });

    test("a run is followed to its end", async () => {
      const { workflows, finish } = make();
      const { id } = value(await workflows.dispatch(WISH));
      await finish(id ?? 0, "failure");
      expect(value(await workflows.run(id ?? 0))).toMatchObject({ status: "completed", conclusion: "failure" });
    });

    test("runs that were dispatched since are listed, newest first, and no others", async () => {
      const { workflows, now } = make();
      const since = now();
      const ids = [value(await workflows.dispatch(WISH)).id, value(await workflows.dispatch(WISH)).id];
      expect(value(await workflows.dispatchedSince("work.yml", since)).map(({ id }) => id)).toEqual(ids.reverse());
      expect(value(await workflows.dispatchedSince("work.yml", "2100-01-01T00:00:00Z"))).toEqual([]);
    });

    test("a run is cancelled; one that is over is not", async () => {
      const { workflows, finish } = make();
      const { id } = value(await workflows.dispatch(WISH));
      expect((await workflows.cancel(id ?? 0)).ok).toBe(true);
      expect(value(await workflows.run(id ?? 0)).conclusion).toBe("cancelled");
      const other = value(await workflows.dispatch(WISH)).id ?? 0;
      await finish(other, "success");
      expect(await workflows.cancel(other)).toMatchObject({ ok: false, problem: { code: "refused" } });
    });

    test("nobody follows or cancels a run that is not there", async () => {
      const { workflows } = make();
      for (const answer of [await workflows.run(NOBODYS), await workflows.cancel(NOBODYS)]) expect(answer).toMatchObject({ ok: false, problem: { code: "not-found" } });
    });
  });
}
