// Somebody's words as a message of Slack, in which they mention nobody, link nowhere and are shown as they are.
import { plainLine, plainText } from "./plain.ts";

/** What Slack takes of one block's text, of a message's blocks, and of what a notification shows. */
const BLOCK_LENGTH_MAX = 3_000;
const BLOCKS_MAX = 45;
const FALLBACK_LENGTH_MAX = 300;

/** `link` is ours. */
export type SlackMessage = { readonly title: string; readonly lines: readonly string[]; readonly link: string | null };

/**
 * The body of a webhook's request. Words stand in blocks of plain text, which Slack does not read; the fallback, which it does, is
 * escaped and marked as no markup.
 */
export function encodeSlack({ title, lines, link }: SlackMessage): string {
  const blocks = [title, ...lines].filter((line) => line.trim() !== "").slice(0, BLOCKS_MAX).map((line) => ({ type: "section", text: { type: "plain_text", text: plain(line), emoji: false } }));
  const button = link === null || !/^https:\/\/[^\s<>|\p{Cc}]+$/u.test(link) ? [] : [{ type: "section", text: { type: "mrkdwn", text: `<${slackText(link)}|Open>`, verbatim: true } }];
  return JSON.stringify({ text: slackText(short(plainLine(title), FALLBACK_LENGTH_MAX)), mrkdwn: false, parse: "none", link_names: false, unfurl_links: false, unfurl_media: false, blocks: [...blocks, ...button] });
}

/** Slack's own three characters. */
export function slackText(text: string): string {
  return plainText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function plain(line: string): string {
  return short(plainText(line), BLOCK_LENGTH_MAX);
}

function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`.toWellFormed();
}
