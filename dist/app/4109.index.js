export const id = 4109;
export const ids = [4109];
export const modules = {

/***/ 54109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/history.js
// A milestone's history: its events and the commits that touched it, newest first.


/** So many characters tell commits apart. */
const SHORT_ID = 10;
function historyView(title, { events, commits }) {
    const eventRows = events.map((event) => [event.timestamp ?? "?", (0,milestone/* words */.aL)(event.event_type), detailText(event.details), event.actor ?? ""]);
    const commitRows = commits.map((commit) => [commit.at, commit.id.slice(0, SHORT_ID), commit.subject, commit.author]);
    return [
        (0,reply/* heading */.R_)(title),
        ...(eventRows.length > 0 ? [(0,reply/* table */.tp)(["when", "what", "details", "who"], eventRows)] : [(0,reply/* text */.Qq)("No events are recorded.")]),
        ...(commitRows.length > 0 ? [(0,reply/* heading */.R_)("Commits"), (0,reply/* table */.tp)(["when", "commit", "subject", "author"], commitRows)] : []),
    ];
}
const TOLD = ["task_id", "old_status", "new_status", "reason", "requires", "command"];
function detailText(details) {
    const told = TOLD.flatMap((key) => {
        const value = details[key];
        return typeof value === "string" && (key !== "command" || !("task_id" in details)) ? [key === "old_status" ? `${value} →` : value] : [];
    });
    return told.join(" ");
}

;// CONCATENATED MODULE: ./lib/core/queries/milestone/history.js
// history: what happened to a milestone, from its events and from git.





const ENTRIES_DEFAULT = 50;
const history_history = (0,verb/* defineQuery */.Ec)({
    name: "history",
    summary: "Show a milestone's events and commits, newest first.",
    permission: "read",
    args: {
        milestone: (0,verb/* positional */.n8)(model_arguments/* MilestoneRef */.MC, "The milestone."),
        limit: (0,verb/* option */.uK)(model_arguments/* Count */.y_, "At most so many events and commits; 50 without it."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => [{ kind: "history", milestone }],
    examples: [{ line: "milestone history milestone-001 --limit 10", why: "who did what, and when" }],
    answer(workspace, { milestone: reference, limit = ENTRIES_DEFAULT }, { facts }) {
        const found = (0,find/* findMilestone */.sR)(workspace, reference);
        if (!found.ok)
            return found;
        const { events = [], commits = [], warnings = [] } = facts.history ?? {};
        const data = { events: events.toReversed().slice(0, limit), commits: commits.slice(0, limit) };
        return (0,result.ok)({ data, reply: historyView(`${found.value.id}: ${found.value.title}`, data), warnings });
    },
});


/***/ })

};
