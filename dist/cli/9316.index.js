export const id = 9316;
export const ids = [9316];
export const modules = {

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/core/rules/graph.js
var graph = __webpack_require__(9422);
;// CONCATENATED MODULE: ./lib/core/rules/scale.js


const BACKENDS = ["file", "sqlite", "postgresql"];
/** What each metric counts, in one sentence. */
const METRICS = {
    milestone_count: "Milestones that are neither completed, cancelled nor archived.",
    dependency_depth: "Milestones in the longest chain in which each requires the one before.",
    query_frequency: "Commands a minute that the event logs recorded in the last hour; reading leaves no trace.",
    data_volume: "Bytes of all milestones and their event logs.",
    coordination_complexity: "Twice the tasks under Kiro, plus the dependencies, plus three times the people at work, of milestones that are not over.",
};
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
    const { length } = (0,graph/* criticalPath */.vC)(edges, () => 1);
    return length <= 1 ? 0 : length;
}
function assignees(milestones) {
    return new Set(milestones.flatMap(({ tasks }) => tasks.filter(({ status }) => !(0,model_status/* isTaskOver */.Od)(status)).flatMap(({ assigned_to }) => assigned_to ?? [])));
}
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
/** `measures` are those of the last hour. Nothing is switched. */
function scaleOf(workspace, measures) {
    const { auto_scale, backend_override: override, scale_thresholds, alerts } = workspace.config;
    const metrics = metricsOf(workspace, measures);
    const values = { ...metrics, people: measures.people };
    const triggers = triggersOf(workspace.config).map((trigger) => ({ ...trigger, value: values[trigger.metric], fires: values[trigger.metric] >= trigger.at }));
    const recommended = recommendation(triggers, scale_thresholds.max_backends);
    return {
        backend: override ?? "file",
        recommended,
        auto_scale,
        override,
        auto_scaling: !auto_scale ? "disabled" : override === null ? "enabled" : "paused by override",
        metrics,
        thresholds: { file_to_sqlite: scale_thresholds.file_to_sqlite, sqlite_to_postgresql: scale_thresholds.sqlite_to_postgresql },
        triggers,
        alerts: alerts.scale_threshold_approaching ? triggers.flatMap(alertOf) : [],
        reasons: reasonsOf({ config: workspace.config, triggers, recommended, score: metrics.milestone_count + metrics.coordination_complexity }),
    };
}
/** The largest that something asks for, as far as the settings go: one is files alone, two are files and SQLite. */
function recommendation(triggers, backendsMax) {
    const wanted = Math.max(0, ...triggers.filter(({ fires }) => fires).map(({ backend }) => BACKENDS.indexOf(backend)));
    return BACKENDS[Math.min(wanted, backendsMax - 1)] ?? "file";
}
function alertOf({ metric, value, at, backend, fires }) {
    const percent = Math.floor((value / at) * 100);
    return !fires && percent >= ALERT_PERCENT ? [{ metric, value, threshold: at, percent, backend }] : [];
}
function reasonsOf({ config, triggers, recommended, score }) {
    const { auto_scale, backend_override, scale_thresholds, database } = config;
    const firing = triggers.filter(({ fires }) => fires).map(firingText);
    const beyond = triggers.some(({ fires, backend }) => fires && BACKENDS.indexOf(backend) > BACKENDS.indexOf(recommended));
    return [
        ...(firing.length > 0 ? firing : ["No threshold is reached; files are enough."]),
        ...(beyond ? [`scale_thresholds.max_backends: ${scale_thresholds.max_backends} lets the recommendation go no further than ${recommended}.`] : []),
        ...(recommended === "postgresql" && database.url === null ? ["No PostgreSQL is configured: set DATABASE_URL, or database.url."] : []),
        ...(recommended === "postgresql" && score >= ENTERPRISE_MIN ? [`Milestones and coordination come to ${score}, ${ENTERPRISE_MIN} or more: PostgreSQL should be tuned for it.`] : []),
        ...(auto_scale ? [] : ["auto_scale is off: nothing follows the recommendation by itself."]),
        ...(backend_override === null ? [] : [`backend_override: ${backend_override} holds, whatever is recommended.`]),
        ...(recommended === "file" ? [] : ["This version answers from files alone; switching comes with a later one."]),
    ];
}
function firingText({ metric, value, at, backend, setting }) {
    return `${metric} is ${value}, and ${backend} is due at ${at}${setting === null ? "" : ` (${setting})`}.`;
}

// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(7685);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/size.js
var size = __webpack_require__(7189);
;// CONCATENATED MODULE: ./lib/core/views/upkeep/scale.js
// Scale as a reply: the metrics beside what they count, and the backend that they ask for.



/** With `detailed` every threshold and how far it is. */
function scaleView(scale, { detailed }) {
    const { backend, recommended, auto_scaling, override, thresholds, alerts, reasons } = scale;
    return [
        (0,reply/* fields */.OA)([
            ["backend", backend], ["recommended", recommended], ["auto-scaling", auto_scaling], ["override", override ?? "none"],
            ["thresholds", `SQLite at ${thresholds.file_to_sqlite} active milestones, PostgreSQL at ${thresholds.sqlite_to_postgresql}`],
        ]),
        (0,reply/* table */.tp)(["metric", "value", "what it counts"], Object.entries(METRICS).map(([name, what]) => [name, valueText(name, scale_valueOf(scale, name)), what])),
        (0,reply/* list */.p_)([...reasons, ...alerts.map(alertText)]),
        ...(detailed ? [(0,reply/* heading */.R_)("What asks for a larger backend"), triggerTable(scale), (0,reply/* text */.Qq)("How long questions take is measured with the catalogs of a later version.")] : []),
    ];
}
function scale_valueOf({ metrics }, name) {
    return isMetric(name) ? metrics[name] : 0;
}
function isMetric(name) {
    return Object.hasOwn(METRICS, name);
}
function valueText(metric, value) {
    if (metric === "data_volume")
        return (0,size/* formatSize */.Xq)(value);
    return metric === "query_frequency" ? `${value} a minute` : String(value);
}
function alertText({ metric, value, threshold, percent, backend }) {
    return `${metric} is at ${percent} % of the threshold of ${backend}: ${valueText(metric, value)} of ${valueText(metric, threshold)}.`;
}
function triggerTable({ triggers }) {
    const rows = triggers.map(({ metric, value, at, backend, setting, fires }) => [metric, valueText(metric, value), valueText(metric, at), fires ? "reached" : `${valueText(metric, Math.round((at - value) * 100) / 100)} left`, backend, setting ?? "–"]);
    return (0,reply/* table */.tp)(["metric", "now", "threshold", "", "asks for", "setting"], rows);
}

;// CONCATENATED MODULE: ./lib/core/queries/scale/status.js
// scale status: the five metrics, the thresholds, and the backend that they ask for.





const status_status = (0,verb/* defineQuery */.Ec)({
    name: "scale status",
    summary: "Show the scale metrics beside their thresholds, and the backend they ask for.",
    permission: "read",
    args: { detailed: (0,verb/* flag */.Jt)("Every threshold, how far it is, and which of them are reached.") },
    needs: () => [{ kind: "measures" }],
    examples: [
        { line: "milestone scale status", why: "whether files are still enough" },
        { line: "milestone scale status --detailed", why: "how far each threshold is" },
    ],
    answer(workspace, { detailed }, { facts: { measures } }) {
        if (!measures)
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("unexpected", "scale status was not told how much there is."));
        const scale = scaleOf(workspace, measures);
        const { triggers, ...told } = scale;
        const warnings = scale.alerts.map((alert) => (0,problem/* problem */.CC)("threshold-near", alertText(alert), { hint: "See `milestone scale status --detailed`." }));
        return (0,result.ok)({ data: detailed ? { ...told, triggers } : told, reply: scaleView(scale, { detailed }), warnings });
    },
});


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    const done = new Set();
    for (const start of edges.keys()) {
        const cycle = done.has(start) ? null : cycleFrom(start, edges, done);
        if (cycle)
            return cycle;
    }
    return null;
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function cycleFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            return [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
    return null;
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}


/***/ })

};
