export const id = 6525;
export const ids = [6525];
export const modules = {

/***/ 5115:
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
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/grammar/comment.js + 4 modules
var comment = __webpack_require__(2679);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/engine/converse/converse.js + 11 modules
var converse = __webpack_require__(6769);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(3014);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/engine/converse/done.js + 1 modules
var done = __webpack_require__(1213);
// EXTERNAL MODULE: ./lib/engine/converse/door.js
var door = __webpack_require__(1109);
;// CONCATENATED MODULE: ./lib/engine/converse/trusted.js
// A command that nobody says in a comment: whoever wrote it into a workflow was let in by GitHub.





/** Carried out with what follows it; nothing is said in any issue. */
async function trusted({ venue, config }, line, caller) {
    const { call, globals } = await (0,parse/* parseLine */.A)(line, "comment");
    if (!call.ok)
        return (0,ask/* stopped */.ce)(call.problem);
    const elsewhere = (0,door/* notHere */.A)(call.value);
    if (elsewhere)
        return (0,ask/* stopped */.ce)(elsewhere);
    const { verb } = call.value;
    const asked = { ...caller, dryRun: caller.dryRun || globals.dryRun };
    const ports = { ...venue.ports, issues: venue.forge };
    switch (verb.kind) {
        case "query": return (0,ask/* ask */.kA)(ports, { ...call.value, verb }, asked);
        case "command": return (await (0,done/* transacted */.K)({ venue, config }, { call: { ...call.value, verb }, ports, caller: asked })).finished;
        case "execution": return (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("usage", "execute is a mode of its own.", { hint: "Use mode: execute with the input milestone." }));
        case "routine": return (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("usage", `${verb.name} is a mode of its own.`, { hint: `Use mode: ${verb.name}.` }));
    }
}

// EXTERNAL MODULE: ./lib/engine/envelope.js
var envelope = __webpack_require__(687);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
;// CONCATENATED MODULE: ./lib/host/heard.js
// What a webhook or an event file tells, in the words of conversations. A payload is a hint: what counts is read again.

/** Null for every action but those two, and for what is no such payload. */
function heardIn(payload) {
    if (!(0,json/* isObject */.Gv)(payload) || !(0,json/* isObject */.Gv)(payload["comment"]) || !(0,json/* isObject */.Gv)(payload["issue"]))
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
var action_event = __webpack_require__(5468);
// EXTERNAL MODULE: ./lib/action/inputs.js
var inputs = __webpack_require__(7142);
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
    return { finished: (0,action_venue/* withCost */.K)(finishedOf(handled, given), venue.value) };
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
/** Unlike a comment this is no Markdown: every line counts, whatever quotes and ticks are in the others. */
function linesIn(text, prefixes) {
    return text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "").map((line) => (0,comment/* afterPrefix */.lY)(line, prefixes) ?? line);
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
    const nothing = outcome === "ignored" && failure === null ? [(0,reply/* text */.Qq)("Nothing in this comment is for us, or it was answered before.")] : [];
    return {
        data,
        reply: [...nothing, ...finished.flatMap(({ line, finished: one }) => [(0,reply/* heading */.R_)(line), ...one.reply, ...(one.problem && one.problem !== failure ? [(0,reply/* text */.Qq)(`${one.problem.message} ${one.problem.hint ?? ""}`.trim())] : [])])],
        warnings: finished.flatMap(({ finished: one }) => one.warnings),
        problem: failure,
        changes: finished.flatMap(({ finished: one }) => one.changes),
        diff: finished.map(({ finished: one }) => one.diff).join(""),
    };
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
var result = __webpack_require__(3445);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: ./lib/adapters/github/github.js + 25 modules
var github = __webpack_require__(8750);
// EXTERNAL MODULE: ./lib/adapters/local/settings.js + 1 modules
var settings = __webpack_require__(2847);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(2089);
// EXTERNAL MODULE: ./lib/engine/upkeep/forge-branches.js
var forge_branches = __webpack_require__(5200);
;// CONCATENATED MODULE: ./lib/host/github-ports.js
// A repository on GitHub behind the ports of an engine run, without a checkout.







/** A venue whose state lies on the branch that `git_integration.state_branch` names, else on the default branch. */
function openGitHubVenue({ environment, run, ...options }) {
    return openVenue({ github: (0,github.openGitHub)({ ...options, stateBranch: stateBranchIn(environment) }), environment, run });
}
function openVenue({ github, environment, run }) {
    const { repository, history, trail, leases, forge, pulls, workflows, refs } = github;
    const ports = {
        repository, history, leases,
        settings: settingsIn(environment),
        surroundings: nowhere(forge.name),
        conflicts: { list: async () => (0,result.ok)([]), settle: async () => without("Settling a merge") },
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
    return { ports, forge, pulls, workflows, refs, trail, run, now: () => new Date().toISOString() };
}
/** The branch that a configuration names; null where it names none. */
function stateBranchIn(environment) {
    return async (snapshot) => {
        const settings = settingsIn(environment);
        const file = (await snapshot.read([config_config/* CONFIG_PATH */.tF])).get(config_config/* CONFIG_PATH */.tF);
        const text = file?.ok ? new TextDecoder().decode(file.value) : "";
        if (![text, ...Object.keys(settings.environment)].some((part) => /branch/i.test(part)))
            return null;
        const { readConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1679));
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
var repository_name = __webpack_require__(1975);
// EXTERNAL MODULE: ./lib/action/event.js
var action_event = __webpack_require__(5468);
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

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ instantAt)
/* harmony export */ });
// Instants as ISO 8601 UTC text, reckoned without a clock.
const UTC = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "short", timeStyle: "medium" });
/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970. */
function instantAt(epochMs) {
    return `${UTC.format(epochMs).replace(" ", "T")}Z`;
}


/***/ }),

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ forgeBranches)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3445);
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
