export const id = 946;
export const ids = [946];
export const modules = {

/***/ 4160:
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

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ appendEvents),
/* harmony export */   Nr: () => (/* binding */ decodeLog),
/* harmony export */   readEvents: () => (/* binding */ readEvents)
/* harmony export */ });
/* unused harmony export eventLine */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);
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

/***/ 610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ ARCHIVE_PATH),
/* harmony export */   JH: () => (/* binding */ eventsPath),
/* harmony export */   SI: () => (/* binding */ CURRENT_PATH),
/* harmony export */   U1: () => (/* binding */ idOfFileName),
/* harmony export */   Yk: () => (/* binding */ FOLDERS),
/* harmony export */   Ym: () => (/* binding */ DEPENDENCIES_PATH)
/* harmony export */ });
// Where things lie below the data folder.
const ARCHIVE_PATH = "archive.yaml";
const CURRENT_PATH = "current.yaml";
const DEPENDENCIES_PATH = "active/dependencies.yaml";
const FOLDERS = { active: "active", completed: "completed", events: "events", templates: "templates" };
function eventsPath(id) {
    return `events/${id}.jsonl`;
}
/** The id that a name of `active/` or `completed/` claims, or null where the file is not a milestone's. */
function idOfFileName(name) {
    return /^(.+)\.ya?ml$/.exec(name)?.[1] ?? null;
}


/***/ }),

/***/ 2325:
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
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4160);
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

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   W: () => (/* binding */ normalMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4160);
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

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isFaulty),
  n: () => (/* binding */ readMilestone),
  readMilestoneValue: () => (/* binding */ readMilestoneValue)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(8422);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(9649);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(4953);
// EXTERNAL MODULE: ./lib/core/model/milestone.js
var milestone = __webpack_require__(3858);
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
var normal = __webpack_require__(3891);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(1773);
;// CONCATENATED MODULE: ./lib/core/files/read.js
// Reading a milestone file of any dialect into the canonical milestone.






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
    const root = (0,normal/* rootOf */.I)(value);
    if (!root)
        return (0,result/* failed */.g)(notAMilestone(value, source));
    const { fields, warnings } = (0,normal/* normalMilestone */.W)(root.mapping, source);
    const checked = checkMilestone(fields);
    if (!checked.ok)
        return (0,result/* failed */.g)(invalidValue(checked.fault, { source, prefix: root.prefix }));
    return (0,result.ok)({ milestone: checked.milestone, stored: storedPercentage(fields["progress"]), warnings });
}
function storedPercentage(progress) {
    const percentage = (0,json/* isObject */.Gv)(progress) ? progress["percentage"] : null;
    return typeof percentage === "number" ? percentage : null;
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

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILE_BYTES_MAX: () => (/* binding */ FILE_BYTES_MAX),
/* harmony export */   decodeText: () => (/* binding */ decodeText),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   placeAt: () => (/* binding */ placeAt)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9649);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4953);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2048);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1071);
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

/***/ 7957:
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

/***/ 3183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ authorize)
/* harmony export */ });
/* unused harmony export PERMISSIONS */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
// Who may do what: one decision, and denial where nothing allows.


/** GitHub's roles from the least to the most; `none` is everybody else. */
const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"];
/** Whether an actor of this level may use a verb that asks for that one. Problem: `permission-denied`. */
function authorize(actor, has, { verb, needs }) {
    if (PERMISSIONS.indexOf(has) >= PERMISSIONS.indexOf(needs) && needs !== "none")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", `${actor} has ${has} permission; ${verb} needs ${needs}.`, {
        hint: "Ask somebody who maintains the repository.",
    }));
}


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ findOpenMilestone),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   _h: () => (/* binding */ noData),
/* harmony export */   sR: () => (/* binding */ findMilestone)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5312);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4686);
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

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ milestoneMayBecome),
/* harmony export */   OQ: () => (/* binding */ statusByTasks),
/* harmony export */   QA: () => (/* binding */ archivedProblem),
/* harmony export */   Ud: () => (/* binding */ taskMayBecome)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
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

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask),
/* harmony export */   stopped: () => (/* binding */ stopped),
/* harmony export */   unread: () => (/* binding */ unread)
/* harmony export */ });
/* harmony import */ var _core_rules_authority_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3183);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9552);



async function ask(ports, invocation, caller) {
    const { verb } = invocation;
    const allowed = (0,_core_rules_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .authorize */ .G)(caller.actor, caller.permission, { verb: verb.name, needs: verb.permission === "approver" ? "read" : verb.permission });
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
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .Hh)(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return stopped(loaded.problem);
    const { workspace } = loaded.value;
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .k)(verb.needs?.(args) ?? [], { ports, snapshot, loaded: loaded.value });
    if (!facts.ok)
        return stopped(facts.problem);
    const context = { actor: caller.actor, now: caller.now(), request: null, facts: facts.value };
    const answer = verb.answer(workspace, args, context);
    if (!answer.ok)
        return stopped(answer.problem);
    const { data, reply, warnings = [], problem = null } = answer.value;
    return { data, reply, warnings: [...unread(workspace), ...warnings], problem, changes: [], diff: "" };
}
/** Files that could not be read, and what was odd about the others: said with every answer, so that nothing is skipped silently. */
function unread({ broken, warnings }) {
    return [...broken.values(), ...warnings];
}
function stopped(problem, data = null) {
    return { data, reply: [], warnings: [], problem, changes: [], diff: "" };
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4953);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7335);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(610);
/* harmony import */ var _core_rules_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8603);
/* harmony import */ var _core_model_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7957);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1475);
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
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(facts);
}
async function gatherOne(need, around) {
    switch (need.kind) {
        case "history": return history(need.milestone, around);
        case "plan-file": return planFile(need.path, around);
        case "template": return template(need.name, around);
        case "present": return present(need.paths, around);
        case "foreign": return foreign(need.path, around);
        case "repairs": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ repairs: await repairs(around) });
        case "audit": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ audit: await audit(around) });
        case "machine": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ machine: await around.ports.surroundings.machine() });
        case "conflicts": return conflicts(around);
        case "config": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ config: around.loaded.config });
    }
}
/** The newest commits are enough for a page of history. */
const COMMITS_MAX = 200;
async function history(reference, { ports, snapshot, loaded }) {
    const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findMilestone */ .sR)(loaded.workspace, reference);
    if (!milestone.ok)
        return milestone;
    const { id } = milestone.value;
    const log = await eventLog(id, snapshot);
    const paths = [(0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .activePath */ .iW)(id), (0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .completedPath */ .vD)(id), loaded.workspace.paths.get(id) ?? (0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .activePath */ .iW)(id)];
    const commits = await ports.history.commits({ paths: [...new Set(paths)], limit: COMMITS_MAX });
    if (!commits.ok)
        return commits;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ history: { ...log, commits: commits.value } });
}
/** Where earlier versions kept a milestone's log. */
function earlierLogs(id) {
    return [`state/events/${id}.jsonl`, `state/events/milestone-${id}.jsonl`, `logs/events/${id}.jsonl`];
}
async function eventLog(id, snapshot) {
    const { readEvents } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7961));
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z)(snapshot, [...earlierLogs(id), (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsPath */ .JH)(id)]);
    const logs = [...texts].map(([path, text]) => (text.ok ? readEvents(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .p)(snapshot, path)) : { events: [], problems: [text.problem] }));
    return { events: logs.flatMap((log) => log.events), warnings: logs.flatMap((log) => log.problems) };
}
async function planFile(path, { ports }) {
    const bytes = await ports.surroundings.file(path);
    if (!bytes.ok)
        return bytes;
    const [{ decodeText }, { readPlan }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1773)), __webpack_require__.e(/* import() */ 2127).then(__webpack_require__.bind(__webpack_require__, 2127))]);
    const text = decodeText(bytes.value, path);
    const plan = text.ok ? readPlan(text.value, path) : text;
    return plan.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ plan: plan.value }) : plan;
}
/** A template of the repository's own; the shipped ones are known to the verb. */
async function template(name, { snapshot, loaded }) {
    if (loaded.config.config.templates.use_defaults)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({});
    const names = await snapshot.list(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.templates);
    if (!names.ok)
        return names;
    const file = names.value.find((entry) => /^(.+)\.(?:ya?ml|md)$/.exec(entry)?.[1] === name);
    if (file === undefined)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ templates: names.value });
    const path = `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.templates}/${file}`;
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z)(snapshot, [path])).get(path);
    const { readPlan } = await __webpack_require__.e(/* import() */ 2127).then(__webpack_require__.bind(__webpack_require__, 2127));
    const plan = text?.ok ? readPlan(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .p)(snapshot, path)) : text;
    return plan && !plan.ok ? plan : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ templates: names.value, ...(plan && { template: plan.value }) });
}
async function present(paths, { snapshot }) {
    const entries = await snapshot.list("");
    if (!entries.ok)
        return entries;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ present: { entries: entries.value, files: [...(await snapshot.read(paths)).keys()] } });
}
async function foreign(path, { ports }) {
    const folder = await ports.surroundings.folder(path);
    if (!folder.ok)
        return folder;
    const { foreignTree } = await Promise.all(/* import() */[__webpack_require__.e(9110), __webpack_require__.e(7300)]).then(__webpack_require__.bind(__webpack_require__, 7300));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ foreign: foreignTree(folder.value) });
}
async function repairs({ snapshot, loaded }) {
    const { repairText } = await Promise.all(/* import() */[__webpack_require__.e(9110), __webpack_require__.e(5466)]).then(__webpack_require__.bind(__webpack_require__, 5466));
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z)(snapshot, [...loaded.workspace.paths.values()]);
    return [...texts].flatMap(([path, text]) => (text.ok ? (repairText(path, text.value) ?? []) : []));
}
async function audit({ snapshot, loaded }) {
    const { auditTree, isAudited } = await __webpack_require__.e(/* import() */ 9251).then(__webpack_require__.bind(__webpack_require__, 9251));
    const paths = (await everyPath(snapshot, "")).filter(isAudited);
    const found = auditTree(await snapshot.read(paths), { root: snapshot.root, percentageOf: (milestone) => (0,_core_rules_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .progressOf */ .jA)(milestone).percentage });
    return { ...found, problems: [...loaded.config.problems, ...found.problems] };
}
/** Paths of all files below a folder; an empty folder looks like a file here and is not there when it is read. */
async function everyPath(snapshot, folder) {
    const names = await snapshot.list(folder);
    if (!names.ok || names.value.length === 0)
        return folder === "" ? [] : [folder];
    const below = await Promise.all(names.value.map((name) => everyPath(snapshot, folder === "" ? name : `${folder}/${name}`)));
    return below.flat();
}
async function conflicts({ ports, snapshot, loaded }) {
    const files = await ports.conflicts.list();
    if (!files.ok)
        return files;
    const { resolveConflicts } = await Promise.all(/* import() */[__webpack_require__.e(9110), __webpack_require__.e(3498)]).then(__webpack_require__.bind(__webpack_require__, 3498));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ conflicts: resolveConflicts(files.value, { taken: loaded.workspace.paths.keys(), root: snapshot.root }) });
}


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ load),
  Z9: () => (/* binding */ loadConfig),
  JF: () => (/* binding */ readOne)
});

// UNUSED EXPORTS: placed

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(9649);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(4953);
// EXTERNAL MODULE: ./lib/core/files/config/config.js
var config = __webpack_require__(7787);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(610);
// EXTERNAL MODULE: ./lib/core/files/legacy/legacy.js
var legacy = __webpack_require__(2325);
// EXTERNAL MODULE: ./lib/core/files/read.js + 1 modules
var read = __webpack_require__(690);
// EXTERNAL MODULE: ./lib/core/model/config.js
var model_config = __webpack_require__(4312);
// EXTERNAL MODULE: ./lib/core/model/ids.js
var model_ids = __webpack_require__(838);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(7957);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/engine/texts.js
var texts = __webpack_require__(1475);
;// CONCATENATED MODULE: ./lib/engine/earlier-layouts.js



/** The workspace with these files merged in. Where none of them is there, nothing more is loaded or read. */
async function earlierLayouts(workspace, { snapshot, names }) {
    const beside = [layout/* ARCHIVE_PATH */.FO, layout/* CURRENT_PATH */.SI].filter((path) => names.includes(path));
    const files = await (0,texts/* readTexts */.Z)(snapshot, [...beside, layout/* DEPENDENCIES_PATH */.Ym]);
    let merged = workspace;
    for (const [path, text] of files)
        merged = await mergedFile(merged, { path, shown: (0,texts/* shownPath */.p)(snapshot, path), text });
    return merged;
}
async function mergedFile(workspace, { path, shown, text }) {
    if (!text.ok)
        return withWarnings(workspace, [text.problem]);
    const [legacy, { parseYaml }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2325)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1773))]);
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
    const { readMilestoneValue } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 690));
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
    const found = exists ? await find(snapshot, scope) : (0,result.ok)(NOTHING);
    if (!found.ok)
        return found;
    const { paths, whole, texts } = found.value;
    const before = { root: snapshot.root, exists, paths, whole, config: config.reading.config, ...(await readAll(found.value, snapshot)) };
    const workspace = await earlierLayouts(before, { snapshot, names: top.value });
    return (0,result.ok)({ workspace, config: config.reading, texts: config.text === null ? texts : new Map(texts).set(model_config/* CONFIG_PATH */.tF, config.text) });
}
/** The configuration as the snapshot has it, or as it will be after changes. */
async function loadConfig(snapshot, { settings, changes = [] }) {
    const changed = changes.find(({ path }) => path === model_config/* CONFIG_PATH */.tF)?.text;
    const file = typeof changed === "string" ? (0,result.ok)(changed) : (await (0,texts/* readTexts */.Z)(snapshot, [model_config/* CONFIG_PATH */.tF])).get(model_config/* CONFIG_PATH */.tF);
    const path = (0,texts/* shownPath */.p)(snapshot, model_config/* CONFIG_PATH */.tF);
    const reading = await (0,config.readConfig)({
        ...(file?.ok && { file: { path, text: file.value } }),
        ...(settings.global && { global: settings.global }),
        env: settings.environment,
        git: settings.git(),
        flags: settings.flags,
    });
    if (!file || file.ok)
        return { reading, text: file?.value ?? null };
    return { reading: { ...reading, problems: [file.problem, ...reading.problems] }, text: null };
}
const NOTHING = { paths: new Map(), whole: true, texts: new Map(), unreadable: new Map(), warnings: [] };
async function find(snapshot, scope) {
    const some = typeof scope === "object" ? await findSome(snapshot, scope.milestones) : null;
    if (some)
        return (0,result.ok)(some);
    const all = await listed(snapshot);
    if (!all.ok)
        return all;
    const { paths, warnings } = all.value;
    if (scope === "none")
        return (0,result.ok)({ ...NOTHING, paths, warnings, whole: false });
    return (0,result.ok)({ ...sorted(paths, await (0,texts/* readTexts */.Z)(snapshot, [...paths.values()])), whole: true, warnings });
}
/** The named milestones alone, so that one can be shown without listing ten thousand; null where one has no such file. */
async function findSome(snapshot, ids) {
    if (!ids.every(model_ids/* isMilestoneId */.i4))
        return null;
    const candidates = ids.flatMap((id) => [(0,workspace/* activePath */.iW)(id), (0,workspace/* completedPath */.vD)(id)]);
    const read = await (0,texts/* readTexts */.Z)(snapshot, candidates);
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
    const warnings = [];
    for (const folder of [layout/* FOLDERS */.Yk.active, layout/* FOLDERS */.Yk.completed]) {
        const names = await snapshot.list(folder);
        if (!names.ok)
            return names;
        for (const name of names.value) {
            const id = (0,layout/* idOfFileName */.U1)(name);
            if (id === null || !(0,model_ids/* isMilestoneId */.i4)(id))
                continue;
            if (paths.has(id))
                warnings.push(twice(snapshot, id));
            paths.set(id, `${folder}/${name}`);
        }
    }
    return (0,result.ok)({ paths, warnings });
}
function twice(snapshot, id) {
    const path = (0,texts/* shownPath */.p)(snapshot, (0,workspace/* completedPath */.vD)(id));
    return (0,problem/* problem */.CC)("duplicate-id", `Milestone ${id} is in active/ and in completed/; the one in completed/ holds.`, {
        at: { path },
        hint: `Delete ${(0,texts/* shownPath */.p)(snapshot, (0,workspace/* activePath */.iW)(id))} if it is left over.`,
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
        const reading = readOne(text, { id, path, snapshot });
        if (!reading.ok)
            broken.set(id, await placed(reading.problem, text));
        else
            (milestones.set(id, reading.value.milestone), odd.push(...reading.value.warnings));
    }
    return { milestones, broken, warnings: odd };
}
/** One file as the milestone it means, its progress derived. */
function readOne(text, { id, path, snapshot }) {
    const home = path.startsWith(`${layout/* FOLDERS */.Yk.completed}/`) ? "completed" : "active";
    const reading = (0,read/* readMilestone */.n)(text, { id, path: (0,texts/* shownPath */.p)(snapshot, path), home });
    return reading.ok ? (0,result.ok)({ ...reading.value, milestone: (0,progress/* withProgress */.E0)(reading.value.milestone) }) : (0,result/* failed */.g)(reading.problem);
}
/** The line and column of a wrong value, looked up with the parser that knows them. */
async function placed(fault, text) {
    if (!(0,read/* isFaulty */.s)(fault) || !fault.at)
        return fault;
    const { keys, ...rest } = fault;
    const { placeOf } = await __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 39));
    return { ...rest, at: placeOf(text, keys, fault.at.path) };
}


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7961);
/* harmony import */ var _core_files_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);


/** What is there of these files. Logs forgive what other files may not hold: their bad lines are reported one by one. */
async function readTexts(snapshot, paths) {
    const result = new Map();
    for (const [path, bytes] of await snapshot.read(paths)) {
        const decode = path.endsWith(".jsonl") ? _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeLog */ .Nr : _core_files_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__.decodeText;
        result.set(path, bytes.ok ? decode(bytes.value, shownPath(snapshot, path)) : bytes);
    }
    return result;
}
function shownPath(snapshot, path) {
    return `${snapshot.root}/${path}`;
}


/***/ })

};
