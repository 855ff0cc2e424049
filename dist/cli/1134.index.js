export const id = 1134;
export const ids = [1134];
export const modules = {

/***/ 41134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _rules_backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87093);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
// backup restore: the data folder becomes what a backup holds, and what was there is kept first.


const restore = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRoutine */ .aT)({
    name: "backup restore",
    summary: "Go back to a backup, in one commit; the present is kept as a backup first.",
    permission: "maintain",
    args: { backup: (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .positional */ .n8)(_rules_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupRef */ .aG, "The backup, or `latest`.") },
    examples: [
        { line: "milestone backup restore latest --dry-run", why: "see what it would change" },
        { line: "milestone backup restore latest", why: "everything is as it was" },
    ],
    routine: ({ backup }) => ({ kind: "backup-restore", backup }),
});


/***/ }),

/***/ 87093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ findBackup),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   aG: () => (/* binding */ BackupRef),
/* harmony export */   k0: () => (/* binding */ LATEST),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   x7: () => (/* binding */ BEFORE_RESTORE)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
// Backups: how they are called, which one is meant, and which ones are old enough to go.



/** The label of what is made before a restore; `latest` passes over it, so that restoring the latest twice is restoring it once. */
const BEFORE_RESTORE = "before-restore";
const LATEST = "latest";
/** A ref and a folder are called so. */
const NAME_LENGTH_MAX = 120;
/** An id, or the folder of a backup made by hand as a shell completes it. */
const BackupRef = {
    label: "BACKUP",
    schema: {
        safeParse(word) {
            const name = word.trim().replace(/^\.\//, "").replace(/\/+$/, "");
            return name.length <= NAME_LENGTH_MAX && /^\.?[A-Za-z0-9][\w.-]*$/.test(name) ? { success: true, data: name } : { success: false };
        },
    },
    code: "invalid-argument",
    hint: "Name a backup as `milestone backup list` does, or `latest`.",
};
function newestFirst(backups) {
    return backups.toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at) || (left.id < right.id ? 1 : -1));
}
/** What a restore has put aside; within one second the second one has a number. */
function isPutAside({ label }) {
    return label === BEFORE_RESTORE || new RegExp(`^${BEFORE_RESTORE}-\\d+$`).test(label);
}
/** The backup of this id, or the latest one that was not made by a restore. Problem: `backup-not-found`. */
function findBackup(backups, reference) {
    const sorted = newestFirst(backups);
    const found = sorted.find(({ id }) => id === reference) ?? (reference === LATEST ? sorted.find((backup) => !isPutAside(backup)) : undefined);
    if (found)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    const message = sorted.length === 0 ? "There is no backup yet." : `There is no backup ${JSON.stringify(reference)}.`;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("backup-not-found", message, { hint: sorted.length === 0 ? "Make one with `milestone backup create`." : "See `milestone backup list`." }));
}
/**
 * What is older than so long and may go. The newest backup never does, the latest neither, and what people copied neither. Logs
 * and caches are as old as their last line.
 */
function prunable(all, { olderThan, now }) {
    const limit = Date.parse(now) - ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(olderThan) ?? Number.POSITIVE_INFINITY);
    const isOld = ({ at }) => Date.parse(at) < limit;
    const ours = newestFirst(all.backups.filter(({ kind }) => kind !== "by-hand"));
    const kept = new Set([ours[0], ours.find((backup) => !isPutAside(backup))]);
    return { backups: ours.filter((backup) => !kept.has(backup) && isOld(backup)), stored: all.stored.filter(isOld) };
}


/***/ })

};
