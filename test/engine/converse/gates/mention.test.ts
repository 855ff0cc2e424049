// Mentions where a milestone is talked about: said once, and nowhere where nobody talks about it.
import { expect, test } from "vitest";
import { openMentions } from "../../../../src/engine/converse/saying/mention.ts";
import { stickyMarker } from "../../../../src/core/views/conversation/marker.ts";
import { value } from "../../../support/open-tree.ts";
import { openGateTown } from "./gate-town.ts";

const MENTION = { milestone: "milestone-001", id: "n-1", markdown: "**Design waits** – @ann" };
const said = (town: ReturnType<typeof openGateTown>, issue: number) => [...town.hub.comments.values()].filter((comment) => comment.issue === issue && comment.body.includes("Design waits"));

test("people are told in the pull request, where no issue is known, once for each notice", async () => {
  const town = openGateTown();
  const urls = [value(await openMentions(town.door()).say(MENTION)), value(await openMentions(town.door()).say(MENTION)), value(await openMentions(town.door()).say({ ...MENTION, id: "n-2" }))];
  expect(urls[0]).toEqual(urls[1]);
  expect(said(town, town.pullNumber).map(({ body }) => body.split("\n")[0])).toEqual(["<!-- milestone:notice v1 id=n-1 -->", "<!-- milestone:notice v1 id=n-2 -->"]);
});

test("the issue that a milestone was planned from comes first", async () => {
  const { issueNumber } = openGateTown();
  const town = openGateTown({ fields: `issue: ${issueNumber}\n` });
  value(await openMentions(town.door()).say(MENTION));
  expect([said(town, town.issueNumber).length, said(town, town.pullNumber).length]).toEqual([1, 0]);
});

test("without either, people are told where it was asked for, and else where the status comment was last written", async () => {
  const town = openGateTown();
  town.hub.pulls.clear();
  const { comment } = town.say(town.ben, town.issueNumber, "/milestone kiro submit milestone-001 task-001");
  value(await openMentions(town.door()).say({ ...MENTION, id: `${comment.nodeId}#1/milestone-001/0` }));
  expect(said(town, town.issueNumber)).toHaveLength(1);
  const other = town.issue(town.ben, "Talk");
  town.later();
  await town.hear(town.say(town.ben, other, "/milestone update milestone-001 --priority high"));
  town.pass(3 * 86_400_000);
  value(await openMentions(town.door()).say({ ...MENTION, id: "reminder/1" }));
  expect(said(town, other)).toHaveLength(1);
});

test("a status comment that somebody else wrote is no conversation of the milestone's", async () => {
  const town = openGateTown();
  town.hub.pulls.clear();
  town.say(town.ben, town.issueNumber, `${stickyMarker({ milestone: "milestone-001", generation: 1, state: "a".repeat(40), work: null })}\n`);
  expect(value(await openMentions(town.door()).say(MENTION))).toBeNull();
});

test("where a milestone has no conversation, or is not there, nobody is told", async () => {
  const town = openGateTown();
  town.hub.pulls.clear();
  expect(value(await openMentions(town.door()).say(MENTION))).toBeNull();
  expect(value(await openMentions(town.door()).say({ ...MENTION, milestone: "milestone-999" }))).toBeNull();
});

test("doors that tell of the same at once leave one comment", async () => {
  const town = openGateTown();
  await Promise.all([1, 2, 3].map(async () => value(await openMentions(town.door()).say(MENTION))));
  expect(said(town, town.pullNumber)).toHaveLength(1);
});
