export const id = 510;
export const ids = [510];
export const modules = {

/***/ 80510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// backup list: every backup with its age, the newest first.

const list = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "backup list",
    summary: "List backups with their age, folders copied by hand included.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone backup list", why: "what can be gone back to" }],
    routine: () => ({ kind: "backup-list" }),
});


/***/ })

};
