// A task as one line of text: its title, and the marks that stand at its end.

export type TaskLine = {
  readonly title: string;
  readonly estimated_hours: number | null;
  /** A login, without the @. */
  readonly assigned_to: string | null;
  /** What it waits for, as written: "#2", "task-001", "T003" or a title. */
  readonly after: readonly string[];
};

/** What the word stands for in working hours: a day has 8, a week 5 days. */
const HOURS: Readonly<Record<string, number>> = { m: 1 / 60, h: 1, d: 8, w: 40 };
/** A line has one of each kind; more are part of the title. */
const MARKS_MAX = 8;
/** Longer lines are read as a title without marks, and refused as one. */
const LINE_LENGTH_MAX = 2_000;

const LOGIN = /^@([A-Za-z\d](?:[A-Za-z\d-]{0,37}[A-Za-z\d])?)$/;
const REFERENCE = /^(?:#\d{1,6}|task-[a-z\d-]{1,40}|T\d{1,6})$/i;

type Marks = { estimated_hours?: number; assigned_to?: string; after?: readonly string[] };

/**
 * Reads `Write tests (2h) @ann after: task-001, #2`. At the end of the line, in any order and with or without
 * parentheses: an estimate (`(90m)`, `(2h)`, `(1.5 days)`, `~1w`), a login (`@ann`), and what it waits for
 * (`after: …`, `depends on: …`, `blocked by: …`; without the colon only before numbers and ids). What stands elsewhere
 * is title. Where nothing but marks is there, they are the title.
 */
export function parseTaskLine(line: string): TaskLine {
  let title = plain(line);
  const marks: Marks = {};
  for (let count = 0; count < MARKS_MAX && title.length <= LINE_LENGTH_MAX; count++) {
    const found = lastMark(title);
    if (!found || found.before === "" || Object.keys(found.marks).some((key) => Object.hasOwn(marks, key))) break;
    Object.assign(marks, found.marks);
    title = found.before;
  }
  return { title, estimated_hours: marks.estimated_hours ?? null, assigned_to: marks.assigned_to ?? null, after: marks.after ?? [] };
}

/** One line of text: control characters and runs of white space become one space, bold marks go. */
function plain(line: string): string {
  return line.replace(/[\p{Cc}\s]+/gu, " ").replaceAll("**", "").trim();
}

type Found = { readonly before: string; readonly marks: Marks };

function lastMark(text: string): Found | null {
  return inParentheses(text) ?? lastWord(text) ?? clause(text);
}

function inParentheses(text: string): Found | null {
  const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  if (open < 0) return null;
  const inner = text.slice(open + 1, -1).trim();
  const after = clause(inner);
  const marks = after?.before === "" ? after.marks : listed(inner);
  return marks && { before: text.slice(0, open).trim(), marks };
}

/** `2h`, `@ann` or `2h, @ann`. */
function listed(inner: string): Marks | null {
  const marks: Marks = {};
  for (const part of inner.split(/[,;]/)) {
    const mark = wordMark(part.trim());
    if (!mark) return null;
    Object.assign(marks, mark);
  }
  return marks;
}

function lastWord(text: string): Found | null {
  const space = text.lastIndexOf(" ");
  const word = text.slice(space + 1);
  const marks = word.startsWith("~") || word.startsWith("@") ? wordMark(word) : null;
  return marks && { before: text.slice(0, Math.max(space, 0)).trim(), marks };
}

function wordMark(word: string): Marks | null {
  const login = LOGIN.exec(word)?.[1];
  if (login !== undefined) return { assigned_to: login };
  const hours = hoursOf(word.replace(/^~/, ""));
  return hours === null ? null : { estimated_hours: hours };
}

/** Working hours of "2h", "90 min", "1.5 days", "1h 30m"; null where the text says something else. */
export function hoursOf(text: string): number | null {
  const parts = text.trim().toLowerCase().replaceAll(/(\d) (?=[a-z])/g, "$1").split(" ");
  let total = 0;
  for (const part of parts) {
    const match = /^(\d{1,5}(?:[.,]\d{1,2})?)(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)$/.exec(part);
    if (!match?.[1] || !match[2]) return null;
    total += Number(match[1].replace(",", ".")) * (HOURS[match[2].charAt(0)] ?? 0);
  }
  return total > 0 ? Math.round(total * 100) / 100 : null;
}

/** The first "after: …" whose rest can be what it waits for. */
function clause(text: string): Found | null {
  for (const match of text.matchAll(/(?<=^| )(?:after|depends on|blocked by)(?:: ?| )/gi)) {
    const rest = text.slice(match.index + match[0].length).replace(/[.;]$/, "");
    const parts = rest.split(/ ?, ?(?:and )?| and /).filter((part) => part !== "");
    const strict = parts.length > 0 && parts.every((part) => REFERENCE.test(part));
    const open = match[0].includes(":") && !(rest.endsWith(")") && !rest.includes("("));
    const named = open ? rest.split(",").map((part) => part.trim()).filter((part) => part !== "") : [];
    if (!strict && named.length === 0) continue;
    return { before: text.slice(0, match.index).replace(/[ ,;–—-]+$/, ""), marks: { after: strict ? parts : named } };
  }
  return null;
}
