export const id = 4191;
export const ids = [4191];
export const modules = {

/***/ 44191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88629);
/* harmony import */ var _rules_kiro_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47459);
/* harmony import */ var _rules_kiro_sight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41113);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17685);
// kiro validate: whether the phases of a task fit together, and what its next transition waits for.









/** Data: `{valid, faults, blocked_by}`; faults as sentences. Fails for faults, not for what is merely waited for. */
const validate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .defineQuery */ .Ec)({
    name: "kiro validate",
    summary: "Check a task's phases, their order, deliverables and approvals.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskRef */ .lm, "The task, by id or number."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNeeds */ .Jj)(milestone),
    examples: [{ line: "milestone kiro validate milestone-004 task-001", why: "and what the next transition waits for" }],
    answer(workspace, where, { facts }) {
        const sight = (0,_rules_kiro_sight_js__WEBPACK_IMPORTED_MODULE_5__/* .sightOf */ .p)(workspace, where, facts);
        if (!sight.ok)
            return sight;
        const { milestone, task, approval } = sight.value;
        const { config } = workspace;
        const stale = (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__/* .staleGates */ .Ew)(milestone, task, { workspace, facts });
        if (!stale.ok)
            return stale;
        const changed = stale.value.map(({ phase, drifted }) => `Phase ${phase} was put up with other files: ${(drifted?.paths ?? []).join(", ")} changed since.`);
        const faults = [...(0,_rules_kiro_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .kiroConfigProblems */ .A)(config).map(({ message }) => message), ...(0,_rules_kiro_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .taskFaults */ .V)(milestone, task, { config, approvals: facts.approvals }), ...changed];
        const blockers = (0,_rules_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockersOf */ .be)(milestone, task, { files: facts.deliverables ?? null, approval, config, counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__/* .localOpens */ .$H)(config, facts) });
        const blocked_by = blockers.map((blocker) => ({ ...blocker, text: (0,_rules_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockerText */ .E6)(blocker) }));
        const failure = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `The phases of ${task.id} have ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`, { hint: `Each is listed; \`milestone kiro reset ${milestone.id} ${task.id}\` puts a phase back.` });
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ data: { valid: faults.length === 0, faults, blocked_by }, reply: shown(task.id, { faults, waits: blocked_by.map((blocker) => blocker.text) }), ...(faults.length > 0 && { problem: failure }) });
    },
});
function shown(task, { faults, waits }) {
    const sound = faults.length === 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(`The phases of ${task} fit together.`)] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(`The phases of ${task} do not fit together:`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(faults)];
    return [...sound, ...(waits.length === 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)("Nothing stands in the way of the next transition.")] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)("The next transition waits:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(waits)])];
}


/***/ }),

/***/ 47459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ kiroConfigProblems),
/* harmony export */   V: () => (/* binding */ taskFaults)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90642);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77525);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16218);
// Faults of phases: in the configuration, and in a task's own file against its approvals.





/** Phases that cannot be, and roles that are asked for and mean nobody: `invalid-value`, with what to do. */
function kiroConfigProblems(config) {
    const { design_approvers, spec_approvers } = config.approval_workflow;
    const phases = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseFaults */ .PT)(config).map((fault) => {
        const [what = fault, ...advice] = fault.split(/(?<=\.) (?=[A-Z])/);
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", what, { hint: advice.join(" ") });
    });
    const roles = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodies */ .gk)([...new Set([...design_approvers, ...spec_approvers])], config).map((role) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `approval_workflow asks for ${role}, and approval_workflow.roles says of nobody that they are it.`, { hint: `Say who it is: \`milestone config set approval_workflow.roles.${role} @login\`.` }));
    return [...phases, ...roles];
}
/** What contradicts itself in the phases of a task, as sentences. */
function taskFaults(milestone, task, seen) {
    const { phases, current_phase } = task.kiro_workflow;
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOrder */ .CM)(milestone, task);
    const own = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)(milestone.kiro_configuration["default_phases"]);
    const strange = own.length === 0 ? [] : order.filter((phase) => !own.includes(phase));
    const open = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .openPhase */ .yc)(milestone, task);
    const ahead = open === null ? [] : order.slice(order.indexOf(open) + 1).filter((phase) => phases[phase] && phases[phase].status !== "pending");
    return [
        ...strange.map((phase) => `Phase ${phase} is none of the milestone's: ${own.join(", ")}.`),
        ...(current_phase !== undefined && !order.includes(current_phase) ? [`It stands in ${current_phase}, which is none of its phases.`] : []),
        ...ahead.map((phase) => `Phase ${phase} is ${words(phases[phase]?.status)}, but ${open} before it is ${words(phases[open ?? ""]?.status ?? "pending")}.`),
        ...(task.status === "completed" && open !== null ? [`The task is completed, but phase ${open} is not over.`] : []),
        ...order.flatMap((phase) => gateFaults(milestone, task, { phase, ...seen })),
    ];
}
/** A phase whose approval is not what its status says. */
function gateFaults(milestone, task, { phase, config, approvals }) {
    const own = task.kiro_workflow.phases[phase];
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateOf */ .Rv)(milestone, task, { phase, config });
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approvals?.approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null);
    if (!own)
        return [`Phase ${phase} has no entry in the task.`];
    if (own.status === "waiting_approval" && round?.status !== "pending")
        return [`Phase ${phase} waits for an approval that nobody was asked for.`];
    if (own.status !== "waiting_approval" && round?.status === "pending")
        return [`Phase ${phase} is ${words(own.status)}, but its approval is still asked for.`];
    if (own.status === "approved" && gate.needed && (!round || !(0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassed */ .Hh)(round.status)))
        return [`Phase ${phase} is approved, and no approval is on record.`];
    const none = gate.needed && !(0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .isPhaseOver */ .s2)(own) ? (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodies */ .gk)(gate.approvers, config) : [];
    return none.map((role) => `Phase ${phase} asks for ${role}, and approval_workflow.roles says of nobody that they are it.`);
}
function words(status = "pending") {
    return status.replaceAll("_", " ");
}


/***/ })

};
