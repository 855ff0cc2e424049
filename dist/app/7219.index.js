export const id = 7219;
export const ids = [7219];
export const modules = {

/***/ 87219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_milestone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3357);
// show: one milestone with its tasks.





const show = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuery */ .Ec)({
    name: "show",
    summary: "Show one milestone.",
    permission: "read",
    args: { milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "Id, start of an id, number, or words of the title.") },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [
        { line: "milestone show milestone-001", why: "its state, its tasks, what comes next" },
        { line: "milestone show user-login --json", why: "found by its title, for a script" },
    ],
    answer(workspace, { milestone: reference }) {
        const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(workspace, reference);
        if (!found.ok)
            return found;
        const milestone = found.value;
        const path = `${workspace.root}/${workspace.paths.get(milestone.id) ?? ""}`;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ data: { milestone, path }, reply: (0,_views_milestone_js__WEBPACK_IMPORTED_MODULE_3__/* .milestoneView */ .C_)(milestone) });
    },
});


/***/ })

};
