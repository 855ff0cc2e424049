// Verbs that need somebody's machine, with the reason: where there is no checkout they cannot be carried out.

const CHECKOUT = "needs a checkout";
const FILES = "works on the files of a checkout";
const SCHEDULED = "is what the scheduled workflow does";
const AGENTS = "speaks to agents on the machine that they run on";

/** By the words that a command begins with: a verb, or a noun of which that is true of every verb. */
const REASONS: ReadonlyMap<string, string> = new Map(Object.entries({
  "agent restart": AGENTS,
  "agent stop": AGENTS,
  "backend": CHECKOUT,
  "backup": CHECKOUT,
  "cache": CHECKOUT,
  "completion": "is for a shell",
  "data prune": CHECKOUT,
  "data refresh": CHECKOUT,
  "db": CHECKOUT,
  "doctor": "looks at a machine",
  "git resolve": FILES,
  "import": FILES,
  "maintain": SCHEDULED,
  "merge-driver": "is called by git",
  "notify": CHECKOUT,
  "perf analyze": CHECKOUT,
  "perf bench": CHECKOUT,
  "perf compare": CHECKOUT,
  "perf report": CHECKOUT,
  "scale check": SCHEDULED,
  "scale recalc": CHECKOUT,
  "scale simulate": CHECKOUT,
  "sweep": SCHEDULED,
  "watch": "needs a terminal",
  "worker": "is a process of its own",
}));

/** Follows the verb's name in a sentence; null where the command, which begins with a verb, can be said in a comment. */
export function whyElsewhere(command: string): string | null {
  const [first = "", second = ""] = command.split(" ");
  return REASONS.get(`${first} ${second}`) ?? REASONS.get(first) ?? null;
}
