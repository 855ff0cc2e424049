// The kinds of words that verbs take, and what each becomes.
import * as z from "zod/mini";
import { DURATION_HINT, parseDuration } from "../base/duration.ts";
import type { ProblemCode } from "../base/problem.ts";
import { ID_HINT, newId } from "./ids.ts";
import { MilestoneStatus, Priority, TaskStatus } from "./milestone.ts";

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

type Kind<T> = {
  readonly label: string;
  readonly schema: z.ZodMiniType<T, string>;
  readonly code: ProblemCode;
  readonly hint: string;
  readonly values?: readonly string[];
};

function isPlain(word: string, longest: number): boolean {
  return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}

function isReference(word: string): boolean {
  return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}

function reference(label: string, named: string): Kind<string> {
  return {
    label,
    schema: z.string().check(z.refine(isReference)),
    code: "invalid-id",
    hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
  };
}

/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
export const MilestoneRef: Kind<string> = reference("ID", "a milestone");
export const TaskRef: Kind<string> = reference("TASK", "a task");

/** References with commas between them; an empty word is an empty list. */
export const MilestoneRefs: Kind<readonly string[]> = references("ID,…", MilestoneRef);
export const TaskRefs: Kind<readonly string[]> = references("TASK,…", TaskRef);

function references(label: string, one: Kind<string>): Kind<readonly string[]> {
  const split = (word: string): string[] => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
  return {
    label,
    schema: z.pipe(z.string().check(z.refine((word) => split(word).every(isReference))), z.transform(split)),
    code: one.code,
    hint: `${one.hint} Put commas between several.`,
  };
}

/** An id that is to be given. */
export const NewId: Kind<string> = {
  label: "ID",
  schema: z.string().check(z.refine((word) => newId(word).ok)),
  code: "invalid-id",
  hint: ID_HINT,
};

export const Title: Kind<string> = plainText("TITLE", TITLE_LENGTH_MAX);
export const Text: Kind<string> = plainText("TEXT", TEXT_LENGTH_MAX);

/** One line of text, white space around it taken away. */
function plainText(label: string, longest: number): Kind<string> {
  return {
    label,
    schema: z.pipe(z.string().check(z.refine((word) => isPlain(word.trim(), longest))), z.transform((word: string) => word.trim())),
    code: "invalid-argument",
    hint: `Write one line of 1 to ${longest} characters, without control characters.`,
  };
}

/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
export const DurationText: Kind<string> = {
  label: "DURATION",
  schema: z.pipe(z.string().check(z.refine((word) => parseDuration(strictDuration(word)) !== null)), z.transform(strictDuration)),
  code: "invalid-argument",
  hint: DURATION_HINT,
};

function strictDuration(word: string): string {
  return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit: string, unit: string) => `${digit}${unit.charAt(0).toLowerCase()}`);
}

/** `2026-03-31`; a day that the calendar has. */
export const DateText: Kind<string> = {
  label: "DATE",
  schema: z.iso.date(),
  code: "invalid-argument",
  hint: "Write a date as 2026-03-31.",
};

export const Count: Kind<number> = {
  label: "N",
  schema: z.pipe(z.string().check(z.regex(/^\d{1,7}$/)), z.transform(Number)).check(z.refine((n) => n >= 1 && n <= COUNT_MAX)),
  code: "invalid-argument",
  hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};

export const FilePath: Kind<string> = {
  label: "PATH",
  schema: z.string().check(z.refine((word) => isPlain(word, PATH_LENGTH_MAX))),
  code: "invalid-argument",
  hint: "Name a file or folder, relative to where you are.",
};

/** A dotted key of the configuration. */
export const KeyName: Kind<string> = {
  label: "KEY",
  schema: z.string().check(z.maxLength(KEY_LENGTH_MAX), z.regex(/^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/)),
  code: "invalid-argument",
  hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};

/** A file name without folder and ending: a template, a workflow. */
export const SimpleName: Kind<string> = {
  label: "NAME",
  schema: z.string().check(z.maxLength(REFERENCE_LENGTH_MAX), z.regex(/^[A-Za-z0-9][\w-]*$/)),
  code: "invalid-argument",
  hint: "Names are letters, digits, hyphens and underscores.",
};

/** One of a few words; upper case and hyphens for underscores are forgiven, `also` maps other spellings. */
export function choice<const T extends string>(label: string, values: readonly T[], also: Readonly<Record<string, T>> = {}): Kind<T> {
  const spelled = (word: string): string => {
    const plain = word.trim().toLowerCase();
    const found = values.find((value) => value === plain || value === plain.replaceAll("-", "_"));
    return found ?? (Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain);
  };
  return {
    label,
    schema: z.pipe(z.pipe(z.string(), z.transform(spelled)), z.enum(values)),
    code: "invalid-argument",
    hint: `Choose one of ${values.join(", ")}.`,
    values,
  };
}

export const MilestoneStatusName: Kind<MilestoneStatus> = choice("STATUS", MilestoneStatus.options, {
  planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
export const TaskStatusName: Kind<TaskStatus> = choice("STATUS", TaskStatus.options, {
  active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
export const PriorityName: Kind<Priority> = choice("PRIORITY", Priority.options);
