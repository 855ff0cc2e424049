export const id = 8738;
export const ids = [8738];
export const modules = {

/***/ 68738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readSession),
/* harmony export */   printSession: () => (/* binding */ printSession)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41349);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63715);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92775);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83313);
// Records of sessions: files of every form that was ever written, and the one that is written now.








/** The end of a step's output that a record keeps, in UTF-16 units: enough for the last error, small beside a commit. */
const TAIL_LENGTH_MAX = 2_000;
/** What the ends of all outputs may take together: a record stays far below the largest file that is read. */
const TAILS_LENGTH_MAX = 200_000;
/** Where each field may stand; the first place is the one that is written, in this order. */
const PLACES = {
    id: ["session.id", "session.session_id", "session_id", "id"],
    milestone_id: ["session.milestone_id", "milestone_id", "active_milestone"],
    status: ["session.status", "status"],
    owner: ["session.owner", "owner", "user"],
    host: ["session.host", "host"],
    started_at: ["session.started_at", "started_at", "created_at"],
    saved_at: ["session.saved_at", "saved_at", "timestamp"],
    save_reason: ["session.save_reason", "save_reason"],
    resumed_at: ["session.resumed_at", "resumed_at"],
    resumed_from: ["session.resumed_from", "resumed_from"],
    ended_at: ["session.ended_at", "ended_at"],
    agents: ["session.agents", "agents"],
    coordination: ["session.coordination", "coordination"],
    working_directory: ["context.working_directory", "working_directory"],
    branch: ["context.git_branch", "git_branch", "branch"],
    base: ["context.git_commit", "git_commit", "base"],
    blockers: ["execution_state.blockers", "blockers", "progress_snapshot.blockers"],
    steps: ["steps"],
};
const BLOCKS = new Set(["session", "context", "execution_state", "progress_snapshot", "resume_points", "environment"]);
/** Words for statuses that other versions used. */
const STATUS_WORDS = {
    resumed: "active", running: "active", in_progress: "active", done: "completed", complete: "completed", ended: "completed",
    interrupted: "paused", suspended: "paused", stopped: "paused", saved: "paused", error: "failed",
};
/**
 * `path` is shown to people; the id is the one of the file's name, but for files that were put aside or have a name of
 * their own. What is not known is kept: in a mapping of its block's name, or at the top.
 * Problems, each with its place: those of parseYaml, `invalid-value`, `invalid-id`.
 */
function readSession(text, path) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(text, path);
    if (!value.ok)
        return value;
    const file = value.value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at: [] }, "A session's record is a mapping; this is none."));
    const flat = [...BLOCKS].find((block) => file[block] !== undefined && file[block] !== null && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file[block]));
    if (flat !== undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at: [flat] }, `${flat} must be a mapping.`));
    const { fields, rest, places } = partsOf(file);
    const parsed = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Session */ .Nn.safeParse({ ...rest, ...normal(fields, rest), id: sessionIdOf(path) ?? fields["id"] });
    if (parsed.success && (0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(parsed.data.id) && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(parsed.data.milestone_id))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(parsed.data);
    const [field = "id", ...below] = parsed.success ? [(0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(parsed.data.id) ? "milestone_id" : "id"] : (parsed.error.issues[0]?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
    const at = [...(places[field]?.split(".") ?? []), ...below];
    const what = at.length === 0 ? `It has no ${field}.` : `${at.join(".")} has a value that is not allowed.`;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at }, what));
}
function faulty(text, { path, at }, message) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", message, { at: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(text, at, path), hint: "Correct it by hand; until then another session is gone on with." });
}
/** The id that a file's name claims; null for files that were put aside, and the one of another name. */
function sessionIdOf(path) {
    const name = /([^/]+)\.(?:ya?ml|json)$/.exec(path)?.[1] ?? "";
    return name === "session-resume" || name.startsWith("corrupted-") || !(0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(name) ? null : name;
}
/** Every known field from the first place that has it, and what is left when all of these are taken away. */
function partsOf(file) {
    const left = { ...file };
    const blocks = new Map([...BLOCKS].map((block) => [block, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file[block]) ? { ...file[block] } : {}]));
    const fields = {};
    const places = {};
    for (const [field, paths] of Object.entries(PLACES)) {
        for (const path of paths) {
            const [first = "", name] = path.split(".");
            const home = name === undefined ? left : (blocks.get(first) ?? {});
            const value = home[name ?? first] ?? null;
            delete home[name ?? first];
            if (value === null || field in fields)
                continue;
            fields[field] = value;
            places[field] = path;
        }
    }
    for (const block of BLOCKS)
        delete left[block];
    return { fields, places, rest: { ...left, ...Object.fromEntries([...blocks].filter(([, block]) => Object.keys(block).length > 0)) } };
}
/** Fields in today's words; what an earlier version knew of its tasks becomes steps, and is taken away from `rest`. */
function normal(fields, rest) {
    const { status = null, blockers, steps, ...others } = fields;
    return {
        ...others,
        status: typeof status === "string" ? (STATUS_WORDS[status] ?? status) : (status ?? (others["ended_at"] === undefined ? "paused" : "completed")),
        ...(blockers !== undefined && { blockers: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(blockers) ? blockers.map(sentenceOf) : blockers }),
        steps: steps ?? earlierSteps(rest),
    };
}
/** Blockers were texts or mappings with a reason. */
function sentenceOf(blocker) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(blocker))
        return blocker;
    const said = ["reason", "description", "message", "type"].map((key) => blocker[key]).find((value) => typeof value === "string");
    return said ?? JSON.stringify(blocker);
}
function earlierSteps(rest) {
    const { progress_snapshot: snapshot, execution_state: state } = rest;
    const tasks = (block, key) => {
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(block) ? block[key] : undefined;
        return ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value) ? value : [value]).filter((task) => typeof task === "string" && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableId */ .wx)(task)).map(String);
    };
    const done = tasks(snapshot, "completed_tasks");
    const begun = [...tasks(snapshot, "in_progress_tasks"), ...tasks(state, "current_task"), ...tasks(rest, "current_task")];
    return [...new Set([...done, ...begun])].map((task) => ({ task, status: done.includes(task) ? "completed" : "running" }));
}
const EMPTY = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Session */ .Nn.parse({ id: "", milestone_id: "" });
const EMPTY_STEP = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Step */ .pn.parse({ task: "" });
/** Written whatever they are, for those who read the file. */
const ALWAYS = new Set(["status", "agents", "coordination"]);
/**
 * The text of a record, the same for the same session. What is as it is by default is left out; the ends of outputs are kept
 * where they tell why a step did not complete. Reading it gives the session again.
 */
function printSession(session) {
    const file = {};
    for (const [field, [path = ""]] of Object.entries(PLACES)) {
        const [block = "", name] = path.split(".");
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(session[field]);
        if (name !== undefined && (ALWAYS.has(field) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sameJson */ .Vk)(value, EMPTY[field])))
            file[block] = { ...asMapping(file[block]), [name]: value };
    }
    for (const [key, value] of Object.entries((0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJsonObject */ .NK)(session))) {
        if (!(key in PLACES))
            file[key] = BLOCKS.has(key) ? { ...asMapping(file[key]), ...asMapping(value) } : value;
    }
    const steps = session.steps.map(withTail(session.steps)).map(stepFields);
    return (0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printYaml */ .d7)({ ...file, ...(steps.length > 0 && { steps }) });
}
function asMapping(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value) ? value : {};
}
/** Cuts what steps said at their end to what they may take. */
function withTail(steps) {
    const explains = ({ status, tail }) => tail !== null && status !== "completed";
    const longest = Math.min(TAIL_LENGTH_MAX, Math.floor(TAILS_LENGTH_MAX / Math.max(1, steps.filter(explains).length)));
    return (step) => ({ ...step, tail: explains(step) ? (step.tail?.slice(-longest) ?? null) : null });
}
function stepFields(step) {
    const known = Object.entries(EMPTY_STEP).map(([key, empty]) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(step[key]), empty]);
    const others = Object.keys(step).filter((key) => !(key in EMPTY_STEP)).sort();
    return Object.fromEntries([
        ...known.filter(([key, value, empty]) => key === "status" ? value !== "queued" : value !== empty).map(([key, value]) => [key, value]),
        ...others.map((key) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(step[key])]),
    ]);
}


/***/ }),

/***/ 41349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   Pz: () => (/* binding */ isStepOver),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Wf: () => (/* binding */ SESSION_STATUSES),
/* harmony export */   bW: () => (/* binding */ COORDINATIONS),
/* harmony export */   bp: () => (/* binding */ nextSessionId),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   sE: () => (/* binding */ STEP_STATUSES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84019);
// Sessions: the record of one execution of a milestone, step by step, and the journal that runs ahead of it.

/**
 * `queued` waits its turn, `waiting` waits for people or GitHub, `unverified` ended well and proved nothing, `skipped`
 * waits for something that failed.
 */
const STEP_STATUSES = ["queued", "running", "completed", "unverified", "failed", "timed_out", "cancelled", "skipped", "waiting"];
/** `active` while it runs, and after a crash until somebody looks; `paused` can be resumed; the others are over. */
const SESSION_STATUSES = ["active", "paused", "waiting", "completed", "failed", "corrupted"];
const COORDINATIONS = ["parallel", "sequential", "simple", "hierarchical"];
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
/** One task within a session. Instants are ISO 8601 UTC. */
const Step = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    task: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STEP_STATUSES), "queued"),
    /** How often it was started, in this session. */
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    exit_code: maybeNumber,
    started_at: maybeText,
    finished_at: maybeText,
    /** The seat that did it: "agent-1". */
    seat: maybeText,
    /** Why it failed, waits, was skipped or is unverified: a sentence. */
    reason: maybeText,
    /** What kind of obstacle it met, where it is one of its own: "merge_conflict", "stall". */
    blocker: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The commit with its changes, and whether the work branch has it. */
    commit: maybeText,
    merged: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    /** The end of its output, capped. */
    tail: maybeText,
    /** The run of a workflow that does it, on GitHub. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    run_url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const Session = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milestone_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SESSION_STATUSES), "active"),
    /** The actor that it belongs to, and where it runs or ran. */
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    host: maybeText,
    started_at: maybeText,
    /** The last checkpoint, and why it was made. */
    saved_at: maybeText,
    save_reason: maybeText,
    resumed_at: maybeText,
    resumed_from: maybeText,
    ended_at: maybeText,
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 1),
    coordination: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(COORDINATIONS), "parallel"),
    /** The work branch and the commit it started from; null without git. */
    branch: maybeText,
    base: maybeText,
    working_directory: maybeText,
    blockers: texts,
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Step), []),
});
/** Whether nothing more happens to a step by itself in this session. */
function isStepOver(status) {
    return status !== "queued" && status !== "running";
}
/** `session-20261121-001` after none of that day; ids of any form count. */
function nextSessionId(taken, now) {
    const start = `session-${now.slice(0, 10).replaceAll("-", "")}-`;
    let highest = 0;
    for (const id of taken)
        if (id.startsWith(start) && /^\d{1,9}$/.test(id.slice(start.length)))
            highest = Math.max(highest, Number(id.slice(start.length)));
    return `${start}${String(highest + 1).padStart(3, "0")}`;
}
/** What a session's id may be, of all forms ever written. */
function isSessionId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text);
}


/***/ })

};
