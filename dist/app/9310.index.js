export const id = 9310;
export const ids = [9310];
export const modules = {

/***/ 89310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// perf compare: the same commands on the data of today and on those of a copy, side by side.


const compare = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "perf compare",
    summary: "Time the usual commands on the milestones of today and on those of another folder; tell what has become slower.",
    permission: "read",
    args: { baseline: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredOption */ .zB)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi, "The folder that today is compared with, such as .milestones.backup.20260302.") },
    examples: [
        { line: "milestone perf compare --baseline .milestones", why: "what comes to the same when nothing has changed" },
    ],
    routine: ({ baseline }) => ({ kind: "perf-compare", baseline }),
});


/***/ })

};
