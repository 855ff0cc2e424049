export const id = 839;
export const ids = [839];
export const modules = {

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


/***/ })

};
