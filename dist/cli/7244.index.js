export const id = 7244;
export const ids = [7244];
export const modules = {

/***/ 7200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Fp: () => (/* binding */ DURATION_HINT)
/* harmony export */ });
/* unused harmony export formatDuration */
// Durations as strict text ("5m", "1h 30m", "7d", "P1D") and as milliseconds.
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** Longer waits are typing errors, not plans. */
const DURATION_DAYS_MAX = 365;
const SPELLINGS = "30s, 5m, 2h, 7d, 2w, \"1h 30m\" or ISO 8601 (PT5M)";
/** The sentence that every refusal ends with. */
const DURATION_HINT = `Write a duration as ${SPELLINGS}.`;
/** Milliseconds, or null where the text is not a duration. Zero, negative and bare numbers, and more than 365 days, are refused. */
function parseDuration(text) {
    const milliseconds = text.startsWith("P") ? isoDuration(text) : plainDuration(text.trim());
    if (milliseconds === null || milliseconds <= 0 || milliseconds > DURATION_DAYS_MAX * 86_400_000)
        return null;
    return milliseconds;
}
function plainDuration(text) {
    let total = 0;
    for (const part of text.split(/\s+/)) {
        const match = /^(\d{1,7})(ms|s|m|h|d|w)$/.exec(part);
        if (!match?.[1] || !match[2])
            return null;
        total += Number(match[1]) * (UNIT_MS[match[2]] ?? 0);
    }
    return total;
}
function isoDuration(text) {
    const match = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(text);
    if (!match)
        return null;
    const units = ["w", "d", "h", "m", "s"];
    return units.reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * (UNIT_MS[unit] ?? 0), 0);
}
/** The shortest exact spelling: 90000 is "90s", 5400000 is "90m". */
function formatDuration(milliseconds) {
    for (const unit of ["w", "d", "h", "m", "s"]) {
        const size = UNIT_MS[unit] ?? 1;
        if (milliseconds >= size && milliseconds % size === 0)
            return `${milliseconds / size}${unit}`;
    }
    return `${milliseconds}ms`;
}


/***/ }),

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y_: () => (/* binding */ Count),
  e3: () => (/* binding */ DateText),
  oM: () => (/* binding */ DurationText),
  mi: () => (/* binding */ FilePath),
  nC: () => (/* binding */ KeyName),
  MC: () => (/* binding */ MilestoneRef),
  ng: () => (/* binding */ MilestoneRefs),
  Ke: () => (/* binding */ MilestoneStatusName),
  Ad: () => (/* binding */ NewId),
  gy: () => (/* binding */ PriorityName),
  iQ: () => (/* binding */ SimpleName),
  lm: () => (/* binding */ TaskRef),
  s4: () => (/* binding */ TaskRefs),
  jX: () => (/* binding */ TaskStatusName),
  EY: () => (/* binding */ Text),
  hE: () => (/* binding */ Title),
  Yq: () => (/* binding */ choice)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var mini_schemas = __webpack_require__(4402);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(9327);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(1587);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(2191);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODateTime", (inst, def) => {
    core.$ZodISODateTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return core._isoDateTime(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODate", (inst, def) => {
    core_schemas/* $ZodISODate */.v1.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return api/* _isoDate */.db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}

// EXTERNAL MODULE: ./lib/core/base/duration.js
var base_duration = __webpack_require__(7200);
// EXTERNAL MODULE: ./lib/core/model/ids.js
var ids = __webpack_require__(838);
// EXTERNAL MODULE: ./lib/core/model/milestone.js
var milestone = __webpack_require__(3858);
;// CONCATENATED MODULE: ./lib/core/model/arguments.js
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
function isPlain(word, longest) {
    return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}
function isReference(word) {
    return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}
function reference(label, named) {
    return {
        label,
        schema: mini_schemas/* string */.YjP().check(mini_schemas/* refine */.YPB(isReference)),
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
        schema: mini_schemas/* pipe */.FsL(mini_schemas/* string */.YjP().check(mini_schemas/* refine */.YPB((word) => split(word).every(isReference))), mini_schemas/* transform */.pdi(split)),
        code: one.code,
        hint: `${one.hint} Put commas between several.`,
    };
}
/** An id that is to be given. */
const NewId = {
    label: "ID",
    schema: mini_schemas/* string */.YjP().check(mini_schemas/* refine */.YPB((word) => (0,ids/* newId */.Si)(word).ok)),
    code: "invalid-id",
    hint: ids/* ID_HINT */._c,
};
const Title = plainText("TITLE", TITLE_LENGTH_MAX);
const Text = plainText("TEXT", TEXT_LENGTH_MAX);
/** One line of text, white space around it taken away. */
function plainText(label, longest) {
    return {
        label,
        schema: mini_schemas/* pipe */.FsL(mini_schemas/* string */.YjP().check(mini_schemas/* refine */.YPB((word) => isPlain(word.trim(), longest))), mini_schemas/* transform */.pdi((word) => word.trim())),
        code: "invalid-argument",
        hint: `Write one line of 1 to ${longest} characters, without control characters.`,
    };
}
/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
const DurationText = {
    label: "DURATION",
    schema: mini_schemas/* pipe */.FsL(mini_schemas/* string */.YjP().check(mini_schemas/* refine */.YPB((word) => (0,base_duration/* parseDuration */.E9)(strictDuration(word)) !== null)), mini_schemas/* transform */.pdi(strictDuration)),
    code: "invalid-argument",
    hint: base_duration/* DURATION_HINT */.Fp,
};
function strictDuration(word) {
    return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit, unit) => `${digit}${unit.charAt(0).toLowerCase()}`);
}
/** `2026-03-31`; a day that the calendar has. */
const DateText = {
    label: "DATE",
    schema: date(),
    code: "invalid-argument",
    hint: "Write a date as 2026-03-31.",
};
const Count = {
    label: "N",
    schema: mini_schemas/* pipe */.FsL(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,7}$/)), mini_schemas/* transform */.pdi(Number)).check(mini_schemas/* refine */.YPB((n) => n >= 1 && n <= COUNT_MAX)),
    code: "invalid-argument",
    hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};
const FilePath = {
    label: "PATH",
    schema: mini_schemas/* string */.YjP().check(mini_schemas/* refine */.YPB((word) => isPlain(word, PATH_LENGTH_MAX))),
    code: "invalid-argument",
    hint: "Name a file or folder, relative to where you are.",
};
/** A dotted key of the configuration. */
const KeyName = {
    label: "KEY",
    schema: mini_schemas/* string */.YjP().check(api/* _maxLength */.Eb(KEY_LENGTH_MAX), api/* _regex */.Fk(/^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/)),
    code: "invalid-argument",
    hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};
/** A file name without folder and ending: a template, a workflow. */
const SimpleName = {
    label: "NAME",
    schema: mini_schemas/* string */.YjP().check(api/* _maxLength */.Eb(REFERENCE_LENGTH_MAX), api/* _regex */.Fk(/^[A-Za-z0-9][\w-]*$/)),
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
        schema: mini_schemas/* pipe */.FsL(mini_schemas/* pipe */.FsL(mini_schemas/* string */.YjP(), mini_schemas/* transform */.pdi(spelled)), mini_schemas/* enum */.k5n(values)),
        code: "invalid-argument",
        hint: `Choose one of ${values.join(", ")}.`,
        values,
    };
}
const MilestoneStatusName = choice("STATUS", milestone/* MilestoneStatus */.jY.options, {
    planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const TaskStatusName = choice("STATUS", milestone/* TaskStatus */.e1.options, {
    active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const PriorityName = choice("PRIORITY", milestone/* Priority */.bx.options);


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ followingEvents),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   u$: () => (/* binding */ statusEvents)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8603);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4686);


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

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ withProgress),
/* harmony export */   UA: () => (/* binding */ PHASE_WEIGHTS),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/* unused harmony export taskPercent */
const PHASE_WEIGHTS = { design: 20, spec: 30, execute: 50 };
/** The weights of data that carries the four phases of earlier versions. */
const FOUR_PHASE_WEIGHTS = { design: 15, spec: 25, task: 20, execute: 40 };
/** Whole per cent of one phase by its status; whatever waits for people counts 75, a set-back 25. */
const PHASE_PERCENT = {
    pending: 0, in_progress: 50, changes_requested: 50, waiting_approval: 75, in_review: 75,
    rejected: 25, blocked: 25, approved: 100, completed: 100,
};
/**
 * Percentage, completed and counted tasks; cancelled tasks count nowhere. Without Kiro tasks it is the completed share
 * of the weights, rounded down; with them the mean over tasks, where a plain task in progress counts half.
 * Where there are no tasks, nothing can be derived: what the file states holds. Further members of it are kept in any case.
 */
function progressOf(milestone) {
    if (milestone.tasks.length === 0)
        return milestone.progress;
    const counted = milestone.tasks.filter((task) => task.status !== "cancelled");
    const completed = counted.filter((task) => task.status === "completed");
    const kiro = counted.some((task) => task.kiro_workflow.enabled);
    const percentage = kiro ? meanPercent(counted, milestone) : completedShare(counted);
    return { ...milestone.progress, percentage, tasks_completed: completed.length, tasks_total: counted.length };
}
function withProgress(milestone) {
    return { ...milestone, progress: progressOf(milestone) };
}
function completedShare(tasks) {
    const total = sum(tasks.map((task) => task.weight));
    if (total === 0)
        return tasks.length > 0 && tasks.every((task) => task.status === "completed") ? 100 : 0;
    return Math.floor((100 * sum(tasks.filter((task) => task.status === "completed").map((task) => task.weight))) / total);
}
function meanPercent(tasks, milestone) {
    const total = sum(tasks.map((task) => task.weight));
    if (total === 0)
        return 0;
    return Math.floor(sum(tasks.map((task) => task.weight * taskPercent(task, milestone))) / total + ROUNDING);
}
/** 99.9999999 that should be 100 is 100. */
const ROUNDING = 1e-9;
/** A task's own share: 100 when completed, its weighted phases where it has some, 50 in progress, else 0. */
function taskPercent(task, milestone) {
    if (task.status === "completed")
        return 100;
    if (task.kiro_workflow.enabled && Object.keys(task.kiro_workflow.phases).length > 0)
        return phasesPercent(task.kiro_workflow, milestone);
    return task.status === "in_progress" ? 50 : 0;
}
function phasesPercent(kiro, milestone) {
    const names = Object.keys(kiro.phases);
    const weights = phaseWeights(milestone, names);
    const total = sum(names.map((name) => weights[name] ?? 0));
    if (total === 0)
        return 0;
    return sum(names.map((name) => (weights[name] ?? 0) * (PHASE_PERCENT[kiro.phases[name]?.status ?? "pending"] ?? 0))) / total;
}
function phaseWeights(milestone, names) {
    const own = milestone.kiro_configuration["phase_weights"];
    if (isWeights(own))
        return own;
    return names.includes("task") ? FOUR_PHASE_WEIGHTS : PHASE_WEIGHTS;
}
function isWeights(value) {
    return typeof value === "object" && value !== null && Object.values(value).every((weight) => typeof weight === "number" && weight >= 0);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ changedBy)
/* harmony export */ });
/* unused harmony export changed */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7634);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7335);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5225);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1789);
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

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ progressBlock),
/* harmony export */   C_: () => (/* binding */ milestoneView),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* unused harmony export timelineText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7634);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3702);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1789);
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

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7634);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3702);
// The command that most likely comes next, to copy.


function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}


/***/ })

};
