// Delivering after a commit: quickly or later, once, and never in the way of a command.
import { describe, expect, test, vi } from "vitest";
import { ok } from "../../../src/core/base/result.ts";
import type { Channel } from "../../../src/core/model/notice.ts";
import { describedChannels } from "../../../src/core/rules/notice/letters.ts";
import { tellNow, tellOf } from "../../../src/engine/notify/deliver.ts";
import type { Happened } from "../../../src/core/rules/notice/reactions.ts";
import { configOf, later, workspaceOf, letter, notice, NOW } from "../../support/notify/notices.ts";
import { openMemoryChannels, openMemoryOutbox } from "../../support/notify/memory-post.ts";
import { value } from "../../support/open-tree.ts";

const CONFIG = "notification:\n  slack_webhook: env:A\n  email: ada@example.org\n  webhook_url: env:B\napproval_workflow:\n  notification_channels: [github, slack, email]\n";

const WAITING = { timeout: 20_000 };

function stage({ config = CONFIG, closed = [] }: { readonly config?: string; readonly closed?: readonly Channel[] } = {}) {
  const [outbox, channels] = [openMemoryOutbox(), openMemoryChannels(closed)];
  const happened = (request = "request-1"): Happened => ({
    events: [{ event_type: "kiro_approval_requested", milestone_id: "milestone-001", details: { task_id: "task-001", phase: "design", approvers: ["@ada"], deliverables: [], auto_approve_at: null } }],
    approvals: [], actor: "rob", at: NOW, request, workspace: workspaceOf(config),
  });
  const tell = (at = NOW, request?: string) => tellOf({ outbox, channels }, happened(request), () => at);
  const sent = (): Channel[] => channels.sent.map(({ channel }) => channel);
  return { outbox, channels, tell, sent, config: configOf(config), happened };
}

describe("after a commit", () => {
  test("every channel of an approval is told at once, and the outbox is empty then", async () => {
    const { tell, sent, outbox } = stage();
    await tell();
    expect([sent().sort(), value(await outbox.letters())]).toEqual([["email", "github", "slack"], []]);
    expect(value(await outbox.log(10))).toHaveLength(3);
  });

  test("the same request tells nobody twice", async () => {
    const { tell, sent } = stage();
    await tell();
    await tell(later(1));
    expect(sent()).toHaveLength(3);
  });

  test("what did not arrive is tried again by the next command, once it is due, and everything else is not", async () => {
    const { tell, sent, channels, outbox } = stage();
    channels.answer = (channel) => (channel === "slack" ? { delivered: false, detail: "HTTP 500", later: null, final: false } : { delivered: true, detail: "" });
    await tell();
    await tell(later(59));
    expect(sent().sort()).toEqual(["email", "github", "slack"]);
    await tell(later(60));
    expect(sent().filter((channel) => channel === "slack")).toHaveLength(2);
    expect(value(await outbox.letters())).toMatchObject([{ channel: "slack", tries: 2, failure: "HTTP 500" }]);
  });

  test("a channel that is silent costs two seconds at most, and its letter waits", async () => {
    const { tell, channels, outbox, sent } = stage();
    const silent = Promise.withResolvers<never>();
    channels.answer = (channel) => (channel === "slack" ? silent.promise : { delivered: true, detail: "" });
    const telling = tell();
    await vi.waitFor(() => expect(channels.sent).toHaveLength(3), WAITING);
    expect(channels.sent.every(({ within }) => within <= 1_500)).toBe(true);
    channels.clock.advance(2_000);
    await telling;
    expect([sent().length, channels.clock.waiting()]).toEqual([3, 0]);
    expect(value(await outbox.letters())).toMatchObject([{ channel: "slack", nextAt: NOW }]);
    expect(value(await outbox.take(later(59), 10))).toEqual([]);
  });

  test("letters for which there is no time are not begun, and count as untried", async () => {
    const { tell, channels, outbox } = stage({ config: "approval_workflow.notification_channels: [slack]\nnotification.slack_webhook: env:A\n" });
    await outbox.put([1, 2, 3].map((number) => letter("slack", { id: `earlier-${number}` })));
    channels.answer = () => {
      channels.clock.advance(1_450);
      return { delivered: true, detail: "" };
    };
    await tell();
    expect([channels.sent.length, value(await outbox.letters()).map(({ tries }) => tries), value(await outbox.take(NOW, 9)).length]).toEqual([1, [0, 0, 0], 3]);
  });

  test("a channel that throws, or cannot be opened, is a try that failed, without its words", async () => {
    const { tell, channels, outbox } = stage({ closed: ["email"] });
    channels.answer = (channel) => {
      if (channel === "slack") throw new Error("https://hooks.slack.com/services/SECRET");
      return { delivered: true, detail: "" };
    };
    await tell();
    expect(value(await outbox.letters()).map(({ failure }) => failure).sort()).toEqual(["A fault in this program.", "email is closed."]);
  });

  test("an outbox that fails or throws is no matter of the command's", async () => {
    const { channels, happened } = stage();
    const broken = openMemoryOutbox();
    await tellOf({ outbox: { ...broken, put: () => Promise.reject(new Error("disk")) }, channels }, happened(), () => NOW);
    await tellOf({ outbox: { ...broken, take: () => new Promise(() => {}), put: async () => ok(null) }, channels: { ...channels, clock: { ...channels.clock, after: (_ms, ring) => (ring(), () => {}) } } }, happened(), () => NOW);
    expect(channels.sent).toEqual([]);
  });

  test("nobody is asked anything where nothing is to be told and nothing is set up", async () => {
    const { outbox, channels, happened } = stage({ config: "" });
    await tellOf({ outbox: { ...outbox, take: () => Promise.reject(new Error("asked")) }, channels }, { ...happened(), events: [] }, () => NOW);
    await tellOf({}, happened(), () => NOW);
    expect(channels.sent).toEqual([]);
  });

  test("nothing is addressed to GitHub where nothing has access to it, and whoever asks for approval hears that nobody is told", async () => {
    const alone = stage({ config: "", closed: ["github"] });
    expect(await alone.tell()).toMatchObject([{ code: "not-notified", message: "The approvers are not told from here: nothing here has access to GitHub." }]);
    value(await tellNow({ outbox: alone.outbox, channels: alone.channels }, [notice({ kind: "approval_reminded" })], { config: alone.config, now: () => NOW }));
    expect([value(await alone.outbox.letters()), value(await alone.outbox.log(10))]).toEqual([[], []]);
    const besides = stage({ closed: ["github"] });
    expect([await besides.tell(), besides.sent().sort()]).toEqual([[], ["email", "slack"]]);
    for (const config of ["notification.mute: [approval_requested]\n", "approval_workflow.notification_channels: []\n"]) expect(await stage({ config, closed: ["github"] }).tell()).toEqual([]);
  });

  test("what was tried is on record with its title", async () => {
    const { tell, outbox } = stage({ config: "" });
    expect(await tell()).toEqual([]);
    expect(value(await outbox.log(1))).toMatchObject([{ title: "milestone-001: design of task-001 waits for an approval", delivered: true }]);
  });

  test("a kind that is muted is told to nobody", async () => {
    const { tell, sent } = stage({ config: `${CONFIG}notification.mute: [approval_requested]\n` });
    await tell();
    expect(sent()).toEqual([]);
  });
});

describe("when it is time", () => {
  test("an outage of a day is survived with eight tries, and then it is given up", async () => {
    const { outbox, channels, config } = stage();
    channels.answer = () => ({ delivered: false, detail: "HTTP 500", later: null, final: false });
    await outbox.put([letter()]);
    const tried: number[] = [];
    for (let minute = 0; minute <= 24 * 60; minute++) {
      const before = channels.sent.length;
      await tellNow({ outbox, channels }, [], { config, now: () => later(minute * 60) });
      if (channels.sent.length > before) tried.push(minute);
    }
    expect(tried).toEqual([0, 1, 6, 21, 81, 261, 621, 1341]);
    expect(value(await outbox.letters())).toMatchObject([{ tries: 8, nextAt: null, failure: "HTTP 500" }]);
  });

  test("ten thousand notices that waited are a few digests, and the outbox is empty then", { timeout: 600_000 }, async () => {
    const { outbox, channels, config } = stage();
    await outbox.put(Array.from({ length: 10_000 }, (_, number) => letter(number % 2 === 0 ? "slack" : "email", { id: `n-${number}`, title: `Notice ${number}` })));
    for (let turn = 0; turn < 10; turn++) await tellNow({ outbox, channels }, [], { config, now: () => NOW });
    expect([channels.sent.length, value(await outbox.letters())]).toEqual([20, []]);
    expect(channels.sent[0]?.notice).toMatchObject({ title: "500 notices", lines: expect.arrayContaining(["milestone-001: Notice 0", "and 480 more"]) });
  });

  test("ten are ten, eleven are one, and a digest that fails leaves eleven letters", async () => {
    const { outbox, channels, config } = stage();
    const put = (count: number) => outbox.put(Array.from({ length: count }, (_, number) => letter("slack", { id: `${count}-${number}` })));
    await put(10);
    await tellNow({ outbox, channels }, [], { config, now: () => NOW });
    expect(channels.sent).toHaveLength(10);
    channels.answer = () => ({ delivered: false, detail: "HTTP 503", later: 600, final: false });
    await put(11);
    await tellNow({ outbox, channels }, [], { config, now: () => NOW });
    expect([channels.sent.length, value(await outbox.letters()).length]).toEqual([11, 11]);
    expect(value(await outbox.letters())[0]?.nextAt).toBe(later(600).replace(".000", ""));
  });

  test("conversations stay a milestone's own, however many wait", async () => {
    const { outbox, channels, config } = stage();
    await outbox.put(Array.from({ length: 24 }, (_, number) => letter("github", { id: `n-${number}`, milestone: `milestone-00${number % 2}`, to: [`@person${number % 4}`] })));
    await tellNow({ outbox, channels }, [], { config, now: () => NOW });
    expect(channels.sent.map(({ notice: { milestone, to } }) => [milestone, to])).toEqual([["milestone-000", ["@person0", "@person2"]], ["milestone-001", ["@person1", "@person3"]]]);
  });

  test("a process that dies between sending and settling sends once more, and no more", async () => {
    const { outbox, channels, config } = stage();
    await outbox.put([letter()]);
    const dies = { ...outbox, settle: () => new Promise<never>(() => {}) };
    void tellNow({ outbox: dies, channels }, [], { config, now: () => NOW });
    await vi.waitFor(() => expect(channels.sent).toHaveLength(1), WAITING);
    for (const second of [1, 59, 60, 61, 121, 3_600]) await tellNow({ outbox, channels }, [], { config, now: () => later(second) });
    expect(channels.sent).toHaveLength(2);
    expect(value(await outbox.letters())).toEqual([]);
  });

  test("two processes at once send nothing twice", async () => {
    const { outbox, channels, config } = stage();
    await outbox.put(Array.from({ length: 8 }, (_, number) => letter("slack", { id: `n-${number}` })));
    await Promise.all([1, 2, 3].map(() => tellNow({ outbox, channels }, [], { config, now: () => NOW })));
    expect(channels.sent).toHaveLength(8);
  });

  test("what happens to the system goes to the channels that are described", async () => {
    const { outbox, channels, sent, config } = stage({ config: `${CONFIG}monitoring_enabled: true\n` });
    await tellNow({ outbox, channels }, [notice({ kind: "health", milestone: null, to: [] })], { config, now: () => NOW });
    expect(sent().sort()).toEqual([...describedChannels(config)].sort());
  });
});
