import { expect, test } from "vitest";
import { reminders } from "../../../../src/core/rules/notice/reminders.ts";
import { later, workspaceOf } from "../../../support/notify/notices.ts";
import { approval, milestoneWith } from "../kiro/kiro-scene.ts";

const DAY = 86_400;
const of = (seconds: number, { config = "", round = {}, status = "waiting_approval" } = {}) =>
  reminders([approval(round)], { workspace: workspaceOf(config, [milestoneWith({ design: status })]), now: later(seconds), counts: true });

test("whoever has not answered is reminded once a day, three times at most", () => {
  expect([DAY - 1, DAY, 2 * DAY - 1, 2 * DAY, 3 * DAY, 4 * DAY].map((seconds) => of(seconds).map(({ id }) => id.split("/").at(-1)))).toEqual([[], ["1"], ["1"], ["2"], ["3"], []]);
  expect(of(DAY)).toMatchObject([{ kind: "approval_reminded", to: ["@ada", "@bob"], title: "design of task-001 still waits for an approval" }]);
});

test("a reminder that nobody could send within a day is not made up for, so that none is sent twice however long the interval is", () => {
  const config = "notification.remind_after: 7d\n";
  expect([7 * DAY, 8 * DAY - 1, 8 * DAY, 13 * DAY, 14 * DAY].map((seconds) => of(seconds, { config }).map(({ id }) => id.split("/").at(-1)))).toEqual([["1"], ["1"], [], [], ["2"]]);
});

test("nobody is reminded of what was decided, or is not waited for any more; how soon is a setting", () => {
  expect([of(DAY, { round: { status: "approved" } }), of(DAY, { status: "in_progress" })]).toEqual([[], []]);
  expect(of(3_600, { config: "notification.remind_after: 1h\n" })).toHaveLength(1);
});
