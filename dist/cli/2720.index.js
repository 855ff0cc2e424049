export const id = 2720;
export const ids = [2720,5814];
export const modules = {

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   _O: () => (/* binding */ withTemporaries),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   mw: () => (/* binding */ digestAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34526);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9917);
// Replacing several files as one: staged beside their targets, swapped in, or put back.





/** Whether a name is one of those below, without a folder. */
function isTemporaryName(name) {
    return /^\.tmp-\d+-[0-9a-f]+$/.test(name);
}
/** Names for the temporary files, chosen before they are written, so that the journal knows them. */
function withTemporaries(folder, files) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
    return files.map((file, index) => {
        const target = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(folder, file.path);
        return { ...file, target, temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.tmp-${process.pid}-${token}${index}`) };
    });
}
/** Writes the new bytes beside their targets. On a problem nothing is left behind. */
function stage(room, files) {
    const { disk } = room;
    const made = [];
    const discard = () => {
        for (const { temporary } of files)
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(disk, temporary);
        for (const folder of made.toReversed())
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderQuietly */ .Q1)(disk, folder);
    };
    for (const { after, target, temporary, mode } of files) {
        if (after === null)
            continue;
        try {
            made.push(...(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .wZ)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .qf)(disk, temporary, { bytes: after, mode });
        }
        catch (error) {
            discard();
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskProblem */ .Nd)(error, target));
        }
    }
    const folders = [...made.map(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname), ...files.map(({ target }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))];
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ discard, swap: () => swap(room, files, { folders, discard }), putBack: (wanted) => putBack(room, files, wanted) });
}
function swap(room, files, { folders, discard }) {
    const stamps = stampsOf(room.folder, files);
    if (!stamps)
        return leave({ kind: "moved" }, discard);
    const done = [];
    const ordered = [...files.filter(({ after }) => after !== null), ...files.filter(({ after }) => after === null)];
    let current = "";
    try {
        for (const file of ordered) {
            current = file.target;
            // The last look comes right before the name changes hands: nothing that takes time may stand between the two.
            if ((0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .stampAt */ .Ji)(file.target) !== stamps.get(file.path))
                return undo(room, done, { discard, fault: null });
            if (file.after !== null)
                room.disk.renameSync(file.temporary, file.target);
            else if (file.before !== null)
                room.disk.unlinkSync(file.target);
            done.push(file);
        }
        for (const folder of new Set(folders))
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .syncFolder */ .Yw)(room.disk, (current = folder));
        return { kind: "swapped" };
    }
    catch (error) {
        return undo(room, done, { discard, fault: (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskProblem */ .Nd)(error, current) });
    }
}
/** How each file is known again, null for none; null where one does not hold what was planned. */
function stampsOf(folder, files) {
    const stamps = new Map();
    for (const { path, before } of files) {
        const found = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDataFile */ .lD)(folder, path);
        if (!found.ok)
            return null;
        const same = found.value && before ? found.value.bytes.equals(before) : found.value === before;
        if (!same)
            return null;
        stamps.set(path, found.value && (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(found.value.stat));
    }
    return stamps;
}
function undo(room, done, { discard, fault }) {
    const restored = putBack(room, done, ({ before }) => before);
    if (!restored.ok)
        return { kind: "stuck", problem: { ...(fault ?? restored.problem), hint: "Some files are new already; the next command that writes completes the rest." } };
    return leave(fault ? { kind: "restored", problem: fault } : { kind: "moved" }, discard);
}
function leave(swap, discard) {
    discard();
    return swap;
}
function putBack({ disk, folder }, files, wanted) {
    let fault = (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
    for (const file of files.toReversed()) {
        const bytes = wanted(file);
        const draft = `${file.temporary}-back`;
        try {
            if (bytes !== null)
                (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .qf)(disk, draft, { bytes, mode: file.mode });
            // What somebody else wrote since stays.
            if (digestAt(folder, file.path) !== digest(file.after))
                (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(disk, draft);
            else if (bytes === null)
                disk.unlinkSync(file.target);
            else
                disk.renameSync(draft, file.target);
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .syncFolder */ .Yw)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.target));
        }
        catch (error) {
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(disk, draft);
            fault = (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskProblem */ .Nd)(error, file.target));
        }
    }
    return fault;
}
/** Null for no file. */
function digest(bytes) {
    return bytes === null ? null : (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes);
}
/** The digest of what lies at a path: "other" for what is neither a file nor nothing, so that it equals no digest. */
function digestAt(folder, path) {
    const found = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDataFile */ .lD)(folder, path);
    if (!found.ok)
        return "other";
    return found.value === null ? null : (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(found.value.bytes);
}


/***/ }),

/***/ 52720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitOnDisk: () => (/* binding */ commitOnDisk)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33445);
/* harmony import */ var _core_base_tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67516);
/* harmony import */ var _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70522);
/* harmony import */ var _commit_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26632);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34526);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9917);
/* harmony import */ var _disk_snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60790);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28914);
/* harmony import */ var _replacement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7006);
/* harmony import */ var _user_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39654);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75814);
// Committing what lies on disk: files are made ready, swapped in, and then remembered by git.
//
// The order, and what a crash leaves: journal → temporary files, and git objects that nothing names → everything read is
// compared again → files are swapped in → the user's index → the branch moves → the journal goes. Until the first swap
// all files are old. From then on the journal makes the next writer complete the rest, so that all are new, and that
// writer's commit takes them along. The index comes before the branch, so that a commit which the user makes in
// between contains the new files instead of undoing them.













/** The user's own commits may come between; more than a few in a row are no coincidence. */
const TRIES_MAX = 5;
const PAUSE_MS_MAX = 20;
/** Problems: `invalid-argument`, those of reading a file that is to be replaced, `disk-full`, `not-writable`, `git-failed`. */
async function commitOnDisk(writer, changes, message) {
    const planned = plan(writer.view, changes);
    if (!planned.ok)
        return planned;
    const files = planned.value;
    if (files === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ kind: "moved" });
    if (files.length === 0)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ kind: "done", commit: null, warnings: [] });
    const record = message.commit ? await recordFor(writer, files, message) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)(null);
    if (!record.ok)
        return record;
    const told = record.value !== null && (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(record.value) ? record.value : null;
    const objects = told ? (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .makeObjects */ .Nq)(told, told.tip, told.atTip) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)(null);
    const replacement = makeReady(writer, files, record.value);
    const commit = await objects;
    if (!replacement.ok)
        return replacement;
    const ending = await carryOut(writer, { files, replacement: replacement.value, record: record.value }, commit);
    settleJournal(writer, files, ending);
    if (ending.kind === "failed")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__/* .failed */ .g)(ending.problem);
    if (ending.kind === "moved")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ kind: "moved" });
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ kind: "done", commit: ending.commit, warnings: ending.warning ? [ending.warning] : [] });
}
/** What each path holds and shall hold, without what stays the same; null where something is not as the snapshot saw it. */
function plan(view, changes) {
    const files = [];
    for (const change of new Map(changes.map((one) => [one.path, one])).values()) {
        const { path } = change;
        const content = (0,_core_base_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .contentOf */ .$E)(change);
        if (!(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWritable */ .nH)(change)) {
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(path)} cannot be the path of a file in ${view.folder.label}.`));
        }
        if ((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .PH)(path) !== null && !view.folder.top)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", `${(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .PH)(path)} belongs into a git repository, and here is none.`));
        const seen = view.seen?.get(path);
        if (seen && !(0,_data_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isAsSeen */ .WX)(view.folder, path, seen))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)(null);
        const found = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataFile */ .lD)(view.folder, path);
        if (!found.ok)
            return found;
        const before = found.value?.bytes ?? null;
        const after = content === null ? null : Buffer.from(content);
        const same = before === null || after === null ? before === after && !view.sparse.has(path) : before.equals(after);
        if (!same)
            files.push({ path, before, after, mode: found.value ? Number(found.value.stat.mode & 511n) : undefined });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)(files);
}
async function recordFor(writer, files, message) {
    const { view, environment } = writer;
    if (!view.surroundings)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)((0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .untold */ .r_)(writer.filesOnly));
    const paths = new Set(files.map(({ path }) => path));
    const others = writer.leftovers.filter(({ path }) => !paths.has(path)).map(({ path }) => {
        const found = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataFile */ .lD)(view.folder, path);
        const bytes = found.ok ? (found.value?.bytes ?? null) : null;
        return { path, before: bytes, after: bytes };
    });
    return (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareRecord */ .vH)(view.surroundings, [...files, ...others], { message, environment, epochMs: view.epochMs() });
}
function makeReady(writer, files, record) {
    const { disk, view, journalPath } = writer;
    const staged = (0,_replacement_js__WEBPACK_IMPORTED_MODULE_8__/* .withTemporaries */ ._O)(view.folder, files);
    const commit = record !== null && ((0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(record) || record.later);
    const journalled = (0,_journal_js__WEBPACK_IMPORTED_MODULE_10__.writeJournal)(disk, journalPath, [...(0,_journal_js__WEBPACK_IMPORTED_MODULE_10__.entriesOf)(staged, { commit }), ...leftoversBut(writer, files)]);
    if (!journalled.ok)
        return journalled;
    const replacement = (0,_replacement_js__WEBPACK_IMPORTED_MODULE_8__/* .stage */ .dw)({ disk, folder: view.folder }, staged);
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
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_10__.writeJournal)(writer.disk, writer.journalPath, left);
    else
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(writer.disk, writer.journalPath);
}
async function carryOut(writer, turn, commit) {
    const { replacement, record } = turn;
    if (!commit.ok)
        replacement.discard();
    if (!commit.ok)
        return { kind: "failed", problem: commit.problem, journal: "leftovers" };
    if (!(await writer.headIsSame()) || !(0,_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnchanged */ ._5)(writer.view)) {
        replacement.discard();
        return { kind: "moved", journal: "leftovers" };
    }
    const swapped = replacement.swap();
    if (swapped.kind === "moved")
        return { kind: "moved", journal: "leftovers" };
    if (swapped.kind !== "swapped")
        return { kind: "failed", problem: swapped.problem, journal: swapped.kind === "stuck" ? "stays" : "leftovers" };
    if (record === null)
        return { kind: "done", commit: null, journal: "leftovers" };
    if ((0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(record))
        return tell(turn, record, commit.value);
    return { kind: "done", commit: null, warning: record.warning, journal: record.later ? "stays" : "leftovers" };
}
async function tell(turn, record, commit) {
    const changes = (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .indexChanges */ ._u)(record);
    const indexed = await (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordInIndex */ .fP)(record, changes);
    if (!indexed.ok)
        return retreat(turn, { record, atTip: record.atTip, problem: indexed.problem });
    if (!indexed.value)
        return { kind: "done", commit: null, warning: (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedIndex */ .XV)(record.surroundings.place).warning, journal: "stays" };
    const refreshed = (0,_user_index_js__WEBPACK_IMPORTED_MODULE_9__/* .refreshIndex */ .O0)(record.surroundings.git, changes);
    const ending = commit === null ? { kind: "done", commit, journal: "goes" } : await advance(turn, record, commit);
    await refreshed;
    return ending;
}
/** Moves the branch. Where the user has moved it first, the commit is made again on top, unless it touches the same files. */
async function advance(turn, record, first) {
    const { refs, ref, surroundings, zero } = record;
    let { tip, atTip } = record;
    let commit = first;
    for (let tries = 0; tries < TRIES_MAX && commit !== null; tries++) {
        const moved = await (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .moveBranch */ .ob)(surroundings.git, { ref, from: tip ?? zero, to: commit });
        if (moved.ok)
            return { kind: "done", commit, journal: "goes" };
        const now = await refs.tip(ref);
        if (!now.ok || now.value === tip || now.value === null)
            return retreat(turn, { record, atTip, problem: now.ok ? moved.problem : now.problem });
        tip = now.value;
        const files = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__.filesAt)(surroundings.git, tip, record.files.map(({ path }) => path));
        if (!files.ok)
            return retreat(turn, { record, atTip, problem: files.problem });
        atTip = files.value;
        if ((0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .clashes */ .g0)(record, atTip))
            return retreat(turn, { record, atTip, problem: null });
        const again = await (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .makeObjects */ .Nq)(record, tip, atTip);
        if (!again.ok)
            return retreat(turn, { record, atTip, problem: again.problem });
        commit = again.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * PAUSE_MS_MAX);
    }
    return commit === null ? { kind: "done", commit, journal: "goes" } : retreat(turn, { record, atTip, problem: null });
}
/** Files and index as they were, or as the user's own commit made them; without a problem the answer is `moved`. */
async function retreat({ replacement }, { record, atTip, problem: fault }) {
    const wanted = await (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedAfter */ .YF)(record, atTip);
    const restored = replacement.putBack(wanted);
    await (0,_commit_record_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreIndex */ .Jl)(record, atTip);
    if (!restored.ok)
        return { kind: "failed", problem: fault ?? restored.problem, journal: "stays" };
    return fault ? { kind: "failed", problem: fault, journal: "leftovers" } : { kind: "moved", journal: "leftovers" };
}


/***/ }),

/***/ 75814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOf: () => (/* binding */ entriesOf),
/* harmony export */   recover: () => (/* binding */ recover),
/* harmony export */   writeJournal: () => (/* binding */ writeJournal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60306);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70522);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34526);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9917);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3952);
/* harmony import */ var _replacement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7006);
// The journal of a writer's turn: what it is about to replace, so that the next writer can end what a crash interrupted.








function entriesOf(files, { commit }) {
    return files.map(({ path, temporary, before, after }) => ({ path, temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(temporary), before: (0,_replacement_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br)(before), after: (0,_replacement_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br)(after), commit }));
}
/** The journal is on disk when this returns. Problems: `disk-full`, `not-writable`. */
function writeJournal(disk, path, entries) {
    const draft = `${path}.new`;
    try {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .wZ)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(disk, draft);
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .qf)(disk, draft, { bytes: Buffer.from(JSON.stringify(entries)) });
        disk.renameSync(draft, path);
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .syncFolder */ .Yw)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined);
    }
    catch (error) {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(disk, draft);
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskProblem */ .Nd)(error, path));
    }
}
/**
 * Ends what a writer that died had begun, to be called under the lock: where it had swapped a file in, the rest follows
 * unless somebody has changed it since; where it had not, its temporary files go. The answer names the files that git
 * should have remembered and that still are as they were written.
 */
function recover(disk, folder, path) {
    try {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .entryAt */ ._f)(`${path}.new`))
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(disk, `${path}.new`);
        const entries = readJournal(path)?.filter((entry) => (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .parentProblem */ ._u)(folder, entry.path) === null);
        if (!entries)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)([]);
        const begun = entries.some(({ path: file, before, after }) => before !== after && (0,_replacement_js__WEBPACK_IMPORTED_MODULE_5__/* .digestAt */ .mw)(folder, file) === after);
        for (const entry of entries)
            end({ disk, folder }, entry, begun ? "completed" : "forgotten");
        const left = begun ? entries.filter((entry) => entry.commit && (0,_replacement_js__WEBPACK_IMPORTED_MODULE_5__/* .digestAt */ .mw)(folder, entry.path) === entry.after) : [];
        if (left.length === 0)
            disk.unlinkSync(path);
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(left);
    }
    catch (error) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskProblem */ .Nd)(error, path));
    }
}
function end({ disk, folder }, entry, how) {
    const target = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(folder, entry.path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(target), entry.temporary);
    if (how === "completed" && entry.before !== entry.after && (0,_replacement_js__WEBPACK_IMPORTED_MODULE_5__/* .digestAt */ .mw)(folder, entry.path) === entry.before) {
        if (entry.after === null)
            disk.unlinkSync(target);
        else if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .entryAt */ ._f)(temporary))
            disk.renameSync(temporary, target);
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .syncFolder */ .Yw)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(target));
    }
    for (const name of [temporary, `${temporary}-back`])
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .entryAt */ ._f)(name))
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(disk, name);
}
/** Null where there is none, or none that a writer of ours wrote: it may have come with what was checked out. */
function readJournal(path) {
    const value = (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parsedJson */ .U4)((0,_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(path) ?? "");
    return Array.isArray(value) && value.every(isEntry) ? value : null;
}
function isEntry(value) {
    if (!(0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value))
        return false;
    const { path, temporary, before, after } = value;
    const digests = [before, after].every((each) => each === null || typeof each === "string");
    return typeof path === "string" && (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataPath */ .si)(path) && typeof temporary === "string" && (0,_replacement_js__WEBPACK_IMPORTED_MODULE_5__/* .isTemporaryName */ .$W)(temporary) && digests;
}


/***/ }),

/***/ 67516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   YF: () => (/* binding */ applyChanges),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
// Files as values: a tree of texts, and the changes that lead from one tree to another.
/** What is written; null deletes. */
function contentOf({ text, bytes }) {
    return text === null ? null : (bytes ?? text);
}
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


/***/ })

};
