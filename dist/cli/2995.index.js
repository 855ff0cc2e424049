export const id = 2995;
export const ids = [2995];
export const modules = {

/***/ 7072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3445);
/* harmony import */ var _rules_session_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5774);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7685);
// session stop: whoever runs a session is told to save and stop; one that nobody runs any more is paused.







const stop = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "session stop",
    summary: "Let a running session save and stop.",
    permission: "write",
    args: { session: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positional */ .n8)(_rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .SessionRef */ .oF, "The session, or its milestone.") },
    needs: () => [{ kind: "sessions" }],
    examples: [
        { line: "milestone session stop session-20260302-001", why: "it goes on later with --resume" },
        { line: "milestone session stop milestone-001", why: "whichever session is at work on it" },
    ],
    decide(workspace, { session: reference }, { now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SESSIONS */ .Q4 } }) {
        const running = liveSession(sessions, workspace, reference);
        if (running !== null)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ events: [], orders: [{ session: running, order: { kind: "stop-session" } }] });
        const found = (0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findSession */ .KP)(sessions, workspace, reference);
        if (!found.ok)
            return found;
        if (found.value.session.status !== "active")
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ events: [] });
        const presence = (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .presenceOf */ .Fq)(found.value, { leases: sessions.leases, config: workspace.config, now });
        if (presence === "elsewhere")
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(outOfReach(found.value.session.id, found.value.session.host));
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)((0,_rules_session_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(workspace, [found.value], { leases: sessions.leases, now }));
    },
    answer(after, { session: reference }, { events, context: { facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SESSIONS */ .Q4 } } }) {
        const running = liveSession(sessions, after, reference);
        if (running !== null)
            return { data: { session: running, stopping: true }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`Told ${running} to save and stop.`)] };
        const ended = events.findLast(({ event_type }) => event_type === "session_ended")?.session_id;
        const found = (0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findSession */ .KP)(sessions, after, reference);
        const id = ended ?? (found.ok ? found.value.session.id : reference);
        return { data: { session: id, stopping: false }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(ended === undefined ? `Nobody is at work on ${id}.` : `Nobody was at work on ${id} any more; it is paused.`)] };
    },
});
/** The session that somebody runs, by its id or its milestone; its record may still be on its way. */
function liveSession({ leases, ...sessions }, workspace, reference) {
    const alive = leases.filter(({ standing }) => standing.state === "alive").map(({ standing }) => standing.holder.session);
    if (alive.includes(reference))
        return reference;
    const found = (0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findSession */ .KP)({ ...sessions, leases }, workspace, reference);
    return found.ok && alive.includes(found.value.session.id) ? found.value.session.id : null;
}
function outOfReach(id, host) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session ${id} runs on ${host ?? "another machine"}, as it says, and cannot be told from here.`, {
        hint: `Stop it there, or take it away with \`milestone session reset --yes\` if it is over.`,
    });
}


/***/ }),

/***/ 6022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ Deliverable),
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   fl: () => (/* binding */ Milestone)
/* harmony export */ });
/* unused harmony exports KiroTask, Timeline, Dependencies, Progress, Blocker */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4019);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1004);
// Milestones and tasks in their canonical form, every default filled.


const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "");
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
/** Blocks that are kept as they are found. */
const Free = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const Phase = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV), "pending"),
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
    approval_required: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const KiroTask = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    current_phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    phases: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Phase), {}),
});
const Task = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_STATUSES */ .Hi), "pending"),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "standard"),
    estimated_hours: maybeNumber,
    weight: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 1),
    assigned_to: maybeText,
    started_at: maybeText,
    completed_at: maybeText,
    dependencies: texts,
    acceptance_criteria: texts,
    /** How it is done: a shell command, a coding agent, a workflow; none of them: people do it. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    agent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    uses: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Globs of what it may change, and commands that prove it. */
    files: texts,
    verify: texts,
    timeout: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    retries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 0),
    continue_on_error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))),
    cwd: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Why it is blocked, where it is. */
    blocked_reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    kiro_workflow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(KiroTask, { enabled: false, phases: {} }),
});
const Timeline = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    estimated_start: maybeText,
    estimated_end: maybeText,
    estimated_hours: maybeNumber,
    buffer_percentage: maybeNumber,
});
const Deliverable = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "documentation"),
    acceptance_criteria: texts,
});
const Dependencies = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Ids of milestones that must be completed first. */
    requires: texts,
    enables: texts,
    /** Texts or mappings about things outside the repository, kept as they are. */
    external: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
});
/** Percentages are whole numbers from 0 to 100. */
const Progress = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    percentage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_completed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_total: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
});
const Blocker = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task_id: maybeText,
    since: maybeText,
});
const Milestone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_STATUSES */ .uW), "planned"),
    priority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITIES */ .BE), "medium"),
    category: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "feature"),
    created_at: maybeText,
    completed_at: maybeText,
    timeline: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Timeline, { estimated_start: null, estimated_end: null, estimated_hours: null, buffer_percentage: null }),
    progress: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Progress, { percentage: 0, tasks_completed: 0, tasks_total: 0 }),
    success_criteria: texts,
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Deliverable), []),
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Dependencies, { requires: [], enables: [], external: [] }),
    resources: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    requirements: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    risks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Free), []),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Task), []),
    kiro_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false) }), { enabled: false }),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ started_at: maybeText, session_id: maybeText }), { started_at: null, session_id: null }),
    blockers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Blocker), []),
});


/***/ })

};
