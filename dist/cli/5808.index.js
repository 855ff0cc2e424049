export const id = 5808;
export const ids = [5808];
export const modules = {

/***/ 70911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ instantAt)
/* harmony export */ });
// Instants as ISO 8601 UTC text, reckoned without a clock.
const DAY = 86_400;
/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970, and lies in a year of four digits. */
function instantAt(epochMs) {
    const seconds = Math.floor(epochMs / 1000);
    const days = Math.floor(seconds / DAY);
    const ofDay = seconds - days * DAY;
    return `${dateAt(days)}T${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}Z`;
}
/**
 * By the Gregorian calendar, in years that begin in March, so that the day that leap years add is their last. Making a formatter
 * of `Intl` would take half as long as a start of Node.
 */
function dateAt(daysSince1970) {
    const days = daysSince1970 + 719_468;
    const era = Math.floor(days / 146_097);
    const ofEra = days - era * 146_097;
    const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const month = Math.floor((5 * ofYear + 2) / 153);
    const isNextYear = month >= 10;
    const written = String(era * 400 + year + (isNextYear ? 1 : 0)).padStart(4, "0");
    return `${written}-${two(isNextYear ? month - 9 : month + 3)}-${two(ofYear - Math.floor((153 * month + 2) / 5) + 1)}`;
}
function two(number) {
    return String(number).padStart(2, "0");
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   p4: () => (/* binding */ findCycles),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    return findCycles(edges).next().value ?? null;
}
/** Cycles in the same form, at least one wherever nodes wait for each other: one for each step that leads back. */
function* findCycles(edges) {
    const done = new Set();
    for (const start of edges.keys())
        if (!done.has(start))
            yield* cyclesFrom(start, edges, done);
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function* cyclesFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            yield [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}


/***/ }),

/***/ 34314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ localOpens),
/* harmony export */   Ew: () => (/* binding */ staleGates),
/* harmony export */   Jj: () => (/* binding */ gateNeeds),
/* harmony export */   L: () => (/* binding */ kiroOff),
/* harmony export */   Ly: () => (/* binding */ kiroIsOn),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   YY: () => (/* binding */ mayOpenByForce),
/* harmony export */   aH: () => (/* binding */ speaker),
/* harmony export */   zR: () => (/* binding */ approach)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21004);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91556);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41113);
// Coming to a gate: whether phases are on here, whether the task may still change, who speaks, and what no longer holds.







/** Everything that is asked about before a phase may move. */
function gateNeeds(milestone) {
    return [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }, { kind: "standing" }];
}
/** Phases are opt-in: by their switch, or since every new milestone is to have them. */
function kiroIsOn({ features, default_workflow }) {
    return features.kiro_workflow || default_workflow === "kiro";
}
/** Problem: `transition-not-allowed`, which says how to turn phases on; null where they are. */
function kiroOff(config) {
    if (kiroIsOn(config))
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", "Phases are switched off here.", { hint: "Turn them on with `milestone config set features.kiro_workflow true`." });
}
/** The gate of a task that may still change. Problems beside those of `sightOf`: `milestone-archived`, `transition-not-allowed`. */
function approach(workspace, where, facts) {
    const off = kiroOff(workspace.config);
    if (off)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(off);
    const open = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, where.milestone);
    if (!open.ok)
        return open;
    const sight = (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(workspace, { ...where, milestone: open.value.id }, facts);
    if (!sight.ok)
        return sight;
    const { milestone, task } = sight.value;
    if (milestone.status === "cancelled")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its phases do not change.`, { hint: "Use `milestone reopen` to take it up again." }));
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(task.status))
        return sight;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Task ${task.id} of ${milestone.id} is ${task.status}; its phases are over.`, { hint: `Take it up again with \`milestone reopen ${milestone.id} ${task.id}\`.` }));
}
/** Problem: `permission-denied` where nobody is known. */
function speaker({ standing }) {
    return standing ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(standing) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "It is not known who speaks here.", { hint: "Say it in a comment, or in a shell of your own." }));
}
/** Who acts, as well as it is known. */
function personOf({ standing }, actor) {
    return standing?.person ?? { login: actor, id: null };
}
/** Whether votes that no forge vouches for open gates; where nobody knows whether there is a forge, they do not. */
function localOpens(config, { standing }) {
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .localCounts */ .Gg)(config, { forge: standing?.forge ?? true });
}
/** Problem: `permission-denied` where a task speaks, or somebody for whom no forge vouches though there is one. */
function mayOpenByForce(standing, config) {
    if (standing.inTask)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "A task cannot open a gate: that is for people to do.", { hint: "Do it yourself, outside of the task." });
    if (standing.source.verified || (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .localCounts */ .Gg)(config, standing))
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "Nobody vouches for who says this here, so that it opens no gate of a repository on GitHub.", { hint: "Say it in a comment there, or let an admin set approval_workflow.allow_local." });
}
/** Gates of a task that were put up or passed and show something else by now; without the work branch nothing is held against what passed. */
function staleGates(milestone, task, { workspace, facts }) {
    if (!(0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw)(task) || (0,_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(task.status) || !facts.deliverables)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    const stale = [];
    for (const phase of (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task)) {
        const sight = (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(workspace, { milestone: milestone.id, task: task.id, phase }, facts);
        if (!sight.ok)
            return sight;
        if (isStale(sight.value, facts))
            stale.push(sight.value);
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(stale);
}
function isStale({ drifted, approval, gate }, { deliverables }) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .lastRound */ .Hw)(approval);
    if (!drifted || !round || !gate.needed)
        return false;
    return !(deliverables?.where === "nowhere" && (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassed */ .Hh)(round.status));
}


/***/ }),

/***/ 21054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ reopenedGates),
/* harmony export */   Zh: () => (/* binding */ over),
/* harmony export */   rc: () => (/* binding */ decided),
/* harmony export */   xp: () => (/* binding */ letPass),
/* harmony export */   zO: () => (/* binding */ putUp)
/* harmony export */ });
/* unused harmony export withoutPending */
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33818);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _blockers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88629);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41113);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67339);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87128);






/** A phase that is done: its gate is asked, or, where there is none, the next phase begins. `more` goes on record with it. */
function putUp(sight, act, more = {}) {
    const { gate, milestone, task } = sight;
    if (!gate.needed)
        return over(sight, act, { status: "completed", manner: "normal", more });
    const approval = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .requested */ .lT)(withoutPending(sight.approval, act.at), (0,_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .askingOf */ .z)(sight, act));
    return { events: [...begun(sight), (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase: sight.phase }, "waiting_approval", more), requestEvent(approval, act)], approvals: [approval] };
}
/** A round that nobody decides any more. */
function withoutPending(approval, at) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval);
    if (!approval || round?.status !== "pending")
        return approval;
    return { ...approval, rounds: [...approval.rounds.slice(0, -1), { ...round, status: "reopened", decided_at: at, reason: "It was put up anew." }] };
}
function requestEvent(approval, { counts }) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval);
    const { milestone_id, task_id, phase } = approval;
    const asked = { approvers: [...(round?.approvers ?? [])], deliverables: (round?.deliverables ?? []).map(({ path }) => path), auto_approve_at: round?.auto_approve_at ?? null };
    return { event_type: "kiro_approval_requested", milestone_id, details: { task_id, phase, ...asked, approval: (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalRow */ .ge)(approval, { counts }) } };
}
/** A task and its milestone are at work from the first move of a phase on. */
function begun({ milestone, task }) {
    return task.status === "pending" ? (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .taskEvents */ .HT)(milestone, task, { status: "in_progress" }) : [];
}
/** The phase is over; what follows begins, unless an earlier phase is open again. Behind the last the task is completed. */
function over(sight, { workspace }, { status, manner, by, more = {} }) {
    const { milestone, task, phase } = sight;
    const isFree = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .orderBlockers */ .y2)(sight).length === 0;
    const { events, ends } = (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .passed */ .bF)({ milestone, task, phase }, { status, manner, goOn: isFree && workspace.config.kiro_workflow.auto_transition, ...(by !== undefined && { by }) });
    const told = events.map((event) => (event.event_type === "kiro_phase_updated" ? { ...event, details: { ...event.details, ...more } } : event));
    if (!ends)
        return { events: [...begun(sight), ...told], approvals: [] };
    if (!isFree)
        return { events: told.filter(({ event_type }) => event_type !== "kiro_task_completed"), approvals: [] };
    return { events: [...told, ...(0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .taskEvents */ .HT)(milestone, task, { status: "completed" })], approvals: [] };
}
/** What a vote comes to: on record, and the gate open, closed for good, or the work open again. */
function decided(sight, act, { voted, reason }) {
    const { approval } = voted;
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval);
    const said = voteEvents(sight, { voted, reason, act });
    const { milestone, task, phase } = sight;
    const why = { by: act.by.login, reason };
    switch (round?.status) {
        case "approved": return { events: [...said, ...over(sight, act, { status: "approved", manner: "normal", by: approversOf(round).join(", ") }).events], approvals: [approval] };
        case "rejected": return { events: [...said, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase }, "blocked", why)], approvals: [approval] };
        case "changes_requested": return { events: [...said, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase }, "in_progress", why)], approvals: [approval] };
        default: return { events: said, approvals: [approval] };
    }
}
function voteEvents({ milestone, task, phase }, { voted, reason, act }) {
    const { approval, roles, counted } = voted;
    const votes = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval)?.votes.slice(-roles.length) ?? [];
    const row = (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalRow */ .ge)(approval, act);
    return votes.map(({ role, decision }) => {
        const told = { task_id: task.id, phase, role, by: act.by.login, ...(!counted && { counted }), approval: row };
        if (decision === "approved")
            return { event_type: "kiro_approval_granted", milestone_id: milestone.id, details: { ...told, ...(reason !== "" && { note: reason }) } };
        return { event_type: "kiro_approval_rejected", milestone_id: milestone.id, details: { ...told, reason, changes: decision === "changes_requested" } };
    });
}
/** Logins of those whose yes opened a gate, each once. */
function approversOf({ votes }) {
    return [...new Set(votes.filter(({ decision }) => decision === "approved").map(({ by }) => by.login))];
}
/** Somebody who may lets the phase pass, and says why; what was missing is on record with it. */
function letPass(sight, act, { reason, missing }) {
    const { milestone, task, phase } = sight;
    const pending = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(sight.approval)?.status === "pending" && !sight.drifted ? sight.approval : null;
    const asked = pending ?? (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .requested */ .lT)(withoutPending(sight.approval, act.at), (0,_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .askingOf */ .z)(sight, act));
    const approval = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .bypassed */ .KC)(asked, { by: act.by, at: act.at, reason });
    const details = { task_id: task.id, phase, by: act.by.login, reason, ...(missing.length > 0 && { missing: [...missing] }), approval: (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalRow */ .ge)(approval, act) };
    const audit = { event_type: "kiro_approval_bypassed", milestone_id: milestone.id, details };
    return { events: [audit, ...over(sight, act, { status: "approved", manner: "forced", by: act.by.login }).events], approvals: [approval] };
}
/** Gates that show something else than what was put up are asked anew; the last of them first, so that the task stands at the first. */
function reopenedGates(stale, act) {
    const moves = stale.toReversed().flatMap((sight) => (sight.drifted && sight.approval ? [reopenedGate(sight, act, { drifted: sight.drifted, approval: sight.approval })] : []));
    return { events: moves.flatMap(({ events }) => events), approvals: moves.flatMap(({ approvals }) => approvals) };
}
/** It is asked in the name of whoever asked before: to notice a change is not to ask for approval of it. */
function reopenedGate(sight, act, { drifted, approval: former }) {
    const { milestone, task, phase } = sight;
    const by = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(former)?.requested_by ?? act.by;
    const approval = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .reopened */ .ZK)(former, drifted, (0,_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .askingOf */ .z)(sight, { ...act, by }));
    const details = { task_id: task.id, phase, paths: [...drifted.paths], approved_by: drifted.approved_by.map(({ login }) => login), approval: (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalRow */ .ge)(approval, act) };
    const event = { event_type: "kiro_approval_reopened", milestone_id: milestone.id, details };
    return { events: [event, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase }, "waiting_approval"), requestEvent(approval, act)], approvals: [approval] };
}


/***/ }),

/***/ 87128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   ge: () => (/* binding */ approvalRow),
/* harmony export */   jH: () => (/* binding */ INDEPENDENT)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60306);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91556);
// An approval as one row: what programs are told of it, and what stays on record with its events.


function approvalRow(approval, { counts }) {
    const { milestone_id: milestone, task_id: task, phase } = approval;
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .lastRound */ .Hw)(approval);
    const none = { approvers: [], approved_by: [], outstanding: [], requested_at: null, requested_by: null, auto_approve_at: null };
    if (!round)
        return { milestone, task, phase, status: "pending", ...none };
    const yes = round.votes.filter(({ decision, source }) => decision === "approved" && (source.verified || counts));
    return {
        milestone, task, phase,
        status: round.status,
        approvers: [...round.approvers],
        approved_by: [...new Set(yes.map(({ by }) => by.login))],
        outstanding: round.status === "pending" ? waitedFor(round, { counts }) : [],
        requested_at: round.requested_at === "" ? null : round.requested_at,
        requested_by: round.requested_by.login === "" ? null : round.requested_by.login,
        auto_approve_at: round.auto_approve_at,
    };
}
/** Whom nobody else can speak for is named in words: the gate waits, though every entry has said yes. */
const INDEPENDENT = "somebody who has neither asked for it nor written it";
function waitedFor(round, { counts }) {
    const { entries, independent } = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .outstanding */ .Te)(round, { counts });
    return independent ? [INDEPENDENT] : [...entries];
}
/** The last row that events carry, of a phase where one is named; null where none does. */
function rowOf(events, phase) {
    const rows = events.flatMap(({ details: { approval } }) => (isRow(approval) ? [approval] : []));
    return rows.findLast((row) => phase === undefined || row.phase === phase) ?? null;
}
function isRow(value) {
    const json = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(value);
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(json) && typeof json["phase"] === "string" && typeof json["status"] === "string" && Array.isArray(json["outstanding"]);
}


/***/ }),

/***/ 88629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ blockerText),
/* harmony export */   Fz: () => (/* binding */ dependencyBlockers),
/* harmony export */   be: () => (/* binding */ blockersOf),
/* harmony export */   pm: () => (/* binding */ deliverableBlockers),
/* harmony export */   y2: () => (/* binding */ orderBlockers)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21004);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91556);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90642);
/* harmony import */ var _deliverables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65304);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16218);





/** Of the task's open phase; none where nothing stands in the way, or all phases are over. */
function blockersOf(milestone, task, seen) {
    const phase = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return [];
    const waiting = task.kiro_workflow.phases[phase]?.status === "waiting_approval";
    return [...dependencyBlockers(milestone, task), ...(waiting ? [] : deliverableBlockers({ milestone, task, phase }, seen)), ...approvalBlockers({ phase, stands: waiting ? "waiting" : "working" }, seen)];
}
function dependencyBlockers({ tasks }, { dependencies }) {
    const over = new Set(tasks.filter(({ status }) => (0,_model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaskOver */ .Od)(status)).map(({ id }) => id));
    return dependencies.filter((id) => !over.has(id)).map((name) => ({ kind: "dependency", name }));
}
/** What the last phase leaves behind is the work itself: only what has a path of its own there is looked for. */
function deliverableBlockers({ milestone, task, phase }, { files }) {
    const place = { milestone: milestone.id, task: task.id, phase };
    const last = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isLast */ .NE)((0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOrder */ .CM)(milestone, task), phase);
    const expected = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedOf */ .EX)(task.kiro_workflow.phases[phase]).filter(({ path }) => !last || path !== null);
    const standings = (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_4__/* .standingsOf */ .F3)(expected, files ? (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfPhase */ .mO)(files, place) : [], place);
    return standings.flatMap(({ expected: { label }, state }) => (state === "there" ? [] : [{ kind: "deliverable", phase, name: label, state }]));
}
function approvalBlockers({ phase, stands }, { approval, config, counts }) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .lastRound */ .Hw)(approval);
    if (!round)
        return [];
    const no = round.votes.findLast(({ decision }) => decision !== "approved");
    if (round.status === "rejected")
        return [{ kind: "rejected", phase, by: no?.by.login ?? "somebody", reason: round.reason ?? "" }];
    if (round.status === "changes_requested" && stands === "working")
        return [{ kind: "changes", phase, by: no?.by.login ?? "somebody", reason: round.reason ?? "" }];
    if (round.status !== "pending" || stands === "working")
        return [];
    const { entries, independent } = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .outstanding */ .Te)(round, { counts });
    const none = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .nobodies */ .gk)(entries, config);
    return [
        ...entries.map((name) => ({ kind: none.includes(name) ? "nobody" : "approver", phase, name })),
        ...(independent ? [{ kind: "independent", phase }] : []),
    ];
}
/** Earlier phases that are not over: nothing is skipped. */
function orderBlockers({ milestone, task, phase }) {
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOrder */ .CM)(milestone, task);
    return order.slice(0, order.indexOf(phase)).filter((before) => !(0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isPhaseOver */ .s2)(task.kiro_workflow.phases[before] ?? { status: "pending" })).map((before) => ({ kind: "order", phase, before }));
}
function blockerText(blocker) {
    switch (blocker.kind) {
        case "deliverable": return blocker.state === "missing" ? `${blocker.phase}: the deliverable ${blocker.name} is missing` : `${blocker.phase}: the deliverable ${blocker.name} is still the untouched template`;
        case "approver": return `${blocker.phase} waits for the approval of ${blocker.name}`;
        case "independent": return `${blocker.phase} waits for the approval of somebody who has neither asked for it nor written it`;
        case "nobody": return `${blocker.phase} waits for ${blocker.name}, and approval_workflow.roles says of nobody that they are it`;
        case "rejected": return `${blocker.phase} was rejected by ${blocker.by}: ${blocker.reason}`;
        case "changes": return `${blocker.by} asked for changes of ${blocker.phase}: ${blocker.reason}`;
        case "dependency": return `the task waits for ${blocker.name}`;
        case "order": return `${blocker.before} comes before ${blocker.phase} and is not over`;
    }
}


/***/ }),

/***/ 25774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ autoApproveAt),
/* harmony export */   I: () => (/* binding */ dueOf)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70911);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16218);
// What time brings to phases: gates that open by themselves, phases that last too long. Nobody is asked, and nothing happens twice.




/** Of tasks that are not over, in milestones that are not. */
function dueOf(milestone, approvals, { config, clocks }) {
    if (milestone.status === "archived" || milestone.status === "cancelled" || milestone.status === "completed")
        return [];
    return milestone.tasks.filter((task) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderKiro */ .sw)(task) && task.status !== "completed" && task.status !== "cancelled").flatMap((task) => dueOfTask(milestone, task, { approvals, config, clocks }));
}
function dueOfTask(milestone, task, { approvals, config, clocks }) {
    const phase = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return [];
    const at = { milestone: milestone.id, task: task.id, phase };
    const own = task.kiro_workflow.phases[phase];
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approvals.find(({ milestone_id, task_id, phase: name }) => milestone_id === milestone.id && task_id === task.id && name === phase) ?? null);
    const opens = own?.status === "waiting_approval" && round !== null && (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimedOut */ .gz)(round, clocks);
    const since = own?.["started_at"];
    const overdue = typeof since === "string" && own?.["overdue_at"] === undefined && isLate(since, config.kiro_workflow.phase_timeout, clocks);
    return [...(opens ? [{ kind: "auto-approve", ...at }] : []), ...(overdue ? [{ kind: "overdue", ...at, since }] : [])];
}
function isLate(since, after, { now, server }) {
    const length = (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(after);
    const end = Date.parse(since) + (length ?? Number.POSITIVE_INFINITY);
    return Date.parse(now) >= end && (server === null || Date.parse(server) >= end);
}
/** The instant at which a gate that is put up now opens by itself; null where the settings say nothing. */
function autoApproveAt({ approval_workflow }, now) {
    const length = approval_workflow.auto_approve_after === null ? null : (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(approval_workflow.auto_approve_after);
    return length === null ? null : instantAfter(now, length);
}
/** In whole seconds, never early. */
function instantAfter(now, milliseconds) {
    const at = Date.parse(now) + milliseconds;
    return Number.isFinite(at) ? (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instantAt */ .l)(Math.ceil(at / 1000) * 1000) : null;
}


/***/ }),

/***/ 41113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sightOf),
/* harmony export */   z: () => (/* binding */ askingOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91556);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90642);
/* harmony import */ var _deliverables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65304);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25774);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77525);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16218);
// Sight of a gate: the task, its phase, what lies there, what was asked about it, and whether that still holds.









/** Problems: those of finding the milestone and the task; `usage` where the task has no phases, or none of this name; the file's own where the approval cannot be read. */
function sightOf(workspace, where, { deliverables, approvals }) {
    const milestone = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(workspace, where.milestone);
    if (!milestone.ok)
        return milestone;
    const task = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone.value, where.task);
    if (!task.ok)
        return task;
    const phase = phaseNamed(milestone.value, task.value, where.phase);
    if (!phase.ok)
        return phase;
    const place = { milestone: milestone.value.id, task: task.value.id, phase: phase.value };
    const broken = approvals?.broken.find(({ at }) => at?.path.endsWith(`approvals/${place.milestone}/${place.task}-${place.phase}.yaml`));
    if (broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(broken);
    const approval = approvals?.approvals.find(({ milestone_id, task_id, phase: name }) => milestone_id === place.milestone && task_id === place.task && name === place.phase) ?? null;
    const files = deliverables ? (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfPhase */ .mO)(deliverables, place) : [];
    const exhibits = (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_8__/* .exhibitsOf */ .OL)(files);
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .gateOf */ .Rv)(milestone.value, task.value, { phase: phase.value, config: workspace.config });
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ milestone: milestone.value, task: task.value, phase: phase.value, gate, approval, files, exhibits, head: deliverables?.head ?? null, drifted: deliverables ? (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$p)(approval, exhibits) : null });
}
function phaseNamed(milestone, task, wanted) {
    if (!(0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnderKiro */ .sw)(task))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `Task ${task.id} of ${milestone.id} has no phases.`, { hint: `Give it some with \`milestone kiro enable ${milestone.id}\`.` }));
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseOrder */ .CM)(milestone, task);
    if (wanted === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .openPhase */ .yc)(milestone, task) ?? order.at(-1) ?? "");
    return order.includes(wanted) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(wanted) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `Task ${task.id} of ${milestone.id} has no phase ${JSON.stringify(wanted)}.`, { hint: `Its phases are ${order.join(", ")}.` }));
}
/** What a round that is asked for now is about. The last phase is never passed by time alone. */
function askingOf({ milestone, task, phase, gate, head, exhibits, files }, { workspace, at, by }) {
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseOrder */ .CM)(milestone, task);
    const auto = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .isLast */ .NE)(order, phase) ? null : (0,_due_js__WEBPACK_IMPORTED_MODULE_4__/* .autoApproveAt */ .C)(workspace.config, at);
    return { milestone: milestone.id, task: task.id, phase, next: (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAfter */ .WP)(order, phase), gate, at, by, head, exhibits, editors: editorsOf(files), autoApproveAt: auto };
}
function editorsOf(files) {
    const editors = files.flatMap(({ editor }) => editor ?? []);
    return editors.filter((person, at) => !editors.slice(0, at).some((other) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(other, person)));
}


/***/ }),

/***/ 67339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   ub: () => (/* binding */ transitionEvent),
/* harmony export */   w3: () => (/* binding */ phaseEvent),
/* harmony export */   w9: () => (/* binding */ mayLead)
/* harmony export */ });
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16218);

function phaseEvent({ milestone, task, phase }, status, more = {}) {
    return { event_type: "kiro_phase_updated", milestone_id: milestone.id, details: { task_id: task.id, phase, status, ...more } };
}
function transitionEvent({ milestone, task, phase }, to, manner) {
    return { event_type: "kiro_phase_transition", milestone_id: milestone.id, details: { task_id: task.id, from_phase: phase, to_phase: to, transition_type: manner } };
}
/**
 * A phase is over (`approved` or `completed`); with `goOn` the first of the following that is not over starts, or, behind the last,
 * the task's phases are done: `ends` says so, and the task is completed by whoever knows how.
 */
function passed(step, over) {
    const { milestone, task, phase } = step;
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOrder */ .CM)(milestone, task);
    const next = order.slice(order.indexOf(phase) + 1).find((name) => !(0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isPhaseOver */ .s2)(task.kiro_workflow.phases[name] ?? { status: "pending" })) ?? null;
    const done = phaseEvent(step, over.status, over.by === undefined ? {} : { by: over.by });
    if (next === null)
        return { events: [done, { event_type: "kiro_task_completed", milestone_id: milestone.id, details: { task_id: task.id } }], ends: true };
    return { events: over.goOn ? [done, transitionEvent(step, next, over.manner)] : [done], ends: false };
}
/** The phase that a forced transition may lead to: the next one, unless more is forced. */
function mayLead(step, to) {
    return (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAfter */ .WP)((0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOrder */ .CM)(step.milestone, step.task), step.phase) === to;
}


/***/ }),

/***/ 33818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ taskEvent),
/* harmony export */   BW: () => (/* binding */ followingEvents),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   u$: () => (/* binding */ statusEvents)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13303);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94642);


/** A milestone's status by somebody's word; nothing where it has that status already. */
function statusEvents(milestone, status, more) {
    if (milestone.status === status)
        return [];
    const details = {
        old_status: milestone.status,
        new_status: status,
        progress_percentage: (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(milestone).percentage,
        trigger_event: more.trigger,
        ...(more.reason !== undefined && { reason: more.reason }),
    };
    return [{ event_type: "status_updated", milestone_id: milestone.id, details }];
}
/** A task's status, and the milestone's where the tasks decide it: begun with the first, completed with the last. */
function taskEvents(milestone, task, change) {
    if (task.status === change.status)
        return [];
    const after = { ...milestone, tasks: milestone.tasks.map((other) => (other.id === task.id ? { ...other, status: change.status } : other)) };
    return [taskEvent(milestone, task, change), ...followingEvents(milestone, after, taskEventType(change.status))];
}
function taskEventType(status) {
    if (status === "completed")
        return "task_completed";
    return status === "in_progress" ? "task_started" : "task_status_changed";
}
/** The event of a task's new status alone, without what follows from it. */
function taskEvent(milestone, task, { status, reason }) {
    const plain = taskEventType(status);
    const event_type = plain === "task_started" && task.status !== "pending" ? "task_status_changed" : plain;
    const details = event_type === "task_status_changed"
        ? { task_id: task.id, old_status: task.status, new_status: status, ...(reason !== undefined && { reason }) }
        : { task_id: task.id };
    return { event_type, milestone_id: milestone.id, details };
}
/** What the tasks of `after` make of a milestone that was `before`: begun, completed, or as it was. */
function followingEvents(before, after, trigger) {
    const status = (0,_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .statusByTasks */ .OQ)(after);
    if (status === before.status)
        return [];
    const changed = { ...after, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(after) };
    if (status === "completed")
        return [...begun(before, changed, trigger), { event_type: "milestone_completed", milestone_id: before.id, details: { progress_percentage: 100 } }];
    return statusEvents({ ...changed, status: before.status }, status, { trigger });
}
/** A milestone that goes from planned to completed in one step has been in progress in between. */
function begun(before, after, trigger) {
    return before.status === "planned" ? statusEvents({ ...after, status: "planned" }, "in_progress", { trigger }) : [];
}


/***/ })

};
