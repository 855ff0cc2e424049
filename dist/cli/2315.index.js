export const id = 2315;
export const ids = [2315];
export const modules = {

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   dI: () => (/* binding */ PARTS),
/* harmony export */   mj: () => (/* binding */ SORT_KEYS)
/* harmony export */ });
const SORT_KEYS = ["id", "title", "status", "priority", "progress", "created", "due"];
/** The folders of the data folder that are surveyed, refreshed and stamped together. */
const PARTS = ["milestones", "events", "sessions", "approvals"];
const EVENTS = ["throughput", "cycle-times"];
/** What must be up to date for a question to be answered. */
function partsOf({ ask }) {
    if (EVENTS.includes(ask))
        return ["milestones", "events"];
    if (ask === "sessions")
        return ["milestones", "sessions"];
    return ask === "approvals" ? ["milestones", "approvals"] : ["milestones"];
}


/***/ }),

/***/ 33527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ backendName),
/* harmony export */   gi: () => (/* binding */ backendAtStart),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const NAMES = { file: "the files", sqlite: "SQLite", postgresql: "PostgreSQL" };
function backendName(backend) {
    return NAMES[backend];
}
/** At the beginning of a sentence. */
function backendAtStart(backend) {
    const name = backendName(backend);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
/** "1 milestone", "1,247 milestones". */
function counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 92315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askedOf: () => (/* binding */ askedOf),
/* harmony export */   consult: () => (/* binding */ consult),
/* harmony export */   consulted: () => (/* binding */ consulted),
/* harmony export */   groundOf: () => (/* binding */ groundOf),
/* harmony export */   partsOfAll: () => (/* binding */ partsOfAll)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
/* harmony import */ var _core_files_legacy_legacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3449);
/* harmony import */ var _core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _core_query_questions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1280);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _core_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79135);
/* harmony import */ var _core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33527);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16822);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63025);
/* harmony import */ var _current_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5186);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18087);
// Consulting: questions answered by the catalog that the settings ask for, or by the files themselves.













async function consulted(ports, { verb, args }, { caller, snapshot }) {
    const found = await groundOf(ports, snapshot);
    if (!found.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .stopped */ .ce)(found.problem);
    // To be asked, a catalog is brought up to date: a dry run asks the files.
    const ground = caller.dryRun ? { ...found.value, backend: "file" } : found.value;
    const { config, exists } = ground;
    if (verb.analytics && config.config.performance.emergency_mode)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .stopped */ .ce)(emergency(verb.name));
    const around = { now: caller.now(), config: config.config, root: snapshot.root, exists };
    const asked = verb.asks(args, around);
    const consultation = await keptOrAsked(ports, [...Object.values(asked), { ask: "problems" }], { ground, snapshot, now: around.now });
    if (!consultation.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .stopped */ .ce)(consultation.problem);
    const { answers, warnings } = consultation.value;
    const fault = answers.find((answer) => !answer.ok);
    if (fault && !fault.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .stopped */ .ce)(exists ? fault.problem : (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .noData */ ._h)(around));
    const { data, reply, warnings: own = [], problem: trouble = null } = verb.show(named(asked, answers), args, around);
    return { data, reply, warnings: [...warnings, ...oddities(answers.at(-1)), ...config.problems.filter(_core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfigError */ .De), ...own], problem: trouble, changes: [], diff: "" };
}
function emergency(verb) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("refused", `${verb} is disabled in emergency mode.`, { hint: "Turn it off with `milestone config set performance.emergency_mode false`." });
}
function named(asked, answers) {
    return Object.fromEntries(Object.keys(asked).map((name, at) => {
        const answer = answers[at];
        if (!answer?.ok)
            throw new Error(`${name} was not answered`);
        return [name, answer.value];
    }));
}
function oddities(answer) {
    return answer?.ok && "problems" in answer.value ? answer.value.problems : [];
}
async function groundOf({ settings }, snapshot) {
    const [config, top] = await Promise.all([(0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(snapshot, { settings }), snapshot.exists ? snapshot.list("") : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)([])]);
    if (!top.ok)
        return top;
    const exists = top.value.length > 0 && !(0,_core_files_legacy_legacy_js__WEBPACK_IMPORTED_MODULE_2__.isForeign)(top.value);
    const beside = top.value.some((name) => name === _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_PATH */ .FO || name === _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENT_PATH */ .SI) || (exists && (await snapshot.read([_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPENDENCIES_PATH */ .Ym])).size > 0);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ config: config.reading, exists, plain: !beside, backend: (0,_core_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_11__/* .backendOf */ .E)(config.reading.config, config.database) });
}
/** What a process that lives long was asked of the same state before, it does not look up again. */
async function keptOrAsked(ports, questions, consulting) {
    const { answers } = ports;
    const { state } = consulting.snapshot;
    if (!answers || state === undefined)
        return consult(ports, questions, consulting);
    const { keepingOf, remembered } = await __webpack_require__.e(/* import() */ 8802).then(__webpack_require__.bind(__webpack_require__, 28802));
    const keeping = keepingOf(consulting.ground.config.config);
    return remembered(answers, { key: JSON.stringify([state, questions]), keeping }, () => consult(ports, questions, consulting), isConsultation);
}
function isConsultation(value) {
    return typeof value === "object" && value !== null && "answers" in value && Array.isArray(value.answers);
}
/** Problems: those of the files. A catalog that cannot be asked is a warning, and the files answer. */
async function consult(ports, questions, consulting) {
    const { ground } = consulting;
    const { catalogs, surveyor } = ports;
    const single = scopeOf(questions) !== "all";
    if (single || ground.backend === "file" || !catalogs || !surveyor || !ground.exists || !ground.plain)
        return fromFiles(ports, questions, consulting);
    const answered = await fromCatalog({ catalogs, surveyor, repository: ports.repository, backend: ground.backend, progress: teller(ports), note: (trouble) => noteTrouble(ports, trouble, consulting) }, questions);
    if (answered.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ answers: answered.value, backend: ground.backend, warnings: [] });
    const [answers] = await Promise.all([fromFiles(ports, questions, consulting), noteTrouble(ports, answered.problem, consulting)]);
    return answers.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ ...answers.value, warnings: [instead(answered.problem, ground.backend)] }) : answers;
}
function instead(trouble, backend) {
    return { ...trouble, message: `${trouble.message} The files answered instead of ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_5__/* .backendName */ .Yd)(backend)}.` };
}
async function noteTrouble({ alerts }, { code, message }, { ground, now }) {
    await alerts?.note({ timestamp: now, event_type: "database_issues", actor: "system", details: { backend: ground.backend, code, message } });
}
async function fromFiles({ settings }, questions, { snapshot }) {
    const [loaded, { answer }] = await Promise.all([(0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .load */ .Hh)(snapshot, { scope: scopeOf(questions), settings }), Promise.all(/* import() */[__webpack_require__.e(7004), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 63304))]);
    if (!loaded.ok)
        return loaded;
    const shelf = await (0,_shelf_js__WEBPACK_IMPORTED_MODULE_9__/* .shelfOf */ .q)(loaded.value.workspace, partsOfAll(questions), snapshot);
    if (!shelf.ok)
        return shelf;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ answers: questions.map((question) => answer(question, shelf.value)), backend: "file", warnings: [] });
}
/** About single milestones only, their files are enough. */
function scopeOf(questions) {
    const named = questions.flatMap((question) => (question.ask === "problems" ? [] : question.ask === "milestone" ? [question.milestone] : [null]));
    const milestones = named.filter((name) => name !== null);
    return named.length > 0 && milestones.length === named.length ? { milestones } : "all";
}
function teller({ progress }) {
    return progress && ((done, total) => progress({ step: "reading the files", done, total }));
}
function partsOfAll(questions) {
    return [...new Set(questions.flatMap(_core_query_questions_js__WEBPACK_IMPORTED_MODULE_12__/* .partsOf */ .CI))];
}
/** One that is damaged is noted, thrown away and built again, once. */
async function fromCatalog(shelves, questions) {
    const first = await opened(shelves, questions);
    if (first.ok || first.problem.code !== "database-corrupt")
        return first;
    await shelves.note(first.problem);
    const discarded = await shelves.catalogs.discard(shelves.backend);
    return discarded.ok ? opened(shelves, questions) : discarded;
}
async function opened({ catalogs, backend, ...shelving }, questions) {
    const catalog = await catalogs.open(backend);
    if (!catalog.ok)
        return catalog;
    try {
        return await askedOf(catalog.value, questions, shelving);
    }
    finally {
        await catalog.value.close();
    }
}
/** Between the refresh and the answer somebody may refresh again. */
const TRIES_MAX = 5;
async function askedOf(catalog, questions, shelving) {
    const parts = partsOfAll(questions);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const current = await (0,_current_js__WEBPACK_IMPORTED_MODULE_8__/* .bringCurrent */ .I)(catalog, parts, shelving);
        if (!current.ok)
            return current;
        const answers = await catalog.answer(questions, current.value.stamps);
        if (!answers.ok)
            return answers;
        if (answers.value !== "stale")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(answers.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("database-busy", "Others change the index all the time."));
}


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ bringCurrent)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2657);
// Bringing a catalog up to date: what has changed since it was made is read, and nothing else.



/** Milestones read at a time: enough to fill a statement, few enough to stay small in memory. */
const BATCH_MAX = 500;
/** Others refresh as well; whoever comes late finds it done. */
const TRIES_MAX = 5;
/** Afterwards the catalog has these stamps, unless somebody has refreshed it again by then. Problems: those of the catalog and of the survey. */
async function bringCurrent(catalog, parts, shelving) {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const stamps = await catalog.stamps();
        if (!stamps.ok)
            return stamps;
        const brought = await eachPart(catalog, { parts, stamps: stamps.value }, shelving);
        if (!brought.ok)
            return brought;
        if (brought.value !== "moved")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(brought.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("database-busy", "Others change the index all the time."));
}
async function eachPart(catalog, { parts, stamps }, shelving) {
    const after = {};
    let read = 0;
    for (const part of parts) {
        const since = stamps[part];
        const survey = await shelving.surveyor.survey({ folders: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_FOLDERS */ .uv[part], since });
        if (!survey.ok)
            return survey;
        after[part] = survey.value.stamp;
        if (survey.value.found.kind === "same")
            continue;
        const change = await changeOf(catalog, { part, since, survey: survey.value });
        if (!change.ok)
            return change;
        const done = await refreshed(catalog, { part, from: since, to: survey.value.stamp, whole: change.value.whole }, { change: change.value, shelving });
        if (!done.ok)
            return done;
        if (done.value === "moved")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)("moved");
        read += change.value.subjects.length;
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ stamps: after, read });
}
/** Read after the survey, so that nothing older than what it saw is taken for it. */
async function refreshed(catalog, refresh, { change, shelving: { repository, progress } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return await catalog.refresh({ ...refresh, batches: batchesOf(refresh.part, change, { snapshot: snapshot.value, progress }) });
    }
    finally {
        await snapshot.value.release();
    }
}
/** Of a whole survey only what the catalog has in another version counts as changed. */
async function changeOf(catalog, { part, since, survey: { found } }) {
    if (found.kind === "same")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ whole: false, versions: new Map(), subjects: [] });
    if (found.kind === "some")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ whole: false, versions: found.files, subjects: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(part, found.files.keys()) });
    if (since === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ whole: true, versions: found.files, subjects: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(part, found.files.keys()) });
    const known = await catalog.versions(part);
    if (!known.ok)
        return known;
    const versions = new Map();
    for (const [path, version] of found.files)
        if (known.value.get(path) !== version)
            versions.set(path, version);
    for (const path of known.value.keys())
        if (!found.files.has(path))
            versions.set(path, null);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ whole: false, versions, subjects: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(part, versions.keys()) });
}
async function* batchesOf(part, { versions, subjects }, { snapshot, progress }) {
    yield { versions };
    for (let start = 0; start < subjects.length; start += BATCH_MAX) {
        const some = subjects.slice(start, start + BATCH_MAX);
        yield { ...(await (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(part, some, snapshot)), versions: new Map() };
        progress?.(start + some.length, subjects.length);
    }
}


/***/ }),

/***/ 18087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shelfOf)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2657);
// The shelf: everything that questions may be about, read from the files, for the oracle.


const NOTHING = { milestones: new Map(), ids: new Set(), marks: new Map(), sessions: new Map(), approvals: new Map(), problems: [] };
/** The milestones of a workspace, and of the other parts those that are asked for. Problems: those of listing. */
async function shelfOf(workspace, parts, snapshot) {
    let shelf = { ...NOTHING, ...milestonesOf(workspace) };
    if (!workspace.exists)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(shelf);
    for (const part of parts) {
        if (part === "milestones")
            continue;
        const files = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(part, snapshot);
        if (!files.ok)
            return files;
        const { marks = shelf.marks, sessions, approvals } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(part, (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectsOf */ .Z6)(part, files.value), snapshot);
        shelf = { ...shelf, marks, sessions: sessions ? present(sessions) : shelf.sessions, approvals: approvals ? present(approvals) : shelf.approvals };
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(shelf);
}
/** Problems sorted by where they are, as every catalog gives them. */
function milestonesOf({ milestones, paths, broken, warnings }) {
    const entries = [...milestones].map(([id, milestone]) => [id, { milestone, path: paths.get(id) ?? "" }]);
    return { milestones: new Map(entries), ids: new Set(paths.keys()), problems: [...broken.values(), ...warnings] };
}
function present(entries) {
    return new Map([...entries].flatMap(([key, entry]) => (entry === null ? [] : [[key, entry]])));
}


/***/ })

};
