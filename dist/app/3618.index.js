export const id = 3618;
export const ids = [3618];
export const modules = {

/***/ 43618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   create: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// backup create: the state of the data folder is kept under a label.


const LABEL = "manual";
const create = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "backup create",
    summary: "Keep the milestones, their history and settings as they are now.",
    permission: "write",
    args: { label: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .SimpleName */ .iQ, `What it is for; ${LABEL} without it.`) },
    examples: [
        { line: "milestone backup create", why: "before something that may go wrong" },
        { line: "milestone backup create --label pre-switch", why: "under a name that says why" },
    ],
    routine: ({ label = LABEL }) => ({ kind: "backup-create", label }),
});


/***/ })

};
