// What cannot be done where there is no checkout, and where it can: verbs and options that need somebody's machine.
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { flagName } from "../../core/grammar/arguments.ts";
import type { Call } from "../../core/grammar/parse.ts";
import { whyElsewhere } from "../../core/views/conversation/elsewhere.ts";
import type { Command, Execution, Query, Verb } from "../../core/verb.ts";

/** Routines that the Action has a mode for; the scheduled workflow does what they do. */
export const MODES: Readonly<Record<string, string>> = { "maintain": "maintain", "scale check": "scale-check", "sweep": "sweep" };

/** Options that name a file, or something else that is not here. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plan: { from_file: "The file is on your machine: paste its list into the issue and use --from-issue" },
  execute: {
    "remote": "GitHub is the remote; leave --remote out",
    "resume-session": "The workflow goes on with the newest session: use --resume",
    "restart-agents": "The workflow sets its agents up anew each time; leave --restart-agents out",
    "force-dependencies": "The workflow keeps to the dependencies; complete the milestone that is waited for",
  },
};

type Of<V extends Verb> = Call & { readonly verb: V };

/** The same call, where a comment can give it. Problem: `usage`. */
export function inComment(call: Call): Result<Of<Query | Command | Execution>> {
  const { verb } = call;
  if (Object.hasOwn(MODES, verb.name)) return failed(problem("usage", `${verb.name} cannot be said in a comment.`, { hint: "The scheduled workflow does it." }));
  const reason = whyElsewhere(verb.name);
  if (verb.kind === "routine" || reason !== null) return failed(problem("usage", `${verb.name} ${reason}; it cannot be said in a comment.`, { hint: `Run \`milestone ${verb.name}\` in a checkout.` }));
  const option = localOption(call);
  return option ? failed(problem("usage", `${option.flag} cannot be said in a comment.`, { hint: `${option.instead}.` })) : ok({ ...call, verb });
}

/** The same call, where the input of a workflow can give it. Problem: `usage`. */
export function inWorkflow(call: Call): Result<Of<Query | Command>> {
  const { verb } = call;
  if (verb.kind === "execution") return failed(ownMode(verb.name, "execute with the input milestone"));
  const mode = Object.hasOwn(MODES, verb.name) ? MODES[verb.name] : undefined;
  if (mode !== undefined) return failed(ownMode(verb.name, mode));
  const reason = whyElsewhere(verb.name);
  if (verb.kind === "routine" || reason !== null) return failed(inStep(`${verb.name} ${reason}`, verb.name));
  const option = localOption(call);
  return option ? failed(inStep(`${option.flag} needs a checkout`, `${verb.name} ${option.flag}`)) : ok({ ...call, verb });
}

function ownMode(name: string, mode: string): Problem {
  return problem("usage", `${name} is a mode of its own.`, { hint: `Use mode: ${mode}.` });
}

function inStep(sentence: string, line: string): Problem {
  return problem("usage", `${sentence}.`, { hint: `Run \`milestone ${line}\` in a step after actions/checkout.` });
}

function localOption({ verb, args }: Call): { readonly flag: string; readonly instead: string } | null {
  const given = Object.entries(OPTIONS[verb.name] ?? {}).find(([name]) => args[name] !== undefined && args[name] !== false);
  return given ? { flag: flagName(given[0]), instead: given[1] } : null;
}
