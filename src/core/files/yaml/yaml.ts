// From bytes to text to plain data: the strict YAML that every file of ours is read with.
import { constructFromEvents, CORE_SCHEMA, defineMappingTag, type Event, mapTag, mergeTag, parseEvents } from "js-yaml";
import type { Json } from "../../base/json.ts";
import { type Place, type Problem, problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { conflictBefore } from "./conflict.ts";
import { DEPTH_MAX, type Fault, faultIn, faultOf, loneReturn } from "./faults.ts";

/** Far above any file that people write by hand, and read in well under a second. */
export const FILE_BYTES_MAX = 5 * 1024 * 1024;

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT_UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const BYTE_ORDER_MARK = 0xfeff;
/** The parser counts a scalar, and the key it might be, as levels of their own; the exact count is taken from its events. */
const PARSER_LEVELS = 3;
const RESERVED_KEYS: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype"]);

/** YAML 1.2 core with merge keys. It makes nothing but plain data whose keys are safe as names of properties. */
const SCHEMA = CORE_SCHEMA.withTags(
  mergeTag,
  defineMappingTag("tag:yaml.org,2002:map", {
    ...mapTag,
    addPair(mapping: Record<string, unknown>, key, value) {
      if (typeof key === "object") return key === null ? "a mapping key is empty" : "a mapping key is not a text";
      if (RESERVED_KEYS.has(key)) return `the key ${String(key)} is reserved`;
      mapping[String(key)] = value;
      return "";
    },
  }),
);

/**
 * The text of a file of at most 5 MiB in UTF-8; a byte order mark stays the first character.
 * Problems: file-too-large, not-text.
 */
export function decodeText(bytes: Uint8Array, path: string): Result<string> {
  if (bytes.length > FILE_BYTES_MAX) {
    const message = `The file has ${bytes.length} bytes; at most ${FILE_BYTES_MAX} are read.`;
    return failed(problem("file-too-large", message, { hint: "Move long texts out of the file, or split it.", at: { path } }));
  }
  if (looksLikeUtf16(bytes)) {
    return failed(problem("not-text", "The file is UTF-16.", { hint: "Save the file as UTF-8 instead of UTF-16.", at: { path } }));
  }
  try {
    const text = UTF8.decode(bytes);
    const nul = text.indexOf("\0");
    return nul < 0 ? ok(text) : failed(notText("The file holds a NUL character.", placeAt(text, nul, path)));
  } catch {
    const text = LENIENT_UTF8.decode(bytes);
    return failed(notText("The file is not UTF-8 text.", placeAt(text, text.indexOf("\uFFFD"), path)));
  }
}

function notText(message: string, at: Place): Problem {
  return problem("not-text", message, { hint: "Save the file as UTF-8 text.", at });
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length > 1 && (first === 0) !== (second === 0);
}

/** Line and column of an offset, counting from 1; a byte order mark takes no column. */
export function placeAt(text: string, offset: number, path: string): Place {
  let line = 1;
  let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { path, line, column: Math.max(offset - start, 0) + 1 };
}

/**
 * The value of a text with one YAML 1.2 document; an empty text, or one with comments only, is null.
 * Dates and times stay the texts they are; keys that are numbers or true/false become their text. Aliased values are
 * shared, not copied.
 * Problems, each with line and column: invalid-yaml, invalid-value (a whole number beyond 2^53), conflict-markers,
 * too-deep, too-many-aliases.
 */
export function parseYaml(text: string, path: string): Result<Json> {
  const read = readEvents(text);
  if (!read.ok) return failed(problemOf(text, path, read.fault));
  try {
    const [value = null] = constructFromEvents(read.events, { source: text, schema: SCHEMA });
    return isPlainData(value) ? ok(value) : failed(problem("invalid-yaml", "The file holds no data.", { at: { path } }));
  } catch (error) {
    return failed(problemOf(text, path, faultOf(error)));
  }
}

/** True by construction, since the schema makes nothing else: only the type is narrowed. */
function isPlainData(value: unknown): value is Json {
  return value !== undefined;
}

type Read = { readonly ok: true; readonly events: Event[] } | { readonly ok: false; readonly fault: Fault };

function readEvents(text: string): Read {
  const early = loneReturn(text);
  if (early) return { ok: false, fault: early };
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_MAX + PARSER_LEVELS });
    const fault = faultIn(text, events);
    return fault ? { ok: false, fault } : { ok: true, events };
  } catch (error) {
    const fault = faultOf(error);
    return { ok: false, fault: conflictBefore(text, fault.offset) ?? fault };
  }
}

function problemOf(text: string, path: string, fault: Fault): Problem {
  return problem(fault.code, fault.message, { hint: fault.hint, at: placeAt(text, fault.offset, path) });
}
