export const id = 9535;
export const ids = [9535];
export const modules = {

/***/ 19535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
// next: the tasks that could be started now, the most pressing first.




const TASKS_DEFAULT = 20;
const next = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuestion */ .W9)({
    name: "next",
    summary: "Show the tasks that are ready to be started.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "Only of this milestone."),
        limit: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "At most so many tasks; 20 without it."),
    },
    examples: [
        { line: "milestone next", why: "what to do now, across all milestones" },
        { line: "milestone next milestone-001 --limit 1", why: "the one task to begin with" },
    ],
    asks: ({ milestone = null, limit = TASKS_DEFAULT }, { exists }) => ({ ready: { ask: "ready", milestone: exists ? milestone : null, limit } }),
    show({ ready }, { milestone }, { exists, root }) {
        const missing = !exists && milestone !== undefined ? { problem: (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)({ root }) } : {};
        return { data: { tasks: ready.rows, total: ready.total }, reply: readyView(ready), ...missing };
    },
});
function readyView({ rows, waiting }) {
    const [first] = rows;
    if (!first)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("Nothing is ready."), ...waiting.map(({ milestone, task, reason }) => (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Because ${task ?? `milestone ${milestone}`} ${reason}.`))];
    const lines = rows.map(({ milestone, task, title }) => [milestone, task, title]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["milestone", "task", "title"], lines), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)(`milestone complete ${first.milestone} ${first.task}`, "when it is done")];
}


/***/ })

};
