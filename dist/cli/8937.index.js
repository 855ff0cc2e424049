export const id = 8937;
export const ids = [8937];
export const modules = {

/***/ 9194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ reasonToWait),
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   fY: () => (/* binding */ readyQueue),
/* harmony export */   is: () => (/* binding */ waitsFor)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1004);
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);


const RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/**
 * Ready is a pending task of a milestone that is planned or in progress, whose required milestones are all completed, and
 * whose own dependencies are completed or cancelled. Order: the milestone's priority, milestones in progress before planned
 * ones, the longest chain of work behind the task, then ids and the order in the file.
 */
function readyQueue(workspace, only) {
    const candidates = only ? [only] : [...workspace.milestones.values()];
    const open = candidates.filter((milestone) => isOpen(milestone) && waitsFor(workspace, milestone).length === 0);
    return open.sort(byUrgency).flatMap((milestone) => readyTasks(milestone).map((task) => ({ milestone, task })));
}
function isOpen(milestone) {
    return milestone.status === "planned" || milestone.status === "in_progress";
}
/** Required milestones that are not completed, missing ones included. */
function waitsFor(workspace, milestone) {
    return milestone.dependencies.requires.filter((id) => {
        const required = workspace.milestones.get(id);
        return !required || !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isMilestoneDone */ .JC)(required.status);
    });
}
function byUrgency(left, right) {
    return RANK[left.priority] - RANK[right.priority] || begunFirst(left) - begunFirst(right) || (left.id < right.id ? -1 : 1);
}
function begunFirst(milestone) {
    return milestone.status === "in_progress" ? 0 : 1;
}
/** The ready tasks of one milestone, whatever the milestone itself waits for. */
function readyTasks(milestone) {
    const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
    const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
    if (ready.length < 2)
        return ready;
    const behind = workBehind(milestone);
    return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}
/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone) {
    const dependants = new Map(milestone.tasks.map((task) => [task.id, []]));
    for (const task of milestone.tasks)
        for (const id of task.dependencies)
            dependants.get(id)?.push(task.id);
    const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(dependants, (id) => hours.get(id) ?? 1).lengths;
}
/** Why a pending task is not ready, as one sentence; null where it is. */
function reasonToWait(workspace, milestone, task) {
    const milestones = waitsFor(workspace, milestone);
    if (milestones.length > 0)
        return `milestone ${milestone.id} waits for ${milestones.join(", ")}`;
    if (!isOpen(milestone))
        return `milestone ${milestone.id} is ${milestone.status}`;
    const tasks = new Map(milestone.tasks.map((other) => [other.id, other.status]));
    const open = task.dependencies.filter((id) => tasks.get(id) !== "completed" && tasks.get(id) !== "cancelled");
    return open.length > 0 ? `${task.id} waits for ${open.join(", ")}` : null;
}


/***/ }),

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ branchNamesOf),
/* harmony export */   IF: () => (/* binding */ idNamedBy),
/* harmony export */   gN: () => (/* binding */ workBranch),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
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

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resolveAgent)
/* harmony export */ });
/* unused harmony export parseBudget */
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);
// How a coding agent is run: its program and arguments, what it may see, and how much it may cost.




/**
 * The documented non-interactive modes. Claude Code: `claude -p` takes the prompt from standard input where no argument is
 * one, `acceptEdits` lets it change files of its folder, other tools as its own settings say; `--max-turns` and
 * `--max-budget-usd` cap a run. Codex: `codex exec` asks for nothing, its sandbox lets it write in its folder, `-` stands
 * for a prompt from standard input; it documents no cap. Neither preset ever switches permissions off.
 */
const PRESETS = {
    claude: {
        argv: ["claude", "-p", "--output-format", "text", "--permission-mode", "acceptEdits"],
        caps: { turns: "--max-turns", dollars: "--max-budget-usd" },
        last: [],
        env: ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"],
        silent: true,
    },
    codex: { argv: ["codex", "exec", "--sandbox", "workspace-write"], caps: {}, last: ["-"], env: ["CODEX_API_KEY"], silent: false },
};
const UNSET = { command: null, env: [], prompt: null, timeout: null, home: "private", budget: null };
/**
 * The agent of this name: the command of the configuration as a shell line, else a preset. Problem: `invalid-value` for a
 * name that means none, a budget that cannot be read, and a path that leads out of the data folder. Warning:
 * `value-ignored` for a budget that the command cannot be told.
 */
function resolveAgent(name, agents) {
    const settings = (Object.hasOwn(agents, name) ? agents[name] : undefined) ?? UNSET;
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    const program = settings.command !== null ? ownCommand(name, settings) : preset ? presetCommand(name, { preset, settings }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(unknownAgent(name, agents));
    if (!program.ok)
        return program;
    const prompt = promptSource(name, settings.prompt);
    if (!prompt.ok)
        return prompt;
    const env = settings.env.length > 0 ? settings.env : (preset?.env ?? []);
    const timeoutMs = settings.timeout === null ? null : (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(settings.timeout);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...program.value, env, home: settings.home, timeoutMs, prompt: prompt.value });
}
/** The user's own words, permissions and caps included; a shell reads them, as it reads a task's `run`. */
function ownCommand(name, { command, budget }) {
    const line = (command ?? "").trim();
    if (line === "" || line.includes("\0"))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "command", "is not a command line."));
    const warnings = budget === null ? [] : [ignoredBudget(name, "a command of your own is run as it stands", "Write the limit into the command.")];
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ argv: ["/bin/sh", "-c", line], line, silent: false, warnings });
}
function presetCommand(name, { preset, settings }) {
    const budget = settings.budget === null ? null : parseBudget(settings.budget);
    if (settings.budget !== null && budget === null) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "budget", `cannot be ${JSON.stringify(settings.budget)}.`, 'Write "20 turns", "5 USD" or "$5".'));
    }
    const flag = budget && preset.caps[budget.unit];
    const argv = [...preset.argv, ...(budget && flag ? [flag, budget.amount] : []), ...preset.last];
    const warnings = budget && !flag ? [ignoredBudget(name, `${name} has no option that caps ${budget.unit}`, `Limit its time with coding_agents.${name}.timeout.`)] : [];
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ argv, line: argv.join(" "), silent: preset.silent, warnings });
}
/** `20 turns`, `5 USD`, `$0.50`; null for anything else, nothing at all included. */
function parseBudget(text) {
    const turns = /^([1-9]\d{0,4}) turns?$/.exec(text)?.[1];
    if (turns !== undefined)
        return { unit: "turns", amount: turns };
    const dollars = /^(?:\$ ?(?<sign>\d{1,5}(?:\.\d{1,2})?)|(?<word>\d{1,5}(?:\.\d{1,2})?) ?USD)$/.exec(text)?.groups;
    const amount = Number(dollars?.["sign"] ?? dollars?.["word"] ?? 0);
    return amount > 0 ? { unit: "dollars", amount: String(amount) } : null;
}
/** One word that ends like a file of prose is a path; everything else is the template itself. */
function promptSource(name, prompt) {
    if (prompt === null || prompt.trim() === "")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const word = prompt.trim().replace(/^\.\//, "");
    if (!/^[^\s{}]+\.(?:md|txt)$/.test(word))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: "text", text: prompt });
    const steps = word.split("/");
    if (word.includes("\\") || steps.some((step) => step === "" || step === "." || step === "..")) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "prompt", `cannot be ${JSON.stringify(word)}.`, "Name a file below the data folder, such as templates/prompt.md."));
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: "path", path: word });
}
function unknownAgent(name, agents) {
    const names = [...new Set([...Object.keys(agents), ...Object.keys(PRESETS)])];
    const [near] = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names.filter((one) => one !== name));
    const meant = near === undefined ? "" : `Did you mean ${near}? `;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `There is no coding agent ${JSON.stringify(name)}.`, { hint: `${meant}claude and codex are known; any other needs coding_agents.NAME.command in the configuration.` });
}
function invalid(name, key, message, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `coding_agents.${name}.${key} ${message}`, { hint });
}
function ignoredBudget(name, why, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `coding_agents.${name}.budget is not kept: ${why}.`, { hint });
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   XY: () => (/* binding */ verifyLines),
/* harmony export */   gx: () => (/* binding */ doneBy)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1004);
/* harmony import */ var _coding_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(280);


const WAYS = ["run", "agent", "uses"];
function doneBy(task) {
    const given = WAYS.filter((way) => task[way] !== undefined);
    const [way] = given;
    if (way === undefined)
        return { kind: "people" };
    if (given.length > 1)
        return unclear(`It has ${given.join(" and ")}; a task is done in one way.`);
    const value = (task[way] ?? "").trim();
    if (value === "")
        return unclear(`Its ${way} is empty.`);
    if (value.includes("\0"))
        return unclear(`Its ${way} holds a NUL character, which no command can.`);
    if (way === "run")
        return { kind: "run", line: value };
    return way === "agent" ? { kind: "agent", name: value } : workflow(value);
}
function workflow(uses) {
    const name = /^workflow +([A-Za-z0-9][\w.-]*)$/.exec(uses)?.[1];
    return name === undefined ? unclear("Its uses is not `workflow NAME`, which is all that it can be.") : { kind: "workflow", name };
}
function unclear(reason) {
    return { kind: "unclear", reason };
}
/**
 * Every command line of the repository's own that the open tasks of a milestone run, in the order of the tasks, each once: what
 * people accept before it first runs. A task's variables stand before its lines, for they too change what a line does.
 */
function commandsOf(milestone, config) {
    const open = milestone.tasks.filter(({ status }) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isTaskOver */ .Od)(status));
    return [...new Set(open.flatMap((task) => linesOf(task, config).map((line) => `${variablesOf(task)}${line}`)))];
}
function linesOf(task, config) {
    const how = doneBy(task);
    if (how.kind === "run")
        return [how.line, ...verifyLines(task)];
    if (how.kind !== "agent")
        return [];
    const agent = (0,_coding_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAgent */ .c)(how.name, config.coding_agents);
    return agent.ok ? [agent.value.line, ...verifyLines(task)] : verifyLines(task);
}
/** The commands that prove a task, without empty ones. */
function verifyLines({ verify }) {
    return verify.map((line) => line.trim()).filter((line) => line !== "");
}
function variablesOf({ env = {} }) {
    return Object.entries(env).map(([name, value]) => `${name}=${JSON.stringify(String(value))} `).join("");
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ progressLines),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8164);
/* harmony import */ var _base_bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1667);
/* harmony import */ var _base_encode_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5569);
/* harmony import */ var _base_encode_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4797);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
// A running session in plain lines: the block that a terminal redraws, and one line for each change.






const BAR_CELLS = 20;
/** A block higher than the screen cannot be redrawn. */
const SEATS_SHOWN_MAX = 12;
const BLOCKERS_SHOWN_MAX = 3;
/** No line is wider than `width` columns, 8 at least, or holds what a terminal would obey. */
function progressLines(view, width) {
    const { milestone, seats, blockers, counts, total } = view;
    const share = total === 0 ? 0 : (100 * counts.completed) / total;
    return [
        `${(0,_base_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M)(share, BAR_CELLS)} ${(0,_base_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .wholePercent */ .p)(share)} %  ${milestone.id}: ${milestone.title}`,
        `${countsText((status) => counts[status], total)} · ${timeText(view)}`,
        ...seatLines(seats.slice(0, SEATS_SHOWN_MAX)),
        ...(seats.length > SEATS_SHOWN_MAX ? [`and ${seats.length - SEATS_SHOWN_MAX} more agents`] : []),
        ...upTo(blockers.map((blocker) => `Blocked: ${blocker}`), BLOCKERS_SHOWN_MAX),
    ].map((line) => fitted(line, width));
}
/** Cells of tables are what is cut to a width. */
function fitted(line, width) {
    return (0,_base_encode_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeTerminal */ .zK)([(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([line], [])], { colour: false, width }).trimEnd();
}
function seatLines(seats) {
    const cells = seats.map(({ name, state, task, title, forMs }) => [name, task === null ? (0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(state) : (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(forMs), task === null ? "" : `${task} ${title}`]);
    const [names, times] = [Math.max(...cells.map(([name]) => name.length)), Math.max(...cells.map(([, time]) => time.length))];
    return cells.map(([name, time, doing]) => `  ${name.padEnd(names)}  ${time.padEnd(times)}  ${doing}`);
}
/** "5 of 12 done, 1 failed, 2 waiting": what there is none of is left out. */
function countsText(countOf, total) {
    const others = OTHERS.map(([word, ...statuses]) => [statuses.reduce((sum, status) => sum + countOf(status), 0), word]);
    return [`${countOf("completed")} of ${total} done`, ...others.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []))].join(", ");
}
const OTHERS = [["failed", "failed", "timed_out"], ["unverified", "unverified"], ["waiting", "waiting"], ["skipped", "skipped"], ["cancelled", "cancelled"]];
function timeText({ elapsedMs, leftMs }) {
    return leftMs === null ? (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(elapsedMs) : `${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(elapsedMs)}, about ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(leftMs)} left`;
}
/** The first ones, and how many more there are. */
function upTo(items, most) {
    return items.length <= most ? [...items] : [...items.slice(0, most), `and ${items.length - most} more`];
}
/** One line in words of what an event of a running session says; null where it says nothing to people. */
function changeLine({ event_type, details }) {
    const said = TELLERS[event_type]?.({ ...details, task: textOf(details["task_id"]) });
    return said === undefined ? null : (0,_base_encode_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(said);
}
const TELLERS = {
    task_started: ({ task, ...details }) => `${task} started on ${textOf(details["seat"])}${Number(details["attempt"]) > 1 ? `, attempt ${Number(details["attempt"])}` : ""}`,
    task_completed: ({ task, ...details }) => `${task} completed${timeOf(details["ms"])}`,
    task_status_changed: ({ task, ...details }) => `${task} ${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(textOf(details["new_status"]))}${timeOf(details["ms"])}${reasonOf(details["reason"])}`,
    conflict_detected: ({ task, ...details }) => `${task} collides with ${listOf(details["with"]) || "somebody else"} in ${listOf(details["files"])}`,
    blocker_detected: (details) => `${details["warning"] === true ? "Warning" : "Blocked"}${reasonOf(details["reason"])}`,
    session_ended: (details) => `Session ${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(textOf(details["status"]))}, ${Number(details["steps_completed"])} of ${Number(details["steps_total"])} tasks completed${reasonOf(details["reason"])}`,
};
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function listOf(value) {
    return Array.isArray(value) ? value.join(", ") : "";
}
function timeOf(ms) {
    return typeof ms === "number" ? ` after ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms)}` : "";
}
function reasonOf(reason) {
    return typeof reason === "string" && reason !== "" ? `: ${reason}` : "";
}


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ progressBlock),
/* harmony export */   C_: () => (/* binding */ milestoneView),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* unused harmony export timelineText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6297);
// One milestone as people read it: its state, its tasks, and what to do next.



function milestoneView(milestone) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(`${milestone.id}: ${milestone.title}`),
        ...(milestone.description === "" ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(milestone.description.trim())]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(facts(milestone)),
        progressBlock(milestone),
        ...taskBlocks(milestone),
        ...listBlocks("Blocked", milestone.blockers.map((blocker) => (blocker.task_id === null ? blocker.reason : `${blocker.task_id}: ${blocker.reason}`))),
        ...listBlocks("Success criteria", milestone.success_criteria),
        ...listBlocks("Risks", milestone.risks.map(riskText)),
        ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .s)(milestone),
    ];
}
function progressBlock({ progress: { percentage, tasks_completed, tasks_total } }) {
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${tasks_completed} of ${tasks_total} tasks`, percentage);
}
function facts(milestone) {
    const { timeline, dependencies } = milestone;
    const rows = [
        ["status", words(milestone.status)],
        ["priority", milestone.priority],
        ["category", milestone.category],
        ["timeline", timelineText(timeline.estimated_start, timeline.estimated_end)],
        ["estimate", timeline.estimated_hours === null ? null : hoursText(timeline.estimated_hours, timeline.buffer_percentage)],
        ["waits for", dependencies.requires.join(", ") || null],
        ["enables", dependencies.enables.join(", ") || null],
        ["completed", milestone.completed_at],
    ];
    return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}
/** "in progress" of `in_progress`. */
function words(status) {
    return status.replaceAll("_", " ");
}
function timelineText(start, end) {
    if (start === null && end === null)
        return null;
    return `${start ?? "?"} to ${end ?? "?"}`;
}
function hoursText(hours, buffer) {
    return `${hours} h${buffer === null ? "" : ` + ${buffer} % buffer`}`;
}
function taskBlocks(milestone) {
    if (milestone.tasks.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No tasks yet.")];
    const ready = new Set((0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone));
    const rows = milestone.tasks.map((task) => [task.id, task.title, stateText(task, { ready: ready.has(task) }), task.dependencies.join(", "), task.assigned_to ?? ""]);
    const assigned = milestone.tasks.some((task) => task.assigned_to !== null);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "title", "status", "waits for", ...(assigned ? ["who"] : [])], assigned ? rows : rows.map((row) => row.slice(0, -1)))];
}
function stateText(task, { ready }) {
    return task.status === "pending" && ready ? "ready" : words(task.status);
}
function listBlocks(title, items) {
    return items.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(title), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)];
}
function riskText(risk) {
    const { description, impact, mitigation } = risk;
    return [String(description ?? "?"), typeof impact === "string" && `(${impact})`, typeof mitigation === "string" && `- ${mitigation}`].filter(Boolean).join(" ");
}


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);
// The command that most likely comes next, to copy.


function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}


/***/ })

};
