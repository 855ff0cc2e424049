export const id = 9208;
export const ids = [9208];
export const modules = {

/***/ 69208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unblock: () => (/* binding */ unblock)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33818);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37203);
// unblock: what stood in the way is gone.








const unblock = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "unblock",
    summary: "Say that nothing stands in the way any more.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskRef */ .lm, "The task; without it the milestone itself."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [{ line: "milestone unblock milestone-002 task-001", why: "the task can go on" }],
    decide(workspace, { milestone: reference, task: taskReference }) {
        const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!found.ok)
            return found;
        const milestone = found.value;
        if (taskReference === undefined) {
            if (milestone.status !== "blocked")
                return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)(notBlocked(`Milestone ${milestone.id}`, milestone.status));
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__/* .statusEvents */ .u$)(milestone, statusBefore(milestone), { trigger: "unblock" }) });
        }
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findTask */ .VX)(milestone, taskReference);
        if (!task.ok)
            return task;
        if (task.value.status !== "blocked")
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)(notBlocked(`Task ${task.value.id}`, task.value.status));
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__/* .taskEvents */ .HT)(milestone, task.value, { status: task.value.started_at === null ? "pending" : "in_progress" }) });
    },
    answer(after, { milestone, task }, outcome) {
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .changedBy */ .I)(after, { reference: milestone, outcome }, ({ id }) => `${task === undefined ? id : `${task} of ${id}`} can go on.`);
    },
});
/** Begun milestones go on, others are planned again. */
function statusBefore(milestone) {
    return milestone.tasks.some(({ status }) => status !== "pending" && status !== "cancelled") ? "in_progress" : "planned";
}
function notBlocked(what, status) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${what} is ${status}, not blocked.`, { hint: "See `milestone status` for what is blocked." });
}


/***/ })

};
