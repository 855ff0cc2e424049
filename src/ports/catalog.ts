// Catalog: an index made from the files. It says where things stand, and is thrown away when in doubt.
import type { Result } from "../core/base/result.ts";
import type { Backend, CatalogInfo, CatalogTrial } from "../core/model/backend.ts";
import type { Batch } from "../core/query/entries.ts";
import type { Part, Question, Questions } from "../core/query/questions.ts";

/** What each part was made from, as `Repository.survey` stamps it; null where the part is not in the catalog. */
export type Stamps = Readonly<Record<Part, string | null>>;

export type Refresh = {
  readonly part: Part;
  /** The stamp that the batches go on from; where the catalog has another by then, it answers `moved` and changes nothing. */
  readonly from: string | null;
  readonly to: string;
  /** Everything of the part is replaced by the batches. */
  readonly whole: boolean;
  readonly batches: AsyncIterable<Batch>;
};

/** Each answer stands for the question at its place; a question about a milestone that is not there has a problem for one. */
export type CatalogAnswers = readonly Result<Questions[Question["ask"]]["answer"]>[];

/**
 * Problems of every method: `database-corrupt` (to be discarded and built again), `database-newer` (made by a later version),
 * `database-busy` (locked for longer than the timeout), `database-unavailable` (cannot be opened or reached, or was lost meanwhile).
 */
export interface Catalog {
  readonly backend: Backend;
  stamps(): Promise<Result<Stamps>>;
  /** The versions of a part's files as they were surveyed, by path. */
  versions(part: Part): Promise<Result<ReadonlyMap<string, string>>>;
  /** One transaction: readers see the part as it was before or as it is after, also when this process dies. */
  refresh(refresh: Refresh): Promise<Result<"done" | "moved">>;
  /** Of one moment, at which the catalog has these stamps; `stale` where it has others. */
  answer(questions: readonly Question[], at: Partial<Stamps>): Promise<Result<CatalogAnswers | "stale">>;
  info(): Promise<Result<CatalogInfo>>;
  /** Looks the database itself through: integrity, schema, latency. */
  check(): Promise<Result<readonly CatalogTrial[]>>;
  /** What the database can do for its own speed and size; what was done, one line each. */
  optimize(): Promise<Result<readonly string[]>>;
  close(): Promise<void>;
}

/** `missing` is what would be made and was not asked for. */
export type SetupStep = { readonly what: string; readonly state: "there" | "made" | "missing" };

export interface Catalogs {
  /** Opens it, or makes an empty one. */
  open(backend: Exclude<Backend, "file">): Promise<Result<Catalog>>;
  /** Throws away whatever is there, in whatever state, so that `open` makes a new one. */
  discard(backend: Exclude<Backend, "file">): Promise<Result<null>>;
  /** What PostgreSQL needs beforehand: a database, and a schema in it. Makes what is missing only where `apply` says so. */
  setUp(how: { readonly apply: boolean }): Promise<Result<readonly SetupStep[]>>;
  /** Where PostgreSQL is, without credentials; null where none is configured. */
  server(): Promise<string | null>;
}
