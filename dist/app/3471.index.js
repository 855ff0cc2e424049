export const id = 3471;
export const ids = [3471];
export const modules = {

/***/ 33471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   depends: () => (/* binding */ depends)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _views_milestone_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5226);
// depends: what a milestone requires and what requires it, near and far.



const depends = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuestion */ .W9)({
    name: "depends",
    summary: "Show what a milestone requires and what requires it, over others too.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        on: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Only what it requires."),
        by: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Only what requires it."),
    },
    examples: [
        { line: "milestone depends milestone-001", why: "everything before and after it" },
        { line: "milestone depends milestone-001 --by", why: "what is late when it is late" },
    ],
    asks: ({ milestone }) => ({
        itself: { ask: "milestone", milestone },
        requires: { ask: "closure", milestone, direction: "requires" },
        required_by: { ask: "closure", milestone, direction: "required-by" },
    }),
    show({ itself: { milestone: { id } }, ...answers }, { on, by }) {
        const both = on === by;
        const requires = both || on ? answers.requires.rows : null;
        const required_by = both || by ? answers.required_by.rows : null;
        return {
            data: { milestone: id, ...(requires && { requires }), ...(required_by && { required_by }) },
            reply: [...(requires ? (0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_2__/* .reachedView */ .Ih)(`${id} requires`, requires) : []), ...(required_by ? (0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_2__/* .reachedView */ .Ih)(`${id} is required by`, required_by) : [])],
        };
    },
});


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
