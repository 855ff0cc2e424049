export const id = 9212;
export const ids = [9212,1759];
export const modules = {

/***/ 56318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   Ru: () => (/* binding */ valueText)
/* harmony export */ });
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
// The five metrics of scale, each with what it counts.



/** What each metric counts, in one sentence. */
const METRICS = {
    milestone_count: "Milestones that are neither completed, cancelled nor archived.",
    dependency_depth: "Milestones in the longest chain in which each requires the one before.",
    query_frequency: "Commands a minute that the event logs recorded in the last hour; reading leaves no trace.",
    data_volume: "Bytes of all milestones and their event logs.",
    coordination_complexity: "Twice the tasks under Kiro, plus the dependencies, plus three times the people at work, of milestones that are not over.",
};
/** A value, or a threshold, as people read it. */
function valueText(metric, value) {
    if (metric === "data_volume")
        return (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(value);
    return metric === "query_frequency" ? `${value} a minute` : String(value);
}
/** `measures` are those of the last hour. */
function metricsOf(workspace, measures) {
    const active = activeMilestones(workspace);
    // A file that cannot be read is a milestone all the same, and nobody knows that it is over.
    const unread = [...workspace.broken.keys()].filter((id) => !(workspace.paths.get(id) ?? "").startsWith("completed/"));
    const requires = active.reduce((sum, { dependencies, tasks }) => sum + dependencies.requires.length + tasks.reduce((all, task) => all + task.dependencies.length, 0), 0);
    const kiro = active.flatMap(({ tasks }) => tasks).filter((task) => task.kiro_workflow.enabled).length;
    return {
        milestone_count: active.length + unread.length,
        dependency_depth: depthOf(workspace),
        query_frequency: Math.round((measures.operations / 60) * 100) / 100,
        data_volume: measures.bytes,
        coordination_complexity: 2 * kiro + requires + 3 * assignees(active).size,
    };
}
function activeMilestones({ milestones }) {
    return [...milestones.values()].filter(({ status }) => status !== "completed" && status !== "cancelled" && status !== "archived");
}
/** Of those that are not archived; a milestone that requires none is a chain of one, but no chain to speak of. */
function depthOf({ milestones }) {
    const edges = new Map([...milestones.values()].filter(({ status }) => status !== "archived").map(({ id, dependencies }) => [id, dependencies.requires]));
    const { length } = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(edges, () => 1);
    return length <= 1 ? 0 : length;
}
function assignees(milestones) {
    return new Set(milestones.flatMap(({ tasks }) => tasks.filter(({ status }) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaskOver */ .Od)(status)).flatMap(({ assigned_to }) => assigned_to ?? [])));
}


/***/ }),

/***/ 23781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ isLarger),
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   XJ: () => (/* binding */ triggersOf),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   g$: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _model_backend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91844);
/* harmony import */ var _model_config_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33142);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79135);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56318);
// Scale: how much there is to keep beside the thresholds, and the backend that this asks for.




/** A chain that long makes every question about what is ready a complex one. */
const DEPTH_MAX = 7;
/** So many people at once ask for SQLite, and so many for PostgreSQL. */
const PEOPLE_MAX = 3;
const CROWD_MAX = 10;
/** 50 writes a second. */
const WRITES_A_MINUTE_MAX = 3_000;
const VOLUME_BYTES_MAX = 100 * 1024 * 1024;
/** Milestones and coordination together: from here on PostgreSQL wants tuning. */
const ENTERPRISE_MIN = 500;
/** The share of a threshold at which people are told, in percent. */
const ALERT_PERCENT = 80;
/** Every trigger as the settings have it, those of SQLite first. */
function triggersOf({ scale_thresholds }) {
    const { file_to_sqlite, sqlite_to_postgresql } = scale_thresholds;
    return [
        { metric: "milestone_count", at: file_to_sqlite, backend: "sqlite", setting: "scale_thresholds.file_to_sqlite" },
        { metric: "dependency_depth", at: DEPTH_MAX, backend: "sqlite", setting: null },
        { metric: "people", at: PEOPLE_MAX, backend: "sqlite", setting: null },
        { metric: "milestone_count", at: sqlite_to_postgresql, backend: "postgresql", setting: "scale_thresholds.sqlite_to_postgresql" },
        { metric: "query_frequency", at: WRITES_A_MINUTE_MAX, backend: "postgresql", setting: null },
        { metric: "data_volume", at: VOLUME_BYTES_MAX, backend: "postgresql", setting: null },
        { metric: "people", at: CROWD_MAX, backend: "postgresql", setting: null },
    ];
}
function judged(config, values) {
    return triggersOf(config).map((trigger) => ({ ...trigger, value: values[trigger.metric], fires: values[trigger.metric] >= trigger.at }));
}
/** The largest that something asks for, of those that may be had; `max_backends` 1 is files alone, 2 are files and SQLite. */
function askedFor(triggers, { scale_thresholds: { max_backends } }, available = _model_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKENDS */ .A) {
    const may = _model_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKENDS */ .A.slice(0, max_backends);
    const wanted = Math.max(0, ...triggers.filter(({ fires }) => fires).map(({ backend }) => _model_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKENDS */ .A.indexOf(backend)));
    return may.slice(0, wanted + 1).findLast((backend) => available.includes(backend)) ?? "file";
}
const WITHOUT_SERVER = ["file", "sqlite"];
/** `measures` are those of the last hour. Nothing is switched. */
function scaleOf(workspace, measures, { server = isConfigured(workspace) } = {}) {
    const { config, database } = workspace;
    const { auto_scale, backend_override: override, scale_thresholds, alerts } = config;
    const metrics = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(workspace, measures);
    const triggers = judged(config, { ...metrics, people: measures.people });
    const recommended = askedFor(triggers, config);
    const backend = (0,_backend_js__WEBPACK_IMPORTED_MODULE_3__/* .backendOf */ .E)(config, database);
    return {
        backend,
        recommended,
        reachable: server ? recommended : askedFor(triggers, config, WITHOUT_SERVER),
        server,
        due: database.due,
        auto_scale,
        override,
        auto_scaling: !auto_scale ? "disabled" : override === null ? "enabled" : "paused by override",
        metrics,
        thresholds: { file_to_sqlite: scale_thresholds.file_to_sqlite, sqlite_to_postgresql: scale_thresholds.sqlite_to_postgresql },
        triggers,
        alerts: alerts.scale_threshold_approaching ? triggers.flatMap(alertOf) : [],
        reasons: reasonsOf({ config, triggers, backend, recommended, server, score: metrics.milestone_count + metrics.coordination_complexity }),
    };
}
/** The address of anything else is none. */
function isConfigured({ config, database }) {
    return (0,_model_config_database_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerText */ .Lr)((0,_backend_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .F)(config, database) ?? "");
}
function alertOf({ metric, value, at, backend, fires }) {
    const percent = Math.floor((value / at) * 100);
    return !fires && percent >= ALERT_PERCENT ? [{ metric, value, threshold: at, percent, backend }] : [];
}
function reasonsOf(reasoning) {
    const { triggers, recommended, config } = reasoning;
    const firing = triggers.filter(({ fires }) => fires).map(firingText);
    const beyond = triggers.some(({ fires, backend }) => fires && isLarger(backend, recommended));
    return [
        ...(firing.length > 0 ? firing : ["No threshold is reached; files are enough."]),
        ...(beyond ? [`scale_thresholds.max_backends: ${config.scale_thresholds.max_backends} lets the recommendation go no further than ${recommended}.`] : []),
        ...serverReasons(reasoning),
        ...settingReasons(reasoning),
    ];
}
/** PostgreSQL is never chosen where it is not configured, and never left because it is not. */
function serverReasons({ backend, recommended, server, score }) {
    return [
        ...(recommended === "postgresql" && !server ? ["No PostgreSQL is configured: set DATABASE_URL to postgresql://user:password@host:port/database."] : []),
        ...(backend === "postgresql" && !server ? ["PostgreSQL holds and is not configured here: set DATABASE_URL. Until then files answer; nothing else takes its place."] : []),
        ...(recommended === "postgresql" && score >= ENTERPRISE_MIN ? [`Milestones and coordination come to ${score}, ${ENTERPRISE_MIN} or more: PostgreSQL should be tuned for it.`] : []),
    ];
}
function settingReasons({ config: { auto_scale, backend_override }, backend, recommended }) {
    return [
        ...(auto_scale ? [] : ["auto_scale is off: nothing follows the recommendation by itself."]),
        ...(backend_override === null ? [] : [`backend_override: ${backend_override} holds, whatever is recommended.`]),
        ...(backend_override === null && isLarger(backend, recommended) ? [`${recommended} would be enough; nothing goes back by itself. To go back: milestone backend switch ${recommended}`] : []),
    ];
}
function isLarger(one, other) {
    return _model_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKENDS */ .A.indexOf(one) > _model_backend_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKENDS */ .A.indexOf(other);
}
function firingText({ metric, value, at, backend, setting }) {
    return `${metric} is ${value}, and ${backend} is due at ${at}${setting === null ? "" : ` (${setting})`}.`;
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

/***/ 70799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ recommended),
/* harmony export */   x: () => (/* binding */ scaleNow)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_scale_scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23781);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63025);
/* harmony import */ var _upkeep_measures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81759);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93298);
// The backend that the scale asks for, of those that can be had here.





async function recommended(ports, caller) {
    const scale = await scaleNow(ports, caller);
    return scale.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(scale.value.reachable) : scale;
}
/** Problems: those of loading. */
async function scaleNow(ports, { now }) {
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .hF)(ports, async (snapshot) => {
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .Hh)(snapshot, { scope: "all", settings: ports.settings });
        if (!loaded.ok)
            return loaded;
        const measures = await (0,_upkeep_measures_js__WEBPACK_IMPORTED_MODULE_2__.measure)(snapshot, { texts: loaded.value.texts, now: now() });
        if (!measures.ok)
            return measures;
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((0,_core_rules_scale_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleOf */ ._K)(loaded.value.workspace, measures.value, ports.catalogs ? { server: (await ports.catalogs.server()) !== null } : {}));
    });
}


/***/ }),

/***/ 89212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assess: () => (/* binding */ assess),
/* harmony export */   backendStatus: () => (/* binding */ backendStatus),
/* harmony export */   databaseInfo: () => (/* binding */ databaseInfo),
/* harmony export */   resetPool: () => (/* binding */ resetPool)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33445);
/* harmony import */ var _core_query_questions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1280);
/* harmony import */ var _core_rules_scale_scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23781);
/* harmony import */ var _core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33527);
/* harmony import */ var _core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8724);
/* harmony import */ var _core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48041);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16822);
/* harmony import */ var _backend_recommended_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70799);
/* harmony import */ var _backend_standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93298);
/* harmony import */ var _keeping_backup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91989);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2657);
// What is known of the backend in use: how it stands, what it holds, and whether it still fits.












/** `data` is a `Stand` with `catalog`, which a dry run does not open. A catalog that cannot be asked is a warning: what stands in the settings is known all the same. */
async function backendStatus(ports, { dryRun }) {
    const stands = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .standing */ .JA)(ports);
    if (!stands.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(stands.problem);
    const { backend } = stands.value;
    const looked = backend === "file" || dryRun ? null : await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .opened */ .Sg)(ports, backend, (catalog) => lookInto(ports, catalog));
    const found = looked?.ok ? looked.value : null;
    const stand = await standOf(ports, stands.value, found?.fresh ?? { current: backend === "file" ? true : null, behind: null });
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_8__.NOTHING, data: { ...stand, catalog: found?.info ?? null }, reply: (0,_core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_4__/* .standView */ .yF)(stand, found?.info ?? null), warnings: looked && !looked.ok ? [looked.problem] : [] };
}
async function standOf({ catalogs }, { backend, database, config, files }, fresh) {
    return { backend, pointer: database.backend, override: config.backend_override, due: database.due, server: (await catalogs?.server()) ?? null, milestones: files, ...fresh };
}
/** Nothing is read into it. */
async function lookInto({ surveyor }, catalog) {
    const info = await catalog.info();
    if (!info.ok)
        return info;
    const stamps = await catalog.stamps();
    if (!stamps.ok)
        return stamps;
    let behind = 0;
    for (const part of _core_query_questions_js__WEBPACK_IMPORTED_MODULE_10__/* .PARTS */ .dI) {
        const since = stamps.value[part];
        const survey = surveyor && since !== null ? await surveyor.survey({ folders: _sources_js__WEBPACK_IMPORTED_MODULE_9__/* .PART_FOLDERS */ .uv[part], since }) : null;
        if (!survey?.ok || survey.value.found.kind === "all")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ info: info.value, fresh: { current: false, behind: null } });
        behind += survey.value.found.kind === "some" ? survey.value.found.files.size : 0;
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ info: info.value, fresh: { current: behind === 0, behind } });
}
/** `data` is `{backend, catalog}`, of a dry run `{backend}`; the files have no catalog. */
async function databaseInfo(ports, { target }, { dryRun }) {
    const stands = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .standing */ .JA)(ports);
    if (!stands.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(stands.problem);
    const backend = target ?? stands.value.backend;
    if (backend === "file") {
        const stand = await standOf(ports, stands.value, { current: true, behind: 0 });
        return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_8__.NOTHING, data: { backend, milestones: stand.milestones, server: stand.server, catalog: null }, reply: (0,_core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_4__/* .standView */ .yF)(stand, null) };
    }
    if (dryRun)
        return unopened(backend);
    const info = await infoOf(ports, backend);
    return info.ok ? { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_8__.NOTHING, data: { backend, milestones: stands.value.files, server: (await ports.catalogs?.server()) ?? null, catalog: info.value }, reply: (0,_core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_4__/* .stockView */ .__)(info.value) } : (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(info.problem);
}
/** Where none is there, opening it would make one. */
function unopened(backend) {
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_8__.NOTHING, data: { backend }, reply: (0,_core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedView */ .Yj)(backend, "opened, and asked what it holds") };
}
async function infoOf(ports, backend) {
    return (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .opened */ .Sg)(ports, backend, (catalog) => catalog.info());
}
/** `data` is an `Assessment`, of a dry run `{backend}`: of the files where they answer themselves. */
async function assess(ports, { target }, caller) {
    const scale = await (0,_backend_recommended_js__WEBPACK_IMPORTED_MODULE_6__/* .scaleNow */ .x)(ports, caller);
    if (!scale.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(scale.problem);
    const stands = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .standing */ .JA)(ports);
    if (!stands.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(stands.problem);
    const database = target ?? scale.value.backend;
    if (caller.dryRun && database !== "file")
        return unopened(database);
    const info = database === "file" ? null : await infoOf(ports, database);
    if (info && !info.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(info.problem);
    const records = stands.value.files;
    const data = { database, size_bytes: info?.value.bytes ?? scale.value.metrics.data_volume, records, recommended: scale.value.recommended, recommendation: recommendation(scale.value) };
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_8__.NOTHING, data, reply: (0,_core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_4__/* .assessmentView */ .ck)(data) };
}
function recommendation({ backend, recommended, reachable, auto_scale, override }) {
    const scaling = auto_scale ? "" : ", enable auto-scaling";
    if (override !== null)
        return `Continue with ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__/* .backendName */ .Yd)(override)}, which backend_override forces`;
    if (recommended === backend)
        return `Continue with ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__/* .backendName */ .Yd)(backend)}${scaling}`;
    if ((0,_core_rules_scale_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .isLarger */ .E0)(backend, reachable))
        return `Continue with ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__/* .backendName */ .Yd)(backend)}, although ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__/* .backendName */ .Yd)(reachable)} would be enough${scaling}`;
    if (reachable === backend)
        return `Continue with ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__/* .backendName */ .Yd)(backend)} until ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__/* .backendName */ .Yd)(recommended)} is configured (set DATABASE_URL)${scaling}`;
    return `Go over to ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__/* .backendName */ .Yd)(reachable)}: milestone backend switch ${reachable}`;
}
/** What a new connection costs; those of other processes are theirs. */
async function resetPool(ports, caller) {
    const stands = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .standing */ .JA)(ports);
    if (!stands.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(stands.problem);
    const { backend } = stands.value;
    const sentence = "Every command opens connections of its own and closes them when it ends; the app renews a connection that was lost.";
    if (backend === "file")
        return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_8__.NOTHING, data: { backend, pool: null, milliseconds: 0 }, reply: standLine(`The files need no connections. ${sentence}`) };
    const fault = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .hindrance */ .l0)(ports, backend);
    if (fault)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(fault);
    if (caller.dryRun)
        return unopened(backend);
    const began = Date.parse(caller.now());
    const info = await infoOf(ports, backend);
    if (!info.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(info.problem.hint ? info.problem : (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(info.problem.code, info.problem.message, { hint: "See `milestone db check`." }));
    const milliseconds = Date.parse(caller.now()) - began;
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_8__.NOTHING, data: { backend, pool: info.value.pool, milliseconds }, reply: standLine(`${sentence} A new one to ${info.value.place} answered after ${milliseconds} ms.`) };
}
function standLine(content) {
    return [{ kind: "text", text: content }];
}


/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
/* harmony import */ var _core_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92089);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9375);
// How much there is in the data folder, and how much goes on in it.





/** The span that operations are counted in. */
const SPAN_MS = 3_600_000;
/** Milestones as they were loaded, and their logs. Problem: those of listing the logs. */
async function measure(snapshot, { texts, now }) {
    const names = await snapshot.list(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.events);
    if (!names.ok)
        return names;
    const logs = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z7)(snapshot, names.value.filter((name) => name.endsWith(".jsonl")).map((name) => `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.events}/${name}`));
    const recent = [];
    let bytes = [...texts].reduce((sum, [path, text]) => sum + (path === _core_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF ? 0 : bytesIn(text)), 0);
    for (const [path, text] of logs) {
        if (!text.ok)
            continue;
        bytes += bytesIn(text.value);
        recent.push(...recentIn(text.value, { path: (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(snapshot, path), now }));
    }
    const operations = new Set(recent.map(({ request_id }, index) => request_id ?? index));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ bytes, operations: operations.size, people: new Set(recent.flatMap(({ actor }) => actor ?? [])).size });
}
const encoder = new TextEncoder();
function bytesIn(text) {
    return encoder.encode(text).length;
}
/** A log that does not name the day is not taken apart, as most are not; just after midnight all are. */
function recentIn(text, { path, now }) {
    if (!now.includes("T00:") && !text.includes(now.slice(0, "2026-03-02".length)))
        return [];
    const end = Date.parse(now);
    return (0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_0__.readEvents)(text, path).events.filter(({ timestamp }) => {
        const at = Date.parse(timestamp ?? "");
        return at > end - SPAN_MS && at <= end;
    });
}


/***/ })

};
