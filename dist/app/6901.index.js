export const id = 6901;
export const ids = [6901];
export const modules = {

/***/ 96901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  update: () => (/* binding */ update)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/rules/lifecycle.js
var lifecycle = __webpack_require__(33818);
// EXTERNAL MODULE: ./lib/core/model/ids.js
var model_ids = __webpack_require__(65114);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/transitions.js
var transitions = __webpack_require__(94642);
;// CONCATENATED MODULE: ./lib/core/rules/task-changes.js
// Changes of a milestone's list of tasks: added, taken out, edited.








/** Problems: `task-not-found`, `transition-not-allowed`, `usage` where nobody says which task is meant. */
function taskChangeEvents(milestone, wishes) {
    const { status, ...fields } = wishes.change;
    const target = targetOf(milestone, wishes);
    if (!target.ok)
        return target;
    const resolved = resolvedFields(milestone, fields);
    if (!resolved.ok)
        return resolved;
    const removed = idsOf(milestone, wishes.remove);
    if (!removed.ok)
        return removed;
    const details = modification(milestone, wishes, { target: target.value, fields: resolved.value, removed: removed.value });
    const modified = details ? [{ event_type: "milestone_modified", milestone_id: milestone.id, details }] : [];
    const wished = model_status/* TASK_STATUSES */.Hi.find((option) => option === status);
    if (!target.value || !wished)
        return (0,result.ok)(modified);
    const may = (0,transitions/* taskMayBecome */.Ud)(milestone, target.value, wished);
    return may.ok ? (0,result.ok)([...modified, ...(0,lifecycle/* taskEvents */.HT)(milestone, target.value, { status: wished })]) : may;
}
function targetOf(milestone, { task, change, add }) {
    if (task !== undefined)
        return (0,find/* findTask */.VX)(milestone, task);
    if (Object.keys(change).length === 0 || add.length === 1)
        return (0,result.ok)(null);
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("usage", "The --task-… options need to know which task they change.", { hint: "Name it with --task TASK." }));
}
function idsOf(milestone, references) {
    const ids = [];
    for (const reference of references) {
        const task = (0,find/* findTask */.VX)(milestone, reference);
        if (!task.ok)
            return task;
        ids.push(task.value.id);
    }
    return (0,result.ok)(ids);
}
/** Dependencies by the ids of the tasks that were meant. */
function resolvedFields(milestone, fields) {
    const { dependencies } = fields;
    if (!Array.isArray(dependencies))
        return (0,result.ok)(fields);
    const ids = idsOf(milestone, dependencies.filter((reference) => typeof reference === "string"));
    return ids.ok ? (0,result.ok)({ ...fields, dependencies: ids.value }) : ids;
}
function modification(milestone, { add }, { target, fields, removed }) {
    const ids = milestone.tasks.map((task) => task.id);
    const tasks_added = add.map((title) => {
        const id = (0,model_ids/* nextTaskId */.y)(ids);
        ids.push(id);
        return { id, title, status: "pending", ...(target ? {} : fields) };
    });
    const details = {
        ...(tasks_added.length > 0 && { tasks_added }),
        ...(target && Object.keys(fields).length > 0 && { tasks_changed: { [target.id]: fields } }),
        ...(removed.length > 0 && { tasks_removed: [...removed] }),
    };
    return (0,json/* isMapping */.pi)(details) && Object.keys(details).length > 0 ? details : null;
}

// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/views/changed.js
var changed = __webpack_require__(37203);
// EXTERNAL MODULE: ./lib/core/rules/evolve.js
var evolve = __webpack_require__(57217);
;// CONCATENATED MODULE: ./lib/core/commands/milestone/update.js
// update: change what a milestone says: its fields, its dependencies, its tasks.













const args = {
    milestone: (0,verb/* positional */.n8)(model_arguments/* MilestoneRef */.MC, "The milestone."),
    status: (0,verb/* option */.uK)(model_arguments/* MilestoneStatusName */.Ke, "Its status."),
    title: (0,verb/* option */.uK)(model_arguments/* Title */.hE, "Its title."),
    description: (0,verb/* option */.uK)(model_arguments/* Text */.EY, "Its description."),
    priority: (0,verb/* option */.uK)(model_arguments/* PriorityName */.gy, "Its priority."),
    category: (0,verb/* option */.uK)(model_arguments/* Text */.EY, "Its category."),
    start: (0,verb/* option */.uK)(model_arguments/* DateText */.e3, "When it is to start."),
    end: (0,verb/* option */.uK)(model_arguments/* DateText */.e3, "When it is to end."),
    hours: (0,verb/* option */.uK)(model_arguments/* Count */.y_, "Its estimate in hours."),
    dependencies: (0,verb/* option */.uK)(model_arguments/* MilestoneRefs */.ng, "What it waits for, in place of what it waited for; an empty text for nothing."),
    add_dependency: (0,verb/* options */.fF)(model_arguments/* MilestoneRef */.MC, "One more milestone that it waits for."),
    remove_dependency: (0,verb/* options */.fF)(model_arguments/* MilestoneRef */.MC, "A milestone that it no longer waits for."),
    add_task: (0,verb/* options */.fF)(model_arguments/* Title */.hE, "One more task at the end."),
    remove_task: (0,verb/* options */.fF)(model_arguments/* TaskRef */.lm, "A task that is taken out."),
    task: (0,verb/* option */.uK)(model_arguments/* TaskRef */.lm, "The task that the --task-… options change; with --add-task: without it the new one."),
    task_title: (0,verb/* option */.uK)(model_arguments/* Title */.hE, "The task's title."),
    task_description: (0,verb/* option */.uK)(model_arguments/* Text */.EY, "The task's description."),
    task_status: (0,verb/* option */.uK)(model_arguments/* TaskStatusName */.jX, "The task's status."),
    task_assign: (0,verb/* option */.uK)(model_arguments/* Text */.EY, "Who does the task."),
    task_hours: (0,verb/* option */.uK)(model_arguments/* Count */.y_, "The task's estimate in hours."),
    task_dependencies: (0,verb/* option */.uK)(model_arguments/* TaskRefs */.s4, "Tasks that it waits for; an empty text for none."),
    task_run: (0,verb/* option */.uK)(model_arguments/* Text */.EY, "The shell command that does the task."),
};
const update = (0,verb/* defineCommand */.NB)({
    name: "update",
    summary: "Change a milestone: its fields, dependencies and tasks.",
    permission: "write",
    args,
    scope: ({ milestone, dependencies, add_dependency }) => (dependencies !== undefined || add_dependency.length > 0 ? "all" : { milestones: [milestone] }),
    examples: [
        { line: "milestone update milestone-001 --priority high --end 2030-01-31", why: "what matters and until when" },
        { line: 'milestone update milestone-001 --add-task "Write the guide"', why: "one more task" },
        { line: 'milestone update milestone-001 --task task-002 --task-assign ada --task-hours 3', why: "who does it, and how long it takes" },
        { line: "milestone update milestone-002 --add-dependency milestone-001", why: "it has to wait" },
    ],
    decide(workspace, wishes, { now }) {
        const found = (0,find/* findOpenMilestone */.Oo)(workspace, wishes.milestone);
        if (!found.ok)
            return found;
        const fields = fieldEvents(workspace, found.value, wishes);
        if (!fields.ok)
            return fields;
        const shut = closedGates(workspace, found.value, wishes);
        if (shut)
            return (0,result/* failed */.g)(shut);
        const tasks = taskChangeEvents(found.value, taskWishes(wishes));
        if (!tasks.ok)
            return tasks;
        const events = [...fields.value, ...tasks.value];
        const between = (0,evolve/* evolve */.s)(workspace, events, now).milestones.get(found.value.id) ?? found.value;
        const status = wishes.status === undefined ? (0,result.ok)((0,lifecycle/* followingEvents */.BW)(between, between, "update")) : wished(between, wishes.status);
        return status.ok ? (0,result.ok)({ events: [...events, ...status.value] }) : status;
    },
    answer(after, { milestone }, outcome) {
        return (0,changed/* changedBy */.I)(after, { reference: milestone, outcome }, ({ id }) => `Updated ${id}.`);
    },
});
/** Phases are not passed by saying that the task is done; null where nothing is in the way. */
function closedGates({ config }, milestone, { task, task_status }) {
    const target = task === undefined || task_status !== "completed" || !(0,approach/* kiroIsOn */.Ly)(config) ? null : (0,find/* findTask */.VX)(milestone, task);
    if (!target?.ok || !(0,phases/* isUnderKiro */.sw)(target.value) || target.value.status === "completed")
        return null;
    const open = (0,phases/* openPhase */.yc)(milestone, target.value);
    if (open === null)
        return null;
    return (0,problem/* problem */.CC)("gate-closed", `Task ${target.value.id} of ${milestone.id} is not through its phases: ${open} is open.`, { hint: `Put it up with \`milestone kiro submit ${milestone.id} ${target.value.id}\`.` });
}
function wished(milestone, status) {
    if (status === "archived")
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("transition-not-allowed", "A milestone is archived by `milestone archive`.", { hint: `Run \`milestone archive ${milestone.id}\`.` }));
    const may = (0,transitions/* milestoneMayBecome */.F9)(milestone, status);
    return may.ok ? (0,result.ok)((0,lifecycle/* statusEvents */.u$)(milestone, status, { trigger: "update" })) : may;
}
function taskWishes(wishes) {
    const { add_task, remove_task, task, task_title, task_description, task_status, task_assign, task_hours, task_dependencies, task_run } = wishes;
    const change = (0,json/* toJsonObject */.NK)({
        title: task_title, description: task_description, status: task_status, assigned_to: task_assign,
        estimated_hours: task_hours, dependencies: task_dependencies, run: task_run,
    });
    return { add: add_task, remove: remove_task, task, change };
}
function fieldEvents(workspace, milestone, wishes) {
    const requires = wantedRequires(workspace, milestone, wishes);
    if (!requires.ok)
        return requires;
    const { title, description, priority, category, start, end, hours } = wishes;
    const timeline = { ...milestone.timeline, ...(0,json/* toJsonObject */.NK)({ estimated_start: start, estimated_end: end, estimated_hours: hours }) };
    if (timeline.estimated_start !== null && timeline.estimated_end !== null && timeline.estimated_end < timeline.estimated_start)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `It cannot end on ${timeline.estimated_end}, before it starts on ${timeline.estimated_start}.`, { hint: "Give --start and --end in order." }));
    const wanted = Object.entries((0,json/* toJsonObject */.NK)({ title, description, priority, category, timeline }));
    const told = Object.fromEntries(wanted.filter(([field, value]) => !(0,json/* sameJson */.Vk)((0,json/* toJson */.aB)(milestone[field]), value)));
    const dependencies = dependencyEvents(milestone, requires.value);
    if (Object.keys(told).length === 0)
        return (0,result.ok)(dependencies);
    return (0,result.ok)([{ event_type: "milestone_updated", milestone_id: milestone.id, details: { fields: told } }, ...dependencies]);
}
function dependencyEvents({ id, dependencies }, requires) {
    const added = requires.filter((other) => !dependencies.requires.includes(other));
    const removed = dependencies.requires.filter((other) => !requires.includes(other));
    return [
        ...(removed.length > 0 ? [{ event_type: "dependency_resolved", milestone_id: id, details: { requires: removed } }] : []),
        ...(added.length > 0 ? [{ event_type: "dependency_added", milestone_id: id, details: { requires: added } }] : []),
    ];
}
/** Ids that are to be required; those that are taken away need not exist. */
function wantedRequires(workspace, milestone, { dependencies, add_dependency, remove_dependency }) {
    const before = milestone.dependencies.requires;
    const wanted = [...(dependencies ?? []), ...add_dependency];
    const added = [];
    for (const reference of wanted) {
        const found = before.includes(reference) ? (0,result.ok)({ id: reference }) : (0,find/* findMilestone */.sR)(workspace, reference);
        if (!found.ok)
            return (0,result/* failed */.g)({ ...found.problem, code: "dependency-not-found" });
        if (found.value.id === milestone.id)
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("dependency-cycle", `${milestone.id} cannot wait for itself.`, { hint: "Name another milestone." }));
        added.push(found.value.id);
    }
    const kept = dependencies === undefined ? before : [];
    return (0,result.ok)([...new Set([...kept, ...added])].filter((id) => !remove_dependency.includes(id)));
}


/***/ })

};
