export const id = 733;
export const ids = [733,961,557];
export const modules = {

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditTree: () => (/* binding */ auditTree),
/* harmony export */   isAudited: () => (/* binding */ isAudited)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4312);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(838);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5464);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7961);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8229);
/* harmony import */ var _legacy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2499);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4052);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1787);









/** Folders whose files are made from others, or set aside: nothing there is data. */
const DERIVED = /^(data|cache|backups|quarantine|templates\/\.cache|sessions\/agents)\//;
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
    if (!bytes || !/\.(ya?ml|json)$/.test(path) || path === _model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF)
        return;
    const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_8__.decodeText)(bytes.value, shown);
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
    take((0,_diagnose_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h)(text, { id, path: shown, home }), { id, path: shown, home }, look);
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
    const value = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_8__.parseYaml)(text, shown);
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
    const text = bytes?.ok ? (0,_events_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeLog */ .Nr)(bytes.value, shown) : bytes;
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
    for (const { event_type, milestone_id, details } of events) {
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

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4052);



/** The same as readMilestone; its problems carry their place. */
function diagnose(text, source) {
    const reading = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMilestone */ .n)(text, source);
    return reading.ok ? reading : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(placed(text, reading.problem));
}
function placed(text, fault) {
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isFaulty */ .s)(fault))
        return fault;
    const { keys, ...plain } = fault;
    return { ...plain, at: (0,_place_js__WEBPACK_IMPORTED_MODULE_0__.placeOf)(text, keys, fault.at?.path ?? "") };
}


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ decodeLog),
/* harmony export */   readEvents: () => (/* binding */ readEvents)
/* harmony export */ });
/* unused harmony exports eventLine, appendEvents */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1787);
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
const HINT = "The line stays as it is; correct it by hand where it matters.";
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The text of a log, byte for byte the same when it is encoded again; unlike other files it may hold NUL bytes. Problems: those of decodeText. */
function decodeLog(bytes, path) {
    const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.decodeText)(bytes, path);
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
 * that stand on one line without a line end between them are read and reported as `glued-line`.
 */
function readEvents(text, path) {
    const log = { events: [], problems: [], path };
    const lines = text.split("\n");
    for (const [index, line] of lines.entries())
        readLine(line, { number: index + 1, last: index === lines.length - 1 }, log);
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
    if (isMapping(value))
        return shortened(value, cut, depth + 1);
    return value.slice(0, cut.itemsMax).map((item) => shortenedValue(item, cut, depth + 1));
}
/** The log with the events at its end. What was there stays byte for byte; a last line without an end gets one. */
function appendEvents(log, events) {
    const gap = log === undefined || log === "" || log.endsWith("\n") ? "" : "\n";
    return `${log ?? ""}${gap}${events.map(eventLine).join("")}`;
}


/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   rj: () => (/* binding */ outline),
/* harmony export */   vx: () => (/* binding */ lineBreakBefore)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
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

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/* unused harmony export childAt */
/* harmony import */ var _patch_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1787);


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


/***/ })

};
