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


/***/ }),

/***/ 9194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ reasonToWait),
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   fY: () => (/* binding */ readyQueue),
/* harmony export */   is: () => (/* binding */ waitsFor)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1004);
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);


const RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/**
 * Ready is a pending task of a milestone that is planned or in progress, whose required milestones are all completed, and
 * whose own dependencies are completed or cancelled. Order: the milestone's priority, milestones in progress before planned
 * ones, the longest chain of work behind the task, then ids and the order in the file.
 */
function readyQueue(workspace, only) {
    const candidates = only ? [only] : [...workspace.milestones.values()];
    const open = candidates.filter((milestone) => isOpen(milestone) && waitsFor(workspace, milestone).length === 0);
    return open.sort(byUrgency).flatMap((milestone) => readyTasks(milestone).map((task) => ({ milestone, task })));
}
function isOpen(milestone) {
    return milestone.status === "planned" || milestone.status === "in_progress";
}
/** Required milestones that are not completed, missing ones included. */
function waitsFor(workspace, milestone) {
    return milestone.dependencies.requires.filter((id) => {
        const required = workspace.milestones.get(id);
        return !required || !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isMilestoneDone */ .JC)(required.status);
    });
}
function byUrgency(left, right) {
    return RANK[left.priority] - RANK[right.priority] || begunFirst(left) - begunFirst(right) || (left.id < right.id ? -1 : 1);
}
function begunFirst(milestone) {
    return milestone.status === "in_progress" ? 0 : 1;
}
/** The ready tasks of one milestone, whatever the milestone itself waits for. */
function readyTasks(milestone) {
    const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
    const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
    if (ready.length < 2)
        return ready;
    const behind = workBehind(milestone);
    return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}
/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone) {
    const dependants = new Map(milestone.tasks.map((task) => [task.id, []]));
    for (const task of milestone.tasks)
        for (const id of task.dependencies)
            dependants.get(id)?.push(task.id);
    const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(dependants, (id) => hours.get(id) ?? 1).lengths;
}
/** Why a pending task is not ready, as one sentence; null where it is. */
function reasonToWait(workspace, milestone, task) {
    const milestones = waitsFor(workspace, milestone);
    if (milestones.length > 0)
        return `milestone ${milestone.id} waits for ${milestones.join(", ")}`;
    if (!isOpen(milestone))
        return `milestone ${milestone.id} is ${milestone.status}`;
    const tasks = new Map(milestone.tasks.map((other) => [other.id, other.status]));
    const open = task.dependencies.filter((id) => tasks.get(id) !== "completed" && tasks.get(id) !== "cancelled");
    return open.length > 0 ? `${task.id} waits for ${open.join(", ")}` : null;
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    const done = new Set();
    for (const start of edges.keys()) {
        const cycle = done.has(start) ? null : cycleFrom(start, edges, done);
        if (cycle)
            return cycle;
    }
    return null;
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function cycleFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            return [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
    return null;
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ progressBlock),
/* harmony export */   C_: () => (/* binding */ milestoneView),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* unused harmony export timelineText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6297);
// One milestone as people read it: its state, its tasks, and what to do next.



function milestoneView(milestone) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(`${milestone.id}: ${milestone.title}`),
        ...(milestone.description === "" ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(milestone.description.trim())]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(facts(milestone)),
        progressBlock(milestone),
        ...taskBlocks(milestone),
        ...listBlocks("Blocked", milestone.blockers.map((blocker) => (blocker.task_id === null ? blocker.reason : `${blocker.task_id}: ${blocker.reason}`))),
        ...listBlocks("Success criteria", milestone.success_criteria),
        ...listBlocks("Risks", milestone.risks.map(riskText)),
        ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .s)(milestone),
    ];
}
function progressBlock({ progress: { percentage, tasks_completed, tasks_total } }) {
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${tasks_completed} of ${tasks_total} tasks`, percentage);
}
function facts(milestone) {
    const { timeline, dependencies } = milestone;
    const rows = [
        ["status", words(milestone.status)],
        ["priority", milestone.priority],
        ["category", milestone.category],
        ["timeline", timelineText(timeline.estimated_start, timeline.estimated_end)],
        ["estimate", timeline.estimated_hours === null ? null : hoursText(timeline.estimated_hours, timeline.buffer_percentage)],
        ["waits for", dependencies.requires.join(", ") || null],
        ["enables", dependencies.enables.join(", ") || null],
        ["completed", milestone.completed_at],
    ];
    return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}
/** "in progress" of `in_progress`. */
function words(status) {
    return status.replaceAll("_", " ");
}
function timelineText(start, end) {
    if (start === null && end === null)
        return null;
    return `${start ?? "?"} to ${end ?? "?"}`;
}
function hoursText(hours, buffer) {
    return `${hours} h${buffer === null ? "" : ` + ${buffer} % buffer`}`;
}
function taskBlocks(milestone) {
    if (milestone.tasks.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No tasks yet.")];
    const ready = new Set((0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone));
    const rows = milestone.tasks.map((task) => [task.id, task.title, stateText(task, { ready: ready.has(task) }), task.dependencies.join(", "), task.assigned_to ?? ""]);
    const assigned = milestone.tasks.some((task) => task.assigned_to !== null);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "title", "status", "waits for", ...(assigned ? ["who"] : [])], assigned ? rows : rows.map((row) => row.slice(0, -1)))];
}
function stateText(task, { ready }) {
    return task.status === "pending" && ready ? "ready" : words(task.status);
}
function listBlocks(title, items) {
    return items.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(title), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)];
}
function riskText(risk) {
    const { description, impact, mitigation } = risk;
    return [String(description ?? "?"), typeof impact === "string" && `(${impact})`, typeof mitigation === "string" && `- ${mitigation}`].filter(Boolean).join(" ");
}


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);
// The command that most likely comes next, to copy.


function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}


/***/ })

};
