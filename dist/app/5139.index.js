export const id = 5139;
export const ids = [5139];
export const modules = {

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sync: () => (/* binding */ sync)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// backend sync: a backend takes over what it does not have from the files.


const sync = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "backend sync",
    summary: "Take over into a backend what is missing or older there; the files win.",
    permission: "write",
    args: {
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Which; without it the one in use."),
    },
    examples: [
        { line: "milestone backend sync sqlite", why: "reads ahead what the next question would have to" },
    ],
    routine: ({ backend = null }) => ({ kind: "backend-sync", target: backend }),
});


/***/ })

};
