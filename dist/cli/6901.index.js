export const id = 6901;
export const ids = [6901,2220];
export const modules = {

/***/ 70911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ instantAt)
/* harmony export */ });
// Instants as ISO 8601 UTC text, reckoned without a clock.
const DAY = 86_400;
/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970, and lies in a year of four digits. */
function instantAt(epochMs) {
    const seconds = Math.floor(epochMs / 1000);
    const days = Math.floor(seconds / DAY);
    const ofDay = seconds - days * DAY;
    return `${dateAt(days)}T${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}Z`;
}
/**
 * By the Gregorian calendar, in years that begin in March, so that the day that leap years add is their last. Making a formatter
 * of `Intl` would take half as long as a start of Node.
 */
function dateAt(daysSince1970) {
    const days = daysSince1970 + 719_468;
    const era = Math.floor(days / 146_097);
    const ofEra = days - era * 146_097;
    const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const month = Math.floor((5 * ofYear + 2) / 153);
    const isNextYear = month >= 10;
    const written = String(era * 400 + year + (isNextYear ? 1 : 0)).padStart(4, "0");
    return `${written}-${two(isNextYear ? month - 9 : month + 3)}-${two(ofYear - Math.floor((153 * month + 2) / 5) + 1)}`;
}
function two(number) {
    return String(number).padStart(2, "0");
}


/***/ }),

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
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91844);
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

/***/ 56022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ Deliverable),
/* harmony export */   XU: () => (/* binding */ KiroTask),
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   fl: () => (/* binding */ Milestone)
/* harmony export */ });
/* unused harmony exports Timeline, Dependencies, Progress, Blocker */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84019);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
// Milestones and tasks in their canonical form, every default filled.


const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "");
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
/** Blocks that are kept as they are found. */
const Free = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const Phase = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV), "pending"),
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
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_STATUSES */ .Hi), "pending"),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "standard"),
    estimated_hours: maybeNumber,
    weight: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 1),
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
    retries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 0),
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
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_STATUSES */ .uW), "planned"),
    priority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITIES */ .BE), "medium"),
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

/***/ 57217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* unused harmony export changesState */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21097);
/* harmony import */ var _kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48104);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13303);
// What each event does to the workspace: the one place where state changes.






/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
function evolve(workspace, events, now) {
    const changed = new Map();
    for (const event of events)
        evolveOne(workspace, event, { changed, now });
    let state = workspace;
    // Progress follows from the tasks, so that it is looked at once, however many events there are.
    for (const { milestone, path, isNew } of changed.values()) {
        const whole = (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .withProgress */ .E0)(milestone);
        state = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .withMilestone */ .Pp)(isNew ? { ...state, exists: true } : state, isNew ? whole : stamped(whole, now), path);
    }
    return state;
}
function evolveOne({ milestones, paths }, event, { changed, now }) {
    const { event_type, milestone_id: id, details } = event;
    if (event_type === "milestone_created")
        return created(details, changed);
    const before = changed.get(id);
    const milestone = before?.milestone ?? milestones.get(id);
    const change = CHANGES[event_type];
    if (!milestone || !change)
        return;
    const path = event_type === "milestone_archived" ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .completedPath */ .vD)(id) : (before?.path ?? paths.get(id));
    changed.set(id, { milestone: change(milestone, details, event.at ?? now), path, isNew: before?.isNew ?? false });
}
/** An event without a milestone records one that came as a file. */
function created(details, changed) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(details["milestone"]))
        return;
    const milestone = _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse(details["milestone"]);
    changed.set(milestone.id, { milestone, path: (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .activePath */ .iW)(milestone.id), isNew: true });
}
/** `progress.last_update` is kept true where somebody keeps it. */
function stamped(milestone, now) {
    if (typeof milestone.progress["last_update"] !== "string")
        return milestone;
    return { ...milestone, progress: { ...milestone.progress, last_update: now } };
}
/** What is written down and changes no milestone. */
const RECORDS = {
    milestone_activated: null, milestone_deleted: null, progress_updated: null, task_committed: null, dependency_blocker: null,
    task_dependency_blocker: null, risk_identified: null, blockers_escalated: null,
    kiro_task_completed: null, kiro_approval_requested: null, kiro_approval_granted: null, kiro_approval_rejected: null,
    session_created: null, session_resumed: null, session_ended: null, checkpoint_created: null, state_initialized: null, state_saved: null,
    state_loaded: null, state_restored: null, state_recovered: null, state_modified: null, state_cleaned: null, branch_created: null,
    branch_synced: null, pr_created: null, conflict_detected: null, auto_commit: null, operation_failed: null, agent_deployed: null,
    git_operation: null, storage_initialized: null, migration_completed: null, migration_monitoring: null, backup_restored: null,
    scale_status: null, scale_detection_initialized: null, performance_metric: null, database_issues: null, backend_switched: null,
    scale_threshold_approaching: null, kiro_approval_reopened: null, kiro_approval_bypassed: null,
};
/** null marks a record, which changes nothing; a created milestone is a change of the workspace, not of a milestone. */
const CHANGES = {
    milestone_created: null,
    milestone_updated: (milestone, { fields }) => updated(milestone, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? fields : {}),
    milestone_modified: modified,
    milestone_completed: (milestone, _details, now) => ({ ...milestone, status: "completed", completed_at: milestone.completed_at ?? now }),
    milestone_archived: archived,
    status_updated: (milestone, { new_status }, now) => withStatus(milestone, milestoneStatus(new_status), now),
    task_started: (milestone, details, now) => withTask(milestone, details, (task) => ({ ...task, status: "in_progress", started_at: task.started_at ?? now })),
    task_completed: (milestone, details, now) => withTask(milestone, details, (task) => unblocked({ ...task, status: "completed", completed_at: now })),
    task_status_changed: taskStatusChanged,
    dependency_added: (milestone, { requires }) => withRequires(milestone, (ids) => [...new Set([...ids, ...strings(requires)])]),
    dependency_resolved: (milestone, { requires }) => withRequires(milestone, (ids) => ids.filter((id) => !strings(requires).includes(id))),
    blocker_detected: blocked,
    kiro_enabled: _kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .kiroEnabled */ .Vb,
    kiro_phase_updated: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseUpdated */ .DK)(task, details, now)),
    kiro_phase_transition: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseTransition */ .P0)(task, details, now)),
    kiro_phase_overdue: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOverdue */ .wV)(task, details, now)),
    ...RECORDS,
};
/** Whether events of this type change the workspace. */
function changesState(type) {
    return type === "milestone_created" || CHANGES[type] !== null;
}
function updated(milestone, fields) {
    return settled(_model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse({ ...milestone, ...fields }), Object.keys(fields));
}
/** Whoever gives a field a value settles what a merge left open about it. */
function settled(milestone, places) {
    const { conflicts, ...rest } = milestone;
    if (!Array.isArray(conflicts))
        return milestone;
    const open = conflicts.filter((record) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(record) || !places.some((place) => record["at"] === place || String(record["at"]).startsWith(`${place}/`)));
    return open.length === 0 ? { ...rest } : { ...rest, conflicts: open };
}
function modified(milestone, { tasks_added, tasks_changed, tasks_removed }) {
    const removed = new Set(strings(tasks_removed));
    const kept = milestone.tasks.filter((task) => !removed.has(task.id));
    const changed = kept.map((task) => {
        const fields = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tasks_changed) ? tasks_changed[task.id] : undefined;
        return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(withoutNulls({ ...task, ...fields })) : task;
    });
    const added = Array.isArray(tasks_added) ? tasks_added.map((task) => _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(task)) : [];
    const places = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tasks_changed) ? Object.entries(tasks_changed).flatMap(([id, fields]) => Object.keys((0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? fields : {}).map((field) => `tasks/${id}/${field}`)) : [];
    return settled({ ...milestone, tasks: [...changed, ...added] }, places);
}
/** null takes a field away. */
function withoutNulls(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
function archived(milestone, { reason, forced, open_tasks }, now) {
    const archive = forced === true ? { archive: { reason, forced, open_tasks, was: milestone.status } } : milestone.status === "cancelled" ? { archive: { was: "cancelled" } } : {};
    const completed_at = milestone.completed_at ?? (forced === true || milestone.status === "cancelled" ? null : now);
    return { ...milestone, status: "archived", completed_at, ...archive };
}
function withStatus(milestone, status, now) {
    const completed_at = status === "completed" ? (milestone.completed_at ?? now) : status === "archived" ? milestone.completed_at : null;
    const blockers = milestone.status === "blocked" && status !== "blocked" ? milestone.blockers.filter((blocker) => blocker.task_id !== null) : milestone.blockers;
    return { ...milestone, status, completed_at, blockers };
}
/** A word that is no status is a fault of whoever wrote the event. */
function milestoneStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .MILESTONE_STATUSES */ .uW.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a milestone`);
    return status;
}
function taskStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .TASK_STATUSES */ .Hi.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a task`);
    return status;
}
function taskStatusChanged(milestone, details, now) {
    const status = taskStatus(details["new_status"]);
    const reason = typeof details["reason"] === "string" ? details["reason"] : undefined;
    const changed = withTask(milestone, details, (task) => {
        const started_at = status === "in_progress" ? (task.started_at ?? now) : status === "pending" ? null : task.started_at;
        const next = unblocked({ ...task, status, started_at, completed_at: status === "completed" ? now : null });
        return status === "blocked" && reason !== undefined ? { ...next, blocked_reason: reason } : next;
    });
    return status === "blocked" ? changed : { ...changed, blockers: changed.blockers.filter((blocker) => blocker.task_id !== details["task_id"]) };
}
function unblocked(task) {
    const { blocked_reason: _gone, ...rest } = task;
    return { ...rest };
}
function withTask(milestone, { task_id }, change) {
    return { ...milestone, tasks: milestone.tasks.map((task) => (task.id === task_id ? change(task) : task)) };
}
function withRequires(milestone, change) {
    return { ...milestone, dependencies: { ...milestone.dependencies, requires: change(milestone.dependencies.requires) } };
}
function blocked(milestone, { reason, task_id, type }, now) {
    const blocker = { ...(typeof type === "string" && { type }), reason: String(reason), task_id: typeof task_id === "string" ? task_id : null, since: now };
    return { ...milestone, blockers: [...milestone.blockers, blocker] };
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
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

/***/ 34314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ localOpens),
/* harmony export */   Ew: () => (/* binding */ staleGates),
/* harmony export */   Jj: () => (/* binding */ gateNeeds),
/* harmony export */   L: () => (/* binding */ kiroOff),
/* harmony export */   Ly: () => (/* binding */ kiroIsOn),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   YY: () => (/* binding */ mayOpenByForce),
/* harmony export */   aH: () => (/* binding */ speaker),
/* harmony export */   zR: () => (/* binding */ approach)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21004);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91556);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41113);
// Coming to a gate: whether phases are on here, whether the task may still change, who speaks, and what no longer holds.







/** Everything that is asked about before a phase may move. */
function gateNeeds(milestone) {
    return [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }, { kind: "standing" }];
}
/** Phases are opt-in: by their switch, or since every new milestone is to have them. */
function kiroIsOn({ features, default_workflow }) {
    return features.kiro_workflow || default_workflow === "kiro";
}
/** Problem: `transition-not-allowed`, which says how to turn phases on; null where they are. */
function kiroOff(config) {
    if (kiroIsOn(config))
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", "Phases are switched off here.", { hint: "Turn them on with `milestone config set features.kiro_workflow true`." });
}
/** The gate of a task that may still change. Problems beside those of `sightOf`: `milestone-archived`, `transition-not-allowed`. */
function approach(workspace, where, facts) {
    const off = kiroOff(workspace.config);
    if (off)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(off);
    const open = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, where.milestone);
    if (!open.ok)
        return open;
    const sight = (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(workspace, { ...where, milestone: open.value.id }, facts);
    if (!sight.ok)
        return sight;
    const { milestone, task } = sight.value;
    if (milestone.status === "cancelled")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its phases do not change.`, { hint: "Use `milestone reopen` to take it up again." }));
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(task.status))
        return sight;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Task ${task.id} of ${milestone.id} is ${task.status}; its phases are over.`, { hint: `Take it up again with \`milestone reopen ${milestone.id} ${task.id}\`.` }));
}
/** Problem: `permission-denied` where nobody is known. */
function speaker({ standing }) {
    return standing ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(standing) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "It is not known who speaks here.", { hint: "Say it in a comment, or in a shell of your own." }));
}
/** Who acts, as well as it is known. */
function personOf({ standing }, actor) {
    return standing?.person ?? { login: actor, id: null };
}
/** Whether votes that no forge vouches for open gates; where nobody knows whether there is a forge, they do not. */
function localOpens(config, { standing }) {
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .localCounts */ .Gg)(config, { forge: standing?.forge ?? true });
}
/** Problem: `permission-denied` where a task speaks, or somebody for whom no forge vouches though there is one. */
function mayOpenByForce(standing, config) {
    if (standing.inTask)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "A task cannot open a gate: that is for people to do.", { hint: "Do it yourself, outside of the task." });
    if (standing.source.verified || (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .localCounts */ .Gg)(config, standing))
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "Nobody vouches for who says this here, so that it opens no gate of a repository on GitHub.", { hint: "Say it in a comment there, or let an admin set approval_workflow.allow_local." });
}
/** Gates of a task that were put up or passed and show something else by now; without the work branch nothing is held against what passed. */
function staleGates(milestone, task, { workspace, facts }) {
    if (!(0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw)(task) || (0,_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(task.status) || !facts.deliverables)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    const stale = [];
    for (const phase of (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task)) {
        const sight = (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(workspace, { milestone: milestone.id, task: task.id, phase }, facts);
        if (!sight.ok)
            return sight;
        if (isStale(sight.value, facts))
            stale.push(sight.value);
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(stale);
}
function isStale({ drifted, approval, gate }, { deliverables }) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .lastRound */ .Hw)(approval);
    if (!drifted || !round || !gate.needed)
        return false;
    return !(deliverables?.where === "nowhere" && (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassed */ .Hh)(round.status));
}


/***/ }),

/***/ 25774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ autoApproveAt),
/* harmony export */   I: () => (/* binding */ dueOf)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70911);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16218);
// What time brings to phases: gates that open by themselves, phases that last too long. Nobody is asked, and nothing happens twice.




/** Of tasks that are not over, in milestones that are not. */
function dueOf(milestone, approvals, { config, clocks }) {
    if (milestone.status === "archived" || milestone.status === "cancelled" || milestone.status === "completed")
        return [];
    return milestone.tasks.filter((task) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderKiro */ .sw)(task) && task.status !== "completed" && task.status !== "cancelled").flatMap((task) => dueOfTask(milestone, task, { approvals, config, clocks }));
}
function dueOfTask(milestone, task, { approvals, config, clocks }) {
    const phase = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return [];
    const at = { milestone: milestone.id, task: task.id, phase };
    const own = task.kiro_workflow.phases[phase];
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approvals.find(({ milestone_id, task_id, phase: name }) => milestone_id === milestone.id && task_id === task.id && name === phase) ?? null);
    const opens = own?.status === "waiting_approval" && round !== null && (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimedOut */ .gz)(round, clocks);
    const since = own?.["started_at"];
    const overdue = typeof since === "string" && own?.["overdue_at"] === undefined && isLate(since, config.kiro_workflow.phase_timeout, clocks);
    return [...(opens ? [{ kind: "auto-approve", ...at }] : []), ...(overdue ? [{ kind: "overdue", ...at, since }] : [])];
}
function isLate(since, after, { now, server }) {
    const length = (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(after);
    const end = Date.parse(since) + (length ?? Number.POSITIVE_INFINITY);
    return Date.parse(now) >= end && (server === null || Date.parse(server) >= end);
}
/** The instant at which a gate that is put up now opens by itself; null where the settings say nothing. */
function autoApproveAt({ approval_workflow }, now) {
    const length = approval_workflow.auto_approve_after === null ? null : (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(approval_workflow.auto_approve_after);
    return length === null ? null : instantAfter(now, length);
}
/** In whole seconds, never early. */
function instantAfter(now, milliseconds) {
    const at = Date.parse(now) + milliseconds;
    return Number.isFinite(at) ? (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instantAt */ .l)(Math.ceil(at / 1000) * 1000) : null;
}


/***/ }),

/***/ 48104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ phaseUpdated),
/* harmony export */   P0: () => (/* binding */ phaseTransition),
/* harmony export */   Vb: () => (/* binding */ kiroEnabled),
/* harmony export */   wV: () => (/* binding */ phaseOverdue)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
// What events about phases do to a task.



/** What a phase gathers on its way, which putting it back to the beginning takes away. */
const GATHERED = ["started_at", "completed_at", "approved_at", "approved_by", "approval_notes", "blocked_at", "blocked_reason", "overdue_at"];
/** The phase gets a status, and the instant at which it did. What is worked on, or waits, is where the task stands. */
function phaseUpdated(task, { phase, status, by, reason }, now) {
    if (typeof phase !== "string")
        return task;
    const wanted = _model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV.find((known) => known === status);
    const own = task.kiro_workflow.phases[phase];
    if (!own || wanted === undefined)
        return task;
    const said = { by: typeof by === "string" ? by : null, reason: typeof reason === "string" ? reason : null };
    const changed = wanted === "pending" ? cleared(own) : { ...withoutBlock(own), status: wanted, ...momentOf(own, wanted, { now, ...said }) };
    const stands = wanted !== "approved" && wanted !== "completed";
    return withKiro(stands && wanted !== "pending" ? begun(task, now) : task, { ...task.kiro_workflow, ...(stands && { current_phase: phase }), phases: { ...task.kiro_workflow.phases, [phase]: changed } });
}
function cleared(phase) {
    const rest = { ...phase, status: "pending" };
    for (const name of GATHERED)
        Reflect.deleteProperty(rest, name);
    return rest;
}
/** A phase that goes on is blocked no more. */
function withoutBlock(phase) {
    const rest = { ...phase };
    for (const name of ["blocked_at", "blocked_reason"])
        Reflect.deleteProperty(rest, name);
    return rest;
}
function momentOf(phase, status, { now, by, reason }) {
    const started = phase["started_at"] ?? now;
    switch (status) {
        case "in_progress":
        case "waiting_approval": return { started_at: started };
        case "approved": return { started_at: started, completed_at: phase["completed_at"] ?? now, approved_at: now, ...(by !== null && { approved_by: by }) };
        case "completed": return { started_at: started, completed_at: now };
        case "blocked":
        case "rejected": return { blocked_at: now, ...(reason !== null && { blocked_reason: reason }) };
        default: return {};
    }
}
/** The task stands in the next phase, which begins. */
function phaseTransition(task, { to_phase }, now) {
    if (typeof to_phase !== "string")
        return task;
    const own = task.kiro_workflow.phases[to_phase];
    if (!own)
        return task;
    const begins = own.status === "pending" ? { ...own, status: "in_progress", started_at: own["started_at"] ?? now } : own;
    return withKiro(begun(task, now), { ...task.kiro_workflow, current_phase: to_phase, phases: { ...task.kiro_workflow.phases, [to_phase]: begins } });
}
/** Said once: it is in the file from then on. */
function phaseOverdue(task, { phase }, now) {
    const own = typeof phase === "string" ? task.kiro_workflow.phases[phase] : undefined;
    if (!own || typeof phase !== "string")
        return task;
    return withKiro(task, { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, [phase]: { ...own, overdue_at: now } } });
}
/** A milestone, or tasks that were added to one, gets phases: `configuration` for the milestone, `tasks` by id. */
function kiroEnabled(milestone, { configuration, tasks }) {
    const phases = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(tasks) ? tasks : {};
    return {
        ...milestone,
        kiro_configuration: { ...milestone.kiro_configuration, ...((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(configuration) ? configuration : {}), enabled: true },
        tasks: milestone.tasks.map((task) => (phases[task.id] === undefined ? task : { ...task, type: "kiro_workflow", kiro_workflow: _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .KiroTask */ .XU.parse(phases[task.id]) })),
    };
}
function begun(task, now) {
    return task.status === "pending" ? { ...task, status: "in_progress", started_at: task.started_at ?? now } : task;
}
function withKiro(task, kiro_workflow) {
    return { ...task, kiro_workflow };
}


/***/ }),

/***/ 41113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sightOf),
/* harmony export */   z: () => (/* binding */ askingOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91556);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90642);
/* harmony import */ var _deliverables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65304);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25774);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77525);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16218);
// Sight of a gate: the task, its phase, what lies there, what was asked about it, and whether that still holds.









/** Problems: those of finding the milestone and the task; `usage` where the task has no phases, or none of this name; the file's own where the approval cannot be read. */
function sightOf(workspace, where, { deliverables, approvals }) {
    const milestone = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(workspace, where.milestone);
    if (!milestone.ok)
        return milestone;
    const task = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone.value, where.task);
    if (!task.ok)
        return task;
    const phase = phaseNamed(milestone.value, task.value, where.phase);
    if (!phase.ok)
        return phase;
    const place = { milestone: milestone.value.id, task: task.value.id, phase: phase.value };
    const broken = approvals?.broken.find(({ at }) => at?.path.endsWith(`approvals/${place.milestone}/${place.task}-${place.phase}.yaml`));
    if (broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(broken);
    const approval = approvals?.approvals.find(({ milestone_id, task_id, phase: name }) => milestone_id === place.milestone && task_id === place.task && name === place.phase) ?? null;
    const files = deliverables ? (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfPhase */ .mO)(deliverables, place) : [];
    const exhibits = (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_8__/* .exhibitsOf */ .OL)(files);
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .gateOf */ .Rv)(milestone.value, task.value, { phase: phase.value, config: workspace.config });
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ milestone: milestone.value, task: task.value, phase: phase.value, gate, approval, files, exhibits, head: deliverables?.head ?? null, drifted: deliverables ? (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$p)(approval, exhibits) : null });
}
function phaseNamed(milestone, task, wanted) {
    if (!(0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnderKiro */ .sw)(task))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `Task ${task.id} of ${milestone.id} has no phases.`, { hint: `Give it some with \`milestone kiro enable ${milestone.id}\`.` }));
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseOrder */ .CM)(milestone, task);
    if (wanted === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .openPhase */ .yc)(milestone, task) ?? order.at(-1) ?? "");
    return order.includes(wanted) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(wanted) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `Task ${task.id} of ${milestone.id} has no phase ${JSON.stringify(wanted)}.`, { hint: `Its phases are ${order.join(", ")}.` }));
}
/** What a round that is asked for now is about. The last phase is never passed by time alone. */
function askingOf({ milestone, task, phase, gate, head, exhibits, files }, { workspace, at, by }) {
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseOrder */ .CM)(milestone, task);
    const auto = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .isLast */ .NE)(order, phase) ? null : (0,_due_js__WEBPACK_IMPORTED_MODULE_4__/* .autoApproveAt */ .C)(workspace.config, at);
    return { milestone: milestone.id, task: task.id, phase, next: (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAfter */ .WP)(order, phase), gate, at, by, head, exhibits, editors: editorsOf(files), autoApproveAt: auto };
}
function editorsOf(files) {
    const editors = files.flatMap(({ editor }) => editor ?? []);
    return editors.filter((person, at) => !editors.slice(0, at).some((other) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(other, person)));
}


/***/ }),

/***/ 33818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ taskEvent),
/* harmony export */   BW: () => (/* binding */ followingEvents),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   u$: () => (/* binding */ statusEvents)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13303);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94642);


/** A milestone's status by somebody's word; nothing where it has that status already. */
function statusEvents(milestone, status, more) {
    if (milestone.status === status)
        return [];
    const details = {
        old_status: milestone.status,
        new_status: status,
        progress_percentage: (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(milestone).percentage,
        trigger_event: more.trigger,
        ...(more.reason !== undefined && { reason: more.reason }),
    };
    return [{ event_type: "status_updated", milestone_id: milestone.id, details }];
}
/** A task's status, and the milestone's where the tasks decide it: begun with the first, completed with the last. */
function taskEvents(milestone, task, change) {
    if (task.status === change.status)
        return [];
    const after = { ...milestone, tasks: milestone.tasks.map((other) => (other.id === task.id ? { ...other, status: change.status } : other)) };
    return [taskEvent(milestone, task, change), ...followingEvents(milestone, after, taskEventType(change.status))];
}
function taskEventType(status) {
    if (status === "completed")
        return "task_completed";
    return status === "in_progress" ? "task_started" : "task_status_changed";
}
/** The event of a task's new status alone, without what follows from it. */
function taskEvent(milestone, task, { status, reason }) {
    const plain = taskEventType(status);
    const event_type = plain === "task_started" && task.status !== "pending" ? "task_status_changed" : plain;
    const details = event_type === "task_status_changed"
        ? { task_id: task.id, old_status: task.status, new_status: status, ...(reason !== undefined && { reason }) }
        : { task_id: task.id };
    return { event_type, milestone_id: milestone.id, details };
}
/** What the tasks of `after` make of a milestone that was `before`: begun, completed, or as it was. */
function followingEvents(before, after, trigger) {
    const status = (0,_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .statusByTasks */ .OQ)(after);
    if (status === before.status)
        return [];
    const changed = { ...after, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(after) };
    if (status === "completed")
        return [...begun(before, changed, trigger), { event_type: "milestone_completed", milestone_id: before.id, details: { progress_percentage: 100 } }];
    return statusEvents({ ...changed, status: before.status }, status, { trigger });
}
/** A milestone that goes from planned to completed in one step has been in progress in between. */
function begun(before, after, trigger) {
    return before.status === "planned" ? statusEvents({ ...after, status: "planned" }, "in_progress", { trigger }) : [];
}


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
