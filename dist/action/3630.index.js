export const id = 3630;
export const ids = [3630];
export const modules = {

/***/ 93630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recalc: () => (/* binding */ recalc)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// scale recalc: the scale is looked at now, and the backend follows it at once, as far as the settings let it.

const recalc = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "scale recalc",
    summary: "Look at the scale now, and switch at once to what it asks for, as far as the settings let it.",
    permission: "maintain",
    args: {},
    examples: [{ line: "milestone scale recalc", why: "many milestones came at once, and nobody wants to wait an hour" }],
    routine: () => ({ kind: "scale-check", now: true }),
});


/***/ })

};
