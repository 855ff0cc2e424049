// One try at a command: what it works with, and what it decided.
import type { Command, Context, Decision } from "../core/verb.ts";
import type { Happened } from "../core/rules/notice/reactions.ts";
import type { Ports } from "../ports/ports.ts";
import type { Snapshot } from "../ports/repository.ts";
import type { Caller, Invocation } from "./invocation.ts";
import type { Loaded } from "./load.ts";

export type Order = Invocation & { readonly verb: Command };

/** `tell` takes what was committed: people are told of it once nothing is held any more. */
export type Attempt = { readonly ports: Ports; readonly order: Order; readonly caller: Caller; readonly snapshot: Snapshot; readonly tell?: (happened: Happened) => void };

/** A decision with what it was made from. */
export type Decided = { readonly loaded: Loaded; readonly context: Context; readonly decision: Decision };
