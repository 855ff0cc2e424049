export const id = 5290;
export const ids = [5290];
export const modules = {

/***/ 15290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanup: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _rules_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60866);
// branch cleanup: branches whose milestone is finished and whose work is merged are deleted.





const cleanup = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: "branch cleanup",
    summary: "Delete work branches of finished milestones, once they are merged and old.",
    permission: "maintain",
    args: {
        completed: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Only those of milestones; branches without one are not listed."),
        orphans: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Only list work branches without a milestone; nothing is deleted."),
    },
    needs: ({ orphans }) => [{ kind: "branches", proofs: !orphans }, { kind: "sessions" }],
    confirm: ({ orphans }) => (orphans ? null : "Delete work branches whose milestone is finished and whose work is merged?"),
    examples: [
        { line: "milestone branch cleanup --dry-run", why: "which would go, and why the others stay" },
        { line: "milestone branch cleanup --yes", why: "few and useful ones remain" },
    ],
    decide(workspace, args, { now, facts }) {
        const gone = verdictsOf(workspace, args, { now, facts }).filter(({ kept }) => kept === null);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ events: [], refs: gone.map((verdict) => [{ ref: (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .branchRefOf */ .v_)(verdict), from: verdict.branch.commit, to: null }]) });
    },
    answer(after, args, { context: { now, facts }, unmoved }) {
        const verdicts = verdictsOf(after, args, { now, facts }).map((verdict) => (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .gu)(verdict, unmoved));
        return { data: (0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedOf */ .QC)(verdicts), reply: (0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedView */ .aB)(verdicts, () => "deleted") };
    },
});
function verdictsOf(workspace, { completed, orphans }, { now, facts }) {
    const verdicts = (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAll */ .Ty)({ workspace, facts: facts.branches ?? _rules_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_BRANCHES */ .tR, sessions: facts.sessions ?? _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SESSIONS */ .Q4, now });
    const isOrphan = ({ kept }) => kept?.reason === "orphan";
    if (orphans)
        return verdicts.filter(isOrphan);
    return completed ? verdicts.filter((verdict) => !isOrphan(verdict)) : verdicts;
}


/***/ })

};
