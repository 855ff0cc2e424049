import { expect, test } from "vitest";
import { afterFailure, bundlesOf, channelsInUse, describedChannels, lettersOf } from "../../../../src/core/rules/notice/letters.ts";
import { configOf, later, letter, notice, NOW } from "../../../support/notify/notices.ts";

const SET_UP = "notification:\n  email: ada@example.org\n  slack_webhook: env:A\n";
const to = (text: string, more = {}) => lettersOf(notice(more), configOf(text)).map(({ channel }) => channel);

test("requests for approval go where the settings of approvals say, everything else where those of notifications do", () => {
  expect(to("")).toEqual(["github"]);
  expect(to(`${SET_UP}approval_workflow.notification_channels: [slack, email, teams, webhook]\n`)).toEqual(["slack", "email"]);
  expect(to(SET_UP, { kind: "session_finished" })).toEqual(["slack", "email"]);
  expect(to(`${SET_UP}notification.channels: [email]\n`, { kind: "session_finished" })).toEqual(["email"]);
  expect(to("", { to: [] })).toEqual([]);
});

test("channels are described by their settings and in use where something would go to them", () => {
  expect(describedChannels(configOf(SET_UP))).toEqual(["slack", "email"]);
  expect(channelsInUse(configOf("approval_workflow.notification_channels: [teams]\nnotification.webhook_url: env:A\n"))).toEqual(["webhook", "teams"]);
});

test("waits grow, a receiver's own wish counts where it is longer but no more than a day, and what is final is given up", () => {
  const failure = (seconds: number | null, final = false) => ({ detail: "HTTP 503", later: seconds, final });
  const waits = Array.from({ length: 8 }, (_, tries) => afterFailure({ ...letter(), tries }, failure(null), NOW).nextAt);
  expect(waits.map((at) => (at === null ? null : (Date.parse(at) - Date.parse(NOW)) / 60_000))).toEqual([1, 5, 15, 60, 180, 360, 720, null]);
  expect(afterFailure(letter(), failure(600), NOW).nextAt).toBe(later(600).replace(".000", ""));
  expect(Date.parse(afterFailure(letter(), failure(999_999_999), NOW).nextAt ?? "") - Date.parse(NOW)).toBe(86_400_000);
  expect(afterFailure(letter(), failure(5, true), NOW)).toMatchObject({ tries: 1, nextAt: null, failure: "HTTP 503" });
});

test("up to ten letters are as many messages, more are one that names twenty", () => {
  const many = (count: number) => Array.from({ length: count }, (_, number) => letter("slack", { id: `n-${number}`, title: `T${number}` }));
  expect([bundlesOf(many(10)).length, bundlesOf(many(11)).length]).toEqual([10, 1]);
  expect(bundlesOf(many(30))[0]?.notice).toMatchObject({ title: "30 notices", lines: { length: 21 } });
  expect(bundlesOf(many(11))[0]?.notice.id).toBe(bundlesOf(many(11))[0]?.notice.id);
});
