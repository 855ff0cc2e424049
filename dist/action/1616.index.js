export const id = 1616;
export const ids = [1616];
export const modules = {

/***/ 51616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tune: () => (/* binding */ tune)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// db tune: what is slow, and which settings would make it faster.

const tune = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "db tune",
    summary: "Time every kind of question, and recommend settings for the size that is there.",
    permission: "maintain",
    args: {
        apply: (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)("Sets what is recommended, optimises, and times again."),
        queries: (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)("Optimises for the questions, and times each before and after."),
    },
    examples: [
        { line: "milestone db tune", why: "the slowest questions first" },
        { line: "milestone db tune --queries", why: "the same before and after ANALYZE" },
    ],
    routine: ({ apply, queries }) => ({ kind: "db-tune", apply, queries }),
});


/***/ })

};
