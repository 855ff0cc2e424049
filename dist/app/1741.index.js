export const id = 1741;
export const ids = [1741];
export const modules = {

/***/ 81741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// notify log: what was sent, what waits, and what was given up.


/** A screen of them, where nobody asks for more. */
const TRIES_MAX = 20;
const log = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "notify log",
    summary: "Show the last tries to notify somebody, what waits to be sent and what was given up.",
    permission: "read",
    args: { limit: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, `How many tries; ${TRIES_MAX} without it.`) },
    examples: [{ line: "milestone notify log", why: "somebody was not told" }],
    routine: ({ limit = TRIES_MAX }) => ({ kind: "notify-log", limit }),
});


/***/ })

};
