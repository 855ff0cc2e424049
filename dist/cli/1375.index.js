export const id = 1375;
export const ids = [1375,2220];
export const modules = {

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

/***/ 77449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ recordEvents)
});

// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/lifecycle.js
var lifecycle = __webpack_require__(33818);
// EXTERNAL MODULE: ./lib/core/rules/transitions.js
var transitions = __webpack_require__(94642);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var kiro_phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/rules/kiro/gate.js
var gate = __webpack_require__(77525);
// EXTERNAL MODULE: ./lib/core/rules/kiro/steps.js
var steps = __webpack_require__(67339);
;// CONCATENATED MODULE: ./lib/core/rules/execution/phases/record.js



/** Somebody is at it, or was. */
const STARTED = new Set(["running", "failed", "timed_out", "unverified"]);
const NOTHING = { events: [], completes: true };
/** A gate behind the last phase is asked by whoever puts it up; an earlier one that opened again meanwhile keeps the task open. */
function phaseRecord(milestone, task, { step, config }) {
    const open = (0,kiro_phases/* isUnderKiro */.sw)(task) ? (0,kiro_phases/* openPhase */.yc)(milestone, task) : null;
    if (open === null)
        return NOTHING;
    const phases = task.kiro_workflow.phases;
    const begins = STARTED.has(step.status) && phases[open]?.status === "pending";
    if (begins)
        return { events: [(0,steps/* phaseEvent */.w3)({ milestone, task, phase: open }, "in_progress")], completes: true };
    if (step.status !== "completed" || (step.commit !== null && !step.merged))
        return NOTHING;
    const last = (0,kiro_phases/* phaseOrder */.CM)(milestone, task).at(-1) ?? open;
    if ((0,gate/* gateOf */.Rv)(milestone, task, { phase: last, config }).needed)
        return { events: [], completes: false };
    if (open === last)
        return { events: (0,steps/* passed */.bF)({ milestone, task, phase: last }, { status: "completed", goOn: false, manner: "normal" }).events, completes: true };
    return { events: (0,kiro_phases/* isPhaseOver */.s2)(phases[last] ?? { status: "pending" }) ? [] : [(0,steps/* phaseEvent */.w3)({ milestone, task, phase: last }, "completed")], completes: false };
}

;// CONCATENATED MODULE: ./lib/core/rules/execution/record.js





/**
 * Events in the order of the steps; none for a step whose task says the same already, so that recording twice changes
 * nothing. A completed step counts once the work branch has its commit. Tasks that somebody finished or cancelled meanwhile
 * stay as they are.
 */
function recordEvents(workspace, { milestone: id, session, steps }) {
    const milestone = workspace.milestones.get(id);
    if (!milestone)
        return [];
    const tasks = new Map(milestone.tasks.map((task) => [task.id, task]));
    const events = [];
    for (const step of steps) {
        const own = tasks.get(step.task);
        if (!own || (0,model_status/* isTaskOver */.Od)(own.status))
            continue;
        const phases = phaseRecord(milestone, own, { step, config: workspace.config });
        if (step.status !== "completed" || !phases.completes)
            events.push(...phases.events);
        for (const becoming of becomingsOf(step, milestone, { task: own, phases })) {
            const task = tasks.get(step.task);
            if (!task || (0,model_status/* isTaskOver */.Od)(task.status) || isRecorded(milestone, task, step))
                continue;
            const given = forgiven(task, becoming);
            const drafts = draftsOf(milestone, task, given);
            if (drafts.length > 0)
                tasks.set(task.id, { ...task, status: given.status });
            events.push(...drafts);
        }
    }
    const after = { ...milestone, tasks: [...tasks.values()] };
    const following = (0,lifecycle/* followingEvents */.BW)(milestone, after, events.at(-1)?.event_type ?? "execute");
    return [...events, ...following].map((draft) => ({ ...draft, session_id: session }));
}
/** A failure that blocks already, or work that is unverified already: its instant tells it from an earlier attempt's. */
function isRecorded({ blockers }, { id, status }, step) {
    if (step.status === "unverified")
        return status === "unverified";
    const failed = step.status === "failed" || step.status === "timed_out";
    return failed && status === "blocked" && blockers.some(({ task_id, since }) => task_id === id && since === step.finished_at);
}
/** A task that may fail is given up; any other blocks, with the reason on record. */
function forgiven({ continue_on_error }, becoming) {
    return continue_on_error && becoming.status === "blocked" ? { ...becoming, status: "cancelled", after: [] } : becoming;
}
/** None for a status that people set meanwhile and that does not lead here, and where the task is so already. */
function draftsOf(milestone, task, { status, reason, at, from, before = [], after = [] }) {
    const stays = task.status === status || (from !== undefined && task.status !== from);
    if (stays || !(0,transitions/* taskMayBecome */.Ud)(milestone, task, status).ok)
        return [];
    const drafts = [...before, (0,lifecycle/* taskEvent */.AJ)(milestone, task, { status, reason }), ...after];
    return at === null ? drafts : drafts.map((draft) => ({ ...draft, at }));
}
/** A task with phases goes on where it stands in them, and is done when they are over. */
function becomingsOf(step, milestone, { task, phases }) {
    const becomings = CHANGES[step.status](step, milestone);
    if (!(0,kiro_phases/* isUnderKiro */.sw)(task))
        return becomings;
    const kept = becomings.filter(({ status }) => status !== "pending" && (status !== "completed" || phases.completes));
    return kept.map((becoming) => (becoming.status === "completed" ? { ...becoming, before: [...(becoming.before ?? []), ...phases.events] } : becoming));
}
const started = ({ started_at }) => ({ status: "in_progress", at: started_at });
const CHANGES = {
    queued: backToPending,
    cancelled: backToPending,
    running: (step) => [started(step)],
    completed: (step, milestone) => (step.commit !== null && !step.merged ? [started(step)] : [started(step), completed(step, milestone)]),
    unverified: (step) => [started(step), { status: "unverified", reason: step.reason ?? undefined, at: step.finished_at }],
    failed: (step, milestone) => [started(step), blocked(step, { milestone, type: "task_failed" })],
    timed_out: (step, milestone) => [started(step), blocked(step, { milestone, type: "timed_out" })],
    skipped: () => [],
    waiting: () => [],
};
/** Only a task that is at work goes back: one that was never started has nothing to take back. */
function backToPending(step) {
    return [{ status: "pending", from: "in_progress", reason: step.reason ?? undefined, at: step.finished_at }];
}
function completed(step, { id }) {
    const committed = step.commit === null ? [] : [{ event_type: "task_committed", milestone_id: id, details: { task: step.task, commit: step.commit, type: "task" } }];
    return { status: "completed", at: step.finished_at, before: committed };
}
function blocked(step, { milestone, type }) {
    const reason = step.reason ?? "It failed.";
    const detected = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: step.blocker ?? type, reason, task_id: step.task } };
    return { status: "blocked", reason, at: step.finished_at, after: [detected] };
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

/***/ 84682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   mf: () => (/* binding */ leaseRef),
/* harmony export */   oo: () => (/* binding */ deadSessions)
/* harmony export */ });
/* harmony import */ var _evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57217);
/* harmony import */ var _execution_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77449);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73212);



/** Records that say `active` and have nobody at work. */
function deadSessions(sessions, workspace, now) {
    const around = { leases: sessions.leases, config: workspace.config, now };
    return sessions.records.filter((record) => record.session.status === "active" && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceOf */ .Fq)(record, around) === "gone");
}
/**
 * Dead sessions are paused, so that each can be resumed. Their journals are in their records by then and are forgotten;
 * their leases are taken away. When they were saved stays as it was: it says since when somebody else may take over.
 */
function ending(workspace, dead, { leases, now }) {
    const sessions = dead.map(({ session }) => interrupted(session));
    const events = [];
    let state = workspace;
    for (const { id, milestone_id, steps } of sessions) {
        const drafts = (0,_execution_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordEvents */ .F)(state, { milestone: milestone_id, session: id, steps });
        state = (0,_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .evolve */ .s)(state, drafts, now);
        events.push(...drafts, { event_type: "session_ended", milestone_id, session_id: id, details: { session_id: id, status: "paused", reason: "interrupted" } });
    }
    const ids = new Set(sessions.map(({ id }) => id));
    return { events, sessions, forget: [...ids], revoke: leases.filter(({ standing }) => standing.state === "gone" && ids.has(standing.holder.session)).map(leaseRef) };
}
/** A lease without who holds it. */
function leaseRef({ milestone, owner, task }) {
    return { milestone, ...(owner !== undefined && { owner }), ...(task !== undefined && { task }) };
}
function interrupted(session) {
    const steps = session.steps.map((step) => (step.status === "running" ? { ...step, status: "queued", reason: "It was interrupted." } : step));
    return { ...session, status: "paused", save_reason: "interrupted", steps };
}


/***/ }),

/***/ 35774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   Q4: () => (/* binding */ NO_SESSIONS),
/* harmony export */   kO: () => (/* binding */ noneOf),
/* harmony export */   oF: () => (/* binding */ SessionRef),
/* harmony export */   xx: () => (/* binding */ unknownSession)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
// Finding the session that somebody means, by its id or by its milestone.





const SessionRef = { ..._model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .SimpleName */ .iQ, label: "ID", hint: "Name a session by its id, or its milestone; `milestone session list` shows them." };
/** Where nothing is known of sessions. */
const NO_SESSIONS = { records: [], broken: [], strays: [], leases: [] };
/**
 * A session by its id; for a milestone the one that is being worked on, else its newest. Problems: `session-not-found`, and the
 * file's own where it is there and cannot be read.
 */
function findSession(sessions, workspace, reference) {
    const exact = sessions.records.find(({ session }) => session.id === reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const broken = sessions.broken.find(({ id }) => id === reference);
    if (broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(broken.problem);
    const milestone = (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findMilestone */ .sR)(workspace, reference);
    if (!milestone.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unknownSession(sessions, reference));
    const { id } = milestone.value;
    const live = sessions.leases.find((lease) => lease.milestone === id && lease.standing.state === "alive")?.standing.holder.session;
    const own = sessions.records.filter(({ session }) => session.milestone_id === id);
    const found = own.find(({ session }) => session.id === live) ?? own[0];
    return found ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(found) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(noneOf(id));
}
function unknownSession(sessions, id) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, sessions.records.map(({ session }) => session.id));
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `There is no saved session ${id}.`, { hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone session list`." });
}
/** `milestone` null: of any. */
function noneOf(milestone) {
    const of = milestone === null ? "" : ` for ${milestone}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `No saved session found${of}.`, { hint: `Start one with \`milestone execute ${milestone ?? "ID"}\`.` });
}


/***/ }),

/***/ 73212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   JO: () => (/* binding */ holdingOf),
/* harmony export */   OV: () => (/* binding */ activeProblem),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   ln: () => (/* binding */ liveLease),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Who is at work on a milestone, whether a session's process lives, and who may go on with a session.

function presenceOf({ session, here }, { leases, config, now }) {
    const lease = leases.find(({ standing }) => standing.holder.session === session.id);
    if (lease?.standing.state === "alive")
        return "alive";
    const known = lease !== undefined || here || session.status !== "active";
    return known || isStale(session, config, now) ? "gone" : "elsewhere";
}
/** The status that is true: a session whose process is gone is not active. */
function statusOf(record, around) {
    const { status } = record.session;
    return status === "active" && presenceOf(record, around) === "gone" ? "paused" : status;
}
/** The lease of a milestone that somebody holds and lives; of several owners' the first. */
function liveLease(leases, milestone) {
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive") ?? null;
}
/** Whether a person may go on with a session: its owner, everybody where sessions are shared, and whoever comes after `session_timeout`. */
function mayTake(session, { actor, config, now }) {
    const { shared_sessions, user_isolation } = config.session_management;
    return session.owner === "" || session.owner === actor || shared_sessions || !user_isolation || isStale(session, config, now);
}
function isStale(session, config, now) {
    return Date.parse(now) - instantOf(session) > config.session_timeout * 1_000;
}
/** When it was last saved, in milliseconds since 1970; 0 where it does not say. */
function instantOf({ saved_at, started_at }) {
    const at = Date.parse(saved_at ?? started_at ?? "");
    return Number.isNaN(at) ? 0 : at;
}
function newestFirst(left, right) {
    return instantOf(right) - instantOf(left) || (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);
}
function holdingOf({ milestone, standing: { holder } }) {
    return { ...holder, milestone };
}
/** The refusal that names owner, host and age. */
function activeProblem({ milestone, session, owner, host, since }, { now }) {
    const ms = Date.parse(now) - Date.parse(since);
    const age = Number.isNaN(ms) ? "" : `, for ${ageText(ms)}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${owner || "somebody"} on ${host} is at work on ${milestone} with ${session}${age}.`, {
        hint: `Wait until it ends, watch it with \`milestone watch ${milestone}\`, or stop it with \`milestone session stop ${session}\`.`,
    });
}
const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]];
/** "3 minutes": a span of milliseconds in its largest unit. */
function ageText(ms) {
    const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? ["second", 1_000];
    const count = Math.max(0, Math.floor(ms / size));
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
}


/***/ })

};
