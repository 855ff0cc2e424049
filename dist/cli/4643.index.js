export const id = 4643;
export const ids = [4643,7217];
export const modules = {

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ instantAt)
/* harmony export */ });
// Instants as ISO 8601 UTC text, reckoned without a clock.
const UTC = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "short", timeStyle: "medium" });
/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970. */
function instantAt(epochMs) {
    return `${UTC.format(epochMs).replace(" ", "T")}Z`;
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ youth),
/* harmony export */   Ty: () => (/* binding */ judgeAll),
/* harmony export */   gk: () => (/* binding */ ownedBranches),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   l0: () => (/* binding */ hindrance),
/* harmony export */   qZ: () => (/* binding */ archiveTagOf),
/* harmony export */   tR: () => (/* binding */ NO_BRANCHES),
/* harmony export */   v_: () => (/* binding */ branchRefOf)
/* harmony export */ });
/* unused harmony exports REASONS, judge */
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1004);
/* harmony import */ var _execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3067);
/* harmony import */ var _session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3212);



/** Why a branch stays, in the order in which it is looked for. */
const REASONS = (/* unused pure expression or super */ null && ([
    "trunk", "shared-name", "orphan", "bare-name", "protected", "checked-out", "pull-request", "unreadable", "milestone-open", "in-use",
    "git-off", "cleanup-off", "preserved", "not-merged", "too-young", "tag-taken", "moved", "refused",
]));
const DAY_MS = 86_400_000;
/**
 * The branches that carry one of the names under which a milestone's work may lie, character by character, and those that
 * are only called so and have no milestone; by name. Everything else is somebody else's.
 */
function ownedBranches({ paths, milestones, config }, branches) {
    const naming = config.git_integration;
    const claims = new Map();
    for (const id of new Set([...paths.keys(), ...milestones.keys()]))
        for (const name of (0,_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .branchNamesOf */ .CF)(id, naming))
            claims.set(name, [...(claims.get(name) ?? []), id]);
    const owned = branches.flatMap((branch) => {
        const claimed = claims.get(branch.name) ?? [];
        const [milestone = null] = claimed.length === 1 ? claimed : [];
        return claimed.length > 0 || (0,_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .idNamedBy */ .IF)(branch.name, naming) !== null ? [{ branch, milestone, claimed }] : [];
    });
    return owned.sort((left, right) => (left.branch.name < right.branch.name ? -1 : 1));
}
/** Those whose fate depends on whether their work is merged. */
function unproven(workspace, facts) {
    return ownedBranches(workspace, facts.branches).filter((owned) => fixture(owned, workspace, facts) === null && openness(owned, workspace) === null).map(({ branch }) => branch);
}
/** What a clean-up does with each. */
function judge(owned, around) {
    const proof = around.facts.merged.get(owned.branch.name) ?? null;
    return { ...owned, proof, kept: hindrance(owned, around) ?? switchedOff(around.workspace.config) ?? unfinished(owned, around, proof) };
}
/** What stands in the way of taking a branch away, even where its work is safe. */
function hindrance(owned, around) {
    return fixture(owned, around.workspace, around.facts) ?? openness(owned, around.workspace) ?? use(owned, around);
}
/** Reasons that lie in the branch itself. */
function fixture({ branch, milestone, claimed }, { config }, { trunks, pulls }) {
    if (trunks.some(({ name }) => name === branch.name) || branch.name === config.git_integration.state_branch)
        return kept("trunk");
    if (claimed.length > 1)
        return kept("shared-name", claimed.join(", "));
    if (milestone === null)
        return kept("orphan");
    if (branch.name === milestone || branch.name === (0,_execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(milestone))
        return kept("bare-name");
    if (branch.isProtected)
        return kept("protected");
    if (branch.checkedOut !== null)
        return kept("checked-out", branch.checkedOut);
    const pull = pulls.get(branch.name);
    return pull === undefined ? null : kept("pull-request", `#${pull}`);
}
function openness({ milestone: id }, { milestones }) {
    const milestone = milestones.get(id ?? "");
    if (!milestone)
        return kept("unreadable", id ?? "");
    return (0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isMilestoneDone */ .JC)(milestone.status) ? null : kept("milestone-open", milestone.status);
}
/** A session that may be at work somewhere else counts as one that is. */
function use({ milestone }, { workspace: { config }, sessions, now }) {
    const lease = (0,_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .liveLease */ .ln)(sessions.leases, milestone ?? "");
    if (lease)
        return kept("in-use", lease.standing.holder.session);
    const record = sessions.records.find((one) => one.session.milestone_id === milestone && (0,_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .presenceOf */ .Fq)(one, { leases: sessions.leases, config, now }) !== "gone");
    return record ? kept("in-use", record.session.id) : null;
}
function switchedOff({ agents, git_integration }) {
    if (!agents.git_integration)
        return kept("git-off");
    if (git_integration.branch_cleanup === "off")
        return kept("cleanup-off");
    return git_integration.preserve_completed ? kept("preserved") : null;
}
function unfinished({ milestone: id }, { workspace, now }, proof) {
    if (proof === null)
        return kept("not-merged");
    const { branch_cleanup, cleanup_after_days } = workspace.config.git_integration;
    return branch_cleanup === "aggressive" ? null : youth({ milestone: workspace.milestones.get(id ?? ""), proof, now, ageMs: cleanup_after_days * DAY_MS });
}
/** Where nobody knows when the work was done, it is young. */
function youth({ milestone, proof, now, ageMs }) {
    const instants = [milestone?.completed_at, proof?.at].map((instant) => Date.parse(instant ?? "")).filter((ms) => !Number.isNaN(ms));
    if (instants.length === 0)
        return kept("too-young");
    const leftMs = Math.max(...instants) + ageMs - Date.parse(now);
    return leftMs <= 0 ? null : kept("too-young", (0,_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(leftMs));
}
function kept(reason, detail = "") {
    return { reason, detail };
}
const NO_BRANCHES = { branches: [], trunks: [], pulls: new Map(), merged: new Map() };
/** Every branch of ours as a clean-up sees it. */
function judgeAll(around) {
    return ownedBranches(around.workspace, around.facts.branches).map((owned) => judge(owned, around));
}
function branchRefOf({ branch }) {
    return `refs/heads/${branch.name}`;
}
/** Where an archived branch is found again. */
function archiveTagOf({ branch }) {
    return `refs/tags/archive/${branch.name}`;
}
/** What was to go and is still there, with what came in between; the others as they were judged. */
function settled(verdict, unmoved = new Map()) {
    if (verdict.kept !== null)
        return verdict;
    for (const [ref, reason] of [[archiveTagOf(verdict), "tag-taken"], [branchRefOf(verdict), "moved"]]) {
        const problem = unmoved.get(ref);
        if (problem !== undefined)
            return { ...verdict, kept: problem === null ? kept(reason) : kept("refused", problem.message) };
    }
    return verdict;
}


/***/ }),

/***/ 7217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* unused harmony export changesState */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
// What each event does to the workspace: the one place where state changes.





/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
function evolve(workspace, events, now) {
    const changed = new Map();
    for (const event of events)
        evolveOne(workspace, event, { changed, now });
    let state = workspace;
    // Progress follows from the tasks, so that it is looked at once, however many events there are.
    for (const { milestone, path, isNew } of changed.values()) {
        const whole = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .withProgress */ .E0)(milestone);
        state = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .withMilestone */ .Pp)(isNew ? { ...state, exists: true } : state, isNew ? whole : stamped(whole, now), path);
    }
    return state;
}
function evolveOne({ milestones, paths }, event, { changed, now }) {
    const { event_type, milestone_id: id, details } = event;
    if (event_type === "milestone_created")
        return created(details, changed);
    const before = changed.get(id);
    const milestone = before?.milestone ?? milestones.get(id);
    const change = CHANGES[event_type];
    if (!milestone || !change)
        return;
    const path = event_type === "milestone_archived" ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .completedPath */ .vD)(id) : (before?.path ?? paths.get(id));
    changed.set(id, { milestone: change(milestone, details, event.at ?? now), path, isNew: before?.isNew ?? false });
}
/** An event without a milestone records one that came as a file. */
function created(details, changed) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(details["milestone"]))
        return;
    const milestone = _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse(details["milestone"]);
    changed.set(milestone.id, { milestone, path: (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(milestone.id), isNew: true });
}
/** `progress.last_update` is kept true where somebody keeps it. */
function stamped(milestone, now) {
    if (typeof milestone.progress["last_update"] !== "string")
        return milestone;
    return { ...milestone, progress: { ...milestone.progress, last_update: now } };
}
/** What is written down and changes no milestone. */
const RECORDS = {
    milestone_activated: null, milestone_deleted: null, progress_updated: null, task_committed: null, dependency_blocker: null,
    task_dependency_blocker: null, risk_identified: null, blockers_escalated: null, kiro_phase_updated: null, kiro_phase_transition: null,
    kiro_task_completed: null, kiro_approval_requested: null, kiro_approval_granted: null, kiro_approval_rejected: null,
    session_created: null, session_resumed: null, session_ended: null, checkpoint_created: null, state_initialized: null, state_saved: null,
    state_loaded: null, state_restored: null, state_recovered: null, state_modified: null, state_cleaned: null, branch_created: null,
    branch_synced: null, pr_created: null, conflict_detected: null, auto_commit: null, operation_failed: null, agent_deployed: null,
    git_operation: null, storage_initialized: null, migration_completed: null, migration_monitoring: null, backup_restored: null,
    scale_status: null, scale_detection_initialized: null, performance_metric: null,
};
/** null marks a record, which changes nothing; a created milestone is a change of the workspace, not of a milestone. */
const CHANGES = {
    milestone_created: null,
    milestone_updated: (milestone, { fields }) => updated(milestone, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? fields : {}),
    milestone_modified: modified,
    milestone_completed: (milestone, _details, now) => ({ ...milestone, status: "completed", completed_at: milestone.completed_at ?? now }),
    milestone_archived: archived,
    status_updated: (milestone, { new_status }, now) => withStatus(milestone, milestoneStatus(new_status), now),
    task_started: (milestone, details, now) => withTask(milestone, details, (task) => ({ ...task, status: "in_progress", started_at: task.started_at ?? now })),
    task_completed: (milestone, details, now) => withTask(milestone, details, (task) => unblocked({ ...task, status: "completed", completed_at: now })),
    task_status_changed: taskStatusChanged,
    dependency_added: (milestone, { requires }) => withRequires(milestone, (ids) => [...new Set([...ids, ...strings(requires)])]),
    dependency_resolved: (milestone, { requires }) => withRequires(milestone, (ids) => ids.filter((id) => !strings(requires).includes(id))),
    blocker_detected: blocked,
    ...RECORDS,
};
/** Whether events of this type change the workspace. */
function changesState(type) {
    return type === "milestone_created" || CHANGES[type] !== null;
}
function updated(milestone, fields) {
    return settled(_model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse({ ...milestone, ...fields }), Object.keys(fields));
}
/** Whoever gives a field a value settles what a merge left open about it. */
function settled(milestone, places) {
    const { conflicts, ...rest } = milestone;
    if (!Array.isArray(conflicts))
        return milestone;
    const open = conflicts.filter((record) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(record) || !places.some((place) => record["at"] === place || String(record["at"]).startsWith(`${place}/`)));
    return open.length === 0 ? { ...rest } : { ...rest, conflicts: open };
}
function modified(milestone, { tasks_added, tasks_changed, tasks_removed }) {
    const removed = new Set(strings(tasks_removed));
    const kept = milestone.tasks.filter((task) => !removed.has(task.id));
    const changed = kept.map((task) => {
        const fields = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(tasks_changed) ? tasks_changed[task.id] : undefined;
        return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(withoutNulls({ ...task, ...fields })) : task;
    });
    const added = Array.isArray(tasks_added) ? tasks_added.map((task) => _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(task)) : [];
    const places = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(tasks_changed) ? Object.entries(tasks_changed).flatMap(([id, fields]) => Object.keys((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? fields : {}).map((field) => `tasks/${id}/${field}`)) : [];
    return settled({ ...milestone, tasks: [...changed, ...added] }, places);
}
/** null takes a field away. */
function withoutNulls(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
function archived(milestone, { reason, forced, open_tasks }, now) {
    const archive = forced === true ? { archive: { reason, forced, open_tasks, was: milestone.status } } : milestone.status === "cancelled" ? { archive: { was: "cancelled" } } : {};
    const completed_at = milestone.completed_at ?? (forced === true || milestone.status === "cancelled" ? null : now);
    return { ...milestone, status: "archived", completed_at, ...archive };
}
function withStatus(milestone, status, now) {
    const completed_at = status === "completed" ? (milestone.completed_at ?? now) : status === "archived" ? milestone.completed_at : null;
    const blockers = milestone.status === "blocked" && status !== "blocked" ? milestone.blockers.filter((blocker) => blocker.task_id !== null) : milestone.blockers;
    return { ...milestone, status, completed_at, blockers };
}
/** A word that is no status is a fault of whoever wrote the event. */
function milestoneStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .MILESTONE_STATUSES */ .uW.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a milestone`);
    return status;
}
function taskStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .TASK_STATUSES */ .Hi.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a task`);
    return status;
}
function taskStatusChanged(milestone, details, now) {
    const status = taskStatus(details["new_status"]);
    const reason = typeof details["reason"] === "string" ? details["reason"] : undefined;
    const changed = withTask(milestone, details, (task) => {
        const started_at = status === "in_progress" ? (task.started_at ?? now) : status === "pending" ? null : task.started_at;
        const next = unblocked({ ...task, status, started_at, completed_at: status === "completed" ? now : null });
        return status === "blocked" && reason !== undefined ? { ...next, blocked_reason: reason } : next;
    });
    return status === "blocked" ? changed : { ...changed, blockers: changed.blockers.filter((blocker) => blocker.task_id !== details["task_id"]) };
}
function unblocked(task) {
    const { blocked_reason: _gone, ...rest } = task;
    return { ...rest };
}
function withTask(milestone, { task_id }, change) {
    return { ...milestone, tasks: milestone.tasks.map((task) => (task.id === task_id ? change(task) : task)) };
}
function withRequires(milestone, change) {
    return { ...milestone, dependencies: { ...milestone.dependencies, requires: change(milestone.dependencies.requires) } };
}
function blocked(milestone, { reason, task_id, type }, now) {
    const blocker = { ...(typeof type === "string" && { type }), reason: String(reason), task_id: typeof task_id === "string" ? task_id : null, since: now };
    return { ...milestone, blockers: [...milestone.blockers, blocker] };
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   JO: () => (/* binding */ holdingOf),
/* harmony export */   OV: () => (/* binding */ activeProblem),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   ln: () => (/* binding */ liveLease),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Who is at work on a milestone, whether a session's process lives, and who may go on with a session.

function presenceOf({ session, here }, { leases, config, now }) {
    const lease = leases.find(({ standing }) => standing.holder.session === session.id);
    if (lease?.standing.state === "alive")
        return "alive";
    const known = lease !== undefined || here || session.status !== "active";
    return known || isStale(session, config, now) ? "gone" : "elsewhere";
}
/** The status that is true: a session whose process is gone is not active. */
function statusOf(record, around) {
    const { status } = record.session;
    return status === "active" && presenceOf(record, around) === "gone" ? "paused" : status;
}
/** The lease of a milestone that somebody holds and lives; of several owners' the first. */
function liveLease(leases, milestone) {
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive") ?? null;
}
/** Whether a person may go on with a session: its owner, everybody where sessions are shared, and whoever comes after `session_timeout`. */
function mayTake(session, { actor, config, now }) {
    const { shared_sessions, user_isolation } = config.session_management;
    return session.owner === "" || session.owner === actor || shared_sessions || !user_isolation || isStale(session, config, now);
}
function isStale(session, config, now) {
    return Date.parse(now) - instantOf(session) > config.session_timeout * 1_000;
}
/** When it was last saved, in milliseconds since 1970; 0 where it does not say. */
function instantOf({ saved_at, started_at }) {
    const at = Date.parse(saved_at ?? started_at ?? "");
    return Number.isNaN(at) ? 0 : at;
}
function newestFirst(left, right) {
    return instantOf(right) - instantOf(left) || (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);
}
function holdingOf({ milestone, standing: { holder } }) {
    return { ...holder, milestone };
}
/** The refusal that names owner, host and age. */
function activeProblem({ milestone, session, owner, host, since }, { now }) {
    const ms = Date.parse(now) - Date.parse(since);
    const age = Number.isNaN(ms) ? "" : `, for ${ageText(ms)}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${owner || "somebody"} on ${host} is at work on ${milestone} with ${session}${age}.`, {
        hint: `Wait until it ends, watch it with \`milestone watch ${milestone}\`, or stop it with \`milestone session stop ${session}\`.`,
    });
}
const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]];
/** "3 minutes": a span of milliseconds in its largest unit. */
function ageText(ms) {
    const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? ["second", 1_000];
    const count = Math.max(0, Math.floor(ms / size));
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ workspaceNow),
/* harmony export */   RK: () => (/* binding */ configNow),
/* harmony export */   dZ: () => (/* binding */ stateRef),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wj: () => (/* binding */ freshSight)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3445);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6566);
/* harmony import */ var _core_files_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8738);
/* harmony import */ var _core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1349);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1004);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6387);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3025);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9375);
// The state of a milestone at one commit of the state branch, for showing it.










/** Problems: those of reading, `milestone-not-found`. */
async function lookAt(venue, milestone, snapshot) {
    const { settings } = venue.ports;
    const first = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(snapshot, { scope: { milestones: [milestone] }, settings });
    if (!first.ok)
        return first;
    const found = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findMilestone */ .sR)(first.value.workspace, milestone);
    if (!found.ok)
        return found;
    const { requires } = found.value.dependencies;
    const all = requires.length === 0 ? first : await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(snapshot, { scope: { milestones: [found.value.id, ...requires] }, settings });
    if (!all.ok)
        return all;
    const { milestones, config } = all.value.workspace;
    const waitsFor = requires.filter((id) => !(0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_8__/* .isMilestoneDone */ .JC)(milestones.get(id)?.status ?? "planned"));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ milestone: found.value, config, waitsFor, session: await sessionOf(found.value, snapshot) });
}
/** The session that it is, or was last, executed in, as its log says; what cannot be read is not shown. */
async function sessionOf({ id, execution }, snapshot) {
    const log = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z)(snapshot, [(0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)])).get((0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id));
    const events = log?.ok ? (0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_1__.readEvents)(log.value, (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)).events : [];
    const session_id = events.findLast((event) => event.session_id !== null)?.session_id ?? execution.session_id;
    if (session_id === null || !(0,_core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__/* .isSessionId */ .Sd)(session_id))
        return null;
    const path = (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionPath */ .kz)(session_id);
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z)(snapshot, [path])).get(path);
    const session = text?.ok ? (0,_core_files_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readSession */ .l)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .p)(snapshot, path)) : null;
    return session?.ok ? session.value : null;
}
/** The full name of the state branch; who knows the configuration says it. Problems: those of the forge. */
async function stateRef({ forge }, { git_integration: { state_branch } }) {
    if (state_branch !== null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(`refs/heads/${state_branch}`);
    const place = await forge.place();
    return place.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(`refs/heads/${place.value.defaultBranch}`) : place;
}
/** The newest state. Problems: those of the forge and of the repository. */
async function freshSight(venue, known) {
    const config = known ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(known) : await configNow(venue);
    if (!config.ok)
        return config;
    const ref = await stateRef(venue, config.value);
    if (!ref.ok)
        return ref;
    const commit = await venue.refs.at(ref.value);
    if (!commit.ok)
        return commit;
    if (commit.value === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-found", `There is no state branch ${ref.value}.`));
    const [snapshot, at] = await Promise.all([venue.ports.repository.snapshot({ for: "read", ref: commit.value }), venue.refs.committedAt(commit.value)]);
    if (!snapshot.ok)
        return snapshot;
    if (!at.ok)
        return at;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ commit: commit.value, at: at.value, snapshot: snapshot.value });
}
/** The configuration of the state branch. Problems: those of the repository. */
async function configNow({ ports: { repository, settings } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)((await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfig */ .Z)(snapshot.value, { settings })).reading.config);
    }
    finally {
        await snapshot.value.release();
    }
}
/** Every milestone of the state branch. Problems: those of the repository. */
async function workspaceNow({ ports }) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(snapshot.value, { scope: "all", settings: ports.settings });
        return loaded.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(loaded.value.workspace) : loaded;
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutRoutine: () => (/* binding */ carryOutRoutine)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var base_problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/rules/authority.js
var authority = __webpack_require__(2315);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(8164);
// EXTERNAL MODULE: ./lib/core/base/instant.js
var base_instant = __webpack_require__(911);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/engine/upkeep/catch-up.js
// Catching up: what was said and done on a forge while nobody listened.



/** As far as a sweep looks back that is not told otherwise. */
const DAY_MS = 86_400_000;
/** Comments first: what they say may be about tasks that an issue completes. Both are tried. In a dry run, where no venue is needed, nobody is answered. */
async function catchUp(venue, { caller, since }) {
    const instant = (0,base_instant/* instantAt */.l)(Date.parse(caller.now()) - ((0,duration/* parseDuration */.E9)(since) ?? DAY_MS));
    if (caller.dryRun || venue === null)
        return { data: { since: instant }, reply: [(0,base_reply/* text */.Qq)("A dry run answers nobody.")], warnings: [], problem: null, changes: [], diff: "" };
    const [{ sweep }, { reconcile }, { refresh }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5445), __webpack_require__.e(8676), __webpack_require__.e(9231), __webpack_require__.e(3987), __webpack_require__.e(3482)]).then(__webpack_require__.bind(__webpack_require__, 3482)), __webpack_require__.e(/* import() */ 1221).then(__webpack_require__.bind(__webpack_require__, 1221)), Promise.all(/* import() */[__webpack_require__.e(5445), __webpack_require__.e(8676), __webpack_require__.e(3982)]).then(__webpack_require__.bind(__webpack_require__, 3982))]);
    const swept = await sweep(venue, { since: instant });
    const reconciled = await reconcile(venue, { since: instant });
    const comments = swept.handled.map(({ comment, handled }) => ({ url: comment.url, outcome: handled.outcome, error: handled.problem }));
    const refreshed = await refresh(venue, { since: instant });
    const { completed, refused } = reconciled;
    return {
        data: { since: instant, next: swept.next, comments, left: swept.left, completed, refused: refused.map(({ problem, ...one }) => ({ ...one, error: problem })), refreshed: refreshed.shown },
        reply: reply(swept, reconciled, refreshed),
        warnings: [], problem: swept.problem ?? reconciled.problem ?? refreshed.problem, changes: [], diff: "",
    };
}
function reply({ handled, left }, { completed, refused }, { shown }) {
    const items = [
        ...handled.map(({ comment, handled: { outcome, problem } }) => `${comment.url} ${problem?.message ?? outcome}`),
        ...completed.map(({ milestone, task, by }) => `${milestone} ${task} is complete, by ${by}`),
        ...refused.map(({ task, by, problem }) => `${task} stays as it is, though ${by}: ${problem.message}`),
        ...shown.map((url) => `${url} shows the newest state`),
        ...(left > 0 ? [`${left} left for the next time`] : []),
    ];
    return items.length === 0 ? [(0,base_reply/* text */.Qq)("Nothing was missed.")] : [(0,base_reply/* list */.p_)(items)];
}

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/core/views/upkeep/parts.js

function upkeepView(parts) {
    const done = parts.filter(({ skipped, reply }) => skipped === null && reply.length > 0);
    return [(0,base_reply/* table */.tp)(["part", "", ""], parts.map(cells)), ...done.flatMap(({ part, reply }) => [(0,base_reply/* heading */.R_)(part), ...reply])];
}
function cells({ part, skipped, problem }) {
    if (skipped !== null)
        return [part, "skipped", skipped];
    return problem ? [part, "failed", problem.message] : [part, "done", ""];
}

// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/engine/transact.js + 4 modules
var transact = __webpack_require__(8910);
// EXTERNAL MODULE: ./lib/core/rules/branches.js
var branches = __webpack_require__(580);
// EXTERNAL MODULE: ./lib/core/rules/execution/commands.js
var commands = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/core/views/execution/progress.js
var progress = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/conversation/pull.js
// The pull request of a milestone: what was done, by which commits, and what proves it.








/** GitHub takes 65,536; its own rendering adds to it. */
const BODY_LENGTH_MAX = 60_000;
/** GitHub takes 256; with squash it becomes the subject of a commit. */
const TITLE_LENGTH_MAX = 120;
const DESCRIPTION_LENGTH_MAX = 4_000;
const CELL_LENGTH_MAX = 160;
const CRITERIA_MAX = 30;
const VERIFY_MAX = 3;
/** GitHub links commits from seven characters on. */
const COMMIT_LENGTH = 8;
/** `body` is Markdown of at most 60,000 characters that begins with its marker. */
function pull_pullText(draft) {
    const { milestone } = draft;
    const sections = [pullMarker(milestone.id), summaryOf(milestone), criteria(milestone), evidence(draft), openTasks(milestone), foot(draft)];
    const note = `The rest is left out; ${codeSpan(`milestone show ${milestone.id}`)} tells it.`;
    return {
        title: upToLength(commitLine(`${milestone.id}: ${milestone.title}`), TITLE_LENGTH_MAX),
        body: shortened(`${sections.filter((section) => section !== "").join("\n\n")}\n`, { room: BODY_LENGTH_MAX, note }),
    };
}
function summaryOf({ id, title, description, status, progress: { tasks_completed, tasks_total } }) {
    const said = description.trim();
    return [`**${inlineText(`${id}: ${title}`)}** – ${words(status)}, ${tasks_completed} of ${tasks_total} tasks completed.`, ...(said === "" ? [] : [paragraph(upToLength(said, DESCRIPTION_LENGTH_MAX))])].join("\n\n");
}
function criteria({ success_criteria }) {
    if (success_criteria.length === 0)
        return "";
    return ["#### Success criteria, to be looked at", "", ...upTo(success_criteria, CRITERIA_MAX).map((item) => `- ${lineText(upToLength(item, DESCRIPTION_LENGTH_MAX))}`)].join("\n");
}
function evidence({ milestone, session }) {
    const steps = new Map((session?.steps ?? []).map((step) => [step.task, step]));
    const done = milestone.tasks.filter((task) => isTaskOver(task.status));
    if (done.length === 0)
        return "";
    const rows = done.map((task) => rowOf(task, steps.get(task.id)));
    return ["#### What was done", "", tableHead(["Task", "Title", "Outcome", "Commit", "What proves it"]), ...rows].join("\n");
}
function rowOf(task, step) {
    const commit = step?.commit && step.merged ? step.commit.slice(0, COMMIT_LENGTH) : "";
    return tableRow([task.id, upToLength(task.title, CELL_LENGTH_MAX), words(task.status), commit, proofOf(task, step)]);
}
function proofOf(task, step) {
    if (step?.status !== "completed")
        return task.status === "completed" ? "said by a person, or done earlier" : "";
    const passed = upTo(verifyLines(task).map((line) => upToLength(line, CELL_LENGTH_MAX)), VERIFY_MAX);
    return [step.exit_code === null ? "" : `exit code ${step.exit_code}`, passed.length === 0 ? "" : `passed: ${passed.join("; ")}`].filter((text) => text !== "").join(", ");
}
function openTasks({ tasks }) {
    const open = tasks.filter((task) => !isTaskOver(task.status));
    if (open.length === 0)
        return "";
    const lines = open.slice(0, CRITERIA_MAX).map(({ id, title, status }) => `- ${codeSpan(id)} ${inlineText(upToLength(title, CELL_LENGTH_MAX))} (${words(status)})`);
    return ["#### Still open", "", ...lines, ...(open.length > CRITERIA_MAX ? [`- and ${open.length - CRITERIA_MAX} more`] : [])].join("\n");
}
function foot({ session, run }) {
    const parts = [...(session === null ? [] : [`Session ${codeSpan(session.id)}`]), ...(run === null ? [] : [linked("run", run)])];
    const checks = "GitHub holds back the checks of a pull request that a workflow opened: if they do not start, use “Approve workflows to run” below, or close and reopen it. With a GitHub App's token they start by themselves.";
    return [...(parts.length === 0 ? [] : [`${parts.join(" · ")}`]), `<sub>${checks}</sub>`].join("\n\n");
}

;// CONCATENATED MODULE: ./lib/engine/execution/propose.js
// The pull request of an executed milestone: opened or brought up to date, and merged where the settings say so and all is green.




/** Null where the branch has nothing that its base lacks. Problems: those of the forge. */
async function propose(venue, proposal) {
    const tip = await newsOf(venue, proposal);
    if (!tip.ok || tip.value === null)
        return tip.ok ? ok(null) : tip;
    const text = pullText({ ...proposal, run: venue.run });
    const pull = await venue.pulls.propose({ ...text, head: proposal.branch, base: proposal.base });
    if (!pull.ok)
        return pull;
    const current = await brought(venue, pull.value, text);
    if (!current.ok)
        return current;
    return mergedWhereWanted(venue, proposal, { pull: current.value, commit: tip.value });
}
/** The tip of the branch where the base lacks something of it. Problem besides: `branch-missing`. */
async function newsOf({ refs }, { branch, base }) {
    const [tip, trunk] = await Promise.all([refs.at(`refs/heads/${branch}`), refs.at(`refs/heads/${base}`)]);
    if (!tip.ok)
        return tip;
    if (!trunk.ok)
        return trunk;
    if (tip.value === null || trunk.value === null)
        return failed(missing(tip.value === null ? branch : base));
    const contained = await refs.contains(trunk.value, tip.value);
    return contained.ok ? ok(contained.value ? null : tip.value) : contained;
}
function missing(branch) {
    return problem("branch-missing", `GitHub has no branch ${branch}.`, { hint: "Push it, then open the pull request by hand or execute again." });
}
/** One that a person wrote stays as it is. */
async function brought({ pulls }, pull, text) {
    const isSame = pull.body === text.body && pull.title === text.title;
    return isSame || readPullMarker(pull.body) === null ? ok(pull) : pulls.edit(pull.number, text);
}
/** Problems: those of the forge; `conflict` where the branch has moved on. */
async function mergedWhereWanted({ pulls }, { milestone, config }, { pull, commit }) {
    const open = { number: pull.number, url: pull.url, merged: null, waiting: [] };
    const { auto_merge, merge_strategy } = config.git_integration;
    if (!auto_merge || milestone.status !== "completed" || pull.isDraft)
        return (0,result.ok)(open);
    const checks = await pulls.checks(commit);
    if (!checks.ok)
        return checks;
    if (checks.value.state !== "green")
        return (0,result.ok)({ ...open, waiting: checks.value.waiting });
    const merged = await pulls.merge(pull.number, { commit, strategy: merge_strategy, title: `${pull.title} (#${pull.number})` });
    return merged.ok ? (0,result.ok)({ ...open, merged: merged.value.commit }) : merged;
}

// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(3014);
;// CONCATENATED MODULE: ./lib/engine/upkeep/forge-branches.js
// The branches of a repository on a forge: merged by pull request or by commits, as the API tells.

function forgeBranches(grounds) {
    const { refs } = grounds;
    return {
        refs,
        trunks: (configured) => trunks(grounds, configured),
        async merged(branch, among) {
            const contained = await containedIn(refs, branch, among);
            return contained.ok && contained.value === null ? byPull(grounds, branch, among) : contained;
        },
        requested: () => requested(grounds),
    };
}
async function trunks({ forge, refs }, configured) {
    const place = await forge.place();
    if (!place.ok)
        return place;
    const found = [];
    for (const name of new Set([...(configured === null ? [] : [configured]), place.value.defaultBranch])) {
        const commit = await refs.at(`refs/heads/${name}`);
        if (!commit.ok)
            return commit;
        if (commit.value !== null)
            found.push({ name, commit: commit.value });
    }
    return (0,result.ok)(found);
}
/** It was merged when its last commit was made, or later. */
async function containedIn(refs, { commit }, among) {
    for (const trunk of among) {
        const contained = await refs.contains(trunk.commit, commit);
        if (!contained.ok)
            return contained;
        if (!contained.value)
            continue;
        const at = await refs.committedAt(commit);
        return at.ok ? (0,result.ok)({ how: "contained", at: at.value, pull: null }) : at;
    }
    return (0,result.ok)(null);
}
/** A squash or a rebase leaves other commits: what proves it is a merged pull request whose head was this very commit. */
async function byPull({ forge, pulls }, { name, commit }, among) {
    const found = await pulls.of(name, "all");
    if (!found.ok)
        return found;
    const isProof = ({ head, base, mergedAt }) => mergedAt !== null && head.branch === name && head.commit === commit && head.repository === forge.name && among.some((trunk) => trunk.name === base.branch);
    const pull = found.value.find(isProof);
    return (0,result.ok)(pull?.mergedAt ? { how: "pull-request", at: pull.mergedAt, pull: pull.number } : null);
}
/** A fork's branch of the same name is another branch. */
async function requested({ forge, pulls }) {
    const open = await pulls.open();
    if (!open.ok)
        return open;
    const named = new Map();
    for (const { number, head, base } of open.value) {
        named.set(base.branch, number);
        if (head.repository === forge.name)
            named.set(head.branch, number);
    }
    return (0,result.ok)(named);
}

;// CONCATENATED MODULE: ./lib/engine/upkeep/merge-pulls.js







/** Each is tried; the problem is that of the first that could not be merged. */
async function mergePulls(venue) {
    const workspace = await (0,look/* workspaceNow */.AK)(venue);
    if (!workspace.ok)
        return (0,ask/* stopped */.ce)(workspace.problem);
    const ready = await readyPulls(venue, workspace.value);
    if (!ready.ok)
        return (0,ask/* stopped */.ce)(ready.problem);
    const looked = [];
    for (const { pull, milestone } of ready.value) {
        const merged = await mergedWhereWanted(venue, { milestone, config: workspace.value.config }, { pull, commit: pull.head.commit });
        const common = { pull, milestone: milestone.id, merged: null, waiting: [] };
        looked.push(merged.ok ? { ...common, ...merged.value, problem: null } : { ...common, problem: merged.problem });
    }
    const data = looked.map(({ pull, milestone, merged, waiting, problem }) => ({ number: pull.number, url: pull.url, milestone, merged, waiting, error: problem }));
    const failure = looked.find(({ problem }) => problem !== null)?.problem ?? null;
    return { data: { pulls: data }, reply: [looked.length === 0 ? (0,base_reply/* text */.Qq)("No pull request waits to be merged.") : (0,base_reply/* list */.p_)(looked.map(told))], warnings: [], problem: failure, changes: [], diff: "" };
}
function told({ pull, milestone, merged, waiting, problem }) {
    const name = `Pull request ${pull.number} of ${milestone}`;
    if (problem)
        return `${name} is not merged: ${problem.message}`;
    return merged === null ? `${name} waits for ${waiting.join(", ") || "people"}` : `${name} is merged`;
}
/** Those of our own branches into a branch that work is merged into; a fork's branch of the same name is none of ours. */
async function readyPulls(venue, workspace) {
    const open = await venue.pulls.open();
    if (!open.ok || open.value.length === 0)
        return open.ok ? (0,result.ok)([]) : open;
    const trunks = await forgeBranches(venue).trunks(workspace.config.git_integration.state_branch);
    if (!trunks.ok)
        return trunks;
    return (0,result.ok)(open.value.flatMap((pull) => {
        const branch = { name: pull.head.branch, commit: pull.head.commit, isProtected: false, checkedOut: null };
        const [owned] = pull.head.repository === venue.forge.name && trunks.value.some(({ name }) => name === pull.base.branch) ? (0,branches/* ownedBranches */.gk)(workspace, [branch]) : [];
        const milestone = workspace.milestones.get(owned?.milestone ?? "");
        return milestone?.status === "completed" ? [{ pull, milestone }] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/engine/upkeep/maintain.js
// maintain: everything that is due, each part as a verb of its own; none keeps another from its turn.









/** `data.parts` tells of each; the problem is that of the first that failed. */
async function maintain(grounds, turn) {
    const due = await dueParts(grounds, turn.caller);
    if (!due.ok)
        return (0,ask/* stopped */.ce)(due.problem);
    const done = [];
    for (const one of due.value)
        done.push(await carriedOut(one, grounds, turn));
    const parts = done.map(({ part }) => part);
    const wrong = parts.filter((part) => part.problem !== null);
    const finished = done.flatMap((one) => one.finished ?? []);
    return {
        data: { parts: parts.map(({ part, skipped, problem: failure, data }) => ({ part, ok: failure === null, skipped, data, error: failure })) },
        reply: upkeepView(parts),
        warnings: finished.flatMap(({ warnings }) => warnings),
        problem: verdict(wrong, parts.length),
        changes: finished.flatMap(({ changes }) => changes),
        diff: finished.map(({ diff }) => diff).join(""),
    };
}
function verdict([first, ...others], all) {
    if (!first?.problem)
        return null;
    const message = `${first.part}: ${first.problem.message}`;
    return { ...first.problem, message: others.length === 0 ? message : `${others.length + 1} of ${all} parts failed. ${message}` };
}
/** What the settings ask for, in the order in which it is done. */
async function dueParts({ ports, venue }, { dryRun }) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    const loaded = await (0,load/* load */.H)(snapshot.value, { scope: "none", settings: ports.settings });
    await snapshot.value.release();
    if (!loaded.ok)
        return loaded;
    const { git_integration, features } = loaded.value.workspace.config;
    const unless = (off, todo) => (off === null ? todo : { skip: off });
    const outside = venue === null ? "there is no access to GitHub here" : dryRun ? "a dry run does nothing on GitHub" : null;
    return (0,result.ok)([
        { part: "scale", todo: { line: "scale status" } },
        { part: "sessions", todo: unless(features.session_management ? null : "features.session_management is off", { line: "session cleanup --stale" }) },
        { part: "pulls", todo: unless(git_integration.auto_merge ? outside : "git_integration.auto_merge is off", mergePulls) },
        { part: "branches", todo: unless(git_integration.auto_cleanup_branches ? null : "git_integration.auto_cleanup_branches is off", { line: "branch cleanup" }) },
        { part: "comments", todo: unless(outside, (at, turn) => catchUp(at, turn)) },
        { part: "health", todo: { line: venue === null ? "doctor" : "check" } },
    ]);
}
async function carriedOut({ part, todo }, grounds, turn) {
    if (typeof todo === "object" && "skip" in todo)
        return { part: { part, skipped: todo.skip, problem: null, data: null, reply: [] }, finished: null };
    const caller = named(turn.caller, part);
    const finished = await caught(() => (typeof todo === "object" ? carriedOutLine(grounds, todo.line, caller) : onForge(todo, grounds, { ...turn, caller })));
    return { part: { part, skipped: null, problem: finished.problem, data: finished.data, reply: finished.reply }, finished };
}
async function onForge(todo, { venue }, turn) {
    if (venue === null)
        throw new TypeError("there is no forge");
    return todo(venue, turn);
}
/** Each part is a request of its own, so that one which comes again is known again. */
function named(caller, part) {
    return { ...caller, yes: true, request: { ...caller.request, id: `${caller.request.id}/${part}` } };
}
/** One verb's line, as ordinary as if somebody had typed it. */
async function carriedOutLine({ ports }, line, caller) {
    const { call } = await (0,parse/* parseLine */.A)(line, "cli");
    if (!call.ok)
        return (0,ask/* stopped */.ce)(call.problem);
    const { verb, ...rest } = call.value;
    if (verb.kind === "query")
        return (0,ask/* ask */.kA)(ports, { verb, ...rest }, caller);
    if (verb.kind === "command")
        return (0,transact.transact)(ports, { verb, ...rest }, caller);
    throw new TypeError(`${verb.name} is no part of a routine`);
}
/** A fault in one part is no reason to leave the others undone. */
async function caught(work) {
    try {
        return await work();
    }
    catch (error) {
        return (0,ask/* stopped */.ce)((0,base_problem/* problem */.CC)("unexpected", `A fault in this program: ${error instanceof Error ? error.message : String(error)}`));
    }
}

;// CONCATENATED MODULE: ./lib/engine/upkeep/routine.js
// Routines: verbs that are made of others, carried out one after the other.





async function carryOutRoutine(grounds, { verb, args }, caller) {
    const allowed = (0,authority/* authorize */.Gq)({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args });
    if (!allowed.ok)
        return (0,ask/* stopped */.ce)(allowed.problem);
    const { kind, since } = verb.routine(args);
    if (kind === "maintain")
        return maintain(grounds, { caller, since });
    if (grounds.venue === null && !caller.dryRun)
        return (0,ask/* stopped */.ce)(noForge(verb.name));
    return catchUp(grounds.venue, { caller, since });
}
function noForge(verb) {
    return (0,base_problem/* problem */.CC)("prerequisite-missing", `${verb} reads comments on GitHub, and has no access to it here.`, { hint: "Run it in the Action (mode: sweep) or in the app." });
}


/***/ })

};
