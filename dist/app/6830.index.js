export const id = 6830;
export const ids = [6830];
export const modules = {

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accept: () => (/* binding */ accept)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3818);
/* harmony import */ var _rules_transitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4642);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7203);
// accept: a person has looked at a task that proved nothing by itself, and takes it for done.








const accept = (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    name: "accept",
    summary: "Take an unverified task for done, after looking at it.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskRef */ .lm, "The task, by id or number."),
        note: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, "What you looked at."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [{ line: 'milestone accept milestone-002 task-002 --note "nothing had to be changed"', why: "it was done already" }],
    decide(workspace, { milestone: reference, task: taskReference, note }, { actor }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findTask */ .VX)(milestone.value, taskReference);
        if (!task.ok)
            return task;
        if (task.value.status !== "unverified")
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(notUnverified(milestone.value, task.value));
        const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_4__/* .taskMayBecome */ .Ud)(milestone.value, task.value, "completed");
        if (!may.ok)
            return may;
        const events = (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__/* .taskEvents */ .HT)(milestone.value, task.value, { status: "completed" });
        const accepted = { accepted_by: actor, ...(note !== undefined && { note }) };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ events: events.map((event) => (event.event_type === "task_completed" ? { ...event, details: { ...event.details, ...accepted } } : event)) });
    },
    answer(after, { milestone, task }, outcome) {
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_6__/* .changedBy */ .I)(after, { reference: milestone, outcome }, (done) => {
            const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findTask */ .VX)(done, task);
            const title = found.ok ? `${found.value.id} "${found.value.title}"` : task;
            return done.status === "completed" ? `Accepted ${title}: milestone ${done.id} is complete.` : `Accepted ${title} of ${done.id}.`;
        });
    },
});
function notUnverified({ id }, task) {
    const hint = task.status === "completed" ? "There is nothing left to accept." : `When it is done: \`milestone complete ${id} ${task.id}\`.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Task ${task.id} of ${id} is ${task.status}, not unverified.`, { hint });
}


/***/ })

};
