export const id = 3471;
export const ids = [3471];
export const modules = {

/***/ 33471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   depends: () => (/* binding */ depends)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _views_milestone_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5226);
// depends: what a milestone requires and what requires it, near and far.



const depends = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuestion */ .W9)({
    name: "depends",
    summary: "Show what a milestone requires and what requires it, over others too.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        on: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Only what it requires."),
        by: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Only what requires it."),
    },
    examples: [
        { line: "milestone depends milestone-001", why: "everything before and after it" },
        { line: "milestone depends milestone-001 --by", why: "what is late when it is late" },
    ],
    asks: ({ milestone }) => ({
        itself: { ask: "milestone", milestone },
        requires: { ask: "closure", milestone, direction: "requires" },
        required_by: { ask: "closure", milestone, direction: "required-by" },
    }),
    show({ itself: { milestone: { id } }, ...answers }, { on, by }) {
        const both = on === by;
        const requires = both || on ? answers.requires.rows : null;
        const required_by = both || by ? answers.required_by.rows : null;
        return {
            data: { milestone: id, ...(requires && { requires }), ...(required_by && { required_by }) },
            reply: [...(requires ? (0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_2__/* .reachedView */ .Ih)(`${id} requires`, requires) : []), ...(required_by ? (0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_2__/* .reachedView */ .Ih)(`${id} is required by`, required_by) : [])],
        };
    },
});


/***/ })

};
