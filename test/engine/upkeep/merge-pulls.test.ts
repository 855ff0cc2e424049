import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import { upkeepMode } from "../../../src/engine/upkeep/modes.ts";
import { mergePulls } from "../../../src/engine/upkeep/merge-pulls.ts";
import type { Pulls } from "../../../src/ports/forge/pulls.ts";
import { WORK, upkeepScene, type UpkeepScene } from "./upkeep-scene.ts";

const AUTO = "git_integration:\n  auto_merge: true\n  merge_strategy: rebase\n";
type Merge = Parameters<Pulls["merge"]>;

/** The venue with checks in some state, and what it was told to merge. */
function checked({ venue }: UpkeepScene, state: "green" | "pending" | "red", { refuses }: { readonly refuses: boolean } = { refuses: false }) {
  const merges: Merge[] = [];
  const pulls: Pulls = {
    ...venue.pulls,
    checks: async () => ok({ state, waiting: state === "green" ? [] : ["test"] }),
    merge: async (...how) => (merges.push(how), refuses ? failed(problem("refused", "A review is missing.")) : ok({ commit: "5".repeat(40) })),
  };
  return { venue: { ...venue, pulls }, merges };
}

describe("the pull request of a completed milestone", () => {
  test("is merged by the configured strategy, at exactly the commit whose checks are green", async () => {
    const scene = upkeepScene({ config: AUTO });
    const commit = scene.people.push(WORK);
    const number = scene.people.pull(scene.ada, WORK);
    const { venue, merges } = checked(scene, "green");
    expect(await mergePulls(venue)).toMatchObject({ data: { pulls: [{ number, milestone: "milestone-001", merged: "5".repeat(40), waiting: [], error: null }] }, problem: null });
    expect(merges).toEqual([[number, { commit, strategy: "rebase", title: `Work on ${WORK} (#${number})` }]]);
  });

  test("waits while its checks are not green, and says for which", async () => {
    for (const state of ["pending", "red"] as const) {
      const scene = upkeepScene({ config: AUTO });
      scene.people.push(WORK);
      scene.people.pull(scene.ada, WORK);
      const { venue, merges } = checked(scene, state);
      expect([(await mergePulls(venue)).data, merges]).toMatchObject([{ pulls: [{ merged: null, waiting: ["test"] }] }, []]);
    }
  });

  test("is left alone where it comes from a fork, goes somewhere else, or the milestone is not complete", async () => {
    const open = { "active/milestone-001.yaml": "id: milestone-001\ntitle: Open\nstatus: in_progress\n" };
    const changes: readonly { readonly from?: string; readonly base?: string; readonly files?: Readonly<Record<string, string>> }[] = [{ from: "mallory/shop" }, { base: "release" }, { files: open }];
    for (const change of changes) {
      const scene = upkeepScene({ config: AUTO, ...(change.files && { files: change.files }) });
      scene.people.push(WORK);
      const number = scene.people.pull(scene.ada, WORK, change.from);
      if (change.base) Object.assign(scene.hub.pulls.get(number) ?? {}, { base: { branch: change.base, commit: "1".repeat(40) } });
      const { venue, merges } = checked(scene, "green");
      expect([(await mergePulls(venue)).data, merges]).toEqual([{ pulls: [] }, []]);
    }
  });

  test("that the forge refuses to merge is told, and the other parts of maintain go on", async () => {
    const scene = upkeepScene({ config: AUTO });
    scene.people.push(WORK);
    scene.people.pull(scene.ada, WORK);
    const finished = await upkeepMode("maintain", checked(scene, "green", { refuses: true }).venue, { caller: scene.caller });
    expect(finished).toMatchObject({ problem: { code: "refused", message: "pulls: A review is missing." }, data: { parts: expect.arrayContaining([expect.objectContaining({ part: "health", ok: true, skipped: null })]) } });
  });
});
