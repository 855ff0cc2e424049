export const id = 8589;
export const ids = [8589];
export const modules = {

/***/ 41944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ro: () => (/* binding */ openRefs),
/* harmony export */   ut: () => (/* binding */ homeFinder)
/* harmony export */ });
/* unused harmony export stateBranch */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73239);
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

/***/ 34526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ stampAt),
/* harmony export */   Rm: () => (/* binding */ listDataFolder),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   WX: () => (/* binding */ isAsSeen),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   _u: () => (/* binding */ parentProblem),
/* harmony export */   b7: () => (/* binding */ notAFolder),
/* harmony export */   lD: () => (/* binding */ readDataFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p1: () => (/* binding */ sightOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70522);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9917);
// Files below the data folder, read from the disk without following links.






/** Where a path is on this machine. */
function fileOf({ path: root, top }, path) {
    const fromTop = (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromTop */ .PH)(path);
    return fromTop === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top ?? root, fromTop);
}
/** File systems stamp changes no finer than this; a younger file is compared by content. */
const STAMP_NANOSECONDS_MAX = 2000000000n;
/** The same content has the same digest. Hashing is loaded when it is first needed: plain reading needs none. */
function digestOf(bytes) {
    return process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex");
}
/** A file's bytes, or null where there is none. `checked` remembers parent folders between calls. Problems: `not-a-file`, `unreadable`, `file-too-large`. */
function readDataFile(folder, path, checked = new Set()) {
    const at = { path: (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOf */ .Rp)(folder, path) };
    if (!(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isDataPath */ .si)(path))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
    try {
        if ((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromTop */ .PH)(path) !== null && !folder.top)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null);
        const parents = parentProblem(folder, path, checked);
        if (parents)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(parents);
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
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .notAFile */ .$y)(at));
        if (stat.size > _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_BYTES_MAX */ .Ug)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(at, Number(stat.size)));
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ bytes: node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(descriptor), stat });
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
    }
}
function readFailure(error, at) {
    const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error);
    if (code === null)
        throw error;
    // A name that is not UTF-8 comes with replacement characters and cannot be opened: it is there all the same.
    if ((code === "ENOENT" && !at.path.includes("\ufffd")) || code === "ENOTDIR")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null);
    if (code === "ELOOP" || code === "ENXIO" || code === "EMLINK")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .notAFile */ .$y)(at));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("unreadable", `${at.path} cannot be read (${code}).`, { at, hint: "Check its permissions." }));
}
/** The problem where a folder on the way to the path is a link; missing folders are no problem. */
function parentProblem(folder, path, checked = new Set()) {
    const start = path.length - ((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromTop */ .PH)(path) ?? path).length;
    for (let end = path.indexOf("/", start); end >= 0; end = path.indexOf("/", end + 1)) {
        const parent = path.slice(0, end);
        if (checked.has(parent))
            continue;
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(fileOf(folder, parent))?.isSymbolicLink())
            return notAFolder((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOf */ .Rp)(folder, parent));
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
/** How a file is known again without reading it. */
function stampOf({ ino, size, mtimeNs, ctimeNs }) {
    return `${ino}.${size}.${mtimeNs}.${ctimeNs}`;
}
/** Null where there is nothing. */
function stampAt(file) {
    const stat = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(file);
    return stat && stampOf(stat);
}
/** Whether a file is as it was seen. Content is read again only where its stamp cannot prove it. */
function isAsSeen(folder, path, seen) {
    if (seen.kind === "file" && seen.settled) {
        const stat = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(fileOf(folder, path));
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
    if (path !== "" && !(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isDataPath */ .si)(path))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
    const shown = path === "" ? folder.label : (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOf */ .Rp)(folder, path);
    const parents = path === "" ? null : parentProblem(folder, `${path}/entry`);
    if (parents)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(parents);
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(fileOf(folder, path)).filter((name) => !(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemporary */ .ey)(name)).sort());
    }
    catch (error) {
        const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error);
        if (code === null)
            throw error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("unreadable", `${shown} cannot be listed (${code}).`, { at: { path: shown }, hint: "Check its permissions." }));
    }
}


/***/ }),

/***/ 3952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ workTreeOf),
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70522);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34526);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9917);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73239);
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
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(placeOf(target, at));
        if (isGitDir(at))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("git-failed", `${at} is a bare repository.`, { hint: "If you mean it, set GIT_DIR to this folder." }));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(null);
    }
}
function named(gitDir) {
    const target = isGitDir(gitDir) ? realFolder(gitDir) : gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, ".git"));
    if (target === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("git-failed", `${gitDir} is not a git repository.`));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(placeOf(target, workTreeOf(target)));
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
    if ((0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .isOid */ .dH)(text))
        return { kind: "detached", commit: text };
    const ref = text.replace(/^ref:\s*/, "");
    return (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefName */ .pA)(ref) && !place.reftable && (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .branchName */ .at)(ref) !== ref ? { kind: "branch", ref } : { kind: "unknown" };
}
function operationOf(place) {
    return OPERATIONS.find(([file]) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.gitDir, file)))?.[1] ?? null;
}
/** A path of the data folder as git knows it. Throws where it is none: paths are checked before. */
function repoPath({ prefix }, path) {
    const full = (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromTop */ .PH)(path) ?? (prefix === "" ? path : `${prefix}/${path}`);
    if (!(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .isRepoPath */ .SL)(full))
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
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ folder, place, reason: "this is not a git repository" });
    if (way === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ folder, place: null, reason: "the data folder is outside the repository" });
    const own = linkBelow(top, way) ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(place) : discover(existing(path));
    if (own.ok && own.value?.gitDir !== place.gitDir)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ folder, place: null, reason: "the data folder belongs to another repository" });
    return inRepository({ ...folder, top }, place, way);
}
/** The path from a folder to something inside it, with `/`; null where it is outside. */
function wayBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    return way === ".." || way.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) ? null : way;
}
function inRepository(folder, place, prefix) {
    if (prefix === "" || (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .isRepoPath */ .SL)(prefix))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ folder, place, prefix });
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(prefix)} cannot be the data folder.`));
}
/** The first folder on the way to the data that is a link, as a path from the top. What was checked out may bring links; they are not followed. */
function linkOnTheWay({ place, prefix }) {
    return place.workTree === null ? null : linkBelow(place.workTree, prefix);
}
function linkBelow(top, way) {
    const names = way === "" ? [] : way.split("/");
    const ways = names.map((_, depth) => names.slice(0, depth + 1).join("/"));
    return ways.find((part) => (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, part))?.isSymbolicLink()) ?? null;
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
    return (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)(path) !== null;
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

/***/ 60790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ sparseFiles),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   qO: () => (/* binding */ diskSnapshot),
/* harmony export */   xv: () => (/* binding */ contentAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70522);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34526);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73239);
// The data folder as it lies on disk, hand edits included, and what a writer has seen of it.







/** Empty at the cost of one look where the checkout is not sparse. */
async function sparseFiles(surroundings) {
    const sparse = new Map();
    if (!surroundings || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(surroundings.place.gitDir, "info", "sparse-checkout")))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(sparse);
    const { git, prefix } = surroundings;
    const { indexEntries } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 39654));
    const entries = await indexEntries(git, (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepoPath */ .SL)(prefix) ? [prefix] : []);
    if (!entries.ok)
        return entries;
    for (const [path, entry] of entries.value) {
        if (entry.sparse && /^100/.test(entry.mode))
            sparse.set(prefix === "" ? path : path.slice(prefix.length + 1), entry.id);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(sparse);
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
    const listed = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listDataFolder */ .Rm)(folder, path);
    if (!listed.ok || sparse.size === 0)
        return listed;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)([...new Set([...listed.value, ...(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .namesBelow */ .kV)(sparse.keys(), path)])].sort());
}
async function readAll(view, paths) {
    const { folder, seen, sparse } = view;
    const startedAt = BigInt(Math.floor(view.epochMs())) * 1000000n;
    const files = new Map();
    const checked = new Set();
    const absent = [];
    for (const path of paths) {
        const found = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataFile */ .lD)(folder, path, checked);
        seen?.set(path, (0,_data_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p1)(found, startedAt));
        if (!found.ok)
            files.set(path, found);
        else if (found.value)
            files.set(path, (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(found.value.bytes));
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
    const { contentsOf } = await __webpack_require__.e(/* import() */ 8914).then(__webpack_require__.bind(__webpack_require__, 28914));
    const contents = await contentsOf(surroundings.git, paths.flatMap((path) => sparse.get(path) ?? []));
    for (const path of paths) {
        const id = sparse.get(path);
        if (id)
            files.set(path, contentAt(contents, id, (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOf */ .Rp)(folder, path)));
    }
    return files;
}
/** The content of one path out of many, or what stands in its way. */
function contentAt(contents, id, path) {
    const at = { path };
    if (!contents.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)({ ...contents.problem, at });
    const content = contents.value.get(id);
    if (!content)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("unreadable", `${path} is recorded by git, but its content ${id} is missing.`, { at, hint: "Fetch it again: git fetch --refetch" }));
    return "bytes" in content ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(content.bytes) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(at, content.size));
}
/** Whether everything that was read still is as it was. */
function isUnchanged({ folder, seen }) {
    if (seen)
        for (const [path, sight] of seen)
            if (!(0,_data_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isAsSeen */ .WX)(folder, path, sight))
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 73239:
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// What may stand on a git command line: typed ids, refs and paths, and a closed table of sub-commands.

const SUBCOMMANDS = {
    "add": { options: ["--refresh", "--no-ignore-removal", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"] },
    "cat-file": { options: ["--batch", "--batch-check"] },
    "check-attr": { options: ["-z", "--stdin", "filter"] },
    "clean": { options: ["-ffdxq"] },
    "config": { options: ["--null", "--list"] },
    "diff-tree": { options: ["-r", "-z", "--no-renames", "--name-only", "--raw", "--no-abbrev"], revisions: true, paths: "--" },
    "fast-import": { options: ["--quiet"] },
    "fetch": {
        options: ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap=", "--unshallow"],
        remote: true,
    },
    "for-each-ref": { options: ["--format=%(refname)", "--format=%(objectname) %(objecttype) %(refname) %(symref)", "--format=%(refname)%00%(objectname)%00%(contents:body)%00", "--count=1", "refs/heads", "refs/remotes", "refs/milestones/backup", "refs/milestones/lease", "refs/milestones/lease-of"], attached: ["--contains="] },
    "hash-object": { options: ["-tcommit", "-ttree", "-w", "--stdin"] },
    "log": {
        options: ["-z", "--cc", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--no-merges", "--name-only", "--encoding=UTF-8", "--fixed-strings"],
        attached: ["--format=", "--max-count=", "--grep="],
        revisions: true,
        paths: "--",
    },
    "ls-files": { options: ["-z", "-t", "--stage"], paths: "--" },
    "ls-remote": { options: ["--quiet", "--refs"], remote: true },
    "ls-tree": { options: ["-r", "-z", "--full-tree"], revisions: true, paths: "bare" },
    "merge-base": { options: ["--all"], revisions: true },
    "merge-tree": { options: ["--write-tree", "-z", "--name-only", "--no-messages"], revisions: true },
    "push": { options: ["--porcelain", "--no-verify", "--atomic"], attached: ["--force-with-lease=refs/milestones/"], remote: true },
    "read-tree": { options: ["-m", "-u", "--reset"], revisions: true },
    "rev-list": { options: ["--count"], attached: ["--max-count="], revisions: true },
    "rev-parse": { options: ["--verify", "--quiet", "--absolute-git-dir"], revisions: true },
    "status": { options: ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=all", "--untracked-files=normal", "--ignored=matching", "--ignored=traditional"], paths: "--" },
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

/***/ 17514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9917);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73239);





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
/** Neither `ext`, which starts any program, nor what is not encrypted and leaves this machine. */
const REMOTE_PROTOCOLS = "https:ssh:file";
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;
/** Right with any git that knows them: only where they fail it is asked how old it is. */
const LOOKS = new Set(["status", "diff-tree"]);
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
 * `configuration` is added to what is fixed here, as `key=value`; `access` holds for the calls that name a remote.
 */
function openGit(options) {
    const { place, environment, spawn = nodeSpawn, configuration = [], access = null } = options;
    const inherited = inheritedFrom(environment);
    const own = { ...inherited, GIT_DIR: place.gitDir, ...(place.workTree !== null && { GIT_WORK_TREE: place.workTree }) };
    const cwd = place.workTree ?? place.gitDir;
    let usable;
    const start = (call, env) => {
        const told = call.remote === undefined ? null : access;
        // A pipe that nothing is written to takes as long to be closed as git to be started.
        const input = call.input === undefined ? "ignore" : "pipe";
        const stdio = told ? [input, "pipe", "pipe", "pipe"] : [input, "pipe", "pipe"];
        return execute(call, { gitDir: place.gitDir, configuration: [...configuration, ...accessSettings(told)], start: (argv) => introduced(spawn("git", argv, { cwd, env, stdio, windowsHide: true }), told) });
    };
    const remote = { ...own, GIT_ALLOW_PROTOCOL: access && LOOPBACK.test(access.server) ? `${REMOTE_PROTOCOLS}:http` : REMOTE_PROTOCOLS };
    const run = async (call) => {
        // Which git it is can be asked of any, the too old ones above all.
        if (call.command === "version")
            return start(call, inherited);
        const looked = place.owned && LOOKS.has(call.command) ? await start(call, own) : null;
        if (looked?.ok)
            return looked;
        usable ??= checkUsable((asked) => start(asked, inherited), place);
        if (looked)
            return usable.then((checked) => (checked.ok ? looked : checked));
        const trusted = place.owned ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined) : await usable;
        if (!trusted.ok)
            return trusted;
        // Of our own repositories the first calls only read, so they need not wait for the version.
        const [checked, outcome] = await Promise.all([usable, start(call, call.remote === undefined ? own : remote)]);
        return checked.ok ? outcome : checked;
    };
    let settings;
    return { run, settings: () => (settings ??= readSettings(run)) };
}
/** Asked of git for a name and a password: what stands in the socket that it inherits. A pipe could be opened by others through /proc, a socket cannot. */
const HELPER = '!f() { test "$1" = get && cat <&3; }; f';
/** No header and no helper that somebody configured, such as the header that a checkout left behind: two of them are refused. */
function accessSettings(access) {
    if (!access)
        return [];
    const { server } = access;
    return ["http.extraheader=", `http.${server}/.extraheader=`, "credential.helper=", `credential.${server}.helper=`, `credential.${server}.helper=${HELPER}`];
}
function introduced(child, access) {
    // A process that could not be started has no streams.
    const { stdio } = child;
    const socket = stdio?.[3];
    if (access && socket && "end" in socket)
        socket.on("error", () => undefined).end(`username=x-access-token\npassword=${access.token}\n`);
    return child;
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
    if (/returned error: 40[13]|Authentication failed|could not read Username|denied to /.test(stderr))
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("permission-denied", `The remote ${remote} turns us away: ${reasonIn(stderr) ?? "no reason given"}.`, { hint: "Whoever pushes needs to be let in: a token that may write contents, or a key." });
    const hint = `Check the connection and \`git remote -v\`, then try again; without --remote the work stays on this machine.`;
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("remote-unavailable", `The remote ${remote} does not answer: ${reasonIn(stderr) ?? `git ended with ${status}`}.`, { hint });
}


/***/ }),

/***/ 83395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openWorkingTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33445);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41944);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34526);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9917);
/* harmony import */ var _disk_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60790);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3952);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73239);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17514);
// The repository on this machine: the data folder on disk where the state branch is checked out, by ref where not.










/** Finds the repository; starts no process. Problems: `git-failed` (a bare repository that nobody named), `invalid-argument`. */
function openWorkingTree(options) {
    const found = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .discover */ .k4)(options.cwd, options.gitDir);
    if (!found.ok)
        return found;
    const location = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)(options.cwd, options.dataPath, found.value);
    return location.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(workingTree(options, location.value)) : location;
}
function workingTree(options, location) {
    const { environment, spawn, disk = _disk_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeDisk */ .C0, isWorkBranch, stateBranch: configured } = options;
    const opened = new Map();
    const gitAt = (place) => {
        const git = opened.get(place.gitDir) ?? (0,_git_js__WEBPACK_IMPORTED_MODULE_8__/* .openGit */ .z)({ place, environment, ...(spawn && { spawn }) });
        opened.set(place.gitDir, git);
        return git;
    };
    const home = (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFinder */ .ut)(location, { configured, isWorkBranch }, gitAt);
    const context = { options, location, disk, home };
    const turns = new WeakMap();
    const conflicts = async () => {
        const { openConflicts } = await __webpack_require__.e(/* import() */ 2172).then(__webpack_require__.bind(__webpack_require__, 82172));
        return openConflicts({ folder: location.folder, surroundings: location.place && { ...location, git: gitAt(location.place) }, disk });
    };
    return {
        async snapshot(request) {
            const taken = await take(context, request);
            if (!taken.ok)
                return taken;
            const { snapshot, turn } = taken.value;
            if (turn)
                turns.set(snapshot, turn);
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(snapshot);
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
        history: { commits: (query) => history(context, query) },
        conflicts: {
            list: async () => (await conflicts()).list(),
            sides: async () => (await conflicts()).sides(),
            settle: async (changes) => (await conflicts()).settle(changes),
        },
        surveyor: laterSurveyor(context),
        state: () => stateOf(location),
        stateBranch: () => standing(context),
        identity: () => identity(context),
    };
}
async function take(context, request) {
    if (request.for === "read")
        return taken(context, request, null);
    const { acquireLock } = await __webpack_require__.e(/* import() */ 156).then(__webpack_require__.bind(__webpack_require__, 60156));
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
    return place ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.commonDir, "milestone.lock") : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.path, ".lock");
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
    const link = surroundings && (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .linkOnTheWay */ .KH)(surroundings);
    if (link)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)((0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .notAFolder */ .b7)(link));
    const sparse = await (0,_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .sparseFiles */ .Mh)(surroundings);
    if (!sparse.ok)
        return sparse;
    const view = { folder: home.folder, surroundings, sparse: sparse.value, seen: lock ? new Map() : null, epochMs: options.epochMs };
    const snapshot = (0,_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .diskSnapshot */ .qO)(view, lock);
    if (!lock)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ snapshot, turn: null });
    const [{ commitOnDisk }, { recover }, { sweepReports }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6632), __webpack_require__.e(2720)]).then(__webpack_require__.bind(__webpack_require__, 52720)), __webpack_require__.e(/* import() */ 5814).then(__webpack_require__.bind(__webpack_require__, 75814)), __webpack_require__.e(/* import() */ 8914).then(__webpack_require__.bind(__webpack_require__, 28914))]);
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
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ snapshot, turn: { lock, commit: (changes, message) => commitOnDisk(writer, changes, message) } });
}
/** Beside git's own files, one for each data folder; without git inside the data folder. */
function journalPathOf(folder, surroundings) {
    return surroundings ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(surroundings.place.gitDir, `milestone-journal-${(0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(Buffer.from(surroundings.prefix)).slice(0, 8)}`) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.path, ".tmp-journal");
}
/** Whether HEAD names what it names now. */
async function headWatcher(surroundings) {
    if (!surroundings)
        return async () => true;
    const refs = (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .openRefs */ .ro)(surroundings.place, surroundings.git);
    const before = nameOf(await refs.head());
    return async () => nameOf(await refs.head()) === before;
}
function nameOf(head) {
    return head.kind === "branch" ? head.ref : head.kind === "detached" ? head.commit : "";
}
/** Without `start` the branch's own tip is read; a branch that does not exist yet begins where its remote twin or HEAD stands. */
async function takeBranch({ options }, { folder, surroundings, ref, lock, start }) {
    const from = start === null && ref ? await startOf(surroundings, ref) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(start);
    if (!from.ok)
        return from;
    const { branchSnapshot, commitOnBranch, openBranchView } = await Promise.all(/* import() */[__webpack_require__.e(6632), __webpack_require__.e(2085)]).then(__webpack_require__.bind(__webpack_require__, 82085));
    const view = await openBranchView(surroundings, folder.label, from.value);
    if (!view.ok)
        return view;
    const snapshot = branchSnapshot(view.value, lock);
    if (!lock)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ snapshot, turn: null });
    if (!ref)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", "Only a branch can be written to, not a single commit."));
    const target = { ref, environment: options.environment, epochMs: options.epochMs };
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ snapshot, turn: { lock, commit: (changes, message) => commitOnBranch(view.value, { changes, message }, target) } });
}
async function startOf({ place, git }, ref) {
    const refs = (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .openRefs */ .ro)(place, git);
    const own = await refs.tip(ref);
    if (!own.ok || own.value !== null)
        return own;
    const twin = await remoteTip(refs, (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .branchName */ .at)(ref));
    return !twin.ok || twin.value !== null ? twin : headCommit(refs);
}
async function remoteTip(refs, name) {
    const ref = `refs/remotes/origin/${name}`;
    return (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefName */ .pA)(ref) ? refs.tip(ref) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(null);
}
async function headCommit(refs) {
    const head = await refs.head();
    if (head.kind === "branch")
        return refs.tip(head.ref);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(head.kind === "detached" ? head.commit : null);
}
/** A snapshot of a branch (`main`, `origin/main`) or of a commit by its full id. */
async function takeRef(context, { home, name, lock }) {
    if (home.kind === "files")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)(unknownRef(name, "There is no git repository."));
    const { folder, surroundings } = home;
    if ((0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .isOid */ .dH)(name))
        return takeBranch(context, { folder, surroundings, lock, ref: null, start: name });
    const refs = (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .openRefs */ .ro)(surroundings.place, surroundings.git);
    for (const full of [`refs/heads/${name}`, `refs/remotes/${name}`]) {
        const tip = (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .isRefName */ .pA)(full) ? await refs.tip(full) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(null);
        if (!tip.ok)
            return tip;
        // Written by ref, a checked-out branch would run away from its work tree.
        const ref = home.kind === "branch" && home.ref === full ? home.ref : null;
        if (tip.value !== null)
            return takeBranch(context, { folder, surroundings, lock, ref, start: tip.value });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)(unknownRef(name, "Name a branch, or a commit by its full id."));
}
function unknownRef(name, hint) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", `There is no branch or commit ${JSON.stringify(name)}.`, { hint });
}
async function history(context, query) {
    const home = await context.home();
    if (!home.ok || home.value.kind === "files")
        return home.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)([]) : home;
    const { surroundings, ref } = home.value;
    const refs = (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .openRefs */ .ro)(surroundings.place, surroundings.git);
    const { openHistory } = await __webpack_require__.e(/* import() */ 9939).then(__webpack_require__.bind(__webpack_require__, 79939));
    const log = openHistory({ git: surroundings.git, tip: () => (ref ? refs.tip(ref) : headCommit(refs)), repoPath: (path) => (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .repoPath */ .qN)(surroundings, path) });
    const commits = await log.commits(query);
    return !commits.ok && commits.problem.code === "prerequisite-missing" ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)([]) : commits;
}
async function standing({ home }) {
    const at = await home();
    if (!at.ok || at.value.kind === "files")
        return at.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(null) : at;
    const { surroundings, ref } = at.value;
    const tip = ref ? await startOf(surroundings, ref) : await headCommit((0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .openRefs */ .ro)(surroundings.place, surroundings.git));
    return tip.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ ref, tip: tip.value }) : tip;
}
function stateOf(location) {
    const { folder, place } = location;
    const lock = lockPath(location);
    if (!place)
        return { dataFolder: folder.path, workTree: null, gitDir: null, head: null, operation: null, lock };
    return { dataFolder: folder.path, workTree: place.workTree, gitDir: place.gitDir, head: (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .headOf */ .Uo)(place), operation: (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .operationOf */ .zI)(place), lock };
}
/** Loaded with the first survey: most commands make none. */
function laterSurveyor({ options: { environment, spawn, walkedFilesMax, epochMs: clock }, home }) {
    const load = async () => (await __webpack_require__.e(/* import() */ 7129).then(__webpack_require__.bind(__webpack_require__, 67129))).openSurveyor({
        home, walkedFilesMax, clock,
        gitAt: (place, configuration) => (0,_git_js__WEBPACK_IMPORTED_MODULE_8__/* .openGit */ .z)({ place, environment, configuration, ...(spawn && { spawn }) }),
        commitAt: async (surroundings, ref) => (ref ? startOf(surroundings, ref) : headCommit((0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .openRefs */ .ro)(surroundings.place, surroundings.git))),
    });
    let surveyor;
    const once = () => (surveyor ??= load());
    return { survey: async (request) => (await once()).survey(request), begin: async (folders) => (await once()).begin(folders) };
}
async function identity({ home, options }) {
    const at = await home();
    const settings = at.ok && at.value.kind !== "files" ? await at.value.surroundings.git.settings() : null;
    const known = settings?.ok ? settings.value : new Map();
    const { identityOf } = await __webpack_require__.e(/* import() */ 8914).then(__webpack_require__.bind(__webpack_require__, 28914));
    return identityOf("author", { environment: options.environment, settings: known });
}


/***/ }),

/***/ 19791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openClock)
/* harmony export */ });
/** Node's timers ring at once when they are set to more: some 24 days. */
const TIMER_MS_MAX = 2 ** 31 - 1;
function openClock() {
    return { now: () => Date.now(), elapsed: () => performance.now(), after };
}
/** `ms` of any size, in as many timers as it takes. */
function after(ms, ring) {
    let timer;
    const wait = (left) => {
        const step = Math.min(left, TIMER_MS_MAX);
        timer = setTimeout(() => (step < left ? wait(left - step) : ring()), step);
    };
    wait(ms);
    return () => clearTimeout(timer);
}


/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/grammar/globals.js
var grammar_globals = __webpack_require__(76136);
// EXTERNAL MODULE: ./lib/core/grammar/parse.js
var parse = __webpack_require__(27687);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/catalog/sources.js
var sources = __webpack_require__(2657);
// EXTERNAL MODULE: ./lib/engine/envelope.js
var envelope = __webpack_require__(80687);
// EXTERNAL MODULE: ./lib/core/base/encode/terminal.js
var terminal = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/core/base/reply.js
var base_reply = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/cli/report.js
// What a person or a program is told at the end, and the exit code.



async function report(finished, told, streams) {
    if (told.globals.json || told.globals.jsonl)
        await printJson(finished, told, streams);
    else
        await printText(finished, told, streams);
    return finished.problem ? (0,problem/* exitCodeOf */.FO)(finished.problem.code) : 0;
}
async function printJson(finished, { command, globals, request }, streams) {
    const { envelopeOf, eventLines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 80687));
    const events = globals.jsonl && !globals.dryRun ? eventLines(finished, request.id) : [];
    const lines = [...events, JSON.stringify(envelopeOf(command, finished, globals))];
    await streams.out(`${lines.join("\n")}\n`);
}
async function printText(finished, told, streams) {
    const { globals, directory } = told;
    await streams.out((0,terminal/* encodeTerminal */.zK)(shownOf(finished, globals), streams.shown));
    if (finished.warnings.length > 0 || finished.problem !== null) {
        const { problemText, warningsText } = await __webpack_require__.e(/* import() */ 1153).then(__webpack_require__.bind(__webpack_require__, 31153));
        const telling = { terminal: streams.said, directory: directory ?? ".", verbose: globals.verbose };
        if (!globals.quiet)
            await streams.err(warningsText(finished.warnings, telling));
        if (finished.problem)
            await streams.err(problemText(finished.problem, telling));
    }
    if (globals.quiet)
        return;
    if (globals.dryRun && finished.problem === null)
        await streams.err(dryRunNote(finished));
    if (globals.verbose)
        await streams.err(details(finished, told));
}
/** With --dry-run the diff stands in the place of what would be said. */
function shownOf({ reply, diff, changes }, { dryRun, quiet }) {
    if (dryRun && diff !== "")
        return [(0,base_reply/* code */.aY)(diff, "diff")];
    return quiet && changes.length > 0 ? [] : reply;
}
function dryRunNote({ changes }) {
    const files = changes.length === 1 ? "1 file" : `${changes.length} files`;
    return changes.length === 0 ? "Dry run: nothing was written.\n" : `Dry run: ${files} would change; nothing was written.\n`;
}
function details({ changes }, { request }) {
    const written = changes.map(({ path, text }) => `  ${text === null ? "deleted" : "written"} ${path}\n`).join("");
    return changes.length === 0 ? "" : `request ${request.id}\n${written}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/adapters/git/discovery.js
var discovery = __webpack_require__(3952);
// EXTERNAL MODULE: ./lib/adapters/git/git.js
var git = __webpack_require__(17514);
// EXTERNAL MODULE: ./lib/adapters/git/working-tree-repository.js
var working_tree_repository = __webpack_require__(83395);
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
/** Loaded where a person names a file: most commands read none, and it takes Node a tenth of a start. */
const disk = () => process.getBuiltinModule("node:fs/promises");
function openSurroundings(options) {
    return {
        file: (path) => readWhole((0,external_node_path_.resolve)(options.folder, path), path),
        folder: (path) => readFolder((0,external_node_path_.resolve)(options.folder, path), path),
        machine: async () => (await __webpack_require__.e(/* import() */ 3621).then(__webpack_require__.bind(__webpack_require__, 43621))).readMachine(options),
    };
}
/** A link that a person names is followed; it is not where one is only found. A pipe is never waited for. */
async function readWhole(path, shown) {
    try {
        if (!(await disk().stat(path)).isFile())
            return (0,result/* failed */.g)(notAFile(shown));
        const handle = await disk().open(path, "r");
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
    return (0,problem/* problem */.CC)("file-too-large", `${path} has ${bytes} bytes; at most ${surroundings_FILE_BYTES_MAX} are read.`, { at: { path }, hint: "Move long texts out of the file, or split it." });
}
function notAFile(path) {
    return (0,problem/* problem */.CC)("not-a-file", `${path} is a link, a folder or a device, not a file.`, { at: { path }, hint: "Name a file with text." });
}
const REASONS = {
    ENOENT: "it does not exist", ENOTDIR: "it does not exist", EACCES: "permission denied", EPERM: "permission denied", ELOOP: "its links go in a circle",
    ENAMETOOLONG: "its name is too long",
};
function notFound(path, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null)
        throw error;
    return (0,problem/* problem */.CC)("file-not-found", `${path} cannot be opened: ${REASONS[code] ?? code}.`, { at: { path }, hint: "Check the path; it is relative to where the command was started." });
}
/** Problems: `file-not-found` where there is no such folder, `file-too-large` where it holds too much to be a folder of milestones. */
async function readFolder(folder, shown) {
    try {
        if (!(await disk().stat(folder)).isDirectory())
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("file-not-found", `${shown} is not a folder.`, { at: { path: shown }, hint: "Name the folder that holds the files." }));
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
    return (0,problem/* problem */.CC)("file-too-large", `${path} holds more than ${FOLDER_FILES_MAX} files or ${FOLDER_BYTES_MAX / 1024 ** 2} MiB.`, { at: { path }, hint: "Name the folder that holds the milestones alone." });
}
/** Every entry that is no folder, with `/`, sorted. A folder that cannot be listed stands for itself, so that it is reported. */
async function pathsBelow(folder) {
    const paths = [];
    const rest = [""];
    for (let inside = rest.pop(); inside !== undefined && paths.length <= FOLDER_FILES_MAX; inside = rest.pop()) {
        const entries = await disk().readdir((0,external_node_path_.join)(folder, inside), { withFileTypes: true }).catch((error) => (inside === "" ? Promise.reject(error) : null));
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
        const found = await disk().lstat((0,external_node_path_.join)(folder, path));
        return [path, found.isFile() ? await readWhole((0,external_node_path_.join)(folder, path), path) : (0,result/* failed */.g)(notAFile(path))];
    }
    catch (error) {
        return [path, (0,result/* failed */.g)({ ...notFound(path, error), code: "unreadable" })];
    }
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
function laterAlerts(load) {
    const alerts = once(load);
    return {
        note: async (alert) => (await alerts()).note(alert),
        recent: async (limit) => (await alerts()).recent(limit),
    };
}
function laterDeliverables(load) {
    const deliverables = once(load);
    return {
        read: async (place) => (await deliverables()).read(place),
        add: async (place, files) => (await deliverables()).add(place, files),
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
function laterBranches(load) {
    const branches = once(load);
    return {
        refs: {
            branches: async () => (await branches()).refs.branches(),
            at: async (ref) => (await branches()).refs.at(ref),
            swap: async (ref, from, to) => (await branches()).refs.swap(ref, from, to),
            contains: async (tip, commit) => (await branches()).refs.contains(tip, commit),
            committedAt: async (commit) => (await branches()).refs.committedAt(commit),
        },
        trunks: async (configured) => (await branches()).trunks(configured),
        merged: async (branch, among) => (await branches()).merged(branch, among),
        requested: async () => (await branches()).requested(),
    };
}
function laterBackups(load) {
    const both = once(load);
    return {
        backups: {
            create: async (wanted) => (await both()).backups.create(wanted),
            list: async () => (await both()).backups.list(),
            changes: async (backup) => (await both()).backups.changes(backup),
            test: async (backup) => (await both()).backups.test(backup),
            remove: async (backups) => (await both()).backups.remove(backups),
        },
        storeroom: {
            list: async () => (await both()).storeroom.list(),
            remove: async (paths) => (await both()).storeroom.remove(paths),
        },
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

;// CONCATENATED MODULE: ./lib/host/session-ports.js
// The ports of sessions on this machine, each loaded when it is first called.




/** Leases lie where sessions look for them: in git, but for repositories that nothing is written to with git. */
function sessionPorts({ data, label, environment, settings, repository }) {
    const epochMs = () => Date.now();
    return {
        leases: laterLeases(async () => {
            const { openFileLeases, openGitLeases } = await Promise.all(/* import() */[__webpack_require__.e(5204), __webpack_require__.e(6533)]).then(__webpack_require__.bind(__webpack_require__, 55204));
            const git = repository !== null && (await configOf(data, settings)).agents.git_integration;
            return git ? openGitLeases({ place: repository, environment, epochMs }) : openFileLeases({ data, epochMs });
        }),
        journal: laterJournal(async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 61627))).openJournal({ data, label })),
        seats: laterSeats(async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(716)]).then(__webpack_require__.bind(__webpack_require__, 50716))).openSeats({ data })),
    };
}
/** The configuration as it lies on disk. */
async function configOf(data, settings) {
    const { readConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11679));
    const path = (0,external_node_path_.join)(data, config/* CONFIG_PATH */.tF);
    const { global } = settings;
    return readConfig({ file: { path, text: (0,discovery/* textOf */.b6)(path) ?? "" }, ...(global && { global }), env: settings.environment, git: settings.git(), flags: settings.flags }).config;
}

;// CONCATENATED MODULE: ./lib/host/backup-ports.js
// The ports of backups on this machine, loaded when they are first called.


/** Repositories that nothing is written to with git get copies. */
function backupPorts({ tree, settings, ...place }) {
    return laterBackups(async () => {
        const { openBackups } = await __webpack_require__.e(/* import() */ 9160).then(__webpack_require__.bind(__webpack_require__, 39160));
        const { agents } = await configOf(tree.state().dataFolder, settings);
        const opened = openBackups({ ...place, standing: () => tree.stateBranch(), refs: agents.git_integration });
        // The same folder was opened as a working tree before.
        if (!opened.ok)
            throw new Error(opened.problem.message);
        return opened.value;
    });
}

// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(88164);
// EXTERNAL MODULE: ./lib/core/model/config/database.js
var config_database = __webpack_require__(33142);
// EXTERNAL MODULE: ./lib/core/rules/scale/backend.js
var backend = __webpack_require__(79135);
;// CONCATENATED MODULE: ./lib/host/catalogs.js
// The catalogs of a data folder on this machine, each loaded when it is first asked for.









function openCatalogs(place) {
    const { data, label } = place;
    const sqlite = async () => (await Promise.all(/* import() */[__webpack_require__.e(6665), __webpack_require__.e(7004), __webpack_require__.e(1533), __webpack_require__.e(4256)]).then(__webpack_require__.bind(__webpack_require__, 83261))).sqliteCatalogs({ folder: (0,external_node_path_.join)(data, "data"), label: `${label}/data` });
    const postgres = async () => {
        const site = await serverSite(place);
        return site.ok ? (0,result.ok)((await Promise.all(/* import() */[__webpack_require__.e(7004), __webpack_require__.e(1533), __webpack_require__.e(9797)]).then(__webpack_require__.bind(__webpack_require__, 69797))).postgresCatalogs(site.value)) : site;
    };
    return {
        async open(backend) {
            if (backend === "sqlite")
                return (await sqlite()).open();
            const server = await postgres();
            return server.ok ? server.value.open() : server;
        },
        async discard(backend) {
            if (backend === "sqlite")
                return (await sqlite()).discard();
            const server = await postgres();
            return server.ok ? server.value.discard() : server;
        },
        async server() {
            const url = resolved(await written(place), place.environment);
            return url.ok ? (await Promise.all(/* import() */[__webpack_require__.e(7004), __webpack_require__.e(1533), __webpack_require__.e(9797)]).then(__webpack_require__.bind(__webpack_require__, 69797))).placeOf(url.value) : null;
        },
        async setUp(how) {
            const site = await serverSite(place);
            return site.ok ? (await Promise.all(/* import() */[__webpack_require__.e(7624), __webpack_require__.e(5772)]).then(__webpack_require__.bind(__webpack_require__, 55772))).setUp(site.value, how) : site;
        },
    };
}
/** What the configuration on disk says of PostgreSQL. */
async function written({ data, settings }) {
    const { readDatabaseConfig } = await __webpack_require__.e(/* import() */ 7259).then(__webpack_require__.bind(__webpack_require__, 47259));
    const database = readDatabaseConfig((0,discovery/* textOf */.b6)((0,external_node_path_.join)(data, config_database/* DATABASE_PATH */.yN)) ?? "", config_database/* DATABASE_PATH */.yN).config;
    return { url: (0,backend/* serverOf */.F)(await configOf(data, settings), database), database };
}
/** `env:NAME` stands for what the variable holds. */
function resolved({ url }, environment) {
    const name = /^env:(\w+)$/.exec(url ?? "")?.[1];
    const value = name === undefined ? url : (environment[name] ?? null);
    return value === null || value === "" ? (0,result/* failed */.g)(unconfigured(name)) : (0,result.ok)(value);
}
function unconfigured(name) {
    const what = name === undefined ? "No PostgreSQL is configured." : `The variable ${name} is not set, and the configuration names it for PostgreSQL.`;
    return (0,problem/* problem */.CC)("database-unavailable", what, { hint: `Set ${name ?? "DATABASE_URL"} to postgresql://user:password@host:port/database.` });
}
async function serverSite(place) {
    const found = await written(place);
    const url = resolved(found, place.environment);
    if (!url.ok)
        return url;
    const { pool_size, connect_timeout, statement_timeout, idle_timeout } = found.database.postgresql;
    const { SETTINGS } = await Promise.all(/* import() */[__webpack_require__.e(7624), __webpack_require__.e(7604)]).then(__webpack_require__.bind(__webpack_require__, 15223));
    const settings = {
        ...SETTINGS, pool: pool_size,
        connect: (0,duration/* parseDuration */.E9)(connect_timeout) ?? SETTINGS.connect,
        statement: (0,duration/* parseDuration */.E9)(statement_timeout) ?? SETTINGS.statement,
        idle: (0,duration/* parseDuration */.E9)(idle_timeout) ?? SETTINGS.idle,
    };
    return (0,result.ok)({ url: url.value, home: homeOf(place), settings });
}
/**
 * A catalog belongs to one checkout: two of them differ in what is not committed yet. A runner's checkouts come and go under names
 * that mean nothing, so there it belongs to the repository and the branch.
 */
function homeOf({ data, environment }) {
    const repository = environment["GITHUB_ACTIONS"] === "true" ? environment["GITHUB_REPOSITORY"] : undefined;
    return repository === undefined ? `${(0,external_node_os_.hostname)()}:${data}` : `${repository} ${environment["GITHUB_REF"] ?? ""}`;
}

;// CONCATENATED MODULE: ./lib/host/repository-name.js
// Which repository on GitHub is meant, and where its API is: from the variables of a run, or from the address of a remote.


const OWNER = "[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})";
const NAME = "(?!\\.{1,2}(?:$|/))[\\w.-]{1,100}?";
const SITE = "https://github.com";
/** `GITHUB_REPOSITORY` holds over the remote, and `GITHUB_API_URL` over what either says. Problem: `prerequisite-missing`. */
function repositoryName({ environment, remoteUrl }) {
    const given = new RegExp(`^(${OWNER})/(${NAME})$`).exec(environment["GITHUB_REPOSITORY"] ?? "");
    const remote = remoteUrl === null ? null : partsOf(remoteUrl);
    const owner = given?.[1] ?? remote?.owner;
    const name = given?.[2] ?? remote?.name;
    if (owner === undefined || name === undefined) {
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("prerequisite-missing", "It is not known which repository on GitHub is meant.", { hint: "Set GITHUB_REPOSITORY=owner/name, or work in a clone whose remote `origin` is on GitHub." }));
    }
    const site = given ? environment["GITHUB_SERVER_URL"] || (remote?.site ?? SITE) : (remote?.site ?? SITE);
    const apiUrl = (environment["GITHUB_API_URL"] || apiOf(site)).replace(/\/+$/, "");
    if (!/^https?:\/\/./.test(apiUrl) || !URL.canParse(apiUrl))
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("prerequisite-missing", `The address of GitHub's API, ${JSON.stringify(apiUrl)}, is none.`, { hint: "Set GITHUB_API_URL to https://api.github.com, or to https://HOST/api/v3 of a server of your own." }));
    return (0,result.ok)({ owner, name, apiUrl });
}
/** github.com and tenants of ghe.com have a host of their own for it; an Enterprise Server has a folder. */
function apiOf(site) {
    const [, scheme = "https:", host = "github.com"] = /^(https?:)\/\/([^/]+)/.exec(site) ?? [];
    if (/^(?:www\.)?github\.com$/i.test(host))
        return "https://api.github.com";
    return /\.ghe\.com$/i.test(host) ? `${scheme}//api.${host}` : `${scheme}//${host}/api/v3`;
}
/** https://host/owner/name.git, ssh://git@host:22/owner/name and git@host:owner/name; ssh.github.com is github.com. */
function partsOf(url) {
    const web = new RegExp(`^(https?:|ssh:|git:)//(?:[^@/]*@)?([^/:]+)(:\\d+)?/(${OWNER})/(${NAME})(?:\\.git)?/?$`, "i").exec(url.trim());
    const short = new RegExp(`^(?:[^@/]+@)?([^/:]+):/?(${OWNER})/(${NAME})(?:\\.git)?/?$`, "i").exec(url.trim());
    const [, scheme = "", host = "", port = "", owner, name] = web ?? (short ? ["", "ssh:", short[1], "", short[2], short[3]] : []);
    if (owner === undefined || name === undefined)
        return null;
    const isWeb = /^https?:$/i.test(scheme);
    return { owner, name, site: `${isWeb ? scheme.toLowerCase() : "https:"}//${host.replace(/^(?:ssh|www)\.(?=github\.com$)/i, "")}${isWeb ? port : ""}` };
}

;// CONCATENATED MODULE: ./lib/host/clone-issues.js
// Issues of the repository that a clone came from, for somebody who has a token in the environment.




/** Null without a token. Nothing is loaded, and nobody asked, before the first call. */
function cloneIssues(clone) {
    const token = clone.environment["GITHUB_TOKEN"] || clone.environment["GH_TOKEN"] || "";
    if (token === "")
        return null;
    return {
        async issue(number) {
            const forge = await forgeOf(clone, token);
            return forge.ok ? forge.value.issue(number) : forge;
        },
    };
}
async function forgeOf({ place, environment }, token) {
    const settings = await (0,git/* openGit */.z)({ place, environment }).settings();
    if (!settings.ok)
        return settings;
    const named = repositoryName({ environment, remoteUrl: settings.value.get("remote.origin.url") ?? null });
    if (!named.ok)
        return named;
    const stranger = strangeHost(named.value.apiUrl, environment);
    if (stranger)
        return (0,result/* failed */.g)(stranger);
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 80520));
    return (0,result.ok)(openGitHub({ ...named.value, token, epochMs: Date.now }).forge);
}
/** A repository's configuration may name any address; the token goes to GitHub, or where its owner's environment says. */
function strangeHost(apiUrl, { GITHUB_API_URL: api, GITHUB_SERVER_URL: server, GH_HOST: host }) {
    const { hostname, origin, protocol } = new URL(apiUrl);
    const isGitHubs = protocol === "https:" && (hostname === "api.github.com" || hostname.endsWith(".ghe.com"));
    const isMeant = [api, server].some((one) => one !== undefined && URL.canParse(one) && new URL(one).origin === origin) || (protocol === "https:" && hostname === host);
    if (isGitHubs || isMeant)
        return null;
    return (0,problem/* problem */.CC)("refused", `The token in the environment is not sent to ${hostname}, which only the remote of this repository names.`, { hint: `If it is meant for this server, set GITHUB_API_URL=${apiUrl}.` });
}

// EXTERNAL MODULE: ./lib/adapters/local/clock.js
var local_clock = __webpack_require__(19791);
;// CONCATENATED MODULE: ./lib/host/notify-ports.js
// Notifications from this machine: the outbox beside the data, and the channels, loaded when something is sent.

function notifyPorts({ data, label, environment, mentions }) {
    let loading = null;
    const outbox = () => (loading ??= Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(6372)]).then(__webpack_require__.bind(__webpack_require__, 86372)).then(({ openOutbox }) => openOutbox({ data, label })));
    const clock = (0,local_clock/* openClock */.X)();
    return {
        outbox: {
            put: async (letters) => (await outbox()).put(letters),
            take: async (now, limit) => (await outbox()).take(now, limit),
            release: async (letters) => (await outbox()).release(letters),
            settle: async (tried, letter) => (await outbox()).settle(tried, letter),
            letters: async () => (await outbox()).letters(),
            log: async (limit) => (await outbox()).log(limit),
            reset: async () => (await outbox()).reset(),
        },
        channels: laterChannels({ variable: (name) => environment[name], clock, mentions: mentions ?? null, inside: true }),
    };
}
/** Loaded when something is sent. */
function laterChannels(options) {
    return {
        clock: options.clock,
        async open(channel, config) {
            const { openChannels } = await __webpack_require__.e(/* import() */ 3539).then(__webpack_require__.bind(__webpack_require__, 13539));
            return openChannels(options).open(channel, config);
        },
    };
}
/** What an app that serves many repositories lends to their settings: names that were given for this, and its mail server. */
const LENT = /^(?:NOTIFY|SMTP)_/;
/** Notifications of a repository without a checkout: on their way in a ref of its own. `lent`: only what was given for it is. */
function venueNotices(venue, { outbox, environment, lent }) {
    const variable = (name) => (lent === "all" || LENT.test(name) ? environment[name] : undefined);
    // Where a milestone is talked about does not depend on its work, so that nobody looks at that.
    const { deliverables: _work, ...ports } = venue.ports;
    const mentions = { say: async (mention) => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1556), __webpack_require__.e(1461)]).then(__webpack_require__.bind(__webpack_require__, 31461))).openMentions({ ...venue, ports }).say(mention) };
    return { outbox, channels: laterChannels({ variable, clock: openClock(), mentions, inside: false }) };
}

;// CONCATENATED MODULE: ./lib/host/open-ports.js
// The adapters of this machine behind the ports, for the folder somebody works in.















const DATA_FOLDER = ".milestones";
/** Starts no process. Problems: those of finding the repository. */
async function openPorts({ directory, dataPath: named, environment, stateBranch = null, held = new Map() }) {
    const gitDir = environment["GIT_DIR"] || null;
    const found = (0,discovery/* discover */.k4)(directory, gitDir);
    if (!found.ok)
        return found;
    const dataPath = named ?? (environment["MILESTONE_DATA_PATH"] || null);
    const settings = openSettings({ environment, flags: {}, home: environment["HOME"] || (0,external_node_os_.homedir)(), repository: found.value });
    const data = dataPath === null ? (0,external_node_path_.join)(found.value?.workTree ?? directory, DATA_FOLDER) : (0,external_node_path_.join)(directory, dataPath);
    const rules = await branchRules(data, settings);
    const place = { cwd: directory, dataPath, gitDir, environment, isWorkBranch: rules.isWorkBranch, stateBranch: rules.stateBranch ?? stateBranch };
    const tree = (0,working_tree_repository/* openWorkingTree */.A)({ ...place, epochMs: () => Date.now() });
    if (!tree.ok)
        return tree;
    const { value } = tree;
    const backups = backupPorts({ ...place, tree: value, settings });
    const deliverables = laterDeliverables(async () => {
        const { openGitDeliverables } = await Promise.all(/* import() */[__webpack_require__.e(6632), __webpack_require__.e(9893)]).then(__webpack_require__.bind(__webpack_require__, 39893));
        const bots = async () => (await configOf(data, settings)).commands.allowed_bots;
        return openGitDeliverables({ ...place, epochMs: () => Date.now(), state: value, bots });
    });
    return (0,result.ok)({ ports: { ...backups, deliverables, ...portsOf(value, { directory, environment, held, settings, repository: found.value, label: dataPath ?? DATA_FOLDER }) }, actor: () => actorOf(value), tree: value, repository: found.value, data: value.state().dataFolder });
}
function portsOf(tree, { directory, environment, held, settings, repository, label }) {
    const place = repository ?? { gitDir: directory, workTree: directory, owned: true };
    const gitVersion = async () => {
        const version = await (0,git/* openGit */.z)({ place, environment }).run({ command: "version" });
        return version.ok ? (/\d+(?:\.\d+)+/.exec(version.value.toString())?.[0] ?? null) : null;
    };
    const data = { path: tree.state().dataFolder, label };
    const surroundings = openSurroundings({ folder: directory, data, repository, gitVersion, now: () => Date.now() });
    const sessions = sessionPorts({ data: data.path, label, environment, settings, repository: tree.state().gitDir === null ? null : repository });
    const rehearse = async () => (await __webpack_require__.e(/* import() */ 2829).then(__webpack_require__.bind(__webpack_require__, 52829))).openThrowaway({ environment, open: openPorts });
    const beside = { catalogs: openCatalogs({ data: data.path, label, environment, settings }), alerts: laterAlerts(async () => (await __webpack_require__.e(/* import() */ 1486).then(__webpack_require__.bind(__webpack_require__, 51486))).openAlerts(data.path)) };
    const clock = { elapsed: () => performance.now() };
    const notify = notifyPorts({ data: data.path, label, environment: { ...environment, ...Object.fromEntries(held) } });
    return { ...beside, ...notify, rehearse, clock, repository: tree, history: tree.history, conflicts: tree.conflicts, surveyor: tree.surveyor, settings, surroundings, ...sessions, ...branchPort(tree, { repository, environment }), ...issuePort(repository, environment) };
}
function branchPort(tree, { repository: place, environment }) {
    if (place === null || tree.state().gitDir === null)
        return {};
    const open = async () => (await __webpack_require__.e(/* import() */ 2929).then(__webpack_require__.bind(__webpack_require__, 2929))).openLocalBranches({ place, environment, stateBranch: () => tree.stateBranch() });
    return { branches: laterBranches(open) };
}
function issuePort(place, environment) {
    const issues = place === null ? null : cloneIssues({ place, environment });
    return issues ? { issues } : {};
}
/** The configuration is read for this only where it speaks of branches, which few do. */
async function branchRules(data, settings) {
    const text = (0,discovery/* textOf */.b6)((0,external_node_path_.join)(data, config/* CONFIG_PATH */.tF)) ?? "";
    const said = [text, settings.global?.text ?? "", ...Object.keys(settings.git()), ...Object.keys(settings.environment)].some((part) => /branch/i.test(part));
    if (!said)
        return { stateBranch: null, isWorkBranch: (name) => name.startsWith("milestone/") };
    const { state_branch, branch_prefix, branch_naming } = (await configOf(data, settings)).git_integration;
    return { stateBranch: state_branch, isWorkBranch: (name) => isNamedBy(branch_naming ?? `${branch_prefix}{id}`, name) || name.startsWith(branch_prefix) };
}
/** Whether a branch is called as a template such as `ms-{id}` would call it. */
function isNamedBy(template, name) {
    const [start = "", end = ""] = template.split(/\{(?:milestone_)?id\}/);
    return name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
async function actorOf(tree) {
    const identity = await tree.identity();
    return identity && `${identity.name} <${identity.email}>`;
}

;// CONCATENATED MODULE: ./lib/host/without-orders.js
// Text for a log that the runner of a workflow reads along: nothing in it is an order to the runner.
/** Breaks what the runner would obey if a line of somebody's held it: `::order::` at its start, `##[order]` anywhere. */
function withoutOrders(text) {
    const bracket = text.startsWith("{") ? "\\u005b" : `${JOINER}[`;
    return text.replace(/^([^\S\n]*:)(?=:)/gm, `$1${JOINER}`).replaceAll("##[", `##${bracket}`);
}
/** Has no width and breaks no word. */
const JOINER = "\u2060";

;// CONCATENATED MODULE: ./lib/cli/streams.js

/** Columns where a terminal does not tell. */
const WIDTH = 80;
function openStreams(environment, { noColor }) {
    const terminal = (stream) => ({
        colour: !noColor && hasColour({ isTerminal: stream.isTTY === true, environment }),
        width: stream.isTTY === true ? stream.columns || WIDTH : null,
    });
    return {
        out: writer(process.stdout),
        err: writer(process.stderr),
        shown: terminal(process.stdout),
        said: terminal(process.stderr),
    };
}
/** FORCE_COLOR says yes, or with 0 no; then NO_COLOR says no; then a terminal that is not dumb has colours. */
function hasColour({ isTerminal, environment }) {
    const forced = environment["FORCE_COLOR"];
    if (forced !== undefined && forced !== "")
        return forced !== "0" && forced !== "false";
    if ((environment["NO_COLOR"] ?? "") !== "")
        return false;
    return isTerminal && environment["TERM"] !== "dumb";
}
function writer(stream) {
    // Without a listener a closed pipe would end the process with a stack; the callback below hears of it as well.
    stream.on("error", () => undefined);
    return (text) => (text === "" ? Promise.resolve() : new Promise((resolve) => void stream.write(withoutOrders(text), () => resolve())));
}

;// CONCATENATED MODULE: ./lib/cli/main.js
// The command line behind its entry: words in, an answer on stdout, talk on stderr, the exit code out.












/** 128 and the signal's number, as shells count. */
const INTERRUPTED_EXIT = 130;
/** Words are those after `milestone`. Never throws; nothing is loaded but what the verb needs. */
async function run(words) {
    const parsed = await understood(words);
    const { globals, command } = parsed;
    const told = { command, globals, request: requestOf(parsed), directory: directoryOf(globals) };
    const streams = openStreams(process.env, globals);
    const interrupted = () => interrupt(told);
    process.once("SIGINT", interrupted);
    try {
        return await report(await finish(parsed, told, { streams, interrupted }), told, streams);
    }
    catch (error) {
        return await report(failedWith(unexpected(error, globals)), told, streams);
    }
    finally {
        process.off("SIGINT", interrupted);
    }
}
async function understood(words) {
    try {
        return await (0,parse/* parseWords */.n)(words, "cli");
    }
    catch (error) {
        const { globals } = (0,grammar_globals/* takeGlobals */.EM)(words, "cli");
        return { globals, command: "", call: (0,result/* failed */.g)(unexpected(error, globals)) };
    }
}
/** A question needs no id of its own. */
function requestOf({ globals, call }) {
    const named = globals.requestId ?? process.env["MILESTONE_REQUEST_ID"] ?? "";
    if (named !== "")
        return { id: named, given: true };
    return { id: call.ok && call.value.verb.kind !== "query" ? randomId() : "", given: false };
}
/** Longer ids than GitHub's or a UUID are texts by mistake; each stands in every event of its request. */
const REQUEST_LENGTH_MAX = 200;
function isRequestId(id) {
    return id.length <= REQUEST_LENGTH_MAX && !/\p{Cc}/u.test(id);
}
/** Loading node:crypto takes a third of the time of a bare start, so it waits until it is needed. */
function randomId() {
    return process.getBuiltinModule("node:crypto").randomUUID();
}
/** Where relative paths start; null where there is no such folder. */
function directoryOf({ directory }) {
    try {
        const path = (0,external_node_path_.resolve)(process.cwd(), directory ?? ".");
        return (0,external_node_fs_.statSync)(path).isDirectory() ? path : null;
    }
    catch {
        return null;
    }
}
async function finish({ call, globals }, told, around) {
    if (!call.ok)
        return failedWith(call.problem);
    const { directory, request } = told;
    if (!isRequestId(request.id))
        return failedWith((0,problem/* problem */.CC)("usage", "The request's id is no id.", { hint: "Write one line of at most 200 characters." }));
    if (directory === null)
        return failedWith(noDirectory(globals));
    const { verb, args } = call.value;
    const agreement = verb.kind === "command" && !globals.yes && !globals.dryRun ? (verb.confirm?.(args) ?? null) : null;
    if (agreement !== null) {
        const { confirm } = await __webpack_require__.e(/* import() */ 1317).then(__webpack_require__.bind(__webpack_require__, 21317));
        const refusal = await confirm(agreement, process.env);
        if (refusal)
            return failedWith(refusal);
    }
    return carryOut(call.value, { ...told, directory }, around);
}
function noDirectory({ directory }) {
    if (directory === null)
        return (0,problem/* problem */.CC)("file-not-found", "The folder you are in does not exist any more.", { hint: "Go to another folder, or name one with -C." });
    return (0,problem/* problem */.CC)("file-not-found", `There is no folder ${directory}.`, { hint: "Check what stands after -C." });
}
/** What would let a task say of its own work that it is good, or pass a gate. */
const PEOPLES = /^(?:accept$|approval (?!list$)|kiro (?:transition|reset)$)/;
function isPeoples({ verb: { name }, args }) {
    return PEOPLES.test(name) || (/^(?:kiro )?complete$/.test(name) && args["force"] === true);
}
async function carryOut(call, told, { streams, interrupted }) {
    const { globals, directory, request } = told;
    if (isPeoples(call) && process.env["MILESTONE_TASK"])
        return failedWith((0,problem/* problem */.CC)("permission-denied", `A task cannot call \`milestone ${call.verb.name}\`: that is for people to do.`, { hint: "Run it yourself, outside of the task." }));
    const held = call.verb.kind === "execution" && !globals.dryRun ? (await __webpack_require__.e(/* import() */ 7535).then(__webpack_require__.bind(__webpack_require__, 87535))).holdSecrets(process.env) : new Map();
    const opened = await openPorts({ directory, dataPath: globals.dataPath, environment: process.env, held });
    if (!opened.ok)
        return failedWith(opened.problem);
    const { ports, actor, tree } = opened.value;
    const { verb, args, line } = call;
    // While the rest is loaded git looks through the files. Where that fails, so will the survey, which tells of it.
    if (verb.kind === "query" && verb.asks)
        tree.surveyor.begin(sources/* PART_FOLDERS */.uv.milestones).catch(() => undefined);
    const user = process.env["USER"] || process.env["USERNAME"] || "unknown";
    const caller = {
        // A question is nobody's deed: git is not asked for a name.
        actor: process.env["MILESTONE_ACTOR"] || (verb.kind === "query" ? null : await actor()) || user,
        permission: "admin",
        now: () => new Date().toISOString(),
        request,
        dryRun: globals.dryRun,
        commit: !globals.noCommit,
        yes: globals.yes,
        standing: async () => (await __webpack_require__.e(/* import() */ 8863).then(__webpack_require__.bind(__webpack_require__, 28863))).localStanding({ environment: process.env, repository: opened.value.repository, actor, user }),
    };
    if (verb.kind === "query") {
        const asked = () => (0,ask/* ask */.kA)(ports, { verb, args, line }, caller);
        return verb.follows ? (await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 70495))).follow(asked, { verb, globals, streams }) : asked();
    }
    if (verb.kind === "execution") {
        process.off("SIGINT", interrupted);
        return (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(8936), __webpack_require__.e(5445), __webpack_require__.e(1375), __webpack_require__.e(6632), __webpack_require__.e(3975), __webpack_require__.e(5204), __webpack_require__.e(9236), __webpack_require__.e(3987), __webpack_require__.e(5930)]).then(__webpack_require__.bind(__webpack_require__, 85930))).carryOutExecution({ verb, args, line, opened: opened.value, caller, held }, told, streams);
    }
    if (verb.kind === "routine")
        return (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(8936), __webpack_require__.e(3975), __webpack_require__.e(9236), __webpack_require__.e(2970), __webpack_require__.e(5085)]).then(__webpack_require__.bind(__webpack_require__, 63314))).carryOutHere(ports, { verb, args, line }, { globals, caller });
    return (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(8936), __webpack_require__.e(3975), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 93975))).transact(ports, { verb, args, line }, caller);
}
function failedWith(trouble) {
    return { data: null, reply: [], warnings: [], problem: trouble, changes: [], diff: "" };
}
/** The id joins what a person reports to what they saw. */
function unexpected(error, { verbose }) {
    const id = randomId().slice(0, 8);
    const what = error instanceof Error ? error.message : String(error);
    if (verbose && error instanceof Error)
        process.stderr.write(`${error.stack ?? ""}\n`);
    const hint = verbose ? "Report it with the lines above." : "Run it again with --verbose for the details, and report them.";
    return (0,problem/* problem */.CC)("unexpected", `A fault in this program (${id}): ${what}`, { hint });
}
/** Files and refs change in single steps, so that ending at once leaves nothing half done. */
function interrupt({ command, globals }) {
    const finished = failedWith((0,problem/* problem */.CC)("interrupted", "Interrupted."));
    const text = globals.json || globals.jsonl ? `${JSON.stringify((0,envelope.envelopeOf)(command, finished, globals))}\n` : "";
    try {
        (0,external_node_fs_.writeSync)(process.stdout.fd, text);
    }
    catch {
        // Nobody reads any more.
    }
    process.exit(INTERRUPTED_EXIT);
}


/***/ }),

/***/ 61667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar),
/* harmony export */   p: () => (/* binding */ wholePercent)
/* harmony export */ });
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


/***/ }),

/***/ 88164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Fp: () => (/* binding */ DURATION_HINT),
/* harmony export */   S5: () => (/* binding */ durationText)
/* harmony export */ });
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
const SPELLED = [["d", 86_400], ["h", 3_600], ["m", 60], ["s", 1]];
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
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

/***/ 5569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
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


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   I4: () => (/* binding */ styled),
/* harmony export */   zK: () => (/* binding */ encodeTerminal)
/* harmony export */ });
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61667);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5569);
// Replies as text for a terminal: aligned, cut to its width, and free of what a terminal would obey.


const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Columns of a progress bar. */
const BAR_WIDTH = 20;
/** A column is never cut to less. */
const COLUMN_WIDTH_MIN = 8;
const GAP = "  ";
/** Ends with a line feed; an empty reply is an empty text. */
function encodeTerminal(reply, terminal) {
    let text = "";
    for (const [index, block] of reply.entries()) {
        const before = reply[index - 1];
        const apart = before !== undefined && before.kind !== "heading" && !(before.kind === block.kind && isLine(block));
        text += `${apart ? "\n" : ""}${encodeBlock(block, terminal).join("\n")}\n`;
    }
    return text;
}
/** Blocks of one line each stand together. */
function isLine(block) {
    return block.kind === "progress" || block.kind === "command" || block.kind === "text";
}
function styled(text, style, { colour }) {
    return colour && text !== "" ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
function encodeBlock(block, terminal) {
    switch (block.kind) {
        case "heading": return [styled((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(block.text), "bold", terminal)];
        case "text": return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(block.text).split("\n");
        case "list": return block.items.map((item) => `- ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(item).replaceAll("\n", "\n  ")}`);
        case "fields": return encodeFields(block.rows);
        case "table": return encodeTable(block.head, block.rows, terminal);
        case "progress": return [encodeProgress(block.label, block.percentage)];
        case "code": return encodeCode(block.text, block.language, terminal);
        case "command": return [`  ${styled((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(block.text), "cyan", terminal)}${block.why === "" ? "" : styled(`   # ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(block.why)}`, "dim", terminal)}`];
    }
}
function encodeFields(rows) {
    const labels = rows.map(([label]) => `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(label)}:`);
    const width = Math.max(0, ...labels.map(displayWidth));
    return rows.map(([, value], index) => {
        const lines = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(value).replaceAll("\n", `\n${" ".repeat(width + GAP.length)}`);
        return `${padded(labels[index] ?? "", width)}${GAP}${lines}`.trimEnd();
    });
}
function encodeProgress(label, percentage) {
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(label)}  ${(0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .bar */ .M)(percentage, BAR_WIDTH)} ${(0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .p)(percentage)} %`.trimStart();
}
function encodeCode(code, language, terminal) {
    const lines = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(code).replace(/\n$/, "").split("\n");
    return language === "diff" ? lines.map((line) => styled(line, diffStyle(line), terminal)) : lines;
}
function diffStyle(line) {
    if (/^(?:\+\+\+|---) /.test(line))
        return "bold";
    return line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : "dim";
}
function encodeTable(head, rows, terminal) {
    const cells = [head, ...rows].map((row) => head.map((_name, column) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(row[column] ?? "")));
    const natural = head.map((_name, column) => cells.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0));
    const widths = terminal.width === null ? natural : fitted(natural, terminal.width);
    const lines = cells.map((row) => row.map((cell, column) => padded(cut(cell, widths[column] ?? 0), widths[column] ?? 0)).join(GAP).trimEnd());
    return lines.map((line, index) => (index === 0 ? styled(line, "bold", terminal) : line));
}
/** Takes columns from the widest ones until the line fits. */
function fitted(natural, width) {
    const widths = [...natural];
    let over = widths.reduce((sum, column) => sum + column, 0) + GAP.length * (widths.length - 1) - width;
    while (over > 0) {
        const widest = widths.indexOf(Math.max(...widths));
        const rest = widths.filter((_width, index) => index !== widest);
        const step = Math.min(over, Math.max(1, (widths[widest] ?? 0) - Math.max(COLUMN_WIDTH_MIN, ...rest)));
        if ((widths[widest] ?? 0) <= COLUMN_WIDTH_MIN)
            break;
        widths[widest] = (widths[widest] ?? 0) - step;
        over -= step;
    }
    return widths;
}
function padded(text, width) {
    return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function cut(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = "";
    let used = 0;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Columns that a text takes: two for East Asian wide characters and emoji, none for marks that join the one before. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufe00-\ufe0f]/u;
function characterWidth(character) {
    if (character < "\u0300")
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 60306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   NK: () => (/* binding */ toJsonObject),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
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
/** What a text says; null for one that is not JSON, as a torn line or a file of somebody else's. */
function parsedJson(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return null;
    }
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

/***/ 14420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Z9: () => (/* binding */ placeText)
/* harmony export */ });
/* unused harmony export PROBLEMS */
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
    "not-found": { exit: 1, means: "GitHub has nothing of this name, or hides it from who asks." },
    "commit-missing": { exit: 1, means: "The commit of a task is not in this repository any more." },
    "backup-not-found": { exit: 1, means: "There is no backup of this name, or none at all." },
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
    "refused": { exit: 3, means: "GitHub's rules for the repository stand in the way." },
    "comment-edited": { exit: 3, means: "A comment was changed after it was written; what is carried out is what was there first." },
    "too-many-commands": { exit: 3, means: "One person gave more commands within a minute than are carried out." },
    "permission-denied": { exit: 3, means: "The actor may not do this." },
    "invariant-broken": { exit: 3, means: "The change would leave data that contradicts itself." },
    "session-active": { exit: 3, means: "Somebody is at work on this milestone already." },
    "work-waiting": { exit: 3, means: "What is left to do waits for people." },
    "no-agents": { exit: 3, means: "No agents deployed: the configuration switches the task executors off." },
    "branch-kept": { exit: 3, means: "A branch is in use, protected or not done with, and stays." },
    "gate-closed": { exit: 3, means: "A phase waits for an approval, or was sent back." },
    "deliverable-missing": { exit: 3, means: "A phase has not left behind what it promised." },
    "deliverables-changed": { exit: 3, means: "What was put up for approval is no longer what is there; it is asked about anew." },
    "lease-lost": { exit: 3, means: "Another process has taken over this session." },
    "dirty-checkout": { exit: 3, means: "Uncommitted changes are in the way of work that would be merged." },
    "prerequisite-missing": { exit: 1, means: "Something the machine needs is missing or too old." },
    // 4: data that cannot be read
    "invalid-yaml": { exit: 4, means: "A file is not valid YAML." },
    "invalid-value": { exit: 4, means: "A field has a value that is not allowed." },
    "literal-secret": { exit: 4, means: "A credential stands in a file that is committed, where only its name may." },
    "conflict-markers": { exit: 4, means: "A file holds unresolved merge conflict markers." },
    "file-too-large": { exit: 4, means: "A file is larger than 5 MiB." },
    "too-deep": { exit: 4, means: "A file nests deeper than 100 levels." },
    "too-many-aliases": { exit: 4, means: "A file uses more than 100 YAML aliases." },
    "not-text": { exit: 4, means: "A file is not UTF-8 text." },
    "not-a-file": { exit: 4, means: "A symbolic link or a folder stands where a file belongs." },
    "unreadable": { exit: 4, means: "A file cannot be opened for reading." },
    "invalid-event": { exit: 4, means: "A line of an event log cannot be read." },
    "database-corrupt": { exit: 4, means: "A catalog's database is damaged, or is not a database; it is built anew from the files." },
    "database-newer": { exit: 4, means: "A catalog was made by a later version of this program." },
    "backup-damaged": { exit: 4, means: "A backup cannot be restored: files of it are missing or others than they were." },
    // 5
    "conflict": { exit: 5, means: "Somebody else changed the same thing, and the retries are used up." },
    "request-conflict": { exit: 5, means: "This request id was used for another command." },
    "merge-conflict": { exit: 5, means: "Both sides changed a text; both values are on record." },
    // 7, 74, 130
    "remote-unavailable": { exit: 7, means: "A remote does not answer." },
    "database-busy": { exit: 7, means: "A database is locked by others for longer than one waits." },
    "database-unavailable": { exit: 7, means: "A database cannot be opened or reached." },
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
    "threshold-near": { exit: 0, means: "A threshold of scale is reached to 80 %." },
    "switch-due": { exit: 0, means: "A larger backend is asked for and not switched to yet." },
    "session-ended": { exit: 0, means: "A session that nobody was working on any more was put away or taken over." },
    "rewritten-whole": { exit: 0, means: "A file could not be edited line by line and was written anew." },
    "unknown-key": { exit: 0, means: "A key is not known; it is kept." },
    "duplicate-key": { exit: 0, means: "A key appears more than once; the values were merged." },
    "glued-line": { exit: 0, means: "A line was appended to one without an end; the two were read apart." },
    "placeholder": { exit: 0, means: "A value is still the placeholder of the documentation." },
    "value-ignored": { exit: 0, means: "A value was not usable; the default holds." },
    "secret-in-file": { exit: 0, means: "A credential stands in a file that is committed." },
    "not-notified": { exit: 0, means: "A notification did not arrive, however often it was tried." },
    "unpinned-action": { exit: 0, means: "A workflow runs somebody else's action by a name that its owner can move." },
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

/***/ 9158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
// A reply as a small document of plain texts; the encoders of each sink print it.
const heading = (text) => ({ kind: "heading", text });
const text = (content) => ({ kind: "text", text: content });
const list = (items) => ({ kind: "list", items });
const fields = (rows) => ({ kind: "fields", rows });
const progress = (label, percentage) => ({ kind: "progress", label, percentage });
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


/***/ }),

/***/ 33445:
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

/***/ 97189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   aE: () => (/* binding */ SIZE_HINT)
/* harmony export */ });
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

/***/ 11679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
/* harmony import */ var _model_config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85868);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36905);
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
    const problems = [...layers.flatMap((layer) => layer.problems), ...checkThresholds(settings), ...checkCache(settings)];
    switchMasters(settings);
    const winners = [...settings.values()].flatMap((said) => said.slice(0, 1));
    return { config: (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configWith */ .Hs)(winners), settings, named: own.named, others: own.others, problems };
}
const NOTHING = { settings: [], named: new Set(), others: new Map(), problems: [] };
function fileLayer(text, source) {
    const read = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntries */ .$)(text);
    const settings = new Map();
    const others = new Map();
    const problems = [];
    const strangers = new Map();
    const known = [];
    for (const entry of read.entries) {
        const at = read.place(entry.start);
        const meant = meaningOf(entry);
        const name = "key" in meant ? meant.key.key : entry.path.join(".");
        const only = "key" in meant && meant.key.form !== undefined && meant.key.secret === true;
        if (source === "file" && !only && (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredential */ .uo)(name, entry.value))
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
    return { settings: [...settings.values()], named: new Set(known.map(({ name }) => name)), others, problems: all.sort(byPlace) };
}
function meaningOf({ path, value, spelling }) {
    const spot = (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(path);
    const written = { value, ...(spelling !== undefined && { spelling }) };
    if (spot.kind === "key")
        return { key: spot.key, written };
    const name = path.join(".");
    if (spot.kind !== "unknown" && (value === null || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value)))
        return {};
    const alias = Object.hasOwn(_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY, name) ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY[name] : undefined;
    const other = alias && (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
    if (alias && other?.kind === "key")
        return { key: other.key, written: throughAlias(alias, written) };
    if (spot.kind !== "unknown")
        return { problem: (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${name} is a section, not a value.`, { hint: "Write its keys below it, indented." }) };
    if (spot.key)
        return { problem: (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${spot.key.key} takes one value, not keys below it.`, { hint: (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU)(spot.key) }) };
    if (_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .FOREIGN */ .nY.some((foreign) => name === foreign || name.startsWith(`${foreign}.`)))
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
        const near = index < HINTED_MAX ? (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(path.join(".")) : [];
        return unknownKey(stranger, { near, at: place(key) });
    });
}
function unknownKey(name, { near, at }) {
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Delete it, or keep it for a program of your own.";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-key", `${name} is not a known key; it is kept.`, { hint, at });
}
function credentialIn({ path }, at) {
    const name = path.join("_").toUpperCase().replace(/\W/g, "_");
    const hint = `Write env:${name} or \${{ secrets.${name} }} instead, keep the value there, and replace the one that was committed.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("secret-in-file", `${path.join(".")} holds a credential, and this file is committed.`, { at, hint });
}
/** Problems: those of readValue, and `value-ignored` for policy from elsewhere than the repository. */
function settingOf({ key, written }, origin) {
    const value = (0,_model_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readValue */ .wK)(key, written);
    const said = origin.name === undefined ? "" : `${origin.name}: `;
    if (!value.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)({ ...value.problem, message: said + value.problem.message, ...(origin.at && { at: origin.at }) });
    const strictest = key.policy && "strictest" in key.policy && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .sameJson */ .Vk)(key.policy.strictest, value.value);
    if (key.policy && origin.source !== "file" && !strictest) {
        const hint = "Write it there; other sources may only make it stricter.";
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `${said}${key.key} is set in the repository's milestone-config.yaml only.`, { hint, at: origin.at }));
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ ...origin, path: key.path, value: value.value });
}
function namedLayer(source, values) {
    const names = source === "environment" ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ENVIRONMENT */ .M0 : source === "git" ? _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT */ .xF : {};
    const settings = new Map();
    const problems = [];
    for (const name of source === "flag" ? Object.keys(values) : Object.keys(names)) {
        const alias = names[name] ?? { key: name };
        const spot = (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
        const value = values[name];
        if (value === undefined || value === "")
            continue;
        if (spot.kind !== "key")
            problems.push(unknownKey(name, { near: (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(name) }));
        else {
            const setting = settingOf({ key: spot.key, written: throughAlias(alias, { value }) }, { source, name });
            if (setting.ok)
                settings.set(spot.key.key, setting.value);
            else
                problems.push(setting.problem);
        }
    }
    return { ...NOTHING, settings: [...settings.values()], problems };
}
/** Thresholds that contradict each other both give way to the defaults. */
function checkThresholds(settings) {
    const [low, high] = ["scale_thresholds.file_to_sqlite", "scale_thresholds.sqlite_to_postgresql"];
    const [lower, higher] = [settings.get(low)?.[0], settings.get(high)?.[0]];
    const { file_to_sqlite, sqlite_to_postgresql } = (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configWith */ .Hs)([lower, higher].filter((setting) => setting !== undefined)).scale_thresholds;
    if (file_to_sqlite < sqlite_to_postgresql)
        return [];
    settings.delete(low);
    settings.delete(high);
    const message = `${high} (${sqlite_to_postgresql}) must be more than ${low} (${file_to_sqlite}); the defaults of both hold.`;
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", message, { hint: "Change one of them.", at: higher?.at ?? lower?.at })];
}
function checkCache(settings) {
    const type = settings.get("cache.type")?.[0];
    return type?.value === "redis" ? [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-available", "cache.type: redis is not available yet; nothing is kept.", { hint: "Use cache.type: memory.", at: type.at })] : [];
}
/** Explicitly no analytics means none; a master that nobody set is on where one of its details is. */
function switchMasters(settings) {
    const off = settings.get("features.advanced_analytics")?.[0];
    const analytics = settings.get("enterprise.advanced_analytics");
    if (off?.value === false && analytics)
        settings.set("enterprise.advanced_analytics", [{ ...off, path: ["enterprise", "advanced_analytics"] }, ...analytics]);
    for (const { master, details } of _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .MASTERS */ .ye) {
        if (settings.has(master))
            continue;
        const said = [...settings.values()].flatMap(([winner]) => (winner && details.includes(winner.path[0] ?? "") && winner.value !== false ? [winner] : []));
        const strongest = said.sort((a, b) => _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl.indexOf(a.source) - _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl.indexOf(b.source))[0];
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
        return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("duplicate-key", `${name} stands ${standing.length} times, in lines ${lines.join(", ")}${more}; ${outcome(at.line ?? 0)}.`, { at, hint: "Keep one of them." })];
    });
}
function byPlace(left, right) {
    return (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
}


/***/ }),

/***/ 36905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92089);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _yaml_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26796);
/* harmony import */ var _yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48451);
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
    names ??= [...(0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configKeys */ .nK)().flatMap(({ key, path }) => [path[0] ?? key, key]), ...Object.keys(_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .ALIASES */ .rY)].sort((a, b) => b.length - a.length);
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
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("glued-line", "A line was appended to one that had no line end; the two are read as two lines.", {
        at,
        hint: "Put a line break here. `milestone config set` adds it by itself.",
    });
}
function leftOut({ fault, start, end }, place) {
    const from = place(start).line;
    const to = place(Math.max(start, end - 1)).line;
    const lines = from === to ? `Line ${from} is` : `Lines ${from} to ${to} are`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(fault.code, `${fault.message} ${lines} left out; the rest holds.`, { hint: fault.hint, at: place(start + fault.offset) });
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
    const early = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .loneReturn */ .Fp)(text);
    if (early)
        return { fault: early };
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .DEPTH_MAX */ .tZ + 1 });
        const fault = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .faultIn */ ._8)(text, events) ?? rootFault(text, events);
        if (fault)
            return { fault };
        const walk = { text, base, events, index: 1, anchors: new Map(), entries: [], headers: [] };
        if (events[1]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            readNode(walk, { path: [], way: [], key: 0 });
        return walk;
    }
    catch (error) {
        const fault = (0,_yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(error);
        return { fault: (0,_yaml_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictBefore */ .M)(text, fault.offset) ?? fault };
    }
}
/** A document is a mapping, or nothing. */
function rootFault(text, events) {
    const root = events[1];
    if (!root || root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return undefined;
    if (root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && /^(?:~|null|)$/i.test(text.slice(root.valueStart, root.valueEnd)))
        return undefined;
    const offset = root.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? root.valueStart : 0;
    return { code: "invalid-value", message: "This is not a key with a value.", hint: "Write `key: value`, or a comment after #.", offset };
}
function readNode(walk, spot) {
    const event = walk.events[walk.index];
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return followed(walk, event, () => readNode(walk, spot));
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return readMapping(walk, spot);
    const value = valueOf(walk, take(walk));
    if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && event.valueStart >= 0) {
        const span = spanOf(walk, event);
        walk.entries.push({ ...spot, value, start: span[0], span, spelling: walk.text.slice(event.valueStart, event.valueEnd) });
    }
    else
        walk.entries.push({ ...spot, value, start: event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? walk.base + event.start : spot.key });
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
    while (walk.events[walk.index]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
        const event = walk.events[walk.index];
        const name = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(walk.text, event) : "?";
        const key = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? spanOf(walk, event)[0] : header;
        take(walk);
        readNode(walk, name === "<<" ? { path, way, key } : { path: [...path, ...namesIn(name, path)], way: [...way, name], key });
    }
    walk.index += 1;
}
/** Names that people choose may hold dots. */
function namesIn(key, path) {
    const names = key.split(".");
    return (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .spotAt */ .AH)(path).kind === "names" || names.includes("") ? [key] : names;
}
/** The events of the next node, aliases written out. */
function take(walk) {
    const event = walk.events[walk.index];
    if (!event)
        return [];
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
        return followed(walk, event, () => take(walk));
    note(walk);
    walk.index += 1;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return [{ ...event, anchorStart: -1, anchorEnd: -1 }];
    const inner = [];
    while (walk.events[walk.index]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
        inner.push(...take(walk));
    walk.index += 1;
    return [event, ...inner, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }];
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
const DOCUMENT = { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
function valueOf({ text }, events) {
    const [value = null] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)([DOCUMENT, ...events, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }], { source: text, json: true });
    return isPlain(value) ? value : null;
}
/** True by construction: the core schema makes nothing but plain data. */
function isPlain(value) {
    return value !== undefined;
}


/***/ }),

/***/ 61724:
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

/***/ 93109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendEvents: () => (/* binding */ appendEvents),
/* harmony export */   decodeLog: () => (/* binding */ decodeLog),
/* harmony export */   eventLine: () => (/* binding */ eventLine),
/* harmony export */   readEvents: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);
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
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return shortened(value, cut, depth + 1);
    return value.slice(0, cut.itemsMax).map((item) => shortenedValue(item, cut, depth + 1));
}
/** The log with the events at its end. What was there stays byte for byte; a last line without an end gets one. */
function appendEvents(log, events) {
    const gap = log === undefined || log === "" || log.endsWith("\n") ? "" : "\n";
    return `${log ?? ""}${gap}${events.map(eventLine).join("")}`;
}


/***/ }),

/***/ 66566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ sessionBackupPath),
/* harmony export */   FO: () => (/* binding */ ARCHIVE_PATH),
/* harmony export */   Fe: () => (/* binding */ idOfLog),
/* harmony export */   JH: () => (/* binding */ eventsPath),
/* harmony export */   SI: () => (/* binding */ CURRENT_PATH),
/* harmony export */   U1: () => (/* binding */ idOfFileName),
/* harmony export */   Yk: () => (/* binding */ FOLDERS),
/* harmony export */   Ym: () => (/* binding */ DEPENDENCIES_PATH),
/* harmony export */   ki: () => (/* binding */ isMilestonePath),
/* harmony export */   kz: () => (/* binding */ sessionPath),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   m: () => (/* binding */ eventLogs)
/* harmony export */ });
// Where things lie below the data folder.
const ARCHIVE_PATH = "archive.yaml";
const CURRENT_PATH = "current.yaml";
const DEPENDENCIES_PATH = "active/dependencies.yaml";
const FOLDERS = { active: "active", completed: "completed", events: "events", templates: "templates", sessions: "sessions" };
function eventsPath(id) {
    return `events/${id}.jsonl`;
}
/** Every log of a milestone, those of earlier versions first. */
function eventLogs(id) {
    return [`state/events/${id}.jsonl`, `state/events/milestone-${id}.jsonl`, `logs/events/${id}.jsonl`, eventsPath(id)];
}
/** The milestone that a log is about; null where a path is not that of a log. */
function idOfLog(path) {
    const id = /^(?:events|logs\/events|state\/events)\/([^/]+)\.jsonl$/.exec(path)?.[1] ?? null;
    return id !== null && path.startsWith("state/") ? id.replace(/^milestone-milestone-/, "milestone-") : id;
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
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61724);
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

/***/ 20487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   W: () => (/* binding */ normalMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61724);
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

/***/ 81253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aw: () => (/* binding */ readPlainValue),
  a0: () => (/* binding */ readPlainly),
  cu: () => (/* binding */ storedPercentage)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
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
var normal = __webpack_require__(20487);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
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

/***/ 26796:
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

/***/ 48451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ loneReturn),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   _8: () => (/* binding */ faultIn),
/* harmony export */   tZ: () => (/* binding */ DEPTH_MAX)
/* harmony export */ });
/* unused harmony export ALIASES_MAX */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26796);
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

/***/ 83313:
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
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26796);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48451);
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

/***/ 89953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rY: () => (/* binding */ ALIASES),
  DF: () => (/* binding */ SCRIPT_NAMES),
  JW: () => (/* binding */ withoutAliases)
});

;// CONCATENATED MODULE: ./lib/core/grammar/rewrite.js
// How one row of the aliases rewrites the words that somebody typed.
/** The words as the row means them, or the same words where it does not match. */
function rewriteBy([typed, meant], words) {
    const match = matchRow(typed.split(" "), words);
    if (match === null)
        return words;
    return [...meant.split(" ").map((word) => match.named.get(word) ?? word), ...match.rest];
}
function matchRow(pattern, words) {
    const named = new Map();
    const firstFlag = pattern.findIndex((part) => part.startsWith("--") || part === "$");
    const heads = pattern.slice(0, firstFlag <= 0 ? pattern.length : firstFlag);
    for (const [index, part] of heads.entries())
        if (!matchWord(part, words[index], named))
            return null;
    let rest = words.slice(heads.length);
    for (let at = heads.length; at < pattern.length; at++) {
        const part = pattern[at] ?? "";
        if (part === "$")
            return rest.length === 0 ? { named, rest } : null;
        const next = pattern[at + 1];
        const value = next === undefined || next.startsWith("--") || next === "$" ? undefined : next;
        const without = withoutFlag(rest, [part, value], named);
        if (without === null)
            return null;
        rest = without;
        if (value !== undefined)
            at++;
    }
    return { named, rest };
}
/** A capital name takes any word that is not a flag. */
function matchWord(part, word, named) {
    if (word === undefined)
        return false;
    if (!/^[A-Z]+$/.test(part))
        return part === word;
    if (word.startsWith("-"))
        return false;
    named.set(part, word);
    return true;
}
/** The words without the flag and its value, or null where it is not among them. */
function withoutFlag(words, [flag, value], named) {
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    const at = words.findIndex((word, index) => index < end && (word === flag || (value !== undefined && word.startsWith(`${flag}=`))));
    if (at < 0)
        return null;
    if (value === undefined)
        return words.toSpliced(at, 1);
    const attached = words[at]?.slice(flag.length + 1);
    const isAttached = words[at] !== flag;
    if (!matchWord(value, isAttached ? attached : words[at + 1], named))
        return null;
    return words.toSpliced(at, isAttached ? 1 : 2);
}

;// CONCATENATED MODULE: ./lib/core/grammar/aliases.js
// The flags and script names of earlier versions, each with the words that say the same today.

/** What the command was called with in the guides: 5 commands, 33 flags. Those that mean today what they say need no row. */
const COMMANDS = [
    ["update $", "status"],
    ["update ID --enable-kiro", "kiro enable ID"],
    ["update ID --agents", "agent status ID"],
    ["update ID --kiro-status", "kiro status ID"],
    ["update --system-info", "system-info"],
    ["update --migration-status", "migrate status"],
    ["update --validate-migration", "migrate verify"],
    ["update --migration-report", "migrate report"],
    ["update --database-info", "db info"],
    ["update --validate-all-data", "data validate"],
    ["update --check-data-integrity", "data validate"],
    ["update --verify-dependencies", "data validate"],
    ["update --scale-detection-status", "scale status"],
    ["update --recalculate-scale", "scale recalc"],
    ["update --agent-system-status", "agent status"],
    ["update --session-status", "session status"],
    ["update --git-status", "git status"],
    ["update --reload-config", "config reload"],
    ["update --health-check", "doctor"],
    ["update --health-summary", "doctor --summary"],
    ["update --refresh-all-data", "data refresh"],
    ["update --reset-database", "db reset"],
    ["update --reset-connection-pool", "db pool reset"],
    ["update --show-config", "config show --effective"],
    ["update --enterprise-status", "enterprise status"],
];
/** The 113 scripts; `milestone script NAME.sh …` runs what each did. */
const SCRIPTS = [
    ["setup-enhanced-system.sh", "init"],
    ["install-enhanced-system.sh --preserve-database", "init --upgrade --preserve-database"],
    ["install-enhanced-system.sh", "init --upgrade"],
    ["migrate-legacy-data.sh --step-by-step", "migrate legacy --step"],
    ["migrate-legacy-data.sh --resume-from-step N", "migrate legacy --from-step N"],
    ["migrate-legacy-data.sh", "migrate legacy"],
    ["verify-migration.sh", "migrate verify"],
    ["rollback-migration.sh", "migrate rollback"],
    ["resume-migration.sh --from-checkpoint ID", "migrate resume --checkpoint ID"],
    ["resume-migration.sh", "migrate resume"],
    ["migrate-with-repair.sh", "migrate legacy --repair"],
    ["migrate-backend.sh --step-by-step", "backend switch --step"],
    ["migrate-backend.sh", "backend switch"],
    ["fix-milestone-format.sh", "data fix-format"],
    ["check-scale-metrics.sh", "scale status"],
    ["analyze-scale-metrics.sh", "scale status --detailed"],
    ["debug-scale-detection.sh", "scale explain"],
    ["test-scale-detection.sh", "scale test"],
    ["simulate-scale-growth.sh", "scale simulate"],
    ["assess-database.sh", "db assess"],
    ["check-database-health.sh", "db check"],
    ["upgrade-database-schema.sh", "db upgrade"],
    ["fix-database-issues.sh", "db fix"],
    ["reset-database-schema.sh", "db reset --schema"],
    ["optimize-database.sh", "db optimize"],
    ["optimize-sqlite.sh", "db optimize --backend sqlite"],
    ["optimize-postgresql.sh", "db optimize --backend postgresql"],
    ["rebuild-indexes.sh", "db reindex"],
    ["tune-database-performance.sh", "db tune"],
    ["optimize-database-queries.sh", "db tune --queries"],
    ["cleanup-old-data.sh", "data prune"],
    ["validate-data-integrity.sh", "data validate"],
    ["verify-database-repair.sh", "db verify"],
    ["backup-before-switch.sh", "backup create --label pre-switch"],
    ["verify-data-after-switch.sh", "backend verify"],
    ["compare-backends.sh", "backend compare"],
    ["sync-backend-data.sh", "backend sync"],
    ["rebuild-backend-structures.sh", "backend rebuild"],
    ["stop-all-agents.sh", "agent stop --all"],
    ["monitor-agent-coordination.sh", "agent monitor"],
    ["check-agent-conflicts.sh", "agent conflicts"],
    ["analyze-coordination-performance.sh", "agent report"],
    ["set-agent-priorities.sh", "agent priority"],
    ["list-active-sessions.sh", "session list --active"],
    ["find-latest-session.sh", "session latest"],
    ["validate-session-data.sh", "session validate"],
    ["restore-from-session.sh", "session restore"],
    ["cleanup-stale-sessions.sh", "session cleanup --stale"],
    ["set-session-owner.sh", "session own"],
    ["reset-session-management.sh", "session reset"],
    ["validate-kiro-phases.sh", "kiro validate"],
    ["complete-kiro-phase.sh", "kiro complete"],
    ["transition-kiro-phase.sh", "kiro transition"],
    ["reset-kiro-phase.sh", "kiro reset"],
    ["regenerate-kiro-deliverables.sh", "kiro regenerate"],
    ["list-pending-approvals.sh", "approval list"],
    ["approve-phase.sh ID TASK PHASE ROLE", "approval approve ID TASK PHASE --as ROLE"],
    ["approve-phase.sh", "approval approve"],
    ["bypass-approval.sh", "approval bypass"],
    ["test-notifications.sh", "notify test"],
    ["reset-notifications.sh", "notify reset"],
    ["benchmark-system.sh", "perf bench"],
    ["compare-performance.sh", "perf compare"],
    ["analyze-performance.sh", "perf analyze"],
    ["check-resource-usage.sh", "perf resources"],
    ["performance-report.sh", "perf report"],
    ["optimize-system.sh --workload-type TYPE", "perf preset TYPE"],
    ["optimize-system.sh", "perf preset"],
    ["clear-caches.sh", "cache clear"],
    ["check-memory-leaks.sh", "perf memory --leaks"],
    ["monitor-agent-memory.sh", "agent memory"],
    ["test-git-integration.sh", "git test"],
    ["reset-git-integration.sh", "git reset"],
    ["resolve-milestone-conflicts.sh", "git resolve"],
    ["cleanup-milestone-branches.sh", "branch cleanup --orphans"],
    ["cleanup-completed-branches.sh", "branch cleanup --completed"],
    ["archive-old-branches.sh", "branch archive"],
    ["validate-config.sh", "config validate"],
    ["test-config-changes.sh", "config test"],
    ["show-effective-config.sh", "config show --effective"],
    ["check-config-precedence.sh", "config precedence"],
    ["reset-to-default-config.sh", "config reset"],
    ["restart-milestone-system.sh", "restart"],
    ["validate-templates.sh", "template validate"],
    ["test-template-rendering.sh", "template render"],
    ["debug-template-variables.sh", "template vars"],
    ["reload-custom-templates.sh", "template reload"],
    ["validate-workflow.sh", "workflow validate"],
    ["test-workflow.sh", "workflow test"],
    ["debug-workflow-steps.sh", "workflow debug"],
    ["check-feature-licenses.sh", "enterprise features"],
    ["setup-enterprise-database.sh", "db setup --postgresql"],
    ["check-enterprise-dependencies.sh", "enterprise check"],
    ["validate-enterprise-config.sh", "enterprise validate"],
    ["test-enterprise-features.sh", "enterprise test"],
    ["test-slack-integration.sh", "integration test slack"],
    ["test-jira-connection.sh", "integration test jira"],
    ["test-cicd-webhooks.sh", "integration test ci"],
    ["test-integration-endpoints.sh", "integration test --all"],
    ["update-integration-credentials.sh", "integration credentials set"],
    ["reset-integration-state.sh", "integration reset"],
    ["validate-integrations.sh", "integration validate"],
    ["monitor-webhooks.sh", "integration webhooks"],
    ["emergency-rollback.sh", "emergency rollback"],
    ["emergency-reset.sh", "emergency reset"],
    ["restore-from-backup.sh", "backup restore"],
    ["minimal-config.sh", "config minimal"],
    ["comprehensive-data-validation.sh", "data validate"],
    ["repair-data-corruption.sh", "data repair"],
    ["rebuild-from-git.sh", "data rebuild --from-git"],
    ["stop-non-essential-agents.sh", "agent stop --non-essential"],
    ["emergency-cache-clear.sh", "cache clear --force"],
    ["weekly-health-check.sh", "maintenance weekly"],
    ["monthly-optimization.sh", "maintenance monthly"],
    ["quarterly-system-review.sh", "maintenance quarterly"],
    ["annual-backup-test.sh", "maintenance annual"],
    ["setup-automatic-backups.sh", "backup schedule"],
    ["generate-diagnostics.sh", "doctor --verbose"],
    ["document-customizations.sh", "docs customizations"],
    ["create-runbook.sh", "docs runbook"],
];
/** Commands and flags of the wider documents, where they have a meaning here. */
const WIDER = [
    ["--version", "version"],
    ["-V", "version"],
    ["plan --enable-kiro", "plan --kiro-workflow"],
    ["execute --strategy parallel", "execute"],
    ["execute --strategy sequential", "execute --coordination sequential"],
    ["execute --strategy hybrid", "execute --coordination hierarchical"],
    ["execute --session-id SESSION", "execute --resume-session SESSION"],
    ["update ID --dependencies $", "graph ID"],
    ["update --dependencies $", "graph"],
    ["update ID --complete $", "update ID --status completed"],
    ["update --conflicts $", "agent conflicts"],
    ["update --upcoming $", "next"],
    ["update --performance $", "perf analyze"],
    ["update --resources $", "report resources"],
    ["update --velocity $", "report analytics"],
    ["update --comprehensive $", "status"],
    ["update --system-health $", "doctor"],
    ["update --optimize-database $", "db optimize"],
    ["update --validate-config $", "config validate"],
    ["update --diagnostics $", "doctor --verbose"],
    ["update --monitor $", "agent monitor"],
    ["update --dashboard $", "status"],
    ["update --analytics $", "report analytics"],
    ["update --team $", "report resources"],
    ["status --dashboard", "status"],
    ["status --team-view", "report resources"],
    ["status --executive", "status"],
    ["status --executive-report", "status"],
    ["status --scale-info", "scale status"],
    ["status --force-scale-detection", "scale recalc"],
    ["status --risk-assessment", "waiting"],
    ["status --health", "doctor"],
    ["status --validate-storage --repair", "data repair"],
    ["status --validate-storage", "data validate"],
    ["status --migration-status", "migrate status"],
    ["status --format json", "status --json"],
    ["status --format dashboard", "status"],
    ["status --format table", "status"],
    ["review ID TASK --phase PHASE --approve", "approval approve ID TASK PHASE"],
    ["review ID TASK --phase PHASE --reject", "approval reject ID TASK PHASE"],
    ["review ID TASK --phase PHASE --request-changes", "approval request-changes ID TASK PHASE"],
    ["review --bottlenecks", "waiting"],
    ["review --analytics", "report analytics"],
    ["review --my-pending", "approval list --mine"],
    ["review --pending", "approval list"],
    ["review", "approval list"],
    ["archive --list $", "list --status archived"],
    ["archive --rollback-migration BACKUP", "migrate rollback --to BACKUP"],
    ["archive --batch", "archive"],
    ["archive --bulk", "archive"],
    ["visualize ID WHAT HOW $", "graph ID"],
    ["visualize ID WHAT $", "graph ID"],
    ["visualize", "graph"],
    ["quickstart KIND TITLE", "plan TITLE --template KIND"],
    ["migrate file", "backend switch file"],
    ["migrate hybrid", "backend switch sqlite"],
    ["migrate database", "backend switch postgresql"],
    ["migrate ID --to-kiro", "kiro enable ID"],
    ["approval approve --comment TEXT", "approval approve --note TEXT"],
    ["approve ID TASK PHASE", "approval approve ID TASK PHASE"],
    ["complete ID TASK PHASE", "kiro complete ID TASK PHASE"],
    ["task ID TITLE", "update ID --add-task TITLE"],
    ["restore BACKUP", "backup restore BACKUP"],
    ["validate", "data validate"],
    ["upgrade", "init --upgrade"],
];
/** Every row, in the order in which they are tried, each once. */
const ALIASES = [
    ...COMMANDS,
    ...SCRIPTS.map(([typed, meant]) => [`script ${typed}`, meant]),
    ...WIDER,
];
/** Names of the scripts, without their flags. */
const SCRIPT_NAMES = [...new Set(SCRIPTS.map(([typed]) => typed.split(" ")[0] ?? typed))];
/** The words in today's form; words that no row knows are left as they are. */
function withoutAliases(words) {
    const typed = words[0] === "script" ? ["script", scriptName(words[1] ?? ""), ...words.slice(2)] : words;
    const meant = rewrite(typed);
    if (meant !== typed || !typed[0]?.startsWith("--"))
        return meant;
    const asUpdate = rewrite(["update", ...typed]);
    return asUpdate[0] === "update" ? typed : asUpdate;
}
/** `./scripts/check-scale-metrics.sh` and `check-scale-metrics` are the same script. */
function scriptName(word) {
    const name = word.slice(word.lastIndexOf("/") + 1);
    return name === "" || name.endsWith(".sh") ? name : `${name}.sh`;
}
function rewrite(words) {
    return ALIASES.reduce((current, row) => (row[0].startsWith(current[0] ?? " ") ? rewriteBy(row, current) : current), words);
}


/***/ }),

/***/ 87920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ positionalsOf),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   Gf: () => (/* binding */ canonicalWords),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   jH: () => (/* binding */ assignWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14420);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76136);
/* harmony import */ var _verb_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68287);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
// The words after a verb, sorted to its arguments.






/** What looks like a flag; a lone hyphen, a negative number and a text with spaces do not. */
const FLAG = /^--?[A-Za-z][\w-]*(?:=|$)/;
/** `--from-format` for the argument `fromFormat` or `from_format`. */
function flagName(key) {
    return `--${key.replaceAll("_", "-").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
/** Names and arguments of the flags of a verb. */
function flagsOf(verb) {
    const named = Object.entries(verb.args).filter(([, spec]) => spec.kind !== "positional");
    return new Map(named.map(([key, spec]) => [flagName(key), { key, spec }]));
}
function positionalsOf(verb) {
    return Object.entries(verb.args).flatMap(([key, spec]) => (spec.kind === "positional" ? [{ key, spec }] : []));
}
/** Words by argument. Problems: `unknown-flag`, `usage`. */
function assignWords(verb, words, door) {
    const given = {};
    const loose = [];
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    for (let at = 0; at < end; at++) {
        const word = words[at] ?? "";
        if (!FLAG.test(word)) {
            loose.push(word);
            continue;
        }
        const next = at + 1 < end ? words[at + 1] : undefined;
        const taken = takeFlag(verb, { word, next, given, door });
        if (!taken.ok)
            return taken;
        if (taken.value)
            at++;
    }
    return assignLoose(verb, [...loose, ...words.slice(end + 1)], given);
}
/** True where the next word was taken as the value. */
function takeFlag(verb, { word, next, given, door }) {
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const attached = equals < 0 ? undefined : word.slice(equals + 1);
    const found = flagsOf(verb).get(name);
    if (found === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(unknownFlag(verb, name, door));
    const { key, spec } = found;
    const values = (given[key] ??= []);
    if (spec.kind === "flag") {
        if (attached !== undefined)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} takes no value.`));
        values.push("true");
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(false);
    }
    const value = attached ?? (next !== undefined && !(FLAG.test(next) && flagsOf(verb).has(next)) ? next : undefined);
    if (value === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} needs ${spec.label} after it.`, { hint: spec.type?.hint }));
    if (values.length > 0 && !spec.many)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} is given twice.`, { hint: "Give it once." }));
    values.push(value);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(attached === undefined);
}
function unknownFlag(verb, name, door) {
    if (Object.hasOwn(_globals_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_FLAGS */ .an, name))
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-flag", `${name} is for the command line.`, { hint: "Leave it out." });
    const shown = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownWord */ .oS)(name);
    const known = [...flagsOf(verb).keys(), ...(0,_globals_js__WEBPACK_IMPORTED_MODULE_1__/* .globalFlags */ .vP)(door).map(([flag]) => flag)].filter((flag) => flag.startsWith("--"));
    const near = shown.startsWith("--") ? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(shown, known) : known.filter((flag) => flag.startsWith(`-${shown}`));
    const hint = near.length > 0 ? (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(near) : `See \`milestone help ${verb.name}\`; \`--\` ends the flags.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-flag", `${verb.name} has no flag ${shown}.`, { hint });
}
function assignLoose(verb, loose, given) {
    const words = { ...given };
    const rest = [...loose];
    for (const { key, spec } of positionalsOf(verb))
        words[key] = rest.splice(0, spec.many ? rest.length : 1);
    const [extra] = rest;
    if (extra === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(words);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb.name} does not know what to do with ${JSON.stringify((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownWord */ .oS)(extra))}.`, {
        hint: "Put a text of several words into quotation marks.",
    }));
}
/** The words in one order, whatever order they were typed in: positionals, then flags as the verb lists them. */
function canonicalWords(verb, words) {
    const loose = positionalsOf(verb).flatMap(({ key }) => words[key] ?? []);
    const flags = [...flagsOf(verb)].flatMap(([name, { key, spec }]) => {
        const values = words[key] ?? [];
        return spec.kind === "flag" ? (values.length > 0 ? [name] : []) : values.map((value) => `${name}=${value}`);
    });
    const marked = loose.some((word) => FLAG.test(word) || word === "--") ? ["--", ...loose] : loose;
    return marked === loose ? [...loose, ...flags] : [...flags, ...marked];
}


/***/ }),

/***/ 76136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ takeGlobals),
/* harmony export */   an: () => (/* binding */ GLOBAL_FLAGS),
/* harmony export */   vP: () => (/* binding */ globalFlags)
/* harmony export */ });
/* unused harmony export NO_GLOBALS */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Flags that every verb takes, wherever they stand.


const GLOBAL_FLAGS = {
    "--json": { key: "json", value: null, local: true, summary: "Print one JSON object, whatever happens." },
    "--jsonl": { key: "jsonl", value: null, local: true, summary: "Print a JSON object for each event, and the result as the last." },
    "-C": { key: "directory", value: "DIR", local: true, summary: "Work in this folder." },
    "--data-path": { key: "dataPath", value: "DIR", local: true, summary: "The data folder, instead of .milestones." },
    "--dry-run": { key: "dryRun", value: null, local: false, summary: "Show what would change, and write nothing." },
    "--yes": { key: "yes", value: null, local: false, summary: "Agree to what the verb asks." },
    "--verbose": { key: "verbose", value: null, local: false, summary: "Say more." },
    "--quiet": { key: "quiet", value: null, local: true, summary: "Say nothing but problems." },
    "--no-color": { key: "noColor", value: null, local: true, summary: "No colours." },
    "--no-commit": { key: "noCommit", value: null, local: true, summary: "Write files, but make no git commit." },
    "--request-id": { key: "requestId", value: "ID", local: true, summary: "Name the request: the same one twice changes things once." },
    "--help": { key: "help", value: null, local: false, summary: "Explain the verb." },
};
const SHORT = { "-h": "--help" };
const NO_GLOBALS = {
    json: false, jsonl: false, directory: null, dataPath: null, dryRun: false, yes: false, verbose: false, quiet: false,
    noColor: false, noCommit: false, requestId: null, help: false,
};
/** Those that are taken at a door. */
function globalFlags(door) {
    return Object.entries(GLOBAL_FLAGS).filter(([, { local }]) => door === "cli" || !local);
}
/** Takes the global flags out of the words before `--`; all others stay, in their order. */
function takeGlobals(words, door, before = NO_GLOBALS) {
    const globals = { ...before };
    const rest = [];
    let trouble = (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    for (let at = 0; at < end; at++) {
        const word = words[at] ?? "";
        const found = globalFlag(word, door);
        if (found === null) {
            rest.push(word);
            continue;
        }
        const value = found.flag.value === null ? null : (found.value ?? (at + 1 < end ? words[++at] : undefined) ?? null);
        const set = setGlobal(globals, found, value);
        if (trouble.ok)
            trouble = set;
    }
    return { globals, words: [...rest, ...words.slice(end)], problem: trouble };
}
function globalFlag(word, door) {
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    const typed = equals < 0 ? word : word.slice(0, equals);
    const name = SHORT[typed] ?? typed;
    const flag = Object.hasOwn(GLOBAL_FLAGS, name) ? GLOBAL_FLAGS[name] : undefined;
    if (flag === undefined || (flag.local && door === "comment"))
        return null;
    return { name, flag, value: equals < 0 ? undefined : word.slice(equals + 1) };
}
function setGlobal(globals, { name, flag, value: attached }, value) {
    const { key } = flag;
    if (key === "directory" || key === "dataPath" || key === "requestId") {
        if (value === null || value === "" || value.includes("\u0000"))
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} needs ${flag.value === "ID" ? "an id" : "a folder"} after it.`));
        globals[key] = value;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    }
    globals[key] = true;
    return attached === undefined ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} takes no value.`));
}


/***/ }),

/***/ 27687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   n: () => (/* binding */ parseWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14420);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89953);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87920);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76136);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28157);
/* harmony import */ var _verb_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68287);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19473);
// A command line or a comment's line, to a verb with its values.










/** One command of a comment, without its prefix. */
async function parseLine(line, door) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .splitWords */ .yM)(line);
    if (words.ok)
        return parseWords(words.value, door);
    const { globals } = (0,_globals_js__WEBPACK_IMPORTED_MODULE_4__/* .takeGlobals */ .EM)([], door);
    return { globals, command: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shownWord */ .oS)(line.trim().split(/\s/, 1)[0] ?? ""), call: words };
}
/**
 * Never throws for anything that somebody types. Global flags count even where the rest cannot be understood. Problems:
 * `usage`, `unknown-verb`, `unknown-flag`, `not-available`, and those of the arguments' kinds.
 */
async function parseWords(typed, door) {
    const first = (0,_globals_js__WEBPACK_IMPORTED_MODULE_4__/* .takeGlobals */ .EM)(typed, door);
    const meant = first.globals.help && (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameVerb */ .rI)(first.words).ok ? first.words : (0,_aliases_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAliases */ .JW)(first.words);
    const { globals, words, problem: trouble } = (0,_globals_js__WEBPACK_IMPORTED_MODULE_4__/* .takeGlobals */ .EM)(meant, door, first.globals);
    const asked = words.length === 0 ? ["help"] : words;
    const named = (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameVerb */ .rI)(asked);
    const command = named.ok ? named.value.name : (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shownWord */ .oS)(asked[0] ?? "");
    if (!first.problem.ok)
        return { globals, command, call: first.problem };
    if (!trouble.ok)
        return { globals, command, call: trouble };
    if (globals.help)
        return { globals, command: "help", call: await helpCall(asked, door) };
    if (!named.ok)
        return { globals, command, call: named };
    return { globals, command, call: await callOf({ ...named.value, globals, door }) };
}
/** Help about a verb, or about a noun that has verbs. */
async function helpCall(words, door) {
    const named = (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameVerb */ .rI)(words);
    if (!named.ok && named.problem.code !== "usage")
        return named;
    if (named.ok && (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlanned */ .H9)(named.value.name))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .notAvailable */ .Fc)(named.value.name));
    const about = named.ok ? named.value.name.split(" ") : words.slice(0, 1);
    return callOf({ name: "help", rest: about[0] === "help" ? [] : about, globals: null, door });
}
async function callOf({ name, rest, globals, door }) {
    const verb = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .loadVerb */ .MP)(name, door);
    if (verb === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .notAvailable */ .Fc)(name));
    const assigned = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .assignWords */ .jH)(verb, rest, door);
    if (!assigned.ok)
        return assigned;
    const words = withSharedFlags(verb, assigned.value, globals);
    const values = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValues */ .Qc)(verb, words);
    if (!values.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(misfit(verb, words) ?? values.problem);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ verb, args: values.value, line: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .joinWords */ .yZ)([...name.split(" "), ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalWords */ .Gf)(verb, assigned.value)]) });
}
/** A verb that has `verbose` among its own arguments hears the global flag of that name. */
function withSharedFlags(verb, words, globals) {
    if (globals?.verbose !== true || !Object.hasOwn(verb.args, "verbose"))
        return words;
    return { ...words, verbose: ["true"] };
}
/** The first word that does not fit its argument, with the one that was probably meant where few would fit. */
function misfit(verb, words) {
    for (const [key, { type, kind, label }] of Object.entries(verb.args)) {
        if (!type)
            continue;
        const wrong = (words[key] ?? []).find((word) => !type.schema.safeParse(word).success);
        if (wrong === undefined)
            continue;
        const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shownWord */ .oS)(wrong), type.values ?? []);
        const name = kind === "option" ? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .flagName */ .GI)(key) : label;
        const message = `${name} cannot be ${JSON.stringify((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shownWord */ .oS)(wrong))}.`;
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(type.code, message, { hint: near.length > 0 ? `${(0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(near)} ${type.hint}` : type.hint });
    }
    return null;
}


/***/ }),

/***/ 28157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   JA: () => (/* binding */ missingNames),
/* harmony export */   MP: () => (/* binding */ loadVerb),
/* harmony export */   TQ: () => (/* binding */ isBuilt),
/* harmony export */   lS: () => (/* binding */ builtNames),
/* harmony export */   ni: () => (/* binding */ VERB_WORDS_MAX)
/* harmony export */ });
/* unused harmony export allVerbs */
/** One line a verb; nothing is loaded before it is called. */
const BUILT = {
    "accept": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(6830)]).then(__webpack_require__.bind(__webpack_require__, 36830))).accept,
    "agent conflicts": async () => (await Promise.all(/* import() */[__webpack_require__.e(3641), __webpack_require__.e(2372)]).then(__webpack_require__.bind(__webpack_require__, 12372))).conflicts,
    "agent memory": async () => (await Promise.all(/* import() */[__webpack_require__.e(3641), __webpack_require__.e(3756)]).then(__webpack_require__.bind(__webpack_require__, 83756))).memory,
    "agent restart": async () => (await __webpack_require__.e(/* import() */ 6680).then(__webpack_require__.bind(__webpack_require__, 56680))).restart,
    "agent status": async () => (await Promise.all(/* import() */[__webpack_require__.e(3641), __webpack_require__.e(8761)]).then(__webpack_require__.bind(__webpack_require__, 28761))).status,
    "agent stop": async () => (await __webpack_require__.e(/* import() */ 1711).then(__webpack_require__.bind(__webpack_require__, 91711))).stop,
    "approval approve": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(6647), __webpack_require__.e(6874)]).then(__webpack_require__.bind(__webpack_require__, 17034))).approve,
    "approval bypass": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(6647), __webpack_require__.e(4589)]).then(__webpack_require__.bind(__webpack_require__, 92161))).bypass,
    "approval due": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(9831)]).then(__webpack_require__.bind(__webpack_require__, 79831))).due,
    "approval list": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(9688)]).then(__webpack_require__.bind(__webpack_require__, 39688))).list,
    "approval reject": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(6647), __webpack_require__.e(6874)]).then(__webpack_require__.bind(__webpack_require__, 17034))).reject,
    "approval request-changes": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(6647), __webpack_require__.e(6874)]).then(__webpack_require__.bind(__webpack_require__, 17034))).requestChanges,
    "archive": async () => (await __webpack_require__.e(/* import() */ 7714).then(__webpack_require__.bind(__webpack_require__, 87714))).archive,
    "backend compare": async () => (await __webpack_require__.e(/* import() */ 4645).then(__webpack_require__.bind(__webpack_require__, 34645))).compare,
    "backend rebuild": async () => (await __webpack_require__.e(/* import() */ 8069).then(__webpack_require__.bind(__webpack_require__, 68069))).rebuild,
    "backend status": async () => (await __webpack_require__.e(/* import() */ 9614).then(__webpack_require__.bind(__webpack_require__, 89614))).status,
    "backend switch": async () => (await __webpack_require__.e(/* import() */ 6712).then(__webpack_require__.bind(__webpack_require__, 36712))).switchTo,
    "backend sync": async () => (await __webpack_require__.e(/* import() */ 5139).then(__webpack_require__.bind(__webpack_require__, 5139))).sync,
    "backend verify": async () => (await __webpack_require__.e(/* import() */ 2721).then(__webpack_require__.bind(__webpack_require__, 92721))).verify,
    "backup create": async () => (await __webpack_require__.e(/* import() */ 3618).then(__webpack_require__.bind(__webpack_require__, 43618))).create,
    "backup list": async () => (await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 80510))).list,
    "backup restore": async () => (await __webpack_require__.e(/* import() */ 1134).then(__webpack_require__.bind(__webpack_require__, 41134))).restore,
    "backup test": async () => (await __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 4842))).test,
    "block": async () => (await __webpack_require__.e(/* import() */ 9985).then(__webpack_require__.bind(__webpack_require__, 9985))).block,
    "branch archive": async () => (await Promise.all(/* import() */[__webpack_require__.e(1322), __webpack_require__.e(9684)]).then(__webpack_require__.bind(__webpack_require__, 89684))).archive,
    "branch cleanup": async () => (await Promise.all(/* import() */[__webpack_require__.e(1322), __webpack_require__.e(5290)]).then(__webpack_require__.bind(__webpack_require__, 15290))).cleanup,
    "branch list": async () => (await Promise.all(/* import() */[__webpack_require__.e(1322), __webpack_require__.e(1280)]).then(__webpack_require__.bind(__webpack_require__, 91280))).list,
    "cache clear": async () => (await __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 10573))).clear,
    "cancel": async () => (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 30956))).cancel,
    "check": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(7134), __webpack_require__.e(4168), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 40919))).check,
    "complete": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(9393)]).then(__webpack_require__.bind(__webpack_require__, 19393))).complete,
    "completion": async () => (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 57032))).completion(await talkedAbout("help")),
    "completion ids": async () => (await __webpack_require__.e(/* import() */ 6819).then(__webpack_require__.bind(__webpack_require__, 46819))).completionIds,
    "config get": async () => (await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 10556))).get,
    "config set": async () => (await __webpack_require__.e(/* import() */ 8076).then(__webpack_require__.bind(__webpack_require__, 58076))).set,
    "config show": async () => (await __webpack_require__.e(/* import() */ 9867).then(__webpack_require__.bind(__webpack_require__, 39867))).show,
    "config unset": async () => (await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 90161))).unset,
    "config validate": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(3312)]).then(__webpack_require__.bind(__webpack_require__, 63312))).validate,
    "data fix-format": async () => (await __webpack_require__.e(/* import() */ 4661).then(__webpack_require__.bind(__webpack_require__, 24661))).fixFormat,
    "data prune": async () => (await __webpack_require__.e(/* import() */ 3702).then(__webpack_require__.bind(__webpack_require__, 93702))).prune,
    "data refresh": async () => (await __webpack_require__.e(/* import() */ 3429).then(__webpack_require__.bind(__webpack_require__, 73429))).refresh,
    "data validate": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(7134), __webpack_require__.e(4168), __webpack_require__.e(4846)]).then(__webpack_require__.bind(__webpack_require__, 84846))).validate,
    "db assess": async () => (await __webpack_require__.e(/* import() */ 1264).then(__webpack_require__.bind(__webpack_require__, 91264))).assess,
    "db check": async () => (await __webpack_require__.e(/* import() */ 7452).then(__webpack_require__.bind(__webpack_require__, 87452))).check,
    "db fix": async () => (await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 97023))).fix,
    "db info": async () => (await __webpack_require__.e(/* import() */ 7926).then(__webpack_require__.bind(__webpack_require__, 7926))).info,
    "db optimize": async () => (await __webpack_require__.e(/* import() */ 8497).then(__webpack_require__.bind(__webpack_require__, 78497))).optimize,
    "db pool reset": async () => (await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 70782))).poolReset,
    "db reindex": async () => (await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 97023))).reindex,
    "db reset": async () => (await __webpack_require__.e(/* import() */ 1895).then(__webpack_require__.bind(__webpack_require__, 11895))).reset,
    "db setup": async () => (await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 30105))).setup,
    "db tune": async () => (await __webpack_require__.e(/* import() */ 1616).then(__webpack_require__.bind(__webpack_require__, 51616))).tune,
    "db upgrade": async () => (await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 97023))).upgrade,
    "db verify": async () => (await __webpack_require__.e(/* import() */ 3563).then(__webpack_require__.bind(__webpack_require__, 43563))).verify,
    "depends": async () => (await Promise.all(/* import() */[__webpack_require__.e(4137), __webpack_require__.e(3471)]).then(__webpack_require__.bind(__webpack_require__, 33471))).depends,
    "doctor": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(7134), __webpack_require__.e(9057)]).then(__webpack_require__.bind(__webpack_require__, 39057))).doctor,
    "execute": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(3887)]).then(__webpack_require__.bind(__webpack_require__, 93887))).execute,
    "git resolve": async () => (await __webpack_require__.e(/* import() */ 5418).then(__webpack_require__.bind(__webpack_require__, 95418))).resolve,
    "graph": async () => (await __webpack_require__.e(/* import() */ 6964).then(__webpack_require__.bind(__webpack_require__, 86964))).graph,
    "help": async () => (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 50034))).help(await talkedAbout("completion")),
    "history": async () => (await __webpack_require__.e(/* import() */ 4109).then(__webpack_require__.bind(__webpack_require__, 54109))).history,
    "import": async () => (await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 24567))).importMilestones,
    "init": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(7134), __webpack_require__.e(2818)]).then(__webpack_require__.bind(__webpack_require__, 82818))).init,
    "kiro complete": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(7810)]).then(__webpack_require__.bind(__webpack_require__, 37810))).complete,
    "kiro enable": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1556), __webpack_require__.e(7767), __webpack_require__.e(1626)]).then(__webpack_require__.bind(__webpack_require__, 71626))).enable,
    "kiro regenerate": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(7767), __webpack_require__.e(9055)]).then(__webpack_require__.bind(__webpack_require__, 39055))).regenerate,
    "kiro reset": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(4207), __webpack_require__.e(1334)]).then(__webpack_require__.bind(__webpack_require__, 1334))).reset,
    "kiro status": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(261)]).then(__webpack_require__.bind(__webpack_require__, 30261))).status,
    "kiro submit": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(2981)]).then(__webpack_require__.bind(__webpack_require__, 82981))).submit,
    "kiro transition": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(5808), __webpack_require__.e(4207), __webpack_require__.e(9314)]).then(__webpack_require__.bind(__webpack_require__, 79314))).transition,
    "kiro validate": async () => (await Promise.all(/* import() */[__webpack_require__.e(1556), __webpack_require__.e(4191)]).then(__webpack_require__.bind(__webpack_require__, 44191))).validate,
    "list": async () => (await Promise.all(/* import() */[__webpack_require__.e(4137), __webpack_require__.e(4746)]).then(__webpack_require__.bind(__webpack_require__, 4746))).list,
    "maintain": async () => (await __webpack_require__.e(/* import() */ 7902).then(__webpack_require__.bind(__webpack_require__, 17902))).maintain,
    "next": async () => (await __webpack_require__.e(/* import() */ 9535).then(__webpack_require__.bind(__webpack_require__, 19535))).next,
    "notify log": async () => (await __webpack_require__.e(/* import() */ 1741).then(__webpack_require__.bind(__webpack_require__, 81741))).log,
    "notify reset": async () => (await __webpack_require__.e(/* import() */ 4452).then(__webpack_require__.bind(__webpack_require__, 4452))).reset,
    "notify test": async () => (await __webpack_require__.e(/* import() */ 9083).then(__webpack_require__.bind(__webpack_require__, 69083))).test,
    "perf analyze": async () => (await __webpack_require__.e(/* import() */ 3025).then(__webpack_require__.bind(__webpack_require__, 73025))).analyze,
    "perf bench": async () => (await __webpack_require__.e(/* import() */ 3107).then(__webpack_require__.bind(__webpack_require__, 33107))).bench,
    "perf compare": async () => (await __webpack_require__.e(/* import() */ 9310).then(__webpack_require__.bind(__webpack_require__, 89310))).compare,
    "perf preset": async () => (await __webpack_require__.e(/* import() */ 9326).then(__webpack_require__.bind(__webpack_require__, 19326))).preset,
    "perf report": async () => (await __webpack_require__.e(/* import() */ 7115).then(__webpack_require__.bind(__webpack_require__, 97115))).report,
    "plan": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1556), __webpack_require__.e(7767), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 38013))).plan,
    "reopen": async () => (await __webpack_require__.e(/* import() */ 5891).then(__webpack_require__.bind(__webpack_require__, 5891))).reopen,
    "report analytics": async () => (await __webpack_require__.e(/* import() */ 1855).then(__webpack_require__.bind(__webpack_require__, 61855))).analytics,
    "scale check": async () => (await __webpack_require__.e(/* import() */ 8196).then(__webpack_require__.bind(__webpack_require__, 8196))).check,
    "scale explain": async () => (await __webpack_require__.e(/* import() */ 8653).then(__webpack_require__.bind(__webpack_require__, 58653))).explain,
    "scale recalc": async () => (await __webpack_require__.e(/* import() */ 3630).then(__webpack_require__.bind(__webpack_require__, 93630))).recalc,
    "scale simulate": async () => (await __webpack_require__.e(/* import() */ 9044).then(__webpack_require__.bind(__webpack_require__, 79044))).simulate,
    "scale status": async () => (await __webpack_require__.e(/* import() */ 3432).then(__webpack_require__.bind(__webpack_require__, 43432))).status,
    "scale test": async () => (await __webpack_require__.e(/* import() */ 3462).then(__webpack_require__.bind(__webpack_require__, 3462))).trial,
    "search": async () => (await Promise.all(/* import() */[__webpack_require__.e(4137), __webpack_require__.e(1706)]).then(__webpack_require__.bind(__webpack_require__, 31706))).search,
    "session cleanup": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1375), __webpack_require__.e(1436)]).then(__webpack_require__.bind(__webpack_require__, 69358))).cleanup,
    "session latest": async () => (await __webpack_require__.e(/* import() */ 1507).then(__webpack_require__.bind(__webpack_require__, 61507))).latest,
    "session list": async () => (await __webpack_require__.e(/* import() */ 1412).then(__webpack_require__.bind(__webpack_require__, 51412))).list,
    "session own": async () => (await __webpack_require__.e(/* import() */ 7942).then(__webpack_require__.bind(__webpack_require__, 77942))).own,
    "session reset": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1375), __webpack_require__.e(9285)]).then(__webpack_require__.bind(__webpack_require__, 5445))).reset,
    "session restore": async () => (await __webpack_require__.e(/* import() */ 7936).then(__webpack_require__.bind(__webpack_require__, 97936))).restore,
    "session show": async () => (await __webpack_require__.e(/* import() */ 3573).then(__webpack_require__.bind(__webpack_require__, 3573))).show,
    "session status": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(2122)]).then(__webpack_require__.bind(__webpack_require__, 62122))).status,
    "session stop": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1375), __webpack_require__.e(3154)]).then(__webpack_require__.bind(__webpack_require__, 37072))).stop,
    "session validate": async () => (await __webpack_require__.e(/* import() */ 6130).then(__webpack_require__.bind(__webpack_require__, 26130))).validate,
    "show": async () => (await __webpack_require__.e(/* import() */ 7219).then(__webpack_require__.bind(__webpack_require__, 87219))).show,
    "status": async () => (await __webpack_require__.e(/* import() */ 5395).then(__webpack_require__.bind(__webpack_require__, 5395))).status,
    "sweep": async () => (await __webpack_require__.e(/* import() */ 7739).then(__webpack_require__.bind(__webpack_require__, 37739))).sweep,
    "system-info": async () => (await __webpack_require__.e(/* import() */ 7511).then(__webpack_require__.bind(__webpack_require__, 87511))).systemInfo,
    "unblock": async () => (await __webpack_require__.e(/* import() */ 9208).then(__webpack_require__.bind(__webpack_require__, 69208))).unblock,
    "update": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1556), __webpack_require__.e(6901)]).then(__webpack_require__.bind(__webpack_require__, 96901))).update,
    "version": async () => (await __webpack_require__.e(/* import() */ 9496).then(__webpack_require__.bind(__webpack_require__, 77115))).version,
    "waiting": async () => (await Promise.all(/* import() */[__webpack_require__.e(4137), __webpack_require__.e(4607)]).then(__webpack_require__.bind(__webpack_require__, 34607))).waiting,
    "watch": async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(5445), __webpack_require__.e(2679)]).then(__webpack_require__.bind(__webpack_require__, 12187))).watch,
};
/** Verbs that are named here and built later. */
const PLANNED = [
    "agent monitor", "agent priority", "agent report",
    "backup schedule", "branch archive", "branch cleanup", "branch list", "check",
    "config fix", "config minimal", "config precedence", "config reload", "config reset", "config test", "dashboard",
    "data locate", "data rebuild", "data repair",
    "docs customizations", "docs runbook", "emergency mode", "emergency reset", "emergency rollback",
    "enterprise check", "enterprise features", "enterprise status", "enterprise test", "enterprise validate", "execute",
    "git reset", "git status", "git test", "integration credentials", "integration reset", "integration test",
    "integration validate", "integration webhooks", "logs", "maintain", "maintenance annual", "maintenance monthly",
    "maintenance quarterly", "maintenance weekly", "merge-driver", "migrate legacy", "migrate report", "migrate resume",
    "migrate rollback", "migrate status", "migrate verify", "perf analyze",
    "perf bench", "perf compare", "perf memory", "perf preset", "perf report", "perf resources", "report compliance", "report portfolio", "report resources", "restart", "scale check", "scale explain", "scale recalc",
    "scale simulate", "scale status", "scale test", "sweep", "template reload", "template render", "template validate",
    "template vars", "worker", "workflow debug", "workflow test", "workflow validate",
];
/** Not shown by help and did-you-mean: only the shell's completion calls it. */
const HIDDEN = new Set(["completion ids"]);
/** What answers differently in a comment. */
const IN_COMMENTS = {
    "help": async () => (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 50034))).help(await talkedAbout("completion"), "comment"),
};
/** The longest name has so many words. */
const VERB_WORDS_MAX = 3;
/** The verb of this name, or null where it is not built yet or not known. */
function loadVerb(name, door = "cli") {
    const verbs = door === "comment" && Object.hasOwn(IN_COMMENTS, name) ? IN_COMMENTS : BUILT;
    return Object.hasOwn(verbs, name) ? (verbs[name]?.() ?? null) : null;
}
function isBuilt(name) {
    return Object.hasOwn(BUILT, name);
}
function isPlanned(name) {
    return PLANNED.includes(name) && !isBuilt(name);
}
/** Names that people may use today, sorted. */
function builtNames() {
    return Object.keys(BUILT).filter((name) => !HIDDEN.has(name)).sort();
}
/** Names that are known and not built yet, sorted. */
function missingNames() {
    return PLANNED.filter(isPlanned).sort();
}
/** All verbs that people may use, in the order of their names. */
function allVerbs() {
    return load(builtNames());
}
/** What `help` and `completion` talk about beside themselves: the ordinary verbs and the other of the two. */
async function talkedAbout(other) {
    const ordinary = await load(builtNames().filter((name) => name !== "help" && name !== "completion"));
    const last = other === "help" ? (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 50034))).help([]) : (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 57032))).completion([]);
    return [...ordinary, last];
}
function load(names) {
    return Promise.all(names.flatMap((name) => loadVerb(name) ?? []));
}


/***/ }),

/***/ 68287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ notAvailable),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   rI: () => (/* binding */ nameVerb)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14420);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89953);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28157);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
// Which verb the first words name, and what to say where they name none.






/** Words that other tools use for what a verb here does. */
const ELSEWHERE = {
    add: "plan", create: "plan", new: "plan", close: "complete", done: "complete", finish: "complete", delete: "cancel",
    remove: "cancel", rm: "cancel", edit: "update", set: "update", start: "update", get: "show", view: "show", ls: "list",
    search: "list", log: "history", events: "history", ready: "next", board: "status", check: "data validate",
    fix: "data fix-format", merge: "git resolve", resolve: "git resolve", run: "execute", diagnose: "doctor",
    "data backup": "backup create", "data restore": "backup restore",
};
/** The longest name that the words begin with, built or not. Problems: `unknown-verb`, `usage` for a noun alone. */
function nameVerb(words) {
    for (let count = Math.min(_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .VERB_WORDS_MAX */ .ni, words.length); count > 0; count--) {
        const name = words.slice(0, count).join(" ");
        if ((0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuilt */ .TQ)(name) || (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(name))
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ name, rest: words.slice(count) });
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(unknown(words));
}
function notAvailable(name) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-available", `${name} is not available yet.`, { hint: "See `milestone help --missing` for what is still to come." });
}
function unknown(words) {
    const [first = "", second] = words.map(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownWord */ .oS);
    if (first === "script")
        return unknownScript(second ?? "");
    const known = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .builtNames */ .lS)();
    const ofNoun = known.filter((name) => name.startsWith(`${first} `));
    if (ofNoun.length === 0 && (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .missingNames */ .JA)().some((name) => name.startsWith(`${first} `)))
        return notAvailable(first);
    if (ofNoun.length === 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There is no verb ${shown(first)}.`, { hint: hintFor(first, second, known) });
    const choices = ofNoun.map((name) => name.slice(first.length + 1)).join(", ");
    if (second === undefined || second.startsWith("-"))
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${first} needs ${ofNoun.length === 1 ? "" : "one of "}${choices} after it.`, { hint: `See \`milestone help ${first}\`.` });
    const elsewhere = elsewhereOf(`${first} ${second}`);
    const near = elsewhere === null ? closest(`${first} ${second}`, ofNoun) : [elsewhere];
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There is no verb ${shown(`${first} ${second}`)}.`, {
        hint: near.length > 0 ? didYouMean(near) : `${first} knows ${choices}.`,
    });
}
function unknownScript(name) {
    if (name === "")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "script needs the name of a script after it.", { hint: "See `milestone help --aliases`." });
    const near = closest(name, _aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRIPT_NAMES */ .DF);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There was no script ${shown(name)}.`, { hint: near.length > 0 ? didYouMean(near) : "See `milestone help --aliases`." });
}
function hintFor(first, second, known) {
    const elsewhere = elsewhereOf(first);
    if (elsewhere !== null)
        return didYouMean([elsewhere]);
    const pairs = second === undefined ? [] : closest(`${first} ${second}`, known.filter((name) => name.includes(" ")));
    const names = new Set([...known.map((name) => name.split(" ")[0] ?? name), ...known]);
    const near = pairs.length > 0 ? pairs : closest(first, [...names]);
    return near.length > 0 ? didYouMean(near) : "See `milestone help`.";
}
function elsewhereOf(words) {
    return Object.hasOwn(ELSEWHERE, words) ? (ELSEWHERE[words] ?? null) : null;
}
/** Of the near ones those that are nearest. */
function closest(word, candidates) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(word, candidates);
    const least = Math.min(...near.map((candidate) => (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .distance */ .I)(word, candidate)));
    return near.filter((candidate) => (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .distance */ .I)(word, candidate) === least);
}
function didYouMean(candidates) {
    return `Did you mean ${candidates.join(" or ")}?`;
}
function shown(word) {
    return JSON.stringify(word);
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oS: () => (/* binding */ shownWord),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// One line of text to words and back: quotes as a shell reads them, and as phones type them.


/** What opens a quote and what closes it. */
const QUOTES = { '"': '"', "'": "'", "“": "”", "„": "“”", "‘": "’" };
/** A quote opens only where a word starts, or right after the `=` of an option; elsewhere it is an apostrophe. */
const OPTION_START = /^--?[A-Za-z][\w-]*=$/;
/** Longer words are not repeated whole in messages: they are pasted by mistake, and would push the rest out of sight. */
const WORD_SHOWN_MAX = 60;
/** Longer lines are cut where they are shown and recorded. */
const LINE_LENGTH_MAX = 2_000;
/**
 * The words of a line. In straight double quotes `\"` and `\\` stand for themselves without the backslash; elsewhere a
 * backslash is a character like others. A word `#` and what follows it is a remark. Problem: `usage` for an open quote.
 */
function splitWords(line) {
    const words = [];
    let at = skipSpace(line, 0);
    while (at < line.length) {
        const word = readWord(line, at);
        if (word === null)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "A quotation mark is not closed.", { hint: "Close it on the same line." }));
        if (word.bare && word.text === "#")
            break;
        words.push(word.bare ? plainDashes(word.text) : word.text);
        at = skipSpace(line, word.end);
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(words);
}
function skipSpace(line, at) {
    let next = at;
    while (next < line.length && isSpace(line.charAt(next)))
        next++;
    return next;
}
function isSpace(character) {
    return character === " " || character === "\t" || character === "\u00a0" || character === "\n" || character === "\r";
}
/** Phones make one long dash of two hyphens. */
function plainDashes(word) {
    return word.replace(/^[–—](?=[A-Za-z])/, "--");
}
function readWord(line, start) {
    let text = "";
    let at = start;
    let bare = true;
    while (at < line.length && !isSpace(line.charAt(at))) {
        const closing = at === start || OPTION_START.test(text) ? QUOTES[line.charAt(at)] : undefined;
        if (closing === undefined) {
            text += line.charAt(at++);
            continue;
        }
        const quoted = readQuoted(line, at + 1, closing);
        if (quoted === null)
            return null;
        bare = false;
        text += quoted.text;
        at = quoted.end;
    }
    return { text, end: at, bare };
}
function readQuoted(line, start, closing) {
    let text = "";
    for (let at = start; at < line.length; at++) {
        const character = line.charAt(at);
        if (closing.includes(character))
            return { text, end: at + 1 };
        const next = line.charAt(at + 1);
        if (closing === '"' && character === "\\" && (next === '"' || next === "\\"))
            text += line.charAt(++at);
        else
            text += character;
    }
    return null;
}
/** A word as messages repeat it, without quotes. */
function shownWord(word) {
    return word.length > WORD_SHOWN_MAX ? `${word.slice(0, WORD_SHOWN_MAX).toWellFormed()}…` : word;
}
/** One line that splits into the same words, unless it had to be cut; control characters become spaces. */
function joinWords(words) {
    const line = words.map(quoteWord).join(" ");
    return line.length <= LINE_LENGTH_MAX ? line : `${line.slice(0, LINE_LENGTH_MAX).toWellFormed()}… (${line.length} characters)`;
}
function quoteWord(word) {
    const clean = word.replace(/\p{Cc}/gu, " ").toWellFormed();
    const [, option = "", value = clean] = /^(--[a-z][a-z-]*=)(.*)$/s.exec(clean) ?? [];
    if (/^[\w./:@%+,-]+$/.test(value) || (value === "" && option !== ""))
        return option + value;
    return `${option}"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}


/***/ }),

/***/ 91844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BACKENDS)
/* harmony export */ });
// Backends: the kinds of catalogs, the smallest first.
const BACKENDS = ["file", "sqlite", "postgresql"];


/***/ }),

/***/ 92089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $X: () => (/* binding */ nearestKeys),
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   Hs: () => (/* binding */ configWith),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   nK: () => (/* binding */ configKeys),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* unused harmony export configTree */
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2588);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60306);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97189);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14420);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85868);
// The configuration: every key with its default, its limits and its effect, and the type that follows from them.







/** Path of the configuration, relative to the data folder. */
const CONFIG_PATH = "config/milestone-config.yaml";
const POLICY = { policy: {} };
const KEEP_ON = { policy: { strictest: true } };
const KEEP_OFF = { policy: { strictest: false } };
const BRANCH = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]+$/, says: "Write the name of a branch, such as milestone/state." };
const BRANCH_NAME = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]*\{(?:milestone_)?id\}[\w./-]*$/, says: "Write a branch name that contains {id} or {milestone_id}." };
const EMAIL = { pattern: /^(?:[^\s@<>"',;:]+@[^\s@<>"',;:]+(?:,\s*(?!$)|$)){1,50}$/, says: "Write one e-mail address, or up to 50 with commas between them." };
const REFERENCE = { pattern: /^(?:env:\w+|\$\{\{\s*(?:secrets|vars|env)\.\w+\s*\}\}|\$\{?\w+\}?)$/, says: "Write env:NAME or ${{ secrets.NAME }}." };
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
        allowed_bots: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Accounts of bots whose commands count, by their numeric ids; what they may do their permission says.", POLICY),
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
        allow_forks: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(false, "Lets execute work on a pull request from a fork, at a commit that --sha names.", KEEP_OFF),
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
        phases: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["design", "spec", "execute"], "The phases of new Kiro milestones, in their order.", POLICY),
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
        notification_channels: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(["github"], "Where requests for approval go.", { ...POLICY, allowed: _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l }),
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
        channels: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(null, "Where everything but requests for approval goes; unset: to mail, Slack and the webhook, as far as they are set up.", { ...POLICY, allowed: _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l }),
        email: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Who is notified by mail: addresses with commas between them. The mail server stands in SMTP_HOST and its like in the environment.", { form: EMAIL, example: /^your-team@company\.com$/i, ...POLICY }),
        slack_webhook: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Where Slack is notified: env:NAME or ${{ secrets.NAME }}, never the address itself.", { secret: true, form: REFERENCE, example: /^https:\/\/hooks\.slack\.com\/(?:services\/)?your[-\/\w]*$/i, ...POLICY }),
        webhook_url: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "Where signed JSON is posted: env:NAME or ${{ secrets.NAME }}, never the address itself.", { secret: true, form: REFERENCE, ...POLICY }),
        webhook_secret: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(null, "What that JSON is signed with: env:NAME or ${{ secrets.NAME }}, never the secret itself.", { secret: true, form: REFERENCE, ...POLICY }),
        allowed_hosts: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Hosts (host or host:port) that may be posted to over plain HTTP, at any port, inside of one's own network, and in Slack's place.", POLICY),
        remind_after: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)("1d", "Approvers are reminded of a waiting gate after so long, three times at most; approval_reminded in notification.mute: never."),
        mute: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], "Kinds of notices that nobody is sent.", { allowed: _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTICE_KINDS */ .j }),
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
    return (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, configKeys().map(({ key }) => key));
}
const DEFAULTS = (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .Gf)(TREE);
/** The defaults with these values in their places; the values have been read by `readValue`. */
function configWith(values) {
    const named = values.flatMap(({ path }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .namedDefaults */ .YH)(TREE, path));
    const config = (0,_base_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .applyEdits */ .c)(DEFAULTS, [...named, ...values.map(({ path, value }) => ({ kind: "set", at: path, value }))]);
    if (!isConfig(config))
        throw new Error("The configuration lost a section.");
    return config;
}
function isConfig(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value) && Object.keys(TREE).every((name) => name in value);
}
/** Milliseconds of a duration of a Config. */
function millisecondsOf(spelled) {
    return (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(spelled) ?? notChecked(spelled);
}
/** Bytes of a size of a Config. */
function bytesOf(spelled) {
    return (0,_base_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(spelled) ?? notChecked(spelled);
}
function notChecked(spelled) {
    throw new Error(`Not from a configuration: ${JSON.stringify(spelled)}`);
}


/***/ }),

/***/ 33142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ NO_DATABASE_CONFIG),
/* harmony export */   Lr: () => (/* binding */ isServerText),
/* harmony export */   tE: () => (/* binding */ DATABASE_KEYS),
/* harmony export */   yN: () => (/* binding */ DATABASE_PATH)
/* harmony export */ });
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91844);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85868);
// The database configuration: which backend holds, which one is due, and how PostgreSQL is talked to; never a credential.


/** Path of the file, relative to the data folder. */
const DATABASE_PATH = "config/database-config.yaml";
const URL_FORM = { pattern: /^(?:env:\w+|postgres(?:ql)?:\/\/\S+)$/, says: "Write env:DATABASE_URL, or postgresql://host:port/database without a password." };
/** Whether a text can be where PostgreSQL is: its address, or `env:NAME` for the variable that has it. */
function isServerText(text) {
    return URL_FORM.pattern.test(text);
}
/** What one process may hold open of a server that others use too. */
const POOL_SIZE_MAX = 100;
/** Every key but `due`. */
const DATABASE_KEYS = {
    backend: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKENDS */ .A, null, "Where questions are answered from; written by a switch."),
    postgresql: {
        url: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(null, "Where PostgreSQL is, where DATABASE_URL does not say it.", { form: URL_FORM }),
        pool_size: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(10, "Connections of one process.", { min: 1, max: POOL_SIZE_MAX }),
        connect_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)("5s", "How long a connection is waited for."),
        statement_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)("30s", "How long one statement may take."),
        idle_timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)("30s", "When a connection that nobody uses is closed."),
    },
};
/** What holds where there is no file. */
const NO_DATABASE_CONFIG = {
    backend: null,
    due: null,
    postgresql: { url: null, pool_size: 10, connect_timeout: "5s", statement_timeout: "30s", idle_timeout: "30s" },
};


/***/ }),

/***/ 85868:
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
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97189);
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
    if ((key.kind === "choice" && isPlaceholder(value)) || (typeof value === "string" && key.example?.test(value)))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal(key, value, "placeholder"));
    const read = READERS[key.kind](key, written);
    return read === undefined ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(refusal(key, value, "value-ignored")) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(read);
}
/** Longer values are not repeated in messages. */
const VALUE_SHOWN_MAX = 60;
function refusal(key, value, code) {
    if (key.secret && key.form && code === "value-ignored")
        return literal(key);
    const spelled = JSON.stringify(value);
    const shown = spelled.length > VALUE_SHOWN_MAX ? `${spelled.slice(0, VALUE_SHOWN_MAX)}…` : spelled;
    if (code === "placeholder")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${key.key} still holds the placeholder ${shown}.`, { hint: `Replace it with one value. ${formOf(key)}` });
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, `${key.key} cannot be ${key.secret ? "what is written there" : shown}.`, { hint: formOf(key) });
}
/** Only the name of a credential counts there. */
function literal({ key, path }) {
    const name = path.join("_").toUpperCase();
    const hint = `Write env:${name} or \${{ secrets.${name} }} instead, keep the value there, and replace one that was committed.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("literal-secret", `${key} holds a credential itself; only the name of one counts there.`, { hint });
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

/***/ 50085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ isConfigError),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   dS: () => (/* binding */ keyNamed),
/* harmony export */   nY: () => (/* binding */ FOREIGN),
/* harmony export */   rY: () => (/* binding */ ALIASES),
/* harmony export */   uo: () => (/* binding */ isCredential),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xF: () => (/* binding */ GIT),
/* harmony export */   ye: () => (/* binding */ MASTERS),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);



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
    const own = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(name.split("."));
    if (own.kind === "key")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(own.key);
    const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
    const spot = alias && (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(alias.key.split("."));
    // A section's name means the section here, but for the features, which the guides switch by it.
    if (spot?.kind === "key" && (own.kind === "unknown" || spot.key.path[0] === "features"))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(spot.key);
    const near = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKeys */ .$X)(name);
    const hint = own.kind !== "unknown" ? `See \`milestone config show ${name} --effective\`.`
        : near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone config show --effective` for all keys.";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("key-not-found", own.kind === "unknown" ? `There is no key ${name}.` : `${name} is a section of keys.`, { hint }));
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
/** The variable or secret that stands for a credential; null for a credential itself. */
function referenceName(value) {
    return REFERENCE.test(value) ? (/\w+(?=\W*$)/.exec(value)?.[0] ?? null) : null;
}
function hasSecretName(name) {
    const spot = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(name.split("."));
    return spot.kind === "key" ? spot.key.secret === true : CREDENTIAL.test(name);
}
/** What may be shown of the value of a dotted key. */
function masked(name, value) {
    return isCredential(name, value) ? "***" : value;
}


/***/ }),

/***/ 65114:
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
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
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

/***/ 64658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NOTICE_KINDS),
/* harmony export */   l: () => (/* binding */ CHANNELS)
/* harmony export */ });
// Notices: what people are told of when they are not looking.
const NOTICE_KINDS = [
    "approval_requested", "approval_reminded", "approval_decided", "approval_overdue", "session_blocked", "session_finished",
    "agent_failed", "scale_threshold", "backend_switched", "database_issue", "performance", "health",
];
const CHANNELS = ["github", "slack", "email", "webhook", "teams"];


/***/ }),

/***/ 74173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS)
/* harmony export */ });
/* unused harmony export TRIGGERS */
// Permission: GitHub's roles from the least to the most, and whose they are.
/** `none` is everybody else. */
const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"];
/** What GitHub, or the machine, has seen to before anything of ours starts, by what started it. */
const TRIGGERS = { shell: "admin", workflow_dispatch: "write", schedule: "maintain", push: "read" };


/***/ }),

/***/ 21004:
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

/***/ 21097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ withMilestone),
/* harmony export */   iW: () => (/* binding */ activePath),
/* harmony export */   vD: () => (/* binding */ completedPath)
/* harmony export */ });
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


/***/ }),

/***/ 52315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ authorize),
/* harmony export */   US: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony export EXCEPTIONS */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50085);
/* harmony import */ var _model_permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74173);
// Who may do what: one decision, and denial where nothing allows.




function policyOf({ commands, execution }) {
    return { bots: commands.allowed_bots, forks: execution.allow_forks };
}
const EXCEPTIONS = [
    { verb: "archive", when: "with --force", needs: "maintain", why: "it ends work that others may still be doing", applies: ({ force }) => force === true },
    { verb: "complete", when: "with --force", needs: "maintain", why: "it passes over what a task waits for, gates included", applies: ({ force }) => force === true },
    { verb: "kiro complete", when: "with --force", needs: "maintain", why: "it passes over what a phase was to leave behind", applies: ({ force }) => force === true },
    { verb: "config set", when: "for a key of policy, or one that is not known", needs: "admin", why: "policy says who may do what, and what runs", applies: ({ key }) => isPolicy(key) },
    { verb: "config unset", when: "for a key of policy, or one that is not known", needs: "admin", why: "policy says who may do what, and what runs", applies: ({ key }) => isPolicy(key) },
    { verb: "execute", when: "on a pull request from a fork", needs: "maintain", why: "it runs what somebody without rights here has written", applies: (_args, where) => where === "fork" },
];
/** Problem: `permission-denied`, with a sentence of its own for each reason. */
function authorize(asker, wish) {
    const denial = asker.kind === "account" ? (strangeness(asker, wish) ?? shortOf(asker, wish)) : lacking(asker.actor, asker.level, { wish, where: "elsewhere" });
    return denial ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(denial) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
/** Why it does not matter which level an account has. */
function strangeness({ account, granted, self, policy }, { verb }) {
    if (!account)
        return denied(`Whoever asked for ${verb} has no account any more.`, "Somebody else can say it again.");
    const { id, login, kind } = account;
    if (id === self)
        return denied(`${login} is this program itself; what it says is no command.`, "Say it yourself.");
    if (kind === "bot" && !policy.bots.includes(String(id)))
        return denied(`${login} is a bot, and its account ${id} is not listed.`, "An admin can list it: milestone config set commands.allowed_bots.");
    if (!granted.ok)
        return denied(`What ${login} may do could not be found out: ${granted.problem.message}`, "Nothing was done. Say it again later.");
    const { account: answered } = granted.value;
    if (answered.id !== id)
        return denied(`${login} is account ${answered.id} by now; account ${id} asked.`, "Whoever has the login now can say it again.");
    return null;
}
function shortOf({ account, granted, where, policy }, wish) {
    if (!account || !granted.ok)
        return denied("Nobody is known to have asked.", "");
    const fork = where === "fork" && wish.verb === "execute";
    if (fork && !policy.forks)
        return denied("The pull request comes from a fork, and nothing of a fork is executed here.", "An admin can allow it: milestone config set execution.allow_forks true.");
    const lack = lacking(account.login, granted.value.level, { wish, where: fork ? "fork" : "elsewhere" });
    if (lack || !fork || isCommit(wish.args?.["sha"]))
        return lack;
    return denied("What comes from a fork is executed at a commit that somebody has looked at.", "Name it in full: --sha and its 40 characters.");
}
function lacking(actor, has, { wish, where }) {
    const needs = neededFor(wish, where);
    if (has === "none")
        return denied(`${actor} has no part in this repository; ${wish.verb} needs ${needs} permission.`, "Ask somebody who maintains it.");
    if (rank(has) >= rank(needs))
        return null;
    return denied(`${actor} has ${has} permission; ${wish.verb} needs ${needs}.`, "Ask somebody who maintains the repository.");
}
/** The least level that will do. Approvers are who the configuration names; for them it is enough to be here. */
function neededFor({ verb, needs, args = {} }, where) {
    const own = needs === "approver" ? "read" : needs;
    const more = EXCEPTIONS.filter((exception) => exception.verb === verb && exception.applies(args, where));
    return more.reduce((most, exception) => (rank(exception.needs) > rank(most) ? exception.needs : most), own);
}
function rank(level) {
    return _model_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .PERMISSIONS */ .J.indexOf(level);
}
/** A key that this version does not know may be policy to another. */
function isPolicy(name) {
    const key = typeof name === "string" ? (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .keyNamed */ .dS)(name) : null;
    return !key?.ok || key.value.policy !== undefined;
}
/** Short ids can be made to fit another commit. */
function isCommit(word) {
    return typeof word === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(word);
}
function denied(message, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", message, { hint });
}


/***/ }),

/***/ 66387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ findOpenMilestone),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   _h: () => (/* binding */ noData),
/* harmony export */   sR: () => (/* binding */ findMilestone)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33445);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94642);
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
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const numbered = /^\d{1,9}$/.test(reference)
        ? milestone.tasks.filter((task) => Number(/-(\d+)$/.exec(task.id)?.[1]) === Number(reference))
        : milestone.tasks.filter((task) => task.id.startsWith(reference));
    if (numbered.length === 1 && numbered[0])
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(numbered[0]);
    const ids = milestone.tasks.map((task) => task.id);
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(reference, ids);
    const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : ids.length > 0 ? `It has ${ids.slice(0, NAMED_MAX).join(", ")}${ids.length > NAMED_MAX ? ", …" : ""}.` : "It has no tasks.";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("task-not-found", `Milestone ${milestone.id} has no task ${reference}.`, { hint }));
}
/** A milestone that may still change. Problem beside those of findMilestone: `milestone-archived`. */
function findOpenMilestone(workspace, reference) {
    const found = findMilestone(workspace, reference);
    return found.ok && found.value.status === "archived" ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_transitions_js__WEBPACK_IMPORTED_MODULE_2__/* .archivedProblem */ .QA)(found.value)) : found;
}


/***/ }),

/***/ 13303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ taskPercent),
/* harmony export */   E0: () => (/* binding */ withProgress),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/* unused harmony export PHASE_WEIGHTS */
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
        return weightless(tasks);
    return Math.floor((100 * sum(tasks.filter((task) => task.status === "completed").map((task) => task.weight))) / total);
}
/** Tasks that all weigh nothing: everything or nothing is done. */
function weightless(tasks) {
    return tasks.length > 0 && tasks.every((task) => task.status === "completed") ? 100 : 0;
}
function meanPercent(tasks, milestone) {
    const total = sum(tasks.map((task) => task.weight));
    if (total === 0)
        return weightless(tasks);
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

/***/ 94642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ milestoneMayBecome),
/* harmony export */   OQ: () => (/* binding */ statusByTasks),
/* harmony export */   QA: () => (/* binding */ archivedProblem),
/* harmony export */   Ud: () => (/* binding */ taskMayBecome)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
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
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    if (milestone.status === "archived")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(archivedProblem(milestone));
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(refusal(`Milestone ${milestone.id}`, milestone.status, { status, allowed: MILESTONE[milestone.status] }));
}
/** The same for a task of a milestone. */
function taskMayBecome(milestone, task, status) {
    if (milestone.status === "archived")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(archivedProblem(milestone));
    if (milestone.status === "cancelled" && task.status !== status)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its tasks do not change.`, { hint: WAY_BACK }));
    if (task.status === status || TASK[task.status].includes(status))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(refusal(`Task ${task.id} of ${milestone.id}`, task.status, { status, allowed: TASK[task.status] }));
}
function archivedProblem(milestone) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("milestone-archived", `Milestone ${milestone.id} is archived and is not changed any more.`, {
        hint: "Plan a new milestone for what is left to do.",
    });
}
function refusal(what, from, { status, allowed }) {
    const over = from === "completed" || from === "cancelled";
    const hint = over ? WAY_BACK : `From ${from} it can become ${allowed.join(", ")}.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `${what} is ${from} and cannot become ${status}.`, { hint });
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

/***/ 16822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50085);
/* harmony import */ var _core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52315);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88096);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63025);




async function ask(ports, invocation, caller) {
    const { verb } = invocation;
    const allowed = (0,_core_rules_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .authorize */ .Gq)({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args: invocation.args });
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
    if (verb.asks)
        return (await __webpack_require__.e(/* import() */ 2315).then(__webpack_require__.bind(__webpack_require__, 92315))).consulted(ports, { verb, args }, { caller, snapshot });
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .load */ .Hh)(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return stopped(loaded.problem);
    const { workspace } = loaded.value;
    const needs = verb.needs?.(args) ?? [];
    const now = caller.now();
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .k)(needs, { ports, snapshot, loaded: loaded.value, now, standing: caller.standing });
    if (!facts.ok)
        return stopped(facts.problem);
    const context = { actor: caller.actor, now, request: null, facts: facts.value };
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
    return [...broken.values(), ...warnings, ...config.problems.filter(_core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfigError */ .De)];
}
function stopped(problem, data = null) {
    return { data, reply: [], warnings: [], problem, changes: [], diff: "" };
}


/***/ }),

/***/ 2657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   uv: () => (/* binding */ PART_FOLDERS)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66566);
/* harmony import */ var _core_model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63025);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9375);





/** Below the data folder; earlier versions kept logs and sessions elsewhere. */
const PART_FOLDERS = {
    milestones: [_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDERS */ .Yk.active, _core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDERS */ .Yk.completed],
    events: [_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDERS */ .Yk.events, "logs/events", "state/events"],
    sessions: [_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDERS */ .Yk.sessions, "state/sessions"],
    approvals: ["approvals"],
};
/** The subjects that these files belong to, each once; files that are none of a catalog's are left out. */
function subjectsOf(part, paths) {
    const subjects = new Map();
    for (const path of paths) {
        const subject = SUBJECTS[part](path);
        if (subject)
            subjects.set(subject.key, subject.paths);
    }
    return [...subjects].map(([key, files]) => ({ key, paths: files }));
}
const SUBJECTS = {
    milestones: (path) => {
        // Of a folder in a file's place what lies in it is all that a survey names.
        const id = (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .idOfFileName */ .U1)(path.split("/")[1] ?? "");
        return id !== null && (0,_core_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(id) ? { key: id, paths: milestonePaths(id) } : null;
    },
    events: (path) => {
        const id = (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .idOfLog */ .Fe)(path);
        return id === null ? null : { key: id, paths: (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .eventLogs */ .m)(id) };
    },
    sessions: (path) => (/^(?:state\/)?sessions\/(?!\.|backup-|corrupted-)[^/]+\.(?:ya?ml|json)$/.test(path) ? { key: path, paths: [path] } : null),
    approvals: (path) => (/\.ya?ml$/.test(path) && !/\.(?:ya?ml|jsonl?)\//.test(path) ? { key: path, paths: [path] } : null),
};
/** Wherever a milestone's file may lie; of several that are there the last one holds. */
function milestonePaths(id) {
    return [_core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDERS */ .Yk.active, _core_files_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDERS */ .Yk.completed].flatMap((folder) => ["yaml", "yml"].map((ending) => `${folder}/${id}.${ending}`));
}
async function entriesOf(part, subjects, snapshot) {
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z7)(snapshot, subjects.flatMap(({ paths }) => paths));
    return READERS[part](subjects, texts, snapshot);
}
const READERS = { milestones, events, sessions, approvals };
async function milestones(subjects, texts, snapshot) {
    const entries = new Map();
    const problems = new Map();
    for (const { key: id, paths } of subjects) {
        const there = paths.filter((path) => texts.has(path));
        const path = there.at(-1);
        const text = path === undefined ? undefined : texts.get(path);
        const reading = path === undefined || !text ? null : text.ok ? await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .readMilestoneText */ .C5)(text.value, { id, path, snapshot }) : text;
        entries.set(id, reading?.ok && path !== undefined ? { milestone: reading.value.milestone, path } : null);
        const odd = reading === null ? [] : reading.ok ? reading.value.warnings : [reading.problem];
        problems.set(id, [...(there.length > 1 ? [(0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .twice */ .P4)(snapshot, id)] : []), ...odd]);
    }
    return { milestones: entries, problems };
}
async function events(subjects, texts, snapshot) {
    const [{ readEvents }, { marksOf }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 93109)), __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 60839))]);
    const marks = new Map();
    for (const { key: id, paths } of subjects) {
        const read = paths.flatMap((path) => {
            const text = texts.get(path);
            return text?.ok ? readEvents(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(snapshot, path)).events : [];
        });
        marks.set(id, marksOf(read));
    }
    return { marks };
}
async function sessions(subjects, texts, snapshot) {
    const { sessionEntryOf } = await __webpack_require__.e(/* import() */ 7155).then(__webpack_require__.bind(__webpack_require__, 17155));
    return { sessions: await parsedEntries(subjects, { texts, snapshot }, (path, value) => sessionEntryOf(/([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? path, value)) };
}
async function approvals(subjects, texts, snapshot) {
    const { approvalEntryOf } = await __webpack_require__.e(/* import() */ 7155).then(__webpack_require__.bind(__webpack_require__, 17155));
    return { approvals: await parsedEntries(subjects, { texts, snapshot }, approvalEntryOf) };
}
/** One file a subject. What cannot be read has no entry: `data validate` and the verbs about it tell why. */
async function parsedEntries(subjects, { texts, snapshot }, entryOf) {
    const { parseYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83313));
    return new Map(subjects.map(({ key: path }) => {
        const text = texts.get(path);
        const value = text?.ok ? parseYaml(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(snapshot, path)) : null;
        return [path, value?.ok ? entryOf(path, value.value) : null];
    }));
}
/** Every file below the folders of a part that may be one of a catalog's; a name that ends like such a file's is no folder's. */
async function filesOf(part, snapshot) {
    const files = [];
    const folders = [...PART_FOLDERS[part]];
    for (const folder of folders) {
        const names = await snapshot.list(folder);
        if (!names.ok && names.problem.code === "not-a-file" && !PART_FOLDERS[part].includes(folder))
            continue;
        if (!names.ok)
            return names;
        for (const name of names.value)
            (/\.(?:ya?ml|jsonl?)$/.test(name) ? files : folders).push(`${folder}/${name}`);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(files);
}


/***/ }),

/***/ 80687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   envelopeOf: () => (/* binding */ envelopeOf),
/* harmony export */   eventLines: () => (/* binding */ eventLines),
/* harmony export */   p: () => (/* binding */ ENVELOPE_SCHEMA)
/* harmony export */ });
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
// The JSON that other people's scripts read: one envelope for every outcome.

/** Raised when a field goes away or changes its meaning. */
const ENVELOPE_SCHEMA = 1;
/** A dry run adds to the data what would change, as a unified diff. */
function envelopeOf(command, { data, warnings, problem, diff }, { dryRun }) {
    const told = dryRun && problem === null ? { ...((0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && data), diff } : (data ?? null);
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
        const event = (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(line);
        if (!(0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(event) || event["request_id"] !== request)
            return [];
        const { event_type, ...rest } = event;
        return [JSON.stringify({ schema: ENVELOPE_SCHEMA, event: event_type, ...rest })];
    });
}


/***/ }),

/***/ 88096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66566);
/* harmony import */ var _core_rules_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13303);
/* harmony import */ var _core_model_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21097);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9375);
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
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(facts);
}
async function gatherOne(need, around) {
    switch (need.kind) {
        case "history": return history(need.milestone, around);
        case "plan-file": return planFile(need.path, around);
        case "issue": return issue(need.number, around);
        case "template": return template(need.name, around);
        case "present": return present(need.paths, around);
        case "foreign": return foreign(need.path, around);
        case "repairs": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ repairs: await repairs(around) });
        case "audit": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ audit: await audit(around) });
        case "machine": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ machine: await around.ports.surroundings.machine() });
        case "workflows": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ workflows: await workflows(around) });
        case "conflicts": return conflicts(around);
        case "config": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ config: around.loaded.config });
        case "sessions": return sessions(around);
        case "leases": return leases(around);
        case "seats": return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ floors: await around.ports.seats.floors() });
        case "branches": return branches(need, around);
        case "measures": return measures(around);
        case "letters": return letters(around);
        case "deliverables":
        case "approvals":
        case "phase-templates":
        case "standing": return (await __webpack_require__.e(/* import() */ 9844).then(__webpack_require__.bind(__webpack_require__, 79844))).kiroFacts(need, around);
    }
}
/** The newest commits are enough for a page of history. */
const COMMITS_MAX = 200;
async function history(reference, { ports, snapshot, loaded }) {
    const milestone = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(loaded.workspace, reference);
    if (!milestone.ok)
        return milestone;
    const { id } = milestone.value;
    const log = await eventLog(id, snapshot);
    const paths = [(0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .activePath */ .iW)(id), (0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .completedPath */ .vD)(id), loaded.workspace.paths.get(id) ?? (0,_core_model_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .activePath */ .iW)(id)];
    const commits = await ports.history.commits({ paths: [...new Set(paths)], limit: COMMITS_MAX });
    if (!commits.ok)
        return commits;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ history: { ...log, commits: commits.value } });
}
async function eventLog(id, snapshot) {
    const { readEvents } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 93109));
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(snapshot, (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventLogs */ .m)(id));
    const logs = [...texts].map(([path, text]) => (text.ok ? readEvents(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(snapshot, path)) : { events: [], problems: [text.problem] }));
    return { events: logs.flatMap((log) => log.events), warnings: logs.flatMap((log) => log.problems) };
}
async function planFile(path, { ports }) {
    const bytes = await ports.surroundings.file(path);
    if (!bytes.ok)
        return bytes;
    const [{ decodeText }, { readPlan }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83313)), Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(6904)]).then(__webpack_require__.bind(__webpack_require__, 26904))]);
    const text = decodeText(bytes.value, path);
    const plan = text.ok ? readPlan(text.value, path) : text;
    return plan.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ plan: plan.value }) : plan;
}
async function issue(number, { ports: { issues } }) {
    if (!issues)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("refused", "Issues are on GitHub, which is not asked from here without a token.", { hint: "Set GITHUB_TOKEN or GH_TOKEN in a clone of the repository, say it in a comment, or save the list as a file and use --from-file." }));
    const found = await issues.issue(number);
    if (!found.ok)
        return found;
    const { readIssue } = await Promise.all(/* import() */[__webpack_require__.e(9231), __webpack_require__.e(2220)]).then(__webpack_require__.bind(__webpack_require__, 79231));
    const plan = readIssue(found.value);
    return plan.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ issue: plan.value }) : plan;
}
/** A template of the repository's own; the shipped ones are known to the verb. */
async function template(name, { snapshot, loaded }) {
    if (loaded.config.config.templates.use_defaults)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({});
    const names = await snapshot.list(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDERS */ .Yk.templates);
    if (!names.ok)
        return names;
    const file = names.value.find((entry) => /^(.+)\.(?:ya?ml|md)$/.exec(entry)?.[1] === name);
    if (file === undefined)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ templates: names.value });
    const path = `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDERS */ .Yk.templates}/${file}`;
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(snapshot, [path])).get(path);
    const { readPlan } = await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(6904)]).then(__webpack_require__.bind(__webpack_require__, 26904));
    const plan = text?.ok ? readPlan(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(snapshot, path)) : text;
    return plan && !plan.ok ? plan : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ templates: names.value, ...(plan && { template: plan.value }) });
}
async function present(paths, { snapshot }) {
    const entries = await snapshot.list("");
    if (!entries.ok)
        return entries;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ present: { entries: entries.value, files: [...(await snapshot.read(paths)).keys()] } });
}
async function foreign(path, { ports }) {
    const folder = await ports.surroundings.folder(path);
    if (!folder.ok)
        return folder;
    const { foreignTree } = await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(8936), __webpack_require__.e(9296)]).then(__webpack_require__.bind(__webpack_require__, 99296));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ foreign: foreignTree(folder.value) });
}
async function repairs({ snapshot, loaded }) {
    const { repairText } = await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(8936), __webpack_require__.e(1074)]).then(__webpack_require__.bind(__webpack_require__, 81074));
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(snapshot, [...loaded.workspace.paths.values()]);
    return [...texts].flatMap(([path, text]) => (text.ok ? (repairText(path, text.value) ?? []) : []));
}
async function audit({ snapshot, loaded }) {
    const { auditTree, isAudited } = await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(9343)]).then(__webpack_require__.bind(__webpack_require__, 49343));
    const leaves = (await leavesOf(snapshot, "")).filter(({ path }) => isAudited(path));
    const files = new Map(await snapshot.read(leaves.map(({ path }) => path)));
    for (const { path, empty } of leaves)
        if (empty && isNoFile(files.get(path)))
            files.delete(path);
    const found = auditTree(files, { root: snapshot.root, percentageOf: (milestone) => (0,_core_rules_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOf */ .jA)(milestone).percentage });
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
const WORKFLOWS = ".github/workflows";
async function workflows({ snapshot }) {
    const { usesIn } = await __webpack_require__.e(/* import() */ 3857).then(__webpack_require__.bind(__webpack_require__, 53857));
    const names = await snapshot.list(`:/${WORKFLOWS}`);
    const paths = (names.ok ? names.value : []).filter((name) => /\.ya?ml$/.test(name)).map((name) => `:/${WORKFLOWS}/${name}`);
    return [...(await (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(snapshot, paths))].flatMap(([path, text]) => (text.ok ? [{ path: path.slice(2), uses: usesIn(text.value, path.slice(2)) }] : []));
}
async function conflicts({ ports, snapshot, loaded }) {
    const files = await ports.conflicts.list();
    if (!files.ok)
        return files;
    const sides = files.value.length === 0 ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({}) : await ports.conflicts.sides();
    if (!sides.ok)
        return sides;
    const [{ resolveConflicts }, { withStanding }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(8936), __webpack_require__.e(3132)]).then(__webpack_require__.bind(__webpack_require__, 43132)), __webpack_require__.e(/* import() */ 6742).then(__webpack_require__.bind(__webpack_require__, 76742))]);
    const { paths } = loaded.workspace;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ conflicts: resolveConflicts(await withStanding(files.value, paths, snapshot), { taken: paths.keys(), root: snapshot.root, ...sides.value }) });
}
async function sessions({ ports, snapshot }) {
    const { sessionsOf } = await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(5898)]).then(__webpack_require__.bind(__webpack_require__, 75898));
    const found = await sessionsOf(snapshot, ports);
    return found.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ sessions: found.value }) : found;
}
async function leases({ ports }) {
    const held = await ports.leases.list();
    return held.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ leases: held.value }) : held;
}
async function branches({ proofs }, { ports, loaded }) {
    const { branchFacts } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 10832));
    const found = await branchFacts(ports, { workspace: loaded.workspace, proofs });
    return found.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ branches: found.value }) : found;
}
async function measures({ snapshot, loaded, now }) {
    const { measure } = await __webpack_require__.e(/* import() */ 1759).then(__webpack_require__.bind(__webpack_require__, 81759));
    const found = await measure(snapshot, { texts: loaded.texts, now });
    return found.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ measures: found.value }) : found;
}
async function letters({ ports: { outbox } }) {
    const found = await outbox?.letters();
    return found === undefined ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({}) : found.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ letters: found.value }) : found;
}


/***/ }),

/***/ 63025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ load),
  Z9: () => (/* binding */ loadConfig),
  C5: () => (/* binding */ readMilestoneText),
  P4: () => (/* binding */ twice)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/files/config/config.js
var config = __webpack_require__(11679);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(66566);
// EXTERNAL MODULE: ./lib/core/files/legacy/legacy.js
var legacy = __webpack_require__(3449);
// EXTERNAL MODULE: ./lib/core/files/reading.js + 1 modules
var files_reading = __webpack_require__(81253);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/model/config/database.js
var config_database = __webpack_require__(33142);
// EXTERNAL MODULE: ./lib/core/model/ids.js
var model_ids = __webpack_require__(65114);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(21097);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(13303);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/engine/earlier-layouts.js



/** The workspace with these files merged in. Where none of them is there, nothing more is loaded or read. */
async function earlierLayouts(workspace, { snapshot, names }) {
    const beside = [layout/* ARCHIVE_PATH */.FO, layout/* CURRENT_PATH */.SI].filter((path) => names.includes(path));
    const files = await (0,engine_texts/* readTexts */.Z7)(snapshot, [...beside, layout/* DEPENDENCIES_PATH */.Ym]);
    let merged = workspace;
    for (const [path, text] of files)
        merged = await mergedFile(merged, { path, shown: (0,engine_texts/* shownPath */.pS)(snapshot, path), text });
    return merged;
}
async function mergedFile(workspace, { path, shown, text }) {
    if (!text.ok)
        return withWarnings(workspace, [text.problem]);
    const [legacy, { parseYaml }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3449)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83313))]);
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
    const { readMilestoneValue } = await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(4822)]).then(__webpack_require__.bind(__webpack_require__, 14822));
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
    const settled = config.reading.config;
    const found = exists ? await find(snapshot, settled.performance.lazy_loading ? scope : "all", (0,engine_texts/* paceOf */.x3)(settled)) : (0,result.ok)(NOTHING);
    if (!found.ok)
        return found;
    const { paths, whole, texts } = found.value;
    const before = { root: snapshot.root, exists, paths, whole, config: config.reading.config, database: config.database, ...(await readAll(found.value, snapshot)) };
    const workspace = await earlierLayouts(before, { snapshot, names: top.value });
    return (0,result.ok)({ workspace, config: config.reading, texts: config.text === null ? texts : new Map(texts).set(config_config/* CONFIG_PATH */.tF, config.text) });
}
/** The configuration as the snapshot has it, or as it will be after changes. */
async function loadConfig(snapshot, { settings, changes = [] }) {
    const changed = changes.flatMap(({ path, text }) => (text === null ? [] : [[path, (0,result.ok)(text)]]));
    const texts = new Map([...(await (0,engine_texts/* readTexts */.Z7)(snapshot, [config_config/* CONFIG_PATH */.tF, config_database/* DATABASE_PATH */.yN])), ...changed]);
    const file = texts.get(config_config/* CONFIG_PATH */.tF);
    const path = (0,engine_texts/* shownPath */.pS)(snapshot, config_config/* CONFIG_PATH */.tF);
    const reading = (0,config.readConfig)({
        ...(file?.ok && { file: { path, text: file.value } }),
        ...(settings.global && { global: settings.global }),
        env: settings.environment,
        git: settings.git(),
        flags: settings.flags,
    });
    const { config: database, problems } = await databaseConfig(snapshot, texts.get(config_database/* DATABASE_PATH */.yN));
    const all = [...(file && !file.ok ? [file.problem] : []), ...reading.problems, ...problems];
    return { reading: { ...reading, problems: all }, text: file?.ok ? file.value : null, database };
}
/** Most repositories have no such file; its reader is loaded where there is one. */
async function databaseConfig(snapshot, text) {
    if (text === undefined)
        return { config: config_database/* NO_DATABASE_CONFIG */.B6, problems: [] };
    if (!text.ok)
        return { config: config_database/* NO_DATABASE_CONFIG */.B6, problems: [text.problem] };
    return (await __webpack_require__.e(/* import() */ 7259).then(__webpack_require__.bind(__webpack_require__, 47259))).readDatabaseConfig(text.value, (0,engine_texts/* shownPath */.pS)(snapshot, config_database/* DATABASE_PATH */.yN));
}
const NOTHING = { paths: new Map(), whole: true, texts: new Map(), unreadable: new Map(), warnings: [] };
async function find(snapshot, scope, pace) {
    const some = typeof scope === "object" ? await findSome(snapshot, scope.milestones) : null;
    if (some)
        return (0,result.ok)(some);
    const all = await listed(snapshot);
    if (!all.ok)
        return all;
    const { paths, warnings } = all.value;
    if (scope === "none")
        return (0,result.ok)({ ...NOTHING, paths, warnings, whole: false });
    return (0,result.ok)({ ...sorted(paths, await (0,engine_texts/* readTexts */.Z7)(snapshot, [...paths.values()], pace)), whole: true, warnings });
}
/** The named milestones alone, so that one can be shown without listing ten thousand; null where one has no such file. */
async function findSome(snapshot, ids) {
    if (!ids.every(model_ids/* isMilestoneId */.i4))
        return null;
    const candidates = ids.flatMap((id) => [(0,workspace/* activePath */.iW)(id), (0,workspace/* completedPath */.vD)(id)]);
    const read = await (0,engine_texts/* readTexts */.Z7)(snapshot, candidates);
    const paths = new Map();
    const warnings = [];
    for (const id of ids) {
        const there = [(0,workspace/* activePath */.iW)(id), (0,workspace/* completedPath */.vD)(id)].filter((path) => read.has(path));
        if (there.length === 0)
            return null;
        if (there.length === 2)
            warnings.push(twice(snapshot, id));
        paths.set(id, there.at(-1) ?? (0,workspace/* activePath */.iW)(id));
    }
    return { ...sorted(paths, read), whole: false, warnings };
}
/** Every milestone file by id; a file in `completed/` wins over one of the same id in `active/`. */
async function listed(snapshot) {
    const paths = new Map();
    const doubled = new Set();
    for (const folder of [layout/* FOLDERS */.Yk.active, layout/* FOLDERS */.Yk.completed]) {
        const names = await snapshot.list(folder);
        if (!names.ok)
            return names;
        for (const name of names.value) {
            const id = (0,layout/* idOfFileName */.U1)(name);
            if (id === null || !(0,model_ids/* isMilestoneId */.i4)(id))
                continue;
            if (paths.has(id))
                doubled.add(id);
            paths.set(id, `${folder}/${name}`);
        }
    }
    return (0,result.ok)({ paths, warnings: [...doubled].map((id) => twice(snapshot, id)) });
}
function twice(snapshot, id) {
    const path = (0,engine_texts/* shownPath */.pS)(snapshot, (0,workspace/* completedPath */.vD)(id));
    return (0,problem/* problem */.CC)("duplicate-id", `Milestone ${id} is in active/ and in completed/; the one in completed/ holds.`, {
        at: { path },
        hint: `Delete ${(0,engine_texts/* shownPath */.pS)(snapshot, (0,workspace/* activePath */.iW)(id))} if it is left over.`,
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
        const reading = await readMilestoneText(text, { id, path, snapshot });
        if (!reading.ok)
            broken.set(id, reading.problem);
        else
            (milestones.set(id, reading.value.milestone), odd.push(...reading.value.warnings));
    }
    return { milestones, broken, warnings: odd };
}
/** One file as the milestone it means, its progress derived. The schema is loaded for what is not plainly right. */
async function readMilestoneText(text, { id, path, snapshot }) {
    const source = { id, path: (0,engine_texts/* shownPath */.pS)(snapshot, path), home: (0,layout/* homeOf */.lt)(path) };
    const reading = (0,files_reading/* readPlainly */.a0)(text, source) ?? (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(9876)]).then(__webpack_require__.bind(__webpack_require__, 49876))).diagnose(text, source);
    return reading.ok ? (0,result.ok)({ ...reading.value, milestone: (0,progress/* withProgress */.E0)(reading.value.milestone) }) : reading;
}


/***/ }),

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   x3: () => (/* binding */ paceOf)
/* harmony export */ });
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93109);
/* harmony import */ var _core_files_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);


/** For a few files, or where the settings are not known yet. */
const AT_ONCE = { files: Number.POSITIVE_INFINITY, reads: 1 };
/** In an emergency one thing happens at a time. */
function paceOf({ performance: { batch_size, max_concurrent_operations, emergency_mode } }) {
    return { files: batch_size, reads: emergency_mode ? 1 : max_concurrent_operations };
}
/** What is there of these files. Logs forgive what other files may not hold: their bad lines are reported one by one. */
async function readTexts(snapshot, paths, pace = AT_ONCE) {
    const result = new Map();
    for (const files of await readPaced(snapshot, paths, pace)) {
        for (const [path, bytes] of files) {
            const decode = path.endsWith(".jsonl") ? _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__.decodeLog : _core_files_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__.decodeText;
            result.set(path, bytes.ok ? decode(bytes.value, shownPath(snapshot, path)) : bytes);
        }
    }
    return result;
}
/** The reads in the order of their paths, whichever ends first. */
async function readPaced(snapshot, paths, { files, reads }) {
    if (snapshot.bulk || paths.length <= files)
        return [await snapshot.read(paths)];
    const parts = Array.from({ length: Math.ceil(paths.length / files) }, (_, at) => paths.slice(at * files, (at + 1) * files));
    const read = [];
    let next = 0;
    const reader = async () => {
        for (let at = next++; at < parts.length; at = next++)
            read[at] = await snapshot.read(parts[at] ?? []);
    };
    await Promise.all(Array.from({ length: Math.min(reads, parts.length) }, reader));
    return read;
}
function shownPath(snapshot, path) {
    return `${snapshot.root}/${path}`;
}


/***/ })

};
