export const id = 502;
export const ids = [502,1759,9640,8121];
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
    return (0,_transact_js__WEBPACK_IMPORTED_MODULE_4__/* .transact */ .h)(ports, { verb: pointerCommand(pointing), args: {}, line: pointing.line }, caller);
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


/***/ }),

/***/ 60502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  switchBackend: () => (/* binding */ switchBackend)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/scale/scale.js
var scale = __webpack_require__(23781);
// EXTERNAL MODULE: ./lib/core/views/catalog/names.js
var names = __webpack_require__(33527);
;// CONCATENATED MODULE: ./lib/core/views/catalog/switched.js
// A switch of backends as a reply: from where to where, and with what proof.


/** With `planned` nothing was done yet, and the steps are those to come. */
function switchedView({ from, to, rows, verified, steps = [] }, { planned }) {
    if (planned)
        return [(0,base_reply/* text */.Qq)(`From ${(0,names/* backendName */.Yd)(from)} to ${(0,names/* backendName */.Yd)(to)}, for ${(0,names/* counted */.hS)(rows, "milestone")}, this would be done:`), (0,base_reply/* list */.p_)(steps.map(({ step, found }) => `${step}: ${found}`))];
    return [
        (0,base_reply/* text */.Qq)(`Questions are answered by ${(0,names/* backendName */.Yd)(to)} now; before, ${(0,names/* backendName */.Yd)(from)} did.`),
        (0,base_reply/* fields */.OA)([["milestones", rows.toLocaleString("en-US")], ["compared", verified ? "every answer is that of the files" : "not here; each clone builds its own when it is next asked"]]),
        ...(steps.length > 0 ? [(0,base_reply/* table */.tp)(["step", "ms", ""], steps.map(({ step, found, milliseconds }) => [step, String(milliseconds), found]))] : []),
    ];
}

// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/recommended.js
var recommended = __webpack_require__(70799);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/standing.js
var standing = __webpack_require__(93298);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/steps.js
var steps = __webpack_require__(91063);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/compare.js
var compare = __webpack_require__(17623);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/course.js
var backend_course = __webpack_require__(68931);
// EXTERNAL MODULE: ./lib/engine/catalog/keeping/backup.js
var backup = __webpack_require__(91989);
// EXTERNAL MODULE: ./lib/engine/catalog/pointer.js
var catalog_pointer = __webpack_require__(62614);
;// CONCATENATED MODULE: ./lib/engine/catalog/switch.js
// Switching: the other catalog is built and compared while this one goes on answering; then the pointer is committed.














/**
 * `data` is `{from, to, rows, verified}`, with `debug` the steps as well. Ended at any point it leaves the old backend or the new
 * one, and either is whole. Problems: those of the catalogs, of reading and of the commit, `check-failed` where the two do not
 * answer alike or the other is too slow, `confirmation-needed`, `refused`; the old backend is in use then.
 */
async function switchBackend(ports, order, caller) {
    const stands = await (0,standing/* standing */.JA)(ports);
    if (!stands.ok)
        return (0,ask/* stopped */.ce)(stands.problem);
    const to = order.target === null ? await (0,recommended/* recommended */.W)(ports, caller) : (0,result.ok)(order.target);
    if (!to.ok)
        return (0,ask/* stopped */.ce)(to.problem);
    const course = { ports, caller, from: stands.value.backend, to: to.value, pointer: stands.value.database, reason: order.reason, outcome: { rows: stands.value.files, changes: [], warnings: [] } };
    const against = await objection(course, stands.value);
    if (against)
        return (0,ask/* stopped */.ce)(against, dataOf(course, { verified: false }));
    if (course.from === course.to)
        return alreadyThere(course);
    if (caller.dryRun)
        return told(course, { verified: false, steps: (0,backend_course/* everyStep */.O$)((0,backend_course/* stepsOf */.B_)(course, stands.value)).map(({ name, asks }) => ({ step: name, found: asks, milliseconds: 0 })) });
    const refusal = stands.value.config.backend_switching.conservative_mode && !order.step ? await (0,steps/* agreement */.z)(course, `go from ${(0,names/* backendName */.Yd)(course.from)} to ${(0,names/* backendName */.Yd)(course.to)}, after a backup and a comparison of everything`) : null;
    if (refusal)
        return (0,ask/* stopped */.ce)(refusal, dataOf(course, { verified: false }));
    return ports.catalogs && ports.surveyor ? carriedThrough(course, order, stands.value) : pointerAlone(course);
}
async function objection({ ports, from, to }, { config: { backend_override } }) {
    if (from === to)
        return null;
    if (backend_override !== null)
        return (0,problem/* problem */.CC)("refused", `backend_override: ${backend_override} holds, whatever is switched.`, { hint: "Take it away first: milestone config unset backend_override" });
    return to === "file" || !ports.catalogs ? null : (0,standing/* hindrance */.l0)(ports, to);
}
function dataOf({ from, to, outcome }, { verified, steps }) {
    return { from, to, rows: outcome.rows, verified, ...(steps && { steps }) };
}
function told(course, way, more = {}) {
    const data = dataOf(course, way);
    return { data, reply: switchedView(data, { planned: course.caller.dryRun }), warnings: [], problem: null, changes: [], diff: "", ...more };
}
/** Nothing is switched; that it answers like the files is made sure of all the same, where that may build something. */
async function alreadyThere(course) {
    const { ports, caller, to, outcome } = course;
    const data = ({ verified }) => ({ from: to, to, rows: outcome.rows, verified });
    const reply = [(0,base_reply/* text */.Qq)(`Questions are answered by ${(0,names/* backendName */.Yd)(to)} already.`)];
    if (!ports.catalogs || !ports.surveyor || (caller.dryRun && to !== "file"))
        return { ...backup.NOTHING, data: data({ verified: false }), reply };
    const compared = await (0,compare/* compare */.UD)(ports, { left: "file", right: to }, caller.now());
    if (!compared.ok)
        return (0,ask/* stopped */.ce)(compared.problem, data({ verified: false }));
    outcome.rows = compared.value.rows;
    return (0,compare/* isAlike */.HI)(compared.value) ? { ...backup.NOTHING, data: data({ verified: true }), reply } : (0,ask/* stopped */.ce)((0,backend_course/* unlike */.z3)(compared.value), data({ verified: false }));
}
/** Over a forge's API no database is built: each clone builds its own when it is next asked. */
async function pointerAlone(course) {
    const done = await (0,backend_course/* pointTo */.iK)(course, course.to);
    if (!done.problem)
        await noteSwitch(course);
    return done.problem ? { ...done, data: dataOf(course, { verified: false }) } : told(course, { verified: false }, { changes: done.changes, warnings: done.warnings });
}
async function carriedThrough(course, { step, debug }, stands) {
    const { before, commit, after, cleaning } = (0,backend_course/* stepsOf */.B_)(course, stands);
    const pace = { ports: course.ports, caller: course.caller, ask: step };
    const ready = await (0,steps/* inSteps */.F)([...before, commit], pace);
    const unfinished = (steps) => dataOf(course, { verified: false, ...(debug && { steps }) });
    if (ready.problem)
        return (0,ask/* stopped */.ce)(ready.problem, unfinished(ready.done));
    const proven = await (0,steps/* inSteps */.F)(after, pace);
    const soFar = [...ready.done, ...proven.done];
    if (proven.problem)
        return (0,ask/* stopped */.ce)(await undone(course, proven.problem), unfinished(soFar));
    await noteSwitch(course);
    const cleaned = await (0,steps/* inSteps */.F)(cleaning, pace);
    const left = cleaned.problem && cleaned.problem.code !== "confirmation-needed" ? [leftOver(course, cleaned.problem)] : [];
    const warnings = [...course.outcome.warnings, ...left, ...(await backAgain(course, stands))];
    return told(course, { verified: true, ...(debug && { steps: [...soFar, ...cleaned.done] }) }, { changes: course.outcome.changes, warnings });
}
/** Who goes to a smaller one by hand is told where a threshold asks for more: it would be gone from again. */
async function backAgain({ ports, caller, from, to }, { config: { auto_scale } }) {
    const wanted = auto_scale && (0,scale/* isLarger */.E0)(from, to) ? await (0,recommended/* recommended */.W)(ports, caller) : (0,result.ok)(to);
    if (!wanted.ok || !(0,scale/* isLarger */.E0)(wanted.value, to))
        return [];
    return [(0,problem/* problem */.CC)("switch-due", `A threshold asks for ${(0,names/* backendName */.Yd)(wanted.value)}: auto-scaling goes over to it again once that has lasted an hour.`, { hint: `To stay here: milestone config set backend_override ${to}` })];
}
async function noteSwitch({ ports: { alerts }, caller: { now, actor }, from, to, reason }) {
    await alerts?.note({ timestamp: now(), event_type: "backend_switched", actor, details: { from, to, reason } });
}
function leftOver({ from }, { code, message }) {
    return (0,problem/* problem */.CC)(code, `What ${(0,names/* backendName */.Yd)(from)} held was not thrown away: ${message}`, { hint: `Nothing reads it any more; throw it away with milestone db reset --backend ${from} --yes.` });
}
/** The pointer goes back to what it said. */
async function undone({ ports, caller, from, to, pointer }, reason) {
    const back = await (0,catalog_pointer/* commitPointer */.n)(ports, { backend: pointer.backend, due: pointer.due, line: `milestone backend switch ${from}`, subject: `backend is ${from} again` }, { ...caller, request: { ...caller.request, id: `${caller.request.id}/back` } });
    const end = back.problem ? `Going back to ${(0,names/* backendName */.Yd)(from)} failed too: ${back.problem.message}` : `${(0,names/* backendAtStart */.gi)(from)} ${from === "file" ? "are" : "is"} in use again.`;
    return { ...reason, message: `${(0,names/* backendAtStart */.gi)(to)} ${to === "file" ? "were" : "was"} not kept: ${reason.message} ${end}` };
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
