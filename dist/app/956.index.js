export const id = 956;
export const ids = [956];
export const modules = {

/***/ 30956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancel: () => (/* binding */ cancel)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33818);
/* harmony import */ var _rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94642);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37203);
// cancel: a task or a whole milestone will not be done.







const cancel = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "cancel",
    summary: "Cancel a milestone, or one of its tasks.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task; without it the milestone itself."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Why it will not be done."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [
        { line: 'milestone cancel milestone-001 task-003 --reason "covered by task-002"', why: "one task is not needed" },
        { line: "milestone cancel milestone-002", why: "none of it will be done" },
    ],
    decide(workspace, { milestone: reference, task: taskReference, reason }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        if (taskReference === undefined) {
            const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__/* .milestoneMayBecome */ .F9)(milestone.value, "cancelled");
            return may.ok ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEvents */ .u$)(milestone.value, "cancelled", { trigger: "cancel", reason }) }) : may;
        }
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone.value, taskReference);
        if (!task.ok)
            return task;
        const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__/* .taskMayBecome */ .Ud)(milestone.value, task.value, "cancelled");
        return may.ok ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .taskEvents */ .HT)(milestone.value, task.value, { status: "cancelled", reason }) }) : may;
    },
    answer(after, { milestone, task }, outcome) {
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .changedBy */ .I)(after, { reference: milestone, outcome }, ({ id }) => `Cancelled ${task === undefined ? id : `${task} of ${id}`}.`);
    },
});


/***/ })

};
