// Turns: one after the other on what only one can use at a time.

/** What it gives back runs each work when those before it are over, however they ended. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => null);
    return turn;
  };
}
