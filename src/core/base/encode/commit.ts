// Texts for commit messages: one line, no control characters, nothing that GitHub or CI would act on.

/** What git's own commands show of a subject without cutting it. */
const SUBJECT_LENGTH_MAX = 72;

/** A subject of at most 72 characters, cut with an ellipsis. */
export function commitSubject(text: string): string {
  const line = commitLine(text);
  return line.length <= SUBJECT_LENGTH_MAX ? line : `${line.slice(0, SUBJECT_LENGTH_MAX - 1).trimEnd()}…`;
}

/**
 * Somebody's words as part of one line: closing keywords, cross references and mentions are broken by a zero-width joiner,
 * addresses of issues too; the tokens that make CI skip a commit lose their brackets, and a leading `Word:` can be no
 * trailer of a line of its own.
 */
export function commitLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\[([^[\]]{0,40}(?<![a-z])(?:skip|no)(?![a-z])[^[\]]{0,40})\]/gi, "($1)")
    .replace(/\*{3}(no_ci)\*{3}/gi, "$1")
    .replace(/\/(issues|pull|pulls|discussions)\/(?=\d)/gi, `/$1/${JOINER}`)
    .replace(/#(?=\w)|(?<!\w)@(?=\w)/g, (mark) => `${mark}${JOINER}`)
    .replace(/\bGH-(?=\d)/gi, (match) => `${match}${JOINER}`);
}

const JOINER = "\u2060";

/** Trailers become `Key: value` lines at the end of the message, in order. */
export type MessageParts = {
  readonly subject: string;
  readonly body: string;
  readonly trailers: readonly (readonly [key: string, value: string])[];
};

/** Subject, body and trailers as git keeps them; control characters become spaces, so that none can end a line. */
export function messageText({ subject, body, trailers }: MessageParts): string {
  const paragraphs = [
    oneLine(subject) || "milestone",
    body.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ").trim(),
    trailers.map(([key, value]) => `${key.replace(/[^A-Za-z0-9-]/g, "-")}: ${oneLine(value)}`).join("\n"),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}
