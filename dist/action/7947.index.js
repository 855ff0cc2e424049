export const id = 7947;
export const ids = [7947,1759,1989];
export const modules = {

/***/ 69962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ backupId),
/* harmony export */   g: () => (/* binding */ readBackupId),
/* harmony export */   lr: () => (/* binding */ isMilestoneFile),
/* harmony export */   pm: () => (/* binding */ isNeverKept),
/* harmony export */   zv: () => (/* binding */ isOfMachine)
/* harmony export */ });
// Backups of the data folder, and what of it may be taken away: what is known of each.
/** "20260302T090000Z-pre-switch", which sorts by time; `at` is ISO 8601 UTC. */
function backupId(at, label) {
    return `${at.replace(/\.\d+/, "").replace(/[-:]/g, "")}-${label}`;
}
/** The time and the label that an id of ours tells; null for any other name. */
function readBackupId(id) {
    const [, year, month, day, hours, minutes, seconds, label] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(.+)$/.exec(id) ?? [];
    return label === undefined ? null : { at: `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`, label };
}
/** What can be made again, or is a backup itself, and is never part of one. */
function isNeverKept(path) {
    return /^(?:data|cache|backups)(?:\/|$)/.test(path);
}
/** What belongs to one machine, in repositories where git has not been told to ignore it too. */
function isOfMachine(path) {
    return /^logs\/|^sessions\/agents\/|^sessions\/[^/]+\.journal$/.test(path);
}
/** Whether a path is where a milestone has its file. */
function isMilestoneFile(path) {
    return /^(?:active|completed)\/[^/]+\.ya?ml$/.test(path) && path !== "active/dependencies.yaml";
}


/***/ }),

/***/ 87093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ findBackup),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   aG: () => (/* binding */ BackupRef),
/* harmony export */   k0: () => (/* binding */ LATEST),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   x7: () => (/* binding */ BEFORE_RESTORE)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
// Backups: how they are called, which one is meant, and which ones are old enough to go.



/** The label of what is made before a restore; `latest` passes over it, so that restoring the latest twice is restoring it once. */
const BEFORE_RESTORE = "before-restore";
const LATEST = "latest";
/** A ref and a folder are called so. */
const NAME_LENGTH_MAX = 120;
/** An id, or the folder of a backup made by hand as a shell completes it. */
const BackupRef = {
    label: "BACKUP",
    schema: {
        safeParse(word) {
            const name = word.trim().replace(/^\.\//, "").replace(/\/+$/, "");
            return name.length <= NAME_LENGTH_MAX && /^\.?[A-Za-z0-9][\w.-]*$/.test(name) ? { success: true, data: name } : { success: false };
        },
    },
    code: "invalid-argument",
    hint: "Name a backup as `milestone backup list` does, or `latest`.",
};
function newestFirst(backups) {
    return backups.toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at) || (left.id < right.id ? 1 : -1));
}
/** What a restore has put aside; within one second the second one has a number. */
function isPutAside({ label }) {
    return label === BEFORE_RESTORE || new RegExp(`^${BEFORE_RESTORE}-\\d+$`).test(label);
}
/** The backup of this id, or the latest one that was not made by a restore. Problem: `backup-not-found`. */
function findBackup(backups, reference) {
    const sorted = newestFirst(backups);
    const found = sorted.find(({ id }) => id === reference) ?? (reference === LATEST ? sorted.find((backup) => !isPutAside(backup)) : undefined);
    if (found)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    const message = sorted.length === 0 ? "There is no backup yet." : `There is no backup ${JSON.stringify(reference)}.`;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("backup-not-found", message, { hint: sorted.length === 0 ? "Make one with `milestone backup create`." : "See `milestone backup list`." }));
}
/**
 * What is older than so long and may go. The newest backup never does, the latest neither, and what people copied neither. Logs
 * and caches are as old as their last line.
 */
function prunable(all, { olderThan, now }) {
    const limit = Date.parse(now) - ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(olderThan) ?? Number.POSITIVE_INFINITY);
    const isOld = ({ at }) => Date.parse(at) < limit;
    const ours = newestFirst(all.backups.filter(({ kind }) => kind !== "by-hand"));
    const kept = new Set([ours[0], ours.find((backup) => !isPutAside(backup))]);
    return { backups: ours.filter((backup) => !kept.has(backup) && isOld(backup)), stored: all.stored.filter(isOld) };
}


/***/ }),

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
/* harmony import */ var _model_backend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69463);
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

/***/ 7091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ sessionStatusView),
/* harmony export */   Qk: () => (/* binding */ sessionView),
/* harmony export */   Xx: () => (/* binding */ instantText),
/* harmony export */   gm: () => (/* binding */ sessionListView),
/* harmony export */   nJ: () => (/* binding */ sessionRow)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73212);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
// Saved sessions as replies.



function sessionRow(record, around) {
    const { id, milestone_id, owner, started_at, saved_at } = record.session;
    return { id, milestone: milestone_id, status: (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(record, around), owner, started_at, checkpoint_at: saved_at };
}
function sessionListView(rows) {
    if (rows.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No sessions.")];
    const lines = rows.map(({ id, milestone, status, owner, started_at, checkpoint_at }) => [id, milestone, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status), owner, instantText(started_at), instantText(checkpoint_at)]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["session", "milestone", "status", "owner", "started", "checkpoint"], lines)];
}
/** "2026-03-02 09:00:00"; what is no instant of ours is shown as it is. */
function instantText(instant) {
    return instant === null ? "–" : instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, "$1 $2");
}
const PRESENCE = { alive: "a process is at work on it", elsewhere: "on another machine, as it says", gone: "nobody is at work on it" };
/** Everything about one session, its steps as a table. */
function sessionView(record, around) {
    const { session } = record;
    const { steps } = session;
    const done = steps.filter(({ status }) => status === "completed").length;
    const rows = (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([
        ["session", session.id], ["milestone", session.milestone_id], ["status", `${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(record, around))} (${PRESENCE[(0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(record, around)]})`],
        ["owner", session.owner || "–"], ["host", session.host ?? "–"], ["started", instantText(session.started_at)],
        ["checkpoint", `${instantText(session.saved_at)}${session.save_reason === null ? "" : ` (${session.save_reason})`}`],
        ["branch", session.branch ?? "–"], ["completed", `${done} of ${steps.length} steps`],
    ]);
    return [rows, ...session.blockers.map((blocker) => (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`Blocked: ${blocker}`)), ...stepTable(session)];
}
function stepTable({ steps }) {
    if (steps.length === 0)
        return [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "status", "attempts", "exit", "seat", "finished", "reason"], steps.map(stepCells))];
}
function stepCells({ task, status, attempts, exit_code, seat, finished_at, reason }) {
    return [task, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status), String(attempts), exit_code === null ? "–" : String(exit_code), seat ?? "–", instantText(finished_at), reason ?? ""];
}
function sessionStatusView({ counts, settings, milestones }) {
    const found = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status)}`);
    const newest = (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["milestone", "newest checkpoint", "session", "status"], milestones.map(({ milestone, session, status, checkpoint_at }) => [milestone, instantText(checkpoint_at), session, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status)]));
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(found.length === 0 ? "No sessions." : `Sessions: ${found.join(", ")}.`),
        ...(milestones.length === 0 ? [] : [newest]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(Object.entries(settings).map(([key, value]) => [key, String(value)])),
    ];
}


/***/ }),

/***/ 19883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ restoreView),
/* harmony export */   K7: () => (/* binding */ backupListView),
/* harmony export */   Qk: () => (/* binding */ pruneView),
/* harmony export */   al: () => (/* binding */ trialView),
/* harmony export */   cY: () => (/* binding */ backupView)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73212);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7091);
// Backups as replies: which there are and how old, what a restore changes, what a trial found, what is taken away.




/** Longer lists make nobody wiser; the data names every path. */
const PATHS_SHOWN_MAX = 20;
const KINDS = { "git": "git ref", "copy": "copy", "by-hand": "made by hand" };
/** `now` is ISO 8601 UTC. */
function backupListView(backups, now) {
    if (backups.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No backups."), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)("milestone backup create", "make one")];
    const age = ({ at }) => (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(Math.max(0, Date.parse(now) - Date.parse(at)));
    const rows = backups.map((backup) => [backup.id, (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .instantText */ .Xx)(backup.at), age(backup), KINDS[backup.kind], String(backup.milestones), String(backup.files), (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(backup.bytes)]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["backup", "made", "age", "kept as", "milestones", "files", "size"], rows)];
}
function backupView({ id, place, milestones, files, bytes }) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Backup ${id} holds ${counted(milestones, "milestone")} in ${counted(files, "file")} (${(0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)}): ${place}.`),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)(`milestone backup restore ${id}`, "go back to it"),
    ];
}
function restoreView({ backup, before, paths, dryRun }) {
    if (paths.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Everything is as in ${backup.id} already.`)];
    const what = `${counted(paths.length, "file")} ${dryRun ? "would be" : paths.length === 1 ? "is" : "are"} as in ${backup.id}${dryRun ? "" : " again"}:`;
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(what), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shortened(paths)), ...(before ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)(`milestone backup restore ${before.id}`, "go back to what was there before")] : [])];
}
function trialView({ id }, { files, bytes, faults }) {
    if (faults.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Backup ${id} can be restored: ${counted(files, "file")} (${(0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)}) came out byte for byte as they were kept.`)];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Backup ${id} is damaged:`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shortened(faults.map(({ path, fault }) => `${path}: ${fault}`)))];
}
function pruneView({ backups, stored, dryRun }) {
    if (backups.length + stored.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No backups, logs or caches are that old.")];
    const lines = [...backups.map(({ id }) => `backup ${id}`), ...stored.map(({ path, bytes }) => `${path} (${(0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)})`)];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(dryRun ? "These would be taken away:" : "These are taken away:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shortened(lines))];
}
function shortened(lines) {
    return lines.length <= PATHS_SHOWN_MAX ? lines : [...lines.slice(0, PATHS_SHOWN_MAX), `and ${lines.length - PATHS_SHOWN_MAX} more`];
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? "" : "s"}`;
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

/***/ 93298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   l0: () => (/* binding */ hindrance),
/* harmony export */   w5: () => (/* binding */ withCatalog)
/* harmony export */ });
/* unused harmony export noServer */
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _core_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79135);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63025);
/* harmony import */ var _consult_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92315);
// How things stand before something is done about catalogs: the settings, the backend, and whether catalogs can be asked at all.






/** Problems: those of loading, `no-milestone-data`. */
async function standing(ports) {
    return reading(ports, async (snapshot) => {
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .Hh)(snapshot, { scope: "none", settings: ports.settings });
        if (!loaded.ok)
            return loaded;
        const { workspace } = loaded.value;
        const { config, database } = workspace;
        return workspace.exists ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ config, database, backend: (0,_core_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_5__/* .backendOf */ .E)(config, database), files: workspace.paths.size }) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)(workspace));
    });
}
/** With a snapshot that is let go of afterwards. */
async function reading({ repository }, work, how = "read") {
    const snapshot = await repository.snapshot({ for: how });
    if (!snapshot.ok)
        return snapshot;
    try {
        return await work(snapshot.value);
    }
    finally {
        await snapshot.value.release();
    }
}
/** Why a catalog of this kind cannot be had here, or null. */
async function hindrance(ports, backend) {
    if (!ports.catalogs || !ports.surveyor)
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "There is no checkout here, and so no catalog of it.", { hint: "Run it in a clone of the repository." });
    if (backend === "postgresql" && (await ports.catalogs.server()) === null)
        return noServer();
    const ground = await reading(ports, (snapshot) => (0,_consult_js__WEBPACK_IMPORTED_MODULE_3__.groundOf)(ports, snapshot));
    if (!ground.ok)
        return ground.problem;
    return ground.value.plain ? null : (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("refused", "Files in a layout of an earlier version are among the milestones; no catalog knows that layout.", { hint: "See `milestone doctor` for what lies there; until it is moved the files answer by themselves." });
}
function noServer() {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "No PostgreSQL is configured, or what is configured is not its address.", { hint: "Set DATABASE_URL to postgresql://user:password@host:port/database, or postgresql.url in .milestones/config/database-config.yaml (without a password)." });
}
/** With a catalog that is closed afterwards. One that is damaged is thrown away and made again, once. */
async function withCatalog(ports, backend, work) {
    const first = await opened(ports, backend, work);
    if (first.ok || first.problem.code !== "database-corrupt" || !ports.catalogs)
        return first;
    const discarded = await ports.catalogs.discard(backend);
    return discarded.ok ? opened(ports, backend, work) : discarded;
}
/** The same of one that is taken as it is. */
async function opened({ catalogs }, backend, work) {
    const catalog = catalogs && (backend !== "postgresql" || (await catalogs.server()) !== null) ? await catalogs.open(backend) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(noServer());
    if (!catalog.ok)
        return catalog;
    try {
        return await work(catalog.value);
    }
    finally {
        await catalog.value.close();
    }
}


/***/ }),

/***/ 87947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setUpDatabase: () => (/* binding */ setUpDatabase)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8724);
/* harmony import */ var _core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48041);
/* harmony import */ var _core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33527);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16822);
/* harmony import */ var _backend_recommended_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70799);
/* harmony import */ var _backend_standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93298);
/* harmony import */ var _keeping_backup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91989);
// Setting a database up: whatever is missing in the place that is configured is made, and nothing else is touched.








/** `data` is `{backend, steps}`. What is in use stays as it is: `backend switch` changes that. Without a target, what the scale asks for. */
async function setUpDatabase(ports, { target }, caller) {
    const stands = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standing */ .JA)(ports);
    if (!stands.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .stopped */ .ce)(stands.problem);
    const asked = target === null ? await (0,_backend_recommended_js__WEBPACK_IMPORTED_MODULE_4__/* .recommended */ .W)(ports, caller) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(target);
    if (!asked.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .stopped */ .ce)(asked.problem);
    const backend = asked.value === "file" ? stands.value.backend : asked.value;
    if (backend === "file")
        return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_6__.NOTHING, data: { backend, steps: [] }, reply: (0,_core_views_catalog_rebuilt_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToDo */ .KN)("set up") };
    const fault = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .hindrance */ .l0)(ports, backend);
    if (fault)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .stopped */ .ce)(fault);
    const steps = await stepsFor(ports, backend, { apply: !caller.dryRun });
    if (!steps.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .stopped */ .ce)(steps.problem);
    const next = backend === stands.value.backend ? "" : ` Go over to it with: milestone backend switch ${backend}`;
    const missing = steps.value.some((step) => step.state === "missing");
    const sentence = `${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_2__/* .backendAtStart */ .gi)(backend)} ${missing ? "is not ready yet; what is missing would be made." : `is ready.${next}`}`;
    return { ..._keeping_backup_js__WEBPACK_IMPORTED_MODULE_6__.NOTHING, data: { backend, steps: steps.value }, reply: (0,_core_views_catalog_stock_js__WEBPACK_IMPORTED_MODULE_1__/* .linesView */ .pG)(sentence, steps.value.map((step) => `${step.what}: ${step.state}`)) };
}
async function stepsFor(ports, backend, { apply }) {
    if (backend === "postgresql" && ports.catalogs)
        return ports.catalogs.setUp({ apply });
    if (!apply)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)([{ what: "an empty catalog", state: "missing" }]);
    const info = await (0,_backend_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .opened */ .Sg)(ports, backend, (catalog) => catalog.info());
    return info.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)([{ what: info.value.place, state: "there" }]) : info;
}


/***/ }),

/***/ 91989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING: () => (/* binding */ NOTHING),
/* harmony export */   backupsOf: () => (/* binding */ backupsOf),
/* harmony export */   chosenBackup: () => (/* binding */ chosenBackup),
/* harmony export */   createBackup: () => (/* binding */ createBackup),
/* harmony export */   keepBackup: () => (/* binding */ keepBackup),
/* harmony export */   listBackups: () => (/* binding */ listBackups),
/* harmony export */   testBackup: () => (/* binding */ testBackup)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_reply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9158);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_backup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69962);
/* harmony import */ var _core_rules_backups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87093);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
/* harmony import */ var _core_views_upkeep_backups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19883);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16822);
// Backups: made while nobody writes, listed, and tried out.








/** Problem: `not-available`, over a forge's API. */
function backupsOf({ backups }) {
    return backups ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(backups) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-available", "Backups are made in a checkout; here the history of the branch is the backup.", { hint: "Run it in a clone, or in a workflow after actions/checkout." }));
}
/** Every writer waits meanwhile. `at` is ISO 8601 UTC. Problems: `no-milestone-data`, those of the repository and of the backup. */
async function keepBackup(ports, wanted) {
    const backups = backupsOf(ports);
    if (!backups.ok)
        return backups;
    const snapshot = await ports.repository.snapshot({ for: "write" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const names = snapshot.value.exists ? await snapshot.value.list("") : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
        if (!names.ok)
            return names;
        return names.value.length > 0 ? await backups.value.create(wanted) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .noData */ ._h)(snapshot.value));
    }
    finally {
        await snapshot.value.release();
    }
}
async function createBackup(ports, { label }, caller) {
    const at = caller.now();
    if (caller.dryRun) {
        const id = (0,_core_model_stored_backup_js__WEBPACK_IMPORTED_MODULE_6__/* .backupId */ .WH)(at, label);
        return { ...NOTHING, data: { backup: { id, label } }, reply: [(0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`Backup ${id} would be made.`)] };
    }
    const backup = await keepBackup(ports, { at, label });
    return backup.ok ? { ...NOTHING, data: { backup: backup.value }, reply: (0,_core_views_upkeep_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .backupView */ .cY)(backup.value) } : (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(backup.problem);
}
const NOTHING = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };
async function listBackups(ports, caller) {
    const backups = backupsOf(ports);
    const found = backups.ok ? await backups.value.list() : backups;
    if (!found.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(found.problem);
    const sorted = (0,_core_rules_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(found.value);
    return { ...NOTHING, data: { backups: sorted }, reply: (0,_core_views_upkeep_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .backupListView */ .K7)(sorted, caller.now()) };
}
/** Problem: `backup-damaged`, with every file that is. */
async function testBackup(ports, { backup: reference }) {
    const chosen = await chosenBackup(ports, reference);
    if (!chosen.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(chosen.problem);
    const { backups, backup } = chosen.value;
    const trial = await backups.test(backup);
    if (!trial.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(trial.problem);
    const { files, bytes, faults } = trial.value;
    const fault = faults.length === 0 ? null : (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("backup-damaged", `Backup ${backup.id} cannot be restored: ${faults.length} of ${files} files are damaged.`, { hint: "Make a new one with `milestone backup create`." });
    return { ...NOTHING, data: { backup: backup.id, restorable: fault === null, files, bytes, faults }, reply: (0,_core_views_upkeep_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .trialView */ .al)(backup, trial.value), problem: fault };
}
/** The backup that a person names. Problem: `backup-not-found`. */
async function chosenBackup(ports, reference) {
    const backups = backupsOf(ports);
    if (!backups.ok)
        return backups;
    const all = await backups.value.list();
    const backup = all.ok ? (0,_core_rules_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .findBackup */ .SC)(all.value, reference) : all;
    return backup.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ backups: backups.value, backup: backup.value }) : backup;
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
