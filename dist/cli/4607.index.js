export const id = 4607;
export const ids = [4607];
export const modules = {

/***/ 34607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiting: () => (/* binding */ waiting)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5226);
// waiting: what is blocked or waits for others, and why.





/** A screen or two. */
const ROWS_DEFAULT = 50;
const waiting = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuestion */ .W9)({
    name: "waiting",
    summary: "Show what is blocked or waits, and why.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "Only of this milestone."),
        limit: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "At most so many rows; 50 without it."),
        offset: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "Without so many of the first rows."),
    },
    examples: [
        { line: "milestone waiting", why: "what stands in the way, across all milestones" },
        { line: "milestone waiting milestone-001", why: "why its tasks cannot be started" },
    ],
    asks: ({ milestone = null, limit = ROWS_DEFAULT, offset = 0 }, { exists }) => ({ found: { ask: "waiting", milestone: exists ? milestone : null, limit, offset } }),
    show({ found }, { milestone }, { exists, root }) {
        const missing = !exists && milestone !== undefined ? { problem: (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)({ root }) } : {};
        return { data: { waiting: found.rows, total: found.total }, reply: waitingView(found), ...missing };
    },
});
function waitingView({ rows, total }) {
    if (rows.length === 0)
        return [(0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__/* .noRows */ .jw)(total, "Nothing waits.")];
    const lines = rows.map(({ milestone, task, reason }) => [milestone, task ?? "", reason]);
    const more = total > rows.length ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${rows.length} of ${total}; --limit N and --offset N show others.`)] : [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["milestone", "task", "why"], lines), ...more];
}


/***/ })

};
