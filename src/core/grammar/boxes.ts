// The boxes of our own status comment: which of them an edit ticked.
import { readBox } from "../views/conversation/marker.ts";

/** `other`: the edit changed, or seems to change, anything but boxes; what it ticked beside that counts all the same. */
export type Ticked = { readonly boxes: readonly { readonly task: string; readonly done: boolean }[]; readonly other: boolean };

/**
 * What an edit of a status comment changed. A box is known by its whole line: one whose words or task changed, that is there
 * twice, or that was not there before is no box of ours. The effort grows as the texts do.
 */
export function ticked(before: string, after: string): Ticked {
  const [then, now] = [read(before), read(after)];
  const boxes = [...now.states].flatMap(([frame, { task, done }]) => {
    const old = then.states.get(frame);
    return old !== undefined && old.done !== done && !then.twice.has(task) && !now.twice.has(task) ? [{ task, done }] : [];
  });
  return { boxes, other: then.rest !== now.rest || then.twice.size > 0 || now.twice.size > 0 };
}

type Read = {
  /** By the line without its state. */
  readonly states: ReadonlyMap<string, { readonly task: string; readonly done: boolean }>;
  /** Tasks that several boxes name. */
  readonly twice: ReadonlySet<string>;
  /** The text with the states of boxes masked. */
  readonly rest: string;
};

function read(text: string): Read {
  const states = new Map<string, { task: string; done: boolean }>();
  const tasks = new Set<string>();
  const twice = new Set<string>();
  const rest = text.trimEnd().split(/\r\n|\n|\r/).map((line) => {
    const box = readBox(line);
    if (!box) return line.trimEnd();
    if (tasks.has(box.task)) twice.add(box.task);
    tasks.add(box.task);
    states.set(box.frame, { task: box.task, done: box.done });
    return `[box] ${box.frame}`;
  });
  return { states, twice, rest: rest.join("\n") };
}
