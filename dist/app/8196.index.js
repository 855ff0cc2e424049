export const id = 8196;
export const ids = [8196];
export const modules = {

/***/ 8196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// scale check: the scale is looked at, and the backend follows it once a larger one has been due for an hour.

const check = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "scale check",
    summary: "Look at the scale; switch to a larger backend once it has been due for an hour.",
    permission: "maintain",
    args: {},
    examples: [{ line: "milestone scale check", why: "what the scheduled workflow does" }],
    routine: () => ({ kind: "scale-check", now: false }),
});


/***/ })

};
