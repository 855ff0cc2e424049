// Authorship: whose edit a commit of deliverables is, and whether a person made it at all.
import type { Person } from "./approval.ts";

/** `person` is who the forge or git says it was. Trailers are those of the message; ours are on whatever we commit ourselves. */
export type Authored = { readonly name: string; readonly email: string; readonly person: Person; readonly isBot: boolean; readonly trailers: readonly (readonly [key: string, value: string])[] };

/** Of a commit that puts templates where nothing was. */
export const TEMPLATES_TRAILER = ["Deliverables", "templates"] as const;

/** `Session` stands on what an agent did, `Request` on what a command did. */
const OURS: ReadonlySet<string> = new Set([TEMPLATES_TRAILER[0], "Session", "Request"]);

/**
 * Who edited, null where it was a machine: a bot, one of `bots` (numbers of accounts), or ourselves. Whoever may push can write any
 * author and any trailer: this keeps people from approving what they wrote by mistake, the votes themselves are vouched for elsewhere.
 */
export function editorOf({ name, email, person, isBot, trailers }: Authored, bots: readonly string[]): Person | null {
  const machine = isBot || isBotName(name) || isBotName(email.split("@")[0] ?? "") || (person.id !== null && bots.includes(String(person.id)));
  return machine || trailers.some(([key]) => OURS.has(key)) ? null : person;
}

function isBotName(name: string): boolean {
  return name.trim().toLowerCase().endsWith("[bot]");
}

/** Somebody as git knows them. GitHub's own addresses tell the number of the account. */
export function gitPerson(name: string, email: string): Person {
  const id = /^(\d+)\+[^@]+@users\.noreply\.github\.com$/i.exec(email)?.[1];
  return { login: `${name} <${email}>`, id: id === undefined ? null : Number(id) };
}
