export const id = 9876;
export const ids = [9876];
export const modules = {

/***/ 49876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose),
/* harmony export */   placed: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63715);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14822);



/** The same as readMilestone; its problems carry their place. */
function diagnose(text, source) {
    const reading = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMilestone */ .n)(text, source);
    return reading.ok ? reading : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(placed(reading.problem, text));
}
/** A fault with the line and column of its value, which take a second look at the text. */
function placed(fault, text) {
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isFaulty */ .s)(fault))
        return fault;
    const { keys, ...plain } = fault;
    return { ...plain, at: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(text, keys, fault.at?.path ?? "") };
}


/***/ })

};
