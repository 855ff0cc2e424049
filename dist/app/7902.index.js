export const id = 7902;
export const ids = [7902];
export const modules = {

/***/ 17902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maintain: () => (/* binding */ maintain)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// maintain: everything that is due by the clock, one after the other.


/** As far as a sweep looks back. */
const SINCE = "1d";
const maintain = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "maintain",
    summary: "Do what is due: scale, sessions, branches, missed comments, health.",
    permission: "maintain",
    args: { since: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationText */ .oM, `How far back missed comments are looked for; ${SINCE} without it.`) },
    examples: [{ line: "milestone maintain", why: "what the scheduled workflow does" }],
    routine: ({ since = SINCE }) => ({ kind: "maintain", since }),
});


/***/ })

};
