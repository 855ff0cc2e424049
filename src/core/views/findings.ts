// Problems and oddities as a list, by file and place.
import { placeText, type Problem } from "../base/problem.ts";
import { heading, list, text, type Block } from "../base/reply.ts";

/** Longer lists are read by programs. */
const SHOWN_MAX = 200;

/** Grouped by file in the order given; those without a place last. */
export function findingsView(problems: readonly Problem[]): Block[] {
  const files = Map.groupBy(problems.slice(0, SHOWN_MAX), ({ at }) => at?.path ?? "");
  const groups = [...files].sort(([a], [b]) => Number(a === "") - Number(b === ""));
  const more = problems.length > SHOWN_MAX ? [text(`${problems.length - SHOWN_MAX} more; --json lists all.`)] : [];
  return [...groups.flatMap(([path, found]) => [heading(path === "" ? "Elsewhere" : path), list(found.map(findingText))]), ...more];
}

/** `path:line:column: what is wrong [code]`, and the next step. */
function findingText({ code, message, hint, at }: Problem): string {
  const place = at?.line === undefined ? "" : `${placeText(at)}: `;
  return `${place}${message} [${code}]${hint === undefined ? "" : ` ${hint}`}`;
}
