export const id = 9057;
export const ids = [9057];
export const modules = {

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/rules/health.js + 1 modules
var rules_health = __webpack_require__(7134);
// EXTERNAL MODULE: ./lib/core/rules/references.js
var references = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(7685);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/findings.js
var findings = __webpack_require__(4677);
;// CONCATENATED MODULE: ./lib/core/views/health.js
// The health of a repository's milestones as a reply.


const MARKS = { ok: "ok", warning: "!", error: "✗" };
function healthView({ status, checks, problems }, depth) {
    const troubled = checks.filter((check) => check.status !== "ok");
    const headline = (0,reply/* heading */.R_)(`Health: ${status}`);
    const hints = troubled.flatMap(({ name, hint }) => (hint === undefined ? [] : [`${name}: ${hint}`]));
    if (depth === "summary")
        return [headline, (0,reply/* text */.Qq)(`${checks.length - troubled.length} of ${checks.length} checks are ok.`), ...(hints.length > 0 ? [(0,reply/* list */.p_)(troubled.map(({ name, message }) => `${name}: ${message}`))] : [])];
    const rows = checks.map((check) => [MARKS[check.status], check.name, check.message]);
    const next = hints.length > 0 ? [(0,reply/* heading */.R_)("What to do"), (0,reply/* list */.p_)(hints)] : [];
    return [headline, (0,reply/* table */.tp)(["", "check", "found"], rows), ...next, ...(depth === "verbose" ? (0,findings/* findingsView */._)(problems) : [])];
}

;// CONCATENATED MODULE: ./lib/core/queries/system/doctor.js
// doctor: whether the machine has what is needed, and whether the data are sound.






/** What lies in a folder that is not ours is another tool's business. */
const NOTHING = { problems: [], files: 0 };
const doctor = (0,verb/* defineQuery */.Ec)({
    name: "doctor",
    summary: "Check the machine, the files, left-overs, locks and workflows.",
    permission: "read",
    args: {
        summary: (0,verb/* flag */.Jt)("Only what is not in order, on one small page."),
        verbose: (0,verb/* flag */.Jt)("Every problem with its place."),
    },
    examples: [
        { line: "milestone doctor", why: "something is odd" },
        { line: "milestone doctor --summary", why: "only what is not in order" },
    ],
    needs: () => [{ kind: "machine" }, { kind: "audit" }, { kind: "workflows" }],
    answer(workspace, { summary, verbose }, { facts: { machine, audit, workflows = [] } }) {
        if (!machine || !audit)
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("unexpected", "doctor was not told about the machine."));
        const health = (0,rules_health/* healthOf */.W)({ workspace, workflows, references: (0,references/* checkReferences */.$)(workspace), ...(workspace.exists ? { machine, audit } : { machine: { ...machine, litter: [] }, audit: NOTHING }) });
        const reply = healthView(health, verbose ? "verbose" : summary ? "summary" : "checks");
        if (health.status !== "unhealthy")
            return (0,result.ok)({ data: health, reply });
        const wrong = health.checks.filter(({ status }) => status === "error").map(({ name }) => name);
        return (0,result.ok)({ data: health, reply, problem: (0,problem/* problem */.CC)("check-failed", `Not in order: ${wrong.join(", ")}.`, { hint: "Run `milestone doctor --verbose` for every problem with its place." }) });
    },
});


/***/ }),

/***/ 7134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ healthOf),
  b: () => (/* binding */ isError)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/size.js
var size = __webpack_require__(7189);
// EXTERNAL MODULE: ./lib/core/base/version.js
var version = __webpack_require__(878);
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
function healthOf({ machine, audit, workspace, references, workflows = [] }) {
    const found = [
        nodeCheck(machine), gitCheck(machine), diskCheck(machine), repositoryCheck(machine), dataCheck(machine, workspace),
        filesCheck(audit), referencesCheck(workspace, references), litterCheck(machine), lockCheck(machine), workflowsCheck(workflows), platformCheck(machine),
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

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
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
