export const id = 8497;
export const ids = [8497];
export const modules = {

/***/ 78497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optimize: () => (/* binding */ optimize)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// db optimize: the database makes itself smaller and faster.


const optimize = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "db optimize",
    summary: "Pack the database and count it through for its planner; reports the size before and after.",
    permission: "maintain",
    args: {
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Another than the one in use."),
    },
    examples: [
        { line: "milestone db optimize", why: "whichever is in use" },
        { line: "milestone db optimize --backend sqlite", why: "VACUUM, ANALYZE, and the log taken in" },
    ],
    routine: ({ backend = null }) => ({ kind: "db-optimize", target: backend }),
});


/***/ })

};
