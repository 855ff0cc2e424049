export const id = 7072;
export const ids = [7072];
export const modules = {

/***/ 37072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _rules_session_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94504);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35774);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
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

/***/ 94504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oo: () => (/* binding */ deadSessions),
  K1: () => (/* binding */ ending),
  mf: () => (/* binding */ leaseRef)
});

// EXTERNAL MODULE: ./lib/core/rules/evolve.js
var evolve = __webpack_require__(57217);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/lifecycle.js
var lifecycle = __webpack_require__(33818);
// EXTERNAL MODULE: ./lib/core/rules/transitions.js
var transitions = __webpack_require__(94642);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var kiro_phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/rules/kiro/gate.js
var gate = __webpack_require__(77525);
// EXTERNAL MODULE: ./lib/core/rules/kiro/steps.js
var steps = __webpack_require__(67339);
;// CONCATENATED MODULE: ./lib/core/rules/execution/phases/record.js



/** Somebody is at it, or was. */
const STARTED = new Set(["running", "failed", "timed_out", "unverified"]);
const NOTHING = { events: [], completes: true };
/** A gate behind the last phase is asked by whoever puts it up; an earlier one that opened again meanwhile keeps the task open. */
function phaseRecord(milestone, task, { step, config }) {
    const open = (0,kiro_phases/* isUnderKiro */.sw)(task) ? (0,kiro_phases/* openPhase */.yc)(milestone, task) : null;
    if (open === null)
        return NOTHING;
    const phases = task.kiro_workflow.phases;
    const begins = STARTED.has(step.status) && phases[open]?.status === "pending";
    if (begins)
        return { events: [(0,steps/* phaseEvent */.w3)({ milestone, task, phase: open }, "in_progress")], completes: true };
    if (step.status !== "completed" || (step.commit !== null && !step.merged))
        return NOTHING;
    const last = (0,kiro_phases/* phaseOrder */.CM)(milestone, task).at(-1) ?? open;
    if ((0,gate/* gateOf */.Rv)(milestone, task, { phase: last, config }).needed)
        return { events: [], completes: false };
    if (open === last)
        return { events: (0,steps/* passed */.bF)({ milestone, task, phase: last }, { status: "completed", goOn: false, manner: "normal" }).events, completes: true };
    return { events: (0,kiro_phases/* isPhaseOver */.s2)(phases[last] ?? { status: "pending" }) ? [] : [(0,steps/* phaseEvent */.w3)({ milestone, task, phase: last }, "completed")], completes: false };
}

;// CONCATENATED MODULE: ./lib/core/rules/execution/record.js





/**
 * Events in the order of the steps; none for a step whose task says the same already, so that recording twice changes
 * nothing. A completed step counts once the work branch has its commit. Tasks that somebody finished or cancelled meanwhile
 * stay as they are.
 */
function recordEvents(workspace, { milestone: id, session, steps }) {
    const milestone = workspace.milestones.get(id);
    if (!milestone)
        return [];
    const tasks = new Map(milestone.tasks.map((task) => [task.id, task]));
    const events = [];
    for (const step of steps) {
        const own = tasks.get(step.task);
        if (!own || (0,model_status/* isTaskOver */.Od)(own.status))
            continue;
        const phases = phaseRecord(milestone, own, { step, config: workspace.config });
        if (step.status !== "completed" || !phases.completes)
            events.push(...phases.events);
        for (const becoming of becomingsOf(step, milestone, { task: own, phases })) {
            const task = tasks.get(step.task);
            if (!task || (0,model_status/* isTaskOver */.Od)(task.status) || isRecorded(milestone, task, step))
                continue;
            const given = forgiven(task, becoming);
            const drafts = draftsOf(milestone, task, given);
            if (drafts.length > 0)
                tasks.set(task.id, { ...task, status: given.status });
            events.push(...drafts);
        }
    }
    const after = { ...milestone, tasks: [...tasks.values()] };
    const following = (0,lifecycle/* followingEvents */.BW)(milestone, after, events.at(-1)?.event_type ?? "execute");
    return [...events, ...following].map((draft) => ({ ...draft, session_id: session }));
}
/** A failure that blocks already, or work that is unverified already: its instant tells it from an earlier attempt's. */
function isRecorded({ blockers }, { id, status }, step) {
    if (step.status === "unverified")
        return status === "unverified";
    const failed = step.status === "failed" || step.status === "timed_out";
    return failed && status === "blocked" && blockers.some(({ task_id, since }) => task_id === id && since === step.finished_at);
}
/** A task that may fail is given up; any other blocks, with the reason on record. */
function forgiven({ continue_on_error }, becoming) {
    return continue_on_error && becoming.status === "blocked" ? { ...becoming, status: "cancelled", after: [] } : becoming;
}
/** None for a status that people set meanwhile and that does not lead here, and where the task is so already. */
function draftsOf(milestone, task, { status, reason, at, from, before = [], after = [] }) {
    const stays = task.status === status || (from !== undefined && task.status !== from);
    if (stays || !(0,transitions/* taskMayBecome */.Ud)(milestone, task, status).ok)
        return [];
    const drafts = [...before, (0,lifecycle/* taskEvent */.AJ)(milestone, task, { status, reason }), ...after];
    return at === null ? drafts : drafts.map((draft) => ({ ...draft, at }));
}
/** A task with phases goes on where it stands in them, and is done when they are over. */
function becomingsOf(step, milestone, { task, phases }) {
    const becomings = CHANGES[step.status](step, milestone);
    if (!(0,kiro_phases/* isUnderKiro */.sw)(task))
        return becomings;
    const kept = becomings.filter(({ status }) => status !== "pending" && (status !== "completed" || phases.completes));
    return kept.map((becoming) => (becoming.status === "completed" ? { ...becoming, before: [...(becoming.before ?? []), ...phases.events] } : becoming));
}
const started = ({ started_at }) => ({ status: "in_progress", at: started_at });
const CHANGES = {
    queued: backToPending,
    cancelled: backToPending,
    running: (step) => [started(step)],
    completed: (step, milestone) => (step.commit !== null && !step.merged ? [started(step)] : [started(step), completed(step, milestone)]),
    unverified: (step) => [started(step), { status: "unverified", reason: step.reason ?? undefined, at: step.finished_at }],
    failed: (step, milestone) => [started(step), blocked(step, { milestone, type: "task_failed" })],
    timed_out: (step, milestone) => [started(step), blocked(step, { milestone, type: "timed_out" })],
    skipped: () => [],
    waiting: () => [],
};
/** Only a task that is at work goes back: one that was never started has nothing to take back. */
function backToPending(step) {
    return [{ status: "pending", from: "in_progress", reason: step.reason ?? undefined, at: step.finished_at }];
}
function completed(step, { id }) {
    const committed = step.commit === null ? [] : [{ event_type: "task_committed", milestone_id: id, details: { task: step.task, commit: step.commit, type: "task" } }];
    return { status: "completed", at: step.finished_at, before: committed };
}
function blocked(step, { milestone, type }) {
    const reason = step.reason ?? "It failed.";
    const detected = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: step.blocker ?? type, reason, task_id: step.task } };
    return { status: "blocked", reason, at: step.finished_at, after: [detected] };
}

// EXTERNAL MODULE: ./lib/core/rules/session/ownership.js
var ownership = __webpack_require__(73212);
;// CONCATENATED MODULE: ./lib/core/rules/session/ending.js



/** Records that say `active` and have nobody at work. */
function deadSessions(sessions, workspace, now) {
    const around = { leases: sessions.leases, config: workspace.config, now };
    return sessions.records.filter((record) => record.session.status === "active" && (0,ownership/* presenceOf */.Fq)(record, around) === "gone");
}
/**
 * Dead sessions are paused, so that each can be resumed. Their journals are in their records by then and are forgotten;
 * their leases are taken away. When they were saved stays as it was: it says since when somebody else may take over.
 */
function ending(workspace, dead, { leases, now }) {
    const sessions = dead.map(({ session }) => interrupted(session));
    const events = [];
    let state = workspace;
    for (const { id, milestone_id, steps } of sessions) {
        const drafts = recordEvents(state, { milestone: milestone_id, session: id, steps });
        state = (0,evolve/* evolve */.s)(state, drafts, now);
        events.push(...drafts, { event_type: "session_ended", milestone_id, session_id: id, details: { session_id: id, status: "paused", reason: "interrupted" } });
    }
    const ids = new Set(sessions.map(({ id }) => id));
    return { events, sessions, forget: [...ids], revoke: leases.filter(({ standing }) => standing.state === "gone" && ids.has(standing.holder.session)).map(leaseRef) };
}
/** A lease without who holds it. */
function leaseRef({ milestone, owner, task }) {
    return { milestone, ...(owner !== undefined && { owner }), ...(task !== undefined && { task }) };
}
function interrupted(session) {
    const steps = session.steps.map((step) => (step.status === "running" ? { ...step, status: "queued", reason: "It was interrupted." } : step));
    return { ...session, status: "paused", save_reason: "interrupted", steps };
}


/***/ })

};
