// What follows a command outside the files: deliverables on the work branch, whatever else was decided with them.
import { expect, test } from "vitest";
import { problem } from "../../src/core/base/problem.ts";
import { failed } from "../../src/core/base/result.ts";
import { configWith } from "../../src/core/model/config/config.ts";
import { followUp } from "../../src/engine/outside.ts";
import { openMemoryDeliverables } from "../support/kiro/memory-deliverables.ts";
import { scene } from "../support/scene.ts";

const PLAN = "deliverables/milestone-001/task-001/design/plan.md";
const FILES = { milestone: "milestone-001", files: [{ path: PLAN, text: "# Plan\n" }], subject: "begin" };
const config = configWith([]);

test("deliverables that a decision names are made on the milestone's work branch, and nothing is said", async () => {
  const deliverables = openMemoryDeliverables();
  expect((await followUp({ ...scene({}).ports, deliverables }, { events: [], deliverables: [FILES] }, config)).problem).toBeNull();
  expect(deliverables.textOn("milestone/milestone-001", PLAN)).toBe("# Plan\n");
});

test("where all work goes to the state branch they are made there", async () => {
  const deliverables = openMemoryDeliverables();
  await followUp({ ...scene({}).ports, deliverables }, { events: [], deliverables: [FILES] }, configWith([{ path: ["git_integration", "single_branch_mode"], value: true }]));
  expect(deliverables.textOn(null, PLAN)).toBe("# Plan\n");
  expect(deliverables.textOn("milestone/milestone-001", PLAN)).toBeNull();
});

test("what stood in the way is said with what makes them later; the rest of the decision is carried out", async () => {
  const { ports, leases } = scene({});
  await leases.take({ milestone: "milestone-001" }, { session: "session-1", owner: "ada" });
  const deliverables = { ...openMemoryDeliverables(), add: async () => failed(problem("disk-full", "The disk is full.", { hint: "Free some space." })) };
  const followed = await followUp({ ...ports, deliverables }, { events: [], deliverables: [FILES], revoke: [{ milestone: "milestone-001" }] }, config);
  expect(followed.problem).toEqual({
    code: "disk-full", message: "What was decided is kept, but the deliverables of milestone-001 were not made. The disk is full.",
    hint: "Free some space. Make them with `milestone kiro regenerate milestone-001 task-001`.",
  });
  expect(await leases.list()).toMatchObject({ ok: true, value: [] });
});

test("without a place for them that is said", async () => {
  expect((await followUp(scene({}).ports, { events: [], deliverables: [FILES] }, config)).problem).toMatchObject({ code: "prerequisite-missing", hint: expect.stringContaining("kiro regenerate") });
});
