export const id = 1706;
export const ids = [1706];
export const modules = {

/***/ 31706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   search: () => (/* binding */ search)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5226);
// search: milestones by the words of their titles, descriptions and tasks, the best first.




/** Whoever finds more looks for something else, or asks for them. */
const ROWS_DEFAULT = 20;
const search = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuestion */ .W9)({
    name: "search",
    summary: "Find milestones by words of their titles, descriptions and tasks.",
    permission: "read",
    args: {
        words: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .positionals */ .g9)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "The words; each must begin one of the milestone's."),
        limit: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "At most so many rows; 20 without it."),
        offset: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "Without so many of the first rows."),
        all: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Archived milestones too."),
    },
    examples: [
        { line: "milestone search login", why: "where something is planned, titles first" },
        { line: "milestone search user login --all", why: "with both words, archived milestones too" },
    ],
    asks: ({ words, limit = ROWS_DEFAULT, offset = 0, all }) => ({ found: { ask: "search", text: words.join(" "), archived: all, limit, offset } }),
    show({ found }, _args, { exists, root }) {
        return { data: { milestones: found.rows, total: found.total }, reply: (0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__/* .searchView */ .UD)(found), ...(!exists && { warnings: [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)({ root })] }) };
    },
});


/***/ })

};
