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


/***/ }),

/***/ 5226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ reachedView),
/* harmony export */   UD: () => (/* binding */ searchView),
/* harmony export */   Yp: () => (/* binding */ milestoneListView),
/* harmony export */   jw: () => (/* binding */ noRows)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);
// Lists of milestones as tables: those that were asked for, those that were found, and how one depends on the others.


function milestoneListView(rows, total) {
    if (rows.length === 0)
        return [noRows(total, "No milestones.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(HEAD, rows.map(cells)), ...moreOf(rows, total)];
}
/** A page without rows: there are none, or it begins behind the last. */
function noRows(total, none) {
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(total === 0 ? none : `0 of ${total}: --offset is past the end.`);
}
const HEAD = ["milestone", "title", "status", "priority", "done", "tasks"];
function cells({ id, title, status, priority, progress }) {
    return [id, title, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(status), priority, `${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`];
}
function moreOf(rows, total) {
    return total > rows.length ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rows.length} of ${total}; --limit N or --all shows more.`)] : [];
}
function searchView({ rows, total }) {
    if (rows.length === 0)
        return [noRows(total, "Nothing is found.")];
    const more = total > rows.length ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rows.length} of ${total}; --limit N and --offset N show others.`)] : [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([...HEAD, "found in"], rows.map((row) => [...cells(row), row.where === "title" ? "title" : "text"])), ...more];
}
/** `title` says what the rows are to the milestone. */
function reachedView(title, rows) {
    const lines = rows.map(({ id, title: name, status, distance }) => [id, name, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(status), distance === 1 ? "directly" : `over ${distance - 1} other${distance === 2 ? "" : "s"}`]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(title), rows.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Nothing.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["milestone", "title", "status", "how"], lines)];
}


/***/ })

};
