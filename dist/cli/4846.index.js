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


/***/ })

};
