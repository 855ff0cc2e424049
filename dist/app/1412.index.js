export const id = 1412;
export const ids = [1412];
export const modules = {

/***/ 51412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_session_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70736);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35774);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17685);
/* harmony import */ var _views_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7091);
// session list: saved sessions, the newest first.








const list = (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .defineQuery */ .Ec)({
    name: "session list",
    summary: "List saved sessions.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "Only sessions of this milestone."),
        active: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)("Only sessions that somebody is at work on."),
        all: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)("Other people's sessions too, where session_management.multi_user and user_isolation hide them."),
    },
    scope: ({ milestone }) => (milestone === undefined ? "none" : { milestones: [milestone] }),
    needs: () => [{ kind: "sessions" }],
    examples: [
        { line: "milestone session list", why: "which there are" },
        { line: "milestone session list --milestone milestone-001 --active", why: "whether somebody is at work on it" },
    ],
    answer(workspace, { milestone: reference, active, all }, { actor, now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SESSIONS */ .Q4 } }) {
        const found = reference === undefined ? null : (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(workspace, reference);
        if (found && !found.ok)
            return found;
        const { config } = workspace;
        const { multi_user, user_isolation } = config.session_management;
        const around = { leases: sessions.leases, config, now };
        const rows = sessions.records
            .filter(({ session }) => found === null || session.milestone_id === found.value.id)
            .filter(({ session }) => all || !(multi_user && user_isolation) || (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .mayTake */ .zL)(session, { actor, config, now }))
            .map((record) => (0,_views_session_js__WEBPACK_IMPORTED_MODULE_6__/* .sessionRow */ .nJ)(record, around))
            .filter(({ status }) => !active || status === "active");
        const warnings = sessions.broken.filter((file) => !(0,_rules_session_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .isPutAside */ ._n)(file)).map((file) => file.problem);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ data: { sessions: rows }, reply: (0,_views_session_js__WEBPACK_IMPORTED_MODULE_6__/* .sessionListView */ .gm)(rows), warnings });
    },
});


/***/ })

};
