export const id = 3702;
export const ids = [3702];
export const modules = {

/***/ 93702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prune: () => (/* binding */ prune)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// data prune: old backups, completed sessions, logs and caches are taken away. Milestones and their history stay.


const OLDER_THAN = "30d";
const prune = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "data prune",
    summary: "Take away old backups, sessions, logs and caches; milestones and history stay.",
    permission: "maintain",
    args: { "older-than": (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationText */ .oM, `How old; ${OLDER_THAN} without it. The newest backup always stays.`) },
    examples: [
        { line: "milestone data prune --dry-run", why: "see what would go" },
        { line: "milestone data prune --older-than 90d --yes", why: "keep three months" },
    ],
    routine: ({ "older-than": older_than = OLDER_THAN }) => ({ kind: "data-prune", older_than }),
});


/***/ })

};
