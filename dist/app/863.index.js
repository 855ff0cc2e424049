export const id = 863;
export const ids = [863];
export const modules = {

/***/ 7098:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 7098;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 670:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 670;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ main_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/probot/lib/index.js + 41 modules
var lib = __webpack_require__(7576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var base_problem = __webpack_require__(5045);
;// CONCATENATED MODULE: ./lib/adapters/git/disk.js
// The file system calls of writers in one replaceable set, and what is durable when they return.



const { openSync, writeSync, writeFileSync, fsyncSync, closeSync, renameSync, linkSync, unlinkSync, mkdirSync, rmdirSync, fchmodSync, lstatSync } = external_node_fs_namespaceObject;
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
    const above = makeFolders(disk, (0,external_node_path_.dirname)(folder));
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
    const code = disk_errorCode(error);
    if (code === null)
        throw error;
    const at = { path };
    if (code === "ENOSPC" || code === "EDQUOT") {
        return (0,base_problem/* problem */.CC)("disk-full", `The disk is full: ${path} could not be written.`, { at, hint: "Free some space and try again; nothing was changed." });
    }
    const reason = REASONS[code] ?? code;
    return (0,base_problem/* problem */.CC)("not-writable", `${path} cannot be written: ${reason}.`, { at, hint: "Nothing was changed. Check the permissions, then try again." });
}
const REASONS = {
    EACCES: "permission denied", EPERM: "not permitted", EROFS: "the file system is read-only", EIO: "the disk reports an error",
    EMFILE: "too many open files", ENFILE: "too many open files", ENOTDIR: "a file stands where a folder belongs",
};
function disk_errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : null;
}
/** What stands at a path, links not followed; null where nothing does, or where it cannot be reached. */
function disk_entryAt(path) {
    try {
        return fs.lstatSync(path, { bigint: true });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var base_result = __webpack_require__(3445);
;// CONCATENATED MODULE: ./lib/core/model/stored/data-path.js
// Paths of the data folder: which are allowed, what people call them, and what is no file that can be read.

/** Such a path begins at the top of the repository instead; only what belongs to GitHub is reached in this way. */
const FROM_TOP = ":/";
const TOP_FOLDER = ".github";
/** Larger files are mistakes, and would be parsed for minutes. */
const data_path_FILE_BYTES_MAX = 5 * 1024 * 1024;
/** What file systems allow for one name, in bytes. */
const NAME_BYTES_MAX = 255;
/** The path from the top of the repository where one is meant, else null. */
function data_path_pathFromTop(path) {
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
function data_path_shownOf({ label }, path) {
    return data_path_pathFromTop(path) ?? `${label}/${path}`;
}
/** Names of writers' temporary files and locks inside the data folder. */
function data_path_isTemporary(name) {
    return name.startsWith(".tmp-") || name === ".lock" || name.startsWith(".lock.");
}
/** Whether a path stays inside the folder it is relative to and can be told from others: no `..`, `.git`, backslash or control character. */
function data_path_isDataPath(path) {
    const fromTop = data_path_pathFromTop(path);
    if (fromTop !== null)
        return fromTop.startsWith(`${TOP_FOLDER}/`) && data_path_isDataPath(fromTop);
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
    return data_path_isDataPath(path) && (data_path_pathFromTop(path) ?? path).split("/").every((name) => !/[<>:"|?*]|[ .]$/.test(name) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) && !data_path_isTemporary(name));
}
/** The names that some paths have directly in a folder; "" is the data folder. */
function namesBelow(paths, folder) {
    const start = folder === "" ? "" : `${folder}/`;
    const names = new Set();
    for (const path of paths) {
        if (start === "" && data_path_pathFromTop(path) !== null)
            continue;
        const name = path.startsWith(start) ? path.slice(start.length).split("/")[0] : undefined;
        if (name !== undefined)
            names.add(name);
    }
    return names;
}
function data_path_tooLarge(at, bytes) {
    const megabytes = (bytes / 1024 / 1024).toFixed(1);
    return (0,base_problem/* problem */.CC)("file-too-large", `${at.path} has ${megabytes} MiB; at most 5 MiB are read.`, { at });
}
function data_path_notAFile(at) {
    return (0,base_problem/* problem */.CC)("not-a-file", `${at.path} is not a regular file; links and special files are not followed.`, { at, hint: "Put a regular file there." });
}

;// CONCATENATED MODULE: ./lib/adapters/git/data-files.js
// Files below the data folder, read from the disk without following links.






/** Where a path is on this machine. */
function fileOf({ path: root, top }, path) {
    const fromTop = pathFromTop(path);
    return fromTop === null ? join(root, path) : join(top ?? root, fromTop);
}
/** File systems stamp changes no finer than this; a younger file is compared by content. */
const STAMP_NANOSECONDS_MAX = 2000000000n;
/** The same content has the same digest. Hashing is loaded when it is first needed: plain reading needs none. */
function digestOf(bytes) {
    return process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex");
}
/** A file's bytes, or null where there is none. `checked` remembers parent folders between calls. Problems: `not-a-file`, `unreadable`, `file-too-large`. */
function readDataFile(folder, path, checked = new Set()) {
    const at = { path: shownOf(folder, path) };
    if (!isDataPath(path))
        return failed(problem("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
    try {
        if (pathFromTop(path) !== null && !folder.top)
            return ok(null);
        const parents = parentProblem(folder, path, checked);
        if (parents)
            return failed(parents);
        return readOpened(fileOf(folder, path), at);
    }
    catch (error) {
        return readFailure(error, at);
    }
}
function readOpened(file, at) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
    // A link is refused by the system; without O_NONBLOCK a named pipe would wait for its writer for ever.
    const descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const stat = fs.fstatSync(descriptor, { bigint: true });
        if (!stat.isFile())
            return failed(notAFile(at));
        if (stat.size > FILE_BYTES_MAX)
            return failed(tooLarge(at, Number(stat.size)));
        return ok({ bytes: fs.readFileSync(descriptor), stat });
    }
    finally {
        fs.closeSync(descriptor);
    }
}
function readFailure(error, at) {
    const code = errorCode(error);
    if (code === null)
        throw error;
    // A name that is not UTF-8 comes with replacement characters and cannot be opened: it is there all the same.
    if ((code === "ENOENT" && !at.path.includes("\ufffd")) || code === "ENOTDIR")
        return ok(null);
    if (code === "ELOOP" || code === "ENXIO" || code === "EMLINK")
        return failed(notAFile(at));
    return failed(problem("unreadable", `${at.path} cannot be read (${code}).`, { at, hint: "Check its permissions." }));
}
/** The problem where a folder on the way to the path is a link; missing folders are no problem. */
function parentProblem(folder, path, checked = new Set()) {
    const start = path.length - (pathFromTop(path) ?? path).length;
    for (let end = path.indexOf("/", start); end >= 0; end = path.indexOf("/", end + 1)) {
        const parent = path.slice(0, end);
        if (checked.has(parent))
            continue;
        if (entryAt(fileOf(folder, parent))?.isSymbolicLink())
            return notAFolder(shownOf(folder, parent));
        checked.add(parent);
    }
    return null;
}
function notAFolder(path) {
    return problem("not-a-file", `${path} is a symbolic link; links are not followed.`, { at: { path }, hint: "Put a real folder there." });
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
        const stat = entryAt(fileOf(folder, path));
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
        return failed(problem("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
    const shown = path === "" ? folder.label : shownOf(folder, path);
    const parents = path === "" ? null : parentProblem(folder, `${path}/entry`);
    if (parents)
        return failed(parents);
    try {
        return ok(fs.readdirSync(fileOf(folder, path)).filter((name) => !isTemporary(name)).sort());
    }
    catch (error) {
        const code = errorCode(error);
        if (code === null)
            throw error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return ok([]);
        return failed(problem("unreadable", `${shown} cannot be listed (${code}).`, { at: { path: shown }, hint: "Check its permissions." }));
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-arguments.js
// What may stand on a git command line: typed ids, refs and paths, and a closed table of sub-commands.

const SUBCOMMANDS = {
    "add": { options: ["--refresh", "--no-ignore-removal", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"] },
    "cat-file": { options: ["--batch", "--batch-check"] },
    "check-attr": { options: ["-z", "--stdin", "filter"] },
    "clean": { options: ["-ffdxq"] },
    "config": { options: ["--null", "--list"] },
    "fast-import": { options: ["--quiet"] },
    "fetch": {
        options: ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap=", "--unshallow"],
        remote: true,
    },
    "for-each-ref": { options: ["--format=%(refname)", "--format=%(objectname) %(objecttype) %(refname) %(symref)", "refs/heads", "refs/milestones/lease", "refs/milestones/lease-of"] },
    "hash-object": { options: ["-tcommit", "-ttree", "-w", "--stdin"] },
    "log": {
        options: ["-z", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--no-merges", "--name-only", "--encoding=UTF-8", "--fixed-strings"],
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
    if ((folder !== undefined) !== (rule.folder ?? false) || (folder !== undefined && !isAbsolute(folder)))
        throw new TypeError(`git ${call.command} is used with an absolute folder where it makes one, and only there`);
    if (revisions.length === 0 && excluded.length === 0)
        return [];
    if (!rule.revisions)
        throw new TypeError(`git ${call.command} takes no revisions here`);
    if (![...revisions, ...excluded].every((name) => git_arguments_isOid(name) || git_arguments_isRefName(name)))
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
    if (!paths.every(git_arguments_isRepoPath))
        throw new TypeError("not a path inside the work tree");
    return rule.paths === "--" ? ["--", ...paths] : paths;
}
function git_arguments_isOid(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Longer names do not fit into a file name with its lock. */
const REF_CHARACTERS_MAX = 240;
/** The rules of `git check-ref-format`, and of `--branch`: no name under refs/heads starts with a dash. */
function git_arguments_isRefName(text) {
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
    return to === undefined ? git_arguments_isRefName(from.replace(/\/\*$/, "/all")) : git_arguments_isRefName(to) && (from === "" || git_arguments_isOid(from) || git_arguments_isRefName(from));
}
/** The full name of a branch, or null where a branch cannot be called so. */
function branchRef(name) {
    const ref = `refs/heads/${name}`;
    return git_arguments_isRefName(ref) && name !== "HEAD" ? ref : null;
}
function git_arguments_branchName(ref) {
    return ref.replace(/^refs\/heads\//, "");
}
/** Relative, with `/`, without control characters, and never through `.`, `..` or `.git`. */
function git_arguments_isRepoPath(text) {
    if (/[\u0000-\u001f\u007f]/.test(text))
        return false;
    return text.split("/").every((part) => !["", ".", "..", ".git"].includes(part.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/adapters/git/discovery.js
// Where the data folder and its repository are, and what state that is in, by reading files: no process is started.








/** git's own files that say an operation is under way; the first that is there counts. */
const OPERATIONS = (/* unused pure expression or super */ null && ([
    ["rebase-merge", "rebase"], ["rebase-apply", "rebase"], ["BISECT_LOG", "bisect"],
    ["MERGE_HEAD", "merge"], ["CHERRY_PICK_HEAD", "cherry-pick"], ["REVERT_HEAD", "revert"],
]));
/**
 * The repository around a folder, or null. A folder that looks like a bare repository is refused (`git-failed`) unless
 * it was named with `gitDir`: it may be content that somebody committed, with a configuration of its own.
 */
function discover(folder, gitDir = null) {
    if (gitDir !== null)
        return named(resolve(folder, gitDir));
    for (let at = realFolder(folder);; at = dirname(at)) {
        const dotGit = join(at, ".git");
        const target = gitDirOf(dotGit);
        if (target !== null)
            return ok(placeOf(target, at));
        if (isGitDir(at))
            return failed(problem("git-failed", `${at} is a bare repository.`, { hint: "If you mean it, set GIT_DIR to this folder." }));
        if (dirname(at) === at)
            return ok(null);
    }
}
function named(gitDir) {
    const target = isGitDir(gitDir) ? realFolder(gitDir) : gitDirOf(join(gitDir, ".git"));
    if (target === null)
        return failed(problem("git-failed", `${gitDir} is not a git repository.`));
    return ok(placeOf(target, workTreeOf(target)));
}
/** The work tree that a git folder belongs to; null where it is bare or says so only in its configuration. */
function workTreeOf(gitDir) {
    const linked = textOf(join(gitDir, "gitdir"));
    if (linked !== null)
        return dirname(resolve(gitDir, linked.trim()));
    return basename(gitDir) === ".git" ? dirname(gitDir) : null;
}
function placeOf(gitDir, workTree) {
    const common = textOf(join(gitDir, "commondir"));
    const commonDir = common === null ? gitDir : realFolder(resolve(gitDir, common.trim()));
    const owned = isOwned(gitDir) && (workTree === null || isOwned(workTree));
    return { gitDir, commonDir, workTree, owned, reftable: exists(join(commonDir, "reftable")) };
}
/** The work trees of this repository other than this one, the main one included. */
function otherWorkTrees(place) {
    const linked = namesIn(join(place.commonDir, "worktrees")).map((name) => join(place.commonDir, "worktrees", name));
    return [place.commonDir, ...linked].flatMap((gitDir) => {
        const workTree = gitDir === place.gitDir ? null : workTreeOf(gitDir);
        return workTree !== null && gitDirOf(join(workTree, ".git")) === gitDir ? [placeOf(gitDir, workTree)] : [];
    });
}
function headOf(place) {
    const text = textOf(join(place.gitDir, "HEAD"))?.trim() ?? "";
    if (isOid(text))
        return { kind: "detached", commit: text };
    const ref = text.replace(/^ref:\s*/, "");
    return isRefName(ref) && !place.reftable && branchName(ref) !== ref ? { kind: "branch", ref } : { kind: "unknown" };
}
function operationOf(place) {
    return OPERATIONS.find(([file]) => exists(join(place.gitDir, file)))?.[1] ?? null;
}
/** A path of the data folder as git knows it. Throws where it is none: paths are checked before. */
function repoPath({ prefix }, path) {
    const full = pathFromTop(path) ?? (prefix === "" ? path : `${prefix}/${path}`);
    if (!isRepoPath(full))
        throw new TypeError(`not a path inside the work tree: ${JSON.stringify(full)}`);
    return full;
}
const USUAL_FOLDER = ".milestones";
/** `dataPath` is relative to `cwd`; null is `.milestones` at the top of the work tree. Problem: `invalid-argument`. */
function locate(cwd, dataPath, place) {
    const bare = place !== null && place.workTree === null;
    if (bare)
        return inRepository({ path: join(place.gitDir, dataPath ?? USUAL_FOLDER), label: dataPath ?? USUAL_FOLDER }, place, dataPath ?? USUAL_FOLDER);
    const top = place?.workTree ?? realFolder(cwd);
    const named = dataPath === null ? join(top, USUAL_FOLDER) : resolve(realFolder(cwd), dataPath);
    // Links inside the work tree came with what was checked out, and are refused later; others were made by the machine's owner.
    const path = wayBelow(top, named) === null ? realFile(named) : named;
    const way = wayBelow(top, path);
    const folder = { path, label: (way ?? dataPath) || "." };
    if (!place)
        return ok({ folder, place, reason: "this is not a git repository" });
    if (way === null)
        return ok({ folder, place: null, reason: "the data folder is outside the repository" });
    const own = linkBelow(top, way) ? ok(place) : discover(existing(path));
    if (own.ok && own.value?.gitDir !== place.gitDir)
        return ok({ folder, place: null, reason: "the data folder belongs to another repository" });
    return inRepository({ ...folder, top }, place, way);
}
/** The path from a folder to something inside it, with `/`; null where it is outside. */
function wayBelow(folder, path) {
    const way = relative(folder, path).split(sep).join("/");
    return way === ".." || way.startsWith("../") || isAbsolute(way) ? null : way;
}
function inRepository(folder, place, prefix) {
    if (prefix === "" || isRepoPath(prefix))
        return ok({ folder, place, prefix });
    return failed(problem("invalid-argument", `${JSON.stringify(prefix)} cannot be the data folder.`));
}
/** The first folder on the way to the data that is a link, as a path from the top. What was checked out may bring links; they are not followed. */
function linkOnTheWay({ place, prefix }) {
    return place.workTree === null ? null : linkBelow(place.workTree, prefix);
}
function linkBelow(top, way) {
    const names = way === "" ? [] : way.split("/");
    const ways = names.map((_, depth) => names.slice(0, depth + 1).join("/"));
    return ways.find((part) => entryAt(join(top, part))?.isSymbolicLink()) ?? null;
}
/** The path or the nearest folder above it that exists. */
function existing(path) {
    return exists(path) || dirname(path) === path ? path : existing(dirname(path));
}
/** The path with the links on the way followed; the last name may be missing. */
function realFile(path) {
    return exists(dirname(path)) ? join(realFolder(dirname(path)), basename(path)) : join(realFile(dirname(path)), basename(path));
}
/** A `.git` folder, or the folder that a `.git` file of a linked work tree or submodule names. */
function gitDirOf(dotGit) {
    if (isGitDir(dotGit))
        return realFolder(dotGit);
    const target = /^gitdir: (.+?)\r?\n?$/.exec(textOf(dotGit) ?? "")?.[1];
    if (target === undefined)
        return null;
    const folder = isAbsolute(target) ? target : resolve(dirname(dotGit), target);
    return isGitDir(folder) ? realFolder(folder) : null;
}
function isGitDir(folder) {
    if (!exists(join(folder, "HEAD")))
        return false;
    return exists(join(folder, "commondir")) || (exists(join(folder, "objects")) && exists(join(folder, "refs")));
}
/** Whoever owns the files decides what their configuration says. */
function isOwned(path) {
    const me = process.geteuid?.();
    return me === undefined || statSync(path).uid === me;
}
function realFolder(path) {
    try {
        return realpathSync(path);
    }
    catch {
        return resolve(path);
    }
}
function exists(path) {
    return entryAt(path) !== null;
}
/** The names in a folder; none where it cannot be listed. */
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** A short text file of git's, or null where there is none. */
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/adapters/git/process-identity.js
// Which process somebody is, so that others can tell whether it still runs: host, boot, number and start.




function thisProcess() {
    return { host: thisHost(), boot: thisBoot(), pid: process.pid, start: startOf(process.pid) ?? "" };
}
/** Whether a process of this host has ended: a zombie has, and one of an earlier boot. Of another host's nothing is known: false. */
function isGone({ host, boot, pid, start }) {
    if (host !== thisHost())
        return false;
    if (boot !== thisBoot())
        return true;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: it lives and belongs to somebody else.
        if (disk_errorCode(error) === "ESRCH")
            return true;
    }
    const now = startOf(pid);
    return now !== null && now !== start;
}
let host;
/** Processes can be told apart only inside one process namespace, so that is part of the name, behind a space. */
function thisHost() {
    return (host ??= `${(0,external_node_os_.hostname)()} ${processNamespace()}`.trim());
}
function processNamespace() {
    try {
        return (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
let boot;
function thisBoot() {
    return (boot ??= (textOf("/proc/sys/kernel/random/boot_id") ?? "").trim());
}
/** When a process started, in ticks since boot; "gone" for a zombie; null where the system does not say. */
function startOf(pid) {
    const fields = (textOf(`/proc/${pid}/stat`) ?? "").replace(/^.*\) /s, "").split(" ");
    const start = fields[19];
    if (start === undefined)
        return null;
    return /^[ZX]$/.test(fields[0] ?? "") ? "gone" : start;
}

;// CONCATENATED MODULE: ./lib/adapters/git/writing/write-lock.js
// The writers' queue of one machine: a lock file that dies with its process and is never held twice.










/** A writer holds the lock for milliseconds; who waits longer meets a writer that hangs. */
const LOCK_SECONDS_MAX = 60;
/** Between two looks, in milliseconds: short at first, then spread, so that many who wait do not march in step. */
const LOOK_MS_MIN = 1;
const LOOK_MS_MAX = 20;
/** What a disk refuses twice it refuses for good. */
const RELEASE_TRIES_MAX = 2;
/** A lock without content is being written, or was torn by a crash of the machine; after this long it is torn. */
const TORN_SECONDS_MIN = 10;
/** Tokens of locks of this process that the disk would not let go: nobody holds them, and this process itself would wait for them. */
const stuck = new Set();
/**
 * Waits for the lock at `path`, at most 60 seconds. The lock of a process that is gone, a zombie too, or of an earlier
 * boot, is taken over at once; one of another host never. Problems: `conflict` with the holder's name, `not-writable`,
 * `disk-full`.
 */
async function acquireLock(disk, path, secondsMax = LOCK_SECONDS_MAX) {
    const mine = { ...thisProcess(), token: (0,external_node_crypto_.randomBytes)(6).toString("hex") };
    const deadline = performance.now() + secondsMax * 1000;
    const made = [];
    try {
        for (let pause = LOOK_MS_MIN;; pause = Math.min(pause * 2, LOOK_MS_MAX)) {
            made.push(...makeFolders(disk, (0,external_node_path_.dirname)(path)));
            if (tryAcquire(disk, path, mine)) {
                sweep(disk, path);
                return (0,base_result.ok)(heldLock(disk, { path, mine, made }));
            }
            if (performance.now() > deadline)
                return (0,base_result/* failed */.g)(heldProblem(path));
            await (0,promises_.setTimeout)(pause * (0.5 + Math.random()));
        }
    }
    catch (error) {
        return (0,base_result/* failed */.g)(diskProblem(error, path));
    }
}
/** Drafts and guards of writers that died. One of a living writer may go, too: it makes another. */
function sweep(disk, path) {
    const start = `${(0,external_node_path_.basename)(path)}.`;
    for (const name of namesIn((0,external_node_path_.dirname)(path)))
        if (name.startsWith(start))
            removeQuietly(disk, (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
}
function heldLock(disk, lock) {
    let held = true;
    return {
        held: () => held,
        release() {
            if (!held)
                return;
            held = false;
            // A lock that stays keeps everybody waiting for as long as this process lives.
            for (let tries = 0; tries < RELEASE_TRIES_MAX && readHolder(lock.path)?.token === lock.mine.token; tries++)
                removeQuietly(disk, lock.path);
            if (readHolder(lock.path)?.token === lock.mine.token)
                stuck.add(lock.mine.token);
            for (const folder of lock.made.toReversed())
                removeFolderQuietly(disk, folder);
        },
    };
}
/** The lock appears with its content in one step: it is written beside and linked. */
function tryAcquire(disk, path, mine) {
    const holder = readHolder(path);
    if (holder) {
        if (isDead(path, holder))
            removeDead(disk, { path, dead: holder, mine });
        return false;
    }
    const draft = `${path}.${mine.pid}-${mine.token}`;
    try {
        disk.writeFileSync(draft, JSON.stringify(mine), { flag: "wx" });
        disk.linkSync(draft, path);
        return true;
    }
    catch (error) {
        const code = disk_errorCode(error);
        // ENOENT: the folder was empty, and its maker has just removed it again.
        if (code === "EEXIST" || code === "ENOENT")
            return false;
        if (code !== "EPERM" && code !== "ENOTSUP" && code !== "EOPNOTSUPP" && code !== "ENOSYS")
            throw error;
        return createWhole(disk, path, mine);
    }
    finally {
        removeQuietly(disk, draft);
    }
}
/** For file systems without hard links: there the content follows the name. */
function createWhole(disk, path, mine) {
    try {
        disk.writeFileSync(path, JSON.stringify(mine), { flag: "wx" });
        return true;
    }
    catch (error) {
        if (disk_errorCode(error) === "EEXIST")
            return false;
        throw error;
    }
}
/**
 * Removes a dead writer's lock. Of several that want to, only the holder of a second lock, named after the dead one's
 * token, may; under it the dead lock is looked at again, so that a successor's lock is never removed.
 */
function removeDead(disk, { path, dead, mine }) {
    const guard = `${path}.${dead.token}`;
    if (!tryAcquire(disk, guard, mine))
        return;
    if (readHolder(path)?.token === dead.token)
        removeQuietly(disk, path);
    removeQuietly(disk, guard);
}
const TORN = { host: "", boot: "", pid: 0, start: "", token: "torn" };
function readHolder(path) {
    const text = textOf(path);
    if (text === null)
        return null;
    try {
        const value = JSON.parse(text);
        return isHolder(value) ? value : TORN;
    }
    catch {
        return TORN;
    }
}
function isHolder(value) {
    if (!(0,json/* isObject */.Gv)(value) || typeof value["pid"] !== "number")
        return false;
    return ["host", "boot", "start"].every((key) => typeof value[key] === "string") && /^[0-9a-f]+$/.test(String(value["token"]));
}
function isDead(path, holder) {
    return holder === TORN ? ageSeconds(path) > TORN_SECONDS_MIN : stuck.has(holder.token) || isGone(holder);
}
function heldProblem(path) {
    const holder = readHolder(path);
    const who = holder && holder !== TORN ? `process ${holder.pid} on ${holder.host}` : "an unknown process";
    return (0,base_problem/* problem */.CC)("conflict", `Another writer holds the milestones: ${who}.`, { hint: `Try again later. If it is gone for good, delete ${path}.` });
}
function ageSeconds(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat ? (performance.timeOrigin + performance.now() - stat.mtimeMs) / 1000 : 0;
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/content-cache.js
// Contents that were read before, by their ids: what was used longest ago goes first.
/** Ten thousand milestones with their event logs. */
const CACHE_BYTES_MAX = 128 * 1024 * 1024;
/** What an entry takes beside its content. */
const ENTRY_BYTES = 200;
function openContentCache(bytesMax = CACHE_BYTES_MAX) {
    const contents = new Map();
    let bytes = 0;
    const drop = (id) => {
        bytes -= (contents.get(id)?.length ?? -ENTRY_BYTES) + ENTRY_BYTES;
        contents.delete(id);
    };
    return {
        get(id) {
            const found = contents.get(id);
            if (found) {
                contents.delete(id);
                contents.set(id, found);
            }
            return found;
        },
        put(id, content) {
            drop(id);
            contents.set(id, content);
            bytes += content.length + ENTRY_BYTES;
            for (const oldest of contents.keys()) {
                if (bytes <= bytesMax)
                    break;
                drop(oldest);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/local/clock.js
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

;// CONCATENATED MODULE: ./lib/adapters/github/client/failure.js
// What went wrong with a call: GitHub's answer, or none, in the terms that decide what to do next.

/** Longer reasons are whole pages of HTML, or lists that nobody reads. */
const MESSAGE_CHARACTERS_MAX = 300;
function noAnswer(message) {
    return { status: null, message: oneLine(message), kinds: [], headers: {} };
}
/** Null for what is no failure of a call, but a fault of ours. */
function failureOf(error) {
    if (!(0,json/* isObject */.Gv)(error) || typeof error["status"] !== "number")
        return null;
    const { response, message, status } = error;
    if (!(0,json/* isObject */.Gv)(response))
        return noAnswer(typeof message === "string" ? message : "no connection");
    return refusedWith(status, response);
}
/** The same for an answer that was not thrown. */
function refusedWith(status, response) {
    const { data } = response;
    const headers = (0,json/* isObject */.Gv)(response["headers"]) ? response["headers"] : {};
    return { status, message: messageIn(data), kinds: errorsIn(data).flatMap(({ code, type }) => [code, type].filter((kind) => typeof kind === "string")), headers };
}
/** What GraphQL answers beside its data. */
function errorsIn(data) {
    return (0,json/* isObject */.Gv)(data) && Array.isArray(data["errors"]) ? data["errors"].filter(json/* isObject */.Gv) : [];
}
function messageIn(data) {
    if (typeof data === "string")
        return /<[a-z!]/i.test(data) ? "a page that is no answer" : oneLine(data);
    const own = (0,json/* isObject */.Gv)(data) && typeof data["message"] === "string" ? [data["message"]] : [];
    const more = errorsIn(data).flatMap(({ message, field, code }) => [message ?? [field, code].filter((part) => typeof part === "string").join(" ")]);
    const lists = (0,json/* isObject */.Gv)(data) && Array.isArray(data["errors"]) ? data["errors"] : [];
    return oneLine([...own, ...more, ...lists].filter((part) => typeof part === "string" && part !== "").join(": "));
}
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ").trim().replace(/\.$/, "");
    return line.length <= MESSAGE_CHARACTERS_MAX ? line : `${line.slice(0, MESSAGE_CHARACTERS_MAX)}…`;
}
function headerOf({ headers }, name) {
    const value = headers[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/** Refused before it was looked at, for asking too much: nothing was carried out. */
function isRateLimited(failure) {
    const { status, message, kinds } = failure;
    if (kinds.includes("RATE_LIMITED") || status === 429)
        return true;
    return status === 403 && (/secondary rate|abuse detection|rate limit exceeded/i.test(message) || headerOf(failure, "x-ratelimit-remaining") === "0");
}
function isUnknown({ status }) {
    return status === null || status >= 500 || status === 408;
}
/** Whether the same call may succeed in a moment. */
function mayPass(failure) {
    return isUnknown(failure) || isRateLimited(failure);
}
/** Milliseconds that GitHub asks to wait, by its own clock where it tells the time; null where it does not say. `clock`: milliseconds since 1970. */
function askedToWait(failure, clock) {
    const told = Date.parse(headerOf(failure, "date"));
    const now = Number.isFinite(told) ? told : clock;
    const after = headerOf(failure, "retry-after");
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    if (after !== "" && Number.isFinite(Date.parse(after)))
        return Math.max(0, Date.parse(after) - now);
    const reset = headerOf(failure, "x-ratelimit-reset");
    return headerOf(failure, "x-ratelimit-remaining") === "0" && /^\d+$/.test(reset) ? Math.max(0, Number(reset) * 1000 - now) : null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/tries.js

/** More help nobody: GitHub is down then, and a sweep finds what was left. */
const TRIES_MAX = 5;
/** How long one call may take with all its tries. */
const CALL_MS_MAX = 60_000;
/** GitHub itself gives a request up after ten seconds; the rest is for the way. */
const TRY_MS_MAX = 15_000;
const JITTER_MS_MIN = 500;
const JITTER_MS_MAX = 10_000;
/** GitHub asks for a pause of minutes where it does not say how long; as much of it as the call has time for. */
const UNSAID_MS_MIN = 10_000;
/**
 * Waits as long as GitHub asks, else a random time up to a limit that doubles. What would not end in time is given up at once.
 * After an answer that was lost nothing is done again before somebody has looked.
 */
async function persist(means, { attempt, look, until }) {
    let isLost = false;
    for (let tries = 1;; tries++) {
        const outcome = await attempt();
        if (outcome.ok)
            return outcome;
        if (!mayPass(outcome.failure))
            return isLost ? { ok: false, failure: { ...outcome.failure, afterLost: true } } : outcome;
        isLost ||= isUnknown(outcome.failure);
        const wait = waitingTime(outcome.failure, tries, means);
        const last = tries >= TRIES_MAX || means.clock.elapsed() + wait + TRY_MS_MAX > until;
        if (!last)
            await pause(means.clock, wait);
        const seen = look && isUnknown(outcome.failure) ? await look() : null;
        if (seen || last)
            return seen ?? outcome;
    }
}
function waitingTime(failure, tries, { clock, random }) {
    const asked = askedToWait(failure, clock.now());
    if (asked !== null)
        return asked;
    const most = Math.min(JITTER_MS_MAX, JITTER_MS_MIN * 2 ** (tries - 1));
    return isRateLimited(failure) ? UNSAID_MS_MIN + random() * UNSAID_MS_MIN : random() * most;
}
function pause(clock, ms) {
    return new Promise((resolve) => void clock.after(ms, resolve));
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/pace.js

/** So many in a row go out at once. */
const BURST_MAX = 20;
/** Then one a second: with the burst that makes the 80 a minute that GitHub allows. */
const SPACING_MS_MIN = 1_000;
/** Resolves when the next may be made. */
function openPace(clock) {
    let nextFull = 0;
    return async () => {
        const now = clock.elapsed();
        nextFull = Math.max(nextFull, now) + SPACING_MS_MIN;
        const wait = nextFull - now - BURST_MAX * SPACING_MS_MIN;
        if (wait > 0)
            await pause(clock, wait);
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/refusal.js
// Refusals of GitHub's as problems: what was wanted in people's words, why it was refused, and what to do.


function refusalOf(wanted, failure, { name, now }) {
    if (isRateLimited(failure))
        return limited(wanted, failure, now);
    if (isUnknown(failure))
        return silent(wanted, failure);
    const { status, message } = failure;
    if (status === 401)
        return (0,base_problem/* problem */.CC)("permission-denied", `GitHub does not accept the token any more (${message}), so it cannot ${wanted.to}.`, { hint: "It has expired or was revoked, or the app was uninstalled. Start the run again, or give a new token." });
    if (status !== null && status >= 300 && status < 400)
        return (0,base_problem/* problem */.CC)("not-found", `${name} was renamed or transferred.`, { hint: "Use its new name; the old one is only redirected." });
    if (/archived/i.test(message) && status === 403)
        return (0,base_problem/* problem */.CC)("refused", `${name} is archived, so nobody can ${wanted.to}.`, { hint: "Unarchive it in the repository's settings." });
    if (/repository is empty/i.test(message))
        return (0,base_problem/* problem */.CC)("refused", `${name} has no commit yet, so nobody can ${wanted.to}.`, { hint: "Make a first commit, for example a README." });
    if (/without `?workflows?`? permission/i.test(message))
        return forbidden({ ...wanted, needs: "workflows: write" }, message);
    if (status === 403 || failure.kinds.includes("FORBIDDEN"))
        return forbidden(wanted, message);
    if (status === 404 || status === 410 || failure.kinds.includes("NOT_FOUND"))
        return absent(wanted, { message, name, isGone: status === 410 });
    if (status === 409)
        return (0,base_problem/* problem */.CC)("conflict", `GitHub could not ${wanted.to}: ${message}.`, { hint: "Try again." });
    return (0,base_problem/* problem */.CC)("refused", `GitHub refuses to ${wanted.to}: ${message || `status ${status}`}.`);
}
function limited({ to }, failure, now) {
    const wait = askedToWait(failure, now);
    const from = wait === null ? "in some minutes" : `from ${new Date(now + wait).toISOString().replace(/:\d\d\.\d+Z$/, " UTC").replace("T", " ")} on`;
    return (0,base_problem/* problem */.CC)("remote-unavailable", `GitHub's rate limit does not let us ${to} now (${failure.message || "too many requests"}).`, { hint: `Try again ${from}.` });
}
function silent({ to }, { status, message }) {
    const why = status === null ? message : `${status}${message === "" ? "" : ` ${message}`}`;
    return (0,base_problem/* problem */.CC)("remote-unavailable", `GitHub did not answer when asked to ${to} (${why}).`, { hint: "Try again later; https://www.githubstatus.com says whether it is down." });
}
function forbidden({ to, needs }, message) {
    if (/\bSAML\b|\bSSO\b/.test(message))
        return (0,base_problem/* problem */.CC)("permission-denied", `The organization does not let this token ${to} (${message}).`, { hint: "Authorize the token for single sign-on." });
    return (0,base_problem/* problem */.CC)("permission-denied", `GitHub does not let this token ${to} (${message || "Forbidden"}).`, { hint: permissionHint(needs) });
}
/** Some permissions cannot be given to a workflow's own token. */
const APPS_ONLY = ["members", "administration"];
/** "issues: write" as an instruction for workflows and apps. */
function permissionHint(needs) {
    const [name = "", access = "read"] = needs.split(": ");
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}: ${access === "write" ? "Read and write" : "Read-only"}`;
    if (name === "workflows")
        return `An app or a token of its own needs the permission "${title}"; the token of a workflow cannot have it. Without it, do the same in a clone and push it.`;
    if (APPS_ONLY.includes(name))
        return `An app or a token of its own needs the permission "${title}"; the token of a workflow cannot have it.`;
    return `A workflow needs \`permissions: ${needs}\`; an app or a token of its own the permission "${title}".`;
}
function absent({ to, needs }, { message, name, isGone }) {
    if (isGone)
        return (0,base_problem/* problem */.CC)("not-found", `GitHub cannot ${to}: it was deleted (${message}).`);
    return (0,base_problem/* problem */.CC)("not-found", `GitHub cannot ${to}: it is not there in ${name}, or hidden from this token.`, { hint: `See whether the name is right and the token may see it. ${permissionHint(needs)}` });
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/client.js
// The client: octokit, loaded with the first call, behind one way to ask that counts, waits, tries again and explains.






const API_VERSION = "2022-11-28";
/** What can stand in a header; of anything else fetch would complain aloud, with the token in what it says. */
const TOKEN = /^[!-~]+$/;
const NO_TOKEN = { status: 401, message: "it has characters that no token has", kinds: [], headers: {} };
/** Its plugins for throttling and retries stay out: they wait a second before every write, and repeat what may have been done. */
async function load() {
    return (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 135))).Octokit;
}
function openClient(options) {
    const { owner, name, apiUrl, token, clock, random } = options;
    const means = { clock, random };
    const line = openLine(options.fetch ?? fetch, clock);
    const pace = openPace(clock);
    let opening = null;
    let authorization = "";
    const client = () => (opening ??= openOctokit(options, line.fetch, () => authorization));
    async function attempt(act) {
        try {
            const given = await token();
            if (!TOKEN.test(given))
                return { ok: false, failure: NO_TOKEN };
            authorization = `Bearer ${given}`;
        }
        catch (error) {
            return { ok: false, failure: tokenFailure(error) };
        }
        try {
            const octokit = await client();
            return judged(await act(octokit));
        }
        catch (error) {
            const failure = failureOf(error);
            if (!failure)
                throw error;
            return { ok: false, failure };
        }
    }
    async function ask(wish, act) {
        const until = wish.until ?? clock.elapsed() + CALL_MS_MAX;
        if (wish.creates)
            await pace();
        const look = wish.look && (async () => lookedUp(await wish.look?.(until)));
        const outcome = await persist(means, { attempt: () => attempt(act), look: look ?? null, until });
        if (outcome.ok)
            return (0,base_result.ok)(outcome.value);
        return wish.expect?.(outcome.failure) ?? (0,base_result/* failed */.g)(refusalOf(wish, outcome.failure, { name: `${owner}/${name}`, now: line.now() }));
    }
    return {
        name: `${owner}/${name}`,
        repo: { owner, repo: name },
        apiUrl,
        means,
        calls: line.calls,
        now: line.now,
        ask: (wish, act) => ask(wish, ({ rest }) => act(rest)),
        query: (wish, query, variables) => ask(wish, async (octokit) => {
            const answer = await octokit.request({ method: "POST", url: graphqlUrl(apiUrl), query, variables });
            const [error] = errorsIn(answer.data);
            if (error)
                return { status: /something went wrong/i.test(String(error["message"])) ? GRAPHQL_FAILED : GRAPHQL_REFUSED, data: answer.data };
            return { status: answer.status, data: (0,json/* isObject */.Gv)(answer.data) ? answer.data["data"] : answer.data };
        }),
    };
}
/** GraphQL refuses and fails with status 200; such an answer is a refusal, or a failure, like any other. */
const GRAPHQL_REFUSED = 422;
const GRAPHQL_FAILED = 502;
function judged(answer) {
    const { status, data } = answer;
    if (status >= 300)
        return { ok: false, failure: refusedWith(status, answer) };
    if (status !== 204 && typeof data === "string")
        return { ok: false, failure: noAnswer("the answer was cut off") };
    return { ok: true, value: data };
}
function lookedUp(seen) {
    return seen?.ok && seen.value !== null ? { ok: true, value: seen.value } : null;
}
/** No token for this repository is as good as one that is not accepted; that GitHub did not answer is another matter. */
function tokenFailure(error) {
    const failure = failureOf(error);
    if (!failure)
        throw error;
    return failure.status !== null && failure.status < 500 && failure.status !== 429 ? { ...failure, status: 401 } : failure;
}
async function openOctokit({ apiUrl, userAgent = "milestone" }, line, authorization) {
    const Octokit = await load();
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = new Octokit({ baseUrl: apiUrl, userAgent, log: silent, retry: { enabled: false }, throttle: { enabled: false }, request: { fetch: line, redirect: "manual" } });
    octokit.hook.before("request", (options) => {
        options.headers["x-github-api-version"] = API_VERSION;
        options.headers["authorization"] = authorization();
    });
    return octokit;
}
function graphqlUrl(apiUrl) {
    return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
}
/** The line to GitHub: every request is counted and ends in time, its body read. */
function openLine(send, clock) {
    let calls = 0;
    let ahead = 0;
    return {
        calls: () => calls,
        now: () => clock.now() + ahead,
        async fetch(input, init) {
            calls++;
            const { promise: late, reject } = Promise.withResolvers();
            const controller = new AbortController();
            const stop = clock.after(TRY_MS_MAX, () => {
                controller.abort();
                reject(new TypeError(`no answer within ${TRY_MS_MAX / 1000} seconds`));
            });
            try {
                const response = await Promise.race([whole(send(input, { ...init, signal: controller.signal })), late]);
                const date = Date.parse(response.headers.get("date") ?? "");
                if (Number.isFinite(date))
                    ahead = date - clock.now();
                return response;
            }
            finally {
                stop();
            }
        },
    };
}
/** A body that breaks off is found here, not by whoever reads it later. */
async function whole(sent) {
    const response = await sent;
    const body = [204, 205, 304].includes(response.status) ? null : await response.arrayBuffer();
    return new Response(body, { status: response.status, headers: response.headers });
}

;// CONCATENATED MODULE: ./lib/core/model/permission.js
// Permission: GitHub's roles from the least to the most, and whose they are.
/** `none` is everybody else. */
const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"];
/** What GitHub, or the machine, has seen to before anything of ours starts, by what started it. */
const TRIGGERS = { shell: "admin", workflow_dispatch: "write", schedule: "maintain", push: "read" };

;// CONCATENATED MODULE: ./lib/ports/forge/forge.js
const REACTIONS = ["+1", "-1", "confused", "eyes", "rocket"];

;// CONCATENATED MODULE: ./lib/adapters/github/answers.js

/** Null for accounts that are gone. */
function accountOf(user) {
    return user ? { id: user.id, login: user.login, kind: user.type === "User" ? "user" : "bot" } : null;
}
function commentOf(comment) {
    const { id, node_id: nodeId, body, user, html_url: url, issue_url: issueUrl } = comment;
    return {
        id, nodeId, url, body: body ?? "", author: accountOf(user), issue: Number(/\d+$/.exec(issueUrl)?.[0] ?? 0),
        createdAt: comment.created_at, updatedAt: comment.updated_at, reactions: countsOf(comment.reactions ?? {}),
    };
}
function countsOf(counts) {
    return Object.fromEntries(Object.entries(counts).filter(([name, count]) => isReaction(name) && typeof count === "number" && count > 0));
}
function isReaction(name) {
    return REACTIONS.some((known) => known === name);
}
function issueOf({ number, title, body, state, user, closed_by: closedBy, updated_at: updatedAt, html_url: url, pull_request: pull }) {
    const open = state === "open";
    return { number, title, body: body ?? "", state: open ? "open" : "closed", isPullRequest: pull !== undefined, author: accountOf(user), closedBy: open ? null : accountOf(closedBy), updatedAt, url };
}
/** GitHub names a commit also for what is not merged: one that it made to try. */
function pullOf({ number, title, body, state, draft, user, head, base, merge_commit_sha: merged, merged_at: mergedAt, html_url: url }) {
    return {
        number, title, body: body ?? "", state: state === "open" ? "open" : "closed", isDraft: draft ?? false, author: accountOf(user), url,
        head: { branch: head.ref, commit: head.sha, repository: head.repo?.full_name ?? null }, base: { branch: base.ref, commit: base.sha },
        mergedAs: mergedAt === null ? null : merged, mergedAt,
    };
}
/** GitHub knows more ways of waiting than one. */
function runOf({ id, status, conclusion, html_url: url, created_at: createdAt }) {
    const known = status === "completed" || status === "in_progress" ? status : "queued";
    return { id, status: known, conclusion: known === "completed" ? conclusion : null, url, createdAt };
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/pages.js
// Lists that come in pages: asked for by number until one is not full, so that no link can lead in a circle.


/** The most that GitHub gives at once. */
const PAGE_ITEMS_MAX = 100;
/** Ten thousand items; more are never one question of ours. */
const PAGES_MAX = 100;
/** `limit`: so many items are enough. `what` names the items: "comments". Problem: `refused` where there are more than anybody may ask for. */
async function allPages(ask, { what, limit = Infinity }) {
    const per_page = Math.min(PAGE_ITEMS_MAX, limit);
    const items = [];
    for (let page = 1; page <= PAGES_MAX; page++) {
        const found = await ask({ page, per_page });
        if (!found.ok)
            return found;
        items.push(...found.value);
        if (found.value.length < per_page || items.length >= limit)
            return (0,base_result.ok)(items.slice(0, limit));
    }
    return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `There are more than ${PAGES_MAX * PAGE_ITEMS_MAX} ${what}.`, { hint: "Ask for fewer." }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-forge.js
// The forge on GitHub: people and their roles, issues, comments and reactions.






const ISSUES = "issues: read";
const WRITE = "issues: write";
/** Our clock may be ahead of GitHub's by so much. */
const AHEAD_MS_MAX = 10 * 60_000;
function openGitHubForge(client, places) {
    const self = openSelf(client);
    return {
        name: client.name,
        calls: client.calls,
        self,
        async place() {
            const known = await places.place();
            if (!known.ok)
                return known;
            const { id, defaultBranch, isPrivate, isArchived, url } = known.value;
            return (0,base_result.ok)({ id, defaultBranch, isPrivate, isArchived, url });
        },
        permission: (login) => permission(client, login),
        isMember: (team, login) => isMember(client, team, login),
        ...issues(client),
        ...comments(client, self),
        ...reactions(client),
    };
}
/** GraphQL knows for every kind of token; where it does not answer, a person's token is known by REST. */
function openSelf(client) {
    let known = null;
    return async () => {
        if (known)
            return (0,base_result.ok)(known);
        const asked = await client.query({ to: "say whose token this is", needs: "metadata: read" }, "query { viewer { login databaseId } }", {});
        const viewer = asked.ok && (0,json/* isObject */.Gv)(asked.value) && (0,json/* isObject */.Gv)(asked.value["viewer"]) ? asked.value["viewer"] : {};
        const { login, databaseId: id } = viewer;
        if (typeof login === "string" && typeof id === "number")
            return (0,base_result.ok)((known = { id, login, kind: login.endsWith("[bot]") ? "bot" : "user" }));
        const user = await client.ask({ to: "say whose token this is", needs: "metadata: read" }, (rest) => rest.users.getAuthenticated());
        if (!user.ok)
            return asked.ok ? user : asked;
        const account = accountOf(user.value);
        return account ? (0,base_result.ok)((known = account)) : (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("not-found", "GitHub does not say whose token this is."));
    };
}
/** The greatest of what is granted: a custom role is known by what it may. */
async function permission(client, login) {
    const answer = await client.ask({ to: `see what ${login} may do`, needs: "metadata: read" }, (rest) => rest.repos.getCollaboratorPermissionLevel({ ...client.repo, username: login }));
    if (!answer.ok)
        return answer;
    const { role_name: role, permission: coarse, user } = answer.value;
    const account = accountOf(user);
    if (!account)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("not-found", `GitHub knows no account ${login}.`));
    return (0,base_result.ok)({ account, level: levelNamed(role) ?? levelOf(user?.permissions) ?? levelNamed(coarse) ?? "none" });
}
function levelNamed(name) {
    return PERMISSIONS.find((level) => level === name) ?? null;
}
function levelOf(granted) {
    if (!granted)
        return null;
    const steps = [["admin", granted.admin], ["maintain", granted.maintain], ["write", granted.push], ["triage", granted.triage], ["read", granted.pull]];
    return steps.find(([, has]) => has === true)?.[0] ?? "none";
}
/** Somebody who is invited, but has not come yet, is no member. */
async function isMember(client, { organization, slug }, login) {
    const answer = await client.ask({ to: `see whether ${login} is in the team ${organization}/${slug}`, needs: "members: read", expect: ({ status }) => (status === 404 ? (0,base_result.ok)(null) : null) }, (rest) => rest.teams.getMembershipForUserInOrg({ org: organization, team_slug: slug, username: login }));
    return answer.ok ? (0,base_result.ok)(answer.value?.state === "active") : answer;
}
function issues(client) {
    const issue = async (number) => {
        const answer = await client.ask({ to: `read issue ${number}`, needs: ISSUES }, (rest) => rest.issues.get({ ...client.repo, issue_number: number }));
        return answer.ok ? (0,base_result.ok)(issueOf(answer.value)) : answer;
    };
    return {
        issue,
        async closedSince(instant) {
            const found = await allPages((page) => client.ask({ to: "list closed issues", needs: ISSUES }, (rest) => rest.issues.listForRepo({ ...client.repo, ...page, state: "closed", since: instant, sort: "updated", direction: "asc" })), { what: "closed issues" });
            if (!found.ok)
                return found;
            const closed = [];
            for (const raw of found.value.filter(({ pull_request: pull }) => pull === undefined)) {
                const one = issueOf(raw);
                const lacksCloser = one.closedBy === null && Date.parse(raw.closed_at ?? "") > Date.parse(instant) - 1_000;
                const whole = lacksCloser ? await issue(one.number) : (0,base_result.ok)(one);
                if (!whole.ok)
                    return whole;
                closed.push(whole.value);
            }
            return (0,base_result.ok)(closed);
        },
    };
}
function comments(client, self) {
    const { repo } = client;
    const list = async (issue, since) => {
        const found = await allPages((page) => client.ask({ to: `read the comments of issue ${issue}`, needs: ISSUES }, (rest) => rest.issues.listComments({ ...repo, ...page, issue_number: issue, ...(since !== undefined && { since }) })), { what: `comments in issue ${issue}` });
        return found.ok ? (0,base_result.ok)(found.value.map(commentOf)) : found;
    };
    return {
        async comment(id) {
            const answer = await client.ask({ to: `read comment ${id}`, needs: ISSUES }, (rest) => rest.issues.getComment({ ...repo, comment_id: id }));
            return answer.ok ? (0,base_result.ok)(commentOf(answer.value)) : answer;
        },
        comments: (issue) => list(issue),
        async commentsSince(instant) {
            const found = await allPages((page) => client.ask({ to: "read the latest comments", needs: ISSUES }, (rest) => rest.issues.listCommentsForRepo({ ...repo, ...page, since: instant, sort: "updated", direction: "asc" })), { what: `comments since ${instant}` });
            return found.ok ? (0,base_result.ok)(found.value.map(commentOf)) : found;
        },
        async say(issue, body) {
            const since = new Date(client.now() - AHEAD_MS_MAX).toISOString();
            const said = await client.ask({
                to: `comment on issue ${issue}`, needs: WRITE, creates: true,
                look: () => saidBefore(list(issue, since), self, { body, since }),
            }, (rest) => rest.issues.createComment({ ...repo, issue_number: issue, body }));
            if (!said.ok)
                return said;
            return (0,base_result.ok)("node_id" in said.value ? commentOf(said.value) : said.value);
        },
        async edit(comment, body) {
            const answer = await client.ask({ to: `change comment ${comment}`, needs: WRITE }, (rest) => rest.issues.updateComment({ ...repo, comment_id: comment, body }));
            return answer.ok ? (0,base_result.ok)(commentOf(answer.value)) : answer;
        },
        async remove(comment) {
            const answer = await client.ask({ to: `delete comment ${comment}`, needs: WRITE, expect: goneAfterAll }, (rest) => rest.issues.deleteComment({ ...repo, comment_id: comment }));
            return answer.ok ? (0,base_result.ok)(undefined) : answer;
        },
    };
}
/** What was to be deleted went with a try whose answer was lost. */
function goneAfterAll({ status, afterLost }) {
    return status === 404 && afterLost ? (0,base_result.ok)(undefined) : null;
}
/** A comment whose answer was lost: ours, of the same words, and new. */
async function saidBefore(listing, self, { body, since }) {
    const [found, we] = await Promise.all([listing, self()]);
    if (!found.ok || !we.ok)
        return found.ok ? (0,base_result.ok)(null) : found;
    return (0,base_result.ok)(found.value.find((comment) => comment.author?.id === we.value.id && comment.createdAt >= since.slice(0, 19) && plain(comment.body) === plain(body)) ?? null);
}
/** GitHub keeps what it was sent, but for the ends of lines. */
function plain(text) {
    return text.replaceAll("\r\n", "\n").trim();
}
function reactions(client) {
    const { repo } = client;
    return {
        async react(comment, reaction) {
            const answer = await client.ask({ to: `react to comment ${comment}`, needs: WRITE }, (rest) => rest.reactions.createForIssueComment({ ...repo, comment_id: comment, content: reaction }));
            return answer.ok ? (0,base_result.ok)(answer.value.id) : answer;
        },
        async unreact(comment, reaction) {
            const answer = await client.ask({ to: `take a reaction to comment ${comment} away`, needs: WRITE, expect: goneAfterAll }, (rest) => rest.reactions.deleteForIssueComment({ ...repo, comment_id: comment, reaction_id: reaction }));
            return answer.ok ? (0,base_result.ok)(undefined) : answer;
        },
        async reactions(comment) {
            const found = await allPages((page) => client.ask({ to: `see the reactions to comment ${comment}`, needs: ISSUES }, (rest) => rest.reactions.listForIssueComment({ ...repo, ...page, comment_id: comment })), { what: "reactions" });
            return found.ok ? (0,base_result.ok)(found.value.flatMap(({ id, user, content }) => (isReaction(content) ? [{ id, author: accountOf(user), reaction: content }] : []))) : found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-pulls.js
// Pull requests on GitHub.




const READ = "pull-requests: read";
const github_pulls_WRITE = "pull-requests: write";
function openGitHubPulls(client) {
    const { repo } = client;
    const list = async (what) => {
        const found = await allPages((page) => client.ask({ to: "list pull requests", needs: READ }, (rest) => rest.pulls.list({ ...repo, ...page, ...what })), { what: "pull requests" });
        return found.ok ? (0,base_result.ok)(found.value.map(pullOf)) : found;
    };
    const of = async (branch, more) => {
        const found = await list({ head: `${repo.owner}:${branch}`, ...more });
        return found.ok ? (0,base_result.ok)(found.value.filter(({ head }) => head.branch === branch && isOwn(client, head.repository))) : found;
    };
    const pull = async (number) => {
        const answer = await client.ask({ to: `read pull request ${number}`, needs: READ }, (rest) => rest.pulls.get({ ...repo, pull_number: number }));
        return answer.ok ? (0,base_result.ok)(pullOf(answer.value)) : answer;
    };
    return {
        pull,
        of: (branch, state) => of(branch, { state }),
        open: () => list({ state: "open" }),
        async propose({ title, body, head, base }) {
            const there = async () => {
                const found = await of(head, { base, state: "open" });
                return found.ok ? (0,base_result.ok)(found.value.find((each) => each.base.branch === base) ?? null) : found;
            };
            const before = await there();
            if (!before.ok || before.value)
                return before.ok && before.value ? (0,base_result.ok)(before.value) : unmade(before, head);
            const made = await client.ask({
                to: `propose ${head} for ${base}`, needs: github_pulls_WRITE, creates: true, look: there,
                expect: ({ status, message }) => (status === 422 && /already exists/i.test(message) ? (0,base_result.ok)("there") : null),
            }, async (rest) => {
                const { status, data } = await rest.pulls.create({ ...repo, title, body, head, base });
                return { status, data: pullOf(data) };
            });
            if (!made.ok || made.value !== "there")
                return made.ok && made.value !== "there" ? (0,base_result.ok)(made.value) : unmade(made, head);
            const found = await there();
            return found.ok && found.value ? (0,base_result.ok)(found.value) : unmade(found, head);
        },
        async edit(number, change) {
            const answer = await client.ask({ to: `change pull request ${number}`, needs: github_pulls_WRITE }, (rest) => rest.pulls.update({ ...repo, pull_number: number, ...change }));
            return answer.ok ? (0,base_result.ok)(pullOf(answer.value)) : answer;
        },
        checks: (commit) => checks(client, commit),
        merge: (number, how) => merge(client, number, { ...how, look: () => pull(number) }),
    };
}
function isOwn({ name }, repository) {
    return repository?.toLowerCase() === name.toLowerCase();
}
/** Another that GitHub speaks of, and does not show. */
function unmade(found, head) {
    return found.ok ? (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("conflict", `GitHub says that ${head} is proposed already, but does not show where.`, { hint: "Try again in a moment." })) : found;
}
const GREEN = ["success", "neutral", "skipped"];
async function checks(client, commit) {
    const { repo } = client;
    const to = `see the checks of ${commit}`;
    const [runs, statuses] = await Promise.all([
        allPages(async (page) => {
            const answer = await client.ask({ to, needs: "checks: read" }, (rest) => rest.checks.listForRef({ ...repo, ...page, ref: commit, filter: "latest" }));
            return answer.ok ? (0,base_result.ok)(answer.value.check_runs) : answer;
        }, { what: "checks" }),
        allPages(async (page) => {
            const answer = await client.ask({ to, needs: "statuses: read" }, (rest) => rest.repos.getCombinedStatusForRef({ ...repo, ...page, ref: commit }));
            return answer.ok ? (0,base_result.ok)(answer.value.statuses) : answer;
        }, { what: "statuses" }),
    ]);
    if (!runs.ok)
        return runs;
    if (!statuses.ok)
        return statuses;
    const lights = [
        ...runs.value.map(({ name, status, conclusion }) => ({ name, light: status !== "completed" ? "pending" : GREEN.includes(conclusion) ? "green" : "red" })),
        ...statuses.value.map(({ context, state }) => ({ name: context, light: state === "success" ? "green" : state === "pending" ? "pending" : "red" })),
    ];
    const state = ["red", "pending"].find((wanted) => lights.some(({ light }) => light === wanted)) ?? "green";
    return (0,base_result.ok)({ state, waiting: lights.filter(({ light }) => light !== "green").map(({ name }) => name) });
}
async function merge(client, number, { commit, strategy, title, look }) {
    const merged = async () => {
        const pull = await look();
        if (!pull.ok)
            return pull;
        const { mergedAs, head } = pull.value;
        return (0,base_result.ok)(mergedAs !== null && head.commit === commit ? { sha: mergedAs } : null);
    };
    const answer = await client.ask({
        to: `merge pull request ${number}`, needs: "contents: write", look: merged,
        expect: (failure) => {
            const obstacle = obstacleOf(number, failure);
            return obstacle && (0,base_result/* failed */.g)(obstacle);
        },
    }, (rest) => rest.pulls.merge({ ...client.repo, pull_number: number, sha: commit, merge_method: strategy, commit_title: title }));
    if (answer.ok)
        return (0,base_result.ok)({ commit: answer.value.sha });
    const before = answer.problem.code === "refused" ? await merged() : (0,base_result.ok)(null);
    return before.ok && before.value ? (0,base_result.ok)({ commit: before.value.sha }) : answer;
}
function obstacleOf(number, { status, message }) {
    if (status === 409)
        return (0,base_problem/* problem */.CC)("conflict", `Pull request ${number} has another head by now.`, { hint: "Look at what was added, then merge again." });
    if (status === 405 || (status === 422 && message !== ""))
        return (0,base_problem/* problem */.CC)("refused", `GitHub does not merge pull request ${number}: ${message}.`, { hint: "Its page on GitHub says what is missing: reviews, checks, or conflicts to resolve." });
    return null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/line.js
/** For so long GitHub may answer what was, by its own clusters' delay. */
const STALE_MS_MAX = 10_000;
/** The commits before and after a change, and those that requests ask for again. */
const COMMITS_KEPT_MAX = 4;
/** Branches that nobody has asked for lately are forgotten. */
const LINES_MAX = 64;
/** A busy day; then they are asked for anew. */
const TOLD_MAX = 1_000;
const lines = new Map();
/** `key` names the server, the repository and the branch. */
function lineOf(key) {
    const line = lines.get(key) ?? line_openLine();
    lines.delete(key);
    lines.set(key, line);
    for (const oldest of lines.keys()) {
        if (lines.size <= LINES_MAX)
            break;
        lines.delete(oldest);
    }
    return line;
}
function line_openLine() {
    let last = Promise.resolve();
    let ours = null;
    let seen = null;
    let told = null;
    const trees = new Map();
    return {
        async turn() {
            const before = last;
            const { promise, resolve } = Promise.withResolvers();
            last = promise;
            await before;
            return resolve;
        },
        believed(answered, now) {
            const commit = ours && now - ours.at < STALE_MS_MAX && ours.over.has(answered) ? ours.commit : answered;
            seen = { commit, at: now };
            return commit;
        },
        recent: (now) => (seen && now - seen.at < STALE_MS_MAX ? seen.commit : null),
        moved(from, to, now) {
            seen = { commit: to.id, at: now };
            ours = { commit: to.id, over: new Set([...(ours?.commit === from ? ours.over : []), from]), at: now };
            told = told?.tip === from && told.commits.length < TOLD_MAX ? { ...told, tip: to.id, commits: [...told.commits, to] } : null;
        },
        since(tip, instant) {
            const from = Date.parse(instant);
            return told?.tip === tip && Date.parse(told.from) <= from ? told.commits.filter(({ at }) => Date.parse(at) >= from) : null;
        },
        tell: (tip, from, commits) => void (told = { tip, from, commits }),
        entries: (commit) => trees.get(commit),
        keep(commit, entries) {
            trees.delete(commit);
            trees.set(commit, entries);
            for (const oldest of trees.keys()) {
                if (trees.size <= COMMITS_KEPT_MAX)
                    break;
                trees.delete(oldest);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/trees.js
// What a commit holds: the files of the data folder and of .github, with their ids and modes.



/** The data folder, from the top of the repository; over the API there is no other. */
const DATA_FOLDER = ".milestones";
/** One call where the repository has fewer than 100,000 files; larger ones are walked. Null where there is no such commit. */
async function entriesOf(client, commit) {
    const whole = await list(client, commit, "deep");
    if (!whole.ok || whole.value === null)
        return whole.ok ? (0,base_result.ok)(null) : whole;
    const nodes = whole.value.isCut ? await walkReach(client, commit) : (0,base_result.ok)(whole.value.nodes);
    if (!nodes.ok)
        return nodes;
    const odd = nodes.value.find(({ path, isFolder }) => path === DATA_FOLDER && !isFolder);
    if (odd)
        return (0,base_result/* failed */.g)(data_path_notAFile({ path: DATA_FOLDER }));
    return (0,base_result.ok)(new Map(nodes.value.filter(({ isFolder }) => !isFolder).flatMap(({ path, mode, id, size }) => {
        const own = path.startsWith(`${DATA_FOLDER}/`) ? path.slice(DATA_FOLDER.length + 1) : pathOfTop(path);
        return own === null ? [] : [[own, { mode, id, size }]];
    })));
}
async function list(client, id, depth) {
    const answer = await client.ask({ to: "read the repository's files", needs: "contents: read", expect: ({ status, message }) => (status === 404 || status === 422 || (status === 409 && !/empty/i.test(message)) ? (0,base_result.ok)(null) : null) }, (rest) => rest.git.getTree({ ...client.repo, tree_sha: id, ...(depth === "deep" && { recursive: "1" }) }));
    if (!answer.ok || answer.value === null)
        return answer.ok ? (0,base_result.ok)(null) : answer;
    const { tree, truncated } = answer.value;
    return (0,base_result.ok)({ isCut: truncated, nodes: tree.map(({ path, mode, sha, size, type }) => ({ path, mode, id: sha, size: size ?? 0, isFolder: type === "tree" })) });
}
/** Only the folders that we may reach. */
async function walkReach(client, commit) {
    const top = await list(client, commit, "flat");
    if (!top.ok)
        return top;
    const found = [];
    for (const node of (top.value?.nodes ?? []).filter(({ path }) => reachOf(DATA_FOLDER).includes(path))) {
        const below = node.isFolder ? await walk(client, node) : (0,base_result.ok)([node]);
        if (!below.ok)
            return below;
        found.push(node, ...below.value);
    }
    return (0,base_result.ok)(found);
}
async function walk(client, folder) {
    const under = ({ nodes }) => nodes.map((node) => ({ ...node, path: `${folder.path}/${node.path}` }));
    const deep = await list(client, folder.id, "deep");
    if (!deep.ok || (deep.value && !deep.value.isCut))
        return deep.ok ? (0,base_result.ok)(deep.value ? under(deep.value) : []) : deep;
    const flat = await list(client, folder.id, "flat");
    if (!flat.ok)
        return flat;
    if (!flat.value || flat.value.isCut)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("unreadable", `${folder.path} holds more files than GitHub lists.`, { at: { path: folder.path }, hint: "Archive milestones, or work with a clone." }));
    const found = [];
    for (const node of under(flat.value)) {
        const below = node.isFolder ? await walk(client, node) : (0,base_result.ok)([]);
        if (!below.ok)
            return below;
        found.push(node, ...below.value);
    }
    return (0,base_result.ok)(found);
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/snapshot.js
// Files at a commit on GitHub: listed from its tree, read by their ids.




/** `release` gives the writers' place free. */
function openSnapshot(view, contents, release) {
    return {
        root: DATA_FOLDER,
        exists: [...view.entries.keys()].some((path) => data_path_pathFromTop(path) === null),
        list: async (folder) => snapshot_list(view.entries, folder),
        read: (paths) => read(view, contents, paths),
        release: async () => release(),
    };
}
function shown(path) {
    return data_path_shownOf({ label: DATA_FOLDER }, path);
}
function outside(path) {
    return (0,base_problem/* problem */.CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${DATA_FOLDER}.`);
}
function snapshot_list(entries, folder) {
    if (folder !== "" && !data_path_isDataPath(folder))
        return (0,base_result/* failed */.g)(outside(folder));
    const link = snapshot_linkOnTheWay(entries, `${folder}/`);
    return link === null ? (0,base_result.ok)([...namesBelow(entries.keys(), folder)].filter((name) => !data_path_isTemporary(name)).sort()) : (0,base_result/* failed */.g)(data_path_notAFile({ path: shown(link) }));
}
async function read({ entries, seen }, contents, paths) {
    for (const path of paths)
        seen.add(path);
    const files = paths.flatMap((path) => {
        const entry = entries.get(path);
        return entry && data_path_isDataPath(path) && isReadable(entry) ? [{ path, id: entry.id, size: entry.size, shown: shown(path) }] : [];
    });
    const bytes = await contents.of(files);
    const found = new Map(files.flatMap(({ path, id }) => {
        const content = bytes.get(id);
        return content ? [[path, content]] : [];
    }));
    for (const path of paths) {
        const obstacle = found.has(path) ? null : obstacleAt(path, entries);
        if (obstacle)
            found.set(path, (0,base_result/* failed */.g)(obstacle));
    }
    return found;
}
function isReadable({ mode, size }) {
    return isRegular(mode) && size <= data_path_FILE_BYTES_MAX;
}
function isRegular(mode) {
    return mode.startsWith("100");
}
/** Why a path cannot be read; null where it is just not there. */
function obstacleAt(path, entries) {
    if (!data_path_isDataPath(path))
        return outside(path);
    const entry = entries.get(path);
    if (entry && isRegular(entry.mode))
        return data_path_tooLarge({ path: shown(path) }, entry.size);
    const link = snapshot_linkOnTheWay(entries, path);
    return entry || link !== null || foldersOf(entries).has(path) ? data_path_notAFile({ path: shown(link ?? path) }) : null;
}
const known = new WeakMap();
/** Every folder that holds something. */
function foldersOf(entries) {
    const before = known.get(entries);
    if (before)
        return before;
    const folders = new Set();
    known.set(entries, folders);
    for (const path of entries.keys()) {
        for (let end = path.lastIndexOf("/"); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1))
            folders.add(path.slice(0, end));
    }
    return folders;
}
/** The link, submodule or file that stands where a path needs a folder. */
function snapshot_linkOnTheWay(entries, path) {
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
        const entry = entries.get(path.slice(0, end));
        if (entry && !isRegular(entry.mode))
            return path.slice(0, end);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/branch.js
// The state branch on GitHub: which one it is, where it stands, and moving it forward from what was read.





const NOTHING_YET = { commit: null, entries: new Map() };
/** For so long a choice holds before the configuration is looked at again. */
const CHOICE_MS_MAX = 60_000;
function openStateBranch(client, options) {
    const { ref, choose, places, contents } = options;
    let choice = null;
    const elapsed = client.means.clock.elapsed;
    const branchOf = (name) => ({ name, line: lineOf(`${client.apiUrl} ${client.name.toLowerCase()} ${name}`) });
    const tip = async (branch) => {
        const answered = await commitOf(client, `heads/${branch.name}`);
        if (!answered.ok)
            return answered;
        if (answered.value === "empty")
            return (0,base_result.ok)(NOTHING_YET);
        if (answered.value !== null)
            return branch_known(client, branch.line, branch.line.believed(answered.value, elapsed()));
        choice = null;
        return missing(client, branch, options);
    };
    return {
        tip,
        async which() {
            if (ref !== null)
                return (0,base_result.ok)(branchOf(ref));
            if (choice && elapsed() - choice.at < CHOICE_MS_MAX)
                return (0,base_result.ok)(branchOf(choice.name));
            const usual = await places.defaultBranch();
            if (!usual.ok)
                return usual;
            const there = choose ? await tip(branchOf(usual.value)) : null;
            if (there && !there.ok)
                return there;
            const chosen = there && choose ? await choose(openSnapshot({ entries: there.value.entries, seen: new Set() }, contents, () => { })) : null;
            choice = { name: chosen ?? usual.value, at: elapsed() };
            return (0,base_result.ok)(branchOf(choice.name));
        },
        async advance(branch, from, to) {
            const moved = await move(client, branch, to.id);
            if (moved.ok && moved.value === "done")
                branch.line.moved(from, to, elapsed());
            return moved;
        },
    };
}
/** The commit a ref stands at ("heads/main"); null where it is not there, "empty" where the repository has no commit. */
async function commitOf(client, ref, until) {
    const answer = await client.ask({
        to: `read ${ref.replace("heads/", "the branch ")}`, needs: "contents: read", ...(until !== undefined && { until }),
        expect: ({ status, message }) => (status === 404 ? (0,base_result.ok)(null) : status === 409 && /empty/i.test(message) ? (0,base_result.ok)("empty") : null),
    }, (rest) => rest.git.getRef({ ...client.repo, ref }));
    if (!answer.ok)
        return answer;
    const { value } = answer;
    return (0,base_result.ok)(value === null || value === "empty" ? value : value.object.sha);
}
async function branch_known(client, line, commit) {
    const entries = line.entries(commit);
    if (entries)
        return (0,base_result.ok)({ commit, entries });
    const read = await entriesOf(client, commit);
    if (!read.ok)
        return read;
    if (read.value === null)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("remote-unavailable", `GitHub names commit ${commit}, but does not have it yet.`, { hint: "Try again in a moment." }));
    line.keep(commit, read.value);
    return (0,base_result.ok)({ commit, entries: read.value });
}
/** A hidden repository looks like a missing branch, and so does one without a commit; a default branch may have been renamed. */
async function missing(client, { name }, { places }) {
    places.forget();
    const place = await places.place();
    if (!place.ok)
        return place;
    const branches = await client.ask({ to: "list branches", needs: "contents: read" }, (rest) => rest.repos.listBranches({ ...client.repo, per_page: 1 }));
    if (!branches.ok || branches.value.length === 0)
        return branches.ok ? (0,base_result.ok)(NOTHING_YET) : branches;
    return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("not-found", `${client.name} has no branch ${name}.`, { hint: `Make it, for example from ${place.value.defaultBranch}, or change \`git_integration.state_branch\`. If it was renamed a moment ago, try again.` }));
}
async function move(client, { name }, to) {
    const done = await client.ask({
        to: `move the branch ${name}`, needs: "contents: write",
        expect: (failure) => refusedMove(name, failure),
        look: async (until) => {
            const at = await commitOf(client, `heads/${name}`, until);
            if (!at.ok)
                return at;
            return at.value !== null && at.value !== "empty" && (at.value === to || (await isPartOf(client, to, at.value))) ? (0,base_result.ok)({ at }) : (0,base_result.ok)(null);
        },
    }, (rest) => rest.git.updateRef({ ...client.repo, ref: `heads/${name}`, sha: to, force: false }));
    return done.ok ? (0,base_result.ok)(done.value === "moved" ? "moved" : "done") : done;
}
/** Somebody may have built on ours before we could see it. */
async function isPartOf(client, commit, tip) {
    const compared = await client.ask({ to: "compare commits", needs: "contents: read" }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, basehead: `${commit}...${tip}`, per_page: 1 }));
    return compared.ok && ["ahead", "identical"].includes(compared.value.status);
}
const RULES = /protected branch|rule violation|pull request|status check|review|signature|not authorized|locked|GH0(?:06|13)|protections/i;
function refusedMove(name, { status, message }) {
    if (status === 422 && /fast.?forward/i.test(message))
        return (0,base_result.ok)("moved");
    if (status === 422 && /does not exist/i.test(message))
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("not-found", `There is no branch ${name} any more.`, { hint: "Make it again, or change `git_integration.state_branch`." }));
    if (status === null || ![403, 409, 422].includes(status) || !RULES.test(message) || /not accessible/i.test(message))
        return null;
    const hint = /signature/i.test(message)
        ? `Commits of an app or of a workflow's own token are signed by GitHub: use one of these, or set \`git_integration.state_branch\` to a branch without this rule.`
        : `Set \`git_integration.state_branch\` to a branch that is not protected, or let the app or workflow bypass the rules of ${name}.`;
    return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `The rules of the branch ${name} forbid the commit: ${message}.`, { hint }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-refs.js
// Refs on GitHub, moved by compare-and-swap as far as GitHub has one.




const DONE = { kind: "done" };
const NOTHING = "0".repeat(40);
const github_refs_WRITE = "contents: write";
/**
 * GraphQL's `updateRefs` compares and swaps in one step. Where the server does not have it, or does not take it for such a
 * ref, REST creates just as safely and moves forward only; a deletion, and a move that is not forward, then follow a look, and
 * whoever moves the ref in between is overrun by the deletion, or told.
 */
function openGitHubRefs(client, places) {
    let canSwap = true;
    const at = async (ref) => {
        const found = await commitOf(client, ref.replace(/^refs\//, ""));
        return found.ok ? (0,base_result.ok)(found.value === "empty" ? null : found.value) : found;
    };
    return {
        branches: () => branches(client),
        at,
        async swap(ref, from, to) {
            if (from === to)
                return standing(at, ref, from);
            if (from === null)
                return to === null ? (0,base_result.ok)(DONE) : create(client, at, { ref, to });
            const swap = canSwap ? await swapped(client, places, { ref, from, to }) : "unknown";
            if (swap === "done")
                return (0,base_result.ok)(DONE);
            canSwap = swap !== "unknown";
            const now = await at(ref);
            if (!now.ok)
                return now;
            if (now.value !== from)
                return (0,base_result.ok)(swap === "lost" && now.value === to ? DONE : { kind: "moved", at: now.value });
            return to === null ? remove(client, at, ref) : update(client, at, { ref, from, to });
        },
        async contains(tip, commit) {
            const answer = await client.ask({ to: `compare ${commit} with ${tip}`, needs: "contents: read" }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, basehead: `${commit}...${tip}`, per_page: 1 }));
            return answer.ok ? (0,base_result.ok)(answer.value.status === "ahead" || answer.value.status === "identical") : answer;
        },
        async committedAt(commit) {
            const answer = await client.ask({ to: `read commit ${commit}`, needs: "contents: read" }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: commit }));
            return answer.ok ? (0,base_result.ok)(new Date(answer.value.committer.date).toISOString()) : answer;
        },
    };
}
async function branches(client) {
    const found = await allPages((page) => client.ask({ to: "list branches", needs: "contents: read" }, (rest) => rest.repos.listBranches({ ...client.repo, ...page })), { what: "branches" });
    return found.ok ? (0,base_result.ok)(found.value.map(({ name, commit, protected: isProtected }) => ({ name, commit: commit.sha, isProtected, checkedOut: null }))) : found;
}
async function standing(at, ref, wanted) {
    const now = await at(ref);
    return now.ok ? (0,base_result.ok)(now.value === wanted ? DONE : { kind: "moved", at: now.value }) : now;
}
/** Why it was not done the ref itself tells; `unknown`: the server has no such mutation. */
async function swapped(client, places, { ref, from, to }) {
    const place = await places.place();
    if (!place.ok)
        return "refused";
    const input = { repositoryId: place.value.nodeId, refUpdates: [{ name: ref, beforeOid: from, afterOid: to ?? NOTHING, force: true }] };
    const answer = await client.query({
        to: `move ${ref}`, needs: github_refs_WRITE,
        expect: ({ status, message }) => (status === 404 || /doesn't exist on type|isn't a defined/i.test(message) ? (0,base_result.ok)("unknown") : null),
    }, "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", { input });
    if (!answer.ok)
        return answer.problem.code === "remote-unavailable" ? "lost" : "refused";
    return answer.value === "unknown" ? "unknown" : "done";
}
function create(client, at, { ref, to }) {
    return act(client, {
        to: `make ${ref}`,
        after: async () => {
            const now = await at(ref);
            return now.ok && now.value !== null ? (0,base_result.ok)(now.value === to ? DONE : { kind: "moved", at: now.value }) : (0,base_result.ok)(null);
        },
    }, (rest) => rest.git.createRef({ ...client.repo, ref, sha: to }));
}
async function update(client, at, { ref, from, to }) {
    return act(client, {
        to: `move ${ref}`,
        after: async () => {
            const now = await at(ref);
            if (!now.ok)
                return (0,base_result.ok)(null);
            if (now.value !== from)
                return (0,base_result.ok)(now.value === to ? DONE : { kind: "moved", at: now.value });
            return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `${ref} can only be moved forward on this server, and ${to.slice(0, 7)} does not build on ${from.slice(0, 7)}.`, { hint: "Delete the ref and make it anew." }));
        },
    }, (rest) => rest.git.updateRef({ ...client.repo, ref: ref.slice("refs/".length), sha: to, force: false }));
}
async function remove(client, at, ref) {
    return act(client, {
        to: `delete ${ref}`,
        after: async () => {
            const now = await at(ref);
            return (0,base_result.ok)(now.ok && now.value === null ? DONE : null);
        },
    }, (rest) => rest.git.deleteRef({ ...client.repo, ref: ref.slice("refs/".length) }));
}
/** What a call that was refused with 422, or whose answer was lost, has come to is asked of the ref. */
async function act(client, { to, after }, call) {
    const wish = {
        to, needs: github_refs_WRITE,
        look: async () => {
            const seen = await after();
            return seen.ok && seen.value?.kind === "done" ? (0,base_result.ok)(seen.value) : (0,base_result.ok)(null);
        },
        expect: ({ status, message }) => (status === 422 && /exists|fast.?forward|does not exist/i.test(message) ? (0,base_result.ok)("look") : null),
    };
    const done = await client.ask(wish, call);
    if (!done.ok)
        return done;
    if (done.value !== "look")
        return (0,base_result.ok)(DONE);
    const seen = await after();
    if (!seen.ok || seen.value)
        return seen.ok && seen.value ? (0,base_result.ok)(seen.value) : (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("conflict", `${to} did not succeed.`));
    return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("conflict", `GitHub could not ${to}: it changes meanwhile.`, { hint: "Try again." }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-workflows.js
// Workflows on GitHub: dispatched, followed, cancelled.






const github_workflows_READ = "actions: read";
const github_workflows_WRITE = "actions: write";
/** A run shows itself within a second or two. */
const LOOKS_MAX = 3;
const LOOK_MS = 1_000;
function openGitHubWorkflows(client) {
    const { repo } = client;
    const known = new Set();
    const dispatchedSince = async (workflow, since, branch) => {
        const instant = secondOf(Date.parse(since));
        const found = await allPages(async (page) => {
            const answer = await client.ask({ to: `list the runs of ${workflow}`, needs: github_workflows_READ }, (rest) => rest.actions.listWorkflowRuns({ ...repo, ...page, workflow_id: workflow, event: "workflow_dispatch", created: `>=${instant}`, ...(branch !== undefined && { branch }) }));
            return answer.ok ? (0,base_result.ok)(answer.value.workflow_runs) : answer;
        }, { what: "runs" });
        return found.ok ? (0,base_result.ok)(found.value.map(runOf).filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(instant))) : found;
    };
    return {
        dispatchedSince: (workflow, instant) => dispatchedSince(workflow, instant),
        async dispatch(wish) {
            const since = secondOf(client.now());
            const started = await dispatch(client, wish, async () => {
                const runs = await dispatchedSince(wish.workflow, since, wish.branch);
                const run = runs.ok ? runs.value.find(({ id }) => !known.has(id)) : undefined;
                return runs.ok ? (0,base_result.ok)(run ? { id: run.id, url: run.url } : null) : runs;
            });
            if (started.ok && started.value.id !== null)
                known.add(started.value.id);
            return started;
        },
        async run(id) {
            const answer = await client.ask({ to: `follow run ${id}`, needs: github_workflows_READ }, (rest) => rest.actions.getWorkflowRun({ ...repo, run_id: id }));
            return answer.ok ? (0,base_result.ok)(runOf(answer.value)) : answer;
        },
        async cancel(id) {
            const answer = await client.ask({ to: `cancel run ${id}`, needs: github_workflows_WRITE, expect: (failure) => cancelled(id, failure) }, (rest) => rest.actions.cancelWorkflowRun({ ...repo, run_id: id }));
            return answer.ok ? (0,base_result.ok)(undefined) : answer;
        },
    };
}
function cancelled(id, { status, afterLost }) {
    if (status !== 409)
        return null;
    return afterLost ? (0,base_result.ok)(undefined) : (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `Run ${id} is over, or about to end.`));
}
/** GitHub's instants have no milliseconds. */
function secondOf(epochMs) {
    return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
/**
 * Where the answer was lost, a run of this branch that began since, and that we do not know, is taken for ours: somebody else's
 * of the same second would be, too. That is rarer than a workflow that runs twice would be bad.
 */
async function dispatch(client, { workflow, branch, inputs }, newest) {
    const answer = await client.ask({
        to: `start the workflow ${workflow} on ${branch}`, needs: github_workflows_WRITE, look: newest,
        expect: (failure) => {
            const obstacle = github_workflows_obstacleOf({ workflow, branch }, failure);
            return obstacle && (0,base_result/* failed */.g)(obstacle);
        },
    }, async (rest) => {
        const { status, data } = await rest.actions.createWorkflowDispatch({ ...client.repo, workflow_id: workflow, ref: branch, inputs, return_run_details: true });
        return { status, data: startedBy(data) };
    });
    if (!answer.ok)
        return answer;
    return (0,base_result.ok)(answer.value ?? (await shownSoon(client, newest)) ?? { id: null, url: runsPage(client, workflow) });
}
/** It was started; that it cannot be seen does not undo that. */
async function shownSoon(client, newest) {
    for (let looks = 1; looks <= LOOKS_MAX; looks++) {
        const found = await newest();
        if (!found.ok || found.value)
            return found.ok ? found.value : null;
        await pause(client.means.clock, LOOK_MS);
    }
    return null;
}
/** Older servers answer nothing. */
function startedBy(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return null;
    const { workflow_run_id: id, html_url: url, run_url: apiUrl } = data;
    const page = typeof url === "string" ? url : apiUrl;
    return typeof id === "number" && typeof page === "string" ? { id, url: page } : null;
}
function runsPage({ apiUrl, name }, workflow) {
    const site = apiUrl === "https://api.github.com" ? "https://github.com" : apiUrl.replace(/\/api\/v3$/, "");
    return `${site}/${name}/actions/workflows/${encodeURIComponent(workflow)}`;
}
function github_workflows_obstacleOf({ workflow, branch }, { status, message }) {
    if (status === 404)
        return (0,base_problem/* problem */.CC)("not-found", `There is no workflow ${workflow} on ${branch}, or the token may not see it.`, { hint: "`milestone init --github` writes the workflows; they must be on the default branch. The token needs actions: write." });
    if (status !== 422)
        return null;
    if (/input/i.test(message))
        return (0,base_problem/* problem */.CC)("invalid-argument", `The workflow ${workflow} does not take these inputs: ${message}.`, { hint: "Bring it up to date with `milestone init --github`." });
    return (0,base_problem/* problem */.CC)("not-found", `The workflow ${workflow} cannot be started on ${branch}: ${message}.`, { hint: "It needs `on: workflow_dispatch`, and the branch must be there." });
}

;// CONCATENATED MODULE: ./lib/adapters/github/places.js
// The repository itself: its default branch, its state and its ids, asked for once.

function openPlaces(client) {
    let asked = null;
    const place = async () => {
        const answer = await (asked ??= ask(client));
        if (!answer.ok)
            asked = null;
        return answer;
    };
    return {
        place,
        async defaultBranch() {
            const known = await place();
            return known.ok ? (0,base_result.ok)(known.value.defaultBranch) : known;
        },
        forget: () => void (asked = null),
    };
}
async function ask(client) {
    const answer = await client.ask({ to: "see the repository", needs: "metadata: read" }, (rest) => rest.repos.get(client.repo));
    if (!answer.ok)
        return answer;
    const { id, node_id: nodeId, default_branch: defaultBranch, private: isPrivate, archived: isArchived, html_url: url } = answer.value;
    return (0,base_result.ok)({ id, nodeId, defaultBranch, isPrivate, isArchived, url });
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/parallel.js
// Several calls at a time, but never many: GitHub counts what comes at once.
/** GitHub allows a hundred, shared by all that we do. */
const CALLS_MAX = 6;
/** Carries an action out for each item; all have ended when it resolves. */
async function inParallel(items, act) {
    const waiting = items.values();
    const worker = async () => {
        for (const item of waiting)
            await act(item);
    };
    await Promise.all(Array.from({ length: Math.min(CALLS_MAX, items.length) }, worker));
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/contents.js
// Contents by their ids: what is not known is fetched, many in one question, and believed only where it has its id.





/** So few are fetched one by one; above, a question in GraphQL is cheaper. */
const SINGLE_MAX = 10;
const QUESTION_FILES_MAX = 100;
const QUESTION_BYTES_MAX = 2 * 1024 * 1024;
/** GraphQL cuts longer texts. */
const TEXT_BYTES_MAX = 500 * 1024;
function openContents(client, cache) {
    let asksMany = true;
    async function fetchMany(wanted) {
        if (wanted.length <= SINGLE_MAX || !asksMany)
            return wanted;
        const questions = portions(wanted.filter(({ size }) => size <= TEXT_BYTES_MAX));
        await inParallel(questions, async (question) => {
            const answer = asksMany ? await askMany(client, question) : null;
            if (answer === null)
                asksMany = false;
            for (const bytes of answer ?? [])
                cache.put(contentId(bytes), bytes);
        });
        return wanted.filter(({ id }) => !cache.get(id));
    }
    return {
        remember: (bytes) => cache.put(contentId(bytes), bytes),
        async of(wanted) {
            const found = new Map();
            const distinct = [...new Map(wanted.map((each) => [each.id, each])).values()];
            const take = (id) => {
                const bytes = cache.get(id);
                if (bytes)
                    found.set(id, (0,base_result.ok)(bytes));
                return bytes !== undefined;
            };
            const missing = distinct.filter(({ id }) => !take(id));
            const left = (await fetchMany(missing)).filter(({ id }) => !take(id));
            for (const { id } of missing)
                take(id);
            await inParallel(left, async (each) => {
                const bytes = await fetchOne(client, each);
                if (bytes.ok)
                    cache.put(each.id, bytes.value);
                found.set(each.id, bytes);
            });
            return found;
        },
    };
}
/** The id that git gives a content. */
function contentId(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function portions(wanted) {
    const found = [];
    let room = { files: 0, bytes: 0 };
    for (const each of wanted) {
        if (room.files < 1 || room.bytes < each.size) {
            found.push([]);
            room = { files: QUESTION_FILES_MAX, bytes: QUESTION_BYTES_MAX };
        }
        found.at(-1)?.push(each);
        room = { files: room.files - 1, bytes: room.bytes - each.size };
    }
    return found;
}
/** The texts among them; null where the server does not answer such questions. */
async function askMany(client, question) {
    const fields = question.map(({ id }, index) => `o${index}: object(oid: "${id}") { ... on Blob { text } }`);
    const text = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
    const { owner, repo } = client.repo;
    const answer = await client.query({ to: "read milestone files", needs: "contents: read" }, text, { owner, name: repo });
    if (!answer.ok || !(0,json/* isObject */.Gv)(answer.value) || !(0,json/* isObject */.Gv)(answer.value["repository"]))
        return null;
    return Object.values(answer.value["repository"]).flatMap((blob) => ((0,json/* isObject */.Gv)(blob) && typeof blob["text"] === "string" ? [Buffer.from(blob["text"])] : []));
}
async function fetchOne(client, { id, shown }) {
    const answer = await client.ask({ to: `read ${shown}`, needs: "contents: read" }, (rest) => rest.git.getBlob({ ...client.repo, file_sha: id }));
    if (!answer.ok)
        return (0,base_result/* failed */.g)({ ...answer.problem, at: { path: shown } });
    const { content, encoding } = answer.value;
    const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
    return contentId(bytes) === id ? (0,base_result.ok)(bytes) : (0,base_result/* failed */.g)(damaged(shown, id));
}
function damaged(path, id) {
    return (0,base_problem/* problem */.CC)("unreadable", `GitHub's copy of ${path} is not what its id ${id} says.`, { at: { path }, hint: "Try again; if it stays so, push the file anew." });
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/github-trail.js
// The trail of the state branch: what the commits that came onto it say in their trailers.


/** A day of a busy repository; what is older was looked at before. */
const COMMITS_MAX = 1_000;
function openGitHubTrail(client, state) {
    return async (since) => {
        const branch = await state.which();
        if (!branch.ok)
            return branch;
        const { name, line } = branch.value;
        const tip = line.recent(client.means.clock.elapsed());
        const known = tip === null ? null : line.since(tip, since);
        if (known)
            return (0,base_result.ok)(known);
        const found = await allPages(async (page) => {
            const answer = await client.ask({ to: "read the newest commits", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? (0,base_result.ok)([]) : null) }, (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha: tip ?? name, since }));
            return answer.ok ? (0,base_result.ok)(answer.value.map(({ sha: id, commit, author }) => ({ id, at: instantOf(commit.committer?.date), author: author?.login ?? commit.author?.name ?? "", trailers: trailersIn(commit.message) }))) : answer;
        }, { what: "commits", limit: COMMITS_MAX });
        if (!found.ok)
            return found;
        const commits = found.value.toReversed();
        if (tip !== null)
            line.tell(tip, since, commits);
        return (0,base_result.ok)(commits);
    };
}
/** ISO 8601 UTC. */
function instantOf(date) {
    const instant = Date.parse(date ?? "");
    return new Date(Number.isFinite(instant) ? instant : 0).toISOString();
}
/** They stand in the last paragraph, and nothing else does. */
function trailersIn(message) {
    const paragraphs = message.trimEnd().split(/\n{2,}/);
    const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : [];
    const pairs = lines.map((line) => /^([A-Za-z0-9-]+): (.*)$/.exec(line));
    return pairs.every((pair) => pair !== null) ? pairs.map((pair) => [pair?.[1] ?? "", (pair?.[2] ?? "").trim()]) : [];
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/github-history.js
// History from GitHub's list of commits.






/** Far more than a page of history shows. */
const github_history_COMMITS_MAX = 1_000;
/**
 * A request is looked for among the newest hundred commits: those that come twice come within hours, and what they did
 * stands in the event logs as well.
 */
function openGitHubHistory(client, state) {
    return {
        isWhole: true,
        async commits(query) {
            const branch = await state.which();
            if (!branch.ok)
                return branch;
            const found = await ("request" in query ? byRequest(client, branch.value, query.request) : byPaths(client, branch.value, query));
            if (found.ok || found.problem.code !== "not-found")
                return found;
            const tip = await state.tip(branch.value);
            return tip.ok && tip.value.commit === null ? (0,base_result.ok)([]) : found;
        },
    };
}
async function byPaths(client, branch, query) {
    const limit = Math.min(Math.floor(query.limit), github_history_COMMITS_MAX);
    if (limit < 1)
        return (0,base_result.ok)([]);
    const lists = [];
    const problems = [];
    await inParallel(query.paths, async (path) => {
        const found = await github_history_list(client, branch, { path: data_path_pathFromTop(path) ?? `${DATA_FOLDER}/${path}`, limit });
        if (found.ok)
            lists.push(found.value);
        else
            problems.push((0,base_result/* failed */.g)(found.problem));
    });
    return problems[0] ?? (0,base_result.ok)(inOrder(lists.flat()).slice(0, limit).map(({ commit }) => commit));
}
/** An id with white space or control characters stands in no trailer. */
async function byRequest(client, branch, request) {
    if (!/^[^\s\p{Cc}]+$/u.test(request))
        return (0,base_result.ok)([]);
    const found = await github_history_list(client, branch, { limit: PAGE_ITEMS_MAX });
    return found.ok ? (0,base_result.ok)(found.value.filter(({ requests }) => requests.includes(request)).slice(0, 1).map(({ commit }) => commit)) : found;
}
function github_history_list(client, { name, line }, { path, limit }) {
    const sha = line.recent(client.means.clock.elapsed()) ?? name;
    return allPages(async (page) => {
        const answer = await client.ask({ to: "read the list of commits", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? (0,base_result.ok)([]) : null) }, (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha, ...(path !== undefined && { path }) }));
        return answer.ok ? (0,base_result.ok)(answer.value.map(({ sha: id, commit, parents }) => listed({ id, parents: parents.map((parent) => parent.sha), ...commit }))) : answer;
    }, { what: "commits", limit });
}
function listed({ id, parents, message, author, committer }) {
    const date = Date.parse(committer?.date ?? author?.date ?? "");
    const at = new Date(Number.isFinite(date) ? date : 0).toISOString();
    const subject = message.trim().split("\n\n")[0]?.replaceAll("\n", " ") ?? "";
    return { parents, requests: trailers(message, "Request"), commit: { id, at, author: author?.name ?? "", subject, command: trailers(message, "Command")[0] ?? null, milestones: trailers(message, "Milestone") } };
}
function trailers(message, key) {
    return trailersIn(message).flatMap(([name, value]) => (name === key ? [value] : []));
}
/** Newest first, each once; of those of one second a child stands before its parents. */
function inOrder(found) {
    const distinct = new Map(found.map((each) => [each.commit.id, each]));
    const ranks = new Map();
    const rank = ({ commit, parents }) => {
        const known = ranks.get(commit.id);
        if (known !== undefined)
            return known;
        const before = parents.flatMap((id) => distinct.get(id) ?? []).filter((parent) => parent.commit.at === commit.at);
        ranks.set(commit.id, 0);
        const found = Math.max(0, ...before.map((parent) => rank(parent) + 1));
        ranks.set(commit.id, found);
        return found;
    };
    return [...distinct.values()].sort((a, b) => (a.commit.at === b.commit.at ? rank(b) - rank(a) : a.commit.at < b.commit.at ? 1 : -1));
}

;// CONCATENATED MODULE: ./lib/core/model/stored/lease.js
// Leases as they are written, and which ref is whose.

/** Below these the names of leases stand. */
const LEASES = "refs/milestones/lease";
const OWNERS_LEASES = "refs/milestones/lease-of";
const CLAIMS = "refs/milestones/claim";
/** A record has half a kilobyte; what is so much longer was not written by us. */
const RECORD_CHARACTERS_MAX = 16_384;
/** So much of a name that no ref can carry is kept for people, before its digest. */
const SLUG_CHARACTERS_MAX = 40;
/** Names up to this length stand in a ref as they are. */
const NAME_CHARACTERS_MAX = 80;
/** A task's claim is the same whoever asks for it. */
function leaseRef({ milestone, owner, task }, digest) {
    const [folder, ...names] = task !== undefined ? [CLAIMS, milestone, task] : owner !== undefined ? [OWNERS_LEASES, milestone, owner] : [LEASES, milestone];
    return [folder, ...names.map((name) => refPart(name, digest))].join("/");
}
/** Plain names as they are; others as what is plain of them and a digest behind a plus, which no plain name has. */
function refPart(name, digest) {
    if (/^[a-z0-9]([a-z0-9_-]|\.(?!\.|lock$|$))*$/.test(name) && name.length <= NAME_CHARACTERS_MAX)
        return name;
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, SLUG_CHARACTERS_MAX);
    return `x${slug}+${digest(name).slice(0, 10)}`;
}
/** Whose lease a ref is: what its record says where that is true, else what the ref says. */
function leaseOf(ref, record, digest) {
    if (record && leaseRef(record.lease, digest) === ref)
        return record.lease;
    const [milestone = "", owner] = ref.slice(ref.startsWith(`${OWNERS_LEASES}/`) ? OWNERS_LEASES.length + 1 : LEASES.length + 1).split("/");
    return owner === undefined ? { milestone } : { milestone, owner };
}
/** The holder as people are told of it; `renewed` where its last sign of life is known better than the record says. */
function holderOf(record, { renewed }) {
    if (!record)
        return UNKNOWN;
    const { session, owner, pid, since, token } = record;
    return { session, owner, host: record.host.replace(/ .*/, ""), pid, since, renewed: renewed ?? record.renewed, token };
}
/** Whoever wrote a lease that cannot be read. */
const UNKNOWN = { session: "an unknown session", owner: "somebody whose lease cannot be read", host: "an unknown host", pid: 0, since: "", renewed: "", token: 0 };
/** Null for what we did not write. */
function readLease(text) {
    if (text.length > RECORD_CHARACTERS_MAX)
        return null;
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    if (!(0,json/* isObject */.Gv)(value) || value["schema"] !== 1 || !isLeaseRef(value["lease"]))
        return false;
    const { pid, token } = value;
    const numbers = [pid, token].every((each) => typeof each === "number" && Number.isSafeInteger(each) && each >= 0);
    return numbers && ["session", "owner", "host", "boot", "start", "since", "renewed", "nonce"].every((key) => typeof value[key] === "string");
}
function isLeaseRef(value) {
    if (!(0,json/* isObject */.Gv)(value) || typeof value["milestone"] !== "string")
        return false;
    return [value["owner"], value["task"]].every((each) => each === undefined || typeof each === "string");
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/github-leases.js
// Leases as they stand in refs on GitHub: shown and taken away. Whoever takes one works in a clone.





/** A holder shows itself every 20 seconds; one that we have not seen change for so long is gone. */
const UNCHANGED_MS_MAX = 60_000;
/** Who looks only once judges by the holder's own clock, which may be wrong by so much. */
const SILENT_MS_MAX = 15 * 60_000;
function openGitHubLeases(client, refs) {
    const seen = new Map();
    const judge = (ref, commit, renewed) => {
        const now = client.means.clock.elapsed();
        const before = seen.get(ref);
        const since = before?.commit === commit ? before.at : now;
        seen.set(ref, { commit, at: since });
        return now - since >= UNCHANGED_MS_MAX || client.now() - Date.parse(renewed) >= SILENT_MS_MAX ? "gone" : "alive";
    };
    const read = async (ref, commit) => {
        const answer = await client.ask({ to: "read a lease", needs: "contents: read" }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: commit }));
        if (!answer.ok)
            return answer;
        const record = readLease(answer.value.message.trim());
        const holder = holderOf(record, { renewed: null });
        return (0,base_result.ok)({ ...leaseOf(ref, record, github_leases_digestOf), standing: { holder, state: judge(ref, commit, holder.renewed) } });
    };
    return {
        take: async ({ milestone }) => (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("prerequisite-missing", `Work on ${milestone} needs a clone of the repository.`, { hint: "Run `milestone execute` in a checkout, or dispatch the workflow that does." })),
        async look(name) {
            const ref = leaseRef(name, github_leases_digestOf);
            const commit = await commitOf(client, ref.slice("refs/".length));
            if (!commit.ok || commit.value === null || commit.value === "empty")
                return commit.ok ? (0,base_result.ok)(null) : commit;
            const found = await read(ref, commit.value);
            return found.ok ? (0,base_result.ok)(found.value.standing) : found;
        },
        async list() {
            const answer = await client.ask({ to: "list leases", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? (0,base_result.ok)([]) : null) }, (rest) => rest.git.listMatchingRefs({ ...client.repo, ref: LEASES.slice("refs/".length) }));
            if (!answer.ok)
                return answer;
            const ours = answer.value.filter(({ ref }) => [LEASES, OWNERS_LEASES].some((folder) => ref.startsWith(`${folder}/`)));
            return (0,base_result/* all */.Q)(await Promise.all(ours.map(({ ref, object }) => read(ref, object.sha))));
        },
        async revoke(name) {
            const ref = leaseRef(name, github_leases_digestOf);
            for (let tries = 0; tries < REVOKE_TRIES_MAX; tries++) {
                const at = await refs.at(ref);
                if (!at.ok)
                    return at;
                const done = at.value === null ? (0,base_result.ok)({ kind: "done" }) : await refs.swap(ref, at.value, null);
                if (!done.ok || done.value.kind === "done")
                    return done.ok ? (0,base_result.ok)(undefined) : done;
            }
            return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("conflict", "The lease changes faster than it can be taken away.", { hint: "Try again." }));
        },
    };
}
/** A holder renews every 20 seconds: twice in a row is chance, more is not. */
const REVOKE_TRIES_MAX = 5;
function github_leases_digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./lib/core/base/encode/commit.js
// Texts for commit messages: one line, no control characters, nothing that GitHub or CI would act on.
/** What git's own commands show of a subject without cutting it. */
const SUBJECT_LENGTH_MAX = 72;
/** A subject of at most 72 characters, cut with an ellipsis. */
function commitSubject(text) {
    const line = commitLine(text);
    return line.length <= SUBJECT_LENGTH_MAX ? line : `${line.slice(0, SUBJECT_LENGTH_MAX - 1).trimEnd()}…`;
}
/**
 * Somebody's words as part of one line: closing keywords, cross references and mentions are broken by a zero-width joiner,
 * addresses of issues too; the tokens that make CI skip a commit lose their brackets, and a leading `Word:` can be no
 * trailer of a line of its own.
 */
function commitLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/\[([^[\]]{0,40}(?<![a-z])(?:skip|no)(?![a-z])[^[\]]{0,40})\]/gi, "($1)")
        .replace(/\*{3}(no_ci)\*{3}/gi, "$1")
        .replace(/\/(issues|pull|pulls|discussions)\/(?=\d)/gi, `/$1/${JOINER}`)
        .replace(/#(?=\w)|(?<!\w)@(?=\w)/g, (mark) => `${mark}${JOINER}`)
        .replace(/\bGH-(?=\d)/gi, (match) => `${match}${JOINER}`);
}
const JOINER = "\u2060";
/** Subject, body and trailers as git keeps them; control characters become spaces, so that none can end a line. */
function messageText({ subject, body, trailers }) {
    const paragraphs = [
        commit_oneLine(subject) || "milestone",
        body.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ").trim(),
        trailers.map(([key, value]) => `${key.replace(/[^A-Za-z0-9-]/g, "-")}: ${commit_oneLine(value)}`).join("\n"),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
function commit_oneLine(text) {
    return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/commit.js
// Committing over GitHub's API: a tree, a commit without a name on it, and the branch moved where it stands as it was read.









/** Others commit between ours. The command is decided anew five times, which makes eighty tries in all. */
const commit_TRIES_MAX = 16;
/** GitHub's clusters agree within seconds: so often a tip is asked for that must have moved. */
const commit_LOOKS_MAX = 8;
/** For each try or look more, so that many who compete spread out. */
const PAUSE_MS_MAX = 300;
/** One tree takes so many files at once; a larger change is made of several trees, and still one commit. */
const TREE_FILES_MAX = 500;
/** What lies here needs a permission of its own. */
const WORKFLOWS = ".github/workflows/";
/**
 * `moved` where a path that was read, or is changed, differs on the branch's tip by then; other commits that came between are
 * built upon. GitHub signs the commit where the token is an app's or a workflow's.
 */
async function commitOn(room, writing, { changes, message }) {
    const bad = changes.find(({ path, text }) => !(text === null ? data_path_isDataPath(path) : isPortablePath(path)));
    if (bad)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("invalid-argument", `${JSON.stringify(bad.path)} cannot be the path of a file in ${DATA_FOLDER}.`));
    if (!message.commit)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("invalid-argument", "Over GitHub's API changes can only be committed.", { hint: "Allow commits (`git_integration.auto_commit`), or work in a checkout." }));
    if (writing.tip.commit === null)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `${room.client.name} has no commit yet, so nothing can be added to it.`, { hint: "Make a first commit, for example a README." }));
    let tip = writing.tip;
    for (let tries = 1; tries <= commit_TRIES_MAX; tries++) {
        const done = await commitOnto(room, writing, { tip, changes, message });
        if (!done.ok || done.value.kind === "done")
            return done;
        await pause(room.client.means.clock, room.client.means.random() * PAUSE_MS_MAX * tries);
        const next = await nextTip(room, writing, tip);
        if (!next.ok)
            return next;
        tip = next.value;
        const touched = [...writing.seen, ...changes.map(({ path }) => path)];
        if (touched.some((path) => writing.entries.get(path)?.id !== tip.entries.get(path)?.id))
            break;
    }
    return (0,base_result.ok)({ kind: "moved" });
}
/** Where the branch stands by now. An answer that has not caught up yet is asked for again. */
async function nextTip({ client, state }, { branch }, refused) {
    for (let looks = 1;; looks++) {
        const tip = await state.tip(branch);
        if (!tip.ok || tip.value.commit !== refused.commit || looks >= commit_LOOKS_MAX)
            return tip;
        await pause(client.means.clock, client.means.random() * PAUSE_MS_MAX * looks);
    }
}
async function commitOnto(room, { branch }, { tip, changes, message }) {
    const drafts = draftsOf(tip.entries, changes);
    if (!drafts.ok)
        return drafts;
    if (drafts.value.length === 0 || tip.commit === null)
        return (0,base_result.ok)({ kind: "done", commit: null, warnings: [] });
    const tree = await makeTree(room, tip.commit, drafts.value);
    if (!tree.ok)
        return tree;
    const commit = await room.client.ask({ to: "make a commit", needs: "contents: write" }, (rest) => rest.git.createCommit({ ...room.client.repo, message: messageText(message), tree: tree.value, parents: tip.commit === null ? [] : [tip.commit] }));
    if (!commit.ok)
        return commit;
    const { sha, author, committer } = commit.value;
    const made = { id: sha, at: instantOf(committer.date), author: author.name, trailers: message.trailers };
    const moved = await room.state.advance(branch, tip.commit, made);
    if (!moved.ok || moved.value === "moved")
        return moved.ok ? (0,base_result.ok)({ kind: "moved" }) : moved;
    branch.line.keep(sha, withDrafts(tip.entries, drafts.value));
    for (const { bytes } of drafts.value)
        if (bytes)
            room.contents.remember(bytes);
    return (0,base_result.ok)({ kind: "done", commit: sha, warnings: [] });
}
/** What differs from the tip. Problem: `not-a-file` where a link or a folder is in the way. */
function draftsOf(entries, changes) {
    const drafts = [];
    const folders = foldersOf(entries);
    for (const { path, text } of changes) {
        const before = entries.get(path);
        const bytes = text === null ? null : Buffer.from(text);
        if (bytes === null ? !before : before?.id === contentId(bytes))
            continue;
        const parent = snapshot_linkOnTheWay(entries, path) ?? fileOnTheWay(entries, path);
        if (bytes && (parent !== null || folders.has(path) || (before && !isRegular(before.mode))))
            return (0,base_result/* failed */.g)(data_path_notAFile({ path: shown(parent ?? path) }));
        drafts.push({ path, bytes, mode: before?.mode === "100755" ? "100755" : "100644" });
    }
    return (0,base_result.ok)(drafts);
}
function fileOnTheWay(entries, path) {
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1))
        if (entries.has(path.slice(0, end)))
            return path.slice(0, end);
    return null;
}
/** A commit's own id does for its tree's. */
async function makeTree({ client }, base, drafts) {
    let tree = base;
    for (let start = 0; start < drafts.length; start += TREE_FILES_MAX) {
        const files = drafts.slice(start, start + TREE_FILES_MAX).map(({ path, bytes, mode }) => {
            const file = { path: data_path_pathFromTop(path) ?? `${DATA_FOLDER}/${path}`, mode, type: "blob" };
            return bytes ? { ...file, content: bytes.toString() } : { ...file, sha: null };
        });
        const needs = files.some(({ path }) => path.startsWith(WORKFLOWS)) ? "workflows: write" : "contents: write";
        const made = await client.ask({ to: needs.startsWith("workflows") ? "write workflows" : "write files", needs }, (rest) => rest.git.createTree({ ...client.repo, base_tree: tree, tree: files }));
        if (!made.ok)
            return made;
        tree = made.value.sha;
    }
    return (0,base_result.ok)(tree);
}
function withDrafts(entries, drafts) {
    const next = new Map(entries);
    for (const { path, bytes, mode } of drafts) {
        if (bytes)
            next.set(path, { mode, id: contentId(bytes), size: bytes.length });
        else
            next.delete(path);
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/github-repository.js
// The repository over GitHub's API: snapshots of commits, and commits that are made only where nothing has moved.






function openGitHubRepository(room) {
    const turns = new WeakMap();
    return {
        async snapshot({ for: purpose, ref }) {
            if (ref !== undefined)
                return elsewhere(room, ref);
            const branch = await room.state.which();
            if (!branch.ok)
                return branch;
            const end = purpose === "write" ? await branch.value.line.turn() : () => { };
            const tip = await room.state.tip(branch.value).catch((error) => {
                end();
                throw error;
            });
            if (!tip.ok) {
                end();
                return tip;
            }
            const writing = { branch: branch.value, tip: tip.value, entries: tip.value.entries, seen: new Set() };
            const turn = { writing, end, ended: false };
            const snapshot = openSnapshot(writing, room.contents, () => finish(turn));
            if (purpose === "write")
                turns.set(snapshot, turn);
            return (0,base_result.ok)(snapshot);
        },
        async commit(base, changes, message) {
            const turn = turns.get(base);
            if (!turn || turn.ended)
                throw new TypeError("the snapshot was not taken for writing, or has ended");
            try {
                return await commitOn(room, turn.writing, { changes, message });
            }
            finally {
                finish(turn);
            }
        },
    };
}
function finish(turn) {
    turn.ended = true;
    turn.end();
}
/** Another branch or commit, to be read only. */
async function elsewhere(room, ref) {
    const entries = await entriesAt(room, ref);
    if (!entries.ok)
        return entries;
    if (entries.value === null)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("invalid-argument", `There is no branch or commit ${JSON.stringify(ref)}.`));
    return (0,base_result.ok)(openSnapshot({ entries: entries.value, seen: new Set() }, room.contents, () => { }));
}
async function entriesAt({ client }, ref) {
    if (/^[0-9a-f]{40}$/.test(ref)) {
        const commit = await client.ask({ to: `read commit ${ref}`, needs: "contents: read", expect: ({ status }) => (status === 404 || status === 422 ? (0,base_result.ok)(null) : null) }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: ref }));
        return commit.ok && commit.value ? entriesOf(client, commit.value.tree.sha) : commit.ok ? (0,base_result.ok)(null) : commit;
    }
    if (!isBranchName(ref))
        return (0,base_result.ok)(null);
    const commit = await commitOf(client, `heads/${ref}`);
    if (!commit.ok || commit.value === null || commit.value === "empty")
        return commit.ok ? (0,base_result.ok)(null) : commit;
    return entriesOf(client, commit.value);
}
/** What git takes for a name, so that nothing else gets into an address. */
function isBranchName(name) {
    return /^[^\u0000-\u0020\u007f~^:?*[\\]+$/.test(name) && !/(?:^|\/)[.-]|\.\.|\/\/|@\{|^@$|(?:\.lock|[./])$/.test(name);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github.js













/** Nothing is asked, and octokit not loaded, before the first call. */
function openGitHub({ token, ref = null, stateBranch, epochMs, blobs = openContentCache(), ...rest }) {
    const client = openClient({
        clock: systemClock(epochMs), random: Math.random, ...rest,
        apiUrl: rest.apiUrl.replace(/\/+$/, ""), token: typeof token === "string" ? async () => token : token,
    });
    const places = openPlaces(client);
    const contents = openContents(client, blobs);
    const state = openStateBranch(client, { ref, choose: stateBranch ?? null, places, contents });
    const refs = openGitHubRefs(client, places);
    return {
        repository: openGitHubRepository({ client, state, contents }),
        history: openGitHubHistory(client, state),
        trail: openGitHubTrail(client, state),
        leases: openGitHubLeases(client, refs),
        forge: openGitHubForge(client, places),
        pulls: openGitHubPulls(client),
        workflows: openGitHubWorkflows(client),
        refs,
    };
}
function systemClock(epochMs) {
    return {
        now: epochMs,
        elapsed: () => performance.now(),
        after: (ms, ring) => {
            const timer = setTimeout(ring, ms);
            return () => clearTimeout(timer);
        },
    };
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
const settings_FILE_BYTES_MAX = 5 * 1024 * 1024;
function openSettings({ environment, flags, home, repository }) {
    let read;
    const folder = environment["XDG_CONFIG_HOME"] || (0,external_node_path_.join)(home, ".config");
    return {
        environment: Object.fromEntries(Object.entries(environment).filter((entry) => VARIABLES.test(entry[0]) && entry[1] !== undefined)),
        flags,
        git: () => (read ??= { ...milestoneConfig(gitFiles({ environment, home, repository }).map(settings_textOf)), ...gitVariables(environment) }),
        global: ownFile((0,external_node_path_.join)(folder, "milestone", "config.yaml")),
    };
}
function ownFile(path) {
    const text = settings_textOf(path);
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
function settings_textOf(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        return stat.isFile() && stat.size <= settings_FILE_BYTES_MAX ? (0,external_node_fs_.readFileSync)(path, "utf8") : "";
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(2089);
;// CONCATENATED MODULE: ./lib/engine/upkeep/forge-branches.js
// The branches of a repository on a forge: merged by pull request or by commits, as the API tells.

function forgeBranches(grounds) {
    const { refs } = grounds;
    return {
        refs,
        trunks: (configured) => trunks(grounds, configured),
        async merged(branch, among) {
            const contained = await containedIn(refs, branch, among);
            return contained.ok && contained.value === null ? byPull(grounds, branch, among) : contained;
        },
        requested: () => requested(grounds),
    };
}
async function trunks({ forge, refs }, configured) {
    const place = await forge.place();
    if (!place.ok)
        return place;
    const found = [];
    for (const name of new Set([...(configured === null ? [] : [configured]), place.value.defaultBranch])) {
        const commit = await refs.at(`refs/heads/${name}`);
        if (!commit.ok)
            return commit;
        if (commit.value !== null)
            found.push({ name, commit: commit.value });
    }
    return (0,base_result.ok)(found);
}
/** It was merged when its last commit was made, or later. */
async function containedIn(refs, { commit }, among) {
    for (const trunk of among) {
        const contained = await refs.contains(trunk.commit, commit);
        if (!contained.ok)
            return contained;
        if (!contained.value)
            continue;
        const at = await refs.committedAt(commit);
        return at.ok ? (0,base_result.ok)({ how: "contained", at: at.value, pull: null }) : at;
    }
    return (0,base_result.ok)(null);
}
/** A squash or a rebase leaves other commits: what proves it is a merged pull request whose head was this very commit. */
async function byPull({ forge, pulls }, { name, commit }, among) {
    const found = await pulls.of(name, "all");
    if (!found.ok)
        return found;
    const isProof = ({ head, base, mergedAt }) => mergedAt !== null && head.branch === name && head.commit === commit && head.repository === forge.name && among.some((trunk) => trunk.name === base.branch);
    const pull = found.value.find(isProof);
    return (0,base_result.ok)(pull?.mergedAt ? { how: "pull-request", at: pull.mergedAt, pull: pull.number } : null);
}
/** A fork's branch of the same name is another branch. */
async function requested({ forge, pulls }) {
    const open = await pulls.open();
    if (!open.ok)
        return open;
    const named = new Map();
    for (const { number, head, base } of open.value) {
        named.set(base.branch, number);
        if (head.repository === forge.name)
            named.set(head.branch, number);
    }
    return (0,base_result.ok)(named);
}

;// CONCATENATED MODULE: ./lib/host/github-ports.js
// A repository on GitHub behind the ports of an engine run, without a checkout.







/** A venue whose state lies on the branch that `git_integration.state_branch` names, else on the default branch. */
function openGitHubVenue({ environment, run, ...options }) {
    return openVenue({ github: openGitHub({ ...options, stateBranch: stateBranchIn(environment) }), environment, run });
}
function openVenue({ github, environment, run }) {
    const { repository, history, trail, leases, forge, pulls, workflows, refs } = github;
    const ports = {
        repository, history, leases,
        settings: settingsIn(environment),
        surroundings: nowhere(forge.name),
        conflicts: { list: async () => (0,base_result.ok)([]), settle: async () => without("Settling a merge") },
        journal: NO_JOURNAL,
        seats: NO_SEATS,
        branches: forgeBranches(github),
        issues: {
            async issue(number) {
                const found = await forge.issue(number);
                return found.ok ? (0,base_result.ok)({ number, title: found.value.title, body: found.value.body }) : found;
            },
        },
    };
    return { ports, forge, pulls, workflows, refs, trail, run, now: () => new Date().toISOString() };
}
/** The branch that a configuration names; null where it names none. */
function stateBranchIn(environment) {
    return async (snapshot) => {
        const settings = settingsIn(environment);
        const file = (await snapshot.read([config_config/* CONFIG_PATH */.tF])).get(config_config/* CONFIG_PATH */.tF);
        const text = file?.ok ? new TextDecoder().decode(file.value) : "";
        if (![text, ...Object.keys(settings.environment)].some((part) => /branch/i.test(part)))
            return null;
        const { readConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1679));
        const { config } = readConfig({ file: { path: `${snapshot.root}/${config_config/* CONFIG_PATH */.tF}`, text }, env: settings.environment, git: {}, flags: {} });
        return config.git_integration.state_branch;
    };
}
/** No file of this machine has a say: who runs us for many repositories is nobody's person. */
function settingsIn(environment) {
    return { ...openSettings({ environment, flags: {}, home: external_node_os_.devNull, repository: null }), git: () => ({}), global: null };
}
function without(what) {
    return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("prerequisite-missing", `${what} needs a checkout of the repository, and there is none here.`, { hint: "Do it in a clone, with the same command." }));
}
function nowhere(name) {
    return {
        file: async (path) => without(`Reading ${path}`),
        folder: async (path) => without(`Reading ${path}`),
        machine: async () => ({
            node: process.versions.node, git: "of GitHub", platform: `${process.platform} ${process.arch}`, free_bytes: null, repository: name, writable: true, litter: [], locks: [],
        }),
    };
}
const NO_JOURNAL = {
    append: async () => without("Executing tasks"),
    read: async () => (0,base_result.ok)([]),
    list: async () => (0,base_result.ok)([]),
    remove: async () => (0,base_result.ok)(undefined),
};
const NO_SEATS = {
    publish: () => { },
    floors: async () => [],
    order: async () => without("Talking to a running session"),
    listen: () => () => { },
    clear: () => { },
};

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
/** What follows the prefix of a line; null where it has none. */
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

// EXTERNAL MODULE: ./lib/core/model/config/sources.js
var sources = __webpack_require__(85);
;// CONCATENATED MODULE: ./lib/core/rules/authority.js
// Who may do what: one decision, and denial where nothing allows.




function policyOf({ commands, execution }) {
    return { bots: commands.allowed_bots, forks: execution.allow_forks };
}
const EXCEPTIONS = [
    { verb: "archive", when: "with --force", needs: "maintain", why: "it ends work that others may still be doing", applies: ({ force }) => force === true },
    { verb: "config set", when: "for a key of policy, or one that is not known", needs: "admin", why: "policy says who may do what, and what runs", applies: ({ key }) => isPolicy(key) },
    { verb: "config unset", when: "for a key of policy, or one that is not known", needs: "admin", why: "policy says who may do what, and what runs", applies: ({ key }) => isPolicy(key) },
    { verb: "execute", when: "on a pull request from a fork", needs: "maintain", why: "it runs what somebody without rights here has written", applies: (_args, where) => where === "fork" },
];
/** Problem: `permission-denied`, with a sentence of its own for each reason. */
function authorize(asker, wish) {
    const denial = asker.kind === "account" ? (strangeness(asker, wish) ?? shortOf(asker, wish)) : lacking(asker.actor, asker.level, { wish, where: "elsewhere" });
    return denial ? (0,base_result/* failed */.g)(denial) : (0,base_result.ok)(undefined);
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
    return PERMISSIONS.indexOf(level);
}
/** A key that this version does not know may be policy to another. */
function isPolicy(name) {
    const key = typeof name === "string" ? (0,sources/* keyNamed */.dS)(name) : null;
    return !key?.ok || key.value.policy !== undefined;
}
/** Short ids can be made to fit another commit. */
function isCommit(word) {
    return typeof word === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(word);
}
function denied(message, hint) {
    return (0,base_problem/* problem */.CC)("permission-denied", message, { hint });
}

;// CONCATENATED MODULE: ./lib/core/views/conversation/marker.js
// Markers: the hidden first line of what we say, by which it is found again, and those of its boxes.
function stickyMarker({ milestone, generation, state, work }) {
    return `<!-- milestone:sticky v1 milestone=${marker_hidden(milestone)} generation=${generation} state=${state} work=${work ?? "none"} -->`;
}
const STICKY = /^<!-- milestone:sticky v1 milestone=([\w.%-]{1,300}) generation=(\d{1,15}) state=([0-9a-f]{40}|[0-9a-f]{64}) work=([0-9a-f]{40}|[0-9a-f]{64}|none) -->$/;
/** What the first line of a comment says, where it is a marker of ours in every letter; whose comment it is has to be asked of the forge. */
function readMarker(body) {
    const [, milestone, generation, state, work] = STICKY.exec(firstLine(body)) ?? [];
    const id = marker_shown(milestone);
    if (id === null || state === undefined)
        return null;
    return { milestone: id, generation: Number(generation), state, work: work === "none" ? null : (work ?? null) };
}
/** `request` is the id of the comment that is answered. */
function answerMarker(request) {
    return `<!-- milestone:answer v1 request=${marker_hidden(request)} -->`;
}
function readAnswerMarker(body) {
    return marker_shown(/^<!-- milestone:answer v1 request=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
function pullMarker(milestone) {
    return `<!-- milestone:pull v1 milestone=${marker_hidden(milestone)} -->`;
}
function readPullMarker(body) {
    return marker_shown(/^<!-- milestone:pull v1 milestone=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
/** `text` is Markdown of the rest of the line. */
function boxLine(task, text) {
    return `- [ ] <!-- milestone:box ${marker_hidden(task)} --> ${text}`;
}
function readBox(line) {
    const [, state, task, text] = /^- \[([ xX])\] <!-- milestone:box ([\w.%-]{1,300}) --> (.*)$/.exec(line) ?? [];
    const id = marker_shown(task);
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
function marker_shown(word) {
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
    const [then, now] = [boxes_read(before), boxes_read(after)];
    const boxes = [...now.states].flatMap(([frame, { task, done }]) => {
        const old = then.states.get(frame);
        return old !== undefined && old.done !== done && !then.twice.has(task) && !now.twice.has(task) ? [{ task, done }] : [];
    });
    return { boxes, other: then.rest !== now.rest || then.twice.size > 0 || now.twice.size > 0 };
}
function boxes_read(text) {
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

// EXTERNAL MODULE: ./lib/core/commands/milestone/complete.js
var complete = __webpack_require__(9393);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/core/base/nearest.js
var nearest = __webpack_require__(4420);
;// CONCATENATED MODULE: ./lib/core/rules/execution/coding-agents.js
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
    const program = settings.command !== null ? ownCommand(name, settings) : preset ? presetCommand(name, { preset, settings }) : (0,base_result/* failed */.g)(unknownAgent(name, agents));
    if (!program.ok)
        return program;
    const prompt = promptSource(name, settings.prompt);
    if (!prompt.ok)
        return prompt;
    const env = settings.env.length > 0 ? settings.env : (preset?.env ?? []);
    const timeoutMs = settings.timeout === null ? null : (0,config_config/* millisecondsOf */.W$)(settings.timeout);
    return (0,base_result.ok)({ ...program.value, env, home: settings.home, timeoutMs, prompt: prompt.value });
}
/** The user's own words, permissions and caps included; a shell reads them, as it reads a task's `run`. */
function ownCommand(name, { command, budget }) {
    const line = (command ?? "").trim();
    if (line === "" || line.includes("\0"))
        return (0,base_result/* failed */.g)(invalid(name, "command", "is not a command line."));
    const warnings = budget === null ? [] : [ignoredBudget(name, "a command of your own is run as it stands", "Write the limit into the command.")];
    return (0,base_result.ok)({ argv: ["/bin/sh", "-c", line], line, silent: false, warnings });
}
function presetCommand(name, { preset, settings }) {
    const budget = settings.budget === null ? null : parseBudget(settings.budget);
    if (settings.budget !== null && budget === null) {
        return (0,base_result/* failed */.g)(invalid(name, "budget", `cannot be ${JSON.stringify(settings.budget)}.`, 'Write "20 turns", "5 USD" or "$5".'));
    }
    const flag = budget && preset.caps[budget.unit];
    const argv = [...preset.argv, ...(budget && flag ? [flag, budget.amount] : []), ...preset.last];
    const warnings = budget && !flag ? [ignoredBudget(name, `${name} has no option that caps ${budget.unit}`, `Limit its time with coding_agents.${name}.timeout.`)] : [];
    return (0,base_result.ok)({ argv, line: argv.join(" "), silent: preset.silent, warnings });
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
        return (0,base_result.ok)(null);
    const word = prompt.trim().replace(/^\.\//, "");
    if (!/^[^\s{}]+\.(?:md|txt)$/.test(word))
        return (0,base_result.ok)({ kind: "text", text: prompt });
    const steps = word.split("/");
    if (word.includes("\\") || steps.some((step) => step === "" || step === "." || step === "..")) {
        return (0,base_result/* failed */.g)(invalid(name, "prompt", `cannot be ${JSON.stringify(word)}.`, "Name a file below the data folder, such as templates/prompt.md."));
    }
    return (0,base_result.ok)({ kind: "path", path: word });
}
function unknownAgent(name, agents) {
    const names = [...new Set([...Object.keys(agents), ...Object.keys(PRESETS)])];
    const [near] = (0,nearest/* nearest */.p)(name, names.filter((one) => one !== name));
    const meant = near === undefined ? "" : `Did you mean ${near}? `;
    return (0,base_problem/* problem */.CC)("invalid-value", `There is no coding agent ${JSON.stringify(name)}.`, { hint: `${meant}claude and codex are known; any other needs coding_agents.NAME.command in the configuration.` });
}
function invalid(name, key, message, hint) {
    return (0,base_problem/* problem */.CC)("invalid-value", `coding_agents.${name}.${key} ${message}`, { hint });
}
function ignoredBudget(name, why, hint) {
    return (0,base_problem/* problem */.CC)("value-ignored", `coding_agents.${name}.budget is not kept: ${why}.`, { hint });
}

;// CONCATENATED MODULE: ./lib/core/rules/execution/commands.js


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
    const open = milestone.tasks.filter(({ status }) => !(0,model_status/* isTaskOver */.Od)(status));
    return [...new Set(open.flatMap((task) => linesOf(task, config).map((line) => `${variablesOf(task)}${line}`)))];
}
function linesOf(task, config) {
    const how = doneBy(task);
    if (how.kind === "run")
        return [how.line, ...verifyLines(task)];
    if (how.kind !== "agent")
        return [];
    const agent = resolveAgent(how.name, config.coding_agents);
    return agent.ok ? [agent.value.line, ...verifyLines(task)] : verifyLines(task);
}
/** The commands that prove a task, without empty ones. */
function verifyLines({ verify }) {
    return verify.map((line) => line.trim()).filter((line) => line !== "");
}
function variablesOf({ env = {} }) {
    return Object.entries(env).map(([name, value]) => `${name}=${JSON.stringify(String(value))} `).join("");
}

// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(6387);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(6566);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(3303);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(1097);
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
    return (0,base_result.ok)(facts);
}
async function gatherOne(need, around) {
    switch (need.kind) {
        case "history": return facts_history(need.milestone, around);
        case "plan-file": return planFile(need.path, around);
        case "issue": return issue(need.number, around);
        case "template": return template(need.name, around);
        case "present": return present(need.paths, around);
        case "foreign": return foreign(need.path, around);
        case "repairs": return (0,base_result.ok)({ repairs: await repairs(around) });
        case "audit": return (0,base_result.ok)({ audit: await audit(around) });
        case "machine": return (0,base_result.ok)({ machine: await around.ports.surroundings.machine() });
        case "workflows": return (0,base_result.ok)({ workflows: await workflows(around) });
        case "conflicts": return conflicts(around);
        case "config": return (0,base_result.ok)({ config: around.loaded.config });
        case "sessions": return sessions(around);
        case "leases": return leases(around);
        case "seats": return (0,base_result.ok)({ floors: await around.ports.seats.floors() });
        case "branches": return facts_branches(need, around);
        case "measures": return measures(around);
    }
}
/** The newest commits are enough for a page of history. */
const facts_COMMITS_MAX = 200;
async function facts_history(reference, { ports, snapshot, loaded }) {
    const milestone = (0,find/* findMilestone */.sR)(loaded.workspace, reference);
    if (!milestone.ok)
        return milestone;
    const { id } = milestone.value;
    const log = await eventLog(id, snapshot);
    const paths = [(0,workspace/* activePath */.iW)(id), (0,workspace/* completedPath */.vD)(id), loaded.workspace.paths.get(id) ?? (0,workspace/* activePath */.iW)(id)];
    const commits = await ports.history.commits({ paths: [...new Set(paths)], limit: facts_COMMITS_MAX });
    if (!commits.ok)
        return commits;
    return (0,base_result.ok)({ history: { ...log, commits: commits.value } });
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
    const [{ decodeText }, { readPlan }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3313)), __webpack_require__.e(/* import() */ 6904).then(__webpack_require__.bind(__webpack_require__, 6904))]);
    const text = decodeText(bytes.value, path);
    const plan = text.ok ? readPlan(text.value, path) : text;
    return plan.ok ? (0,base_result.ok)({ plan: plan.value }) : plan;
}
async function issue(number, { ports: { issues } }) {
    if (!issues)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", "Issues are on GitHub, which is not asked from here without a token.", { hint: "Set GITHUB_TOKEN or GH_TOKEN in a clone of the repository, say it in a comment, or save the list as a file and use --from-file." }));
    const found = await issues.issue(number);
    if (!found.ok)
        return found;
    const { readIssue } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9231));
    const plan = readIssue(found.value);
    return plan.ok ? (0,base_result.ok)({ issue: plan.value }) : plan;
}
/** A template of the repository's own; the shipped ones are known to the verb. */
async function template(name, { snapshot, loaded }) {
    if (loaded.config.config.templates.use_defaults)
        return (0,base_result.ok)({});
    const names = await snapshot.list(layout/* FOLDERS */.Yk.templates);
    if (!names.ok)
        return names;
    const file = names.value.find((entry) => /^(.+)\.(?:ya?ml|md)$/.exec(entry)?.[1] === name);
    if (file === undefined)
        return (0,base_result.ok)({ templates: names.value });
    const path = `${layout/* FOLDERS */.Yk.templates}/${file}`;
    const text = (await (0,engine_texts/* readTexts */.Z)(snapshot, [path])).get(path);
    const { readPlan } = await __webpack_require__.e(/* import() */ 6904).then(__webpack_require__.bind(__webpack_require__, 6904));
    const plan = text?.ok ? readPlan(text.value, (0,engine_texts/* shownPath */.p)(snapshot, path)) : text;
    return plan && !plan.ok ? plan : (0,base_result.ok)({ templates: names.value, ...(plan && { template: plan.value }) });
}
async function present(paths, { snapshot }) {
    const entries = await snapshot.list("");
    if (!entries.ok)
        return entries;
    return (0,base_result.ok)({ present: { entries: entries.value, files: [...(await snapshot.read(paths)).keys()] } });
}
async function foreign(path, { ports }) {
    const folder = await ports.surroundings.folder(path);
    if (!folder.ok)
        return folder;
    const { foreignTree } = await __webpack_require__.e(/* import() */ 9296).then(__webpack_require__.bind(__webpack_require__, 9296));
    return (0,base_result.ok)({ foreign: foreignTree(folder.value) });
}
async function repairs({ snapshot, loaded }) {
    const { repairText } = await __webpack_require__.e(/* import() */ 1074).then(__webpack_require__.bind(__webpack_require__, 1074));
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, [...loaded.workspace.paths.values()]);
    return [...texts].flatMap(([path, text]) => (text.ok ? (repairText(path, text.value) ?? []) : []));
}
async function audit({ snapshot, loaded }) {
    const { auditTree, isAudited } = await __webpack_require__.e(/* import() */ 9343).then(__webpack_require__.bind(__webpack_require__, 9343));
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
const facts_WORKFLOWS = ".github/workflows";
async function workflows({ snapshot }) {
    const { usesIn } = await __webpack_require__.e(/* import() */ 3857).then(__webpack_require__.bind(__webpack_require__, 3857));
    const names = await snapshot.list(`:/${facts_WORKFLOWS}`);
    const paths = (names.ok ? names.value : []).filter((name) => /\.ya?ml$/.test(name)).map((name) => `:/${facts_WORKFLOWS}/${name}`);
    return [...(await (0,engine_texts/* readTexts */.Z)(snapshot, paths))].flatMap(([path, text]) => (text.ok ? [{ path: path.slice(2), uses: usesIn(text.value, path.slice(2)) }] : []));
}
async function conflicts({ ports, snapshot, loaded }) {
    const files = await ports.conflicts.list();
    if (!files.ok)
        return files;
    const { resolveConflicts } = await __webpack_require__.e(/* import() */ 2787).then(__webpack_require__.bind(__webpack_require__, 2787));
    return (0,base_result.ok)({ conflicts: resolveConflicts(files.value, { taken: loaded.workspace.paths.keys(), root: snapshot.root }) });
}
async function sessions({ ports, snapshot }) {
    const { sessionsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6868));
    const found = await sessionsOf(snapshot, ports);
    return found.ok ? (0,base_result.ok)({ sessions: found.value }) : found;
}
async function leases({ ports }) {
    const held = await ports.leases.list();
    return held.ok ? (0,base_result.ok)({ leases: held.value }) : held;
}
async function facts_branches({ proofs }, { ports, loaded }) {
    const { branchFacts } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 832));
    const found = await branchFacts(ports, { workspace: loaded.workspace, proofs });
    return found.ok ? (0,base_result.ok)({ branches: found.value }) : found;
}
async function measures({ snapshot, loaded, now }) {
    const { measure } = await __webpack_require__.e(/* import() */ 1759).then(__webpack_require__.bind(__webpack_require__, 1759));
    const found = await measure(snapshot, { texts: loaded.texts, now });
    return found.ok ? (0,base_result.ok)({ measures: found.value }) : found;
}

// EXTERNAL MODULE: ./lib/core/files/config/config.js
var config = __webpack_require__(1679);
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
    const { readMilestoneValue } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4822));
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
async function load_load(snapshot, { scope, settings }) {
    const config = await loadConfig(snapshot, { settings });
    const top = snapshot.exists ? await snapshot.list("") : (0,base_result.ok)([]);
    if (!top.ok)
        return top;
    const exists = top.value.length > 0 && !(0,legacy.isForeign)(top.value);
    const found = exists ? await load_find(snapshot, scope) : (0,base_result.ok)(load_NOTHING);
    if (!found.ok)
        return found;
    const { paths, whole, texts } = found.value;
    const before = { root: snapshot.root, exists, paths, whole, config: config.reading.config, ...(await readAll(found.value, snapshot)) };
    const workspace = await earlierLayouts(before, { snapshot, names: top.value });
    return (0,base_result.ok)({ workspace, config: config.reading, texts: config.text === null ? texts : new Map(texts).set(config_config/* CONFIG_PATH */.tF, config.text) });
}
/** The configuration as the snapshot has it, or as it will be after changes. */
async function loadConfig(snapshot, { settings, changes = [] }) {
    const changed = changes.find(({ path }) => path === config_config/* CONFIG_PATH */.tF)?.text;
    const file = typeof changed === "string" ? (0,base_result.ok)(changed) : (await (0,engine_texts/* readTexts */.Z)(snapshot, [config_config/* CONFIG_PATH */.tF])).get(config_config/* CONFIG_PATH */.tF);
    const path = (0,engine_texts/* shownPath */.p)(snapshot, config_config/* CONFIG_PATH */.tF);
    const reading = (0,config.readConfig)({
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
        return (0,base_result.ok)(some);
    const all = await load_listed(snapshot);
    if (!all.ok)
        return all;
    const { paths, warnings } = all.value;
    if (scope === "none")
        return (0,base_result.ok)({ ...load_NOTHING, paths, warnings, whole: false });
    return (0,base_result.ok)({ ...sorted(paths, await (0,engine_texts/* readTexts */.Z)(snapshot, [...paths.values()])), whole: true, warnings });
}
/** The named milestones alone, so that one can be shown without listing ten thousand; null where one has no such file. */
async function findSome(snapshot, ids) {
    if (!ids.every(model_ids/* isMilestoneId */.i4))
        return null;
    const candidates = ids.flatMap((id) => [(0,workspace/* activePath */.iW)(id), (0,workspace/* completedPath */.vD)(id)]);
    const read = await (0,engine_texts/* readTexts */.Z)(snapshot, candidates);
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
async function load_listed(snapshot) {
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
    return (0,base_result.ok)({ paths, warnings });
}
function twice(snapshot, id) {
    const path = (0,engine_texts/* shownPath */.p)(snapshot, (0,workspace/* completedPath */.vD)(id));
    return (0,base_problem/* problem */.CC)("duplicate-id", `Milestone ${id} is in active/ and in completed/; the one in completed/ holds.`, {
        at: { path },
        hint: `Delete ${(0,engine_texts/* shownPath */.p)(snapshot, (0,workspace/* activePath */.iW)(id))} if it is left over.`,
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
    const reading = (0,files_reading/* readPlainly */.a0)(text, source) ?? (await __webpack_require__.e(/* import() */ 9876).then(__webpack_require__.bind(__webpack_require__, 9876))).diagnose(text, source);
    return reading.ok ? (0,base_result.ok)({ ...reading.value, milestone: (0,progress/* withProgress */.E0)(reading.value.milestone) }) : reading;
}

;// CONCATENATED MODULE: ./lib/engine/ask.js




async function ask_ask(ports, invocation, caller) {
    const { verb } = invocation;
    const allowed = authorize({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args: invocation.args });
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
    const loaded = await load_load(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return stopped(loaded.problem);
    const { workspace } = loaded.value;
    const needs = verb.needs?.(args) ?? [];
    const now = caller.now();
    const facts = await gather(needs, { ports, snapshot, loaded: loaded.value, now });
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
    return [...broken.values(), ...warnings, ...config.problems.filter(sources/* isConfigError */.De)];
}
function stopped(problem, data = null) {
    return { data, reply: [], warnings: [], problem, changes: [], diff: "" };
}

// EXTERNAL MODULE: ./lib/core/rules/evolve.js
var evolve = __webpack_require__(7217);
// EXTERNAL MODULE: ./lib/core/rules/invariants.js
var invariants = __webpack_require__(9701);
;// CONCATENATED MODULE: ./lib/engine/message.js
// The commit message of a command: what was done, for which milestones, by which request.

/** More names than this make nobody wiser. */
const MILESTONES_NAMED_MAX = 10;
function messageOf({ order, caller, changes, subject, commit }) {
    const ids = new Set(changes.flatMap(({ path }) => /^(?:active|completed|events)\/(.+)\.(?:ya?ml|jsonl)$/.exec(path)?.[1] ?? []));
    return {
        subject: commitSubject(`chore(milestones): ${subject}`),
        body: "",
        trailers: [
            ...[...ids].sort().slice(0, MILESTONES_NAMED_MAX).map((id) => ["Milestone", id]),
            ["Command", commitLine(order.line)],
            ["Actor", commitLine(caller.actor)],
            ["Request", commitLine(caller.request.id)],
        ],
        commit,
    };
}

;// CONCATENATED MODULE: ./lib/engine/outside.js
// What follows a command outside the files, once these are committed: orders, leases, journals, refs.

/** Everything is tried. A process that dies in between leaves what the next clean-up finds. */
async function followUp(ports, { orders = [], revoke = [], forget = [], refs = [] }) {
    const { leases, journal, seats } = ports;
    const problems = [];
    for (const { session, order } of orders) {
        const given = await seats.order(session, order);
        if (!given.ok)
            problems.push(given.problem);
    }
    for (const name of revoke) {
        const revoked = await leases.revoke(name);
        if (!revoked.ok)
            problems.push(revoked.problem);
    }
    for (const session of forget) {
        const removed = await journal.remove(session);
        if (!removed.ok)
            problems.push(removed.problem);
        seats.clear(session);
    }
    const unmoved = await moveAll(ports, refs);
    return { problem: [...problems, ...unmoved.values()].find((one) => one !== null) ?? null, unmoved };
}
async function moveAll({ branches }, rows) {
    const unmoved = new Map();
    for (const row of rows) {
        const stuck = await stuckIn(branches, row);
        if (stuck)
            unmoved.set(stuck.ref, stuck.problem);
    }
    return unmoved;
}
/** A ref that stands where it should already was moved by an earlier try. */
async function stuckIn(branches, row) {
    for (const { ref, from, to } of row) {
        if (!branches)
            return { ref, problem: (0,base_problem/* problem */.CC)("git-failed", "There is no git repository here, so there are no branches.") };
        const moved = await branches.refs.swap(ref, from, to);
        if (!moved.ok)
            return { ref, problem: moved.problem };
        if (moved.value.kind === "moved" && moved.value.at !== to)
            return { ref, problem: null };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/core/files/events.js
var files_events = __webpack_require__(3109);
;// CONCATENATED MODULE: ./lib/core/model/event.js
/** Every type that is written or read; those that change no milestone are records. */
const EVENT_TYPES = [
    "milestone_created", "milestone_activated", "milestone_updated", "milestone_modified", "milestone_completed",
    "milestone_archived", "milestone_deleted", "status_updated", "progress_updated", "task_started", "task_completed",
    "task_status_changed", "task_committed", "dependency_added", "dependency_resolved", "dependency_blocker",
    "task_dependency_blocker", "risk_identified", "blocker_detected", "blockers_escalated", "kiro_phase_updated",
    "kiro_phase_transition", "kiro_task_completed", "kiro_approval_requested", "kiro_approval_granted",
    "kiro_approval_rejected", "session_created", "session_resumed", "session_ended", "checkpoint_created",
    "state_initialized", "state_saved", "state_loaded", "state_restored", "state_recovered", "state_modified",
    "state_cleaned", "branch_created", "branch_synced", "pr_created", "conflict_detected", "auto_commit",
    "operation_failed", "agent_deployed", "git_operation", "storage_initialized", "migration_completed",
    "migration_monitoring", "backup_restored", "scale_status", "scale_detection_initialized", "performance_metric",
];

;// CONCATENATED MODULE: ./lib/engine/request.js
// Requests that come twice: found by their id, and answered as they were the first time.










/**
 * The first answer to this request, with the warning `already-done`; null where the id is new. Another command under the same
 * id is `request-conflict`. The answer is given from the commit that the request made, or from the present where there is none.
 * Problems: those of a history that alone could tell.
 */
async function earlier(attempt) {
    const { caller: { request: { id } }, order, snapshot, ports } = attempt;
    const commits = await ports.history.commits({ request: commitLine(id) });
    if (!commits.ok && ports.history.isWhole)
        return stopped(commits.problem);
    const commit = commits.ok ? (commits.value[0] ?? null) : null;
    const logs = logsOf(attempt, commit);
    const events = await eventsOf(id, { snapshot, logs });
    if (events.length === 0 && commit === null)
        return null;
    const told = events.map((event) => event.details["command"]).find((line) => typeof line === "string");
    const same = told === undefined ? (commit?.command ?? null) === commitLine(order.line) : told === order.line;
    return same ? repeated(attempt, { events, commit, logs }) : stopped(otherCommand(id, told ?? commit?.command ?? "another command"));
}
function otherCommand(request, command) {
    return (0,base_problem/* problem */.CC)("request-conflict", `Request ${request} was \`${command}\` before.`, { hint: "Give this command a request id of its own." });
}
/** Those that the commit names and those that the verb is about; all of them where changes are not committed and no id is said. */
function logsOf({ ports, order: { verb, args } }, commit) {
    const scope = verb.scope?.(args) ?? "all";
    const about = typeof scope === "object" ? scope.milestones.filter(model_ids/* isMilestoneId */.i4) : [];
    if (commit)
        return commit.milestones.length < MILESTONES_NAMED_MAX ? [...new Set([...commit.milestones.filter(model_ids/* isMilestoneId */.i4), ...about])] : "all";
    const isNamed = typeof scope === "object" && about.length > 0 && about.length === scope.milestones.length;
    return isNamed || ports.history.isWhole ? about : "all";
}
async function eventsOf(request, { snapshot, logs }) {
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, logs === "all" ? await everyLog(snapshot) : logs.map(layout/* eventsPath */.JH));
    const found = [];
    for (const [path, text] of texts) {
        if (!text.ok || !text.value.includes(JSON.stringify(request)))
            continue;
        found.push(...(0,files_events.readEvents)(text.value, (0,engine_texts/* shownPath */.p)(snapshot, path)).events.filter((event) => event.request_id === request));
    }
    return found;
}
async function everyLog(snapshot) {
    const names = await snapshot.list(layout/* FOLDERS */.Yk.events);
    return (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${layout/* FOLDERS */.Yk.events}/${name}`);
}
/** What was told the first time and is not on record: nothing was there yet. */
const FIRST = { present: { entries: [], files: [] } };
async function repeated({ ports, order, caller, snapshot }, { events: recorded, commit, logs }) {
    const then = commit ? await ports.repository.snapshot({ for: "read", ref: commit.id }) : null;
    const state = then?.ok ? then.value : snapshot;
    // Committed after the snapshot was taken: what happened is not in it yet.
    const happened = recorded.length > 0 ? recorded : await eventsOf(caller.request.id, { snapshot: state, logs });
    const loaded = await load_load(state, { scope: order.verb.scope?.(order.args) ?? "all", settings: ports.settings });
    if (then?.ok)
        await then.value.release();
    if (!loaded.ok)
        return stopped(loaded.problem);
    const events = happened.flatMap((event) => draftOf(event));
    const context = { actor: caller.actor, now: happened[0]?.timestamp ?? caller.now(), request: caller.request.id, facts: FIRST };
    const { data, reply } = order.verb.answer(loaded.value.workspace, order.args, { events, context });
    const warning = (0,base_problem/* problem */.CC)("already-done", `Request ${caller.request.id} was carried out before; nothing was changed.`);
    return { data, reply, warnings: [warning], problem: null, changes: [], diff: "" };
}
function draftOf({ event_type, milestone_id, details }) {
    return isEventType(event_type) && milestone_id !== null ? [{ event_type, milestone_id, details }] : [];
}
function isEventType(type) {
    return EVENT_TYPES.some((known) => known === type);
}

// EXTERNAL MODULE: ./lib/core/base/edit.js
var base_edit = __webpack_require__(2588);
;// CONCATENATED MODULE: ./lib/core/base/tree.js
// Files as values: a tree of texts, and the changes that lead from one tree to another.
function applyChanges(tree, changes) {
    const next = new Map(tree);
    for (const { path, text } of changes) {
        if (text === null)
            next.delete(path);
        else
            next.set(path, text);
    }
    return next;
}
/** The changes between two trees, sorted by path; files with the same text are left out. */
function changesBetween(before, after) {
    const changes = [];
    for (const [path, text] of after)
        if (before.get(path) !== text)
            changes.push({ path, text });
    for (const path of before.keys())
        if (!after.has(path))
            changes.push({ path, text: null });
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/core/files/config/entries.js
var entries = __webpack_require__(6905);
// EXTERNAL MODULE: ./lib/core/files/patch/patch.js + 4 modules
var patch = __webpack_require__(4723);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(2775);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(3313);
;// CONCATENATED MODULE: ./lib/core/files/config/edit.js
// Editing a configuration by key, whichever way the key is written in it, so that only the lines concerned change.









/**
 * The text after `set` and `remove` of dotted keys: a key that stands several times, dotted or under a former name is set
 * where it holds and removed everywhere. Every result is read again; `whole` says that only writing anew gave what is
 * wanted. Problem: that of a text with a part that cannot be read.
 */
function editConfig({ path, text }, edits) {
    let result = { text, whole: false };
    for (const edit of edits) {
        const read = (0,entries/* readEntries */.$)({ path, text: result.text });
        const fault = read.whole ? undefined : read.problems.at(-1);
        if (fault)
            return (0,base_result/* failed */.g)(fault);
        const mark = result.text.startsWith("\uFEFF") ? "\uFEFF" : "";
        const edited = editOne(read.text, edit);
        if (!edited)
            return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("invalid-value", `${edit.at.join(".")} cannot be written into this file.`, { at: { path } }));
        result = { text: mark + edited.text, whole: result.whole || edited.whole };
    }
    return (0,base_result.ok)(result);
}
function editOne(text, edit) {
    const key = edit.at.join(".");
    const before = ownValues(text);
    const wanted = new Map(before);
    if (edit.kind === "remove")
        wanted.delete(key);
    else
        wanted.set(key, edit.value);
    if (sameValues(before, wanted))
        return { text, whole: false };
    const found = edit_entriesOf(text).filter((entry) => keyOf(entry) === key);
    const ways = edit.kind === "remove" ? removals(text, found) : settings(text, { edit, found });
    for (const way of ways) {
        const edited = way();
        if (edited && !edited.whole && sameValues(ownValues(edited.text), wanted))
            return edited;
    }
    const whole = (0,print/* printYaml */.d7)([...wanted].reduce((value, [name, member]) => (0,base_edit/* applyEdits */.c)(value, [{ kind: "set", at: name.split("."), value: member }]), {}));
    return sameValues(ownValues(whole), wanted) ? { text: whole, whole: true } : undefined;
}
/** The line it has, a line in its section, a dotted line at the end, in this order. */
function settings(text, { edit, found }) {
    const last = found.at(-1);
    const complete = withFinalNewline(text);
    const possible = isStrict(text) && (last !== undefined || !isThroughValue(text, edit.at));
    return [
        () => (possible ? (0,patch/* patch */.F)(last ? text : complete, [{ ...edit, at: last?.way ?? edit.at }]) : undefined),
        () => (last?.span ? { text: replaced(text, last.span, edit.value), whole: false } : undefined),
        () => ({ text: `${complete}${edit.at.join(".")}: ${inLine(edit.value)}${newlineOf(text)}`, whole: false }),
    ];
}
function removals(text, found) {
    return [
        () => (isStrict(text) ? (0,patch/* patch */.F)(text, found.map(({ way }) => ({ kind: "remove", at: way }))) : undefined),
        () => ({ text: found.toReversed().reduce(withoutEntry, text), whole: false }),
    ];
}
/** Whether one value stands where the path wants keys: it would go, although it may mean another key. */
function isThroughValue(text, path) {
    return edit_entriesOf(text).some(({ way, value }) => value !== null && way.length < path.length && way.every((name, index) => name === path[index]));
}
function isStrict(text) {
    return (0,yaml.parseYaml)(text, "").ok;
}
function withFinalNewline(text) {
    return text === "" || text.endsWith("\n") ? text : text + newlineOf(text);
}
function newlineOf(text) {
    return text.includes("\r\n") ? "\r\n" : "\n";
}
function replaced(text, [start, end], value) {
    return text.slice(0, start) + inLine(value) + text.slice(end);
}
function inLine(value) {
    return (0,json/* isList */.Lv)(value) ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]` : (0,print/* printYaml */.d7)(value).trimEnd();
}
/** Without the lines of an entry: its own, and those below it that stand further in or are its items. */
function withoutEntry(text, { key }) {
    const start = text.lastIndexOf("\n", key - 1) + 1;
    const indent = text.slice(start, key);
    if (indent.trim() !== "")
        return text;
    const rest = text.slice(start).split(/(?<=\n)/);
    const below = rest.slice(1).findIndex((line) => !(line.startsWith(`${indent} `) && line.trim() !== "") && !line.startsWith(`${indent}- `));
    const lines = below < 0 ? rest.length : below + 1;
    return text.slice(0, start) + rest.slice(lines).join("");
}
function edit_entriesOf(text) {
    return (0,entries/* readEntries */.$)({ path: "", text }).entries;
}
function keyOf(entry) {
    const meaning = (0,config/* meaningOf */.P)(entry);
    return "key" in meaning ? meaning.key.key : entry.path.join(".");
}
/** What a text says, by dotted key; the later of two values holds. */
function ownValues(text) {
    const values = new Map();
    for (const entry of edit_entriesOf(text)) {
        const meaning = (0,config/* meaningOf */.P)(entry);
        if ("key" in meaning)
            values.set(meaning.key.key, meaning.written.value);
        else if ("other" in meaning)
            values.set(entry.path.join("."), entry.value);
    }
    return values;
}
function sameValues(left, right) {
    return (0,json/* sameJson */.Vk)(Object.fromEntries(left), Object.fromEntries(right));
}

// EXTERNAL MODULE: ./lib/core/files/read.js + 1 modules
var files_read = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/core/files/write.js
var write = __webpack_require__(3877);
;// CONCATENATED MODULE: ./lib/engine/written.js
// The files that a decision comes to, and the workspace as they will be read.

















async function written(attempt, decided) {
    const { evolved, decision, loaded } = decided;
    const milestones = milestoneChanges(loaded.workspace, evolved, loaded.texts);
    const edited = await editedFiles(attempt, decided);
    if (!edited.ok)
        return edited;
    const events = await eventChanges(attempt, decided);
    if (!events.ok)
        return events;
    const sessions = await sessionChanges(attempt, decided);
    if (!sessions.ok)
        return sessions;
    const wanted = [...milestones.changes, ...edited.value.changes, ...(decision.files ?? []), ...sessions.value.changes, ...events.value.changes];
    const before = new Map([...loaded.texts, ...edited.value.read, ...sessions.value.read, ...events.value.read]);
    const changes = attempt.order.verb.settles ? wanted : changesBetween(before, applyChanges(before, wanted));
    const after = await asRead(attempt, { evolved, changes });
    return (0,base_result.ok)({ before, changes, after, warnings: [...milestones.warnings, ...edited.value.warnings] });
}
function milestoneChanges(before, after, texts) {
    const changes = [];
    const warnings = [];
    for (const [id, milestone] of after.milestones) {
        const former = before.milestones.get(id);
        const path = ownPath(milestone, after.paths.get(id));
        const oldPath = before.paths.get(id);
        if (former === milestone)
            continue;
        const text = oldPath === undefined ? undefined : texts.get(oldPath);
        if (!former || text === undefined) {
            changes.push({ path, text: (0,write/* printMilestone */.w)(milestone) });
            continue;
        }
        const source = { id, path: (0,engine_texts/* shownPath */.p)(before, path), home: (0,layout/* homeOf */.lt)(path) };
        const own = meaningOf(text, { ...source, home: (0,layout/* homeOf */.lt)(oldPath ?? path) });
        const patched = (0,write/* writeMilestone */.c)(text, { ...ownWords(own ?? former, former, milestone), source });
        if (patched.whole)
            warnings.push(rewritten(source.path));
        changes.push({ path, text: patched.text });
        if (oldPath !== undefined && oldPath !== path)
            changes.push({ path: oldPath, text: null });
    }
    return { changes, warnings };
}
/** A milestone out of a file that holds others too gets one of its own by its first change; that file stays as it is. */
function ownPath({ id, status }, path) {
    if (path !== undefined && (0,layout/* isMilestonePath */.ki)(path))
        return path;
    return status === "completed" || status === "archived" ? (0,workspace/* completedPath */.vD)(id) : (0,workspace/* activePath */.iW)(id);
}
/** The milestone that a text means, its progress derived; null where it means none. */
function meaningOf(text, source) {
    const reading = (0,files_read/* readMilestone */.n)(text, source);
    return reading.ok ? (0,progress/* withProgress */.E0)(reading.value.milestone) : null;
}
/** Dependencies that came from a file beside the milestones stay there: only what changed is said in the milestone's own file. */
function ownWords(own, former, wanted) {
    const same = (0,json/* sameJson */.Vk)((0,json/* toJson */.aB)(former.dependencies), (0,json/* toJson */.aB)(wanted.dependencies));
    return { before: own, after: same ? { ...wanted, dependencies: own.dependencies } : wanted };
}
function rewritten(path) {
    return (0,base_problem/* problem */.CC)("rewritten-whole", `${path} could not be edited line by line and was written anew; comments in it are gone.`, {
        at: { path },
        hint: "See the change with `git diff HEAD~1`.",
    });
}
async function editedFiles({ snapshot }, { decision }) {
    const edits = decision.edits ?? [];
    const touched = [...edits.map(({ path }) => path), ...(decision.files ?? []).map(({ path }) => path)];
    const read = new Map();
    for (const [path, text] of await (0,engine_texts/* readTexts */.Z)(snapshot, touched)) {
        if (text.ok)
            read.set(path, text.value);
        else if (edits.some((edit) => edit.path === path))
            return text;
    }
    const patched = (0,base_result/* all */.Q)(edits.map(({ path, edits: wanted }) => edited({ path, shown: (0,engine_texts/* shownPath */.p)(snapshot, path), text: read.get(path), wanted })));
    if (!patched.ok)
        return patched;
    const results = patched.value;
    const warnings = results.filter(({ whole }) => whole).map(({ path }) => rewritten((0,engine_texts/* shownPath */.p)(snapshot, path)));
    return (0,base_result.ok)({ changes: results.map(({ path, text }) => ({ path, text })), warnings, read });
}
/** The configuration is edited as it is read: keys that appear twice, dotted or under another name are its own matter. */
function edited({ path, shown, text, wanted }) {
    if (path === config_config/* CONFIG_PATH */.tF) {
        const patched = editConfig({ path: shown, text: text ?? "" }, wanted);
        return patched.ok ? (0,base_result.ok)({ path, ...patched.value }) : patched;
    }
    return (0,base_result.ok)({ path, ...(text === undefined ? { text: (0,print/* printYaml */.d7)((0,base_edit/* applyEdits */.c)({}, wanted)), whole: false } : (0,patch/* patch */.F)(text, wanted)) });
}
/** Records of sessions, whole; with `backup_sessions` the former text of each is kept beside it. */
async function sessionChanges({ snapshot }, { decision, loaded }) {
    const { sessions = [] } = decision;
    const changes = [];
    const read = new Map();
    if (sessions.length === 0)
        return (0,base_result.ok)({ changes, read });
    const { printSession } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8738));
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, sessions.flatMap(({ id }) => [(0,layout/* sessionPath */.kz)(id), (0,layout/* sessionBackupPath */.EA)(id)]));
    for (const [path, text] of texts)
        if (text.ok)
            read.set(path, text.value);
    for (const session of sessions) {
        const [path, text] = [(0,layout/* sessionPath */.kz)(session.id), printSession(session)];
        const former = read.get(path);
        changes.push({ path, text });
        const keeps = loaded.workspace.config.session_management.backup_sessions && former !== undefined && former !== text;
        if (keeps)
            changes.push({ path: (0,layout/* sessionBackupPath */.EA)(session.id), text: former });
    }
    return (0,base_result.ok)({ changes, read });
}
async function eventChanges({ snapshot, order, caller }, { decision, context }) {
    const changes = [];
    const read = new Map();
    const [first] = decision.events;
    for (const [id, drafts] of Map.groupBy(decision.events, (event) => event.milestone_id)) {
        const path = (0,layout/* eventsPath */.JH)(id);
        const old = (await (0,engine_texts/* readTexts */.Z)(snapshot, [path])).get(path);
        if (old && !old.ok)
            return old;
        if (old)
            read.set(path, old.value);
        const lines = drafts.map((draft) => eventOf(draft, { timestamp: context.now, actor: caller.actor, request_id: caller.request.id, command: draft === first ? order.line : null }));
        changes.push({ path, text: (0,files_events/* appendEvents */.Ib)(old?.value, lines) });
    }
    return (0,base_result.ok)({ changes, read });
}
/** The first event of a request says which command it was. */
function eventOf({ event_type, milestone_id, details, session_id, at }, { timestamp, actor, request_id, command }) {
    const told = command === null ? details : { ...details, command };
    return { timestamp: at ?? timestamp, event_type, milestone_id, session_id: session_id ?? null, actor, request_id, details: told };
}
/** Milestones and configuration read again from their new texts. */
async function asRead({ snapshot, ports }, { evolved, changes }) {
    let after = evolved;
    for (const { path, text } of changes) {
        const id = /^(?:active|completed)\/([^/]+)$/.exec(path)?.[1];
        const name = id === undefined ? null : (0,layout/* idOfFileName */.U1)(id);
        const milestone = name !== null && text !== null ? meaningOf(text, { id: name, path: (0,engine_texts/* shownPath */.p)(snapshot, path), home: (0,layout/* homeOf */.lt)(path) }) : null;
        if (milestone)
            after = (0,workspace/* withMilestone */.Pp)(after, milestone, path);
    }
    const config = await loadConfig(snapshot, { settings: ports.settings, changes });
    return { ...after, exists: after.exists || changes.length > 0, config: config.reading.config };
}

;// CONCATENATED MODULE: ./lib/engine/transact.js
// Carrying out a command: load, decide, evolve, write, commit, and again from the start if somebody was faster.











/** Somebody who edits by hand faster than this is not waited for. */
const ATTEMPTS_MAX = 5;
/** Problems: the verb's own, `permission-denied`, `request-conflict`, the invariants', `conflict`, and those of the repository. */
async function transact(ports, order, caller) {
    const { verb } = order;
    const allowed = authorize({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args: order.args });
    if (!allowed.ok)
        return stopped(allowed.problem);
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
        const finished = await attempted(ports, order, caller);
        if (finished !== "moved")
            return finished;
    }
    return stopped((0,base_problem/* problem */.CC)("conflict", `The files of ${verb.name} kept changing while it worked.`, { hint: "Run it again." }));
}
async function attempted(ports, order, caller) {
    const snapshot = await ports.repository.snapshot({ for: caller.dryRun ? "read" : "write" });
    if (!snapshot.ok)
        return stopped(snapshot.problem);
    try {
        return await decided({ ports, order, caller, snapshot: snapshot.value });
    }
    finally {
        await snapshot.value.release();
    }
}
async function decided(attempt) {
    const { ports, order, caller, snapshot } = attempt;
    if (caller.request.given) {
        const before = await earlier(attempt);
        if (before)
            return before;
    }
    const { verb, args } = order;
    const loaded = await load_load(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return stopped(loaded.problem);
    const { workspace } = loaded.value;
    const now = caller.now();
    const facts = await gather(verb.needs?.(args) ?? [], { ports, snapshot, loaded: loaded.value, now });
    if (!facts.ok)
        return stopped(facts.problem);
    const context = { actor: caller.actor, now, request: caller.request.id, facts: facts.value };
    const decision = verb.decide(workspace, args, context);
    if (!decision.ok)
        return { ...stopped(decision.problem), warnings: workspace.warnings };
    return carriedOut(attempt, { loaded: loaded.value, context, decision: decision.value });
}
async function carriedOut(attempt, decided) {
    const { order, caller } = attempt;
    const { loaded, context, decision } = decided;
    const evolved = (0,evolve/* evolve */.s)(loaded.workspace, decision.events, context.now);
    const sound = (0,invariants/* invariants */.iU)(loaded.workspace, evolved);
    if (!sound.ok)
        return stopped(sound.problem);
    const result = await written(attempt, { ...decided, evolved });
    if (!result.ok)
        return stopped(result.problem);
    const { before, after, changes, warnings } = result.value;
    const answered = { events: decision.events, context };
    const answer = order.verb.answer(after, order.args, answered);
    const finished = { data: answer.data, reply: answer.reply, problem: answer.problem ?? null, changes, diff: "" };
    const said = [...unread({ workspace: after, config: loaded.config }), ...warnings, ...(answer.warnings ?? [])];
    if (caller.dryRun)
        return { ...finished, diff: await diffOf(before, changes, after.root), warnings: said };
    const kept = await committed(attempt, { changes, subject: answer.subject ?? order.line, commit: caller.commit && loaded.workspace.config.git_integration.auto_commit });
    if (kept === "moved")
        return kept;
    if (kept.problem)
        return stopped(kept.problem);
    const outside = await followUp(attempt.ports, decision);
    // What was to be moved and could not be is told as it is.
    const told = outside.unmoved.size === 0 ? answer : order.verb.answer(after, order.args, { ...answered, unmoved: outside.unmoved });
    return { ...finished, data: told.data, reply: told.reply, problem: outside.problem ?? told.problem ?? null, warnings: [...said, ...kept.warnings] };
}
async function committed({ ports, order, caller, snapshot }, wanted) {
    const { changes } = wanted;
    if (changes.length === 0)
        return { problem: null, warnings: [] };
    if (order.verb.settles) {
        const settled = await ports.conflicts.settle(changes);
        return { problem: settled.ok ? null : settled.problem, warnings: [] };
    }
    const outcome = await ports.repository.commit(snapshot, changes, messageOf({ order, caller, ...wanted }));
    if (!outcome.ok)
        return { problem: outcome.problem, warnings: [] };
    return outcome.value.kind === "moved" ? "moved" : { problem: null, warnings: outcome.value.warnings };
}
async function diffOf(before, changes, root) {
    const { unifiedDiff } = await __webpack_require__.e(/* import() */ 4143).then(__webpack_require__.bind(__webpack_require__, 4143));
    const shown = (path) => (path.startsWith(":/") ? path.slice(2) : `${root}/${path}`);
    return changes.map(({ path, text }) => unifiedDiff(before.get(path) ?? null, text, shown(path))).join("");
}

// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(3067);
// EXTERNAL MODULE: ./lib/core/files/session.js
var files_session = __webpack_require__(8738);
// EXTERNAL MODULE: ./lib/core/model/execution/session.js
var execution_session = __webpack_require__(1349);
;// CONCATENATED MODULE: ./lib/engine/converse/look.js
// The state of a milestone at one commit of the state branch, for showing it.










/** Problems: those of reading, `milestone-not-found`. */
async function lookAt(venue, milestone, snapshot) {
    const { settings } = venue.ports;
    const first = await load_load(snapshot, { scope: { milestones: [milestone] }, settings });
    if (!first.ok)
        return first;
    const found = (0,find/* findMilestone */.sR)(first.value.workspace, milestone);
    if (!found.ok)
        return found;
    const { requires } = found.value.dependencies;
    const all = requires.length === 0 ? first : await load_load(snapshot, { scope: { milestones: [found.value.id, ...requires] }, settings });
    if (!all.ok)
        return all;
    const { milestones, config } = all.value.workspace;
    const waitsFor = requires.filter((id) => !(0,model_status/* isMilestoneDone */.JC)(milestones.get(id)?.status ?? "planned"));
    return (0,base_result.ok)({ milestone: found.value, config, waitsFor, session: await sessionOf(found.value, snapshot) });
}
/** The session that it is, or was last, executed in, as its log says; what cannot be read is not shown. */
async function sessionOf({ id, execution }, snapshot) {
    const log = (await (0,engine_texts/* readTexts */.Z)(snapshot, [(0,layout/* eventsPath */.JH)(id)])).get((0,layout/* eventsPath */.JH)(id));
    const events = log?.ok ? (0,files_events.readEvents)(log.value, (0,layout/* eventsPath */.JH)(id)).events : [];
    const session_id = events.findLast((event) => event.session_id !== null)?.session_id ?? execution.session_id;
    if (session_id === null || !(0,execution_session/* isSessionId */.Sd)(session_id))
        return null;
    const path = (0,layout/* sessionPath */.kz)(session_id);
    const text = (await (0,engine_texts/* readTexts */.Z)(snapshot, [path])).get(path);
    const session = text?.ok ? (0,files_session/* readSession */.l)(text.value, (0,engine_texts/* shownPath */.p)(snapshot, path)) : null;
    return session?.ok ? session.value : null;
}
/** The full name of the state branch; who knows the configuration says it. Problems: those of the forge. */
async function stateRef({ forge }, { git_integration: { state_branch } }) {
    if (state_branch !== null)
        return (0,base_result.ok)(`refs/heads/${state_branch}`);
    const place = await forge.place();
    return place.ok ? (0,base_result.ok)(`refs/heads/${place.value.defaultBranch}`) : place;
}
/** The newest state. Problems: those of the forge and of the repository. */
async function freshSight(venue, known) {
    const config = known ? (0,base_result.ok)(known) : await configNow(venue);
    if (!config.ok)
        return config;
    const ref = await stateRef(venue, config.value);
    if (!ref.ok)
        return ref;
    const commit = await venue.refs.at(ref.value);
    if (!commit.ok)
        return commit;
    if (commit.value === null)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("not-found", `There is no state branch ${ref.value}.`));
    const [snapshot, at] = await Promise.all([venue.ports.repository.snapshot({ for: "read", ref: commit.value }), venue.refs.committedAt(commit.value)]);
    if (!snapshot.ok)
        return snapshot;
    if (!at.ok)
        return at;
    return (0,base_result.ok)({ commit: commit.value, at: at.value, snapshot: snapshot.value });
}
/** The configuration of the state branch. Problems: those of the repository. */
async function configNow({ ports: { repository, settings } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return (0,base_result.ok)((await loadConfig(snapshot.value, { settings })).reading.config);
    }
    finally {
        await snapshot.value.release();
    }
}
/** Every milestone of the state branch. Problems: those of the repository. */
async function workspaceNow({ ports }) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const loaded = await load_load(snapshot.value, { scope: "all", settings: ports.settings });
        return loaded.ok ? (0,base_result.ok)(loaded.value.workspace) : loaded;
    }
    finally {
        await snapshot.value.release();
    }
}

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
    const from = sight ? (0,base_result.ok)(sight.commit) : await newest(venue, config);
    const made = from.ok ? await venue.refs.swap(`refs/heads/${name}`, null, from.value) : from;
    if (from.ok && made.ok)
        return { work: made.value.kind === "done" ? from.value : made.value.at, notes: [] };
    return made.ok ? { notes: [] } : notMade(name, made.problem);
}
async function newest(venue, config) {
    const ref = await stateRef(venue, config);
    return ref.ok ? venue.refs.at(ref.value) : ref;
}
function notMade(name, reason) {
    if (reason.code === "remote-unavailable")
        return { notes: [], pending: reason };
    return { notes: [(0,base_problem/* problem */.CC)("branch-missing", `The work branch ${name} was not made: ${reason.message}`, { hint: "It is made when the milestone is executed." })] };
}

;// CONCATENATED MODULE: ./lib/engine/converse/sight.js
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
            return (0,base_result.ok)([...new Set([...there, ...made])].sort());
        },
        async read(paths) {
            const below = await base.read(paths.filter((path) => !changed.has(path)));
            const above = paths.flatMap((path) => {
                const text = changed.get(path);
                return typeof text === "string" ? [[path, (0,base_result.ok)(new TextEncoder().encode(text))]] : [];
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
            return (0,base_result.ok)(left ? { root: ground.root, exists: ground.exists, list: ground.list, read: ground.read, release: async () => undefined } : ground);
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/converse/done.js
// What a command of a comment came to, and carrying out those that change something.





/** A remote that did not answer may have done what it was asked for: that is found out by asking once more. */
function told(result) {
    const finished = "code" in result ? stopped(result) : result;
    const away = finished.problem?.code === "remote-unavailable" ? { pending: finished.problem } : {};
    return { finished, shows: [], sight: null, ...away };
}
/** Carries a command out and sees to what follows it. */
async function transacted({ venue, config }, { call, ports, caller }) {
    const watch = watched(ports.repository, caller.now);
    const finished = await insistently(() => transact({ ...ports, repository: watch.repository }, call, caller));
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

;// CONCATENATED MODULE: ./lib/engine/converse/complete.js
// A task that people do is completed by something else than a command: a ticked box, a closed issue, a commit.






/** Problems: those of `complete`, `transition-not-allowed` for a task that a machine does. */
async function completePeoples(venue, { milestone, task, config, request, actor, level }) {
    const caller = { actor, permission: level, now: venue.now, request: { id: request, given: true }, dryRun: false, commit: true, yes: false };
    const call = { verb: PEOPLES, args: { milestone, task, force: false }, line: `complete ${milestone} ${task}` };
    return transacted({ venue, config }, { call, ports: venue.ports, caller });
}
const PEOPLES = {
    ...complete.complete,
    decide(workspace, args, context) {
        const milestone = (0,find/* findMilestone */.sR)(workspace, String(args["milestone"]));
        const task = milestone.ok ? (0,find/* findTask */.VX)(milestone.value, String(args["task"])) : milestone;
        if (task.ok && doneBy(task.value).kind !== "people")
            return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("transition-not-allowed", `${task.value.id} is not done by people; whether it is done is for the execution to say.`));
        return complete.complete.decide(workspace, args, context);
    },
};

;// CONCATENATED MODULE: ./lib/engine/converse/heard.js
const IGNORED = { outcome: "ignored", finished: [], problem: null };

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
    const [sign, word] = problem === null ? ["✅", diff === "" ? "" : "Nothing was written: this is what would change."] : answer_standing(problem);
    const head = `${sign} ${(0,inline/* codeSpan */.SS)((0,inline/* upToLength */.jV)((0,inline/* oneLine */.TN)(line), LINE_SHOWN_MAX))}${word === "" ? "" : ` – ${word}`}`;
    const sections = [head, ...(problem ? [problemText(problem)] : []), markdownOf(reply).trimEnd(), warningLines(warnings), diff === "" ? "" : (0,inline/* fenced */.OF)(diff, "diff")];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
/** By the exit code, as scripts are told. */
function answer_standing({ code }) {
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
        return (0,base_result.ok)(known);
    };
    return { issue, again, ours: async () => (known === null ? again() : (0,base_result.ok)(known)) };
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
    return (0,base_result.ok)((await settle(forge, now.value, wanted)) ?? said.value);
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
        return (0,base_result.ok)(undefined);
    const kept = before ? await forge.edit(before.id, body) : await sayOnce(forge, { thread, body, wanted });
    if (kept.ok || kept.problem.code !== "not-found" || !before)
        return kept.ok ? (0,base_result.ok)(undefined) : kept;
    const again = await sayOnce(forge, { thread, body, wanted });
    return again.ok ? (0,base_result.ok)(undefined) : again;
}

// EXTERNAL MODULE: ./lib/core/views/execution/progress.js + 1 modules
var execution_progress = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var views_milestone = __webpack_require__(3357);
// EXTERNAL MODULE: ./lib/core/views/session.js
var session = __webpack_require__(7091);
// EXTERNAL MODULE: ./lib/core/query/ready.js
var query_ready = __webpack_require__(9194);
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
    const ready = status === "planned" || status === "in_progress" ? (0,query_ready/* readyTasks */.aZ)(milestone).filter((task) => isMachines(doneBy(task).kind)) : [];
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
    return milestone.tasks.filter((task) => (task.status === "pending" || task.status === "in_progress") && doneBy(task).kind === "people" && task.dependencies.every((id) => over.has(id)));
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
        `**Session** ${(0,inline/* codeSpan */.SS)(session.id)} ${SIGNS[session.status]}: ${(0,execution_progress/* countsText */.WN)((status) => counts[status], session.steps.length)}.${timeText(session)}`,
        ...(0,execution_progress/* upTo */.jB)(runningLines(session, milestone, now), SEATS_MAX).map((line) => `- ${line}`),
        ...(0,execution_progress/* upTo */.jB)(blockerLines(session), BLOCKERS_MAX).map((line) => `- ${line}`),
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
    const lines = task_table_linesOf(tasks);
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
function task_table_linesOf({ milestone, steps, conflicts }) {
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
            const line = `conflict${other.length === 0 ? "" : ` with ${other.join(", ")}`} in ${(0,execution_progress/* upTo */.jB)(files, NAMES_MAX).join(", ")}`;
            said.set(task, [...(said.get(task) ?? []), line]);
        }
    }
    return new Map([...said].map(([task, lines]) => [task, (0,execution_progress/* upTo */.jB)(lines, NAMES_MAX).join("; ")]));
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
        (0,inline/* upToLength */.jV)((0,execution_progress/* upTo */.jB)(task.dependencies, NAMES_MAX).join(", "), task_table_REASON_LENGTH_MAX), (0,inline/* upToLength */.jV)(why, task_table_REASON_LENGTH_MAX),
    ]);
}
function byText(task) {
    const how = doneBy(task);
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
        ...(waitsFor.length === 0 ? [] : ["", `Waits for ${(0,inline/* inlineText */.ln)((0,execution_progress/* upTo */.jB)(waitsFor, WAITS_MAX).map((id) => (0,inline/* upToLength */.jV)(id, sticky_REASON_LENGTH_MAX)).join(", "))}.`]),
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
    const spot = (0,config_config/* spotAt */.AH)(path);
    if (spot.kind === "key")
        return spot.key.policy === undefined ? [] : [path.join(".")];
    const [left, right] = [(0,json/* isMapping */.pi)(before) ? before : {}, (0,json/* isMapping */.pi)(after) ? after : {}];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((member) => changed(left[member], right[member], [...path, member]));
}

;// CONCATENATED MODULE: ./lib/engine/converse/policy.js
// What a pull request would change of policy, so that whoever looks at it is warned.




/** What else has a say, in the environment for one, would hide a difference. */
const FILE_ALONE = { environment: {}, flags: {}, git: () => ({}), global: null };
/** Compared are the files of its head commit with those of the state. Problem: `remote-unavailable`. */
async function policyChangedBy({ ports: { repository } }, { head, state }) {
    const proposed = await repository.snapshot({ for: "read", ref: head });
    if (!proposed.ok)
        return proposed.problem.code === "remote-unavailable" ? proposed : (0,base_result.ok)([`${state.root}/${config_config/* CONFIG_PATH */.tF}, which could not be compared`]);
    try {
        const [before, after] = [await loadConfig(state, { settings: FILE_ALONE }), await loadConfig(proposed.value, { settings: FILE_ALONE })];
        return (0,base_result.ok)(policyChanges(before.reading, after.reading));
    }
    finally {
        await proposed.value.release();
    }
}

;// CONCATENATED MODULE: ./lib/engine/converse/sticky.js
// The one comment of ours that shows a milestone in an issue, and stays true.







/** The state moved on while it was written so often: whoever moves it shows it too. */
const sticky_ROUNDS_MAX = 5;
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
    const { behind: _only, ...whole } = showing;
    for (let round = 1;; round++) {
        const seen = sight === null ? await freshSight(venue, showing.config) : (0,base_result.ok)(sight);
        if (!seen.ok)
            return seen;
        const written = await writtenOnce(venue, round === 1 ? { ...showing, sight: seen.value, thread } : { ...whole, sight: seen.value, thread: { ...thread, ours: thread.again } });
        if (!written.ok || written.value.settled || round === sticky_ROUNDS_MAX)
            return written.ok ? (0,base_result.ok)({ url: written.value.url, home: written.value.home }) : written;
        sight = null;
    }
}
async function writtenOnce(venue, writing) {
    const look = await lookAt(venue, writing.milestone, writing.sight.snapshot);
    if (!look.ok)
        return look;
    const written = await writtenFrom(venue, writing, look.value);
    const { issue } = look.value.milestone;
    return written.ok ? (0,base_result.ok)({ ...written.value, home: typeof issue === "number" ? issue : null }) : written;
}
async function writtenFrom(venue, writing, look) {
    const { thread, sight, behind } = writing;
    const ours = await thread.ours();
    if (!ours.ok)
        return ours;
    const wanted = (body) => readMarker(body)?.milestone === look.milestone.id;
    const before = await settle(venue.forge, ours.value, wanted);
    const generation = before ? (readMarker(before.body)?.generation ?? 0) : Infinity;
    if (behind !== undefined && generation >= behind)
        return (0,base_result.ok)({ url: "", settled: true });
    const draft = await sticky_draftOf(venue, writing, look);
    if (!draft.ok)
        return draft;
    if (before === null)
        return created(venue, { thread, draft: draft.value, wanted });
    const updated = await sticky_update(venue, before, draft.value);
    if (!updated.ok && updated.problem.code === "not-found")
        return created(venue, { thread, draft: draft.value, wanted });
    return updated.ok && !updated.value.settled ? settledOr(venue, look, { url: updated.value.url, commit: sight.commit }) : updated;
}
async function sticky_draftOf(venue, { sight, issue, isPullRequest = false, links, note = null, work }, { milestone, session, waitsFor, config }) {
    const place = await venue.forge.place();
    if (!place.ok)
        return place;
    const at = work === undefined ? await workOf(venue, { id: milestone.id, config, pull: isPullRequest ? issue : null }) : (0,base_result.ok)(work);
    if (!at.ok)
        return at;
    const head = isPullRequest ? at.value : null;
    const policy = head === null ? (0,base_result.ok)([]) : await policyChangedBy(venue, { head, state: sight.snapshot });
    if (!policy.ok)
        return policy;
    const generation = Date.parse(sight.at);
    return (0,base_result.ok)({
        milestone, session, waitsFor, generation, note, run: links.run, url: place.value.url,
        state: sight.commit, at: sight.at, work: at.value, head, policy: policy.value, prefix: config.commands.prefixes[0] ?? "/milestone",
    });
}
/** Where the work stands that is talked about: the head of the pull request, or of the milestone's branch. */
async function workOf({ pulls, refs }, { id, config, pull }) {
    if (pull !== null) {
        const found = await pulls.pull(pull);
        return found.ok ? (0,base_result.ok)(found.value.head.commit) : found;
    }
    const branch = (0,branch_name/* workBranch */.gN)(id, config.git_integration);
    return branch.ok && branch.value !== null ? refs.at(`refs/heads/${branch.value}`) : (0,base_result.ok)(null);
}
function sticky_textOf({ run, url, ...sticky }, before) {
    const earlier = before ? runIn(before.body, url) : null;
    return stickyText({ ...sticky, links: { run: run ?? earlier, commit: `${url}/commit/${sticky.state}` } });
}
/** The run that a comment of ours links to. */
function runIn(body, place) {
    const start = body.lastIndexOf(`${place}/actions/runs/`);
    return start < 0 ? null : (/^\S+\/actions\/runs\/\d+/.exec(body.slice(start))?.[0] ?? null);
}
async function created(venue, { thread, draft, wanted }) {
    const body = sticky_textOf(draft, null);
    const kept = await sayOnce(venue.forge, { thread, body, wanted });
    if (!kept.ok)
        return kept;
    if (kept.value.body === body)
        return (0,base_result.ok)({ url: kept.value.url, settled: true });
    return sticky_update(venue, kept.value, draft);
}
async function sticky_update(venue, before, draft) {
    const mark = readMarker(before.body);
    const newer = mark ? await isNewer(venue, draft, mark) : (0,base_result.ok)(true);
    if (!newer.ok)
        return newer;
    if (!newer.value)
        return (0,base_result.ok)({ url: before.url, settled: true });
    const body = sticky_textOf({ ...draft, generation: Math.max(draft.generation, mark?.generation ?? 0) }, before);
    if (body === before.body)
        return (0,base_result.ok)({ url: before.url, settled: true });
    const edited = await venue.forge.edit(before.id, body);
    return edited.ok ? (0,base_result.ok)({ url: edited.value.url, settled: false }) : (0,base_result/* failed */.g)(edited.problem);
}
/** Clocks of several doors may differ, so where the times say no it is asked which commit has the other one in it. */
async function isNewer({ refs }, draft, mark) {
    if (mark.state === draft.state || draft.generation > mark.generation)
        return (0,base_result.ok)(true);
    return refs.contains(draft.state, mark.state);
}
/** Comments know no compare-and-swap: a newer text may have been there just before ours. */
async function settledOr(venue, { config }, { url, commit }) {
    const ref = await stateRef(venue, config);
    const now = ref.ok ? await venue.refs.at(ref.value) : ref;
    return (0,base_result.ok)({ url, settled: !now.ok || now.value === null || now.value === commit });
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
        await showAtHome(talk, milestone, { home: sticky.value.home, sight });
    }
    const told = answered.filter(({ done }) => done.shows.length === 0 || done.shows.some((id) => !shown.some(([other]) => other === id)));
    if (told.length === 0 && more === 0)
        return (0,base_result.ok)(undefined);
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
/** Where it was planned from another issue, the comment there stays true as well; if that fails, upkeep sees to it. */
async function showAtHome({ venue, comment, config }, milestone, { home, sight }) {
    if (home === null || home === comment.issue || sight === null)
        return;
    await showSticky(venue, { issue: home, milestone, sight, config, links: { run: null }, behind: Date.parse(sight.at) });
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
    const config = await configNow(venue);
    if (!config.ok)
        return { ...IGNORED, problem: config.problem };
    const asker = { kind: "account", account: sender, granted: await venue.forge.permission(sender.login), self: us.value.id, where: "issue", policy: policyOf(config.value) };
    const ticks = await tickedOff({ venue, heard, asker, milestone: mark.milestone, config: config.value }, change);
    return boxes_shown(venue, heard, { milestone: mark.milestone, ticks, other: change.other });
}
async function tickedOff(ticking, { boxes }) {
    const ticks = [];
    for (const { task, done } of boxes.slice(0, boxes_BOXES_MAX)) {
        const line = `complete ${ticking.milestone} ${task}`;
        ticks.push({ line, done: done ? await tickedOne(ticking, task) : told(reopening(ticking.milestone, task)) });
    }
    return ticks;
}
async function tickedOne({ venue, heard: { comment, sender }, asker, milestone, config }, task) {
    const may = authorize(asker, { verb: "complete", needs: "write" });
    if (!may.ok || !asker.granted.ok)
        return told(may.ok ? reopening(milestone, task) : may.problem);
    const request = `${comment.nodeId}@${comment.updatedAt}#${task}`;
    return completePeoples(venue, { milestone, task, config, request, actor: sender.login, level: asker.granted.value.level });
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
        return (0,base_result.ok)(undefined);
    const now = await forge.comment(comment.id);
    const gone = now.ok ? readMarker(now.value.body)?.milestone !== milestone : now.problem.code !== "not-found";
    if (!gone)
        return (0,base_result.ok)(undefined);
    return now.ok ? forge.edit(comment.id, before) : now;
}

// EXTERNAL MODULE: ./lib/core/files/plan/plan-issue.js
var plan_issue = __webpack_require__(9231);
// EXTERNAL MODULE: ./lib/core/verb.js
var core_verb = __webpack_require__(7685);
// EXTERNAL MODULE: ./lib/core/grammar/aliases.js + 1 modules
var aliases = __webpack_require__(9953);
// EXTERNAL MODULE: ./lib/core/grammar/arguments.js
var grammar_arguments = __webpack_require__(7920);
// EXTERNAL MODULE: ./lib/core/grammar/globals.js
var grammar_globals = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/core/grammar/registry.js
var registry = __webpack_require__(8157);
// EXTERNAL MODULE: ./lib/core/grammar/verb-name.js
var verb_name = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/core/grammar/words.js
var grammar_words = __webpack_require__(9473);
;// CONCATENATED MODULE: ./lib/core/grammar/parse.js
// A command line or a comment's line, to a verb with its values.










/** One command of a comment, without its prefix. */
async function parseLine(line, door) {
    const words = (0,grammar_words/* splitWords */.yM)(line);
    if (words.ok)
        return parseWords(words.value, door);
    const { globals } = (0,grammar_globals/* takeGlobals */.EM)([], door);
    return { globals, command: (0,grammar_words/* shownWord */.oS)(line.trim().split(/\s/, 1)[0] ?? ""), call: words };
}
/**
 * Never throws for anything that somebody types. Global flags count even where the rest cannot be understood. Problems:
 * `usage`, `unknown-verb`, `unknown-flag`, `not-available`, and those of the arguments' kinds.
 */
async function parseWords(typed, door) {
    const first = (0,grammar_globals/* takeGlobals */.EM)(typed, door);
    const meant = first.globals.help && (0,verb_name/* nameVerb */.rI)(first.words).ok ? first.words : (0,aliases/* withoutAliases */.JW)(first.words);
    const { globals, words, problem: trouble } = (0,grammar_globals/* takeGlobals */.EM)(meant, door, first.globals);
    const asked = words.length === 0 ? ["help"] : words;
    const named = (0,verb_name/* nameVerb */.rI)(asked);
    const command = named.ok ? named.value.name : (0,grammar_words/* shownWord */.oS)(asked[0] ?? "");
    if (!first.problem.ok)
        return { globals, command, call: first.problem };
    if (!trouble.ok)
        return { globals, command, call: trouble };
    if (globals.help)
        return { globals, command: "help", call: await helpCall(asked) };
    if (!named.ok)
        return { globals, command, call: named };
    return { globals, command, call: await callOf(named.value.name, named.value.rest, globals) };
}
/** Help about a verb, or about a noun that has verbs. */
async function helpCall(words) {
    const named = (0,verb_name/* nameVerb */.rI)(words);
    if (!named.ok && named.problem.code !== "usage")
        return named;
    if (named.ok && (0,registry/* isPlanned */.H9)(named.value.name))
        return (0,base_result/* failed */.g)((0,verb_name/* notAvailable */.Fc)(named.value.name));
    const about = named.ok ? named.value.name.split(" ") : words.slice(0, 1);
    return callOf("help", about[0] === "help" ? [] : about, null);
}
async function callOf(name, rest, globals) {
    const verb = await (0,registry/* loadVerb */.MP)(name);
    if (verb === null)
        return (0,base_result/* failed */.g)((0,verb_name/* notAvailable */.Fc)(name));
    const assigned = (0,grammar_arguments/* assignWords */.jH)(verb, rest);
    if (!assigned.ok)
        return assigned;
    const words = withSharedFlags(verb, assigned.value, globals);
    const values = (0,core_verb/* parseValues */.Qc)(verb, words);
    if (!values.ok)
        return (0,base_result/* failed */.g)(misfit(verb, words) ?? values.problem);
    return (0,base_result.ok)({ verb, args: values.value, line: (0,grammar_words/* joinWords */.yZ)([...name.split(" "), ...(0,grammar_arguments/* canonicalWords */.Gf)(verb, assigned.value)]) });
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
        const near = (0,nearest/* nearest */.p)((0,grammar_words/* shownWord */.oS)(wrong), type.values ?? []);
        const name = kind === "option" ? (0,grammar_arguments/* flagName */.GI)(key) : label;
        const message = `${name} cannot be ${JSON.stringify((0,grammar_words/* shownWord */.oS)(wrong))}.`;
        return (0,base_problem/* problem */.CC)(type.code, message, { hint: near.length > 0 ? `${(0,verb_name/* didYouMean */.au)(near)} ${type.hint}` : type.hint });
    }
    return null;
}

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
// EXTERNAL MODULE: ./lib/engine/sessions.js + 1 modules
var engine_sessions = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/core/rules/session/find.js
var session_find = __webpack_require__(5774);
;// CONCATENATED MODULE: ./lib/engine/converse/doing/halt.js
// session stop in a comment: the run of the session is cancelled, which lets it save first.








/** Null where no run of it is known or goes on: then the session is stopped as everywhere else. */
async function halt(talk, { args }) {
    const { workflows } = talk.venue;
    const run = await halt_runOf(talk, String(args["session"] ?? ""));
    if (run === null)
        return null;
    const found = await workflows.run(run);
    if (!found.ok)
        return found.problem.code === "not-found" ? null : told(found.problem);
    if (found.value.status === "completed")
        return null;
    const cancelled = await workflows.cancel(run);
    if (!cancelled.ok)
        return told(cancelled.problem);
    return told({ data: { run: found.value.url, stopping: true }, reply: [(0,base_reply/* text */.Qq)(`Asked GitHub to end the run ${found.value.url}: it saves first, and goes on later with --resume.`)], warnings: [], problem: null, changes: [], diff: "" });
}
/** The run that the status comment of a milestone links to. */
async function halt_runOf(talk, reference) {
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
        const loaded = await load_load(snapshot.value, { scope: { milestones: [reference] }, settings: ports.settings });
        if (!loaded.ok)
            return null;
        const milestone = (0,find/* findMilestone */.sR)(loaded.value.workspace, reference);
        if (milestone.ok)
            return milestone.value.id;
        const sessions = await (0,engine_sessions.sessionsOf)(snapshot.value, ports);
        const session = sessions.ok ? (0,session_find/* findSession */.KP)(sessions.value, loaded.value.workspace, reference) : sessions;
        return session.ok ? session.value.session.milestone_id : null;
    }
    finally {
        await snapshot.value.release();
    }
}

// EXTERNAL MODULE: ./lib/core/rules/graph.js
var graph = __webpack_require__(9422);
;// CONCATENATED MODULE: ./lib/core/rules/execution/admission.js
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
    const found = (0,find/* findOpenMilestone */.Oo)(workspace, order.milestone);
    if (!found.ok)
        return found;
    const milestone = found.value;
    const { config } = workspace;
    const obstacle = admission_obstacleOf(milestone, config) ?? (order.forceDependencies ? null : openDependency(workspace, milestone)) ?? unclearTask(milestone) ?? circle(milestone);
    if (obstacle)
        return (0,base_result/* failed */.g)(obstacle);
    const parts = new Map(milestone.tasks.map((task) => [task.id, admission_partOf(milestone, task, { canDispatch: workflows !== null })]));
    return (0,base_result.ok)({ milestone, ...seatsOf(order, config, processors), parts });
}
/** What stands in the way, whatever the tasks are. */
function admission_obstacleOf(milestone, config) {
    const { id, status } = milestone;
    if (!config.agents.task_executor)
        return (0,base_problem/* problem */.CC)("no-agents", "No agents deployed: agents.task_executor is off.", { hint: "Run `milestone config set agents.task_executor true`." });
    if (status === "completed" || status === "cancelled") {
        return (0,base_problem/* problem */.CC)("transition-not-allowed", `Milestone ${id} is ${status}; there is nothing to execute.`, { hint: `Use \`milestone reopen ${id}\` to take it up again.` });
    }
    if (milestone.tasks.length === 0) {
        return (0,base_problem/* problem */.CC)("work-waiting", `Milestone ${id} has no tasks to execute.`, { hint: `Add some with \`milestone update ${id} --add-task "…"\`, or say that it is done with \`milestone complete ${id}\`.` });
    }
    const blocker = status === "blocked" ? milestone.blockers.find((one) => one.task_id === null && !OWN_BLOCKERS.has(one["type"])) : undefined;
    if (!blocker)
        return null;
    return (0,base_problem/* problem */.CC)("transition-not-allowed", `Milestone ${id} is blocked: ${blocker.reason}`, { hint: `When that is settled: \`milestone unblock ${id}\`.` });
}
/** A required milestone that is not completed, or not there at all. */
function openDependency({ milestones }, { id, dependencies }) {
    const open = dependencies.requires.filter((required) => !(0,model_status/* isMilestoneDone */.JC)(milestones.get(required)?.status ?? "planned"));
    if (open.length === 0)
        return null;
    const [first = ""] = open;
    return (0,base_problem/* problem */.CC)("dependency-open", `Milestone ${id} requires ${open.join(", ")}, which ${open.length === 1 ? "is" : "are"} not completed.`, {
        hint: `Execute ${first} first, or add --force-dependencies.`,
    });
}
function unclearTask(milestone) {
    for (const task of milestone.tasks) {
        const how = doneBy(task);
        if (how.kind === "unclear" && !(0,model_status/* isTaskOver */.Od)(task.status))
            return (0,base_problem/* problem */.CC)("invalid-value", `Task ${task.id} of ${milestone.id}: ${how.reason}`, { hint: "Give it one of run, agent and uses." });
    }
    return null;
}
function circle({ id, tasks }) {
    const open = tasks.filter(({ status }) => !(0,model_status/* isTaskOver */.Od)(status));
    const cycle = (0,graph/* findCycle */.u8)(new Map(open.map((task) => [task.id, task.dependencies])));
    return cycle && (0,invariants/* cycleProblem */.UR)(`Tasks of ${id} wait for each other`, cycle);
}
function admission_partOf(milestone, task, { canDispatch }) {
    if ((0,model_status/* isTaskOver */.Od)(task.status))
        return { kind: "done" };
    const by = `\`milestone complete ${milestone.id} ${task.id}\``;
    if (task.status === "unverified")
        return { kind: "held", reason: `It is unverified: look at it, then \`milestone accept ${milestone.id} ${task.id}\`.` };
    const manual = task.status === "blocked" && !milestone.blockers.some((blocker) => blocker.task_id === task.id && OWN_BLOCKERS.has(blocker["type"]));
    if (manual)
        return { kind: "held", reason: `It is blocked${task.blocked_reason === undefined ? "" : `: ${task.blocked_reason}`}. When that is settled: \`milestone unblock ${milestone.id} ${task.id}\`.` };
    const how = doneBy(task);
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
    const warning = (0,base_problem/* problem */.CC)("agents-limited", `${wanted} agents were asked for; ${most} are allowed.`, { hint: "The limit is optimization.resource_limits.max_agents." });
    const agents = coordination === "sequential" ? 1 : Math.min(wanted, most);
    return { agents, coordination, fileLocking: config.file_locking, warnings: limited ? [warning] : [] };
}

// EXTERNAL MODULE: ./lib/core/rules/execution/forecast.js + 3 modules
var forecast = __webpack_require__(4127);
;// CONCATENATED MODULE: ./lib/core/views/execution/plan.js
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
    const expected = (0,forecast/* forecast */.g3)({ ...parts, tasks, satisfied: satisfied ?? new Set(), held: waiting ?? new Set() }, forecast/* estimatedMs */.pu);
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
            commands: commandsOf(milestone, config),
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
    const commands = commandsOf(milestone, config);
    const later = [...held.map((task) => `${task.id} ${task.title}: ${reasonOf(plan, task)}`), ...behind.map((task) => `${task.id} ${task.title}: it waits for ${waitsFor(plan, task)}.`)];
    return [
        (0,base_reply/* heading */.R_)(`Plan of ${milestone.id}: ${milestone.title}`),
        (0,base_reply/* fields */.OA)(facts(plan)),
        ...(expected.waves.length > 0 ? [waveTable(plan)] : [(0,base_reply/* text */.Qq)("Nothing is left that could run now.")]),
        ...section("Finished already", finished.map(({ id, title }) => `${id} ${title}`)),
        ...section("Not in this session", later),
        ...(commands.length > 0 ? [(0,base_reply/* heading */.R_)("Commands that could run"), (0,base_reply/* code */.aY)(commands.join("\n"), "sh")] : []),
        ...(expected.waves.length > 0 ? [(0,base_reply/* command */.G5)(`milestone execute ${milestone.id} --agents ${agents} --coordination ${coordination}`, "to do it")] : []),
    ];
}
function facts({ milestone, expected, agents, coordination, finished, unestimated }) {
    const runs = expected.waves.reduce((sum, wave) => sum + wave.length, 0);
    const { tasks, ms } = expected.criticalPath;
    const guessed = unestimated.length === 0 ? "" : ` (${unestimated.length} without an estimate ${unestimated.length === 1 ? "counts" : "count"} an hour)`;
    return [
        ["tasks", `${runs} to do of ${milestone.tasks.length}, ${finished.length} finished already`],
        ["agents", `${agents}, ${coordination}`],
        ...(tasks.length === 0 ? [] : [["critical path", `${chainText(tasks)} (${(0,duration/* durationText */.S5)(ms)})`], ["expected", `${(0,duration/* durationText */.S5)(expected.makespan)}${guessed}`]]),
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
        return [place === 0 ? String(index + 1) : "", id, task?.title ?? "", task ? howText(task) : "", task && task.estimated_hours !== null ? (0,duration/* durationText */.S5)((0,forecast/* estimatedMs */.pu)(task)) : "", task?.dependencies.join(", ") ?? ""];
    }));
    return (0,base_reply/* table */.tp)(["wave", "task", "title", "how", "estimate", "waits for"], rows);
}
function howText(task) {
    const how = doneBy(task);
    if (how.kind === "run")
        return plan_shortened(how.line);
    return how.kind === "agent" || how.kind === "workflow" ? `${how.kind} ${how.name}` : "people";
}
function plan_shortened(line) {
    const [first = "", ...others] = line.split("\n");
    const start = first.slice(0, COMMAND_LENGTH_MAX).toWellFormed();
    return start === first && others.length === 0 ? first : `${start} …`;
}
/** Those that keep a task from running in this session. */
function waitsFor({ held, behind }, task) {
    const open = new Set([...held, ...behind].map(({ id }) => id));
    return (0,execution_progress/* upTo */.jB)(task.dependencies.filter((id) => open.has(id)), CHAIN_SHOWN_MAX).join(", ");
}
function section(title, items) {
    return items.length === 0 ? [] : [(0,base_reply/* heading */.R_)(title), (0,base_reply/* list */.p_)((0,execution_progress/* upTo */.jB)(items, LISTED_MAX))];
}

;// CONCATENATED MODULE: ./lib/core/base/instant.js
// Instants as ISO 8601 UTC text, reckoned without a clock.
const UTC = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "short", timeStyle: "medium" });
/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970. */
function instantAt(epochMs) {
    return `${UTC.format(epochMs).replace(" ", "T")}Z`;
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/record.js
// What is on record since a comment was written, from the commits of that time alone: what it has done already, and who did how much.


const MINUTE = 60_000;
/** Nothing that a comment asks for is older than the comment. `since`: ISO 8601 UTC. */
function openRecord({ ports: { history }, trail, now }, since) {
    let known = null;
    const lately = async () => {
        const from = Math.min(Date.parse(since), Date.parse(now()) - MINUTE);
        const found = await trail(instantAt(from));
        known = found.ok ? found.value : null;
        return found;
    };
    return {
        lately,
        history: {
            isWhole: true,
            async commits(query) {
                if (!("request" in query))
                    return history.commits(query);
                const found = known ? (0,base_result.ok)(known) : await lately();
                return found.ok ? (0,base_result.ok)(found.value.filter((commit) => trailersOf(commit, "Request").includes(query.request)).map(record_told)) : found;
            },
        },
    };
}
function record_told(commit) {
    const { id, at, author } = commit;
    return { id, at, author, subject: "", command: trailersOf(commit, "Command")[0] ?? null, milestones: trailersOf(commit, "Milestone") };
}
function trailersOf({ trailers }, name) {
    return trailers.flatMap(([key, value]) => (key === name ? [value] : []));
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/limits.js
// How many commands one person gives within a minute, by what is on record.





/** Nobody types faster; what does is a loop or an attack. */
const COMMANDS_PER_MINUTE_MAX = 10;
/**
 * The same repository, which gives no snapshot for writing to somebody who has had that many requests carried out within the last
 * minute; one that is on record already is not counted again. Problems: `too-many-commands`, those of looking.
 */
function limits_limited(repository, asked) {
    return {
        commit: (base, changes, message) => repository.commit(base, changes, message),
        async snapshot(request) {
            const snapshot = await repository.snapshot(request);
            if (!snapshot.ok || request.for !== "write")
                return snapshot;
            const commits = await asked.lately();
            const reason = commits.ok ? tooMany(commits.value, asked) : commits.problem;
            if (reason === null)
                return snapshot;
            await snapshot.value.release();
            return (0,base_result/* failed */.g)(reason);
        },
    };
}
function tooMany(commits, { actor, request, now }) {
    const present = Date.parse(now());
    const instants = new Map();
    for (const commit of commits) {
        const at = Date.parse(commit.at);
        if (at <= present - MINUTE || !trailersOf(commit, "Actor").includes(commitLine(actor)))
            continue;
        for (const id of trailersOf(commit, "Request"))
            instants.set(id, at);
    }
    if (instants.size < COMMANDS_PER_MINUTE_MAX || instants.has(commitLine(request)))
        return null;
    // So many of the newest fill a minute; the oldest of them makes room first.
    const first = [...instants.values()].sort((left, right) => right - left)[COMMANDS_PER_MINUTE_MAX - 1] ?? present;
    const seconds = Math.max(1, Math.ceil((first + MINUTE - present) / 1000));
    return (0,base_problem/* problem */.CC)("too-many-commands", `${actor} gave ${instants.size} commands within a minute, so this one was not carried out.`, { hint: `Say it again in ${seconds === 1 ? "a second" : `${seconds} seconds`}, from ${instantAt(present + seconds * 1000).slice(11, 19)} UTC on.` });
}

;// CONCATENATED MODULE: ./lib/engine/converse/talk.js



function talk_allowed({ asker }, wish, where = asker.where) {
    return authorize({ ...asker, where }, wish);
}
/** Who calls, once they are allowed to. */
function callerOf({ asker, author, venue }, request, how) {
    const level = asker.granted.ok ? asker.granted.value.level : "none";
    return { actor: author.login, permission: level, now: venue.now, request: { id: request, given: true }, commit: true, ...how };
}
/** The ports of a command in a conversation, which nobody gives too many of. */
function portsOf({ venue, comment }, { actor, request, now }) {
    const { ports, forge } = venue;
    const record = openRecord(venue, comment.createdAt);
    return { ...ports, history: record.history, repository: limits_limited(ports.repository, { actor, request: request.id, now, lately: record.lately }), issues: forge };
}

;// CONCATENATED MODULE: ./lib/engine/converse/doing/commit.js
// Which commit an execution may run: the one that whoever asks for it has looked at, and no other.





/**
 * The full id of the commit, "" where there is no work yet. On a pull request it is the head, if that is what --sha names or
 * what our status comment showed before the comment was written; elsewhere it is where the work branch stands, if our comment
 * did not show another one. Problems: `permission-denied`, `refused` with the address of the difference, those of the forge.
 */
async function commitFor(talk, asked) {
    const pull = talk.isPullRequest ? await talk.venue.pulls.pull(talk.comment.issue) : (0,base_result.ok)(null);
    if (!pull.ok)
        return pull;
    if (pull.value) {
        const may = mayRun(talk, asked, pull.value);
        if (!may.ok)
            return may;
    }
    const head = pull.value ? (0,base_result.ok)(pull.value.head.commit) : await workOf(talk.venue, { id: asked.look.milestone.id, config: asked.look.config, pull: null });
    if (!head.ok)
        return head;
    const named = asked.call.args["sha"];
    if (typeof named === "string")
        return isNamed(head.value, named) ? (0,base_result.ok)(head.value ?? "") : moved(talk, named, head.value);
    return seen(talk, asked, head.value);
}
/** Whoever has the branch of a fork may push to it without having any part here. */
function mayRun(talk, { wish }, { state, head }) {
    const may = talk_allowed(talk, wish, head.repository === talk.venue.forge.name ? "pull" : "fork");
    if (!may.ok || state === "open")
        return may;
    return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", "The pull request is closed.", { hint: "Reopen it, or execute the milestone in an issue." }));
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
        return shown === null || shown === head ? (0,base_result.ok)(head ?? "") : moved(talk, shown, head);
    if (!sticky || shown === null)
        return (0,base_result/* failed */.g)(unseen(milestone.id, head));
    if (!wasThere(sticky, talk.comment))
        return (0,base_result/* failed */.g)(unsure(milestone.id, head));
    return shown === head ? (0,base_result.ok)(head) : moved(talk, shown, head);
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
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `There is no work that could stand at ${from}.`, { hint: "Leave --sha out." }));
    const place = await forge.place();
    const compare = place.ok ? `${place.value.url}/compare/${from}...${head}` : `${from}...${head}`;
    return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("refused", `The commit that was looked at is ${from}; the branch is at ${head} now. Nothing was executed.`, { hint: `See ${compare}, then say it again with --sha ${head}` }));
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
    const may = talk_allowed(talk, wish);
    if (!may.ok)
        return told(may.problem);
    const execution = call.verb.order(call.args);
    const look = await lookNow(talk, execution.milestone);
    if (!look.ok)
        return told(look.problem);
    const commit = await commitFor(talk, { call, look: look.value, wish });
    if (!commit.ok)
        return told(commit.problem);
    const ordered = { execution, look: look.value, commit: commit.value };
    return recorded(talk, { ...ordered, call, caller });
}
async function lookNow({ venue }, milestone) {
    const snapshot = await venue.ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return await lookAt(venue, milestone, snapshot.value);
    }
    finally {
        await snapshot.value.release();
    }
}
async function recorded(talk, recording) {
    const { call, caller } = recording;
    const record = { at: "", commit: recording.commit };
    const verb = recordVerb(recording, record);
    const done = await transacted(talk, { call: { ...call, verb }, ports: portsOf(talk, caller), caller });
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
            const admitted = admit(workspace, { ...execution, milestone: id }, { processors: PROCESSORS });
            if (!admitted.ok)
                return admitted;
            const branch = (0,branch_name/* workBranch */.gN)(id, workspace.config.git_integration);
            if (!branch.ok)
                return branch;
            const held = [...admitted.value.parts.values()].every(({ kind }) => kind !== "do") && milestone.tasks.every(({ uses }) => uses === undefined);
            if (held)
                return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("work-waiting", `Nothing of ${id} is left for machines: its open tasks are for people.`, { hint: `Say what is done with \`milestone complete ${id} TASK\`.` }));
            return (0,base_result.ok)({ events: [{ event_type: "git_operation", milestone_id: id, details: { operation: "dispatch", workflow: WORKFLOW, ...(commit !== "" && { commit }) } }] });
        },
        answer(after, _args, { events, context }) {
            const admitted = caller.dryRun ? admit(after, { ...execution, milestone: id }, { processors: PROCESSORS }) : null;
            if (admitted?.ok)
                return executionPlan({ ...admitted.value, config: after.config });
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
        return told(started.problem.code === "remote-unavailable" ? started.problem : notStarted(started.problem));
    return { ...done, finished: startedReply(done.finished, id, started.value), shows: [id], run: started.value.url, work: record.commit === "" ? null : record.commit };
}
function notStarted({ message, code, hint }) {
    return (0,base_problem/* problem */.CC)(code, `The execution could not be started: ${message}`, hint === undefined ? {} : { hint });
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
    const { call, globals } = await parseLine(line, "comment");
    if (!call.ok)
        return told(call.problem);
    const { verb, args } = call.value;
    const elsewhere = notHere(call.value);
    if (elsewhere)
        return told(elsewhere);
    const may = verb.kind === "execution" ? null : talk_allowed(talk, { verb: verb.name, needs: verb.permission, args });
    if (may && !may.ok)
        return told(may.problem);
    const unsaid = agreement(call.value, globals);
    if (unsaid)
        return told(unsaid);
    const caller = callerOf(talk, request, globals);
    switch (verb.kind) {
        case "query": return queried(talk, { ...call.value, verb }, caller);
        case "command": return commanded(talk, { ...call.value, verb }, caller);
        case "execution": return order(talk, { ...call.value, verb }, caller);
        case "routine": return told((0,base_problem/* problem */.CC)("usage", `${verb.name} cannot be said in a comment.`, { hint: "The scheduled workflow does it." }));
    }
}
function agreement({ verb, args }, { yes, dryRun }) {
    const sentence = verb.kind === "command" && !yes && !dryRun ? (verb.confirm?.(args) ?? null) : null;
    return sentence === null ? null : (0,base_problem/* problem */.CC)("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Say it again with --yes." });
}
async function queried(talk, call, caller) {
    return told(await ask_ask(portsOf(talk, caller), call, caller));
}
async function commanded(talk, call, caller) {
    if (call.verb.name === "session stop" && !caller.dryRun) {
        const halted = await halt(talk, call);
        if (halted)
            return halted;
    }
    const ports = portsOf(talk, caller);
    const wish = call.verb.name === "plan" ? await withIssue(talk, call, ports) : { call, ports };
    return transacted(talk, { ...wish, caller });
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
        const { config } = (await loadConfig(ground.value, ports)).reading;
        const said = parseComment(body, config.commands.prefixes);
        if (said.commands.length === 0 || (author.kind === "bot" && !config.commands.allowed_bots.includes(String(author.id))))
            return IGNORED;
        const grounded = { ...venue, ports: { ...ports, repository: startingFrom(ports.repository, ground.value) } };
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
    if (!granted.ok && granted.problem.code === "remote-unavailable")
        return brokenOff(granted.problem);
    const talk = {
        venue, us, author, isPullRequest, config, comment: now.value,
        asker: { kind: "account", account: now.value.author, granted, self: us.id, where: isPullRequest ? "pull" : "issue", policy: policyOf(config) },
        thread: openThread(forge, { issue, us: us.id }),
    };
    const dones = isUntouched(heard.comment, now.value) ? await inTurn(talk, said) : said.commands.map(() => told(converse_edited()));
    // Whoever else writes need not wait until everything is said.
    await release();
    return ended(talk, { said, dones, eyes: eyes.ok ? eyes.value : null });
}
/** Changing a comment after somebody has read it must not change what is done. */
function isUntouched(heard, now) {
    return heard.body === now.body && now.updatedAt === now.createdAt;
}
function converse_edited() {
    return (0,base_problem/* problem */.CC)("comment-edited", "The comment was changed after it was written, so nothing of it was carried out.", { hint: "Write it as a new comment." });
}
/** Up to one that is to be heard again: what comes after it builds on it. */
async function inTurn(talk, { commands }) {
    const dones = [];
    for (const [index, { text }] of commands.entries()) {
        const done = await carryOut(talk, text, `${talk.comment.nodeId}#${index + 1}`);
        dones.push(done);
        if (done.pending)
            break;
    }
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

;// CONCATENATED MODULE: ./lib/engine/converse/reconcile.js
// What else completes people's tasks: an issue that was closed, and commits that say which task they do.







/** Each issue and each commit completes a task once, however often this looks. `since`: ISO 8601 UTC. */
async function reconcile(venue, { since, trail = venue.trail }) {
    const [workspace, closed, commits] = [await workspaceNow(venue), await venue.forge.closedSince(since), await trail(since)];
    for (const read of [workspace, closed, commits])
        if (!read.ok)
            return { completed: [], refused: [], problem: read.problem };
    if (!workspace.ok || !closed.ok || !commits.ok)
        return { completed: [], refused: [], problem: null };
    const refused = [];
    const deeds = [];
    for (const issue of closed.value)
        deeds.push(...(await byIssue(venue, { workspace: workspace.value, issue, refused })));
    for (const commit of commits.value)
        deeds.push(...byCommit(workspace.value, commit));
    return carried(venue, deeds, refused);
}
async function carried(venue, deeds, refused) {
    const completed = [];
    for (const { by, ...deed } of deeds) {
        const { finished } = await completePeoples(venue, deed);
        const { milestone, task } = deed;
        if (finished.problem)
            refused.push({ task: `${milestone} ${task}`, by, problem: finished.problem });
        else if (finished.changes.length > 0)
            completed.push({ milestone, task, by });
    }
    return { completed, refused, problem: null };
}
/** People's open tasks of an issue: the tasks that refer to it, and all of a milestone that was planned from it. */
async function byIssue({ forge }, { workspace, issue, refused }) {
    const { number, closedBy } = issue;
    const tasks = [...workspace.milestones.values()].flatMap((milestone) => openTasks(milestone).filter((task) => milestone["issue"] === number || task["issue"] === number).map((task) => ({ milestone: milestone.id, task: task.id })));
    const by = `issue ${number}`;
    if (tasks.length === 0)
        return [];
    const [us, granted] = [await forge.self(), closedBy ? await forge.permission(closedBy.login) : NOBODY];
    const may = us.ok ? authorize({ kind: "account", account: closedBy, granted, self: us.value.id, where: "issue", policy: policyOf(workspace.config) }, { verb: "complete", needs: "write" }) : us;
    if (may.ok && granted.ok)
        return tasks.map((task) => ({ ...task, by, request: `issue-${number}#${task.milestone}/${task.task}`, actor: granted.value.account.login, level: granted.value.level, config: workspace.config }));
    if (!may.ok)
        refused.push({ task: tasks.map(({ milestone, task }) => `${milestone} ${task}`).join(", "), by, problem: may.problem });
    return [];
}
const NOBODY = { ok: false, problem: (0,base_problem/* problem */.CC)("permission-denied", "Nobody is known to have closed it.") };
/** In an order in which none waits for a later one. */
function openTasks({ tasks, status }) {
    if (status === "archived" || status === "cancelled")
        return [];
    const open = tasks.filter((task) => !(0,model_status/* isTaskOver */.Od)(task.status) && doneBy(task).kind === "people");
    const sorted = [];
    for (let left = open; left.length > 0;) {
        const ids = new Set(left.map(({ id }) => id));
        const free = left.filter(({ dependencies }) => !dependencies.some((id) => ids.has(id)));
        if (free.length === 0)
            return [...sorted, ...left];
        sorted.push(...free);
        left = left.filter((task) => !free.includes(task));
    }
    return sorted;
}
/** Whatever has come onto the state branch was allowed to by those who guard it. */
function byCommit(workspace, { id, author, trailers }) {
    const value = (key) => trailers.find(([name]) => name.toLowerCase() === key)?.[1];
    const named = trailers.filter(([name]) => name.toLowerCase() === "task").map(([, task]) => task.trim());
    return named.flatMap((text) => {
        const [first = "", second] = text.split(/[/ ]/, 2);
        const [reference, task] = second === undefined ? [value("milestone") ?? "", first] : [first, second];
        const milestone = (0,find/* findMilestone */.sR)(workspace, reference);
        const found = milestone.ok ? (0,find/* findTask */.VX)(milestone.value, task) : milestone;
        if (!milestone.ok || !found.ok || (0,model_status/* isTaskOver */.Od)(found.value.status) || doneBy(found.value).kind !== "people")
            return [];
        return [{ milestone: milestone.value.id, task: found.value.id, by: `commit ${id}`, request: `commit-${id}#${milestone.value.id}/${found.value.id}`, actor: author, level: "write", config: workspace.config }];
    });
}

;// CONCATENATED MODULE: ./lib/engine/converse/refresh.js





/** The newest changes; each costs about five calls. */
const MILESTONES_MAX = 20;
/**
 * Of the milestones that changed since (ISO 8601 UTC): the comments that we wrote or changed since, and that of the issue that a
 * milestone was planned from. Only what is there and older than the change is written again.
 */
async function refresh(venue, { since }) {
    const commits = await venue.trail(since);
    if (!commits.ok)
        return { shown: [], problem: commits.problem };
    const changed = changes(commits.value);
    if (changed.size === 0)
        return { shown: [], problem: null };
    const sight = await freshSight(venue);
    if (!sight.ok)
        return { shown: [], problem: sight.problem };
    try {
        const places = await placesOf(venue, { changed, since, sight: sight.value });
        return places.ok ? await shownAt(venue, places.value, sight.value) : { shown: [], problem: places.problem };
    }
    finally {
        await sight.value.snapshot.release();
    }
}
/** The newest change of each, in milliseconds since 1970; the newest milestones first. */
function changes(commits) {
    const newest = new Map();
    for (const commit of commits.toReversed()) {
        for (const milestone of trailersOf(commit, "Milestone"))
            if (!newest.has(milestone))
                newest.set(milestone, Date.parse(commit.at));
    }
    return new Map([...newest].slice(0, MILESTONES_MAX));
}
async function placesOf(venue, { changed, since, sight }) {
    const [us, comments] = [await venue.forge.self(), await venue.forge.commentsSince(since)];
    if (!us.ok)
        return us;
    if (!comments.ok)
        return comments;
    const places = new Map();
    const note = (milestone, issue) => void places.set(`${issue} ${milestone}`, { milestone, issue, changed: changed.get(milestone) ?? 0 });
    for (const { author, body, issue } of comments.value) {
        const mark = author?.id === us.value.id ? readMarker(body) : null;
        if (mark && mark.generation < (changed.get(mark.milestone) ?? 0))
            note(mark.milestone, issue);
    }
    for (const milestone of changed.keys()) {
        const look = await lookAt(venue, milestone, sight.snapshot);
        if (look.ok && typeof look.value.milestone["issue"] === "number")
            note(milestone, look.value.milestone["issue"]);
    }
    return (0,base_result.ok)([...places.values()]);
}
/** What cannot be shown in one issue, for it may be locked or gone, is no reason to leave the others. */
async function shownAt(venue, places, sight) {
    const shown = [];
    for (const { milestone, issue, changed } of places) {
        const found = await venue.forge.issue(issue);
        const sticky = found.ok ? await showSticky(venue, { issue, milestone, sight, isPullRequest: found.value.isPullRequest, links: { run: null }, behind: changed }) : found;
        if (sticky.ok && sticky.value.url !== "")
            shown.push(sticky.value.url);
        if (!sticky.ok && sticky.problem.code === "remote-unavailable")
            return { shown, problem: sticky.problem };
    }
    return { shown, problem: null };
}

;// CONCATENATED MODULE: ./lib/engine/converse/sweep.js



/** A workflow's token has a thousand calls an hour, and a sweep is not all that it does. */
const sweep_CALLS_MAX = 600;
/** Somebody who has put eyes on a comment is at it; after this it was forgotten. */
const EYES_MS_MAX = 300_000;
/** Oldest first, so that commands are carried out in the order in which they were said. `since`: ISO 8601 UTC. */
async function sweep_sweep(venue, { since }) {
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
        if (away || forge.calls() - start.calls >= sweep_CALLS_MAX)
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

;// CONCATENATED MODULE: ./lib/app/acts.js
// What the app does in a repository: the same conversation, sweep and reconciliation as every other door.




const ACTS = {
    converse: async (venue, heard) => (await converse(venue, heard)).problem,
    reconcile: async (venue, since) => (await reconcile(venue, { since })).problem ?? (await refresh(venue, { since })).problem,
    sweep: (venue, since) => sweep_sweep(venue, { since }),
};

;// CONCATENATED MODULE: ./lib/host/heard.js
// What a webhook or an event file tells, in the words of conversations. A payload is a hint: what counts is read again.

/** Null for every action but those two, and for what is no such payload. */
function heardIn(payload) {
    if (!(0,json/* isObject */.Gv)(payload) || !(0,json/* isObject */.Gv)(payload["comment"]) || !(0,json/* isObject */.Gv)(payload["issue"]))
        return null;
    const comment = commentIn(payload["comment"], payload["issue"]);
    if (comment === null)
        return null;
    if (payload["action"] === "created")
        return { kind: "created", comment, isPullRequest: (0,json/* isObject */.Gv)(payload["issue"]["pull_request"]) };
    const before = bodyBefore(payload);
    const sender = accountIn(payload["sender"]);
    return payload["action"] === "edited" && before !== null && sender ? { kind: "edited", comment, before, sender } : null;
}
function commentIn(comment, issue) {
    const { id, node_id: nodeId, body, created_at: createdAt, updated_at: updatedAt, html_url: url } = comment;
    const { number } = issue;
    if (typeof id !== "number" || typeof number !== "number" || ![nodeId, createdAt].every(isText))
        return null;
    return {
        id, nodeId: heard_text(nodeId), issue: number, body: heard_text(body), author: accountIn(comment["user"]),
        createdAt: heard_text(createdAt), updatedAt: heard_text(updatedAt) || heard_text(createdAt), url: heard_text(url), reactions: {},
    };
}
/** Null for accounts that are gone. */
function accountIn(user) {
    if (!(0,json/* isObject */.Gv)(user))
        return null;
    const { id, login, type } = user;
    return typeof id === "number" && isText(login) ? { id, login, kind: type === "User" ? "user" : "bot" } : null;
}
function bodyBefore({ changes }) {
    const body = (0,json/* isObject */.Gv)(changes) ? changes["body"] : null;
    return (0,json/* isObject */.Gv)(body) && typeof body["from"] === "string" ? body["from"] : null;
}
function isText(value) {
    return typeof value === "string" && value !== "";
}
function heard_text(value) {
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./lib/app/work/event.js
// What an event of GitHub asks for, and the little of its payload that is kept to do it.


/** Older ones can only be repetitions whose first coming is forgotten, or were answered by a sweep long ago. */
const COMMENT_DAYS_MAX = 7;
const event_NOTHING = { kind: "nothing" };
const FORGETTING = ["installation", "installation_repositories", "repository", "public"];
function askedBy({ event, delivery, payload }, { now, self }) {
    if (!(0,json/* isObject */.Gv)(payload))
        return event_NOTHING;
    const installation = idIn(payload["installation"]);
    if (FORGETTING.includes(event))
        return installation === null ? event_NOTHING : { kind: "forget", installation };
    const room = roomIn(payload);
    if (!room)
        return event_NOTHING;
    const item = (kind, about, content) => ({ kind: "item", item: { id: delivery, about, lane: String(room.id), kind, content, at: now } });
    if (event === "issue_comment") {
        const heard = heardIn(payload);
        if (!heard || !isWorthHearing(heard, { now, self }))
            return event_NOTHING;
        return item("comment", `comment:${heard.comment.nodeId}:${heard.comment.updatedAt}`, kept(payload, COMMENT_PARTS));
    }
    return isTurn(event, payload, self) ? item("reconcile", null, kept(payload, ROOM_PARTS)) : event_NOTHING;
}
/** A command is a line that starts with a slash; of changed comments only our own say anything, by the boxes that people tick in it. */
function isWorthHearing(heard, { now, self }) {
    const { comment } = heard;
    if (heard.kind === "edited")
        return (self === null ? comment.author?.kind === "bot" : comment.author?.login === self) && heard.sender.kind === "user";
    return comment.author !== null && comment.author.login !== self && /^\//m.test(comment.body) && now - Date.parse(comment.createdAt) <= COMMENT_DAYS_MAX * 86_400_000;
}
/** Which branch carries the state is settled in the repository; work branches and tags never do, and are many. */
function isTurn(event, payload, self) {
    if (self !== null && accountIn(payload["sender"])?.login === self)
        return false;
    if (event === "issues")
        return payload["action"] === "closed";
    const { ref, deleted } = payload;
    return event === "push" && deleted !== true && typeof ref === "string" && ref.startsWith("refs/heads/") && !ref.startsWith("refs/heads/milestone/");
}
/** Null where the item is of a kind that this version does not know. */
function jobOf({ kind, content }) {
    if (!(0,json/* isObject */.Gv)(content))
        return null;
    const room = roomIn(content);
    if (!room)
        return null;
    if (kind === "reconcile")
        return { room, kind };
    const heard = kind === "comment" ? heardIn(content) : null;
    return heard && { room, kind: "comment", heard };
}
function roomIn(payload) {
    const installation = idIn(payload["installation"]);
    return installation === null ? null : roomOf(payload["repository"], installation);
}
/** A repository as GitHub's API and webhooks show it. */
function roomOf(repository, installation) {
    const id = idIn(repository);
    if (id === null || !(0,json/* isObject */.Gv)(repository) || typeof repository["full_name"] !== "string")
        return null;
    const [owner = "", name = ""] = repository["full_name"].split("/");
    return owner === "" || name === "" ? null : { installation, id, owner, name, isPrivate: repository["private"] !== false };
}
function idIn(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value["id"] === "number" ? value["id"] : null;
}
/** Paths of a payload. */
const ROOM_PARTS = ["installation.id", "repository.id", "repository.full_name", "repository.private"];
const COMMENT_PARTS = [
    ...ROOM_PARTS, "action", "changes.body.from", "issue.number", "issue.pull_request.url",
    ...["id", "login", "type"].flatMap((key) => [`sender.${key}`, `comment.user.${key}`]),
    ...["id", "node_id", "body", "created_at", "updated_at", "html_url"].map((key) => `comment.${key}`),
];
/** The payload with nothing but these paths. */
function kept(payload, paths) {
    const result = {};
    for (const path of paths)
        copy(payload, { into: result, keys: path.split(".") });
    return (0,json/* toJson */.aB)(result);
}
function copy(from, { into, keys: [key = "", ...rest] }) {
    if (!(0,json/* isObject */.Gv)(from) || from[key] === undefined)
        return;
    if (rest.length === 0)
        return void (into[key] = from[key]);
    const next = (0,json/* isObject */.Gv)(into[key]) ? into[key] : {};
    copy(from[key], { into: next, keys: rest });
    if (Object.keys(next).length > 0)
        into[key] = next;
}

;// CONCATENATED MODULE: ./lib/app/github/tokens.js


/** A token is good for an hour; one that is about to end would end in the middle of a command. */
const GOOD_MS_MIN = 10 * 60_000;
/** `app` speaks for the app itself. */
function openTokens({ app, now }) {
    const kept = new Map();
    async function token(installation, key, scope) {
        const known = kept.get(key);
        if (known && known.until - now() > GOOD_MS_MIN)
            return (0,base_result.ok)(known.token);
        const wish = { to: "work in this repository as the app", needs: "being installed there" };
        const made = await app.ask(wish, ({ apps }) => apps.createInstallationAccessToken({ installation_id: installation, ...scope }));
        if (!made.ok)
            return made;
        for (const [other, { until }] of kept)
            if (until <= now())
                kept.delete(other);
        kept.set(key, { token: made.value.token, until: Date.parse(made.value.expires_at) });
        return (0,base_result.ok)(made.value.token);
    }
    return {
        ofRoom: ({ installation, id }) => token(installation, `${installation}/${id}`, { repository_ids: [id] }),
        ofInstallation: (installation) => token(installation, `${installation}/`, { permissions: { metadata: "read" } }),
        forget(installation) {
            for (const key of kept.keys())
                if (key.startsWith(`${installation}/`))
                    kept.delete(key);
        },
    };
}
/** Of the app itself, good for some minutes; Probot signs it with the private key. */
async function appToken(probot) {
    const octokit = await probot.auth();
    const signed = await octokit.auth({ type: "app" });
    if (!(0,json/* isObject */.Gv)(signed) || typeof signed["token"] !== "string")
        throw new TypeError("Probot signs tokens in another way");
    return signed["token"];
}
/** For whoever wants a token or an error: the problem as an answer of GitHub's that says as much. */
function tokenOrThrow(result) {
    if (result.ok)
        return result.value;
    const { code, message } = result.problem;
    const status = code === "remote-unavailable" ? 503 : 401;
    throw Object.assign(new Error(message), { status, response: { headers: {}, data: { message } } });
}

;// CONCATENATED MODULE: ./lib/app/github/hub.js






/** What one sweep looks through, the most that GitHub lists at once; the sweep over comments finds what is behind it. */
const hub_ATTEMPTS_MAX = 100;
function openHub(options) {
    const app = clientOf(options, () => appToken(options.probot));
    const tokens = openTokens({ app, now: () => options.clock.now() });
    const asInstallation = (installation) => clientOf(options, async () => tokenOrThrow(await tokens.ofInstallation(installation)));
    return {
        account: () => account(app, options.needed),
        async rooms() {
            const installations = await installed(app);
            if (!installations.ok)
                return installations;
            const rooms = [];
            for (const installation of installations.value) {
                const found = await roomsOf(asInstallation(installation), installation);
                // One that was uninstalled or suspended a moment ago keeps nobody else waiting.
                if (!found.ok && found.problem.code === "remote-unavailable")
                    return found;
                if (found.ok)
                    rooms.push(...found.value);
                else
                    tokens.forget(installation);
            }
            return (0,base_result.ok)(rooms);
        },
        token: (room) => tokens.ofRoom(room),
        forget: (installation) => tokens.forget(installation),
        attempts: () => attempts(app),
        async redeliver(attempt) {
            const wish = { to: "deliver a webhook again", needs: "being this app" };
            const done = await app.ask(wish, ({ apps }) => apps.redeliverWebhookDelivery({ delivery_id: attempt }));
            return done.ok ? (0,base_result.ok)(undefined) : done;
        },
    };
}
/** Calls that concern no one repository. */
function clientOf({ apiUrl, clock, random, fetch }, token) {
    return openClient({ owner: "GitHub", name: "app", apiUrl, token, clock, random, ...(fetch && { fetch }) });
}
async function account(app, needed) {
    const found = await app.ask({ to: "see the app", needs: "its private key" }, ({ apps }) => apps.getAuthenticated());
    if (!found.ok)
        return found;
    const granted = (0,json/* isObject */.Gv)(found.value?.permissions) ? found.value.permissions : {};
    const lacks = Object.entries(needed).filter(([name, level]) => granted[name] !== level && granted[name] !== "write");
    return (0,base_result.ok)({ login: `${found.value?.slug ?? ""}[bot]`, lacks: lacks.map(([name, level]) => `${name}: ${level}`) });
}
async function installed(app) {
    const wish = { to: "see where the app is installed", needs: "being this app" };
    const found = await allPages((page) => app.ask(wish, ({ apps }) => apps.listInstallations(page)), { what: "installations" });
    return found.ok ? (0,base_result.ok)(found.value.filter(({ suspended_at }) => !suspended_at).map(({ id }) => id)) : found;
}
async function roomsOf(client, installation) {
    const wish = { to: "see the repositories of an installation", needs: "metadata: read" };
    const found = await allPages(async (page) => {
        const listed = await client.ask(wish, ({ apps }) => apps.listReposAccessibleToInstallation(page));
        return listed.ok ? (0,base_result.ok)(listed.value.repositories) : listed;
    }, { what: "repositories" });
    if (!found.ok)
        return found;
    return (0,base_result.ok)(found.value.filter(({ archived }) => !archived).flatMap((repository) => roomOf(repository, installation) ?? []));
}
async function attempts(app) {
    const wish = { to: "see which webhooks were delivered", needs: "being this app" };
    const listed = await app.ask(wish, ({ apps }) => apps.listWebhookDeliveries({ per_page: hub_ATTEMPTS_MAX }));
    if (!listed.ok)
        return listed;
    return (0,base_result.ok)(listed.value.map(({ id, guid, delivered_at, status_code }) => ({ id, guid, at: Date.parse(delivered_at), arrived: status_code >= 200 && status_code < 300 })));
}

;// CONCATENATED MODULE: ./lib/app/github/venues.js
// Venues of repositories, kept while they are in use: what has been read of a repository is not read again.


/** Each keeps what it has read in memory; who has not been heard for longest goes first. */
const VENUES_MAX = 200;
function openVenues({ hub, open }) {
    const kept = new Map();
    return {
        async of(room) {
            const token = await hub.token(room);
            if (!token.ok)
                return token;
            const key = `${room.id} ${room.owner}/${room.name}`;
            const { venue } = kept.get(key) ?? { venue: open(room, async () => tokenOrThrow(await hub.token(room))) };
            kept.delete(key);
            kept.set(key, { installation: room.installation, venue });
            for (const [oldest] of kept)
                if (kept.size > VENUES_MAX)
                    kept.delete(oldest);
            return (0,base_result.ok)(venue);
        },
        forget(installation) {
            for (const [key, { installation: owner }] of kept)
                if (owner === installation)
                    kept.delete(key);
            hub.forget(installation);
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
var external_node_fs_promises_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_promises_, 2);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/adapters/local/checked-lines.js
// Files of records, one a line with a checksum before it, so that what a crash left half written is known.

/** `{"crc":"0a1b2c3d",` – the rest of the line is what it is the checksum of. */
const HEAD_LENGTH = 18;
/** With its line end. The record has at least one member. */
function checkedLine(record) {
    const rest = JSON.stringify(record).slice(1);
    return `{"crc":"${checksum(rest)}",${rest}\n`;
}
function checksum(text) {
    return (0,external_node_zlib_.crc32)(text).toString(16).padStart(8, "0");
}
/** `read` gives null for what it does not know. */
function checkedLines(bytes, read) {
    const records = [];
    const found = [];
    let whole = 0;
    for (let start = 0, line = 1; start < bytes.length; line++) {
        const feed = bytes.indexOf(10, start);
        const end = feed < 0 ? bytes.length : feed + 1;
        const isWhole = feed >= 0 && isAsWritten(bytes.subarray(start, feed));
        const record = isWhole ? read(valueIn(bytes.subarray(start, feed))) : null;
        if (record === null)
            found.push({ line, bytes: bytes.subarray(start, end), isWhole, end });
        else
            records.push(record);
        if (isWhole)
            whole = end;
        start = end;
    }
    return { records, faults: found.filter(({ end }) => end <= whole).map(({ end: _end, ...fault }) => fault), whole };
}
function isAsWritten(line) {
    return line.toString("latin1", 0, HEAD_LENGTH) === `{"crc":"${checksum(line.subarray(HEAD_LENGTH))}",`;
}
function valueIn(line) {
    try {
        return JSON.parse(`{${line.subarray(HEAD_LENGTH).toString()}`);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/local/disk-problem.js
// What the file system refuses, as a problem that says what to do.

const disk_problem_REASONS = {
    EACCES: "permission denied", EPERM: "not permitted", EROFS: "the file system is read-only", EIO: "the disk reports an error",
    EMFILE: "too many open files", ENFILE: "too many open files", ENOTDIR: "a file stands where a folder belongs",
    ELOOP: "a symbolic link stands there", EISDIR: "a folder stands where a file belongs",
};
/** `disk-full` or `not-writable`; any other error is thrown on. */
function disk_problem_diskProblem(error, path) {
    const code = disk_problem_errorCode(error);
    if (code === null)
        throw error;
    const at = { path };
    if (code === "ENOSPC" || code === "EDQUOT")
        return (0,base_problem/* problem */.CC)("disk-full", `The disk is full: ${path} could not be written.`, { at, hint: "Free some space and try again." });
    return (0,base_problem/* problem */.CC)("not-writable", `${path} cannot be written: ${disk_problem_reasonOf(error)}.`, { at, hint: "Check the disk and the permissions, then try again." });
}
/** In words; an error that is none of the file system's is thrown on. */
function disk_problem_reasonOf(error) {
    const code = disk_problem_errorCode(error);
    if (code === null)
        throw error;
    return disk_problem_REASONS[code] ?? code;
}
function disk_problem_errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : null;
}

;// CONCATENATED MODULE: ./lib/app/inbox/state.js
// What the records of an inbox come to: what waits, what was given up, what is known, what is remembered.

function emptyState() {
    return { waiting: new Map(), buried: new Map(), known: new Map(), notes: new Map() };
}
/** Apart from each other, whatever somebody calls a delivery. */
function namesOf({ id, about }) {
    return [`id ${id}`, ...(about === null ? [] : [`about ${about}`])];
}
/** A later record counts for more than an earlier one; the same record twice is one. */
function apply(state, record) {
    switch (record.kind) {
        case "put": {
            for (const name of namesOf(record.item))
                state.known.set(name, record.item.at);
            state.waiting.set(record.item.id, { ...record.item, tries: 0, due: 0, reason: null });
            return;
        }
        case "known":
            state.known.set(record.name, record.at);
            return;
        case "note":
            state.notes.set(record.key, record.value);
            return;
        case "done":
            state.waiting.delete(record.id);
            return;
        case "later": return postpone(state, record);
        case "dead": return bury(state, record);
    }
}
function postpone({ waiting }, { id, due, tries, reason }) {
    const item = waiting.get(id);
    if (item)
        waiting.set(id, { ...item, due, tries, reason });
}
function bury({ waiting, buried }, { id, since, reason }) {
    const item = waiting.get(id);
    if (!item)
        return;
    const { tries: _tries, due: _due, ...rest } = item;
    waiting.delete(id);
    buried.set(id, { ...rest, since, reason });
}
/** Forgets what came, or was given up, before an instant; what waits stays. */
function forget({ known, buried }, before) {
    for (const [name, at] of known)
        if (at < before)
            known.delete(name);
    for (const [id, { since }] of buried)
        if (since < before)
            buried.delete(id);
}
/** The fewest records that come to the same state. */
function recordsOf({ waiting, buried, known, notes }) {
    const records = [];
    for (const [key, value] of notes)
        records.push({ kind: "note", key, value });
    for (const { since, reason, ...item } of buried.values())
        records.push({ kind: "put", item }, { kind: "dead", id: item.id, since, reason });
    for (const { due, tries, reason, ...item } of waiting.values()) {
        records.push({ kind: "put", item });
        if (tries > 0)
            records.push({ kind: "later", id: item.id, due, tries, reason: reason ?? "" });
    }
    const named = new Set([...waiting.values(), ...buried.values()].flatMap(namesOf));
    for (const [name, at] of known)
        if (!named.has(name))
            records.push({ kind: "known", name, at });
    return records;
}
/** Null for what this version does not know. */
function inboxRecord(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const { kind, id, at, due, tries, since, reason, key, name } = value;
    if (kind === "put") {
        const item = itemIn(value["item"]);
        return item && { kind, item };
    }
    if (kind === "known" && typeof at === "number" && typeof name === "string")
        return { kind, name, at };
    if (kind === "note" && typeof key === "string")
        return { kind, key, value: (0,json/* toJson */.aB)(value["value"]) };
    if (typeof id !== "string")
        return null;
    if (kind === "done")
        return { kind, id };
    if (typeof reason !== "string")
        return null;
    if (kind === "later" && typeof due === "number" && typeof tries === "number")
        return { kind, id, due, tries, reason };
    return kind === "dead" && typeof since === "number" ? { kind, id, since, reason } : null;
}
function itemIn(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const { id, about, lane, kind, at } = value;
    const whole = typeof id === "string" && typeof lane === "string" && typeof kind === "string" && typeof at === "number" && (about === null || typeof about === "string");
    return whole ? { id, about, lane, kind, at, content: (0,json/* toJson */.aB)(value["content"]) } : null;
}

;// CONCATENATED MODULE: ./lib/app/inbox/inbox-file.js
// The file of an inbox: opened and mended, appended to, and written anew when most of it is past.





/** Comments of private repositories are nobody else's to read. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const { O_CREAT, O_RDONLY, O_RDWR, O_TRUNC } = external_node_fs_.constants;
async function openInboxFile(disk, path) {
    await disk.mkdir((0,external_node_path_.dirname)(path), { recursive: true, mode: FOLDER_MODE });
    const handle = await disk.open(path, O_RDWR | O_CREAT, FILE_MODE);
    try {
        await inbox_file_syncFolder(disk, (0,external_node_path_.dirname)(path));
        return await mended(disk, path, handle);
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
async function mended(disk, path, handle) {
    const bytes = await handle.readFile();
    const { records, faults, whole: size } = checkedLines(bytes, inboxRecord);
    const torn = bytes.length - size;
    const notes = torn > 0 ? [`${torn} bytes at the end of ${path} were written by a process that died; nothing of them had been acknowledged, and they were cut off.`] : [];
    if (torn > 0)
        await cutOff(handle, size);
    if (faults.length > 0)
        await setAside(disk, `${path}.damaged`, faults.map((fault) => fault.bytes));
    if (faults.length > 0)
        notes.push(`${faults.length} lines of ${path} are damaged or of a newer version; they were set aside in ${path}.damaged, and the next sweep looks for what they stood for.`);
    return { file: inbox_file_fileOf(disk, { path, handle, size, untidy: false, renamed: false }), records, notes };
}
async function cutOff(handle, size) {
    await handle.truncate(size);
    await handle.datasync();
}
async function setAside(disk, path, lines) {
    const handle = await disk.open(path, O_RDWR | O_CREAT, FILE_MODE);
    try {
        await writeAt(handle, Buffer.concat(lines), (await handle.stat()).size);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function inbox_file_fileOf(disk, opened) {
    return {
        size: () => opened.size,
        append: (text) => append(disk, opened, Buffer.from(text)),
        replace: (text) => replace(disk, opened, Buffer.from(text)),
        close: () => opened.handle.close(),
    };
}
/** Nothing is written before what failed earlier is gone: it could be glued to what comes. */
async function append(disk, opened, bytes) {
    const { handle, size } = opened;
    if (opened.renamed)
        await inbox_file_settle(disk, opened);
    if (opened.untidy)
        await cutOff(handle, size);
    opened.untidy = true;
    try {
        await writeAt(handle, bytes, size);
        await handle.datasync();
        opened.size += bytes.length;
        opened.untidy = false;
    }
    catch (error) {
        await cutOff(handle, size).then(() => (opened.untidy = false), () => undefined);
        throw error;
    }
}
/** The new file is open before it takes the place of the old one, so that nothing is ever written to a file without a name. */
async function replace(disk, opened, bytes) {
    const draft = `${opened.path}.new`;
    const handle = await disk.open(draft, O_RDWR | O_CREAT | O_TRUNC, FILE_MODE);
    try {
        await writeAt(handle, bytes, 0);
        await handle.sync();
        await disk.rename(draft, opened.path);
    }
    catch (error) {
        await handle.close();
        throw error;
    }
    const old = opened.handle;
    Object.assign(opened, { handle, size: bytes.length, untidy: false, renamed: true });
    await old.close();
    await inbox_file_settle(disk, opened);
}
async function inbox_file_settle(disk, opened) {
    await inbox_file_syncFolder(disk, (0,external_node_path_.dirname)(opened.path));
    opened.renamed = false;
}
async function writeAt(handle, bytes, position) {
    for (let written = 0; written < bytes.length;)
        written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
}
async function inbox_file_syncFolder(disk, folder) {
    // Windows cannot open folders; NTFS journals names by itself.
    if (process.platform === "win32")
        return;
    const handle = await disk.open(folder, O_RDONLY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/app/inbox/file-inbox.js
// The inbox in a file of this machine: appended, flushed to the disk together, and cleared of what is past.







/** GitHub offers to deliver again for three days; older comments are refused for their age. */
const KNOWN_DAYS_MIN = 8;
/** Below this many bytes the file is not worth writing anew. */
const COMPACT_BYTES_MIN = 1024 * 1024;
/** Problems: `disk-full`, `not-writable`. */
async function openFileInbox({ folder, clock, disk = external_node_fs_promises_namespaceObject, compactBytes = COMPACT_BYTES_MIN }) {
    const path = (0,external_node_path_.join)(folder, "inbox.jsonl");
    try {
        const { file, records, notes } = await openInboxFile(disk, path);
        const state = emptyState();
        for (const record of records)
            apply(state, record);
        const desk = { file, state, path, clock, compactBytes, wishes: [], busy: null, base: 0 };
        // What was set aside is not to be set aside again.
        if (notes.length > 0)
            await compact(desk).catch(() => undefined);
        return (0,base_result.ok)({ inbox: inboxOf(desk), notes });
    }
    catch (error) {
        return (0,base_result/* failed */.g)(disk_problem_diskProblem(error, path));
    }
}
function inboxOf(desk) {
    const { state, clock } = desk;
    return {
        async put(item) {
            const names = namesOf(item);
            const written = await wish(desk, (taken) => (names.some((name) => state.known.has(name) || taken.has(name)) ? [] : [{ kind: "put", item }]));
            return written.ok ? (0,base_result.ok)(written.value.length > 0 ? "taken" : "known") : written;
        },
        knows: async (id) => (0,base_result.ok)(state.known.has(`id ${id}`)),
        waiting: async () => (0,base_result.ok)([...state.waiting.values()]),
        buried: async () => (0,base_result.ok)([...state.buried.values()]),
        done: (id) => file_inbox_settle(desk, { kind: "done", id }),
        postpone: (id, { due, reason }) => file_inbox_settle(desk, { kind: "later", id, due, tries: (state.waiting.get(id)?.tries ?? 0) + 1, reason }),
        bury: (id, reason) => file_inbox_settle(desk, { kind: "dead", id, since: clock.now(), reason }),
        remember: (key, value) => nothing(wish(desk, () => [{ kind: "note", key, value }])),
        recall: async (key) => (0,base_result.ok)(state.notes.get(key) ?? null),
        async close() {
            await desk.busy;
            await desk.file.close();
        },
    };
}
function file_inbox_settle(desk, record) {
    return nothing(wish(desk, () => (desk.state.waiting.has(record.id) ? [record] : [])));
}
async function nothing(written) {
    const outcome = await written;
    return outcome.ok ? (0,base_result.ok)(undefined) : outcome;
}
function wish(desk, records) {
    const { promise, resolve } = Promise.withResolvers();
    desk.wishes.push({ records, settle: resolve });
    desk.busy ??= drain(desk);
    return promise;
}
/** Batch after batch, until nobody waits; what one turn of the event loop gives is one batch. */
async function drain(desk) {
    await null;
    while (desk.wishes.length > 0) {
        const wishes = desk.wishes;
        desk.wishes = [];
        await file_inbox_write(desk, wishes);
    }
    desk.busy = null;
}
/** All of a batch or none of it: what stands in it is known to all only once it is on disk. */
async function file_inbox_write(desk, wishes) {
    const taken = new Set();
    const granted = wishes.map((one) => {
        const records = one.records(taken);
        for (const record of records)
            if (record.kind === "put")
                for (const name of namesOf(record.item))
                    taken.add(name);
        return { one, records };
    });
    const text = granted.flatMap(({ records }) => records.map(checkedLine)).join("");
    try {
        if (text !== "")
            await desk.file.append(text);
    }
    catch (error) {
        for (const { one } of granted)
            one.settle(refusal(error, desk.path));
        return;
    }
    for (const { one, records } of granted) {
        for (const record of records)
            apply(desk.state, record);
        one.settle((0,base_result.ok)(records));
    }
    if (desk.file.size() > desk.compactBytes + 2 * desk.base)
        await compact(desk).catch(() => undefined);
}
function refusal(error, path) {
    return (0,base_result/* failed */.g)(disk_problem_diskProblem(error, path));
}
/** A disk that refuses it leaves the file as it is; the next batch tries again. */
async function compact(desk) {
    forget(desk.state, desk.clock.now() - KNOWN_DAYS_MIN * 86_400_000);
    await desk.file.replace(recordsOf(desk.state).map(checkedLine).join(""));
    desk.base = desk.file.size();
}

;// CONCATENATED MODULE: ./lib/app/manifest.js
// What the app asks of a repository and listens to: the lists that app.yml repeats.
/** The least that it works with. Membership of teams is asked for only where roles name teams, which each organisation grants itself. */
const manifest_PERMISSIONS = {
    actions: "write",
    checks: "write",
    contents: "write",
    issues: "write",
    metadata: "read",
    pull_requests: "write",
    statuses: "write",
};
const EVENTS = (/* unused pure expression or super */ null && (["issue_comment", "issues", "push", "repository", "public"]));

;// CONCATENATED MODULE: ./lib/app/settings.js
// The settings of the app, from its environment; all that is missing or wrong is said at once.




const SWEEP_MS = 600_000;
/** More often would eat up the API's limits without anybody noticing the difference. */
const SWEEP_MS_MIN = 60_000;
const PORT_MAX = 65_535;
/** What Probot takes when nothing is set, so everybody knows it. */
const KNOWN_SECRET = "development";
function readSettings(environment) {
    const wrong = [];
    const host = environment["HOST"] || "localhost";
    const settings = {
        appId: wholeNumber(environment, { name: "APP_ID", least: 1, missing: "APP_ID is not set: the App ID from the app's settings page." }, wrong),
        privateKey: privateKey(environment, wrong),
        secrets: secrets(environment, { exposed: !isLoopback(host) || environment["NODE_ENV"] === "production" }, wrong),
        dashboardToken: environment["MILESTONE_DASHBOARD_TOKEN"] || null,
        apiUrl: apiUrl(environment, wrong),
        host,
        port: wholeNumber(environment, { name: "PORT", least: 0, most: PORT_MAX, fallback: 3000 }, wrong),
        folder: (0,external_node_path_.resolve)(environment["MILESTONE_APP_DATA"] || ".milestone-app"),
        sweepMs: sweepMs(environment, wrong),
    };
    return wrong.length > 0 ? { ok: false, wrong } : { ok: true, settings };
}
function wholeNumber(environment, { name, least, most = Number.MAX_SAFE_INTEGER, fallback, missing }, wrong) {
    const text = environment[name] || String(fallback ?? "");
    if (text === "")
        wrong.push(missing ?? `${name} is not set.`);
    else if (!/^\d{1,16}$/.test(text) || Number(text) < least || Number(text) > most)
        wrong.push(`${name} is ${JSON.stringify(text)}, which is no number that it can be.`);
    return Number(text);
}
function isLoopback(host) {
    return /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/i.test(host);
}
/** As one text or from a file; line ends may be written as \n, and the whole in base64, since both are pasted into forms. */
function privateKey(environment, wrong) {
    const { PRIVATE_KEY: given, PRIVATE_KEY_PATH: path } = environment;
    if (!given && !path) {
        wrong.push("Neither PRIVATE_KEY nor PRIVATE_KEY_PATH is set: the private key of the app, as PEM or a file of it.");
        return "";
    }
    try {
        const text = given || (0,external_node_fs_.readFileSync)(path ?? "", "utf8");
        const pem = text.includes("-----BEGIN") ? text.replaceAll("\\n", "\n") : Buffer.from(text, "base64").toString();
        return (0,external_node_crypto_.createPrivateKey)(pem).export({ type: "pkcs8", format: "pem" }).toString();
    }
    catch (error) {
        const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
        wrong.push(`${given ? "PRIVATE_KEY is" : `PRIVATE_KEY_PATH names ${path}, which is`} no private key that can be read${reason}.`);
        return "";
    }
}
/** `exposed`: others than this machine may send us something. */
function secrets(environment, { exposed }, wrong) {
    const found = ["WEBHOOK_SECRET", "WEBHOOK_SECRET_NEXT"].flatMap((name) => {
        const secret = environment[name] ?? "";
        if (secret === KNOWN_SECRET)
            wrong.push(`${name} is ${JSON.stringify(KNOWN_SECRET)}, which everybody knows. Make one with: openssl rand -hex 32`);
        return secret === "" ? [] : [secret];
    });
    if (exposed && !environment["WEBHOOK_SECRET"])
        wrong.push("WEBHOOK_SECRET is not set: without it anybody could command the app. Make one with: openssl rand -hex 32");
    return found;
}
function apiUrl({ GITHUB_API_URL: given, GHE_HOST: server, GHE_PROTOCOL: protocol }, wrong) {
    const url = given || (server ? `${protocol || "https"}://${server}/api/v3` : "https://api.github.com");
    if (!URL.canParse(url) || !/^https?:\/\//.test(url))
        wrong.push(`The address of the API, ${JSON.stringify(url)}, is none; see GITHUB_API_URL and GHE_HOST.`);
    return url.replace(/\/+$/, "");
}
function sweepMs({ MILESTONE_SWEEP_INTERVAL: given }, wrong) {
    if (!given)
        return SWEEP_MS;
    const ms = (0,duration/* parseDuration */.E9)(given);
    if (ms === null || ms < SWEEP_MS_MIN)
        wrong.push(`MILESTONE_SWEEP_INTERVAL is ${JSON.stringify(given)}; it is at least a minute. ${duration/* DURATION_HINT */.Fp}`);
    return ms ?? SWEEP_MS;
}
/** The next step of somebody who has no app yet. */
const HOW_TO_BEGIN = `To make an app, open https://github.com/settings/apps/new (or your organisation's settings), enter what app.yml of this repository
lists, and generate a private key; Probot's manifest flow reads the same file: https://probot.github.io/docs/development.
To try comments without one: npm run demo:github`;

;// CONCATENATED MODULE: ./lib/app/http/answer.js
function answer_plain(status, sentence) {
    return { status, body: `${sentence}\n` };
}
/** Nothing of ours is cached, framed, sniffed or followed back to. */
const HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff", "x-frame-options": "DENY", "referrer-policy": "no-referrer" };
/** A client that is gone is nobody's fault. */
function send(response, { status, type = "text/plain; charset=utf-8", body, headers = {}, closing = false }) {
    if (response.headersSent || response.destroyed)
        return;
    const bytes = Buffer.from(body);
    response.writeHead(status, { ...HEADERS, "content-type": type, "content-length": bytes.length, ...(closing && { connection: "close" }), ...headers });
    response.end(response.req.method === "HEAD" ? undefined : bytes);
}

;// CONCATENATED MODULE: ./lib/app/http/body.js

/** GitHub does not send webhooks above 25 MB. */
const BODY_BYTES_MAX = 25 * 1024 * 1024;
/** What all requests together may hold before they are verified; GitHub tries again, and the sweep finds what it gave up. */
const TOGETHER_BYTES_MAX = 4 * BODY_BYTES_MAX;
const TOO_LARGE = { ok: false, answer: { ...answer_plain(413, "A webhook has at most 25 MB."), closing: true } };
const TOO_MUCH = { ok: false, answer: { ...answer_plain(503, "Too much is being received at once; send it again."), closing: true, headers: { "retry-after": "10" } } };
const BROKEN = { ok: false, answer: { ...answer_plain(400, "The request ended before its body did."), closing: true } };
function openBodyReader() {
    let together = 0;
    return async (request) => {
        if (Number(request.headers["content-length"] ?? 0) > BODY_BYTES_MAX)
            return refused(request, TOO_LARGE);
        const parts = [];
        let size = 0;
        try {
            for await (const part of request.iterator({ destroyOnReturn: false })) {
                if (!Buffer.isBuffer(part))
                    continue;
                size += part.length;
                together += part.length;
                parts.push(part);
                if (size > BODY_BYTES_MAX)
                    return refused(request, TOO_LARGE);
                if (together > TOGETHER_BYTES_MAX)
                    return refused(request, TOO_MUCH);
            }
            return request.complete ? { ok: true, bytes: Buffer.concat(parts) } : BROKEN;
        }
        catch {
            return BROKEN;
        }
        finally {
            together -= size;
        }
    };
}
/** The rest is let pass unread, so that the sender reads the answer rather than a reset connection. */
function refused(request, read) {
    request.resume();
    return read;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/app/http/listen.js
// The server: listens, answers each request by its route, survives every one of them, and stops in good order.




/** GitHub waits ten seconds for an answer; whoever sends for longer is not GitHub. */
const REQUEST_MS_MAX = 60_000;
const HEADERS_MS_MAX = 10_000;
const HEADER_BYTES_MAX = 32 * 1024;
/** Slots for what GitHub sends at once; more wait in the system's own queue. */
const CONNECTIONS_MAX = 1_000;
async function listen({ host, port, routes, onFault }) {
    const server = (0,external_node_http_.createServer)({ requestTimeout: REQUEST_MS_MAX, headersTimeout: HEADERS_MS_MAX, maxHeaderSize: HEADER_BYTES_MAX });
    server.maxConnections = CONNECTIONS_MAX;
    server.on("request", (request, response) => void respond(request, response, { routes, onFault }));
    server.on("clientError", (error, socket) => refuse(error, socket));
    const { promise, resolve } = Promise.withResolvers();
    server.once("error", resolve);
    server.listen({ host, port }, () => resolve(null));
    const fault = await promise;
    if (fault)
        return (0,base_result/* failed */.g)((0,base_problem/* problem */.CC)("unexpected", `The app cannot listen on ${host}:${port}: ${fault.message}.`, { hint: "Set PORT and HOST to an address that is free." }));
    const address = server.address();
    return (0,base_result.ok)({ host, port: typeof address === "object" && address ? address.port : port, close: (ms) => listen_close(server, ms) });
}
async function respond(request, response, { routes, onFault }) {
    try {
        send(response, await listen_answer(request, routes));
    }
    catch (error) {
        onFault(error);
        send(response, { ...answer_plain(500, "A fault of this program; the log says more."), closing: true });
    }
}
async function listen_answer(request, routes) {
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    const method = request.method === "HEAD" ? "GET" : request.method;
    const route = Object.hasOwn(routes, `${method} ${path}`) ? routes[`${method} ${path}`] : undefined;
    if (route)
        return route(request);
    request.resume();
    const others = Object.keys(routes).filter((key) => key.endsWith(` ${path}`)).map((key) => key.split(" ", 1)[0]);
    if (others.length === 0)
        return { ...answer_plain(404, "There is nothing here."), closing: true };
    return { ...answer_plain(405, `Only ${others.join(", ")} here.`), closing: true, headers: { allow: others.join(", ") } };
}
/** What is no HTTP is answered as far as the connection still takes an answer. */
function refuse(error, socket) {
    if (error.code === "ECONNRESET" || !socket.writable)
        return void socket.destroy();
    const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
async function listen_close(server, ms) {
    const { promise, resolve } = Promise.withResolvers();
    server.close(() => resolve());
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), ms);
    await promise;
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./lib/app/http/signature.js
// The signature of a webhook: HMAC-SHA-256 over the bytes as they came.

const FORM = /^sha256=[0-9a-f]{64}$/;
/**
 * Whether `signature`, the header as it came, is that of the body under one of the secrets. Every secret is tried, and digests
 * of one length are compared in a time that tells nothing about either. Without secrets nothing is signed.
 */
function isSigned(body, signature, secrets) {
    if (signature === undefined || !FORM.test(signature))
        return false;
    const given = Buffer.from(signature.slice("sha256=".length), "hex");
    return secrets.map((secret) => (0,external_node_crypto_.timingSafeEqual)(given, (0,external_node_crypto_.createHmac)("sha256", secret).update(body).digest())).includes(true);
}

;// CONCATENATED MODULE: ./lib/app/http/webhook.js


const RECEIPTS = { taken: "Taken.", known: "Known already.", nothing: "Nothing to do." };
const EVENT = /^[a-z_]{1,100}$/;
const DELIVERY = /^[\w-]{1,100}$/;
/** 202 once it is on disk; 4xx for what GitHub would not send; 503 where the disk refuses it. */
async function answerWebhook(request, { secrets, read, receive }) {
    const refusal = webhook_refusalOf(request);
    if (refusal)
        return webhook_closed(request, refusal);
    const { "x-github-event": event, "x-github-delivery": delivery, "x-hub-signature-256": signature } = request.headers;
    const body = await read(request);
    if (!body.ok)
        return body.answer;
    if (!isSigned(body.bytes, one(signature), secrets))
        return answer_plain(401, "The signature is not that of this body under a secret of this app.");
    const payload = parsed(body.bytes);
    if (payload === undefined)
        return answer_plain(400, "The body is not JSON.");
    const receipt = await receive({ event: one(event) ?? "", delivery: one(delivery) ?? "", payload });
    return receipt.ok ? answer_plain(202, RECEIPTS[receipt.value]) : answer_plain(503, receipt.problem.message);
}
/** All that can be known before the body is read. */
function webhook_refusalOf({ headers }) {
    if (!/^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(headers["content-type"] ?? ""))
        return answer_plain(415, "A webhook has the content type application/json.");
    if (headers["content-encoding"] !== undefined)
        return answer_plain(415, "A webhook has no content encoding.");
    if (!EVENT.test(one(headers["x-github-event"]) ?? ""))
        return answer_plain(400, "X-GitHub-Event is missing or is no name of an event.");
    if (!DELIVERY.test(one(headers["x-github-delivery"]) ?? ""))
        return answer_plain(400, "X-GitHub-Delivery is missing or is no id.");
    if (headers["x-hub-signature-256"] === undefined)
        return answer_plain(401, "X-Hub-Signature-256 is missing; a signature with SHA-1 is not enough.");
    return null;
}
function webhook_closed(request, answer) {
    request.resume();
    return { ...answer, closing: true };
}
/** Node joins a header that comes twice; then it has none of our forms. */
function one(header) {
    return typeof header === "string" ? header : undefined;
}
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Undefined for what is not JSON in UTF-8. */
function parsed(bytes) {
    try {
        return JSON.parse(UTF8.decode(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/app/log.js
function logProblem(log, doing, { code, message }) {
    log(code === "remote-unavailable" ? "warn" : "error", `${doing}: ${message}`, { code });
}
/** What nobody expected: with where it happened, since it is ours to mend. */
function logFault(log) {
    return (error) => log("error", `Unexpected fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

// EXTERNAL MODULE: ./lib/core/queries/milestone/status.js + 1 modules
var milestone_status = __webpack_require__(5395);
;// CONCATENATED MODULE: ./lib/app/pages/boards.js
// The boards of repositories as replies, kept for a minute, so that looking at them costs GitHub little whoever looks.



const FRESH_MS = 60_000;
/** A page of more boards is read by nobody. */
const BOARDS_MAX = 50;
/** Repositories that are read at once. */
const TOGETHER_MAX = 4;
function openBoards({ clock, venueOf, onFault }) {
    const kept = new Map();
    const boardOf = (room) => {
        const known = kept.get(room.id);
        if (known && clock.now() - known.at < FRESH_MS)
            return known.board;
        const board = boards_read(room, venueOf).catch((error) => {
            onFault(error);
            return { room, reply: [(0,base_reply/* text */.Qq)("This board cannot be shown; the log says why.")] };
        });
        kept.set(room.id, { at: clock.now(), board });
        return board;
    };
    return async (rooms) => {
        const shown = rooms.slice(0, BOARDS_MAX);
        const boards = [];
        for (let at = 0; at < shown.length; at += TOGETHER_MAX)
            boards.push(...(await Promise.all(shown.slice(at, at + TOGETHER_MAX).map(boardOf))));
        return boards;
    };
}
async function boards_read(room, venueOf) {
    const venue = await venueOf(room);
    if (!venue.ok)
        return { room, reply: [(0,base_reply/* text */.Qq)(venue.problem.message)] };
    const { ports, now } = venue.value;
    const caller = { actor: "dashboard", permission: "read", now, request: { id: "dashboard", given: false }, dryRun: true, commit: false, yes: false };
    const { reply, problem } = await ask_ask(ports, { verb: milestone_status.status, args: {}, line: "status" }, caller);
    return { room, reply: problem ? [(0,base_reply/* text */.Qq)(problem.message)] : reply };
}

// EXTERNAL MODULE: ./lib/core/base/encode/plain.js
var encode_plain = __webpack_require__(5569);
;// CONCATENATED MODULE: ./lib/core/base/encode/html.js
// HTML that is escaped unless it was made here, and replies in it.


const html_BAR_WIDTH = 20;
const html_ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };
/** A template whose values are text: `<p title="${words}">${words}</p>`. Attributes stand in double quotes. */
function html(template, ...values) {
    return { html: template.map((piece, index) => piece + partText(values[index] ?? "")).join("") };
}
function partText(part) {
    if (typeof part === "string")
        return (0,encode_plain/* plainText */.w)(part).replace(/[&<>"'`]/g, (character) => html_ESCAPES[character] ?? "");
    if (typeof part === "number")
        return String(part);
    return "html" in part ? part.html : part.map((one) => one.html).join("");
}
/** A reply as the body of a page or part of one; headings are of the third level. */
function encodeHtml(reply) {
    return html `${reply.map(html_encodeBlock)}`;
}
function html_encodeBlock(block) {
    switch (block.kind) {
        case "heading": return html `<h3>${(0,encode_plain/* plainLine */.h)(block.text)}</h3>\n`;
        case "text": return html `<p>${block.text}</p>\n`;
        case "list": return html `<ul>${block.items.map((item) => html `<li>${item}</li>`)}</ul>\n`;
        case "fields": return html `<dl>${block.rows.map(([label, value]) => html `<dt>${(0,encode_plain/* plainLine */.h)(label)}</dt><dd>${value}</dd>`)}</dl>\n`;
        case "table": return html_encodeTable(block.head, block.rows);
        case "progress": return html `<p>${(0,encode_plain/* plainLine */.h)(block.label)} <code>${(0,bar/* bar */.M)(block.percentage, html_BAR_WIDTH)}</code> ${(0,bar/* wholePercent */.p)(block.percentage)} %</p>\n`;
        case "code": return html `<pre><code>${block.text}</code></pre>\n`;
        case "command": return html `<p><code>${(0,encode_plain/* plainLine */.h)(block.text)}</code> ${(0,encode_plain/* plainLine */.h)(block.why)}</p>\n`;
    }
}
/** Scrolls by itself where it is wider than the page. */
function html_encodeTable(head, rows) {
    const cells = (row) => head.map((_name, column) => html `<td>${(0,encode_plain/* plainLine */.h)(row[column] ?? "")}</td>`);
    return html `<div class="wide"><table><thead><tr>${head.map((name) => html `<th scope="col">${(0,encode_plain/* plainLine */.h)(name)}</th>`)}</tr></thead><tbody>${rows.map((row) => html `<tr>${cells(row)}</tr>\n`)}</tbody></table></div>\n`;
}

;// CONCATENATED MODULE: ./lib/app/pages/dashboard.js
// The dashboard: how the app is, and the boards of the repositories that whoever looks may see. HTML without scripts.




/** Public repositories for everybody, all of them for who has the token: as the password of HTTP's own form, or as a bearer token. */
async function answerDashboard(request, options) {
    const { token } = options;
    const given = credential(request.headers.authorization);
    const wanted = given !== null || (request.url ?? "").endsWith("?private");
    const trusted = token !== null && given !== null && isSame(given, token);
    if (wanted && !trusted)
        return { ...answer_plain(401, "The token of the dashboard is needed to see private repositories."), headers: { "www-authenticate": 'Basic realm="milestones", charset="UTF-8"' } };
    const rooms = (await options.rooms()).filter(({ isPrivate }) => trusted || !isPrivate);
    const page = {
        boards: await options.boards(rooms), more: rooms.length - Math.min(rooms.length, BOARDS_MAX), problems: await options.problems(),
        buried: trusted ? await options.buried() : [], invites: token !== null && !trusted,
    };
    return { status: 200, type: "text/html; charset=utf-8", body: pageText(page).html, headers: { "content-security-policy": POLICY } };
}
function credential(header) {
    const [, scheme = "", value = ""] = /^(basic|bearer) ([\w+/=.~-]+)$/i.exec(header ?? "") ?? [];
    if (header === undefined)
        return null;
    return scheme.toLowerCase() === "basic" ? Buffer.from(value, "base64").toString().replace(/^[^:]*:/, "") : value;
}
/** Digests are of one length, whatever is compared. */
function isSame(left, right) {
    const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(left), digest(right));
}
const STYLE = `:root{color-scheme:light dark;--line:#d0d7de;--ink:#1f2328;--dim:#59636e;--ground:#fff;--raised:#f6f8fa;--warn:#9a6700;--link:#0969da}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--ink:#e6edf3;--dim:#9198a1;--ground:#0d1117;--raised:#151b23;--warn:#d29922;--link:#4493f8}}
*{box-sizing:border-box}body{margin:0 auto;max-width:64rem;padding:1.5rem 1rem 4rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
a{color:var(--link)}h1{font-size:1.5rem;margin:0 0 1rem}h2{font-size:1.15rem;margin:0}h3{font-size:.95rem;margin:1.25rem 0 .25rem;color:var(--dim);font-weight:600}
section{border:1px solid var(--line);border-radius:.5rem;background:var(--raised);padding:1rem;margin:1rem 0}p{margin:.4rem 0;overflow-wrap:anywhere}
ul{margin:.25rem 0;padding-left:1.25rem}.note{border-color:var(--warn)}.dim{color:var(--dim)}.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:left;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--dim);font-size:.8rem;font-weight:600}td:nth-child(2){min-width:12rem;overflow-wrap:anywhere}td:nth-child(3){white-space:nowrap}code,pre{font-family:ui-monospace,monospace;font-size:.875em}pre{overflow-x:auto}`;
/** Nothing is loaded, nothing runs, nothing can be sent anywhere; the one style is known by its digest. */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
function pageText({ boards, more, problems, buried, invites }) {
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Milestones</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<h1>Milestones</h1>
${noteOf("The app needs somebody to look at it", problems)}${noteOf("Given up", buried.map(({ kind, lane, reason }) => `${kind} in repository ${lane}: ${reason}`))}
<main>
${boards.length === 0 ? html `<p class="dim">There is no repository to show.</p>` : boards.map(dashboard_section)}
</main>
<footer class="dim">
${more > 0 ? html `<p>${more} more repositories are left out.</p>` : ""}
${invites ? html `<p><a href="?private">Show private repositories</a></p>` : ""}
</footer>
</body>
</html>
`;
}
function noteOf(title, items) {
    return items.length === 0 ? html `` : html `<section class="note"><h2>${title}</h2><ul>${items.map((item) => html `<li>${item}</li>`)}</ul></section>\n`;
}
function dashboard_section({ room, reply }) {
    return html `<section><h2>${room.owner}/${room.name}</h2>\n${encodeHtml(reply)}</section>\n`;
}

// EXTERNAL MODULE: ./lib/core/base/version.js
var version = __webpack_require__(878);
;// CONCATENATED MODULE: ./lib/app/pages/health.js
// How the app is, as JSON for machines that look after it and for people who ask.

/** `problems` says in sentences why `ok` is false. Anybody may read it, so it names no repository. */
function healthOf(condition) {
    const { now, queue, buried, lastSweep, github, started } = condition;
    const problems = problemsOf(condition);
    return {
        ok: problems.length === 0,
        version: version/* VERSION */.x,
        problems,
        queue: { waiting: queue.waiting, running: queue.running, oldest_seconds: queue.oldest === null ? null : seconds(now - queue.oldest) },
        dead: buried.length,
        last_sweep: lastSweep === null ? null : instant(lastSweep),
        github: { reachable: github.reachable, since: github.since === null ? null : instant(github.since) },
        uptime_seconds: seconds(now - started),
    };
}
function problemsOf({ now, started, storing, buried, lastSweep, sweepMs, github, account }) {
    return [
        ...(storing ? [] : ["The inbox cannot be written: webhooks are refused, and GitHub will be asked for them again."]),
        ...(github.reachable ? [] : [`GitHub has not answered since ${instant(github.since ?? now)}; what came in is kept and tried again.`]),
        ...(buried.length === 0 ? [] : [`${buried.length} ${buried.length === 1 ? "item was" : "items were"} given up; the dashboard says which.`]),
        ...(now - (lastSweep ?? started) > 3 * sweepMs ? ["No sweep has come to its end for three times as long as it should take."] : []),
        ...(account && account.lacks.length > 0 ? [`The app lacks permissions: ${account.lacks.join(", ")}. Grant them in its settings, and accept them where it is installed.`] : []),
    ];
}
function instant(ms) {
    return new Date(ms).toISOString();
}
function seconds(ms) {
    return Math.max(0, Math.round(ms / 1000));
}

;// CONCATENATED MODULE: ./lib/app/pages/metrics.js
// Counters of the app, in the text format of Prometheus.
const COUNTERS = {
    milestone_deliveries_total: "Webhooks that were verified, by event and by what became of them.",
    milestone_refused_total: "Requests to the webhook's address that were refused, by status.",
    milestone_items_total: "Items of the inbox that came to an end or were put off, by kind and outcome.",
    milestone_acknowledge_seconds_total: "Time from a webhook's arrival to its answer.",
    milestone_acknowledged_total: "Webhooks that were answered.",
};
const GAUGES = {
    milestone_waiting: "Items that wait in the inbox.",
    milestone_running: "Items and errands under way.",
    milestone_buried: "Items that were given up.",
    milestone_oldest_seconds: "For how long the oldest item has waited.",
    milestone_last_sweep_seconds: "How long ago the last sweep that missed nothing began.",
    milestone_github_reachable: "1 where GitHub answers, else 0.",
    milestone_memory_bytes: "Resident memory of the process.",
};
function openMetrics() {
    const counters = new Map();
    return {
        count(name, labels = {}, amount = 1) {
            const key = `${name}${labelText(labels)}`;
            const counter = counters.get(key) ?? { name, amount: 0 };
            counter.amount += amount;
            counters.set(key, counter);
        },
        text(gauges) {
            const lines = [];
            for (const [name, means] of Object.entries(COUNTERS)) {
                const found = [...counters].filter(([, counter]) => counter.name === name).map(([key, { amount }]) => `${key} ${amount}`);
                if (found.length > 0)
                    lines.push(`# HELP ${name} ${means}`, `# TYPE ${name} counter`, ...found.sort());
            }
            for (const [name, means] of Object.entries(GAUGES)) {
                const gauge = new Map(Object.entries(gauges)).get(name);
                if (gauge !== undefined)
                    lines.push(`# HELP ${name} ${means}`, `# TYPE ${name} gauge`, `${name} ${gauge}`);
            }
            return `${lines.join("\n")}\n`;
        },
    };
}
function labelText(labels) {
    const parts = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, (character) => (character === "\n" ? "\\n" : `\\${character}`))}"`);
    return parts.length === 0 ? "" : `{${parts.join(",")}}`;
}

;// CONCATENATED MODULE: ./lib/app/work/contact.js
function openContact(now) {
    let standing = { reachable: true, since: null };
    return {
        note(problem) {
            const reachable = problem?.code !== "remote-unavailable";
            if (standing.since === null || standing.reachable !== reachable)
                standing = { reachable, since: now() };
        },
        standing: () => standing,
    };
}

;// CONCATENATED MODULE: ./lib/app/work/acting.js
/** The problem that was met, by the second try where there were two: `act` does nothing twice. */
async function actIn(room, venues, act) {
    const once = async () => {
        const venue = await venues.of(room);
        return venue.ok ? act(venue.value) : venue.problem;
    };
    const met = await once();
    if (met?.code !== "permission-denied")
        return met;
    venues.forget(room.installation);
    return once();
}

;// CONCATENATED MODULE: ./lib/app/work/jobs.js


function openJobs({ acts, venues, since, contact }) {
    return async (item) => {
        const job = jobOf(item);
        if (!job)
            return { kind: "never", reason: "It is of a kind that this version does not know." };
        const met = await actIn(job.room, venues, async (venue) => (job.kind === "comment" ? acts.converse(venue, job.heard) : acts.reconcile(venue, await since(job.room))));
        contact.note(met);
        return deedOf(met);
    };
}
/** What passes is tried again; a permission that is missing or a repository that is gone is for people to see. */
function deedOf(problem) {
    if (problem === null)
        return { kind: "done" };
    return { kind: problem.code === "remote-unavailable" || problem.code === "conflict" ? "later" : "never", reason: problem.message };
}

;// CONCATENATED MODULE: ./lib/app/work/sweeps.js


/** Looked at again, since clocks differ and what is written at this moment may show up a moment later. */
const OVERLAP_MS = 5 * 60_000;
/** How far the first sweep of a repository looks back: the app may have been away, or been installed after the question. */
const FIRST_LOOK_MS = 86_400_000;
/** GitHub redelivers what is three days old at most; what fails so often would fail again. */
const REDELIVERY_DAYS_MAX = 3;
const REDELIVERIES_MAX = 5;
/** A delivery that has just failed may be under way again, and what is on its way is not there yet. */
const REDELIVERY_MS_MIN = 60_000;
function openSweeps(options) {
    const { clock, everyMs, random, inbox } = options;
    const state = { last: null, rooms: [], stopped: false, cancel: () => undefined, round: Promise.resolve() };
    const now = async () => {
        const began = clock.now();
        await options.greet();
        const rooms = await roomsFound(options);
        if (!rooms)
            return;
        state.rooms = rooms;
        const whole = await sweepAll(options, rooms);
        await redeliver(options);
        if (!whole)
            return;
        state.last = began;
        await inbox.remember("sweep", began);
    };
    const start = async () => {
        const known = await inbox.recall("sweep");
        if (known.ok && typeof known.value === "number")
            state.last ??= known.value;
        state.round = now().catch(logFault(options.log));
        await state.round;
        if (!state.stopped)
            state.cancel = clock.after(everyMs * (0.9 + random() / 5), () => void start());
    };
    return {
        now,
        start,
        last: () => state.last,
        rooms: () => state.rooms,
        async stop(ms) {
            state.stopped = true;
            state.cancel();
            const { promise, resolve } = Promise.withResolvers();
            const cancel = clock.after(ms, resolve);
            await Promise.race([state.round, promise]);
            cancel();
        },
    };
}
async function roomsFound({ hub, contact, log }) {
    const rooms = await hub.rooms();
    contact.note(rooms.ok ? null : rooms.problem);
    if (rooms.ok)
        return rooms.value;
    logProblem(log, "The sweep cannot begin", rooms.problem);
    return null;
}
/** True where every repository was swept. One that is refused waits for no sweep: it is said, and looked at again by the next. */
async function sweepAll(options, rooms) {
    let whole = true;
    const errands = rooms.map((room) => options.worker.errand(String(room.id), async () => {
        whole = (await sweepRoom(options, room)) && whole;
    }));
    await Promise.all(errands);
    return whole;
}
async function sweepRoom({ acts, inbox, clock, venues, contact, log }, room) {
    const since = await lookedAtSince(inbox, room, clock.now());
    const seen = { next: since, left: 0 };
    const met = await actIn(room, venues, async (venue) => {
        const { problem, ...rest } = await acts.sweep(venue, since);
        Object.assign(seen, rest);
        return problem ?? acts.reconcile(venue, since);
    });
    contact.note(met);
    if (met)
        logProblem(log, `The sweep of ${room.owner}/${room.name} is to be done again`, met);
    else
        await inbox.remember(cursorOf(room), Date.parse(seen.next));
    return met === null && seen.left === 0;
}
/** ISO 8601 UTC: the beginning of the last sweep of this repository that missed nothing, and a little before. */
async function lookedAtSince(inbox, room, now) {
    const cursor = await inbox.recall(cursorOf(room));
    const from = cursor.ok && typeof cursor.value === "number" ? cursor.value : now - FIRST_LOOK_MS;
    return new Date(from - OVERLAP_MS).toISOString();
}
function cursorOf({ id }) {
    return `sweep ${id}`;
}
/** GitHub does not deliver again by itself what failed; we ask for it, unless it has come in another try. */
async function redeliver({ hub, inbox, clock, log }) {
    const attempts = await hub.attempts();
    if (!attempts.ok)
        return logProblem(log, "Failed webhooks are not asked for", attempts.problem);
    const tries = Map.groupBy(attempts.value, ({ guid }) => guid);
    for (const [guid, [newest, ...older]] of tries) {
        const age = newest ? clock.now() - newest.at : 0;
        const lost = newest && ![newest, ...older].some(({ arrived }) => arrived) && older.length < REDELIVERIES_MAX;
        if (!lost || age < REDELIVERY_MS_MIN || age > REDELIVERY_DAYS_MAX * 86_400_000)
            continue;
        const known = await inbox.knows(guid);
        if (known.ok && known.value)
            continue;
        const asked = await hub.redeliver(newest.id);
        if (!asked.ok)
            return logProblem(log, "Failed webhooks are not asked for", asked.problem);
        log("info", "A webhook that had failed is asked for again.", { delivery: guid });
    }
}

;// CONCATENATED MODULE: ./lib/app/work/worker.js
/** `thrown` faults of ours are tried a few times; they would hardly go away by themselves. */
const FAULT_TRIES_MAX = 5;
/** GitHub has been away for a day; three is when people have long done it otherwise, and when it stops redelivering. */
const LATER_DAYS_MAX = 3;
const PAUSE_MS_MIN = 1_000;
const worker_PAUSE_MS_MAX = 5 * 60_000;
function openWorker(options) {
    const shop = { ...options, lanes: new Map(), running: 0, stopping: false, bell: null, ended: () => undefined };
    return {
        take: (item) => add(shop, item.lane, { kind: "item", item }),
        errand(lane, errand) {
            const { promise, resolve } = Promise.withResolvers();
            if (shop.stopping)
                resolve();
            else
                add(shop, lane, { kind: "errand", errand, end: resolve });
            return promise;
        },
        standing: () => worker_standing(shop),
        stop: (ms) => stop(shop, ms),
    };
}
function add(shop, name, entry) {
    const lane = shop.lanes.get(name) ?? { entries: [], busy: false };
    shop.lanes.set(name, lane);
    lane.entries.push(entry);
    turn(shop);
}
function worker_standing({ lanes, running }) {
    let waiting = 0;
    let oldest = null;
    for (const { entries } of lanes.values())
        for (const entry of entries) {
            if (entry.kind !== "item")
                continue;
            waiting++;
            oldest = Math.min(oldest ?? entry.item.at, entry.item.at);
        }
    return { waiting, running, oldest };
}
/** Gives free hands to lanes whose first entry is due; a bell rings for the one that is due next. */
function turn(shop) {
    shop.bell?.();
    shop.bell = null;
    if (shop.stopping)
        return;
    const now = shop.clock.now();
    let next = Infinity;
    for (const [name, lane] of shop.lanes) {
        const [entry] = lane.entries;
        if (!entry || lane.busy)
            continue;
        const due = entry.kind === "item" ? entry.item.due : 0;
        if (due > now)
            next = Math.min(next, due);
        else if (shop.running < shop.parallel)
            void run(shop, name, { lane, entry });
    }
    if (next < Infinity && shop.running < shop.parallel)
        shop.bell = shop.clock.after(next - now, () => turn(shop));
}
async function run(shop, name, { lane, entry }) {
    lane.busy = true;
    shop.running++;
    if (await worker_carriedOut(shop, entry))
        lane.entries.shift();
    lane.busy = false;
    shop.running--;
    if (lane.entries.length === 0)
        shop.lanes.delete(name);
    else
        rotate(shop, name, lane);
    if (shop.running === 0)
        shop.ended();
    turn(shop);
}
/** Lanes take turns: who was served stands behind those who wait. */
function rotate({ lanes }, name, lane) {
    lanes.delete(name);
    lanes.set(name, lane);
}
/** Whether it is over and done with. Never throws. */
async function worker_carriedOut(shop, entry) {
    if (entry.kind === "errand") {
        await entry.errand().catch(shop.onFault);
        entry.end();
        return true;
    }
    const deed = await shop.perform(entry.item).catch((error) => fault(shop, entry.item, error));
    const settled = deed.kind === "later" ? putOff(shop, entry, deed.reason) : laidDown(shop, entry.item, deed);
    return settled.catch((error) => {
        shop.onFault(error);
        return true;
    });
}
function fault({ onFault }, { tries }, error) {
    onFault(error);
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: tries + 1 < FAULT_TRIES_MAX ? "later" : "never", reason };
}
/** What a disk refuses to note is done again after the next start; whoever does it knows it then by its request. */
async function laidDown({ inbox, onEnd, onFault }, item, deed) {
    const noted = deed.kind === "never" ? await inbox.bury(item.id, deed.reason) : await inbox.done(item.id);
    if (!noted.ok)
        onFault(noted.problem.message);
    onEnd(item, deed);
    return true;
}
async function putOff(shop, entry, reason) {
    const { item } = entry;
    const now = shop.clock.now();
    if (now - item.at > LATER_DAYS_MAX * 86_400_000)
        return laidDown(shop, item, { kind: "never", reason });
    const pause = Math.min(worker_PAUSE_MS_MAX, PAUSE_MS_MIN * 2 ** item.tries) * (0.5 + shop.chance() / 2);
    entry.item = { ...item, tries: item.tries + 1, due: now + pause, reason };
    const noted = await shop.inbox.postpone(item.id, { due: entry.item.due, reason });
    if (!noted.ok)
        shop.onFault(noted.problem.message);
    shop.onEnd(item, { kind: "later", reason, again: pause });
    return false;
}
async function stop(shop, ms) {
    shop.stopping = true;
    shop.bell?.();
    shop.bell = null;
    for (const { entries, busy } of shop.lanes.values())
        for (const entry of busy ? entries.slice(1) : entries)
            if (entry.kind === "errand")
                entry.end();
    if (shop.running === 0)
        return 0;
    const { promise, resolve } = Promise.withResolvers();
    shop.ended = resolve;
    const cancel = shop.clock.after(ms, resolve);
    await promise;
    cancel();
    return shop.running;
}

;// CONCATENATED MODULE: ./lib/app/start.js














/** Repositories that are worked on at once: each waits for GitHub most of the time. */
const PARALLEL_MAX = 8;
/** What runs when the app is to stop has so long to end. */
const STOP_MS_MAX = 10_000;
/** Problems: those of the inbox, and of listening. GitHub need not answer yet. */
async function startApp(parts) {
    const house = furnished(parts);
    const waiting = await parts.inbox.waiting();
    if (!waiting.ok)
        return waiting;
    for (const item of waiting.value)
        house.worker.take(item);
    const { host, port } = parts.settings;
    const listening = await listen({ host, port, routes: routesOf(house), onFault: logFault(parts.log) });
    if (!listening.ok)
        return listening;
    void house.sweeps.start();
    const stop = async () => {
        const [running] = await Promise.all([house.worker.stop(STOP_MS_MAX), listening.value.close(STOP_MS_MAX), house.sweeps.stop(STOP_MS_MAX)]);
        if (running > 0)
            parts.log("warn", "What still ran was broken off; it is done again after the next start.", { running });
        await parts.inbox.close();
    };
    return (0,base_result.ok)({ host, port: listening.value.port, worker: house.worker, sweeps: house.sweeps, stop });
}
/** Without anything under way. */
function furnished(parts) {
    const { inbox, clock, random, log, acts, hub, settings, venues } = parts;
    const contact = openContact(() => clock.now());
    const metrics = openMetrics();
    const onFault = logFault(log);
    const perform = openJobs({ acts, contact, venues, since: (room) => lookedAtSince(inbox, room, clock.now()) });
    const worker = openWorker({
        inbox, clock, parallel: PARALLEL_MAX, chance: random, perform, onFault,
        onEnd({ kind, id, tries }, deed) {
            metrics.count("milestone_items_total", { kind, outcome: deed.kind });
            if (deed.kind !== "done")
                log(deed.kind === "later" ? "warn" : "error", `${deed.kind === "later" ? "Put off" : "Given up"}: ${deed.reason}`, { kind, delivery: id, tries: tries + 1 });
        },
    });
    const sweeps = openSweeps({ hub, inbox, worker, clock, random, everyMs: settings.sweepMs, acts, venues, contact, log, greet: () => introduce(house) });
    const house = { ...parts, contact, metrics, worker, sweeps, started: clock.now(), account: null, storing: true };
    return house;
}
/** Who we are is asked again until GitHub says it. */
async function introduce(house) {
    if (house.account)
        return;
    const account = await house.hub.account();
    house.contact.note(account.ok ? null : account.problem);
    if (!account.ok)
        return logProblem(house.log, "GitHub does not say who the app is", account.problem);
    if (account.value.lacks.length > 0)
        house.log("warn", `The app lacks permissions: ${account.value.lacks.join(", ")}.`);
    house.log("info", `The app speaks as ${account.value.login}.`);
    house.account = account.value;
}
function routesOf(house) {
    const read = openBodyReader();
    const { settings, clock, metrics, venues, log, inbox } = house;
    const onFault = logFault(log);
    const boards = openBoards({ clock, venueOf: venues.of, onFault });
    const webhook = async (request) => {
        const begun = clock.elapsed();
        const answer = await answerWebhook(request, { secrets: settings.secrets, read, receive: (delivery) => receive(house, delivery) });
        if (answer.status >= 400)
            metrics.count("milestone_refused_total", { status: String(answer.status) });
        metrics.count("milestone_acknowledged_total");
        metrics.count("milestone_acknowledge_seconds_total", {}, (clock.elapsed() - begun) / 1000);
        return answer;
    };
    const rooms = async () => house.sweeps.rooms();
    const buried = async () => valueOr(await inbox.buried(), []);
    const problems = async () => problemsOf(await conditionOf(house));
    return {
        "POST /api/github/webhooks": webhook,
        "GET /healthz": async () => ({ status: house.storing ? 200 : 503, type: "application/json", body: `${JSON.stringify(healthOf(await conditionOf(house)))}\n` }),
        "GET /metrics": async () => ({ status: 200, type: "text/plain; version=0.0.4; charset=utf-8", body: metrics.text(gaugesOf(await conditionOf(house))) }),
        "GET /dashboard": (request) => answerDashboard(request, { token: settings.dashboardToken, rooms, boards, problems, buried }),
    };
}
/** Into the inbox, and from there to the worker; what asks for nothing is only acknowledged. */
async function receive(house, delivery) {
    const { clock, inbox, venues, worker, metrics } = house;
    const asked = askedBy(delivery, { now: clock.now(), self: house.account?.login ?? null });
    if (asked.kind === "forget")
        venues.forget(asked.installation);
    const put = asked.kind === "item" ? await inbox.put(asked.item) : (0,base_result.ok)("nothing");
    house.storing = put.ok;
    metrics.count("milestone_deliveries_total", { event: delivery.event, outcome: put.ok ? put.value : "refused" });
    if (!put.ok)
        logProblem(house.log, "A webhook was refused", put.problem);
    if (asked.kind === "item" && put.ok && put.value === "taken")
        worker.take({ ...asked.item, tries: 0, due: 0, reason: null });
    return put;
}
async function conditionOf(house) {
    const { clock, started, storing, worker, sweeps, settings, contact, inbox, account } = house;
    return {
        now: clock.now(), started, storing, queue: worker.standing(), buried: valueOr(await inbox.buried(), []), lastSweep: sweeps.last(), sweepMs: settings.sweepMs,
        github: contact.standing(), account,
    };
}
function gaugesOf({ now, queue, buried, lastSweep, github }) {
    return {
        milestone_waiting: queue.waiting, milestone_running: queue.running, milestone_buried: buried.length, milestone_memory_bytes: process.memoryUsage().rss,
        milestone_oldest_seconds: queue.oldest === null ? 0 : (now - queue.oldest) / 1000, milestone_github_reachable: github.reachable ? 1 : 0,
        ...(lastSweep !== null && { milestone_last_sweep_seconds: (now - lastSweep) / 1000 }),
    };
}
function valueOr(result, otherwise) {
    return result.ok ? result.value : otherwise;
}

;// CONCATENATED MODULE: ./lib/app/main.js
// The app behind its entry: settings in, a server until a signal comes, the exit code out.
















/** An app that is about to stop has so long to let the next one take its place. */
const TURN_SECONDS_MAX = STOP_MS_MAX / 1000 + 5;
/** Runs until SIGTERM or SIGINT. The exit code: 0, 2 for settings that are missing or wrong, else the problem's. */
async function main_run(environment) {
    const read = readSettings(environment);
    if (!read.ok)
        return main_refuse(read.wrong);
    const { settings } = read;
    const probot = probotOf(settings, environment);
    await probot.ready();
    const log = (level, sentence, fields = {}) => probot.log[level](fields, sentence);
    const stopping = untilStopped();
    const opened = await main_open(settings, { probot, log, environment });
    if (!opened.ok)
        return main_ended(log, opened.problem);
    const { app, lock } = opened.value;
    log("info", `Listening on http://${app.host}:${app.port}`);
    log("info", `${await stopping}: stopping.`);
    await app.stop();
    lock.release();
    return 0;
}
async function main_open(settings, { probot, log, environment }) {
    const { folder, apiUrl } = settings;
    const clock = openClock();
    const random = () => Math.random();
    const lock = await acquireLock(nodeDisk, (0,external_node_path_.join)(folder, "lock"), TURN_SECONDS_MAX);
    if (!lock.ok)
        return lock.problem.code === "conflict" ? (0,base_result/* failed */.g)(occupied(folder)) : lock;
    const inbox = await openFileInbox({ folder, clock });
    if (!inbox.ok)
        return inbox;
    for (const note of inbox.value.notes)
        log("warn", note);
    const hub = openHub({ probot, apiUrl, clock, random, needed: manifest_PERMISSIONS });
    const blobs = openContentCache();
    const venues = openVenues({ hub, open: ({ owner, name }, token) => openGitHubVenue({ owner, name, token, apiUrl, blobs, environment, run: null, epochMs: () => clock.now() }) });
    const app = await startApp({ settings, inbox: inbox.value.inbox, hub, venues, acts: ACTS, clock, random, log });
    return app.ok ? (0,base_result.ok)({ app: app.value, lock: lock.value }) : app;
}
/** Probot is who the app is: it signs for it, and writes its log. Webhooks come in by our own way, which keeps them first. */
function probotOf({ appId, privateKey, apiUrl, secrets }, { LOG_LEVEL: level, LOG_FORMAT: format }) {
    const logLevel = ["trace", "debug", "info", "warn", "error", "fatal"].find((one) => one === level) ?? "info";
    const [secret] = secrets;
    return new lib/* Probot */.Jc({ appId, privateKey, baseUrl: apiUrl, logLevel, logFormat: format === "json" ? "json" : "pretty", ...(secret && { secret }) });
}
function untilStopped() {
    const { promise, resolve } = Promise.withResolvers();
    for (const signal of ["SIGTERM", "SIGINT"])
        process.once(signal, resolve);
    return promise;
}
function occupied(folder) {
    return (0,base_problem/* problem */.CC)("conflict", `Another app works in ${folder}.`, { hint: "Stop it, or give this one a folder of its own with MILESTONE_APP_DATA." });
}
function main_ended(log, { code, message, hint = "" }) {
    log("error", `${message} ${hint}`.trim());
    return (0,base_problem/* exitCodeOf */.FO)(code);
}
function main_refuse(wrong) {
    process.stderr.write(`The app cannot start:\n${wrong.map((sentence) => `- ${sentence}\n`).join("")}\n${HOW_TO_BEGIN}\n`);
    return 2;
}


/***/ }),

/***/ 1667:
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

/***/ 8164:
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

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   NK: () => (/* binding */ toJsonObject),
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
    "threshold-near": { exit: 0, means: "A threshold of scale is reached to 80 %." },
    "session-ended": { exit: 0, means: "A session that nobody was working on any more was put away or taken over." },
    "rewritten-whole": { exit: 0, means: "A file could not be edited line by line and was written anew." },
    "unknown-key": { exit: 0, means: "A key is not known; it is kept." },
    "duplicate-key": { exit: 0, means: "A key appears more than once; the values were merged." },
    "glued-line": { exit: 0, means: "A line was appended to one without an end; the two were read apart." },
    "placeholder": { exit: 0, means: "A value is still the placeholder of the documentation." },
    "value-ignored": { exit: 0, means: "A value was not usable; the default holds." },
    "secret-in-file": { exit: 0, means: "A credential stands in a file that is committed." },
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

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3445);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);
/* harmony import */ var _model_config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5868);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);
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
    return { config: (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configWith */ .Hs)(winners), settings, others: own.others, problems };
}
const NOTHING = { settings: [], others: new Map(), problems: [] };
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
        if (source === "file" && (0,_model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredential */ .uo)(name, entry.value))
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
    return { settings: [...settings.values()], others: new Map(), problems };
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

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);
/* harmony import */ var _model_config_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85);
/* harmony import */ var _yaml_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6796);
/* harmony import */ var _yaml_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8451);
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
/* harmony export */   Ib: () => (/* binding */ appendEvents),
/* harmony export */   Nr: () => (/* binding */ decodeLog),
/* harmony export */   readEvents: () => (/* binding */ readEvents)
/* harmony export */ });
/* unused harmony export eventLine */
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

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ sessionBackupPath),
/* harmony export */   FO: () => (/* binding */ ARCHIVE_PATH),
/* harmony export */   JH: () => (/* binding */ eventsPath),
/* harmony export */   SI: () => (/* binding */ CURRENT_PATH),
/* harmony export */   U1: () => (/* binding */ idOfFileName),
/* harmony export */   Yk: () => (/* binding */ FOLDERS),
/* harmony export */   Ym: () => (/* binding */ DEPENDENCIES_PATH),
/* harmony export */   ki: () => (/* binding */ isMilestonePath),
/* harmony export */   kz: () => (/* binding */ sessionPath),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
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

/***/ 2029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   rj: () => (/* binding */ outline),
/* harmony export */   vx: () => (/* binding */ lineBreakBefore)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
// Where every value of a YAML text stands: a tree of source ranges.

/** The depth of what is outlined was checked when the text was parsed. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;
/** Plain keys that may not be texts, so that `1.0` goes by the name `1`. */
const RESOLVED_KEY = /^(?:[-+]?[.0-9]|true$|false$)/i;
/** The outline of a text that parseYaml reads; null where there is no value. */
function outline(text) {
    const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: UNLIMITED });
    if (events.length === 0)
        return null;
    return readNode({ text, events, index: 1 }, contentStart(text));
}
function contentStart(text) {
    const opening = /^\ufeff?(?:(?:%[^\n]*|[ \t]*(?:#[^\n]*)?)\r?\n)*---(?=\s|$)/.exec(text)?.[0].length;
    return opening ?? (text.startsWith("\ufeff") ? 1 : 0);
}
function readNode(reader, from) {
    const event = reader.events[reader.index];
    reader.index += 1;
    switch (event?.type) {
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS:
            return { kind: "alias", start: event.anchorStart - 1, end: event.anchorEnd, props: event.anchorStart - 1 };
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
            return scalarNode(reader.text, event, from);
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTION_STYLE */ .Rl.FLOW ? flowNode(reader, event, "list") : blockNode(reader, event, "list");
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
            return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTION_STYLE */ .Rl.FLOW ? flowNode(reader, event, "mapping") : blockNode(reader, event, "mapping");
        default:
            throw new Error("the outline of a text ends too early");
    }
}
function propsOf(event) {
    const starts = [event.tagStart, event.anchorStart - 1].filter((offset) => offset >= 0);
    return { from: Math.min(...starts), to: Math.max(event.tagEnd, event.anchorEnd) };
}
function scalarNode(text, event, from) {
    const props = propsOf(event);
    const kind = "scalar";
    const { valueStart, valueEnd, style } = event;
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN) {
        const start = valueStart < 0 ? Math.max(props.to, from) : valueStart;
        return { kind, style: "plain", start, end: Math.max(valueEnd, start), props: Math.min(props.from, start) };
    }
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED) {
        const start = valueStart - 1;
        return { kind, style: style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED ? "single" : "double", start, end: valueEnd + 1, props: Math.min(props.from, start) };
    }
    const start = skipSpace(text, Math.max(props.to, from));
    return { kind, style: "block", start, end: blockTextEnd(text, event), props: Math.min(props.from, start) };
}
/** Trailing blank lines belong to a block text only where it keeps them (`|+`). */
function blockTextEnd(text, { valueStart, valueEnd, chomping }) {
    if (chomping === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.KEEP)
        return lineBreakBefore(text, valueEnd);
    let last = valueEnd;
    while (last > valueStart && " \t\r\n".includes(text.charAt(last - 1)))
        last -= 1;
    return last === valueStart ? lineBreakBefore(text, valueStart) : lineEnd(text, last);
}
/** The end of the line that an offset is in, before its line break. */
function lineEnd(text, offset) {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : lineBreakBefore(text, end + 1);
}
/** The offset itself, or the one before the line break that ends there. */
function lineBreakBefore(text, offset) {
    const before = text[offset - 1] === "\n" ? offset - 1 : offset;
    return text[before - 1] === "\r" ? before - 1 : before;
}
function blockNode(reader, event, kind) {
    const children = [];
    let end = event.start;
    while (!atEnd(reader)) {
        const child = kind === "list" ? readItem(reader, end) : readEntry(reader, end);
        children.push(child);
        end = child.end;
    }
    return { kind, flow: false, children, start: event.start, end, props: Math.min(propsOf(event).from, event.start) };
}
/** A pair in a flow list (`[a: 1]`) is a mapping without brackets. */
function flowNode(reader, event, kind) {
    const { text } = reader;
    const isPair = kind === "mapping" && text[event.start] !== "{";
    const children = [];
    let at = isPair ? event.start : event.start + 1;
    while (!atEnd(reader)) {
        const child = kind === "list" ? readFlowItem(reader, at) : readEntry(reader, at);
        children.push(child);
        at = isPair ? child.end : skipSpace(text, child.end);
        if (!isPair && text[at] === ",")
            at += 1;
    }
    const end = isPair ? at : skipSpace(text, at) + 1;
    return { kind, flow: true, children, start: event.start, end, props: Math.min(propsOf(event).from, event.start) };
}
function atEnd(reader) {
    const ended = reader.events[reader.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
    if (ended)
        reader.index += 1;
    return ended;
}
function readItem(reader, from) {
    const start = skipSpace(reader.text, from);
    const node = readNode(reader, start + 1);
    return { start, head: start + 1, end: node.end, key: null, node };
}
function readFlowItem(reader, from) {
    const node = readNode(reader, skipSpace(reader.text, from));
    return { start: node.props, head: node.props, end: node.end, key: null, node };
}
function readEntry(reader, from) {
    const { text, events } = reader;
    const start = skipSpace(text, from);
    const isMarked = text[start] === "?" && /\s/.test(text[start + 1] ?? " ");
    const keyEvent = events[reader.index];
    const key = readNode(reader, isMarked ? start + 1 : start);
    const colon = skipSpace(text, key.end);
    const head = text[colon] === ":" ? colon + 1 : -1;
    const node = readNode(reader, head < 0 ? key.end : head);
    return { start, head, end: Math.max(node.end, head, key.end), key: keyName(reader, key, keyEvent), node };
}
/** The name that parseYaml gives a key; null for a merge key and for an alias. */
function keyName({ text, events }, key, event) {
    const [document] = events;
    if (event?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR || key.kind !== "scalar" || !document)
        return null;
    const source = text.slice(key.start, key.end);
    if (key.style === "plain" && event.tagStart < 0) {
        if (source === "<<")
            return null;
        if (!RESOLVED_KEY.test(source))
            return source;
    }
    return String((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)([document, event, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }], { source: text })[0]);
}
/** Past white space, line breaks and comments. */
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const sign = text[at];
        if (sign === "#") {
            const end = text.indexOf("\n", at);
            if (end < 0)
                return text.length;
            at = end;
        }
        else if (sign !== " " && sign !== "\n" && sign !== "\r" && sign !== "\t")
            return at;
        at += 1;
    }
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ patch)
});

// EXTERNAL MODULE: ./lib/core/base/edit.js
var base_edit = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/files/patch/outline.js
var outline = __webpack_require__(2029);
;// CONCATENATED MODULE: ./lib/core/files/patch/plan.js
// What edits make of an outlined text: which values stay, which change inside, and which are new.


/** The plan of all edits, each applied to what the earlier ones made, as applyEdits does with values. */
function planEdits(root, value, edits) {
    return edits.reduce((plan, edit) => edited(plan, edit, edit.at), { kind: "kept", node: root, value });
}
/** The value that a plan leads to. */
function plan_valueOf(plan) {
    if (plan.kind !== "changed")
        return plan.value;
    if (plan.node.kind === "list")
        return plan.children.map((child) => plan_valueOf(child.plan));
    return Object.fromEntries(plan.children.map((child) => [child.key ?? "<<", plan_valueOf(child.plan)]));
}
function edited(plan, edit, way) {
    const [key, ...rest] = way;
    const node = plan.node;
    if (key === undefined)
        return edit.kind === "remove" ? reconciled(plan, null) : reconciled(plan, edit.value);
    if (plan.kind === "fresh")
        return { ...plan, value: (0,base_edit/* applyEdits */.c)(plan.value, [{ ...edit, at: way }]) };
    const open = node?.kind === "list" || node?.kind === "mapping" ? opened(plan) : null;
    if (open?.node.kind === "list" && typeof key === "number")
        return editedList(open, edit, [key, rest]);
    if (open?.node.kind === "mapping")
        return editedMapping(open, edit, [String(key), rest]) ?? plan;
    if (plan.kind === "kept" && plan.node.kind === "alias")
        return reconciled(plan, (0,base_edit/* applyEdits */.c)(plan.value, [{ ...edit, at: way }]));
    return edit.kind === "remove" ? plan : { kind: "fresh", node, value: (0,base_edit/* applyEdits */.c)(null, [{ ...edit, at: way }]) };
}
/** The children of a kept collection, each kept. */
function opened(plan) {
    if (plan.kind === "changed")
        return plan;
    if (plan.kind === "fresh" || (plan.node.kind !== "list" && plan.node.kind !== "mapping"))
        return null;
    const { node, value } = plan;
    const children = node.children.map((source, index) => {
        const member = (0,json/* isList */.Lv)(value) ? value[index] : (0,json/* isMapping */.pi)(value) && source.key !== null ? value[source.key] : null;
        return { source, key: source.key, plan: { kind: "kept", node: source.node, value: member ?? null } };
    });
    return { kind: "changed", node: plan.node, children };
}
function editedList(plan, edit, [index, rest]) {
    const { children } = plan;
    if (rest.length === 0 && edit.kind === "insert")
        children.splice(index, 0, freshChild(null, edit.value));
    else if (rest.length === 0 && edit.kind === "remove")
        children.splice(index, 1);
    else {
        const child = children[index];
        if (child)
            child.plan = edited(child.plan, edit, rest);
    }
    return plan;
}
/** Null where nothing changes. */
function editedMapping(plan, edit, [key, rest]) {
    const { children } = plan;
    const index = children.findIndex((child) => child.key === key);
    const child = children[index];
    if (!child && edit.kind === "remove")
        return null;
    if (!child)
        children.push(freshChild(key, (0,base_edit/* applyEdits */.c)(null, [{ ...edit, at: rest }])));
    else if (edit.kind === "remove" && rest.length === 0)
        children.splice(index, 1);
    else
        child.plan = edited(child.plan, edit, rest);
    return plan;
}
function freshChild(key, value) {
    return { source: null, key, plan: { kind: "fresh", node: null, value } };
}
/** The plan that leads to a wanted value and writes as little as possible. */
function reconciled(plan, wanted) {
    if (plan.kind === "kept" && (0,json/* sameJson */.Vk)(plan.value, wanted))
        return plan;
    const open = opened(plan);
    if (open?.node.kind === "mapping" && (0,json/* isMapping */.pi)(wanted)) {
        const stay = open.children.filter(({ key }) => key === null || Object.hasOwn(wanted, key));
        for (const child of stay)
            if (child.key !== null)
                child.plan = reconciled(child.plan, wanted[child.key] ?? null);
        const known = new Set(stay.map(({ key }) => key));
        const merged = plan.kind === "kept" && (0,json/* isMapping */.pi)(plan.value) ? plan.value : {};
        const added = Object.entries(wanted).filter(([key, value]) => !known.has(key) && !(Object.hasOwn(merged, key) && (0,json/* sameJson */.Vk)(merged[key], value)));
        return { ...open, children: [...stay, ...added.map(([key, value]) => freshChild(key, value))] };
    }
    if (open?.node.kind === "list" && (0,json/* isList */.Lv)(wanted))
        return { ...open, children: aligned(open.children, wanted) };
    return { kind: "fresh", node: plan.node, value: wanted };
}
/** Items that are equal, or have the same id, stay where they are; between those, one replaces one. */
function aligned(old, wanted) {
    const names = old.map(({ plan }) => nameOf(plan_valueOf(plan)));
    const result = [];
    let next = 0;
    let unmatched = [];
    const settle = (until) => {
        const gap = old.slice(next, until);
        result.push(...unmatched.map((value, index) => replaced(gap[index], value)));
        unmatched = [];
        next = until + 1;
    };
    for (const value of wanted) {
        const found = names.indexOf(nameOf(value), next);
        if (found < 0)
            unmatched.push(value);
        else {
            const child = old[found];
            settle(found);
            result.push(replaced(child, value));
        }
    }
    settle(old.length);
    return result;
}
function replaced(child, value) {
    if (!child)
        return freshChild(null, value);
    return { ...child, plan: reconciled(child.plan, value) };
}
function nameOf(value) {
    return (0,json/* isMapping */.pi)(value) && typeof value["id"] === "string" ? `id ${value["id"]}` : (0,json/* canonicalJson */.dj)(value);
}

;// CONCATENATED MODULE: ./lib/core/files/patch/style.js
// The style of a YAML text around a place: columns, line ends, indentation and quotes.

/** The start of the line that an offset is in; a byte order mark stands before its line. */
function lineStart(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return start === 0 && text.startsWith("\ufeff") ? 1 : start;
}
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}
function startsLine(text, offset) {
    return text.slice(lineStart(text, offset), offset).trim() === "";
}
/** What is left of the line behind an offset is white space. */
function endsLine(text, offset) {
    return text.slice(offset, (0,outline/* lineEnd */.kd)(text, offset)).trim() === "";
}
/** The line break that ends the line of an offset, or else the one before. */
function eolAt(text, offset) {
    const next = text.indexOf("\n", offset);
    const at = next < 0 ? text.lastIndexOf("\n") : next;
    return text[at - 1] === "\r" ? "\r\n" : "\n";
}
/** The end of the last line of a child in block style; lines of comments that stand further in than the child are its own. */
function linesEnd(text, child) {
    const column = columnOf(text, child.start);
    const comment = /\r?\n([ ]*)#/y;
    let end = (0,outline/* lineEnd */.kd)(text, child.end);
    for (;;) {
        comment.lastIndex = end;
        const indent = comment.exec(text)?.[1]?.length ?? 0;
        if (indent <= column)
            return end;
        end = (0,outline/* lineEnd */.kd)(text, comment.lastIndex);
    }
}
/** The start of the blank lines above a line. */
function blankLinesUp(text, start) {
    let first = start;
    for (;;) {
        const end = (0,outline/* lineBreakBefore */.vx)(text, first);
        const above = lineStart(text, end);
        if (above === first || text.slice(above, end).trim() !== "")
            return first;
        first = above;
    }
}
/** The end of the last of the blank lines below a line's end, or that end. */
function blankLinesDown(text, end) {
    return end + (/^(?:\r?\n[ \t]*)*(?=\r?\n)/.exec(text.slice(end))?.[0].length ?? 0);
}
/** Nothing but white space follows. */
function isLast(text, end) {
    return text.slice(end).trim() === "";
}
/** How many blank lines stand between the last two children. */
function blankLinesBetween(text, { children }) {
    const [before, last] = children.slice(-2);
    if (!before || !last)
        return 0;
    const gap = text.slice(linesEnd(text, before), last.start);
    return (/^(?:[ \t]*\r?\n)+/.exec(gap)?.[0].split("\n").length ?? 2) - 2;
}
function isFlow(node) {
    return (node.kind === "list" || node.kind === "mapping") && node.flow;
}
function isBlock(node) {
    return (node.kind === "list" || node.kind === "mapping") && !node.flow;
}
/** The quotes that most texts directly inside a collection have; undefined if there are no texts. */
function quotesIn(text, node) {
    if (node.kind !== "list" && node.kind !== "mapping")
        return undefined;
    const count = { none: 0, single: 0, double: 0 };
    for (const { node: child } of node.children) {
        if (child.kind !== "scalar" || child.style === "block")
            continue;
        if (child.style !== "plain")
            count[child.style] += 1;
        else if (isPlainText(text, child))
            count.none += 1;
    }
    if (count.double > count.none && count.double >= count.single)
        return "double";
    if (count.single > count.none)
        return "single";
    return count.none > 0 ? "none" : undefined;
}
/** A plain scalar that is a text, not a number or a word of YAML's. */
function isPlainText(text, node) {
    return !/^(?:$|[-+.0-9~]|(?:null|true|false)$)/i.test(text.slice(node.start, node.end));
}
/** The indentation that the text uses first, two columns where it shows none. */
function layoutOf(text, root) {
    const steps = {};
    findSteps(text, root, steps);
    return { mapping: steps.mapping ?? (steps.list || 2), list: steps.list ?? steps.mapping ?? 2, dash: "- ", quotes: "none" };
}
function findSteps(text, node, steps) {
    if (!isBlock(node))
        return;
    for (const child of node.children) {
        if (steps.mapping !== undefined && steps.list !== undefined)
            return;
        if (isBlock(child.node) && node.kind === "mapping") {
            steps[child.node.kind] ??= columnOf(text, child.node.start) - columnOf(text, child.start);
        }
        findSteps(text, child.node, steps);
    }
}
/** The same layout with the dash and the quotes that the children of a collection have. */
function layoutIn(text, node, layout) {
    const dashes = node.kind === "list" && !node.flow ? node.children.map((child) => text.slice(child.start, child.node.start)) : [];
    const dash = dashes.find((gap) => /^- +$/.test(gap)) ?? layout.dash;
    return { ...layout, dash, quotes: quotesIn(text, node) ?? layout.quotes };
}

// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(2775);
;// CONCATENATED MODULE: ./lib/core/files/patch/replace.js
// One value of a YAML text replaced by another, where it stands and as far as possible in the same form.




/** A list that was `[]` grows between its brackets as long as the line stays within what a terminal shows. */
const LINE_LENGTH_MAX = 80;
/** Dates and times that are plain stay plain: readers of YAML 1.1 took them for dates before, too. */
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9:.]+(?:Z|[-+][0-9:]+)?)?$/;
function put({ splices }, text, [start, end]) {
    if (text !== "" || start < end)
        splices.push({ start, end, text });
}
function replace(writer, node, value, slot) {
    const line = lineText(writer.text, node, [value, slot]);
    if (slot.flow)
        replaceInFlow(writer, node, [line ?? "", slot]);
    else if (isBlock(node))
        replaceBlock(writer, node, { line, value, slot });
    else
        replaceInline(writer, node, { line, value, slot });
}
/** The value on one line, or null where it had better get lines of its own. */
function lineText(text, node, [value, slot]) {
    if (!(0,json/* isMapping */.pi)(value) && !(0,json/* isList */.Lv)(value)) {
        const source = text.slice(node.start, node.end);
        if (typeof value === "string" && TIME.test(source) && TIME.test(value))
            return value;
        return (0,print/* scalarText */.ws)(value, { quotes: quotesOf(text, node, slot), flow: slot.flow });
    }
    const line = (0,print/* flowText */.KH)(value, slot.quotes);
    const isEmpty = line === "[]" || line === "{}";
    if (slot.flow || isEmpty)
        return line;
    if (!isFlow(node))
        return null;
    if (node.children.length > 0)
        return line;
    const grows = (0,json/* isList */.Lv)(value) && value.every((item) => typeof item !== "object") && columnOf(text, node.start) + line.length <= LINE_LENGTH_MAX;
    return grows && node.kind === "list" ? line : null;
}
function quotesOf(text, node, slot) {
    if (node.kind !== "scalar")
        return slot.quotes;
    if (node.style === "single" || node.style === "double")
        return node.style;
    return node.style === "plain" && isPlainText(text, node) ? "none" : slot.quotes;
}
/** A tag goes with its value; an anchor stays, and the proof finds out whether it may. */
function fromOf(text, node) {
    return text.slice(node.props, node.start).includes("!") ? node.props : node.start;
}
function replaceInFlow(writer, node, [line, slot]) {
    const lead = slot.head < 0 ? ": " : node.start === node.end ? " " : "";
    put(writer, lead + line, [fromOf(writer.text, node), node.end]);
}
/** A scalar, an alias, a value in brackets, or one that is not written. */
function replaceInline(writer, node, { line, value, slot }) {
    const { text } = writer;
    const from = fromOf(text, node);
    const lead = node.start === node.end && slot.kind !== "top" ? " " : "";
    const block = typeof value === "string" ? blockScalar(writer, node, [value, slot]) : null;
    if (block)
        put(writer, lead + block, [from, (0,outline/* lineEnd */.kd)(text, node.end)]);
    else if (line !== null)
        put(writer, lead + line, [from, node.end]);
    else if (slot.kind === "top")
        put(writer, ownLines(writer, value, { column: 0, slot }), [from, node.end]);
    else {
        const lines = ownLines(writer, value, { column: innerColumn(writer, value, slot), slot });
        const eol = eolAt(text, node.end);
        const end = (0,outline/* lineEnd */.kd)(text, node.end);
        if (!endsLine(text, node.end)) {
            put(writer, "", [slot.head, node.end]);
            put(writer, eol + lines, [end, end]);
        }
        else if (slot.kind === "item")
            put(writer, writer.layout.dash.slice(1) + lines.trimStart(), [slot.head, end]);
        else
            put(writer, eol + lines, [slot.head, end]);
    }
}
/** A text as a block text: where there was one, or where a text of several lines replaces one without quotes. */
function blockScalar(writer, node, [value, slot]) {
    const { text } = writer;
    const wasBlock = node.kind === "scalar" && node.style === "block";
    const wasQuoted = node.kind === "scalar" && (node.style === "single" || node.style === "double");
    if (slot.kind === "top" || wasQuoted || (!wasBlock && !value.includes("\n")) || !endsLine(text, node.end))
        return null;
    const block = (0,print/* blockText */.dK)(value.includes("\n") ? value : `${value}\n`);
    if (!block)
        return null;
    const sign = wasBlock && block.lines.length === 1 ? text.charAt(node.start) : "|";
    const header = sign + (value.endsWith("\n") ? "" : "-");
    const column = (wasBlock ? blockColumn(text, node) : 0) || innerColumn(writer, value, slot);
    if (blankBelow(text, node.end) > column)
        return null;
    return [header, ...(0,print/* indented */.gu)(block.lines, column)].join(eolAt(text, node.start));
}
/** The column of the lines of a block text; 0 where its header names another. */
function blockColumn(text, node) {
    const [, column] = /^[|>][-+]?[ \t]*(?:#[^\n]*)?\r?\n(?:[ ]*\r?\n)*([ ]*)/.exec(text.slice(node.start, node.end)) ?? [];
    return column?.length ?? 0;
}
/** How many blanks the line below has, if it has nothing else: in a block text they would count. */
function blankBelow(text, offset) {
    return /^\r?\n([ \t]*)(?=\r?\n|$)/.exec(text.slice((0,outline/* lineEnd */.kd)(text, offset)))?.[1]?.length ?? 0;
}
/** A list or mapping in block style. */
function replaceBlock(writer, node, { line, value, slot }) {
    const { text } = writer;
    const last = isBlock(node) ? node.children.at(-1) : undefined;
    const end = last ? linesEnd(text, last) : node.end;
    const own = lineStart(text, node.start);
    const isBeside = slot.kind !== "top" && own <= slot.head;
    if (line !== null && (isBeside || slot.kind === "top"))
        put(writer, line, [node.start, end]);
    else if (line !== null) {
        put(writer, ` ${line}`, [slot.head, slot.head]);
        put(writer, "", [(0,outline/* lineBreakBefore */.vx)(text, own), end]);
    }
    else if (isBeside || !startsLine(text, node.start)) {
        put(writer, ownLines(writer, value, { column: columnOf(text, node.start), slot }).trimStart(), [node.start, end]);
    }
    else {
        const same = isBlock(node) && (node.kind === "list") === (0,json/* isList */.Lv)(value);
        const column = slot.kind === "top" ? 0 : same ? columnOf(text, node.start) : innerColumn(writer, value, slot);
        put(writer, ownLines(writer, value, { column, slot }), [own, end]);
    }
}
function innerColumn({ layout }, value, slot) {
    if (slot.kind === "item")
        return slot.column + layout.dash.length;
    return slot.column + ((0,json/* isList */.Lv)(value) ? layout.list : layout.mapping);
}
function ownLines({ text, layout }, value, { column, slot }) {
    const lines = (0,print/* blockLines */.B4)(value, { ...layout, quotes: slot.quotes });
    return (0,print/* indented */.gu)(lines, column).join(eolAt(text, slot.head < 0 ? 0 : slot.head));
}

;// CONCATENATED MODULE: ./lib/core/files/patch/splice.js
// The pieces of source text that carry out a plan: what is cut, put in and replaced, in the style of what is there.





/** The splices of a plan; they do not overlap where the text is of a known shape, and at one offset they are in order. */
function splicesOf(text, root, plan) {
    const writer = { text, layout: layoutOf(text, root), splices: [] };
    write(writer, plan, { kind: "top", head: root.start, flow: false, column: columnOf(text, root.start), quotes: "none" });
    return writer.splices;
}
function write(writer, plan, slot) {
    if (plan.kind === "fresh" && plan.node)
        replace(writer, plan.node, plan.value, slot);
    if (plan.kind !== "changed")
        return;
    if (!plan.children.some(({ source }) => source)) {
        if (plan.node.children.length > 0 || plan.children.length > 0)
            replace(writer, plan.node, plan_valueOf(plan), slot);
    }
    else {
        cutChildren(writer, plan.node, new Set(plan.children.map(({ source }) => source)));
        const quotes = quotesIn(writer.text, plan.node) ?? "none";
        for (const [before, run, after] of runsOf(plan.children)) {
            if (before && before.plan.kind !== "kept")
                write(writer, before.plan, { ...slotOf(writer.text, plan.node, before.source), quotes });
            if (run.length > 0)
                addChildren(writer, plan.node, { before: before?.source, run, after });
        }
    }
}
/** Each child that stays, with the new ones behind it and the next that stays; the first entry holds the new ones in front. */
function runsOf(children) {
    const runs = [[undefined, [], undefined]];
    for (const { source, key, plan } of children) {
        const last = runs.at(-1);
        if (!source)
            last?.[1].push({ source, key, plan });
        else {
            if (last)
                last[2] = source;
            runs.push([{ source, key, plan }, [], undefined]);
        }
    }
    return runs;
}
function slotOf(text, node, child) {
    return { kind: node.kind === "list" ? "item" : "entry", head: child.head, flow: node.flow, column: columnOf(text, child.start) };
}
function cutChildren(writer, node, kept) {
    let before;
    let gone = [];
    const cut = (after) => {
        const [first, ...rest] = gone;
        const run = first ? { before, gone: [first, ...rest], after } : null;
        if (run && node.flow)
            cutInBrackets(writer, run);
        else if (run)
            cutLines(writer, run);
        gone = [];
    };
    for (const child of node.children) {
        if (kept.has(child)) {
            cut(child);
            before = child;
        }
        else
            gone.push(child);
    }
    cut(undefined);
}
function cutLines(writer, run) {
    const { text } = writer;
    const [first] = run.gone;
    const end = linesEnd(text, run.gone.at(-1) ?? first);
    if (!startsLine(text, first.start)) {
        const comments = run.after && text.slice(end, run.after.start).includes("#");
        if (run.after && !comments)
            put(writer, "", [first.start, run.after.start]);
        else
            put(writer, "", [text.slice(0, first.start).trimEnd().length, end]);
    }
    else if (isLast(text, end)) {
        const above = (0,outline/* lineBreakBefore */.vx)(text, blankLinesUp(text, lineStart(text, first.start)));
        put(writer, "", [above, text.endsWith("\n") ? (0,outline/* lineBreakBefore */.vx)(text, text.length) : text.length]);
    }
    else {
        for (const child of run.gone)
            cutOwnLines(writer, child, { isFirst: !run.before && run.after !== undefined });
    }
}
/** The lines of a child, and where there are blank lines above and below, or it is the first, those below. */
function cutOwnLines(writer, child, { isFirst }) {
    const { text } = writer;
    const start = lineStart(text, child.start);
    const end = linesEnd(text, child);
    const last = isFirst || blankLinesUp(text, start) < start ? blankLinesDown(text, end) : end;
    put(writer, "", [start, last + eolAt(text, last).length]);
}
function cutInBrackets(writer, { before, gone, after }) {
    const { text } = writer;
    const [first] = gone;
    const last = gone.at(-1) ?? first;
    const ownLine = startsLine(text, first.start);
    if (after) {
        const lines = ownLine && text.slice(last.end, after.start).includes("#") && startsLine(text, after.start);
        const comment = lines ? (0,outline/* lineEnd */.kd)(text, last.end) + eolAt(text, last.end).length : 0;
        put(writer, "", lines ? [lineStart(text, first.start), comment] : [first.start, after.start]);
    }
    else if (before) {
        const tail = /[ \t]*,?[ \t]*#[^\r\n]*/y;
        tail.lastIndex = last.end;
        const end = tail.test(text) ? tail.lastIndex : last.end;
        const lines = ownLine && text.slice(before.end, first.start).includes("#");
        put(writer, "", [lines ? (0,outline/* lineBreakBefore */.vx)(text, lineStart(text, first.start)) : before.end, end]);
    }
}
function addChildren(writer, node, addition) {
    if (node.flow)
        addInBrackets(writer, node, addition);
    else
        addLines(writer, node, addition);
}
function addLines(writer, node, { before, run, after }) {
    const { text } = writer;
    const column = columnOf(text, node.start);
    const eol = eolAt(text, node.start);
    const gap = eol.repeat(1 + (node.kind === "list" ? blankLinesBetween(text, node) : 0));
    const layout = layoutIn(text, node, writer.layout);
    const pieces = run.map((child) => (0,print/* indented */.gu)(childLines(writer, child, [layout, (before ?? after)?.node]), column).join(eol));
    if (before) {
        const at = linesEnd(text, before);
        put(writer, pieces.map((piece) => gap + piece).join(""), [at, at]);
    }
    else if (after) {
        put(writer, pieces.map((piece) => piece.slice(column) + gap + " ".repeat(column)).join(""), [after.start, after.start]);
    }
}
/** A new child is written like the sibling beside it: in brackets, if that one has brackets, and with its quotes. */
function childLines({ text }, child, [layout, sibling]) {
    const value = plan_valueOf(child.plan);
    if (child.key !== null)
        return (0,print/* entryLines */.Wx)(child.key, value, layout);
    const like = sibling && typeof value === "object" ? { ...layout, quotes: quotesIn(text, sibling) ?? layout.quotes } : layout;
    return sibling && isFlow(sibling) && sibling.children.length > 0 ? [layout.dash + (0,print/* flowText */.KH)(value, like.quotes)] : (0,print/* itemLines */.Lt)(value, like);
}
function addInBrackets(writer, node, { before, run, after }) {
    const { text } = writer;
    const quotes = quotesIn(text, node) ?? "none";
    const pieces = run.map(({ key, plan }) => (key === null ? (0,print/* flowText */.KH)(plan_valueOf(plan), quotes) : (0,print/* flowEntry */.ln)(key, plan_valueOf(plan), quotes)));
    const separator = separatorIn(text, node);
    if (!before) {
        if (after)
            put(writer, pieces.map((piece) => piece + separator).join(""), [after.start, after.start]);
        return;
    }
    const end = (0,outline/* lineEnd */.kd)(text, before.end);
    const [, comma] = /^[ \t]*(,?)[ \t]*#/.exec(text.slice(before.end, end)) ?? [];
    if (comma === undefined || !separator.includes("\n")) {
        put(writer, pieces.map((piece) => separator + piece).join(""), [before.end, before.end]);
    }
    else {
        if (comma === "")
            put(writer, ",", [before.end, before.end]);
        put(writer, pieces.map((piece) => separator + piece).join("").slice(1) + comma, [end, end]);
    }
}
/** What stands between two items in brackets: a comma with a blank, or with the line break and indentation that is there. */
function separatorIn(text, { children, start }) {
    const [one, two] = children;
    if (!one)
        return ", ";
    const gap = two ? text.slice(one.end, two.start) : "";
    if (/^\s*,\s*$/.test(gap))
        return gap;
    const ownLines = two ? gap.includes("\n") : lineStart(text, one.start) > start;
    return ownLines ? `,${eolAt(text, one.end)}${" ".repeat(columnOf(text, one.start))}` : ", ";
}

// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(3313);
;// CONCATENATED MODULE: ./lib/core/files/patch/patch.js
// Edits of data carried out on YAML text: only the lines concerned change, proven by reading the result again.








/**
 * The text after the edits: its value is what applyEdits makes of the old value. Comments, order, quotes, line ends, a byte
 * order mark, a missing final newline and every line that is not concerned stay as they are, byte for byte. Lists and mappings
 * grow and shrink in the style they have. Where that cannot be proven the file is written whole, with its line ends. Throws for
 * a text that parseYaml refuses.
 */
function patch(text, edits) {
    const before = valueIn(text);
    const wanted = (0,base_edit/* applyEdits */.c)(before, edits);
    const patched = spliced(text, before, edits);
    if (patched !== null) {
        const after = patched === text ? { ok: true, value: before } : (0,yaml.parseYaml)(patched, "");
        if (after.ok && (0,json/* sameJson */.Vk)(after.value, wanted))
            return { text: patched, whole: false };
    }
    return { text: rewritten(text, wanted), whole: true };
}
function valueIn(text) {
    const read = (0,yaml.parseYaml)(text, "text");
    if (read.ok)
        return read.value;
    const { message, at } = read.problem;
    throw new Error(`a text that cannot be read cannot be edited: ${message} ${at ? (0,problem/* placeText */.Z9)(at) : ""}`);
}
/** The text with the splices in it, or null where a new text would stand in what is cut out. */
function spliced(text, before, edits) {
    const root = (0,outline/* outline */.rj)(text);
    if (!root)
        return appended(text, (0,base_edit/* applyEdits */.c)(before, edits));
    const splices = splicesOf(text, root, planEdits(root, before, edits)).toSorted(inOrder);
    let result = "";
    let done = 0;
    for (const { start, end, text: piece } of splices) {
        if (start < done && piece !== "")
            return null;
        result += text.slice(done, Math.max(start, done)) + piece;
        done = Math.max(end, done);
    }
    return result + text.slice(done);
}
/** By place; what is put in comes before what is cut out there. Sorting is stable, so equal places keep their order. */
function inOrder(one, other) {
    return one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start);
}
/** A text of comments only gets its value behind them. */
function appended(text, wanted) {
    if (wanted === null)
        return text;
    const eol = text.includes("\r\n") ? "\r\n" : "\n";
    const gap = /(?:^\ufeff?|\n)$/.test(text) ? "" : eol;
    return text + gap + (0,print/* printYaml */.d7)(wanted).replaceAll("\n", eol);
}
function rewritten(text, wanted) {
    const isCrlf = text[text.indexOf("\n") - 1] === "\r";
    const printed = /[^\n]$/.test(text) ? (0,print/* printYaml */.d7)(wanted).slice(0, -1) : (0,print/* printYaml */.d7)(wanted);
    const whole = (text.startsWith("\ufeff") ? "\ufeff" : "") + (isCrlf ? printed.replaceAll("\n", "\r\n") : printed);
    if (!(0,yaml.parseYaml)(whole, "").ok)
        throw new Error("the edited value cannot be written as YAML");
    return whole;
}


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hasTaskList),
/* harmony export */   readIssue: () => (/* binding */ readIssue)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2220);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5043);



/** A line that is a command for somebody is not what the issue is about. */
const COMMAND = /^\/\S/;
/**
 * What an issue plans. Its items count where they have a box: without any it has no tasks. The milestone knows its issue by the
 * number, and a task the one that its box refers to (`- [ ] #12`, `- [ ] Sign-in #12`): people's tasks are completed when that
 * is closed. Problems: those of task lists, with the line in the issue.
 */
function readIssue({ number, title, body }) {
    const lines = body.split(/\r\n|\n|\r/).map((line) => (COMMAND.test(line) ? "" : line));
    const list = (0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskList */ .W)(hasTaskList(body) ? lines : lines.map(withoutItem), `issue ${number}`);
    if (!list.ok)
        return list;
    const { title: _heading, fields, tasks, ...rest } = list.value;
    const named = titleOf(title);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...rest, ...(named !== null && { title: named }), fields: { ...fields, issue: number }, tasks: tasks.map(withReference) });
}
function hasTaskList(body) {
    return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+\S/m.test(body);
}
function withoutItem(line) {
    return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) ? "" : line;
}
/** As much of it as a title may hold. */
function titleOf(text) {
    const line = text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
    const short = line.length > TITLE_LENGTH_MAX ? `${line.slice(0, TITLE_LENGTH_MAX - 1).trimEnd()}…` : line;
    const parsed = _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Title */ .hE.schema.safeParse(short.toWellFormed());
    return parsed.success ? parsed.data : null;
}
/** What a title of ours may have; GitHub's may have more. */
const TITLE_LENGTH_MAX = 200;
/** GitHub shows the title of an issue that is all a box has; here its number has to do. */
function withReference(task) {
    const { title } = task;
    const reference = typeof title === "string" ? /(?:^|\s)#(\d{1,9})$/.exec(title)?.[1] : undefined;
    if (reference === undefined || typeof title !== "string")
        return task;
    const words = title.slice(0, title.lastIndexOf("#")).trim();
    return { ...task, title: words === "" ? `Issue ${reference}` : words, issue: Number(reference) };
}


/***/ }),

/***/ 5043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readTaskList)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3445);
/* harmony import */ var _model_task_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3098);
/* harmony import */ var _model_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2136);




/**
 * The plan in the lines of a Markdown file.
 *
 * The first heading of the first level is the title, the first paragraph before any item the description. Tasks are the
 * items with a box where there are any, else the numbered ones, else the bullets; a checked box is a completed task. Inside
 * a task, an item with a box is a task of its own that the outer one waits for, any other an acceptance criterion, and
 * prose is the description. Items below a heading such as "Success criteria", "Risks" or "Deliverables" are those. Other
 * prose, code and comments are not part of the plan.
 *
 * Marks at the end of an item are read by `parseTaskLine`. What stands at its beginning (`2.`, `T003`, `task-003:`) is its
 * name within the list; `task-003` is its id as well. `#2` is the item so numbered, or the second task where none is.
 *
 * Problems, with their line: `invalid-value` for a task without a title or for too many, `dependency-not-found` for a name that several
 * items have.
 */
function readTaskList(lines, path) {
    const { title, description, items } = scanned(lines);
    const tasks = tasksOf(items.filter(({ section }) => !isSpecial(section)));
    const crowd = (0,_model_template_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyTasks */ .cn)(tasks.length);
    if (crowd)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ ...crowd, at: { path } });
    const bare = tasks.find(({ line }) => line.title === "");
    if (bare)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", "A task has no title.", { at: { path, line: bare.item.line }, hint: "Write it on the line of its box." }));
    const written = withReferences(tasks, path);
    if (!written.ok)
        return written;
    const fields = { ...(description.length > 0 && { description: description.join(" ") }), ...sectionFields(items) };
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ...(title !== "" && { title }), fields, tasks: written.value, place: (task) => ({ path, line: tasks[task]?.item.line ?? 1 }) });
}
function scanned(lines) {
    const scan = { title: "", description: [], items: [] };
    let section = { name: "", level: 0 };
    let introduction = true;
    for (const [index, line] of visible(lines).entries()) {
        const heading = headingOf(line);
        const item = itemOf(line, index + 1, section.name);
        const inside = isSpecial(section.name) && heading !== null && heading.level > section.level;
        if (heading && heading.level === 1 && scan.title === "") {
            scan.title = heading.text;
        }
        else if (heading) {
            if (!inside)
                section = { name: sectionName(heading.text), level: heading.level };
        }
        else if (item) {
            scan.items.push(item);
        }
        else if (isProse(line)) {
            if (introduction)
                scan.description.push(line.trim());
            else if (/^[ \t]/.test(line))
                scan.items.at(-1)?.prose.push(line.trim());
        }
        const goesOn = scan.description.length === 0 || isProse(line);
        if (item || (heading && heading.level > 1) || !goesOn)
            introduction = false;
    }
    return scan;
}
function isProse(line) {
    return /[\p{L}\p{N}]/u.test(line);
}
function headingOf(line) {
    const match = /^ {0,3}(#{1,6})[ \t]+(.+)$/.exec(line);
    const text = (match?.[2] ?? "").trim().replace(/ #+$/, "").trimEnd();
    return match?.[1] && text !== "" ? { level: match[1].length, text } : null;
}
/** The lines, with those of code and of comments that begin a line emptied. */
function visible(lines) {
    let fence = "";
    let comment = false;
    return lines.map((line) => {
        const bare = line.trim();
        if (fence !== "") {
            if (bare.startsWith(fence) && /^(?:`+|~+)$/.test(bare))
                fence = "";
            return "";
        }
        const opened = comment || bare.startsWith("<!--");
        comment = opened && !bare.includes("-->");
        if (opened)
            return "";
        fence = /^(?:`{3,}|~{3,})/.exec(bare)?.[0] ?? "";
        return fence === "" ? line : "";
    });
}
function itemOf(line, number, section) {
    const match = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+(\S.*))?$/.exec(line.trimEnd());
    if (!match)
        return null;
    const [, space = "", marker = "-", rest = ""] = match;
    const box = /^\[([ xX~/-])\]\*?(?:[ \t]+|$)/.exec(rest);
    const indent = space.replaceAll("\t", "    ").length;
    const checked = box?.[1] === undefined ? null : box[1].toLowerCase() === "x";
    return { indent, marker, checked, text: rest.slice(box?.[0].length ?? 0), line: number, section, prose: [] };
}
/** What items below these headings are, however they are marked; null means no part of the plan. */
const SECTIONS = new Map([
    ["success criteria", "success_criteria"], ["acceptance criteria", "success_criteria"], ["definition of done", "success_criteria"],
    ["risks", "risks"], ["deliverables", "deliverables"],
    ["out of scope", null], ["non-goals", null], ["notes", null], ["references", null], ["open questions", null],
]);
function sectionName(heading) {
    return heading.toLowerCase().replace(/:$/, "");
}
function isSpecial(section) {
    return SECTIONS.has(section);
}
function sectionFields(items) {
    const fields = {};
    for (const { section, text } of items) {
        const field = SECTIONS.get(section);
        if (!field || text === "")
            continue;
        const entry = field === "success_criteria" ? text : field === "risks" ? { description: text } : { name: text };
        fields[field] = [...(fields[field] ?? []), entry];
    }
    return fields;
}
function tasksOf(items) {
    const boxes = items.some(({ checked }) => checked !== null);
    const numbers = items.some(({ marker }) => marker !== "-");
    const tasks = [];
    const labels = new Set();
    let way = [];
    for (const item of items) {
        way = way.filter(({ indent }) => indent + 1 < item.indent);
        const outer = way.findLast(({ task }) => task !== null)?.task ?? null;
        const isTask = boxes ? item.checked !== null : outer === null && (!numbers || item.marker !== "-");
        const task = isTask ? taskOf(item, labels) : null;
        way.push({ indent: item.indent, task });
        if (task) {
            outer?.children.push(tasks.length);
            tasks.push(task);
            labels.add(task.label);
        }
        else if (outer && item.text !== "") {
            outer.criteria.push([item.text, ...item.prose].join(" "));
        }
    }
    return tasks;
}
function taskOf(item, labels) {
    const { label, text } = labelled(item.text, labels);
    const line = (0,_model_task_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTaskLine */ .l)(text.replace(/^\[P\] /, ""));
    return { item, label: label === "" && item.marker !== "-" ? item.marker : label, line, children: [], criteria: [] };
}
/** `1.2` names an item only after one named `1`; elsewhere it is a version or a measure. */
function labelled(text, labels) {
    const match = /^(?:(task-\d{1,6}|T\d{1,6})[:.)]?|(\d{1,6})[.)]|((\d{1,6}(?:\.\d{1,6}){0,3})\.\d{1,6})[.)]?) +/.exec(text);
    const [all = "", word, number, dotted, above] = match ?? [];
    const label = word ?? number ?? (above !== undefined && labels.has(above) ? dotted : undefined);
    return label === undefined ? { label: "", text } : { label: label.toLowerCase(), text: text.slice(all.length) };
}
/** The tasks with what they wait for: names of the list become "#n", everything else stays as written. */
function withReferences(tasks, path) {
    const labels = Map.groupBy(tasks.keys(), (index) => tasks[index]?.label ?? "");
    labels.delete("");
    const written = [];
    for (const task of tasks) {
        const after = [];
        for (const reference of task.line.after) {
            const all = labels.get(reference.replace(/^#/, "").toLowerCase()) ?? [];
            const near = all.filter((index) => tasks[index]?.item.section === task.item.section);
            const [only, ...others] = near.length > 0 ? near : all;
            if (others.length > 0)
                return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(ambiguous(reference, all.map((index) => tasks[index]?.item.line ?? 0), { path, line: task.item.line }));
            after.push(only === undefined ? reference : numbered(only));
        }
        written.push(writtenTask(task, [...after, ...task.children.map(numbered)]));
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(written);
}
function numbered(index) {
    return `#${index + 1}`;
}
function writtenTask({ item, label, line, criteria }, dependencies) {
    return {
        ...(label.startsWith("task-") && { id: label }),
        title: line.title,
        ...(item.prose.length > 0 && { description: item.prose.join(" ") }),
        ...(item.checked === true && { status: "completed" }),
        ...(line.estimated_hours !== null && { estimated_hours: line.estimated_hours }),
        ...(line.assigned_to !== null && { assigned_to: line.assigned_to }),
        ...(dependencies.length > 0 && { dependencies }),
        ...(criteria.length > 0 && { acceptance_criteria: criteria }),
    };
}
function ambiguous(reference, lines, at) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `${reference} could be the task of line ${lines.join(" or ")}.`, { at, hint: "Name the task by its title." });
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isFaulty),
  n: () => (/* binding */ readMilestone),
  readMilestoneValue: () => (/* binding */ readMilestoneValue)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/model/milestone.js
var milestone = __webpack_require__(6022);
;// CONCATENATED MODULE: ./lib/core/model/check.js

/** The milestone with every default filled, or the first fault. */
function checkMilestone(fields) {
    const parsed = milestone/* Milestone */.fl.safeParse(fields);
    if (parsed.success)
        return { ok: true, milestone: parsed.data };
    const [issue] = parsed.error.issues;
    const at = (issue?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
    return { ok: false, fault: { at, wrong: whatIsWrong(issue) } };
}
const KINDS = { array: "list", object: "mapping", record: "mapping", string: "text" };
function whatIsWrong(issue) {
    if (issue?.code === "invalid_value")
        return `must be one of ${issue.values.map(String).join(", ")}`;
    if (issue?.code === "invalid_type")
        return `must be a ${KINDS[issue.expected] ?? issue.expected}`;
    return "has a value that is not allowed";
}

// EXTERNAL MODULE: ./lib/core/files/normal.js
var normal = __webpack_require__(487);
// EXTERNAL MODULE: ./lib/core/files/reading.js + 1 modules
var reading = __webpack_require__(1253);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(3313);
;// CONCATENATED MODULE: ./lib/core/files/read.js






/**
 * A milestone file's text, parsed. Problems: those of parseYaml; `invalid-value` where a field cannot be what it says,
 * with the key path in `at` left to the caller's diagnosis (`readMilestoneValue`).
 */
function readMilestone(text, source) {
    const value = (0,yaml.parseYaml)(text, source.path);
    return value.ok ? readMilestoneValue(value.value, source) : value;
}
/** The same for plain data. */
function readMilestoneValue(value, source) {
    const plain = (0,reading/* readPlainValue */.aw)(value, source);
    if (plain)
        return (0,result.ok)(plain);
    const root = (0,normal/* rootOf */.I)(value);
    if (!root)
        return (0,result/* failed */.g)(notAMilestone(value, source));
    const { fields, warnings } = (0,normal/* normalMilestone */.W)(root.mapping, source);
    const checked = checkMilestone(fields);
    if (!checked.ok)
        return (0,result/* failed */.g)(invalidValue(checked.fault, { source, prefix: root.prefix }));
    return (0,result.ok)({ milestone: checked.milestone, stored: (0,reading/* storedPercentage */.cu)(fields["progress"]), warnings });
}
function notAMilestone(value, source) {
    const found = value === null ? "is empty" : "holds no mapping";
    return (0,problem/* problem */.CC)("invalid-yaml", `${source.path} ${found}, where a milestone belongs.`, {
        at: { path: source.path, line: 1, column: 1 },
        hint: "Restore it with `git checkout -- FILE`, or delete it.",
    });
}
function isFaulty(problem) {
    return "keys" in problem;
}
function invalidValue({ at, wrong }, { source, prefix }) {
    const keys = [...prefix, ...at];
    const field = keys.join(".") || "the file";
    return {
        ...(0,problem/* problem */.CC)("invalid-value", `${field} ${wrong}.`, { at: { path: source.path }, hint: `Correct ${field} in ${source.path}.` }),
        keys,
    };
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

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readSession),
/* harmony export */   printSession: () => (/* binding */ printSession)
/* harmony export */ });
/* unused harmony export OWNER_AT */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3715);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2775);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3313);
// Records of sessions: files of every form that was ever written, and the one that is written now.








/** The end of a step's output that a record keeps, in UTF-16 units: enough for the last error, small beside a commit. */
const TAIL_LENGTH_MAX = 2_000;
/** What the ends of all outputs may take together: a record stays far below the largest file that is read. */
const TAILS_LENGTH_MAX = 200_000;
/** Where each field may stand; the first place is the one that is written, in this order. */
const PLACES = {
    id: ["session.id", "session.session_id", "session_id", "id"],
    milestone_id: ["session.milestone_id", "milestone_id", "active_milestone"],
    status: ["session.status", "status"],
    owner: ["session.owner", "owner", "user"],
    host: ["session.host", "host"],
    started_at: ["session.started_at", "started_at", "created_at"],
    saved_at: ["session.saved_at", "saved_at", "timestamp"],
    save_reason: ["session.save_reason", "save_reason"],
    resumed_at: ["session.resumed_at", "resumed_at"],
    resumed_from: ["session.resumed_from", "resumed_from"],
    ended_at: ["session.ended_at", "ended_at"],
    agents: ["session.agents", "agents"],
    coordination: ["session.coordination", "coordination"],
    working_directory: ["context.working_directory", "working_directory"],
    branch: ["context.git_branch", "git_branch", "branch"],
    base: ["context.git_commit", "git_commit", "base"],
    blockers: ["execution_state.blockers", "blockers", "progress_snapshot.blockers"],
    steps: ["steps"],
};
const BLOCKS = new Set(["session", "context", "execution_state", "progress_snapshot", "resume_points", "environment"]);
/** Words for statuses that other versions used. */
const STATUS_WORDS = {
    resumed: "active", running: "active", in_progress: "active", done: "completed", complete: "completed", ended: "completed",
    interrupted: "paused", suspended: "paused", stopped: "paused", saved: "paused", error: "failed",
};
/** The key path in `session.owner` notation at which the owner's name is written. */
const OWNER_AT = (PLACES["owner"]?.[0] ?? "").split(".");
/**
 * `path` is shown to people; the id is the one of the file's name, but for files that were put aside or have a name of
 * their own. What is not known is kept: in a mapping of its block's name, or at the top.
 * Problems, each with its place: those of parseYaml, `invalid-value`, `invalid-id`.
 */
function readSession(text, path) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(text, path);
    if (!value.ok)
        return value;
    const file = value.value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at: [] }, "A session's record is a mapping; this is none."));
    const flat = [...BLOCKS].find((block) => file[block] !== undefined && file[block] !== null && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file[block]));
    if (flat !== undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at: [flat] }, `${flat} must be a mapping.`));
    const { fields, rest, places } = partsOf(file);
    const parsed = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Session */ .Nn.safeParse({ ...rest, ...normal(fields, rest), id: sessionIdOf(path) ?? fields["id"] });
    if (parsed.success && (0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(parsed.data.id) && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(parsed.data.milestone_id))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(parsed.data);
    const [field = "id", ...below] = parsed.success ? [(0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(parsed.data.id) ? "milestone_id" : "id"] : (parsed.error.issues[0]?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
    const at = [...(places[field]?.split(".") ?? []), ...below];
    const what = at.length === 0 ? `It has no ${field}.` : `${at.join(".")} has a value that is not allowed.`;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at }, what));
}
function faulty(text, { path, at }, message) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", message, { at: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(text, at, path), hint: "Correct it by hand; until then another session is gone on with." });
}
/** The id that a file's name claims; null for files that were put aside, and the one of another name. */
function sessionIdOf(path) {
    const name = /([^/]+)\.(?:ya?ml|json)$/.exec(path)?.[1] ?? "";
    return name === "session-resume" || name.startsWith("corrupted-") || !(0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(name) ? null : name;
}
/** Every known field from the first place that has it, and what is left when all of these are taken away. */
function partsOf(file) {
    const left = { ...file };
    const blocks = new Map([...BLOCKS].map((block) => [block, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file[block]) ? { ...file[block] } : {}]));
    const fields = {};
    const places = {};
    for (const [field, paths] of Object.entries(PLACES)) {
        for (const path of paths) {
            const [first = "", name] = path.split(".");
            const home = name === undefined ? left : (blocks.get(first) ?? {});
            const value = home[name ?? first] ?? null;
            delete home[name ?? first];
            if (value === null || field in fields)
                continue;
            fields[field] = value;
            places[field] = path;
        }
    }
    for (const block of BLOCKS)
        delete left[block];
    return { fields, places, rest: { ...left, ...Object.fromEntries([...blocks].filter(([, block]) => Object.keys(block).length > 0)) } };
}
/** Fields in today's words; what an earlier version knew of its tasks becomes steps, and is taken away from `rest`. */
function normal(fields, rest) {
    const { status = null, blockers, steps, ...others } = fields;
    return {
        ...others,
        status: typeof status === "string" ? (STATUS_WORDS[status] ?? status) : (status ?? (others["ended_at"] === undefined ? "paused" : "completed")),
        ...(blockers !== undefined && { blockers: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(blockers) ? blockers.map(sentenceOf) : blockers }),
        steps: steps ?? earlierSteps(rest),
    };
}
/** Blockers were texts or mappings with a reason. */
function sentenceOf(blocker) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(blocker))
        return blocker;
    const said = ["reason", "description", "message", "type"].map((key) => blocker[key]).find((value) => typeof value === "string");
    return said ?? JSON.stringify(blocker);
}
function earlierSteps(rest) {
    const { progress_snapshot: snapshot, execution_state: state } = rest;
    const tasks = (block, key) => {
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(block) ? block[key] : undefined;
        return ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value) ? value : [value]).filter((task) => typeof task === "string" && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableId */ .wx)(task)).map(String);
    };
    const done = tasks(snapshot, "completed_tasks");
    const begun = [...tasks(snapshot, "in_progress_tasks"), ...tasks(state, "current_task"), ...tasks(rest, "current_task")];
    return [...new Set([...done, ...begun])].map((task) => ({ task, status: done.includes(task) ? "completed" : "running" }));
}
const EMPTY = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Session */ .Nn.parse({ id: "", milestone_id: "" });
const EMPTY_STEP = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Step */ .pn.parse({ task: "" });
/** Written whatever they are, for those who read the file. */
const ALWAYS = new Set(["status", "agents", "coordination"]);
/**
 * The text of a record, the same for the same session. What is as it is by default is left out; the ends of outputs are kept
 * where they tell why a step did not complete. Reading it gives the session again.
 */
function printSession(session) {
    const file = {};
    for (const [field, [path = ""]] of Object.entries(PLACES)) {
        const [block = "", name] = path.split(".");
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(session[field]);
        if (name !== undefined && (ALWAYS.has(field) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sameJson */ .Vk)(value, EMPTY[field])))
            file[block] = { ...asMapping(file[block]), [name]: value };
    }
    for (const [key, value] of Object.entries((0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJsonObject */ .NK)(session))) {
        if (!(key in PLACES))
            file[key] = BLOCKS.has(key) ? { ...asMapping(file[key]), ...asMapping(value) } : value;
    }
    const steps = session.steps.map(withTail(session.steps)).map(stepFields);
    return (0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printYaml */ .d7)({ ...file, ...(steps.length > 0 && { steps }) });
}
function asMapping(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value) ? value : {};
}
/** Cuts what steps said at their end to what they may take. */
function withTail(steps) {
    const explains = ({ status, tail }) => tail !== null && status !== "completed";
    const longest = Math.min(TAIL_LENGTH_MAX, Math.floor(TAILS_LENGTH_MAX / Math.max(1, steps.filter(explains).length)));
    return (step) => ({ ...step, tail: explains(step) ? (step.tail?.slice(-longest) ?? null) : null });
}
function stepFields(step) {
    const known = Object.entries(EMPTY_STEP).map(([key, empty]) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(step[key]), empty]);
    const others = Object.keys(step).filter((key) => !(key in EMPTY_STEP)).sort();
    return Object.fromEntries([
        ...known.filter(([key, value, empty]) => key === "status" ? value !== "queued" : value !== empty).map(([key, value]) => [key, value]),
        ...others.map((key) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(step[key])]),
    ]);
}


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ writeMilestone),
/* harmony export */   w: () => (/* binding */ printMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(306);
/* harmony import */ var _model_compact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1724);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(487);
/* harmony import */ var _patch_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4723);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2775);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4822);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3313);








/** A new milestone's file. */
function printMilestone(milestone) {
    return (0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printYaml */ .d7)((0,_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactMilestone */ .s)(milestone));
}
/**
 * The file's text with `after` in it. `text` is the file as it was read, `before` what it meant. The result is read again:
 * where it does not mean exactly `after`, the file is written anew as a whole and `whole` says so.
 */
function writeMilestone(text, { before, after, source }) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__.parseYaml)(text, source.path);
    const root = value.ok ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I)(value.value) : null;
    const edits = root ? milestoneEdits(root, before, after) : null;
    for (const attempt of root && edits ? withOrWithoutStatus(root, edits, after) : []) {
        const patched = (0,_patch_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .patch */ .F)(text, attempt);
        if (means(patched.text, after, source))
            return patched;
    }
    return { text: printMilestone(after), whole: true };
}
/** A file that states no status keeps stating none as long as its tasks and its folder say the same. */
function withOrWithoutStatus({ mapping, prefix }, edits, { status }) {
    if (Object.hasOwn(mapping, "status"))
        return [edits];
    const others = edits.filter((edit) => edit.at.join() !== [...prefix, "status"].join());
    return [others, [...others, { kind: "set", at: [...prefix, "status"], value: status }]];
}
/** Progress is derived: a file that states none means the same. */
function means(text, wanted, source) {
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readMilestone */ .n)(text, source);
    return read.ok && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)({ ...read.value.milestone, progress: null }), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)({ ...wanted, progress: null }));
}
function milestoneEdits({ mapping, prefix }, before, after) {
    const place = { raw: mapping, at: prefix };
    const tasks = taskEdits(place, before.tasks, after.tasks);
    if (!tasks)
        return null;
    return [
        ...fieldEdits(place, { before: plainFields(before), after: plainFields(after), aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_KEYS */ .KV }),
        ...blockEdits(place, "timeline", { before: before.timeline, after: after.timeline, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMELINE_KEYS */ .nY }),
        ...dependencyEdits(place, before, after),
        ...progressEdits(place, after),
        ...tasks,
    ];
}
/** All fields but those that have edits of their own. Where nothing blocks any more, nothing of it stays. */
function plainFields({ tasks: _tasks, progress: _progress, dependencies: _dependencies, timeline: _timeline, blockers, ...fields }) {
    return { ...fields, blockers: blockers.length === 0 ? null : blockers };
}
/** One edit for each member that differs; a member that is no longer there is taken out. */
function fieldEdits({ raw, at }, { before, after, aliases }) {
    return Object.keys({ ...before, ...after }).flatMap((field) => {
        if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before[field], after[field]))
            return [];
        const key = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFor */ .uJ)(raw, field, aliases);
        return valueEdits([...at, key], raw[key], { before: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before[field] ?? null), after: after[field] });
    });
}
/** Null and undefined take the key away where it is there; lists and mappings are edited inside. */
function valueEdits(at, raw, { before, after }) {
    if (after === null || after === undefined)
        return raw === undefined ? [] : [{ kind: "remove", at }];
    const wanted = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(wanted) && Array.isArray(raw) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(before) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(raw, before))
        return listEdits(at, before, wanted);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(wanted) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(raw) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(before))
        return fieldEdits({ raw, at }, { before, after: wanted, aliases: {} });
    return [{ kind: "set", at, value: wanted }];
}
/** Removals from the end, then additions, so that every index is true when its turn comes. */
function listEdits(at, before, after) {
    let head = 0;
    while (head < before.length && head < after.length && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before[head], after[head]))
        head++;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before.at(-1 - tail), after.at(-1 - tail)))
        tail++;
    const removed = Array.from({ length: before.length - head - tail }, (_unused, index) => ({ kind: "remove", at: [...at, before.length - tail - 1 - index] }));
    const added = after.slice(head, after.length - tail).map((value, index) => ({ kind: "insert", at: [...at, head + index], value }));
    return [...removed, ...added];
}
/** A block such as `timeline`: edited where the file has one, made with what is not default where it has none. */
function blockEdits({ raw, at }, field, { before, after, aliases }) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after)))
        return [];
    const block = raw[field];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(block))
        return fieldEdits({ raw: block, at: [...at, field] }, { before, after, aliases });
    const said = Object.entries(after).filter(([, value]) => value !== null && value !== undefined);
    return [{ kind: "set", at: [...at, field], value: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(Object.fromEntries(said)) }];
}
/** A plain list means `requires`; a file without dependencies gets only what there is to say. */
function dependencyEdits({ raw, at }, before, after) {
    const difference = { before: before.dependencies, after: after.dependencies, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPENDENCY_KEYS */ .Ji };
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before.dependencies), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after.dependencies)))
        return [];
    const key = [...at, "dependencies"];
    const block = raw["dependencies"];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(block))
        return fieldEdits({ raw: block, at: key }, difference);
    if (Array.isArray(block))
        return valueEdits(key, block, { before: before.dependencies.requires, after: after.dependencies.requires });
    const said = Object.entries(after.dependencies).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return [{ kind: "set", at: key, value: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(Object.fromEntries(said)) }];
}
/** Only what the file states already: a number, or the members it has. */
function progressEdits({ raw, at }, after) {
    const stated = raw["progress"];
    if (typeof stated === "number")
        return stated === after.progress.percentage ? [] : [{ kind: "set", at: [...at, "progress"], value: after.progress.percentage }];
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(stated))
        return [];
    return Object.keys({ ..._dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRESS_KEYS */ .bm, last_update: [] }).flatMap((field) => {
        const key = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFor */ .uJ)(stated, field, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRESS_KEYS */ .bm);
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after.progress[field]);
        if (!Object.hasOwn(stated, key) || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(stated[key], value))
            return [];
        return [{ kind: "set", at: [...at, "progress", key], value }];
    });
}
/** null where the file keeps its tasks in a form that has no place for the change: the file is written anew then. */
function taskEdits({ raw, at }, before, after) {
    if (before === after || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after)))
        return [];
    const key = [...at, "tasks"];
    const items = raw["tasks"];
    if (items === undefined || items === null)
        return [{ kind: "set", at: key, value: after.map(_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTask */ .p) }];
    if (!Array.isArray(items) || items.length !== before.length || !items.every(_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv))
        return null;
    const next = new Map(after.map((task) => [task.id, task]));
    const kept = before.filter((task) => next.has(task.id));
    if (kept.some((task, index) => after[index]?.id !== task.id))
        return null;
    const changed = before.flatMap((task, index) => {
        const wanted = next.get(task.id);
        const item = items[index];
        return wanted && wanted !== task && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(item) ? fieldEdits({ raw: item, at: [...key, index] }, { before: task, after: wanted, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_KEYS */ .$P }) : [];
    });
    const removed = before.flatMap((task, index) => (next.has(task.id) ? [] : [{ kind: "remove", at: [...key, index] }])).reverse();
    const added = after.slice(kept.length).map((task, index) => ({ kind: "insert", at: [...key, kept.length + index], value: (0,_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTask */ .p)(task) }));
    return [...changed, ...removed, ...added];
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

/***/ 3715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _patch_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2029);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);


/**
 * The line and column at which the value at a key path begins; a value that is not written (`key:`) stands where its key
 * does. Where there is no such value, the nearest one on the way to it. A text that cannot be parsed has no place but its path.
 */
function placeOf(text, at, path) {
    if (!(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, path).ok)
        return { path };
    const root = (0,_patch_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .rj)(text);
    return root ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.placeAt)(text, offsetOf(root, at), path) : { path, line: 1, column: 1 };
}
function offsetOf(root, at) {
    let offset = root.start;
    let node = root;
    for (const key of at) {
        const child = childAt(node, key);
        if (!child)
            break;
        node = child.node;
        offset = node.start < node.end ? node.start : child.start;
    }
    return offset;
}
function childAt(node, key) {
    if (node.kind === "list")
        return node.children[Number(key)];
    return node.kind === "mapping" ? node.children.find((child) => child.key === String(key)) : undefined;
}


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ blockLines),
/* harmony export */   KH: () => (/* binding */ flowText),
/* harmony export */   Lt: () => (/* binding */ itemLines),
/* harmony export */   Wx: () => (/* binding */ entryLines),
/* harmony export */   d7: () => (/* binding */ printYaml),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ln: () => (/* binding */ flowEntry),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(306);
// Plain data as YAML: how a new file, and every new part of an old one, is written.

const LAYOUT = { mapping: 2, list: 2, dash: "- ", quotes: "none" };
/** YAML wants a longer key to be marked as one. */
const KEY_LENGTH_MAX = 1000;
/** What YAML 1.1 or 1.2 readers take for something else than a text. */
const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
const NUMBER = /^[-+]?(?:0x[0-9a-f_]*|0o[0-7_]*|0b[01_]*|[0-9.,_]+|[0-9.,_]*e[-+]?[0-9_]+|[0-9_]+(?::[0-9_.]*)+|\.inf|\.nan)$/i;
const DATE = /^[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/;
/** Signs of YAML at the beginning or within, and what looks like the end of a document or a merge conflict. */
const SYNTAX = /^(?:[-?:,[\]{}#&*!|>'"%@`]|\.\.\.|<<<<<<<|=======)|:(?:\s|$)|\s#/;
const FLOW_SYNTAX = /[,[\]{}:]/;
const MARKER_LINE = /^[ \t]*(?:<{7}|>{7})/m;
/** Control characters, line ends, characters without width or that turn the direction of writing, half pairs. */
const HIDDEN = /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
const HIDDEN_ALL = new RegExp(HIDDEN, "gu");
const HIDDEN_IN_BLOCK = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
/**
 * A file with this value: block style, two spaces, one `key: value` on a line, no folding, a final newline. Texts are plain
 * where every reader, also of YAML 1.1, takes them for that text.
 */
function printYaml(value) {
    const lines = typeof value === "string" ? [scalarText(value, LAYOUT)] : blockLines(value, LAYOUT);
    return `${lines.join("\n")}\n`;
}
/** The lines of a value that stands for itself, not indented. */
function blockLines(value, layout) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && !isEmpty(value))
        return mappingLines(value, layout);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && !isEmpty(value))
        return value.flatMap((item) => itemLines(item, layout));
    return headed("", value, layout);
}
function mappingLines(mapping, layout) {
    return Object.entries(mapping).flatMap(([key, value]) => entryLines(key, value, layout));
}
/** The lines of `key: value`, counted from the column of the key. */
function entryLines(key, value, layout) {
    const name = scalarText(key, { quotes: "none" });
    return name.length > KEY_LENGTH_MAX ? [`? ${name}`, ...headed(":", value, layout)] : headed(`${name}:`, value, layout);
}
/** The lines of `- value`, counted from the column of the dash. */
function itemLines(value, layout) {
    const [first = "", ...rest] = blockLines(value, layout);
    return [layout.dash + first, ...indented(rest, layout.dash.length)];
}
function headed(head, value, layout) {
    const lead = head === "" ? "" : `${head} `;
    if (isCollection(value)) {
        if (isEmpty(value))
            return [lead + flowText(value, layout.quotes)];
        return [head, ...indented(blockLines(value, layout), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? layout.list : layout.mapping)];
    }
    const block = typeof value === "string" ? blockText(value) : null;
    if (!block)
        return [lead + scalarText(value, layout)];
    return [lead + block.header, ...indented(block.lines, head === "" ? 0 : layout.mapping)];
}
function indented(lines, columns) {
    const space = " ".repeat(columns);
    return lines.map((line) => (line === "" ? "" : space + line));
}
/** A text of several lines as a literal block, if no reader or editor can change it by accident. */
function blockText(text) {
    if (!/^[^\s][^]*\n/.test(text) || /[ \t]$/m.test(text) || text.endsWith("\n\n"))
        return null;
    if (HIDDEN_IN_BLOCK.test(text) || MARKER_LINE.test(text))
        return null;
    const ends = text.endsWith("\n");
    return { header: ends ? "|" : "|-", lines: (ends ? text.slice(0, -1) : text).split("\n") };
}
/** A value on one line, collections in brackets. */
function flowText(value, quotes) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return `[${value.map((item) => flowText(item, quotes)).join(", ")}]`;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return scalarText(value, { quotes, flow: true });
    return `{${Object.entries(value).map(([key, member]) => flowEntry(key, member, quotes)).join(", ")}}`;
}
/** `key: value` as it stands in brackets. */
function flowEntry(key, value, quotes) {
    return `${scalarText(key, { quotes: "none", flow: true })}: ${flowText(value, quotes)}`;
}
/** A scalar on one line. */
function scalarText(value, style) {
    if (typeof value === "number")
        return numberText(value);
    if (typeof value !== "string")
        return String(value);
    if (style.quotes === "none" && isPlain(value, style.flow === true ? FLOW_SYNTAX : null))
        return value;
    if (style.quotes === "single" && !HIDDEN.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value).replace(HIDDEN_ALL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPlain(text, alsoRefused) {
    if (text === "" || text !== text.trim() || HIDDEN.test(text) || alsoRefused?.test(text))
        return false;
    return !(WORD.test(text) || NUMBER.test(text) || DATE.test(text) || SYNTAX.test(text));
}
/** Whole numbers beyond 2^53 as floats, and floats with the dot that YAML 1.1 asks for. */
function numberText(value) {
    if (Number.isNaN(value))
        return ".nan";
    if (!Number.isFinite(value))
        return value > 0 ? ".inf" : "-.inf";
    if (Object.is(value, -0))
        return "-0.0";
    const text = String(value);
    if (Number.isSafeInteger(value) || (!Number.isInteger(value) && !text.includes("e")))
        return text;
    return value.toExponential().replace(/^(-?[0-9])e/, "$1.0e");
}
function isCollection(value) {
    return typeof value === "object" && value !== null;
}
function isEmpty(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.length === 0 : Object.keys(value).length === 0;
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

/***/ 9953:
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
    ["approve ID TASK PHASE", "approval approve ID TASK PHASE"],
    ["complete ID TASK design", "kiro complete ID TASK design"],
    ["complete ID TASK spec", "kiro complete ID TASK spec"],
    ["complete ID TASK task", "kiro complete ID TASK task"],
    ["complete ID TASK execute", "kiro complete ID TASK execute"],
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

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ positionalsOf),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   Gf: () => (/* binding */ canonicalWords),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   jH: () => (/* binding */ assignWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4420);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6136);
/* harmony import */ var _verb_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
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
function assignWords(verb, words) {
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
        const taken = takeFlag(verb, { word, next, given });
        if (!taken.ok)
            return taken;
        if (taken.value)
            at++;
    }
    return assignLoose(verb, [...loose, ...words.slice(end + 1)], given);
}
/** True where the next word was taken as the value. */
function takeFlag(verb, { word, next, given }) {
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const attached = equals < 0 ? undefined : word.slice(equals + 1);
    const found = flagsOf(verb).get(name);
    if (found === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(unknownFlag(verb, name));
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
function unknownFlag(verb, name) {
    const shown = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownWord */ .oS)(name);
    const known = [...flagsOf(verb).keys(), ...Object.keys(_globals_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_FLAGS */ .an)].filter((flag) => flag.startsWith("--"));
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

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ takeGlobals),
/* harmony export */   an: () => (/* binding */ GLOBAL_FLAGS)
/* harmony export */ });
/* unused harmony export NO_GLOBALS */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
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

/***/ 8157:
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
    "accept": async () => (await __webpack_require__.e(/* import() */ 6830).then(__webpack_require__.bind(__webpack_require__, 6830))).accept,
    "agent conflicts": async () => (await __webpack_require__.e(/* import() */ 2372).then(__webpack_require__.bind(__webpack_require__, 2372))).conflicts,
    "agent memory": async () => (await __webpack_require__.e(/* import() */ 3756).then(__webpack_require__.bind(__webpack_require__, 3756))).memory,
    "agent restart": async () => (await __webpack_require__.e(/* import() */ 6680).then(__webpack_require__.bind(__webpack_require__, 6680))).restart,
    "agent status": async () => (await __webpack_require__.e(/* import() */ 8761).then(__webpack_require__.bind(__webpack_require__, 8761))).status,
    "agent stop": async () => (await __webpack_require__.e(/* import() */ 1711).then(__webpack_require__.bind(__webpack_require__, 1711))).stop,
    "archive": async () => (await __webpack_require__.e(/* import() */ 7714).then(__webpack_require__.bind(__webpack_require__, 7714))).archive,
    "block": async () => (await __webpack_require__.e(/* import() */ 9985).then(__webpack_require__.bind(__webpack_require__, 9985))).block,
    "branch archive": async () => (await __webpack_require__.e(/* import() */ 9684).then(__webpack_require__.bind(__webpack_require__, 9684))).archive,
    "branch cleanup": async () => (await __webpack_require__.e(/* import() */ 5290).then(__webpack_require__.bind(__webpack_require__, 5290))).cleanup,
    "branch list": async () => (await __webpack_require__.e(/* import() */ 1280).then(__webpack_require__.bind(__webpack_require__, 1280))).list,
    "cancel": async () => (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 956))).cancel,
    "check": async () => (await Promise.all(/* import() */[__webpack_require__.e(4168), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 919))).check,
    "complete": async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9393))).complete,
    "completion": async () => (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 7032))).completion(await talkedAbout("help")),
    "completion ids": async () => (await __webpack_require__.e(/* import() */ 6819).then(__webpack_require__.bind(__webpack_require__, 6819))).completionIds,
    "config get": async () => (await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 556))).get,
    "config set": async () => (await __webpack_require__.e(/* import() */ 8076).then(__webpack_require__.bind(__webpack_require__, 8076))).set,
    "config show": async () => (await __webpack_require__.e(/* import() */ 9867).then(__webpack_require__.bind(__webpack_require__, 9867))).show,
    "config unset": async () => (await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 2542))).unset,
    "config validate": async () => (await __webpack_require__.e(/* import() */ 3312).then(__webpack_require__.bind(__webpack_require__, 3312))).validate,
    "data fix-format": async () => (await __webpack_require__.e(/* import() */ 4661).then(__webpack_require__.bind(__webpack_require__, 4661))).fixFormat,
    "data validate": async () => (await Promise.all(/* import() */[__webpack_require__.e(4168), __webpack_require__.e(4846)]).then(__webpack_require__.bind(__webpack_require__, 4846))).validate,
    "doctor": async () => (await __webpack_require__.e(/* import() */ 9057).then(__webpack_require__.bind(__webpack_require__, 9057))).doctor,
    "execute": async () => (await __webpack_require__.e(/* import() */ 3887).then(__webpack_require__.bind(__webpack_require__, 3887))).execute,
    "git resolve": async () => (await __webpack_require__.e(/* import() */ 5418).then(__webpack_require__.bind(__webpack_require__, 5418))).resolve,
    "graph": async () => (await __webpack_require__.e(/* import() */ 6964).then(__webpack_require__.bind(__webpack_require__, 6964))).graph,
    "help": async () => (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 34))).help(await talkedAbout("completion")),
    "history": async () => (await __webpack_require__.e(/* import() */ 4109).then(__webpack_require__.bind(__webpack_require__, 4109))).history,
    "import": async () => (await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 4567))).importMilestones,
    "init": async () => (await __webpack_require__.e(/* import() */ 7395).then(__webpack_require__.bind(__webpack_require__, 7395))).init,
    "list": async () => (await __webpack_require__.e(/* import() */ 6076).then(__webpack_require__.bind(__webpack_require__, 6076))).list,
    "maintain": async () => (await __webpack_require__.e(/* import() */ 7902).then(__webpack_require__.bind(__webpack_require__, 7902))).maintain,
    "next": async () => (await __webpack_require__.e(/* import() */ 9535).then(__webpack_require__.bind(__webpack_require__, 9535))).next,
    "plan": async () => (await __webpack_require__.e(/* import() */ 8013).then(__webpack_require__.bind(__webpack_require__, 8013))).plan,
    "reopen": async () => (await __webpack_require__.e(/* import() */ 5891).then(__webpack_require__.bind(__webpack_require__, 5891))).reopen,
    "scale status": async () => (await __webpack_require__.e(/* import() */ 9316).then(__webpack_require__.bind(__webpack_require__, 9316))).status,
    "session cleanup": async () => (await __webpack_require__.e(/* import() */ 9358).then(__webpack_require__.bind(__webpack_require__, 9358))).cleanup,
    "session latest": async () => (await __webpack_require__.e(/* import() */ 1507).then(__webpack_require__.bind(__webpack_require__, 1507))).latest,
    "session list": async () => (await __webpack_require__.e(/* import() */ 1412).then(__webpack_require__.bind(__webpack_require__, 1412))).list,
    "session own": async () => (await __webpack_require__.e(/* import() */ 7942).then(__webpack_require__.bind(__webpack_require__, 7942))).own,
    "session reset": async () => (await __webpack_require__.e(/* import() */ 5445).then(__webpack_require__.bind(__webpack_require__, 7826))).reset,
    "session restore": async () => (await __webpack_require__.e(/* import() */ 7936).then(__webpack_require__.bind(__webpack_require__, 7936))).restore,
    "session show": async () => (await __webpack_require__.e(/* import() */ 3573).then(__webpack_require__.bind(__webpack_require__, 3573))).show,
    "session status": async () => (await __webpack_require__.e(/* import() */ 2122).then(__webpack_require__.bind(__webpack_require__, 2122))).status,
    "session stop": async () => (await __webpack_require__.e(/* import() */ 7072).then(__webpack_require__.bind(__webpack_require__, 7072))).stop,
    "session validate": async () => (await __webpack_require__.e(/* import() */ 6130).then(__webpack_require__.bind(__webpack_require__, 6130))).validate,
    "show": async () => (await __webpack_require__.e(/* import() */ 7219).then(__webpack_require__.bind(__webpack_require__, 7219))).show,
    "status": async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5395))).status,
    "sweep": async () => (await __webpack_require__.e(/* import() */ 7739).then(__webpack_require__.bind(__webpack_require__, 7739))).sweep,
    "system-info": async () => (await __webpack_require__.e(/* import() */ 7511).then(__webpack_require__.bind(__webpack_require__, 7511))).systemInfo,
    "unblock": async () => (await __webpack_require__.e(/* import() */ 9208).then(__webpack_require__.bind(__webpack_require__, 9208))).unblock,
    "update": async () => (await __webpack_require__.e(/* import() */ 6901).then(__webpack_require__.bind(__webpack_require__, 6901))).update,
    "version": async () => (await __webpack_require__.e(/* import() */ 7115).then(__webpack_require__.bind(__webpack_require__, 7115))).version,
    "watch": async () => (await __webpack_require__.e(/* import() */ 2187).then(__webpack_require__.bind(__webpack_require__, 2187))).watch,
};
/** Verbs that are named here and built later. */
const PLANNED = [
    "agent monitor", "agent priority", "agent report", "approval approve", "approval bypass", "approval list",
    "approval reject", "approval request-changes", "backend compare", "backend rebuild", "backend status",
    "backend switch", "backend sync", "backend verify", "backup create", "backup list", "backup restore",
    "backup schedule", "backup test", "branch archive", "branch cleanup", "branch list", "cache clear", "check",
    "config fix", "config minimal", "config precedence", "config reload", "config reset", "config test", "dashboard",
    "data locate", "data prune", "data rebuild", "data refresh", "data repair", "db assess", "db check", "db fix",
    "db info", "db optimize", "db pool reset", "db reindex", "db reset", "db setup", "db tune", "db upgrade",
    "db verify", "docs customizations", "docs runbook", "emergency mode", "emergency reset", "emergency rollback",
    "enterprise check", "enterprise features", "enterprise status", "enterprise test", "enterprise validate", "execute",
    "git reset", "git status", "git test", "integration credentials", "integration reset", "integration test",
    "integration validate", "integration webhooks", "kiro complete", "kiro enable", "kiro regenerate", "kiro reset",
    "kiro status", "kiro transition", "kiro validate", "logs", "maintain", "maintenance annual", "maintenance monthly",
    "maintenance quarterly", "maintenance weekly", "merge-driver", "migrate legacy", "migrate report", "migrate resume",
    "migrate rollback", "migrate status", "migrate verify", "notify log", "notify reset", "notify test", "perf analyze",
    "perf bench", "perf compare", "perf memory", "perf preset", "perf report", "perf resources", "report analytics",
    "report compliance", "report portfolio", "report resources", "restart", "scale explain", "scale recalc",
    "scale simulate", "scale status", "scale test", "sweep", "template reload", "template render", "template validate",
    "template vars", "worker", "workflow debug", "workflow test", "workflow validate",
];
/** Not shown by help and did-you-mean: only the shell's completion calls it. */
const HIDDEN = new Set(["completion ids"]);
/** The longest name has so many words. */
const VERB_WORDS_MAX = 3;
/** The verb of this name, or null where it is not built yet or not known. */
function loadVerb(name) {
    return Object.hasOwn(BUILT, name) ? (BUILT[name]?.() ?? null) : null;
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
    const last = other === "help" ? (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 34))).help([]) : (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 7032))).completion([]);
    return [...ordinary, last];
}
function load(names) {
    return Promise.all(names.flatMap((name) => loadVerb(name) ?? []));
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ notAvailable),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   rI: () => (/* binding */ nameVerb)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4420);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9953);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
// Which verb the first words name, and what to say where they name none.






/** Words that other tools use for what a verb here does. */
const ELSEWHERE = {
    add: "plan", create: "plan", new: "plan", close: "complete", done: "complete", finish: "complete", delete: "cancel",
    remove: "cancel", rm: "cancel", edit: "update", set: "update", start: "update", get: "show", view: "show", ls: "list",
    search: "list", log: "history", events: "history", ready: "next", board: "status", check: "data validate",
    fix: "data fix-format", merge: "git resolve", resolve: "git resolve", run: "execute", diagnose: "doctor",
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
    const known = [...(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .builtNames */ .lS)(), ...(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .missingNames */ .JA)()];
    const ofNoun = known.filter((name) => name.startsWith(`${first} `));
    if (ofNoun.length === 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There is no verb ${shown(first)}.`, { hint: hintFor(first, second, known) });
    const choices = ofNoun.map((name) => name.slice(first.length + 1)).join(", ");
    if (second === undefined || second.startsWith("-"))
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${first} needs one of ${choices} after it.`, { hint: `See \`milestone help ${first}\`.` });
    const near = closest(`${first} ${second}`, ofNoun);
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
    const elsewhere = Object.hasOwn(ELSEWHERE, first) ? ELSEWHERE[first] : undefined;
    if (elsewhere !== undefined)
        return didYouMean([elsewhere]);
    const pairs = second === undefined ? [] : closest(`${first} ${second}`, known.filter((name) => name.includes(" ")));
    const names = new Set([...known.map((name) => name.split(" ")[0] ?? name), ...known]);
    const near = pairs.length > 0 ? pairs : closest(first, [...names]);
    return near.length > 0 ? didYouMean(near) : "See `milestone help`.";
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

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oS: () => (/* binding */ shownWord),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
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

/***/ 2220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   e3: () => (/* binding */ DateText),
/* harmony export */   gy: () => (/* binding */ PriorityName),
/* harmony export */   hE: () => (/* binding */ Title),
/* harmony export */   iQ: () => (/* binding */ SimpleName),
/* harmony export */   jF: () => (/* binding */ CommitId),
/* harmony export */   jX: () => (/* binding */ TaskStatusName),
/* harmony export */   lm: () => (/* binding */ TaskRef),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   nC: () => (/* binding */ KeyName),
/* harmony export */   ng: () => (/* binding */ MilestoneRefs),
/* harmony export */   oM: () => (/* binding */ DurationText),
/* harmony export */   s4: () => (/* binding */ TaskRefs),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8164);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1004);
// The kinds of words that verbs take, and what each becomes.



/** Longer references name nothing: ids have at most 50 characters, slugs of titles rarely more than twice that. */
const REFERENCE_LENGTH_MAX = 100;
/** A title is one line of a list, of a commit subject and of a pull request. */
const TITLE_LENGTH_MAX = 200;
/** A reason or description; more belongs into the file itself. */
const TEXT_LENGTH_MAX = 4_000;
/** Where operating systems stop. */
const PATH_LENGTH_MAX = 4_096;
/** More than any list has, and few enough to be counted. */
const COUNT_MAX = 100_000;
/** The longest dotted key of the reference is a third of this. */
const KEY_LENGTH_MAX = 200;
const CONTROL = /\p{Cc}/u;
/** A word that fits where `read` gives a value for it. */
function words(read) {
    return {
        safeParse: (word) => {
            const data = read(word);
            return data === undefined ? { success: false } : { success: true, data };
        },
    };
}
function fitting(fits) {
    return words((word) => (fits(word) ? word : undefined));
}
function isPlain(word, longest) {
    return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}
function isReference(word) {
    return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}
function reference(label, named) {
    return {
        label,
        schema: fitting(isReference),
        code: "invalid-id",
        hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
    };
}
/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
const MilestoneRef = reference("ID", "a milestone");
const TaskRef = reference("TASK", "a task");
/** References with commas between them; an empty word is an empty list. */
const MilestoneRefs = references("ID,…", MilestoneRef);
const TaskRefs = references("TASK,…", TaskRef);
function references(label, one) {
    const split = (word) => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return {
        label,
        schema: words((word) => (split(word).every(isReference) ? split(word) : undefined)),
        code: one.code,
        hint: `${one.hint} Put commas between several.`,
    };
}
/** An id that is to be given. */
const NewId = {
    label: "ID",
    schema: fitting((word) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(word).ok),
    code: "invalid-id",
    hint: _ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_HINT */ ._c,
};
const Title = plainText("TITLE", TITLE_LENGTH_MAX);
const Text = plainText("TEXT", TEXT_LENGTH_MAX);
/** The id of a commit, or the start of one; in lower case. */
const CommitId = {
    label: "COMMIT",
    schema: words((word) => (/^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Write 7 to 64 hexadecimal digits, best all 40.",
};
/** One line of text, white space around it taken away. */
function plainText(label, longest) {
    return {
        label,
        schema: words((word) => (isPlain(word.trim(), longest) ? word.trim() : undefined)),
        code: "invalid-argument",
        hint: `Write one line of 1 to ${longest} characters, without control characters.`,
    };
}
/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
const DurationText = {
    label: "DURATION",
    schema: words((word) => ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(strictDuration(word)) === null ? undefined : strictDuration(word))),
    code: "invalid-argument",
    hint: _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp,
};
function strictDuration(word) {
    return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit, unit) => `${digit}${unit.charAt(0).toLowerCase()}`);
}
/** Days of the months of a year that is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(word) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
    return day >= 1 && day <= days;
}
/** `2026-03-31`; a day that the calendar has. */
const DateText = {
    label: "DATE",
    schema: fitting(isDay),
    code: "invalid-argument",
    hint: "Write a date as 2026-03-31.",
};
const Count = {
    label: "N",
    schema: words((word) => (/^\d{1,7}$/.test(word) && Number(word) >= 1 && Number(word) <= COUNT_MAX ? Number(word) : undefined)),
    code: "invalid-argument",
    hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};
const FilePath = {
    label: "PATH",
    schema: fitting((word) => isPlain(word, PATH_LENGTH_MAX)),
    code: "invalid-argument",
    hint: "Name a file or folder, relative to where you are.",
};
/** A dotted key of the configuration. */
const KeyName = {
    label: "KEY",
    schema: fitting((word) => word.length <= KEY_LENGTH_MAX && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(word)),
    code: "invalid-argument",
    hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};
/** A file name without folder and ending: a template, a workflow. */
const SimpleName = {
    label: "NAME",
    schema: fitting((word) => word.length <= REFERENCE_LENGTH_MAX && /^[A-Za-z0-9][\w-]*$/.test(word)),
    code: "invalid-argument",
    hint: "Names are letters, digits, hyphens and underscores.",
};
/** One of a few words; upper case and hyphens for underscores are forgiven, `also` maps other spellings. */
function choice(label, values, also = {}) {
    const spelled = (word) => {
        const plain = word.trim().toLowerCase();
        const found = values.find((value) => value === plain || value === plain.replaceAll("-", "_"));
        return found ?? (Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain);
    };
    return {
        label,
        schema: words((word) => values.find((value) => value === spelled(word))),
        code: "invalid-argument",
        hint: `Choose one of ${values.join(", ")}.`,
        values,
    };
}
const MilestoneStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_STATUSES */ .uW, {
    planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const TaskStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_STATUSES */ .Hi, {
    active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const PriorityName = choice("PRIORITY", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE);


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compactTask),
/* harmony export */   s: () => (/* binding */ compactMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6022);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
// Milestones as files and events hold them: what is default or derived is left out.



const BARE_TASK = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ, { id: "", title: "" });
const BARE_MILESTONE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl, { id: "", title: "" });
const BARE_PHASE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0, {});
const BARE_DELIVERABLE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Deliverable */ .W5, { name: "" });
/** Written although it is the default: people look for it. */
const ALWAYS_WRITTEN = new Set(["id", "title", "name", "status", "priority"]);
/** Never written of our own accord: derived from the tasks. */
const DERIVED = new Set(["progress"]);
/** Reading it back gives an equal milestone, but for `progress`, which is derived. */
function compactMilestone(milestone) {
    const tasks = milestone.tasks.map(compactTask);
    const deliverables = milestone.deliverables.map((item) => compact(item, BARE_DELIVERABLE));
    const fields = compact(milestone, BARE_MILESTONE);
    return {
        ...fields,
        ...(deliverables.length > 0 && { deliverables }),
        ...(tasks.length > 0 && { tasks }),
    };
}
function compactTask(task) {
    const { kiro_workflow } = task;
    const phases = Object.entries(kiro_workflow.phases).map(([name, phase]) => [name, compact(phase, BARE_PHASE)]);
    return compact({ ...task, kiro_workflow: { ...kiro_workflow, phases: Object.fromEntries(phases) } }, BARE_TASK);
}
function compact(value, bare) {
    const entries = Object.entries(value).filter(([key]) => !DERIVED.has(key) && (ALWAYS_WRITTEN.has(key) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(value[key], bare[key])));
    return Object.fromEntries(entries.filter(([, member]) => member !== undefined).map(([key, member]) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(compactMember(member, bare[key]))]));
}
/** Blocks such as `timeline` and `dependencies` leave their own defaults out. */
function compactMember(member, bare) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(member) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(bare))
        return member;
    return Object.fromEntries(Object.entries(member).filter(([key, part]) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(part, bare[key]) || key === "enabled"));
}


/***/ }),

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ nearestKeys),
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   Hs: () => (/* binding */ configWith),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   nK: () => (/* binding */ configKeys),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* unused harmony exports configTree, bytesOf */
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
    return (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(spelled) ?? notChecked(spelled);
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

/***/ 85:
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
/* harmony export */   ye: () => (/* binding */ MASTERS)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);



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
function hasSecretName(name) {
    const spot = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(name.split("."));
    return spot.kind === "key" ? spot.key.secret === true : CREDENTIAL.test(name);
}
/** What may be shown of the value of a dotted key. */
function masked(name, value) {
    return isCredential(name, value) ? "***" : value;
}


/***/ }),

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   Pz: () => (/* binding */ isStepOver),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Wf: () => (/* binding */ SESSION_STATUSES),
/* harmony export */   bW: () => (/* binding */ COORDINATIONS),
/* harmony export */   pn: () => (/* binding */ Step)
/* harmony export */ });
/* unused harmony exports STEP_STATUSES, nextSessionId */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
// Sessions: the record of one execution of a milestone, step by step, and the journal that runs ahead of it.

/**
 * `queued` waits its turn, `waiting` waits for people or GitHub, `unverified` ended well and proved nothing, `skipped`
 * waits for something that failed.
 */
const STEP_STATUSES = ["queued", "running", "completed", "unverified", "failed", "timed_out", "cancelled", "skipped", "waiting"];
/** `active` while it runs, and after a crash until somebody looks; `paused` can be resumed; the others are over. */
const SESSION_STATUSES = ["active", "paused", "waiting", "completed", "failed", "corrupted"];
const COORDINATIONS = ["parallel", "sequential", "simple", "hierarchical"];
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
/** One task within a session. Instants are ISO 8601 UTC. */
const Step = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    task: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STEP_STATUSES), "queued"),
    /** How often it was started, in this session. */
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    exit_code: maybeNumber,
    started_at: maybeText,
    finished_at: maybeText,
    /** The seat that did it: "agent-1". */
    seat: maybeText,
    /** Why it failed, waits, was skipped or is unverified: a sentence. */
    reason: maybeText,
    /** What kind of obstacle it met, where it is one of its own: "merge_conflict", "stall". */
    blocker: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The commit with its changes, and whether the work branch has it. */
    commit: maybeText,
    merged: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    /** The end of its output, capped. */
    tail: maybeText,
    /** The run of a workflow that does it, on GitHub. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    run_url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const Session = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milestone_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SESSION_STATUSES), "active"),
    /** The actor that it belongs to, and where it runs or ran. */
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    host: maybeText,
    started_at: maybeText,
    /** The last checkpoint, and why it was made. */
    saved_at: maybeText,
    save_reason: maybeText,
    resumed_at: maybeText,
    resumed_from: maybeText,
    ended_at: maybeText,
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 1),
    coordination: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(COORDINATIONS), "parallel"),
    /** The work branch and the commit it started from; null without git. */
    branch: maybeText,
    base: maybeText,
    working_directory: maybeText,
    blockers: texts,
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Step), []),
});
/** Whether nothing more happens to a step by itself in this session. */
function isStepOver(status) {
    return status !== "queued" && status !== "running";
}
/** `session-20261121-001` after none of that day; ids of any form count. */
function nextSessionId(taken, now) {
    const start = `session-${now.slice(0, 10).replaceAll("-", "")}-`;
    let highest = 0;
    for (const id of taken)
        if (id.startsWith(start) && /^\d{1,9}$/.test(id.slice(start.length)))
            highest = Math.max(highest, Number(id.slice(start.length)));
    return `${start}${String(highest + 1).padStart(3, "0")}`;
}
/** What a session's id may be, of all forms ever written. */
function isSessionId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text);
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

/***/ 6022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ Deliverable),
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   fl: () => (/* binding */ Milestone)
/* harmony export */ });
/* unused harmony exports KiroTask, Timeline, Dependencies, Progress, Blocker */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4019);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1004);
// Milestones and tasks in their canonical form, every default filled.


const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "");
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
/** Blocks that are kept as they are found. */
const Free = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const Phase = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV), "pending"),
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
    approval_required: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const KiroTask = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    current_phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    phases: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Phase), {}),
});
const Task = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_STATUSES */ .Hi), "pending"),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "standard"),
    estimated_hours: maybeNumber,
    weight: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 1),
    assigned_to: maybeText,
    started_at: maybeText,
    completed_at: maybeText,
    dependencies: texts,
    acceptance_criteria: texts,
    /** How it is done: a shell command, a coding agent, a workflow; none of them: people do it. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    agent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    uses: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Globs of what it may change, and commands that prove it. */
    files: texts,
    verify: texts,
    timeout: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    retries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()), 0),
    continue_on_error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))),
    cwd: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Why it is blocked, where it is. */
    blocked_reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    kiro_workflow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(KiroTask, { enabled: false, phases: {} }),
});
const Timeline = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    estimated_start: maybeText,
    estimated_end: maybeText,
    estimated_hours: maybeNumber,
    buffer_percentage: maybeNumber,
});
const Deliverable = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "documentation"),
    acceptance_criteria: texts,
});
const Dependencies = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Ids of milestones that must be completed first. */
    requires: texts,
    enables: texts,
    /** Texts or mappings about things outside the repository, kept as they are. */
    external: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []),
});
/** Percentages are whole numbers from 0 to 100. */
const Progress = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    percentage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_completed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    tasks_total: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
});
const Blocker = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task_id: maybeText,
    since: maybeText,
});
const Milestone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: text,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_STATUSES */ .uW), "planned"),
    priority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITIES */ .BE), "medium"),
    category: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), "feature"),
    created_at: maybeText,
    completed_at: maybeText,
    timeline: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Timeline, { estimated_start: null, estimated_end: null, estimated_hours: null, buffer_percentage: null }),
    progress: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Progress, { percentage: 0, tasks_completed: 0, tasks_total: 0 }),
    success_criteria: texts,
    deliverables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Deliverable), []),
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Dependencies, { requires: [], enables: [], external: [] }),
    resources: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    requirements: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(Free, {}),
    risks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Free), []),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Task), []),
    kiro_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false) }), { enabled: false }),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ started_at: maybeText, session_id: maybeText }), { started_at: null, session_id: null }),
    blockers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Blocker), []),
});


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

/***/ 3098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseTaskLine)
/* harmony export */ });
/* unused harmony export hoursOf */
// A task as one line of text: its title, and the marks that stand at its end.
/** What the word stands for in working hours: a day has 8, a week 5 days. */
const HOURS = { m: 1 / 60, h: 1, d: 8, w: 40 };
/** A line has one of each kind; more are part of the title. */
const MARKS_MAX = 8;
/** Longer lines are read as a title without marks, and refused as one. */
const LINE_LENGTH_MAX = 2_000;
const LOGIN = /^@([A-Za-z\d](?:[A-Za-z\d-]{0,37}[A-Za-z\d])?)$/;
const REFERENCE = /^(?:#\d{1,6}|task-[a-z\d-]{1,40}|T\d{1,6})$/i;
/**
 * Reads `Write tests (2h) @ann after: task-001, #2`. At the end of the line, in any order and with or without
 * parentheses: an estimate (`(90m)`, `(2h)`, `(1.5 days)`, `~1w`), a login (`@ann`), and what it waits for
 * (`after: …`, `depends on: …`, `blocked by: …`; without the colon only before numbers and ids). What stands elsewhere
 * is title. Where nothing but marks is there, they are the title.
 */
function parseTaskLine(line) {
    let title = plain(line);
    const marks = {};
    for (let count = 0; count < MARKS_MAX && title.length <= LINE_LENGTH_MAX; count++) {
        const found = lastMark(title);
        if (!found || found.before === "" || Object.keys(found.marks).some((key) => Object.hasOwn(marks, key)))
            break;
        Object.assign(marks, found.marks);
        title = found.before;
    }
    return { title, estimated_hours: marks.estimated_hours ?? null, assigned_to: marks.assigned_to ?? null, after: marks.after ?? [] };
}
/** One line of text: control characters and runs of white space become one space, bold marks go. */
function plain(line) {
    return line.replace(/[\p{Cc}\s]+/gu, " ").replaceAll("**", "").trim();
}
function lastMark(text) {
    return inParentheses(text) ?? lastWord(text) ?? clause(text);
}
function inParentheses(text) {
    const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
    if (open < 0)
        return null;
    const inner = text.slice(open + 1, -1).trim();
    const after = clause(inner);
    const marks = after?.before === "" ? after.marks : listed(inner);
    return marks && { before: text.slice(0, open).trim(), marks };
}
/** `2h`, `@ann` or `2h, @ann`. */
function listed(inner) {
    const marks = {};
    for (const part of inner.split(/[,;]/)) {
        const mark = wordMark(part.trim());
        if (!mark)
            return null;
        Object.assign(marks, mark);
    }
    return marks;
}
function lastWord(text) {
    const space = text.lastIndexOf(" ");
    const word = text.slice(space + 1);
    const marks = word.startsWith("~") || word.startsWith("@") ? wordMark(word) : null;
    return marks && { before: text.slice(0, Math.max(space, 0)).trim(), marks };
}
function wordMark(word) {
    const login = LOGIN.exec(word)?.[1];
    if (login !== undefined)
        return { assigned_to: login };
    const hours = hoursOf(word.replace(/^~/, ""));
    return hours === null ? null : { estimated_hours: hours };
}
/** Working hours of "2h", "90 min", "1.5 days", "1h 30m"; null where the text says something else. */
function hoursOf(text) {
    const parts = text.trim().toLowerCase().replaceAll(/(\d) (?=[a-z])/g, "$1").split(" ");
    let total = 0;
    for (const part of parts) {
        const match = /^(\d{1,5}(?:[.,]\d{1,2})?)(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)$/.exec(part);
        if (!match?.[1] || !match[2])
            return null;
        total += Number(match[1].replace(",", ".")) * (HOURS[match[2].charAt(0)] ?? 0);
    }
    return total > 0 ? Math.round(total * 100) / 100 : null;
}
/** The first "after: …" whose rest can be what it waits for. */
function clause(text) {
    for (const match of text.matchAll(/(?<=^| )(?:after|depends on|blocked by)(?:: ?| )/gi)) {
        const rest = text.slice(match.index + match[0].length).replace(/[.;]$/, "");
        const parts = rest.split(/ ?, ?(?:and )?| and /).filter((part) => part !== "");
        const strict = parts.length > 0 && parts.every((part) => REFERENCE.test(part));
        const open = match[0].includes(":") && !(rest.endsWith(")") && !rest.includes("("));
        const named = open ? rest.split(",").map((part) => part.trim()).filter((part) => part !== "") : [];
        if (!strict && named.length === 0)
            continue;
        return { before: text.slice(0, match.index).replace(/[ ,;–—-]+$/, ""), marks: { after: strict ? parts : named } };
    }
    return null;
}


/***/ }),

/***/ 2136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ SHIPPED_TEMPLATES),
/* harmony export */   cn: () => (/* binding */ tooManyTasks)
/* harmony export */ });
/* unused harmony export PLAN_TASKS_MAX */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Templates that come with the program.

/** More tasks than this are several milestones; nobody could read the file. */
const PLAN_TASKS_MAX = 1_000;
/** The problem of a plan with so many tasks, or null. */
function tooManyTasks(count) {
    if (count <= PLAN_TASKS_MAX)
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `The plan has ${count} tasks; a milestone has at most ${PLAN_TASKS_MAX}.`, { hint: "Make several milestones of it." });
}
const feature = {
    fields: {
        category: "feature",
        timeline: { buffer_percentage: 25 },
        success_criteria: [
            "Every acceptance criterion is covered by a test that passes",
            "What worked before still works",
            "The documentation describes the feature",
        ],
        deliverables: [
            { name: "Implementation", type: "code" },
            { name: "Tests", type: "test" },
            { name: "Documentation", type: "documentation" },
        ],
        risks: [
            { description: "The scope grows while the work is under way", probability: 0.3, impact: "medium", mitigation: "New wishes become milestones of their own." },
        ],
    },
    tasks: [
        { title: "Agree on the scope and the acceptance criteria", estimated_hours: 2 },
        { title: "Design the solution", estimated_hours: 4, dependencies: ["#1"] },
        { title: "Implement it", estimated_hours: 12, dependencies: ["#2"] },
        { title: "Write the tests", estimated_hours: 6, dependencies: ["#2"] },
        { title: "Document it", estimated_hours: 2, dependencies: ["#3"] },
        { title: "Review and release", estimated_hours: 2, dependencies: ["#3", "#4", "#5"] },
    ],
};
const bugfix = {
    fields: {
        category: "bug_fix",
        timeline: { buffer_percentage: 25 },
        success_criteria: ["A test fails without the fix and passes with it", "What worked before still works"],
        deliverables: [
            { name: "Fix", type: "code" },
            { name: "Regression test", type: "test" },
        ],
        risks: [
            { description: "The cause lies deeper than the symptom", probability: 0.3, impact: "medium", mitigation: "Find the cause before the fix is written." },
        ],
    },
    tasks: [
        { title: "Reproduce the bug with a failing test", estimated_hours: 2 },
        { title: "Find the cause", estimated_hours: 3, dependencies: ["#1"] },
        { title: "Fix it", estimated_hours: 3, dependencies: ["#2"] },
        { title: "Look for the same fault elsewhere", estimated_hours: 1, dependencies: ["#2"] },
        { title: "Release it and tell those who reported it", estimated_hours: 1, dependencies: ["#3", "#4"] },
    ],
};
const api = {
    fields: {
        category: "api_development",
        timeline: { buffer_percentage: 25 },
        success_criteria: [
            "Every endpoint behaves as its description says, errors included",
            "No client of the former version breaks",
            "The reference has a working example for every endpoint",
        ],
        deliverables: [
            { name: "API description", type: "documentation", acceptance_criteria: ["It is machine-readable and valid"] },
            { name: "Endpoints", type: "code" },
            { name: "Contract tests", type: "test" },
            { name: "Reference", type: "documentation" },
        ],
        risks: [
            { description: "Clients depend on behaviour that nobody described", probability: 0.3, impact: "high", mitigation: "Contract tests against the clients that are known." },
            { description: "A permission is missing on an endpoint", probability: 0.2, impact: "high", mitigation: "Deny by default, and a test for each role." },
        ],
    },
    tasks: [
        { title: "Describe the API", estimated_hours: 4 },
        { title: "Agree on authentication, errors and versions", estimated_hours: 3, dependencies: ["#1"] },
        { title: "Implement the endpoints", estimated_hours: 16, dependencies: ["#2"] },
        { title: "Write the contract tests", estimated_hours: 6, dependencies: ["#2"] },
        { title: "Test permissions, limits and load", estimated_hours: 4, dependencies: ["#3"] },
        { title: "Write the reference with examples", estimated_hours: 3, dependencies: ["#3"] },
        { title: "Release the version", estimated_hours: 2, dependencies: ["#4", "#5", "#6"] },
    ],
};
/** By name. A file of the same name in `templates/` stands in front of one of these. */
const SHIPPED_TEMPLATES = new Map([["feature", feature], ["bugfix", bugfix], ["api", api]]);


/***/ }),

/***/ 1097:
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

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/query/listing.js
var listing = __webpack_require__(4173);
// EXTERNAL MODULE: ./lib/core/query/ready.js
var query_ready = __webpack_require__(9194);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(6387);
// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(7685);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(1667);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/board.js
// The board: every milestone by its status, what is ready, and what needs attention.



const ORDER = ["in_progress", "blocked", "paused", "planned", "completed"];
/** Bars of this many cells fit beside a title on a narrow terminal. */
const BAR_CELLS = 10;
function boardView(board) {
    const shown = ORDER.flatMap((status) => statusBlocks(status, board.milestones.filter((milestone) => milestone.status === status)));
    const done = board.counts.archived > 0 ? [(0,reply/* text */.Qq)(`${board.counts.archived} archived.`)] : [];
    return [(0,reply/* text */.Qq)(summaryLine(board)), ...shown, ...done, ...readyBlocks(board), ...attentionBlocks(board.attention)];
}
function summaryLine({ counts }) {
    const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${(0,milestone/* words */.aL)(status)}`);
    return parts.length === 0 ? "No milestones" : `Milestones: ${parts.join(", ")}`;
}
function statusBlocks(status, milestones) {
    if (milestones.length === 0)
        return [];
    const rows = milestones.map(({ id, title, priority, progress }) => [id, title, `${(0,bar/* bar */.M)(progress.percentage, BAR_CELLS)} ${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`, priority]);
    return [(0,reply/* heading */.R_)((0,milestone/* words */.aL)(status)), (0,reply/* table */.tp)(["milestone", "title", "progress", "tasks", "priority"], rows)];
}
function readyBlocks({ ready, ready_total }) {
    const [first] = ready;
    if (!first)
        return [];
    const items = ready.map(({ milestone, task }) => `${milestone.id} ${task.id}: ${task.title}`);
    const more = ready_total > ready.length ? [(0,reply/* text */.Qq)(`and ${ready_total - ready.length} more: milestone next`)] : [];
    return [(0,reply/* heading */.R_)("ready"), (0,reply/* list */.p_)(items), ...more, (0,reply/* command */.G5)(`milestone complete ${first.milestone.id} ${first.task.id}`, "when it is done")];
}
function attentionBlocks(items) {
    return items.length === 0 ? [] : [(0,reply/* heading */.R_)("attention"), (0,reply/* list */.p_)(items)];
}

;// CONCATENATED MODULE: ./lib/core/queries/milestone/status.js
// status: the board of all milestones, what is ready and what needs attention.







/** The board shows the head of the queue; `next` shows the rest. */
const READY_SHOWN_MAX = 5;
const status_status = (0,verb/* defineQuery */.Ec)({
    name: "status",
    summary: "Show the board: every milestone, what is ready, what needs attention.",
    permission: "read",
    args: {},
    examples: [{ line: "milestone status", why: "the state of everything on one page" }],
    answer(workspace, _args, { now }) {
        const milestones = [...workspace.milestones.values()].sort((left, right) => (0,listing/* compareIds */.q3)(left.id, right.id));
        const counts = (0,listing/* countByStatus */.x7)(milestones);
        if (!workspace.exists) {
            const data = { counts, milestones: [], ready: [], ready_total: 0, attention: [] };
            return (0,result.ok)({ data, reply: [(0,reply/* text */.Qq)("No milestone data found.")], warnings: [(0,find/* noData */._h)(workspace)] });
        }
        const ready = (0,query_ready/* readyQueue */.fY)(workspace);
        const attention = milestones.flatMap((milestone) => attentionTo(workspace, milestone, now));
        const rows = milestones.map(({ id, title, status: state, progress, priority }) => ({ id, title, status: state, progress, priority }));
        const head = ready.slice(0, READY_SHOWN_MAX);
        const data = {
            counts,
            milestones: rows,
            ready: head.map(({ milestone, task }) => ({ milestone: milestone.id, task: task.id, title: task.title })),
            ready_total: ready.length,
            attention,
        };
        return (0,result.ok)({ data, reply: boardView({ counts, milestones, ready: head, ready_total: ready.length, attention }) });
    },
});
/** Blocked, late, waiting for what is not there, finished and not archived. */
function attentionTo(workspace, milestone, now) {
    const { id } = milestone;
    if (milestone.status === "archived" || milestone.status === "cancelled")
        return [];
    const blocked = milestone.blockers.map(({ reason, task_id }) => `${id}${task_id === null ? "" : ` ${task_id}`} is blocked: ${reason}`);
    const end = milestone.timeline.estimated_end;
    const late = end !== null && milestone.status !== "completed" && end.slice(0, 10) < now.slice(0, 10) ? [`${id} should have ended on ${end.slice(0, 10)}`] : [];
    const missing = (0,query_ready/* waitsFor */.is)(workspace, milestone).filter((other) => !workspace.paths.has(other)).map((other) => `${id} waits for ${other}, which does not exist`);
    return [...blocked, ...late, ...missing];
}


/***/ }),

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/** `total` counts what fits the filters, before the limit. Sorted by id, numbers by their value. */
function listing(workspace, { status, search, archived, limit }) {
    const words = (search ?? "").toLowerCase().split(/\s+/).filter((word) => word !== "");
    const fitting = [...workspace.milestones.values()].filter((milestone) => (status === undefined ? archived || milestone.status !== "archived" : milestone.status === status) &&
        words.every((word) => searchText(milestone).includes(word)));
    const rows = fitting.sort((left, right) => compareIds(left.id, right.id)).map(rowOf);
    return { rows: limit === null ? rows : rows.slice(0, limit), total: rows.length };
}
function rowOf({ id, title, status, progress, priority }) {
    return { id, title, status, progress, priority };
}
function searchText({ id, title, description, tasks }) {
    return [id, title, description, ...tasks.flatMap((task) => [task.title, task.description])].join("\n").toLowerCase();
}
const COLLATOR = new Intl.Collator("en", { numeric: true });
/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
function compareIds(left, right) {
    return COLLATOR.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}
function countByStatus(milestones) {
    const counts = { planned: 0, in_progress: 0, paused: 0, blocked: 0, completed: 0, cancelled: 0, archived: 0 };
    for (const milestone of milestones)
        counts[milestone.status]++;
    return counts;
}


/***/ }),

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

/***/ 7217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* unused harmony export changesState */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
// What each event does to the workspace: the one place where state changes.





/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
function evolve(workspace, events, now) {
    const changed = new Map();
    for (const event of events)
        evolveOne(workspace, event, { changed, now });
    let state = workspace;
    // Progress follows from the tasks, so that it is looked at once, however many events there are.
    for (const { milestone, path, isNew } of changed.values()) {
        const whole = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .withProgress */ .E0)(milestone);
        state = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .withMilestone */ .Pp)(isNew ? { ...state, exists: true } : state, isNew ? whole : stamped(whole, now), path);
    }
    return state;
}
function evolveOne({ milestones, paths }, event, { changed, now }) {
    const { event_type, milestone_id: id, details } = event;
    if (event_type === "milestone_created")
        return created(details, changed);
    const before = changed.get(id);
    const milestone = before?.milestone ?? milestones.get(id);
    const change = CHANGES[event_type];
    if (!milestone || !change)
        return;
    const path = event_type === "milestone_archived" ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .completedPath */ .vD)(id) : (before?.path ?? paths.get(id));
    changed.set(id, { milestone: change(milestone, details, event.at ?? now), path, isNew: before?.isNew ?? false });
}
/** An event without a milestone records one that came as a file. */
function created(details, changed) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(details["milestone"]))
        return;
    const milestone = _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse(details["milestone"]);
    changed.set(milestone.id, { milestone, path: (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(milestone.id), isNew: true });
}
/** `progress.last_update` is kept true where somebody keeps it. */
function stamped(milestone, now) {
    if (typeof milestone.progress["last_update"] !== "string")
        return milestone;
    return { ...milestone, progress: { ...milestone.progress, last_update: now } };
}
/** What is written down and changes no milestone. */
const RECORDS = {
    milestone_activated: null, milestone_deleted: null, progress_updated: null, task_committed: null, dependency_blocker: null,
    task_dependency_blocker: null, risk_identified: null, blockers_escalated: null, kiro_phase_updated: null, kiro_phase_transition: null,
    kiro_task_completed: null, kiro_approval_requested: null, kiro_approval_granted: null, kiro_approval_rejected: null,
    session_created: null, session_resumed: null, session_ended: null, checkpoint_created: null, state_initialized: null, state_saved: null,
    state_loaded: null, state_restored: null, state_recovered: null, state_modified: null, state_cleaned: null, branch_created: null,
    branch_synced: null, pr_created: null, conflict_detected: null, auto_commit: null, operation_failed: null, agent_deployed: null,
    git_operation: null, storage_initialized: null, migration_completed: null, migration_monitoring: null, backup_restored: null,
    scale_status: null, scale_detection_initialized: null, performance_metric: null,
};
/** null marks a record, which changes nothing; a created milestone is a change of the workspace, not of a milestone. */
const CHANGES = {
    milestone_created: null,
    milestone_updated: (milestone, { fields }) => updated(milestone, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? fields : {}),
    milestone_modified: modified,
    milestone_completed: (milestone, _details, now) => ({ ...milestone, status: "completed", completed_at: milestone.completed_at ?? now }),
    milestone_archived: archived,
    status_updated: (milestone, { new_status }, now) => withStatus(milestone, milestoneStatus(new_status), now),
    task_started: (milestone, details, now) => withTask(milestone, details, (task) => ({ ...task, status: "in_progress", started_at: task.started_at ?? now })),
    task_completed: (milestone, details, now) => withTask(milestone, details, (task) => unblocked({ ...task, status: "completed", completed_at: now })),
    task_status_changed: taskStatusChanged,
    dependency_added: (milestone, { requires }) => withRequires(milestone, (ids) => [...new Set([...ids, ...strings(requires)])]),
    dependency_resolved: (milestone, { requires }) => withRequires(milestone, (ids) => ids.filter((id) => !strings(requires).includes(id))),
    blocker_detected: blocked,
    ...RECORDS,
};
/** Whether events of this type change the workspace. */
function changesState(type) {
    return type === "milestone_created" || CHANGES[type] !== null;
}
function updated(milestone, fields) {
    return settled(_model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse({ ...milestone, ...fields }), Object.keys(fields));
}
/** Whoever gives a field a value settles what a merge left open about it. */
function settled(milestone, places) {
    const { conflicts, ...rest } = milestone;
    if (!Array.isArray(conflicts))
        return milestone;
    const open = conflicts.filter((record) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(record) || !places.some((place) => record["at"] === place || String(record["at"]).startsWith(`${place}/`)));
    return open.length === 0 ? { ...rest } : { ...rest, conflicts: open };
}
function modified(milestone, { tasks_added, tasks_changed, tasks_removed }) {
    const removed = new Set(strings(tasks_removed));
    const kept = milestone.tasks.filter((task) => !removed.has(task.id));
    const changed = kept.map((task) => {
        const fields = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(tasks_changed) ? tasks_changed[task.id] : undefined;
        return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(withoutNulls({ ...task, ...fields })) : task;
    });
    const added = Array.isArray(tasks_added) ? tasks_added.map((task) => _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(task)) : [];
    const places = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(tasks_changed) ? Object.entries(tasks_changed).flatMap(([id, fields]) => Object.keys((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? fields : {}).map((field) => `tasks/${id}/${field}`)) : [];
    return settled({ ...milestone, tasks: [...changed, ...added] }, places);
}
/** null takes a field away. */
function withoutNulls(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
function archived(milestone, { reason, forced, open_tasks }, now) {
    const archive = forced === true ? { archive: { reason, forced, open_tasks, was: milestone.status } } : milestone.status === "cancelled" ? { archive: { was: "cancelled" } } : {};
    const completed_at = milestone.completed_at ?? (forced === true || milestone.status === "cancelled" ? null : now);
    return { ...milestone, status: "archived", completed_at, ...archive };
}
function withStatus(milestone, status, now) {
    const completed_at = status === "completed" ? (milestone.completed_at ?? now) : status === "archived" ? milestone.completed_at : null;
    const blockers = milestone.status === "blocked" && status !== "blocked" ? milestone.blockers.filter((blocker) => blocker.task_id !== null) : milestone.blockers;
    return { ...milestone, status, completed_at, blockers };
}
/** A word that is no status is a fault of whoever wrote the event. */
function milestoneStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .MILESTONE_STATUSES */ .uW.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a milestone`);
    return status;
}
function taskStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .TASK_STATUSES */ .Hi.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a task`);
    return status;
}
function taskStatusChanged(milestone, details, now) {
    const status = taskStatus(details["new_status"]);
    const reason = typeof details["reason"] === "string" ? details["reason"] : undefined;
    const changed = withTask(milestone, details, (task) => {
        const started_at = status === "in_progress" ? (task.started_at ?? now) : status === "pending" ? null : task.started_at;
        const next = unblocked({ ...task, status, started_at, completed_at: status === "completed" ? now : null });
        return status === "blocked" && reason !== undefined ? { ...next, blocked_reason: reason } : next;
    });
    return status === "blocked" ? changed : { ...changed, blockers: changed.blockers.filter((blocker) => blocker.task_id !== details["task_id"]) };
}
function unblocked(task) {
    const { blocked_reason: _gone, ...rest } = task;
    return { ...rest };
}
function withTask(milestone, { task_id }, change) {
    return { ...milestone, tasks: milestone.tasks.map((task) => (task.id === task_id ? change(task) : task)) };
}
function withRequires(milestone, change) {
    return { ...milestone, dependencies: { ...milestone.dependencies, requires: change(milestone.dependencies.requires) } };
}
function blocked(milestone, { reason, task_id, type }, now) {
    const blocker = { ...(typeof type === "string" && { type }), reason: String(reason), task_id: typeof task_id === "string" ? task_id : null, since: now };
    return { ...milestone, blockers: [...milestone.blockers, blocker] };
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
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

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pu: () => (/* binding */ estimatedMs),
  g3: () => (/* binding */ forecast),
  f$: () => (/* binding */ timeLeft)
});

// EXTERNAL MODULE: ./lib/core/rules/graph.js
var graph = __webpack_require__(9422);
// EXTERNAL MODULE: ./lib/core/rules/execution/globs.js
var execution_globs = __webpack_require__(8272);
;// CONCATENATED MODULE: ./lib/core/rules/execution/queue.js
// Queues of what may start, the lowest rank first; what touches the files of something running is set aside until that ends.

/** A binary heap: what sorts first is on top. */
function openHeap(compare) {
    const items = [];
    const swapped = (upper, lower) => {
        const [above, below] = [items[upper], items[lower]];
        if (above === undefined || below === undefined || compare(above, below) <= 0)
            return false;
        [items[upper], items[lower]] = [below, above];
        return true;
    };
    const least = (left, right) => {
        const [one, other] = [items[left], items[right]];
        return one !== undefined && other !== undefined && compare(other, one) < 0 ? right : left;
    };
    return {
        get size() {
            return items.length;
        },
        first: () => items[0],
        push(item) {
            let at = items.push(item) - 1;
            for (let above = (at - 1) >> 1; at > 0 && swapped(above, at); above = (at - 1) >> 1)
                at = above;
        },
        pop() {
            const [top] = items;
            const last = items.pop();
            if (last === undefined || items.length === 0)
                return top;
            items[0] = last;
            let at = 0;
            for (let below = least(1, 2); swapped(at, below); below = least(2 * at + 1, 2 * at + 2))
                at = below;
            return top;
        },
    };
}
function release(locks, item) {
    const holder = locks.get(item);
    locks.delete(item);
    for (const retry of holder?.behind ?? [])
        retry();
}
/** Queues that share locks keep their files apart from each other too. */
function openQueue(locks) {
    const shelves = new Map();
    const heads = openHeap((left, right) => left.item.rank - right.item.rank);
    const shelfOf = (glob) => {
        const shelf = shelves.get(glob) ?? openShelf(glob, heads);
        shelves.set(glob, shelf);
        return shelf;
    };
    return {
        add: (item) => heads.push({ item, from: null }),
        take() {
            for (let head = heads.pop(); head; head = heads.pop()) {
                const own = head.item.files.map(shelfOf);
                if (isFree(locks, head, own))
                    return head.item;
            }
            return null;
        },
    };
}
function openShelf(glob, heads) {
    const waiting = openHeap((left, right) => left.rank - right.rank);
    const shelf = {
        globs: (0,execution_globs/* readGlobs */.Qj)([glob]),
        waiting,
        retry() {
            const item = waiting.pop();
            if (item)
                heads.push({ item, from: shelf });
        },
    };
    return shelf;
}
/** Takes the locks, or puts the item on the shelf that stands in its way. */
function isFree(locks, { item, from }, own) {
    for (const holder of locks.values()) {
        const shelf = own.find(({ globs }) => (0,execution_globs/* globsMeet */.vq)(globs, holder.globs));
        if (!shelf)
            continue;
        shelf.waiting.push(item);
        holder.behind.add(shelf.retry);
        if (shelf !== from)
            from?.retry();
        return false;
    }
    if (own.length > 0)
        locks.set(item, { globs: own.flatMap(({ globs }) => globs), behind: new Set(from ? [from.retry] : []) });
    return true;
}

;// CONCATENATED MODULE: ./lib/core/rules/execution/lanes.js
// Lanes: parts of the work that have nothing to do with each other, each with a lead that has seats of its own.

/**
 * The largest lanes get a lead each, every lead a seat; the other seats go one by one to where there is most work a seat. A
 * lead that is through takes the next lane, and where there is none, its seats go to where there is most work a seat.
 */
function openCrew(lanes, seats) {
    /** The next is the last; of equal ones, the first given. */
    const waiting = lanes.filter(({ open }) => open > 0).reverse().sort((left, right) => left.hours - right.hours);
    const leads = new Set();
    const owners = new Map();
    const give = (seat, lead) => {
        if (!lead)
            return;
        lead.seats += 1;
        lead.free.push(seat);
        owners.set(seat, lead);
    };
    const followed = (lead) => {
        const next = waiting.pop();
        if (next)
            lead.lane = next;
        else
            leads.delete(lead);
        for (let seat = next ? undefined : lead.free.pop(); seat !== undefined; seat = lead.free.pop())
            give(seat, neediest(leads));
    };
    for (let seat = 1; seat <= seats; seat++) {
        const lane = waiting.pop();
        const lead = lane && { lane, seats: 0, free: openHeap((left, right) => left - right) };
        if (lead)
            leads.add(lead);
        give(seat, lead ?? neediest(leads));
    }
    return {
        take: () => takeFrom(leads),
        leave(seat) {
            const lead = owners.get(seat);
            lead?.free.push(seat);
            if (lead?.lane.open === 0)
                followed(lead);
        },
    };
}
function takeFrom(leads) {
    for (const { lane, free } of leads) {
        const item = free.size > 0 ? lane.queue.take() : null;
        const seat = item === null ? undefined : free.pop();
        if (item !== null && seat !== undefined)
            return { item, seat };
    }
    return null;
}
function neediest(leads) {
    let best;
    for (const lead of leads)
        if (!best || lead.lane.hours / lead.seats > best.lane.hours / best.seats)
            best = lead;
    return best;
}

;// CONCATENATED MODULE: ./lib/core/rules/execution/schedule.js



/**
 * `parallel` does whatever the graph allows, first what has the longest chain of work behind it; `simple` does so in the order
 * of the file, and always under file locks; `sequential` does one at a time in that order; `hierarchical` gives each connected
 * part of the graph to a lead with seats of its own. Under file locks two tasks whose `files` could meet never run at the same
 * time; a task without `files` locks nothing. Dependencies that are not listed count as finished; the tasks of a cycle and
 * what waits for them never start. Every call costs about the logarithm of the number of tasks.
 */
function openSchedule(options) {
    const hall = openHall(options);
    return {
        take() {
            const taken = hall.crew.take();
            if (!taken)
                return null;
            Object.assign(taken.item, { standing: "running", seat: taken.seat });
            hall.running += 1;
            return { task: taken.item.id, seat: taken.seat };
        },
        end(task, ending) {
            const node = hall.nodes.get(task);
            return node?.standing === "running" ? end(hall, node, ending) : [];
        },
        get running() {
            return hall.running;
        },
        get open() {
            return hall.open;
        },
    };
}
function openHall(options) {
    const locks = new Map();
    const lanes = [];
    const openLane = () => {
        const lane = { queue: openQueue(locks), open: 0, hours: 0 };
        lanes.push(lane);
        return lane;
    };
    const nodes = readNodes(options, openLane());
    const { agents, coordination, held } = options;
    if (coordination === "parallel" || coordination === "hierarchical")
        rankByWorkBehind(nodes);
    if (coordination === "hierarchical")
        part(nodes.values(), openLane);
    const open = settle(nodes, held);
    return { nodes, locks, crew: openCrew(lanes, coordination === "sequential" ? Math.min(1, agents) : agents), running: 0, open };
}
function readNodes({ tasks, satisfied, coordination, fileLocking }, lane) {
    const locking = fileLocking || coordination === "simple";
    const unfinished = tasks.filter(({ id }) => !satisfied.has(id));
    const nodes = new Map(unfinished.map((task, place) => [task.id, {
            id: task.id, files: locking ? task.files : [], hours: hoursOf(task), place, rank: place, before: [], behind: [],
            missing: 0, standing: "open", seat: 0, stuck: false, failed: false, lane,
        }]));
    for (const { id, dependencies } of unfinished) {
        const node = nodes.get(id);
        for (const other of dependencies)
            schedule_link(nodes.get(other), node);
    }
    return nodes;
}
function schedule_link(before, node) {
    if (!before || !node)
        return;
    before.behind.push(node);
    node.before.push(before);
    node.missing += 1;
}
/** What a task counts where work is compared: its estimate, an hour without one. */
function hoursOf({ estimated_hours }) {
    return Math.max(0, estimated_hours ?? 1);
}
function rankByWorkBehind(nodes) {
    const behind = new Map([...nodes.values()].map((node) => [node.id, node.behind.map(({ id }) => id)]));
    const { lengths } = (0,graph/* criticalPath */.vC)(behind, (id) => nodes.get(id)?.hours ?? 0);
    const order = [...nodes.values()].sort((left, right) => (lengths.get(right.id) ?? 0) - (lengths.get(left.id) ?? 0));
    for (const [rank, node] of order.entries())
        node.rank = rank;
}
/** Every connected part of the graph gets a lane of its own. */
function part(nodes, openLane) {
    const seen = new Set();
    for (const start of nodes) {
        const lane = seen.has(start) ? null : openLane();
        const rest = lane ? [start] : [];
        for (let node = rest.pop(); lane && node; node = rest.pop()) {
            if (seen.has(node))
                continue;
            seen.add(node);
            node.lane = lane;
            for (const neighbour of [...node.before, ...node.behind])
                rest.push(neighbour);
        }
    }
}
/** Brings everything to where it stands before the first task starts; how many tasks are open. */
function settle(nodes, held) {
    const reachable = new Set((0,graph/* waves */.Lp)(new Map([...nodes.values()].map(({ id, before }) => [id, before.map((other) => other.id)]))).flat());
    let open = 0;
    for (const node of nodes.values()) {
        if (held.has(node.id))
            mark(node, "stuck"), node.standing = "over";
        if (!reachable.has(node.id))
            node.stuck = true;
    }
    for (const node of nodes.values()) {
        if (node.standing === "over")
            continue;
        open += 1;
        if (node.stuck)
            continue;
        count(node, 1);
        if (node.missing === 0)
            node.lane.queue.add(node);
    }
    return open;
}
function count({ lane, hours }, change) {
    lane.open += change;
    lane.hours += change * hours;
}
/** Marks everything behind a task; what was not marked before, and is not over. */
function mark(start, as) {
    const found = [];
    const rest = [...start.behind];
    for (let node = rest.pop(); node; node = rest.pop()) {
        if (node[as])
            continue;
        node[as] = true;
        if (node.standing === "open")
            found.push(node);
        for (const next of node.behind)
            rest.push(next);
    }
    return found;
}
function end(hall, node, ending) {
    hall.running -= 1;
    node.standing = ending === "again" ? "open" : "over";
    if (ending === "again")
        node.lane.queue.add(node);
    const lost = ending === "again" ? [] : schedule_close(hall, node, ending);
    release(hall.locks, node);
    hall.crew.leave(node.seat);
    return lost;
}
function schedule_close(hall, node, ending) {
    count(node, -1);
    hall.open -= 1;
    if (ending === "satisfied")
        return satisfy(node), [];
    for (const other of mark(node, "stuck"))
        count(other, -1);
    if (ending === "held")
        return [];
    const lost = mark(node, "failed").sort((left, right) => left.place - right.place);
    hall.open -= lost.length;
    return lost.map(({ id }) => id);
}
function satisfy(node) {
    for (const next of node.behind) {
        next.missing -= 1;
        if (next.missing === 0 && next.standing === "open")
            next.lane.queue.add(next);
    }
}

;// CONCATENATED MODULE: ./lib/core/rules/execution/forecast.js



const HOUR_MS = 3_600_000;
/** By its estimate; a task without one counts an hour. */
function estimatedMs(task) {
    return hoursOf(task) * HOUR_MS;
}
/** `durationOf` in milliseconds. Every task is taken to end well; what is held, and what waits for that, is left out. */
function forecast(options, durationOf) {
    const durations = new Map(options.tasks.map((task) => [task.id, Math.max(0, durationOf(task))]));
    const perSeat = play(options, (task) => durations.get(task) ?? 0);
    const stints = perSeat.flat();
    const ran = new Set(stints.map(({ task }) => task));
    const edges = edgesOf(options.tasks.filter(({ id }) => ran.has(id)));
    const path = (0,graph/* criticalPath */.vC)(edges, (task) => durations.get(task) ?? 0);
    return {
        waves: (0,graph/* waves */.Lp)(edges),
        criticalPath: { tasks: path.nodes, ms: path.length },
        makespan: stints.reduce((last, { to }) => Math.max(last, to), 0),
        perSeat,
    };
}
function play(options, durationOf) {
    const schedule = openSchedule(options);
    const perSeat = Array.from({ length: options.agents }, () => []);
    const endings = openHeap((left, right) => left.to - right.to);
    for (let now = 0;;) {
        for (let pick = schedule.take(); pick; pick = schedule.take()) {
            const stint = { task: pick.task, from: now, to: now + durationOf(pick.task) };
            perSeat[pick.seat - 1]?.push(stint);
            endings.push(stint);
        }
        const next = endings.pop();
        if (!next)
            return perSeat;
        now = next.to;
        schedule.end(next.task, "satisfied");
    }
}
function edgesOf(tasks) {
    return new Map(tasks.map(({ id, dependencies }) => [id, dependencies]));
}
/**
 * Milliseconds: the longer of the longest chain and the work shared by all agents. No schedule is faster, and one that never
 * leaves a seat idle takes less than twice that (Graham 1969).
 */
function timeLeft({ open, agents, meanMs, ranMs }) {
    const leftOf = (task) => Math.max(0, meanMs - (ranMs?.get(task) ?? 0));
    const work = open.reduce((sum, { id }) => sum + leftOf(id), 0);
    return Math.max((0,graph/* criticalPath */.vC)(edgesOf(open), leftOf).length, work / Math.max(1, agents));
}


/***/ }),

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Qj: () => (/* binding */ readGlobs),
/* harmony export */   vq: () => (/* binding */ globsMeet)
/* harmony export */ });
/* unused harmony exports matches, matchesAny */
// Globs of `files:`: which paths they mean, and whether two of them could mean the same one.
/**
 * `*` is any part of one name, a dot in front included, `?` one character, `[a-z]` one of a set, `[!a-z]` one outside it,
 * `{a,b}` either text; `**` as a whole name is any number of folders, none too. A glob without wildcards, or with `/` at its
 * end, means that path and everything below it. What is not closed stands for itself, and a name in square brackets is also
 * meant literally, since frameworks name files so (`app/[slug]/page.tsx`). A `!` in front negates nothing.
 */
function matches(glob, path) {
    return matchesAny([glob], path);
}
function matchesAny(globs, path) {
    return globsMeet(readGlobs(globs), [namesOf(path).map(literally)]);
}
/** Whether some path could match both. */
function overlap(left, right) {
    return globsMeet(readGlobs([left]), readGlobs([right]));
}
/** A gap: any characters within a name, any names within a path. */
const MANY = "many";
/** A glob that stands for more than this many is taken literally: each of them costs a comparison. */
const ALTERNATIVES_MAX = 1_000;
const LAST_CHARACTER = 0x10ffff;
function readGlobs(globs) {
    return globs.flatMap((glob) => alternatives(glob).filter((plain) => plain !== "").flatMap(readWays));
}
function globsMeet(left, right) {
    return left.some((one) => right.some((other) => !startApart(one, other) && meet(one, other, namesMeet)));
}
/** What most pairs do, told without a table. */
function startApart(left, right) {
    for (const [index, name] of left.entries()) {
        const other = right[index];
        if (name === MANY || other === undefined || other === MANY || name.text === null || other.text === null)
            return false;
        if (name.text !== other.text)
            return true;
    }
    return false;
}
function namesMeet(left, right) {
    return left.text !== null && right.text !== null ? left.text === right.text : meet(left.marks, right.marks, marksMeet);
}
function marksMeet(left, right) {
    if (typeof left === "number" && typeof right === "number")
        return left === right;
    return spansOf(left).some(([first, last]) => spansOf(right).some((span) => first <= span[1] && span[0] <= last));
}
function spansOf(mark) {
    return typeof mark === "number" ? [[mark, mark]] : mark;
}
/** Whether two sequences with gaps can be the same. `row[j]`: what was read of the left one, and the first j of the right one. Costs at most the product of the lengths. */
function meet(left, right, same) {
    let row = [true];
    for (const [index, other] of right.entries())
        row.push(other === MANY && row[index] === true);
    for (const part of left) {
        const next = [part === MANY && row[0] === true];
        for (const [index, other] of right.entries()) {
            const hit = part === MANY || other === MANY ? row[index + 1] === true || next[index] === true : row[index] === true && same(part, other);
            next.push(hit);
        }
        if (!next.includes(true))
            return false;
        row = next;
    }
    return row[right.length] === true;
}
/** Texts that the braces of a glob stand for. Without recursion: a glob may nest as deep as it is long. */
function alternatives(glob) {
    const outer = [];
    let group = { done: [], open: [""] };
    for (const character of glob) {
        const around = character === "}" ? outer.pop() : undefined;
        if (around) {
            const inner = group.done.length === 0 ? group.open.map((text) => `{${text}}`) : [...group.done, ...group.open];
            if (around.open.length * inner.length > ALTERNATIVES_MAX)
                return [glob];
            group = { done: around.done, open: around.open.flatMap((start) => inner.map((text) => start + text)) };
        }
        else if (character === "{") {
            outer.push(group);
            group = { done: [], open: [""] };
        }
        else if (character === "," && outer.length > 0) {
            group.done.push(...group.open);
            group.open = [""];
        }
        else {
            group.open = group.open.map((start) => start + character);
        }
    }
    return outer.length === 0 ? group.open : [glob];
}
function readWays(plain) {
    return [false, ...(plain.includes("[") ? [true] : [])].map((sets) => {
        const names = namesOf(plain).map((name) => readName(name, { sets }));
        const below = plain.endsWith("/") || names.every((name) => name !== MANY && name.text !== null);
        return below ? [...names, MANY] : names;
    });
}
function namesOf(path) {
    return path.split("/").filter((name) => name !== "" && name !== ".");
}
function literally(name) {
    return { text: name, marks: Array.from(name, codeOf) };
}
function codeOf(character) {
    return character.codePointAt(0) ?? 0;
}
function readName(name, { sets }) {
    if (name === "**")
        return MANY;
    if (!/[*?]/.test(name) && !(sets && name.includes("[")))
        return literally(name);
    const characters = [...name];
    const marks = [];
    for (let at = 0; at < characters.length; at++) {
        const end = sets && characters[at] === "[" ? endOfSet(characters, at) : -1;
        marks.push(end > 0 ? readSet(characters.slice(at + 1, end)) : readMark(characters[at] ?? ""));
        at = Math.max(at, end);
    }
    return { text: null, marks };
}
function readMark(character) {
    if (character === "*")
        return MANY;
    return character === "?" ? [[0, LAST_CHARACTER]] : codeOf(character);
}
/** A bracket right at the start of a set is one of its members. */
function endOfSet(characters, start) {
    return characters.indexOf("]", start + (isNegated(characters[start + 1]) ? 3 : 2));
}
function isNegated(first) {
    return first === "!" || first === "^";
}
function readSet(members) {
    const negated = isNegated(members[0]);
    const spans = [];
    for (let at = negated ? 1 : 0; at < members.length; at++) {
        const range = members[at + 1] === "-" && at + 2 < members.length;
        spans.push([codeOf(members[at] ?? ""), codeOf(members[range ? at + 2 : at] ?? "")]);
        if (range)
            at += 2;
    }
    return negated ? outside(spans) : spans.filter(([first, last]) => first <= last);
}
function outside(spans) {
    const gaps = [];
    let next = 0;
    for (const [first, last] of spans.toSorted((left, right) => left[0] - right[0])) {
        if (first > next)
            gaps.push([next, first - 1]);
        next = Math.max(next, last + 1);
    }
    return [...gaps, [next, LAST_CHARACTER]];
}


/***/ }),

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ findOpenMilestone),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   _h: () => (/* binding */ noData),
/* harmony export */   sR: () => (/* binding */ findMilestone)
/* harmony export */ });
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

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
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


/***/ }),

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ cycleProblem),
/* harmony export */   iU: () => (/* binding */ invariants)
/* harmony export */ });
/* unused harmony export requirements */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);
// What must hold of every milestone that a command leaves behind.



/**
 * Checks the milestones that differ between two workspaces. Faults that were there before are not this command's: they
 * are left to `data validate`. Problems: `dependency-cycle`, `dependency-not-found`, `invariant-broken`.
 */
function invariants(before, after) {
    for (const [id, milestone] of after.milestones) {
        const former = before.milestones.get(id);
        if (former === milestone)
            continue;
        const broken = faultsOf(milestone).find((fault) => !former || !faultsOf(former).some((old) => old.message === fault.message));
        if (broken)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(broken);
    }
    return cycleAmong(before, after);
}
function faultsOf(milestone) {
    return [...duplicateTasks(milestone), ...unknownTaskDependencies(milestone), ...taskCycle(milestone), ...untrueStatus(milestone)];
}
function duplicateTasks(milestone) {
    const ids = milestone.tasks.map((task) => task.id);
    if (new Set(ids).size === ids.length)
        return [];
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${milestone.id} would have task ${twice} twice.`, { hint: "Give each task an id of its own." })];
}
function unknownTaskDependencies(milestone) {
    const ids = new Set(milestone.tasks.map((task) => task.id));
    return milestone.tasks.flatMap((task) => task.dependencies
        .filter((dependency) => !ids.has(dependency))
        .map((dependency) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `Task ${task.id} waits for ${dependency}, which milestone ${milestone.id} does not have.`, { hint: "Name a task of the same milestone." })));
}
function taskCycle(milestone) {
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(new Map(milestone.tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [cycleProblem(`Tasks of ${milestone.id} wait for each other`, cycle)] : [];
}
function untrueStatus(milestone) {
    const open = milestone.tasks.filter((task) => task.status !== "completed" && task.status !== "cancelled");
    if (milestone.status !== "completed" || open.length === 0)
        return [];
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${milestone.id} cannot be completed: ${open.map((task) => task.id).join(", ")} open.`, { hint: "Complete or cancel these tasks first." })];
}
/** Cycles between milestones are looked for only where a command changed what a milestone requires, since that takes all of them. */
function cycleAmong(before, after) {
    const changed = [...after.milestones.values()].some((milestone) => before.milestones.get(milestone.id)?.dependencies.requires.join() !== milestone.dependencies.requires.join() && milestone.dependencies.requires.length > 0);
    if (!changed)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(requirements(after));
    const old = cycle && (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(requirements(before));
    return cycle && !old ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(cycleProblem("Milestones would wait for each other", cycle)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
}
function requirements(workspace) {
    return new Map([...workspace.milestones.values()].map((milestone) => [milestone.id, milestone.dependencies.requires]));
}
function cycleProblem(what, cycle) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-cycle", `${what}: ${cycle.join(" → ")}.`, { hint: "Take one of these dependencies away." });
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

/***/ 3303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ withProgress),
/* harmony export */   UA: () => (/* binding */ PHASE_WEIGHTS),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/* unused harmony export taskPercent */
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

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isPutAside)
/* harmony export */ });
/* unused harmony exports choose, leaseInTheWay */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3212);
// Which session an execution goes on with, and whether it may begin at all.




/**
 * The newest session that is not completed, as far as the settings and the order want it; the same for a session that is
 * named. Problems: `session-active` (somebody is at work, or it is somebody else's), `session-not-found`, and the file's own
 * where the named session cannot be read.
 */
function choose(sessions, wish) {
    const lease = leaseInTheWay(sessions.leases, wish);
    if (lease)
        return failed(activeProblem(holdingOf(lease), wish));
    const chosen = wish.resume.kind === "session" ? named(sessions, wish, wish.resume.id) : newest(sessions, wish);
    if (!chosen.ok)
        return chosen;
    const { session, warnings } = chosen.value;
    const corrupted = sessions.broken.filter((file) => !isPutAside(file)).map(({ id }) => id);
    return ok({ corrupted, warnings, ...(session ? { kind: "resume", session } : { kind: "new" }) });
}
function isPutAside({ path }) {
    return /(?:^|\/)corrupted-[^/]*$/.test(path);
}
/** With several people at work each is in the way of their own only. */
function leaseInTheWay(leases, { milestone, actor, config }) {
    const shared = config.session_management.multi_user;
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive" && (!shared || lease.standing.holder.owner === actor)) ?? null;
}
const FRESH = { session: null, warnings: [] };
function named(sessions, wish, id) {
    const broken = sessions.broken.find((file) => file.id === id);
    const session = sessions.records.find((record) => record.session.id === id)?.session;
    if (!session && broken)
        return failed(broken.problem);
    if (!session)
        return failed(unknownSession(sessions, id));
    if (session.milestone_id !== wish.milestone)
        return failed(notFound(`Session ${id} is of ${session.milestone_id}, not of ${wish.milestone}.`, `Say \`milestone execute ${session.milestone_id} --resume-session ${id}\`.`));
    if (!isOpen(session))
        return failed(notFound(`Session ${id} is ${session.status}: there is nothing to go on with.`, `Without --resume-session a new one is started.`));
    return mayTake(session, wish) ? ok({ session, warnings: [] }) : failed(othersProblem(session, wish));
}
function notFound(message, hint) {
    return problem("session-not-found", message, { hint });
}
function newest(sessions, wish) {
    const { milestone, config, resume } = wish;
    const own = sessions.records.filter(({ session }) => session.milestone_id === milestone && isOpen(session));
    const open = own.filter(({ session }) => !config.session_management.multi_user || mayTake(session, wish));
    const [record] = open.sort((left, right) => newestFirst(left.session, right.session));
    if (resume.kind === "latest" && (!record || !config.features.session_management))
        return failed(none(wish));
    if (!record)
        return ok(FRESH);
    const { session } = record;
    const unfinished = ["active", "paused"].includes(statusOf(record, { ...wish, leases: sessions.leases }));
    if (!mayTake(session, wish))
        return resume.kind === "latest" || unfinished ? failed(othersProblem(session, wish)) : ok(FRESH);
    if (resume.kind === "latest")
        return ok({ session, warnings: [] });
    if (!config.features.session_management)
        return ok(FRESH);
    return config.session_management.auto_resume ? ok({ session, warnings: [] }) : ok({ session: null, warnings: [leftAlone(session)] });
}
function isOpen({ status }) {
    return status !== "completed" && status !== "corrupted";
}
function none({ milestone, config }) {
    if (!config.features.session_management)
        return notFound(`No saved session found for ${milestone}: features.session_management is off.`, `Run \`milestone config set features.session_management true\`, or execute without --resume.`);
    return noneOf(milestone);
}
function leftAlone({ id, milestone_id, status }) {
    return problem("session-exists", `A session of ${milestone_id} exists (${id}, ${status}); a new one is started, since session_management.auto_resume is off.`, {
        hint: `Go on with it by \`milestone execute ${milestone_id} --resume\`.`,
    });
}
/** Another person's session, until it may be taken over. */
function othersProblem(session, { config, now }) {
    const { id, milestone_id, owner, host } = session;
    const ago = Date.parse(now) - instantOf(session);
    const left = config.session_timeout * 1_000 - ago;
    return problem("session-active", `Session already active: ${id} of ${milestone_id} belongs to ${owner}${host === null ? "" : ` on ${host}`}, saved ${ageText(ago)} ago.`, {
        hint: `It can be taken over in ${ageText(left)}, or when its owner is changed: \`milestone session own ${id} NAME\`.`,
    });
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

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   JO: () => (/* binding */ holdingOf),
/* harmony export */   OV: () => (/* binding */ activeProblem),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   ln: () => (/* binding */ liveLease),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* unused harmony export instantOf */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Who is at work on a milestone, whether a session's process lives, and who may go on with a session.

function presenceOf({ session, here }, { leases, config, now }) {
    const lease = leases.find(({ standing }) => standing.holder.session === session.id);
    if (lease?.standing.state === "alive")
        return "alive";
    const known = lease !== undefined || here || session.status !== "active";
    return known || isStale(session, config, now) ? "gone" : "elsewhere";
}
/** The status that is true: a session whose process is gone is not active. */
function statusOf(record, around) {
    const { status } = record.session;
    return status === "active" && presenceOf(record, around) === "gone" ? "paused" : status;
}
/** The lease of a milestone that somebody holds and lives; of several owners' the first. */
function liveLease(leases, milestone) {
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive") ?? null;
}
/** Whether a person may go on with a session: its owner, everybody where sessions are shared, and whoever comes after `session_timeout`. */
function mayTake(session, { actor, config, now }) {
    const { shared_sessions, user_isolation } = config.session_management;
    return session.owner === "" || session.owner === actor || shared_sessions || !user_isolation || isStale(session, config, now);
}
function isStale(session, config, now) {
    return Date.parse(now) - instantOf(session) > config.session_timeout * 1_000;
}
/** When it was last saved, in milliseconds since 1970; 0 where it does not say. */
function instantOf({ saved_at, started_at }) {
    const at = Date.parse(saved_at ?? started_at ?? "");
    return Number.isNaN(at) ? 0 : at;
}
function newestFirst(left, right) {
    return instantOf(right) - instantOf(left) || (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);
}
function holdingOf({ milestone, standing: { holder } }) {
    return { ...holder, milestone };
}
/** The refusal that names owner, host and age. */
function activeProblem({ milestone, session, owner, host, since }, { now }) {
    const ms = Date.parse(now) - Date.parse(since);
    const age = Number.isNaN(ms) ? "" : `, for ${ageText(ms)}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${owner || "somebody"} on ${host} is at work on ${milestone} with ${session}${age}.`, {
        hint: `Wait until it ends, watch it with \`milestone watch ${milestone}\`, or stop it with \`milestone session stop ${session}\`.`,
    });
}
const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]];
/** "3 minutes": a span of milliseconds in its largest unit. */
function ageText(ms) {
    const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? ["second", 1_000];
    const count = Math.max(0, Math.floor(ms / size));
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ milestoneMayBecome),
/* harmony export */   OQ: () => (/* binding */ statusByTasks),
/* harmony export */   QA: () => (/* binding */ archivedProblem),
/* harmony export */   Ud: () => (/* binding */ taskMayBecome)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
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

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   G: () => (/* binding */ defineExecution),
/* harmony export */   HC: () => (/* binding */ optionalPositional),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qc: () => (/* binding */ parseValues),
/* harmony export */   aT: () => (/* binding */ defineRoutine),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   g9: () => (/* binding */ positionals),
/* harmony export */   n8: () => (/* binding */ positional),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   zB: () => (/* binding */ requiredOption)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);


function defineCommand(parts) {
    return { kind: "command", ...parts };
}
function defineQuery(parts) {
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
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb} needs ${spec.kind === "option" ? `--${name} ` : ""}${spec.label}: ${spec.summary}`, { hint: `See milestone help ${verb}.` }));
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

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WN: () => (/* binding */ countsText),
  Ld: () => (/* binding */ progressLines),
  jB: () => (/* binding */ upTo)
});

// UNUSED EXPORTS: changeLine

// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(8164);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(1667);
// EXTERNAL MODULE: ./lib/core/base/encode/plain.js
var plain = __webpack_require__(5569);
;// CONCATENATED MODULE: ./lib/core/base/encode/terminal.js
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
        case "heading": return [styled((0,plain/* plainLine */.h)(block.text), "bold", terminal)];
        case "text": return (0,plain/* plainText */.w)(block.text).split("\n");
        case "list": return block.items.map((item) => `- ${(0,plain/* plainText */.w)(item).replaceAll("\n", "\n  ")}`);
        case "fields": return encodeFields(block.rows);
        case "table": return encodeTable(block.head, block.rows, terminal);
        case "progress": return [encodeProgress(block.label, block.percentage)];
        case "code": return encodeCode(block.text, block.language, terminal);
        case "command": return [`  ${styled((0,plain/* plainLine */.h)(block.text), "cyan", terminal)}${block.why === "" ? "" : styled(`   # ${(0,plain/* plainLine */.h)(block.why)}`, "dim", terminal)}`];
    }
}
function encodeFields(rows) {
    const labels = rows.map(([label]) => `${(0,plain/* plainLine */.h)(label)}:`);
    const width = Math.max(0, ...labels.map(displayWidth));
    return rows.map(([, value], index) => {
        const lines = (0,plain/* plainText */.w)(value).replaceAll("\n", `\n${" ".repeat(width + GAP.length)}`);
        return `${padded(labels[index] ?? "", width)}${GAP}${lines}`.trimEnd();
    });
}
function encodeProgress(label, percentage) {
    return `${(0,plain/* plainLine */.h)(label)}  ${(0,bar/* bar */.M)(percentage, BAR_WIDTH)} ${(0,bar/* wholePercent */.p)(percentage)} %`.trimStart();
}
function encodeCode(code, language, terminal) {
    const lines = (0,plain/* plainText */.w)(code).replace(/\n$/, "").split("\n");
    return language === "diff" ? lines.map((line) => styled(line, diffStyle(line), terminal)) : lines;
}
function diffStyle(line) {
    if (/^(?:\+\+\+|---) /.test(line))
        return "bold";
    return line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : "dim";
}
function encodeTable(head, rows, terminal) {
    const cells = [head, ...rows].map((row) => head.map((_name, column) => (0,plain/* plainLine */.h)(row[column] ?? "")));
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

// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/execution/progress.js
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
        `${(0,bar/* bar */.M)(share, BAR_CELLS)} ${(0,bar/* wholePercent */.p)(share)} %  ${milestone.id}: ${milestone.title}`,
        `${countsText((status) => counts[status], total)} · ${timeText(view)}`,
        ...seatLines(seats.slice(0, SEATS_SHOWN_MAX)),
        ...(seats.length > SEATS_SHOWN_MAX ? [`and ${seats.length - SEATS_SHOWN_MAX} more agents`] : []),
        ...upTo(blockers.map((blocker) => `Blocked: ${blocker}`), BLOCKERS_SHOWN_MAX),
    ].map((line) => progress_fitted(line, width));
}
/** Cells of tables are what is cut to a width. */
function progress_fitted(line, width) {
    return encodeTerminal([(0,reply/* table */.tp)([line], [])], { colour: false, width }).trimEnd();
}
function seatLines(seats) {
    const cells = seats.map(({ name, state, task, title, forMs }) => [name, task === null ? (0,milestone/* words */.aL)(state) : (0,duration/* durationText */.S5)(forMs), task === null ? "" : `${task} ${title}`]);
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
    return leftMs === null ? (0,duration/* durationText */.S5)(elapsedMs) : `${(0,duration/* durationText */.S5)(elapsedMs)}, about ${(0,duration/* durationText */.S5)(leftMs)} left`;
}
/** The first ones, and how many more there are. */
function upTo(items, most) {
    return items.length <= most ? [...items] : [...items.slice(0, most), `and ${items.length - most} more`];
}
/** One line in words of what an event of a running session says; null where it says nothing to people. */
function changeLine({ event_type, details }) {
    const said = TELLERS[event_type]?.({ ...details, task: textOf(details["task_id"]) });
    return said === undefined ? null : plainLine(said);
}
const TELLERS = {
    task_started: ({ task, ...details }) => `${task} started on ${textOf(details["seat"])}${Number(details["attempt"]) > 1 ? `, attempt ${Number(details["attempt"])}` : ""}`,
    task_completed: ({ task, ...details }) => `${task} completed${timeOf(details["ms"])}`,
    task_status_changed: ({ task, ...details }) => `${task} ${(0,milestone/* words */.aL)(textOf(details["new_status"]))}${timeOf(details["ms"])}${reasonOf(details["reason"])}`,
    conflict_detected: ({ task, ...details }) => `${task} collides with ${listOf(details["with"]) || "somebody else"} in ${listOf(details["files"])}`,
    blocker_detected: (details) => `${details["warning"] === true ? "Warning" : "Blocked"}${reasonOf(details["reason"])}`,
    session_ended: (details) => `Session ${(0,milestone/* words */.aL)(textOf(details["status"]))}, ${Number(details["steps_completed"])} of ${Number(details["steps_total"])} tasks completed${reasonOf(details["reason"])}`,
};
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function listOf(value) {
    return Array.isArray(value) ? value.join(", ") : "";
}
function timeOf(ms) {
    return typeof ms === "number" ? ` after ${(0,duration/* durationText */.S5)(ms)}` : "";
}
function reasonOf(reason) {
    return typeof reason === "string" && reason !== "" ? `: ${reason}` : "";
}


/***/ }),

/***/ 5445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runningView),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);
/* harmony import */ var _rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);


/** `session` with its journal replayed; `floor` null where its seats have not reported. */
function runningView(session, { milestone, floor, now }) {
    const titles = new Map(milestone.tasks.map((task) => [task.id, task]));
    const counts = countsOf(session.steps);
    const seats = floor ? floor.seats.filter(({ role }) => role === "task_executor") : [];
    const began = Date.parse(session.resumed_at ?? session.started_at ?? now);
    return {
        milestone: { id: milestone.id, title: milestone.title },
        session: session.id,
        counts,
        total: session.steps.length,
        seats: seats.map((seat) => seatView(seat, { titles, now })),
        elapsedMs: Math.max(0, Date.parse(now) - began),
        leftMs: leftOf(session, titles, now),
        blockers: session.steps.flatMap(({ task, status, reason }) => (status === "failed" || status === "timed_out" ? [`${task}: ${reason ?? status}`] : [])),
    };
}
function countsOf(steps) {
    const counts = { queued: 0, running: 0, completed: 0, unverified: 0, failed: 0, timed_out: 0, cancelled: 0, skipped: 0, waiting: 0 };
    for (const { status } of steps)
        counts[status]++;
    return counts;
}
function seatView({ name, state, task, since }, { titles, now }) {
    return { name, state, task, title: titles.get(task ?? "")?.title ?? "", forMs: Math.max(0, Date.parse(now) - Date.parse(since)) };
}
function leftOf({ steps, agents }, tasks, now) {
    const took = steps.flatMap(({ status, started_at, finished_at }) => (status === "completed" && started_at !== null && finished_at !== null ? [Date.parse(finished_at) - Date.parse(started_at)] : []));
    if (took.length === 0)
        return null;
    const open = steps.filter(({ status }) => !(0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_0__/* .isStepOver */ .Pz)(status)).flatMap(({ task }) => tasks.get(task) ?? []);
    const ranMs = new Map(steps.flatMap(({ task, status, started_at }) => (status === "running" && started_at !== null ? [[task, Date.parse(now) - Date.parse(started_at)]] : [])));
    return (0,_rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)({ open, agents, ranMs, meanMs: took.reduce((sum, ms) => sum + ms, 0) / took.length });
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
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
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

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sessionsOf: () => (/* binding */ sessionsOf)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(6566);
// EXTERNAL MODULE: ./lib/core/files/session.js
var session = __webpack_require__(8738);
// EXTERNAL MODULE: ./lib/core/rules/session/choose.js
var choose = __webpack_require__(736);
// EXTERNAL MODULE: ./lib/core/rules/session/ownership.js
var ownership = __webpack_require__(3212);
;// CONCATENATED MODULE: ./lib/core/rules/session/replay.js
/** A step that nothing has happened to yet. */
function newStep(task) {
    return { task, status: "queued", attempts: 0, exit_code: null, started_at: null, finished_at: null, seat: null, reason: null, commit: null, merged: false, tail: null };
}
function stepsOf({ steps }) {
    return new Map(steps.map((step) => [step.task, step]));
}
/**
 * Puts what an entry says in its place, in the time of one look-up. An entry states what is, never what it adds: applied
 * again, with all that follow it, it changes nothing.
 */
function applyEntry(steps, entry) {
    steps.set(entry.task, stepAfter(steps.get(entry.task) ?? newStep(entry.task), entry));
}
function stepAfter(step, entry) {
    switch (entry.kind) {
        case "started": return { ...newStep(entry.task), status: "running", attempts: entry.attempt, started_at: entry.at, seat: entry.seat };
        case "finished": return { ...step, ...entry.outcome, attempts: entry.attempt, finished_at: entry.at };
        case "dispatched": return { ...step, run: entry.run, run_url: entry.url };
        case "merged": return { ...step, commit: entry.commit, merged: true };
        case "again": return { ...step, status: "queued", reason: entry.reason, commit: null, merged: false };
    }
}
/**
 * The session as its journal leaves it; its record is what some of the same entries came to. A step that is `running` then
 * is being done, or was when the runner died.
 */
function replay(session, entries) {
    if (entries.length === 0)
        return session;
    const steps = stepsOf(session);
    for (const entry of entries)
        applyEntry(steps, entry);
    return { ...session, steps: [...steps.values()] };
}

// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/engine/sessions.js
// The saved sessions of a repository: their records, brought up to their journals, and who is at work.








/** Where earlier versions kept sessions. */
const EARLIER_FOLDER = "state/sessions";
const EARLIER_FILE = "logs/session-resume.json";
/**
 * A file that cannot be read, or whose journal is damaged, is among the broken ones: nothing of it is taken for absent.
 * Problems: those of listing the folder, the journals and the leases.
 */
async function sessionsOf(snapshot, { journal, leases }) {
    const paths = await pathsOf(snapshot);
    if (!paths.ok)
        return paths;
    const [texts, journals, held] = await Promise.all([(0,engine_texts/* readTexts */.Z)(snapshot, paths.value), journal.list(), leases.list()]);
    if (!journals.ok)
        return journals;
    if (!held.ok)
        return held;
    const records = [];
    const broken = [];
    const known = new Set();
    for (const [path, text] of texts) {
        const here = await recordOf(path, text, { snapshot, journal, journals: journals.value });
        if ("problem" in here)
            broken.push(here);
        else if (!known.has(here.session.id))
            records.push(here);
        known.add("problem" in here ? here.id : here.session.id);
    }
    records.sort((left, right) => (0,ownership/* newestFirst */.ll)(left.session, right.session));
    return (0,result.ok)({ records, broken, strays: journals.value.filter((id) => !known.has(id)), leases: held.value });
}
/** Today's folder first: what it has is not looked for in the others. */
async function pathsOf(snapshot) {
    const paths = [];
    for (const folder of [layout/* FOLDERS */.Yk.sessions, EARLIER_FOLDER]) {
        const names = await snapshot.list(folder);
        if (!names.ok)
            return names;
        paths.push(...names.value.filter((name) => /^(?!\.|backup-).+\.(?:ya?ml|json)$/.test(name)).map((name) => `${folder}/${name}`));
    }
    return (0,result.ok)([...paths, EARLIER_FILE]);
}
async function recordOf(path, text, { snapshot, journal, journals }) {
    const broken = (fault, session = null) => ({ id: idOf(path), path, text: text.ok ? text.value : null, problem: fault, session });
    if (!text.ok)
        return broken(text.problem);
    const read = (0,session/* readSession */.l)(text.value, (0,engine_texts/* shownPath */.p)(snapshot, path));
    if (!read.ok)
        return broken(read.problem);
    if ((0,choose/* isPutAside */._n)({ path }))
        return broken(putAside((0,engine_texts/* shownPath */.p)(snapshot, path), read.value.id), read.value);
    const here = journals.includes(read.value.id);
    const entries = here ? await journal.read(read.value.id) : (0,result.ok)([]);
    return entries.ok ? { session: replay(read.value, entries.value), path, here } : broken(entries.problem);
}
function putAside(path, id) {
    return (0,problem/* problem */.CC)("invalid-value", `Session ${id} was put aside as corrupted; it can be read again.`, { at: { path }, hint: `Take it up again with \`milestone session restore ${id}\`.` });
}
function idOf(path) {
    return /(?:corrupted-)?([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? path;
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
