export const id = 2818;
export const ids = [2818];
export const modules = {

/***/ 82818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/model/shipped/data-folder.js
var data_folder = __webpack_require__(77223);
// EXTERNAL MODULE: ./lib/core/base/version.js
var version = __webpack_require__(90878);
;// CONCATENATED MODULE: ./lib/core/model/shipped/workflows.js
// The workflows that `init --github` puts into a repository, and that this repository runs itself.

/** Paths from the top of the repository rather than from the data folder. */
const WORKFLOW_PATHS = {
    check: ":/.github/workflows/milestone-check.yml",
    commands: ":/.github/workflows/milestone-commands.yml",
    execute: ":/.github/workflows/milestone-execute.yml",
    maintenance: ":/.github/workflows/milestone-maintenance.yml",
};
/** Text by path. */
function workflowFiles(place) {
    return new Map([
        [WORKFLOW_PATHS.check, checkWorkflow(place)],
        [WORKFLOW_PATHS.commands, commandsWorkflow(place)],
        [WORKFLOW_PATHS.execute, executeWorkflow(place)],
        [WORKFLOW_PATHS.maintenance, maintenanceWorkflow(place)],
    ]);
}
/** A release never changes, so its exact version may stand for a commit; everybody else's code is pinned to one. */
const RELEASED = `your-org/enhanced-milestone-system@v${version/* VERSION */.x}`;
/** A tag can be moved, a commit cannot. */
const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
/** Where the data folder is looked for without being told. */
const USUAL_ROOT = ".milestones";
/** Checks the data folder wherever it changes. It reads only, and keeps no token. */
function checkWorkflow(place) {
    const paths = JSON.stringify([`${place.root}/**`]);
    return `# Checks the milestones of this repository whenever they change.
name: milestone check

on:
  push:
    paths: ${paths}
  pull_request:
    paths: ${paths}

permissions: {}

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
${checkout([])}${step(place, { mode: "check" })}`;
}
function commandsWorkflow(place) {
    return `# Does what comments ask for: lines that start with /milestone or /ms, and boxes that are ticked in its own comments.
# If you change commands.prefixes in the settings, change the words in the condition too; if you change the names of work
# branches, change them below.
name: milestone commands

on:
  issue_comment:
    types: [created, edited]
  pull_request_review:
    types: [submitted, dismissed]
  push:
    branches: ["milestone/**"]

permissions: {}

jobs:
  command:
    # Chatter and bots start no runner; a bot of commands.allowed_bots is answered by the next sweep. Who may do what is
    # decided by the Action, not here.
    if: >-
      github.event.sender.type != 'Bot' &&
      (github.event.action == 'created' && (contains(github.event.comment.body, '/milestone') || contains(github.event.comment.body, '/ms')) ||
      github.event.action == 'edited' && contains(github.event.comment.body, '<!-- milestone:sticky '))
    # One at a time for each issue. Of several that wait, GitHub keeps the last only: the second step finds what the others
    # were to do. A ticked box is nowhere else than in its event, so its run waits for nobody and nobody takes its place.
    concurrency:
      group: milestone-commands-\${{ github.repository }}-\${{ github.event.action == 'created' && github.event.issue.number || format('run-{0}', github.run_id) }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # milestones and work branches
      issues: write # replies and reactions
      pull-requests: write # the same on pull requests
      actions: write # starts milestone-execute.yml
      checks: write # shows which phases people have let pass
    steps:
${place.action === "own" ? checkout([]) : ""}${step(place, { mode: "command" })}${again(place, "!cancelled()", { mode: "sweep" })}
${gatesJob(place)}`;
}
/** Reviews count as approvals, and a new head of a work branch gets its checks. */
function gatesJob(place) {
    return `  gates:
    # Work branches of this repository alone; what a fork proposes is none of it.
    if: >-
      !github.event.comment &&
      (!github.event.pull_request || github.event.pull_request.head.repo.id == github.event.repository.id)
    # The last of several that wait sees all that the others would have seen.
    concurrency:
      group: milestone-gates-\${{ github.repository }}-\${{ github.event.pull_request.number || github.event.ref }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # approvals are files
      issues: write # keeps the status comment true
      pull-requests: write # reads reviews, answers them
      checks: write # shows which phases people have let pass
    steps:
${place.action === "own" ? checkout(["ref: ${{ github.event.repository.default_branch }}"]) : ""}${step(place, { mode: "command" })}`;
}
/** What an execution is told; `request`, `actor`, `issue` and `resume` reach the Action with the event. */
const ORDER = `on:
  workflow_dispatch:
    inputs:
      milestone:
        description: The milestone to work on
        required: true
        type: string
      sha:
        description: The commit to start from; the newest of this branch without it
        type: string
      request:
        description: The id of the request; filled in by the comment
        type: string
      actor:
        description: Who asked; filled in by the comment
        type: string
      issue:
        description: The issue to report to; filled in by the comment
        type: string
      agents:
        description: How many tasks run at once
        type: string
      coordination:
        description: parallel, sequential, simple or hierarchical
        type: string
      resume:
        description: Go on with the saved session
        type: boolean
        default: false
      dry-run:
        description: Say what would be done
        type: boolean
        default: false
`;
/** The code of the Action is never that of the commit to work on: in its own repository, the two are checked out apart. */
function executeWorkflow(place) {
    const own = place.action === "own";
    const work = checkout(["ref: ${{ inputs.sha || github.sha }}", "fetch-depth: 0", ...(own ? ["path: work"] : [])]);
    const inputs = {
        mode: "execute",
        milestone: "${{ inputs.milestone }}",
        agents: "${{ inputs.agents }}",
        coordination: "${{ inputs.coordination }}",
        "dry-run": "${{ inputs.dry-run }}",
        ...(own && { "working-directory": "work" }),
    };
    return `# Works through a milestone. Started by hand, or by /milestone execute in a comment.
name: milestone execute
run-name: milestone execute \${{ inputs.milestone }} \${{ inputs.request }}

${ORDER}
permissions: {}

jobs:
  execute:
    # One run for each milestone. A run that waits does all that is ready by then, so it stands for those whose place it took;
    # a dry run takes nobody's place.
    concurrency:
      group: milestone-execute-\${{ github.repository }}-\${{ inputs.milestone }}\${{ inputs.dry-run && format('-{0}', github.run_id) || '' }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 350
    permissions:
      contents: write # the record and the work branch
      issues: write # keeps the comment true
      pull-requests: write # opens the pull request
      actions: write # tasks that are workflows
      checks: write # shows which phases people have let pass; auto_merge waits for checks
      statuses: read # and for these
    steps:
${own ? checkout([]) : ""}${work}${step(place, inputs)}`;
}
function maintenanceWorkflow(place) {
    return `# Looks after the rest: missed comments, stale sessions, merged branches, the size of it all.
name: milestone maintenance

on:
  schedule:
    - cron: "23 * * * *"
  workflow_dispatch:
    inputs:
      dry-run:
        description: Say what would be done
        type: boolean
        default: false

permissions: {}

jobs:
  maintain:
    # Every run looks at everything, so one that is pushed out by a later one is not missed.
    concurrency:
      group: milestone-maintenance-\${{ github.repository }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write # milestones, and branches that are merged
      issues: write # replies to missed comments
      pull-requests: write # the same on pull requests
      actions: write # starts milestone-execute.yml
      checks: write # shows which phases people have let pass
    steps:
${place.action === "own" ? checkout([]) : ""}${step(place, { mode: "maintain", "dry-run": "${{ inputs.dry-run || false }}" })}`;
}
/** `more` are further inputs, each a line. */
function checkout(more) {
    const inputs = ["persist-credentials: false", ...more].map((line) => `          ${line}\n`);
    return `      - uses: ${CHECKOUT}\n        with:\n${inputs.join("")}`;
}
function step({ root, action }, inputs) {
    const note = action === "released" ? '      # Write the owner of the copy that you use in place of "your-org".\n' : "";
    return `${note}      - uses: ${action === "released" ? RELEASED : "./"}\n${body(root, inputs)}`;
}
/** A step more of the same Action, on a condition. */
function again({ root, action }, condition, inputs) {
    return `      - uses: ${action === "released" ? RELEASED : "./"}\n        if: \${{ ${condition} }}\n${body(root, inputs)}`;
}
function body(root, inputs) {
    const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
    const elsewhere = root === USUAL_ROOT ? "" : `        env:\n          MILESTONE_DATA_PATH: ${JSON.stringify(root)}\n`;
    return `        with:\n${lines.join("")}${elsewhere}`;
}

// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/health.js + 1 modules
var health = __webpack_require__(27134);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/views/system-info.js
var system_info = __webpack_require__(45383);
;// CONCATENATED MODULE: ./lib/core/commands/system/init.js
// init: the data folder of a repository, with its settings, and on request the workflows that serve it on GitHub.










const args = {
    github: (0,verb/* flag */.Jt)("Add the workflows that serve the milestones on GitHub: check, commands, execute, maintenance."),
    upgrade: (0,verb/* flag */.Jt)("Add what an installation of an earlier version lacks, and change nothing else."),
    preserve_database: (0,verb/* flag */.Jt)("Accepted for old scripts: milestones and databases are never touched."),
};
const init = (0,verb/* defineCommand */.NB)({
    name: "init",
    summary: "Make the data folder with its settings.",
    permission: "write",
    args,
    scope: () => "none",
    needs: (values) => [{ kind: "machine" }, { kind: "present", paths: pathsFor(values) }],
    examples: [
        { line: "milestone init --upgrade", why: "after an upgrade, to add what is missing" },
        { line: "milestone init --upgrade --github", why: "to add the workflows for GitHub" },
    ],
    decide(workspace, values, { facts: { machine, present } }) {
        if (!machine || !present)
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("unexpected", "init was not told what is there."));
        const missing = missingOn(machine, workspace);
        if (missing)
            return (0,result/* failed */.g)(missing);
        const free = values.upgrade ? upgradable(workspace) : untouched(workspace, present);
        if (!free.ok)
            return free;
        if (values.github && /^(?:\/|\.\.|[A-Za-z]:)/.test(workspace.root))
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `A workflow cannot reach ${workspace.root}, which lies outside the repository.`, { hint: "Leave --github out." }));
        return (0,result.ok)({ events: [], files: filesFor(values, { root: workspace.root, present }) });
    },
    answer(after, values, { context: { facts: { present } } }) {
        const { root } = after;
        const created = present ? filesFor(values, { root, present }).map(({ path }) => shown(path, root)) : [];
        const made = created.length === 0 ? [(0,base_reply/* text */.Qq)("Nothing is missing.")] : [(0,base_reply/* text */.Qq)("Created:"), (0,base_reply/* list */.p_)(created)];
        const next = after.paths.size === 0 ? [(0,base_reply/* command */.G5)('milestone plan "TITLE"', "to plan the first milestone")] : [];
        const reply = [...made, ...(0,system_info/* systemInfoView */.T)((0,system_info/* systemInfo */.c)(after)), ...next];
        return { data: { path: root, created }, reply, subject: values.upgrade ? "add what the data folder lacks" : "make the data folder" };
    },
});
/** Node, git and free space, as `doctor` judges them. */
const NEEDED = new Set(["node", "git", "disk"]);
function missingOn(machine, workspace) {
    const { checks } = (0,health/* healthOf */.W)({ machine, workspace, audit: { problems: [], files: 0 }, references: [] });
    const failing = checks.filter(({ name, status }) => status === "error" && NEEDED.has(name));
    const [first] = failing;
    return first ? (0,problem/* problem */.CC)("prerequisite-missing", failing.map(({ message }) => message).join(" "), { hint: first.hint }) : null;
}
/** Nothing that is there is overwritten, whoever it belongs to. */
function untouched({ exists, root, paths }, { entries, files }) {
    if (entries.length === 0)
        return (0,result.ok)(undefined);
    if (!exists)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("already-exists", `${root} is used by something else (it holds ${named(entries)}). Nothing was touched.`, { hint: "Choose another folder with --data-path DIR." }));
    const milestones = paths.size === 0 ? [] : [paths.size === 1 ? "1 milestone" : `${paths.size} milestones`];
    const settings = files.includes(config/* CONFIG_PATH */.tF) ? [config/* CONFIG_PATH */.tF] : [];
    const there = [...milestones, ...settings].join(" and ") || named(entries);
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("already-exists", `${root} holds ${there} already. Nothing was changed.`, { hint: "Use `milestone init --upgrade` to add what is missing." }));
}
function upgradable(workspace) {
    return workspace.exists ? (0,result.ok)(undefined) : (0,result/* failed */.g)((0,find/* noData */._h)(workspace));
}
/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 5;
function named(entries) {
    const more = entries.length > NAMES_SHOWN_MAX ? ` and ${entries.length - NAMES_SHOWN_MAX} more` : "";
    return `${entries.slice(0, NAMES_SHOWN_MAX).join(", ")}${more}`;
}
function pathsFor({ github }) {
    return [...data_folder/* SYSTEM_FILES */.C.keys(), ...(github ? Object.values(WORKFLOW_PATHS) : [])];
}
/** What is not there yet; an upgrade leaves the folders of milestones alone altogether. */
function filesFor({ github, upgrade }, { root, present }) {
    const wanted = pathsFor({ github }).filter((path) => !present.files.includes(path) && !(upgrade && /^(?:active|completed)\//.test(path)));
    const texts = new Map([...data_folder/* SYSTEM_FILES */.C, ...workflowFiles({ root, action: "released" })]);
    return wanted.map((path) => ({ path, text: texts.get(path) ?? "" }));
}
function shown(path, root) {
    return path.startsWith(":/") ? path.slice(2) : `${root}/${path}`;
}


/***/ }),

/***/ 45383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ systemInfoView),
/* harmony export */   c: () => (/* binding */ systemInfo)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90878);
/* harmony import */ var _rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79135);
// The five lines that say what is installed and what is switched on.



/** Features that are told, with the names that people know. */
const FEATURES = [
    ["multi_agent_coordination", "multi-agent"],
    ["kiro_workflow", "kiro-workflow"],
    ["session_management", "session-management"],
];
function systemInfo({ exists, config, database }) {
    const { backend_override, auto_scale, features } = config;
    const auto_scaling = !auto_scale ? "disabled" : backend_override === null ? "enabled" : "paused by override";
    return {
        name: "Enhanced Milestone System",
        version: _base_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        backend: (0,_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .backendOf */ .E)(config, database),
        auto_scaling,
        scale_detection: auto_scale ? "active" : "inactive",
        features: FEATURES.flatMap(([key, name]) => (features[key] ? [name] : [])),
        status: exists ? "Ready for milestone creation" : "No milestone data found; run milestone init",
    };
}
/** Exactly five lines, in the form that scripts know. */
function systemInfoView(info) {
    const lines = [
        `${info.name} v${info.version}`,
        `Backend: ${info.backend} (auto-scaling ${info.auto_scaling})`,
        `Scale Detection: ${info.scale_detection}`,
        `Features: ${info.features.join(", ") || "none"}`,
        `Status: ${info.status}`,
    ];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(lines.join("\n"), "yaml")];
}


/***/ })

};
