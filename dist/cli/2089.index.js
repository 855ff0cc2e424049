export const id = 2089;
export const ids = [2089];
export const modules = {

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPorts: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(4953);
// EXTERNAL MODULE: ./lib/core/model/config.js
var config = __webpack_require__(4312);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(9649);
;// CONCATENATED MODULE: ./lib/adapters/git/disk.js
// The file system calls of writers in one replaceable set, and what is durable when they return.



const nodeDisk = external_node_fs_namespaceObject;
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
    const code = errorCode(error);
    if (code === null)
        throw error;
    const at = { path };
    if (code === "ENOSPC" || code === "EDQUOT") {
        return (0,problem/* problem */.CC)("disk-full", `The disk is full: ${path} could not be written.`, { at, hint: "Free some space and try again; nothing was changed." });
    }
    const reason = REASONS[code] ?? code;
    return (0,problem/* problem */.CC)("not-writable", `${path} cannot be written: ${reason}.`, { at, hint: "Nothing was changed. Check the permissions, then try again." });
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
        return external_node_fs_.lstatSync(path, { bigint: true });
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-arguments.js
// What may stand on a git command line: typed ids, refs and paths, and a closed table of sub-commands.
const SUBCOMMANDS = {
    "add": { options: ["--refresh", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"] },
    "cat-file": { options: ["--batch", "--batch-check"] },
    "check-attr": { options: ["-z", "--stdin", "filter"] },
    "config": { options: ["--null", "--list"] },
    "fast-import": { options: ["--quiet"] },
    "for-each-ref": { options: ["--format=%(refname)", "refs/heads"] },
    "log": {
        options: ["-z", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--encoding=UTF-8", "--fixed-strings"],
        attached: ["--format=", "--max-count=", "--grep="],
        revisions: true,
        paths: "--",
    },
    "ls-files": { options: ["-z", "-t", "--stage"], paths: "--" },
    "ls-tree": { options: ["-r", "-z", "--full-tree"], revisions: true, paths: "bare" },
    "rev-list": { options: ["--count"], attached: ["--max-count="], revisions: true },
    "rev-parse": { options: ["--verify", "--quiet", "--absolute-git-dir"], revisions: true },
    "symbolic-ref": { options: ["--quiet", "HEAD"] },
    "update-index": { options: ["-z", "--index-info"] },
    "update-ref": { options: ["-z", "--stdin"], attached: ["-m"] },
    "version": { options: [] },
};
/** The arguments after git's own options. Throws where the table does not allow them: that is a fault of this program. */
function argumentsOf(call) {
    const rule = SUBCOMMANDS[call.command];
    const options = call.options ?? [];
    const stray = options.find((option) => !allowed(rule, option));
    if (stray !== undefined)
        throw new TypeError(`git ${call.command} is not used with ${stray}`);
    return [call.command, ...options, ...revisionsOf(call, rule), ...pathsOf(call, rule)];
}
function allowed(rule, option) {
    return rule.options.includes(option) || (rule.attached ?? []).some((prefix) => option.startsWith(prefix));
}
function revisionsOf(call, rule) {
    const { revisions = [], excluded = [] } = call;
    if (revisions.length === 0 && excluded.length === 0)
        return [];
    if (!rule.revisions)
        throw new TypeError(`git ${call.command} takes no revisions here`);
    if (![...revisions, ...excluded].every((name) => isOid(name) || isRefName(name)))
        throw new TypeError("not an object id or a ref");
    return ["--end-of-options", ...revisions, ...excluded.map((name) => `^${name}`)];
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

;// CONCATENATED MODULE: ./lib/adapters/git/discovery.js
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
        return named((0,external_node_path_.resolve)(folder, gitDir));
    for (let at = realFolder(folder);; at = (0,external_node_path_.dirname)(at)) {
        const dotGit = (0,external_node_path_.join)(at, ".git");
        const target = gitDirOf(dotGit);
        if (target !== null)
            return (0,result.ok)(placeOf(target, at));
        if (isGitDir(at))
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("git-failed", `${at} is a bare repository.`, { hint: "If you mean it, set GIT_DIR to this folder." }));
        if ((0,external_node_path_.dirname)(at) === at)
            return (0,result.ok)(null);
    }
}
function named(gitDir) {
    const target = isGitDir(gitDir) ? realFolder(gitDir) : gitDirOf((0,external_node_path_.join)(gitDir, ".git"));
    if (target === null)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("git-failed", `${gitDir} is not a git repository.`));
    return (0,result.ok)(placeOf(target, workTreeOf(target)));
}
/** The work tree that a git folder belongs to; null where it is bare or says so only in its configuration. */
function workTreeOf(gitDir) {
    const linked = textOf((0,external_node_path_.join)(gitDir, "gitdir"));
    if (linked !== null)
        return (0,external_node_path_.dirname)((0,external_node_path_.resolve)(gitDir, linked.trim()));
    return (0,external_node_path_.basename)(gitDir) === ".git" ? (0,external_node_path_.dirname)(gitDir) : null;
}
function placeOf(gitDir, workTree) {
    const common = textOf((0,external_node_path_.join)(gitDir, "commondir"));
    const commonDir = common === null ? gitDir : realFolder((0,external_node_path_.resolve)(gitDir, common.trim()));
    const owned = isOwned(gitDir) && (workTree === null || isOwned(workTree));
    return { gitDir, commonDir, workTree, owned, reftable: exists((0,external_node_path_.join)(commonDir, "reftable")) };
}
/** The work trees of this repository other than this one, the main one included. */
function otherWorkTrees(place) {
    const linked = namesIn((0,external_node_path_.join)(place.commonDir, "worktrees")).map((name) => (0,external_node_path_.join)(place.commonDir, "worktrees", name));
    return [place.commonDir, ...linked].flatMap((gitDir) => {
        const workTree = gitDir === place.gitDir ? null : workTreeOf(gitDir);
        return workTree !== null && gitDirOf((0,external_node_path_.join)(workTree, ".git")) === gitDir ? [placeOf(gitDir, workTree)] : [];
    });
}
function headOf(place) {
    const text = textOf((0,external_node_path_.join)(place.gitDir, "HEAD"))?.trim() ?? "";
    if (isOid(text))
        return { kind: "detached", commit: text };
    const ref = text.replace(/^ref:\s*/, "");
    return isRefName(ref) && !place.reftable && branchName(ref) !== ref ? { kind: "branch", ref } : { kind: "unknown" };
}
function operationOf(place) {
    return OPERATIONS.find(([file]) => exists((0,external_node_path_.join)(place.gitDir, file)))?.[1] ?? null;
}
/** A path of the data folder as git knows it. Throws where it is none: paths are checked before. */
function repoPath({ prefix }, path) {
    const full = prefix === "" ? path : `${prefix}/${path}`;
    if (!isRepoPath(full))
        throw new TypeError(`not a path inside the work tree: ${JSON.stringify(full)}`);
    return full;
}
const USUAL_FOLDER = ".milestones";
/** `dataPath` is relative to `cwd`; null is `.milestones` at the top of the work tree. Problem: `invalid-argument`. */
function locate(cwd, dataPath, place) {
    const bare = place !== null && place.workTree === null;
    if (bare)
        return inRepository({ path: (0,external_node_path_.join)(place.gitDir, dataPath ?? USUAL_FOLDER), label: dataPath ?? USUAL_FOLDER }, place, dataPath ?? USUAL_FOLDER);
    const top = place?.workTree ?? realFolder(cwd);
    const named = dataPath === null ? (0,external_node_path_.join)(top, USUAL_FOLDER) : (0,external_node_path_.resolve)(realFolder(cwd), dataPath);
    // Links inside the work tree came with what was checked out, and are refused later; others were made by the machine's owner.
    const path = wayBelow(top, named) === null ? realFile(named) : named;
    const way = wayBelow(top, path);
    const folder = { path, label: (way ?? dataPath) || "." };
    if (!place)
        return (0,result.ok)({ folder, place, reason: "this is not a git repository" });
    if (way === null)
        return (0,result.ok)({ folder, place: null, reason: "the data folder is outside the repository" });
    const own = linkBelow(top, way) ? (0,result.ok)(place) : discover(existing(path));
    if (own.ok && own.value?.gitDir !== place.gitDir)
        return (0,result.ok)({ folder, place: null, reason: "the data folder belongs to another repository" });
    return inRepository(folder, place, way);
}
/** The path from a folder to something inside it, with `/`; null where it is outside. */
function wayBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/");
    return way === ".." || way.startsWith("../") || (0,external_node_path_.isAbsolute)(way) ? null : way;
}
function inRepository(folder, place, prefix) {
    if (prefix === "" || isRepoPath(prefix))
        return (0,result.ok)({ folder, place, prefix });
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(prefix)} cannot be the data folder.`));
}
/** The first folder on the way to the data that is a link, as a path from the top. What was checked out may bring links; they are not followed. */
function linkOnTheWay({ place, prefix }) {
    return place.workTree === null ? null : linkBelow(place.workTree, prefix);
}
function linkBelow(top, way) {
    const names = way === "" ? [] : way.split("/");
    const ways = names.map((_, depth) => names.slice(0, depth + 1).join("/"));
    return ways.find((part) => entryAt((0,external_node_path_.join)(top, part))?.isSymbolicLink()) ?? null;
}
/** The path or the nearest folder above it that exists. */
function existing(path) {
    return exists(path) || (0,external_node_path_.dirname)(path) === path ? path : existing((0,external_node_path_.dirname)(path));
}
/** The path with the links on the way followed; the last name may be missing. */
function realFile(path) {
    return exists((0,external_node_path_.dirname)(path)) ? (0,external_node_path_.join)(realFolder((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)) : (0,external_node_path_.join)(realFile((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
/** A `.git` folder, or the folder that a `.git` file of a linked work tree or submodule names. */
function gitDirOf(dotGit) {
    if (isGitDir(dotGit))
        return realFolder(dotGit);
    const target = /^gitdir: (.+?)\r?\n?$/.exec(textOf(dotGit) ?? "")?.[1];
    if (target === undefined)
        return null;
    const folder = (0,external_node_path_.isAbsolute)(target) ? target : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(dotGit), target);
    return isGitDir(folder) ? realFolder(folder) : null;
}
function isGitDir(folder) {
    if (!exists((0,external_node_path_.join)(folder, "HEAD")))
        return false;
    return exists((0,external_node_path_.join)(folder, "commondir")) || (exists((0,external_node_path_.join)(folder, "objects")) && exists((0,external_node_path_.join)(folder, "refs")));
}
/** Whoever owns the files decides what their configuration says. */
function isOwned(path) {
    const me = process.geteuid?.();
    return me === undefined || (0,external_node_fs_.statSync)(path).uid === me;
}
function realFolder(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/adapters/git/git.js
// git(): the one way to run git, with a fixed configuration, a clean environment and Problems for failures.






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
    "gc.auto=0", "maintenance.auto=false", "fastimport.unpackLimit=100",
];
const INHERITED = new Set([
    "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "SUDO_UID",
    "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT",
    "SSH_AUTH_SOCK", "SSH_AGENT_PID", "SSH_ASKPASS", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT",
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR",
]);
/**
 * Every call here is local, so no protocol is allowed at all: a missing object of a partial clone is a problem, not a
 * program that the repository's configuration may choose.
 */
function openGit(options) {
    const { place, environment, spawn = external_node_child_process_.spawn } = options;
    const inherited = inheritedFrom(environment);
    const own = { ...inherited, GIT_DIR: place.gitDir, ...(place.workTree !== null && { GIT_WORK_TREE: place.workTree }) };
    const cwd = place.workTree ?? place.gitDir;
    let usable;
    const start = (call, env) => execute(call, { gitDir: place.gitDir, start: (argv) => spawn("git", argv, { cwd, env, stdio: "pipe", windowsHide: true }) });
    const run = async (call) => {
        usable ??= checkUsable((asked) => start(asked, inherited), place);
        const trusted = place.owned ? (0,result.ok)(undefined) : await usable;
        if (!trusted.ok)
            return trusted;
        // Of our own repositories the first calls only read, so they need not wait for the version.
        const [checked, outcome] = await Promise.all([usable, start(call, own)]);
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
    return (0,result.ok)(new Map(entries.map((entry) => {
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
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("prerequisite-missing", `git ${major}.${minor} is too old.`, { hint: `Install git ${majorMin}.${minorMin} or newer.` }));
    }
    // With GIT_DIR set git does not ask who owns a repository; without it, it does.
    const trusted = place.owned ? (0,result.ok)(null) : await run({ command: "rev-parse", options: ["--absolute-git-dir"] });
    return trusted.ok ? (0,result.ok)(undefined) : trusted;
}
async function execute(call, { gitDir, start }) {
    const argv = ["--no-pager", "--literal-pathspecs", ...CONFIGURATION.flatMap((entry) => ["-c", entry]), ...argumentsOf(call)];
    const child = start(argv);
    const outcome = await finished(child, call.input);
    if (outcome.status === 0)
        return (0,result.ok)(outcome.stdout);
    if (call.command === "fast-import")
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(gitDir, `fast_import_crash_${child.pid}`), { force: true });
    return (0,result/* failed */.g)(failureOf(call.command, outcome));
}
function finished(child, input = "") {
    const stdout = collected(child, "stdout");
    const stderr = collected(child, "stderr");
    const timer = setTimeout(() => child.kill("SIGKILL"), RUN_SECONDS_MAX * 1000);
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
function failureOf(command, { status, stderr }) {
    if (status === "ENOENT")
        return (0,problem/* problem */.CC)("prerequisite-missing", "git is not installed, or not on the PATH.", { hint: "Install git." });
    const lines = stderr.split("\n").filter((line) => /\S/.test(line) && !/^(?:hint|warning):/.test(line));
    const line = (lines[0] ?? `it ended with ${status}`).replace(/^fatal: /, "").replace(/[\u0000-\u0020\u007f-\u009f]+/g, " ").trim();
    const message = `git ${command}: ${line}`;
    if (/dubious ownership/.test(stderr))
        return (0,problem/* problem */.CC)("git-failed", message, { hint: "If you trust it: git config --global --add safe.directory <folder>" });
    if (/No space left on device|Disk quota exceeded/.test(stderr))
        return (0,problem/* problem */.CC)("disk-full", message);
    if (/transport '.*' not allowed|lazy fetch|promisor/.test(stderr)) {
        return (0,problem/* problem */.CC)("remote-unavailable", message, { hint: "An object of this partial clone is missing: git fetch --refetch --filter=tree:0 && git sparse-checkout reapply" });
    }
    if (/Permission denied|Read-only file system|insufficient permission|Input\/output error/.test(stderr))
        return (0,problem/* problem */.CC)("not-writable", message);
    return (0,problem/* problem */.CC)("git-failed", message);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/git/branches.js
// Where branches stand, which of them carries the state, and where that one is checked out.





/** git's own limit for refs that name refs. */
const SYMBOLIC_DEPTH_MAX = 5;
/** Branches among which the nearest is looked for when nothing else tells the base. */
const CANDIDATES_MAX = 20;
/** Refs are read from their files; git is asked only where a repository keeps them in another form. */
function openRefs(place, git) {
    return {
        tip: async (ref) => (place.reftable ? askTip(git, ref) : fileTip(place, ref)),
        head: async () => (place.reftable ? askHead(git) : headOf(place)),
    };
}
function fileTip(place, ref, depth = 0) {
    const text = textOf((0,external_node_path_.join)(place.commonDir, ref));
    if (text === null)
        return (0,result.ok)(packedTip(place, ref));
    const value = text.trim();
    if (isOid(value))
        return (0,result.ok)(value);
    const next = value.replace(/^ref:\s*/, "");
    if (value !== next && isRefName(next) && depth < SYMBOLIC_DEPTH_MAX)
        return fileTip(place, next, depth + 1);
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("git-failed", `The file of ${ref} is damaged.`, { hint: `Find the commit with \`git reflog show ${branchName(ref)}\`, then \`git update-ref ${ref} <commit>\`.` }));
}
function packedTip(place, ref) {
    const packed = textOf((0,external_node_path_.join)(place.commonDir, "packed-refs")) ?? "";
    const at = packed.indexOf(` ${ref}\n`);
    const id = at < 0 ? "" : packed.slice(packed.lastIndexOf("\n", at) + 1, at);
    return isOid(id) ? id : null;
}
async function askTip(git, ref) {
    const answer = await git.run({ command: "rev-parse", options: ["--verify", "--quiet"], revisions: [ref] });
    const id = answer.ok ? answer.value.toString().trim() : "";
    return (0,result.ok)(isOid(id) ? id : null);
}
async function askHead(git) {
    const answer = await git.run({ command: "symbolic-ref", options: ["--quiet", "HEAD"] });
    const ref = answer.ok ? answer.value.toString().trim() : "";
    return isRefName(ref) ? { kind: "branch", ref } : { kind: "unknown" };
}
/**
 * The branch that carries the state, or null where none is checked out and none is configured. A work branch has its
 * state on the branch it was made from: `branch.<name>.milestone-base`, else the remote's default branch, else main
 * or master, else the branch with the fewest commits between.
 */
async function stateBranch(place, git, rule) {
    if (rule.configured !== null) {
        const ref = branchRef(rule.configured);
        return ref ? (0,result.ok)(ref) : (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `A branch cannot be called ${JSON.stringify(rule.configured)}.`));
    }
    const refs = openRefs(place, git);
    const head = await refs.head();
    if (head.kind !== "branch")
        return (0,result.ok)(null);
    if (!rule.isWorkBranch(branchName(head.ref)))
        return (0,result.ok)(head.ref);
    return (0,result.ok)((await recordedBase(git, head.ref)) ?? (await usualBase(place, refs)) ?? (await nearestBase(git, head.ref, rule)) ?? head.ref);
}
async function recordedBase(git, ref) {
    const settings = await git.settings();
    const base = settings.ok ? settings.value.get(`branch.${branchName(ref)}.milestone-base`) : undefined;
    return base === undefined ? null : branchRef(base);
}
async function usualBase(place, refs) {
    const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(textOf((0,external_node_path_.join)(place.commonDir, "refs/remotes/origin/HEAD")) ?? "")?.[1];
    for (const name of [remote, "main", "master"]) {
        const ref = name === undefined ? null : branchRef(name);
        const tip = ref && (await refs.tip(ref));
        if (ref && tip && (!tip.ok || tip.value !== null))
            return ref;
    }
    return null;
}
async function nearestBase(git, from, rule) {
    const listed = await git.run({ command: "for-each-ref", options: ["--format=%(refname)", "refs/heads"] });
    const names = listed.ok ? listed.value.toString().split("\n").filter(isRefName) : [];
    const candidates = names.filter((ref) => !rule.isWorkBranch(branchName(ref))).slice(0, CANDIDATES_MAX);
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
        return async () => (0,result.ok)({ kind: "files", folder, reason: location.reason });
    const { place, prefix } = location;
    const surroundings = { place, git: gitAt(place), prefix };
    let settled = null;
    return async () => {
        const chosen = settled === null ? await stateBranch(place, surroundings.git, rule) : (0,result.ok)(settled);
        if (!chosen.ok)
            return chosen;
        const ref = (settled = chosen.value);
        const head = await openRefs(place, surroundings.git).head();
        if (ref === null || (place.workTree !== null && head.kind === "branch" && head.ref === ref))
            return (0,result.ok)({ kind: "disk", folder, surroundings, ref });
        const other = otherWorkTrees(place).find((tree) => { const at = headOf(tree); return at.kind === "branch" && at.ref === ref; });
        if (!other?.workTree)
            return (0,result.ok)({ kind: "branch", folder, surroundings, ref });
        return (0,result.ok)({ kind: "disk", folder: { path: (0,external_node_path_.join)(other.workTree, prefix), label: folder.label }, surroundings: { place: other, git: gitAt(other), prefix }, ref });
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/git/data-files.js
// Files below the data folder: which paths are allowed, and reading without following links.






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
    return isDataPath(path) && path.split("/").every((name) => !/[<>:"|?*]|[ .]$/.test(name) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) && !isTemporary(name));
}
/** The same content has the same digest. */
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
/** A file's bytes, or null where there is none. `checked` remembers parent folders between calls. Problems: `not-a-file`, `unreadable`, `file-too-large`. */
function readDataFile(folder, path, checked = new Set()) {
    const at = { path: `${folder.label}/${path}` };
    if (!isDataPath(path))
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
    try {
        const parents = parentProblem(folder, path, checked);
        if (parents)
            return (0,result/* failed */.g)(parents);
        return readOpened((0,external_node_path_.join)(folder.path, path), at);
    }
    catch (error) {
        return readFailure(error, at);
    }
}
function readOpened(file, at) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    // A link is refused by the system; without O_NONBLOCK a named pipe would wait for its writer for ever.
    const descriptor = external_node_fs_.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const stat = external_node_fs_.fstatSync(descriptor, { bigint: true });
        if (!stat.isFile())
            return (0,result/* failed */.g)(notAFile(at));
        if (stat.size > FILE_BYTES_MAX)
            return (0,result/* failed */.g)(tooLarge(at, Number(stat.size)));
        return (0,result.ok)({ bytes: external_node_fs_.readFileSync(descriptor), stat });
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}
function readFailure(error, at) {
    const code = errorCode(error);
    if (code === null)
        throw error;
    // A name that is not UTF-8 comes with replacement characters and cannot be opened: it is there all the same.
    if ((code === "ENOENT" && !at.path.includes("\ufffd")) || code === "ENOTDIR")
        return (0,result.ok)(null);
    if (code === "ELOOP" || code === "ENXIO" || code === "EMLINK")
        return (0,result/* failed */.g)(notAFile(at));
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `${at.path} cannot be read (${code}).`, { at, hint: "Check its permissions." }));
}
function tooLarge(at, bytes) {
    const megabytes = (bytes / 1024 / 1024).toFixed(1);
    return (0,problem/* problem */.CC)("file-too-large", `${at.path} has ${megabytes} MiB; at most 5 MiB are read.`, { at });
}
function notAFile(at) {
    return (0,problem/* problem */.CC)("not-a-file", `${at.path} is not a regular file; links and special files are not followed.`, { at, hint: "Put a regular file there." });
}
/** The problem where a folder on the way to the path is a link; missing folders are no problem. */
function parentProblem(folder, path, checked = new Set()) {
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
        const parent = path.slice(0, end);
        if (checked.has(parent))
            continue;
        if (entryAt((0,external_node_path_.join)(folder.path, parent))?.isSymbolicLink())
            return notAFolder(`${folder.label}/${parent}`);
        checked.add(parent);
    }
    return null;
}
function notAFolder(path) {
    return (0,problem/* problem */.CC)("not-a-file", `${path} is a symbolic link; links are not followed.`, { at: { path }, hint: "Put a real folder there." });
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
        const stat = entryAt((0,external_node_path_.join)(folder.path, path));
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
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${folder.label}.`));
    const shown = path === "" ? folder.label : `${folder.label}/${path}`;
    const parents = path === "" ? null : parentProblem(folder, `${path}/entry`);
    if (parents)
        return (0,result/* failed */.g)(parents);
    try {
        return (0,result.ok)(external_node_fs_.readdirSync((0,external_node_path_.join)(folder.path, path)).filter((name) => !isTemporary(name)).sort());
    }
    catch (error) {
        const code = errorCode(error);
        if (code === null)
            throw error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return (0,result.ok)([]);
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `${shown} cannot be listed (${code}).`, { at: { path: shown }, hint: "Check its permissions." }));
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/objects.js
// Git objects: the files of a commit, contents by their ids, and making a commit that no ref names yet.








/** Above this many paths a whole folder is listed rather than a command line filled. */
const PATHS_MAX = 200;
/** What a commit holds below a folder, by path from the top of the repository; everything where the folder is "". */
async function filesBelow(git, commit, folder) {
    return listed(git, commit, folder === "" ? [] : [folder]);
}
/** What a commit holds at these paths; a path that is not there is left out. */
async function filesAt(git, commit, paths) {
    return paths.length === 0 ? (0,result.ok)(new Map()) : listed(git, commit, paths.length > PATHS_MAX ? [] : paths);
}
async function listed(git, commit, paths) {
    const answer = await git.run({ command: "ls-tree", options: ["-r", "-z", "--full-tree"], revisions: [commit], paths: paths.filter(isRepoPath) });
    if (!answer.ok)
        return answer;
    const entries = new Map();
    for (const line of answer.value.toString().split("\0")) {
        const match = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line);
        if (match?.[1] && match[2] && match[3] && isOid(match[2]))
            entries.set(match[3], { mode: match[1], id: match[2] });
    }
    return (0,result.ok)(entries);
}
/** Contents by id. Problems: `git-failed` for a damaged object, `remote-unavailable` for one that a partial clone left out. */
async function contentsOf(git, ids) {
    const contents = new Map();
    if (ids.length === 0)
        return (0,result.ok)(contents);
    const sizes = await git.run({ command: "cat-file", options: ["--batch-check"], input: lines(ids) });
    if (!sizes.ok)
        return sizes;
    for (const line of sizes.value.toString().split("\n")) {
        const [id = "", type, size] = line.split(" ");
        if (type !== undefined)
            contents.set(id, type === "missing" ? null : { size: Number(size) });
    }
    const wanted = ids.filter((id) => sizeOf(contents.get(id)) <= FILE_BYTES_MAX);
    const answer = await git.run({ command: "cat-file", options: ["--batch"], input: lines(wanted) });
    return answer.ok ? (0,result.ok)(readBatch(answer.value, contents)) : answer;
}
function lines(ids) {
    return ids.map((id) => `${id}\n`).join("");
}
function sizeOf(content) {
    return content && "size" in content ? content.size : Number.POSITIVE_INFINITY;
}
/** Each answer is `<id> <type> <size>`, a line feed, the content and a line feed. */
function readBatch(answer, contents) {
    for (let at = 0; at < answer.length;) {
        const end = answer.indexOf(10, at);
        const [id = "", , size] = answer.toString("latin1", at, end).split(" ");
        const bytes = answer.subarray(end + 1, end + 1 + Number(size));
        contents.set(id, { bytes });
        at = end + 2 + bytes.length;
    }
    return contents;
}
/** The id that git gives this content; `like` is any other id of the repository. */
function blobId(bytes, like) {
    const id = (0,external_node_crypto_.createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    if (!isOid(id))
        throw new TypeError("a digest is no object id");
    return id;
}
/**
 * fast-import wants a ref to build on and would move it; `reset` lets go of it before the end, so that none is ever
 * written. The caller moves the real branch, with its old value. Neither the index nor any hook or filter takes part.
 */
const SCRATCH = "refs/milestones/new";
/** The new commit's id; its objects are on disk. Problems: those of git. */
async function makeCommit(git, commit) {
    const head = [
        "feature done", `commit ${SCRATCH}`, "mark :1", `author ${commit.author}`, `committer ${commit.committer}`,
        data(commit.message), ...(commit.parent === null ? [] : [`from ${commit.parent}`]),
    ];
    const tail = ["", "get-mark :1", `reset ${SCRATCH}`, "", "done", ""];
    const input = Buffer.concat([Buffer.from(`${head.join("\n")}\n`), ...commit.files.map(fileCommand), Buffer.from(tail.join("\n"))]);
    const answer = await git.run({ command: "fast-import", options: ["--quiet"], input });
    if (!answer.ok)
        return answer;
    const id = answer.value.toString().trim();
    return isOid(id) ? (0,result.ok)(id) : (0,result/* failed */.g)((0,problem/* problem */.CC)("git-failed", "git fast-import named no commit."));
}
/** git leaves a report where its input ends too early, as when we are killed. Ours go; other programs' stay. */
function sweepReports(gitDir) {
    for (const name of namesIn(gitDir).filter((entry) => entry.startsWith("fast_import_crash_"))) {
        if (textOf((0,external_node_path_.join)(gitDir, name))?.includes(`commit ${SCRATCH}`))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(gitDir, name), { force: true });
    }
}
function fileCommand({ path, bytes, mode }) {
    const quoted = `"${path.replace(/["\\]/g, "\\$&")}"`;
    if (bytes === null)
        return Buffer.from(`D ${quoted}\n`);
    return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted}\ndata ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}`;
}
/** Subject, body and trailers as git keeps them; control characters become spaces, so that none can end a line. */
function messageText({ subject, body, trailers }) {
    const paragraphs = [
        oneLine(subject) || "milestone",
        body.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ").trim(),
        trailers.map(([key, value]) => `${key.replace(/[^A-Za-z0-9-]/g, "-")}: ${oneLine(value)}`).join("\n"),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
function oneLine(text) {
    return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}
/** Who git says acts: from the environment, else its configuration; null where neither names anybody. */
function identityOf(role, { environment, settings }) {
    const ask = (what) => [environment[`GIT_${role}_${what}`.toUpperCase()], settings.get(`${role}.${what}`), settings.get(`user.${what}`), what === "email" ? environment["EMAIL"] : undefined]
        .map((value) => value?.replace(/[\u0000-\u001f\u007f<>]/g, "").trim())
        .find((value) => value);
    const name = ask("name");
    return name === undefined ? null : { name, email: ask("email") ?? "" };
}
/** `Name <email> seconds zone` as a commit states it; without an identity, a name of our own. */
function signature(role, sources, epochMs) {
    const { name, email } = identityOf(role, sources) ?? { name: "milestone", email: "milestone@localhost" };
    return `${name} <${email}> ${Math.floor(epochMs / 1000)} ${zone(epochMs)}`;
}
/** The local offset from UTC as `+hhmm`. */
function zone(epochMs) {
    const minutes = -new Date(epochMs).getTimezoneOffset();
    const digits = (value) => String(Math.floor(value)).padStart(2, "0");
    return `${minutes < 0 ? "-" : "+"}${digits(Math.abs(minutes) / 60)}${digits(Math.abs(minutes) % 60)}`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/user-index.js
// The user's own index: only the entries of given paths are ever changed, under git's own lock.





/** How long somebody else's `index.lock` is waited for. It is never removed: nobody can know that its owner is gone. */
const INDEX_LOCK_SECONDS_MAX = 2;
const LOOK_MS = 20;
/** The index's entries at or below these paths, by path; of an unmerged one the last stage. */
async function indexEntries(git, paths) {
    const answer = await git.run({ command: "ls-files", options: ["-z", "-t", "--stage"], paths });
    if (!answer.ok)
        return answer;
    const entries = new Map();
    for (const line of answer.value.toString().split("\0")) {
        const match = /^(\S) (\d{6}) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line);
        const [, tag, mode, id, stage, path] = match ?? [];
        if (mode && id && path && isOid(id))
            entries.set(path, { mode, id, stage: Number(stage), sparse: tag === "S" });
    }
    return (0,result.ok)(entries);
}
function indexLockOf(gitDir) {
    return (0,external_node_path_.join)(gitDir, "index.lock");
}
/** True once nobody holds the index, false after two seconds. */
async function indexIsFree(gitDir) {
    const deadline = performance.now() + INDEX_LOCK_SECONDS_MAX * 1000;
    while ((0,external_node_fs_.existsSync)(indexLockOf(gitDir))) {
        if (performance.now() > deadline)
            return false;
        await (0,promises_.setTimeout)(LOOK_MS);
    }
    return true;
}
/** Brings the entries to what is given. False where somebody holds the index; its bytes are untouched then. */
async function updateIndex(git, { gitDir, zero }, changes) {
    if (changes.length === 0)
        return (0,result.ok)(true);
    const input = changes.map(({ path, entry }) => `${entry?.mode ?? "0"} ${entry?.id ?? zero}\t${path}\0`).join("");
    for (const deadline = performance.now() + INDEX_LOCK_SECONDS_MAX * 1000;; await (0,promises_.setTimeout)(LOOK_MS)) {
        if (!(await indexIsFree(gitDir)))
            return (0,result.ok)(false);
        const updated = await git.run({ command: "update-index", options: ["-z", "--index-info"], input });
        if (updated.ok)
            return (0,result.ok)(true);
        if (!/index\.lock/.test(updated.problem.message))
            return updated;
        if (performance.now() > deadline)
            return (0,result.ok)(false);
    }
}
/** Brings the entries' recorded file times to what is on disk, so that even `git diff-files` finds nothing to compare. A failure does not matter. */
async function refreshIndex(git, changes) {
    const paths = changes.flatMap(({ path, entry }) => (entry ? [path] : []));
    if (paths.length === 0)
        return;
    await git.run({ command: "add", options: ["--refresh", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"], input: paths.join("\0") });
}

;// CONCATENATED MODULE: ./lib/adapters/git/writing/commit-record.js
// What git is told about files on disk: which commit on which branch, and which entries of the user's index.







function isRecord(record) {
    return "ref" in record;
}
function untold(reason, more = {}) {
    return { warning: (0,problem/* problem */.CC)("not-committed", `The files are written, but not committed: ${reason}.`, { hint: more.hint }), later: more.later ?? false };
}
/** What a commit of these files would be made of, or why there will be none. */
async function prepareRecord(surroundings, files, telling) {
    const { place, git } = surroundings;
    const refs = openRefs(place, git);
    const head = await refs.head();
    const obstacle = obstacleOf(place, head);
    if (obstacle || head.kind !== "branch")
        return (0,result.ok)(obstacle ?? untold("no branch is checked out"));
    const tip = await refs.tip(head.ref);
    if (!tip.ok)
        return tip;
    const paths = files.map(({ path }) => repoPath(surroundings, path));
    const [settings, atTip, inIndex] = await Promise.all([
        git.settings(), tip.value === null ? (0,result.ok)(new Map()) : filesAt(git, tip.value, paths), indexEntries(git, paths),
    ]);
    if (!settings.ok)
        return settings.problem.code === "prerequisite-missing" ? (0,result.ok)(untold(withoutStop(settings.problem.message))) : settings;
    if (!atTip.ok)
        return atTip;
    if (!inIndex.ok)
        return inIndex;
    const hindrance = await hindranceOf(surroundings, paths, { settings: settings.value, inIndex: inIndex.value });
    if (!hindrance.ok)
        return hindrance;
    if (hindrance.value)
        return (0,result.ok)(hindrance.value);
    const zero = "0".repeat((tip.value ?? "").length || (settings.value.get("extensions.objectformat") === "sha256" ? 64 : 40));
    const stored = files.map((file) => storedFile(file, { surroundings, atTip: atTip.value, zero }));
    const text = commit_record_textOf(telling, settings.value);
    return (0,result.ok)({ surroundings, refs, ref: head.ref, tip: tip.value, zero, atTip: atTip.value, inIndex: inIndex.value, files: stored, text });
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, "");
}
function obstacleOf(place, head) {
    const operation = operationOf(place);
    if (operation === "rebase" || operation === "bisect")
        return untold(`a ${operation} is in progress`, { hint: `Finish the ${operation}, then commit the files.` });
    if (head.kind === "detached")
        return untold("HEAD is detached", { hint: "Check a branch out, then commit the files." });
    return head.kind === "unknown" ? untold("HEAD names no branch") : null;
}
async function hindranceOf({ place, git }, paths, known) {
    const unmerged = paths.find((path) => (known.inIndex.get(path)?.stage ?? 0) > 0);
    if (unmerged)
        return (0,result.ok)(untold(`${unmerged} has merge conflicts`, { hint: "Resolve them, `git add` the file and commit." }));
    const filtered = await filterOn(git, paths, known.settings);
    if (!filtered.ok)
        return filtered;
    if (filtered.value) {
        const { path, filter } = filtered.value;
        return (0,result.ok)(untold(`${path} goes through the git filter "${filter}"`, { hint: "Commit them with git, or take the data folder out of the filter in .gitattributes." }));
    }
    return (0,result.ok)((await indexIsFree(place.gitDir)) ? null : lockedIndex(place));
}
function lockedIndex(place) {
    const lock = indexLockOf(place.gitDir);
    return untold("another git process holds the index", { later: true, hint: `If none is running, delete ${lock}. The next change is committed together with this one.` });
}
/** A clean filter (LFS, encryption) would have to run to store the file as the user wants it; no filter of a repository is ever run. */
async function filterOn(git, paths, settings) {
    if (![...settings.keys()].some((key) => /^filter\..*\.(?:clean|process)$/s.test(key)))
        return (0,result.ok)(null);
    const answer = await git.run({ command: "check-attr", options: ["-z", "--stdin", "filter"], input: paths.join("\0") });
    if (!answer.ok)
        return answer;
    const fields = answer.value.toString().split("\0");
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path = "", , filter = ""] = fields.slice(at, at + 3);
        if (settings.has(`filter.${filter}.clean`) || settings.has(`filter.${filter}.process`))
            return (0,result.ok)({ path, filter });
    }
    return (0,result.ok)(null);
}
function storedFile(file, { surroundings, atTip, zero }) {
    const path = repoPath(surroundings, file.path);
    const was = file.before === null ? null : blobId(file.before, zero);
    if (file.after === null)
        return { path, shown: file.path, bytes: null, entry: null, was };
    const committed = atTip.get(path);
    const bytes = withLineEndsOf(file, committed, zero);
    const mode = committed?.mode === "100755" ? "100755" : "100644";
    return { path, shown: file.path, bytes, entry: { mode, id: blobId(bytes, zero) }, was };
}
/** Where a checkout turned LF into CRLF (`core.autocrlf`), the commit turns it back; all other bytes stay as they are on disk. */
function withLineEndsOf({ before, after }, committed, zero) {
    if (!after || !before || !committed || !before.includes("\r\n"))
        return after ?? Buffer.alloc(0);
    const converted = blobId(before, zero) !== committed.id && blobId(unixLines(before), zero) === committed.id;
    return converted ? unixLines(after) : after;
}
function unixLines(bytes) {
    return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
function commit_record_textOf({ message, environment, epochMs }, settings) {
    const sources = { environment, settings };
    return { message: messageText(message), author: signature("author", sources, epochMs), committer: signature("committer", sources, epochMs) };
}
/** The commit's objects on top of a commit; null where that holds the files already. No ref names them yet. */
async function makeObjects(record, tip, atTip) {
    const files = record.files
        .filter(({ path, entry }) => !sameEntry(entry, atTip.get(path)))
        .map(({ path, bytes, entry }) => ({ path, bytes, mode: entry?.mode ?? "100644" }));
    return files.length === 0 ? (0,result.ok)(null) : makeCommit(record.surroundings.git, { parent: tip, files, ...record.text });
}
/** Whether a commit that came first says something else about these files than what was on disk, or is now. */
function clashes(record, atNewTip) {
    return record.files.some(({ path, entry, was }) => {
        const theirs = atNewTip.get(path);
        return !sameEntry(theirs, record.atTip.get(path)) && !sameEntry(theirs, entry) && theirs?.id !== (was ?? undefined);
    });
}
/** What files should hold after a retreat: as on disk before, except that what was as committed follows the branch. */
async function wantedAfter(record, atNewTip) {
    const followers = record.files.filter(({ path, was }) => {
        const committed = record.atTip.get(path);
        return (committed?.id ?? null) === was && !sameEntry(committed, atNewTip.get(path));
    });
    const contents = await contentsOf(record.surroundings.git, followers.flatMap(({ path }) => atNewTip.get(path)?.id ?? []));
    const wanted = new Map(followers.map(({ path, shown }) => {
        const id = atNewTip.get(path)?.id;
        const content = contents.ok && id ? contents.value.get(id) : undefined;
        return [shown, id && content && "bytes" in content ? content.bytes : null];
    }));
    return (file) => (contents.ok && wanted.has(file.path) ? (wanted.get(file.path) ?? null) : file.before);
}
function sameEntry(left, right) {
    return left?.id === right?.id && left?.mode === right?.mode;
}
/** The entries of the user's index that are not as they will be. */
function indexChanges(record) {
    return record.files.filter(({ path, entry }) => !sameEntry(entry, record.inIndex.get(path)));
}
/** Brings the index to the files. False where somebody holds it; nothing has changed then. */
async function recordInIndex(record, changes) {
    return updateIndex(record.surroundings.git, { gitDir: record.surroundings.place.gitDir, zero: record.zero }, changes);
}
/** Brings the index back: entries that were as committed follow the branch to `newTip`, others are what they were. */
async function restoreIndex(record, atNewTip) {
    const changes = record.files.map(({ path }) => {
        const was = record.inIndex.get(path) ?? null;
        const entry = sameEntry(was, record.atTip.get(path)) ? (atNewTip.get(path) ?? null) : was;
        return { path, entry };
    });
    return updateIndex(record.surroundings.git, { gitDir: record.surroundings.place.gitDir, zero: record.zero }, changes);
}
/** Moves the branch from one commit to another. Problem: `git-failed` where it does not stand there any more, too. */
async function moveBranch(git, move) {
    const input = `update ${move.ref}\0${move.to}\0${move.from}\0`;
    const moved = await git.run({ command: "update-ref", options: ["-mmilestone: commit", "--stdin", "-z"], input });
    return moved.ok ? (0,result.ok)(undefined) : (0,result/* failed */.g)({ ...moved.problem, message: `${branchName(move.ref)} could not be moved. ${moved.problem.message}` });
}

;// CONCATENATED MODULE: ./lib/adapters/git/disk-snapshot.js
// The data folder as it lies on disk, hand edits included, and what a writer has seen of it.








/** Empty at the cost of one look where the checkout is not sparse. */
async function sparseFiles(surroundings) {
    const sparse = new Map();
    if (!surroundings || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(surroundings.place.gitDir, "info", "sparse-checkout")))
        return (0,result.ok)(sparse);
    const { git, prefix } = surroundings;
    const entries = await indexEntries(git, isRepoPath(prefix) ? [prefix] : []);
    if (!entries.ok)
        return entries;
    for (const [path, entry] of entries.value) {
        if (entry.sparse && /^100/.test(entry.mode))
            sparse.set(prefix === "" ? path : path.slice(prefix.length + 1), entry.id);
    }
    return (0,result.ok)(sparse);
}
function diskSnapshot(view, lock) {
    const { folder, sparse } = view;
    return {
        root: folder.label,
        exists: sparse.size > 0 || ((0,external_node_fs_.statSync)(folder.path, { throwIfNoEntry: false })?.isDirectory() ?? false),
        list: async (path) => listWithSparse(view, path),
        read: (paths) => readAll(view, paths),
        release: async () => lock?.release(),
    };
}
function listWithSparse({ folder, sparse }, path) {
    const listed = listDataFolder(folder, path);
    if (!listed.ok || sparse.size === 0)
        return listed;
    return (0,result.ok)([...new Set([...listed.value, ...namesBelow(sparse.keys(), path)])].sort());
}
/** The names that some paths have directly in a folder. */
function namesBelow(paths, folder) {
    const start = folder === "" ? "" : `${folder}/`;
    const names = new Set();
    for (const path of paths) {
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
        const found = readDataFile(folder, path, checked);
        seen?.set(path, sightOf(found, startedAt));
        if (!found.ok)
            files.set(path, found);
        else if (found.value)
            files.set(path, (0,result.ok)(found.value.bytes));
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
    const contents = await contentsOf(surroundings.git, paths.flatMap((path) => sparse.get(path) ?? []));
    for (const path of paths) {
        const id = sparse.get(path);
        if (id)
            files.set(path, contentAt(contents, id, `${folder.label}/${path}`));
    }
    return files;
}
/** The content of one path out of many, or what stands in its way. */
function contentAt(contents, id, path) {
    const at = { path };
    if (!contents.ok)
        return (0,result/* failed */.g)({ ...contents.problem, at });
    const content = contents.value.get(id);
    if (!content)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `${path} is recorded by git, but its content ${id} is missing.`, { at, hint: "Fetch it again: git fetch --refetch" }));
    return "bytes" in content ? (0,result.ok)(content.bytes) : (0,result/* failed */.g)(tooLarge(at, content.size));
}
/** Whether everything that was read still is as it was. */
function isUnchanged({ folder, seen }) {
    if (seen)
        for (const [path, sight] of seen)
            if (!isAsSeen(folder, path, sight))
                return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/adapters/git/branch-repository.js
// The data of a branch or commit, read and written by ref: nothing on disk and no index takes part.









/** Commits of others may come between: with a lock in front they are the user's own, so a few tries are many. */
const TRIES_MAX = 20;
const PAUSE_MS_MAX = 50;
/** The files of a commit below the data folder, by path in it. */
async function openBranchView(surroundings, label, start) {
    const entries = start === null ? (0,result.ok)(new Map()) : await dataEntries(surroundings, start);
    return entries.ok ? (0,result.ok)({ surroundings, label, start, entries: entries.value, seen: new Set() }) : entries;
}
async function dataEntries({ git, prefix }, commit) {
    const files = await filesBelow(git, commit, prefix);
    if (!files.ok || prefix === "")
        return files;
    return (0,result.ok)(new Map([...files.value].map(([path, entry]) => [path.slice(prefix.length + 1), entry])));
}
function branchSnapshot(view, lock) {
    return {
        root: view.label,
        exists: view.entries.size > 0,
        list: async (folder) => listEntries(view, folder),
        read: (paths) => readEntries(view, paths),
        release: async () => lock?.release(),
    };
}
function listEntries({ entries, label }, folder) {
    if (folder !== "" && !isDataPath(folder))
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(folder)} is not a path inside ${label}.`));
    return entries.get(folder)?.mode === "120000" ? (0,result/* failed */.g)(notAFile({ path: `${label}/${folder}` })) : (0,result.ok)([...namesBelow(entries.keys(), folder)].filter((name) => !isTemporary(name)).sort());
}
async function readEntries(view, paths) {
    const { entries, label, surroundings, seen } = view;
    const found = paths.flatMap((path) => {
        seen.add(path);
        const entry = entries.get(path);
        return entry ? [{ path, entry }] : [];
    });
    const ids = [...new Set(found.filter(({ entry }) => isRegular(entry)).map(({ entry }) => entry.id))];
    const contents = await contentsOf(surroundings.git, ids);
    const files = new Map(found.map(({ path, entry }) => {
        const shown = `${label}/${path}`;
        return [path, isRegular(entry) ? contentAt(contents, entry.id, shown) : (0,result/* failed */.g)(notAFile({ path: shown }))];
    }));
    for (const path of paths) {
        if (files.has(path))
            continue;
        if (!isDataPath(path))
            files.set(path, (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${label}.`)));
        else if (namesBelow(entries.keys(), path).size > 0)
            files.set(path, (0,result/* failed */.g)(notAFile({ path: `${label}/${path}` })));
    }
    return files;
}
function isRegular({ mode }) {
    return mode.startsWith("100");
}
/**
 * Commits to a branch that is checked out nowhere. `moved` where a path that was read, or is changed, differs on the
 * branch's tip by then; other commits that came between are built upon.
 */
async function commitOnBranch(view, given, to) {
    const { surroundings, label } = view;
    const { changes, message } = given;
    const bad = changes.find(({ path, text }) => !(text === null ? isDataPath(path) : isPortablePath(path)));
    if (bad)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(bad.path)} cannot be the path of a file in ${label}.`));
    if (!message.commit)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", "The state branch is not checked out, so changes can only be committed.", { hint: "Check the branch out, or allow commits." }));
    const settings = await surroundings.git.settings();
    if (!settings.ok)
        return settings;
    const sources = { environment: to.environment, settings: settings.value };
    const now = to.epochMs();
    const text = { message: messageText(message), author: signature("author", sources, now), committer: signature("committer", sources, now) };
    const sha256 = settings.value.get("extensions.objectformat") === "sha256";
    return advance(view, changes, { ref: to.ref, text, zero: "0".repeat(sha256 ? 64 : 40) });
}
async function advance(view, changes, { ref, zero, text }) {
    const { git, place } = view.surroundings;
    const refs = openRefs(place, git);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const tip = await refs.tip(ref);
        if (!tip.ok)
            return tip;
        const base = await entriesNow(view, tip.value ?? view.start);
        if (!base.ok)
            return base;
        if ([...view.seen, ...changes.map(({ path }) => path)].some((path) => view.entries.get(path)?.id !== base.value.get(path)?.id))
            return (0,result.ok)({ kind: "moved" });
        const files = newFiles(view, changes, { entries: base.value, zero });
        if (files.length === 0)
            return (0,result.ok)({ kind: "done", commit: null, warnings: [] });
        const commit = await makeCommit(git, { parent: tip.value ?? view.start, files, ...text });
        if (!commit.ok)
            return commit;
        const moved = await moveBranch(git, { ref, from: tip.value ?? zero, to: commit.value });
        if (moved.ok)
            return (0,result.ok)({ kind: "done", commit: commit.value, warnings: [] });
        const now = await refs.tip(ref);
        if (!now.ok || now.value === tip.value)
            return now.ok ? moved : now;
        await (0,promises_.setTimeout)(Math.random() * PAUSE_MS_MAX);
    }
    return (0,result.ok)({ kind: "moved" });
}
async function entriesNow(view, commit) {
    return commit === view.start || commit === null ? (0,result.ok)(view.entries) : dataEntries(view.surroundings, commit);
}
function newFiles({ surroundings }, changes, { entries, zero }) {
    return changes.flatMap(({ path, text }) => {
        const before = entries.get(path);
        const bytes = text === null ? null : Buffer.from(text);
        const same = bytes === null ? !before : before?.id === blobId(bytes, zero);
        return same ? [] : [{ path: repoPath(surroundings, path), bytes, mode: before?.mode === "100755" ? "100755" : "100644" }];
    });
}

;// CONCATENATED MODULE: ./lib/adapters/git/replacement.js
// Replacing several files as one: staged beside their targets, swapped in, or put back.





/** Whether a name is one of those below, without a folder. */
function isTemporaryName(name) {
    return /^\.tmp-\d+-[0-9a-f]+$/.test(name);
}
/** Names for the temporary files, chosen before they are written, so that the journal knows them. */
function withTemporaries(folder, files) {
    const token = (0,external_node_crypto_.randomBytes)(4).toString("hex");
    return files.map((file, index) => {
        const target = (0,external_node_path_.join)(folder.path, file.path);
        return { ...file, target, temporary: (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.tmp-${process.pid}-${token}${index}`) };
    });
}
/** Writes the new bytes beside their targets. On a problem nothing is left behind. */
function stage(room, files) {
    const { disk } = room;
    const made = [];
    const discard = () => {
        for (const { temporary } of files)
            removeQuietly(disk, temporary);
        for (const folder of made.toReversed())
            removeFolderQuietly(disk, folder);
    };
    for (const { after, target, temporary, mode } of files) {
        if (after === null)
            continue;
        try {
            made.push(...makeFolders(disk, (0,external_node_path_.dirname)(target)));
            writeNew(disk, temporary, { bytes: after, mode });
        }
        catch (error) {
            discard();
            return (0,result/* failed */.g)(diskProblem(error, target));
        }
    }
    const folders = [...made.map(external_node_path_.dirname), ...files.map(({ target }) => (0,external_node_path_.dirname)(target))];
    return (0,result.ok)({ discard, swap: () => swap(room, files, { folders, discard }), putBack: (wanted) => putBack(room, files, wanted) });
}
function swap(room, files, { folders, discard }) {
    const done = [];
    const ordered = [...files.filter(({ after }) => after !== null), ...files.filter(({ after }) => after === null)];
    let current = "";
    try {
        for (const file of ordered) {
            current = file.target;
            if (file.after !== null)
                room.disk.renameSync(file.temporary, file.target);
            else if (file.before !== null)
                room.disk.unlinkSync(file.target);
            done.push(file);
        }
        for (const folder of new Set(folders))
            syncFolder(room.disk, (current = folder));
        return { kind: "swapped" };
    }
    catch (error) {
        const fault = diskProblem(error, current);
        const restored = putBack(room, done, ({ before }) => before);
        if (!restored.ok)
            return { kind: "stuck", problem: { ...fault, hint: "Some files are new already; the next command that writes completes the rest." } };
        discard();
        return { kind: "restored", problem: fault };
    }
}
function putBack({ disk, folder }, files, wanted) {
    let fault = (0,result.ok)(undefined);
    for (const file of files.toReversed()) {
        const bytes = wanted(file);
        try {
            if (digestAt(folder, file.path) !== digest(file.after))
                continue;
            if (bytes === null)
                disk.unlinkSync(file.target);
            else {
                writeNew(disk, `${file.temporary}-back`, { bytes, mode: file.mode });
                disk.renameSync(`${file.temporary}-back`, file.target);
            }
            syncFolder(disk, (0,external_node_path_.dirname)(file.target));
        }
        catch (error) {
            removeQuietly(disk, `${file.temporary}-back`);
            fault = (0,result/* failed */.g)(diskProblem(error, file.target));
        }
    }
    return fault;
}
/** Null for no file. */
function digest(bytes) {
    return bytes === null ? null : digestOf(bytes);
}
/** The digest of what lies at a path: "other" for what is neither a file nor nothing, so that it equals no digest. */
function digestAt(folder, path) {
    const found = readDataFile(folder, path);
    if (!found.ok)
        return "other";
    return found.value === null ? null : digestOf(found.value.bytes);
}

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(8422);
;// CONCATENATED MODULE: ./lib/adapters/git/writing/journal.js
// The journal of a writer's turn: what it is about to replace, so that the next writer can end what a crash interrupted.







function entriesOf(files, { commit }) {
    return files.map(({ path, temporary, before, after }) => ({ path, temporary: (0,external_node_path_.basename)(temporary), before: digest(before), after: digest(after), commit }));
}
/** The journal is on disk when this returns. Problems: `disk-full`, `not-writable`. */
function writeJournal(disk, path, entries) {
    const draft = `${path}.new`;
    try {
        makeFolders(disk, (0,external_node_path_.dirname)(path));
        removeQuietly(disk, draft);
        writeNew(disk, draft, { bytes: Buffer.from(JSON.stringify(entries)) });
        disk.renameSync(draft, path);
        syncFolder(disk, (0,external_node_path_.dirname)(path));
        return (0,result.ok)(undefined);
    }
    catch (error) {
        removeQuietly(disk, draft);
        return (0,result/* failed */.g)(diskProblem(error, path));
    }
}
/**
 * Ends what a writer that died had begun, to be called under the lock: where it had swapped a file in, the rest follows
 * unless somebody has changed it since; where it had not, its temporary files go. The answer names the files that git
 * should have remembered and that still are as they were written.
 */
function recover(disk, folder, path) {
    try {
        if (entryAt(`${path}.new`))
            removeQuietly(disk, `${path}.new`);
        const entries = readJournal(path)?.filter((entry) => parentProblem(folder, entry.path) === null);
        if (!entries)
            return (0,result.ok)([]);
        const begun = entries.some(({ path: file, before, after }) => before !== after && digestAt(folder, file) === after);
        for (const entry of entries)
            end({ disk, folder }, entry, begun ? "completed" : "forgotten");
        const left = begun ? entries.filter((entry) => entry.commit && digestAt(folder, entry.path) === entry.after) : [];
        if (left.length === 0)
            disk.unlinkSync(path);
        return (0,result.ok)(left);
    }
    catch (error) {
        return (0,result/* failed */.g)(diskProblem(error, path));
    }
}
function end({ disk, folder }, entry, how) {
    const target = (0,external_node_path_.join)(folder.path, entry.path);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), entry.temporary);
    if (how === "completed" && entry.before !== entry.after && digestAt(folder, entry.path) === entry.before) {
        if (entry.after === null)
            disk.unlinkSync(target);
        else if (entryAt(temporary))
            disk.renameSync(temporary, target);
        syncFolder(disk, (0,external_node_path_.dirname)(target));
    }
    for (const name of [temporary, `${temporary}-back`])
        if (entryAt(name))
            removeQuietly(disk, name);
}
/** Null where there is none, or none that a writer of ours wrote: it may have come with what was checked out. */
function readJournal(path) {
    try {
        const value = JSON.parse(textOf(path) ?? "null");
        return Array.isArray(value) && value.every(isEntry) ? value : null;
    }
    catch {
        return null;
    }
}
function isEntry(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const { path, temporary, before, after } = value;
    const digests = [before, after].every((each) => each === null || typeof each === "string");
    return typeof path === "string" && isDataPath(path) && typeof temporary === "string" && isTemporaryName(temporary) && digests;
}

;// CONCATENATED MODULE: ./lib/adapters/git/writing/disk-commit.js
// Committing what lies on disk: files are made ready, swapped in, and then remembered by git.
//
// The order, and what a crash leaves: journal → temporary files, and git objects that nothing names → everything read is
// compared again → files are swapped in → the user's index → the branch moves → the journal goes. Until the first swap
// all files are old. From then on the journal makes the next writer complete the rest, so that all are new, and that
// writer's commit takes them along. The index comes before the branch, so that a commit which the user makes in
// between contains the new files instead of undoing them.











/** The user's own commits may come between; more than a few in a row are no coincidence. */
const disk_commit_TRIES_MAX = 5;
const disk_commit_PAUSE_MS_MAX = 20;
/** Problems: `invalid-argument`, those of reading a file that is to be replaced, `disk-full`, `not-writable`, `git-failed`. */
async function commitOnDisk(writer, changes, message) {
    const planned = plan(writer.view, changes);
    if (!planned.ok)
        return planned;
    const files = planned.value;
    if (files === null)
        return (0,result.ok)({ kind: "moved" });
    if (files.length === 0)
        return (0,result.ok)({ kind: "done", commit: null, warnings: [] });
    const record = message.commit ? await recordFor(writer, files, message) : (0,result.ok)(null);
    if (!record.ok)
        return record;
    const told = record.value !== null && isRecord(record.value) ? record.value : null;
    const objects = told ? makeObjects(told, told.tip, told.atTip) : (0,result.ok)(null);
    const replacement = makeReady(writer, files, record.value);
    const commit = await objects;
    if (!replacement.ok)
        return replacement;
    const ending = await carryOut(writer, { files, replacement: replacement.value, record: record.value }, commit);
    settleJournal(writer, files, ending);
    if (ending.kind === "failed")
        return (0,result/* failed */.g)(ending.problem);
    if (ending.kind === "moved")
        return (0,result.ok)({ kind: "moved" });
    return (0,result.ok)({ kind: "done", commit: ending.commit, warnings: ending.warning ? [ending.warning] : [] });
}
/** What each path holds and shall hold, without what stays the same; null where something is not as the snapshot saw it. */
function plan(view, changes) {
    const files = [];
    for (const { path, text } of new Map(changes.map((change) => [change.path, change])).values()) {
        if (!(text === null ? isDataPath(path) : isPortablePath(path))) {
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(path)} cannot be the path of a file in ${view.folder.label}.`));
        }
        const seen = view.seen?.get(path);
        if (seen && !isAsSeen(view.folder, path, seen))
            return (0,result.ok)(null);
        const found = readDataFile(view.folder, path);
        if (!found.ok)
            return found;
        const before = found.value?.bytes ?? null;
        const after = text === null ? null : Buffer.from(text);
        const same = before === null || after === null ? before === after && !view.sparse.has(path) : before.equals(after);
        if (!same)
            files.push({ path, before, after, mode: found.value ? Number(found.value.stat.mode & 511n) : undefined });
    }
    return (0,result.ok)(files);
}
async function recordFor(writer, files, message) {
    const { view, environment } = writer;
    if (!view.surroundings)
        return (0,result.ok)(untold(writer.filesOnly));
    const paths = new Set(files.map(({ path }) => path));
    const others = writer.leftovers.filter(({ path }) => !paths.has(path)).map(({ path }) => {
        const found = readDataFile(view.folder, path);
        const bytes = found.ok ? (found.value?.bytes ?? null) : null;
        return { path, before: bytes, after: bytes };
    });
    return prepareRecord(view.surroundings, [...files, ...others], { message, environment, epochMs: view.epochMs() });
}
function makeReady(writer, files, record) {
    const { disk, view, journalPath } = writer;
    const staged = withTemporaries(view.folder, files);
    const commit = record !== null && (isRecord(record) || record.later);
    const journalled = writeJournal(disk, journalPath, [...entriesOf(staged, { commit }), ...leftoversBut(writer, files)]);
    if (!journalled.ok)
        return journalled;
    const replacement = stage({ disk, folder: view.folder }, staged);
    if (!replacement.ok)
        settleJournal(writer, files, { kind: "failed", problem: replacement.problem, journal: "leftovers" });
    return replacement;
}
function leftoversBut(writer, files) {
    const paths = new Set(files.map(({ path }) => path));
    return writer.leftovers.filter(({ path }) => !paths.has(path));
}
function settleJournal(writer, files, { kind, journal }) {
    if (journal === "stays")
        return;
    const left = journal === "goes" ? [] : kind === "done" ? leftoversBut(writer, files) : writer.leftovers;
    // A journal that cannot be shortened says too much, and the next writer finds out by comparing.
    if (left.length > 0)
        writeJournal(writer.disk, writer.journalPath, left);
    else
        removeQuietly(writer.disk, writer.journalPath);
}
async function carryOut(writer, turn, commit) {
    const { replacement, record } = turn;
    if (!commit.ok)
        replacement.discard();
    if (!commit.ok)
        return { kind: "failed", problem: commit.problem, journal: "leftovers" };
    if (!(await writer.headIsSame()) || !isUnchanged(writer.view) || !areAsPlanned(writer, turn.files)) {
        replacement.discard();
        return { kind: "moved", journal: "leftovers" };
    }
    const swapped = replacement.swap();
    if (swapped.kind !== "swapped")
        return { kind: "failed", problem: swapped.problem, journal: swapped.kind === "stuck" ? "stays" : "leftovers" };
    if (record === null)
        return { kind: "done", commit: null, journal: "leftovers" };
    if (isRecord(record))
        return tell(turn, record, commit.value);
    return { kind: "done", commit: null, warning: record.warning, journal: record.later ? "stays" : "leftovers" };
}
/** Changed paths are compared even where the snapshot has not read them. */
function areAsPlanned({ view }, files) {
    return files.every(({ path, before }) => {
        const found = readDataFile(view.folder, path);
        if (!found.ok || !found.value || !before)
            return found.ok && found.value === before;
        return found.value.bytes.equals(before);
    });
}
async function tell(turn, record, commit) {
    const changes = indexChanges(record);
    const indexed = await recordInIndex(record, changes);
    if (!indexed.ok)
        return retreat(turn, { record, atTip: record.atTip, problem: indexed.problem });
    if (!indexed.value)
        return { kind: "done", commit: null, warning: lockedIndex(record.surroundings.place).warning, journal: "stays" };
    const refreshed = refreshIndex(record.surroundings.git, changes);
    const ending = commit === null ? { kind: "done", commit, journal: "goes" } : await disk_commit_advance(turn, record, commit);
    await refreshed;
    return ending;
}
/** Moves the branch. Where the user has moved it first, the commit is made again on top, unless it touches the same files. */
async function disk_commit_advance(turn, record, first) {
    const { refs, ref, surroundings, zero } = record;
    let { tip, atTip } = record;
    let commit = first;
    for (let tries = 0; tries < disk_commit_TRIES_MAX && commit !== null; tries++) {
        const moved = await moveBranch(surroundings.git, { ref, from: tip ?? zero, to: commit });
        if (moved.ok)
            return { kind: "done", commit, journal: "goes" };
        const now = await refs.tip(ref);
        if (!now.ok || now.value === tip || now.value === null)
            return retreat(turn, { record, atTip, problem: now.ok ? moved.problem : now.problem });
        tip = now.value;
        const files = await filesAt(surroundings.git, tip, record.files.map(({ path }) => path));
        if (!files.ok)
            return retreat(turn, { record, atTip, problem: files.problem });
        atTip = files.value;
        if (clashes(record, atTip))
            return retreat(turn, { record, atTip, problem: null });
        const again = await makeObjects(record, tip, atTip);
        if (!again.ok)
            return retreat(turn, { record, atTip, problem: again.problem });
        commit = again.value;
        await (0,promises_.setTimeout)(Math.random() * disk_commit_PAUSE_MS_MAX);
    }
    return commit === null ? { kind: "done", commit, journal: "goes" } : retreat(turn, { record, atTip, problem: null });
}
/** Files and index as they were, or as the user's own commit made them; without a problem the answer is `moved`. */
async function retreat({ replacement }, { record, atTip, problem: fault }) {
    const wanted = await wantedAfter(record, atTip);
    const restored = replacement.putBack(wanted);
    await restoreIndex(record, atTip);
    if (!restored.ok)
        return { kind: "failed", problem: fault ?? restored.problem, journal: "stays" };
    return fault ? { kind: "failed", problem: fault, journal: "leftovers" } : { kind: "moved", journal: "leftovers" };
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-conflicts.js
// Conflicts in git: what the index and the commits of an interrupted merge say of the data folder, and settling it there.











/** Problems: those of git and of the disk; `git-failed` for files that go through a filter; `conflict` where somebody holds the index. */
function openConflicts({ folder, surroundings: around, disk }) {
    const place = { folder, surroundings: around?.place.workTree == null ? null : around, disk };
    return { list: () => listConflicts(place), settle: (changes) => settle(place, changes) };
}
const STAGES = [null, "base", "ours", "theirs"];
const NO_IDS = { base: null, ours: null, theirs: null };
async function listConflicts(place) {
    const { folder, surroundings } = place;
    const unmerged = surroundings ? await unmergedEntries(surroundings) : (0,result.ok)(new Map());
    if (!unmerged.ok)
        return unmerged;
    const filtered = surroundings ? await filterProblem(surroundings, [...unmerged.value.keys()]) : null;
    if (filtered)
        return (0,result/* failed */.g)(filtered);
    const changed = surroundings && unmerged.value.size > 0 ? await changedEntries(surroundings) : (0,result.ok)(new Map());
    if (!changed.ok)
        return changed;
    const marked = pathsWithMarkers(folder).map((path) => [path, { ...NO_IDS, unmerged: true }]);
    const entries = new Map([...changed.value, ...marked, ...unmerged.value]);
    const ids = [...entries.values()].flatMap(({ base, ours, theirs }) => [base, ours, theirs]).filter((id) => id !== null);
    const contents = surroundings ? await contentsOf(surroundings.git, [...new Set(ids)]) : (0,result.ok)(new Map());
    if (!contents.ok)
        return contents;
    return conflictedFiles(folder, entries, contents.value);
}
function conflictedFiles(folder, entries, contents) {
    const files = [];
    for (const [path, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const disk = readDataFile(folder, path);
        const versions = [entry.base, entry.ours, entry.theirs].map((id) => (id === null ? null : bytesOf(contents.get(id))));
        const isWhole = disk.ok && !versions.includes(undefined);
        if (!isWhole && entry.unmerged)
            return (0,result/* failed */.g)(disk.ok ? (0,problem/* problem */.CC)("unreadable", `A side of ${folder.label}/${path} is missing or larger than 5 MiB.`, { at: { path: `${folder.label}/${path}` } }) : disk.problem);
        const [base = null, ours = null, theirs = null] = versions;
        if (isWhole)
            files.push({ path, base, ours, theirs, disk: disk.value?.bytes ?? null, unmerged: entry.unmerged });
    }
    return (0,result.ok)(files);
}
function bytesOf(content) {
    return content && "bytes" in content ? content.bytes : undefined;
}
async function unmergedEntries({ git, prefix }) {
    const answer = await git.run({ command: "ls-files", options: ["-z", "-t", "--stage"], paths: isRepoPath(prefix) ? [prefix] : [] });
    if (!answer.ok)
        return answer;
    const entries = new Map();
    for (const line of answer.value.toString().split("\0")) {
        const [, id = "", digit, full = ""] = /^\S \d{6} ([0-9a-f]+) ([123])\t(.*)$/s.exec(line) ?? [];
        const [path, side] = [pathBelow(prefix, full), STAGES[Number(digit)]];
        if (path !== null && side && isOid(id))
            entries.set(path, { ...(entries.get(path) ?? { ...NO_IDS, unmerged: true }), [side]: id });
    }
    return (0,result.ok)(entries);
}
/** What the index holds of a file behind a filter (LFS, encryption) is not its text, and no filter of a repository is ever run. */
async function filterProblem(surroundings, paths) {
    if (paths.length === 0)
        return null;
    const input = paths.map((path) => repoPath(surroundings, path)).join("\0");
    const answer = await surroundings.git.run({ command: "check-attr", options: ["-z", "--stdin", "filter"], input });
    if (!answer.ok)
        return answer.problem;
    const fields = answer.value.toString().split("\0");
    const at = fields.findIndex((filter, index) => index % 3 === 2 && filter !== "unspecified" && filter !== "unset");
    const [path, , filter] = fields.slice(at - 2, at + 1);
    if (at < 0 || path === undefined)
        return null;
    return (0,problem/* problem */.CC)("git-failed", `${path} goes through the git filter "${filter}".`, { hint: "Resolve it with git, or take the data folder out of the filter in .gitattributes.", at: { path } });
}
/** The path in the data folder, null for another one. */
function pathBelow(prefix, full) {
    const path = prefix === "" ? full : full.startsWith(`${prefix}/`) ? full.slice(prefix.length + 1) : "";
    return isDataPath(path) ? path : null;
}
/** Every file that differs between the merge's three commits; none where git does not say which they are, as after a stash. */
async function changedEntries(surroundings) {
    const { git, prefix } = surroundings;
    const entries = new Map();
    const commits = await commitsOf(surroundings);
    if (!commits.ok || commits.value === null)
        return commits.ok ? (0,result.ok)(entries) : commits;
    for (const side of ["base", "ours", "theirs"]) {
        const commit = commits.value[side];
        const files = commit === null ? (0,result.ok)(new Map()) : await filesBelow(git, commit, prefix);
        if (!files.ok)
            return files;
        for (const [full, { id, mode }] of files.value) {
            const path = mode.startsWith("100") ? pathBelow(prefix, full) : null;
            if (path !== null)
                entries.set(path, { ...(entries.get(path) ?? { ...NO_IDS, unmerged: false }), [side]: id });
        }
    }
    return (0,result.ok)(new Map([...entries].filter(([, { base, ours, theirs }]) => base !== ours || base !== theirs)));
}
/** What is being brought in, by git's own files, and whether it is taken back instead. */
const INCOMING = [["MERGE_HEAD", "merge"], ["CHERRY_PICK_HEAD", "pick"], ["REBASE_HEAD", "pick"], ["REVERT_HEAD", "revert"]];
async function commitsOf(surroundings) {
    const { place, git } = surroundings;
    const ours = await headCommit(surroundings);
    if (!ours.ok || ours.value === null)
        return ours.ok ? (0,result.ok)(null) : ours;
    for (const [file, how] of INCOMING) {
        const incoming = textOf((0,external_node_path_.join)(place.gitDir, file))?.split("\n")[0] ?? "";
        if (!isOid(incoming))
            continue;
        const base = how === "merge" ? await mergeBase(surroundings, ours.value, incoming) : await parentOf(git, incoming);
        if (!base.ok)
            return base;
        return (0,result.ok)(how === "revert" ? { base: incoming, ours: ours.value, theirs: base.value } : { base: base.value, ours: ours.value, theirs: incoming });
    }
    return (0,result.ok)(null);
}
async function headCommit({ place, git }) {
    const refs = openRefs(place, git);
    const head = await refs.head();
    if (head.kind === "branch")
        return refs.tip(head.ref);
    return (0,result.ok)(head.kind === "detached" ? head.commit : null);
}
async function parentOf(git, commit) {
    const contents = await contentsOf(git, [commit]);
    if (!contents.ok)
        return contents;
    const id = /^parent ([0-9a-f]+)$/m.exec(bytesOf(contents.value.get(commit))?.toString() ?? "")?.[1] ?? "";
    return (0,result.ok)(isOid(id) ? id : null);
}
/** Where the commits that only one side has begin: a commit of both. Of several, as after crossing merges, the newest. */
async function mergeBase({ git }, ours, theirs) {
    const own = await git.run({ command: "log", options: ["-z", "--format=%H %P"], revisions: [ours], excluded: [theirs] });
    if (!own.ok)
        return own;
    const lines = own.value.toString().split("\0").filter((line) => line !== "").map((line) => line.split(" "));
    const commits = new Set(lines.map(([commit]) => commit));
    const shared = [...new Set(lines.flatMap(([, ...parents]) => parents))].filter((id) => !commits.has(id)).filter(isOid);
    const [first, second] = shared;
    if (first === undefined || second === undefined)
        return (0,result.ok)(first ?? (commits.size === 0 ? ours : null));
    const newest = await git.run({ command: "log", options: ["-z", "--format=%H", "--max-count=1"], revisions: shared });
    const id = newest.ok ? newest.value.toString().replace("\0", "").trim() : "";
    return newest.ok ? (0,result.ok)(isOid(id) ? id : first) : newest;
}
/** Ignored by git, or nobody's to merge. */
const NOT_MERGED = new Set(["data", "cache", "backups", "deliverables", "approvals"]);
/** Files of ours with markers that no merge of git's tells of: somebody committed them, or merged without git. */
function pathsWithMarkers(folder) {
    return dataFiles(folder.path, "").filter((path) => {
        const found = readDataFile(folder, path);
        return found.ok && found.value !== null && hasMarkers(found.value.bytes);
    });
}
function dataFiles(root, below) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, below), { withFileTypes: true }).flatMap((entry) => {
            const path = below === "" ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory())
                return NOT_MERGED.has(path) ? [] : dataFiles(root, path);
            return entry.isFile() && /\.(?:ya?ml|jsonl)$/.test(path) && !isTemporary(entry.name) && isDataPath(path) ? [path] : [];
        });
    }
    catch {
        // A folder that cannot be listed is told by whoever reads milestones; it has no conflict that could be resolved.
        return [];
    }
}
const MARKER = Buffer.from("<<<<<<< ");
function hasMarkers(bytes) {
    for (let at = bytes.indexOf(MARKER); at >= 0; at = bytes.indexOf(MARKER, at + 1))
        if (at === 0 || bytes[at - 1] === 10)
            return true;
    return false;
}
async function settle({ folder, surroundings, disk }, changes) {
    const planned = [];
    for (const { path, text } of changes) {
        const before = readDataFile(folder, path);
        if (!before.ok)
            return before;
        const mode = before.value ? Number(before.value.stat.mode) & 0o777 : undefined;
        planned.push({ path, before: before.value?.bytes ?? null, after: text === null ? null : Buffer.from(text), mode });
    }
    const entries = surroundings ? await makeEntries(surroundings, planned) : (0,result.ok)([]);
    if (!entries.ok)
        return entries;
    const staged = stage({ disk, folder }, withTemporaries(folder, planned));
    if (!staged.ok)
        return staged;
    const swapped = staged.value.swap();
    if (swapped.kind !== "swapped")
        return (0,result/* failed */.g)(swapped.problem);
    if (!surroundings || entries.value.length === 0)
        return (0,result.ok)(undefined);
    const marked = await markResolved(surroundings, entries.value);
    if (!marked.ok)
        staged.value.putBack(({ before }) => before);
    return marked;
}
/** The contents as objects, which the index needs; the commit that carried them there is named by nothing and goes in time. */
async function makeEntries(surroundings, planned) {
    const unix = await unixPaths(surroundings);
    if (!unix.ok)
        return unix;
    const files = planned.map(({ path, after, mode }) => ({
        path: repoPath(surroundings, path), bytes: after && unix.value.has(path) ? git_conflicts_unixLines(after) : after, mode: (mode ?? 0) & 0o100 ? "100755" : "100644",
    }));
    const kept = files.filter(({ bytes }) => bytes !== null);
    const who = "milestone <milestone@localhost> 0 +0000";
    const carrier = kept.length === 0 ? (0,result.ok)(null) : await makeCommit(surroundings.git, { parent: null, files: kept, message: "Resolved files", author: who, committer: who });
    if (!carrier.ok)
        return carrier;
    return (0,result.ok)(files.map(({ path, bytes, mode }) => ({ path, entry: bytes === null ? null : { mode, id: blobId(bytes, carrier.value ?? "") } })));
}
/** Unmerged files that git keeps with LF only; a checkout may have turned it into CRLF (`core.autocrlf`). */
async function unixPaths(surroundings) {
    const unmerged = await unmergedEntries(surroundings);
    if (!unmerged.ok)
        return unmerged;
    const idOf = ({ ours, theirs }) => ours ?? theirs;
    const contents = await contentsOf(surroundings.git, [...unmerged.value.values()].flatMap((entry) => idOf(entry) ?? []));
    if (!contents.ok)
        return contents;
    const isUnix = (id) => id !== null && bytesOf(contents.value.get(id))?.includes("\r\n") === false;
    return (0,result.ok)(new Set([...unmerged.value].filter(([, entry]) => isUnix(idOf(entry))).map(([path]) => path)));
}
function git_conflicts_unixLines(bytes) {
    return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
async function markResolved({ git, place }, entries) {
    const zero = "0".repeat((entries.find(({ entry }) => entry !== null)?.entry?.id ?? "").length || 40);
    const updated = await updateIndex(git, { gitDir: place.gitDir, zero }, entries);
    if (!updated.ok)
        return updated;
    if (updated.value)
        return (0,result.ok)(undefined);
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", "Another git command holds the index.", { hint: "Wait for it, or delete index.lock if it is gone; then run this again. Nothing was changed." }));
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-history.js
// History from `git log`.

const SAFE = ["-z", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--encoding=UTF-8"];
const FIELDS = ["%H", "%ct", "%an", "%s", "%(trailers:key=Request,valueonly,separator=%x20)"];
/** Far more than anybody reads; a larger number would only fill the memory. */
const COMMITS_MAX = 100_000;
const emptyHistory = { commits: async () => (0,result.ok)([]) };
function openHistory(source) {
    return {
        async commits(query) {
            const tip = await source.tip();
            if (!tip.ok)
                return tip;
            if (tip.value === null || isHopeless(query))
                return (0,result.ok)([]);
            const answer = await source.git.run({ command: "log", revisions: [tip.value], ...callOf(source, query) });
            if (!answer.ok)
                return answer;
            const commits = parseLog(answer.value.toString());
            const wanted = "request" in query ? commits.filter(({ requests }) => requests.split(" ").includes(query.request)).slice(0, 1) : commits;
            return (0,result.ok)(wanted.map(({ commit }) => commit));
        },
    };
}
/** An id with white space or control characters stands in no trailer, and would be taken for several patterns. */
function isHopeless(query) {
    return "request" in query ? !/^[\u0021-\u007e]+$/.test(query.request) : query.paths.length === 0 || query.limit < 1;
}
function callOf({ repoPath }, query) {
    const format = `--format=${FIELDS.join("%x00")}`;
    if ("request" in query)
        return { options: [...SAFE, format, "--fixed-strings", `--grep=Request: ${query.request}`] };
    const limit = Math.min(Math.floor(query.limit), COMMITS_MAX);
    return { options: [...SAFE, format, `--max-count=${limit}`], paths: query.paths.map(repoPath) };
}
function parseLog(text) {
    const fields = text.split("\0");
    const commits = [];
    for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
        const [id = "", seconds = "", author = "", subject = "", requests = ""] = fields.slice(at, at + FIELDS.length);
        commits.push({ commit: { id, at: new Date(Number(seconds) * 1000).toISOString(), author, subject }, requests });
    }
    return commits;
}

;// CONCATENATED MODULE: ./lib/adapters/git/writing/write-lock.js
// The writers' queue of one machine: a lock file that dies with its process and is never held twice.










/** A writer holds the lock for milliseconds; who waits longer meets a writer that hangs. */
const LOCK_SECONDS_MAX = 60;
/** Between two looks, in milliseconds: short at first, then spread, so that many who wait do not march in step. */
const LOOK_MS_MIN = 1;
const LOOK_MS_MAX = 20;
/** A lock without content is being written, or was torn by a crash of the machine; after this long it is torn. */
const TORN_SECONDS_MIN = 10;
/**
 * Waits for the lock at `path`, at most 60 seconds. The lock of a process that is gone, a zombie too, or of an earlier
 * boot, is taken over at once; one of another host never. Problems: `conflict` with the holder's name, `not-writable`,
 * `disk-full`.
 */
async function acquireLock(disk, path, secondsMax = LOCK_SECONDS_MAX) {
    const mine = { host: thisHost(), boot: thisBoot(), pid: process.pid, start: startOf(process.pid) ?? "", token: (0,external_node_crypto_.randomBytes)(6).toString("hex") };
    const deadline = performance.now() + secondsMax * 1000;
    const made = [];
    try {
        for (let pause = LOOK_MS_MIN;; pause = Math.min(pause * 2, LOOK_MS_MAX)) {
            made.push(...makeFolders(disk, (0,external_node_path_.dirname)(path)));
            if (tryAcquire(disk, path, mine)) {
                sweep(disk, path);
                return (0,result.ok)(heldLock(disk, { path, mine, made }));
            }
            if (performance.now() > deadline)
                return (0,result/* failed */.g)(heldProblem(path));
            await (0,promises_.setTimeout)(pause * (0.5 + Math.random()));
        }
    }
    catch (error) {
        return (0,result/* failed */.g)(diskProblem(error, path));
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
            if (readHolder(lock.path)?.token === lock.mine.token)
                removeQuietly(disk, lock.path);
            for (const folder of lock.made.toReversed())
                removeFolderQuietly(disk, folder);
        },
    };
}
/** The lock appears with its content in one step: it is written beside and linked. */
function tryAcquire(disk, path, mine) {
    const holder = readHolder(path);
    if (holder) {
        if (isGone(path, holder))
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
        const code = errorCode(error);
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
        if (errorCode(error) === "EEXIST")
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
function isGone(path, holder) {
    if (holder === TORN)
        return ageSeconds(path) > TORN_SECONDS_MIN;
    if (holder.host !== thisHost())
        return false;
    if (holder.boot !== thisBoot())
        return true;
    try {
        process.kill(holder.pid, 0);
    }
    catch (error) {
        // EPERM: it lives and belongs to somebody else.
        if (errorCode(error) === "ESRCH")
            return true;
    }
    const start = startOf(holder.pid);
    return start !== null && start !== holder.start;
}
function heldProblem(path) {
    const holder = readHolder(path);
    const who = holder && holder !== TORN ? `process ${holder.pid} on ${holder.host}` : "an unknown process";
    return (0,problem/* problem */.CC)("conflict", `Another writer holds the milestones: ${who}.`, { hint: `Try again later. If it is gone for good, delete ${path}.` });
}
function ageSeconds(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat ? (performance.timeOrigin + performance.now() - stat.mtimeMs) / 1000 : 0;
}
let host;
/** Processes can be told apart only inside one process namespace, so that is part of the name. */
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

;// CONCATENATED MODULE: ./lib/adapters/git/working-tree-repository.js
// The repository on this machine: the data folder on disk where the state branch is checked out, by ref where not.

















/** Finds the repository; starts no process. Problems: `git-failed` (a bare repository that nobody named), `invalid-argument`. */
function openWorkingTree(options) {
    const found = discover(options.cwd, options.gitDir);
    if (!found.ok)
        return found;
    const location = locate(options.cwd, options.dataPath, found.value);
    return location.ok ? (0,result.ok)(workingTree(options, location.value)) : location;
}
function workingTree(options, location) {
    const { environment, spawn, disk = nodeDisk, isWorkBranch, stateBranch: configured } = options;
    const opened = new Map();
    const gitAt = (place) => {
        const git = opened.get(place.gitDir) ?? openGit({ place, environment, ...(spawn && { spawn }) });
        opened.set(place.gitDir, git);
        return git;
    };
    const home = homeFinder(location, { configured, isWorkBranch }, gitAt);
    const context = { options, location, disk, home };
    const turns = new WeakMap();
    return {
        async snapshot(request) {
            const taken = await take(context, request);
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
        conflicts: openConflicts({ folder: location.folder, surroundings: location.place && { ...location, git: gitAt(location.place) }, disk }),
        state: () => stateOf(location),
        identity: () => identity(context),
    };
}
async function take(context, request) {
    if (request.for === "read")
        return taken(context, request, null);
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
    const link = surroundings && linkOnTheWay(surroundings);
    if (link)
        return (0,result/* failed */.g)(notAFolder(link));
    const journalPath = journalPathOf(home.folder, surroundings);
    if (lock && surroundings)
        sweepReports(surroundings.place.gitDir);
    const leftovers = lock ? recover(disk, home.folder, journalPath) : (0,result.ok)([]);
    if (!leftovers.ok)
        return leftovers;
    const sparse = await sparseFiles(surroundings);
    if (!sparse.ok)
        return sparse;
    const view = { folder: home.folder, surroundings, sparse: sparse.value, seen: lock ? new Map() : null, epochMs: options.epochMs };
    const snapshot = diskSnapshot(view, lock);
    if (!lock)
        return (0,result.ok)({ snapshot, turn: null });
    const writer = {
        view, disk, journalPath, environment: options.environment, leftovers: leftovers.value,
        filesOnly: home.kind === "files" ? home.reason : "", headIsSame: await headWatcher(surroundings),
    };
    return (0,result.ok)({ snapshot, turn: { lock, commit: (changes, message) => commitOnDisk(writer, changes, message) } });
}
/** Beside git's own files, one for each data folder; without git inside the data folder. */
function journalPathOf(folder, surroundings) {
    return surroundings ? (0,external_node_path_.join)(surroundings.place.gitDir, `milestone-journal-${digestOf(Buffer.from(surroundings.prefix)).slice(0, 8)}`) : (0,external_node_path_.join)(folder.path, ".tmp-journal");
}
/** Whether HEAD names what it names now. */
async function headWatcher(surroundings) {
    if (!surroundings)
        return async () => true;
    const refs = openRefs(surroundings.place, surroundings.git);
    const before = nameOf(await refs.head());
    return async () => nameOf(await refs.head()) === before;
}
function nameOf(head) {
    return head.kind === "branch" ? head.ref : head.kind === "detached" ? head.commit : "";
}
/** Without `start` the branch's own tip is read; a branch that does not exist yet begins where its remote twin or HEAD stands. */
async function takeBranch({ options }, { folder, surroundings, ref, lock, start }) {
    const from = start === null && ref ? await working_tree_repository_startOf(surroundings, ref) : (0,result.ok)(start);
    if (!from.ok)
        return from;
    const view = await openBranchView(surroundings, folder.label, from.value);
    if (!view.ok)
        return view;
    const snapshot = branchSnapshot(view.value, lock);
    if (!lock)
        return (0,result.ok)({ snapshot, turn: null });
    if (!ref)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", "Only a branch can be written to, not a single commit."));
    const target = { ref, environment: options.environment, epochMs: options.epochMs };
    return (0,result.ok)({ snapshot, turn: { lock, commit: (changes, message) => commitOnBranch(view.value, { changes, message }, target) } });
}
async function working_tree_repository_startOf({ place, git }, ref) {
    const refs = openRefs(place, git);
    const own = await refs.tip(ref);
    if (!own.ok || own.value !== null)
        return own;
    const twin = await remoteTip(refs, branchName(ref));
    return !twin.ok || twin.value !== null ? twin : working_tree_repository_headCommit(refs);
}
async function remoteTip(refs, name) {
    const ref = `refs/remotes/origin/${name}`;
    return isRefName(ref) ? refs.tip(ref) : (0,result.ok)(null);
}
async function working_tree_repository_headCommit(refs) {
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
    if (isOid(name))
        return takeBranch(context, { folder, surroundings, lock, ref: null, start: name });
    const refs = openRefs(surroundings.place, surroundings.git);
    for (const full of [`refs/heads/${name}`, `refs/remotes/${name}`]) {
        const tip = isRefName(full) ? await refs.tip(full) : (0,result.ok)(null);
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
    return (0,problem/* problem */.CC)("invalid-argument", `There is no branch or commit ${JSON.stringify(name)}.`, { hint });
}
async function working_tree_repository_history(context, query) {
    const home = await context.home();
    if (!home.ok || home.value.kind === "files")
        return home.ok ? (0,result.ok)([]) : home;
    const { surroundings, ref } = home.value;
    const refs = openRefs(surroundings.place, surroundings.git);
    const log = openHistory({ git: surroundings.git, tip: () => (ref ? refs.tip(ref) : working_tree_repository_headCommit(refs)), repoPath: (path) => repoPath(surroundings, path) });
    const commits = await log.commits(query);
    return !commits.ok && commits.problem.code === "prerequisite-missing" ? (0,result.ok)([]) : commits;
}
function stateOf(location) {
    const { folder, place } = location;
    const lock = lockPath(location);
    if (!place)
        return { dataFolder: folder.path, workTree: null, gitDir: null, head: null, operation: null, lock };
    return { dataFolder: folder.path, workTree: place.workTree, gitDir: place.gitDir, head: headOf(place), operation: operationOf(place), lock };
}
async function identity({ home, options }) {
    const at = await home();
    const settings = at.ok && at.value.kind !== "files" ? await at.value.surroundings.git.settings() : null;
    const known = settings?.ok ? settings.value : new Map();
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/local/litter.js
// Left-overs in a data folder: what crashes and earlier versions left behind, and locks with who holds them.



/** A file of a writer, or a lock, without the number of its process is a left-over after this long. */
const AGE_MINUTES_MIN = 10;
/** A data folder nests three folders; whoever nests more has lost their way. */
const DEPTH_MAX = 8;
/** Files that writers rename into place, of ours and of earlier versions, and files that were set aside. */
const TEMPORARY = /^\.tmp[-.]|\.tmp(\.\d+)?$/;
const SET_ASIDE = /\.(corrupted|backup)\.\d[\w-]*$|^corrupted-/;
/** Folders that are not part of the data and may be large. */
const NOT_ENTERED = new Set(["backups", "cache", "data", "deliverables", "quarantine"]);
const GIT_LOCKS = ["index.lock", "HEAD.lock", "packed-refs.lock", "config.lock", "shallow.lock"];
/** What lies there, sorted by path. Files of writers that are at work are not litter. Nothing is removed. */
function findLitter(search) {
    const found = { litter: [], locks: [] };
    walk("", { search, found, depth: 0 });
    for (const name of search.gitDir === null ? [] : GIT_LOCKS)
        lockAt({ path: (0,external_node_path_.join)(search.gitDir ?? "", name), label: `.git/${name}`, holder: "git" }, search, found);
    return { litter: found.litter.sort(), locks: found.locks.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
function walk(inside, { search, found, depth }) {
    for (const entry of litter_entriesOf((0,external_node_path_.join)(search.path, inside))) {
        const path = `${inside}${entry.name}`;
        const full = (0,external_node_path_.join)(search.path, path);
        if (isLock(path))
            lockAt({ path: full, label: `${search.label}/${path}` }, search, found);
        else if (SET_ASIDE.test(entry.name) || (TEMPORARY.test(entry.name) && isLeft(full, entry.name, search)))
            found.litter.push(`${search.label}/${path}`);
        else if (entry.isDirectory() && depth < DEPTH_MAX && !(depth === 0 && NOT_ENTERED.has(entry.name)))
            walk(`${path}/`, { search, found, depth: depth + 1 });
    }
}
function litter_entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** `.lock` is our writers' own; `<id>.lock` and `.migration-lock` are those of earlier versions. */
function isLock(path) {
    return /(^|\/)(\.lock|[^/]+\.lock|\.migration-lock)$/.test(path);
}
function isLeft(path, name, search) {
    const pid = Number(/\d{2,}/.exec(name)?.[0] ?? 0);
    return pid > 0 ? !isAlive(pid) : isOld(path, search);
}
/** A lock is stale when its process is gone; one that names none, when it is old. That of another host never is. */
function lockAt({ path, label, holder }, search, found) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined)
        return;
    const text = litter_textOf(path) ?? litter_textOf((0,external_node_path_.join)(path, "pid")) ?? "";
    const host = /"host":\s*"([^"]*)"/.exec(text)?.[1] ?? (0,external_node_os_.hostname)();
    const pid = Number(/"pid":\s*(\d+)/.exec(text)?.[1] ?? /^\s*(\d{1,10})\s*$/.exec(text)?.[1] ?? 0);
    const who = pid > 0 ? `process ${pid}${host === (0,external_node_os_.hostname)() ? "" : ` on ${host}`}` : (holder ?? "unknown");
    found.locks.push({ path: label, holder: who, stale: pid > 0 ? host === (0,external_node_os_.hostname)() && !isAlive(pid) : isOld(path, search) });
}
function litter_textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return null;
    }
}
function isOld(path, { now }) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat !== undefined && now() - stat.mtimeMs > AGE_MINUTES_MIN * 60_000;
}
/** A process that belongs to somebody else lives too. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/local/machine.js
// The machine: Node, git, the disk and the data folder, as a diagnosis asks for them.



/** Never fails: what cannot be found out is null. */
async function readMachine({ data, repository, gitVersion, now }) {
    const there = nearest(data.path);
    return {
        node: process.versions.node,
        git: await gitVersion().catch(() => null),
        platform: `${process.platform} ${process.arch}`,
        free_bytes: freeBytes(there),
        repository: repository && (repository.workTree ?? repository.gitDir),
        writable: isWritable(there),
        ...findLitter({ ...data, gitDir: repository?.gitDir ?? null, now }),
    };
}
/** The folder, or the first above it that is there: where it would be made. */
function nearest(path) {
    let at = path;
    while (!(0,external_node_fs_.existsSync)(at) && (0,external_node_path_.dirname)(at) !== at)
        at = (0,external_node_path_.dirname)(at);
    return at;
}
/** What an ordinary person may still write, not what is left for root. */
function freeBytes(path) {
    try {
        const { bavail, bsize } = (0,external_node_fs_.statfsSync)(path);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}
function isWritable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
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
const surroundings_NOT_ENTERED = new Set([".git", "node_modules"]);
function openSurroundings(options) {
    return {
        file: (path) => readWhole((0,external_node_path_.resolve)(options.folder, path), path),
        folder: (path) => readFolder((0,external_node_path_.resolve)(options.folder, path), path),
        machine: () => readMachine(options),
    };
}
/** A link that a person names is followed; it is not where one is only found. A pipe is never waited for. */
async function readWhole(path, shown) {
    try {
        if (!(await (0,external_node_fs_promises_.stat)(path)).isFile())
            return (0,result/* failed */.g)(surroundings_notAFile(shown));
        const handle = await (0,external_node_fs_promises_.open)(path, "r");
        try {
            const { size } = await handle.stat();
            return size > surroundings_FILE_BYTES_MAX ? (0,result/* failed */.g)(surroundings_tooLarge(shown, size)) : (0,result.ok)(await handle.readFile());
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return (0,result/* failed */.g)(notFound(shown, error));
    }
}
function surroundings_tooLarge(path, bytes) {
    return (0,problem/* problem */.CC)("file-too-large", `${path} has ${bytes} bytes; at most ${surroundings_FILE_BYTES_MAX} are read.`, { at: { path }, hint: "Move long texts out of the file, or split it." });
}
function surroundings_notAFile(path) {
    return (0,problem/* problem */.CC)("not-a-file", `${path} is a link, a folder or a device, not a file.`, { at: { path }, hint: "Name a file with text." });
}
const surroundings_REASONS = {
    ENOENT: "it does not exist", ENOTDIR: "it does not exist", EACCES: "permission denied", EPERM: "permission denied", ELOOP: "its links go in a circle",
    ENAMETOOLONG: "its name is too long",
};
function notFound(path, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null)
        throw error;
    return (0,problem/* problem */.CC)("file-not-found", `${path} cannot be opened: ${surroundings_REASONS[code] ?? code}.`, { at: { path }, hint: "Check the path; it is relative to where the command was started." });
}
/** Problems: `file-not-found` where there is no such folder, `file-too-large` where it holds too much to be a folder of milestones. */
async function readFolder(folder, shown) {
    try {
        if (!(await (0,external_node_fs_promises_.stat)(folder)).isDirectory())
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
        const entries = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(folder, inside), { withFileTypes: true }).catch((error) => (inside === "" ? Promise.reject(error) : null));
        if (!entries)
            paths.push(inside.slice(0, -1));
        for (const entry of entries ?? []) {
            if (!entry.isDirectory())
                paths.push(`${inside}${entry.name}`);
            else if (!surroundings_NOT_ENTERED.has(entry.name))
                rest.push(`${inside}${entry.name}/`);
        }
    }
    return paths.sort();
}
async function readFound(folder, path) {
    try {
        const found = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, path));
        return [path, found.isFile() ? await readWhole((0,external_node_path_.join)(folder, path), path) : (0,result/* failed */.g)(surroundings_notAFile(path))];
    }
    catch (error) {
        return [path, (0,result/* failed */.g)({ ...notFound(path, error), code: "unreadable" })];
    }
}

;// CONCATENATED MODULE: ./lib/cli/open-ports.js
// The adapters of this machine behind the ports, for the folder somebody works in.









const DATA_FOLDER = ".milestones";
/** Starts no process. Problems: those of finding the repository. */
async function openPorts({ directory, dataPath: named, environment }) {
    const gitDir = environment["GIT_DIR"] || null;
    const found = discover(directory, gitDir);
    if (!found.ok)
        return found;
    const dataPath = named ?? (environment["MILESTONE_DATA_PATH"] || null);
    const settings = openSettings({ environment, flags: {}, home: environment["HOME"] || (0,external_node_os_.homedir)(), repository: found.value });
    const data = dataPath === null ? (0,external_node_path_.join)(found.value?.workTree ?? directory, DATA_FOLDER) : (0,external_node_path_.join)(directory, dataPath);
    const tree = openWorkingTree({
        cwd: directory, dataPath, gitDir, environment, epochMs: () => Date.now(), ...(await branchRules((0,external_node_path_.join)(data, config/* CONFIG_PATH */.tF), settings)),
    });
    if (!tree.ok)
        return tree;
    const { value } = tree;
    return (0,result.ok)({ ports: portsOf(value, { directory, environment, settings, repository: found.value, label: dataPath ?? DATA_FOLDER }), actor: () => actorOf(value) });
}
function portsOf(tree, { directory, environment, settings, repository, label }) {
    const place = repository ?? { gitDir: directory, workTree: directory, owned: true };
    const gitVersion = async () => {
        const version = await openGit({ place, environment }).run({ command: "version" });
        return version.ok ? (/\d+(?:\.\d+)+/.exec(version.value.toString())?.[0] ?? null) : null;
    };
    const data = { path: tree.state().dataFolder, label };
    const surroundings = openSurroundings({ folder: directory, data, repository, gitVersion, now: () => Date.now() });
    return { repository: tree, history: tree.history, conflicts: tree.conflicts, settings, surroundings };
}
/** The configuration is read for this only where it speaks of branches, which few do. */
async function branchRules(path, settings) {
    const text = textOf(path) ?? "";
    const said = [text, settings.global?.text ?? "", ...Object.keys(settings.git()), ...Object.keys(settings.environment)].some((part) => /branch/i.test(part));
    if (!said)
        return { stateBranch: null, isWorkBranch: (name) => name.startsWith("milestone/") };
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(3850), __webpack_require__.e(7787)]).then(__webpack_require__.bind(__webpack_require__, 7787));
    const global = settings.global ?? undefined;
    const reading = readConfig({ file: { path, text }, ...(global && { global }), env: settings.environment, git: settings.git(), flags: settings.flags });
    const { state_branch, branch_prefix, branch_naming } = reading.config.git_integration;
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


/***/ })

};
