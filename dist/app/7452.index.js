export const id = 7452;
export const ids = [7452];
export const modules = {

/***/ 87452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// db check: the health of the database.


const check = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "db check",
    summary: "Check the database: connection, integrity, schema, latency; healthy, degraded or unhealthy.",
    permission: "read",
    args: {
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Another than the one in use."),
    },
    examples: [
        { line: "milestone db check", why: "whether it is sound" },
        { line: "milestone db check --json", why: "the same for a monitor, by its exit code too" },
    ],
    routine: ({ backend = null }) => ({ kind: "db-check", target: backend }),
});


/***/ })

};
