// The token and whatever else opens doors: out of this process's environment before anything is run.
import { holdSecrets } from "../../host/execution/handover.ts";

/** What names files and addresses of the run, which the rest of the Action asks the environment for. */
const OURS = /^(?:INPUT|GITHUB|RUNNER)_/;
const SECRET = /TOKEN|SECRET|PASSW|DATABASE/i;

export type Held = { readonly values: ReadonlyMap<string, string>; readonly token: string | null };

/**
 * Does not return where there was something to take out: the process begins anew without it, knowing only its mode. Then what
 * the Action needs of itself is put back for its own eyes: variables that a process sets are not in what others can read of it.
 */
export function withoutSecrets(environment: NodeJS.ProcessEnv): Held {
  const values = holdSecrets(environment, ["INPUT_MODE"]);
  for (const [name, value] of values) if (OURS.test(name) && !SECRET.test(name)) environment[name] = value;
  return { values, token: values.get("INPUT_TOKEN") || values.get("GITHUB_TOKEN") || null };
}
