export const id = 1226;
export const ids = [1226,1759,9898];
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

/***/ 35682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   g: () => (/* binding */ GRACE_MS)
/* harmony export */ });
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70911);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23781);
// The verdict: whether the backend is to be another one by now, and if not, why not yet.


/** A threshold that was reached for less than this may have been reached by accident. */
const GRACE_MS = 3_600_000;
/** Only ever to a larger backend: going back is for people, so that a quiet day does not take away what the next one needs. */
function verdictOf(scale, { config, now, grace, agreed }) {
    const { reachable, due: known } = scale;
    const forbidden = hindrance(scale);
    if (!(0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .isLarger */ .E0)(reachable, scale.backend))
        return { kind: "stays", target: null, due: null, why: enough(scale) };
    if (forbidden !== null)
        return { kind: "stays", target: null, due: null, why: `${reachable} is asked for; ${forbidden}` };
    const due = isSince(known, { reachable, now }) ? known : { backend: reachable, since: now };
    const end = Date.parse(due.since) + GRACE_MS;
    if (grace && Date.parse(now) < end) {
        const at = (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantAt */ .l)(end);
        return { kind: "waits", target: reachable, due, at, why: `${reachable} is due ${due === known ? `since ${due.since}` : "as of now"}, and is switched to after ${at} if it still is. Sooner: milestone scale recalc` };
    }
    if (config.backend_switching.conservative_mode && !agreed) {
        return { kind: "asks", target: reachable, due, why: `${reachable} is due since ${due.since}; backend_switching.conservative_mode wants a person to say so: milestone backend switch ${reachable} --yes` };
    }
    return { kind: "switches", target: reachable, due, why: `${reachable} is due${grace ? ` since ${due.since}` : ""}.` };
}
function enough({ backend, recommended, server }) {
    if (backend === "postgresql" && !server)
        return "postgresql stays, and none is configured here: until DATABASE_URL is set, files answer.";
    return (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .isLarger */ .E0)(recommended, backend) ? `${recommended} is recommended and none is configured, so ${backend} stays.` : `${backend} is enough.`;
}
function hindrance({ override, auto_scale }) {
    if (override !== null)
        return `auto-scaling is paused by backend_override: ${override}.`;
    return auto_scale ? null : "auto_scale is off.";
}
/** A date in the future was written by a clock that nobody should wait for. */
function isSince(known, { reachable, now }) {
    return known?.backend === reachable && Date.parse(known.since) <= Date.parse(now);
}


/***/ }),

/***/ 29506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ scaleView),
/* harmony export */   Y1: () => (/* binding */ scaleWarnings),
/* harmony export */   al: () => (/* binding */ trialView),
/* harmony export */   f1: () => (/* binding */ rulesView),
/* harmony export */   iD: () => (/* binding */ lookedView)
/* harmony export */ });
/* unused harmony export alertText */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56318);
// Scale as a reply: the metrics beside what they count, and the backend that they ask for.




/** With `detailed` every threshold and how far it is. */
function scaleView(scale, { verdict, detailed }) {
    const { backend, recommended, auto_scaling, override, thresholds, alerts, reasons } = scale;
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)([
            ["backend", backend], ["recommended", recommended], ["auto-scaling", auto_scaling], ["override", override ?? "none"],
            ["thresholds", `SQLite at ${thresholds.file_to_sqlite} active milestones, PostgreSQL at ${thresholds.sqlite_to_postgresql}`],
        ]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["metric", "value", "what it counts"], Object.entries(_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .Cb).flatMap(([name, what]) => (isMetric(name) ? [[name, (0,_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(name, scale.metrics[name]), what]] : []))),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([...reasons, ...(verdict === null || verdict.kind === "stays" ? [] : [verdict.why]), ...alerts.map(alertText)]),
        ...(detailed ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)("What asks for a larger backend"), triggerTable(scale)] : []),
    ];
}
function isMetric(name) {
    return Object.hasOwn(_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .Cb, name);
}
function alertText({ metric, value, threshold, percent, backend }) {
    return `${metric} is at ${percent} % of the threshold of ${backend}: ${(0,_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(metric, value)} of ${(0,_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(metric, threshold)}.`;
}
/** What a look came to, then what it saw. */
function lookedView(scale, { verdict, switched }) {
    const first = switched ? `Switched from ${switched.from} to ${switched.to}.` : verdict.kind === "switches" ? `Would switch from ${scale.backend} to ${verdict.target}.` : `Nothing is switched: ${verdict.why}`;
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(first), ...scaleView(scale, { verdict: switched ? null : verdict, detailed: true })];
}
/** What somebody who only looks is told: that nothing is there, what is near, and what is due; a verdict of null is one that was carried out. */
function scaleWarnings({ alerts }, verdict, workspace) {
    if (!workspace.exists)
        return [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)(workspace)];
    const near = alerts.map((alert) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("threshold-near", alertText(alert), { hint: "See `milestone scale status --detailed`." }));
    return verdict === null || verdict.kind === "stays" ? near : [...near, dueWarning(verdict)];
}
function dueWarning({ target, kind }) {
    const hint = kind === "asks" ? `Run \`milestone backend switch ${target} --yes\`.` : "Run `milestone scale recalc` to switch at once, or leave it to the scheduled workflow.";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("switch-due", `${target} is due and not switched to yet.`, { hint });
}
function rulesView(rules, { why }) {
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["", "rule", "input", "says"], rules.map(({ rule, input, says, decides }) => [decides ? "→" : "", rule, input, says])), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(why)];
}
function trialView(cases) {
    const wrong = cases.filter(({ expected, found }) => expected !== found);
    const rows = cases.map(({ settings, metric, value, expected, found }) => [settings, metric, metric === "data_volume" ? `${value} bytes` : (0,_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(metric, value), expected, found, expected === found ? "as expected" : "wrong"]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(wrong.length === 0 ? `All ${cases.length} cases are as expected.` : `${wrong.length} of ${cases.length} cases are wrong.`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["settings", "metric", "value", "expected", "found", ""], rows)];
}
function triggerTable({ triggers }) {
    const rows = triggers.map(({ metric, value, at, backend, setting, fires }) => [metric, (0,_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(metric, value), (0,_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(metric, at), fires ? "reached" : `${(0,_rules_scale_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(metric, Math.round((at - value) * 100) / 100)} left`, backend, setting ?? "–"]);
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["metric", "now", "threshold", "", "asks for", "setting"], rows);
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


/***/ }),

/***/ 29898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkScale: () => (/* binding */ checkScale),
  followScale: () => (/* binding */ followScale),
  lookAtScale: () => (/* binding */ lookAtScale)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/scale/scale.js
var scale_scale = __webpack_require__(23781);
// EXTERNAL MODULE: ./lib/core/rules/scale/verdict.js
var scale_verdict = __webpack_require__(35682);
// EXTERNAL MODULE: ./lib/core/views/upkeep/scale.js
var upkeep_scale = __webpack_require__(29506);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/engine/upkeep/measures.js
var upkeep_measures = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/engine/catalog/pointer.js
var pointer = __webpack_require__(62614);
;// CONCATENATED MODULE: ./lib/engine/catalog/scale-alerts.js
/** What is near and what is due; a switch notes itself. The same a second time is not noted again. */
async function noteScale({ alerts }, { scale, verdict, switched }, { now, actor }) {
    if (!alerts)
        return;
    const note = (event_type, details) => alerts.note({ timestamp: now(), event_type, actor, details });
    for (const { metric, threshold, backend } of scale.alerts)
        await note("scale_threshold_approaching", { metric, threshold, backend });
    if (switched === null && verdict.kind !== "stays")
        await note("scale_status", { due: verdict.due.backend, since: verdict.due.since });
}

;// CONCATENATED MODULE: ./lib/engine/catalog/scale-check.js
// Looking at the scale: measured, judged, told; and the backend follows it as the settings and the grace period let it.










/**
 * `data` is that of `scale status --detailed`, with what was switched. Problems: those of the files, of the other catalog and of the
 * commit; the backend that was in use still is then.
 */
async function checkScale(ports, look, caller) {
    const looked = await lookAtScale(ports, look, caller);
    if (!looked.ok)
        return (0,ask/* stopped */.ce)(looked.problem);
    const { workspace, scale, verdict, warnings } = looked.value;
    const followed = await followScale(ports, looked.value, { look, caller });
    if (followed.problem)
        return { ...followed, warnings: [...warnings, ...followed.warnings] };
    const switched = verdict.kind === "switches" && !caller.dryRun ? { from: scale.backend, to: verdict.target } : null;
    if (!caller.dryRun)
        await noteScale(ports, { scale, verdict, switched }, caller);
    const told = { ...scale, backend: switched?.to ?? scale.backend, due: switched || caller.dryRun ? null : verdict.due };
    return {
        data: { ...told, verdict, switched },
        reply: (0,upkeep_scale/* lookedView */.iD)(told, { verdict, switched }),
        warnings: [...warnings, ...followed.warnings, ...(0,upkeep_scale/* scaleWarnings */.Y1)(scale, switched ? null : verdict, workspace)],
        problem: null, changes: followed.changes, diff: followed.diff,
    };
}
async function lookAtScale(ports, { now: atOnce }, caller) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: "all", settings: ports.settings });
        if (!loaded.ok)
            return loaded;
        const { workspace, texts } = loaded.value;
        const now = caller.now();
        const measures = await (0,upkeep_measures.measure)(snapshot.value, { texts, now });
        if (!measures.ok)
            return measures;
        // Of a server that is only named somebody knows better whether it can be had.
        const scale = (0,scale_scale/* scaleOf */._K)(workspace, measures.value, ports.catalogs ? { server: (await ports.catalogs.server()) !== null } : {});
        const verdict = (0,scale_verdict/* verdictOf */.V)(scale, { config: workspace.config, now, grace: !atOnce, agreed: atOnce && (caller.yes || ports.confirm !== undefined) });
        return (0,result.ok)({ workspace, scale, verdict, warnings: (0,ask/* unread */.gy)(loaded.value) });
    }
    finally {
        await snapshot.value.release();
    }
}
const NOTHING_DONE = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };
/** A switch, or a note since when one is due; nothing is written where the file says so already. */
async function followScale(ports, { workspace: { database, exists }, verdict }, { look, caller }) {
    const line = look.now ? "scale recalc" : "scale check";
    if (!exists)
        return NOTHING_DONE;
    if (verdict.kind === "switches") {
        const { switchBackend } = await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(8121)]).then(__webpack_require__.bind(__webpack_require__, 60502));
        return switchBackend(look.now ? ports : quiet(ports), { target: verdict.target, reason: verdict.why, step: false, debug: false }, { ...caller, yes: look.now && caller.yes });
    }
    if ((0,json/* sameJson */.Vk)(database.due, verdict.due))
        return NOTHING_DONE;
    const subject = verdict.due === null ? "no other backend is due any more" : `${verdict.due.backend} is due`;
    return (0,pointer/* commitPointer */.n)(ports, { due: verdict.due, seen: database, line, subject }, caller);
}
/** What happens by itself asks nobody. */
function quiet({ confirm: _confirm, ...ports }) {
    return ports;
}


/***/ }),

/***/ 81226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulateScale: () => (/* binding */ simulateScale)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/model/config/database.js
var database = __webpack_require__(33142);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(21097);
// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(88164);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/core/views/upkeep/simulation.js
// A simulated growth as a reply: each size with what was recommended, what was switched, and how long it took.


function simulatedView(steps) {
    const rows = steps.map(({ milestones, recommended, before, backend, switch_ms, list_ms }) => [
        String(milestones), recommended, switch_ms === null ? backend : `${before} → ${backend}`, switch_ms === null ? "–" : (0,duration/* durationText */.S5)(switch_ms), (0,duration/* durationText */.S5)(list_ms),
    ]);
    const short = steps.find(({ recommended, reachable }) => recommended !== reachable);
    return [
        (0,reply/* text */.Qq)("In a throw-away copy; nothing of yours was changed."),
        (0,reply/* table */.tp)(["milestones", "recommended", "backend", "switched in", "a list takes"], rows),
        ...(short ? [(0,reply/* text */.Qq)(`At ${short.milestones}: ${short.recommended} is recommended, and ${short.reachable} stays, since DATABASE_URL is not set.`)] : []),
    ];
}

// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/engine/catalog/scale-check.js + 1 modules
var scale_check = __webpack_require__(29898);
;// CONCATENATED MODULE: ./lib/engine/catalog/simulate.js
// Simulating growth: a throw-away copy of the milestones grows through every threshold, and what the scale makes of it is shown.











/** More than any repository is promised to hold, and done within a minute or two. */
const SIMULATED_MAX = 10_000;
/** `data.steps` tells of each size that was looked at. Nothing of the real place is changed. */
async function simulateScale(ports, { to }, caller) {
    if (to > SIMULATED_MAX)
        return (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("invalid-argument", `--to ${to} is more than is simulated.`, { hint: `Write a number up to ${SIMULATED_MAX}.` }));
    if (!ports.rehearse)
        return (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("prerequisite-missing", "A throw-away copy needs a machine of its own.", { hint: "Run it in a clone, with the same command." }));
    const real = await loaded(ports);
    if (!real.ok)
        return (0,ask/* stopped */.ce)(real.problem);
    const stage = await ports.rehearse();
    if (!stage.ok)
        return (0,ask/* stopped */.ce)(stage.problem);
    const throwaway = { ports: stage.value.ports, caller: { ...caller, permission: "admin", dryRun: false, commit: false, yes: true } };
    try {
        const steps = await grown(throwaway, real.value, { to, progress: ports.progress });
        return steps.ok ? { ...NOTHING, data: { to, steps: steps.value }, reply: simulatedView(steps.value) } : (0,ask/* stopped */.ce)(steps.problem);
    }
    finally {
        await stage.value.end();
    }
}
const NOTHING = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };
async function loaded({ repository, settings }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    const all = await (0,load/* load */.Hh)(snapshot.value, { scope: "all", settings });
    await snapshot.value.release();
    return all;
}
async function grown(throwaway, { workspace, texts }, { to, progress }) {
    const copied = [...texts].filter(([path]) => path !== config/* CONFIG_PATH */.tF).map(([path, text]) => ({ path, text }));
    const planted = await write(throwaway, [...settingsOf(workspace), ...copied]);
    if (!planted.ok)
        return planted;
    const steps = [];
    const start = await (0,scale_check.lookAtScale)(throwaway.ports, { now: true }, throwaway.caller);
    if (!start.ok)
        return start;
    let count = start.value.scale.metrics.milestone_count;
    for (const size of sizesOf(workspace, { from: count, to })) {
        progress?.({ step: "growing a copy", done: count, total: to });
        const added = await write(throwaway, Array.from({ length: size - count }, (_, index) => invented(count + index + 1)));
        const step = added.ok ? await lookedAt(throwaway, size) : added;
        if (!step.ok)
            return step;
        steps.push(step.value);
        count = size;
    }
    return (0,result.ok)(steps);
}
/** Thresholds as they are, and where PostgreSQL is, though never a credential; that something follows them is what is to be seen. */
function settingsOf({ config: { scale_thresholds, database: { url } }, database: { postgresql } }) {
    const named = url?.startsWith("env:") === true ? { database: { url } } : {};
    return [
        { path: config/* CONFIG_PATH */.tF, text: (0,print/* printYaml */.d7)({ version: "2.0.0", auto_scale: true, scale_thresholds, ...named }) },
        { path: database/* DATABASE_PATH */.yN, text: (0,print/* printYaml */.d7)({ postgresql }) },
    ];
}
/** What is there, right below and at each threshold, and the end. */
function sizesOf({ config: { scale_thresholds } }, { from, to }) {
    const { file_to_sqlite: low, sqlite_to_postgresql: high } = scale_thresholds;
    const sizes = [from, low - 1, low, high - 1, high, to].filter((size) => size === from || (size > from && size <= to));
    return [...new Set(sizes)].sort((a, b) => a - b);
}
async function write({ ports: { repository } }, changes) {
    if (changes.length === 0)
        return (0,result.ok)(null);
    const snapshot = await repository.snapshot({ for: "write" });
    if (!snapshot.ok)
        return snapshot;
    const written = await repository.commit(snapshot.value, changes, { subject: "simulated", body: "", trailers: [], commit: false });
    return written.ok ? (0,result.ok)(null) : written;
}
/** Of the size that milestones usually have. */
function invented(number) {
    const id = `simulated-${String(number).padStart(5, "0")}`;
    const tasks = ["Design", "Build", "Try", "Describe", "Review", "Release"].map((title, index) => ({ id: `task-${index + 1}`, title, description: "An invented task, described at the length that people take. ".repeat(3) }));
    return { path: (0,workspace/* activePath */.iW)(id), text: (0,print/* printYaml */.d7)({ id, title: `Simulated milestone ${number}`, description: "An invented milestone. ".repeat(20), tasks }) };
}
async function lookedAt({ ports, caller }, size) {
    const looked = await (0,scale_check.lookAtScale)(ports, { now: true }, caller);
    if (!looked.ok)
        return looked;
    const { scale: { backend: before, recommended, reachable }, verdict } = looked.value;
    const began = Date.parse(caller.now());
    const followed = await (0,scale_check.followScale)(ports, looked.value, { look: { now: true }, caller: named(caller, size) });
    if (followed.problem)
        return { ok: false, problem: followed.problem };
    const switched = verdict.kind === "switches" ? Date.parse(caller.now()) - began : null;
    const listed = await timed(caller, () => list({ ports, caller }));
    if (listed.problem)
        return { ok: false, problem: listed.problem };
    return (0,result.ok)({ milestones: size, recommended, reachable, before, backend: verdict.kind === "switches" ? verdict.target : before, switch_ms: switched, list_ms: listed.ms });
}
/** Each switch is a request of its own. */
function named(caller, size) {
    return { ...caller, request: { id: `${caller.request.id}/${size}`, given: false } };
}
async function timed({ now }, work) {
    const began = Date.parse(now());
    const { problem: failure } = await work();
    return { problem: failure, ms: Date.parse(now()) - began };
}
/** The question that people ask most. */
async function list({ ports, caller }) {
    const { call } = await (0,parse/* parseLine */.A)("list --limit 50", "cli");
    if (!call.ok)
        return (0,ask/* stopped */.ce)(call.problem);
    const { verb, ...rest } = call.value;
    if (verb.kind !== "query")
        throw new TypeError(`${verb.name} is no question`);
    return (0,ask/* ask */.kA)(ports, { verb, ...rest }, caller);
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
