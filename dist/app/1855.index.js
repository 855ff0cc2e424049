export const id = 1855;
export const ids = [1855];
export const modules = {

/***/ 61855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analytics: () => (/* binding */ analytics)
});

// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/query/figures.js
var figures = __webpack_require__(83788);
// EXTERNAL MODULE: ./lib/core/query/moments.js
var moments = __webpack_require__(58276);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(61667);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/analytics.js
// Analytics as tables and bars: what was done when, how long it took, how good the estimates were, who has how much to do.



/** Bars of this many cells fit beside a day on a narrow terminal. */
const BAR_CELLS = 20;
/** The longest tell where to look; all of them are in the data. */
const ROWS_MAX = 10;
function analyticsView(figures) {
    const { from, to, counts, throughput, velocity, cycle_times, estimates, assignees, critical_path, overdue, predicted_completion } = figures;
    const statuses = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${(0,milestone/* words */.aL)(status)}`);
    return [
        (0,reply/* heading */.R_)(`${from} to ${to}`),
        (0,reply/* fields */.OA)([
            ["milestones", statuses.length === 0 ? "none" : statuses.join(", ")],
            ["velocity", `${velocity} tasks a day over the last 7 days`],
            ["done at this rate", predicted_completion ?? "cannot be said"],
            ["critical path", critical_path.nodes.length === 0 ? "none" : `${critical_path.nodes.join(" → ")} (${critical_path.hours} h)`],
            ["overdue", overdue.length === 0 ? "nothing" : overdue.map(({ milestone, days }) => `${milestone} by ${days} ${days === 1 ? "day" : "days"}`).join(", ")],
        ]),
        ...section("done by day", throughputBlock(throughput), throughput),
        ...section("from begin to end", cycleBlock(cycle_times), cycle_times.rows),
        ...section("estimates", estimateBlock(estimates), estimates.rows),
        ...section("who", [assigneeTable(assignees)], assignees),
    ];
}
function section(title, blocks, rows) {
    return rows.length === 0 ? [] : [(0,reply/* heading */.R_)(title), ...blocks];
}
function throughputBlock(rows) {
    const most = Math.max(1, ...rows.map(({ tasks }) => tasks));
    return [(0,reply/* table */.tp)(["day", "tasks", "", "milestones"], rows.map(({ day, tasks, milestones }) => [day, share(tasks, most), String(tasks), String(milestones)]))];
}
function share(value, most) {
    return (0,bar/* bar */.M)((100 * value) / most, BAR_CELLS);
}
function cycleBlock({ average_hours, median_hours, rows }) {
    const longest = longestFirst(rows);
    const most = longest[0]?.hours ?? 0;
    const lines = longest.map(({ milestone, title, hours }) => [milestone, title, share(hours, Math.max(most, 1)), `${hours} h`]);
    return [(0,reply/* list */.p_)([`${average_hours ?? 0} h on average, median ${median_hours ?? 0} h`]), (0,reply/* table */.tp)(["milestone", "title", "took", ""], lines)];
}
function longestFirst(rows) {
    return rows.toSorted((left, right) => right.hours - left.hours).slice(0, ROWS_MAX);
}
function estimateBlock({ estimated_hours, actual_hours, variance_percentage, rows }) {
    const off = variance_percentage === null ? "" : `, ${variance_percentage > 0 ? "+" : ""}${variance_percentage} %`;
    const lines = furthestFirst(rows).map(({ milestone, title, ...row }) => [milestone, title, `${row.estimated_hours} h`, `${row.actual_hours} h`]);
    return [(0,reply/* text */.Qq)(`${estimated_hours} h estimated, ${actual_hours} h taken${off}.`), (0,reply/* table */.tp)(["milestone", "title", "estimated", "taken"], lines)];
}
function furthestFirst(rows) {
    const off = ({ estimated_hours, actual_hours }) => Math.abs(actual_hours - estimated_hours);
    return rows.toSorted((left, right) => off(right) - off(left)).slice(0, ROWS_MAX);
}
function assigneeTable(rows) {
    const most = Math.max(1, ...rows.map(({ open, in_progress }) => open + in_progress));
    const lines = rows.map(({ assigned_to, open, in_progress, completed, estimated_hours }) => [assigned_to ?? "nobody", share(open + in_progress, most), String(open), String(in_progress), String(completed), `${estimated_hours} h`]);
    return (0,reply/* table */.tp)(["who", "to do", "open", "in progress", "completed", "estimated"], lines);
}

;// CONCATENATED MODULE: ./lib/core/queries/report/analytics.js
// report analytics: throughput, cycle times, estimates, who has how much to do, and what is on the way to the end.






const DAYS_DEFAULT = 30;
/** Ten years; nobody draws more days. */
const DAYS_MAX = 3_650;
const analytics = (0,verb/* defineQuestion */.W9)({
    name: "report analytics",
    summary: "Report what was done, how long it took, and who has how much to do.",
    permission: "read",
    analytics: true,
    args: { days: (0,verb/* option */.uK)(model_arguments/* Count */.y_, "Over so many days until today; 30 without it.") },
    examples: [
        { line: "milestone report analytics", why: "the last 30 days" },
        { line: "milestone report analytics --days 90 --json", why: "a quarter, for a spreadsheet" },
    ],
    asks: ({ days }, { now }) => {
        const span = spanOf(days, now);
        return {
            counts: { ask: "counts" },
            throughput: { ask: "throughput", ...span },
            week: { ask: "throughput", ...spanOf(figures/* WEEK_DAYS */.pW, now) },
            cycles: { ask: "cycle-times", ...span },
            estimates: { ask: "estimates" },
            assignees: { ask: "assignees" },
            critical_path: { ask: "critical-path" },
            overdue: { ask: "overdue", today: span.to },
        };
    },
    show({ counts, critical_path, ...answers }, { days }, { now, exists, root }) {
        const { throughput, week, cycles, estimates, assignees, overdue } = answers;
        const rows = { throughput: throughput.rows, week: week.rows, cycles: cycles.rows, estimates: estimates.rows, assignees: assignees.rows, overdue: overdue.rows };
        const data = (0,figures/* analyticsOf */.GF)({ counts, critical_path, ...rows }, spanOf(days, now));
        return { data, reply: analyticsView(data), ...(!exists && { warnings: [(0,find/* noData */._h)({ root })] }) };
    },
});
function spanOf(days, now) {
    const to = now.slice(0, 10);
    return { from: (0,moments/* dayAfter */.PV)(to, 1 - Math.min(days ?? DAYS_DEFAULT, DAYS_MAX)), to };
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
