export const id = 9343;
export const ids = [9343,9876];
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


/***/ })

};
