// One try at a command: what it works with, and what it decided.
import type { Command, Context, Decision } from "../core/verb.ts";
import type { Ports } from "../ports/ports.ts";
import type { Snapshot } from "../ports/repository.ts";
import type { Caller, Invocation } from "./invocation.ts";
import type { Loaded } from "./load.ts";

export type Order = Invocation & { readonly verb: Command };

export type Attempt = { readonly ports: Ports; readonly order: Order; readonly caller: Caller; readonly snapshot: Snapshot };

/** A decision with what it was made from. */
export type Decided = { readonly loaded: Loaded; readonly context: Context; readonly decision: Decision };
