export const id = 8076;
export const ids = [8076];
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
