export const id = 3766;
export const ids = [3766];
export const modules = {

/***/ 17034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approve: () => (/* binding */ approve),
/* harmony export */   reject: () => (/* binding */ reject),
/* harmony export */   requestChanges: () => (/* binding */ requestChanges)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34314);
/* harmony import */ var _rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30790);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17685);
/* harmony import */ var _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97679);
// approval approve, reject and request-changes: what somebody who is asked says of a phase, as it is now.





const gate = {
    milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
    task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
    phase: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .PhaseName */ .zK, "The phase."),
    as: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .ApproverName */ .xN, "The approver that you speak for, where you are several of them."),
};
const scope = ({ milestone }) => ({ milestones: [milestone] });
const needs = ({ milestone }) => (0,_rules_kiro_acts_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNeeds */ .Jj)(milestone);
const approve = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval approve",
    summary: "Approve what a phase leaves behind.",
    permission: "approver",
    args: { ...gate, note: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "What you looked at.") },
    scope,
    needs,
    examples: [{ line: 'milestone approval approve milestone-004 task-003 design --note "read it"', why: "its files are as you want them" }],
    decide: (workspace, { note = "", as = null, ...at }, around) => (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .cast */ .w)(at, { decision: "approved", note, as }, { ...around, workspace }),
    answer: _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$,
});
const reject = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval reject",
    summary: "Reject what a phase leaves behind.",
    permission: "approver",
    args: { ...gate, reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredOption */ .zB)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "Why.") },
    scope,
    needs,
    examples: [{ line: 'milestone approval reject milestone-004 task-003 design --reason "the data model is missing"', why: "it is blocked until it is put up again" }],
    decide: (workspace, { reason, as = null, ...at }, around) => (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .cast */ .w)(at, { decision: "rejected", note: reason, as }, { ...around, workspace }),
    answer: _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$,
});
const requestChanges = (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: "approval request-changes",
    summary: "Ask for changes of what a phase leaves behind.",
    permission: "approver",
    args: { ...gate, reason: (0,_verb_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredOption */ .zB)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "What is to change.") },
    scope,
    needs,
    examples: [{ line: 'milestone approval request-changes milestone-004 task-003 design --reason "say what it costs"', why: "it is worked on again" }],
    decide: (workspace, { reason, as = null, ...at }, around) => (0,_rules_kiro_acts_vote_js__WEBPACK_IMPORTED_MODULE_2__/* .cast */ .w)(at, { decision: "changes_requested", note: reason, as }, { ...around, workspace }),
    answer: _views_kiro_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .votedAnswer */ .$,
});


/***/ }),

/***/ 23907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whyElsewhere)
/* harmony export */ });
// Verbs that need somebody's machine, with the reason: where there is no checkout they cannot be carried out.
const CHECKOUT = "needs a checkout";
const FILES = "works on the files of a checkout";
const SCHEDULED = "is what the scheduled workflow does";
const AGENTS = "speaks to agents on the machine that they run on";
/** By the words that a command begins with: a verb, or a noun of which that is true of every verb. */
const REASONS = new Map(Object.entries({
    "agent restart": AGENTS,
    "agent stop": AGENTS,
    "backend": CHECKOUT,
    "backup": CHECKOUT,
    "cache": CHECKOUT,
    "completion": "is for a shell",
    "data prune": CHECKOUT,
    "data refresh": CHECKOUT,
    "db": CHECKOUT,
    "doctor": "looks at a machine",
    "git resolve": FILES,
    "import": FILES,
    "maintain": SCHEDULED,
    "merge-driver": "is called by git",
    "notify": CHECKOUT,
    "perf analyze": CHECKOUT,
    "perf bench": CHECKOUT,
    "perf compare": CHECKOUT,
    "perf report": CHECKOUT,
    "scale check": SCHEDULED,
    "scale recalc": CHECKOUT,
    "scale simulate": CHECKOUT,
    "sweep": SCHEDULED,
    "watch": "needs a terminal",
    "worker": "is a process of its own",
}));
/** Follows the verb's name in a sentence; null where the command, which begins with a verb, can be said in a comment. */
function whyElsewhere(command) {
    const [first = "", second = ""] = command.split(" ");
    return REASONS.get(`${first} ${second}`) ?? REASONS.get(first) ?? null;
}


/***/ }),

/***/ 71213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ told),
  K: () => (/* binding */ transacted)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/transact.js + 5 modules
var transact = __webpack_require__(93975);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(63067);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(73014);
;// CONCATENATED MODULE: ./lib/engine/converse/deliver.js
// What follows a command outside of the files, once these are committed: the work branch of a milestone that was planned.




/** Every effect may come twice and is had once. */
async function deliver(venue, { verb, milestones, sight, config }) {
    const [id] = milestones;
    if (verb !== "plan" || id === undefined || !config.agents.git_integration)
        return { notes: [] };
    const branch = (0,branch_name/* workBranch */.gN)(id, config.git_integration);
    if (!branch.ok)
        return { notes: [branch.problem] };
    return branch.value === null ? { work: null, notes: [] } : makeBranch(venue, { name: branch.value, sight, config });
}
/** From the state that has the plan. A branch of that name that is there already is the work branch. */
async function makeBranch(venue, { name, sight, config }) {
    const from = sight ? (0,result.ok)(sight.commit) : await newest(venue, config);
    const made = from.ok ? await venue.refs.swap(`refs/heads/${name}`, null, from.value) : from;
    if (from.ok && made.ok)
        return { work: made.value.kind === "done" ? from.value : made.value.at, notes: [] };
    return made.ok ? { notes: [] } : notMade(name, made.problem);
}
async function newest(venue, config) {
    const ref = await (0,look/* stateRef */.dZ)(venue, config);
    return ref.ok ? venue.refs.at(ref.value) : ref;
}
function notMade(name, reason) {
    if (reason.code === "remote-unavailable")
        return { notes: [], pending: reason };
    return { notes: [(0,problem/* problem */.CC)("branch-missing", `The work branch ${name} was not made: ${reason.message}`, { hint: "It is made when the milestone is executed." })] };
}

// EXTERNAL MODULE: ./lib/engine/converse/sight.js
var converse_sight = __webpack_require__(75040);
;// CONCATENATED MODULE: ./lib/engine/converse/done.js
// What a command of a comment came to, and carrying out those that change something.





/** A remote that did not answer may have done what it was asked for: that is found out by asking once more. */
function told(result) {
    const finished = "code" in result ? (0,ask/* stopped */.ce)(result) : result;
    const away = finished.problem?.code === "remote-unavailable" ? { pending: finished.problem } : {};
    return { finished, shows: [], sight: null, ...away };
}
/** Carries a command out and sees to what follows it. */
async function transacted({ venue, config }, { call, ports, caller }) {
    const watch = (0,converse_sight/* watched */.VI)(ports.repository, caller.now);
    const finished = await insistently(() => (0,transact.transact)({ ...ports, repository: watch.repository }, call, caller));
    const sight = watch.seen();
    // What was committed is shown, also where it was not what was asked for.
    const shows = caller.dryRun ? [] : finished.problem ? touched(finished) : finished.repeated ? milestoneIn(finished.data) : touched(finished);
    if (shows.length === 0)
        return { ...told(finished), sight };
    const delivered = await deliver(venue, { verb: call.verb.name, milestones: shows, sight, config });
    return { finished, shows, sight, ...delivered };
}
/** With the tries of one transaction some eighty: of those who commit at once each time one gets through, so that twenty all do. */
const ROUNDS_MAX = 16;
async function insistently(once) {
    for (let round = 1;; round++) {
        const finished = await once();
        if (finished.problem?.code !== "conflict" || round === ROUNDS_MAX)
            return finished;
    }
}
function touched({ changes }) {
    const ids = changes.flatMap(({ path, text }) => (text === null ? [] : (/^(?:active|completed|events)\/([^/]+)\.(?:ya?ml|jsonl)$/.exec(path)?.[1] ?? [])));
    return [...new Set(ids)];
}
function milestoneIn(data) {
    const milestone = (0,json/* isObject */.Gv)(data) ? data["milestone"] : null;
    const id = (0,json/* isObject */.Gv)(milestone) ? milestone["id"] : null;
    return typeof id === "string" ? [id] : [];
}


/***/ }),

/***/ 53766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JK: () => (/* binding */ attend),
  attendAll: () => (/* binding */ attendAll)
});

// UNUSED EXPORTS: attended, isAttended

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/branches.js
var branches = __webpack_require__(580);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(63067);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
// EXTERNAL MODULE: ./lib/engine/converse/heard.js
var heard = __webpack_require__(89757);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var converse_look = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/engine/converse/sticky.js + 7 modules
var sticky = __webpack_require__(63291);
// EXTERNAL MODULE: ./lib/engine/converse/gates/checks.js + 1 modules
var checks = __webpack_require__(67028);
// EXTERNAL MODULE: ./lib/engine/converse/gates/glance.js
var glance = __webpack_require__(23568);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/moves.js
var moves = __webpack_require__(21054);
// EXTERNAL MODULE: ./lib/engine/converse/done.js + 1 modules
var done = __webpack_require__(71213);
// EXTERNAL MODULE: ./lib/engine/converse/gates/standing.js
var gates_standing = __webpack_require__(22640);
;// CONCATENATED MODULE: ./lib/engine/converse/gates/unasked.js
// What is done without anybody's command: whoever comes to it first does it, and a second time there is nothing to do.



async function unasked(venue, verb, { id, config, request }) {
    const us = await venue.forge.self();
    const actor = us.ok ? us.value.login : "milestone";
    const standing = async () => (0,result.ok)((0,gates_standing/* ourStanding */.di)(venue, { actor, level: "maintain" }));
    const caller = { actor, permission: "maintain", now: venue.now, request: { id: request, given: false }, dryRun: false, commit: true, yes: true, standing };
    return (0,done/* transacted */.K)({ venue, config }, { call: { verb, args: { milestone: id }, line: `${verb.name} ${id}` }, ports: venue.ports, caller });
}

;// CONCATENATED MODULE: ./lib/engine/converse/gates/reopen.js
// Gates whose files changed since they were put up are asked anew, as soon as somebody notices.






async function reopen(venue, what) {
    return unasked(venue, REOPEN, what);
}
const REOPEN = {
    kind: "command", name: "approval due", summary: "", permission: "write", examples: [], args: {},
    scope: ({ milestone }) => ({ milestones: [String(milestone)] }),
    needs: ({ milestone }) => (0,approach/* gateNeeds */.Jj)(String(milestone)),
    decide(workspace, { milestone: reference }, { actor, now, facts }) {
        const milestone = (0,find/* findMilestone */.sR)(workspace, String(reference));
        if (!milestone.ok)
            return milestone;
        const act = { workspace, at: now, by: { login: actor, id: null }, counts: (0,approach/* localOpens */.$H)(workspace.config, facts) };
        const events = [];
        const approvals = [];
        for (const task of milestone.value.tasks) {
            const stale = (0,approach/* staleGates */.Ew)(milestone.value, task, { workspace, facts });
            if (!stale.ok)
                return stale;
            const moved = (0,moves/* reopenedGates */.JJ)(stale.value, act);
            events.push(...moved.events);
            approvals.push(...moved.approvals);
        }
        return (0,result.ok)({ events, approvals });
    },
    answer(_after, { milestone }, { events }) {
        const gates = events.filter(({ event_type }) => event_type === "kiro_approval_reopened").map(({ details }) => ({ task: details["task_id"], phase: details["phase"], paths: details["paths"] }));
        const lines = gates.map(({ task, phase }) => `${String(phase)} of ${String(task)} is asked anew, since its files changed`);
        return { data: { milestone: { id: milestone }, reopened: gates }, reply: [lines.length === 0 ? (0,reply/* text */.Qq)("Nothing changed.") : (0,reply/* list */.p_)(lines)], subject: `ask anew about ${String(milestone)}` };
    },
};

// EXTERNAL MODULE: ./lib/core/commands/approval/voting.js
var voting = __webpack_require__(17034);
// EXTERNAL MODULE: ./lib/core/rules/authority.js
var authority = __webpack_require__(52315);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/engine/converse/doing/record.js
var record = __webpack_require__(75976);
// EXTERNAL MODULE: ./lib/engine/converse/saying/answer.js + 1 modules
var answer = __webpack_require__(48866);
// EXTERNAL MODULE: ./lib/engine/converse/saying/thread.js
var saying_thread = __webpack_require__(57455);
// EXTERNAL MODULE: ./lib/engine/converse/gates/bound.js
var bound = __webpack_require__(98442);
// EXTERNAL MODULE: ./lib/engine/converse/gates/looked.js + 1 modules
var looked = __webpack_require__(38114);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/row.js
var row = __webpack_require__(87128);
;// CONCATENATED MODULE: ./lib/engine/converse/gates/withdraw.js
// Votes of reviews that somebody has dismissed: they are taken out of the gates that still wait, and asked for again.






/** `reviews` are the numbers of those that were dismissed. */
async function withdraw(venue, { id, config, reviews }) {
    return unasked(venue, withdrawing(reviews), { id, config, request: `dismissed-${[...reviews].sort().join("-")}-${id}` });
}
function withdrawing(reviews) {
    return {
        kind: "command", name: "approval due", summary: "", permission: "write", examples: [], args: {},
        scope: ({ milestone }) => ({ milestones: [String(milestone)] }),
        needs: ({ milestone }) => (0,approach/* gateNeeds */.Jj)(String(milestone)),
        decide({ config }, { milestone }, { facts }) {
            const counts = (0,approach/* localOpens */.$H)(config, facts);
            const taken = (facts.approvals?.approvals ?? []).filter(({ milestone_id }) => milestone_id === milestone).flatMap((approval) => (0,approvals/* withdrawn */.VJ)(approval, reviews) ?? []);
            const events = taken.map(({ approval, by }) => ({
                event_type: "kiro_approval_reopened", milestone_id: approval.milestone_id,
                details: { task_id: approval.task_id, phase: approval.phase, paths: [], withdrawn: [...by], approval: (0,row/* approvalRow */.ge)(approval, { counts }) },
            }));
            return (0,result.ok)({ events, approvals: taken.map(({ approval }) => approval) });
        },
        answer(_after, { milestone }, { events }) {
            const lines = events.map(({ details }) => `${String(details["phase"])} of ${String(details["task_id"])} waits again for ${String(details["withdrawn"])}, whose review was dismissed`);
            return { data: { milestone: { id: milestone }, withdrawn: lines.length }, reply: [lines.length === 0 ? (0,reply/* text */.Qq)("Nothing changed.") : (0,reply/* list */.p_)(lines)], subject: `take dismissed reviews out of ${String(milestone)}` };
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/converse/gates/reviews.js











/** Each review counts once for each gate, however often this looks. Who is not asked is not answered: most reviews are about code. */
async function reviewsCounted(venue, reviewing) {
    const [us, waiting] = [await venue.forge.self(), await waitingNow(venue, reviewing)];
    if (!us.ok || !waiting.ok)
        return { finished: [], problem: us.ok ? (waiting.ok ? null : waiting.problem) : us.problem };
    if (waiting.value.length === 0)
        return { finished: [], problem: null };
    const reviews = await venue.reviews.of(reviewing.pull.number);
    if (!reviews.ok)
        return { finished: [], problem: reviews.problem };
    const finished = await withdrawals(venue, reviewing, { reviews: reviews.value, waiting: waiting.value });
    for (const review of reviews.value) {
        const counted = await countedOne(venue, { ...reviewing, review, us: us.value });
        finished.push(...counted.finished);
        if (counted.problem)
            return { finished, problem: counted.problem };
    }
    return { finished, problem: null };
}
async function waitingNow(venue, { milestone }) {
    const found = await (0,looked/* approvalsAt */.Y)(venue, { milestone });
    return found.ok ? { ok: true, value: found.value.approvals.filter((approval) => (0,approvals/* lastRound */.Hw)(approval)?.status === "pending") } : found;
}
/** A vote holds as long as the review does that cast it. */
async function withdrawals(venue, { milestone: id, config }, { reviews, waiting }) {
    const dismissed = new Set(reviews.flatMap(({ id: number, state }) => (state === "dismissed" ? [String(number)] : [])));
    if (!waiting.some((approval) => (0,approvals/* withdrawn */.VJ)(approval, dismissed) !== null))
        return [];
    const { finished } = await withdraw(venue, { id, config, reviews: dismissed });
    return [{ line: `approval due ${id}`, finished }];
}
const NOTHING = { finished: [], problem: null };
async function countedOne(venue, one) {
    const { review: { author, state }, us, config } = one;
    if (!author || author.id === us.id || (state !== "approved" && state !== "changes_requested"))
        return NOTHING;
    const waiting = await waitingNow(venue, one);
    if (!waiting.ok)
        return { finished: [], problem: waiting.problem };
    const meant = waiting.value.filter((approval) => mayCount(approval, one));
    if (meant.length === 0)
        return NOTHING;
    const granted = await venue.forge.permission(author.login);
    if (!granted.ok && granted.problem.code === "remote-unavailable")
        return { finished: [], problem: granted.problem };
    const may = (0,authority/* authorize */.Gq)({ kind: "account", account: author, granted, self: us.id, where: "pull", policy: (0,authority/* policyOf */.US)(config) }, { verb: voting.approve.name, needs: voting.approve.permission });
    return may.ok && granted.ok ? cast(venue, { ...one, author, level: granted.value.level, meant }) : NOTHING;
}
/** One of another commit can only be told so, and only where it came after the asking. */
function mayCount(approval, { review, pull }) {
    const round = (0,approvals/* lastRound */.Hw)(approval);
    if (!round || isCounted(approval, review))
        return false;
    return review.commit === round.head || review.commit === pull.head.commit || Date.parse(review.at) > Date.parse(round.requested_at);
}
function isCounted({ rounds }, { id }) {
    return rounds.some(({ votes }) => votes.some(({ source }) => source.via === "review" && source.id === String(id)));
}
async function cast(venue, casting) {
    const finished = [];
    const members = (0,gates_standing/* openMembers */.Su)(venue.forge, casting.author.login);
    for (const approval of casting.meant) {
        const said = await castOne(venue, casting, { approval, members });
        const failure = said.finished.problem;
        if (failure?.code === "remote-unavailable" || failure?.code === "conflict")
            return { finished, problem: failure };
        // Nothing waits any more, or somebody else is asked.
        if (failure && failure.code !== "deliverables-changed")
            continue;
        finished.push(said);
    }
    const told = await tell(venue, casting, finished.filter(({ finished: { problem } }) => problem !== null));
    return { finished, problem: told };
}
async function castOne(venue, { review, milestone, config, author, level }, { approval, members }) {
    const { task_id: task, phase } = approval;
    const source = { via: "review", id: String(review.id), verified: true };
    const isYes = review.state === "approved";
    const verb = isYes ? voting.approve : voting.requestChanges;
    const words = review.body.trim();
    const args = { milestone, task, phase, ...(isYes ? { note: words } : { reason: words === "" ? `Changes were requested in ${review.url}` : words }) };
    const line = `${verb.name} ${milestone} ${task} ${phase}`;
    const caller = {
        actor: author.login, permission: level, now: venue.now, request: { id: `review-${review.id}#${milestone}/${task}/${phase}`, given: true }, dryRun: false, commit: true, yes: false,
        standing: () => (0,gates_standing/* standingOf */.YP)(venue, { account: author, level, source, members, milestone }),
    };
    const ports = { ...venue.ports, history: (0,record/* openRecord */.C6)(venue, review.at).history };
    const { finished } = await (0,done/* transacted */.K)({ venue, config }, { call: { verb: (0,bound/* bound */.$)(verb, { kind: "commit", commit: review.commit ?? "" }, source), args, line }, ports, caller });
    return { line, finished };
}
/** Why a review does not count is said once in its conversation. */
async function tell(venue, { pull, review, us, config }, refused) {
    if (refused.length === 0)
        return null;
    const thread = (0,saying_thread/* openThread */.Dx)(venue.forge, { issue: pull.number, us: us.id });
    const said = await (0,answer/* answer */.Z)(venue.forge, thread, { request: review.nodeId, answers: refused, more: 0, run: venue.run, ...(config.commands.prefixes[0] !== undefined && { prefix: config.commands.prefixes[0] }) });
    return said.ok || said.problem.code !== "remote-unavailable" ? null : said.problem;
}

;// CONCATENATED MODULE: ./lib/engine/converse/gates/attend.js











/** The branch is a hint: whose it is, and which pull request is open for it, is asked. */
async function attend(venue, { branch }) {
    const workspace = await (0,converse_look/* workspaceNow */.AK)(venue);
    if (!workspace.ok)
        return { ...heard/* IGNORED */.$, problem: workspace.problem };
    const [owned] = (0,branches/* ownedBranches */.gk)(workspace.value, [{ name: branch, commit: "", isProtected: false, checkedOut: null }]);
    const milestone = workspace.value.milestones.get(owned?.milestone ?? "");
    if (!milestone || !isAttended(milestone))
        return heard/* IGNORED */.$;
    return attended(venue, { milestone, branch, config: workspace.value.config });
}
/** Each costs some ten calls, and a sweep has other things to do. */
const MILESTONES_MAX = 30;
/** What webhooks may have missed: every milestone that phases are open in. */
async function attendAll(venue) {
    const workspace = await (0,converse_look/* workspaceNow */.AK)(venue);
    if (!workspace.ok)
        return { ...heard/* IGNORED */.$, problem: workspace.problem };
    const { milestones, config } = workspace.value;
    const open = [...milestones.values()].filter((milestone) => isAttended(milestone) && milestone.status !== "completed").slice(0, MILESTONES_MAX);
    const finished = [];
    for (const milestone of open) {
        const branch = (0,branch_name/* workBranch */.gN)(milestone.id, config.git_integration);
        if (!branch.ok || branch.value === null)
            continue;
        const handled = await attended(venue, { milestone, branch: branch.value, config });
        finished.push(...handled.finished);
        if (handled.problem)
            return { outcome: "answered", finished, problem: handled.problem };
    }
    return { outcome: finished.length > 0 ? "answered" : "ignored", finished, problem: null };
}
/** Milestones that are not over, with tasks under Kiro. */
function isAttended({ status, tasks }) {
    return status !== "archived" && status !== "cancelled" && tasks.some(phases/* isUnderKiro */.sw);
}
async function attended(outer, { milestone: { id }, branch, config }) {
    const venue = (0,glance/* glancing */.w)(outer);
    const pulls = await venue.pulls.of(branch, "open");
    if (!pulls.ok)
        return { ...heard/* IGNORED */.$, problem: pulls.problem };
    const reopened = await reopenChanged(venue, { id, config });
    if (!reopened.ok)
        return { ...heard/* IGNORED */.$, problem: reopened.problem };
    const finished = [...reopened.value];
    for (const pull of pulls.value) {
        const counted = await reviewsCounted(venue, { pull, milestone: id, config });
        finished.push(...counted.finished);
        if (counted.problem)
            return { outcome: "answered", finished, problem: counted.problem };
    }
    const changed = finished.some((said) => said.finished.changes.length > 0);
    const trouble = await shown(venue, { id, pulls: changed ? pulls.value : [], config, changed });
    return { outcome: finished.length > 0 ? "answered" : "ignored", finished, problem: trouble };
}
/** What was put up and is something else by now is asked anew, so that reviews of what is there count. */
async function reopenChanged(venue, { id, config }) {
    const sight = await (0,converse_look/* freshSight */.wj)(venue);
    if (!sight.ok)
        return sight;
    const look = await (0,converse_look/* lookAt */.t5)(venue, id, sight.value.snapshot).finally(() => sight.value.snapshot.release());
    if (!look.ok)
        return look;
    if (!look.value.gates.some(({ stand }) => stand === "changed"))
        return (0,result.ok)([]);
    const { finished } = await reopen(venue, { id, config, request: `work-${sight.value.commit}-${id}` });
    return finished.problem?.code === "remote-unavailable" ? (0,result/* failed */.g)(finished.problem) : (0,result.ok)([{ line: `approval due ${id}`, finished }]);
}
/** The checks always, since a new head has none; status comments that are there already where something changed. */
async function shown(venue, { id, pulls, config, changed }) {
    const trouble = [];
    const note = (result) => void (result.ok || result.problem.code !== "remote-unavailable" || trouble.push(result.problem));
    if (changed) {
        const sight = await (0,converse_look/* freshSight */.wj)(venue);
        if (!sight.ok)
            return sight.problem;
        const common = { milestone: id, sight: sight.value, config, links: { run: null }, behind: sticky/* WHERE_THERE */.zn };
        for (const { number } of pulls)
            note(await (0,sticky/* showSticky */.Ti)(venue, { ...common, issue: number, isPullRequest: true }));
        const home = await (0,converse_look/* lookAt */.t5)(venue, id, sight.value.snapshot);
        if (home.ok && typeof home.value.milestone["issue"] === "number")
            note(await (0,sticky/* showSticky */.Ti)(venue, { ...common, issue: home.value.milestone["issue"] }));
        await sight.value.snapshot.release();
    }
    note(await (0,checks/* showChecks */.B)(venue, id));
    return trouble[0] ?? null;
}


/***/ }),

/***/ 98442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bound),
/* harmony export */   B: () => (/* binding */ isVote)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_kiro_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _core_rules_kiro_deliverables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65304);
/* harmony import */ var _core_rules_kiro_sight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41113);
// Votes are bound to what the voter has looked at: one that was given for something else counts for nothing, and is told so.





/** Verbs that say yes or no to what somebody has read. */
const VOTES = ["approval approve", "approval reject", "approval request-changes"];
function isVote({ name }) {
    return VOTES.includes(name);
}
/** The same verb, which counts nothing where what waits is not what was seen. `source` is whose vote it is. Problem: `deliverables-changed`. */
function bound(verb, seen, source) {
    return {
        ...verb,
        decide(workspace, args, context) {
            const sight = (0,_core_rules_kiro_sight_js__WEBPACK_IMPORTED_MODULE_2__/* .sightOf */ .p)(workspace, { milestone: String(args["milestone"]), task: String(args["task"]), phase: String(args["phase"]) }, context.facts);
            const round = sight.ok ? (0,_core_rules_kiro_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(sight.value.approval) : null;
            // What drifted is asked anew by the verb itself.
            const refusal = sight.ok && round?.status === "pending" && !sight.value.drifted ? refusalOf(sight.value, round, seen) : null;
            if (refusal)
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal);
            const decision = verb.decide(workspace, args, context);
            return decision.ok && seen.kind !== "before" && seen.commit !== null ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(withCommit(decision.value, source, seen.commit)) : decision;
        },
    };
}
function refusalOf(sight, round, seen) {
    switch (seen.kind) {
        case "commit": return seen.commit === round.head || seen.commit === sight.head ? null : otherCommit(sight, round, seen.commit);
        case "shown": return sameRound(shownRound(sight, seen.approvals), round) ? null : otherRound(sight, round, shownRound(sight, seen.approvals));
        // Instants of a forge are whole seconds: what was written in the same one may have been written before.
        case "before": return Date.parse(round.requested_at) < Date.parse(seen.instant) ? null : tooNew(sight, round);
    }
}
function shownRound({ milestone, task, phase }, approvals) {
    return (0,_core_rules_kiro_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null);
}
function sameRound(shown, { requested_at, deliverables }) {
    return shown !== null && shown.requested_at === requested_at && (0,_core_rules_kiro_deliverables_js__WEBPACK_IMPORTED_MODULE_4__/* .drift */ .UL)(shown.deliverables, deliverables).length === 0;
}
const LOOK = "Nothing was counted. Look at what waits now, and say it again.";
function otherCommit({ phase }, { head }, commit) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("deliverables-changed", `What was looked at is ${commit}; ${phase} was put up at ${head ?? "no commit that is known"}.`, { hint: `${LOOK.replace("say it", "review it")}` });
}
function otherRound({ phase }, round, shown) {
    const changed = shown ? (0,_core_rules_kiro_deliverables_js__WEBPACK_IMPORTED_MODULE_4__/* .drift */ .UL)(shown.deliverables, round.deliverables) : [];
    const what = changed.length === 0 ? `${phase} was put up after the status comment was written` : `${phase} is not what the status comment showed any more: ${changed.join(", ")} changed`;
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("deliverables-changed", `${what}.`, { hint: LOOK });
}
function tooNew({ phase }, { requested_at }) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("deliverables-changed", `${phase} was put up at ${requested_at}, and this may have been written before.`, { hint: LOOK });
}
/** The new votes name the commit that was looked at, whose files are the same. */
function withCommit(decision, source, commit) {
    if (!decision.approvals)
        return decision;
    return {
        ...decision,
        approvals: decision.approvals.map((approval) => ({
            ...approval,
            rounds: approval.rounds.map((round) => ({ ...round, votes: round.votes.map((vote) => (vote.source.via === source.via && vote.source.id === source.id ? { ...vote, commit } : vote)) })),
        })),
    };
}


/***/ }),

/***/ 23568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ glancing)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33445);

/**
 * The same venue for one command. Whoever begins to write looks anew, so that a decision is always about what is there when it is
 * made; and so does everybody once the work branch is seen to stand elsewhere, or files were added to it.
 */
function glancing(venue) {
    const { ports, refs } = venue;
    if (!ports.deliverables)
        return venue;
    const known = new Map();
    return { ...venue, refs: noticing(refs, known), ports: { ...ports, repository: forgetting(ports.repository, known), deliverables: remembering(ports.deliverables, known) } };
}
function remembering({ read, add }, known) {
    return {
        async read(place) {
            const before = known.get(keyOf(place));
            if (before)
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(before.files);
            const found = await read(place);
            if (found.ok)
                known.set(keyOf(place), { branch: place.branch, files: found.value });
            return found;
        },
        async add(place, files) {
            const added = await add(place, files);
            known.clear();
            return added;
        },
    };
}
function keyOf({ milestone, branch }) {
    return JSON.stringify([milestone, branch]);
}
function forgetting(repository, known) {
    return {
        commit: (base, changes, message) => repository.commit(base, changes, message),
        snapshot(request) {
            if (request.for === "write")
                known.clear();
            return repository.snapshot(request);
        },
    };
}
function noticing(refs, known) {
    return {
        ...refs,
        async at(ref) {
            const found = await refs.at(ref);
            for (const [key, { branch, files }] of known)
                if (ref === `refs/heads/${branch}` && !(found.ok && found.value === files.head))
                    known.delete(key);
            return found;
        },
    };
}


/***/ }),

/***/ 48866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/core/base/encode/markdown.js
var markdown = __webpack_require__(88484);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/conversation/elsewhere.js
var elsewhere = __webpack_require__(23907);
// EXTERNAL MODULE: ./lib/core/views/conversation/marker.js
var marker = __webpack_require__(50909);
;// CONCATENATED MODULE: ./lib/core/views/conversation/answer.js
// The answer to a comment: what became of each of its commands, in their order.






const NOTHING_WRITTEN = "Nothing was written: this is what would change.";
/** Below what GitHub takes, for what its own rendering adds. */
const ANSWER_LENGTH_MAX = 60_000;
const LINE_SHOWN_MAX = 200;
const MESSAGE_LENGTH_MAX = 2_000;
const WARNINGS_MAX = 10;
/** Markdown of at most 60,000 characters that begins with its marker. Long answers leave room for those behind them. */
function answerText({ request, answers, more, run, prefix = "/milestone" }) {
    const frame = [...(more > 0 ? [moreLine(more, answers.length)] : []), ...(run === null ? [] : [`<sub>${(0,inline/* linked */.q)("run", run)}</sub>`])];
    const start = (0,marker/* answerMarker */.rz)(request);
    let room = ANSWER_LENGTH_MAX - [start, ...frame].join("\n\n").length - 4;
    const parts = answers.map((answer, index) => {
        const share = Math.floor(room / (answers.length - index)) - 2;
        const part = (0,markdown/* shortened */.vI)(partOf(answer, prefix), { room: share, note: restLine(answer.line) });
        room -= part.length + 2;
        return part.trimEnd();
    });
    return `${[start, ...parts, ...frame].join("\n\n")}\n`;
}
function moreLine(more, taken) {
    const [what, were] = more === 1 ? ["command", "was"] : ["commands", "were"];
    return `${more} more ${what} in the comment ${were} not carried out: one comment may give ${taken}. Put the rest into another one.`;
}
function restLine(line) {
    return `The rest is left out; the command line tells it: ${(0,inline/* codeSpan */.SS)(`milestone ${(0,inline/* upToLength */.jV)((0,inline/* oneLine */.TN)(line), LINE_SHOWN_MAX)}`)}`;
}
/** The sign stands first, so that no line begins with a command. */
function partOf({ line, finished: { reply, problem, warnings, diff } }, prefix) {
    const [sign, word] = problem === null ? ["✅", diff === "" ? "" : NOTHING_WRITTEN] : standing(problem);
    const head = `${sign} ${(0,inline/* codeSpan */.SS)((0,inline/* upToLength */.jV)((0,inline/* oneLine */.TN)(line), LINE_SHOWN_MAX))}${word === "" ? "" : ` – ${word}`}`;
    const said = reply.map((block) => (block.kind === "command" ? (0,base_reply/* command */.G5)(asSaid(block.text, prefix), block.why) : block));
    const sections = [head, ...(problem ? [problemText(problem, prefix)] : []), (0,markdown/* markdownOf */.RQ)(said).trimEnd(), warningLines(warnings, prefix), diff === "" ? "" : (0,inline/* fenced */.OF)(diff, "diff")];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
/** As a comment says it; what only the command line can do stays as that has it. */
function asSaid(line, prefix) {
    const [, rest] = /^milestone (.+)$/.exec(line) ?? [];
    return rest === undefined || (0,elsewhere/* whyElsewhere */.f)(rest) !== null ? line : `${prefix} ${rest}`;
}
/** What a hint says to run, `milestone …` in its ticks, is code, and can be copied; everything else in it is text. */
function hintText(hint, prefix) {
    const parts = (0,inline/* upToLength */.jV)((0,inline/* oneLine */.TN)(hint), MESSAGE_LENGTH_MAX).split(/`(milestone [^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? (0,inline/* codeSpan */.SS)(asSaid(part, prefix)) : part.replace(/\S(?:.*\S)?/, index === 0 ? inline/* lineText */.oZ : inline/* inlineText */.ln))).join("");
}
/** By the exit code, as scripts are told. */
function standing({ code }) {
    switch ((0,problem/* exitCodeOf */.FO)(code)) {
        case 2: return ["❓", "not understood"];
        case 3: return ["⛔", "refused"];
        default: return ["❌", "failed"];
    }
}
function problemText({ code, message, hint, at }, prefix) {
    const where = at ? `${(0,inline/* codeSpan */.SS)((0,problem/* placeText */.Z9)(at))}: ` : "";
    const lines = [`${where}${(0,inline/* lineText */.oZ)((0,inline/* upToLength */.jV)(message, MESSAGE_LENGTH_MAX))} (${(0,inline/* codeSpan */.SS)(code)})`, ...(hint === undefined ? [] : [hintText(hint, prefix)])];
    return lines.join("\n\n");
}
function warningLines(warnings, prefix) {
    const lines = warnings.slice(0, WARNINGS_MAX).map(({ message, hint, at }) => `- ⚠️ ${at ? `${(0,inline/* codeSpan */.SS)((0,problem/* placeText */.Z9)(at))}: ` : ""}${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(message, MESSAGE_LENGTH_MAX))}${hint === undefined ? "" : ` ${hintText(hint, prefix)}`}`);
    const left = warnings.length - WARNINGS_MAX;
    return [...lines, ...(left > 0 ? [`- and ${left} more warnings`] : [])].join("\n");
}

// EXTERNAL MODULE: ./lib/engine/converse/saying/thread.js
var saying_thread = __webpack_require__(57455);
;// CONCATENATED MODULE: ./lib/engine/converse/saying/answer.js
// Our answer to a comment: one comment of ours, made once and brought up to date.




/** Problems: those of the forge. */
async function answer(forge, thread, answers) {
    const body = answerText(answers);
    const wanted = (text) => (0,marker/* readAnswerMarker */.p8)(text) === answers.request;
    const ours = await thread.ours();
    if (!ours.ok)
        return ours;
    const before = await (0,saying_thread/* settle */.G9)(forge, ours.value, wanted);
    if (before?.body === body)
        return (0,result.ok)(undefined);
    const kept = before ? await forge.edit(before.id, body) : await (0,saying_thread/* sayOnce */.N6)(forge, { thread, body, wanted });
    if (kept.ok || kept.problem.code !== "not-found" || !before)
        return kept.ok ? (0,result.ok)(undefined) : kept;
    const again = await (0,saying_thread/* sayOnce */.N6)(forge, { thread, body, wanted });
    return again.ok ? (0,result.ok)(undefined) : again;
}


/***/ }),

/***/ 75040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Xt: () => (/* binding */ startingFrom)
/* harmony export */ });
/* unused harmony export overlaid */
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33445);
// What a command leaves behind, seen while it is committed: the files after it, without asking for them again.

/** The same repository, whose last commit is remembered. */
function watched(repository, now) {
    let sight = null;
    return {
        seen: () => sight,
        repository: {
            snapshot: (request) => repository.snapshot(request),
            async commit(base, changes, message) {
                const outcome = await repository.commit(base, changes, message);
                if (outcome.ok && outcome.value.kind === "done" && outcome.value.commit !== null)
                    sight = { commit: outcome.value.commit, at: now(), snapshot: overlaid(base, changes) };
                return outcome;
            },
        },
    };
}
/** A snapshot with changes laid over it. */
function overlaid(base, changes) {
    const changed = new Map(changes.map(({ path, text }) => [path, text]));
    return {
        root: base.root,
        exists: base.exists || changes.length > 0,
        release: async () => undefined,
        async list(folder) {
            const names = await base.list(folder);
            if (!names.ok)
                return names;
            const start = folder === "" ? "" : `${folder}/`;
            const there = names.value.filter((name) => changed.get(start + name) !== null);
            const made = changes.flatMap(({ path, text }) => (text !== null && path.startsWith(start) && !path.startsWith(":/") ? [path.slice(start.length).split("/")[0] ?? ""] : []));
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)([...new Set([...there, ...made])].sort());
        },
        async read(paths) {
            const below = await base.read(paths.filter((path) => !changed.has(path)));
            const above = paths.flatMap((path) => {
                const text = changed.get(path);
                return typeof text === "string" ? [[path, (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new TextEncoder().encode(text))]] : [];
            });
            return new Map([...below, ...above]);
        },
    };
}
/**
 * The same repository, which begins with a snapshot for writing that is there already: whoever writes first gets it, and until it
 * has ended everybody may read from it, so that a decision and what is looked up for it are about the same state. Whoever took it
 * releases it.
 */
function startingFrom(repository, ground) {
    let [left, over] = [true, false];
    const release = async () => {
        over = true;
        await ground.release();
    };
    const held = { ...ground, release };
    return {
        release,
        repository: {
            commit(base, changes, message) {
                over ||= base === held;
                return repository.commit(base === held ? ground : base, changes, message);
            },
            async snapshot(request) {
                const isWrite = request.for === "write";
                if (over || request.ref !== undefined || (isWrite && !left))
                    return repository.snapshot(request);
                left &&= !isWrite;
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(isWrite ? held : { ...ground, release: async () => undefined });
            },
        },
    };
}


/***/ })

};
