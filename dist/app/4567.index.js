export const id = 4567;
export const ids = [4567];
export const modules = {

/***/ 24567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importMilestones: () => (/* binding */ importMilestones)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21097);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
// import: milestones out of a folder of another layout, a backup or an old version.







/** Every layout is recognised by what lies in the folder; the names are those that people know. */
const Format = (0,_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("FORMAT", ["auto", "legacy", "v0"]);
/** Longer lists of ids are read by programs. */
const IDS_SHOWN_MAX = 50;
const importMilestones = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: "import",
    summary: "Copy milestones from a folder of another layout; what is there already stays.",
    permission: "write",
    args: {
        from_format: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(Format, "What made the folder; it is recognised in any case."),
        path: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .FilePath */ .mi, "The folder: an old data folder, a backup, or loose files."),
    },
    examples: [{ line: "milestone import --from-format legacy --path .old-milestones", why: "to take old milestones over; the folder is left as it is" }],
    needs: ({ path, from_format = "auto" }) => (path === undefined ? [] : [{ kind: "foreign", path, format: from_format }]),
    decide(workspace, { path, from_format = "auto" }, { facts: { foreign } }) {
        if (path === undefined || !foreign)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "import needs --path DIR.", { hint: "milestone import --from-format legacy --path .old-milestones" }));
        if (foreign.milestones.length === 0 && foreign.quarantined.length === 0) {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("no-milestone-data", `No milestones were found in ${path}.`, { hint: "Name the folder that holds active/, completed/, archive.yaml or milestone files." }));
        }
        const fresh = freshIn(foreign, workspace);
        const [first] = fresh;
        if (!first)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ events: [] });
        const created = fresh.map(({ milestone, path: from }) => ({ event_type: "milestone_created", milestone_id: milestone.id, details: { imported_from: under(path, from) } }));
        const record = { event_type: "migration_completed", milestone_id: first.milestone.id, details: { path, format: from_format, ...outcomeOf(foreign, workspace, path) } };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ events: [...created, record], files: fresh.map(({ milestone, text: content, home }) => ({ path: home === "completed" ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .completedPath */ .vD)(milestone.id) : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .activePath */ .iW)(milestone.id), text: content })) });
    },
    answer(after, { path = "" }, { events, context }) {
        const record = events.find(({ event_type }) => event_type === "migration_completed")?.details;
        const outcome = record ? recorded(record) : outcomeOf(context.facts.foreign ?? NOTHING, after, path);
        const { imported, skipped } = outcome;
        const { warnings, quarantined } = context.facts.foreign ?? NOTHING;
        const unreadable = quarantined.map(({ problem: fault }) => below(path, fault));
        const [first] = imported.length === 0 && skipped.length === 0 ? unreadable : [];
        const subject = `import ${imported.length} ${imported.length === 1 ? "milestone" : "milestones"} from ${path}`;
        const said = [...warnings.filter(({ code }) => code !== "duplicate-id").map((one) => below(path, one)), ...unreadable];
        return { data: outcome, reply: replyOf(outcome, path), subject, warnings: said, ...(first && { problem: first }) };
    },
});
const NOTHING = { milestones: [], quarantined: [], warnings: [] };
/** The milestones that the workspace does not have, in whatever case their ids are spelled. */
function freshIn({ milestones }, workspace) {
    const taken = new Set([...workspace.paths.keys(), ...workspace.milestones.keys()].map((id) => id.toLowerCase()));
    return milestones.filter(({ milestone }) => !taken.has(milestone.id.toLowerCase()));
}
/** Paths are as the person would type them. */
function outcomeOf(foreign, workspace, path) {
    const fresh = freshIn(foreign, workspace);
    const there = foreign.milestones.filter((found) => !fresh.includes(found)).map(({ milestone, path: from }) => ({ path: under(path, from), reason: `${milestone.id} exists already` }));
    const doubles = foreign.warnings.filter(({ code }) => code === "duplicate-id").map(({ message, at }) => ({ path: under(path, at?.path ?? ""), reason: message }));
    const quarantined = foreign.quarantined.map(({ path: from, problem: fault }) => {
        const { at } = below(path, fault);
        return { path: under(path, from), at: at ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at) : under(path, from), reason: fault.message };
    });
    return { imported: fresh.map(({ milestone }) => milestone.id), skipped: [...there, ...doubles], quarantined };
}
function under(path, inside) {
    return `${path.replace(/[/\\]+$/, "")}/${inside}`;
}
function below(path, fault) {
    return fault.at ? { ...fault, at: { ...fault.at, path: under(path, fault.at.path) } } : fault;
}
/** The outcome as the first carrying out recorded it. */
function recorded(details) {
    const items = (key) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(details[key]) ? details[key] : []);
    const texts = (item) => {
        const { path = "", reason = "", at = "" } = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(item) ? item : {};
        return { path: String(path), reason: String(reason), at: String(at) };
    };
    return {
        imported: items("imported").map(String),
        skipped: items("skipped").map(texts).map(({ path, reason }) => ({ path, reason })),
        quarantined: items("quarantined").map(texts),
    };
}
function replyOf({ imported, skipped, quarantined }, path) {
    const shown = imported.slice(0, IDS_SHOWN_MAX).join(", ");
    const more = imported.length > IDS_SHOWN_MAX ? ` and ${imported.length - IDS_SHOWN_MAX} more` : "";
    const headline = imported.length === 0 ? "Nothing new was imported." : `Imported ${imported.length}: ${shown}${more}.`;
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(headline),
        ...(skipped.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)("Skipped:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(skipped.map((left) => `${left.path}: ${left.reason}`))] : []),
        ...(quarantined.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`Could not be read, and stay in ${path} as they are:`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(quarantined.map(({ at, reason }) => `${at}: ${reason}`))] : []),
    ];
}


/***/ })

};
