// Somebody's words in a mail: a subject of one line, a body of plain text, addresses that are one address each.
import { plainLine, plainText } from "./plain.ts";

/** Longer subjects are cut by whoever shows them. */
const SUBJECT_LENGTH_MAX = 150;
/** What mail servers take of an address. */
const ADDRESS_LENGTH_MAX = 254;
/** Nothing that ends an address, begins another or ends a header. */
const ADDRESS = /^[^\s<>,;:"@\p{Cc}\p{Cf}]+@[^\s<>,;:"@\p{Cc}\p{Cf}]+$/u;

export function mailSubject(text: string): string {
  const line = plainLine(text).replace(/\s+/g, " ").trim();
  return line.length <= SUBJECT_LENGTH_MAX ? line : `${line.slice(0, SUBJECT_LENGTH_MAX - 1)}…`.toWellFormed();
}

export function mailText(lines: readonly string[]): string {
  return `${lines.map(plainText).join("\n")}\n`;
}

export function isMailAddress(text: string): boolean {
  return text.length <= ADDRESS_LENGTH_MAX && ADDRESS.test(text);
}
