export const id = 2187;
export const ids = [2187];
export const modules = {

/***/ 12187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60306);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35774);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
/* harmony import */ var _views_execution_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(716);
/* harmony import */ var _views_execution_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35445);
// watch: a running session from another terminal, until it ends.










/** Columns of the picture where no terminal says otherwise. */
const WIDTH = 80;
const watch = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQuery */ .Ec)({
    name: "watch",
    summary: "Follow a running session of a milestone, until it ends.",
    permission: "read",
    args: { milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone.") },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: () => [{ kind: "sessions" }, { kind: "seats" }],
    follows: (data) => (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(data) && data["running"] === true,
    examples: [{ line: "milestone watch milestone-001", why: "how the session of another terminal gets on" }],
    answer(workspace, { milestone: reference }, { now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SESSIONS */ .Q4, floors = [] } }) {
        const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(workspace, reference);
        if (!found.ok)
            return found;
        const milestone = found.value;
        const around = { leases: sessions.leases, config: workspace.config, now };
        const own = sessions.records.filter(({ session }) => session.milestone_id === milestone.id);
        const record = own.find((one) => (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .presenceOf */ .Fq)(one, around) === "alive") ?? own[0];
        if (!record)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_2__/* .noneOf */ .kO)(milestone.id));
        const { session } = record;
        const running = (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .presenceOf */ .Fq)(record, around) === "alive";
        const floor = running ? (floors.find((one) => one.session === session.id) ?? null) : null;
        const view = (0,_views_execution_running_js__WEBPACK_IMPORTED_MODULE_6__/* .runningView */ .H)(session, { milestone, floor, now: running ? now : (session.saved_at ?? now) });
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ data: { running, session: { id: session.id, status: (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(record, around) }, view }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_views_execution_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLines */ .Ld)(view, WIDTH).join("\n"))] });
    },
});


/***/ })

};
