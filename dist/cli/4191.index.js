export const id = 4191;
export const ids = [4191,2220];
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


/***/ })

};
