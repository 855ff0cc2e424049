// The commands of a comment: which of its lines are meant as one.
import { readBlocks, type Meter } from "./markdown/blocks.ts";
import { outsideInline } from "./markdown/outside.ts";

/** `line` counts from 1; `text` is what follows the prefix. */
export type CommentCommand = { readonly line: number; readonly text: string };

/** `more` counts the commands that are not carried out because a comment may give only so many. */
export type Comment = { readonly commands: readonly CommentCommand[]; readonly more: number };

/** Nobody types more by hand; a comment of a thousand commands is an accident or an attack. */
export const COMMANDS_MAX = 5;

/**
 * The lines of a comment that start with a prefix and are ordinary text: not in code of any kind, not quoted, not in an
 * HTML block, comment or element that shows code or quotes. A prefix ends with a space, a slash, or the line. Never
 * throws; the effort grows as the text does.
 */
export function parseComment(text: string, prefixes: readonly string[]): Comment {
  return scanComment(text, prefixes, { steps: 0 });
}

/** The same, counting its steps. */
export function scanComment(text: string, prefixes: readonly string[], meter: Meter): Comment {
  const lines = text.split(/\r\n|\n|\r/);
  const commands = lines.map((line) => afterPrefix(line, prefixes));
  meter.steps += text.length;
  if (commands.every((command) => command === null)) return { commands: [], more: 0 };
  const blocks = readBlocks(lines, meter);
  const outside = outsideInline(blocks, meter);
  const meant = commands.flatMap((command, index) => {
    const block = blocks[index];
    const isText = block?.kind === "paragraph" && !block.quoted && outside[index] === true;
    return command !== null && isText ? [{ line: index + 1, text: command }] : [];
  });
  return { commands: meant.slice(0, COMMANDS_MAX), more: Math.max(0, meant.length - COMMANDS_MAX) };
}

/** What follows the prefix of a line; null where it has none. */
export function afterPrefix(line: string, prefixes: readonly string[]): string | null {
  for (const prefix of prefixes) {
    if (prefix === "" || !line.startsWith(prefix)) continue;
    const next = line.charAt(prefix.length);
    if (next === "" || /[\s/]/.test(next)) return line.slice(prefix.length + 1).trim();
  }
  return null;
}
