export const id = 9640;
export const ids = [9640];
export const modules = {

/***/ 47259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pointerEdits: () => (/* binding */ pointerEdits),
/* harmony export */   readDatabaseConfig: () => (/* binding */ readDatabaseConfig)
/* harmony export */ });
/* harmony import */ var _base_edit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2588);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_backend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69463);
/* harmony import */ var _model_config_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33142);
/* harmony import */ var _model_config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85868);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63715);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83313);
// database-config.yaml: read with a place for whatever is wrong in it, and edited line by line.









/** Other words for backends, of earlier versions and of people. */
const SPELLINGS = { postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite", files: "file", yaml: "file" };
/**
 * What cannot be used is reported and leaves standing what else is said. `type` is an old name of `backend`. Problems: those of
 * parseYaml; `invalid-value`, for credentials too; `value-ignored`, `unknown-key`.
 */
function readDatabaseConfig(text, path) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(text, path);
    if (!value.ok)
        return { config: _model_config_database_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_DATABASE_CONFIG */ .B6, problems: [value.problem], whole: false };
    if (value.value === null)
        return { config: _model_config_database_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_DATABASE_CONFIG */ .B6, problems: [], whole: true };
    const found = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value.value) ? leavesOf(value.value, []).map(renamed) : [{ at: [], value: value.value }];
    const read = found.map((leaf) => ({ ...leaf, ...meaningOf(leaf) }));
    const due = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value.value) ? dueIn(value.value["due"]) : null;
    const faults = [...read.flatMap(({ at, fault }) => (fault ? [{ at, fault }] : [])), ...(due === "odd" ? [{ at: ["due"], fault: ODD_DUE }] : [])];
    const edits = read.flatMap(({ edit }) => edit ?? []);
    const config = { ...applied(edits), due: due === "odd" ? null : due };
    return { config, problems: faults.map(({ at, fault }) => ({ ...fault, at: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(text, at, path) })), whole: true };
}
function leavesOf(value, at) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value))
        return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...at, key]));
    return [{ at, value }];
}
/** Where the same is said in the words of today; `at` stays where it stands. */
function renamed(leaf) {
    const key = leaf.at.length === 1 && leaf.at[0] === "type" ? ["backend"] : leaf.at;
    const spelled = typeof leaf.value === "string" && key[0] === "backend" ? SPELLINGS[leaf.value.toLowerCase()] : undefined;
    return { at: leaf.at, key, value: spelled ?? leaf.value };
}
function meaningOf({ at, key = at, value }) {
    const name = at.join(".");
    if (at.length === 0)
        return { fault: (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", "This is not a mapping of keys to values.", { hint: "Write `backend: file`, or comments only." }) };
    if (holdsCredential(name, value))
        return { fault: credential(name) };
    if (at[0] === "due" || value === null)
        return {};
    const spot = (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spotIn */ .qJ)(_model_config_database_js__WEBPACK_IMPORTED_MODULE_1__/* .DATABASE_KEYS */ .tE, key);
    if (spot.kind !== "key")
        return { fault: (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-key", `${name} is not a known key; it is kept.`, { hint: "Delete it, or keep it for a program of your own." }) };
    const read = (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readValue */ .wK)({ ...spot.key, key: name }, { value });
    return read.ok ? { edit: { kind: "set", at: key, value: read.value } } : { fault: read.problem };
}
/** In an address a password may also stand behind the question mark. */
function holdsCredential(name, value) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value))
        return value.some((item) => holdsCredential(name, item));
    return (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredential */ .uo)(name, value) || (typeof value === "string" && /:\/\/\S*[?&](?:password|passfile|sslkey|sslpassword)=/i.test(value));
}
function credential(name) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("literal-secret", `${name} holds a credential, and this file is committed; it is not used.`, {
        hint: "Take it out, give it in the variable DATABASE_URL (in a workflow: a secret), and replace the one that was committed.",
    });
}
const ODD_DUE = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", "due must have a backend and since when it is due.", { hint: "Delete it: it is written again by the next look at the scale." });
function dueIn(value) {
    if (value === undefined || value === null)
        return null;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value))
        return "odd";
    const backend = _model_backend_js__WEBPACK_IMPORTED_MODULE_7__/* .BACKENDS */ .A.find((known) => known === value["backend"]);
    const since = value["since"];
    return backend && typeof since === "string" && Number.isFinite(Date.parse(since)) ? { backend, since } : "odd";
}
/** True by construction: every edit is a key of the definition with a value that its definition read. */
function applied(edits) {
    const config = (0,_base_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .applyEdits */ .c)({ ..._model_config_database_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_DATABASE_CONFIG */ .B6 }, edits);
    if (!isDatabaseConfig(config))
        throw new Error("The database configuration lost a section.");
    return config;
}
function isDatabaseConfig(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value) && "backend" in value && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value["postgresql"]);
}
/** The edits that make the file say this of the pointer, and nothing where it does; whatever else stands in it stays. */
function pointerEdits(before, { backend, due }) {
    const moved = before.backend === backend ? [] : [{ kind: "remove", at: ["type"] }, backend === null ? { kind: "remove", at: ["backend"] } : { kind: "set", at: ["backend"], value: backend }];
    const waited = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sameJson */ .Vk)(before.due, due) ? [] : [due === null ? { kind: "remove", at: ["due"] } : { kind: "set", at: ["due"], value: due }];
    return [...moved, ...waited];
}


/***/ })

};
