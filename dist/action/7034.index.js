export const id = 7034;
export const ids = [7034];
export const modules = {

/***/ 17034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approve: () => (/* binding */ approve),
/* harmony export */   reject: () => (/* binding */ reject),
/* harmony export */   requestChanges: () => (/* binding */ requestChanges)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30790);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97679);
// approval approve, reject and request-changes: what somebody who is asked says of a phase, as it is now.





const gate = {
    milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
    task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
    phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase."),
    as: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .ApproverName */ .xN, "The approver that you speak for, where you are several of them."),
};
const scope = ({ milestone }) => ({ milestones: [milestone] });
const needs = ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone);
const approve = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval approve",
    summary: "Approve what a phase leaves behind.",
    permission: "approver",
    args: { ...gate, note: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "What you looked at.") },
    scope,
    needs,
    examples: [{ line: 'milestone approval approve milestone-004 task-003 design --note "read it"', why: "its files are as you want them" }],
    decide: (workspace, { note = "", as = null, ...at }, around) => (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .cast */ .w)(at, { decision: "approved", note, as }, { ...around, workspace }),
    answer: _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$,
});
const reject = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval reject",
    summary: "Reject what a phase leaves behind.",
    permission: "approver",
    args: { ...gate, reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredOption */ .zB)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Why.") },
    scope,
    needs,
    examples: [{ line: 'milestone approval reject milestone-004 task-003 design --reason "the data model is missing"', why: "it is blocked until it is put up again" }],
    decide: (workspace, { reason, as = null, ...at }, around) => (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .cast */ .w)(at, { decision: "rejected", note: reason, as }, { ...around, workspace }),
    answer: _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$,
});
const requestChanges = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval request-changes",
    summary: "Ask for changes of what a phase leaves behind.",
    permission: "approver",
    args: { ...gate, reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredOption */ .zB)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "What is to change.") },
    scope,
    needs,
    examples: [{ line: 'milestone approval request-changes milestone-004 task-003 design --reason "say what it costs"', why: "it is worked on again" }],
    decide: (workspace, { reason, as = null, ...at }, around) => (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .cast */ .w)(at, { decision: "changes_requested", note: reason, as }, { ...around, workspace }),
    answer: _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$,
});


/***/ })

};
