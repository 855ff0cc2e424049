// A runner of tasks in which nothing happens by itself: the test plays every task, and says when and how it ends.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Assignment, Ended, Running, TaskRunner } from "../../../src/ports/execution/task-runner.ts";

/** An attempt that the engine has started and the test plays. Only its first end counts. */
export type Staged = {
  readonly assignment: Assignment;
  readonly exit: (code?: number) => void;
  readonly fail: (code?: number) => void;
  /** Ends in any other way; what is not said is as after `exit(0)`. */
  readonly end: (how: Partial<Ended>) => void;
  /** A file in its folder, with the folders above it. */
  readonly write: (path: string, text: string) => void;
  /** What looking at it shows from now on. */
  readonly show: (look: Partial<ReturnType<Running["look"]>>) => void;
  readonly isCancelled: () => boolean;
  /** Resolves when the engine cancels it. It goes on until the test ends it, as a process does that is slow to obey. */
  readonly cancelled: Promise<void>;
};

export type StageRunner = TaskRunner & {
  /** The next attempt that was not given yet: of this task, or of any; waits until the engine starts it. */
  readonly next: (task?: string) => Promise<Staged>;
  /** All that were started and have not ended. */
  readonly onStage: () => readonly Staged[];
  /** All that were started, in order. */
  readonly started: readonly Assignment[];
  /** The sessions that were swept, in order. */
  readonly swept: readonly string[];
};

const DONE: Ended = { code: 0, signal: null, why: "exited", tail: "", survivors: 0, peakBytes: null, problem: null };

/** `diskUsed`: percent. */
export function openStageRunner({ diskUsed = () => 50 }: { readonly diskUsed?: () => number | null } = {}): StageRunner {
  const started: Assignment[] = [];
  const swept: string[] = [];
  const onStage = new Set<Staged>();
  const backstage: Staged[] = [];
  const waiting: { readonly task: string | undefined; readonly give: (staged: Staged) => void }[] = [];
  const offer = (staged: Staged): void => {
    const at = waiting.findIndex(({ task }) => task === undefined || task === staged.assignment.task);
    if (at < 0) backstage.push(staged);
    else for (const { give } of waiting.splice(at, 1)) give(staged);
  };
  return {
    started, swept, diskUsed,
    onStage: () => [...onStage],
    run: (assignment) => {
      const { staged, running } = play(assignment);
      started.push(assignment);
      onStage.add(staged);
      void running.ended.then(() => onStage.delete(staged));
      offer(staged);
      return running;
    },
    next: (task) => {
      const at = backstage.findIndex(({ assignment }) => task === undefined || task === assignment.task);
      const [ready] = at < 0 ? [] : backstage.splice(at, 1);
      return ready ? Promise.resolve(ready) : new Promise((give) => waiting.push({ task, give }));
    },
    sweep: (session) => {
      swept.push(session);
      return Promise.resolve(0);
    },
    close: async () => {
      for (const staged of onStage) staged.end({ code: null, signal: "SIGTERM", why: "cancelled" });
      await Promise.resolve();
    },
  };
}

function play(assignment: Assignment): { readonly staged: Staged; readonly running: Running } {
  const over = Promise.withResolvers<Ended>();
  const stopped = Promise.withResolvers<void>();
  let isCancelled = false;
  let isOver = false;
  let look: ReturnType<Running["look"]> = { memoryBytes: null, silentMs: 0 };
  const end: Staged["end"] = (how) => {
    isOver = true;
    over.resolve({ ...DONE, ...how });
  };
  const staged: Staged = {
    assignment, end,
    exit: (code = 0) => end({ code }),
    fail: (code = 1) => end({ code }),
    write: (path, text) => {
      mkdirSync(dirname(join(assignment.folder, path)), { recursive: true });
      writeFileSync(join(assignment.folder, path), text);
    },
    show: (shown) => (look = { ...look, ...shown }),
    isCancelled: () => isCancelled,
    cancelled: stopped.promise,
  };
  const cancel = (): void => {
    isCancelled ||= !isOver;
    if (isCancelled) stopped.resolve();
  };
  return { staged, running: { ended: over.promise, cancel, look: () => look } };
}
