export const id = 3429;
export const ids = [3429];
export const modules = {

/***/ 73429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refresh: () => (/* binding */ refresh)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// data refresh: catalogs and caches are thrown away, and every file is read anew.

const refresh = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "data refresh",
    summary: "Throw indexes and caches away and read every file anew.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone data refresh", why: "nothing but the files counts" }],
    routine: () => ({ kind: "data-refresh" }),
});


/***/ })

};
