// Which lines begin outside code spans, comments and elements that show code or quotes.
import type { BlockLine, Meter } from "./blocks.ts";
import { spansOf, type Span } from "./spans.ts";

/** Elements whose content is code, a quote, or not shown. */
const HIDING = new Set(["blockquote", "code", "kbd", "pre", "samp", "script", "style", "template", "textarea", "title", "tt", "xmp"]);

/**
 * What is open across paragraphs. Comments count as nested, though HTML ends them all at the first `-->`, and one that
 * never ends reaches to the end of the text: in doubt nothing is a command.
 */
type Region = { comments: number; readonly elements: Map<string, number> };

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
      outside.push(...scan(text, { region, spans: first.kind === "html" ? [] : spansOf(text, meter), meter }));
    }
    from = to;
  }
  return outside;
}

function isOutside({ comments, elements }: Region): boolean {
  return comments === 0 && elements.size === 0;
}

type Scan = { readonly region: Region; readonly spans: readonly Span[]; readonly meter: Meter };

/** One entry for each line of the text. Code spans are passed over, but not where a comment is open. */
function scan(text: string, { region, spans, meter }: Scan): boolean[] {
  const outside = [isOutside(region)];
  let next = 0;
  for (let at = 0; at < text.length; meter.steps++) {
    while ((spans[next]?.end ?? Infinity) <= at) next++;
    const span = spans[next];
    const inSpan = span !== undefined && span.start <= at;
    if (text[at] === "\n") {
      outside.push(isOutside(region) && !inSpan);
      at++;
    } else if (region.comments > 0) at += stepInComment(text, at, region);
    else if (inSpan && span.code) at++;
    else at += text[at] === "<" && text[at - 1] !== "\\" ? stepAtTag(text, at, region) : 1;
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
