export const id = 8076;
export const ids = [8076,2220];
export const modules = {

/***/ 58076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   set: () => (/* binding */ set)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92089);
/* harmony import */ var _model_config_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85868);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50085);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17685);
/* harmony import */ var _views_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43001);
// config set: one key of the repository's configuration gets a value.











/** Data: `{key, value, before}`: what was written, in canonical form, and what held before; credentials are masked. */
const set = (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .NB)({
    name: "config set",
    summary: "Set a key of the configuration; only its line changes.",
    permission: "maintain",
    args: {
        key: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyName */ .nC, "The key, such as git_integration.auto_commit."),
        value: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, "Its value; commas separate the names of a list."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)("Although the key is not known, or the value is a credential."),
    },
    scope: () => "none",
    needs: () => [{ kind: "config" }],
    examples: [
        { line: "milestone config set git_integration.auto_commit false", why: "write files without committing them" },
        { line: "milestone config set approval_workflow.design_approvers tech-lead,architect", why: "a list" },
    ],
    decide(workspace, { key: name, value: word, force }) {
        if (!workspace.exists)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_rules_find_js__WEBPACK_IMPORTED_MODULE_5__/* .noData */ ._h)(workspace));
        const wanted = wantedBy(name, word, { force });
        const contradiction = wanted.ok ? contradictionIn(workspace.config, wanted.value) : null;
        if (contradiction)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(contradiction);
        return wanted.ok ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ events: [], edits: [{ path: _model_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF, edits: [{ kind: "set", at: wanted.value.path, value: wanted.value.value }] }] }) : wanted;
    },
    answer(after, { key: name, value: word, force }, { context: { facts } }) {
        const wanted = wantedBy(name, word, { force });
        if (!wanted.ok)
            return { data: null, reply: [], problem: wanted.problem };
        const { path, value } = wanted.value;
        const key = path.join(".");
        const known = (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .keyNamed */ .dS)(name).ok;
        const before = facts.config ? (known ? (0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .valueAt */ .fK)(facts.config.config, path) : (facts.config.others.get(key) ?? null)) : null;
        const holds = known ? (0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .valueAt */ .fK)(after.config, path) : value;
        const stronger = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${key} stays ${(0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .valueText */ .Ru)((0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .shownValue */ .JJ)(key, holds))}: something else says so.`, { hint: `See \`milestone config get ${key}\` and \`milestone config validate\`.` });
        return {
            data: { key, value: (0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .shownValue */ .JJ)(key, value), before: (0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .shownValue */ .JJ)(key, before) },
            reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_9__/* .text */ .Qq)(`${key} is ${(0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .valueText */ .Ru)((0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .shownValue */ .JJ)(key, value))} now; it was ${(0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .valueText */ .Ru)((0,_views_config_js__WEBPACK_IMPORTED_MODULE_7__/* .shownValue */ .JJ)(key, before))}.`)],
            subject: `set ${key}`,
            ...(!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_10__/* .sameJson */ .Vk)(holds, value) && { warnings: [stronger] }),
        };
    },
});
/** Problems: `key-not-found` with the nearest keys; `invalid-argument` with what is allowed. */
function wantedBy(name, word, { force }) {
    const key = (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .keyNamed */ .dS)(name);
    if (!key.ok)
        return force && (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .spotAt */ .AH)(name.split(".")).kind === "unknown" ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ path: name.split("."), value: plainValue(word) }) : key;
    const value = (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_3__/* .readValue */ .wK)(key.value, { value: word, spelling: word });
    if (!value.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)({ ...value.problem, code: "invalid-argument" });
    return !force && (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .isCredential */ .uo)(key.value.key, value.value) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(credential(key.value)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ path: key.value.path, value: value.value });
}
/** The thresholds are a ladder: both would be ignored otherwise. */
function contradictionIn({ scale_thresholds }, { path, value }) {
    const key = path.join(".");
    const low = key === "scale_thresholds.file_to_sqlite" ? Number(value) : scale_thresholds.file_to_sqlite;
    const high = key === "scale_thresholds.sqlite_to_postgresql" ? Number(value) : scale_thresholds.sqlite_to_postgresql;
    if (low < high)
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-argument", `sqlite_to_postgresql (${high}) must be more than file_to_sqlite (${low}).`, { hint: "Change the other one first." });
}
/** What YAML would make of a word that no key explains. */
function plainValue(word) {
    if (word === "true" || word === "false")
        return word === "true";
    return /^-?\d{1,15}$/.test(word) ? Number(word) : word;
}
function credential({ key, path }) {
    const variable = path.join("_").toUpperCase();
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-argument", `${key} is a credential, and the configuration is committed.`, {
        hint: `Keep it in a variable or secret and write env:${variable}; --force writes it all the same.`,
    });
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
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91844);
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


/***/ }),

/***/ 43001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   rg: () => (/* binding */ configProblems),
/* harmony export */   ve: () => (/* binding */ configData),
/* harmony export */   w4: () => (/* binding */ configRows),
/* harmony export */   xo: () => (/* binding */ configTable)
/* harmony export */ });
/* harmony import */ var _base_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50085);
// The configuration as people see it: credentials masked, with who said what.






/** Keys that some source sets and, with `effective`, all others; of one section where it is named. Other programs' keys come last. */
function configRows(reading, { section, effective }) {
    const said = [...reading.settings.keys()];
    const known = (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configKeys */ .nK)().filter(({ path }) => !path.includes("<name>")).map(({ key }) => key);
    const keys = new Set(effective ? [...known, ...said] : [...known.filter((key) => reading.settings.has(key)), ...said]);
    const rows = [...keys].map((key) => rowOf(reading, key));
    const others = [...reading.others].map(([key, value]) => ({ key, path: key.split("."), value: shownValue(key, value), source: "file", from: "file" }));
    return [...rows, ...others].filter(({ key }) => section === undefined || key === section || key.startsWith(`${section}.`));
}
function rowOf(reading, key) {
    const said = reading.settings.get(key)?.[0];
    const path = said?.path ?? key.split(".");
    const place = said?.at ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(said.at) : said?.name;
    const source = (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(reading, key);
    return { key, path, value: shownValue(key, valueAt(reading.config, path)), source, from: place === undefined ? source : `${source} (${place})` };
}
/** Null where there is nothing. */
function valueAt(config, path) {
    let value = config;
    for (const name of path)
        value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
    return value;
}
/** What may be shown of a key's value. */
function shownValue(key, value) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.map((item) => shownValue(key, item));
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shownValue(`${key}.${name}`, member)]));
    return (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .masked */ .Iv)(key, value);
}
/** The rows as nested data, and the source of each key. */
function configData(rows) {
    return {
        config: (0,_base_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .c)({}, rows.map(({ path, value }) => ({ kind: "set", at: path, value }))),
        origins: Object.fromEntries(rows.map(({ key, source }) => [key, source])),
    };
}
function configTable(rows) {
    if (rows.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Nothing is set; the defaults hold.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["key", "value", "from"], rows.map(({ key, value, from }) => [key, valueText(value), from]))];
}
/** A value as it is written in the file; unset is a dash. */
function valueText(value) {
    if (value === null)
        return "-";
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? `[${value.map(String).join(", ")}]` : (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? JSON.stringify(value) : String(value);
}
function configProblems(problems) {
    if (problems.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("The configuration is in order.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(problems.map(({ code, message, hint, at }) => `${at ? `${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}: ` : ""}${message} (${code})${hint ? ` ${hint}` : ""}`))];
}


/***/ })

};
