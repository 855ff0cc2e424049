// Patience with a fake GitHub: a call is given up once it is certain that it gets no answer, and never before.
import type { FakeGitHub } from "./fake-github.ts";

const LOOK_MS = 5;

/** Stands for the time limit of calls: `ring` rings for as many as are left without an answer, once nobody else waits for one. */
export function openPatience({ requests }: Pick<FakeGitHub, "requests">): (ring: () => void) => () => void {
  const left = (): number => requests.filter(({ isLeft }) => isLeft).length;
  const waiting = new Set<NodeJS.Timeout>();
  let known = left();
  return (ring) => {
    const stop = (): void => {
      clearInterval(timer);
      waiting.delete(timer);
    };
    const timer = setInterval(() => {
      if (left() - known < waiting.size) return;
      known++;
      stop();
      ring();
    }, LOOK_MS);
    waiting.add(timer);
    return stop;
  };
}
