export const id = 4389;
export const ids = [4389];
export const modules = {

/***/ 84389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayPass: () => (/* binding */ mayPass),
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _converse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59650);
/* harmony import */ var _saying_final_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89039);
/* harmony import */ var _heard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89757);



/** A workflow's token has a thousand calls an hour, and a sweep is not all that it does. */
const CALLS_MAX = 600;
/** Somebody who has put eyes on a comment is at it; after this it was forgotten. */
const EYES_MS_MAX = 300_000;
/** Oldest first, so that commands are carried out in the order in which they were said. `since`: ISO 8601 UTC. */
async function sweep(venue, { since }) {
    const { forge } = venue;
    const start = { calls: forge.calls(), now: venue.now() };
    const [us, all] = [await forge.self(), await forge.commentsSince(since)];
    if (!us.ok)
        return { handled: [], left: 0, next: since, problem: us.problem };
    if (!all.ok)
        return { handled: [], left: 0, next: since, problem: all.problem };
    const waiting = all.value.filter((comment) => mayWait(comment, { us: us.value.id, now: start.now })).sort(earliestFirst);
    const handled = [];
    for (const [index, comment] of waiting.entries()) {
        const away = handled.at(-1)?.handled.problem?.code === "remote-unavailable";
        if (away || forge.calls() - start.calls >= CALLS_MAX)
            return summed(handled, waiting.slice(index), start.now);
        if (await (0,_saying_final_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswered */ .Q)(forge, comment, us.value.id))
            continue;
        const one = await heard(venue, comment);
        if (one !== _heard_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORED */ .$)
            handled.push({ comment, handled: one });
    }
    return summed(handled, [], start.now);
}
/** Seen without asking: somebody else's words with a line that could be a command, and nobody at it. */
function mayWait({ author, body, reactions, createdAt }, { us, now }) {
    if (!author || author.id === us || !/^\//m.test(body))
        return false;
    return (reactions.eyes ?? 0) === 0 || Date.parse(now) - Date.parse(createdAt) >= EYES_MS_MAX;
}
function earliestFirst(left, right) {
    return Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id;
}
async function heard(venue, comment) {
    const issue = await venue.forge.issue(comment.issue);
    if (issue.ok)
        return (0,_converse_js__WEBPACK_IMPORTED_MODULE_0__/* .converse */ .i)(venue, { kind: "created", comment, isPullRequest: issue.value.isPullRequest });
    return issue.problem.code === "not-found" ? _heard_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORED */ .$ : { ..._heard_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORED */ .$, problem: issue.problem };
}
/** What may be gone when it is tried again: GitHub is away, somebody was faster, another door is at it. Anything else is for people to see. */
function mayPass({ code }) {
    return code === "remote-unavailable" || code === "conflict" || code === "session-active";
}
function summed(handled, rest, now) {
    const open = handled.filter((one) => one.handled.problem && mayPass(one.handled.problem));
    const [first] = [...open.map(({ comment }) => comment), ...rest].sort(earliestFirst);
    return { handled, left: open.length + rest.length, next: first?.createdAt ?? now, problem: open[0]?.handled.problem ?? null };
}


/***/ })

};
