// A comment that mentions exactly those it is for; nobody else's words in it do.
import { upToLength, inlineText, lineText, linked } from "./inline.ts";

/** GitHub calls no more people than this by one comment. */
const MENTIONS_MAX = 50;
const LINE_LENGTH_MAX = 1_000;
const LINES_MAX = 40;

/** `to`: of these, logins and teams with their `@` are mentioned; everything else is not. */
export type Mentioning = { readonly title: string; readonly lines: readonly string[]; readonly to: readonly string[]; readonly link: string | null };

/** Markdown. */
export function encodeMention({ title, lines, to, link }: Mentioning): string {
  const called = [...new Set(to.filter(isMentionable))].slice(0, MENTIONS_MAX);
  const items = lines.slice(0, LINES_MAX).map((line) => `- ${lineText(upToLength(line, LINE_LENGTH_MAX))}`);
  const head = `**${inlineText(upToLength(title, LINE_LENGTH_MAX))}**${called.length > 0 ? ` – ${called.join(" ")}` : ""}`;
  return [head, ...(items.length > 0 ? [items.join("\n")] : []), ...(link === null ? [] : [linked("Open", link)])].join("\n\n");
}

/** A login or a team as GitHub allows them, and nothing that only looks like one. */
export function isMentionable(name: string): boolean {
  return /^@[a-z\d](?:-?[a-z\d]){0,38}(?:\/[a-z\d][a-z\d_-]{0,99})?$/i.test(name);
}
