export const id = 2085;
export const ids = [2085];
export const modules = {

/***/ 82085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchSnapshot: () => (/* binding */ branchSnapshot),
/* harmony export */   commitOnBranch: () => (/* binding */ commitOnBranch),
/* harmony export */   openBranchView: () => (/* binding */ openBranchView)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19796);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _core_base_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67516);
/* harmony import */ var _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70522);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41944);
/* harmony import */ var _writing_commit_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26632);
/* harmony import */ var _disk_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60790);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3952);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28914);
// The data of a branch or commit, read and written by ref: nothing on disk and no index takes part.











/** Commits of others may come between: with a lock in front they are the user's own, so a few tries are many. */
const TRIES_MAX = 20;
const PAUSE_MS_MAX = 50;
/** The files of a commit below the data folder, by path in it. */
async function openBranchView(surroundings, label, start) {
    const entries = start === null ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(new Map()) : await dataEntries(surroundings, start);
    return entries.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ surroundings, label, start, entries: entries.value, seen: new Set() }) : entries;
}
async function dataEntries({ git, prefix }, commit) {
    const files = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__.filesBelow)(git, commit, ...(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .reachOf */ .xw)(prefix));
    if (!files.ok || prefix === "")
        return files;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(new Map([...files.value].flatMap(([full, entry]) => {
        const path = full.startsWith(`${prefix}/`) ? full.slice(prefix.length + 1) : (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOfTop */ .Yy)(full);
        return path === null ? [] : [[path, entry]];
    })));
}
function branchSnapshot(view, lock) {
    return {
        root: view.label,
        ...(view.start !== null && { state: `${view.start} ${view.label}` }),
        bulk: true,
        exists: (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .namesBelow */ .kV)(view.entries.keys(), "").size > 0,
        list: async (folder) => listEntries(view, folder),
        read: (paths) => readEntries(view, paths),
        release: async () => lock?.release(),
    };
}
function listEntries({ entries, label }, folder) {
    if (folder !== "" && !(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isDataPath */ .si)(folder))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(folder)} is not a path inside ${label}.`));
    return entries.get(folder)?.mode === "120000" ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)({ path: (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .shownOf */ .Rp)({ label }, folder) })) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)([...(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .namesBelow */ .kV)(entries.keys(), folder)].filter((name) => !(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemporary */ .ey)(name)).sort());
}
async function readEntries(view, paths) {
    const { entries, label, surroundings, seen } = view;
    const found = paths.flatMap((path) => {
        seen.add(path);
        const entry = entries.get(path);
        return entry ? [{ path, entry }] : [];
    });
    const ids = [...new Set(found.filter(({ entry }) => isRegular(entry)).map(({ entry }) => entry.id))];
    const contents = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__.contentsOf)(surroundings.git, ids);
    const files = new Map(found.map(({ path, entry }) => {
        const shown = (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .shownOf */ .Rp)(view, path);
        return [path, isRegular(entry) ? (0,_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .contentAt */ .xv)(contents, entry.id, shown) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)({ path: shown }))];
    }));
    for (const path of paths) {
        if (files.has(path))
            continue;
        if (!(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isDataPath */ .si)(path))
            files.set(path, (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${label}.`)));
        else if ((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .namesBelow */ .kV)(entries.keys(), path).size > 0)
            files.set(path, (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)({ path: (0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .shownOf */ .Rp)(view, path) })));
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
    const bad = changes.find((change) => !(0,_core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWritable */ .nH)(change));
    if (bad)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(bad.path)} cannot be the path of a file in ${label}.`));
    if (!message.commit)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("invalid-argument", "The state branch is not checked out, so changes can only be committed.", { hint: "Check the branch out, or allow commits." }));
    const settings = await surroundings.git.settings();
    if (!settings.ok)
        return settings;
    const sources = { environment: to.environment, settings: settings.value };
    const now = to.epochMs();
    const text = { message: (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_9__/* .messageText */ .Lo)(message), author: (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__.signature)("author", sources, now), committer: (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__.signature)("committer", sources, now) };
    const sha256 = settings.value.get("extensions.objectformat") === "sha256";
    return advance(view, changes, { ref: to.ref, text, zero: "0".repeat(sha256 ? 64 : 40) });
}
async function advance(view, changes, { ref, zero, text }) {
    const { git, place } = view.surroundings;
    const refs = (0,_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .openRefs */ .ro)(place, git);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const tip = await refs.tip(ref);
        if (!tip.ok)
            return tip;
        const base = await entriesNow(view, tip.value ?? view.start);
        if (!base.ok)
            return base;
        if ([...view.seen, ...changes.map(({ path }) => path)].some((path) => view.entries.get(path)?.id !== base.value.get(path)?.id))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ kind: "moved" });
        const files = newFiles(view, changes, { entries: base.value, zero });
        if (files.length === 0)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ kind: "done", commit: null, warnings: [] });
        const commit = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__.makeCommit)(git, { parent: tip.value ?? view.start, files, ...text });
        if (!commit.ok)
            return commit;
        const moved = await (0,_writing_commit_record_js__WEBPACK_IMPORTED_MODULE_4__/* .moveBranch */ .ob)(git, { ref, from: tip.value ?? zero, to: commit.value });
        if (moved.ok)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ kind: "done", commit: commit.value, warnings: [] });
        const now = await refs.tip(ref);
        if (!now.ok || now.value === tip.value)
            return now.ok ? moved : now;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * PAUSE_MS_MAX);
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ kind: "moved" });
}
async function entriesNow(view, commit) {
    return commit === view.start || commit === null ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(view.entries) : dataEntries(view.surroundings, commit);
}
function newFiles({ surroundings }, changes, { entries, zero }) {
    return changes.flatMap((change) => {
        const { path } = change;
        const before = entries.get(path);
        const content = (0,_core_base_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .contentOf */ .$E)(change);
        const bytes = content === null ? null : Buffer.from(content);
        const same = bytes === null ? !before : before?.id === (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__.blobId)(bytes, zero);
        return same ? [] : [{ path: (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .repoPath */ .qN)(surroundings, path), bytes, mode: before?.mode === "100755" ? "100755" : "100644" }];
    });
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
