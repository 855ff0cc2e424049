export const id = 6372;
export const ids = [6372];
export const modules = {

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


/***/ })

};
