export const id = 3621;
export const ids = [3621];
export const modules = {

/***/ 43621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMachine: () => (/* binding */ readMachine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
    for (const entry of entriesOf((0,external_node_path_.join)(search.path, inside))) {
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
function entriesOf(folder) {
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
    const text = textOf(path) ?? textOf((0,external_node_path_.join)(path, "pid")) ?? "";
    const host = /"host":\s*"([^"]*)"/.exec(text)?.[1] ?? (0,external_node_os_.hostname)();
    const pid = Number(/"pid":\s*(\d+)/.exec(text)?.[1] ?? /^\s*(\d{1,10})\s*$/.exec(text)?.[1] ?? 0);
    const who = pid > 0 ? `process ${pid}${host === (0,external_node_os_.hostname)() ? "" : ` on ${host}`}` : (holder ?? "unknown");
    found.locks.push({ path: label, holder: who, stale: pid > 0 ? host === (0,external_node_os_.hostname)() && !isAlive(pid) : isOld(path, search) });
}
function textOf(path) {
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


/***/ })

};
