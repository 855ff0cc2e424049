export const id = 2829;
export const ids = [2829];
export const modules = {

/***/ 52829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openThrowaway: () => (/* binding */ openThrowaway)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
// A throw-away place: the ports of a temporary folder, which takes its databases with it when it goes.





/** Said, so that it is never looked for anywhere else. */
const DATA_FOLDER = ".milestones";
/** Variables that speak of the real place, also in the name of its schema, or would decide what is to be tried. */
const OURS = /^(?:GIT_|GITHUB_|MILESTONE_|DATABASE_TYPE$)/;
/** The server of DATABASE_URL is used, in a schema of its own. Problems: `not-writable`, and `refused` inside of a repository, whose refs would be written. */
async function openThrowaway({ environment, open }) {
    const folder = temporaryFolder();
    if (!folder.ok)
        return folder;
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder.value, { recursive: true, force: true });
    process.once("exit", remove);
    const quiet = Object.fromEntries(Object.entries(environment).filter(([name]) => !OURS.test(name)));
    const opened = await open({ directory: folder.value, dataPath: DATA_FOLDER, environment: quiet });
    if (!opened.ok)
        return (remove(), opened);
    const { ports, repository } = opened.value;
    if (repository !== null)
        return (remove(), (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)("refused", `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} lies in a git repository, which nothing is tried in.`, { hint: "Set TMPDIR to a folder outside of it." })));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
        ports,
        async end() {
            if ((await ports.catalogs?.server()) !== null)
                await ports.catalogs?.discard("postgresql");
            await ports.catalogs?.discard("sqlite");
            remove();
            process.off("exit", remove);
        },
    });
}
function temporaryFolder() {
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "milestone-rehearsal-"))));
    }
    catch {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)("not-writable", `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} cannot be written, where a throw-away copy would be made.`, { hint: "Set TMPDIR to a folder with some room." }));
    }
}


/***/ })

};
