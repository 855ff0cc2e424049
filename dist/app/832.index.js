export const id = 832;
export const ids = [832];
export const modules = {

/***/ 10832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchFacts: () => (/* binding */ branchFacts)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(580);
// The branches of a repository, and the proofs that their work is merged.



/** Proofs are looked for where one would let a branch go, since each costs calls. Problem: `prerequisite-missing` without git. */
async function branchFacts({ branches: port }, { workspace, proofs }) {
    if (!port)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "This is no git repository, so there are no branches.", { hint: "Run `git init`, or go to the repository." }));
    const branches = await port.refs.branches();
    if (!branches.ok)
        return branches;
    const trunks = await port.trunks(workspace.config.git_integration.state_branch);
    if (!trunks.ok)
        return trunks;
    const pulls = await port.requested();
    if (!pulls.ok)
        return pulls;
    const known = { branches: branches.value, trunks: trunks.value, pulls: pulls.value };
    const merged = await proofsOf(port, proofs ? (0,_core_rules_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .unproven */ .gm)(workspace, known) : [], known);
    return merged.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...known, merged: merged.value }) : merged;
}
async function proofsOf(port, asked, { trunks }) {
    const proofs = new Map();
    for (const branch of asked) {
        const proof = await port.merged(branch, trunks);
        if (!proof.ok)
            return proof;
        if (proof.value !== null)
            proofs.set(branch.name, proof.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(proofs);
}


/***/ })

};
