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
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/query/listing.js
var listing = __webpack_require__(6554);
// EXTERNAL MODULE: ./lib/core/query/ready.js
var query_ready = __webpack_require__(9194);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(6387);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(7685);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(1667);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/board.js
// The board: every milestone by its status, what is ready, and what needs attention.



const ORDER = ["in_progress", "blocked", "paused", "planned", "completed"];
/** Bars of this many cells fit beside a title on a narrow terminal. */
const BAR_CELLS = 10;
function boardView(board) {
    const shown = ORDER.flatMap((status) => statusBlocks(status, board.milestones.filter((milestone) => milestone.status === status)));
    const done = board.counts.archived > 0 ? [(0,reply/* text */.Qq)(`${board.counts.archived} archived.`)] : [];
    return [(0,reply/* text */.Qq)(summaryLine(board)), ...shown, ...done, ...readyBlocks(board), ...attentionBlocks(board.attention)];
}
function summaryLine({ counts }) {
    const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${(0,milestone/* words */.aL)(status)}`);
    return parts.length === 0 ? "No milestones" : `Milestones: ${parts.join(", ")}`;
}
function statusBlocks(status, milestones) {
    if (milestones.length === 0)
        return [];
    const rows = milestones.map(({ id, title, priority, progress }) => [id, title, `${(0,bar/* bar */.M)(progress.percentage, BAR_CELLS)} ${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`, priority]);
    return [(0,reply/* heading */.R_)((0,milestone/* words */.aL)(status)), (0,reply/* table */.tp)(["milestone", "title", "progress", "tasks", "priority"], rows)];
}
function readyBlocks({ ready, ready_total }) {
    const [first] = ready;
    if (!first)
        return [];
    const items = ready.map(({ milestone, task }) => `${milestone.id} ${task.id}: ${task.title}`);
    const more = ready_total > ready.length ? [(0,reply/* text */.Qq)(`and ${ready_total - ready.length} more: milestone next`)] : [];
    return [(0,reply/* heading */.R_)("ready"), (0,reply/* list */.p_)(items), ...more, (0,reply/* command */.G5)(`milestone complete ${first.milestone.id} ${first.task.id}`, "when it is done")];
}
function attentionBlocks(items) {
    return items.length === 0 ? [] : [(0,reply/* heading */.R_)("attention"), (0,reply/* list */.p_)(items)];
}

;// CONCATENATED MODULE: ./lib/core/queries/milestone/status.js
// status: the board of all milestones, what is ready and what needs attention.







/** The board shows the head of the queue; `next` shows the rest. */
const READY_SHOWN_MAX = 5;
const status_status = (0,verb/* defineQuery */.Ec)({
    name: "status",
    summary: "Show the board: every milestone, what is ready, what needs attention.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone status", why: "the state of everything on one page" }],
    answer(workspace, _args, { now }) {
        const milestones = [...workspace.milestones.values()].sort((left, right) => (0,listing/* compareIds */.q3)(left.id, right.id));
        const counts = (0,listing/* countByStatus */.x7)(milestones);
        if (!workspace.exists) {
            const data = { counts, milestones: [], ready: [], ready_total: 0, attention: [] };
            return (0,result.ok)({ data, reply: [(0,reply/* text */.Qq)("No milestone data found.")], warnings: [(0,find/* noData */._h)(workspace)] });
        }
        const ready = (0,query_ready/* readyQueue */.fY)(workspace);
        const attention = milestones.flatMap((milestone) => attentionTo(workspace, milestone, now));
        const rows = milestones.map(({ id, title, status: state, progress, priority }) => ({ id, title, status: state, progress, priority }));
        const head = ready.slice(0, READY_SHOWN_MAX);
        const data = {
            counts,
            milestones: rows,
            ready: head.map(({ milestone, task }) => ({ milestone: milestone.id, task: task.id, title: task.title })),
            ready_total: ready.length,
            attention,
        };
        return (0,result.ok)({ data, reply: boardView({ counts, milestones, ready: head, ready_total: ready.length, attention }) });
    },
});
/** Blocked, late, waiting for what is not there, finished and not archived. */
function attentionTo(workspace, milestone, now) {
    const { id } = milestone;
    if (milestone.status === "archived" || milestone.status === "cancelled")
        return [];
    const blocked = milestone.blockers.map(({ reason, task_id }) => `${id}${task_id === null ? "" : ` ${task_id}`} is blocked: ${reason}`);
    const end = milestone.timeline.estimated_end;
    const late = end !== null && milestone.status !== "completed" && end.slice(0, 10) < now.slice(0, 10) ? [`${id} should have ended on ${end.slice(0, 10)}`] : [];
    const missing = (0,query_ready/* waitsFor */.is)(workspace, milestone).filter((other) => !workspace.paths.has(other)).map((other) => `${id} waits for ${other}, which does not exist`);
    return [...blocked, ...late, ...missing];
}


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/** `total` counts what fits the filters, before the limit. Sorted by id, numbers by their value. */
function listing(workspace, { status, search, archived, limit }) {
    const words = (search ?? "").toLowerCase().split(/\s+/).filter((word) => word !== "");
    const fitting = [...workspace.milestones.values()].filter((milestone) => (status === undefined ? archived || milestone.status !== "archived" : milestone.status === status) &&
        words.every((word) => searchText(milestone).includes(word)));
    const rows = fitting.sort((left, right) => compareIds(left.id, right.id)).map(rowOf);
    return { rows: limit === null ? rows : rows.slice(0, limit), total: rows.length };
}
function rowOf({ id, title, status, progress, priority }) {
    return { id, title, status, progress, priority };
}
function searchText({ id, title, description, tasks }) {
    return [id, title, description, ...tasks.flatMap((task) => [task.title, task.description])].join("\n").toLowerCase();
}
const COLLATOR = new Intl.Collator("en", { numeric: true });
/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
function compareIds(left, right) {
    return COLLATOR.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}
function countByStatus(milestones) {
    const counts = { planned: 0, in_progress: 0, paused: 0, blocked: 0, completed: 0, cancelled: 0, archived: 0 };
    for (const milestone of milestones)
        counts[milestone.status]++;
    return counts;
}


/***/ })

};
