export const id = 2977;
export const ids = [2977];
export const modules = {

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   mj: () => (/* binding */ SORT_KEYS)
/* harmony export */ });
/* unused harmony export PARTS */
const SORT_KEYS = ["id", "title", "status", "priority", "progress", "created", "due"];
/** The folders of the data folder that are surveyed, refreshed and stamped together. */
const PARTS = (/* unused pure expression or super */ null && (["milestones", "events", "sessions", "approvals"]));
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

/***/ 79135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ backendOf),
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
function backendOf({ backend_override }, { backend }) {
    return backend_override ?? backend ?? "file";
}
/** Where PostgreSQL is, as somebody wrote it (perhaps `env:NAME`); null where nobody has. */
function serverOf({ database }, { postgresql }) {
    return database.url ?? postgresql.url;
}


/***/ }),

/***/ 32977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askedOf: () => (/* binding */ askedOf),
  consult: () => (/* binding */ consult),
  consulted: () => (/* binding */ consulted),
  groundOf: () => (/* binding */ groundOf),
  partsOfAll: () => (/* binding */ partsOfAll)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(66566);
// EXTERNAL MODULE: ./lib/core/files/legacy/legacy.js
var legacy = __webpack_require__(3449);
// EXTERNAL MODULE: ./lib/core/model/config/sources.js
var sources = __webpack_require__(50085);
// EXTERNAL MODULE: ./lib/core/query/questions.js
var query_questions = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/scale/backend.js
var backend = __webpack_require__(79135);
;// CONCATENATED MODULE: ./lib/core/views/catalog/names.js
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

// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/core/model/ids.js
var ids = __webpack_require__(65114);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/engine/catalog/sources.js





/** Below the data folder; earlier versions kept logs and sessions elsewhere. */
const PART_FOLDERS = {
    milestones: [layout/* FOLDERS */.Yk.active, layout/* FOLDERS */.Yk.completed],
    events: [layout/* FOLDERS */.Yk.events, "logs/events", "state/events"],
    sessions: [layout/* FOLDERS */.Yk.sessions, "state/sessions"],
    approvals: ["approvals"],
};
/** The subjects that these files belong to, each once; files that are none of a catalog's are left out. */
function subjectsOf(part, paths) {
    const subjects = new Map();
    for (const path of paths) {
        const subject = SUBJECTS[part](path);
        if (subject)
            subjects.set(subject.key, subject.paths);
    }
    return [...subjects].map(([key, files]) => ({ key, paths: files }));
}
const SUBJECTS = {
    milestones: (path) => {
        // Of a folder in a file's place what lies in it is all that a survey names.
        const id = (0,layout/* idOfFileName */.U1)(path.split("/")[1] ?? "");
        return id !== null && (0,ids/* isMilestoneId */.i4)(id) ? { key: id, paths: milestonePaths(id) } : null;
    },
    events: (path) => {
        const id = (0,layout/* idOfLog */.Fe)(path);
        return id === null ? null : { key: id, paths: (0,layout/* eventLogs */.m)(id) };
    },
    sessions: (path) => (/^(?:state\/)?sessions\/(?!\.|backup-|corrupted-)[^/]+\.(?:ya?ml|json)$/.test(path) ? { key: path, paths: [path] } : null),
    approvals: (path) => (/\.ya?ml$/.test(path) && !/\.(?:ya?ml|jsonl?)\//.test(path) ? { key: path, paths: [path] } : null),
};
/** Wherever a milestone's file may lie; of several that are there the last one holds. */
function milestonePaths(id) {
    return [layout/* FOLDERS */.Yk.active, layout/* FOLDERS */.Yk.completed].flatMap((folder) => ["yaml", "yml"].map((ending) => `${folder}/${id}.${ending}`));
}
async function entriesOf(part, subjects, snapshot) {
    const texts = await (0,engine_texts/* readTexts */.Z7)(snapshot, subjects.flatMap(({ paths }) => paths));
    return READERS[part](subjects, texts, snapshot);
}
const READERS = { milestones, events, sessions, approvals };
async function milestones(subjects, texts, snapshot) {
    const entries = new Map();
    const problems = new Map();
    for (const { key: id, paths } of subjects) {
        const there = paths.filter((path) => texts.has(path));
        const path = there.at(-1);
        const text = path === undefined ? undefined : texts.get(path);
        const reading = path === undefined || !text ? null : text.ok ? await (0,load/* readMilestoneText */.C5)(text.value, { id, path, snapshot }) : text;
        entries.set(id, reading?.ok && path !== undefined ? { milestone: reading.value.milestone, path } : null);
        const odd = reading === null ? [] : reading.ok ? reading.value.warnings : [reading.problem];
        problems.set(id, [...(there.length > 1 ? [(0,load/* twice */.P4)(snapshot, id)] : []), ...odd]);
    }
    return { milestones: entries, problems };
}
async function events(subjects, texts, snapshot) {
    const [{ readEvents }, { marksOf }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 93109)), __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 60839))]);
    const marks = new Map();
    for (const { key: id, paths } of subjects) {
        const read = paths.flatMap((path) => {
            const text = texts.get(path);
            return text?.ok ? readEvents(text.value, (0,engine_texts/* shownPath */.pS)(snapshot, path)).events : [];
        });
        marks.set(id, marksOf(read));
    }
    return { marks };
}
async function sessions(subjects, texts, snapshot) {
    const { sessionEntryOf } = await __webpack_require__.e(/* import() */ 7155).then(__webpack_require__.bind(__webpack_require__, 17155));
    return { sessions: await parsedEntries(subjects, { texts, snapshot }, (path, value) => sessionEntryOf(/([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? path, value)) };
}
async function approvals(subjects, texts, snapshot) {
    const { approvalEntryOf } = await __webpack_require__.e(/* import() */ 7155).then(__webpack_require__.bind(__webpack_require__, 17155));
    return { approvals: await parsedEntries(subjects, { texts, snapshot }, approvalEntryOf) };
}
/** One file a subject. What cannot be read has no entry: `data validate` and the verbs about it tell why. */
async function parsedEntries(subjects, { texts, snapshot }, entryOf) {
    const { parseYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83313));
    return new Map(subjects.map(({ key: path }) => {
        const text = texts.get(path);
        const value = text?.ok ? parseYaml(text.value, (0,engine_texts/* shownPath */.pS)(snapshot, path)) : null;
        return [path, value?.ok ? entryOf(path, value.value) : null];
    }));
}
/** Every file below the folders of a part that may be one of a catalog's; a name that ends like such a file's is no folder's. */
async function filesOf(part, snapshot) {
    const files = [];
    const folders = [...PART_FOLDERS[part]];
    for (const folder of folders) {
        const names = await snapshot.list(folder);
        if (!names.ok && names.problem.code === "not-a-file" && !PART_FOLDERS[part].includes(folder))
            continue;
        if (!names.ok)
            return names;
        for (const name of names.value)
            (/\.(?:ya?ml|jsonl?)$/.test(name) ? files : folders).push(`${folder}/${name}`);
    }
    return (0,result.ok)(files);
}

;// CONCATENATED MODULE: ./lib/engine/catalog/current.js
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
            return (0,result.ok)(brought.value);
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("database-busy", "Others change the index all the time."));
}
async function eachPart(catalog, { parts, stamps }, shelving) {
    const after = {};
    let read = 0;
    for (const part of parts) {
        const since = stamps[part];
        const survey = await shelving.surveyor.survey({ folders: PART_FOLDERS[part], since });
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
            return (0,result.ok)("moved");
        read += change.value.subjects.length;
    }
    return (0,result.ok)({ stamps: after, read });
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
        return (0,result.ok)({ whole: false, versions: new Map(), subjects: [] });
    if (found.kind === "some")
        return (0,result.ok)({ whole: false, versions: found.files, subjects: subjectsOf(part, found.files.keys()) });
    if (since === null)
        return (0,result.ok)({ whole: true, versions: found.files, subjects: subjectsOf(part, found.files.keys()) });
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
    return (0,result.ok)({ whole: false, versions, subjects: subjectsOf(part, versions.keys()) });
}
async function* batchesOf(part, { versions, subjects }, { snapshot, progress }) {
    yield { versions };
    for (let start = 0; start < subjects.length; start += BATCH_MAX) {
        const some = subjects.slice(start, start + BATCH_MAX);
        yield { ...(await entriesOf(part, some, snapshot)), versions: new Map() };
        progress?.(start + some.length, subjects.length);
    }
}

;// CONCATENATED MODULE: ./lib/engine/catalog/shelf.js
// The shelf: everything that questions may be about, read from the files, for the oracle.


const NOTHING = { milestones: new Map(), ids: new Set(), marks: new Map(), sessions: new Map(), approvals: new Map(), problems: [] };
/** The milestones of a workspace, and of the other parts those that are asked for. Problems: those of listing. */
async function shelfOf(workspace, parts, snapshot) {
    let shelf = { ...NOTHING, ...milestonesOf(workspace) };
    if (!workspace.exists)
        return (0,result.ok)(shelf);
    for (const part of parts) {
        if (part === "milestones")
            continue;
        const files = await filesOf(part, snapshot);
        if (!files.ok)
            return files;
        const { marks = shelf.marks, sessions, approvals } = await entriesOf(part, subjectsOf(part, files.value), snapshot);
        shelf = { ...shelf, marks, sessions: sessions ? present(sessions) : shelf.sessions, approvals: approvals ? present(approvals) : shelf.approvals };
    }
    return (0,result.ok)(shelf);
}
/** Problems sorted by where they are, as every catalog gives them. */
function milestonesOf({ milestones, paths, broken, warnings }) {
    const entries = [...milestones].map(([id, milestone]) => [id, { milestone, path: paths.get(id) ?? "" }]);
    return { milestones: new Map(entries), ids: new Set(paths.keys()), problems: [...broken.values(), ...warnings] };
}
function present(entries) {
    return new Map([...entries].flatMap(([key, entry]) => (entry === null ? [] : [[key, entry]])));
}

;// CONCATENATED MODULE: ./lib/engine/catalog/consult.js
// Consulting: questions answered by the catalog that the settings ask for, or by the files themselves.













async function consulted(ports, { verb, args }, { caller, snapshot }) {
    const found = await groundOf(ports, snapshot);
    if (!found.ok)
        return (0,ask/* stopped */.ce)(found.problem);
    // To be asked, a catalog is brought up to date: a dry run asks the files.
    const ground = caller.dryRun ? { ...found.value, backend: "file" } : found.value;
    const { config, exists } = ground;
    if (verb.analytics && config.config.performance.emergency_mode)
        return (0,ask/* stopped */.ce)(emergency(verb.name));
    const around = { now: caller.now(), config: config.config, root: snapshot.root, exists };
    const asked = verb.asks(args, around);
    const consultation = await keptOrAsked(ports, [...Object.values(asked), { ask: "problems" }], { ground, snapshot, now: around.now });
    if (!consultation.ok)
        return (0,ask/* stopped */.ce)(consultation.problem);
    const { answers, warnings } = consultation.value;
    const fault = answers.find((answer) => !answer.ok);
    if (fault && !fault.ok)
        return (0,ask/* stopped */.ce)(exists ? fault.problem : (0,find/* noData */._h)(around));
    const { data, reply, warnings: own = [], problem: trouble = null } = verb.show(named(asked, answers), args, around);
    return { data, reply, warnings: [...warnings, ...oddities(answers.at(-1)), ...config.problems.filter(sources/* isConfigError */.De), ...own], problem: trouble, changes: [], diff: "" };
}
function emergency(verb) {
    return (0,problem/* problem */.CC)("refused", `${verb} is disabled in emergency mode.`, { hint: "Turn it off with `milestone config set performance.emergency_mode false`." });
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
    const [config, top] = await Promise.all([(0,load/* loadConfig */.Z9)(snapshot, { settings }), snapshot.exists ? snapshot.list("") : (0,result.ok)([])]);
    if (!top.ok)
        return top;
    const exists = top.value.length > 0 && !(0,legacy.isForeign)(top.value);
    const beside = top.value.some((name) => name === layout/* ARCHIVE_PATH */.FO || name === layout/* CURRENT_PATH */.SI) || (exists && (await snapshot.read([layout/* DEPENDENCIES_PATH */.Ym])).size > 0);
    return (0,result.ok)({ config: config.reading, exists, plain: !beside, backend: (0,backend/* backendOf */.E)(config.reading.config, config.database) });
}
/** What a process that lives long was asked of the same state before, it does not look up again. */
async function keptOrAsked(ports, questions, consulting) {
    const { answers } = ports;
    const { state } = consulting.snapshot;
    if (!answers || state === undefined)
        return consult(ports, questions, consulting);
    const { keepingOf, remembered } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 28802));
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
        return (0,result.ok)({ answers: answered.value, backend: ground.backend, warnings: [] });
    const [answers] = await Promise.all([fromFiles(ports, questions, consulting), noteTrouble(ports, answered.problem, consulting)]);
    return answers.ok ? (0,result.ok)({ ...answers.value, warnings: [instead(answered.problem, ground.backend)] }) : answers;
}
function instead(trouble, backend) {
    return { ...trouble, message: `${trouble.message} The files answered instead of ${backendName(backend)}.` };
}
async function noteTrouble({ alerts }, { code, message }, { ground, now }) {
    await alerts?.note({ timestamp: now, event_type: "database_issues", actor: "system", details: { backend: ground.backend, code, message } });
}
async function fromFiles({ settings }, questions, { snapshot }) {
    const [loaded, { answer }] = await Promise.all([(0,load/* load */.Hh)(snapshot, { scope: scopeOf(questions), settings }), __webpack_require__.e(/* import() */ 3526).then(__webpack_require__.bind(__webpack_require__, 63526))]);
    if (!loaded.ok)
        return loaded;
    const shelf = await shelfOf(loaded.value.workspace, partsOfAll(questions), snapshot);
    if (!shelf.ok)
        return shelf;
    return (0,result.ok)({ answers: questions.map((question) => answer(question, shelf.value)), backend: "file", warnings: [] });
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
    return [...new Set(questions.flatMap(query_questions/* partsOf */.CI))];
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
const consult_TRIES_MAX = 5;
async function askedOf(catalog, questions, shelving) {
    const parts = partsOfAll(questions);
    for (let tries = 0; tries < consult_TRIES_MAX; tries++) {
        const current = await bringCurrent(catalog, parts, shelving);
        if (!current.ok)
            return current;
        const answers = await catalog.answer(questions, current.value.stamps);
        if (!answers.ok)
            return answers;
        if (answers.value !== "stale")
            return (0,result.ok)(answers.value);
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("database-busy", "Others change the index all the time."));
}


/***/ })

};
