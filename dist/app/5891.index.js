export const id = 5891;
export const ids = [5891];
export const modules = {

/***/ 5891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reopen: () => (/* binding */ reopen)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
/* harmony import */ var _rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _rules_kiro_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67339);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33818);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37203);
// reopen: a completed or cancelled task or milestone is taken up again.









const reopen = (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .NB)({
    name: "reopen",
    summary: "Take up a completed or cancelled milestone or task again.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskRef */ .lm, "The task that is to be done again; without it the milestone alone."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, "Why."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [{ line: 'milestone reopen milestone-003 task-001 --reason "the fix was not complete"', why: "work on it goes on" }],
    decide(workspace, { milestone: reference, task: taskReference, reason }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        if (taskReference === undefined)
            return reopened(milestone.value, reason);
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findTask */ .VX)(milestone.value, taskReference);
        return task.ok ? reopenedTask(milestone.value, task.value, reason) : task;
    },
    answer(after, { milestone, task }, outcome) {
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_7__/* .changedBy */ .I)(after, { reference: milestone, outcome }, ({ id }) => `Reopened ${task === undefined ? id : `${task} of ${id}`}.`);
    },
});
function reopened(milestone, reason) {
    if (milestone.status !== "completed" && milestone.status !== "cancelled")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(notOver(`Milestone ${milestone.id}`, milestone.status));
    const begun = milestone.tasks.some(({ status }) => status !== "pending" && status !== "cancelled");
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEvents */ .u$)(milestone, milestone.status === "cancelled" && !begun ? "planned" : "in_progress", { trigger: "reopen", reason }) });
}
function reopenedTask(milestone, task, reason) {
    if (task.status !== "completed" && task.status !== "cancelled" && task.status !== "unverified")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(notOver(`Task ${task.id}`, task.status));
    const again = {
        event_type: "task_status_changed",
        milestone_id: milestone.id,
        details: { task_id: task.id, old_status: task.status, new_status: "pending", ...(reason !== undefined && { reason }) },
    };
    const over = milestone.status === "completed" || milestone.status === "cancelled";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ events: [...(over ? (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEvents */ .u$)(milestone, "in_progress", { trigger: "reopen", reason }) : []), again, ...lastPhase(milestone, task)] });
}
/** A task whose phases are all over has its last one before it again. */
function lastPhase(milestone, task) {
    const phase = (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task).at(-1);
    return (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw)(task) && phase !== undefined && (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .openPhase */ .yc)(milestone, task) === null ? [(0,_rules_kiro_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase }, "pending")] : [];
}
function notOver(what, status) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${what} is ${status}; only what is completed or cancelled is reopened.`, { hint: "See `milestone unblock` for what is blocked." });
}


/***/ })

};
