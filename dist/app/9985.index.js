export const id = 9985;
export const ids = [9985];
export const modules = {

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   block: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33818);
/* harmony import */ var _rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94642);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37203);
// block: something stands in the way of a task or of the whole milestone.







const block = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "block",
    summary: "Say that something stands in the way of a task, or of the whole milestone.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task; without it the milestone itself."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredOption */ .zB)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "What stands in the way."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [
        { line: 'milestone block milestone-001 task-002 --reason "waiting for the API key"', why: "one task cannot go on" },
        { line: 'milestone block milestone-001 --reason "the budget is not approved"', why: "nothing of it can go on" },
    ],
    decide(workspace, { milestone: reference, task: taskReference, reason }) {
        const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!found.ok)
            return found;
        const milestone = found.value;
        if (taskReference === undefined) {
            const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__/* .milestoneMayBecome */ .F9)(milestone, "blocked");
            if (!may.ok)
                return may;
            if (milestone.status === "blocked" && milestone.blockers.some((blocker) => blocker.task_id === null && blocker.reason === reason))
                return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: [] });
            const detected = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: "manual", reason } };
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: [detected, ...(0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEvents */ .u$)(milestone, "blocked", { trigger: "block", reason })] });
        }
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone, taskReference);
        if (!task.ok)
            return task;
        const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__/* .taskMayBecome */ .Ud)(milestone, task.value, "blocked");
        if (!may.ok)
            return may;
        if (task.value.status === "blocked" && task.value.blocked_reason === reason)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: [] });
        const detected = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: "manual", reason, task_id: task.value.id } };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: [...(0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .taskEvents */ .HT)(milestone, task.value, { status: "blocked", reason }), detected] });
    },
    answer(after, { milestone, task, reason }, outcome) {
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .changedBy */ .I)(after, { reference: milestone, outcome }, ({ id }) => `Blocked ${task === undefined ? id : `${task} of ${id}`}: ${reason}`);
    },
});


/***/ })

};
