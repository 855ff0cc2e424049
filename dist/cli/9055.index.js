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

/***/ 75501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ byIdKey),
/* harmony export */   Mf: () => (/* binding */ foldedText),
/* harmony export */   Mo: () => (/* binding */ STATUS_RANK),
/* harmony export */   em: () => (/* binding */ PRIORITY_RANK),
/* harmony export */   fz: () => (/* binding */ compareRows),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   ww: () => (/* binding */ orderKey)
/* harmony export */ });
/* unused harmony export SORT_COLUMNS */
/** `0`, how many digits follow, the digits: so 9 comes before 10. Ids have at most 50 characters, so one character counts them. */
const COUNT_FROM = 0x30;
/**
 * A key that is greater where the id comes later: numbers by their value, upper and lower case alike, then the id itself, so that
 * no two ids have the same. ASCII for every id that a file may carry, thus the same order in UTF-8 and in UTF-16.
 */
function orderKey(id) {
    const natural = id.toLowerCase().replace(/\d+/g, (digits) => {
        const plain = digits.replace(/^0+/, "");
        return `0${String.fromCharCode(COUNT_FROM + plain.length)}${plain}`;
    });
    return `${natural} ${id}`;
}
/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
function compareIds(left, right) {
    return left === right ? 0 : orderKey(left) < orderKey(right) ? -1 : 1;
}
/** Text that every database can hold: well-formed, without NUL. */
function plainText(text) {
    return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
/** Two names of one thing have the same: upper and lower case, and characters made of several, are alike. */
function foldedText(text) {
    return plainText(text.toLowerCase().normalize("NFC"));
}
/** Longer titles that begin alike sort by their ids: an index entry is short. In characters. */
const TITLE_KEY_MAX = 200;
function titleKey(title) {
    const folded = foldedText(title);
    return folded.length <= TITLE_KEY_MAX ? folded : Array.from(folded).slice(0, TITLE_KEY_MAX).join("");
}
/** By code points, as UTF-8 sorts its bytes; JavaScript's own order differs beyond U+FFFF. */
function compareText(left, right) {
    const length = Math.min(left.length, right.length);
    let at = 0;
    while (at < length && left.charCodeAt(at) === right.charCodeAt(at))
        at++;
    if (at === length)
        return left.length - right.length;
    return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
}
/** Surrogates stand for what lies beyond U+FFFF, so they come after everything else. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** What is being worked on first, what is over last. */
const STATUS_RANK = { in_progress: 0, blocked: 1, paused: 2, planned: 3, completed: 4, cancelled: 5, archived: 6 };
const PRIORITY_RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/** The column that each sort goes by; `id_key` decides between rows that are alike there. */
const SORT_COLUMNS = {
    id: "id_key", title: "title_key", status: "status_rank", priority: "priority_rank", progress: "progress", created: "created", due: "due",
};
/** `descending` turns the sort's own column around, null stays last there too; rows that are alike stand by their ids. */
function compareRows(sort, direction) {
    const column = SORT_COLUMNS[sort];
    const sign = direction === "descending" ? -1 : 1;
    return (left, right) => compareValues(left[column], right[column], sign) || byIdKey(left, right);
}
function byIdKey(left, right) {
    return left.id_key < right.id_key ? -1 : left.id_key > right.id_key ? 1 : 0;
}
function compareValues(left, right, sign) {
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return sign * (typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right)));
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   cF: () => (/* binding */ urgency),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   t0: () => (/* binding */ readyRows)
/* harmony export */ });
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);


/** Whether tasks of it may be started, once what it requires is done. */
function isOpen({ status }) {
    return status === "planned" || status === "in_progress";
}
/** By priority, and what has begun before what is planned; less is more pressing, ids decide between equals. */
function urgency({ priority, status }) {
    return _order_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIORITY_RANK */ .em[priority] * 2 + (status === "in_progress" ? 0 : 1);
}
/** The ready tasks of one milestone, whatever the milestone itself waits for; those with the longest chain of work behind them first. */
function readyTasks(milestone) {
    const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
    const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
    if (ready.length < 2)
        return ready;
    const behind = workBehind(milestone);
    return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}
/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone) {
    const dependants = new Map(milestone.tasks.map((task) => [task.id, []]));
    for (const task of milestone.tasks)
        for (const id of task.dependencies)
            dependants.get(id)?.push(task.id);
    const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(dependants, (id) => hours.get(id) ?? 1).lengths;
}
/** What the queue holds of a milestone once what it requires is done, in its order. */
function readyRows(milestone) {
    return isOpen(milestone) ? readyTasks(milestone).map(({ id, title }) => ({ milestone: milestone.id, task: id, title })) : [];
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


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ progressBlock),
/* harmony export */   C_: () => (/* binding */ milestoneView),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* unused harmony export timelineText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49194);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86297);
// One milestone as people read it: its state, its tasks, and what to do next.



function milestoneView(milestone) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(`${milestone.id}: ${milestone.title}`),
        ...(milestone.description === "" ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(milestone.description.trim())]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(facts(milestone)),
        progressBlock(milestone),
        ...taskBlocks(milestone),
        ...listBlocks("Blocked", milestone.blockers.map((blocker) => (blocker.task_id === null ? blocker.reason : `${blocker.task_id}: ${blocker.reason}`))),
        ...listBlocks("Success criteria", milestone.success_criteria),
        ...listBlocks("Risks", milestone.risks.map(riskText)),
        ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .s)(milestone),
    ];
}
function progressBlock({ progress: { percentage, tasks_completed, tasks_total } }) {
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${tasks_completed} of ${tasks_total} tasks`, percentage);
}
function facts(milestone) {
    const { timeline, dependencies } = milestone;
    const rows = [
        ["status", words(milestone.status)],
        ["priority", milestone.priority],
        ["category", milestone.category],
        ["timeline", timelineText(timeline.estimated_start, timeline.estimated_end)],
        ["estimate", timeline.estimated_hours === null ? null : hoursText(timeline.estimated_hours, timeline.buffer_percentage)],
        ["waits for", dependencies.requires.join(", ") || null],
        ["enables", dependencies.enables.join(", ") || null],
        ["completed", milestone.completed_at],
    ];
    return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}
/** "in progress" of `in_progress`. */
function words(status) {
    return status.replaceAll("_", " ");
}
function timelineText(start, end) {
    if (start === null && end === null)
        return null;
    return `${start ?? "?"} to ${end ?? "?"}`;
}
function hoursText(hours, buffer) {
    return `${hours} h${buffer === null ? "" : ` + ${buffer} % buffer`}`;
}
function taskBlocks(milestone) {
    if (milestone.tasks.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No tasks yet.")];
    const ready = new Set((0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone));
    const rows = milestone.tasks.map((task) => [task.id, task.title, stateText(task, { ready: ready.has(task) }), task.dependencies.join(", "), task.assigned_to ?? ""]);
    const assigned = milestone.tasks.some((task) => task.assigned_to !== null);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "title", "status", "waits for", ...(assigned ? ["who"] : [])], assigned ? rows : rows.map((row) => row.slice(0, -1)))];
}
function stateText(task, { ready }) {
    return task.status === "pending" && ready ? "ready" : words(task.status);
}
function listBlocks(title, items) {
    return items.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(title), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)];
}
function riskText(risk) {
    const { description, impact, mitigation } = risk;
    return [String(description ?? "?"), typeof impact === "string" && `(${impact})`, typeof mitigation === "string" && `- ${mitigation}`].filter(Boolean).join(" ");
}


/***/ }),

/***/ 86297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16218);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49194);
// The command that most likely comes next, to copy.



function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_1__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready && (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderKiro */ .sw)(ready))
        return [phaseStep(milestone, ready)];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}
function phaseStep(milestone, task) {
    const phase = (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone complete ${milestone.id} ${task.id}`, `when "${task.title}" is done`);
    if (task.kiro_workflow.phases[phase]?.status === "waiting_approval")
        return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone kiro status ${milestone.id}`, `to see whom ${phase} of "${task.title}" waits for`);
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone kiro submit ${milestone.id} ${task.id}`, `when ${phase} of "${task.title}" is done`);
}


/***/ })

};
