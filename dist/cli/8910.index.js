export const id = 8910;
export const ids = [8910];
export const modules = {

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   w_: () => (/* binding */ commitLine)
/* harmony export */ });
// Texts for commit messages: one line, no control characters, nothing that GitHub or CI would act on.
/** What git's own commands show of a subject without cutting it. */
const SUBJECT_LENGTH_MAX = 72;
/** A subject of at most 72 characters, cut with an ellipsis. */
function commitSubject(text) {
    const line = commitLine(text);
    return line.length <= SUBJECT_LENGTH_MAX ? line : `${line.slice(0, SUBJECT_LENGTH_MAX - 1).trimEnd()}…`;
}
/**
 * Somebody's words as part of one line: closing keywords, cross references and mentions are broken by a zero-width joiner,
 * addresses of issues too; the tokens that make CI skip a commit lose their brackets, and a leading `Word:` can be no
 * trailer of a line of its own.
 */
function commitLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/\[([^[\]]{0,40}(?<![a-z])(?:skip|no)(?![a-z])[^[\]]{0,40})\]/gi, "($1)")
        .replace(/\*{3}(no_ci)\*{3}/gi, "$1")
        .replace(/\/(issues|pull|pulls|discussions)\/(?=\d)/gi, `/$1/${JOINER}`)
        .replace(/#(?=\w)|(?<!\w)@(?=\w)/g, (mark) => `${mark}${JOINER}`)
        .replace(/\bGH-(?=\d)/gi, (match) => `${match}${JOINER}`);
}
const JOINER = "\u2060";
/** Subject, body and trailers as git keeps them; control characters become spaces, so that none can end a line. */
function messageText({ subject, body, trailers }) {
    const paragraphs = [
        oneLine(subject) || "milestone",
        body.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ").trim(),
        trailers.map(([key, value]) => `${key.replace(/[^A-Za-z0-9-]/g, "-")}: ${oneLine(value)}`).join("\n"),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
function oneLine(text) {
    return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ writeMilestone),
/* harmony export */   w: () => (/* binding */ printMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(306);
/* harmony import */ var _model_compact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1724);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(487);
/* harmony import */ var _patch_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4723);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2775);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4822);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3313);








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

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compactTask),
/* harmony export */   s: () => (/* binding */ compactMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6022);
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

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    const done = new Set();
    for (const start of edges.keys()) {
        const cycle = done.has(start) ? null : cycleFrom(start, edges, done);
        if (cycle)
            return cycle;
    }
    return null;
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function cycleFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            return [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
    return null;
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}


/***/ }),

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ cycleProblem),
/* harmony export */   iU: () => (/* binding */ invariants)
/* harmony export */ });
/* unused harmony export requirements */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
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

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   h: () => (/* binding */ MILESTONES_NAMED_MAX)
/* harmony export */ });
/* harmony import */ var _core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9796);
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

/***/ 4951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ earlier)
});

// EXTERNAL MODULE: ./lib/core/base/encode/commit.js
var encode_commit = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/files/events.js
var events = __webpack_require__(3109);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(6566);
;// CONCATENATED MODULE: ./lib/core/model/event.js
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
];

// EXTERNAL MODULE: ./lib/core/model/ids.js
var ids = __webpack_require__(5114);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/engine/message.js
var message = __webpack_require__(2912);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/engine/request.js
// Requests that come twice: found by their id, and answered as they were the first time.










/**
 * The first answer to this request, with the warning `already-done`; null where the id is new. Another command under the same
 * id is `request-conflict`. The answer is given from the commit that the request made, or from the present where there is none.
 * Problems: those of a history that alone could tell.
 */
async function earlier(attempt) {
    const { caller: { request: { id } }, order, snapshot, ports } = attempt;
    const commits = await ports.history.commits({ request: (0,encode_commit/* commitLine */.w_)(id) });
    if (!commits.ok && ports.history.isWhole)
        return (0,ask/* stopped */.ce)(commits.problem);
    const commit = commits.ok ? (commits.value[0] ?? null) : null;
    const logs = logsOf(attempt, commit);
    const events = await eventsOf(id, { snapshot, logs });
    if (events.length === 0 && commit === null)
        return null;
    const told = events.map((event) => event.details["command"]).find((line) => typeof line === "string");
    const same = told === undefined ? (commit?.command ?? null) === (0,encode_commit/* commitLine */.w_)(order.line) : told === order.line;
    return same ? repeated(attempt, { events, commit, logs }) : (0,ask/* stopped */.ce)(otherCommand(id, told ?? commit?.command ?? "another command"));
}
function otherCommand(request, command) {
    return (0,problem/* problem */.CC)("request-conflict", `Request ${request} was \`${command}\` before.`, { hint: "Give this command a request id of its own." });
}
/** Those that the commit names and those that the verb is about; all of them where changes are not committed and no id is said. */
function logsOf({ ports, order: { verb, args } }, commit) {
    const scope = verb.scope?.(args) ?? "all";
    const about = typeof scope === "object" ? scope.milestones.filter(ids/* isMilestoneId */.i4) : [];
    if (commit)
        return commit.milestones.length < message/* MILESTONES_NAMED_MAX */.h ? [...new Set([...commit.milestones.filter(ids/* isMilestoneId */.i4), ...about])] : "all";
    const isNamed = typeof scope === "object" && about.length > 0 && about.length === scope.milestones.length;
    return isNamed || ports.history.isWhole ? about : "all";
}
async function eventsOf(request, { snapshot, logs }) {
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, logs === "all" ? await everyLog(snapshot) : logs.map(layout/* eventsPath */.JH));
    const found = [];
    for (const [path, text] of texts) {
        if (!text.ok || !text.value.includes(JSON.stringify(request)))
            continue;
        found.push(...(0,events.readEvents)(text.value, (0,engine_texts/* shownPath */.p)(snapshot, path)).events.filter((event) => event.request_id === request));
    }
    return found;
}
async function everyLog(snapshot) {
    const names = await snapshot.list(layout/* FOLDERS */.Yk.events);
    return (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${layout/* FOLDERS */.Yk.events}/${name}`);
}
/** What was told the first time and is not on record: nothing was there yet. */
const FIRST = { present: { entries: [], files: [] } };
async function repeated({ ports, order, caller, snapshot }, { events: recorded, commit, logs }) {
    const then = commit ? await ports.repository.snapshot({ for: "read", ref: commit.id }) : null;
    const state = then?.ok ? then.value : snapshot;
    // Committed after the snapshot was taken: what happened is not in it yet.
    const happened = recorded.length > 0 ? recorded : await eventsOf(caller.request.id, { snapshot: state, logs });
    const loaded = await (0,load/* load */.H)(state, { scope: order.verb.scope?.(order.args) ?? "all", settings: ports.settings });
    if (then?.ok)
        await then.value.release();
    if (!loaded.ok)
        return (0,ask/* stopped */.ce)(loaded.problem);
    const events = happened.flatMap((event) => draftOf(event));
    const context = { actor: caller.actor, now: happened[0]?.timestamp ?? caller.now(), request: caller.request.id, facts: FIRST };
    const { data, reply } = order.verb.answer(loaded.value.workspace, order.args, { events, context });
    const warning = (0,problem/* problem */.CC)("already-done", `Request ${caller.request.id} was carried out before; nothing was changed.`);
    return { data, reply, warnings: [warning], problem: null, changes: [], diff: "" };
}
function draftOf({ event_type, milestone_id, details }) {
    return isEventType(event_type) && milestone_id !== null ? [{ event_type, milestone_id, details }] : [];
}
function isEventType(type) {
    return EVENT_TYPES.some((known) => known === type);
}


/***/ }),

/***/ 8910:
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
var authority = __webpack_require__(2315);
// EXTERNAL MODULE: ./lib/core/rules/evolve.js
var evolve = __webpack_require__(7217);
// EXTERNAL MODULE: ./lib/core/rules/invariants.js
var invariants = __webpack_require__(9701);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/engine/facts.js
var engine_facts = __webpack_require__(8096);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/engine/message.js
var message = __webpack_require__(2912);
;// CONCATENATED MODULE: ./lib/engine/outside.js
// What follows a command outside the files, once these are committed: orders, leases, journals, refs.

/** Everything is tried. A process that dies in between leaves what the next clean-up finds. */
async function followUp(ports, { orders = [], revoke = [], forget = [], refs = [] }) {
    const { leases, journal, seats } = ports;
    const problems = [];
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

// EXTERNAL MODULE: ./lib/engine/request.js + 1 modules
var request = __webpack_require__(4951);
// EXTERNAL MODULE: ./lib/core/base/edit.js
var base_edit = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var base_result = __webpack_require__(3445);
;// CONCATENATED MODULE: ./lib/core/base/tree.js
// Files as values: a tree of texts, and the changes that lead from one tree to another.
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

// EXTERNAL MODULE: ./lib/core/files/events.js
var events = __webpack_require__(3109);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(6566);
// EXTERNAL MODULE: ./lib/core/files/config/config.js
var config = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/core/files/config/entries.js
var entries = __webpack_require__(6905);
// EXTERNAL MODULE: ./lib/core/files/patch/patch.js + 4 modules
var patch = __webpack_require__(4723);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(2775);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(3313);
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
var read = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/core/files/write.js
var write = __webpack_require__(3877);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(2089);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(3303);
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
    const wanted = [...milestones.changes, ...edited.value.changes, ...(decision.files ?? []), ...sessions.value.changes, ...events.value.changes];
    const before = new Map([...loaded.texts, ...edited.value.read, ...sessions.value.read, ...events.value.read]);
    const changes = attempt.order.verb.settles ? wanted : changesBetween(before, applyChanges(before, wanted));
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
        const source = { id, path: (0,engine_texts/* shownPath */.p)(before, path), home: (0,layout/* homeOf */.lt)(path) };
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
    for (const [path, text] of await (0,engine_texts/* readTexts */.Z)(snapshot, touched)) {
        if (text.ok)
            read.set(path, text.value);
        else if (edits.some((edit) => edit.path === path))
            return text;
    }
    const patched = (0,base_result/* all */.Q)(edits.map(({ path, edits: wanted }) => edited({ path, shown: (0,engine_texts/* shownPath */.p)(snapshot, path), text: read.get(path), wanted })));
    if (!patched.ok)
        return patched;
    const results = patched.value;
    const warnings = results.filter(({ whole }) => whole).map(({ path }) => rewritten((0,engine_texts/* shownPath */.p)(snapshot, path)));
    return (0,base_result.ok)({ changes: results.map(({ path, text }) => ({ path, text })), warnings, read });
}
/** The configuration is edited as it is read: keys that appear twice, dotted or under another name are its own matter. */
function edited({ path, shown, text, wanted }) {
    if (path === config_config/* CONFIG_PATH */.tF) {
        const patched = editConfig({ path: shown, text: text ?? "" }, wanted);
        return patched.ok ? (0,base_result.ok)({ path, ...patched.value }) : patched;
    }
    return (0,base_result.ok)({ path, ...(text === undefined ? { text: (0,print/* printYaml */.d7)((0,base_edit/* applyEdits */.c)({}, wanted)), whole: false } : (0,patch/* patch */.F)(text, wanted)) });
}
/** Records of sessions, whole; with `backup_sessions` the former text of each is kept beside it. */
async function sessionChanges({ snapshot }, { decision, loaded }) {
    const { sessions = [] } = decision;
    const changes = [];
    const read = new Map();
    if (sessions.length === 0)
        return (0,base_result.ok)({ changes, read });
    const { printSession } = await __webpack_require__.e(/* import() */ 8738).then(__webpack_require__.bind(__webpack_require__, 8738));
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, sessions.flatMap(({ id }) => [(0,layout/* sessionPath */.kz)(id), (0,layout/* sessionBackupPath */.EA)(id)]));
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
async function eventChanges({ snapshot, order, caller }, { decision, context }) {
    const changes = [];
    const read = new Map();
    const [first] = decision.events;
    for (const [id, drafts] of Map.groupBy(decision.events, (event) => event.milestone_id)) {
        const path = (0,layout/* eventsPath */.JH)(id);
        const old = (await (0,engine_texts/* readTexts */.Z)(snapshot, [path])).get(path);
        if (old && !old.ok)
            return old;
        if (old)
            read.set(path, old.value);
        const lines = drafts.map((draft) => eventOf(draft, { timestamp: context.now, actor: caller.actor, request_id: caller.request.id, command: draft === first ? order.line : null }));
        changes.push({ path, text: (0,events/* appendEvents */.Ib)(old?.value, lines) });
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
        const milestone = name !== null && text !== null ? meaningOf(text, { id: name, path: (0,engine_texts/* shownPath */.p)(snapshot, path), home: (0,layout/* homeOf */.lt)(path) }) : null;
        if (milestone)
            after = (0,workspace/* withMilestone */.Pp)(after, milestone, path);
    }
    const config = await (0,load/* loadConfig */.Z)(snapshot, { settings: ports.settings, changes });
    return { ...after, exists: after.exists || changes.length > 0, config: config.reading.config };
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
    try {
        return await decided({ ports, order, caller, snapshot: snapshot.value });
    }
    finally {
        await snapshot.value.release();
    }
}
async function decided(attempt) {
    const { ports, order, caller, snapshot } = attempt;
    if (caller.request.given) {
        const before = await (0,request/* earlier */.X)(attempt);
        if (before)
            return before;
    }
    const { verb, args } = order;
    const loaded = await (0,load/* load */.H)(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return (0,ask/* stopped */.ce)(loaded.problem);
    const { workspace } = loaded.value;
    const now = caller.now();
    const facts = await (0,engine_facts/* gather */.k)(verb.needs?.(args) ?? [], { ports, snapshot, loaded: loaded.value, now });
    if (!facts.ok)
        return (0,ask/* stopped */.ce)(facts.problem);
    const context = { actor: caller.actor, now, request: caller.request.id, facts: facts.value };
    const decision = verb.decide(workspace, args, context);
    if (!decision.ok)
        return { ...(0,ask/* stopped */.ce)(decision.problem), warnings: workspace.warnings };
    return carriedOut(attempt, { loaded: loaded.value, context, decision: decision.value });
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
    const outside = await followUp(attempt.ports, decision);
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
    const { unifiedDiff } = await __webpack_require__.e(/* import() */ 4143).then(__webpack_require__.bind(__webpack_require__, 4143));
    const shown = (path) => (path.startsWith(":/") ? path.slice(2) : `${root}/${path}`);
    return changes.map(({ path, text }) => unifiedDiff(before.get(path) ?? null, text, shown(path))).join("");
}


/***/ })

};
