export const id = 5898;
export const ids = [5898,8211,2220];
export const modules = {

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

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ blockLines),
/* harmony export */   KH: () => (/* binding */ flowText),
/* harmony export */   Lt: () => (/* binding */ itemLines),
/* harmony export */   Wx: () => (/* binding */ entryLines),
/* harmony export */   d7: () => (/* binding */ printYaml),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ln: () => (/* binding */ flowEntry),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
// Plain data as YAML: how a new file, and every new part of an old one, is written.

const LAYOUT = { mapping: 2, list: 2, dash: "- ", quotes: "none" };
/** YAML wants a longer key to be marked as one. */
const KEY_LENGTH_MAX = 1000;
/** What YAML 1.1 or 1.2 readers take for something else than a text. */
const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
const NUMBER = /^[-+]?(?:0x[0-9a-f_]*|0o[0-7_]*|0b[01_]*|[0-9.,_]+|[0-9.,_]*e[-+]?[0-9_]+|[0-9_]+(?::[0-9_.]*)+|\.inf|\.nan)$/i;
const DATE = /^[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/;
/** Signs of YAML at the beginning or within, and what looks like the end of a document or a merge conflict. */
const SYNTAX = /^(?:[-?:,[\]{}#&*!|>'"%@`]|\.\.\.|<<<<<<<|=======)|:(?:\s|$)|\s#/;
const FLOW_SYNTAX = /[,[\]{}:]/;
const MARKER_LINE = /^[ \t]*(?:<{7}|>{7})/m;
/** Control characters, line ends, characters without width or that turn the direction of writing, half pairs. */
const HIDDEN = /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
const HIDDEN_ALL = new RegExp(HIDDEN, "gu");
const HIDDEN_IN_BLOCK = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
/**
 * A file with this value: block style, two spaces, one `key: value` on a line, no folding, a final newline. Texts are plain
 * where every reader, also of YAML 1.1, takes them for that text.
 */
function printYaml(value) {
    const lines = typeof value === "string" ? [scalarText(value, LAYOUT)] : blockLines(value, LAYOUT);
    return `${lines.join("\n")}\n`;
}
/** The lines of a value that stands for itself, not indented. */
function blockLines(value, layout) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && !isEmpty(value))
        return mappingLines(value, layout);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && !isEmpty(value))
        return value.flatMap((item) => itemLines(item, layout));
    return headed("", value, layout);
}
function mappingLines(mapping, layout) {
    return Object.entries(mapping).flatMap(([key, value]) => entryLines(key, value, layout));
}
/** The lines of `key: value`, counted from the column of the key. */
function entryLines(key, value, layout) {
    const name = scalarText(key, { quotes: "none" });
    return name.length > KEY_LENGTH_MAX ? [`? ${name}`, ...headed(":", value, layout)] : headed(`${name}:`, value, layout);
}
/** The lines of `- value`, counted from the column of the dash. */
function itemLines(value, layout) {
    const [first = "", ...rest] = blockLines(value, layout);
    return [layout.dash + first, ...indented(rest, layout.dash.length)];
}
function headed(head, value, layout) {
    const lead = head === "" ? "" : `${head} `;
    if (isCollection(value)) {
        if (isEmpty(value))
            return [lead + flowText(value, layout.quotes)];
        return [head, ...indented(blockLines(value, layout), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? layout.list : layout.mapping)];
    }
    const block = typeof value === "string" ? blockText(value) : null;
    if (!block)
        return [lead + scalarText(value, layout)];
    return [lead + block.header, ...indented(block.lines, head === "" ? 0 : layout.mapping)];
}
function indented(lines, columns) {
    const space = " ".repeat(columns);
    return lines.map((line) => (line === "" ? "" : space + line));
}
/** A text of several lines as a literal block, if no reader or editor can change it by accident. */
function blockText(text) {
    if (!/^[^\s][^]*\n/.test(text) || /[ \t]$/m.test(text) || text.endsWith("\n\n"))
        return null;
    if (HIDDEN_IN_BLOCK.test(text) || MARKER_LINE.test(text))
        return null;
    const ends = text.endsWith("\n");
    return { header: ends ? "|" : "|-", lines: (ends ? text.slice(0, -1) : text).split("\n") };
}
/** A value on one line, collections in brackets. */
function flowText(value, quotes) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return `[${value.map((item) => flowText(item, quotes)).join(", ")}]`;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return scalarText(value, { quotes, flow: true });
    return `{${Object.entries(value).map(([key, member]) => flowEntry(key, member, quotes)).join(", ")}}`;
}
/** `key: value` as it stands in brackets. */
function flowEntry(key, value, quotes) {
    return `${scalarText(key, { quotes: "none", flow: true })}: ${flowText(value, quotes)}`;
}
/** A scalar on one line. */
function scalarText(value, style) {
    if (typeof value === "number")
        return numberText(value);
    if (typeof value !== "string")
        return String(value);
    if (style.quotes === "none" && isPlain(value, style.flow === true ? FLOW_SYNTAX : null))
        return value;
    if (style.quotes === "single" && !HIDDEN.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value).replace(HIDDEN_ALL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPlain(text, alsoRefused) {
    if (text === "" || text !== text.trim() || HIDDEN.test(text) || alsoRefused?.test(text))
        return false;
    return !(WORD.test(text) || NUMBER.test(text) || DATE.test(text) || SYNTAX.test(text));
}
/** Whole numbers beyond 2^53 as floats, and floats with the dot that YAML 1.1 asks for. */
function numberText(value) {
    if (Number.isNaN(value))
        return ".nan";
    if (!Number.isFinite(value))
        return value > 0 ? ".inf" : "-.inf";
    if (Object.is(value, -0))
        return "-0.0";
    const text = String(value);
    if (Number.isSafeInteger(value) || (!Number.isInteger(value) && !text.includes("e")))
        return text;
    return value.toExponential().replace(/^(-?[0-9])e/, "$1.0e");
}
function isCollection(value) {
    return typeof value === "object" && value !== null;
}
function isEmpty(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.length === 0 : Object.keys(value).length === 0;
}


/***/ }),

/***/ 22220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   QF: () => (/* binding */ BackendName),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ae: () => (/* binding */ NoticeChannel),
/* harmony export */   e3: () => (/* binding */ DateText),
/* harmony export */   gy: () => (/* binding */ PriorityName),
/* harmony export */   hE: () => (/* binding */ Title),
/* harmony export */   iQ: () => (/* binding */ SimpleName),
/* harmony export */   jF: () => (/* binding */ CommitId),
/* harmony export */   jX: () => (/* binding */ TaskStatusName),
/* harmony export */   lm: () => (/* binding */ TaskRef),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   nC: () => (/* binding */ KeyName),
/* harmony export */   ng: () => (/* binding */ MilestoneRefs),
/* harmony export */   oM: () => (/* binding */ DurationText),
/* harmony export */   s4: () => (/* binding */ TaskRefs),
/* harmony export */   xN: () => (/* binding */ ApproverName),
/* harmony export */   y_: () => (/* binding */ Count),
/* harmony export */   zK: () => (/* binding */ PhaseName)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69463);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
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
/** A word that fits where `read` gives a value for it. */
function words(read) {
    return {
        safeParse: (word) => {
            const data = read(word);
            return data === undefined ? { success: false } : { success: true, data };
        },
    };
}
function fitting(fits) {
    return words((word) => (fits(word) ? word : undefined));
}
function isPlain(word, longest) {
    return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}
function isReference(word) {
    return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}
function reference(label, named) {
    return {
        label,
        schema: fitting(isReference),
        code: "invalid-id",
        hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
    };
}
/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
const MilestoneRef = reference("ID", "a milestone");
const TaskRef = reference("TASK", "a task");
/** A phase of a task, in small letters. */
const PhaseName = {
    label: "PHASE",
    schema: words((word) => (/^[a-z][a-z0-9_-]{0,39}$/.test(word.trim().toLowerCase()) ? word.trim().toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Name a phase, such as design, spec or execute.",
};
/** An entry of a list of approvers: a role, a login, @org/team or an e-mail address. */
const ApproverName = plainText("ROLE", REFERENCE_LENGTH_MAX);
/** References with commas between them; an empty word is an empty list. */
const MilestoneRefs = references("ID,…", MilestoneRef);
const TaskRefs = references("TASK,…", TaskRef);
function references(label, one) {
    const split = (word) => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return {
        label,
        schema: words((word) => (split(word).every(isReference) ? split(word) : undefined)),
        code: one.code,
        hint: `${one.hint} Put commas between several.`,
    };
}
/** An id that is to be given. */
const NewId = {
    label: "ID",
    schema: fitting((word) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(word).ok),
    code: "invalid-id",
    hint: _ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_HINT */ ._c,
};
const Title = plainText("TITLE", TITLE_LENGTH_MAX);
const Text = plainText("TEXT", TEXT_LENGTH_MAX);
/** The id of a commit, or the start of one; in lower case. */
const CommitId = {
    label: "COMMIT",
    schema: words((word) => (/^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Write 7 to 64 hexadecimal digits, best all 40.",
};
/** One line of text, white space around it taken away. */
function plainText(label, longest) {
    return {
        label,
        schema: words((word) => (isPlain(word.trim(), longest) ? word.trim() : undefined)),
        code: "invalid-argument",
        hint: `Write one line of 1 to ${longest} characters, without control characters.`,
    };
}
/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
const DurationText = {
    label: "DURATION",
    schema: words((word) => ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(strictDuration(word)) === null ? undefined : strictDuration(word))),
    code: "invalid-argument",
    hint: _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp,
};
function strictDuration(word) {
    return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit, unit) => `${digit}${unit.charAt(0).toLowerCase()}`);
}
/** Days of the months of a year that is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(word) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
    return day >= 1 && day <= days;
}
/** `2026-03-31`; a day that the calendar has. */
const DateText = {
    label: "DATE",
    schema: fitting(isDay),
    code: "invalid-argument",
    hint: "Write a date as 2026-03-31.",
};
const Count = {
    label: "N",
    schema: words((word) => (/^\d{1,7}$/.test(word) && Number(word) >= 1 && Number(word) <= COUNT_MAX ? Number(word) : undefined)),
    code: "invalid-argument",
    hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};
const FilePath = {
    label: "PATH",
    schema: fitting((word) => isPlain(word, PATH_LENGTH_MAX)),
    code: "invalid-argument",
    hint: "Name a file or folder, relative to where you are.",
};
/** A dotted key of the configuration. */
const KeyName = {
    label: "KEY",
    schema: fitting((word) => word.length <= KEY_LENGTH_MAX && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(word)),
    code: "invalid-argument",
    hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};
/** A file name without folder and ending: a template, a workflow. */
const SimpleName = {
    label: "NAME",
    schema: fitting((word) => word.length <= REFERENCE_LENGTH_MAX && /^[A-Za-z0-9][\w-]*$/.test(word)),
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
        schema: words((word) => values.find((value) => value === spelled(word))),
        code: "invalid-argument",
        hint: `Choose one of ${values.join(", ")}.`,
        values,
    };
}
const MilestoneStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_STATUSES */ .uW, {
    planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const TaskStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_STATUSES */ .Hi, {
    active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const PriorityName = choice("PRIORITY", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE);
const NoticeChannel = choice("CHANNEL", _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l);
const BackendName = choice("BACKEND", _backend_js__WEBPACK_IMPORTED_MODULE_4__/* .BACKENDS */ .A, { files: "file", yaml: "file", postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite" });


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

/***/ 70736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   _n: () => (/* binding */ isPutAside)
/* harmony export */ });
/* unused harmony export leaseInTheWay */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35774);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73212);
// Which session an execution goes on with, and whether it may begin at all.




/**
 * The newest session that is not completed, as far as the settings and the order want it; the same for a session that is
 * named. Problems: `session-active` (somebody is at work, or it is somebody else's), `session-not-found`, and the file's own
 * where the named session cannot be read.
 */
function choose(sessions, wish) {
    const lease = leaseInTheWay(sessions.leases, wish);
    if (lease)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .activeProblem */ .OV)((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .holdingOf */ .JO)(lease), wish));
    const chosen = wish.resume.kind === "session" ? named(sessions, wish, wish.resume.id) : newest(sessions, wish);
    if (!chosen.ok)
        return chosen;
    const { session, warnings } = chosen.value;
    const corrupted = sessions.broken.filter((file) => !isPutAside(file)).map(({ id }) => id);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ corrupted, warnings, ...(session ? { kind: "resume", session } : { kind: "new" }) });
}
function isPutAside({ path }) {
    return /(?:^|\/)corrupted-[^/]*$/.test(path);
}
/** With several people at work each is in the way of their own only. */
function leaseInTheWay(leases, { milestone, actor, config }) {
    const shared = config.session_management.multi_user;
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive" && (!shared || lease.standing.holder.owner === actor)) ?? null;
}
const FRESH = { session: null, warnings: [] };
function named(sessions, wish, id) {
    const broken = sessions.broken.find((file) => file.id === id);
    const session = sessions.records.find((record) => record.session.id === id)?.session;
    if (!session && broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(broken.problem);
    if (!session)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownSession */ .xx)(sessions, id));
    if (session.milestone_id !== wish.milestone)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(`Session ${id} is of ${session.milestone_id}, not of ${wish.milestone}.`, `Say \`milestone execute ${session.milestone_id} --resume-session ${id}\`.`));
    if (!isOpen(session))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(`Session ${id} is ${session.status}: there is nothing to go on with.`, `Without --resume-session a new one is started.`));
    return (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(othersProblem(session, wish));
}
function notFound(message, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", message, { hint });
}
function newest(sessions, wish) {
    const { milestone, config, resume } = wish;
    const own = sessions.records.filter(({ session }) => session.milestone_id === milestone && isOpen(session));
    const open = own.filter(({ session }) => !config.session_management.multi_user || (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish));
    const [record] = open.sort((left, right) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(left.session, right.session));
    if (resume.kind === "latest" && (!record || !config.features.session_management))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(none(wish));
    if (!record)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    const { session } = record;
    const unfinished = ["active", "paused"].includes((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(record, { ...wish, leases: sessions.leases }));
    if (!(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish))
        return resume.kind === "latest" || unfinished ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(othersProblem(session, wish)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    if (resume.kind === "latest")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] });
    if (!config.features.session_management)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    return config.session_management.auto_resume ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session: null, warnings: [leftAlone(session)] });
}
function isOpen({ status }) {
    return status !== "completed" && status !== "corrupted";
}
function none({ milestone, config }) {
    if (!config.features.session_management)
        return notFound(`No saved session found for ${milestone}: features.session_management is off.`, `Run \`milestone config set features.session_management true\`, or execute without --resume.`);
    return (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noneOf */ .kO)(milestone);
}
function leftAlone({ id, milestone_id, status }) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-exists", `A session of ${milestone_id} exists (${id}, ${status}); a new one is started, since session_management.auto_resume is off.`, {
        hint: `Go on with it by \`milestone execute ${milestone_id} --resume\`.`,
    });
}
/** Another person's session, until it may be taken over. */
function othersProblem(session, { config, now }) {
    const { id, milestone_id, owner, host } = session;
    const ago = Date.parse(now) - (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(session);
    const left = config.session_timeout * 1_000 - ago;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${id} of ${milestone_id} belongs to ${owner}${host === null ? "" : ` on ${host}`}, saved ${(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(ago)} ago.`, {
        hint: `It can be taken over in ${(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(left)}, or when its owner is changed: \`milestone session own ${id} NAME\`.`,
    });
}


/***/ }),

/***/ 35774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   Q4: () => (/* binding */ NO_SESSIONS),
/* harmony export */   kO: () => (/* binding */ noneOf),
/* harmony export */   oF: () => (/* binding */ SessionRef),
/* harmony export */   xx: () => (/* binding */ unknownSession)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
// Finding the session that somebody means, by its id or by its milestone.





const SessionRef = { ..._model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .SimpleName */ .iQ, label: "ID", hint: "Name a session by its id, or its milestone; `milestone session list` shows them." };
/** Where nothing is known of sessions. */
const NO_SESSIONS = { records: [], broken: [], strays: [], leases: [] };
/**
 * A session by its id; for a milestone the one that is being worked on, else its newest. Problems: `session-not-found`, and the
 * file's own where it is there and cannot be read.
 */
function findSession(sessions, workspace, reference) {
    const exact = sessions.records.find(({ session }) => session.id === reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const broken = sessions.broken.find(({ id }) => id === reference);
    if (broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(broken.problem);
    const milestone = (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findMilestone */ .sR)(workspace, reference);
    if (!milestone.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unknownSession(sessions, reference));
    const { id } = milestone.value;
    const live = sessions.leases.find((lease) => lease.milestone === id && lease.standing.state === "alive")?.standing.holder.session;
    const own = sessions.records.filter(({ session }) => session.milestone_id === id);
    const found = own.find(({ session }) => session.id === live) ?? own[0];
    return found ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(found) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(noneOf(id));
}
function unknownSession(sessions, id) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, sessions.records.map(({ session }) => session.id));
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `There is no saved session ${id}.`, { hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone session list`." });
}
/** `milestone` null: of any. */
function noneOf(milestone) {
    const of = milestone === null ? "" : ` for ${milestone}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `No saved session found${of}.`, { hint: `Start one with \`milestone execute ${milestone ?? "ID"}\`.` });
}


/***/ }),

/***/ 73212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   JO: () => (/* binding */ holdingOf),
/* harmony export */   OV: () => (/* binding */ activeProblem),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   ln: () => (/* binding */ liveLease),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Who is at work on a milestone, whether a session's process lives, and who may go on with a session.

function presenceOf({ session, here }, { leases, config, now }) {
    const lease = leases.find(({ standing }) => standing.holder.session === session.id);
    if (lease?.standing.state === "alive")
        return "alive";
    const known = lease !== undefined || here || session.status !== "active";
    return known || isStale(session, config, now) ? "gone" : "elsewhere";
}
/** The status that is true: a session whose process is gone is not active. */
function statusOf(record, around) {
    const { status } = record.session;
    return status === "active" && presenceOf(record, around) === "gone" ? "paused" : status;
}
/** The lease of a milestone that somebody holds and lives; of several owners' the first. */
function liveLease(leases, milestone) {
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive") ?? null;
}
/** Whether a person may go on with a session: its owner, everybody where sessions are shared, and whoever comes after `session_timeout`. */
function mayTake(session, { actor, config, now }) {
    const { shared_sessions, user_isolation } = config.session_management;
    return session.owner === "" || session.owner === actor || shared_sessions || !user_isolation || isStale(session, config, now);
}
function isStale(session, config, now) {
    return Date.parse(now) - instantOf(session) > config.session_timeout * 1_000;
}
/** When it was last saved, in milliseconds since 1970; 0 where it does not say. */
function instantOf({ saved_at, started_at }) {
    const at = Date.parse(saved_at ?? started_at ?? "");
    return Number.isNaN(at) ? 0 : at;
}
function newestFirst(left, right) {
    return instantOf(right) - instantOf(left) || (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);
}
function holdingOf({ milestone, standing: { holder } }) {
    return { ...holder, milestone };
}
/** The refusal that names owner, host and age. */
function activeProblem({ milestone, session, owner, host, since }, { now }) {
    const ms = Date.parse(now) - Date.parse(since);
    const age = Number.isNaN(ms) ? "" : `, for ${ageText(ms)}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${owner || "somebody"} on ${host} is at work on ${milestone} with ${session}${age}.`, {
        hint: `Wait until it ends, watch it with \`milestone watch ${milestone}\`, or stop it with \`milestone session stop ${session}\`.`,
    });
}
const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]];
/** "3 minutes": a span of milliseconds in its largest unit. */
function ageText(ms) {
    const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? ["second", 1_000];
    const count = Math.max(0, Math.floor(ms / size));
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 31950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   fp: () => (/* binding */ applyEntry),
/* harmony export */   zu: () => (/* binding */ newStep)
/* harmony export */ });
/** A step that nothing has happened to yet. */
function newStep(task) {
    return { task, status: "queued", attempts: 0, exit_code: null, started_at: null, finished_at: null, seat: null, reason: null, commit: null, merged: false, tail: null };
}
function stepsOf({ steps }) {
    return new Map(steps.map((step) => [step.task, step]));
}
/**
 * Puts what an entry says in its place, in the time of one look-up. An entry states what is, never what it adds: applied
 * again, with all that follow it, it changes nothing.
 */
function applyEntry(steps, entry) {
    steps.set(entry.task, stepAfter(steps.get(entry.task) ?? newStep(entry.task), entry));
}
function stepAfter(step, entry) {
    switch (entry.kind) {
        case "started": return { ...newStep(entry.task), status: "running", attempts: entry.attempt, started_at: entry.at, seat: entry.seat };
        case "finished": return { ...step, ...entry.outcome, attempts: entry.attempt, finished_at: entry.at };
        case "dispatched": return { ...step, run: entry.run, run_url: entry.url };
        case "merged": return { ...step, commit: entry.commit, merged: true };
        case "again": return { ...step, status: "queued", reason: entry.reason, commit: null, merged: false };
    }
}
/**
 * The session as its journal leaves it; its record is what some of the same entries came to. A step that is `running` then
 * is being done, or was when the runner died.
 */
function replay(session, entries) {
    if (entries.length === 0)
        return session;
    const steps = stepsOf(session);
    for (const entry of entries)
        applyEntry(steps, entry);
    return { ...session, steps: [...steps.values()] };
}


/***/ }),

/***/ 75898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sessionsOf: () => (/* binding */ sessionsOf)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
/* harmony import */ var _core_files_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68738);
/* harmony import */ var _core_rules_session_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70736);
/* harmony import */ var _core_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73212);
/* harmony import */ var _core_rules_session_replay_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31950);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9375);
// The saved sessions of a repository: their records, brought up to their journals, and who is at work.








/** Where earlier versions kept sessions. */
const EARLIER_FOLDER = "state/sessions";
const EARLIER_FILE = "logs/session-resume.json";
/**
 * A file that cannot be read, or whose journal is damaged, is among the broken ones: nothing of it is taken for absent.
 * Problems: those of listing the folder, the journals and the leases.
 */
async function sessionsOf(snapshot, { journal, leases }) {
    const paths = await pathsOf(snapshot);
    if (!paths.ok)
        return paths;
    const [texts, journals, held] = await Promise.all([(0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .readTexts */ .Z7)(snapshot, paths.value), journal.list(), leases.list()]);
    if (!journals.ok)
        return journals;
    if (!held.ok)
        return held;
    const records = [];
    const broken = [];
    const known = new Set();
    for (const [path, text] of texts) {
        const here = await recordOf(path, text, { snapshot, journal, journals: journals.value });
        if ("problem" in here)
            broken.push(here);
        else if (!known.has(here.session.id))
            records.push(here);
        known.add("problem" in here ? here.id : here.session.id);
    }
    records.sort((left, right) => (0,_core_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .newestFirst */ .ll)(left.session, right.session));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ records, broken, strays: journals.value.filter((id) => !known.has(id)), leases: held.value });
}
/** Today's folder first: what it has is not looked for in the others. */
async function pathsOf(snapshot) {
    const paths = [];
    for (const folder of [_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.sessions, EARLIER_FOLDER]) {
        const names = await snapshot.list(folder);
        if (!names.ok)
            return names;
        paths.push(...names.value.filter((name) => /^(?!\.|backup-).+\.(?:ya?ml|json)$/.test(name)).map((name) => `${folder}/${name}`));
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)([...paths, EARLIER_FILE]);
}
async function recordOf(path, text, { snapshot, journal, journals }) {
    const broken = (fault, session = null) => ({ id: idOf(path), path, text: text.ok ? text.value : null, problem: fault, session });
    if (!text.ok)
        return broken(text.problem);
    const read = (0,_core_files_session_js__WEBPACK_IMPORTED_MODULE_2__/* .readSession */ .l)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(snapshot, path));
    if (!read.ok)
        return broken(read.problem);
    if ((0,_core_rules_session_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .isPutAside */ ._n)({ path }))
        return broken(putAside((0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(snapshot, path), read.value.id), read.value);
    const here = journals.includes(read.value.id);
    const entries = here ? await journal.read(read.value.id) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)([]);
    return entries.ok ? { session: (0,_core_rules_session_replay_js__WEBPACK_IMPORTED_MODULE_7__/* .replay */ .eZ)(read.value, entries.value), path, here } : broken(entries.problem);
}
function putAside(path, id) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `Session ${id} was put aside as corrupted; it can be read again.`, { at: { path }, hint: `Take it up again with \`milestone session restore ${id}\`.` });
}
function idOf(path) {
    return /(?:corrupted-)?([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? path;
}


/***/ })

};
