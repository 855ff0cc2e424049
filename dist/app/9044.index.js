export const id = 9044;
export const ids = [9044];
export const modules = {

/***/ 79044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   simulate: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// scale simulate: a throw-away copy grows through every threshold, and each switch is shown with the time it took.


/** Where PostgreSQL is due unless the settings say otherwise, and some more. */
const TO = 220;
const simulate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "scale simulate",
    summary: "Grow a throw-away copy of the milestones through every threshold; show each switch and how long it takes.",
    permission: "read",
    args: { to: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, `How many milestones it grows to; ${TO} without it.`) },
    examples: [
        { line: "milestone scale simulate --to 60", why: "what happens when the repository grows, without touching it" },
    ],
    routine: ({ to = TO }) => ({ kind: "scale-simulate", to }),
});


/***/ })

};
