export const id = 2122;
export const ids = [2122];
export const modules = {

/***/ 62122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41349);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7091);
// session status: how many sessions there are, what the settings are, and where each milestone stands.





const status = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuery */ .Ec)({
    name: "session status",
    summary: "Count sessions, and show the settings and newest checkpoints.",
    permission: "read",
    args: {},
    scope: () => "none",
    needs: () => [{ kind: "sessions" }],
    examples: [{ line: "milestone session status", why: "whether anything is running or was left behind" }],
    answer({ config }, _args, { now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SESSIONS */ .Q4 } }) {
        const rows = sessions.records.map((record) => (0,_views_session_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionRow */ .nJ)(record, { leases: sessions.leases, config, now }));
        const counts = Object.fromEntries(_model_execution_session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_STATUSES */ .Wf.map((one) => [one, rows.filter((row) => row.status === one).length]));
        const newest = [...Map.groupBy(rows, ({ milestone }) => milestone)].flatMap(([, [first]]) => first ?? []);
        const data = {
            counts: { ...NONE, ...counts, corrupted: rows.filter((row) => row.status === "corrupted").length + sessions.broken.length },
            settings: settingsOf(config),
            milestones: newest.map((row) => ({ milestone: row.milestone, session: row.id, status: row.status, checkpoint_at: row.checkpoint_at })),
        };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ data, reply: (0,_views_session_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionStatusView */ .CC)(data) });
    },
});
const NONE = { active: 0, paused: 0, waiting: 0, completed: 0, failed: 0, corrupted: 0 };
function settingsOf({ features, session_management, session_locking, session_timeout }) {
    return { enabled: features.session_management, ...session_management, session_locking, session_timeout };
}


/***/ })

};
