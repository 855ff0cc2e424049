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
 * the tokens that make CI skip a commit lose their brackets, and a leading `Word:` can be no trailer of a line of its own.
 */
export function commitLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\[((?:skip|no)[ -]ci|ci[ -]skip|skip[ -]actions|actions[ -]skip)\]/gi, "($1)")
    .replace(/#(?=\w)|(?<!\w)@(?=\w)/g, (mark) => `${mark}${JOINER}`)
    .replace(/\bGH-(?=\d)/gi, (match) => `${match}${JOINER}`);
}

const JOINER = "\u2060";
