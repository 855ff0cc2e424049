// Backends: the kinds of catalogs, the smallest first.

export const BACKENDS = ["file", "sqlite", "postgresql"] as const;
export type Backend = (typeof BACKENDS)[number];
