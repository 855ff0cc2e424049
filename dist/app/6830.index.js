export const id = 6830;
export const ids = [6830];
export const modules = {

/***/ 36830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accept: () => (/* binding */ accept)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33818);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53);
/* harmony import */ var _rules_transitions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94642);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37203);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44436);
// accept: a person has looked at a task that proved nothing by itself, and takes it for done.











const accept = (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .NB)({
    name: "accept",
    summary: "Take an unverified task for done, after looking at it.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskRef */ .lm, "The task, by id or number."),
        note: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, "What you looked at."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }],
    examples: [{ line: 'milestone accept milestone-002 task-002 --note "nothing had to be changed"', why: "it was done already" }],
    decide(workspace, { milestone: reference, task: taskReference, note }, { actor, now, facts }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findTask */ .VX)(milestone.value, taskReference);
        if (!task.ok)
            return task;
        if (task.value.status !== "unverified")
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)(notUnverified(milestone.value, task.value));
        const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_6__/* .taskMayBecome */ .Ud)(milestone.value, task.value, "completed");
        if (!may.ok)
            return may;
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_4__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_4__/* .localOpens */ .$H)(workspace.config, facts) };
        const phases = (0,_rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_5__/* .finishTask */ .bA)(milestone.value, task.value, { facts, act, force: false }) ?? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__/* .taskEvents */ .HT)(milestone.value, task.value, { status: "completed" }), approvals: [] });
        if (!phases.ok)
            return phases;
        const { events, approvals } = phases.value;
        const accepted = { accepted_by: actor, ...(note !== undefined && { note }) };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ approvals, events: events.map((event) => (event.event_type === "task_completed" ? { ...event, details: { ...event.details, ...accepted } } : event)) });
    },
    answer(after, { milestone, task }, outcome) {
        const reopened = (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__/* .reopenedProblem */ .Wm)(outcome.events);
        if (reopened)
            return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__/* .movedAnswer */ .Me)(after, { reference: milestone, events: outcome.events, nothing: "" });
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_8__/* .changedBy */ .I)(after, { reference: milestone, outcome }, (done) => {
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
