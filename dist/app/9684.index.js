export const id = 9684;
export const ids = [9684];
export const modules = {

/***/ 89684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archive: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22220);
/* harmony import */ var _rules_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(580);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17685);
/* harmony import */ var _views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60866);
// branch archive: a tag keeps where a branch stood, then the branch goes.









const DAY_MS = 86_400_000;
const archive = (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .NB)({
    name: "branch archive",
    summary: "Put a tag where a finished milestone's branch stands, and delete the branch.",
    permission: "maintain",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .MilestoneRef */ .MC, "The milestone; without it all finished ones that are old."),
        "older-than": (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .DurationText */ .oM, "How long they must be finished; git_integration.cleanup_after_days without it, nothing where the milestone is named."),
    },
    needs: () => [{ kind: "branches", proofs: false }, { kind: "sessions" }],
    confirm: ({ milestone }) => `Archive ${milestone === undefined ? "the branches of milestones that were finished long ago" : `the branch of ${milestone}`}?`,
    examples: [
        { line: "milestone branch archive --older-than 30d --dry-run", why: "merged or not: what is tagged can be made again" },
        { line: "milestone branch archive --yes", why: "only tags remain of what is old" },
    ],
    decide(workspace, args, { now, facts }) {
        const verdicts = verdictsOf(workspace, args, { now, facts });
        if (!verdicts.ok)
            return verdicts;
        const gone = verdicts.value.filter(({ kept }) => kept === null);
        const [stays] = verdicts.value;
        if (args.milestone !== undefined && gone.length === 0) {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(stays?.kept ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("branch-kept", `${stays.branch.name} stays: ${(0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .keptText */ .GD)(stays.kept)}.`) : (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("branch-missing", `There is no branch of ${args.milestone}.`, { hint: "See `milestone branch list`." }));
        }
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ events: [], refs: gone.map((one) => [{ ref: (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveTagOf */ .qZ)(one), from: null, to: one.branch.commit }, { ref: (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .branchRefOf */ .v_)(one), from: one.branch.commit, to: null }]) });
    },
    answer(after, args, { context: { now, facts }, unmoved }) {
        const found = verdictsOf(after, args, { now, facts });
        const verdicts = (found.ok ? found.value : []).map((verdict) => (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)(verdict, unmoved));
        const { deleted, kept, undo } = (0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .clearedOf */ .QC)(verdicts);
        const tags = verdicts.filter((verdict) => verdict.kept === null).map((verdict) => ({ branch: verdict.branch.name, tag: tagName(verdict), commit: verdict.branch.commit }));
        return { data: { archived: tags, deleted, kept, undo }, reply: (0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .clearedView */ .aB)(verdicts, (verdict) => `archived as ${tagName(verdict)}`) };
    },
});
function tagName(owned) {
    return (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveTagOf */ .qZ)(owned).slice("refs/tags/".length);
}
function verdictsOf(workspace, { milestone: reference, "older-than": older }, { now, facts }) {
    const around = { workspace, facts: facts.branches ?? _rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_BRANCHES */ .tR, sessions: facts.sessions ?? _rules_session_find_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_SESSIONS */ .Q4, now };
    const owned = (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedBranches */ .gk)(workspace, around.facts.branches);
    const { cleanup_after_days } = workspace.config.git_integration;
    const ageMs = (older === undefined ? null : (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(older)) ?? (reference === undefined ? cleanup_after_days * DAY_MS : 0);
    const judged = (one) => ({ ...one, proof: null, kept: (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .hindrance */ .l0)(one, around) ?? gitOff(workspace) ?? aged(one, { workspace, now, ageMs }) });
    if (reference === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(owned.map(judged));
    const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findMilestone */ .sR)(workspace, reference);
    return found.ok ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(owned.filter(({ claimed }) => claimed.includes(found.value.id)).map(judged)) : found;
}
function gitOff({ config }) {
    return config.agents.git_integration ? null : { reason: "git-off", detail: "" };
}
/** A milestone that is named is old enough, though nobody knows when it was finished. */
function aged({ milestone }, { workspace, now, ageMs }) {
    return ageMs === 0 ? null : (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .youth */ .AP)({ milestone: workspace.milestones.get(milestone ?? ""), proof: null, now, ageMs });
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
