export const id = 7023;
export const ids = [7023];
export const modules = {

/***/ 97023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fix: () => (/* binding */ fix),
/* harmony export */   reindex: () => (/* binding */ reindex),
/* harmony export */   upgrade: () => (/* binding */ upgrade)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// db fix, upgrade and reindex: names of earlier versions for building the database anew.


const backend = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Another than the one in use.");
const fix = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "db fix",
    summary: "The same as backend rebuild: whatever is wrong with the database, it is built anew from the files and compared.",
    permission: "maintain",
    args: { backend, recover: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Changes nothing: what is built anew is always compared before the command ends.") },
    examples: [{ line: "milestone db fix", why: "locks, left-overs, missing tables and damage are gone with the old file" }],
    routine: ({ backend: target = null }) => ({ kind: "backend-rebuild", target }),
});
const upgrade = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "db upgrade",
    summary: "The same as backend rebuild: a database of an earlier schema is built anew in the schema of today.",
    permission: "maintain",
    args: { backend },
    examples: [{ line: "milestone db upgrade", why: "not needed after an update: the next question does it by itself" }],
    routine: ({ backend: target = null }) => ({ kind: "backend-rebuild", target }),
});
const reindex = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "db reindex",
    summary: "The same as backend rebuild: the indexes are built anew with what they index.",
    permission: "maintain",
    args: { backend },
    examples: [{ line: "milestone db reindex --backend sqlite", why: "every answer is compared with the files afterwards" }],
    routine: ({ backend: target = null }) => ({ kind: "backend-rebuild", target }),
});


/***/ })

};
