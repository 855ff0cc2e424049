export const id = 9654;
export const ids = [9654];
export const modules = {

/***/ 39654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ indexIsFree),
/* harmony export */   Hn: () => (/* binding */ indexLockOf),
/* harmony export */   O0: () => (/* binding */ refreshIndex),
/* harmony export */   UB: () => (/* binding */ updateIndex),
/* harmony export */   indexEntries: () => (/* binding */ indexEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73239);
// The user's own index: only the entries of given paths are ever changed, under git's own lock.





/** How long somebody else's `index.lock` is waited for. It is never removed: nobody can know that its owner is gone. */
const INDEX_LOCK_SECONDS_MAX = 2;
const LOOK_MS = 20;
/** The index's entries at or below these paths, by path; of an unmerged one the last stage. */
async function indexEntries(git, paths) {
    const answer = await git.run({ command: "ls-files", options: ["-z", "-t", "--stage"], paths });
    if (!answer.ok)
        return answer;
    const entries = new Map();
    for (const line of answer.value.toString().split("\0")) {
        const match = /^(\S) (\d{6}) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line);
        const [, tag, mode, id, stage, path] = match ?? [];
        if (mode && id && path && (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .isOid */ .dH)(id))
            entries.set(path, { mode, id, stage: Number(stage), sparse: tag === "S" });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(entries);
}
function indexLockOf(gitDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "index.lock");
}
/** True once nobody holds the index, false after two seconds. */
async function indexIsFree(gitDir) {
    const deadline = performance.now() + INDEX_LOCK_SECONDS_MAX * 1000;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(indexLockOf(gitDir))) {
        if (performance.now() > deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(LOOK_MS);
    }
    return true;
}
/** Brings the entries to what is given. False where somebody holds the index; its bytes are untouched then. */
async function updateIndex(git, { gitDir, zero }, changes) {
    if (changes.length === 0)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(true);
    const input = changes.map(({ path, entry }) => `${entry?.mode ?? "0"} ${entry?.id ?? zero}\t${path}\0`).join("");
    for (const deadline = performance.now() + INDEX_LOCK_SECONDS_MAX * 1000;; await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(LOOK_MS)) {
        if (!(await indexIsFree(gitDir)))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(false);
        const updated = await git.run({ command: "update-index", options: ["-z", "--index-info"], input });
        if (updated.ok)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(true);
        if (!/index\.lock/.test(updated.problem.message))
            return updated;
        if (performance.now() > deadline)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(false);
    }
}
/** Brings the entries' recorded file times to what is on disk, so that even `git diff-files` finds nothing to compare. A failure does not matter. */
async function refreshIndex(git, changes) {
    const paths = changes.flatMap(({ path, entry }) => (entry ? [path] : []));
    if (paths.length === 0)
        return;
    await git.run({ command: "add", options: ["--refresh", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"], input: paths.join("\0") });
}


/***/ })

};
