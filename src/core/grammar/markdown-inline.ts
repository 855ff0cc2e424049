// What stands inside code spans, HTML comments and elements that show code or quotes, across lines.
import type { BlockLine, Meter } from "./markdown-blocks.ts";

/** Elements whose content is code, a quote, or not shown. */
const HIDING = new Set(["blockquote", "code", "kbd", "pre", "samp", "script", "style", "template", "textarea", "title", "tt", "xmp"]);

/** Comments count as nested, though HTML ends them all at the first `-->`: in doubt nothing is a command. */
type Region = { comments: number; readonly elements: Map<string, number> };

/** For each line, whether it begins outside all of them. What is opened and never closed reaches to the end. */
export function outsideInline(lines: readonly BlockLine[], meter: Meter): boolean[] {
  const region: Region = { comments: 0, elements: new Map() };
  const outside: boolean[] = [];
  for (let from = 0; from < lines.length; ) {
    const first = lines[from];
    if (first === undefined) break;
    let to = from + 1;
    while (first.kind === "paragraph" && lines[to]?.kind === "paragraph" && lines[to]?.paragraph === first.paragraph) to++;
    if (first.kind === "other") outside.push(isOutside(region));
    else {
      const text = lines.slice(from, to).map((line) => line.text).join("\n");
      outside.push(...scan(text, { region, spans: first.kind !== "html", meter }));
    }
    from = to;
  }
  return outside;
}

function isOutside({ comments, elements }: Region): boolean {
  return comments === 0 && elements.size === 0;
}

type Scan = { readonly region: Region; readonly spans: boolean; readonly meter: Meter };

/** One entry for each line of the text. */
function scan(text: string, { region, spans, meter }: Scan): boolean[] {
  const closing = spans ? closingTicks(text, meter) : () => -1;
  const outside = [isOutside(region)];
  for (let at = 0; at < text.length; meter.steps++) {
    const character = text.charAt(at);
    if (character === "\n") {
      outside.push(isOutside(region));
      at++;
    } else if (region.comments > 0) at += stepInComment(text, at, region);
    else if (character === "\\" && spans) at += text[at + 1] === "\n" ? 1 : 2;
    else if (character === "`") {
      const run = tickRun(text, at);
      const end = closing(at + run, run);
      for (let next = at; next < end; next++) if (text[next] === "\n") outside.push(false);
      meter.steps += Math.max(0, end - at);
      at = end < 0 ? at + run : end + run;
    } else at += character === "<" ? stepAtTag(text, at, region) : 1;
  }
  return outside;
}

function stepInComment(text: string, at: number, region: Region): number {
  if (text.startsWith("-->", at)) {
    region.comments--;
    return 3;
  }
  if (!text.startsWith("<!--", at)) return 1;
  region.comments++;
  return 4;
}

/** The longest name in HIDING with its bracket, its slash and what follows. */
const TAG_LENGTH_MAX = 14;

function stepAtTag(text: string, at: number, region: Region): number {
  if (text.startsWith("<!--", at)) return stepInComment(text, at, region);
  const [all = "<", slash, name = ""] = /^<(\/?)([A-Za-z]+)(?=[\s/>]|$)/.exec(text.slice(at, at + TAG_LENGTH_MAX)) ?? [];
  const tag = name.toLowerCase();
  if (!HIDING.has(tag)) return 1;
  const open = (region.elements.get(tag) ?? 0) + (slash === "/" ? -1 : 1);
  if (open > 0) region.elements.set(tag, open);
  else region.elements.delete(tag);
  return all.length;
}

function tickRun(text: string, at: number): number {
  let end = at;
  while (text[end] === "`") end++;
  return end - at;
}

/** Finds where the next run of exactly so many backticks begins, at or behind a place; -1 where there is none. Asked from left to right. */
function closingTicks(text: string, meter: Meter): (from: number, length: number) => number {
  const runs = new Map<number, { readonly places: number[]; next: number }>();
  for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at)) {
    const length = tickRun(text, at);
    const known = runs.get(length) ?? { places: [], next: 0 };
    known.places.push(at);
    runs.set(length, known);
    at += length;
    meter.steps += length;
  }
  return (from, length) => {
    const known = runs.get(length);
    if (known === undefined) return -1;
    while ((known.places[known.next] ?? from) < from) known.next++;
    return known.places[known.next] ?? -1;
  };
}
