// Routines on the command line: somebody who is there may be asked, and sees how far long work has come.
import { plainLine } from "../core/base/encode/plain.ts";
import { wholePercent } from "../core/base/bar.ts";
import type { Globals } from "../core/grammar/globals.ts";
import type { Routine } from "../core/verb.ts";
import type { Caller, Finished, Invocation } from "../engine/invocation.ts";
import { carryOutRoutine } from "../engine/upkeep/routine.ts";
import type { Ports } from "../ports/ports.ts";
import type { Progress } from "../ports/progress.ts";
import { confirm } from "./confirm.ts";

/** What is over within a second needs no progress. */
const QUIET_MS = 1_000;
const CLEAR = "\r\u001b[K";

export type Around = { readonly globals: Globals; readonly caller: Caller };

export async function carryOutHere(ports: Ports, invocation: Invocation & { readonly verb: Routine }, { globals, caller }: Around): Promise<Finished> {
  const watched = process.stderr.isTTY === true && !globals.quiet && process.env["TERM"] !== "dumb";
  const line = openLine((text) => void process.stderr.write(text), () => performance.now());
  const asked = (sentence: string): ReturnType<typeof confirm> => {
    line.clear();
    return confirm(sentence, process.env);
  };
  try {
    return await carryOutRoutine({ ports: { ...ports, confirm: asked, ...(watched && { progress: line.show }) }, venue: null }, invocation, caller);
  } finally {
    line.clear();
  }
}

type Line = { readonly show: Progress; readonly clear: () => void };

/** One line that is written over again; `write` goes to a terminal, `now` counts milliseconds. */
export function openLine(write: (text: string) => void, now: () => number): Line {
  const began = now();
  let shown = "";
  const clear = (): void => {
    if (shown !== "") write(CLEAR);
    shown = "";
  };
  return {
    clear,
    show: ({ step, done, total }) => {
      if (now() - began < QUIET_MS) return;
      const text = plainLine(total === 0 ? step : `${step}: ${wholePercent((done / total) * 100)} %`);
      if (text === shown) return;
      write(`${CLEAR}${text}`);
      shown = text;
    },
  };
}
