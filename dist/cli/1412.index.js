export const id = 1412;
export const ids = [1412];
export const modules = {

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _rules_session_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(736);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5774);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7685);
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


/***/ }),

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   _n: () => (/* binding */ isPutAside)
/* harmony export */ });
/* unused harmony export leaseInTheWay */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3445);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3212);
// Which session an execution goes on with, and whether it may begin at all.




/**
 * The newest session that is not completed, as far as the settings and the order want it; the same for a session that is
 * named. Problems: `session-active` (somebody is at work, or it is somebody else's), `session-not-found`, and the file's own
 * where the named session cannot be read.
 */
function choose(sessions, wish) {
    const lease = leaseInTheWay(sessions.leases, wish);
    if (lease)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .activeProblem */ .OV)((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .holdingOf */ .JO)(lease), wish));
    const chosen = wish.resume.kind === "session" ? named(sessions, wish, wish.resume.id) : newest(sessions, wish);
    if (!chosen.ok)
        return chosen;
    const { session, warnings } = chosen.value;
    const corrupted = sessions.broken.filter((file) => !isPutAside(file)).map(({ id }) => id);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ corrupted, warnings, ...(session ? { kind: "resume", session } : { kind: "new" }) });
}
function isPutAside({ path }) {
    return /(?:^|\/)corrupted-[^/]*$/.test(path);
}
/** With several people at work each is in the way of their own only. */
function leaseInTheWay(leases, { milestone, actor, config }) {
    const shared = config.session_management.multi_user;
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive" && (!shared || lease.standing.holder.owner === actor)) ?? null;
}
const FRESH = { session: null, warnings: [] };
function named(sessions, wish, id) {
    const broken = sessions.broken.find((file) => file.id === id);
    const session = sessions.records.find((record) => record.session.id === id)?.session;
    if (!session && broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(broken.problem);
    if (!session)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownSession */ .xx)(sessions, id));
    if (session.milestone_id !== wish.milestone)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(`Session ${id} is of ${session.milestone_id}, not of ${wish.milestone}.`, `Say \`milestone execute ${session.milestone_id} --resume-session ${id}\`.`));
    if (!isOpen(session))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(`Session ${id} is ${session.status}: there is nothing to go on with.`, `Without --resume-session a new one is started.`));
    return (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(othersProblem(session, wish));
}
function notFound(message, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", message, { hint });
}
function newest(sessions, wish) {
    const { milestone, config, resume } = wish;
    const own = sessions.records.filter(({ session }) => session.milestone_id === milestone && isOpen(session));
    const open = own.filter(({ session }) => !config.session_management.multi_user || (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish));
    const [record] = open.sort((left, right) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(left.session, right.session));
    if (resume.kind === "latest" && (!record || !config.features.session_management))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(none(wish));
    if (!record)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    const { session } = record;
    const unfinished = ["active", "paused"].includes((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(record, { ...wish, leases: sessions.leases }));
    if (!(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish))
        return resume.kind === "latest" || unfinished ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(othersProblem(session, wish)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    if (resume.kind === "latest")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] });
    if (!config.features.session_management)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    return config.session_management.auto_resume ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session: null, warnings: [leftAlone(session)] });
}
function isOpen({ status }) {
    return status !== "completed" && status !== "corrupted";
}
function none({ milestone, config }) {
    if (!config.features.session_management)
        return notFound(`No saved session found for ${milestone}: features.session_management is off.`, `Run \`milestone config set features.session_management true\`, or execute without --resume.`);
    return (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noneOf */ .kO)(milestone);
}
function leftAlone({ id, milestone_id, status }) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-exists", `A session of ${milestone_id} exists (${id}, ${status}); a new one is started, since session_management.auto_resume is off.`, {
        hint: `Go on with it by \`milestone execute ${milestone_id} --resume\`.`,
    });
}
/** Another person's session, until it may be taken over. */
function othersProblem(session, { config, now }) {
    const { id, milestone_id, owner, host } = session;
    const ago = Date.parse(now) - (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(session);
    const left = config.session_timeout * 1_000 - ago;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${id} of ${milestone_id} belongs to ${owner}${host === null ? "" : ` on ${host}`}, saved ${(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(ago)} ago.`, {
        hint: `It can be taken over in ${(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(left)}, or when its owner is changed: \`milestone session own ${id} NAME\`.`,
    });
}


/***/ })

};
