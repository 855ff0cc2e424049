export const id = 3975;
export const ids = [3975];
export const modules = {

/***/ 67516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   YF: () => (/* binding */ applyChanges),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
// Files as values: a tree of texts, and the changes that lead from one tree to another.
/** What is written; null deletes. */
function contentOf({ text, bytes }) {
    return text === null ? null : (bytes ?? text);
}
function applyChanges(tree, changes) {
    const next = new Map(tree);
    for (const { path, text } of changes) {
        if (text === null)
            next.delete(path);
        else
            next.set(path, text);
    }
    return next;
}
/** The changes between two trees, sorted by path; files with the same text are left out. */
function changesBetween(before, after) {
    const changes = [];
    for (const [path, text] of after)
        if (before.get(path) !== text)
            changes.push({ path, text });
    for (const path of before.keys())
        if (!after.has(path))
            changes.push({ path, text: null });
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
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

/***/ 13877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ writeMilestone),
/* harmony export */   w: () => (/* binding */ printMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60306);
/* harmony import */ var _model_compact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83065);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61724);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20487);
/* harmony import */ var _patch_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34723);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92775);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14822);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83313);








/** A new milestone's file. */
function printMilestone(milestone) {
    return (0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printYaml */ .d7)((0,_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactMilestone */ .s)(milestone));
}
/**
 * The file's text with `after` in it. `text` is the file as it was read, `before` what it meant. The result is read again:
 * where it does not mean exactly `after`, the file is written anew as a whole and `whole` says so.
 */
function writeMilestone(text, { before, after, source }) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__.parseYaml)(text, source.path);
    const root = value.ok ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I)(value.value) : null;
    const edits = root ? milestoneEdits(root, before, after) : null;
    for (const attempt of root && edits ? withOrWithoutStatus(root, edits, after) : []) {
        const patched = (0,_patch_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .patch */ .F)(text, attempt);
        if (means(patched.text, after, source))
            return patched;
    }
    return { text: printMilestone(after), whole: true };
}
/** A file that states no status keeps stating none as long as its tasks and its folder say the same. */
function withOrWithoutStatus({ mapping, prefix }, edits, { status }) {
    if (Object.hasOwn(mapping, "status"))
        return [edits];
    const others = edits.filter((edit) => edit.at.join() !== [...prefix, "status"].join());
    return [others, [...others, { kind: "set", at: [...prefix, "status"], value: status }]];
}
/** Progress is derived: a file that states none means the same. */
function means(text, wanted, source) {
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readMilestone */ .n)(text, source);
    return read.ok && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)({ ...read.value.milestone, progress: null }), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)({ ...wanted, progress: null }));
}
function milestoneEdits({ mapping, prefix }, before, after) {
    const place = { raw: mapping, at: prefix };
    const tasks = taskEdits(place, before.tasks, after.tasks);
    if (!tasks)
        return null;
    return [
        ...fieldEdits(place, { before: plainFields(before), after: plainFields(after), aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_KEYS */ .KV }),
        ...blockEdits(place, "timeline", { before: before.timeline, after: after.timeline, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMELINE_KEYS */ .nY }),
        ...dependencyEdits(place, before, after),
        ...progressEdits(place, after),
        ...tasks,
    ];
}
/** All fields but those that have edits of their own. Where nothing blocks any more, nothing of it stays. */
function plainFields({ tasks: _tasks, progress: _progress, dependencies: _dependencies, timeline: _timeline, blockers, ...fields }) {
    return { ...fields, blockers: blockers.length === 0 ? null : blockers };
}
/** One edit for each member that differs; a member that is no longer there is taken out. */
function fieldEdits({ raw, at }, { before, after, aliases }) {
    return Object.keys({ ...before, ...after }).flatMap((field) => {
        if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before[field], after[field]))
            return [];
        const key = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFor */ .uJ)(raw, field, aliases);
        return valueEdits([...at, key], raw[key], { before: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before[field] ?? null), after: after[field] });
    });
}
/** Null and undefined take the key away where it is there; lists and mappings are edited inside. */
function valueEdits(at, raw, { before, after }) {
    if (after === null || after === undefined)
        return raw === undefined ? [] : [{ kind: "remove", at }];
    const wanted = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(wanted) && Array.isArray(raw) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(before) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(raw, before))
        return listEdits(at, before, wanted);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(wanted) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(raw) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(before))
        return fieldEdits({ raw, at }, { before, after: wanted, aliases: {} });
    return [{ kind: "set", at, value: wanted }];
}
/** Removals from the end, then additions, so that every index is true when its turn comes. */
function listEdits(at, before, after) {
    let head = 0;
    while (head < before.length && head < after.length && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before[head], after[head]))
        head++;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before.at(-1 - tail), after.at(-1 - tail)))
        tail++;
    const removed = Array.from({ length: before.length - head - tail }, (_unused, index) => ({ kind: "remove", at: [...at, before.length - tail - 1 - index] }));
    const added = after.slice(head, after.length - tail).map((value, index) => ({ kind: "insert", at: [...at, head + index], value }));
    return [...removed, ...added];
}
/** A block such as `timeline`: edited where the file has one, made with what is not default where it has none. */
function blockEdits({ raw, at }, field, { before, after, aliases }) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after)))
        return [];
    const block = raw[field];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(block))
        return fieldEdits({ raw: block, at: [...at, field] }, { before, after, aliases });
    const said = Object.entries(after).filter(([, value]) => value !== null && value !== undefined);
    return [{ kind: "set", at: [...at, field], value: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(Object.fromEntries(said)) }];
}
/** A plain list means `requires`; a file without dependencies gets only what there is to say. */
function dependencyEdits({ raw, at }, before, after) {
    const difference = { before: before.dependencies, after: after.dependencies, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPENDENCY_KEYS */ .Ji };
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before.dependencies), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after.dependencies)))
        return [];
    const key = [...at, "dependencies"];
    const block = raw["dependencies"];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(block))
        return fieldEdits({ raw: block, at: key }, difference);
    if (Array.isArray(block))
        return valueEdits(key, block, { before: before.dependencies.requires, after: after.dependencies.requires });
    const said = Object.entries(after.dependencies).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return [{ kind: "set", at: key, value: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(Object.fromEntries(said)) }];
}
/** Only what the file states already: a number, or the members it has. */
function progressEdits({ raw, at }, after) {
    const stated = raw["progress"];
    if (typeof stated === "number")
        return stated === after.progress.percentage ? [] : [{ kind: "set", at: [...at, "progress"], value: after.progress.percentage }];
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(stated))
        return [];
    return Object.keys({ ..._dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRESS_KEYS */ .bm, last_update: [] }).flatMap((field) => {
        const key = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFor */ .uJ)(stated, field, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRESS_KEYS */ .bm);
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after.progress[field]);
        if (!Object.hasOwn(stated, key) || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(stated[key], value))
            return [];
        return [{ kind: "set", at: [...at, "progress", key], value }];
    });
}
/** null where the file keeps its tasks in a form that has no place for the change: the file is written anew then. */
function taskEdits({ raw, at }, before, after) {
    if (before === after || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after)))
        return [];
    const key = [...at, "tasks"];
    const items = raw["tasks"];
    if (items === undefined || items === null)
        return [{ kind: "set", at: key, value: after.map(_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTask */ .p) }];
    if (!Array.isArray(items) || items.length !== before.length || !items.every(_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv))
        return null;
    const next = new Map(after.map((task) => [task.id, task]));
    const kept = before.filter((task) => next.has(task.id));
    if (kept.some((task, index) => after[index]?.id !== task.id))
        return null;
    const changed = before.flatMap((task, index) => {
        const wanted = next.get(task.id);
        const item = items[index];
        return wanted && wanted !== task && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(item) ? fieldEdits({ raw: item, at: [...key, index] }, { before: task, after: wanted, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_KEYS */ .$P }) : [];
    });
    const removed = before.flatMap((task, index) => (next.has(task.id) ? [] : [{ kind: "remove", at: [...key, index] }])).reverse();
    const added = after.slice(kept.length).map((task, index) => ({ kind: "insert", at: [...key, kept.length + index], value: (0,_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTask */ .p)(task) }));
    return [...changed, ...removed, ...added];
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

/***/ 83065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compactTask),
/* harmony export */   s: () => (/* binding */ compactMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
// Milestones as files and events hold them: what is default or derived is left out.



const BARE_TASK = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ, { id: "", title: "" });
const BARE_MILESTONE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl, { id: "", title: "" });
const BARE_PHASE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0, {});
const BARE_DELIVERABLE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Deliverable */ .W5, { name: "" });
/** Written although it is the default: people look for it. */
const ALWAYS_WRITTEN = new Set(["id", "title", "name", "status", "priority"]);
/** Never written of our own accord: derived from the tasks. */
const DERIVED = new Set(["progress"]);
/** Reading it back gives an equal milestone, but for `progress`, which is derived. */
function compactMilestone(milestone) {
    const tasks = milestone.tasks.map(compactTask);
    const deliverables = milestone.deliverables.map((item) => compact(item, BARE_DELIVERABLE));
    const fields = compact(milestone, BARE_MILESTONE);
    return {
        ...fields,
        ...(deliverables.length > 0 && { deliverables }),
        ...(tasks.length > 0 && { tasks }),
    };
}
function compactTask(task) {
    const { kiro_workflow } = task;
    const phases = Object.entries(kiro_workflow.phases).map(([name, phase]) => [name, compact(phase, BARE_PHASE)]);
    return compact({ ...task, kiro_workflow: { ...kiro_workflow, phases: Object.fromEntries(phases) } }, BARE_TASK);
}
function compact(value, bare) {
    const entries = Object.entries(value).filter(([key]) => !DERIVED.has(key) && (ALWAYS_WRITTEN.has(key) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(value[key], bare[key])));
    return Object.fromEntries(entries.filter(([, member]) => member !== undefined).map(([key, member]) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(compactMember(member, bare[key]))]));
}
/** Blocks such as `timeline` and `dependencies` leave their own defaults out. */
function compactMember(member, bare) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(member) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(bare))
        return member;
    return Object.fromEntries(Object.entries(member).filter(([key, part]) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(part, bare[key]) || key === "enabled"));
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

/***/ 89701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ cycleProblem),
/* harmony export */   iU: () => (/* binding */ invariants)
/* harmony export */ });
/* unused harmony export requirements */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);
// What must hold of every milestone that a command leaves behind.



/**
 * Checks the milestones that differ between two workspaces. Faults that were there before are not this command's: they
 * are left to `data validate`. Problems: `dependency-cycle`, `dependency-not-found`, `invariant-broken`.
 */
function invariants(before, after) {
    for (const [id, milestone] of after.milestones) {
        const former = before.milestones.get(id);
        if (former === milestone)
            continue;
        const broken = faultsOf(milestone).find((fault) => !former || !faultsOf(former).some((old) => old.message === fault.message));
        if (broken)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(broken);
    }
    return cycleAmong(before, after);
}
function faultsOf(milestone) {
    return [...duplicateTasks(milestone), ...unknownTaskDependencies(milestone), ...taskCycle(milestone), ...untrueStatus(milestone)];
}
function duplicateTasks(milestone) {
    const ids = milestone.tasks.map((task) => task.id);
    if (new Set(ids).size === ids.length)
        return [];
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${milestone.id} would have task ${twice} twice.`, { hint: "Give each task an id of its own." })];
}
function unknownTaskDependencies(milestone) {
    const ids = new Set(milestone.tasks.map((task) => task.id));
    return milestone.tasks.flatMap((task) => task.dependencies
        .filter((dependency) => !ids.has(dependency))
        .map((dependency) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `Task ${task.id} waits for ${dependency}, which milestone ${milestone.id} does not have.`, { hint: "Name a task of the same milestone." })));
}
function taskCycle(milestone) {
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(new Map(milestone.tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [cycleProblem(`Tasks of ${milestone.id} wait for each other`, cycle)] : [];
}
function untrueStatus(milestone) {
    const open = milestone.tasks.filter((task) => task.status !== "completed" && task.status !== "cancelled");
    if (milestone.status !== "completed" || open.length === 0)
        return [];
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${milestone.id} cannot be completed: ${open.map((task) => task.id).join(", ")} open.`, { hint: "Complete or cancel these tasks first." })];
}
/** Cycles between milestones are looked for only where a command changed what a milestone requires, since that takes all of them. */
function cycleAmong(before, after) {
    const changed = [...after.milestones.values()].some((milestone) => before.milestones.get(milestone.id)?.dependencies.requires.join() !== milestone.dependencies.requires.join() && milestone.dependencies.requires.length > 0);
    if (!changed)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(requirements(after));
    const old = cycle && (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(requirements(before));
    return cycle && !old ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(cycleProblem("Milestones would wait for each other", cycle)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
}
function requirements(workspace) {
    return new Map([...workspace.milestones.values()].map((milestone) => [milestone.id, milestone.dependencies.requires]));
}
function cycleProblem(what, cycle) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-cycle", `${what}: ${cycle.join(" → ")}.`, { hint: "Take one of these dependencies away." });
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


/***/ }),

/***/ 22912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   h: () => (/* binding */ MILESTONES_NAMED_MAX)
/* harmony export */ });
/* harmony import */ var _core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19796);
// The commit message of a command: what was done, for which milestones, by which request.

/** More names than this make nobody wiser. */
const MILESTONES_NAMED_MAX = 10;
function messageOf({ order, caller, changes, subject, commit }) {
    const ids = new Set(changes.flatMap(({ path }) => /^(?:active|completed|events)\/(.+)\.(?:ya?ml|jsonl)$/.exec(path)?.[1] ?? []));
    return {
        subject: (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSubject */ .sF)(`chore(milestones): ${subject}`),
        body: "",
        trailers: [
            ...[...ids].sort().slice(0, MILESTONES_NAMED_MAX).map((id) => ["Milestone", id]),
            ["Command", (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLine */ .w_)(order.line)],
            ["Actor", (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLine */ .w_)(caller.actor)],
            ["Request", (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLine */ .w_)(caller.request.id)],
        ],
        commit,
    };
}


/***/ }),

/***/ 76838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ earlier)
/* harmony export */ });
/* harmony import */ var _core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19796);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66566);
/* harmony import */ var _core_model_event_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47780);
/* harmony import */ var _core_model_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65114);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16822);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63025);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22912);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9375);
// Requests that come twice: found by their id, and answered as they were the first time.










/**
 * The first answer to this request, with the warning `already-done`; null where the id is new. Another command under the same
 * id is `request-conflict`. The answer is given from the commit that the request made, or from the present where there is none.
 * Problems: those of a history that alone could tell.
 */
async function earlier(attempt) {
    const { caller: { request: { id } }, order, snapshot, ports } = attempt;
    const commits = await ports.history.commits({ request: (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .commitLine */ .w_)(id) });
    if (!commits.ok && ports.history.isWhole)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(commits.problem);
    const commit = commits.ok ? (commits.value[0] ?? null) : null;
    const logs = logsOf(attempt, commit);
    const events = await eventsOf(id, { snapshot, logs });
    if (events.length === 0 && commit === null)
        return null;
    const told = events.map((event) => event.details["command"]).find((line) => typeof line === "string");
    const same = told === undefined ? (commit?.command ?? null) === (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .commitLine */ .w_)(order.line) : told === order.line;
    return same ? repeated(attempt, { events, commit, logs }) : (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(otherCommand(id, told ?? commit?.command ?? "another command"));
}
function otherCommand(request, command) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("request-conflict", `Request ${request} was \`${command}\` before.`, { hint: "Give this command a request id of its own." });
}
/** Those that the commit names and those that the verb is about; all of them where changes are not committed and no id is said. */
function logsOf({ ports, order: { verb, args } }, commit) {
    const scope = verb.scope?.(args) ?? "all";
    const about = typeof scope === "object" ? scope.milestones.filter(_core_model_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isMilestoneId */ .i4) : [];
    if (commit)
        return commit.milestones.length < _message_js__WEBPACK_IMPORTED_MODULE_8__/* .MILESTONES_NAMED_MAX */ .h ? [...new Set([...commit.milestones.filter(_core_model_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isMilestoneId */ .i4), ...about])] : "all";
    const isNamed = typeof scope === "object" && about.length > 0 && about.length === scope.milestones.length;
    return isNamed || ports.history.isWhole ? about : "all";
}
async function eventsOf(request, { snapshot, logs }) {
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .readTexts */ .Z7)(snapshot, logs === "all" ? await everyLog(snapshot) : logs.map(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH));
    const found = [];
    for (const [path, text] of texts) {
        if (!text.ok || !text.value.includes(JSON.stringify(request)))
            continue;
        found.push(...(0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_1__.readEvents)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(snapshot, path)).events.filter((event) => event.request_id === request));
    }
    return found;
}
async function everyLog(snapshot) {
    const names = await snapshot.list(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDERS */ .Yk.events);
    return (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDERS */ .Yk.events}/${name}`);
}
/** What was told the first time and is not on record: nothing was there yet. */
const FIRST = { present: { entries: [], files: [] } };
async function repeated({ ports, order, caller, snapshot }, { events: recorded, commit, logs }) {
    const then = commit ? await ports.repository.snapshot({ for: "read", ref: commit.id }) : null;
    const state = then?.ok ? then.value : snapshot;
    // Committed after the snapshot was taken: what happened is not in it yet.
    const happened = recorded.length > 0 ? recorded : await eventsOf(caller.request.id, { snapshot: state, logs });
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .load */ .Hh)(state, { scope: order.verb.scope?.(order.args) ?? "all", settings: ports.settings });
    if (then?.ok)
        await then.value.release();
    if (!loaded.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(loaded.problem);
    const events = happened.flatMap((event) => draftOf(event));
    const context = { actor: caller.actor, now: happened[0]?.timestamp ?? caller.now(), request: caller.request.id, facts: FIRST };
    const { data, reply } = order.verb.answer(loaded.value.workspace, order.args, { events, context });
    const warning = (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("already-done", `Request ${caller.request.id} was carried out before; nothing was changed.`);
    return { data, reply, warnings: [warning], problem: null, changes: [], diff: "", repeated: true };
}
function draftOf({ event_type, milestone_id, details }) {
    return isEventType(event_type) && milestone_id !== null ? [{ event_type, milestone_id, details }] : [];
}
function isEventType(type) {
    return _core_model_event_js__WEBPACK_IMPORTED_MODULE_9__/* .EVENT_TYPES */ .Ru.some((known) => known === type);
}


/***/ }),

/***/ 93975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transact: () => (/* binding */ transact)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/rules/authority.js
var authority = __webpack_require__(52315);
// EXTERNAL MODULE: ./lib/core/rules/evolve.js
var evolve = __webpack_require__(57217);
// EXTERNAL MODULE: ./lib/core/rules/invariants.js
var invariants = __webpack_require__(89701);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/facts.js
var engine_facts = __webpack_require__(88096);
// EXTERNAL MODULE: ./lib/core/base/result.js
var base_result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/kiro/due.js
var kiro_due = __webpack_require__(25774);
// EXTERNAL MODULE: ./lib/core/rules/kiro/sight.js
var kiro_sight = __webpack_require__(41113);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/moves.js
var moves = __webpack_require__(21054);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/row.js
var row = __webpack_require__(87128);
;// CONCATENATED MODULE: ./lib/core/rules/kiro/acts/fall-due.js
// What time alone does to phases, as events and approvals: said once, by nobody, and never over files that have changed since.








/** Whether anything is due, by the phases alone: approvals need not be read where none of them can be. */
function mayBeDue(milestone, { workspace: { config }, clocks }) {
    const waits = milestone.tasks.some(({ kiro_workflow: { phases } }) => Object.values(phases).some(({ status }) => status === "waiting_approval"));
    return waits || (0,kiro_due/* dueOf */.I)(milestone, [], { config, clocks }).length > 0;
}
/** The workspace after it, with the events and approvals that it is. Problems: those of sights that are broken. */
function fallDue(milestone, facts, { workspace, clocks, counts }) {
    let state = workspace;
    const events = [];
    const approvals = [];
    for (const due of (0,kiro_due/* dueOf */.I)(milestone, facts.approvals?.approvals ?? [], { config: workspace.config, clocks })) {
        const moved = dueMove(due, facts, { workspace: state, clocks, counts });
        if (!moved.ok)
            return moved;
        events.push(...moved.value.events);
        approvals.push(...moved.value.approvals);
        state = (0,evolve/* evolve */.s)(state, moved.value.events, clocks.now);
    }
    return (0,base_result.ok)({ events, approvals, workspace: state });
}
function dueMove(due, facts, { workspace, clocks: { now }, counts }) {
    const { milestone, task, phase } = due;
    if (due.kind === "overdue")
        return (0,base_result.ok)({ events: [{ event_type: "kiro_phase_overdue", milestone_id: milestone, details: { task_id: task, phase, since: due.since } }], approvals: [] });
    const sight = (0,kiro_sight/* sightOf */.p)(workspace, { milestone, task, phase }, facts);
    if (!sight.ok)
        return sight;
    const act = { workspace, at: now, by: NOBODY, counts };
    const stale = (0,approach/* staleGates */.Ew)(sight.value.milestone, sight.value.task, { workspace, facts });
    if (!stale.ok)
        return stale;
    const others = stale.value.filter((gate) => gate.phase !== phase);
    if (sight.value.drifted || others.length > 0)
        return (0,base_result.ok)((0,moves/* reopenedGates */.JJ)([...others, ...(sight.value.drifted ? [sight.value] : [])], act));
    if (!sight.value.approval)
        return (0,base_result.ok)({ events: [], approvals: [] });
    const approval = (0,kiro_approvals/* autoApproved */.LT)(sight.value.approval, now);
    const moved = (0,moves/* over */.Zh)(sight.value, act, { status: "approved", manner: "automatic", more: { automatic: true, approval: { ...(0,row/* approvalRow */.ge)(approval, { counts }) } } });
    return (0,base_result.ok)({ events: moved.events, approvals: [approval] });
}
/** Time is nobody. */
const NOBODY = { login: "", id: null };

// EXTERNAL MODULE: ./lib/engine/kiro/facts.js
var facts = __webpack_require__(79844);
;// CONCATENATED MODULE: ./lib/engine/kiro/due-first.js







/** null where nothing is due, which is found out without reading anything for milestones that have no phases. */
async function dueFirst(attempt, loaded, now) {
    const { workspace } = loaded;
    if (attempt.order.verb.settles || !(0,approach/* kiroIsOn */.Ly)(workspace.config))
        return (0,base_result.ok)(null);
    const near = concerned(attempt, loaded).filter((milestone) => mayBeDue(milestone, { workspace, clocks: { now, server: null } }));
    let fallen = { workspace, events: [], approvals: [] };
    for (const milestone of near) {
        const next = await dueOfOne(milestone, { attempt, loaded, now, fallen });
        if (!next.ok)
            return next;
        fallen = next.value;
    }
    return (0,base_result.ok)(fallen.events.length === 0 ? null : fallen);
}
/** The milestones that a command names; one that looks after all of them looks at all. */
function concerned({ order: { verb, args } }, { workspace }) {
    const scope = verb.scope?.(args) ?? "all";
    if (typeof scope === "object")
        return [...new Set(scope.milestones)].flatMap((reference) => found(workspace, reference));
    return verb.due === "all" ? [...workspace.milestones.values()] : [];
}
function found(workspace, reference) {
    const milestone = (0,find/* findMilestone */.sR)(workspace, reference);
    return milestone.ok ? [milestone.value] : [];
}
/** Who speaks is asked only where something is due by our clock: the forge's may say that it is not yet. */
async function dueOfOne(milestone, { attempt, loaded, now, fallen }) {
    const { ports, snapshot, caller } = attempt;
    const around = { ports, snapshot, loaded, now, standing: caller.standing };
    const approvals = await (0,facts.kiroFacts)({ kind: "approvals", milestone: milestone.id }, around);
    if (!approvals.ok)
        return approvals;
    const known = approvals.value.approvals?.approvals ?? [];
    const { config } = fallen.workspace;
    const early = (0,kiro_due/* dueOf */.I)(milestone, known, { config, clocks: { now, server: null } });
    if (early.length === 0)
        return (0,base_result.ok)(fallen);
    const standing = await caller.standing?.();
    // Where the forge cannot be asked for the time, nothing has passed.
    if (standing && !standing.ok)
        return (0,base_result.ok)(fallen);
    const clocks = { now, server: standing?.value.server ?? null };
    const files = early.some(({ kind }) => kind === "auto-approve") ? await (0,facts.kiroFacts)({ kind: "deliverables", milestone: milestone.id }, around) : (0,base_result.ok)({});
    if (!files.ok)
        return files;
    const counts = (0,kiro_approvals/* localCounts */.Gg)(config, { forge: standing?.value.forge ?? true });
    const next = fallDue(milestone, { ...approvals.value, ...files.value }, { workspace: fallen.workspace, clocks, counts });
    return next.ok ? (0,base_result.ok)({ workspace: next.value.workspace, events: [...fallen.events, ...next.value.events], approvals: [...fallen.approvals, ...next.value.approvals] }) : next;
}
/** What was gathered before, with the approvals as they are now. */
function withFallen(facts, { approvals }) {
    if (!facts.approvals)
        return facts;
    return { ...facts, approvals: { ...facts.approvals, approvals: newest([...facts.approvals.approvals, ...approvals]) } };
}
/** Each gate once, as it was said last. */
function newest(approvals) {
    return [...new Map(approvals.map((approval) => [`${approval.milestone_id} ${approval.task_id} ${approval.phase}`, approval])).values()];
}

// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/engine/message.js
var message = __webpack_require__(22912);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(63067);
;// CONCATENATED MODULE: ./lib/engine/outside.js
// What follows a command outside the files, once these are committed: deliverables, orders, leases, journals, refs.



/** Everything is tried. A process that dies in between leaves what the next clean-up finds, and deliverables that are made when they are asked for again. */
async function followUp(ports, { deliverables = [], orders = [], revoke = [], forget = [], refs = [] }, config) {
    const { leases, journal, seats } = ports;
    const problems = [];
    for (const files of deliverables) {
        const made = await make(ports, files, config);
        if (!made.ok)
            problems.push(notMade(files, made.problem));
    }
    for (const { session, order } of orders) {
        const given = await seats.order(session, order);
        if (!given.ok)
            problems.push(given.problem);
    }
    for (const name of revoke) {
        const revoked = await leases.revoke(name);
        if (!revoked.ok)
            problems.push(revoked.problem);
    }
    for (const session of forget) {
        const removed = await journal.remove(session);
        if (!removed.ok)
            problems.push(removed.problem);
        seats.clear(session);
    }
    const unmoved = await moveAll(ports, refs);
    return { problem: [...problems, ...unmoved.values()].find((one) => one !== null) ?? null, unmoved };
}
async function make({ deliverables }, files, { git_integration }) {
    const branch = (0,branch_name/* workBranch */.gN)(files.milestone, git_integration);
    if (!branch.ok)
        return branch;
    return deliverables ? deliverables.add({ milestone: files.milestone, branch: branch.value }, files) : (0,base_result/* failed */.g)((0,problem/* problem */.CC)("prerequisite-missing", "There is no git repository here to keep them in."));
}
function notMade({ milestone, files }, { message, hint, ...rest }) {
    const task = files[0]?.path.split("/")[2] ?? "";
    const again = `Make them with \`milestone kiro regenerate ${milestone} ${task}\`.`;
    return { ...rest, message: `What was decided is kept, but the deliverables of ${milestone} were not made. ${message}`, hint: hint === undefined ? again : `${hint} ${again}` };
}
async function moveAll({ branches }, rows) {
    const unmoved = new Map();
    for (const row of rows) {
        const stuck = await stuckIn(branches, row);
        if (stuck)
            unmoved.set(stuck.ref, stuck.problem);
    }
    return unmoved;
}
/** A ref that stands where it should already was moved by an earlier try. */
async function stuckIn(branches, row) {
    for (const { ref, from, to } of row) {
        if (!branches)
            return { ref, problem: (0,problem/* problem */.CC)("git-failed", "There is no git repository here, so there are no branches.") };
        const moved = await branches.refs.swap(ref, from, to);
        if (!moved.ok)
            return { ref, problem: moved.problem };
        if (moved.value.kind === "moved" && moved.value.at !== to)
            return { ref, problem: null };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/engine/request.js
var request = __webpack_require__(76838);
// EXTERNAL MODULE: ./lib/core/base/edit.js
var base_edit = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/tree.js
var tree = __webpack_require__(67516);
// EXTERNAL MODULE: ./lib/core/files/events.js
var events = __webpack_require__(93109);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(66566);
// EXTERNAL MODULE: ./lib/core/files/config/config.js
var config = __webpack_require__(11679);
// EXTERNAL MODULE: ./lib/core/files/config/entries.js
var entries = __webpack_require__(36905);
// EXTERNAL MODULE: ./lib/core/files/patch/patch.js + 4 modules
var patch = __webpack_require__(34723);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/config/edit.js
// Editing a configuration by key, whichever way the key is written in it, so that only the lines concerned change.









/**
 * The text after `set` and `remove` of dotted keys: a key that stands several times, dotted or under a former name is set
 * where it holds and removed everywhere. Every result is read again; `whole` says that only writing anew gave what is
 * wanted. Problem: that of a text with a part that cannot be read.
 */
function editConfig({ path, text }, edits) {
    let result = { text, whole: false };
    for (const edit of edits) {
        const read = (0,entries/* readEntries */.$)({ path, text: result.text });
        const fault = read.whole ? undefined : read.problems.at(-1);
        if (fault)
            return (0,base_result/* failed */.g)(fault);
        const mark = result.text.startsWith("\uFEFF") ? "\uFEFF" : "";
        const edited = editOne(read.text, edit);
        if (!edited)
            return (0,base_result/* failed */.g)((0,problem/* problem */.CC)("invalid-value", `${edit.at.join(".")} cannot be written into this file.`, { at: { path } }));
        result = { text: mark + edited.text, whole: result.whole || edited.whole };
    }
    return (0,base_result.ok)(result);
}
function editOne(text, edit) {
    const key = edit.at.join(".");
    const before = ownValues(text);
    const wanted = new Map(before);
    if (edit.kind === "remove")
        wanted.delete(key);
    else
        wanted.set(key, edit.value);
    if (sameValues(before, wanted))
        return { text, whole: false };
    const found = entriesOf(text).filter((entry) => keyOf(entry) === key);
    const ways = edit.kind === "remove" ? removals(text, found) : settings(text, { edit, found });
    for (const way of ways) {
        const edited = way();
        if (edited && !edited.whole && sameValues(ownValues(edited.text), wanted))
            return edited;
    }
    const whole = (0,print/* printYaml */.d7)([...wanted].reduce((value, [name, member]) => (0,base_edit/* applyEdits */.c)(value, [{ kind: "set", at: name.split("."), value: member }]), {}));
    return sameValues(ownValues(whole), wanted) ? { text: whole, whole: true } : undefined;
}
/** The line it has, a line in its section, a dotted line at the end, in this order. */
function settings(text, { edit, found }) {
    const last = found.at(-1);
    const complete = withFinalNewline(text);
    const possible = isStrict(text) && (last !== undefined || !isThroughValue(text, edit.at));
    return [
        () => (possible ? (0,patch/* patch */.F)(last ? text : complete, [{ ...edit, at: last?.way ?? edit.at }]) : undefined),
        () => (last?.span ? { text: replaced(text, last.span, edit.value), whole: false } : undefined),
        () => ({ text: `${complete}${edit.at.join(".")}: ${inLine(edit.value)}${newlineOf(text)}`, whole: false }),
    ];
}
function removals(text, found) {
    return [
        () => (isStrict(text) ? (0,patch/* patch */.F)(text, found.map(({ way }) => ({ kind: "remove", at: way }))) : undefined),
        () => ({ text: found.toReversed().reduce(withoutEntry, text), whole: false }),
    ];
}
/** Whether one value stands where the path wants keys: it would go, although it may mean another key. */
function isThroughValue(text, path) {
    return entriesOf(text).some(({ way, value }) => value !== null && way.length < path.length && way.every((name, index) => name === path[index]));
}
function isStrict(text) {
    return (0,yaml.parseYaml)(text, "").ok;
}
function withFinalNewline(text) {
    return text === "" || text.endsWith("\n") ? text : text + newlineOf(text);
}
function newlineOf(text) {
    return text.includes("\r\n") ? "\r\n" : "\n";
}
function replaced(text, [start, end], value) {
    return text.slice(0, start) + inLine(value) + text.slice(end);
}
function inLine(value) {
    return (0,json/* isList */.Lv)(value) ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]` : (0,print/* printYaml */.d7)(value).trimEnd();
}
/** Without the lines of an entry: its own, and those below it that stand further in or are its items. */
function withoutEntry(text, { key }) {
    const start = text.lastIndexOf("\n", key - 1) + 1;
    const indent = text.slice(start, key);
    if (indent.trim() !== "")
        return text;
    const rest = text.slice(start).split(/(?<=\n)/);
    const below = rest.slice(1).findIndex((line) => !(line.startsWith(`${indent} `) && line.trim() !== "") && !line.startsWith(`${indent}- `));
    const lines = below < 0 ? rest.length : below + 1;
    return text.slice(0, start) + rest.slice(lines).join("");
}
function entriesOf(text) {
    return (0,entries/* readEntries */.$)({ path: "", text }).entries;
}
function keyOf(entry) {
    const meaning = (0,config/* meaningOf */.P)(entry);
    return "key" in meaning ? meaning.key.key : entry.path.join(".");
}
/** What a text says, by dotted key; the later of two values holds. */
function ownValues(text) {
    const values = new Map();
    for (const entry of entriesOf(text)) {
        const meaning = (0,config/* meaningOf */.P)(entry);
        if ("key" in meaning)
            values.set(meaning.key.key, meaning.written.value);
        else if ("other" in meaning)
            values.set(entry.path.join("."), entry.value);
    }
    return values;
}
function sameValues(left, right) {
    return (0,json/* sameJson */.Vk)(Object.fromEntries(left), Object.fromEntries(right));
}

// EXTERNAL MODULE: ./lib/core/files/read.js + 1 modules
var read = __webpack_require__(14822);
// EXTERNAL MODULE: ./lib/core/files/write.js
var write = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(21097);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(13303);
;// CONCATENATED MODULE: ./lib/engine/written.js
// The files that a decision comes to, and the workspace as they will be read.


















async function written(attempt, decided) {
    const { evolved, decision, loaded } = decided;
    const milestones = milestoneChanges(loaded.workspace, evolved, loaded.texts);
    const edited = await editedFiles(attempt, decided);
    if (!edited.ok)
        return edited;
    const events = await eventChanges(attempt, decided);
    if (!events.ok)
        return events;
    const sessions = await sessionChanges(attempt, decided);
    if (!sessions.ok)
        return sessions;
    const approvals = await approvalChanges(attempt, decided);
    const wanted = [...milestones.changes, ...edited.value.changes, ...(decision.files ?? []), ...sessions.value.changes, ...approvals.changes, ...events.value.changes];
    const before = new Map([...loaded.texts, ...edited.value.read, ...sessions.value.read, ...approvals.read, ...events.value.read]);
    const changes = attempt.order.verb.settles ? wanted : (0,tree/* changesBetween */.iv)(before, (0,tree/* applyChanges */.YF)(before, wanted));
    const after = await asRead(attempt, { evolved, changes });
    return (0,base_result.ok)({ before, changes, after, warnings: [...milestones.warnings, ...edited.value.warnings] });
}
function milestoneChanges(before, after, texts) {
    const changes = [];
    const warnings = [];
    for (const [id, milestone] of after.milestones) {
        const former = before.milestones.get(id);
        const path = ownPath(milestone, after.paths.get(id));
        const oldPath = before.paths.get(id);
        if (former === milestone)
            continue;
        const text = oldPath === undefined ? undefined : texts.get(oldPath);
        if (!former || text === undefined) {
            changes.push({ path, text: (0,write/* printMilestone */.w)(milestone) });
            continue;
        }
        const source = { id, path: (0,engine_texts/* shownPath */.pS)(before, path), home: (0,layout/* homeOf */.lt)(path) };
        const own = meaningOf(text, { ...source, home: (0,layout/* homeOf */.lt)(oldPath ?? path) });
        const patched = (0,write/* writeMilestone */.c)(text, { ...ownWords(own ?? former, former, milestone), source });
        if (patched.whole)
            warnings.push(rewritten(source.path));
        changes.push({ path, text: patched.text });
        if (oldPath !== undefined && oldPath !== path)
            changes.push({ path: oldPath, text: null });
    }
    return { changes, warnings };
}
/** A milestone out of a file that holds others too gets one of its own by its first change; that file stays as it is. */
function ownPath({ id, status }, path) {
    if (path !== undefined && (0,layout/* isMilestonePath */.ki)(path))
        return path;
    return status === "completed" || status === "archived" ? (0,workspace/* completedPath */.vD)(id) : (0,workspace/* activePath */.iW)(id);
}
/** The milestone that a text means, its progress derived; null where it means none. */
function meaningOf(text, source) {
    const reading = (0,read/* readMilestone */.n)(text, source);
    return reading.ok ? (0,progress/* withProgress */.E0)(reading.value.milestone) : null;
}
/** Dependencies that came from a file beside the milestones stay there: only what changed is said in the milestone's own file. */
function ownWords(own, former, wanted) {
    const same = (0,json/* sameJson */.Vk)((0,json/* toJson */.aB)(former.dependencies), (0,json/* toJson */.aB)(wanted.dependencies));
    return { before: own, after: same ? { ...wanted, dependencies: own.dependencies } : wanted };
}
function rewritten(path) {
    return (0,problem/* problem */.CC)("rewritten-whole", `${path} could not be edited line by line and was written anew; comments in it are gone.`, {
        at: { path },
        hint: "See the change with `git diff HEAD~1`.",
    });
}
async function editedFiles({ snapshot }, { decision }) {
    const edits = decision.edits ?? [];
    const touched = [...edits.map(({ path }) => path), ...(decision.files ?? []).map(({ path }) => path)];
    const read = new Map();
    for (const [path, text] of await (0,engine_texts/* readTexts */.Z7)(snapshot, touched)) {
        if (text.ok)
            read.set(path, text.value);
        else if (edits.some((edit) => edit.path === path))
            return text;
    }
    const patched = (0,base_result/* all */.Q)(edits.map(({ path, edits: wanted }) => edited({ path, shown: (0,engine_texts/* shownPath */.pS)(snapshot, path), text: read.get(path), wanted })));
    if (!patched.ok)
        return patched;
    const results = patched.value;
    const warnings = results.filter(({ whole }) => whole).map(({ path }) => rewritten((0,engine_texts/* shownPath */.pS)(snapshot, path)));
    return (0,base_result.ok)({ changes: results.map(({ path, text }) => ({ path, text })), warnings, read });
}
/** The configuration is edited as it is read: keys that appear twice, dotted or under another name are its own matter. */
function edited({ path, shown, text, wanted }) {
    if (path === config_config/* CONFIG_PATH */.tF) {
        const patched = editConfig({ path: shown, text: text ?? "" }, wanted);
        return patched.ok ? (0,base_result.ok)({ path, ...patched.value }) : patched;
    }
    if (text === undefined)
        return (0,base_result.ok)({ path, text: (0,print/* printYaml */.d7)((0,base_edit/* applyEdits */.c)({}, wanted)), whole: false });
    const read = (0,yaml.parseYaml)(text, shown);
    return read.ok ? (0,base_result.ok)({ path, ...(0,patch/* patch */.F)(text, wanted) }) : read;
}
/** Records of sessions, whole; with `backup_sessions` the former text of each is kept beside it. */
async function sessionChanges({ snapshot }, { decision, loaded }) {
    const { sessions = [] } = decision;
    const changes = [];
    const read = new Map();
    if (sessions.length === 0)
        return (0,base_result.ok)({ changes, read });
    const { printSession } = await __webpack_require__.e(/* import() */ 8738).then(__webpack_require__.bind(__webpack_require__, 68738));
    const texts = await (0,engine_texts/* readTexts */.Z7)(snapshot, sessions.flatMap(({ id }) => [(0,layout/* sessionPath */.kz)(id), (0,layout/* sessionBackupPath */.EA)(id)]));
    for (const [path, text] of texts)
        if (text.ok)
            read.set(path, text.value);
    for (const session of sessions) {
        const [path, text] = [(0,layout/* sessionPath */.kz)(session.id), printSession(session)];
        const former = read.get(path);
        changes.push({ path, text });
        const keeps = loaded.workspace.config.session_management.backup_sessions && former !== undefined && former !== text;
        if (keeps)
            changes.push({ path: (0,layout/* sessionBackupPath */.EA)(session.id), text: former });
    }
    return (0,base_result.ok)({ changes, read });
}
/** Approvals, whole. */
async function approvalChanges({ snapshot }, { decision: { approvals = [] } }) {
    if (approvals.length === 0)
        return { changes: [], read: new Map() };
    const { approvalPath, printApproval } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78399));
    const changes = approvals.map((approval) => ({ path: approvalPath(approval), text: printApproval(approval) }));
    const texts = await (0,engine_texts/* readTexts */.Z7)(snapshot, changes.map(({ path }) => path));
    return { changes, read: new Map([...texts].flatMap(([path, text]) => (text.ok ? [[path, text.value]] : []))) };
}
async function eventChanges({ snapshot, order, caller }, { decision, context }) {
    const changes = [];
    const read = new Map();
    const [first] = decision.events;
    for (const [id, drafts] of Map.groupBy(decision.events, (event) => event.milestone_id)) {
        const path = (0,layout/* eventsPath */.JH)(id);
        const old = (await (0,engine_texts/* readTexts */.Z7)(snapshot, [path])).get(path);
        if (old && !old.ok)
            return old;
        if (old)
            read.set(path, old.value);
        const lines = drafts.map((draft) => eventOf(draft, { timestamp: context.now, actor: caller.actor, request_id: caller.request.id, command: draft === first ? order.line : null }));
        changes.push({ path, text: (0,events.appendEvents)(old?.value, lines) });
    }
    return (0,base_result.ok)({ changes, read });
}
/** The first event of a request says which command it was. */
function eventOf({ event_type, milestone_id, details, session_id, at }, { timestamp, actor, request_id, command }) {
    const told = command === null ? details : { ...details, command };
    return { timestamp: at ?? timestamp, event_type, milestone_id, session_id: session_id ?? null, actor, request_id, details: told };
}
/** Milestones and configuration read again from their new texts. */
async function asRead({ snapshot, ports }, { evolved, changes }) {
    let after = evolved;
    for (const { path, text } of changes) {
        const id = /^(?:active|completed)\/([^/]+)$/.exec(path)?.[1];
        const name = id === undefined ? null : (0,layout/* idOfFileName */.U1)(id);
        const milestone = name !== null && text !== null ? meaningOf(text, { id: name, path: (0,engine_texts/* shownPath */.pS)(snapshot, path), home: (0,layout/* homeOf */.lt)(path) }) : null;
        if (milestone)
            after = (0,workspace/* withMilestone */.Pp)(after, milestone, path);
    }
    const config = await (0,load/* loadConfig */.Z9)(snapshot, { settings: ports.settings, changes });
    return { ...after, exists: after.exists || changes.length > 0, config: config.reading.config, database: config.database };
}

;// CONCATENATED MODULE: ./lib/engine/transact.js
// Carrying out a command: load, decide, evolve, write, commit, and again from the start if somebody was faster.












/** Somebody who edits by hand faster than this is not waited for. */
const ATTEMPTS_MAX = 5;
/** Problems: the verb's own, `permission-denied`, `request-conflict`, the invariants', `conflict`, and those of the repository. */
async function transact(ports, order, caller) {
    const { verb } = order;
    const allowed = (0,authority/* authorize */.Gq)({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args: order.args });
    if (!allowed.ok)
        return (0,ask/* stopped */.ce)(allowed.problem);
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
        const finished = await attempted(ports, order, caller);
        if (finished !== "moved")
            return finished;
    }
    return (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("conflict", `The files of ${verb.name} kept changing while it worked.`, { hint: "Run it again." }));
}
async function attempted(ports, order, caller) {
    const snapshot = await ports.repository.snapshot({ for: caller.dryRun ? "read" : "write" });
    if (!snapshot.ok)
        return (0,ask/* stopped */.ce)(snapshot.problem);
    const happened = [];
    const untold = [];
    let finished;
    try {
        finished = await decided({ ports, order, caller, snapshot: snapshot.value, tell: (one) => void happened.push(one) });
    }
    finally {
        await snapshot.value.release();
        if (ports.outbox)
            for (const one of happened)
                untold.push(...await (await __webpack_require__.e(/* import() */ 2970).then(__webpack_require__.bind(__webpack_require__, 32970))).tellOf(ports, one, caller.now));
    }
    return finished === "moved" || untold.length === 0 ? finished : { ...finished, warnings: [...finished.warnings, ...untold] };
}
async function decided(attempt) {
    const { ports, order, caller, snapshot } = attempt;
    if (caller.request.given) {
        const before = await (0,request/* earlier */.X)(attempt);
        if (before)
            return before;
    }
    const { verb, args } = order;
    const loaded = await (0,load/* load */.Hh)(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return (0,ask/* stopped */.ce)(loaded.problem);
    const { workspace } = loaded.value;
    const now = caller.now();
    const facts = await (0,engine_facts/* gather */.k)(verb.needs?.(args) ?? [], { ports, snapshot, loaded: loaded.value, now, standing: caller.standing });
    if (!facts.ok)
        return (0,ask/* stopped */.ce)(facts.problem);
    const context = { actor: caller.actor, now, request: caller.request.id, facts: facts.value };
    const due = await dueFirst(attempt, loaded.value, now);
    if (!due.ok)
        return (0,ask/* stopped */.ce)(due.problem);
    if (due.value)
        return afterDue(attempt, { loaded: loaded.value, context }, due.value);
    const decision = verb.decide(workspace, args, context);
    if (!decision.ok)
        return { ...(0,ask/* stopped */.ce)(decision.problem), warnings: workspace.warnings };
    return carriedOut(attempt, { loaded: loaded.value, context, decision: decision.value });
}
/** Decided about what time has left; what was due is recorded also where nothing else may be. */
async function afterDue(attempt, { loaded, context }, due) {
    const { verb, args } = attempt.order;
    const facts = withFallen(context.facts, due);
    const own = verb.decide(due.workspace, args, { ...context, facts });
    const answer = (after, values, outcome) => {
        if (!own.ok)
            return { data: null, reply: [], problem: own.problem, subject: "what was due" };
        return verb.answer(after, values, { ...outcome, events: verb.due ? outcome.events : own.value.events, context: { ...outcome.context, facts } });
    };
    const { events = [], approvals = [], ...rest } = own.ok ? own.value : {};
    const decision = { ...rest, events: [...due.events, ...events], approvals: newest([...due.approvals, ...approvals]) };
    return carriedOut({ ...attempt, order: { ...attempt.order, verb: { ...verb, answer } } }, { loaded, context, decision });
}
async function carriedOut(attempt, decided) {
    const { order, caller } = attempt;
    const { loaded, context, decision } = decided;
    const evolved = (0,evolve/* evolve */.s)(loaded.workspace, decision.events, context.now);
    const sound = (0,invariants/* invariants */.iU)(loaded.workspace, evolved);
    if (!sound.ok)
        return (0,ask/* stopped */.ce)(sound.problem);
    const result = await written(attempt, { ...decided, evolved });
    if (!result.ok)
        return (0,ask/* stopped */.ce)(result.problem);
    const { before, after, changes, warnings } = result.value;
    const answered = { events: decision.events, context };
    const answer = order.verb.answer(after, order.args, answered);
    const finished = { data: answer.data, reply: answer.reply, problem: answer.problem ?? null, changes, diff: "" };
    const said = [...(0,ask/* unread */.gy)({ workspace: after, config: loaded.config }), ...warnings, ...(answer.warnings ?? [])];
    if (caller.dryRun)
        return { ...finished, diff: await diffOf(before, changes, after.root), warnings: said };
    const kept = await committed(attempt, { changes, subject: answer.subject ?? order.line, commit: caller.commit && loaded.workspace.config.git_integration.auto_commit });
    if (kept === "moved")
        return kept;
    if (kept.problem)
        return (0,ask/* stopped */.ce)(kept.problem);
    if (changes.length > 0)
        attempt.tell?.({ events: decision.events, approvals: decision.approvals ?? [], actor: caller.actor, at: context.now, request: caller.request.id, workspace: after });
    const outside = await followUp(attempt.ports, decision, loaded.workspace.config);
    // What was to be moved and could not be is told as it is.
    const told = outside.unmoved.size === 0 ? answer : order.verb.answer(after, order.args, { ...answered, unmoved: outside.unmoved });
    return { ...finished, data: told.data, reply: told.reply, problem: outside.problem ?? told.problem ?? null, warnings: [...said, ...kept.warnings] };
}
async function committed({ ports, order, caller, snapshot }, wanted) {
    const { changes } = wanted;
    if (changes.length === 0)
        return { problem: null, warnings: [] };
    if (order.verb.settles) {
        const settled = await ports.conflicts.settle(changes);
        return { problem: settled.ok ? null : settled.problem, warnings: [] };
    }
    const outcome = await ports.repository.commit(snapshot, changes, (0,message/* messageOf */.b)({ order, caller, ...wanted }));
    if (!outcome.ok)
        return { problem: outcome.problem, warnings: [] };
    return outcome.value.kind === "moved" ? "moved" : { problem: null, warnings: outcome.value.warnings };
}
async function diffOf(before, changes, root) {
    const { unifiedDiff } = await __webpack_require__.e(/* import() */ 4143).then(__webpack_require__.bind(__webpack_require__, 44143));
    const shown = (path) => (path.startsWith(":/") ? path.slice(2) : `${root}/${path}`);
    return changes.map(({ path, text }) => unifiedDiff(before.get(path) ?? null, text, shown(path))).join("");
}


/***/ })

};
