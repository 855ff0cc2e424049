export const id = 2161;
export const ids = [2161];
export const modules = {

/***/ 92161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bypass: () => (/* binding */ bypass)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30790);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97679);
// approval bypass: somebody who maintains the repository lets a phase pass without those who were asked.





const bypass = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval bypass",
    summary: "Let a phase pass without those who were asked; it stays on record.",
    permission: "maintain",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredOption */ .zB)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Why nobody is waited for."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone),
    confirm: ({ milestone, task, phase }) => `Let ${phase} of ${/^\d+$/.test(task) ? `task ${Number(task)}` : task} in ${milestone} pass without its approval?`,
    examples: [{ line: 'milestone approval bypass milestone-004 task-003 design --reason "I am alone here" --yes', why: "with the reason on record" }],
    decide(workspace, { milestone, task, phase, reason }, { now, facts }) {
        return (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .I)({ milestone, task, phase }, reason, { workspace, facts, now });
    },
    answer(after, args, outcome) {
        return (0,_views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$)(after, args, outcome);
    },
});


/***/ })

};
