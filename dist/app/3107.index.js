export const id = 3107;
export const ids = [3107];
export const modules = {

/***/ 33107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bench: () => (/* binding */ bench)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// perf bench: how long the usual commands take here, beside how long they may take.


const ROUNDS = 20;
const bench = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "perf bench",
    summary: "Time creating, reading and asking on a throw-away copy, beside the limits of the backend in use; fails where one is not kept.",
    permission: "read",
    args: { rounds: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, `How often each is done; ${ROUNDS} without it.`) },
    examples: [
        { line: "milestone perf bench --rounds 3", why: "a quick look whether everything is as fast as it has to be" },
    ],
    routine: ({ rounds = ROUNDS }) => ({ kind: "perf-bench", rounds }),
});


/***/ })

};
