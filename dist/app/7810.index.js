export const id = 7810;
export const ids = [7810];
export const modules = {

/***/ 37810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complete: () => (/* binding */ complete)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44436);
// kiro complete: a phase is done; its gate is asked, or the next phase begins.





const complete = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "kiro complete",
    summary: "Say that a phase is done: it is put up for approval, or the next one begins.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)("Although deliverables are missing or tasks that it waits for are open; approvals are asked for all the same."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone),
    examples: [{ line: "milestone kiro complete milestone-004 task-002 design --force", why: "without what it was to leave behind" }],
    decide(workspace, { milestone, task, phase, force }, { actor, now, facts }) {
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .localOpens */ .$H)(workspace.config, facts) };
        return (0,_rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishPhase */ .Ng)({ milestone, task, phase }, { facts, act, force });
    },
    answer(after, { milestone, task, phase }, { events }) {
        return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__/* .movedAnswer */ .Me)(after, { reference: milestone, events, nothing: `Nothing to change: ${phase} of ${(0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__/* .taskIn */ .B1)(after, milestone, task)} is over, or waits for its approval.` });
    },
});


/***/ })

};
