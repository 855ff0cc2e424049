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


/***/ }),

/***/ 75501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ byIdKey),
/* harmony export */   Mf: () => (/* binding */ foldedText),
/* harmony export */   Mo: () => (/* binding */ STATUS_RANK),
/* harmony export */   em: () => (/* binding */ PRIORITY_RANK),
/* harmony export */   fz: () => (/* binding */ compareRows),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   ww: () => (/* binding */ orderKey)
/* harmony export */ });
/* unused harmony export SORT_COLUMNS */
/** `0`, how many digits follow, the digits: so 9 comes before 10. Ids have at most 50 characters, so one character counts them. */
const COUNT_FROM = 0x30;
/**
 * A key that is greater where the id comes later: numbers by their value, upper and lower case alike, then the id itself, so that
 * no two ids have the same. ASCII for every id that a file may carry, thus the same order in UTF-8 and in UTF-16.
 */
function orderKey(id) {
    const natural = id.toLowerCase().replace(/\d+/g, (digits) => {
        const plain = digits.replace(/^0+/, "");
        return `0${String.fromCharCode(COUNT_FROM + plain.length)}${plain}`;
    });
    return `${natural} ${id}`;
}
/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
function compareIds(left, right) {
    return left === right ? 0 : orderKey(left) < orderKey(right) ? -1 : 1;
}
/** Text that every database can hold: well-formed, without NUL. */
function plainText(text) {
    return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
/** Two names of one thing have the same: upper and lower case, and characters made of several, are alike. */
function foldedText(text) {
    return plainText(text.toLowerCase().normalize("NFC"));
}
/** Longer titles that begin alike sort by their ids: an index entry is short. In characters. */
const TITLE_KEY_MAX = 200;
function titleKey(title) {
    const folded = foldedText(title);
    return folded.length <= TITLE_KEY_MAX ? folded : Array.from(folded).slice(0, TITLE_KEY_MAX).join("");
}
/** By code points, as UTF-8 sorts its bytes; JavaScript's own order differs beyond U+FFFF. */
function compareText(left, right) {
    const length = Math.min(left.length, right.length);
    let at = 0;
    while (at < length && left.charCodeAt(at) === right.charCodeAt(at))
        at++;
    if (at === length)
        return left.length - right.length;
    return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
}
/** Surrogates stand for what lies beyond U+FFFF, so they come after everything else. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** What is being worked on first, what is over last. */
const STATUS_RANK = { in_progress: 0, blocked: 1, paused: 2, planned: 3, completed: 4, cancelled: 5, archived: 6 };
const PRIORITY_RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/** The column that each sort goes by; `id_key` decides between rows that are alike there. */
const SORT_COLUMNS = {
    id: "id_key", title: "title_key", status: "status_rank", priority: "priority_rank", progress: "progress", created: "created", due: "due",
};
/** `descending` turns the sort's own column around, null stays last there too; rows that are alike stand by their ids. */
function compareRows(sort, direction) {
    const column = SORT_COLUMNS[sort];
    const sign = direction === "descending" ? -1 : 1;
    return (left, right) => compareValues(left[column], right[column], sign) || byIdKey(left, right);
}
function byIdKey(left, right) {
    return left.id_key < right.id_key ? -1 : left.id_key > right.id_key ? 1 : 0;
}
function compareValues(left, right, sign) {
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return sign * (typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right)));
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   cF: () => (/* binding */ urgency),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   t0: () => (/* binding */ readyRows)
/* harmony export */ });
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);


/** Whether tasks of it may be started, once what it requires is done. */
function isOpen({ status }) {
    return status === "planned" || status === "in_progress";
}
/** By priority, and what has begun before what is planned; less is more pressing, ids decide between equals. */
function urgency({ priority, status }) {
    return _order_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIORITY_RANK */ .em[priority] * 2 + (status === "in_progress" ? 0 : 1);
}
/** The ready tasks of one milestone, whatever the milestone itself waits for; those with the longest chain of work behind them first. */
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
/** What the queue holds of a milestone once what it requires is done, in its order. */
function readyRows(milestone) {
    return isOpen(milestone) ? readyTasks(milestone).map(({ id, title }) => ({ milestone: milestone.id, task: id, title })) : [];
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   p4: () => (/* binding */ findCycles),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    return findCycles(edges).next().value ?? null;
}
/** Cycles in the same form, at least one wherever nodes wait for each other: one for each step that leads back. */
function* findCycles(edges) {
    const done = new Set();
    for (const start of edges.keys())
        if (!done.has(start))
            yield* cyclesFrom(start, edges, done);
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function* cyclesFrom(start, edges, done) {
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
            yield [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
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

/***/ 16218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ phaseOrder),
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   NE: () => (/* binding */ isLast),
/* harmony export */   PT: () => (/* binding */ phaseFaults),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   bV: () => (/* binding */ configuredPhases),
/* harmony export */   s2: () => (/* binding */ isPhaseOver),
/* harmony export */   sw: () => (/* binding */ isUnderKiro),
/* harmony export */   yc: () => (/* binding */ openPhase)
/* harmony export */ });
/** How phases that everybody knows follow each other; others come after them, as they are written. */
const KNOWN_ORDER = ["design", "spec", "task", "execute"];
/** The names of a task's phases in their order: the milestone's own, then any that only the task has. */
function phaseOrder({ kiro_configuration }, { kiro_workflow: { phases } }) {
    const own = texts(kiro_configuration["default_phases"]);
    const order = own.length > 0 ? own : KNOWN_ORDER;
    const names = Object.keys(phases);
    return [...new Set([...order.filter((name) => names.includes(name)), ...names])];
}
function isUnderKiro({ kiro_workflow }) {
    return kiro_workflow.enabled && Object.keys(kiro_workflow.phases).length > 0;
}
function isPhaseOver({ status }) {
    return status === "approved" || status === "completed";
}
/** The first phase that is not over; null where all are, or where there is none. */
function openPhase(milestone, task) {
    const { phases } = task.kiro_workflow;
    return phaseOrder(milestone, task).find((name) => !isPhaseOver(phases[name] ?? { status: "pending" })) ?? null;
}
/** The phase behind another; null behind the last. */
function phaseAfter(order, phase) {
    return order[order.indexOf(phase) + 1] ?? null;
}
function isLast(order, phase) {
    return order.at(-1) === phase;
}
/** The names of the phases that a new Kiro milestone gets, and their weights, which come to 100. */
function configuredPhases({ kiro_workflow: { phases, phase_weights } }) {
    const names = [...new Set(phases)];
    const own = phase_weights;
    const usual = names.includes("task") ? FOUR_PHASE_SHARES : SHARES;
    const given = names.map((name) => own[name] ?? usual[name] ?? null);
    const open = given.filter((weight) => weight === null).length;
    const said = given.reduce((sum, weight) => sum + (weight ?? 0), 0);
    const rest = open === 0 ? 0 : Math.max(0, 100 - said) / open;
    return Object.fromEntries(names.map((name, at) => [name, given[at] ?? rest]));
}
const SHARES = { design: 20, spec: 30, execute: 50 };
const FOUR_PHASE_SHARES = { design: 15, spec: 25, task: 20, execute: 40 };
/** What is wrong with the phases of the configuration, as sentences with what to do; none where they are sound. */
function phaseFaults({ kiro_workflow }) {
    const { phases } = kiro_workflow;
    const twice = phases.find((name, at) => phases.indexOf(name) !== at);
    const strange = phases.find((name) => !/^[a-z][a-z0-9_-]{0,39}$/.test(name));
    const sum = Object.values(configuredPhases({ kiro_workflow })).reduce((total, weight) => total + weight, 0);
    return [
        ...(phases.length === 0 ? ["kiro_workflow.phases names no phase. Name at least one, such as execute."] : []),
        ...(twice === undefined ? [] : [`kiro_workflow.phases has ${twice} twice, so that the phases go round in a circle. Name each once.`]),
        ...(strange === undefined ? [] : [`kiro_workflow.phases has ${JSON.stringify(strange)}, which cannot be the name of a folder. Use small letters, digits and hyphens.`]),
        ...(phases.length > 0 && Math.abs(sum - 100) > 1e-6 ? [`kiro_workflow.phase_weights come to ${Math.round(sum * 100) / 100}, not to 100. Correct the weights of ${[...new Set(phases)].join(", ")}.`] : []),
    ];
}
/** As the file lists them: names alone, or with where they lie. */
function expectedOf(phase) {
    return (phase?.deliverables ?? []).flatMap((item) => {
        if (typeof item === "string")
            return item === "" ? [] : [{ label: item, path: null, template: null }];
        if (typeof item !== "object" || item === null)
            return [];
        const fields = { ...item };
        const label = fields["name"] ?? fields["path"] ?? fields["type"];
        const path = fields["path"];
        const template = fields["template"];
        return typeof label === "string" && label !== "" ? [{ label, path: typeof path === "string" ? path : null, template: typeof template === "string" ? template : null }] : [];
    });
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
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
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49194);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86297);
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

/***/ 86297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16218);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49194);
// The command that most likely comes next, to copy.



function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_1__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready && (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderKiro */ .sw)(ready))
        return [phaseStep(milestone, ready)];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}
function phaseStep(milestone, task) {
    const phase = (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone complete ${milestone.id} ${task.id}`, `when "${task.title}" is done`);
    if (task.kiro_workflow.phases[phase]?.status === "waiting_approval")
        return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone kiro status ${milestone.id}`, `to see whom ${phase} of "${task.title}" waits for`);
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone kiro submit ${milestone.id} ${task.id}`, `when ${phase} of "${task.title}" is done`);
}


/***/ })

};
