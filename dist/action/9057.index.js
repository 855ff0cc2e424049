export const id = 9057;
export const ids = [9057];
export const modules = {

/***/ 39057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/shipped/data-folder.js
var data_folder = __webpack_require__(77223);
// EXTERNAL MODULE: ./lib/core/rules/health.js + 1 modules
var rules_health = __webpack_require__(27134);
// EXTERNAL MODULE: ./lib/core/rules/references.js
var references = __webpack_require__(64942);
// EXTERNAL MODULE: ./lib/core/rules/scale/scale.js
var scale = __webpack_require__(23781);
// EXTERNAL MODULE: ./lib/core/rules/scale/verdict.js
var scale_verdict = __webpack_require__(35682);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/findings.js
var findings = __webpack_require__(4677);
;// CONCATENATED MODULE: ./lib/core/views/health.js
// The health of a repository's milestones as a reply.


const MARKS = { ok: "ok", warning: "!", error: "✗" };
function healthView({ status, checks, problems }, depth) {
    const troubled = checks.filter((check) => check.status !== "ok");
    const headline = (0,reply/* heading */.R_)(`Health: ${status}`);
    const hints = troubled.flatMap(({ name, hint }) => (hint === undefined ? [] : [`${name}: ${hint}`]));
    if (depth === "summary")
        return [headline, (0,reply/* text */.Qq)(`${checks.length - troubled.length} of ${checks.length} checks are ok.`), ...(hints.length > 0 ? [(0,reply/* list */.p_)(troubled.map(({ name, message }) => `${name}: ${message}`))] : [])];
    const rows = checks.map((check) => [MARKS[check.status], check.name, check.message]);
    const next = hints.length > 0 ? [(0,reply/* heading */.R_)("What to do"), (0,reply/* list */.p_)(hints)] : [];
    return [headline, (0,reply/* table */.tp)(["", "check", "found"], rows), ...next, ...(depth === "verbose" ? (0,findings/* findingsView */._)(problems) : [])];
}

;// CONCATENATED MODULE: ./lib/core/queries/system/doctor.js
// doctor: whether the machine has what is needed, and whether the data are sound.









/** What lies in a folder that is not ours is another tool's business. */
const NOTHING = { problems: [], files: 0 };
const doctor = (0,verb/* defineQuery */.Ec)({
    name: "doctor",
    summary: "Check the machine, the files, left-overs, locks and workflows.",
    permission: "read",
    args: {
        summary: (0,verb/* flag */.Jt)("Only what is not in order, on one small page."),
        verbose: (0,verb/* flag */.Jt)("Every problem with its place."),
    },
    examples: [
        { line: "milestone doctor", why: "something is odd" },
        { line: "milestone doctor --summary", why: "only what is not in order" },
    ],
    needs: () => [{ kind: "machine" }, { kind: "audit" }, { kind: "workflows" }, { kind: "measures" }, { kind: "letters" }, { kind: "present", paths: [data_folder/* ATTRIBUTES_PATH */.e] }],
    answer(workspace, { summary, verbose }, { facts: { machine, audit, workflows = [], measures, present, letters }, now }) {
        if (!machine || !audit)
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("unexpected", "doctor was not told about the machine."));
        const verdict = measures && (0,scale_verdict/* verdictOf */.V)((0,scale/* scaleOf */._K)(workspace, measures), { config: workspace.config, now, grace: true, agreed: false });
        const merges = present && workspace.exists && machine.repository !== null ? { merges: present.files.includes(data_folder/* ATTRIBUTES_PATH */.e) ? "meaning" : "lines" } : {};
        const health = (0,rules_health/* healthOf */.W)({ workspace, workflows, ...merges, ...(verdict && { verdict }), ...(letters && { letters }), references: (0,references/* checkReferences */.$)(workspace), ...(workspace.exists ? { machine, audit } : { machine: { ...machine, litter: [] }, audit: NOTHING }) });
        const reply = healthView(health, verbose ? "verbose" : summary ? "summary" : "checks");
        if (health.status !== "unhealthy")
            return (0,result.ok)({ data: health, reply });
        const wrong = health.checks.filter(({ status }) => status === "error").map(({ name }) => name);
        return (0,result.ok)({ data: health, reply, problem: (0,problem/* problem */.CC)("check-failed", `Not in order: ${wrong.join(", ")}.`, { hint: "Run `milestone doctor --verbose` for every problem with its place." }) });
    },
});


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21097);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9422);
/* harmony import */ var _kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16218);
// What milestones say of each other and of their own tasks: what names nothing, leads back to itself, or contradicts itself.






/**
 * Looks through a whole workspace. Errors (they fail a check): `dependency-cycle`, `dependency-not-found` for a task's
 * dependency, `invariant-broken` for a task id that stands twice, `merge-conflict` for what a merge left to people.
 * Warnings: `dangling-reference`, `contradicting-status`, `duplicate-id`, `unknown-assignee`. A milestone that cannot be read counts as there. Order: by milestone.
 */
function checkReferences(workspace) {
    const cycle = milestoneCycle(workspace);
    return [
        ...(cycle ? [cycle] : []),
        ...twins(workspace),
        ...[...workspace.milestones.values()].flatMap((milestone) => [
            ...selfDependency(workspace, milestone), ...dangling(workspace, milestone), ...doubleTasks(workspace, milestone),
            ...openConflicts(workspace, milestone), ...taskDependencies(workspace, milestone), ...contradictions(workspace, milestone), ...orderContradictions(workspace, milestone),
        ]),
        ...assignees(workspace),
    ];
}
function at(workspace, id) {
    return { path: `${workspace.root}/${workspace.paths.get(id) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(id)}` };
}
function isThere(workspace, id) {
    return workspace.milestones.has(id) || workspace.paths.has(id) || workspace.broken.has(id);
}
/** Self-dependencies are reported by themselves, so that they hide no longer cycle. */
function milestoneCycle(workspace) {
    const edges = [...workspace.milestones.values()].map(({ id, dependencies }) => [id, dependencies.requires.filter((other) => other !== id)]);
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .findCycle */ .u8)(new Map(edges));
    return cycle && cycleProblem(`Milestones wait for each other: ${cycle.join(" → ")}.`, at(workspace, cycle[0] ?? ""));
}
function cycleProblem(message, place) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-cycle", message, { at: place, hint: "Take one of these dependencies away." });
}
function selfDependency(workspace, { id, dependencies }) {
    return dependencies.requires.includes(id) ? [cycleProblem(`Milestone ${id} requires itself.`, at(workspace, id))] : [];
}
/** Ids that a file system without upper and lower case takes for one. */
function twins(workspace) {
    const alike = Map.groupBy(workspace.paths.keys(), (id) => id.toLowerCase());
    return [...alike.values()].filter((ids) => ids.length > 1).map((ids) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-id", `The ids ${ids.join(" and ")} differ by upper and lower case alone.`, {
        at: at(workspace, ids[1] ?? ""),
        hint: "Rename one: some file systems take these files for one.",
    }));
}
/** What a merge could not decide stays on record in the milestone until somebody gives the field a value. */
function openConflicts(workspace, milestone) {
    const { conflicts } = milestone;
    return !Array.isArray(conflicts) ? [] : conflicts.filter(_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv).map((record) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("merge-conflict", `Milestone ${milestone.id}: both sides of a merge changed ${String(record["at"])}.`, {
        at: at(workspace, milestone.id),
        hint: `Give it a value with \`milestone update ${milestone.id}\`, or take the entry out of conflicts.`,
    }));
}
function dangling(workspace, { id, dependencies }) {
    return ["requires", "enables"].flatMap((kind) => dependencies[kind].filter((other) => !isThere(workspace, other)).map((other) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dangling-reference", `Milestone ${id} ${kind} ${other}, which is not there.`, {
        at: at(workspace, id),
        hint: `Plan ${other}, or take it out of dependencies.${kind}.`,
    })));
}
function doubleTasks(workspace, { id, tasks }) {
    const twice = [...Map.groupBy(tasks, (task) => task.id)].filter(([, same]) => same.length > 1);
    return twice.map(([task, same]) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${id} has ${same.length} tasks with the id ${task}.`, { at: at(workspace, id), hint: "Give each task an id of its own." }));
}
function taskDependencies(workspace, { id, tasks }) {
    const known = new Set(tasks.map((task) => task.id));
    const missing = tasks.flatMap((task) => task.dependencies.filter((other) => !known.has(other)).map((other) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `Task ${task.id} of ${id} waits for ${other}, which the milestone does not have.`, {
        at: at(workspace, id),
        hint: "Name a task of the same milestone, or take the dependency away.",
    })));
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .findCycle */ .u8)(new Map(tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [...missing, cycleProblem(`Tasks of ${id} wait for each other: ${cycle.join(" → ")}.`, at(workspace, id))] : missing;
}
/** A status that the milestone's own tasks, or its folder, contradict. */
function contradictions(workspace, { id, status, tasks }) {
    const say = (message, hint) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-status", message, { at: at(workspace, id), hint });
    const open = tasks.filter((task) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(task.status)).map((task) => task.id);
    const folder = (workspace.paths.get(id) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(id)).split("/")[0];
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && open.length > 0)
        return [say(`Milestone ${id} is ${status}, but open: ${open.join(", ")}.`, `Complete or cancel them, or run \`milestone reopen ${id}\`.`)];
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && folder === "active")
        return [say(`Milestone ${id} is ${status} and still lies in active/.`, `Run \`milestone archive ${id}\`.`)];
    if (folder === "completed" && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && status !== "cancelled")
        return [say(`Milestone ${id} lies in completed/, but is ${status}.`, "Set its status, or move the file to active/.")];
    const all = tasks.length > 0 && tasks.every((task) => task.status === "completed");
    if (all && (status === "planned" || status === "in_progress"))
        return [say(`All tasks of ${id} are completed, but it is ${status}.`, `Run \`milestone update ${id} --status completed\`.`)];
    return [];
}
/** A milestone that is ahead of what it requires. */
function orderContradictions(workspace, milestone) {
    const { id, status, dependencies } = milestone;
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && (status !== "in_progress" || isThoughtAbout(milestone)))
        return [];
    return dependencies.requires.flatMap((other) => {
        const required = workspace.milestones.get(other);
        if (!required || (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(required.status))
            return [];
        if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && required.status !== "planned")
            return [];
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-status", `Milestone ${id} is ${status}, but requires ${other}, which is ${required.status}.`, {
            at: at(workspace, id),
            hint: "Check which of the two is out of date.",
        });
    });
}
/** What has begun is before its last phase: thinking ahead, for which nothing else need be done. */
function isThoughtAbout(milestone) {
    const begun = milestone.tasks.filter(({ status }) => status !== "pending" && status !== "cancelled");
    return begun.length > 0 && begun.every((task) => {
        const open = (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderKiro */ .sw)(task) ? (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .openPhase */ .yc)(milestone, task) : null;
        return open !== null && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(task.status) && !(0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isLast */ .NE)((0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOrder */ .CM)(milestone, task), open);
    });
}
/** As GitHub allows them: at most 39 letters, digits and single hyphens; `@org/team` and e-mail addresses name somebody too. */
const LOGIN = /^@?[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\/[\w.-]+)?$/i;
const MAIL = /^[^\s@]+@[^\s@]+$/;
/** Names that tasks are assigned to and that nobody can be found by; each is reported once. */
function assignees(workspace) {
    const mapped = new Set(Object.keys(workspace.config.approval_workflow.roles).map(plainRole));
    const unknown = new Map();
    for (const { id, tasks } of workspace.milestones.values()) {
        for (const { assigned_to, id: task } of tasks) {
            if (assigned_to === null || LOGIN.test(assigned_to) || MAIL.test(assigned_to) || mapped.has(plainRole(assigned_to)))
                continue;
            unknown.set(assigned_to, [...(unknown.get(assigned_to) ?? []), `${id} ${task}`]);
        }
    }
    return [...unknown].map(([name, tasks]) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-assignee", `${JSON.stringify(name)} is no GitHub login (${tasks[0]}${tasks.length > 1 ? ` and ${tasks.length - 1} more` : ""}).`, {
        hint: "Assign a login, or map the name under approval_workflow.roles.",
    }));
}
function plainRole(name) {
    return name.toLowerCase().replaceAll(/[\s_]+/g, "-");
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

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsView)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
// Problems and oddities as a list, by file and place.


/** Longer lists are read by programs. */
const SHOWN_MAX = 200;
/** Grouped by file in the order given; those without a place last. */
function findingsView(problems) {
    const files = Map.groupBy(problems.slice(0, SHOWN_MAX), ({ at }) => at?.path ?? "");
    const groups = [...files].sort(([a], [b]) => Number(a === "") - Number(b === ""));
    const more = problems.length > SHOWN_MAX ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${problems.length - SHOWN_MAX} more; --json lists all.`)] : [];
    return [...groups.flatMap(([path, found]) => [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(path === "" ? "Elsewhere" : path), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(found.map(findingText))]), ...more];
}
/** `path:line:column: what is wrong [code]`, and the next step. */
function findingText({ code, message, hint, at }) {
    const place = at?.line === undefined ? "" : `${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}: `;
    return `${place}${message} [${code}]${hint === undefined ? "" : ` ${hint}`}`;
}


/***/ })

};
