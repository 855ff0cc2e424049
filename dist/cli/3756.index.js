export const id = 3756;
export const ids = [3756];
export const modules = {

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   memory: () => (/* binding */ memory)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3445);
/* harmony import */ var _rules_session_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8398);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
/* harmony import */ var _views_seats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3641);
// agent memory: what the process tree of each agent's task takes, beside what it may.




const memory = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)({
    name: "agent memory",
    summary: "Show the memory of each agent's task.",
    permission: "read",
    args: {},
    scope: () => "none",
    needs: () => [{ kind: "seats" }, { kind: "leases" }],
    examples: [{ line: "milestone agent memory", why: "the machine is slow" }],
    answer({ config }, _args, { facts: { floors = [], leases = [] } }) {
        const agents = (0,_rules_session_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .agentsOf */ .et)(floors, leases, null).filter(({ role, state }) => role === "task_executor" && state !== "gone");
        const { memory_limit } = config.agents;
        const data = { agents: agents.map(({ session, name, task, memory_bytes }) => ({ session, name, task, memory_bytes })), memory_limit };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ data, reply: (0,_views_seats_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryView */ .fm)(agents, memory_limit) });
    },
});


/***/ }),

/***/ 9194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ reasonToWait),
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   fY: () => (/* binding */ readyQueue),
/* harmony export */   is: () => (/* binding */ waitsFor)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1004);
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);


const RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/**
 * Ready is a pending task of a milestone that is planned or in progress, whose required milestones are all completed, and
 * whose own dependencies are completed or cancelled. Order: the milestone's priority, milestones in progress before planned
 * ones, the longest chain of work behind the task, then ids and the order in the file.
 */
function readyQueue(workspace, only) {
    const candidates = only ? [only] : [...workspace.milestones.values()];
    const open = candidates.filter((milestone) => isOpen(milestone) && waitsFor(workspace, milestone).length === 0);
    return open.sort(byUrgency).flatMap((milestone) => readyTasks(milestone).map((task) => ({ milestone, task })));
}
function isOpen(milestone) {
    return milestone.status === "planned" || milestone.status === "in_progress";
}
/** Required milestones that are not completed, missing ones included. */
function waitsFor(workspace, milestone) {
    return milestone.dependencies.requires.filter((id) => {
        const required = workspace.milestones.get(id);
        return !required || !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isMilestoneDone */ .JC)(required.status);
    });
}
function byUrgency(left, right) {
    return RANK[left.priority] - RANK[right.priority] || begunFirst(left) - begunFirst(right) || (left.id < right.id ? -1 : 1);
}
function begunFirst(milestone) {
    return milestone.status === "in_progress" ? 0 : 1;
}
/** The ready tasks of one milestone, whatever the milestone itself waits for. */
function readyTasks(milestone) {
    const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
    const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
    if (ready.length < 2)
        return ready;
    const behind = workBehind(milestone);
    return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}
/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone) {
    const dependants = new Map(milestone.tasks.map((task) => [task.id, []]));
    for (const task of milestone.tasks)
        for (const id of task.dependencies)
            dependants.get(id)?.push(task.id);
    const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(dependants, (id) => hours.get(id) ?? 1).lengths;
}
/** Why a pending task is not ready, as one sentence; null where it is. */
function reasonToWait(workspace, milestone, task) {
    const milestones = waitsFor(workspace, milestone);
    if (milestones.length > 0)
        return `milestone ${milestone.id} waits for ${milestones.join(", ")}`;
    if (!isOpen(milestone))
        return `milestone ${milestone.id} is ${milestone.status}`;
    const tasks = new Map(milestone.tasks.map((other) => [other.id, other.status]));
    const open = task.dependencies.filter((id) => tasks.get(id) !== "completed" && tasks.get(id) !== "cancelled");
    return open.length > 0 ? `${task.id} waits for ${open.join(", ")}` : null;
}


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


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ sessionsWith),
/* harmony export */   dd: () => (/* binding */ rolesOn),
/* harmony export */   eO: () => (/* binding */ noSuchSeat),
/* harmony export */   et: () => (/* binding */ agentsOf),
/* harmony export */   rz: () => (/* binding */ nobodyRunning),
/* harmony export */   ty: () => (/* binding */ runningSessions)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// What the agents of all sessions do, as far as their last reports tell.

/** The seats of every session that left a report, of one milestone or of all. */
function agentsOf(floors, leases, milestone) {
    const alive = new Set(runningSessions(leases).map(({ session }) => session));
    const wanted = floors.filter((floor) => milestone === null || floor.milestone === milestone);
    return wanted.flatMap(({ session, milestone: id, seats }) => seats.map(({ since: _since, ...seat }) => ({ session, milestone: id, ...seat, state: alive.has(session) ? seat.state : "gone" })));
}
/** Sessions that somebody runs, each once. */
function runningSessions(leases) {
    const alive = leases.filter(({ standing }) => standing.state === "alive");
    return [...new Map(alive.map(({ milestone, standing: { holder } }) => [holder.session, { session: holder.session, milestone }])).values()];
}
/** Which of the roles the configuration lets take part. */
function rolesOn({ agents }) {
    const { task_executor, progress_monitor, git_integration, dependency_validator, blocker_detector } = agents;
    return { task_executor, progress_monitor, git_integration, dependency_validator, blocker_detector };
}
/** Which running sessions an order is for: those that have the seat, or have not told yet what they have; null: all. */
function sessionsWith(seat, floors, running) {
    if (seat === null)
        return running;
    return running.filter(({ session }) => {
        const floor = floors.find((one) => one.session === session);
        return !floor || floor.seats.some(({ name }) => name === seat);
    });
}
function nobodyRunning() {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", "No agents are at work: nobody runs a session.", { hint: "Start one with `milestone execute ID`." });
}
function noSuchSeat(seat, floors) {
    const names = [...new Set(floors.flatMap(({ seats }) => seats.map(({ name }) => name)))].sort();
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-argument", `No running session has an agent ${seat}.`, { hint: `There are ${names.join(", ")}; \`milestone agent status\` shows what they do.` });
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   JO: () => (/* binding */ holdingOf),
/* harmony export */   OV: () => (/* binding */ activeProblem),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   ln: () => (/* binding */ liveLease),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Who is at work on a milestone, whether a session's process lives, and who may go on with a session.

function presenceOf({ session, here }, { leases, config, now }) {
    const lease = leases.find(({ standing }) => standing.holder.session === session.id);
    if (lease?.standing.state === "alive")
        return "alive";
    const known = lease !== undefined || here || session.status !== "active";
    return known || isStale(session, config, now) ? "gone" : "elsewhere";
}
/** The status that is true: a session whose process is gone is not active. */
function statusOf(record, around) {
    const { status } = record.session;
    return status === "active" && presenceOf(record, around) === "gone" ? "paused" : status;
}
/** The lease of a milestone that somebody holds and lives; of several owners' the first. */
function liveLease(leases, milestone) {
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive") ?? null;
}
/** Whether a person may go on with a session: its owner, everybody where sessions are shared, and whoever comes after `session_timeout`. */
function mayTake(session, { actor, config, now }) {
    const { shared_sessions, user_isolation } = config.session_management;
    return session.owner === "" || session.owner === actor || shared_sessions || !user_isolation || isStale(session, config, now);
}
function isStale(session, config, now) {
    return Date.parse(now) - instantOf(session) > config.session_timeout * 1_000;
}
/** When it was last saved, in milliseconds since 1970; 0 where it does not say. */
function instantOf({ saved_at, started_at }) {
    const at = Date.parse(saved_at ?? started_at ?? "");
    return Number.isNaN(at) ? 0 : at;
}
function newestFirst(left, right) {
    return instantOf(right) - instantOf(left) || (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);
}
function holdingOf({ milestone, standing: { holder } }) {
    return { ...holder, milestone };
}
/** The refusal that names owner, host and age. */
function activeProblem({ milestone, session, owner, host, since }, { now }) {
    const ms = Date.parse(now) - Date.parse(since);
    const age = Number.isNaN(ms) ? "" : `, for ${ageText(ms)}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${owner || "somebody"} on ${host} is at work on ${milestone} with ${session}${age}.`, {
        hint: `Wait until it ends, watch it with \`milestone watch ${milestone}\`, or stop it with \`milestone session stop ${session}\`.`,
    });
}
const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]];
/** "3 minutes": a span of milliseconds in its largest unit. */
function ageText(ms) {
    const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? ["second", 1_000];
    const count = Math.max(0, Math.floor(ms / size));
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ progressBlock),
/* harmony export */   C_: () => (/* binding */ milestoneView),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* unused harmony export timelineText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6297);
// One milestone as people read it: its state, its tasks, and what to do next.



function milestoneView(milestone) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(`${milestone.id}: ${milestone.title}`),
        ...(milestone.description === "" ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(milestone.description.trim())]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(facts(milestone)),
        progressBlock(milestone),
        ...taskBlocks(milestone),
        ...listBlocks("Blocked", milestone.blockers.map((blocker) => (blocker.task_id === null ? blocker.reason : `${blocker.task_id}: ${blocker.reason}`))),
        ...listBlocks("Success criteria", milestone.success_criteria),
        ...listBlocks("Risks", milestone.risks.map(riskText)),
        ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .s)(milestone),
    ];
}
function progressBlock({ progress: { percentage, tasks_completed, tasks_total } }) {
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${tasks_completed} of ${tasks_total} tasks`, percentage);
}
function facts(milestone) {
    const { timeline, dependencies } = milestone;
    const rows = [
        ["status", words(milestone.status)],
        ["priority", milestone.priority],
        ["category", milestone.category],
        ["timeline", timelineText(timeline.estimated_start, timeline.estimated_end)],
        ["estimate", timeline.estimated_hours === null ? null : hoursText(timeline.estimated_hours, timeline.buffer_percentage)],
        ["waits for", dependencies.requires.join(", ") || null],
        ["enables", dependencies.enables.join(", ") || null],
        ["completed", milestone.completed_at],
    ];
    return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}
/** "in progress" of `in_progress`. */
function words(status) {
    return status.replaceAll("_", " ");
}
function timelineText(start, end) {
    if (start === null && end === null)
        return null;
    return `${start ?? "?"} to ${end ?? "?"}`;
}
function hoursText(hours, buffer) {
    return `${hours} h${buffer === null ? "" : ` + ${buffer} % buffer`}`;
}
function taskBlocks(milestone) {
    if (milestone.tasks.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No tasks yet.")];
    const ready = new Set((0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone));
    const rows = milestone.tasks.map((task) => [task.id, task.title, stateText(task, { ready: ready.has(task) }), task.dependencies.join(", "), task.assigned_to ?? ""]);
    const assigned = milestone.tasks.some((task) => task.assigned_to !== null);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "title", "status", "waits for", ...(assigned ? ["who"] : [])], assigned ? rows : rows.map((row) => row.slice(0, -1)))];
}
function stateText(task, { ready }) {
    return task.status === "pending" && ready ? "ready" : words(task.status);
}
function listBlocks(title, items) {
    return items.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(title), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)];
}
function riskText(risk) {
    const { description, impact, mitigation } = risk;
    return [String(description ?? "?"), typeof impact === "string" && `(${impact})`, typeof mitigation === "string" && `- ${mitigation}`].filter(Boolean).join(" ");
}


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);
// The command that most likely comes next, to copy.


function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}


/***/ }),

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ agentsView),
/* harmony export */   Hz: () => (/* binding */ conflictsView),
/* harmony export */   fm: () => (/* binding */ memoryView)
/* harmony export */ });
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7189);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3212);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
// Agents as replies: what each does, what it takes, and what they would do to each other.




/** `now` is ISO 8601 UTC. */
function agentsView(agents, roles, now) {
    const rows = agents.map((agent) => [agent.name, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(agent.role), stateText(agent), agent.task ?? "–", agent.milestone, `${(0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(Date.parse(now) - Date.parse(agent.heartbeat))} ago`, memoryText(agent.memory_bytes), agent.log ?? "–"]);
    const gone = [...new Set(agents.filter(({ state }) => state === "gone").map(({ session }) => session))];
    const off = Object.entries(roles).filter(([, on]) => !on).map(([role]) => `${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(role)} (agents.${role})`);
    return [
        rows.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No agents are at work.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["agent", "role", "state", "task", "milestone", "heartbeat", "memory", "log"], rows),
        ...gone.map((session) => (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Nobody runs ${session} any more; what is said of its agents is the last they told.`)),
        ...(off.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Switched off: ${off.join(", ")}.`)]),
    ];
}
function stateText({ state, restarts }) {
    return restarts === 0 ? state : `${state}, restarted ${restarts === 1 ? "once" : `${restarts} times`}`;
}
function memoryText(bytes) {
    return bytes === null ? "–" : (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes);
}
/** `limit` as the configuration spells it. */
function memoryView(agents, limit) {
    const rows = agents.map(({ name, session, task, memory_bytes }) => [name, session, task ?? "–", memoryText(memory_bytes)]);
    const said = limit === null ? "agents.memory_limit is not set." : `Each may use ${limit} (agents.memory_limit).`;
    return [rows.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No agents are at work.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["agent", "session", "task", "memory"], rows), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(said)];
}
function conflictsView(conflicts, blockers, { locking }) {
    if (conflicts.length + blockers.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No two tasks are in each other's way.")];
    const rows = conflicts.map(({ milestone, tasks, files: [left, right] }) => [milestone, tasks.join(", "), left === right ? left : `${left} and ${right}`]);
    const kept = locking ? "file_locking is on: these tasks are not done at the same time." : "Let one wait for the other, or set file_locking to true.";
    const found = rows.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["milestone", "tasks", "files"], rows), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(kept)];
    return [...found, ...(blockers.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(blockers.map(({ milestone, task, reason }) => `${task ?? milestone}: ${reason}`))])];
}


/***/ })

};
