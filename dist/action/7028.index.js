export const id = 7028;
export const ids = [7028];
export const modules = {

/***/ 58739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ gatesSection),
/* harmony export */   BT: () => (/* binding */ gateCommand),
/* harmony export */   bp: () => (/* binding */ gateText)
/* harmony export */ });
/* harmony import */ var _base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29620);
/* harmony import */ var _execution_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(716);
// Gates in a conversation: who has let a phase pass, who is waited for, what changed since, and what to say next.


/** More gates are no overview; the command line tells all. */
const GATES_MAX = 30;
const PEOPLE_MAX = 10;
const FILES_MAX = 5;
const COMMANDS_MAX = 10;
const REASON_LENGTH_MAX = 300;
const NAME_LENGTH_MAX = 100;
const SIGNS = { "ahead": "⚪", "working": "🔵", "waiting": "🟡", "approved": "✅", "bypassed": "⏭️", "timed-out": "⌛", "rejected": "🔴", "changes": "🟠", "changed": "🟠", "unasked": "🟠" };
const INDEPENDENT = "somebody who has neither asked for it nor written it";
/** One sentence without Markdown, as "Design approved by @ann, waiting for @acme/board". */
function gateText(outlook) {
    const { phase, stand, approvedBy, by, reason, changed, independent, waitsFor } = outlook;
    const name = `${phase.charAt(0).toUpperCase()}${phase.slice(1)}`;
    const yes = listed(approvedBy.map(({ login }) => personText(login)));
    const why = reason === null || reason === "" ? "" : `: ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .upToLength */ .jV)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason), REASON_LENGTH_MAX)}`;
    switch (stand) {
        case "ahead": return `${name} has not begun`;
        case "working": return `${name} is being worked on`;
        case "waiting": {
            const open = independent ? INDEPENDENT : listed(waitsFor);
            return yes === "" ? `${name} is waiting for ${open}` : `${name} approved by ${yes}, waiting for ${open}`;
        }
        case "approved": return yes === "" ? `${name} approved` : `${name} approved by ${yes}`;
        case "bypassed": return `${name} bypassed${why}`;
        case "timed-out": return `${name} opened by time alone, approved by nobody who is named`;
        case "rejected": return `${name} rejected${by === null ? "" : ` by ${personText(by)}`}${why}`;
        case "changes": return `${by === null ? "Somebody" : personText(by)} asked for changes of ${phase}${why}`;
        case "changed": return `${name} changed since it was put up (${listed(changed.map(fileName))})${yes === "" ? "" : `; the approval of ${yes} no longer holds`}`;
        case "unasked": return `${name} is over, and nobody was asked`;
    }
}
/** People as their forge calls them; those whom only git knows, by name. */
function personText(login) {
    return /^[\w-]+(?:\[bot\])?$/.test(login) ? `@${login}` : (0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .upToLength */ .jV)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(login), NAME_LENGTH_MAX);
}
function listed(names) {
    return (0,_execution_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .upTo */ .jB)(names.map((name) => (0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .upToLength */ .jV)((0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name), NAME_LENGTH_MAX)), PEOPLE_MAX).join(", ");
}
function fileName(path) {
    return path.split("/").slice(4).join("/") || path;
}
/** The command that brings a gate on, where somebody is to say one. */
function gateCommand({ task, phase, stand, isOver }, { milestone, prefix }) {
    if (isOver)
        return stand === "changed" ? `${prefix} reopen ${milestone} ${task}` : null;
    if (stand === "waiting")
        return `${prefix} approval approve ${milestone} ${task} ${phase}`;
    const submits = stand === "working" || stand === "changes" || stand === "rejected" || stand === "changed";
    return submits ? `${prefix} kiro submit ${milestone} ${task} ${phase}` : null;
}
/** Markdown; empty where no phase waits for people. */
function gatesSection(outlooks, talk) {
    if (outlooks.length === 0)
        return "";
    const shown = outlooks.slice(0, GATES_MAX);
    const rows = shown.map((outlook) => (0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([outlook.task, `${SIGNS[outlook.stand]} ${gateText(outlook)}`, filesText(outlook)]));
    const more = outlooks.length > shown.length ? ["", `and ${outlooks.length - shown.length} more: ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(`milestone kiro status ${talk.milestone}`)}`] : [];
    const next = shown.flatMap((outlook) => gateCommand(outlook, talk) ?? []).slice(0, COMMANDS_MAX);
    const times = shown.flatMap(({ task, phase, opensAt }) => (opensAt === null ? [] : [`- ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(task)} ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .ln)(phase)} opens by itself at ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .ln)(opensAt)} unless somebody objects.`]));
    return ["**Phases and approvals**", "", (0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(["Task", "How it stands", "Files"]), ...rows, ...more, ...below([...times, ...next.map((line) => `- Next: ${(0,_base_encode_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(line)}`)])].join("\n");
}
function below(lines) {
    return lines.length === 0 ? [] : ["", ...lines];
}
function filesText({ files, changed }) {
    const others = files.filter((path) => !changed.includes(path)).map(fileName);
    return listed((0,_execution_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .upTo */ .jB)([...changed.map((path) => `${fileName(path)} (changed)`), ...others], FILES_MAX));
}


/***/ }),

/***/ 35294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ graphView),
  a: () => (/* binding */ mermaid)
});

// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(29620);
;// CONCATENATED MODULE: ./lib/core/base/encode/mermaid.js
// Somebody's words as a label in a Mermaid drawing.
/** What could end a label, begin a directive, a link, a formula or an icon: written by its number, which Mermaid shows as the sign. */
const ACTIVE = /[&"<>#;`\\[\]{}()|%$*@]/g;
/** To stand between double quotes, on one line. */
function mermaidLabel(text) {
    const plain = text.replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu, " ").replace(/\s+/g, " ").trim().toWellFormed();
    return plain.replace(ACTIVE, (character) => `#${character.codePointAt(0) ?? 0};`);
}

// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/dependency-graph.js
// Dependency graphs as text for a terminal and as Mermaid for GitHub.




function graphView(graph) {
    const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    const lines = graph.waves.flatMap((wave, index) => [`${index + 1}.`, ...wave.map((id) => `   ${nodeLine(nodes.get(id), id)}`)]);
    return [
        (0,reply/* heading */.R_)(graph.title),
        ...(graph.nodes.length === 0 ? [(0,reply/* text */.Qq)("Nothing to draw yet.")] : []),
        ...(lines.length > 0 ? [(0,reply/* code */.aY)(lines.join("\n"))] : []),
        ...(graph.cycle ? [(0,reply/* text */.Qq)(`These wait for each other: ${graph.cycle.join(" → ")}`)] : []),
        ...(graph.critical_path.nodes.length > 1 ? [(0,reply/* list */.p_)([`Critical path: ${graph.critical_path.nodes.join(" → ")} (${graph.critical_path.hours} h)`])] : []),
    ];
}
function nodeLine(node, id) {
    if (!node)
        return id;
    const after = node.waits_for.length > 0 ? `  ← ${node.waits_for.join(", ")}` : "";
    return `${MARKS[node.status] ?? "○"} ${id} ${node.title} (${(0,milestone/* words */.aL)(node.status)})${after}`;
}
const MARKS = { completed: "●", archived: "●", in_progress: "◐", blocked: "✗", cancelled: "–" };
/**
 * Node names are ours and labels are quoted and escaped, so that no title can end a label or start a directive. A status is
 * said in words beside its colour, but for what has not begun.
 */
function mermaid(nodes) {
    const names = new Map(nodes.map((node, index) => [node.id, `n${index + 1}`]));
    const boxes = nodes.map((node) => `  ${names.get(node.id) ?? ""}["${mermaidLabel(labelOf(node))}"]${CLASSES[node.status] ?? ""}`);
    const arrows = nodes.flatMap((node) => node.waits_for.flatMap((id) => (names.has(id) ? [`  ${names.get(id) ?? ""} --> ${names.get(node.id) ?? ""}`] : [])));
    return ["graph TD", ...boxes, ...arrows, "  classDef done fill:#d4edda,color:#000", "  classDef now fill:#fff3cd,color:#000", "  classDef stuck fill:#f8d7da,color:#000"].join("\n");
}
const CLASSES = { completed: ":::done", archived: ":::done", in_progress: ":::now", unverified: ":::now", blocked: ":::stuck" };
/** Longer labels make the drawing unreadable. */
const LABEL_LENGTH_MAX = 60;
function labelOf({ id, title, status }) {
    const said = status === "pending" || status === "planned" ? "" : ` (${(0,milestone/* words */.aL)(status)})`;
    return `${(0,inline/* upToLength */.jV)(`${id}: ${title}`, LABEL_LENGTH_MAX)}${said}`;
}


/***/ }),

/***/ 7091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ sessionStatusView),
/* harmony export */   Qk: () => (/* binding */ sessionView),
/* harmony export */   Xx: () => (/* binding */ instantText),
/* harmony export */   gm: () => (/* binding */ sessionListView),
/* harmony export */   nJ: () => (/* binding */ sessionRow)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73212);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
// Saved sessions as replies.



function sessionRow(record, around) {
    const { id, milestone_id, owner, started_at, saved_at } = record.session;
    return { id, milestone: milestone_id, status: (0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(record, around), owner, started_at, checkpoint_at: saved_at };
}
function sessionListView(rows) {
    if (rows.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No sessions.")];
    const lines = rows.map(({ id, milestone, status, owner, started_at, checkpoint_at }) => [id, milestone, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status), owner, instantText(started_at), instantText(checkpoint_at)]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["session", "milestone", "status", "owner", "started", "checkpoint"], lines)];
}
/** "2026-03-02 09:00:00"; what is no instant of ours is shown as it is. */
function instantText(instant) {
    return instant === null ? "–" : instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, "$1 $2");
}
const PRESENCE = { alive: "a process is at work on it", elsewhere: "on another machine, as it says", gone: "nobody is at work on it" };
/** Everything about one session, its steps as a table. */
function sessionView(record, around) {
    const { session } = record;
    const { steps } = session;
    const done = steps.filter(({ status }) => status === "completed").length;
    const rows = (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([
        ["session", session.id], ["milestone", session.milestone_id], ["status", `${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(record, around))} (${PRESENCE[(0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .presenceOf */ .Fq)(record, around)]})`],
        ["owner", session.owner || "–"], ["host", session.host ?? "–"], ["started", instantText(session.started_at)],
        ["checkpoint", `${instantText(session.saved_at)}${session.save_reason === null ? "" : ` (${session.save_reason})`}`],
        ["branch", session.branch ?? "–"], ["completed", `${done} of ${steps.length} steps`],
    ]);
    return [rows, ...session.blockers.map((blocker) => (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`Blocked: ${blocker}`)), ...stepTable(session)];
}
function stepTable({ steps }) {
    if (steps.length === 0)
        return [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "status", "attempts", "exit", "seat", "finished", "reason"], steps.map(stepCells))];
}
function stepCells({ task, status, attempts, exit_code, seat, finished_at, reason }) {
    return [task, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status), String(attempts), exit_code === null ? "–" : String(exit_code), seat ?? "–", instantText(finished_at), reason ?? ""];
}
function sessionStatusView({ counts, settings, milestones }) {
    const found = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status)}`);
    const newest = (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["milestone", "newest checkpoint", "session", "status"], milestones.map(({ milestone, session, status, checkpoint_at }) => [milestone, instantText(checkpoint_at), session, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(status)]));
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(found.length === 0 ? "No sessions." : `Sessions: ${found.join(", ")}.`),
        ...(milestones.length === 0 ? [] : [newest]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(Object.entries(settings).map(([key, value]) => [key, String(value)])),
    ];
}


/***/ }),

/***/ 67028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ showChecks)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/core/views/conversation/gates.js
var gates = __webpack_require__(58739);
;// CONCATENATED MODULE: ./lib/core/views/conversation/gate-check.js
// Gates as checks on a commit: one for each phase, of a name that rules of branches can ask for.


/** What GitHub shows of a title without cutting it. */
const TITLE_LENGTH_MAX = 200;
/** A check is read in passing; the status comment has them all. */
const TASKS_MAX = 50;
const STATES = {
    "ahead": "queued", "working": "queued", "waiting": "in_progress", "approved": "success", "bypassed": "success", "timed-out": "success",
    "rejected": "failure", "changes": "action_required", "changed": "action_required", "unasked": "action_required",
};
/** What one task holds up, it holds up for all. */
const WORST = ["failure", "action_required", "in_progress", "queued", "success"];
function checkName(phase) {
    return `milestone/${phase}`;
}
/** Of each phase that people let pass in any task of the milestone, in the order in which the tasks come to them. */
function gateChecks(outlooks, talk) {
    const phases = [...new Set(outlooks.map(({ phase }) => phase))];
    return phases.map((phase) => {
        const own = outlooks.filter((outlook) => outlook.phase === phase);
        const states = own.map(({ stand }) => STATES[stand]);
        const state = WORST.find((one) => states.includes(one)) ?? "queued";
        return { name: checkName(phase), state, title: (0,inline/* upToLength */.jV)(titleOf(own), TITLE_LENGTH_MAX), summary: summaryOf(own, talk) };
    });
}
function titleOf(own) {
    const [first] = own;
    if (!first || own.length === 1)
        return first ? (0,gates/* gateText */.bp)(first) : "";
    const open = own.filter(({ stand }) => STATES[stand] !== "success");
    if (open.length === 0)
        return `All ${own.length} tasks passed`;
    return `${own.length - open.length} of ${own.length} tasks passed. ${open.map((outlook) => `${outlook.task}: ${(0,gates/* gateText */.bp)(outlook)}`).join("; ")}`;
}
function summaryOf(own, talk) {
    const lines = own.slice(0, TASKS_MAX).map((outlook) => {
        const command = (0,gates/* gateCommand */.BT)(outlook, talk);
        return `- ${(0,inline/* codeSpan */.SS)(outlook.task)} ${(0,inline/* inlineText */.ln)((0,gates/* gateText */.bp)(outlook))}${command === null ? "" : ` – next: ${(0,inline/* codeSpan */.SS)(command)}`}`;
    });
    return [`Phases of ${(0,inline/* inlineText */.ln)(talk.milestone)} pass when the people who are asked let them.`, "", ...lines, ...(own.length > TASKS_MAX ? ["", `and ${own.length - TASKS_MAX} more`] : [])].join("\n");
}

// EXTERNAL MODULE: ./lib/engine/converse/look.js
var converse_look = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/engine/converse/sticky.js + 7 modules
var sticky = __webpack_require__(63291);
;// CONCATENATED MODULE: ./lib/engine/converse/gates/checks.js
// The gates of a milestone as checks at the head of its work branch, true whoever else writes them at the same time.




/** The state or the work moved on while they were written so often: whoever moves it shows it too. */
const ROUNDS_MAX = 5;
/**
 * `known` is the state where the caller has just looked; should it have moved on, that is found out in the end. Nothing is asked of
 * milestones without phases. `commit`: where they were put; null where nowhere. Problems: those of the forge and of reading.
 */
async function showChecks(venue, milestone, known = null) {
    for (let round = 1;; round++) {
        const sight = round === 1 && known ? (0,result.ok)(known) : await (0,converse_look/* freshSight */.wj)(venue);
        if (!sight.ok)
            return sight;
        const put = await putOnce(venue, milestone, sight.value).finally(() => sight.value.snapshot.release());
        if (!put.ok || put.value.settled || round === ROUNDS_MAX)
            return put.ok ? (0,result.ok)({ commit: put.value.commit }) : put;
    }
}
async function putOnce(venue, milestone, sight) {
    const look = await (0,converse_look/* lookAt */.t5)(venue, milestone, sight.snapshot);
    if (!look.ok)
        return look;
    const { gates, config, work, milestone: { id } } = look.value;
    if (gates.length === 0)
        return (0,result.ok)({ commit: null, settled: true });
    const commit = work === undefined ? await (0,sticky/* workOf */.LT)(venue, { id, config, pull: null }) : (0,result.ok)(work);
    if (!commit.ok)
        return commit;
    if (commit.value === null)
        return (0,result.ok)({ commit: null, settled: true });
    for (const check of gateChecks(gates, { milestone: id, prefix: config.commands.prefixes[0] ?? "/milestone" })) {
        const put = await venue.checks.put({ ...check, commit: commit.value, mark: `milestone:${id}` });
        if (!put.ok)
            return put;
    }
    return settled(venue, look.value, { sight, commit: commit.value });
}
/** Checks know no compare-and-swap: an older door may have written after a newer one, and looks again then. */
async function settled(venue, { config, milestone: { id } }, { sight, commit }) {
    const ref = await (0,converse_look/* stateRef */.dZ)(venue, config);
    const state = ref.ok ? await venue.refs.at(ref.value) : ref;
    const work = await (0,sticky/* workOf */.LT)(venue, { id, config, pull: null });
    const stands = (!state.ok || state.value === sight.commit) && (!work.ok || work.value === commit);
    return (0,result.ok)({ commit, settled: stands });
}


/***/ }),

/***/ 57455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ openThread),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   N6: () => (/* binding */ sayOnce)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33445);
// The comments of one issue while one command is dealt with: asked for once, and again only when something was said.

/** `us` is the id of our own account: whoever else writes our marker into a comment makes it none of ours. */
function openThread(forge, { issue, us }) {
    let known = null;
    const again = async () => {
        const all = await forge.comments(issue);
        if (!all.ok)
            return all;
        known = all.value.filter(({ author }) => author?.id === us).sort(oldestFirst);
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(known);
    };
    return { issue, again, ours: async () => (known === null ? again() : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(known)) };
}
function oldestFirst(left, right) {
    return left.createdAt === right.createdAt ? left.id - right.id : left.createdAt < right.createdAt ? -1 : 1;
}
/**
 * The one comment of ours that is about something: the oldest; others, which two doors at once may have made, are deleted. Null
 * where there is none yet. Problems: those of the forge.
 */
async function settle(forge, comments, wanted) {
    const [oldest = null, ...others] = comments.filter(({ body }) => wanted(body));
    // Whoever deletes second finds nothing to delete.
    for (const { id } of others)
        await forge.remove(id);
    return oldest;
}
/**
 * Says something new, unless somebody of ours was faster: then theirs is what stays, and it is the answer. Making a comment
 * cannot be conditional, so it is looked for again afterwards. Problems: those of the forge.
 */
async function sayOnce(forge, { thread, body, wanted }) {
    const said = await forge.say(thread.issue, body);
    if (!said.ok)
        return said;
    const now = await thread.again();
    if (!now.ok)
        return now;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)((await settle(forge, now.value, wanted)) ?? said.value);
}


/***/ }),

/***/ 63291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zn: () => (/* binding */ WHERE_THERE),
  VO: () => (/* binding */ runIn),
  Ti: () => (/* binding */ showSticky),
  LT: () => (/* binding */ workOf)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(63067);
// EXTERNAL MODULE: ./lib/core/views/conversation/marker.js
var marker = __webpack_require__(50909);
// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/core/base/encode/markdown.js
var markdown = __webpack_require__(88484);
// EXTERNAL MODULE: ./lib/core/views/execution/progress.js + 1 modules
var progress = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var views_milestone = __webpack_require__(3357);
// EXTERNAL MODULE: ./lib/core/views/session.js
var session = __webpack_require__(7091);
// EXTERNAL MODULE: ./lib/core/views/conversation/gates.js
var gates = __webpack_require__(58739);
// EXTERNAL MODULE: ./lib/core/query/ready.js
var query_ready = __webpack_require__(49194);
// EXTERNAL MODULE: ./lib/core/rules/execution/commands.js
var commands = __webpack_require__(81937);
// EXTERNAL MODULE: ./lib/core/views/next-step.js
var next_step = __webpack_require__(86297);
;// CONCATENATED MODULE: ./lib/core/views/conversation/next-action.js
// What to say next in a conversation, as a command to copy.




function nextAction({ milestone, session, prefix, head }) {
    const { id, status, tasks } = milestone;
    if (session?.status === "active")
        return { why: "to stop the session at its next checkpoint", line: `${prefix} session stop ${session.id}` };
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return { why: `if "${unverified.title}" is done as you see it`, line: `${prefix} accept ${id} ${unverified.id}` };
    const why = reasonToExecute(milestone, session);
    if (why !== null)
        return { why, line: `${prefix} execute ${id}${head === null ? "" : ` --sha ${head}`}` };
    const [step] = (0,next_step/* nextStep */.s)(milestone);
    return step?.kind === "command" ? { why: step.why, line: step.text.replace(/^milestone/, () => prefix) } : null;
}
/** Null where nothing is there that a machine could do now. */
function reasonToExecute(milestone, session) {
    const { status } = milestone;
    const ready = status === "planned" || status === "in_progress" ? (0,query_ready/* readyTasks */.aZ)(milestone).filter((task) => isMachines((0,commands/* doneBy */.gx)(task).kind)) : [];
    if (ready.length > 0)
        return session?.status === "paused" ? "to go on with it" : `to do ${ready.length === 1 ? "the task that is ready" : `the ${ready.length} tasks that are ready`}`;
    const failed = session?.status === "failed" && (status === "blocked" || status === "in_progress");
    return failed ? "to try again what failed, when its cause is gone" : null;
}
function isMachines(kind) {
    return kind === "run" || kind === "agent" || kind === "workflow";
}
/** Markdown; empty where nothing is to be done. */
function nextSection(talk) {
    const next = nextAction(talk);
    return next === null ? "" : `**Next** – ${(0,inline/* lineText */.oZ)(next.why)}:\n\n${(0,inline/* fenced */.OF)((0,inline/* oneLine */.TN)(next.line), "text")}`;
}

;// CONCATENATED MODULE: ./lib/core/views/conversation/people.js
// Tasks that people do, with boxes that say so when they are ticked.



/** More boxes are no to-do list; they push the rest out of the comment. */
const BOXES_MAX = 50;
const TITLE_LENGTH_MAX = 200;
const NAME_LENGTH_MAX = 60;
/** Open tasks of people's that wait for nothing: ticking their box completes them. */
function tickable(milestone) {
    if (milestone.status === "archived" || milestone.status === "cancelled")
        return [];
    const over = new Set(milestone.tasks.filter(({ status }) => status === "completed" || status === "cancelled").map(({ id }) => id));
    return milestone.tasks.filter((task) => (task.status === "pending" || task.status === "in_progress") && (0,commands/* doneBy */.gx)(task).kind === "people" && task.dependencies.every((id) => over.has(id)));
}
/** Markdown; empty where there is nothing to tick. */
function peopleSection(milestone) {
    const tasks = tickable(milestone);
    if (tasks.length === 0)
        return "";
    const lines = tasks.slice(0, BOXES_MAX).map((task) => (0,marker/* boxLine */.eY)(task.id, `${(0,inline/* codeSpan */.SS)(task.id)} ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(task.title, TITLE_LENGTH_MAX))}${whoText(task)}`));
    const left = tasks.length - BOXES_MAX;
    return ["**For people** – tick what is done:", "", ...lines, ...(left > 0 ? ["", `and ${left} more: ${(0,inline/* codeSpan */.SS)(`milestone next ${milestone.id} --limit ${tasks.length}`)}`] : [])].join("\n");
}
function whoText({ assigned_to }) {
    return assigned_to === null ? "" : ` (${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(assigned_to, NAME_LENGTH_MAX))})`;
}

// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(88164);
// EXTERNAL MODULE: ./lib/core/views/execution/running.js
var running = __webpack_require__(35445);
;// CONCATENATED MODULE: ./lib/core/views/conversation/session-section.js
// The running or last session of a milestone, in a few lines of a comment.





/** A session is looked at in passing here, between the tasks and the next action; its own view has all of it. */
const SEATS_MAX = 12;
const BLOCKERS_MAX = 10;
const REASON_LENGTH_MAX = 300;
const session_section_TITLE_LENGTH_MAX = 100;
const SIGNS = { active: "🔵 is running", paused: "⏸️ is paused", waiting: "🟡 waits for people", completed: "✅ is completed", failed: "🔴 failed", corrupted: "🔴 cannot be read" };
/** Markdown. `now` is ISO 8601 UTC. */
function sessionSection(session, { milestone, now }) {
    const counts = (0,running/* countsOf */.m)(session.steps);
    const lines = [
        `**Session** ${(0,inline/* codeSpan */.SS)(session.id)} ${SIGNS[session.status]}: ${(0,progress/* countsText */.WN)((status) => counts[status], session.steps.length)}.${timeText(session)}`,
        ...(0,progress/* upTo */.jB)(runningLines(session, milestone, now), SEATS_MAX).map((line) => `- ${line}`),
        ...(0,progress/* upTo */.jB)(blockerLines(session), BLOCKERS_MAX).map((line) => `- ${line}`),
    ];
    return [lines[0], "", ...lines.slice(1)].join("\n").trimEnd();
}
function timeText({ started_at, ended_at }) {
    if (started_at === null)
        return "";
    return ended_at === null ? ` Started ${(0,inline/* inlineText */.ln)((0,session/* instantText */.Xx)(started_at))} UTC.` : ` ${(0,inline/* inlineText */.ln)((0,session/* instantText */.Xx)(started_at))} to ${(0,inline/* inlineText */.ln)((0,session/* instantText */.Xx)(ended_at))} UTC.`;
}
function runningLines({ status, steps }, { tasks }, now) {
    if (status !== "active")
        return [];
    const running = steps.filter((step) => step.status === "running").slice(0, SEATS_MAX + 1);
    const titles = new Map(running.length === 0 ? [] : tasks.map(({ id, title }) => [id, title]));
    return running.map((step) => `${(0,inline/* lineText */.oZ)(step.seat ?? "an agent")} does ${(0,inline/* codeSpan */.SS)(step.task)} ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(titles.get(step.task) ?? "", session_section_TITLE_LENGTH_MAX))}${sinceText(step, now)}`);
}
function sinceText({ started_at }, now) {
    const ms = started_at === null ? Number.NaN : Date.parse(now) - Date.parse(started_at);
    return ms >= 0 ? `, for ${(0,duration/* durationText */.S5)(ms)}` : "";
}
function blockerLines({ steps, blockers }) {
    const failed = steps.filter(({ status }) => status === "failed" || status === "timed_out").map(({ task, status, reason }) => `${(0,inline/* codeSpan */.SS)(task)} ${status === "failed" ? "failed" : "timed out"}${reason === null ? "" : `: ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(reason, REASON_LENGTH_MAX))}`}`);
    return [...failed, ...blockers.map((blocker) => `Blocked: ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(blocker, REASON_LENGTH_MAX))}`)];
}

// EXTERNAL MODULE: ./lib/core/views/dependency-graph.js + 1 modules
var dependency_graph = __webpack_require__(35294);
;// CONCATENATED MODULE: ./lib/core/views/conversation/task-table.js
// The tasks of a milestone as a table within a given room, and as a drawing.






/** GitHub draws no more in reasonable time, and nobody reads it. */
const NODES_MAX = 200;
const EDGES_MAX = 500;
const task_table_TITLE_LENGTH_MAX = 120;
const task_table_REASON_LENGTH_MAX = 160;
const NAMES_MAX = 5;
const task_table_NAME_LENGTH_MAX = 60;
/** For the sentence about rows that are left out. */
const SENTENCE_LENGTH_MAX = 300;
const task_table_SIGNS = { completed: "✅", in_progress: "🔵", ready: "🟢", pending: "⚪", unverified: "🟠", blocked: "🔴", cancelled: "➖" };
/** What has to be seen first, where not all can be shown. */
const RANK = { blocked: 0, unverified: 1, in_progress: 2, ready: 3, pending: 4, completed: 5, cancelled: 6 };
/** Markdown of at most `room` characters, with a sentence for what is left out. */
function taskTable(tasks, room) {
    const lines = linesOf(tasks);
    if (lines.length === 0)
        return "No tasks yet.";
    const all = rowsWithin(lines, room);
    if (all.length === lines.length)
        return tableOf(all);
    const first = lines.map((line, index) => ({ line, index })).sort((left, right) => rankOf(left.line) - rankOf(right.line) || left.index - right.index).map(({ line }) => line);
    const rows = rowsWithin(first, room - SENTENCE_LENGTH_MAX);
    const left = lines.length - rows.length;
    return `${tableOf(rows)}\n\n${left} of ${lines.length} tasks are left out here, those first that are done; ${(0,inline/* codeSpan */.SS)(`milestone show ${tasks.milestone.id}`)} lists all.`;
}
function linesOf({ milestone, steps, conflicts }) {
    const ready = new Set(milestone.status === "planned" || milestone.status === "in_progress" ? (0,query_ready/* readyTasks */.aZ)(milestone) : []);
    const reasons = new Map(steps.flatMap(({ task, status, reason }) => (reason !== null && (status === "failed" || status === "timed_out" || status === "unverified") ? [[task, reason]] : [])));
    const collisions = collisionsOf(conflicts);
    return milestone.tasks.map((task) => {
        const state = task.status === "pending" && ready.has(task) ? "ready" : task.status;
        const told = task.status === "blocked" || task.status === "unverified" ? [task.blocked_reason ?? reasons.get(task.id) ?? ""] : [];
        return { task, state, why: [...told, collisions.get(task.id) ?? ""].filter((text) => text !== "").join("; ") };
    });
}
function collisionsOf(conflicts) {
    const said = new Map();
    for (const { tasks, files } of conflicts) {
        for (const task of tasks) {
            const other = tasks.filter((name) => name !== task);
            const line = `conflict${other.length === 0 ? "" : ` with ${other.join(", ")}`} in ${(0,progress/* upTo */.jB)(files, NAMES_MAX).join(", ")}`;
            said.set(task, [...(said.get(task) ?? []), line]);
        }
    }
    return new Map([...said].map(([task, lines]) => [task, (0,progress/* upTo */.jB)(lines, NAMES_MAX).join("; ")]));
}
function rankOf({ state }) {
    return RANK[state] ?? 0;
}
const HEAD = ["Task", "Title", "Status", "Done by", "Waits for", "Why"];
function tableOf(rows) {
    return [(0,inline/* tableHead */.PP)(HEAD), ...rows].join("\n");
}
function rowsWithin(lines, room) {
    const rows = [];
    let left = room - (0,inline/* tableHead */.PP)(HEAD).length;
    for (const line of lines) {
        const row = rowOf(line);
        left -= row.length + 1;
        if (left < 0)
            break;
        rows.push(row);
    }
    return rows;
}
function rowOf({ task, state, why }) {
    return (0,inline/* tableRow */.jD)([
        task.id, (0,inline/* upToLength */.jV)(task.title, task_table_TITLE_LENGTH_MAX), `${task_table_SIGNS[state] ?? "⚪"} ${(0,views_milestone/* words */.aL)(state)}`, (0,inline/* upToLength */.jV)(byText(task), task_table_NAME_LENGTH_MAX),
        (0,inline/* upToLength */.jV)((0,progress/* upTo */.jB)(task.dependencies, NAMES_MAX).join(", "), task_table_REASON_LENGTH_MAX), (0,inline/* upToLength */.jV)(why, task_table_REASON_LENGTH_MAX),
    ]);
}
function byText(task) {
    const how = (0,commands/* doneBy */.gx)(task);
    switch (how.kind) {
        case "run": return "a command";
        case "agent": return `agent ${how.name}`;
        case "workflow": return `workflow ${how.name}`;
        case "people": return task.assigned_to ?? "people";
        case "unclear": return "unclear";
    }
}
/** Markdown of at most `room` characters: the drawing folded away, a sentence where there is too much to draw, or nothing. */
function taskDrawing({ id, tasks }, room) {
    const edges = tasks.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
    if (edges === 0)
        return "";
    const tooMuch = `The dependencies are too many to draw here; ${(0,inline/* codeSpan */.SS)(`milestone graph ${id}`)} lists them.`;
    if (tasks.length > NODES_MAX || edges > EDGES_MAX)
        return tooMuch;
    const nodes = tasks.map((task) => ({ id: task.id, title: task.title, status: task.status, waits_for: task.dependencies }));
    const drawing = `<details><summary>What waits for what</summary>\n\n${(0,inline/* fenced */.OF)((0,dependency_graph/* mermaid */.a)(nodes), "mermaid")}\n\n</details>`;
    return drawing.length <= room ? drawing : tooMuch;
}

;// CONCATENATED MODULE: ./lib/core/views/conversation/sticky.js
// The status comment of a milestone: one in each conversation about it, always true.











/** Below what GitHub takes, for what its own rendering adds. */
const STICKY_LENGTH_MAX = 60_000;
/** A drawing that takes more leaves too little for the table. */
const DRAWING_LENGTH_MAX = 25_000;
const NOTE_LENGTH_MAX = 2_000;
const sticky_REASON_LENGTH_MAX = 300;
/** Of each kind so many are named; the command line tells all. */
const sticky_BLOCKERS_MAX = 10;
const WAITS_MAX = 10;
const sticky_TITLE_LENGTH_MAX = 200;
const POLICY_KEYS_MAX = 30;
const COMMIT_LENGTH = 7;
/** Markdown of at most 60,000 characters that begins with its marker. */
function stickyText(sticky) {
    const { milestone, session = null, head = null, prefix = "/milestone" } = sticky;
    const steps = session?.steps ?? [];
    const before = [(0,marker/* stickyMarker */.YL)({ ...sticky, milestone: milestone.id }), `### ${(0,inline/* inlineText */.ln)(`${milestone.id}: ${(0,inline/* upToLength */.jV)(milestone.title, sticky_TITLE_LENGTH_MAX)}`)}`, stateLines(sticky), policyBox(sticky.policy ?? []), noteLines(sticky.note ?? null), nextSection({ milestone, session, prefix, head }), (0,gates/* gatesSection */.Am)(sticky.gates ?? [], { milestone: milestone.id, prefix }), peopleSection(milestone)];
    const after = [session === null ? "" : sessionSection(session, { milestone, now: sticky.now ?? sticky.at }), footLine(sticky)];
    const taken = joined([...before, ...after]).length + 4;
    const drawing = taskDrawing(milestone, Math.min(DRAWING_LENGTH_MAX, STICKY_LENGTH_MAX - taken));
    const table = taskTable({ milestone, steps, conflicts: sticky.conflicts ?? [] }, STICKY_LENGTH_MAX - taken - drawing.length);
    return (0,markdown/* shortened */.vI)(joined([...before, table, drawing, ...after]), { room: STICKY_LENGTH_MAX, note: `The rest is left out; ${(0,inline/* codeSpan */.SS)(`milestone show ${milestone.id}`)} tells it.` });
}
function joined(sections) {
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
const sticky_SIGNS = { planned: "⚪", in_progress: "🔵", paused: "⏸️", blocked: "🔴", completed: "✅", cancelled: "➖", archived: "📦" };
function stateLines({ milestone, waitsFor = [] }) {
    const { status, progress: { percentage, tasks_completed, tasks_total }, blockers } = milestone;
    return [
        `${sticky_SIGNS[status]} **${(0,views_milestone/* words */.aL)(status)}** · ${(0,markdown/* progressBar */.hr)(`${tasks_completed} of ${tasks_total} tasks`, percentage)}`,
        ...(waitsFor.length === 0 ? [] : ["", `Waits for ${(0,inline/* inlineText */.ln)((0,progress/* upTo */.jB)(waitsFor, WAITS_MAX).map((id) => (0,inline/* upToLength */.jV)(id, sticky_REASON_LENGTH_MAX)).join(", "))}.`]),
        ...blockers.slice(0, sticky_BLOCKERS_MAX).flatMap(({ reason, task_id }) => ["", `Blocked${task_id === null ? "" : ` (${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(task_id, sticky_REASON_LENGTH_MAX))})`}: ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(reason, sticky_REASON_LENGTH_MAX))}`]),
    ].join("\n");
}
/** The red box: what a pull request would let somebody do if it were merged. */
function policyBox(keys) {
    if (keys.length === 0)
        return "";
    const named = keys.slice(0, POLICY_KEYS_MAX).map((key) => `> - ${(0,inline/* codeSpan */.SS)((0,inline/* upToLength */.jV)(key, sticky_REASON_LENGTH_MAX))}`);
    const left = keys.length - named.length;
    return ["> [!CAUTION]", "> This pull request changes policy: who may do what, or what runs. Until it is merged, what the state branch says holds.", ">", ...named, ...(left > 0 ? [`> - and ${left} more`] : [])].join("\n");
}
function noteLines(note) {
    return note === null ? "" : (0,inline/* paragraph */.FY)((0,inline/* upToLength */.jV)(note, NOTE_LENGTH_MAX));
}
function footLine({ at, state, work, links }) {
    const parts = [
        `State of ${(0,inline/* inlineText */.ln)((0,session/* instantText */.Xx)(at))} UTC`,
        `commit ${(0,inline/* linked */.q)(state.slice(0, COMMIT_LENGTH), links.commit)}`,
        ...(work === null ? [] : [`work ${work.slice(0, COMMIT_LENGTH)}`]),
        ...(links.run === null ? [] : [(0,inline/* linked */.q)("run", links.run)]),
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}

// EXTERNAL MODULE: ./lib/engine/converse/look.js
var converse_look = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
;// CONCATENATED MODULE: ./lib/core/rules/policy.js
// Policy as a difference: which of its keys one configuration has otherwise than another.


/** Names of keys, sorted. */
function policyChanges(before, after) {
    const known = changed((0,json/* toJson */.aB)(before.config), (0,json/* toJson */.aB)(after.config), []);
    const names = new Set([...before.others.keys(), ...after.others.keys()]);
    const strange = [...names].filter((name) => !(0,json/* sameJson */.Vk)(before.others.get(name), after.others.get(name)));
    return [...known, ...strange].sort();
}
function changed(before, after, path) {
    if ((0,json/* sameJson */.Vk)(before, after))
        return [];
    const spot = (0,config/* spotAt */.AH)(path);
    if (spot.kind === "key")
        return spot.key.policy === undefined ? [] : [path.join(".")];
    const [left, right] = [(0,json/* isMapping */.pi)(before) ? before : {}, (0,json/* isMapping */.pi)(after) ? after : {}];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((member) => changed(left[member], right[member], [...path, member]));
}

// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
;// CONCATENATED MODULE: ./lib/engine/converse/policy.js
// What a pull request would change of policy, so that whoever looks at it is warned.




/** What else has a say, in the environment for one, would hide a difference. */
const FILE_ALONE = { environment: {}, flags: {}, git: () => ({}), global: null };
/** Compared are the files of its head commit with those of the state. Problem: `remote-unavailable`. */
async function policyChangedBy({ ports: { repository } }, { head, state }) {
    const proposed = await repository.snapshot({ for: "read", ref: head });
    if (!proposed.ok)
        return proposed.problem.code === "remote-unavailable" ? proposed : (0,result.ok)([`${state.root}/${config/* CONFIG_PATH */.tF}, which could not be compared`]);
    try {
        const [before, after] = [await (0,load/* loadConfig */.Z9)(state, { settings: FILE_ALONE }), await (0,load/* loadConfig */.Z9)(proposed.value, { settings: FILE_ALONE })];
        return (0,result.ok)(policyChanges(before.reading, after.reading));
    }
    finally {
        await proposed.value.release();
    }
}

// EXTERNAL MODULE: ./lib/engine/converse/saying/thread.js
var saying_thread = __webpack_require__(57455);
;// CONCATENATED MODULE: ./lib/engine/converse/sticky.js
// The one comment of ours that shows a milestone in an issue, and stays true.







/** The state moved on while it was written so often: whoever moves it shows it too. */
const ROUNDS_MAX = 5;
/**
 * Finds our comment by its marker and its author, or makes it; of several the oldest stays. A newer state that stands there
 * already stays; one that came while we wrote is written once more. Problems: those of the forge and of reading.
 */
async function showSticky(venue, showing) {
    const us = await venue.forge.self();
    if (!us.ok)
        return us;
    const thread = showing.thread ?? (0,saying_thread/* openThread */.Dx)(venue.forge, { issue: showing.issue, us: us.value.id });
    let { sight = null } = showing;
    const { behind: _only, ...whole } = showing;
    for (let round = 1;; round++) {
        const seen = sight === null ? await (0,converse_look/* freshSight */.wj)(venue) : (0,result.ok)(sight);
        if (!seen.ok)
            return seen;
        const written = await writtenOnce(venue, round === 1 ? { ...showing, sight: seen.value, thread } : { ...whole, sight: seen.value, thread: { ...thread, ours: thread.again } });
        if (!written.ok || written.value.settled || round === ROUNDS_MAX)
            return written.ok ? (0,result.ok)({ url: written.value.url, home: written.value.home, gated: written.value.gated, sight: seen.value }) : written;
        sight = null;
    }
}
/** As `behind`: where there is a comment, whatever it shows. Commits tell whole seconds, and clocks differ: which state is newer, commits tell. */
const WHERE_THERE = Number.POSITIVE_INFINITY;
async function writtenOnce(venue, writing) {
    const look = await (0,converse_look/* lookAt */.t5)(venue, writing.milestone, writing.sight.snapshot);
    if (!look.ok)
        return look;
    const written = await writtenFrom(venue, writing, look.value);
    const { issue } = look.value.milestone;
    return written.ok ? (0,result.ok)({ ...written.value, home: typeof issue === "number" ? issue : null, gated: look.value.gates.length > 0 }) : written;
}
async function writtenFrom(venue, writing, look) {
    const { thread, sight, behind } = writing;
    const ours = await thread.ours();
    if (!ours.ok)
        return ours;
    const wanted = (body) => (0,marker/* readMarker */.t7)(body)?.milestone === look.milestone.id;
    const before = await (0,saying_thread/* settle */.G9)(venue.forge, ours.value, wanted);
    const generation = before ? ((0,marker/* readMarker */.t7)(before.body)?.generation ?? 0) : Infinity;
    if (behind !== undefined && generation >= behind)
        return (0,result.ok)({ url: "", settled: true });
    const draft = await draftOf(venue, writing, look);
    if (!draft.ok)
        return draft;
    if (before === null)
        return created(venue, { thread, draft: draft.value, wanted });
    const updated = await update(venue, before, draft.value);
    if (!updated.ok && updated.problem.code === "not-found")
        return created(venue, { thread, draft: draft.value, wanted });
    return updated.ok && !updated.value.settled ? settledOr(venue, look, { url: updated.value.url, commit: sight.commit }) : updated;
}
async function draftOf(venue, { sight, issue, isPullRequest = false, links, note = null, work }, { milestone, session, waitsFor, gates, config, work: seen }) {
    const place = await venue.forge.place();
    if (!place.ok)
        return place;
    const known = work === undefined && !isPullRequest ? seen : work;
    const at = known === undefined ? await workOf(venue, { id: milestone.id, config, pull: isPullRequest ? issue : null }) : (0,result.ok)(known);
    if (!at.ok)
        return at;
    const head = isPullRequest ? at.value : null;
    const policy = head === null ? (0,result.ok)([]) : await policyChangedBy(venue, { head, state: sight.snapshot });
    if (!policy.ok)
        return policy;
    const generation = Date.parse(sight.at);
    return (0,result.ok)({
        milestone, session, waitsFor, gates, generation, note, run: links.run, url: place.value.url,
        state: sight.commit, at: sight.at, work: at.value, head, policy: policy.value, prefix: config.commands.prefixes[0] ?? "/milestone",
    });
}
/** Where the work stands that is talked about: the head of the pull request, or of the milestone's branch. */
async function workOf({ pulls, refs }, { id, config, pull }) {
    if (pull !== null) {
        const found = await pulls.pull(pull);
        return found.ok ? (0,result.ok)(found.value.head.commit) : found;
    }
    const branch = (0,branch_name/* workBranch */.gN)(id, config.git_integration);
    return branch.ok && branch.value !== null ? refs.at(`refs/heads/${branch.value}`) : (0,result.ok)(null);
}
function textOf({ run, url, ...sticky }, before) {
    const earlier = before ? runIn(before.body, url) : null;
    return stickyText({ ...sticky, links: { run: run ?? earlier, commit: `${url}/commit/${sticky.state}` } });
}
/** The run that a comment of ours links to, in its last line: above it stand other people's words, and addresses of any run. */
function runIn(body, place) {
    const url = /\[run\]\(([^\s()]+\/actions\/runs\/\d+)\)<\/sub>\s*$/.exec(body)?.[1];
    return url?.startsWith(`${place}/actions/runs/`) ? url : null;
}
async function created(venue, { thread, draft, wanted }) {
    const body = textOf(draft, null);
    const kept = await (0,saying_thread/* sayOnce */.N6)(venue.forge, { thread, body, wanted });
    if (!kept.ok)
        return kept;
    if (kept.value.body === body)
        return (0,result.ok)({ url: kept.value.url, settled: true });
    return update(venue, kept.value, draft);
}
async function update(venue, before, draft) {
    const mark = (0,marker/* readMarker */.t7)(before.body);
    const newer = mark ? await isNewer(venue, draft, mark) : (0,result.ok)(true);
    if (!newer.ok)
        return newer;
    if (!newer.value)
        return (0,result.ok)({ url: before.url, settled: true });
    const body = textOf({ ...draft, generation: Math.max(draft.generation, mark?.generation ?? 0) }, before);
    if (body === before.body)
        return (0,result.ok)({ url: before.url, settled: true });
    const edited = await venue.forge.edit(before.id, body);
    return edited.ok ? (0,result.ok)({ url: edited.value.url, settled: false }) : (0,result/* failed */.g)(edited.problem);
}
/** Clocks of several doors may differ, so where the times say no it is asked which commit has the other one in it. */
async function isNewer({ refs }, draft, mark) {
    if (mark.state === draft.state || draft.generation > mark.generation)
        return (0,result.ok)(true);
    return refs.contains(draft.state, mark.state);
}
/** Comments know no compare-and-swap: a newer text may have been there just before ours. */
async function settledOr(venue, { config }, { url, commit }) {
    const ref = await (0,converse_look/* stateRef */.dZ)(venue, config);
    const now = ref.ok ? await venue.refs.at(ref.value) : ref;
    return (0,result.ok)({ url, settled: !now.ok || now.value === null || now.value === commit });
}


/***/ })

};
