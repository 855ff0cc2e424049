export const id = 9614;
export const ids = [9614];
export const modules = {

/***/ 89614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// backend status: what answers questions here, and whether it is up to date.

const status = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "backend status",
    summary: "Show which backend answers questions, since when, and whether it is up to date.",
    permission: "read",
    args: {},
    examples: [
        { line: "milestone backend status", why: "what is in use, and whether the next question has something to read" },
    ],
    routine: () => ({ kind: "backend-status" }),
});


/***/ })

};
