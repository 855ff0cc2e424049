export const id = 9650;
export const ids = [9650];
export const modules = {

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: () => (/* binding */ newId),
/* harmony export */   _c: () => (/* binding */ ID_HINT),
/* harmony export */   d$: () => (/* binding */ nextMilestoneId),
/* harmony export */   i4: () => (/* binding */ isMilestoneId),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   y: () => (/* binding */ nextTaskId)
/* harmony export */ });
/* unused harmony exports isReadableId, shortId */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
// Ids of milestones and tasks: what may be read, what is made, and which number is next.


/** Ids that files may carry: data-model section 5.1. */
const READABLE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/;
/** Ids that are made: lower case, so that no two differ by case alone on a file system that ignores it. */
const NEW = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** The longest id whose file can be read again. */
const ID_LENGTH_MAX = 50;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Files in `active/` that are not milestones. */
const NOT_MILESTONES = new Set(["dependencies", "current", "readme", "archive-index"]);
const ID_HINT = "Ids are lower-case words joined by hyphens, such as milestone-001 or user-login, at most 50 characters.";
function isReadableId(text) {
    return READABLE.test(text) && !RESERVED.test(text);
}
function isMilestoneId(text) {
    return isReadableId(text) && !NOT_MILESTONES.has(text.toLowerCase());
}
/** Checks an id that somebody wants to give: problem `invalid-id`. */
function newId(text) {
    if (text.length <= ID_LENGTH_MAX && NEW.test(text) && isMilestoneId(text))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-id", `${JSON.stringify(text.slice(0, ID_LENGTH_MAX))} cannot be an id.`, { hint: ID_HINT }));
}
/** `milestone-007` after `milestone-006`, whatever else there is; numbers are never used twice while a file remembers them. */
function nextMilestoneId(taken) {
    return nextNumbered("milestone", taken);
}
function nextTaskId(taken) {
    return nextNumbered("task", taken);
}
function nextNumbered(word, taken) {
    let highest = 0;
    for (const id of taken) {
        const match = /^([a-z]+)-(\d{1,9})$/.exec(id);
        if (match?.[1] === word)
            highest = Math.max(highest, Number(match[2]));
    }
    return `${word}-${String(highest + 1).padStart(3, "0")}`;
}
/** The short form for branch names and commit subjects: `001` of `milestone-001`, `user-login` of itself. */
function shortId(id) {
    return id.replace(/^milestone-(?=.)/, "");
}
/** Words of a title as an id would spell them: "User login!" is `user-login`. */
function slugOf(title) {
    return title.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ isMilestoneDone),
/* harmony export */   Od: () => (/* binding */ isTaskOver),
/* harmony export */   W5: () => (/* binding */ Deliverable),
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   bx: () => (/* binding */ Priority),
/* harmony export */   e1: () => (/* binding */ TaskStatus),
/* harmony export */   fl: () => (/* binding */ Milestone),
/* harmony export */   jY: () => (/* binding */ MilestoneStatus)
/* harmony export */ });
/* unused harmony exports PhaseStatus, KiroTask, Timeline, Dependencies, Progress, Blocker */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4402);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2191);
// Milestones and tasks in their canonical form, every default filled.

const MilestoneStatus = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["planned", "in_progress", "paused", "blocked", "completed", "cancelled", "archived"]);
const TaskStatus = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["pending", "in_progress", "completed", "unverified", "blocked", "cancelled"]);
const Priority = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["low", "medium", "high", "critical"]);
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "");
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
/** Blocks that are kept as they are found. */
const Free = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const PhaseStatus = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "pending", "in_progress", "waiting_approval", "in_review", "changes_requested", "approved", "completed", "rejected", "blocked",
]);
const Phase = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(PhaseStatus, "pending"),
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
    approval_required: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const KiroTask = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    current_phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    phases: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Phase), {}),
});
const Task = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(TaskStatus, "pending"),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "standard"),
    estimated_hours: maybeNumber,
    weight: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 1),
    assigned_to: maybeText,
    started_at: maybeText,
    completed_at: maybeText,
    dependencies: texts,
    acceptance_criteria: texts,
    /** How it is done: a shell command, a coding agent, a workflow; none of them: people do it. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    agent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    uses: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Globs of what it may change, and commands that prove it. */
    files: texts,
    verify: texts,
    timeout: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    retries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    continue_on_error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))),
    cwd: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Why it is blocked, where it is. */
    blocked_reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    kiro_workflow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(KiroTask, { enabled: false, phases: {} }),
});
const Timeline = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    estimated_start: maybeText,
    estimated_end: maybeText,
    estimated_hours: maybeNumber,
    buffer_percentage: maybeNumber,
});
const Deliverable = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "documentation"),
    acceptance_criteria: texts,
});
const Dependencies = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Ids of milestones that must be completed first. */
    requires: texts,
    enables: texts,
    /** Texts or mappings about things outside the repository, kept as they are. */
    external: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
});
/** Percentages are whole numbers from 0 to 100. */
const Progress = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    percentage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_completed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_total: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
});
const Blocker = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task_id: maybeText,
    since: maybeText,
});
const Milestone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(MilestoneStatus, "planned"),
    priority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Priority, "medium"),
    category: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "feature"),
    created_at: maybeText,
    completed_at: maybeText,
    timeline: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Timeline, { estimated_start: null, estimated_end: null, estimated_hours: null, buffer_percentage: null }),
    progress: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Progress, { percentage: 0, tasks_completed: 0, tasks_total: 0 }),
    success_criteria: texts,
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Deliverable), []),
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Dependencies, { requires: [], enables: [], external: [] }),
    resources: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    requirements: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    risks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Free), []),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Task), []),
    kiro_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false) }), { enabled: false }),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ started_at: maybeText, session_id: maybeText }), { started_at: null, session_id: null }),
    blockers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Blocker), []),
});
/** Task statuses after which nothing is left to do. */
function isTaskOver(status) {
    return status === "completed" || status === "cancelled";
}
/** Milestone statuses that let their dependants start. */
function isMilestoneDone(status) {
    return status === "completed" || status === "archived";
}


/***/ }),

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ reasonToWait),
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   fY: () => (/* binding */ readyQueue),
/* harmony export */   is: () => (/* binding */ waitsFor)
/* harmony export */ });
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3858);
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);
// The ready queue: tasks that somebody could start now, the most pressing first, and why the others wait.


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
        return !required || !(0,_model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .isMilestoneDone */ .JC)(required.status);
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

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ findOpenMilestone),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   _h: () => (/* binding */ noData),
/* harmony export */   sR: () => (/* binding */ findMilestone)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5312);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4686);
// Finding what somebody means: milestones by id, prefix or title, tasks by id or number, and near misses.





/**
 * A milestone by exact id, by its number alone ("1", "001"), by a prefix of ids that only one has, or by the words of its
 * title. Problems: the file's own where it is there and cannot be read, `milestone-not-found` with the nearest ids,
 * `no-milestone-data`.
 */
function findMilestone(workspace, reference) {
    const exact = workspace.milestones.get(reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const unreadable = workspace.broken.get(reference);
    if (unreadable)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unreadable);
    if (!workspace.exists)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(noData(workspace));
    const matches = matchesOf(workspace, reference);
    const [only] = matches;
    if (only !== undefined && matches.length === 1)
        return findMilestone(workspace, only);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(workspace, reference, matches));
}
function noData(workspace) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("no-milestone-data", `No milestone data found in ${workspace.root}.`, {
        hint: "Run `milestone init` in the repository, or name the folder with --data-path.",
    });
}
function matchesOf(workspace, reference) {
    const ids = [...workspace.milestones.keys(), ...workspace.broken.keys()];
    if (/^\d{1,9}$/.test(reference)) {
        const numbered = ids.filter((id) => /^milestone-\d+$/.test(id) && Number(id.slice("milestone-".length)) === Number(reference));
        if (numbered.length > 0)
            return numbered;
    }
    const prefixed = ids.filter((id) => id.startsWith(reference));
    if (prefixed.length > 0)
        return prefixed;
    const slug = (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(reference.replace(/^milestone-/, ""));
    return slug === "" ? [] : [...workspace.milestones.values()].filter(({ title }) => (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(title) === slug).map(({ id }) => id);
}
/** So many names fit a hint. */
const NAMED_MAX = 5;
function notFound(workspace, reference, matches) {
    if (matches.length > 1)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-not-found", `${reference} could be ${matches.length} milestones.`, {
            hint: `Say which: ${matches.slice(0, NAMED_MAX).join(", ")}${matches.length > NAMED_MAX ? ", …" : ""}.`,
        });
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(reference, [...workspace.milestones.keys()]);
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone list --all`.";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-not-found", `There is no milestone ${reference}.`, { hint });
}
/** A task by id, or by its number. Problem: `task-not-found` with the nearest ids. */
function findTask(milestone, reference) {
    const exact = milestone.tasks.find((task) => task.id === reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const numbered = /^\d{1,9}$/.test(reference)
        ? milestone.tasks.filter((task) => Number(/-(\d+)$/.exec(task.id)?.[1]) === Number(reference))
        : milestone.tasks.filter((task) => task.id.startsWith(reference));
    if (numbered.length === 1 && numbered[0])
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(numbered[0]);
    const ids = milestone.tasks.map((task) => task.id);
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(reference, ids);
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : ids.length > 0 ? `It has ${ids.slice(0, NAMED_MAX).join(", ")}${ids.length > NAMED_MAX ? ", …" : ""}.` : "It has no tasks.";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("task-not-found", `Milestone ${milestone.id} has no task ${reference}.`, { hint }));
}
/** A milestone that may still change. Problem beside those of findMilestone: `milestone-archived`. */
function findOpenMilestone(workspace, reference) {
    const found = findMilestone(workspace, reference);
    return found.ok && found.value.status === "archived" ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_transitions_js__WEBPACK_IMPORTED_MODULE_2__/* .archivedProblem */ .QA)(found.value)) : found;
}


/***/ }),

/***/ 6602:
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

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ milestoneMayBecome),
/* harmony export */   OQ: () => (/* binding */ statusByTasks),
/* harmony export */   QA: () => (/* binding */ archivedProblem),
/* harmony export */   Ud: () => (/* binding */ taskMayBecome)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
// Which status may follow which, for milestones and tasks, and the sentence where one may not.


const MILESTONE = {
    planned: ["in_progress", "blocked", "cancelled"],
    in_progress: ["paused", "blocked", "completed", "cancelled", "planned"],
    paused: ["in_progress", "blocked", "cancelled"],
    blocked: ["in_progress", "planned", "cancelled"],
    completed: ["archived", "cancelled"],
    cancelled: [],
    archived: [],
};
const TASK = {
    pending: ["in_progress", "completed", "blocked", "cancelled"],
    in_progress: ["pending", "completed", "unverified", "blocked", "cancelled"],
    unverified: ["pending", "in_progress", "completed", "blocked", "cancelled"],
    blocked: ["pending", "in_progress", "completed", "cancelled"],
    completed: ["cancelled"],
    cancelled: [],
};
const WAY_BACK = "Use `milestone reopen` to take it up again.";
/** Whether a milestone may go to a status; staying where it is always may. Problem: `transition-not-allowed`. */
function milestoneMayBecome(milestone, status) {
    if (milestone.status === status || MILESTONE[milestone.status].includes(status))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    if (milestone.status === "archived")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(archivedProblem(milestone));
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(refusal(`Milestone ${milestone.id}`, milestone.status, { status, allowed: MILESTONE[milestone.status] }));
}
/** The same for a task of a milestone. */
function taskMayBecome(milestone, task, status) {
    if (milestone.status === "archived")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(archivedProblem(milestone));
    if (milestone.status === "cancelled" && task.status !== status)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its tasks do not change.`, { hint: WAY_BACK }));
    if (task.status === status || TASK[task.status].includes(status))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(refusal(`Task ${task.id} of ${milestone.id}`, task.status, { status, allowed: TASK[task.status] }));
}
function archivedProblem(milestone) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-archived", `Milestone ${milestone.id} is archived and is not changed any more.`, {
        hint: "Plan a new milestone for what is left to do.",
    });
}
function refusal(what, from, { status, allowed }) {
    const over = from === "completed" || from === "cancelled";
    const hint = over ? WAY_BACK : `From ${from} it can become ${allowed.join(", ")}.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${what} is ${from} and cannot become ${status}.`, { hint });
}
/** Where tasks say that a milestone has moved by itself: started, or all done. Blocked, paused, cancelled and archived stay. */
function statusByTasks(milestone) {
    const { status } = milestone;
    const counted = milestone.tasks.filter((task) => task.status !== "cancelled");
    if (counted.length === 0 || (status !== "planned" && status !== "in_progress"))
        return status;
    if (counted.every((task) => task.status === "completed"))
        return "completed";
    return counted.some((task) => task.status !== "pending") ? "in_progress" : status;
}


/***/ })

};
