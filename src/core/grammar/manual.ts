// The manual: pages of help and the reference, all made from the verbs themselves.
import { command, fields, heading, list, text, type Block, type Reply } from "../base/reply.ts";
import type { Argument, Verb } from "../verb.ts";
import { whyElsewhere } from "../views/conversation/elsewhere.ts";
import { ALIASES } from "./aliases.ts";
import { flagsOf, positionalsOf } from "./arguments.ts";
import { globalFlags } from "./globals.ts";
import type { Door } from "./globals.ts";
import { allVerbs, missingNames } from "./registry.ts";

/** In the order in which they are looked for. */
const EXIT_CODES: readonly (readonly [string, string])[] = [
  ["0", "done, or answered"],
  ["1", "a check found a problem, the work failed, or what was named does not exist"],
  ["2", "the command cannot be understood, or needs --yes"],
  ["3", "refused: a permission, a dependency or a transition that is not allowed"],
  ["4", "data that cannot be read"],
  ["5", "somebody else changed the same thing, after all retries"],
  ["7", "a remote does not answer"],
  ["74", "the disk is full or not writable"],
  ["130", "interrupted"],
];

/** `milestone plan TITLE [--task TEXT]…` */
export function usageOf(verb: Verb): string {
  const loose = positionalsOf(verb).map(({ spec }) => bracketed(spec.many ? `${spec.label}…` : spec.label, spec));
  const flags = [...flagsOf(verb)].map(([name, { spec }]) => bracketed(withLabel(name, spec), spec) + (spec.many ? "…" : ""));
  return ["milestone", verb.name, ...loose, ...flags].join(" ");
}

function bracketed(words: string, { required }: Argument<unknown>): string {
  return required ? words : `[${words}]`;
}

function withLabel(name: string, { label }: Argument<unknown>): string {
  return label === "" ? name : `${name} ${label}`;
}

/** What each argument is called and what it means, its few values included. */
export function argumentRows(verb: Verb): readonly (readonly [string, string])[] {
  const meaning = ({ summary, type }: Argument<unknown>): string => (type?.values ? `${summary} One of ${type.values.join(", ")}.` : summary);
  return [
    ...positionalsOf(verb).map(({ spec }) => [spec.label, meaning(spec)] as const),
    ...[...flagsOf(verb)].map(([name, { spec }]) => [withLabel(name, spec), meaning(spec)] as const),
  ];
}

function globalRows(door: Door): readonly (readonly [string, string])[] {
  return globalFlags(door).map(([name, { value, summary }]) => [value === null ? name : `${name} ${value}`, summary]);
}

/** Starts with the examples: they are what most people look for. */
export function verbPage(verb: Verb, door: Door): Reply {
  const rows = argumentRows(verb);
  const reason = door === "comment" ? whyElsewhere(verb.name) : null;
  return [
    heading(door === "comment" ? verb.name : `milestone ${verb.name}`),
    text(verb.summary),
    ...(reason === null ? [] : [text(`It ${reason}; it cannot be said in a comment.`)]),
    ...(verb.examples.length > 0 ? [heading("Examples")] : []),
    ...verb.examples.map(({ line, why }) => command(line, why)),
    heading("Usage"),
    door === "comment" ? command(usageOf(verb), "") : text(`  ${usageOf(verb)}`),
    ...(rows.length > 0 ? [fields(rows)] : []),
    heading("Flags of every verb"),
    fields(globalRows(door)),
    ...(door === "comment" ? [] : [heading("Exit codes"), fields(EXIT_CODES)]),
  ];
}

/** All verbs on one page. */
export function overview(verbs: readonly Verb[], door: Door): Reply {
  return [
    ...(door === "comment" ? [] : [heading("milestone VERB …")]),
    text("Plans and runs a repository's work in milestones that live in the repository itself."),
    heading("Verbs"),
    ...verbRows(verbs, door),
    heading("Flags of every verb"),
    fields(globalRows(door)),
    heading("More"),
    command("milestone help VERB", door === "comment" ? "examples and arguments of one verb" : "examples, arguments and exit codes of one verb"),
    command("milestone help --missing", "verbs that are still to come"),
    command("milestone help --aliases", "flags and script names of earlier versions"),
  ];
}

/** The verbs that share a noun. */
export function nounPage(noun: string, verbs: readonly Verb[], door: Door): Reply {
  const missing = missingNames().filter((name) => name.startsWith(`${noun} `));
  return [
    heading(door === "comment" ? noun : `milestone ${noun} VERB …`),
    ...verbRows(verbs, door),
    ...(missing.length > 0 ? [text(`Still to come: ${missing.join(", ")}.`)] : []),
  ];
}

/** Those that cannot be said here are only named. */
function verbRows(verbs: readonly Verb[], door: Door): Block[] {
  const named = [...verbs].sort((left, right) => (left.name < right.name ? -1 : 1));
  const elsewhere = named.filter(({ name }) => door === "comment" && whyElsewhere(name) !== null);
  const here = named.filter((verb) => !elsewhere.includes(verb));
  return [
    ...(here.length > 0 ? [fields(here.map(({ name, summary }) => [name, summary]))] : []),
    ...(elsewhere.length > 0 ? [text(`Not to be said in a comment: ${elsewhere.map(({ name }) => name).join(", ")}.`)] : []),
  ];
}

export function missingPage(names: readonly string[]): Reply {
  return [heading("Not available yet"), list(names)];
}

export function aliasPage(): Reply {
  return [heading("What earlier versions called it"), fields(ALIASES.map(([typed, meant]) => [typed.replace(/ \$$/, ""), `milestone ${meant}`]))];
}

/** The reference page as Markdown: a section of level 4 for each verb. */
export async function reference(): Promise<string> {
  const globals = `#### Flags of every verb\n\n${markdownTable("Flag", globalRows("cli"))}`;
  return [...(await allVerbs()).map(referenceOf), globals].join("\n\n");
}

function referenceOf(verb: Verb): string {
  const examples = verb.examples.map(({ line, why }) => `${line}   # ${why}`).join("\n");
  const rows = argumentRows(verb);
  const parts = [`#### \`milestone ${verb.name}\``, verb.summary, `\`${usageOf(verb)}\``, rows.length > 0 ? markdownTable("Argument", rows) : "", `\`\`\`sh\n${examples}\n\`\`\``];
  return parts.filter((part) => part !== "").join("\n\n");
}

function markdownTable(name: string, rows: readonly (readonly [string, string])[]): string {
  const cell = (words: string): string => words.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  return [`| ${name} | Meaning |`, "|---|---|", ...rows.map(([left, right]) => `| \`${left}\` | ${cell(right)} |`)].join("\n");
}
