// Files as values: a tree of texts, and the changes that lead from one tree to another.

/** Path, relative to the data folder and with `/`, to text. */
export type Tree = ReadonlyMap<string, string>;

/** One file's new text; null deletes it. With `bytes` a file comes back as it was kept: these are its content, `text` is what people can see of it. */
export type Change = { readonly path: string; readonly text: string | null; readonly bytes?: Uint8Array };

/** What is written; null deletes. */
export function contentOf({ text, bytes }: Change): string | Uint8Array | null {
  return text === null ? null : (bytes ?? text);
}

export function applyChanges(tree: Tree, changes: readonly Change[]): Tree {
  const next = new Map(tree);
  for (const { path, text } of changes) {
    if (text === null) next.delete(path);
    else next.set(path, text);
  }
  return next;
}

/** The changes between two trees, sorted by path; files with the same text are left out. */
export function changesBetween(before: Tree, after: Tree): Change[] {
  const changes: Change[] = [];
  for (const [path, text] of after) if (before.get(path) !== text) changes.push({ path, text });
  for (const path of before.keys()) if (!after.has(path)) changes.push({ path, text: null });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
