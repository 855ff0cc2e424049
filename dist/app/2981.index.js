export const id = 2981;
export const ids = [2981];
export const modules = {

/***/ 82981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   submit: () => (/* binding */ submit)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44436);
// kiro submit: the work on a phase is put up, to be approved where its gate asks for that.





const submit = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "kiro submit",
    summary: "Put up what a phase leaves behind, for approval where that is asked for.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase; without it the one that is open."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone),
    examples: [{ line: "milestone kiro submit milestone-004 task-001", why: "its design is written" }],
    decide(workspace, { milestone, task, phase }, { actor, now, facts }) {
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .localOpens */ .$H)(workspace.config, facts) };
        return (0,_rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishPhase */ .Ng)({ milestone, task, phase }, { facts, act, force: false });
    },
    answer(after, { milestone, task }, { events }) {
        return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__/* .movedAnswer */ .Me)(after, { reference: milestone, events, nothing: `Nothing to change: the phase of ${(0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__/* .taskIn */ .B1)(after, milestone, task)} is over, or waits for its approval.` });
    },
});


/***/ })

};
