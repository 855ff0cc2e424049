// A lock: work that goes one after the other.

export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export function makeLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
