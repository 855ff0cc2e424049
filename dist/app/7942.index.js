export const id = 7942;
export const ids = [7942];
export const modules = {

/***/ 77942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   own: () => (/* binding */ own)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
// session own: a session belongs to somebody else from now on.





const own = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: "session own",
    summary: "Give a session to another owner.",
    permission: "write",
    args: {
        session: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .positional */ .n8)(_rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .SessionRef */ .oF, "The session, or the milestone whose newest it is."),
        name: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "The new owner, named as actors are: a login, or a git identity."),
    },
    needs: () => [{ kind: "sessions" }],
    examples: [{ line: "milestone session own session-20260302-001 ada", why: "ada goes on with it" }],
    decide(workspace, { session: reference, name }, { facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SESSIONS */ .Q4 } }) {
        const found = (0,_rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findSession */ .KP)(sessions, workspace, reference);
        if (!found.ok)
            return found;
        const { session, path } = found.value;
        if (session.owner === name)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ events: [] });
        const event = { event_type: "state_modified", milestone_id: session.milestone_id, session_id: session.id, details: { session_id: session.id, field: "owner", old_owner: session.owner, new_owner: name } };
        const running = sessions.leases.some(({ standing }) => standing.state === "alive" && standing.holder.session === session.id);
        const orders = running ? [{ session: session.id, order: { kind: "own", owner: name } }] : [];
        if (/^sessions\/.*\.ya?ml$/.test(path))
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ events: [event], edits: [{ path, edits: [{ kind: "set", at: ["session", "owner"], value: name }] }], orders });
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ events: [event], sessions: [{ ...session, owner: name }], files: [{ path, text: null }], orders });
    },
    answer(_after, { session: reference, name }, { events: [event] }) {
        const id = event?.session_id ?? reference;
        return { data: { session: id, owner: name }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(event ? `${id} belongs to ${name} now.` : `${reference} belongs to ${name} already.`)] };
    },
});


/***/ })

};
