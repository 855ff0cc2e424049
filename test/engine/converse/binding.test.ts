import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarker } from "../../../src/core/views/conversation/marker.ts";
import type { Created } from "../../support/memory/memory-people.ts";
import { dice } from "../../support/memory/dice.ts";
import { openTown, type Town } from "../../support/memory/memory-town.ts";
import { seeded } from "../../support/yaml-random.ts";

const BRANCH = "feature/login";

async function pullTown(from?: string | null): Promise<{ readonly town: Town; readonly pull: number; readonly look: () => Promise<void> }> {
  const town = openTown({ files: from === undefined ? {} : { "config/milestone-config.yaml": "execution:\n  allow_forks: true\n" } });
  town.push(BRANCH);
  const pull = from === undefined ? town.pull(town.ben, BRANCH) : town.pull(town.cyd, BRANCH, from);
  const look = async (): Promise<void> => {
    await town.hear(town.say(town.ben, pull, `/milestone update milestone-001 --description "look ${town.hub.next()}"`));
    town.pass(5_000);
  };
  return { town, pull, look };
}

function headOf({ hub }: Town, pull: number): string {
  return hub.pulls.get(pull)?.head.commit ?? "";
}

describe("execute on a pull request", () => {
  test("runs the commit that our status comment showed when it was written", async () => {
    const { town, pull, look } = await pullTown();
    await look();
    const handled = await town.hear(town.say(town.ann, pull, "/milestone execute milestone-001 --agents 2 --coordination sequential"));
    expect(handled.finished[0]?.finished.problem).toBeNull();
    expect(town.hub.runs.map(({ dispatch }) => dispatch.inputs)).toEqual([expect.objectContaining({ milestone: "milestone-001", sha: headOf(town, pull), actor: "ann", issue: String(pull), agents: "2", coordination: "sequential" })]);
    expect(town.ours("sticky", pull)[0]?.body).toContain(town.hub.runs[0]?.url);
  });

  test("is refused where something was pushed since, with the address of the difference", async () => {
    const { town, pull, look } = await pullTown();
    await look();
    const shown = headOf(town, pull);
    const heard = town.say(town.ann, pull, "/milestone execute milestone-001");
    town.push(BRANCH);
    const handled = await town.hear(heard);
    expect(handled.finished[0]?.finished.problem).toMatchObject({ code: "refused", hint: expect.stringContaining(`/compare/${shown}...${headOf(town, pull)}`) });
    expect(town.hub.runs).toEqual([]);
    expect(town.reactionsTo(heard.comment.id)).toEqual(["-1"]);
  });

  test("is refused where no status comment shows a commit, or one only showed it afterwards", async () => {
    const { town, pull, look } = await pullTown();
    const early = town.say(town.ann, pull, "/milestone execute milestone-001");
    expect((await town.hear(early)).finished[0]?.finished.problem).toMatchObject({ code: "refused", hint: expect.stringContaining(`--sha ${headOf(town, pull)}`) });
    const late = town.say(town.ann, pull, "/milestone execute milestone-001");
    town.pass(1_000);
    await look();
    expect((await town.hear(late)).finished[0]?.finished.problem?.code).toBe("refused");
    expect(town.hub.runs).toEqual([]);
  });

  test("runs a commit that is named, whole or by its beginning, if it is the head", async () => {
    const { town, pull } = await pullTown();
    const head = headOf(town, pull);
    await town.hear(town.say(town.ann, pull, `/milestone execute milestone-001 --sha ${head.toUpperCase()}`));
    await town.hear(town.say(town.ann, pull, `/milestone execute milestone-001 --sha ${head.slice(0, 39)}`));
    expect(town.hub.runs.map(({ dispatch }) => dispatch.inputs["sha"])).toEqual([head, head]);
    await town.hear(town.say(town.ann, pull, `/milestone execute milestone-001 --sha ${"b".repeat(40)}`));
    await town.hear(town.say(town.ann, pull, "/milestone execute milestone-001 --sha xyz"));
    expect(town.hub.runs).toHaveLength(2);
  });

  test("of a fork is refused, but where it is allowed, the commit is named in full, and who names it maintains the repository", async () => {
    const closed = openTown();
    const number = closed.pull(closed.cyd, "theirs", "mallory/shop");
    await closed.hear(closed.say(closed.ann, number, `/milestone execute milestone-001 --sha ${headOf(closed, number)}`));
    expect(closed.hub.runs).toEqual([]);
    for (const from of ["mallory/shop", null]) {
      const { town, pull } = await pullTown(from);
      const head = headOf(town, pull);
      const problems: (string | undefined)[] = [];
      for (const [by, words] of [[town.ann, ""], [town.ann, ` --sha ${head.slice(0, 12)}`], [town.ben, ` --sha ${head}`], [town.cyd, ` --sha ${head}`]] as const) {
        problems.push((await town.hear(town.say(by, pull, `/milestone execute milestone-001${words}`))).finished[0]?.finished.problem?.code);
      }
      expect(problems).toEqual(Array(4).fill("permission-denied"));
      expect(town.hub.runs).toEqual([]);
      await town.hear(town.say(town.ann, pull, `/milestone execute milestone-001 --sha ${head}`));
      expect(town.hub.runs.map(({ dispatch }) => dispatch.inputs["sha"])).toEqual([head]);
    }
  });

  test("dispatches exactly what was approved or nothing, whatever happens meanwhile", async () => {
    let dispatched = 0;
    await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
      const runs = await schedule(seed);
      dispatched += runs;
    }), seeded(1_000));
    expect(dispatched).toBeGreaterThan(100);
  });
});

type Approval = { readonly heard: Created; readonly sha: string | null; edited: boolean; heardYet: boolean };

/** One schedule; the answer is how many runs there were. */
async function schedule(seed: number): Promise<number> {
  const { pick, next } = dice(seed);
  const { town, pull, look } = await pullTown();
  const approvals: Approval[] = [];
  const revoked = new Set<string>();
  const steps: Readonly<Record<string, () => Promise<void> | void>> = {
    push: () => void town.push(BRANCH),
    force: () => void town.push(BRANCH, "forced"),
    look,
    approve: () => {
      const shown = readMarker(town.ours("sticky", pull)[0]?.body ?? "")?.work ?? null;
      const named = next() < 0.3 ? pick([headOf(town, pull), shown ?? headOf(town, pull)]) : null;
      approvals.push({ heard: town.say(town.ann, pull, `/milestone execute milestone-001${named === null ? "" : ` --sha ${named}`}`), sha: named ?? shown, edited: false, heardYet: false });
    },
    edit: () => {
      const open = approvals.find(({ heardYet }) => !heardYet);
      if (!open) return;
      const { comment } = town.edit(town.ben, open.heard.comment.id, `/milestone execute milestone-001 --sha ${headOf(town, pull)}`);
      // The same words within the same second are no edit that anybody could see.
      open.edited ||= comment.body !== open.heard.comment.body || comment.updatedAt !== comment.createdAt;
    },
    revoke: () => {
      town.role("ann", "read");
      for (const { heard, heardYet } of approvals) if (!heardYet) revoked.add(heard.comment.nodeId);
    },
    restore: () => town.role("ann", "admin"),
    hear: async () => {
      const open = approvals.find(({ heardYet }) => !heardYet);
      if (!open) return;
      open.heardYet = true;
      if (town.hub.people.get("ann")?.level === "admin") revoked.delete(open.heard.comment.nodeId);
      await town.hear(open.heard);
    },
    pass: () => town.pass(pick([200, 1_000, 3_000])),
  };
  const names = ["look", "look", "push", "force", "approve", "approve", "edit", "revoke", "restore", "hear", "hear", "hear", "pass", "pass"];
  for (let count = 14; count > 0; count--) await steps[pick(names)]?.();
  while (approvals.some(({ heardYet }) => !heardYet)) await steps["hear"]?.();
  for (const { dispatch } of town.hub.runs) {
    const approval = approvals.find(({ heard }) => dispatch.inputs["request"]?.startsWith(`${heard.comment.nodeId}#`));
    expect(dispatch.inputs["sha"]).toBe(approval?.sha);
    expect(approval?.edited).toBe(false);
    expect(revoked.has(approval?.heard.comment.nodeId ?? "")).toBe(false);
  }
  return town.hub.runs.length;
}
