export const id = 5814;
export const ids = [5814];
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


/***/ })

};
