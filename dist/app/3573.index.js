export const id = 3573;
export const ids = [3573];
export const modules = {

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35774);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7091);
// session show: one session with its steps.





const show = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuery */ .Ec)({
    name: "session show",
    summary: "Show a session with its steps.",
    permission: "read",
    args: { session: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .positional */ .n8)(_rules_session_find_js__WEBPACK_IMPORTED_MODULE_0__/* .SessionRef */ .oF, "The session, or the milestone whose newest it is.") },
    needs: () => [{ kind: "sessions" }],
    examples: [{ line: "milestone session show session-20260302-001", why: "what was done, by which agent, and what is left" }],
    answer(workspace, { session: reference }, { now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SESSIONS */ .Q4 } }) {
        const found = (0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findSession */ .KP)(sessions, workspace, reference);
        if (!found.ok)
            return found;
        const around = { leases: sessions.leases, config: workspace.config, now };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ data: { session: { ...found.value.session, status: (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(found.value, around) } }, reply: (0,_views_session_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionView */ .Qk)(found.value, around) });
    },
});


/***/ })

};
