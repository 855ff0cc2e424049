// Waiting for something outside this process to become true.
import { vi } from "vitest";

/** Nothing takes a tenth of it here; less than a test may take, so that it says what it waited for. */
const WAIT_MS_MAX = 60_000;

/** Looks every few milliseconds; `what` is named when it does not happen. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  const look = (): void => {
    if (!isTrue()) throw new Error(`waited in vain for ${what}`);
  };
  await vi.waitFor(look, { timeout: WAIT_MS_MAX, interval: 5 });
}
