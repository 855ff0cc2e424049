export const id = 7936;
export const ids = [7936];
export const modules = {

/***/ 97936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35774);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
// session restore: a saved session becomes the one that --resume takes.






const restore = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "session restore",
    summary: "Make an earlier or corrupted session the one that is gone on with.",
    permission: "write",
    args: { session: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .SessionRef */ .oF, "The session, or the milestone whose newest it is.") },
    needs: () => [{ kind: "sessions" }],
    examples: [{ line: "milestone session restore session-20260302-001", why: "the newest one is not the right one" }],
    decide(workspace, { session: reference }, { now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SESSIONS */ .Q4 } }) {
        const found = savedSession(sessions, workspace, reference);
        if (!found.ok)
            return found;
        const { session, path } = found.value;
        const lease = (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .liveLease */ .ln)(sessions.leases, session.milestone_id);
        if (lease)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .activeProblem */ .OV)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .holdingOf */ .JO)(lease), { now }));
        if (session.status === "completed")
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Session ${session.id} is completed: nothing of it is left to do.`, { hint: "See `milestone session list` for others." }));
        const restored = { ...session, status: "paused", saved_at: now, save_reason: "restored", ended_at: null };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
            events: [{ event_type: "state_restored", milestone_id: session.milestone_id, session_id: session.id, details: { session_id: session.id, old_status: session.status, saved_at: session.saved_at } }],
            sessions: [restored],
            files: [{ path, text: null }],
        });
    },
    answer(_after, { session: reference }, { events: [event] }) {
        const id = event?.session_id ?? reference;
        const milestone = event?.milestone_id ?? null;
        const next = milestone === null ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .command */ .G5)(`milestone execute ${milestone} --resume`, "go on with it")];
        return { data: { session: id, milestone }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${id} is the session to go on with.`), ...next] };
    },
});
/** One that was put aside counts as soon as it can be read. */
function savedSession(sessions, workspace, reference) {
    const aside = sessions.broken.find((file) => file.id === reference && file.session !== null);
    const taken = sessions.records.some(({ session }) => session.id === reference);
    return aside && !taken ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(aside) : (0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findSession */ .KP)(sessions, workspace, reference);
}


/***/ })

};
