// What is wrong with a YAML text, where, and what to do about it.
import { type DocumentEvent, type Event, EVENT_ID, SCALAR_STYLE, type ScalarEvent, YAMLException } from "js-yaml";
import type { ProblemCode } from "../../base/problem.ts";
import { conflictIn } from "./conflict.ts";

/** Real files nest about eight levels; recursion over this many is safe in every reader. */
export const DEPTH_MAX = 100;
/** Counted as if every alias were written out, so that aliases of aliases cannot grow without bound. */
export const ALIASES_MAX = 100;
/** What all aliases together may repeat, so that walking a value costs no more than walking a large file. */
const ALIASED_NODES_MAX = 100_000;
/** A number that cannot be kept has at least this many characters (1e309), and begins with a digit, a sign or a dot. */
const LARGE_LENGTH_MIN = 5;
const NINE = 0x39;

/** What is wrong, at which offset of the text, and the next step. */
export type Fault = { readonly code: ProblemCode; readonly message: string; readonly hint: string; readonly offset: number };

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/tab characters/, "Indent with spaces; YAML allows no tabs there."],
  [/duplicated mapping key/, "Keep one of the two entries; a key stands once in a mapping."],
  [/is reserved|key is empty|key is not a text|complex keys/, "Give the entry another name, in quotes if need be."],
  [/quoted scalar/, "Close the quotation mark on this text."],
  [/flow (collection|sequence|mapping)|missed comma/, "Close the bracket, and put a comma between the items."],
  [/escape seq|hexadecimal/, "Write a backslash twice, or use single quotes."],
  [/alias/, "Define the anchor (&name) before the alias (*name), or write the value out."],
  [/deficient indentation/, "Close the quotation mark or bracket above, or indent this line, a closing bracket too, further than its key."],
  [/bad indentation/, "Indent the line with spaces exactly like its siblings, and quote a text that holds `: ` or begins with a sign."],
  [/non-printable|valid JSON character/, "Remove the invisible character."],
  [/merge/, "Merge (<<) one mapping or a list of mappings, or write the keys out."],
];
const HINT = "Check this line and the one above: each is `key: value`, `- item` or `# comment`; quote a text that holds `: ` or begins with a sign.";

/** The fault that an error of the parser stands for. */
export function faultOf(error: unknown): Fault {
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const offset = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  if (reason.startsWith("nesting exceeded")) return tooDeep(offset);
  if (reason.startsWith("merge keys exceeded")) return tooManyAliases(offset);
  return invalid(reason, HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? HINT, offset);
}

function invalid(reason: string, hint: string, offset: number): Fault {
  return { code: "invalid-yaml", message: `Not valid YAML: ${reason}.`, hint, offset };
}

function tooDeep(offset: number): Fault {
  const message = `The data nest deeper than ${DEPTH_MAX} levels.`;
  return { code: "too-deep", message, hint: "Flatten the data, or move the inner part to a file of its own.", offset };
}

function tooManyAliases(offset: number): Fault {
  const message = `The file repeats too much by aliases; at most ${ALIASES_MAX} are read, aliases within aliases counted each time.`;
  return { code: "too-many-aliases", message, hint: "Write the values out instead of using aliases.", offset };
}

/** Some readers take a lone carriage return for a line break and some for a character. */
export function loneReturn(text: string): Fault | undefined {
  if (!text.includes("\r")) return undefined;
  const offset = text.search(/\r(?!\n)/);
  const hint = "Save the file with LF or CRLF line ends.";
  return offset < 0 ? undefined : invalid("a carriage return stands without a line feed", hint, offset);
}

/** The first fault that the parser itself lets pass. */
export function faultIn(text: string, events: readonly Event[]): Fault | undefined {
  if (text.includes("<<<<<<<") || text.includes(">>>>>>>")) {
    const conflict = conflictIn(text, events);
    if (conflict) return conflict;
  }
  let depth = 0;
  let documents = 0;
  let aliased = false;
  for (const event of events) {
    let fault: Fault | undefined;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        if (event.tagStart >= 0) fault = tagFault(text, event);
        else if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) fault = escapeFault(text, event);
        else if (event.valueEnd - event.valueStart >= LARGE_LENGTH_MIN) fault = numberFault(text, event);
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        if (event.tagStart >= 0) fault = tagFault(text, event);
        else if (++depth > DEPTH_MAX) fault = tooDeep(event.start);
        break;
      case EVENT_ID.DOCUMENT:
        fault = directiveFault(event);
        if (++documents > 1) fault = severalDocuments(events, event);
        depth = 0;
        break;
      case EVENT_ID.POP:
        depth -= 1;
        break;
      default:
        aliased = true;
    }
    if (fault) return fault;
  }
  return aliased ? aliasFault(text, events) : undefined;
}

function tagFault(text: string, event: { readonly tagStart: number; readonly tagEnd: number }): Fault | undefined {
  const tag = text.slice(event.tagStart, event.tagEnd);
  if (tag === "!!str") return undefined;
  return invalid(`the tag ${tag} is not read`, "Remove the tag; plain YAML needs none.", event.tagStart);
}

/** A number that would be rounded or become infinite. */
function numberFault(text: string, { style, valueStart, valueEnd }: ScalarEvent): Fault | undefined {
  if (text.charCodeAt(valueStart) > NINE || style !== SCALAR_STYLE.PLAIN) return undefined;
  const source = text.slice(valueStart, valueEnd);
  const isWhole = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/.test(source);
  const value = Math.abs(Number(source));
  if (isWhole ? value <= Number.MAX_SAFE_INTEGER : value !== Infinity || source.includes("Inf")) return undefined;
  const message = `The number ${source.slice(0, 40)} is too large to be kept exactly.`;
  return { code: "invalid-value", message, hint: "Put the number in quotes to keep it as text.", offset: valueStart };
}

/** An escape for a character that Unicode does not have. */
function escapeFault(text: string, { valueStart, valueEnd, fast }: ScalarEvent): Fault | undefined {
  if (fast) return undefined;
  const source = text.slice(valueStart, valueEnd);
  const offset = source.search(/(?<=(?:^|[^\\])(?:\\\\)*)\\U(?!000|0010)/);
  return offset < 0 ? undefined : invalid("an escape names no character", "Write the character itself.", valueStart + offset);
}

function directiveFault(event: DocumentEvent): Fault | undefined {
  if (event.directives.every((directive) => directive.kind === "yaml" && directive.version === "1.2")) return undefined;
  return invalid("a directive asks for another YAML than 1.2", "Remove the lines that begin with %.", 0);
}

function severalDocuments(events: readonly Event[], document: DocumentEvent): Fault {
  const index = events.indexOf(document);
  const first = events.slice(index).find((event) => offsetOf(event) >= 0) ?? events.slice(0, index).findLast((event) => offsetOf(event) >= 0);
  const hint = "Keep one document, and no further `---` line.";
  return invalid("the file holds more than one document", hint, first ? offsetOf(first) : 0);
}

function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : -1;
}

/** What a node repeats each time it is aliased. An alias inside its own anchor finds it `open`. */
type Weight = { nodes: number; aliases: number; height: number; open: boolean };

/** Weighs every alias by what it stands for before anything is composed, so that no bomb goes off. */
function aliasFault(text: string, events: readonly Event[]): Fault | undefined {
  const anchors = new Map<string, Weight>();
  const stack: Weight[] = [];
  const total = { nodes: 0, aliases: 0 };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      addTo(stack.at(-2), closed(stack.pop()));
    } else if (event.type === EVENT_ID.ALIAS) {
      const weight = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
      if (weight?.open) return invalid("an alias stands inside its own anchor", "Write the value out.", event.anchorStart - 1);
      const { nodes, aliases, height } = weight ?? LEAF;
      total.nodes += nodes;
      total.aliases += aliases + 1;
      if (total.aliases > ALIASES_MAX || total.nodes > ALIASED_NODES_MAX) return tooManyAliases(event.anchorStart - 1);
      if (stack.length + height > DEPTH_MAX + 1) return tooDeep(event.anchorStart - 1);
      addTo(stack.at(-1), { nodes, aliases: aliases + 1, height, open: false });
    } else {
      const weight = { ...LEAF, open: event.type !== EVENT_ID.SCALAR };
      if (event.type !== EVENT_ID.DOCUMENT && event.anchorStart >= 0) {
        anchors.set(text.slice(event.anchorStart, event.anchorEnd), weight);
      }
      if (weight.open) stack.push(weight);
      else addTo(stack.at(-1), weight);
    }
  }
  return undefined;
}

const LEAF: Weight = { nodes: 1, aliases: 0, height: 0, open: false };

function closed(weight: Weight | undefined): Weight {
  if (weight) weight.open = false;
  return weight ?? LEAF;
}

function addTo(parent: Weight | undefined, child: Weight): void {
  if (!parent) return;
  parent.nodes += child.nodes;
  parent.aliases += child.aliases;
  parent.height = Math.max(parent.height, child.height + 1);
}
