export const id = 1627;
export const ids = [1627,4008];
export const modules = {

/***/ 95446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkedLines),
/* harmony export */   Q: () => (/* binding */ checkedLine)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60306);
// Files of records, one a line with a checksum before it, so that what a crash left half written is known.


/** `{"crc":"0a1b2c3d",` – the rest of the line is what it is the checksum of. */
const HEAD_LENGTH = 18;
/** With its line end. The record has at least one member. */
function checkedLine(record) {
    const rest = JSON.stringify(record).slice(1);
    return `{"crc":"${checksum(rest)}",${rest}\n`;
}
function checksum(text) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(text).toString(16).padStart(8, "0");
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
    return (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(`{${line.subarray(HEAD_LENGTH).toString()}`);
}


/***/ }),

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

/***/ 61627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJournal: () => (/* binding */ openJournal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
var promises_namespaceObject = /*#__PURE__*/__webpack_require__.t(promises_, 2);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/execution/session.js
var execution_session = __webpack_require__(41349);
// EXTERNAL MODULE: ./lib/adapters/local/disk-problem.js
var disk_problem = __webpack_require__(38098);
// EXTERNAL MODULE: ./lib/adapters/local/checked-lines.js
var checked_lines = __webpack_require__(95446);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
;// CONCATENATED MODULE: ./lib/adapters/local/journal-line.js
// The entries of a journal as lines of its file.



function readLines(bytes) {
    const { records, faults, whole } = (0,checked_lines/* checkedLines */.F)(bytes, (value) => (isEntry(value) ? value : null));
    return { entries: records, faults: faults.map(({ line, isWhole }) => ({ line, reason: isWhole ? "was written by a newer version" : "is damaged" })), whole };
}
const TEXT = (value) => typeof value === "string";
const NUMBER = (value) => typeof value === "number";
const MAYBE = (is) => (value) => value === null || is(value);
const OUTCOME = shape({ status: (value) => execution_session/* STEP_STATUSES */.sE.some((status) => status === value), exit_code: MAYBE(NUMBER), reason: MAYBE(TEXT), commit: MAYBE(TEXT), tail: MAYBE(TEXT) });
const KINDS = {
    started: shape({ at: TEXT, task: TEXT, attempt: NUMBER, seat: TEXT }),
    finished: shape({ at: TEXT, task: TEXT, attempt: NUMBER, outcome: OUTCOME }),
    dispatched: shape({ at: TEXT, task: TEXT, run: NUMBER, url: TEXT }),
    merged: shape({ at: TEXT, task: TEXT, commit: TEXT }),
    again: shape({ at: TEXT, task: TEXT, reason: TEXT }),
};
function shape(members) {
    return (value) => (0,json/* isObject */.Gv)(value) && Object.entries(members).every(([key, is]) => is(value[key]));
}
function isEntry(value) {
    const kind = (0,json/* isObject */.Gv)(value) ? Object.entries(KINDS).find(([name]) => name === value["kind"]) : undefined;
    return kind !== undefined && kind[1](value);
}

;// CONCATENATED MODULE: ./lib/adapters/local/journal.js
// The journal of sessions in files: appended, flushed to the disk together, and mended where a crash cut it.









function openJournal({ data, label, disk = promises_namespaceObject }) {
    const room = { disk, folder: (0,external_node_path_.join)(data, "sessions"), label: `${label}/sessions` };
    const writers = new Map();
    return {
        async append(session, entries) {
            const path = pathOf(room, session);
            if (entries.length === 0)
                return (0,result.ok)(undefined);
            const writer = writers.get(session) ?? { waiting: newBatch(), busy: null, end: null };
            writers.set(session, writer);
            const { waiting } = writer;
            waiting.bytes.push(...entries.map((entry) => Buffer.from((0,checked_lines/* checkedLine */.Q)(entry))));
            writer.busy ??= drain(room, path, writer);
            return waiting.done.promise;
        },
        read: (session) => read(room, session),
        list: () => list(room),
        async remove(session) {
            const path = pathOf(room, session);
            await writers.get(session)?.busy;
            writers.delete(session);
            return remove(room, path);
        },
    };
}
function newBatch() {
    return { bytes: [], done: Promise.withResolvers() };
}
function pathOf({ folder, label }, session) {
    if (!(0,execution_session/* isSessionId */.Sd)(session))
        throw new TypeError(`not the id of a session: ${JSON.stringify(session)}`);
    return { full: (0,external_node_path_.join)(folder, `${session}.journal`), shown: `${label}/${session}.journal` };
}
/** Batch after batch, until nobody waits; what one turn of the event loop gives is one batch. */
async function drain(room, path, writer) {
    await null;
    while (writer.waiting.bytes.length > 0) {
        const { bytes, done } = writer.waiting;
        writer.waiting = newBatch();
        await flush(room, path, { writer, bytes: Buffer.concat(bytes) }).then(done.resolve, done.reject);
    }
    writer.busy = null;
}
async function flush(room, path, { writer, bytes }) {
    const link = await linkProblem(room);
    if (link)
        return (0,result/* failed */.g)(link);
    try {
        const { file, made } = await openForWriting(room, path);
        try {
            // Its name must last, too; a process that died may have made the file a moment before this one.
            if (made || writer.end === null)
                for (const folder of [room.folder, ...(made ?? [])])
                    await syncFolder(room, folder);
            await appendTo(file, { writer, bytes });
            return (0,result.ok)(undefined);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return (0,result/* failed */.g)((0,disk_problem/* diskProblem */.Nd)(error, path.shown));
    }
}
/** `made`: null where the file was there, else the folders that got a folder for it. */
async function openForWriting({ disk, folder }, { full }) {
    const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NOFOLLOW;
    try {
        return { file: await disk.open(full, flags), made: null };
    }
    catch (error) {
        if ((0,disk_problem/* errorCode */.CA)(error) !== "ENOENT")
            throw error;
        const first = await disk.mkdir(folder, { recursive: true });
        const made = [];
        for (let at = folder; first !== undefined && at.length >= first.length; at = (0,external_node_path_.dirname)(at))
            made.push((0,external_node_path_.dirname)(at));
        return { file: await disk.open(full, flags | external_node_fs_.constants.O_CREAT), made };
    }
}
/** What is refused leaves nothing: half a line is cut off at once, or by the next append. */
async function appendTo(file, { writer, bytes }) {
    const { size } = await file.stat();
    if (size !== writer.end)
        writer.end = await mend(file, size);
    const end = writer.end;
    try {
        for (let written = 0; written < bytes.length;)
            written += (await file.write(bytes, written, bytes.length - written, end + written)).bytesWritten;
        await file.datasync();
    }
    catch (error) {
        await file.truncate(end).catch(() => undefined);
        throw error;
    }
    writer.end = end + bytes.length;
}
/** Cuts off what a crash left behind the last whole line; where that ends. */
async function mend(file, size) {
    const { whole } = readLines(await file.readFile());
    if (whole < size)
        await file.truncate(whole);
    return whole;
}
async function syncFolder({ disk }, folder) {
    // Windows cannot open folders; NTFS journals names by itself.
    if (process.platform === "win32")
        return;
    const handle = await disk.open(folder, external_node_fs_.constants.O_RDONLY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** A link was checked out with the repository; whatever it leads to is none of ours. */
async function linkProblem({ disk, folder, label }) {
    const found = await disk.lstat(folder).catch(() => null);
    if (!found?.isSymbolicLink())
        return null;
    return (0,problem/* problem */.CC)("not-a-file", `${label} is a symbolic link; journals are not kept behind it.`, { at: { path: label }, hint: "Remove the link." });
}
async function read(room, session) {
    const path = pathOf(room, session);
    const bytes = await readWhole(room, path);
    if (!bytes.ok)
        return bytes;
    const { entries, faults: [fault] } = readLines(bytes.value);
    if (!fault)
        return (0,result.ok)(entries);
    const hint = "The file stays as it is. `milestone session reset` puts the session away; tasks that are finished stay finished.";
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-event", `Line ${fault.line} of the journal ${fault.reason}.`, { at: { path: path.shown, line: fault.line }, hint }));
}
async function readWhole(room, { full, shown }) {
    const link = await linkProblem(room);
    if (link)
        return (0,result/* failed */.g)(link);
    try {
        const file = await room.disk.open(full, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
        try {
            return (0,result.ok)(await file.readFile());
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if ((0,disk_problem/* errorCode */.CA)(error) === "ENOENT")
            return (0,result.ok)(Buffer.alloc(0));
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `${shown} cannot be read: ${(0,disk_problem/* reasonOf */.A3)(error)}.`, { at: { path: shown }, hint: "Check the disk and the permissions." }));
    }
}
async function list({ disk, folder }) {
    const names = await disk.readdir(folder).catch(() => []);
    return (0,result.ok)(names.filter((name) => name.endsWith(".journal")).map((name) => name.slice(0, -".journal".length)).filter(execution_session/* isSessionId */.Sd).sort());
}
async function remove({ disk }, { full, shown }) {
    try {
        await disk.unlink(full);
        return (0,result.ok)(undefined);
    }
    catch (error) {
        return (0,disk_problem/* errorCode */.CA)(error) === "ENOENT" ? (0,result.ok)(undefined) : (0,result/* failed */.g)((0,disk_problem/* diskProblem */.Nd)(error, shown));
    }
}


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
