export const id = 2122;
export const ids = [2122];
export const modules = {

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   Pz: () => (/* binding */ isStepOver),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Wf: () => (/* binding */ SESSION_STATUSES),
/* harmony export */   bW: () => (/* binding */ COORDINATIONS),
/* harmony export */   bp: () => (/* binding */ nextSessionId),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   sE: () => (/* binding */ STEP_STATUSES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
// Sessions: the record of one execution of a milestone, step by step, and the journal that runs ahead of it.

/**
 * `queued` waits its turn, `waiting` waits for people or GitHub, `unverified` ended well and proved nothing, `skipped`
 * waits for something that failed.
 */
const STEP_STATUSES = ["queued", "running", "completed", "unverified", "failed", "timed_out", "cancelled", "skipped", "waiting"];
/** `active` while it runs, and after a crash until somebody looks; `paused` can be resumed; the others are over. */
const SESSION_STATUSES = ["active", "paused", "waiting", "completed", "failed", "corrupted"];
const COORDINATIONS = ["parallel", "sequential", "simple", "hierarchical"];
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
/** One task within a session. Instants are ISO 8601 UTC. */
const Step = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    task: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STEP_STATUSES), "queued"),
    /** How often it was started, in this session. */
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    exit_code: maybeNumber,
    started_at: maybeText,
    finished_at: maybeText,
    /** The seat that did it: "agent-1". */
    seat: maybeText,
    /** Why it failed, waits, was skipped or is unverified: a sentence. */
    reason: maybeText,
    /** What kind of obstacle it met, where it is one of its own: "merge_conflict", "stall". */
    blocker: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The commit with its changes, and whether the work branch has it. */
    commit: maybeText,
    merged: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    /** The end of its output, capped. */
    tail: maybeText,
});
const Session = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milestone_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SESSION_STATUSES), "active"),
    /** The actor that it belongs to, and where it runs or ran. */
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    host: maybeText,
    started_at: maybeText,
    /** The last checkpoint, and why it was made. */
    saved_at: maybeText,
    save_reason: maybeText,
    resumed_at: maybeText,
    resumed_from: maybeText,
    ended_at: maybeText,
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 1),
    coordination: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(COORDINATIONS), "parallel"),
    /** The work branch and the commit it started from; null without git. */
    branch: maybeText,
    base: maybeText,
    working_directory: maybeText,
    blockers: texts,
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Step), []),
});
/** Whether nothing more happens to a step by itself in this session. */
function isStepOver(status) {
    return status !== "queued" && status !== "running";
}
/** `session-20261121-001` after none of that day; ids of any form count. */
function nextSessionId(taken, now) {
    const start = `session-${now.slice(0, 10).replaceAll("-", "")}-`;
    let highest = 0;
    for (const id of taken)
        if (id.startsWith(start) && /^\d{1,9}$/.test(id.slice(start.length)))
            highest = Math.max(highest, Number(id.slice(start.length)));
    return `${start}${String(highest + 1).padStart(3, "0")}`;
}
/** What a session's id may be, of all forms ever written. */
function isSessionId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text);
}


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _model_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(412);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7685);
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
        const counts = Object.fromEntries(_model_session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_STATUSES */ .Wf.map((one) => [one, rows.filter((row) => row.status === one).length]));
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
