export const id = 9358;
export const ids = [9358,2220];
export const modules = {

/***/ 69358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanup: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_session_cleanup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81589);
/* harmony import */ var _rules_session_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84682);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17685);
// session cleanup: sessions that nobody is at work on are ended, and those beyond the settings are taken away.







const cleanup = (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
    name: "session cleanup",
    summary: "End sessions nobody is at work on, and take away old ones.",
    permission: "maintain",
    args: {
        stale: (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)("Only end those whose process is gone; nothing is taken away."),
        "older-than": (0,_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationText */ .oM, "Completed sessions older than this go; session_management.cleanup_after without it."),
    },
    needs: () => [{ kind: "sessions" }],
    confirm: ({ stale }) => (stale ? "End sessions whose process is gone?" : "Take away old sessions?"),
    examples: [
        { line: "milestone session cleanup --yes", why: "few and useful ones remain" },
        { line: "milestone session cleanup --dry-run", why: "see which would go" },
    ],
    decide(workspace, { stale, "older-than": olderThan }, { now, facts: { sessions = _rules_session_find_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SESSIONS */ .Q4 } }) {
        const removed = stale ? [] : (0,_rules_session_cleanup_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanup */ .tP)(sessions, { config: workspace.config, now, automatic: false, olderThan });
        const gone = new Set(removed.map(({ id }) => id));
        const ended = (0,_rules_session_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(workspace, (0,_rules_session_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .deadSessions */ .oo)(sessions, workspace, now), { leases: sessions.leases, now });
        const aside = stale ? [] : (0,_rules_session_cleanup_js__WEBPACK_IMPORTED_MODULE_1__/* .asideOf */ .KN)(sessions);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
            events: [...ended.events, ...removed.flatMap(removedEvent)],
            sessions: ended.sessions.filter(({ id }) => !gone.has(id)),
            files: [...removed.flatMap(({ id, path }) => [{ path, text: null }, { path: `sessions/backup-${id}.yaml`, text: null }]), ...aside],
            forget: [...new Set([...ended.forget, ...gone, ...(stale ? [] : (0,_rules_session_cleanup_js__WEBPACK_IMPORTED_MODULE_1__/* .strayJournals */ .Mo)(sessions))])],
            revoke: ended.revoke,
        });
    },
    answer(_after, _args, { events }) {
        const ids = (type) => events.filter(({ event_type }) => event_type === type).map(({ session_id = "" }) => session_id);
        const [removed, ended] = [ids("state_cleaned"), ids("session_ended").filter((id) => !ids("state_cleaned").includes(id))];
        const said = [...ended.map((id) => `${id} is paused: its process is gone.`), ...removed.map((id) => `${id} is taken away.`)];
        return { data: { removed, ended }, reply: said.length === 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)("Nothing to clean up.")] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(said)], subject: `session cleanup: ${removed.length} taken away, ${ended.length} ended` };
    },
});
function removedEvent({ id, milestone, why }) {
    return milestone === null ? [] : [{ event_type: "state_cleaned", milestone_id: milestone, session_id: id, details: { session_id: id, reason: why } }];
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

/***/ 77449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ recordEvents)
});

// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/lifecycle.js
var lifecycle = __webpack_require__(33818);
// EXTERNAL MODULE: ./lib/core/rules/transitions.js
var transitions = __webpack_require__(94642);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var kiro_phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/rules/kiro/gate.js
var gate = __webpack_require__(77525);
// EXTERNAL MODULE: ./lib/core/rules/kiro/steps.js
var steps = __webpack_require__(67339);
;// CONCATENATED MODULE: ./lib/core/rules/execution/phases/record.js



/** Somebody is at it, or was. */
const STARTED = new Set(["running", "failed", "timed_out", "unverified"]);
const NOTHING = { events: [], completes: true };
/** A gate behind the last phase is asked by whoever puts it up; an earlier one that opened again meanwhile keeps the task open. */
function phaseRecord(milestone, task, { step, config }) {
    const open = (0,kiro_phases/* isUnderKiro */.sw)(task) ? (0,kiro_phases/* openPhase */.yc)(milestone, task) : null;
    if (open === null)
        return NOTHING;
    const phases = task.kiro_workflow.phases;
    const begins = STARTED.has(step.status) && phases[open]?.status === "pending";
    if (begins)
        return { events: [(0,steps/* phaseEvent */.w3)({ milestone, task, phase: open }, "in_progress")], completes: true };
    if (step.status !== "completed" || (step.commit !== null && !step.merged))
        return NOTHING;
    const last = (0,kiro_phases/* phaseOrder */.CM)(milestone, task).at(-1) ?? open;
    if ((0,gate/* gateOf */.Rv)(milestone, task, { phase: last, config }).needed)
        return { events: [], completes: false };
    if (open === last)
        return { events: (0,steps/* passed */.bF)({ milestone, task, phase: last }, { status: "completed", goOn: false, manner: "normal" }).events, completes: true };
    return { events: (0,kiro_phases/* isPhaseOver */.s2)(phases[last] ?? { status: "pending" }) ? [] : [(0,steps/* phaseEvent */.w3)({ milestone, task, phase: last }, "completed")], completes: false };
}

;// CONCATENATED MODULE: ./lib/core/rules/execution/record.js





/**
 * Events in the order of the steps; none for a step whose task says the same already, so that recording twice changes
 * nothing. A completed step counts once the work branch has its commit. Tasks that somebody finished or cancelled meanwhile
 * stay as they are.
 */
function recordEvents(workspace, { milestone: id, session, steps }) {
    const milestone = workspace.milestones.get(id);
    if (!milestone)
        return [];
    const tasks = new Map(milestone.tasks.map((task) => [task.id, task]));
    const events = [];
    for (const step of steps) {
        const own = tasks.get(step.task);
        if (!own || (0,model_status/* isTaskOver */.Od)(own.status))
            continue;
        const phases = phaseRecord(milestone, own, { step, config: workspace.config });
        if (step.status !== "completed" || !phases.completes)
            events.push(...phases.events);
        for (const becoming of becomingsOf(step, milestone, { task: own, phases })) {
            const task = tasks.get(step.task);
            if (!task || (0,model_status/* isTaskOver */.Od)(task.status) || isRecorded(milestone, task, step))
                continue;
            const given = forgiven(task, becoming);
            const drafts = draftsOf(milestone, task, given);
            if (drafts.length > 0)
                tasks.set(task.id, { ...task, status: given.status });
            events.push(...drafts);
        }
    }
    const after = { ...milestone, tasks: [...tasks.values()] };
    const following = (0,lifecycle/* followingEvents */.BW)(milestone, after, events.at(-1)?.event_type ?? "execute");
    return [...events, ...following].map((draft) => ({ ...draft, session_id: session }));
}
/** A failure that blocks already, or work that is unverified already: its instant tells it from an earlier attempt's. */
function isRecorded({ blockers }, { id, status }, step) {
    if (step.status === "unverified")
        return status === "unverified";
    const failed = step.status === "failed" || step.status === "timed_out";
    return failed && status === "blocked" && blockers.some(({ task_id, since }) => task_id === id && since === step.finished_at);
}
/** A task that may fail is given up; any other blocks, with the reason on record. */
function forgiven({ continue_on_error }, becoming) {
    return continue_on_error && becoming.status === "blocked" ? { ...becoming, status: "cancelled", after: [] } : becoming;
}
/** None for a status that people set meanwhile and that does not lead here, and where the task is so already. */
function draftsOf(milestone, task, { status, reason, at, from, before = [], after = [] }) {
    const stays = task.status === status || (from !== undefined && task.status !== from);
    if (stays || !(0,transitions/* taskMayBecome */.Ud)(milestone, task, status).ok)
        return [];
    const drafts = [...before, (0,lifecycle/* taskEvent */.AJ)(milestone, task, { status, reason }), ...after];
    return at === null ? drafts : drafts.map((draft) => ({ ...draft, at }));
}
/** A task with phases goes on where it stands in them, and is done when they are over. */
function becomingsOf(step, milestone, { task, phases }) {
    const becomings = CHANGES[step.status](step, milestone);
    if (!(0,kiro_phases/* isUnderKiro */.sw)(task))
        return becomings;
    const kept = becomings.filter(({ status }) => status !== "pending" && (status !== "completed" || phases.completes));
    return kept.map((becoming) => (becoming.status === "completed" ? { ...becoming, before: [...(becoming.before ?? []), ...phases.events] } : becoming));
}
const started = ({ started_at }) => ({ status: "in_progress", at: started_at });
const CHANGES = {
    queued: backToPending,
    cancelled: backToPending,
    running: (step) => [started(step)],
    completed: (step, milestone) => (step.commit !== null && !step.merged ? [started(step)] : [started(step), completed(step, milestone)]),
    unverified: (step) => [started(step), { status: "unverified", reason: step.reason ?? undefined, at: step.finished_at }],
    failed: (step, milestone) => [started(step), blocked(step, { milestone, type: "task_failed" })],
    timed_out: (step, milestone) => [started(step), blocked(step, { milestone, type: "timed_out" })],
    skipped: () => [],
    waiting: () => [],
};
/** Only a task that is at work goes back: one that was never started has nothing to take back. */
function backToPending(step) {
    return [{ status: "pending", from: "in_progress", reason: step.reason ?? undefined, at: step.finished_at }];
}
function completed(step, { id }) {
    const committed = step.commit === null ? [] : [{ event_type: "task_committed", milestone_id: id, details: { task: step.task, commit: step.commit, type: "task" } }];
    return { status: "completed", at: step.finished_at, before: committed };
}
function blocked(step, { milestone, type }) {
    const reason = step.reason ?? "It failed.";
    const detected = { event_type: "blocker_detected", milestone_id: milestone.id, details: { type: step.blocker ?? type, reason, task_id: step.task } };
    return { status: "blocked", reason, at: step.finished_at, after: [detected] };
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

/***/ 81589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   Mo: () => (/* binding */ strayJournals),
/* harmony export */   tP: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70736);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73212);
// Which saved sessions are taken away, so that few remain and none that anybody could miss.



/**
 * Afterwards at most `max_sessions` remain, and none completed that is older than `cleanup_after`; sessions that somebody is,
 * or may be, at work on stay whatever the settings say. Files that were put aside because they cannot be read go when
 * somebody asks for it, or with `cleanup_aggressive`; those that were not put aside stay.
 */
function cleanup(sessions, sweep) {
    const { auto_cleanup, cleanup_aggressive, max_sessions } = sweep.config.session_management;
    if (sweep.automatic && !auto_cleanup)
        return [];
    const around = { leases: sessions.leases, config: sweep.config, now: sweep.now };
    const idle = sessions.records.filter((record) => isIdle(record, around)).sort((left, right) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(left.session, right.session));
    const room = Math.max(0, max_sessions - (sessions.records.length - idle.length));
    const removed = [];
    let kept = 0;
    for (const record of idle) {
        const why = reasonOf(record, around, sweep) ?? (kept < room ? null : "over");
        if (why === null)
            kept++;
        else
            removed.push({ id: record.session.id, milestone: record.session.milestone_id, path: record.path, why });
    }
    const aside = sweep.automatic && !cleanup_aggressive ? [] : sessions.broken.filter(_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .isPutAside */ ._n);
    return [...removed, ...aside.map(({ id, path }) => ({ id, milestone: null, path, why: "corrupted" }))];
}
function isIdle(record, around) {
    return (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceOf */ .Fq)(record, around) === "gone";
}
function reasonOf(record, around, { olderThan }) {
    const { cleanup_after, cleanup_aggressive } = around.config.session_management;
    const { ended_at, saved_at } = record.session;
    const status = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(record, around);
    const age = Date.parse(around.now) - Date.parse(ended_at ?? saved_at ?? "");
    if (status === "completed" && age > ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(olderThan ?? cleanup_after) ?? Infinity))
        return "old";
    if (!cleanup_aggressive || (status !== "paused" && status !== "corrupted"))
        return null;
    return status;
}
/** The files that cannot be read, moved to where no resume looks; one that is no text stays where it is. */
function asideOf({ broken }) {
    return broken.flatMap((file) => {
        if (file.text === null || (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .isPutAside */ ._n)(file))
            return [];
        return [{ path: file.path, text: null }, { path: file.path.replace(/[^/]+$/, "corrupted-$&"), text: file.text }];
    });
}
/** Journals of sessions that have no record, and that nobody is about to give one. */
function strayJournals({ strays, leases }) {
    const alive = new Set(leases.filter(({ standing }) => standing.state === "alive").map(({ standing }) => standing.holder.session));
    return strays.filter((id) => !alive.has(id));
}


/***/ }),

/***/ 84682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   mf: () => (/* binding */ leaseRef),
/* harmony export */   oo: () => (/* binding */ deadSessions)
/* harmony export */ });
/* harmony import */ var _evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57217);
/* harmony import */ var _execution_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77449);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73212);



/** Records that say `active` and have nobody at work. */
function deadSessions(sessions, workspace, now) {
    const around = { leases: sessions.leases, config: workspace.config, now };
    return sessions.records.filter((record) => record.session.status === "active" && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceOf */ .Fq)(record, around) === "gone");
}
/**
 * Dead sessions are paused, so that each can be resumed. Their journals are in their records by then and are forgotten;
 * their leases are taken away. When they were saved stays as it was: it says since when somebody else may take over.
 */
function ending(workspace, dead, { leases, now }) {
    const sessions = dead.map(({ session }) => interrupted(session));
    const events = [];
    let state = workspace;
    for (const { id, milestone_id, steps } of sessions) {
        const drafts = (0,_execution_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordEvents */ .F)(state, { milestone: milestone_id, session: id, steps });
        state = (0,_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .evolve */ .s)(state, drafts, now);
        events.push(...drafts, { event_type: "session_ended", milestone_id, session_id: id, details: { session_id: id, status: "paused", reason: "interrupted" } });
    }
    const ids = new Set(sessions.map(({ id }) => id));
    return { events, sessions, forget: [...ids], revoke: leases.filter(({ standing }) => standing.state === "gone" && ids.has(standing.holder.session)).map(leaseRef) };
}
/** A lease without who holds it. */
function leaseRef({ milestone, owner, task }) {
    return { milestone, ...(owner !== undefined && { owner }), ...(task !== undefined && { task }) };
}
function interrupted(session) {
    const steps = session.steps.map((step) => (step.status === "running" ? { ...step, status: "queued", reason: "It was interrupted." } : step));
    return { ...session, status: "paused", save_reason: "interrupted", steps };
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


/***/ })

};
