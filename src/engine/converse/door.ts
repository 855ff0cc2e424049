// What a conversation cannot do: verbs that need somebody's machine, with the reason.
import { problem, type Problem } from "../../core/base/problem.ts";
import type { Call } from "../../core/grammar/parse.ts";

const CHECKOUT = "works on the files of a checkout";

const ELSEWHERE: Readonly<Record<string, string>> = {
  "agent restart": "speaks to agents on the machine that they run on",
  "agent stop": "speaks to agents on the machine that they run on",
  "completion": "is for a shell",
  "completion ids": "is for a shell",
  "doctor": "looks at a machine",
  "git resolve": CHECKOUT,
  "import": CHECKOUT,
  "maintain": "is what the scheduled workflow does",
  "merge-driver": "is called by git",
  "sweep": "is what the scheduled workflow does",
  "watch": "needs a terminal",
  "worker": "is a process of its own",
};

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

/** Null where it can be said in a comment. Problem: `usage`. */
export function notHere({ verb: { name }, args }: Call): Problem | null {
  const reason = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
  if (reason !== undefined) return problem("usage", `${name} ${reason}; it cannot be said in a comment.`, { hint: `Run \`milestone ${name}\` in a checkout.` });
  for (const [option, hint] of Object.entries(OPTIONS[name] ?? {})) {
    const value = args[option];
    if (value !== undefined && value !== false) return problem("usage", `--${option.replaceAll("_", "-")} cannot be said in a comment.`, { hint: `${hint}.` });
  }
  return null;
}
