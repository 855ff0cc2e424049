// What a pull request would change of policy, so that whoever looks at it is warned.
import { ok, type Result } from "../../core/base/result.ts";
import { CONFIG_PATH } from "../../core/model/config/config.ts";
import { policyChanges } from "../../core/rules/policy.ts";
import type { Snapshot } from "../../ports/repository.ts";
import type { Settings } from "../../ports/settings.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { loadConfig } from "../load.ts";

/** What else has a say, in the environment for one, would hide a difference. */
const FILE_ALONE: Settings = { environment: {}, flags: {}, git: () => ({}), global: null };

/** Compared are the files of its head commit with those of the state. Problem: `remote-unavailable`. */
export async function policyChangedBy({ ports: { repository } }: Venue, { head, state }: { readonly head: string; readonly state: Snapshot }): Promise<Result<readonly string[]>> {
  const proposed = await repository.snapshot({ for: "read", ref: head });
  if (!proposed.ok) return proposed.problem.code === "remote-unavailable" ? proposed : ok([`${state.root}/${CONFIG_PATH}, which could not be compared`]);
  try {
    const [before, after] = [await loadConfig(state, { settings: FILE_ALONE }), await loadConfig(proposed.value, { settings: FILE_ALONE })];
    return ok(policyChanges(before.reading, after.reading));
  } finally {
    await proposed.value.release();
  }
}
