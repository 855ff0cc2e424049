export const id = 34;
export const ids = [34];
export const modules = {

/***/ 50034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  help: () => (/* binding */ help)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/base/nearest.js
var nearest = __webpack_require__(14420);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/grammar/aliases.js + 1 modules
var grammar_aliases = __webpack_require__(89953);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/conversation/elsewhere.js
var conversation_elsewhere = __webpack_require__(23907);
// EXTERNAL MODULE: ./lib/core/grammar/arguments.js
var grammar_arguments = __webpack_require__(87920);
// EXTERNAL MODULE: ./lib/core/grammar/globals.js
var globals = __webpack_require__(76136);
// EXTERNAL MODULE: ./lib/core/grammar/registry.js
var registry = __webpack_require__(28157);
;// CONCATENATED MODULE: ./lib/core/grammar/manual.js
// The manual: pages of help and the reference, all made from the verbs themselves.






/** In the order in which they are looked for. */
const EXIT_CODES = [
    ["0", "done, or answered"],
    ["1", "a check found a problem, the work failed, or what was named does not exist"],
    ["2", "the command cannot be understood, or needs --yes"],
    ["3", "refused: a permission, a dependency or a transition that is not allowed"],
    ["4", "data that cannot be read"],
    ["5", "somebody else changed the same thing, after all retries"],
    ["7", "a remote does not answer"],
    ["74", "the disk is full or not writable"],
    ["130", "interrupted"],
];
/** `milestone plan TITLE [--task TEXT]…` */
function usageOf(verb) {
    const loose = (0,grammar_arguments/* positionalsOf */.Dx)(verb).map(({ spec }) => bracketed(spec.many ? `${spec.label}…` : spec.label, spec));
    const flags = [...(0,grammar_arguments/* flagsOf */.Zo)(verb)].map(([name, { spec }]) => bracketed(withLabel(name, spec), spec) + (spec.many ? "…" : ""));
    return ["milestone", verb.name, ...loose, ...flags].join(" ");
}
function bracketed(words, { required }) {
    return required ? words : `[${words}]`;
}
function withLabel(name, { label }) {
    return label === "" ? name : `${name} ${label}`;
}
/** What each argument is called and what it means, its few values included. */
function argumentRows(verb) {
    const meaning = ({ summary, type }) => (type?.values ? `${summary} One of ${type.values.join(", ")}.` : summary);
    return [
        ...(0,grammar_arguments/* positionalsOf */.Dx)(verb).map(({ spec }) => [spec.label, meaning(spec)]),
        ...[...(0,grammar_arguments/* flagsOf */.Zo)(verb)].map(([name, { spec }]) => [withLabel(name, spec), meaning(spec)]),
    ];
}
function globalRows(door) {
    return (0,globals/* globalFlags */.vP)(door).map(([name, { value, summary }]) => [value === null ? name : `${name} ${value}`, summary]);
}
/** Starts with the examples: they are what most people look for. */
function verbPage(verb, door) {
    const rows = argumentRows(verb);
    const reason = door === "comment" ? (0,conversation_elsewhere/* whyElsewhere */.f)(verb.name) : null;
    return [
        (0,reply/* heading */.R_)(door === "comment" ? verb.name : `milestone ${verb.name}`),
        (0,reply/* text */.Qq)(verb.summary),
        ...(reason === null ? [] : [(0,reply/* text */.Qq)(`It ${reason}; it cannot be said in a comment.`)]),
        ...(verb.examples.length > 0 ? [(0,reply/* heading */.R_)("Examples")] : []),
        ...verb.examples.map(({ line, why }) => (0,reply/* command */.G5)(line, why)),
        (0,reply/* heading */.R_)("Usage"),
        door === "comment" ? (0,reply/* command */.G5)(usageOf(verb), "") : (0,reply/* text */.Qq)(`  ${usageOf(verb)}`),
        ...(rows.length > 0 ? [(0,reply/* fields */.OA)(rows)] : []),
        (0,reply/* heading */.R_)("Flags of every verb"),
        (0,reply/* fields */.OA)(globalRows(door)),
        ...(door === "comment" ? [] : [(0,reply/* heading */.R_)("Exit codes"), (0,reply/* fields */.OA)(EXIT_CODES)]),
    ];
}
/** All verbs on one page. */
function overview(verbs, door) {
    return [
        ...(door === "comment" ? [] : [(0,reply/* heading */.R_)("milestone VERB …")]),
        (0,reply/* text */.Qq)("Plans and runs a repository's work in milestones that live in the repository itself."),
        (0,reply/* heading */.R_)("Verbs"),
        ...verbRows(verbs, door),
        (0,reply/* heading */.R_)("Flags of every verb"),
        (0,reply/* fields */.OA)(globalRows(door)),
        (0,reply/* heading */.R_)("More"),
        (0,reply/* command */.G5)("milestone help VERB", door === "comment" ? "examples and arguments of one verb" : "examples, arguments and exit codes of one verb"),
        (0,reply/* command */.G5)("milestone help --missing", "verbs that are still to come"),
        (0,reply/* command */.G5)("milestone help --aliases", "flags and script names of earlier versions"),
    ];
}
/** The verbs that share a noun. */
function nounPage(noun, verbs, door) {
    const missing = (0,registry/* missingNames */.JA)().filter((name) => name.startsWith(`${noun} `));
    return [
        (0,reply/* heading */.R_)(door === "comment" ? noun : `milestone ${noun} VERB …`),
        ...verbRows(verbs, door),
        ...(missing.length > 0 ? [(0,reply/* text */.Qq)(`Still to come: ${missing.join(", ")}.`)] : []),
    ];
}
/** Those that cannot be said here are only named. */
function verbRows(verbs, door) {
    const named = [...verbs].sort((left, right) => (left.name < right.name ? -1 : 1));
    const elsewhere = named.filter(({ name }) => door === "comment" && (0,conversation_elsewhere/* whyElsewhere */.f)(name) !== null);
    const here = named.filter((verb) => !elsewhere.includes(verb));
    return [
        ...(here.length > 0 ? [(0,reply/* fields */.OA)(here.map(({ name, summary }) => [name, summary]))] : []),
        ...(elsewhere.length > 0 ? [(0,reply/* text */.Qq)(`Not to be said in a comment: ${elsewhere.map(({ name }) => name).join(", ")}.`)] : []),
    ];
}
function missingPage(names) {
    return [(0,reply/* heading */.R_)("Not available yet"), (0,reply/* list */.p_)(names)];
}
function aliasPage() {
    return [(0,reply/* heading */.R_)("What earlier versions called it"), (0,reply/* fields */.OA)(grammar_aliases/* ALIASES */.rY.map(([typed, meant]) => [typed.replace(/ \$$/, ""), `milestone ${meant}`]))];
}
/** The reference page as Markdown: a section of level 4 for each verb. */
async function reference() {
    const globals = `#### Flags of every verb\n\n${markdownTable("Flag", globalRows("cli"))}`;
    return [...(await allVerbs()).map(referenceOf), globals].join("\n\n");
}
function referenceOf(verb) {
    const examples = verb.examples.map(({ line, why }) => `${line}   # ${why}`).join("\n");
    const rows = argumentRows(verb);
    const parts = [`#### \`milestone ${verb.name}\``, verb.summary, `\`${usageOf(verb)}\``, rows.length > 0 ? markdownTable("Argument", rows) : "", `\`\`\`sh\n${examples}\n\`\`\``];
    return parts.filter((part) => part !== "").join("\n\n");
}
function markdownTable(name, rows) {
    const cell = (words) => words.replaceAll("|", "\\|").replaceAll("<", "&lt;");
    return [`| ${name} | Meaning |`, "|---|---|", ...rows.map(([left, right]) => `| \`${left}\` | ${cell(right)} |`)].join("\n");
}

// EXTERNAL MODULE: ./lib/core/grammar/verb-name.js
var verb_name = __webpack_require__(68287);
;// CONCATENATED MODULE: ./lib/core/grammar/help.js
// help: the manual on the command line and in comments.









const help_name = { ...(0,verb/* positionals */.g9)(model_arguments/* SimpleName */.iQ, "The verb, or the noun that several verbs share; without it all of them."), label: "VERB", required: false };
/** The verb, made from all the others. */
function help(others, door = "cli") {
    const self = (0,verb/* defineQuery */.Ec)({
        name: "help",
        summary: "Explain the verbs.",
        permission: "read",
        scope: () => "none",
        args: {
            verb: help_name,
            missing: (0,verb/* flag */.Jt)("The verbs that are not available yet."),
            aliases: (0,verb/* flag */.Jt)("What flags and scripts of earlier versions are called now."),
        },
        examples: [
            { line: "milestone help", why: "every verb on one page" },
            { line: "milestone help plan", why: "one verb with its examples" },
            { line: "milestone help --missing", why: "what is still to come" },
        ],
        answer(_workspace, { verb, missing, aliases }) {
            if (missing)
                return (0,result.ok)({ data: { missing: (0,registry/* missingNames */.JA)() }, reply: missingPage((0,registry/* missingNames */.JA)()) });
            if (aliases)
                return (0,result.ok)({ data: { aliases: grammar_aliases/* ALIASES */.rY.map(([typed, meant]) => ({ typed, meant })) }, reply: aliasPage() });
            return pageOf(verb.join(" "), [...others, self], door);
        },
    });
    return self;
}
function pageOf(wanted, verbs, door) {
    if (wanted === "")
        return (0,result.ok)({ data: { verbs: verbs.map(described) }, reply: overview(verbs, door) });
    const verb = verbs.find((one) => one.name === wanted);
    if (verb)
        return (0,result.ok)({ data: { verbs: [described(verb)] }, reply: verbPage(verb, door) });
    if ((0,registry/* isPlanned */.H9)(wanted))
        return (0,result/* failed */.g)((0,verb_name/* notAvailable */.Fc)(wanted));
    const ofNoun = verbs.filter((one) => one.name.startsWith(`${wanted} `));
    if (ofNoun.length > 0 || (0,registry/* missingNames */.JA)().some((one) => one.startsWith(`${wanted} `)))
        return (0,result.ok)({ data: { verbs: ofNoun.map(described) }, reply: nounPage(wanted, ofNoun, door) });
    const near = (0,nearest/* nearest */.p)(wanted, verbs.map((one) => one.name));
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("unknown-verb", `There is no verb ${JSON.stringify(wanted)}.`, { hint: near.length > 0 ? (0,verb_name/* didYouMean */.au)(near) : "See `milestone help`." }));
}
function described(verb) {
    const args = argumentRows(verb).map(([argument, meaning]) => ({ argument, meaning }));
    return { name: verb.name, kind: verb.kind, summary: verb.summary, usage: usageOf(verb), permission: verb.permission, arguments: args, examples: verb.examples };
}


/***/ })

};
