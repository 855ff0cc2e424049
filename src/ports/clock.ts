// Clock: time, and waiting for it.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds of a clock that never jumps, for measuring. */
  elapsed(): number;
  /** Calls back once after so many milliseconds; the result cancels. Keeps the process alive until then. */
  after(ms: number, ring: () => void): () => void;
}
