// Several calls at a time, but never many: GitHub counts what comes at once.

/** GitHub allows a hundred, shared by all that we do. */
const CALLS_MAX = 6;

/** Carries an action out for each item; all have ended when it resolves. */
export async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(CALLS_MAX, items.length) }, worker));
}
