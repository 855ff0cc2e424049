export const id = 7115;
export const ids = [7115];
export const modules = {

/***/ 77115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90878);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50085);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// version: which version this is, and which one the repository's data have.





/** From this major version on the repository's configuration says which version its data have. */
const MARKED_MIN = 2;
/** Sentences that scripts look for. */
const STATES = { current: null, legacy: "Legacy system detected", none: "No existing milestone data" };
const version = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)({
    name: "version",
    summary: "Show the version of the program and of the repository's data.",
    permission: "read",
    args: {},
    scope: () => "none",
    needs: () => [{ kind: "config" }],
    examples: [{ line: "milestone version", why: "before and after an upgrade" }],
    answer({ exists }, _values, { facts }) {
        const data_version = exists ? markOf(facts) : null;
        const state = !exists ? "none" : Number.parseInt(data_version ?? "0", 10) >= MARKED_MIN ? "current" : "legacy";
        const sentence = STATES[state] ?? `Data version ${data_version}`;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ data: { version: _base_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, data_version, state }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`Enhanced Milestone System v${_base_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(sentence)] });
    },
});
/** The version that the repository's own file states; a default is no mark. */
function markOf({ config }) {
    return config && (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(config, "version") === "file" ? config.config.version : null;
}


/***/ })

};
