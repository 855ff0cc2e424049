export const id = 1476;
export const ids = [1476,2940];
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

/***/ 48041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ checkedView),
/* harmony export */   __: () => (/* binding */ stockView),
/* harmony export */   ck: () => (/* binding */ assessmentView),
/* harmony export */   pG: () => (/* binding */ linesView),
/* harmony export */   yF: () => (/* binding */ standView)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33527);
// What a backend is and holds, as a reply: its place, size, rows, settings, and how it is.



function standView({ backend, pointer, override, due, server, milestones, current, behind }, stock) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([
            ["backend", (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(backend)], ["written down", pointer ?? "nothing yet"], ["override", override ?? "none"], ["due", due ? `${due.backend}, since ${due.since}` : "nothing"],
            ["PostgreSQL", server ?? "not configured"], ["milestones", milestones.toLocaleString("en-US")],
            ...(stock ? [["place", stock.place], ["size", (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(stock.bytes)], ["up to date", currentText({ current, behind })]] : []),
        ]),
        ...(backend === "file" ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("The files answer questions themselves; nothing has to be kept up to date.")] : []),
    ];
}
function currentText({ current, behind }) {
    if (current === true)
        return "yes";
    return behind === null ? "not yet; the next question reads what is missing" : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(behind, "file")} behind; the next question reads ${behind === 1 ? "it" : "them"}`;
}
function stockView({ backend, place, version, schema_version, bytes, rows, pool, settings }) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([
            ["database", `${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(backend)} ${version}`], ["place", place], ["schema", String(schema_version)], ["size", (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)],
            ...(pool ? [["connections", `${pool.size} open, ${pool.idle} idle, ${pool.waiting} waited for`]] : []),
        ]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["table", "rows"], Object.entries(rows).map(([name, count]) => [name, String(count)])),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)("Settings"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(Object.entries(settings).map(([name, value]) => [name, String(value)])),
    ];
}
function assessmentView({ database, size_bytes, records, recommendation }) {
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([["Database", database === "file" ? "files" : (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(database)], ["Size", (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(size_bytes)], ["Records", (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(records, "milestone")], ["Recommendation", recommendation]])];
}
function checkedView(verdict, checks) {
    const rows = checks.map(({ name, ok, found, milliseconds }) => [name, ok ? "ok" : "wrong", milliseconds.toFixed(1), found]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([["health", verdict]]), ...(rows.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["check", "", "ms", "found"], rows)] : [])];
}
function linesView(sentence, lines, more = []) {
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(sentence), ...(lines.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(lines)] : []), ...more];
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onKept: () => (/* binding */ onKept),
/* harmony export */   rebuildBackend: () => (/* binding */ rebuildBackend),
/* harmony export */   resetBackend: () => (/* binding */ resetBackend),
/* harmony export */   syncBackend: () => (/* binding */ syncBackend)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8724);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16822);
/* harmony import */ var _keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91989);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17623);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68931);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93298);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91063);
// Building a catalog anew from the files, or bringing it up to date: nothing in it is worth repairing otherwise.








/** `data`: `{backend, read, milliseconds, before, after, rows, verified}`. Problem: `check-failed` where it still does not answer like the files. */
async function rebuildBackend(ports, { target }, caller) {
    return onKept(ports, { target, what: "build anew" }, async (backend) => {
        if (caller.dryRun)
            return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__.NOTHING, data: { backend }, reply: (0,_core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedView */ .Yj)(backend, "thrown away and built anew from the files") };
        const rebuilt = await rebuiltFrom(ports, backend, caller);
        if (!rebuilt.ok)
            return (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)(rebuilt.problem);
        const compared = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(ports, { left: "file", right: backend }, caller.now());
        if (!compared.ok)
            return (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)(compared.problem, rebuilt.value);
        const { rows } = compared.value;
        const alike = (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlike */ .HI)(compared.value);
        return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__.NOTHING, data: { ...rebuilt.value, rows, verified: alike }, reply: alike ? (0,_core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_0__/* .rebuiltView */ .Lf)(rebuilt.value, { rows }) : [], problem: alike ? null : (0,_course_js__WEBPACK_IMPORTED_MODULE_4__/* .unlike */ .z3)(compared.value) };
    });
}
/** The same for a person who knows that it throws something away. */
async function resetBackend(ports, order, caller) {
    const refusal = caller.dryRun ? null : await (0,_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .agreement */ .z)({ ports, caller }, "throw the database away and build it anew from the files");
    return refusal ? (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)(refusal) : rebuildBackend(ports, order, caller);
}
/** `data`: `{backend, read, milliseconds, before, after}`. The files win: what a catalog has otherwise is replaced. */
async function syncBackend(ports, { target }, caller) {
    return onKept(ports, { target, what: "bring up to date" }, async (backend) => {
        if (caller.dryRun)
            return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__.NOTHING, data: { backend }, reply: (0,_core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedView */ .Yj)(backend, "brought up to what the files say") };
        const began = Date.parse(caller.now());
        const synced = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .withCatalog */ .w5)(ports, backend, async (catalog) => filled(ports, catalog, { before: await figuresOf(catalog) }));
        if (!synced.ok)
            return (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)(synced.problem);
        const data = { backend, ...synced.value, milliseconds: Date.parse(caller.now()) - began };
        return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__.NOTHING, data, reply: (0,_core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_0__/* .syncedView */ .Cf)(data) };
    });
}
/** On the catalog that is meant, or in use; where that is the files, there is nothing to do. */
async function onKept(ports, { target, what }, work) {
    const stands = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standing */ .JA)(ports);
    if (!stands.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)(stands.problem);
    const backend = target ?? stands.value.backend;
    if (backend === "file")
        return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__.NOTHING, data: { backend, done: false }, reply: (0,_core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToDo */ .KN)(what) };
    const fault = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .hindrance */ .l0)(ports, backend);
    return fault ? (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)(fault) : work(backend);
}
async function rebuiltFrom(ports, backend, caller) {
    const began = Date.parse(caller.now());
    const before = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .opened */ .Sg)(ports, backend, async (catalog) => (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(await figuresOf(catalog)));
    const discarded = ports.catalogs ? await ports.catalogs.discard(backend) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(null);
    if (!discarded.ok)
        return discarded;
    const built = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .withCatalog */ .w5)(ports, backend, (catalog) => filled(ports, catalog, { before: before.ok ? before.value : null }));
    return built.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ backend, ...built.value, milliseconds: Date.parse(caller.now()) - began }) : built;
}
async function filled(ports, catalog, { before }) {
    const brought = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .broughtCurrent */ .h1)(ports, catalog);
    if (!brought.ok)
        return brought;
    const after = await catalog.info();
    return after.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ read: brought.value.read, before, after: { bytes: after.value.bytes, rows: after.value.rows } }) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(after.problem);
}
/** Null where it cannot say. */
async function figuresOf(catalog) {
    const info = await catalog.info();
    return info.ok ? { bytes: info.value.bytes, rows: info.value.rows } : null;
}


/***/ }),

/***/ 91063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inSteps),
/* harmony export */   z: () => (/* binding */ agreement)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Work in steps: each is agreed to where somebody wants to be asked, timed, and told.

/** Stops at the first step that fails, or that is not agreed to. */
async function inSteps(steps, pace) {
    const done = [];
    for (const [at, { name, asks, work }] of steps.entries()) {
        const refusal = pace.ask ? await agreement(pace, asks) : null;
        if (refusal)
            return { done, problem: refusal };
        pace.ports.progress?.({ step: name, done: at, total: steps.length });
        const began = Date.parse(pace.caller.now());
        const result = await work();
        if (!result.ok)
            return { done, problem: result.problem };
        done.push({ step: name, found: result.value, milliseconds: Date.parse(pace.caller.now()) - began });
    }
    return { done, problem: null };
}
/** `what` is in the words of an order ("make a backup"). Null where it was agreed to beforehand, or is now. Problem: `confirmation-needed`. */
async function agreement({ ports, caller }, what) {
    if (caller.yes)
        return null;
    const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}?`;
    return ports.confirm ? ports.confirm(sentence) : (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Add --yes to the command." });
}


/***/ }),

/***/ 76883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  optimize: () => (/* binding */ optimize),
  tune: () => (/* binding */ tune)
});

// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/config/database.js
var database = __webpack_require__(33142);
// EXTERNAL MODULE: ./lib/core/views/catalog/rebuilt.js
var rebuilt = __webpack_require__(8724);
// EXTERNAL MODULE: ./lib/core/views/catalog/stock.js
var stock = __webpack_require__(48041);
// EXTERNAL MODULE: ./lib/core/views/catalog/names.js
var names = __webpack_require__(33527);
;// CONCATENATED MODULE: ./lib/core/views/catalog/tuned.js
// What was measured of a backend, and what would make it faster, as a reply.


function tunedView({ backend, done, advice, queries }) {
    return [
        ...(advice.length > 0 ? [(0,reply/* table */.tp)(["setting", "now", "better", "why"], advice.map(({ setting, now, wanted, why, applied }) => [setting, now, applied ? `${wanted} (set)` : wanted, why]))] : [(0,reply/* text */.Qq)(`Nothing in the settings of ${(0,names/* backendName */.Yd)(backend)} would make it faster.`)]),
        ...(done.length > 0 ? [(0,reply/* heading */.R_)("Done"), (0,reply/* list */.p_)(done)] : []),
        (0,reply/* heading */.R_)("Questions, the slowest first"),
        (0,reply/* table */.tp)(["question", "ms", "afterwards"], queries.map(({ question, before, after }) => [question, String(before), after === null ? "" : String(after)])),
    ];
}

// EXTERNAL MODULE: ./lib/core/verb.js
var core_verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/transact.js + 5 modules
var transact = __webpack_require__(93975);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/health.js
var health = __webpack_require__(10728);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/rebuild.js
var rebuild = __webpack_require__(8635);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/standing.js
var standing = __webpack_require__(93298);
// EXTERNAL MODULE: ./lib/engine/catalog/keeping/backup.js
var backup = __webpack_require__(91989);
;// CONCATENATED MODULE: ./lib/engine/catalog/db/optimize.js
// Making a backend smaller and faster: what the database can do for itself, and what its settings should say.














/** `data` is `{backend, before, after, done}`: bytes and rows before and after, and what was done. */
async function optimize(ports, { target }, caller) {
    return (0,rebuild.onKept)(ports, { target, what: "optimise" }, async (backend) => {
        if (caller.dryRun)
            return { ...backup.NOTHING, data: { backend }, reply: (0,rebuilt/* plannedView */.Yj)(backend, "packed, and counted through for its planner") };
        const done = await optimized(ports, backend);
        if (!done.ok)
            return (0,ask/* stopped */.ce)(done.problem);
        const { before, after, lines } = done.value;
        return { ...backup.NOTHING, data: { backend, before, after, done: lines }, reply: (0,stock/* linesView */.pG)(`${(0,names/* backendAtStart */.gi)(backend)} was optimised.`, lines, [(0,rebuilt/* figuresTable */._t)(before, after)]) };
    });
}
async function optimized(ports, backend) {
    return (0,standing/* withCatalog */.w5)(ports, backend, async (catalog) => {
        const before = await catalog.info();
        if (!before.ok)
            return before;
        const lines = await catalog.optimize();
        if (!lines.ok)
            return lines;
        const after = await catalog.info();
        return after.ok ? (0,result.ok)({ before: figures(before.value), after: figures(after.value), lines: lines.value }) : after;
    });
}
function figures({ bytes, rows }) {
    return { bytes, rows };
}
/**
 * `data` is a `Tuned`. With `apply` the settings are committed, and the database does for itself what it can; with `queries` only
 * the latter, and every kind of question is timed before and after it; a dry run times nothing. Indexes are part of the schema:
 * none is ever missing.
 */
async function tune(ports, { apply, queries }, caller) {
    return (0,rebuild.onKept)(ports, { target: null, what: "tune" }, async (backend) => {
        const stands = await (0,standing/* standing */.JA)(ports);
        if (!stands.ok)
            return (0,ask/* stopped */.ce)(stands.problem);
        const measured = caller.dryRun ? (0,result.ok)({ done: [], queries: [] }) : await measuredOf(ports, backend, { acts: apply || queries, caller });
        if (!measured.ok)
            return (0,ask/* stopped */.ce)(measured.problem);
        const advice = backend === "postgresql" ? poolAdvice(stands.value) : [];
        const written = apply && advice.length > 0 ? await applied(ports, advice, caller) : backup.NOTHING;
        if (written.problem)
            return (0,ask/* stopped */.ce)(written.problem);
        const data = { backend, ...measured.value, advice: advice.map((one) => ({ ...one, applied: apply && !caller.dryRun })) };
        return { ...written, data, reply: caller.dryRun ? untimedView(data, { acts: apply || queries }) : tunedView(data) };
    });
}
async function measuredOf(ports, backend, { acts, caller }) {
    const before = await (0,health/* timings */.E)(ports, backend, caller);
    if (!before.ok)
        return before;
    const done = acts ? await optimized(ports, backend) : null;
    if (done && !done.ok)
        return done;
    const after = acts ? await (0,health/* timings */.E)(ports, backend, caller) : null;
    return (0,result.ok)({ done: done?.value.lines ?? [], queries: timed(before.value, after) });
}
function untimedView({ backend, advice }, { acts }) {
    const what = `brought up to what the files say, and timed with every kind of question${acts ? " before and after it is packed and counted through" : ""}`;
    return [...(0,rebuilt/* plannedView */.Yj)(backend, what), ...advice.map(({ setting, now, wanted, why }) => (0,reply/* text */.Qq)(`${setting} is ${now}; better is ${wanted}: ${why}.`))];
}
function timed(before, after) {
    const later = new Map(after?.ok ? after.value.map(({ question, milliseconds }) => [question, milliseconds]) : []);
    return before.map(({ question, milliseconds }) => ({ question, before: milliseconds, after: later.get(question) ?? null }));
}
/** With one alone a refresh keeps questions waiting. */
const POOL_MIN = 2;
/** One process cannot use more connections than it does things at once; a few more let a refresh go on beside them. */
function poolAdvice({ config, database }) {
    const wanted = config.performance.max_concurrent_operations + 2;
    const now = database.postgresql.pool_size;
    if (now >= POOL_MIN && now <= wanted)
        return [];
    return [{ setting: "postgresql.pool_size", now: String(now), wanted: String(wanted), why: "performance.max_concurrent_operations and two more", applied: false }];
}
async function applied(ports, advice, caller) {
    const edits = advice.map(({ setting, wanted }) => ({ kind: "set", at: setting.split("."), value: Number(wanted) }));
    const verb = (0,core_verb/* defineCommand */.NB)({
        name: "db tune", summary: "Tune the database.", permission: "maintain", args: {}, examples: [], scope: () => "none",
        decide: () => (0,result.ok)({ events: [], edits: [{ path: database/* DATABASE_PATH */.yN, edits }] }),
        answer: () => ({ data: null, reply: [], subject: advice.map(({ setting, wanted }) => `${setting} is ${wanted}`).join(", ") }),
    });
    return (0,transact.transact)(ports, { verb, args: {}, line: "milestone db tune --apply" }, caller);
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
