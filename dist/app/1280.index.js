export const id = 1280;
export const ids = [1280];
export const modules = {

/***/ 91280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _rules_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60866);
// branch list: the work branches, what each belongs to, and what a clean-up would do with it.





const list = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuery */ .Ec)({
    name: "branch list",
    summary: "List work branches, and what a clean-up would do with them.",
    permission: "read",
    args: {},
    needs: () => [{ kind: "branches", proofs: true }, { kind: "sessions" }],
    examples: [{ line: "milestone branch list", why: "which there are, and which are done with" }],
    answer(workspace, _args, { now, facts }) {
        const verdicts = (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAll */ .Ty)({ workspace, facts: facts.branches ?? _rules_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_BRANCHES */ .tR, sessions: facts.sessions ?? _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SESSIONS */ .Q4, now });
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ data: { branches: verdicts.map(row) }, reply: (0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .branchListView */ .m0)(verdicts) });
    },
});
/** `reason` is why it stays; null where the next clean-up deletes it. */
function row({ branch, milestone, proof, kept }) {
    return {
        branch: branch.name, commit: branch.commit, milestone, protected: branch.isProtected, checked_out: branch.checkedOut,
        merged: proof && { how: proof.how, at: proof.at, pull: proof.pull }, reason: kept?.reason ?? null, detail: kept?.detail ?? "",
    };
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
