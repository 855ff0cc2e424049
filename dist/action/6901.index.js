export const id = 6901;
export const ids = [6901,2220];
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


/***/ }),

/***/ 22220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   QF: () => (/* binding */ BackendName),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ae: () => (/* binding */ NoticeChannel),
/* harmony export */   e3: () => (/* binding */ DateText),
/* harmony export */   gy: () => (/* binding */ PriorityName),
/* harmony export */   hE: () => (/* binding */ Title),
/* harmony export */   iQ: () => (/* binding */ SimpleName),
/* harmony export */   jF: () => (/* binding */ CommitId),
/* harmony export */   jX: () => (/* binding */ TaskStatusName),
/* harmony export */   lm: () => (/* binding */ TaskRef),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   nC: () => (/* binding */ KeyName),
/* harmony export */   ng: () => (/* binding */ MilestoneRefs),
/* harmony export */   oM: () => (/* binding */ DurationText),
/* harmony export */   s4: () => (/* binding */ TaskRefs),
/* harmony export */   xN: () => (/* binding */ ApproverName),
/* harmony export */   y_: () => (/* binding */ Count),
/* harmony export */   zK: () => (/* binding */ PhaseName)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69463);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
// The kinds of words that verbs take, and what each becomes.





/** Longer references name nothing: ids have at most 50 characters, slugs of titles rarely more than twice that. */
const REFERENCE_LENGTH_MAX = 100;
/** A title is one line of a list, of a commit subject and of a pull request. */
const TITLE_LENGTH_MAX = 200;
/** A reason or description; more belongs into the file itself. */
const TEXT_LENGTH_MAX = 4_000;
/** Where operating systems stop. */
const PATH_LENGTH_MAX = 4_096;
/** More than any list has, and few enough to be counted. */
const COUNT_MAX = 100_000;
/** The longest dotted key of the reference is a third of this. */
const KEY_LENGTH_MAX = 200;
const CONTROL = /\p{Cc}/u;
/** A word that fits where `read` gives a value for it. */
function words(read) {
    return {
        safeParse: (word) => {
            const data = read(word);
            return data === undefined ? { success: false } : { success: true, data };
        },
    };
}
function fitting(fits) {
    return words((word) => (fits(word) ? word : undefined));
}
function isPlain(word, longest) {
    return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}
function isReference(word) {
    return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}
function reference(label, named) {
    return {
        label,
        schema: fitting(isReference),
        code: "invalid-id",
        hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
    };
}
/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
const MilestoneRef = reference("ID", "a milestone");
const TaskRef = reference("TASK", "a task");
/** A phase of a task, in small letters. */
const PhaseName = {
    label: "PHASE",
    schema: words((word) => (/^[a-z][a-z0-9_-]{0,39}$/.test(word.trim().toLowerCase()) ? word.trim().toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Name a phase, such as design, spec or execute.",
};
/** An entry of a list of approvers: a role, a login, @org/team or an e-mail address. */
const ApproverName = plainText("ROLE", REFERENCE_LENGTH_MAX);
/** References with commas between them; an empty word is an empty list. */
const MilestoneRefs = references("ID,…", MilestoneRef);
const TaskRefs = references("TASK,…", TaskRef);
function references(label, one) {
    const split = (word) => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return {
        label,
        schema: words((word) => (split(word).every(isReference) ? split(word) : undefined)),
        code: one.code,
        hint: `${one.hint} Put commas between several.`,
    };
}
/** An id that is to be given. */
const NewId = {
    label: "ID",
    schema: fitting((word) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(word).ok),
    code: "invalid-id",
    hint: _ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_HINT */ ._c,
};
const Title = plainText("TITLE", TITLE_LENGTH_MAX);
const Text = plainText("TEXT", TEXT_LENGTH_MAX);
/** The id of a commit, or the start of one; in lower case. */
const CommitId = {
    label: "COMMIT",
    schema: words((word) => (/^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Write 7 to 64 hexadecimal digits, best all 40.",
};
/** One line of text, white space around it taken away. */
function plainText(label, longest) {
    return {
        label,
        schema: words((word) => (isPlain(word.trim(), longest) ? word.trim() : undefined)),
        code: "invalid-argument",
        hint: `Write one line of 1 to ${longest} characters, without control characters.`,
    };
}
/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
const DurationText = {
    label: "DURATION",
    schema: words((word) => ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(strictDuration(word)) === null ? undefined : strictDuration(word))),
    code: "invalid-argument",
    hint: _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp,
};
function strictDuration(word) {
    return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit, unit) => `${digit}${unit.charAt(0).toLowerCase()}`);
}
/** Days of the months of a year that is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(word) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
    return day >= 1 && day <= days;
}
/** `2026-03-31`; a day that the calendar has. */
const DateText = {
    label: "DATE",
    schema: fitting(isDay),
    code: "invalid-argument",
    hint: "Write a date as 2026-03-31.",
};
const Count = {
    label: "N",
    schema: words((word) => (/^\d{1,7}$/.test(word) && Number(word) >= 1 && Number(word) <= COUNT_MAX ? Number(word) : undefined)),
    code: "invalid-argument",
    hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};
const FilePath = {
    label: "PATH",
    schema: fitting((word) => isPlain(word, PATH_LENGTH_MAX)),
    code: "invalid-argument",
    hint: "Name a file or folder, relative to where you are.",
};
/** A dotted key of the configuration. */
const KeyName = {
    label: "KEY",
    schema: fitting((word) => word.length <= KEY_LENGTH_MAX && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(word)),
    code: "invalid-argument",
    hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};
/** A file name without folder and ending: a template, a workflow. */
const SimpleName = {
    label: "NAME",
    schema: fitting((word) => word.length <= REFERENCE_LENGTH_MAX && /^[A-Za-z0-9][\w-]*$/.test(word)),
    code: "invalid-argument",
    hint: "Names are letters, digits, hyphens and underscores.",
};
/** One of a few words; upper case and hyphens for underscores are forgiven, `also` maps other spellings. */
function choice(label, values, also = {}) {
    const spelled = (word) => {
        const plain = word.trim().toLowerCase();
        const found = values.find((value) => value === plain || value === plain.replaceAll("-", "_"));
        return found ?? (Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain);
    };
    return {
        label,
        schema: words((word) => values.find((value) => value === spelled(word))),
        code: "invalid-argument",
        hint: `Choose one of ${values.join(", ")}.`,
        values,
    };
}
const MilestoneStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_STATUSES */ .uW, {
    planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const TaskStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_STATUSES */ .Hi, {
    active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const PriorityName = choice("PRIORITY", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE);
const NoticeChannel = choice("CHANNEL", _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l);
const BackendName = choice("BACKEND", _backend_js__WEBPACK_IMPORTED_MODULE_4__/* .BACKENDS */ .A, { files: "file", yaml: "file", postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite" });


/***/ }),

/***/ 37203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ changedBy)
/* harmony export */ });
/* unused harmony export changed */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66387);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86297);
// What a command says when it has changed a milestone.




/** The headline, how far the milestone is, and the next command; the data of the JSON contract. The commit says the headline. */
function changed(milestone, headline) {
    const bar = milestone.progress.tasks_total > 0 ? [(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .progressBlock */ .BL)(milestone)] : [];
    const subject = `${headline.charAt(0).toLowerCase()}${headline.slice(1).replace(/\.$/, "")}`;
    return { data: { milestone }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(headline), ...bar, ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .s)(milestone)], subject };
}
/** The same for the milestone that the events are about, or that was named where nothing had to change. */
function changedBy(after, { reference, outcome }, headline) {
    const [event] = outcome.events;
    const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findMilestone */ .sR)(after, event?.milestone_id ?? reference);
    if (!found.ok)
        return { data: { milestone: null }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(found.problem.message)] };
    if (event)
        return changed(found.value, headline(found.value));
    return changed(found.value, `Nothing to change: ${found.value.id} is as you want it.`);
}


/***/ })

};
