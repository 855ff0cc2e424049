export const id = 5395;
export const ids = [5395];
export const modules = {

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/query/order.js
var order = __webpack_require__(75501);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(61667);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/board.js
// The board: every milestone by its status, what is ready, and what needs attention.



const ORDER = ["in_progress", "blocked", "paused", "planned", "completed"];
/** Bars of this many cells fit beside a title on a narrow terminal. */
const BAR_CELLS = 10;
function boardView(board) {
    const shown = ORDER.flatMap((status) => statusBlocks(status, board));
    const done = board.counts.archived > 0 ? [(0,reply/* text */.Qq)(`${board.counts.archived} archived.`)] : [];
    return [(0,reply/* text */.Qq)(summaryLine(board)), ...shown, ...done, ...readyBlocks(board), ...attentionBlocks(board.attention)];
}
function summaryLine({ counts }) {
    const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${(0,milestone/* words */.aL)(status)}`);
    return parts.length === 0 ? "No milestones" : `Milestones: ${parts.join(", ")}`;
}
function statusBlocks(status, { milestones, counts }) {
    if (counts[status] === 0)
        return [];
    const shown = milestones.filter((milestone) => milestone.status === status);
    const more = counts[status] > shown.length ? [(0,reply/* text */.Qq)(`and ${counts[status] - shown.length} more: milestone list --status ${status}`)] : [];
    const rows = shown.map(({ id, title, priority, progress }) => [id, title, `${(0,bar/* bar */.M)(progress.percentage, BAR_CELLS)} ${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`, priority]);
    return [(0,reply/* heading */.R_)((0,milestone/* words */.aL)(status)), ...(rows.length > 0 ? [(0,reply/* table */.tp)(["milestone", "title", "progress", "tasks", "priority"], rows)] : []), ...more];
}
function readyBlocks({ ready, ready_total }) {
    const [first] = ready;
    if (!first)
        return [];
    const items = ready.map(({ milestone, task, title }) => `${milestone} ${task}: ${title}`);
    const more = ready_total > ready.length ? [(0,reply/* text */.Qq)(`and ${ready_total - ready.length} more: milestone next`)] : [];
    return [(0,reply/* heading */.R_)("ready"), (0,reply/* list */.p_)(items), ...more, (0,reply/* command */.G5)(`milestone complete ${first.milestone} ${first.task}`, "when it is done")];
}
function attentionBlocks(items) {
    return items.length === 0 ? [] : [(0,reply/* heading */.R_)("attention"), (0,reply/* list */.p_)(items)];
}

;// CONCATENATED MODULE: ./lib/core/queries/milestone/status.js
// status: the board of all milestones, what is ready and what needs attention.





/** More than this nobody reads on one page; those at work come first, and `list` shows the rest. */
const MILESTONES_SHOWN_MAX = 200;
/** The board shows the head of the queue; `next` shows the rest. */
const READY_SHOWN_MAX = 5;
const status_status = (0,verb/* defineQuestion */.W9)({
    name: "status",
    summary: "Show the board: the milestones by their status, what is ready, what needs attention.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone status", why: "the state of everything on one page" }],
    asks: (_args, { now }) => ({
        counts: { ask: "counts" },
        milestones: { ask: "list", archived: true, sort: "status", descending: false, limit: MILESTONES_SHOWN_MAX, offset: 0 },
        ready: { ask: "ready", milestone: null, limit: READY_SHOWN_MAX },
        attention: { ask: "attention", today: now.slice(0, 10) },
    }),
    show({ counts, milestones: { rows, total }, ready, attention: { sentences } }, _args, { exists, root }) {
        const milestones = rows.toSorted((left, right) => (0,order/* compareIds */.q3)(left.id, right.id));
        const data = { counts, milestones, total, ready: ready.rows, ready_total: ready.total, attention: sentences };
        return exists ? { data, reply: boardView(data) } : { data, reply: [(0,reply/* text */.Qq)("No milestone data found.")], warnings: [(0,find/* noData */._h)({ root })] };
    },
});


/***/ })

};
