export const id = 782;
export const ids = [782];
export const modules = {

/***/ 70782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   poolReset: () => (/* binding */ poolReset)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// db pool reset: a fresh connection to the database.

const poolReset = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "db pool reset",
    summary: "Open a fresh connection to the database and time it; those of other processes are theirs.",
    permission: "maintain",
    args: {},
    examples: [
        { line: "milestone db pool reset", why: "whether the server takes new connections" },
    ],
    routine: () => ({ kind: "db-pool-reset" }),
});


/***/ })

};
