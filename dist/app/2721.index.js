export const id = 2721;
export const ids = [2721];
export const modules = {

/***/ 92721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// backend verify: proof that a backend holds what the files say.


const verify = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "backend verify",
    summary: "Compare every answer of a backend with the files, every milestone field by field.",
    permission: "read",
    args: {
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Which; without it the one in use."),
    },
    examples: [
        { line: "milestone backend verify", why: "after a switch: the proof that nothing is missing" },
        { line: "milestone backend verify sqlite", why: "before one: whether SQLite would answer alike" },
    ],
    routine: ({ backend = null }) => ({ kind: "backend-verify", target: backend }),
});


/***/ })

};
