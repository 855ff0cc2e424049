export const id = 1711;
export const ids = [1711];
export const modules = {

/***/ 91711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _rules_session_floors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78398);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
// agent stop: agents of running sessions end their tasks and take no more.






const stop = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "agent stop",
    summary: "Stop agents of running sessions.",
    permission: "write",
    args: {
        agent: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .SimpleName */ .iQ, "One agent, such as agent-2 or progress_monitor."),
        all: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)("Every agent; what is being done is saved first."),
        "non-essential": (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)("All but those that do tasks and commit."),
    },
    scope: () => "none",
    needs: () => [{ kind: "seats" }, { kind: "leases" }],
    examples: [
        { line: "milestone agent stop --all", why: "save everything and stop" },
        { line: "milestone agent stop --non-essential", why: "leave the machine to the tasks" },
    ],
    decide(_workspace, args, { facts: { floors = [], leases = [] } }) {
        const seat = seatOf(args);
        if (seat === null)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "agent stop needs one of --all, --non-essential and the name of an agent.", { hint: "See `milestone agent status` for the names." }));
        const running = (0,_rules_session_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .runningSessions */ .ty)(leases);
        if (running.length === 0)
            return args.agent === undefined ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ events: [] }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_rules_session_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodyRunning */ .rz)());
        const meant = (0,_rules_session_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionsWith */ .Ql)(args.agent ?? null, floors, running);
        if (meant.length === 0)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_rules_session_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .noSuchSeat */ .eO)(seat, floors));
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ events: [], orders: meant.map(({ session }) => ({ session, order: { kind: "stop", seat } })) });
    },
    answer(_after, args, { context: { facts: { floors = [], leases = [] } } }) {
        const sessions = (0,_rules_session_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionsWith */ .Ql)(args.agent ?? null, floors, (0,_rules_session_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .runningSessions */ .ty)(leases)).map(({ session }) => session);
        const reply = sessions.length === 0 ? "No agents are at work." : `Told ${sessions.join(", ")} to stop ${args.agent ?? (args.all ? "every agent" : "all agents that do no tasks and commit nothing")}.`;
        return { data: { sessions, agent: seatOf(args) }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(reply)] };
    },
});
/** The one seat or group that is meant; null where it is none, or more than one. */
function seatOf({ agent, all, "non-essential": some }) {
    const said = [...(agent === undefined ? [] : [agent]), ...(all ? ["all"] : []), ...(some ? ["non-essential"] : [])];
    return said.length === 1 ? (said[0] ?? null) : null;
}


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


/***/ })

};
