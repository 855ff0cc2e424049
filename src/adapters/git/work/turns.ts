// One action at a time, in the order of asking.

export type Turns = <T>(action: () => Promise<T>) => Promise<T>;

/** What fails fails for whoever asked; the next one has its turn all the same. */
export function openTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const mine = last.then(action);
    last = mine.catch(() => undefined);
    return mine;
  };
}
