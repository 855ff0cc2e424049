export const id = 6904;
export const ids = [6904,9876];
export const modules = {

/***/ 49876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose),
/* harmony export */   placed: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63715);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14822);



/** The same as readMilestone; its problems carry their place. */
function diagnose(text, source) {
    const reading = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMilestone */ .n)(text, source);
    return reading.ok ? reading : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(placed(reading.problem, text));
}
/** A fault with the line and column of its value, which take a second look at the text. */
function placed(fault, text) {
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isFaulty */ .s)(fault))
        return fault;
    const { keys, ...plain } = fault;
    return { ...plain, at: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(text, keys, fault.at?.path ?? "") };
}


/***/ }),

/***/ 26904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPlan: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _model_compact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83065);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49876);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20487);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63715);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55043);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14822);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83313);
// Plans that people wrote before there was a milestone: Markdown task lists, and milestones without an id as YAML or JSON.










/**
 * A plan or a template. Files that end in `.yaml`, `.yml` or `.json` hold a mapping with the fields of a milestone, in any
 * dialect that milestones are read in, or a bare list of tasks; a task may be a title alone. Every other file is a
 * Markdown task list (`plan-markdown`), whose front matter may hold the same fields.
 * Problems: those of `parseYaml`; `invalid-value` for a field or item that cannot be what it says. All with their place.
 */
function readPlan(text, path) {
    return /\.(?:ya?ml|json)$/i.test(path) ? dataPlan({ text, path }) : markdownPlan({ text, path });
}
function dataPlan(written) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__.parseYaml)(written.text, written.path);
    return value.ok ? draftOf(value.value, written) : value;
}
function markdownPlan({ text, path }) {
    const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    const end = lines[0]?.trimEnd() === "---" ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
    const list = (0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .readTaskList */ .W)(lines.map((line, index) => (index <= end ? "" : line)), path);
    if (end < 0 || !list.ok)
        return list;
    // The line of dashes becomes an empty one, so that places count from the top of the file.
    const matter = dataPlan({ text: ["", ...lines.slice(1, end)].join("\n"), path });
    return matter.ok ? joined(matter.value, list.value, path) : matter;
}
/** What the front matter says holds. */
function joined(matter, list, path) {
    if (matter.tasks.length > 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", "The front matter holds tasks.", { at: { path, line: 1 }, hint: "Write the tasks as a list below it." }));
    const title = matter.title ?? list.title;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ ...list, ...(title !== undefined && { title }), fields: { ...list.fields, ...matter.fields } });
}
/** Stands for what a plan does not say; no title looks like it. */
const UNSAID = "(plan)";
function draftOf(value, { text, path }) {
    const plan = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(value) ? { tasks: value } : (value ?? {});
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__.readMilestoneValue)(plan, { id: UNSAID, path, home: "active" });
    if (!read.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_diagnose_js__WEBPACK_IMPORTED_MODULE_2__.placed)(read.problem, text));
    const { mapping, prefix } = (0,_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I)(plan) ?? { mapping: {}, prefix: [] };
    const { id: _id, title, status: _status, priority, tasks, ...fields } = (0,_model_compact_js__WEBPACK_IMPORTED_MODULE_1__/* .compactMilestone */ .s)(read.value.milestone);
    const id = mapping["id"] ?? mapping["milestone_id"];
    const keys = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(value) ? [] : [...prefix, "tasks"];
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({
        ...(typeof title === "string" && title !== UNSAID && { title }),
        fields: {
            ...fields,
            ...(typeof id === "string" && { id }),
            ...(priority !== undefined && mapping["priority"] !== undefined && { priority }),
        },
        tasks: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(tasks) ? tasks.flatMap((task, index) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isMapping */ .pi)(task) ? [withoutMadeId(task, index, mapping["tasks"])] : [])) : [],
        place: (task) => (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(text, [...keys, task], path),
    });
}
/** Reading gives every task an id; one that the file does not say is given later, when all are known. */
function withoutMadeId(task, index, items) {
    const item = Array.isArray(items) ? items[index] : null;
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(item) && (item["id"] ?? item["task_id"] ?? "") !== "")
        return task;
    const { id: _made, ...rest } = task;
    return rest;
}


/***/ })

};
