export const id = 6076;
export const ids = [6076];
export const modules = {

/***/ 6076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(2220);
// EXTERNAL MODULE: ./lib/core/query/listing.js
var listing = __webpack_require__(4173);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(6387);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(7685);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/milestone-list.js
// A list of milestones as a table.


function milestoneListView(rows, total) {
    if (rows.length === 0)
        return [(0,reply/* text */.Qq)("No milestones.")];
    const lines = rows.map(({ id, title, status, priority, progress }) => [id, title, (0,milestone/* words */.aL)(status), priority, `${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`]);
    const more = total > rows.length ? [(0,reply/* text */.Qq)(`${rows.length} of ${total}; --limit N or --all shows more.`)] : [];
    return [(0,reply/* table */.tp)(["milestone", "title", "status", "priority", "done", "tasks"], lines), ...more];
}

;// CONCATENATED MODULE: ./lib/core/queries/milestone/list.js
// list: milestones as a table, filtered and searched.







/** A screen or two; --all shows the rest. */
const ROWS_DEFAULT = 50;
const list = (0,verb/* defineQuery */.Ec)({
    name: "list",
    summary: "List milestones.",
    permission: "read",
    args: {
        status: (0,verb/* option */.uK)(model_arguments/* MilestoneStatusName */.Ke, "Only milestones of this status."),
        search: (0,verb/* option */.uK)(model_arguments/* Text */.EY, "Only milestones with all these words in their id, title, description or tasks."),
        limit: (0,verb/* option */.uK)(model_arguments/* Count */.y_, "At most so many rows; 50 without it."),
        all: (0,verb/* flag */.Jt)("Every row, archived milestones too."),
    },
    examples: [
        { line: "milestone list", why: "everything that is not archived" },
        { line: "milestone list --status in_progress --limit 10", why: "what is being worked on" },
        { line: "milestone list --all --json", why: "all of it, for a script" },
    ],
    answer(workspace, { status, search, limit, all }) {
        if (!workspace.exists)
            return (0,result.ok)({ data: { milestones: [], total: 0 }, reply: [(0,reply/* text */.Qq)("No milestone data found.")], warnings: [(0,find/* noData */._h)(workspace)] });
        const { rows, total } = (0,listing/* listing */.RR)(workspace, { status, search, archived: all, limit: all ? (limit ?? null) : (limit ?? ROWS_DEFAULT) });
        return (0,result.ok)({ data: { milestones: rows, total }, reply: milestoneListView(rows, total) });
    },
});


/***/ })

};
