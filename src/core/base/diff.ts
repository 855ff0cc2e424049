// The difference of two texts as a unified diff, as people and `git apply` read it.

/** Unchanged lines shown around a change. */
const CONTEXT = 3;
/** Beyond this many differing lines on either side the whole middle is shown as replaced; finding the shortest way would take too long. */
const LINES_MAX = 5_000;

/** `null` stands for a file that is not there. The empty text where nothing differs. Lines keep their endings; a missing last one is said. */
export function unifiedDiff(before: string | null, after: string | null, path: string): string {
  if (before === after) return "";
  const old = linesOf(before ?? "");
  const next = linesOf(after ?? "");
  const head = `--- ${before === null ? "/dev/null" : `a/${path}`}\n+++ ${after === null ? "/dev/null" : `b/${path}`}\n`;
  return head + hunksOf(script(old, next)).map(hunkText).join("");
}

/** Lines with their endings. */
export function linesOf(text: string): string[] {
  const lines = text.split(/(?<=\n)/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** One line of the edit script: kept, taken away or added, with its number on either side (from 1). */
type Line = { readonly sign: " " | "-" | "+"; readonly text: string; readonly old: number; readonly next: number };

/** The lines that lead from one text to the other, in their order. */
export function script(old: readonly string[], next: readonly string[]): Line[] {
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < next.length - head && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const signs = [
    ...Array.from({ length: head }, () => " " as const),
    ...middle(old.slice(head, old.length - tail), next.slice(head, next.length - tail)),
    ...Array.from({ length: tail }, () => " " as const),
  ];
  return numbered(signs, old, next);
}

function numbered(signs: readonly Line["sign"][], old: readonly string[], next: readonly string[]): Line[] {
  let oldLine = 0;
  let nextLine = 0;
  return signs.map((sign) => {
    if (sign !== "+") oldLine++;
    if (sign !== "-") nextLine++;
    return { sign, text: (sign === "+" ? next[nextLine - 1] : old[oldLine - 1]) ?? "", old: oldLine, next: nextLine };
  });
}

/** Myers' shortest edit script: the furthest reach on each diagonal, step by step, then the way back. */
function middle(old: readonly string[], next: readonly string[]): Line["sign"][] {
  if (old.length > LINES_MAX || next.length > LINES_MAX) return [...old.map(() => "-" as const), ...next.map(() => "+" as const)];
  const trace: Map<number, number>[] = [];
  const reach = new Map([[1, 0]]);
  for (let steps = 0; steps <= old.length + next.length; steps++) {
    trace.push(new Map(reach));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = startOf(reach, diagonal, steps);
      while (x < old.length && x - diagonal < next.length && old[x] === next[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= old.length && x - diagonal >= next.length) return wayBack(trace, old.length, next.length);
    }
  }
  return [];
}

function startOf(reach: ReadonlyMap<number, number>, diagonal: number, steps: number): number {
  const down = reach.get(diagonal + 1) ?? -1;
  const right = (reach.get(diagonal - 1) ?? -1) + 1;
  return diagonal === -steps || (diagonal !== steps && right - 1 < down) ? down : right;
}

function wayBack(trace: readonly ReadonlyMap<number, number>[], oldLength: number, nextLength: number): Line["sign"][] {
  const signs: Line["sign"][] = [];
  let x = oldLength;
  let y = nextLength;
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const reach = trace[steps] ?? new Map<number, number>();
    const diagonal = x - y;
    const down = diagonal === -steps || (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = reach.get(from) ?? 0;
    const fromY = fromX - from;
    for (; x > fromX && y > fromY; x--, y--) signs.push(" ");
    if (steps > 0) signs.push(down ? "+" : "-");
    x = fromX;
    y = fromY;
  }
  return signs.reverse();
}

function hunksOf(lines: readonly Line[]): Line[][] {
  const hunks: Line[][] = [];
  let end = -1;
  lines.forEach((line, index) => {
    if (line.sign === " ") return;
    const from = Math.max(end, index - CONTEXT, 0);
    const to = Math.min(lines.length, index + CONTEXT + 1);
    const hunk = from <= end ? hunks.at(-1) : undefined;
    if (hunk && end >= 0) hunk.push(...lines.slice(end, to));
    else hunks.push(lines.slice(from, to));
    end = to;
  });
  return hunks;
}

function hunkText(lines: readonly Line[]): string {
  const [first] = lines;
  if (!first) return "";
  const count = (sign: "-" | "+"): number => lines.filter((line) => line.sign === " " || line.sign === sign).length;
  const start = (sign: "-" | "+", line: number): number => (first.sign === " " || first.sign === sign ? line : line + 1);
  const range = (sign: "-" | "+", line: number): string => `${count(sign) === 0 ? Math.max(0, start(sign, line) - 1) : start(sign, line)},${count(sign)}`;
  const body = lines.map(({ sign, text }) => `${sign}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`);
  return `@@ -${range("-", first.old)} +${range("+", first.next)} @@\n${body.join("")}`;
}
