export const id = 4312;
export const ids = [4312];
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

/***/ 4728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8422);
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

/***/ 3857:
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

/***/ 2426:
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
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7200);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8422);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9649);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3857);
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
    if (key.kind === "choice" && isPlaceholder(value))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal(key, value, "placeholder"));
    const read = READERS[key.kind](key, written);
    return read === undefined ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal(key, value, "value-ignored")) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(read);
}
/** Longer values are not repeated in messages. */
const VALUE_SHOWN_MAX = 60;
function refusal(key, value, code) {
    const spelled = JSON.stringify(value);
    const shown = spelled.length > VALUE_SHOWN_MAX ? `${spelled.slice(0, VALUE_SHOWN_MAX)}…` : spelled;
    if (code === "placeholder")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${key.key} still holds the placeholder ${shown}.`, { hint: `Replace it with one value. ${formOf(key)}` });
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${key.key} cannot be ${key.secret ? "what is written there" : shown}.`, { hint: formOf(key) });
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

/***/ 4312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ nearestKeys),
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   Hs: () => (/* binding */ configWith),
/* harmony export */   nK: () => (/* binding */ configKeys),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* unused harmony exports configTree, millisecondsOf, bytesOf */
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7200);
/* harmony import */ var _base_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4728);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8422);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3857);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5312);
/* harmony import */ var _config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2426);
// The configuration: every key with its default, its limits and its effect, and the type that follows from them.






/** Path of the configuration, relative to the data folder. */
const CONFIG_PATH = "config/milestone-config.yaml";
const POLICY = { policy: {} };
const KEEP_ON = { policy: { strictest: true } };
const KEEP_OFF = { policy: { strictest: false } };
const BRANCH = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]+$/, says: "Write the name of a branch, such as milestone/state." };
const BRANCH_NAME = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]*\{(?:milestone_)?id\}[\w./-]*$/, says: "Write a branch name that contains {id} or {milestone_id}." };
const EMAIL = { pattern: /^[^\s@<>"',;]+@[^\s@<>"',;]+$/, says: "Write one e-mail address." };
const VERSION = { pattern: /^\d+\.\d+(\.\d+)?$/, says: "Write a version such as 2.0.0." };
const COMMIT = { pattern: /\S/, says: "Write one line; {id}, {milestone_id} and {description} are filled in." };
/** The one definition; the reference, the editors' schema, the type and the loader follow from it. */
const TREE = {
    version: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("2.0.0", "Version of the data and configuration format; a file without it is valid.", { form: VERSION }),
    auto_scale: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Lets the backend follow the measured scale; false leaves it to backend_override and manual switches."),
    backend_override: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["file", "sqlite", "postgresql"], null, "Forces the backend, whatever auto_scale says; removing the key returns to automatic."),
    scale_thresholds: {
        file_to_sqlite: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(50, "Number of active milestones at which SQLite is due.", { min: 1, ...POLICY }),
        sqlite_to_postgresql: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(200, "Number of active milestones at which PostgreSQL is due; more than file_to_sqlite.", { min: 2, ...POLICY }),
        monitoring_interval: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(300, "How often scale is checked; GitHub's schedule cannot do it more often than every 300 seconds.", { unit: "seconds", min: 1, ...POLICY }),
        max_backends: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3, "How far automatic scaling may go: 1 stays with files, 2 allows SQLite, 3 allows PostgreSQL.", { min: 1, max: 3 }),
    },
    features: {
        multi_agent_coordination: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Off: execute runs one task at a time."),
        kiro_workflow: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allows Kiro commands and gates."),
        session_management: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Off: no checkpoints and no resume."),
        auto_optimization: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allows automatic maintenance and optimisation."),
        advanced_analytics: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "False turns memory-heavy analytics off, whatever enterprise.advanced_analytics says."),
    },
    default_workflow: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["kiro", "standard"], "standard", "The workflow of milestones that are planned without a flag."),
    ids: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["sequential"], "sequential", "How new milestones are numbered."),
    commands: {
        prefixes: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["/milestone", "/ms"], "Words that start a command in a comment.", POLICY),
    },
    project: {
        name: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Name of the project, for titles."),
        type: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["web_app", "mobile_app", "enterprise", "research", "saas_product", "enterprise_transformation", "open_source"], null, "Hint for presets."),
        team_size: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, "Hint for agents and approvals.", { min: 1 }),
        complexity: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["low", "medium", "high"], "medium", "Hint for presets."),
    },
    execution: {
        agents: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Seats when --agents is not given; unset: the number of processors, at most 4.", { min: 1 }),
        env: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Names of variables that tasks may see beside PATH, HOME, LANG, TERM and TMPDIR.", POLICY),
        retry_backoff: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("10s", "Wait before a task is tried again, doubled each time."),
    },
    agents: {
        task_executor: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "The agents that do tasks; without them nothing is executed."),
        progress_monitor: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Computes progress and reports it during a run."),
        git_integration: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Branches and commits; off: nothing is written with git."),
        dependency_validator: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Checks dependencies during a run; the check at its start stays."),
        blocker_detector: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Detects stalls and failures during a run."),
        memory_limit: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(null, "Memory of one agent's process tree; above it the agent is started again and an alert raised.", POLICY),
        enable_gc: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Collects garbage periodically in our own processes."),
        gc_frequency: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("30s", "How often garbage is collected."),
        restart_interval: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Starts agents anew after so long."),
    },
    coding_agents: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)({
        command: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Command of a coding agent; it is given a rendered prompt. `claude` and `codex` have presets.", POLICY),
        env: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Names of the variables that hold this agent's credentials.", POLICY),
        prompt: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Template of its prompt, or the path of one.", POLICY),
        timeout: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Longest run of one task.", POLICY),
        home: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["private", "user"], "private", "Whether it sees a HOME of its own or the user's.", POLICY),
        budget: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Most that one task may cost, in the agent's own terms.", POLICY),
    }),
    planner: {
        command: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Command that turns a text into a plan; used with plan --planner only.", POLICY),
        timeout: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Longest run of the planner.", POLICY),
    },
    coordination: {
        update_frequency: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("30s", "How often agents report their state and progress."),
        conflict_resolution: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["conservative", "normal"], "normal", "Conservative runs a task again on the new base where its changes collide."),
        stall_after: {
            warn: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("10m", "A task silent for so long is reported as stalled."),
            block: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A task silent for so long is stopped and blocks."),
        },
        task_limit: {
            warn: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("1h", "A task that runs for so long is reported."),
            block: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A task that runs for so long is stopped and blocks."),
        },
        disk_limit: {
            warn: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(90, "Disk use that is reported.", { unit: "percent", min: 1, max: 100 }),
            block: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Disk use at which no further task is started.", { unit: "percent", min: 1, max: 100 }),
        },
        resource_limits: {
            max_cpu_percent: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Processor use above which no further task is started.", { unit: "percent", min: 1, max: 100, ...POLICY }),
            max_memory_mb: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Memory of all agents together.", { unit: "MB", min: 1, ...POLICY }),
        },
    },
    file_locking: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Agents lock files before they write them."),
    session_management: {
        checkpoint_frequency: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("5m", "Interval between automatic checkpoints.", { min: "30s", max: "24h" }),
        auto_resume: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Execute goes on with an interrupted session without --resume."),
        max_sessions: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "So many of the newest sessions are kept.", { min: 1 }),
        cleanup_after: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("7d", "Completed sessions older than this are deleted."),
        max_retry_attempts: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3, "Tries of saving and resuming before giving up.", { min: 0 }),
        cleanup_aggressive: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Cleanup takes paused and corrupted sessions at once."),
        backup_sessions: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps a copy of a session before it is overwritten."),
        auto_cleanup: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "False: no session is ever deleted automatically."),
        multi_user: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Several people may hold sessions of one milestone.", KEEP_OFF),
        conflict_resolution: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["merge", "last_writer_wins"], "merge", "How the states of two sessions are combined."),
        user_isolation: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "People see and resume their own sessions only.", KEEP_ON),
        shared_sessions: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Whoever is permitted may resume the session.", KEEP_OFF),
    },
    session_locking: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "One lock per session; a second holder is refused."),
    session_timeout: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3600, "A lock or heartbeat older than this is stale.", { unit: "seconds", min: 1 }),
    kiro_workflow: {
        approval_required: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "False: no gate waits for an approval.", KEEP_ON),
        auto_transition: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "The next phase starts when one is approved or completed."),
        phase_timeout: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("24h", "A phase older than this is reported as overdue.", POLICY),
        policy: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["mandatory", "optional", "advisory"], "optional", "Whether tasks must, may or should go through the phases.", { policy: { strictest: "mandatory" } }),
        enforcement: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["strict", "flexible", "progressive"], "flexible", "How firmly a phase holds up the next one.", { policy: { strictest: "strict" } }),
        phase_weights: {
            design: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the design phase in a task's progress; unset: 20, or 15 with four phases.", { min: 0, max: 100 }),
            spec: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the spec phase; unset: 30, or 25 with four phases.", { min: 0, max: 100 }),
            task: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the task phase; unset: 20 with four phases.", { min: 0, max: 100 }),
            execute: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the execute phase; unset: 50, or 40 with four phases.", { min: 0, max: 100 }),
        },
        phase_approval: {
            design: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the design phase waits for an approval; unset: it does.", KEEP_ON),
            spec: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the spec phase waits for an approval; unset: it does.", KEEP_ON),
            task: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the task phase waits for an approval; unset: it does not.", KEEP_ON),
            execute: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the execute phase waits for an approval; unset: it does not.", KEEP_ON),
        },
    },
    approval_workflow: {
        design_approvers: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who must approve before the spec phase: roles, logins, @org/team or e-mail addresses.", POLICY),
        spec_approvers: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who must approve before execution: roles, logins, @org/team or e-mail addresses.", POLICY),
        auto_approve_after: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A waiting gate opens by itself after so long.", { policy: { strictest: null } }),
        notification_channels: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["github"], "Where requests for approval go.", { ...POLICY, allowed: ["slack", "email", "github", "teams"] }),
        roles: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)((0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who a role is: logins, @org/team or e-mail addresses.", POLICY)),
        allow_local: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Local approvals open gates although there is a GitHub remote.", KEEP_OFF),
    },
    git_integration: {
        state_branch: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Branch that milestones are committed to; unset: the default branch, or the one that is checked out.", { form: BRANCH, ...POLICY }),
        auto_commit: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Commits what a verb wrote."),
        auto_branch: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Makes a work branch for each milestone that is executed."),
        commit_format: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("feat(milestone-{id}): {description}", "Subject of a task's commit.", { form: COMMIT }),
        branch_prefix: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("milestone/", "Start of work branches' names, before the milestone's id.", { form: BRANCH }),
        branch_naming: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Whole name of work branches, such as ms-{id}; {milestone_id} is the full id. Beats branch_prefix.", { form: BRANCH_NAME }),
        single_branch_mode: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "All milestones commit to one branch."),
        auto_cleanup_branches: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Scheduled cleanup of work branches."),
        cleanup_after_days: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(30, "Age after completion at which a branch is deleted.", { unit: "days", min: 0 }),
        preserve_completed: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Completed branches are kept."),
        branch_cleanup: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["aggressive", "normal", "off"], "normal", "Aggressive deletes right after the merge, whatever the age."),
        merge_strategy: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["squash", "merge", "rebase"], "squash", "How a milestone's pull request is merged."),
        auto_merge: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Merges a milestone's pull request when it is complete and its checks pass.", KEEP_OFF),
    },
    cache: {
        enabled: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps answers of queries."),
        type: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["memory", "redis"], "memory", "Where they are kept; redis is for distributed setups."),
        ttl: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(300, "How long an answer is kept.", { unit: "seconds", min: 1 }),
        max_size: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("100MB", "Most that is kept; the least recently used goes first."),
    },
    performance: {
        max_concurrent_operations: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "Reads and writes at the same time.", { min: 1 }),
        batch_size: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(50, "Files in one bulk read or write.", { min: 1 }),
        lazy_loading: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Reads milestones when they are needed."),
        emergency_mode: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Essential agents only, no analytics, no dashboard, one operation at a time."),
    },
    optimization: {
        prioritize: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["speed", "reliability", "features"], "reliability", "What tuning favours."),
        resource_limits: {
            max_agents: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "Most seats, whatever --agents says.", { min: 1, ...POLICY }),
            max_memory: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("4GB", "Memory of the whole program.", POLICY),
            max_storage: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("10GB", "Size of the data folder; 80 % of it is reported.", POLICY),
        },
    },
    backend_switching: {
        conservative_mode: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "A switch of backends takes a backup, compares everything and asks for --yes."),
    },
    database: {
        url: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Connection of PostgreSQL: env:NAME in the file, or the variable DATABASE_URL.", { secret: true }),
        query_cache: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps results of database queries."),
    },
    templates: {
        use_defaults: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Ignores the repository's own templates."),
    },
    monitoring_enabled: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Master switch of metrics, health checks and alerts; a key of monitoring or alerts that is on turns it on."),
    monitoring: {
        health_checks: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Checks health periodically."),
        performance_alerts: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Raises an alert when an operation exceeds its limit."),
        error_tracking: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Collects errors with their context in the logs."),
        usage_analytics: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Counts the use of commands, locally."),
    },
    alerts: {
        performance_degradation: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of slower operations."),
        scale_threshold_approaching: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies at 80 % of a threshold."),
        agent_failures: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of an agent's crash or timeout."),
        database_issues: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of a database that is not healthy."),
    },
    notification: {
        email: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Who is notified by mail.", { form: EMAIL, ...POLICY }),
        slack_webhook: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Where Slack is notified: env:NAME or ${{ secrets.NAME }}, never the address itself.", { secret: true, ...POLICY }),
    },
    enterprise_mode: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Master switch of enterprise features; a key of enterprise that is on turns it on."),
    enterprise: {
        advanced_analytics: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Reports of velocity and forecasts."),
        compliance_tracking: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Audit trail and compliance report."),
        portfolio_management: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Roll-up over several repositories."),
        resource_optimization: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allocation conflicts and suggestions."),
    },
    debug: {
        level: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["quiet", "normal", "verbose"], "normal", "How much the log says."),
        memory_profiling: (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Samples the memory of agents into the logs."),
    },
};
/** The keys as they are nested, for what is derived from them. */
const configTree = (/* unused pure expression or super */ null && (TREE));
let keys;
/** Every key in the order of the reference, as "agents.gc_frequency" or "coding_agents.<name>.command"; made when first asked for. */
function configKeys() {
    return (keys ??= (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(TREE, []));
}
/** What stands at a path of names. */
function spotAt(path) {
    return (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spotIn */ .qJ)(TREE, path);
}
/** At most three keys that somebody may have meant: the same name in another section first. */
function nearestKeys(name) {
    const last = name.split(".").at(-1);
    const same = configKeys().filter(({ path }) => path.at(-1) === last).map(({ key }) => key);
    if (same.length > 0)
        return same.slice(0, 3);
    return (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, configKeys().map(({ key }) => key));
}
const DEFAULTS = (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .Gf)(TREE);
/** The defaults with these values in their places; the values have been read by `readValue`. */
function configWith(values) {
    const named = values.flatMap(({ path }) => (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .namedDefaults */ .YH)(TREE, path));
    const config = (0,_base_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .c)(DEFAULTS, [...named, ...values.map(({ path, value }) => ({ kind: "set", at: path, value }))]);
    if (!isConfig(config))
        throw new Error("The configuration lost a section.");
    return config;
}
function isConfig(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value) && Object.keys(TREE).every((name) => name in value);
}
/** Milliseconds of a duration of a Config. */
function millisecondsOf(spelled) {
    return parseDuration(spelled) ?? notChecked(spelled);
}
/** Bytes of a size of a Config. */
function bytesOf(spelled) {
    return parseSize(spelled) ?? notChecked(spelled);
}
function notChecked(spelled) {
    throw new Error(`Not from a configuration: ${JSON.stringify(spelled)}`);
}


/***/ })

};
