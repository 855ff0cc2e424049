export const id = 9688;
export const ids = [9688,2220];
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

/***/ 39688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/row.js
var row = __webpack_require__(87128);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvers.js
var kiro_approvers = __webpack_require__(90642);
// EXTERNAL MODULE: ./lib/core/rules/kiro/gate.js
var gate = __webpack_require__(77525);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(88164);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/core/views/kiro/approvals.js
// Approvals as people read them: what waits, for whom, how long already, and when it opens by itself.


/** `now` is ISO 8601 UTC. */
function approvalsView(rows, { now, mine }) {
    if (rows.length === 0)
        return [(0,reply/* text */.Qq)(mine ? "No approval waits for you." : "No approval waits.")];
    const automatic = rows.some(({ auto_approve_at }) => auto_approve_at !== null);
    const head = ["milestone", "task", "phase", "status", "waits for", "age", ...(automatic ? ["opens by itself"] : [])];
    return [(0,reply/* table */.tp)(head, rows.map((row) => cells(row, { now, automatic })))];
}
function cells({ milestone, task, phase, status, outstanding, requested_at, auto_approve_at }, { now, automatic }) {
    const opens = auto_approve_at === null || status !== "pending" ? "" : `in ${between(now, auto_approve_at)}`;
    return [milestone, task, phase, status.replaceAll("_", " "), outstanding.join(", "), requested_at === null ? "?" : between(requested_at, now), ...(automatic ? [opens] : [])];
}
/** Whole minutes; nothing is younger than that. */
const MINUTE_MS = 60_000;
function between(from, to) {
    const ms = Date.parse(to) - Date.parse(from);
    if (!Number.isFinite(ms))
        return "?";
    return ms < MINUTE_MS ? "less than 1m" : (0,duration/* durationText */.S5)(Math.floor(ms / MINUTE_MS) * MINUTE_MS);
}

;// CONCATENATED MODULE: ./lib/core/queries/approval/list.js
// approval list: phases that wait for somebody's approval, for how long already, and for whom.












/** Data: `{approvals: [{milestone, task, phase, status, approvers, approved_by, outstanding, requested_at, requested_by, auto_approve_at}]}`, the oldest first. */
const list = (0,verb/* defineQuery */.Ec)({
    name: "approval list",
    summary: "List phases that wait for an approval.",
    permission: "read",
    args: {
        mine: (0,verb/* flag */.Jt)("Only those that wait for you."),
        all: (0,verb/* flag */.Jt)("Those that were decided too."),
        milestone: (0,verb/* option */.uK)(model_arguments/* MilestoneRef */.MC, "Only of this milestone."),
    },
    scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
    needs: ({ milestone = null }) => [{ kind: "approvals", milestone }, { kind: "standing" }],
    examples: [{ line: "milestone approval list", why: "what waits, since when, and for whom" }],
    answer(workspace, { mine, all, milestone }, { now, facts }) {
        if (milestone !== undefined) {
            const found = (0,find/* findMilestone */.sR)(workspace, milestone);
            if (!found.ok)
                return found;
        }
        const who = mine ? (0,approach/* speaker */.aH)(facts) : (0,result.ok)(null);
        if (!who.ok)
            return who;
        const rows = rowsOf(workspace, facts).filter(({ status }) => all || status === "pending");
        const approvals = rows.filter((row) => who.value === null || waitsFor(row, { who: who.value, workspace, facts })).sort(byAge);
        const broken = facts.approvals?.broken ?? [];
        return (0,result.ok)({ data: { approvals }, reply: approvalsView(approvals, { now, mine }), warnings: broken });
    },
});
function byAge(left, right) {
    return (left.requested_at ?? "").localeCompare(right.requested_at ?? "", "en") || (left.milestone < right.milestone ? -1 : left.milestone > right.milestone ? 1 : 0);
}
/** Of milestones that are not over; a phase that waits and that nobody was asked for waits for whom its gate names. */
function rowsOf(workspace, facts) {
    const counts = (0,approach/* localOpens */.$H)(workspace.config, facts);
    const open = [...workspace.milestones.values()].filter(({ status }) => status !== "archived" && status !== "cancelled" && status !== "completed");
    const approvals = Map.groupBy(facts.approvals?.approvals ?? [], ({ milestone_id }) => milestone_id);
    return open.flatMap((milestone) => milestone.tasks.filter((task) => (0,phases/* isUnderKiro */.sw)(task) && !(0,model_status/* isTaskOver */.Od)(task.status)).flatMap((task) => (0,phases/* phaseOrder */.CM)(milestone, task).flatMap((phase) => rowOfPhase({ milestone, task, phase }, { approvals: approvals.get(milestone.id) ?? [], workspace, counts }))));
}
function rowOfPhase({ milestone, task, phase }, { approvals, workspace: { config }, counts }) {
    const approval = approvals.find(({ task_id, phase: name }) => task_id === task.id && name === phase);
    const waits = task.kiro_workflow.phases[phase]?.status === "waiting_approval";
    if (approval && (waits || (0,kiro_approvals/* lastRound */.Hw)(approval)?.status !== "pending"))
        return [(0,row/* approvalRow */.ge)(approval, { counts })];
    if (!waits)
        return [];
    const { approvers } = (0,gate/* gateOf */.Rv)(milestone, task, { phase, config });
    return [{ milestone: milestone.id, task: task.id, phase, status: "pending", approvers, approved_by: [], outstanding: [...approvers], requested_at: null, requested_by: null, auto_approve_at: null }];
}
/** Somebody who is asked and has not said yes; whoever asked for it themselves is not waited for. */
function waitsFor({ outstanding, approvers, requested_by }, { who, workspace: { config } }) {
    const open = outstanding.includes(row/* INDEPENDENT */.jH) ? approvers : outstanding;
    return (0,kiro_approvers/* entriesOf */.Mc)(who, open, config).length > 0 && !(outstanding.includes(row/* INDEPENDENT */.jH) && requested_by === who.person.login);
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


/***/ })

};
