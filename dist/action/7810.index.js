export const id = 7810;
export const ids = [7810,2220];
export const modules = {

/***/ 37810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complete: () => (/* binding */ complete)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44436);
// kiro complete: a phase is done; its gate is asked, or the next phase begins.





const complete = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "kiro complete",
    summary: "Say that a phase is done: it is put up for approval, or the next one begins.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)("Although deliverables are missing or tasks that it waits for are open; approvals are asked for all the same."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone),
    examples: [{ line: "milestone kiro complete milestone-004 task-002 design --force", why: "without what it was to leave behind" }],
    decide(workspace, { milestone, task, phase, force }, { actor, now, facts }) {
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .localOpens */ .$H)(workspace.config, facts) };
        return (0,_rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishPhase */ .Ng)({ milestone, task, phase }, { facts, act, force });
    },
    answer(after, { milestone, task, phase }, { events }) {
        return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__/* .movedAnswer */ .Me)(after, { reference: milestone, events, nothing: `Nothing to change: ${phase} of ${(0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_4__/* .taskIn */ .B1)(after, milestone, task)} is over, or waits for its approval.` });
    },
});


/***/ }),

/***/ 22220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   QF: () => (/* binding */ BackendName),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ae: () => (/* binding */ NoticeChannel),
/* harmony export */   e3: () => (/* binding */ DateText),
/* harmony export */   gy: () => (/* binding */ PriorityName),
/* harmony export */   hE: () => (/* binding */ Title),
/* harmony export */   iQ: () => (/* binding */ SimpleName),
/* harmony export */   jF: () => (/* binding */ CommitId),
/* harmony export */   jX: () => (/* binding */ TaskStatusName),
/* harmony export */   lm: () => (/* binding */ TaskRef),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   nC: () => (/* binding */ KeyName),
/* harmony export */   ng: () => (/* binding */ MilestoneRefs),
/* harmony export */   oM: () => (/* binding */ DurationText),
/* harmony export */   s4: () => (/* binding */ TaskRefs),
/* harmony export */   xN: () => (/* binding */ ApproverName),
/* harmony export */   y_: () => (/* binding */ Count),
/* harmony export */   zK: () => (/* binding */ PhaseName)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69463);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
// The kinds of words that verbs take, and what each becomes.





/** Longer references name nothing: ids have at most 50 characters, slugs of titles rarely more than twice that. */
const REFERENCE_LENGTH_MAX = 100;
/** A title is one line of a list, of a commit subject and of a pull request. */
const TITLE_LENGTH_MAX = 200;
/** A reason or description; more belongs into the file itself. */
const TEXT_LENGTH_MAX = 4_000;
/** Where operating systems stop. */
const PATH_LENGTH_MAX = 4_096;
/** More than any list has, and few enough to be counted. */
const COUNT_MAX = 100_000;
/** The longest dotted key of the reference is a third of this. */
const KEY_LENGTH_MAX = 200;
const CONTROL = /\p{Cc}/u;
/** A word that fits where `read` gives a value for it. */
function words(read) {
    return {
        safeParse: (word) => {
            const data = read(word);
            return data === undefined ? { success: false } : { success: true, data };
        },
    };
}
function fitting(fits) {
    return words((word) => (fits(word) ? word : undefined));
}
function isPlain(word, longest) {
    return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}
function isReference(word) {
    return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}
function reference(label, named) {
    return {
        label,
        schema: fitting(isReference),
        code: "invalid-id",
        hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
    };
}
/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
const MilestoneRef = reference("ID", "a milestone");
const TaskRef = reference("TASK", "a task");
/** A phase of a task, in small letters. */
const PhaseName = {
    label: "PHASE",
    schema: words((word) => (/^[a-z][a-z0-9_-]{0,39}$/.test(word.trim().toLowerCase()) ? word.trim().toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Name a phase, such as design, spec or execute.",
};
/** An entry of a list of approvers: a role, a login, @org/team or an e-mail address. */
const ApproverName = plainText("ROLE", REFERENCE_LENGTH_MAX);
/** References with commas between them; an empty word is an empty list. */
const MilestoneRefs = references("ID,…", MilestoneRef);
const TaskRefs = references("TASK,…", TaskRef);
function references(label, one) {
    const split = (word) => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return {
        label,
        schema: words((word) => (split(word).every(isReference) ? split(word) : undefined)),
        code: one.code,
        hint: `${one.hint} Put commas between several.`,
    };
}
/** An id that is to be given. */
const NewId = {
    label: "ID",
    schema: fitting((word) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(word).ok),
    code: "invalid-id",
    hint: _ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_HINT */ ._c,
};
const Title = plainText("TITLE", TITLE_LENGTH_MAX);
const Text = plainText("TEXT", TEXT_LENGTH_MAX);
/** The id of a commit, or the start of one; in lower case. */
const CommitId = {
    label: "COMMIT",
    schema: words((word) => (/^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Write 7 to 64 hexadecimal digits, best all 40.",
};
/** One line of text, white space around it taken away. */
function plainText(label, longest) {
    return {
        label,
        schema: words((word) => (isPlain(word.trim(), longest) ? word.trim() : undefined)),
        code: "invalid-argument",
        hint: `Write one line of 1 to ${longest} characters, without control characters.`,
    };
}
/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
const DurationText = {
    label: "DURATION",
    schema: words((word) => ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(strictDuration(word)) === null ? undefined : strictDuration(word))),
    code: "invalid-argument",
    hint: _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp,
};
function strictDuration(word) {
    return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit, unit) => `${digit}${unit.charAt(0).toLowerCase()}`);
}
/** Days of the months of a year that is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(word) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
    return day >= 1 && day <= days;
}
/** `2026-03-31`; a day that the calendar has. */
const DateText = {
    label: "DATE",
    schema: fitting(isDay),
    code: "invalid-argument",
    hint: "Write a date as 2026-03-31.",
};
const Count = {
    label: "N",
    schema: words((word) => (/^\d{1,7}$/.test(word) && Number(word) >= 1 && Number(word) <= COUNT_MAX ? Number(word) : undefined)),
    code: "invalid-argument",
    hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};
const FilePath = {
    label: "PATH",
    schema: fitting((word) => isPlain(word, PATH_LENGTH_MAX)),
    code: "invalid-argument",
    hint: "Name a file or folder, relative to where you are.",
};
/** A dotted key of the configuration. */
const KeyName = {
    label: "KEY",
    schema: fitting((word) => word.length <= KEY_LENGTH_MAX && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(word)),
    code: "invalid-argument",
    hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};
/** A file name without folder and ending: a template, a workflow. */
const SimpleName = {
    label: "NAME",
    schema: fitting((word) => word.length <= REFERENCE_LENGTH_MAX && /^[A-Za-z0-9][\w-]*$/.test(word)),
    code: "invalid-argument",
    hint: "Names are letters, digits, hyphens and underscores.",
};
/** One of a few words; upper case and hyphens for underscores are forgiven, `also` maps other spellings. */
function choice(label, values, also = {}) {
    const spelled = (word) => {
        const plain = word.trim().toLowerCase();
        const found = values.find((value) => value === plain || value === plain.replaceAll("-", "_"));
        return found ?? (Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain);
    };
    return {
        label,
        schema: words((word) => values.find((value) => value === spelled(word))),
        code: "invalid-argument",
        hint: `Choose one of ${values.join(", ")}.`,
        values,
    };
}
const MilestoneStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_STATUSES */ .uW, {
    planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const TaskStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_STATUSES */ .Hi, {
    active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const PriorityName = choice("PRIORITY", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE);
const NoticeChannel = choice("CHANNEL", _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l);
const BackendName = choice("BACKEND", _backend_js__WEBPACK_IMPORTED_MODULE_4__/* .BACKENDS */ .A, { files: "file", yaml: "file", postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite" });


/***/ }),

/***/ 53:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Ng: () => (/* binding */ finishPhase),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   bA: () => (/* binding */ finishTask)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33818);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91556);
/* harmony import */ var _blockers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88629);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77525);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16218);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41113);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67339);
/* harmony import */ var _approach_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34314);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21054);
// Finishing: a phase whose work is done is put up; a task whose phases are done is completed.











const NOTHING = { events: [], approvals: [] };
/**
 * The phase is done, as somebody says. `force` passes over deliverables and dependencies, never over approvals. Gates before it
 * that show something else by now are asked anew instead. Problems: those of `approach`, `transition-not-allowed`,
 * `dependency-open`, `deliverable-missing`.
 */
function finishPhase(where, { facts, act, force }) {
    const found = (0,_approach_js__WEBPACK_IMPORTED_MODULE_8__/* .approach */ .zR)(act.workspace, where, facts);
    if (!found.ok)
        return found;
    const sight = found.value;
    const stale = (0,_approach_js__WEBPACK_IMPORTED_MODULE_8__/* .staleGates */ .Ew)(sight.milestone, sight.task, { workspace: act.workspace, facts });
    if (!stale.ok)
        return stale;
    const others = stale.value.filter(({ phase }) => phase !== sight.phase);
    const isPast = (0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .isPhaseOver */ .s2)(sight.task.kiro_workflow.phases[sight.phase] ?? { status: "pending" });
    if (others.length > 0 || (isPast && stale.value.length > 0))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0,_moves_js__WEBPACK_IMPORTED_MODULE_9__/* .reopenedGates */ .JJ)(stale.value, act));
    if (isPast || waits(sight))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(NOTHING);
    const refusal = notYet(sight, facts, { force });
    return refusal ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)(refusal) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0,_moves_js__WEBPACK_IMPORTED_MODULE_9__/* .putUp */ .zO)(sight, act, force ? { forced: true, by: act.by.login } : {}));
}
function waits({ task, phase, approval, drifted }) {
    return task.kiro_workflow.phases[phase]?.status === "waiting_approval" && (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .lastRound */ .Hw)(approval)?.status === "pending" && !drifted;
}
function notYet(sight, { deliverables }, { force }) {
    const { milestone, task, phase } = sight;
    const [order] = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .orderBlockers */ .y2)(sight);
    if (order)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${capital((0,_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockerText */ .E6)(order))}.`, { hint: `See \`milestone kiro status ${milestone.id}\`.` });
    if (force)
        return null;
    const waiting = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .dependencyBlockers */ .Fz)(milestone, task);
    if (waiting.length > 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-open", `${capital(named(waiting))}.`, { hint: "Complete these first, or say --force." });
    const missing = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .deliverableBlockers */ .pm)(sight, { files: deliverables ?? null });
    if (missing.length === 0)
        return null;
    const hint = `Write them below .milestones/deliverables/${milestone.id}/${task.id}/${phase}/ on the work branch; \`milestone kiro regenerate ${milestone.id} ${task.id}\` makes what is missing.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("deliverable-missing", `${capital(named(missing))}.`, { hint });
}
function named(blockers) {
    return blockers.map(_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockerText */ .E6).join("; ");
}
function capital(sentence) {
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
/**
 * The task is done, as somebody says who does not speak of phases. With one phase left and nobody to ask, that one is over too; what
 * is forced is on record for each. Problem: `gate-closed`, which names the gates. null where the task has no phases that matter.
 */
function finishTask(milestone, task, { facts, act, force }) {
    const { config } = act.workspace;
    const open = (0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .openPhase */ .yc)(milestone, task);
    if (!(0,_approach_js__WEBPACK_IMPORTED_MODULE_8__/* .kiroIsOn */ .Ly)(config) || !(0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnderKiro */ .sw)(task) || open === null)
        return null;
    const left = (0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseOrder */ .CM)(milestone, task).filter((phase) => !(0,_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .isPhaseOver */ .s2)(task.kiro_workflow.phases[phase] ?? { status: "pending" }));
    if (force)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ events: forced(milestone, task, { left, by: act.by.login }), approvals: [] });
    const stale = (0,_approach_js__WEBPACK_IMPORTED_MODULE_8__/* .staleGates */ .Ew)(milestone, task, { workspace: act.workspace, facts });
    if (!stale.ok)
        return stale;
    if (stale.value.length > 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0,_moves_js__WEBPACK_IMPORTED_MODULE_9__/* .reopenedGates */ .JJ)(stale.value, act));
    const sight = (0,_sight_js__WEBPACK_IMPORTED_MODULE_6__/* .sightOf */ .p)(act.workspace, { milestone: milestone.id, task: task.id, phase: open }, facts);
    if (!sight.ok)
        return sight;
    const isFree = left.length === 1 && !sight.value.gate.needed;
    return isFree ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0,_moves_js__WEBPACK_IMPORTED_MODULE_9__/* .over */ .Zh)(sight.value, act, { status: "completed", manner: "normal" })) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)(closed(sight.value, left, { facts, act }));
}
function forced(milestone, task, { left, by }) {
    const phases = left.map((phase) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseEvent */ .w3)({ milestone, task, phase }, "completed", { forced: true, by }));
    const ended = { event_type: "kiro_task_completed", milestone_id: milestone.id, details: { task_id: task.id, forced: true, by } };
    return [...phases, ended, ...(0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .taskEvents */ .HT)(milestone, task, { status: "completed" })];
}
function closed({ milestone, task, approval }, left, { facts, act }) {
    const now = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockersOf */ .be)(milestone, task, { files: facts.deliverables ?? null, approval, config: act.workspace.config, counts: act.counts }).map(_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockerText */ .E6);
    const gates = left.filter((phase) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateOf */ .Rv)(milestone, task, { phase, config: act.workspace.config }).needed);
    const message = `Task ${task.id} of ${milestone.id} is not through its phases: ${left.join(", ")} ${left.length === 1 ? "is" : "are"} open${now.length > 0 ? ` (${now.join("; ")})` : ""}${gates.length > 0 ? `; to be approved: ${gates.join(", ")}` : ""}.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("gate-closed", message, { hint: `Put the next one up with \`milestone kiro submit ${milestone.id} ${task.id}\`; somebody who maintains the repository may say --force.` });
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


/***/ })

};
