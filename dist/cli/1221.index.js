export const id = 1221;
export const ids = [1221,2220];
export const modules = {

/***/ 19393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complete: () => (/* binding */ complete)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33818);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53);
/* harmony import */ var _rules_transitions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94642);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5045);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37203);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44436);
// complete: a task is done; the last one completes the milestone.












const complete = (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .NB)({
    name: "complete",
    summary: "Mark a task as completed.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .flag */ .Jt)("Although tasks that it waits for, or gates of its phases, are open."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }],
    examples: [
        { line: "milestone complete milestone-001 task-001", why: "the task is done" },
        { line: "milestone complete 1 1 --dry-run", why: "see what would be written" },
    ],
    decide(workspace, { milestone: reference, task: taskReference, force }, { actor, now, facts }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone.value, taskReference);
        if (!task.ok)
            return task;
        const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_5__/* .taskMayBecome */ .Ud)(milestone.value, task.value, "completed");
        if (!may.ok)
            return may;
        const open = force || task.value.status === "completed" ? [] : openDependencies(milestone.value.tasks, task.value.dependencies);
        if (open.length > 0)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)("dependency-open", `Task ${task.value.id} waits for ${open.join(", ")}.`, { hint: "Complete these first, or say --force." }));
        const act = { workspace, at: now, by: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_3__/* .personOf */ .Re)(facts, actor), counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_3__/* .localOpens */ .$H)(workspace.config, facts) };
        const phases = task.value.status === "completed" ? null : (0,_rules_kiro_acts_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .finishTask */ .bA)(milestone.value, task.value, { facts, act, force });
        return phases ?? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .taskEvents */ .HT)(milestone.value, task.value, { status: "completed" }) });
    },
    answer(after, { milestone, task }, outcome) {
        const reopened = (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__/* .reopenedProblem */ .Wm)(outcome.events);
        if (reopened)
            return (0,_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_9__/* .movedAnswer */ .Me)(after, { reference: milestone, events: outcome.events, nothing: "" });
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_8__/* .changedBy */ .I)(after, { reference: milestone, outcome }, (done) => {
            const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(done, task);
            const title = found.ok ? `${found.value.id} "${found.value.title}"` : task;
            return done.status === "completed" ? `Completed ${title}: milestone ${done.id} is complete.` : `Completed ${title} of ${done.id}.`;
        });
    },
});
function openDependencies(tasks, ids) {
    const over = new Set(tasks.filter(({ status }) => status === "completed" || status === "cancelled").map(({ id }) => id));
    return ids.filter((id) => !over.has(id));
}


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
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91844);
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

/***/ 37203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ changedBy)
/* harmony export */ });
/* unused harmony export changed */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66387);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86297);
// What a command says when it has changed a milestone.




/** The headline, how far the milestone is, and the next command; the data of the JSON contract. The commit says the headline. */
function changed(milestone, headline) {
    const bar = milestone.progress.tasks_total > 0 ? [(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .progressBlock */ .BL)(milestone)] : [];
    const subject = `${headline.charAt(0).toLowerCase()}${headline.slice(1).replace(/\.$/, "")}`;
    return { data: { milestone }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(headline), ...bar, ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .s)(milestone)], subject };
}
/** The same for the milestone that the events are about, or that was named where nothing had to change. */
function changedBy(after, { reference, outcome }, headline) {
    const [event] = outcome.events;
    const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findMilestone */ .sR)(after, event?.milestone_id ?? reference);
    if (!found.ok)
        return { data: { milestone: null }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(found.problem.message)] };
    if (event)
        return changed(found.value, headline(found.value));
    return changed(found.value, `Nothing to change: ${found.value.id} is as you want it.`);
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

/***/ 79518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ completePeoples)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19393);
/* harmony import */ var _core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81937);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66387);
/* harmony import */ var _done_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71213);
// A task that people do is completed by something else than a command: a ticked box, a closed issue, a commit.






/** Problems: those of `complete`, `transition-not-allowed` for a task that a machine does. */
async function completePeoples(venue, { milestone, task, config, request, actor, level }) {
    const caller = { actor, permission: level, now: venue.now, request: { id: request, given: true }, dryRun: false, commit: true, yes: false };
    const call = { verb: PEOPLES, args: { milestone, task, force: false }, line: `complete ${milestone} ${task}` };
    return (0,_done_js__WEBPACK_IMPORTED_MODULE_4__/* .transacted */ .K)({ venue, config }, { call, ports: venue.ports, caller });
}
const PEOPLES = {
    ..._core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__.complete,
    decide(workspace, args, context) {
        const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(workspace, String(args["milestone"]));
        const task = milestone.ok ? (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findTask */ .VX)(milestone.value, String(args["task"])) : milestone;
        if (task.ok && (0,_core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .doneBy */ .gx)(task.value).kind !== "people")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${task.value.id} is not done by people; whether it is done is for the execution to say.`));
        return _core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__.complete.decide(workspace, args, context);
    },
};


/***/ }),

/***/ 71213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ told),
  K: () => (/* binding */ transacted)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/transact.js + 5 modules
var transact = __webpack_require__(93975);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(63067);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(73014);
;// CONCATENATED MODULE: ./lib/engine/converse/deliver.js
// What follows a command outside of the files, once these are committed: the work branch of a milestone that was planned.




/** Every effect may come twice and is had once. */
async function deliver(venue, { verb, milestones, sight, config }) {
    const [id] = milestones;
    if (verb !== "plan" || id === undefined || !config.agents.git_integration)
        return { notes: [] };
    const branch = (0,branch_name/* workBranch */.gN)(id, config.git_integration);
    if (!branch.ok)
        return { notes: [branch.problem] };
    return branch.value === null ? { work: null, notes: [] } : makeBranch(venue, { name: branch.value, sight, config });
}
/** From the state that has the plan. A branch of that name that is there already is the work branch. */
async function makeBranch(venue, { name, sight, config }) {
    const from = sight ? (0,result.ok)(sight.commit) : await newest(venue, config);
    const made = from.ok ? await venue.refs.swap(`refs/heads/${name}`, null, from.value) : from;
    if (from.ok && made.ok)
        return { work: made.value.kind === "done" ? from.value : made.value.at, notes: [] };
    return made.ok ? { notes: [] } : notMade(name, made.problem);
}
async function newest(venue, config) {
    const ref = await (0,look/* stateRef */.dZ)(venue, config);
    return ref.ok ? venue.refs.at(ref.value) : ref;
}
function notMade(name, reason) {
    if (reason.code === "remote-unavailable")
        return { notes: [], pending: reason };
    return { notes: [(0,problem/* problem */.CC)("branch-missing", `The work branch ${name} was not made: ${reason.message}`, { hint: "It is made when the milestone is executed." })] };
}

// EXTERNAL MODULE: ./lib/engine/converse/sight.js
var converse_sight = __webpack_require__(75040);
;// CONCATENATED MODULE: ./lib/engine/converse/done.js
// What a command of a comment came to, and carrying out those that change something.





/** A remote that did not answer may have done what it was asked for: that is found out by asking once more. */
function told(result) {
    const finished = "code" in result ? (0,ask/* stopped */.ce)(result) : result;
    const away = finished.problem?.code === "remote-unavailable" ? { pending: finished.problem } : {};
    return { finished, shows: [], sight: null, ...away };
}
/** Carries a command out and sees to what follows it. */
async function transacted({ venue, config }, { call, ports, caller }) {
    const watch = (0,converse_sight/* watched */.VI)(ports.repository, caller.now);
    const finished = await insistently(() => (0,transact.transact)({ ...ports, repository: watch.repository }, call, caller));
    const sight = watch.seen();
    // What was committed is shown, also where it was not what was asked for.
    const shows = caller.dryRun ? [] : finished.problem ? touched(finished) : finished.repeated ? milestoneIn(finished.data) : touched(finished);
    if (shows.length === 0)
        return { ...told(finished), sight };
    const delivered = await deliver(venue, { verb: call.verb.name, milestones: shows, sight, config });
    return { finished, shows, sight, ...delivered };
}
/** With the tries of one transaction some eighty: of those who commit at once each time one gets through, so that twenty all do. */
const ROUNDS_MAX = 16;
async function insistently(once) {
    for (let round = 1;; round++) {
        const finished = await once();
        if (finished.problem?.code !== "conflict" || round === ROUNDS_MAX)
            return finished;
    }
}
function touched({ changes }) {
    const ids = changes.flatMap(({ path, text }) => (text === null ? [] : (/^(?:active|completed|events)\/([^/]+)\.(?:ya?ml|jsonl)$/.exec(path)?.[1] ?? [])));
    return [...new Set(ids)];
}
function milestoneIn(data) {
    const milestone = (0,json/* isObject */.Gv)(data) ? data["milestone"] : null;
    const id = (0,json/* isObject */.Gv)(milestone) ? milestone["id"] : null;
    return typeof id === "string" ? [id] : [];
}


/***/ }),

/***/ 41221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reconcile: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52315);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21004);
/* harmony import */ var _core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81937);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66387);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73014);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79518);
// What else completes people's tasks: an issue that was closed, and commits that say which task they do.







/** Each issue and each commit completes a task once, however often this looks. */
async function reconcile(venue, { since, pushed = null, trail = venue.trail }) {
    const [workspace, closed, commits] = [await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceNow */ .AK)(venue), await venue.forge.closedSince(since), await trail(since, pushed)];
    for (const read of [workspace, closed, commits])
        if (!read.ok)
            return { completed: [], refused: [], problem: read.problem };
    if (!workspace.ok || !closed.ok || !commits.ok)
        return { completed: [], refused: [], problem: null };
    const refused = [];
    const deeds = [];
    for (const issue of closed.value)
        deeds.push(...(await byIssue(venue, { workspace: workspace.value, issue, refused })));
    for (const commit of commits.value)
        deeds.push(...byCommit(workspace.value, commit));
    return carried(venue, deeds, refused);
}
async function carried(venue, deeds, refused) {
    const completed = [];
    for (const { by, ...deed } of deeds) {
        const { finished } = await (0,_complete_js__WEBPACK_IMPORTED_MODULE_5__/* .completePeoples */ .Y)(venue, deed);
        const { milestone, task } = deed;
        if (finished.problem)
            refused.push({ task: `${milestone} ${task}`, by, problem: finished.problem });
        else if (finished.changes.length > 0)
            completed.push({ milestone, task, by });
    }
    return { completed, refused, problem: null };
}
/** People's open tasks of an issue: the tasks that refer to it, and all of a milestone that was planned from it. */
async function byIssue({ forge }, { workspace, issue, refused }) {
    const { number, closedBy } = issue;
    const tasks = [...workspace.milestones.values()].flatMap((milestone) => openTasks(milestone).filter((task) => milestone["issue"] === number || task["issue"] === number).map((task) => ({ milestone: milestone.id, task: task.id })));
    const by = `issue ${number}`;
    if (tasks.length === 0)
        return [];
    const [us, granted] = [await forge.self(), closedBy ? await forge.permission(closedBy.login) : NOBODY];
    const may = us.ok ? (0,_core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .authorize */ .Gq)({ kind: "account", account: closedBy, granted, self: us.value.id, where: "issue", policy: (0,_core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(workspace.config) }, { verb: "complete", needs: "write" }) : us;
    if (may.ok && granted.ok)
        return tasks.map((task) => ({ ...task, by, request: `issue-${number}#${task.milestone}/${task.task}`, actor: granted.value.account.login, level: granted.value.level, config: workspace.config }));
    if (!may.ok)
        refused.push({ task: tasks.map(({ milestone, task }) => `${milestone} ${task}`).join(", "), by, problem: may.problem });
    return [];
}
const NOBODY = { ok: false, problem: (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "Nobody is known to have closed it.") };
/** In an order in which none waits for a later one. */
function openTasks({ tasks, status }) {
    if (status === "archived" || status === "cancelled")
        return [];
    const open = tasks.filter((task) => !(0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(task.status) && (0,_core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .doneBy */ .gx)(task).kind === "people");
    const sorted = [];
    for (let left = open; left.length > 0;) {
        const ids = new Set(left.map(({ id }) => id));
        const free = left.filter(({ dependencies }) => !dependencies.some((id) => ids.has(id)));
        if (free.length === 0)
            return [...sorted, ...left];
        sorted.push(...free);
        left = left.filter((task) => !free.includes(task));
    }
    return sorted;
}
/** Whatever has come onto the state branch was allowed to by those who guard it. */
function byCommit(workspace, { id, author, trailers }) {
    const value = (key) => trailers.find(([name]) => name.toLowerCase() === key)?.[1];
    const named = trailers.filter(([name]) => name.toLowerCase() === "task").map(([, task]) => task.trim());
    return named.flatMap((text) => {
        const [first = "", second] = text.split(/[/ ]/, 2);
        const [reference, task] = second === undefined ? [value("milestone") ?? "", first] : [first, second];
        const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(workspace, reference);
        const found = milestone.ok ? (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findTask */ .VX)(milestone.value, task) : milestone;
        if (!milestone.ok || !found.ok || (0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(found.value.status) || (0,_core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .doneBy */ .gx)(found.value).kind !== "people")
            return [];
        return [{ milestone: milestone.value.id, task: found.value.id, by: `commit ${id}`, request: `commit-${id}#${milestone.value.id}/${found.value.id}`, actor: author, level: "write", config: workspace.config }];
    });
}


/***/ }),

/***/ 75040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Xt: () => (/* binding */ startingFrom)
/* harmony export */ });
/* unused harmony export overlaid */
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33445);
// What a command leaves behind, seen while it is committed: the files after it, without asking for them again.

/** The same repository, whose last commit is remembered. */
function watched(repository, now) {
    let sight = null;
    return {
        seen: () => sight,
        repository: {
            snapshot: (request) => repository.snapshot(request),
            async commit(base, changes, message) {
                const outcome = await repository.commit(base, changes, message);
                if (outcome.ok && outcome.value.kind === "done" && outcome.value.commit !== null)
                    sight = { commit: outcome.value.commit, at: now(), snapshot: overlaid(base, changes) };
                return outcome;
            },
        },
    };
}
/** A snapshot with changes laid over it. */
function overlaid(base, changes) {
    const changed = new Map(changes.map(({ path, text }) => [path, text]));
    return {
        root: base.root,
        exists: base.exists || changes.length > 0,
        release: async () => undefined,
        async list(folder) {
            const names = await base.list(folder);
            if (!names.ok)
                return names;
            const start = folder === "" ? "" : `${folder}/`;
            const there = names.value.filter((name) => changed.get(start + name) !== null);
            const made = changes.flatMap(({ path, text }) => (text !== null && path.startsWith(start) && !path.startsWith(":/") ? [path.slice(start.length).split("/")[0] ?? ""] : []));
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)([...new Set([...there, ...made])].sort());
        },
        async read(paths) {
            const below = await base.read(paths.filter((path) => !changed.has(path)));
            const above = paths.flatMap((path) => {
                const text = changed.get(path);
                return typeof text === "string" ? [[path, (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new TextEncoder().encode(text))]] : [];
            });
            return new Map([...below, ...above]);
        },
    };
}
/**
 * The same repository, which begins with a snapshot for writing that is there already: whoever writes first gets it, and until it
 * has ended everybody may read from it, so that a decision and what is looked up for it are about the same state. Whoever took it
 * releases it.
 */
function startingFrom(repository, ground) {
    let [left, over] = [true, false];
    const release = async () => {
        over = true;
        await ground.release();
    };
    const held = { ...ground, release };
    return {
        release,
        repository: {
            commit(base, changes, message) {
                over ||= base === held;
                return repository.commit(base === held ? ground : base, changes, message);
            },
            async snapshot(request) {
                const isWrite = request.for === "write";
                if (over || request.ref !== undefined || (isWrite && !left))
                    return repository.snapshot(request);
                left &&= !isWrite;
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(isWrite ? held : { ...ground, release: async () => undefined });
            },
        },
    };
}


/***/ })

};
