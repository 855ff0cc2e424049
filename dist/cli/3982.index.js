export const id = 3982;
export const ids = [3982];
export const modules = {

/***/ 23982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refresh: () => (/* binding */ refresh)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50909);
/* harmony import */ var _doing_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75976);
/* harmony import */ var _gates_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67028);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73014);
/* harmony import */ var _sticky_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63291);






/** The newest changes; each costs about five calls. */
const MILESTONES_MAX = 20;
/**
 * Of the milestones that changed since (ISO 8601 UTC): the comments that we wrote or changed since, and that of the issue that a
 * milestone was planned from. Only what is there and older than the change is written again.
 */
async function refresh(venue, { since }) {
    const commits = await venue.trail(since);
    if (!commits.ok)
        return { shown: [], problem: commits.problem };
    const changed = changes(commits.value);
    if (changed.size === 0)
        return { shown: [], problem: null };
    const sight = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .freshSight */ .wj)(venue);
    if (!sight.ok)
        return { shown: [], problem: sight.problem };
    try {
        const places = await placesOf(venue, { changed, since, sight: sight.value });
        return places.ok ? await shownAt(venue, places.value, sight.value) : { shown: [], problem: places.problem };
    }
    finally {
        await sight.value.snapshot.release();
    }
}
/** The newest change of each, in milliseconds since 1970; the newest milestones first. */
function changes(commits) {
    const newest = new Map();
    for (const commit of commits.toReversed()) {
        for (const milestone of (0,_doing_record_js__WEBPACK_IMPORTED_MODULE_3__/* .trailersOf */ .iA)(commit, "Milestone"))
            if (!newest.has(milestone))
                newest.set(milestone, Date.parse(commit.at));
    }
    return new Map([...newest].slice(0, MILESTONES_MAX));
}
async function placesOf(venue, { changed, since, sight }) {
    const [us, comments] = [await venue.forge.self(), await venue.forge.commentsSince(since)];
    if (!us.ok)
        return us;
    if (!comments.ok)
        return comments;
    const places = new Map();
    const note = (milestone, issue) => void places.set(`${issue} ${milestone}`, { milestone, issue, changed: changed.get(milestone) ?? 0 });
    for (const { author, body, issue } of comments.value) {
        const mark = author?.id === us.value.id ? (0,_core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(body) : null;
        if (mark && mark.generation < (changed.get(mark.milestone) ?? 0))
            note(mark.milestone, issue);
    }
    for (const milestone of changed.keys()) {
        const look = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t5)(venue, milestone, sight.snapshot);
        if (look.ok && typeof look.value.milestone["issue"] === "number")
            note(milestone, look.value.milestone["issue"]);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([...places.values()]);
}
/** What cannot be shown in one issue, for it may be locked or gone, is no reason to leave the others. */
async function shownAt(venue, places, sight) {
    const shown = [];
    for (const { milestone, issue, changed } of places) {
        const found = await venue.forge.issue(issue);
        const sticky = found.ok ? await (0,_sticky_js__WEBPACK_IMPORTED_MODULE_2__/* .showSticky */ .Ti)(venue, { issue, milestone, sight, isPullRequest: found.value.isPullRequest, links: { run: null }, behind: changed }) : found;
        if (sticky.ok && sticky.value.url !== "")
            shown.push(sticky.value.url);
        if (sticky.ok && sticky.value.gated && sticky.value.url !== "")
            await (0,_gates_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .showChecks */ .B)(venue, milestone, sticky.value.sight);
        if (!sticky.ok && sticky.problem.code === "remote-unavailable")
            return { shown, problem: sticky.problem };
    }
    return { shown, problem: null };
}


/***/ })

};
