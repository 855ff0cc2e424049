export const id = 8121;
export const ids = [8121];
export const modules = {

/***/ 70799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ recommended),
/* harmony export */   x: () => (/* binding */ scaleNow)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_scale_scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23781);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63025);
/* harmony import */ var _upkeep_measures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81759);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93298);
// The backend that the scale asks for, of those that can be had here.





async function recommended(ports, caller) {
    const scale = await scaleNow(ports, caller);
    return scale.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(scale.value.reachable) : scale;
}
/** Problems: those of loading. */
async function scaleNow(ports, { now }) {
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .hF)(ports, async (snapshot) => {
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .Hh)(snapshot, { scope: "all", settings: ports.settings });
        if (!loaded.ok)
            return loaded;
        const measures = await (0,_upkeep_measures_js__WEBPACK_IMPORTED_MODULE_2__.measure)(snapshot, { texts: loaded.value.texts, now: now() });
        if (!measures.ok)
            return measures;
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((0,_core_rules_scale_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleOf */ ._K)(loaded.value.workspace, measures.value, ports.catalogs ? { server: (await ports.catalogs.server()) !== null } : {}));
    });
}


/***/ }),

/***/ 91063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inSteps),
/* harmony export */   z: () => (/* binding */ agreement)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Work in steps: each is agreed to where somebody wants to be asked, timed, and told.

/** Stops at the first step that fails, or that is not agreed to. */
async function inSteps(steps, pace) {
    const done = [];
    for (const [at, { name, asks, work }] of steps.entries()) {
        const refusal = pace.ask ? await agreement(pace, asks) : null;
        if (refusal)
            return { done, problem: refusal };
        pace.ports.progress?.({ step: name, done: at, total: steps.length });
        const began = Date.parse(pace.caller.now());
        const result = await work();
        if (!result.ok)
            return { done, problem: result.problem };
        done.push({ step: name, found: result.value, milliseconds: Date.parse(pace.caller.now()) - began });
    }
    return { done, problem: null };
}
/** `what` is in the words of an order ("make a backup"). Null where it was agreed to beforehand, or is now. Problem: `confirmation-needed`. */
async function agreement({ ports, caller }, what) {
    if (caller.yes)
        return null;
    const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}?`;
    return ports.confirm ? ports.confirm(sentence) : (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Add --yes to the command." });
}


/***/ }),

/***/ 60502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  switchBackend: () => (/* binding */ switchBackend)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/scale/scale.js
var scale = __webpack_require__(23781);
// EXTERNAL MODULE: ./lib/core/views/catalog/names.js
var names = __webpack_require__(33527);
;// CONCATENATED MODULE: ./lib/core/views/catalog/switched.js
// A switch of backends as a reply: from where to where, and with what proof.


/** With `planned` nothing was done yet, and the steps are those to come. */
function switchedView({ from, to, rows, verified, steps = [] }, { planned }) {
    if (planned)
        return [(0,base_reply/* text */.Qq)(`From ${(0,names/* backendName */.Yd)(from)} to ${(0,names/* backendName */.Yd)(to)}, for ${(0,names/* counted */.hS)(rows, "milestone")}, this would be done:`), (0,base_reply/* list */.p_)(steps.map(({ step, found }) => `${step}: ${found}`))];
    return [
        (0,base_reply/* text */.Qq)(`Questions are answered by ${(0,names/* backendName */.Yd)(to)} now; before, ${(0,names/* backendName */.Yd)(from)} did.`),
        (0,base_reply/* fields */.OA)([["milestones", rows.toLocaleString("en-US")], ["compared", verified ? "every answer is that of the files" : "not here; each clone builds its own when it is next asked"]]),
        ...(steps.length > 0 ? [(0,base_reply/* table */.tp)(["step", "ms", ""], steps.map(({ step, found, milliseconds }) => [step, String(milliseconds), found]))] : []),
    ];
}

// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/recommended.js
var recommended = __webpack_require__(70799);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/standing.js
var standing = __webpack_require__(93298);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/steps.js
var steps = __webpack_require__(91063);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/compare.js
var compare = __webpack_require__(17623);
// EXTERNAL MODULE: ./lib/engine/catalog/backend/course.js
var backend_course = __webpack_require__(68931);
// EXTERNAL MODULE: ./lib/engine/catalog/keeping/backup.js
var backup = __webpack_require__(91989);
// EXTERNAL MODULE: ./lib/engine/catalog/pointer.js
var catalog_pointer = __webpack_require__(62614);
;// CONCATENATED MODULE: ./lib/engine/catalog/switch.js
// Switching: the other catalog is built and compared while this one goes on answering; then the pointer is committed.














/**
 * `data` is `{from, to, rows, verified}`, with `debug` the steps as well. Ended at any point it leaves the old backend or the new
 * one, and either is whole. Problems: those of the catalogs, of reading and of the commit, `check-failed` where the two do not
 * answer alike or the other is too slow, `confirmation-needed`, `refused`; the old backend is in use then.
 */
async function switchBackend(ports, order, caller) {
    const stands = await (0,standing/* standing */.JA)(ports);
    if (!stands.ok)
        return (0,ask/* stopped */.ce)(stands.problem);
    const to = order.target === null ? await (0,recommended/* recommended */.W)(ports, caller) : (0,result.ok)(order.target);
    if (!to.ok)
        return (0,ask/* stopped */.ce)(to.problem);
    const course = { ports, caller, from: stands.value.backend, to: to.value, pointer: stands.value.database, reason: order.reason, outcome: { rows: stands.value.files, changes: [], warnings: [] } };
    const against = await objection(course, stands.value);
    if (against)
        return (0,ask/* stopped */.ce)(against, dataOf(course, { verified: false }));
    if (course.from === course.to)
        return alreadyThere(course);
    if (caller.dryRun)
        return told(course, { verified: false, steps: (0,backend_course/* everyStep */.O$)((0,backend_course/* stepsOf */.B_)(course, stands.value)).map(({ name, asks }) => ({ step: name, found: asks, milliseconds: 0 })) });
    const refusal = stands.value.config.backend_switching.conservative_mode && !order.step ? await (0,steps/* agreement */.z)(course, `go from ${(0,names/* backendName */.Yd)(course.from)} to ${(0,names/* backendName */.Yd)(course.to)}, after a backup and a comparison of everything`) : null;
    if (refusal)
        return (0,ask/* stopped */.ce)(refusal, dataOf(course, { verified: false }));
    return ports.catalogs && ports.surveyor ? carriedThrough(course, order, stands.value) : pointerAlone(course);
}
async function objection({ ports, from, to }, { config: { backend_override } }) {
    if (from === to)
        return null;
    if (backend_override !== null)
        return (0,problem/* problem */.CC)("refused", `backend_override: ${backend_override} holds, whatever is switched.`, { hint: "Take it away first: milestone config unset backend_override" });
    return to === "file" || !ports.catalogs ? null : (0,standing/* hindrance */.l0)(ports, to);
}
function dataOf({ from, to, outcome }, { verified, steps }) {
    return { from, to, rows: outcome.rows, verified, ...(steps && { steps }) };
}
function told(course, way, more = {}) {
    const data = dataOf(course, way);
    return { data, reply: switchedView(data, { planned: course.caller.dryRun }), warnings: [], problem: null, changes: [], diff: "", ...more };
}
/** Nothing is switched; that it answers like the files is made sure of all the same, where that may build something. */
async function alreadyThere(course) {
    const { ports, caller, to, outcome } = course;
    const data = ({ verified }) => ({ from: to, to, rows: outcome.rows, verified });
    const reply = [(0,base_reply/* text */.Qq)(`Questions are answered by ${(0,names/* backendName */.Yd)(to)} already.`)];
    if (!ports.catalogs || !ports.surveyor || (caller.dryRun && to !== "file"))
        return { ...backup.NOTHING, data: data({ verified: false }), reply };
    const compared = await (0,compare/* compare */.UD)(ports, { left: "file", right: to }, caller.now());
    if (!compared.ok)
        return (0,ask/* stopped */.ce)(compared.problem, data({ verified: false }));
    outcome.rows = compared.value.rows;
    return (0,compare/* isAlike */.HI)(compared.value) ? { ...backup.NOTHING, data: data({ verified: true }), reply } : (0,ask/* stopped */.ce)((0,backend_course/* unlike */.z3)(compared.value), data({ verified: false }));
}
/** Over a forge's API no database is built: each clone builds its own when it is next asked. */
async function pointerAlone(course) {
    const done = await (0,backend_course/* pointTo */.iK)(course, course.to);
    if (!done.problem)
        await noteSwitch(course);
    return done.problem ? { ...done, data: dataOf(course, { verified: false }) } : told(course, { verified: false }, { changes: done.changes, warnings: done.warnings });
}
async function carriedThrough(course, { step, debug }, stands) {
    const { before, commit, after, cleaning } = (0,backend_course/* stepsOf */.B_)(course, stands);
    const pace = { ports: course.ports, caller: course.caller, ask: step };
    const ready = await (0,steps/* inSteps */.F)([...before, commit], pace);
    const unfinished = (steps) => dataOf(course, { verified: false, ...(debug && { steps }) });
    if (ready.problem)
        return (0,ask/* stopped */.ce)(ready.problem, unfinished(ready.done));
    const proven = await (0,steps/* inSteps */.F)(after, pace);
    const soFar = [...ready.done, ...proven.done];
    if (proven.problem)
        return (0,ask/* stopped */.ce)(await undone(course, proven.problem), unfinished(soFar));
    await noteSwitch(course);
    const cleaned = await (0,steps/* inSteps */.F)(cleaning, pace);
    const left = cleaned.problem && cleaned.problem.code !== "confirmation-needed" ? [leftOver(course, cleaned.problem)] : [];
    const warnings = [...course.outcome.warnings, ...left, ...(await backAgain(course, stands))];
    return told(course, { verified: true, ...(debug && { steps: [...soFar, ...cleaned.done] }) }, { changes: course.outcome.changes, warnings });
}
/** Who goes to a smaller one by hand is told where a threshold asks for more: it would be gone from again. */
async function backAgain({ ports, caller, from, to }, { config: { auto_scale } }) {
    const wanted = auto_scale && (0,scale/* isLarger */.E0)(from, to) ? await (0,recommended/* recommended */.W)(ports, caller) : (0,result.ok)(to);
    if (!wanted.ok || !(0,scale/* isLarger */.E0)(wanted.value, to))
        return [];
    return [(0,problem/* problem */.CC)("switch-due", `A threshold asks for ${(0,names/* backendName */.Yd)(wanted.value)}: auto-scaling goes over to it again once that has lasted an hour.`, { hint: `To stay here: milestone config set backend_override ${to}` })];
}
async function noteSwitch({ ports: { alerts }, caller: { now, actor }, from, to, reason }) {
    await alerts?.note({ timestamp: now(), event_type: "backend_switched", actor, details: { from, to, reason } });
}
function leftOver({ from }, { code, message }) {
    return (0,problem/* problem */.CC)(code, `What ${(0,names/* backendName */.Yd)(from)} held was not thrown away: ${message}`, { hint: `Nothing reads it any more; throw it away with milestone db reset --backend ${from} --yes.` });
}
/** The pointer goes back to what it said. */
async function undone({ ports, caller, from, to, pointer }, reason) {
    const back = await (0,catalog_pointer/* commitPointer */.n)(ports, { backend: pointer.backend, due: pointer.due, line: `milestone backend switch ${from}`, subject: `backend is ${from} again` }, { ...caller, request: { ...caller.request, id: `${caller.request.id}/back` } });
    const end = back.problem ? `Going back to ${(0,names/* backendName */.Yd)(from)} failed too: ${back.problem.message}` : `${(0,names/* backendAtStart */.gi)(from)} ${from === "file" ? "are" : "is"} in use again.`;
    return { ...reason, message: `${(0,names/* backendAtStart */.gi)(to)} ${to === "file" ? "were" : "was"} not kept: ${reason.message} ${end}` };
}


/***/ })

};
