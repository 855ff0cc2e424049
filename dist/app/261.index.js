export const id = 261;
export const ids = [261];
export const modules = {

/***/ 30261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/row.js
var row = __webpack_require__(87128);
// EXTERNAL MODULE: ./lib/core/rules/kiro/blockers.js
var kiro_blockers = __webpack_require__(88629);
// EXTERNAL MODULE: ./lib/core/rules/kiro/deliverables.js
var deliverables = __webpack_require__(65304);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/rules/kiro/sight.js
var kiro_sight = __webpack_require__(41113);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/core/views/kiro/status.js
// The phases of a milestone's tasks as people read them: where each stands, and what stands in its way.

function kiroStatusView(milestone, tasks) {
    if (tasks.length === 0)
        return [(0,reply/* text */.Qq)(`No task of ${milestone} has phases.`)];
    return tasks.flatMap((task) => [(0,reply/* heading */.R_)(`${task.id}: ${task.title}`), (0,reply/* table */.tp)(["phase", "status", "approval", "deliverables"], Object.entries(task.phases).map(cells)), ...ways(task)]);
}
function cells([name, { status, overdue_at, approval_required, approval, deliverables }]) {
    const late = overdue_at === null || status === "approved" || status === "completed" ? "" : ", overdue";
    return [name, `${status.replaceAll("_", " ")}${late}`, approvalText(approval, { approval_required }), deliverables.map(({ name: label, state }) => (state === "there" || state === "work" ? label : `${label} (${state})`)).join(", ")];
}
function approvalText(approval, { approval_required }) {
    if (!approval || approval.status === "reopened")
        return approval_required ? "needed" : "";
    if (approval.status === "pending")
        return `waits for ${approval.outstanding.join(", ")}`;
    return approval.status === "approved" ? `approved by ${approval.approved_by.join(", ")}` : approval.status.replaceAll("_", " ");
}
function ways({ blocked_by, changed }) {
    const drifted = changed.map(({ phase, paths }) => `${phase} changed since it was put up: ${paths.join(", ")}`);
    const lines = [...drifted, ...blocked_by.map((blocker) => blocker.text)];
    return lines.length === 0 ? [] : [(0,reply/* text */.Qq)("Blocked by:"), (0,reply/* list */.p_)(lines)];
}

;// CONCATENATED MODULE: ./lib/core/queries/kiro/status.js
// kiro status: where each task of a milestone stands in its phases, and what exactly stands in its way.











/** Data: `{milestone, tasks: [{id, title, status, current_phase, phases, blocked_by, changed}]}`. */
const status_status = (0,verb/* defineQuery */.Ec)({
    name: "kiro status",
    summary: "Show the phases of a milestone's tasks, and what stands in their way.",
    permission: "read",
    args: { milestone: (0,verb/* positional */.n8)(model_arguments/* MilestoneRef */.MC, "The milestone.") },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,approach/* gateNeeds */.Jj)(milestone),
    examples: [{ line: "milestone kiro status milestone-004", why: "which deliverable, approval or task is waited for" }],
    answer(workspace, { milestone: reference }, { facts }) {
        const found = (0,find/* findMilestone */.sR)(workspace, reference);
        if (!found.ok)
            return found;
        const tasks = [];
        for (const task of found.value.tasks.filter(phases/* isUnderKiro */.sw)) {
            const row = taskRow(found.value, task, { workspace, facts });
            if (!row.ok)
                return row;
            tasks.push(row.value);
        }
        return (0,result.ok)({ data: { milestone: found.value.id, tasks }, reply: kiroStatusView(found.value.id, tasks) });
    },
});
function taskRow(milestone, task, { workspace, facts }) {
    const counts = (0,approach/* localOpens */.$H)(workspace.config, facts);
    const rows = [];
    const open = (0,phases/* openPhase */.yc)(milestone, task);
    const stale = (0,approach/* staleGates */.Ew)(milestone, task, { workspace, facts });
    if (!stale.ok)
        return stale;
    let blocked = [];
    for (const phase of (0,phases/* phaseOrder */.CM)(milestone, task)) {
        const sight = (0,kiro_sight/* sightOf */.p)(workspace, { milestone: milestone.id, task: task.id, phase }, facts);
        if (!sight.ok)
            return sight;
        rows.push([phase, phaseRow(sight.value, { counts })]);
        if (phase !== open)
            continue;
        const blockers = (0,kiro_blockers/* blockersOf */.be)(milestone, task, { files: facts.deliverables ?? null, approval: sight.value.approval, config: workspace.config, counts });
        blocked = blockers.map((blocker) => ({ ...blocker, text: (0,kiro_blockers/* blockerText */.E6)(blocker) }));
    }
    const changed = stale.value.map(({ phase, drifted }) => ({ phase, paths: drifted?.paths ?? [] }));
    return (0,result.ok)({ id: task.id, title: task.title, status: task.status, current_phase: open ?? task.kiro_workflow.current_phase ?? null, phases: Object.fromEntries(rows), blocked_by: blocked, changed });
}
function phaseRow({ milestone, task, phase, gate, approval, files }, { counts }) {
    const own = task.kiro_workflow.phases[phase];
    const field = (name) => (typeof own?.[name] === "string" ? String(own[name]) : null);
    const isWork = (0,phases/* isLast */.NE)((0,phases/* phaseOrder */.CM)(milestone, task), phase);
    const standings = (0,deliverables/* standingsOf */.F3)((0,phases/* expectedOf */.EX)(own), files, { milestone: milestone.id, task: task.id, phase });
    return {
        status: own?.status ?? "pending",
        started_at: field("started_at"), completed_at: field("completed_at"), approved_at: field("approved_at"), approved_by: field("approved_by"), overdue_at: field("overdue_at"),
        approval_required: gate.needed,
        deliverables: standings.map(({ expected: { label, path }, state, paths }) => ({ name: label, state: isWork && path === null && state === "missing" ? "work" : state, paths })),
        approval: approval && (0,row/* approvalRow */.ge)(approval, { counts }),
    };
}


/***/ })

};
