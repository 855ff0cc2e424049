export const id = 6712;
export const ids = [6712];
export const modules = {

/***/ 36712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   switchTo: () => (/* binding */ switchTo)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// backend switch: another catalog is built, compared with the files, and used from then on.


const switchTo = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "backend switch",
    summary: "Go over to another backend: backup, build, compare every answer, commit, check; the old one stays in use until it is done.",
    permission: "maintain",
    args: {
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Where to; without it what the scale asks for."),
        step: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Asks before each step."),
        debug: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Tells each step, with its time."),
    },
    examples: [
        { line: "milestone backend switch file", why: "back to the files alone" },
        { line: "milestone backend switch --debug --dry-run", why: "what would be done, step by step" },
    ],
    routine: ({ backend = null, step, debug }) => ({ kind: "backend-switch", target: backend, step, debug }),
});


/***/ })

};
