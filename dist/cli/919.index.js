export const id = 919;
export const ids = [919];
export const modules = {

/***/ 40919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _views_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14168);
// check: what a push or a pull request is held to, the same as `data validate`.




const check = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)({
    name: "check",
    summary: "Check the milestone data as the Action does on every push and pull request.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone check", why: "before pushing what was edited by hand" }],
    needs: () => [{ kind: "audit" }],
    answer(workspace, _args, { facts: { audit } }) {
        return audit ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_views_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .validationOf */ .D)(workspace, audit)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unexpected", "check was not told about the files."));
    },
});


/***/ })

};
