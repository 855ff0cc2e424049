export const id = 4645;
export const ids = [4645];
export const modules = {

/***/ 34645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// backend compare: what two backends do not have alike.


const compare = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "backend compare",
    summary: "Compare two backends: what only one has, and which fields differ.",
    permission: "read",
    args: {
        left: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "One; without it the files."),
        right: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "The other; without it the one in use."),
    },
    examples: [
        { line: "milestone backend compare file sqlite", why: "where the two differ, if they do" },
    ],
    routine: ({ left = null, right = null }) => ({ kind: "backend-compare", left, right }),
});


/***/ })

};
