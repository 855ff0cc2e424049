export const id = 3987;
export const ids = [3987];
export const modules = {

/***/ 38666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   MV: () => (/* binding */ openDependency),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export OWN_BLOCKERS */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21004);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9422);
/* harmony import */ var _invariants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89701);
/* harmony import */ var _kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81937);
/* harmony import */ var _phases_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84591);
// Whether a milestone may be executed, with how many seats, and what each of its tasks is in that execution.









/** Blockers that an execution set itself; the next one tries again. */
const OWN_BLOCKERS = new Set(["task_failed", "timed_out", "merge_conflict", "stall", "age", "disk", "memory"]);
/** More seats than processors help tasks that wait for the network; more than this by default only crowds a laptop. */
const AGENTS_DEFAULT_MAX = 4;
/**
 * `processors` is what this machine has; `facts` tell of gates, where tasks have phases; `workflows` is there where workflows can be dispatched. Problems: those of finding it, `transition-not-allowed`, `dependency-open`, `no-agents`,
 * `work-waiting` (no tasks at all), `invalid-value` (a task that nobody knows how to do), `dependency-cycle` (tasks that wait for
 * each other).
 */
function admit(workspace, order, { processors, workflows = null, facts = {} }) {
    const found = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, order.milestone);
    if (!found.ok)
        return found;
    const milestone = found.value;
    const { config } = workspace;
    const obstacle = obstacleOf(milestone, config) ?? (order.forceDependencies ? null : openDependency(workspace, milestone)) ?? unclearTask(milestone) ?? circle(milestone);
    if (obstacle)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)(obstacle);
    const parts = new Map(milestone.tasks.map((task) => [task.id, partOf(milestone, task, { canDispatch: workflows !== null, workspace, facts })]));
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ milestone, ...seatsOf(order, config, processors), parts });
}
/** What stands in the way, whatever the tasks are. */
function obstacleOf(milestone, config) {
    const { id, status } = milestone;
    if (!config.agents.task_executor)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("no-agents", "No agents deployed: agents.task_executor is off.", { hint: "Run `milestone config set agents.task_executor true`." });
    if (status === "completed" || status === "cancelled") {
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${id} is ${status}; there is nothing to execute.`, { hint: `Use \`milestone reopen ${id}\` to take it up again.` });
    }
    if (milestone.tasks.length === 0) {
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("work-waiting", `Milestone ${id} has no tasks to execute.`, { hint: `Add some with \`milestone update ${id} --add-task "…"\`, or say that it is done with \`milestone complete ${id}\`.` });
    }
    const blocker = status === "blocked" ? milestone.blockers.find((one) => one.task_id === null && !OWN_BLOCKERS.has(one["type"])) : undefined;
    if (!blocker)
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${id} is blocked: ${blocker.reason}`, { hint: `When that is settled: \`milestone unblock ${id}\`.` });
}
/** A required milestone that is not completed, or not there at all. */
function openDependency({ milestones }, { id, dependencies }) {
    const open = dependencies.requires.filter((required) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_7__/* .isMilestoneDone */ .JC)(milestones.get(required)?.status ?? "planned"));
    if (open.length === 0)
        return null;
    const [first = ""] = open;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-open", `Milestone ${id} requires ${open.join(", ")}, which ${open.length === 1 ? "is" : "are"} not completed.`, {
        hint: `Execute ${first} first, or add --force-dependencies.`,
    });
}
function unclearTask(milestone) {
    for (const task of milestone.tasks) {
        const how = (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .doneBy */ .gx)(task);
        if (how.kind === "unclear" && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskOver */ .Od)(task.status))
            return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `Task ${task.id} of ${milestone.id}: ${how.reason}`, { hint: "Give it one of run, agent and uses." });
    }
    return null;
}
function circle({ id, tasks }) {
    const open = tasks.filter(({ status }) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskOver */ .Od)(status));
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_8__/* .findCycle */ .u8)(new Map(open.map((task) => [task.id, task.dependencies])));
    return cycle && (0,_invariants_js__WEBPACK_IMPORTED_MODULE_2__/* .cycleProblem */ .UR)(`Tasks of ${id} wait for each other`, cycle);
}
/** What a task is in an execution, as everything stands now. */
function partOf(milestone, task, around) {
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskOver */ .Od)(task.status))
        return { kind: "done" };
    const by = `\`milestone complete ${milestone.id} ${task.id}\``;
    if (task.status === "unverified")
        return { kind: "held", reason: `It is unverified: look at it, then \`milestone accept ${milestone.id} ${task.id}\`.` };
    const manual = task.status === "blocked" && !milestone.blockers.some((blocker) => blocker.task_id === task.id && OWN_BLOCKERS.has(blocker["type"]));
    if (manual)
        return { kind: "held", reason: `It is blocked${task.blocked_reason === undefined ? "" : `: ${task.blocked_reason}`}. When that is settled: \`milestone unblock ${milestone.id} ${task.id}\`.` };
    const phased = (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw)(task) ? (0,_phases_part_js__WEBPACK_IMPORTED_MODULE_5__/* .phasePart */ .f)(milestone, task, around) : null;
    if (phased && phased.kind !== "work")
        return phased.kind === "held" ? phased : { kind: "do", phase: phased };
    const how = (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .doneBy */ .gx)(task);
    if (how.kind === "people")
        return { kind: "held", reason: `People do it${task.assigned_to === null ? "" : ` (${task.assigned_to})`}, and say so with ${by}.` };
    if (how.kind === "workflow" && !around.canDispatch)
        return { kind: "held", reason: `It dispatches the workflow ${how.name}, which needs GitHub: execute it there, or say that it is done with ${by}.` };
    return phased ? { kind: "do", phase: phased } : { kind: "do" };
}
function seatsOf(order, config, processors) {
    const alone = !config.features.multi_agent_coordination || config.performance.emergency_mode;
    const coordination = alone ? "sequential" : (order.coordination ?? "parallel");
    const wanted = order.agents ?? config.execution.agents ?? Math.min(processors, AGENTS_DEFAULT_MAX);
    const most = config.optimization.resource_limits.max_agents;
    const limited = order.agents !== null && order.agents > most;
    const warning = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("agents-limited", `${wanted} agents were asked for; ${most} are allowed.`, { hint: "The limit is optimization.resource_limits.max_agents." });
    const agents = coordination === "sequential" ? 1 : Math.min(wanted, most);
    return { agents, coordination, fileLocking: config.file_locking, warnings: limited ? [warning] : [] };
}


/***/ }),

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ phasePart)
/* harmony export */ });
/* harmony import */ var _kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34314);
/* harmony import */ var _kiro_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _kiro_blockers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88629);
/* harmony import */ var _kiro_deliverables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65304);
/* harmony import */ var _kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _kiro_sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41113);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81937);







function phasePart(milestone, task, knowing) {
    const { workspace, facts } = knowing;
    const off = (0,_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_0__/* .kiroOff */ .L)(workspace.config);
    if (off)
        return held(`It has phases. ${off.message} ${off.hint ?? ""}`);
    const stale = (0,_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_0__/* .staleGates */ .Ew)(milestone, task, knowing);
    if (!stale.ok)
        return held(stale.problem.message);
    const [changed] = stale.value;
    if (changed)
        return { kind: "stale", phase: changed.phase };
    const order = (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task);
    const phase = (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .openPhase */ .yc)(milestone, task) ?? order.at(-1) ?? "";
    const sight = (0,_kiro_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(workspace, { milestone: milestone.id, task: task.id, phase }, facts);
    if (!sight.ok)
        return held(sight.problem.message);
    const closed = closedReason(sight.value, knowing);
    if (closed !== null)
        return held(closed);
    return (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isLast */ .NE)(order, phase) ? { kind: "work", phase } : toLeaveBehind(sight.value, knowing);
}
function held(reason) {
    return { kind: "held", reason: reason.trim() };
}
/** Why nothing can be done in a phase, whoever does the task; null where it is open. */
function closedReason(sight, knowing) {
    const { milestone, task, phase } = sight;
    const { id } = task;
    switch (task.kiro_workflow.phases[phase]?.status ?? "pending") {
        case "waiting_approval":
        case "in_review": return waitingReason(sight, knowing);
        case "blocked":
        case "rejected": return `${blockedReason(sight, knowing)} When that is settled: \`milestone kiro submit ${milestone.id} ${id}\`.`;
        case "pending": return untold(sight, knowing);
        default: return null;
    }
}
function waitingReason(sight, knowing) {
    const blockers = blockersIn(sight, knowing);
    const asked = blockers.flatMap((blocker) => (blocker.kind === "approver" ? [blocker.name] : []));
    const rest = blockers.filter(({ kind }) => kind !== "approver").map(_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockerText */ .E6);
    const said = [...(asked.length > 0 ? [`${sight.phase} waits for the approval of ${joined(asked)}`] : []), ...rest].join("; ");
    return said === "" ? `Phase ${sight.phase} waits for an approval. See \`milestone kiro status ${sight.milestone.id}\`.` : sentence(said);
}
/** Who rejected it and why, or what the file says. */
function blockedReason(sight, knowing) {
    const rejected = blockersIn(sight, knowing).find(({ kind }) => kind === "rejected");
    const own = sight.task.kiro_workflow.phases[sight.phase]?.["blocked_reason"];
    return sentence(rejected ? (0,_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockerText */ .E6)(rejected) : `${sight.phase} is blocked${typeof own === "string" ? `: ${own}` : ""}`);
}
/** A phase behind another begins by itself only where the settings say so. */
function untold({ milestone, task, phase }, { workspace: { config } }) {
    const order = (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task);
    const before = order[order.indexOf(phase) - 1];
    if (before === undefined || config.kiro_workflow.auto_transition)
        return null;
    return `Phase ${phase} begins when somebody says so: \`milestone kiro transition ${milestone.id} ${task.id} ${before} ${phase}\`.`;
}
/** What stands in the way of a phase, without other tasks: those are waited for anyway. */
function blockersIn({ milestone, task, approval }, { workspace: { config }, facts }) {
    const blockers = (0,_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersOf */ .be)(milestone, task, { files: facts.deliverables ?? null, approval, config, counts: (0,_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_0__/* .localOpens */ .$H)(config, facts) });
    return blockers.filter(({ kind }) => kind !== "dependency");
}
function joined(names) {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function toLeaveBehind(sight, knowing) {
    const { task, phase } = sight;
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .doneBy */ .gx)(task).kind !== "agent")
        return held(peopleReason(sight, knowing));
    return { kind: isToBeWritten(sight, knowing) ? "write" : "submit", phase };
}
function peopleReason(sight, knowing) {
    const { milestone, task, phase } = sight;
    const put = `\`milestone kiro submit ${milestone.id} ${task.id}\``;
    const blockers = blockersIn(sight, knowing);
    const open = blockers.flatMap((blocker) => (blocker.kind === "deliverable" ? [blocker.name] : []));
    const said = blockers.filter(({ kind }) => kind !== "deliverable").map((blocker) => ` ${sentence((0,_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockerText */ .E6)(blocker))}`).join("");
    if (open.length === 0)
        return `What ${phase} is to leave behind is there; people put it up with ${put}.${said}`;
    return `People${task.assigned_to === null ? "" : ` (${task.assigned_to})`} write ${joined(open)} of ${phase}, then put it up with ${put}.${said}`;
}
/** Something is missing, or the last word on it asks for another text than the one that is there. */
function isToBeWritten({ milestone, task, phase, approval, files, exhibits }, { facts }) {
    const missing = (0,_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverableBlockers */ .pm)({ milestone, task, phase }, { files: facts.deliverables ?? null });
    const round = (0,_kiro_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval);
    const isSentBack = round !== null && (round.status === "changes_requested" || round.status === "rejected");
    return missing.length > 0 || files.length === 0 || (isSentBack && (0,_kiro_deliverables_js__WEBPACK_IMPORTED_MODULE_6__/* .drift */ .UL)(round.deliverables, exhibits).length === 0);
}


/***/ }),

/***/ 70736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   _n: () => (/* binding */ isPutAside)
/* harmony export */ });
/* unused harmony export leaseInTheWay */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35774);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73212);
// Which session an execution goes on with, and whether it may begin at all.




/**
 * The newest session that is not completed, as far as the settings and the order want it; the same for a session that is
 * named. Problems: `session-active` (somebody is at work, or it is somebody else's), `session-not-found`, and the file's own
 * where the named session cannot be read.
 */
function choose(sessions, wish) {
    const lease = leaseInTheWay(sessions.leases, wish);
    if (lease)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .activeProblem */ .OV)((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .holdingOf */ .JO)(lease), wish));
    const chosen = wish.resume.kind === "session" ? named(sessions, wish, wish.resume.id) : newest(sessions, wish);
    if (!chosen.ok)
        return chosen;
    const { session, warnings } = chosen.value;
    const corrupted = sessions.broken.filter((file) => !isPutAside(file)).map(({ id }) => id);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ corrupted, warnings, ...(session ? { kind: "resume", session } : { kind: "new" }) });
}
function isPutAside({ path }) {
    return /(?:^|\/)corrupted-[^/]*$/.test(path);
}
/** With several people at work each is in the way of their own only. */
function leaseInTheWay(leases, { milestone, actor, config }) {
    const shared = config.session_management.multi_user;
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive" && (!shared || lease.standing.holder.owner === actor)) ?? null;
}
const FRESH = { session: null, warnings: [] };
function named(sessions, wish, id) {
    const broken = sessions.broken.find((file) => file.id === id);
    const session = sessions.records.find((record) => record.session.id === id)?.session;
    if (!session && broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(broken.problem);
    if (!session)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownSession */ .xx)(sessions, id));
    if (session.milestone_id !== wish.milestone)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(`Session ${id} is of ${session.milestone_id}, not of ${wish.milestone}.`, `Say \`milestone execute ${session.milestone_id} --resume-session ${id}\`.`));
    if (!isOpen(session))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(`Session ${id} is ${session.status}: there is nothing to go on with.`, `Without --resume-session a new one is started.`));
    return (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(othersProblem(session, wish));
}
function notFound(message, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", message, { hint });
}
function newest(sessions, wish) {
    const { milestone, config, resume } = wish;
    const own = sessions.records.filter(({ session }) => session.milestone_id === milestone && isOpen(session));
    const open = own.filter(({ session }) => !config.session_management.multi_user || (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish));
    const [record] = open.sort((left, right) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(left.session, right.session));
    if (resume.kind === "latest" && (!record || !config.features.session_management))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(none(wish));
    if (!record)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    const { session } = record;
    const unfinished = ["active", "paused"].includes((0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(record, { ...wish, leases: sessions.leases }));
    if (!(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTake */ .zL)(session, wish))
        return resume.kind === "latest" || unfinished ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(othersProblem(session, wish)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    if (resume.kind === "latest")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] });
    if (!config.features.session_management)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(FRESH);
    return config.session_management.auto_resume ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session, warnings: [] }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ session: null, warnings: [leftAlone(session)] });
}
function isOpen({ status }) {
    return status !== "completed" && status !== "corrupted";
}
function none({ milestone, config }) {
    if (!config.features.session_management)
        return notFound(`No saved session found for ${milestone}: features.session_management is off.`, `Run \`milestone config set features.session_management true\`, or execute without --resume.`);
    return (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noneOf */ .kO)(milestone);
}
function leftAlone({ id, milestone_id, status }) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-exists", `A session of ${milestone_id} exists (${id}, ${status}); a new one is started, since session_management.auto_resume is off.`, {
        hint: `Go on with it by \`milestone execute ${milestone_id} --resume\`.`,
    });
}
/** Another person's session, until it may be taken over. */
function othersProblem(session, { config, now }) {
    const { id, milestone_id, owner, host } = session;
    const ago = Date.parse(now) - (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(session);
    const left = config.session_timeout * 1_000 - ago;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${id} of ${milestone_id} belongs to ${owner}${host === null ? "" : ` on ${host}`}, saved ${(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(ago)} ago.`, {
        hint: `It can be taken over in ${(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(left)}, or when its owner is changed: \`milestone session own ${id} NAME\`.`,
    });
}


/***/ }),

/***/ 35774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   Q4: () => (/* binding */ NO_SESSIONS),
/* harmony export */   kO: () => (/* binding */ noneOf),
/* harmony export */   oF: () => (/* binding */ SessionRef),
/* harmony export */   xx: () => (/* binding */ unknownSession)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66387);
// Finding the session that somebody means, by its id or by its milestone.





const SessionRef = { ..._model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .SimpleName */ .iQ, label: "ID", hint: "Name a session by its id, or its milestone; `milestone session list` shows them." };
/** Where nothing is known of sessions. */
const NO_SESSIONS = { records: [], broken: [], strays: [], leases: [] };
/**
 * A session by its id; for a milestone the one that is being worked on, else its newest. Problems: `session-not-found`, and the
 * file's own where it is there and cannot be read.
 */
function findSession(sessions, workspace, reference) {
    const exact = sessions.records.find(({ session }) => session.id === reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const broken = sessions.broken.find(({ id }) => id === reference);
    if (broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(broken.problem);
    const milestone = (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findMilestone */ .sR)(workspace, reference);
    if (!milestone.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unknownSession(sessions, reference));
    const { id } = milestone.value;
    const live = sessions.leases.find((lease) => lease.milestone === id && lease.standing.state === "alive")?.standing.holder.session;
    const own = sessions.records.filter(({ session }) => session.milestone_id === id);
    const found = own.find(({ session }) => session.id === live) ?? own[0];
    return found ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(found) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(noneOf(id));
}
function unknownSession(sessions, id) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, sessions.records.map(({ session }) => session.id));
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `There is no saved session ${id}.`, { hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone session list`." });
}
/** `milestone` null: of any. */
function noneOf(milestone) {
    const of = milestone === null ? "" : ` for ${milestone}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `No saved session found${of}.`, { hint: `Start one with \`milestone execute ${milestone ?? "ID"}\`.` });
}


/***/ }),

/***/ 31950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   fp: () => (/* binding */ applyEntry),
/* harmony export */   zu: () => (/* binding */ newStep)
/* harmony export */ });
/** A step that nothing has happened to yet. */
function newStep(task) {
    return { task, status: "queued", attempts: 0, exit_code: null, started_at: null, finished_at: null, seat: null, reason: null, commit: null, merged: false, tail: null };
}
function stepsOf({ steps }) {
    return new Map(steps.map((step) => [step.task, step]));
}
/**
 * Puts what an entry says in its place, in the time of one look-up. An entry states what is, never what it adds: applied
 * again, with all that follow it, it changes nothing.
 */
function applyEntry(steps, entry) {
    steps.set(entry.task, stepAfter(steps.get(entry.task) ?? newStep(entry.task), entry));
}
function stepAfter(step, entry) {
    switch (entry.kind) {
        case "started": return { ...newStep(entry.task), status: "running", attempts: entry.attempt, started_at: entry.at, seat: entry.seat };
        case "finished": return { ...step, ...entry.outcome, attempts: entry.attempt, finished_at: entry.at };
        case "dispatched": return { ...step, run: entry.run, run_url: entry.url };
        case "merged": return { ...step, commit: entry.commit, merged: true };
        case "again": return { ...step, status: "queued", reason: entry.reason, commit: null, merged: false };
    }
}
/**
 * The session as its journal leaves it; its record is what some of the same entries came to. A step that is `running` then
 * is being done, or was when the runner died.
 */
function replay(session, entries) {
    if (entries.length === 0)
        return session;
    const steps = stepsOf(session);
    for (const entry of entries)
        applyEntry(steps, entry);
    return { ...session, steps: [...steps.values()] };
}


/***/ }),

/***/ 50899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ executionPlan),
/* harmony export */   d: () => (/* binding */ chainText)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81937);
/* harmony import */ var _rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39590);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);
// What an execution would do: waves, critical path, expected time, and the commands that would run.





const HOUR_MS = 3_600_000;
/** Longer lists say no more than their number does. */
const LISTED_MAX = 20;
const CHAIN_SHOWN_MAX = 12;
/** Of a command beside its task; the whole of it stands below. */
const COMMAND_LENGTH_MAX = 60;
/** Hours are rounded to hundredths. */
function executionPlan(parts) {
    const plan = planOf(parts);
    return { data: dataOf(plan), reply: replyOf(plan) };
}
function planOf(parts) {
    const { tasks } = parts.milestone;
    const [finished, held] = [tasks.filter(({ id }) => parts.parts.get(id)?.kind === "done"), tasks.filter(({ id }) => parts.parts.get(id)?.kind === "held")];
    const [satisfied, waiting] = [finished, held].map((some) => new Set(some.map(({ id }) => id)));
    const expected = (0,_rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_3__/* .forecast */ .g3)({ ...parts, tasks, satisfied: satisfied ?? new Set(), held: waiting ?? new Set() }, _rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatedMs */ .pu);
    const runs = new Set(expected.waves.flat());
    const behind = tasks.filter(({ id }) => !runs.has(id) && parts.parts.get(id)?.kind === "do");
    return { ...parts, expected, finished, held, behind, unestimated: tasks.filter(({ id, estimated_hours }) => runs.has(id) && estimated_hours === null) };
}
function dataOf({ milestone, agents, coordination, expected, config, ...plan }) {
    const { id, status, progress } = milestone;
    return {
        session: null,
        milestone: { id, status, progress },
        plan: {
            agents, coordination,
            waves: expected.waves,
            critical_path: { tasks: expected.criticalPath.tasks, hours: hours(expected.criticalPath.ms) },
            expected_hours: hours(expected.makespan),
            unestimated: plan.unestimated.map((task) => task.id),
            finished: plan.finished.map((task) => task.id),
            held: plan.held.map((task) => ({ task: task.id, reason: reasonOf(plan, task) })),
            behind: plan.behind.map((task) => task.id),
            commands: (0,_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)(milestone, config),
        },
    };
}
function hours(ms) {
    return Math.round((100 * ms) / HOUR_MS) / 100;
}
function reasonOf({ parts }, { id }) {
    const part = parts.get(id);
    return part?.kind === "held" ? part.reason : "";
}
function replyOf(plan) {
    const { milestone, expected, finished, held, behind, config, agents, coordination } = plan;
    const commands = (0,_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)(milestone, config);
    const later = [...held.map((task) => `${task.id} ${task.title}: ${reasonOf(plan, task)}`), ...behind.map((task) => `${task.id} ${task.title}: it waits for ${waitsFor(plan, task)}.`)];
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(`Plan of ${milestone.id}: ${milestone.title}`),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)(facts(plan)),
        ...(expected.waves.length > 0 ? [waveTable(plan)] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Nothing is left that could run now.")]),
        ...section("Finished already", finished.map(({ id, title }) => `${id} ${title}`)),
        ...section("Not in this session", later),
        ...(commands.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("Commands that could run"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commands.join("\n"), "sh")] : []),
        ...(expected.waves.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G5)(`milestone execute ${milestone.id} --agents ${agents} --coordination ${coordination}`, "to do it")] : []),
    ];
}
function facts({ milestone, expected, agents, coordination, finished, unestimated }) {
    const runs = expected.waves.reduce((sum, wave) => sum + wave.length, 0);
    const { tasks, ms } = expected.criticalPath;
    const guessed = unestimated.length === 0 ? "" : ` (${unestimated.length} without an estimate ${unestimated.length === 1 ? "counts" : "count"} an hour)`;
    return [
        ["tasks", `${runs} to do of ${milestone.tasks.length}, ${finished.length} finished already`],
        ["agents", `${agents}, ${coordination}`],
        ...(tasks.length === 0 ? [] : [["critical path", `${chainText(tasks)} (${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms)})`], ["expected", `${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(expected.makespan)}${guessed}`]]),
    ];
}
/** A long chain is shown by its two ends. */
function chainText(parts) {
    if (parts.length <= CHAIN_SHOWN_MAX)
        return parts.join(" → ");
    const half = CHAIN_SHOWN_MAX / 2;
    return [...parts.slice(0, half), `… ${parts.length - CHAIN_SHOWN_MAX} more …`, ...parts.slice(-half)].join(" → ");
}
function waveTable({ milestone, expected }) {
    const tasks = new Map(milestone.tasks.map((task) => [task.id, task]));
    const rows = expected.waves.flatMap((wave, index) => wave.map((id, place) => {
        const task = tasks.get(id);
        return [place === 0 ? String(index + 1) : "", id, task?.title ?? "", task ? howText(task) : "", task && task.estimated_hours !== null ? (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)((0,_rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatedMs */ .pu)(task)) : "", task?.dependencies.join(", ") ?? ""];
    }));
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["wave", "task", "title", "how", "estimate", "waits for"], rows);
}
function howText(task) {
    const how = (0,_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .doneBy */ .gx)(task);
    if (how.kind === "run")
        return shortened(how.line);
    return how.kind === "agent" || how.kind === "workflow" ? `${how.kind} ${how.name}` : "people";
}
function shortened(line) {
    const [first = "", ...others] = line.split("\n");
    const start = first.slice(0, COMMAND_LENGTH_MAX).toWellFormed();
    return start === first && others.length === 0 ? first : `${start} …`;
}
/** Those that keep a task from running in this session. */
function waitsFor({ held, behind }, task) {
    const open = new Set([...held, ...behind].map(({ id }) => id));
    return (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .upTo */ .jB)(task.dependencies.filter((id) => open.has(id)), CHAIN_SHOWN_MAX).join(", ");
}
function section(title, items) {
    return items.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(title), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .upTo */ .jB)(items, LISTED_MAX))];
}


/***/ }),

/***/ 75898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sessionsOf: () => (/* binding */ sessionsOf)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
/* harmony import */ var _core_files_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68738);
/* harmony import */ var _core_rules_session_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70736);
/* harmony import */ var _core_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73212);
/* harmony import */ var _core_rules_session_replay_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31950);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9375);
// The saved sessions of a repository: their records, brought up to their journals, and who is at work.








/** Where earlier versions kept sessions. */
const EARLIER_FOLDER = "state/sessions";
const EARLIER_FILE = "logs/session-resume.json";
/**
 * A file that cannot be read, or whose journal is damaged, is among the broken ones: nothing of it is taken for absent.
 * Problems: those of listing the folder, the journals and the leases.
 */
async function sessionsOf(snapshot, { journal, leases }) {
    const paths = await pathsOf(snapshot);
    if (!paths.ok)
        return paths;
    const [texts, journals, held] = await Promise.all([(0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .readTexts */ .Z7)(snapshot, paths.value), journal.list(), leases.list()]);
    if (!journals.ok)
        return journals;
    if (!held.ok)
        return held;
    const records = [];
    const broken = [];
    const known = new Set();
    for (const [path, text] of texts) {
        const here = await recordOf(path, text, { snapshot, journal, journals: journals.value });
        if ("problem" in here)
            broken.push(here);
        else if (!known.has(here.session.id))
            records.push(here);
        known.add("problem" in here ? here.id : here.session.id);
    }
    records.sort((left, right) => (0,_core_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .newestFirst */ .ll)(left.session, right.session));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ records, broken, strays: journals.value.filter((id) => !known.has(id)), leases: held.value });
}
/** Today's folder first: what it has is not looked for in the others. */
async function pathsOf(snapshot) {
    const paths = [];
    for (const folder of [_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.sessions, EARLIER_FOLDER]) {
        const names = await snapshot.list(folder);
        if (!names.ok)
            return names;
        paths.push(...names.value.filter((name) => /^(?!\.|backup-).+\.(?:ya?ml|json)$/.test(name)).map((name) => `${folder}/${name}`));
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)([...paths, EARLIER_FILE]);
}
async function recordOf(path, text, { snapshot, journal, journals }) {
    const broken = (fault, session = null) => ({ id: idOf(path), path, text: text.ok ? text.value : null, problem: fault, session });
    if (!text.ok)
        return broken(text.problem);
    const read = (0,_core_files_session_js__WEBPACK_IMPORTED_MODULE_2__/* .readSession */ .l)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(snapshot, path));
    if (!read.ok)
        return broken(read.problem);
    if ((0,_core_rules_session_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .isPutAside */ ._n)({ path }))
        return broken(putAside((0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(snapshot, path), read.value.id), read.value);
    const here = journals.includes(read.value.id);
    const entries = here ? await journal.read(read.value.id) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)([]);
    return entries.ok ? { session: (0,_core_rules_session_replay_js__WEBPACK_IMPORTED_MODULE_7__/* .replay */ .eZ)(read.value, entries.value), path, here } : broken(entries.problem);
}
function putAside(path, id) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `Session ${id} was put aside as corrupted; it can be read again.`, { at: { path }, hint: `Take it up again with \`milestone session restore ${id}\`.` });
}
function idOf(path) {
    return /(?:corrupted-)?([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? path;
}


/***/ })

};
