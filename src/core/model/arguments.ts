// The kinds of words that verbs take, and what each becomes.
import { DURATION_HINT, parseDuration } from "../base/duration.ts";
import type { ProblemCode } from "../base/problem.ts";
import { BACKENDS, type Backend } from "./backend.ts";
import { ID_HINT, newId } from "./ids.ts";
import { CHANNELS, type Channel } from "./notice.ts";
import { MILESTONE_STATUSES, PRIORITIES, TASK_STATUSES, type MilestoneStatus, type Priority, type TaskStatus } from "./status.ts";

/** Longer references name nothing: ids have at most 50 characters, slugs of titles rarely more than twice that. */
const REFERENCE_LENGTH_MAX = 100;
/** A title is one line of a list, of a commit subject and of a pull request. */
const TITLE_LENGTH_MAX = 200;
/** A reason or description; more belongs into the file itself. */
const TEXT_LENGTH_MAX = 4_000;
/** Where operating systems stop. */
const PATH_LENGTH_MAX = 4_096;
/** More than any list has, and few enough to be counted. */
const COUNT_MAX = 100_000;
/** The longest dotted key of the reference is a third of this. */
const KEY_LENGTH_MAX = 200;

const CONTROL = /\p{Cc}/u;

/** What zod's schemas are to a word. The kinds below have their own, so that no start has to load zod. */
export type WordSchema<T> = { readonly safeParse: (word: string) => { readonly success: true; readonly data: T } | { readonly success: false } };

/** How a word becomes a value: the schema takes the word as typed. `values` are offered by completion and did-you-mean. */
export type ArgumentType<T> = {
  readonly label: string;
  readonly schema: WordSchema<T>;
  readonly code: ProblemCode;
  readonly hint: string;
  readonly values?: readonly string[];
};

/** A word that fits where `read` gives a value for it. */
function words<T>(read: (word: string) => T | undefined): WordSchema<T> {
  return {
    safeParse: (word) => {
      const data = read(word);
      return data === undefined ? { success: false } : { success: true, data };
    },
  };
}

function fitting(fits: (word: string) => boolean): WordSchema<string> {
  return words((word) => (fits(word) ? word : undefined));
}

function isPlain(word: string, longest: number): boolean {
  return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}

function isReference(word: string): boolean {
  return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}

function reference(label: string, named: string): ArgumentType<string> {
  return {
    label,
    schema: fitting(isReference),
    code: "invalid-id",
    hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
  };
}

/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
export const MilestoneRef: ArgumentType<string> = reference("ID", "a milestone");
export const TaskRef: ArgumentType<string> = reference("TASK", "a task");

/** A phase of a task, in small letters. */
export const PhaseName: ArgumentType<string> = {
  label: "PHASE",
  schema: words((word) => (/^[a-z][a-z0-9_-]{0,39}$/.test(word.trim().toLowerCase()) ? word.trim().toLowerCase() : undefined)),
  code: "invalid-argument",
  hint: "Name a phase, such as design, spec or execute.",
};

/** An entry of a list of approvers: a role, a login, @org/team or an e-mail address. */
export const ApproverName: ArgumentType<string> = plainText("ROLE", REFERENCE_LENGTH_MAX);

/** References with commas between them; an empty word is an empty list. */
export const MilestoneRefs: ArgumentType<readonly string[]> = references("ID,…", MilestoneRef);
export const TaskRefs: ArgumentType<readonly string[]> = references("TASK,…", TaskRef);

function references(label: string, one: ArgumentType<string>): ArgumentType<readonly string[]> {
  const split = (word: string): string[] => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
  return {
    label,
    schema: words((word) => (split(word).every(isReference) ? split(word) : undefined)),
    code: one.code,
    hint: `${one.hint} Put commas between several.`,
  };
}

/** An id that is to be given. */
export const NewId: ArgumentType<string> = {
  label: "ID",
  schema: fitting((word) => newId(word).ok),
  code: "invalid-id",
  hint: ID_HINT,
};

export const Title: ArgumentType<string> = plainText("TITLE", TITLE_LENGTH_MAX);
export const Text: ArgumentType<string> = plainText("TEXT", TEXT_LENGTH_MAX);

/** The id of a commit, or the start of one; in lower case. */
export const CommitId: ArgumentType<string> = {
  label: "COMMIT",
  schema: words((word) => (/^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : undefined)),
  code: "invalid-argument",
  hint: "Write 7 to 64 hexadecimal digits, best all 40.",
};

/** One line of text, white space around it taken away. */
function plainText(label: string, longest: number): ArgumentType<string> {
  return {
    label,
    schema: words((word) => (isPlain(word.trim(), longest) ? word.trim() : undefined)),
    code: "invalid-argument",
    hint: `Write one line of 1 to ${longest} characters, without control characters.`,
  };
}

/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
export const DurationText: ArgumentType<string> = {
  label: "DURATION",
  schema: words((word) => (parseDuration(strictDuration(word)) === null ? undefined : strictDuration(word))),
  code: "invalid-argument",
  hint: DURATION_HINT,
};

function strictDuration(word: string): string {
  return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit: string, unit: string) => `${digit}${unit.charAt(0).toLowerCase()}`);
}

/** Days of the months of a year that is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(word: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
  return day >= 1 && day <= days;
}

/** `2026-03-31`; a day that the calendar has. */
export const DateText: ArgumentType<string> = {
  label: "DATE",
  schema: fitting(isDay),
  code: "invalid-argument",
  hint: "Write a date as 2026-03-31.",
};

export const Count: ArgumentType<number> = {
  label: "N",
  schema: words((word) => (/^\d{1,7}$/.test(word) && Number(word) >= 1 && Number(word) <= COUNT_MAX ? Number(word) : undefined)),
  code: "invalid-argument",
  hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};

export const FilePath: ArgumentType<string> = {
  label: "PATH",
  schema: fitting((word) => isPlain(word, PATH_LENGTH_MAX)),
  code: "invalid-argument",
  hint: "Name a file or folder, relative to where you are.",
};

/** A dotted key of the configuration. */
export const KeyName: ArgumentType<string> = {
  label: "KEY",
  schema: fitting((word) => word.length <= KEY_LENGTH_MAX && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(word)),
  code: "invalid-argument",
  hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};

/** A file name without folder and ending: a template, a workflow. */
export const SimpleName: ArgumentType<string> = {
  label: "NAME",
  schema: fitting((word) => word.length <= REFERENCE_LENGTH_MAX && /^[A-Za-z0-9][\w-]*$/.test(word)),
  code: "invalid-argument",
  hint: "Names are letters, digits, hyphens and underscores.",
};

/** One of a few words; upper case and hyphens for underscores are forgiven, `also` maps other spellings. */
export function choice<const T extends string>(label: string, values: readonly T[], also: Readonly<Record<string, T>> = {}): ArgumentType<T> {
  const spelled = (word: string): string => {
    const plain = word.trim().toLowerCase();
    const found = values.find((value) => value === plain || value === plain.replaceAll("-", "_"));
    return found ?? (Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain);
  };
  return {
    label,
    schema: words((word) => values.find((value) => value === spelled(word))),
    code: "invalid-argument",
    hint: `Choose one of ${values.join(", ")}.`,
    values,
  };
}

export const MilestoneStatusName: ArgumentType<MilestoneStatus> = choice("STATUS", MILESTONE_STATUSES, {
  planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
export const TaskStatusName: ArgumentType<TaskStatus> = choice("STATUS", TASK_STATUSES, {
  active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
export const PriorityName: ArgumentType<Priority> = choice("PRIORITY", PRIORITIES);
export const NoticeChannel: ArgumentType<Channel> = choice("CHANNEL", CHANNELS);
export const BackendName: ArgumentType<Backend> = choice("BACKEND", BACKENDS, { files: "file", yaml: "file", postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite" });
