export const id = 4452;
export const ids = [4452];
export const modules = {

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reset: () => (/* binding */ reset)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// notify reset: what waits and what was given up is forgotten.

const reset = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "notify reset",
    summary: "Forget notifications that wait or were given up; settings stay as they are.",
    permission: "maintain",
    args: {},
    examples: [{ line: "milestone notify reset", why: "what waits is not worth sending any more" }],
    routine: () => ({ kind: "notify-reset" }),
});


/***/ })

};
