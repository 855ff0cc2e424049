// Following what goes on: a query is asked again and again, until its answer says that it is over.
import { isObject } from "../../core/base/json.ts";
import { encodeTerminal } from "../../core/base/encode/terminal.ts";
import type { Query } from "../../core/verb.ts";
import { ENVELOPE_SCHEMA } from "../../engine/envelope.ts";
import type { Finished } from "../../engine/invocation.ts";
import type { Globals } from "../../core/grammar/globals.ts";
import type { Streams } from "../streams.ts";
import { openBlock } from "./live.ts";

/** Between two looks: what a person takes for at once. */
const LOOK_MS = 500;

type Following = { readonly verb: Query; readonly globals: Globals; readonly streams: Streams };

/** The last answer; those before it are shown in the way of the door: redrawn, as lines where something changed, as JSON lines. */
export async function follow(ask: () => Promise<Finished>, { verb, globals, streams }: Following): Promise<Finished> {
  const block = openBlock(streams);
  let before = "";
  for (;;) {
    const finished = await ask();
    if (finished.problem !== null || verb.follows?.(finished.data) !== true) {
      await block.end();
      return finished;
    }
    const seen = seenIn(finished);
    const redrawn = streams.shown.width !== null && !globals.jsonl;
    if (!globals.json && !globals.quiet && (redrawn || seen !== before)) await show(saidOf(finished, { globals, streams }), { globals, streams, block });
    before = seen;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** All but how long it has been going on, which alone is no change: names of durations end in `Ms`. */
function seenIn({ data }: Finished): string {
  return JSON.stringify(data, (name, value: unknown) => (name.endsWith("Ms") ? undefined : value));
}

function saidOf({ data, reply }: Finished, { globals, streams }: Pick<Following, "globals" | "streams">): string {
  if (globals.jsonl) return `${JSON.stringify({ schema: ENVELOPE_SCHEMA, event: "progress", ...(isObject(data) && data) })}\n`;
  return encodeTerminal(reply, streams.shown);
}

async function show(said: string, { globals, streams, block }: Pick<Following, "globals" | "streams"> & { readonly block: ReturnType<typeof openBlock> }): Promise<void> {
  if (globals.jsonl || streams.shown.width === null) return streams.out(said);
  return block.draw(said.trimEnd().split("\n"));
}
