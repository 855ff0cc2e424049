export const id = 2430;
export const ids = [2430];
export const modules = {

/***/ 2430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archive: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4953);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7634);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7045);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3858);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7335);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6529);
// archive: completed milestones move to completed/, with what they took.







const archive = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "archive",
    summary: "Archive completed milestones.",
    permission: "write",
    args: {
        milestones: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positionals */ .g9)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .MilestoneRef */ .MC, "The milestones, one or more."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)("Although tasks are open; needs --reason and --yes."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, "Why it is archived unfinished."),
    },
    scope: ({ milestones }) => ({ milestones }),
    confirm: ({ force, milestones }) => (force ? `Archive ${milestones.join(", ")} although work is open?` : null),
    examples: [
        { line: "milestone archive milestone-003", why: "it is complete" },
        { line: 'milestone archive milestone-001 --force --reason "superseded" --yes', why: "it never will be" },
    ],
    decide(workspace, { milestones: references, force, reason }, { now }) {
        if (force && reason === undefined)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "archive --force needs a reason.", { hint: 'Say it with --reason "…".' }));
        const events = [];
        for (const reference of new Set(references)) {
            const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(workspace, reference);
            if (!milestone.ok)
                return milestone;
            const event = archived(milestone.value, { force, reason, now });
            if (!event.ok)
                return event;
            events.push(...event.value);
        }
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ events });
    },
    answer(_after, { milestones }, { events }) {
        const ids = [...new Set(events.map((event) => event.milestone_id))];
        const reply = ids.length === 0 ? `${milestones.join(", ")} was archived before.` : `Archived ${ids.join(", ")}.`;
        return { data: { archived: ids.length === 0 ? [...milestones] : ids }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(reply)] };
    },
});
function archived(milestone, { force, reason, now }) {
    if (milestone.status === "archived")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    const open = milestone.tasks.filter((task) => !(0,_model_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaskOver */ .Od)(task.status));
    const done = milestone.status === "completed" || milestone.status === "cancelled";
    if (!done && !force)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(notComplete(milestone, open.map((task) => `${task.id} (${task.status})`)));
    const details = {
        metrics: metrics(milestone, now),
        ...(!done && { forced: true, reason: reason ?? "", open_tasks: open.map((task) => task.id) }),
    };
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([{ event_type: "milestone_archived", milestone_id: milestone.id, details }]);
}
/** A milestone of more open tasks is named by its first ones. */
const OPEN_NAMED_MAX = 10;
function notComplete(milestone, open) {
    const named = open.slice(0, OPEN_NAMED_MAX).join(", ");
    const what = open.length === 0 ? `it is ${milestone.status}` : `open are ${named}${open.length > OPEN_NAMED_MAX ? ` and ${open.length - OPEN_NAMED_MAX} more` : ""}`;
    const hint = open.length === 0
        ? `Say \`milestone update ${milestone.id} --status completed\`, or archive it with --force --reason "…" --yes.`
        : `Complete or cancel them, or archive it unfinished with --force --reason "…" --yes.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-not-complete", `Milestone ${milestone.id} is not complete: ${what}.`, { hint });
}
/** What it took, as far as the files say. */
function metrics({ tasks, timeline, created_at, completed_at }, now) {
    return {
        tasks_total: tasks.length,
        tasks_completed: tasks.filter((task) => task.status === "completed").length,
        tasks_cancelled: tasks.filter((task) => task.status === "cancelled").length,
        estimated_hours: timeline.estimated_hours,
        created_at,
        completed_at: completed_at ?? now,
    };
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


/***/ })

};
