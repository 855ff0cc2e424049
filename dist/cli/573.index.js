export const id = 573;
export const ids = [573];
export const modules = {

/***/ 10573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clear: () => (/* binding */ clear)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// cache clear: whatever is kept beside the files only to be faster is thrown away.

const clear = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "cache clear",
    summary: "Throw every cache and index away; the next question builds what it needs.",
    permission: "read",
    args: { force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)("Wait for nobody; no lock is waited for without it either.") },
    examples: [{ line: "milestone cache clear", why: "it costs time once, and changes no answer" }],
    routine: () => ({ kind: "cache-clear" }),
});


/***/ })

};
