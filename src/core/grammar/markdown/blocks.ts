// The block structure of Markdown, as far as it tells a paragraph of somebody's own from code, quotes and HTML.
import { readTag } from "./tag.ts";

/**
 * `paragraph`: running text, with the number of the paragraph it belongs to. `line`: text that stands alone, as a heading.
 * `html`: inside an HTML block. `other`: code, blank lines and rules, where nothing is marked up.
 */
export type BlockLine = {
  readonly kind: "paragraph" | "line" | "html" | "other";
  readonly quoted: boolean;
  readonly paragraph: number;
  /** What stands behind the markers of quotes and lists, tabs as spaces. */
  readonly text: string;
};

/** A quote (null) or a list item with the columns its content is indented by. */
type Container = { readonly indent: number | null; readonly empty: boolean };

type Leaf =
  | { readonly kind: "none" | "paragraph" | "code" }
  | { readonly kind: "fence"; readonly character: string; readonly length: number }
  /** Ends with the line that holds one of the texts, or without any with the next blank line. */
  | { readonly kind: "html"; readonly ends: readonly string[] };

/** How each effort grows with the text is a promise; `steps` counts it. */
export type Meter = { steps: number };

/** Deeper nesting is read as text; nobody writes it, and each blank line would walk through all of it. */
const CONTAINERS_MAX = 50;
const TAB_COLUMNS = 4;
/** From here on a line is code, where no paragraph goes on. */
const CODE_INDENT = 4;

type State = { containers: Container[]; leaf: Leaf; paragraphs: number };

export function readBlocks(lines: readonly string[], meter: Meter): BlockLine[] {
  const state: State = { containers: [], leaf: { kind: "none" }, paragraphs: 0 };
  return lines.map((line) => {
    const text = withoutTabs(line);
    meter.steps += text.length + state.containers.length + 1;
    const kind = readLine(state, text);
    return { ...kind, quoted: state.containers.some(({ indent }) => indent === null), paragraph: state.paragraphs };
  });
}

function withoutTabs(line: string): string {
  if (!line.includes("\t")) return line;
  let text = "";
  for (const character of line) text += character === "\t" ? " ".repeat(TAB_COLUMNS - (text.length % TAB_COLUMNS)) : character;
  return text;
}

type Read = Pick<BlockLine, "kind" | "text">;

function readLine(state: State, text: string): Read {
  const reached = matchContainers(state.containers, text);
  const all = reached.count === state.containers.length;
  if (all && state.leaf.kind === "fence") return readFenced(state, text.slice(reached.at));
  if (all && state.leaf.kind === "html") return readHtml(state, text.slice(reached.at));
  const started = startBlocks(state, text, reached);
  return started.done ?? readText(state, text, started);
}

type Reached = { readonly count: number; readonly at: number };

/** How many of the open containers the line belongs to, and where their content begins. */
function matchContainers(containers: readonly Container[], text: string): Reached {
  let at = 0;
  for (const [count, { indent, empty }] of containers.entries()) {
    const spaces = spacesAt(text, at);
    const blank = at + spaces >= text.length;
    if (indent === null) {
      if (spaces >= CODE_INDENT || text[at + spaces] !== ">") return { count, at };
      at += spaces + 1;
      if (text[at] === " ") at++;
    } else if (blank) {
      if (empty && count === containers.length - 1) return { count, at };
      at = text.length;
    } else if (spaces >= indent) at += indent;
    else return { count, at };
  }
  return { count: containers.length, at };
}

function spacesAt(text: string, at: number): number {
  let end = at;
  while (text[end] === " ") end++;
  return end - at;
}

function readFenced(state: State, text: string): Read {
  const { leaf } = state;
  const spaces = spacesAt(text, 0);
  if (leaf.kind === "fence" && spaces < CODE_INDENT) {
    const run = runAt(text, spaces, leaf.character);
    if (run >= leaf.length && text.slice(spaces + run).trim() === "") state.leaf = { kind: "none" };
  }
  return { kind: "other", text };
}

function runAt(text: string, at: number, character: string): number {
  let end = at;
  while (text[end] === character) end++;
  return end - at;
}

function readHtml(state: State, text: string): Read {
  const { leaf } = state;
  if (leaf.kind !== "html") return { kind: "html", text };
  const lower = text.toLowerCase();
  const ended = leaf.ends.length === 0 ? text.trim() === "" : leaf.ends.some((end) => lower.includes(end));
  if (ended) state.leaf = { kind: "none" };
  return { kind: "html", text };
}

type Started = Reached & { readonly done: Read | null };

/** Opens the quotes, items and other blocks that begin on this line. `done` where the whole line is spoken for. */
function startBlocks(state: State, text: string, reached: Reached): Started {
  let { count, at } = reached;
  for (;;) {
    const spaces = spacesAt(text, at);
    const rest = text.slice(at + spaces);
    if (rest === "" || spaces >= CODE_INDENT) return { count, at, done: null };
    const goesOn = state.leaf.kind === "paragraph" && count === state.containers.length;
    const leafStart = startLeaf(rest, { goesOn, inText: state.leaf.kind === "paragraph" });
    if (leafStart) {
      leave(state, count);
      filled(state);
      state.leaf = leafStart.leaf;
      return { count, at, done: leafStart.leaf.kind === "html" ? readHtml(state, rest) : { kind: leafStart.kind, text: rest } };
    }
    const container = state.containers.length < CONTAINERS_MAX ? startContainer(rest, { spaces, goesOn }) : null;
    if (container === null) return { count, at, done: null };
    leave(state, count);
    filled(state);
    state.containers.push(container.container);
    count = state.containers.length;
    at += spaces + container.width;
  }
}

/** Closes the containers that the line does not belong to, and what was open in them. */
function leave(state: State, count: number): void {
  state.containers.length = count;
  state.leaf = { kind: "none" };
}

type LeafStart = { readonly leaf: Leaf; readonly kind: BlockLine["kind"] };

/** `goesOn`: the line could go on with an open paragraph of the same container; `inText`: with one of any container. */
type Open = { readonly goesOn: boolean; readonly inText: boolean };

function startLeaf(rest: string, { goesOn, inText }: Open): LeafStart | null {
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest);
  const run = fence?.[1] ?? fence?.[2];
  if (run !== undefined) return { leaf: { kind: "fence", character: run.charAt(0), length: run.length }, kind: "other" };
  if (/^#{1,6}(?: |$)/.test(rest)) return { leaf: { kind: "none" }, kind: "line" };
  if (goesOn && /^(?:=+|-+) *$/.test(rest)) return { leaf: { kind: "none" }, kind: "other" };
  if (isRule(rest)) return { leaf: { kind: "none" }, kind: "other" };
  const ends = htmlEnds(rest, { inText });
  return ends ? { leaf: { kind: "html", ends }, kind: "html" } : null;
}

function isRule(rest: string): boolean {
  const marks = rest.replaceAll(" ", "");
  return marks.length >= 3 && (/^-+$/.test(marks) || /^_+$/.test(marks) || /^\*+$/.test(marks));
}

const BLOCK_TAGS = new Set(
  ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search " +
    "section summary table tbody td tfoot th thead title tr track ul").split(" "),
);
const RAW_ENDS = ["</pre>", "</script>", "</style>", "</textarea>"];

/** The texts that end the HTML block which the line starts; [] for one that a blank line ends; null for none. */
function htmlEnds(rest: string, { inText }: Pick<Open, "inText">): readonly string[] | null {
  if (rest[0] !== "<") return null;
  if (/^<(?:pre|script|style|textarea)(?:\s|>|$)/i.test(rest)) return RAW_ENDS;
  if (rest.startsWith("<!--")) return ["-->"];
  if (rest.startsWith("<?")) return ["?>"];
  if (rest.startsWith("<![CDATA[")) return ["]]>"];
  if (/^<![A-Za-z]/.test(rest)) return [">"];
  const tag = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=\s|\/?>|$)/.exec(rest)?.[1];
  if (tag !== undefined && BLOCK_TAGS.has(tag.toLowerCase())) return [];
  return !inText && isTagAlone(rest) ? [] : null;
}

function isTagAlone(rest: string): boolean {
  if (/^<\/[A-Za-z][A-Za-z0-9-]*\s*>\s*$/.test(rest)) return true;
  const tag = /^<[A-Za-z]/.test(rest) ? readTag(rest, 0) : null;
  return tag?.closed === true && rest.slice(tag.reached).trim() === "";
}

type Around = { readonly spaces: number; readonly goesOn: boolean };

/** A list item does not interrupt a paragraph where it is empty, or numbered from anything but 1. */
function startContainer(rest: string, { spaces, goesOn }: Around): { readonly container: Container; readonly width: number } | null {
  if (rest[0] === ">") return { container: { indent: null, empty: false }, width: rest[1] === " " ? 2 : 1 };
  const [, marker] = /^([-+*]|\d{1,9}[.)])(?: |$)/.exec(rest) ?? [];
  if (marker === undefined) return null;
  const gap = spacesAt(rest, marker.length);
  const empty = marker.length + gap >= rest.length;
  if (goesOn && (empty || !/^(?:[-+*]|1[.)])$/.test(marker))) return null;
  const width = marker.length + (empty || gap > CODE_INDENT ? 1 : gap);
  return { container: { indent: spaces + width, empty }, width };
}

function readText(state: State, text: string, { count, at }: Reached): Read {
  const rest = text.slice(at).trimStart();
  const all = count === state.containers.length;
  if (rest === "") {
    if (!all) leave(state, count);
    else if (state.leaf.kind === "paragraph") state.leaf = { kind: "none" };
    return { kind: "other", text: "" };
  }
  // A paragraph goes on without the markers of the quotes and lists it is in.
  if (state.leaf.kind === "paragraph") return { kind: "paragraph", text: rest };
  if (!all) leave(state, count);
  filled(state);
  if (spacesAt(text, at) >= CODE_INDENT) {
    state.leaf = { kind: "code" };
    return { kind: "other", text: rest };
  }
  state.leaf = { kind: "paragraph" };
  state.paragraphs++;
  return { kind: "paragraph", text: rest };
}

function filled(state: State): void {
  const last = state.containers.at(-1);
  if (last?.empty) state.containers[state.containers.length - 1] = { ...last, empty: false };
}
