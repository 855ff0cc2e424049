export const id = 4746;
export const ids = [4746];
export const modules = {

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _query_questions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1280);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5226);
// list: milestones as a table, filtered, searched and sorted.






/** A screen or two; --all shows the rest. */
const ROWS_DEFAULT = 50;
const list = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuestion */ .W9)({
    name: "list",
    summary: "List milestones.",
    permission: "read",
    args: {
        status: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneStatusName */ .Ke, "Only milestones of this status."),
        priority: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PriorityName */ .gy, "Only milestones of this priority."),
        category: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Only milestones of this category."),
        "assigned-to": (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Only milestones with a task of this person's."),
        search: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Only milestones in whose id, title, description or tasks each of these words begins one."),
        sort: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)((0,_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("KEY", _query_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .SORT_KEYS */ .mj), `By ${_query_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .SORT_KEYS */ .mj.join(", ")}; by id without it.`),
        reverse: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("The last first."),
        limit: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "At most so many rows; 50 without it."),
        offset: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "Without so many of the first rows."),
        all: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Every row, archived milestones too."),
    },
    examples: [
        { line: "milestone list", why: "everything that is not archived" },
        { line: "milestone list --status in_progress --limit 10", why: "what is being worked on" },
        { line: "milestone list --priority high --sort due", why: "what is urgent, the earliest end first" },
        { line: "milestone list --all --json", why: "all of it, for a script" },
    ],
    asks: ({ status, priority, category, search, sort = "id", reverse, limit, offset = 0, all, ...args }) => ({
        found: {
            ask: "list", status, priority, category, search, assigned_to: args["assigned-to"], archived: all,
            sort, descending: reverse, offset, limit: limit ?? (all ? null : ROWS_DEFAULT),
        },
    }),
    show({ found: { rows, total } }, _args, { exists, root }) {
        if (!exists)
            return { data: { milestones: [], total: 0 }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("No milestone data found.")], warnings: [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)({ root })] };
        return { data: { milestones: rows, total }, reply: (0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__/* .milestoneListView */ .Yp)(rows, total) };
    },
});


/***/ }),

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   mj: () => (/* binding */ SORT_KEYS)
/* harmony export */ });
/* unused harmony export PARTS */
const SORT_KEYS = ["id", "title", "status", "priority", "progress", "created", "due"];
/** The folders of the data folder that are surveyed, refreshed and stamped together. */
const PARTS = (/* unused pure expression or super */ null && (["milestones", "events", "sessions", "approvals"]));
const EVENTS = ["throughput", "cycle-times"];
/** What must be up to date for a question to be answered. */
function partsOf({ ask }) {
    if (EVENTS.includes(ask))
        return ["milestones", "events"];
    if (ask === "sessions")
        return ["milestones", "sessions"];
    return ask === "approvals" ? ["milestones", "approvals"] : ["milestones"];
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
