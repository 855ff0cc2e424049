export const id = 5767;
export const ids = [5767];
export const modules = {

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

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ isConfigError),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   dS: () => (/* binding */ keyNamed),
/* harmony export */   nY: () => (/* binding */ FOREIGN),
/* harmony export */   rY: () => (/* binding */ ALIASES),
/* harmony export */   uo: () => (/* binding */ isCredential),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xF: () => (/* binding */ GIT),
/* harmony export */   ye: () => (/* binding */ MASTERS)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4312);



/** Strongest first. */
const SOURCES = ["flag", "environment", "file", "git", "global", "default"];
function sourceOf(reading, key) {
    return reading.settings.get(key)?.[0]?.source ?? "default";
}
/** Values that do not fit, and files that cannot be read; everything else is a warning. */
function isConfigError({ code }) {
    return code !== "unknown-key" && code !== "duplicate-key" && code !== "placeholder" && code !== "secret-in-file" && code !== "glued-line";
}
const VERBOSE = { key: "debug.level", values: { "1": "verbose", true: "verbose", "0": "normal", false: "normal" } };
/** Variables and the keys they set. */
const ENVIRONMENT = {
    MILESTONE_AUTO_SCALE: { key: "auto_scale" },
    MILESTONE_MAX_BACKENDS: { key: "scale_thresholds.max_backends" },
    MILESTONE_DEBUG: VERBOSE,
    MILESTONE_VERBOSE: VERBOSE,
    DATABASE_TYPE: { key: "backend_override", values: { postgres: "postgresql", sqlite3: "sqlite" } },
    DATABASE_URL: { key: "database.url" },
    KIRO_POLICY_MODE: { key: "kiro_workflow.policy" },
    KIRO_ENFORCEMENT_LEVEL: { key: "kiro_workflow.enforcement" },
    KIRO_DESIGN_WEIGHT: { key: "kiro_workflow.phase_weights.design" },
    KIRO_SPEC_WEIGHT: { key: "kiro_workflow.phase_weights.spec" },
    KIRO_TASK_WEIGHT: { key: "kiro_workflow.phase_weights.task" },
    KIRO_EXECUTE_WEIGHT: { key: "kiro_workflow.phase_weights.execute" },
    KIRO_DESIGN_APPROVAL: { key: "kiro_workflow.phase_approval.design" },
    KIRO_SPEC_APPROVAL: { key: "kiro_workflow.phase_approval.spec" },
    KIRO_TASK_APPROVAL: { key: "kiro_workflow.phase_approval.task" },
    KIRO_EXECUTE_APPROVAL: { key: "kiro_workflow.phase_approval.execute" },
};
/** Names in git's configuration and the keys they set. */
const GIT = {
    "milestone.auto-branch": { key: "git_integration.auto_branch" },
    "milestone.commit-format": { key: "git_integration.commit_format" },
    "milestone.branch-prefix": { key: "git_integration.branch_prefix" },
};
/** Other spellings of keys in a file: names of earlier versions, and what one value means where a section of that name stands. */
const ALIASES = {
    multi_agent_coordination: { key: "features.multi_agent_coordination" },
    kiro_workflow: { key: "features.kiro_workflow" },
    session_management: { key: "features.session_management" },
    scale_override: { key: "backend_override", values: { database: "sqlite", postgres: "postgresql" } },
    project: { key: "project.name" },
    monitoring: { key: "monitoring_enabled" },
    enterprise: { key: "enterprise_mode" },
    cache: { key: "cache.enabled" },
    planner: { key: "planner.command" },
    git_integration: { key: "agents.git_integration" },
    "coordination.stall_after": { key: "coordination.stall_after.warn" },
    "coordination.task_limit": { key: "coordination.task_limit.warn" },
    "coordination.disk_limit": { key: "coordination.disk_limit.warn" },
};
/** The key that a name means, former names too. Problem: `key-not-found` with the nearest keys. */
function keyNamed(name) {
    const own = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(name.split("."));
    if (own.kind === "key")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(own.key);
    const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
    const spot = alias && (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
    // A section's name means the section here, but for the features, which the guides switch by it.
    if (spot?.kind === "key" && (own.kind === "unknown" || spot.key.path[0] === "features"))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(spot.key);
    const near = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(name);
    const hint = own.kind !== "unknown" ? `See \`milestone config show ${name} --effective\`.`
        : near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone config show --effective` for all keys.";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("key-not-found", own.kind === "unknown" ? `There is no key ${name}.` : `${name} is a section of keys.`, { hint }));
}
/** A master that nobody set is on where one of its details is set and not false. */
const MASTERS = [
    { master: "monitoring_enabled", details: ["monitoring", "alerts"] },
    { master: "enterprise_mode", details: ["enterprise"] },
];
/** Keys of other tools and of the original's wider documents: accepted and kept without a word. */
const FOREIGN = [
    "integrations", "ui", "enterprise_features", "community_features", "workflow", "backend", "security", "storage", "hybrid_storage",
    "migration", "scale_detection", "quality_assurance", "analytics", "compliance", "project.organization",
    "coordination.max_concurrent_milestones", "coordination.approval_required", "coordination.cross_team_notifications",
];
/** Names whose values are credentials, wherever they stand. */
const CREDENTIAL = /(?:webhook|password|passwd|secret|token|api_?key)(?:_url)?$/i;
/** Addresses that are credentials themselves: with a password in them, or Slack's. */
const SECRET_ADDRESS = /:\/\/(?:[^/\s:@]*:[^/\s@]+@|hooks\.slack\.com\/)/i;
/** A credential's name in place of itself. */
const REFERENCE = /^(?:env:\w+|\$\{\{\s*(?:secrets|vars|env)\.\w+\s*\}\}|\$\{?\w+\}?)$/;
/** Whether a value is a credential itself: by the key's definition, by its name, or by the value's own form. */
function isCredential(name, value) {
    if (typeof value !== "string" || value === "")
        return false;
    return (hasSecretName(name) || (value.includes("://") && SECRET_ADDRESS.test(value))) && !REFERENCE.test(value);
}
function hasSecretName(name) {
    const spot = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(name.split("."));
    return spot.kind === "key" ? spot.key.secret === true : CREDENTIAL.test(name);
}
/** What may be shown of the value of a dotted key. */
function masked(name, value) {
    return isCredential(name, value) ? "***" : value;
}


/***/ }),

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

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4953);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7045);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4312);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4851);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6529);
/* harmony import */ var _views_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4085);
// config show: what is set, or with --effective everything that holds.






/** Data: `{config, origins}`: nested values, and each dotted key's source. Credentials are masked. */
const show = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineQuery */ .Ec)({
    name: "config show",
    summary: "Show the configuration and where each value comes from.",
    permission: "read",
    args: {
        section: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyName */ .nC, "One section, such as session_management."),
        effective: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)("Every key, defaults too."),
    },
    scope: () => "none",
    needs: () => [{ kind: "config" }],
    examples: [
        { line: "milestone config show", why: "what somebody set" },
        { line: "milestone config show session_management --effective", why: "all keys of a section" },
    ],
    answer(_workspace, { section, effective }, { facts }) {
        const rows = facts.config ? (0,_views_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configRows */ .w4)(facts.config, { section, effective }) : [];
        const named = section === undefined || rows.length > 0 || (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(section.split(".")).kind !== "unknown" ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null) : (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .keyNamed */ .dS)(section);
        if (!named.ok)
            return named;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ data: (0,_views_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configData */ .ve)(rows), reply: (0,_views_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configTable */ .xo)(rows), warnings: facts.config?.problems ?? [] });
    },
});


/***/ }),

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   rg: () => (/* binding */ configProblems),
/* harmony export */   ve: () => (/* binding */ configData),
/* harmony export */   w4: () => (/* binding */ configRows),
/* harmony export */   xo: () => (/* binding */ configTable)
/* harmony export */ });
/* harmony import */ var _base_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4728);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7634);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4312);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4851);
// The configuration as people see it: credentials masked, with who said what.






/** Keys that some source sets and, with `effective`, all others; of one section where it is named. Other programs' keys come last. */
function configRows(reading, { section, effective }) {
    const said = [...reading.settings.keys()];
    const known = (0,_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configKeys */ .nK)().filter(({ path }) => !path.includes("<name>")).map(({ key }) => key);
    const keys = new Set(effective ? [...known, ...said] : [...known.filter((key) => reading.settings.has(key)), ...said]);
    const rows = [...keys].map((key) => rowOf(reading, key));
    const others = [...reading.others].map(([key, value]) => ({ key, path: key.split("."), value: shownValue(key, value), source: "file", from: "file" }));
    return [...rows, ...others].filter(({ key }) => section === undefined || key === section || key.startsWith(`${section}.`));
}
function rowOf(reading, key) {
    const said = reading.settings.get(key)?.[0];
    const path = said?.path ?? key.split(".");
    const place = said?.at ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(said.at) : said?.name;
    const source = (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(reading, key);
    return { key, path, value: shownValue(key, valueAt(reading.config, path)), source, from: place === undefined ? source : `${source} (${place})` };
}
/** Null where there is nothing. */
function valueAt(config, path) {
    let value = config;
    for (const name of path)
        value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
    return value;
}
/** What may be shown of a key's value. */
function shownValue(key, value) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.map((item) => shownValue(key, item));
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shownValue(`${key}.${name}`, member)]));
    return (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .masked */ .Iv)(key, value);
}
/** The rows as nested data, and the source of each key. */
function configData(rows) {
    return {
        config: (0,_base_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .c)({}, rows.map(({ path, value }) => ({ kind: "set", at: path, value }))),
        origins: Object.fromEntries(rows.map(({ key, source }) => [key, source])),
    };
}
function configTable(rows) {
    if (rows.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Nothing is set; the defaults hold.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["key", "value", "from"], rows.map(({ key, value, from }) => [key, valueText(value), from]))];
}
/** A value as it is written in the file; unset is a dash. */
function valueText(value) {
    if (value === null)
        return "-";
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? `[${value.map(String).join(", ")}]` : (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? JSON.stringify(value) : String(value);
}
function configProblems(problems) {
    if (problems.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("The configuration is in order.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(problems.map(({ code, message, hint, at }) => `${at ? `${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}: ` : ""}${message} (${code})${hint ? ` ${hint}` : ""}`))];
}


/***/ })

};
