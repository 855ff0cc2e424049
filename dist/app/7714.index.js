export const id = 7714;
export const ids = [7714];
export const modules = {

/***/ 87714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archive: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21004);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73212);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
// archive: completed milestones move to completed/, with what they took.








const archive = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "archive",
    summary: "Archive completed milestones.",
    permission: "write",
    args: {
        milestones: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .positionals */ .g9)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .MilestoneRef */ .MC, "The milestones, one or more."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)("Although tasks are open; needs --reason and --yes."),
        reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, "Why it is archived unfinished."),
    },
    scope: ({ milestones }) => ({ milestones }),
    needs: () => [{ kind: "leases" }],
    confirm: ({ force, milestones }) => (force ? `Archive ${milestones.join(", ")} although work is open?` : null),
    examples: [
        { line: "milestone archive milestone-003", why: "it is complete" },
        { line: 'milestone archive milestone-001 --force --reason "superseded" --yes', why: "it never will be" },
    ],
    decide(workspace, { milestones: references, force, reason }, { now, facts: { leases = [] } }) {
        if (force && reason === undefined)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "archive --force needs a reason.", { hint: 'Say it with --reason "…".' }));
        const events = [];
        for (const reference of new Set(references)) {
            const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findMilestone */ .sR)(workspace, reference);
            if (!milestone.ok)
                return milestone;
            const lease = (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .liveLease */ .ln)(leases, milestone.value.id);
            if (lease)
                return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .activeProblem */ .OV)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .holdingOf */ .JO)(lease), { now }));
            const event = archived(milestone.value, { force, reason, now });
            if (!event.ok)
                return event;
            events.push(...event.value);
        }
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ events });
    },
    answer(_after, { milestones }, { events }) {
        const ids = [...new Set(events.map((event) => event.milestone_id))];
        const reply = ids.length === 0 ? `${milestones.join(", ")} was archived before.` : `Archived ${ids.join(", ")}.`;
        return { data: { archived: ids.length === 0 ? [...milestones] : ids }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(reply)] };
    },
});
function archived(milestone, { force, reason, now }) {
    if (milestone.status === "archived")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    const open = milestone.tasks.filter((task) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskOver */ .Od)(task.status));
    const done = milestone.status === "completed" || milestone.status === "cancelled";
    if (!done && !force)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(notComplete(milestone, open.map((task) => `${task.id} (${task.status})`)));
    const details = {
        metrics: metrics(milestone, now),
        ...(!done && { forced: true, reason: reason ?? "", open_tasks: open.map((task) => task.id) }),
    };
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([{ event_type: "milestone_archived", milestone_id: milestone.id, details }]);
}
/** A milestone of more open tasks is named by its first ones. */
const OPEN_NAMED_MAX = 10;
function notComplete(milestone, open) {
    const named = open.slice(0, OPEN_NAMED_MAX).join(", ");
    const what = open.length === 0 ? `it is ${milestone.status}` : `open are ${named}${open.length > OPEN_NAMED_MAX ? ` and ${open.length - OPEN_NAMED_MAX} more` : ""}`;
    const hint = open.length === 0
        ? `Say \`milestone update ${milestone.id} --status completed\`, or archive it with --force --reason "…" --yes.`
        : `Complete or cancel them, or archive it unfinished with --force --reason "…" --yes.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-not-complete", `Milestone ${milestone.id} is not complete: ${what}.`, { hint });
}
/** What it took, as far as the files say. */
function metrics({ tasks, timeline, created_at, completed_at }, now) {
    return {
        tasks_total: tasks.length,
        tasks_completed: tasks.filter((task) => task.status === "completed").length,
        tasks_cancelled: tasks.filter((task) => task.status === "cancelled").length,
        estimated_hours: timeline.estimated_hours,
        created_at,
        completed_at: completed_at ?? now,
    };
}


/***/ })

};
