export const id = 9296;
export const ids = [9296,9876];
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


/***/ })

};
