// Unresolved merge conflicts in YAML texts: which marker lines are git's and which are somebody's text.
import { type Event, EVENT_ID, parseEvents, SCALAR_STYLE, type ScalarEvent, YAMLException } from "js-yaml";
import type { Fault } from "./faults.ts";

/** A line of seven signs, with a label behind it or nothing. */
type Marker = { readonly offset: number; readonly indented: boolean; readonly sign: string; readonly label: string };

const MARKER = /^([ \t]*)(<{7}|\|{7}|={7}|>{7})(?:[ \t]+([^\r\n]*))?(?=\r?$)/gm;

function markersOf(text: string): Marker[] {
  return Array.from(text.matchAll(MARKER), (match) => {
    const [, space = "", signs = "", label = ""] = match;
    return { offset: match.index + space.length, indented: space !== "", sign: signs.charAt(0), label: label.trim() };
  });
}

/**
 * A conflict in a text that parses: markers outside block texts (`|`, `>`). Inside a block text, markers that open and
 * close in order are text about markers; an opening without a closing one is half a resolution.
 */
export function conflictIn(text: string, events: readonly Event[]): Fault | undefined {
  const markers = markersOf(text);
  if (markers.length === 0) return undefined;
  const blocks = events.filter(isBlockText);
  let next = 0;
  const homes = Map.groupBy(markers, ({ offset }) => {
    while ((blocks[next]?.valueEnd ?? Infinity) <= offset) next += 1;
    return (blocks[next]?.valueStart ?? Infinity) <= offset ? blocks[next] : undefined;
  });
  for (const [home, inside] of homes) {
    const arrows = inside.filter(({ sign }) => sign === "<" || sign === ">").map(({ sign }) => sign).join("");
    const isText = home ? /^(?:<>)*$/.test(arrows) : arrows === "";
    if (!isText) return conflict(inside);
  }
  return undefined;
}

/**
 * A conflict in a text that the parser gave up on at an offset: any marker at the start of a line, where git writes them,
 * or an indented one before the offset that is not inside a block text.
 */
export function conflictBefore(text: string, offset: number): Fault | undefined {
  const markers = markersOf(text);
  const atStart = markers.filter(({ indented }) => !indented);
  if (atStart.length > 0) return conflict(atStart);
  const indented = markers.filter((marker) => marker.offset <= offset);
  const last = indented.at(-1);
  return last && !isInBlockText(text, last.offset) ? conflict(markers) : undefined;
}

/** Whether a block text is still open at the offset: the text up to there parses and ends in one. */
function isInBlockText(text: string, offset: number): boolean {
  try {
    const events = parseEvents(text.slice(0, offset + 1), {});
    const scalar = events.findLast((event) => event.type === EVENT_ID.SCALAR);
    return scalar !== undefined && isBlockText(scalar) && scalar.valueEnd > offset;
  } catch (error) {
    return error instanceof YAMLException && (error.mark?.position ?? offset) < offset;
  }
}

function isBlockText(event: Event): event is ScalarEvent {
  if (event.type !== EVENT_ID.SCALAR) return false;
  return event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
}

function conflict(markers: readonly Marker[]): Fault {
  const ours = markers.find(({ sign }) => sign === "<");
  const theirs = markers.find(({ sign, offset }) => sign === ">" && offset > (ours?.offset ?? -1));
  const message = ours && theirs
    ? `An unresolved merge conflict between "${ours.label || "ours"}" and "${theirs.label || "theirs"}".`
    : `A left-over of a merge conflict: a line of ${(markers[0]?.sign ?? "=").repeat(7)}.`;
  const hint = "Run `milestone git resolve`, or keep one side and delete the marker lines.";
  return { code: "conflict-markers", message, hint, offset: (ours && theirs ? ours : markers[0])?.offset ?? 0 };
}
