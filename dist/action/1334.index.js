export const id = 1334;
export const ids = [1334];
export const modules = {

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reset: () => (/* binding */ reset)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_shift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13532);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73212);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44436);
// kiro reset: a phase goes back to its beginning; the files that people wrote stay.








const reset = (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    name: "kiro reset",
    summary: "Put a phase back to its beginning; its files stay.",
    permission: "maintain",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase; without it the one that is open."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Why."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => [...(0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone), { kind: "leases" }],
    examples: [{ line: "milestone kiro reset milestone-004 task-001 design", why: "it starts over" }],
    decide(workspace, { milestone: reference, task, phase, reason = "" }, { actor, now, facts }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const lease = (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .liveLease */ .ln)(facts.leases ?? [], milestone.value.id);
        if (lease)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .activeProblem */ .OV)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .holdingOf */ .JO)(lease), { now }));
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .localOpens */ .$H)(workspace.config, facts) };
        return (0,_rules_kiro_acts_shift_js__WEBPACK_IMPORTED_MODULE_2__/* .reset */ .c)({ milestone: milestone.value.id, task, phase }, { facts, act, reason });
    },
    answer(after, { milestone, task }, { events }) {
        return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__/* .movedAnswer */ .Me)(after, { reference: milestone, events, nothing: `Nothing to change: the phase of ${(0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_6__/* .taskIn */ .B1)(after, milestone, task)} has not begun.` });
    },
});


/***/ })

};
