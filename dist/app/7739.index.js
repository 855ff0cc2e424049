export const id = 7739;
export const ids = [7739];
export const modules = {

/***/ 37739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// sweep: commands in comments that nobody heard are carried out, and tasks follow what happened on GitHub.


/** Longer than any outage that a schedule does not outlast. */
const SINCE = "1d";
const sweep = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "sweep",
    summary: "Carry out commands in comments that were missed; needs GitHub.",
    permission: "maintain",
    args: { since: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationText */ .oM, `How far back to look; ${SINCE} without it.`) },
    examples: [{ line: "milestone sweep --since 2h --dry-run", why: "from when on comments would be looked at; without --dry-run, in the Action, they are answered" }],
    routine: ({ since = SINCE }) => ({ kind: "sweep", since }),
});


/***/ })

};
