export const id = 6372;
export const ids = [6372];
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

/***/ 86372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOutbox: () => (/* binding */ openOutbox)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32205);
/* harmony import */ var _ports_keeping_kept_outbox_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9217);
/* harmony import */ var _checked_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95446);
/* harmony import */ var _disk_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38098);
// The outbox in a file of this machine, in a folder that hides itself from git: appended to by any process, written anew when most of it is past.









/** A smaller file is left as it is. */
const COMPACT_BYTES_MIN = 64 * 1024;
/** Before the log for people begins anew; the one before it is kept. */
const LOG_BYTES_MAX = 1024 * 1024;
/** Whoever writes a file anew for longer than this is dead. */
const DRAFT_MS_MAX = 60_000;
/** The file may be written anew under somebody who appends, but not so often. */
const TRIES_MAX = 5;
const { O_APPEND, O_CREAT, O_RDONLY, O_RDWR } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
function openOutbox(options) {
    const room = { disk: /*#__PURE__*/ (node_fs_promises__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_fs_promises__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__, 2))), compactBytes: COMPACT_BYTES_MIN, now: () => Date.now(), ...options, path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.data, "logs", "system", "outbox.jsonl") };
    return (0,_ports_keeping_kept_outbox_js__WEBPACK_IMPORTED_MODULE_5__/* .outboxOver */ .O)(recordsIn(room), node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID);
}
function recordsIn(room) {
    return {
        read: () => guarded(room, () => read(room)),
        add: (records) => guarded(room, async () => {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(room.data))
                return (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyOutbox */ .jg)();
            await append(room, records.map(_checked_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedLine */ .Q).join(""));
            await note(room, records);
            const state = await read(room);
            await compact(room, state).catch(() => undefined);
            return state;
        }),
    };
}
async function guarded({ label }, work) {
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(await work());
    }
    catch (error) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_disk_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .diskProblem */ .Nd)(error, `${label}/logs/system/outbox.jsonl`));
    }
}
async function read({ disk, path }) {
    let handle;
    try {
        handle = await disk.open(path, O_RDONLY);
    }
    catch (error) {
        if ((0,_disk_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .CA)(error) === "ENOENT")
            return (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyOutbox */ .jg)();
        throw error;
    }
    try {
        return stateOf(await handle.readFile());
    }
    finally {
        await handle.close();
    }
}
/** Lines that a crash cut, or that another version wrote, count for nothing. */
function stateOf(bytes) {
    const state = (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyOutbox */ .jg)();
    for (const record of (0,_checked_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedLines */ .F)(bytes, _core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .outboxRecord */ .Td).records)
        (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .applyRecord */ .S7)(state, record);
    return state;
}
/** On disk when it resolves, in the file that has the name by then. Appending twice does no harm: a record counts once. */
async function append(room, text) {
    const { disk, path } = room;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        await begin(room);
    for (let tries = 1; tries <= TRIES_MAX; tries++) {
        const handle = await disk.open(path, O_RDWR | O_APPEND | O_CREAT);
        try {
            await appendTo(handle, text);
            const [ours, named] = await Promise.all([handle.stat(), disk.stat(path).catch(() => null)]);
            if (named !== null && ours.ino === named.ino)
                return;
        }
        finally {
            await handle.close();
        }
    }
    throw new Error("The outbox is written anew all the time.");
}
async function begin({ disk, path }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    await disk.mkdir(folder, { recursive: true });
    await disk.writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ".gitignore"), "*\n");
}
/** One write, so that what several processes append stays apart; behind a line that a crash cut, a new one begins. */
async function appendTo(handle, text) {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0)
        await handle.read(last, 0, 1, size - 1);
    const bytes = Buffer.from(size > 0 && last[0] !== 10 ? `\n${text}` : text);
    for (let written = 0; written < bytes.length;)
        written += (await handle.write(bytes, written)).bytesWritten;
    await handle.datasync();
}
/** For people who look on; it fails without a word. */
async function note({ disk, path }, records) {
    const tries = records.flatMap((record) => (record.kind === "settle" ? [record.tried] : []));
    if (tries.length === 0)
        return;
    const log = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), "notifications.log");
    try {
        const { size } = await disk.stat(log).catch(() => ({ size: 0 }));
        if (size > LOG_BYTES_MAX)
            await disk.rename(log, `${log}.1`);
        await disk.appendFile(log, tries.map((tried) => `${JSON.stringify(tried)}\n`).join(""));
    }
    catch {
        // The outbox itself knows the last tries.
    }
}
/** Where most of it is past. What others append meanwhile is brought along; who appends looks whether the file is still the one. */
async function compact(room, state) {
    const { disk, path, compactBytes } = room;
    const { size } = await disk.stat(path);
    if (size < compactBytes)
        return;
    (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetOld */ .$n)(state);
    if ((0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M$)(state).map(_checked_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedLine */ .Q).join("").length * 2 > size)
        return;
    const draft = `${path}.new`;
    const [old, fresh] = [await disk.open(path, O_RDONLY), await opened(room, draft)];
    try {
        if (fresh === null)
            return;
        const before = await old.readFile();
        await rewrite(fresh, stateOf(before));
        await disk.rename(draft, path);
        const late = Buffer.alloc(Math.max(0, (await old.stat()).size - before.length));
        if (late.length > 0)
            await old.read(late, 0, late.length, before.length);
        if (late.length > 0)
            await append(room, late.toString());
    }
    finally {
        await old.close();
        await fresh?.close();
    }
}
async function rewrite(fresh, state) {
    (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetOld */ .$n)(state);
    const bytes = Buffer.from((0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M$)(state).map(_checked_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedLine */ .Q).join(""));
    for (let written = 0; written < bytes.length;)
        written += (await fresh.write(bytes, written)).bytesWritten;
    await fresh.sync();
}
/** Null while somebody else is at it. What a crash left is taken away for the next time. */
async function opened({ disk, now }, draft) {
    try {
        return await disk.open(draft, "wx");
    }
    catch (error) {
        if ((0,_disk_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .CA)(error) !== "EEXIST")
            throw error;
        const { mtimeMs } = await disk.stat(draft);
        if (mtimeMs + DRAFT_MS_MAX < now())
            await disk.unlink(draft);
        return null;
    }
}


/***/ }),

/***/ 32205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ forgetOld),
/* harmony export */   Jo: () => (/* binding */ dueKeys),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Me: () => (/* binding */ OUTBOX_REF),
/* harmony export */   NN: () => (/* binding */ DELIVERY_MS_MAX),
/* harmony export */   S7: () => (/* binding */ applyRecord),
/* harmony export */   Td: () => (/* binding */ outboxRecord),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   jG: () => (/* binding */ TRIES_MAX),
/* harmony export */   jg: () => (/* binding */ emptyOutbox),
/* harmony export */   mf: () => (/* binding */ TURN_MS_MAX),
/* harmony export */   qA: () => (/* binding */ letterKey)
/* harmony export */ });
/* unused harmony export TAKEN_MS */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64658);
// The outbox as it is stored: records in their order, and what they come to.


/** Where doors without a disk keep it: commits with one file, each on top of the last, so that no server lets two writers pass each other. */
const OUTBOX_REF = "refs/milestones/outbox";
/** All deliveries of one who has taken letters; the last one begins before it is over. */
const TURN_MS_MAX = 120_000;
/** One of them. */
const DELIVERY_MS_MAX = 15_000;
/** Who takes a letter has it for so long, with time to say what became of it; whoever has not by then is dead. */
const TAKEN_MS = TURN_MS_MAX + 2 * DELIVERY_MS_MAX;
/** A letter that arrived is known for so long, so that the same notice is not sent again. */
const KNOWN_MS = 2 * 86_400_000;
/** Over about a day, with the waits between them. */
const TRIES_MAX = 8;
/** Tries that are remembered where the log has no file of its own. */
const LOG_MAX = 100;
/** Given up, and still shown; older ones are forgotten. */
const DEAD_MAX = 500;
const notice = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTICE_KINDS */ .j), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), milestone: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), task: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), lines: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), link: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const channel = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANNELS */ .l);
const letter = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ notice, channel, tries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), nextAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), failure: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const tried = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), channel, delivered: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** `by` names one taking; `key` is a letter's. */
const record = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("put"), letter }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("take"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), by: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("release"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("settle"), tried, letter: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(letter) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("known"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("tried"), tried }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("reset") }),
]);
function emptyOutbox() {
    return { held: new Map(), known: new Map(), log: [] };
}
function letterKey({ channel: to, notice: { id } }) {
    return `${to} ${id}`;
}
/** Null for what this version does not know. */
function outboxRecord(value) {
    const read = record.safeParse(value);
    return read.success ? read.data : null;
}
/** Records count in their order: of two that take the same letter the first has it. The same record twice is one. */
function applyRecord(state, one) {
    const { held, known } = state;
    switch (one.kind) {
        case "put": return put(state, one.letter);
        case "take": return take(held, one);
        case "settle": return settle(state, one);
        case "known":
            known.set(one.key, one.at);
            return;
        case "tried":
            note(state, one.tried);
            return;
        case "reset":
            held.clear();
            return;
        case "release": {
            const now = held.get(one.key);
            if (now)
                held.set(one.key, { ...now, taken: null });
        }
    }
}
function put({ held, known }, one) {
    const key = letterKey(one);
    if (!held.has(key) && !known.has(key))
        held.set(key, { letter: one, taken: null });
}
/** Who took it before and said nothing is dead; whether it was sent is not known, so that counts as a try. */
function take(held, { key, by, at }) {
    const now = held.get(key);
    if (!now || !isDue(now, Date.parse(at)))
        return;
    const died = now.taken === null ? now.letter : { ...now.letter, tries: now.letter.tries + 1, failure: "The process that tried it died." };
    const over = died.tries >= TRIES_MAX;
    held.set(key, over ? { letter: { ...died, nextAt: null }, taken: null } : { letter: died, taken: { by, at } });
}
function isDue({ letter: { nextAt }, taken }, now) {
    return nextAt !== null && Date.parse(nextAt) <= now && (taken === null || Date.parse(taken.at) + TAKEN_MS <= now);
}
function settle(state, { tried: done, letter: next }) {
    const key = `${done.channel} ${done.id}`;
    note(state, done);
    if (next === null) {
        state.held.delete(key);
        state.known.set(key, done.at);
    }
    else if (state.held.has(key))
        state.held.set(key, { letter: next, taken: null });
}
function note({ log }, done) {
    if (!log.some((other) => isSameTry(other, done)))
        log.push(done);
    if (log.length > LOG_MAX)
        log.shift();
}
function isSameTry(one, other) {
    return one.at === other.at && one.id === other.id && one.channel === other.channel && one.delivered === other.delivered && one.detail === other.detail;
}
/** Keys of letters that are due, the oldest first. */
function dueKeys({ held }, now, limit) {
    return [...held].filter(([, one]) => isDue(one, Date.parse(now))).slice(0, limit).map(([key]) => key);
}
function takenBy({ held }, by) {
    return [...held.values()].flatMap(({ letter: one, taken }) => (taken?.by === by ? [one] : []));
}
/** Forgets what arrived long before the newest that did, and the oldest of what was given up. No clock takes part. */
function forgetOld({ held, known }) {
    const newest = Math.max(...[...known.values()].map((at) => Date.parse(at)).filter(Number.isFinite));
    for (const [key, at] of known)
        if (!(Date.parse(at) > newest - KNOWN_MS))
            known.delete(key);
    const dead = [...held].filter(([, { letter: { nextAt } }]) => nextAt === null);
    for (const [key] of dead.slice(0, Math.max(0, dead.length - DEAD_MAX)))
        held.delete(key);
}
/** The fewest records that come to the same state. */
function recordsOf({ held, known, log }) {
    const letters = [...held].flatMap(([key, { letter: one, taken }]) => [
        { kind: "put", letter: one },
        ...(taken ? [{ kind: "take", key, by: taken.by, at: taken.at }] : []),
    ]);
    return [...letters, ...[...known].map(([key, at]) => ({ kind: "known", key, at })), ...log.map((done) => ({ kind: "tried", tried: done }))];
}


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ outboxOver)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32205);
// An outbox over whatever keeps its records in their order: a file, a ref.



/** One change at a time; what is wished for meanwhile is the next, all of it together and in its order. */
function together(kept) {
    let wishes = [];
    let busy = false;
    const drain = async () => {
        busy = true;
        await null;
        while (wishes.length > 0) {
            const batch = wishes;
            wishes = [];
            const state = await carriedOut(kept, batch).catch((error) => (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unexpected", `The outbox: ${error instanceof Error ? error.message : "a fault"}`)));
            for (const { settle } of batch)
                settle(state);
        }
        busy = false;
    };
    return (wanted) => {
        const { promise, resolve } = Promise.withResolvers();
        wishes.push({ wanted, settle: resolve });
        if (!busy)
            void drain();
        return promise;
    };
}
/** Who chooses sees what those before them add. Nothing is written where nothing is to be added. */
async function carriedOut(kept, batch) {
    const plain = batch.flatMap(({ wanted }) => (typeof wanted === "function" ? [] : [wanted]));
    if (plain.length === batch.length)
        return kept.add(plain.flat());
    const before = await (kept.lately ?? kept.read)();
    if (!before.ok)
        return before;
    const records = [];
    for (const { wanted } of batch) {
        const chosen = typeof wanted === "function" ? wanted(before.value) : wanted;
        for (const record of chosen)
            (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .applyRecord */ .S7)(before.value, record);
        records.push(...chosen);
    }
    return records.length === 0 ? before : kept.add(records);
}
/** `token` gives another text each time: it names who takes letters. */
function outboxOver(kept, token) {
    const addAll = together(kept);
    const add = async (records) => {
        const added = records.length === 0 ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : await addAll(records);
        return added.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : added;
    };
    return {
        put: (letters) => add(letters.map((letter) => ({ kind: "put", letter }))),
        async take(now, limit) {
            const by = token();
            const after = await addAll((state) => (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .dueKeys */ .Jo)(state, now, limit).map((key) => ({ kind: "take", key, by, at: now })));
            return after.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(after.value, by)) : after;
        },
        release: (letters) => add(letters.map((letter) => ({ kind: "release", key: (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .letterKey */ .qA)(letter) }))),
        settle: (tried, letter) => add([{ kind: "settle", tried, letter }]),
        async letters() {
            const state = await kept.read();
            return state.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)([...state.value.held.values()].map(({ letter }) => letter)) : state;
        },
        async log(limit) {
            const state = await kept.read();
            return state.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(state.value.log.toReversed().slice(0, limit)) : state;
        },
        async reset() {
            const state = await kept.read();
            if (!state.ok)
                return state;
            const done = state.value.held.size === 0 ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : await add([{ kind: "reset" }]);
            return done.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(state.value.held.size) : done;
        },
    };
}


/***/ })

};
