export const id = 2970;
export const ids = [2970];
export const modules = {

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


/***/ })

};
