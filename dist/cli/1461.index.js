export const id = 1461;
export const ids = [1461,8738];
export const modules = {

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

/***/ 78399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalPath: () => (/* binding */ approvalPath),
  printApproval: () => (/* binding */ printApproval),
  y: () => (/* binding */ readApproval)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
;// CONCATENATED MODULE: ./lib/core/model/kiro/approval.js
// Approvals: who was asked to let a phase pass, what they were shown, and what they said to it.
const VOTES = ["approved", "rejected", "changes_requested"];
const ROUND_STATUSES = ["pending", "approved", "rejected", "changes_requested", "bypassed", "auto_approved", "reopened"];

// EXTERNAL MODULE: ./lib/core/model/ids.js
var ids = __webpack_require__(65114);
// EXTERNAL MODULE: ./lib/core/files/yaml/place.js
var place = __webpack_require__(63715);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/approval.js
// Approvals as files: the round that counts in the fields that every version knew, earlier rounds below it.








function approvalPath({ milestone_id, task_id, phase }) {
    return `approvals/${milestone_id}/${task_id}-${phase}.yaml`;
}
/** The text of an approval, the same for the same approval; reading it gives it again. */
function printApproval(approval) {
    const { milestone_id, task_id, phase, next, rounds } = approval;
    const last = rounds.at(-1);
    const transition = next === null ? phase : `${phase} → ${next}`;
    const request = { id: `approval-${milestone_id}-${task_id}-${phase}`, milestone_id, task_id, phase, next, transition, ...(last && requestFields(last)) };
    const earlier = rounds.slice(0, -1).map((round) => ({ approval_request: requestFields(round), ...roundFields(round) }));
    return (0,print/* printYaml */.d7)({ approval_request: request, ...(last && roundFields(last)), ...(earlier.length > 0 && { earlier_rounds: earlier }) });
}
function requestFields({ requested_at, requested_by, required, human, auto_approve_at, head, status, decided_at, reason }) {
    return { requested_at, requested_by: personField(requested_by), status, decided_at, ...said({ reason, required, auto_approve_at, head }), ...(human && { human }) };
}
function roundFields({ approvers, votes, deliverables, editors }) {
    const open = approvers.filter((role) => !votes.some((vote) => vote.role === role)).map((role) => ({ role, status: "pending" }));
    return {
        approvers: [...votes.map(voteFields), ...open],
        asked: approvers,
        phase_deliverables: deliverables.map(({ path, sha256 }) => ({ path, sha256 })),
        ...(editors.length > 0 && { last_editors: editors.map(personField) }),
    };
}
function voteFields({ role, decision, by, at, note, source, commit }) {
    return { role, status: decision, by: personField(by), decided_at: at, ...(note !== "" && { comments: note }), via: source.via, ...said({ source: source.id, commit }), verified: source.verified };
}
function personField({ login, id }) {
    return id === null ? login : { login, id };
}
function said(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
/** Problems: those of parseYaml; `invalid-value` with the place of what is wrong. Files of earlier versions have one round and no hashes. */
function readApproval(text, path) {
    const value = (0,yaml.parseYaml)(text, path);
    if (!value.ok)
        return value;
    const file = mapping(value.value);
    const request = file["approval_request"] === undefined ? file : mapping(file["approval_request"]);
    const fault = faultOf(file, request);
    if (fault)
        return (0,result/* failed */.g)(invalid(text, path, fault));
    const { milestone_id, task_id } = request;
    const [phase, next] = passage(request);
    const earlier = listOf(file["earlier_rounds"]).map((round) => roundOf(mapping(mapping(round)["approval_request"]), mapping(round)));
    return (0,result.ok)({ milestone_id: String(milestone_id), task_id: String(task_id), phase, next, rounds: [...earlier, roundOf(request, file)] });
}
function faultOf(file, request) {
    const top = file["approval_request"] === undefined ? [] : ["approval_request"];
    const { milestone_id, task_id, status = "pending" } = request;
    if (typeof milestone_id !== "string" || !(0,ids/* isMilestoneId */.i4)(milestone_id))
        return { at: [...top, "milestone_id"], what: "names no milestone" };
    if (typeof task_id !== "string" || !(0,ids/* isReadableId */.wx)(task_id))
        return { at: [...top, "task_id"], what: "names no task" };
    if (!/^[a-z][a-z0-9_-]{0,39}$/.test(passage(request)[0]))
        return { at: [...top, "phase"], what: "names no phase" };
    if (statusOf(status) === null)
        return { at: [...top, "status"], what: `cannot be ${JSON.stringify(status)}` };
    if (file["approvers"] !== undefined && !(0,json/* isList */.Lv)(file["approvers"]))
        return { at: ["approvers"], what: "must be a list" };
    const odd = listOf(file["approvers"]).findIndex((entry) => !(0,json/* isMapping */.pi)(entry) || typeof entry["role"] !== "string");
    return odd < 0 ? null : { at: ["approvers", odd], what: "has no role" };
}
function invalid(text, path, { at, what }) {
    return (0,problem/* problem */.CC)("invalid-value", `${at.join(".")} ${what}.`, { at: (0,place/* placeOf */.$)(text, at, path), hint: "Correct it by hand; until then this gate stays closed." });
}
/** `design → spec` in earlier versions. */
function passage(request) {
    const [from, to] = (typeof request["transition"] === "string" ? request["transition"] : "").split(/\s*(?:→|->)\s*/);
    return [textOf(request["phase"]) ?? from ?? "", textOf(request["next"]) ?? to ?? null];
}
function roundOf(request, beside) {
    const entries = listOf(beside["approvers"]).map(mapping);
    const asked = listOf(beside["asked"]).filter((role) => typeof role === "string");
    const { required, human, status } = request;
    return {
        requested_at: textOf(request["requested_at"]) ?? "",
        requested_by: personOf(request["requested_by"] ?? null),
        approvers: asked.length > 0 ? asked : [...new Set(entries.map(({ role }) => String(role)))],
        required: typeof required === "number" && Number.isInteger(required) && required > 0 ? required : null,
        human: human === true,
        auto_approve_at: textOf(request["auto_approve_at"]),
        head: textOf(request["head"]),
        deliverables: listOf(beside["phase_deliverables"]).flatMap(exhibitOf),
        editors: listOf(beside["last_editors"]).map(personOf),
        votes: entries.flatMap(voteOf),
        status: statusOf(status) ?? "pending",
        decided_at: textOf(request["decided_at"]),
        reason: textOf(request["reason"]),
    };
}
function statusOf(value) {
    return value === undefined || value === null ? "pending" : (ROUND_STATUSES.find((status) => status === value) ?? null);
}
/** Without a hash nothing is held to it: names alone, as earlier versions listed them, are left out. */
function exhibitOf(value) {
    const { path, sha256 } = mapping(value);
    return typeof path === "string" && typeof sha256 === "string" ? [{ path, sha256 }] : [];
}
function voteOf(entry) {
    const decision = VOTES.find((known) => known === entry["status"]);
    if (!decision)
        return [];
    const source = { via: VIAS.find((via) => via === entry["via"]) ?? "system", id: textOf(entry["source"]), verified: entry["verified"] === true };
    const by = personOf(entry["by"] ?? entry["role"] ?? null);
    return [{ role: String(entry["role"]), decision, by, at: textOf(entry["decided_at"]) ?? "", note: textOf(entry["comments"]) ?? "", source, commit: textOf(entry["commit"]) }];
}
const VIAS = ["comment", "review", "box", "cli", "system"];
function personOf(value) {
    const { login, id } = mapping(value);
    if (typeof login === "string")
        return { login, id: typeof id === "number" ? id : null };
    return { login: typeof value === "string" ? value : "", id: null };
}
function mapping(value) {
    return (0,json/* isMapping */.pi)(value) ? value : {};
}
function listOf(value) {
    return (0,json/* isList */.Lv)(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : null;
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

/***/ 63067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ branchNamesOf),
/* harmony export */   IF: () => (/* binding */ idNamedBy),
/* harmony export */   gN: () => (/* binding */ workBranch),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
// The names of work branches: the one that a milestone's work goes to, and all that may hold some.



/** The prefix of every version before `branch_prefix` could be chosen. */
const OLD_PREFIX = "milestone/";
/** What leaves room for `.lock` in a file name, which is where git keeps a branch. */
const PART_LENGTH_MAX = 250;
/**
 * The branch that a milestone is worked on, or null where work goes to the state branch. Problem: `invalid-value` with the
 * key to blame, where git would not take the name.
 */
function workBranch(id, naming) {
    if (naming.single_branch_mode || !naming.auto_branch)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const name = configuredName(id, naming);
    const fault = faultOf(name) ?? (naming.state_branch !== null && collide(name, naming.state_branch) ? `cannot stand beside the state branch ${naming.state_branch}` : null);
    if (fault === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(name);
    const key = naming.branch_naming === null ? "branch_prefix" : "branch_naming";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `git_integration.${key} makes the branch ${JSON.stringify(name)}, which ${fault}.`, {
        hint: `Change it with \`milestone config set git_integration.${key} ${key === "branch_prefix" ? "milestone/" : '"ms-{id}"'}\`.`,
    }));
}
/** Every name under which a milestone's work may lie: as configured now, by the prefix alone, and as earlier versions named it; each once. */
function branchNamesOf(id, naming) {
    return [...new Set([configuredName(id, naming), `${naming.branch_prefix}${id}`, `${OLD_PREFIX}${id}`])];
}
/**
 * The id that a name would be of, under any of these namings: null where none of them makes such names. Another milestone's
 * branch may be called the same; a template that adds nothing to the id makes no name that says whose it is.
 */
function idNamedBy(name, { branch_naming, branch_prefix }) {
    for (const template of [branch_naming ?? "", `${branch_prefix}{milestone_id}`, `${OLD_PREFIX}{milestone_id}`]) {
        const [start = "", end = ""] = template.split(/\{(?:milestone_)?id\}/);
        const id = name.slice(start.length, name.length - end.length);
        if (start + end !== "" && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableId */ .wx)(id) && name === start + id + end)
            return id;
    }
    return null;
}
function configuredName(id, { branch_naming, branch_prefix }) {
    if (branch_naming === null)
        return `${branch_prefix}${id}`;
    return branch_naming.replaceAll("{milestone_id}", id).replaceAll("{id}", shortId(id));
}
/** The id without the word that all of them may begin with: `001` of `milestone-001`. */
function shortId(id) {
    return id.replace(/^milestone-(?=.)/, "");
}
/** git keeps no branch below another: `a` and `a/b` exclude each other. */
function collide(left, right) {
    return left === right || left.startsWith(`${right}/`) || right.startsWith(`${left}/`);
}
/** What git has against a name (`git check-ref-format --branch`), or null. */
function faultOf(name) {
    const parts = name.split("/");
    if (name.startsWith("-"))
        return "begins with a hyphen";
    if (/[\s\p{Cc}~^:?*[\\{}]|\.\.|@\{/u.test(name) || name === "@" || name === "HEAD")
        return "is not allowed by git";
    if (parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock")))
        return "has a part that git does not allow";
    return parts.some((part) => part.length > PART_LENGTH_MAX) ? "is too long" : null;
}


/***/ }),

/***/ 50909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ noticeMarker),
/* harmony export */   Rf: () => (/* binding */ readNoticeMarker),
/* harmony export */   YL: () => (/* binding */ stickyMarker),
/* harmony export */   eY: () => (/* binding */ boxLine),
/* harmony export */   p8: () => (/* binding */ readAnswerMarker),
/* harmony export */   rz: () => (/* binding */ answerMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   uB: () => (/* binding */ readBox)
/* harmony export */ });
/* unused harmony exports pullMarker, readPullMarker */
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

/***/ 38114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ approvalsAt),
  o: () => (/* binding */ gatesOf)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvers.js
var approvers = __webpack_require__(90642);
// EXTERNAL MODULE: ./lib/core/rules/kiro/deliverables.js
var deliverables = __webpack_require__(65304);
// EXTERNAL MODULE: ./lib/core/rules/kiro/gate.js
var gate = __webpack_require__(77525);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
;// CONCATENATED MODULE: ./lib/core/rules/kiro/outlook.js






/** Of every task under Kiro that is not cancelled, each phase that people let pass, in their order. */
function outlooksOf(milestone, grounds) {
    const tasks = milestone.tasks.filter((task) => (0,phases/* isUnderKiro */.sw)(task) && task.status !== "cancelled");
    return tasks.flatMap((task) => (0,phases/* phaseOrder */.CM)(milestone, task).flatMap((phase) => outlookOf({ milestone, task, phase }, grounds) ?? []));
}
function outlookOf({ milestone, task, phase }, { approvals, files, config }) {
    const approval = approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null;
    if (!(0,gate/* gateOf */.Rv)(milestone, task, { phase, config }).needed)
        return null;
    const round = (0,kiro_approvals/* lastRound */.Hw)(approval);
    const own = files ? (0,deliverables/* exhibitsOf */.OL)((0,deliverables/* filesOfPhase */.mO)(files, { milestone: milestone.id, task: task.id, phase })) : [];
    const drifted = files === null || gone(files, round) ? null : (0,kiro_approvals/* driftOf */.$p)(approval, own);
    const stand = round ? standOf(round, drifted) : beforeRound(milestone, task, phase);
    const legacy = task.kiro_workflow.phases[phase]?.["approved_by"];
    const person = stand === "approved" && !round && typeof legacy === "string" ? [{ login: legacy, id: null }] : [];
    return { task: task.id, title: task.title, isOver: (0,model_status/* isTaskOver */.Od)(task.status), phase, stand, ...said(round, { drifted, config, person }), files: own.map(({ path }) => path) };
}
/** Behind a merge the work branch is gone, and what was passed stays passed. */
function gone({ where }, round) {
    return where === "nowhere" && round !== null && (0,kiro_approvals/* isPassed */.Hh)(round.status);
}
function standOf({ status }, drifted) {
    if (drifted || status === "reopened")
        return "changed";
    switch (status) {
        case "pending": return "waiting";
        case "auto_approved": return "timed-out";
        case "changes_requested": return "changes";
        default: return status;
    }
}
function beforeRound(milestone, task, phase) {
    const own = task.kiro_workflow.phases[phase];
    if (own?.status === "approved")
        return "approved";
    if (own && (0,phases/* isPhaseOver */.s2)(own))
        return "unasked";
    return (0,phases/* openPhase */.yc)(milestone, task) === phase ? "working" : "ahead";
}
function said(round, { drifted, config, person }) {
    if (!round)
        return { approvedBy: person, waitsFor: [], independent: false, changed: [], by: null, reason: null, head: null, opensAt: null };
    const counts = (0,kiro_approvals/* localCounts */.Gg)(config, { forge: true });
    const open = round.status === "pending" ? (0,kiro_approvals/* outstanding */.Te)(round, { counts }) : { entries: [], independent: false };
    const no = round.votes.findLast(({ decision }) => decision !== "approved");
    return {
        approvedBy: drifted?.approved_by ?? approversOf(round, { counts }), waitsFor: open.entries, independent: open.independent, changed: drifted?.paths ?? [],
        by: no?.by.login ?? null, reason: round.reason, head: round.head, opensAt: round.status === "pending" ? round.auto_approve_at : null,
    };
}
/** Those whose last word is a yes that counts, each once. */
function approversOf({ votes }, { counts }) {
    const yes = votes.filter((vote, at) => vote.decision === "approved" && (vote.source.verified || counts) && !votes.slice(at + 1).some((later) => later.role === vote.role && (0,approvers/* isSame */.Ft)(later.by, vote.by)));
    return yes.map(({ by }) => by).filter((person, at, all) => !all.slice(0, at).some((earlier) => (0,approvers/* isSame */.Ft)(earlier, person)));
}

// EXTERNAL MODULE: ./lib/engine/kiro/facts.js
var kiro_facts = __webpack_require__(79844);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
;// CONCATENATED MODULE: ./lib/engine/converse/gates/looked.js
// The gates of a milestone at one state of the state branch, held against the work branch as it is now.






/** None, and nothing asked, where no task has phases. Problem: `remote-unavailable`; whatever else cannot be read is not shown. */
async function gatesOf(venue, milestone, reading) {
    if (!milestone.tasks.some(phases/* isUnderKiro */.sw))
        return (0,result.ok)({ gates: [], work: undefined });
    const approvals = await factOf(venue, { kind: "approvals", milestone: milestone.id }, reading);
    if (!approvals.ok)
        return approvals;
    const files = await factOf(venue, { kind: "deliverables", milestone: milestone.id }, reading);
    if (!files.ok)
        return files;
    const { config } = reading.loaded.workspace;
    const there = known(venue, files.value);
    const gates = outlooksOf(milestone, { approvals: approvals.value.approvals?.approvals ?? [], files: there, config });
    return (0,result.ok)({ gates, work: there?.where === "branch" && there.branch !== null ? (there.head ?? undefined) : undefined });
}
/** Without a port nobody knows what is there. */
function known({ ports }, { deliverables = null }) {
    return ports.deliverables ? deliverables : null;
}
async function factOf({ ports, now }, wanted, { loaded, snapshot }) {
    const fact = await (0,kiro_facts.kiroFacts)(wanted, { ports, snapshot, loaded, now: now() });
    return fact.ok || fact.problem.code === "remote-unavailable" ? fact : (0,result.ok)({});
}
/** The approvals of a milestone as they are at a commit, with its id; none where it is not there. Problems: those of reading. */
async function approvalsAt({ ports, now }, { state, milestone }) {
    const snapshot = await ports.repository.snapshot({ for: "read", ...(state !== undefined && { ref: state }) });
    if (!snapshot.ok)
        return snapshot;
    try {
        const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: { milestones: [milestone] }, settings: ports.settings });
        const found = loaded.ok ? (0,find/* findMilestone */.sR)(loaded.value.workspace, milestone) : loaded;
        if (!loaded.ok || !found.ok)
            return loaded.ok ? (0,result.ok)({ id: milestone, approvals: [] }) : loaded;
        const facts = await (0,kiro_facts.kiroFacts)({ kind: "approvals", milestone: found.value.id }, { ports, snapshot: snapshot.value, loaded: loaded.value, now: now() });
        return facts.ok ? (0,result.ok)({ id: found.value.id, approvals: facts.value.approvals?.approvals ?? [] }) : facts;
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ workspaceNow),
/* harmony export */   RK: () => (/* binding */ configNow),
/* harmony export */   dZ: () => (/* binding */ stateRef),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wj: () => (/* binding */ freshSight)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66566);
/* harmony import */ var _core_files_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68738);
/* harmony import */ var _core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41349);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21004);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66387);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63025);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9375);
/* harmony import */ var _gates_looked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38114);
// The state of a milestone at one commit of the state branch, for showing it.











/** Problems: those of reading, `milestone-not-found`. */
async function lookAt(venue, milestone, snapshot) {
    const { settings } = venue.ports;
    const first = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot, { scope: { milestones: [milestone] }, settings });
    if (!first.ok)
        return first;
    const found = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findMilestone */ .sR)(first.value.workspace, milestone);
    if (!found.ok)
        return found;
    const { requires } = found.value.dependencies;
    const all = requires.length === 0 ? first : await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot, { scope: { milestones: [found.value.id, ...requires] }, settings });
    if (!all.ok)
        return all;
    const { milestones, config } = all.value.workspace;
    const waitsFor = requires.filter((id) => !(0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_9__/* .isMilestoneDone */ .JC)(milestones.get(id)?.status ?? "planned"));
    const gates = await (0,_gates_looked_js__WEBPACK_IMPORTED_MODULE_8__/* .gatesOf */ .o)(venue, found.value, { loaded: all.value, snapshot });
    return gates.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ milestone: found.value, config, waitsFor, ...gates.value, session: await sessionOf(found.value, snapshot) }) : gates;
}
/** The session that it is, or was last, executed in, as its log says; what cannot be read is not shown. */
async function sessionOf({ id, execution }, snapshot) {
    const log = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z7)(snapshot, [(0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)])).get((0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id));
    const events = log?.ok ? (0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_1__.readEvents)(log.value, (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)).events : [];
    const session_id = events.findLast((event) => event.session_id !== null)?.session_id ?? execution.session_id;
    if (session_id === null || !(0,_core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__/* .isSessionId */ .Sd)(session_id))
        return null;
    const path = (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionPath */ .kz)(session_id);
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z7)(snapshot, [path])).get(path);
    const session = text?.ok ? (0,_core_files_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readSession */ .l)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(snapshot, path)) : null;
    return session?.ok ? session.value : null;
}
/** The full name of the state branch; who knows the configuration says it. Problems: those of the forge. */
async function stateRef({ forge }, { git_integration: { state_branch } }) {
    if (state_branch !== null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(`refs/heads/${state_branch}`);
    const place = await forge.place();
    return place.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(`refs/heads/${place.value.defaultBranch}`) : place;
}
/** The newest state. Problems: those of the forge and of the repository, `not-found` where there is no commit yet. */
async function freshSight({ ports: { repository }, refs }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    const { state: commit } = snapshot.value;
    if (commit === undefined) {
        await snapshot.value.release();
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-found", "There is no commit on the state branch yet."));
    }
    const at = await refs.committedAt(commit);
    if (at.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ commit, at: at.value, snapshot: snapshot.value });
    await snapshot.value.release();
    return at;
}
/** The configuration of the state branch. Problems: those of the repository. */
async function configNow({ ports: { repository, settings } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfig */ .Z9)(snapshot.value, { settings })).reading.config);
    }
    finally {
        await snapshot.value.release();
    }
}
/** Every milestone of the state branch. Problems: those of the repository. */
async function workspaceNow({ ports }) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot.value, { scope: "all", settings: ports.settings });
        return loaded.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(loaded.value.workspace) : loaded;
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 31461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openMentions: () => (/* binding */ openMentions)
/* harmony export */ });
/* harmony import */ var _core_base_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70911);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63067);
/* harmony import */ var _core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50909);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73014);
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57455);
// Mentions on a forge: said once for each notice, where the milestone is talked about.






/** In the issue that the milestone was planned from, else in its open pull request, else where it is talked about. */
function openMentions(venue) {
    return {
        async say(mention) {
            const us = await venue.forge.self();
            const place = us.ok ? await placeOf(venue, mention, us.value.id) : us;
            if (!us.ok || !place.ok)
                return us.ok ? (place.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : place) : us;
            return place.value === null ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : saidIn(venue, mention, { issue: place.value, us: us.value.id });
        },
    };
}
async function placeOf(venue, mention, us) {
    const home = await homeOf(venue, mention.milestone);
    return home.ok && home.value === null ? heardIn(venue, mention, us) : home;
}
/** A week of comments is many: mostly it was today. */
const DAYS_BACK = [1, 7];
const DAY_MS = 86_400_000;
/** The issue of the comment that asked for what is told of, else the one that our status comment was last written in. */
async function heardIn({ forge, now }, { milestone, id }, us) {
    for (const days of DAYS_BACK) {
        const comments = await forge.commentsSince((0,_core_base_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instantAt */ .l)(Date.parse(now()) - days * DAY_MS));
        if (!comments.ok)
            return comments;
        const place = comments.value.find(({ nodeId }) => id.startsWith(`${nodeId}#`)) ?? comments.value.findLast(({ author, body }) => author?.id === us && (0,_core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(body)?.milestone === milestone);
        if (place)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(place.issue);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
}
async function homeOf(venue, milestone) {
    const sight = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .freshSight */ .wj)(venue);
    if (!sight.ok)
        return sight;
    const look = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t5)(venue, milestone, sight.value.snapshot).finally(() => sight.value.snapshot.release());
    if (!look.ok)
        return look.problem.code === "milestone-not-found" ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : look;
    const { issue } = look.value.milestone;
    return typeof issue === "number" ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(issue) : pullOf(venue, look.value);
}
async function pullOf({ pulls }, { milestone: { id }, config }) {
    const branch = (0,_core_rules_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .workBranch */ .gN)(id, config.git_integration);
    if (!branch.ok || branch.value === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const open = await pulls.of(branch.value, "open");
    return open.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(open.value[0]?.number ?? null) : open;
}
async function saidIn({ forge }, { id, markdown }, { issue, us }) {
    const thread = (0,_thread_js__WEBPACK_IMPORTED_MODULE_5__/* .openThread */ .Dx)(forge, { issue, us });
    const wanted = (body) => (0,_core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readNoticeMarker */ .Rf)(body) === id;
    const ours = await thread.ours();
    if (!ours.ok)
        return ours;
    const before = await (0,_thread_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(forge, ours.value, wanted);
    const said = before ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(before) : await (0,_thread_js__WEBPACK_IMPORTED_MODULE_5__/* .sayOnce */ .N6)(forge, { thread, body: `${(0,_core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeMarker */ .Jb)(id)}\n\n${markdown}\n`, wanted });
    return said.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ url: said.value.url }) : said;
}


/***/ }),

/***/ 57455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ openThread),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   N6: () => (/* binding */ sayOnce)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33445);
// The comments of one issue while one command is dealt with: asked for once, and again only when something was said.

/** `us` is the id of our own account: whoever else writes our marker into a comment makes it none of ours. */
function openThread(forge, { issue, us }) {
    let known = null;
    const again = async () => {
        const all = await forge.comments(issue);
        if (!all.ok)
            return all;
        known = all.value.filter(({ author }) => author?.id === us).sort(oldestFirst);
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(known);
    };
    return { issue, again, ours: async () => (known === null ? again() : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(known)) };
}
function oldestFirst(left, right) {
    return left.createdAt === right.createdAt ? left.id - right.id : left.createdAt < right.createdAt ? -1 : 1;
}
/**
 * The one comment of ours that is about something: the oldest; others, which two doors at once may have made, are deleted. Null
 * where there is none yet. Problems: those of the forge.
 */
async function settle(forge, comments, wanted) {
    const [oldest = null, ...others] = comments.filter(({ body }) => wanted(body));
    // Whoever deletes second finds nothing to delete.
    for (const { id } of others)
        await forge.remove(id);
    return oldest;
}
/**
 * Says something new, unless somebody of ours was faster: then theirs is what stays, and it is the answer. Making a comment
 * cannot be conditional, so it is looked for again afterwards. Problems: those of the forge.
 */
async function sayOnce(forge, { thread, body, wanted }) {
    const said = await forge.say(thread.issue, body);
    if (!said.ok)
        return said;
    const now = await thread.again();
    if (!now.ok)
        return now;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)((await settle(forge, now.value, wanted)) ?? said.value);
}


/***/ }),

/***/ 79844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kiroFacts: () => (/* binding */ kiroFacts)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _core_files_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78399);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
/* harmony import */ var _core_rules_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63067);
/* harmony import */ var _core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9375);







async function kiroFacts(need, around) {
    switch (need.kind) {
        case "deliverables": return deliverables(need.milestone, around);
        case "approvals": return approvals(need.milestone, around);
        case "phase-templates": return templates(around.snapshot);
        case "standing": return standing(around);
    }
}
/** Where nobody can be asked who speaks, the verbs that have to know say so. */
async function standing({ standing: found }) {
    const who = await found?.();
    if (!who)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({});
    return who.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ standing: who.value }) : who;
}
async function deliverables(reference, { ports, loaded: { workspace } }) {
    const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findMilestone */ .sR)(workspace, reference);
    if (!milestone.ok)
        return milestone;
    const nowhere = { where: "nowhere", branch: null, head: null, files: [] };
    // Most milestones have no phases, and nobody is asked then.
    if (!ports.deliverables || !milestone.value.tasks.some(_core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ deliverables: nowhere });
    const branch = (0,_core_rules_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .workBranch */ .gN)(milestone.value.id, workspace.config.git_integration);
    if (!branch.ok)
        return branch;
    const files = await ports.deliverables.read({ milestone: milestone.value.id, branch: branch.value });
    return files.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ deliverables: files.value }) : files;
}
async function approvals(reference, { snapshot, loaded: { workspace } }) {
    const only = reference === null ? null : (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findMilestone */ .sR)(workspace, reference);
    if (only && !only.ok)
        return only;
    if (only?.ok && !only.value.tasks.some(_core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ approvals: { approvals: [], broken: [] } });
    const paths = await pathsOf(snapshot, only?.value.id ?? null);
    if (!paths.ok)
        return paths;
    const read = [];
    const broken = [];
    for (const [path, text] of await (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .readTexts */ .Z7)(snapshot, paths.value)) {
        const approval = text.ok ? (0,_core_files_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .readApproval */ .y)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(snapshot, path)) : text;
        if (!approval.ok)
            broken.push(approval.problem);
        else if (only === null || approval.value.milestone_id === only.value.id)
            read.push(approval.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ approvals: { approvals: newest(read), broken } });
}
/** Those of today lie in folders by milestone; earlier versions kept all of them side by side. */
async function pathsOf(snapshot, id) {
    const names = await snapshot.list("approvals");
    if (!names.ok)
        return names;
    const paths = names.value.filter((name) => /\.ya?ml$/.test(name)).map((name) => `approvals/${name}`);
    for (const name of id === null ? names.value.filter((other) => !/\.ya?ml$/.test(other)) : names.value.filter((other) => other === id)) {
        const below = await snapshot.list(`approvals/${name}`);
        if (!below.ok)
            return below;
        paths.push(...below.value.filter((file) => /\.ya?ml$/.test(file)).map((file) => `approvals/${name}/${file}`));
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(paths);
}
/** Of several files about the same gate the last one read holds: today's folders come after the earlier ones. */
function newest(read) {
    return [...new Map(read.map((approval) => [`${approval.milestone_id} ${approval.task_id} ${approval.phase}`, approval])).values()];
}
const OWN_TEMPLATES = `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.templates}/kiro`;
async function templates(snapshot) {
    const found = await filesBelow(snapshot, OWN_TEMPLATES);
    if (!found.ok)
        return found;
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .readTexts */ .Z7)(snapshot, found.value);
    const unreadable = [...texts.values()].find((text) => !text.ok);
    if (unreadable && !unreadable.ok)
        return unreadable;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ phaseTemplates: new Map([...texts].flatMap(([path, text]) => (text.ok ? [[path.slice(OWN_TEMPLATES.length + 1), text.value]] : []))) });
}
/** Names with an ending are files. */
async function filesBelow(snapshot, folder) {
    const names = await snapshot.list(folder);
    if (!names.ok)
        return names;
    const files = [];
    for (const name of names.value) {
        if (name.includes(".")) {
            files.push(`${folder}/${name}`);
            continue;
        }
        const below = await filesBelow(snapshot, `${folder}/${name}`);
        if (!below.ok)
            return below;
        files.push(...below.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(files);
}


/***/ })

};
