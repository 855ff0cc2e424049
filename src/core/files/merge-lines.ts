// Two texts that came from one, merged by lines: only the layout of what is merged by meaning, so that comments stay.
import { linesOf, script } from "../base/diff.ts";

/** Lines `from` up to `to` of the base, and what one side has in their place. */
type Hunk = { readonly from: number; readonly to: number; readonly lines: readonly string[] };
type Side = readonly Hunk[];

/** What one side alone changed is in both texts; where both changed a place, each text has its side's lines. */
export function mergeLines({ base, ours, theirs }: { base: string; ours: string; theirs: string }): { readonly ours: string; readonly theirs: string } {
  const lines = linesOf(base);
  const [mine, yours] = [hunksOf(base, ours), hunksOf(base, theirs)];
  const result = { ours: "", theirs: "" };
  let at = 0;
  for (const { from, to } of regionsOf(mine, yours)) {
    const kept = lines.slice(at, from).join("");
    const former = lines.slice(from, to).join("");
    const [a, b] = [mine, yours].map((side) => applied(lines, side, { from, to }));
    const isOurs = b === former;
    result.ours += kept + ((a === former ? b : a) ?? "");
    result.theirs += kept + ((isOurs ? a : b) ?? "");
    at = to;
  }
  const rest = lines.slice(at).join("");
  return { ours: result.ours + rest, theirs: result.theirs + rest };
}

function hunksOf(base: string, side: string): Hunk[] {
  const hunks: { from: number; to: number; lines: string[] }[] = [];
  let isOpen = false;
  let at = 0;
  for (const { sign, text } of script(linesOf(base), linesOf(side))) {
    if (sign !== " " && !isOpen) hunks.push({ from: at, to: at, lines: [] });
    isOpen = sign !== " ";
    if (sign !== "+") at++;
    const hunk = hunks.at(-1);
    if (hunk && sign === "-") hunk.to = at;
    if (hunk && sign === "+") hunk.lines.push(text);
  }
  return hunks;
}

/** Places of the base that a side changed; those that overlap or begin together are one. */
function regionsOf(mine: Side, yours: Side): { from: number; to: number }[] {
  const regions: { from: number; to: number }[] = [];
  for (const { from, to } of [...mine, ...yours].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = regions.at(-1);
    if (last && (from < last.to || from === last.from)) last.to = Math.max(last.to, to);
    else regions.push({ from, to });
  }
  return regions;
}

function applied(lines: readonly string[], side: Side, { from, to }: { readonly from: number; readonly to: number }): string {
  let text = "";
  let at = from;
  for (const hunk of side.filter((one) => one.from >= from && one.to <= to && (one.from < to || one.from === from))) {
    text += [...lines.slice(at, hunk.from), ...hunk.lines].join("");
    at = hunk.to;
  }
  return text + lines.slice(at, to).join("");
}
