export const id = 6819;
export const ids = [6819];
export const modules = {

/***/ 46819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionIds: () => (/* binding */ completionIds)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
// completion ids: the names that a shell offers, from the names of files alone.





const completionIds = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuery */ .Ec)({
    name: "completion ids",
    summary: "Print the ids of milestones, or of one milestone's tasks, one a line.",
    permission: "read",
    args: { milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone whose tasks are named.") },
    scope: ({ milestone }) => (milestone === undefined ? "none" : { milestones: [milestone] }),
    examples: [{ line: "milestone completion ids", why: "called by the script of milestone completion" }],
    answer(workspace, { milestone: reference }) {
        const found = reference === undefined ? null : (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(workspace, reference);
        const tasks = found?.ok ? found.value.tasks.map(({ id }) => id) : [];
        const ids = found === null ? [...workspace.paths.keys()].sort() : tasks;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ data: { ids }, reply: ids.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(ids.join("\n"))] });
    },
});


/***/ })

};
