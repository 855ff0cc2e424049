export const id = 6964;
export const ids = [6964];
export const modules = {

/***/ 86964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graph: () => (/* binding */ graph)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9422);
/* harmony import */ var _rules_invariants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89701);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_dependency_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35294);
// graph: what waits for what, as waves, critical path and Mermaid.






const graph = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuestion */ .W9)({
    name: "graph",
    summary: "Draw the dependencies of a milestone's tasks, or of all milestones.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone whose tasks are drawn; without it the milestones themselves."),
        mermaid: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("As Mermaid alone, to paste where GitHub draws it."),
    },
    examples: [
        { line: "milestone graph milestone-001", why: "its tasks, wave by wave, and the critical path" },
        { line: "milestone graph milestone-001 --mermaid", why: "the drawing for an issue or a README" },
        { line: "milestone graph", why: "how the milestones wait for each other" },
    ],
    asks: ({ milestone }) => milestone === undefined ? { all: { ask: "dependencies" } } : { one: { ask: "milestone", milestone } },
    show(answers, { mermaid: drawn }) {
        if ("all" in answers)
            return answerFor({ title: "Milestones", drawn, nodes: answers.all.nodes, hours: () => 1 });
        const { id, title, tasks } = answers.one.milestone;
        const hours = new Map(tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
        return answerFor({ title: `${id}: ${title}`, drawn, nodes: taskNodes(tasks), hours: (task) => hours.get(task) ?? 1 });
    },
});
function taskNodes(tasks) {
    return tasks.map(({ id, title, status, dependencies }) => ({ id, title, status, waits_for: dependencies }));
}
function answerFor({ title, drawn, nodes, hours }) {
    const edges = new Map(nodes.map((node) => [node.id, node.waits_for]));
    const cycle = (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .findCycle */ .u8)(edges);
    const { nodes: path, length } = (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .criticalPath */ .vC)(edges, hours);
    const graph = { title, nodes, waves: (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .waves */ .Lp)(edges), critical_path: { nodes: path, hours: length }, cycle };
    const picture = (0,_views_dependency_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a)(nodes);
    return {
        data: { ...graph, mermaid: picture },
        reply: drawn ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(picture, "mermaid")] : (0,_views_dependency_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .graphView */ .G)(graph),
        ...(cycle && { problem: (0,_rules_invariants_js__WEBPACK_IMPORTED_MODULE_1__/* .cycleProblem */ .UR)("These wait for each other", cycle) }),
    };
}


/***/ })

};
