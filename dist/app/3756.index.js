export const id = 3756;
export const ids = [3756];
export const modules = {

/***/ 83756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   memory: () => (/* binding */ memory)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _rules_session_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78398);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _views_seats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33641);
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

/***/ 78398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ sessionsWith),
/* harmony export */   dd: () => (/* binding */ rolesOn),
/* harmony export */   eO: () => (/* binding */ noSuchSeat),
/* harmony export */   et: () => (/* binding */ agentsOf),
/* harmony export */   rz: () => (/* binding */ nobodyRunning),
/* harmony export */   ty: () => (/* binding */ runningSessions)
/* harmony export */ });
/* unused harmony export ESSENTIAL_ROLES */
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
/** Without these nothing is done, or what is done is lost. */
const ESSENTIAL_ROLES = new Set(["task_executor", "git_integration"]);
/** Which of the roles the configuration lets take part; in emergency mode none but the essential ones. */
function rolesOn(config) {
    const isOn = (role) => config.agents[role] && (!config.performance.emergency_mode || ESSENTIAL_ROLES.has(role));
    return {
        task_executor: isOn("task_executor"), progress_monitor: isOn("progress_monitor"), git_integration: isOn("git_integration"),
        dependency_validator: isOn("dependency_validator"), blocker_detector: isOn("blocker_detector"),
    };
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

/***/ 33641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ agentsView),
/* harmony export */   Hz: () => (/* binding */ conflictsView),
/* harmony export */   fm: () => (/* binding */ memoryView)
/* harmony export */ });
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73212);
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
