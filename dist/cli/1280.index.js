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


/***/ })

};
