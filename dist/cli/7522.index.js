export const id = 7522;
export const ids = [7522];
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

/***/ 7522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7634);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4953);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7335);
/* harmony import */ var _rules_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8302);
/* harmony import */ var _rules_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1162);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6529);
/* harmony import */ var _views_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7257);
// data validate: every file of the data folder, and what the milestones say of each other.








/** The exit code of data that cannot be read. */
const UNREADABLE = 4;
const validate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQuery */ .Ec)({
    name: "data validate",
    summary: "Check every milestone, log and configuration file, and what they say of each other.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone data validate", why: "before a release, or after editing by hand" }],
    needs: () => [{ kind: "audit" }],
    answer(workspace, _args, { facts: { audit } }) {
        if (!audit)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unexpected", "data validate was not told about the files."));
        if (!workspace.exists)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ data: { problems: [], files: 0, milestones: 0 }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)("No milestone data found.")], warnings: [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)(workspace)] });
        const problems = distinct([...audit.problems, ...workspace.warnings, ...(0,_rules_references_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReferences */ .$)(workspace)]);
        const milestones = workspace.milestones.size + workspace.broken.size;
        const data = { problems, files: audit.files, milestones };
        const errors = problems.filter(_rules_health_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .b);
        const reply = [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(headline({ ...data, errors: errors.length })), ...(0,_views_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsView */ ._)(problems)];
        const wrong = verdict(errors);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ data, reply, ...(wrong && { problem: wrong }) });
    },
});
/** Reading the milestones and looking through the files find some things twice. */
function distinct(problems) {
    return [...new Map(problems.map((one) => [JSON.stringify([one.code, one.at?.path, one.message]), one])).values()];
}
function headline({ problems, files, milestones, errors }) {
    const looked = `${files} ${files === 1 ? "file" : "files"} and ${milestones} ${milestones === 1 ? "milestone" : "milestones"} checked`;
    if (problems.length === 0)
        return `${looked}: nothing wrong.`;
    return `${looked}: ${errors} ${errors === 1 ? "problem" : "problems"}, ${problems.length - errors} to look at.`;
}
/** What cannot be read outweighs what is wrong. */
function verdict(errors) {
    const unreadable = errors.filter(({ code }) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(code) === UNREADABLE);
    const [first] = unreadable.length > 0 ? unreadable : errors;
    if (!first)
        return null;
    const more = { hint: first.hint, at: first.at };
    if (unreadable.length === 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", errors.length === 1 ? first.message : `${errors.length} problems were found.`, more);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(first.code, unreadable.length === 1 ? first.message : `${first.message} ${unreadable.length - 1} more cannot be read.`, more);
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
