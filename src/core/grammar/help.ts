// help: the manual on the command line and in comments.
import { problem } from "../base/problem.ts";
import type { Reply } from "../base/reply.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { SimpleName } from "../model/arguments.ts";
import { nearest } from "../base/nearest.ts";
import { type Argument, defineQuery, flag, positionals, type Query, type Verb } from "../verb.ts";
import { ALIASES } from "./aliases.ts";
import type { Door } from "./globals.ts";
import { aliasPage, argumentRows, missingPage, nounPage, overview, usageOf, verbPage } from "./manual.ts";
import { isPlanned, missingNames } from "./registry.ts";
import { didYouMean, notAvailable } from "./verb-name.ts";

const name: Argument<readonly string[]> = { ...positionals(SimpleName, "The verb, or the noun that several verbs share; without it all of them."), label: "VERB", required: false };

/** The verb, made from all the others. */
export function help(others: readonly Verb[], door: Door = "cli"): Query {
  const self: Query = defineQuery({
    name: "help",
    summary: "Explain the verbs.",
    permission: "read",
    scope: () => "none",
    args: {
      verb: name,
      missing: flag("The verbs that are not available yet."),
      aliases: flag("What flags and scripts of earlier versions are called now."),
    },
    examples: [
      { line: "milestone help", why: "every verb on one page" },
      { line: "milestone help plan", why: "one verb with its examples" },
      { line: "milestone help --missing", why: "what is still to come" },
    ],
    answer(_workspace, { verb, missing, aliases }) {
      if (missing) return ok({ data: { missing: missingNames() }, reply: missingPage(missingNames()) });
      if (aliases) return ok({ data: { aliases: ALIASES.map(([typed, meant]) => ({ typed, meant })) }, reply: aliasPage() });
      return pageOf(verb.join(" "), [...others, self], door);
    },
  });
  return self;
}

type Page = { readonly data: unknown; readonly reply: Reply };

function pageOf(wanted: string, verbs: readonly Verb[], door: Door): Result<Page> {
  if (wanted === "") return ok({ data: { verbs: verbs.map(described) }, reply: overview(verbs, door) });
  const verb = verbs.find((one) => one.name === wanted);
  if (verb) return ok({ data: { verbs: [described(verb)] }, reply: verbPage(verb, door) });
  if (isPlanned(wanted)) return failed(notAvailable(wanted));
  const ofNoun = verbs.filter((one) => one.name.startsWith(`${wanted} `));
  if (ofNoun.length > 0 || missingNames().some((one) => one.startsWith(`${wanted} `)))
    return ok({ data: { verbs: ofNoun.map(described) }, reply: nounPage(wanted, ofNoun, door) });
  const near = nearest(wanted, verbs.map((one) => one.name));
  return failed(problem("unknown-verb", `There is no verb ${JSON.stringify(wanted)}.`, { hint: near.length > 0 ? didYouMean(near) : "See `milestone help`." }));
}

function described(verb: Verb): Readonly<Record<string, unknown>> {
  const args = argumentRows(verb).map(([argument, meaning]) => ({ argument, meaning }));
  return { name: verb.name, kind: verb.kind, summary: verb.summary, usage: usageOf(verb), permission: verb.permission, arguments: args, examples: verb.examples };
}
