export const id = 4589;
export const ids = [4589];
export const modules = {

/***/ 92161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bypass: () => (/* binding */ bypass)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30790);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97679);
// approval bypass: somebody who maintains the repository lets a phase pass without those who were asked.





const bypass = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval bypass",
    summary: "Let a phase pass without those who were asked; it stays on record.",
    permission: "maintain",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredOption */ .zB)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Why nobody is waited for."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone),
    confirm: ({ milestone, task, phase }) => `Let ${phase} of ${/^\d+$/.test(task) ? `task ${Number(task)}` : task} in ${milestone} pass without its approval?`,
    examples: [{ line: 'milestone approval bypass milestone-004 task-003 design --reason "I am alone here" --yes', why: "with the reason on record" }],
    decide(workspace, { milestone, task, phase, reason }, { now, facts }) {
        return (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .I)({ milestone, task, phase }, reason, { workspace, facts, now });
    },
    answer(after, args, outcome) {
        return (0,_views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$)(after, args, outcome);
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
