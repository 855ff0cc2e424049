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


/***/ }),

/***/ 44436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   B1: () => (/* binding */ taskIn),
/* harmony export */   Gy: () => (/* binding */ heardIn),
/* harmony export */   Me: () => (/* binding */ movedAnswer),
/* harmony export */   Wm: () => (/* binding */ reopenedProblem),
/* harmony export */   cl: () => (/* binding */ voteProblem)
/* harmony export */ });
/* unused harmony export nextGate */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _rules_kiro_approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90642);
/* harmony import */ var _rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87128);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66387);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3357);
// What a command about phases says: each thing that happened, and what comes next.






/** Data: `{milestone, approval}`; the row of the gate that it was about, null where there was none. Gates that were reopened are the answer's problem. */
function movedAnswer(after, { reference, events, nothing }) {
    const [event] = events;
    const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(after, event?.milestone_id ?? reference);
    if (!found.ok)
        return { data: { milestone: null, approval: null }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(found.problem.message)] };
    const milestone = found.value;
    const approval = (0,_rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(events);
    const sentences = events.flatMap(sentenceOf);
    const done = event ? sentences.map(_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq) : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(nothing)];
    const subject = sentences[0] ?? "";
    const wrong = reopenedProblem(events);
    return {
        data: { milestone, approval },
        reply: [...done, ...(milestone.progress.tasks_total > 0 ? [(0,_milestone_js__WEBPACK_IMPORTED_MODULE_4__/* .progressBlock */ .BL)(milestone)] : []), ...nextGate(approval)],
        ...(subject !== "" && { subject: lowered(subject) }),
        warnings: approval ? strangers(after, approval) : [],
        ...(wrong && { problem: wrong }),
    };
}
/** A task by its id, however somebody named it. */
function taskIn(after, reference, task) {
    const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(after, reference);
    const found = milestone.ok ? (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findTask */ .VX)(milestone.value, task) : milestone;
    return found.ok ? found.value.id : task;
}
/** As a commit says it. */
function lowered(sentence) {
    return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;
}
function nextGate(approval) {
    if (approval?.status !== "pending")
        return [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .command */ .G5)(`milestone approval approve ${approval.milestone} ${approval.task} ${approval.phase}`, "for those who are asked")];
}
function strangers({ config }, { status, approvers, phase }) {
    if (status !== "pending")
        return [];
    return (0,_rules_kiro_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .nobodies */ .gk)(approvers, config).map((role) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-assignee", `${phase} waits for ${role}, and nobody is known to be it.`, { hint: `Say who it is: \`milestone config set approval_workflow.roles.${role} @login\`.` }));
}
/** What happened, in a sentence; [] for what follows from another event. */
function sentenceOf({ event_type, milestone_id, details }) {
    const { task_id, phase, from_phase, to_phase, status, reason, transition_type } = details;
    const task = `${String(task_id)} of ${milestone_id}`;
    switch (event_type) {
        case "kiro_approval_requested": return [`Phase ${String(phase)} of ${task} waits for the approval of ${listed(details["approvers"])}.`];
        case "kiro_approval_granted": return [`${String(details["by"])} approved ${String(phase)} of ${task} for ${String(details["role"])}.`];
        case "kiro_approval_rejected": return [details["changes"] === true ? `${String(details["by"])} asked for changes of ${String(phase)} of ${task}: ${String(reason)}` : `${String(details["by"])} rejected ${String(phase)} of ${task}: ${String(reason)}`];
        case "kiro_approval_bypassed": return [`The gate behind ${String(phase)} of ${task} was passed by ${String(details["by"])}: ${String(reason)}`];
        case "kiro_approval_reopened": return [reopenedText(details)];
        case "kiro_phase_transition": return [`${capital(String(to_phase))} of ${task} has begun after ${String(from_phase)}${transition_type === "forced" ? ", by force" : ""}.`];
        case "kiro_phase_overdue": return [`Phase ${String(phase)} of ${task} is overdue: it began on ${String(details["since"])}.`];
        case "kiro_task_completed": return [`All phases of ${task} are over: the task is completed.`];
        case "kiro_phase_updated": return phaseSentence({ task, phase: String(phase), status: String(status), automatic: details["automatic"] === true });
        default: return [];
    }
}
function phaseSentence({ task, phase, status, automatic }) {
    if (automatic)
        return [`Phase ${phase} of ${task} is approved: nobody had objected in time.`];
    if (status === "approved" || status === "completed")
        return [`Phase ${phase} of ${task} is ${status}.`];
    if (status === "pending")
        return [`Phase ${phase} of ${task} is back at its beginning; its files stay.`];
    return status === "blocked" ? [`Phase ${phase} of ${task} is blocked.`] : [];
}
function reopenedText({ task_id, phase, paths, approved_by, withdrawn }) {
    if (withdrawn !== undefined)
        return `${capital(String(phase))} of ${String(task_id)} waits again for ${listed(withdrawn)}, whose review was dismissed.`;
    const yes = listed(approved_by);
    return `${capital(String(phase))} of ${String(task_id)} is asked about anew: ${listed(paths)} changed since it was put up${yes === "" ? "" : `; ${yes} had approved`}.`;
}
/** What was put up is not what is there: nothing else was done. */
function reopenedProblem(events) {
    const reopened = events.filter(({ event_type }) => event_type === "kiro_approval_reopened");
    if (reopened.length === 0)
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("deliverables-changed", reopened.map(({ details }) => reopenedText(details)).join(" "), { hint: "Whoever approves looks at it again; nothing else was done." });
}
function heardIn(events) {
    const vote = events.find(({ event_type }) => event_type === "kiro_approval_granted" || event_type === "kiro_approval_rejected");
    return vote ? { by: String(vote.details["by"]), counted: vote.details["counted"] !== false, row: (0,_rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)([vote]) } : null;
}
/** A vote that is on record and opens nothing, or not alone. */
function voteProblem({ by, counted, row }) {
    if (!counted)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("gate-closed", `It is on record that ${by} said so, and it does not count: nobody vouches for who says it here.`, { hint: "Say it in a comment on GitHub, or let an admin set approval_workflow.allow_local." });
    if (row?.status !== "pending" || !row.outstanding.includes(_rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEPENDENT */ .jH))
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("gate-closed", `${capital(row.phase)} still waits for ${_rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEPENDENT */ .jH}.`, { hint: `Whoever is alone here passes it with \`milestone approval bypass ${row.milestone} ${row.task} ${row.phase} --reason "…" --yes\`.` });
}
function listed(value) {
    return Array.isArray(value) ? value.map(String).join(", ") : "";
}
function capital(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}


/***/ })

};
