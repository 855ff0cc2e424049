export const id = 7004;
export const ids = [7004,839];
export const modules = {

/***/ 35967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ attentionTo),
/* harmony export */   u: () => (/* binding */ overdueRows)
/* harmony export */ });
/* harmony import */ var _brief_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33941);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58276);
// Attention: what is blocked, late, or waits for what is not there.


/** `briefs` in the order of their ids; those that have nothing to say may be left out. */
function attentionTo(briefs, { exists, today }) {
    return [...briefs].flatMap(({ id, status, blocked, due, requires }) => {
        if (status === "archived" || status === "cancelled")
            return [];
        const late = due !== null && status !== "completed" && due < today ? [`${id} should have ended on ${due}`] : [];
        const missing = requires.filter((other) => !exists(other)).map((other) => `${id} waits for ${other}, which does not exist`);
        return [...blocked, ...late, ...missing];
    });
}
/** The longest overdue first; `briefs` in the order of their ids. */
function overdueRows(briefs, today) {
    const rows = [...briefs].flatMap(({ id, title, status, due }) => (0,_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .P)(status) || due === null || due >= today ? [] : [{ milestone: id, title, due, days: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(due, today) }]);
    return rows.sort((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0));
}


/***/ }),

/***/ 33941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ briefOf),
/* harmony export */   P: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58276);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49194);



function briefOf(milestone) {
    const { id, title, status, dependencies, timeline, tasks } = milestone;
    return {
        id, title, status, requires: dependencies.requires, hours: hoursLeft(milestone), due: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(timeline.estimated_end),
        blocked: milestone.blockers.map(({ reason, task_id }) => `${id}${task_id === null ? "" : ` ${task_id}`} is blocked: ${reason}`),
        waits: isOver(status) ? [] : ownWaits(milestone),
        ...firstPending(milestone),
        phases: isOver(status) ? [] : phasesWaiting(tasks),
        estimate: estimateOf(tasks),
    };
}
/** Nothing is going to be done in it any more. */
function isOver(status) {
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isMilestoneDone */ .JC)(status) || status === "cancelled";
}
/** Of the tasks that are not over, one hour where nobody has estimated; of a milestone without tasks its own estimate. */
function hoursLeft({ tasks, timeline }) {
    if (tasks.length === 0)
        return timeline.estimated_hours ?? 1;
    return tasks.reduce((sum, { status, estimated_hours }) => ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaskOver */ .Od)(status) ? sum : sum + (estimated_hours ?? 1)), 0);
}
function ownWaits(milestone) {
    const { id, status, blockers, tasks } = milestone;
    const told = blockers.map(({ reason, task_id }) => ({ milestone: id, task: task_id, reason: `is blocked: ${reason}` }));
    const still = (status === "blocked" && blockers.length === 0) || status === "paused" ? [{ milestone: id, task: null, reason: `is ${status}` }] : [];
    const named = new Set(blockers.map(({ task_id }) => task_id));
    const open = openTasks(milestone);
    return [...still, ...told, ...tasks.flatMap((task) => (named.has(task.id) ? [] : taskWaits(task, { milestone: id, open })))];
}
/** Tasks that others of the milestone wait for. A name that no task has is waited for in vain. */
function openTasks({ tasks }) {
    const over = new Set(tasks.filter(({ status }) => (0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaskOver */ .Od)(status)).map(({ id }) => id));
    return (id) => !over.has(id);
}
function taskWaits({ id, status, blocked_reason, dependencies, kiro_workflow }, { milestone, open }) {
    const row = (reason) => ({ milestone, task: id, reason });
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaskOver */ .Od)(status))
        return [];
    const asked = Object.entries(kiro_workflow.phases).filter(([, phase]) => phase.status === "waiting_approval").map(([phase]) => row(`waits for approval of ${phase}`));
    if (status === "blocked")
        return [row(blocked_reason === undefined ? "is blocked" : `is blocked: ${blocked_reason}`), ...asked];
    const before = status === "pending" ? dependencies.filter(open) : [];
    return [...(before.length > 0 ? [row(`waits for ${before.join(", ")}`)] : []), ...asked];
}
function firstPending(milestone) {
    const { id, status, tasks } = milestone;
    const first = tasks.find((task) => task.status === "pending");
    if (!first)
        return { pending: false, stuck: null };
    if (!(0,_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(milestone))
        return { pending: true, stuck: { milestone: id, task: null, reason: `is ${status}` } };
    const before = first.dependencies.filter(openTasks(milestone));
    return { pending: true, stuck: before.length === 0 ? null : { milestone: id, task: first.id, reason: `waits for ${before.join(", ")}` } };
}
function phasesWaiting(tasks) {
    return tasks.flatMap(({ id, kiro_workflow }) => Object.entries(kiro_workflow.phases).filter(([, phase]) => phase.status === "waiting_approval").map(([phase]) => ({ task: id, phase })));
}
/** Of completed tasks that were estimated and whose begin and end are known; null where there is none. */
function estimateOf(tasks) {
    let known = false;
    let estimated = 0;
    let actual = 0;
    for (const { status, estimated_hours, started_at, completed_at } of tasks) {
        if (status !== "completed" || estimated_hours === null)
            continue;
        const [from, to] = [(0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(started_at), (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(completed_at)];
        if (from === null || to === null)
            continue;
        known = true;
        estimated += estimated_hours;
        actual += (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursBetween */ .UH)(from, to);
    }
    return known ? { estimated_hours: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedHours */ .Dj)(estimated), actual_hours: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedHours */ .Dj)(actual) } : null;
}


/***/ }),

/***/ 18450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ww: () => (/* binding */ assigneesOf)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21004);
/* harmony import */ var _brief_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33941);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58276);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75501);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49194);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49964);






function columnsOf({ milestone, path }) {
    const brief = (0,_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .briefOf */ .G)(milestone);
    return {
        ...keysOf(milestone), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .searchWords */ .it)(milestone), ...flagsOf(brief),
        id: milestone.id, path, json: JSON.stringify(milestone), row: JSON.stringify(rowOf(milestone)), brief: JSON.stringify(brief),
        done: (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isMilestoneDone */ .JC)(milestone.status), open: (0,_ready_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(milestone), urgency: (0,_ready_js__WEBPACK_IMPORTED_MODULE_2__/* .urgency */ .cF)(milestone),
        requires: [...new Set(milestone.dependencies.requires.map(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh))],
        ready: (0,_ready_js__WEBPACK_IMPORTED_MODULE_2__/* .readyRows */ .t0)(milestone).map((row) => JSON.stringify(row)),
        assignees: assigneesOf(milestone),
    };
}
function flagsOf(brief) {
    const { status, waits, blocked, phases, estimate } = brief;
    return { has_waits: waits.length > 0, has_blocked: blocked.length > 0, has_phases: phases.length > 0, has_estimate: estimate !== null, has_pending: brief.pending && !(0,_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .P)(status) };
}
function rowOf({ id, title, status, progress, priority }) {
    return { id, title, status, progress, priority };
}
function keysOf({ id, title, status, priority, progress, category, created_at, timeline }) {
    return {
        id_key: (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .orderKey */ .ww)(id), title_key: (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz)(title), status, status_rank: _order_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_RANK */ .Mo[status], priority, priority_rank: _order_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITY_RANK */ .em[priority],
        progress: progress.percentage, category_key: (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedText */ .Mf)(category), created: (0,_moments_js__WEBPACK_IMPORTED_MODULE_5__/* .instantOf */ .B9)(created_at), due: (0,_moments_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(timeline.estimated_end),
    };
}
/** More hours than this for one task are a slip, and would not add up exactly: a million tasks of it still do. */
const HOURS_MAX = 1_000_000;
function assigneesOf({ status, tasks }) {
    const by = Map.groupBy(tasks, ({ assigned_to }) => (assigned_to === null ? null : (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(assigned_to)));
    return [...by].map(([assigned_to, own]) => {
        const left = (0,_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .P)(status) ? [] : own.filter((task) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isTaskOver */ .Od)(task.status));
        const in_progress = left.filter((task) => task.status === "in_progress").length;
        const hours = left.map(({ estimated_hours }) => Math.min(Math.max(estimated_hours ?? 0, 0), HOURS_MAX));
        return {
            assigned_to, assigned_key: assigned_to === null ? null : (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedText */ .Mf)(assigned_to), open: left.length - in_progress, in_progress,
            completed: own.filter((task) => task.status === "completed").length, estimated_milli: hours.reduce((sum, one) => sum + Math.round(one * 1000), 0),
        };
    });
}


/***/ }),

/***/ 66980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sortedProblems),
/* harmony export */   y: () => (/* binding */ findAmong)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75501);
// Faults: files that could not be read, in their order, and what that means for whoever names one of them.




/** By path, line and column; then by what they say. */
function sortedProblems(problems) {
    return [...problems].sort((left, right) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(left.at?.path ?? "", right.at?.path ?? "") || (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(left.code, right.code) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(left.message, right.message));
}
/** The milestone that somebody means. Problems: those of findMilestone. */
function findAmong({ milestones, ids, problems }, reference) {
    const exact = milestones.get(reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const unread = [...ids].filter((id) => !milestones.has(id)).sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareIds */ .q3).map((id) => [id, faultOf(id, problems)]);
    return (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)({ root: "", exists: true, milestones, broken: new Map(unread) }, reference);
}
function faultOf(id, problems) {
    const own = problems.find(({ at }) => at?.path.replace(/^.*\//, "").replace(/\.ya?ml$/, "") === id);
    return own ?? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unreadable", `The file of ${id} cannot be read.`, { hint: "Run `milestone data validate`." });
}


/***/ }),

/***/ 83788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ analyticsOf),
/* harmony export */   a9: () => (/* binding */ throughputRows),
/* harmony export */   ab: () => (/* binding */ estimateRows),
/* harmony export */   cp: () => (/* binding */ cycleRows),
/* harmony export */   pW: () => (/* binding */ WEEK_DAYS),
/* harmony export */   xP: () => (/* binding */ assigneeRows)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58276);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);


/** Of all logs, also of milestones that are gone. Days on which nothing was done are left out. */
function throughputRows(logs, { from, to }) {
    const days = new Map();
    for (const log of logs) {
        for (const { day, milestones, tasks } of log.days) {
            if (day < from || day > to)
                continue;
            const sum = days.get(day) ?? { milestones: 0, tasks: 0 };
            days.set(day, { milestones: sum.milestones + milestones, tasks: sum.tasks + tasks });
        }
    }
    return [...days].map(([day, sum]) => ({ day, ...sum })).sort((left, right) => (left.day < right.day ? -1 : 1));
}
/** In the order in which they were completed; `logged` in the order of their ids. */
function cycleRows(logged, { from, to }) {
    const rows = [...logged].flatMap(({ id, title, cycle }) => {
        if (cycle === null || cycle.completed_day < from || cycle.completed_day > to)
            return [];
        return [{ milestone: id, title, started_at: cycle.started_at, completed_at: cycle.completed_at, hours: cycle.hours }];
    });
    return rows.sort((left, right) => (left.completed_at < right.completed_at ? -1 : left.completed_at > right.completed_at ? 1 : 0));
}
/** `briefs` in the order of their ids. */
function estimateRows(briefs) {
    return [...briefs].flatMap(({ id, title, estimate }) => (estimate === null ? [] : [{ milestone: id, title, ...estimate }]));
}
/** Who has neither anything to do nor done anything is left out. */
function assigneeRows(parts) {
    const sums = new Map();
    for (const { assigned_to, ...part } of parts) {
        const sum = sums.get(assigned_to) ?? { open: 0, in_progress: 0, completed: 0, estimated_milli: 0 };
        sums.set(assigned_to, {
            open: sum.open + part.open, in_progress: sum.in_progress + part.in_progress, completed: sum.completed + part.completed,
            estimated_milli: sum.estimated_milli + part.estimated_milli,
        });
    }
    const rows = [...sums].map(([assigned_to, { estimated_milli, ...sum }]) => ({ assigned_to, ...sum, estimated_hours: estimated_milli / 1000 }));
    return rows.filter(({ open, in_progress, completed }) => open + in_progress + completed > 0).sort(byName);
}
/** What is assigned to nobody comes last. */
function byName({ assigned_to: left }, { assigned_to: right }) {
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedText */ .Mf)(left), (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedText */ .Mf)(right)) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left, right);
}
const WEEK_DAYS = 7;
function analyticsOf({ counts, throughput, week, cycles, estimates, assignees, critical_path, overdue }, { from, to }) {
    const done = sumOf(week, ({ tasks }) => tasks);
    const left = sumOf(assignees, ({ open, in_progress }) => open + in_progress);
    const velocity = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedHours */ .Dj)(done / WEEK_DAYS);
    return {
        from, to, counts, throughput, velocity, cycle_times: timesOf(cycles), estimates: comparedEstimates(estimates), assignees, critical_path, overdue,
        predicted_completion: left === 0 ? to : done === 0 ? null : (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .PV)(to, Math.ceil((left * WEEK_DAYS) / done)),
    };
}
function sumOf(rows, value) {
    return rows.reduce((sum, row) => sum + value(row), 0);
}
function timesOf(rows) {
    const hours = rows.map((row) => row.hours).sort((left, right) => left - right);
    if (hours.length === 0)
        return { average_hours: null, median_hours: null, rows };
    const middle = hours.length / 2;
    const median = ((hours[Math.ceil(middle) - 1] ?? 0) + (hours[Math.floor(middle)] ?? 0)) / 2;
    return { average_hours: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedHours */ .Dj)(sumOf(hours, (one) => one) / hours.length), median_hours: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedHours */ .Dj)(median), rows };
}
function comparedEstimates(rows) {
    const estimated = sumOf(rows, ({ estimated_hours }) => estimated_hours);
    const actual = sumOf(rows, ({ actual_hours }) => actual_hours);
    const variance_percentage = estimated === 0 ? null : Math.round((100 * (actual - estimated)) / estimated);
    return { estimated_hours: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedHours */ .Dj)(estimated), actual_hours: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedHours */ .Dj)(actual), variance_percentage, rows };
}


/***/ }),

/***/ 60839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markColumnsOf: () => (/* binding */ markColumnsOf),
/* harmony export */   marksOf: () => (/* binding */ marksOf)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58276);

/** Words for statuses in logs of every version. */
const BEGUN = new Set(["in_progress", "active", "started", "running"]);
const ENDED = new Set(["completed", "complete", "done", "finished"]);
/**
 * In the order of time, which merged logs do not keep. Something is completed once until it is reopened, however often a log
 * repeats it; events without a readable time are left out.
 */
function marksOf(events) {
    const timed = events.flatMap((event) => {
        const at = (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(event.timestamp);
        return at === null ? [] : [{ at, event }];
    });
    timed.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
    const ended = new Set();
    return timed.flatMap(({ at, event }) => saidBy(event).flatMap((said) => kept(said, ended)).map(({ task, kind }) => ({ at, kind, task, actor: event.actor })));
}
/** What an event adds to what is known: a second end adds nothing, and a new beginning after an end reopens. */
function kept({ task, kind }, ended) {
    if (kind === "completed") {
        if (ended.has(task))
            return [];
        ended.add(task);
        return [{ task, kind }];
    }
    if (kind === "created" || !ended.delete(task))
        return kind === "reopened" ? [] : [{ task, kind }];
    return kind === "reopened" ? [{ task, kind }] : [{ task, kind: "reopened" }, { task, kind }];
}
function saidBy({ event_type, details }) {
    const task = nameOf(details["task_id"]) ?? nameOf(details["task"]);
    if (event_type === "milestone_created")
        return [{ task: null, kind: "created" }];
    if (event_type === "milestone_activated")
        return [{ task: null, kind: "started" }];
    if (event_type === "milestone_completed")
        return [{ task: null, kind: "completed" }];
    if (event_type === "status_updated")
        return statusSaid(details["new_status"], null);
    if (task !== null && event_type === "task_started")
        return [{ task, kind: "started" }];
    if (task !== null && event_type === "task_completed")
        return [{ task, kind: "completed" }];
    if (task !== null && event_type === "task_status_changed")
        return statusSaid(details["new_status"], task);
    return event_type === "progress_updated" ? completedTasks(details["tasks_completed"]) : [];
}
/** A status that ends nothing reopens what had ended, but for milestones that are put away. */
function statusSaid(status, task) {
    const word = typeof status === "string" ? status.toLowerCase() : "";
    if (word === "" || word === "archived")
        return [];
    return [{ task, kind: ENDED.has(word) ? "completed" : BEGUN.has(word) ? "started" : "reopened" }];
}
/** Earlier versions listed all that was done so far with every progress. */
function completedTasks(tasks) {
    if (!Array.isArray(tasks))
        return [];
    return tasks.flatMap((item) => {
        const task = nameOf(item);
        return task === null ? [] : [{ task, kind: "completed" }];
    });
}
function nameOf(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function markColumnsOf(marks) {
    const ends = endsOf(marks);
    const days = Map.groupBy(ends, ([, at]) => at.slice(0, 10));
    const counted = [...days].map(([day, those]) => {
        const milestones = those.filter(([task]) => task === null).length;
        return { day, milestones, tasks: those.length - milestones };
    });
    return { days: counted.sort((left, right) => (left.day < right.day ? -1 : 1)), cycle: cycleOf(marks, ends.get(null) ?? null) };
}
/** When each thing ended for good, null being the milestone. */
function endsOf(marks) {
    const ends = new Map();
    for (const { kind, task, at } of marks) {
        if (kind === "completed")
            ends.set(task, at);
        if (kind === "reopened")
            ends.delete(task);
    }
    return ends;
}
/** From the first that was begun in it. */
function cycleOf(marks, completed_at) {
    const started_at = marks.find(({ kind }) => kind === "started")?.at;
    if (completed_at === null || started_at === undefined)
        return null;
    return { started_at, completed_at, completed_day: completed_at.slice(0, 10), hours: (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .hoursBetween */ .UH)(started_at, completed_at) };
}


/***/ }),

/***/ 58276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Dj: () => (/* binding */ roundedHours),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70911);
// Moments: instants and days as files write them, brought into one form without asking where the machine stands.

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;
/** ISO 8601 UTC in whole seconds; what names no zone is UTC, what is no instant is null. */
function instantOf(text) {
    const match = MOMENT.exec(text ?? "");
    if (!match)
        return null;
    const [, day = "", minute = "00:00", second = ":00", zone = "Z"] = match;
    const plain = `${day}T${minute}${second}`;
    const ms = Date.parse(`${plain}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`);
    return Number.isNaN(ms) ? null : zone === "Z" ? `${plain}Z` : (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantAt */ .l)(ms);
}
/** The day that a text begins with, `YYYY-MM-DD`; null where it begins with none. */
function dayOf(text) {
    const day = /^\d{4}-\d\d-\d\d/.exec(text ?? "")?.[0] ?? null;
    return day === null || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;
/** Whole days from one day to a later one. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}
/** The day so many days later, or with a negative number earlier. */
function dayAfter(day, days) {
    return (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantAt */ .l)(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).slice(0, 10);
}
/** To a hundredth; never below 0. */
function hoursBetween(from, to) {
    return roundedHours(Math.max(0, Date.parse(to) - Date.parse(from)) / MS_PER_HOUR);
}
/** To a hundredth. */
function roundedHours(hours) {
    return Math.round(hours * 100) / 100;
}


/***/ }),

/***/ 98543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   JL: () => (/* binding */ REASONS_MAX),
/* harmony export */   Jt: () => (/* binding */ cyclesOf),
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   fJ: () => (/* binding */ waitingRows),
/* harmony export */   g4: () => (/* binding */ isDoneIn),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   kp: () => (/* binding */ idleReasons),
/* harmony export */   sg: () => (/* binding */ criticalPathOf)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _brief_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33941);
// The network of milestones: what requires what, near and far, in circles, and the longest way through.



/** `briefs` in the order of their ids. */
function networkOf(briefs) {
    return new Map([...briefs].map((brief) => [brief.id, brief]));
}
function dependenciesOf(network) {
    return [...network.values()].filter(({ status }) => status !== "archived").map(({ id, title, status, requires }) => ({ id, title, status, waits_for: requires }));
}
/** The nearest first, then by id; what is required and not there is left out. */
function closureOf(network, { id, direction }) {
    const edges = direction === "requires" ? requiresOf(network) : requiredBy(network);
    const reached = new Map([[id, 0]]);
    for (const [near, distance] of reached) {
        for (const far of edges.get(near) ?? [])
            if (!reached.has(far) && network.has(far))
                reached.set(far, distance + 1);
    }
    const rows = [...network.values()].flatMap(({ id: other, title, status }) => {
        const distance = reached.get(other) ?? 0;
        return distance === 0 ? [] : [{ id: other, title, status, distance }];
    });
    return rows.sort((left, right) => left.distance - right.distance);
}
function requiresOf(network) {
    return new Map([...network].map(([id, { requires }]) => [id, requires]));
}
function requiredBy(network) {
    const edges = new Map();
    for (const [id, { requires }] of network) {
        for (const other of requires) {
            const list = edges.get(other);
            if (list)
                list.push(id);
            else
                edges.set(other, [id]);
        }
    }
    return edges;
}
/** More circles than these are no longer looked at one by one. */
const CYCLES_MAX = 100;
function cyclesOf(network) {
    const cycles = [];
    for (const cycle of (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .findCycles */ .p4)(requiresOf(network))) {
        if (cycles.push(cycle) === CYCLES_MAX)
            break;
    }
    return cycles;
}
/** Over what is not over: what is done takes no time any more. */
function criticalPathOf(network) {
    const open = new Map([...network].filter(([, { status }]) => !(0,_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .P)(status)));
    const { nodes, length } = (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(requiresOf(open), (id) => open.get(id)?.hours ?? 0);
    return { nodes, hours: Math.round(length * 100) / 100 };
}
function isDoneIn(network) {
    return (id) => {
        const status = network.get(id)?.status;
        return status !== undefined && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isMilestoneDone */ .JC)(status);
    };
}
/** What is blocked or waits, and why. `briefs` in the order of their ids. */
function waitingRows(briefs, isDone) {
    return [...briefs].flatMap((brief) => ((0,_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .P)(brief.status) ? [] : [...requiredRows(brief, isDone), ...brief.waits]));
}
function requiredRows({ id, requires }, isDone) {
    const waits = requires.filter((other) => !isDone(other));
    return waits.length === 0 ? [] : [{ milestone: id, task: null, reason: `waits for ${waits.join(", ")}` }];
}
/** More reasons say nothing new. */
const REASONS_MAX = 5;
/** Why nothing is ready: the first reason of each milestone that has pending tasks. `briefs` in the order of their ids. */
function idleReasons(briefs, isDone) {
    const rows = [];
    for (const brief of briefs) {
        if (!brief.pending)
            continue;
        const [required] = requiredRows(brief, isDone);
        const row = required ?? brief.stuck;
        if (row)
            rows.push(row);
        if (rows.length === REASONS_MAX)
            break;
    }
    return rows;
}


/***/ }),

/***/ 17155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ sessionRows),
/* harmony export */   Rb: () => (/* binding */ approvalRows),
/* harmony export */   approvalEntryOf: () => (/* binding */ approvalEntryOf),
/* harmony export */   sessionEntryOf: () => (/* binding */ sessionEntryOf)
/* harmony export */ });
/* unused harmony export sessionColumnsOf */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60306);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58276);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);
// Records: sessions and approvals, as files of any version say them and as catalogs keep them.



/** `id` is the one of the file's name. Null where the file does not say which milestone it is about. */
function sessionEntryOf(id, file) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(file))
        return null;
    const block = file["session"];
    const session = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(block) ? block : {};
    const said = (...names) => firstText([session, file], names);
    const milestone = said("milestone_id", "active_milestone");
    if (milestone === null)
        return null;
    const status = said("status") ?? (said("ended_at") === null ? "paused" : "completed");
    return { id, milestone, status: SESSION_WORDS[status] ?? status, owner: said("owner", "user"), started_at: said("started_at", "created_at"), saved_at: said("saved_at", "timestamp") };
}
/** Words for statuses that other versions used. */
const SESSION_WORDS = {
    resumed: "active", running: "active", in_progress: "active", done: "completed", complete: "completed", ended: "completed",
    interrupted: "paused", suspended: "paused", stopped: "paused", saved: "paused", error: "failed",
};
function firstText(places, names) {
    for (const name of names) {
        for (const place of places) {
            const value = place[name];
            if (typeof value === "string" && value !== "")
                return value;
        }
    }
    return null;
}
/** Null where the file is no approval: it says neither for which milestone nor for which task. Of several rounds the last one counts. */
function approvalEntryOf(path, file) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(file))
        return null;
    const block = file["approval_request"];
    const request = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(block) ? block : file;
    const rounds = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(request["rounds"]) ? request["rounds"] : [];
    const last = rounds.at(-1);
    const round = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(last) ? last : request;
    const [milestone, task] = [firstText([request], ["milestone_id"]), firstText([request], ["task_id"])];
    if (milestone === null || task === null)
        return null;
    const status = firstText([round], ["status"]) ?? "pending";
    return { milestone, task, phase: phaseOf(path, request), status, requested_at: firstText([round], ["requested_at"]) };
}
/** Earlier versions wrote `design → spec`, in the name `-design-spec`: what waits is the first of the two. */
function phaseOf(path, request) {
    const moved = firstText([request], ["transition"])?.split(/→|->/)[0]?.trim();
    return firstText([request], ["phase"]) ?? moved ?? /-([a-z]+)-[a-z]+\.ya?ml$/.exec(path)?.[1] ?? "";
}
function sessionColumnsOf(entry) {
    const { id, milestone, status, started_at, saved_at } = entry;
    return { id: plainText(id), id_key: plainText(orderKey(id)), milestone: plainText(milestone), status: plainText(status), latest: instantOf(saved_at ?? started_at), row: JSON.stringify(sessionRowOf(entry)) };
}
/** Every session, or those of a milestone or a status; the newest first. */
function sessionRows(entries, { milestone, status }) {
    const rows = [...entries].filter((entry) => (milestone === null || entry.milestone === milestone) && (status === null || entry.status === status));
    const latest = (entry) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(entry.saved_at ?? entry.started_at) ?? "";
    const keyed = rows.map((entry) => ({ row: sessionRowOf(entry), latest: latest(entry), id_key: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderKey */ .ww)(entry.id) }));
    return keyed.sort((left, right) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(right.latest, left.latest) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.id_key, right.id_key)).map(({ row }) => row);
}
function sessionRowOf({ id, milestone, status, owner, started_at, saved_at }) {
    return { id, milestone, status, owner, started_at, saved_at };
}
/** Every phase that waits by its milestone, and every request that waits by its file, each once. */
function approvalRows(briefs, approvals) {
    const rows = new Map();
    const pending = [...approvals].filter(({ status }) => status === "pending");
    for (const { milestone, task, phase, requested_at } of pending.sort(byPlace))
        rows.set(placeOf({ milestone, task, phase }), { milestone, task, phase, requested_at });
    for (const { id, phases } of briefs) {
        for (const { task, phase } of phases) {
            const row = { milestone: id, task, phase, requested_at: null };
            if (!rows.has(placeOf(row)))
                rows.set(placeOf(row), row);
        }
    }
    return [...rows.values()].sort(byPlace);
}
function placeOf({ milestone, task, phase }) {
    return JSON.stringify([milestone, task, phase]);
}
function byPlace(left, right) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(keyOf(left), keyOf(right)) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.requested_at ?? "", right.requested_at ?? "");
}
function keyOf({ milestone, task, phase }) {
    return `${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderKey */ .ww)(milestone)}\0${(0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderKey */ .ww)(task)}\0${phase}`;
}


/***/ }),

/***/ 49964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   it: () => (/* binding */ searchWords)
/* harmony export */ });
/** Scripts without spaces between words: each character is a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Characters of a word that count: longer runs are data that nobody types. */
const WORD_LENGTH_MAX = 64;
/** UTF-8 bytes of all words of a milestone: PostgreSQL keeps no more than a mebibyte of them in a row, its own marks included. */
const WORDS_BYTES_MAX = 600_000;
/** The same for id and title. */
const TITLE_BYTES_MAX = 100_000;
/** Runs of letters and digits, lower case, without accents; in the order of the text, each as often as it stands there. */
function wordsOf(text) {
    const words = text.toLowerCase().replace(/[^\0-\x7f]+/g, plainLetters).match(/[a-z0-9\x80-\uffff]+/g) ?? [];
    return words.some((word) => word.length > WORD_LENGTH_MAX) ? words.map((word) => Array.from(word).slice(0, WORD_LENGTH_MAX).join("")) : words;
}
/**
 * What is left of text beyond ASCII: letters and digits, spaces for everything else. Marks are taken away, so that no character
 * depends on the ASCII beside it.
 */
function plainLetters(text) {
    const bare = text.normalize("NFKD").toLowerCase().normalize("NFKD").replaceAll(/\p{M}+/gu, "").replaceAll("ς", "σ");
    return bare.normalize("NFC").replaceAll(/[^\p{L}\p{N}]/gu, " ").replaceAll(UNSPACED, " $& ");
}
function searchWords({ id, title, description, tasks }) {
    const texts = [description, ...tasks.flatMap((task) => [task.title, task.description])];
    return { title_words: distinctWords([id, title], TITLE_BYTES_MAX), text_words: distinctWords(texts, WORDS_BYTES_MAX) };
}
function distinctWords(texts, bytesMax) {
    const words = [...new Set(wordsOf(texts.join("\n")))];
    const all = words.join(" ");
    return all.length * BYTES_A_UNIT_MAX <= bytesMax ? all : firstWords(words, bytesMax).join(" ");
}
/** A UTF-16 unit takes at most so many bytes of UTF-8. */
const BYTES_A_UNIT_MAX = 3;
function firstWords(words, bytesMax) {
    let left = bytesMax;
    const end = words.findIndex((word) => (left -= bytesOf(word) + 1) < 0);
    return end < 0 ? words : words.slice(0, end);
}
function bytesOf(word) {
    return /^[a-z0-9]*$/.test(word) ? word.length : word.length * BYTES_A_UNIT_MAX;
}
/** Where all words are found: in id and title, or there and in the rest together; null where not all are. */
function foundIn({ title_words, text_words }, words) {
    const title = ` ${title_words}`;
    const rest = words.filter((word) => !title.includes(` ${word}`));
    if (rest.length === 0)
        return "title";
    const text = ` ${text_words}`;
    return rest.every((word) => text.includes(` ${word}`)) ? "text" : null;
}


/***/ })

};
