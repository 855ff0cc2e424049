export const id = 8941;
export const ids = [8941,2970];
export const modules = {

/***/ 88941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upkeep: () => (/* binding */ upkeep)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/model/config/database.js
var database = __webpack_require__(33142);
// EXTERNAL MODULE: ./lib/core/model/permission.js
var permission = __webpack_require__(74173);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/engine/upkeep/forge-branches.js
var forge_branches = __webpack_require__(35200);
// EXTERNAL MODULE: ./lib/engine/upkeep/maintain.js + 5 modules
var maintain = __webpack_require__(70251);
// EXTERNAL MODULE: ./lib/core/rules/authority.js
var authority = __webpack_require__(74696);
// EXTERNAL MODULE: ./lib/engine/upkeep/catch-up.js
var catch_up = __webpack_require__(10357);
;// CONCATENATED MODULE: ./lib/engine/upkeep/routine.js
// Routines: verbs that are made of others, carried out one after the other.





async function carryOutRoutine(grounds, { verb, args }, caller) {
    const allowed = (0,authority/* authorize */.Gq)({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args });
    if (!allowed.ok)
        return (0,ask/* stopped */.ce)(allowed.problem);
    const order = verb.routine(args);
    if (!("since" in order))
        return (await __webpack_require__.e(/* import() */ 8886).then(__webpack_require__.bind(__webpack_require__, 38886))).carryOutOrder(grounds, order, caller);
    const { kind, since } = order;
    if (kind === "maintain")
        return (0,maintain/* maintain */.Y)(grounds, { caller, since });
    if (grounds.venue === null && !caller.dryRun)
        return (0,ask/* stopped */.ce)(noForge(verb.name));
    return (0,catch_up/* catchUp */.x)(grounds.venue, { caller, since });
}
function noForge(verb) {
    return (0,problem/* problem */.CC)("prerequisite-missing", `${verb} reads comments on GitHub, and has no access to it here.`, { hint: "Run it in the Action (mode: sweep) or in the app." });
}

;// CONCATENATED MODULE: ./lib/engine/upkeep/modes.js
// The modes of the Action that look after a repository on a forge.





const UPKEEP_MODES = (/* unused pure expression or super */ null && (["scale-check", "cleanup", "sweep", "maintain"]));
const LINES = { "scale-check": "scale check", "cleanup": "branch cleanup", "sweep": "sweep", "maintain": "maintain" };
/** Whoever starts the mode has agreed to what it deletes: nobody is asked. `since`: how far back a sweep looks, as a duration. */
async function upkeepMode(mode, venue, { caller, since }) {
    const grounds = groundsOf(venue);
    const line = mode === "sweep" && since !== undefined ? `${LINES[mode]} --since ${since}` : LINES[mode];
    const { call } = await (0,parse/* parseLine */.A)(line, "cli");
    if (!call.ok)
        return (0,ask/* stopped */.ce)(call.problem);
    const { verb, ...rest } = call.value;
    return verb.kind === "routine" ? carryOutRoutine(grounds, { verb, ...rest }, caller) : (0,maintain/* carriedOutLine */.z)(grounds, line, caller);
}
/** A venue whose branches verbs can see. */
function groundsOf(venue) {
    const ports = { ...venue.ports, branches: venue.ports.branches ?? (0,forge_branches/* forgeBranches */.o)(venue) };
    return { ports, venue: { ...venue, ports } };
}

// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(23087);
// EXTERNAL MODULE: ./lib/action/inputs.js
var inputs = __webpack_require__(47142);
// EXTERNAL MODULE: ./lib/action/venue.js + 1 modules
var action_venue = __webpack_require__(1960);
;// CONCATENATED MODULE: ./lib/action/upkeep.js
// The modes that look after a repository: scale-check, cleanup, sweep and maintain.








function upkeep(mode) {
    return async ({ event, dryRun, environment }) => {
        const url = (0,inputs/* input */.hF)("database-url");
        if (url !== "" && !(0,database/* isServerText */.Lr)(url))
            return { finished: (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("usage", "The input database-url is not the address of a PostgreSQL database.", { hint: "It is written postgresql://user:password@host:port/database." })) };
        const venue = (0,action_venue/* openActionVenue */.u)(withDatabase(environment, url), (0,inputs/* input */.hF)("token"));
        if (!venue.ok)
            return { finished: (0,ask/* stopped */.ce)(venue.problem) };
        const caller = {
            actor: event.actor, permission: await levelOf(mode, event, venue.value), now: venue.value.now, request: { id: (0,action_event/* requestOf */.fo)(environment), given: true }, dryRun, commit: true, yes: true,
        };
        const finished = await upkeepMode(mode, venue.value, { caller, ...(event.name === "issue_comment" && { since: JUST_NOW }) });
        return { finished: (0,action_venue/* withCost */.K)(finished, venue.value) };
    };
}
/** As if the variable were set; nothing that we start sees either. */
function withDatabase(environment, url) {
    return url === "" ? environment : { ...environment, DATABASE_URL: url };
}
/** Behind a comment only what was said meanwhile is looked for; the schedule looks further back. */
const JUST_NOW = "1h";
/**
 * Anybody may cause a sweep: each comment that it finds is asked about by itself; and a look at the scale, which comes to what
 * the settings of the state branch say, whoever caused it. Whoever may write may start a workflow by
 * hand, but looking after the repository takes more: of them GitHub is asked what else they may.
 */
async function levelOf(mode, { name, actor, level }, { forge }) {
    if (mode === "sweep" || mode === "scale-check")
        return "maintain";
    if (name !== "workflow_dispatch")
        return level;
    const granted = await forge.permission(actor);
    return granted.ok && permission/* PERMISSIONS */.J.indexOf(granted.value.level) > permission/* PERMISSIONS */.J.indexOf(level) ? granted.value.level : level;
}


/***/ }),

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openActionVenue),
  K: () => (/* binding */ withCost)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/github/github.js + 31 modules
var github = __webpack_require__(80520);
// EXTERNAL MODULE: ./lib/adapters/local/settings.js + 1 modules
var settings = __webpack_require__(2847);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/engine/upkeep/forge-branches.js
var forge_branches = __webpack_require__(35200);
// EXTERNAL MODULE: ./lib/host/notify-ports.js
var notify_ports = __webpack_require__(50443);
;// CONCATENATED MODULE: ./lib/host/github-ports.js
// A repository on GitHub behind the ports of an engine run, without a checkout.








/** A venue whose state lies on the branch that `git_integration.state_branch` names, else on the default branch. */
function openGitHubVenue({ environment, run, answers, ...options }) {
    return openVenue({ github: (0,github.openGitHub)({ ...options, stateBranch: stateBranchIn(environment) }), environment, run, ...(answers && { answers }) });
}
function openVenue({ github, environment, run, answers }) {
    const { repository, history, trail, leases, forge, pulls, reviews, checks, workflows, refs, deliverables, outbox } = github;
    const ports = {
        repository, history, leases, deliverables, ...(answers && { answers }),
        settings: settingsIn(environment),
        surroundings: nowhere(forge.name),
        conflicts: { list: async () => (0,result.ok)([]), sides: async () => (0,result.ok)({ published: null, beginning: null }), settle: async () => without("Settling a merge") },
        journal: NO_JOURNAL,
        seats: NO_SEATS,
        branches: (0,forge_branches/* forgeBranches */.o)(github),
        issues: {
            async issue(number) {
                const found = await forge.issue(number);
                return found.ok ? (0,result.ok)({ number, title: found.value.title, body: found.value.body }) : found;
            },
        },
    };
    const venue = { ports, forge, pulls, reviews, checks, workflows, refs, trail, run, now: () => new Date().toISOString() };
    return { ...venue, ports: { ...ports, ...(0,notify_ports/* venueNotices */.X)(venue, { outbox, environment, lent: run === null ? "given" : "all" }) } };
}
/** The branch that a configuration names; null where it names none. */
function stateBranchIn(environment) {
    return async (snapshot) => {
        const settings = settingsIn(environment);
        const file = (await snapshot.read([config_config/* CONFIG_PATH */.tF])).get(config_config/* CONFIG_PATH */.tF);
        const text = file?.ok ? new TextDecoder().decode(file.value) : "";
        if (![text, ...Object.keys(settings.environment)].some((part) => /branch/i.test(part)))
            return null;
        const { readConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11679));
        const { config } = readConfig({ file: { path: `${snapshot.root}/${config_config/* CONFIG_PATH */.tF}`, text }, env: settings.environment, git: {}, flags: {} });
        return config.git_integration.state_branch;
    };
}
/** No file of this machine has a say: who runs us for many repositories is nobody's person. */
function settingsIn(environment) {
    return { ...(0,settings/* openSettings */.O)({ environment, flags: {}, home: external_node_os_.devNull, repository: null }), git: () => ({}), global: null };
}
function without(what) {
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("prerequisite-missing", `${what} needs a checkout of the repository, and there is none here.`, { hint: "Do it in a clone, with the same command." }));
}
function nowhere(name) {
    return {
        file: async (path) => without(`Reading ${path}`),
        folder: async (path) => without(`Reading ${path}`),
        machine: async () => ({
            node: process.versions.node, git: "of GitHub", platform: `${process.platform} ${process.arch}`, free_bytes: null, repository: name, writable: true, litter: [], locks: [],
        }),
    };
}
const NO_JOURNAL = {
    append: async () => without("Executing tasks"),
    read: async () => (0,result.ok)([]),
    list: async () => (0,result.ok)([]),
    remove: async () => (0,result.ok)(undefined),
};
const NO_SEATS = {
    publish: () => { },
    floors: async () => [],
    order: async () => without("Talking to a running session"),
    listen: () => () => { },
    clear: () => { },
};

// EXTERNAL MODULE: ./lib/host/repository-name.js
var repository_name = __webpack_require__(61975);
// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(23087);
;// CONCATENATED MODULE: ./lib/action/venue.js
// The repository that a run of the Action belongs to, over GitHub's API.






/** Asks nothing yet. Problems: `prerequisite-missing`. */
function openActionVenue(environment, token) {
    const named = (0,repository_name/* repositoryName */.a)({ environment, remoteUrl: null });
    if (!named.ok)
        return named;
    if (token === "" || token.startsWith("${{"))
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("prerequisite-missing", "The input token is empty.", { hint: "Leave it out, so that it is the workflow's own token; under act, give one with -s GITHUB_TOKEN=…." }));
    return (0,result.ok)(openGitHubVenue({ ...named.value, token, epochMs: Date.now, environment, run: (0,action_event/* runUrl */.Vp)(environment) }));
}
/** With what it cost: GitHub counts the calls of an hour. */
function withCost(finished, { forge }) {
    const calls = forge.calls();
    return calls === 0 ? finished : { ...finished, reply: [...finished.reply, (0,reply/* text */.Qq)(`${calls} API call${calls === 1 ? "" : "s"}.`)] };
}


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

/***/ 34976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ peopleMeant)
/* harmony export */ });
/* harmony import */ var _kiro_approvers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90642);

/** `@login`, `@org/team` or an address, each once. Roles are told apart; who maintains, and accounts by number, are not called. */
function peopleMeant(entries, config) {
    return [...new Set(entries.flatMap((entry) => named((0,_kiro_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(entry, config))))];
}
function named(meaning) {
    switch (meaning.kind) {
        case "team": return [meaning.team];
        case "address": return [meaning.address];
        case "login": return [`@${meaning.login}`];
        case "role": return meaning.members.flatMap(named);
        default: return [];
    }
}


/***/ }),

/***/ 22640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ openMembers),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   di: () => (/* binding */ ourStanding)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_kiro_approvers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90642);
/* harmony import */ var _core_rules_kiro_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77525);
/* harmony import */ var _core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16218);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
// Standing in a conversation: who speaks, by the forge's own numbers, and in which of the teams that are asked they are.





function openMembers(forge, login) {
    const asked = new Map();
    return (team) => {
        const before = asked.get(team) ?? askMember(forge, team, login);
        asked.set(team, before);
        return before;
    };
}
async function askMember(forge, team, login) {
    const [organization = "", slug = ""] = team.replace(/^@/, "").split("/");
    return forge.isMember({ organization, slug }, login);
}
/** Nobody configures so many; each costs a call. */
const TEAMS_MAX = 30;
/** What cannot be found out about teams speaks for nobody. Problem: `remote-unavailable`. */
async function standingOf(venue, { account, level, source, members, milestone }) {
    const asked = milestone === null ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]) : await teamsAsked(venue, milestone);
    const teams = asked.ok ? await teamsOf(asked.value, members) : asked;
    if (!teams.ok && teams.problem.code === "remote-unavailable")
        return teams;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ person: { login: account.login, id: account.id }, level, source, teams: teams.ok ? teams.value : null, forge: true, inTask: false, server: venue.forge.heardAt() });
}
/** The teams that any gate of a milestone asks, as the state branch has them. Problems: those of reading. */
async function teamsAsked({ ports, ...venue }, milestone) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const look = await (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)({ ports, ...venue }, milestone, snapshot.value);
        if (!look.ok)
            return look;
        const { gates, config } = look.value;
        const asked = [...entriesOf(look.value.milestone, config), ...gates.flatMap(({ waitsFor }) => waitsFor)];
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((0,_core_rules_kiro_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .teamsIn */ .ON)(asked, config).slice(0, TEAMS_MAX));
    }
    finally {
        await snapshot.value.release();
    }
}
function entriesOf(milestone, config) {
    const tasks = milestone.tasks.filter(_core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderKiro */ .sw);
    return tasks.flatMap((task) => (0,_core_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOrder */ .CM)(milestone, task).flatMap((phase) => (0,_core_rules_kiro_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOf */ .Rv)(milestone, task, { phase, config }).approvers));
}
/** Those that somebody is known to be in; null where that is none, and one at least was not told of. */
async function teamsOf(asked, members) {
    const teams = [];
    let unknown = false;
    for (const team of asked) {
        const member = await members(team);
        if (!member.ok && member.problem.code === "remote-unavailable")
            return member;
        if (member.ok && member.value)
            teams.push(team);
        unknown ||= !member.ok;
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(unknown && teams.length === 0 ? null : teams);
}
/** This program itself, by the schedule or at the word of a workflow: it says nothing for anybody. */
function ourStanding({ forge }, { actor, level }) {
    return { person: { login: actor, id: null }, level, source: { via: "system", id: null, verified: false }, teams: [], forge: true, inTask: false, server: forge.heardAt() };
}


/***/ }),

/***/ 89757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ IGNORED)
/* harmony export */ });
const IGNORED = { outcome: "ignored", finished: [], problem: null };


/***/ }),

/***/ 21368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ mergedWhereWanted),
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/views/conversation/marker.js
var marker = __webpack_require__(50909);
// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/core/base/encode/commit.js
var commit = __webpack_require__(19796);
// EXTERNAL MODULE: ./lib/core/base/encode/markdown.js
var markdown = __webpack_require__(88484);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/execution/commands.js
var commands = __webpack_require__(81937);
// EXTERNAL MODULE: ./lib/core/views/execution/progress.js + 1 modules
var progress = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/conversation/pull.js
// The pull request of a milestone: what was done, by which commits, and what proves it.








/** GitHub takes 65,536; its own rendering adds to it. */
const BODY_LENGTH_MAX = 60_000;
/** GitHub takes 256; with squash it becomes the subject of a commit. */
const TITLE_LENGTH_MAX = 120;
const DESCRIPTION_LENGTH_MAX = 4_000;
const CELL_LENGTH_MAX = 160;
const CRITERIA_MAX = 30;
const VERIFY_MAX = 3;
/** GitHub links commits from seven characters on. */
const COMMIT_LENGTH = 8;
/** `body` is Markdown of at most 60,000 characters that begins with its marker. */
function pullText(draft) {
    const { milestone } = draft;
    const sections = [(0,marker/* pullMarker */.Yp)(milestone.id), summaryOf(milestone), criteria(milestone), evidence(draft), openTasks(milestone), foot(draft)];
    const note = `The rest is left out; ${(0,inline/* codeSpan */.SS)(`milestone show ${milestone.id}`)} tells it.`;
    return {
        title: (0,inline/* upToLength */.jV)((0,commit/* commitLine */.w_)(`${milestone.id}: ${milestone.title}`), TITLE_LENGTH_MAX),
        body: (0,markdown/* shortened */.vI)(`${sections.filter((section) => section !== "").join("\n\n")}\n`, { room: BODY_LENGTH_MAX, note }),
    };
}
function summaryOf({ id, title, description, status, progress: { tasks_completed, tasks_total } }) {
    const said = description.trim();
    return [`**${(0,inline/* inlineText */.ln)(`${id}: ${title}`)}** – ${(0,milestone/* words */.aL)(status)}, ${tasks_completed} of ${tasks_total} tasks completed.`, ...(said === "" ? [] : [(0,inline/* paragraph */.FY)((0,inline/* upToLength */.jV)(said, DESCRIPTION_LENGTH_MAX))])].join("\n\n");
}
function criteria({ success_criteria }) {
    if (success_criteria.length === 0)
        return "";
    return ["#### Success criteria, to be looked at", "", ...(0,progress/* upTo */.jB)(success_criteria, CRITERIA_MAX).map((item) => `- ${(0,inline/* lineText */.oZ)((0,inline/* upToLength */.jV)(item, DESCRIPTION_LENGTH_MAX))}`)].join("\n");
}
function evidence({ milestone, session }) {
    const steps = new Map((session?.steps ?? []).map((step) => [step.task, step]));
    const done = milestone.tasks.filter((task) => (0,model_status/* isTaskOver */.Od)(task.status));
    if (done.length === 0)
        return "";
    const rows = done.map((task) => rowOf(task, steps.get(task.id)));
    return ["#### What was done", "", (0,inline/* tableHead */.PP)(["Task", "Title", "Outcome", "Commit", "What proves it"]), ...rows].join("\n");
}
function rowOf(task, step) {
    const commit = step?.commit && step.merged ? step.commit.slice(0, COMMIT_LENGTH) : "";
    return (0,inline/* tableRow */.jD)([task.id, (0,inline/* upToLength */.jV)(task.title, CELL_LENGTH_MAX), (0,milestone/* words */.aL)(task.status), commit, proofOf(task, step)]);
}
function proofOf(task, step) {
    if (step?.status !== "completed")
        return task.status === "completed" ? "said by a person, or done earlier" : "";
    const passed = (0,progress/* upTo */.jB)((0,commands/* verifyLines */.XY)(task).map((line) => (0,inline/* upToLength */.jV)(line, CELL_LENGTH_MAX)), VERIFY_MAX);
    return [step.exit_code === null ? "" : `exit code ${step.exit_code}`, passed.length === 0 ? "" : `passed: ${passed.join("; ")}`].filter((text) => text !== "").join(", ");
}
function openTasks({ tasks }) {
    const open = tasks.filter((task) => !(0,model_status/* isTaskOver */.Od)(task.status));
    if (open.length === 0)
        return "";
    const lines = open.slice(0, CRITERIA_MAX).map(({ id, title, status }) => `- ${(0,inline/* codeSpan */.SS)(id)} ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(title, CELL_LENGTH_MAX))} (${(0,milestone/* words */.aL)(status)})`);
    return ["#### Still open", "", ...lines, ...(open.length > CRITERIA_MAX ? [`- and ${open.length - CRITERIA_MAX} more`] : [])].join("\n");
}
function foot({ session, run }) {
    const parts = [...(session === null ? [] : [`Session ${(0,inline/* codeSpan */.SS)(session.id)}`]), ...(run === null ? [] : [(0,inline/* linked */.q)("run", run)])];
    const checks = "GitHub holds back the checks of a pull request that a workflow opened: if they do not start, use “Approve workflows to run” below, or close and reopen it. With a GitHub App's token they start by themselves.";
    return [...(parts.length === 0 ? [] : [`${parts.join(" · ")}`]), `<sub>${checks}</sub>`].join("\n\n");
}

;// CONCATENATED MODULE: ./lib/engine/execution/propose.js
// The pull request of an executed milestone: opened or brought up to date, and merged where the settings say so and all is green.




/** Null where the branch has nothing that its base lacks. Problems: those of the forge. */
async function propose(venue, proposal) {
    const tip = await newsOf(venue, proposal);
    if (!tip.ok || tip.value === null)
        return tip.ok ? (0,result.ok)(null) : tip;
    const text = pullText({ ...proposal, run: venue.run });
    const pull = await venue.pulls.propose({ ...text, head: proposal.branch, base: proposal.base });
    if (!pull.ok)
        return pull;
    const current = await brought(venue, pull.value, text);
    if (!current.ok)
        return current;
    return mergedWhereWanted(venue, proposal, { pull: current.value, commit: tip.value });
}
/** The tip of the branch where the base lacks something of it. Problem besides: `branch-missing`. */
async function newsOf({ refs }, { branch, base }) {
    const [tip, trunk] = await Promise.all([refs.at(`refs/heads/${branch}`), refs.at(`refs/heads/${base}`)]);
    if (!tip.ok)
        return tip;
    if (!trunk.ok)
        return trunk;
    if (tip.value === null || trunk.value === null)
        return (0,result/* failed */.g)(missing(tip.value === null ? branch : base));
    const contained = await refs.contains(trunk.value, tip.value);
    return contained.ok ? (0,result.ok)(contained.value ? null : tip.value) : contained;
}
function missing(branch) {
    return (0,problem/* problem */.CC)("branch-missing", `GitHub has no branch ${branch}.`, { hint: "Push it, then open the pull request by hand or execute again." });
}
/** One that a person wrote stays as it is. */
async function brought({ pulls }, pull, text) {
    const isSame = pull.body === text.body && pull.title === text.title;
    return isSame || (0,marker/* readPullMarker */.Mr)(pull.body) === null ? (0,result.ok)(pull) : pulls.edit(pull.number, text);
}
/** Problems: those of the forge; `conflict` where the branch has moved on. */
async function mergedWhereWanted({ pulls }, { milestone, config }, { pull, commit }) {
    const open = { number: pull.number, url: pull.url, merged: null, waiting: [] };
    const { auto_merge, merge_strategy } = config.git_integration;
    if (!auto_merge || milestone.status !== "completed" || pull.isDraft)
        return (0,result.ok)(open);
    const checks = await pulls.checks(commit);
    if (!checks.ok)
        return checks;
    if (checks.value.state !== "green")
        return (0,result.ok)({ ...open, waiting: checks.value.waiting });
    const merged = await pulls.merge(pull.number, { commit, strategy: merge_strategy, title: `${pull.title} (#${pull.number})` });
    return merged.ok ? (0,result.ok)({ ...open, merged: merged.value.commit }) : merged;
}


/***/ }),

/***/ 32970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  delivered: () => (/* binding */ delivered),
  needPost: () => (/* binding */ needPost),
  postOf: () => (/* binding */ postOf),
  tellNow: () => (/* binding */ tellNow),
  tellOf: () => (/* binding */ tellOf)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/stored/outbox.js
var outbox = __webpack_require__(32205);
// EXTERNAL MODULE: ./lib/core/rules/notice/letters.js
var notice_letters = __webpack_require__(39610);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/notice/people.js
var people = __webpack_require__(34976);
;// CONCATENATED MODULE: ./lib/core/rules/notice/reactions.js
// Reactions: which events people are told of, in which words, and for whom.



/** Notices in the order of their events; ids follow from the request, so that the same request tells the same. */
function reactions(happened) {
    const ordinals = new Map();
    return happened.events.flatMap((event) => {
        const ordinal = ordinals.get(event.milestone_id) ?? 0;
        ordinals.set(event.milestone_id, ordinal + 1);
        const told = REACTIONS[event.event_type]?.(event, happened);
        return told ? [noticeOf(event, { told, id: `${happened.request}/${event.milestone_id}/${ordinal}`, happened })] : [];
    });
}
function noticeOf(event, { told, id, happened }) {
    const { milestone_id, details } = event;
    const title = happened.workspace.milestones.get(milestone_id)?.title;
    return {
        id, kind: told.kind, at: event.at ?? happened.at, milestone: milestone_id, task: wordOf(details["task_id"]),
        title: told.title, lines: [title === undefined ? milestone_id : `${milestone_id}: ${title}`, ...told.lines],
        to: (0,people/* peopleMeant */.N)(told.to ?? [], happened.workspace.config), link: happened.links?.(milestone_id) ?? null,
    };
}
const REACTIONS = {
    kiro_approval_requested: requested,
    kiro_approval_granted: granted,
    kiro_approval_rejected: (event, happened) => ({
        kind: "approval_decided", title: `${phaseOf(event)} ${event.details["changes"] === true ? "needs changes" : "was rejected"}`,
        lines: [`By ${wordOf(event.details["by"])}: ${wordOf(event.details["reason"])}`], to: askerOf(event, happened),
    }),
    kiro_approval_bypassed: (event, happened) => ({
        kind: "approval_decided", title: `${phaseOf(event)} was let pass without its approval`,
        lines: [`By ${wordOf(event.details["by"])}: ${wordOf(event.details["reason"])}`], to: [...approversOf(event, happened), ...askerOf(event, happened)],
    }),
    kiro_phase_updated: (event, happened) => (event.details["automatic"] !== true ? null : {
        kind: "approval_decided", title: `${phaseOf(event)} was approved automatically`, lines: ["Nobody decided within the time that was set for it."], to: askerOf(event, happened),
    }),
    kiro_phase_overdue: (event, happened) => ({
        kind: "approval_overdue", title: `${phaseOf(event)} is overdue`, lines: [`It is open since ${wordOf(event.details["since"])}, longer than kiro_workflow.phase_timeout.`], to: approversOf(event, happened),
    }),
    session_ended: sessionEnded,
    blocker_detected: (event) => (event.session_id === undefined || event.details["task_id"] === undefined ? null : {
        kind: "agent_failed", title: `${wordOf(event.details["task_id"])} failed`, lines: [wordOf(event.details["reason"]) ?? ""],
    }),
};
/** A gate that was reopened is asked about anew, and that is said with it. */
function requested(event, { events, actor }) {
    const reopened = events.find((other) => other.event_type === "kiro_approval_reopened" && isSamePhase(other, event));
    const { approvers, deliverables, auto_approve_at } = event.details;
    const asked = reopened ? `Changed since it was put up: ${wordsOf(reopened.details["paths"]).join(", ")}` : `Asked for by ${actor}`;
    const soon = typeof auto_approve_at === "string" ? [`Opens by itself at ${auto_approve_at}`] : [];
    return {
        kind: "approval_requested", title: `${phaseOf(event)} waits for ${reopened ? "another" : "an"} approval`,
        lines: [asked, `Approvers: ${wordsOf(approvers).join(", ")}`, ...wordsOf(deliverables), ...soon], to: wordsOf(approvers),
    };
}
/** A vote that leaves the gate closed is nothing to be told of. */
function granted(event, happened) {
    const { events } = happened;
    const isLast = event === events.findLast((other) => other.event_type === "kiro_approval_granted" && isSamePhase(other, event));
    const opened = events.find((other) => other.event_type === "kiro_phase_updated" && other.details["status"] === "approved" && isSamePhase(other, event));
    if (!opened || !isLast)
        return null;
    return { kind: "approval_decided", title: `${phaseOf(event)} is approved`, lines: [`By ${wordOf(opened.details["by"]) ?? wordOf(event.details["by"])}`], to: askerOf(event, happened) };
}
/** Whoever interrupts a session knows; that its milestone is blocked is news. */
function sessionEnded({ milestone_id, details }, { events }) {
    const { status, reason, steps_completed, steps_total } = details;
    const blocked = events.some((other) => other.event_type === "status_updated" && other.milestone_id === milestone_id && other.details["new_status"] === "blocked");
    const counted = typeof steps_total === "number" ? [`${steps_completed} of ${steps_total} tasks are done.`] : [];
    const lines = [...counted, ...(typeof reason === "string" ? [reason] : [])];
    if (status === "completed")
        return { kind: "session_finished", title: `The work on ${milestone_id} is done`, lines };
    if (status === "waiting")
        return { kind: "session_blocked", title: `The work on ${milestone_id} waits for people`, lines };
    return status === "failed" || blocked ? { kind: "session_blocked", title: `The work on ${milestone_id} is blocked`, lines } : null;
}
function phaseOf({ details }) {
    return `${wordOf(details["phase"])} of ${wordOf(details["task_id"])}`;
}
function isSamePhase(left, right) {
    return left.milestone_id === right.milestone_id && left.details["task_id"] === right.details["task_id"] && left.details["phase"] === right.details["phase"];
}
function roundOf(event, { approvals }) {
    const { task_id, phase } = event.details;
    return (0,kiro_approvals/* lastRound */.Hw)(approvals.find((one) => one.milestone_id === event.milestone_id && one.task_id === task_id && one.phase === phase) ?? null);
}
function askerOf(event, happened) {
    const asker = roundOf(event, happened)?.requested_by;
    return asker && asker.id !== null ? [`@${asker.login}`] : [];
}
function approversOf(event, happened) {
    return roundOf(event, happened)?.approvers ?? [];
}
function wordOf(value) {
    return typeof value === "string" ? value : null;
}
function wordsOf(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter((item) => typeof item === "string") : [];
}
/** Whether the settings let anybody be told of such a thing. */
function isWanted(kind, { alerts, monitoring, monitoring_enabled, notification }) {
    if (notification.mute.includes(kind))
        return false;
    switch (kind) {
        case "agent_failed": return monitoring_enabled && alerts.agent_failures;
        case "scale_threshold":
        case "backend_switched": return monitoring_enabled && alerts.scale_threshold_approaching;
        case "database_issue": return monitoring_enabled && alerts.database_issues;
        case "performance": return monitoring_enabled && monitoring.performance_alerts && alerts.performance_degradation;
        case "health": return monitoring_enabled && monitoring.health_checks;
        default: return true;
    }
}

;// CONCATENATED MODULE: ./lib/engine/notify/deliver.js
// Delivering: letters into the outbox, a quick try at once, and everything that is due; a command never fails or waits for it.





/** How long a command waits for what is sent after it. */
const QUICK_MS_MAX = 2_000;
/** What is left of that for settling when sending has to end. */
const SETTLE_MS_MIN = 500;
/** Less time is not begun with. */
const BEGIN_MS_MIN = 100;
/** What is taken at once; more than that is one digest anyway. */
const TAKEN_MAX = 1_000;
function postOf({ outbox, channels }) {
    return outbox && channels ? { outbox, channels } : null;
}
/**
 * After a commit. Resolves within two seconds, and never throws: what could not be sent by then waits in the outbox. The warning
 * `not-notified` says that approvers are told by nobody here.
 */
async function tellOf(ports, happened, now) {
    const post = postOf(ports);
    if (!post)
        return [];
    const { config } = happened.workspace;
    const { letters, untold } = await addressed(post, reactions(happened), config);
    const warnings = untold.some(({ kind }) => kind === "approval_requested") ? [unheard()] : [];
    if (letters.length > 0 || (0,notice_letters/* describedChannels */.gL)(config).length > 0)
        await quickly(post, letters, { config, now });
    return warnings;
}
/** Without access to the forge nothing is addressed to it: such a letter would wait for what never comes. */
async function addressed({ channels }, notices, config) {
    const all = notices.filter(({ kind }) => isWanted(kind, config)).flatMap((notice) => (0,notice_letters/* lettersOf */.bi)(notice, config));
    const isReached = all.every(({ channel }) => channel !== "github") || typeof (await opened(channels, "github", config)) !== "string";
    const letters = isReached ? all : all.filter(({ channel }) => channel !== "github");
    return { letters, untold: all.map(({ notice }) => notice).filter((notice) => letters.every((letter) => letter.notice !== notice)) };
}
function unheard() {
    return (0,problem/* problem */.CC)("not-notified", "The approvers are not told from here: nothing here has access to GitHub.", { hint: "Where the app or the Action is at work, its maintain reminds them after notification.remind_after. Channels that are set up under notification, and named in approval_workflow.notification_channels, tell them from here." });
}
async function quickly(post, letters, { config, now }) {
    const { clock } = post.channels;
    const until = clock.elapsed() + QUICK_MS_MAX;
    const work = putAndSend(post, letters, { config, now, until: until - SETTLE_MS_MIN, each: QUICK_MS_MAX - SETTLE_MS_MIN }).catch(() => undefined);
    const alarm = Promise.withResolvers();
    const cancel = clock.after(QUICK_MS_MAX, alarm.resolve);
    await Promise.race([work, alarm.promise]);
    cancel();
}
async function putAndSend(post, letters, sending) {
    if (letters.length > 0)
        await post.outbox.put(letters);
    await sendDue(post, sending);
}
/** With all the time that a scheduled turn has. Problems: those of the outbox. */
async function tellNow(post, notices, { config, now }) {
    const { letters } = await addressed(post, notices, config);
    const kept = letters.length === 0 ? (0,result.ok)(null) : await post.outbox.put(letters);
    if (!kept.ok)
        return kept;
    return sendDue(post, { config, now, until: post.channels.clock.elapsed() + outbox/* TURN_MS_MAX */.mf, each: outbox/* DELIVERY_MS_MAX */.NN });
}
async function sendDue(post, sending) {
    const taken = await post.outbox.take(sending.now(), TAKEN_MAX);
    if (!taken.ok)
        return taken;
    const byChannel = Map.groupBy(taken.value, ({ channel }) => channel);
    // One channel that is slow keeps no other from its turn.
    const sent = await Promise.all([...byChannel].map(([channel, letters]) => sendTo(post, { channel, letters }, sending)));
    const wrong = sent.find((one) => !one.ok);
    if (wrong)
        return wrong;
    const all = sent.flatMap((one) => (one.ok ? [one.value] : []));
    return (0,result.ok)({ arrived: sum(all.map(({ arrived }) => arrived)), failed: sum(all.map((one) => one.failed)) });
}
async function sendTo(post, { channel, letters }, sending) {
    const notifier = await opened(post.channels, channel, sending.config);
    let sent = { arrived: 0, failed: 0 };
    const bundles = (0,notice_letters/* bundlesOf */.nA)(letters);
    for (const [at, bundle] of bundles.entries()) {
        const left = Math.min(sending.each, sending.until - post.channels.clock.elapsed());
        if (left < BEGIN_MS_MIN) {
            const kept = await post.outbox.release(bundles.slice(at).flatMap((one) => one.letters));
            return kept.ok ? (0,result.ok)(sent) : kept;
        }
        const delivery = await delivered(notifier, bundle.notice, left);
        const settled = await settle(post.outbox, { bundle, delivery, now: sending.now() });
        if (!settled.ok)
            return settled;
        const count = bundle.letters.length;
        sent = delivery.delivered ? { ...sent, arrived: sent.arrived + count } : { ...sent, failed: sent.failed + count };
    }
    return (0,result.ok)(sent);
}
async function opened(channels, channel, config) {
    try {
        return await channels.open(channel, config);
    }
    catch {
        return "The channel could not be opened.";
    }
}
/** A fault in one channel is no reason to leave the others unsent; its words might hold what must not be logged. */
async function delivered(notifier, notice, within) {
    if (typeof notifier === "string")
        return { delivered: false, detail: notifier, later: null, final: false };
    try {
        return await notifier.deliver(notice, within);
    }
    catch {
        return { delivered: false, detail: "A fault in this program.", later: null, final: false };
    }
}
/** All at once: an outbox that is far away writes them together. */
async function settle(outbox, { bundle, delivery, now }) {
    const settled = await Promise.all(bundle.letters.map((letter) => {
        const tried = { at: now, id: letter.notice.id, title: (0,notice_letters/* titleOf */.Gg)(letter.notice), channel: letter.channel, delivered: delivery.delivered, detail: delivery.detail };
        return outbox.settle(tried, delivery.delivered ? null : (0,notice_letters/* afterFailure */.HP)(letter, delivery, now));
    }));
    return settled.find((one) => !one.ok) ?? (0,result.ok)(null);
}
function sum(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
}
/** Problem: `not-available`. */
function needPost(ports) {
    const post = postOf(ports);
    return post ? (0,result.ok)(post) : (0,result/* failed */.g)((0,problem/* problem */.CC)("not-available", "Nobody is notified from here: there is no outbox.", { hint: "Run it in a checkout that has milestones, or in a comment." }));
}


/***/ }),

/***/ 10357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ catchUp)
/* harmony export */ });
/* harmony import */ var _core_base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _core_base_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70911);
/* harmony import */ var _core_base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _converse_heard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89757);
// Catching up: what was said and done on a forge while nobody listened.




/**
 * As far as a sweep looks back that is not told otherwise. One that looks back for less comes behind a comment, and leaves the
 * gates of all milestones, some twenty calls each, to the others.
 */
const DAY_MS = 86_400_000;
/** Comments first: what they say may be about tasks that an issue completes. Both are tried. In a dry run, where no venue is needed, nobody is answered. */
async function catchUp(venue, { caller, since }) {
    const back = (0,_core_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(since) ?? DAY_MS;
    const instant = (0,_core_base_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l)(Date.parse(caller.now()) - back);
    if (caller.dryRun || venue === null)
        return { data: { since: instant }, reply: [(0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("A dry run answers nobody.")], warnings: [], problem: null, changes: [], diff: "" };
    const [{ sweep }, { reconcile }, { refresh }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7826), __webpack_require__.e(7028), __webpack_require__.e(6647), __webpack_require__.e(3766), __webpack_require__.e(3987), __webpack_require__.e(9231), __webpack_require__.e(9650), __webpack_require__.e(4389)]).then(__webpack_require__.bind(__webpack_require__, 84389)), __webpack_require__.e(/* import() */ 1221).then(__webpack_require__.bind(__webpack_require__, 41221)), Promise.all(/* import() */[__webpack_require__.e(7826), __webpack_require__.e(7028), __webpack_require__.e(3982)]).then(__webpack_require__.bind(__webpack_require__, 23982))]);
    const { attendAll } = await Promise.all(/* import() */[__webpack_require__.e(7826), __webpack_require__.e(7028), __webpack_require__.e(6647), __webpack_require__.e(3766)]).then(__webpack_require__.bind(__webpack_require__, 53766));
    const swept = await sweep(venue, { since: instant });
    const reconciled = await reconcile(venue, { since: instant });
    const comments = swept.handled.map(({ comment, handled }) => ({ url: comment.url, outcome: handled.outcome, error: handled.problem }));
    const attended = back < DAY_MS ? _converse_heard_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORED */ .$ : await attendAll(venue);
    const refreshed = await refresh(venue, { since: instant });
    const { completed, refused } = reconciled;
    return {
        data: { since: instant, next: swept.next, comments, left: swept.left, completed, refused: refused.map(({ problem, ...one }) => ({ ...one, error: problem })), gates: attended.finished.map(({ line, finished }) => ({ line, error: finished.problem })), refreshed: refreshed.shown },
        reply: reply(swept, reconciled, { attended, refreshed }),
        warnings: [], problem: swept.problem ?? reconciled.problem ?? attended.problem ?? refreshed.problem, changes: [], diff: "",
    };
}
function reply({ handled, left }, { completed, refused }, { attended, refreshed: { shown } }) {
    const items = [
        ...handled.map(({ comment, handled: { outcome, problem } }) => `${comment.url} ${problem?.message ?? outcome}`),
        ...completed.map(({ milestone, task, by }) => `${milestone} ${task} is complete, by ${by}`),
        ...refused.map(({ task, by, problem }) => `${task} stays as it is, though ${by}: ${problem.message}`),
        ...attended.finished.map(({ line, finished: { problem } }) => (problem ? `${line}: ${problem.message}` : line)),
        ...shown.map((url) => `${url} shows the newest state`),
        ...(left > 0 ? [`${left} left for the next time`] : []),
    ];
    return items.length === 0 ? [(0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("Nothing was missed.")] : [(0,_core_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items)];
}


/***/ }),

/***/ 35200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ forgeBranches)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33445);
// The branches of a repository on a forge: merged by pull request or by commits, as the API tells.

function forgeBranches(grounds) {
    const { refs } = grounds;
    return {
        refs,
        trunks: (configured) => trunks(grounds, configured),
        async merged(branch, among) {
            const contained = await containedIn(refs, branch, among);
            return contained.ok && contained.value === null ? byPull(grounds, branch, among) : contained;
        },
        requested: () => requested(grounds),
    };
}
async function trunks({ forge, refs }, configured) {
    const place = await forge.place();
    if (!place.ok)
        return place;
    const found = [];
    for (const name of new Set([...(configured === null ? [] : [configured]), place.value.defaultBranch])) {
        const commit = await refs.at(`refs/heads/${name}`);
        if (!commit.ok)
            return commit;
        if (commit.value !== null)
            found.push({ name, commit: commit.value });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
}
/** It was merged when its last commit was made, or later. */
async function containedIn(refs, { commit }, among) {
    for (const trunk of among) {
        const contained = await refs.contains(trunk.commit, commit);
        if (!contained.ok)
            return contained;
        if (!contained.value)
            continue;
        const at = await refs.committedAt(commit);
        return at.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ how: "contained", at: at.value, pull: null }) : at;
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
}
/** A squash or a rebase leaves other commits: what proves it is a merged pull request whose head was this very commit. */
async function byPull({ forge, pulls }, { name, commit }, among) {
    const found = await pulls.of(name, "all");
    if (!found.ok)
        return found;
    const isProof = ({ head, base, mergedAt }) => mergedAt !== null && head.branch === name && head.commit === commit && head.repository === forge.name && among.some((trunk) => trunk.name === base.branch);
    const pull = found.value.find(isProof);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(pull?.mergedAt ? { how: "pull-request", at: pull.mergedAt, pull: pull.number } : null);
}
/** A fork's branch of the same name is another branch. */
async function requested({ forge, pulls }) {
    const open = await pulls.open();
    if (!open.ok)
        return open;
    const named = new Map();
    for (const { number, head, base } of open.value) {
        named.set(base.branch, number);
        if (head.repository === forge.name)
            named.set(head.branch, number);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(named);
}


/***/ }),

/***/ 70251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ carriedOutLine),
  Y: () => (/* binding */ maintain)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/core/views/upkeep/parts.js

function upkeepView(parts) {
    const done = parts.filter(({ skipped, reply }) => skipped === null && reply.length > 0);
    return [(0,base_reply/* table */.tp)(["part", "", ""], parts.map(cells)), ...done.flatMap(({ part, reply }) => [(0,base_reply/* heading */.R_)(part), ...reply])];
}
function cells({ part, skipped, problem }) {
    if (skipped !== null)
        return [part, "skipped", skipped];
    return problem ? [part, "failed", problem.message] : [part, "done", ""];
}

// EXTERNAL MODULE: ./lib/engine/converse/gates/standing.js
var standing = __webpack_require__(22640);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/engine/notify/deliver.js + 1 modules
var deliver = __webpack_require__(32970);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/sha256.js
var sha256 = __webpack_require__(41331);
;// CONCATENATED MODULE: ./lib/core/rules/notice/alerts.js
// Alerts as notices: what happened to the system itself, told once a day as long as it goes on.


const KINDS = {
    scale_threshold_approaching: ["scale_threshold", "A threshold of scale is near"],
    scale_status: ["scale_threshold", "Another backend is due"],
    backend_switched: ["backend_switched", "The backend was switched"],
    database_issues: ["database_issue", "The database could not be asked"],
    performance_metric: ["performance", "An operation is slower than it may be"],
};
/** Null where nobody is told of such a thing. Two of the same day with the same details are one notice. */
function alertNotice({ timestamp, event_type, details }) {
    const [kind, title] = KINDS[event_type] ?? [];
    if (kind === undefined || title === undefined)
        return null;
    const lines = Object.entries(details).map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
    return systemNotice({ kind, title, lines, at: timestamp, about: (0,json/* canonicalJson */.dj)({ event_type, details }) });
}
function healthNotice({ message, hint }, at) {
    return systemNotice({ kind: "health", title: "Something is not in order", lines: [message, ...(hint === undefined ? [] : [hint])], at, about: message });
}
/** So much of a digest tells a day's notices apart. */
const DIGEST_LENGTH = 16;
function systemNotice({ about, ...told }) {
    const id = `${told.kind}/${told.at.slice(0, 10)}/${(0,sha256/* sha256 */.s)(about).slice(0, DIGEST_LENGTH)}`;
    return { ...told, id, milestone: null, task: null, to: [], link: null };
}

// EXTERNAL MODULE: ./lib/core/rules/notice/letters.js
var notice_letters = __webpack_require__(39610);
// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(88164);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/notice/people.js
var people = __webpack_require__(34976);
;// CONCATENATED MODULE: ./lib/core/rules/notice/reminders.js
// Reminders: gates that wait for longer than somebody should need.



/** Who has not answered by then will not for being asked again. */
const REMINDERS_MAX = 3;
/** Later than this after its instant a reminder is not made up for; the outbox knows for longer what it has sent. */
const TIMELY_MS_MAX = 86_400_000;
/** The latest that is due for each gate; an earlier one that nobody sent is not made up for. `counts`: local votes do. */
function reminders(approvals, { workspace, now, counts }) {
    const { remind_after } = workspace.config.notification;
    const every = remind_after === null ? null : (0,duration/* parseDuration */.E9)(remind_after);
    if (every === null)
        return [];
    return approvals.flatMap((approval) => {
        const round = (0,kiro_approvals/* lastRound */.Hw)(approval);
        if (round?.status !== "pending" || !isOpen(approval, workspace))
            return [];
        const waits = Date.parse(now) - Date.parse(round.requested_at);
        const number = Math.floor(waits / every);
        if (!(number >= 1 && number <= REMINDERS_MAX) || waits - number * every >= TIMELY_MS_MAX)
            return [];
        const open = (0,kiro_approvals/* outstanding */.Te)(round, { counts }).entries;
        const { milestone_id, task_id, phase } = approval;
        return [{
                id: `reminder/${milestone_id}/${task_id}/${phase}/${round.requested_at}/${number}`, kind: "approval_reminded", at: now, milestone: milestone_id, task: task_id,
                title: `${phase} of ${task_id} still waits for an approval`, lines: [milestone_id, `It waits for ${(0,duration/* durationText */.S5)(waits)}.`, `Outstanding: ${open.join(", ")}`],
                to: (0,people/* peopleMeant */.N)(open, workspace.config), link: null,
            }];
    });
}
function isOpen({ milestone_id, task_id, phase }, { milestones }) {
    const task = milestones.get(milestone_id)?.tasks.find(({ id }) => id === task_id);
    return task?.kiro_workflow.phases[phase]?.status === "waiting_approval";
}

// EXTERNAL MODULE: ./lib/engine/facts.js
var engine_facts = __webpack_require__(88096);
;// CONCATENATED MODULE: ./lib/engine/notify/upkeep.js
// The turn of notifications in maintain: what happened to the system, gates that wait for long, and all that is due.








/** Older alerts were told of in their time. */
const ALERT_MS_MAX = 86_400_000;
/** More of them are a digest anyway. */
const ALERTS_MAX = 500;
/** Alerts of a turn, kept where nothing else keeps them. */
function collecting(alerts) {
    const noted = [];
    return {
        async note(alert) {
            noted.push(alert);
            await alerts?.note(alert);
        },
        recent: async (limit) => (alerts ? alerts.recent(limit) : noted.slice(-limit)),
    };
}
/** `forge`: the repository has one, so that local votes do not count by themselves. `health` is what the look at the health found wrong. Data: `{arrived, failed, waiting, given_up}`. Warning: `not-notified` for each that was given up. */
async function notifyDue(ports, { post, caller, health, forge }) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return (0,ask/* stopped */.ce)(snapshot.problem);
    try {
        const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: "all", settings: ports.settings });
        if (!loaded.ok)
            return (0,ask/* stopped */.ce)(loaded.problem);
        const { workspace } = loaded.value;
        const now = caller.now();
        const facts = await (0,engine_facts/* gather */.k)([{ kind: "approvals", milestone: null }], { ports, snapshot: snapshot.value, loaded: loaded.value, now });
        const counts = !forge || workspace.config.approval_workflow.allow_local;
        const waiting = facts.ok ? reminders(facts.value.approvals?.approvals ?? [], { workspace, now, counts }) : [];
        const notices = [...await alertNotices(ports, now), ...waiting, ...(health === null ? [] : [healthNotice(health, now)])];
        const sent = await (0,deliver.tellNow)(post, notices, { config: workspace.config, now: caller.now });
        if (!sent.ok)
            return (0,ask/* stopped */.ce)(sent.problem);
        const letters = await post.outbox.letters();
        const left = letters.ok ? letters.value : [];
        const dead = left.filter(({ nextAt }) => nextAt === null);
        const data = { ...sent.value, waiting: left.length - dead.length, given_up: dead.length };
        const [wait, were] = [data.waiting === 1 ? "waits" : "wait", data.given_up === 1 ? "was" : "were"];
        return { data, reply: [(0,base_reply/* text */.Qq)(`${data.arrived} arrived, ${data.failed} did not; ${data.waiting} ${wait}, ${data.given_up} ${were} given up.`)], warnings: dead.map(notice_letters/* undelivered */.oQ), problem: null, changes: [], diff: "" };
    }
    finally {
        await snapshot.value.release();
    }
}
async function alertNotices({ alerts }, now) {
    const recent = (await alerts?.recent(ALERTS_MAX)) ?? [];
    return recent.filter(({ timestamp }) => Date.parse(timestamp) > Date.parse(now) - ALERT_MS_MAX).flatMap((alert) => alertNotice(alert) ?? []);
}

// EXTERNAL MODULE: ./lib/engine/transact.js + 5 modules
var transact = __webpack_require__(93975);
// EXTERNAL MODULE: ./lib/engine/upkeep/catch-up.js
var catch_up = __webpack_require__(10357);
// EXTERNAL MODULE: ./lib/core/rules/branches.js
var branches = __webpack_require__(580);
// EXTERNAL MODULE: ./lib/engine/execution/propose.js + 1 modules
var propose = __webpack_require__(21368);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/engine/upkeep/forge-branches.js
var forge_branches = __webpack_require__(35200);
;// CONCATENATED MODULE: ./lib/engine/upkeep/merge-pulls.js







/** Each is tried; the problem is that of the first that could not be merged. */
async function mergePulls(venue) {
    const workspace = await (0,look/* workspaceNow */.AK)(venue);
    if (!workspace.ok)
        return (0,ask/* stopped */.ce)(workspace.problem);
    const ready = await readyPulls(venue, workspace.value);
    if (!ready.ok)
        return (0,ask/* stopped */.ce)(ready.problem);
    const looked = [];
    for (const { pull, milestone } of ready.value) {
        const merged = await (0,propose/* mergedWhereWanted */.V)(venue, { milestone, config: workspace.value.config }, { pull, commit: pull.head.commit });
        const common = { pull, milestone: milestone.id, merged: null, waiting: [] };
        looked.push(merged.ok ? { ...common, ...merged.value, problem: null } : { ...common, problem: merged.problem });
    }
    const data = looked.map(({ pull, milestone, merged, waiting, problem }) => ({ number: pull.number, url: pull.url, milestone, merged, waiting, error: problem }));
    const failure = looked.find(({ problem }) => problem !== null)?.problem ?? null;
    return { data: { pulls: data }, reply: [looked.length === 0 ? (0,base_reply/* text */.Qq)("No pull request waits to be merged.") : (0,base_reply/* list */.p_)(looked.map(told))], warnings: [], problem: failure, changes: [], diff: "" };
}
function told({ pull, milestone, merged, waiting, problem }) {
    const name = `Pull request ${pull.number} of ${milestone}`;
    if (problem)
        return `${name} is not merged: ${problem.message}`;
    return merged === null ? `${name} waits for ${waiting.join(", ") || "people"}` : `${name} is merged`;
}
/** Those of our own branches into a branch that work is merged into; a fork's branch of the same name is none of ours. */
async function readyPulls(venue, workspace) {
    const open = await venue.pulls.open();
    if (!open.ok || open.value.length === 0)
        return open.ok ? (0,result.ok)([]) : open;
    const trunks = await (0,forge_branches/* forgeBranches */.o)(venue).trunks(workspace.config.git_integration.state_branch);
    if (!trunks.ok)
        return trunks;
    return (0,result.ok)(open.value.flatMap((pull) => {
        const branch = { name: pull.head.branch, commit: pull.head.commit, isProtected: false, checkedOut: null };
        const [owned] = pull.head.repository === venue.forge.name && trunks.value.some(({ name }) => name === pull.base.branch) ? (0,branches/* ownedBranches */.gk)(workspace, [branch]) : [];
        const milestone = workspace.milestones.get(owned?.milestone ?? "");
        return milestone?.status === "completed" ? [{ pull, milestone }] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/engine/upkeep/maintain.js
// maintain: everything that is due, each part as a verb of its own; none keeps another from its turn.













/** `data.parts` tells of each; the problem is that of the first that failed. */
async function maintain(grounds, turn) {
    const due = await dueParts(grounds, turn.caller);
    if (!due.ok)
        return (0,ask/* stopped */.ce)(due.problem);
    const done = [];
    const noticed = withNotices(grounds);
    for (const one of due.value)
        done.push(await carriedOut(one, noticed, turn));
    const told = await notices(noticed, turn, done.map(({ part }) => part));
    if (told)
        done.push(told);
    const parts = done.map(({ part }) => part);
    const wrong = parts.filter((part) => part.problem !== null);
    const finished = done.flatMap((one) => one.finished ?? []);
    return {
        data: { parts: parts.map(({ part, skipped, problem: failure, data }) => ({ part, ok: failure === null, skipped, data, error: failure })) },
        reply: upkeepView(parts),
        warnings: finished.flatMap(({ warnings }) => warnings),
        problem: verdict(wrong, parts.length),
        changes: finished.flatMap(({ changes }) => changes),
        diff: finished.map(({ diff }) => diff).join(""),
    };
}
/** What is noted while the parts are done is told of at the end. */
function withNotices({ ports, venue }) {
    return (0,deliver.postOf)(ports) ? { ports: { ...ports, alerts: collecting(ports.alerts) }, venue } : { ports, venue };
}
/** The last part: it tells of what the others found. Null where nobody is told anything. */
async function notices({ ports, venue }, turn, parts) {
    const post = (0,deliver.postOf)(ports);
    if (!post)
        return null;
    const part = "notices";
    if (turn.caller.dryRun)
        return { part: { part, skipped: "a dry run tells nobody anything", problem: null, data: null, reply: [] }, finished: null };
    const health = parts.find((one) => one.part === "health")?.problem ?? null;
    const caller = named(turn.caller, part, venue);
    const finished = await caught(() => notifyDue(ports, { post, caller, health, forge: venue !== null }));
    return { part: { part, skipped: null, problem: finished.problem, data: finished.data, reply: finished.reply }, finished };
}
function verdict([first, ...others], all) {
    if (!first?.problem)
        return null;
    const message = `${first.part}: ${first.problem.message}`;
    return { ...first.problem, message: others.length === 0 ? message : `${others.length + 1} of ${all} parts failed. ${message}` };
}
/** What the settings ask for, in the order in which it is done. */
async function dueParts({ ports, venue }, { dryRun }) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: "none", settings: ports.settings });
    await snapshot.value.release();
    if (!loaded.ok)
        return loaded;
    const { git_integration, features } = loaded.value.workspace.config;
    const unless = (off, todo) => (off === null ? todo : { skip: off });
    const outside = venue === null ? "there is no access to GitHub here" : dryRun ? "a dry run does nothing on GitHub" : null;
    return (0,result.ok)([
        // On somebody's own machine nothing is switched unless they say so: there it is told that it is due.
        { part: "scale", todo: venue === null ? { line: "scale status" } : { order: { kind: "scale-check", now: false } } },
        { part: "sessions", todo: unless(features.session_management ? null : "features.session_management is off", { line: "session cleanup --stale" }) },
        { part: "pulls", todo: unless(git_integration.auto_merge ? outside : "git_integration.auto_merge is off", mergePulls) },
        { part: "branches", todo: unless(git_integration.auto_cleanup_branches ? null : "git_integration.auto_cleanup_branches is off", { line: "branch cleanup" }) },
        { part: "approvals", todo: unless((0,approach/* kiroIsOn */.Ly)(loaded.value.workspace.config) ? null : "phases are switched off", { line: "approval due" }) },
        { part: "comments", todo: unless(outside, (at, turn) => (0,catch_up/* catchUp */.x)(at, turn)) },
        { part: "health", todo: { line: venue === null ? "doctor" : "check" } },
    ]);
}
async function carriedOut({ part, todo }, grounds, turn) {
    if (typeof todo === "object" && "skip" in todo)
        return { part: { part, skipped: todo.skip, problem: null, data: null, reply: [] }, finished: null };
    const caller = named(turn.caller, part, grounds.venue);
    const finished = await caught(() => work(todo, grounds, { ...turn, caller }));
    return { part: { part, skipped: null, problem: finished.problem, data: finished.data, reply: finished.reply }, finished };
}
async function work(todo, grounds, turn) {
    if (typeof todo === "function")
        return onForge(todo, grounds, turn);
    if ("line" in todo)
        return carriedOutLine(grounds, todo.line, turn.caller);
    return (await __webpack_require__.e(/* import() */ 8886).then(__webpack_require__.bind(__webpack_require__, 38886))).carryOutOrder(grounds, todo.order, turn.caller);
}
async function onForge(todo, { venue }, turn) {
    if (venue === null)
        throw new TypeError("there is no forge");
    return todo(venue, turn);
}
/** Each part is a request of its own, so that one which comes again is known again. */
function named(caller, part, venue) {
    const ours = venue && (async () => (0,result.ok)((0,standing/* ourStanding */.di)(venue, { actor: caller.actor, level: caller.permission })));
    return { ...caller, yes: true, standing: caller.standing ?? ours ?? undefined, request: { ...caller.request, id: `${caller.request.id}/${part}` } };
}
/** One verb's line, as ordinary as if somebody had typed it. */
async function carriedOutLine({ ports }, line, caller) {
    const { call } = await (0,parse/* parseLine */.A)(line, "cli");
    if (!call.ok)
        return (0,ask/* stopped */.ce)(call.problem);
    const { verb, ...rest } = call.value;
    if (verb.kind === "query")
        return (0,ask/* ask */.kA)(ports, { verb, ...rest }, caller);
    if (verb.kind === "command")
        return (0,transact/* transact */.h)(ports, { verb, ...rest }, caller);
    throw new TypeError(`${verb.name} is no part of a routine`);
}
/** A fault in one part is no reason to leave the others undone. */
async function caught(work) {
    try {
        return await work();
    }
    catch (error) {
        return (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("unexpected", `A fault in this program: ${error instanceof Error ? error.message : String(error)}`));
    }
}


/***/ })

};
