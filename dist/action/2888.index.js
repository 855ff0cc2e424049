export const id = 2888;
export const ids = [2888];
export const modules = {

/***/ 72888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approve: () => (/* binding */ approve)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30790);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97679);
// approval approve: somebody who is asked lets a phase pass, as it is now.





const approve = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval approve",
    summary: "Approve what a phase leaves behind.",
    permission: "approver",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase."),
        as: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .ApproverName */ .xN, "The approver that you speak for, where you are several of them."),
        note: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "What you looked at."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone),
    examples: [{ line: 'milestone approval approve milestone-004 task-003 design --note "read it"', why: "its files are as you want them" }],
    decide(workspace, { milestone, task, phase, as = null, note = "" }, { now, facts }) {
        return (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .cast */ .w)({ milestone, task, phase }, { decision: "approved", note: note, as }, { workspace, facts, now });
    },
    answer(after, args, outcome) {
        return (0,_views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$)(after, args, outcome);
    },
});


/***/ })

};
