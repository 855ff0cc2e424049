export const id = 1264;
export const ids = [1264];
export const modules = {

/***/ 91264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assess: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// db assess: type, size and records of the database, and whether it still fits.


const assess = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "db assess",
    summary: "Report the type, size and records of the database, with a recommendation.",
    permission: "read",
    args: {
        backend: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendName */ .QF, "Another than the one in use."),
    },
    examples: [
        { line: "milestone db assess", why: "whether it still fits" },
    ],
    routine: ({ backend = null }) => ({ kind: "db-assess", target: backend }),
});


/***/ })

};
