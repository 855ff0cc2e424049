export const id = 2372;
export const ids = [2372];
export const modules = {

/***/ 12372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conflicts: () => (/* binding */ conflicts)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/execution/globs.js
var execution_globs = __webpack_require__(28272);
;// CONCATENATED MODULE: ./lib/core/rules/session/conflicts.js


/** Pairs of open tasks of a milestone of which neither waits for the other, with the first two globs that meet. */
function conflictsOf(milestone) {
    const open = milestone.tasks.filter((task) => !(0,model_status/* isTaskOver */.Od)(task.status) && task.files.length > 0).map((task) => ({ task, globs: (0,execution_globs/* readGlobs */.Qj)(task.files) }));
    const after = waitsFor(milestone.tasks);
    return open.flatMap(({ task: left, globs }, index) => open.slice(index + 1).flatMap(({ task: right, globs: others }) => {
        if (!(0,execution_globs/* globsMeet */.vq)(globs, others) || after(left.id).has(right.id) || after(right.id).has(left.id))
            return [];
        return [{ milestone: milestone.id, tasks: [left.id, right.id], files: meeting(left, right) }];
    }));
}
function meeting(left, right) {
    for (const one of left.files)
        for (const other of right.files)
            if ((0,execution_globs/* overlap */.EF)(one, other))
                return [one, other];
    return [left.files[0] ?? "", right.files[0] ?? ""];
}
/** Everything that a task waits for, directly or by way of others; worked out when it is asked for. */
function waitsFor(tasks) {
    const direct = new Map(tasks.map(({ id, dependencies }) => [id, dependencies]));
    const known = new Map();
    return (id) => {
        const found = known.get(id);
        if (found)
            return found;
        const all = new Set();
        const ahead = [...(direct.get(id) ?? [])];
        for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
            if (all.has(next))
                continue;
            all.add(next);
            ahead.push(...(direct.get(next) ?? []));
        }
        known.set(id, all);
        return all;
    };
}

// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/views/seats.js
var seats = __webpack_require__(33641);
;// CONCATENATED MODULE: ./lib/core/queries/agent/conflicts.js
// agent conflicts: tasks that may change the same files at the same time, and merges that collided.







const conflicts = (0,verb/* defineQuery */.Ec)({
    name: "agent conflicts",
    summary: "Show tasks that may change the same files, and merges that collided.",
    permission: "read",
    args: { milestone: (0,verb/* optionalPositional */.HC)(model_arguments/* MilestoneRef */.MC, "Only this milestone.") },
    scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
    examples: [{ line: "milestone agent conflicts milestone-001", why: "before several agents work on it" }],
    answer(workspace, { milestone: reference }) {
        const found = reference === undefined ? null : (0,find/* findMilestone */.sR)(workspace, reference);
        if (found && !found.ok)
            return found;
        const milestones = found ? [found.value] : [...workspace.milestones.values()];
        const open = milestones.filter(({ status }) => !(0,model_status/* isMilestoneDone */.JC)(status) && status !== "cancelled");
        const [foreseen, blockers] = [open.flatMap(conflictsOf), open.flatMap(collisionsOf)];
        return (0,result.ok)({ data: { conflicts: foreseen, blockers }, reply: (0,seats/* conflictsView */.Hz)(foreseen, blockers, { locking: workspace.config.file_locking }) });
    },
});
function collisionsOf({ id, blockers }) {
    return blockers.filter(({ type }) => type === "merge_conflict").map(({ task_id, reason }) => ({ milestone: id, task: task_id, reason }));
}


/***/ }),

/***/ 33641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ agentsView),
/* harmony export */   Hz: () => (/* binding */ conflictsView),
/* harmony export */   fm: () => (/* binding */ memoryView)
/* harmony export */ });
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73212);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
// Agents as replies: what each does, what it takes, and what they would do to each other.




/** `now` is ISO 8601 UTC. */
function agentsView(agents, roles, now) {
    const rows = agents.map((agent) => [agent.name, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(agent.role), stateText(agent), agent.task ?? "–", agent.milestone, `${(0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(Date.parse(now) - Date.parse(agent.heartbeat))} ago`, memoryText(agent.memory_bytes), agent.log ?? "–"]);
    const gone = [...new Set(agents.filter(({ state }) => state === "gone").map(({ session }) => session))];
    const off = Object.entries(roles).filter(([, on]) => !on).map(([role]) => `${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(role)} (agents.${role})`);
    return [
        rows.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No agents are at work.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["agent", "role", "state", "task", "milestone", "heartbeat", "memory", "log"], rows),
        ...gone.map((session) => (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Nobody runs ${session} any more; what is said of its agents is the last they told.`)),
        ...(off.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Switched off: ${off.join(", ")}.`)]),
    ];
}
function stateText({ state, restarts }) {
    return restarts === 0 ? state : `${state}, restarted ${restarts === 1 ? "once" : `${restarts} times`}`;
}
function memoryText(bytes) {
    return bytes === null ? "–" : (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes);
}
/** `limit` as the configuration spells it. */
function memoryView(agents, limit) {
    const rows = agents.map(({ name, session, task, memory_bytes }) => [name, session, task ?? "–", memoryText(memory_bytes)]);
    const said = limit === null ? "agents.memory_limit is not set." : `Each may use ${limit} (agents.memory_limit).`;
    return [rows.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No agents are at work.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["agent", "session", "task", "memory"], rows), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(said)];
}
function conflictsView(conflicts, blockers, { locking }) {
    if (conflicts.length + blockers.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No two tasks are in each other's way.")];
    const rows = conflicts.map(({ milestone, tasks, files: [left, right] }) => [milestone, tasks.join(", "), left === right ? left : `${left} and ${right}`]);
    const kept = locking ? "file_locking is on: these tasks are not done at the same time." : "Let one wait for the other, or set file_locking to true.";
    const found = rows.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["milestone", "tasks", "files"], rows), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(kept)];
    return [...found, ...(blockers.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(blockers.map(({ milestone, task, reason }) => `${task ?? milestone}: ${reason}`))])];
}


/***/ })

};
