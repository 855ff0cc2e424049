export const id = 9535;
export const ids = [9535];
export const modules = {

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2220);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9194);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7685);
// next: the tasks that could be started now, the most pressing first.






const TASKS_DEFAULT = 20;
/** Reasons beyond these say nothing new. */
const REASONS_MAX = 5;
const next = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineQuery */ .Ec)({
    name: "next",
    summary: "Show the tasks that are ready to be started.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "Only of this milestone."),
        limit: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "At most so many tasks; 20 without it."),
    },
    examples: [
        { line: "milestone next", why: "what to do now, across all milestones" },
        { line: "milestone next milestone-001 --limit 1", why: "the one task to begin with" },
    ],
    answer(workspace, { milestone: reference, limit = TASKS_DEFAULT }) {
        const only = reference === undefined ? null : (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findMilestone */ .sR)(workspace, reference);
        if (only && !only.ok)
            return only;
        const queue = (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_1__/* .readyQueue */ .fY)(workspace, only?.value);
        const tasks = queue.slice(0, limit).map(({ milestone, task }) => ({ milestone: milestone.id, task: task.id, title: task.title }));
        const rows = tasks.map(({ milestone, task, title }) => [milestone, task, title]);
        const [first] = tasks;
        const blocks = first
            ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["milestone", "task", "title"], rows), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G5)(`milestone complete ${first.milestone} ${first.task}`, "when it is done")]
            : nothingReady(workspace, only?.value);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ data: { tasks, total: queue.length }, reply: blocks });
    },
});
function nothingReady(workspace, only) {
    const reasons = (only ? [only] : [...workspace.milestones.values()]).flatMap((milestone) => milestone.tasks.filter((task) => task.status === "pending").slice(0, 1).flatMap((task) => (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonToWait */ .TD)(workspace, milestone, task) ?? []));
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Nothing is ready."), ...reasons.slice(0, REASONS_MAX).map((reason) => (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`Because ${reason}.`))];
}


/***/ })

};
