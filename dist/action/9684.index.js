export const id = 9684;
export const ids = [9684,2220];
export const modules = {

/***/ 89684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archive: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22220);
/* harmony import */ var _rules_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(580);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66387);
/* harmony import */ var _rules_session_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35774);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17685);
/* harmony import */ var _views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60866);
// branch archive: a tag keeps where a branch stood, then the branch goes.









const DAY_MS = 86_400_000;
const archive = (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .NB)({
    name: "branch archive",
    summary: "Put a tag where a finished milestone's branch stands, and delete the branch.",
    permission: "maintain",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalPositional */ .HC)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .MilestoneRef */ .MC, "The milestone; without it all finished ones that are old."),
        "older-than": (0,_verb_js__WEBPACK_IMPORTED_MODULE_6__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .DurationText */ .oM, "How long they must be finished; git_integration.cleanup_after_days without it, nothing where the milestone is named."),
    },
    needs: () => [{ kind: "branches", proofs: false }, { kind: "sessions" }],
    confirm: ({ milestone }) => `Archive ${milestone === undefined ? "the branches of milestones that were finished long ago" : `the branch of ${milestone}`}?`,
    examples: [
        { line: "milestone branch archive --older-than 30d --dry-run", why: "merged or not: what is tagged can be made again" },
        { line: "milestone branch archive --yes", why: "only tags remain of what is old" },
    ],
    decide(workspace, args, { now, facts }) {
        const verdicts = verdictsOf(workspace, args, { now, facts });
        if (!verdicts.ok)
            return verdicts;
        const gone = verdicts.value.filter(({ kept }) => kept === null);
        const [stays] = verdicts.value;
        if (args.milestone !== undefined && gone.length === 0) {
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(stays?.kept ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("branch-kept", `${stays.branch.name} stays: ${(0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .keptText */ .GD)(stays.kept)}.`) : (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("branch-missing", `There is no branch of ${args.milestone}.`, { hint: "See `milestone branch list`." }));
        }
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ events: [], refs: gone.map((one) => [{ ref: (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveTagOf */ .qZ)(one), from: null, to: one.branch.commit }, { ref: (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .branchRefOf */ .v_)(one), from: one.branch.commit, to: null }]) });
    },
    answer(after, args, { context: { now, facts }, unmoved }) {
        const found = verdictsOf(after, args, { now, facts });
        const verdicts = (found.ok ? found.value : []).map((verdict) => (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)(verdict, unmoved));
        const { deleted, kept, undo } = (0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .clearedOf */ .QC)(verdicts);
        const tags = verdicts.filter((verdict) => verdict.kept === null).map((verdict) => ({ branch: verdict.branch.name, tag: tagName(verdict), commit: verdict.branch.commit }));
        return { data: { archived: tags, deleted, kept, undo }, reply: (0,_views_upkeep_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .clearedView */ .aB)(verdicts, (verdict) => `archived as ${tagName(verdict)}`) };
    },
});
function tagName(owned) {
    return (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveTagOf */ .qZ)(owned).slice("refs/tags/".length);
}
function verdictsOf(workspace, { milestone: reference, "older-than": older }, { now, facts }) {
    const around = { workspace, facts: facts.branches ?? _rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_BRANCHES */ .tR, sessions: facts.sessions ?? _rules_session_find_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_SESSIONS */ .Q4, now };
    const owned = (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedBranches */ .gk)(workspace, around.facts.branches);
    const { cleanup_after_days } = workspace.config.git_integration;
    const ageMs = (older === undefined ? null : (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(older)) ?? (reference === undefined ? cleanup_after_days * DAY_MS : 0);
    const judged = (one) => ({ ...one, proof: null, kept: (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .hindrance */ .l0)(one, around) ?? gitOff(workspace) ?? aged(one, { workspace, now, ageMs }) });
    if (reference === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(owned.map(judged));
    const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findMilestone */ .sR)(workspace, reference);
    return found.ok ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(owned.filter(({ claimed }) => claimed.includes(found.value.id)).map(judged)) : found;
}
function gitOff({ config }) {
    return config.agents.git_integration ? null : { reason: "git-off", detail: "" };
}
/** A milestone that is named is old enough, though nobody knows when it was finished. */
function aged({ milestone }, { workspace, now, ageMs }) {
    return ageMs === 0 ? null : (0,_rules_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .youth */ .AP)({ milestone: workspace.milestones.get(milestone ?? ""), proof: null, now, ageMs });
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


/***/ }),

/***/ 60866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   QC: () => (/* binding */ clearedOf),
/* harmony export */   aB: () => (/* binding */ clearedView),
/* harmony export */   m0: () => (/* binding */ branchListView)
/* harmony export */ });
/* unused harmony export proofText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);
// Branches as replies: what went, what stays and why, and how to get back what went.


/** `{}` stands for the detail. */
const WORDS = {
    "trunk": "it is the state branch or the default branch",
    "shared-name": "more than one milestone goes by this name: {}",
    "orphan": "no milestone goes by this name",
    "bare-name": "its name says nothing of milestones, so it may be anybody's",
    "protected": "it is protected",
    "checked-out": "it is checked out in {}",
    "pull-request": "pull request {} is open",
    "unreadable": "the file of {} cannot be read",
    "milestone-open": "its milestone is {}",
    "in-use": "{} is at work on it",
    "git-off": "agents.git_integration is off",
    "cleanup-off": "git_integration.branch_cleanup is off",
    "preserved": "git_integration.preserve_completed keeps it",
    "not-merged": "nothing shows that its work is merged",
    "too-young": "it is due in {}",
    "tag-taken": "the tag of its name stands for another commit",
    "moved": "somebody has moved it since it was looked at",
    "refused": "{}",
};
function keptText({ reason, detail }) {
    if (reason === "too-young" && detail === "")
        return "nobody knows when its work was done";
    return WORDS[reason].replace("{}", reason === "milestone-open" ? (0,_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(detail) : detail);
}
const PROOFS = { "contained": "merged", "same-changes": "merged as other commits", "pull-request": "merged by pull request" };
function proofText(proof) {
    return proof === null ? "–" : `${PROOFS[proof.how]}${proof.pull === null ? "" : ` #${proof.pull}`}`;
}
function clearedOf(verdicts) {
    const gone = verdicts.filter(({ kept }) => kept === null).map(({ branch }) => branch);
    return {
        deleted: gone.map(({ name }) => name),
        kept: verdicts.flatMap(({ branch, milestone, kept }) => (kept ? [{ branch: branch.name, ...kept, milestone }] : [])),
        undo: gone.map(({ name, commit }) => ({ branch: name, commit })),
    };
}
/** `how` tells what is done with those that go: "deleted", or "archived as archive/<branch>". */
function clearedView(verdicts, how) {
    if (verdicts.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("No work branches.")];
    const rows = verdicts.map((verdict) => [verdict.branch.name, verdict.kept ? "kept" : how(verdict), verdict.kept ? keptText(verdict.kept) : proofText(verdict.proof)]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["branch", "", "why"], rows), ...undoBlocks(clearedOf(verdicts))];
}
function undoBlocks({ undo }) {
    if (undo.length === 0)
        return [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("To make them again:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(undo.map(({ branch, commit }) => `git branch ${branch} ${commit}`).join("\n"), "sh")];
}
function branchListView(verdicts) {
    if (verdicts.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("No work branches.")];
    const rows = verdicts.map(({ branch, milestone, proof, kept }) => [branch.name, milestone ?? "–", branch.commit.slice(0, SHORT), proofText(proof), kept ? keptText(kept) : "due to be deleted"]);
    const orphans = verdicts.filter(({ kept }) => kept?.reason === "orphan").map(({ branch }) => branch.name);
    const advice = orphans.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Without a milestone, and never deleted by a clean-up:"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(orphans)];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["branch", "milestone", "commit", "merged", "clean-up"], rows), ...advice];
}
/** What git itself shows of an id in most repositories. */
const SHORT = 10;


/***/ })

};
