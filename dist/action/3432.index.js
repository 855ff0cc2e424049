export const id = 3432;
export const ids = [3432];
export const modules = {

/***/ 43432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _rules_scale_scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23781);
/* harmony import */ var _rules_scale_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35682);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_upkeep_scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29506);
// scale status: the five metrics, the thresholds, and the backend that they ask for.






const status = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineQuery */ .Ec)({
    name: "scale status",
    summary: "Show the scale metrics beside their thresholds, and the backend they ask for.",
    permission: "read",
    args: { detailed: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)("Every threshold, how far it is, and which of them are reached.") },
    needs: () => [{ kind: "measures" }],
    examples: [
        { line: "milestone scale status", why: "whether files are still enough" },
        { line: "milestone scale status --detailed", why: "how far each threshold is" },
    ],
    answer(workspace, { detailed }, { facts: { measures }, now }) {
        if (!measures)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unexpected", "scale status was not told how much there is."));
        const scale = (0,_rules_scale_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleOf */ ._K)(workspace, measures);
        const verdict = (0,_rules_scale_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(scale, { config: workspace.config, now, grace: true, agreed: false });
        const { triggers, ...told } = scale;
        const warnings = (0,_views_upkeep_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleWarnings */ .Y1)(scale, verdict, workspace);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ data: { ...told, ...(detailed && { triggers }), verdict }, reply: (0,_views_upkeep_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleView */ .Qp)(scale, { verdict, detailed }), warnings });
    },
});


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


/***/ })

};
