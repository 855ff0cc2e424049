export const id = 919;
export const ids = [919];
export const modules = {

/***/ 40919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _views_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14168);
// check: what a push or a pull request is held to, the same as `data validate`.




const check = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)({
    name: "check",
    summary: "Check the milestone data as the Action does on every push and pull request.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone check", why: "before pushing what was edited by hand" }],
    needs: () => [{ kind: "audit" }],
    answer(workspace, _args, { facts: { audit } }) {
        return audit ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_views_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .validationOf */ .D)(workspace, audit)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unexpected", "check was not told about the files."));
    },
});


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21097);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9422);
/* harmony import */ var _kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16218);
// What milestones say of each other and of their own tasks: what names nothing, leads back to itself, or contradicts itself.






/**
 * Looks through a whole workspace. Errors (they fail a check): `dependency-cycle`, `dependency-not-found` for a task's
 * dependency, `invariant-broken` for a task id that stands twice, `merge-conflict` for what a merge left to people.
 * Warnings: `dangling-reference`, `contradicting-status`, `duplicate-id`, `unknown-assignee`. A milestone that cannot be read counts as there. Order: by milestone.
 */
function checkReferences(workspace) {
    const cycle = milestoneCycle(workspace);
    return [
        ...(cycle ? [cycle] : []),
        ...twins(workspace),
        ...[...workspace.milestones.values()].flatMap((milestone) => [
            ...selfDependency(workspace, milestone), ...dangling(workspace, milestone), ...doubleTasks(workspace, milestone),
            ...openConflicts(workspace, milestone), ...taskDependencies(workspace, milestone), ...contradictions(workspace, milestone), ...orderContradictions(workspace, milestone),
        ]),
        ...assignees(workspace),
    ];
}
function at(workspace, id) {
    return { path: `${workspace.root}/${workspace.paths.get(id) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(id)}` };
}
function isThere(workspace, id) {
    return workspace.milestones.has(id) || workspace.paths.has(id) || workspace.broken.has(id);
}
/** Self-dependencies are reported by themselves, so that they hide no longer cycle. */
function milestoneCycle(workspace) {
    const edges = [...workspace.milestones.values()].map(({ id, dependencies }) => [id, dependencies.requires.filter((other) => other !== id)]);
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .findCycle */ .u8)(new Map(edges));
    return cycle && cycleProblem(`Milestones wait for each other: ${cycle.join(" → ")}.`, at(workspace, cycle[0] ?? ""));
}
function cycleProblem(message, place) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-cycle", message, { at: place, hint: "Take one of these dependencies away." });
}
function selfDependency(workspace, { id, dependencies }) {
    return dependencies.requires.includes(id) ? [cycleProblem(`Milestone ${id} requires itself.`, at(workspace, id))] : [];
}
/** Ids that a file system without upper and lower case takes for one. */
function twins(workspace) {
    const alike = Map.groupBy(workspace.paths.keys(), (id) => id.toLowerCase());
    return [...alike.values()].filter((ids) => ids.length > 1).map((ids) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-id", `The ids ${ids.join(" and ")} differ by upper and lower case alone.`, {
        at: at(workspace, ids[1] ?? ""),
        hint: "Rename one: some file systems take these files for one.",
    }));
}
/** What a merge could not decide stays on record in the milestone until somebody gives the field a value. */
function openConflicts(workspace, milestone) {
    const { conflicts } = milestone;
    return !Array.isArray(conflicts) ? [] : conflicts.filter(_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv).map((record) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("merge-conflict", `Milestone ${milestone.id}: both sides of a merge changed ${String(record["at"])}.`, {
        at: at(workspace, milestone.id),
        hint: `Give it a value with \`milestone update ${milestone.id}\`, or take the entry out of conflicts.`,
    }));
}
function dangling(workspace, { id, dependencies }) {
    return ["requires", "enables"].flatMap((kind) => dependencies[kind].filter((other) => !isThere(workspace, other)).map((other) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dangling-reference", `Milestone ${id} ${kind} ${other}, which is not there.`, {
        at: at(workspace, id),
        hint: `Plan ${other}, or take it out of dependencies.${kind}.`,
    })));
}
function doubleTasks(workspace, { id, tasks }) {
    const twice = [...Map.groupBy(tasks, (task) => task.id)].filter(([, same]) => same.length > 1);
    return twice.map(([task, same]) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${id} has ${same.length} tasks with the id ${task}.`, { at: at(workspace, id), hint: "Give each task an id of its own." }));
}
function taskDependencies(workspace, { id, tasks }) {
    const known = new Set(tasks.map((task) => task.id));
    const missing = tasks.flatMap((task) => task.dependencies.filter((other) => !known.has(other)).map((other) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `Task ${task.id} of ${id} waits for ${other}, which the milestone does not have.`, {
        at: at(workspace, id),
        hint: "Name a task of the same milestone, or take the dependency away.",
    })));
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .findCycle */ .u8)(new Map(tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [...missing, cycleProblem(`Tasks of ${id} wait for each other: ${cycle.join(" → ")}.`, at(workspace, id))] : missing;
}
/** A status that the milestone's own tasks, or its folder, contradict. */
function contradictions(workspace, { id, status, tasks }) {
    const say = (message, hint) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-status", message, { at: at(workspace, id), hint });
    const open = tasks.filter((task) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(task.status)).map((task) => task.id);
    const folder = (workspace.paths.get(id) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(id)).split("/")[0];
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && open.length > 0)
        return [say(`Milestone ${id} is ${status}, but open: ${open.join(", ")}.`, `Complete or cancel them, or run \`milestone reopen ${id}\`.`)];
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && folder === "active")
        return [say(`Milestone ${id} is ${status} and still lies in active/.`, `Run \`milestone archive ${id}\`.`)];
    if (folder === "completed" && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && status !== "cancelled")
        return [say(`Milestone ${id} lies in completed/, but is ${status}.`, "Set its status, or move the file to active/.")];
    const all = tasks.length > 0 && tasks.every((task) => task.status === "completed");
    if (all && (status === "planned" || status === "in_progress"))
        return [say(`All tasks of ${id} are completed, but it is ${status}.`, `Run \`milestone update ${id} --status completed\`.`)];
    return [];
}
/** A milestone that is ahead of what it requires. */
function orderContradictions(workspace, milestone) {
    const { id, status, dependencies } = milestone;
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && (status !== "in_progress" || isThoughtAbout(milestone)))
        return [];
    return dependencies.requires.flatMap((other) => {
        const required = workspace.milestones.get(other);
        if (!required || (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(required.status))
            return [];
        if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && required.status !== "planned")
            return [];
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-status", `Milestone ${id} is ${status}, but requires ${other}, which is ${required.status}.`, {
            at: at(workspace, id),
            hint: "Check which of the two is out of date.",
        });
    });
}
/** What has begun is before its last phase: thinking ahead, for which nothing else need be done. */
function isThoughtAbout(milestone) {
    const begun = milestone.tasks.filter(({ status }) => status !== "pending" && status !== "cancelled");
    return begun.length > 0 && begun.every((task) => {
        const open = (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderKiro */ .sw)(task) ? (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .openPhase */ .yc)(milestone, task) : null;
        return open !== null && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(task.status) && !(0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isLast */ .NE)((0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOrder */ .CM)(milestone, task), open);
    });
}
/** As GitHub allows them: at most 39 letters, digits and single hyphens; `@org/team` and e-mail addresses name somebody too. */
const LOGIN = /^@?[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\/[\w.-]+)?$/i;
const MAIL = /^[^\s@]+@[^\s@]+$/;
/** Names that tasks are assigned to and that nobody can be found by; each is reported once. */
function assignees(workspace) {
    const mapped = new Set(Object.keys(workspace.config.approval_workflow.roles).map(plainRole));
    const unknown = new Map();
    for (const { id, tasks } of workspace.milestones.values()) {
        for (const { assigned_to, id: task } of tasks) {
            if (assigned_to === null || LOGIN.test(assigned_to) || MAIL.test(assigned_to) || mapped.has(plainRole(assigned_to)))
                continue;
            unknown.set(assigned_to, [...(unknown.get(assigned_to) ?? []), `${id} ${task}`]);
        }
    }
    return [...unknown].map(([name, tasks]) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-assignee", `${JSON.stringify(name)} is no GitHub login (${tasks[0]}${tasks.length > 1 ? ` and ${tasks.length - 1} more` : ""}).`, {
        hint: "Assign a login, or map the name under approval_workflow.roles.",
    }));
}
function plainRole(name) {
    return name.toLowerCase().replaceAll(/[\s_]+/g, "-");
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsView)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
// Problems and oddities as a list, by file and place.


/** Longer lists are read by programs. */
const SHOWN_MAX = 200;
/** Grouped by file in the order given; those without a place last. */
function findingsView(problems) {
    const files = Map.groupBy(problems.slice(0, SHOWN_MAX), ({ at }) => at?.path ?? "");
    const groups = [...files].sort(([a], [b]) => Number(a === "") - Number(b === ""));
    const more = problems.length > SHOWN_MAX ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${problems.length - SHOWN_MAX} more; --json lists all.`)] : [];
    return [...groups.flatMap(([path, found]) => [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(path === "" ? "Elsewhere" : path), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(found.map(findingText))]), ...more];
}
/** `path:line:column: what is wrong [code]`, and the next step. */
function findingText({ code, message, hint, at }) {
    const place = at?.line === undefined ? "" : `${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}: `;
    return `${place}${message} [${code}]${hint === undefined ? "" : ` ${hint}`}`;
}


/***/ }),

/***/ 14168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ validationOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27134);
/* harmony import */ var _rules_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64942);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4677);
// What a look through every file found, as data, reply and verdict.






/** The exit code of data that cannot be read. */
const UNREADABLE = 4;
/** Its problem is `check-failed`, or that of a file which cannot be read. */
function validationOf(workspace, audit) {
    if (!workspace.exists)
        return { data: { problems: [], files: 0, milestones: 0 }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("No milestone data found.")], warnings: [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)(workspace)] };
    const problems = distinct([...audit.problems, ...workspace.warnings, ...(0,_rules_references_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReferences */ .$)(workspace)]);
    const milestones = workspace.milestones.size + workspace.broken.size;
    const data = { problems, files: audit.files, milestones };
    const errors = problems.filter(_rules_health_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .b);
    const wrong = verdict(errors);
    return { data, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(headline({ ...data, errors: errors.length })), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsView */ ._)(problems)], ...(wrong && { problem: wrong }) };
}
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


/***/ })

};
