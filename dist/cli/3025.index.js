export const id = 3025;
export const ids = [3025];
export const modules = {

/***/ 73025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   analyze: () => (/* binding */ analyze)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// perf analyze: what takes the most time and room, and what may be done about it.

const analyze = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "perf analyze",
    summary: "Name the slowest operations and the largest files, and what may be done about them.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone perf analyze", why: "where the time goes" }],
    routine: () => ({ kind: "perf-analyze" }),
});


/***/ })

};
