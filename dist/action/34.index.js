export const id = 34;
export const ids = [34,2220];
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


/***/ }),

/***/ 22220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   QF: () => (/* binding */ BackendName),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ae: () => (/* binding */ NoticeChannel),
/* harmony export */   e3: () => (/* binding */ DateText),
/* harmony export */   gy: () => (/* binding */ PriorityName),
/* harmony export */   hE: () => (/* binding */ Title),
/* harmony export */   iQ: () => (/* binding */ SimpleName),
/* harmony export */   jF: () => (/* binding */ CommitId),
/* harmony export */   jX: () => (/* binding */ TaskStatusName),
/* harmony export */   lm: () => (/* binding */ TaskRef),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   nC: () => (/* binding */ KeyName),
/* harmony export */   ng: () => (/* binding */ MilestoneRefs),
/* harmony export */   oM: () => (/* binding */ DurationText),
/* harmony export */   s4: () => (/* binding */ TaskRefs),
/* harmony export */   xN: () => (/* binding */ ApproverName),
/* harmony export */   y_: () => (/* binding */ Count),
/* harmony export */   zK: () => (/* binding */ PhaseName)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69463);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
// The kinds of words that verbs take, and what each becomes.





/** Longer references name nothing: ids have at most 50 characters, slugs of titles rarely more than twice that. */
const REFERENCE_LENGTH_MAX = 100;
/** A title is one line of a list, of a commit subject and of a pull request. */
const TITLE_LENGTH_MAX = 200;
/** A reason or description; more belongs into the file itself. */
const TEXT_LENGTH_MAX = 4_000;
/** Where operating systems stop. */
const PATH_LENGTH_MAX = 4_096;
/** More than any list has, and few enough to be counted. */
const COUNT_MAX = 100_000;
/** The longest dotted key of the reference is a third of this. */
const KEY_LENGTH_MAX = 200;
const CONTROL = /\p{Cc}/u;
/** A word that fits where `read` gives a value for it. */
function words(read) {
    return {
        safeParse: (word) => {
            const data = read(word);
            return data === undefined ? { success: false } : { success: true, data };
        },
    };
}
function fitting(fits) {
    return words((word) => (fits(word) ? word : undefined));
}
function isPlain(word, longest) {
    return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}
function isReference(word) {
    return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}
function reference(label, named) {
    return {
        label,
        schema: fitting(isReference),
        code: "invalid-id",
        hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
    };
}
/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
const MilestoneRef = reference("ID", "a milestone");
const TaskRef = reference("TASK", "a task");
/** A phase of a task, in small letters. */
const PhaseName = {
    label: "PHASE",
    schema: words((word) => (/^[a-z][a-z0-9_-]{0,39}$/.test(word.trim().toLowerCase()) ? word.trim().toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Name a phase, such as design, spec or execute.",
};
/** An entry of a list of approvers: a role, a login, @org/team or an e-mail address. */
const ApproverName = plainText("ROLE", REFERENCE_LENGTH_MAX);
/** References with commas between them; an empty word is an empty list. */
const MilestoneRefs = references("ID,…", MilestoneRef);
const TaskRefs = references("TASK,…", TaskRef);
function references(label, one) {
    const split = (word) => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return {
        label,
        schema: words((word) => (split(word).every(isReference) ? split(word) : undefined)),
        code: one.code,
        hint: `${one.hint} Put commas between several.`,
    };
}
/** An id that is to be given. */
const NewId = {
    label: "ID",
    schema: fitting((word) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(word).ok),
    code: "invalid-id",
    hint: _ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_HINT */ ._c,
};
const Title = plainText("TITLE", TITLE_LENGTH_MAX);
const Text = plainText("TEXT", TEXT_LENGTH_MAX);
/** The id of a commit, or the start of one; in lower case. */
const CommitId = {
    label: "COMMIT",
    schema: words((word) => (/^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Write 7 to 64 hexadecimal digits, best all 40.",
};
/** One line of text, white space around it taken away. */
function plainText(label, longest) {
    return {
        label,
        schema: words((word) => (isPlain(word.trim(), longest) ? word.trim() : undefined)),
        code: "invalid-argument",
        hint: `Write one line of 1 to ${longest} characters, without control characters.`,
    };
}
/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
const DurationText = {
    label: "DURATION",
    schema: words((word) => ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(strictDuration(word)) === null ? undefined : strictDuration(word))),
    code: "invalid-argument",
    hint: _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp,
};
function strictDuration(word) {
    return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit, unit) => `${digit}${unit.charAt(0).toLowerCase()}`);
}
/** Days of the months of a year that is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(word) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
    return day >= 1 && day <= days;
}
/** `2026-03-31`; a day that the calendar has. */
const DateText = {
    label: "DATE",
    schema: fitting(isDay),
    code: "invalid-argument",
    hint: "Write a date as 2026-03-31.",
};
const Count = {
    label: "N",
    schema: words((word) => (/^\d{1,7}$/.test(word) && Number(word) >= 1 && Number(word) <= COUNT_MAX ? Number(word) : undefined)),
    code: "invalid-argument",
    hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};
const FilePath = {
    label: "PATH",
    schema: fitting((word) => isPlain(word, PATH_LENGTH_MAX)),
    code: "invalid-argument",
    hint: "Name a file or folder, relative to where you are.",
};
/** A dotted key of the configuration. */
const KeyName = {
    label: "KEY",
    schema: fitting((word) => word.length <= KEY_LENGTH_MAX && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(word)),
    code: "invalid-argument",
    hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};
/** A file name without folder and ending: a template, a workflow. */
const SimpleName = {
    label: "NAME",
    schema: fitting((word) => word.length <= REFERENCE_LENGTH_MAX && /^[A-Za-z0-9][\w-]*$/.test(word)),
    code: "invalid-argument",
    hint: "Names are letters, digits, hyphens and underscores.",
};
/** One of a few words; upper case and hyphens for underscores are forgiven, `also` maps other spellings. */
function choice(label, values, also = {}) {
    const spelled = (word) => {
        const plain = word.trim().toLowerCase();
        const found = values.find((value) => value === plain || value === plain.replaceAll("-", "_"));
        return found ?? (Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain);
    };
    return {
        label,
        schema: words((word) => values.find((value) => value === spelled(word))),
        code: "invalid-argument",
        hint: `Choose one of ${values.join(", ")}.`,
        values,
    };
}
const MilestoneStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_STATUSES */ .uW, {
    planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const TaskStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_STATUSES */ .Hi, {
    active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const PriorityName = choice("PRIORITY", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE);
const NoticeChannel = choice("CHANNEL", _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l);
const BackendName = choice("BACKEND", _backend_js__WEBPACK_IMPORTED_MODULE_4__/* .BACKENDS */ .A, { files: "file", yaml: "file", postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite" });


/***/ })

};
