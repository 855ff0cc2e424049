// Approvals on GitHub: votes in comments and reviews, checks that rules of branches ask for, over HTTP and with git's own objects.
import { afterEach, expect, test } from "vitest";
import { converse } from "../../../src/engine/converse/converse.ts";
import { attendAll } from "../../../src/engine/converse/gates/attend.ts";
import { readNoticeMarker } from "../../../src/core/views/conversation/marker.ts";
import { heardIn } from "../../../src/host/heard.ts";
import { PHASED } from "../../engine/converse/gates/gate-town.ts";
import { WORKFLOWS, openTown, type Town } from "./town.ts";

const towns: Town[] = [];
afterEach(async () => {
  for (const town of towns.splice(0)) await town.close();
});

const BRANCH = "milestone/milestone-001";
const DESIGN = ".milestones/deliverables/milestone-001/task-001/design/design.md";
const CONFIG = 'version: 2.0.0\nfeatures:\n  kiro_workflow: true\napproval_workflow:\n  design_approvers: ["@ann", "@octo/board"]\n';
const APPROVE = "/milestone approval approve milestone-001 task-001 design";

type Scene = { readonly town: Town; readonly pull: number; readonly say: (body: string, by?: string) => Promise<readonly string[]>; readonly phase: () => string; readonly checks: () => readonly string[]; readonly head: () => string };

/** ann and the board, which dan is in, are asked for the design that ben has written. */
async function arrive({ proposed = true }: { readonly proposed?: boolean } = {}): Promise<Scene> {
  const town = await openTown({ files: { ".milestones/active/milestone-001.yaml": `id: milestone-001\n${PHASED}`, ".milestones/config/milestone-config.yaml": CONFIG, ...WORKFLOWS } });
  towns.push(town);
  const { repository, fake } = town;
  fake.user("dan");
  repository.collaborator("dan", "read");
  fake.team("octo/board", { dan: "active" });
  repository.git("branch", BRANCH, "main");
  repository.commit({ [DESIGN]: "# Design\n" }, { branch: BRANCH });
  const pull = proposed ? (await repository.pull({ head: BRANCH, author: "ben" })).number : 0;
  const door = town.door({ as: "app", permissions: { actions: "write", checks: "write", contents: "write", issues: "write", metadata: "read", members: "read", pull_requests: "write", statuses: "write" } });
  const head = (): string => repository.git("rev-parse", BRANCH).trim();
  return {
    town, pull, head,
    async say(body, by = "ann") {
      town.pass(61_000);
      const heard = await town.say(body, { by });
      expect((await converse(door, heard)).problem).toBeNull();
      return town.reactions(heard);
    },
    phase: () => /design:\n\s+status: (\w+)/.exec(repository.text(".milestones/active/milestone-001.yaml") ?? "")?.[1] ?? "",
    checks: () => repository.state.checks.filter(({ commit }) => commit === head()).map(({ name, status, conclusion, output }) => `${name} ${conclusion ?? status}: ${output.title}`),
  };
}

test("a design is approved by a comment and a review, the check says so, and a rule of the branch lets it pass", async () => {
  const { town, pull, say, phase, checks, head } = await arrive();
  const { repository } = town;
  repository.protect("main", { kind: "no-deletion", checks: ["milestone/design"] });
  const merged = () => town.door({ as: "app" }).pulls.merge(pull, { commit: head(), strategy: "squash", title: "Login" });
  expect(await say("/milestone kiro submit milestone-001 task-001", "ben")).toEqual(["rocket"]);
  expect(checks()).toEqual(["milestone/design in_progress: Design is waiting for @ann, @octo/board"]);
  expect(await merged()).toMatchObject({ ok: false, problem: { message: expect.stringContaining("milestone/design") } });
  expect(await say(APPROVE)).toEqual(["rocket"]);
  expect(checks()).toEqual(["milestone/design in_progress: Design approved by @ann, waiting for @octo/board"]);
  await repository.review(pull, "dan", "APPROVED", "As agreed.");
  expect((await attendAll(town.door({ as: "action" }))).problem).toBeNull();
  expect(phase()).toBe("waiting_approval");
  const app = town.door({ as: "app", permissions: { checks: "write", contents: "write", issues: "write", metadata: "read", members: "read", pull_requests: "write" } });
  expect((await attendAll(app)).problem).toBeNull();
  expect(phase()).toBe("approved");
  expect(checks()).toContain("milestone/design success: Design approved by @ann, @dan");
  const record = repository.text(".milestones/approvals/milestone-001/task-001-design.yaml") ?? "";
  expect(record).toContain("via: review");
  expect(record).toContain("via: comment");
  expect(await merged()).toMatchObject({ ok: true });
  expect(town.oddities()).toEqual([]);
});

test("one changed byte in the design reopens the gate by the webhook of the push, which says who had approved", async () => {
  const { town, say, phase, checks } = await arrive();
  const { repository } = town;
  await say("/milestone kiro submit milestone-001 task-001", "ben");
  await say(APPROVE);
  repository.commit({ [DESIGN]: "# Design.\n" }, { branch: BRANCH });
  const heard = heardIn({ ref: `refs/heads/${BRANCH}`, after: repository.git("rev-parse", BRANCH).trim() });
  expect(heard).toEqual({ kind: "work", branch: BRANCH });
  if (heard) expect((await converse(town.door({ as: "action" }), heard)).problem).toBeNull();
  expect(phase()).toBe("waiting_approval");
  expect(checks()).toEqual(["milestone/design in_progress: Design is waiting for @ann, @octo/board"]);
  expect(repository.text(".milestones/events/milestone-001.jsonl")).toMatch(/"kiro_approval_reopened".*design\.md.*"approved_by":\["ann"\]/);
  expect(town.oddities()).toEqual([]);
});

test("approvers are mentioned where it is said, though the milestone has neither an issue nor a pull request", async () => {
  const { town, say } = await arrive({ proposed: false });
  await say("/milestone kiro submit milestone-001 task-001", "ben");
  const told = town.repository.comments(town.issue).filter(({ body }) => readNoticeMarker(body) !== null).map(({ body }) => body);
  expect(told).toEqual([expect.stringMatching(/@ann.*@octo\/board/)]);
  expect(town.oddities()).toEqual([]);
});

test("a review is heard by its webhook, and by nobody for a fork's", async () => {
  const { town, pull } = await arrive();
  const hook = town.fake.onWebhook("http://127.0.0.1:9", "secret", ["pull_request_review"]);
  hook.hold();
  await town.repository.review(pull, "ann", "APPROVED");
  expect(hook.deliveries.map(({ payload }) => heardIn(payload))).toEqual([{ kind: "work", branch: BRANCH }]);
});
