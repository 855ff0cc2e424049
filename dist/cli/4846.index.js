export const id = 4846;
export const ids = [4846];
export const modules = {

/***/ 84846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _views_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14168);
// data validate: every file of the data folder, and what the milestones say of each other.




const validate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)({
    name: "data validate",
    summary: "Check every milestone, log and configuration file, and what they say of each other.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone data validate", why: "before a release, or after editing by hand" }],
    needs: () => [{ kind: "audit" }],
    answer(workspace, _args, { facts: { audit } }) {
        return audit ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_views_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .validationOf */ .D)(workspace, audit)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unexpected", "data validate was not told about the files."));
    },
});


/***/ }),

/***/ 14168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ validationOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27134);
/* harmony import */ var _rules_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64942);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4677);
// What a look through every file found, as data, reply and verdict.






/** The exit code of data that cannot be read. */
const UNREADABLE = 4;
/** Its problem is `check-failed`, or that of a file which cannot be read. */
function validationOf(workspace, audit) {
    if (!workspace.exists)
        return { data: { problems: [], files: 0, milestones: 0 }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("No milestone data found.")], warnings: [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)(workspace)] };
    const problems = distinct([...audit.problems, ...workspace.warnings, ...(0,_rules_references_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReferences */ .$)(workspace)]);
    const milestones = workspace.milestones.size + workspace.broken.size;
    const data = { problems, files: audit.files, milestones };
    const errors = problems.filter(_rules_health_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .b);
    const wrong = verdict(errors);
    return { data, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(headline({ ...data, errors: errors.length })), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsView */ ._)(problems)], ...(wrong && { problem: wrong }) };
}
/** Reading the milestones and looking through the files find some things twice. */
function distinct(problems) {
    return [...new Map(problems.map((one) => [JSON.stringify([one.code, one.at?.path, one.message]), one])).values()];
}
function headline({ problems, files, milestones, errors }) {
    const looked = `${files} ${files === 1 ? "file" : "files"} and ${milestones} ${milestones === 1 ? "milestone" : "milestones"} checked`;
    if (problems.length === 0)
        return `${looked}: nothing wrong.`;
    return `${looked}: ${errors} ${errors === 1 ? "problem" : "problems"}, ${problems.length - errors} to look at.`;
}
/** What cannot be read outweighs what is wrong. */
function verdict(errors) {
    const unreadable = errors.filter(({ code }) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(code) === UNREADABLE);
    const [first] = unreadable.length > 0 ? unreadable : errors;
    if (!first)
        return null;
    const more = { hint: first.hint, at: first.at };
    if (unreadable.length === 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", errors.length === 1 ? first.message : `${errors.length} problems were found.`, more);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(first.code, unreadable.length === 1 ? first.message : `${first.message} ${unreadable.length - 1} more cannot be read.`, more);
}


/***/ })

};
