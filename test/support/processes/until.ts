// Waiting for something outside this process to become true.
import { vi } from "vitest";

const WAIT_MS_MAX = 20_000;

/** Looks every few milliseconds; `what` is named when it does not happen. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  const look = (): void => {
    if (!isTrue()) throw new Error(`waited in vain for ${what}`);
  };
  await vi.waitFor(look, { timeout: WAIT_MS_MAX, interval: 5 });
}
