export const id = 5445;
export const ids = [5445];
export const modules = {

/***/ 5445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reset: () => (/* binding */ reset)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _rules_session_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81589);
/* harmony import */ var _rules_session_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94504);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35774);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
// session reset: nobody is at work and nothing is locked; milestones, tasks and what sessions did stay.







const reset = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "session reset",
    summary: "End every session and release every lease; all milestone data stays.",
    permission: "maintain",
    args: {},
    needs: () => [{ kind: "sessions" }],
    confirm: () => "End every session and release every lease?",
    examples: [{ line: "milestone session reset --yes", why: "crashes left sessions that say they are active" }],
    decide(workspace, _args, { now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SESSIONS */ .Q4 } }) {
        const live = sessions.leases.find(({ standing }) => standing.state === "alive");
        if (live)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .activeProblem */ .OV)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .holdingOf */ .JO)(live), { now }));
        const ended = (0,_rules_session_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(workspace, sessions.records.filter(({ session }) => session.status === "active"), { leases: sessions.leases, now });
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ ...ended, files: (0,_rules_session_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .asideOf */ .KN)(sessions), forget: [...ended.forget, ...(0,_rules_session_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .strayJournals */ .Mo)(sessions)], revoke: sessions.leases.map(_rules_session_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .leaseRef */ .mf) });
    },
    answer(_after, _args, { events, context: { facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SESSIONS */ .Q4 } } }) {
        const ended = events.filter(({ event_type }) => event_type === "session_ended").map(({ session_id = "" }) => session_id);
        const tasks = events.flatMap(({ event_type, milestone_id, details }) => (event_type === "task_status_changed" ? [{ milestone: milestone_id, task: details["task_id"] ?? null }] : []));
        const released = sessions.leases.length;
        const said = [
            ...ended.map((id) => `${id} is paused.`),
            ...tasks.map(({ milestone, task }) => `${String(task)} of ${milestone} waits again.`),
            ...(released === 0 ? [] : [`${released} ${released === 1 ? "lease is" : "leases are"} released.`]),
        ];
        return { data: { ended, tasks, released }, reply: said.length === 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)("Nothing to reset: nobody is at work, and nothing is locked.")] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(said)], subject: `session reset: ${ended.length} ended` };
    },
});


/***/ }),

/***/ 81589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   Mo: () => (/* binding */ strayJournals),
/* harmony export */   tP: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70736);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73212);
// Which saved sessions are taken away, so that few remain and none that anybody could miss.



/**
 * Afterwards at most `max_sessions` remain, and none completed that is older than `cleanup_after`; sessions that somebody is,
 * or may be, at work on stay whatever the settings say. Files that were put aside because they cannot be read go when
 * somebody asks for it, or with `cleanup_aggressive`; those that were not put aside stay.
 */
function cleanup(sessions, sweep) {
    const { auto_cleanup, cleanup_aggressive, max_sessions } = sweep.config.session_management;
    if (sweep.automatic && !auto_cleanup)
        return [];
    const around = { leases: sessions.leases, config: sweep.config, now: sweep.now };
    const idle = sessions.records.filter((record) => isIdle(record, around)).sort((left, right) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(left.session, right.session));
    const room = Math.max(0, max_sessions - (sessions.records.length - idle.length));
    const removed = [];
    let kept = 0;
    for (const record of idle) {
        const why = reasonOf(record, around, sweep) ?? (kept < room ? null : "over");
        if (why === null)
            kept++;
        else
            removed.push({ id: record.session.id, milestone: record.session.milestone_id, path: record.path, why });
    }
    const aside = sweep.automatic && !cleanup_aggressive ? [] : sessions.broken.filter(_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .isPutAside */ ._n);
    return [...removed, ...aside.map(({ id, path }) => ({ id, milestone: null, path, why: "corrupted" }))];
}
function isIdle(record, around) {
    return (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceOf */ .Fq)(record, around) === "gone";
}
function reasonOf(record, around, { olderThan }) {
    const { cleanup_after, cleanup_aggressive } = around.config.session_management;
    const { ended_at, saved_at } = record.session;
    const status = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(record, around);
    const age = Date.parse(around.now) - Date.parse(ended_at ?? saved_at ?? "");
    if (status === "completed" && age > ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(olderThan ?? cleanup_after) ?? Infinity))
        return "old";
    if (!cleanup_aggressive || (status !== "paused" && status !== "corrupted"))
        return null;
    return status;
}
/** The files that cannot be read, moved to where no resume looks; one that is no text stays where it is. */
function asideOf({ broken }) {
    return broken.flatMap((file) => {
        if (file.text === null || (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .isPutAside */ ._n)(file))
            return [];
        return [{ path: file.path, text: null }, { path: file.path.replace(/[^/]+$/, "corrupted-$&"), text: file.text }];
    });
}
/** Journals of sessions that have no record, and that nobody is about to give one. */
function strayJournals({ strays, leases }) {
    const alive = new Set(leases.filter(({ standing }) => standing.state === "alive").map(({ standing }) => standing.holder.session));
    return strays.filter((id) => !alive.has(id));
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
