export const id = 5085;
export const ids = [5085,438];
export const modules = {

/***/ 63314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutHere: () => (/* binding */ carryOutHere),
  openLine: () => (/* binding */ openLine)
});

// EXTERNAL MODULE: ./lib/core/base/encode/plain.js
var plain = __webpack_require__(5569);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(61667);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/rules/authority.js
var authority = __webpack_require__(52315);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/upkeep/catch-up.js
var catch_up = __webpack_require__(10357);
// EXTERNAL MODULE: ./lib/engine/upkeep/maintain.js + 8 modules
var maintain = __webpack_require__(35323);
;// CONCATENATED MODULE: ./lib/engine/upkeep/routine.js
// Routines: verbs that are made of others, carried out one after the other.





async function carryOutRoutine(grounds, { verb, args }, caller) {
    const allowed = (0,authority/* authorize */.Gq)({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args });
    if (!allowed.ok)
        return (0,ask/* stopped */.ce)(allowed.problem);
    const order = verb.routine(args);
    if (!("since" in order))
        return (await __webpack_require__.e(/* import() */ 8886).then(__webpack_require__.bind(__webpack_require__, 38886))).carryOutOrder(grounds, order, caller);
    const { kind, since } = order;
    if (kind === "maintain")
        return (0,maintain/* maintain */.Y)(grounds, { caller, since });
    if (grounds.venue === null && !caller.dryRun)
        return (0,ask/* stopped */.ce)(noForge(verb.name));
    return (0,catch_up/* catchUp */.x)(grounds.venue, { caller, since });
}
function noForge(verb) {
    return (0,problem/* problem */.CC)("prerequisite-missing", `${verb} reads comments on GitHub, and has no access to it here.`, { hint: "Run it in the Action (mode: sweep) or in the app." });
}

// EXTERNAL MODULE: ./lib/cli/confirm.js
var cli_confirm = __webpack_require__(21317);
;// CONCATENATED MODULE: ./lib/cli/routine.js
// Routines on the command line: somebody who is there may be asked, and sees how far long work has come.




/** What is over within a second needs no progress. */
const QUIET_MS = 1_000;
const CLEAR = "\r\u001b[K";
async function carryOutHere(ports, invocation, { globals, caller }) {
    const watched = process.stderr.isTTY === true && !globals.quiet && process.env["TERM"] !== "dumb";
    const line = openLine((text) => void process.stderr.write(text), () => performance.now());
    const asked = (sentence) => {
        line.clear();
        return (0,cli_confirm.confirm)(sentence, process.env);
    };
    try {
        return await carryOutRoutine({ ports: { ...ports, confirm: asked, ...(watched && { progress: line.show }) }, venue: null }, invocation, caller);
    }
    finally {
        line.clear();
    }
}
/** One line that is written over again; `write` goes to a terminal, `now` counts milliseconds. */
function openLine(write, now) {
    const began = now();
    let shown = "";
    const clear = () => {
        if (shown !== "")
            write(CLEAR);
        shown = "";
    };
    return {
        clear,
        show: ({ step, done, total }) => {
            if (now() - began < QUIET_MS)
                return;
            const text = (0,plain/* plainLine */.h)(total === 0 ? step : `${step}: ${(0,bar/* wholePercent */.p)((done / total) * 100)} %`);
            if (text === shown)
                return;
            write(`${CLEAR}${text}`);
            shown = text;
        },
    };
}


/***/ }),

/***/ 19796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   w_: () => (/* binding */ commitLine)
/* harmony export */ });
// Texts for commit messages: one line, no control characters, nothing that GitHub or CI would act on.
/** What git's own commands show of a subject without cutting it. */
const SUBJECT_LENGTH_MAX = 72;
/** A subject of at most 72 characters, cut with an ellipsis. */
function commitSubject(text) {
    const line = commitLine(text);
    return line.length <= SUBJECT_LENGTH_MAX ? line : `${line.slice(0, SUBJECT_LENGTH_MAX - 1).trimEnd()}…`;
}
/**
 * Somebody's words as part of one line: closing keywords, cross references and mentions are broken by a zero-width joiner,
 * addresses of issues too; the tokens that make CI skip a commit lose their brackets, and a leading `Word:` can be no
 * trailer of a line of its own.
 */
function commitLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/\[([^[\]]{0,40}(?<![a-z])(?:skip|no)(?![a-z])[^[\]]{0,40})\]/gi, "($1)")
        .replace(/\*{3}(no_ci)\*{3}/gi, "$1")
        .replace(/\/(issues|pull|pulls|discussions)\/(?=\d)/gi, `/$1/${JOINER}`)
        .replace(/#(?=\w)|(?<!\w)@(?=\w)/g, (mark) => `${mark}${JOINER}`)
        .replace(/\bGH-(?=\d)/gi, (match) => `${match}${JOINER}`);
}
const JOINER = "\u2060";
/** Subject, body and trailers as git keeps them; control characters become spaces, so that none can end a line. */
function messageText({ subject, body, trailers }) {
    const paragraphs = [
        oneLine(subject) || "milestone",
        body.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ").trim(),
        trailers.map(([key, value]) => `${key.replace(/[^A-Za-z0-9-]/g, "-")}: ${oneLine(value)}`).join("\n"),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
function oneLine(text) {
    return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
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
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
/* harmony import */ var _execution_branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63067);
/* harmony import */ var _session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73212);



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

/***/ 57217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* unused harmony export changesState */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21097);
/* harmony import */ var _kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48104);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13303);
// What each event does to the workspace: the one place where state changes.






/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
function evolve(workspace, events, now) {
    const changed = new Map();
    for (const event of events)
        evolveOne(workspace, event, { changed, now });
    let state = workspace;
    // Progress follows from the tasks, so that it is looked at once, however many events there are.
    for (const { milestone, path, isNew } of changed.values()) {
        const whole = (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .withProgress */ .E0)(milestone);
        state = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .withMilestone */ .Pp)(isNew ? { ...state, exists: true } : state, isNew ? whole : stamped(whole, now), path);
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
    const path = event_type === "milestone_archived" ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .completedPath */ .vD)(id) : (before?.path ?? paths.get(id));
    changed.set(id, { milestone: change(milestone, details, event.at ?? now), path, isNew: before?.isNew ?? false });
}
/** An event without a milestone records one that came as a file. */
function created(details, changed) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(details["milestone"]))
        return;
    const milestone = _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse(details["milestone"]);
    changed.set(milestone.id, { milestone, path: (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .activePath */ .iW)(milestone.id), isNew: true });
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
    task_dependency_blocker: null, risk_identified: null, blockers_escalated: null,
    kiro_task_completed: null, kiro_approval_requested: null, kiro_approval_granted: null, kiro_approval_rejected: null,
    session_created: null, session_resumed: null, session_ended: null, checkpoint_created: null, state_initialized: null, state_saved: null,
    state_loaded: null, state_restored: null, state_recovered: null, state_modified: null, state_cleaned: null, branch_created: null,
    branch_synced: null, pr_created: null, conflict_detected: null, auto_commit: null, operation_failed: null, agent_deployed: null,
    git_operation: null, storage_initialized: null, migration_completed: null, migration_monitoring: null, backup_restored: null,
    scale_status: null, scale_detection_initialized: null, performance_metric: null, database_issues: null, backend_switched: null,
    scale_threshold_approaching: null, kiro_approval_reopened: null, kiro_approval_bypassed: null,
};
/** null marks a record, which changes nothing; a created milestone is a change of the workspace, not of a milestone. */
const CHANGES = {
    milestone_created: null,
    milestone_updated: (milestone, { fields }) => updated(milestone, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? fields : {}),
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
    kiro_enabled: _kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .kiroEnabled */ .Vb,
    kiro_phase_updated: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseUpdated */ .DK)(task, details, now)),
    kiro_phase_transition: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseTransition */ .P0)(task, details, now)),
    kiro_phase_overdue: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOverdue */ .wV)(task, details, now)),
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
    const open = conflicts.filter((record) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(record) || !places.some((place) => record["at"] === place || String(record["at"]).startsWith(`${place}/`)));
    return open.length === 0 ? { ...rest } : { ...rest, conflicts: open };
}
function modified(milestone, { tasks_added, tasks_changed, tasks_removed }) {
    const removed = new Set(strings(tasks_removed));
    const kept = milestone.tasks.filter((task) => !removed.has(task.id));
    const changed = kept.map((task) => {
        const fields = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tasks_changed) ? tasks_changed[task.id] : undefined;
        return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(withoutNulls({ ...task, ...fields })) : task;
    });
    const added = Array.isArray(tasks_added) ? tasks_added.map((task) => _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(task)) : [];
    const places = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tasks_changed) ? Object.entries(tasks_changed).flatMap(([id, fields]) => Object.keys((0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? fields : {}).map((field) => `tasks/${id}/${field}`)) : [];
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
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .MILESTONE_STATUSES */ .uW.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a milestone`);
    return status;
}
function taskStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .TASK_STATUSES */ .Hi.find((one) => one === word);
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

/***/ 48104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ phaseUpdated),
/* harmony export */   P0: () => (/* binding */ phaseTransition),
/* harmony export */   Vb: () => (/* binding */ kiroEnabled),
/* harmony export */   wV: () => (/* binding */ phaseOverdue)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
// What events about phases do to a task.



/** What a phase gathers on its way, which putting it back to the beginning takes away. */
const GATHERED = ["started_at", "completed_at", "approved_at", "approved_by", "approval_notes", "blocked_at", "blocked_reason", "overdue_at"];
/** The phase gets a status, and the instant at which it did. What is worked on, or waits, is where the task stands. */
function phaseUpdated(task, { phase, status, by, reason }, now) {
    if (typeof phase !== "string")
        return task;
    const wanted = _model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV.find((known) => known === status);
    const own = task.kiro_workflow.phases[phase];
    if (!own || wanted === undefined)
        return task;
    const said = { by: typeof by === "string" ? by : null, reason: typeof reason === "string" ? reason : null };
    const changed = wanted === "pending" ? cleared(own) : { ...withoutBlock(own), status: wanted, ...momentOf(own, wanted, { now, ...said }) };
    const stands = wanted !== "approved" && wanted !== "completed";
    return withKiro(stands && wanted !== "pending" ? begun(task, now) : task, { ...task.kiro_workflow, ...(stands && { current_phase: phase }), phases: { ...task.kiro_workflow.phases, [phase]: changed } });
}
function cleared(phase) {
    const rest = { ...phase, status: "pending" };
    for (const name of GATHERED)
        Reflect.deleteProperty(rest, name);
    return rest;
}
/** A phase that goes on is blocked no more. */
function withoutBlock(phase) {
    const rest = { ...phase };
    for (const name of ["blocked_at", "blocked_reason"])
        Reflect.deleteProperty(rest, name);
    return rest;
}
function momentOf(phase, status, { now, by, reason }) {
    const started = phase["started_at"] ?? now;
    switch (status) {
        case "in_progress":
        case "waiting_approval": return { started_at: started };
        case "approved": return { started_at: started, completed_at: phase["completed_at"] ?? now, approved_at: now, ...(by !== null && { approved_by: by }) };
        case "completed": return { started_at: started, completed_at: now };
        case "blocked":
        case "rejected": return { blocked_at: now, ...(reason !== null && { blocked_reason: reason }) };
        default: return {};
    }
}
/** The task stands in the next phase, which begins. */
function phaseTransition(task, { to_phase }, now) {
    if (typeof to_phase !== "string")
        return task;
    const own = task.kiro_workflow.phases[to_phase];
    if (!own)
        return task;
    const begins = own.status === "pending" ? { ...own, status: "in_progress", started_at: own["started_at"] ?? now } : own;
    return withKiro(begun(task, now), { ...task.kiro_workflow, current_phase: to_phase, phases: { ...task.kiro_workflow.phases, [to_phase]: begins } });
}
/** Said once: it is in the file from then on. */
function phaseOverdue(task, { phase }, now) {
    const own = typeof phase === "string" ? task.kiro_workflow.phases[phase] : undefined;
    if (!own || typeof phase !== "string")
        return task;
    return withKiro(task, { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, [phase]: { ...own, overdue_at: now } } });
}
/** A milestone, or tasks that were added to one, gets phases: `configuration` for the milestone, `tasks` by id. */
function kiroEnabled(milestone, { configuration, tasks }) {
    const phases = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(tasks) ? tasks : {};
    return {
        ...milestone,
        kiro_configuration: { ...milestone.kiro_configuration, ...((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(configuration) ? configuration : {}), enabled: true },
        tasks: milestone.tasks.map((task) => (phases[task.id] === undefined ? task : { ...task, type: "kiro_workflow", kiro_workflow: _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .KiroTask */ .XU.parse(phases[task.id]) })),
    };
}
function begun(task, now) {
    return task.status === "pending" ? { ...task, status: "in_progress", started_at: task.started_at ?? now } : task;
}
function withKiro(task, kiro_workflow) {
    return { ...task, kiro_workflow };
}


/***/ }),

/***/ 73212:
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

/***/ 38114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ approvalsAt),
  o: () => (/* binding */ gatesOf)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvers.js
var approvers = __webpack_require__(90642);
// EXTERNAL MODULE: ./lib/core/rules/kiro/deliverables.js
var deliverables = __webpack_require__(65304);
// EXTERNAL MODULE: ./lib/core/rules/kiro/gate.js
var gate = __webpack_require__(77525);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
;// CONCATENATED MODULE: ./lib/core/rules/kiro/outlook.js






/** Of every task under Kiro that is not cancelled, each phase that people let pass, in their order. */
function outlooksOf(milestone, grounds) {
    const tasks = milestone.tasks.filter((task) => (0,phases/* isUnderKiro */.sw)(task) && task.status !== "cancelled");
    return tasks.flatMap((task) => (0,phases/* phaseOrder */.CM)(milestone, task).flatMap((phase) => outlookOf({ milestone, task, phase }, grounds) ?? []));
}
function outlookOf({ milestone, task, phase }, { approvals, files, config }) {
    const approval = approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null;
    if (!(0,gate/* gateOf */.Rv)(milestone, task, { phase, config }).needed)
        return null;
    const round = (0,kiro_approvals/* lastRound */.Hw)(approval);
    const own = files ? (0,deliverables/* exhibitsOf */.OL)((0,deliverables/* filesOfPhase */.mO)(files, { milestone: milestone.id, task: task.id, phase })) : [];
    const drifted = files === null || gone(files, round) ? null : (0,kiro_approvals/* driftOf */.$p)(approval, own);
    const stand = round ? standOf(round, drifted) : beforeRound(milestone, task, phase);
    const legacy = task.kiro_workflow.phases[phase]?.["approved_by"];
    const person = stand === "approved" && !round && typeof legacy === "string" ? [{ login: legacy, id: null }] : [];
    return { task: task.id, title: task.title, isOver: (0,model_status/* isTaskOver */.Od)(task.status), phase, stand, ...said(round, { drifted, config, person }), files: own.map(({ path }) => path) };
}
/** Behind a merge the work branch is gone, and what was passed stays passed. */
function gone({ where }, round) {
    return where === "nowhere" && round !== null && (0,kiro_approvals/* isPassed */.Hh)(round.status);
}
function standOf({ status }, drifted) {
    if (drifted || status === "reopened")
        return "changed";
    switch (status) {
        case "pending": return "waiting";
        case "auto_approved": return "timed-out";
        case "changes_requested": return "changes";
        default: return status;
    }
}
function beforeRound(milestone, task, phase) {
    const own = task.kiro_workflow.phases[phase];
    if (own?.status === "approved")
        return "approved";
    if (own && (0,phases/* isPhaseOver */.s2)(own))
        return "unasked";
    return (0,phases/* openPhase */.yc)(milestone, task) === phase ? "working" : "ahead";
}
function said(round, { drifted, config, person }) {
    if (!round)
        return { approvedBy: person, waitsFor: [], independent: false, changed: [], by: null, reason: null, head: null, opensAt: null };
    const counts = (0,kiro_approvals/* localCounts */.Gg)(config, { forge: true });
    const open = round.status === "pending" ? (0,kiro_approvals/* outstanding */.Te)(round, { counts }) : { entries: [], independent: false };
    const no = round.votes.findLast(({ decision }) => decision !== "approved");
    return {
        approvedBy: drifted?.approved_by ?? approversOf(round, { counts }), waitsFor: open.entries, independent: open.independent, changed: drifted?.paths ?? [],
        by: no?.by.login ?? null, reason: round.reason, head: round.head, opensAt: round.status === "pending" ? round.auto_approve_at : null,
    };
}
/** Those whose last word is a yes that counts, each once. */
function approversOf({ votes }, { counts }) {
    const yes = votes.filter((vote, at) => vote.decision === "approved" && (vote.source.verified || counts) && !votes.slice(at + 1).some((later) => later.role === vote.role && (0,approvers/* isSame */.Ft)(later.by, vote.by)));
    return yes.map(({ by }) => by).filter((person, at, all) => !all.slice(0, at).some((earlier) => (0,approvers/* isSame */.Ft)(earlier, person)));
}

// EXTERNAL MODULE: ./lib/engine/kiro/facts.js
var kiro_facts = __webpack_require__(79844);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
;// CONCATENATED MODULE: ./lib/engine/converse/gates/looked.js
// The gates of a milestone at one state of the state branch, held against the work branch as it is now.






/** None, and nothing asked, where no task has phases. Problem: `remote-unavailable`; whatever else cannot be read is not shown. */
async function gatesOf(venue, milestone, reading) {
    if (!milestone.tasks.some(phases/* isUnderKiro */.sw))
        return (0,result.ok)({ gates: [], work: undefined });
    const approvals = await factOf(venue, { kind: "approvals", milestone: milestone.id }, reading);
    if (!approvals.ok)
        return approvals;
    const files = await factOf(venue, { kind: "deliverables", milestone: milestone.id }, reading);
    if (!files.ok)
        return files;
    const { config } = reading.loaded.workspace;
    const there = known(venue, files.value);
    const gates = outlooksOf(milestone, { approvals: approvals.value.approvals?.approvals ?? [], files: there, config });
    return (0,result.ok)({ gates, work: there?.where === "branch" && there.branch !== null ? (there.head ?? undefined) : undefined });
}
/** Without a port nobody knows what is there. */
function known({ ports }, { deliverables = null }) {
    return ports.deliverables ? deliverables : null;
}
async function factOf({ ports, now }, wanted, { loaded, snapshot }) {
    const fact = await (0,kiro_facts.kiroFacts)(wanted, { ports, snapshot, loaded, now: now() });
    return fact.ok || fact.problem.code === "remote-unavailable" ? fact : (0,result.ok)({});
}
/** The approvals of a milestone as they are at a commit, with its id; none where it is not there. Problems: those of reading. */
async function approvalsAt({ ports, now }, { state, milestone }) {
    const snapshot = await ports.repository.snapshot({ for: "read", ...(state !== undefined && { ref: state }) });
    if (!snapshot.ok)
        return snapshot;
    try {
        const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: { milestones: [milestone] }, settings: ports.settings });
        const found = loaded.ok ? (0,find/* findMilestone */.sR)(loaded.value.workspace, milestone) : loaded;
        if (!loaded.ok || !found.ok)
            return loaded.ok ? (0,result.ok)({ id: milestone, approvals: [] }) : loaded;
        const facts = await (0,kiro_facts.kiroFacts)({ kind: "approvals", milestone: found.value.id }, { ports, snapshot: snapshot.value, loaded: loaded.value, now: now() });
        return facts.ok ? (0,result.ok)({ id: found.value.id, approvals: facts.value.approvals?.approvals ?? [] }) : facts;
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 22640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ openMembers),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   di: () => (/* binding */ ourStanding)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_kiro_approvers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90642);
/* harmony import */ var _core_rules_kiro_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77525);
/* harmony import */ var _core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16218);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
// Standing in a conversation: who speaks, by the forge's own numbers, and in which of the teams that are asked they are.





function openMembers(forge, login) {
    const asked = new Map();
    return (team) => {
        const before = asked.get(team) ?? askMember(forge, team, login);
        asked.set(team, before);
        return before;
    };
}
async function askMember(forge, team, login) {
    const [organization = "", slug = ""] = team.replace(/^@/, "").split("/");
    return forge.isMember({ organization, slug }, login);
}
/** Nobody configures so many; each costs a call. */
const TEAMS_MAX = 30;
/** What cannot be found out about teams speaks for nobody. Problem: `remote-unavailable`. */
async function standingOf(venue, { account, level, source, members, milestone }) {
    const asked = milestone === null ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]) : await teamsAsked(venue, milestone);
    const teams = asked.ok ? await teamsOf(asked.value, members) : asked;
    if (!teams.ok && teams.problem.code === "remote-unavailable")
        return teams;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ person: { login: account.login, id: account.id }, level, source, teams: teams.ok ? teams.value : null, forge: true, inTask: false, server: venue.forge.heardAt() });
}
/** The teams that any gate of a milestone asks, as the state branch has them. Problems: those of reading. */
async function teamsAsked({ ports, ...venue }, milestone) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const look = await (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)({ ports, ...venue }, milestone, snapshot.value);
        if (!look.ok)
            return look;
        const { gates, config } = look.value;
        const asked = [...entriesOf(look.value.milestone, config), ...gates.flatMap(({ waitsFor }) => waitsFor)];
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((0,_core_rules_kiro_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .teamsIn */ .ON)(asked, config).slice(0, TEAMS_MAX));
    }
    finally {
        await snapshot.value.release();
    }
}
function entriesOf(milestone, config) {
    const tasks = milestone.tasks.filter(_core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderKiro */ .sw);
    return tasks.flatMap((task) => (0,_core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOrder */ .CM)(milestone, task).flatMap((phase) => (0,_core_rules_kiro_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOf */ .Rv)(milestone, task, { phase, config }).approvers));
}
/** Those that somebody is known to be in; null where that is none, and one at least was not told of. */
async function teamsOf(asked, members) {
    const teams = [];
    let unknown = false;
    for (const team of asked) {
        const member = await members(team);
        if (!member.ok && member.problem.code === "remote-unavailable")
            return member;
        if (member.ok && member.value)
            teams.push(team);
        unknown ||= !member.ok;
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(unknown && teams.length === 0 ? null : teams);
}
/** This program itself, by the schedule or at the word of a workflow: it says nothing for anybody. */
function ourStanding({ forge }, { actor, level }) {
    return { person: { login: actor, id: null }, level, source: { via: "system", id: null, verified: false }, teams: [], forge: true, inTask: false, server: forge.heardAt() };
}


/***/ }),

/***/ 89757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ IGNORED)
/* harmony export */ });
const IGNORED = { outcome: "ignored", finished: [], problem: null };


/***/ }),

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ workspaceNow),
/* harmony export */   RK: () => (/* binding */ configNow),
/* harmony export */   dZ: () => (/* binding */ stateRef),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wj: () => (/* binding */ freshSight)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66566);
/* harmony import */ var _core_files_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68738);
/* harmony import */ var _core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41349);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21004);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66387);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63025);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9375);
/* harmony import */ var _gates_looked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38114);
// The state of a milestone at one commit of the state branch, for showing it.











/** Problems: those of reading, `milestone-not-found`. */
async function lookAt(venue, milestone, snapshot) {
    const { settings } = venue.ports;
    const first = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot, { scope: { milestones: [milestone] }, settings });
    if (!first.ok)
        return first;
    const found = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findMilestone */ .sR)(first.value.workspace, milestone);
    if (!found.ok)
        return found;
    const { requires } = found.value.dependencies;
    const all = requires.length === 0 ? first : await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot, { scope: { milestones: [found.value.id, ...requires] }, settings });
    if (!all.ok)
        return all;
    const { milestones, config } = all.value.workspace;
    const waitsFor = requires.filter((id) => !(0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_9__/* .isMilestoneDone */ .JC)(milestones.get(id)?.status ?? "planned"));
    const gates = await (0,_gates_looked_js__WEBPACK_IMPORTED_MODULE_8__/* .gatesOf */ .o)(venue, found.value, { loaded: all.value, snapshot });
    return gates.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ milestone: found.value, config, waitsFor, ...gates.value, session: await sessionOf(found.value, snapshot) }) : gates;
}
/** The session that it is, or was last, executed in, as its log says; what cannot be read is not shown. */
async function sessionOf({ id, execution }, snapshot) {
    const log = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z7)(snapshot, [(0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)])).get((0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id));
    const events = log?.ok ? (0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_1__.readEvents)(log.value, (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)).events : [];
    const session_id = events.findLast((event) => event.session_id !== null)?.session_id ?? execution.session_id;
    if (session_id === null || !(0,_core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__/* .isSessionId */ .Sd)(session_id))
        return null;
    const path = (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionPath */ .kz)(session_id);
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z7)(snapshot, [path])).get(path);
    const session = text?.ok ? (0,_core_files_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readSession */ .l)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(snapshot, path)) : null;
    return session?.ok ? session.value : null;
}
/** The full name of the state branch; who knows the configuration says it. Problems: those of the forge. */
async function stateRef({ forge }, { git_integration: { state_branch } }) {
    if (state_branch !== null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(`refs/heads/${state_branch}`);
    const place = await forge.place();
    return place.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(`refs/heads/${place.value.defaultBranch}`) : place;
}
/** The newest state. Problems: those of the forge and of the repository, `not-found` where there is no commit yet. */
async function freshSight({ ports: { repository }, refs }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    const { state: commit } = snapshot.value;
    if (commit === undefined) {
        await snapshot.value.release();
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-found", "There is no commit on the state branch yet."));
    }
    const at = await refs.committedAt(commit);
    if (at.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ commit, at: at.value, snapshot: snapshot.value });
    await snapshot.value.release();
    return at;
}
/** The configuration of the state branch. Problems: those of the repository. */
async function configNow({ ports: { repository, settings } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfig */ .Z9)(snapshot.value, { settings })).reading.config);
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
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot.value, { scope: "all", settings: ports.settings });
        return loaded.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(loaded.value.workspace) : loaded;
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 10357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ catchUp)
/* harmony export */ });
/* harmony import */ var _core_base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _core_base_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70911);
/* harmony import */ var _core_base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _converse_heard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89757);
// Catching up: what was said and done on a forge while nobody listened.




/**
 * As far as a sweep looks back that is not told otherwise. One that looks back for less comes behind a comment, and leaves the
 * gates of all milestones, some twenty calls each, to the others.
 */
const DAY_MS = 86_400_000;
/** Comments first: what they say may be about tasks that an issue completes. Both are tried. In a dry run, where no venue is needed, nobody is answered. */
async function catchUp(venue, { caller, since }) {
    const back = (0,_core_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(since) ?? DAY_MS;
    const instant = (0,_core_base_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l)(Date.parse(caller.now()) - back);
    if (caller.dryRun || venue === null)
        return { data: { since: instant }, reply: [(0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("A dry run answers nobody.")], warnings: [], problem: null, changes: [], diff: "" };
    const [{ sweep }, { reconcile }, { refresh }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5445), __webpack_require__.e(6647), __webpack_require__.e(5131), __webpack_require__.e(3766), __webpack_require__.e(3987), __webpack_require__.e(9231), __webpack_require__.e(7043)]).then(__webpack_require__.bind(__webpack_require__, 97043)), __webpack_require__.e(/* import() */ 1221).then(__webpack_require__.bind(__webpack_require__, 41221)), Promise.all(/* import() */[__webpack_require__.e(5445), __webpack_require__.e(5131), __webpack_require__.e(3982)]).then(__webpack_require__.bind(__webpack_require__, 23982))]);
    const { attendAll } = await Promise.all(/* import() */[__webpack_require__.e(5445), __webpack_require__.e(6647), __webpack_require__.e(5131), __webpack_require__.e(3766)]).then(__webpack_require__.bind(__webpack_require__, 53766));
    const swept = await sweep(venue, { since: instant });
    const reconciled = await reconcile(venue, { since: instant });
    const comments = swept.handled.map(({ comment, handled }) => ({ url: comment.url, outcome: handled.outcome, error: handled.problem }));
    const attended = back < DAY_MS ? _converse_heard_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORED */ .$ : await attendAll(venue);
    const refreshed = await refresh(venue, { since: instant });
    const { completed, refused } = reconciled;
    return {
        data: { since: instant, next: swept.next, comments, left: swept.left, completed, refused: refused.map(({ problem, ...one }) => ({ ...one, error: problem })), gates: attended.finished.map(({ line, finished }) => ({ line, error: finished.problem })), refreshed: refreshed.shown },
        reply: reply(swept, reconciled, { attended, refreshed }),
        warnings: [], problem: swept.problem ?? reconciled.problem ?? attended.problem ?? refreshed.problem, changes: [], diff: "",
    };
}
function reply({ handled, left }, { completed, refused }, { attended, refreshed: { shown } }) {
    const items = [
        ...handled.map(({ comment, handled: { outcome, problem } }) => `${comment.url} ${problem?.message ?? outcome}`),
        ...completed.map(({ milestone, task, by }) => `${milestone} ${task} is complete, by ${by}`),
        ...refused.map(({ task, by, problem }) => `${task} stays as it is, though ${by}: ${problem.message}`),
        ...attended.finished.map(({ line, finished: { problem } }) => (problem ? `${line}: ${problem.message}` : line)),
        ...shown.map((url) => `${url} shows the newest state`),
        ...(left > 0 ? [`${left} left for the next time`] : []),
    ];
    return items.length === 0 ? [(0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("Nothing was missed.")] : [(0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items)];
}


/***/ }),

/***/ 35323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ carriedOutLine),
  Y: () => (/* binding */ maintain)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var base_problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
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

// EXTERNAL MODULE: ./lib/engine/converse/gates/standing.js
var standing = __webpack_require__(22640);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/engine/notify/deliver.js + 1 modules
var deliver = __webpack_require__(32970);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/sha256.js
var sha256 = __webpack_require__(41331);
;// CONCATENATED MODULE: ./lib/core/rules/notice/alerts.js
// Alerts as notices: what happened to the system itself, told once a day as long as it goes on.


const KINDS = {
    scale_threshold_approaching: ["scale_threshold", "A threshold of scale is near"],
    scale_status: ["scale_threshold", "Another backend is due"],
    backend_switched: ["backend_switched", "The backend was switched"],
    database_issues: ["database_issue", "The database could not be asked"],
    performance_metric: ["performance", "An operation is slower than it may be"],
};
/** Null where nobody is told of such a thing. Two of the same day with the same details are one notice. */
function alertNotice({ timestamp, event_type, details }) {
    const [kind, title] = KINDS[event_type] ?? [];
    if (kind === undefined || title === undefined)
        return null;
    const lines = Object.entries(details).map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
    return systemNotice({ kind, title, lines, at: timestamp, about: (0,json/* canonicalJson */.dj)({ event_type, details }) });
}
function healthNotice({ message, hint }, at) {
    return systemNotice({ kind: "health", title: "Something is not in order", lines: [message, ...(hint === undefined ? [] : [hint])], at, about: message });
}
/** So much of a digest tells a day's notices apart. */
const DIGEST_LENGTH = 16;
function systemNotice({ about, ...told }) {
    const id = `${told.kind}/${told.at.slice(0, 10)}/${(0,sha256/* sha256 */.s)(about).slice(0, DIGEST_LENGTH)}`;
    return { ...told, id, milestone: null, task: null, to: [], link: null };
}

// EXTERNAL MODULE: ./lib/core/rules/notice/letters.js
var notice_letters = __webpack_require__(39610);
// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(88164);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/notice/people.js
var people = __webpack_require__(34976);
;// CONCATENATED MODULE: ./lib/core/rules/notice/reminders.js
// Reminders: gates that wait for longer than somebody should need.



/** Who has not answered by then will not for being asked again. */
const REMINDERS_MAX = 3;
/** Later than this after its instant a reminder is not made up for; the outbox knows for longer what it has sent. */
const TIMELY_MS_MAX = 86_400_000;
/** The latest that is due for each gate; an earlier one that nobody sent is not made up for. `counts`: local votes do. */
function reminders(approvals, { workspace, now, counts }) {
    const { remind_after } = workspace.config.notification;
    const every = remind_after === null ? null : (0,duration/* parseDuration */.E9)(remind_after);
    if (every === null)
        return [];
    return approvals.flatMap((approval) => {
        const round = (0,kiro_approvals/* lastRound */.Hw)(approval);
        if (round?.status !== "pending" || !isOpen(approval, workspace))
            return [];
        const waits = Date.parse(now) - Date.parse(round.requested_at);
        const number = Math.floor(waits / every);
        if (!(number >= 1 && number <= REMINDERS_MAX) || waits - number * every >= TIMELY_MS_MAX)
            return [];
        const open = (0,kiro_approvals/* outstanding */.Te)(round, { counts }).entries;
        const { milestone_id, task_id, phase } = approval;
        return [{
                id: `reminder/${milestone_id}/${task_id}/${phase}/${round.requested_at}/${number}`, kind: "approval_reminded", at: now, milestone: milestone_id, task: task_id,
                title: `${phase} of ${task_id} still waits for an approval`, lines: [milestone_id, `It waits for ${(0,duration/* durationText */.S5)(waits)}.`, `Outstanding: ${open.join(", ")}`],
                to: (0,people/* peopleMeant */.N)(open, workspace.config), link: null,
            }];
    });
}
function isOpen({ milestone_id, task_id, phase }, { milestones }) {
    const task = milestones.get(milestone_id)?.tasks.find(({ id }) => id === task_id);
    return task?.kiro_workflow.phases[phase]?.status === "waiting_approval";
}

// EXTERNAL MODULE: ./lib/engine/facts.js
var engine_facts = __webpack_require__(88096);
;// CONCATENATED MODULE: ./lib/engine/notify/upkeep.js
// The turn of notifications in maintain: what happened to the system, gates that wait for long, and all that is due.








/** Older alerts were told of in their time. */
const ALERT_MS_MAX = 86_400_000;
/** More of them are a digest anyway. */
const ALERTS_MAX = 500;
/** Alerts of a turn, kept where nothing else keeps them. */
function collecting(alerts) {
    const noted = [];
    return {
        async note(alert) {
            noted.push(alert);
            await alerts?.note(alert);
        },
        recent: async (limit) => (alerts ? alerts.recent(limit) : noted.slice(-limit)),
    };
}
/** `forge`: the repository has one, so that local votes do not count by themselves. `health` is what the look at the health found wrong. Data: `{arrived, failed, waiting, given_up}`. Warning: `not-notified` for each that was given up. */
async function notifyDue(ports, { post, caller, health, forge }) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return (0,ask/* stopped */.ce)(snapshot.problem);
    try {
        const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: "all", settings: ports.settings });
        if (!loaded.ok)
            return (0,ask/* stopped */.ce)(loaded.problem);
        const { workspace } = loaded.value;
        const now = caller.now();
        const facts = await (0,engine_facts/* gather */.k)([{ kind: "approvals", milestone: null }], { ports, snapshot: snapshot.value, loaded: loaded.value, now });
        const counts = !forge || workspace.config.approval_workflow.allow_local;
        const waiting = facts.ok ? reminders(facts.value.approvals?.approvals ?? [], { workspace, now, counts }) : [];
        const notices = [...await alertNotices(ports, now), ...waiting, ...(health === null ? [] : [healthNotice(health, now)])];
        const sent = await (0,deliver.tellNow)(post, notices, { config: workspace.config, now: caller.now });
        if (!sent.ok)
            return (0,ask/* stopped */.ce)(sent.problem);
        const letters = await post.outbox.letters();
        const left = letters.ok ? letters.value : [];
        const dead = left.filter(({ nextAt }) => nextAt === null);
        const data = { ...sent.value, waiting: left.length - dead.length, given_up: dead.length };
        const [wait, were] = [data.waiting === 1 ? "waits" : "wait", data.given_up === 1 ? "was" : "were"];
        return { data, reply: [(0,base_reply/* text */.Qq)(`${data.arrived} arrived, ${data.failed} did not; ${data.waiting} ${wait}, ${data.given_up} ${were} given up.`)], warnings: dead.map(notice_letters/* undelivered */.oQ), problem: null, changes: [], diff: "" };
    }
    finally {
        await snapshot.value.release();
    }
}
async function alertNotices({ alerts }, now) {
    const recent = (await alerts?.recent(ALERTS_MAX)) ?? [];
    return recent.filter(({ timestamp }) => Date.parse(timestamp) > Date.parse(now) - ALERT_MS_MAX).flatMap((alert) => alertNotice(alert) ?? []);
}

// EXTERNAL MODULE: ./lib/engine/transact.js + 5 modules
var transact = __webpack_require__(93975);
// EXTERNAL MODULE: ./lib/engine/upkeep/catch-up.js
var catch_up = __webpack_require__(10357);
// EXTERNAL MODULE: ./lib/core/rules/branches.js
var branches = __webpack_require__(580);
// EXTERNAL MODULE: ./lib/core/rules/execution/commands.js
var commands = __webpack_require__(81937);
// EXTERNAL MODULE: ./lib/core/views/execution/progress.js
var progress = __webpack_require__(84219);
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
var look = __webpack_require__(73014);
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
    const noticed = withNotices(grounds);
    for (const one of due.value)
        done.push(await carriedOut(one, noticed, turn));
    const told = await notices(noticed, turn, done.map(({ part }) => part));
    if (told)
        done.push(told);
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
/** What is noted while the parts are done is told of at the end. */
function withNotices({ ports, venue }) {
    return (0,deliver.postOf)(ports) ? { ports: { ...ports, alerts: collecting(ports.alerts) }, venue } : { ports, venue };
}
/** The last part: it tells of what the others found. Null where nobody is told anything. */
async function notices({ ports, venue }, turn, parts) {
    const post = (0,deliver.postOf)(ports);
    if (!post)
        return null;
    const part = "notices";
    if (turn.caller.dryRun)
        return { part: { part, skipped: "a dry run tells nobody anything", problem: null, data: null, reply: [] }, finished: null };
    const health = parts.find((one) => one.part === "health")?.problem ?? null;
    const caller = named(turn.caller, part, venue);
    const finished = await caught(() => notifyDue(ports, { post, caller, health, forge: venue !== null }));
    return { part: { part, skipped: null, problem: finished.problem, data: finished.data, reply: finished.reply }, finished };
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
    const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: "none", settings: ports.settings });
    await snapshot.value.release();
    if (!loaded.ok)
        return loaded;
    const { git_integration, features } = loaded.value.workspace.config;
    const unless = (off, todo) => (off === null ? todo : { skip: off });
    const outside = venue === null ? "there is no access to GitHub here" : dryRun ? "a dry run does nothing on GitHub" : null;
    return (0,result.ok)([
        // On somebody's own machine nothing is switched unless they say so: there it is told that it is due.
        { part: "scale", todo: venue === null ? { line: "scale status" } : { order: { kind: "scale-check", now: false } } },
        { part: "sessions", todo: unless(features.session_management ? null : "features.session_management is off", { line: "session cleanup --stale" }) },
        { part: "pulls", todo: unless(git_integration.auto_merge ? outside : "git_integration.auto_merge is off", mergePulls) },
        { part: "branches", todo: unless(git_integration.auto_cleanup_branches ? null : "git_integration.auto_cleanup_branches is off", { line: "branch cleanup" }) },
        { part: "approvals", todo: unless((0,approach/* kiroIsOn */.Ly)(loaded.value.workspace.config) ? null : "phases are switched off", { line: "approval due" }) },
        { part: "comments", todo: unless(outside, (at, turn) => (0,catch_up/* catchUp */.x)(at, turn)) },
        { part: "health", todo: { line: venue === null ? "doctor" : "check" } },
    ]);
}
async function carriedOut({ part, todo }, grounds, turn) {
    if (typeof todo === "object" && "skip" in todo)
        return { part: { part, skipped: todo.skip, problem: null, data: null, reply: [] }, finished: null };
    const caller = named(turn.caller, part, grounds.venue);
    const finished = await caught(() => work(todo, grounds, { ...turn, caller }));
    return { part: { part, skipped: null, problem: finished.problem, data: finished.data, reply: finished.reply }, finished };
}
async function work(todo, grounds, turn) {
    if (typeof todo === "function")
        return onForge(todo, grounds, turn);
    if ("line" in todo)
        return carriedOutLine(grounds, todo.line, turn.caller);
    return (await __webpack_require__.e(/* import() */ 8886).then(__webpack_require__.bind(__webpack_require__, 38886))).carryOutOrder(grounds, todo.order, turn.caller);
}
async function onForge(todo, { venue }, turn) {
    if (venue === null)
        throw new TypeError("there is no forge");
    return todo(venue, turn);
}
/** Each part is a request of its own, so that one which comes again is known again. */
function named(caller, part, venue) {
    const ours = venue && (async () => (0,result.ok)((0,standing/* ourStanding */.di)(venue, { actor: caller.actor, level: caller.permission })));
    return { ...caller, yes: true, standing: caller.standing ?? ours ?? undefined, request: { ...caller.request, id: `${caller.request.id}/${part}` } };
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


/***/ })

};
