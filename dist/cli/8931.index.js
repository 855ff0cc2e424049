export const id = 8931;
export const ids = [8931];
export const modules = {

/***/ 17623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ differencesIn),
/* harmony export */   HI: () => (/* binding */ isAlike),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   h1: () => (/* binding */ broughtCurrent),
/* harmony export */   sz: () => (/* binding */ wholeShelf)
/* harmony export */ });
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60306);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _core_query_questions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1280);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63025);
/* harmony import */ var _current_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18087);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2657);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2049);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93298);
// Comparing two backends: every question is asked of both at one moment, and every milestone field by field.










/** Files may change while they are compared; the last time writers are kept waiting. */
const TRIES_MAX = 4;
/** Answers that are held in memory at a time. */
const BATCH_MAX = 200;
function differencesIn({ only_left, only_right, different }) {
    return only_left.length + only_right.length + different.length;
}
function isAlike(comparison) {
    return differencesIn(comparison) === 0;
}
/** Both are brought up to date first. Problems: those of the catalogs and of reading; `conflict` where the files never hold still. */
async function compare(ports, pair, now) {
    for (let tries = 1; tries <= TRIES_MAX; tries++) {
        const once = tries < TRIES_MAX ? await comparedOnce(ports, pair, now) : await (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .reading */ .hF)(ports, () => comparedOnce(ports, pair, now), "write");
        if (!once.ok)
            return once;
        if (once.value !== "moved")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(once.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("conflict", "The files kept changing while the backends were compared.", { hint: "Run it again." }));
}
/** The files are read after the catalogs were brought up to date: if nothing has changed since then, both are of one moment. */
async function comparedOnce(ports, pair, now) {
    return withSide(ports, pair.left, (left) => withSide(ports, pair.right, async (right) => {
        const shelf = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .reading */ .hF)(ports, (snapshot) => wholeShelf(ports, snapshot));
        if (!shelf.ok)
            return shelf;
        const found = await everyAnswer(ports, { pair, left, right, shelf: shelf.value }, (0,_questions_js__WEBPACK_IMPORTED_MODULE_5__/* .questionsAbout */ .T)(shelf.value, now));
        if (!found.ok)
            return found;
        if (found.value === "moved")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)("moved");
        const comparison = { ...pair, rows: shelf.value.milestones.size, ...found.value };
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(isAlike(comparison) || (await isStill(ports, [left, right])) ? comparison : "moved");
    }));
}
/** All that the files say of everything. */
async function wholeShelf({ settings }, snapshot) {
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .Hh)(snapshot, { scope: "all", settings });
    return loaded.ok ? (0,_shelf_js__WEBPACK_IMPORTED_MODULE_3__/* .shelfOf */ .q)(loaded.value.workspace, _core_query_questions_js__WEBPACK_IMPORTED_MODULE_8__/* .PARTS */ .dI, snapshot) : loaded;
}
async function withSide(ports, backend, work) {
    if (backend === "file") {
        const { answer } = await Promise.all(/* import() */[__webpack_require__.e(7004), __webpack_require__.e(3304)]).then(__webpack_require__.bind(__webpack_require__, 63304));
        return work({ stamps: {}, ask: async (questions, shelf) => (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(questions.map((question) => answer(question, shelf))) });
    }
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .withCatalog */ .w5)(ports, backend, async (catalog) => {
        const current = await broughtCurrent(ports, catalog);
        return current.ok ? work({ stamps: current.value.stamps, ask: (questions) => catalog.answer(questions, current.value.stamps) }) : current;
    });
}
/** Every part of a catalog, while whoever looks on is told. */
async function broughtCurrent({ repository, surveyor, progress }, catalog) {
    if (!surveyor)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "There is no checkout here to look into."));
    const tell = (done, total) => progress?.({ step: `reading for ${catalog.backend}`, done, total });
    return (0,_current_js__WEBPACK_IMPORTED_MODULE_2__/* .bringCurrent */ .I)(catalog, _core_query_questions_js__WEBPACK_IMPORTED_MODULE_8__/* .PARTS */ .dI, { repository, surveyor, progress: tell });
}
async function everyAnswer({ progress }, { pair, left, right, shelf }, questions) {
    const found = { questions: questions.length, only_left: new Array(), only_right: new Array(), different: new Array() };
    for (let start = 0; start < questions.length; start += BATCH_MAX) {
        progress?.({ step: `comparing ${pair.left} and ${pair.right}`, done: start, total: questions.length });
        const some = questions.slice(start, start + BATCH_MAX);
        const [mine, yours] = [await left.ask(some, shelf), await right.ask(some, shelf)];
        if (!mine.ok)
            return mine;
        if (!yours.ok)
            return yours;
        if (mine.value === "stale" || yours.value === "stale")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)("moved");
        for (const [at, question] of some.entries())
            noteDifference(found, question, [mine.value[at], yours.value[at]]);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(found);
}
function noteDifference(found, question, [left, right]) {
    if ((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .sameJson */ .Vk)(left, right) || (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .sameJson */ .Vk)((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(left), (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(right)))
        return;
    const milestone = question.ask === "milestone" ? question.milestone : null;
    if (milestone !== null && left?.ok !== right?.ok)
        (left?.ok ? found.only_left : found.only_right).push(milestone);
    else
        found.different.push({ question: question.ask, milestone, fields: fieldsOf(subjectOf(left), subjectOf(right)) });
}
function subjectOf(answer) {
    if (!answer?.ok)
        return answer ? { ...answer.problem } : {};
    return "milestone" in answer.value ? { path: answer.value.path, ...answer.value.milestone } : { ...answer.value };
}
function fieldsOf(left, right) {
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((key) => !(0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .sameJson */ .Vk)((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(left[key]), (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(right[key]))).sort();
}
/** Whether the files are still those that the catalogs were brought up to. */
async function isStill({ surveyor }, sides) {
    for (const { stamps } of sides) {
        for (const part of _core_query_questions_js__WEBPACK_IMPORTED_MODULE_8__/* .PARTS */ .dI) {
            const since = stamps[part];
            if (since === undefined || since === null || !surveyor)
                continue;
            const survey = await surveyor.survey({ folders: _sources_js__WEBPACK_IMPORTED_MODULE_4__/* .PART_FOLDERS */ .uv[part], since });
            if (!survey.ok || survey.value.found.kind !== "same")
                return false;
        }
    }
    return true;
}


/***/ }),

/***/ 68931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   O$: () => (/* binding */ everyStep),
/* harmony export */   iK: () => (/* binding */ pointTo),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33527);
/* harmony import */ var _keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91989);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62614);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17623);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10728);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93298);








function stepsOf(course, { config }) {
    const { from, to } = course;
    const [old, other] = [(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(from), (0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(to)];
    const conservative = config.backend_switching.conservative_mode;
    return {
        before: [
            { name: "backup", asks: "make a backup of the milestones", work: () => backedUp(course) },
            ...(to === "file" ? [] : [{ name: "build", asks: `build ${other} from the files`, work: () => built(course, to) }]),
            { name: "compare", asks: `compare every answer of ${to === "file" ? old : other} with the files`, work: () => proven(course) },
        ],
        commit: { name: "switch", asks: `commit that ${other} ${to === "file" ? "answer" : "answers"} questions from now on`, work: () => pointed(course) },
        after: [
            { name: "health", asks: `see that ${other} ${to === "file" ? "answer" : "answers"} fast enough`, work: () => fastEnough(course) },
            ...(conservative ? [{ name: "compare again", asks: "compare every answer once more", work: () => proven(course) }] : []),
        ],
        cleaning: from === "file" ? [] : [{ name: "clean up", asks: `throw away what ${old} held`, work: () => cleaned(course, from) }],
    };
}
function everyStep({ before, commit, after, cleaning }) {
    return [...before, commit, ...after, ...cleaning];
}
async function backedUp({ ports, caller, from, to }) {
    const backup = await (0,_keeping_backup_js__WEBPACK_IMPORTED_MODULE_2__.keepBackup)(ports, { at: caller.now(), label: `switch-${from}-${to}` });
    return backup.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(backup.value.id) : backup;
}
async function built({ ports }, to) {
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .withCatalog */ .w5)(ports, to, async (catalog) => {
        const brought = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .broughtCurrent */ .h1)(ports, catalog);
        return brought.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(`${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(brought.value.read, "entry", "entries")} read`) : brought;
    });
}
/** A catalog that does not answer like the files is built once more before it is given up. */
async function proven(course) {
    const { ports, from, to, caller, outcome } = course;
    if (to === "file")
        return leaving(course, from);
    const pair = { left: "file", right: to };
    const first = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(ports, pair, caller.now());
    const compared = first.ok && !(0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlike */ .HI)(first.value) ? await again(course, to) : first;
    if (!compared.ok)
        return compared;
    outcome.rows = compared.value.rows;
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlike */ .HI)(compared.value) ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(likeness(compared.value)) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(unlike(compared.value));
}
async function again({ ports, caller }, to) {
    const discarded = await ports.catalogs?.discard(to);
    return discarded && !discarded.ok ? discarded : (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(ports, { left: "file", right: to }, caller.now());
}
/** Going back to the files depends on nothing but the files; what the old catalog says of them is told. */
async function leaving({ ports, caller, outcome }, from) {
    const compared = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(ports, { left: "file", right: from }, caller.now());
    const files = compared.ok ? compared : await (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(ports, { left: "file", right: "file" }, caller.now());
    if (!files.ok)
        return files;
    outcome.rows = files.value.rows;
    if (!compared.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(`${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(from)} cannot be asked any more (${compared.problem.message}); the files were read whole`);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlike */ .HI)(compared.value) ? likeness(compared.value) : `${unlike(compared.value).message} The files hold.`);
}
function likeness({ rows, questions }) {
    return `${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, "milestone")}, ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(questions, "question")}: every answer is the same`;
}
function unlike(comparison) {
    const { left, right, only_left, only_right, different } = comparison;
    const count = (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .differencesIn */ .Cg)(comparison);
    const [first] = [...only_left, ...only_right, ...different.map(({ milestone, question }) => milestone ?? question)];
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, "answer")} of ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(right)} ${count === 1 ? "is" : "are"} not ${count === 1 ? "that" : "those"} of ${(0,_core_views_catalog_names_js__WEBPACK_IMPORTED_MODULE_1__/* .backendName */ .Yd)(left)}, about ${first ?? "nothing"} among others.`, { hint: `Build it anew: milestone backend rebuild ${right === "file" ? left : right}` });
}
async function pointTo({ ports, caller, pointer, from, reason }, to) {
    const subject = `backend is ${to}, was ${from}: ${reason}`;
    return (0,_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .commitPointer */ .n)(ports, { backend: to, due: null, seen: pointer, line: `milestone backend switch ${to}`, subject }, caller);
}
async function pointed(course) {
    const { problem: fault, changes, warnings } = await pointTo(course, course.to);
    if (fault)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(fault);
    course.outcome.changes = changes;
    course.outcome.warnings = warnings;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(changes.map(({ path }) => path).join(", ") || "said so already");
}
async function fastEnough({ ports, caller, to }) {
    const timed = await (0,_health_js__WEBPACK_IMPORTED_MODULE_5__/* .timings */ .E)(ports, to, caller);
    if (!timed.ok)
        return timed;
    const [slowest] = timed.value;
    if (!slowest || slowest.milliseconds <= _health_js__WEBPACK_IMPORTED_MODULE_5__/* .ANSWER_MS_MAX */ .J)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(slowest ? `the slowest question (${slowest.question}) took ${slowest.milliseconds} ms` : "nothing to ask");
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `The question ${slowest.question} took ${slowest.milliseconds} ms, more than ${_health_js__WEBPACK_IMPORTED_MODULE_5__/* .ANSWER_MS_MAX */ .J}.`, { hint: "Look at the machine and the database: milestone db tune --queries" }));
}
async function cleaned({ ports }, from) {
    const discarded = await ports.catalogs?.discard(from);
    return discarded && !discarded.ok ? discarded : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)("thrown away; it would be built again when it is asked for");
}


/***/ }),

/***/ 10728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ timings),
/* harmony export */   J: () => (/* binding */ ANSWER_MS_MAX)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _consult_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92315);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17623);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2049);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93298);
// Whether a backend answers fast enough: the usual questions are asked of it as any command would ask them, each timed.





/** Nobody waits longer for an answer; a backend that makes them is not gone over to. */
const ANSWER_MS_MAX = 5_000;
/** The slowest first. Problems: those of the catalog and of reading. */
async function timings(ports, backend, now) {
    const timed = await (backend === "file" ? filesTimed(ports, now) : catalogTimed(ports, backend, now));
    return timed.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([...timed.value].sort((one, other) => other.milliseconds - one.milliseconds)) : timed;
}
/** What reading all files takes is part of every question. */
async function filesTimed(ports, { now }) {
    const began = now();
    const shelf = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .hF)(ports, (snapshot) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeShelf */ .sz)(ports, snapshot));
    if (!shelf.ok)
        return shelf;
    const before = elapsed(began, now());
    const { answer } = await Promise.all(/* import() */[__webpack_require__.e(7004), __webpack_require__.e(3304)]).then(__webpack_require__.bind(__webpack_require__, 63304));
    return eachTimed((0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .usualQuestions */ .O)(shelf.value, now()), { before, now }, async (question) => (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(answer(question, shelf.value)));
}
async function catalogTimed(ports, backend, { now }) {
    const { surveyor, repository } = ports;
    if (!surveyor)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]);
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .withCatalog */ .w5)(ports, backend, async (catalog) => {
        const current = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .broughtCurrent */ .h1)(ports, catalog);
        if (!current.ok)
            return current;
        const asked = (questions) => (0,_consult_js__WEBPACK_IMPORTED_MODULE_0__.askedOf)(catalog, questions, { repository, surveyor });
        const some = await oneOf(asked);
        return some.ok ? eachTimed((0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .usualQuestions */ .O)(some.value, now()), { before: 0, now }, (question) => asked([question])) : some;
    });
}
/** One milestone for the questions that are about one, as the catalog itself has it. */
async function oneOf(asked) {
    const list = await asked([{ ask: "list", archived: true, sort: "id", descending: false, limit: 1, offset: 0 }]);
    if (!list.ok)
        return list;
    const [rows] = list.value;
    const id = rows?.ok && "rows" in rows.value ? rows.value.rows.flatMap((row) => ("id" in row && "progress" in row ? [row.id] : [])).at(0) : undefined;
    const one = id === undefined ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]) : await asked([{ ask: "milestone", milestone: id }]);
    if (!one.ok)
        return one;
    const entries = one.value.flatMap((answer) => (answer.ok && "milestone" in answer.value ? [answer.value] : []));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ milestones: new Map(entries.map((entry) => [entry.milestone.id, entry])), ids: new Set() });
}
/** `before` is what every question costs before it is answered. */
async function eachTimed(questions, { before, now }, asked) {
    const found = [];
    for (const question of questions) {
        const began = now();
        const answer = await asked(question);
        if (!answer.ok)
            return answer;
        found.push({ question: question.ask, milliseconds: before + elapsed(began, now()) });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(found);
}
function elapsed(from, to) {
    return Date.parse(to) - Date.parse(from);
}


/***/ }),

/***/ 2049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ usualQuestions),
/* harmony export */   T: () => (/* binding */ questionsAbout)
/* harmony export */ });
/* harmony import */ var _core_base_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70911);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
/* harmony import */ var _core_query_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
// Every question there is, each in enough ways that two catalogs which answer all of them alike are alike.



/** What grows with the square of the milestones is asked of so many. */
const SAMPLE_MAX = 12;
/** Every text is looked through for a word. */
const TITLES_MAX = 2;
/** Where there are more milestones than this, each is compared by itself and in one whole list; other lists by their beginning. */
const WHOLE_MAX = 1_000;
const BEGINNING = { limit: 100, offset: 0 };
/** A page in the middle. */
const PAGE = { limit: 10, offset: 5 };
const ALL = { limit: null, offset: 0 };
const DAY_MS = 86_400_000;
/** As far back as events are counted. */
const DAYS = 400;
/** The milestones one by one come last. `now` is ISO 8601 UTC. */
function questionsAbout(shelf, now) {
    return [...lists(shelf), ...searches(shelf), ...ofTheWhole(now), ...ofSome(shelf), ...[...shelf.ids].sort().map((milestone) => ({ ask: "milestone", milestone }))];
}
/** One of each kind, as people ask them: what is measured. */
function usualQuestions({ milestones }, now) {
    const [id = "milestone-001"] = milestones.keys();
    const kinds = [...lists({ milestones: new Map(), ids: new Set() }), ...searches({ milestones: new Map([...milestones].slice(0, 1)), ids: new Set() }), ...ofTheWhole(now)];
    const some = milestones.size === 0 ? [] : [{ ask: "milestone", milestone: id }, { ask: "closure", milestone: id, direction: "required-by" }];
    return [...new Map([...some, ...kinds].map((question) => [question.ask, question])).values()].map(paged);
}
const USUAL_PAGE = { limit: 50, offset: 0 };
function paged(question) {
    return question.ask === "list" ? { ...question, ...USUAL_PAGE, archived: false } : question.ask === "search" ? { ...question, ...USUAL_PAGE } : question;
}
function lists(shelf) {
    const plain = { ask: "list", archived: true, sort: "id", descending: false, ...rowsOf(shelf) };
    return [
        { ...plain, ...ALL },
        ..._core_query_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .SORT_KEYS */ .mj.flatMap((sort) => [false, true].map((descending) => ({ ...plain, sort, descending }))),
        { ...plain, archived: false, ...PAGE },
        { ...plain, sort: "title", ...PAGE },
        ..._core_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_STATUSES */ .uW.map((status) => ({ ...plain, status })),
        ..._core_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITIES */ .BE.map((priority) => ({ ...plain, priority })),
        ...some(categories(shelf)).map((category) => ({ ...plain, category })),
        ...some(assignees(shelf)).map((assigned_to) => ({ ...plain, assigned_to })),
        ...words(shelf).map((search) => ({ ...plain, search })),
    ];
}
function searches(shelf) {
    return ["task", ...words(shelf)].flatMap((text) => [true, false].map((archived) => ({ ask: "search", text, archived, ...rowsOf(shelf) })));
}
function rowsOf({ milestones }) {
    return milestones.size > WHOLE_MAX ? BEGINNING : ALL;
}
function ofTheWhole(now) {
    const today = now.slice(0, 10);
    const span = { from: (0,_core_base_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l)(Date.parse(now) - DAYS * DAY_MS).slice(0, 10), to: today };
    return [
        { ask: "counts" }, { ask: "ready", milestone: null, limit: null }, { ask: "waiting", milestone: null, ...ALL }, { ask: "dependencies" }, { ask: "cycles" },
        { ask: "critical-path" }, { ask: "overdue", today }, { ask: "attention", today }, { ask: "approvals" }, { ask: "sessions", milestone: null, status: null },
        { ask: "throughput", ...span }, { ask: "cycle-times", ...span }, { ask: "estimates" }, { ask: "assignees" }, { ask: "problems" },
    ];
}
function ofSome({ milestones }) {
    return some([...milestones.keys()]).flatMap((milestone) => [
        { ask: "ready", milestone, limit: null }, { ask: "waiting", milestone, ...ALL }, { ask: "sessions", milestone, status: null },
        { ask: "closure", milestone, direction: "requires" }, { ask: "closure", milestone, direction: "required-by" },
    ]);
}
function categories({ milestones }) {
    return [...milestones.values()].flatMap(({ milestone }) => milestone.category ?? []);
}
function assignees({ milestones }) {
    return [...milestones.values()].flatMap(({ milestone }) => milestone.tasks.flatMap(({ assigned_to }) => assigned_to ?? []));
}
/** A word of some titles, whole and begun. */
function words({ milestones }) {
    const titles = some([...milestones.values()].map(({ milestone }) => milestone.title), TITLES_MAX);
    return [...new Set(titles.flatMap((title) => title.split(/\s+/).slice(-1)).flatMap((word) => [word, word.slice(0, 2)]))];
}
/** Some of these, from all over, each once. */
function some(values, most = SAMPLE_MAX) {
    const each = [...new Set(values)];
    const stride = Math.max(1, Math.ceil(each.length / most));
    return each.filter((_, at) => at % stride === 0);
}


/***/ })

};
