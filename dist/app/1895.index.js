export const id = 1895;
export const ids = [1895];
export const modules = {

/***/ 11895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reset: () => (/* binding */ reset)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// db reset: the database is thrown away and made again from the files.


const reset = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "db reset",
    summary: "Throw the database away, make its schema anew and fill it from the files; needs --yes.",
    permission: "maintain",
    args: {
        schema: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Of the schema alone: the same, since what a schema holds comes from the files."),
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Another than the one in use."),
    },
    examples: [
        { line: "milestone db reset --yes", why: "nothing of the old database is kept; no milestone is touched" },
        { line: "milestone db reset --schema --backend sqlite --yes", why: "the same of one that is not in use" },
    ],
    routine: ({ backend = null }) => ({ kind: "db-reset", target: backend }),
});


/***/ })

};
