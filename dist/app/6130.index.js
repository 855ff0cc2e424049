export const id = 6130;
export const ids = [6130];
export const modules = {

/***/ 26130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _rules_session_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70736);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4677);
// session validate: whether every session can be read, and its milestone is there.







const validate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineQuery */ .Ec)({
    name: "session validate",
    summary: "Check that sessions can be read and refer to what is there.",
    permission: "read",
    args: { session: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalPositional */ .HC)(_rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .SessionRef */ .oF, "The session; without it, all.") },
    needs: () => [{ kind: "sessions" }],
    examples: [{ line: "milestone session validate", why: "before a resume, or when one failed" }],
    answer(workspace, { session: reference }, { facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SESSIONS */ .Q4 } }) {
        const meant = (id) => reference === undefined || id === reference;
        const records = sessions.records.filter(({ session }) => meant(session.id));
        const broken = sessions.broken.filter((file) => meant(file.id) && (reference !== undefined || !(0,_rules_session_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .isPutAside */ ._n)(file)));
        if (reference !== undefined && records.length + broken.length === 0)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownSession */ .xx)(sessions, reference));
        const warnings = records.flatMap((record) => danglingIn(record, workspace));
        const problems = [...broken.map((file) => file.problem), ...warnings];
        const count = records.length + broken.length;
        const said = broken.length === 0 ? `${count} ${count === 1 ? "session" : "sessions"} can be read.` : `${broken.length} of ${count} sessions cannot be read.`;
        const answer = { data: { sessions: count, problems }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(said), ...(0,_views_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsView */ ._)(problems)] };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(broken.length === 0 ? answer : { ...answer, problem: notReadable(broken.map((file) => file.problem)) });
    },
});
function notReadable([first, ...more]) {
    const where = first?.at === undefined ? "" : `${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(first.at)}: `;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `${where}${first?.message ?? ""}${more.length === 0 ? "" : ` And ${more.length} more.`}`, {
        hint: "Correct it by hand; `--resume` passes it over and puts it aside.",
    });
}
function danglingIn({ session, path }, workspace) {
    if (!workspace.exists || workspace.paths.has(session.milestone_id))
        return [];
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dangling-reference", `Session ${session.id} is of ${session.milestone_id}, which is not there.`, { at: { path: `${workspace.root}/${path}` }, hint: "`milestone session cleanup` takes it away in time." })];
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsView)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
// Problems and oddities as a list, by file and place.


/** Longer lists are read by programs. */
const SHOWN_MAX = 200;
/** Grouped by file in the order given; those without a place last. */
function findingsView(problems) {
    const files = Map.groupBy(problems.slice(0, SHOWN_MAX), ({ at }) => at?.path ?? "");
    const groups = [...files].sort(([a], [b]) => Number(a === "") - Number(b === ""));
    const more = problems.length > SHOWN_MAX ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${problems.length - SHOWN_MAX} more; --json lists all.`)] : [];
    return [...groups.flatMap(([path, found]) => [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(path === "" ? "Elsewhere" : path), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(found.map(findingText))]), ...more];
}
/** `path:line:column: what is wrong [code]`, and the next step. */
function findingText({ code, message, hint, at }) {
    const place = at?.line === undefined ? "" : `${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}: `;
    return `${place}${message} [${code}]${hint === undefined ? "" : ` ${hint}`}`;
}


/***/ })

};
