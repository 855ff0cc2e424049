export const id = 8069;
export const ids = [8069];
export const modules = {

/***/ 68069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebuild: () => (/* binding */ rebuild)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// backend rebuild: a catalog is thrown away and made again from the files.


const rebuild = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "backend rebuild",
    summary: "Throw a catalog away, build it anew from the files with its indexes, and compare every answer.",
    permission: "maintain",
    args: {
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Which; without it the one in use."),
    },
    examples: [
        { line: "milestone backend rebuild sqlite", why: "whatever was wrong with it is gone; no milestone is touched" },
    ],
    routine: ({ backend = null }) => ({ kind: "backend-rebuild", target: backend }),
});


/***/ })

};
