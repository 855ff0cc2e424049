export const id = 1556;
export const ids = [1556];
export const modules = {

/***/ 91556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   Eh: () => (/* binding */ isUncounted),
/* harmony export */   Gg: () => (/* binding */ localCounts),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   Hw: () => (/* binding */ lastRound),
/* harmony export */   KC: () => (/* binding */ bypassed),
/* harmony export */   LT: () => (/* binding */ autoApproved),
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   VJ: () => (/* binding */ withdrawn),
/* harmony export */   Vh: () => (/* binding */ voted),
/* harmony export */   ZK: () => (/* binding */ reopened),
/* harmony export */   gz: () => (/* binding */ isTimedOut),
/* harmony export */   lT: () => (/* binding */ requested)
/* harmony export */ });
/* unused harmony exports isIndependent, outstandingOf */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90642);
/* harmony import */ var _deliverables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65304);
// Approvals: a round is asked for, votes are counted, and what was approved is held to what is there.




/** A new round, the last of its approval. */
function requested(approval, asking) {
    const { milestone, task, phase, next, gate, at, by, head, exhibits, editors, autoApproveAt } = asking;
    const round = {
        requested_at: at, requested_by: by, approvers: gate.approvers, required: gate.required, human: gate.human,
        auto_approve_at: gate.human ? null : autoApproveAt, head, deliverables: exhibits, editors, votes: [], status: "pending", decided_at: null, reason: null,
    };
    return { milestone_id: milestone, task_id: task, phase, next, rounds: [...(approval?.rounds ?? []), round] };
}
function lastRound(approval) {
    return approval?.rounds.at(-1) ?? null;
}
function isPassed(status) {
    return status === "approved" || status === "bypassed" || status === "auto_approved";
}
/** Whether votes that nobody vouches for count: where there is no forge, or the repository says so. */
function localCounts({ approval_workflow }, { forge }) {
    return !forge || approval_workflow.allow_local;
}
/**
 * Problems: `permission-denied` (nobody who is asked, or from within a task), `transition-not-allowed` (nothing waits),
 * `usage` (a rejection without a reason).
 */
function voted(approval, ballot, config) {
    const round = lastRound(approval);
    const refusal = refusalOf(round, ballot);
    if (refusal || !round)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(refusal ?? nothingWaits(approval));
    const { standing, decision, note, as, at, commit } = ballot;
    const meant = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(standing, round.approvers, config);
    const roles = as === null ? meant : meant.filter((entry) => sameEntry(entry, as));
    if (roles.length === 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(notAsked(approval, round, ballot));
    const counts = localCounts(config, standing);
    const counted = standing.source.verified || counts;
    // Who has said it where it does not count says it anew where it does.
    const former = counted ? counting(round.votes, { counts }) : round.votes;
    if (roles.every((role) => former.findLast((vote) => vote.role === role && (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(vote.by, standing.person))?.decision === decision))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ approval, roles, counted, same: true });
    const votes = [...round.votes, ...roles.map((role) => ({ role, decision, by: standing.person, at, note, source: standing.source, commit }))];
    const decided = judged({ ...round, votes }, { counts, at });
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ approval: withRound(approval, decided), roles, counted, same: false });
}
function sameEntry(left, right) {
    return left.toLowerCase().replaceAll("_", "-") === right.toLowerCase().replaceAll("_", "-");
}
function refusalOf(round, { standing, decision, note }) {
    if (standing.inTask)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "A task cannot approve or reject anything: that is for people to do.", { hint: "Say it yourself, outside of the task." });
    if (decision !== "approved" && note.trim() === "")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "A rejection needs a reason.", { hint: "Write it behind --reason." });
    if (!round || round.status === "pending")
        return null;
    const over = isPassed(round.status) ? `is ${round.status.replace("_", " ")} already` : `was ${round.status.replace("_", " ")}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `This gate ${over}; nothing waits for a vote.`, { hint: "See `milestone approval list`; a phase is put up again with `milestone kiro submit`." });
}
function nothingWaits({ milestone_id, task_id, phase }) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Phase ${phase} of ${task_id} in ${milestone_id} does not wait for an approval.`, { hint: "See `milestone approval list`." });
}
function notAsked({ phase }, { approvers }, { standing, as }) {
    const whose = as === null ? `${standing.person.login} is none of the approvers of ${phase}` : `${standing.person.login} is not ${as}`;
    const teams = standing.teams === null ? " Whether they are in a team could not be found out." : "";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", `${whose}: it waits for ${approvers.join(", ")}.${teams}`, { hint: "Who a role is stands in approval_workflow.roles of the state branch." });
}
/** A word that counts is not taken back by one that does not: anybody may say that under any name. */
function counting(votes, { counts }) {
    return votes.filter(({ source }) => source.verified || counts);
}
/** Whether somebody's last word for an entry is on record and opens nothing. */
function isUncounted(round, person, { counts }) {
    return lastWords(round.votes).some(({ by, source }) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(by, person) && !source.verified && !counts);
}
/** The last word of each voter for each entry holds. One rejection decides; a wish for changes reopens the work. */
function judged(round, { counts, at }) {
    const votes = lastWords(counting(round.votes, { counts }));
    const no = votes.find(({ decision }) => decision === "rejected") ?? votes.find(({ decision }) => decision === "changes_requested");
    if (no)
        return { ...round, status: no.decision, decided_at: at, reason: no.note };
    return isOpened(round, votes) ? { ...round, status: "approved", decided_at: at } : round;
}
function lastWords(votes) {
    return votes.filter((vote, at) => !votes.slice(at + 1).some((later) => later.role === vote.role && (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(later.by, vote.by)));
}
/** Enough of them have approved, and one at least has neither asked for it nor written it last. */
function isOpened(round, votes) {
    return outstandingOf(round, votes).length === 0 && votes.some(({ by }) => isIndependent(round, by));
}
function isIndependent({ requested_by, editors }, person) {
    return ![requested_by, ...editors].some((other) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(other, person));
}
/** Entries that somebody of is still waited for; with a number, as many of the others as may still be needed. */
function outstandingOf({ approvers, required }, votes) {
    const yes = votes.filter(({ decision }) => decision === "approved");
    const open = approvers.filter((entry) => !yes.some(({ role }) => role === entry));
    if (required === null)
        return open;
    const people = yes.filter((vote, at) => !yes.slice(0, at).some((earlier) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(earlier.by, vote.by)));
    return people.length >= Math.min(required, MOST_ASKED_MAX) ? [] : open.length > 0 ? open : approvers;
}
/** More people than this are never asked for: a number beyond it is a slip. */
const MOST_ASKED_MAX = 50;
/** Whom a round still waits for, as somebody who looks at it sees it: `independent` where only the requester and editors have approved. */
function outstanding(round, { counts }) {
    const votes = lastWords(counting(round.votes, { counts }));
    const entries = outstandingOf(round, votes);
    return { entries, independent: entries.length === 0 && !votes.some(({ by, decision }) => decision === "approved" && isIndependent(round, by)) };
}
/** A round that still waits, without the votes of these reviews, and whose they were: somebody has taken them back. Null where it has none of them. */
function withdrawn(approval, reviews) {
    const round = lastRound(approval);
    const isTaken = ({ source }) => source.via === "review" && source.id !== null && reviews.has(source.id);
    if (round?.status !== "pending" || !round.votes.some(isTaken))
        return null;
    const by = [...new Set(round.votes.filter(isTaken).map((vote) => vote.by.login))];
    return { approval: withRound(approval, { ...round, votes: round.votes.filter((vote) => !isTaken(vote)) }), by };
}
/** Somebody who may skips the gate, and says why. */
function bypassed(approval, { by, at, reason }) {
    const round = lastRound(approval);
    return round ? withRound(approval, { ...round, status: "bypassed", decided_at: at, reason: `${by.login}: ${reason}` }) : approval;
}
/** Whether time alone opens a gate: by the caller's clock and by the forge's, where there is one. */
function isTimedOut(round, { now, server }) {
    const { auto_approve_at: at, status, human } = round;
    return status === "pending" && !human && at !== null && isPast(at, now) && (server === null || isPast(at, server));
}
function isPast(at, now) {
    return Date.parse(now) >= Date.parse(at);
}
/** Opened by time; nobody has said it. */
function autoApproved(approval, at) {
    const round = lastRound(approval);
    return round ? withRound(approval, { ...round, status: "auto_approved", decided_at: at, reason: `Nobody had objected by ${round.auto_approve_at ?? at}.` }) : approval;
}
function driftOf(approval, now) {
    const round = lastRound(approval);
    if (!round || (round.status !== "pending" && !isPassed(round.status)))
        return null;
    const paths = (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_3__/* .drift */ .UL)(round.deliverables, now);
    if (paths.length === 0)
        return null;
    const yes = lastWords(round.votes).filter(({ decision }) => decision === "approved").map(({ by }) => by);
    return { paths, approved_by: yes.filter((person, at) => !yes.slice(0, at).some((other) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(other, person))) };
}
/** The round that no longer holds is closed, and the same is asked again about what is there now. */
function reopened(approval, drifted, asking) {
    const round = lastRound(approval);
    const reason = `Changed since: ${drifted.paths.join(", ")}.`;
    const closed = round ? withRound(approval, { ...round, status: "reopened", decided_at: asking.at, reason }) : approval;
    return requested(closed, asking);
}
function withRound(approval, round) {
    return { ...approval, rounds: [...approval.rounds.slice(0, -1), round] };
}


/***/ }),

/***/ 90642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ON: () => (/* binding */ teamsIn),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   gk: () => (/* binding */ nobodies)
/* harmony export */ });
/* unused harmony export addressOf */
/* harmony import */ var _model_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74173);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77525);


/** A role that nobody is mapped to, and that is no login either by its form, has no members: it means nobody. */
function meaningOf(entry, rules) {
    const key = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .roleKey */ .QH)(entry);
    if (key === _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .MAINTAINERS */ .Et)
        return { kind: "maintainers" };
    const mapped = Object.entries(rules.approval_workflow.roles).find(([role]) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .roleKey */ .QH)(role) === key);
    if (mapped)
        return { kind: "role", role: mapped[0], members: mapped[1].map(memberMeaning) };
    return isRoleName(entry) ? { kind: "role", role: entry, members: [] } : plainMeaning(entry);
}
function plainMeaning(entry) {
    const text = entry.trim();
    if (/^@[^/\s]+\/[^/\s]+$/.test(text))
        return { kind: "team", team: text.toLowerCase() };
    if (/^\d+$/.test(text))
        return { kind: "account", id: Number(text) };
    if (text.includes("@") && !text.startsWith("@"))
        return { kind: "address", address: text.toLowerCase() };
    return { kind: "login", login: text.replace(/^@/, "").toLowerCase(), marked: text.startsWith("@") };
}
/** Members of a role are named on purpose. */
function memberMeaning(entry) {
    const meaning = plainMeaning(entry);
    return meaning.kind === "login" ? { ...meaning, marked: true } : meaning;
}
/** The roles that the documentation names: without a mapping they are nobody, not the login of a stranger. */
const ROLE_NAMES = new Set([
    "tech-lead", "architect", "product-manager", "product-owner", "project-manager", "security", "security-lead", "qa", "qa-lead", "designer",
    "ux-lead", "stakeholder", "stakeholders", "team-lead", "lead", "developer", "developers", "reviewer", "reviewers", "devops", "release-manager",
]);
function isRoleName(entry) {
    return ROLE_NAMES.has((0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .roleKey */ .QH)(entry));
}
/** The teams that entries mean, themselves or by a role, each once: `@organization/name`. */
function teamsIn(entries, rules) {
    const teams = (meaning) => (meaning.kind === "team" ? [meaning.team] : meaning.kind === "role" ? meaning.members.flatMap(teams) : []);
    return [...new Set(entries.flatMap((entry) => teams(meaningOf(entry, rules))))];
}
/** Entries that mean nobody at all. */
function nobodies(entries, rules) {
    return entries.filter((entry) => {
        const meaning = meaningOf(entry, rules);
        return meaning.kind === "role" && meaning.members.length === 0;
    });
}
/** The entries that somebody is meant by, in their order. */
function entriesOf(who, entries, rules) {
    return entries.filter((entry) => isMeant(who, meaningOf(entry, rules)));
}
function isMeant(who, meaning) {
    const { person, level, teams } = who;
    switch (meaning.kind) {
        case "maintainers": return atLeast(level, "maintain");
        case "team": return teams?.some((team) => team.toLowerCase() === meaning.team) ?? false;
        case "address": return addressOf(person.login) === meaning.address;
        case "account": return person.id === meaning.id;
        // Anybody can take the name of a role for a login, but not a part in the repository.
        case "login": return person.login.toLowerCase() === meaning.login && (meaning.marked || atLeast(level, "triage"));
        case "role": return meaning.members.some((member) => isMeant(who, member));
    }
}
function atLeast(level, least) {
    return _model_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .J.indexOf(level) >= _model_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .J.indexOf(least);
}
/** Of `Name <address>`, as git knows people, or of a bare address. */
function addressOf(login) {
    const address = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(login)?.[1] ?? (/^[^<>\s]+@[^<>\s]+$/.test(login) ? login : null);
    return address?.toLowerCase() ?? null;
}
/** The same person: by number where both have one, else by address or name. */
function isSame(left, right) {
    if (left.id !== null && right.id !== null)
        return left.id === right.id;
    const [one, other] = [addressOf(left.login), addressOf(right.login)];
    if (one !== null && other !== null)
        return one === other;
    return left.login.toLowerCase() === right.login.toLowerCase();
}


/***/ }),

/***/ 65304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ standingsOf),
/* harmony export */   OL: () => (/* binding */ exhibitsOf),
/* harmony export */   UL: () => (/* binding */ drift),
/* harmony export */   mO: () => (/* binding */ filesOfPhase),
/* harmony export */   sR: () => (/* binding */ phaseFolder)
/* harmony export */ });
function phaseFolder({ milestone, task, phase }) {
    return `deliverables/${milestone}/${task}/${phase}/`;
}
/** The files of a phase, sorted by path. */
function filesOfPhase({ files }, place) {
    const folder = phaseFolder(place);
    return files.filter(({ path }) => path.startsWith(folder)).toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
function exhibitsOf(files) {
    return files.map(({ path, sha256 }) => ({ path, sha256 }));
}
function standingsOf(expected, files, place) {
    const folder = phaseFolder(place);
    return expected.map((one) => {
        const own = files.filter(({ path }) => isNamedBy(one, path.slice(folder.length)));
        const worked = own.filter(({ sha256, bytes }) => bytes > 0 && sha256 !== one.template);
        const state = own.length === 0 ? "missing" : worked.length === 0 ? "untouched" : "there";
        return { expected: one, state, paths: own.map(({ path }) => path) };
    });
}
/** A label stands for a file or a folder of its name, with or without an ending, whichever way its words are joined. */
function isNamedBy({ label, path }, file) {
    if (path !== null && (file === path || file.startsWith(`${path.replace(/\/$/, "")}/`)))
        return true;
    const [first = ""] = file.split("/");
    const wanted = joined(label);
    return joined(first) === wanted || joined(withoutEnding(first)) === wanted || joined(withoutEnding(first)) === withoutEnding(wanted);
}
function joined(name) {
    return name.toLowerCase().replace(/[\s_-]+/g, "-");
}
function withoutEnding(name) {
    return name.replace(/\.[a-z0-9]{1,8}$/i, "");
}
/** Paths that are others than they were: added, removed or with other bytes. */
function drift(before, now) {
    const was = new Map(before.map(({ path, sha256 }) => [path, sha256]));
    const is = new Map(now.map(({ path, sha256 }) => [path, sha256]));
    return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort();
}


/***/ }),

/***/ 77525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ MAINTAINERS),
/* harmony export */   QH: () => (/* binding */ roleKey),
/* harmony export */   Rv: () => (/* binding */ gateOf)
/* harmony export */ });
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16218);

/** Anybody who maintains the repository: who may approve where nobody is named. */
const MAINTAINERS = "maintainers";
/** The nearest word holds: everything off, the phase's own flag, the milestone's gate, the repository's settings, what is usual. */
function gateOf(milestone, task, { phase, config }) {
    const { kiro_workflow: global, approval_workflow } = config;
    const own = milestoneGate(milestone, task, phase);
    const lists = { design: approval_workflow.design_approvers, spec: approval_workflow.spec_approvers };
    const listed = lists[phase] ?? [];
    const flag = task.kiro_workflow.phases[phase]?.approval_required;
    const settings = global.phase_approval;
    const [needed, because] = global.approval_required
        ? verdict([[flag, `phase ${phase} of ${task.id} says so`], [own.needed, `the milestone's gate ${own.name} says so`], [settings[phase], `kiro_workflow.phase_approval.${phase} says so`], [listed.length > 0 || undefined, `approval_workflow.${phase}_approvers names somebody`]], phase)
        : [false, "kiro_workflow.approval_required is off"];
    const approvers = own.approvers.length > 0 ? own.approvers : listed;
    return { needed, approvers: needed && approvers.length === 0 ? [MAINTAINERS] : unique(approvers), required: own.required, human: own.human, because };
}
function verdict(words, phase) {
    const said = words.find(([word]) => typeof word === "boolean");
    const usual = phase === "design" || phase === "spec";
    return typeof said?.[0] === "boolean" ? [said[0], said[1]] : [usual, usual ? `${phase} is approved unless something says otherwise` : `${phase} is not approved unless something asks for it`];
}
/** A gate is called after the phases on both of its sides; the last one after its end. */
function milestoneGate(milestone, task, phase) {
    const gates = mapping(milestone.kiro_configuration["approval_gates"]);
    const next = (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAfter */ .WP)((0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOrder */ .CM)(milestone, task), phase);
    const name = next === null ? `${phase}_completion` : `${phase}_to_${next}`;
    const gate = mapping(gates[name] ?? gates[phase]);
    const block = mapping(task.kiro_workflow.phases[phase]?.["approval"]);
    const required = gate["required"] ?? block["required"];
    const count = typeof required === "number" && Number.isInteger(required) && required > 0 ? required : null;
    const human = required === "human" || gate["human"] === true;
    const needed = count !== null || human ? true : typeof required === "boolean" ? required : null;
    return { name, needed, approvers: [...names(gate["approvers"]), ...(gate["approvers"] === undefined ? names(block["approvers"]) : [])], required: count, human };
}
/** Approvers as names, or as mappings that have one. */
function names(value) {
    const listed = Array.isArray(value) ? value.map((item) => (typeof item === "object" && item !== null ? mapping(item)["role"] : item)) : [];
    return (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(listed).filter((name) => name !== "");
}
function unique(names_) {
    return [...new Map(names_.map((name) => [roleKey(name), name])).values()];
}
/** Roles are the same whichever way their words are joined. */
function roleKey(name) {
    return name.trim().toLowerCase().replaceAll("_", "-");
}
function mapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}


/***/ }),

/***/ 16218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ phaseOrder),
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   NE: () => (/* binding */ isLast),
/* harmony export */   PT: () => (/* binding */ phaseFaults),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   bV: () => (/* binding */ configuredPhases),
/* harmony export */   s2: () => (/* binding */ isPhaseOver),
/* harmony export */   sw: () => (/* binding */ isUnderKiro),
/* harmony export */   yc: () => (/* binding */ openPhase)
/* harmony export */ });
/** How phases that everybody knows follow each other; others come after them, as they are written. */
const KNOWN_ORDER = ["design", "spec", "task", "execute"];
/** The names of a task's phases in their order: the milestone's own, then any that only the task has. */
function phaseOrder({ kiro_configuration }, { kiro_workflow: { phases } }) {
    const own = texts(kiro_configuration["default_phases"]);
    const order = own.length > 0 ? own : KNOWN_ORDER;
    const names = Object.keys(phases);
    return [...new Set([...order.filter((name) => names.includes(name)), ...names])];
}
function isUnderKiro({ kiro_workflow }) {
    return kiro_workflow.enabled && Object.keys(kiro_workflow.phases).length > 0;
}
function isPhaseOver({ status }) {
    return status === "approved" || status === "completed";
}
/** The first phase that is not over; null where all are, or where there is none. */
function openPhase(milestone, task) {
    const { phases } = task.kiro_workflow;
    return phaseOrder(milestone, task).find((name) => !isPhaseOver(phases[name] ?? { status: "pending" })) ?? null;
}
/** The phase behind another; null behind the last. */
function phaseAfter(order, phase) {
    return order[order.indexOf(phase) + 1] ?? null;
}
function isLast(order, phase) {
    return order.at(-1) === phase;
}
/** The names of the phases that a new Kiro milestone gets, and their weights, which come to 100. */
function configuredPhases({ kiro_workflow: { phases, phase_weights } }) {
    const names = [...new Set(phases)];
    const own = phase_weights;
    const usual = names.includes("task") ? FOUR_PHASE_SHARES : SHARES;
    const given = names.map((name) => own[name] ?? usual[name] ?? null);
    const open = given.filter((weight) => weight === null).length;
    const said = given.reduce((sum, weight) => sum + (weight ?? 0), 0);
    const rest = open === 0 ? 0 : Math.max(0, 100 - said) / open;
    return Object.fromEntries(names.map((name, at) => [name, given[at] ?? rest]));
}
const SHARES = { design: 20, spec: 30, execute: 50 };
const FOUR_PHASE_SHARES = { design: 15, spec: 25, task: 20, execute: 40 };
/** What is wrong with the phases of the configuration, as sentences with what to do; none where they are sound. */
function phaseFaults({ kiro_workflow }) {
    const { phases } = kiro_workflow;
    const twice = phases.find((name, at) => phases.indexOf(name) !== at);
    const strange = phases.find((name) => !/^[a-z][a-z0-9_-]{0,39}$/.test(name));
    const sum = Object.values(configuredPhases({ kiro_workflow })).reduce((total, weight) => total + weight, 0);
    return [
        ...(phases.length === 0 ? ["kiro_workflow.phases names no phase. Name at least one, such as execute."] : []),
        ...(twice === undefined ? [] : [`kiro_workflow.phases has ${twice} twice, so that the phases go round in a circle. Name each once.`]),
        ...(strange === undefined ? [] : [`kiro_workflow.phases has ${JSON.stringify(strange)}, which cannot be the name of a folder. Use small letters, digits and hyphens.`]),
        ...(phases.length > 0 && Math.abs(sum - 100) > 1e-6 ? [`kiro_workflow.phase_weights come to ${Math.round(sum * 100) / 100}, not to 100. Correct the weights of ${[...new Set(phases)].join(", ")}.`] : []),
    ];
}
/** As the file lists them: names alone, or with where they lie. */
function expectedOf(phase) {
    return (phase?.deliverables ?? []).flatMap((item) => {
        if (typeof item === "string")
            return item === "" ? [] : [{ label: item, path: null, template: null }];
        if (typeof item !== "object" || item === null)
            return [];
        const fields = { ...item };
        const label = fields["name"] ?? fields["path"] ?? fields["type"];
        const path = fields["path"];
        const template = fields["template"];
        return typeof label === "string" && label !== "" ? [{ label, path: typeof path === "string" ? path : null, template: typeof template === "string" ? template : null }] : [];
    });
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}


/***/ })

};
