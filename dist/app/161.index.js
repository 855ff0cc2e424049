export const id = 161;
export const ids = [161];
export const modules = {

/***/ 90161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unset: () => (/* binding */ unset)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9158);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50085);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
/* harmony import */ var _views_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43001);
// config unset: a key goes out of the repository's configuration.








/** Data: `{key, value, before}`: what holds after and before; unset keys are null. */
const unset = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "config unset",
    summary: "Take a key out of the configuration; what else is said of it holds, or its default.",
    permission: "maintain",
    args: { key: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyName */ .nC, "The key, such as backend_override.") },
    scope: () => "none",
    needs: () => [{ kind: "config" }],
    examples: [{ line: "milestone config unset backend_override", why: "return to automatic scaling" }],
    decide(workspace, { key: name }, { facts }) {
        if (!workspace.exists)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .noData */ ._h)(workspace));
        const key = (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .keyNamed */ .dS)(name);
        const path = key.ok ? key.value.path : name.split(".");
        if (!key.ok && !facts.config?.others.has(name))
            return key;
        const edits = facts.config && !isWritten(facts.config, path.join(".")) ? [] : [{ path: _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF, edits: [{ kind: "remove", at: path }] }];
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: [], edits });
    },
    answer(after, { key: name }, { context: { facts } }) {
        const found = (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .keyNamed */ .dS)(name);
        const path = found.ok ? found.value.path : name.split(".");
        const key = path.join(".");
        const before = found.ok ? (facts.config ? (0,_views_config_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(facts.config.config, path) : null) : (facts.config?.others.get(key) ?? null);
        const value = found.ok ? (0,_views_config_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(after.config, path) : null;
        const written = facts.config ? isWritten(facts.config, key) : true;
        const done = written ? `${key} is unset; ` : `${key} is not set in the file; `;
        return {
            data: { key, value: (0,_views_config_js__WEBPACK_IMPORTED_MODULE_5__/* .shownValue */ .JJ)(key, value), before: (0,_views_config_js__WEBPACK_IMPORTED_MODULE_5__/* .shownValue */ .JJ)(key, before) },
            reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${done}it is ${(0,_views_config_js__WEBPACK_IMPORTED_MODULE_5__/* .valueText */ .Ru)((0,_views_config_js__WEBPACK_IMPORTED_MODULE_5__/* .shownValue */ .JJ)(key, value))}.`)],
            subject: `unset ${key}`,
        };
    },
});
function isWritten({ named, others }, key) {
    return named.has(key) || others.has(key);
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
