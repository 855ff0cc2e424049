export const id = 6742;
export const ids = [6742];
export const modules = {

/***/ 76742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isStanding: () => (/* binding */ isStanding),
/* harmony export */   withStanding: () => (/* binding */ withStanding)
/* harmony export */ });
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66566);
// Milestones beside a merge: nobody changed them, but their logs grew, and what a log says of tasks is understood from their data.

/** What two sides changed, and the milestones that stand as they were although their logs do not. `milestones` gives their paths by id. */
async function withStanding(files, milestones, snapshot) {
    const changed = new Set(files.map(({ path }) => path));
    const paths = [...milestones].flatMap(([id, path]) => (changed.has((0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsPath */ .JH)(id)) && !changed.has(path) ? [path] : []));
    const standing = [...(await snapshot.read(paths))].flatMap(([path, bytes]) => bytes.ok ? [{ path, base: bytes.value, ours: bytes.value, theirs: bytes.value, disk: bytes.value, unmerged: false }] : []);
    return [...files, ...standing];
}
function isStanding({ base, ours, theirs, unmerged }) {
    return !unmerged && base !== null && ours !== null && theirs !== null && isSame(base, ours) && isSame(base, theirs);
}
function isSame(one, other) {
    return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}


/***/ })

};
