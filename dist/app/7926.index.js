export const id = 7926;
export const ids = [7926];
export const modules = {

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   info: () => (/* binding */ info)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// db info: what is known of the database that answers questions.


const info = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "db info",
    summary: "Show the database: version, place, size, rows, connections, settings.",
    permission: "read",
    args: {
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Another than the one in use."),
    },
    examples: [
        { line: "milestone db info", why: "which database, how large, how it is set" },
        { line: "milestone db info --backend sqlite", why: "the same of one that is not in use" },
    ],
    routine: ({ backend = null }) => ({ kind: "db-info", target: backend }),
});


/***/ })

};
