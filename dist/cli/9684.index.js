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


/***/ })

};
