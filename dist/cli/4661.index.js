export const id = 4661;
export const ids = [4661];
export const modules = {

/***/ 24661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixFormat: () => (/* binding */ fixFormat)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
// data fix-format: mends milestone files where the repair is certain, and names the rest.






const fixFormat = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: "data fix-format",
    summary: "Mend milestone files: tabs, stray lines, indentation, old spellings, missing id, status or last line end.",
    permission: "write",
    args: {},
    examples: [
        { line: "milestone data fix-format --dry-run", why: "to see the repairs as a diff" },
        { line: "milestone data fix-format", why: "to make them" },
    ],
    needs: () => [{ kind: "repairs" }],
    decide(workspace, _args, { facts: { repairs = [] } }) {
        if (!workspace.exists)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)(workspace));
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ events: repairs.map(recordOf), files: repairs.map(({ path, after }) => ({ path, text: after })) });
    },
    answer(after, _args, { events }) {
        const fixed = events.map(({ details: { path, changes } }) => ({ path: shown(after, String(path)), changes: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(changes) ? changes.map(String) : [] }));
        const left = unfixable(after, new Set(fixed.map(({ path }) => path)));
        const data = { fixed, unfixable: left.map(({ path, fault }) => ({ path, at: fault.at ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(fault.at) : path, reason: fault.message })) };
        const reply = [...fixedBlocks(fixed), ...leftBlocks(data.unfixable)];
        const subject = `mend ${fixed.length} ${fixed.length === 1 ? "file" : "files"}`;
        const [first] = left;
        return { data, reply, subject, ...(first && { problem: first.fault }) };
    },
});
function recordOf({ path, changes }) {
    const id = path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
    return { event_type: "state_recovered", milestone_id: id, details: { path, changes } };
}
function shown({ root }, path) {
    return `${root}/${path}`;
}
/** Files that cannot be read and were not mended. */
function unfixable(workspace, fixed) {
    return [...workspace.broken].map(([id, fault]) => ({ path: shown(workspace, workspace.paths.get(id) ?? id), fault })).filter(({ path }) => !fixed.has(path));
}
function fixedBlocks(fixed) {
    if (fixed.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Nothing to mend.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`Mended ${fixed.length} ${fixed.length === 1 ? "file" : "files"}:`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(fixed.map(({ path, changes }) => `${path}: ${changes.join("; ")}`))];
}
function leftBlocks(left) {
    return left.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Left as they are, because no repair is certain:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(left.map(({ at, reason }) => `${at}: ${reason}`))];
}


/***/ })

};
