export const id = 1103;
export const ids = [1103];
export const modules = {

/***/ 9620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   jV: () => (/* binding */ upToLength),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5569);
// Somebody's words inside Markdown: as running text, at a line's start, as a cell, as code, as a link of ours.

const JOINER = "\u200d";
/** On one line: control characters are gone, line ends and tabs are spaces. */
function oneLine(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).replace(/[\n\t]+/g, " ").trim();
}
/** At most so many characters, cut with an ellipsis. */
function upToLength(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`.toWellFormed();
}
/** Running text within a line. Addresses become code, which is neither linked nor counted as a reference; everything else is escaped. */
function inlineText(text) {
    return inline(oneLine(text));
}
/** The same where a line begins: it makes no list, heading, rule or command of it. */
function lineText(text) {
    return atStart(inlineText(text));
}
/** Text of several lines. */
function paragraph(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text).split("\n").map((line) => atStart(inline(line.trim()))).join("\n");
}
function tableRow(cells) {
    return `| ${cells.map(inlineText).join(" | ")} |`;
}
/** The first two lines of a table. */
function tableHead(names) {
    return `${tableRow(names)}\n|${" --- |".repeat(names.length)}`;
}
/** Code on one line, its quotes longer than any run of them inside. Not for cells of tables: a bar would end one. */
function codeSpan(code) {
    const text = oneLine(code);
    if (text === "")
        return "";
    const ticks = "`".repeat(longestRun(text) + 1);
    const space = /^`|`$|^ .* $/.test(text) ? " " : "";
    return `${ticks}${space}${text}${space}${ticks}`;
}
function fenced(code, language) {
    const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(code).replace(/\n$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language.replace(/[^\w-]/g, "")}\n${text}\n${fence}`;
}
/** A link of ours; the words alone where the address is none of http. */
function linked(words, address) {
    if (address === null || !/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/u.test(address))
        return inlineText(words);
    const safe = address.replace(/[()<>[\]|\\`"'@*!]/g, percent);
    return `[${inlineText(words)}](${safe})`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function inline(text) {
    let markdown = "";
    let end = 0;
    for (const match of text.matchAll(/(?:(?:https?|ftp):\/\/|www\.)[^\s`|]+/gi)) {
        markdown += escaped(text.slice(end, match.index)) + codeSpan(match[0]);
        end = match.index + match[0].length;
    }
    return markdown + escaped(text.slice(end));
}
/**
 * A zero-width joiner behind `@`, `#` and `GH-` breaks mentions and references, and with them closing keywords; GitHub
 * looks for them after Markdown is done, so a backslash would not help.
 */
function escaped(text) {
    return text
        .replace(/([@#])(?=[\p{L}\p{N}_-])/gu, `$1${JOINER}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${JOINER}`)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_~[\]!|$#]/g, "\\$&");
}
/** What would make a list, a heading, a rule or a command of a line, at its start. */
function atStart(line) {
    return line.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=/:]/, "\\$&");
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complete: () => (/* binding */ complete)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3818);
/* harmony import */ var _rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4642);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7685);
/* harmony import */ var _views_changed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7203);
// complete: a task is done; the last one completes the milestone.









const complete = (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    name: "complete",
    summary: "Mark a task as completed.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        task: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskRef */ .lm, "The task, by id or number."),
        force: (0,_verb_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)("Although tasks that it waits for are open."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [
        { line: "milestone complete milestone-001 task-001", why: "the task is done" },
        { line: "milestone complete 1 1 --dry-run", why: "see what would be written" },
    ],
    decide(workspace, { milestone: reference, task: taskReference, force }) {
        const milestone = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, reference);
        if (!milestone.ok)
            return milestone;
        const task = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone.value, taskReference);
        if (!task.ok)
            return task;
        const may = (0,_rules_transitions_js__WEBPACK_IMPORTED_MODULE_3__/* .taskMayBecome */ .Ud)(milestone.value, task.value, "completed");
        if (!may.ok)
            return may;
        const open = force || task.value.status === "completed" ? [] : openDependencies(milestone.value.tasks, task.value.dependencies);
        if (open.length > 0)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)("dependency-open", `Task ${task.value.id} waits for ${open.join(", ")}.`, { hint: "Complete these first, or say --force." }));
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ events: (0,_rules_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .taskEvents */ .HT)(milestone.value, task.value, { status: "completed" }) });
    },
    answer(after, { milestone, task }, outcome) {
        return (0,_views_changed_js__WEBPACK_IMPORTED_MODULE_6__/* .changedBy */ .I)(after, { reference: milestone, outcome }, (done) => {
            const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(done, task);
            const title = found.ok ? `${found.value.id} "${found.value.title}"` : task;
            return done.status === "completed" ? `Completed ${title}: milestone ${done.id} is complete.` : `Completed ${title} of ${done.id}.`;
        });
    },
});
function openDependencies(tasks, ids) {
    const over = new Set(tasks.filter(({ status }) => status === "completed" || status === "cancelled").map(({ id }) => id));
    return ids.filter((id) => !over.has(id));
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ openDependency),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export OWN_BLOCKERS */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1004);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9422);
/* harmony import */ var _invariants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9701);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1937);
// Whether a milestone may be executed, with how many seats, and what each of its tasks is in that execution.







/** Blockers that an execution set itself; the next one tries again. */
const OWN_BLOCKERS = new Set(["task_failed", "timed_out", "merge_conflict", "stall", "age", "disk", "memory"]);
/** More seats than processors help tasks that wait for the network; more than this by default only crowds a laptop. */
const AGENTS_DEFAULT_MAX = 4;
/**
 * `processors` is what this machine has; `workflows` is there where workflows can be dispatched. Problems: those of finding it, `transition-not-allowed`, `dependency-open`, `no-agents`,
 * `work-waiting` (no tasks at all), `invalid-value` (a task that nobody knows how to do), `dependency-cycle` (tasks that wait for
 * each other).
 */
function admit(workspace, order, { processors, workflows = null }) {
    const found = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, order.milestone);
    if (!found.ok)
        return found;
    const milestone = found.value;
    const { config } = workspace;
    const obstacle = obstacleOf(milestone, config) ?? (order.forceDependencies ? null : openDependency(workspace, milestone)) ?? unclearTask(milestone) ?? circle(milestone);
    if (obstacle)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(obstacle);
    const parts = new Map(milestone.tasks.map((task) => [task.id, partOf(milestone, task, { canDispatch: workflows !== null })]));
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ milestone, ...seatsOf(order, config, processors), parts });
}
/** What stands in the way, whatever the tasks are. */
function obstacleOf(milestone, config) {
    const { id, status } = milestone;
    if (!config.agents.task_executor)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("no-agents", "No agents deployed: agents.task_executor is off.", { hint: "Run `milestone config set agents.task_executor true`." });
    if (status === "completed" || status === "cancelled") {
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${id} is ${status}; there is nothing to execute.`, { hint: `Use \`milestone reopen ${id}\` to take it up again.` });
    }
    if (milestone.tasks.length === 0) {
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("work-waiting", `Milestone ${id} has no tasks to execute.`, { hint: `Add some with \`milestone update ${id} --add-task "…"\`, or say that it is done with \`milestone complete ${id}\`.` });
    }
    const blocker = status === "blocked" ? milestone.blockers.find((one) => one.task_id === null && !OWN_BLOCKERS.has(one["type"])) : undefined;
    if (!blocker)
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${id} is blocked: ${blocker.reason}`, { hint: `When that is settled: \`milestone unblock ${id}\`.` });
}
/** A required milestone that is not completed, or not there at all. */
function openDependency({ milestones }, { id, dependencies }) {
    const open = dependencies.requires.filter((required) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(milestones.get(required)?.status ?? "planned"));
    if (open.length === 0)
        return null;
    const [first = ""] = open;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-open", `Milestone ${id} requires ${open.join(", ")}, which ${open.length === 1 ? "is" : "are"} not completed.`, {
        hint: `Execute ${first} first, or add --force-dependencies.`,
    });
}
function unclearTask(milestone) {
    for (const task of milestone.tasks) {
        const how = (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .doneBy */ .gx)(task);
        if (how.kind === "unclear" && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(task.status))
            return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `Task ${task.id} of ${milestone.id}: ${how.reason}`, { hint: "Give it one of run, agent and uses." });
    }
    return null;
}
function circle({ id, tasks }) {
    const open = tasks.filter(({ status }) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(status));
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .findCycle */ .u8)(new Map(open.map((task) => [task.id, task.dependencies])));
    return cycle && (0,_invariants_js__WEBPACK_IMPORTED_MODULE_2__/* .cycleProblem */ .UR)(`Tasks of ${id} wait for each other`, cycle);
}
function partOf(milestone, task, { canDispatch }) {
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(task.status))
        return { kind: "done" };
    const by = `\`milestone complete ${milestone.id} ${task.id}\``;
    if (task.status === "unverified")
        return { kind: "held", reason: `It is unverified: look at it, then \`milestone accept ${milestone.id} ${task.id}\`.` };
    const manual = task.status === "blocked" && !milestone.blockers.some((blocker) => blocker.task_id === task.id && OWN_BLOCKERS.has(blocker["type"]));
    if (manual)
        return { kind: "held", reason: `It is blocked${task.blocked_reason === undefined ? "" : `: ${task.blocked_reason}`}. When that is settled: \`milestone unblock ${milestone.id} ${task.id}\`.` };
    const how = (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .doneBy */ .gx)(task);
    if (how.kind === "people")
        return { kind: "held", reason: `People do it${task.assigned_to === null ? "" : ` (${task.assigned_to})`}, and say so with ${by}.` };
    if (how.kind === "workflow" && !canDispatch)
        return { kind: "held", reason: `It dispatches the workflow ${how.name}, which needs GitHub: execute it there, or say that it is done with ${by}.` };
    return { kind: "do" };
}
function seatsOf(order, config, processors) {
    const alone = !config.features.multi_agent_coordination || config.performance.emergency_mode;
    const coordination = alone ? "sequential" : (order.coordination ?? "parallel");
    const wanted = order.agents ?? config.execution.agents ?? Math.min(processors, AGENTS_DEFAULT_MAX);
    const most = config.optimization.resource_limits.max_agents;
    const limited = order.agents !== null && order.agents > most;
    const warning = (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("agents-limited", `${wanted} agents were asked for; ${most} are allowed.`, { hint: "The limit is optimization.resource_limits.max_agents." });
    const agents = coordination === "sequential" ? 1 : Math.min(wanted, most);
    return { agents, coordination, fileLocking: config.file_locking, warnings: limited ? [warning] : [] };
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ taskEvent),
/* harmony export */   BW: () => (/* binding */ followingEvents),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   u$: () => (/* binding */ statusEvents)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4642);


/** A milestone's status by somebody's word; nothing where it has that status already. */
function statusEvents(milestone, status, more) {
    if (milestone.status === status)
        return [];
    const details = {
        old_status: milestone.status,
        new_status: status,
        progress_percentage: (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(milestone).percentage,
        trigger_event: more.trigger,
        ...(more.reason !== undefined && { reason: more.reason }),
    };
    return [{ event_type: "status_updated", milestone_id: milestone.id, details }];
}
/** A task's status, and the milestone's where the tasks decide it: begun with the first, completed with the last. */
function taskEvents(milestone, task, change) {
    if (task.status === change.status)
        return [];
    const after = { ...milestone, tasks: milestone.tasks.map((other) => (other.id === task.id ? { ...other, status: change.status } : other)) };
    return [taskEvent(milestone, task, change), ...followingEvents(milestone, after, taskEventType(change.status))];
}
function taskEventType(status) {
    if (status === "completed")
        return "task_completed";
    return status === "in_progress" ? "task_started" : "task_status_changed";
}
/** The event of a task's new status alone, without what follows from it. */
function taskEvent(milestone, task, { status, reason }) {
    const plain = taskEventType(status);
    const event_type = plain === "task_started" && task.status !== "pending" ? "task_status_changed" : plain;
    const details = event_type === "task_status_changed"
        ? { task_id: task.id, old_status: task.status, new_status: status, ...(reason !== undefined && { reason }) }
        : { task_id: task.id };
    return { event_type, milestone_id: milestone.id, details };
}
/** What the tasks of `after` make of a milestone that was `before`: begun, completed, or as it was. */
function followingEvents(before, after, trigger) {
    const status = (0,_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .statusByTasks */ .OQ)(after);
    if (status === before.status)
        return [];
    const changed = { ...after, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(after) };
    if (status === "completed")
        return [...begun(before, changed, trigger), { event_type: "milestone_completed", milestone_id: before.id, details: { progress_percentage: 100 } }];
    return statusEvents({ ...changed, status: before.status }, status, { trigger });
}
/** A milestone that goes from planned to completed in one step has been in progress in between. */
function begun(before, after, trigger) {
    return before.status === "planned" ? statusEvents({ ...after, status: "planned" }, "in_progress", { trigger }) : [];
}


/***/ }),

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   Q4: () => (/* binding */ NO_SESSIONS),
/* harmony export */   kO: () => (/* binding */ noneOf),
/* harmony export */   oF: () => (/* binding */ SessionRef),
/* harmony export */   xx: () => (/* binding */ unknownSession)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2220);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6387);
// Finding the session that somebody means, by its id or by its milestone.





const SessionRef = { ..._model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .SimpleName */ .iQ, label: "ID", hint: "Name a session by its id, or its milestone; `milestone session list` shows them." };
/** Where nothing is known of sessions. */
const NO_SESSIONS = { records: [], broken: [], strays: [], leases: [] };
/**
 * A session by its id; for a milestone the one that is being worked on, else its newest. Problems: `session-not-found`, and the
 * file's own where it is there and cannot be read.
 */
function findSession(sessions, workspace, reference) {
    const exact = sessions.records.find(({ session }) => session.id === reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const broken = sessions.broken.find(({ id }) => id === reference);
    if (broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(broken.problem);
    const milestone = (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findMilestone */ .sR)(workspace, reference);
    if (!milestone.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unknownSession(sessions, reference));
    const { id } = milestone.value;
    const live = sessions.leases.find((lease) => lease.milestone === id && lease.standing.state === "alive")?.standing.holder.session;
    const own = sessions.records.filter(({ session }) => session.milestone_id === id);
    const found = own.find(({ session }) => session.id === live) ?? own[0];
    return found ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(found) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(noneOf(id));
}
function unknownSession(sessions, id) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, sessions.records.map(({ session }) => session.id));
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `There is no saved session ${id}.`, { hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone session list`." });
}
/** `milestone` null: of any. */
function noneOf(milestone) {
    const of = milestone === null ? "" : ` for ${milestone}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `No saved session found${of}.`, { hint: `Start one with \`milestone execute ${milestone ?? "ID"}\`.` });
}


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ changedBy)
/* harmony export */ });
/* unused harmony export changed */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6387);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
// What a command says when it has changed a milestone.




/** The headline, how far the milestone is, and the next command; the data of the JSON contract. The commit says the headline. */
function changed(milestone, headline) {
    const bar = milestone.progress.tasks_total > 0 ? [(0,_milestone_js__WEBPACK_IMPORTED_MODULE_1__/* .progressBlock */ .BL)(milestone)] : [];
    const subject = `${headline.charAt(0).toLowerCase()}${headline.slice(1).replace(/\.$/, "")}`;
    return { data: { milestone }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(headline), ...bar, ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .s)(milestone)], subject };
}
/** The same for the milestone that the events are about, or that was named where nothing had to change. */
function changedBy(after, { reference, outcome }, headline) {
    const [event] = outcome.events;
    const found = (0,_rules_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findMilestone */ .sR)(after, event?.milestone_id ?? reference);
    if (!found.ok)
        return { data: { milestone: null }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(found.problem.message)] };
    if (event)
        return changed(found.value, headline(found.value));
    return changed(found.value, `Nothing to change: ${found.value.id} is as you want it.`);
}


/***/ }),

/***/ 5294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ graphView),
  a: () => (/* binding */ mermaid)
});

// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(9620);
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

/***/ 899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ executionPlan),
/* harmony export */   d: () => (/* binding */ chainText)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8164);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
/* harmony import */ var _rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9590);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4219);
// What an execution would do: waves, critical path, expected time, and the commands that would run.





const HOUR_MS = 3_600_000;
/** Longer lists say no more than their number does. */
const LISTED_MAX = 20;
const CHAIN_SHOWN_MAX = 12;
/** Of a command beside its task; the whole of it stands below. */
const COMMAND_LENGTH_MAX = 60;
/** Hours are rounded to hundredths. */
function executionPlan(parts) {
    const plan = planOf(parts);
    return { data: dataOf(plan), reply: replyOf(plan) };
}
function planOf(parts) {
    const { tasks } = parts.milestone;
    const [finished, held] = [tasks.filter(({ id }) => parts.parts.get(id)?.kind === "done"), tasks.filter(({ id }) => parts.parts.get(id)?.kind === "held")];
    const [satisfied, waiting] = [finished, held].map((some) => new Set(some.map(({ id }) => id)));
    const expected = (0,_rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_3__/* .forecast */ .g3)({ ...parts, tasks, satisfied: satisfied ?? new Set(), held: waiting ?? new Set() }, _rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatedMs */ .pu);
    const runs = new Set(expected.waves.flat());
    const behind = tasks.filter(({ id }) => !runs.has(id) && parts.parts.get(id)?.kind === "do");
    return { ...parts, expected, finished, held, behind, unestimated: tasks.filter(({ id, estimated_hours }) => runs.has(id) && estimated_hours === null) };
}
function dataOf({ milestone, agents, coordination, expected, config, ...plan }) {
    const { id, status, progress } = milestone;
    return {
        session: null,
        milestone: { id, status, progress },
        plan: {
            agents, coordination,
            waves: expected.waves,
            critical_path: { tasks: expected.criticalPath.tasks, hours: hours(expected.criticalPath.ms) },
            expected_hours: hours(expected.makespan),
            unestimated: plan.unestimated.map((task) => task.id),
            finished: plan.finished.map((task) => task.id),
            held: plan.held.map((task) => ({ task: task.id, reason: reasonOf(plan, task) })),
            behind: plan.behind.map((task) => task.id),
            commands: (0,_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)(milestone, config),
        },
    };
}
function hours(ms) {
    return Math.round((100 * ms) / HOUR_MS) / 100;
}
function reasonOf({ parts }, { id }) {
    const part = parts.get(id);
    return part?.kind === "held" ? part.reason : "";
}
function replyOf(plan) {
    const { milestone, expected, finished, held, behind, config, agents, coordination } = plan;
    const commands = (0,_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)(milestone, config);
    const later = [...held.map((task) => `${task.id} ${task.title}: ${reasonOf(plan, task)}`), ...behind.map((task) => `${task.id} ${task.title}: it waits for ${waitsFor(plan, task)}.`)];
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(`Plan of ${milestone.id}: ${milestone.title}`),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)(facts(plan)),
        ...(expected.waves.length > 0 ? [waveTable(plan)] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Nothing is left that could run now.")]),
        ...section("Finished already", finished.map(({ id, title }) => `${id} ${title}`)),
        ...section("Not in this session", later),
        ...(commands.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)("Commands that could run"), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commands.join("\n"), "sh")] : []),
        ...(expected.waves.length > 0 ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G5)(`milestone execute ${milestone.id} --agents ${agents} --coordination ${coordination}`, "to do it")] : []),
    ];
}
function facts({ milestone, expected, agents, coordination, finished, unestimated }) {
    const runs = expected.waves.reduce((sum, wave) => sum + wave.length, 0);
    const { tasks, ms } = expected.criticalPath;
    const guessed = unestimated.length === 0 ? "" : ` (${unestimated.length} without an estimate ${unestimated.length === 1 ? "counts" : "count"} an hour)`;
    return [
        ["tasks", `${runs} to do of ${milestone.tasks.length}, ${finished.length} finished already`],
        ["agents", `${agents}, ${coordination}`],
        ...(tasks.length === 0 ? [] : [["critical path", `${chainText(tasks)} (${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms)})`], ["expected", `${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(expected.makespan)}${guessed}`]]),
    ];
}
/** A long chain is shown by its two ends. */
function chainText(parts) {
    if (parts.length <= CHAIN_SHOWN_MAX)
        return parts.join(" → ");
    const half = CHAIN_SHOWN_MAX / 2;
    return [...parts.slice(0, half), `… ${parts.length - CHAIN_SHOWN_MAX} more …`, ...parts.slice(-half)].join(" → ");
}
function waveTable({ milestone, expected }) {
    const tasks = new Map(milestone.tasks.map((task) => [task.id, task]));
    const rows = expected.waves.flatMap((wave, index) => wave.map((id, place) => {
        const task = tasks.get(id);
        return [place === 0 ? String(index + 1) : "", id, task?.title ?? "", task ? howText(task) : "", task && task.estimated_hours !== null ? (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)((0,_rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatedMs */ .pu)(task)) : "", task?.dependencies.join(", ") ?? ""];
    }));
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["wave", "task", "title", "how", "estimate", "waits for"], rows);
}
function howText(task) {
    const how = (0,_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .doneBy */ .gx)(task);
    if (how.kind === "run")
        return shortened(how.line);
    return how.kind === "agent" || how.kind === "workflow" ? `${how.kind} ${how.name}` : "people";
}
function shortened(line) {
    const [first = "", ...others] = line.split("\n");
    const start = first.slice(0, COMMAND_LENGTH_MAX).toWellFormed();
    return start === first && others.length === 0 ? first : `${start} …`;
}
/** Those that keep a task from running in this session. */
function waitsFor({ held, behind }, task) {
    const open = new Set([...held, ...behind].map(({ id }) => id));
    return (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .upTo */ .jB)(task.dependencies.filter((id) => open.has(id)), CHAIN_SHOWN_MAX).join(", ");
}
function section(title, items) {
    return items.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(title), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .upTo */ .jB)(items, LISTED_MAX))];
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
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3212);
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

/***/ 9518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ completePeoples)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3445);
/* harmony import */ var _core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9393);
/* harmony import */ var _core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6387);
/* harmony import */ var _done_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1213);
// A task that people do is completed by something else than a command: a ticked box, a closed issue, a commit.






/** Problems: those of `complete`, `transition-not-allowed` for a task that a machine does. */
async function completePeoples(venue, { milestone, task, config, request, actor, level }) {
    const caller = { actor, permission: level, now: venue.now, request: { id: request, given: true }, dryRun: false, commit: true, yes: false };
    const call = { verb: PEOPLES, args: { milestone, task, force: false }, line: `complete ${milestone} ${task}` };
    return (0,_done_js__WEBPACK_IMPORTED_MODULE_4__/* .transacted */ .K)({ venue, config }, { call, ports: venue.ports, caller });
}
const PEOPLES = {
    ..._core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__.complete,
    decide(workspace, args, context) {
        const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findMilestone */ .sR)(workspace, String(args["milestone"]));
        const task = milestone.ok ? (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findTask */ .VX)(milestone.value, String(args["task"])) : milestone;
        if (task.ok && (0,_core_rules_execution_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .doneBy */ .gx)(task.value).kind !== "people")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${task.value.id} is not done by people; whether it is done is for the execution to say.`));
        return _core_commands_milestone_complete_js__WEBPACK_IMPORTED_MODULE_1__.complete.decide(workspace, args, context);
    },
};


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ told),
  K: () => (/* binding */ transacted)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/engine/transact.js + 5 modules
var transact = __webpack_require__(7837);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(3067);
// EXTERNAL MODULE: ./lib/engine/converse/look.js
var look = __webpack_require__(3014);
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
var converse_sight = __webpack_require__(5040);
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
    const repeated = finished.warnings.some(({ code }) => code === "already-done");
    const shows = finished.problem || caller.dryRun ? [] : repeated ? milestoneIn(finished.data) : touched(finished);
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

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ configNow),
/* harmony export */   dZ: () => (/* binding */ stateRef),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wj: () => (/* binding */ freshSight)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3445);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6566);
/* harmony import */ var _core_files_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8738);
/* harmony import */ var _core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1349);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1004);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6387);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3025);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9375);
// The state of a milestone at one commit of the state branch, for showing it.










/** Problems: those of reading, `milestone-not-found`. */
async function lookAt(venue, milestone, snapshot) {
    const { settings } = venue.ports;
    const first = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(snapshot, { scope: { milestones: [milestone] }, settings });
    if (!first.ok)
        return first;
    const found = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findMilestone */ .sR)(first.value.workspace, milestone);
    if (!found.ok)
        return found;
    const { requires } = found.value.dependencies;
    const all = requires.length === 0 ? first : await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(snapshot, { scope: { milestones: [found.value.id, ...requires] }, settings });
    if (!all.ok)
        return all;
    const { milestones, config } = all.value.workspace;
    const waitsFor = requires.filter((id) => !(0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_8__/* .isMilestoneDone */ .JC)(milestones.get(id)?.status ?? "planned"));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ milestone: found.value, config, waitsFor, session: await sessionOf(found.value, snapshot) });
}
/** The session that it is, or was last, executed in, as its log says; what cannot be read is not shown. */
async function sessionOf({ id, execution }, snapshot) {
    const log = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z)(snapshot, [(0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)])).get((0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id));
    const events = log?.ok ? (0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_1__.readEvents)(log.value, (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)).events : [];
    const session_id = events.findLast((event) => event.session_id !== null)?.session_id ?? execution.session_id;
    if (session_id === null || !(0,_core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__/* .isSessionId */ .Sd)(session_id))
        return null;
    const path = (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionPath */ .kz)(session_id);
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z)(snapshot, [path])).get(path);
    const session = text?.ok ? (0,_core_files_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readSession */ .l)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .p)(snapshot, path)) : null;
    return session?.ok ? session.value : null;
}
/** The full name of the state branch; who knows the configuration says it. Problems: those of the forge. */
async function stateRef({ forge }, { git_integration: { state_branch } }) {
    if (state_branch !== null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(`refs/heads/${state_branch}`);
    const place = await forge.place();
    return place.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(`refs/heads/${place.value.defaultBranch}`) : place;
}
/** The newest state. Problems: those of the forge and of the repository. */
async function freshSight(venue, known) {
    const config = known ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(known) : await configNow(venue);
    if (!config.ok)
        return config;
    const ref = await stateRef(venue, config.value);
    if (!ref.ok)
        return ref;
    const commit = await venue.refs.at(ref.value);
    if (!commit.ok)
        return commit;
    if (commit.value === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-found", `There is no state branch ${ref.value}.`));
    const [snapshot, at] = await Promise.all([venue.ports.repository.snapshot({ for: "read", ref: commit.value }), venue.refs.committedAt(commit.value)]);
    if (!snapshot.ok)
        return snapshot;
    if (!at.ok)
        return at;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ commit: commit.value, at: at.value, snapshot: snapshot.value });
}
/** The configuration of the state branch. Problems: those of the repository. */
async function configNow({ ports: { repository, settings } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)((await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfig */ .Z)(snapshot.value, { settings })).reading.config);
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   Xt: () => (/* binding */ startingFrom)
/* harmony export */ });
/* unused harmony export overlaid */
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3445);
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
 * The same repository, which begins with a snapshot that is there already: whoever writes first gets it, and until then everybody
 * may read from it. Whoever took it releases it.
 */
function startingFrom(repository, ground) {
    let left = true;
    return {
        commit: (base, changes, message) => repository.commit(base, changes, message),
        async snapshot(request) {
            if (!left || request.ref !== undefined)
                return repository.snapshot(request);
            left = request.for !== "write";
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(left ? { root: ground.root, exists: ground.exists, list: ground.list, read: ground.read, release: async () => undefined } : ground);
        },
    };
}


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var base_problem = __webpack_require__(5045);
;// CONCATENATED MODULE: ./lib/core/grammar/markdown/tag.js
// One HTML start tag with its attributes.
/** A start tag with its attributes: how far it reads, and whether it is one. */
function readTag(text, start) {
    let at = pass(/[A-Za-z0-9-]*/y, text, start + 1);
    for (;;) {
        const name = pass(/\s*/y, text, at);
        if (text[name] === ">")
            return { reached: name + 1, closed: true };
        if (text.startsWith("/>", name))
            return { reached: name + 2, closed: true };
        const end = pass(/[A-Za-z_:][\w:.-]*/y, text, name);
        if (name === at || end === name)
            return { reached: name, closed: false };
        at = end;
        const equals = pass(/\s*/y, text, at);
        if (text[equals] !== "=")
            continue;
        const value = pass(/\s*/y, text, equals + 1);
        const quote = text[value];
        const close = quote === '"' || quote === "'" ? text.indexOf(quote, value + 1) + 1 : pass(/[^\s"'=<>`]*/y, text, value);
        if (close === 0)
            return { reached: text.length, closed: false };
        if (close === value)
            return { reached: value, closed: false };
        at = close;
    }
}
/** Behind what a sticky pattern takes at a place. */
function pass(pattern, text, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./lib/core/grammar/markdown/blocks.js
// The block structure of Markdown, as far as it tells a paragraph of somebody's own from code, quotes and HTML.

/** Deeper nesting is read as text; nobody writes it, and each blank line would walk through all of it. */
const CONTAINERS_MAX = 50;
const TAB_COLUMNS = 4;
/** From here on a line is code, where no paragraph goes on. */
const CODE_INDENT = 4;
function readBlocks(lines, meter) {
    const state = { containers: [], leaf: { kind: "none" }, paragraphs: 0 };
    return lines.map((line) => {
        const text = withoutTabs(line);
        meter.steps += text.length + state.containers.length + 1;
        const kind = readLine(state, text);
        return { ...kind, quoted: state.containers.some(({ indent }) => indent === null), paragraph: state.paragraphs };
    });
}
function withoutTabs(line) {
    if (!line.includes("\t"))
        return line;
    let text = "";
    for (const character of line)
        text += character === "\t" ? " ".repeat(TAB_COLUMNS - (text.length % TAB_COLUMNS)) : character;
    return text;
}
function readLine(state, text) {
    const reached = matchContainers(state.containers, text);
    const all = reached.count === state.containers.length;
    if (all && state.leaf.kind === "fence")
        return readFenced(state, text.slice(reached.at));
    if (all && state.leaf.kind === "html")
        return readHtml(state, text.slice(reached.at));
    const started = startBlocks(state, text, reached);
    return started.done ?? readText(state, text, started);
}
/** How many of the open containers the line belongs to, and where their content begins. */
function matchContainers(containers, text) {
    let at = 0;
    for (const [count, { indent, empty }] of containers.entries()) {
        const spaces = spacesAt(text, at);
        const blank = at + spaces >= text.length;
        if (indent === null) {
            if (spaces >= CODE_INDENT || text[at + spaces] !== ">")
                return { count, at };
            at += spaces + 1;
            if (text[at] === " ")
                at++;
        }
        else if (blank) {
            if (empty && count === containers.length - 1)
                return { count, at };
            at = text.length;
        }
        else if (spaces >= indent)
            at += indent;
        else
            return { count, at };
    }
    return { count: containers.length, at };
}
function spacesAt(text, at) {
    let end = at;
    while (text[end] === " ")
        end++;
    return end - at;
}
function readFenced(state, text) {
    const { leaf } = state;
    const spaces = spacesAt(text, 0);
    if (leaf.kind === "fence" && spaces < CODE_INDENT) {
        const run = runAt(text, spaces, leaf.character);
        if (run >= leaf.length && text.slice(spaces + run).trim() === "")
            state.leaf = { kind: "none" };
    }
    return { kind: "other", text };
}
function runAt(text, at, character) {
    let end = at;
    while (text[end] === character)
        end++;
    return end - at;
}
function readHtml(state, text) {
    const { leaf } = state;
    if (leaf.kind !== "html")
        return { kind: "html", text };
    const lower = text.toLowerCase();
    const ended = leaf.ends.length === 0 ? text.trim() === "" : leaf.ends.some((end) => lower.includes(end));
    if (ended)
        state.leaf = { kind: "none" };
    return { kind: "html", text };
}
/** Opens the quotes, items and other blocks that begin on this line. `done` where the whole line is spoken for. */
function startBlocks(state, text, reached) {
    let { count, at } = reached;
    for (;;) {
        const spaces = spacesAt(text, at);
        const rest = text.slice(at + spaces);
        if (rest === "" || spaces >= CODE_INDENT)
            return { count, at, done: null };
        const goesOn = state.leaf.kind === "paragraph" && count === state.containers.length;
        const leafStart = startLeaf(rest, { goesOn, inText: state.leaf.kind === "paragraph" });
        if (leafStart) {
            leave(state, count);
            filled(state);
            state.leaf = leafStart.leaf;
            return { count, at, done: leafStart.leaf.kind === "html" ? readHtml(state, rest) : { kind: leafStart.kind, text: rest } };
        }
        const container = state.containers.length < CONTAINERS_MAX ? startContainer(rest, { spaces, goesOn }) : null;
        if (container === null)
            return { count, at, done: null };
        leave(state, count);
        filled(state);
        state.containers.push(container.container);
        count = state.containers.length;
        at += spaces + container.width;
    }
}
/** Closes the containers that the line does not belong to, and what was open in them. */
function leave(state, count) {
    state.containers.length = count;
    state.leaf = { kind: "none" };
}
function startLeaf(rest, { goesOn, inText }) {
    const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest);
    const run = fence?.[1] ?? fence?.[2];
    if (run !== undefined)
        return { leaf: { kind: "fence", character: run.charAt(0), length: run.length }, kind: "other" };
    if (/^#{1,6}(?: |$)/.test(rest))
        return { leaf: { kind: "none" }, kind: "line" };
    if (goesOn && /^(?:=+|-+) *$/.test(rest))
        return { leaf: { kind: "none" }, kind: "other" };
    if (isRule(rest))
        return { leaf: { kind: "none" }, kind: "other" };
    const ends = htmlEnds(rest, { inText });
    return ends ? { leaf: { kind: "html", ends }, kind: "html" } : null;
}
function isRule(rest) {
    const marks = rest.replaceAll(" ", "");
    return marks.length >= 3 && (/^-+$/.test(marks) || /^_+$/.test(marks) || /^\*+$/.test(marks));
}
const BLOCK_TAGS = new Set(("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search " +
    "section summary table tbody td tfoot th thead title tr track ul").split(" "));
const RAW_ENDS = ["</pre>", "</script>", "</style>", "</textarea>"];
/** The texts that end the HTML block which the line starts; [] for one that a blank line ends; null for none. */
function htmlEnds(rest, { inText }) {
    if (rest[0] !== "<")
        return null;
    if (/^<(?:pre|script|style|textarea)(?:\s|>|$)/i.test(rest))
        return RAW_ENDS;
    if (rest.startsWith("<!--"))
        return ["-->"];
    if (rest.startsWith("<?"))
        return ["?>"];
    if (rest.startsWith("<![CDATA["))
        return ["]]>"];
    if (/^<![A-Za-z]/.test(rest))
        return [">"];
    const tag = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=\s|\/?>|$)/.exec(rest)?.[1];
    if (tag !== undefined && BLOCK_TAGS.has(tag.toLowerCase()))
        return [];
    return !inText && isTagAlone(rest) ? [] : null;
}
function isTagAlone(rest) {
    if (/^<\/[A-Za-z][A-Za-z0-9-]*\s*>\s*$/.test(rest))
        return true;
    const tag = /^<[A-Za-z]/.test(rest) ? readTag(rest, 0) : null;
    return tag?.closed === true && rest.slice(tag.reached).trim() === "";
}
/** A list item does not interrupt a paragraph where it is empty, or numbered from anything but 1. */
function startContainer(rest, { spaces, goesOn }) {
    if (rest[0] === ">")
        return { container: { indent: null, empty: false }, width: rest[1] === " " ? 2 : 1 };
    const [, marker] = /^([-+*]|\d{1,9}[.)])(?: |$)/.exec(rest) ?? [];
    if (marker === undefined)
        return null;
    const gap = spacesAt(rest, marker.length);
    const empty = marker.length + gap >= rest.length;
    if (goesOn && (empty || !/^(?:[-+*]|1[.)])$/.test(marker)))
        return null;
    const width = marker.length + (empty || gap > CODE_INDENT ? 1 : gap);
    return { container: { indent: spaces + width, empty }, width };
}
function readText(state, text, { count, at }) {
    const rest = text.slice(at).trimStart();
    const all = count === state.containers.length;
    if (rest === "") {
        if (!all)
            leave(state, count);
        else if (state.leaf.kind === "paragraph")
            state.leaf = { kind: "none" };
        return { kind: "other", text: "" };
    }
    // A paragraph goes on without the markers of the quotes and lists it is in.
    if (state.leaf.kind === "paragraph")
        return { kind: "paragraph", text: rest };
    if (!all)
        leave(state, count);
    filled(state);
    if (spacesAt(text, at) >= CODE_INDENT) {
        state.leaf = { kind: "code" };
        return { kind: "other", text: rest };
    }
    state.leaf = { kind: "paragraph" };
    state.paragraphs++;
    return { kind: "paragraph", text: rest };
}
function filled(state) {
    const last = state.containers.at(-1);
    if (last?.empty)
        state.containers[state.containers.length - 1] = { ...last, empty: false };
}

;// CONCATENATED MODULE: ./lib/core/grammar/markdown/spans.js

/** In their order; they do not overlap. What has no end within the paragraph is text. */
function spansOf(text, meter) {
    const spans = [];
    const closingTicks = tickFinder(text, meter);
    const endOfMarkup = markupEnds(text, meter);
    for (let at = 0; at < text.length; meter.steps++) {
        const character = text[at];
        if (character === "\\")
            at += 2;
        else if (character === "`") {
            const run = tickRun(text, at);
            const end = closingTicks(at + run, run);
            if (end >= 0)
                spans.push({ start: at, end: end + run, code: true });
            at = end < 0 ? at + run : end + run;
        }
        else if (character === "<") {
            const end = endOfMarkup(at);
            if (end > at + 1)
                spans.push({ start: at, end, code: false });
            at = end;
        }
        else
            at++;
    }
    return spans;
}
function tickRun(text, at) {
    let end = at;
    while (text[end] === "`")
        end++;
    return end - at;
}
/** Finds where the next run of exactly so many backticks begins, at or behind a place; -1 where there is none. Asked from left to right. */
function tickFinder(text, meter) {
    const runs = new Map();
    for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at)) {
        const length = tickRun(text, at);
        const known = runs.get(length) ?? { places: [], next: 0 };
        known.places.push(at);
        runs.set(length, known);
        at += length;
        meter.steps += length;
    }
    return (from, length) => {
        const known = runs.get(length);
        if (known === undefined)
            return -1;
        while ((known.places[known.next] ?? from) < from)
            known.next++;
        return known.places[known.next] ?? -1;
    };
}
const COMMENT = "!--";
const CDATA = "![CDATA[";
/** Looking for the ends of tags may cost so many times the text; a text made to cost more is taken as one long tag. */
const TAG_EFFORT_MAX = 4;
/** Where a comment, declaration, instruction, CDATA or tag ends; for anything else the place behind the bracket. Asked from left to right. */
function markupEnds(text, meter) {
    const [bracket, comment, instruction, data] = [finder(text, ">"), finder(text, "-->"), finder(text, "?>"), finder(text, "]]>")];
    const behind = (found, { width, at }) => (found < 0 ? at + 1 : found + width);
    let effort = text.length * TAG_EFFORT_MAX;
    return (at) => {
        const start = text.slice(at + 1, at + 1 + CDATA.length);
        if (start.startsWith("!-->"))
            return at + 5;
        if (start.startsWith("!--->"))
            return at + 6;
        if (start.startsWith(COMMENT))
            return behind(comment(at + 4), { width: 3, at });
        if (start.startsWith("?"))
            return behind(instruction(at + 2), { width: 2, at });
        if (start === CDATA)
            return behind(data(at + 9), { width: 3, at });
        if (/^![A-Za-z]/.test(start))
            return behind(bracket(at), { width: 1, at });
        if (!/^[A-Za-z]/.test(start) || bracket(at) < 0)
            return at + 1;
        const tag = readTag(text, at);
        effort -= tag.reached - at;
        meter.steps += tag.reached - at;
        if (effort < 0)
            return text.length;
        return tag.closed ? tag.reached : at + 1;
    };
}
/** Each part of the text is searched once. */
function finder(text, needle) {
    let found = -2;
    return (from) => {
        if (found !== -1 && found < from)
            found = text.indexOf(needle, from);
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/core/grammar/markdown/outside.js

/** Elements whose content is code, a quote, or not shown. */
const HIDING = new Set(["blockquote", "code", "kbd", "pre", "samp", "script", "style", "template", "textarea", "title", "tt", "xmp"]);
function outsideInline(lines, meter) {
    const region = { comments: 0, elements: new Map() };
    const outside = [];
    for (let from = 0; from < lines.length;) {
        const first = lines[from];
        if (first === undefined)
            break;
        let to = from + 1;
        while (first.kind === "paragraph" && lines[to]?.kind === "paragraph" && lines[to]?.paragraph === first.paragraph)
            to++;
        if (first.kind === "other")
            outside.push(isOutside(region));
        else {
            const text = lines.slice(from, to).map((line) => line.text).join("\n");
            outside.push(...scan(text, { region, spans: first.kind === "html" ? [] : spansOf(text, meter), meter }));
        }
        from = to;
    }
    return outside;
}
function isOutside({ comments, elements }) {
    return comments === 0 && elements.size === 0;
}
/** One entry for each line of the text. Code spans are passed over, but not where a comment is open. */
function scan(text, { region, spans, meter }) {
    const outside = [isOutside(region)];
    let next = 0;
    for (let at = 0; at < text.length; meter.steps++) {
        while ((spans[next]?.end ?? Infinity) <= at)
            next++;
        const span = spans[next];
        const inSpan = span !== undefined && span.start <= at;
        if (text[at] === "\n") {
            outside.push(isOutside(region) && !inSpan);
            at++;
        }
        else if (region.comments > 0)
            at += stepInComment(text, at, region);
        else if (inSpan && span.code)
            at++;
        else
            at += text[at] === "<" && text[at - 1] !== "\\" ? stepAtTag(text, at, region) : 1;
    }
    return outside;
}
function stepInComment(text, at, region) {
    if (text.startsWith("-->", at)) {
        region.comments--;
        return 3;
    }
    if (!text.startsWith("<!--", at))
        return 1;
    region.comments++;
    return 4;
}
/** The longest name in HIDING with its bracket, its slash and what follows. */
const TAG_LENGTH_MAX = 14;
function stepAtTag(text, at, region) {
    if (text.startsWith("<!--", at))
        return stepInComment(text, at, region);
    const [all = "<", slash, name = ""] = /^<(\/?)([A-Za-z]+)(?=[\s/>]|$)/.exec(text.slice(at, at + TAG_LENGTH_MAX)) ?? [];
    const tag = name.toLowerCase();
    if (!HIDING.has(tag))
        return 1;
    const open = (region.elements.get(tag) ?? 0) + (slash === "/" ? -1 : 1);
    if (open > 0)
        region.elements.set(tag, open);
    else
        region.elements.delete(tag);
    return all.length;
}

;// CONCATENATED MODULE: ./lib/core/grammar/comment.js
// The commands of a comment: which of its lines are meant as one.


/** Nobody types more by hand; a comment of a thousand commands is an accident or an attack. */
const COMMANDS_MAX = 5;
/**
 * The lines of a comment that start with a prefix and are ordinary text: not in code of any kind, not quoted, not in an
 * HTML block, comment or element that shows code or quotes. A prefix ends with a space, a slash, or the line. Never
 * throws; the effort grows as the text does.
 */
function parseComment(text, prefixes) {
    return scanComment(text, prefixes, { steps: 0 });
}
/** The same, counting its steps. */
function scanComment(text, prefixes, meter) {
    const lines = text.split(/\r\n|\n|\r/);
    const commands = lines.map((line) => afterPrefix(line, prefixes));
    meter.steps += text.length;
    if (commands.every((command) => command === null))
        return { commands: [], more: 0 };
    const blocks = readBlocks(lines, meter);
    const outside = outsideInline(blocks, meter);
    const meant = commands.flatMap((command, index) => {
        const block = blocks[index];
        const isText = block?.kind === "paragraph" && !block.quoted && outside[index] === true;
        return command !== null && isText ? [{ line: index + 1, text: command }] : [];
    });
    return { commands: meant.slice(0, COMMANDS_MAX), more: Math.max(0, meant.length - COMMANDS_MAX) };
}
function afterPrefix(line, prefixes) {
    for (const prefix of prefixes) {
        if (prefix === "" || !line.startsWith(prefix))
            continue;
        const next = line.charAt(prefix.length);
        if (next === "" || /[\s/]/.test(next))
            return line.slice(prefix.length + 1).trim();
    }
    return null;
}

// EXTERNAL MODULE: ./lib/core/rules/authority.js + 1 modules
var authority = __webpack_require__(7093);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
;// CONCATENATED MODULE: ./lib/core/views/conversation/marker.js
// Markers: the hidden first line of what we say, by which it is found again, and those of its boxes.
function stickyMarker({ milestone, generation, state, work }) {
    return `<!-- milestone:sticky v1 milestone=${marker_hidden(milestone)} generation=${generation} state=${state} work=${work ?? "none"} -->`;
}
const STICKY = /^<!-- milestone:sticky v1 milestone=([\w.%-]{1,300}) generation=(\d{1,15}) state=([0-9a-f]{40}|[0-9a-f]{64}) work=([0-9a-f]{40}|[0-9a-f]{64}|none) -->$/;
/** What the first line of a comment says, where it is a marker of ours in every letter; whose comment it is has to be asked of the forge. */
function readMarker(body) {
    const [, milestone, generation, state, work] = STICKY.exec(firstLine(body)) ?? [];
    const id = shown(milestone);
    if (id === null || state === undefined)
        return null;
    return { milestone: id, generation: Number(generation), state, work: work === "none" ? null : (work ?? null) };
}
/** `request` is the id of the comment that is answered. */
function answerMarker(request) {
    return `<!-- milestone:answer v1 request=${marker_hidden(request)} -->`;
}
function readAnswerMarker(body) {
    return shown(/^<!-- milestone:answer v1 request=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
function pullMarker(milestone) {
    return `<!-- milestone:pull v1 milestone=${marker_hidden(milestone)} -->`;
}
function readPullMarker(body) {
    return shown(/^<!-- milestone:pull v1 milestone=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
/** `text` is Markdown of the rest of the line. */
function boxLine(task, text) {
    return `- [ ] <!-- milestone:box ${marker_hidden(task)} --> ${text}`;
}
function readBox(line) {
    const [, state, task, text] = /^- \[([ xX])\] <!-- milestone:box ([\w.%-]{1,300}) --> (.*)$/.exec(line) ?? [];
    const id = shown(task);
    return id === null ? null : { task: id, done: state !== " ", frame: `${task} ${text}` };
}
/** Comments edited in a browser come back with carriage returns. */
function firstLine(body) {
    const end = body.indexOf("\n");
    return (end < 0 ? body : body.slice(0, end)).trimEnd();
}
/** A word of letters, digits and a few signs: nothing in it ends an HTML comment, nor are there two hyphens in a row. */
function marker_hidden(word) {
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(word.toWellFormed()).replace(/[!'()*~]/g, percent).replaceAll("--", "-%2D");
}
/** Only what `hidden` writes is read. */
function shown(word) {
    if (word === undefined)
        return null;
    try {
        const text = decodeURIComponent(word);
        return marker_hidden(text) === word ? text : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/core/grammar/boxes.js
// The boxes of our own status comment: which of them an edit ticked.

/**
 * What an edit of a status comment changed. A box is known by its whole line: one whose words or task changed, that is there
 * twice, or that was not there before is no box of ours. The effort grows as the texts do.
 */
function ticked(before, after) {
    const [then, now] = [read(before), read(after)];
    const boxes = [...now.states].flatMap(([frame, { task, done }]) => {
        const old = then.states.get(frame);
        return old !== undefined && old.done !== done && !then.twice.has(task) && !now.twice.has(task) ? [{ task, done }] : [];
    });
    return { boxes, other: then.rest !== now.rest || then.twice.size > 0 || now.twice.size > 0 };
}
function read(text) {
    const states = new Map();
    const tasks = new Set();
    const twice = new Set();
    const rest = text.trimEnd().split(/\r\n|\n|\r/).map((line) => {
        const box = readBox(line);
        if (!box)
            return line.trimEnd();
        if (tasks.has(box.task))
            twice.add(box.task);
        tasks.add(box.task);
        states.set(box.frame, { task: box.task, done: box.done });
        return `[box] ${box.frame}`;
    });
    return { states, twice, rest: rest.join("\n") };
}

// EXTERNAL MODULE: ./lib/engine/converse/complete.js
var complete = __webpack_require__(9518);
// EXTERNAL MODULE: ./lib/engine/converse/done.js + 1 modules
var converse_done = __webpack_require__(1213);
;// CONCATENATED MODULE: ./lib/engine/converse/heard.js
const IGNORED = { outcome: "ignored", finished: [], problem: null };

// EXTERNAL MODULE: ./lib/engine/converse/look.js
var converse_look = __webpack_require__(3014);
// EXTERNAL MODULE: ./lib/core/base/encode/inline.js
var inline = __webpack_require__(9620);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(1667);
;// CONCATENATED MODULE: ./lib/core/base/encode/markdown.js
// Replies as Markdown of a GitHub comment, in which nobody's words mention, refer, close, embed or command.


/** What GitHub takes as the body of a comment. */
const COMMENT_LENGTH_MAX = 65_536;
/** Longer texts belong into a file; they would push everything else out of the comment. */
const TEXT_LENGTH_MAX = 8_000;
const BAR_WIDTH = 20;
/** At most 65,536 characters; what does not fit is left out at a line's end, with a closed fence and a note. */
function encodeMarkdown(reply) {
    return shortened(markdownOf(reply), { room: COMMENT_LENGTH_MAX, note: `_The rest is left out: a comment holds ${COMMENT_LENGTH_MAX} characters._` });
}
/** However long it is. */
function markdownOf(reply) {
    const markdown = reply.map(encodeBlock).filter((text) => text !== "").join("\n\n");
    return markdown === "" ? "" : `${markdown}\n`;
}
function encodeBlock(block) {
    switch (block.kind) {
        case "heading": return `### ${(0,inline/* inlineText */.ln)(markdown_short(block.text))}`;
        case "text": return (0,inline/* paragraph */.FY)(markdown_short(block.text));
        case "list": return block.items.map((item) => `- ${(0,inline/* lineText */.oZ)(markdown_short(item))}`).join("\n");
        case "fields": return block.rows.map(([label, value]) => `- **${(0,inline/* inlineText */.ln)(markdown_short(label))}:** ${(0,inline/* inlineText */.ln)(markdown_short(value))}`).join("\n");
        case "table": return encodeTable(block.head, block.rows);
        case "progress": return progressBar(block.label, block.percentage);
        case "code": return (0,inline/* fenced */.OF)(block.text, block.language);
        case "command": return `- ${block.why === "" ? "" : `${(0,inline/* lineText */.oZ)(markdown_short(block.why))}: `}${(0,inline/* codeSpan */.SS)(markdown_short(block.text))}`;
    }
}
function encodeTable(head, rows) {
    return [(0,inline/* tableHead */.PP)(head), ...rows.map((cells) => (0,inline/* tableRow */.jD)(head.map((_name, column) => markdown_short(cells[column] ?? ""))))].join("\n");
}
/** A bar in code, so that its cells are of one width. */
function progressBar(label, percentage) {
    return `${(0,inline/* lineText */.oZ)(markdown_short(label))} \`${(0,bar/* bar */.M)(percentage, BAR_WIDTH)}\` ${(0,bar/* wholePercent */.p)(percentage)} %`.trimStart();
}
function markdown_short(text) {
    return text.length > TEXT_LENGTH_MAX ? `${text.slice(0, TEXT_LENGTH_MAX)}…` : text;
}
/**
 * Markdown of at most so many characters. Whole lines are kept, but that a line of code may be cut inside; outside code that
 * would leave half an escape. Fences and `<details>` that are open where it ends are closed.
 */
function shortened(markdown, { room, note }) {
    if (markdown.length <= room)
        return markdown;
    const end = `\n\n${note}\n`;
    const kept = [];
    const open = [];
    let left = room - end.length;
    for (const line of markdown.split("\n")) {
        const fence = open.at(-1)?.startsWith("`") ? open.at(-1) : undefined;
        const closing = open.reduce((sum, mark) => sum + mark.length + 2, 0);
        const opened = fence === undefined ? markdown_opener(line) : null;
        const needed = line.length + 1 + closing + (opened === null ? 0 : opened.length + 2);
        if (needed > left) {
            if (fence !== undefined && left - closing > 1)
                kept.push(line.slice(0, left - closing - 1).toWellFormed());
            break;
        }
        kept.push(line);
        left -= line.length + 1;
        if (opened !== null)
            open.push(opened);
        else if (line === open.at(-1))
            open.pop();
    }
    const closers = open.toReversed().map((mark) => (mark.startsWith("`") ? mark : `\n${mark}`));
    return `${[...kept, ...closers].join("\n")}${end}`;
}
/** What closes the block that a line of our own Markdown opens; null where it opens none. */
function markdown_opener(line) {
    return /^`{3,}/.exec(line)?.[0] ?? (line.startsWith("<details>") ? "</details>" : null);
}

;// CONCATENATED MODULE: ./lib/core/views/conversation/answer.js
// The answer to a comment: what became of each of its commands, in their order.




/** Below what GitHub takes, for what its own rendering adds. */
const ANSWER_LENGTH_MAX = 60_000;
const LINE_SHOWN_MAX = 200;
const MESSAGE_LENGTH_MAX = 2_000;
const WARNINGS_MAX = 10;
/** Markdown of at most 60,000 characters that begins with its marker. Long answers leave room for those behind them. */
function answerText({ request, answers, more, run }) {
    const frame = [...(more > 0 ? [moreLine(more, answers.length)] : []), ...(run === null ? [] : [`<sub>${(0,inline/* linked */.q)("run", run)}</sub>`])];
    const start = answerMarker(request);
    let room = ANSWER_LENGTH_MAX - [start, ...frame].join("\n\n").length - 4;
    const parts = answers.map((answer, index) => {
        const share = Math.floor(room / (answers.length - index)) - 2;
        const part = shortened(partOf(answer), { room: share, note: restLine(answer.line) });
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
function partOf({ line, finished: { reply, problem, warnings, diff } }) {
    const [sign, word] = problem === null ? ["✅", diff === "" ? "" : "Nothing was written: this is what would change."] : standing(problem);
    const head = `${sign} ${(0,inline/* codeSpan */.SS)((0,inline/* upToLength */.jV)((0,inline/* oneLine */.TN)(line), LINE_SHOWN_MAX))}${word === "" ? "" : ` – ${word}`}`;
    const sections = [head, ...(problem ? [problemText(problem)] : []), markdownOf(reply).trimEnd(), warningLines(warnings), diff === "" ? "" : (0,inline/* fenced */.OF)(diff, "diff")];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
/** By the exit code, as scripts are told. */
function standing({ code }) {
    switch ((0,base_problem/* exitCodeOf */.FO)(code)) {
        case 2: return ["❓", "not understood"];
        case 3: return ["⛔", "refused"];
        default: return ["❌", "failed"];
    }
}
function problemText({ code, message, hint, at }) {
    const where = at ? `${(0,inline/* codeSpan */.SS)((0,base_problem/* placeText */.Z9)(at))}: ` : "";
    const lines = [`${where}${(0,inline/* lineText */.oZ)((0,inline/* upToLength */.jV)(message, MESSAGE_LENGTH_MAX))} (${(0,inline/* codeSpan */.SS)(code)})`, ...(hint === undefined ? [] : [(0,inline/* lineText */.oZ)((0,inline/* upToLength */.jV)(hint, MESSAGE_LENGTH_MAX))])];
    return lines.join("\n\n");
}
function warningLines(warnings) {
    const lines = warnings.slice(0, WARNINGS_MAX).map(({ message, hint, at }) => `- ⚠️ ${at ? `${(0,inline/* codeSpan */.SS)((0,base_problem/* placeText */.Z9)(at))}: ` : ""}${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(message, MESSAGE_LENGTH_MAX))}${hint === undefined ? "" : ` ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(hint, MESSAGE_LENGTH_MAX))}`}`);
    const left = warnings.length - WARNINGS_MAX;
    return [...lines, ...(left > 0 ? [`- and ${left} more warnings`] : [])].join("\n");
}

;// CONCATENATED MODULE: ./lib/engine/converse/saying/thread.js
// The comments of one issue while one command is dealt with: asked for once, and again only when something was said.

/** `us` is the id of our own account: whoever else writes our marker into a comment makes it none of ours. */
function openThread(forge, { issue, us }) {
    let known = null;
    const again = async () => {
        const all = await forge.comments(issue);
        if (!all.ok)
            return all;
        known = all.value.filter(({ author }) => author?.id === us).sort(oldestFirst);
        return (0,result.ok)(known);
    };
    return { issue, again, ours: async () => (known === null ? again() : (0,result.ok)(known)) };
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
    return (0,result.ok)((await settle(forge, now.value, wanted)) ?? said.value);
}

;// CONCATENATED MODULE: ./lib/engine/converse/saying/answer.js
// Our answer to a comment: one comment of ours, made once and brought up to date.




/** Problems: those of the forge. */
async function answer(forge, thread, answers) {
    const body = answerText(answers);
    const wanted = (text) => readAnswerMarker(text) === answers.request;
    const ours = await thread.ours();
    if (!ours.ok)
        return ours;
    const before = await settle(forge, ours.value, wanted);
    if (before?.body === body)
        return (0,result.ok)(undefined);
    const kept = before ? await forge.edit(before.id, body) : await sayOnce(forge, { thread, body, wanted });
    if (kept.ok || kept.problem.code !== "not-found" || !before)
        return kept.ok ? (0,result.ok)(undefined) : kept;
    const again = await sayOnce(forge, { thread, body, wanted });
    return again.ok ? (0,result.ok)(undefined) : again;
}

// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(3067);
// EXTERNAL MODULE: ./lib/core/views/execution/progress.js
var progress = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var views_milestone = __webpack_require__(3357);
// EXTERNAL MODULE: ./lib/core/views/session.js
var session = __webpack_require__(7091);
// EXTERNAL MODULE: ./lib/core/query/ready.js
var query_ready = __webpack_require__(9194);
// EXTERNAL MODULE: ./lib/core/rules/execution/commands.js
var commands = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/core/views/next-step.js
var next_step = __webpack_require__(6297);
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
    const lines = tasks.slice(0, BOXES_MAX).map((task) => boxLine(task.id, `${(0,inline/* codeSpan */.SS)(task.id)} ${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(task.title, TITLE_LENGTH_MAX))}${whoText(task)}`));
    const left = tasks.length - BOXES_MAX;
    return ["**For people** – tick what is done:", "", ...lines, ...(left > 0 ? ["", `and ${left} more: ${(0,inline/* codeSpan */.SS)(`milestone next ${milestone.id} --limit ${tasks.length}`)}`] : [])].join("\n");
}
function whoText({ assigned_to }) {
    return assigned_to === null ? "" : ` (${(0,inline/* inlineText */.ln)((0,inline/* upToLength */.jV)(assigned_to, NAME_LENGTH_MAX))})`;
}

// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(8164);
// EXTERNAL MODULE: ./lib/core/views/execution/running.js
var running = __webpack_require__(5445);
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
var dependency_graph = __webpack_require__(5294);
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
    const before = [stickyMarker({ ...sticky, milestone: milestone.id }), `### ${(0,inline/* inlineText */.ln)(`${milestone.id}: ${(0,inline/* upToLength */.jV)(milestone.title, sticky_TITLE_LENGTH_MAX)}`)}`, stateLines(sticky), policyBox(sticky.policy ?? []), noteLines(sticky.note ?? null), nextSection({ milestone, session, prefix, head }), peopleSection(milestone)];
    const after = [session === null ? "" : sessionSection(session, { milestone, now: sticky.now ?? sticky.at }), footLine(sticky)];
    const taken = joined([...before, ...after]).length + 4;
    const drawing = taskDrawing(milestone, Math.min(DRAWING_LENGTH_MAX, STICKY_LENGTH_MAX - taken));
    const table = taskTable({ milestone, steps, conflicts: sticky.conflicts ?? [] }, STICKY_LENGTH_MAX - taken - drawing.length);
    return shortened(joined([...before, table, drawing, ...after]), { room: STICKY_LENGTH_MAX, note: `The rest is left out; ${(0,inline/* codeSpan */.SS)(`milestone show ${milestone.id}`)} tells it.` });
}
function joined(sections) {
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
const sticky_SIGNS = { planned: "⚪", in_progress: "🔵", paused: "⏸️", blocked: "🔴", completed: "✅", cancelled: "➖", archived: "📦" };
function stateLines({ milestone, waitsFor = [] }) {
    const { status, progress: { percentage, tasks_completed, tasks_total }, blockers } = milestone;
    return [
        `${sticky_SIGNS[status]} **${(0,views_milestone/* words */.aL)(status)}** · ${progressBar(`${tasks_completed} of ${tasks_total} tasks`, percentage)}`,
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
    const thread = showing.thread ?? openThread(venue.forge, { issue: showing.issue, us: us.value.id });
    let { sight = null } = showing;
    for (let round = 1;; round++) {
        const seen = sight === null ? await (0,converse_look/* freshSight */.wj)(venue, showing.config) : (0,result.ok)(sight);
        if (!seen.ok)
            return seen;
        const written = await writtenOnce(venue, { ...showing, sight: seen.value, thread: round === 1 ? thread : { ...thread, ours: thread.again } });
        if (!written.ok || written.value.settled || round === ROUNDS_MAX)
            return written.ok ? (0,result.ok)({ url: written.value.url }) : written;
        sight = null;
    }
}
async function writtenOnce(venue, writing) {
    const { thread, sight, milestone } = writing;
    const look = await (0,converse_look/* lookAt */.t5)(venue, milestone, sight.snapshot);
    if (!look.ok)
        return look;
    const [draft, ours] = [await draftOf(venue, writing, look.value), await thread.ours()];
    if (!draft.ok)
        return draft;
    if (!ours.ok)
        return ours;
    const wanted = (body) => readMarker(body)?.milestone === draft.value.milestone.id;
    const before = await settle(venue.forge, ours.value, wanted);
    if (before === null)
        return created(venue, { thread, draft: draft.value, wanted });
    const updated = await update(venue, before, draft.value);
    if (!updated.ok && updated.problem.code === "not-found")
        return created(venue, { thread, draft: draft.value, wanted });
    return updated.ok && !updated.value.settled ? settledOr(venue, look.value, { url: updated.value.url, commit: sight.commit }) : updated;
}
async function draftOf(venue, { sight, issue, isPullRequest = false, links, note = null, work }, { milestone, session, waitsFor, config }) {
    const place = await venue.forge.place();
    if (!place.ok)
        return place;
    const at = work === undefined ? await workOf(venue, { id: milestone.id, config, pull: isPullRequest ? issue : null }) : (0,result.ok)(work);
    if (!at.ok)
        return at;
    const generation = Date.parse(sight.at);
    return (0,result.ok)({
        milestone, session, waitsFor, generation, note, run: links.run, url: place.value.url,
        state: sight.commit, at: sight.at, work: at.value, head: isPullRequest ? at.value : null, prefix: config.commands.prefixes[0] ?? "/milestone",
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
/** The run that a comment of ours links to. */
function runIn(body, place) {
    const start = body.lastIndexOf(`${place}/actions/runs/`);
    return start < 0 ? null : (/^\S+\/actions\/runs\/\d+/.exec(body.slice(start))?.[0] ?? null);
}
async function created(venue, { thread, draft, wanted }) {
    const body = textOf(draft, null);
    const kept = await sayOnce(venue.forge, { thread, body, wanted });
    if (!kept.ok)
        return kept;
    if (kept.value.body === body)
        return (0,result.ok)({ url: kept.value.url, settled: true });
    return update(venue, kept.value, draft);
}
async function update(venue, before, draft) {
    const mark = readMarker(before.body);
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

;// CONCATENATED MODULE: ./lib/engine/converse/saying/reply.js
// What a comment is told: the status comments of the milestones it changed, and an answer for everything else.



/** One comment of ours for each milestone; what changed more of them is told in words. */
const SHOWN_MAX = 5;
/** Problems: those of the forge. */
async function reply(talk, { answered, more }) {
    const last = new Map(answered.flatMap(({ done }) => done.shows.map((milestone) => [milestone, done])));
    const shown = [...last].slice(0, SHOWN_MAX);
    // The newest sight has in it what the commands before it did.
    const sight = answered.findLast(({ done }) => done.sight !== null)?.done.sight ?? null;
    for (const [milestone, done] of shown) {
        const sticky = await show(talk, milestone, { done, sight });
        if (!sticky.ok)
            return sticky;
    }
    const told = answered.filter(({ done }) => done.shows.length === 0 || done.shows.some((id) => !shown.some(([other]) => other === id)));
    if (told.length === 0 && more === 0)
        return (0,result.ok)(undefined);
    return answer(talk.venue.forge, talk.thread, { request: talk.comment.nodeId, answers: told.map(({ line, done: { finished } }) => ({ line, finished })), more, run: talk.venue.run });
}
async function show({ venue, thread, isPullRequest, comment, config }, milestone, { done, sight }) {
    const { work, run = null, notes = [] } = done;
    return showSticky(venue, {
        issue: comment.issue, milestone, isPullRequest, thread, sight, config, links: { run },
        note: notes.length === 0 ? null : notes.map(noteText).join(" "),
        // A pull request may come from another branch than the milestone's own.
        ...(work !== undefined && (!isPullRequest || run !== null) && { work }),
    });
}
function noteText({ message, hint }) {
    return hint === undefined ? message : `${message} ${hint}`;
}

;// CONCATENATED MODULE: ./lib/engine/converse/boxes.js
// An edit of our own status comment: ticked boxes complete people's tasks, everything else is put back with the reason.











/** More boxes than a comment shows are no person's edit. */
const boxes_BOXES_MAX = 50;
/**
 * The comment before the edit, which is what we wrote, says which milestone it is about; the edit says which boxes were ticked.
 * Every tick is either carried out or told why not, also where the comment has changed again since.
 */
async function boxesEdited(venue, heard) {
    const { comment, before, sender } = heard;
    const mark = readMarker(before);
    if (!mark || !comment.author || sender.kind === "bot")
        return IGNORED;
    const us = await venue.forge.self();
    if (!us.ok)
        return { ...IGNORED, problem: us.problem };
    if (comment.author.id !== us.value.id || sender.id === us.value.id)
        return IGNORED;
    const change = ticked(before, comment.body);
    if (change.boxes.length === 0 && !change.other)
        return IGNORED;
    const config = await (0,converse_look/* configNow */.RK)(venue);
    if (!config.ok)
        return { ...IGNORED, problem: config.problem };
    const asker = { kind: "account", account: sender, granted: await venue.forge.permission(sender.login), self: us.value.id, where: "issue", policy: (0,authority/* policyOf */.US)(config.value) };
    const ticks = await tickedOff({ venue, heard, asker, milestone: mark.milestone, config: config.value }, change);
    return boxes_shown(venue, heard, { milestone: mark.milestone, ticks, other: change.other });
}
async function tickedOff(ticking, { boxes }) {
    const ticks = [];
    for (const { task, done } of boxes.slice(0, boxes_BOXES_MAX)) {
        const line = `complete ${ticking.milestone} ${task}`;
        ticks.push({ line, done: done ? await tickedOne(ticking, task) : (0,converse_done/* told */.E)(reopening(ticking.milestone, task)) });
    }
    return ticks;
}
async function tickedOne({ venue, heard: { comment, sender }, asker, milestone, config }, task) {
    const may = (0,authority/* authorize */.Gq)(asker, { verb: "complete", needs: "write" });
    if (!may.ok || !asker.granted.ok)
        return (0,converse_done/* told */.E)(may.ok ? reopening(milestone, task) : may.problem);
    const request = `${comment.nodeId}@${comment.updatedAt}#${task}`;
    return (0,complete/* completePeoples */.Y)(venue, { milestone, task, config, request, actor: sender.login, level: asker.granted.value.level });
}
function reopening(milestone, task) {
    return (0,base_problem/* problem */.CC)("transition-not-allowed", `A box does not open ${task} again.`, { hint: `Say \`milestone reopen ${milestone} ${task}\` in a comment.` });
}
/** The comment as it should be, with what could not be done in it. */
async function boxes_shown(venue, { comment, before, sender }, { milestone, ticks, other }) {
    const finished = ticks.map(({ line, done }) => ({ line, finished: done.finished }));
    const put = await findable(venue, comment, { before, milestone });
    if (!put.ok)
        return { outcome: "answered", finished, problem: put.problem };
    const refused = ticks.flatMap(({ done: { finished: { problem: reason } } }) => (reason ? [reason] : []));
    const notes = [...refused.map(noteText), ...(other ? [`What ${sender.login} wrote into this comment was put back: it follows the files. Say it in a comment of your own.`] : [])];
    const sight = ticks.findLast(({ done }) => done.sight !== null)?.done.sight ?? null;
    const sticky = await showSticky(venue, { issue: comment.issue, milestone, links: { run: null }, sight, note: notes.length === 0 ? null : notes.join(" ") });
    return { outcome: "answered", finished, problem: sticky.ok ? null : sticky.problem };
}
/** Without its marker the comment would not be found again, and another one made beside it. */
async function findable({ forge }, comment, { before, milestone }) {
    if (readMarker(comment.body)?.milestone === milestone)
        return (0,result.ok)(undefined);
    const now = await forge.comment(comment.id);
    const gone = now.ok ? readMarker(now.value.body)?.milestone !== milestone : now.problem.code !== "not-found";
    if (!gone)
        return (0,result.ok)(undefined);
    return now.ok ? forge.edit(comment.id, before) : now;
}

// EXTERNAL MODULE: ./lib/core/files/plan/plan-issue.js
var plan_issue = __webpack_require__(9231);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
;// CONCATENATED MODULE: ./lib/engine/converse/door.js
// What a conversation cannot do: verbs that need somebody's machine, with the reason.

const CHECKOUT = "works on the files of a checkout";
const ELSEWHERE = {
    "agent restart": "speaks to agents on the machine that they run on",
    "agent stop": "speaks to agents on the machine that they run on",
    "completion": "is for a shell",
    "completion ids": "is for a shell",
    "doctor": "looks at a machine",
    "git resolve": CHECKOUT,
    "import": CHECKOUT,
    "maintain": "is what the scheduled workflow does",
    "merge-driver": "is called by git",
    "sweep": "is what the scheduled workflow does",
    "watch": "needs a terminal",
    "worker": "is a process of its own",
};
/** Options that name a file, or something else that is not here. */
const OPTIONS = {
    plan: { from_file: "The file is on your machine: paste its list into the issue and use --from-issue" },
    execute: {
        "remote": "GitHub is the remote; leave --remote out",
        "resume-session": "The workflow goes on with the newest session: use --resume",
        "restart-agents": "The workflow sets its agents up anew each time; leave --restart-agents out",
        "force-dependencies": "The workflow keeps to the dependencies; complete the milestone that is waited for",
    },
};
/** Null where it can be said in a comment. Problem: `usage`. */
function notHere({ verb: { name }, args }) {
    const reason = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
    if (reason !== undefined)
        return (0,base_problem/* problem */.CC)("usage", `${name} ${reason}; it cannot be said in a comment.`, { hint: `Run \`milestone ${name}\` in a checkout.` });
    for (const [option, hint] of Object.entries(OPTIONS[name] ?? {})) {
        const value = args[option];
        if (value !== undefined && value !== false)
            return (0,base_problem/* problem */.CC)("usage", `--${option.replaceAll("_", "-")} cannot be said in a comment.`, { hint: `${hint}.` });
    }
    return null;
}

// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/engine/sessions.js
var engine_sessions = __webpack_require__(5898);
// EXTERNAL MODULE: ./lib/core/rules/session/find.js
var find = __webpack_require__(5774);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var rules_find = __webpack_require__(6387);
;// CONCATENATED MODULE: ./lib/engine/converse/doing/halt.js
// session stop in a comment: the run of the session is cancelled, which lets it save first.








/** Null where no run of it is known or goes on: then the session is stopped as everywhere else. */
async function halt(talk, { args }) {
    const { workflows } = talk.venue;
    const run = await runOf(talk, String(args["session"] ?? ""));
    if (run === null)
        return null;
    const found = await workflows.run(run);
    if (!found.ok)
        return found.problem.code === "not-found" ? null : (0,converse_done/* told */.E)(found.problem);
    if (found.value.status === "completed")
        return null;
    const cancelled = await workflows.cancel(run);
    if (!cancelled.ok)
        return (0,converse_done/* told */.E)(cancelled.problem);
    return (0,converse_done/* told */.E)({ data: { run: found.value.url, stopping: true }, reply: [(0,base_reply/* text */.Qq)(`Asked GitHub to end the run ${found.value.url}: it saves first, and goes on later with --resume.`)], warnings: [], problem: null, changes: [], diff: "" });
}
/** The run that the status comment of a milestone links to. */
async function runOf(talk, reference) {
    const milestone = await milestoneOf(talk, reference);
    const [ours, place] = [await talk.thread.ours(), await talk.venue.forge.place()];
    if (milestone === null || !ours.ok || !place.ok)
        return null;
    const sticky = ours.value.find(({ body }) => readMarker(body)?.milestone === milestone);
    const url = sticky ? runIn(sticky.body, place.value.url) : null;
    return url === null ? null : Number(url.slice(url.lastIndexOf("/") + 1));
}
/** A session, or its milestone, may be named; until the record of a session arrives only the milestone is known. */
async function milestoneOf({ venue: { ports } }, reference) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return null;
    try {
        const loaded = await (0,load/* load */.H)(snapshot.value, { scope: { milestones: [reference] }, settings: ports.settings });
        if (!loaded.ok)
            return null;
        const milestone = (0,rules_find/* findMilestone */.sR)(loaded.value.workspace, reference);
        if (milestone.ok)
            return milestone.value.id;
        const sessions = await (0,engine_sessions.sessionsOf)(snapshot.value, ports);
        const session = sessions.ok ? (0,find/* findSession */.KP)(sessions.value, loaded.value.workspace, reference) : sessions;
        return session.ok ? session.value.session.milestone_id : null;
    }
    finally {
        await snapshot.value.release();
    }
}

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/core/rules/execution/admission.js
var admission = __webpack_require__(8666);
// EXTERNAL MODULE: ./lib/core/views/execution/plan.js
var plan = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/core/base/encode/commit.js
var commit = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/core/files/events.js
var events = __webpack_require__(3109);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(6566);
// EXTERNAL MODULE: ./lib/engine/texts.js
var texts = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/engine/converse/doing/limits.js
// How many commands one person gives within a minute, by what is on record.





/** Nobody types faster; what does is a loop or an attack. */
const COMMANDS_PER_MINUTE_MAX = 10;
const MINUTE = 60_000;
/**
 * The same repository, which gives no snapshot for writing to somebody who has had that many requests carried out within the last
 * minute; one that is on record already is not counted again. Problem: `too-many-commands`.
 */
function limited(repository, asked) {
    return {
        commit: (base, changes, message) => repository.commit(base, changes, message),
        async snapshot(request) {
            const snapshot = await repository.snapshot(request);
            if (!snapshot.ok || request.for !== "write")
                return snapshot;
            const recent = await recentRequests(snapshot.value, asked);
            if (recent.size < COMMANDS_PER_MINUTE_MAX || recent.has(asked.request))
                return snapshot;
            await snapshot.value.release();
            return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("too-many-commands", `${asked.actor} gave ${recent.size} commands within a minute.`, { hint: "Say it again in a minute." }));
        },
    };
}
async function recentRequests(snapshot, { actor, now }) {
    const since = Date.parse(now()) - MINUTE;
    const names = await snapshot.list(layout/* FOLDERS */.Yk.events);
    const paths = (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${layout/* FOLDERS */.Yk.events}/${name}`);
    const requests = new Set();
    for (const [path, text] of await (0,texts/* readTexts */.Z)(snapshot, paths)) {
        for (const event of text.ok ? lastEvents(text.value, { since, path: (0,texts/* shownPath */.p)(snapshot, path) }) : []) {
            if (event.actor === actor && event.request_id !== null)
                requests.add(event.request_id);
        }
    }
    return requests;
}
/** From the end of a log up to the first event that is older, so that its length does not matter. */
function* lastEvents(text, { since, path }) {
    for (let end = text.trimEnd().length; end > 0;) {
        const start = text.lastIndexOf("\n", end - 1) + 1;
        for (const event of (0,events.readEvents)(text.slice(start, end), path).events) {
            if (event.timestamp !== null && Date.parse(event.timestamp) <= since)
                return;
            yield event;
        }
        end = start - 1;
    }
}

;// CONCATENATED MODULE: ./lib/engine/converse/talk.js




function allowed({ asker }, wish, where = asker.where) {
    return (0,authority/* authorize */.Gq)({ ...asker, where }, wish);
}
/** Who calls, once they are allowed to. */
function callerOf({ asker, author, venue }, request, how) {
    const level = asker.granted.ok ? asker.granted.value.level : "none";
    return { actor: author.login, permission: level, now: venue.now, request: { id: request, given: true }, commit: true, ...how };
}
/**
 * The ports of a command in a conversation, which nobody gives too many of. A request that leaves no event is known by its commit, which costs a call: it is
 * asked for only where something shows that the comment was dealt with before.
 */
function portsOf({ venue: { ports, forge }, repeated }, { actor, request, now }) {
    const history = {
        async commits(query) {
            if (!("request" in query))
                return ports.history.commits(query);
            // As the trailer spells it: there an ordinal would refer to an issue.
            return repeated ? ports.history.commits({ request: (0,commit/* commitLine */.w_)(query.request) }) : (0,result.ok)([]);
        },
    };
    return { ...ports, history, repository: limited(ports.repository, { actor, request: request.id, now }), issues: forge };
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/commit.js
// Which commit an execution may run: the one that whoever asks for it has looked at, and no other.





/**
 * The full id of the commit, "" where there is no work yet. On a pull request it is the head, if that is what --sha names or
 * what our status comment showed before the comment was written; elsewhere it is where the work branch stands, if our comment
 * did not show another one. Problems: `permission-denied`, `refused` with the address of the difference, those of the forge.
 */
async function commitFor(talk, asked) {
    const pull = talk.isPullRequest ? await talk.venue.pulls.pull(talk.comment.issue) : (0,result.ok)(null);
    if (!pull.ok)
        return pull;
    if (pull.value) {
        const may = mayRun(talk, asked, pull.value);
        if (!may.ok)
            return may;
    }
    const head = pull.value ? (0,result.ok)(pull.value.head.commit) : await workOf(talk.venue, { id: asked.look.milestone.id, config: asked.look.config, pull: null });
    if (!head.ok)
        return head;
    const named = asked.call.args["sha"];
    if (typeof named === "string")
        return isNamed(head.value, named) ? (0,result.ok)(head.value ?? "") : moved(talk, named, head.value);
    return seen(talk, asked, head.value);
}
/** Whoever has the branch of a fork may push to it without having any part here. */
function mayRun(talk, { wish }, { state, head }) {
    const may = allowed(talk, wish, head.repository === talk.venue.forge.name ? "pull" : "fork");
    if (!may.ok || state === "open")
        return may;
    return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("refused", "The pull request is closed.", { hint: "Reopen it, or execute the milestone in an issue." }));
}
function isNamed(head, named) {
    return head !== null && head.startsWith(named.toLowerCase());
}
async function seen(talk, { look: { milestone } }, head) {
    const ours = await talk.thread.ours();
    if (!ours.ok)
        return ours;
    const sticky = ours.value.find(({ body }) => readMarker(body)?.milestone === milestone.id);
    const shown = sticky ? (readMarker(sticky.body)?.work ?? null) : null;
    if (!talk.isPullRequest)
        return shown === null || shown === head ? (0,result.ok)(head ?? "") : moved(talk, shown, head);
    if (!sticky || shown === null)
        return (0,result/* failed */.g)(unseen(milestone.id, head));
    if (!wasThere(sticky, talk.comment))
        return (0,result/* failed */.g)(unsure(milestone.id, head));
    return shown === head ? (0,result.ok)(head) : moved(talk, shown, head);
}
/** Instants are whole seconds: what was written in the same one may have been written after it. */
function wasThere(sticky, comment) {
    return Date.parse(sticky.updatedAt) < Date.parse(comment.createdAt);
}
function again(id, head) {
    return `Look at it, then say which commit: execute ${id} --sha ${head ?? "COMMIT"}`;
}
function unseen(id, head) {
    return (0,base_problem/* problem */.CC)("refused", `No status comment here shows a commit of ${id} that could be meant.`, { hint: again(id, head) });
}
function unsure(id, head) {
    return (0,base_problem/* problem */.CC)("refused", "The status comment was brought up to date after this was written; what it showed before is not known.", { hint: again(id, head) });
}
async function moved({ venue: { forge } }, from, head) {
    if (head === null)
        return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `There is no work that could stand at ${from}.`, { hint: "Leave --sha out." }));
    const place = await forge.place();
    const compare = place.ok ? `${place.value.url}/compare/${from}...${head}` : `${from}...${head}`;
    return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `The commit that was looked at is ${from}; the branch is at ${head} now. Nothing was executed.`, { hint: `See ${compare}, then say it again with --sha ${head}` }));
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/order.js
// execute in a comment: allowed, admitted, bound to the commit that was looked at, put on record, and dispatched.











const WORKFLOW = "milestone-execute.yml";
/** What runs elsewhere decides for itself; here the number of processors only has to be one. */
const PROCESSORS = 4;
/** Whoever put an order on record dispatches it at once; after this it is gone, and somebody else does. */
const DISPATCH_MS_MAX = 300_000;
/** Problems: `permission-denied`, those of admission, `refused` where the commit is not the one that was looked at, those of the forge. */
async function order(talk, call, caller) {
    const wish = { verb: call.verb.name, needs: call.verb.permission, args: call.args };
    const may = allowed(talk, wish);
    if (!may.ok)
        return (0,converse_done/* told */.E)(may.problem);
    const execution = call.verb.order(call.args);
    const look = await lookNow(talk, execution.milestone);
    if (!look.ok)
        return (0,converse_done/* told */.E)(look.problem);
    const commit = await commitFor(talk, { call, look: look.value, wish });
    if (!commit.ok)
        return (0,converse_done/* told */.E)(commit.problem);
    const ordered = { execution, look: look.value, commit: commit.value };
    return recorded(talk, { ...ordered, call, caller });
}
async function lookNow({ venue }, milestone) {
    const snapshot = await venue.ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return await (0,converse_look/* lookAt */.t5)(venue, milestone, snapshot.value);
    }
    finally {
        await snapshot.value.release();
    }
}
async function recorded(talk, recording) {
    const { call, caller } = recording;
    const record = { at: "", commit: recording.commit };
    const verb = recordVerb(recording, record);
    const done = await (0,converse_done/* transacted */.K)(talk, { call: { ...call, verb }, ports: portsOf(talk, caller), caller });
    if (caller.dryRun)
        return { ...done, finished: { ...done.finished, changes: [], diff: "" } };
    if (done.finished.problem)
        return done;
    const before = done.finished.warnings.some(({ code }) => code === "already-done");
    if (before && Date.parse(caller.now()) - Date.parse(record.at) < DISPATCH_MS_MAX)
        return { ...done, shows: [], pending: underWay() };
    return dispatched(talk, { recording, record, done });
}
function underWay() {
    return (0,base_problem/* problem */.CC)("session-active", "This comment is being answered just now.", { hint: "If it was interrupted, the next sweep goes on with it." });
}
/** The order as an event of its milestone: whoever comes first with it is the one who dispatches. */
function recordVerb({ execution, look: { milestone }, commit, caller }, record) {
    const { id, dependencies: { requires } } = milestone;
    return {
        kind: "command", name: "execute", summary: "", permission: "write", examples: [], args: {},
        scope: () => ({ milestones: [id, ...requires] }),
        decide(workspace) {
            const admitted = (0,admission/* admit */.w4)(workspace, { ...execution, milestone: id }, { processors: PROCESSORS });
            if (!admitted.ok)
                return admitted;
            const branch = (0,branch_name/* workBranch */.gN)(id, workspace.config.git_integration);
            if (!branch.ok)
                return branch;
            const held = [...admitted.value.parts.values()].every(({ kind }) => kind !== "do") && milestone.tasks.every(({ uses }) => uses === undefined);
            if (held)
                return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("work-waiting", `Nothing of ${id} is left for machines: its open tasks are for people.`, { hint: `Say what is done with \`milestone complete ${id} TASK\`.` }));
            return (0,result.ok)({ events: [{ event_type: "git_operation", milestone_id: id, details: { operation: "dispatch", workflow: WORKFLOW, ...(commit !== "" && { commit }) } }] });
        },
        answer(after, _args, { events, context }) {
            const admitted = caller.dryRun ? (0,admission/* admit */.w4)(after, { ...execution, milestone: id }, { processors: PROCESSORS }) : null;
            if (admitted?.ok)
                return (0,plan/* executionPlan */.W)({ ...admitted.value, config: after.config });
            const said = events.find(({ details }) => details["operation"] === "dispatch")?.details["commit"];
            Object.assign(record, { at: context.now, commit: typeof said === "string" ? said : "" });
            return { data: { milestone: { id }, commit: record.commit }, reply: [(0,base_reply/* text */.Qq)(`${id} is to be executed.`)], subject: `execute ${id}` };
        },
    };
}
/** At least once, and carried out once: the session knows the request that it was started by. */
async function dispatched(talk, { recording, record, done }) {
    const place = await talk.venue.forge.place();
    const started = place.ok ? await talk.venue.workflows.dispatch({ workflow: WORKFLOW, branch: place.value.defaultBranch, inputs: inputsOf(talk, recording, record) }) : place;
    const { id } = recording.look.milestone;
    if (!started.ok)
        return (0,converse_done/* told */.E)(started.problem.code === "remote-unavailable" ? started.problem : notStarted(started.problem));
    return { ...done, finished: startedReply(done.finished, id, started.value), shows: [id], run: started.value.url, work: record.commit === "" ? null : record.commit };
}
function notStarted({ message, code, hint }) {
    const how = code === "not-found" ? `Add .github/workflows/${WORKFLOW} to the default branch: \`milestone init --github\` writes it.` : "The workflow or the app needs the permission actions: write.";
    return (0,base_problem/* problem */.CC)(code, `The execution could not be started: ${message}`, { hint: `${how}${hint === undefined ? "" : ` ${hint}`}` });
}
function startedReply(finished, id, { url }) {
    const data = (0,json/* isObject */.Gv)(finished.data) ? finished.data : {};
    return { ...finished, data: { ...data, run: url }, reply: [(0,base_reply/* text */.Qq)(`${id} is being executed.`), (0,base_reply/* fields */.OA)([["Run", url]])] };
}
/** The session has a request of its own: what this one recorded is the order. */
function inputsOf({ author, comment }, { execution: { agents, coordination, resume }, look, caller }, { commit }) {
    return {
        milestone: look.milestone.id,
        ...(commit !== "" && { sha: commit }),
        request: `${caller.request.id}:run`,
        actor: author.login,
        issue: String(comment.issue),
        ...(agents !== null && { agents: String(agents) }),
        ...(coordination !== null && { coordination }),
        ...(resume.kind === "latest" && { resume: "true" }),
    };
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/carry-out.js
// One command of a comment: understood, allowed, and done.









/** Every problem is in what it came to. */
async function carryOut(talk, line, request) {
    const { call, globals } = await (0,parse/* parseLine */.A)(line, "comment");
    if (!call.ok)
        return (0,converse_done/* told */.E)(call.problem);
    const { verb, args } = call.value;
    const elsewhere = notHere(call.value);
    if (elsewhere)
        return (0,converse_done/* told */.E)(elsewhere);
    const may = verb.kind === "execution" ? null : allowed(talk, { verb: verb.name, needs: verb.permission, args });
    if (may && !may.ok)
        return (0,converse_done/* told */.E)(may.problem);
    const unsaid = agreement(call.value, globals);
    if (unsaid)
        return (0,converse_done/* told */.E)(unsaid);
    const caller = callerOf(talk, request, globals);
    switch (verb.kind) {
        case "query": return queried(talk, { ...call.value, verb }, caller);
        case "command": return commanded(talk, { ...call.value, verb }, caller);
        case "execution": return order(talk, { ...call.value, verb }, caller);
        case "routine": return (0,converse_done/* told */.E)((0,base_problem/* problem */.CC)("usage", `${verb.name} cannot be said in a comment.`, { hint: "The scheduled workflow does it." }));
    }
}
function agreement({ verb, args }, { yes, dryRun }) {
    const sentence = verb.kind === "command" && !yes && !dryRun ? (verb.confirm?.(args) ?? null) : null;
    return sentence === null ? null : (0,base_problem/* problem */.CC)("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Say it again with --yes." });
}
async function queried(talk, call, caller) {
    return (0,converse_done/* told */.E)(await (0,ask/* ask */.kA)(portsOf(talk, caller), call, caller));
}
async function commanded(talk, call, caller) {
    if (call.verb.name === "session stop" && !caller.dryRun) {
        const halted = await halt(talk, call);
        if (halted)
            return halted;
    }
    const ports = portsOf(talk, caller);
    const wish = call.verb.name === "plan" ? await withIssue(talk, call, ports) : { call, ports };
    return (0,converse_done/* transacted */.K)(talk, { ...wish, caller });
}
/** Said in an issue with boxes, or without a title, a plan starts from that issue, unless it says where else from. */
async function withIssue({ venue, comment, isPullRequest }, call, ports) {
    const { title, task, template, from_issue, from_file } = call.args;
    const said = [template, from_issue, from_file].some((value) => value !== undefined) || (Array.isArray(task) && task.length > 0);
    if (isPullRequest || said)
        return { call, ports };
    const issue = await venue.forge.issue(comment.issue);
    if (issue.ok && title !== undefined && !(0,plan_issue/* hasTaskList */.q)(issue.value.body))
        return { call, ports };
    return { call: { ...call, args: { ...call.args, from_issue: comment.issue } }, ports: { ...ports, issues: { issue: async () => issue } } };
}

;// CONCATENATED MODULE: ./lib/engine/converse/saying/final.js
const FINAL = ["rocket", "-1", "confused"];
/** Costs a call only where somebody has reacted so. A failing look costs a repetition, which changes nothing. */
async function isAnswered(forge, { id, reactions }, us) {
    if (FINAL.every((reaction) => (reactions[reaction] ?? 0) === 0))
        return false;
    const all = await forge.reactions(id);
    return all.ok && all.value.some(({ author, reaction }) => author?.id === us && FINAL.includes(reaction));
}

// EXTERNAL MODULE: ./lib/engine/converse/sight.js
var sight = __webpack_require__(5040);
;// CONCATENATED MODULE: ./lib/engine/converse/converse.js
// A conversation: what somebody says in a comment is carried out once, shown, and answered.












/** GitHub delivers again for three days; what comes later was dealt with, or is not meant any more. */
const COMMENT_AGE_MS_MAX = 7 * 24 * 3_600_000;
/**
 * Deals with what a door heard. The same comment may come as often as it likes, through several doors at once: its commands are
 * carried out once and answered once. Never throws for what people write.
 */
async function converse(venue, heard) {
    return heard.kind === "created" ? converse_created(venue, heard) : boxesEdited(venue, heard);
}
async function converse_created(venue, heard) {
    const { comment: { author, body, createdAt } } = heard;
    if (!author || !/^\//m.test(body) || Date.parse(venue.now()) - Date.parse(createdAt) > COMMENT_AGE_MS_MAX)
        return IGNORED;
    const us = await venue.forge.self();
    if (!us.ok)
        return brokenOff(us.problem);
    if (us.value.id === author.id)
        return IGNORED;
    const { ports } = venue;
    const ground = await ports.repository.snapshot({ for: "write" });
    if (!ground.ok)
        return brokenOff(ground.problem);
    try {
        const { config } = (await (0,load/* loadConfig */.Z)(ground.value, ports)).reading;
        const said = parseComment(body, config.commands.prefixes);
        if (said.commands.length === 0 || (author.kind === "bot" && !config.commands.allowed_bots.includes(String(author.id))))
            return IGNORED;
        const grounded = { ...venue, ports: { ...ports, repository: (0,sight/* startingFrom */.Xt)(ports.repository, ground.value) } };
        return await listened(grounded, heard, { author, us: us.value, config, said, release: ground.value.release });
    }
    finally {
        await ground.value.release();
    }
}
async function listened(venue, heard, { author, us, config, said, release }) {
    const { forge } = venue;
    const { comment: { id, issue }, isPullRequest } = heard;
    const now = await forge.comment(id);
    if (!now.ok)
        return now.problem.code === "not-found" ? IGNORED : brokenOff(now.problem);
    if (await isAnswered(forge, now.value, us.id))
        return IGNORED;
    const eyes = await forge.react(id, "eyes");
    const granted = await forge.permission(author.login);
    const talk = {
        venue, us, author, isPullRequest, config, comment: now.value,
        repeated: Object.values(now.value.reactions).some((count) => count > 0),
        asker: { kind: "account", account: now.value.author, granted, self: us.id, where: isPullRequest ? "pull" : "issue", policy: (0,authority/* policyOf */.US)(config) },
        thread: openThread(forge, { issue, us: us.id }),
    };
    const dones = isUntouched(heard.comment, now.value) ? await inTurn(talk, said) : said.commands.map(() => (0,converse_done/* told */.E)(edited()));
    // Whoever else writes need not wait until everything is said.
    await release();
    return ended(talk, { said, dones, eyes: eyes.ok ? eyes.value : null });
}
/** Changing a comment after somebody has read it must not change what is done. */
function isUntouched(heard, now) {
    return heard.body === now.body && now.updatedAt === now.createdAt;
}
function edited() {
    return (0,base_problem/* problem */.CC)("comment-edited", "The comment was changed after it was written, so nothing of it was carried out.", { hint: "Write it as a new comment." });
}
async function inTurn(talk, { commands }) {
    const dones = [];
    for (const [index, { text }] of commands.entries())
        dones.push(await carryOut(talk, text, `${talk.comment.nodeId}#${index + 1}`));
    return dones;
}
/** Shown and answered; the last reaction says that nothing is left to be done, so it comes last. */
async function ended(talk, { said, dones, eyes }) {
    const { venue: { forge }, comment } = talk;
    const finished = dones.map((done, index) => ({ line: said.commands[index]?.text ?? "", finished: done.finished }));
    const pending = dones.find((done) => done.pending)?.pending;
    if (pending)
        return { outcome: "answered", finished, problem: pending };
    const replied = await reply(talk, { answered: dones.map((done, index) => ({ line: said.commands[index]?.text ?? "", done })), more: said.more });
    const problem = replied.ok ? null : replied.problem;
    // What GitHub forbids to say, in a locked conversation for one, it forbids the next time too.
    if (problem?.code === "remote-unavailable")
        return { outcome: "answered", finished, problem };
    await forge.react(comment.id, verdict(dones));
    if (eyes !== null)
        await forge.unreact(comment.id, eyes);
    return { outcome: "answered", finished, problem };
}
/** 😕 where something was not understood or failed, else 👎 where something was refused, else 🚀. */
function verdict(dones) {
    const codes = dones.flatMap(({ finished: { problem } }) => (problem ? [(0,base_problem/* exitCodeOf */.FO)(problem.code)] : []));
    if (codes.length === 0)
        return "rocket";
    return codes.every((code) => code === 3) ? "-1" : "confused";
}
function brokenOff(reason) {
    return { ...IGNORED, problem: reason };
}

;// CONCATENATED MODULE: ./lib/engine/converse/sweep.js



/** A workflow's token has a thousand calls an hour, and a sweep is not all that it does. */
const CALLS_MAX = 600;
/** Somebody who has put eyes on a comment is at it; after this it was forgotten. */
const EYES_MS_MAX = 300_000;
/** Oldest first, so that commands are carried out in the order in which they were said. `since`: ISO 8601 UTC. */
async function sweep(venue, { since }) {
    const { forge } = venue;
    const start = { calls: forge.calls(), now: venue.now() };
    const [us, all] = [await forge.self(), await forge.commentsSince(since)];
    if (!us.ok)
        return { handled: [], left: 0, next: since, problem: us.problem };
    if (!all.ok)
        return { handled: [], left: 0, next: since, problem: all.problem };
    const waiting = all.value.filter((comment) => mayWait(comment, { us: us.value.id, now: start.now })).sort(earliestFirst);
    const handled = [];
    for (const [index, comment] of waiting.entries()) {
        const away = handled.at(-1)?.handled.problem?.code === "remote-unavailable";
        if (away || forge.calls() - start.calls >= CALLS_MAX)
            return summed(handled, waiting.slice(index), start.now);
        if (await isAnswered(forge, comment, us.value.id))
            continue;
        const one = await heard(venue, comment);
        if (one !== IGNORED)
            handled.push({ comment, handled: one });
    }
    return summed(handled, [], start.now);
}
/** Seen without asking: somebody else's words with a line that could be a command, and nobody at it. */
function mayWait({ author, body, reactions, createdAt }, { us, now }) {
    if (!author || author.id === us || !/^\//m.test(body))
        return false;
    return (reactions.eyes ?? 0) === 0 || Date.parse(now) - Date.parse(createdAt) >= EYES_MS_MAX;
}
function earliestFirst(left, right) {
    return Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id;
}
async function heard(venue, comment) {
    const issue = await venue.forge.issue(comment.issue);
    if (issue.ok)
        return converse(venue, { kind: "created", comment, isPullRequest: issue.value.isPullRequest });
    return issue.problem.code === "not-found" ? IGNORED : { ...IGNORED, problem: issue.problem };
}
function summed(handled, rest, now) {
    const open = handled.filter((one) => one.handled.problem !== null);
    const [first] = [...open.map(({ comment }) => comment), ...rest].sort(earliestFirst);
    return { handled, left: open.length + rest.length, next: first?.createdAt ?? now, problem: open[0]?.handled.problem ?? null };
}


/***/ })

};
