// Pages of a list, with the Link header that leads through them.
import type { Json } from "./json.ts";
import type { Answer, Ask } from "./route.ts";

const PAGE_SIZE_MAX = 100; // GitHub's own limit
const PAGE_SIZE = 30;

export type Page<T> = { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> };

/** The page that was asked for. */
export function pageOfList<T>({ query, address }: Ask, all: readonly T[]): Page<T> {
  const size = Math.min(PAGE_SIZE_MAX, Math.max(1, Number(query.get("per_page") ?? PAGE_SIZE) || PAGE_SIZE));
  const page = Math.max(1, Number(query.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const words = new URLSearchParams(query);
    words.set("page", String(to));
    return `<${address}?${words}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ...(page > 1 ? [link(1, "first")] : []),
  ];
  return { items: all.slice((page - 1) * size, page * size), headers: links.length > 0 ? { link: links.join(", ") } : {} };
}

export async function listed<T>(ask: Ask, all: readonly T[], shape: (item: T) => Json | Promise<Json>): Promise<Answer> {
  const { items, headers } = pageOfList(ask, all);
  return { status: 200, body: await Promise.all(items.map(shape)), headers };
}

/** A list with its length beside it, under a name of its own. */
export async function counted<T>(ask: Ask, name: string, all: readonly T[], shape: (item: T) => Json | Promise<Json>): Promise<Answer> {
  const { items, headers } = pageOfList(ask, all);
  return { status: 200, body: { total_count: all.length, [name]: await Promise.all(items.map(shape)) }, headers };
}
