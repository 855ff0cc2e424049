export const id = 9314;
export const ids = [9314];
export const modules = {

/***/ 79314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   transition: () => (/* binding */ transition)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_shift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13532);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73212);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44436);
// kiro transition: a task is moved from one phase to another by hand, with who and why on record.








const transition = (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    name: "kiro transition",
    summary: "Move a task from one phase to the next by hand.",
    permission: "maintain",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        from: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase in which it stands."),
        to: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase that it goes to."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)("Also to a phase that does not follow, or to an earlier one."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Why."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => [...(0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone), { kind: "leases" }],
    examples: [{ line: 'milestone kiro transition milestone-004 task-002 design spec --reason "agreed in the meeting"', why: "nobody waits for the gate" }],
    decide(workspace, { milestone: reference, task, from, to, force, reason = "" }, { actor, now, facts }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const lease = (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .liveLease */ .ln)(facts.leases ?? [], milestone.value.id);
        if (lease)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .activeProblem */ .OV)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .holdingOf */ .JO)(lease), { now }));
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .localOpens */ .$H)(workspace.config, facts) };
        return (0,_rules_kiro_acts_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)({ milestone: milestone.value.id, task, phase: from }, { to, force }, { facts, act, reason });
    },
    answer(after, { milestone, task, to }, { events }) {
        return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__/* .movedAnswer */ .Me)(after, { reference: milestone, events, nothing: `Nothing to change: ${(0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__/* .taskIn */ .B1)(after, milestone, task)} stands in ${to}.` });
    },
});


/***/ })

};
