export const id = 1047;
export const ids = [1047];
export const modules = {

/***/ 23087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _core_model_permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74173);
// The event behind a run: who started it, with which inputs, and what GitHub has authorised by starting it.





const { workflow_dispatch, schedule, push } = _core_model_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIGGERS */ .Q;
/** Everything else was authorised for nothing. A pull request only reads, whoever opened it. */
const LEVELS = new Map(Object.entries({ workflow_dispatch, schedule, push, pull_request: "read" }));
/** GitHub sends no larger payload. */
const EVENT_BYTES_MAX = 25 * 1024 * 1024;
/** Where no file is named, as on a laptop, the event is empty: a named one is never guessed at. Problem: `unreadable`. */
function readEvent(environment) {
    const { GITHUB_EVENT_PATH: path = "", GITHUB_EVENT_NAME: name = "", GITHUB_ACTOR: actor = "" } = environment;
    const payload = payloadAt(path);
    if (payload === null) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("unreadable", "The file of the event cannot be read.", { hint: "GITHUB_EVENT_PATH must name a JSON file; under act, give one with -e." }));
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ name, payload, inputs: textsIn(payload["inputs"]), actor: actor || "unknown", level: LEVELS.get(name) ?? "none" });
}
function payloadAt(path) {
    if (path === "")
        return {};
    try {
        const payload = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > EVENT_BYTES_MAX ? null : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
        return (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(payload) ? payload : null;
    }
    catch {
        return null;
    }
}
/** GitHub gives booleans and numbers of typed inputs as such in some versions. */
function textsIn(inputs) {
    if (!(0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(inputs))
        return {};
    return Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => (isPlain(value) ? [[name, String(value)]] : [])));
}
function isPlain(value) {
    return ["string", "number", "boolean"].includes(typeof value);
}
/** Names what this step of this run asks for: the same run tried again is another attempt. */
function requestOf({ GITHUB_RUN_ID: run = "local", GITHUB_RUN_ATTEMPT: attempt = "1", GITHUB_JOB: job = "", GITHUB_ACTION: step = "" }) {
    return [run, attempt, job, step].filter((part) => part !== "").join("-").slice(0, REQUEST_CHARACTERS_MAX);
}
/** The ordinal of a command is added to it. */
const REQUEST_CHARACTERS_MAX = 190;
/** The address of this run, for links; null outside of GitHub. */
function runUrl({ GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" }) {
    return server === "" || repository === "" || run === "" ? null : `${server}/${repository}/actions/runs/${run}`;
}


/***/ }),

/***/ 47142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   SF: () => (/* binding */ isMode),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   qs: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* unused harmony exports INPUTS, OUTPUTS */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(166);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
// The inputs and outputs of the Action: the list that action.yml repeats, and how inputs are read.



const MODES = [
    "check", "command", "execute", "claim", "run", "record", "scale-check", "cleanup", "sweep", "maintain", "dashboard",
];
/** A default may be an expression of GitHub's, which the runner fills in. */
const INPUTS = {
    "mode": { description: "What to do: check, command, execute, scale-check, cleanup, sweep or maintain. Not available yet: claim, run, record, dashboard.", default: "check" },
    "command": { description: "Commands to run in mode command, one a line, with or without /milestone in front. Without it, those of the comment that started the run.", default: "" },
    "milestone": { description: "The milestone to work on in mode execute.", default: "" },
    "agents": { description: "How many tasks run at once in mode execute.", default: "" },
    "coordination": { description: "How tasks are coordinated in mode execute: parallel, sequential, simple or hierarchical.", default: "" },
    "token": { description: "The token for GitHub's API and for pushing. Mode check does not use it.", default: "${{ github.token }}" },
    "database-url": { description: "The PostgreSQL database, from a secret; scale-check and maintain choose PostgreSQL only where it is given, and do not connect to it.", default: "" },
    "working-directory": { description: "The folder of the repository to work in, relative to the workspace.", default: "." },
    "dry-run": { description: "Say what would change and write nothing: true or false. Mode check never writes.", default: "false" },
};
const OUTPUTS = {
    "result": { description: "The JSON envelope of the outcome, as --json prints it." },
    "ok": { description: "true where nothing failed, else false." },
    "milestone": { description: "The milestone worked on, where it was one." },
    "session": { description: "The session of mode execute." },
    "matrix": { description: "The ready tasks as a JSON matrix, from mode claim. Not available yet." },
    "backend": { description: "The catalog in use, from mode scale-check." },
    "dashboard-path": { description: "The file of the dashboard, from mode dashboard. Not available yet." },
};
/** The input, or its default where it is empty or, outside of a runner, not given. */
function input(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name) || INPUTS[name].default;
}
/** Problem: `usage` for a boolean that is none. */
function flag(name) {
    const text = input(name).toLowerCase();
    if (text === "true" || text === "false")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text === "true");
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("usage", `The input ${name} cannot be ${JSON.stringify(input(name))}.`, { hint: "It is true or false." }));
}
function isMode(word) {
    return MODES.some((mode) => mode === word);
}
/** Inputs that a workflow gives and nobody reads, as it spells them but in lower case. */
function unknownInputs(environment) {
    const known = new Set(Object.keys(INPUTS));
    const given = Object.keys(environment).filter((key) => key.startsWith("INPUT_")).map((key) => key.slice("INPUT_".length).toLowerCase());
    return given.filter((name) => !known.has(name)).sort();
}


/***/ }),

/***/ 81047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(166);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/rules/health.js + 1 modules
var health = __webpack_require__(27134);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/envelope.js
var engine_envelope = __webpack_require__(80687);
// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(23087);
// EXTERNAL MODULE: ./lib/action/inputs.js
var inputs = __webpack_require__(47142);
;// CONCATENATED MODULE: ./lib/action/modes.js
const CARRIERS = {
    "check": async () => (await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(7340)]).then(__webpack_require__.bind(__webpack_require__, 22815))).check,
    "command": async () => (await Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(7826), __webpack_require__.e(7028), __webpack_require__.e(6647), __webpack_require__.e(9844), __webpack_require__.e(5743), __webpack_require__.e(3766), __webpack_require__.e(3987), __webpack_require__.e(9231), __webpack_require__.e(9650), __webpack_require__.e(4128)]).then(__webpack_require__.bind(__webpack_require__, 35115))).command,
    "execute": async () => (await Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(7826), __webpack_require__.e(7028), __webpack_require__.e(9844), __webpack_require__.e(5743), __webpack_require__.e(3987), __webpack_require__.e(154), __webpack_require__.e(5204), __webpack_require__.e(6881)]).then(__webpack_require__.bind(__webpack_require__, 73076))).execute,
    "scale-check": async () => (await Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(9844), __webpack_require__.e(5743), __webpack_require__.e(8941)]).then(__webpack_require__.bind(__webpack_require__, 88941))).upkeep("scale-check"),
    "cleanup": async () => (await Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(9844), __webpack_require__.e(5743), __webpack_require__.e(8941)]).then(__webpack_require__.bind(__webpack_require__, 88941))).upkeep("cleanup"),
    "sweep": async () => (await Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(9844), __webpack_require__.e(5743), __webpack_require__.e(8941)]).then(__webpack_require__.bind(__webpack_require__, 88941))).upkeep("sweep"),
    "maintain": async () => (await Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(9844), __webpack_require__.e(5743), __webpack_require__.e(8941)]).then(__webpack_require__.bind(__webpack_require__, 88941))).upkeep("maintain"),
};
/** Modes that have their names and nothing behind them yet. */
function isAvailable(mode) {
    return Object.hasOwn(CARRIERS, mode);
}

// EXTERNAL MODULE: ./lib/action/report.js + 1 modules
var report = __webpack_require__(3906);
;// CONCATENATED MODULE: ./lib/action/main.js
// The Action behind its entry: reads the inputs, runs the mode, leaves the report.












/** The exit code: 0, or 1 where the mode found or met a problem. Never throws. */
async function run() {
    for (const name of (0,inputs/* unknownInputs */.qs)(process.env))
        core/* warning */.$e(`There is no input ${name}; it is ignored.`);
    const mode = (0,inputs/* input */.hF)("mode");
    try {
        const done = await outcome(mode).catch(fault);
        await leave(mode, done);
        return done.finished.problem ? 1 : 0;
    }
    catch (error) {
        core/* error */.z3(traceOf(error));
        return 1;
    }
}
/** A fault of ours ends as any other failure, so that later steps are told. */
function fault(error) {
    const id = (0,external_node_crypto_.randomUUID)().slice(0, 8);
    return failing((0,problem/* problem */.CC)("unexpected", `Unexpected fault ${id}: ${traceOf(error)}`));
}
function traceOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
async function outcome(mode) {
    if (!(0,inputs/* isMode */.SF)(mode))
        return failing((0,problem/* problem */.CC)("usage", `There is no mode ${JSON.stringify(mode)}.`, { hint: `The modes are ${inputs/* MODES */.FN.join(", ")}.` }));
    if (!isAvailable(mode))
        return failing((0,problem/* problem */.CC)("not-available", `Mode ${mode} is not available yet.`, { hint: `This version has ${Object.keys(CARRIERS).join(", ")}.` }));
    const [dryRun, event] = [(0,inputs/* flag */.Jt)("dry-run"), (0,action_event/* readEvent */.j_)(process.env)];
    if (!dryRun.ok)
        return failing(dryRun.problem);
    if (!event.ok)
        return failing(event.problem);
    const carryOut = await CARRIERS[mode]();
    return carryOut({ folder: (0,external_node_path_.resolve)(workspace(), (0,inputs/* input */.hF)("working-directory")), event: event.value, dryRun: dryRun.value, environment: process.env });
}
function failing(failure) {
    return { finished: (0,ask/* stopped */.ce)(failure) };
}
async function leave(mode, { finished, root = workspace(), refused = 0, diffs }) {
    const dryRun = (0,inputs/* input */.hF)("dry-run").toLowerCase() === "true" || finished.diff !== "";
    const envelope = (0,engine_envelope/* envelopeOf */.Ge)(mode, finished, { dryRun });
    await (0,report/* report */.z8)({
        title: `Milestones: ${mode}`,
        folder: (0,external_node_path_.relative)(workspace(), root).replaceAll("\\", "/"),
        reply: [...finished.reply, ...(diffs === "told" ? [] : (0,report/* wouldChange */.ev)(finished.diff))],
        refused,
        findings: findingsOf(finished),
        outputs: { result: (0,report/* outputText */.jO)(envelope), ok: String(envelope.ok), ...namesIn(finished.data) },
    });
}
/** What later steps of a workflow ask for most. */
function namesIn(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return {};
    const { milestone, session, backend } = data;
    const id = (value) => ((0,json/* isObject */.Gv)(value) && typeof value["id"] === "string" ? value["id"] : typeof value === "string" ? value : null);
    const found = { milestone: id(milestone), session: id(session), backend: id(backend) };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}
/** A check lists its problems in its data, and some of them come as warnings too; each is told once. */
function findingsOf({ data, warnings, problem: failure }) {
    const listed = (0,json/* isObject */.Gv)(data) && Array.isArray(data["problems"]) ? data["problems"].filter(isProblem) : [];
    const errors = listed.filter(health/* isError */.b);
    const told = new Map([...listed.filter((one) => !(0,health/* isError */.b)(one)), ...warnings].map((one) => [JSON.stringify([one.message, one.at]), one]));
    for (const error of errors)
        told.delete(JSON.stringify([error.message, error.at]));
    return { errors: failure && errors.length === 0 ? [failure] : errors, warnings: [...told.values()] };
}
function isProblem(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value["message"] === "string" && isCode(value["code"]);
}
function isCode(value) {
    return typeof value === "string" && Object.hasOwn(problem/* PROBLEMS */.D3, value);
}
function workspace() {
    return process.env["GITHUB_WORKSPACE"] || process.cwd();
}


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ outputText),
  z8: () => (/* binding */ report),
  ev: () => (/* binding */ wouldChange)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(166);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/conversation/answer.js
var answer = __webpack_require__(61237);
// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/core/base/encode/markdown.js
var markdown = __webpack_require__(88484);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
;// CONCATENATED MODULE: ./lib/core/views/conversation/summary.js
// The summary of a run in GitHub Actions: what failed first, then what was odd, then what there is to tell.



/** GitHub drops a summary of 1 MiB altogether, so there is room left for what others write into it. */
const SUMMARY_BYTES_MAX = 900_000;
const TITLE_LENGTH_MAX = 200;
const CELL_LENGTH_MAX = 2_000;
/** A character of UTF-16 takes at most three bytes. */
const BYTES_PER_UNIT_MAX = 3;
/** For the sentence about what is left out. */
const SENTENCE_BYTES_MAX = 200;
const HEAD = ["", "Where", "What is wrong", "What to do"];
/** Markdown of at most 900,000 bytes; nobody's words are more than text in it. */
function summaryText({ title, errors, warnings, refused = 0, reply = [], run = null }) {
    const count = errors.length + warnings.length;
    const found = count === 0 ? [] : [`${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}.`];
    const green = refused === 0 ? [] : [`${counted(refused, "command")} came to nothing, and ${refused === 1 ? "its answer says" : "their answers say"} why${errors.length === 0 ? "; the run is green" : ""}.`];
    const counts = count + refused === 0 ? "Everything is in order." : [...found, ...green].join(" ");
    const start = `### ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(title, TITLE_LENGTH_MAX))}\n\n${counts}${run === null ? "" : ` ${(0,inline/* linked */.q)("run", run)}`}\n`;
    const rows = [...errors.map((problem) => rowOf("❌ error", problem)), ...warnings.map((problem) => rowOf("⚠️ warning", problem))];
    const listed = count === 0 ? "" : `\n${tableOf(rows, SUMMARY_BYTES_MAX - bytesOf(start))}`;
    const room = Math.floor((SUMMARY_BYTES_MAX - bytesOf(start) - bytesOf(listed)) / BYTES_PER_UNIT_MAX) - 2;
    const rest = reply.length === 0 || room < SENTENCE_BYTES_MAX ? "" : `\n${(0,markdown/* shortened */.vI)((0,markdown/* markdownOf */.RQ)(reply), { room, note: "_The rest is left out: a summary holds no more._" })}`;
    return `${start}${listed}${rest}`;
}
function rowOf(kind, { code, message, hint, at }) {
    return (0,inline/* tableRow */.jD)([kind, at ? (0,problem/* placeText */.Z9)(at) : "", `${(0,inline/* upToLength */.jV)(message, CELL_LENGTH_MAX)} (${code})`, (0,inline/* upToLength */.jV)(hint ?? "", CELL_LENGTH_MAX)]);
}
function tableOf(rows, room) {
    const kept = [];
    let left = room - bytesOf((0,inline/* tableHead */.PP)(HEAD)) - SENTENCE_BYTES_MAX;
    for (const row of rows) {
        left -= bytesOf(row) + 1;
        if (left < 0)
            break;
        kept.push(row);
    }
    const more = rows.length - kept.length;
    return [(0,inline/* tableHead */.PP)(HEAD), ...kept, ...(more > 0 ? ["", `${more} more are left out: a summary holds no more.`] : []), ""].join("\n");
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./lib/action/report.js
// What a run leaves on GitHub: annotations at file and line, a job summary, the outputs.




/** GitHub shows no more of one kind for a step. */
const ANNOTATIONS_MAX = 10;
/** An output of more than 1 MB, in UTF-16, is refused. */
const OUTPUT_LENGTH_MAX = 400_000;
async function report({ title, folder, reply, findings, refused, outputs }) {
    for (const problem of findings.errors.slice(0, ANNOTATIONS_MAX))
        core/* error */.z3(sentence(problem), place(problem, folder));
    for (const problem of findings.warnings.slice(0, ANNOTATIONS_MAX))
        core/* warning */.$e(sentence(problem), place(problem, folder));
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    await summarise(summaryText({ title, ...findings, refused, reply }));
}
/** What a dry run found; nothing where there is no difference. */
function wouldChange(diff) {
    return diff === "" ? [] : [(0,reply/* text */.Qq)(answer/* NOTHING_WRITTEN */.q), (0,reply/* code */.aY)(diff, "diff")];
}
/** The envelope as an output; without its data where it would be too long. */
function outputText(envelope) {
    const whole = JSON.stringify(envelope);
    if (whole.length <= OUTPUT_LENGTH_MAX)
        return whole;
    const left = { code: "value-ignored", message: "The data is too long for an output and is left out; the job summary lists it." };
    return JSON.stringify({ ...envelope, data: null, warnings: [left] });
}
/** Without a summary to write to, as on a laptop, there is none. */
async function summarise(markdown) {
    if (process.env["GITHUB_STEP_SUMMARY"])
        await core/* summary */.z.addRaw(markdown, true).write();
}
function sentence({ message, hint }) {
    return hint === undefined ? message : `${message}\n${hint}`;
}
function place({ code, at }, folder) {
    if (!at)
        return { title: code };
    const file = folder === "" ? at.path : `${folder}/${at.path}`;
    return { title: code, file, ...(at.line !== undefined && { startLine: at.line }), ...(at.column !== undefined && { startColumn: at.column }) };
}


/***/ }),

/***/ 61667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar),
/* harmony export */   p: () => (/* binding */ wholePercent)
/* harmony export */ });
// A share as a bar of cells, the same in every sink and table.
/** Full only at 100 per cent, empty only below one cell; whatever is no percentage counts as 0. `cells` is the bar's width. */
function bar(percentage, cells) {
    const filled = Math.floor((wholePercent(percentage) / 100) * cells);
    return `${"█".repeat(filled)}${"░".repeat(cells - filled)}`;
}
/** From 0 to 100, rounded; 0 for what is no number. */
function wholePercent(percentage) {
    return Math.min(100, Math.max(0, Math.round(percentage) || 0));
}


/***/ }),

/***/ 88164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Fp: () => (/* binding */ DURATION_HINT),
/* harmony export */   S5: () => (/* binding */ durationText)
/* harmony export */ });
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
const SPELLED = [["d", 86_400], ["h", 3_600], ["m", 60], ["s", 1]];
/** "420ms", "1.4s", "42s", "1m 20s", "2h 5m": what a person wants to know, the two largest units at most. */
function durationText(ms) {
    const whole = Math.max(0, Math.round(ms));
    if (whole < 1_000)
        return `${whole}ms`;
    if (whole < 9_950)
        return `${Number((whole / 1_000).toFixed(1))}s`;
    const seconds = Math.round(whole / 1_000);
    const first = SPELLED.findIndex(([, size]) => seconds >= size);
    const counts = SPELLED.map(([unit, size], index) => [Math.floor((seconds % (SPELLED[index - 1]?.[1] ?? Number.POSITIVE_INFINITY)) / size), unit]);
    return counts.slice(first, first + 2).filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ");
}


/***/ }),

/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
// Edits of plain data as values, and what applying them means.

/** The value after all edits; the given value is left as it was. A path through a scalar replaces the scalar. */
function applyEdits(value, edits) {
    return edits.reduce((result, edit) => applyEdit(result, edit, edit.at), value);
}
function applyEdit(value, edit, way) {
    const [key, ...rest] = way;
    if (key === undefined)
        return edit.kind === "remove" ? null : edit.value;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && typeof key === "number")
        return editList(value, edit, [key, rest]);
    if (edit.kind === "remove" && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return value ?? null;
    return editMapping((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : {}, edit, [String(key), rest]);
}
function editList(items, edit, [key, rest]) {
    if (rest.length === 0 && edit.kind === "insert")
        return items.toSpliced(key, 0, edit.value);
    if (rest.length === 0 && edit.kind === "remove")
        return items.toSpliced(key, 1);
    return items.map((item, index) => (index === key ? applyEdit(item, edit, rest) : item));
}
function editMapping(mapping, edit, [key, rest]) {
    const member = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
    if (edit.kind !== "remove")
        return { ...mapping, [key]: applyEdit(member, edit, rest) };
    if (member === undefined)
        return mapping;
    if (rest.length > 0)
        return { ...mapping, [key]: applyEdit(member, edit, rest) };
    return Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));
}


/***/ }),

/***/ 29620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   jV: () => (/* binding */ upToLength),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5569);
// Somebody's words inside Markdown: as running text, at a line's start, as a cell, as code, as a link of ours.

const JOINER = "\u200d";
/** On one line: control characters are gone, line ends and tabs are spaces. */
function oneLine(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/[\n\t]+/g, " ").trim();
}
/** At most so many characters, cut with an ellipsis. */
function upToLength(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`.toWellFormed();
}
/** Running text within a line. Addresses become code, which is neither linked nor counted as a reference; everything else is escaped. */
function inlineText(text) {
    return inline(oneLine(text));
}
/** The same where a line begins: it makes no list, heading, rule or command of it. */
function lineText(text) {
    return atStart(inlineText(text));
}
/** Text of several lines. */
function paragraph(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).split("\n").map((line) => atStart(inline(line.trim()))).join("\n");
}
function tableRow(cells) {
    return `| ${cells.map(inlineText).join(" | ")} |`;
}
/** The first two lines of a table. */
function tableHead(names) {
    return `${tableRow(names)}\n|${" --- |".repeat(names.length)}`;
}
/** Code on one line, its quotes longer than any run of them inside. Not for cells of tables: a bar would end one. */
function codeSpan(code) {
    const text = oneLine(code);
    if (text === "")
        return "";
    const ticks = "`".repeat(longestRun(text) + 1);
    const space = /^`|`$|^ .* $/.test(text) ? " " : "";
    return `${ticks}${space}${text}${space}${ticks}`;
}
function fenced(code, language) {
    const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(code).replace(/\n$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language.replace(/[^\w-]/g, "")}\n${text}\n${fence}`;
}
/** A link of ours; the words alone where the address is none of http. */
function linked(words, address) {
    if (address === null || !/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/u.test(address))
        return inlineText(words);
    const safe = address.replace(/[()<>[\]|\\`"'@*!]/g, percent);
    return `[${inlineText(words)}](${safe})`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function inline(text) {
    let markdown = "";
    let end = 0;
    for (const match of text.matchAll(/(?:(?:https?|ftp):\/\/|www\.)[^\s`|]+/gi)) {
        markdown += escaped(text.slice(end, match.index)) + codeSpan(match[0]);
        end = match.index + match[0].length;
    }
    return markdown + escaped(text.slice(end));
}
/**
 * A zero-width joiner behind `@`, `#` and `GH-` breaks mentions and references, and with them closing keywords; GitHub
 * looks for them after Markdown is done, so a backslash would not help.
 */
function escaped(text) {
    return text
        .replace(/([@#])(?=[\p{L}\p{N}_-])/gu, `$1${JOINER}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${JOINER}`)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_~[\]!|$#]/g, "\\$&");
}
/** What would make a list, a heading, a rule or a command of a line, at its start. */
function atStart(line) {
    return line.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=/:]/, "\\$&");
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 88484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   av: () => (/* binding */ encodeMarkdown),
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export COMMENT_LENGTH_MAX */
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61667);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29620);
// Replies as Markdown of a GitHub comment, in which nobody's words mention, refer, close, embed or command.


/** What GitHub takes as the body of a comment. */
const COMMENT_LENGTH_MAX = 65_536;
/** Longer texts belong into a file; they would push everything else out of the comment. */
const TEXT_LENGTH_MAX = 8_000;
const BAR_WIDTH = 20;
/** At most 65,536 characters; what does not fit is left out at a line's end, with a closed fence and a note. */
function encodeMarkdown(reply) {
    return shortened(markdownOf(reply), { room: COMMENT_LENGTH_MAX, note: `_The rest is left out: a comment holds ${COMMENT_LENGTH_MAX} characters._` });
}
/** However long it is. */
function markdownOf(reply) {
    const markdown = reply.map(encodeBlock).filter((text) => text !== "").join("\n\n");
    return markdown === "" ? "" : `${markdown}\n`;
}
function encodeBlock(block) {
    switch (block.kind) {
        case "heading": return `### ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(short(block.text))}`;
        case "text": return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(short(block.text));
        case "list": return block.items.map((item) => `- ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(short(item))}`).join("\n");
        case "fields": return block.rows.map(([label, value]) => `- **${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(short(label))}:** ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(short(value))}`).join("\n");
        case "table": return encodeTable(block.head, block.rows);
        case "progress": return progressBar(block.label, block.percentage);
        case "code": return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(block.text, block.language);
        case "command": return `- ${block.why === "" ? "" : `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(short(block.why))}: `}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(short(block.text))}`;
    }
}
function encodeTable(head, rows) {
    return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(head), ...rows.map((cells) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(head.map((_name, column) => short(cells[column] ?? ""))))].join("\n");
}
/** A bar in code, so that its cells are of one width. */
function progressBar(label, percentage) {
    return `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(short(label))} \`${(0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .bar */ .M)(percentage, BAR_WIDTH)}\` ${(0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .p)(percentage)} %`.trimStart();
}
function short(text) {
    return text.length > TEXT_LENGTH_MAX ? `${text.slice(0, TEXT_LENGTH_MAX)}…` : text;
}
/**
 * Markdown of at most so many characters. Whole lines are kept, but that a line of code may be cut inside; outside code that
 * would leave half an escape. Fences and `<details>` that are open where it ends are closed.
 */
function shortened(markdown, { room, note }) {
    if (markdown.length <= room)
        return markdown;
    const end = `\n\n${note}\n`;
    const kept = [];
    const open = [];
    let left = room - end.length;
    for (const line of markdown.split("\n")) {
        const fence = open.at(-1)?.startsWith("`") ? open.at(-1) : undefined;
        const closing = open.reduce((sum, mark) => sum + mark.length + 2, 0);
        const opened = fence === undefined ? opener(line) : null;
        const needed = line.length + 1 + closing + (opened === null ? 0 : opened.length + 2);
        if (needed > left) {
            if (fence !== undefined && left - closing > 1)
                kept.push(line.slice(0, left - closing - 1).toWellFormed());
            break;
        }
        kept.push(line);
        left -= line.length + 1;
        if (opened !== null)
            open.push(opened);
        else if (line === open.at(-1))
            open.pop();
    }
    const closers = open.toReversed().map((mark) => (mark.startsWith("`") ? mark : `\n${mark}`));
    return `${[...kept, ...closers].join("\n")}${end}`;
}
/** What closes the block that a line of our own Markdown opens; null where it opens none. */
function opener(line) {
    return /^`{3,}/.exec(line)?.[0] ?? (line.startsWith("<details>") ? "</details>" : null);
}


/***/ }),

/***/ 5569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
// Somebody's words without what is obeyed rather than shown; every encoder for people starts here.
/**
 * Control characters but line feed and tab are gone, those that turn the direction of writing are replaced by U+FFFD, so
 * that no text can colour, move, overwrite or disguise. Lines end with a line feed.
 */
function plainText(text) {
    return text
        .replaceAll("\r\n", "\n")
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "")
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
        .replace(/[\u2028\u2029]/g, " ")
        .toWellFormed();
}
/** The same on one line. */
function plainLine(text) {
    return plainText(text).replace(/[\n\t]+/g, " ");
}


/***/ }),

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

/***/ 60306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   NK: () => (/* binding */ toJsonObject),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
// Plain data: what YAML and JSON can say, and when two pieces of it are equal.
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The same question about plain data. */
function isMapping(value) {
    return isObject(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** What a text says; null for one that is not JSON, as a torn line or a file of somebody else's. */
function parsedJson(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return null;
    }
}
/** Deep equality of plain data; the order of keys does not count, NaN equals NaN, 0 and -0 are one. */
function sameJson(left, right) {
    if (left === right || (left !== left && right !== right))
        return true;
    if (Array.isArray(left))
        return Array.isArray(right) && sameList(left, right);
    if (!isObject(left) || !isObject(right))
        return false;
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length)
        return false;
    return keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]));
}
function sameList(left, right) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
}
/** One text for equal values: keys sorted, no white space. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, member) => isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member);
}
/** Plain data as YAML and JSON can say it; members that are undefined are left out. */
function toJson(value) {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return value;
    if (typeof value === "number")
        return value;
    if (Array.isArray(value))
        return value.map(toJson);
    if (!isObject(value))
        return null;
    return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => [key, toJson(part)]));
}
/** The same for a mapping. */
function toJsonObject(mapping) {
    const json = toJson(mapping);
    return isMapping(json) ? json : {};
}


/***/ }),

/***/ 14420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// Near misses: how far two words are apart, and which of many somebody may have meant.
/** At most three candidates within a third of the word's length, nearest first. */
function nearest(word, candidates) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    return candidates
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter((entry) => entry.distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, 3)
        .map((entry) => entry.candidate);
}
/** Edit distance with neighbouring letters swapped counted once (Damerau, restricted). */
function distance(left, right) {
    let before = [];
    let row = Array.from({ length: right.length + 1 }, (_unused, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const next = [i];
        for (let j = 1; j <= right.length; j++) {
            const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
        }
        before = row;
        row = next;
    }
    return row[right.length] ?? 0;
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Z9: () => (/* binding */ placeText)
/* harmony export */ });
// The closed list of expected failures, each with its exit code and what it means.
/** Exit codes: 0 ok, 1 found or failed, 2 usage, 3 refused or waiting, 4 unreadable data, 5 conflict, 7 remote, 74 disk, 130 interrupted. */
const PROBLEMS = {
    // 1: what was named does not exist, or a check found something
    "milestone-not-found": { exit: 1, means: "No milestone has this id, prefix or title." },
    "task-not-found": { exit: 1, means: "The milestone has no task with this id." },
    "dependency-not-found": { exit: 1, means: "A dependency names a milestone or task that does not exist." },
    "file-not-found": { exit: 1, means: "A file or folder that was named does not exist or cannot be opened." },
    "template-not-found": { exit: 1, means: "No template has this name." },
    "key-not-found": { exit: 1, means: "No configuration key has this name." },
    "no-milestone-data": { exit: 1, means: "The repository has no milestone data yet." },
    "check-failed": { exit: 1, means: "A check found problems; the data lists them." },
    "session-not-found": { exit: 1, means: "There is no saved session of this name, or none to go on with." },
    "work-failed": { exit: 1, means: "A task failed; what waits for it was not started." },
    "branch-missing": { exit: 1, means: "The work branch of a session is not there any more." },
    "not-found": { exit: 1, means: "GitHub has nothing of this name, or hides it from who asks." },
    "commit-missing": { exit: 1, means: "The commit of a task is not in this repository any more." },
    "backup-not-found": { exit: 1, means: "There is no backup of this name, or none at all." },
    // 2: usage
    "usage": { exit: 2, means: "The command line or comment cannot be understood." },
    "unknown-verb": { exit: 2, means: "No verb has this name." },
    "unknown-flag": { exit: 2, means: "The verb has no such flag." },
    "invalid-argument": { exit: 2, means: "An argument has a value that is not allowed." },
    "invalid-id": { exit: 2, means: "An id has a form that is not allowed." },
    "confirmation-needed": { exit: 2, means: "The verb asks for --yes." },
    "not-available": { exit: 2, means: "The verb is known, but not built yet." },
    "old-node": { exit: 2, means: "The Node that runs this is too old." },
    // 3: refused
    "already-exists": { exit: 3, means: "What should be made is there already and is not overwritten." },
    "transition-not-allowed": { exit: 3, means: "The status cannot change in this way." },
    "milestone-not-complete": { exit: 3, means: "The milestone still has open tasks." },
    "milestone-archived": { exit: 3, means: "An archived milestone is not changed." },
    "dependency-cycle": { exit: 3, means: "Dependencies lead back to where they started." },
    "dependency-open": { exit: 3, means: "A dependency is not finished yet." },
    "refused": { exit: 3, means: "GitHub's rules for the repository stand in the way." },
    "comment-edited": { exit: 3, means: "A comment was changed after it was written; what is carried out is what was there first." },
    "too-many-commands": { exit: 3, means: "One person gave more commands within a minute than are carried out." },
    "permission-denied": { exit: 3, means: "The actor may not do this." },
    "invariant-broken": { exit: 3, means: "The change would leave data that contradicts itself." },
    "session-active": { exit: 3, means: "Somebody is at work on this milestone already." },
    "work-waiting": { exit: 3, means: "What is left to do waits for people." },
    "no-agents": { exit: 3, means: "No agents deployed: the configuration switches the task executors off." },
    "branch-kept": { exit: 3, means: "A branch is in use, protected or not done with, and stays." },
    "gate-closed": { exit: 3, means: "A phase waits for an approval, or was sent back." },
    "deliverable-missing": { exit: 3, means: "A phase has not left behind what it promised." },
    "deliverables-changed": { exit: 3, means: "What was put up for approval is no longer what is there; it is asked about anew." },
    "lease-lost": { exit: 3, means: "Another process has taken over this session." },
    "dirty-checkout": { exit: 3, means: "Uncommitted changes are in the way of work that would be merged." },
    "prerequisite-missing": { exit: 1, means: "Something the machine needs is missing or too old." },
    // 4: data that cannot be read
    "invalid-yaml": { exit: 4, means: "A file is not valid YAML." },
    "invalid-value": { exit: 4, means: "A field has a value that is not allowed." },
    "literal-secret": { exit: 4, means: "A credential stands in a file that is committed, where only its name may." },
    "conflict-markers": { exit: 4, means: "A file holds unresolved merge conflict markers." },
    "file-too-large": { exit: 4, means: "A file is larger than 5 MiB." },
    "too-deep": { exit: 4, means: "A file nests deeper than 100 levels." },
    "too-many-aliases": { exit: 4, means: "A file uses more than 100 YAML aliases." },
    "not-text": { exit: 4, means: "A file is not UTF-8 text." },
    "not-a-file": { exit: 4, means: "A symbolic link or a folder stands where a file belongs." },
    "unreadable": { exit: 4, means: "A file cannot be opened for reading." },
    "invalid-event": { exit: 4, means: "A line of an event log cannot be read." },
    "database-corrupt": { exit: 4, means: "A catalog's database is damaged, or is not a database; it is built anew from the files." },
    "database-newer": { exit: 4, means: "A catalog was made by a later version of this program." },
    "backup-damaged": { exit: 4, means: "A backup cannot be restored: files of it are missing or others than they were." },
    // 5
    "conflict": { exit: 5, means: "Somebody else changed the same thing, and the retries are used up." },
    "request-conflict": { exit: 5, means: "This request id was used for another command." },
    "merge-conflict": { exit: 5, means: "Both sides changed a text; both values are on record." },
    // 7, 74, 130
    "remote-unavailable": { exit: 7, means: "A remote does not answer." },
    "database-busy": { exit: 7, means: "A database is locked by others for longer than one waits." },
    "database-unavailable": { exit: 7, means: "A database cannot be opened or reached." },
    "git-failed": { exit: 1, means: "git refused or failed." },
    "not-writable": { exit: 74, means: "A file or folder cannot be written." },
    "disk-full": { exit: 74, means: "The disk is full." },
    "interrupted": { exit: 130, means: "The command was interrupted." },
    "unexpected": { exit: 1, means: "A fault of this program; the message carries an id." },
    // warnings: they accompany an answer and never end a command
    "already-done": { exit: 0, means: "This request was carried out before; nothing was changed." },
    "not-committed": { exit: 0, means: "Files were written, but no git commit was made." },
    "not-pushed": { exit: 0, means: "What was recorded is on this machine only." },
    "uncommitted-changes": { exit: 0, means: "Changes that are not committed are not seen by tasks." },
    "agents-limited": { exit: 0, means: "More agents were asked for than are allowed." },
    "processes-ended": { exit: 0, means: "Processes that outlived their task were ended." },
    "settings-restored": { exit: 0, means: "A task changed settings or hooks of git; they were put back." },
    "stalled": { exit: 0, means: "A task is silent, or runs, for longer than usual." },
    "memory-exceeded": { exit: 0, means: "A task used more memory than it may." },
    "session-exists": { exit: 0, means: "A saved session was not gone on with, since the settings say so." },
    "threshold-near": { exit: 0, means: "A threshold of scale is reached to 80 %." },
    "switch-due": { exit: 0, means: "A larger backend is asked for and not switched to yet." },
    "session-ended": { exit: 0, means: "A session that nobody was working on any more was put away or taken over." },
    "rewritten-whole": { exit: 0, means: "A file could not be edited line by line and was written anew." },
    "unknown-key": { exit: 0, means: "A key is not known; it is kept." },
    "duplicate-key": { exit: 0, means: "A key appears more than once; the values were merged." },
    "glued-line": { exit: 0, means: "A line was appended to one without an end; the two were read apart." },
    "placeholder": { exit: 0, means: "A value is still the placeholder of the documentation." },
    "value-ignored": { exit: 0, means: "A value was not usable; the default holds." },
    "secret-in-file": { exit: 0, means: "A credential stands in a file that is committed." },
    "not-notified": { exit: 0, means: "A notification did not arrive, however often it was tried." },
    "unpinned-action": { exit: 0, means: "A workflow runs somebody else's action by a name that its owner can move." },
    "stored-progress-wrong": { exit: 0, means: "The stored progress is not what the tasks say." },
    "dangling-reference": { exit: 0, means: "A reference names a milestone that is not there; it is kept." },
    "duplicate-id": { exit: 0, means: "Two files claim the same milestone." },
    "id-from-file-name": { exit: 0, means: "The id inside differs from the file name; the file name holds." },
    "litter": { exit: 0, means: "A left-over of an earlier crash or tool lies in the data folder." },
    "legacy-layout": { exit: 0, means: "Data in a layout of an earlier version was read." },
    "contradicting-status": { exit: 0, means: "A status does not fit the tasks or the milestones around it; it is kept." },
    "unknown-assignee": { exit: 0, means: "A name is no GitHub login and is mapped to none; it is kept." },
    "contradicting-event": { exit: 0, means: "An event contradicts its milestone; the milestone holds." },
};
function problem(code, message, more = {}) {
    return { code, message, ...(more.hint && { hint: more.hint }), ...(more.at && { at: more.at }) };
}
function exitCodeOf(code) {
    return PROBLEMS[code].exit;
}
/** `path:line:column`, as editors open it. */
function placeText(place) {
    if (place.line === undefined)
        return place.path;
    return `${place.path}:${place.line}${place.column === undefined ? "" : `:${place.column}`}`;
}


/***/ }),

/***/ 9158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
// A reply as a small document of plain texts; the encoders of each sink print it.
const heading = (text) => ({ kind: "heading", text });
const text = (content) => ({ kind: "text", text: content });
const list = (items) => ({ kind: "list", items });
const fields = (rows) => ({ kind: "fields", rows });
const progress = (label, percentage) => ({ kind: "progress", label, percentage });
function table(head, rows) {
    return { kind: "table", head, rows };
}
/** `language` is a Markdown info word such as `diff`, `mermaid`, `yaml` or `text`. */
function code(content, language = "text") {
    return { kind: "code", text: content, language };
}
/** A command to copy, with the reason to run it. */
function command(content, why) {
    return { kind: "command", text: content, why };
}


/***/ }),

/***/ 33445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ all),
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function failed(problem) {
    return { ok: false, problem };
}
/** All values, or the first problem. */
function all(results) {
    const values = [];
    for (const result of results) {
        if (!result.ok)
            return result;
        values.push(result.value);
    }
    return ok(values);
}


/***/ }),

/***/ 41331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
// SHA-256 of short texts, where nothing of the platform may be called.
/** Hexadecimal, of the text's UTF-8 bytes. Adapters hash files with what their platform has; the two agree. */
function sha256(text) {
    const state = FIRST.slice();
    const bytes = padded(new TextEncoder().encode(text));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length; at += BLOCK_BYTES)
        mix(state, view, at);
    return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
const BLOCK_BYTES = 64;
const ROUNDS = 64;
/** A one behind the text, zeros, and the length in bits. */
function padded(text) {
    const bytes = new Uint8Array(Math.ceil((text.length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
    bytes.set(text);
    bytes[text.length] = 0x80;
    new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(text.length) * 8n);
    return bytes;
}
function mix(state, view, at) {
    const words = schedule(view, at);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let round = 0; round < ROUNDS; round++) {
        const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (CONSTANTS[round] ?? 0) + (words[round] ?? 0);
        const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
        state[index] = (state[index] ?? 0) + word;
}
function schedule(view, at) {
    const words = new Int32Array(ROUNDS);
    const word = (index) => words[index] ?? 0;
    for (let index = 0; index < 16; index++)
        words[index] = view.getInt32(at + 4 * index);
    for (let index = 16; index < ROUNDS; index++) {
        const [near, far] = [word(index - 2), word(index - 15)];
        words[index] = word(index - 16) + word(index - 7) + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    return words;
}
function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
}
/** The first 64 primes: the fractions of their square and cube roots are the numbers that the standard begins with. */
const PRIMES = Array.from({ length: 312 }, (_none, number) => number).filter((number) => number > 1 && !Array.from({ length: 16 }, (_other, by) => by + 2).some((by) => by < number && number % by === 0));
function fraction(of) {
    return ((of % 1) * 2 ** 32) | 0;
}
const FIRST = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));


/***/ }),

/***/ 97189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   aE: () => (/* binding */ SIZE_HINT)
/* harmony export */ });
// Sizes of memory and disk as strict text ("256MB") and as bytes; 1 KB is 1024 bytes.
const UNIT_BYTES = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 };
/** The sentence that every refusal ends with. */
const SIZE_HINT = "Write a size as 512KB, 256MB or 4GB.";
/** Bytes, or null where the text is not a size. */
function parseSize(text) {
    const match = /^(\d{1,7}(?:\.\d{1,3})?) ?(B|[KMGT]i?B)$/.exec(text.trim());
    if (!match?.[1] || !match[2])
        return null;
    const bytes = Math.round(Number(match[1]) * (UNIT_BYTES[match[2].replace("i", "")] ?? 0));
    return bytes > 0 ? bytes : null;
}
function formatSize(bytes) {
    for (const unit of ["TB", "GB", "MB", "KB"]) {
        const size = UNIT_BYTES[unit] ?? 1;
        if (bytes >= size)
            return `${Number((bytes / size).toFixed(1))}${unit}`;
    }
    return `${bytes}B`;
}


/***/ }),

/***/ 11679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
/* harmony import */ var _model_config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85868);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36905);
// All sources of the configuration as one: what holds, who said so, and what was odd about it.







/**
 * Flags beat the environment, that the repository's file, that git's configuration, that the person's own file, that the
 * defaults. Within a file the later of two values holds. What cannot be used is reported and leaves standing what else is said.
 */
function readConfig({ file, global, flags = {}, env = {}, git = {} }) {
    const own = file ? fileLayer(file, "file") : NOTHING;
    const others = global ? fileLayer(global, "global") : NOTHING;
    const layers = [namedLayer("flag", flags), namedLayer("environment", env), own, namedLayer("git", git), others];
    const settings = new Map();
    for (const setting of layers.flatMap((layer) => layer.settings)) {
        const key = setting.path.join(".");
        settings.set(key, [...(settings.get(key) ?? []), setting]);
    }
    const problems = [...layers.flatMap((layer) => layer.problems), ...checkThresholds(settings), ...checkCache(settings)];
    switchMasters(settings);
    const winners = [...settings.values()].flatMap((said) => said.slice(0, 1));
    return { config: (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configWith */ .Hs)(winners), settings, named: own.named, others: own.others, problems };
}
const NOTHING = { settings: [], named: new Set(), others: new Map(), problems: [] };
function fileLayer(text, source) {
    const read = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntries */ .$)(text);
    const settings = new Map();
    const others = new Map();
    const problems = [];
    const strangers = new Map();
    const known = [];
    for (const entry of read.entries) {
        const at = read.place(entry.start);
        const meant = meaningOf(entry);
        const name = "key" in meant ? meant.key.key : entry.path.join(".");
        const only = "key" in meant && meant.key.form !== undefined && meant.key.secret === true;
        if (source === "file" && !only && (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredential */ .uo)(name, entry.value))
            problems.push(credentialIn(entry, at));
        if ("other" in meant)
            others.set(name, entry.value);
        if ("stranger" in meant && !strangers.has(meant.stranger))
            strangers.set(meant.stranger, entry);
        if ("problem" in meant)
            problems.push({ ...meant.problem, at: read.place(entry.key) });
        if (!("key" in meant))
            continue;
        const setting = settingOf(meant, { source, at });
        if (setting.ok)
            settings.set(meant.key.key, setting.value);
        else
            problems.push(setting.problem);
        known.push({ name, key: entry.key });
    }
    const all = [...read.problems, ...repeatsIn(read, Map.groupBy(known, (one) => one.name)), ...problems, ...unknownKeys(read, strangers)];
    return { settings: [...settings.values()], named: new Set(known.map(({ name }) => name)), others, problems: all.sort(byPlace) };
}
function meaningOf({ path, value, spelling }) {
    const spot = (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(path);
    const written = { value, ...(spelling !== undefined && { spelling }) };
    if (spot.kind === "key")
        return { key: spot.key, written };
    const name = path.join(".");
    if (spot.kind !== "unknown" && (value === null || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value)))
        return {};
    const alias = Object.hasOwn(_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY, name) ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY[name] : undefined;
    const other = alias && (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
    if (alias && other?.kind === "key")
        return { key: other.key, written: throughAlias(alias, written) };
    if (spot.kind !== "unknown")
        return { problem: (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${name} is a section, not a value.`, { hint: "Write its keys below it, indented." }) };
    if (spot.key)
        return { problem: (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${spot.key.key} takes one value, not keys below it.`, { hint: (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU)(spot.key) }) };
    if (_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .FOREIGN */ .nY.some((foreign) => name === foreign || name.startsWith(`${foreign}.`)))
        return { other: true };
    return { other: true, stranger: path.slice(0, spot.depth + 1).join(".") };
}
function throughAlias({ values = {} }, written) {
    const spelled = String(written.value);
    return Object.hasOwn(values, spelled) ? { value: values[spelled] ?? null } : written;
}
/** Near misses are looked for as long as somebody may read them. */
const HINTED_MAX = 50;
/** An unknown key is named once, however much stands below it. */
function unknownKeys({ place }, strangers) {
    return [...strangers].map(([stranger, { path, key }], index) => {
        const near = index < HINTED_MAX ? (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(path.join(".")) : [];
        return unknownKey(stranger, { near, at: place(key) });
    });
}
function unknownKey(name, { near, at }) {
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Delete it, or keep it for a program of your own.";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-key", `${name} is not a known key; it is kept.`, { hint, at });
}
function credentialIn({ path }, at) {
    const name = path.join("_").toUpperCase().replace(/\W/g, "_");
    const hint = `Write env:${name} or \${{ secrets.${name} }} instead, keep the value there, and replace the one that was committed.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("secret-in-file", `${path.join(".")} holds a credential, and this file is committed.`, { at, hint });
}
/** Problems: those of readValue, and `value-ignored` for policy from elsewhere than the repository. */
function settingOf({ key, written }, origin) {
    const value = (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readValue */ .wK)(key, written);
    const said = origin.name === undefined ? "" : `${origin.name}: `;
    if (!value.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)({ ...value.problem, message: said + value.problem.message, ...(origin.at && { at: origin.at }) });
    const strictest = key.policy && "strictest" in key.policy && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .sameJson */ .Vk)(key.policy.strictest, value.value);
    if (key.policy && origin.source !== "file" && !strictest) {
        const hint = "Write it there; other sources may only make it stricter.";
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${said}${key.key} is set in the repository's milestone-config.yaml only.`, { hint, at: origin.at }));
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ ...origin, path: key.path, value: value.value });
}
function namedLayer(source, values) {
    const names = source === "environment" ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ENVIRONMENT */ .M0 : source === "git" ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT */ .xF : {};
    const settings = new Map();
    const problems = [];
    for (const name of source === "flag" ? Object.keys(values) : Object.keys(names)) {
        const alias = names[name] ?? { key: name };
        const spot = (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
        const value = values[name];
        if (value === undefined || value === "")
            continue;
        if (spot.kind !== "key")
            problems.push(unknownKey(name, { near: (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(name) }));
        else {
            const setting = settingOf({ key: spot.key, written: throughAlias(alias, { value }) }, { source, name });
            if (setting.ok)
                settings.set(spot.key.key, setting.value);
            else
                problems.push(setting.problem);
        }
    }
    return { ...NOTHING, settings: [...settings.values()], problems };
}
/** Thresholds that contradict each other both give way to the defaults. */
function checkThresholds(settings) {
    const [low, high] = ["scale_thresholds.file_to_sqlite", "scale_thresholds.sqlite_to_postgresql"];
    const [lower, higher] = [settings.get(low)?.[0], settings.get(high)?.[0]];
    const { file_to_sqlite, sqlite_to_postgresql } = (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configWith */ .Hs)([lower, higher].filter((setting) => setting !== undefined)).scale_thresholds;
    if (file_to_sqlite < sqlite_to_postgresql)
        return [];
    settings.delete(low);
    settings.delete(high);
    const message = `${high} (${sqlite_to_postgresql}) must be more than ${low} (${file_to_sqlite}); the defaults of both hold.`;
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", message, { hint: "Change one of them.", at: higher?.at ?? lower?.at })];
}
function checkCache(settings) {
    const type = settings.get("cache.type")?.[0];
    return type?.value === "redis" ? [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-available", "cache.type: redis is not available yet; nothing is kept.", { hint: "Use cache.type: memory.", at: type.at })] : [];
}
/** Explicitly no analytics means none; a master that nobody set is on where one of its details is. */
function switchMasters(settings) {
    const off = settings.get("features.advanced_analytics")?.[0];
    const analytics = settings.get("enterprise.advanced_analytics");
    if (off?.value === false && analytics)
        settings.set("enterprise.advanced_analytics", [{ ...off, path: ["enterprise", "advanced_analytics"] }, ...analytics]);
    for (const { master, details } of _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .MASTERS */ .ye) {
        if (settings.has(master))
            continue;
        const said = [...settings.values()].flatMap(([winner]) => (winner && details.includes(winner.path[0] ?? "") && winner.value !== false ? [winner] : []));
        const strongest = said.sort((a, b) => _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl.indexOf(a.source) - _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl.indexOf(b.source))[0];
        if (strongest)
            settings.set(master, [{ ...strongest, path: [master], value: true }]);
    }
}
/** One warning for each section and each key that stands more than once, with the lines. */
function repeatsIn(read, keys) {
    return [...repeats(read, read.headers, () => "its keys are taken together"), ...repeats(read, keys, (last) => `line ${last} holds`)];
}
/** More lines are not named. */
const LINES_NAMED_MAX = 10;
function repeats({ place }, found, outcome) {
    return [...found].flatMap(([name, standing]) => {
        const last = standing.at(-1);
        if (standing.length < 2 || !last)
            return [];
        const lines = standing.slice(0, LINES_NAMED_MAX).map(({ key }) => place(key).line ?? 0);
        const more = standing.length > LINES_NAMED_MAX ? ", …" : "";
        const at = place(last.key);
        return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-key", `${name} stands ${standing.length} times, in lines ${lines.join(", ")}${more}; ${outcome(at.line ?? 0)}.`, { at, hint: "Keep one of them." })];
    });
}
function byPlace(left, right) {
    return (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
}


/***/ }),

/***/ 36905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92089);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _yaml_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26796);
/* harmony import */ var _yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48451);
// A configuration text as its values in the order of the file, each with its place, whatever repeats or is broken.






/**
 * Keys may repeat and stand dotted. A part between two keys at the margin that is not YAML is left out and reported; the
 * others are read. Problems: glued-line, and those of parseYaml.
 */
function readEntries({ path, text }) {
    const original = text.replace(/^\uFEFF/, "");
    const once = readParts([original], ["parses"]);
    const read = once.bad.length === 0 ? once : readParts(partsOf(original), ["parses", "broken"]);
    const place = placer(original, { path, cuts: read.cuts });
    return {
        text: read.text,
        entries: read.good.flatMap((piece) => piece.entries),
        headers: Map.groupBy(read.good.flatMap((piece) => piece.headers), ({ name }) => name),
        problems: [...read.cuts.map((cut) => gluedLine(place(cut + 1))), ...read.bad.map((bad) => leftOut(bad, place))],
        whole: read.bad.length === 0,
        place,
    };
}
/** Each part as it stands, or taken apart where lines are glued; neighbours that cannot be read are one. */
function readParts(parts, states) {
    let text = "";
    const cuts = [];
    const good = [];
    const bad = [];
    for (const part of parts) {
        const start = text.length;
        const tries = states.map((state) => unglued(part, state));
        const read = tries.map((attempt) => ({ ...attempt, piece: readPiece(attempt.text, start) }));
        const best = read.find(({ piece }) => !("fault" in piece));
        text += best?.text ?? part;
        cuts.push(...(best?.cuts ?? []).map((cut) => start + cut));
        if (best && !("fault" in best.piece))
            good.push(best.piece);
        const fault = best ? undefined : read.map(({ piece }) => piece).find((piece) => "fault" in piece);
        if (!fault)
            continue;
        const before = bad.at(-1);
        if (before?.end === start)
            bad.splice(-1, 1, { ...before, end: text.length });
        else
            bad.push({ ...fault, start, end: text.length });
    }
    return { text, cuts, good, bad };
}
/** The text from each key at the margin to the next; what stands between conflict markers stays together. */
function partsOf(text) {
    const parts = [];
    let conflict = false;
    for (const line of text.split(/(?<=\n)/)) {
        const begins = !conflict && /^(?:[^\s#\]})-]|---)/.test(line);
        if (begins || parts.length === 0)
            parts.push(line);
        else
            parts.push((parts.pop() ?? "") + line);
        if (line.startsWith("<<<<<<<"))
            conflict = true;
        if (line.startsWith(">>>>>>>"))
            conflict = false;
    }
    return parts;
}
let names;
/** The longest name that begins a line in a configuration and ends this word. */
function nameEnding(word) {
    names ??= [...(0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configKeys */ .nK)().flatMap(({ key, path }) => [path[0] ?? key, key]), ...Object.keys(_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY)].sort((a, b) => b.length - a.length);
    return names.find((name) => word.endsWith(name));
}
/** The text with line ends put in where a line was appended to one without an end; `cuts` are their offsets in it. */
function unglued(text, state) {
    const cuts = [];
    let result = "";
    for (const line of text.split(/(?<=\n)/)) {
        let rest = line;
        for (let at = seamIn(rest, state); at > 0; at = seamIn(rest, state)) {
            cuts.push(result.length + at);
            result += `${rest.slice(0, at)}\n`;
            rest = rest.slice(at);
        }
        result += rest;
    }
    return { text: result, cuts };
}
/**
 * Where a known key begins right after other text, or -1. In a line that is not YAML this is certain; in a comment or a list item,
 * which swallow the key, it is believed of names that no ordinary word ends with.
 */
function seamIn(line, state) {
    const broken = state === "broken";
    const comment = line.search(/(?:^|\s)#/);
    const item = /^\s*- /.test(line);
    if (!broken && comment < 0 && !item)
        return -1;
    for (const { 0: match, index } of line.matchAll(/(?<![\w.])[\w.]+:(?=\s|$)/g)) {
        if (!broken && !item && index < comment)
            continue;
        const word = match.slice(0, -1);
        const name = nameEnding(word);
        const at = name ? index + word.length - name.length : 0;
        const before = line.slice(0, at);
        const last = before.at(-1) ?? " ";
        if (!name || /[\s#,{[]/.test(last))
            continue;
        if (broken && /^\s*(?:["']?[\w.-]+["']?:\s|- )/.test(before))
            return at;
        const swallowed = item || (comment >= 0 && comment < at);
        if (swallowed && /[A-Za-z0-9)\]"']/.test(last) && (/[_.]/.test(name) || line.slice(at).trim() === `${name}:`))
            return at;
    }
    return -1;
}
function gluedLine(at) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("glued-line", "A line was appended to one that had no line end; the two are read as two lines.", {
        at,
        hint: "Put a line break here. `milestone config set` adds it by itself.",
    });
}
function leftOut({ fault, start, end }, place) {
    const from = place(start).line;
    const to = place(Math.max(start, end - 1)).line;
    const lines = from === to ? `Line ${from} is` : `Lines ${from} to ${to} are`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(fault.code, `${fault.message} ${lines} left out; the rest holds.`, { hint: fault.hint, at: place(start + fault.offset) });
}
/** Places in the original text of offsets in the one with cuts. */
function placer(original, { path, cuts }) {
    const starts = [0];
    for (let end = original.indexOf("\n"); end >= 0; end = original.indexOf("\n", end + 1))
        starts.push(end + 1);
    return (offset) => {
        const at = offset - cuts.filter((cut) => cut < offset).length;
        let low = 0;
        for (let high = starts.length - 1; low < high;) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { path, line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    };
}
/** One part that is YAML by itself; `base` is added to every offset but the fault's. */
function readPiece(text, base) {
    const early = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .loneReturn */ .Fp)(text);
    if (early)
        return { fault: early };
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .DEPTH_MAX */ .tZ + 1 });
        const fault = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .faultIn */ ._8)(text, events) ?? rootFault(text, events);
        if (fault)
            return { fault };
        const walk = { text, base, events, index: 1, anchors: new Map(), entries: [], headers: [] };
        if (events[1]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            readNode(walk, { path: [], way: [], key: 0 });
        return walk;
    }
    catch (error) {
        const fault = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(error);
        return { fault: (0,_yaml_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictBefore */ .M)(text, fault.offset) ?? fault };
    }
}
/** A document is a mapping, or nothing. */
function rootFault(text, events) {
    const root = events[1];
    if (!root || root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return undefined;
    if (root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && /^(?:~|null|)$/i.test(text.slice(root.valueStart, root.valueEnd)))
        return undefined;
    const offset = root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? root.valueStart : 0;
    return { code: "invalid-value", message: "This is not a key with a value.", hint: "Write `key: value`, or a comment after #.", offset };
}
function readNode(walk, spot) {
    const event = walk.events[walk.index];
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return followed(walk, event, () => readNode(walk, spot));
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return readMapping(walk, spot);
    const value = valueOf(walk, take(walk));
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && event.valueStart >= 0) {
        const span = spanOf(walk, event);
        walk.entries.push({ ...spot, value, start: span[0], span, spelling: walk.text.slice(event.valueStart, event.valueEnd) });
    }
    else
        walk.entries.push({ ...spot, value, start: event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? walk.base + event.start : spot.key });
}
/** A quoted scalar's own offsets leave its quotes out. */
function spanOf({ text, base }, { valueStart, valueEnd }) {
    const quote = text[valueStart - 1];
    const quoted = (quote === '"' || quote === "'") && text[valueEnd] === quote;
    return quoted ? [base + valueStart - 1, base + valueEnd + 1] : [base + valueStart, base + valueEnd];
}
function readMapping(walk, { path, way, key: header }) {
    note(walk);
    walk.index += 1;
    if (path.length > 0)
        walk.headers.push({ name: path.join("."), key: header });
    while (walk.events[walk.index]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
        const event = walk.events[walk.index];
        const name = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(walk.text, event) : "?";
        const key = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? spanOf(walk, event)[0] : header;
        take(walk);
        readNode(walk, name === "<<" ? { path, way, key } : { path: [...path, ...namesIn(name, path)], way: [...way, name], key });
    }
    walk.index += 1;
}
/** Names that people choose may hold dots. */
function namesIn(key, path) {
    const names = key.split(".");
    return (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .spotAt */ .AH)(path).kind === "names" || names.includes("") ? [key] : names;
}
/** The events of the next node, aliases written out. */
function take(walk) {
    const event = walk.events[walk.index];
    if (!event)
        return [];
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return followed(walk, event, () => take(walk));
    note(walk);
    walk.index += 1;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return [{ ...event, anchorStart: -1, anchorEnd: -1 }];
    const inner = [];
    while (walk.events[walk.index]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
        inner.push(...take(walk));
    walk.index += 1;
    return [event, ...inner, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }];
}
function note({ events, index, text, anchors }) {
    const event = events[index];
    if (event && "anchorStart" in event && event.anchorStart >= 0)
        anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
}
function followed(walk, alias, then) {
    const back = walk.index + 1;
    walk.index = walk.anchors.get(walk.text.slice(alias.anchorStart, alias.anchorEnd)) ?? back;
    const result = then();
    walk.index = back;
    return result;
}
const DOCUMENT = { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
function valueOf({ text }, events) {
    const [value = null] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)([DOCUMENT, ...events, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }], { source: text, json: true });
    return isPlain(value) ? value : null;
}
/** True by construction: the core schema makes nothing but plain data. */
function isPlain(value) {
    return value !== undefined;
}


/***/ }),

/***/ 61724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ TASK_KEYS),
/* harmony export */   Ji: () => (/* binding */ DEPENDENCY_KEYS),
/* harmony export */   KV: () => (/* binding */ MILESTONE_KEYS),
/* harmony export */   QR: () => (/* binding */ taskWord),
/* harmony export */   XH: () => (/* binding */ canonicalKeys),
/* harmony export */   bm: () => (/* binding */ PROGRESS_KEYS),
/* harmony export */   f$: () => (/* binding */ milestoneWord),
/* harmony export */   nY: () => (/* binding */ TIMELINE_KEYS),
/* harmony export */   uJ: () => (/* binding */ keyFor),
/* harmony export */   uw: () => (/* binding */ phaseWord)
/* harmony export */ });
// The dialects of milestone files: which other names a field goes by, and what other words mean.
const MILESTONE_KEYS = {
    id: ["milestone_id"],
    title: ["name"],
    category: ["type"],
    created_at: ["created"],
    completed_at: ["completed"],
};
const TASK_KEYS = {
    id: ["task_id"],
    title: ["name"],
    estimated_hours: ["hours"],
    dependencies: ["depends_on"],
    assigned_to: ["assignee", "assigned"],
};
const TIMELINE_KEYS = {
    estimated_start: ["start_date"],
    estimated_end: ["due_date"],
};
const PROGRESS_KEYS = {
    percentage: ["overall_percentage", "completion_percentage"],
    tasks_completed: ["completed_tasks"],
    tasks_total: ["total_tasks"],
};
const DEPENDENCY_KEYS = { requires: ["depends_on"] };
const MILESTONE_WORDS = {
    planning: "planned", pending: "planned", todo: "planned", active: "in_progress", started: "in_progress",
    done: "completed", complete: "completed", finished: "completed", canceled: "cancelled", on_hold: "paused",
};
const TASK_WORDS = {
    planned: "pending", todo: "pending", open: "pending", not_started: "pending", active: "in_progress", started: "in_progress",
    done: "completed", complete: "completed", finished: "completed", canceled: "cancelled", skipped: "cancelled",
};
const PHASE_WORDS = { done: "completed", complete: "completed", active: "in_progress", waiting: "waiting_approval" };
function milestoneWord(word) {
    return meaning(word, MILESTONE_WORDS);
}
function taskWord(word) {
    return meaning(word, TASK_WORDS);
}
function phaseWord(word) {
    return meaning(word, PHASE_WORDS);
}
function meaning(word, words) {
    const plain = word.trim().toLowerCase().replaceAll(/[ -]/g, "_");
    return Object.hasOwn(words, plain) ? (words[plain] ?? plain) : plain;
}
/** The key that a mapping uses for a field: the canonical one where it is there or none is. */
function keyFor(mapping, field, aliases) {
    if (Object.hasOwn(mapping, field))
        return field;
    return aliases[field]?.find((alias) => Object.hasOwn(mapping, alias)) ?? field;
}
/**
 * The mapping with every field under its canonical name, and without keys that have no value: they say nothing, and the
 * default holds. Where both names are there, the canonical one holds and the other is kept as it is.
 */
function canonicalKeys(mapping, aliases) {
    const names = namesIn(mapping, aliases);
    const result = {};
    for (const key of Object.keys(mapping)) {
        const value = mapping[key];
        if (value !== null)
            result[names?.get(key) ?? key] = value;
    }
    return result;
}
/** Which keys of the mapping are other names, and for which fields; null where none is, as in most files. */
function namesIn(mapping, aliases) {
    let names = null;
    for (const field of Object.keys(aliases)) {
        const used = keyFor(mapping, field, aliases);
        if (used !== field && Object.hasOwn(mapping, used))
            names = (names ?? new Map()).set(used, field);
    }
    return names;
}


/***/ }),

/***/ 93109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendEvents: () => (/* binding */ appendEvents),
/* harmony export */   decodeLog: () => (/* binding */ decodeLog),
/* harmony export */   eventLine: () => (/* binding */ eventLine),
/* harmony export */   readEvents: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);
// Event logs: the lines of a log in any dialect that was ever written, and the one line that is written now.




/** A line longer than this is not searched for the place of its fault: nobody looks for a column there. */
const SEARCHED_LENGTH_MAX = 65_536;
/** As deep as any file may nest. */
const DEPTH_MAX = 100;
/** A line longer than this (UTF-8 bytes) is not written: a log is a record, and the whole value stands in the milestone. */
const LINE_BYTES_MAX = 32_768;
/** How far texts and lists are cut until a line fits: the first rung that does is taken. */
const CUTS = [
    { textMax: 4_096, itemsMax: 400 },
    { textMax: 512, itemsMax: 60 },
    { textMax: 64, itemsMax: 8 },
];
/** A file with more lines that are no events is no log: the rest of them is counted, and not searched for its faults. */
const REPORTED_LINES_MAX = 1_000;
const HINT = "The line stays as it is; correct it by hand where it matters.";
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The text of a log, byte for byte the same when it is encoded again; unlike other files it may hold NUL bytes. Problems: those of decodeText. */
function decodeLog(bytes, path) {
    const text = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__.decodeText)(bytes, path);
    if (text.ok || text.problem.code !== "not-text" || !bytes.includes(0))
        return text;
    try {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(UTF8.decode(bytes));
    }
    catch {
        return text;
    }
}
/**
 * The events of a log in file order, and `invalid-event` or `conflict-markers` for every line that is none, with line and
 * column. Blank lines are no events; nothing else is left out. CRLF, a BOM and a last line without its end are read. Events
 * that stand on one line without a line end between them are read and reported as `glued-line`. After a thousand problems
 * lines that cannot be events are counted in a last one.
 */
function readEvents(text, path) {
    const log = { events: [], problems: [], path, unlisted: [] };
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
        if (log.problems.length < REPORTED_LINES_MAX || /^\s*\{.*\}\s*$/.test(line))
            readLine(line, { number: index + 1, last: index === lines.length - 1 }, log);
        else if (line.trim() !== "")
            log.unlisted.push(index + 1);
    }
    const [first] = log.unlisted;
    if (first !== undefined)
        log.problems.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-event", `${log.unlisted.length} more lines are no events.`, { hint: HINT, at: { path, line: first } }));
    return log;
}
function readLine(line, where, log) {
    const report = (message, column, code = "invalid-event") => {
        log.problems.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `Line ${where.number} ${message}.`, { hint: HINT, at: { path: log.path, line: where.number, column } }));
    };
    const nothing = /^[\0\uFEFF\s]*/.exec(line)?.[0] ?? "";
    if (nothing.includes("\0"))
        report("begins with a block of NUL bytes, which a crash leaves", 1);
    const content = line.slice(nothing.length).trimEnd();
    if (content === "")
        return;
    if (/^(<{7}|={7}|>{7}|\|{7})( |$)/.test(content))
        return reportMarker(where, log);
    const values = parseValues(content);
    if ("reason" in values)
        return report(faultText(values, where), nothing.length + values.offset + 1);
    if (values.length > 1)
        report(`holds ${values.length} events without a line end between them; all were read`, 1, "glued-line");
    for (const value of values) {
        const event = eventOf(value);
        if (typeof event === "string")
            report(event, nothing.length + 1);
        else
            log.events.push(event);
    }
}
function reportMarker({ number }, { problems, path }) {
    const hint = "Run `milestone git resolve`: both sides of a log belong into it.";
    problems.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("conflict-markers", `Line ${number} is a marker of an unresolved merge.`, { hint, at: { path, line: number, column: 1 } }));
}
function faultText({ reason }, { last }) {
    return last ? `has no end, as a crash leaves it, and is not JSON: ${reason}` : `is not JSON: ${reason}`;
}
/** The values on one line, almost always one; or where and why it is not JSON. */
function parseValues(line) {
    try {
        const value = JSON.parse(line);
        return [value];
    }
    catch {
        if (line.length > SEARCHED_LENGTH_MAX)
            return { offset: 0, reason: "it is long and damaged" };
    }
    const values = [];
    for (let from = 0; from < line.length;) {
        const end = endOfValue(line, from);
        if (typeof end !== "number")
            return end;
        values.push(JSON.parse(line.slice(from, end)));
        from = end;
    }
    return values;
}
const EXPECTED = {
    "value": "a value", "first value": "a value or ]", "key": "a key in quotes", "first key": "a key in quotes or }",
    "colon": "a colon", "comma": "a comma or a closing bracket",
};
const TOKEN = /[ \t\r]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])|([^ \t\r]))[ \t\r]*/y;
/** The offset behind the JSON value that begins at `from`, or its first fault. */
function endOfValue(line, from) {
    const open = [];
    let state = "value";
    for (let offset = from;;) {
        TOKEN.lastIndex = offset;
        const match = TOKEN.exec(line);
        if (!match)
            return { offset, reason: `it ends where ${EXPECTED[state]} was expected` };
        const [, token = ""] = match;
        const next = step(state, token, open);
        if (next === null)
            return { offset, reason: `${EXPECTED[state]} was expected, but ${found(line.slice(offset).trimStart(), token)} was found` };
        offset = TOKEN.lastIndex;
        if (next === "comma" && open.length === 0)
            return offset;
        state = next;
    }
}
/** The state after a token, null where the token does not fit; `open` holds the brackets that wait for their partner. */
function step(state, token, open) {
    if (state === "colon")
        return token === ":" ? "value" : null;
    if (state === "comma" && token === ",")
        return open.at(-1) === "{" ? "key" : "value";
    if (token === "}" || token === "]")
        return (state === "comma" || state.startsWith("first")) && open.pop() === (token === "}" ? "{" : "[") ? "comma" : null;
    if (state === "comma" || token === "" || token === "," || token === ":")
        return null;
    if (state === "key" || state === "first key")
        return token.startsWith('"') ? "colon" : null;
    if (token !== "{" && token !== "[")
        return "comma";
    open.push(token);
    return token === "{" ? "first key" : "first value";
}
function found(rest, token) {
    if (rest.startsWith('"'))
        return token === "" ? "a text without its closing quote" : "a text";
    return JSON.stringify(/^[\w.-]{1,20}/.exec(rest)?.[0] ?? rest.slice(0, 1));
}
/** The event that a value means in any dialect, or why it means none. Members nobody knows are kept in `details`. */
function eventOf(value) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return "is JSON, but not an event: it has no members";
    if (isDeep(value, DEPTH_MAX))
        return `nests deeper than ${DEPTH_MAX} levels`;
    const { timestamp, event_type, event, milestone_id, session_id, actor, user, agent_id, request_id, data, details, ...rest } = value;
    const type = text(event_type) ?? text(event);
    if (type === null)
        return "is JSON, but not an event: it has no event_type";
    return {
        timestamp: text(timestamp), event_type: type, milestone_id: text(milestone_id), session_id: text(session_id),
        actor: text(actor) ?? text(user) ?? text(agent_id), request_id: text(request_id),
        details: { ...rest, ...members("data", data), ...members("details", details) },
    };
}
function isDeep(value, left) {
    if (typeof value !== "object" || value === null)
        return false;
    return left === 0 || Object.values(value).some((member) => isDeep(member, left - 1));
}
/** Empty text means unset; numbers are ids that somebody did not quote. */
function text(value) {
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" && value !== "" ? value : null;
}
function members(name, value) {
    if (value === undefined || value === null)
        return {};
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? value : { [name]: value };
}
/**
 * One line with its end, at most 32 KiB: details that do not fit are cut, and carry `truncated: true`. Which command it was
 * stays, since a repeated request is known by it.
 */
function eventLine(event) {
    const whole = lineOf(event, event.details);
    if (fits(whole))
        return whole;
    const { command, ...others } = event.details;
    const always = { ...(typeof command === "string" && { command }), truncated: true };
    for (const cut of CUTS) {
        const line = lineOf(event, { ...shortened(others, cut, 0), ...always });
        if (fits(line))
            return line;
    }
    return lineOf(event, always);
}
function lineOf(event, details) {
    const { timestamp, event_type, milestone_id, session_id, actor, request_id } = event;
    return `${JSON.stringify({ timestamp, event_type, milestone_id, session_id, actor, request_id, details })}\n`;
}
/** A UTF-16 unit takes at most three bytes of UTF-8, so short lines need no count. */
function fits(line) {
    return line.length * 3 <= LINE_BYTES_MAX || new TextEncoder().encode(line).length <= LINE_BYTES_MAX;
}
function shortened(mapping, cut, depth) {
    const kept = Object.entries(mapping).slice(0, cut.itemsMax);
    return Object.fromEntries(kept.map(([key, value]) => [key, shortenedValue(value, cut, depth)]));
}
function shortenedValue(value, cut, depth) {
    if (typeof value === "string")
        return value.length > cut.textMax ? `${value.slice(0, cut.textMax)}…` : value;
    if (typeof value !== "object" || value === null)
        return value;
    if (depth >= DEPTH_MAX)
        return null;
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return shortened(value, cut, depth + 1);
    return value.slice(0, cut.itemsMax).map((item) => shortenedValue(item, cut, depth + 1));
}
/** The log with the events at its end. What was there stays byte for byte; a last line without an end gets one. */
function appendEvents(log, events) {
    const gap = log === undefined || log === "" || log.endsWith("\n") ? "" : "\n";
    return `${log ?? ""}${gap}${events.map(eventLine).join("")}`;
}


/***/ }),

/***/ 66566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ sessionBackupPath),
/* harmony export */   FO: () => (/* binding */ ARCHIVE_PATH),
/* harmony export */   Fe: () => (/* binding */ idOfLog),
/* harmony export */   JH: () => (/* binding */ eventsPath),
/* harmony export */   SI: () => (/* binding */ CURRENT_PATH),
/* harmony export */   U1: () => (/* binding */ idOfFileName),
/* harmony export */   Yk: () => (/* binding */ FOLDERS),
/* harmony export */   Ym: () => (/* binding */ DEPENDENCIES_PATH),
/* harmony export */   ki: () => (/* binding */ isMilestonePath),
/* harmony export */   kz: () => (/* binding */ sessionPath),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   m: () => (/* binding */ eventLogs)
/* harmony export */ });
// Where things lie below the data folder.
const ARCHIVE_PATH = "archive.yaml";
const CURRENT_PATH = "current.yaml";
const DEPENDENCIES_PATH = "active/dependencies.yaml";
const FOLDERS = { active: "active", completed: "completed", events: "events", templates: "templates", sessions: "sessions" };
function eventsPath(id) {
    return `events/${id}.jsonl`;
}
/** Every log of a milestone, those of earlier versions first. */
function eventLogs(id) {
    return [`state/events/${id}.jsonl`, `state/events/milestone-${id}.jsonl`, `logs/events/${id}.jsonl`, eventsPath(id)];
}
/** The milestone that a log is about; null where a path is not that of a log. */
function idOfLog(path) {
    const id = /^(?:events|logs\/events|state\/events)\/([^/]+)\.jsonl$/.exec(path)?.[1] ?? null;
    return id !== null && path.startsWith("state/") ? id.replace(/^milestone-milestone-/, "milestone-") : id;
}
function sessionPath(id) {
    return `sessions/${id}.yaml`;
}
function sessionBackupPath(id) {
    return `sessions/backup-${id}.yaml`;
}
/** The id that a name of `active/` or `completed/` claims, or null where the file is not a milestone's. */
function idOfFileName(name) {
    return /^(.+)\.ya?ml$/.exec(name)?.[1] ?? null;
}
/** Whether a path is where a milestone has a file of its own. */
function isMilestonePath(path) {
    return path.startsWith(`${FOLDERS.active}/`) || path.startsWith(`${FOLDERS.completed}/`);
}
/** Which of the two folders a milestone's file lies in. */
function homeOf(path) {
    return path.startsWith(`${FOLDERS.completed}/`) ? "completed" : "active";
}


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idOf: () => (/* binding */ idOf),
/* harmony export */   isArchive: () => (/* binding */ isArchive),
/* harmony export */   isForeign: () => (/* binding */ isForeign),
/* harmony export */   readArchiveFile: () => (/* binding */ readArchiveFile),
/* harmony export */   readCurrentFile: () => (/* binding */ readCurrentFile),
/* harmony export */   readDependenciesFile: () => (/* binding */ readDependenciesFile)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61724);
// Layouts of earlier versions: the archive and the current milestone as one file each, and dependencies beside the milestones.




/** Names under which a list of finished milestones was kept; a bare list is one too. */
const ARCHIVE_KEYS = ["completed_milestones", "archived_milestones", "milestones", "archive"];
const CURRENT_KEYS = ["current_milestone", "milestone", "current"];
/** Flat counters of the first version, and what they are called within `progress`. */
const COUNTERS = {
    completion_percentage: "percentage", completed_tasks: "tasks_completed", total_tasks: "tasks_total",
    in_progress_tasks: "in_progress_tasks", estimated_hours_remaining: "estimated_hours_remaining",
};
/** The finished milestones of an `archive.yaml`. An entry that cannot be one is a problem `invalid-value`; the others are read. */
function readArchiveFile(value, path) {
    const items = archiveItems(value);
    if (!items)
        return { entries: [], problems: [invalid(path, "holds no list of finished milestones")] };
    return collect(items.map((item, index) => entryOf(item, { path, place: `entry ${index + 1}`, status: "completed" })));
}
/** Whether a file is such an archive, whatever it is called. */
function isArchive(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value["completed_milestones"]);
}
function archiveItems(value) {
    if (value === null)
        return [];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value;
    const key = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? ARCHIVE_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
    const items = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && key !== undefined ? value[key] : null;
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(items))
        return Object.entries(items).map(([id, item]) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) ? { id, ...item } : item));
    return items === null && key !== undefined ? [] : (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(items) ? items : null;
}
/** The milestone of a `current.yaml`, with its counters as progress; no entry where the file names none or only points to one. */
function readCurrentFile(value, path) {
    const key = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? CURRENT_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
    const item = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && key !== undefined ? value[key] : value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item))
        return { entries: [], problems: [] };
    const counters = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && key !== undefined ? Object.entries(value).filter(([name]) => Object.hasOwn(COUNTERS, name) || name === "progress") : [];
    return collect([entryOf({ ...Object.fromEntries(counters), ...item }, { path, place: "the milestone", status: null })]);
}
function collect(results) {
    return { entries: results.filter((result) => "value" in result), problems: results.filter((result) => "code" in result) };
}
function entryOf(item, { path, place, status }) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item))
        return invalid(path, `has no mapping as ${place}`);
    const { id, title, description, status: stated, ...rest } = fieldsOf(item);
    const name = idOf(id) ?? idOf(title);
    if (name === null)
        return invalid(path, `has neither an id nor a title in ${place}`);
    const head = { id: name, title: title ?? name, ...(description !== undefined && { description }) };
    const state = status ?? stated;
    return { id: name, value: { ...head, ...(state !== undefined && { status: state }), ...rest } };
}
/** Canonical names, the counters within `progress`, everything else as it is. */
function fieldsOf(item) {
    const { progress, ...fields } = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKeys */ .XH)(item, _dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_KEYS */ .KV);
    const counters = Object.entries(COUNTERS).filter(([name]) => fields[name] !== undefined);
    const counted = Object.fromEntries(counters.map(([name, member]) => [member, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(fields[name])]));
    const others = Object.fromEntries(Object.entries(fields).filter(([name]) => !Object.hasOwn(COUNTERS, name)).map(([name, member]) => [name, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(member)]));
    const stated = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(progress ?? null);
    if (stated !== null && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(stated))
        return { ...others, progress: { percentage: stated, ...counted } };
    return counters.length === 0 && stated === null ? others : { ...others, progress: { ...counted, ...stated } };
}
/** The id as it stands; where it cannot be one, its words as an id would spell them; null where nothing is left. */
function idOf(value) {
    if (typeof value !== "string" && typeof value !== "number")
        return null;
    const text = String(value).trim();
    if ((0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(text))
        return text;
    const slug = (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(text).slice(0, ID_LENGTH_MAX).replace(/-+$/, "");
    return (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(slug) ? slug : null;
}
/** The longest id that is read. */
const ID_LENGTH_MAX = 50;
/**
 * What each milestone requires by a `dependencies.yaml`, in its form as a list (`milestones[].depends_on`) or as a mapping
 * (`milestone-001: {depends_on: […]}`). An entry that cannot be read is a problem `invalid-value`; the others are read.
 */
function readDependenciesFile(value, path) {
    const requires = new Map();
    const problems = [];
    for (const [id, wanted] of dependencyItems(value)) {
        const ids = idsIn(wanted);
        if (ids)
            requires.set(id, [...new Set([...(requires.get(id) ?? []), ...ids])]);
        else
            problems.push(invalid(path, `gives ${id} dependencies that are no list of ids`));
    }
    if (value !== null && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        problems.push(invalid(path, "holds neither a list nor a mapping of milestones"));
    return { requires, problems };
}
/** Pairs of a milestone and what stands as its dependencies; entries without any are left out. */
function dependencyItems(value) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.flatMap(listedItem);
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return [];
    const inner = value["milestones"] ?? value["dependencies"];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(inner))
        return inner.flatMap(listedItem);
    const wrapped = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(inner);
    return Object.entries(wrapped ? inner : value).flatMap(([id, item]) => {
        if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item))
            return wantedBy(id, item);
        return wrapped && item !== null ? [[id, item]] : [];
    });
}
function listedItem(item) {
    const id = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) ? idOf(item["id"] ?? item["milestone_id"] ?? item["milestone"]) : null;
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) && id !== null ? wantedBy(id, item) : [];
}
function wantedBy(id, item) {
    const wanted = item[(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .keyFor */ .uJ)(item, "requires", _dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .DEPENDENCY_KEYS */ .Ji)] ?? item["dependencies"];
    return wanted === undefined || wanted === null ? [] : [[id, wanted]];
}
function idsIn(value) {
    if (typeof value === "string")
        return value.split(",").map((id) => id.trim()).filter((id) => id !== "");
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return value["requires"] === undefined ? null : idsIn(value["requires"]);
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return null;
    const ids = value.map((item) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) ? idOf(item["milestone_id"] ?? item["id"]) : idOf(item)));
    return ids.every((id) => id !== null) ? ids : null;
}
function invalid(path, what) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `${path} ${what}.`, { at: { path }, hint: `Correct it in ${path}; the rest of the file is read.` });
}
/** Entries that this product, or its earlier versions, make in a data folder. */
const OURS = /^(active|completed|config|events|state|sessions|archive\.ya?ml|current\.ya?ml)$/;
/** Whether a data folder with these entries belongs to another tool: it holds something, and nothing that we would make. */
function isForeign(names) {
    return names.length > 0 && !names.some((name) => OURS.test(name));
}


/***/ }),

/***/ 20487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   W: () => (/* binding */ normalMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61724);
// From the mapping a file holds, in whichever dialect, to canonical fields.



/** The mapping that is the milestone, below `milestone:` where a file wraps it so. */
function rootOf(value) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return null;
    const wrapped = value["milestone"];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(wrapped) && !("tasks" in value) && !("title" in value))
        return { mapping: wrapped, prefix: ["milestone"] };
    return { mapping: value, prefix: [] };
}
/** Canonical keys and words; shapes that the schema does not know are left for it to refuse. Unknown keys are kept. */
function normalMilestone(mapping, source) {
    const fields = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(withMetadata(mapping), _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_KEYS */ .KV);
    const warnings = [];
    if (fields["id"] !== undefined && String(fields["id"]) !== source.id)
        warnings.push(otherId(String(fields["id"]), source));
    fields["id"] = source.id;
    fields["title"] = textOf(fields["title"]) ?? source.id;
    setIfThere(fields, "tasks", (tasks) => normalTasks(tasks));
    setIfThere(fields, "timeline", (timeline) => normalTimeline(timeline));
    setIfThere(fields, "progress", (progress) => normalProgress(progress));
    setIfThere(fields, "dependencies", (dependencies) => normalDependencies(dependencies));
    setIfThere(fields, "deliverables", (items) => listOf(items, (item) => (typeof item === "string" ? { name: item } : withoutNulls(item))));
    setIfThere(fields, "risks", (items) => listOf(items, (item) => (typeof item === "string" ? { description: item } : item)));
    setIfThere(fields, "blockers", (items) => listOf(items, (item) => (typeof item === "string" ? { reason: item } : item)));
    setIfThere(fields, "success_criteria", (items) => listOf(items, asText));
    setIfThere(fields, "priority", (priority) => normalPriority(priority));
    setIfThere(fields, "execution", (execution) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(execution) ? emptyAsNull(execution) : execution));
    for (const key of ["created_at", "completed_at"])
        setIfThere(fields, key, (value) => (value === "" ? null : asText(value)));
    fields["status"] = normalStatus(fields, source);
    return { fields, warnings };
}
/** Templates of earlier versions keep the names under `metadata`. */
function withMetadata(mapping) {
    const metadata = mapping["metadata"];
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(metadata) || "title" in mapping || "name" in mapping)
        return mapping;
    const { name, milestone_id } = metadata;
    return { ...(name !== undefined && { title: name }), ...(milestone_id !== undefined && { id: milestone_id }), ...mapping };
}
function otherId(found, source) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("id-from-file-name", `${source.path} says id ${JSON.stringify(found)}; its file name holds.`, {
        at: { path: source.path },
        hint: `Write id: ${source.id}, or rename the file.`,
    });
}
function normalStatus(fields, source) {
    const status = fields["status"];
    if (typeof status === "string" && status.trim() !== "")
        return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .milestoneWord */ .f$)(status);
    if (status !== undefined && status !== "")
        return status;
    return derivedStatus(fields["tasks"], source);
}
/** A file without a status: finished in `completed/` or with all tasks done, begun with any task begun. */
function derivedStatus(tasks, source) {
    if (source.home === "completed")
        return "completed";
    const statuses = Array.isArray(tasks) ? tasks.map((task) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(task) ? (task["status"] ?? "pending") : "pending")) : [];
    const counted = statuses.filter((status) => status !== "cancelled");
    if (counted.length > 0 && counted.every((status) => status === "completed"))
        return "completed";
    return counted.some((status) => status !== "pending") ? "in_progress" : "planned";
}
function normalPriority(priority) {
    if (typeof priority !== "string")
        return priority;
    const word = priority.trim().toLowerCase();
    if (word === "critical_path" || word === "urgent")
        return "critical";
    return word === "normal" ? "medium" : word;
}
const TASK_BUCKETS = { completed: "completed", in_progress: "in_progress", pending: "pending" };
function normalTasks(tasks) {
    const items = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(tasks) ? fromBuckets(tasks) : tasks;
    return listOf(items, (item, index) => normalTask(item, index));
}
function fromBuckets(buckets) {
    if (!Object.keys(buckets).every((key) => key in TASK_BUCKETS))
        return buckets;
    return Object.entries(buckets).flatMap(([status, titles]) => Array.isArray(titles) ? titles.map((title) => (typeof title === "string" ? { title, status } : title)) : []);
}
function normalTask(item, index) {
    if (typeof item === "string")
        return { id: numbered(index), title: item };
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item))
        return item;
    const task = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(item, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_KEYS */ .$P);
    task["id"] = textOf(task["id"]) ?? numbered(index);
    task["title"] = textOf(task["title"]) ?? textOf(task["description"]) ?? task["id"];
    setIfThere(task, "status", (status) => (typeof status === "string" ? (status === "" ? "pending" : (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .taskWord */ .QR)(status)) : status));
    setIfThere(task, "estimated_hours", numberOf);
    setIfThere(task, "assigned_to", (name) => (name === "" ? null : asText(name)));
    setIfThere(task, "dependencies", (value) => listOf(asList(value), asText));
    for (const key of ["acceptance_criteria", "files", "verify"])
        setIfThere(task, key, (value) => listOf(typeof value === "string" ? [value] : value, asText));
    for (const key of ["started_at", "completed_at"])
        setIfThere(task, key, (value) => (value === "" ? null : asText(value)));
    setIfThere(task, "kiro_workflow", (kiro) => normalKiro(kiro));
    return task;
}
function numbered(index) {
    return `task-${String(index + 1).padStart(3, "0")}`;
}
function normalKiro(kiro) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(kiro))
        return typeof kiro === "boolean" ? { enabled: kiro } : kiro;
    const result = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(kiro, {});
    const { phases } = result;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(phases))
        return result;
    const normal = Object.entries(phases).map(([name, phase]) => {
        if (phase === null || phase === undefined)
            return [name, {}];
        if (typeof phase === "string")
            return [name, { status: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseWord */ .uw)(phase) }];
        if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(phase))
            return [name, phase];
        return [name, typeof phase["status"] === "string" ? { ...phase, status: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseWord */ .uw)(phase["status"]) } : (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(phase, {})];
    });
    return { ...result, phases: Object.fromEntries(normal) };
}
function normalTimeline(timeline) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(timeline))
        return timeline;
    const result = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(timeline, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMELINE_KEYS */ .nY);
    for (const key of ["estimated_start", "estimated_end"])
        setIfThere(result, key, (value) => (value === null || value === "" ? null : asText(value)));
    for (const key of ["estimated_hours", "buffer_percentage"])
        setIfThere(result, key, (value) => (value === null ? null : numberOf(value)));
    return result;
}
function normalProgress(progress) {
    if (typeof progress === "number")
        return { percentage: progress };
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(progress))
        return typeof progress === "string" && /^\d+%?$/.test(progress) ? { percentage: Number.parseInt(progress, 10) } : progress;
    return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(progress, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRESS_KEYS */ .bm);
}
function normalDependencies(dependencies) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(dependencies))
        return { requires: listOf(asList(dependencies), referenceOf) };
    const result = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(dependencies, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPENDENCY_KEYS */ .Ji);
    if (result["requires"] === undefined && Array.isArray(result["internal"]))
        result["requires"] = result["internal"];
    for (const key of ["requires", "enables"])
        setIfThere(result, key, (items) => listOf(asList(items), referenceOf));
    return result;
}
/** `{milestone_id: x, …}` names x. */
function referenceOf(item) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) ? (textOf(item["milestone_id"]) ?? textOf(item["id"]) ?? item) : asText(item);
}
function setIfThere(fields, key, change) {
    if (fields[key] !== undefined)
        fields[key] = change(fields[key]);
}
function withoutNulls(item) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) ? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(item, {}) : item;
}
function emptyAsNull(mapping) {
    return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, value === "" ? null : value]));
}
function listOf(items, change) {
    return Array.isArray(items) ? items.map(change) : items;
}
/** "a, b" and a lone value are lists too. */
function asList(value) {
    if (typeof value === "string")
        return value.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return typeof value === "number" ? [value] : value;
}
function asText(value) {
    return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}
function textOf(value) {
    const text = asText(value);
    return typeof text === "string" && text !== "" ? text : undefined;
}
/** `"8"`, `"8h"` and 8 are eight hours; an empty text is none. */
function numberOf(value) {
    if (typeof value !== "string")
        return value;
    const match = /^\s*(\d+(?:\.\d+)?)\s*(?:h|hours?|%)?\s*$/.exec(value);
    return value.trim() === "" ? null : match ? Number(match[1]) : value;
}


/***/ }),

/***/ 81253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aw: () => (/* binding */ readPlainValue),
  a0: () => (/* binding */ readPlainly),
  cu: () => (/* binding */ storedPercentage)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
;// CONCATENATED MODULE: ./lib/core/model/plain.js
// Milestones whose fields are plainly right, with every default filled, without loading the schema.


const plain_text = (value) => (typeof value === "string" ? value : undefined);
const number = (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);
const share = (value) => (typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined);
const truth = (value) => (typeof value === "boolean" ? value : undefined);
const free = (value) => ((0,json/* isObject */.Gv)(value) ? value : undefined);
const anything = (value) => (Array.isArray(value) ? value : undefined);
const orNull = (rule) => (value) => (value === null ? null : rule(value));
const oneOf = (words) => (value) => (typeof value === "string" && words.includes(value) ? value : undefined);
function listOf(rule) {
    return (value) => {
        if (!Array.isArray(value))
            return undefined;
        const items = [];
        for (const item of value) {
            const plain = rule(item);
            if (plain === undefined)
                return undefined;
            items.push(plain);
        }
        return items;
    };
}
/** Known fields in the schema's order, then the others as they are. */
function shaped(shape) {
    const fields = Object.entries(shape);
    return (value) => {
        if (!(0,json/* isObject */.Gv)(value))
            return undefined;
        const result = {};
        for (const [key, { rule, initial, required }] of fields) {
            const given = value[key];
            const plain = given === undefined ? initial?.() : rule(given);
            if (plain === undefined && (given !== undefined || required))
                return undefined;
            if (plain !== undefined)
                result[key] = plain;
        }
        for (const key of Object.keys(value))
            if (!Object.hasOwn(shape, key))
                result[key] = value[key];
        return result;
    };
}
const some = (rule) => ({ rule });
const must = (rule) => ({ rule, required: true });
const say = (initial, rule) => ({ rule, initial: () => initial });
const list = (rule) => ({ rule: listOf(rule), initial: () => [] });
const maybeText = say(null, orNull(plain_text));
const maybeNumber = say(null, orNull(number));
/** A block whose own defaults stand in for it where it is missing. */
function block(shape) {
    const rule = shaped(shape);
    return { rule, initial: () => rule({}) };
}
/** Phases are left to the schema. */
const noPhases = (value) => ((0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0 ? {} : undefined);
const TASK = shaped({
    id: must(plain_text), title: must(plain_text), description: say("", plain_text), status: say("pending", oneOf(model_status/* TASK_STATUSES */.Hi)), type: say("standard", plain_text),
    estimated_hours: maybeNumber, weight: say(1, share), assigned_to: maybeText, started_at: maybeText, completed_at: maybeText,
    dependencies: list(plain_text), acceptance_criteria: list(plain_text), run: some(plain_text), agent: some(plain_text), uses: some(plain_text), files: list(plain_text),
    verify: list(plain_text), timeout: some((value) => plain_text(value) ?? number(value)), retries: say(0, share), continue_on_error: say(false, truth),
    env: some(() => undefined), cwd: some(plain_text), blocked_reason: some(plain_text),
    kiro_workflow: block({ enabled: say(false, truth), current_phase: some(plain_text), phases: { rule: noPhases, initial: () => ({}) } }),
});
const MILESTONE = shaped({
    id: must(plain_text), title: must(plain_text), description: say("", plain_text), status: say("planned", oneOf(model_status/* MILESTONE_STATUSES */.uW)),
    priority: say("medium", oneOf(model_status/* PRIORITIES */.BE)), category: say("feature", plain_text), created_at: maybeText, completed_at: maybeText,
    timeline: block({ estimated_start: maybeText, estimated_end: maybeText, estimated_hours: maybeNumber, buffer_percentage: maybeNumber }),
    progress: block({ percentage: say(0, number), tasks_completed: say(0, number), tasks_total: say(0, number) }),
    success_criteria: list(plain_text),
    deliverables: list(shaped({ name: must(plain_text), type: say("documentation", plain_text), acceptance_criteria: list(plain_text) })),
    dependencies: block({ requires: list(plain_text), enables: list(plain_text), external: { rule: anything, initial: () => [] } }),
    resources: { rule: free, initial: () => ({}) }, requirements: { rule: free, initial: () => ({}) }, risks: list(free), tasks: list(TASK),
    kiro_configuration: block({ enabled: say(false, truth) }), execution: block({ started_at: maybeText, session_id: maybeText }),
    blockers: list(shaped({ reason: must(plain_text), task_id: maybeText, since: maybeText })),
});
/**
 * What `checkMilestone` gives for the same fields, or null where only it can tell: the schema (model/milestone) says what a
 * milestone is, and a test holds this shortcut to it. It saves a start the loading of zod, which costs as much as reading
 * a hundred milestones.
 */
function plainMilestone(fields) {
    const plain = MILESTONE(fields);
    return isMilestone(plain) ? plain : null;
}
/** True by construction: only the type is narrowed. */
function isMilestone(value) {
    return value !== undefined;
}

// EXTERNAL MODULE: ./lib/core/files/normal.js
var normal = __webpack_require__(20487);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/reading.js
// Milestone files that are plainly right, read without the schema; what a reading is.





/** The reading of a text, the problem of one that is no YAML, or null where only `readMilestone` can tell. */
function readPlainly(text, source) {
    const value = (0,yaml.parseYaml)(text, source.path);
    if (!value.ok)
        return value;
    const reading = readPlainValue(value.value, source);
    return reading && (0,result.ok)(reading);
}
/** The same for plain data. */
function readPlainValue(value, source) {
    const root = (0,normal/* rootOf */.I)(value);
    if (!root)
        return null;
    const { fields, warnings } = (0,normal/* normalMilestone */.W)(root.mapping, source);
    const milestone = plainMilestone(fields);
    return milestone && { milestone, stored: storedPercentage(fields["progress"]), warnings };
}
function storedPercentage(progress) {
    const percentage = (0,json/* isObject */.Gv)(progress) ? progress["percentage"] : null;
    return typeof percentage === "number" ? percentage : null;
}


/***/ }),

/***/ 26796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ conflictBefore),
/* harmony export */   W: () => (/* binding */ conflictIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
// Unresolved merge conflicts in YAML texts: which marker lines are git's and which are somebody's text.

const MARKER = /^([ \t]*)(<{7}|\|{7}|={7}|>{7})(?:[ \t]+([^\r\n]*))?(?=\r?$)/gm;
function markersOf(text) {
    return Array.from(text.matchAll(MARKER), (match) => {
        const [, space = "", signs = "", label = ""] = match;
        return { offset: match.index + space.length, indented: space !== "", sign: signs.charAt(0), label: label.trim() };
    });
}
/**
 * A conflict in a text that parses: markers outside block texts (`|`, `>`). Inside a block text, markers that open and
 * close in order are text about markers; an opening without a closing one is half a resolution.
 */
function conflictIn(text, events) {
    const markers = markersOf(text);
    if (markers.length === 0)
        return undefined;
    const blocks = events.filter(isBlockText);
    let next = 0;
    const homes = Map.groupBy(markers, ({ offset }) => {
        while ((blocks[next]?.valueEnd ?? Infinity) <= offset)
            next += 1;
        return (blocks[next]?.valueStart ?? Infinity) <= offset ? blocks[next] : undefined;
    });
    for (const [home, inside] of homes) {
        const arrows = inside.filter(({ sign }) => sign === "<" || sign === ">").map(({ sign }) => sign).join("");
        const isText = home ? /^(?:<>)*$/.test(arrows) : arrows === "";
        if (!isText)
            return conflict(inside);
    }
    return undefined;
}
/**
 * A conflict in a text that the parser gave up on at an offset: any marker at the start of a line, where git writes them,
 * or an indented one before the offset that is not inside a block text.
 */
function conflictBefore(text, offset) {
    const markers = markersOf(text);
    const atStart = markers.filter(({ indented }) => !indented);
    if (atStart.length > 0)
        return conflict(atStart);
    const indented = markers.filter((marker) => marker.offset <= offset);
    const last = indented.at(-1);
    return last && !isInBlockText(text, last.offset) ? conflict(markers) : undefined;
}
/** Whether a block text is still open at the offset: the text up to there parses and ends in one. */
function isInBlockText(text, offset) {
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text.slice(0, offset + 1), {});
        const scalar = events.findLast((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR);
        return scalar !== undefined && isBlockText(scalar) && scalar.valueEnd > offset;
    }
    catch (error) {
        return error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB && (error.mark?.position ?? offset) < offset;
    }
}
function isBlockText(event) {
    if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return false;
    return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK;
}
function conflict(markers) {
    const ours = markers.find(({ sign }) => sign === "<");
    const theirs = markers.find(({ sign, offset }) => sign === ">" && offset > (ours?.offset ?? -1));
    const message = ours && theirs
        ? `An unresolved merge conflict between "${ours.label || "ours"}" and "${theirs.label || "theirs"}".`
        : `A left-over of a merge conflict: a line of ${(markers[0]?.sign ?? "=").repeat(7)}.`;
    const hint = "Run `milestone git resolve`, or keep one side and delete the marker lines.";
    return { code: "conflict-markers", message, hint, offset: (ours && theirs ? ours : markers[0])?.offset ?? 0 };
}


/***/ }),

/***/ 48451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ loneReturn),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   _8: () => (/* binding */ faultIn),
/* harmony export */   tZ: () => (/* binding */ DEPTH_MAX)
/* harmony export */ });
/* unused harmony export ALIASES_MAX */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26796);
// What is wrong with a YAML text, where, and what to do about it.


/** Real files nest about eight levels; recursion over this many is safe in every reader. */
const DEPTH_MAX = 100;
/** Counted as if every alias were written out, so that aliases of aliases cannot grow without bound. */
const ALIASES_MAX = 100;
/** What all aliases together may repeat, so that walking a value costs no more than walking a large file. */
const ALIASED_NODES_MAX = 100_000;
/** A number that cannot be kept has at least this many characters (1e309), and begins with a digit, a sign or a dot. */
const LARGE_LENGTH_MIN = 5;
const NINE = 0x39;
const HINTS = [
    [/tab characters/, "Indent with spaces; YAML allows no tabs there."],
    [/duplicated mapping key/, "Keep one of the two entries; a key stands once in a mapping."],
    [/is reserved|key is empty|key is not a text|complex keys/, "Give the entry another name, in quotes if need be."],
    [/quoted scalar/, "Close the quotation mark on this text."],
    [/flow (collection|sequence|mapping)|missed comma/, "Close the bracket, and put a comma between the items."],
    [/escape seq|hexadecimal/, "Write a backslash twice, or use single quotes."],
    [/alias/, "Define the anchor (&name) before the alias (*name), or write the value out."],
    [/deficient indentation/, "Close the quotation mark or bracket above, or indent this line, a closing bracket too, further than its key."],
    [/bad indentation/, "Indent the line with spaces exactly like its siblings, and quote a text that holds `: ` or begins with a sign."],
    [/non-printable|valid JSON character/, "Remove the invisible character."],
    [/merge/, "Merge (<<) one mapping or a list of mappings, or write the keys out."],
];
const HINT = "Check this line and the one above: each is `key: value`, `- item` or `# comment`; quote a text that holds `: ` or begins with a sign.";
/** The fault that an error of the parser stands for. */
function faultOf(error) {
    const reason = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? error.reason : String(error);
    const offset = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? (error.mark?.position ?? 0) : 0;
    if (reason.startsWith("nesting exceeded"))
        return tooDeep(offset);
    if (reason.startsWith("merge keys exceeded"))
        return tooManyAliases(offset);
    return invalid(reason, HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? HINT, offset);
}
function invalid(reason, hint, offset) {
    return { code: "invalid-yaml", message: `Not valid YAML: ${reason}.`, hint, offset };
}
function tooDeep(offset) {
    const message = `The data nest deeper than ${DEPTH_MAX} levels.`;
    return { code: "too-deep", message, hint: "Flatten the data, or move the inner part to a file of its own.", offset };
}
function tooManyAliases(offset) {
    const message = `The file repeats too much by aliases; at most ${ALIASES_MAX} are read, aliases within aliases counted each time.`;
    return { code: "too-many-aliases", message, hint: "Write the values out instead of using aliases.", offset };
}
/** Some readers take a lone carriage return for a line break and some for a character. */
function loneReturn(text) {
    if (!text.includes("\r"))
        return undefined;
    const offset = text.search(/\r(?!\n)/);
    const hint = "Save the file with LF or CRLF line ends.";
    return offset < 0 ? undefined : invalid("a carriage return stands without a line feed", hint, offset);
}
/** The first fault that the parser itself lets pass. */
function faultIn(text, events) {
    if (text.includes("<<<<<<<") || text.includes(">>>>>>>")) {
        const conflict = (0,_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictIn */ .W)(text, events);
        if (conflict)
            return conflict;
    }
    let depth = 0;
    let documents = 0;
    let aliased = false;
    for (const event of events) {
        let fault;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                if (event.tagStart >= 0)
                    fault = tagFault(text, event);
                else if (event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED)
                    fault = escapeFault(text, event);
                else if (event.valueEnd - event.valueStart >= LARGE_LENGTH_MIN)
                    fault = numberFault(text, event);
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
                if (event.tagStart >= 0)
                    fault = tagFault(text, event);
                else if (++depth > DEPTH_MAX)
                    fault = tooDeep(event.start);
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT:
                fault = directiveFault(event);
                if (++documents > 1)
                    fault = severalDocuments(events, event);
                depth = 0;
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP:
                depth -= 1;
                break;
            default:
                aliased = true;
        }
        if (fault)
            return fault;
    }
    return aliased ? aliasFault(text, events) : undefined;
}
function tagFault(text, event) {
    const tag = text.slice(event.tagStart, event.tagEnd);
    if (tag === "!!str")
        return undefined;
    return invalid(`the tag ${tag} is not read`, "Remove the tag; plain YAML needs none.", event.tagStart);
}
/** A number that would be rounded or become infinite. */
function numberFault(text, { style, valueStart, valueEnd }) {
    if (text.charCodeAt(valueStart) > NINE || style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN)
        return undefined;
    const source = text.slice(valueStart, valueEnd);
    const isWhole = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/.test(source);
    const value = Math.abs(Number(source));
    if (isWhole ? value <= Number.MAX_SAFE_INTEGER : value !== Infinity || source.includes("Inf"))
        return undefined;
    const message = `The number ${source.slice(0, 40)} is too large to be kept exactly.`;
    return { code: "invalid-value", message, hint: "Put the number in quotes to keep it as text.", offset: valueStart };
}
/** An escape for a character that Unicode does not have. */
function escapeFault(text, { valueStart, valueEnd, fast }) {
    if (fast)
        return undefined;
    const source = text.slice(valueStart, valueEnd);
    const offset = source.search(/(?<=(?:^|[^\\])(?:\\\\)*)\\U(?!000|0010)/);
    return offset < 0 ? undefined : invalid("an escape names no character", "Write the character itself.", valueStart + offset);
}
function directiveFault(event) {
    if (event.directives.every((directive) => directive.kind === "yaml" && directive.version === "1.2"))
        return undefined;
    return invalid("a directive asks for another YAML than 1.2", "Remove the lines that begin with %.", 0);
}
function severalDocuments(events, document) {
    const index = events.indexOf(document);
    const first = events.slice(index).find((event) => offsetOf(event) >= 0) ?? events.slice(0, index).findLast((event) => offsetOf(event) >= 0);
    const hint = "Keep one document, and no further `---` line.";
    return invalid("the file holds more than one document", hint, first ? offsetOf(first) : 0);
}
function offsetOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return event.anchorStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? event.start : -1;
}
/** Weighs every alias by what it stands for before anything is composed, so that no bomb goes off. */
function aliasFault(text, events) {
    const anchors = new Map();
    const stack = [];
    const total = { nodes: 0, aliases: 0 };
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            addTo(stack.at(-2), closed(stack.pop()));
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const weight = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
            if (weight?.open)
                return invalid("an alias stands inside its own anchor", "Write the value out.", event.anchorStart - 1);
            const { nodes, aliases, height } = weight ?? LEAF;
            total.nodes += nodes;
            total.aliases += aliases + 1;
            if (total.aliases > ALIASES_MAX || total.nodes > ALIASED_NODES_MAX)
                return tooManyAliases(event.anchorStart - 1);
            if (stack.length + height > DEPTH_MAX + 1)
                return tooDeep(event.anchorStart - 1);
            addTo(stack.at(-1), { nodes, aliases: aliases + 1, height, open: false });
        }
        else {
            const weight = { ...LEAF, open: event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR };
            if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT && event.anchorStart >= 0) {
                anchors.set(text.slice(event.anchorStart, event.anchorEnd), weight);
            }
            if (weight.open)
                stack.push(weight);
            else
                addTo(stack.at(-1), weight);
        }
    }
    return undefined;
}
const LEAF = { nodes: 1, aliases: 0, height: 0, open: false };
function closed(weight) {
    if (weight)
        weight.open = false;
    return weight ?? LEAF;
}
function addTo(parent, child) {
    if (!parent)
        return;
    parent.nodes += child.nodes;
    parent.aliases += child.aliases;
    parent.height = Math.max(parent.height, child.height + 1);
}


/***/ }),

/***/ 83313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILE_BYTES_MAX: () => (/* binding */ FILE_BYTES_MAX),
/* harmony export */   decodeText: () => (/* binding */ decodeText),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   placeAt: () => (/* binding */ placeAt)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26796);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48451);
// From bytes to text to plain data: the strict YAML that every file of ours is read with.





/** Far above any file that people write by hand, and read in well under a second. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT_UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const BYTE_ORDER_MARK = 0xfeff;
/** The parser counts a scalar, and the key it might be, as levels of their own; the exact count is taken from its events. */
const PARSER_LEVELS = 3;
const RESERVED_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** YAML 1.2 core with merge keys. It makes nothing but plain data whose keys are safe as names of properties. */
const SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ, (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineMappingTag */ .bH)("tag:yaml.org,2002:map", {
    ...js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mapTag */ .pj,
    addPair(mapping, key, value) {
        if (typeof key === "object")
            return key === null ? "a mapping key is empty" : "a mapping key is not a text";
        if (RESERVED_KEYS.has(key))
            return `the key ${String(key)} is reserved`;
        mapping[String(key)] = value;
        return "";
    },
}));
/**
 * The text of a file of at most 5 MiB in UTF-8; a byte order mark stays the first character.
 * Problems: file-too-large, not-text.
 */
function decodeText(bytes, path) {
    if (bytes.length > FILE_BYTES_MAX) {
        const message = `The file has ${bytes.length} bytes; at most ${FILE_BYTES_MAX} are read.`;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("file-too-large", message, { hint: "Move long texts out of the file, or split it.", at: { path } }));
    }
    if (looksLikeUtf16(bytes)) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("not-text", "The file is UTF-16.", { hint: "Save the file as UTF-8 instead of UTF-16.", at: { path } }));
    }
    try {
        const text = UTF8.decode(bytes);
        const nul = text.indexOf("\0");
        return nul < 0 ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(text) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(notText("The file holds a NUL character.", placeAt(text, nul, path)));
    }
    catch {
        const text = LENIENT_UTF8.decode(bytes);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(notText("The file is not UTF-8 text.", placeAt(text, text.indexOf("\uFFFD"), path)));
    }
}
function notText(message, at) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("not-text", message, { hint: "Save the file as UTF-8 text.", at });
}
function looksLikeUtf16(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return bytes.length > 1 && (first === 0) !== (second === 0);
}
/** Line and column of an offset, counting from 1; a byte order mark takes no column. */
function placeAt(text, offset, path) {
    let line = 1;
    let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
        line += 1;
        start = end + 1;
    }
    return { path, line, column: Math.max(offset - start, 0) + 1 };
}
/**
 * The value of a text with one YAML 1.2 document; an empty text, or one with comments only, is null.
 * Dates and times stay the texts they are; keys that are numbers or true/false become their text. Aliased values are
 * shared, not copied.
 * Problems, each with line and column: invalid-yaml, invalid-value (a whole number beyond 2^53), conflict-markers,
 * too-deep, too-many-aliases.
 */
function parseYaml(text, path) {
    const read = readEvents(text);
    if (!read.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(problemOf(text, path, read.fault));
    try {
        const [value = null] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(read.events, { source: text, schema: SCHEMA });
        return isPlainData(value) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(value) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-yaml", "The file holds no data.", { at: { path } }));
    }
    catch (error) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(problemOf(text, path, (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(error)));
    }
}
/** True by construction, since the schema makes nothing else: only the type is narrowed. */
function isPlainData(value) {
    return value !== undefined;
}
function readEvents(text) {
    const early = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .loneReturn */ .Fp)(text);
    if (early)
        return { ok: false, fault: early };
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _faults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPTH_MAX */ .tZ + PARSER_LEVELS });
        const fault = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultIn */ ._8)(text, events);
        return fault ? { ok: false, fault } : { ok: true, events };
    }
    catch (error) {
        const fault = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(error);
        return { ok: false, fault: (0,_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictBefore */ .M)(text, fault.offset) ?? fault };
    }
}
function problemOf(text, path, fault) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(fault.code, fault.message, { hint: fault.hint, at: placeAt(text, fault.offset, path) });
}


/***/ }),

/***/ 69463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BACKENDS)
/* harmony export */ });
// Backends: the kinds of catalogs, the smallest first.
const BACKENDS = ["file", "sqlite", "postgresql"];


/***/ }),

/***/ 92089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $X: () => (/* binding */ nearestKeys),
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   Hs: () => (/* binding */ configWith),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   nK: () => (/* binding */ configKeys),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* unused harmony export configTree */
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2588);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60306);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97189);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14420);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85868);
// The configuration: every key with its default, its limits and its effect, and the type that follows from them.







/** Path of the configuration, relative to the data folder. */
const CONFIG_PATH = "config/milestone-config.yaml";
const POLICY = { policy: {} };
const KEEP_ON = { policy: { strictest: true } };
const KEEP_OFF = { policy: { strictest: false } };
const BRANCH = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]+$/, says: "Write the name of a branch, such as milestone/state." };
const BRANCH_NAME = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]*\{(?:milestone_)?id\}[\w./-]*$/, says: "Write a branch name that contains {id} or {milestone_id}." };
const EMAIL = { pattern: /^(?:[^\s@<>"',;:]+@[^\s@<>"',;:]+(?:,\s*(?!$)|$)){1,50}$/, says: "Write one e-mail address, or up to 50 with commas between them." };
const REFERENCE = { pattern: /^(?:env:\w+|\$\{\{\s*(?:secrets|vars|env)\.\w+\s*\}\}|\$\{?\w+\}?)$/, says: "Write env:NAME or ${{ secrets.NAME }}." };
const VERSION = { pattern: /^\d+\.\d+(\.\d+)?$/, says: "Write a version such as 2.0.0." };
const COMMIT = { pattern: /\S/, says: "Write one line; {id}, {milestone_id} and {description} are filled in." };
/** The one definition; the reference, the editors' schema, the type and the loader follow from it. */
const TREE = {
    version: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("2.0.0", "Version of the data and configuration format; a file without it is valid.", { form: VERSION }),
    auto_scale: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Lets the backend follow the measured scale; false leaves it to backend_override and manual switches."),
    backend_override: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["file", "sqlite", "postgresql"], null, "Forces the backend, whatever auto_scale says; removing the key returns to automatic."),
    scale_thresholds: {
        file_to_sqlite: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(50, "Number of active milestones at which SQLite is due.", { min: 1, ...POLICY }),
        sqlite_to_postgresql: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(200, "Number of active milestones at which PostgreSQL is due; more than file_to_sqlite.", { min: 2, ...POLICY }),
        monitoring_interval: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(300, "How often scale is checked; GitHub's schedule cannot do it more often than every 300 seconds.", { unit: "seconds", min: 1, ...POLICY }),
        max_backends: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3, "How far automatic scaling may go: 1 stays with files, 2 allows SQLite, 3 allows PostgreSQL.", { min: 1, max: 3 }),
    },
    features: {
        multi_agent_coordination: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Off: execute runs one task at a time."),
        kiro_workflow: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allows Kiro commands and gates."),
        session_management: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Off: no checkpoints and no resume."),
        auto_optimization: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allows automatic maintenance and optimisation."),
        advanced_analytics: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "False turns memory-heavy analytics off, whatever enterprise.advanced_analytics says."),
    },
    default_workflow: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["kiro", "standard"], "standard", "The workflow of milestones that are planned without a flag."),
    ids: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["sequential"], "sequential", "How new milestones are numbered."),
    commands: {
        prefixes: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["/milestone", "/ms"], "Words that start a command in a comment.", POLICY),
        allowed_bots: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Accounts of bots whose commands count, by their numeric ids; what they may do their permission says.", POLICY),
    },
    project: {
        name: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Name of the project, for titles."),
        type: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["web_app", "mobile_app", "enterprise", "research", "saas_product", "enterprise_transformation", "open_source"], null, "Hint for presets."),
        team_size: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, "Hint for agents and approvals.", { min: 1 }),
        complexity: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["low", "medium", "high"], "medium", "Hint for presets."),
    },
    execution: {
        agents: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Seats when --agents is not given; unset: the number of processors, at most 4.", { min: 1 }),
        env: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Names of variables that tasks may see beside PATH, HOME, LANG, TERM and TMPDIR.", POLICY),
        retry_backoff: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("10s", "Wait before a task is tried again, doubled each time."),
        allow_forks: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Lets execute work on a pull request from a fork, at a commit that --sha names.", KEEP_OFF),
    },
    agents: {
        task_executor: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "The agents that do tasks; without them nothing is executed."),
        progress_monitor: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Computes progress and reports it during a run."),
        git_integration: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Branches and commits; off: nothing is written with git."),
        dependency_validator: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Checks dependencies during a run; the check at its start stays."),
        blocker_detector: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Detects stalls and failures during a run."),
        memory_limit: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(null, "Memory of one agent's process tree; above it the agent is started again and an alert raised.", POLICY),
        enable_gc: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Collects garbage periodically in our own processes."),
        gc_frequency: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("30s", "How often garbage is collected."),
        restart_interval: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Starts agents anew after so long."),
    },
    coding_agents: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)({
        command: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Command of a coding agent; it is given a rendered prompt. `claude` and `codex` have presets.", POLICY),
        env: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Names of the variables that hold this agent's credentials.", POLICY),
        prompt: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Template of its prompt, or the path of one.", POLICY),
        timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Longest run of one task.", POLICY),
        home: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["private", "user"], "private", "Whether it sees a HOME of its own or the user's.", POLICY),
        budget: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Most that one task may cost, in the agent's own terms.", POLICY),
    }),
    planner: {
        command: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Command that turns a text into a plan; used with plan --planner only.", POLICY),
        timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Longest run of the planner.", POLICY),
    },
    coordination: {
        update_frequency: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("30s", "How often agents report their state and progress."),
        conflict_resolution: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["conservative", "normal"], "normal", "Conservative runs a task again on the new base where its changes collide."),
        stall_after: {
            warn: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("10m", "A task silent for so long is reported as stalled."),
            block: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A task silent for so long is stopped and blocks."),
        },
        task_limit: {
            warn: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("1h", "A task that runs for so long is reported."),
            block: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A task that runs for so long is stopped and blocks."),
        },
        disk_limit: {
            warn: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(90, "Disk use that is reported.", { unit: "percent", min: 1, max: 100 }),
            block: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Disk use at which no further task is started.", { unit: "percent", min: 1, max: 100 }),
        },
        resource_limits: {
            max_cpu_percent: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Processor use above which no further task is started.", { unit: "percent", min: 1, max: 100, ...POLICY }),
            max_memory_mb: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Memory of all agents together.", { unit: "MB", min: 1, ...POLICY }),
        },
    },
    file_locking: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Agents lock files before they write them."),
    session_management: {
        checkpoint_frequency: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("5m", "Interval between automatic checkpoints.", { min: "30s", max: "24h" }),
        auto_resume: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Execute goes on with an interrupted session without --resume."),
        max_sessions: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "So many of the newest sessions are kept.", { min: 1 }),
        cleanup_after: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("7d", "Completed sessions older than this are deleted."),
        max_retry_attempts: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3, "Tries of saving and resuming before giving up.", { min: 0 }),
        cleanup_aggressive: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Cleanup takes paused and corrupted sessions at once."),
        backup_sessions: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps a copy of a session before it is overwritten."),
        auto_cleanup: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "False: no session is ever deleted automatically."),
        multi_user: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Several people may hold sessions of one milestone.", KEEP_OFF),
        conflict_resolution: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["merge", "last_writer_wins"], "merge", "How the states of two sessions are combined."),
        user_isolation: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "People see and resume their own sessions only.", KEEP_ON),
        shared_sessions: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Whoever is permitted may resume the session.", KEEP_OFF),
    },
    session_locking: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "One lock per session; a second holder is refused."),
    session_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3600, "A lock or heartbeat older than this is stale.", { unit: "seconds", min: 1 }),
    kiro_workflow: {
        approval_required: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "False: no gate waits for an approval.", KEEP_ON),
        auto_transition: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "The next phase starts when one is approved or completed."),
        phase_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("24h", "A phase older than this is reported as overdue.", POLICY),
        policy: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["mandatory", "optional", "advisory"], "optional", "Whether tasks must, may or should go through the phases.", { policy: { strictest: "mandatory" } }),
        enforcement: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["strict", "flexible", "progressive"], "flexible", "How firmly a phase holds up the next one.", { policy: { strictest: "strict" } }),
        phases: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["design", "spec", "execute"], "The phases of new Kiro milestones, in their order.", POLICY),
        phase_weights: {
            design: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the design phase in a task's progress; unset: 20, or 15 with four phases.", { min: 0, max: 100 }),
            spec: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the spec phase; unset: 30, or 25 with four phases.", { min: 0, max: 100 }),
            task: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the task phase; unset: 20 with four phases.", { min: 0, max: 100 }),
            execute: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the execute phase; unset: 50, or 40 with four phases.", { min: 0, max: 100 }),
        },
        phase_approval: {
            design: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the design phase waits for an approval; unset: it does.", KEEP_ON),
            spec: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the spec phase waits for an approval; unset: it does.", KEEP_ON),
            task: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the task phase waits for an approval; unset: it does not.", KEEP_ON),
            execute: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the execute phase waits for an approval; unset: it does not.", KEEP_ON),
        },
    },
    approval_workflow: {
        design_approvers: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who must approve before the spec phase: roles, logins, @org/team or e-mail addresses.", POLICY),
        spec_approvers: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who must approve before execution: roles, logins, @org/team or e-mail addresses.", POLICY),
        auto_approve_after: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A waiting gate opens by itself after so long.", { policy: { strictest: null } }),
        notification_channels: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["github"], "Where requests for approval go.", { ...POLICY, allowed: _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l }),
        roles: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)((0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who a role is: logins, @org/team or e-mail addresses.", POLICY)),
        allow_local: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Local approvals open gates although there is a GitHub remote.", KEEP_OFF),
    },
    git_integration: {
        state_branch: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Branch that milestones are committed to; unset: the default branch, or the one that is checked out.", { form: BRANCH, ...POLICY }),
        auto_commit: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Commits what a verb wrote."),
        auto_branch: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Makes a work branch for each milestone that is executed."),
        commit_format: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("feat(milestone-{id}): {description}", "Subject of a task's commit.", { form: COMMIT }),
        branch_prefix: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("milestone/", "Start of work branches' names, before the milestone's id.", { form: BRANCH }),
        branch_naming: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Whole name of work branches, such as ms-{id}; {milestone_id} is the full id. Beats branch_prefix.", { form: BRANCH_NAME }),
        single_branch_mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "All milestones commit to one branch."),
        auto_cleanup_branches: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Scheduled cleanup of work branches."),
        cleanup_after_days: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(30, "Age after completion at which a branch is deleted.", { unit: "days", min: 0 }),
        preserve_completed: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Completed branches are kept."),
        branch_cleanup: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["aggressive", "normal", "off"], "normal", "Aggressive deletes right after the merge, whatever the age."),
        merge_strategy: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["squash", "merge", "rebase"], "squash", "How a milestone's pull request is merged."),
        auto_merge: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Merges a milestone's pull request when it is complete and its checks pass.", KEEP_OFF),
    },
    cache: {
        enabled: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps answers of queries."),
        type: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["memory", "redis"], "memory", "Where they are kept; redis is for distributed setups."),
        ttl: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(300, "How long an answer is kept.", { unit: "seconds", min: 1 }),
        max_size: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("100MB", "Most that is kept; the least recently used goes first."),
    },
    performance: {
        max_concurrent_operations: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "Reads and writes at the same time.", { min: 1 }),
        batch_size: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(50, "Files in one bulk read or write.", { min: 1 }),
        lazy_loading: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Reads milestones when they are needed."),
        emergency_mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Essential agents only, no analytics, no dashboard, one operation at a time."),
    },
    optimization: {
        prioritize: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["speed", "reliability", "features"], "reliability", "What tuning favours."),
        resource_limits: {
            max_agents: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "Most seats, whatever --agents says.", { min: 1, ...POLICY }),
            max_memory: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("4GB", "Memory of the whole program.", POLICY),
            max_storage: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("10GB", "Size of the data folder; 80 % of it is reported.", POLICY),
        },
    },
    backend_switching: {
        conservative_mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "A switch of backends takes a backup, compares everything and asks for --yes."),
    },
    database: {
        url: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Connection of PostgreSQL: env:NAME in the file, or the variable DATABASE_URL.", { secret: true }),
        query_cache: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps results of database queries."),
    },
    templates: {
        use_defaults: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Ignores the repository's own templates."),
    },
    monitoring_enabled: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Master switch of metrics, health checks and alerts; a key of monitoring or alerts that is on turns it on."),
    monitoring: {
        health_checks: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Checks health periodically."),
        performance_alerts: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Raises an alert when an operation exceeds its limit."),
        error_tracking: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Collects errors with their context in the logs."),
        usage_analytics: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Counts the use of commands, locally."),
    },
    alerts: {
        performance_degradation: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of slower operations."),
        scale_threshold_approaching: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies at 80 % of a threshold."),
        agent_failures: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of an agent's crash or timeout."),
        database_issues: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of a database that is not healthy."),
    },
    notification: {
        channels: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(null, "Where everything but requests for approval goes; unset: to mail, Slack and the webhook, as far as they are set up.", { ...POLICY, allowed: _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l }),
        email: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Who is notified by mail: addresses with commas between them. The mail server stands in SMTP_HOST and its like in the environment.", { form: EMAIL, example: /^your-team@company\.com$/i, ...POLICY }),
        slack_webhook: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Where Slack is notified: env:NAME or ${{ secrets.NAME }}, never the address itself.", { secret: true, form: REFERENCE, example: /^https:\/\/hooks\.slack\.com\/(?:services\/)?your[-\/\w]*$/i, ...POLICY }),
        webhook_url: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Where signed JSON is posted: env:NAME or ${{ secrets.NAME }}, never the address itself.", { secret: true, form: REFERENCE, ...POLICY }),
        webhook_secret: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "What that JSON is signed with: env:NAME or ${{ secrets.NAME }}, never the secret itself.", { secret: true, form: REFERENCE, ...POLICY }),
        allowed_hosts: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Hosts (host or host:port) that may be posted to over plain HTTP, at any port, inside of one's own network, and in Slack's place.", POLICY),
        remind_after: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("1d", "Approvers are reminded of a waiting gate after so long, three times at most; approval_reminded in notification.mute: never."),
        mute: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Kinds of notices that nobody is sent.", { allowed: _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTICE_KINDS */ .j }),
    },
    enterprise_mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Master switch of enterprise features; a key of enterprise that is on turns it on."),
    enterprise: {
        advanced_analytics: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Reports of velocity and forecasts."),
        compliance_tracking: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Audit trail and compliance report."),
        portfolio_management: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Roll-up over several repositories."),
        resource_optimization: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allocation conflicts and suggestions."),
    },
    debug: {
        level: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["quiet", "normal", "verbose"], "normal", "How much the log says."),
        memory_profiling: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Samples the memory of agents into the logs."),
    },
};
/** The keys as they are nested, for what is derived from them. */
const configTree = (/* unused pure expression or super */ null && (TREE));
let keys;
/** Every key in the order of the reference, as "agents.gc_frequency" or "coding_agents.<name>.command"; made when first asked for. */
function configKeys() {
    return (keys ??= (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(TREE, []));
}
/** What stands at a path of names. */
function spotAt(path) {
    return (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spotIn */ .qJ)(TREE, path);
}
/** At most three keys that somebody may have meant: the same name in another section first. */
function nearestKeys(name) {
    const last = name.split(".").at(-1);
    const same = configKeys().filter(({ path }) => path.at(-1) === last).map(({ key }) => key);
    if (same.length > 0)
        return same.slice(0, 3);
    return (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, configKeys().map(({ key }) => key));
}
const DEFAULTS = (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .Gf)(TREE);
/** The defaults with these values in their places; the values have been read by `readValue`. */
function configWith(values) {
    const named = values.flatMap(({ path }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .namedDefaults */ .YH)(TREE, path));
    const config = (0,_base_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .applyEdits */ .c)(DEFAULTS, [...named, ...values.map(({ path, value }) => ({ kind: "set", at: path, value }))]);
    if (!isConfig(config))
        throw new Error("The configuration lost a section.");
    return config;
}
function isConfig(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value) && Object.keys(TREE).every((name) => name in value);
}
/** Milliseconds of a duration of a Config. */
function millisecondsOf(spelled) {
    return (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(spelled) ?? notChecked(spelled);
}
/** Bytes of a size of a Config. */
function bytesOf(spelled) {
    return (0,_base_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(spelled) ?? notChecked(spelled);
}
function notChecked(spelled) {
    throw new Error(`Not from a configuration: ${JSON.stringify(spelled)}`);
}


/***/ }),

/***/ 33142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ NO_DATABASE_CONFIG),
/* harmony export */   Lr: () => (/* binding */ isServerText),
/* harmony export */   tE: () => (/* binding */ DATABASE_KEYS),
/* harmony export */   yN: () => (/* binding */ DATABASE_PATH)
/* harmony export */ });
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69463);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85868);
// The database configuration: which backend holds, which one is due, and how PostgreSQL is talked to; never a credential.


/** Path of the file, relative to the data folder. */
const DATABASE_PATH = "config/database-config.yaml";
const URL_FORM = { pattern: /^(?:env:\w+|postgres(?:ql)?:\/\/\S+)$/, says: "Write env:DATABASE_URL, or postgresql://host:port/database without a password." };
/** Whether a text can be where PostgreSQL is: its address, or `env:NAME` for the variable that has it. */
function isServerText(text) {
    return URL_FORM.pattern.test(text);
}
/** What one process may hold open of a server that others use too. */
const POOL_SIZE_MAX = 100;
/** Every key but `due`. */
const DATABASE_KEYS = {
    backend: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKENDS */ .A, null, "Where questions are answered from; written by a switch."),
    postgresql: {
        url: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(null, "Where PostgreSQL is, where DATABASE_URL does not say it.", { form: URL_FORM }),
        pool_size: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(10, "Connections of one process.", { min: 1, max: POOL_SIZE_MAX }),
        connect_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)("5s", "How long a connection is waited for."),
        statement_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)("30s", "How long one statement may take."),
        idle_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)("30s", "When a connection that nobody uses is closed."),
    },
};
/** What holds where there is no file. */
const NO_DATABASE_CONFIG = {
    backend: null,
    due: null,
    postgresql: { url: null, pool_size: 10, connect_timeout: "5s", statement_timeout: "30s", idle_timeout: "30s" },
};


/***/ }),

/***/ 85868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   YH: () => (/* binding */ namedDefaults),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qJ: () => (/* binding */ spotIn),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports isDefinition, isEach */
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97189);
// What a configuration key is: its kinds and limits, and how a written value becomes the key's value.





function kind(name) {
    return (value, effect, limits = {}) => ({
        kind: name, default: value, effect, ...limits,
    });
}
const boolean = kind("boolean");
const integer = kind("integer");
const text = kind("text");
const duration = kind("duration");
const size = kind("size");
const list = kind("list");
function choice(allowed, value, effect, limits = {}) {
    return { kind: "choice", default: value, effect, ...limits, allowed };
}
function each(member) {
    return { each: member };
}
/** How a value of the key is written, as one sentence. */
function formOf(key) {
    const from = key.min === undefined ? "" : ` from ${key.min}`;
    const range = key.max === undefined ? (from && `${from} up`) : `${from} to ${key.max}`;
    switch (key.kind) {
        case "boolean": return "Write true or false.";
        case "integer": return `Write a whole number${range}${key.unit ? ` (${key.unit})` : ""}.`;
        case "choice": return `Write one of ${(key.allowed ?? []).join(", ")}.`;
        case "duration": return range ? `${_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp.slice(0, -1)},${range}.` : _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp;
        case "size": return _base_size_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE_HINT */ .aE;
        case "list": return key.allowed ? `Write a list of ${key.allowed.join(", ")}.` : "Write a list of names.";
        case "text": return key.form?.says ?? "Write a text.";
    }
}
/**
 * The value that a written one means; nothing written means the default. Problems, without a place: `value-ignored`, and
 * `placeholder` for `[a|b|c]` as the documentation prints choices.
 */
function readValue(key, written) {
    const { value } = written;
    if (value === null || value === "")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(key.default);
    if (value === "off" && key.default === null && key.kind !== "text" && key.kind !== "boolean")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    if ((key.kind === "choice" && isPlaceholder(value)) || (typeof value === "string" && key.example?.test(value)))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal(key, value, "placeholder"));
    const read = READERS[key.kind](key, written);
    return read === undefined ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal(key, value, "value-ignored")) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(read);
}
/** Longer values are not repeated in messages. */
const VALUE_SHOWN_MAX = 60;
function refusal(key, value, code) {
    if (key.secret && key.form && code === "value-ignored")
        return literal(key);
    const spelled = JSON.stringify(value);
    const shown = spelled.length > VALUE_SHOWN_MAX ? `${spelled.slice(0, VALUE_SHOWN_MAX)}…` : spelled;
    if (code === "placeholder")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${key.key} still holds the placeholder ${shown}.`, { hint: `Replace it with one value. ${formOf(key)}` });
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${key.key} cannot be ${key.secret ? "what is written there" : shown}.`, { hint: formOf(key) });
}
/** Only the name of a credential counts there. */
function literal({ key, path }) {
    const name = path.join("_").toUpperCase();
    const hint = `Write env:${name} or \${{ secrets.${name} }} instead, keep the value there, and replace one that was committed.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("literal-secret", `${key} holds a credential itself; only the name of one counts there.`, { hint });
}
function isPlaceholder(value) {
    const only = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) && value.length === 1 ? value[0] : value;
    return typeof only === "string" && /^\[?[^|[\]]+(\|[^|[\]]+)+\]?$/.test(only);
}
const READERS = {
    boolean: (_key, { value }) => readBoolean(value),
    integer: (key, { value }) => readInteger(key, value),
    text: (key, { value, spelling }) => readText(key, typeof value === "number" || typeof value === "boolean" ? (spelling ?? String(value)) : value),
    choice: (key, { value }) => readChoice(key, value),
    duration: (key, { value }) => readDuration(key, value),
    size: (_key, { value }) => (typeof value === "string" && (0,_base_size_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(value) !== null ? value.trim() : undefined),
    list: (key, { value }) => readList(key, value),
};
const TRUE = new Set([true, "true", "yes", "on", "1"]);
const FALSE = new Set([false, "false", "no", "off", "0"]);
function readBoolean(value) {
    const plain = typeof value === "string" ? value.toLowerCase() : value;
    return TRUE.has(plain) ? true : FALSE.has(plain) ? false : undefined;
}
function readInteger(key, value) {
    const number = typeof value === "string" ? countOf(value.trim(), key.unit) : value;
    if (typeof number !== "number" || !Number.isSafeInteger(number))
        return undefined;
    const tooSmall = typeof key.min === "number" && number < key.min;
    return tooSmall || (typeof key.max === "number" && number > key.max) ? undefined : number;
}
function countOf(spelled, unit) {
    if (/^-?\d{1,15}$/.test(spelled))
        return Number(spelled);
    if (unit === "percent")
        return /^\d{1,3}%$/.test(spelled) ? Number(spelled.slice(0, -1)) : null;
    if (unit === "MB")
        return evenly((0,_base_size_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(spelled), 1024 ** 2);
    if (unit)
        return evenly((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(spelled), unit === "days" ? 86_400_000 : 1_000);
    return null;
}
function evenly(amount, one) {
    return amount === null || amount % one !== 0 ? null : amount / one;
}
function readText(key, value) {
    if (typeof value !== "string")
        return undefined;
    return key.form && !key.form.pattern.test(value) ? undefined : value;
}
function readChoice(key, value) {
    const only = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) && value.length === 1 ? value[0] : value;
    return typeof only === "string" && key.allowed?.includes(only) ? only : undefined;
}
function readDuration(key, value) {
    const milliseconds = typeof value === "string" ? (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) : null;
    if (typeof value !== "string" || milliseconds === null)
        return undefined;
    const tooShort = typeof key.min === "string" && milliseconds < ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(key.min) ?? 0);
    return tooShort || (typeof key.max === "string" && milliseconds > ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(key.max) ?? 0)) ? undefined : value.trim();
}
/** Items are texts; one text is a list of the names between its commas. */
function readList(key, value) {
    const items = typeof value === "string" ? namesIn(value) : value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(items))
        return undefined;
    const names = items.map((item) => (typeof item === "number" ? String(item) : item));
    const good = names.filter((item) => typeof item === "string" && item !== "" && (key.allowed?.includes(item) ?? true));
    return good.length === names.length ? good.map(String) : undefined;
}
function namesIn(line) {
    const names = line.replace(/^\s*\[|\]\s*$/g, "").split(",");
    return names.map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2")).filter((name) => name !== "");
}
/** All keys below a node, in its order. */
function keysOf(node, path) {
    if (isDefinition(node))
        return [{ ...node, key: path.join("."), path }];
    if (isEach(node))
        return keysOf(node.each, [...path, "<name>"]);
    return Object.entries(node).flatMap(([name, member]) => keysOf(member, [...path, name]));
}
function spotIn(tree, path) {
    let node = tree;
    for (const [depth, name] of path.entries()) {
        if (isDefinition(node))
            return { kind: "unknown", depth, key: { ...node, key: path.slice(0, depth).join("."), path: path.slice(0, depth) } };
        const member = isEach(node) ? node.each : Object.hasOwn(node, name) ? node[name] : undefined;
        if (!member)
            return { kind: "unknown", depth };
        node = member;
    }
    if (isDefinition(node))
        return { kind: "key", key: { ...node, key: path.join("."), path } };
    return { kind: isEach(node) ? "names" : "section" };
}
function defaultsOf(node) {
    if (isDefinition(node))
        return node.default;
    return isEach(node) ? {} : Object.fromEntries(Object.entries(node).map(([name, member]) => [name, defaultsOf(member)]));
}
/** The edit that fills the defaults of a name that people chose, for a path that leads below it. */
function namedDefaults(tree, path) {
    let node = tree;
    for (const [depth, name] of path.entries()) {
        if (isDefinition(node))
            return [];
        if (isEach(node))
            return depth + 1 < path.length ? [{ kind: "set", at: path.slice(0, depth + 1), value: defaultsOf(node.each) }] : [];
        const member = node[name];
        if (!member)
            return [];
        node = member;
    }
    return [];
}
function isDefinition(node) {
    return "kind" in node && typeof node.kind === "string";
}
function isEach(node) {
    return "each" in node;
}


/***/ }),

/***/ 50085:
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
/* harmony export */   ye: () => (/* binding */ MASTERS),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);



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
/** The variable or secret that stands for a credential; null for a credential itself. */
function referenceName(value) {
    return REFERENCE.test(value) ? (/\w+(?=\W*$)/.exec(value)?.[0] ?? null) : null;
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

/***/ 65114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: () => (/* binding */ newId),
/* harmony export */   _c: () => (/* binding */ ID_HINT),
/* harmony export */   d$: () => (/* binding */ nextMilestoneId),
/* harmony export */   i4: () => (/* binding */ isMilestoneId),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   wx: () => (/* binding */ isReadableId),
/* harmony export */   y: () => (/* binding */ nextTaskId)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
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
/** Words of a title as an id would spell them: "User login!" is `user-login`. */
function slugOf(title) {
    return title.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}


/***/ }),

/***/ 64658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NOTICE_KINDS),
/* harmony export */   l: () => (/* binding */ CHANNELS)
/* harmony export */ });
// Notices: what people are told of when they are not looking.
const NOTICE_KINDS = [
    "approval_requested", "approval_reminded", "approval_decided", "approval_overdue", "session_blocked", "session_finished",
    "agent_failed", "scale_threshold", "backend_switched", "database_issue", "performance", "health",
];
const CHANNELS = ["github", "slack", "email", "webhook", "teams"];


/***/ }),

/***/ 74173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS),
/* harmony export */   Q: () => (/* binding */ TRIGGERS)
/* harmony export */ });
// Permission: GitHub's roles from the least to the most, and whose they are.
/** `none` is everybody else. */
const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"];
/** What GitHub, or the machine, has seen to before anything of ours starts, by what started it. */
const TRIGGERS = { shell: "admin", workflow_dispatch: "write", schedule: "maintain", push: "read" };


/***/ }),

/***/ 77223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SYSTEM_FILES),
/* harmony export */   e: () => (/* binding */ ATTRIBUTES_PATH)
/* harmony export */ });
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90878);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92089);
// The texts that `init` puts into the data folder.


/** One `key: value` a line, so that sed can edit it and a line can be appended. */
const CONFIG = `# Settings of this repository's milestones. \`milestone config show\` explains every key.
version: ${_base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}
auto_scale: true  # the backend follows the number of milestones
default_workflow: standard  # kiro: every new milestone has the phases design, spec and execute
features:
  multi_agent_coordination: true  # tasks that do not wait for each other run side by side
  kiro_workflow: true  # phases and their approvals, for the milestones that ask for them
  session_management: true  # an interrupted execution can be resumed
  auto_optimization: false
`;
const IGNORE = `# What can be made again, or belongs to one machine only.
/data/
/logs/
/sessions/agents/
/sessions/*.journal
/cache/
/backups/
.tmp-*
.lock
`;
/** Where this is missing, git merges by lines whatever does not touch the same ones. */
const ATTRIBUTES_PATH = ".gitattributes";
const ATTRIBUTES = `# Merged by what they mean, never by lines: where both sides changed one of these, git says so and leaves it as
# it was on this side until \`milestone git resolve\` has merged it.
/active/*.yaml -merge
/active/*.yml -merge
/completed/*.yaml -merge
/completed/*.yml -merge
/events/*.jsonl -merge
/sessions/*.yaml -merge
`;
const README = `# Milestones

The milestones of this repository, planned and worked through with \`milestone\`; \`milestone help\` says how.

- \`active/\`: one YAML file for each milestone. Edit it by hand if you like; \`milestone data validate\` checks it.
- \`completed/\`: archived milestones
- \`events/\`: what happened to each milestone, one line an event
- \`templates/\`: plans to start from
- \`config/milestone-config.yaml\`: settings
`;
const TEMPLATES = `# Templates

\`NAME.yaml\` in this folder is used by \`milestone plan "TITLE" --template NAME\`. A template has the fields of a milestone;
what it waits for is named by number or title:

\`\`\`yaml
success_criteria:
  - The release notes are published
tasks:
  - title: Write the release notes
    estimated_hours: 2
  - title: Publish the release
    estimated_hours: 1
    dependencies: [1]
\`\`\`

\`feature\`, \`bugfix\` and \`api\` are there without a file; a file of the same name replaces one of them.
`;
/** By path, relative to the data folder. */
const SYSTEM_FILES = new Map([
    [_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, CONFIG],
    [".gitignore", IGNORE],
    [ATTRIBUTES_PATH, ATTRIBUTES],
    ["README.md", README],
    ["active/.gitkeep", ""],
    ["completed/.gitkeep", ""],
    ["events/.gitkeep", ""],
    ["templates/README.md", TEMPLATES],
]);


/***/ }),

/***/ 21004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   BV: () => (/* binding */ PHASE_STATUSES),
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   JC: () => (/* binding */ isMilestoneDone),
/* harmony export */   Od: () => (/* binding */ isTaskOver),
/* harmony export */   uW: () => (/* binding */ MILESTONE_STATUSES)
/* harmony export */ });
// The words for statuses and priorities, and which of them mean that something is over.
const MILESTONE_STATUSES = ["planned", "in_progress", "paused", "blocked", "completed", "cancelled", "archived"];
const TASK_STATUSES = ["pending", "in_progress", "completed", "unverified", "blocked", "cancelled"];
const PHASE_STATUSES = [
    "pending", "in_progress", "waiting_approval", "in_review", "changes_requested", "approved", "completed", "rejected", "blocked",
];
const PRIORITIES = ["low", "medium", "high", "critical"];
/** Task statuses after which nothing is left to do. */
function isTaskOver(status) {
    return status === "completed" || status === "cancelled";
}
/** Milestone statuses that let their dependants start. */
function isMilestoneDone(status) {
    return status === "completed" || status === "archived";
}


/***/ }),

/***/ 32205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ forgetOld),
/* harmony export */   Jo: () => (/* binding */ dueKeys),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Me: () => (/* binding */ OUTBOX_REF),
/* harmony export */   NN: () => (/* binding */ DELIVERY_MS_MAX),
/* harmony export */   S7: () => (/* binding */ applyRecord),
/* harmony export */   Td: () => (/* binding */ outboxRecord),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   jG: () => (/* binding */ TRIES_MAX),
/* harmony export */   jg: () => (/* binding */ emptyOutbox),
/* harmony export */   mf: () => (/* binding */ TURN_MS_MAX),
/* harmony export */   qA: () => (/* binding */ letterKey)
/* harmony export */ });
/* unused harmony export TAKEN_MS */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64658);
// The outbox as it is stored: records in their order, and what they come to.


/** Where doors without a disk keep it: commits with one file, each on top of the last, so that no server lets two writers pass each other. */
const OUTBOX_REF = "refs/milestones/outbox";
/** All deliveries of one who has taken letters; the last one begins before it is over. */
const TURN_MS_MAX = 120_000;
/** One of them. */
const DELIVERY_MS_MAX = 15_000;
/** Who takes a letter has it for so long, with time to say what became of it; whoever has not by then is dead. */
const TAKEN_MS = TURN_MS_MAX + 2 * DELIVERY_MS_MAX;
/** A letter that arrived is known for so long, so that the same notice is not sent again. */
const KNOWN_MS = 2 * 86_400_000;
/** Over about a day, with the waits between them. */
const TRIES_MAX = 8;
/** Tries that are remembered where the log has no file of its own. */
const LOG_MAX = 100;
/** Given up, and still shown; older ones are forgotten. */
const DEAD_MAX = 500;
const notice = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTICE_KINDS */ .j), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), milestone: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), task: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), lines: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), link: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const channel = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANNELS */ .l);
const letter = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ notice, channel, tries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), nextAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), failure: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const tried = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), channel, delivered: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** `by` names one taking; `key` is a letter's. */
const record = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("put"), letter }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("take"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), by: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("release"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("settle"), tried, letter: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(letter) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("known"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("tried"), tried }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("reset") }),
]);
function emptyOutbox() {
    return { held: new Map(), known: new Map(), log: [] };
}
function letterKey({ channel: to, notice: { id } }) {
    return `${to} ${id}`;
}
/** Null for what this version does not know. */
function outboxRecord(value) {
    const read = record.safeParse(value);
    return read.success ? read.data : null;
}
/** Records count in their order: of two that take the same letter the first has it. The same record twice is one. */
function applyRecord(state, one) {
    const { held, known } = state;
    switch (one.kind) {
        case "put": return put(state, one.letter);
        case "take": return take(held, one);
        case "settle": return settle(state, one);
        case "known":
            known.set(one.key, one.at);
            return;
        case "tried":
            note(state, one.tried);
            return;
        case "reset":
            held.clear();
            return;
        case "release": {
            const now = held.get(one.key);
            if (now)
                held.set(one.key, { ...now, taken: null });
        }
    }
}
function put({ held, known }, one) {
    const key = letterKey(one);
    if (!held.has(key) && !known.has(key))
        held.set(key, { letter: one, taken: null });
}
/** Who took it before and said nothing is dead; whether it was sent is not known, so that counts as a try. */
function take(held, { key, by, at }) {
    const now = held.get(key);
    if (!now || !isDue(now, Date.parse(at)))
        return;
    const died = now.taken === null ? now.letter : { ...now.letter, tries: now.letter.tries + 1, failure: "The process that tried it died." };
    const over = died.tries >= TRIES_MAX;
    held.set(key, over ? { letter: { ...died, nextAt: null }, taken: null } : { letter: died, taken: { by, at } });
}
function isDue({ letter: { nextAt }, taken }, now) {
    return nextAt !== null && Date.parse(nextAt) <= now && (taken === null || Date.parse(taken.at) + TAKEN_MS <= now);
}
function settle(state, { tried: done, letter: next }) {
    const key = `${done.channel} ${done.id}`;
    note(state, done);
    if (next === null) {
        state.held.delete(key);
        state.known.set(key, done.at);
    }
    else if (state.held.has(key))
        state.held.set(key, { letter: next, taken: null });
}
function note({ log }, done) {
    if (!log.some((other) => isSameTry(other, done)))
        log.push(done);
    if (log.length > LOG_MAX)
        log.shift();
}
function isSameTry(one, other) {
    return one.at === other.at && one.id === other.id && one.channel === other.channel && one.delivered === other.delivered && one.detail === other.detail;
}
/** Keys of letters that are due, the oldest first. */
function dueKeys({ held }, now, limit) {
    return [...held].filter(([, one]) => isDue(one, Date.parse(now))).slice(0, limit).map(([key]) => key);
}
function takenBy({ held }, by) {
    return [...held.values()].flatMap(({ letter: one, taken }) => (taken?.by === by ? [one] : []));
}
/** Forgets what arrived long before the newest that did, and the oldest of what was given up. No clock takes part. */
function forgetOld({ held, known }) {
    const newest = Math.max(...[...known.values()].map((at) => Date.parse(at)).filter(Number.isFinite));
    for (const [key, at] of known)
        if (!(Date.parse(at) > newest - KNOWN_MS))
            known.delete(key);
    const dead = [...held].filter(([, { letter: { nextAt } }]) => nextAt === null);
    for (const [key] of dead.slice(0, Math.max(0, dead.length - DEAD_MAX)))
        held.delete(key);
}
/** The fewest records that come to the same state. */
function recordsOf({ held, known, log }) {
    const letters = [...held].flatMap(([key, { letter: one, taken }]) => [
        { kind: "put", letter: one },
        ...(taken ? [{ kind: "take", key, by: taken.by, at: taken.at }] : []),
    ]);
    return [...letters, ...[...known].map(([key, at]) => ({ kind: "known", key, at })), ...log.map((done) => ({ kind: "tried", tried: done }))];
}


/***/ }),

/***/ 21097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ withMilestone),
/* harmony export */   iW: () => (/* binding */ activePath),
/* harmony export */   vD: () => (/* binding */ completedPath)
/* harmony export */ });
/** The same workspace with one milestone put in place of its former self. */
function withMilestone(workspace, milestone, path = workspace.paths.get(milestone.id)) {
    return {
        ...workspace,
        milestones: new Map(workspace.milestones).set(milestone.id, milestone),
        paths: new Map(workspace.paths).set(milestone.id, path ?? activePath(milestone.id)),
    };
}
function activePath(id) {
    return `active/${id}.yaml`;
}
function completedPath(id) {
    return `completed/${id}.yaml`;
}


/***/ }),

/***/ 74696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ authorize),
/* harmony export */   US: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony export EXCEPTIONS */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50085);
/* harmony import */ var _model_permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74173);
// Who may do what: one decision, and denial where nothing allows.




function policyOf({ commands, execution }) {
    return { bots: commands.allowed_bots, forks: execution.allow_forks };
}
const EXCEPTIONS = [
    { verb: "archive", when: "with --force", needs: "maintain", why: "it ends work that others may still be doing", applies: ({ force }) => force === true },
    { verb: "complete", when: "with --force", needs: "maintain", why: "it passes over what a task waits for, gates included", applies: ({ force }) => force === true },
    { verb: "kiro complete", when: "with --force", needs: "maintain", why: "it passes over what a phase was to leave behind", applies: ({ force }) => force === true },
    { verb: "config set", when: "for a key of policy, or one that is not known", needs: "admin", why: "policy says who may do what, and what runs", applies: ({ key }) => isPolicy(key) },
    { verb: "config unset", when: "for a key of policy, or one that is not known", needs: "admin", why: "policy says who may do what, and what runs", applies: ({ key }) => isPolicy(key) },
    { verb: "execute", when: "on a pull request from a fork", needs: "maintain", why: "it runs what somebody without rights here has written", applies: (_args, where) => where === "fork" },
];
/** Problem: `permission-denied`, with a sentence of its own for each reason. */
function authorize(asker, wish) {
    const denial = asker.kind === "account" ? (strangeness(asker, wish) ?? shortOf(asker, wish)) : lacking(asker.actor, asker.level, { wish, where: "elsewhere" });
    return denial ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(denial) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
/** Why it does not matter which level an account has. */
function strangeness({ account, granted, self, policy }, { verb }) {
    if (!account)
        return denied(`Whoever asked for ${verb} has no account any more.`, "Somebody else can say it again.");
    const { id, login, kind } = account;
    if (id === self)
        return denied(`${login} is this program itself; what it says is no command.`, "Say it yourself.");
    if (kind === "bot" && !policy.bots.includes(String(id)))
        return denied(`${login} is a bot, and its account ${id} is not listed.`, "An admin can list it: milestone config set commands.allowed_bots.");
    if (!granted.ok)
        return denied(`What ${login} may do could not be found out: ${granted.problem.message}`, "Nothing was done. Say it again later.");
    const { account: answered } = granted.value;
    if (answered.id !== id)
        return denied(`${login} is account ${answered.id} by now; account ${id} asked.`, "Whoever has the login now can say it again.");
    return null;
}
function shortOf({ account, granted, where, policy }, wish) {
    if (!account || !granted.ok)
        return denied("Nobody is known to have asked.", "");
    const fork = where === "fork" && wish.verb === "execute";
    if (fork && !policy.forks)
        return denied("The pull request comes from a fork, and nothing of a fork is executed here.", "An admin can allow it: milestone config set execution.allow_forks true.");
    const lack = lacking(account.login, granted.value.level, { wish, where: fork ? "fork" : "elsewhere" });
    if (lack || !fork || isCommit(wish.args?.["sha"]))
        return lack;
    return denied("What comes from a fork is executed at a commit that somebody has looked at.", "Name it in full: --sha and its 40 characters.");
}
function lacking(actor, has, { wish, where }) {
    const needs = neededFor(wish, where);
    if (has === "none")
        return denied(`${actor} has no part in this repository; ${wish.verb} needs ${needs} permission.`, "Ask somebody who maintains it.");
    if (rank(has) >= rank(needs))
        return null;
    return denied(`${actor} has ${has} permission; ${wish.verb} needs ${needs}.`, "Ask somebody who maintains the repository.");
}
/** The least level that will do. Approvers are who the configuration names; for them it is enough to be here. */
function neededFor({ verb, needs, args = {} }, where) {
    const own = needs === "approver" ? "read" : needs;
    const more = EXCEPTIONS.filter((exception) => exception.verb === verb && exception.applies(args, where));
    return more.reduce((most, exception) => (rank(exception.needs) > rank(most) ? exception.needs : most), own);
}
function rank(level) {
    return _model_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .PERMISSIONS */ .J.indexOf(level);
}
/** A key that this version does not know may be policy to another. */
function isPolicy(name) {
    const key = typeof name === "string" ? (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .keyNamed */ .dS)(name) : null;
    return !key?.ok || key.value.policy !== undefined;
}
/** Short ids can be made to fit another commit. */
function isCommit(word) {
    return typeof word === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(word);
}
function denied(message, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", message, { hint });
}


/***/ }),

/***/ 66387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ findOpenMilestone),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   _h: () => (/* binding */ noData),
/* harmony export */   sR: () => (/* binding */ findMilestone)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94642);
// Finding what somebody means: milestones by id, prefix or title, tasks by id or number, and near misses.





/**
 * A milestone by exact id, by its number alone ("1", "001"), by a prefix of ids that only one has, or by the words of its
 * title. Problems: the file's own where it is there and cannot be read, `milestone-not-found` with the nearest ids,
 * `no-milestone-data`.
 */
function findMilestone(workspace, reference) {
    const exact = workspace.milestones.get(reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const unreadable = workspace.broken.get(reference);
    if (unreadable)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unreadable);
    if (!workspace.exists)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(noData(workspace));
    const matches = matchesOf(workspace, reference);
    const [only] = matches;
    if (only !== undefined && matches.length === 1)
        return findMilestone(workspace, only);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(workspace, reference, matches));
}
function noData(workspace) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("no-milestone-data", `No milestone data found in ${workspace.root}.`, {
        hint: "Run `milestone init` in the repository, or name the folder with --data-path.",
    });
}
function matchesOf(workspace, reference) {
    const ids = [...workspace.milestones.keys(), ...workspace.broken.keys()];
    if (/^\d{1,9}$/.test(reference)) {
        const numbered = ids.filter((id) => /^milestone-\d+$/.test(id) && Number(id.slice("milestone-".length)) === Number(reference));
        if (numbered.length > 0)
            return numbered;
    }
    const prefixed = ids.filter((id) => id.startsWith(reference));
    if (prefixed.length > 0)
        return prefixed;
    const slug = (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(reference.replace(/^milestone-/, ""));
    return slug === "" ? [] : [...workspace.milestones.values()].filter(({ title }) => (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(title) === slug).map(({ id }) => id);
}
/** So many names fit a hint. */
const NAMED_MAX = 5;
function notFound(workspace, reference, matches) {
    if (matches.length > 1)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-not-found", `${reference} could be ${matches.length} milestones.`, {
            hint: `Say which: ${matches.slice(0, NAMED_MAX).join(", ")}${matches.length > NAMED_MAX ? ", …" : ""}.`,
        });
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(reference, [...workspace.milestones.keys()]);
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone list --all`.";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-not-found", `There is no milestone ${reference}.`, { hint });
}
/** A task by id, or by its number. Problem: `task-not-found` with the nearest ids. */
function findTask(milestone, reference) {
    const exact = milestone.tasks.find((task) => task.id === reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const numbered = /^\d{1,9}$/.test(reference)
        ? milestone.tasks.filter((task) => Number(/-(\d+)$/.exec(task.id)?.[1]) === Number(reference))
        : milestone.tasks.filter((task) => task.id.startsWith(reference));
    if (numbered.length === 1 && numbered[0])
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(numbered[0]);
    const ids = milestone.tasks.map((task) => task.id);
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(reference, ids);
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : ids.length > 0 ? `It has ${ids.slice(0, NAMED_MAX).join(", ")}${ids.length > NAMED_MAX ? ", …" : ""}.` : "It has no tasks.";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("task-not-found", `Milestone ${milestone.id} has no task ${reference}.`, { hint }));
}
/** A milestone that may still change. Problem beside those of findMilestone: `milestone-archived`. */
function findOpenMilestone(workspace, reference) {
    const found = findMilestone(workspace, reference);
    return found.ok && found.value.status === "archived" ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_transitions_js__WEBPACK_IMPORTED_MODULE_2__/* .archivedProblem */ .QA)(found.value)) : found;
}


/***/ }),

/***/ 27134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ healthOf),
  b: () => (/* binding */ isError)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/size.js
var size = __webpack_require__(97189);
// EXTERNAL MODULE: ./lib/core/base/version.js
var version = __webpack_require__(90878);
// EXTERNAL MODULE: ./lib/core/model/shipped/data-folder.js
var data_folder = __webpack_require__(77223);
// EXTERNAL MODULE: ./lib/core/rules/notice/letters.js
var notice_letters = __webpack_require__(39610);
;// CONCATENATED MODULE: ./lib/core/rules/pinned.js
// Actions of others in workflows: whether what is run can be changed by whoever owns it, without anybody here noticing.

/** Of GitHub itself, who runs the workflow anyway; and this program, at a release. */
const TRUSTED = /^(?:actions|github)\/|\/enhanced-milestone-system@v\d+\.\d+\.\d+$/;
/** A file of this repository, a commit in full, an image by its digest. */
const FIXED = /^\.{1,2}\/|@(?:[0-9a-f]{40}|[0-9a-f]{64})$|^docker:\/\/.+@sha256:[0-9a-f]{64}$/;
/** More names than these make nobody wiser. */
const NAMED_MAX = 5;
/** A warning for each file that names such actions by a branch or a tag. */
function unpinned(workflows) {
    return workflows.flatMap(({ path, uses }) => {
        const loose = [...new Set(uses)].filter((one) => !TRUSTED.test(one) && !FIXED.test(one));
        if (loose.length === 0)
            return [];
        const names = loose.slice(0, NAMED_MAX).join(", ") + (loose.length > NAMED_MAX ? ` and ${loose.length - NAMED_MAX} more` : "");
        return [(0,problem/* problem */.CC)("unpinned-action", `${path} runs ${names}, which ${loose.length === 1 ? "its owner" : "their owners"} can change at any time.`, { at: { path }, hint: hintFor(loose[0] ?? "") })];
    });
}
function hintFor(action) {
    const [name = "", version = ""] = action.replace(/^docker:\/\//, "").split("@");
    if (action.startsWith("docker://"))
        return `Name the image by its digest: docker://${name.replace(/:[^/]*$/, "")}@sha256:DIGEST.`;
    const [owner = "", repository = ""] = name.split("/");
    return `Write the full commit in place of the name: uses: ${name}@COMMIT # ${version || "VERSION"}. \`git ls-remote https://github.com/${owner}/${repository} ${version || "HEAD"}\` shows it.`;
}

// EXTERNAL MODULE: ./lib/core/rules/scale/backend.js
var backend = __webpack_require__(79135);
;// CONCATENATED MODULE: ./lib/core/rules/health.js
// Health: what must be so for the work to go well, checked against what was found on the machine and in the files.







/** The installation needs this much, and whoever has less soon has none. */
const FREE_BYTES_MIN = 500 * 1024 * 1024;
/** Older Nodes were never promised. */
const NODE_MAJOR_MIN = 16;
const NODE_MAJOR_ADVISED = 18;
/** `--end-of-options` is understood everywhere from here on. */
const GIT_MIN = [2, 30];
/** Every check in the order people read them: what the machine needs, what is on it, what the files say. */
function healthOf({ machine, audit, workspace, references, workflows = [], verdict, merges, letters }) {
    const found = [
        nodeCheck(machine), gitCheck(machine), diskCheck(machine), repositoryCheck(machine), dataCheck(machine, workspace),
        filesCheck(audit), referencesCheck(workspace, references), ...mergesCheck(merges, workspace), litterCheck(machine), lockCheck(machine), workflowsCheck(workflows), ...(verdict ? [scaleCheck(workspace, verdict)] : []), ...(letters ? [lettersCheck(letters)] : []), platformCheck(machine),
    ];
    const checks = found.map(({ check }) => check);
    const worst = ["error", "warning"].find((status) => checks.some((check) => check.status === status));
    const problems = [...found].sort((a, b) => RANK[a.check.status] - RANK[b.check.status]).flatMap((one) => one.problems);
    return { status: worst === "error" ? "unhealthy" : worst === "warning" ? "degraded" : "healthy", checks, problems };
}
const RANK = { error: 0, warning: 1, ok: 2 };
function fine(name, message) {
    return { check: { name, status: "ok", message }, problems: [] };
}
/** A check that is its own problem. */
function trouble(name, { status, message, hint, code = "prerequisite-missing", at }) {
    return { check: { name, status, message, hint }, problems: [(0,problem/* problem */.CC)(code, message, { hint, at })] };
}
function nodeCheck({ node }) {
    const major = Number(node.split(".")[0]);
    const refused = (0,version/* refuseNode */.R)(node);
    const hint = "Install the current Node from nodejs.org.";
    if (major < NODE_MAJOR_MIN)
        return trouble("node", { status: "error", message: `Node ${node} is too old; ${NODE_MAJOR_MIN} is the oldest that passes.`, hint });
    if (major < NODE_MAJOR_ADVISED)
        return trouble("node", { status: "warning", message: `Node ${node}: ${NODE_MAJOR_ADVISED}+ recommended. ${refused ?? ""}`, hint });
    return refused === undefined ? fine("node", `Node ${node}`) : trouble("node", { status: "warning", message: `${refused}.`, hint });
}
function gitCheck({ git }) {
    const hint = `Install git ${GIT_MIN.join(".")} or newer from git-scm.com.`;
    if (git === null)
        return trouble("git", { status: "error", message: "git is not installed, or not on the PATH.", hint });
    const [major = 0, minor = 0] = git.split(".").map(Number);
    const old = major < GIT_MIN[0] || (major === GIT_MIN[0] && minor < GIT_MIN[1]);
    return old ? trouble("git", { status: "error", message: `git ${git} is too old.`, hint }) : fine("git", `git ${git}`);
}
function diskCheck({ free_bytes }) {
    if (free_bytes === null)
        return fine("disk", "The free space is not known.");
    const free = `${(0,size/* formatSize */.Xq)(free_bytes)} free`;
    if (free_bytes >= FREE_BYTES_MIN)
        return fine("disk", free);
    return trouble("disk", { status: "error", message: `Only ${free}; at least ${(0,size/* formatSize */.Xq)(FREE_BYTES_MIN)} are needed.`, hint: "Free some space.", code: "disk-full" });
}
function repositoryCheck({ repository }) {
    if (repository !== null)
        return fine("repository", repository);
    return trouble("repository", { status: "warning", message: "This is no git repository: files are written, nothing is committed.", hint: "Run `git init`.", code: "not-committed" });
}
function dataCheck({ writable }, { root, exists, paths }) {
    const at = { path: root };
    if (!writable)
        return trouble("data", { status: "error", message: `${root} cannot be written.`, hint: "Check who owns it, and its permissions.", code: "not-writable", at });
    if (!exists)
        return trouble("data", { status: "warning", message: "No milestone data found.", hint: "Run `milestone init`.", code: "no-milestone-data", at });
    return fine("data", `${count(paths.size, "milestone")} in ${root}`);
}
function filesCheck({ problems, files }) {
    const broken = problems.filter(isError);
    const hint = "Run `milestone data validate`; `milestone data fix-format --dry-run` shows what can be mended.";
    if (problems.length === 0)
        return fine("files", `${count(files, "file")}, all readable`);
    const message = broken.length > 0 ? `${count(broken.length, "problem")} in ${count(files, "file")}` : `${count(problems.length, "oddity", "oddities")} in ${count(files, "file")}`;
    return { check: { name: "files", status: broken.length > 0 ? "error" : "warning", message, hint }, problems: [...broken, ...problems.filter((one) => !isError(one))] };
}
function referencesCheck(workspace, found) {
    const wrong = found.filter(isError);
    if (found.length === 0)
        return fine("references", `${count(workspace.milestones.size, "milestone")} without contradictions`);
    const message = wrong.length > 0 ? count(wrong.length, "wrong reference") : count(found.length, "contradiction");
    const check = { name: "references", status: wrong.length > 0 ? "error" : "warning", message, hint: "Run `milestone data validate`." };
    return { check, problems: [...wrong, ...found.filter((one) => !isError(one))] };
}
/** A hint rather than a warning: nothing is wrong until two branches meet. */
function mergesCheck(merges, { root }) {
    if (merges === undefined)
        return [];
    const by = merges === "meaning" ? "git asks, and `milestone git resolve` answers" : `git merges by lines what does not touch the same ones; \`milestone init --upgrade\` adds ${root}/${data_folder/* ATTRIBUTES_PATH */.e}, which makes it ask`;
    return [fine("merges", by)];
}
function litterCheck({ litter }) {
    if (litter.length === 0)
        return fine("litter", "none");
    const hint = "Delete them when nothing runs; they are never read.";
    const problems = litter.map((path) => (0,problem/* problem */.CC)("litter", `${path} is a left-over.`, { at: { path }, hint }));
    return { check: { name: "litter", status: "warning", message: `${count(litter.length, "left-over")}: ${some(litter)}`, hint }, problems };
}
/** A lock that somebody holds is no trouble. */
function lockCheck({ locks }) {
    const stale = locks.filter((lock) => lock.stale);
    if (locks.length === 0)
        return fine("locks", "none");
    if (stale.length === 0)
        return fine("locks", `held: ${some(locks.map(({ path, holder }) => `${path} by ${holder}`))}`);
    const hint = "Delete a lock when its holder is gone for good.";
    const problems = stale.map(({ path, holder }) => (0,problem/* problem */.CC)("litter", `${path} is a stale lock of ${holder}.`, { at: { path }, hint }));
    return { check: { name: "locks", status: "warning", message: `stale: ${some(stale.map(({ path, holder }) => `${path} of ${holder}`))}`, hint }, problems };
}
function workflowsCheck(workflows) {
    const problems = unpinned(workflows);
    if (problems.length === 0)
        return fine("workflows", workflows.length === 0 ? "none" : `${count(workflows.length, "workflow")}, whose actions are pinned`);
    const message = `actions of others that are not pinned: ${some(problems.flatMap(({ at }) => at?.path ?? []))}`;
    return { check: { name: "workflows", status: "warning", message, hint: problems[0]?.hint ?? "" }, problems };
}
/** A switch that is due is no trouble: everything is answered as before until then. */
function scaleCheck({ config, database }, verdict) {
    const message = `answered from: ${(0,backend/* backendOf */.E)(config, database)}`;
    if (verdict.kind === "stays")
        return fine("scale", message);
    return { check: { name: "scale", status: "ok", message: `${message}; ${verdict.target} is due`, hint: "Run `milestone scale recalc`." }, problems: [] };
}
function lettersCheck(letters) {
    const dead = letters.filter(({ nextAt }) => nextAt === null);
    const waiting = letters.length - dead.length;
    if (dead.length === 0)
        return fine("notifications", waiting === 0 ? "nothing waits" : `${count(waiting, "notice")} on the way`);
    const problems = dead.map(notice_letters/* undelivered */.oQ);
    return { check: { name: "notifications", status: "warning", message: `given up: ${count(dead.length, "notice")} (${some([...new Set(dead.map(({ channel }) => channel))])})`, hint: problems[0]?.hint ?? "" }, problems };
}
/** Everything else works there. */
function platformCheck({ platform }) {
    return fine("platform", platform.startsWith("win32") ? `${platform}; tasks are not contained here, run them on Linux or macOS` : platform);
}
/** Whether a problem fails a check, rather than only being worth a look. */
function isError({ code }) {
    return (0,problem/* exitCodeOf */.FO)(code) !== 0;
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 5;
function some(names) {
    return `${names.slice(0, NAMES_SHOWN_MAX).join(", ")}${names.length > NAMES_SHOWN_MAX ? ` and ${names.length - NAMES_SHOWN_MAX} more` : ""}`;
}


/***/ }),

/***/ 39610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   HP: () => (/* binding */ afterFailure),
/* harmony export */   LX: () => (/* binding */ channelsInUse),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   gL: () => (/* binding */ describedChannels),
/* harmony export */   nA: () => (/* binding */ bundlesOf),
/* harmony export */   oQ: () => (/* binding */ undelivered)
/* harmony export */ });
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70911);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41331);
/* harmony import */ var _model_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32205);
// Letters: notices addressed to channels, tried again after growing waits, and put together where there are many.





/** Channels that the settings describe; GitHub takes none. */
function describedChannels({ notification: { email, slack_webhook, webhook_url } }) {
    const described = { email, slack: slack_webhook, webhook: webhook_url };
    return _model_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l.filter((channel) => typeof described[channel] === "string");
}
/** Channels that something would go to. */
function channelsInUse({ approval_workflow, notification }) {
    const used = new Set([...approval_workflow.notification_channels, ...(notification.channels ?? []), ...describedChannels({ notification })]);
    return _model_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l.filter((channel) => used.has(channel));
}
/** One letter a channel. What no setting describes, and what needs a milestone, is not addressed. */
function lettersOf(notice, config) {
    const described = describedChannels(config);
    const named = notice.kind.startsWith("approval_") ? config.approval_workflow.notification_channels : (config.notification.channels ?? described);
    const reached = _model_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l.filter((channel) => named.includes(channel) && (channel === "github" ? notice.milestone !== null && notice.to.length > 0 : described.includes(channel)));
    return reached.map((channel) => ({ notice, channel, tries: 0, nextAt: notice.at, failure: null }));
}
const MINUTE = 60;
/** Seconds before the second, third … try: eight tries in 22 hours. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 180 * MINUTE, 360 * MINUTE, 720 * MINUTE];
/** However long a receiver wants to be left alone. */
const LATER_SECONDS_MAX = 86_400;
/** What becomes of a letter that did not arrive. */
function afterFailure(letter, { detail, later, final }, now) {
    const tries = letter.tries + 1;
    const wait = Math.max(WAITS[tries - 1] ?? 0, Math.min(later ?? 0, LATER_SECONDS_MAX));
    const over = final || tries >= _model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIES_MAX */ .jG;
    return { ...letter, tries, failure: detail, nextAt: over ? null : (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .instantAt */ .l)(Math.ceil(Date.parse(now) / 1000) * 1000 + wait * 1000) };
}
/** Somebody was to be told, and was not. Problem: `not-notified`. */
function undelivered({ channel, notice: { title }, failure }) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-notified", `${channel}: ${title} did not arrive: ${failure ?? "unknown"}`, { hint: "Run `milestone notify log`, then `milestone notify test`; `milestone notify reset` forgets them." });
}
/** More than so many for one channel become one. */
const SINGLE_MAX = 10;
/** So many of them are named in it. */
const NAMED_MAX = 20;
/** As one of many. */
function titleOf({ milestone, title }) {
    return milestone === null ? title : `${milestone}: ${title}`;
}
/** Of one channel. Conversations are a milestone's: there each has its own. */
function bundlesOf(letters) {
    const groups = Map.groupBy(letters, ({ channel, notice }) => (channel === "github" ? notice.milestone : null));
    return [...groups.values()].flatMap((group) => (group.length > SINGLE_MAX ? [digest(group)] : group.map((letter) => ({ notice: letter.notice, letters: [letter] }))));
}
function digest(letters) {
    const notices = letters.map(({ notice }) => notice);
    const left = notices.length - NAMED_MAX;
    const lines = notices.slice(0, NAMED_MAX).map(titleOf);
    const [first] = notices;
    const one = (values) => (values.every((value) => value === values[0]) ? (values[0] ?? null) : null);
    const kinds = one(notices.map(({ kind }) => kind));
    return {
        letters,
        notice: {
            id: `digest/${(0,_base_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(notices.map(({ id }) => id).join("\n")).slice(0, 32)}`, kind: kinds ?? first?.kind ?? "health", at: notices.at(-1)?.at ?? "",
            milestone: one(notices.map(({ milestone }) => milestone)), task: null, title: `${notices.length} notices`,
            lines: [...lines, ...(left > 0 ? [`and ${left} more`] : [])], to: [...new Set(notices.flatMap(({ to }) => to))], link: null,
        },
    };
}


/***/ }),

/***/ 13303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ taskPercent),
/* harmony export */   E0: () => (/* binding */ withProgress),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/* unused harmony export PHASE_WEIGHTS */
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
        return weightless(tasks);
    return Math.floor((100 * sum(tasks.filter((task) => task.status === "completed").map((task) => task.weight))) / total);
}
/** Tasks that all weigh nothing: everything or nothing is done. */
function weightless(tasks) {
    return tasks.length > 0 && tasks.every((task) => task.status === "completed") ? 100 : 0;
}
function meanPercent(tasks, milestone) {
    const total = sum(tasks.map((task) => task.weight));
    if (total === 0)
        return weightless(tasks);
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

/***/ 79135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ backendOf),
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
function backendOf({ backend_override }, { backend }) {
    return backend_override ?? backend ?? "file";
}
/** Where PostgreSQL is, as somebody wrote it (perhaps `env:NAME`); null where nobody has. */
function serverOf({ database }, { postgresql }) {
    return database.url ?? postgresql.url;
}


/***/ }),

/***/ 94642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ milestoneMayBecome),
/* harmony export */   OQ: () => (/* binding */ statusByTasks),
/* harmony export */   QA: () => (/* binding */ archivedProblem),
/* harmony export */   Ud: () => (/* binding */ taskMayBecome)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Which status may follow which, for milestones and tasks, and the sentence where one may not.


const MILESTONE = {
    planned: ["in_progress", "blocked", "cancelled"],
    in_progress: ["paused", "blocked", "completed", "cancelled", "planned"],
    paused: ["in_progress", "blocked", "cancelled"],
    blocked: ["in_progress", "planned", "cancelled"],
    completed: ["archived", "cancelled"],
    cancelled: [],
    archived: [],
};
const TASK = {
    pending: ["in_progress", "completed", "blocked", "cancelled"],
    in_progress: ["pending", "completed", "unverified", "blocked", "cancelled"],
    unverified: ["pending", "in_progress", "completed", "blocked", "cancelled"],
    blocked: ["pending", "in_progress", "completed", "cancelled"],
    completed: ["cancelled"],
    cancelled: [],
};
const WAY_BACK = "Use `milestone reopen` to take it up again.";
/** Whether a milestone may go to a status; staying where it is always may. Problem: `transition-not-allowed`. */
function milestoneMayBecome(milestone, status) {
    if (milestone.status === status || MILESTONE[milestone.status].includes(status))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    if (milestone.status === "archived")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(archivedProblem(milestone));
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(refusal(`Milestone ${milestone.id}`, milestone.status, { status, allowed: MILESTONE[milestone.status] }));
}
/** The same for a task of a milestone. */
function taskMayBecome(milestone, task, status) {
    if (milestone.status === "archived")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(archivedProblem(milestone));
    if (milestone.status === "cancelled" && task.status !== status)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its tasks do not change.`, { hint: WAY_BACK }));
    if (task.status === status || TASK[task.status].includes(status))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(refusal(`Task ${task.id} of ${milestone.id}`, task.status, { status, allowed: TASK[task.status] }));
}
function archivedProblem(milestone) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-archived", `Milestone ${milestone.id} is archived and is not changed any more.`, {
        hint: "Plan a new milestone for what is left to do.",
    });
}
function refusal(what, from, { status, allowed }) {
    const over = from === "completed" || from === "cancelled";
    const hint = over ? WAY_BACK : `From ${from} it can become ${allowed.join(", ")}.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${what} is ${from} and cannot become ${status}.`, { hint });
}
/** Where tasks say that a milestone has moved by itself: started, or all done. Blocked, paused, cancelled and archived stay. */
function statusByTasks(milestone) {
    const { status } = milestone;
    const counted = milestone.tasks.filter((task) => task.status !== "cancelled");
    if (counted.length === 0 || (status !== "planned" && status !== "in_progress"))
        return status;
    if (counted.every((task) => task.status === "completed"))
        return "completed";
    return counted.some((task) => task.status !== "pending") ? "in_progress" : status;
}


/***/ }),

/***/ 61237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NOTHING_WRITTEN),
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29620);
/* harmony import */ var _base_encode_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88484);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23907);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50909);
// The answer to a comment: what became of each of its commands, in their order.






const NOTHING_WRITTEN = "Nothing was written: this is what would change.";
/** Below what GitHub takes, for what its own rendering adds. */
const ANSWER_LENGTH_MAX = 60_000;
const LINE_SHOWN_MAX = 200;
const MESSAGE_LENGTH_MAX = 2_000;
const WARNINGS_MAX = 10;
/** Markdown of at most 60,000 characters that begins with its marker. Long answers leave room for those behind them. */
function answerText({ request, answers, more, run, prefix = "/milestone" }) {
    const frame = [...(more > 0 ? [moreLine(more, answers.length)] : []), ...(run === null ? [] : [`<sub>${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)("run", run)}</sub>`])];
    const start = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .answerMarker */ .rz)(request);
    let room = ANSWER_LENGTH_MAX - [start, ...frame].join("\n\n").length - 4;
    const parts = answers.map((answer, index) => {
        const share = Math.floor(room / (answers.length - index)) - 2;
        const part = (0,_base_encode_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .vI)(partOf(answer, prefix), { room: share, note: restLine(answer.line) });
        room -= part.length + 2;
        return part.trimEnd();
    });
    return `${[start, ...parts, ...frame].join("\n\n")}\n`;
}
function moreLine(more, taken) {
    const [what, were] = more === 1 ? ["command", "was"] : ["commands", "were"];
    return `${more} more ${what} in the comment ${were} not carried out: one comment may give ${taken}. Put the rest into another one.`;
}
function restLine(line) {
    return `The rest is left out; the command line tells it: ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(`milestone ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .upToLength */ .jV)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(line), LINE_SHOWN_MAX)}`)}`;
}
/** The sign stands first, so that no line begins with a command. */
function partOf({ line, finished: { reply, problem, warnings, diff } }, prefix) {
    const [sign, word] = problem === null ? ["✅", diff === "" ? "" : NOTHING_WRITTEN] : standing(problem);
    const head = `${sign} ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .upToLength */ .jV)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(line), LINE_SHOWN_MAX))}${word === "" ? "" : ` – ${word}`}`;
    const said = reply.map((block) => (block.kind === "command" ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .command */ .G5)(asSaid(block.text, prefix), block.why) : block));
    const sections = [head, ...(problem ? [problemText(problem, prefix)] : []), (0,_base_encode_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOf */ .RQ)(said).trimEnd(), warningLines(warnings, prefix), diff === "" ? "" : (0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(diff, "diff")];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
/** As a comment says it; what only the command line can do stays as that has it. */
function asSaid(line, prefix) {
    const [, rest] = /^milestone (.+)$/.exec(line) ?? [];
    return rest === undefined || (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .whyElsewhere */ .f)(rest) !== null ? line : `${prefix} ${rest}`;
}
/** What a hint says to run, `milestone …` in its ticks, is code, and can be copied; everything else in it is text. */
function hintText(hint, prefix) {
    const parts = (0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .upToLength */ .jV)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(hint), MESSAGE_LENGTH_MAX).split(/`(milestone [^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? (0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(asSaid(part, prefix)) : part.replace(/\S(?:.*\S)?/, index === 0 ? _base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .lineText */ .oZ : _base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .ln))).join("");
}
/** By the exit code, as scripts are told. */
function standing({ code }) {
    switch ((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(code)) {
        case 2: return ["❓", "not understood"];
        case 3: return ["⛔", "refused"];
        default: return ["❌", "failed"];
    }
}
function problemText({ code, message, hint, at }, prefix) {
    const where = at ? `${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at))}: ` : "";
    const lines = [`${where}${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .lineText */ .oZ)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .upToLength */ .jV)(message, MESSAGE_LENGTH_MAX))} (${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(code)})`, ...(hint === undefined ? [] : [hintText(hint, prefix)])];
    return lines.join("\n\n");
}
function warningLines(warnings, prefix) {
    const lines = warnings.slice(0, WARNINGS_MAX).map(({ message, hint, at }) => `- ⚠️ ${at ? `${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at))}: ` : ""}${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .ln)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .upToLength */ .jV)(message, MESSAGE_LENGTH_MAX))}${hint === undefined ? "" : ` ${hintText(hint, prefix)}`}`);
    const left = warnings.length - WARNINGS_MAX;
    return [...lines, ...(left > 0 ? [`- and ${left} more warnings`] : [])].join("\n");
}


/***/ }),

/***/ 23907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whyElsewhere)
/* harmony export */ });
// Verbs that need somebody's machine, with the reason: where there is no checkout they cannot be carried out.
const CHECKOUT = "needs a checkout";
const FILES = "works on the files of a checkout";
const SCHEDULED = "is what the scheduled workflow does";
const AGENTS = "speaks to agents on the machine that they run on";
/** By the words that a command begins with: a verb, or a noun of which that is true of every verb. */
const REASONS = new Map(Object.entries({
    "agent restart": AGENTS,
    "agent stop": AGENTS,
    "backend": CHECKOUT,
    "backup": CHECKOUT,
    "cache": CHECKOUT,
    "completion": "is for a shell",
    "data prune": CHECKOUT,
    "data refresh": CHECKOUT,
    "db": CHECKOUT,
    "doctor": "looks at a machine",
    "git resolve": FILES,
    "import": FILES,
    "maintain": SCHEDULED,
    "merge-driver": "is called by git",
    "notify": CHECKOUT,
    "perf analyze": CHECKOUT,
    "perf bench": CHECKOUT,
    "perf compare": CHECKOUT,
    "perf report": CHECKOUT,
    "scale check": SCHEDULED,
    "scale recalc": CHECKOUT,
    "scale simulate": CHECKOUT,
    "sweep": SCHEDULED,
    "watch": "needs a terminal",
    "worker": "is a process of its own",
}));
/** Follows the verb's name in a sentence; null where the command, which begins with a verb, can be said in a comment. */
function whyElsewhere(command) {
    const [first = "", second = ""] = command.split(" ");
    return REASONS.get(`${first} ${second}`) ?? REASONS.get(first) ?? null;
}


/***/ }),

/***/ 50909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ noticeMarker),
/* harmony export */   Mr: () => (/* binding */ readPullMarker),
/* harmony export */   Rf: () => (/* binding */ readNoticeMarker),
/* harmony export */   YL: () => (/* binding */ stickyMarker),
/* harmony export */   Yp: () => (/* binding */ pullMarker),
/* harmony export */   eY: () => (/* binding */ boxLine),
/* harmony export */   p8: () => (/* binding */ readAnswerMarker),
/* harmony export */   rz: () => (/* binding */ answerMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   uB: () => (/* binding */ readBox)
/* harmony export */ });
// Markers: the hidden first line of what we say, by which it is found again, and those of its boxes.
function stickyMarker({ milestone, generation, state, work }) {
    return `<!-- milestone:sticky v1 milestone=${hidden(milestone)} generation=${generation} state=${state} work=${work ?? "none"} -->`;
}
const STICKY = /^<!-- milestone:sticky v1 milestone=([\w.%-]{1,300}) generation=(\d{1,15}) state=([0-9a-f]{40}|[0-9a-f]{64}) work=([0-9a-f]{40}|[0-9a-f]{64}|none) -->$/;
/** What the first line of a comment says, where it is a marker of ours in every letter; whose comment it is has to be asked of the forge. */
function readMarker(body) {
    const [, milestone, generation, state, work] = STICKY.exec(firstLine(body)) ?? [];
    const id = shown(milestone);
    if (id === null || state === undefined)
        return null;
    return { milestone: id, generation: Number(generation), state, work: work === "none" ? null : (work ?? null) };
}
/** `request` is the id of the comment that is answered. */
function answerMarker(request) {
    return `<!-- milestone:answer v1 request=${hidden(request)} -->`;
}
function readAnswerMarker(body) {
    return shown(/^<!-- milestone:answer v1 request=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
/** `id` is the notice's that somebody is told of. */
function noticeMarker(id) {
    return `<!-- milestone:notice v1 id=${hidden(id)} -->`;
}
function readNoticeMarker(body) {
    return shown(/^<!-- milestone:notice v1 id=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
function pullMarker(milestone) {
    return `<!-- milestone:pull v1 milestone=${hidden(milestone)} -->`;
}
function readPullMarker(body) {
    return shown(/^<!-- milestone:pull v1 milestone=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
/** `text` is Markdown of the rest of the line. */
function boxLine(task, text) {
    return `- [ ] <!-- milestone:box ${hidden(task)} --> ${text}`;
}
function readBox(line) {
    const [, state, task, text] = /^- \[([ xX])\] <!-- milestone:box ([\w.%-]{1,300}) --> (.*)$/.exec(line) ?? [];
    const id = shown(task);
    return id === null ? null : { task: id, done: state !== " ", frame: `${task} ${text}` };
}
/** Comments edited in a browser come back with carriage returns. */
function firstLine(body) {
    const end = body.indexOf("\n");
    return (end < 0 ? body : body.slice(0, end)).trimEnd();
}
/** A word of letters, digits and a few signs: nothing in it ends an HTML comment, nor are there two hyphens in a row. */
function hidden(word) {
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(word.toWellFormed()).replace(/[!'()*~]/g, percent).replaceAll("--", "-%2D");
}
/** Only what `hidden` writes is read. */
function shown(word) {
    if (word === undefined)
        return null;
    try {
        const text = decodeURIComponent(word);
        return hidden(text) === word ? text : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 16822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50085);
/* harmony import */ var _core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74696);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88096);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63025);




async function ask(ports, invocation, caller) {
    const { verb } = invocation;
    const allowed = (0,_core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .authorize */ .Gq)({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args: invocation.args });
    if (!allowed.ok)
        return stopped(allowed.problem);
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return stopped(snapshot.problem);
    try {
        return await answered(ports, invocation, { caller, snapshot: snapshot.value });
    }
    finally {
        await snapshot.value.release();
    }
}
async function answered(ports, { verb, args }, { caller, snapshot }) {
    if (verb.asks)
        return (await __webpack_require__.e(/* import() */ 2315).then(__webpack_require__.bind(__webpack_require__, 92315))).consulted(ports, { verb, args }, { caller, snapshot });
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .load */ .Hh)(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return stopped(loaded.problem);
    const { workspace } = loaded.value;
    const needs = verb.needs?.(args) ?? [];
    const now = caller.now();
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .k)(needs, { ports, snapshot, loaded: loaded.value, now, standing: caller.standing });
    if (!facts.ok)
        return stopped(facts.problem);
    const context = { actor: caller.actor, now, request: null, facts: facts.value };
    const answer = verb.answer(workspace, args, context);
    if (!answer.ok)
        return stopped(answer.problem);
    const { data, reply, warnings = [], problem = null } = answer.value;
    const itself = needs.some(({ kind }) => kind === "audit" || kind === "config");
    return { data, reply, warnings: [...(itself ? [] : unread(loaded.value)), ...warnings], problem, changes: [], diff: "" };
}
/**
 * Files that could not be read, what was odd about the others, and settings that could not be taken as they stand: said with
 * every answer, so that nothing is skipped silently; verbs that look into just that tell it themselves.
 */
function unread({ workspace: { broken, warnings }, config }) {
    return [...broken.values(), ...warnings, ...config.problems.filter(_core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfigError */ .De)];
}
function stopped(problem, data = null) {
    return { data, reply: [], warnings: [], problem, changes: [], diff: "" };
}


/***/ }),

/***/ 80687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ envelopeOf)
/* harmony export */ });
/* unused harmony exports ENVELOPE_SCHEMA, eventLines */
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
// The JSON that other people's scripts read: one envelope for every outcome.

/** Raised when a field goes away or changes its meaning. */
const ENVELOPE_SCHEMA = 1;
/** A dry run adds to the data what would change, as a unified diff. */
function envelopeOf(command, { data, warnings, problem, diff }, { dryRun }) {
    const told = dryRun && problem === null ? { ...((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && data), diff } : (data ?? null);
    return { schema: ENVELOPE_SCHEMA, ok: problem === null, command, data: told, warnings: warnings.map(shaped), error: problem && shaped(problem) };
}
/** Problems carry notes between rooms that are nobody else's business. */
function shaped({ code, message, hint, at }) {
    return { code, message, ...(hint !== undefined && { hint }), ...(at && { at }) };
}
/** The events that this request wrote, one JSON object a line, as they stand in the logs. */
function eventLines({ changes }, request) {
    const logs = changes.filter(({ path }) => path.startsWith("events/"));
    const lines = logs.flatMap(({ text }) => (text ?? "").split("\n")).filter((line) => line.includes(request));
    return lines.flatMap((line) => {
        const event = parsedJson(line);
        if (!isObject(event) || event["request_id"] !== request)
            return [];
        const { event_type, ...rest } = event;
        return [JSON.stringify({ schema: ENVELOPE_SCHEMA, event: event_type, ...rest })];
    });
}


/***/ }),

/***/ 88096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66566);
/* harmony import */ var _core_rules_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13303);
/* harmony import */ var _core_model_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21097);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9375);
// Gathering the facts that a verb asks for, each reader loaded only when it is needed.







/** Problems: those of the ports, and of the readers of what a person named. */
async function gather(needs, around) {
    let facts = {};
    for (const need of needs) {
        const gathered = await gatherOne(need, around);
        if (!gathered.ok)
            return gathered;
        facts = { ...facts, ...gathered.value };
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(facts);
}
async function gatherOne(need, around) {
    switch (need.kind) {
        case "history": return history(need.milestone, around);
        case "plan-file": return planFile(need.path, around);
        case "issue": return issue(need.number, around);
        case "template": return template(need.name, around);
        case "present": return present(need.paths, around);
        case "foreign": return foreign(need.path, around);
        case "repairs": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ repairs: await repairs(around) });
        case "audit": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ audit: await audit(around) });
        case "machine": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ machine: await around.ports.surroundings.machine() });
        case "workflows": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ workflows: await workflows(around) });
        case "conflicts": return conflicts(around);
        case "config": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ config: around.loaded.config });
        case "sessions": return sessions(around);
        case "leases": return leases(around);
        case "seats": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ floors: await around.ports.seats.floors() });
        case "branches": return branches(need, around);
        case "measures": return measures(around);
        case "letters": return letters(around);
        case "deliverables":
        case "approvals":
        case "phase-templates":
        case "standing": return (await Promise.all(/* import() */[__webpack_require__.e(9844), __webpack_require__.e(8211)]).then(__webpack_require__.bind(__webpack_require__, 79844))).kiroFacts(need, around);
    }
}
/** The newest commits are enough for a page of history. */
const COMMITS_MAX = 200;
async function history(reference, { ports, snapshot, loaded }) {
    const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(loaded.workspace, reference);
    if (!milestone.ok)
        return milestone;
    const { id } = milestone.value;
    const log = await eventLog(id, snapshot);
    const paths = [(0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .activePath */ .iW)(id), (0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .completedPath */ .vD)(id), loaded.workspace.paths.get(id) ?? (0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .activePath */ .iW)(id)];
    const commits = await ports.history.commits({ paths: [...new Set(paths)], limit: COMMITS_MAX });
    if (!commits.ok)
        return commits;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ history: { ...log, commits: commits.value } });
}
async function eventLog(id, snapshot) {
    const { readEvents } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 93109));
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(snapshot, (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventLogs */ .m)(id));
    const logs = [...texts].map(([path, text]) => (text.ok ? readEvents(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(snapshot, path)) : { events: [], problems: [text.problem] }));
    return { events: logs.flatMap((log) => log.events), warnings: logs.flatMap((log) => log.problems) };
}
async function planFile(path, { ports }) {
    const bytes = await ports.surroundings.file(path);
    if (!bytes.ok)
        return bytes;
    const [{ decodeText }, { readPlan }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83313)), __webpack_require__.e(/* import() */ 6904).then(__webpack_require__.bind(__webpack_require__, 26904))]);
    const text = decodeText(bytes.value, path);
    const plan = text.ok ? readPlan(text.value, path) : text;
    return plan.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ plan: plan.value }) : plan;
}
async function issue(number, { ports: { issues } }) {
    if (!issues)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("refused", "Issues are on GitHub, which is not asked from here without a token.", { hint: "Set GITHUB_TOKEN or GH_TOKEN in a clone of the repository, say it in a comment, or save the list as a file and use --from-file." }));
    const found = await issues.issue(number);
    if (!found.ok)
        return found;
    const { readIssue } = await Promise.all(/* import() */[__webpack_require__.e(9231), __webpack_require__.e(2220)]).then(__webpack_require__.bind(__webpack_require__, 79231));
    const plan = readIssue(found.value);
    return plan.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ issue: plan.value }) : plan;
}
/** A template of the repository's own; the shipped ones are known to the verb. */
async function template(name, { snapshot, loaded }) {
    if (loaded.config.config.templates.use_defaults)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({});
    const names = await snapshot.list(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDERS */ .Yk.templates);
    if (!names.ok)
        return names;
    const file = names.value.find((entry) => /^(.+)\.(?:ya?ml|md)$/.exec(entry)?.[1] === name);
    if (file === undefined)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ templates: names.value });
    const path = `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDERS */ .Yk.templates}/${file}`;
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(snapshot, [path])).get(path);
    const { readPlan } = await __webpack_require__.e(/* import() */ 6904).then(__webpack_require__.bind(__webpack_require__, 26904));
    const plan = text?.ok ? readPlan(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(snapshot, path)) : text;
    return plan && !plan.ok ? plan : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ templates: names.value, ...(plan && { template: plan.value }) });
}
async function present(paths, { snapshot }) {
    const entries = await snapshot.list("");
    if (!entries.ok)
        return entries;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ present: { entries: entries.value, files: [...(await snapshot.read(paths)).keys()] } });
}
async function foreign(path, { ports }) {
    const folder = await ports.surroundings.folder(path);
    if (!folder.ok)
        return folder;
    const { foreignTree } = await Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(9296)]).then(__webpack_require__.bind(__webpack_require__, 99296));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ foreign: foreignTree(folder.value) });
}
async function repairs({ snapshot, loaded }) {
    const { repairText } = await Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(1074)]).then(__webpack_require__.bind(__webpack_require__, 81074));
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(snapshot, [...loaded.workspace.paths.values()]);
    return [...texts].flatMap(([path, text]) => (text.ok ? (repairText(path, text.value) ?? []) : []));
}
async function audit({ snapshot, loaded }) {
    const { auditTree, isAudited } = await __webpack_require__.e(/* import() */ 9343).then(__webpack_require__.bind(__webpack_require__, 49343));
    const leaves = (await leavesOf(snapshot, "")).filter(({ path }) => isAudited(path));
    const files = new Map(await snapshot.read(leaves.map(({ path }) => path)));
    for (const { path, empty } of leaves)
        if (empty && isNoFile(files.get(path)))
            files.delete(path);
    const found = auditTree(files, { root: snapshot.root, percentageOf: (milestone) => (0,_core_rules_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOf */ .jA)(milestone).percentage });
    return { ...found, problems: [...loaded.config.problems, ...found.problems] };
}
/** All files below a folder. What lists nothing is a file, or with `empty` perhaps a folder without anything in it. */
async function leavesOf(snapshot, folder) {
    const names = await snapshot.list(folder);
    if (!names.ok || names.value.length === 0)
        return folder === "" ? [] : [{ path: folder, empty: names.ok && !/\.(?:ya?ml|jsonl?)$/.test(folder) }];
    const below = await Promise.all(names.value.map((name) => leavesOf(snapshot, folder === "" ? name : `${folder}/${name}`)));
    return below.flat();
}
function isNoFile(bytes) {
    return bytes !== undefined && !bytes.ok && bytes.problem.code === "not-a-file";
}
const WORKFLOWS = ".github/workflows";
async function workflows({ snapshot }) {
    const { usesIn } = await __webpack_require__.e(/* import() */ 3857).then(__webpack_require__.bind(__webpack_require__, 53857));
    const names = await snapshot.list(`:/${WORKFLOWS}`);
    const paths = (names.ok ? names.value : []).filter((name) => /\.ya?ml$/.test(name)).map((name) => `:/${WORKFLOWS}/${name}`);
    return [...(await (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(snapshot, paths))].flatMap(([path, text]) => (text.ok ? [{ path: path.slice(2), uses: usesIn(text.value, path.slice(2)) }] : []));
}
async function conflicts({ ports, snapshot, loaded }) {
    const files = await ports.conflicts.list();
    if (!files.ok)
        return files;
    const sides = files.value.length === 0 ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({}) : await ports.conflicts.sides();
    if (!sides.ok)
        return sides;
    const [{ resolveConflicts }, { withStanding }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8936), __webpack_require__.e(3132)]).then(__webpack_require__.bind(__webpack_require__, 43132)), __webpack_require__.e(/* import() */ 6742).then(__webpack_require__.bind(__webpack_require__, 76742))]);
    const { paths } = loaded.workspace;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ conflicts: resolveConflicts(await withStanding(files.value, paths, snapshot), { taken: paths.keys(), root: snapshot.root, ...sides.value }) });
}
async function sessions({ ports, snapshot }) {
    const { sessionsOf } = await __webpack_require__.e(/* import() */ 5898).then(__webpack_require__.bind(__webpack_require__, 75898));
    const found = await sessionsOf(snapshot, ports);
    return found.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ sessions: found.value }) : found;
}
async function leases({ ports }) {
    const held = await ports.leases.list();
    return held.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ leases: held.value }) : held;
}
async function branches({ proofs }, { ports, loaded }) {
    const { branchFacts } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 10832));
    const found = await branchFacts(ports, { workspace: loaded.workspace, proofs });
    return found.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ branches: found.value }) : found;
}
async function measures({ snapshot, loaded, now }) {
    const { measure } = await __webpack_require__.e(/* import() */ 1759).then(__webpack_require__.bind(__webpack_require__, 81759));
    const found = await measure(snapshot, { texts: loaded.texts, now });
    return found.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ measures: found.value }) : found;
}
async function letters({ ports: { outbox } }) {
    const found = await outbox?.letters();
    return found === undefined ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({}) : found.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ letters: found.value }) : found;
}


/***/ }),

/***/ 63025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ load),
  Z9: () => (/* binding */ loadConfig),
  C5: () => (/* binding */ readMilestoneText),
  P4: () => (/* binding */ twice)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/files/config/config.js
var config = __webpack_require__(11679);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(66566);
// EXTERNAL MODULE: ./lib/core/files/legacy/legacy.js
var legacy = __webpack_require__(3449);
// EXTERNAL MODULE: ./lib/core/files/reading.js + 1 modules
var files_reading = __webpack_require__(81253);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/model/config/database.js
var config_database = __webpack_require__(33142);
// EXTERNAL MODULE: ./lib/core/model/ids.js
var model_ids = __webpack_require__(65114);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(21097);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(13303);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/engine/earlier-layouts.js



/** The workspace with these files merged in. Where none of them is there, nothing more is loaded or read. */
async function earlierLayouts(workspace, { snapshot, names }) {
    const beside = [layout/* ARCHIVE_PATH */.FO, layout/* CURRENT_PATH */.SI].filter((path) => names.includes(path));
    const files = await (0,engine_texts/* readTexts */.Z7)(snapshot, [...beside, layout/* DEPENDENCIES_PATH */.Ym]);
    let merged = workspace;
    for (const [path, text] of files)
        merged = await mergedFile(merged, { path, shown: (0,engine_texts/* shownPath */.pS)(snapshot, path), text });
    return merged;
}
async function mergedFile(workspace, { path, shown, text }) {
    if (!text.ok)
        return withWarnings(workspace, [text.problem]);
    const [legacy, { parseYaml }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3449)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83313))]);
    const value = parseYaml(text.value, shown);
    if (!value.ok)
        return withWarnings(workspace, [value.problem]);
    if (path === layout/* DEPENDENCIES_PATH */.Ym)
        return withDependencies(workspace, legacy.readDependenciesFile(value.value, shown));
    const read = path === layout/* ARCHIVE_PATH */.FO ? legacy.readArchiveFile : legacy.readCurrentFile;
    return withEntries(workspace, read(value.value, shown), { path, shown });
}
/** Milestones that have no file of their own. */
async function withEntries(workspace, { entries, problems }, { path, shown }) {
    const { readMilestoneValue } = await __webpack_require__.e(/* import() */ 4822).then(__webpack_require__.bind(__webpack_require__, 14822));
    const milestones = new Map(workspace.milestones);
    const paths = new Map(workspace.paths);
    const warnings = [...problems];
    for (const { id, value } of entries) {
        if (paths.has(id))
            continue;
        const home = path === layout/* ARCHIVE_PATH */.FO ? "completed" : "active";
        const reading = readMilestoneValue(value, { id, path: shown, home });
        if (!reading.ok)
            warnings.push(reading.problem);
        else
            (milestones.set(id, (0,progress/* withProgress */.E0)(reading.value.milestone)), paths.set(id, path));
    }
    return withWarnings({ ...workspace, milestones, paths }, warnings);
}
function withDependencies(workspace, { requires, problems }) {
    const milestones = new Map(workspace.milestones);
    for (const [id, ids] of requires) {
        const milestone = milestones.get(id);
        if (milestone)
            milestones.set(id, requiring(milestone, ids));
    }
    return withWarnings({ ...workspace, milestones }, problems);
}
function requiring(milestone, ids) {
    const { dependencies } = milestone;
    return { ...milestone, dependencies: { ...dependencies, requires: [...new Set([...dependencies.requires, ...ids])] } };
}
function withWarnings(workspace, problems) {
    return problems.length === 0 ? workspace : { ...workspace, warnings: [...workspace.warnings, ...problems] };
}

;// CONCATENATED MODULE: ./lib/engine/load.js
// From a snapshot of files to the workspace they mean.













/** Reads what the scope asks for, and everything where it names a milestone that has no file of that name. */
async function load(snapshot, { scope, settings }) {
    const config = await loadConfig(snapshot, { settings });
    const top = snapshot.exists ? await snapshot.list("") : (0,result.ok)([]);
    if (!top.ok)
        return top;
    const exists = top.value.length > 0 && !(0,legacy.isForeign)(top.value);
    const settled = config.reading.config;
    const found = exists ? await find(snapshot, settled.performance.lazy_loading ? scope : "all", (0,engine_texts/* paceOf */.x3)(settled)) : (0,result.ok)(NOTHING);
    if (!found.ok)
        return found;
    const { paths, whole, texts } = found.value;
    const before = { root: snapshot.root, exists, paths, whole, config: config.reading.config, database: config.database, ...(await readAll(found.value, snapshot)) };
    const workspace = await earlierLayouts(before, { snapshot, names: top.value });
    return (0,result.ok)({ workspace, config: config.reading, texts: config.text === null ? texts : new Map(texts).set(config_config/* CONFIG_PATH */.tF, config.text) });
}
/** The configuration as the snapshot has it, or as it will be after changes. */
async function loadConfig(snapshot, { settings, changes = [] }) {
    const changed = changes.flatMap(({ path, text }) => (text === null ? [] : [[path, (0,result.ok)(text)]]));
    const texts = new Map([...(await (0,engine_texts/* readTexts */.Z7)(snapshot, [config_config/* CONFIG_PATH */.tF, config_database/* DATABASE_PATH */.yN])), ...changed]);
    const file = texts.get(config_config/* CONFIG_PATH */.tF);
    const path = (0,engine_texts/* shownPath */.pS)(snapshot, config_config/* CONFIG_PATH */.tF);
    const reading = (0,config.readConfig)({
        ...(file?.ok && { file: { path, text: file.value } }),
        ...(settings.global && { global: settings.global }),
        env: settings.environment,
        git: settings.git(),
        flags: settings.flags,
    });
    const { config: database, problems } = await databaseConfig(snapshot, texts.get(config_database/* DATABASE_PATH */.yN));
    const all = [...(file && !file.ok ? [file.problem] : []), ...reading.problems, ...problems];
    return { reading: { ...reading, problems: all }, text: file?.ok ? file.value : null, database };
}
/** Most repositories have no such file; its reader is loaded where there is one. */
async function databaseConfig(snapshot, text) {
    if (text === undefined)
        return { config: config_database/* NO_DATABASE_CONFIG */.B6, problems: [] };
    if (!text.ok)
        return { config: config_database/* NO_DATABASE_CONFIG */.B6, problems: [text.problem] };
    return (await __webpack_require__.e(/* import() */ 7259).then(__webpack_require__.bind(__webpack_require__, 47259))).readDatabaseConfig(text.value, (0,engine_texts/* shownPath */.pS)(snapshot, config_database/* DATABASE_PATH */.yN));
}
const NOTHING = { paths: new Map(), whole: true, texts: new Map(), unreadable: new Map(), warnings: [] };
async function find(snapshot, scope, pace) {
    const some = typeof scope === "object" ? await findSome(snapshot, scope.milestones) : null;
    if (some)
        return (0,result.ok)(some);
    const all = await listed(snapshot);
    if (!all.ok)
        return all;
    const { paths, warnings } = all.value;
    if (scope === "none")
        return (0,result.ok)({ ...NOTHING, paths, warnings, whole: false });
    return (0,result.ok)({ ...sorted(paths, await (0,engine_texts/* readTexts */.Z7)(snapshot, [...paths.values()], pace)), whole: true, warnings });
}
/** The named milestones alone, so that one can be shown without listing ten thousand; null where one has no such file. */
async function findSome(snapshot, ids) {
    if (!ids.every(model_ids/* isMilestoneId */.i4))
        return null;
    const candidates = ids.flatMap((id) => [(0,workspace/* activePath */.iW)(id), (0,workspace/* completedPath */.vD)(id)]);
    const read = await (0,engine_texts/* readTexts */.Z7)(snapshot, candidates);
    const paths = new Map();
    const warnings = [];
    for (const id of ids) {
        const there = [(0,workspace/* activePath */.iW)(id), (0,workspace/* completedPath */.vD)(id)].filter((path) => read.has(path));
        if (there.length === 0)
            return null;
        if (there.length === 2)
            warnings.push(twice(snapshot, id));
        paths.set(id, there.at(-1) ?? (0,workspace/* activePath */.iW)(id));
    }
    return { ...sorted(paths, read), whole: false, warnings };
}
/** Every milestone file by id; a file in `completed/` wins over one of the same id in `active/`. */
async function listed(snapshot) {
    const paths = new Map();
    const doubled = new Set();
    for (const folder of [layout/* FOLDERS */.Yk.active, layout/* FOLDERS */.Yk.completed]) {
        const names = await snapshot.list(folder);
        if (!names.ok)
            return names;
        for (const name of names.value) {
            const id = (0,layout/* idOfFileName */.U1)(name);
            if (id === null || !(0,model_ids/* isMilestoneId */.i4)(id))
                continue;
            if (paths.has(id))
                doubled.add(id);
            paths.set(id, `${folder}/${name}`);
        }
    }
    return (0,result.ok)({ paths, warnings: [...doubled].map((id) => twice(snapshot, id)) });
}
function twice(snapshot, id) {
    const path = (0,engine_texts/* shownPath */.pS)(snapshot, (0,workspace/* completedPath */.vD)(id));
    return (0,problem/* problem */.CC)("duplicate-id", `Milestone ${id} is in active/ and in completed/; the one in completed/ holds.`, {
        at: { path },
        hint: `Delete ${(0,engine_texts/* shownPath */.pS)(snapshot, (0,workspace/* activePath */.iW)(id))} if it is left over.`,
    });
}
function sorted(paths, read) {
    const texts = new Map();
    const unreadable = new Map();
    for (const path of paths.values()) {
        const text = read.get(path);
        if (text?.ok)
            texts.set(path, text.value);
        else if (text)
            unreadable.set(path, text.problem);
    }
    return { paths, texts, unreadable };
}
async function readAll({ paths, texts, unreadable, warnings }, snapshot) {
    const milestones = new Map();
    const broken = new Map();
    const odd = [...warnings];
    for (const [id, path] of paths) {
        const text = texts.get(path);
        const fault = unreadable.get(path);
        if (fault)
            broken.set(id, fault);
        if (text === undefined)
            continue;
        const reading = await readMilestoneText(text, { id, path, snapshot });
        if (!reading.ok)
            broken.set(id, reading.problem);
        else
            (milestones.set(id, reading.value.milestone), odd.push(...reading.value.warnings));
    }
    return { milestones, broken, warnings: odd };
}
/** One file as the milestone it means, its progress derived. The schema is loaded for what is not plainly right. */
async function readMilestoneText(text, { id, path, snapshot }) {
    const source = { id, path: (0,engine_texts/* shownPath */.pS)(snapshot, path), home: (0,layout/* homeOf */.lt)(path) };
    const reading = (0,files_reading/* readPlainly */.a0)(text, source) ?? (await __webpack_require__.e(/* import() */ 9876).then(__webpack_require__.bind(__webpack_require__, 49876))).diagnose(text, source);
    return reading.ok ? (0,result.ok)({ ...reading.value, milestone: (0,progress/* withProgress */.E0)(reading.value.milestone) }) : reading;
}


/***/ }),

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   x3: () => (/* binding */ paceOf)
/* harmony export */ });
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93109);
/* harmony import */ var _core_files_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);


/** For a few files, or where the settings are not known yet. */
const AT_ONCE = { files: Number.POSITIVE_INFINITY, reads: 1 };
/** In an emergency one thing happens at a time. */
function paceOf({ performance: { batch_size, max_concurrent_operations, emergency_mode } }) {
    return { files: batch_size, reads: emergency_mode ? 1 : max_concurrent_operations };
}
/** What is there of these files. Logs forgive what other files may not hold: their bad lines are reported one by one. */
async function readTexts(snapshot, paths, pace = AT_ONCE) {
    const result = new Map();
    for (const files of await readPaced(snapshot, paths, pace)) {
        for (const [path, bytes] of files) {
            const decode = path.endsWith(".jsonl") ? _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__.decodeLog : _core_files_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__.decodeText;
            result.set(path, bytes.ok ? decode(bytes.value, shownPath(snapshot, path)) : bytes);
        }
    }
    return result;
}
/** The reads in the order of their paths, whichever ends first. */
async function readPaced(snapshot, paths, { files, reads }) {
    if (snapshot.bulk || paths.length <= files)
        return [await snapshot.read(paths)];
    const parts = Array.from({ length: Math.ceil(paths.length / files) }, (_, at) => paths.slice(at * files, (at + 1) * files));
    const read = [];
    let next = 0;
    const reader = async () => {
        for (let at = next++; at < parts.length; at = next++)
            read[at] = await snapshot.read(parts[at] ?? []);
    };
    await Promise.all(Array.from({ length: Math.min(reads, parts.length) }, reader));
    return read;
}
function shownPath(snapshot, path) {
    return `${snapshot.root}/${path}`;
}


/***/ })

};
