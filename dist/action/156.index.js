export const id = 156;
export const ids = [156];
export const modules = {

/***/ 90466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   dC: () => (/* binding */ thisBoot),
/* harmony export */   vk: () => (/* binding */ thisHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9917);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);
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
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === "ESRCH")
            return true;
    }
    const now = startOf(pid);
    return now !== null && now !== start;
}
let host;
/** Processes can be told apart only inside one process namespace, so that is part of the name, behind a space. */
function thisHost() {
    return (host ??= `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${processNamespace()}`.trim());
}
function processNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
let boot;
function thisBoot() {
    return (boot ??= ((0,_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)("/proc/sys/kernel/random/boot_id") ?? "").trim());
}
/** When a process started, in ticks since boot; "gone" for a zombie; null where the system does not say. */
function startOf(pid) {
    const fields = ((0,_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(`/proc/${pid}/stat`) ?? "").replace(/^.*\) /s, "").split(" ");
    const start = fields[19];
    if (start === undefined)
        return null;
    return /^[ZX]$/.test(fields[0] ?? "") ? "gone" : start;
}


/***/ }),

/***/ 60156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acquireLock: () => (/* binding */ acquireLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60306);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9917);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3952);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90466);
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
    const mine = { ...(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .thisProcess */ .WF)(), token: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex") };
    const deadline = performance.now() + secondsMax * 1000;
    const made = [];
    try {
        for (let pause = LOOK_MS_MIN;; pause = Math.min(pause * 2, LOOK_MS_MAX)) {
            made.push(...(0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .wZ)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)));
            if (tryAcquire(disk, path, mine)) {
                sweep(disk, path);
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(heldLock(disk, { path, mine, made }));
            }
            if (performance.now() > deadline)
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(heldProblem(path));
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pause * (0.5 + Math.random()));
        }
    }
    catch (error) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskProblem */ .Nd)(error, path));
    }
}
/** Drafts and guards of writers that died. One of a living writer may go, too: it makes another. */
function sweep(disk, path) {
    const start = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.`;
    for (const name of (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
        if (name.startsWith(start))
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), name));
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
                (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, lock.path);
            if (readHolder(lock.path)?.token === lock.mine.token)
                stuck.add(lock.mine.token);
            for (const folder of lock.made.toReversed())
                (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolderQuietly */ .Q1)(disk, folder);
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
        const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error);
        // ENOENT: the folder was empty, and its maker has just removed it again.
        if (code === "EEXIST" || code === "ENOENT")
            return false;
        if (code !== "EPERM" && code !== "ENOTSUP" && code !== "EOPNOTSUPP" && code !== "ENOSYS")
            throw error;
        return createWhole(disk, path, mine);
    }
    finally {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, draft);
    }
}
/** For file systems without hard links: there the content follows the name. */
function createWhole(disk, path, mine) {
    try {
        disk.writeFileSync(path, JSON.stringify(mine), { flag: "wx" });
        return true;
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === "EEXIST")
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
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, path);
    (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, guard);
}
const TORN = { host: "", boot: "", pid: 0, start: "", token: "torn" };
function readHolder(path) {
    const text = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(path);
    if (text === null)
        return null;
    const value = (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parsedJson */ .U4)(text);
    return isHolder(value) ? value : TORN;
}
function isHolder(value) {
    if (!(0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(value) || typeof value["pid"] !== "number")
        return false;
    return ["host", "boot", "start"].every((key) => typeof value[key] === "string") && /^[0-9a-f]+$/.test(String(value["token"]));
}
function isDead(path, holder) {
    return holder === TORN ? ageSeconds(path) > TORN_SECONDS_MIN : stuck.has(holder.token) || (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .isGone */ .ST)(holder);
}
function heldProblem(path) {
    const holder = readHolder(path);
    const who = holder && holder !== TORN ? `process ${holder.pid} on ${holder.host}` : "an unknown process";
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)("conflict", `Another writer holds the milestones: ${who}.`, { hint: `Try again later. If it is gone for good, delete ${path}.` });
}
function ageSeconds(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    return stat ? (performance.timeOrigin + performance.now() - stat.mtimeMs) / 1000 : 0;
}


/***/ })

};
