// Where a value stands in its file, for messages that editors can open.
import type { KeyPath } from "../../base/edit.ts";
import type { Place } from "../../base/problem.ts";
import { type Child, type Node, outline } from "../patch/outline.ts";
import { parseYaml, placeAt } from "./yaml.ts";

/**
 * The line and column at which the value at a key path begins; a value that is not written (`key:`) stands where its key
 * does. Where there is no such value, the nearest one on the way to it. A text that cannot be parsed has no place but its path.
 */
export function placeOf(text: string, at: KeyPath, path: string): Place {
  if (!parseYaml(text, path).ok) return { path };
  const root = outline(text);
  return root ? placeAt(text, offsetOf(root, at), path) : { path, line: 1, column: 1 };
}

function offsetOf(root: Node, at: KeyPath): number {
  let offset = root.start;
  let node = root;
  for (const key of at) {
    const child = childAt(node, key);
    if (!child) break;
    node = child.node;
    offset = node.start < node.end ? node.start : child.start;
  }
  return offset;
}

function childAt(node: Node, key: string | number): Child | undefined {
  if (node.kind === "list") return node.children[Number(key)];
  return node.kind === "mapping" ? node.children.find((child) => child.key === String(key)) : undefined;
}
