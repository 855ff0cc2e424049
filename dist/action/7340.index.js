export const id = 7340;
export const ids = [7340,4846];
export const modules = {

/***/ 22815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _adapters_git_discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);
/* harmony import */ var _adapters_git_working_tree_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83395);
/* harmony import */ var _adapters_local_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2847);
/* harmony import */ var _adapters_local_surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52110);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33445);
/* harmony import */ var _core_queries_data_validate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84846);
/* harmony import */ var _engine_ask_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16822);
/* harmony import */ var _ports_later_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66965);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23087);
// Mode check: the same validation as `milestone data validate`, of the files that are checked out.













const DATA_FOLDER = ".milestones";
/** Nothing is written. */
async function check({ folder, event, environment }) {
    const opened = open(folder, environment);
    if (!opened.ok)
        return { finished: (0,_engine_ask_js__WEBPACK_IMPORTED_MODULE_9__/* .stopped */ .ce)(opened.problem), root: folder };
    const { ports, root } = opened.value;
    return { finished: await (0,_engine_ask_js__WEBPACK_IMPORTED_MODULE_9__/* .ask */ .kA)(ports, { verb: _core_queries_data_validate_js__WEBPACK_IMPORTED_MODULE_8__.validate, args: {}, line: "data validate" }, reader(event.actor, (0,_event_js__WEBPACK_IMPORTED_MODULE_10__/* .requestOf */ .fo)(environment))), root };
}
/** Whatever branch is checked out, its files on disk are what is checked. */
function open(folder, environment) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)("file-not-found", `There is no folder ${folder}.`, { hint: "Check the input working-directory." }));
    const found = (0,_adapters_git_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .discover */ .k4)(folder);
    if (!found.ok)
        return found;
    const dataPath = environment["MILESTONE_DATA_PATH"] || null;
    const tree = (0,_adapters_git_working_tree_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkingTree */ .A)({ cwd: folder, dataPath, environment, epochMs: Date.now, stateBranch: null, isWorkBranch: () => false });
    if (!tree.ok)
        return tree;
    const { history, conflicts } = tree.value;
    const data = { path: tree.value.state().dataFolder, label: dataPath ?? DATA_FOLDER };
    const surroundings = (0,_adapters_local_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .openSurroundings */ .E)({ folder, data, repository: found.value, gitVersion: () => Promise.resolve(null), now: Date.now });
    const settings = (0,_adapters_local_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .openSettings */ .O)({ environment, flags: {}, home: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), repository: found.value });
    const root = dataPath === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(data.path) : folder;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ ports: { repository: tree.value, history, conflicts, settings, surroundings, ...sessionPorts(data) }, root });
}
/** A check asks for none of them. */
function sessionPorts({ path: data, label }) {
    return {
        leases: (0,_ports_later_js__WEBPACK_IMPORTED_MODULE_12__/* .laterLeases */ .U)(async () => (await Promise.all(/* import() */[__webpack_require__.e(5204), __webpack_require__.e(2972)]).then(__webpack_require__.bind(__webpack_require__, 55204))).openFileLeases({ data, epochMs: Date.now })),
        journal: (0,_ports_later_js__WEBPACK_IMPORTED_MODULE_12__/* .laterJournal */ .UD)(async () => (await __webpack_require__.e(/* import() */ 1627).then(__webpack_require__.bind(__webpack_require__, 61627))).openJournal({ data, label })),
        seats: (0,_ports_later_js__WEBPACK_IMPORTED_MODULE_12__/* .laterSeats */ .Xb)(async () => (await __webpack_require__.e(/* import() */ 716).then(__webpack_require__.bind(__webpack_require__, 50716))).openSeats({ data })),
    };
}
/** Whoever may start the workflow may read. */
function reader(actor, request) {
    return { actor, permission: "read", now: () => new Date().toISOString(), request: { id: request, given: false }, dryRun: true, commit: false, yes: false };
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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


/***/ }),

/***/ 70522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   PH: () => (/* binding */ pathFromTop),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   Ug: () => (/* binding */ FILE_BYTES_MAX),
/* harmony export */   Yy: () => (/* binding */ pathOfTop),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   kV: () => (/* binding */ namesBelow),
/* harmony export */   nH: () => (/* binding */ isWritable),
/* harmony export */   si: () => (/* binding */ isDataPath),
/* harmony export */   tS: () => (/* binding */ isPortablePath),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Paths of the data folder: which are allowed, what people call them, and what is no file that can be read.

/** Such a path begins at the top of the repository instead; only what belongs to GitHub is reached in this way. */
const FROM_TOP = ":/";
const TOP_FOLDER = ".github";
/** Larger files are mistakes, and would be parsed for minutes. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
/** What file systems allow for one name, in bytes. */
const NAME_BYTES_MAX = 255;
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
/** How people know a path; `label` is how they know the data folder. */
function shownOf({ label }, path) {
    return pathFromTop(path) ?? `${label}/${path}`;
}
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
    return path.split("/").every((name) => name !== "" && name !== "." && name !== ".." && bytesOf(name) <= NAME_BYTES_MAX && !isGitName(name));
}
function bytesOf(name) {
    return name.length * 3 <= NAME_BYTES_MAX ? name.length : new TextEncoder().encode(name).length;
}
/** `.git` in the spellings that some file system takes for it. */
function isGitName(name) {
    return /^(?:\.git|git~\d)$/i.test(name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/[ .]+$/, ""));
}
/** Whether new files may be called so on every system the repository is checked out on. */
function isPortablePath(path) {
    return isDataPath(path) && (pathFromTop(path) ?? path).split("/").every((name) => !/[<>:"|?*]|[ .]$/.test(name) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) && !isTemporary(name));
}
/** Whether a change may be made: what comes back keeps the name that it had. */
function isWritable({ path, text, bytes }) {
    return text === null || bytes !== undefined ? isDataPath(path) : isPortablePath(path);
}
/** The names that some paths have directly in a folder; "" is the data folder. */
function namesBelow(paths, folder) {
    const start = folder === "" ? "" : `${folder}/`;
    const names = new Set();
    for (const path of paths) {
        if (start === "" && pathFromTop(path) !== null)
            continue;
        const name = path.startsWith(start) ? path.slice(start.length).split("/")[0] : undefined;
        if (name !== undefined)
            names.add(name);
    }
    return names;
}
function tooLarge(at, bytes) {
    const megabytes = (bytes / 1024 / 1024).toFixed(1);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("file-too-large", `${at.path} has ${megabytes} MiB; at most 5 MiB are read.`, { at });
}
function notAFile(at) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-a-file", `${at.path} is not a regular file; links and special files are not followed.`, { at, hint: "Put a regular file there." });
}


/***/ }),

/***/ 84846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _views_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14168);
// data validate: every file of the data folder, and what the milestones say of each other.




const validate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)({
    name: "data validate",
    summary: "Check every milestone, log and configuration file, and what they say of each other.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone data validate", why: "before a release, or after editing by hand" }],
    needs: () => [{ kind: "audit" }],
    answer(workspace, _args, { facts: { audit } }) {
        return audit ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_views_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .validationOf */ .D)(workspace, audit)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unexpected", "data validate was not told about the files."));
    },
});


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   p4: () => (/* binding */ findCycles),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    return findCycles(edges).next().value ?? null;
}
/** Cycles in the same form, at least one wherever nodes wait for each other: one for each step that leads back. */
function* findCycles(edges) {
    const done = new Set();
    for (const start of edges.keys())
        if (!done.has(start))
            yield* cyclesFrom(start, edges, done);
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function* cyclesFrom(start, edges, done) {
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
            yield [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
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


/***/ }),

/***/ 16218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ phaseOrder),
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   NE: () => (/* binding */ isLast),
/* harmony export */   PT: () => (/* binding */ phaseFaults),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   bV: () => (/* binding */ configuredPhases),
/* harmony export */   s2: () => (/* binding */ isPhaseOver),
/* harmony export */   sw: () => (/* binding */ isUnderKiro),
/* harmony export */   yc: () => (/* binding */ openPhase)
/* harmony export */ });
/** How phases that everybody knows follow each other; others come after them, as they are written. */
const KNOWN_ORDER = ["design", "spec", "task", "execute"];
/** The names of a task's phases in their order: the milestone's own, then any that only the task has. */
function phaseOrder({ kiro_configuration }, { kiro_workflow: { phases } }) {
    const own = texts(kiro_configuration["default_phases"]);
    const order = own.length > 0 ? own : KNOWN_ORDER;
    const names = Object.keys(phases);
    return [...new Set([...order.filter((name) => names.includes(name)), ...names])];
}
function isUnderKiro({ kiro_workflow }) {
    return kiro_workflow.enabled && Object.keys(kiro_workflow.phases).length > 0;
}
function isPhaseOver({ status }) {
    return status === "approved" || status === "completed";
}
/** The first phase that is not over; null where all are, or where there is none. */
function openPhase(milestone, task) {
    const { phases } = task.kiro_workflow;
    return phaseOrder(milestone, task).find((name) => !isPhaseOver(phases[name] ?? { status: "pending" })) ?? null;
}
/** The phase behind another; null behind the last. */
function phaseAfter(order, phase) {
    return order[order.indexOf(phase) + 1] ?? null;
}
function isLast(order, phase) {
    return order.at(-1) === phase;
}
/** The names of the phases that a new Kiro milestone gets, and their weights, which come to 100. */
function configuredPhases({ kiro_workflow: { phases, phase_weights } }) {
    const names = [...new Set(phases)];
    const own = phase_weights;
    const usual = names.includes("task") ? FOUR_PHASE_SHARES : SHARES;
    const given = names.map((name) => own[name] ?? usual[name] ?? null);
    const open = given.filter((weight) => weight === null).length;
    const said = given.reduce((sum, weight) => sum + (weight ?? 0), 0);
    const rest = open === 0 ? 0 : Math.max(0, 100 - said) / open;
    return Object.fromEntries(names.map((name, at) => [name, given[at] ?? rest]));
}
const SHARES = { design: 20, spec: 30, execute: 50 };
const FOUR_PHASE_SHARES = { design: 15, spec: 25, task: 20, execute: 40 };
/** What is wrong with the phases of the configuration, as sentences with what to do; none where they are sound. */
function phaseFaults({ kiro_workflow }) {
    const { phases } = kiro_workflow;
    const twice = phases.find((name, at) => phases.indexOf(name) !== at);
    const strange = phases.find((name) => !/^[a-z][a-z0-9_-]{0,39}$/.test(name));
    const sum = Object.values(configuredPhases({ kiro_workflow })).reduce((total, weight) => total + weight, 0);
    return [
        ...(phases.length === 0 ? ["kiro_workflow.phases names no phase. Name at least one, such as execute."] : []),
        ...(twice === undefined ? [] : [`kiro_workflow.phases has ${twice} twice, so that the phases go round in a circle. Name each once.`]),
        ...(strange === undefined ? [] : [`kiro_workflow.phases has ${JSON.stringify(strange)}, which cannot be the name of a folder. Use small letters, digits and hyphens.`]),
        ...(phases.length > 0 && Math.abs(sum - 100) > 1e-6 ? [`kiro_workflow.phase_weights come to ${Math.round(sum * 100) / 100}, not to 100. Correct the weights of ${[...new Set(phases)].join(", ")}.`] : []),
    ];
}
/** As the file lists them: names alone, or with where they lie. */
function expectedOf(phase) {
    return (phase?.deliverables ?? []).flatMap((item) => {
        if (typeof item === "string")
            return item === "" ? [] : [{ label: item, path: null, template: null }];
        if (typeof item !== "object" || item === null)
            return [];
        const fields = { ...item };
        const label = fields["name"] ?? fields["path"] ?? fields["type"];
        const path = fields["path"];
        const template = fields["template"];
        return typeof label === "string" && label !== "" ? [{ label, path: typeof path === "string" ? path : null, template: typeof template === "string" ? template : null }] : [];
    });
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21097);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9422);
/* harmony import */ var _kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16218);
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
    return { path: `${workspace.root}/${workspace.paths.get(id) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(id)}` };
}
function isThere(workspace, id) {
    return workspace.milestones.has(id) || workspace.paths.has(id) || workspace.broken.has(id);
}
/** Self-dependencies are reported by themselves, so that they hide no longer cycle. */
function milestoneCycle(workspace) {
    const edges = [...workspace.milestones.values()].map(({ id, dependencies }) => [id, dependencies.requires.filter((other) => other !== id)]);
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .findCycle */ .u8)(new Map(edges));
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
    return !Array.isArray(conflicts) ? [] : conflicts.filter(_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv).map((record) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("merge-conflict", `Milestone ${milestone.id}: both sides of a merge changed ${String(record["at"])}.`, {
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
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .findCycle */ .u8)(new Map(tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [...missing, cycleProblem(`Tasks of ${id} wait for each other: ${cycle.join(" → ")}.`, at(workspace, id))] : missing;
}
/** A status that the milestone's own tasks, or its folder, contradict. */
function contradictions(workspace, { id, status, tasks }) {
    const say = (message, hint) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-status", message, { at: at(workspace, id), hint });
    const open = tasks.filter((task) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(task.status)).map((task) => task.id);
    const folder = (workspace.paths.get(id) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(id)).split("/")[0];
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && open.length > 0)
        return [say(`Milestone ${id} is ${status}, but open: ${open.join(", ")}.`, `Complete or cancel them, or run \`milestone reopen ${id}\`.`)];
    if ((0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && folder === "active")
        return [say(`Milestone ${id} is ${status} and still lies in active/.`, `Run \`milestone archive ${id}\`.`)];
    if (folder === "completed" && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && status !== "cancelled")
        return [say(`Milestone ${id} lies in completed/, but is ${status}.`, "Set its status, or move the file to active/.")];
    const all = tasks.length > 0 && tasks.every((task) => task.status === "completed");
    if (all && (status === "planned" || status === "in_progress"))
        return [say(`All tasks of ${id} are completed, but it is ${status}.`, `Run \`milestone update ${id} --status completed\`.`)];
    return [];
}
/** A milestone that is ahead of what it requires. */
function orderContradictions(workspace, milestone) {
    const { id, status, dependencies } = milestone;
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && (status !== "in_progress" || isThoughtAbout(milestone)))
        return [];
    return dependencies.requires.flatMap((other) => {
        const required = workspace.milestones.get(other);
        if (!required || (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(required.status))
            return [];
        if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isMilestoneDone */ .JC)(status) && required.status !== "planned")
            return [];
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("contradicting-status", `Milestone ${id} is ${status}, but requires ${other}, which is ${required.status}.`, {
            at: at(workspace, id),
            hint: "Check which of the two is out of date.",
        });
    });
}
/** What has begun is before its last phase: thinking ahead, for which nothing else need be done. */
function isThoughtAbout(milestone) {
    const begun = milestone.tasks.filter(({ status }) => status !== "pending" && status !== "cancelled");
    return begun.length > 0 && begun.every((task) => {
        const open = (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderKiro */ .sw)(task) ? (0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .openPhase */ .yc)(milestone, task) : null;
        return open !== null && !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskOver */ .Od)(task.status) && !(0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isLast */ .NE)((0,_kiro_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOrder */ .CM)(milestone, task), open);
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

/***/ 17685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   G: () => (/* binding */ defineExecution),
/* harmony export */   HC: () => (/* binding */ optionalPositional),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qc: () => (/* binding */ parseValues),
/* harmony export */   W9: () => (/* binding */ defineQuestion),
/* harmony export */   aT: () => (/* binding */ defineRoutine),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   g9: () => (/* binding */ positionals),
/* harmony export */   n8: () => (/* binding */ positional),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   zB: () => (/* binding */ requiredOption)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);


function defineCommand(parts) {
    return { kind: "command", ...parts };
}
function defineQuery(parts) {
    return { kind: "query", ...parts };
}
function defineQuestion(parts) {
    return { kind: "query", ...parts };
}
function defineExecution(parts) {
    return { kind: "execution", ...parts };
}
function defineRoutine(parts) {
    return { kind: "routine", ...parts };
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
function option(type, summary) {
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
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(values);
}
function parseArgument(spec, { name, verb, given }) {
    const { type } = spec;
    if (!type)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(given.length > 0);
    if (given.length === 0 && spec.required)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb} needs ${spec.kind === "option" ? `--${name} ` : ""}${spec.label}: ${spec.summary}`, { hint: `See \`milestone help ${verb}\`.` }));
    const parsed = [];
    for (const word of given) {
        const result = type.schema.safeParse(word);
        if (!result.success)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(notFitting(type, spec.kind === "option" ? `--${name}` : spec.label, word));
        parsed.push(result.data);
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(spec.many ? parsed : parsed.at(-1));
}
/** Longer words are not repeated in messages. */
const WORD_SHOWN_MAX = 60;
function notFitting(type, name, word) {
    const shown = word.length > WORD_SHOWN_MAX ? `${word.slice(0, WORD_SHOWN_MAX)}…` : word;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(type.code, `${name} cannot be ${JSON.stringify(shown)}.`, { hint: type.hint });
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


/***/ }),

/***/ 14168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ validationOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9158);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _rules_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27134);
/* harmony import */ var _rules_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64942);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4677);
// What a look through every file found, as data, reply and verdict.






/** The exit code of data that cannot be read. */
const UNREADABLE = 4;
/** Its problem is `check-failed`, or that of a file which cannot be read. */
function validationOf(workspace, audit) {
    if (!workspace.exists)
        return { data: { problems: [], files: 0, milestones: 0 }, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("No milestone data found.")], warnings: [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)(workspace)] };
    const problems = distinct([...audit.problems, ...workspace.warnings, ...(0,_rules_references_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReferences */ .$)(workspace)]);
    const milestones = workspace.milestones.size + workspace.broken.size;
    const data = { problems, files: audit.files, milestones };
    const errors = problems.filter(_rules_health_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .b);
    const wrong = verdict(errors);
    return { data, reply: [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(headline({ ...data, errors: errors.length })), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsView */ ._)(problems)], ...(wrong && { problem: wrong }) };
}
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
    const unreadable = errors.filter(({ code }) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(code) === UNREADABLE);
    const [first] = unreadable.length > 0 ? unreadable : errors;
    if (!first)
        return null;
    const more = { hint: first.hint, at: first.at };
    if (unreadable.length === 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("check-failed", errors.length === 1 ? first.message : `${errors.length} problems were found.`, more);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(first.code, unreadable.length === 1 ? first.message : `${first.message} ${unreadable.length - 1} more cannot be read.`, more);
}


/***/ })

};
