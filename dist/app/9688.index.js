export const id = 9688;
export const ids = [9688];
export const modules = {

/***/ 39688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/row.js
var row = __webpack_require__(87128);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvers.js
var kiro_approvers = __webpack_require__(90642);
// EXTERNAL MODULE: ./lib/core/rules/kiro/gate.js
var gate = __webpack_require__(77525);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(88164);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/core/views/kiro/approvals.js
// Approvals as people read them: what waits, for whom, how long already, and when it opens by itself.


/** `now` is ISO 8601 UTC. */
function approvalsView(rows, { now, mine }) {
    if (rows.length === 0)
        return [(0,reply/* text */.Qq)(mine ? "No approval waits for you." : "No approval waits.")];
    const automatic = rows.some(({ auto_approve_at }) => auto_approve_at !== null);
    const head = ["milestone", "task", "phase", "status", "waits for", "age", ...(automatic ? ["opens by itself"] : [])];
    return [(0,reply/* table */.tp)(head, rows.map((row) => cells(row, { now, automatic })))];
}
function cells({ milestone, task, phase, status, outstanding, requested_at, auto_approve_at }, { now, automatic }) {
    const opens = auto_approve_at === null || status !== "pending" ? "" : `in ${between(now, auto_approve_at)}`;
    return [milestone, task, phase, status.replaceAll("_", " "), outstanding.join(", "), requested_at === null ? "?" : between(requested_at, now), ...(automatic ? [opens] : [])];
}
/** Whole minutes; nothing is younger than that. */
const MINUTE_MS = 60_000;
function between(from, to) {
    const ms = Date.parse(to) - Date.parse(from);
    if (!Number.isFinite(ms))
        return "?";
    return ms < MINUTE_MS ? "less than 1m" : (0,duration/* durationText */.S5)(Math.floor(ms / MINUTE_MS) * MINUTE_MS);
}

;// CONCATENATED MODULE: ./lib/core/queries/approval/list.js
// approval list: phases that wait for somebody's approval, for how long already, and for whom.












/** Data: `{approvals: [{milestone, task, phase, status, approvers, approved_by, outstanding, requested_at, requested_by, auto_approve_at}]}`, the oldest first. */
const list = (0,verb/* defineQuery */.Ec)({
    name: "approval list",
    summary: "List phases that wait for an approval.",
    permission: "read",
    args: {
        mine: (0,verb/* flag */.Jt)("Only those that wait for you."),
        all: (0,verb/* flag */.Jt)("Those that were decided too."),
        milestone: (0,verb/* option */.uK)(model_arguments/* MilestoneRef */.MC, "Only of this milestone."),
    },
    scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
    needs: ({ milestone = null }) => [{ kind: "approvals", milestone }, { kind: "standing" }],
    examples: [{ line: "milestone approval list", why: "what waits, since when, and for whom" }],
    answer(workspace, { mine, all, milestone }, { now, facts }) {
        if (milestone !== undefined) {
            const found = (0,find/* findMilestone */.sR)(workspace, milestone);
            if (!found.ok)
                return found;
        }
        const who = mine ? (0,approach/* speaker */.aH)(facts) : (0,result.ok)(null);
        if (!who.ok)
            return who;
        const rows = rowsOf(workspace, facts).filter(({ status }) => all || status === "pending");
        const approvals = rows.filter((row) => who.value === null || waitsFor(row, { who: who.value, workspace, facts })).sort(byAge);
        const broken = facts.approvals?.broken ?? [];
        return (0,result.ok)({ data: { approvals }, reply: approvalsView(approvals, { now, mine }), warnings: broken });
    },
});
function byAge(left, right) {
    return (left.requested_at ?? "").localeCompare(right.requested_at ?? "", "en") || (left.milestone < right.milestone ? -1 : left.milestone > right.milestone ? 1 : 0);
}
/** Of milestones that are not over; a phase that waits and that nobody was asked for waits for whom its gate names. */
function rowsOf(workspace, facts) {
    const counts = (0,approach/* localOpens */.$H)(workspace.config, facts);
    const open = [...workspace.milestones.values()].filter(({ status }) => status !== "archived" && status !== "cancelled" && status !== "completed");
    const approvals = Map.groupBy(facts.approvals?.approvals ?? [], ({ milestone_id }) => milestone_id);
    return open.flatMap((milestone) => milestone.tasks.filter((task) => (0,phases/* isUnderKiro */.sw)(task) && !(0,model_status/* isTaskOver */.Od)(task.status)).flatMap((task) => (0,phases/* phaseOrder */.CM)(milestone, task).flatMap((phase) => rowOfPhase({ milestone, task, phase }, { approvals: approvals.get(milestone.id) ?? [], workspace, counts }))));
}
function rowOfPhase({ milestone, task, phase }, { approvals, workspace: { config }, counts }) {
    const approval = approvals.find(({ task_id, phase: name }) => task_id === task.id && name === phase);
    const waits = task.kiro_workflow.phases[phase]?.status === "waiting_approval";
    if (approval && (waits || (0,kiro_approvals/* lastRound */.Hw)(approval)?.status !== "pending"))
        return [(0,row/* approvalRow */.ge)(approval, { counts })];
    if (!waits)
        return [];
    const { approvers } = (0,gate/* gateOf */.Rv)(milestone, task, { phase, config });
    return [{ milestone: milestone.id, task: task.id, phase, status: "pending", approvers, approved_by: [], outstanding: [...approvers], requested_at: null, requested_by: null, auto_approve_at: null }];
}
/** Somebody who is asked and has not said yes; whoever asked for it themselves is not waited for. */
function waitsFor({ outstanding, approvers, requested_by }, { who, workspace: { config } }) {
    const open = outstanding.includes(row/* INDEPENDENT */.jH) ? approvers : outstanding;
    return (0,kiro_approvers/* entriesOf */.Mc)(who, open, config).length > 0 && !(outstanding.includes(row/* INDEPENDENT */.jH) && requested_by === who.person.login);
}


/***/ })

};
