export const id = 1507;
export const ids = [1507];
export const modules = {

/***/ 61507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   latest: () => (/* binding */ latest)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7091);
// session latest: the newest session that can be read, of a milestone or of all.







const latest = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineQuery */ .Ec)({
    name: "session latest",
    summary: "Print the id of the newest valid session.",
    permission: "read",
    args: { milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone; without it, of all.") },
    scope: ({ milestone }) => (milestone === undefined ? "none" : { milestones: [milestone] }),
    needs: () => [{ kind: "sessions" }],
    examples: [{ line: "milestone session latest milestone-001", why: "which one --resume would look at first" }],
    answer(workspace, { milestone: reference }, { now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SESSIONS */ .Q4 } }) {
        const found = reference === undefined ? null : (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(workspace, reference);
        if (found && !found.ok)
            return found;
        const record = sessions.records.find(({ session }) => found === null || session.milestone_id === found.value.id);
        if (!record)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .noneOf */ .kO)(found && found.value.id));
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ data: { session: (0,_views_session_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionRow */ .nJ)(record, { leases: sessions.leases, config: workspace.config, now }) }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(record.session.id)] });
    },
});


/***/ })

};
