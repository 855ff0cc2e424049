// Showing an execution while it goes on: a block that is redrawn on a terminal, a line for each change elsewhere, JSON lines.
import type { Problem } from "../../core/base/problem.ts";
import type { MilestoneEvent } from "../../core/model/event.ts";
import type { RunView } from "../../core/model/execution/execution.ts";
import { changeLine, progressLines } from "../../core/views/execution/progress.ts";
import type { Globals } from "../../core/grammar/globals.ts";
import { ENVELOPE_SCHEMA } from "../../engine/envelope.ts";
import type { Environment, Streams } from "../streams.ts";

/** More often than this nobody can read it. */
const REDRAW_MS_MIN = 100;

export type Live = {
  readonly event: (event: MilestoneEvent) => void;
  readonly changed: (view: () => RunView) => void;
  readonly warn: (warning: Problem) => void;
  /** Takes the block away; nothing is shown after it. */
  readonly end: () => void;
};

const SILENT: Live = { event: () => undefined, changed: () => undefined, warn: () => undefined, end: () => undefined };

export function openLive(streams: Streams, globals: Globals, environment: Environment): Live {
  if (globals.jsonl) return jsonLines(streams);
  if (globals.json || globals.quiet) return SILENT;
  const plain = environment["MILESTONE_ACCESSIBLE"] === "1" || environment["TERM"] === "dumb";
  return streams.said.width === null || plain ? plainLines(streams) : block(streams, streams.said.width);
}

function jsonLines(streams: Streams): Live {
  const event = ({ event_type, ...rest }: MilestoneEvent): void => void streams.out(`${JSON.stringify({ schema: ENVELOPE_SCHEMA, event: event_type, ...rest })}\n`);
  return { ...SILENT, event };
}

function plainLines(streams: Streams): Live {
  const event = (happened: MilestoneEvent): void => {
    const line = changeLine(happened);
    if (line !== null) void streams.err(`${line}\n`);
  };
  return { ...SILENT, event };
}

/** Lines on stderr that are drawn over by the next. */
export function openBlock(streams: Streams): { readonly draw: (lines: readonly string[]) => Promise<void>; readonly end: () => Promise<void> } {
  let drawn = 0;
  return {
    draw: (lines) => {
      const up = drawn > 0 ? `\u001b[${drawn}A` : "";
      drawn = lines.length;
      return streams.err(`${up}${HIDE}${lines.map((line) => `\u001b[2K${line}\n`).join("")}\u001b[0J${SHOW}`);
    },
    end: () => {
      const up = drawn > 0 ? `\u001b[${drawn}A\u001b[0J` : "";
      drawn = 0;
      return streams.err(up);
    },
  };
}

/** The cursor, which would blink through the lines. */
const HIDE = "\u001b[?25l";
const SHOW = "\u001b[?25h";

function block(streams: Streams, width: number): Live {
  const lines = openBlock(streams);
  let last = Number.NEGATIVE_INFINITY;
  let ended = false;
  return {
    ...SILENT,
    changed: (view) => {
      const now = performance.now();
      if (ended || now - last < REDRAW_MS_MIN) return;
      last = now;
      void lines.draw(progressLines(view(), width));
    },
    end: () => {
      ended = true;
      void lines.end();
    },
  };
}
