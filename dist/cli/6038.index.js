export const id = 6038;
export const ids = [6038];
export const modules = {

/***/ 26038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutNotify: () => (/* binding */ carryOutNotify),
  configOf: () => (/* binding */ configOf)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/notice/letters.js
var letters = __webpack_require__(39610);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/core/views/upkeep/notify.js
// Notifications as replies: what a test came to, what was tried, what waits and what was given up.

function testView(tested) {
    if (tested.length === 0)
        return [(0,reply/* text */.Qq)("No channel is set up; see the keys of notification and approval_workflow.notification_channels.")];
    return [(0,reply/* table */.tp)(["channel", "delivered", "detail"], tested.map(({ channel, delivered, detail }) => [channel, delivered === null ? "–" : delivered ? "yes" : "no", detail]))];
}
function logView({ tries, waiting, given_up }) {
    const log = tries.length === 0 ? [(0,reply/* text */.Qq)("Nothing was sent yet.")] : [(0,reply/* table */.tp)(["at", "channel", "delivered", "notice", "detail"], tries.map(({ at, channel, delivered, id, title = id, detail }) => [at, channel, delivered ? "yes" : "no", title, detail]))];
    return [...log, ...letterTable("Waiting", waiting), ...letterTable("Given up", given_up)];
}
function letterTable(title, letters) {
    if (letters.length === 0)
        return [];
    return [(0,reply/* heading */.R_)(title), (0,reply/* table */.tp)(["channel", "notice", "tries", "next", "failure"], letters.map(({ channel, title: notice, tries, next_at, failure }) => [channel, notice, String(tries), next_at ?? "–", failure ?? ""]))];
}
function resetView(forgotten, how) {
    const letters = `${forgotten} ${forgotten === 1 ? "letter" : "letters"}`;
    return [(0,reply/* text */.Qq)(how === "did" ? `${letters} forgotten. Settings stay as they are.` : `${letters} would be forgotten.`)];
}

// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/engine/notify/deliver.js + 1 modules
var deliver = __webpack_require__(32970);
;// CONCATENATED MODULE: ./lib/engine/notify/orders.js
// Orders about notifications: a test of each channel, the log, and a new beginning.







const NOTHING = { data: null, reply: [], warnings: [], problem: null, changes: [], diff: "" };
/** A person waits for all of them. */
const TEST_MS_MAX = 10_000;
async function carryOutNotify(ports, order, caller) {
    const post = (0,deliver.needPost)(ports);
    if (!post.ok)
        return (0,ask/* stopped */.ce)(post.problem);
    switch (order.kind) {
        case "notify-test": return testChannels(ports, { post: post.value, only: order.channel }, caller);
        case "notify-log": return showLog(post.value, order.limit);
        case "notify-reset": return resetOutbox(post.value, caller);
    }
}
/** Data: `{channels: [{channel, delivered, detail}]}`. Problem: `check-failed` where one of them failed, or there is none. */
async function testChannels(ports, { post, only }, caller) {
    const config = await configOf(ports);
    if (!config.ok)
        return (0,ask/* stopped */.ce)(config.problem);
    const channels = only === null ? (0,letters/* channelsInUse */.LX)(config.value) : [only];
    const tested = caller.dryRun ? [] : await Promise.all(channels.map((channel) => testOne(channel, { post, config: config.value, caller })));
    const wrong = tested.filter((one) => one.delivered === false).map(({ channel }) => channel);
    const hint = "Each is listed with its reason; the keys of notification say how channels are set up.";
    const message = channels.length === 0 ? "No channel is set up." : `Not delivered: ${wrong.join(", ")}.`;
    return {
        ...NOTHING, data: { channels: tested }, reply: caller.dryRun ? testView(channels.map((channel) => ({ channel, delivered: null, detail: "would be tested" }))) : testView(tested),
        problem: wrong.length > 0 || channels.length === 0 ? (0,problem/* problem */.CC)("check-failed", message, { hint }) : null,
    };
}
/** A comment is said in a milestone's conversation only, so that there is nothing to try but whether one could be said. */
async function testOne(channel, { post, config, caller }) {
    const at = caller.now();
    const notifier = await post.channels.open(channel, config);
    if (channel === "github")
        return { channel, delivered: null, detail: typeof notifier === "string" ? notifier : "ready; approvers are mentioned where their milestone is talked about" };
    const notice = testNotice(caller, at);
    const delivery = await (0,deliver.delivered)(notifier, notice, TEST_MS_MAX);
    const tried = { at, id: notice.id, title: notice.title, channel, delivered: delivery.delivered, detail: delivery.detail };
    await post.outbox.settle(tried, null);
    return { channel, delivered: delivery.delivered, detail: delivery.detail };
}
function testNotice({ actor, request }, at) {
    return { id: `test/${request.id}`, kind: "health", at, milestone: null, task: null, title: "A test of notifications", lines: [`${actor} asked for it with milestone notify test.`], to: [], link: null };
}
/** Data: `{tries, waiting, given_up}`. */
async function showLog({ outbox }, limit) {
    const [tries, letters] = await Promise.all([outbox.log(limit), outbox.letters()]);
    if (!tries.ok)
        return (0,ask/* stopped */.ce)(tries.problem);
    if (!letters.ok)
        return (0,ask/* stopped */.ce)(letters.problem);
    const told = letters.value.map(({ notice: { id, kind, title }, channel, tries: made, nextAt, failure }) => ({ id, kind, title, channel, tries: made, next_at: nextAt, failure }));
    const [waiting, given_up] = [told.filter((one) => one.next_at !== null), told.filter((one) => one.next_at === null)];
    return { ...NOTHING, data: { tries: tries.value, waiting, given_up }, reply: logView({ tries: tries.value, waiting, given_up }) };
}
/** Data: `{forgotten}`. Settings stay as they are. */
async function resetOutbox({ outbox }, { dryRun }) {
    const letters = dryRun ? await outbox.letters() : null;
    const forgotten = letters === null ? await outbox.reset() : letters.ok ? (0,result.ok)(letters.value.length) : letters;
    return forgotten.ok ? { ...NOTHING, data: { forgotten: forgotten.value }, reply: resetView(forgotten.value, dryRun ? "would" : "did") } : (0,ask/* stopped */.ce)(forgotten.problem);
}
/** The configuration alone. Problems: those of the repository. */
async function configOf(ports) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: "none", settings: ports.settings });
    await snapshot.value.release();
    return loaded.ok ? (0,result.ok)(loaded.value.workspace.config) : loaded;
}


/***/ })

};
