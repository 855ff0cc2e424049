export const id = 154;
export const ids = [154];
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
    const [{ commitOnDisk }, { recover }, { sweepReports }] = await Promise.all([__webpack_require__.e(/* import() */ 2720).then(__webpack_require__.bind(__webpack_require__, 52720)), __webpack_require__.e(/* import() */ 5814).then(__webpack_require__.bind(__webpack_require__, 75814)), __webpack_require__.e(/* import() */ 8914).then(__webpack_require__.bind(__webpack_require__, 28914))]);
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
    const { branchSnapshot, commitOnBranch, openBranchView } = await __webpack_require__.e(/* import() */ 2085).then(__webpack_require__.bind(__webpack_require__, 82085));
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

/***/ 52110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openSurroundings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
// Surroundings of this machine: files and folders that a person names, read as they are.



/** Far above any file that people write by hand. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
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
        file: (path) => readWhole((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.folder, path), path),
        folder: (path) => readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.folder, path), path),
        machine: async () => (await __webpack_require__.e(/* import() */ 3621).then(__webpack_require__.bind(__webpack_require__, 43621))).readMachine(options),
    };
}
/** A link that a person names is followed; it is not where one is only found. A pipe is never waited for. */
async function readWhole(path, shown) {
    try {
        if (!(await disk().stat(path)).isFile())
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(notAFile(shown));
        const handle = await disk().open(path, "r");
        try {
            const { size } = await handle.stat();
            return size > FILE_BYTES_MAX ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(tooLarge(shown, size)) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await handle.readFile());
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(notFound(shown, error));
    }
}
function tooLarge(path, bytes) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("file-too-large", `${path} has ${bytes} bytes; at most ${FILE_BYTES_MAX} are read.`, { at: { path }, hint: "Move long texts out of the file, or split it." });
}
function notAFile(path) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("not-a-file", `${path} is a link, a folder or a device, not a file.`, { at: { path }, hint: "Name a file with text." });
}
const REASONS = {
    ENOENT: "it does not exist", ENOTDIR: "it does not exist", EACCES: "permission denied", EPERM: "permission denied", ELOOP: "its links go in a circle",
    ENAMETOOLONG: "its name is too long",
};
function notFound(path, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null)
        throw error;
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("file-not-found", `${path} cannot be opened: ${REASONS[code] ?? code}.`, { at: { path }, hint: "Check the path; it is relative to where the command was started." });
}
/** Problems: `file-not-found` where there is no such folder, `file-too-large` where it holds too much to be a folder of milestones. */
async function readFolder(folder, shown) {
    try {
        if (!(await disk().stat(folder)).isDirectory())
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("file-not-found", `${shown} is not a folder.`, { at: { path: shown }, hint: "Name the folder that holds the files." }));
        const paths = await pathsBelow(folder);
        if (paths.length > FOLDER_FILES_MAX)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(tooMuch(shown));
        const files = new Map();
        let bytes = 0;
        for (let from = 0; from < paths.length; from += OPEN_FILES_MAX) {
            for (const [path, found] of await Promise.all(paths.slice(from, from + OPEN_FILES_MAX).map((path) => readFound(folder, path)))) {
                bytes += found.ok ? found.value.length : 0;
                files.set(path, found);
            }
            if (bytes > FOLDER_BYTES_MAX)
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(tooMuch(shown));
        }
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(files);
    }
    catch (error) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(notFound(shown, error));
    }
}
function tooMuch(path) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("file-too-large", `${path} holds more than ${FOLDER_FILES_MAX} files or ${FOLDER_BYTES_MAX / 1024 ** 2} MiB.`, { at: { path }, hint: "Name the folder that holds the milestones alone." });
}
/** Every entry that is no folder, with `/`, sorted. A folder that cannot be listed stands for itself, so that it is reported. */
async function pathsBelow(folder) {
    const paths = [];
    const rest = [""];
    for (let inside = rest.pop(); inside !== undefined && paths.length <= FOLDER_FILES_MAX; inside = rest.pop()) {
        const entries = await disk().readdir((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, inside), { withFileTypes: true }).catch((error) => (inside === "" ? Promise.reject(error) : null));
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
        const found = await disk().lstat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
        return [path, found.isFile() ? await readWhole((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), path) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(notAFile(path))];
    }
    catch (error) {
        return [path, (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ ...notFound(path, error), code: "unreadable" })];
    }
}


/***/ }),

/***/ 66965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ laterBranches),
/* harmony export */   U: () => (/* binding */ laterLeases),
/* harmony export */   UD: () => (/* binding */ laterJournal),
/* harmony export */   Xb: () => (/* binding */ laterSeats),
/* harmony export */   dx: () => (/* binding */ laterDeliverables),
/* harmony export */   eh: () => (/* binding */ laterAlerts),
/* harmony export */   o$: () => (/* binding */ laterBackups)
/* harmony export */ });
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


/***/ })

};
