export const id = 2785;
export const ids = [2785];
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
/* harmony import */ var _model_backend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91844);
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


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ syncedView),
/* harmony export */   KN: () => (/* binding */ nothingToDo),
/* harmony export */   Lf: () => (/* binding */ rebuiltView),
/* harmony export */   Yj: () => (/* binding */ plannedView),
/* harmony export */   _t: () => (/* binding */ figuresTable)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33527);
// A catalog built anew or brought up to date, as a reply: what it was before, and what it is now.



function rebuiltView({ backend, milliseconds, before, after }, { rows }) {
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendAtStart */ .gi)(backend)} was built anew from the files in ${milliseconds} ms, and answers every question as they do: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, "milestone")}.`), figuresTable(before, after)];
}
function syncedView({ backend, read, milliseconds, before, after }) {
    const what = read === 0 ? "had everything that the files say" : `took over ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(read, "entry", "entries")} from the files`;
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendAtStart */ .gi)(backend)} ${what} (${milliseconds} ms).`), figuresTable(before, after)];
}
/** Size and milestones, and of the other rows those that changed. */
function figuresTable(before, after) {
    const names = [...new Set(["milestones", ...Object.keys(before?.rows ?? {}), ...Object.keys(after.rows)])].filter((name) => name === "milestones" || (before !== null && before.rows[name] !== after.rows[name]));
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["", "before", "after"], [
        ["size", before ? (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(before.bytes) : "–", (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(after.bytes)],
        ...names.map((name) => [name, before ? String(before.rows[name] ?? 0) : "–", String(after.rows[name] ?? 0)]),
    ]);
}
/** What is said of the files where somebody asks for work on a catalog. */
function nothingToDo(what) {
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`The files answer questions themselves here; there is no catalog to ${what}.`)];
}
function plannedView(backend, what) {
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([["backend", (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(backend)], ["would be done", what]])];
}


/***/ }),

/***/ 72910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBackends: () => (/* binding */ compareBackends),
  verifyBackend: () => (/* binding */ verifyBackend)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/catalog/names.js
var names = __webpack_require__(33527);
;// CONCATENATED MODULE: ./lib/core/views/catalog/compared.js
// Two backends compared, as a reply: how many of each, and what they do not have alike.


/** More of them nobody reads; the data has all. */
const SHOWN_MAX = 20;
function comparedView(compared) {
    const { left, right, rows, questions, only_left, only_right, different } = compared;
    const found = [(0,reply/* fields */.OA)([
            ["milestones", rows.toLocaleString("en-US")], ["questions", questions.toLocaleString("en-US")],
            [`only in ${(0,names/* backendName */.Yd)(left)}`, String(only_left.length)], [`only in ${(0,names/* backendName */.Yd)(right)}`, String(only_right.length)], ["different", String(different.length)],
        ])];
    const lines = linesOf(compared);
    if (lines.length === 0)
        return [(0,reply/* text */.Qq)(`${(0,names/* backendAtStart */.gi)(left)} and ${(0,names/* backendName */.Yd)(right)} give the same answer to every question.`), ...found];
    const more = lines.length > SHOWN_MAX ? [(0,reply/* text */.Qq)(`… and ${lines.length - SHOWN_MAX} more.`)] : [];
    return [...found, (0,reply/* table */.tp)(["about", "", "fields"], lines.slice(0, SHOWN_MAX)), ...more];
}
function linesOf({ left, right, only_left, only_right, different }) {
    return [
        ...only_left.map((id) => [id, `only in ${(0,names/* backendName */.Yd)(left)}`, ""]),
        ...only_right.map((id) => [id, `only in ${(0,names/* backendName */.Yd)(right)}`, ""]),
        ...different.map(({ question, milestone, fields: names }) => [milestone ?? `the question ${question}`, "different", names.join(", ")]),
    ];
}
function verifiedView({ right, rows, questions }) {
    if (right === "file")
        return [(0,reply/* text */.Qq)(`The files answer questions themselves: ${(0,names/* counted */.hS)(rows, "milestone")}, and nothing that could differ from them.`)];
    return [(0,reply/* text */.Qq)(`${(0,names/* backendAtStart */.gi)(right)} holds what the files say: ${(0,names/* counted */.hS)(rows, "milestone")}, ${(0,names/* counted */.hS)(questions, "question")}, every answer the same.`)];
}

// EXTERNAL MODULE: ./lib/core/views/catalog/rebuilt.js
var rebuilt = __webpack_require__(8724);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/catalog/keeping/backup.js
var backup = __webpack_require__(91989);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/compare.js
var compare = __webpack_require__(17623);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/course.js
var course = __webpack_require__(68931);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/standing.js
var standing = __webpack_require__(93298);
;// CONCATENATED MODULE: ./lib/engine/catalog/backend/verify.js
// Verifying and comparing: whether backends hold the same, told question by question and milestone by milestone.








/** `data` is `{from, to, rows, verified}`, of a dry run `{from, to}`; where the two differ, what they differ in as well, and the problem `check-failed`. */
async function verifyBackend(ports, { target }, caller) {
    const pair = await pairOf(ports, { left: "file", right: target });
    if ("code" in pair)
        return (0,ask/* stopped */.ce)(pair);
    if (caller.dryRun && keptOf(pair).length > 0)
        return { ...backup.NOTHING, data: { from: pair.left, to: pair.right }, reply: planned(pair) };
    const compared = await (0,compare/* compare */.UD)(ports, pair, caller.now());
    if (!compared.ok)
        return (0,ask/* stopped */.ce)(compared.problem);
    const { rows, only_left, only_right, different } = compared.value;
    const data = { from: pair.left, to: pair.right, rows };
    if ((0,compare/* isAlike */.HI)(compared.value))
        return { ...backup.NOTHING, data: { ...data, verified: true }, reply: verifiedView(compared.value) };
    return { ...backup.NOTHING, data: { ...data, verified: false, missing: only_left, surplus: only_right, different }, reply: comparedView(compared.value), problem: (0,course/* unlike */.z3)(compared.value) };
}
/** `data` is the whole comparison, of a dry run `{left, right}`. Without names: the files and what is in use. */
async function compareBackends(ports, names, caller) {
    const pair = await pairOf(ports, names);
    if ("code" in pair)
        return (0,ask/* stopped */.ce)(pair);
    if (pair.left === pair.right && names.left !== null && names.right !== null)
        return (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("usage", `${pair.left} is compared with itself.`, { hint: "Name two: milestone backend compare file sqlite" }));
    if (caller.dryRun && keptOf(pair).length > 0)
        return { ...backup.NOTHING, data: pair, reply: planned(pair) };
    const compared = await (0,compare/* compare */.UD)(ports, pair, caller.now());
    if (!compared.ok)
        return (0,ask/* stopped */.ce)(compared.problem);
    const alike = (0,compare/* isAlike */.HI)(compared.value);
    const reply = pair.left === pair.right ? verifiedView(compared.value) : comparedView(compared.value);
    return { ...backup.NOTHING, data: { ...compared.value, same: alike }, reply, problem: alike ? null : (0,course/* unlike */.z3)(compared.value) };
}
/** To be compared they are brought up to date: that is what a dry run leaves out. */
function keptOf({ left, right }) {
    return [...new Set([left, right])].filter((backend) => backend !== "file");
}
function planned(pair) {
    return keptOf(pair).flatMap((backend) => (0,rebuilt/* plannedView */.Yj)(backend, "brought up to what the files say, and every answer compared"));
}
async function pairOf(ports, { left, right }) {
    const stands = await (0,standing/* standing */.JA)(ports);
    if (!stands.ok)
        return stands.problem;
    const pair = { left: left ?? "file", right: right ?? stands.value.backend };
    for (const backend of [pair.left, pair.right]) {
        const fault = backend === "file" ? null : await (0,standing/* hindrance */.l0)(ports, backend);
        if (fault)
            return fault;
    }
    return pair;
}


/***/ }),

/***/ 62614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ commitPointer)
/* harmony export */ });
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60306);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_files_config_database_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47259);
/* harmony import */ var _core_model_config_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33142);
/* harmony import */ var _core_verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93975);
// The pointer: which backend holds, written into its file and committed as every command's files are.







/**
 * Only the lines of the pointer change; where it says so already, nothing does. Problems: `conflict` where it is not what was seen
 * any more, those of a file that cannot be read, and those of every command.
 */
async function commitPointer(ports, pointing, caller) {
    return (0,_transact_js__WEBPACK_IMPORTED_MODULE_4__.transact)(ports, { verb: pointerCommand(pointing), args: {}, line: pointing.line }, caller);
}
/** A command like others, but none that somebody could name: it is decided again where files have changed meanwhile. */
function pointerCommand({ backend, due, seen, line, subject }) {
    return (0,_core_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
        name: line, summary: subject, permission: "maintain", args: {}, examples: [], scope: () => "none",
        decide: ({ database }) => {
            if (seen && !samePointer(database, seen))
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("conflict", "Somebody else has changed the backend meanwhile.", { hint: "Look again: milestone scale status" }));
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ events: [], edits: [{ path: _core_model_config_database_js__WEBPACK_IMPORTED_MODULE_2__/* .DATABASE_PATH */ .yN, edits: (0,_core_files_config_database_config_js__WEBPACK_IMPORTED_MODULE_1__.pointerEdits)(database, { backend: backend === undefined ? database.backend : backend, due }) }] });
        },
        answer: ({ database }) => ({ data: { backend: database.backend, due: database.due }, reply: [], subject }),
    });
}
function samePointer(one, other) {
    return one.backend === other.backend && (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sameJson */ .Vk)(one.due, other.due);
}


/***/ })

};
