export const id = 7032;
export const ids = [7032];
export const modules = {

/***/ 57032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87920);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76136);
// completion: the script that lets a shell complete verbs, flags, values and ids.






/** The verb, made from all the others. */
function completion(others) {
    const self = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)({
        name: "completion",
        summary: "Print the script that completes commands in a shell.",
        permission: "read",
        scope: () => "none",
        args: { shell: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .positional */ .n8)((0,_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("SHELL", ["bash"]), "The shell.") },
        examples: [{ line: "milestone completion bash", why: 'in ~/.bashrc: eval "$(milestone completion bash)"' }],
        answer(_workspace, { shell }) {
            const script = bashScript([...others, self]);
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ data: { shell, script }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(script, shell)] });
        },
    });
    return self;
}
/** What follows a flag, or stands in a place: words, `@ids`, `@tasks`, `@files`. */
function offered({ type, label }) {
    if (type?.values)
        return type.values.join(" ");
    if (label === "ID" || label === "ID,…")
        return "@ids";
    if (label === "TASK" || label === "TASK,…")
        return "@tasks";
    return label === "PATH" || label === "DIR" ? "@files" : "";
}
/** Names, flags and values are letters, digits, hyphens and underscores, so that nothing needs quoting twice. */
function bashScript(verbs) {
    const names = verbs.map(({ name }) => name).sort();
    const folders = Object.entries(_globals_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_FLAGS */ .an).filter(([, { value }]) => value === "DIR").map(([name]) => name).join("|");
    const words = Object.entries(_globals_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_FLAGS */ .an).filter(([, { value }]) => value !== null && value !== "DIR").map(([name]) => name).join("|");
    return `# bash completion for milestone: eval "$(milestone completion bash)"
_milestone() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local verb="" noun="" skip="" value="" word index
  local -a given=()
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    if [[ $word == "=" ]]; then skip=1; continue; fi
    if [[ -n $skip ]]; then skip=""; continue; fi
    case "$word" in
      ${folders}|${words}) skip=1 ;;
      -*) _milestone_value "$verb" "$word"; [[ -z $value ]] || skip=1 ;;
      *)
        if [[ -n $verb ]]; then given+=("$word"); continue; fi
        case "\${noun:+$noun }$word" in
          ${names.map((name) => `"${name}"`).join("|")}) verb="\${noun:+$noun }$word" ;;
          *) noun="$word" ;;
        esac ;;
    esac
  done
  [[ $current != "=" ]] || current=""
  [[ $previous != "=" ]] || previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  case "$previous" in
    ${folders}) _milestone_offer @files; return ;;
    ${words}) return ;;
    -*) _milestone_value "$verb" "$previous"
      if [[ -n $value ]]; then _milestone_offer "$value" "\${given[0]:-}"; return; fi ;;
  esac
  if [[ $current == -* ]]; then
    _milestone_flags "$verb"
    _milestone_offer "$value ${Object.keys(_globals_js__WEBPACK_IMPORTED_MODULE_3__/* .GLOBAL_FLAGS */ .an).join(" ")}"
    return
  fi
  case "$verb:$noun:\${#given[@]}" in
    "::0") _milestone_offer "${[...new Set(names.map((name) => name.split(" ")[0]))].join(" ")}" ;;
${[...nounCases(names), ...verbs.flatMap(placeCases)].join("\n")}
  esac
}
${helpers(verbs)}`;
}
/** What the function above calls. */
function helpers(verbs) {
    return `_milestone_offer() {
  local words="$1"
  case "$1" in
    @ids) words="$("\${COMP_WORDS[0]}" completion ids 2>/dev/null)" ;;
    @tasks) words="$("\${COMP_WORDS[0]}" completion ids "$2" 2>/dev/null)" ;;
    @none) return ;;
    @files) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
# Sets value to what follows a flag: words to offer, "@none" where nothing is known, "" for a flag that takes nothing.
_milestone_value() {
  value=""
  case "$1:$2" in
${verbs.flatMap(valueCases).join("\n")}
  esac
}
_milestone_flags() {
  value=""
  case "$1" in
${verbs.filter((verb) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Zo)(verb).size > 0).map((verb) => `    "${verb.name}") value="${[...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Zo)(verb).keys()].join(" ")}" ;;`).join("\n")}
  esac
}
complete -F _milestone milestone
`;
}
function nounCases(names) {
    const nouns = new Set(names.filter((name) => name.includes(" ")).map((name) => name.slice(0, name.indexOf(" "))));
    return [...nouns].map((noun) => {
        const below = names.filter((name) => name.startsWith(`${noun} `)).map((name) => name.slice(noun.length + 1));
        return `    ":${noun}:0") _milestone_offer "${below.join(" ")}" ;;`;
    });
}
function placeCases(verb) {
    const noun = verb.name.includes(" ") ? verb.name.slice(0, verb.name.indexOf(" ")) : "";
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .positionalsOf */ .Dx)(verb).flatMap(({ spec }, index) => {
        const what = offered(spec);
        return what === "" ? [] : [`    "${verb.name}:${noun}:"${spec.many ? "*" : index}) _milestone_offer "${what}" "\${given[0]:-}" ;;`];
    });
}
function valueCases(verb) {
    return [...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Zo)(verb)].flatMap(([name, { spec }]) => (spec.kind === "flag" ? [] : [`    "${verb.name}:${name}") value="${offered(spec) || "@none"}" ;;`]));
}


/***/ })

};
