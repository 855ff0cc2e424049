export const id = 4128;
export const ids = [4128];
export const modules = {

/***/ 35115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/grammar/comment.js + 4 modules
var comment = __webpack_require__(92679);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/converse/converse.js + 10 modules
var converse = __webpack_require__(59650);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/engine/converse/done.js + 1 modules
var done = __webpack_require__(71213);
// EXTERNAL MODULE: ./lib/engine/converse/gates/standing.js
var standing = __webpack_require__(22640);
// EXTERNAL MODULE: ./lib/engine/converse/door.js
var door = __webpack_require__(31109);
;// CONCATENATED MODULE: ./lib/engine/converse/trusted.js
// A command that nobody says in a comment: whoever wrote it into a workflow was let in by GitHub.






/** Carried out with what follows it; nothing is said in any issue. */
async function trusted({ venue, config }, line, caller) {
    const { call, globals } = await (0,parse/* parseLine */.A)(line, "comment");
    if (!call.ok)
        return (0,ask/* stopped */.ce)(call.problem);
    const here = (0,door/* inWorkflow */.FT)(call.value);
    if (!here.ok)
        return (0,ask/* stopped */.ce)(here.problem);
    const ours = async () => (0,result.ok)((0,standing/* ourStanding */.di)(venue, { actor: caller.actor, level: caller.permission }));
    const asked = { ...caller, dryRun: caller.dryRun || globals.dryRun, standing: caller.standing ?? ours };
    const ports = { ...venue.ports, issues: venue.forge };
    const { verb, ...rest } = here.value;
    if (verb.kind === "query")
        return (0,ask/* ask */.kA)(ports, { ...rest, verb }, asked);
    return (await (0,done/* transacted */.K)({ venue, config }, { call: { ...rest, verb }, ports, caller: asked })).finished;
}

// EXTERNAL MODULE: ./lib/engine/envelope.js
var envelope = __webpack_require__(80687);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
;// CONCATENATED MODULE: ./lib/host/heard.js
// What a webhook or an event file tells, in the words of conversations. A payload is a hint: what counts is read again.

/** Of comments that were written or edited, of pull requests and their reviews, of pushes to branches; null for everything else. */
function heardIn(payload) {
    if (!(0,json/* isObject */.Gv)(payload))
        return null;
    if (!(0,json/* isObject */.Gv)(payload["comment"]))
        return (0,json/* isObject */.Gv)(payload["pull_request"]) ? workIn(payload, payload["pull_request"]) : pushIn(payload);
    if (!(0,json/* isObject */.Gv)(payload["issue"]))
        return null;
    const comment = commentIn(payload["comment"], payload["issue"]);
    if (comment === null)
        return null;
    if (payload["action"] === "created")
        return { kind: "created", comment, isPullRequest: (0,json/* isObject */.Gv)(payload["issue"]["pull_request"]) };
    const before = bodyBefore(payload);
    const sender = accountIn(payload["sender"]);
    return payload["action"] === "edited" && before !== null && sender ? { kind: "edited", comment, before, sender } : null;
}
/** Where a push has moved a branch. */
function pushIn({ ref, after, deleted }) {
    return isText(ref) && isText(after) && deleted !== true && ref.startsWith("refs/heads/") ? { kind: "work", branch: ref.slice("refs/heads/".length) } : null;
}
/** A branch of this very repository that is proposed; one of a fork is none of ours. */
function workIn({ repository }, { head, state }) {
    if (!(0,json/* isObject */.Gv)(head) || !(0,json/* isObject */.Gv)(head["repo"]) || !(0,json/* isObject */.Gv)(repository) || state === "closed")
        return null;
    const isOurs = head["repo"]["id"] === repository["id"] && repository["id"] !== undefined;
    return isOurs && isText(head["ref"]) ? { kind: "work", branch: head["ref"] } : null;
}
function commentIn(comment, issue) {
    const { id, node_id: nodeId, body, created_at: createdAt, updated_at: updatedAt, html_url: url } = comment;
    const { number } = issue;
    if (typeof id !== "number" || typeof number !== "number" || ![nodeId, createdAt].every(isText))
        return null;
    return {
        id, nodeId: heard_text(nodeId), issue: number, body: heard_text(body), author: accountIn(comment["user"]),
        createdAt: heard_text(createdAt), updatedAt: heard_text(updatedAt) || heard_text(createdAt), url: heard_text(url), reactions: {},
    };
}
/** Null for accounts that are gone. */
function accountIn(user) {
    if (!(0,json/* isObject */.Gv)(user))
        return null;
    const { id, login, type } = user;
    return typeof id === "number" && isText(login) ? { id, login, kind: type === "User" ? "user" : "bot" } : null;
}
function bodyBefore({ changes }) {
    const body = (0,json/* isObject */.Gv)(changes) ? changes["body"] : null;
    return (0,json/* isObject */.Gv)(body) && typeof body["from"] === "string" ? body["from"] : null;
}
function isText(value) {
    return typeof value === "string" && value !== "";
}
function heard_text(value) {
    return typeof value === "string" ? value : "";
}

// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(23087);
// EXTERNAL MODULE: ./lib/action/inputs.js
var inputs = __webpack_require__(47142);
// EXTERNAL MODULE: ./lib/action/report.js + 1 modules
var report = __webpack_require__(3906);
// EXTERNAL MODULE: ./lib/action/venue.js + 1 modules
var action_venue = __webpack_require__(1960);
;// CONCATENATED MODULE: ./lib/action/command.js
// Mode command: what a comment says, or what the workflow's author wrote into the input `command`.













/** The answer to a comment stands below it; the run fails only where it could not be given. */
async function command(given) {
    const venue = (0,action_venue/* openActionVenue */.u)(given.environment, (0,inputs/* input */.hF)("token"));
    if (!venue.ok)
        return { finished: (0,ask/* stopped */.ce)(venue.problem) };
    const handled = (0,inputs/* input */.hF)("command").trim() === "" ? await overheard(venue.value, given) : await written(venue.value, given);
    const refused = handled.problem ? 0 : handled.finished.filter(({ finished }) => finished.problem).length;
    return { finished: (0,action_venue/* withCost */.K)(finishedOf(handled, given), venue.value), refused, diffs: "told" };
}
async function overheard(venue, { event, dryRun }) {
    const heard = heardIn(event.payload);
    if (heard === null)
        return broken((0,problem/* problem */.CC)("usage", `There is no comment in the event ${event.name || "of this run"}, and no command.`, { hint: "Start the workflow on issue_comment, or give the input command." }));
    if (dryRun)
        return broken((0,problem/* problem */.CC)("usage", "What a comment says cannot be tried out.", { hint: "Say it with --dry-run in the comment, or give the input command." }));
    return (0,converse/* converse */.i)(venue, heard);
}
/** Whoever may start the workflow with this event was let in by GitHub; in a comment's workflow that is anybody. */
async function written(venue, { event, dryRun, environment }) {
    const config = await (0,look/* configNow */.RK)(venue);
    if (!config.ok)
        return broken(config.problem);
    const lines = linesIn((0,inputs/* input */.hF)("command"), config.value.commands.prefixes);
    if (lines.length > comment/* COMMANDS_MAX */.O9)
        return broken((0,problem/* problem */.CC)("usage", `The input command has ${lines.length} commands.`, { hint: `Write one to ${comment/* COMMANDS_MAX */.O9} commands, one a line.` }));
    const finished = [];
    const caller = { actor: event.actor, permission: event.level, now: venue.now, dryRun, commit: true, yes: true };
    for (const [index, line] of lines.entries()) {
        finished.push({ line, finished: await trusted({ venue, config: config.value }, line, { ...caller, request: { id: `${(0,action_event/* requestOf */.fo)(environment)}#${index + 1}`, given: true } }) });
    }
    return { outcome: "answered", finished, problem: finished.find((said) => said.finished.problem)?.finished.problem ?? null };
}
/** As hints, the manual and the command line have it. */
const ALWAYS = ["/milestone", "milestone"];
/** Unlike a comment this is no Markdown: every line counts, whatever quotes and ticks are in the others. */
function linesIn(text, prefixes) {
    return text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "").map((line) => (0,comment/* afterPrefix */.lY)(line, [...prefixes, ...ALWAYS]) ?? line);
}
function broken(reason) {
    return { outcome: "ignored", finished: [], problem: reason };
}
/**
 * With one command its data is the outcome's; with several each has an envelope of its own, and so has one of a comment that
 * came to nothing, which is told below the comment and fails no run.
 */
function finishedOf({ outcome, finished, problem: failure }, { dryRun }) {
    const [only] = finished;
    const isWhole = finished.length === 1 && only?.finished.problem === failure;
    const data = isWhole ? only.finished.data : { commands: finished.map(({ line, finished: one }) => (0,envelope/* envelopeOf */.Ge)(line, one, { dryRun: dryRun || one.diff !== "" })) };
    const nothing = outcome === "ignored" && failure === null ? [(0,base_reply/* text */.Qq)("Nothing in this comment is for us, or it was answered before.")] : [];
    return {
        data,
        reply: [...nothing, ...finished.flatMap((said) => toldOf(said, failure))],
        warnings: finished.flatMap(({ finished: one }) => one.warnings),
        problem: failure,
        changes: finished.flatMap(({ finished: one }) => one.changes),
        diff: finished.map(({ finished: one }) => one.diff).join(""),
    };
}
/** In a dry run what would change stands in the place of what would be said. The run's own problem is told by itself. */
function toldOf({ line, finished: { reply, problem: failure, diff } }, ofRun) {
    const why = failure && failure !== ofRun ? [(0,base_reply/* text */.Qq)(`${failure.message} ${failure.hint ?? ""}`.trim())] : [];
    return [(0,base_reply/* heading */.R_)(line), ...(diff === "" ? reply : (0,report/* wouldChange */.ev)(diff)), ...why];
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


/***/ })

};
