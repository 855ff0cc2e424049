export const id = 680;
export const ids = [680];
export const modules = {

/***/ 2680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(166);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var base_problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/size.js
var size = __webpack_require__(7189);
;// CONCATENATED MODULE: ./lib/core/rules/health.js
// Health: what must be so for the work to go well, checked against what was found on the machine and in the files.



/** The installation needs this much, and whoever has less soon has none. */
const FREE_BYTES_MIN = (/* unused pure expression or super */ null && (500 * 1024 * 1024));
/** Older Nodes were never promised. */
const NODE_MAJOR_MIN = 16;
const NODE_MAJOR_ADVISED = 18;
/** `--end-of-options` is understood everywhere from here on. */
const GIT_MIN = (/* unused pure expression or super */ null && ([2, 30]));
/** Every check in the order people read them: what the machine needs, what is on it, what the files say. */
function healthOf({ machine, audit, workspace, references }) {
    const found = [
        nodeCheck(machine), gitCheck(machine), diskCheck(machine), repositoryCheck(machine), dataCheck(machine, workspace),
        filesCheck(audit), referencesCheck(workspace, references), litterCheck(machine), lockCheck(machine), platformCheck(machine),
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
    return { check: { name, status, message, hint }, problems: [problem(code, message, { hint, at })] };
}
function nodeCheck({ node }) {
    const major = Number(node.split(".")[0]);
    const refused = refuseNode(node);
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
    const free = `${formatSize(free_bytes)} free`;
    if (free_bytes >= FREE_BYTES_MIN)
        return fine("disk", free);
    return trouble("disk", { status: "error", message: `Only ${free}; at least ${formatSize(FREE_BYTES_MIN)} are needed.`, hint: "Free some space.", code: "disk-full" });
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
    const problems = litter.map((path) => problem("litter", `${path} is a left-over.`, { at: { path }, hint }));
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
    const problems = stale.map(({ path, holder }) => problem("litter", `${path} is a stale lock of ${holder}.`, { at: { path }, hint }));
    return { check: { name: "locks", status: "warning", message: `stale: ${some(stale.map(({ path, holder }) => `${path} of ${holder}`))}`, hint }, problems };
}
/** Everything else works there. */
function platformCheck({ platform }) {
    return fine("platform", platform.startsWith("win32") ? `${platform}; tasks are not contained here, run them on Linux or macOS` : platform);
}
/** Whether a problem fails a check, rather than only being worth a look. */
function isError({ code }) {
    return (0,base_problem/* exitCodeOf */.FO)(code) !== 0;
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 5;
function some(names) {
    return `${names.slice(0, NAMES_SHOWN_MAX).join(", ")}${names.length > NAMES_SHOWN_MAX ? ` and ${names.length - NAMES_SHOWN_MAX} more` : ""}`;
}

// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(2089);
;// CONCATENATED MODULE: ./lib/core/model/config/sources.js



/** Strongest first. */
const SOURCES = ["flag", "environment", "file", "git", "global", "default"];
function sourceOf(reading, key) {
    return reading.settings.get(key)?.[0]?.source ?? "default";
}
/** Values that do not fit, and files that cannot be read; everything else is a warning. */
function isConfigError({ code }) {
    return code !== "unknown-key" && code !== "duplicate-key" && code !== "placeholder" && code !== "secret-in-file" && code !== "glued-line";
}
const VERBOSE = { key: "debug.level", values: { "1": "verbose", true: "verbose", "0": "normal", false: "normal" } };
/** Variables and the keys they set. */
const ENVIRONMENT = {
    MILESTONE_AUTO_SCALE: { key: "auto_scale" },
    MILESTONE_MAX_BACKENDS: { key: "scale_thresholds.max_backends" },
    MILESTONE_DEBUG: VERBOSE,
    MILESTONE_VERBOSE: VERBOSE,
    DATABASE_TYPE: { key: "backend_override", values: { postgres: "postgresql", sqlite3: "sqlite" } },
    DATABASE_URL: { key: "database.url" },
    KIRO_POLICY_MODE: { key: "kiro_workflow.policy" },
    KIRO_ENFORCEMENT_LEVEL: { key: "kiro_workflow.enforcement" },
    KIRO_DESIGN_WEIGHT: { key: "kiro_workflow.phase_weights.design" },
    KIRO_SPEC_WEIGHT: { key: "kiro_workflow.phase_weights.spec" },
    KIRO_TASK_WEIGHT: { key: "kiro_workflow.phase_weights.task" },
    KIRO_EXECUTE_WEIGHT: { key: "kiro_workflow.phase_weights.execute" },
    KIRO_DESIGN_APPROVAL: { key: "kiro_workflow.phase_approval.design" },
    KIRO_SPEC_APPROVAL: { key: "kiro_workflow.phase_approval.spec" },
    KIRO_TASK_APPROVAL: { key: "kiro_workflow.phase_approval.task" },
    KIRO_EXECUTE_APPROVAL: { key: "kiro_workflow.phase_approval.execute" },
};
/** Names in git's configuration and the keys they set. */
const GIT = {
    "milestone.auto-branch": { key: "git_integration.auto_branch" },
    "milestone.commit-format": { key: "git_integration.commit_format" },
    "milestone.branch-prefix": { key: "git_integration.branch_prefix" },
};
/** Other spellings of keys in a file: names of earlier versions, and what one value means where a section of that name stands. */
const ALIASES = {
    multi_agent_coordination: { key: "features.multi_agent_coordination" },
    kiro_workflow: { key: "features.kiro_workflow" },
    session_management: { key: "features.session_management" },
    scale_override: { key: "backend_override", values: { database: "sqlite", postgres: "postgresql" } },
    project: { key: "project.name" },
    monitoring: { key: "monitoring_enabled" },
    enterprise: { key: "enterprise_mode" },
    cache: { key: "cache.enabled" },
    planner: { key: "planner.command" },
    git_integration: { key: "agents.git_integration" },
    "coordination.stall_after": { key: "coordination.stall_after.warn" },
    "coordination.task_limit": { key: "coordination.task_limit.warn" },
    "coordination.disk_limit": { key: "coordination.disk_limit.warn" },
};
/** The key that a name means, former names too. Problem: `key-not-found` with the nearest keys. */
function keyNamed(name) {
    const own = spotAt(name.split("."));
    if (own.kind === "key")
        return ok(own.key);
    const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
    const spot = alias && spotAt(alias.key.split("."));
    // A section's name means the section here, but for the features, which the guides switch by it.
    if (spot?.kind === "key" && (own.kind === "unknown" || spot.key.path[0] === "features"))
        return ok(spot.key);
    const near = nearestKeys(name);
    const hint = own.kind !== "unknown" ? `See \`milestone config show ${name} --effective\`.`
        : near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone config show --effective` for all keys.";
    return failed(problem("key-not-found", own.kind === "unknown" ? `There is no key ${name}.` : `${name} is a section of keys.`, { hint }));
}
/** A master that nobody set is on where one of its details is set and not false. */
const MASTERS = [
    { master: "monitoring_enabled", details: ["monitoring", "alerts"] },
    { master: "enterprise_mode", details: ["enterprise"] },
];
/** Keys of other tools and of the original's wider documents: accepted and kept without a word. */
const FOREIGN = [
    "integrations", "ui", "enterprise_features", "community_features", "workflow", "backend", "security", "storage", "hybrid_storage",
    "migration", "scale_detection", "quality_assurance", "analytics", "compliance", "project.organization",
    "coordination.max_concurrent_milestones", "coordination.approval_required", "coordination.cross_team_notifications",
];
/** Names whose values are credentials, wherever they stand. */
const CREDENTIAL = /(?:webhook|password|passwd|secret|token|api_?key)(?:_url)?$/i;
/** Addresses that are credentials themselves: with a password in them, or Slack's. */
const SECRET_ADDRESS = /:\/\/(?:[^/\s:@]*:[^/\s@]+@|hooks\.slack\.com\/)/i;
/** A credential's name in place of itself. */
const REFERENCE = /^(?:env:\w+|\$\{\{\s*(?:secrets|vars|env)\.\w+\s*\}\}|\$\{?\w+\}?)$/;
/** Whether a value is a credential itself: by the key's definition, by its name, or by the value's own form. */
function isCredential(name, value) {
    if (typeof value !== "string" || value === "")
        return false;
    return (hasSecretName(name) || (value.includes("://") && SECRET_ADDRESS.test(value))) && !REFERENCE.test(value);
}
function hasSecretName(name) {
    const spot = (0,config_config/* spotAt */.AH)(name.split("."));
    return spot.kind === "key" ? spot.key.secret === true : CREDENTIAL.test(name);
}
/** What may be shown of the value of a dotted key. */
function masked(name, value) {
    return isCredential(name, value) ? "***" : value;
}

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
;// CONCATENATED MODULE: ./lib/core/rules/authority.js
// Who may do what: one decision, and denial where nothing allows.


/** GitHub's roles from the least to the most; `none` is everybody else. */
const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"];
/** Whether an actor of this level may use a verb that asks for that one. Problem: `permission-denied`. */
function authorize(actor, has, { verb, needs }) {
    if (PERMISSIONS.indexOf(has) >= PERMISSIONS.indexOf(needs) && needs !== "none")
        return (0,result.ok)(undefined);
    return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("permission-denied", `${actor} has ${has} permission; ${verb} needs ${needs}.`, {
        hint: "Ask somebody who maintains the repository.",
    }));
}

// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(6387);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(6566);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(3303);
;// CONCATENATED MODULE: ./lib/core/model/workspace.js
/** The same workspace with one milestone put in place of its former self. */
function withMilestone(workspace, milestone, path = workspace.paths.get(milestone.id)) {
    return {
        ...workspace,
        milestones: new Map(workspace.milestones).set(milestone.id, milestone),
        paths: new Map(workspace.paths).set(milestone.id, path ?? activePath(milestone.id)),
    };
}
function activePath(id) {
    return `active/${id}.yaml`;
}
function completedPath(id) {
    return `completed/${id}.yaml`;
}

// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/engine/facts.js
// Gathering the facts that a verb asks for, each reader loaded only when it is needed.






/** Problems: those of the ports, and of the readers of what a person named. */
async function gather(needs, around) {
    let facts = {};
    for (const need of needs) {
        const gathered = await gatherOne(need, around);
        if (!gathered.ok)
            return gathered;
        facts = { ...facts, ...gathered.value };
    }
    return (0,result.ok)(facts);
}
async function gatherOne(need, around) {
    switch (need.kind) {
        case "history": return facts_history(need.milestone, around);
        case "plan-file": return planFile(need.path, around);
        case "template": return template(need.name, around);
        case "present": return present(need.paths, around);
        case "foreign": return foreign(need.path, around);
        case "repairs": return (0,result.ok)({ repairs: await repairs(around) });
        case "audit": return (0,result.ok)({ audit: await audit(around) });
        case "machine": return (0,result.ok)({ machine: await around.ports.surroundings.machine() });
        case "conflicts": return conflicts(around);
        case "config": return (0,result.ok)({ config: around.loaded.config });
        case "sessions": return sessions(around);
        case "leases": return leases(around);
        case "seats": return (0,result.ok)({ floors: await around.ports.seats.floors() });
    }
}
/** The newest commits are enough for a page of history. */
const COMMITS_MAX = 200;
async function facts_history(reference, { ports, snapshot, loaded }) {
    const milestone = (0,find/* findMilestone */.sR)(loaded.workspace, reference);
    if (!milestone.ok)
        return milestone;
    const { id } = milestone.value;
    const log = await eventLog(id, snapshot);
    const paths = [activePath(id), completedPath(id), loaded.workspace.paths.get(id) ?? activePath(id)];
    const commits = await ports.history.commits({ paths: [...new Set(paths)], limit: COMMITS_MAX });
    if (!commits.ok)
        return commits;
    return (0,result.ok)({ history: { ...log, commits: commits.value } });
}
/** Where earlier versions kept a milestone's log. */
function earlierLogs(id) {
    return [`state/events/${id}.jsonl`, `state/events/milestone-${id}.jsonl`, `logs/events/${id}.jsonl`];
}
async function eventLog(id, snapshot) {
    const { readEvents } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3109));
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, [...earlierLogs(id), (0,layout/* eventsPath */.JH)(id)]);
    const logs = [...texts].map(([path, text]) => (text.ok ? readEvents(text.value, (0,engine_texts/* shownPath */.p)(snapshot, path)) : { events: [], problems: [text.problem] }));
    return { events: logs.flatMap((log) => log.events), warnings: logs.flatMap((log) => log.problems) };
}
async function planFile(path, { ports }) {
    const bytes = await ports.surroundings.file(path);
    if (!bytes.ok)
        return bytes;
    const [{ decodeText }, { readPlan }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3313)), Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 5385))]);
    const text = decodeText(bytes.value, path);
    const plan = text.ok ? readPlan(text.value, path) : text;
    return plan.ok ? (0,result.ok)({ plan: plan.value }) : plan;
}
/** A template of the repository's own; the shipped ones are known to the verb. */
async function template(name, { snapshot, loaded }) {
    if (loaded.config.config.templates.use_defaults)
        return (0,result.ok)({});
    const names = await snapshot.list(layout/* FOLDERS */.Yk.templates);
    if (!names.ok)
        return names;
    const file = names.value.find((entry) => /^(.+)\.(?:ya?ml|md)$/.exec(entry)?.[1] === name);
    if (file === undefined)
        return (0,result.ok)({ templates: names.value });
    const path = `${layout/* FOLDERS */.Yk.templates}/${file}`;
    const text = (await (0,engine_texts/* readTexts */.Z)(snapshot, [path])).get(path);
    const { readPlan } = await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 5385));
    const plan = text?.ok ? readPlan(text.value, (0,engine_texts/* shownPath */.p)(snapshot, path)) : text;
    return plan && !plan.ok ? plan : (0,result.ok)({ templates: names.value, ...(plan && { template: plan.value }) });
}
async function present(paths, { snapshot }) {
    const entries = await snapshot.list("");
    if (!entries.ok)
        return entries;
    return (0,result.ok)({ present: { entries: entries.value, files: [...(await snapshot.read(paths)).keys()] } });
}
async function foreign(path, { ports }) {
    const folder = await ports.surroundings.folder(path);
    if (!folder.ok)
        return folder;
    const { foreignTree } = await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(936), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 9296));
    return (0,result.ok)({ foreign: foreignTree(folder.value) });
}
async function repairs({ snapshot, loaded }) {
    const { repairText } = await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(936), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 1074));
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, [...loaded.workspace.paths.values()]);
    return [...texts].flatMap(([path, text]) => (text.ok ? (repairText(path, text.value) ?? []) : []));
}
async function audit({ snapshot, loaded }) {
    const { auditTree, isAudited } = await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(343)]).then(__webpack_require__.bind(__webpack_require__, 9343));
    const leaves = (await leavesOf(snapshot, "")).filter(({ path }) => isAudited(path));
    const files = new Map(await snapshot.read(leaves.map(({ path }) => path)));
    for (const { path, empty } of leaves)
        if (empty && isNoFile(files.get(path)))
            files.delete(path);
    const found = auditTree(files, { root: snapshot.root, percentageOf: (milestone) => (0,progress/* progressOf */.jA)(milestone).percentage });
    return { ...found, problems: [...loaded.config.problems, ...found.problems] };
}
/** All files below a folder. What lists nothing is a file, or with `empty` perhaps a folder without anything in it. */
async function leavesOf(snapshot, folder) {
    const names = await snapshot.list(folder);
    if (!names.ok || names.value.length === 0)
        return folder === "" ? [] : [{ path: folder, empty: names.ok && !/\.(?:ya?ml|jsonl?)$/.test(folder) }];
    const below = await Promise.all(names.value.map((name) => leavesOf(snapshot, folder === "" ? name : `${folder}/${name}`)));
    return below.flat();
}
function isNoFile(bytes) {
    return bytes !== undefined && !bytes.ok && bytes.problem.code === "not-a-file";
}
async function conflicts({ ports, snapshot, loaded }) {
    const files = await ports.conflicts.list();
    if (!files.ok)
        return files;
    const { resolveConflicts } = await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(936), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 2787));
    return (0,result.ok)({ conflicts: resolveConflicts(files.value, { taken: loaded.workspace.paths.keys(), root: snapshot.root }) });
}
async function sessions({ ports, snapshot }) {
    const { sessionsOf } = await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 8411));
    const found = await sessionsOf(snapshot, ports);
    return found.ok ? (0,result.ok)({ sessions: found.value }) : found;
}
async function leases({ ports }) {
    const held = await ports.leases.list();
    return held.ok ? (0,result.ok)({ leases: held.value }) : held;
}

// EXTERNAL MODULE: ./lib/core/model/config/key.js
var config_key = __webpack_require__(5868);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/core/files/yaml/conflict.js
var conflict = __webpack_require__(6796);
// EXTERNAL MODULE: ./lib/core/files/yaml/faults.js
var faults = __webpack_require__(8451);
;// CONCATENATED MODULE: ./lib/core/files/config/entries.js
// A configuration text as its values in the order of the file, each with its place, whatever repeats or is broken.






/**
 * Keys may repeat and stand dotted. A part between two keys at the margin that is not YAML is left out and reported; the
 * others are read. Problems: glued-line, and those of parseYaml.
 */
function readEntries({ path, text }) {
    const original = text.replace(/^\uFEFF/, "");
    const once = readParts([original], ["parses"]);
    const read = once.bad.length === 0 ? once : readParts(partsOf(original), ["parses", "broken"]);
    const place = placer(original, { path, cuts: read.cuts });
    return {
        text: read.text,
        entries: read.good.flatMap((piece) => piece.entries),
        headers: Map.groupBy(read.good.flatMap((piece) => piece.headers), ({ name }) => name),
        problems: [...read.cuts.map((cut) => gluedLine(place(cut + 1))), ...read.bad.map((bad) => leftOut(bad, place))],
        whole: read.bad.length === 0,
        place,
    };
}
/** Each part as it stands, or taken apart where lines are glued; neighbours that cannot be read are one. */
function readParts(parts, states) {
    let text = "";
    const cuts = [];
    const good = [];
    const bad = [];
    for (const part of parts) {
        const start = text.length;
        const tries = states.map((state) => unglued(part, state));
        const read = tries.map((attempt) => ({ ...attempt, piece: readPiece(attempt.text, start) }));
        const best = read.find(({ piece }) => !("fault" in piece));
        text += best?.text ?? part;
        cuts.push(...(best?.cuts ?? []).map((cut) => start + cut));
        if (best && !("fault" in best.piece))
            good.push(best.piece);
        const fault = best ? undefined : read.map(({ piece }) => piece).find((piece) => "fault" in piece);
        if (!fault)
            continue;
        const before = bad.at(-1);
        if (before?.end === start)
            bad.splice(-1, 1, { ...before, end: text.length });
        else
            bad.push({ ...fault, start, end: text.length });
    }
    return { text, cuts, good, bad };
}
/** The text from each key at the margin to the next; what stands between conflict markers stays together. */
function partsOf(text) {
    const parts = [];
    let conflict = false;
    for (const line of text.split(/(?<=\n)/)) {
        const begins = !conflict && /^(?:[^\s#\]})-]|---)/.test(line);
        if (begins || parts.length === 0)
            parts.push(line);
        else
            parts.push((parts.pop() ?? "") + line);
        if (line.startsWith("<<<<<<<"))
            conflict = true;
        if (line.startsWith(">>>>>>>"))
            conflict = false;
    }
    return parts;
}
let names;
/** The longest name that begins a line in a configuration and ends this word. */
function nameEnding(word) {
    names ??= [...(0,config_config/* configKeys */.nK)().flatMap(({ key, path }) => [path[0] ?? key, key]), ...Object.keys(ALIASES)].sort((a, b) => b.length - a.length);
    return names.find((name) => word.endsWith(name));
}
/** The text with line ends put in where a line was appended to one without an end; `cuts` are their offsets in it. */
function unglued(text, state) {
    const cuts = [];
    let result = "";
    for (const line of text.split(/(?<=\n)/)) {
        let rest = line;
        for (let at = seamIn(rest, state); at > 0; at = seamIn(rest, state)) {
            cuts.push(result.length + at);
            result += `${rest.slice(0, at)}\n`;
            rest = rest.slice(at);
        }
        result += rest;
    }
    return { text: result, cuts };
}
/**
 * Where a known key begins right after other text, or -1. In a line that is not YAML this is certain; in a comment or a list item,
 * which swallow the key, it is believed of names that no ordinary word ends with.
 */
function seamIn(line, state) {
    const broken = state === "broken";
    const comment = line.search(/(?:^|\s)#/);
    const item = /^\s*- /.test(line);
    if (!broken && comment < 0 && !item)
        return -1;
    for (const { 0: match, index } of line.matchAll(/(?<![\w.])[\w.]+:(?=\s|$)/g)) {
        if (!broken && !item && index < comment)
            continue;
        const word = match.slice(0, -1);
        const name = nameEnding(word);
        const at = name ? index + word.length - name.length : 0;
        const before = line.slice(0, at);
        const last = before.at(-1) ?? " ";
        if (!name || /[\s#,{[]/.test(last))
            continue;
        if (broken && /^\s*(?:["']?[\w.-]+["']?:\s|- )/.test(before))
            return at;
        const swallowed = item || (comment >= 0 && comment < at);
        if (swallowed && /[A-Za-z0-9)\]"']/.test(last) && (/[_.]/.test(name) || line.slice(at).trim() === `${name}:`))
            return at;
    }
    return -1;
}
function gluedLine(at) {
    return (0,base_problem/* problem */.CC)("glued-line", "A line was appended to one that had no line end; the two are read as two lines.", {
        at,
        hint: "Put a line break here. `milestone config set` adds it by itself.",
    });
}
function leftOut({ fault, start, end }, place) {
    const from = place(start).line;
    const to = place(Math.max(start, end - 1)).line;
    const lines = from === to ? `Line ${from} is` : `Lines ${from} to ${to} are`;
    return (0,base_problem/* problem */.CC)(fault.code, `${fault.message} ${lines} left out; the rest holds.`, { hint: fault.hint, at: place(start + fault.offset) });
}
/** Places in the original text of offsets in the one with cuts. */
function placer(original, { path, cuts }) {
    const starts = [0];
    for (let end = original.indexOf("\n"); end >= 0; end = original.indexOf("\n", end + 1))
        starts.push(end + 1);
    return (offset) => {
        const at = offset - cuts.filter((cut) => cut < offset).length;
        let low = 0;
        for (let high = starts.length - 1; low < high;) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { path, line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    };
}
/** One part that is YAML by itself; `base` is added to every offset but the fault's. */
function readPiece(text, base) {
    const early = (0,faults/* loneReturn */.Fp)(text);
    if (early)
        return { fault: early };
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: faults/* DEPTH_MAX */.tZ + 1 });
        const fault = (0,faults/* faultIn */._8)(text, events) ?? rootFault(text, events);
        if (fault)
            return { fault };
        const walk = { text, base, events, index: 1, anchors: new Map(), entries: [], headers: [] };
        if (events[1]?.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            readNode(walk, { path: [], way: [], key: 0 });
        return walk;
    }
    catch (error) {
        const fault = (0,faults/* faultOf */.Kl)(error);
        return { fault: (0,conflict/* conflictBefore */.M)(text, fault.offset) ?? fault };
    }
}
/** A document is a mapping, or nothing. */
function rootFault(text, events) {
    const root = events[1];
    if (!root || root.type === js_yaml/* EVENT_ID */.hy.POP || root.type === js_yaml/* EVENT_ID */.hy.MAPPING)
        return undefined;
    if (root.type === js_yaml/* EVENT_ID */.hy.SCALAR && /^(?:~|null|)$/i.test(text.slice(root.valueStart, root.valueEnd)))
        return undefined;
    const offset = root.type === js_yaml/* EVENT_ID */.hy.SCALAR ? root.valueStart : 0;
    return { code: "invalid-value", message: "This is not a key with a value.", hint: "Write `key: value`, or a comment after #.", offset };
}
function readNode(walk, spot) {
    const event = walk.events[walk.index];
    if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return followed(walk, event, () => readNode(walk, spot));
    if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING)
        return readMapping(walk, spot);
    const value = entries_valueOf(walk, take(walk));
    if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= 0) {
        const span = spanOf(walk, event);
        walk.entries.push({ ...spot, value, start: span[0], span, spelling: walk.text.slice(event.valueStart, event.valueEnd) });
    }
    else
        walk.entries.push({ ...spot, value, start: event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? walk.base + event.start : spot.key });
}
/** A quoted scalar's own offsets leave its quotes out. */
function spanOf({ text, base }, { valueStart, valueEnd }) {
    const quote = text[valueStart - 1];
    const quoted = (quote === '"' || quote === "'") && text[valueEnd] === quote;
    return quoted ? [base + valueStart - 1, base + valueEnd + 1] : [base + valueStart, base + valueEnd];
}
function readMapping(walk, { path, way, key: header }) {
    note(walk);
    walk.index += 1;
    if (path.length > 0)
        walk.headers.push({ name: path.join("."), key: header });
    while (walk.events[walk.index]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
        const event = walk.events[walk.index];
        const name = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(walk.text, event) : "?";
        const key = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? spanOf(walk, event)[0] : header;
        take(walk);
        readNode(walk, name === "<<" ? { path, way, key } : { path: [...path, ...namesIn(name, path)], way: [...way, name], key });
    }
    walk.index += 1;
}
/** Names that people choose may hold dots. */
function namesIn(key, path) {
    const names = key.split(".");
    return (0,config_config/* spotAt */.AH)(path).kind === "names" || names.includes("") ? [key] : names;
}
/** The events of the next node, aliases written out. */
function take(walk) {
    const event = walk.events[walk.index];
    if (!event)
        return [];
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return followed(walk, event, () => take(walk));
    note(walk);
    walk.index += 1;
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return [{ ...event, anchorStart: -1, anchorEnd: -1 }];
    const inner = [];
    while (walk.events[walk.index]?.type !== js_yaml/* EVENT_ID */.hy.POP)
        inner.push(...take(walk));
    walk.index += 1;
    return [event, ...inner, { type: js_yaml/* EVENT_ID */.hy.POP }];
}
function note({ events, index, text, anchors }) {
    const event = events[index];
    if (event && "anchorStart" in event && event.anchorStart >= 0)
        anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
}
function followed(walk, alias, then) {
    const back = walk.index + 1;
    walk.index = walk.anchors.get(walk.text.slice(alias.anchorStart, alias.anchorEnd)) ?? back;
    const result = then();
    walk.index = back;
    return result;
}
const DOCUMENT = { type: js_yaml/* EVENT_ID */.hy.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
function entries_valueOf({ text }, events) {
    const [value = null] = (0,js_yaml/* constructFromEvents */.fw)([DOCUMENT, ...events, { type: js_yaml/* EVENT_ID */.hy.POP }], { source: text, json: true });
    return isPlain(value) ? value : null;
}
/** True by construction: the core schema makes nothing but plain data. */
function isPlain(value) {
    return value !== undefined;
}

;// CONCATENATED MODULE: ./lib/core/files/config/config.js
// All sources of the configuration as one: what holds, who said so, and what was odd about it.







/**
 * Flags beat the environment, that the repository's file, that git's configuration, that the person's own file, that the
 * defaults. Within a file the later of two values holds. What cannot be used is reported and leaves standing what else is said.
 */
function readConfig({ file, global, flags = {}, env = {}, git = {} }) {
    const own = file ? fileLayer(file, "file") : NOTHING;
    const others = global ? fileLayer(global, "global") : NOTHING;
    const layers = [namedLayer("flag", flags), namedLayer("environment", env), own, namedLayer("git", git), others];
    const settings = new Map();
    for (const setting of layers.flatMap((layer) => layer.settings)) {
        const key = setting.path.join(".");
        settings.set(key, [...(settings.get(key) ?? []), setting]);
    }
    const problems = [...layers.flatMap((layer) => layer.problems), ...checkThresholds(settings)];
    switchMasters(settings);
    const winners = [...settings.values()].flatMap((said) => said.slice(0, 1));
    return { config: (0,config_config/* configWith */.Hs)(winners), settings, others: own.others, problems };
}
const NOTHING = { settings: [], others: new Map(), problems: [] };
function fileLayer(text, source) {
    const read = readEntries(text);
    const settings = new Map();
    const others = new Map();
    const problems = [];
    const strangers = new Map();
    const known = [];
    for (const entry of read.entries) {
        const at = read.place(entry.start);
        const meant = meaningOf(entry);
        const name = "key" in meant ? meant.key.key : entry.path.join(".");
        if (source === "file" && isCredential(name, entry.value))
            problems.push(credentialIn(entry, at));
        if ("other" in meant)
            others.set(name, entry.value);
        if ("stranger" in meant && !strangers.has(meant.stranger))
            strangers.set(meant.stranger, entry);
        if ("problem" in meant)
            problems.push({ ...meant.problem, at: read.place(entry.key) });
        if (!("key" in meant))
            continue;
        const setting = settingOf(meant, { source, at });
        if (setting.ok)
            settings.set(meant.key.key, setting.value);
        else
            problems.push(setting.problem);
        known.push({ name, key: entry.key });
    }
    const all = [...read.problems, ...repeatsIn(read, Map.groupBy(known, (one) => one.name)), ...problems, ...unknownKeys(read, strangers)];
    return { settings: [...settings.values()], others, problems: all.sort(byPlace) };
}
function meaningOf({ path, value, spelling }) {
    const spot = (0,config_config/* spotAt */.AH)(path);
    const written = { value, ...(spelling !== undefined && { spelling }) };
    if (spot.kind === "key")
        return { key: spot.key, written };
    const name = path.join(".");
    if (spot.kind !== "unknown" && (value === null || (0,json/* isMapping */.pi)(value)))
        return {};
    const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
    const other = alias && (0,config_config/* spotAt */.AH)(alias.key.split("."));
    if (alias && other?.kind === "key")
        return { key: other.key, written: throughAlias(alias, written) };
    if (spot.kind !== "unknown")
        return { problem: (0,base_problem/* problem */.CC)("value-ignored", `${name} is a section, not a value.`, { hint: "Write its keys below it, indented." }) };
    if (spot.key)
        return { problem: (0,base_problem/* problem */.CC)("value-ignored", `${spot.key.key} takes one value, not keys below it.`, { hint: (0,config_key/* formOf */.QU)(spot.key) }) };
    if (FOREIGN.some((foreign) => name === foreign || name.startsWith(`${foreign}.`)))
        return { other: true };
    return { other: true, stranger: path.slice(0, spot.depth + 1).join(".") };
}
function throughAlias({ values = {} }, written) {
    const spelled = String(written.value);
    return Object.hasOwn(values, spelled) ? { value: values[spelled] ?? null } : written;
}
/** Near misses are looked for as long as somebody may read them. */
const HINTED_MAX = 50;
/** An unknown key is named once, however much stands below it. */
function unknownKeys({ place }, strangers) {
    return [...strangers].map(([stranger, { path, key }], index) => {
        const near = index < HINTED_MAX ? (0,config_config/* nearestKeys */.$X)(path.join(".")) : [];
        return unknownKey(stranger, { near, at: place(key) });
    });
}
function unknownKey(name, { near, at }) {
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Delete it, or keep it for a program of your own.";
    return (0,base_problem/* problem */.CC)("unknown-key", `${name} is not a known key; it is kept.`, { hint, at });
}
function credentialIn({ path }, at) {
    const name = path.join("_").toUpperCase().replace(/\W/g, "_");
    const hint = `Write env:${name} or \${{ secrets.${name} }} instead, keep the value there, and replace the one that was committed.`;
    return (0,base_problem/* problem */.CC)("secret-in-file", `${path.join(".")} holds a credential, and this file is committed.`, { at, hint });
}
/** Problems: those of readValue, and `value-ignored` for policy from elsewhere than the repository. */
function settingOf({ key, written }, origin) {
    const value = (0,config_key/* readValue */.wK)(key, written);
    const said = origin.name === undefined ? "" : `${origin.name}: `;
    if (!value.ok)
        return (0,result/* failed */.g)({ ...value.problem, message: said + value.problem.message, ...(origin.at && { at: origin.at }) });
    const strictest = key.policy && "strictest" in key.policy && (0,json/* sameJson */.Vk)(key.policy.strictest, value.value);
    if (key.policy && origin.source !== "file" && !strictest) {
        const hint = "Write it there; other sources may only make it stricter.";
        return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("value-ignored", `${said}${key.key} is set in the repository's milestone-config.yaml only.`, { hint, at: origin.at }));
    }
    return (0,result.ok)({ ...origin, path: key.path, value: value.value });
}
function namedLayer(source, values) {
    const names = source === "environment" ? ENVIRONMENT : source === "git" ? GIT : {};
    const settings = new Map();
    const problems = [];
    for (const name of source === "flag" ? Object.keys(values) : Object.keys(names)) {
        const alias = names[name] ?? { key: name };
        const spot = (0,config_config/* spotAt */.AH)(alias.key.split("."));
        const value = values[name];
        if (value === undefined || value === "")
            continue;
        if (spot.kind !== "key")
            problems.push(unknownKey(name, { near: (0,config_config/* nearestKeys */.$X)(name) }));
        else {
            const setting = settingOf({ key: spot.key, written: throughAlias(alias, { value }) }, { source, name });
            if (setting.ok)
                settings.set(spot.key.key, setting.value);
            else
                problems.push(setting.problem);
        }
    }
    return { settings: [...settings.values()], others: new Map(), problems };
}
/** Thresholds that contradict each other both give way to the defaults. */
function checkThresholds(settings) {
    const [low, high] = ["scale_thresholds.file_to_sqlite", "scale_thresholds.sqlite_to_postgresql"];
    const [lower, higher] = [settings.get(low)?.[0], settings.get(high)?.[0]];
    const { file_to_sqlite, sqlite_to_postgresql } = (0,config_config/* configWith */.Hs)([lower, higher].filter((setting) => setting !== undefined)).scale_thresholds;
    if (file_to_sqlite < sqlite_to_postgresql)
        return [];
    settings.delete(low);
    settings.delete(high);
    const message = `${high} (${sqlite_to_postgresql}) must be more than ${low} (${file_to_sqlite}); the defaults of both hold.`;
    return [(0,base_problem/* problem */.CC)("value-ignored", message, { hint: "Change one of them.", at: higher?.at ?? lower?.at })];
}
/** Explicitly no analytics means none; a master that nobody set is on where one of its details is. */
function switchMasters(settings) {
    const off = settings.get("features.advanced_analytics")?.[0];
    const analytics = settings.get("enterprise.advanced_analytics");
    if (off?.value === false && analytics)
        settings.set("enterprise.advanced_analytics", [{ ...off, path: ["enterprise", "advanced_analytics"] }, ...analytics]);
    for (const { master, details } of MASTERS) {
        if (settings.has(master))
            continue;
        const said = [...settings.values()].flatMap(([winner]) => (winner && details.includes(winner.path[0] ?? "") && winner.value !== false ? [winner] : []));
        const strongest = said.sort((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source))[0];
        if (strongest)
            settings.set(master, [{ ...strongest, path: [master], value: true }]);
    }
}
/** One warning for each section and each key that stands more than once, with the lines. */
function repeatsIn(read, keys) {
    return [...repeats(read, read.headers, () => "its keys are taken together"), ...repeats(read, keys, (last) => `line ${last} holds`)];
}
/** More lines are not named. */
const LINES_NAMED_MAX = 10;
function repeats({ place }, found, outcome) {
    return [...found].flatMap(([name, standing]) => {
        const last = standing.at(-1);
        if (standing.length < 2 || !last)
            return [];
        const lines = standing.slice(0, LINES_NAMED_MAX).map(({ key }) => place(key).line ?? 0);
        const more = standing.length > LINES_NAMED_MAX ? ", …" : "";
        const at = place(last.key);
        return [(0,base_problem/* problem */.CC)("duplicate-key", `${name} stands ${standing.length} times, in lines ${lines.join(", ")}${more}; ${outcome(at.line ?? 0)}.`, { at, hint: "Keep one of them." })];
    });
}
function byPlace(left, right) {
    return (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
}

// EXTERNAL MODULE: ./lib/core/files/legacy/legacy.js
var legacy = __webpack_require__(3449);
// EXTERNAL MODULE: ./lib/core/files/reading.js + 1 modules
var files_reading = __webpack_require__(1253);
// EXTERNAL MODULE: ./lib/core/model/ids.js
var model_ids = __webpack_require__(5114);
;// CONCATENATED MODULE: ./lib/engine/earlier-layouts.js



/** The workspace with these files merged in. Where none of them is there, nothing more is loaded or read. */
async function earlierLayouts(workspace, { snapshot, names }) {
    const beside = [layout/* ARCHIVE_PATH */.FO, layout/* CURRENT_PATH */.SI].filter((path) => names.includes(path));
    const files = await (0,engine_texts/* readTexts */.Z)(snapshot, [...beside, layout/* DEPENDENCIES_PATH */.Ym]);
    let merged = workspace;
    for (const [path, text] of files)
        merged = await mergedFile(merged, { path, shown: (0,engine_texts/* shownPath */.p)(snapshot, path), text });
    return merged;
}
async function mergedFile(workspace, { path, shown, text }) {
    if (!text.ok)
        return withWarnings(workspace, [text.problem]);
    const [legacy, { parseYaml }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3449)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3313))]);
    const value = parseYaml(text.value, shown);
    if (!value.ok)
        return withWarnings(workspace, [value.problem]);
    if (path === layout/* DEPENDENCIES_PATH */.Ym)
        return withDependencies(workspace, legacy.readDependenciesFile(value.value, shown));
    const read = path === layout/* ARCHIVE_PATH */.FO ? legacy.readArchiveFile : legacy.readCurrentFile;
    return withEntries(workspace, read(value.value, shown), { path, shown });
}
/** Milestones that have no file of their own. */
async function withEntries(workspace, { entries, problems }, { path, shown }) {
    const { readMilestoneValue } = await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 4822));
    const milestones = new Map(workspace.milestones);
    const paths = new Map(workspace.paths);
    const warnings = [...problems];
    for (const { id, value } of entries) {
        if (paths.has(id))
            continue;
        const home = path === layout/* ARCHIVE_PATH */.FO ? "completed" : "active";
        const reading = readMilestoneValue(value, { id, path: shown, home });
        if (!reading.ok)
            warnings.push(reading.problem);
        else
            (milestones.set(id, (0,progress/* withProgress */.E0)(reading.value.milestone)), paths.set(id, path));
    }
    return withWarnings({ ...workspace, milestones, paths }, warnings);
}
function withDependencies(workspace, { requires, problems }) {
    const milestones = new Map(workspace.milestones);
    for (const [id, ids] of requires) {
        const milestone = milestones.get(id);
        if (milestone)
            milestones.set(id, requiring(milestone, ids));
    }
    return withWarnings({ ...workspace, milestones }, problems);
}
function requiring(milestone, ids) {
    const { dependencies } = milestone;
    return { ...milestone, dependencies: { ...dependencies, requires: [...new Set([...dependencies.requires, ...ids])] } };
}
function withWarnings(workspace, problems) {
    return problems.length === 0 ? workspace : { ...workspace, warnings: [...workspace.warnings, ...problems] };
}

;// CONCATENATED MODULE: ./lib/engine/load.js
// From a snapshot of files to the workspace they mean.












/** Reads what the scope asks for, and everything where it names a milestone that has no file of that name. */
async function load(snapshot, { scope, settings }) {
    const config = await loadConfig(snapshot, { settings });
    const top = snapshot.exists ? await snapshot.list("") : (0,result.ok)([]);
    if (!top.ok)
        return top;
    const exists = top.value.length > 0 && !(0,legacy.isForeign)(top.value);
    const found = exists ? await load_find(snapshot, scope) : (0,result.ok)(load_NOTHING);
    if (!found.ok)
        return found;
    const { paths, whole, texts } = found.value;
    const before = { root: snapshot.root, exists, paths, whole, config: config.reading.config, ...(await readAll(found.value, snapshot)) };
    const workspace = await earlierLayouts(before, { snapshot, names: top.value });
    return (0,result.ok)({ workspace, config: config.reading, texts: config.text === null ? texts : new Map(texts).set(config_config/* CONFIG_PATH */.tF, config.text) });
}
/** The configuration as the snapshot has it, or as it will be after changes. */
async function loadConfig(snapshot, { settings, changes = [] }) {
    const changed = changes.find(({ path }) => path === config_config/* CONFIG_PATH */.tF)?.text;
    const file = typeof changed === "string" ? (0,result.ok)(changed) : (await (0,engine_texts/* readTexts */.Z)(snapshot, [config_config/* CONFIG_PATH */.tF])).get(config_config/* CONFIG_PATH */.tF);
    const path = (0,engine_texts/* shownPath */.p)(snapshot, config_config/* CONFIG_PATH */.tF);
    const reading = readConfig({
        ...(file?.ok && { file: { path, text: file.value } }),
        ...(settings.global && { global: settings.global }),
        env: settings.environment,
        git: settings.git(),
        flags: settings.flags,
    });
    if (!file || file.ok)
        return { reading, text: file?.value ?? null };
    return { reading: { ...reading, problems: [file.problem, ...reading.problems] }, text: null };
}
const load_NOTHING = { paths: new Map(), whole: true, texts: new Map(), unreadable: new Map(), warnings: [] };
async function load_find(snapshot, scope) {
    const some = typeof scope === "object" ? await findSome(snapshot, scope.milestones) : null;
    if (some)
        return (0,result.ok)(some);
    const all = await listed(snapshot);
    if (!all.ok)
        return all;
    const { paths, warnings } = all.value;
    if (scope === "none")
        return (0,result.ok)({ ...load_NOTHING, paths, warnings, whole: false });
    return (0,result.ok)({ ...sorted(paths, await (0,engine_texts/* readTexts */.Z)(snapshot, [...paths.values()])), whole: true, warnings });
}
/** The named milestones alone, so that one can be shown without listing ten thousand; null where one has no such file. */
async function findSome(snapshot, ids) {
    if (!ids.every(model_ids/* isMilestoneId */.i4))
        return null;
    const candidates = ids.flatMap((id) => [activePath(id), completedPath(id)]);
    const read = await (0,engine_texts/* readTexts */.Z)(snapshot, candidates);
    const paths = new Map();
    const warnings = [];
    for (const id of ids) {
        const there = [activePath(id), completedPath(id)].filter((path) => read.has(path));
        if (there.length === 0)
            return null;
        if (there.length === 2)
            warnings.push(twice(snapshot, id));
        paths.set(id, there.at(-1) ?? activePath(id));
    }
    return { ...sorted(paths, read), whole: false, warnings };
}
/** Every milestone file by id; a file in `completed/` wins over one of the same id in `active/`. */
async function listed(snapshot) {
    const paths = new Map();
    const warnings = [];
    for (const folder of [layout/* FOLDERS */.Yk.active, layout/* FOLDERS */.Yk.completed]) {
        const names = await snapshot.list(folder);
        if (!names.ok)
            return names;
        for (const name of names.value) {
            const id = (0,layout/* idOfFileName */.U1)(name);
            if (id === null || !(0,model_ids/* isMilestoneId */.i4)(id))
                continue;
            if (paths.has(id))
                warnings.push(twice(snapshot, id));
            paths.set(id, `${folder}/${name}`);
        }
    }
    return (0,result.ok)({ paths, warnings });
}
function twice(snapshot, id) {
    const path = (0,engine_texts/* shownPath */.p)(snapshot, completedPath(id));
    return (0,base_problem/* problem */.CC)("duplicate-id", `Milestone ${id} is in active/ and in completed/; the one in completed/ holds.`, {
        at: { path },
        hint: `Delete ${(0,engine_texts/* shownPath */.p)(snapshot, activePath(id))} if it is left over.`,
    });
}
function sorted(paths, read) {
    const texts = new Map();
    const unreadable = new Map();
    for (const path of paths.values()) {
        const text = read.get(path);
        if (text?.ok)
            texts.set(path, text.value);
        else if (text)
            unreadable.set(path, text.problem);
    }
    return { paths, texts, unreadable };
}
async function readAll({ paths, texts, unreadable, warnings }, snapshot) {
    const milestones = new Map();
    const broken = new Map();
    const odd = [...warnings];
    for (const [id, path] of paths) {
        const text = texts.get(path);
        const fault = unreadable.get(path);
        if (fault)
            broken.set(id, fault);
        if (text === undefined)
            continue;
        const reading = await readOne(text, { id, path, snapshot });
        if (!reading.ok)
            broken.set(id, reading.problem);
        else
            (milestones.set(id, reading.value.milestone), odd.push(...reading.value.warnings));
    }
    return { milestones, broken, warnings: odd };
}
/** One file as the milestone it means, its progress derived. The schema is loaded for what is not plainly right. */
async function readOne(text, { id, path, snapshot }) {
    const source = { id, path: (0,engine_texts/* shownPath */.p)(snapshot, path), home: (0,layout/* homeOf */.lt)(path) };
    const reading = (0,files_reading/* readPlainly */.a0)(text, source) ?? (await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 9876))).diagnose(text, source);
    return reading.ok ? (0,result.ok)({ ...reading.value, milestone: (0,progress/* withProgress */.E0)(reading.value.milestone) }) : reading;
}

;// CONCATENATED MODULE: ./lib/engine/ask.js




async function ask(ports, invocation, caller) {
    const { verb } = invocation;
    const allowed = authorize(caller.actor, caller.permission, { verb: verb.name, needs: verb.permission === "approver" ? "read" : verb.permission });
    if (!allowed.ok)
        return stopped(allowed.problem);
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return stopped(snapshot.problem);
    try {
        return await answered(ports, invocation, { caller, snapshot: snapshot.value });
    }
    finally {
        await snapshot.value.release();
    }
}
async function answered(ports, { verb, args }, { caller, snapshot }) {
    const loaded = await load(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return stopped(loaded.problem);
    const { workspace } = loaded.value;
    const needs = verb.needs?.(args) ?? [];
    const facts = await gather(needs, { ports, snapshot, loaded: loaded.value });
    if (!facts.ok)
        return stopped(facts.problem);
    const context = { actor: caller.actor, now: caller.now(), request: null, facts: facts.value };
    const answer = verb.answer(workspace, args, context);
    if (!answer.ok)
        return stopped(answer.problem);
    const { data, reply, warnings = [], problem = null } = answer.value;
    const itself = needs.some(({ kind }) => kind === "audit" || kind === "config");
    return { data, reply, warnings: [...(itself ? [] : unread(loaded.value)), ...warnings], problem, changes: [], diff: "" };
}
/**
 * Files that could not be read, what was odd about the others, and settings that could not be taken as they stand: said with
 * every answer, so that nothing is skipped silently; verbs that look into just that tell it themselves.
 */
function unread({ workspace: { broken, warnings }, config }) {
    return [...broken.values(), ...warnings, ...config.problems.filter(isConfigError)];
}
function stopped(problem, data = null) {
    return { data, reply: [], warnings: [], problem, changes: [], diff: "" };
}

;// CONCATENATED MODULE: ./lib/engine/envelope.js
// The JSON that other people's scripts read: one envelope for every outcome.

/** Raised when a field goes away or changes its meaning. */
const ENVELOPE_SCHEMA = 1;
/** A dry run adds to the data what would change, as a unified diff. */
function envelopeOf(command, { data, warnings, problem, diff }, { dryRun }) {
    const told = dryRun && problem === null ? { ...((0,json/* isObject */.Gv)(data) && data), diff } : (data ?? null);
    return { schema: ENVELOPE_SCHEMA, ok: problem === null, command, data: told, warnings: warnings.map(shaped), error: problem && shaped(problem) };
}
/** Problems carry notes between rooms that are nobody else's business. */
function shaped({ code, message, hint, at }) {
    return { code, message, ...(hint !== undefined && { hint }), ...(at && { at }) };
}
/** The events that this request wrote, one JSON object a line, as they stand in the logs. */
function eventLines({ changes }, request) {
    const logs = changes.filter(({ path }) => path.startsWith("events/"));
    const lines = logs.flatMap(({ text }) => (text ?? "").split("\n")).filter((line) => line.includes(request));
    return lines.flatMap((line) => {
        const event = parsed(line);
        if (!isObject(event) || event["request_id"] !== request)
            return [];
        const { event_type, ...rest } = event;
        return [JSON.stringify({ schema: ENVELOPE_SCHEMA, event: event_type, ...rest })];
    });
}
/** A log may hold broken lines of others. */
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: ./lib/adapters/git/discovery.js
var discovery = __webpack_require__(3952);
// EXTERNAL MODULE: ./lib/adapters/git/branches.js
var branches = __webpack_require__(1944);
// EXTERNAL MODULE: ./lib/adapters/git/data-files.js
var data_files = __webpack_require__(4526);
// EXTERNAL MODULE: ./lib/adapters/git/disk.js
var git_disk = __webpack_require__(9917);
// EXTERNAL MODULE: ./lib/adapters/git/disk-snapshot.js
var disk_snapshot = __webpack_require__(790);
// EXTERNAL MODULE: ./lib/adapters/git/git-arguments.js
var git_arguments = __webpack_require__(3239);
// EXTERNAL MODULE: ./lib/adapters/git/git.js
var git_git = __webpack_require__(7514);
;// CONCATENATED MODULE: ./lib/adapters/git/working-tree-repository.js
// The repository on this machine: the data folder on disk where the state branch is checked out, by ref where not.










/** Finds the repository; starts no process. Problems: `git-failed` (a bare repository that nobody named), `invalid-argument`. */
function openWorkingTree(options) {
    const found = (0,discovery/* discover */.k4)(options.cwd, options.gitDir);
    if (!found.ok)
        return found;
    const location = (0,discovery/* locate */.x5)(options.cwd, options.dataPath, found.value);
    return location.ok ? (0,result.ok)(workingTree(options, location.value)) : location;
}
function workingTree(options, location) {
    const { environment, spawn, disk = git_disk/* nodeDisk */.C0, isWorkBranch, stateBranch: configured } = options;
    const opened = new Map();
    const gitAt = (place) => {
        const git = opened.get(place.gitDir) ?? (0,git_git/* openGit */.z)({ place, environment, ...(spawn && { spawn }) });
        opened.set(place.gitDir, git);
        return git;
    };
    const home = (0,branches/* homeFinder */.ut)(location, { configured, isWorkBranch }, gitAt);
    const context = { options, location, disk, home };
    const turns = new WeakMap();
    const conflicts = async () => {
        const { openConflicts } = await __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 4324));
        return openConflicts({ folder: location.folder, surroundings: location.place && { ...location, git: gitAt(location.place) }, disk });
    };
    return {
        async snapshot(request) {
            const taken = await working_tree_repository_take(context, request);
            if (!taken.ok)
                return taken;
            const { snapshot, turn } = taken.value;
            if (turn)
                turns.set(snapshot, turn);
            return (0,result.ok)(snapshot);
        },
        async commit(base, changes, message) {
            const turn = turns.get(base);
            if (!turn?.lock.held())
                throw new TypeError("the snapshot was not taken for writing, or has ended");
            try {
                return await turn.commit(changes, message);
            }
            finally {
                turn.lock.release();
            }
        },
        history: { commits: (query) => working_tree_repository_history(context, query) },
        conflicts: {
            list: async () => (await conflicts()).list(),
            settle: async (changes) => (await conflicts()).settle(changes),
        },
        state: () => stateOf(location),
        stateBranch: () => standing(context),
        identity: () => identity(context),
    };
}
async function working_tree_repository_take(context, request) {
    if (request.for === "read")
        return taken(context, request, null);
    const { acquireLock } = await __webpack_require__.e(/* import() */ 156).then(__webpack_require__.bind(__webpack_require__, 156));
    const lock = await acquireLock(context.disk, lockPath(context.location));
    if (!lock.ok)
        return lock;
    const result = await taken(context, request, lock.value).catch((error) => {
        lock.value.release();
        throw error;
    });
    if (!result.ok)
        lock.value.release();
    return result;
}
function lockPath({ folder, place }) {
    return place ? (0,external_node_path_.join)(place.commonDir, "milestone.lock") : (0,external_node_path_.join)(folder.path, ".lock");
}
async function taken(context, { ref }, lock) {
    const home = await context.home();
    if (!home.ok)
        return home;
    if (ref !== undefined)
        return takeRef(context, { home: home.value, name: ref, lock });
    return home.value.kind === "branch" ? takeBranch(context, { ...home.value, lock, start: null }) : takeDisk(context, home.value, lock);
}
async function takeDisk(context, home, lock) {
    const { options, disk } = context;
    const surroundings = home.kind === "disk" ? home.surroundings : null;
    const link = surroundings && (0,discovery/* linkOnTheWay */.KH)(surroundings);
    if (link)
        return (0,result/* failed */.g)((0,data_files/* notAFolder */.b7)(link));
    const sparse = await (0,disk_snapshot/* sparseFiles */.Mh)(surroundings);
    if (!sparse.ok)
        return sparse;
    const view = { folder: home.folder, surroundings, sparse: sparse.value, seen: lock ? new Map() : null, epochMs: options.epochMs };
    const snapshot = (0,disk_snapshot/* diskSnapshot */.qO)(view, lock);
    if (!lock)
        return (0,result.ok)({ snapshot, turn: null });
    const [{ commitOnDisk }, { recover }, { sweepReports }] = await Promise.all([__webpack_require__.e(/* import() */ 720).then(__webpack_require__.bind(__webpack_require__, 2720)), __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 5814)), __webpack_require__.e(/* import() */ 914).then(__webpack_require__.bind(__webpack_require__, 8914))]);
    if (surroundings)
        sweepReports(surroundings.place.gitDir);
    const journalPath = journalPathOf(home.folder, surroundings);
    const leftovers = recover(disk, home.folder, journalPath);
    if (!leftovers.ok)
        return leftovers;
    const writer = {
        view, disk, journalPath, environment: options.environment, leftovers: leftovers.value,
        filesOnly: home.kind === "files" ? home.reason : "", headIsSame: await headWatcher(surroundings),
    };
    return (0,result.ok)({ snapshot, turn: { lock, commit: (changes, message) => commitOnDisk(writer, changes, message) } });
}
/** Beside git's own files, one for each data folder; without git inside the data folder. */
function journalPathOf(folder, surroundings) {
    return surroundings ? (0,external_node_path_.join)(surroundings.place.gitDir, `milestone-journal-${(0,data_files/* digestOf */.ol)(Buffer.from(surroundings.prefix)).slice(0, 8)}`) : (0,external_node_path_.join)(folder.path, ".tmp-journal");
}
/** Whether HEAD names what it names now. */
async function headWatcher(surroundings) {
    if (!surroundings)
        return async () => true;
    const refs = (0,branches/* openRefs */.ro)(surroundings.place, surroundings.git);
    const before = nameOf(await refs.head());
    return async () => nameOf(await refs.head()) === before;
}
function nameOf(head) {
    return head.kind === "branch" ? head.ref : head.kind === "detached" ? head.commit : "";
}
/** Without `start` the branch's own tip is read; a branch that does not exist yet begins where its remote twin or HEAD stands. */
async function takeBranch({ options }, { folder, surroundings, ref, lock, start }) {
    const from = start === null && ref ? await startOf(surroundings, ref) : (0,result.ok)(start);
    if (!from.ok)
        return from;
    const { branchSnapshot, commitOnBranch, openBranchView } = await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.bind(__webpack_require__, 2085));
    const view = await openBranchView(surroundings, folder.label, from.value);
    if (!view.ok)
        return view;
    const snapshot = branchSnapshot(view.value, lock);
    if (!lock)
        return (0,result.ok)({ snapshot, turn: null });
    if (!ref)
        return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("invalid-argument", "Only a branch can be written to, not a single commit."));
    const target = { ref, environment: options.environment, epochMs: options.epochMs };
    return (0,result.ok)({ snapshot, turn: { lock, commit: (changes, message) => commitOnBranch(view.value, { changes, message }, target) } });
}
async function startOf({ place, git }, ref) {
    const refs = (0,branches/* openRefs */.ro)(place, git);
    const own = await refs.tip(ref);
    if (!own.ok || own.value !== null)
        return own;
    const twin = await remoteTip(refs, (0,git_arguments/* branchName */.at)(ref));
    return !twin.ok || twin.value !== null ? twin : headCommit(refs);
}
async function remoteTip(refs, name) {
    const ref = `refs/remotes/origin/${name}`;
    return (0,git_arguments/* isRefName */.pA)(ref) ? refs.tip(ref) : (0,result.ok)(null);
}
async function headCommit(refs) {
    const head = await refs.head();
    if (head.kind === "branch")
        return refs.tip(head.ref);
    return (0,result.ok)(head.kind === "detached" ? head.commit : null);
}
/** A snapshot of a branch (`main`, `origin/main`) or of a commit by its full id. */
async function takeRef(context, { home, name, lock }) {
    if (home.kind === "files")
        return (0,result/* failed */.g)(unknownRef(name, "There is no git repository."));
    const { folder, surroundings } = home;
    if ((0,git_arguments/* isOid */.dH)(name))
        return takeBranch(context, { folder, surroundings, lock, ref: null, start: name });
    const refs = (0,branches/* openRefs */.ro)(surroundings.place, surroundings.git);
    for (const full of [`refs/heads/${name}`, `refs/remotes/${name}`]) {
        const tip = (0,git_arguments/* isRefName */.pA)(full) ? await refs.tip(full) : (0,result.ok)(null);
        if (!tip.ok)
            return tip;
        // Written by ref, a checked-out branch would run away from its work tree.
        const ref = home.kind === "branch" && home.ref === full ? home.ref : null;
        if (tip.value !== null)
            return takeBranch(context, { folder, surroundings, lock, ref, start: tip.value });
    }
    return (0,result/* failed */.g)(unknownRef(name, "Name a branch, or a commit by its full id."));
}
function unknownRef(name, hint) {
    return (0,base_problem/* problem */.CC)("invalid-argument", `There is no branch or commit ${JSON.stringify(name)}.`, { hint });
}
async function working_tree_repository_history(context, query) {
    const home = await context.home();
    if (!home.ok || home.value.kind === "files")
        return home.ok ? (0,result.ok)([]) : home;
    const { surroundings, ref } = home.value;
    const refs = (0,branches/* openRefs */.ro)(surroundings.place, surroundings.git);
    const { openHistory } = await __webpack_require__.e(/* import() */ 939).then(__webpack_require__.bind(__webpack_require__, 9939));
    const log = openHistory({ git: surroundings.git, tip: () => (ref ? refs.tip(ref) : headCommit(refs)), repoPath: (path) => (0,discovery/* repoPath */.qN)(surroundings, path) });
    const commits = await log.commits(query);
    return !commits.ok && commits.problem.code === "prerequisite-missing" ? (0,result.ok)([]) : commits;
}
async function standing({ home }) {
    const at = await home();
    if (!at.ok || at.value.kind === "files")
        return at.ok ? (0,result.ok)(null) : at;
    const { surroundings, ref } = at.value;
    const tip = ref ? await startOf(surroundings, ref) : await headCommit((0,branches/* openRefs */.ro)(surroundings.place, surroundings.git));
    return tip.ok ? (0,result.ok)({ ref, tip: tip.value }) : tip;
}
function stateOf(location) {
    const { folder, place } = location;
    const lock = lockPath(location);
    if (!place)
        return { dataFolder: folder.path, workTree: null, gitDir: null, head: null, operation: null, lock };
    return { dataFolder: folder.path, workTree: place.workTree, gitDir: place.gitDir, head: (0,discovery/* headOf */.Uo)(place), operation: (0,discovery/* operationOf */.zI)(place), lock };
}
async function identity({ home, options }) {
    const at = await home();
    const settings = at.ok && at.value.kind !== "files" ? await at.value.surroundings.git.settings() : null;
    const known = settings?.ok ? settings.value : new Map();
    const { identityOf } = await __webpack_require__.e(/* import() */ 914).then(__webpack_require__.bind(__webpack_require__, 8914));
    return identityOf("author", { environment: options.environment, settings: known });
}

;// CONCATENATED MODULE: ./lib/adapters/local/git-config.js
// git's configuration as far as it speaks of milestones, read from its files: no process is started.
/** The longest chain of lines that end in a backslash; more is no configuration. */
const CONTINUED_LINES_MAX = 1_000;
/**
 * `milestone.<key>` of configuration texts, the strongest last, with keys in lower case as git prints them; a key without a
 * value is `true`. Included files are not followed, and a line that is no configuration is passed over: git reports it.
 */
function milestoneConfig(texts) {
    const values = {};
    for (const text of texts)
        readInto(values, text);
    return values;
}
function readInto(values, text) {
    let ours = false;
    const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const header = /^\s*\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(lines[index] ?? "");
        if (header)
            ours = header[1]?.toLowerCase() === "milestone" && header[2] === undefined;
        const rest = header ? (header[3] ?? "") : (lines[index] ?? "");
        const [, key, given] = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/.exec(rest.replace(/^([^=]*?)\s*[#;].*$/, "$1")) ?? [];
        if (key === undefined)
            continue;
        let value = given;
        for (let more = 0; value !== undefined && isContinued(value) && more < CONTINUED_LINES_MAX; more++)
            value = `${value.slice(0, -1)}${lines[++index] ?? ""}`;
        if (ours)
            values[`milestone.${key.toLowerCase()}`] = value === undefined ? "true" : plainValue(value);
    }
}
function isContinued(value) {
    return (/\\+$/.exec(value)?.[0].length ?? 0) % 2 === 1;
}
const ESCAPES = { n: "\n", t: "\t", b: "\b" };
/** Without quotes, escapes and the comment behind it; white space at the end counts only within quotes. */
function plainValue(value) {
    let result = "";
    let spaces = "";
    let quoted = false;
    for (let index = 0; index < value.length; index++) {
        const sign = value.charAt(index);
        if (sign === '"')
            quoted = !quoted;
        else if (!quoted && (sign === "#" || sign === ";"))
            break;
        else if (!quoted && /\s/.test(sign))
            spaces += sign;
        else {
            result += spaces + (sign === "\\" ? (ESCAPES[value.charAt(++index)] ?? value.charAt(index)) : sign);
            spaces = "";
        }
        if (sign === '"')
            [result, spaces] = [result + spaces, ""];
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/adapters/local/settings.js
// Settings of this machine: the environment, git's configuration and the person's own file.



/** Variables that mean something to us, or that name the person; the rest of the environment is nobody's business. */
const VARIABLES = /^(MILESTONE_[A-Z_]+|KIRO_[A-Z_]+|DATABASE_(URL|TYPE)|USER)$/;
/** As for every other file. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
function openSettings({ environment, flags, home, repository }) {
    let read;
    const folder = environment["XDG_CONFIG_HOME"] || (0,external_node_path_.join)(home, ".config");
    return {
        environment: Object.fromEntries(Object.entries(environment).filter((entry) => VARIABLES.test(entry[0]) && entry[1] !== undefined)),
        flags,
        git: () => (read ??= { ...milestoneConfig(gitFiles({ environment, home, repository }).map(textOf)), ...gitVariables(environment) }),
        global: ownFile((0,external_node_path_.join)(folder, "milestone", "config.yaml")),
    };
}
function ownFile(path) {
    const text = textOf(path);
    return text === "" ? null : { path, text };
}
/** The files that git reads, the strongest last. */
function gitFiles({ environment, home, repository }) {
    const system = /^(1|true|yes|on)$/i.test(environment["GIT_CONFIG_NOSYSTEM"] ?? "") ? [] : [environment["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig"];
    const folder = environment["XDG_CONFIG_HOME"] || (0,external_node_path_.join)(home, ".config");
    const named = environment["GIT_CONFIG_GLOBAL"];
    const personal = named === undefined ? [(0,external_node_path_.join)(folder, "git", "config"), (0,external_node_path_.join)(home, ".gitconfig")] : [named];
    const local = repository ? [(0,external_node_path_.join)(repository.commonDir, "config"), (0,external_node_path_.join)(repository.gitDir, "config.worktree")] : [];
    return [...system, ...personal, ...local];
}
/** `GIT_CONFIG_COUNT` with its keys and values, which beat all files. */
function gitVariables(environment) {
    const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0);
    const indexes = Array.from({ length: Number.isInteger(count) && count > 0 && count < VARIABLES_MAX ? count : 0 }, (_unused, index) => index);
    const entries = indexes.map((index) => [environment[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() ?? "", environment[`GIT_CONFIG_VALUE_${index}`] ?? ""]);
    return Object.fromEntries(entries.filter(([key]) => /^milestone\.[a-z][a-z0-9-]*$/.test(key)));
}
/** More pairs than an environment has room for are a mistake. */
const VARIABLES_MAX = 10_000;
/** "" where there is no such file, or none of a size to be read. */
function textOf(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        return stat.isFile() && stat.size <= FILE_BYTES_MAX ? (0,external_node_fs_.readFileSync)(path, "utf8") : "";
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/local/surroundings.js
// Surroundings of this machine: files and folders that a person names, read as they are.




/** Far above any file that people write by hand. */
const surroundings_FILE_BYTES_MAX = 5 * 1024 * 1024;
/** A folder with more than this was named by mistake, and would fill the memory. */
const FOLDER_FILES_MAX = 50_000;
const FOLDER_BYTES_MAX = 512 * 1024 * 1024;
/** So many files are open at a time. */
const OPEN_FILES_MAX = 64;
/** What is never anybody's data, and large. */
const NOT_ENTERED = new Set([".git", "node_modules"]);
function openSurroundings(options) {
    return {
        file: (path) => readWhole((0,external_node_path_.resolve)(options.folder, path), path),
        folder: (path) => readFolder((0,external_node_path_.resolve)(options.folder, path), path),
        machine: async () => (await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 3621))).readMachine(options),
    };
}
/** A link that a person names is followed; it is not where one is only found. A pipe is never waited for. */
async function readWhole(path, shown) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            return (0,result/* failed */.g)(notAFile(shown));
        const handle = await (0,promises_.open)(path, "r");
        try {
            const { size } = await handle.stat();
            return size > surroundings_FILE_BYTES_MAX ? (0,result/* failed */.g)(tooLarge(shown, size)) : (0,result.ok)(await handle.readFile());
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return (0,result/* failed */.g)(notFound(shown, error));
    }
}
function tooLarge(path, bytes) {
    return (0,base_problem/* problem */.CC)("file-too-large", `${path} has ${bytes} bytes; at most ${surroundings_FILE_BYTES_MAX} are read.`, { at: { path }, hint: "Move long texts out of the file, or split it." });
}
function notAFile(path) {
    return (0,base_problem/* problem */.CC)("not-a-file", `${path} is a link, a folder or a device, not a file.`, { at: { path }, hint: "Name a file with text." });
}
const REASONS = {
    ENOENT: "it does not exist", ENOTDIR: "it does not exist", EACCES: "permission denied", EPERM: "permission denied", ELOOP: "its links go in a circle",
    ENAMETOOLONG: "its name is too long",
};
function notFound(path, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null)
        throw error;
    return (0,base_problem/* problem */.CC)("file-not-found", `${path} cannot be opened: ${REASONS[code] ?? code}.`, { at: { path }, hint: "Check the path; it is relative to where the command was started." });
}
/** Problems: `file-not-found` where there is no such folder, `file-too-large` where it holds too much to be a folder of milestones. */
async function readFolder(folder, shown) {
    try {
        if (!(await (0,promises_.stat)(folder)).isDirectory())
            return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("file-not-found", `${shown} is not a folder.`, { at: { path: shown }, hint: "Name the folder that holds the files." }));
        const paths = await pathsBelow(folder);
        if (paths.length > FOLDER_FILES_MAX)
            return (0,result/* failed */.g)(tooMuch(shown));
        const files = new Map();
        let bytes = 0;
        for (let from = 0; from < paths.length; from += OPEN_FILES_MAX) {
            for (const [path, found] of await Promise.all(paths.slice(from, from + OPEN_FILES_MAX).map((path) => readFound(folder, path)))) {
                bytes += found.ok ? found.value.length : 0;
                files.set(path, found);
            }
            if (bytes > FOLDER_BYTES_MAX)
                return (0,result/* failed */.g)(tooMuch(shown));
        }
        return (0,result.ok)(files);
    }
    catch (error) {
        return (0,result/* failed */.g)(notFound(shown, error));
    }
}
function tooMuch(path) {
    return (0,base_problem/* problem */.CC)("file-too-large", `${path} holds more than ${FOLDER_FILES_MAX} files or ${FOLDER_BYTES_MAX / 1024 ** 2} MiB.`, { at: { path }, hint: "Name the folder that holds the milestones alone." });
}
/** Every entry that is no folder, with `/`, sorted. A folder that cannot be listed stands for itself, so that it is reported. */
async function pathsBelow(folder) {
    const paths = [];
    const rest = [""];
    for (let inside = rest.pop(); inside !== undefined && paths.length <= FOLDER_FILES_MAX; inside = rest.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, inside), { withFileTypes: true }).catch((error) => (inside === "" ? Promise.reject(error) : null));
        if (!entries)
            paths.push(inside.slice(0, -1));
        for (const entry of entries ?? []) {
            if (!entry.isDirectory())
                paths.push(`${inside}${entry.name}`);
            else if (!NOT_ENTERED.has(entry.name))
                rest.push(`${inside}${entry.name}/`);
        }
    }
    return paths.sort();
}
async function readFound(folder, path) {
    try {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path));
        return [path, found.isFile() ? await readWhole((0,external_node_path_.join)(folder, path), path) : (0,result/* failed */.g)(notAFile(path))];
    }
    catch (error) {
        return [path, (0,result/* failed */.g)({ ...notFound(path, error), code: "unreadable" })];
    }
}

;// CONCATENATED MODULE: ./lib/core/base/reply.js
// A reply as a small document of plain texts; the encoders of each sink print it.
const heading = (text) => ({ kind: "heading", text });
const reply_text = (content) => ({ kind: "text", text: content });
const list = (items) => ({ kind: "list", items });
const fields = (rows) => ({ kind: "fields", rows });
const reply_progress = (label, percentage) => ({ kind: "progress", label, percentage });
function table(head, rows) {
    return { kind: "table", head, rows };
}
/** `language` is a Markdown info word such as `diff`, `mermaid`, `yaml` or `text`. */
function code(content, language = "text") {
    return { kind: "code", text: content, language };
}
/** A command to copy, with the reason to run it. */
function command(content, why) {
    return { kind: "command", text: content, why };
}

// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(1004);
;// CONCATENATED MODULE: ./lib/core/rules/graph.js
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    const done = new Set();
    for (const start of edges.keys()) {
        const cycle = done.has(start) ? null : cycleFrom(start, edges, done);
        if (cycle)
            return cycle;
    }
    return null;
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function cycleFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            return [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
    return null;
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}

;// CONCATENATED MODULE: ./lib/core/rules/references.js
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
    return { path: `${workspace.root}/${workspace.paths.get(id) ?? activePath(id)}` };
}
function isThere(workspace, id) {
    return workspace.milestones.has(id) || workspace.paths.has(id) || workspace.broken.has(id);
}
/** Self-dependencies are reported by themselves, so that they hide no longer cycle. */
function milestoneCycle(workspace) {
    const edges = [...workspace.milestones.values()].map(({ id, dependencies }) => [id, dependencies.requires.filter((other) => other !== id)]);
    const cycle = findCycle(new Map(edges));
    return cycle && cycleProblem(`Milestones wait for each other: ${cycle.join(" → ")}.`, at(workspace, cycle[0] ?? ""));
}
function cycleProblem(message, place) {
    return (0,base_problem/* problem */.CC)("dependency-cycle", message, { at: place, hint: "Take one of these dependencies away." });
}
function selfDependency(workspace, { id, dependencies }) {
    return dependencies.requires.includes(id) ? [cycleProblem(`Milestone ${id} requires itself.`, at(workspace, id))] : [];
}
/** Ids that a file system without upper and lower case takes for one. */
function twins(workspace) {
    const alike = Map.groupBy(workspace.paths.keys(), (id) => id.toLowerCase());
    return [...alike.values()].filter((ids) => ids.length > 1).map((ids) => (0,base_problem/* problem */.CC)("duplicate-id", `The ids ${ids.join(" and ")} differ by upper and lower case alone.`, {
        at: at(workspace, ids[1] ?? ""),
        hint: "Rename one: some file systems take these files for one.",
    }));
}
/** What a merge could not decide stays on record in the milestone until somebody gives the field a value. */
function openConflicts(workspace, milestone) {
    const { conflicts } = milestone;
    return !Array.isArray(conflicts) ? [] : conflicts.filter(json/* isObject */.Gv).map((record) => (0,base_problem/* problem */.CC)("merge-conflict", `Milestone ${milestone.id}: both sides of a merge changed ${String(record["at"])}.`, {
        at: at(workspace, milestone.id),
        hint: `Give it a value with \`milestone update ${milestone.id}\`, or take the entry out of conflicts.`,
    }));
}
function dangling(workspace, { id, dependencies }) {
    return ["requires", "enables"].flatMap((kind) => dependencies[kind].filter((other) => !isThere(workspace, other)).map((other) => (0,base_problem/* problem */.CC)("dangling-reference", `Milestone ${id} ${kind} ${other}, which is not there.`, {
        at: at(workspace, id),
        hint: `Plan ${other}, or take it out of dependencies.${kind}.`,
    })));
}
function doubleTasks(workspace, { id, tasks }) {
    const twice = [...Map.groupBy(tasks, (task) => task.id)].filter(([, same]) => same.length > 1);
    return twice.map(([task, same]) => (0,base_problem/* problem */.CC)("invariant-broken", `Milestone ${id} has ${same.length} tasks with the id ${task}.`, { at: at(workspace, id), hint: "Give each task an id of its own." }));
}
function taskDependencies(workspace, { id, tasks }) {
    const known = new Set(tasks.map((task) => task.id));
    const missing = tasks.flatMap((task) => task.dependencies.filter((other) => !known.has(other)).map((other) => (0,base_problem/* problem */.CC)("dependency-not-found", `Task ${task.id} of ${id} waits for ${other}, which the milestone does not have.`, {
        at: at(workspace, id),
        hint: "Name a task of the same milestone, or take the dependency away.",
    })));
    const cycle = findCycle(new Map(tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [...missing, cycleProblem(`Tasks of ${id} wait for each other: ${cycle.join(" → ")}.`, at(workspace, id))] : missing;
}
/** A status that the milestone's own tasks, or its folder, contradict. */
function contradictions(workspace, { id, status, tasks }) {
    const say = (message, hint) => (0,base_problem/* problem */.CC)("contradicting-status", message, { at: at(workspace, id), hint });
    const open = tasks.filter((task) => !(0,model_status/* isTaskOver */.Od)(task.status)).map((task) => task.id);
    const folder = (workspace.paths.get(id) ?? activePath(id)).split("/")[0];
    if ((0,model_status/* isMilestoneDone */.JC)(status) && open.length > 0)
        return [say(`Milestone ${id} is ${status}, but open: ${open.join(", ")}.`, `Complete or cancel them, or run \`milestone reopen ${id}\`.`)];
    if ((0,model_status/* isMilestoneDone */.JC)(status) && folder === "active")
        return [say(`Milestone ${id} is ${status} and still lies in active/.`, `Run \`milestone archive ${id}\`.`)];
    if (folder === "completed" && !(0,model_status/* isMilestoneDone */.JC)(status) && status !== "cancelled")
        return [say(`Milestone ${id} lies in completed/, but is ${status}.`, "Set its status, or move the file to active/.")];
    const all = tasks.length > 0 && tasks.every((task) => task.status === "completed");
    if (all && (status === "planned" || status === "in_progress"))
        return [say(`All tasks of ${id} are completed, but it is ${status}.`, `Run \`milestone update ${id} --status completed\`.`)];
    return [];
}
/** A milestone that is ahead of what it requires. */
function orderContradictions(workspace, { id, status, dependencies }) {
    if (!(0,model_status/* isMilestoneDone */.JC)(status) && status !== "in_progress")
        return [];
    return dependencies.requires.flatMap((other) => {
        const required = workspace.milestones.get(other);
        if (!required || (0,model_status/* isMilestoneDone */.JC)(required.status))
            return [];
        if (!(0,model_status/* isMilestoneDone */.JC)(status) && required.status !== "planned")
            return [];
        return (0,base_problem/* problem */.CC)("contradicting-status", `Milestone ${id} is ${status}, but requires ${other}, which is ${required.status}.`, {
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
    return [...unknown].map(([name, tasks]) => (0,base_problem/* problem */.CC)("unknown-assignee", `${JSON.stringify(name)} is no GitHub login (${tasks[0]}${tasks.length > 1 ? ` and ${tasks.length - 1} more` : ""}).`, {
        hint: "Assign a login, or map the name under approval_workflow.roles.",
    }));
}
function plainRole(name) {
    return name.toLowerCase().replaceAll(/[\s_]+/g, "-");
}

;// CONCATENATED MODULE: ./lib/core/verb.js


function defineCommand(parts) {
    return { kind: "command", ...parts };
}
function defineQuery(parts) {
    return { kind: "query", ...parts };
}
function defineExecution(parts) {
    return { kind: "execution", ...parts };
}
function positional(type, summary) {
    return argument("positional", type, { summary, required: true, many: false });
}
function optionalPositional(type, summary) {
    return argument("positional", type, { summary, required: false, many: false });
}
/** One or more words at the end. */
function positionals(type, summary) {
    return argument("positional", type, { summary, required: true, many: true });
}
function verb_option(type, summary) {
    return argument("option", type, { summary, required: false, many: false });
}
/** An option that must be given. */
function requiredOption(type, summary) {
    return argument("option", type, { summary, required: true, many: false });
}
/** An option that may be given several times. */
function options(type, summary) {
    return argument("option", type, { summary, required: false, many: true });
}
function flag(summary) {
    return { kind: "flag", label: "", summary, required: false, many: false, type: null };
}
function argument(kind, type, more) {
    return { kind, label: type.label, type: type, ...more };
}
/** Words to values. Problems: `usage` for what is missing, the type's own code for what does not fit. */
function parseValues(verb, words) {
    const values = {};
    for (const [name, spec] of Object.entries(verb.args)) {
        const value = parseArgument(spec, { name, verb: verb.name, given: words[name] ?? [] });
        if (!value.ok)
            return value;
        values[name] = value.value;
    }
    return ok(values);
}
function parseArgument(spec, { name, verb, given }) {
    const { type } = spec;
    if (!type)
        return ok(given.length > 0);
    if (given.length === 0 && spec.required)
        return failed(problem("usage", `${verb} needs ${spec.kind === "option" ? `--${name} ` : ""}${spec.label}: ${spec.summary}`, { hint: `See milestone help ${verb}.` }));
    const parsed = [];
    for (const word of given) {
        const result = type.schema.safeParse(word);
        if (!result.success)
            return failed(notFitting(type, spec.kind === "option" ? `--${name}` : spec.label, word));
        parsed.push(result.data);
    }
    return ok(spec.many ? parsed : parsed.at(-1));
}
/** Longer words are not repeated in messages. */
const WORD_SHOWN_MAX = 60;
function notFitting(type, name, word) {
    const shown = word.length > WORD_SHOWN_MAX ? `${word.slice(0, WORD_SHOWN_MAX)}…` : word;
    return problem(type.code, `${name} cannot be ${JSON.stringify(shown)}.`, { hint: type.hint });
}

;// CONCATENATED MODULE: ./lib/core/views/findings.js
// Problems and oddities as a list, by file and place.


/** Longer lists are read by programs. */
const SHOWN_MAX = 200;
/** Grouped by file in the order given; those without a place last. */
function findingsView(problems) {
    const files = Map.groupBy(problems.slice(0, SHOWN_MAX), ({ at }) => at?.path ?? "");
    const groups = [...files].sort(([a], [b]) => Number(a === "") - Number(b === ""));
    const more = problems.length > SHOWN_MAX ? [reply_text(`${problems.length - SHOWN_MAX} more; --json lists all.`)] : [];
    return [...groups.flatMap(([path, found]) => [heading(path === "" ? "Elsewhere" : path), list(found.map(findingText))]), ...more];
}
/** `path:line:column: what is wrong [code]`, and the next step. */
function findingText({ code, message, hint, at }) {
    const place = at?.line === undefined ? "" : `${(0,base_problem/* placeText */.Z9)(at)}: `;
    return `${place}${message} [${code}]${hint === undefined ? "" : ` ${hint}`}`;
}

;// CONCATENATED MODULE: ./lib/core/queries/data/validate.js
// data validate: every file of the data folder, and what the milestones say of each other.








/** The exit code of data that cannot be read. */
const UNREADABLE = 4;
const validate = defineQuery({
    name: "data validate",
    summary: "Check every milestone, log and configuration file, and what they say of each other.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone data validate", why: "before a release, or after editing by hand" }],
    needs: () => [{ kind: "audit" }],
    answer(workspace, _args, { facts: { audit } }) {
        if (!audit)
            return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("unexpected", "data validate was not told about the files."));
        if (!workspace.exists)
            return (0,result.ok)({ data: { problems: [], files: 0, milestones: 0 }, reply: [reply_text("No milestone data found.")], warnings: [(0,find/* noData */._h)(workspace)] });
        const problems = distinct([...audit.problems, ...workspace.warnings, ...checkReferences(workspace)]);
        const milestones = workspace.milestones.size + workspace.broken.size;
        const data = { problems, files: audit.files, milestones };
        const errors = problems.filter(isError);
        const reply = [reply_text(headline({ ...data, errors: errors.length })), ...findingsView(problems)];
        const wrong = verdict(errors);
        return (0,result.ok)({ data, reply, ...(wrong && { problem: wrong }) });
    },
});
/** Reading the milestones and looking through the files find some things twice. */
function distinct(problems) {
    return [...new Map(problems.map((one) => [JSON.stringify([one.code, one.at?.path, one.message]), one])).values()];
}
function headline({ problems, files, milestones, errors }) {
    const looked = `${files} ${files === 1 ? "file" : "files"} and ${milestones} ${milestones === 1 ? "milestone" : "milestones"} checked`;
    if (problems.length === 0)
        return `${looked}: nothing wrong.`;
    return `${looked}: ${errors} ${errors === 1 ? "problem" : "problems"}, ${problems.length - errors} to look at.`;
}
/** What cannot be read outweighs what is wrong. */
function verdict(errors) {
    const unreadable = errors.filter(({ code }) => (0,base_problem/* exitCodeOf */.FO)(code) === UNREADABLE);
    const [first] = unreadable.length > 0 ? unreadable : errors;
    if (!first)
        return null;
    const more = { hint: first.hint, at: first.at };
    if (unreadable.length === 0)
        return (0,base_problem/* problem */.CC)("check-failed", errors.length === 1 ? first.message : `${errors.length} problems were found.`, more);
    return (0,base_problem/* problem */.CC)(first.code, unreadable.length === 1 ? first.message : `${first.message} ${unreadable.length - 1} more cannot be read.`, more);
}

;// CONCATENATED MODULE: ./lib/ports/later.js
function once(load) {
    let loading = null;
    return () => (loading ??= load());
}
function laterLeases(load) {
    const leases = once(load);
    return {
        take: async (name, holder) => (await leases()).take(name, holder),
        look: async (name) => (await leases()).look(name),
        list: async () => (await leases()).list(),
        revoke: async (name) => (await leases()).revoke(name),
    };
}
function laterJournal(load) {
    const journal = once(load);
    return {
        append: async (session, entries) => (await journal()).append(session, entries),
        read: async (session) => (await journal()).read(session),
        list: async () => (await journal()).list(),
        remove: async (session) => (await journal()).remove(session),
    };
}
/** What is asked before the adapter is there is done in order once it is. */
function laterSeats(load) {
    const seats = once(load);
    return {
        publish: (floor) => void seats().then((loaded) => loaded.publish(floor)),
        floors: async () => (await seats()).floors(),
        order: async (session, order) => (await seats()).order(session, order),
        listen(session, obey) {
            let stop = null;
            let over = false;
            void seats().then((loaded) => {
                if (!over)
                    stop = loaded.listen(session, obey);
            });
            return () => {
                over = true;
                stop?.();
            };
        },
        clear: (session) => void seats().then((loaded) => loaded.clear(session)),
    };
}

;// CONCATENATED MODULE: ./lib/action/check.js
// Mode check: the same validation as `milestone data validate`, of the files that are checked out.












const DATA_FOLDER = ".milestones";
/** `folder` is absolute. Nothing is written. */
async function check(folder) {
    const opened = check_open(folder, process.env);
    if (!opened.ok)
        return { finished: stopped(opened.problem), root: folder };
    const { ports, root } = opened.value;
    return { finished: await ask(ports, { verb: validate, args: {}, line: "data validate" }, reader()), root };
}
/** Whatever branch is checked out, its files on disk are what is checked. */
function check_open(folder, environment) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return (0,result/* failed */.g)((0,base_problem/* problem */.CC)("file-not-found", `There is no folder ${folder}.`, { hint: "Check the input working-directory." }));
    const found = (0,discovery/* discover */.k4)(folder);
    if (!found.ok)
        return found;
    const dataPath = environment["MILESTONE_DATA_PATH"] || null;
    const tree = openWorkingTree({ cwd: folder, dataPath, environment, epochMs: Date.now, stateBranch: null, isWorkBranch: () => false });
    if (!tree.ok)
        return tree;
    const { history, conflicts } = tree.value;
    const data = { path: tree.value.state().dataFolder, label: dataPath ?? DATA_FOLDER };
    const surroundings = openSurroundings({ folder, data, repository: found.value, gitVersion: () => Promise.resolve(null), now: Date.now });
    const settings = openSettings({ environment, flags: {}, home: (0,external_node_os_.homedir)(), repository: found.value });
    const root = dataPath === null ? (0,external_node_path_.dirname)(data.path) : folder;
    return (0,result.ok)({ ports: { repository: tree.value, history, conflicts, settings, surroundings, ...sessionPorts(data) }, root });
}
/** A check asks for none of them. */
function sessionPorts({ path: data, label }) {
    return {
        leases: laterLeases(async () => (await __webpack_require__.e(/* import() */ 204).then(__webpack_require__.bind(__webpack_require__, 5204))).openFileLeases({ data, epochMs: Date.now })),
        journal: laterJournal(async () => (await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 1627))).openJournal({ data, label })),
        seats: laterSeats(async () => (await Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 8969))).openSeats({ data })),
    };
}
/** Whoever may start the workflow may read. */
function reader() {
    const { GITHUB_ACTOR: actor = "", GITHUB_RUN_ID: run = "" } = process.env;
    return { actor, permission: "read", now: () => new Date().toISOString(), request: { id: run, given: false }, dryRun: true, commit: false, yes: false };
}

;// CONCATENATED MODULE: ./lib/action/inputs.js
// The inputs and outputs of the Action: the list that action.yml repeats, and how inputs are read.

const MODES = [
    "check", "command", "execute", "claim", "run", "record", "scale-check", "cleanup", "sweep", "maintain", "dashboard",
];
/** A default may be an expression of GitHub's, which the runner fills in. */
const INPUTS = {
    "mode": { description: "What to do. This version knows check: validate the milestone data and annotate what is wrong.", default: "check" },
    "command": { description: "The command to run in mode command, without the word milestone. Not available yet.", default: "" },
    "milestone": { description: "The milestone to work on in the modes execute, claim, run and record. Not available yet.", default: "" },
    "agents": { description: "How many tasks run at once in mode execute. Not available yet.", default: "" },
    "coordination": { description: "How tasks are coordinated: parallel, sequential, simple or hierarchical. Not available yet.", default: "" },
    "token": { description: "The token for GitHub's API. Mode check does not use it.", default: "${{ github.token }}" },
    "database-url": { description: "The PostgreSQL database for the catalog. Not available yet.", default: "" },
    "working-directory": { description: "The folder of the repository to work in, relative to the workspace.", default: "." },
    "dry-run": { description: "Say what would change and write nothing: true or false. Mode check never writes.", default: "false" },
};
const OUTPUTS = {
    "result": { description: "The JSON envelope of the outcome, as --json prints it." },
    "ok": { description: "true where nothing failed, else false." },
    "milestone": { description: "The milestone worked on. Not available yet." },
    "session": { description: "The session of mode execute or claim. Not available yet." },
    "matrix": { description: "The ready tasks as a JSON matrix, from mode claim. Not available yet." },
    "backend": { description: "The catalog in use, from mode scale-check. Not available yet." },
    "dashboard-path": { description: "The file of the dashboard, from mode dashboard. Not available yet." },
};
/** The input, or its default where it is empty or, outside of a runner, not given. */
function input(name) {
    return core/* getInput */.V4(name) || INPUTS[name].default;
}
function isMode(word) {
    return MODES.some((mode) => mode === word);
}
/** Inputs that a workflow gives and nobody reads, as it spells them but in lower case. */
function unknownInputs(environment) {
    const known = new Set(Object.keys(INPUTS));
    const given = Object.keys(environment).filter((key) => key.startsWith("INPUT_")).map((key) => key.slice("INPUT_".length).toLowerCase());
    return given.filter((name) => !known.has(name)).sort();
}

;// CONCATENATED MODULE: ./lib/core/base/bar.js
// A share as a bar of cells, the same in every sink and table.
/** Full only at 100 per cent, empty only below one cell; whatever is no percentage counts as 0. `cells` is the bar's width. */
function bar(percentage, cells) {
    const filled = Math.floor((wholePercent(percentage) / 100) * cells);
    return `${"█".repeat(filled)}${"░".repeat(cells - filled)}`;
}
/** From 0 to 100, rounded; 0 for what is no number. */
function wholePercent(percentage) {
    return Math.min(100, Math.max(0, Math.round(percentage) || 0));
}

;// CONCATENATED MODULE: ./lib/core/base/encode-plain.js
// Somebody's words without what is obeyed rather than shown; every encoder for people starts here.
/**
 * Control characters but line feed and tab are gone, those that turn the direction of writing are replaced by U+FFFD, so
 * that no text can colour, move, overwrite or disguise. Lines end with a line feed.
 */
function plainText(text) {
    return text
        .replaceAll("\r\n", "\n")
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "")
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
        .replace(/[\u2028\u2029]/g, " ")
        .toWellFormed();
}
/** The same on one line. */
function plainLine(text) {
    return plainText(text).replace(/[\n\t]+/g, " ");
}

;// CONCATENATED MODULE: ./lib/core/base/encode-markdown.js
// Replies as Markdown of a GitHub comment, in which nobody's words mention, refer, close, embed or command.


/** What GitHub takes as the body of a comment. */
const COMMENT_LENGTH_MAX = 65_536;
/** Room for the sentence that says what is left out, and for a closing fence. */
const NOTE_LENGTH_MAX = 200;
/** Longer texts belong into a file; they would push everything else out of the comment. */
const TEXT_LENGTH_MAX = 8_000;
const BAR_WIDTH = 20;
const JOINER = "\u200d";
/** At most 65,536 characters; what does not fit is left out at a line's end, with a closed fence and a note. */
function encodeMarkdown(reply) {
    const markdown = reply.map((block) => encodeBlock(block)).filter((text) => text !== "").join("\n\n");
    return markdown.length < COMMENT_LENGTH_MAX ? `${markdown}${markdown === "" ? "" : "\n"}` : shortened(markdown);
}
function encodeBlock(block) {
    switch (block.kind) {
        case "heading": return `### ${inline(oneLine(block.text))}`;
        case "text": return plain(block.text).split("\n").map((line) => atStart(inline(line.trim()))).join("\n");
        case "list": return block.items.map((item) => `- ${atStart(inline(oneLine(item)))}`).join("\n");
        case "fields": return block.rows.map(([label, value]) => `- **${inline(oneLine(label))}:** ${inline(oneLine(value))}`).join("\n");
        case "table": return encodeTable(block.head, block.rows);
        case "progress": return encodeProgress(block.label, block.percentage);
        case "code": return fenced(block.text, block.language);
        case "command": return `- ${block.why === "" ? "" : `${atStart(inline(oneLine(block.why)))}: `}${codeSpan(oneLine(block.text))}`;
    }
}
function encodeTable(head, rows) {
    const line = (cells) => `| ${head.map((_name, column) => inline(oneLine(cells[column] ?? ""))).join(" | ")} |`;
    return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
function encodeProgress(label, percentage) {
    return `${atStart(inline(oneLine(label)))} \`${bar(percentage, BAR_WIDTH)}\` ${wholePercent(percentage)} %`.trimStart();
}
function plain(text) {
    return plainText(text.length > TEXT_LENGTH_MAX ? `${text.slice(0, TEXT_LENGTH_MAX)}…` : text);
}
function oneLine(text) {
    return plain(text).replace(/[\n\t]+/g, " ").trim();
}
/** Addresses become code, which is neither linked nor counted as a reference; everything else is escaped. */
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
/** Code on one line, its quotes longer than any run of them inside. */
function codeSpan(code) {
    const ticks = "`".repeat(longestRun(code) + 1);
    const space = /^`|`$|^ .* $/.test(code) ? " " : "";
    return `${ticks}${space}${code}${space}${ticks}`;
}
function fenced(code, language) {
    const text = plainText(code).replace(/\n$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language.replace(/[^\w-]/g, "")}\n${text}\n${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Whole lines, but that a line of code may be cut inside; outside code that would leave half an escape. */
function shortened(markdown) {
    const room = COMMENT_LENGTH_MAX - NOTE_LENGTH_MAX;
    const kept = [];
    let used = 0;
    let fence = null;
    for (const line of markdown.split("\n")) {
        const left = room - used - (fence === null ? 0 : fence.length + 1);
        if (line.length + 1 > left) {
            if (fence !== null && left > 1)
                kept.push(line.slice(0, left - 1).toWellFormed());
            break;
        }
        kept.push(line);
        used += line.length + 1;
        const ticks = /^`{3,}/.exec(line)?.[0];
        if (fence === null)
            fence = ticks ?? null;
        else if (line === fence)
            fence = null;
    }
    const closing = fence === null ? [] : [fence];
    return `${[...kept, ...closing].join("\n")}\n\n_The rest is left out: a comment holds ${COMMENT_LENGTH_MAX} characters._\n`;
}

;// CONCATENATED MODULE: ./lib/action/report.js
// What a run leaves on GitHub: annotations at file and line, a job summary, the outputs.




/** GitHub shows no more of one kind for a step. */
const ANNOTATIONS_MAX = 10;
/** GitHub drops a summary of 1 MiB altogether, so there is room left for what others write into it. */
const SUMMARY_BYTES_MAX = 900_000;
/** An output of more than 1 MB, in UTF-16, is refused. */
const OUTPUT_LENGTH_MAX = 400_000;
const COLUMNS = ["", "Where", "What is wrong", "What to do"];
async function report({ title, folder, findings, outputs }) {
    for (const problem of findings.errors.slice(0, ANNOTATIONS_MAX))
        core/* error */.z3(sentence(problem), place(problem, folder));
    for (const problem of findings.warnings.slice(0, ANNOTATIONS_MAX))
        core/* warning */.$e(sentence(problem), place(problem, folder));
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    await summarise(summary(title, findings));
}
/** The envelope as an output; without its data where it would be too long. */
function outputText(envelope) {
    const whole = JSON.stringify(envelope);
    if (whole.length <= OUTPUT_LENGTH_MAX)
        return whole;
    const left = { code: "value-ignored", message: "The data is too long for an output and is left out; the job summary lists it." };
    return JSON.stringify({ ...envelope, data: null, warnings: [left] });
}
/** Markdown of at most 900,000 bytes, errors first; nobody's words are more than text in it. */
function summary(title, { errors, warnings }) {
    const count = errors.length + warnings.length;
    const counts = count === 0 ? "Everything is in order." : `${report_counted(errors.length, "error")}, ${report_counted(warnings.length, "warning")}.`;
    const start = encodeMarkdown([heading(title), reply_text(counts)]);
    if (count === 0)
        return start;
    const rows = [...errors.map((problem) => rowOf("error", problem)), ...warnings.map((problem) => rowOf("warning", problem))];
    return `${start}\n${tableOf(rows, SUMMARY_BYTES_MAX - Buffer.byteLength(start))}`;
}
function rowOf(kind, { code, message, hint, at }) {
    return [kind, at ? (0,base_problem/* placeText */.Z9)(at) : "", `${message} (${code})`, hint ?? ""];
}
function tableOf(rows, room) {
    let written = encodeMarkdown([table(COLUMNS, [])]);
    let bytes = Buffer.byteLength(written);
    for (const [index, cells] of rows.entries()) {
        // The encoder writes the head before each row.
        const row = `${encodeMarkdown([table(COLUMNS, [cells])]).split("\n")[2] ?? ""}\n`;
        bytes += Buffer.byteLength(row);
        const rest = encodeMarkdown([list([`${rows.length - index} more are left out: a summary holds no more.`])]);
        if (bytes + Buffer.byteLength(rest) >= room)
            return `${written}\n${rest}`;
        written += row;
    }
    return written;
}
/** Without a summary to write to, as on a laptop, there is none. */
async function summarise(markdown) {
    if (process.env["GITHUB_STEP_SUMMARY"])
        await core/* summary */.z.addRaw(markdown, true).write();
}
function sentence({ message, hint }) {
    return hint === undefined ? message : `${message}\n${hint}`;
}
function place({ code, at }, folder) {
    if (!at)
        return { title: code };
    const file = folder === "" ? at.path : `${folder}/${at.path}`;
    return { title: code, file, ...(at.line !== undefined && { startLine: at.line }), ...(at.column !== undefined && { startColumn: at.column }) };
}
function report_counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./lib/action/main.js
// The Action behind its entry: reads the inputs, runs the mode, leaves the report.











/** The exit code: 0, or 1 where the mode found or met a problem. Never throws. */
async function run() {
    for (const name of unknownInputs(process.env))
        core/* warning */.$e(`There is no input ${name}; it is ignored.`);
    const mode = input("mode");
    try {
        const { finished, root } = await outcome(mode);
        await leave(mode, { finished, root });
        return finished.problem ? 1 : 0;
    }
    catch (error) {
        const id = (0,external_node_crypto_.randomUUID)().slice(0, 8);
        core/* setFailed */.C1(`Unexpected fault ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return 1;
    }
}
async function outcome(mode) {
    if (!isMode(mode))
        return refused((0,base_problem/* problem */.CC)("usage", `There is no mode ${JSON.stringify(mode)}.`, { hint: `The modes are ${MODES.join(", ")}.` }));
    if (mode !== "check")
        return refused((0,base_problem/* problem */.CC)("not-available", `Mode ${mode} is not available yet.`, { hint: "This version has mode check." }));
    return check((0,external_node_path_.resolve)(workspace(), input("working-directory")));
}
function refused(failure) {
    return { finished: stopped(failure), root: workspace() };
}
async function leave(mode, { finished, root }) {
    const envelope = envelopeOf(mode, finished, { dryRun: false });
    await report({
        title: `Milestones: ${mode}`,
        folder: (0,external_node_path_.relative)(workspace(), root).replaceAll("\\", "/"),
        findings: findingsOf(finished),
        outputs: { result: outputText(envelope), ok: String(envelope.ok) },
    });
}
/** A check lists its problems in its data, and some of them come as warnings too; each is told once. */
function findingsOf({ data, warnings, problem: failure }) {
    const listed = (0,json/* isObject */.Gv)(data) && Array.isArray(data["problems"]) ? data["problems"].filter(isProblem) : [];
    const errors = listed.filter(isError);
    const told = new Map([...listed.filter((one) => !isError(one)), ...warnings].map((one) => [JSON.stringify([one.message, one.at]), one]));
    for (const error of errors)
        told.delete(JSON.stringify([error.message, error.at]));
    return { errors: failure && errors.length === 0 ? [failure] : errors, warnings: [...told.values()] };
}
function isProblem(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value["message"] === "string" && isCode(value["code"]);
}
function isCode(value) {
    return typeof value === "string" && Object.hasOwn(base_problem/* PROBLEMS */.D3, value);
}
function workspace() {
    return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ro: () => (/* binding */ openRefs),
/* harmony export */   ut: () => (/* binding */ homeFinder)
/* harmony export */ });
/* unused harmony export stateBranch */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3239);
// Where branches stand, which of them carries the state, and where that one is checked out.





/** git's own limit for refs that name refs. */
const SYMBOLIC_DEPTH_MAX = 5;
/** Branches among which the nearest is looked for when nothing else tells the base. */
const CANDIDATES_MAX = 20;
/** Refs are read from their files; git is asked only where a repository keeps them in another form. */
function openRefs(place, git) {
    return {
        tip: async (ref) => (place.reftable ? askTip(git, ref) : fileTip(place, ref)),
        head: async () => (place.reftable ? askHead(git) : (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(place)),
    };
}
function fileTip(place, ref, depth = 0) {
    const text = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.commonDir, ref));
    if (text === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(packedTip(place, ref));
    const value = text.trim();
    if ((0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .isOid */ .dH)(value))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(value);
    const next = value.replace(/^ref:\s*/, "");
    if (value !== next && (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .pA)(next) && depth < SYMBOLIC_DEPTH_MAX)
        return fileTip(place, next, depth + 1);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("git-failed", `The file of ${ref} is damaged.`, { hint: `Find the commit with \`git reflog show ${(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(ref)}\`, then \`git update-ref ${ref} <commit>\`.` }));
}
function packedTip(place, ref) {
    const packed = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.commonDir, "packed-refs")) ?? "";
    const at = packed.indexOf(` ${ref}\n`);
    const id = at < 0 ? "" : packed.slice(packed.lastIndexOf("\n", at) + 1, at);
    return (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .isOid */ .dH)(id) ? id : null;
}
async function askTip(git, ref) {
    const answer = await git.run({ command: "rev-parse", options: ["--verify", "--quiet"], revisions: [ref] });
    const id = answer.ok ? answer.value.toString().trim() : "";
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .isOid */ .dH)(id) ? id : null);
}
async function askHead(git) {
    const answer = await git.run({ command: "symbolic-ref", options: ["--quiet", "HEAD"] });
    const ref = answer.ok ? answer.value.toString().trim() : "";
    return (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .pA)(ref) ? { kind: "branch", ref } : { kind: "unknown" };
}
/**
 * The branch that carries the state, or null where none is checked out and none is configured. A work branch has its
 * state on the branch it was made from: `branch.<name>.milestone-base`, else the remote's default branch, else main
 * or master, else the branch with the fewest commits between.
 */
async function stateBranch(place, git, rule) {
    if (rule.configured !== null) {
        const ref = (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .branchRef */ .Mi)(rule.configured);
        return ref ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(ref) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", `A branch cannot be called ${JSON.stringify(rule.configured)}.`));
    }
    const refs = openRefs(place, git);
    const head = await refs.head();
    if (head.kind !== "branch")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(null);
    if (!rule.isWorkBranch((0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(head.ref)))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(head.ref);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((await recordedBase(git, head.ref)) ?? (await usualBase(place, refs)) ?? (await nearestBase(git, head.ref, rule)) ?? head.ref);
}
async function recordedBase(git, ref) {
    const settings = await git.settings();
    const base = settings.ok ? settings.value.get(`branch.${(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(ref)}.milestone-base`) : undefined;
    return base === undefined ? null : (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .branchRef */ .Mi)(base);
}
async function usualBase(place, refs) {
    const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec((0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.commonDir, "refs/remotes/origin/HEAD")) ?? "")?.[1];
    for (const name of [remote, "main", "master"]) {
        const ref = name === undefined ? null : (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .branchRef */ .Mi)(name);
        const tip = ref && (await refs.tip(ref));
        if (ref && tip && (!tip.ok || tip.value !== null))
            return ref;
    }
    return null;
}
async function nearestBase(git, from, rule) {
    const listed = await git.run({ command: "for-each-ref", options: ["--format=%(refname)", "refs/heads"] });
    const names = listed.ok ? listed.value.toString().split("\n").filter(_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .pA) : [];
    const candidates = names.filter((ref) => !rule.isWorkBranch((0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(ref))).slice(0, CANDIDATES_MAX);
    let nearest = null;
    for (const ref of candidates) {
        const counted = await git.run({ command: "rev-list", options: ["--count"], revisions: [from], excluded: [ref] });
        const distance = counted.ok ? Number(counted.value.toString()) : Number.POSITIVE_INFINITY;
        if (!nearest || distance < nearest.distance)
            nearest = { ref, distance };
    }
    return nearest?.ref ?? null;
}
/**
 * The home of the state. The branch is settled with the first answer that names one; whether it is checked out is
 * looked at each time. Where another work tree has it checked out, its files and its index are the ones.
 */
function homeFinder(location, rule, gitAt) {
    const { folder } = location;
    if (!location.place)
        return async () => (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ kind: "files", folder, reason: location.reason });
    const { place, prefix } = location;
    const surroundings = { place, git: gitAt(place), prefix };
    let settled = null;
    return async () => {
        const chosen = settled === null ? await stateBranch(place, surroundings.git, rule) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(settled);
        if (!chosen.ok)
            return chosen;
        const ref = (settled = chosen.value);
        const head = await openRefs(place, surroundings.git).head();
        if (ref === null || (place.workTree !== null && head.kind === "branch" && head.ref === ref))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ kind: "disk", folder, surroundings, ref });
        const other = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .otherWorkTrees */ .VM)(place).find((tree) => { const at = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(tree); return at.kind === "branch" && at.ref === ref; });
        if (!other?.workTree)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ kind: "branch", folder, surroundings, ref });
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ kind: "disk", folder: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(other.workTree, prefix), label: folder.label, top: other.workTree }, surroundings: { place: other, git: gitAt(other), prefix }, ref });
    };
}


/***/ }),

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   PH: () => (/* binding */ pathFromTop),
/* harmony export */   Rm: () => (/* binding */ listDataFolder),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   Ug: () => (/* binding */ FILE_BYTES_MAX),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   WX: () => (/* binding */ isAsSeen),
/* harmony export */   Yy: () => (/* binding */ pathOfTop),
/* harmony export */   _u: () => (/* binding */ parentProblem),
/* harmony export */   b7: () => (/* binding */ notAFolder),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   lD: () => (/* binding */ readDataFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p1: () => (/* binding */ sightOf),
/* harmony export */   si: () => (/* binding */ isDataPath),
/* harmony export */   tS: () => (/* binding */ isPortablePath),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9917);
// Files below the data folder: which paths are allowed, and reading without following links.





/** Such a path begins at the top of the repository instead; only what belongs to GitHub is reached in this way. */
const FROM_TOP = ":/";
const TOP_FOLDER = ".github";
/** The path from the top of the repository where one is meant, else null. */
function pathFromTop(path) {
    return path.startsWith(FROM_TOP) ? path.slice(FROM_TOP.length) : null;
}
/** How a path of the top's folder is called here; null for any other. */
function pathOfTop(fromTop) {
    return fromTop.startsWith(`${TOP_FOLDER}/`) ? `${FROM_TOP}${fromTop}` : null;
}
/** What of the repository is looked at: the data folder, and what paths from the top may reach. */
function reachOf(prefix) {
    return prefix === "" ? [] : [prefix, TOP_FOLDER];
}
/** Where a path is on this machine. */
function fileOf({ path: root, top }, path) {
    const fromTop = pathFromTop(path);
    return fromTop === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top ?? root, fromTop);
}
/** How people know a path. */
function shownOf({ label }, path) {
    return pathFromTop(path) ?? `${label}/${path}`;
}
/** Larger files are mistakes, and would be parsed for minutes. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
/** What file systems allow for one name, in bytes. */
const NAME_BYTES_MAX = 255;
/** File systems stamp changes no finer than this; a younger file is compared by content. */
const STAMP_NANOSECONDS_MAX = 2000000000n;
/** Names of writers' temporary files and locks inside the data folder. */
function isTemporary(name) {
    return name.startsWith(".tmp-") || name === ".lock" || name.startsWith(".lock.");
}
/** Whether a path stays inside the folder it is relative to and can be told from others: no `..`, `.git`, backslash or control character. */
function isDataPath(path) {
    const fromTop = pathFromTop(path);
    if (fromTop !== null)
        return fromTop.startsWith(`${TOP_FOLDER}/`) && isDataPath(fromTop);
    if (/[\u0000-\u001f\u007f\\]/.test(path))
        return false;
    return path.split("/").every((name) => name !== "" && name !== "." && name !== ".." && Buffer.byteLength(name) <= NAME_BYTES_MAX && !isGitName(name));
}
/** `.git` in the spellings that some file system takes for it. */
function isGitName(name) {
    return /^(?:\.git|git~\d)$/i.test(name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/[ .]+$/, ""));
}
/** Whether new files may be called so on every system the repository is checked out on. */
function isPortablePath(path) {
    return isDataPath(path) && (pathFromTop(path) ?? path).split("/").every((name) => !/[<>:"|?*]|[ .]$/.test(name) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) && !isTemporary(name));
}
/** The same content has the same digest. Hashing is loaded when it is first needed: plain reading needs none. */
function digestOf(bytes) {
    return process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex");
}
/** A file's bytes, or null where there is none. `checked` remembers parent folders between calls. Problems: `not-a-file`, `unreadable`, `file-too-large`. */
function readDataFile(folder, path, checked = new Set()) {
    const at = { path: shownOf(folder, path) };
    if (!isDataPath(path))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
    try {
        if (pathFromTop(path) !== null && !folder.top)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(null);
        const parents = parentProblem(folder, path, checked);
        if (parents)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(parents);
        return readOpened(fileOf(folder, path), at);
    }
    catch (error) {
        return readFailure(error, at);
    }
}
function readOpened(file, at) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    // A link is refused by the system; without O_NONBLOCK a named pipe would wait for its writer for ever.
    const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(descriptor, { bigint: true });
        if (!stat.isFile())
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(notAFile(at));
        if (stat.size > FILE_BYTES_MAX)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(tooLarge(at, Number(stat.size)));
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ bytes: node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(descriptor), stat });
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
    }
}
function readFailure(error, at) {
    const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
    if (code === null)
        throw error;
    // A name that is not UTF-8 comes with replacement characters and cannot be opened: it is there all the same.
    if ((code === "ENOENT" && !at.path.includes("\ufffd")) || code === "ENOTDIR")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(null);
    if (code === "ELOOP" || code === "ENXIO" || code === "EMLINK")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(notAFile(at));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("unreadable", `${at.path} cannot be read (${code}).`, { at, hint: "Check its permissions." }));
}
function tooLarge(at, bytes) {
    const megabytes = (bytes / 1024 / 1024).toFixed(1);
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("file-too-large", `${at.path} has ${megabytes} MiB; at most 5 MiB are read.`, { at });
}
function notAFile(at) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("not-a-file", `${at.path} is not a regular file; links and special files are not followed.`, { at, hint: "Put a regular file there." });
}
/** The problem where a folder on the way to the path is a link; missing folders are no problem. */
function parentProblem(folder, path, checked = new Set()) {
    const start = pathFromTop(path) === null ? 0 : FROM_TOP.length;
    for (let end = path.indexOf("/", start); end >= 0; end = path.indexOf("/", end + 1)) {
        const parent = path.slice(0, end);
        if (checked.has(parent))
            continue;
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .entryAt */ ._f)(fileOf(folder, parent))?.isSymbolicLink())
            return notAFolder(shownOf(folder, parent));
        checked.add(parent);
    }
    return null;
}
function notAFolder(path) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("not-a-file", `${path} is a symbolic link; links are not followed.`, { at: { path }, hint: "Put a real folder there." });
}
/** What a later look compares with. `startedAt` is the time in epoch nanoseconds when reading began. */
function sightOf(result, startedAt) {
    if (!result.ok)
        return { kind: "problem", problem: result.problem };
    if (result.value === null)
        return { kind: "absent" };
    const { bytes, stat } = result.value;
    return { kind: "file", stamp: stampOf(stat), settled: startedAt - stat.ctimeNs > STAMP_NANOSECONDS_MAX, digest: digestOf(bytes) };
}
function stampOf({ ino, size, mtimeNs, ctimeNs }) {
    return `${ino}.${size}.${mtimeNs}.${ctimeNs}`;
}
/** Whether a file is as it was seen. Content is read again only where its stamp cannot prove it. */
function isAsSeen(folder, path, seen) {
    if (seen.kind === "file" && seen.settled) {
        const stat = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .entryAt */ ._f)(fileOf(folder, path));
        if (stat && stampOf(stat) === seen.stamp)
            return true;
    }
    const now = sightOf(readDataFile(folder, path), 0n);
    if (now.kind === "problem" || seen.kind === "problem")
        return now.kind === seen.kind && seen.kind === "problem" && now.kind === "problem" && now.problem.code === seen.problem.code;
    return now.kind === "file" && seen.kind === "file" ? now.digest === seen.digest : now.kind === seen.kind;
}
/** Names in a folder without temporary ones, sorted; none where there is no such folder. Problems: `not-a-file`, `unreadable`. */
function listDataFolder(folder, path) {
    if (path !== "" && !isDataPath(path))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
    const shown = path === "" ? folder.label : shownOf(folder, path);
    const parents = path === "" ? null : parentProblem(folder, `${path}/entry`);
    if (parents)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(parents);
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(fileOf(folder, path)).filter((name) => !isTemporary(name)).sort());
    }
    catch (error) {
        const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]);
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("unreadable", `${shown} cannot be listed (${code}).`, { at: { path: shown }, hint: "Check its permissions." }));
    }
}


/***/ }),

/***/ 3952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   VM: () => (/* binding */ otherWorkTrees),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* unused harmony export workTreeOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3445);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4526);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9917);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3239);
// Where the data folder and its repository are, and what state that is in, by reading files: no process is started.







/** git's own files that say an operation is under way; the first that is there counts. */
const OPERATIONS = [
    ["rebase-merge", "rebase"], ["rebase-apply", "rebase"], ["BISECT_LOG", "bisect"],
    ["MERGE_HEAD", "merge"], ["CHERRY_PICK_HEAD", "cherry-pick"], ["REVERT_HEAD", "revert"],
];
/**
 * The repository around a folder, or null. A folder that looks like a bare repository is refused (`git-failed`) unless
 * it was named with `gitDir`: it may be content that somebody committed, with a configuration of its own.
 */
function discover(folder, gitDir = null) {
    if (gitDir !== null)
        return named((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, gitDir));
    for (let at = realFolder(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git");
        const target = gitDirOf(dotGit);
        if (target !== null)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(placeOf(target, at));
        if (isGitDir(at))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("git-failed", `${at} is a bare repository.`, { hint: "If you mean it, set GIT_DIR to this folder." }));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(null);
    }
}
function named(gitDir) {
    const target = isGitDir(gitDir) ? realFolder(gitDir) : gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, ".git"));
    if (target === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("git-failed", `${gitDir} is not a git repository.`));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(placeOf(target, workTreeOf(target)));
}
/** The work tree that a git folder belongs to; null where it is bare or says so only in its configuration. */
function workTreeOf(gitDir) {
    const linked = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "gitdir"));
    if (linked !== null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, linked.trim()));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(gitDir) === ".git" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(gitDir) : null;
}
function placeOf(gitDir, workTree) {
    const common = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "commondir"));
    const commonDir = common === null ? gitDir : realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, common.trim()));
    const owned = isOwned(gitDir) && (workTree === null || isOwned(workTree));
    return { gitDir, commonDir, workTree, owned, reftable: exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, "reftable")) };
}
/** The work trees of this repository other than this one, the main one included. */
function otherWorkTrees(place) {
    const linked = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.commonDir, "worktrees")).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.commonDir, "worktrees", name));
    return [place.commonDir, ...linked].flatMap((gitDir) => {
        const workTree = gitDir === place.gitDir ? null : workTreeOf(gitDir);
        return workTree !== null && gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, ".git")) === gitDir ? [placeOf(gitDir, workTree)] : [];
    });
}
function headOf(place) {
    const text = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.gitDir, "HEAD"))?.trim() ?? "";
    if ((0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isOid */ .dH)(text))
        return { kind: "detached", commit: text };
    const ref = text.replace(/^ref:\s*/, "");
    return (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefName */ .pA)(ref) && !place.reftable && (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .branchName */ .at)(ref) !== ref ? { kind: "branch", ref } : { kind: "unknown" };
}
function operationOf(place) {
    return OPERATIONS.find(([file]) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.gitDir, file)))?.[1] ?? null;
}
/** A path of the data folder as git knows it. Throws where it is none: paths are checked before. */
function repoPath({ prefix }, path) {
    const full = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromTop */ .PH)(path) ?? (prefix === "" ? path : `${prefix}/${path}`);
    if (!(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepoPath */ .SL)(full))
        throw new TypeError(`not a path inside the work tree: ${JSON.stringify(full)}`);
    return full;
}
const USUAL_FOLDER = ".milestones";
/** `dataPath` is relative to `cwd`; null is `.milestones` at the top of the work tree. Problem: `invalid-argument`. */
function locate(cwd, dataPath, place) {
    const bare = place !== null && place.workTree === null;
    if (bare)
        return inRepository({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.gitDir, dataPath ?? USUAL_FOLDER), label: dataPath ?? USUAL_FOLDER }, place, dataPath ?? USUAL_FOLDER);
    const top = place?.workTree ?? realFolder(cwd);
    const named = dataPath === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, USUAL_FOLDER) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realFolder(cwd), dataPath);
    // Links inside the work tree came with what was checked out, and are refused later; others were made by the machine's owner.
    const path = wayBelow(top, named) === null ? realFile(named) : named;
    const way = wayBelow(top, path);
    const folder = { path, label: (way ?? dataPath) || "." };
    if (!place)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ folder, place, reason: "this is not a git repository" });
    if (way === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ folder, place: null, reason: "the data folder is outside the repository" });
    const own = linkBelow(top, way) ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(place) : discover(existing(path));
    if (own.ok && own.value?.gitDir !== place.gitDir)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ folder, place: null, reason: "the data folder belongs to another repository" });
    return inRepository({ ...folder, top }, place, way);
}
/** The path from a folder to something inside it, with `/`; null where it is outside. */
function wayBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    return way === ".." || way.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) ? null : way;
}
function inRepository(folder, place, prefix) {
    if (prefix === "" || (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepoPath */ .SL)(prefix))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ folder, place, prefix });
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(prefix)} cannot be the data folder.`));
}
/** The first folder on the way to the data that is a link, as a path from the top. What was checked out may bring links; they are not followed. */
function linkOnTheWay({ place, prefix }) {
    return place.workTree === null ? null : linkBelow(place.workTree, prefix);
}
function linkBelow(top, way) {
    const names = way === "" ? [] : way.split("/");
    const ways = names.map((_, depth) => names.slice(0, depth + 1).join("/"));
    return ways.find((part) => (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, part))?.isSymbolicLink()) ?? null;
}
/** The path or the nearest folder above it that exists. */
function existing(path) {
    return exists(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** The path with the links on the way followed; the last name may be missing. */
function realFile(path) {
    return exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
/** A `.git` folder, or the folder that a `.git` file of a linked work tree or submodule names. */
function gitDirOf(dotGit) {
    if (isGitDir(dotGit))
        return realFolder(dotGit);
    const target = /^gitdir: (.+?)\r?\n?$/.exec(textOf(dotGit) ?? "")?.[1];
    if (target === undefined)
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dotGit), target);
    return isGitDir(folder) ? realFolder(folder) : null;
}
function isGitDir(folder) {
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "HEAD")))
        return false;
    return exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "commondir")) || (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "objects")) && exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "refs")));
}
/** Whoever owns the files decides what their configuration says. */
function isOwned(path) {
    const me = process.geteuid?.();
    return me === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).uid === me;
}
function realFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    }
}
function exists(path) {
    return (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(path) !== null;
}
/** The names in a folder; none where it cannot be listed. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** A short text file of git's, or null where there is none. */
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ sparseFiles),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   kV: () => (/* binding */ namesBelow),
/* harmony export */   qO: () => (/* binding */ diskSnapshot),
/* harmony export */   xv: () => (/* binding */ contentAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3445);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4526);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3239);
// The data folder as it lies on disk, hand edits included, and what a writer has seen of it.






/** Empty at the cost of one look where the checkout is not sparse. */
async function sparseFiles(surroundings) {
    const sparse = new Map();
    if (!surroundings || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(surroundings.place.gitDir, "info", "sparse-checkout")))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(sparse);
    const { git, prefix } = surroundings;
    const { indexEntries } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 9654));
    const entries = await indexEntries(git, (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .isRepoPath */ .SL)(prefix) ? [prefix] : []);
    if (!entries.ok)
        return entries;
    for (const [path, entry] of entries.value) {
        if (entry.sparse && /^100/.test(entry.mode))
            sparse.set(prefix === "" ? path : path.slice(prefix.length + 1), entry.id);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(sparse);
}
function diskSnapshot(view, lock) {
    const { folder, sparse } = view;
    return {
        root: folder.label,
        exists: sparse.size > 0 || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder.path, { throwIfNoEntry: false })?.isDirectory() ?? false),
        list: async (path) => listWithSparse(view, path),
        read: (paths) => readAll(view, paths),
        release: async () => lock?.release(),
    };
}
function listWithSparse({ folder, sparse }, path) {
    const listed = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listDataFolder */ .Rm)(folder, path);
    if (!listed.ok || sparse.size === 0)
        return listed;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([...new Set([...listed.value, ...namesBelow(sparse.keys(), path)])].sort());
}
/** The names that some paths have directly in a folder. */
function namesBelow(paths, folder) {
    const start = folder === "" ? "" : `${folder}/`;
    const names = new Set();
    for (const path of paths) {
        if (start === "" && (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromTop */ .PH)(path) !== null)
            continue;
        const name = path.startsWith(start) ? path.slice(start.length).split("/")[0] : undefined;
        if (name !== undefined)
            names.add(name);
    }
    return names;
}
async function readAll(view, paths) {
    const { folder, seen, sparse } = view;
    const startedAt = BigInt(Math.floor(view.epochMs())) * 1000000n;
    const files = new Map();
    const checked = new Set();
    const absent = [];
    for (const path of paths) {
        const found = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readDataFile */ .lD)(folder, path, checked);
        seen?.set(path, (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sightOf */ .p1)(found, startedAt));
        if (!found.ok)
            files.set(path, found);
        else if (found.value)
            files.set(path, (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(found.value.bytes));
        else if (sparse.has(path))
            absent.push(path);
    }
    for (const [path, content] of await readSparse(view, absent))
        files.set(path, content);
    return files;
}
async function readSparse({ folder, surroundings, sparse }, paths) {
    const files = new Map();
    if (!surroundings || paths.length === 0)
        return files;
    const { contentsOf } = await __webpack_require__.e(/* import() */ 914).then(__webpack_require__.bind(__webpack_require__, 8914));
    const contents = await contentsOf(surroundings.git, paths.flatMap((path) => sparse.get(path) ?? []));
    for (const path of paths) {
        const id = sparse.get(path);
        if (id)
            files.set(path, contentAt(contents, id, (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOf */ .Rp)(folder, path)));
    }
    return files;
}
/** The content of one path out of many, or what stands in its way. */
function contentAt(contents, id, path) {
    const at = { path };
    if (!contents.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)({ ...contents.problem, at });
    const content = contents.value.get(id);
    if (!content)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("unreadable", `${path} is recorded by git, but its content ${id} is missing.`, { at, hint: "Fetch it again: git fetch --refetch" }));
    return "bytes" in content ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(content.bytes) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(at, content.size));
}
/** Whether everything that was read still is as it was. */
function isUnchanged({ folder, seen }) {
    if (seen)
        for (const [path, sight] of seen)
            if (!(0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isAsSeen */ .WX)(folder, path, sight))
                return false;
    return true;
}


/***/ }),

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ nodeDisk),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Nd: () => (/* binding */ diskProblem),
/* harmony export */   Q1: () => (/* binding */ removeFolderQuietly),
/* harmony export */   S2: () => (/* binding */ removeQuietly),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5045);
// The file system calls of writers in one replaceable set, and what is durable when they return.



const { openSync, writeSync, writeFileSync, fsyncSync, closeSync, renameSync, linkSync, unlinkSync, mkdirSync, rmdirSync, fchmodSync, lstatSync } = /*#__PURE__*/ (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)));
const nodeDisk = { openSync, writeSync, writeFileSync, fsyncSync, closeSync, renameSync, linkSync, unlinkSync, mkdirSync, rmdirSync, fchmodSync, lstatSync };
/** A new file with these bytes, on disk when this returns. A half-written one is removed again. */
function writeNew(disk, path, { bytes, mode }) {
    const descriptor = disk.openSync(path, "wx", 0o666);
    try {
        if (mode !== undefined)
            disk.fchmodSync(descriptor, mode);
        for (let written = 0; written < bytes.length;)
            written += disk.writeSync(descriptor, bytes, written);
        disk.fsyncSync(descriptor);
    }
    catch (error) {
        disk.closeSync(descriptor);
        removeQuietly(disk, path);
        throw error;
    }
    disk.closeSync(descriptor);
}
/** Makes names in a folder durable: what was created, renamed or removed there stays so. */
function syncFolder(disk, folder) {
    // Windows cannot open folders; NTFS journals names by itself.
    if (process.platform === "win32")
        return;
    const descriptor = disk.openSync(folder, "r");
    try {
        disk.fsyncSync(descriptor);
    }
    finally {
        disk.closeSync(descriptor);
    }
}
/** Makes the folder with its missing parents; the new ones, outermost first. */
function makeFolders(disk, folder) {
    if (disk.lstatSync(folder, { throwIfNoEntry: false }))
        return [];
    const above = makeFolders(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    disk.mkdirSync(folder);
    return [...above, folder];
}
function removeQuietly(disk, path) {
    try {
        disk.unlinkSync(path);
    }
    catch {
        // It is litter at worst, and the next writer sweeps it.
    }
}
function removeFolderQuietly(disk, path) {
    try {
        disk.rmdirSync(path);
    }
    catch {
        // Somebody put something into it meanwhile.
    }
}
/** The Problem for an error of the file system (`disk-full` or `not-writable`); any other error is thrown on. */
function diskProblem(error, path) {
    const code = errorCode(error);
    if (code === null)
        throw error;
    const at = { path };
    if (code === "ENOSPC" || code === "EDQUOT") {
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("disk-full", `The disk is full: ${path} could not be written.`, { at, hint: "Free some space and try again; nothing was changed." });
    }
    const reason = REASONS[code] ?? code;
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("not-writable", `${path} cannot be written: ${reason}.`, { at, hint: "Nothing was changed. Check the permissions, then try again." });
}
const REASONS = {
    EACCES: "permission denied", EPERM: "not permitted", EROFS: "the file system is read-only", EIO: "the disk reports an error",
    EMFILE: "too many open files", ENFILE: "too many open files", ENOTDIR: "a file stands where a folder belongs",
};
function errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : null;
}
/** What stands at a path, links not followed; null where nothing does, or where it cannot be reached. */
function entryAt(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { bigint: true });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ isRefspec),
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   SL: () => (/* binding */ isRepoPath),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   dH: () => (/* binding */ isOid),
/* harmony export */   pA: () => (/* binding */ isRefName),
/* harmony export */   wB: () => (/* binding */ isRemoteName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// What may stand on a git command line: typed ids, refs and paths, and a closed table of sub-commands.

const SUBCOMMANDS = {
    "add": { options: ["--refresh", "--no-ignore-removal", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"] },
    "cat-file": { options: ["--batch", "--batch-check"] },
    "check-attr": { options: ["-z", "--stdin", "filter"] },
    "clean": { options: ["-ffdxq"] },
    "config": { options: ["--null", "--list"] },
    "fast-import": { options: ["--quiet"] },
    "fetch": {
        options: ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap="],
        remote: true,
    },
    "for-each-ref": { options: ["--format=%(refname)", "refs/heads", "refs/milestones/lease", "refs/milestones/lease-of"] },
    "hash-object": { options: ["-tcommit", "-ttree", "-w", "--stdin"] },
    "log": {
        options: ["-z", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--no-merges", "--encoding=UTF-8", "--fixed-strings"],
        attached: ["--format=", "--max-count=", "--grep="],
        revisions: true,
        paths: "--",
    },
    "ls-files": { options: ["-z", "-t", "--stage"], paths: "--" },
    "ls-remote": { options: ["--quiet", "--refs"], remote: true },
    "ls-tree": { options: ["-r", "-z", "--full-tree"], revisions: true, paths: "bare" },
    "merge-tree": { options: ["--write-tree", "-z", "--name-only", "--no-messages"], revisions: true },
    "push": { options: ["--porcelain", "--no-verify", "--atomic"], attached: ["--force-with-lease=refs/milestones/"], remote: true },
    "read-tree": { options: ["-m", "-u", "--reset"], revisions: true },
    "rev-list": { options: ["--count"], attached: ["--max-count="], revisions: true },
    "rev-parse": { options: ["--verify", "--quiet", "--absolute-git-dir"], revisions: true },
    "status": { options: ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=all", "--untracked-files=normal", "--ignored=matching"] },
    "symbolic-ref": { options: ["--quiet", "HEAD"] },
    "update-index": { options: ["-z", "-q", "--index-info", "--refresh"] },
    "update-ref": { options: ["-z", "--stdin"], attached: ["-m"] },
    "version": { options: [] },
    "worktree": { options: ["add", "--quiet", "--detach", "--no-checkout"], folder: true, revisions: true },
    "write-tree": { options: [] },
};
/** The arguments after git's own options. Throws where the table does not allow them: that is a fault of this program. */
function argumentsOf(call) {
    const rule = SUBCOMMANDS[call.command];
    const options = call.options ?? [];
    const stray = options.find((option) => !allowed(rule, option));
    if (stray !== undefined)
        throw new TypeError(`git ${call.command} is not used with ${stray}`);
    return [call.command, ...options, ...revisionsOf(call, rule), ...remoteOf(call, rule), ...pathsOf(call, rule)];
}
function allowed(rule, option) {
    return rule.options.includes(option) || (rule.attached ?? []).some((prefix) => option.startsWith(prefix));
}
function revisionsOf(call, rule) {
    const { revisions = [], excluded = [], folder } = call;
    if ((folder !== undefined) !== (rule.folder ?? false) || (folder !== undefined && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder)))
        throw new TypeError(`git ${call.command} is used with an absolute folder where it makes one, and only there`);
    if (revisions.length === 0 && excluded.length === 0)
        return [];
    if (!rule.revisions)
        throw new TypeError(`git ${call.command} takes no revisions here`);
    if (![...revisions, ...excluded].every((name) => isOid(name) || isRefName(name)))
        throw new TypeError("not an object id or a ref");
    return ["--end-of-options", ...(folder === undefined ? [] : [folder]), ...revisions, ...excluded.map((name) => `^${name}`)];
}
function remoteOf({ command, remote, refspecs = [] }, rule) {
    if ((remote !== undefined) !== (rule.remote ?? false))
        throw new TypeError(`git ${command} is used with a remote where it talks to one, and only there`);
    if (remote === undefined)
        return [];
    if (!isRemoteName(remote) || refspecs.length === 0 || !refspecs.every(isRefspec))
        throw new TypeError("not a remote, or nothing to exchange with it");
    return ["--end-of-options", remote, ...refspecs];
}
function pathsOf(call, rule) {
    const paths = call.paths ?? [];
    if (paths.length === 0)
        return [];
    if (!rule.paths || (rule.paths === "bare" && !call.revisions?.length))
        throw new TypeError(`git ${call.command} takes no paths here`);
    if (!paths.every(isRepoPath))
        throw new TypeError("not a path inside the work tree");
    return rule.paths === "--" ? ["--", ...paths] : paths;
}
function isOid(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Longer names do not fit into a file name with its lock. */
const REF_CHARACTERS_MAX = 240;
/** The rules of `git check-ref-format`, and of `--branch`: no name under refs/heads starts with a dash. */
function isRefName(text) {
    if (!text.startsWith("refs/") || text.length > REF_CHARACTERS_MAX || text.endsWith("."))
        return false;
    if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{/.test(text))
        return false;
    const parts = text.split("/");
    return parts.length > 2 && parts.every((part) => part !== "" && !/^[.-]|\.lock$/.test(part));
}
/** No path, no address, no option. Whether a remote of this name is configured is asked elsewhere. */
function isRemoteName(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text);
}
function isRefspec(text) {
    const [from = "", to, ...rest] = text.split(":");
    if (rest.length > 0)
        return false;
    return to === undefined ? isRefName(from.replace(/\/\*$/, "/all")) : isRefName(to) && (from === "" || isOid(from) || isRefName(from));
}
/** The full name of a branch, or null where a branch cannot be called so. */
function branchRef(name) {
    const ref = `refs/heads/${name}`;
    return isRefName(ref) && name !== "HEAD" ? ref : null;
}
function branchName(ref) {
    return ref.replace(/^refs\/heads\//, "");
}
/** Relative, with `/`, without control characters, and never through `.`, `..` or `.git`. */
function isRepoPath(text) {
    if (/[\u0000-\u001f\u007f]/.test(text))
        return false;
    return text.split("/").every((part) => !["", ".", "..", ".git"].includes(part.toLowerCase()));
}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9917);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3239);





/** Loaded with the first process: many commands start none, and loading costs as much as reading ten milestones. */
const nodeSpawn = (file, argv, options) => process.getBuiltinModule("node:child_process").spawn(file, argv, options);
/** `--end-of-options` is understood everywhere and `core.fsync` at least ignored; before 2.36 only files, not refs, are fsynced. */
const GIT_VERSION_MIN = [2, 30];
/** No local git call takes this long, unless the file system hangs. */
const RUN_SECONDS_MAX = 120;
/** A listing of a million files; more is not a milestone repository. */
const OUTPUT_BYTES_MAX = 512 * 1024 * 1024;
const STDERR_BYTES_MAX = 64 * 1024;
/** Nothing that a repository's own configuration says may start a program or make a write less durable. */
const CONFIGURATION = [
    "safe.bareRepository=explicit", "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.fsync=all",
    "protocol.ext.allow=never", "submodule.recurse=false", "core.attributesFile=/dev/null", "core.pager=cat",
    "commit.gpgSign=false", "tag.gpgSign=false", "log.showSignature=false", "log.follow=false", "log.mailmap=false",
    "push.followTags=false", "push.gpgSign=false", "push.recurseSubmodules=no", "gc.auto=0", "maintenance.auto=false", "fastimport.unpackLimit=100",
];
/** Neither `ext`, which starts any program, nor what is not encrypted. */
const REMOTE_PROTOCOLS = "https:ssh:file";
const INHERITED = new Set([
    "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "SUDO_UID",
    "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT",
    "SSH_AUTH_SOCK", "SSH_AGENT_PID", "SSH_ASKPASS", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT",
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR",
]);
/**
 * Most calls are local, and for them no protocol is allowed at all: a missing object of a partial clone is a problem, not
 * a program that the repository's configuration may choose. Calls that name a remote may use those of `REMOTE_PROTOCOLS`.
 * `configuration` is added to what is fixed here, as `key=value`.
 */
function openGit(options) {
    const { place, environment, spawn = nodeSpawn, configuration = [] } = options;
    const inherited = inheritedFrom(environment);
    const own = { ...inherited, GIT_DIR: place.gitDir, ...(place.workTree !== null && { GIT_WORK_TREE: place.workTree }) };
    const cwd = place.workTree ?? place.gitDir;
    let usable;
    const start = (call, env) => execute(call, { gitDir: place.gitDir, configuration, start: (argv) => spawn("git", argv, { cwd, env, stdio: "pipe", windowsHide: true }) });
    const run = async (call) => {
        // Which git it is can be asked of any, the too old ones above all.
        if (call.command === "version")
            return start(call, inherited);
        usable ??= checkUsable((asked) => start(asked, inherited), place);
        const trusted = place.owned ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined) : await usable;
        if (!trusted.ok)
            return trusted;
        // Of our own repositories the first calls only read, so they need not wait for the version.
        const [checked, outcome] = await Promise.all([usable, start(call, call.remote === undefined ? own : { ...own, GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS })]);
        return checked.ok ? outcome : checked;
    };
    let settings;
    return { run, settings: () => (settings ??= readSettings(run)) };
}
async function readSettings(run) {
    const listed = await run({ command: "config", options: ["--null", "--list"] });
    if (!listed.ok)
        return listed;
    const entries = listed.value.toString().split("\0").filter((entry) => entry !== "");
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(new Map(entries.map((entry) => {
        const [key = "", ...value] = entry.split("\n");
        return [key, value.join("\n")];
    })));
}
function inheritedFrom(environment) {
    const env = {
        LANG: "C.UTF-8", LC_ALL: "C.UTF-8", GIT_TERMINAL_PROMPT: "0", GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1",
        GIT_LFS_SKIP_SMUDGE: "1", GIT_OPTIONAL_LOCKS: "0", GIT_PAGER: "cat",
    };
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && INHERITED.has(name.toUpperCase()))
            env[name] = value;
    }
    return env;
}
async function checkUsable(run, place) {
    const version = await run({ command: "version" });
    if (!version.ok)
        return version;
    const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version.value.toString()) ?? [];
    const [majorMin, minorMin] = GIT_VERSION_MIN;
    if (Number(major) < majorMin || (Number(major) === majorMin && Number(minor) < minorMin)) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("prerequisite-missing", `git ${major}.${minor} is too old.`, { hint: `Install git ${majorMin}.${minorMin} or newer.` }));
    }
    // With GIT_DIR set git does not ask who owns a repository; without it, it does.
    const trusted = place.owned ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(null) : await run({ command: "rev-parse", options: ["--absolute-git-dir"] });
    return trusted.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined) : trusted;
}
async function execute(call, { gitDir, configuration, start }) {
    const argv = ["--no-pager", "--literal-pathspecs", ...[...CONFIGURATION, ...configuration].flatMap((entry) => ["-c", entry]), ...(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .argumentsOf */ .aX)(call)];
    const child = start(argv);
    const outcome = await finished(child, call.input);
    if (outcome.status === 0 || isAnswer(call, outcome))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(outcome.stdout);
    if (call.command === "fast-import")
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .removeQuietly */ .S2)(_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeDisk */ .C0, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, `fast_import_crash_${child.pid}`));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(call.remote !== undefined && outcome.status !== "ENOENT" ? remoteFailure(call.remote, outcome) : failureOf(call.command, outcome));
}
/** A push that was refused says for each ref why; a merge with conflicts says where they are. */
function isAnswer({ command }, { status, stdout }) {
    return status === 1 && ((command === "push" && /^!\t/m.test(stdout.toString())) || (command === "merge-tree" && stdout.length > 0));
}
function finished(child, input = "") {
    const stdout = collected(child, "stdout");
    const stderr = collected(child, "stderr");
    const timer = setTimeout(() => kill(child), RUN_SECONDS_MAX * 1000);
    // A git that dies early closes its input; its exit status tells why.
    child.stdin?.on("error", () => undefined).end(input);
    return new Promise((resolve) => {
        child.on("error", (error) => {
            clearTimeout(timer);
            resolve({ status: "code" in error ? String(error.code) : "failed", stdout: Buffer.alloc(0), stderr: error.message });
        });
        child.on("close", (status, signal) => {
            clearTimeout(timer);
            resolve({ status: status ?? signal ?? "failed", stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
        });
    });
}
/** What git started to reach a remote may outlive it and keep its output open; nobody waits for that. */
function kill(child) {
    child.kill("SIGKILL");
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function collected(child, name) {
    const chunks = [];
    let bytes = 0;
    child[name]?.on("data", (chunk) => {
        bytes += chunk.length;
        if (name === "stdout" && bytes > OUTPUT_BYTES_MAX)
            child.kill("SIGKILL");
        else if (name === "stdout" || bytes <= STDERR_BYTES_MAX)
            chunks.push(chunk);
    });
    return chunks;
}
/** The system's words, and git's own while it writes a pack. */
const FULL = /No space left on device|Disk quota exceeded|Out of diskspace/;
function failureOf(command, { status, stderr }) {
    if (status === "ENOENT")
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("prerequisite-missing", "git is not installed, or not on the PATH.", { hint: "Install git." });
    if (typeof status === "string" && /^E[A-Z0-9]+$/.test(status))
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("git-failed", `git could not be started: ${status}.`, { hint: "The system may be out of processes, files or memory; try again when less is going on." });
    const message = `git ${command}: ${reasonIn(stderr) ?? `it ended with ${status}`}`;
    if (/dubious ownership/.test(stderr))
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("git-failed", message, { hint: "If you trust it: git config --global --add safe.directory <folder>" });
    if (FULL.test(stderr))
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("disk-full", message, { hint: "Free some space and try again." });
    if (/transport '.*' not allowed|lazy fetch|promisor/.test(stderr)) {
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("remote-unavailable", message, { hint: "An object of this partial clone is missing: git fetch --refetch --filter=tree:0 && git sparse-checkout reapply" });
    }
    if (/Permission denied|Read-only file system|insufficient permission|Input\/output error/.test(stderr))
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("not-writable", message, { hint: "Check the disk and the permissions of the repository, then try again." });
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("git-failed", message);
}
/** The first line that says something. */
function reasonIn(stderr) {
    const line = stderr.split("\n").find((each) => /\S/.test(each) && !/^(?:hint|warning):/.test(each));
    return line?.replace(/^fatal: /, "").replace(/[\u0000-\u0020\u007f-\u009f]+/g, " ").trim();
}
function remoteFailure(remote, { status, stderr }) {
    if (FULL.test(stderr) && !/^remote:/m.test(stderr))
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("disk-full", `The disk is full: git could not keep what the remote ${remote} sent.`, { hint: "Free some space and try again." });
    const hint = `Check the connection and \`git remote -v\`, then try again; without --remote the work stays on this machine.`;
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("remote-unavailable", `The remote ${remote} does not answer: ${reasonIn(stderr) ?? `git ended with ${status}`}.`, { hint });
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Fp: () => (/* binding */ DURATION_HINT)
/* harmony export */ });
/* unused harmony export durationText */
// Durations as strict text ("5m", "1h 30m", "7d", "P1D") and as milliseconds.
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** Longer waits are typing errors, not plans. */
const DURATION_DAYS_MAX = 365;
const SPELLINGS = "30s, 5m, 2h, 7d, 2w, \"1h 30m\" or ISO 8601 (PT5M)";
/** The sentence that every refusal ends with. */
const DURATION_HINT = `Write a duration as ${SPELLINGS}.`;
/** Milliseconds, or null where the text is not a duration. Zero, negative and bare numbers, and more than 365 days, are refused. */
function parseDuration(text) {
    const milliseconds = text.startsWith("P") ? isoDuration(text) : plainDuration(text.trim());
    if (milliseconds === null || milliseconds <= 0 || milliseconds > DURATION_DAYS_MAX * 86_400_000)
        return null;
    return milliseconds;
}
function plainDuration(text) {
    let total = 0;
    for (const part of text.split(/\s+/)) {
        const match = /^(\d{1,7})(ms|s|m|h|d|w)$/.exec(part);
        if (!match?.[1] || !match[2])
            return null;
        total += Number(match[1]) * (UNIT_MS[match[2]] ?? 0);
    }
    return total;
}
function isoDuration(text) {
    const match = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(text);
    if (!match)
        return null;
    const units = ["w", "d", "h", "m", "s"];
    return units.reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * (UNIT_MS[unit] ?? 0), 0);
}
const SPELLED = (/* unused pure expression or super */ null && ([["d", 86_400], ["h", 3_600], ["m", 60], ["s", 1]]));
/** "420ms", "1.4s", "42s", "1m 20s", "2h 5m": what a person wants to know, the two largest units at most. */
function durationText(ms) {
    const whole = Math.max(0, Math.round(ms));
    if (whole < 1_000)
        return `${whole}ms`;
    if (whole < 9_950)
        return `${Number((whole / 1_000).toFixed(1))}s`;
    const seconds = Math.round(whole / 1_000);
    const first = SPELLED.findIndex(([, size]) => seconds >= size);
    const counts = SPELLED.map(([unit, size], index) => [Math.floor((seconds % (SPELLED[index - 1]?.[1] ?? Number.POSITIVE_INFINITY)) / size), unit]);
    return counts.slice(first, first + 2).filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ");
}


/***/ }),

/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(306);
// Edits of plain data as values, and what applying them means.

/** The value after all edits; the given value is left as it was. A path through a scalar replaces the scalar. */
function applyEdits(value, edits) {
    return edits.reduce((result, edit) => applyEdit(result, edit, edit.at), value);
}
function applyEdit(value, edit, way) {
    const [key, ...rest] = way;
    if (key === undefined)
        return edit.kind === "remove" ? null : edit.value;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && typeof key === "number")
        return editList(value, edit, [key, rest]);
    if (edit.kind === "remove" && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return value ?? null;
    return editMapping((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : {}, edit, [String(key), rest]);
}
function editList(items, edit, [key, rest]) {
    if (rest.length === 0 && edit.kind === "insert")
        return items.toSpliced(key, 0, edit.value);
    if (rest.length === 0 && edit.kind === "remove")
        return items.toSpliced(key, 1);
    return items.map((item, index) => (index === key ? applyEdit(item, edit, rest) : item));
}
function editMapping(mapping, edit, [key, rest]) {
    const member = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
    if (edit.kind !== "remove")
        return { ...mapping, [key]: applyEdit(member, edit, rest) };
    if (member === undefined)
        return mapping;
    if (rest.length > 0)
        return { ...mapping, [key]: applyEdit(member, edit, rest) };
    return Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));
}


/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* unused harmony export toJsonObject */
// Plain data: what YAML and JSON can say, and when two pieces of it are equal.
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The same question about plain data. */
function isMapping(value) {
    return isObject(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** Deep equality of plain data; the order of keys does not count, NaN equals NaN, 0 and -0 are one. */
function sameJson(left, right) {
    if (left === right || (left !== left && right !== right))
        return true;
    if (Array.isArray(left))
        return Array.isArray(right) && sameList(left, right);
    if (!isObject(left) || !isObject(right))
        return false;
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length)
        return false;
    return keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]));
}
function sameList(left, right) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
}
/** One text for equal values: keys sorted, no white space. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, member) => isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member);
}
/** Plain data as YAML and JSON can say it; members that are undefined are left out. */
function toJson(value) {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return value;
    if (typeof value === "number")
        return value;
    if (Array.isArray(value))
        return value.map(toJson);
    if (!isObject(value))
        return null;
    return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => [key, toJson(part)]));
}
/** The same for a mapping. */
function toJsonObject(mapping) {
    const json = toJson(mapping);
    return isMapping(json) ? json : {};
}


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
// Near misses: how far two words are apart, and which of many somebody may have meant.
/** At most three candidates within a third of the word's length, nearest first. */
function nearest(word, candidates) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    return candidates
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter((entry) => entry.distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, 3)
        .map((entry) => entry.candidate);
}
/** Edit distance with neighbouring letters swapped counted once (Damerau, restricted). */
function distance(left, right) {
    let before = [];
    let row = Array.from({ length: right.length + 1 }, (_unused, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const next = [i];
        for (let j = 1; j <= right.length; j++) {
            const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
        }
        before = row;
        row = next;
    }
    return row[right.length] ?? 0;
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Z9: () => (/* binding */ placeText)
/* harmony export */ });
// The closed list of expected failures, each with its exit code and what it means.
/** Exit codes: 0 ok, 1 found or failed, 2 usage, 3 refused or waiting, 4 unreadable data, 5 conflict, 7 remote, 74 disk, 130 interrupted. */
const PROBLEMS = {
    // 1: what was named does not exist, or a check found something
    "milestone-not-found": { exit: 1, means: "No milestone has this id, prefix or title." },
    "task-not-found": { exit: 1, means: "The milestone has no task with this id." },
    "dependency-not-found": { exit: 1, means: "A dependency names a milestone or task that does not exist." },
    "file-not-found": { exit: 1, means: "A file or folder that was named does not exist or cannot be opened." },
    "template-not-found": { exit: 1, means: "No template has this name." },
    "key-not-found": { exit: 1, means: "No configuration key has this name." },
    "no-milestone-data": { exit: 1, means: "The repository has no milestone data yet." },
    "check-failed": { exit: 1, means: "A check found problems; the data lists them." },
    "session-not-found": { exit: 1, means: "There is no saved session of this name, or none to go on with." },
    "work-failed": { exit: 1, means: "A task failed; what waits for it was not started." },
    "branch-missing": { exit: 1, means: "The work branch of a session is not there any more." },
    "commit-missing": { exit: 1, means: "The commit of a task is not in this repository any more." },
    // 2: usage
    "usage": { exit: 2, means: "The command line or comment cannot be understood." },
    "unknown-verb": { exit: 2, means: "No verb has this name." },
    "unknown-flag": { exit: 2, means: "The verb has no such flag." },
    "invalid-argument": { exit: 2, means: "An argument has a value that is not allowed." },
    "invalid-id": { exit: 2, means: "An id has a form that is not allowed." },
    "confirmation-needed": { exit: 2, means: "The verb asks for --yes." },
    "not-available": { exit: 2, means: "The verb is known, but not built yet." },
    "old-node": { exit: 2, means: "The Node that runs this is too old." },
    // 3: refused
    "already-exists": { exit: 3, means: "What should be made is there already and is not overwritten." },
    "transition-not-allowed": { exit: 3, means: "The status cannot change in this way." },
    "milestone-not-complete": { exit: 3, means: "The milestone still has open tasks." },
    "milestone-archived": { exit: 3, means: "An archived milestone is not changed." },
    "dependency-cycle": { exit: 3, means: "Dependencies lead back to where they started." },
    "dependency-open": { exit: 3, means: "A dependency is not finished yet." },
    "permission-denied": { exit: 3, means: "The actor may not do this." },
    "invariant-broken": { exit: 3, means: "The change would leave data that contradicts itself." },
    "session-active": { exit: 3, means: "Somebody is at work on this milestone already." },
    "work-waiting": { exit: 3, means: "What is left to do waits for people." },
    "no-agents": { exit: 3, means: "No agents deployed: the configuration switches the task executors off." },
    "lease-lost": { exit: 3, means: "Another process has taken over this session." },
    "dirty-checkout": { exit: 3, means: "Uncommitted changes are in the way of work that would be merged." },
    "prerequisite-missing": { exit: 1, means: "Something the machine needs is missing or too old." },
    // 4: data that cannot be read
    "invalid-yaml": { exit: 4, means: "A file is not valid YAML." },
    "invalid-value": { exit: 4, means: "A field has a value that is not allowed." },
    "conflict-markers": { exit: 4, means: "A file holds unresolved merge conflict markers." },
    "file-too-large": { exit: 4, means: "A file is larger than 5 MiB." },
    "too-deep": { exit: 4, means: "A file nests deeper than 100 levels." },
    "too-many-aliases": { exit: 4, means: "A file uses more than 100 YAML aliases." },
    "not-text": { exit: 4, means: "A file is not UTF-8 text." },
    "not-a-file": { exit: 4, means: "A symbolic link or a folder stands where a file belongs." },
    "unreadable": { exit: 4, means: "A file cannot be opened for reading." },
    "invalid-event": { exit: 4, means: "A line of an event log cannot be read." },
    // 5
    "conflict": { exit: 5, means: "Somebody else changed the same thing, and the retries are used up." },
    "request-conflict": { exit: 5, means: "This request id was used for another command." },
    "merge-conflict": { exit: 5, means: "Both sides changed a text; both values are on record." },
    // 7, 74, 130
    "remote-unavailable": { exit: 7, means: "A remote does not answer." },
    "git-failed": { exit: 1, means: "git refused or failed." },
    "not-writable": { exit: 74, means: "A file or folder cannot be written." },
    "disk-full": { exit: 74, means: "The disk is full." },
    "interrupted": { exit: 130, means: "The command was interrupted." },
    "unexpected": { exit: 1, means: "A fault of this program; the message carries an id." },
    // warnings: they accompany an answer and never end a command
    "already-done": { exit: 0, means: "This request was carried out before; nothing was changed." },
    "not-committed": { exit: 0, means: "Files were written, but no git commit was made." },
    "not-pushed": { exit: 0, means: "What was recorded is on this machine only." },
    "uncommitted-changes": { exit: 0, means: "Changes that are not committed are not seen by tasks." },
    "agents-limited": { exit: 0, means: "More agents were asked for than are allowed." },
    "processes-ended": { exit: 0, means: "Processes that outlived their task were ended." },
    "settings-restored": { exit: 0, means: "A task changed settings or hooks of git; they were put back." },
    "stalled": { exit: 0, means: "A task is silent, or runs, for longer than usual." },
    "memory-exceeded": { exit: 0, means: "A task used more memory than it may." },
    "session-exists": { exit: 0, means: "A saved session was not gone on with, since the settings say so." },
    "session-ended": { exit: 0, means: "A session that nobody was working on any more was put away or taken over." },
    "rewritten-whole": { exit: 0, means: "A file could not be edited line by line and was written anew." },
    "unknown-key": { exit: 0, means: "A key is not known; it is kept." },
    "duplicate-key": { exit: 0, means: "A key appears more than once; the values were merged." },
    "glued-line": { exit: 0, means: "A line was appended to one without an end; the two were read apart." },
    "placeholder": { exit: 0, means: "A value is still the placeholder of the documentation." },
    "value-ignored": { exit: 0, means: "A value was not usable; the default holds." },
    "secret-in-file": { exit: 0, means: "A credential stands in a file that is committed." },
    "stored-progress-wrong": { exit: 0, means: "The stored progress is not what the tasks say." },
    "dangling-reference": { exit: 0, means: "A reference names a milestone that is not there; it is kept." },
    "duplicate-id": { exit: 0, means: "Two files claim the same milestone." },
    "id-from-file-name": { exit: 0, means: "The id inside differs from the file name; the file name holds." },
    "litter": { exit: 0, means: "A left-over of an earlier crash or tool lies in the data folder." },
    "legacy-layout": { exit: 0, means: "Data in a layout of an earlier version was read." },
    "contradicting-status": { exit: 0, means: "A status does not fit the tasks or the milestones around it; it is kept." },
    "unknown-assignee": { exit: 0, means: "A name is no GitHub login and is mapped to none; it is kept." },
    "contradicting-event": { exit: 0, means: "An event contradicts its milestone; the milestone holds." },
};
function problem(code, message, more = {}) {
    return { code, message, ...(more.hint && { hint: more.hint }), ...(more.at && { at: more.at }) };
}
function exitCodeOf(code) {
    return PROBLEMS[code].exit;
}
/** `path:line:column`, as editors open it. */
function placeText(place) {
    if (place.line === undefined)
        return place.path;
    return `${place.path}:${place.line}${place.column === undefined ? "" : `:${place.column}`}`;
}


/***/ }),

/***/ 3445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ all),
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function failed(problem) {
    return { ok: false, problem };
}
/** All values, or the first problem. */
function all(results) {
    const values = [];
    for (const result of results) {
        if (!result.ok)
            return result;
        values.push(result.value);
    }
    return ok(values);
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   aE: () => (/* binding */ SIZE_HINT)
/* harmony export */ });
/* unused harmony export formatSize */
// Sizes of memory and disk as strict text ("256MB") and as bytes; 1 KB is 1024 bytes.
const UNIT_BYTES = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 };
/** The sentence that every refusal ends with. */
const SIZE_HINT = "Write a size as 512KB, 256MB or 4GB.";
/** Bytes, or null where the text is not a size. */
function parseSize(text) {
    const match = /^(\d{1,7}(?:\.\d{1,3})?) ?(B|[KMGT]i?B)$/.exec(text.trim());
    if (!match?.[1] || !match[2])
        return null;
    const bytes = Math.round(Number(match[1]) * (UNIT_BYTES[match[2].replace("i", "")] ?? 0));
    return bytes > 0 ? bytes : null;
}
function formatSize(bytes) {
    for (const unit of ["TB", "GB", "MB", "KB"]) {
        const size = UNIT_BYTES[unit] ?? 1;
        if (bytes >= size)
            return `${Number((bytes / size).toFixed(1))}${unit}`;
    }
    return `${bytes}B`;
}


/***/ }),

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ TASK_KEYS),
/* harmony export */   Ji: () => (/* binding */ DEPENDENCY_KEYS),
/* harmony export */   KV: () => (/* binding */ MILESTONE_KEYS),
/* harmony export */   QR: () => (/* binding */ taskWord),
/* harmony export */   XH: () => (/* binding */ canonicalKeys),
/* harmony export */   bm: () => (/* binding */ PROGRESS_KEYS),
/* harmony export */   f$: () => (/* binding */ milestoneWord),
/* harmony export */   nY: () => (/* binding */ TIMELINE_KEYS),
/* harmony export */   uJ: () => (/* binding */ keyFor),
/* harmony export */   uw: () => (/* binding */ phaseWord)
/* harmony export */ });
// The dialects of milestone files: which other names a field goes by, and what other words mean.
const MILESTONE_KEYS = {
    id: ["milestone_id"],
    title: ["name"],
    category: ["type"],
    created_at: ["created"],
    completed_at: ["completed"],
};
const TASK_KEYS = {
    id: ["task_id"],
    title: ["name"],
    estimated_hours: ["hours"],
    dependencies: ["depends_on"],
    assigned_to: ["assignee", "assigned"],
};
const TIMELINE_KEYS = {
    estimated_start: ["start_date"],
    estimated_end: ["due_date"],
};
const PROGRESS_KEYS = {
    percentage: ["overall_percentage", "completion_percentage"],
    tasks_completed: ["completed_tasks"],
    tasks_total: ["total_tasks"],
};
const DEPENDENCY_KEYS = { requires: ["depends_on"] };
const MILESTONE_WORDS = {
    planning: "planned", pending: "planned", todo: "planned", active: "in_progress", started: "in_progress",
    done: "completed", complete: "completed", finished: "completed", canceled: "cancelled", on_hold: "paused",
};
const TASK_WORDS = {
    planned: "pending", todo: "pending", open: "pending", not_started: "pending", active: "in_progress", started: "in_progress",
    done: "completed", complete: "completed", finished: "completed", canceled: "cancelled", skipped: "cancelled",
};
const PHASE_WORDS = { done: "completed", complete: "completed", active: "in_progress", waiting: "waiting_approval" };
function milestoneWord(word) {
    return meaning(word, MILESTONE_WORDS);
}
function taskWord(word) {
    return meaning(word, TASK_WORDS);
}
function phaseWord(word) {
    return meaning(word, PHASE_WORDS);
}
function meaning(word, words) {
    const plain = word.trim().toLowerCase().replaceAll(/[ -]/g, "_");
    return Object.hasOwn(words, plain) ? (words[plain] ?? plain) : plain;
}
/** The key that a mapping uses for a field: the canonical one where it is there or none is. */
function keyFor(mapping, field, aliases) {
    if (Object.hasOwn(mapping, field))
        return field;
    return aliases[field]?.find((alias) => Object.hasOwn(mapping, alias)) ?? field;
}
/**
 * The mapping with every field under its canonical name, and without keys that have no value: they say nothing, and the
 * default holds. Where both names are there, the canonical one holds and the other is kept as it is.
 */
function canonicalKeys(mapping, aliases) {
    const names = namesIn(mapping, aliases);
    const result = {};
    for (const key of Object.keys(mapping)) {
        const value = mapping[key];
        if (value !== null)
            result[names?.get(key) ?? key] = value;
    }
    return result;
}
/** Which keys of the mapping are other names, and for which fields; null where none is, as in most files. */
function namesIn(mapping, aliases) {
    let names = null;
    for (const field of Object.keys(aliases)) {
        const used = keyFor(mapping, field, aliases);
        if (used !== field && Object.hasOwn(mapping, used))
            names = (names ?? new Map()).set(used, field);
    }
    return names;
}


/***/ }),

/***/ 3109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ decodeLog),
/* harmony export */   readEvents: () => (/* binding */ readEvents)
/* harmony export */ });
/* unused harmony exports eventLine, appendEvents */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);
// Event logs: the lines of a log in any dialect that was ever written, and the one line that is written now.




/** A line longer than this is not searched for the place of its fault: nobody looks for a column there. */
const SEARCHED_LENGTH_MAX = 65_536;
/** As deep as any file may nest. */
const DEPTH_MAX = 100;
/** A line longer than this (UTF-8 bytes) is not written: a log is a record, and the whole value stands in the milestone. */
const LINE_BYTES_MAX = 32_768;
/** How far texts and lists are cut until a line fits: the first rung that does is taken. */
const CUTS = [
    { textMax: 4_096, itemsMax: 400 },
    { textMax: 512, itemsMax: 60 },
    { textMax: 64, itemsMax: 8 },
];
/** A file with more lines that are no events is no log: the rest of them is counted, and not searched for its faults. */
const REPORTED_LINES_MAX = 1_000;
const HINT = "The line stays as it is; correct it by hand where it matters.";
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The text of a log, byte for byte the same when it is encoded again; unlike other files it may hold NUL bytes. Problems: those of decodeText. */
function decodeLog(bytes, path) {
    const text = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__.decodeText)(bytes, path);
    if (text.ok || text.problem.code !== "not-text" || !bytes.includes(0))
        return text;
    try {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(UTF8.decode(bytes));
    }
    catch {
        return text;
    }
}
/**
 * The events of a log in file order, and `invalid-event` or `conflict-markers` for every line that is none, with line and
 * column. Blank lines are no events; nothing else is left out. CRLF, a BOM and a last line without its end are read. Events
 * that stand on one line without a line end between them are read and reported as `glued-line`. After a thousand problems
 * lines that cannot be events are counted in a last one.
 */
function readEvents(text, path) {
    const log = { events: [], problems: [], path, unlisted: [] };
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
        if (log.problems.length < REPORTED_LINES_MAX || /^\s*\{.*\}\s*$/.test(line))
            readLine(line, { number: index + 1, last: index === lines.length - 1 }, log);
        else if (line.trim() !== "")
            log.unlisted.push(index + 1);
    }
    const [first] = log.unlisted;
    if (first !== undefined)
        log.problems.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-event", `${log.unlisted.length} more lines are no events.`, { hint: HINT, at: { path, line: first } }));
    return log;
}
function readLine(line, where, log) {
    const report = (message, column, code = "invalid-event") => {
        log.problems.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `Line ${where.number} ${message}.`, { hint: HINT, at: { path: log.path, line: where.number, column } }));
    };
    const nothing = /^[\0\uFEFF\s]*/.exec(line)?.[0] ?? "";
    if (nothing.includes("\0"))
        report("begins with a block of NUL bytes, which a crash leaves", 1);
    const content = line.slice(nothing.length).trimEnd();
    if (content === "")
        return;
    if (/^(<{7}|={7}|>{7}|\|{7})( |$)/.test(content))
        return reportMarker(where, log);
    const values = parseValues(content);
    if ("reason" in values)
        return report(faultText(values, where), nothing.length + values.offset + 1);
    if (values.length > 1)
        report(`holds ${values.length} events without a line end between them; all were read`, 1, "glued-line");
    for (const value of values) {
        const event = eventOf(value);
        if (typeof event === "string")
            report(event, nothing.length + 1);
        else
            log.events.push(event);
    }
}
function reportMarker({ number }, { problems, path }) {
    const hint = "Run `milestone git resolve`: both sides of a log belong into it.";
    problems.push((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("conflict-markers", `Line ${number} is a marker of an unresolved merge.`, { hint, at: { path, line: number, column: 1 } }));
}
function faultText({ reason }, { last }) {
    return last ? `has no end, as a crash leaves it, and is not JSON: ${reason}` : `is not JSON: ${reason}`;
}
/** The values on one line, almost always one; or where and why it is not JSON. */
function parseValues(line) {
    try {
        const value = JSON.parse(line);
        return [value];
    }
    catch {
        if (line.length > SEARCHED_LENGTH_MAX)
            return { offset: 0, reason: "it is long and damaged" };
    }
    const values = [];
    for (let from = 0; from < line.length;) {
        const end = endOfValue(line, from);
        if (typeof end !== "number")
            return end;
        values.push(JSON.parse(line.slice(from, end)));
        from = end;
    }
    return values;
}
const EXPECTED = {
    "value": "a value", "first value": "a value or ]", "key": "a key in quotes", "first key": "a key in quotes or }",
    "colon": "a colon", "comma": "a comma or a closing bracket",
};
const TOKEN = /[ \t\r]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])|([^ \t\r]))[ \t\r]*/y;
/** The offset behind the JSON value that begins at `from`, or its first fault. */
function endOfValue(line, from) {
    const open = [];
    let state = "value";
    for (let offset = from;;) {
        TOKEN.lastIndex = offset;
        const match = TOKEN.exec(line);
        if (!match)
            return { offset, reason: `it ends where ${EXPECTED[state]} was expected` };
        const [, token = ""] = match;
        const next = step(state, token, open);
        if (next === null)
            return { offset, reason: `${EXPECTED[state]} was expected, but ${found(line.slice(offset).trimStart(), token)} was found` };
        offset = TOKEN.lastIndex;
        if (next === "comma" && open.length === 0)
            return offset;
        state = next;
    }
}
/** The state after a token, null where the token does not fit; `open` holds the brackets that wait for their partner. */
function step(state, token, open) {
    if (state === "colon")
        return token === ":" ? "value" : null;
    if (state === "comma" && token === ",")
        return open.at(-1) === "{" ? "key" : "value";
    if (token === "}" || token === "]")
        return (state === "comma" || state.startsWith("first")) && open.pop() === (token === "}" ? "{" : "[") ? "comma" : null;
    if (state === "comma" || token === "" || token === "," || token === ":")
        return null;
    if (state === "key" || state === "first key")
        return token.startsWith('"') ? "colon" : null;
    if (token !== "{" && token !== "[")
        return "comma";
    open.push(token);
    return token === "{" ? "first key" : "first value";
}
function found(rest, token) {
    if (rest.startsWith('"'))
        return token === "" ? "a text without its closing quote" : "a text";
    return JSON.stringify(/^[\w.-]{1,20}/.exec(rest)?.[0] ?? rest.slice(0, 1));
}
/** The event that a value means in any dialect, or why it means none. Members nobody knows are kept in `details`. */
function eventOf(value) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return "is JSON, but not an event: it has no members";
    if (isDeep(value, DEPTH_MAX))
        return `nests deeper than ${DEPTH_MAX} levels`;
    const { timestamp, event_type, event, milestone_id, session_id, actor, user, agent_id, request_id, data, details, ...rest } = value;
    const type = text(event_type) ?? text(event);
    if (type === null)
        return "is JSON, but not an event: it has no event_type";
    return {
        timestamp: text(timestamp), event_type: type, milestone_id: text(milestone_id), session_id: text(session_id),
        actor: text(actor) ?? text(user) ?? text(agent_id), request_id: text(request_id),
        details: { ...rest, ...members("data", data), ...members("details", details) },
    };
}
function isDeep(value, left) {
    if (typeof value !== "object" || value === null)
        return false;
    return left === 0 || Object.values(value).some((member) => isDeep(member, left - 1));
}
/** Empty text means unset; numbers are ids that somebody did not quote. */
function text(value) {
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" && value !== "" ? value : null;
}
function members(name, value) {
    if (value === undefined || value === null)
        return {};
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? value : { [name]: value };
}
/**
 * One line with its end, at most 32 KiB: details that do not fit are cut, and carry `truncated: true`. Which command it was
 * stays, since a repeated request is known by it.
 */
function eventLine(event) {
    const whole = lineOf(event, event.details);
    if (fits(whole))
        return whole;
    const { command, ...others } = event.details;
    const always = { ...(typeof command === "string" && { command }), truncated: true };
    for (const cut of CUTS) {
        const line = lineOf(event, { ...shortened(others, cut, 0), ...always });
        if (fits(line))
            return line;
    }
    return lineOf(event, always);
}
function lineOf(event, details) {
    const { timestamp, event_type, milestone_id, session_id, actor, request_id } = event;
    return `${JSON.stringify({ timestamp, event_type, milestone_id, session_id, actor, request_id, details })}\n`;
}
/** A UTF-16 unit takes at most three bytes of UTF-8, so short lines need no count. */
function fits(line) {
    return line.length * 3 <= LINE_BYTES_MAX || new TextEncoder().encode(line).length <= LINE_BYTES_MAX;
}
function shortened(mapping, cut, depth) {
    const kept = Object.entries(mapping).slice(0, cut.itemsMax);
    return Object.fromEntries(kept.map(([key, value]) => [key, shortenedValue(value, cut, depth)]));
}
function shortenedValue(value, cut, depth) {
    if (typeof value === "string")
        return value.length > cut.textMax ? `${value.slice(0, cut.textMax)}…` : value;
    if (typeof value !== "object" || value === null)
        return value;
    if (depth >= DEPTH_MAX)
        return null;
    if (isMapping(value))
        return shortened(value, cut, depth + 1);
    return value.slice(0, cut.itemsMax).map((item) => shortenedValue(item, cut, depth + 1));
}
/** The log with the events at its end. What was there stays byte for byte; a last line without an end gets one. */
function appendEvents(log, events) {
    const gap = log === undefined || log === "" || log.endsWith("\n") ? "" : "\n";
    return `${log ?? ""}${gap}${events.map(eventLine).join("")}`;
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ ARCHIVE_PATH),
/* harmony export */   JH: () => (/* binding */ eventsPath),
/* harmony export */   SI: () => (/* binding */ CURRENT_PATH),
/* harmony export */   U1: () => (/* binding */ idOfFileName),
/* harmony export */   Yk: () => (/* binding */ FOLDERS),
/* harmony export */   Ym: () => (/* binding */ DEPENDENCIES_PATH),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* unused harmony exports sessionPath, sessionBackupPath, isMilestonePath */
// Where things lie below the data folder.
const ARCHIVE_PATH = "archive.yaml";
const CURRENT_PATH = "current.yaml";
const DEPENDENCIES_PATH = "active/dependencies.yaml";
const FOLDERS = { active: "active", completed: "completed", events: "events", templates: "templates", sessions: "sessions" };
function eventsPath(id) {
    return `events/${id}.jsonl`;
}
function sessionPath(id) {
    return `sessions/${id}.yaml`;
}
function sessionBackupPath(id) {
    return `sessions/backup-${id}.yaml`;
}
/** The id that a name of `active/` or `completed/` claims, or null where the file is not a milestone's. */
function idOfFileName(name) {
    return /^(.+)\.ya?ml$/.exec(name)?.[1] ?? null;
}
/** Whether a path is where a milestone has a file of its own. */
function isMilestonePath(path) {
    return path.startsWith(`${FOLDERS.active}/`) || path.startsWith(`${FOLDERS.completed}/`);
}
/** Which of the two folders a milestone's file lies in. */
function homeOf(path) {
    return path.startsWith(`${FOLDERS.completed}/`) ? "completed" : "active";
}


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idOf: () => (/* binding */ idOf),
/* harmony export */   isArchive: () => (/* binding */ isArchive),
/* harmony export */   isForeign: () => (/* binding */ isForeign),
/* harmony export */   readArchiveFile: () => (/* binding */ readArchiveFile),
/* harmony export */   readCurrentFile: () => (/* binding */ readCurrentFile),
/* harmony export */   readDependenciesFile: () => (/* binding */ readDependenciesFile)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1724);
// Layouts of earlier versions: the archive and the current milestone as one file each, and dependencies beside the milestones.




/** Names under which a list of finished milestones was kept; a bare list is one too. */
const ARCHIVE_KEYS = ["completed_milestones", "archived_milestones", "milestones", "archive"];
const CURRENT_KEYS = ["current_milestone", "milestone", "current"];
/** Flat counters of the first version, and what they are called within `progress`. */
const COUNTERS = {
    completion_percentage: "percentage", completed_tasks: "tasks_completed", total_tasks: "tasks_total",
    in_progress_tasks: "in_progress_tasks", estimated_hours_remaining: "estimated_hours_remaining",
};
/** The finished milestones of an `archive.yaml`. An entry that cannot be one is a problem `invalid-value`; the others are read. */
function readArchiveFile(value, path) {
    const items = archiveItems(value);
    if (!items)
        return { entries: [], problems: [invalid(path, "holds no list of finished milestones")] };
    return collect(items.map((item, index) => entryOf(item, { path, place: `entry ${index + 1}`, status: "completed" })));
}
/** Whether a file is such an archive, whatever it is called. */
function isArchive(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value["completed_milestones"]);
}
function archiveItems(value) {
    if (value === null)
        return [];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value;
    const key = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? ARCHIVE_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
    const items = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && key !== undefined ? value[key] : null;
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(items))
        return Object.entries(items).map(([id, item]) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) ? { id, ...item } : item));
    return items === null && key !== undefined ? [] : (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(items) ? items : null;
}
/** The milestone of a `current.yaml`, with its counters as progress; no entry where the file names none or only points to one. */
function readCurrentFile(value, path) {
    const key = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? CURRENT_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
    const item = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && key !== undefined ? value[key] : value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item))
        return { entries: [], problems: [] };
    const counters = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && key !== undefined ? Object.entries(value).filter(([name]) => Object.hasOwn(COUNTERS, name) || name === "progress") : [];
    return collect([entryOf({ ...Object.fromEntries(counters), ...item }, { path, place: "the milestone", status: null })]);
}
function collect(results) {
    return { entries: results.filter((result) => "value" in result), problems: results.filter((result) => "code" in result) };
}
function entryOf(item, { path, place, status }) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item))
        return invalid(path, `has no mapping as ${place}`);
    const { id, title, description, status: stated, ...rest } = fieldsOf(item);
    const name = idOf(id) ?? idOf(title);
    if (name === null)
        return invalid(path, `has neither an id nor a title in ${place}`);
    const head = { id: name, title: title ?? name, ...(description !== undefined && { description }) };
    const state = status ?? stated;
    return { id: name, value: { ...head, ...(state !== undefined && { status: state }), ...rest } };
}
/** Canonical names, the counters within `progress`, everything else as it is. */
function fieldsOf(item) {
    const { progress, ...fields } = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKeys */ .XH)(item, _dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_KEYS */ .KV);
    const counters = Object.entries(COUNTERS).filter(([name]) => fields[name] !== undefined);
    const counted = Object.fromEntries(counters.map(([name, member]) => [member, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(fields[name])]));
    const others = Object.fromEntries(Object.entries(fields).filter(([name]) => !Object.hasOwn(COUNTERS, name)).map(([name, member]) => [name, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(member)]));
    const stated = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(progress ?? null);
    if (stated !== null && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(stated))
        return { ...others, progress: { percentage: stated, ...counted } };
    return counters.length === 0 && stated === null ? others : { ...others, progress: { ...counted, ...stated } };
}
/** The id as it stands; where it cannot be one, its words as an id would spell them; null where nothing is left. */
function idOf(value) {
    if (typeof value !== "string" && typeof value !== "number")
        return null;
    const text = String(value).trim();
    if ((0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(text))
        return text;
    const slug = (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(text).slice(0, ID_LENGTH_MAX).replace(/-+$/, "");
    return (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(slug) ? slug : null;
}
/** The longest id that is read. */
const ID_LENGTH_MAX = 50;
/**
 * What each milestone requires by a `dependencies.yaml`, in its form as a list (`milestones[].depends_on`) or as a mapping
 * (`milestone-001: {depends_on: […]}`). An entry that cannot be read is a problem `invalid-value`; the others are read.
 */
function readDependenciesFile(value, path) {
    const requires = new Map();
    const problems = [];
    for (const [id, wanted] of dependencyItems(value)) {
        const ids = idsIn(wanted);
        if (ids)
            requires.set(id, [...new Set([...(requires.get(id) ?? []), ...ids])]);
        else
            problems.push(invalid(path, `gives ${id} dependencies that are no list of ids`));
    }
    if (value !== null && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        problems.push(invalid(path, "holds neither a list nor a mapping of milestones"));
    return { requires, problems };
}
/** Pairs of a milestone and what stands as its dependencies; entries without any are left out. */
function dependencyItems(value) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.flatMap(listedItem);
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return [];
    const inner = value["milestones"] ?? value["dependencies"];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(inner))
        return inner.flatMap(listedItem);
    const wrapped = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(inner);
    return Object.entries(wrapped ? inner : value).flatMap(([id, item]) => {
        if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item))
            return wantedBy(id, item);
        return wrapped && item !== null ? [[id, item]] : [];
    });
}
function listedItem(item) {
    const id = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) ? idOf(item["id"] ?? item["milestone_id"] ?? item["milestone"]) : null;
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) && id !== null ? wantedBy(id, item) : [];
}
function wantedBy(id, item) {
    const wanted = item[(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .keyFor */ .uJ)(item, "requires", _dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .DEPENDENCY_KEYS */ .Ji)] ?? item["dependencies"];
    return wanted === undefined || wanted === null ? [] : [[id, wanted]];
}
function idsIn(value) {
    if (typeof value === "string")
        return value.split(",").map((id) => id.trim()).filter((id) => id !== "");
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return value["requires"] === undefined ? null : idsIn(value["requires"]);
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return null;
    const ids = value.map((item) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) ? idOf(item["milestone_id"] ?? item["id"]) : idOf(item)));
    return ids.every((id) => id !== null) ? ids : null;
}
function invalid(path, what) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `${path} ${what}.`, { at: { path }, hint: `Correct it in ${path}; the rest of the file is read.` });
}
/** Entries that this product, or its earlier versions, make in a data folder. */
const OURS = /^(active|completed|config|events|state|sessions|archive\.ya?ml|current\.ya?ml)$/;
/** Whether a data folder with these entries belongs to another tool: it holds something, and nothing that we would make. */
function isForeign(names) {
    return names.length > 0 && !names.some((name) => OURS.test(name));
}


/***/ }),

/***/ 487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   W: () => (/* binding */ normalMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1724);
// From the mapping a file holds, in whichever dialect, to canonical fields.



/** The mapping that is the milestone, below `milestone:` where a file wraps it so. */
function rootOf(value) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return null;
    const wrapped = value["milestone"];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(wrapped) && !("tasks" in value) && !("title" in value))
        return { mapping: wrapped, prefix: ["milestone"] };
    return { mapping: value, prefix: [] };
}
/** Canonical keys and words; shapes that the schema does not know are left for it to refuse. Unknown keys are kept. */
function normalMilestone(mapping, source) {
    const fields = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(withMetadata(mapping), _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_KEYS */ .KV);
    const warnings = [];
    if (fields["id"] !== undefined && String(fields["id"]) !== source.id)
        warnings.push(otherId(String(fields["id"]), source));
    fields["id"] = source.id;
    fields["title"] = textOf(fields["title"]) ?? source.id;
    setIfThere(fields, "tasks", (tasks) => normalTasks(tasks));
    setIfThere(fields, "timeline", (timeline) => normalTimeline(timeline));
    setIfThere(fields, "progress", (progress) => normalProgress(progress));
    setIfThere(fields, "dependencies", (dependencies) => normalDependencies(dependencies));
    setIfThere(fields, "deliverables", (items) => listOf(items, (item) => (typeof item === "string" ? { name: item } : withoutNulls(item))));
    setIfThere(fields, "risks", (items) => listOf(items, (item) => (typeof item === "string" ? { description: item } : item)));
    setIfThere(fields, "blockers", (items) => listOf(items, (item) => (typeof item === "string" ? { reason: item } : item)));
    setIfThere(fields, "success_criteria", (items) => listOf(items, asText));
    setIfThere(fields, "priority", (priority) => normalPriority(priority));
    setIfThere(fields, "execution", (execution) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(execution) ? emptyAsNull(execution) : execution));
    for (const key of ["created_at", "completed_at"])
        setIfThere(fields, key, (value) => (value === "" ? null : asText(value)));
    fields["status"] = normalStatus(fields, source);
    return { fields, warnings };
}
/** Templates of earlier versions keep the names under `metadata`. */
function withMetadata(mapping) {
    const metadata = mapping["metadata"];
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(metadata) || "title" in mapping || "name" in mapping)
        return mapping;
    const { name, milestone_id } = metadata;
    return { ...(name !== undefined && { title: name }), ...(milestone_id !== undefined && { id: milestone_id }), ...mapping };
}
function otherId(found, source) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("id-from-file-name", `${source.path} says id ${JSON.stringify(found)}; its file name holds.`, {
        at: { path: source.path },
        hint: `Write id: ${source.id}, or rename the file.`,
    });
}
function normalStatus(fields, source) {
    const status = fields["status"];
    if (typeof status === "string" && status.trim() !== "")
        return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .milestoneWord */ .f$)(status);
    if (status !== undefined && status !== "")
        return status;
    return derivedStatus(fields["tasks"], source);
}
/** A file without a status: finished in `completed/` or with all tasks done, begun with any task begun. */
function derivedStatus(tasks, source) {
    if (source.home === "completed")
        return "completed";
    const statuses = Array.isArray(tasks) ? tasks.map((task) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(task) ? (task["status"] ?? "pending") : "pending")) : [];
    const counted = statuses.filter((status) => status !== "cancelled");
    if (counted.length > 0 && counted.every((status) => status === "completed"))
        return "completed";
    return counted.some((status) => status !== "pending") ? "in_progress" : "planned";
}
function normalPriority(priority) {
    if (typeof priority !== "string")
        return priority;
    const word = priority.trim().toLowerCase();
    if (word === "critical_path" || word === "urgent")
        return "critical";
    return word === "normal" ? "medium" : word;
}
const TASK_BUCKETS = { completed: "completed", in_progress: "in_progress", pending: "pending" };
function normalTasks(tasks) {
    const items = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(tasks) ? fromBuckets(tasks) : tasks;
    return listOf(items, (item, index) => normalTask(item, index));
}
function fromBuckets(buckets) {
    if (!Object.keys(buckets).every((key) => key in TASK_BUCKETS))
        return buckets;
    return Object.entries(buckets).flatMap(([status, titles]) => Array.isArray(titles) ? titles.map((title) => (typeof title === "string" ? { title, status } : title)) : []);
}
function normalTask(item, index) {
    if (typeof item === "string")
        return { id: numbered(index), title: item };
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item))
        return item;
    const task = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(item, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_KEYS */ .$P);
    task["id"] = textOf(task["id"]) ?? numbered(index);
    task["title"] = textOf(task["title"]) ?? textOf(task["description"]) ?? task["id"];
    setIfThere(task, "status", (status) => (typeof status === "string" ? (status === "" ? "pending" : (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .taskWord */ .QR)(status)) : status));
    setIfThere(task, "estimated_hours", numberOf);
    setIfThere(task, "assigned_to", (name) => (name === "" ? null : asText(name)));
    setIfThere(task, "dependencies", (value) => listOf(asList(value), asText));
    for (const key of ["acceptance_criteria", "files", "verify"])
        setIfThere(task, key, (value) => listOf(typeof value === "string" ? [value] : value, asText));
    for (const key of ["started_at", "completed_at"])
        setIfThere(task, key, (value) => (value === "" ? null : asText(value)));
    setIfThere(task, "kiro_workflow", (kiro) => normalKiro(kiro));
    return task;
}
function numbered(index) {
    return `task-${String(index + 1).padStart(3, "0")}`;
}
function normalKiro(kiro) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(kiro))
        return typeof kiro === "boolean" ? { enabled: kiro } : kiro;
    const result = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(kiro, {});
    const { phases } = result;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(phases))
        return result;
    const normal = Object.entries(phases).map(([name, phase]) => {
        if (phase === null || phase === undefined)
            return [name, {}];
        if (typeof phase === "string")
            return [name, { status: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseWord */ .uw)(phase) }];
        if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(phase))
            return [name, phase];
        return [name, typeof phase["status"] === "string" ? { ...phase, status: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseWord */ .uw)(phase["status"]) } : (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(phase, {})];
    });
    return { ...result, phases: Object.fromEntries(normal) };
}
function normalTimeline(timeline) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(timeline))
        return timeline;
    const result = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(timeline, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMELINE_KEYS */ .nY);
    for (const key of ["estimated_start", "estimated_end"])
        setIfThere(result, key, (value) => (value === null || value === "" ? null : asText(value)));
    for (const key of ["estimated_hours", "buffer_percentage"])
        setIfThere(result, key, (value) => (value === null ? null : numberOf(value)));
    return result;
}
function normalProgress(progress) {
    if (typeof progress === "number")
        return { percentage: progress };
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(progress))
        return typeof progress === "string" && /^\d+%?$/.test(progress) ? { percentage: Number.parseInt(progress, 10) } : progress;
    return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(progress, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRESS_KEYS */ .bm);
}
function normalDependencies(dependencies) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(dependencies))
        return { requires: listOf(asList(dependencies), referenceOf) };
    const result = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(dependencies, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPENDENCY_KEYS */ .Ji);
    if (result["requires"] === undefined && Array.isArray(result["internal"]))
        result["requires"] = result["internal"];
    for (const key of ["requires", "enables"])
        setIfThere(result, key, (items) => listOf(asList(items), referenceOf));
    return result;
}
/** `{milestone_id: x, …}` names x. */
function referenceOf(item) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) ? (textOf(item["milestone_id"]) ?? textOf(item["id"]) ?? item) : asText(item);
}
function setIfThere(fields, key, change) {
    if (fields[key] !== undefined)
        fields[key] = change(fields[key]);
}
function withoutNulls(item) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) ? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKeys */ .XH)(item, {}) : item;
}
function emptyAsNull(mapping) {
    return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, value === "" ? null : value]));
}
function listOf(items, change) {
    return Array.isArray(items) ? items.map(change) : items;
}
/** "a, b" and a lone value are lists too. */
function asList(value) {
    if (typeof value === "string")
        return value.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return typeof value === "number" ? [value] : value;
}
function asText(value) {
    return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}
function textOf(value) {
    const text = asText(value);
    return typeof text === "string" && text !== "" ? text : undefined;
}
/** `"8"`, `"8h"` and 8 are eight hours; an empty text is none. */
function numberOf(value) {
    if (typeof value !== "string")
        return value;
    const match = /^\s*(\d+(?:\.\d+)?)\s*(?:h|hours?|%)?\s*$/.exec(value);
    return value.trim() === "" ? null : match ? Number(match[1]) : value;
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aw: () => (/* binding */ readPlainValue),
  a0: () => (/* binding */ readPlainly),
  cu: () => (/* binding */ storedPercentage)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(1004);
;// CONCATENATED MODULE: ./lib/core/model/plain.js
// Milestones whose fields are plainly right, with every default filled, without loading the schema.


const plain_text = (value) => (typeof value === "string" ? value : undefined);
const number = (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);
const share = (value) => (typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined);
const truth = (value) => (typeof value === "boolean" ? value : undefined);
const free = (value) => ((0,json/* isObject */.Gv)(value) ? value : undefined);
const anything = (value) => (Array.isArray(value) ? value : undefined);
const orNull = (rule) => (value) => (value === null ? null : rule(value));
const oneOf = (words) => (value) => (typeof value === "string" && words.includes(value) ? value : undefined);
function listOf(rule) {
    return (value) => {
        if (!Array.isArray(value))
            return undefined;
        const items = [];
        for (const item of value) {
            const plain = rule(item);
            if (plain === undefined)
                return undefined;
            items.push(plain);
        }
        return items;
    };
}
/** Known fields in the schema's order, then the others as they are. */
function shaped(shape) {
    const fields = Object.entries(shape);
    return (value) => {
        if (!(0,json/* isObject */.Gv)(value))
            return undefined;
        const result = {};
        for (const [key, { rule, initial, required }] of fields) {
            const given = value[key];
            const plain = given === undefined ? initial?.() : rule(given);
            if (plain === undefined && (given !== undefined || required))
                return undefined;
            if (plain !== undefined)
                result[key] = plain;
        }
        for (const key of Object.keys(value))
            if (!Object.hasOwn(shape, key))
                result[key] = value[key];
        return result;
    };
}
const some = (rule) => ({ rule });
const must = (rule) => ({ rule, required: true });
const say = (initial, rule) => ({ rule, initial: () => initial });
const list = (rule) => ({ rule: listOf(rule), initial: () => [] });
const maybeText = say(null, orNull(plain_text));
const maybeNumber = say(null, orNull(number));
/** A block whose own defaults stand in for it where it is missing. */
function block(shape) {
    const rule = shaped(shape);
    return { rule, initial: () => rule({}) };
}
/** Phases are left to the schema. */
const noPhases = (value) => ((0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0 ? {} : undefined);
const TASK = shaped({
    id: must(plain_text), title: must(plain_text), description: say("", plain_text), status: say("pending", oneOf(model_status/* TASK_STATUSES */.Hi)), type: say("standard", plain_text),
    estimated_hours: maybeNumber, weight: say(1, share), assigned_to: maybeText, started_at: maybeText, completed_at: maybeText,
    dependencies: list(plain_text), acceptance_criteria: list(plain_text), run: some(plain_text), agent: some(plain_text), uses: some(plain_text), files: list(plain_text),
    verify: list(plain_text), timeout: some((value) => plain_text(value) ?? number(value)), retries: say(0, share), continue_on_error: say(false, truth),
    env: some(() => undefined), cwd: some(plain_text), blocked_reason: some(plain_text),
    kiro_workflow: block({ enabled: say(false, truth), current_phase: some(plain_text), phases: { rule: noPhases, initial: () => ({}) } }),
});
const MILESTONE = shaped({
    id: must(plain_text), title: must(plain_text), description: say("", plain_text), status: say("planned", oneOf(model_status/* MILESTONE_STATUSES */.uW)),
    priority: say("medium", oneOf(model_status/* PRIORITIES */.BE)), category: say("feature", plain_text), created_at: maybeText, completed_at: maybeText,
    timeline: block({ estimated_start: maybeText, estimated_end: maybeText, estimated_hours: maybeNumber, buffer_percentage: maybeNumber }),
    progress: block({ percentage: say(0, number), tasks_completed: say(0, number), tasks_total: say(0, number) }),
    success_criteria: list(plain_text),
    deliverables: list(shaped({ name: must(plain_text), type: say("documentation", plain_text), acceptance_criteria: list(plain_text) })),
    dependencies: block({ requires: list(plain_text), enables: list(plain_text), external: { rule: anything, initial: () => [] } }),
    resources: { rule: free, initial: () => ({}) }, requirements: { rule: free, initial: () => ({}) }, risks: list(free), tasks: list(TASK),
    kiro_configuration: block({ enabled: say(false, truth) }), execution: block({ started_at: maybeText, session_id: maybeText }),
    blockers: list(shaped({ reason: must(plain_text), task_id: maybeText, since: maybeText })),
});
/**
 * What `checkMilestone` gives for the same fields, or null where only it can tell: the schema (model/milestone) says what a
 * milestone is, and a test holds this shortcut to it. It saves a start the loading of zod, which costs as much as reading
 * a hundred milestones.
 */
function plainMilestone(fields) {
    const plain = MILESTONE(fields);
    return isMilestone(plain) ? plain : null;
}
/** True by construction: only the type is narrowed. */
function isMilestone(value) {
    return value !== undefined;
}

// EXTERNAL MODULE: ./lib/core/files/normal.js
var normal = __webpack_require__(487);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(3313);
;// CONCATENATED MODULE: ./lib/core/files/reading.js
// Milestone files that are plainly right, read without the schema; what a reading is.





/** The reading of a text, the problem of one that is no YAML, or null where only `readMilestone` can tell. */
function readPlainly(text, source) {
    const value = (0,yaml.parseYaml)(text, source.path);
    if (!value.ok)
        return value;
    const reading = readPlainValue(value.value, source);
    return reading && (0,result.ok)(reading);
}
/** The same for plain data. */
function readPlainValue(value, source) {
    const root = (0,normal/* rootOf */.I)(value);
    if (!root)
        return null;
    const { fields, warnings } = (0,normal/* normalMilestone */.W)(root.mapping, source);
    const milestone = plainMilestone(fields);
    return milestone && { milestone, stored: storedPercentage(fields["progress"]), warnings };
}
function storedPercentage(progress) {
    const percentage = (0,json/* isObject */.Gv)(progress) ? progress["percentage"] : null;
    return typeof percentage === "number" ? percentage : null;
}


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ conflictBefore),
/* harmony export */   W: () => (/* binding */ conflictIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
// Unresolved merge conflicts in YAML texts: which marker lines are git's and which are somebody's text.

const MARKER = /^([ \t]*)(<{7}|\|{7}|={7}|>{7})(?:[ \t]+([^\r\n]*))?(?=\r?$)/gm;
function markersOf(text) {
    return Array.from(text.matchAll(MARKER), (match) => {
        const [, space = "", signs = "", label = ""] = match;
        return { offset: match.index + space.length, indented: space !== "", sign: signs.charAt(0), label: label.trim() };
    });
}
/**
 * A conflict in a text that parses: markers outside block texts (`|`, `>`). Inside a block text, markers that open and
 * close in order are text about markers; an opening without a closing one is half a resolution.
 */
function conflictIn(text, events) {
    const markers = markersOf(text);
    if (markers.length === 0)
        return undefined;
    const blocks = events.filter(isBlockText);
    let next = 0;
    const homes = Map.groupBy(markers, ({ offset }) => {
        while ((blocks[next]?.valueEnd ?? Infinity) <= offset)
            next += 1;
        return (blocks[next]?.valueStart ?? Infinity) <= offset ? blocks[next] : undefined;
    });
    for (const [home, inside] of homes) {
        const arrows = inside.filter(({ sign }) => sign === "<" || sign === ">").map(({ sign }) => sign).join("");
        const isText = home ? /^(?:<>)*$/.test(arrows) : arrows === "";
        if (!isText)
            return conflict(inside);
    }
    return undefined;
}
/**
 * A conflict in a text that the parser gave up on at an offset: any marker at the start of a line, where git writes them,
 * or an indented one before the offset that is not inside a block text.
 */
function conflictBefore(text, offset) {
    const markers = markersOf(text);
    const atStart = markers.filter(({ indented }) => !indented);
    if (atStart.length > 0)
        return conflict(atStart);
    const indented = markers.filter((marker) => marker.offset <= offset);
    const last = indented.at(-1);
    return last && !isInBlockText(text, last.offset) ? conflict(markers) : undefined;
}
/** Whether a block text is still open at the offset: the text up to there parses and ends in one. */
function isInBlockText(text, offset) {
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text.slice(0, offset + 1), {});
        const scalar = events.findLast((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR);
        return scalar !== undefined && isBlockText(scalar) && scalar.valueEnd > offset;
    }
    catch (error) {
        return error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB && (error.mark?.position ?? offset) < offset;
    }
}
function isBlockText(event) {
    if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return false;
    return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK;
}
function conflict(markers) {
    const ours = markers.find(({ sign }) => sign === "<");
    const theirs = markers.find(({ sign, offset }) => sign === ">" && offset > (ours?.offset ?? -1));
    const message = ours && theirs
        ? `An unresolved merge conflict between "${ours.label || "ours"}" and "${theirs.label || "theirs"}".`
        : `A left-over of a merge conflict: a line of ${(markers[0]?.sign ?? "=").repeat(7)}.`;
    const hint = "Run `milestone git resolve`, or keep one side and delete the marker lines.";
    return { code: "conflict-markers", message, hint, offset: (ours && theirs ? ours : markers[0])?.offset ?? 0 };
}


/***/ }),

/***/ 8451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ loneReturn),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   _8: () => (/* binding */ faultIn),
/* harmony export */   tZ: () => (/* binding */ DEPTH_MAX)
/* harmony export */ });
/* unused harmony export ALIASES_MAX */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6796);
// What is wrong with a YAML text, where, and what to do about it.


/** Real files nest about eight levels; recursion over this many is safe in every reader. */
const DEPTH_MAX = 100;
/** Counted as if every alias were written out, so that aliases of aliases cannot grow without bound. */
const ALIASES_MAX = 100;
/** What all aliases together may repeat, so that walking a value costs no more than walking a large file. */
const ALIASED_NODES_MAX = 100_000;
/** A number that cannot be kept has at least this many characters (1e309), and begins with a digit, a sign or a dot. */
const LARGE_LENGTH_MIN = 5;
const NINE = 0x39;
const HINTS = [
    [/tab characters/, "Indent with spaces; YAML allows no tabs there."],
    [/duplicated mapping key/, "Keep one of the two entries; a key stands once in a mapping."],
    [/is reserved|key is empty|key is not a text|complex keys/, "Give the entry another name, in quotes if need be."],
    [/quoted scalar/, "Close the quotation mark on this text."],
    [/flow (collection|sequence|mapping)|missed comma/, "Close the bracket, and put a comma between the items."],
    [/escape seq|hexadecimal/, "Write a backslash twice, or use single quotes."],
    [/alias/, "Define the anchor (&name) before the alias (*name), or write the value out."],
    [/deficient indentation/, "Close the quotation mark or bracket above, or indent this line, a closing bracket too, further than its key."],
    [/bad indentation/, "Indent the line with spaces exactly like its siblings, and quote a text that holds `: ` or begins with a sign."],
    [/non-printable|valid JSON character/, "Remove the invisible character."],
    [/merge/, "Merge (<<) one mapping or a list of mappings, or write the keys out."],
];
const HINT = "Check this line and the one above: each is `key: value`, `- item` or `# comment`; quote a text that holds `: ` or begins with a sign.";
/** The fault that an error of the parser stands for. */
function faultOf(error) {
    const reason = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? error.reason : String(error);
    const offset = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? (error.mark?.position ?? 0) : 0;
    if (reason.startsWith("nesting exceeded"))
        return tooDeep(offset);
    if (reason.startsWith("merge keys exceeded"))
        return tooManyAliases(offset);
    return invalid(reason, HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? HINT, offset);
}
function invalid(reason, hint, offset) {
    return { code: "invalid-yaml", message: `Not valid YAML: ${reason}.`, hint, offset };
}
function tooDeep(offset) {
    const message = `The data nest deeper than ${DEPTH_MAX} levels.`;
    return { code: "too-deep", message, hint: "Flatten the data, or move the inner part to a file of its own.", offset };
}
function tooManyAliases(offset) {
    const message = `The file repeats too much by aliases; at most ${ALIASES_MAX} are read, aliases within aliases counted each time.`;
    return { code: "too-many-aliases", message, hint: "Write the values out instead of using aliases.", offset };
}
/** Some readers take a lone carriage return for a line break and some for a character. */
function loneReturn(text) {
    if (!text.includes("\r"))
        return undefined;
    const offset = text.search(/\r(?!\n)/);
    const hint = "Save the file with LF or CRLF line ends.";
    return offset < 0 ? undefined : invalid("a carriage return stands without a line feed", hint, offset);
}
/** The first fault that the parser itself lets pass. */
function faultIn(text, events) {
    if (text.includes("<<<<<<<") || text.includes(">>>>>>>")) {
        const conflict = (0,_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictIn */ .W)(text, events);
        if (conflict)
            return conflict;
    }
    let depth = 0;
    let documents = 0;
    let aliased = false;
    for (const event of events) {
        let fault;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                if (event.tagStart >= 0)
                    fault = tagFault(text, event);
                else if (event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED)
                    fault = escapeFault(text, event);
                else if (event.valueEnd - event.valueStart >= LARGE_LENGTH_MIN)
                    fault = numberFault(text, event);
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
                if (event.tagStart >= 0)
                    fault = tagFault(text, event);
                else if (++depth > DEPTH_MAX)
                    fault = tooDeep(event.start);
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT:
                fault = directiveFault(event);
                if (++documents > 1)
                    fault = severalDocuments(events, event);
                depth = 0;
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP:
                depth -= 1;
                break;
            default:
                aliased = true;
        }
        if (fault)
            return fault;
    }
    return aliased ? aliasFault(text, events) : undefined;
}
function tagFault(text, event) {
    const tag = text.slice(event.tagStart, event.tagEnd);
    if (tag === "!!str")
        return undefined;
    return invalid(`the tag ${tag} is not read`, "Remove the tag; plain YAML needs none.", event.tagStart);
}
/** A number that would be rounded or become infinite. */
function numberFault(text, { style, valueStart, valueEnd }) {
    if (text.charCodeAt(valueStart) > NINE || style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN)
        return undefined;
    const source = text.slice(valueStart, valueEnd);
    const isWhole = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/.test(source);
    const value = Math.abs(Number(source));
    if (isWhole ? value <= Number.MAX_SAFE_INTEGER : value !== Infinity || source.includes("Inf"))
        return undefined;
    const message = `The number ${source.slice(0, 40)} is too large to be kept exactly.`;
    return { code: "invalid-value", message, hint: "Put the number in quotes to keep it as text.", offset: valueStart };
}
/** An escape for a character that Unicode does not have. */
function escapeFault(text, { valueStart, valueEnd, fast }) {
    if (fast)
        return undefined;
    const source = text.slice(valueStart, valueEnd);
    const offset = source.search(/(?<=(?:^|[^\\])(?:\\\\)*)\\U(?!000|0010)/);
    return offset < 0 ? undefined : invalid("an escape names no character", "Write the character itself.", valueStart + offset);
}
function directiveFault(event) {
    if (event.directives.every((directive) => directive.kind === "yaml" && directive.version === "1.2"))
        return undefined;
    return invalid("a directive asks for another YAML than 1.2", "Remove the lines that begin with %.", 0);
}
function severalDocuments(events, document) {
    const index = events.indexOf(document);
    const first = events.slice(index).find((event) => offsetOf(event) >= 0) ?? events.slice(0, index).findLast((event) => offsetOf(event) >= 0);
    const hint = "Keep one document, and no further `---` line.";
    return invalid("the file holds more than one document", hint, first ? offsetOf(first) : 0);
}
function offsetOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return event.anchorStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? event.start : -1;
}
/** Weighs every alias by what it stands for before anything is composed, so that no bomb goes off. */
function aliasFault(text, events) {
    const anchors = new Map();
    const stack = [];
    const total = { nodes: 0, aliases: 0 };
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            addTo(stack.at(-2), closed(stack.pop()));
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const weight = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
            if (weight?.open)
                return invalid("an alias stands inside its own anchor", "Write the value out.", event.anchorStart - 1);
            const { nodes, aliases, height } = weight ?? LEAF;
            total.nodes += nodes;
            total.aliases += aliases + 1;
            if (total.aliases > ALIASES_MAX || total.nodes > ALIASED_NODES_MAX)
                return tooManyAliases(event.anchorStart - 1);
            if (stack.length + height > DEPTH_MAX + 1)
                return tooDeep(event.anchorStart - 1);
            addTo(stack.at(-1), { nodes, aliases: aliases + 1, height, open: false });
        }
        else {
            const weight = { ...LEAF, open: event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR };
            if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT && event.anchorStart >= 0) {
                anchors.set(text.slice(event.anchorStart, event.anchorEnd), weight);
            }
            if (weight.open)
                stack.push(weight);
            else
                addTo(stack.at(-1), weight);
        }
    }
    return undefined;
}
const LEAF = { nodes: 1, aliases: 0, height: 0, open: false };
function closed(weight) {
    if (weight)
        weight.open = false;
    return weight ?? LEAF;
}
function addTo(parent, child) {
    if (!parent)
        return;
    parent.nodes += child.nodes;
    parent.aliases += child.aliases;
    parent.height = Math.max(parent.height, child.height + 1);
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILE_BYTES_MAX: () => (/* binding */ FILE_BYTES_MAX),
/* harmony export */   decodeText: () => (/* binding */ decodeText),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   placeAt: () => (/* binding */ placeAt)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6796);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8451);
// From bytes to text to plain data: the strict YAML that every file of ours is read with.





/** Far above any file that people write by hand, and read in well under a second. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT_UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const BYTE_ORDER_MARK = 0xfeff;
/** The parser counts a scalar, and the key it might be, as levels of their own; the exact count is taken from its events. */
const PARSER_LEVELS = 3;
const RESERVED_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** YAML 1.2 core with merge keys. It makes nothing but plain data whose keys are safe as names of properties. */
const SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ, (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineMappingTag */ .bH)("tag:yaml.org,2002:map", {
    ...js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mapTag */ .pj,
    addPair(mapping, key, value) {
        if (typeof key === "object")
            return key === null ? "a mapping key is empty" : "a mapping key is not a text";
        if (RESERVED_KEYS.has(key))
            return `the key ${String(key)} is reserved`;
        mapping[String(key)] = value;
        return "";
    },
}));
/**
 * The text of a file of at most 5 MiB in UTF-8; a byte order mark stays the first character.
 * Problems: file-too-large, not-text.
 */
function decodeText(bytes, path) {
    if (bytes.length > FILE_BYTES_MAX) {
        const message = `The file has ${bytes.length} bytes; at most ${FILE_BYTES_MAX} are read.`;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("file-too-large", message, { hint: "Move long texts out of the file, or split it.", at: { path } }));
    }
    if (looksLikeUtf16(bytes)) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("not-text", "The file is UTF-16.", { hint: "Save the file as UTF-8 instead of UTF-16.", at: { path } }));
    }
    try {
        const text = UTF8.decode(bytes);
        const nul = text.indexOf("\0");
        return nul < 0 ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(text) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(notText("The file holds a NUL character.", placeAt(text, nul, path)));
    }
    catch {
        const text = LENIENT_UTF8.decode(bytes);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(notText("The file is not UTF-8 text.", placeAt(text, text.indexOf("\uFFFD"), path)));
    }
}
function notText(message, at) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("not-text", message, { hint: "Save the file as UTF-8 text.", at });
}
function looksLikeUtf16(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return bytes.length > 1 && (first === 0) !== (second === 0);
}
/** Line and column of an offset, counting from 1; a byte order mark takes no column. */
function placeAt(text, offset, path) {
    let line = 1;
    let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
        line += 1;
        start = end + 1;
    }
    return { path, line, column: Math.max(offset - start, 0) + 1 };
}
/**
 * The value of a text with one YAML 1.2 document; an empty text, or one with comments only, is null.
 * Dates and times stay the texts they are; keys that are numbers or true/false become their text. Aliased values are
 * shared, not copied.
 * Problems, each with line and column: invalid-yaml, invalid-value (a whole number beyond 2^53), conflict-markers,
 * too-deep, too-many-aliases.
 */
function parseYaml(text, path) {
    const read = readEvents(text);
    if (!read.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(problemOf(text, path, read.fault));
    try {
        const [value = null] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(read.events, { source: text, schema: SCHEMA });
        return isPlainData(value) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(value) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-yaml", "The file holds no data.", { at: { path } }));
    }
    catch (error) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(problemOf(text, path, (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(error)));
    }
}
/** True by construction, since the schema makes nothing else: only the type is narrowed. */
function isPlainData(value) {
    return value !== undefined;
}
function readEvents(text) {
    const early = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .loneReturn */ .Fp)(text);
    if (early)
        return { ok: false, fault: early };
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _faults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPTH_MAX */ .tZ + PARSER_LEVELS });
        const fault = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultIn */ ._8)(text, events);
        return fault ? { ok: false, fault } : { ok: true, events };
    }
    catch (error) {
        const fault = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(error);
        return { ok: false, fault: (0,_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictBefore */ .M)(text, fault.offset) ?? fault };
    }
}
function problemOf(text, path, fault) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(fault.code, fault.message, { hint: fault.hint, at: placeAt(text, fault.offset, path) });
}


/***/ }),

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ nearestKeys),
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   Hs: () => (/* binding */ configWith),
/* harmony export */   nK: () => (/* binding */ configKeys),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* unused harmony exports configTree, millisecondsOf, bytesOf */
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8164);
/* harmony import */ var _base_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(306);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7189);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4420);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5868);
// The configuration: every key with its default, its limits and its effect, and the type that follows from them.






/** Path of the configuration, relative to the data folder. */
const CONFIG_PATH = "config/milestone-config.yaml";
const POLICY = { policy: {} };
const KEEP_ON = { policy: { strictest: true } };
const KEEP_OFF = { policy: { strictest: false } };
const BRANCH = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]+$/, says: "Write the name of a branch, such as milestone/state." };
const BRANCH_NAME = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]*\{(?:milestone_)?id\}[\w./-]*$/, says: "Write a branch name that contains {id} or {milestone_id}." };
const EMAIL = { pattern: /^[^\s@<>"',;]+@[^\s@<>"',;]+$/, says: "Write one e-mail address." };
const VERSION = { pattern: /^\d+\.\d+(\.\d+)?$/, says: "Write a version such as 2.0.0." };
const COMMIT = { pattern: /\S/, says: "Write one line; {id}, {milestone_id} and {description} are filled in." };
/** The one definition; the reference, the editors' schema, the type and the loader follow from it. */
const TREE = {
    version: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("2.0.0", "Version of the data and configuration format; a file without it is valid.", { form: VERSION }),
    auto_scale: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Lets the backend follow the measured scale; false leaves it to backend_override and manual switches."),
    backend_override: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["file", "sqlite", "postgresql"], null, "Forces the backend, whatever auto_scale says; removing the key returns to automatic."),
    scale_thresholds: {
        file_to_sqlite: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(50, "Number of active milestones at which SQLite is due.", { min: 1, ...POLICY }),
        sqlite_to_postgresql: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(200, "Number of active milestones at which PostgreSQL is due; more than file_to_sqlite.", { min: 2, ...POLICY }),
        monitoring_interval: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(300, "How often scale is checked; GitHub's schedule cannot do it more often than every 300 seconds.", { unit: "seconds", min: 1, ...POLICY }),
        max_backends: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3, "How far automatic scaling may go: 1 stays with files, 2 allows SQLite, 3 allows PostgreSQL.", { min: 1, max: 3 }),
    },
    features: {
        multi_agent_coordination: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Off: execute runs one task at a time."),
        kiro_workflow: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allows Kiro commands and gates."),
        session_management: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Off: no checkpoints and no resume."),
        auto_optimization: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allows automatic maintenance and optimisation."),
        advanced_analytics: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "False turns memory-heavy analytics off, whatever enterprise.advanced_analytics says."),
    },
    default_workflow: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["kiro", "standard"], "standard", "The workflow of milestones that are planned without a flag."),
    ids: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["sequential"], "sequential", "How new milestones are numbered."),
    commands: {
        prefixes: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["/milestone", "/ms"], "Words that start a command in a comment.", POLICY),
    },
    project: {
        name: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Name of the project, for titles."),
        type: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["web_app", "mobile_app", "enterprise", "research", "saas_product", "enterprise_transformation", "open_source"], null, "Hint for presets."),
        team_size: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, "Hint for agents and approvals.", { min: 1 }),
        complexity: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["low", "medium", "high"], "medium", "Hint for presets."),
    },
    execution: {
        agents: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Seats when --agents is not given; unset: the number of processors, at most 4.", { min: 1 }),
        env: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Names of variables that tasks may see beside PATH, HOME, LANG, TERM and TMPDIR.", POLICY),
        retry_backoff: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("10s", "Wait before a task is tried again, doubled each time."),
    },
    agents: {
        task_executor: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "The agents that do tasks; without them nothing is executed."),
        progress_monitor: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Computes progress and reports it during a run."),
        git_integration: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Branches and commits; off: nothing is written with git."),
        dependency_validator: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Checks dependencies during a run; the check at its start stays."),
        blocker_detector: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Detects stalls and failures during a run."),
        memory_limit: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(null, "Memory of one agent's process tree; above it the agent is started again and an alert raised.", POLICY),
        enable_gc: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Collects garbage periodically in our own processes."),
        gc_frequency: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("30s", "How often garbage is collected."),
        restart_interval: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Starts agents anew after so long."),
    },
    coding_agents: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)({
        command: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Command of a coding agent; it is given a rendered prompt. `claude` and `codex` have presets.", POLICY),
        env: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Names of the variables that hold this agent's credentials.", POLICY),
        prompt: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Template of its prompt, or the path of one.", POLICY),
        timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Longest run of one task.", POLICY),
        home: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["private", "user"], "private", "Whether it sees a HOME of its own or the user's.", POLICY),
        budget: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Most that one task may cost, in the agent's own terms.", POLICY),
    }),
    planner: {
        command: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Command that turns a text into a plan; used with plan --planner only.", POLICY),
        timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "Longest run of the planner.", POLICY),
    },
    coordination: {
        update_frequency: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("30s", "How often agents report their state and progress."),
        conflict_resolution: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["conservative", "normal"], "normal", "Conservative runs a task again on the new base where its changes collide."),
        stall_after: {
            warn: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("10m", "A task silent for so long is reported as stalled."),
            block: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A task silent for so long is stopped and blocks."),
        },
        task_limit: {
            warn: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("1h", "A task that runs for so long is reported."),
            block: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A task that runs for so long is stopped and blocks."),
        },
        disk_limit: {
            warn: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(90, "Disk use that is reported.", { unit: "percent", min: 1, max: 100 }),
            block: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Disk use at which no further task is started.", { unit: "percent", min: 1, max: 100 }),
        },
        resource_limits: {
            max_cpu_percent: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Processor use above which no further task is started.", { unit: "percent", min: 1, max: 100, ...POLICY }),
            max_memory_mb: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Memory of all agents together.", { unit: "MB", min: 1, ...POLICY }),
        },
    },
    file_locking: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Agents lock files before they write them."),
    session_management: {
        checkpoint_frequency: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("5m", "Interval between automatic checkpoints.", { min: "30s", max: "24h" }),
        auto_resume: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Execute goes on with an interrupted session without --resume."),
        max_sessions: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "So many of the newest sessions are kept.", { min: 1 }),
        cleanup_after: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("7d", "Completed sessions older than this are deleted."),
        max_retry_attempts: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3, "Tries of saving and resuming before giving up.", { min: 0 }),
        cleanup_aggressive: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Cleanup takes paused and corrupted sessions at once."),
        backup_sessions: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps a copy of a session before it is overwritten."),
        auto_cleanup: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "False: no session is ever deleted automatically."),
        multi_user: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Several people may hold sessions of one milestone.", KEEP_OFF),
        conflict_resolution: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["merge", "last_writer_wins"], "merge", "How the states of two sessions are combined."),
        user_isolation: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "People see and resume their own sessions only.", KEEP_ON),
        shared_sessions: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Whoever is permitted may resume the session.", KEEP_OFF),
    },
    session_locking: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "One lock per session; a second holder is refused."),
    session_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(3600, "A lock or heartbeat older than this is stale.", { unit: "seconds", min: 1 }),
    kiro_workflow: {
        approval_required: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "False: no gate waits for an approval.", KEEP_ON),
        auto_transition: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "The next phase starts when one is approved or completed."),
        phase_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("24h", "A phase older than this is reported as overdue.", POLICY),
        policy: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["mandatory", "optional", "advisory"], "optional", "Whether tasks must, may or should go through the phases.", { policy: { strictest: "mandatory" } }),
        enforcement: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["strict", "flexible", "progressive"], "flexible", "How firmly a phase holds up the next one.", { policy: { strictest: "strict" } }),
        phase_weights: {
            design: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the design phase in a task's progress; unset: 20, or 15 with four phases.", { min: 0, max: 100 }),
            spec: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the spec phase; unset: 30, or 25 with four phases.", { min: 0, max: 100 }),
            task: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the task phase; unset: 20 with four phases.", { min: 0, max: 100 }),
            execute: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(null, "Share of the execute phase; unset: 50, or 40 with four phases.", { min: 0, max: 100 }),
        },
        phase_approval: {
            design: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the design phase waits for an approval; unset: it does.", KEEP_ON),
            spec: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the spec phase waits for an approval; unset: it does.", KEEP_ON),
            task: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the task phase waits for an approval; unset: it does not.", KEEP_ON),
            execute: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(null, "Whether the execute phase waits for an approval; unset: it does not.", KEEP_ON),
        },
    },
    approval_workflow: {
        design_approvers: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who must approve before the spec phase: roles, logins, @org/team or e-mail addresses.", POLICY),
        spec_approvers: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who must approve before execution: roles, logins, @org/team or e-mail addresses.", POLICY),
        auto_approve_after: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(null, "A waiting gate opens by itself after so long.", { policy: { strictest: null } }),
        notification_channels: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["github"], "Where requests for approval go.", { ...POLICY, allowed: ["slack", "email", "github", "teams"] }),
        roles: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)((0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Who a role is: logins, @org/team or e-mail addresses.", POLICY)),
        allow_local: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Local approvals open gates although there is a GitHub remote.", KEEP_OFF),
    },
    git_integration: {
        state_branch: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Branch that milestones are committed to; unset: the default branch, or the one that is checked out.", { form: BRANCH, ...POLICY }),
        auto_commit: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Commits what a verb wrote."),
        auto_branch: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Makes a work branch for each milestone that is executed."),
        commit_format: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("feat(milestone-{id}): {description}", "Subject of a task's commit.", { form: COMMIT }),
        branch_prefix: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("milestone/", "Start of work branches' names, before the milestone's id.", { form: BRANCH }),
        branch_naming: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Whole name of work branches, such as ms-{id}; {milestone_id} is the full id. Beats branch_prefix.", { form: BRANCH_NAME }),
        single_branch_mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "All milestones commit to one branch."),
        auto_cleanup_branches: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Scheduled cleanup of work branches."),
        cleanup_after_days: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(30, "Age after completion at which a branch is deleted.", { unit: "days", min: 0 }),
        preserve_completed: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Completed branches are kept."),
        branch_cleanup: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["aggressive", "normal", "off"], "normal", "Aggressive deletes right after the merge, whatever the age."),
        merge_strategy: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["squash", "merge", "rebase"], "squash", "How a milestone's pull request is merged."),
        auto_merge: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Merges a milestone's pull request when it is complete and its checks pass.", KEEP_OFF),
    },
    cache: {
        enabled: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps answers of queries."),
        type: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["memory", "redis"], "memory", "Where they are kept; redis is for distributed setups."),
        ttl: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(300, "How long an answer is kept.", { unit: "seconds", min: 1 }),
        max_size: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("100MB", "Most that is kept; the least recently used goes first."),
    },
    performance: {
        max_concurrent_operations: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "Reads and writes at the same time.", { min: 1 }),
        batch_size: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(50, "Files in one bulk read or write.", { min: 1 }),
        lazy_loading: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Reads milestones when they are needed."),
        emergency_mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Essential agents only, no analytics, no dashboard, one operation at a time."),
    },
    optimization: {
        prioritize: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["speed", "reliability", "features"], "reliability", "What tuning favours."),
        resource_limits: {
            max_agents: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(10, "Most seats, whatever --agents says.", { min: 1, ...POLICY }),
            max_memory: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("4GB", "Memory of the whole program.", POLICY),
            max_storage: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)("10GB", "Size of the data folder; 80 % of it is reported.", POLICY),
        },
    },
    backend_switching: {
        conservative_mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "A switch of backends takes a backup, compares everything and asks for --yes."),
    },
    database: {
        url: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Connection of PostgreSQL: env:NAME in the file, or the variable DATABASE_URL.", { secret: true }),
        query_cache: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Keeps results of database queries."),
    },
    templates: {
        use_defaults: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Ignores the repository's own templates."),
    },
    monitoring_enabled: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Master switch of metrics, health checks and alerts; a key of monitoring or alerts that is on turns it on."),
    monitoring: {
        health_checks: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Checks health periodically."),
        performance_alerts: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Raises an alert when an operation exceeds its limit."),
        error_tracking: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Collects errors with their context in the logs."),
        usage_analytics: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Counts the use of commands, locally."),
    },
    alerts: {
        performance_degradation: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of slower operations."),
        scale_threshold_approaching: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies at 80 % of a threshold."),
        agent_failures: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of an agent's crash or timeout."),
        database_issues: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(true, "Notifies of a database that is not healthy."),
    },
    notification: {
        email: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Who is notified by mail.", { form: EMAIL, ...POLICY }),
        slack_webhook: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Where Slack is notified: env:NAME or ${{ secrets.NAME }}, never the address itself.", { secret: true, ...POLICY }),
    },
    enterprise_mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Master switch of enterprise features; a key of enterprise that is on turns it on."),
    enterprise: {
        advanced_analytics: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Reports of velocity and forecasts."),
        compliance_tracking: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Audit trail and compliance report."),
        portfolio_management: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Roll-up over several repositories."),
        resource_optimization: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Allocation conflicts and suggestions."),
    },
    debug: {
        level: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["quiet", "normal", "verbose"], "normal", "How much the log says."),
        memory_profiling: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Samples the memory of agents into the logs."),
    },
};
/** The keys as they are nested, for what is derived from them. */
const configTree = (/* unused pure expression or super */ null && (TREE));
let keys;
/** Every key in the order of the reference, as "agents.gc_frequency" or "coding_agents.<name>.command"; made when first asked for. */
function configKeys() {
    return (keys ??= (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(TREE, []));
}
/** What stands at a path of names. */
function spotAt(path) {
    return (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spotIn */ .qJ)(TREE, path);
}
/** At most three keys that somebody may have meant: the same name in another section first. */
function nearestKeys(name) {
    const last = name.split(".").at(-1);
    const same = configKeys().filter(({ path }) => path.at(-1) === last).map(({ key }) => key);
    if (same.length > 0)
        return same.slice(0, 3);
    return (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, configKeys().map(({ key }) => key));
}
const DEFAULTS = (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .Gf)(TREE);
/** The defaults with these values in their places; the values have been read by `readValue`. */
function configWith(values) {
    const named = values.flatMap(({ path }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .namedDefaults */ .YH)(TREE, path));
    const config = (0,_base_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .c)(DEFAULTS, [...named, ...values.map(({ path, value }) => ({ kind: "set", at: path, value }))]);
    if (!isConfig(config))
        throw new Error("The configuration lost a section.");
    return config;
}
function isConfig(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value) && Object.keys(TREE).every((name) => name in value);
}
/** Milliseconds of a duration of a Config. */
function millisecondsOf(spelled) {
    return parseDuration(spelled) ?? notChecked(spelled);
}
/** Bytes of a size of a Config. */
function bytesOf(spelled) {
    return parseSize(spelled) ?? notChecked(spelled);
}
function notChecked(spelled) {
    throw new Error(`Not from a configuration: ${JSON.stringify(spelled)}`);
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   YH: () => (/* binding */ namedDefaults),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qJ: () => (/* binding */ spotIn),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports isDefinition, isEach */
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8164);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3445);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7189);
// What a configuration key is: its kinds and limits, and how a written value becomes the key's value.





function kind(name) {
    return (value, effect, limits = {}) => ({
        kind: name, default: value, effect, ...limits,
    });
}
const boolean = kind("boolean");
const integer = kind("integer");
const text = kind("text");
const duration = kind("duration");
const size = kind("size");
const list = kind("list");
function choice(allowed, value, effect, limits = {}) {
    return { kind: "choice", default: value, effect, ...limits, allowed };
}
function each(member) {
    return { each: member };
}
/** How a value of the key is written, as one sentence. */
function formOf(key) {
    const from = key.min === undefined ? "" : ` from ${key.min}`;
    const range = key.max === undefined ? (from && `${from} up`) : `${from} to ${key.max}`;
    switch (key.kind) {
        case "boolean": return "Write true or false.";
        case "integer": return `Write a whole number${range}${key.unit ? ` (${key.unit})` : ""}.`;
        case "choice": return `Write one of ${(key.allowed ?? []).join(", ")}.`;
        case "duration": return range ? `${_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp.slice(0, -1)},${range}.` : _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp;
        case "size": return _base_size_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE_HINT */ .aE;
        case "list": return key.allowed ? `Write a list of ${key.allowed.join(", ")}.` : "Write a list of names.";
        case "text": return key.form?.says ?? "Write a text.";
    }
}
/**
 * The value that a written one means; nothing written means the default. Problems, without a place: `value-ignored`, and
 * `placeholder` for `[a|b|c]` as the documentation prints choices.
 */
function readValue(key, written) {
    const { value } = written;
    if (value === null || value === "")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(key.default);
    if (value === "off" && key.default === null && key.kind !== "text" && key.kind !== "boolean")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    if (key.kind === "choice" && isPlaceholder(value))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal(key, value, "placeholder"));
    const read = READERS[key.kind](key, written);
    return read === undefined ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal(key, value, "value-ignored")) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(read);
}
/** Longer values are not repeated in messages. */
const VALUE_SHOWN_MAX = 60;
function refusal(key, value, code) {
    const spelled = JSON.stringify(value);
    const shown = spelled.length > VALUE_SHOWN_MAX ? `${spelled.slice(0, VALUE_SHOWN_MAX)}…` : spelled;
    if (code === "placeholder")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${key.key} still holds the placeholder ${shown}.`, { hint: `Replace it with one value. ${formOf(key)}` });
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${key.key} cannot be ${key.secret ? "what is written there" : shown}.`, { hint: formOf(key) });
}
function isPlaceholder(value) {
    const only = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) && value.length === 1 ? value[0] : value;
    return typeof only === "string" && /^\[?[^|[\]]+(\|[^|[\]]+)+\]?$/.test(only);
}
const READERS = {
    boolean: (_key, { value }) => readBoolean(value),
    integer: (key, { value }) => readInteger(key, value),
    text: (key, { value, spelling }) => readText(key, typeof value === "number" || typeof value === "boolean" ? (spelling ?? String(value)) : value),
    choice: (key, { value }) => readChoice(key, value),
    duration: (key, { value }) => readDuration(key, value),
    size: (_key, { value }) => (typeof value === "string" && (0,_base_size_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(value) !== null ? value.trim() : undefined),
    list: (key, { value }) => readList(key, value),
};
const TRUE = new Set([true, "true", "yes", "on", "1"]);
const FALSE = new Set([false, "false", "no", "off", "0"]);
function readBoolean(value) {
    const plain = typeof value === "string" ? value.toLowerCase() : value;
    return TRUE.has(plain) ? true : FALSE.has(plain) ? false : undefined;
}
function readInteger(key, value) {
    const number = typeof value === "string" ? countOf(value.trim(), key.unit) : value;
    if (typeof number !== "number" || !Number.isSafeInteger(number))
        return undefined;
    const tooSmall = typeof key.min === "number" && number < key.min;
    return tooSmall || (typeof key.max === "number" && number > key.max) ? undefined : number;
}
function countOf(spelled, unit) {
    if (/^-?\d{1,15}$/.test(spelled))
        return Number(spelled);
    if (unit === "percent")
        return /^\d{1,3}%$/.test(spelled) ? Number(spelled.slice(0, -1)) : null;
    if (unit === "MB")
        return evenly((0,_base_size_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(spelled), 1024 ** 2);
    if (unit)
        return evenly((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(spelled), unit === "days" ? 86_400_000 : 1_000);
    return null;
}
function evenly(amount, one) {
    return amount === null || amount % one !== 0 ? null : amount / one;
}
function readText(key, value) {
    if (typeof value !== "string")
        return undefined;
    return key.form && !key.form.pattern.test(value) ? undefined : value;
}
function readChoice(key, value) {
    const only = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) && value.length === 1 ? value[0] : value;
    return typeof only === "string" && key.allowed?.includes(only) ? only : undefined;
}
function readDuration(key, value) {
    const milliseconds = typeof value === "string" ? (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) : null;
    if (typeof value !== "string" || milliseconds === null)
        return undefined;
    const tooShort = typeof key.min === "string" && milliseconds < ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(key.min) ?? 0);
    return tooShort || (typeof key.max === "string" && milliseconds > ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(key.max) ?? 0)) ? undefined : value.trim();
}
/** Items are texts; one text is a list of the names between its commas. */
function readList(key, value) {
    const items = typeof value === "string" ? namesIn(value) : value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(items))
        return undefined;
    const names = items.map((item) => (typeof item === "number" ? String(item) : item));
    const good = names.filter((item) => typeof item === "string" && item !== "" && (key.allowed?.includes(item) ?? true));
    return good.length === names.length ? good.map(String) : undefined;
}
function namesIn(line) {
    const names = line.replace(/^\s*\[|\]\s*$/g, "").split(",");
    return names.map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2")).filter((name) => name !== "");
}
/** All keys below a node, in its order. */
function keysOf(node, path) {
    if (isDefinition(node))
        return [{ ...node, key: path.join("."), path }];
    if (isEach(node))
        return keysOf(node.each, [...path, "<name>"]);
    return Object.entries(node).flatMap(([name, member]) => keysOf(member, [...path, name]));
}
function spotIn(tree, path) {
    let node = tree;
    for (const [depth, name] of path.entries()) {
        if (isDefinition(node))
            return { kind: "unknown", depth, key: { ...node, key: path.slice(0, depth).join("."), path: path.slice(0, depth) } };
        const member = isEach(node) ? node.each : Object.hasOwn(node, name) ? node[name] : undefined;
        if (!member)
            return { kind: "unknown", depth };
        node = member;
    }
    if (isDefinition(node))
        return { kind: "key", key: { ...node, key: path.join("."), path } };
    return { kind: isEach(node) ? "names" : "section" };
}
function defaultsOf(node) {
    if (isDefinition(node))
        return node.default;
    return isEach(node) ? {} : Object.fromEntries(Object.entries(node).map(([name, member]) => [name, defaultsOf(member)]));
}
/** The edit that fills the defaults of a name that people chose, for a path that leads below it. */
function namedDefaults(tree, path) {
    let node = tree;
    for (const [depth, name] of path.entries()) {
        if (isDefinition(node))
            return [];
        if (isEach(node))
            return depth + 1 < path.length ? [{ kind: "set", at: path.slice(0, depth + 1), value: defaultsOf(node.each) }] : [];
        const member = node[name];
        if (!member)
            return [];
        node = member;
    }
    return [];
}
function isDefinition(node) {
    return "kind" in node && typeof node.kind === "string";
}
function isEach(node) {
    return "each" in node;
}


/***/ }),

/***/ 5114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: () => (/* binding */ newId),
/* harmony export */   _c: () => (/* binding */ ID_HINT),
/* harmony export */   d$: () => (/* binding */ nextMilestoneId),
/* harmony export */   i4: () => (/* binding */ isMilestoneId),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   wx: () => (/* binding */ isReadableId),
/* harmony export */   y: () => (/* binding */ nextTaskId)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Ids of milestones and tasks: what may be read, what is made, and which number is next.


/** Ids that files may carry: data-model section 5.1. */
const READABLE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/;
/** Ids that are made: lower case, so that no two differ by case alone on a file system that ignores it. */
const NEW = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** The longest id whose file can be read again. */
const ID_LENGTH_MAX = 50;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Files in `active/` that are not milestones. */
const NOT_MILESTONES = new Set(["dependencies", "current", "readme", "archive-index"]);
const ID_HINT = "Ids are lower-case words joined by hyphens, such as milestone-001 or user-login, at most 50 characters.";
function isReadableId(text) {
    return READABLE.test(text) && !RESERVED.test(text);
}
function isMilestoneId(text) {
    return isReadableId(text) && !NOT_MILESTONES.has(text.toLowerCase());
}
/** Checks an id that somebody wants to give: problem `invalid-id`. */
function newId(text) {
    if (text.length <= ID_LENGTH_MAX && NEW.test(text) && isMilestoneId(text))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-id", `${JSON.stringify(text.slice(0, ID_LENGTH_MAX))} cannot be an id.`, { hint: ID_HINT }));
}
/** `milestone-007` after `milestone-006`, whatever else there is; numbers are never used twice while a file remembers them. */
function nextMilestoneId(taken) {
    return nextNumbered("milestone", taken);
}
function nextTaskId(taken) {
    return nextNumbered("task", taken);
}
function nextNumbered(word, taken) {
    let highest = 0;
    for (const id of taken) {
        const match = /^([a-z]+)-(\d{1,9})$/.exec(id);
        if (match?.[1] === word)
            highest = Math.max(highest, Number(match[2]));
    }
    return `${word}-${String(highest + 1).padStart(3, "0")}`;
}
/** Words of a title as an id would spell them: "User login!" is `user-login`. */
function slugOf(title) {
    return title.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   BV: () => (/* binding */ PHASE_STATUSES),
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   JC: () => (/* binding */ isMilestoneDone),
/* harmony export */   Od: () => (/* binding */ isTaskOver),
/* harmony export */   uW: () => (/* binding */ MILESTONE_STATUSES)
/* harmony export */ });
// The words for statuses and priorities, and which of them mean that something is over.
const MILESTONE_STATUSES = ["planned", "in_progress", "paused", "blocked", "completed", "cancelled", "archived"];
const TASK_STATUSES = ["pending", "in_progress", "completed", "unverified", "blocked", "cancelled"];
const PHASE_STATUSES = [
    "pending", "in_progress", "waiting_approval", "in_review", "changes_requested", "approved", "completed", "rejected", "blocked",
];
const PRIORITIES = ["low", "medium", "high", "critical"];
/** Task statuses after which nothing is left to do. */
function isTaskOver(status) {
    return status === "completed" || status === "cancelled";
}
/** Milestone statuses that let their dependants start. */
function isMilestoneDone(status) {
    return status === "completed" || status === "archived";
}


/***/ }),

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ noData),
/* harmony export */   sR: () => (/* binding */ findMilestone)
/* harmony export */ });
/* unused harmony exports findTask, findOpenMilestone */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3445);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
// Finding what somebody means: milestones by id, prefix or title, tasks by id or number, and near misses.





/**
 * A milestone by exact id, by its number alone ("1", "001"), by a prefix of ids that only one has, or by the words of its
 * title. Problems: the file's own where it is there and cannot be read, `milestone-not-found` with the nearest ids,
 * `no-milestone-data`.
 */
function findMilestone(workspace, reference) {
    const exact = workspace.milestones.get(reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const unreadable = workspace.broken.get(reference);
    if (unreadable)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unreadable);
    if (!workspace.exists)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(noData(workspace));
    const matches = matchesOf(workspace, reference);
    const [only] = matches;
    if (only !== undefined && matches.length === 1)
        return findMilestone(workspace, only);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(notFound(workspace, reference, matches));
}
function noData(workspace) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("no-milestone-data", `No milestone data found in ${workspace.root}.`, {
        hint: "Run `milestone init` in the repository, or name the folder with --data-path.",
    });
}
function matchesOf(workspace, reference) {
    const ids = [...workspace.milestones.keys(), ...workspace.broken.keys()];
    if (/^\d{1,9}$/.test(reference)) {
        const numbered = ids.filter((id) => /^milestone-\d+$/.test(id) && Number(id.slice("milestone-".length)) === Number(reference));
        if (numbered.length > 0)
            return numbered;
    }
    const prefixed = ids.filter((id) => id.startsWith(reference));
    if (prefixed.length > 0)
        return prefixed;
    const slug = (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(reference.replace(/^milestone-/, ""));
    return slug === "" ? [] : [...workspace.milestones.values()].filter(({ title }) => (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(title) === slug).map(({ id }) => id);
}
/** So many names fit a hint. */
const NAMED_MAX = 5;
function notFound(workspace, reference, matches) {
    if (matches.length > 1)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-not-found", `${reference} could be ${matches.length} milestones.`, {
            hint: `Say which: ${matches.slice(0, NAMED_MAX).join(", ")}${matches.length > NAMED_MAX ? ", …" : ""}.`,
        });
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(reference, [...workspace.milestones.keys()]);
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone list --all`.";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-not-found", `There is no milestone ${reference}.`, { hint });
}
/** A task by id, or by its number. Problem: `task-not-found` with the nearest ids. */
function findTask(milestone, reference) {
    const exact = milestone.tasks.find((task) => task.id === reference);
    if (exact)
        return ok(exact);
    const numbered = /^\d{1,9}$/.test(reference)
        ? milestone.tasks.filter((task) => Number(/-(\d+)$/.exec(task.id)?.[1]) === Number(reference))
        : milestone.tasks.filter((task) => task.id.startsWith(reference));
    if (numbered.length === 1 && numbered[0])
        return ok(numbered[0]);
    const ids = milestone.tasks.map((task) => task.id);
    const near = nearest(reference, ids);
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : ids.length > 0 ? `It has ${ids.slice(0, NAMED_MAX).join(", ")}${ids.length > NAMED_MAX ? ", …" : ""}.` : "It has no tasks.";
    return failed(problem("task-not-found", `Milestone ${milestone.id} has no task ${reference}.`, { hint }));
}
/** A milestone that may still change. Problem beside those of findMilestone: `milestone-archived`. */
function findOpenMilestone(workspace, reference) {
    const found = findMilestone(workspace, reference);
    return found.ok && found.value.status === "archived" ? failed(archivedProblem(found.value)) : found;
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ withProgress),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/* unused harmony exports PHASE_WEIGHTS, taskPercent */
const PHASE_WEIGHTS = { design: 20, spec: 30, execute: 50 };
/** The weights of data that carries the four phases of earlier versions. */
const FOUR_PHASE_WEIGHTS = { design: 15, spec: 25, task: 20, execute: 40 };
/** Whole per cent of one phase by its status; whatever waits for people counts 75, a set-back 25. */
const PHASE_PERCENT = {
    pending: 0, in_progress: 50, changes_requested: 50, waiting_approval: 75, in_review: 75,
    rejected: 25, blocked: 25, approved: 100, completed: 100,
};
/**
 * Percentage, completed and counted tasks; cancelled tasks count nowhere. Without Kiro tasks it is the completed share
 * of the weights, rounded down; with them the mean over tasks, where a plain task in progress counts half.
 * Where there are no tasks, nothing can be derived: what the file states holds. Further members of it are kept in any case.
 */
function progressOf(milestone) {
    if (milestone.tasks.length === 0)
        return milestone.progress;
    const counted = milestone.tasks.filter((task) => task.status !== "cancelled");
    const completed = counted.filter((task) => task.status === "completed");
    const kiro = counted.some((task) => task.kiro_workflow.enabled);
    const percentage = kiro ? meanPercent(counted, milestone) : completedShare(counted);
    return { ...milestone.progress, percentage, tasks_completed: completed.length, tasks_total: counted.length };
}
function withProgress(milestone) {
    return { ...milestone, progress: progressOf(milestone) };
}
function completedShare(tasks) {
    const total = sum(tasks.map((task) => task.weight));
    if (total === 0)
        return tasks.length > 0 && tasks.every((task) => task.status === "completed") ? 100 : 0;
    return Math.floor((100 * sum(tasks.filter((task) => task.status === "completed").map((task) => task.weight))) / total);
}
function meanPercent(tasks, milestone) {
    const total = sum(tasks.map((task) => task.weight));
    if (total === 0)
        return 0;
    return Math.floor(sum(tasks.map((task) => task.weight * taskPercent(task, milestone))) / total + ROUNDING);
}
/** 99.9999999 that should be 100 is 100. */
const ROUNDING = 1e-9;
/** A task's own share: 100 when completed, its weighted phases where it has some, 50 in progress, else 0. */
function taskPercent(task, milestone) {
    if (task.status === "completed")
        return 100;
    if (task.kiro_workflow.enabled && Object.keys(task.kiro_workflow.phases).length > 0)
        return phasesPercent(task.kiro_workflow, milestone);
    return task.status === "in_progress" ? 50 : 0;
}
function phasesPercent(kiro, milestone) {
    const names = Object.keys(kiro.phases);
    const weights = phaseWeights(milestone, names);
    const total = sum(names.map((name) => weights[name] ?? 0));
    if (total === 0)
        return 0;
    return sum(names.map((name) => (weights[name] ?? 0) * (PHASE_PERCENT[kiro.phases[name]?.status ?? "pending"] ?? 0))) / total;
}
function phaseWeights(milestone, names) {
    const own = milestone.kiro_configuration["phase_weights"];
    if (isWeights(own))
        return own;
    return names.includes("task") ? FOUR_PHASE_WEIGHTS : PHASE_WEIGHTS;
}
function isWeights(value) {
    return typeof value === "object" && value !== null && Object.values(value).every((weight) => typeof weight === "number" && weight >= 0);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ statusByTasks)
/* harmony export */ });
/* unused harmony exports milestoneMayBecome, taskMayBecome, archivedProblem */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Which status may follow which, for milestones and tasks, and the sentence where one may not.


const MILESTONE = {
    planned: ["in_progress", "blocked", "cancelled"],
    in_progress: ["paused", "blocked", "completed", "cancelled", "planned"],
    paused: ["in_progress", "blocked", "cancelled"],
    blocked: ["in_progress", "planned", "cancelled"],
    completed: ["archived", "cancelled"],
    cancelled: [],
    archived: [],
};
const TASK = {
    pending: ["in_progress", "completed", "blocked", "cancelled"],
    in_progress: ["pending", "completed", "unverified", "blocked", "cancelled"],
    unverified: ["pending", "in_progress", "completed", "blocked", "cancelled"],
    blocked: ["pending", "in_progress", "completed", "cancelled"],
    completed: ["cancelled"],
    cancelled: [],
};
const WAY_BACK = "Use `milestone reopen` to take it up again.";
/** Whether a milestone may go to a status; staying where it is always may. Problem: `transition-not-allowed`. */
function milestoneMayBecome(milestone, status) {
    if (milestone.status === status || MILESTONE[milestone.status].includes(status))
        return ok(undefined);
    if (milestone.status === "archived")
        return failed(archivedProblem(milestone));
    return failed(refusal(`Milestone ${milestone.id}`, milestone.status, { status, allowed: MILESTONE[milestone.status] }));
}
/** The same for a task of a milestone. */
function taskMayBecome(milestone, task, status) {
    if (milestone.status === "archived")
        return failed(archivedProblem(milestone));
    if (milestone.status === "cancelled" && task.status !== status)
        return failed(problem("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its tasks do not change.`, { hint: WAY_BACK }));
    if (task.status === status || TASK[task.status].includes(status))
        return ok(undefined);
    return failed(refusal(`Task ${task.id} of ${milestone.id}`, task.status, { status, allowed: TASK[task.status] }));
}
function archivedProblem(milestone) {
    return problem("milestone-archived", `Milestone ${milestone.id} is archived and is not changed any more.`, {
        hint: "Plan a new milestone for what is left to do.",
    });
}
function refusal(what, from, { status, allowed }) {
    const over = from === "completed" || from === "cancelled";
    const hint = over ? WAY_BACK : `From ${from} it can become ${allowed.join(", ")}.`;
    return problem("transition-not-allowed", `${what} is ${from} and cannot become ${status}.`, { hint });
}
/** Where tasks say that a milestone has moved by itself: started, or all done. Blocked, paused, cancelled and archived stay. */
function statusByTasks(milestone) {
    const { status } = milestone;
    const counted = milestone.tasks.filter((task) => task.status !== "cancelled");
    if (counted.length === 0 || (status !== "planned" && status !== "in_progress"))
        return status;
    if (counted.every((task) => task.status === "completed"))
        return "completed";
    return counted.some((task) => task.status !== "pending") ? "in_progress" : status;
}


/***/ }),

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3109);
/* harmony import */ var _core_files_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);


/** What is there of these files. Logs forgive what other files may not hold: their bad lines are reported one by one. */
async function readTexts(snapshot, paths) {
    const result = new Map();
    for (const [path, bytes] of await snapshot.read(paths)) {
        const decode = path.endsWith(".jsonl") ? _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeLog */ .Nr : _core_files_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__.decodeText;
        result.set(path, bytes.ok ? decode(bytes.value, shownPath(snapshot, path)) : bytes);
    }
    return result;
}
function shownPath(snapshot, path) {
    return `${snapshot.root}/${path}`;
}


/***/ })

};
