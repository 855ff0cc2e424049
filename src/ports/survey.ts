// Survey: which files of the data folder are others than before, without their being read.
import type { Result } from "../core/base/result.ts";

/**
 * What `survey` found. `stamp` names this state of the part's files and is opaque: the same stamp is the same files. `same`: nothing
 * has changed since the stamp that was given. `some`: only these may have, null is gone. `all`: every file that is there. A version
 * names a file's content; the same version is the same content, another one may be too.
 */
export type Survey = {
  readonly stamp: string;
  readonly found:
    | { readonly kind: "same" }
    | { readonly kind: "some"; readonly files: ReadonlyMap<string, string | null> }
    | { readonly kind: "all"; readonly files: ReadonlyMap<string, string> };
};

/** `folders` are below the data folder and hold files directly or in folders; `since` is the stamp of an earlier survey of the same folders. */
export type SurveyRequest = { readonly folders: readonly string[]; readonly since: string | null };

/**
 * What the files are by now, at the cost of what changed: contents are not read. Whatever is read afterwards is as new or newer. Sees
 * what a snapshot without `ref` would see: hand edits, and files that git ignores, included. Problems: those of listing.
 */
export interface Surveyor {
  survey(request: SurveyRequest): Promise<Result<Survey>>;
}
