// What a mode of the Action is given, and what it comes to.
import type { Finished } from "../engine/invocation.ts";
import type { Environment, TriggerEvent } from "./event.ts";

/** `folder` is absolute: the repository to work in. */
export type Given = { readonly folder: string; readonly event: TriggerEvent; readonly dryRun: boolean; readonly environment: Environment };

/**
 * `root` is the absolute folder where the paths in what was found start; the workspace where it is not said. `refused` counts
 * commands that came to nothing and fail no run. `diffs`: "told" where the reply itself shows what a dry run would change.
 */
export type Outcome = { readonly finished: Finished; readonly root?: string; readonly refused?: number; readonly diffs?: "told" };

export type Carrier = (given: Given) => Promise<Outcome>;
