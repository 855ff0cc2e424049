export const id = 9055;
export const ids = [9055];
export const modules = {

/***/ 39055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   regenerate: () => (/* binding */ regenerate)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60306);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_equip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76435);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44436);
// kiro regenerate: what is missing of a task's open phases is made from its template; what is there stays.









const regenerate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "kiro regenerate",
    summary: "Make the missing deliverables of a task's phases from their templates.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => [{ kind: "deliverables", milestone }, { kind: "phase-templates" }],
    examples: [{ line: "milestone kiro regenerate milestone-004 task-001", why: "somebody deleted one; nothing is overwritten" }],
    decide(workspace, { milestone: reference, task: taskReference }, { now, facts }) {
        const sight = (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__/* .approach */ .zR)(workspace, { milestone: reference, task: taskReference }, facts);
        if (!sight.ok)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)(sight.problem);
        const { milestone, task } = sight.value;
        const made = (0,_rules_kiro_acts_equip_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .L)(milestone, task, { templates: { own: facts.phaseTemplates, date: now.slice(0, 10) }, present: facts.deliverables });
        if (!made.ok)
            return made;
        const kiro = made.value.tasks.get(task.id);
        if (!kiro)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: [] });
        const details = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJsonObject */ .NK)({ tasks_changed: { [task.id]: { kiro_workflow: kiro } }, deliverables: made.value.files.map(({ path }) => path) });
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ events: [{ event_type: "milestone_modified", milestone_id: milestone.id, details }], deliverables: [{ milestone: milestone.id, files: made.value.files, subject: `missing deliverables of ${task.id}` }] });
    },
    /** Data: `{milestone, files}`; paths below the data folder. */
    answer(after, { milestone: reference, task: named }, { events: [event] }) {
        const task = (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_5__/* .taskIn */ .B1)(after, reference, named);
        const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(after, event?.milestone_id ?? reference);
        const milestone = found.ok ? found.value : null;
        const paths = event?.details["deliverables"];
        const files = Array.isArray(paths) ? paths.map(String) : [];
        if (files.length === 0)
            return { data: { milestone, files }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(`Nothing is missing of ${task}.`)] };
        return { data: { milestone, files }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(`Made what was missing of ${task}:`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(files)], subject: `missing deliverables of ${task}` };
    },
});


/***/ })

};
