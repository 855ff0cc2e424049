export const id = 9831;
export const ids = [9831];
export const modules = {

/***/ 79831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   due: () => (/* binding */ due)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87128);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44436);
// approval due: what time has brought to phases is recorded; gates open that were to, and what lasts too long is told once.






/** The engine looks for what is due before any command decides: nothing is left to decide here. */
const due = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: "approval due",
    summary: "Record gates whose time has come, and phases that last too long.",
    permission: "write",
    args: { milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "Only of this milestone.") },
    scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
    due: "all",
    examples: [{ line: "milestone approval due", why: "what every command does for its own milestone" }],
    decide: () => (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ events: [] }),
    /** Data: `{due: [{milestone, task, phase, what, approval}]}`. */
    answer(_after, _args, { events }) {
        const told = events.filter(({ event_type, details }) => event_type === "kiro_phase_overdue" || event_type === "kiro_approval_reopened" || details["automatic"] === true);
        const due = told.map((event) => {
            const { event_type, milestone_id: milestone, details: { task_id: task, phase } } = event;
            const what = event_type === "kiro_phase_overdue" ? "overdue" : event_type === "kiro_approval_reopened" ? "reopened" : "auto_approved";
            return { milestone, task, phase, what, approval: (0,_rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .OB)([event]) };
        });
        return { data: { due }, reply: due.length === 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Nothing is due.")] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(told.flatMap(_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceOf */ .$N))], subject: "what is due" };
    },
});


/***/ })

};
