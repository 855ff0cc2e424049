export const id = 716;
export const ids = [716];
export const modules = {

/***/ 38098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Nd: () => (/* binding */ diskProblem)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// What the file system refuses, as a problem that says what to do.

const REASONS = {
    EACCES: "permission denied", EPERM: "not permitted", EROFS: "the file system is read-only", EIO: "the disk reports an error",
    EMFILE: "too many open files", ENFILE: "too many open files", ENOTDIR: "a file stands where a folder belongs",
    ELOOP: "a symbolic link stands there", EISDIR: "a folder stands where a file belongs",
};
/** `disk-full` or `not-writable`; any other error is thrown on. */
function diskProblem(error, path) {
    const code = errorCode(error);
    if (code === null)
        throw error;
    const at = { path };
    if (code === "ENOSPC" || code === "EDQUOT")
        return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("disk-full", `The disk is full: ${path} could not be written.`, { at, hint: "Free some space and try again." });
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-writable", `${path} cannot be written: ${reasonOf(error)}.`, { at, hint: "Check the disk and the permissions, then try again." });
}
/** In words; an error that is none of the file system's is thrown on. */
function reasonOf(error) {
    const code = errorCode(error);
    if (code === null)
        throw error;
    return REASONS[code] ?? code;
}
function errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : null;
}


/***/ }),

/***/ 50716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSeats: () => (/* binding */ openSeats)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/execution/session.js
var execution_session = __webpack_require__(41349);
// EXTERNAL MODULE: ./lib/adapters/local/disk-problem.js
var disk_problem = __webpack_require__(38098);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/model/execution/seat.js
var seat = __webpack_require__(72408);
;// CONCATENATED MODULE: ./lib/adapters/local/seat-file.js
// Reports and orders as they are read from files that anybody may have written.



/** Null for what is no report. */
function readFloor(text) {
    const value = (0,json/* parsedJson */.U4)(text);
    return isFloor(value) ? value : null;
}
/** Null for what is no order. */
function readOrder(text) {
    const value = (0,json/* parsedJson */.U4)(text);
    return isOrder(value) ? value : null;
}
function isFloor(value) {
    if (!(0,json/* isObject */.Gv)(value) || !(0,execution_session/* isSessionId */.Sd)(String(value["session"])) || typeof value["pid"] !== "number")
        return false;
    const { seats } = value;
    return areTexts(value, ["session", "milestone", "at"]) && Array.isArray(seats) && seats.every(isSeat);
}
function isSeat(value) {
    if (!(0,json/* isObject */.Gv)(value) || !areTexts(value, ["name", "since", "heartbeat"]) || typeof value["restarts"] !== "number")
        return false;
    const { role, state, task, log, memory_bytes: memory } = value;
    const known = seat/* ROLES */.g.some((each) => each === role) && seat/* SEAT_STATES */.T.some((each) => each === state);
    return known && [task, log].every((each) => each === null || typeof each === "string") && (memory === null || typeof memory === "number");
}
function isOrder(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const { kind, seat, owner } = value;
    if (kind === "own")
        return typeof owner === "string";
    return kind === "stop-session" || ((kind === "stop" || kind === "restart") && typeof seat === "string");
}
function areTexts(value, keys) {
    return keys.every((key) => typeof value[key] === "string");
}

;// CONCATENATED MODULE: ./lib/adapters/local/seats.js
// Seats in files: each session's report, and the orders that other terminals leave beside it.







/** Where the system does not tell of changes, orders are looked for so often. */
const POLL_MS_MAX = 500;
function openSeats({ data, disk = external_node_fs_namespaceObject }) {
    const room = { folder: (0,external_node_path_.join)(data, "sessions", "agents"), disk };
    return {
        publish(floor) {
            try {
                writeWhole(room.disk, { folder: room.folder, name: `${checked(floor.session)}.json`, text: `${JSON.stringify(floor)}\n` });
            }
            catch (error) {
                (0,disk_problem/* diskProblem */.Nd)(error, room.folder);
            }
        },
        floors: async () => namesIn(room.folder).filter((name) => name.endsWith(".json")).flatMap((name) => readFloor(textOf((0,external_node_path_.join)(room.folder, name))) ?? []),
        order: async (session, order) => leave(room, checked(session), order),
        listen: (session, obey) => listen(room, ordersOf(room, checked(session)), obey),
        clear(session) {
            const there = namesIn(room.folder);
            const names = session === undefined ? there : [`${checked(session)}.json`, `${session}.orders`, ...there.filter(isDeadDraft)];
            for (const name of names)
                removeQuietly(room.disk, (0,external_node_path_.join)(room.folder, name));
        },
    };
}
function checked(session) {
    if (!(0,execution_session/* isSessionId */.Sd)(session))
        throw new TypeError(`not the id of a session: ${JSON.stringify(session)}`);
    return session;
}
function ordersOf({ folder }, session) {
    return (0,external_node_path_.join)(folder, `${session}.orders`);
}
/** What a process was writing when it died. */
function isDeadDraft(name) {
    const pid = Number(/^\.tmp-(\d+)-/.exec(name)?.[1] ?? 0);
    try {
        return pid > 0 && !process.kill(pid, 0);
    }
    catch (error) {
        return (0,disk_problem/* errorCode */.CA)(error) === "ESRCH";
    }
}
/** Appears whole or not at all. The folder is made again where somebody has removed it. */
function writeWhole(disk, { folder, name, text }) {
    const draft = (0,external_node_path_.join)(folder, `.tmp-${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`);
    disk.mkdirSync(folder, { recursive: true });
    try {
        disk.writeFileSync(draft, text, { flag: "wx" });
        disk.renameSync(draft, (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        removeQuietly(disk, draft);
        throw error;
    }
}
function leave(room, session, order) {
    const folder = ordersOf(room, session);
    // One more than the last that waits; those that were obeyed are gone, and came before.
    const next = Math.max(0, ...namesIn(folder).map(sequenceOf)) + 1;
    const name = `${String(next).padStart(6, "0")}-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.json`;
    try {
        writeWhole(room.disk, { folder, name, text: JSON.stringify(order) });
        return (0,result.ok)(undefined);
    }
    catch (error) {
        return (0,result/* failed */.g)((0,disk_problem/* diskProblem */.Nd)(error, folder));
    }
}
/** 0 for what is no order. */
function sequenceOf(name) {
    return Number(/^(\d{1,9})-[0-9a-f]+\.json$/.exec(name)?.[1] ?? 0);
}
/** The system's word of a change is the quick way, the poll the sure one. Neither keeps the process alive. */
function listen({ disk }, folder, obey) {
    const met = new Set();
    let watcher = null;
    let silent = false;
    const look = () => {
        if (silent)
            return;
        watcher ??= watch(folder, { look, end: () => { watcher = null; } });
        for (const name of ordersIn(folder)) {
            const path = (0,external_node_path_.join)(folder, name);
            if (silent || met.has(path))
                continue;
            // One that cannot be removed is obeyed once all the same.
            met.add(path);
            const order = readOrder(textOf(path));
            removeQuietly(disk, path);
            if (order)
                obey(order);
        }
    };
    const timer = setInterval(look, POLL_MS_MAX).unref();
    mkdirQuietly(disk, folder);
    setImmediate(look);
    return () => {
        silent = true;
        clearInterval(timer);
        watcher?.close();
    };
}
function ordersIn(folder) {
    return namesIn(folder).filter((name) => sequenceOf(name) > 0).sort((left, right) => sequenceOf(left) - sequenceOf(right) || (left < right ? -1 : 1));
}
/** Null where the folder is not there, or the system has no watch left. */
function watch(folder, { look, end }) {
    try {
        const watcher = external_node_fs_.watch(folder, { persistent: false }, look);
        return watcher.on("error", () => { watcher.close(); end(); });
    }
    catch {
        return null;
    }
}
function namesIn(folder) {
    try {
        return external_node_fs_.readdirSync(folder).sort();
    }
    catch {
        return [];
    }
}
/** Longer than any report of a thousand seats. */
const FILE_BYTES_MAX = 1024 * 1024;
function textOf(path) {
    try {
        const stat = external_node_fs_.lstatSync(path);
        return stat.isFile() && stat.size <= FILE_BYTES_MAX ? external_node_fs_.readFileSync(path, "utf8") : "";
    }
    catch {
        return "";
    }
}
function removeQuietly(disk, path) {
    try {
        disk.rmSync(path, { recursive: true, force: true });
    }
    catch {
        // It is read once more at worst, and never acted on twice.
    }
}
function mkdirQuietly(disk, folder) {
    try {
        disk.mkdirSync(folder, { recursive: true });
    }
    catch {
        // Whoever leaves an order makes it, or is told why not.
    }
}


/***/ }),

/***/ 72408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ SEAT_STATES),
/* harmony export */   g: () => (/* binding */ ROLES)
/* harmony export */ });
// Seats: the agents of a running session, what each is doing, and the orders that other terminals give them.
const ROLES = ["task_executor", "progress_monitor", "git_integration", "dependency_validator", "blocker_detector"];
/** `off` where the configuration switches it off; `stopped` by an order. */
const SEAT_STATES = ["idle", "working", "stopped", "off"];


/***/ }),

/***/ 41349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   Pz: () => (/* binding */ isStepOver),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Wf: () => (/* binding */ SESSION_STATUSES),
/* harmony export */   bW: () => (/* binding */ COORDINATIONS),
/* harmony export */   bp: () => (/* binding */ nextSessionId),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   sE: () => (/* binding */ STEP_STATUSES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84019);
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


/***/ })

};
