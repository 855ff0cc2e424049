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


/***/ }),

/***/ 60866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   QC: () => (/* binding */ clearedOf),
/* harmony export */   aB: () => (/* binding */ clearedView),
/* harmony export */   m0: () => (/* binding */ branchListView)
/* harmony export */ });
/* unused harmony export proofText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);
// Branches as replies: what went, what stays and why, and how to get back what went.


/** `{}` stands for the detail. */
const WORDS = {
    "trunk": "it is the state branch or the default branch",
    "shared-name": "more than one milestone goes by this name: {}",
    "orphan": "no milestone goes by this name",
    "bare-name": "its name says nothing of milestones, so it may be anybody's",
    "protected": "it is protected",
    "checked-out": "it is checked out in {}",
    "pull-request": "pull request {} is open",
    "unreadable": "the file of {} cannot be read",
    "milestone-open": "its milestone is {}",
    "in-use": "{} is at work on it",
    "git-off": "agents.git_integration is off",
    "cleanup-off": "git_integration.branch_cleanup is off",
    "preserved": "git_integration.preserve_completed keeps it",
    "not-merged": "nothing shows that its work is merged",
    "too-young": "it is due in {}",
    "tag-taken": "the tag of its name stands for another commit",
    "moved": "somebody has moved it since it was looked at",
    "refused": "{}",
};
function keptText({ reason, detail }) {
    if (reason === "too-young" && detail === "")
        return "nobody knows when its work was done";
    return WORDS[reason].replace("{}", reason === "milestone-open" ? (0,_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(detail) : detail);
}
const PROOFS = { "contained": "merged", "same-changes": "merged as other commits", "pull-request": "merged by pull request" };
function proofText(proof) {
    return proof === null ? "–" : `${PROOFS[proof.how]}${proof.pull === null ? "" : ` #${proof.pull}`}`;
}
function clearedOf(verdicts) {
    const gone = verdicts.filter(({ kept }) => kept === null).map(({ branch }) => branch);
    return {
        deleted: gone.map(({ name }) => name),
        kept: verdicts.flatMap(({ branch, milestone, kept }) => (kept ? [{ branch: branch.name, ...kept, milestone }] : [])),
        undo: gone.map(({ name, commit }) => ({ branch: name, commit })),
    };
}
/** `how` tells what is done with those that go: "deleted", or "archived as archive/<branch>". */
function clearedView(verdicts, how) {
    if (verdicts.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("No work branches.")];
    const rows = verdicts.map((verdict) => [verdict.branch.name, verdict.kept ? "kept" : how(verdict), verdict.kept ? keptText(verdict.kept) : proofText(verdict.proof)]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["branch", "", "why"], rows), ...undoBlocks(clearedOf(verdicts))];
}
function undoBlocks({ undo }) {
    if (undo.length === 0)
        return [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("To make them again:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(undo.map(({ branch, commit }) => `git branch ${branch} ${commit}`).join("\n"), "sh")];
}
function branchListView(verdicts) {
    if (verdicts.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("No work branches.")];
    const rows = verdicts.map(({ branch, milestone, proof, kept }) => [branch.name, milestone ?? "–", branch.commit.slice(0, SHORT), proofText(proof), kept ? keptText(kept) : "due to be deleted"]);
    const orphans = verdicts.filter(({ kept }) => kept?.reason === "orphan").map(({ branch }) => branch.name);
    const advice = orphans.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Without a milestone, and never deleted by a clean-up:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(orphans)];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["branch", "milestone", "commit", "merged", "clean-up"], rows), ...advice];
}
/** What git itself shows of an id in most repositories. */
const SHORT = 10;


/***/ })

};
