export const id = 1334;
export const ids = [1334];
export const modules = {

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reset: () => (/* binding */ reset)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_shift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13532);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73212);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44436);
// kiro reset: a phase goes back to its beginning; the files that people wrote stay.








const reset = (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    name: "kiro reset",
    summary: "Put a phase back to its beginning; its files stay.",
    permission: "maintain",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase; without it the one that is open."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Why."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => [...(0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone), { kind: "leases" }],
    examples: [{ line: "milestone kiro reset milestone-004 task-001 design", why: "it starts over" }],
    decide(workspace, { milestone: reference, task, phase, reason = "" }, { actor, now, facts }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const lease = (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .liveLease */ .ln)(facts.leases ?? [], milestone.value.id);
        if (lease)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .activeProblem */ .OV)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .holdingOf */ .JO)(lease), { now }));
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .localOpens */ .$H)(workspace.config, facts) };
        return (0,_rules_kiro_acts_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .reset */ .c)({ milestone: milestone.value.id, task, phase }, { facts, act, reason });
    },
    answer(after, { milestone, task }, { events }) {
        return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__/* .movedAnswer */ .Me)(after, { reference: milestone, events, nothing: `Nothing to change: the phase of ${(0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__/* .taskIn */ .B1)(after, milestone, task)} has not begun.` });
    },
});


/***/ }),

/***/ 13532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shift),
/* harmony export */   c: () => (/* binding */ reset)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33445);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33818);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91556);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41113);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67339);
/* harmony import */ var _approach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34314);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21054);
// Shifting a task by hand: from one phase to another, or a phase back to its beginning. Each is on record with who and why.










/**
 * From the phase where the task stands to another: the next one, with `force` any. Phases that are left behind are over, those
 * ahead of an earlier one begin anew. Problems: those of `approach`, `transition-not-allowed`, `usage`, `permission-denied`.
 */
function shift(where, { to, force }, shifting) {
    const { facts, act } = shifting;
    const found = (0,_approach_js__WEBPACK_IMPORTED_MODULE_6__/* .approach */ .zR)(act.workspace, where, facts);
    if (!found.ok)
        return found;
    const target = (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(act.workspace, { ...where, phase: to }, facts);
    if (!target.ok)
        return target;
    const sight = found.value;
    const { milestone, task, phase } = sight;
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task);
    const stands = standsIn(sight);
    if (stands === to)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTHING */ .K$);
    if (stands !== phase)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Task ${task.id} of ${milestone.id} stands in ${stands}, not in ${phase}.`, { hint: `See \`milestone kiro status ${milestone.id}\`.` }));
    if (!force && !(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .mayLead */ .w9)(sight, to))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${to} does not follow ${phase}: the phases are ${order.join(", ")}.`, { hint: "Go to the next one, or say --force." }));
    return order.indexOf(to) < order.indexOf(phase) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(back(sight, to, shifting)) : forward(sight, to, shifting);
}
/** The first phase that is not over, unless the task was left behind one that is: then the one where it was left. */
function standsIn({ milestone, task }) {
    const { current_phase = "", phases } = task.kiro_workflow;
    const own = phases[current_phase];
    const open = (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .openPhase */ .yc)(milestone, task);
    return own && (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhaseOver */ .s2)(own) && open !== null && phases[open]?.status === "pending" ? current_phase : (open ?? current_phase);
}
/** Every phase between is passed; a gate among them is opened by whoever does this, where they may. */
function forward(sight, to, { facts, act, reason }) {
    const { milestone, task, phase } = sight;
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task);
    const events = task.status === "pending" ? [...(0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .taskEvents */ .HT)(milestone, task, { status: "in_progress" })] : [];
    const approvals = [];
    for (const name of order.slice(order.indexOf(phase), order.indexOf(to))) {
        const left = (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(act.workspace, { milestone: milestone.id, task: task.id, phase: name }, facts);
        if (!left.ok)
            return left;
        const moved = leave(left.value, { facts, act, reason });
        if (!moved.ok)
            return moved;
        events.push(...moved.value.events);
        approvals.push(...moved.value.approvals);
    }
    const isForced = events.some(({ event_type, details }) => event_type === "kiro_approval_bypassed" || details["forced"] === true);
    const step = (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .transitionEvent */ .ub)(sight, to, isForced ? "forced" : "normal");
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ events: [...events, { ...step, details: { ...step.details, by: act.by.login, ...(reason !== "" && { reason }) } }], approvals });
}
function leave(sight, { facts, act, reason }) {
    const { milestone, task, phase, gate } = sight;
    if ((0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhaseOver */ .s2)(task.kiro_workflow.phases[phase] ?? { status: "pending" }))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTHING */ .K$);
    const why = { forced: true, by: act.by.login, ...(reason !== "" && { reason }) };
    if (!gate.needed)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ events: [(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseEvent */ .w3)({ milestone, task, phase }, "completed", why)], approvals: [] });
    const refusal = facts.standing ? (0,_approach_js__WEBPACK_IMPORTED_MODULE_6__/* .mayOpenByForce */ .YY)(facts.standing, act.workspace.config) : (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "It is not known who speaks here.");
    if (refusal)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)(refusal);
    const passed = (0,_moves_js__WEBPACK_IMPORTED_MODULE_8__/* .letPass */ .xp)(sight, act, { reason: reason === "" ? "moved by force" : reason, missing: [] });
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ events: [...passed.events.filter(({ event_type }) => event_type === "kiro_approval_bypassed"), (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseEvent */ .w3)({ milestone, task, phase }, "approved", why)], approvals: passed.approvals });
}
/** An earlier phase is worked on again; those behind it begin anew when their turn comes. */
function back(sight, to, { facts, act, reason }) {
    const { milestone, task } = sight;
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task);
    const behind = order.slice(order.indexOf(to)).filter((name) => task.kiro_workflow.phases[name]?.status !== "pending");
    const cleared = behind.toReversed().map((phase) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseEvent */ .w3)({ milestone, task, phase }, "pending"));
    const step = (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .transitionEvent */ .ub)(sight, to, "forced");
    const approvals = behind.flatMap((phase) => closedApproval(milestone.id, task.id, { phase, facts, at: act.at }));
    return { events: [...cleared, { ...step, details: { ...step.details, by: act.by.login, ...(reason !== "" && { reason }) } }], approvals };
}
/** The phase as it was before anybody began with it; its files stay. Problems: those of `approach`. */
function reset(where, { facts, act, reason }) {
    const found = (0,_approach_js__WEBPACK_IMPORTED_MODULE_6__/* .approach */ .zR)(act.workspace, where, facts);
    if (!found.ok)
        return found;
    const { milestone, task, phase } = found.value;
    const approvals = closedApproval(milestone.id, task.id, { phase, facts, at: act.at });
    if (task.kiro_workflow.phases[phase]?.status === "pending" && approvals.length === 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTHING */ .K$);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ events: [(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseEvent */ .w3)({ milestone, task, phase }, "pending", { by: act.by.login, ...(reason !== "" && { reason }) })], approvals });
}
/** What was said about the phase holds no more. */
function closedApproval(milestone, task, { phase, facts, at }) {
    const approval = facts.approvals?.approvals.find((one) => one.milestone_id === milestone && one.task_id === task && one.phase === phase) ?? null;
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .lastRound */ .Hw)(approval);
    if (!approval || !round || (round.status !== "pending" && !(0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassed */ .Hh)(round.status)))
        return [];
    return [{ ...approval, rounds: [...approval.rounds.slice(0, -1), { ...round, status: "reopened", decided_at: at, reason: "The phase was put back." }] }];
}


/***/ })

};
