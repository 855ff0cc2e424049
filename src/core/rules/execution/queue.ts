// Queues of what may start, the lowest rank first; what touches the files of something running is set aside until that ends.
import { globsMeet, readGlobs, type Globs } from "./globs.ts";

export type Heap<T> = { readonly size: number; first(): T | undefined; push(item: T): void; pop(): T | undefined };

/** A binary heap: what sorts first is on top. */
export function openHeap<T>(compare: (left: T, right: T) => number): Heap<T> {
  const items: T[] = [];
  const swapped = (upper: number, lower: number): boolean => {
    const [above, below] = [items[upper], items[lower]];
    if (above === undefined || below === undefined || compare(above, below) <= 0) return false;
    [items[upper], items[lower]] = [below, above];
    return true;
  };
  const least = (left: number, right: number): number => {
    const [one, other] = [items[left], items[right]];
    return one !== undefined && other !== undefined && compare(other, one) < 0 ? right : left;
  };
  return {
    get size() {
      return items.length;
    },
    first: () => items[0],
    push(item) {
      let at = items.push(item) - 1;
      for (let above = (at - 1) >> 1; at > 0 && swapped(above, at); above = (at - 1) >> 1) at = above;
    },
    pop() {
      const [top] = items;
      const last = items.pop();
      if (last === undefined || items.length === 0) return top;
      items[0] = last;
      let at = 0;
      for (let below = least(1, 2); swapped(at, below); below = least(2 * at + 1, 2 * at + 2)) at = below;
      return top;
    },
  };
}

/** What runs has its files for itself; `behind` are called when it ends, since something waits for that. */
type Holder = { readonly globs: Globs; readonly behind: Set<() => void> };
export type Locks = Map<object, Holder>;

export function release(locks: Locks, item: object): void {
  const holder = locks.get(item);
  locks.delete(item);
  for (const retry of holder?.behind ?? []) retry();
}

/** No two have the same rank. */
export type Ranked = { readonly rank: number; readonly files: readonly string[] };
/** What is taken holds its files until they are released. */
export type Queue<T> = { add(item: T): void; take(): T | null };

/**
 * What waits because of the same glob. When that comes free, only the first may try again: it will hold the glob itself, or
 * let the next one try, so that an ending costs little however many wait.
 */
type Shelf<T> = { readonly globs: Globs; readonly waiting: Heap<T>; readonly retry: () => void };
type Head<T> = { readonly item: T; readonly from: Shelf<T> | null };

/** Queues that share locks keep their files apart from each other too. */
export function openQueue<T extends Ranked>(locks: Locks): Queue<T> {
  const shelves = new Map<string, Shelf<T>>();
  const heads = openHeap<Head<T>>((left, right) => left.item.rank - right.item.rank);
  const shelfOf = (glob: string): Shelf<T> => {
    const shelf = shelves.get(glob) ?? openShelf(glob, heads);
    shelves.set(glob, shelf);
    return shelf;
  };
  return {
    add: (item) => heads.push({ item, from: null }),
    take() {
      for (let head = heads.pop(); head; head = heads.pop()) {
        const own = head.item.files.map(shelfOf);
        if (isFree(locks, head, own)) return head.item;
      }
      return null;
    },
  };
}

function openShelf<T extends Ranked>(glob: string, heads: Heap<Head<T>>): Shelf<T> {
  const waiting = openHeap<T>((left, right) => left.rank - right.rank);
  const shelf: Shelf<T> = {
    globs: readGlobs([glob]),
    waiting,
    retry() {
      const item = waiting.pop();
      if (item) heads.push({ item, from: shelf });
    },
  };
  return shelf;
}

/** Takes the locks, or puts the item on the shelf that stands in its way. */
function isFree<T>(locks: Locks, { item, from }: Head<T & object>, own: readonly Shelf<T>[]): boolean {
  for (const holder of locks.values()) {
    const shelf = own.find(({ globs }) => globsMeet(globs, holder.globs));
    if (!shelf) continue;
    shelf.waiting.push(item);
    holder.behind.add(shelf.retry);
    if (shelf !== from) from?.retry();
    return false;
  }
  if (own.length > 0) locks.set(item, { globs: own.flatMap(({ globs }) => globs), behind: new Set(from ? [from.retry] : []) });
  return true;
}
