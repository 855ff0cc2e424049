import { describe, expect, it } from "vitest";
import { encodeSlack, slackText } from "../../../../src/core/base/encode/slack.ts";
import { PAYLOADS } from "../sinks.ts";

/** What would ring, link or format in Slack. */
const SLACKS = ["<!channel>", "<!here|x>", "<@U012>", "<#C1>", "<https://evil.example|our page>", "*bold* _it_ ~no~ `x`", ":bomb:", "&lt;!channel&gt;", "@here", "x".repeat(9_000), "\u{1F600}".repeat(2_000)];

type Block = { readonly text: { readonly type: string; readonly text: string; readonly emoji?: boolean } };

function parsed(words: string, link: string | null = null): { readonly text: string; readonly blocks: readonly Block[]; readonly [key: string]: unknown } {
  return JSON.parse(encodeSlack({ title: words, lines: [words, words], link }));
}

describe("somebody's words in Slack", () => {
  it.each([...PAYLOADS, ...SLACKS])("mention nobody, link nowhere and stand in plain text: %j", (words) => {
    const message = parsed(words);
    expect(message).toMatchObject({ mrkdwn: false, link_names: false, parse: "none", unfurl_links: false, unfurl_media: false });
    expect(message.text).not.toMatch(/[<>]|\p{Cc}/u);
    for (const { text } of message.blocks) {
      expect([text.type, text.emoji]).toEqual(["plain_text", false]);
      expect(text.text.length).toBeLessThanOrEqual(3_000);
      expect(text.text.isWellFormed()).toBe(true);
      expect(text.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }
  });

  it("are escaped where Slack reads them, each character once", () => {
    expect(slackText("<!channel> & <b>")).toBe("&lt;!channel&gt; &amp; &lt;b&gt;");
    expect(slackText("&lt;")).toBe("&amp;lt;");
  });

  it("stand beside our own link, which is https and nothing else", () => {
    expect(parsed("x", "https://github.com/o/r/issues/1").blocks.at(-1)?.text.text).toBe("<https://github.com/o/r/issues/1|Open>");
    for (const link of ["javascript:alert(1)", "http://x", "https://x|y", "https://x> <!channel", "https://x\n<!here>"]) expect(parsed("x", link).blocks.every(({ text }) => text.type === "plain_text")).toBe(true);
  });
});
