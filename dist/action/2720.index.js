export const id = 2720;
export const ids = [2720,5814,8914,9654];
export const modules = {

/***/ 28914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobId: () => (/* binding */ blobId),
/* harmony export */   contentsOf: () => (/* binding */ contentsOf),
/* harmony export */   filesAt: () => (/* binding */ filesAt),
/* harmony export */   filesBelow: () => (/* binding */ filesBelow),
/* harmony export */   identityOf: () => (/* binding */ identityOf),
/* harmony export */   makeCommit: () => (/* binding */ makeCommit),
/* harmony export */   signature: () => (/* binding */ signature),
/* harmony export */   sweepReports: () => (/* binding */ sweepReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70522);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9917);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3952);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73239);
// Git objects: the files of a commit, contents by their ids, and making a commit that no ref names yet.







/** Above this many paths a whole folder is listed rather than a command line filled. */
const PATHS_MAX = 200;
/** What a commit holds below folders, by path from the top of the repository; everything where none is named. */
async function filesBelow(git, commit, ...folders) {
    return listed(git, commit, folders.filter((folder) => folder !== ""));
}
/** What a commit holds at these paths; a path that is not there is left out. */
async function filesAt(git, commit, paths) {
    return paths.length === 0 ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Map()) : listed(git, commit, paths.length > PATHS_MAX ? [] : paths);
}
async function listed(git, commit, paths) {
    const answer = await git.run({ command: "ls-tree", options: ["-r", "-z", "--full-tree"], revisions: [commit], paths: paths.filter(_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepoPath */ .SL) });
    if (!answer.ok)
        return answer;
    const entries = new Map();
    for (const line of answer.value.toString().split("\0")) {
        const match = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line);
        if (match?.[1] && match[2] && match[3] && (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isOid */ .dH)(match[2]))
            entries.set(match[3], { mode: match[1], id: match[2] });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(entries);
}
/** Contents by id. Problems: `git-failed` for a damaged object, `remote-unavailable` for one that a partial clone left out. */
async function contentsOf(git, ids) {
    const contents = new Map();
    if (ids.length === 0)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(contents);
    const sizes = await git.run({ command: "cat-file", options: ["--batch-check"], input: lines(ids) });
    if (!sizes.ok)
        return sizes;
    for (const line of sizes.value.toString().split("\n")) {
        const [id = "", type, size] = line.split(" ");
        if (type !== undefined)
            contents.set(id, type === "missing" ? null : { size: Number(size) });
    }
    const wanted = ids.filter((id) => sizeOf(contents.get(id)) <= _core_model_stored_data_path_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_BYTES_MAX */ .Ug);
    const answer = await git.run({ command: "cat-file", options: ["--batch"], input: lines(wanted) });
    return answer.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(readBatch(answer.value, contents)) : answer;
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
    const id = process.getBuiltinModule("node:crypto").createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    if (!(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isOid */ .dH)(id))
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
    return (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .isOid */ .dH)(id) ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(id) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("git-failed", "git fast-import named no commit."));
}
/** git leaves a report where its input ends too early, as when we are killed. Ours go; other programs' stay. */
function sweepReports(gitDir) {
    for (const name of (0,_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(gitDir).filter((entry) => entry.startsWith("fast_import_crash_"))) {
        if ((0,_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, name))?.includes(`commit ${SCRATCH}`))
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeDisk */ .C0, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, name));
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


/***/ }),

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

/***/ 39654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ indexIsFree),
/* harmony export */   Hn: () => (/* binding */ indexLockOf),
/* harmony export */   O0: () => (/* binding */ refreshIndex),
/* harmony export */   UB: () => (/* binding */ updateIndex),
/* harmony export */   indexEntries: () => (/* binding */ indexEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73239);
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
        if (mode && id && path && (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .isOid */ .dH)(id))
            entries.set(path, { mode, id, stage: Number(stage), sparse: tag === "S" });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(entries);
}
function indexLockOf(gitDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "index.lock");
}
/** True once nobody holds the index, false after two seconds. */
async function indexIsFree(gitDir) {
    const deadline = performance.now() + INDEX_LOCK_SECONDS_MAX * 1000;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(indexLockOf(gitDir))) {
        if (performance.now() > deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(LOOK_MS);
    }
    return true;
}
/** Brings the entries to what is given. False where somebody holds the index; its bytes are untouched then. */
async function updateIndex(git, { gitDir, zero }, changes) {
    if (changes.length === 0)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(true);
    const input = changes.map(({ path, entry }) => `${entry?.mode ?? "0"} ${entry?.id ?? zero}\t${path}\0`).join("");
    for (const deadline = performance.now() + INDEX_LOCK_SECONDS_MAX * 1000;; await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(LOOK_MS)) {
        if (!(await indexIsFree(gitDir)))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(false);
        const updated = await git.run({ command: "update-index", options: ["-z", "--index-info"], input });
        if (updated.ok)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(true);
        if (!/index\.lock/.test(updated.problem.message))
            return updated;
        if (performance.now() > deadline)
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(false);
    }
}
/** Brings the entries' recorded file times to what is on disk, so that even `git diff-files` finds nothing to compare. A failure does not matter. */
async function refreshIndex(git, changes) {
    const paths = changes.flatMap(({ path, entry }) => (entry ? [path] : []));
    if (paths.length === 0)
        return;
    await git.run({ command: "add", options: ["--refresh", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"], input: paths.join("\0") });
}


/***/ }),

/***/ 26632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ restoreIndex),
/* harmony export */   Nq: () => (/* binding */ makeObjects),
/* harmony export */   XV: () => (/* binding */ lockedIndex),
/* harmony export */   YF: () => (/* binding */ wantedAfter),
/* harmony export */   _u: () => (/* binding */ indexChanges),
/* harmony export */   fP: () => (/* binding */ recordInIndex),
/* harmony export */   g0: () => (/* binding */ clashes),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   r_: () => (/* binding */ untold),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   vH: () => (/* binding */ prepareRecord)
/* harmony export */ });
/* harmony import */ var _core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19796);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33445);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41944);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73239);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28914);
/* harmony import */ var _user_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39654);
// What git is told about files on disk: which commit on which branch, and which entries of the user's index.








function isRecord(record) {
    return "ref" in record;
}
function untold(reason, more = {}) {
    return { warning: (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-committed", `The files are written, but not committed: ${reason}.`, { hint: more.hint }), later: more.later ?? false };
}
/** What a commit of these files would be made of, or why there will be none. */
async function prepareRecord(surroundings, files, telling) {
    const { place, git } = surroundings;
    const refs = (0,_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .openRefs */ .ro)(place, git);
    const head = await refs.head();
    const obstacle = obstacleOf(place, head);
    if (obstacle || head.kind !== "branch")
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(obstacle ?? untold("no branch is checked out"));
    const tip = await refs.tip(head.ref);
    if (!tip.ok)
        return tip;
    const paths = files.map(({ path }) => (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .qN)(surroundings, path));
    const [settings, atTip, inIndex] = await Promise.all([
        git.settings(), tip.value === null ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Map()) : (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.filesAt)(git, tip.value, paths), (0,_user_index_js__WEBPACK_IMPORTED_MODULE_5__.indexEntries)(git, paths),
    ]);
    if (!settings.ok)
        return settings.problem.code === "prerequisite-missing" ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(untold(withoutStop(settings.problem.message))) : settings;
    if (!atTip.ok)
        return atTip;
    if (!inIndex.ok)
        return inIndex;
    const hindrance = await hindranceOf(surroundings, paths, { settings: settings.value, inIndex: inIndex.value });
    if (!hindrance.ok)
        return hindrance;
    if (hindrance.value)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(hindrance.value);
    const zero = "0".repeat((tip.value ?? "").length || (settings.value.get("extensions.objectformat") === "sha256" ? 64 : 40));
    const stored = files.map((file) => storedFile(file, { surroundings, atTip: atTip.value, zero }));
    const text = textOf(telling, settings.value);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ surroundings, refs, ref: head.ref, tip: tip.value, zero, atTip: atTip.value, inIndex: inIndex.value, files: stored, text });
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, "");
}
function obstacleOf(place, head) {
    const operation = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOf */ .zI)(place);
    if (operation === "rebase" || operation === "bisect")
        return untold(`a ${operation} is in progress`, { hint: `Finish the ${operation}, then commit the files.` });
    if (head.kind === "detached")
        return untold("HEAD is detached", { hint: "Check a branch out, then commit the files." });
    return head.kind === "unknown" ? untold("HEAD names no branch") : null;
}
async function hindranceOf({ place, git }, paths, known) {
    const unmerged = paths.find((path) => (known.inIndex.get(path)?.stage ?? 0) > 0);
    if (unmerged)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(untold(`${unmerged} has merge conflicts`, { hint: "Resolve them, `git add` the file and commit." }));
    const filtered = await filterOn(git, paths, known.settings);
    if (!filtered.ok)
        return filtered;
    if (filtered.value) {
        const { path, filter } = filtered.value;
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(untold(`${path} goes through the git filter "${filter}"`, { hint: "Commit them with git, or take the data folder out of the filter in .gitattributes." }));
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)((await (0,_user_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexIsFree */ .Bc)(place.gitDir)) ? null : lockedIndex(place));
}
function lockedIndex(place) {
    const lock = (0,_user_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexLockOf */ .Hn)(place.gitDir);
    return untold("another git process holds the index", { later: true, hint: `If none is running, delete ${lock}. The next change is committed together with this one.` });
}
/** A clean filter (LFS, encryption) would have to run to store the file as the user wants it; no filter of a repository is ever run. */
async function filterOn(git, paths, settings) {
    if (![...settings.keys()].some((key) => /^filter\..*\.(?:clean|process)$/s.test(key)))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(null);
    const answer = await git.run({ command: "check-attr", options: ["-z", "--stdin", "filter"], input: paths.join("\0") });
    if (!answer.ok)
        return answer;
    const fields = answer.value.toString().split("\0");
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path = "", , filter = ""] = fields.slice(at, at + 3);
        if (settings.has(`filter.${filter}.clean`) || settings.has(`filter.${filter}.process`))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ path, filter });
    }
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(null);
}
function storedFile(file, { surroundings, atTip, zero }) {
    const path = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .qN)(surroundings, file.path);
    const was = file.before === null ? null : (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.blobId)(file.before, zero);
    if (file.after === null)
        return { path, shown: file.path, bytes: null, entry: null, was };
    const committed = atTip.get(path);
    const bytes = withLineEndsOf(file, committed, zero);
    const mode = committed?.mode === "100755" ? "100755" : "100644";
    return { path, shown: file.path, bytes, entry: { mode, id: (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.blobId)(bytes, zero) }, was };
}
/** Where a checkout turned LF into CRLF (`core.autocrlf`), the commit turns it back; all other bytes stay as they are on disk. */
function withLineEndsOf({ before, after }, committed, zero) {
    if (!after || !before || !committed || !before.includes("\r\n"))
        return after ?? Buffer.alloc(0);
    const converted = (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.blobId)(before, zero) !== committed.id && (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.blobId)(unixLines(before), zero) === committed.id;
    return converted ? unixLines(after) : after;
}
function unixLines(bytes) {
    return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
function textOf({ message, environment, epochMs }, settings) {
    const sources = { environment, settings };
    return { message: (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .messageText */ .Lo)(message), author: (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.signature)("author", sources, epochMs), committer: (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.signature)("committer", sources, epochMs) };
}
/** The commit's objects on top of a commit; null where that holds the files already. No ref names them yet. */
async function makeObjects(record, tip, atTip) {
    const files = record.files
        .filter(({ path, entry }) => !sameEntry(entry, atTip.get(path)))
        .map(({ path, bytes, entry }) => ({ path, bytes, mode: entry?.mode ?? "100644" }));
    return files.length === 0 ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(null) : (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.makeCommit)(record.surroundings.git, { parent: tip, files, ...record.text });
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
    const contents = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__.contentsOf)(record.surroundings.git, followers.flatMap(({ path }) => atNewTip.get(path)?.id ?? []));
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
    return (0,_user_index_js__WEBPACK_IMPORTED_MODULE_5__/* .updateIndex */ .UB)(record.surroundings.git, { gitDir: record.surroundings.place.gitDir, zero: record.zero }, changes);
}
/** Brings the index back: entries that were as committed follow the branch to `newTip`, others are what they were. */
async function restoreIndex(record, atNewTip) {
    const changes = record.files.map(({ path }) => {
        const was = record.inIndex.get(path) ?? null;
        const entry = sameEntry(was, record.atTip.get(path)) ? (atNewTip.get(path) ?? null) : was;
        return { path, entry };
    });
    return (0,_user_index_js__WEBPACK_IMPORTED_MODULE_5__/* .updateIndex */ .UB)(record.surroundings.git, { gitDir: record.surroundings.place.gitDir, zero: record.zero }, changes);
}
/** Moves the branch from one commit to another. Problem: `git-failed` where it does not stand there any more, too. */
async function moveBranch(git, move) {
    const input = `update ${move.ref}\0${move.to}\0${move.from}\0`;
    const moved = await git.run({ command: "update-ref", options: ["-mmilestone: commit", "--stdin", "-z"], input });
    return moved.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined) : (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .g)({ ...moved.problem, message: `${(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(move.ref)} could not be moved. ${moved.problem.message}` });
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

/***/ 19796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   w_: () => (/* binding */ commitLine)
/* harmony export */ });
// Texts for commit messages: one line, no control characters, nothing that GitHub or CI would act on.
/** What git's own commands show of a subject without cutting it. */
const SUBJECT_LENGTH_MAX = 72;
/** A subject of at most 72 characters, cut with an ellipsis. */
function commitSubject(text) {
    const line = commitLine(text);
    return line.length <= SUBJECT_LENGTH_MAX ? line : `${line.slice(0, SUBJECT_LENGTH_MAX - 1).trimEnd()}…`;
}
/**
 * Somebody's words as part of one line: closing keywords, cross references and mentions are broken by a zero-width joiner,
 * addresses of issues too; the tokens that make CI skip a commit lose their brackets, and a leading `Word:` can be no
 * trailer of a line of its own.
 */
function commitLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/\[([^[\]]{0,40}(?<![a-z])(?:skip|no)(?![a-z])[^[\]]{0,40})\]/gi, "($1)")
        .replace(/\*{3}(no_ci)\*{3}/gi, "$1")
        .replace(/\/(issues|pull|pulls|discussions)\/(?=\d)/gi, `/$1/${JOINER}`)
        .replace(/#(?=\w)|(?<!\w)@(?=\w)/g, (mark) => `${mark}${JOINER}`)
        .replace(/\bGH-(?=\d)/gi, (match) => `${match}${JOINER}`);
}
const JOINER = "\u2060";
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
