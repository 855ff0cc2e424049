// completion: the script that lets a shell complete verbs, flags, values and ids.
import { code } from "../base/reply.ts";
import { ok } from "../base/result.ts";
import { choice } from "../model/arguments.ts";
import { type Argument, defineQuery, positional, type Query, type Verb } from "../verb.ts";
import { flagsOf, positionalsOf } from "./arguments.ts";
import { GLOBAL_FLAGS } from "./globals.ts";

/** The verb, made from all the others. */
export function completion(others: readonly Verb[]): Query {
  const self: Query = defineQuery({
    name: "completion",
    summary: "Print the script that completes commands in a shell.",
    permission: "read",
    scope: () => "none",
    args: { shell: positional(choice("SHELL", ["bash"]), "The shell.") },
    examples: [{ line: "milestone completion bash", why: 'in ~/.bashrc: eval "$(milestone completion bash)"' }],
    answer(_workspace, { shell }) {
      const script = bashScript([...others, self]);
      return ok({ data: { shell, script }, reply: [code(script, shell)] });
    },
  });
  return self;
}

/** What follows a flag, or stands in a place: words, `@ids`, `@tasks` or `@files`. */
function offered({ type, label }: Argument<unknown>): string {
  if (type?.values) return type.values.join(" ");
  if (label === "ID" || label === "ID,…") return "@ids";
  if (label === "TASK" || label === "TASK,…") return "@tasks";
  return label === "PATH" || label === "DIR" ? "@files" : "";
}

/** Names and values are letters, digits, hyphens and underscores, so that nothing needs quoting twice. */
function bashScript(verbs: readonly Verb[]): string {
  const names = verbs.map(({ name }) => name).sort();
  const nouns = [...new Set(names.filter((name) => name.includes(" ")).map((name) => name.split(" ")[0] ?? name))];
  const below = (noun: string): string => names.filter((name) => name.startsWith(`${noun} `)).map((name) => name.slice(noun.length + 1)).join(" ");
  const globals = Object.entries(GLOBAL_FLAGS).filter(([, { value }]) => value === "DIR").map(([name]) => name);
  return `# bash completion for milestone: eval "$(milestone completion bash)"
_milestone_offer() {
  case "$1" in
    @ids) _milestone_words "$("\${COMP_WORDS[0]}" completion ids 2>/dev/null)" ;;
    @tasks) _milestone_words "$("\${COMP_WORDS[0]}" completion ids "$2" 2>/dev/null)" ;;
    @files) COMPREPLY=($(compgen -f -- "$cur")) ;;
    *) _milestone_words "$1" ;;
  esac
}
_milestone_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_milestone() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" word verb="" skip="" index
  local -a given=()
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    if [[ -n $skip ]]; then skip=""; continue; fi
    case "$word" in
      ${[...globals, "--request-id"].join("|")}) skip=1 ;;
      -*) [[ "$(_milestone_value "\${given[*]:0:2}" "$word")" == "" ]] || skip=1 ;;
      *) given+=("$word") ;;
    esac
  done
  case "\${given[*]:0:2}" in
${names.filter((name) => name.includes(" ")).map((name) => `    "${name}") verb="${name}"; given=("\${given[@]:2}") ;;`).join("\n")}
    *) case "\${given[0]}" in
${names.filter((name) => !name.includes(" ")).map((name) => `      ${name}) verb="${name}"; given=("\${given[@]:1}") ;;`).join("\n")}
      esac ;;
  esac
  case "$previous" in
    ${globals.join("|")}) _milestone_offer @files; return ;;
    -*) word="$(_milestone_value "$verb" "$previous")"
      if [[ -n $word ]]; then [[ $word == - ]] || _milestone_offer "$word" "\${given[0]}"; return; fi ;;
  esac
  if [[ $cur == -* ]]; then _milestone_words "${Object.keys(GLOBAL_FLAGS).join(" ")} $(_milestone_flags "$verb")"; return; fi
  if [[ -z $verb ]]; then
    case "\${given[*]}" in
      "") _milestone_words "${[...new Set(names.map((name) => name.split(" ")[0]))].join(" ")}" ;;
${nouns.filter((noun) => !names.includes(noun)).map((noun) => `      ${noun}) _milestone_words "${below(noun)}" ;;`).join("\n")}
    esac
    return
  fi
  case "$verb:\${#given[@]}" in
${verbs.flatMap(placeCases).join("\n")}
  esac
}
# What follows a flag: words to offer, "-" for a value of which nothing is known, nothing for a flag that takes none.
_milestone_value() {
  case "$1:$2" in
${verbs.flatMap(valueCases).join("\n")}
  esac
}
_milestone_flags() {
  case "$1" in
${verbs.filter((verb) => flagsOf(verb).size > 0).map((verb) => `    "${verb.name}") echo "${[...flagsOf(verb).keys()].join(" ")}" ;;`).join("\n")}
  esac
}
complete -F _milestone milestone
`;
}

function placeCases(verb: Verb): string[] {
  return positionalsOf(verb).flatMap(({ spec }, index) => {
    const what = offered(spec);
    const place = spec.many ? "*" : String(index);
    return what === "" ? [] : [`    "${verb.name}:"${place}) _milestone_offer "${what}" "\${given[0]}" ;;`];
  });
}

function valueCases(verb: Verb): string[] {
  return [...flagsOf(verb)].flatMap(([name, { spec }]) => (spec.kind === "flag" ? [] : [`    "${verb.name}:${name}") echo "${offered(spec) || "-"}" ;;`]));
}
