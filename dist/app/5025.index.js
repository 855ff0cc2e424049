export const id = 5025;
export const ids = [5025];
export const modules = {

/***/ 41331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
// SHA-256 of short texts, where nothing of the platform may be called.
/** Hexadecimal, of the text's UTF-8 bytes. Adapters hash files with what their platform has; the two agree. */
function sha256(text) {
    const state = FIRST.slice();
    const bytes = padded(new TextEncoder().encode(text));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length; at += BLOCK_BYTES)
        mix(state, view, at);
    return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
const BLOCK_BYTES = 64;
const ROUNDS = 64;
/** A one behind the text, zeros, and the length in bits. */
function padded(text) {
    const bytes = new Uint8Array(Math.ceil((text.length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
    bytes.set(text);
    bytes[text.length] = 0x80;
    new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(text.length) * 8n);
    return bytes;
}
function mix(state, view, at) {
    const words = schedule(view, at);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let round = 0; round < ROUNDS; round++) {
        const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (CONSTANTS[round] ?? 0) + (words[round] ?? 0);
        const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
        state[index] = (state[index] ?? 0) + word;
}
function schedule(view, at) {
    const words = new Int32Array(ROUNDS);
    const word = (index) => words[index] ?? 0;
    for (let index = 0; index < 16; index++)
        words[index] = view.getInt32(at + 4 * index);
    for (let index = 16; index < ROUNDS; index++) {
        const [near, far] = [word(index - 2), word(index - 15)];
        words[index] = word(index - 16) + word(index - 7) + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    return words;
}
function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
}
/** The first 64 primes: the fractions of their square and cube roots are the numbers that the standard begins with. */
const PRIMES = Array.from({ length: 312 }, (_none, number) => number).filter((number) => number > 1 && !Array.from({ length: 16 }, (_other, by) => by + 2).some((by) => by < number && number % by === 0));
function fraction(of) {
    return ((of % 1) * 2 ** 32) | 0;
}
const FIRST = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));


/***/ }),

/***/ 39610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   HP: () => (/* binding */ afterFailure),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   gL: () => (/* binding */ describedChannels),
/* harmony export */   nA: () => (/* binding */ bundlesOf),
/* harmony export */   oQ: () => (/* binding */ undelivered)
/* harmony export */ });
/* unused harmony export channelsInUse */
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70911);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41331);
/* harmony import */ var _model_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32205);
// Letters: notices addressed to channels, tried again after growing waits, and put together where there are many.





/** Channels that the settings describe; GitHub takes none. */
function describedChannels({ notification: { email, slack_webhook, webhook_url } }) {
    const described = { email, slack: slack_webhook, webhook: webhook_url };
    return _model_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l.filter((channel) => typeof described[channel] === "string");
}
/** Channels that something would go to. */
function channelsInUse({ approval_workflow, notification }) {
    const used = new Set([...approval_workflow.notification_channels, ...(notification.channels ?? []), ...describedChannels({ notification })]);
    return CHANNELS.filter((channel) => used.has(channel));
}
/** One letter a channel. What no setting describes, and what needs a milestone, is not addressed. */
function lettersOf(notice, config) {
    const described = describedChannels(config);
    const named = notice.kind.startsWith("approval_") ? config.approval_workflow.notification_channels : (config.notification.channels ?? described);
    const reached = _model_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l.filter((channel) => named.includes(channel) && (channel === "github" ? notice.milestone !== null && notice.to.length > 0 : described.includes(channel)));
    return reached.map((channel) => ({ notice, channel, tries: 0, nextAt: notice.at, failure: null }));
}
const MINUTE = 60;
/** Seconds before the second, third … try: eight tries in 22 hours. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 180 * MINUTE, 360 * MINUTE, 720 * MINUTE];
/** However long a receiver wants to be left alone. */
const LATER_SECONDS_MAX = 86_400;
/** What becomes of a letter that did not arrive. */
function afterFailure(letter, { detail, later, final }, now) {
    const tries = letter.tries + 1;
    const wait = Math.max(WAITS[tries - 1] ?? 0, Math.min(later ?? 0, LATER_SECONDS_MAX));
    const over = final || tries >= _model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIES_MAX */ .jG;
    return { ...letter, tries, failure: detail, nextAt: over ? null : (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .instantAt */ .l)(Math.ceil(Date.parse(now) / 1000) * 1000 + wait * 1000) };
}
/** Somebody was to be told, and was not. Problem: `not-notified`. */
function undelivered({ channel, notice: { title }, failure }) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-notified", `${channel}: ${title} did not arrive: ${failure ?? "unknown"}`, { hint: "Run `milestone notify log`, then `milestone notify test`; `milestone notify reset` forgets them." });
}
/** More than so many for one channel become one. */
const SINGLE_MAX = 10;
/** So many of them are named in it. */
const NAMED_MAX = 20;
/** As one of many. */
function titleOf({ milestone, title }) {
    return milestone === null ? title : `${milestone}: ${title}`;
}
/** Of one channel. Conversations are a milestone's: there each has its own. */
function bundlesOf(letters) {
    const groups = Map.groupBy(letters, ({ channel, notice }) => (channel === "github" ? notice.milestone : null));
    return [...groups.values()].flatMap((group) => (group.length > SINGLE_MAX ? [digest(group)] : group.map((letter) => ({ notice: letter.notice, letters: [letter] }))));
}
function digest(letters) {
    const notices = letters.map(({ notice }) => notice);
    const left = notices.length - NAMED_MAX;
    const lines = notices.slice(0, NAMED_MAX).map(titleOf);
    const [first] = notices;
    const one = (values) => (values.every((value) => value === values[0]) ? (values[0] ?? null) : null);
    const kinds = one(notices.map(({ kind }) => kind));
    return {
        letters,
        notice: {
            id: `digest/${(0,_base_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(notices.map(({ id }) => id).join("\n")).slice(0, 32)}`, kind: kinds ?? first?.kind ?? "health", at: notices.at(-1)?.at ?? "",
            milestone: one(notices.map(({ milestone }) => milestone)), task: null, title: `${notices.length} notices`,
            lines: [...lines, ...(left > 0 ? [`and ${left} more`] : [])], to: [...new Set(notices.flatMap(({ to }) => to))], link: null,
        },
    };
}


/***/ }),

/***/ 45025:
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
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvers.js
var approvers = __webpack_require__(90642);
;// CONCATENATED MODULE: ./lib/core/rules/notice/people.js

/** `@login`, `@org/team` or an address, each once. Roles are told apart; who maintains, and accounts by number, are not called. */
function peopleMeant(entries, config) {
    return [...new Set(entries.flatMap((entry) => named((0,approvers/* meaningOf */.Pr)(entry, config))))];
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
        to: peopleMeant(told.to ?? [], happened.workspace.config), link: happened.links?.(milestone_id) ?? null,
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
