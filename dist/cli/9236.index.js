export const id = 9236;
export const ids = [9236,1317,8738];
export const modules = {

/***/ 21317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirm: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5569);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Asking a person, where there is one, for what a verb wants agreed.


/** Null where the person agrees. Problem: `confirmation-needed`. */
async function confirm(sentence, environment) {
    if (!canAsk(environment))
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Add --yes to the command." });
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
    const reader = createInterface({ input: process.stdin, output: process.stderr });
    // A terminal hands Ctrl+C to the reader, not to the process.
    reader.on("SIGINT", () => process.emit("SIGINT"));
    const closed = new Promise((resolve) => reader.once("close", () => resolve("")));
    try {
        const answer = await Promise.race([reader.question(`${(0,_core_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(sentence)} [y/N] `), closed]);
        if (/^y(?:es)?$/i.test(answer.trim()))
            return null;
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("confirmation-needed", "You did not say yes; nothing was changed.", { hint: "Add --yes to the command to agree beforehand." });
    }
    finally {
        reader.close();
    }
}
function canAsk(environment) {
    return process.stdin.isTTY === true && process.stderr.isTTY === true && (environment["CI"] ?? "") === "";
}


/***/ }),

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

/***/ 10280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resolveAgent)
/* harmony export */ });
/* unused harmony export parseBudget */
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
// How a coding agent is run: its program and arguments, what it may see, and how much it may cost.




/**
 * The documented non-interactive modes. Claude Code: `claude -p` takes the prompt from standard input where no argument is
 * one, `acceptEdits` lets it change files of its folder, other tools as its own settings say; `--max-turns` and
 * `--max-budget-usd` cap a run. Codex: `codex exec` asks for nothing, its sandbox lets it write in its folder, `-` stands
 * for a prompt from standard input; it documents no cap. Neither preset ever switches permissions off.
 */
const PRESETS = {
    claude: {
        argv: ["claude", "-p", "--output-format", "text", "--permission-mode", "acceptEdits"],
        caps: { turns: "--max-turns", dollars: "--max-budget-usd" },
        last: [],
        env: ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"],
        silent: true,
    },
    codex: { argv: ["codex", "exec", "--sandbox", "workspace-write"], caps: {}, last: ["-"], env: ["CODEX_API_KEY"], silent: false },
};
const UNSET = { command: null, env: [], prompt: null, timeout: null, home: "private", budget: null };
/**
 * The agent of this name: the command of the configuration as a shell line, else a preset. Problem: `invalid-value` for a
 * name that means none, a budget that cannot be read, and a path that leads out of the data folder. Warning:
 * `value-ignored` for a budget that the command cannot be told.
 */
function resolveAgent(name, agents) {
    const settings = (Object.hasOwn(agents, name) ? agents[name] : undefined) ?? UNSET;
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    const program = settings.command !== null ? ownCommand(name, settings) : preset ? presetCommand(name, { preset, settings }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(unknownAgent(name, agents));
    if (!program.ok)
        return program;
    const prompt = promptSource(name, settings.prompt);
    if (!prompt.ok)
        return prompt;
    const env = settings.env.length > 0 ? settings.env : (preset?.env ?? []);
    const timeoutMs = settings.timeout === null ? null : (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(settings.timeout);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...program.value, env, home: settings.home, timeoutMs, prompt: prompt.value });
}
/** The user's own words, permissions and caps included; a shell reads them, as it reads a task's `run`. */
function ownCommand(name, { command, budget }) {
    const line = (command ?? "").trim();
    if (line === "" || line.includes("\0"))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "command", "is not a command line."));
    const warnings = budget === null ? [] : [ignoredBudget(name, "a command of your own is run as it stands", "Write the limit into the command.")];
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ argv: ["/bin/sh", "-c", line], line, silent: false, warnings });
}
function presetCommand(name, { preset, settings }) {
    const budget = settings.budget === null ? null : parseBudget(settings.budget);
    if (settings.budget !== null && budget === null) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "budget", `cannot be ${JSON.stringify(settings.budget)}.`, 'Write "20 turns", "5 USD" or "$5".'));
    }
    const flag = budget && preset.caps[budget.unit];
    const argv = [...preset.argv, ...(budget && flag ? [flag, budget.amount] : []), ...preset.last];
    const warnings = budget && !flag ? [ignoredBudget(name, `${name} has no option that caps ${budget.unit}`, `Limit its time with coding_agents.${name}.timeout.`)] : [];
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ argv, line: argv.join(" "), silent: preset.silent, warnings });
}
/** `20 turns`, `5 USD`, `$0.50`; null for anything else, nothing at all included. */
function parseBudget(text) {
    const turns = /^([1-9]\d{0,4}) turns?$/.exec(text)?.[1];
    if (turns !== undefined)
        return { unit: "turns", amount: turns };
    const dollars = /^(?:\$ ?(?<sign>\d{1,5}(?:\.\d{1,2})?)|(?<word>\d{1,5}(?:\.\d{1,2})?) ?USD)$/.exec(text)?.groups;
    const amount = Number(dollars?.["sign"] ?? dollars?.["word"] ?? 0);
    return amount > 0 ? { unit: "dollars", amount: String(amount) } : null;
}
/** One word that ends like a file of prose is a path; everything else is the template itself. */
function promptSource(name, prompt) {
    if (prompt === null || prompt.trim() === "")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const word = prompt.trim().replace(/^\.\//, "");
    if (!/^[^\s{}]+\.(?:md|txt)$/.test(word))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: "text", text: prompt });
    const steps = word.split("/");
    if (word.includes("\\") || steps.some((step) => step === "" || step === "." || step === "..")) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "prompt", `cannot be ${JSON.stringify(word)}.`, "Name a file below the data folder, such as templates/prompt.md."));
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: "path", path: word });
}
function unknownAgent(name, agents) {
    const names = [...new Set([...Object.keys(agents), ...Object.keys(PRESETS)])];
    const [near] = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names.filter((one) => one !== name));
    const meant = near === undefined ? "" : `Did you mean ${near}? `;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `There is no coding agent ${JSON.stringify(name)}.`, { hint: `${meant}claude and codex are known; any other needs coding_agents.NAME.command in the configuration.` });
}
function invalid(name, key, message, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `coding_agents.${name}.${key} ${message}`, { hint });
}
function ignoredBudget(name, why, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `coding_agents.${name}.budget is not kept: ${why}.`, { hint });
}


/***/ }),

/***/ 81937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   XY: () => (/* binding */ verifyLines),
/* harmony export */   gx: () => (/* binding */ doneBy)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
/* harmony import */ var _coding_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10280);


const WAYS = ["run", "agent", "uses"];
function doneBy(task) {
    const given = WAYS.filter((way) => task[way] !== undefined);
    const [way] = given;
    if (way === undefined)
        return { kind: "people" };
    if (given.length > 1)
        return unclear(`It has ${given.join(" and ")}; a task is done in one way.`);
    const value = (task[way] ?? "").trim();
    if (value === "")
        return unclear(`Its ${way} is empty.`);
    if (value.includes("\0"))
        return unclear(`Its ${way} holds a NUL character, which no command can.`);
    if (way === "run")
        return { kind: "run", line: value };
    return way === "agent" ? { kind: "agent", name: value } : workflow(value);
}
function workflow(uses) {
    const name = /^workflow +([A-Za-z0-9][\w.-]*)$/.exec(uses)?.[1];
    return name === undefined ? unclear("Its uses is not `workflow NAME`, which is all that it can be.") : { kind: "workflow", name };
}
function unclear(reason) {
    return { kind: "unclear", reason };
}
/**
 * Every command line of the repository's own that the open tasks of a milestone run, in the order of the tasks, each once: what
 * people accept before it first runs. A task's variables stand before its lines, for they too change what a line does.
 */
function commandsOf(milestone, config) {
    const open = milestone.tasks.filter(({ status }) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isTaskOver */ .Od)(status));
    return [...new Set(open.flatMap((task) => linesOf(task, config).map((line) => `${variablesOf(task)}${line}`)))];
}
function linesOf(task, config) {
    const how = doneBy(task);
    if (how.kind === "run")
        return [how.line, ...verifyLines(task)];
    if (how.kind !== "agent")
        return [];
    const agent = (0,_coding_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAgent */ .c)(how.name, config.coding_agents);
    return agent.ok ? [agent.value.line, ...verifyLines(task)] : verifyLines(task);
}
/** The commands that prove a task, without empty ones. */
function verifyLines({ verify }) {
    return verify.map((line) => line.trim()).filter((line) => line !== "");
}
function variablesOf({ env = {} }) {
    return Object.entries(env).map(([name, value]) => `${name}=${JSON.stringify(String(value))} `).join("");
}


/***/ }),

/***/ 84219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ progressLines),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61667);
/* harmony import */ var _base_encode_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5569);
/* harmony import */ var _base_encode_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4797);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
// A running session in plain lines: the block that a terminal redraws, and one line for each change.






const BAR_CELLS = 20;
/** A block higher than the screen cannot be redrawn. */
const SEATS_SHOWN_MAX = 12;
const BLOCKERS_SHOWN_MAX = 3;
/** No line is wider than `width` columns, 8 at least, or holds what a terminal would obey. */
function progressLines(view, width) {
    const { milestone, seats, blockers, counts, total } = view;
    const share = total === 0 ? 0 : (100 * counts.completed) / total;
    return [
        `${(0,_base_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M)(share, BAR_CELLS)} ${(0,_base_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .wholePercent */ .p)(share)} %  ${milestone.id}: ${milestone.title}`,
        `${countsText((status) => counts[status], total)} · ${timeText(view)}`,
        ...seatLines(seats.slice(0, SEATS_SHOWN_MAX)),
        ...(seats.length > SEATS_SHOWN_MAX ? [`and ${seats.length - SEATS_SHOWN_MAX} more agents`] : []),
        ...upTo(blockers.map((blocker) => `Blocked: ${blocker}`), BLOCKERS_SHOWN_MAX),
    ].map((line) => fitted(line, width));
}
/** Cells of tables are what is cut to a width. */
function fitted(line, width) {
    return (0,_base_encode_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeTerminal */ .zK)([(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([line], [])], { colour: false, width }).trimEnd();
}
function seatLines(seats) {
    const cells = seats.map(({ name, state, task, title, forMs }) => [name, task === null ? (0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(state) : (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(forMs), task === null ? "" : `${task} ${title}`]);
    const [names, times] = [Math.max(...cells.map(([name]) => name.length)), Math.max(...cells.map(([, time]) => time.length))];
    return cells.map(([name, time, doing]) => `  ${name.padEnd(names)}  ${time.padEnd(times)}  ${doing}`);
}
/** "5 of 12 done, 1 failed, 2 waiting": what there is none of is left out. */
function countsText(countOf, total) {
    const others = OTHERS.map(([word, ...statuses]) => [statuses.reduce((sum, status) => sum + countOf(status), 0), word]);
    return [`${countOf("completed")} of ${total} done`, ...others.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []))].join(", ");
}
const OTHERS = [["failed", "failed", "timed_out"], ["unverified", "unverified"], ["waiting", "waiting"], ["skipped", "skipped"], ["cancelled", "cancelled"]];
function timeText({ elapsedMs, leftMs }) {
    return leftMs === null ? (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(elapsedMs) : `${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(elapsedMs)}, about ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(leftMs)} left`;
}
/** The first ones, and how many more there are. */
function upTo(items, most) {
    return items.length <= most ? [...items] : [...items.slice(0, most), `and ${items.length - most} more`];
}
/** One line in words of what an event of a running session says; null where it says nothing to people. */
function changeLine({ event_type, details }) {
    const said = TELLERS[event_type]?.({ ...details, task: textOf(details["task_id"]) });
    return said === undefined ? null : (0,_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(said);
}
const TELLERS = {
    task_started: ({ task, ...details }) => `${task}${details["phase"] === undefined ? "" : ` (${textOf(details["phase"])})`} started on ${textOf(details["seat"])}${Number(details["attempt"]) > 1 ? `, attempt ${Number(details["attempt"])}` : ""}`,
    task_completed: ({ task, ...details }) => `${task} completed${timeOf(details["ms"])}`,
    task_status_changed: ({ task, ...details }) => `${task} ${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(textOf(details["new_status"]))}${timeOf(details["ms"])}${reasonOf(details["reason"])}`,
    conflict_detected: ({ task, ...details }) => `${task} collides with ${listOf(details["with"]) || "somebody else"} in ${listOf(details["files"])}`,
    blocker_detected: (details) => `${details["warning"] === true ? "Warning" : "Blocked"}${reasonOf(details["reason"])}`,
    session_ended: (details) => `Session ${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(textOf(details["status"]))}, ${Number(details["steps_completed"])} of ${Number(details["steps_total"])} tasks completed${reasonOf(details["reason"])}`,
};
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function listOf(value) {
    return Array.isArray(value) ? value.join(", ") : "";
}
function timeOf(ms) {
    return typeof ms === "number" ? ` after ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms)}` : "";
}
function reasonOf(reason) {
    return typeof reason === "string" && reason !== "" ? `: ${reason}` : "";
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
