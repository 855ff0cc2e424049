export const id = 9343;
export const ids = [9343,9876,4822];
export const modules = {

/***/ 49876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose),
/* harmony export */   placed: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63715);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14822);



/** The same as readMilestone; its problems carry their place. */
function diagnose(text, source) {
    const reading = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMilestone */ .n)(text, source);
    return reading.ok ? reading : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(placed(reading.problem, text));
}
/** A fault with the line and column of its value, which take a second look at the text. */
function placed(fault, text) {
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isFaulty */ .s)(fault))
        return fault;
    const { keys, ...plain } = fault;
    return { ...plain, at: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(text, keys, fault.at?.path ?? "") };
}


/***/ }),

/***/ 49343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditTree: () => (/* binding */ auditTree),
/* harmony export */   isAudited: () => (/* binding */ isAudited)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65114);
/* harmony import */ var _model_event_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47780);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49876);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93109);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66566);
/* harmony import */ var _legacy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3449);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14822);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83313);










/** Files that are made from others, or set aside, what agents printed and what this machine noted: nothing there is data. Journals are read with their sessions. */
const DERIVED = /^(?:(?:data|cache|backups|quarantine|templates\/\.cache|logs\/system|sessions\/agents)\/|logs\/[^/]+\.log(?:\.\d+)?$|sessions\/[^/]+\.journal$)/;
/** Names that crashes and earlier versions left: `doctor` lists them. */
const LITTER = /(^|\/)\.tmp|\.(corrupted|backup|tmp)\.\d+|(^|\/)corrupted-|\.lock(\/|$)/;
/** Whether a file of the data folder is looked at, so that others need not be read. */
function isAudited(path) {
    return !DERIVED.test(path) && !LITTER.test(path);
}
/**
 * Everything that reading the files finds wrong or odd, in the order of their paths: milestones, logs, the side files of
 * earlier layouts, and the syntax of every other YAML and JSON file but the configuration, whose reader is more forgiving
 * and reports for itself. `files` counts them all. Nothing is changed.
 */
function auditTree(files, options) {
    const look = { ...options, problems: [], milestones: new Map() };
    const paths = [...files.keys()].filter(isAudited).sort();
    const logs = paths.filter((path) => path.endsWith(".jsonl"));
    for (const path of paths)
        if (!logs.includes(path))
            checkFile(path, files.get(path), look);
    for (const path of logs)
        checkLog(path, files.get(path), look);
    return { problems: look.problems, files: paths.length };
}
function checkFile(path, bytes, look) {
    const shown = `${look.root}/${path}`;
    if (bytes && !bytes.ok)
        return void look.problems.push(withPath(bytes.problem, shown));
    if (!bytes || !/\.(ya?ml|json)$/.test(path) || path === _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF)
        return;
    const text = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_8__.decodeText)(bytes.value, shown);
    if (!text.ok)
        return void look.problems.push(text.problem);
    const id = /^(?:active|completed)\/([^/]+)\.ya?ml$/.exec(path)?.[1];
    if (id !== undefined && path !== _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .DEPENDENCIES_PATH */ .Ym)
        checkMilestone(text.value, { id, path, shown }, look);
    else
        checkSideFile(text.value, { path, shown }, look);
}
function withPath(fault, path) {
    return { ...fault, at: { ...fault.at, path } };
}
/** Names such as `current` and `archive-index` are known not to be milestones; other names that are no ids are a fault. */
function checkMilestone(text, { id, path, shown }, look) {
    if (!(0,_model_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isMilestoneId */ .i4)(id)) {
        if (/^(dependencies|current|readme|archive-index)$/i.test(id))
            return checkSideFile(text, { path, shown }, look);
        const hint = "Rename it to letters, digits, hyphens and underscores, at most 50 of them.";
        return void look.problems.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-id", `The file name ${JSON.stringify(id)} is no id, so the milestone is not read.`, { at: { path: shown }, hint }));
    }
    const home = path.startsWith("completed/") ? "completed" : "active";
    take((0,_diagnose_js__WEBPACK_IMPORTED_MODULE_3__.diagnose)(text, { id, path: shown, home }), { id, path: shown, home }, look);
}
function take(reading, { id, path }, look) {
    if (!reading.ok)
        return void look.problems.push(reading.problem);
    const { milestone, stored, warnings } = reading.value;
    look.problems.push(...warnings);
    look.milestones.set(id, milestone);
    const derived = look.percentageOf(milestone);
    if (stored === null || stored === derived || milestone.tasks.length === 0)
        return;
    const hint = "The tasks hold; the figure is corrected when the milestone is next changed.";
    look.problems.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("stored-progress-wrong", `Milestone ${id} states ${stored} %, its tasks say ${derived} %.`, { at: { path }, hint }));
}
function checkSideFile(text, { path, shown }, look) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_8__.parseYaml)(text, shown);
    if (!value.ok)
        return void look.problems.push(value.problem);
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .DEPENDENCIES_PATH */ .Ym)
        look.problems.push(...(0,_legacy_js__WEBPACK_IMPORTED_MODULE_6__.readDependenciesFile)(value.value, shown).problems);
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .ARCHIVE_PATH */ .FO)
        checkEntries((0,_legacy_js__WEBPACK_IMPORTED_MODULE_6__.readArchiveFile)(value.value, shown), { path: shown, home: "completed" }, look);
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .CURRENT_PATH */ .SI)
        checkEntries((0,_legacy_js__WEBPACK_IMPORTED_MODULE_6__.readCurrentFile)(value.value, shown), { path: shown, home: "active" }, look);
}
function checkEntries({ entries, problems }, source, look) {
    look.problems.push(...problems);
    for (const { id, value } of entries) {
        if (!look.milestones.has(id))
            take((0,_read_js__WEBPACK_IMPORTED_MODULE_7__.readMilestoneValue)(value, { id, ...source }), { id, ...source }, look);
    }
}
function checkLog(path, bytes, look) {
    const shown = `${look.root}/${path}`;
    const text = bytes?.ok ? (0,_events_js__WEBPACK_IMPORTED_MODULE_4__.decodeLog)(bytes.value, shown) : bytes;
    if (!text)
        return;
    if (!text.ok)
        return void look.problems.push(withPath(text.problem, shown));
    const { events, problems } = (0,_events_js__WEBPACK_IMPORTED_MODULE_4__.readEvents)(text.value, shown);
    look.problems.push(...problems, ...contradictions(events, shown, look.milestones));
}
/** The last thing a log says of each task, where the milestone says otherwise. People edit files: the milestone holds. */
function contradictions(events, path, milestones) {
    const last = new Map();
    for (const event of events) {
        const { event_type, milestone_id, details } = event;
        // A number that was given up says nothing of the task that has it now.
        for (const id of [...(0,_model_event_js__WEBPACK_IMPORTED_MODULE_9__/* .removedBy */ .yV)(event), ...(0,_model_event_js__WEBPACK_IMPORTED_MODULE_9__/* .addedBy */ .OM)(event).map((task) => task.id)])
            last.delete(JSON.stringify([milestone_id, id]));
        const task = details["task_id"] ?? null;
        const status = event_type === "task_completed" ? "completed" : event_type === "task_status_changed" ? details["new_status"] : null;
        if (typeof task === "string" && typeof status === "string")
            last.set(JSON.stringify([milestone_id, task]), status);
    }
    return [...milestones].flatMap(([id, { tasks }]) => tasks.flatMap((task) => {
        const told = last.get(JSON.stringify([id, task.id]));
        if (told === undefined || (told === "completed") === (task.status === "completed"))
            return [];
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-event", `The log says task ${task.id} of ${id} became ${told}; the milestone says ${task.status}.`, { at: { path }, hint: "The milestone holds." });
    }));
}


/***/ }),

/***/ 12029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   rj: () => (/* binding */ outline),
/* harmony export */   vx: () => (/* binding */ lineBreakBefore)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
// Where every value of a YAML text stands: a tree of source ranges.

/** The depth of what is outlined was checked when the text was parsed. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;
/** Plain keys that may not be texts, so that `1.0` goes by the name `1`. */
const RESOLVED_KEY = /^(?:[-+]?[.0-9]|true$|false$)/i;
/** The outline of a text that parseYaml reads; null where there is no value. */
function outline(text) {
    const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: UNLIMITED });
    if (events.length === 0)
        return null;
    return readNode({ text, events, index: 1 }, contentStart(text));
}
function contentStart(text) {
    const opening = /^\ufeff?(?:(?:%[^\n]*|[ \t]*(?:#[^\n]*)?)\r?\n)*---(?=\s|$)/.exec(text)?.[0].length;
    return opening ?? (text.startsWith("\ufeff") ? 1 : 0);
}
function readNode(reader, from) {
    const event = reader.events[reader.index];
    reader.index += 1;
    switch (event?.type) {
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS:
            return { kind: "alias", start: event.anchorStart - 1, end: event.anchorEnd, props: event.anchorStart - 1 };
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
            return scalarNode(reader.text, event, from);
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTION_STYLE */ .Rl.FLOW ? flowNode(reader, event, "list") : blockNode(reader, event, "list");
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
            return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTION_STYLE */ .Rl.FLOW ? flowNode(reader, event, "mapping") : blockNode(reader, event, "mapping");
        default:
            throw new Error("the outline of a text ends too early");
    }
}
function propsOf(event) {
    const starts = [event.tagStart, event.anchorStart - 1].filter((offset) => offset >= 0);
    return { from: Math.min(...starts), to: Math.max(event.tagEnd, event.anchorEnd) };
}
function scalarNode(text, event, from) {
    const props = propsOf(event);
    const kind = "scalar";
    const { valueStart, valueEnd, style } = event;
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN) {
        const start = valueStart < 0 ? Math.max(props.to, from) : valueStart;
        return { kind, style: "plain", start, end: Math.max(valueEnd, start), props: Math.min(props.from, start) };
    }
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED) {
        const start = valueStart - 1;
        return { kind, style: style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED ? "single" : "double", start, end: valueEnd + 1, props: Math.min(props.from, start) };
    }
    const start = skipSpace(text, Math.max(props.to, from));
    return { kind, style: "block", start, end: blockTextEnd(text, event), props: Math.min(props.from, start) };
}
/** Trailing blank lines belong to a block text only where it keeps them (`|+`). */
function blockTextEnd(text, { valueStart, valueEnd, chomping }) {
    if (chomping === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.KEEP)
        return lineBreakBefore(text, valueEnd);
    let last = valueEnd;
    while (last > valueStart && " \t\r\n".includes(text.charAt(last - 1)))
        last -= 1;
    return last === valueStart ? lineBreakBefore(text, valueStart) : lineEnd(text, last);
}
/** The end of the line that an offset is in, before its line break. */
function lineEnd(text, offset) {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : lineBreakBefore(text, end + 1);
}
/** The offset itself, or the one before the line break that ends there. */
function lineBreakBefore(text, offset) {
    const before = text[offset - 1] === "\n" ? offset - 1 : offset;
    return text[before - 1] === "\r" ? before - 1 : before;
}
function blockNode(reader, event, kind) {
    const children = [];
    let end = event.start;
    while (!atEnd(reader)) {
        const child = kind === "list" ? readItem(reader, end) : readEntry(reader, end);
        children.push(child);
        end = child.end;
    }
    return { kind, flow: false, children, start: event.start, end, props: Math.min(propsOf(event).from, event.start) };
}
/** A pair in a flow list (`[a: 1]`) is a mapping without brackets. */
function flowNode(reader, event, kind) {
    const { text } = reader;
    const isPair = kind === "mapping" && text[event.start] !== "{";
    const children = [];
    let at = isPair ? event.start : event.start + 1;
    while (!atEnd(reader)) {
        const child = kind === "list" ? readFlowItem(reader, at) : readEntry(reader, at);
        children.push(child);
        at = isPair ? child.end : skipSpace(text, child.end);
        if (!isPair && text[at] === ",")
            at += 1;
    }
    const end = isPair ? at : skipSpace(text, at) + 1;
    return { kind, flow: true, children, start: event.start, end, props: Math.min(propsOf(event).from, event.start) };
}
function atEnd(reader) {
    const ended = reader.events[reader.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
    if (ended)
        reader.index += 1;
    return ended;
}
function readItem(reader, from) {
    const start = skipSpace(reader.text, from);
    const node = readNode(reader, start + 1);
    return { start, head: start + 1, end: node.end, key: null, node };
}
function readFlowItem(reader, from) {
    const node = readNode(reader, skipSpace(reader.text, from));
    return { start: node.props, head: node.props, end: node.end, key: null, node };
}
function readEntry(reader, from) {
    const { text, events } = reader;
    const start = skipSpace(text, from);
    const isMarked = text[start] === "?" && /\s/.test(text[start + 1] ?? " ");
    const keyEvent = events[reader.index];
    const key = readNode(reader, isMarked ? start + 1 : start);
    const colon = skipSpace(text, key.end);
    const head = text[colon] === ":" ? colon + 1 : -1;
    const node = readNode(reader, head < 0 ? key.end : head);
    return { start, head, end: Math.max(node.end, head, key.end), key: keyName(reader, key, keyEvent), node };
}
/** The name that parseYaml gives a key; null for a merge key and for an alias. */
function keyName({ text, events }, key, event) {
    const [document] = events;
    if (event?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR || key.kind !== "scalar" || !document)
        return null;
    const source = text.slice(key.start, key.end);
    if (key.style === "plain" && event.tagStart < 0) {
        if (source === "<<")
            return null;
        if (!RESOLVED_KEY.test(source))
            return source;
    }
    return String((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)([document, event, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }], { source: text })[0]);
}
/** Past white space, line breaks and comments. */
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const sign = text[at];
        if (sign === "#") {
            const end = text.indexOf("\n", at);
            if (end < 0)
                return text.length;
            at = end;
        }
        else if (sign !== " " && sign !== "\n" && sign !== "\r" && sign !== "\t")
            return at;
        at += 1;
    }
}


/***/ }),

/***/ 14822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isFaulty),
  n: () => (/* binding */ readMilestone),
  readMilestoneValue: () => (/* binding */ readMilestoneValue)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/milestone.js
var milestone = __webpack_require__(56022);
;// CONCATENATED MODULE: ./lib/core/model/check.js

/** The milestone with every default filled, or the first fault. */
function checkMilestone(fields) {
    const parsed = milestone/* Milestone */.fl.safeParse(fields);
    if (parsed.success)
        return { ok: true, milestone: parsed.data };
    const [issue] = parsed.error.issues;
    const at = (issue?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
    return { ok: false, fault: { at, wrong: whatIsWrong(issue) } };
}
const KINDS = { array: "list", object: "mapping", record: "mapping", string: "text" };
function whatIsWrong(issue) {
    if (issue?.code === "invalid_value")
        return `must be one of ${issue.values.map(String).join(", ")}`;
    if (issue?.code === "invalid_type")
        return `must be a ${KINDS[issue.expected] ?? issue.expected}`;
    return "has a value that is not allowed";
}

// EXTERNAL MODULE: ./lib/core/files/normal.js
var normal = __webpack_require__(20487);
// EXTERNAL MODULE: ./lib/core/files/reading.js + 1 modules
var reading = __webpack_require__(81253);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/read.js






/**
 * A milestone file's text, parsed. Problems: those of parseYaml; `invalid-value` where a field cannot be what it says,
 * with the key path in `at` left to the caller's diagnosis (`readMilestoneValue`).
 */
function readMilestone(text, source) {
    const value = (0,yaml.parseYaml)(text, source.path);
    return value.ok ? readMilestoneValue(value.value, source) : value;
}
/** The same for plain data. */
function readMilestoneValue(value, source) {
    const plain = (0,reading/* readPlainValue */.aw)(value, source);
    if (plain)
        return (0,result.ok)(plain);
    const root = (0,normal/* rootOf */.I)(value);
    if (!root)
        return (0,result/* failed */.g)(notAMilestone(value, source));
    const { fields, warnings } = (0,normal/* normalMilestone */.W)(root.mapping, source);
    const checked = checkMilestone(fields);
    if (!checked.ok)
        return (0,result/* failed */.g)(invalidValue(checked.fault, { source, prefix: root.prefix }));
    return (0,result.ok)({ milestone: checked.milestone, stored: (0,reading/* storedPercentage */.cu)(fields["progress"]), warnings });
}
function notAMilestone(value, source) {
    const found = value === null ? "is empty" : "holds no mapping";
    return (0,problem/* problem */.CC)("invalid-yaml", `${source.path} ${found}, where a milestone belongs.`, {
        at: { path: source.path, line: 1, column: 1 },
        hint: "Restore it with `git checkout -- FILE`, or delete it.",
    });
}
function isFaulty(problem) {
    return "keys" in problem;
}
function invalidValue({ at, wrong }, { source, prefix }) {
    const keys = [...prefix, ...at];
    const field = keys.join(".") || "the file";
    return {
        ...(0,problem/* problem */.CC)("invalid-value", `${field} ${wrong}.`, { at: { path: source.path }, hint: `Correct ${field} in ${source.path}.` }),
        keys,
    };
}


/***/ }),

/***/ 63715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _patch_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12029);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);


/**
 * The line and column at which the value at a key path begins; a value that is not written (`key:`) stands where its key
 * does. Where there is no such value, the nearest one on the way to it. A text that cannot be parsed has no place but its path.
 */
function placeOf(text, at, path) {
    if (!(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, path).ok)
        return { path };
    const root = (0,_patch_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .rj)(text);
    return root ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.placeAt)(text, offsetOf(root, at), path) : { path, line: 1, column: 1 };
}
function offsetOf(root, at) {
    let offset = root.start;
    let node = root;
    for (const key of at) {
        const child = childAt(node, key);
        if (!child)
            break;
        node = child.node;
        offset = node.start < node.end ? node.start : child.start;
    }
    return offset;
}
function childAt(node, key) {
    if (node.kind === "list")
        return node.children[Number(key)];
    return node.kind === "mapping" ? node.children.find((child) => child.key === String(key)) : undefined;
}


/***/ }),

/***/ 47780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ addedBy),
/* harmony export */   Ru: () => (/* binding */ EVENT_TYPES),
/* harmony export */   yV: () => (/* binding */ removedBy)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
// Events: what happened, as lines of `.milestones/events/<id>.jsonl`.

/** Every type that is written or read; those that change no milestone are records. */
const EVENT_TYPES = [
    "milestone_created", "milestone_activated", "milestone_updated", "milestone_modified", "milestone_completed",
    "milestone_archived", "milestone_deleted", "status_updated", "progress_updated", "task_started", "task_completed",
    "task_status_changed", "task_committed", "dependency_added", "dependency_resolved", "dependency_blocker",
    "task_dependency_blocker", "risk_identified", "blocker_detected", "blockers_escalated", "kiro_phase_updated",
    "kiro_phase_transition", "kiro_task_completed", "kiro_approval_requested", "kiro_approval_granted",
    "kiro_approval_rejected", "session_created", "session_resumed", "session_ended", "checkpoint_created",
    "state_initialized", "state_saved", "state_loaded", "state_restored", "state_recovered", "state_modified",
    "state_cleaned", "branch_created", "branch_synced", "pr_created", "conflict_detected", "auto_commit",
    "operation_failed", "agent_deployed", "git_operation", "storage_initialized", "migration_completed",
    "migration_monitoring", "backup_restored", "scale_status", "scale_detection_initialized", "performance_metric",
    "database_issues", "backend_switched", "scale_threshold_approaching", "kiro_enabled", "kiro_phase_overdue",
    "kiro_approval_reopened", "kiro_approval_bypassed",
];
/** The tasks that an event adds, each with its origin. */
function addedBy({ event_type, details, request_id, timestamp }) {
    const made = details["milestone"];
    const created = event_type === "milestone_created" && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(made) ? made["tasks"] : undefined;
    const tasks = event_type === "milestone_modified" ? details["tasks_added"] : created;
    const ids = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(tasks) ? tasks.flatMap((task) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(task) && typeof task["id"] === "string" ? [task["id"]] : [])) : [];
    return ids.map((id, index) => ({ id, origin: { name: `${request_id ?? timestamp ?? ""} ${index}`, at: timestamp ?? "" } }));
}
function removedBy({ details }) {
    const removed = details["tasks_removed"];
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(removed) ? removed.filter((id) => typeof id === "string") : [];
}


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


/***/ })

};
