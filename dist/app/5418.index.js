export const id = 5418;
export const ids = [5418];
export const modules = {

/***/ 95418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolve: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);




const NOTHING = { changes: [], renumbered: [], conflicts: [], left: [] };
/**
 * Data: `{resolved: [{path, conflicts}], renumbered: [{from, to, milestone?}], left: [path],
 * conflicts: [{path, at, base?, values?, deleted?}]}`, paths relative to the data folder. What is on record is valid data and
 * a warning each; a file of ours that cannot be read is the problem.
 */
const resolve = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: "git resolve",
    summary: "Resolve merge conflicts in milestones, event logs and settings; every other file is left to you.",
    permission: "write",
    settles: true,
    args: {},
    scope: () => "none",
    needs: () => [{ kind: "conflicts" }],
    examples: [
        { line: "milestone git resolve --dry-run", why: "see how a merge would be resolved" },
        { line: "milestone git resolve", why: "resolve it; then `git commit`, or `git rebase --continue`" },
    ],
    decide(_workspace, _args, { facts }) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ events: [], files: (facts.conflicts ?? NOTHING).changes });
    },
    answer({ root }, _args, { context: { facts } }) {
        const { changes, renumbered, conflicts, left } = facts.conflicts ?? NOTHING;
        const countOf = (path) => conflicts.filter((record) => record.path === path).length;
        const fault = left.find((one) => one.problem !== null)?.problem;
        return {
            data: {
                resolved: changes.map(({ path }) => ({ path, conflicts: countOf(path) })),
                renumbered,
                left: left.map(({ path }) => path),
                conflicts,
            },
            reply: [...done(facts.conflicts ?? NOTHING, root), ...next(facts.conflicts ?? NOTHING, root)],
            warnings: conflicts.map((record) => warning(record, root)),
            ...(fault && { problem: fault }),
        };
    },
});
function done({ changes, renumbered, left }, root) {
    if (changes.length === 0 && left.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Nothing below ${root} is in conflict.`)];
    if (changes.length === 0)
        return [];
    const moved = renumbered.map(({ from, to, milestone }) => `${milestone ? `${milestone}: ` : ""}${from} was taken twice; the later one is ${to} now.`);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Resolved ${changes.length} ${changes.length === 1 ? "file" : "files"}:`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(changes.map(({ path }) => `${root}/${path}`)), ...moved.map(_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)];
}
function next({ changes, left }, root) {
    const yours = left.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("Left to you:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(left.map(({ path }) => `${root}/${path}`))] : [];
    if (changes.length === 0)
        return yours;
    return [
        ...yours,
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("Nothing was committed. When all conflicts are resolved:"),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)("git commit", "ends a merge"),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G5)("git rebase --continue", "goes on with a rebase; `git cherry-pick --continue` likewise"),
    ];
}
function warning({ path, at, values = [], deleted }, root) {
    const shown = `${root}/${path}`;
    const what = at === "." ? "The file" : at;
    const happened = deleted ? `${what} was deleted on one side and changed on the other; it is kept.` : `${what} was changed on both sides: ${values.map(valueText).join(" or ")}.`;
    const recorded = /^(?:active|completed)\//.test(path);
    const hint = recorded ? `Write the value that holds into ${shown} and delete its entry under \`conflicts\`.` : `Write the value that holds into ${shown}.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("merge-conflict", happened, { hint, at: { path: shown } });
}
/** Longer values are looked up in the file. */
const VALUE_SHOWN_MAX = 60;
function valueText(value) {
    const json = JSON.stringify(value);
    return json.length > VALUE_SHOWN_MAX ? `${json.slice(0, VALUE_SHOWN_MAX)}…` : json;
}


/***/ })

};
