export const id = 4726;
export const ids = [4726];
export const modules = {

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

/***/ 54726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDatabase: () => (/* binding */ checkDatabase)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33527);
/* harmony import */ var _core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8724);
/* harmony import */ var _core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48041);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16822);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63025);
/* harmony import */ var _backend_standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93298);
/* harmony import */ var _keeping_backup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91989);
// The health of what answers questions: it can be opened, is sound, is as new as this program, and answers in time.









/** An answer that takes longer is felt. */
const LATENCY_MS_MAX = 1_000;
/** `data` is `{backend, health, checks}`, of a dry run `{backend}`. Problems: `check-failed` where it is degraded; where it is unhealthy, what stands in the way. */
async function checkDatabase(ports, { target }, caller) {
    const stands = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .standing */ .JA)(ports);
    if (!stands.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(stands.problem);
    const backend = target ?? stands.value.backend;
    const fault = backend === "file" ? null : await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .hindrance */ .l0)(ports, backend);
    if (fault)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(fault);
    if (caller.dryRun && backend !== "file")
        return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_7__.NOTHING, data: { backend }, reply: (0,_core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedView */ .Yj)(backend, "opened, and looked through") };
    const checks = await (backend === "file" ? filesChecked(ports, caller) : catalogChecked(ports, backend, caller));
    if (!checks.ok)
        return told({ backend, health: "unhealthy", checks: [] }, backend === "file" ? checks.problem : unanswered(checks.problem, backend));
    const wrong = checks.value.filter((check) => !check.ok);
    const [first] = wrong;
    if (!first)
        return told({ backend, health: "healthy", checks: checks.value }, null);
    const hint = backend === "file" ? "See `milestone data validate`." : anew(backend);
    return told({ backend, health: "degraded", checks: checks.value }, (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendAtStart */ .gi)(backend)}: ${first.name}: ${first.found}.`, { hint }));
}
function anew(backend) {
    return `Build it anew: milestone backend rebuild ${backend}`;
}
/** What is wrong with a server is not mended by building anything. */
function unanswered(trouble, backend) {
    return { ...trouble, message: `${trouble.message} Until then the files answer.`, ...(trouble.code === "database-corrupt" && { hint: anew(backend) }) };
}
function told(data, trouble) {
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_7__.NOTHING, data, reply: (0,_core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedView */ .VH)(data.health, data.checks), problem: trouble };
}
async function catalogChecked(ports, backend, { now }) {
    const began = Date.parse(now());
    return (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .opened */ .Sg)(ports, backend, async (catalog) => {
        const connect = { name: "connect", ok: true, found: `${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(backend)} answers`, milliseconds: Date.parse(now()) - began };
        const checks = await catalog.check();
        return checks.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)([connect, ...checks.value.map(inTime)]) : checks;
    });
}
function inTime(check) {
    return check.ok && check.name === "latency" && check.milliseconds > LATENCY_MS_MAX ? { ...check, ok: false, found: `slower than ${LATENCY_MS_MAX} ms` } : check;
}
async function filesChecked({ settings, repository }, { now }) {
    return (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .reading */ .hF)({ repository }, async (snapshot) => {
        const began = Date.parse(now());
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .load */ .Hh)(snapshot, { scope: "all", settings });
        if (!loaded.ok)
            return loaded;
        const { paths, broken } = loaded.value.workspace;
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)([{ name: "files", ok: broken.size === 0, found: broken.size === 0 ? `${paths.size} read` : `${broken.size} of ${paths.size} cannot be read`, milliseconds: Date.parse(now()) - began }]);
    });
}


/***/ })

};
