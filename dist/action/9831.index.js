export const id = 9831;
export const ids = [9831,2220];
export const modules = {

/***/ 79831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   due: () => (/* binding */ due)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87128);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44436);
// approval due: what time has brought to phases is recorded; gates open that were to, and what lasts too long is told once.






/** The engine looks for what is due before any command decides: nothing is left to decide here. */
const due = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: "approval due",
    summary: "Record gates whose time has come, and phases that last too long.",
    permission: "write",
    args: { milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "Only of this milestone.") },
    scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
    due: "all",
    examples: [{ line: "milestone approval due", why: "what every command does for its own milestone" }],
    decide: () => (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ events: [] }),
    /** Data: `{due: [{milestone, task, phase, what, approval}]}`. */
    answer(_after, _args, { events }) {
        const told = events.filter(({ event_type, details }) => event_type === "kiro_phase_overdue" || event_type === "kiro_approval_reopened" || details["automatic"] === true);
        const due = told.map((event) => {
            const { event_type, milestone_id: milestone, details: { task_id: task, phase } } = event;
            const what = event_type === "kiro_phase_overdue" ? "overdue" : event_type === "kiro_approval_reopened" ? "reopened" : "auto_approved";
            return { milestone, task, phase, what, approval: (0,_rules_kiro_acts_row_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .OB)([event]) };
        });
        return { data: { due }, reply: due.length === 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Nothing is due.")] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(told.flatMap(_views_kiro_moved_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceOf */ .$N))], subject: "what is due" };
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
