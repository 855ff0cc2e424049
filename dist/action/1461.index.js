export const id = 1461;
export const ids = [1461];
export const modules = {

/***/ 31461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openMentions: () => (/* binding */ openMentions)
/* harmony export */ });
/* harmony import */ var _core_base_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70911);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63067);
/* harmony import */ var _core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50909);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73014);
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57455);
// Mentions on a forge: said once for each notice, where the milestone is talked about.






/** In the issue that the milestone was planned from, else in its open pull request, else where it is talked about. */
function openMentions(venue) {
    return {
        async say(mention) {
            const us = await venue.forge.self();
            const place = us.ok ? await placeOf(venue, mention, us.value.id) : us;
            if (!us.ok || !place.ok)
                return us.ok ? (place.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : place) : us;
            return place.value === null ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : saidIn(venue, mention, { issue: place.value, us: us.value.id });
        },
    };
}
async function placeOf(venue, mention, us) {
    const home = await homeOf(venue, mention.milestone);
    return home.ok && home.value === null ? heardIn(venue, mention, us) : home;
}
/** A week of comments is many: mostly it was today. */
const DAYS_BACK = [1, 7];
const DAY_MS = 86_400_000;
/** The issue of the comment that asked for what is told of, else the one that our status comment was last written in. */
async function heardIn({ forge, now }, { milestone, id }, us) {
    for (const days of DAYS_BACK) {
        const comments = await forge.commentsSince((0,_core_base_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instantAt */ .l)(Date.parse(now()) - days * DAY_MS));
        if (!comments.ok)
            return comments;
        const place = comments.value.find(({ nodeId }) => id.startsWith(`${nodeId}#`)) ?? comments.value.findLast(({ author, body }) => author?.id === us && (0,_core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(body)?.milestone === milestone);
        if (place)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(place.issue);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
}
async function homeOf(venue, milestone) {
    const sight = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .freshSight */ .wj)(venue);
    if (!sight.ok)
        return sight;
    const look = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t5)(venue, milestone, sight.value.snapshot).finally(() => sight.value.snapshot.release());
    if (!look.ok)
        return look.problem.code === "milestone-not-found" ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : look;
    const { issue } = look.value.milestone;
    return typeof issue === "number" ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(issue) : pullOf(venue, look.value);
}
async function pullOf({ pulls }, { milestone: { id }, config }) {
    const branch = (0,_core_rules_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .workBranch */ .gN)(id, config.git_integration);
    if (!branch.ok || branch.value === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const open = await pulls.of(branch.value, "open");
    return open.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(open.value[0]?.number ?? null) : open;
}
async function saidIn({ forge }, { id, markdown }, { issue, us }) {
    const thread = (0,_thread_js__WEBPACK_IMPORTED_MODULE_5__/* .openThread */ .Dx)(forge, { issue, us });
    const wanted = (body) => (0,_core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readNoticeMarker */ .Rf)(body) === id;
    const ours = await thread.ours();
    if (!ours.ok)
        return ours;
    const before = await (0,_thread_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(forge, ours.value, wanted);
    const said = before ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(before) : await (0,_thread_js__WEBPACK_IMPORTED_MODULE_5__/* .sayOnce */ .N6)(forge, { thread, body: `${(0,_core_views_conversation_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeMarker */ .Jb)(id)}\n\n${markdown}\n`, wanted });
    return said.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ url: said.value.url }) : said;
}


/***/ }),

/***/ 57455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ openThread),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   N6: () => (/* binding */ sayOnce)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33445);
// The comments of one issue while one command is dealt with: asked for once, and again only when something was said.

/** `us` is the id of our own account: whoever else writes our marker into a comment makes it none of ours. */
function openThread(forge, { issue, us }) {
    let known = null;
    const again = async () => {
        const all = await forge.comments(issue);
        if (!all.ok)
            return all;
        known = all.value.filter(({ author }) => author?.id === us).sort(oldestFirst);
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(known);
    };
    return { issue, again, ours: async () => (known === null ? again() : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(known)) };
}
function oldestFirst(left, right) {
    return left.createdAt === right.createdAt ? left.id - right.id : left.createdAt < right.createdAt ? -1 : 1;
}
/**
 * The one comment of ours that is about something: the oldest; others, which two doors at once may have made, are deleted. Null
 * where there is none yet. Problems: those of the forge.
 */
async function settle(forge, comments, wanted) {
    const [oldest = null, ...others] = comments.filter(({ body }) => wanted(body));
    // Whoever deletes second finds nothing to delete.
    for (const { id } of others)
        await forge.remove(id);
    return oldest;
}
/**
 * Says something new, unless somebody of ours was faster: then theirs is what stays, and it is the answer. Making a comment
 * cannot be conditional, so it is looked for again afterwards. Problems: those of the forge.
 */
async function sayOnce(forge, { thread, body, wanted }) {
    const said = await forge.say(thread.issue, body);
    if (!said.ok)
        return said;
    const now = await thread.again();
    if (!now.ok)
        return now;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)((await settle(forge, now.value, wanted)) ?? said.value);
}


/***/ })

};
