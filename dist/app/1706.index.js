export const id = 1706;
export const ids = [1706];
export const modules = {

/***/ 31706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   search: () => (/* binding */ search)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5226);
// search: milestones by the words of their titles, descriptions and tasks, the best first.




/** Whoever finds more looks for something else, or asks for them. */
const ROWS_DEFAULT = 20;
const search = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuestion */ .W9)({
    name: "search",
    summary: "Find milestones by words of their titles, descriptions and tasks.",
    permission: "read",
    args: {
        words: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .positionals */ .g9)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "The words; each must begin one of the milestone's."),
        limit: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "At most so many rows; 20 without it."),
        offset: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "Without so many of the first rows."),
        all: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Archived milestones too."),
    },
    examples: [
        { line: "milestone search login", why: "where something is planned, titles first" },
        { line: "milestone search user login --all", why: "with both words, archived milestones too" },
    ],
    asks: ({ words, limit = ROWS_DEFAULT, offset = 0, all }) => ({ found: { ask: "search", text: words.join(" "), archived: all, limit, offset } }),
    show({ found }, _args, { exists, root }) {
        return { data: { milestones: found.rows, total: found.total }, reply: (0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__/* .searchView */ .UD)(found), ...(!exists && { warnings: [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)({ root })] }) };
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
