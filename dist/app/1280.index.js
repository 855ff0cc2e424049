export const id = 1280;
export const ids = [1280];
export const modules = {

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _rules_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7685);
/* harmony import */ var _views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(866);
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

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ youth),
/* harmony export */   Ty: () => (/* binding */ judgeAll),
/* harmony export */   gk: () => (/* binding */ ownedBranches),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   l0: () => (/* binding */ hindrance),
/* harmony export */   qZ: () => (/* binding */ archiveTagOf),
/* harmony export */   tR: () => (/* binding */ NO_BRANCHES),
/* harmony export */   v_: () => (/* binding */ branchRefOf)
/* harmony export */ });
/* unused harmony exports REASONS, judge */
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1004);
/* harmony import */ var _execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3067);
/* harmony import */ var _session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3212);



/** Why a branch stays, in the order in which it is looked for. */
const REASONS = (/* unused pure expression or super */ null && ([
    "trunk", "shared-name", "orphan", "bare-name", "protected", "checked-out", "pull-request", "unreadable", "milestone-open", "in-use",
    "git-off", "cleanup-off", "preserved", "not-merged", "too-young", "tag-taken", "moved", "refused",
]));
const DAY_MS = 86_400_000;
/**
 * The branches that carry one of the names under which a milestone's work may lie, character by character, and those that
 * are only called so and have no milestone; by name. Everything else is somebody else's.
 */
function ownedBranches({ paths, milestones, config }, branches) {
    const naming = config.git_integration;
    const claims = new Map();
    for (const id of new Set([...paths.keys(), ...milestones.keys()]))
        for (const name of (0,_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .branchNamesOf */ .CF)(id, naming))
            claims.set(name, [...(claims.get(name) ?? []), id]);
    const owned = branches.flatMap((branch) => {
        const claimed = claims.get(branch.name) ?? [];
        const [milestone = null] = claimed.length === 1 ? claimed : [];
        return claimed.length > 0 || (0,_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .idNamedBy */ .IF)(branch.name, naming) !== null ? [{ branch, milestone, claimed }] : [];
    });
    return owned.sort((left, right) => (left.branch.name < right.branch.name ? -1 : 1));
}
/** Those whose fate depends on whether their work is merged. */
function unproven(workspace, facts) {
    return ownedBranches(workspace, facts.branches).filter((owned) => fixture(owned, workspace, facts) === null && openness(owned, workspace) === null).map(({ branch }) => branch);
}
/** What a clean-up does with each. */
function judge(owned, around) {
    const proof = around.facts.merged.get(owned.branch.name) ?? null;
    return { ...owned, proof, kept: hindrance(owned, around) ?? switchedOff(around.workspace.config) ?? unfinished(owned, around, proof) };
}
/** What stands in the way of taking a branch away, even where its work is safe. */
function hindrance(owned, around) {
    return fixture(owned, around.workspace, around.facts) ?? openness(owned, around.workspace) ?? use(owned, around);
}
/** Reasons that lie in the branch itself. */
function fixture({ branch, milestone, claimed }, { config }, { trunks, pulls }) {
    if (trunks.some(({ name }) => name === branch.name) || branch.name === config.git_integration.state_branch)
        return kept("trunk");
    if (claimed.length > 1)
        return kept("shared-name", claimed.join(", "));
    if (milestone === null)
        return kept("orphan");
    if (branch.name === milestone || branch.name === (0,_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(milestone))
        return kept("bare-name");
    if (branch.isProtected)
        return kept("protected");
    if (branch.checkedOut !== null)
        return kept("checked-out", branch.checkedOut);
    const pull = pulls.get(branch.name);
    return pull === undefined ? null : kept("pull-request", `#${pull}`);
}
function openness({ milestone: id }, { milestones }) {
    const milestone = milestones.get(id ?? "");
    if (!milestone)
        return kept("unreadable", id ?? "");
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isMilestoneDone */ .JC)(milestone.status) ? null : kept("milestone-open", milestone.status);
}
/** A session that may be at work somewhere else counts as one that is. */
function use({ milestone }, { workspace: { config }, sessions, now }) {
    const lease = (0,_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .liveLease */ .ln)(sessions.leases, milestone ?? "");
    if (lease)
        return kept("in-use", lease.standing.holder.session);
    const record = sessions.records.find((one) => one.session.milestone_id === milestone && (0,_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .presenceOf */ .Fq)(one, { leases: sessions.leases, config, now }) !== "gone");
    return record ? kept("in-use", record.session.id) : null;
}
function switchedOff({ agents, git_integration }) {
    if (!agents.git_integration)
        return kept("git-off");
    if (git_integration.branch_cleanup === "off")
        return kept("cleanup-off");
    return git_integration.preserve_completed ? kept("preserved") : null;
}
function unfinished({ milestone: id }, { workspace, now }, proof) {
    if (proof === null)
        return kept("not-merged");
    const { branch_cleanup, cleanup_after_days } = workspace.config.git_integration;
    return branch_cleanup === "aggressive" ? null : youth({ milestone: workspace.milestones.get(id ?? ""), proof, now, ageMs: cleanup_after_days * DAY_MS });
}
/** Where nobody knows when the work was done, it is young. */
function youth({ milestone, proof, now, ageMs }) {
    const instants = [milestone?.completed_at, proof?.at].map((instant) => Date.parse(instant ?? "")).filter((ms) => !Number.isNaN(ms));
    if (instants.length === 0)
        return kept("too-young");
    const leftMs = Math.max(...instants) + ageMs - Date.parse(now);
    return leftMs <= 0 ? null : kept("too-young", (0,_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(leftMs));
}
function kept(reason, detail = "") {
    return { reason, detail };
}
const NO_BRANCHES = { branches: [], trunks: [], pulls: new Map(), merged: new Map() };
/** Every branch of ours as a clean-up sees it. */
function judgeAll(around) {
    return ownedBranches(around.workspace, around.facts.branches).map((owned) => judge(owned, around));
}
function branchRefOf({ branch }) {
    return `refs/heads/${branch.name}`;
}
/** Where an archived branch is found again. */
function archiveTagOf({ branch }) {
    return `refs/tags/archive/${branch.name}`;
}
/** What was to go and is still there, with what came in between; the others as they were judged. */
function settled(verdict, unmoved = new Map()) {
    if (verdict.kept !== null)
        return verdict;
    for (const [ref, reason] of [[archiveTagOf(verdict), "tag-taken"], [branchRefOf(verdict), "moved"]]) {
        const problem = unmoved.get(ref);
        if (problem !== undefined)
            return { ...verdict, kept: problem === null ? kept(reason) : kept("refused", problem.message) };
    }
    return verdict;
}


/***/ }),

/***/ 866:
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
