// Showing an execution while it runs: at once, then whenever it changes but not all the time, and at its end.

/** A comment that changes more often than this nobody reads, and costs calls that others need. */
const SHOW_MS_MIN = 30_000;

export type Showing = {
  readonly changed: () => void;
  /** The last word, after whatever is being shown. */
  readonly end: (note: string | null) => Promise<void>;
};

/** `show` never rejects; it is called once at a time. */
export function openShowing(show: (note: string | null) => Promise<void>): Showing {
  let shown = Number.NEGATIVE_INFINITY;
  let busy: Promise<void> | null = null;
  let waiting: NodeJS.Timeout | null = null;
  let over = false;
  const now = (): void => {
    waiting = null;
    shown = performance.now();
    busy = show(null).finally(() => (busy = null));
  };
  const later = (): void => {
    waiting ??= setTimeout(() => (busy ? later() : now()), Math.max(0, shown + SHOW_MS_MIN - performance.now())).unref();
  };
  return {
    changed: () => {
      if (!over && waiting === null) later();
    },
    async end(note) {
      over = true;
      if (waiting !== null) clearTimeout(waiting);
      await busy;
      await show(note);
    },
  };
}
