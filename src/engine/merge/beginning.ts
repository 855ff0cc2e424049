// Where two sides began after branches have crossed: several beginnings, merged by meaning like everything else.
import type { Beginning, ConflictedFile, Resolution } from "../../core/model/facts.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** The files of a beginning. What only people could settle stands as it was before. */
export function beginningOf(beginning: Beginning, resolve: (files: readonly ConflictedFile[]) => Resolution): Files {
  if ("files" in beginning) return beginning.files;
  const [base, ours, theirs] = [beginning.base, beginning.ours, beginning.theirs].map((part) => beginningOf(part, resolve));
  const at = (files: Files | undefined, path: string): Uint8Array | null => files?.get(path) ?? null;
  const paths = [...new Set([base, ours, theirs].flatMap((files) => [...(files?.keys() ?? [])]))].sort();
  const files = paths.map((path): ConflictedFile => ({ path, base: at(base, path), ours: at(ours, path), theirs: at(theirs, path), disk: null, unmerged: true }));
  const { changes, left } = resolve(files);
  const settled = new Map<string, Uint8Array>();
  for (const { path, text } of changes) if (text !== null) settled.set(path, new TextEncoder().encode(text));
  for (const { path } of left) {
    const former = at(base, path);
    if (former) settled.set(path, former);
  }
  return settled;
}
