export const id = 6883;
export const ids = [6883];
export const modules = {

/***/ 77223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SYSTEM_FILES),
/* harmony export */   e: () => (/* binding */ ATTRIBUTES_PATH)
/* harmony export */ });
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90878);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92089);
// The texts that `init` puts into the data folder.


/** One `key: value` a line, so that sed can edit it and a line can be appended. */
const CONFIG = `# Settings of this repository's milestones. \`milestone config show\` explains every key.
version: ${_base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}
auto_scale: true  # the backend follows the number of milestones
default_workflow: standard  # kiro: every new milestone has the phases design, spec and execute
features:
  multi_agent_coordination: true  # tasks that do not wait for each other run side by side
  kiro_workflow: true  # phases and their approvals, for the milestones that ask for them
  session_management: true  # an interrupted execution can be resumed
  auto_optimization: false
`;
const IGNORE = `# What can be made again, or belongs to one machine only.
/data/
/logs/
/sessions/agents/
/sessions/*.journal
/cache/
/backups/
.tmp-*
.lock
`;
/** Where this is missing, git merges by lines whatever does not touch the same ones. */
const ATTRIBUTES_PATH = ".gitattributes";
const ATTRIBUTES = `# Merged by what they mean, never by lines: where both sides changed one of these, git says so and leaves it as
# it was on this side until \`milestone git resolve\` has merged it.
/active/*.yaml -merge
/active/*.yml -merge
/completed/*.yaml -merge
/completed/*.yml -merge
/events/*.jsonl -merge
/sessions/*.yaml -merge
`;
const README = `# Milestones

The milestones of this repository, planned and worked through with \`milestone\`; \`milestone help\` says how.

- \`active/\`: one YAML file for each milestone. Edit it by hand if you like; \`milestone data validate\` checks it.
- \`completed/\`: archived milestones
- \`events/\`: what happened to each milestone, one line an event
- \`templates/\`: plans to start from
- \`config/milestone-config.yaml\`: settings
`;
const TEMPLATES = `# Templates

\`NAME.yaml\` in this folder is used by \`milestone plan "TITLE" --template NAME\`. A template has the fields of a milestone;
what it waits for is named by number or title:

\`\`\`yaml
success_criteria:
  - The release notes are published
tasks:
  - title: Write the release notes
    estimated_hours: 2
  - title: Publish the release
    estimated_hours: 1
    dependencies: [1]
\`\`\`

\`feature\`, \`bugfix\` and \`api\` are there without a file; a file of the same name replaces one of them.
`;
/** By path, relative to the data folder. */
const SYSTEM_FILES = new Map([
    [_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, CONFIG],
    [".gitignore", IGNORE],
    [ATTRIBUTES_PATH, ATTRIBUTES],
    ["README.md", README],
    ["active/.gitkeep", ""],
    ["completed/.gitkeep", ""],
    ["events/.gitkeep", ""],
    ["templates/README.md", TEMPLATES],
]);


/***/ }),

/***/ 27134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ healthOf),
  b: () => (/* binding */ isError)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/size.js
var size = __webpack_require__(97189);
// EXTERNAL MODULE: ./lib/core/base/version.js
var version = __webpack_require__(90878);
// EXTERNAL MODULE: ./lib/core/model/shipped/data-folder.js
var data_folder = __webpack_require__(77223);
;// CONCATENATED MODULE: ./lib/core/rules/pinned.js
// Actions of others in workflows: whether what is run can be changed by whoever owns it, without anybody here noticing.

/** Of GitHub itself, who runs the workflow anyway; and this program, at a release. */
const TRUSTED = /^(?:actions|github)\/|\/enhanced-milestone-system@v\d+\.\d+\.\d+$/;
/** A file of this repository, a commit in full, an image by its digest. */
const FIXED = /^\.{1,2}\/|@(?:[0-9a-f]{40}|[0-9a-f]{64})$|^docker:\/\/.+@sha256:[0-9a-f]{64}$/;
/** More names than these make nobody wiser. */
const NAMED_MAX = 5;
/** A warning for each file that names such actions by a branch or a tag. */
function unpinned(workflows) {
    return workflows.flatMap(({ path, uses }) => {
        const loose = [...new Set(uses)].filter((one) => !TRUSTED.test(one) && !FIXED.test(one));
        if (loose.length === 0)
            return [];
        const names = loose.slice(0, NAMED_MAX).join(", ") + (loose.length > NAMED_MAX ? ` and ${loose.length - NAMED_MAX} more` : "");
        return [(0,problem/* problem */.CC)("unpinned-action", `${path} runs ${names}, which ${loose.length === 1 ? "its owner" : "their owners"} can change at any time.`, { at: { path }, hint: hintFor(loose[0] ?? "") })];
    });
}
function hintFor(action) {
    const [name = "", version = ""] = action.replace(/^docker:\/\//, "").split("@");
    if (action.startsWith("docker://"))
        return `Name the image by its digest: docker://${name.replace(/:[^/]*$/, "")}@sha256:DIGEST.`;
    const [owner = "", repository = ""] = name.split("/");
    return `Write the full commit in place of the name: uses: ${name}@COMMIT # ${version || "VERSION"}. \`git ls-remote https://github.com/${owner}/${repository} ${version || "HEAD"}\` shows it.`;
}

// EXTERNAL MODULE: ./lib/core/rules/scale/backend.js
var backend = __webpack_require__(79135);
;// CONCATENATED MODULE: ./lib/core/rules/health.js
// Health: what must be so for the work to go well, checked against what was found on the machine and in the files.






/** The installation needs this much, and whoever has less soon has none. */
const FREE_BYTES_MIN = 500 * 1024 * 1024;
/** Older Nodes were never promised. */
const NODE_MAJOR_MIN = 16;
const NODE_MAJOR_ADVISED = 18;
/** `--end-of-options` is understood everywhere from here on. */
const GIT_MIN = [2, 30];
/** Every check in the order people read them: what the machine needs, what is on it, what the files say. */
function healthOf({ machine, audit, workspace, references, workflows = [], verdict, merges, letters }) {
    const found = [
        nodeCheck(machine), gitCheck(machine), diskCheck(machine), repositoryCheck(machine), dataCheck(machine, workspace),
        filesCheck(audit), referencesCheck(workspace, references), ...mergesCheck(merges, workspace), litterCheck(machine), lockCheck(machine), workflowsCheck(workflows), ...(verdict ? [scaleCheck(workspace, verdict)] : []), ...(letters ? [lettersCheck(letters)] : []), platformCheck(machine),
    ];
    const checks = found.map(({ check }) => check);
    const worst = ["error", "warning"].find((status) => checks.some((check) => check.status === status));
    const problems = [...found].sort((a, b) => RANK[a.check.status] - RANK[b.check.status]).flatMap((one) => one.problems);
    return { status: worst === "error" ? "unhealthy" : worst === "warning" ? "degraded" : "healthy", checks, problems };
}
const RANK = { error: 0, warning: 1, ok: 2 };
function fine(name, message) {
    return { check: { name, status: "ok", message }, problems: [] };
}
/** A check that is its own problem. */
function trouble(name, { status, message, hint, code = "prerequisite-missing", at }) {
    return { check: { name, status, message, hint }, problems: [(0,problem/* problem */.CC)(code, message, { hint, at })] };
}
function nodeCheck({ node }) {
    const major = Number(node.split(".")[0]);
    const refused = (0,version/* refuseNode */.R)(node);
    const hint = "Install the current Node from nodejs.org.";
    if (major < NODE_MAJOR_MIN)
        return trouble("node", { status: "error", message: `Node ${node} is too old; ${NODE_MAJOR_MIN} is the oldest that passes.`, hint });
    if (major < NODE_MAJOR_ADVISED)
        return trouble("node", { status: "warning", message: `Node ${node}: ${NODE_MAJOR_ADVISED}+ recommended. ${refused ?? ""}`, hint });
    return refused === undefined ? fine("node", `Node ${node}`) : trouble("node", { status: "warning", message: `${refused}.`, hint });
}
function gitCheck({ git }) {
    const hint = `Install git ${GIT_MIN.join(".")} or newer from git-scm.com.`;
    if (git === null)
        return trouble("git", { status: "error", message: "git is not installed, or not on the PATH.", hint });
    const [major = 0, minor = 0] = git.split(".").map(Number);
    const old = major < GIT_MIN[0] || (major === GIT_MIN[0] && minor < GIT_MIN[1]);
    return old ? trouble("git", { status: "error", message: `git ${git} is too old.`, hint }) : fine("git", `git ${git}`);
}
function diskCheck({ free_bytes }) {
    if (free_bytes === null)
        return fine("disk", "The free space is not known.");
    const free = `${(0,size/* formatSize */.Xq)(free_bytes)} free`;
    if (free_bytes >= FREE_BYTES_MIN)
        return fine("disk", free);
    return trouble("disk", { status: "error", message: `Only ${free}; at least ${(0,size/* formatSize */.Xq)(FREE_BYTES_MIN)} are needed.`, hint: "Free some space.", code: "disk-full" });
}
function repositoryCheck({ repository }) {
    if (repository !== null)
        return fine("repository", repository);
    return trouble("repository", { status: "warning", message: "This is no git repository: files are written, nothing is committed.", hint: "Run `git init`.", code: "not-committed" });
}
function dataCheck({ writable }, { root, exists, paths }) {
    const at = { path: root };
    if (!writable)
        return trouble("data", { status: "error", message: `${root} cannot be written.`, hint: "Check who owns it, and its permissions.", code: "not-writable", at });
    if (!exists)
        return trouble("data", { status: "warning", message: "No milestone data found.", hint: "Run `milestone init`.", code: "no-milestone-data", at });
    return fine("data", `${count(paths.size, "milestone")} in ${root}`);
}
function filesCheck({ problems, files }) {
    const broken = problems.filter(isError);
    const hint = "Run `milestone data validate`; `milestone data fix-format --dry-run` shows what can be mended.";
    if (problems.length === 0)
        return fine("files", `${count(files, "file")}, all readable`);
    const message = broken.length > 0 ? `${count(broken.length, "problem")} in ${count(files, "file")}` : `${count(problems.length, "oddity", "oddities")} in ${count(files, "file")}`;
    return { check: { name: "files", status: broken.length > 0 ? "error" : "warning", message, hint }, problems: [...broken, ...problems.filter((one) => !isError(one))] };
}
function referencesCheck(workspace, found) {
    const wrong = found.filter(isError);
    if (found.length === 0)
        return fine("references", `${count(workspace.milestones.size, "milestone")} without contradictions`);
    const message = wrong.length > 0 ? count(wrong.length, "wrong reference") : count(found.length, "contradiction");
    const check = { name: "references", status: wrong.length > 0 ? "error" : "warning", message, hint: "Run `milestone data validate`." };
    return { check, problems: [...wrong, ...found.filter((one) => !isError(one))] };
}
/** A hint rather than a warning: nothing is wrong until two branches meet. */
function mergesCheck(merges, { root }) {
    if (merges === undefined)
        return [];
    const by = merges === "meaning" ? "git asks, and `milestone git resolve` answers" : `git merges by lines what does not touch the same ones; \`milestone init --upgrade\` adds ${root}/${data_folder/* ATTRIBUTES_PATH */.e}, which makes it ask`;
    return [fine("merges", by)];
}
function litterCheck({ litter }) {
    if (litter.length === 0)
        return fine("litter", "none");
    const hint = "Delete them when nothing runs; they are never read.";
    const problems = litter.map((path) => (0,problem/* problem */.CC)("litter", `${path} is a left-over.`, { at: { path }, hint }));
    return { check: { name: "litter", status: "warning", message: `${count(litter.length, "left-over")}: ${some(litter)}`, hint }, problems };
}
/** A lock that somebody holds is no trouble. */
function lockCheck({ locks }) {
    const stale = locks.filter((lock) => lock.stale);
    if (locks.length === 0)
        return fine("locks", "none");
    if (stale.length === 0)
        return fine("locks", `held: ${some(locks.map(({ path, holder }) => `${path} by ${holder}`))}`);
    const hint = "Delete a lock when its holder is gone for good.";
    const problems = stale.map(({ path, holder }) => (0,problem/* problem */.CC)("litter", `${path} is a stale lock of ${holder}.`, { at: { path }, hint }));
    return { check: { name: "locks", status: "warning", message: `stale: ${some(stale.map(({ path, holder }) => `${path} of ${holder}`))}`, hint }, problems };
}
function workflowsCheck(workflows) {
    const problems = unpinned(workflows);
    if (problems.length === 0)
        return fine("workflows", workflows.length === 0 ? "none" : `${count(workflows.length, "workflow")}, whose actions are pinned`);
    const message = `actions of others that are not pinned: ${some(problems.flatMap(({ at }) => at?.path ?? []))}`;
    return { check: { name: "workflows", status: "warning", message, hint: problems[0]?.hint ?? "" }, problems };
}
/** A switch that is due is no trouble: everything is answered as before until then. */
function scaleCheck({ config, database }, verdict) {
    const message = `answered from: ${(0,backend/* backendOf */.E)(config, database)}`;
    if (verdict.kind === "stays")
        return fine("scale", message);
    return { check: { name: "scale", status: "ok", message: `${message}; ${verdict.target} is due`, hint: "Run `milestone scale recalc`." }, problems: [] };
}
/** Somebody was to be told, and was not. */
function lettersCheck(letters) {
    const dead = letters.filter(({ nextAt }) => nextAt === null);
    const waiting = letters.length - dead.length;
    if (dead.length === 0)
        return fine("notifications", waiting === 0 ? "nothing waits" : `${count(waiting, "notice")} on the way`);
    const hint = "Run `milestone notify log`, then `milestone notify test`; `milestone notify reset` forgets them.";
    const problems = dead.map(({ channel, notice: { title }, failure }) => (0,problem/* problem */.CC)("not-notified", `${channel}: ${title} did not arrive: ${failure ?? "unknown"}`, { hint }));
    return { check: { name: "notifications", status: "warning", message: `given up: ${count(dead.length, "notice")} (${some([...new Set(dead.map(({ channel }) => channel))])})`, hint }, problems };
}
/** Everything else works there. */
function platformCheck({ platform }) {
    return fine("platform", platform.startsWith("win32") ? `${platform}; tasks are not contained here, run them on Linux or macOS` : platform);
}
/** Whether a problem fails a check, rather than only being worth a look. */
function isError({ code }) {
    return (0,problem/* exitCodeOf */.FO)(code) !== 0;
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 5;
function some(names) {
    return `${names.slice(0, NAMES_SHOWN_MAX).join(", ")}${names.length > NAMES_SHOWN_MAX ? ` and ${names.length - NAMES_SHOWN_MAX} more` : ""}`;
}


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21097);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);
// What milestones say of each other and of their own tasks: what names nothing, leads back to itself, or contradicts itself.





/**
 * Looks through a whole workspace. Errors (they fail a check): `dependency-cycle`, `dependency-not-found` for a task's
 * dependency, `invariant-broken` for a task id that stands twice, `merge-conflict` for what a merge left to people.
 * Warnings: `dangling-reference`, `contradicting-status`, `duplicate-id`, `unknown-assignee`. A milestone that cannot be read counts as there. Order: by milestone.
 */
function checkReferences(workspace) {
    const cycle = milestoneCycle(workspace);
    return [
        ...(cycle ? [cycle] : []),
        ...twins(workspace),
        ...[...workspace.milestones.values()].flatMap((milestone) => [
            ...selfDependency(workspace, milestone), ...dangling(workspace, milestone), ...doubleTasks(workspace, milestone),
            ...openConflicts(workspace, milestone), ...taskDependencies(workspace, milestone), ...contradictions(workspace, milestone), ...orderContradictions(workspace, milestone),
        ]),
        ...assignees(workspace),
    ];
}
function at(workspace, id) {
    return { path: `${workspace.root}/${workspace.paths.get(id) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .activePath */ .iW)(id)}` };
}
function isThere(workspace, id) {
    return workspace.milestones.has(id) || workspace.paths.has(id) || workspace.broken.has(id);
}
/** Self-dependencies are reported by themselves, so that they hide no longer cycle. */
function milestoneCycle(workspace) {
    const edges = [...workspace.milestones.values()].map(({ id, dependencies }) => [id, dependencies.requires.filter((other) => other !== id)]);
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(new Map(edges));
    return cycle && cycleProblem(`Milestones wait for each other: ${cycle.join(" → ")}.`, at(workspace, cycle[0] ?? ""));
}
function cycleProblem(message, place) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-cycle", message, { at: place, hint: "Take one of these dependencies away." });
}
function selfDependency(workspace, { id, dependencies }) {
    return dependencies.requires.includes(id) ? [cycleProblem(`Milestone ${id} requires itself.`, at(workspace, id))] : [];
}
/** Ids that a file system without upper and lower case takes for one. */
function twins(workspace) {
    const alike = Map.groupBy(workspace.paths.keys(), (id) => id.toLowerCase());
    return [...alike.values()].filter((ids) => ids.length > 1).map((ids) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-id", `The ids ${ids.join(" and ")} differ by upper and lower case alone.`, {
        at: at(workspace, ids[1] ?? ""),
        hint: "Rename one: some file systems take these files for one.",
    }));
}
/** What a merge could not decide stays on record in the milestone until somebody gives the field a value. */
function openConflicts(workspace, milestone) {
    const { conflicts } = milestone;
    return !Array.isArray(conflicts) ? [] : conflicts.filter(_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv).map((record) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("merge-conflict", `Milestone ${milestone.id}: both sides of a merge changed ${String(record["at"])}.`, {
        at: at(workspace, milestone.id),
        hint: `Give it a value with \`milestone update ${milestone.id}\`, or take the entry out of conflicts.`,
    }));
}
function dangling(workspace, { id, dependencies }) {
    return ["requires", "enables"].flatMap((kind) => dependencies[kind].filter((other) => !isThere(workspace, other)).map((other) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dangling-reference", `Milestone ${id} ${kind} ${other}, which is not there.`, {
        at: at(workspace, id),
        hint: `Plan ${other}, or take it out of dependencies.${kind}.`,
    })));
}
function doubleTasks(workspace, { id, tasks }) {
    const twice = [...Map.groupBy(tasks, (task) => task.id)].filter(([, same]) => same.length > 1);
    return twice.map(([task, same]) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${id} has ${same.length} tasks with the id ${task}.`, { at: at(workspace, id), hint: "Give each task an id of its own." }));
}
function taskDependencies(workspace, { id, tasks }) {
    const known = new Set(tasks.map((task) => task.id));
    const missing = tasks.flatMap((task) => task.dependencies.filter((other) => !known.has(other)).map((other) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `Task ${task.id} of ${id} waits for ${other}, which the milestone does not have.`, {
        at: at(workspace, id),
        hint: "Name a task of the same milestone, or take the dependency away.",
    })));
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(new Map(tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [...missing, cycleProblem(`Tasks of ${id} wait for each other: ${cycle.join(" → ")}.`, at(workspace, id))] : missing;
}
/** A status that the milestone's own tasks, or its folder, contradict. */
function contradictions(workspace, { id, status, tasks }) {
    const say = (message, hint) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-status", message, { at: at(workspace, id), hint });
    const open = tasks.filter((task) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isTaskOver */ .Od)(task.status)).map((task) => task.id);
    const folder = (workspace.paths.get(id) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .activePath */ .iW)(id)).split("/")[0];
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isMilestoneDone */ .JC)(status) && open.length > 0)
        return [say(`Milestone ${id} is ${status}, but open: ${open.join(", ")}.`, `Complete or cancel them, or run \`milestone reopen ${id}\`.`)];
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isMilestoneDone */ .JC)(status) && folder === "active")
        return [say(`Milestone ${id} is ${status} and still lies in active/.`, `Run \`milestone archive ${id}\`.`)];
    if (folder === "completed" && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isMilestoneDone */ .JC)(status) && status !== "cancelled")
        return [say(`Milestone ${id} lies in completed/, but is ${status}.`, "Set its status, or move the file to active/.")];
    const all = tasks.length > 0 && tasks.every((task) => task.status === "completed");
    if (all && (status === "planned" || status === "in_progress"))
        return [say(`All tasks of ${id} are completed, but it is ${status}.`, `Run \`milestone update ${id} --status completed\`.`)];
    return [];
}
/** A milestone that is ahead of what it requires. */
function orderContradictions(workspace, { id, status, dependencies }) {
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isMilestoneDone */ .JC)(status) && status !== "in_progress")
        return [];
    return dependencies.requires.flatMap((other) => {
        const required = workspace.milestones.get(other);
        if (!required || (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isMilestoneDone */ .JC)(required.status))
            return [];
        if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isMilestoneDone */ .JC)(status) && required.status !== "planned")
            return [];
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-status", `Milestone ${id} is ${status}, but requires ${other}, which is ${required.status}.`, {
            at: at(workspace, id),
            hint: "Check which of the two is out of date.",
        });
    });
}
/** As GitHub allows them: at most 39 letters, digits and single hyphens; `@org/team` and e-mail addresses name somebody too. */
const LOGIN = /^@?[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\/[\w.-]+)?$/i;
const MAIL = /^[^\s@]+@[^\s@]+$/;
/** Names that tasks are assigned to and that nobody can be found by; each is reported once. */
function assignees(workspace) {
    const mapped = new Set(Object.keys(workspace.config.approval_workflow.roles).map(plainRole));
    const unknown = new Map();
    for (const { id, tasks } of workspace.milestones.values()) {
        for (const { assigned_to, id: task } of tasks) {
            if (assigned_to === null || LOGIN.test(assigned_to) || MAIL.test(assigned_to) || mapped.has(plainRole(assigned_to)))
                continue;
            unknown.set(assigned_to, [...(unknown.get(assigned_to) ?? []), `${id} ${task}`]);
        }
    }
    return [...unknown].map(([name, tasks]) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-assignee", `${JSON.stringify(name)} is no GitHub login (${tasks[0]}${tasks.length > 1 ? ` and ${tasks.length - 1} more` : ""}).`, {
        hint: "Assign a login, or map the name under approval_workflow.roles.",
    }));
}
function plainRole(name) {
    return name.toLowerCase().replaceAll(/[\s_]+/g, "-");
}


/***/ }),

/***/ 79135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ backendOf),
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
function backendOf({ backend_override }, { backend }) {
    return backend_override ?? backend ?? "file";
}
/** Where PostgreSQL is, as somebody wrote it (perhaps `env:NAME`); null where nobody has. */
function serverOf({ database }, { postgresql }) {
    return database.url ?? postgresql.url;
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsView)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
// Problems and oddities as a list, by file and place.


/** Longer lists are read by programs. */
const SHOWN_MAX = 200;
/** Grouped by file in the order given; those without a place last. */
function findingsView(problems) {
    const files = Map.groupBy(problems.slice(0, SHOWN_MAX), ({ at }) => at?.path ?? "");
    const groups = [...files].sort(([a], [b]) => Number(a === "") - Number(b === ""));
    const more = problems.length > SHOWN_MAX ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${problems.length - SHOWN_MAX} more; --json lists all.`)] : [];
    return [...groups.flatMap(([path, found]) => [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(path === "" ? "Elsewhere" : path), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(found.map(findingText))]), ...more];
}
/** `path:line:column: what is wrong [code]`, and the next step. */
function findingText({ code, message, hint, at }) {
    const place = at?.line === undefined ? "" : `${(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}: `;
    return `${place}${message} [${code}]${hint === undefined ? "" : ` ${hint}`}`;
}


/***/ })

};
