// Backends: the kinds of catalogs, the smallest first.

export const BACKENDS = ["file", "sqlite", "postgresql"] as const;
export type Backend = (typeof BACKENDS)[number];

/** What a catalog says of itself: bytes on disk or in the server, rows by table; `place` is without credentials. */
export type CatalogInfo = {
  readonly backend: Backend;
  readonly place: string;
  readonly version: string;
  readonly schema_version: number;
  readonly bytes: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly pool: { readonly size: number; readonly idle: number; readonly waiting: number } | null;
  readonly settings: Readonly<Record<string, string | number>>;
};

/** Something that was tried of a catalog: what was found, and how long it took. */
export type CatalogTrial = { readonly name: string; readonly ok: boolean; readonly found: string; readonly milliseconds: number };
