export const id = 832;
export const ids = [832];
export const modules = {

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

/***/ 63067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ branchNamesOf),
/* harmony export */   IF: () => (/* binding */ idNamedBy),
/* harmony export */   gN: () => (/* binding */ workBranch),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
// The names of work branches: the one that a milestone's work goes to, and all that may hold some.



/** The prefix of every version before `branch_prefix` could be chosen. */
const OLD_PREFIX = "milestone/";
/** What leaves room for `.lock` in a file name, which is where git keeps a branch. */
const PART_LENGTH_MAX = 250;
/**
 * The branch that a milestone is worked on, or null where work goes to the state branch. Problem: `invalid-value` with the
 * key to blame, where git would not take the name.
 */
function workBranch(id, naming) {
    if (naming.single_branch_mode || !naming.auto_branch)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const name = configuredName(id, naming);
    const fault = faultOf(name) ?? (naming.state_branch !== null && collide(name, naming.state_branch) ? `cannot stand beside the state branch ${naming.state_branch}` : null);
    if (fault === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(name);
    const key = naming.branch_naming === null ? "branch_prefix" : "branch_naming";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `git_integration.${key} makes the branch ${JSON.stringify(name)}, which ${fault}.`, {
        hint: `Change it with \`milestone config set git_integration.${key} ${key === "branch_prefix" ? "milestone/" : '"ms-{id}"'}\`.`,
    }));
}
/** Every name under which a milestone's work may lie: as configured now, by the prefix alone, and as earlier versions named it; each once. */
function branchNamesOf(id, naming) {
    return [...new Set([configuredName(id, naming), `${naming.branch_prefix}${id}`, `${OLD_PREFIX}${id}`])];
}
/**
 * The id that a name would be of, under any of these namings: null where none of them makes such names. Another milestone's
 * branch may be called the same; a template that adds nothing to the id makes no name that says whose it is.
 */
function idNamedBy(name, { branch_naming, branch_prefix }) {
    for (const template of [branch_naming ?? "", `${branch_prefix}{milestone_id}`, `${OLD_PREFIX}{milestone_id}`]) {
        const [start = "", end = ""] = template.split(/\{(?:milestone_)?id\}/);
        const id = name.slice(start.length, name.length - end.length);
        if (start + end !== "" && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableId */ .wx)(id) && name === start + id + end)
            return id;
    }
    return null;
}
function configuredName(id, { branch_naming, branch_prefix }) {
    if (branch_naming === null)
        return `${branch_prefix}${id}`;
    return branch_naming.replaceAll("{milestone_id}", id).replaceAll("{id}", shortId(id));
}
/** The id without the word that all of them may begin with: `001` of `milestone-001`. */
function shortId(id) {
    return id.replace(/^milestone-(?=.)/, "");
}
/** git keeps no branch below another: `a` and `a/b` exclude each other. */
function collide(left, right) {
    return left === right || left.startsWith(`${right}/`) || right.startsWith(`${left}/`);
}
/** What git has against a name (`git check-ref-format --branch`), or null. */
function faultOf(name) {
    const parts = name.split("/");
    if (name.startsWith("-"))
        return "begins with a hyphen";
    if (/[\s\p{Cc}~^:?*[\\{}]|\.\.|@\{/u.test(name) || name === "@" || name === "HEAD")
        return "is not allowed by git";
    if (parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock")))
        return "has a part that git does not allow";
    return parts.some((part) => part.length > PART_LENGTH_MAX) ? "is too long" : null;
}


/***/ }),

/***/ 73212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   JO: () => (/* binding */ holdingOf),
/* harmony export */   OV: () => (/* binding */ activeProblem),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   ln: () => (/* binding */ liveLease),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Who is at work on a milestone, whether a session's process lives, and who may go on with a session.

function presenceOf({ session, here }, { leases, config, now }) {
    const lease = leases.find(({ standing }) => standing.holder.session === session.id);
    if (lease?.standing.state === "alive")
        return "alive";
    const known = lease !== undefined || here || session.status !== "active";
    return known || isStale(session, config, now) ? "gone" : "elsewhere";
}
/** The status that is true: a session whose process is gone is not active. */
function statusOf(record, around) {
    const { status } = record.session;
    return status === "active" && presenceOf(record, around) === "gone" ? "paused" : status;
}
/** The lease of a milestone that somebody holds and lives; of several owners' the first. */
function liveLease(leases, milestone) {
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive") ?? null;
}
/** Whether a person may go on with a session: its owner, everybody where sessions are shared, and whoever comes after `session_timeout`. */
function mayTake(session, { actor, config, now }) {
    const { shared_sessions, user_isolation } = config.session_management;
    return session.owner === "" || session.owner === actor || shared_sessions || !user_isolation || isStale(session, config, now);
}
function isStale(session, config, now) {
    return Date.parse(now) - instantOf(session) > config.session_timeout * 1_000;
}
/** When it was last saved, in milliseconds since 1970; 0 where it does not say. */
function instantOf({ saved_at, started_at }) {
    const at = Date.parse(saved_at ?? started_at ?? "");
    return Number.isNaN(at) ? 0 : at;
}
function newestFirst(left, right) {
    return instantOf(right) - instantOf(left) || (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);
}
function holdingOf({ milestone, standing: { holder } }) {
    return { ...holder, milestone };
}
/** The refusal that names owner, host and age. */
function activeProblem({ milestone, session, owner, host, since }, { now }) {
    const ms = Date.parse(now) - Date.parse(since);
    const age = Number.isNaN(ms) ? "" : `, for ${ageText(ms)}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${owner || "somebody"} on ${host} is at work on ${milestone} with ${session}${age}.`, {
        hint: `Wait until it ends, watch it with \`milestone watch ${milestone}\`, or stop it with \`milestone session stop ${session}\`.`,
    });
}
const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]];
/** "3 minutes": a span of milliseconds in its largest unit. */
function ageText(ms) {
    const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? ["second", 1_000];
    const count = Math.max(0, Math.floor(ms / size));
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 10832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchFacts: () => (/* binding */ branchFacts)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(580);
// The branches of a repository, and the proofs that their work is merged.



/** Proofs are looked for where one would let a branch go, since each costs calls. Problem: `prerequisite-missing` without git. */
async function branchFacts({ branches: port }, { workspace, proofs }) {
    if (!port)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "This is no git repository, so there are no branches.", { hint: "Run `git init`, or go to the repository." }));
    const branches = await port.refs.branches();
    if (!branches.ok)
        return branches;
    const trunks = await port.trunks(workspace.config.git_integration.state_branch);
    if (!trunks.ok)
        return trunks;
    const pulls = await port.requested();
    if (!pulls.ok)
        return pulls;
    const known = { branches: branches.value, trunks: trunks.value, pulls: pulls.value };
    const merged = await proofsOf(port, proofs ? (0,_core_rules_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .unproven */ .gm)(workspace, known) : [], known);
    return merged.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...known, merged: merged.value }) : merged;
}
async function proofsOf(port, asked, { trunks }) {
    const proofs = new Map();
    for (const branch of asked) {
        const proof = await port.merged(branch, trunks);
        if (!proof.ok)
            return proof;
        if (proof.value !== null)
            proofs.set(branch.name, proof.value);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(proofs);
}


/***/ })

};
