export const id = 1221;
export const ids = [1221];
export const modules = {

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complete: () => (/* binding */ complete)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3818);
/* harmony import */ var _rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4642);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7203);
// complete: a task is done; the last one completes the milestone.









const complete = (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    name: "complete",
    summary: "Mark a task as completed.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)("Although tasks that it waits for are open."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [
        { line: "milestone complete milestone-001 task-001", why: "the task is done" },
        { line: "milestone complete 1 1 --dry-run", why: "see what would be written" },
    ],
    decide(workspace, { milestone: reference, task: taskReference, force }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone.value, taskReference);
        if (!task.ok)
            return task;
        const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__/* .taskMayBecome */ .Ud)(milestone.value, task.value, "completed");
        if (!may.ok)
            return may;
        const open = force || task.value.status === "completed" ? [] : openDependencies(milestone.value.tasks, task.value.dependencies);
        if (open.length > 0)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)("dependency-open", `Task ${task.value.id} waits for ${open.join(", ")}.`, { hint: "Complete these first, or say --force." }));
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .taskEvents */ .HT)(milestone.value, task.value, { status: "completed" }) });
    },
    answer(after, { milestone, task }, outcome) {
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_6__/* .changedBy */ .I)(after, { reference: milestone, outcome }, (done) => {
            const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(done, task);
            const title = found.ok ? `${found.value.id} "${found.value.title}"` : task;
            return done.status === "completed" ? `Completed ${title}: milestone ${done.id} is complete.` : `Completed ${title} of ${done.id}.`;
        });
    },
});
function openDependencies(tasks, ids) {
    const over = new Set(tasks.filter(({ status }) => status === "completed" || status === "cancelled").map(({ id }) => id));
    return ids.filter((id) => !over.has(id));
}


/***/ }),

/***/ 2220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   Yq: () => (/* binding */ choice),
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
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8164);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1004);
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


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ taskEvent),
/* harmony export */   BW: () => (/* binding */ followingEvents),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   u$: () => (/* binding */ statusEvents)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4642);


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

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ changedBy)
/* harmony export */ });
/* unused harmony export changed */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6387);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
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

/***/ 9518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ completePeoples)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3445);
/* harmony import */ var _core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9393);
/* harmony import */ var _core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6387);
/* harmony import */ var _done_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1213);
// A task that people do is completed by something else than a command: a ticked box, a closed issue, a commit.






/** Problems: those of `complete`, `transition-not-allowed` for a task that a machine does. */
async function completePeoples(venue, { milestone, task, config, request, actor, level }) {
    const caller = { actor, permission: level, now: venue.now, request: { id: request, given: true }, dryRun: false, commit: true, yes: false };
    const call = { verb: PEOPLES, args: { milestone, task, force: false }, line: `complete ${milestone} ${task}` };
    return (0,_done_js__WEBPACK_IMPORTED_MODULE_4__/* .transacted */ .K)({ venue, config }, { call, ports: venue.ports, caller });
}
const PEOPLES = {
    ..._core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__.complete,
    decide(workspace, args, context) {
        const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(workspace, String(args["milestone"]));
        const task = milestone.ok ? (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findTask */ .VX)(milestone.value, String(args["task"])) : milestone;
        if (task.ok && (0,_core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .doneBy */ .gx)(task.value).kind !== "people")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${task.value.id} is not done by people; whether it is done is for the execution to say.`));
        return _core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__.complete.decide(workspace, args, context);
    },
};


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ told),
  K: () => (/* binding */ transacted)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/engine/transact.js + 4 modules
var transact = __webpack_require__(8910);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(3067);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(3014);
;// CONCATENATED MODULE: ./lib/engine/converse/deliver.js
// What follows a command outside of the files, once these are committed: the work branch of a milestone that was planned.




/** Every effect may come twice and is had once. */
async function deliver(venue, { verb, milestones, sight, config }) {
    const [id] = milestones;
    if (verb !== "plan" || id === undefined || !config.agents.git_integration)
        return { notes: [] };
    const branch = (0,branch_name/* workBranch */.gN)(id, config.git_integration);
    if (!branch.ok)
        return { notes: [branch.problem] };
    return branch.value === null ? { work: null, notes: [] } : makeBranch(venue, { name: branch.value, sight, config });
}
/** From the state that has the plan. A branch of that name that is there already is the work branch. */
async function makeBranch(venue, { name, sight, config }) {
    const from = sight ? (0,result.ok)(sight.commit) : await newest(venue, config);
    const made = from.ok ? await venue.refs.swap(`refs/heads/${name}`, null, from.value) : from;
    if (from.ok && made.ok)
        return { work: made.value.kind === "done" ? from.value : made.value.at, notes: [] };
    return made.ok ? { notes: [] } : notMade(name, made.problem);
}
async function newest(venue, config) {
    const ref = await (0,look/* stateRef */.dZ)(venue, config);
    return ref.ok ? venue.refs.at(ref.value) : ref;
}
function notMade(name, reason) {
    if (reason.code === "remote-unavailable")
        return { notes: [], pending: reason };
    return { notes: [(0,problem/* problem */.CC)("branch-missing", `The work branch ${name} was not made: ${reason.message}`, { hint: "It is made when the milestone is executed." })] };
}

// EXTERNAL MODULE: ./lib/engine/converse/sight.js
var converse_sight = __webpack_require__(5040);
;// CONCATENATED MODULE: ./lib/engine/converse/done.js
// What a command of a comment came to, and carrying out those that change something.





/** A remote that did not answer may have done what it was asked for: that is found out by asking once more. */
function told(result) {
    const finished = "code" in result ? (0,ask/* stopped */.ce)(result) : result;
    const away = finished.problem?.code === "remote-unavailable" ? { pending: finished.problem } : {};
    return { finished, shows: [], sight: null, ...away };
}
/** Carries a command out and sees to what follows it. */
async function transacted({ venue, config }, { call, ports, caller }) {
    const watch = (0,converse_sight/* watched */.VI)(ports.repository, caller.now);
    const finished = await insistently(() => (0,transact.transact)({ ...ports, repository: watch.repository }, call, caller));
    const sight = watch.seen();
    const repeated = finished.warnings.some(({ code }) => code === "already-done");
    const shows = finished.problem || caller.dryRun ? [] : repeated ? milestoneIn(finished.data) : touched(finished);
    if (shows.length === 0)
        return { ...told(finished), sight };
    const delivered = await deliver(venue, { verb: call.verb.name, milestones: shows, sight, config });
    return { finished, shows, sight, ...delivered };
}
/** With the tries of one transaction some eighty: of those who commit at once each time one gets through, so that twenty all do. */
const ROUNDS_MAX = 16;
async function insistently(once) {
    for (let round = 1;; round++) {
        const finished = await once();
        if (finished.problem?.code !== "conflict" || round === ROUNDS_MAX)
            return finished;
    }
}
function touched({ changes }) {
    const ids = changes.flatMap(({ path, text }) => (text === null ? [] : (/^(?:active|completed|events)\/([^/]+)\.(?:ya?ml|jsonl)$/.exec(path)?.[1] ?? [])));
    return [...new Set(ids)];
}
function milestoneIn(data) {
    const milestone = (0,json/* isObject */.Gv)(data) ? data["milestone"] : null;
    const id = (0,json/* isObject */.Gv)(milestone) ? milestone["id"] : null;
    return typeof id === "string" ? [id] : [];
}


/***/ }),

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reconcile: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2315);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1004);
/* harmony import */ var _core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6387);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3014);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9518);
// What else completes people's tasks: an issue that was closed, and commits that say which task they do.







/** Each issue and each commit completes a task once, however often this looks. `since`: ISO 8601 UTC. */
async function reconcile(venue, { since, trail = venue.trail }) {
    const [workspace, closed, commits] = [await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceNow */ .AK)(venue), await venue.forge.closedSince(since), await trail(since)];
    for (const read of [workspace, closed, commits])
        if (!read.ok)
            return { completed: [], refused: [], problem: read.problem };
    if (!workspace.ok || !closed.ok || !commits.ok)
        return { completed: [], refused: [], problem: null };
    const refused = [];
    const deeds = [];
    for (const issue of closed.value)
        deeds.push(...(await byIssue(venue, { workspace: workspace.value, issue, refused })));
    for (const commit of commits.value)
        deeds.push(...byCommit(workspace.value, commit));
    return carried(venue, deeds, refused);
}
async function carried(venue, deeds, refused) {
    const completed = [];
    for (const { by, ...deed } of deeds) {
        const { finished } = await (0,_complete_js__WEBPACK_IMPORTED_MODULE_5__/* .completePeoples */ .Y)(venue, deed);
        const { milestone, task } = deed;
        if (finished.problem)
            refused.push({ task: `${milestone} ${task}`, by, problem: finished.problem });
        else if (finished.changes.length > 0)
            completed.push({ milestone, task, by });
    }
    return { completed, refused, problem: null };
}
/** People's open tasks of an issue: the tasks that refer to it, and all of a milestone that was planned from it. */
async function byIssue({ forge }, { workspace, issue, refused }) {
    const { number, closedBy } = issue;
    const tasks = [...workspace.milestones.values()].flatMap((milestone) => openTasks(milestone).filter((task) => milestone["issue"] === number || task["issue"] === number).map((task) => ({ milestone: milestone.id, task: task.id })));
    const by = `issue ${number}`;
    if (tasks.length === 0)
        return [];
    const [us, granted] = [await forge.self(), closedBy ? await forge.permission(closedBy.login) : NOBODY];
    const may = us.ok ? (0,_core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .authorize */ .Gq)({ kind: "account", account: closedBy, granted, self: us.value.id, where: "issue", policy: (0,_core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(workspace.config) }, { verb: "complete", needs: "write" }) : us;
    if (may.ok && granted.ok)
        return tasks.map((task) => ({ ...task, by, request: `issue-${number}#${task.milestone}/${task.task}`, actor: granted.value.account.login, level: granted.value.level, config: workspace.config }));
    if (!may.ok)
        refused.push({ task: tasks.map(({ milestone, task }) => `${milestone} ${task}`).join(", "), by, problem: may.problem });
    return [];
}
const NOBODY = { ok: false, problem: (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "Nobody is known to have closed it.") };
/** In an order in which none waits for a later one. */
function openTasks({ tasks, status }) {
    if (status === "archived" || status === "cancelled")
        return [];
    const open = tasks.filter((task) => !(0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(task.status) && (0,_core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .doneBy */ .gx)(task).kind === "people");
    const sorted = [];
    for (let left = open; left.length > 0;) {
        const ids = new Set(left.map(({ id }) => id));
        const free = left.filter(({ dependencies }) => !dependencies.some((id) => ids.has(id)));
        if (free.length === 0)
            return [...sorted, ...left];
        sorted.push(...free);
        left = left.filter((task) => !free.includes(task));
    }
    return sorted;
}
/** Whatever has come onto the state branch was allowed to by those who guard it. */
function byCommit(workspace, { id, author, trailers }) {
    const value = (key) => trailers.find(([name]) => name.toLowerCase() === key)?.[1];
    const named = trailers.filter(([name]) => name.toLowerCase() === "task").map(([, task]) => task.trim());
    return named.flatMap((text) => {
        const [first = "", second] = text.split(/[/ ]/, 2);
        const [reference, task] = second === undefined ? [value("milestone") ?? "", first] : [first, second];
        const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(workspace, reference);
        const found = milestone.ok ? (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findTask */ .VX)(milestone.value, task) : milestone;
        if (!milestone.ok || !found.ok || (0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(found.value.status) || (0,_core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .doneBy */ .gx)(found.value).kind !== "people")
            return [];
        return [{ milestone: milestone.value.id, task: found.value.id, by: `commit ${id}`, request: `commit-${id}#${milestone.value.id}/${found.value.id}`, actor: author, level: "write", config: workspace.config }];
    });
}


/***/ }),

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Xt: () => (/* binding */ startingFrom)
/* harmony export */ });
/* unused harmony export overlaid */
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3445);
// What a command leaves behind, seen while it is committed: the files after it, without asking for them again.

/** The same repository, whose last commit is remembered. */
function watched(repository, now) {
    let sight = null;
    return {
        seen: () => sight,
        repository: {
            snapshot: (request) => repository.snapshot(request),
            async commit(base, changes, message) {
                const outcome = await repository.commit(base, changes, message);
                if (outcome.ok && outcome.value.kind === "done" && outcome.value.commit !== null)
                    sight = { commit: outcome.value.commit, at: now(), snapshot: overlaid(base, changes) };
                return outcome;
            },
        },
    };
}
/** A snapshot with changes laid over it. */
function overlaid(base, changes) {
    const changed = new Map(changes.map(({ path, text }) => [path, text]));
    return {
        root: base.root,
        exists: base.exists || changes.length > 0,
        release: async () => undefined,
        async list(folder) {
            const names = await base.list(folder);
            if (!names.ok)
                return names;
            const start = folder === "" ? "" : `${folder}/`;
            const there = names.value.filter((name) => changed.get(start + name) !== null);
            const made = changes.flatMap(({ path, text }) => (text !== null && path.startsWith(start) && !path.startsWith(":/") ? [path.slice(start.length).split("/")[0] ?? ""] : []));
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)([...new Set([...there, ...made])].sort());
        },
        async read(paths) {
            const below = await base.read(paths.filter((path) => !changed.has(path)));
            const above = paths.flatMap((path) => {
                const text = changed.get(path);
                return typeof text === "string" ? [[path, (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new TextEncoder().encode(text))]] : [];
            });
            return new Map([...below, ...above]);
        },
    };
}
/**
 * The same repository, which begins with a snapshot that is there already: whoever writes first gets it, and until then everybody
 * may read from it. Whoever took it releases it.
 */
function startingFrom(repository, ground) {
    let left = true;
    return {
        commit: (base, changes, message) => repository.commit(base, changes, message),
        async snapshot(request) {
            if (!left || request.ref !== undefined)
                return repository.snapshot(request);
            left = request.for !== "write";
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(left ? { root: ground.root, exists: ground.exists, list: ground.list, read: ground.read, release: async () => undefined } : ground);
        },
    };
}


/***/ })

};
