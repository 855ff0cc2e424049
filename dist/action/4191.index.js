export const id = 4191;
export const ids = [4191,2220];
export const modules = {

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

/***/ 44191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88629);
/* harmony import */ var _rules_kiro_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47459);
/* harmony import */ var _rules_kiro_sight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41113);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17685);
// kiro validate: whether the phases of a task fit together, and what its next transition waits for.









/** Data: `{valid, faults, blocked_by}`; faults as sentences. Fails for faults, not for what is merely waited for. */
const validate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .defineQuery */ .Ec)({
    name: "kiro validate",
    summary: "Check a task's phases, their order, deliverables and approvals.",
    permission: "read",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskRef */ .lm, "The task, by id or number."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    needs: ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNeeds */ .Jj)(milestone),
    examples: [{ line: "milestone kiro validate milestone-004 task-001", why: "and what the next transition waits for" }],
    answer(workspace, where, { facts }) {
        const sight = (0,_rules_kiro_sight_js__WEBPACK_IMPORTED_MODULE_5__/* .sightOf */ .p)(workspace, where, facts);
        if (!sight.ok)
            return sight;
        const { milestone, task, approval } = sight.value;
        const { config } = workspace;
        const stale = (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__/* .staleGates */ .Ew)(milestone, task, { workspace, facts });
        if (!stale.ok)
            return stale;
        const changed = stale.value.map(({ phase, drifted }) => `Phase ${phase} was put up with other files: ${(drifted?.paths ?? []).join(", ")} changed since.`);
        const faults = [...(0,_rules_kiro_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .kiroConfigProblems */ .A)(config).map(({ message }) => message), ...(0,_rules_kiro_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .taskFaults */ .V)(milestone, task, { config, approvals: facts.approvals }), ...changed];
        const blockers = (0,_rules_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockersOf */ .be)(milestone, task, { files: facts.deliverables ?? null, approval, config, counts: (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_2__/* .localOpens */ .$H)(config, facts) });
        const blocked_by = blockers.map((blocker) => ({ ...blocker, text: (0,_rules_kiro_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockerText */ .E6)(blocker) }));
        const failure = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", `The phases of ${task.id} have ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`, { hint: `Each is listed; \`milestone kiro reset ${milestone.id} ${task.id}\` puts a phase back.` });
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ data: { valid: faults.length === 0, faults, blocked_by }, reply: shown(task.id, { faults, waits: blocked_by.map((blocker) => blocker.text) }), ...(faults.length > 0 && { problem: failure }) });
    },
});
function shown(task, { faults, waits }) {
    const sound = faults.length === 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(`The phases of ${task} fit together.`)] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(`The phases of ${task} do not fit together:`), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(faults)];
    return [...sound, ...(waits.length === 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)("Nothing stands in the way of the next transition.")] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)("The next transition waits:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(waits)])];
}


/***/ }),

/***/ 47459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ kiroConfigProblems),
/* harmony export */   V: () => (/* binding */ taskFaults)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90642);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77525);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16218);
// Faults of phases: in the configuration, and in a task's own file against its approvals.





/** Phases that cannot be, and roles that are asked for and mean nobody: `invalid-value`, with what to do. */
function kiroConfigProblems(config) {
    const { design_approvers, spec_approvers } = config.approval_workflow;
    const phases = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseFaults */ .PT)(config).map((fault) => {
        const [what = fault, ...advice] = fault.split(/(?<=\.) (?=[A-Z])/);
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", what, { hint: advice.join(" ") });
    });
    const roles = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodies */ .gk)([...new Set([...design_approvers, ...spec_approvers])], config).map((role) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `approval_workflow asks for ${role}, and approval_workflow.roles says of nobody that they are it.`, { hint: `Say who it is: \`milestone config set approval_workflow.roles.${role} @login\`.` }));
    return [...phases, ...roles];
}
/** What contradicts itself in the phases of a task, as sentences. */
function taskFaults(milestone, task, seen) {
    const { phases, current_phase } = task.kiro_workflow;
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOrder */ .CM)(milestone, task);
    const own = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)(milestone.kiro_configuration["default_phases"]);
    const strange = own.length === 0 ? [] : order.filter((phase) => !own.includes(phase));
    const open = (0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .openPhase */ .yc)(milestone, task);
    const ahead = open === null ? [] : order.slice(order.indexOf(open) + 1).filter((phase) => phases[phase] && phases[phase].status !== "pending");
    return [
        ...strange.map((phase) => `Phase ${phase} is none of the milestone's: ${own.join(", ")}.`),
        ...(current_phase !== undefined && !order.includes(current_phase) ? [`It stands in ${current_phase}, which is none of its phases.`] : []),
        ...ahead.map((phase) => `Phase ${phase} is ${words(phases[phase]?.status)}, but ${open} before it is ${words(phases[open ?? ""]?.status ?? "pending")}.`),
        ...(task.status === "completed" && open !== null ? [`The task is completed, but phase ${open} is not over.`] : []),
        ...order.flatMap((phase) => gateFaults(milestone, task, { phase, ...seen })),
    ];
}
/** A phase whose approval is not what its status says. */
function gateFaults(milestone, task, { phase, config, approvals }) {
    const own = task.kiro_workflow.phases[phase];
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateOf */ .Rv)(milestone, task, { phase, config });
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approvals?.approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null);
    if (!own)
        return [`Phase ${phase} has no entry in the task.`];
    if (own.status === "waiting_approval" && round?.status !== "pending")
        return [`Phase ${phase} waits for an approval that nobody was asked for.`];
    if (own.status !== "waiting_approval" && round?.status === "pending")
        return [`Phase ${phase} is ${words(own.status)}, but its approval is still asked for.`];
    if (own.status === "approved" && gate.needed && (!round || !(0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassed */ .Hh)(round.status)))
        return [`Phase ${phase} is approved, and no approval is on record.`];
    const none = gate.needed && !(0,_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .isPhaseOver */ .s2)(own) ? (0,_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodies */ .gk)(gate.approvers, config) : [];
    return none.map((role) => `Phase ${phase} asks for ${role}, and approval_workflow.roles says of nobody that they are it.`);
}
function words(status = "pending") {
    return status.replaceAll("_", " ");
}


/***/ })

};
