export const id = 3132;
export const ids = [3132,6742,4143];
export const modules = {

/***/ 44143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   K: () => (/* binding */ script),
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
// The difference of two texts as a unified diff, as people and `git apply` read it.
/** Unchanged lines shown around a change. */
const CONTEXT = 3;
/** Beyond this many differing lines on either side the whole middle is shown as replaced; finding the shortest way would take too long. */
const LINES_MAX = 5_000;
/** `null` stands for a file that is not there. The empty text where nothing differs. Lines keep their endings; a missing last one is said. */
function unifiedDiff(before, after, path) {
    if (before === after)
        return "";
    const old = linesOf(before ?? "");
    const next = linesOf(after ?? "");
    const head = `--- ${before === null ? "/dev/null" : `a/${path}`}\n+++ ${after === null ? "/dev/null" : `b/${path}`}\n`;
    return head + hunksOf(script(old, next)).map(hunkText).join("");
}
/** Lines with their endings. */
function linesOf(text) {
    const lines = text.split(/(?<=\n)/);
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
/** The lines that lead from one text to the other, in their order. */
function script(old, next) {
    let head = 0;
    while (head < old.length && head < next.length && old[head] === next[head])
        head++;
    let tail = 0;
    while (tail < old.length - head && tail < next.length - head && old.at(-1 - tail) === next.at(-1 - tail))
        tail++;
    const signs = [
        ...Array.from({ length: head }, () => " "),
        ...middle(old.slice(head, old.length - tail), next.slice(head, next.length - tail)),
        ...Array.from({ length: tail }, () => " "),
    ];
    return numbered(signs, old, next);
}
function numbered(signs, old, next) {
    let oldLine = 0;
    let nextLine = 0;
    return signs.map((sign) => {
        if (sign !== "+")
            oldLine++;
        if (sign !== "-")
            nextLine++;
        return { sign, text: (sign === "+" ? next[nextLine - 1] : old[oldLine - 1]) ?? "", old: oldLine, next: nextLine };
    });
}
/** Myers' shortest edit script: the furthest reach on each diagonal, step by step, then the way back. */
function middle(old, next) {
    if (old.length > LINES_MAX || next.length > LINES_MAX)
        return [...old.map(() => "-"), ...next.map(() => "+")];
    const trace = [];
    const reach = new Map([[1, 0]]);
    for (let steps = 0; steps <= old.length + next.length; steps++) {
        trace.push(new Map(reach));
        for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
            let x = startOf(reach, diagonal, steps);
            while (x < old.length && x - diagonal < next.length && old[x] === next[x - diagonal])
                x++;
            reach.set(diagonal, x);
            if (x >= old.length && x - diagonal >= next.length)
                return wayBack(trace, old.length, next.length);
        }
    }
    return [];
}
function startOf(reach, diagonal, steps) {
    const down = reach.get(diagonal + 1) ?? -1;
    const right = (reach.get(diagonal - 1) ?? -1) + 1;
    return diagonal === -steps || (diagonal !== steps && right - 1 < down) ? down : right;
}
function wayBack(trace, oldLength, nextLength) {
    const signs = [];
    let x = oldLength;
    let y = nextLength;
    for (let steps = trace.length - 1; steps >= 0; steps--) {
        const reach = trace[steps] ?? new Map();
        const diagonal = x - y;
        const down = diagonal === -steps || (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1));
        const from = down ? diagonal + 1 : diagonal - 1;
        const fromX = reach.get(from) ?? 0;
        const fromY = fromX - from;
        for (; x > fromX && y > fromY; x--, y--)
            signs.push(" ");
        if (steps > 0)
            signs.push(down ? "+" : "-");
        x = fromX;
        y = fromY;
    }
    return signs.reverse();
}
function hunksOf(lines) {
    const hunks = [];
    let end = -1;
    lines.forEach((line, index) => {
        if (line.sign === " ")
            return;
        const from = Math.max(end, index - CONTEXT, 0);
        const to = Math.min(lines.length, index + CONTEXT + 1);
        const hunk = from <= end ? hunks.at(-1) : undefined;
        if (hunk && end >= 0)
            hunk.push(...lines.slice(end, to));
        else
            hunks.push(lines.slice(from, to));
        end = to;
    });
    return hunks;
}
function hunkText(lines) {
    const [first] = lines;
    if (!first)
        return "";
    const count = (sign) => lines.filter((line) => line.sign === " " || line.sign === sign).length;
    const start = (sign, line) => (first.sign === " " || first.sign === sign ? line : line + 1);
    const range = (sign, line) => `${count(sign) === 0 ? Math.max(0, start(sign, line) - 1) : start(sign, line)},${count(sign)}`;
    const body = lines.map(({ sign, text }) => `${sign}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`);
    return `@@ -${range("-", first.old)} +${range("+", first.next)} @@\n${body.join("")}`;
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

/***/ 76742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isStanding: () => (/* binding */ isStanding),
/* harmony export */   withStanding: () => (/* binding */ withStanding)
/* harmony export */ });
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66566);
// Milestones beside a merge: nobody changed them, but their logs grew, and what a log says of tasks is understood from their data.

/** What two sides changed, and the milestones that stand as they were although their logs do not. `milestones` gives their paths by id. */
async function withStanding(files, milestones, snapshot) {
    const changed = new Set(files.map(({ path }) => path));
    const paths = [...milestones].flatMap(([id, path]) => (changed.has((0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsPath */ .JH)(id)) && !changed.has(path) ? [path] : []));
    const standing = [...(await snapshot.read(paths))].flatMap(([path, bytes]) => bytes.ok ? [{ path, base: bytes.value, ours: bytes.value, theirs: bytes.value, disk: bytes.value, unmerged: false }] : []);
    return [...files, ...standing];
}
function isStanding({ base, ours, theirs, unmerged }) {
    return !unmerged && base !== null && ours !== null && theirs !== null && isSame(base, ours) && isSame(base, theirs);
}
function isSame(one, other) {
    return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}


/***/ }),

/***/ 43132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveConflicts: () => (/* binding */ resolveConflicts)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/files/events.js
var files_events = __webpack_require__(93109);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(66566);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/files/patch/patch.js + 4 modules
var patch = __webpack_require__(34723);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/core/files/resolve.js




/** Which marker ends a part, and which part it begins. git writes them at the start of a line, with a label or nothing behind. */
const MARKERS = {
    both: [[/^<{7}(?: |\r?\n?$)/, "ours"]],
    ours: [[/^\|{7}(?: |\r?\n?$)/, "base"], [/^={7}(?: |\r?\n?$)/, "theirs"]],
    base: [[/^={7}(?: |\r?\n?$)/, "theirs"]],
    theirs: [[/^>{7}(?: |\r?\n?$)/, "both"]],
};
const ANY_MARKER = /^(?:<{7}|>{7})(?: |\r?\n?$)/;
/**
 * Both sides of a text with conflict markers, in the merge, diff3 and zdiff3 styles, with any line ends. `none` where no
 * line is a marker, `broken` where a marker has no partner.
 */
function sidesOf(text) {
    const sides = { base: "", ours: "", theirs: "" };
    let part = "both";
    let found = false;
    for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
        const next = MARKERS[part].find(([marker]) => marker.test(line))?.[1];
        if (next)
            [found, part] = [true, next];
        else if (ANY_MARKER.test(line))
            return "broken";
        else
            for (const side of ["base", "ours", "theirs"])
                if (part === "both" || part === side)
                    sides[side] += line;
    }
    if (!found)
        return "none";
    return part === "both" ? sides : "broken";
}
/**
 * The value as text: laid into the first of the texts that can be read, so that its comments and style stay, or printed
 * anew where there is none. Reading the text gives the value.
 */
function textWith(value, texts, path) {
    for (const text of texts) {
        const start = (0,yaml.parseYaml)(text, path);
        if (start.ok && (0,json/* isMapping */.pi)(start.value))
            return (0,patch/* patch */.F)(text, editsBetween(start.value, value, [])).text;
    }
    return (0,print/* printYaml */.d7)(value);
}
/** The edits that turn one value into another; lists are edited item by item where their items can be told apart. */
function editsBetween(before, after, at) {
    if ((0,json/* sameJson */.Vk)(before, after))
        return [];
    if ((0,json/* isMapping */.pi)(before) && (0,json/* isMapping */.pi)(after))
        return mappingEdits(before, after, at);
    const edits = (0,json/* isList */.Lv)(before) && (0,json/* isList */.Lv)(after) ? listEdits(before, after, at) : null;
    return edits ?? [{ kind: "set", at, value: after }];
}
function mappingEdits(before, after, at) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    const kept = Object.entries(after).flatMap(([key, value]) => {
        const former = Object.hasOwn(before, key) ? before[key] : undefined;
        return former === undefined ? [{ kind: "set", at: [...at, key], value }] : editsBetween(former, value, [...at, key]);
    });
    return [...gone.map((key) => ({ kind: "remove", at: [...at, key] })), ...kept];
}
/** Changes of items that stay, then removals from the end, then additions, so that every index is true in its turn. Null where items changed places. */
function listEdits(before, after, at) {
    const [from, to] = [before.map(nameOf), after.map(nameOf)];
    if (new Set(from).size < from.length || new Set(to).size < to.length)
        return null;
    const kept = from.filter((name) => to.includes(name));
    if (!(0,json/* sameJson */.Vk)(kept, to.filter((name) => from.includes(name))))
        return null;
    const changed = kept.flatMap((name) => {
        const index = from.indexOf(name);
        return editsBetween(before[index] ?? null, after[to.indexOf(name)] ?? null, [...at, index]);
    });
    const removed = from.flatMap((name, index) => (to.includes(name) ? [] : [{ kind: "remove", at: [...at, index] }])).reverse();
    const added = after.flatMap((value, index) => (from.includes(to[index] ?? "") ? [] : [{ kind: "insert", at: [...at, index], value }]));
    return [...changed, ...removed, ...added];
}
function nameOf(item) {
    const name = (0,json/* isMapping */.pi)(item) ? (item["id"] ?? item["at"] ?? item["name"] ?? item["title"]) : undefined;
    return typeof name === "string" ? `named ${name}` : (0,json/* canonicalJson */.dj)(item);
}

// EXTERNAL MODULE: ./lib/core/model/ids.js
var model_ids = __webpack_require__(65114);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(13303);
// EXTERNAL MODULE: ./lib/core/rules/transitions.js
var transitions = __webpack_require__(94642);
;// CONCATENATED MODULE: ./lib/core/rules/merge/numbers.js
// Two milestones under one number: telling them apart, another id wherever one is named, and what follows from the tasks.



/** Only numbers are given by counting; words are chosen, and two who chose the same word mean the same. */
const NUMBERED = /-\d+$/;
/** True where both are the same planning: by its event, else by when it was made and what it is called. */
function isSameMilestone(one, other) {
    if (one.created && other.created)
        return one.created.name === other.created.name;
    const [a, b] = [createdAt(one.value), createdAt(other.value)];
    return titleOf(one.value) === titleOf(other.value) && (a === null || b === null || a === b);
}
/** True where a file has become another milestone: made at another time. A change never touches when it was made. */
function isStranger(former, value) {
    const [a, b] = [createdAt(former), createdAt(value)];
    return a !== null && b !== null && a !== b;
}
/** True where a file holds the milestone that another one held, whatever its number is now. */
function isOrigin(former, value) {
    const at = createdAt(former);
    return at !== null && at === createdAt(value);
}
/** The side whose milestone takes the next number: the one made later; of two made at once the one whose data is bigger. */
function laterOf(ours, theirs) {
    const [a, b] = [ours, theirs].map(({ value, created }) => createdAt(value) ?? created?.at ?? "");
    if (a !== b)
        return (a ?? "") > (b ?? "") ? "ours" : "theirs";
    return (0,json/* canonicalJson */.dj)(ours.value) > (0,json/* canonicalJson */.dj)(theirs.value) ? "ours" : "theirs";
}
function isNumbered(id) {
    return NUMBERED.test(id);
}
function createdAt(value) {
    const fields = fieldsOf(value);
    return textIn(fields, "created_at") ?? textIn(fields, "created");
}
function titleOf(value) {
    const fields = fieldsOf(value);
    return textIn(fields, "title") ?? textIn(fields, "name");
}
function textIn(fields, key) {
    const value = Object.hasOwn(fields, key) ? fields[key] : null;
    return typeof value === "string" && value !== "" ? value : null;
}
/** A file may wrap the milestone. */
function fieldsOf(value) {
    if (!(0,json/* isMapping */.pi)(value))
        return {};
    const inner = Object.hasOwn(value, "milestone") ? value["milestone"] : undefined;
    return (0,json/* isMapping */.pi)(inner) ? { ...value, ...inner } : value;
}
/** Texts that people read, where an id is not a reference. */
const PROSE = new Set(["title", "name", "description", "reason", "mitigation"]);
/** The data with another id wherever it names the old one: as a whole text or key, or as a part of a path. */
function renamed(value, from, to) {
    return renamedAll(value, new Map([[from, to]]));
}
/** The same for several ids at once, so that two may change places. */
function renamedAll(value, ids) {
    if (typeof value === "string")
        return textWithIds(value, ids);
    if ((0,json/* isList */.Lv)(value))
        return value.map((item) => renamedAll(item, ids));
    if (!(0,json/* isMapping */.pi)(value))
        return value;
    const entries = Object.entries(value).map(([key, member]) => [
        ids.get(key) ?? key,
        PROSE.has(key) && typeof member === "string" ? member : renamedAll(member, ids),
    ]);
    return Object.fromEntries(entries);
}
/** `x`, `deliverables/x/report.md`, `events/x.jsonl`; not `x-1`. Ids hold no character that means something in a pattern. */
function renamedText(text, from, to) {
    return textWithIds(text, new Map([[from, to]]));
}
function textWithIds(text, ids) {
    const named = [...ids.keys()].filter((id) => text.includes(id));
    if (named.length === 0)
        return text;
    return text.replaceAll(new RegExp(`(?<=^|/)(?:${named.join("|")})(?=$|/|\\.[a-z]+$)`, "g"), (id) => ids.get(id) ?? id);
}
/**
 * What the tasks of a merged milestone say of itself: its progress; that it is not completed while one is open; that it is
 * completed when the last ones were. What was untrue on a side already is left to people.
 */
function settled(merged, sides) {
    const status = statusOf(merged);
    const wasUntrue = sides.some((side) => side.status === merged.status && statusOf(side) !== side.status);
    if (status === merged.status || wasUntrue)
        return (0,progress/* withProgress */.E0)(merged);
    const last = merged.tasks.flatMap((task) => task.completed_at ?? []).sort().at(-1) ?? null;
    return (0,progress/* withProgress */.E0)({ ...merged, status, completed_at: status === "completed" ? (merged.completed_at ?? last) : null });
}
function statusOf(milestone) {
    const open = milestone.tasks.some(({ status }) => status !== "completed" && status !== "cancelled");
    return (0,transitions/* statusByTasks */.OQ)(milestone.status === "completed" && open ? { ...milestone, status: "in_progress" } : milestone);
}

;// CONCATENATED MODULE: ./lib/engine/merge/beginning.js
/** The files of a beginning. What only people could settle stands as it was before. */
function beginningOf(beginning, resolve) {
    if ("files" in beginning)
        return beginning.files;
    const [base, ours, theirs] = [beginning.base, beginning.ours, beginning.theirs].map((part) => beginningOf(part, resolve));
    const at = (files, path) => files?.get(path) ?? null;
    const paths = [...new Set([base, ours, theirs].flatMap((files) => [...(files?.keys() ?? [])]))].sort();
    const files = paths.map((path) => ({ path, base: at(base, path), ours: at(ours, path), theirs: at(theirs, path), disk: null, unmerged: true }));
    const { changes, left } = resolve(files);
    const settled = new Map();
    for (const { path, text } of changes)
        if (text !== null)
            settled.set(path, new TextEncoder().encode(text));
    for (const { path } of left) {
        const former = at(base, path);
        if (former)
            settled.set(path, former);
    }
    return settled;
}

// EXTERNAL MODULE: ./lib/engine/merge/standing.js
var merge_standing = __webpack_require__(76742);
// EXTERNAL MODULE: ./lib/core/model/event.js
var model_event = __webpack_require__(47780);
;// CONCATENATED MODULE: ./lib/core/rules/merge/tasks.js
// Tasks of two sides told apart: by the event that added each, and where no log tells, by number and title.




const VERSIONS = ["base", "ours", "theirs"];
/**
 * Tasks of different origin under one number are different tasks, and a task that has another number on one side is one
 * task. A number stays with the task that the `published` side has under it, then with the base's, then with the one that
 * was added first, then with the smaller data; the others take the next free ones, and a task that is gone gives way to
 * all others. Swapping the sides changes nothing.
 */
function separateTasks(sources, published = null) {
    const lives = { base: livesIn(sources.base), ours: livesIn(sources.ours), theirs: livesIn(sources.theirs) };
    const claims = paired(lives).map((task) => claimOf(task, published));
    const moved = losersOf(claims);
    const taken = new Set(VERSIONS.flatMap((version) => lives[version].map(({ id }) => id)));
    for (const claim of moved) {
        claim.to = (0,model_ids/* nextTaskId */.y)(taken);
        taken.add(claim.to);
    }
    return {
        renames: { base: renamesIn("base", claims), ours: renamesIn("ours", claims), theirs: renamesIn("theirs", claims) },
        numbers: new Map(claims.flatMap(({ task, to }) => originsOf(task).map(({ name }) => [name, to]))),
        renumbered: moved.filter(({ isGone }) => !isGone).map(({ wanted, to }) => ({ from: wanted, to })),
    };
}
/** A number that a task has left, in this version, to another one means the other. */
function renamesIn(version, claims) {
    const there = claims.flatMap(({ task, to }) => { const life = task[version]; return life ? [{ ...life, to }] : []; });
    const alive = new Set(there.flatMap(({ id, data }) => (data ? [id] : [])));
    return new Map(there.filter(({ id, data, to }) => id !== to && (data || !alive.has(id))).map(({ id, to }) => [id, to]));
}
function livesIn({ value, events }) {
    const tasks = fieldsOf(value ?? null)["tasks"];
    const items = (0,json/* isList */.Lv)(tasks) ? tasks.filter(json/* isMapping */.pi) : [];
    const data = new Map(items.flatMap((task) => (typeof task["id"] === "string" ? [[task["id"], task]] : [])));
    const [past, present] = [[], new Map()];
    const end = (id) => { const life = present.get(id); if (life)
        past.push(life); present.delete(id); };
    // A task that one side took out and the other went on with is there all the same.
    const outliving = (id) => {
        const at = past.findLastIndex((life) => life.id === id);
        return present.get(id) ?? (at < 0 ? undefined : past.splice(at, 1)[0]);
    };
    for (const event of events) {
        for (const id of (0,model_event/* removedBy */.yV)(event))
            end(id);
        for (const { id, origin } of (0,model_event/* addedBy */.OM)(event)) {
            end(id);
            present.set(id, { id, origin });
        }
    }
    const alive = [...data].map(([id, task]) => ({ ...outliving(id), id, data: task }));
    return [...alive, ...past, ...[...present.values()].filter(({ id }) => !data.has(id))];
}
function paired(lives) {
    const tasks = [];
    const [byOrigin, byId] = [new Map(), new Map()];
    for (const version of VERSIONS) {
        const twinOf = ({ origin }) => origin && byOrigin.get(origin.name);
        for (const life of [...lives[version]].sort((a, b) => Number(twinOf(b) !== undefined) - Number(twinOf(a) !== undefined))) {
            const candidates = [twinOf(life) ?? [], life.data ? (byId.get(life.id) ?? []) : []].flat();
            const task = candidates.find((one) => one[version] === undefined && isOne(one, life)) ?? {};
            if (Object.keys(task).length === 0)
                tasks.push(task);
            task[version] = life;
            if (life.origin)
                byOrigin.set(life.origin.name, task);
            if (life.data)
                byId.set(life.id, [...(byId.get(life.id) ?? []), task]);
        }
    }
    return tasks;
}
function livesOf(task) {
    return VERSIONS.flatMap((version) => task[version] ?? []);
}
function originsOf(task) {
    return livesOf(task).flatMap(({ origin }) => origin ?? []);
}
/** Words are chosen, and two who chose the same word mean the same; numbers are told apart by origin, else by title. */
function isOne(task, { id, origin, data }) {
    const names = originsOf(task).map(({ name }) => name);
    if (origin && names.length > 0 && (isNumbered(id) || names.includes(origin.name)))
        return names.includes(origin.name);
    const twins = livesOf(task).filter((other) => other.id === id && other.data);
    return twins.some((twin) => twin === task.base || !isNumbered(id) || haveOneTitle(twin.data, data));
}
/** A task without a title may be any. */
function haveOneTitle(one, other) {
    const [a, b] = [titleOf(one ?? null), titleOf(other ?? null)];
    return a === null || b === null || a === b;
}
function claimOf(task, published) {
    const sides = [task.ours, task.theirs].flatMap((life) => (life?.data ? [life.data] : []));
    const isGone = sides.length === 0 || (sides.length === 1 && isUntouched(sides[0], task.base?.data));
    const wanted = wantedNumber(task, published);
    const [origin] = originsOf(task);
    const virtues = [!isGone, published !== null && task[published]?.id === wanted, task.base?.id === wanted, origin !== undefined];
    const data = livesOf(task).flatMap((life) => life.data ?? []).map(json/* canonicalJson */.dj).sort();
    const rank = [...virtues.map((holds) => (holds ? "0" : "1")), origin?.at ?? "", origin?.name ?? "", data[0] ?? ""];
    return { task, wanted, isGone, rank, to: wanted };
}
/** Its number aside, which is not its own. */
function isUntouched(one, former) {
    return one !== undefined && former !== undefined && (0,json/* sameJson */.Vk)({ ...one, id: null }, { ...former, id: null });
}
/** A number that one side gave anew holds against the one that the other side still has. */
function wantedNumber(task, published) {
    const [base, ours, theirs] = [task.base?.id, task.ours?.id, task.theirs?.id];
    if (ours === undefined || theirs === undefined)
        return ours ?? theirs ?? base ?? "";
    if (ours === theirs || base === theirs)
        return ours;
    if (base === ours)
        return theirs;
    return published === null ? (ours < theirs ? ours : theirs) : ({ ours, theirs }[published]);
}
/** All but the first of those who want one number, those that stay before those that are gone. */
function losersOf(claims) {
    const byNumber = new Map();
    for (const claim of claims)
        byNumber.set(claim.wanted, [...(byNumber.get(claim.wanted) ?? []), claim]);
    const losers = [...byNumber].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, rivals]) => {
        const [keeper, ...others] = rivals.sort(byRank);
        return others.filter((other) => keeper && !isFormer(other, keeper.task));
    });
    return losers.sort((a, b) => Number(a.isGone) - Number(b.isGone));
}
/** A task that was gone from its number before the sides began, or wherever the other one has that since: a log tells the two apart. */
function isFormer({ task, wanted }, next) {
    if (livesOf(task).some(({ data }) => data))
        return false;
    return task.base?.id === wanted || ["ours", "theirs"].every((side) => task[side] === undefined || task[side].id === next[side]?.id);
}
function byRank({ rank: one }, { rank: other }) {
    const at = one.findIndex((part, index) => part !== other[index]);
    return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/core/files/read.js + 1 modules
var files_read = __webpack_require__(14822);
// EXTERNAL MODULE: ./lib/core/base/diff.js
var diff = __webpack_require__(44143);
;// CONCATENATED MODULE: ./lib/core/files/merge-lines.js
// Two texts that came from one, merged by lines: only the layout of what is merged by meaning, so that comments stay.

/** What one side alone changed is in both texts; where both changed a place, each text has its side's lines. */
function mergeLines({ base, ours, theirs }) {
    const lines = (0,diff/* linesOf */.D)(base);
    const [mine, yours] = [hunksOf(base, ours), hunksOf(base, theirs)];
    const result = { ours: "", theirs: "" };
    let at = 0;
    for (const { from, to } of regionsOf(mine, yours)) {
        const kept = lines.slice(at, from).join("");
        const former = lines.slice(from, to).join("");
        const [a, b] = [mine, yours].map((side) => applied(lines, side, { from, to }));
        const isOurs = b === former;
        result.ours += kept + ((a === former ? b : a) ?? "");
        result.theirs += kept + ((isOurs ? a : b) ?? "");
        at = to;
    }
    const rest = lines.slice(at).join("");
    return { ours: result.ours + rest, theirs: result.theirs + rest };
}
function hunksOf(base, side) {
    const hunks = [];
    let isOpen = false;
    let at = 0;
    for (const { sign, text } of (0,diff/* script */.K)((0,diff/* linesOf */.D)(base), (0,diff/* linesOf */.D)(side))) {
        if (sign !== " " && !isOpen)
            hunks.push({ from: at, to: at, lines: [] });
        isOpen = sign !== " ";
        if (sign !== "+")
            at++;
        const hunk = hunks.at(-1);
        if (hunk && sign === "-")
            hunk.to = at;
        if (hunk && sign === "+")
            hunk.lines.push(text);
    }
    return hunks;
}
/** Places of the base that a side changed; those that overlap or begin together are one. */
function regionsOf(mine, yours) {
    const regions = [];
    for (const { from, to } of [...mine, ...yours].sort((a, b) => a.from - b.from || a.to - b.to)) {
        const last = regions.at(-1);
        if (last && (from < last.to || from === last.from))
            last.to = Math.max(last.to, to);
        else
            regions.push({ from, to });
    }
    return regions;
}
function applied(lines, side, { from, to }) {
    let text = "";
    let at = from;
    for (const hunk of side.filter((one) => one.from >= from && one.to <= to && (one.from < to || one.from === from))) {
        text += [...lines.slice(at, hunk.from), ...hunk.lines].join("");
        at = hunk.to;
    }
    return text + lines.slice(at, to).join("");
}

// EXTERNAL MODULE: ./lib/core/files/write.js
var write = __webpack_require__(13877);
;// CONCATENATED MODULE: ./lib/core/rules/merge/fields.js
// What fields mean to a merge: which of two values holds without asking, and what makes two list items one.

/**
 * Every status of milestones, tasks and phases, the further to the right the stronger: work that was done is not undone
 * by work that was not; a stop is stronger than a start; a refusal is stronger than an approval, so that no merge opens
 * a gate. A reopened item has moved away from `completed` and is compared by where it is now.
 */
const STRENGTH = [
    "pending", "in_progress", "paused", "waiting_approval", "in_review", "unverified", "blocked", "cancelled",
    "completed", "archived", "approved", "changes_requested", "rejected",
];
const OTHER_WORDS = {
    planned: "pending", planning: "pending", todo: "pending", open: "pending", not_started: "pending", active: "in_progress",
    started: "in_progress", on_hold: "paused", waiting: "waiting_approval", canceled: "cancelled", skipped: "cancelled",
    done: "completed", complete: "completed", finished: "completed",
};
/** Ends that contradict each other: dropped, done, refused. */
const ENDS = {
    cancelled: "dropped", completed: "done", archived: "done", approved: "done", changes_requested: "refused", rejected: "refused",
};
const PHASES = ["design", "spec", "task", "execute"];
/** The first of two instants is when it happened; the last is when somebody last looked. */
const FIRST_INSTANT = new Set(["created_at", "created", "started_at", "completed_at", "completed", "actual_start", "since"]);
const LAST_INSTANT = new Set(["updated_at", "last_update", "last_updated", "last_commit_date", "saved_at", "actual_end"]);
/** Derived from the tasks, wherever they stand: never worth a question. */
const COUNTERS = new Set([
    "progress", "total_tasks", "completed_tasks", "in_progress_tasks", "tasks_completed", "tasks_total", "completion_percentage", "overall_percentage",
]);
/** True for what is computed or stamped: whoever deletes it has said nothing. `keys` are those on the way to the field. */
function isDerived(keys) {
    return keys.some((key) => COUNTERS.has(key)) || LAST_INSTANT.has(keys.at(-1) ?? "");
}
/** The value that holds of two different ones, or null where only people can tell. The order of the two does not matter. */
function choiceOf(keys, one, other) {
    const key = keys.at(-1) ?? "";
    if (isDerived(keys))
        return { value: bigger(one, other), disputed: false };
    if (typeof one !== "string" || typeof other !== "string")
        return null;
    if (key === "status")
        return (keys.at(-3) === "phases" ? shut(one, other) : null) ?? stronger(one, other);
    if (key === "current_phase")
        return further(one, other);
    if (FIRST_INSTANT.has(key))
        return { value: one < other ? one : other, disputed: false };
    return null;
}
/**
 * A phase that one side approved and the other sent back, put up again or took up anew is not passed: a refusal is kept as
 * `blocked`, a wish for changes as `in_progress`. Null where this is no such case.
 */
function shut(one, other) {
    const [open, closed] = wordOf(one) === "approved" ? [one, other] : [other, one];
    if (wordOf(open) !== "approved" || !STRENGTH.includes(wordOf(closed)) || ["approved", "completed"].includes(wordOf(closed)))
        return null;
    return { value: closed, disputed: true };
}
function stronger(one, other) {
    const [a, b] = [wordOf(one), wordOf(other)];
    const [rankA, rankB] = [STRENGTH.indexOf(a), STRENGTH.indexOf(b)];
    if (rankA < 0 || rankB < 0)
        return null;
    const value = rankA === rankB ? smaller(one, other) : rankA > rankB ? one : other;
    const [endA, endB] = [ENDS[a], ENDS[b]];
    return { value, disputed: endA !== undefined && endB !== undefined && endA !== endB };
}
function wordOf(status) {
    const word = status.trim().toLowerCase().replaceAll(/[ -]/g, "_");
    return Object.hasOwn(OTHER_WORDS, word) ? (OTHER_WORDS[word] ?? word) : word;
}
function further(one, other) {
    const [a, b] = [PHASES.indexOf(one), PHASES.indexOf(other)];
    return a < 0 || b < 0 ? null : { value: a > b ? one : other, disputed: false };
}
function bigger(one, other) {
    if (typeof one === "number" && typeof other === "number")
        return Math.max(one, other);
    return smaller(one, other) === one ? other : one;
}
/** An order of plain data that knows no sides: the same of two values is the smaller one for everybody. */
function smaller(one, other) {
    return orderOf(one) <= orderOf(other) ? one : other;
}
/** JSON has no NaN and no infinity, so the value itself stands behind it. */
function orderOf(value) {
    return typeof value === "number" ? `${(0,json/* canonicalJson */.dj)(value)} ${value}` : (0,json/* canonicalJson */.dj)(value);
}
/** What names an item of a list of mappings, the most telling first. */
const NAMES = ["id", "task_id", "milestone_id", "name", "path", "title", "description", "reason"];
/**
 * The name of each item, by which the lists are merged: a member that every item of every list has and that is unique in
 * each list; otherwise the item itself. Null where an item stands twice: such a list is one value.
 */
function namesOf(lists) {
    const candidates = [...NAMES.map((name) => (item) => nameIn(item, name)), json/* canonicalJson */.dj];
    for (const nameOf of candidates) {
        const named = lists.map((list) => list.map(nameOf).filter((name) => name !== null));
        if (named.every((names, index) => names.length === lists[index]?.length && new Set(names).size === names.length))
            return named;
    }
    return null;
}
function nameIn(item, name) {
    const value = (0,json/* isMapping */.pi)(item) && Object.hasOwn(item, name) ? item[name] : undefined;
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
/** Tasks kept as titles under their status: one that has moved on is left where it came furthest. */
function withoutLowerBuckets(keys, tasks) {
    if (keys.at(-1) !== "tasks" || !Object.values(tasks).every(json/* isList */.Lv))
        return tasks;
    const higher = new Set();
    const buckets = Object.entries(tasks).sort(([a], [b]) => STRENGTH.indexOf(wordOf(b)) - STRENGTH.indexOf(wordOf(a)));
    const kept = new Map(buckets.map(([status, items]) => {
        const left = (0,json/* isList */.Lv)(items) ? items.filter((item) => !higher.has((0,json/* canonicalJson */.dj)(item))) : items;
        for (const item of (0,json/* isList */.Lv)(left) ? left : [])
            higher.add((0,json/* canonicalJson */.dj)(item));
        return [status, left];
    }));
    return Object.fromEntries(Object.keys(tasks).map((status) => [status, kept.get(status) ?? []]));
}

;// CONCATENATED MODULE: ./lib/core/rules/merge/order.js
// The order of what was merged: lists whose items moved, were added and went, and logs that grew on both sides.

/**
 * The names in `kept`, each once. An order that one side alone changed holds; two changed orders give the smaller one.
 * What was added follows what it followed on its side; where both added in one place, the two runs are laid into each
 * other by their heads, which keeps the order of each. Swapping the sides changes nothing.
 */
function inOneOrder({ base, ours, theirs }, kept) {
    const spine = spineOf({ base: base.filter((name) => kept.has(name)), ours, theirs });
    const [mine, yours] = [additions(ours, spine, kept), additions(theirs, spine, kept)];
    const runAt = (gap) => {
        const run = (own, other) => [...own].filter(([name, place]) => Math.min(place, other.get(name) ?? place) === gap).map(([name]) => ({ name, rank: 0 }));
        return interleaved(run(mine, yours), run(yours, mine)).map(({ name }) => name);
    };
    return [...runAt(0), ...spine.flatMap((name, index) => [name, ...runAt(index + 1)])];
}
/** What the base had and the result keeps, in the base's order or that of a side which has all of it and changed the order. */
function spineOf({ base, ours, theirs }) {
    const there = new Set(base);
    const changed = [ours, theirs]
        .map((side) => side.filter((name) => there.has(name)))
        .filter((order) => order.length === base.length && (0,json/* canonicalJson */.dj)(order) !== (0,json/* canonicalJson */.dj)(base));
    return changed.sort((a, b) => ((0,json/* canonicalJson */.dj)(a) < (0,json/* canonicalJson */.dj)(b) ? -1 : 1))[0] ?? base;
}
function additions(side, spine, kept) {
    const places = new Map(spine.map((name, index) => [name, index + 1]));
    const added = new Map();
    let gap = 0;
    for (const name of side) {
        gap = places.get(name) ?? gap;
        if (!places.has(name) && kept.has(name))
            added.set(name, gap);
    }
    return added;
}
/** Always the smaller head of two runs, by rank and then by name; a name that comes twice stands where it comes first. */
function interleaved(left, right) {
    const result = new Map();
    let [l, r] = [0, 0];
    while (l < left.length || r < right.length) {
        const [a, b] = [left[l], right[r]];
        const next = b === undefined || (a !== undefined && isBefore(a, b)) ? a : b;
        if (next?.name === a?.name)
            l++;
        if (next?.name === b?.name)
            r++;
        if (next && !result.has(next.name))
            result.set(next.name, next);
    }
    return [...result.values()];
}
function isBefore(a, b) {
    return a.rank === b.rank ? a.name <= b.name : a.rank < b.rank;
}
/**
 * Two versions of an event log as one: every line of both, none twice that is the same event, in the order of their
 * times. A line stays behind those that it followed, so a damaged line or one with an odd time keeps its place. Lines are
 * kept as they are; nothing that a side has is lost, whatever the base had.
 */
function mergeLog(ours, theirs) {
    const [mine, yours] = [entriesOf(ours), entriesOf(theirs)];
    const texts = new Map();
    for (const { name, text } of [...mine, ...yours]) {
        const former = texts.get(name);
        texts.set(name, former === undefined || text < former ? text : former);
    }
    return interleaved(mine, yours).map(({ name }) => texts.get(name) ?? "");
}
/** Named by what they say; a line that one log has twice is there twice. */
function entriesOf(lines) {
    const counts = new Map();
    let rank = Number.NEGATIVE_INFINITY;
    return lines.filter((line) => line.trim() !== "").map((text) => {
        const event = (0,json/* parsedJson */.U4)(text);
        const time = (0,json/* isMapping */.pi)(event) && typeof event["timestamp"] === "string" ? Date.parse(event["timestamp"]) : Number.NaN;
        rank = Number.isNaN(time) ? rank : Math.max(rank, time);
        const said = saidBy(event) ?? text.trim();
        const count = (counts.get(said) ?? 0) + 1;
        counts.set(said, count);
        return { name: `${said} ${count}`, rank, text };
    });
}
/** A request that was carried out on both sides is one event, whenever each side did it. */
function saidBy(event) {
    if (!(0,json/* isMapping */.pi)(event))
        return null;
    const { timestamp, ...rest } = event;
    return typeof event["request_id"] === "string" ? (0,json/* canonicalJson */.dj)(rest) : (0,json/* canonicalJson */.dj)({ timestamp: timestamp ?? null, ...rest });
}

;// CONCATENATED MODULE: ./lib/core/rules/merge/merge.js
// Merging by meaning: what two sides made of the same data, field by field, and what only people can settle.



/** Where a file keeps what people have yet to settle. */
const RECORDS_KEY = "conflicts";
/** How a record names the file as a whole. */
const WHOLE = ".";
/**
 * The three-way merge of plain data. What one side changed holds; where both changed:
 * mappings merge by key, lists of mappings by what names their items, other lists as sets that honour removals, a status
 * by its strength, instants by the first or last, derived numbers by the bigger. What is left is a conflict: one of the
 * values stands, all are on record. Something deleted by one side and changed by the other stays, and is on record.
 * With `smaller` the order of the sides does not matter, for the value as for the records. Nothing is ever marked inside
 * a value.
 */
function mergeData(sides, preference = "smaller") {
    const records = [];
    const value = mergeAt(sides, { keys: [], at: [] }, { preference, records });
    return { value, conflicts: joinRecords(records, []) };
}
/** The same for a file that keeps its records itself, under `conflicts`; a record that one side took away is settled. */
function mergeRecorded(sides) {
    const { value, conflicts } = mergeData(sides);
    if (conflicts.length === 0 || !(0,json/* isMapping */.pi)(value))
        return { value, conflicts };
    const records = joinRecords(recordsOf(value), conflicts);
    return { value: { ...value, [RECORDS_KEY]: records.map(recordJson) }, conflicts };
}
function mergeAt(sides, place, run) {
    const { base, ours, theirs } = sides;
    if ((0,json/* sameJson */.Vk)(ours, theirs) || (0,json/* sameJson */.Vk)(base, theirs))
        return ours;
    if ((0,json/* sameJson */.Vk)(base, ours))
        return theirs;
    if (ours === undefined || theirs === undefined)
        return keepEdit(sides, place, run);
    if (place.at.length === 1 && place.at[0] === RECORDS_KEY)
        return mergeRecords(base, ours, theirs);
    if ((0,json/* isMapping */.pi)(ours) && (0,json/* isMapping */.pi)(theirs))
        return mergeMappings({ base, ours, theirs }, place, run);
    const list = (0,json/* isList */.Lv)(ours) && (0,json/* isList */.Lv)(theirs) ? mergeLists({ base: (0,json/* isList */.Lv)(base) ? base : [], ours, theirs }, place, run) : null;
    return list ?? choose({ base, ours, theirs }, place, run);
}
/** Deleted here, changed there. Whoever deletes what said nothing, or what is derived, contradicts nobody. */
function keepEdit({ base, ours, theirs }, { keys, at }, { records }) {
    if (!isDerived(keys) && !isEmpty(base))
        records.push({ at: pathText(at), deleted: true });
    return ours === undefined ? theirs : ours;
}
function isEmpty(value) {
    return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}
function choose({ base, ours, theirs }, { keys, at }, { preference, records }) {
    const choice = choiceOf(keys, ours, theirs);
    if (choice && !choice.disputed)
        return choice.value;
    const first = smaller(ours, theirs);
    const values = [first, first === ours ? theirs : ours];
    records.push({ at: pathText(at), ...(base !== undefined && { base }), values });
    return choice?.value ?? (preference === "ours" ? ours : first);
}
/** Keys in the order of the base, then the new ones in that of the alphabet. */
function mergeMappings({ base, ours, theirs }, { keys, at }, run) {
    const former = (0,json/* isMapping */.pi)(base) ? base : {};
    const added = [...Object.keys(ours), ...Object.keys(theirs)].filter((key) => !Object.hasOwn(former, key)).sort();
    const entries = [...new Set([...Object.keys(former), ...added])].flatMap((key) => {
        const sides = { base: member(former, key), ours: member(ours, key), theirs: member(theirs, key) };
        const value = mergeAt(sides, { keys: [...keys, key], at: [...at, key] }, run);
        return value === undefined ? [] : [[key, value]];
    });
    return withoutLowerBuckets(keys, Object.fromEntries(entries));
}
function member(mapping, key) {
    return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
/** Null where the items cannot be told apart: then the list is one value. */
function mergeLists({ base, ours, theirs }, { keys, at }, run) {
    const names = namesOf([base, ours, theirs]);
    if (!names)
        return null;
    const [former = [], mine = [], yours = []] = names;
    const items = [base, ours, theirs].map((list, side) => new Map(list.map((item, index) => [names[side]?.[index] ?? "", item])));
    const values = new Map();
    for (const name of new Set([...former, ...mine, ...yours])) {
        const sides = { base: items[0]?.get(name), ours: items[1]?.get(name), theirs: items[2]?.get(name) };
        const value = mergeAt(sides, { keys, at: [...at, name] }, run);
        if (value !== undefined)
            values.set(name, value);
    }
    return inOneOrder({ base: former, ours: mine, theirs: yours }, new Set(values.keys())).flatMap((name) => values.get(name) ?? []);
}
/** `tasks/task-001/title`; a `/` within a key is `~1`, a `~` is `~0`, as in a JSON pointer. */
function pathText(at) {
    if (at.length === 0)
        return WHOLE;
    return at.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}
/** The records that a file carries; entries that are none are left where they are and not counted. */
function recordsOf(value) {
    const records = (0,json/* isMapping */.pi)(value) ? member(value, RECORDS_KEY) : value;
    return (0,json/* isList */.Lv)(records) ? records.flatMap((record) => recordOf(record) ?? []) : [];
}
function recordOf(record) {
    const at = (0,json/* isMapping */.pi)(record) ? member(record, "at") : undefined;
    if (!(0,json/* isMapping */.pi)(record) || typeof at !== "string")
        return null;
    const [base, values] = [member(record, "base"), member(record, "values")];
    return { at, ...(base !== undefined && { base }), ...((0,json/* isList */.Lv)(values) && { values }), ...(record["deleted"] === true && { deleted: true }) };
}
function recordJson({ at, base, values, deleted }) {
    return { at, ...(base !== undefined && { base }), ...(values && { values }), ...(deleted && { deleted }) };
}
/** Records of both sides; two of the same place become one with the values of both. */
function mergeRecords(base, ours, theirs) {
    const [former, mine, yours] = [base, ours, theirs].map((side) => recordsOf(side));
    const isSettled = ({ at }) => has(former, at) && !(has(mine, at) && has(yours, at));
    return joinRecords(mine ?? [], yours ?? []).filter((record) => !isSettled(record)).map(recordJson);
}
function has(records, place) {
    return records?.some(({ at }) => at === place) ?? false;
}
/** Sorted by place, the values of a place sorted and each once. */
function joinRecords(some, others) {
    const byPlace = new Map();
    for (const record of [...some, ...others])
        byPlace.set(record.at, joined(byPlace.get(record.at), record));
    return [...byPlace.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
function joined(former, record) {
    if (!former)
        return record;
    const base = former.base === undefined || record.base === undefined ? (former.base ?? record.base) : smaller(former.base, record.base);
    const values = [...(former.values ?? []), ...(record.values ?? [])]
        .filter((value, index, all) => all.findIndex((other) => (0,json/* sameJson */.Vk)(value, other)) === index)
        .sort((a, b) => (smaller(a, b) === a ? -1 : 1));
    return { at: record.at, ...(base !== undefined && { base }), ...(values.length > 0 && { values }), ...((former.deleted || record.deleted) && { deleted: true }) };
}

;// CONCATENATED MODULE: ./lib/engine/merge-file.js
// One file of the data folder with two sides, merged by what it means.












function kindOf(path) {
    if (milestoneOf(path) !== null)
        return "milestone";
    if (/^events\/[^/]+\.jsonl$|^(?:state|logs)\/.+\.jsonl$/.test(path))
        return "log";
    return /\.ya?ml$/.test(path) && !path.startsWith("approvals/") ? "data" : "foreign";
}
/** The id and folder of a milestone's file, or null where a path is not one. */
function milestoneOf(path) {
    const [folder, name, ...rest] = path.split("/");
    const id = (0,layout/* idOfFileName */.U1)(name ?? "");
    if (id === null || rest.length > 0 || !(0,model_ids/* isMilestoneId */.i4)(id))
        return null;
    return folder === layout/* FOLDERS */.Yk.active || folder === layout/* FOLDERS */.Yk.completed ? { id, home: folder } : null;
}
/**
 * A file that is not `foreign`. Problems: those of reading, where a side that is there cannot be read. A base that cannot be
 * read, as the one of two crossing merges, counts as none: nothing is taken for deleted then.
 */
function mergeFile(texts, where) {
    const kind = kindOf(where.path);
    return kind === "log" ? (0,result.ok)(mergeLogs(texts)) : mergeYaml(texts, { ...where, kind });
}
function mergeLogs({ ours, theirs, disk }) {
    const byHand = disk !== null && sidesOf(disk) === "none" ? linesOf(disk) : [];
    const lines = mergeLog(mergeLog(linesOf(ours), linesOf(theirs)), byHand);
    return { text: lines.map((line) => `${line}\n`).join(""), conflicts: [] };
}
/** Marker lines that somebody committed are no events. */
function linesOf(log) {
    return (log ?? "").split("\n").filter((line) => !/^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.test(line));
}
function mergeYaml(texts, where) {
    const { base, ours, theirs } = texts;
    const [mine, yours] = [valueIn(ours, where), valueIn(theirs, where)];
    if (!mine.ok)
        return mine;
    if (!yours.ok)
        return yours;
    const former = valueIn(base, where);
    const sides = { base: former.ok ? former.value : undefined, ours: mine.value, theirs: yours.value };
    return (0,result.ok)(where.kind === "milestone" ? mergeMilestone(sides, texts, where) : mergeSettings(sides, texts, where));
}
function valueIn(text, { shown }) {
    return text === null ? (0,result.ok)(undefined) : (0,yaml.parseYaml)(text, shown);
}
/** A file that is no milestone's has no place for records: ours stands, and what did not is only reported. */
function mergeSettings(sides, texts, { shown }) {
    const { value = null, conflicts } = mergeData(sides, "ours");
    return { text: textWith(value, startsOf(texts), shown), conflicts };
}
function mergeMilestone(sides, texts, { path, shown }) {
    const { value = null, conflicts } = mergeRecorded(sides);
    const text = textWith(value, startsOf(texts), shown);
    const { id, home } = milestoneOf(path) ?? { id: "", home: layout/* FOLDERS */.Yk.active };
    return { text: withTruth(text, texts, { id, home, path: shown }), conflicts };
}
/**
 * A milestone's file that both sides changed, as its tasks say: git merges lines, and two last tasks may be done in lines
 * far from each other. The text itself where there is nothing to say, or where it cannot be read.
 */
function withTruthOf(texts, { path, shown }) {
    const source = milestoneOf(path);
    return source ? withTruth(texts.disk, texts, { ...source, path: shown }) : texts.disk;
}
/** The merged text with the progress and status that its tasks say; a milestone that cannot be read stays as it was merged. */
function withTruth(text, { ours, theirs }, source) {
    const merged = (0,files_read/* readMilestone */.n)(text, source);
    if (!merged.ok)
        return text;
    const sides = [ours, theirs].flatMap((side) => {
        const read = side === null ? null : (0,files_read/* readMilestone */.n)(side, source);
        return read?.ok ? [read.value.milestone] : [];
    });
    const { milestone } = merged.value;
    const after = settled(milestone, sides);
    return (0,json/* sameJson */.Vk)(after, milestone) ? text : (0,write/* writeMilestone */.c)(text, { before: milestone, after, source }).text;
}
/** Texts to lay the merge into: what merging by lines gives, which has both sides' comments; else a side, the same for both. */
function startsOf({ base, ours, theirs, disk }) {
    const onDisk = disk === null ? "none" : sidesOf(disk);
    const byLines = base === null || ours === null || theirs === null ? null : mergeLines({ base, ours, theirs });
    const merged = typeof onDisk === "string" ? byLines : onDisk;
    return [...(merged ? [merged.ours, merged.theirs].sort() : []), ...[ours, theirs].filter((text) => text !== null).sort()];
}
/** The text with another id wherever it names the old one; lines of a log that `former` has stay as they are. */
function renamedIn(text, where, { from, to, former }) {
    if (!text.includes(from))
        return text;
    const kind = kindOf(where.path);
    if (kind === "log")
        return renamedLog(text, { from, to, former });
    return kind === "foreign" && !/\.ya?ml$/.test(where.path) ? text : renamedYaml(text, where, new Map([[from, to]]));
}
/** The same for several ids at once in a YAML file; a text that cannot be read stays. */
function renamedYaml(text, { shown }, ids) {
    if (![...ids.keys()].some((id) => text.includes(id)))
        return text;
    const value = (0,yaml.parseYaml)(text, shown);
    return value.ok ? textWith(renamedAll(value.value, ids), [text], shown) : text;
}
function renamedLog(text, { from, to, former }) {
    const old = new Set((former ?? "").split("\n"));
    return text.split("\n").map((line) => (old.has(line) || !line.includes(from) ? line : renamedLine(line, (value) => renamed(value, from, to)))).join("\n");
}
/** A line of a log with its value changed; one that is damaged or says the same afterwards stays as it is. */
function renamedLine(line, change) {
    try {
        const value = JSON.parse(line);
        const next = change(value);
        return (0,json/* sameJson */.Vk)(value, next) ? line : JSON.stringify(next);
    }
    catch {
        return line;
    }
}

;// CONCATENATED MODULE: ./lib/engine/merge/tree.js


const tree_VERSIONS = ["base", "ours", "theirs", "disk"];
function valueAt({ trees, shown }, version, path) {
    const text = trees[version].get(path);
    const value = text === undefined ? null : (0,yaml.parseYaml)(text, shown(path));
    return value?.ok ? value.value : undefined;
}
function textsAt({ trees }, path) {
    const at = (version) => trees[version].get(path) ?? null;
    return { base: at("base"), ours: at("ours"), theirs: at("theirs"), disk: at("disk") };
}
function whereIs({ shown }, path) {
    return { path, shown: shown(path) };
}
/** Versions with other paths and texts; what differs is to be settled, and what git made of it by lines is of no use. */
function moveIn(merge, { versions, path, text }) {
    const open = new Set(merge.open);
    const disk = new Map(merge.trees.disk);
    const trees = { ...merge.trees, disk };
    for (const version of versions) {
        trees[version] = new Map([...merge.trees[version]].map(([before, content]) => {
            const [after, changed] = [path(before), text(content, before)];
            if (after !== before || changed !== content)
                [before, after].forEach((one) => open.add(one));
            if (after !== before || (changed !== content && kindOf(before) === "log"))
                disk.delete(before);
            return [after, changed];
        }));
    }
    return { ...merge, trees, open };
}

;// CONCATENATED MODULE: ./lib/engine/merge/tasks.js
// Tasks of a milestone that two sides worked on, told apart, and their numbers wherever a version speaks of them.







const tasks_VERSIONS = ["base", "ours", "theirs"];
/** Every task of each milestone that both sides have, once and under one number. */
function separated(merge, published) {
    return [...merge.trees.ours.keys()].filter((path) => merge.trees.theirs.has(path)).reduce((state, path) => {
        const id = milestoneOf(path)?.id;
        return id === undefined ? state : separatedIn(state, { path, id, published });
    }, merge);
}
function separatedIn(merge, { path, id, published }) {
    const source = (version) => ({ value: valueAt(merge, version, path), events: (0,files_events.readEvents)(merge.trees[version].get((0,layout/* eventsPath */.JH)(id)) ?? "", "").events });
    const separation = separateTasks({ base: source("base"), ours: source("ours"), theirs: source("theirs") }, published);
    const moved = tasks_VERSIONS.reduce((state, version) => renumberIn(state, { version, path, id, separation }), merge);
    return { ...moved, renumbered: [...moved.renumbered, ...separation.renumbered.map((one) => ({ ...one, milestone: id }))] };
}
function renumberIn(merge, { version, path, id, separation }) {
    const log = (0,layout/* eventsPath */.JH)(id);
    const former = version === "base" ? "" : (merge.trees.base.get(log) ?? "");
    const ids = separation.renames[version];
    const isRecord = (one) => one === path || ((one.startsWith(`approvals/${id}/`) || one.startsWith("sessions/")) && /\.ya?ml$/.test(one));
    return moveIn(merge, {
        versions: [version],
        path: (one) => pathOf(one, id, ids),
        text(content, one) {
            if (one === log)
                return tasks_renamedLog(content, { ids, numbers: separation.numbers, former });
            return isRecord(one) && (one === path || content.includes(id)) ? renamedYaml(content, whereIs(merge, one), ids) : content;
        },
    });
}
/** Approvals are files of a task, deliverables a folder. */
function pathOf(path, id, ids) {
    const [room = "", milestone, name = "", ...rest] = path.split("/");
    if (milestone !== id || (room !== "approvals" && room !== "deliverables"))
        return path;
    const from = [...ids.keys()].find((one) => name === one || (room === "approvals" && name.startsWith(`${one}-`)));
    return from === undefined ? path : [room, id, `${ids.get(from) ?? from}${name.slice(from.length)}`, ...rest].join("/");
}
/**
 * Lines speak of a task from the one that adds it to the one that takes it out, and whoever takes it out once more means the same; where
 * none adds it, those speak of it that the base does not have.
 */
function tasks_renamedLog(text, { ids, numbers, former }) {
    const events = text.split("\n").map((line) => ({ line, events: /"(?:tasks|tasks_added|tasks_removed)"/.test(line) ? (0,files_events.readEvents)(line, "").events : [] }));
    const known = new Set(events.flatMap((one) => one.events.flatMap(model_event/* addedBy */.OM).map(({ id }) => id)));
    const old = new Set(former.split("\n"));
    const [now, gone] = [new Map(), new Map()];
    return events.map(({ line, events: here }) => {
        for (const { id, origin } of here.flatMap(model_event/* addedBy */.OM))
            now.set(id, numbers.get(origin.name) ?? id);
        const unknown = old.has(line) ? [] : [...ids].filter(([id]) => !known.has(id));
        const again = here.flatMap(model_event/* removedBy */.yV).flatMap((id) => (now.has(id) ? [] : [[id, gone.get(id) ?? id]]));
        const meant = new Map([...now, ...unknown, ...again].filter(([id, to]) => id !== to && line.includes(id)));
        for (const id of here.flatMap(model_event/* removedBy */.yV)) {
            gone.set(id, now.get(id) ?? gone.get(id) ?? id);
            now.delete(id);
        }
        return meant.size === 0 ? line : renamedLine(line, (value) => renamedAll(value, meant));
    }).join("\n");
}

;// CONCATENATED MODULE: ./lib/engine/resolve.js
// The conflicts of a merge, resolved by meaning: which files two sides changed, what takes another number, what is left.













const OTHER_SIDE = { ours: "theirs", theirs: "ours" };
/**
 * Resolves what can be resolved. `files` are those that the sides changed, unmerged or not, and milestones that stand as they were. Swapping the sides gives the
 * same milestones and logs, byte for byte, so that it does not matter who resolves.
 */
function resolveConflicts(files, { taken, root, published = null, beginning = null }) {
    const ids = new Set(taken);
    const standing = files.filter(merge_standing.isStanding);
    const begun = beginning && beginningOf(beginning, (virtual) => {
        const all = [...virtual, ...standing.filter(({ path }) => !virtual.some((one) => one.path === path))];
        return resolveConflicts(all, { taken: takenThen(ids, { files, virtual }), root });
    });
    const baseOf = (file) => begun?.get(file.path) ?? (begun && !(0,merge_standing.isStanding)(file) ? null : file.base);
    const read = readFiles(files.map((file) => ({ ...file, base: baseOf(file) })), (path) => `${root}/${path}`);
    return results(separated(numbered(followed(archived(blended(read, { isCrossed: begun !== null }))), { taken: ids, published }), published));
}
/** The milestones that there were when an earlier merge was made: all that nobody changed since, and its own. */
function takenThen(taken, { files, virtual }) {
    const idsOf = (some) => some.flatMap(({ path }) => milestoneOf(path)?.id ?? []);
    const changed = new Set(idsOf(files));
    return new Set([...[...taken].filter((id) => !changed.has(id)), ...idsOf(virtual)]);
}
function readFiles(files, shown) {
    const trees = { base: new Map(), ours: new Map(), theirs: new Map(), disk: new Map() };
    const [open, byHand] = [new Set(), new Set()];
    const left = [];
    for (const file of files) {
        const texts = textsOf(file, shown(file.path));
        if (texts.ok) {
            if (file.unmerged)
                open.add(file.path);
            if (file.unmerged && isByHand(texts.value, file.path))
                byHand.add(file.path);
            for (const version of tree_VERSIONS) {
                const text = texts.value[version];
                if (text !== null)
                    trees[version].set(file.path, text);
            }
        }
        else if (file.unmerged)
            left.push({ path: file.path, problem: kindOf(file.path) === "foreign" ? null : texts.problem });
    }
    return { trees, open, unmerged: new Set(open), byHand, left, renumbered: [], shown };
}
/** A file that has markers and no sides in the index gets its sides from the markers. Problems: those of decoding, `conflict-markers`. */
function textsOf(file, shown) {
    const decode = file.path.endsWith(".jsonl") ? files_events.decodeLog : yaml.decodeText;
    const texts = (0,result/* all */.Q)(tree_VERSIONS.map((version) => {
        const bytes = file[version];
        return bytes === null ? (0,result.ok)(null) : decode(bytes, shown);
    }));
    if (!texts.ok)
        return texts;
    const [base = null, ours = null, theirs = null, disk = null] = texts.value;
    if (base !== null || ours !== null || theirs !== null || disk === null)
        return (0,result.ok)({ base, ours, theirs, disk });
    const sides = sidesOf(disk);
    if (typeof sides !== "string")
        return (0,result.ok)({ ...sides, disk });
    const hint = "Keep what belongs into the file and delete the marker lines.";
    return { ok: false, problem: (0,problem/* problem */.CC)("conflict-markers", `${shown} has conflict markers without a partner.`, { hint, at: { path: shown } }) };
}
/**
 * Milestones and logs that git merged by lines without asking: lines say less than their meaning, and where branches have
 * crossed git knows of no beginning that is as new as ours. What a person has written there since stays.
 */
function blended(merge, { isCrossed }) {
    const more = tree_VERSIONS.flatMap((version) => [...merge.trees[version].keys()]).filter((path) => {
        const { disk, ...sides } = textsAt(merge, path);
        if (!["milestone", "log"].includes(kindOf(path)) || merge.open.has(path))
            return false;
        const decided = undecided({ ...sides, disk });
        if (decided === disk || (!isCrossed && (decided !== undefined || disk === null)))
            return false;
        const lines = new Set(Object.values(sides).flatMap((text) => (text ?? "").split("\n")));
        return (disk ?? "").split("\n").every((line) => lines.has(line));
    });
    return { ...merge, open: new Set([...merge.open, ...more]) };
}
/** A milestone that one side archived and the other changed is one file: the change belongs to where it lies now. */
function archived(merge) {
    return [...merge.open].reduce((state, path) => {
        const { trees } = state;
        const home = milestoneOf(path);
        const side = ["ours", "theirs"].find((one) => !trees[one].has(path));
        if (!home || !side || !trees.base.has(path) || !trees[OTHER_SIDE[side]].has(path))
            return state;
        const target = path.replace(/^[a-z]+/, home.home === "active" ? "completed" : "active");
        if (!trees[side].has(target) || trees.base.has(target))
            return state;
        return moveIn(state, { versions: ["base", OTHER_SIDE[side]], path: (one) => (one === path ? target : one), text: (text) => text });
    }, merge);
}
/** A milestone whose number another has taken on one side since: the other side's change follows it to its new number. */
function followed(merge) {
    return [...merge.open].reduce((state, path) => {
        const { trees, left } = state;
        const home = milestoneOf(path);
        const values = ["base", "ours", "theirs"].map((version) => valueAt(state, version, path));
        const [base, ours, theirs] = values;
        if (!home || base === undefined || ours === undefined || theirs === undefined)
            return state;
        const side = isStranger(base, ours) ? "ours" : isStranger(base, theirs) ? "theirs" : null;
        if (!side || isStranger(base, side === "ours" ? theirs : ours))
            return state;
        const now = [...trees[side].keys()].find((one) => one !== path && milestoneOf(one) !== null && isOrigin(base, valueAt(state, side, one) ?? null));
        const to = now === undefined ? undefined : milestoneOf(now)?.id;
        if (to !== undefined)
            return renumber(state, { from: home.id, to, versions: ["base", OTHER_SIDE[side]] });
        const fault = (0,problem/* problem */.CC)("merge-conflict", `${state.shown(path)} is another milestone on one side.`, { hint: "Keep the one that belongs under this number; give the other a free one.", at: { path: state.shown(path) } });
        return { ...state, left: [...left, { path, problem: fault }] };
    }, merge);
}
/** Two milestones that took one number: the later one takes the next that is free, unless others know that one already. */
function numbered(merge, { taken, published }) {
    const versions = ["base", "ours", "theirs"];
    const ids = versions.map((version) => new Map([...merge.trees[version].keys()].flatMap((path) => {
        const id = milestoneOf(path)?.id;
        return id === undefined ? [] : [[id, path]];
    })));
    const [former, mine, yours] = ids;
    for (const id of ids.flatMap((side) => [...side.keys()]))
        taken.add(id);
    return [...(mine?.keys() ?? [])].filter((id) => yours?.has(id) && !former?.has(id) && isNumbered(id)).sort().reduce((state, from) => {
        const [ours, theirs] = [resolve_claimOf(state, "ours", mine?.get(from)), resolve_claimOf(state, "theirs", yours?.get(from))];
        if (!ours || !theirs || isSameMilestone(ours, theirs))
            return state;
        const to = (0,model_ids/* nextMilestoneId */.d$)(taken);
        taken.add(to);
        const next = renumber(state, { from, to, versions: [published ? OTHER_SIDE[published] : laterOf(ours, theirs)] });
        return { ...next, renumbered: [...next.renumbered, { from, to }] };
    }, merge);
}
function resolve_claimOf(merge, side, path = "") {
    const value = valueAt(merge, side, path);
    const log = (0,layout/* eventsPath */.JH)(milestoneOf(path)?.id ?? "");
    const made = (0,files_events.readEvents)(merge.trees[side].get(log) ?? "", log).events.find(({ event_type }) => event_type === "milestone_created");
    const name = made && (made.request_id ?? made.timestamp);
    return value === undefined ? null : { value, created: made && name ? { name, at: made.timestamp ?? "" } : null };
}
/** All that these versions say of an id, said of another; without the base, only what they say anew. */
function renumber(merge, { from, to, versions }) {
    const { base } = merge.trees;
    const formerly = (path) => (versions.includes("base") ? null : (base.get(path) ?? null));
    return moveIn(merge, {
        versions,
        path: (path) => renamedText(path, from, to),
        text: (text, path) => (formerly(path) === text ? text : renamedIn(text, whereIs(merge, path), { from, to, former: formerly(path) })),
    });
}
function results(merge) {
    const paths = [...merge.open].filter((path) => !merge.left.some((one) => one.path === path));
    const files = [...paths.flatMap((path) => concerning(merge, outcomeOf(merge, path))), ...mergedByLines(merge)];
    const outcomes = files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
        changes: outcomes.flatMap((file) => ("text" in file ? [{ path: file.path, text: file.text }] : [])),
        renumbered: merge.renumbered,
        conflicts: outcomes.flatMap((file) => ("conflicts" in file ? file.conflicts.map((record) => ({ ...record, path: file.path })) : [])),
        left: [...merge.left, ...outcomes.flatMap((file) => ("problem" in file ? [file] : []))],
    };
}
/** What git merged by itself, and lies there as it should, is no matter of ours. */
function concerning(merge, outcome) {
    const { path } = outcome;
    return !merge.unmerged.has(path) && "text" in outcome && outcome.text !== null && outcome.text === merge.trees.disk.get(path) ? [] : [outcome];
}
/** Milestones that both sides changed and a person worked on since: their tasks may say more than their fields do. */
function mergedByLines(merge) {
    return [...merge.trees.disk.keys()].flatMap((path) => {
        const { disk, ...sides } = textsAt(merge, path);
        if (disk === null || merge.open.has(path) || undecided({ ...sides, disk }) !== undefined || Object.values(sides).includes(null))
            return [];
        const text = withTruthOf({ ...sides, disk }, whereIs(merge, path));
        return text === disk ? [] : [{ path, text, conflicts: [] }];
    });
}
function outcomeOf(merge, path) {
    const texts = textsAt(merge, path);
    const taken = merge.byHand.has(path) ? texts.disk : undecided(texts);
    if (taken !== undefined)
        return takenAs(merge, path, taken);
    if (kindOf(path) === "foreign")
        return { path, problem: null };
    const merged = mergeFile(texts, whereIs(merge, path));
    if (!merged.ok)
        return { path, problem: merged.problem };
    return { path, ...merged.value };
}
/** Somebody has resolved it already: what lies there has no markers and is neither side. Logs are joined in any case. */
function isByHand({ ours, theirs, disk }, path) {
    if (kindOf(path) === "log" || disk === null || ours === null || theirs === null)
        return false;
    return disk !== ours && disk !== theirs && sidesOf(disk) === "none";
}
/** The text where there is nothing to merge; undefined where there is. */
function undecided({ base, ours, theirs }) {
    if (ours === theirs || base === theirs)
        return ours;
    return base === ours ? theirs : undefined;
}
/** What is taken as it is must be readable too, or nobody would be told. */
function takenAs(merge, path, text) {
    const read = text === null || !/\.ya?ml$/.test(path) ? null : (0,yaml.parseYaml)(text, merge.shown(path));
    return read && !read.ok && merge.unmerged.has(path) ? { path, problem: read.problem } : { path, text, conflicts: [] };
}


/***/ })

};
