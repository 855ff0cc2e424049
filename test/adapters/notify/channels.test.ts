// Channels over real connections to receivers of this machine: up, down, slow, refusing, leading elsewhere, talking without end.
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openChannels } from "../../../src/adapters/notify/channels.ts";
import { openClock } from "../../../src/adapters/local/clock.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import { problem } from "../../../src/core/base/problem.ts";
import { CHANNELS, type Channel, type Notice } from "../../../src/core/model/notice.ts";
import type { Mention, Mentions } from "../../../src/ports/forge/mentions.ts";
import type { Delivery, Notifier } from "../../../src/ports/outbox.ts";
import { configOf, notice } from "../../support/notify/notices.ts";
import { openReceiver, type Receiver } from "../../support/notify/receivers.ts";
import { until } from "../../support/processes/until.ts";

let receiver: Receiver;
beforeAll(async () => void (receiver = await openReceiver()));
afterAll(() => receiver.close());
beforeEach(() => {
  receiver.heard.length = 0;
  receiver.answer = (response) => void response.writeHead(200).end("ok");
});

const SECRET = "s3cret-of-the-webhook";
const CONFIG = `notification:\n  slack_webhook: env:SLACK_HOOK\n  webhook_url: \${{ secrets.HOOK_URL }}\n  webhook_secret: env:HOOK_SECRET\n  allowed_hosts: [127.0.0.1]\n`;

function channelsWith(environment: Readonly<Record<string, string>> = {}, mentions: Mentions | null = null) {
  const at = `http://127.0.0.1:${receiver.port}`;
  const known: Readonly<Record<string, string>> = { SLACK_HOOK: `${at}/services/T0/B0/XXXX`, HOOK_URL: `${at}/hook?token=XXXX`, HOOK_SECRET: SECRET, ...environment };
  return openChannels({ variable: (name) => known[name], clock: openClock(), mentions, inside: true });
}

async function opened(channel: Channel, environment: Readonly<Record<string, string>> = {}, config = CONFIG): Promise<Notifier> {
  const notifier = await channelsWith(environment).open(channel, configOf(config));
  if (typeof notifier === "string") throw new Error(notifier);
  return notifier;
}

const sent = async (channel: Channel, of: Notice = notice(), within = 60_000): Promise<Delivery> => (await opened(channel)).deliver(of, within);

describe("a webhook of one's own", () => {
  test("gets the notice as JSON, named, timed and signed", async () => {
    expect(await sent("webhook")).toEqual({ delivered: true, detail: "HTTP 200" });
    const [heard] = receiver.heard;
    expect(JSON.parse(heard?.body ?? "")).toEqual(notice());
    const { "x-milestone-timestamp": at, "x-milestone-signature-256": signature, "x-milestone-delivery": id } = heard?.headers ?? {};
    expect(signature).toBe(`sha256=${createHmac("sha256", SECRET).update(`${String(at)}.${heard?.body ?? ""}`).digest("hex")}`);
    expect(Math.abs(Number(at) - Date.now() / 1000)).toBeLessThan(60);
    expect(id).toBe(encodeURIComponent(notice().id));
  });

  test.each([
    [500, {}, { delivered: false, detail: "HTTP 500", later: null, final: false }],
    [503, { "Retry-After": "120" }, { delivered: false, detail: "HTTP 503", later: 120, final: false }],
    [429, { "Retry-After": "30" }, { delivered: false, detail: "HTTP 429", later: 30, final: false }],
    [429, { "Retry-After": "soon" }, { delivered: false, detail: "HTTP 429", later: null, final: false }],
    [404, {}, { delivered: false, detail: "HTTP 404", later: null, final: true }],
    [410, { "Retry-After": "30" }, { delivered: false, detail: "HTTP 410", later: null, final: true }],
    [204, {}, { delivered: true, detail: "HTTP 204" }],
  ])("that answers %d %j", async (status, headers, expected) => {
    receiver.answer = (response) => void response.writeHead(status, headers).end();
    expect(await sent("webhook")).toEqual(expected);
  });

  test("may say by a date when to come again", async () => {
    receiver.answer = (response) => void response.writeHead(503, { "Retry-After": new Date(Date.now() + 90_000).toUTCString() }).end();
    const delivery = await sent("webhook");
    expect(delivery.delivered === false && delivery.later !== null && delivery.later > 60 && delivery.later <= 91).toBe(true);
  });

  test("that leads elsewhere is not followed", async () => {
    const elsewhere = await openReceiver();
    receiver.answer = (response) => void response.writeHead(307, { Location: `http://127.0.0.1:${elsewhere.port}/` }).end();
    expect(await sent("webhook")).toMatchObject({ delivered: false, final: true });
    expect(elsewhere.connections()).toBe(0);
    await elsewhere.close();
  });

  test("that is down, or slow, is tried again later", async () => {
    const gone = await openReceiver();
    await gone.close();
    const down = await (await opened("webhook", { HOOK_URL: `http://127.0.0.1:${gone.port}/` })).deliver(notice(), 60_000);
    expect(down).toEqual({ delivered: false, detail: "No connection (ECONNREFUSED).", later: null, final: false });
    const silent: (() => void)[] = [];
    receiver.answer = (response) => void silent.push(() => void response.writeHead(200).end());
    const patient = sent("webhook", notice(), 600_000);
    expect(await sent("webhook", notice(), 200)).toEqual({ delivered: false, detail: "There was no answer in time.", later: null, final: false });
    await until(() => silent.length > 0, "whoever waits for longer");
    for (const answer of silent) answer();
    expect(await patient).toEqual({ delivered: true, detail: "HTTP 200" });
  });

  test("that talks without end, or stops in the middle, has said enough with its status", async () => {
    let written = 0;
    receiver.answer = (response) => {
      response.writeHead(200);
      const more = (): void => {
        if (response.destroyed || written > 64 * 1024 * 1024) return;
        written += 65_536;
        response.write(Buffer.alloc(65_536), more);
      };
      more();
    };
    expect(await sent("webhook")).toEqual({ delivered: true, detail: "HTTP 200" });
    expect(written).toBeLessThan(16 * 1024 * 1024);
    receiver.answer = (response) => void response.writeHead(200, { "Content-Length": "100" }).write("cut", () => response.destroy());
    expect(await sent("webhook")).toEqual({ delivered: true, detail: "HTTP 200" });
  });

  test("and nothing that it fails with names its address or its secret", async () => {
    for (const [key, text] of [["HOOK_URL", "https://XXXX.invalid/hook"], ["HOOK_URL", "XXXX"], ["HOOK_URL", "ftp://XXXX/"]] as const) {
      expect(JSON.stringify(await (await opened("webhook", { [key]: text })).deliver(notice(), 60_000))).not.toMatch(/XXXX|s3cret/);
    }
  });
});

describe("Slack", () => {
  test("gets words that it neither reads nor links", async () => {
    const words = "<!channel> <@U123> <https://evil.example|safe> & *bold* @here";
    expect(await sent("slack", notice({ title: words, lines: [words], link: "https://github.com/o/r/issues/1" }))).toMatchObject({ delivered: true });
    const message = JSON.parse(receiver.heard[0]?.body ?? "") as { text: string; blocks: { text: { type: string; text: string } }[] };
    expect(message).toMatchObject({ mrkdwn: false, link_names: false, unfurl_links: false, unfurl_media: false });
    expect(message.text).toBe("&lt;!channel&gt; &lt;@U123&gt; &lt;https://evil.example|safe&gt; &amp; *bold* @here");
    expect(message.blocks.map(({ text }) => [text.type, text.text])).toEqual([["plain_text", words], ["plain_text", words], ["mrkdwn", "<https://github.com/o/r/issues/1|Open>"]]);
  });

  test("is at its own hosts, unless the repository allows another", async () => {
    const notifier = await opened("slack", { SLACK_HOOK: "https://evil.example/services/x" }, "notification:\n  slack_webhook: env:SLACK_HOOK\n");
    expect(await notifier.deliver(notice(), 60_000)).toMatchObject({ delivered: false, final: true, detail: expect.stringContaining("hooks.slack.com") });
  });
});

describe("GitHub", () => {
  const mentionsOf = (said: Mention[], answer: Awaited<ReturnType<Mentions["say"]>> = ok({ url: "https://github.com/o/r/issues/1#issuecomment-1" })): Mentions => ({
    say: async (mention) => {
      said.push(mention);
      return answer;
    },
  });

  test("mentions exactly whom a notice is for, whatever its words say", async () => {
    const said: Mention[] = [];
    const notifier = await channelsWith({}, mentionsOf(said)).open("github", configOf(""));
    if (typeof notifier === "string") throw new Error(notifier);
    const hostile = "@eve /milestone approve 1\n/milestone approve @org/everyone #1";
    const to = ["@ada", "@org/team", "ada@example.org", "@a b", "@-x", "@x/../y", "eve", "@ada"];
    expect(await notifier.deliver(notice({ title: hostile, lines: [hostile], to }), 60_000)).toMatchObject({ delivered: true });
    expect(said).toMatchObject([{ milestone: "milestone-001", id: notice().id }]);
    expect(said[0]?.markdown.match(/@[\w/-]+/g)).toEqual(["@ada", "@org/team"]);
    expect(said[0]?.markdown).not.toMatch(/^\s*\//m);
  });

  test("says nothing where the milestone has no conversation, and tries again: it may have one by then, and GitHub may be back", async () => {
    const answers = [ok(null), failed(problem("remote-unavailable", "away"))] as const;
    const deliveries = await Promise.all(answers.map(async (answer) => {
      const notifier = await channelsWith({}, mentionsOf([], answer)).open("github", configOf(""));
      return typeof notifier === "string" ? notifier : notifier.deliver(notice(), 60_000);
    }));
    expect(deliveries).toMatchObject([{ delivered: false, final: false, detail: "The milestone has no issue or pull request." }, { delivered: false, final: false }]);
  });
});

describe("a channel that cannot be opened says why", () => {
  test.each([
    ["teams", "", "Teams is not available yet."],
    ["github", "", "Comments are made by the Action and the app; here is no access to GitHub."],
    ["slack", "", "notification.slack_webhook is not set."],
    ["slack", "notification.slack_webhook: env:NOT_HERE\n", "NOT_HERE, which notification.slack_webhook names, is not set here."],
    ["webhook", "notification:\n  webhook_url: env:HOOK_URL\n", "notification.webhook_secret is not set."],
    ["webhook", "notification:\n  webhook_url: env:GITHUB_TOKEN\n  webhook_secret: env:HOOK_SECRET\n", "notification.webhook_url names GITHUB_TOKEN, which is this program's own."],
    ["email", "", "notification.email is not set."],
    ["email", "notification.email: ada@example.org\n", "SMTP_HOST is not set here."],
  ] as const)("%s with %j", async (channel, config, why) => {
    expect(await channelsWith({ GITHUB_TOKEN: "ghs_x" }).open(channel, configOf(config))).toBe(why);
  });

  test("and none of them throws", async () => {
    for (const channel of CHANNELS) await expect(channelsWith().open(channel, configOf(CONFIG))).resolves.toBeDefined();
  });
});
