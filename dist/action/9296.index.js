export const id = 9296;
export const ids = [9296];
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

/***/ 99296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreignTree: () => (/* binding */ foreignTree)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49876);
/* harmony import */ var _legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3449);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20487);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92775);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13877);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83313);








/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 10;
/**
 * Every milestone below a folder: a data folder of any version, a backup of one, a folder that holds data folders, or loose
 * files. Each comes with a text that reads as it: the file's own, byte for byte, unless it held several or must change its
 * id or take over dependencies. What cannot be read is quarantined with its problem. Paths are those of `files`.
 * Warnings: `duplicate-id` at a milestone that was left out for another; `legacy-layout`, `id-from-file-name` and those of
 * the side file at what was taken over otherwise than it stood.
 */
function foreignTree(files) {
    const search = { found: [], quarantined: [], warnings: [], left: [] };
    for (const root of rootsOf([...files.keys()], search))
        searchRoot(root, files, search);
    const milestones = settled(search).map(({ milestone, text, path, source }) => ({ milestone, text, path, home: source.home }));
    if (search.left.length > 0)
        search.warnings.push(leftBehind(search.left));
    return { milestones, quarantined: search.quarantined, warnings: search.warnings };
}
function leftBehind(paths) {
    const more = paths.length > NAMES_SHOWN_MAX ? ` and ${paths.length - NAMES_SHOWN_MAX} more` : "";
    const message = `${paths.length} ${paths.length === 1 ? "file is no milestone and was" : "files are no milestones and were"} left behind: ${paths.slice(0, NAMES_SHOWN_MAX).join(", ")}${more}.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("legacy-layout", message);
}
/** Folders named like a data folder, with a `/` at the end; the folder itself ("") where there is none. Backups count only where they are all there is. */
function rootsOf(paths, { warnings }) {
    const roots = new Set(paths.flatMap((path) => /^(?:.*?\/)??\.(?:old-)?milestones(?:\.backup\.[^/]*)?\//.exec(path)?.[0] ?? []));
    if (roots.size === 0)
        return [""];
    const backups = [...roots].filter((root) => root.includes(".milestones.backup."));
    if (backups.length === 0 || backups.length === roots.size)
        return [...roots].sort();
    for (const path of backups) {
        warnings.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("legacy-layout", `The backup ${path} was left out.`, { at: { path }, hint: "Import it by itself with --path." }));
    }
    return [...roots].filter((root) => !backups.includes(root)).sort();
}
function searchRoot(root, files, search) {
    const paths = [...files.keys()].filter((path) => path.startsWith(root)).sort();
    const own = { ...search, found: [] };
    const requires = new Map();
    for (const path of paths) {
        const kind = kindOf(path.slice(root.length));
        if (kind === "other") {
            if (!EMPTY_FILES.test(path))
                search.left.push(path);
            continue;
        }
        const text = textOf(files, path, own);
        if (text === null)
            continue;
        if (kind === "dependencies")
            for (const [id, ids] of sideFile(text, path, own))
                requires.set(id, ids);
        else if (kind === "milestone" || kind === "loose")
            readFile({ text, path, root, loose: kind === "loose" }, own);
        else
            addEntries(text, path, { search: own, read: kind === "archive" ? _legacy_js__WEBPACK_IMPORTED_MODULE_3__.readArchiveFile : _legacy_js__WEBPACK_IMPORTED_MODULE_3__.readCurrentFile, home: kind === "archive" ? "completed" : "active" });
    }
    const merged = withoutTwins(own).map((found) => withRequires(found, requires.get(found.milestone.id) ?? []));
    search.found.push(...merged);
}
/** Folders of a data folder that never hold milestones. */
const OTHER_FOLDERS = /^(config|data|database|events|state|sessions|logs|locks|\.locks|approvals|deliverables|templates|workflows|backups|cache|quarantine|agents|planning|status|updates|temp|performance|kiro-metrics|web-dashboard|quickstart)\//;
/** Files beside milestones that are none; within the folder of one milestone only its definition is it. */
const OTHER_FILES = /(^|\/)(archive-index|current|readme|user-stats|[\w-]*config)\.ya?ml$/i;
/** Files that hold nothing for anybody. */
const EMPTY_FILES = /(^|\/)\.(gitkeep|gitignore|DS_Store)$/;
function kindOf(path) {
    if (!/\.ya?ml$/.test(path) || OTHER_FOLDERS.test(path))
        return "other";
    if (/^archive\.ya?ml$/.test(path))
        return "archive";
    if (/^current\.ya?ml$/.test(path))
        return "current";
    if (/^(active\/)?dependencies\.ya?ml$/.test(path))
        return "dependencies";
    if (OTHER_FILES.test(path))
        return "other";
    if (/^(active|completed)\/[^/]+$/.test(path))
        return "milestone";
    if (/^(active|completed|archive)\/[^/]+\/(definition|milestone)\.ya?ml$/.test(path))
        return "milestone";
    return /^(active|completed|archive)\//.test(path) ? "other" : "loose";
}
function textOf(files, path, search) {
    const bytes = files.get(path);
    const text = bytes?.ok ? (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__.decodeText)(bytes.value, path) : bytes;
    if (text?.ok)
        return text.value;
    if (text)
        search.quarantined.push({ path, problem: { ...text.problem, at: { path, ...text.problem.at } } });
    return null;
}
function sideFile(text, path, search) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__.parseYaml)(text, path);
    if (!value.ok)
        search.quarantined.push({ path, problem: value.problem });
    const { requires, problems } = (0,_legacy_js__WEBPACK_IMPORTED_MODULE_3__.readDependenciesFile)(value.ok ? value.value : null, path);
    search.warnings.push(...problems);
    return requires;
}
/** One file that is a milestone, or, where it lies loose, perhaps something else. */
function readFile({ text, path, root, loose }, search) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__.parseYaml)(text, path);
    if (value.ok && (0,_legacy_js__WEBPACK_IMPORTED_MODULE_3__.isArchive)(value.value))
        return addEntries(text, path, { search, read: _legacy_js__WEBPACK_IMPORTED_MODULE_3__.readArchiveFile, home: "completed" });
    if (loose && value.ok && !isLikeMilestone(value.value))
        return void search.left.push(path);
    const source = sourceOf(path.slice(root.length), path);
    if (!source)
        return void search.quarantined.push({ path, problem: noId(path) });
    const reading = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_2__.diagnose)(text, source);
    if (!reading.ok)
        return void search.quarantined.push({ path, problem: reading.problem });
    search.warnings.push(...reading.value.warnings);
    search.found.push({ milestone: reading.value.milestone, text, path, source, layout: loose ? "loose" : "folders" });
}
function isLikeMilestone(value) {
    const mapping = (0,_normal_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(value)?.mapping;
    if (!mapping)
        return false;
    const named = ["title", "name", "id", "milestone_id", "metadata"].some((key) => Object.hasOwn(mapping, key));
    return named && ["tasks", "status", "progress", "timeline", "success_criteria"].some((key) => Object.hasOwn(mapping, key));
}
/** The id is the name of the file, or of the folder around a definition. */
function sourceOf(inside, path) {
    const steps = inside.replace(/\.ya?ml$/, "").split("/");
    const folder = steps.at(-2) ?? "";
    const name = /^(definition|milestone)$/.test(steps.at(-1) ?? "") && !/^(|active|completed|archive)$/.test(folder) ? folder : (steps.at(-1) ?? "");
    const id = (0,_legacy_js__WEBPACK_IMPORTED_MODULE_3__.idOf)(name);
    const home = steps.slice(0, -1).some((step) => /^(completed|archived?|done|finished)$/i.test(step)) ? "completed" : "active";
    return id === null ? null : { id, path, home };
}
function noId(path) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-id", `The name of ${path} gives no id.`, { at: { path }, hint: "Rename the file to what the milestone is to be called." });
}
/** Milestones out of one file: each gets a text of its own. */
function addEntries(text, path, { search, read, home }) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__.parseYaml)(text, path);
    if (!value.ok)
        return void search.quarantined.push({ path, problem: value.problem });
    const { entries, problems } = read(value.value, path);
    search.quarantined.push(...problems.map((fault) => ({ path, problem: fault })));
    for (const entry of entries) {
        const source = { id: entry.id, path, home };
        const own = (0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printYaml */ .d7)(entry.value);
        const reading = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_2__.diagnose)(own, source);
        if (reading.ok)
            search.found.push({ milestone: reading.value.milestone, text: own, path, source, layout: "v0" });
        else
            search.quarantined.push({ path, problem: { ...reading.problem, at: { path } } });
    }
}
/** Of a milestone that is both active and completed the completed one counts. */
function withoutTwins({ found, warnings }) {
    const completed = new Map(found.filter(({ source, layout }) => layout === "folders" && source.home === "completed").map((item) => [item.source.id, item]));
    return found.filter((item) => {
        const twin = item.layout === "folders" ? completed.get(item.source.id) : undefined;
        if (!twin || item.source.home === "completed")
            return true;
        warnings.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-id", `${twin.path} has the same id; the completed one was taken.`, { at: { path: item.path }, hint: "Compare the two, and delete the one that is out of date." }));
        return false;
    });
}
/** What the side file requires joins what the milestone itself requires. */
function withRequires(found, requires) {
    const own = found.milestone.dependencies.requires;
    const added = requires.filter((id) => !own.includes(id) && id !== found.milestone.id);
    if (added.length === 0)
        return found;
    return changed(found, { ...found.milestone, dependencies: { ...found.milestone.dependencies, requires: [...own, ...added] } });
}
function changed(found, after) {
    const source = { ...found.source, id: after.id };
    const { text } = (0,_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeMilestone */ .c)(found.text, { before: found.milestone, after, source });
    return { ...found, milestone: after, text, source };
}
/** One id for each: an equal copy is left out (`duplicate-id`), another milestone of the same id gets a suffix (`legacy-layout`). */
function settled({ found, warnings }) {
    const taken = new Map();
    const inOrder = [...found].sort((a, b) => RANK[a.layout] - RANK[b.layout]);
    for (const item of inOrder) {
        const twin = taken.get(item.source.id.toLowerCase());
        if (twin && twin.text === item.text) {
            warnings.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-id", `${twin.path} holds the same.`, { at: { path: item.path } }));
            continue;
        }
        const id = twin ? freeId(item, taken) : item.source.id;
        if (twin)
            warnings.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("legacy-layout", `The id ${item.source.id} is that of ${twin.path} too; here it became ${id}.`, { at: { path: item.path } }));
        taken.set(id.toLowerCase(), twin ? changed(item, { ...item.milestone, id }) : item);
    }
    return [...taken.values()];
}
const RANK = { folders: 0, loose: 1, v0: 2 };
function freeId({ source, layout }, taken) {
    for (let number = layout === "v0" ? 1 : 2;; number++) {
        const suffix = layout === "v0" ? (number === 1 ? "-v0" : `-v0-${number}`) : `-${number}`;
        const id = `${source.id.slice(0, ID_LENGTH_MAX - suffix.length)}${suffix}`;
        if (!taken.has(id.toLowerCase()) && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(id))
            return id;
    }
}
/** The longest id that is read. */
const ID_LENGTH_MAX = 50;


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


/***/ })

};
