export const id = 9083;
export const ids = [9083];
export const modules = {

/***/ 69083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   test: () => (/* binding */ test)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// notify test: a message over each channel, and what became of it.


const test = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "notify test",
    summary: "Send a test message over every channel that is set up, or over one, and tell what became of each.",
    permission: "write",
    args: { channel: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .NoticeChannel */ .ae, "The channel; each that is set up without it.") },
    examples: [
        { line: "milestone notify test", why: "whether messages arrive" },
        { line: "milestone notify test github", why: "one channel alone" },
    ],
    routine: ({ channel }) => ({ kind: "notify-test", channel: channel ?? null }),
});


/***/ })

};
