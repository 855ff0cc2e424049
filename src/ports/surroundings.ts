// Surroundings: files that a person names, and the machine itself.
import type { Result } from "../core/base/result.ts";
import type { Machine } from "../core/model/facts.ts";

/** Paths are as the person typed them, relative to where the command was started. */
export interface Surroundings {
  /** Problems: `file-not-found`, `file-too-large` (over 5 MiB), `not-a-file`. */
  file(path: string): Promise<Result<Uint8Array>>;
  /** Every file below a folder by its path in it, with `/`; links are not followed. Problem: `file-not-found`. */
  folder(path: string): Promise<Result<ReadonlyMap<string, Result<Uint8Array>>>>;
  /** Never fails: what cannot be found out is null. */
  machine(): Promise<Machine>;
}
